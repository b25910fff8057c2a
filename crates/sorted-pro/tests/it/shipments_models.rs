//! What `sorted_pro::shipments` exports.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn source(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The words that follow one of `keywords` at the beginning of a line.
fn declared(source: &str, keywords: &[&str]) -> BTreeSet<String> {
    let lines = source.lines().map(str::trim_start);
    let rest = lines.filter_map(|line| keywords.iter().find_map(|keyword| line.strip_prefix(keyword)));
    rest.map(|rest| word(rest).to_owned()).collect()
}

fn word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

#[test]
fn every_model_is_exported_by_name() {
    let raw = "../sorted-pro-raw/src/generated/shipments";
    let generated = source(&format!("{raw}.rs"));
    let types = generated.split("pub struct Client").next().unwrap_or_default();
    let mut models = declared(types, &["pub struct ", "pub enum ", "pub type "]);
    // The generator's own error of its conversions, of which there are none.
    assert!(models.remove("ConversionError"));
    let vocabulary = declared(&source(&format!("{raw}/vocabulary.rs")), &["pub enum "]);
    assert!(models.len() > 50 && vocabulary.len() > 20);
    models.extend(vocabulary);

    let exports = source("src/shipments/models.rs");
    let lists =
        exports.split("pub use ").skip(1).filter_map(|rest| rest.split_once('{')?.1.split('}').next());
    let exported: BTreeSet<String> = lists
        .flat_map(|list| list.split(',').map(|name| name.trim().to_owned()))
        .filter(|it| !it.is_empty())
        .collect();
    assert_eq!(exported, models);

    // Models and operations are in one namespace: of two equal names neither could be used.
    for path in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/shipments")) {
        let text = fs::read_to_string(path).expect("a source");
        let operations = text.lines().filter(|line| line.contains(" in shipments")).map(str::trim_start);
        for operation in operations.filter_map(|line| line.strip_prefix("pub struct ")).map(word) {
            assert!(!exported.contains(operation), "{operation} is a model and an operation");
        }
    }
}

/// All files below `directory`.
fn sources(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).expect("sources").map(|entry| entry.expect("a source").path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}
