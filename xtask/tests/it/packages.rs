//! Metadata of the packages.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use xtask::{Api, Workspace};

/// The packages that are published, as cargo knows them.
fn published() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(Workspace::of_this_checkout().root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap().iter();
    packages.filter(|package| package["publish"].is_null()).cloned().collect()
}

fn names(packages: &[Value]) -> Vec<&str> {
    packages.iter().map(|package| package["name"].as_str().unwrap()).collect()
}

fn directory(package: &Value) -> &Path {
    Path::new(package["manifest_path"].as_str().unwrap()).parent().unwrap()
}

#[test]
fn six_packages_are_published() {
    let packages = published();
    let mut names = names(&packages);
    names.sort_unstable();
    let expected = [
        "sorted-pro",
        "sorted-pro-cli",
        "sorted-pro-conformance",
        "sorted-pro-jobs",
        "sorted-pro-raw",
        "sorted-pro-sandbox",
    ];
    assert_eq!(names, expected);
}

#[test]
fn packages_name_the_contracts_that_they_are_generated_from() {
    let workspace = Workspace::of_this_checkout();
    let versions = Api::ALL.map(|api| {
        let text = fs::read_to_string(workspace.spec(api)).unwrap();
        let line = text.lines().find_map(|line| line.strip_prefix("  version: ")).unwrap();
        (api, line.trim_matches(['\'', '"']).to_owned())
    });
    let is_generated = |package: &Value| directory(package).join("src/generated").exists();
    let (generated, others): (Vec<_>, Vec<_>) = published().into_iter().partition(is_generated);
    assert_eq!((generated.len(), others.len()), (4, 2));
    for package in generated {
        for (api, version) in &versions {
            let said = &package["metadata"]["sorted-pro"][format!("{api}-spec")];
            assert_eq!(said, version, "{}: {api}", package["name"]);
        }
    }
}

#[test]
fn packages_have_the_metadata_of_a_registry() {
    for package in published() {
        let name = package["name"].as_str().unwrap();
        for key in ["description", "license", "rust_version"] {
            assert!(package[key].as_str().is_some_and(|text| !text.is_empty()), "{name}: {key}");
        }
        assert_eq!(package["documentation"], format!("https://docs.rs/{name}"));
        let keywords = package["keywords"].as_array().unwrap();
        assert!((1..=5).contains(&keywords.len()), "{name}: {} keywords", keywords.len());
        assert!(keywords.iter().all(|it| it.as_str().unwrap().len() <= 20), "{name}: a keyword is too long");
        assert!((1..=5).contains(&package["categories"].as_array().unwrap().len()), "{name}: categories");
        assert_eq!(package["readme"], "README.md");
        let directory = directory(&package);
        for file in ["README.md", "LICENSE-MIT", "LICENSE-APACHE"] {
            assert!(
                fs::read_to_string(directory.join(file)).is_ok_and(|it| !it.is_empty()),
                "{name}: {file}"
            );
        }
    }
}

/// Two providers in one program can make other libraries panic, which let rustls choose.
#[test]
fn each_tls_feature_brings_its_provider_only() {
    for (feature, expected) in [("rustls", "ring"), ("rustls-aws-lc", "aws-lc-rs")] {
        let output = Command::new(env!("CARGO"))
            .args(["tree", "--offline", "--package", "sorted-pro", "--no-default-features"])
            .args(["--features", feature, "--edges", "normal", "--prefix", "none", "--format", "{p}"])
            .current_dir(Workspace::of_this_checkout().root())
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let tree = String::from_utf8(output.stdout).unwrap();
        let names = tree.lines().filter_map(|line| line.split(' ').next());
        let mut providers: Vec<&str> = names.filter(|name| ["aws-lc-rs", "ring"].contains(name)).collect();
        providers.dedup();
        assert_eq!(providers, [expected], "{feature}");
    }
}
