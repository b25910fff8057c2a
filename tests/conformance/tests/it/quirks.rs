//! The documented payloads that contradict the contract: `spec/quirks.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;
use sorted_pro_conformance::{APIS, Mode, Report, Target, Tree, check};

use crate::examples::read;
use crate::snapshots::files;
use crate::spec::components;
use crate::table::spec_file;

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

    fn check(&self, payload: &str) -> Report {
        let target = format!("{}/{}", self.api, self.schema).parse::<Target>();
        check(target.unwrap_or_else(|e| panic!("{}: {e}", self.file)), payload.as_bytes(), Mode::Lenient)
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
        let report = quirk.check(&quirk.payload());
        assert!(!report.is_ok(), "{file} is no quirk any more: make it an example and remove its entry");
        let findings = report.findings.iter();
        let verdict: Vec<String> = findings.map(|finding| format!("{} {finding}", finding.verdict)).collect();
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

/// If a wrong name is the problem, it is the only one, and the contract documents it for servers.
#[test]
fn renamed_properties_fix_the_payload() {
    for quirk in quirks().iter().filter(|quirk| !quirk.renamed.is_empty()) {
        let Ok(Tree::Object(mut entries)) = Tree::parse(&quirk.payload()) else {
            panic!("{} is no object", quirk.file)
        };
        let properties = &components(&quirk.api)[&quirk.schema]["properties"];
        for (wrong, right) in &quirk.renamed {
            let aliases = properties[right]["x-aliases"].as_array().map_or(&[][..], Vec::as_slice);
            assert!(aliases.contains(&Value::from(wrong.as_str())), "{right} has no alias `{wrong}`");
            let entry = entries.iter_mut().find(|(key, _)| key == wrong);
            entry.unwrap_or_else(|| panic!("{} has no `{wrong}`", quirk.file)).0.clone_from(right);
        }
        let fixed = Tree::Object(entries).to_string();
        let report = quirk.check(&fixed);
        assert!(report.is_ok(), "{}: {report}", quirk.file);
    }
}

/// The bulk request that the vendor documents most prominently cannot be sent by mistake.
#[test]
fn the_clean_key_is_sent() {
    let quirk = quirks().into_iter().find(|quirk| quirk.file.contains(".seed.")).unwrap();
    let fixed = quirk.payload().replace("service_group \"", "service_group\"");
    let sent = Tree::parse(&APIS[0].schema(&quirk.schema).unwrap().recode(&fixed).unwrap()).unwrap();
    assert_eq!(sent.get("service_group"), Some(&Tree::Text("exampleSG123".to_owned())));
    assert_eq!(sent.get("service_group "), None);
}
