//! Every model of the raw crate can be named.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn declared(path: &str, keyword: &str) -> impl Iterator<Item = String> {
    let lines: Vec<_> = read(path).lines().map(str::to_owned).collect();
    let keyword = format!("    pub {keyword} ");
    lines.into_iter().filter_map(move |line| {
        let name: String =
            line.strip_prefix(&keyword)?.chars().take_while(char::is_ascii_alphanumeric).collect();
        Some(name)
    })
}

#[test]
fn all_models_are_exported() {
    let generated = "../sorted-pro-raw/src/generated";
    let mut expected: BTreeSet<_> = declared(&format!("{generated}/consignments.rs"), "struct").collect();
    expected.extend(declared(&format!("{generated}/consignments/vocabulary.rs"), "enum"));
    assert!(
        expected.len() > 70 && expected.contains("AllocationSummary") && expected.contains("LabelFormat")
    );

    let models = read("src/consignments/models.rs");
    let exported = models.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    let names = exported.flat_map(|list| list.split(',')).map(|name| name.trim().to_owned());
    let exported: BTreeSet<_> = names.filter(|name| !name.is_empty()).collect();
    assert_eq!(exported, expected);
}
