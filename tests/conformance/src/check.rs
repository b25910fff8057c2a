//! The check of one payload.

use crate::compare::{Finding, differences};
use crate::path::Path;
use crate::table::Schema;
use crate::tree::Tree;

/// The longest payload that is looked at: 64 MiB, a multiple of what either API sends.
pub const MAX_BYTES: usize = 64 << 20;

/// How a payload fits a model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It decodes, and comes back unchanged.
    Ok,
    /// It decodes, but does not come back whole; in order of the document.
    Lossy(Vec<Finding>),
    /// It does not decode.
    Error(Finding),
}

/// Decodes `payload` with the model of `schema` (or, if `array`, as an array of it), encodes it again, and
/// compares path by path as [`differences`] says. Nothing that `payload` holds can make it panic.
pub fn check(schema: &Schema, array: bool, payload: &[u8]) -> Verdict {
    match findings(schema, array, payload) {
        Ok(findings) if findings.is_empty() => Verdict::Ok,
        Ok(findings) => Verdict::Lossy(findings),
        Err(finding) => Verdict::Error(finding),
    }
}

fn findings(schema: &Schema, array: bool, payload: &[u8]) -> Result<Vec<Finding>, Finding> {
    if payload.len() > MAX_BYTES {
        return Err(Finding::new(&Path::Root, format!("longer than {} MiB", MAX_BYTES >> 20)));
    }
    let text = std::str::from_utf8(payload).map_err(|error| {
        Finding::new(&Path::Root, format!("not UTF-8 after {} bytes", error.valid_up_to()))
    })?;
    if text.starts_with('\u{feff}') {
        return Err(Finding::new(&Path::Root, "not JSON: starts with a byte order mark"));
    }
    let source = Tree::parse(text)?;
    if !array {
        return compared(schema, text, &source);
    }
    let Tree::Array(items) = &source else { return Err(Finding::new(&Path::Root, "not an array")) };
    let mut all = Vec::new();
    for (index, item) in items.iter().enumerate() {
        // The path of a finding starts with the `$` of its element.
        let place = |finding: Finding| Finding {
            path: format!("{}{}", Path::Item(&Path::Root, index), &finding.path[1..]),
            what: finding.what,
        };
        let findings = compared(schema, &item.to_string(), item).map_err(place)?;
        all.extend(findings.into_iter().map(place));
    }
    Ok(all)
}

fn compared(schema: &Schema, text: &str, source: &Tree) -> Result<Vec<Finding>, Finding> {
    let result = Tree::parse(&schema.recode(text)?)?;
    Ok(differences(source, &result))
}
