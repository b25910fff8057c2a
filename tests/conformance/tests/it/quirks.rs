//! The documented payloads that contradict the contract: `spec/quirks.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;
use sorted_pro_conformance::{APIS, Schema, Tree, Verdict, check, spec_file};

use crate::examples::read;
use crate::snapshots::files;
use crate::spec::components;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Quirks {
    quirk: Vec<Quirk>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Quirk {
    file: String,
    api: String,
    schema: String,
    source: String,
    contradiction: String,
    verdict: Vec<String>,
    handling: String,
    #[serde(default)]
    renamed: BTreeMap<String, String>,
}

impl Quirk {
    fn payload(&self) -> String {
        read(&format!("examples/quirks/{}", self.file))
    }

    fn model(&self) -> (&'static Schema, bool) {
        let (name, array) = match self.schema.strip_suffix("[]") {
            Some(item) => (item, true),
            None => (self.schema.as_str(), false),
        };
        let api = APIS.iter().find(|api| api.name() == self.api).unwrap_or_else(|| panic!("{}", self.api));
        (api.schema(name).unwrap_or_else(|| panic!("{}: no schema {name}", self.file)), array)
    }
}

fn quirks() -> Vec<Quirk> {
    let text = std::fs::read_to_string(spec_file("quirks.toml")).unwrap();
    let quirks: Quirks = toml::from_str(&text).unwrap_or_else(|error| panic!("quirks.toml: {error}"));
    quirks.quirk
}

#[test]
fn every_quirk_is_one_as_before() {
    for quirk in quirks() {
        let file = &quirk.file;
        let (schema, array) = quirk.model();
        let verdict: Vec<String> = match check(schema, array, quirk.payload().as_bytes()) {
            Verdict::Ok => panic!("{file} is no quirk any more: make it an example and remove its entry"),
            Verdict::Lossy(findings) => findings.iter().map(|finding| format!("lossy {finding}")).collect(),
            Verdict::Error(finding) => vec![format!("error {finding}")],
        };
        assert_eq!(verdict, quirk.verdict, "{file} is a quirk of another kind now: decide again what to do");
        for text in [&quirk.source, &quirk.contradiction, &quirk.handling] {
            assert!(text.ends_with(['.', ')']), "{file}: `{text}` is no sentence");
        }
    }
}

#[test]
fn every_file_has_an_entry() {
    let found: BTreeSet<String> = files(&spec_file("examples/quirks"))
        .iter()
        .map(|file| file.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    let listed: Vec<String> = quirks().into_iter().map(|quirk| quirk.file).collect();
    assert_eq!(listed.iter().cloned().collect::<BTreeSet<_>>(), found);
    assert_eq!(listed.len(), found.len(), "a file has two entries");
}

/// Where a wrong name is the trouble, it is the only one, and the contract tells servers about it.
#[test]
fn renamed_members_mend_what_they_should() {
    for quirk in quirks().iter().filter(|quirk| !quirk.renamed.is_empty()) {
        let Ok(Tree::Object(mut members)) = Tree::parse(&quirk.payload()) else {
            panic!("{} is no object", quirk.file)
        };
        let (schema, _) = quirk.model();
        let properties = &components(&quirk.api)[schema.name()]["properties"];
        for (wrong, right) in &quirk.renamed {
            let aliases = properties[right]["x-aliases"].as_array().map_or(&[][..], Vec::as_slice);
            assert!(aliases.contains(&Value::from(wrong.as_str())), "{right} has no alias `{wrong}`");
            let member = members.iter_mut().find(|(key, _)| key == wrong);
            member.unwrap_or_else(|| panic!("{} has no `{wrong}`", quirk.file)).0.clone_from(right);
        }
        let mended = Tree::Object(members).to_string();
        assert_eq!(check(schema, false, mended.as_bytes()), Verdict::Ok, "{}", quirk.file);
    }
}

/// The bulk request that the vendor documents most prominently cannot be sent by mistake.
#[test]
fn the_clean_key_is_sent() {
    let quirk = quirks().into_iter().find(|quirk| quirk.file.contains(".seed.")).unwrap();
    let mended = quirk.payload().replace("service_group \"", "service_group\"");
    let sent = Tree::parse(&quirk.model().0.recode(&mended).unwrap()).unwrap();
    assert_eq!(sent.get("service_group"), Some(&Tree::Text("exampleSG123".to_owned())));
    assert_eq!(sent.get("service_group "), None);
}
