use std::process::Command;

use super::super::versions::Version;
use super::*;
use crate::Api;

const SPEC: &str = "info: {title: A, version: VERSION}\npaths: {}\ncomponents:\n  schemas:\n    A:\n      type: object\n      properties:\n";

fn version(number: &str, properties: &[&str]) -> Version {
    let mut text = SPEC.replace("VERSION", number);
    for property in properties {
        text += &format!("        {property}: {{type: string}}\n");
    }
    Version { name: "a".to_owned(), text: Some(text) }
}

fn found(old: (&str, &[&str]), new: (&str, &[&str]), package: &str) -> Vec<String> {
    let diff = SpecDiff::between(Api::Shipments, &version(old.0, old.1), &version(new.0, new.1)).unwrap();
    violations(&Report::new(vec![diff]), "v0.1.0", package).unwrap()
}

#[test]
fn version_numbers_match_the_changes() {
    // Nothing, compatible, breaking.
    assert_eq!(found(("1.1.0", &["a"]), ("1.1.0", &["a"]), "0.1.0"), [""; 0]);
    assert_eq!(found(("1.1.0", &["a"]), ("1.1.1", &["a", "b"]), "0.1.1"), [""; 0]);
    assert_eq!(found(("1.1.0", &["a", "b"]), ("1.2.0", &["a"]), "0.2.0"), [""; 0]);

    let still = found(("1.1.0", &["a"]), ("1.1.0", &["a", "b"]), "0.1.0");
    assert_eq!(still.len(), 2, "{still:?}");
    assert!(still[0].starts_with("spec/shipments.yaml: 0 breaking and 1 compatible changes since v0.1.0"));
    assert!(still.iter().all(|violation| violation.contains("third")));

    let too_small = found(("1.1.0", &["a", "b"]), ("1.1.1", &["a"]), "0.1.1");
    assert!(
        too_small.len() == 2 && too_small.iter().all(|violation| violation.contains("second")),
        "{too_small:?}"
    );
}

#[test]
fn the_last_tag_is_that_of_a_release() {
    let directory = tempfile::tempdir().unwrap();
    let workspace = Workspace::at(directory.path());
    let run = |arguments: &[&str]| {
        let identity = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
        let mut git = Command::new("git");
        let status =
            git.arg("-C").arg(directory.path()).args(identity).args(arguments).output().unwrap().status;
        assert!(status.success(), "{arguments:?}");
    };
    run(&["init", "-q"]);
    run(&["commit", "-q", "--allow-empty", "-m", "first"]);
    assert_eq!(last_tag(&workspace), None);
    run(&["tag", "v0.1.0"]);
    run(&["tag", "nightly"]);
    run(&["commit", "-q", "--allow-empty", "-m", "second"]);
    assert_eq!(last_tag(&workspace).as_deref(), Some("v0.1.0"));
}
