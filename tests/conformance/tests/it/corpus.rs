//! Documented payloads, spoilt in many ways: decoding never panics, refuses with the place of the problem, and
//! puts up with everything that a newer server may send. Requests are spoilt as well: servers decode those.
//!
//! Nothing is random: every run spoils the same places of the same payloads.

mod sites;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use sorted_pro_conformance::{APIS, Api, Finding, Tree};

use self::sites::{Site, at, sites};
use crate::examples::read;
use crate::table::{Example, examples};

/// Expected result of a spoilt payload.
enum Expected<'a> {
    /// It decodes.
    Decodes,
    /// It does not, and the finding names this place.
    Refused(&'a str),
    /// Either, but a refusal names one of these places.
    DecodesOr(&'a [&'a str]),
    /// Either, but a refusal names this place or one below it.
    DecodesOrWithin(&'a str),
    /// Either, without a panic: the place is where the text ends or is broken.
    Either,
}

/// Number of payloads that were spoilt in one way, by result.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    decoded: usize,
    refused: usize,
}

/// The payloads of one API, being spoilt.
#[derive(Default)]
struct Corpus {
    payloads: usize,
    tallies: BTreeMap<&'static str, Tally>,
    failures: Vec<String>,
}

impl Corpus {
    fn try_out(&mut self, example: &Example, how: &'static str, json: &[u8], expected: &Expected<'_>) {
        let Ok(result) = catch_unwind(AssertUnwindSafe(|| example.schema().decode(json))) else {
            self.failures.push(format!("{}: {how} panics: {}", example.file, String::from_utf8_lossy(json)));
            return;
        };
        let tally = self.tallies.entry(how).or_default();
        match &result {
            Ok(()) => tally.decoded += 1,
            Err(_) => tally.refused += 1,
        }
        let names = |finding: &Finding, place: &str| finding.path == place;
        let is_as_expected = match (expected, &result) {
            (Expected::Either, _) => true,
            (Expected::Decodes | Expected::DecodesOr(_) | Expected::DecodesOrWithin(_), Ok(())) => true,
            (Expected::Refused(place), Err(finding)) => names(finding, place),
            (Expected::DecodesOr(places), Err(finding)) => places.iter().any(|place| names(finding, place)),
            (Expected::DecodesOrWithin(place), Err(finding)) => finding.path.starts_with(place),
            (Expected::Decodes, Err(_)) | (Expected::Refused(_), Ok(())) => false,
        };
        if !is_as_expected {
            let at = match expected {
                Expected::Refused(place) | Expected::DecodesOrWithin(place) => place,
                Expected::DecodesOr(places) => places[0],
                _ => "",
            };
            self.failures.push(format!("{}: {how} {at}: {result:?}", example.file));
        }
    }

    fn spoil(&mut self, api: &Api, example: &Example) {
        self.payloads += 1;
        let text = read(example.file);
        self.cut_and_break(example, text.trim().as_bytes());
        let mut tree = Tree::parse(&text).unwrap();
        for site in sites(api.name(), example.schema, &tree) {
            self.spoil_value(example, &mut tree, &site);
            if site.property.is_some() {
                self.spoil_property(example, &mut tree, &site);
            }
        }
        self.add_properties(example, &mut tree, &mut Vec::new());
        assert_eq!(tree, Tree::parse(&text).unwrap(), "{} was not put in order again", example.file);
    }

    /// Ends the text early, and puts bytes into it that are no UTF-8.
    fn cut_and_break(&mut self, example: &Example, text: &[u8]) {
        // At most some fifty places of each payload.
        let step = (text.len() / 50).max(1);
        for end in (0..text.len()).step_by(step) {
            let cut = &text[..end];
            self.try_out(example, "truncated", cut, &Expected::Either);
            // Without its last brace no object is complete. The start of a number is a number.
            if example.schema().decode(cut).is_ok() && !text[0].is_ascii_digit() {
                self.failures.push(format!("{} decodes without all after byte {end}", example.file));
            }
            let mut broken = text.to_vec();
            broken[end] = 0xff;
            self.try_out(example, "not UTF-8", &broken, &Expected::Either);
        }
    }

    /// Puts other values into the place of one.
    fn spoil_value(&mut self, example: &Example, tree: &mut Tree, site: &Site) {
        let places = [site.place.as_str()];
        let wrong = || if site.is_known { Expected::Refused(places[0]) } else { Expected::Decodes };
        let lenient = || if site.is_known { Expected::DecodesOr(&places) } else { Expected::Decodes };
        let original = at(tree, &site.steps).clone();
        let mut put = |corpus: &mut Self, how, value: Tree, expected: Expected<'_>| {
            *at(tree, &site.steps) = value;
            corpus.try_out(example, how, tree.to_string().as_bytes(), &expected);
        };
        let null = match (&site.property, site.is_known, site.is_required) {
            (Some(_), true, true) => wrong(),
            (Some(_), _, _) => Expected::Decodes,
            (None, _, _) => lenient(),
        };
        put(self, "null", Tree::Null, null);
        let of_another_type = match &original {
            Tree::Text(_) | Tree::Number(_) => Tree::Object(vec![]),
            _ => Tree::Bool(true),
        };
        if !matches!(original, Tree::Null | Tree::Bool(_)) {
            put(self, "of another type", of_another_type, wrong());
        }
        match &original {
            Tree::Number(number) => {
                put(self, "number as text", Tree::Text(number.clone()), lenient());
                let long = "9".repeat(400);
                for huge in ["1e400", "-1e400", "1e-400", "18446744073709551616", "0.1e99999999999", &long] {
                    put(self, "huge number", Tree::Number(huge.to_owned()), lenient());
                }
            }
            Tree::Text(_) => put(self, "text as number", Tree::Number("5".to_owned()), lenient()),
            _ => {}
        }
        if site.is_value_list {
            for value in ["Value of the Future", "", "Ünknown\u{0}"] {
                put(self, "unknown value of a list", Tree::Text(value.to_owned()), Expected::Decodes);
            }
        }
        // Too deep for a decoder that must not use up the stack, unless it need not look.
        let deep = if site.is_known { Expected::DecodesOrWithin(places[0]) } else { Expected::Either };
        put(self, "nested 200 deep", nested(200), deep);
        *at(tree, &site.steps) = original;
    }

    /// Takes a property away, or has it twice.
    fn spoil_property(&mut self, example: &Example, tree: &mut Tree, site: &Site) {
        let Some((index, parent)) = site.steps.split_last() else { return };
        let places = [site.parent.as_str(), site.place.as_str()];
        let Tree::Object(properties) = at(tree, parent) else { return };
        let property = properties.remove(*index);
        let without = tree.to_string();
        let is_missed = site.is_known && site.is_required;
        let expected = if is_missed { Expected::Refused(places[0]) } else { Expected::Decodes };
        self.try_out(example, "absent", without.as_bytes(), &expected);
        if is_missed && let Err(finding) = example.schema().decode(without.as_bytes()) {
            let name = site.property.as_deref().unwrap_or_default();
            if !finding.message.contains(&format!("`{name}`")) {
                self.failures.push(format!("{}: {} is absent: {finding}", example.file, site.place));
            }
        }
        let Tree::Object(properties) = at(tree, parent) else { return };
        properties.insert(*index, property.clone());
        properties.push(property);
        let twice = tree.to_string();
        let expected = if site.is_known { Expected::DecodesOr(&places) } else { Expected::Decodes };
        self.try_out(example, "twice", twice.as_bytes(), &expected);
        if let Tree::Object(properties) = at(tree, parent) {
            properties.pop();
        }
    }

    /// Gives every object an unknown property.
    fn add_properties(&mut self, example: &Example, tree: &mut Tree, steps: &mut Vec<usize>) {
        let children = match at(tree, steps) {
            Tree::Object(properties) => {
                let count = properties.len();
                for value in [Tree::Object(vec![]), Tree::Number("1e400".to_owned()), nested(100)] {
                    let Tree::Object(properties) = at(tree, steps) else { return };
                    properties.insert(0, ("property of the future".to_owned(), value));
                    self.try_out(
                        example,
                        "unknown property",
                        tree.to_string().as_bytes(),
                        &Expected::Decodes,
                    );
                    if let Tree::Object(properties) = at(tree, steps) {
                        properties.remove(0);
                    }
                }
                count
            }
            Tree::Array(items) => items.len(),
            _ => 0,
        };
        for index in 0..children {
            steps.push(index);
            self.add_properties(example, tree, steps);
            steps.pop();
        }
    }
}

fn nested(depth: usize) -> Tree {
    (0..depth).fold(Tree::Array(vec![]), |inner, _| Tree::Array(vec![inner]))
}

#[test]
fn spoilt_payloads_of_shipments() {
    spoil_payloads(APIS[0], 160, 38_000);
}

#[test]
fn spoilt_payloads_of_consignments() {
    spoil_payloads(APIS[1], 110, 30_000);
}

fn spoil_payloads(api: &Api, payloads: usize, trials: usize) {
    let mut corpus = Corpus::default();
    for example in examples(api) {
        corpus.spoil(api, example);
    }
    let Corpus { payloads: spoilt, tallies, failures } = corpus;
    let total: usize = tallies.values().map(|tally| tally.decoded + tally.refused).sum();
    println!("{}: {spoilt} payloads, {total} trials", api.name());
    for (how, Tally { decoded, refused }) in &tallies {
        println!("  {how:<24} {decoded:>6} decoded {refused:>6} refused");
    }
    let shown = failures.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(failures.is_empty(), "{} failures:\n{shown}", failures.len());
    // A walk that goes nowhere would prove nothing.
    assert!(spoilt >= payloads && total >= trials, "{spoilt} payloads, {total} trials");
}

/// Texts that are not even near a payload.
#[test]
fn no_text_is_too_deep_or_too_odd() {
    let deep = "[".repeat(20_000);
    let properties = "{\"a\":".repeat(20_000);
    let texts = ["", " ", "nul", "\u{feff}{}", "{}{}", "\"\\ud800\"", "-", "1e", &deep, &properties];
    for api in APIS {
        for schema in api.schemas() {
            for text in texts {
                let result = schema.decode(text.as_bytes());
                assert!(result.is_err(), "{} decodes {:.20}", schema.name(), text);
            }
        }
    }
}
