//! Every kind of limit, at its bounds and beyond.

use std::ops::Bound::{Excluded, Included, Unbounded};

use sorted_pro_raw::{Amount, Decimal, OneOrMany};

use crate::limits::Limits;
use crate::problem::Problems;

fn found(check: impl FnOnce(&mut Problems)) -> Vec<String> {
    let mut problems = Problems::default();
    check(&mut problems);
    problems.into_vec().into_iter().map(|problem| format!("{} {}", problem.path, problem.message)).collect()
}

#[test]
fn lengths_count_characters() {
    let text = |text: &str| found(|problems| problems.text("name", Some(text), 2..=3));
    assert_eq!(text("ÄÖ"), [""; 0]);
    assert_eq!(text("日本語"), [""; 0]);
    assert_eq!(text("a"), ["name has 1 character, at least 2 are needed"]);
    assert_eq!(text("日本語だ"), ["name has 4 characters, at most 3 are allowed"]);
    assert_eq!(found(|problems| problems.text("name", None, 2..=3)), [""; 0]);
    let needed = |text: &str| found(|problems| problems.text("name", Some(text), 1..=usize::MAX));
    assert_eq!(needed(""), ["name has 0 characters, at least 1 is needed"]);
    assert_eq!(needed(&"x".repeat(100_000)), [""; 0]);
}

#[test]
fn lengths_of_all_texts_of_a_list() {
    let list = ["ab", "", "abcd", "abc"].map(str::to_owned);
    assert_eq!(
        found(|problems| problems.texts("tags", Some(&list), 1..=3)),
        ["tags[1] has 0 characters, at least 1 is needed", "tags[2] has 4 characters, at most 3 are allowed"]
    );
    assert_eq!(found(|problems| problems.texts("tags", None, 1..=3)), [""; 0]);
}

#[test]
fn references_are_refused_only_if_they_are_absurd() {
    let check = |text: &str| found(|problems| problems.platform_reference("reference", Some(text)));
    for text in ["sp_1", "x y", "...", "a/b", "é", &"日".repeat(256)] {
        assert_eq!(check(text), [""; 0]);
    }
    assert_eq!(check(""), ["reference is empty"]);
    for text in [".", ".."] {
        assert_eq!(check(text), ["reference would name another resource"]);
    }
    for text in ["a\tb", "\0", "\u{7f}", "\u{85}"] {
        assert_eq!(check(text), ["reference has a control character"]);
    }
    assert_eq!(check(&"日".repeat(257)), ["reference has 257 characters, at most 256 are allowed"]);
    assert_eq!(found(|problems| problems.platform_reference("reference", None)), [""; 0]);

    let list = ["a", "", ".."].map(str::to_owned);
    let list = found(|problems| problems.platform_references("list", Some(&list)));
    assert_eq!(list, ["list[1] is empty", "list[2] would name another resource"]);
    assert_eq!(found(|problems| problems.platform_references("list", None)), [""; 0]);
}

#[test]
fn numbers_of_elements() {
    let count = |count: usize| found(|problems| problems.count("list", Some(&vec![(); count]), 1..=100));
    assert_eq!(count(0), ["list has 0 elements, at least 1 is needed"]);
    assert_eq!(count(1), [""; 0]);
    assert_eq!(count(100), [""; 0]);
    assert_eq!(count(101), ["list has 101 elements, at most 100 are allowed"]);
    assert_eq!(found(|problems| problems.count::<u8>("list", None, 1..=100)), [""; 0]);
}

#[test]
fn duplicates_are_reported_without_their_text() {
    let list = ["a", "b", "a", "A", "a"].map(str::to_owned);
    assert_eq!(
        found(|problems| problems.unique("tags", Some(&list))),
        [
            "tags has the same text at [0] and [2], duplicates are not allowed",
            "tags has the same text at [0] and [4], duplicates are not allowed"
        ]
    );
    assert_eq!(
        found(|problems| problems.unique_by("data", "key", Some(&list[1..3]), String::as_str)),
        [""; 0]
    );
    assert_eq!(
        found(|problems| problems.unique_by("data", "key", Some(&list[..3]), String::as_str)),
        ["data has the same `key` at [0] and [2], each is allowed once"]
    );
}

#[test]
fn amounts_are_exact_and_may_be_huge() {
    let decimal = |text: &str| text.parse::<Amount>().unwrap();
    let bounds = || (Included(Decimal::new(0, 0)), Excluded(Decimal::new(1, 1)));
    let check = |text: &str| found(|problems| problems.amount("value", Some(decimal(text)), bounds()));
    assert_eq!(check("0"), [""; 0]);
    assert_eq!(check("-0.00"), [""; 0]);
    assert_eq!(check("0.0999999999999999999999999999"), [""; 0]);
    assert_eq!(check("0.10"), ["value is too large, less than 0.1 is needed"]);
    assert_eq!(check("-0.0000000000000000000000000001"), ["value is too small, at least 0 is needed"]);
    assert_eq!(check(&Decimal::MAX.to_string()), ["value is too large, less than 0.1 is needed"]);
    assert_eq!(check(&Decimal::MIN.to_string()), ["value is too small, at least 0 is needed"]);
    let more_than_one = (Excluded(Decimal::ONE), Unbounded);
    let check = |text: &str| found(|problems| problems.amount("value", Some(decimal(text)), more_than_one));
    assert_eq!(check("1.00"), ["value is too small, more than 1 is needed"]);
    assert_eq!(check(&Decimal::MAX.to_string()), [""; 0]);
}

#[test]
fn integers() {
    let check = |number: i32| {
        found(|problems| problems.number("quantity", Some(number), (Included(1), Included(i32::MAX))))
    };
    assert_eq!(check(1), [""; 0]);
    assert_eq!(check(i32::MAX), [""; 0]);
    assert_eq!(check(0), ["quantity is too small, at least 1 is needed"]);
    assert_eq!(check(i32::MIN), ["quantity is too small, at least 1 is needed"]);
    let most = |number: i64| {
        found(|problems| problems.number("quantity", Some(number), (Unbounded, Included(i64::MAX - 1))))
    };
    assert_eq!(most(i64::MIN), [""; 0]);
    assert_eq!(most(i64::MAX), ["quantity is too large, at most 9223372036854775806 is allowed"]);
}

struct Part(&'static str);

impl Limits for Part {
    fn check(&self, problems: &mut Problems) {
        problems.text("name", Some(self.0), 1..=2);
    }
}

#[test]
fn all_problems_below_are_found_with_their_paths() {
    let bad = "has 3 characters, at most 2 are allowed";
    assert_eq!(found(|problems| problems.nested("part", Some(&Part("abc")))), [format!("part.name {bad}")]);
    assert_eq!(found(|problems| problems.nested("part", None::<&Part>)), [""; 0]);
    let parts = [Part("abc"), Part("a"), Part("abc")];
    let at = |path: &str| format!("{path}.name {bad}");
    assert_eq!(
        found(|problems| problems.nested("parts", Some(parts.as_slice()))),
        [at("parts[0]"), at("parts[2]")]
    );
    assert_eq!(found(|problems| problems.nested("parts", None::<&[Part]>)), [""; 0]);

    let one = OneOrMany::One(Part("abc"));
    assert_eq!(found(|problems| problems.nested("parts", Some(&one))), [at("parts")]);
    let many = OneOrMany::Many(Vec::from(parts));
    assert_eq!(found(|problems| many.check(problems)), [at("[0]"), at("[2]")]);
}
