//! Files of the snapshots, their format, and a check that none is left over.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use sorted_pro_conformance::APIS;

use crate::generated;
use crate::table::examples;

/// Remedy for a difference that is meant.
pub(crate) const ACCEPT: &str = "if so meant: INSTA_UPDATE=always cargo test -p sorted-pro-conformance";

fn directory() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "snapshots"].iter().collect()
}

/// Compares with `snapshots/<name>.snap`. Returns `true` if it is the same, so that one difference does not
/// hide the others; insta has printed the difference.
pub(crate) fn matches(name: &str, description: &str, text: &str) -> bool {
    let (folder, file) = name.rsplit_once('/').unwrap();
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(directory().join(folder));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_description(description);
    catch_unwind(AssertUnwindSafe(|| settings.bind(|| insta::assert_snapshot!(file, text)))).is_ok()
}

/// The name of an example's snapshot: `examples/<api>/<operation>/<case>.<body>.json` without both ends.
pub(crate) fn of_example(file: &str) -> &str {
    file.strip_prefix("examples/").and_then(|name| name.strip_suffix(".json")).unwrap()
}

/// The name of the snapshot of an operation's request.
pub(crate) fn of_request(api: &str, operation: &str) -> String {
    format!("requests/{api}/{operation}")
}

/// Shortens `{:#?}`: absent fields are left out, and `Some(..)` is opened, so that what remains shows how the
/// payload was understood and a changed name, variant or value shows.
pub(crate) fn condensed(debug: &str) -> String {
    let mut text = String::new();
    // Indents at which an opened `Some(` has still to be closed.
    let mut open: Vec<usize> = Vec::new();
    for line in debug.lines() {
        let bare = line.trim_start();
        let indent = line.len() - bare.len();
        if bare.ends_with(": None,") && !bare.starts_with('"') {
            continue;
        }
        if open.last() == Some(&indent) && matches!(bare, ")," | ")") {
            open.pop();
            continue;
        }
        // Debug indents by four.
        let shown = indent - 4 * open.len();
        text.push_str(&" ".repeat(shown));
        if let Some(label) = bare.strip_suffix("Some(") {
            open.push(indent);
            text.push_str(label);
            // The value follows on the next line.
            text.push('\u{0}');
        } else {
            text.push_str(bare);
            text.push('\n');
        }
    }
    join_labels(&text)
}

/// Puts the value after an opened `Some(` behind its label.
fn join_labels(text: &str) -> String {
    let mut parts = text.split('\u{0}');
    let mut joined = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        joined.push_str(part.trim_start_matches(' '));
    }
    joined
}

#[test]
fn condensing_keeps_what_is_there() {
    #[derive(Debug)]
    #[allow(dead_code)]
    struct Thing {
        text: Option<&'static str>,
        nothing: Option<u8>,
        inner: Option<Box<Thing>>,
        list: Option<Vec<Option<u8>>>,
    }
    let leaf = Thing { text: Some("a: None,"), nothing: None, inner: None, list: None };
    let thing =
        Thing { text: None, nothing: Some(1), inner: Some(Box::new(leaf)), list: Some(vec![Some(2), None]) };
    let expected = "\
Thing {
    nothing: 1,
    inner: Thing {
        text: \"a: None,\",
    },
    list: [
        2,
        None,
    ],
}
";
    assert_eq!(condensed(&format!("{thing:#?}")), expected);
}

#[test]
fn every_snapshot_belongs_to_something() {
    let mut expected = BTreeSet::new();
    for api in APIS {
        expected.extend(examples(api).iter().map(|example| of_example(example.file).to_owned()));
    }
    let shipments = generated::shipments::OPERATIONS.iter();
    expected.extend(shipments.map(|operation| of_request("shipments", operation.id)));
    let consignments = generated::consignments::OPERATIONS.iter();
    expected.extend(consignments.map(|operation| of_request("consignments", operation.id)));

    let root = directory();
    let found: BTreeSet<String> = files(&root)
        .iter()
        .filter_map(|file| file.strip_prefix(&root).unwrap().to_str()?.strip_suffix(".snap"))
        .map(|name| name.replace('\\', "/"))
        .collect();
    let left_over: Vec<_> = found.difference(&expected).collect();
    assert!(left_over.is_empty(), "snapshots of nothing, delete them: {left_over:#?}");
}

/// All files below a directory.
pub(crate) fn files(directory: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(self::files(&path)) } else { files.push(path) }
    }
    files.sort();
    files
}
