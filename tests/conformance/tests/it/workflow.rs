//! The workflow of the README, step by step.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use saphyr::{LoadableYamlNode as _, Yaml};
use sorted_pro_conformance::shipments;
use tempfile::TempDir;

use crate::recordings::Recorded;

/// Name and command of each step that has one.
fn steps() -> Vec<(String, String)> {
    let readme = include_str!("../../README.md");
    let (_, rest) = readme.split_once("```yaml\n").unwrap();
    let (yaml, _) = rest.split_once("```").unwrap();
    let documents = Yaml::load_from_str(yaml).unwrap();
    let steps = documents[0].as_mapping_get("jobs").and_then(|jobs| jobs.as_mapping_get("conformance"));
    let steps =
        steps.and_then(|job| job.as_mapping_get("steps")).and_then(|steps| steps.as_sequence()).unwrap();
    let text = |step: &Yaml<'_>, key: &str| Some(step.as_mapping_get(key)?.as_str()?.to_owned());
    steps.iter().filter_map(|step| Some((text(step, "name")?, text(step, "run")?))).collect()
}

fn run(folder: &Path, command: &str) -> Output {
    let binary = Path::new(env!("CARGO_BIN_EXE_sorted-pro-conformance"));
    let mut path = vec![binary.parent().unwrap().to_owned()];
    path.extend(env::split_paths(&env::var_os("PATH").unwrap()));
    let path = env::join_paths(path).unwrap();
    // As GitHub runs it.
    Command::new("bash").args(["-e", "-c", command]).env("PATH", path).current_dir(folder).output().unwrap()
}

#[test]
fn the_workflow_of_the_readme_runs() {
    let steps = steps();
    let names: Vec<&str> = steps.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Install", "Check for code scanning", "Check"]);
    assert!(steps[0].1.starts_with("cargo install ") && steps[0].1.ends_with(" sorted-pro-conformance"));
    let ok = r#"{"code": "not_found", "message": ""}"#;
    let drift = r#"{"code": "teapot", "message": ""}"#;
    let broken = r#"{"code": "not_found"}"#;
    for (bodies, statuses, rules) in [
        (&[ok][..], [Some(0), Some(0)], &[][..]),
        (&[ok, drift], [Some(1), Some(0)], &["unknown-value"]),
        (&[drift, broken], [Some(1), Some(1)], &["unknown-value", "missing-property"]),
    ] {
        let folder = TempDir::new().unwrap();
        fs::create_dir(folder.path().join("recordings")).unwrap();
        let lines =
            bodies.iter().map(|body| Recorded::new(&shipments::get_shipment, 404, *body).journal_entry());
        let lines: String = lines.map(|entry| format!("{entry}\n")).collect();
        fs::write(folder.path().join("recordings/one.ndjson"), lines).unwrap();
        let found = [&steps[1].1, &steps[2].1].map(|command| run(folder.path(), command).status.code());
        assert_eq!(found, statuses, "{bodies:?}");
        let sarif = fs::read_to_string(folder.path().join("conformance.sarif")).unwrap();
        let sarif: serde_json::Value = serde_json::from_str(&sarif).unwrap();
        let results = sarif["runs"][0]["results"].as_array().unwrap().iter();
        assert_eq!(results.map(|result| result["ruleId"].as_str().unwrap()).collect::<Vec<_>>(), rules);
        let junit = fs::read_to_string(folder.path().join("conformance.xml")).unwrap();
        assert!(junit.contains(&format!("tests=\"{}\"", bodies.len())), "{junit}");
    }
}
