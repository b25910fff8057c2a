//! The check of one payload.

use std::collections::{HashMap, HashSet};

use sorted_pro_sandbox::contract::{Difference, DifferenceKind, MAX_DIFFERENCES};

use crate::body::Body;
use crate::compare::differences;
use crate::finding::{Finding, FindingKind, Position, Report, Verdict};
use crate::path::Path;
use crate::table::{Operation, Schema};
use crate::target::{Expected, Target};
use crate::tree::Tree;

/// The longest payload that is checked: 64 MiB, a multiple of the payloads of either API.
pub const MAX_BYTES: usize = 64 << 20;

/// Characters of an unknown value that are shown.
const SHOWN_VALUE: usize = 60;

/// Findings that a check reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// Payloads that do not decode, or do not come back whole.
    #[default]
    Lenient,
    /// Also payloads that decode today although the contract does not document them: unknown values, properties and
    /// statuses, malformed timestamps, and limits that are exceeded.
    Strict,
}

/// Checks a response of `operation`. Nothing in `body` can make it panic.
///
/// A status that the contract does not have is [`FindingKind::UndocumentedStatus`] in both modes, as there is nothing to
/// check the body against.
pub fn check_response(operation: &'static Operation, status: u16, body: &impl Body, mode: Mode) -> Report {
    check(Target::response(operation, status), &body.bytes(), mode)
}

/// Checks a payload: decodes it with the model of `target`, encodes it again, and compares path by path as
/// [`differences`] defines. A payload that does not decode is compared with the documented schema too, so that all
/// problems are reported and not only the first. With [`Mode::Strict`], every payload is. Nothing in `payload` can make
/// it panic.
///
/// Reports up to 1,000 differences from the schema: [`Report::is_truncated`].
pub fn check(target: Target, payload: &[u8], mode: Mode) -> Report {
    match target.expected {
        Expected::Schema(schema, is_array) => check_json(target, schema, is_array, payload, mode),
        Expected::Response(operation, status) => match operation.response(status) {
            Some(Some(schema)) => check_json(target, schema, false, payload, mode),
            Some(None) if mode == Mode::Strict && !payload.trim_ascii().is_empty() => {
                let message = format!("status {status} is documented without a body");
                drift(FindingKind::UndocumentedBody, message).into()
            }
            Some(None) => Report::default(),
            None => {
                drift(FindingKind::UndocumentedStatus, format!("status {status} is not documented")).into()
            }
        },
    }
}

fn drift(kind: FindingKind, message: String) -> Finding {
    Finding::new(&Path::Root, kind, Verdict::Drift, message)
}

fn check_json(target: Target, schema: &Schema, is_array: bool, payload: &[u8], mode: Mode) -> Report {
    let (text, mut source) = match parse(payload) {
        Ok(parsed) => parsed,
        Err(finding) => return finding.into(),
    };
    let (mut findings, decodes) = match compare(schema, is_array, text, &source) {
        Ok(findings) => (findings, true),
        Err(finding) => (vec![finding], false),
    };
    let is_strict = mode == Mode::Strict;
    let is_reported = is_strict || !decodes;
    // The contract decides if a value that gets lost is documented.
    let is_lost = |finding: &Finding| finding.kind == FindingKind::LostValue;
    let differences = if is_reported || findings.iter().any(is_lost) {
        clamp(&mut source);
        target.differences(source.to_string().as_bytes())
    } else {
        Vec::new()
    };
    let places = places(text, &findings, &differences);
    let is_truncated = is_reported && differences.len() >= MAX_DIFFERENCES;
    let differences = differences.into_iter().map(|it| difference(it, &places, decodes, is_strict)).collect();
    let differences = others(&mut findings, differences);
    if is_reported {
        findings.extend(differences);
    }
    locate(text, &places, &mut findings);
    Report { findings, is_truncated }
}

fn parse(payload: &[u8]) -> Result<(&str, Tree), Finding> {
    if payload.len() > MAX_BYTES {
        let message = format!("longer than {} MiB", MAX_BYTES >> 20);
        return Err(Finding::error(FindingKind::PayloadTooLarge, message));
    }
    let text = std::str::from_utf8(payload).map_err(|error| {
        let message = format!("not UTF-8 after {} bytes", error.valid_up_to());
        Finding::error(FindingKind::NotUtf8, message)
    })?;
    if text.starts_with('\u{feff}') {
        let message = "not JSON: starts with a byte order mark";
        return Err(Finding::error(FindingKind::ByteOrderMark, message));
    }
    Ok((text, Tree::parse(text)?))
}

fn compare(schema: &Schema, is_array: bool, text: &str, source: &Tree) -> Result<Vec<Finding>, Finding> {
    if !is_array {
        return recoded(schema, text, source);
    }
    let Tree::Array(items) = source else {
        return Err(Finding::error(FindingKind::WrongType, "not an array"));
    };
    let mut all = Vec::new();
    for (index, item) in items.iter().enumerate() {
        // The path of a finding starts with the `$` of its element.
        let place = |finding: Finding| Finding {
            path: format!("{}{}", Path::Item(&Path::Root, index), &finding.path[1..]),
            ..finding
        };
        let findings = recoded(schema, &item.to_string(), item).map_err(place)?;
        all.extend(findings.into_iter().map(place));
    }
    Ok(all)
}

fn recoded(schema: &Schema, text: &str, source: &Tree) -> Result<Vec<Finding>, Finding> {
    let result = Tree::parse(&schema.recode(text)?)?;
    Ok(differences(source, &result))
}

/// Makes numbers that no `f64` holds large ones, which the validator can read. None is within any limit.
fn clamp(tree: &mut Tree) {
    match tree {
        Tree::Number(text) => {
            if text.parse().is_ok_and(f64::is_infinite) {
                *text = if text.starts_with('-') { "-1e308" } else { "1e308" }.to_owned();
            }
        }
        Tree::Array(items) => items.iter_mut().for_each(clamp),
        Tree::Object(properties) => properties.iter_mut().for_each(|(_, value)| clamp(value)),
        Tree::Null | Tree::Bool(_) | Tree::Text(_) => {}
    }
}

fn difference(difference: Difference, places: &Places, decodes: bool, is_strict: bool) -> Finding {
    let Difference { path, kind, mut message, value, .. } = difference;
    let kind = match kind {
        DifferenceKind::MissingProperty => FindingKind::MissingProperty,
        DifferenceKind::WrongType => FindingKind::WrongType,
        DifferenceKind::UnknownValue => FindingKind::UnknownValue,
        DifferenceKind::UndocumentedProperty => FindingKind::UndocumentedProperty,
        DifferenceKind::MalformedTimestamp => FindingKind::MalformedTimestamp,
        DifferenceKind::TooLong => FindingKind::TextTooLong,
        DifferenceKind::TooShort => FindingKind::TextTooShort,
        DifferenceKind::TooMany => FindingKind::TooManyElements,
        DifferenceKind::TooFew => FindingKind::TooFewElements,
        DifferenceKind::TooLarge => FindingKind::NumberTooLarge,
        DifferenceKind::TooSmall => FindingKind::NumberTooSmall,
        DifferenceKind::Repeated => FindingKind::RepeatedElement,
        DifferenceKind::UndocumentedStatus => FindingKind::UndocumentedStatus,
        _ => FindingKind::NotJson,
    };
    let path = match places.get(&path) {
        Some((path, _)) => path.clone(),
        None if path.is_empty() || path.starts_with('[') => format!("${path}"),
        None => format!("$.{path}"),
    };
    if kind == FindingKind::UnknownValue
        && is_strict
        && let Some(value) = value
    {
        let shown: String = value.to_string().chars().take(SHOWN_VALUE).collect();
        message = format!("{message}: {shown}");
    }
    let breaks = matches!(kind, FindingKind::MissingProperty | FindingKind::WrongType);
    let verdict = if breaks && !decodes { Verdict::Error } else { Verdict::Drift };
    Finding { path, kind, verdict, message, position: None }
}

/// The differences from the schema that the model has not found. What the model loses because the contract does not have it
/// becomes [`FindingKind::UndocumentedProperty`].
fn others(of_model: &mut [Finding], differences: Vec<Finding>) -> Vec<Finding> {
    let undocumented = |finding: &&Finding| finding.kind == FindingKind::UndocumentedProperty;
    let properties: HashSet<String> =
        differences.iter().filter(undocumented).map(|finding| without_indices(&finding.path)).collect();
    for finding in of_model.iter_mut().filter(|finding| finding.kind == FindingKind::LostValue) {
        // The same property of another element, too: there may be more of them than the schema's differences go.
        if properties.contains(&without_indices(&finding.path)) {
            finding.kind = FindingKind::UndocumentedProperty;
        }
    }
    let found: HashSet<(FindingKind, &str)> = of_model.iter().map(|it| (it.kind, it.path.as_str())).collect();
    // The decoder reports the place of the object, and the name.
    let is_missing = |finding: &Finding, path: &str| {
        let name = path.strip_prefix(&finding.path).and_then(|rest| rest.strip_prefix('.'));
        finding.kind == FindingKind::MissingProperty
            && name.is_some_and(|name| finding.message.contains(&format!("`{name}`")))
    };
    let is_known = |difference: &Finding| {
        found.contains(&(difference.kind, difference.path.as_str()))
            || (difference.kind == FindingKind::MissingProperty
                && of_model.first().is_some_and(|finding| is_missing(finding, &difference.path)))
    };
    differences.into_iter().filter(|difference| !is_known(difference)).collect()
}

fn without_indices(path: &str) -> String {
    let parts = path.split('[').map(|part| part.trim_start_matches(|c: char| c.is_ascii_digit()));
    parts.collect::<Vec<_>>().join("[")
}

/// Paths as [`Path`] shows them, and first bytes, by that path and by the path of a [`Difference`].
type Places = HashMap<String, (String, usize)>;

fn places(text: &str, findings: &[Finding], differences: &[Difference]) -> Places {
    let mut places = Places::new();
    if findings.is_empty() && differences.is_empty() {
        return places;
    }
    let paths = findings.iter().map(|finding| finding.path.as_str());
    let paths = paths.chain(differences.iter().map(|difference| difference.path.as_str()));
    let wanted: HashSet<&str> = paths.flat_map(|path| [path, parent(path)]).collect();
    let mut visit = |path: &Path<'_>, offset: usize| {
        let keys = [plain(path), path.to_string()];
        if keys.iter().any(|key| wanted.contains(key.as_str())) {
            let [plain, shown] = keys;
            places.entry(plain).or_insert_with(|| (shown.clone(), offset));
            places.entry(shown.clone()).or_insert((shown, offset));
        }
    };
    // The text was read before.
    _ = Tree::walk(text, &mut visit);
    places
}

/// The path as a [`Difference`] has it.
fn plain(path: &Path<'_>) -> String {
    match path {
        Path::Root => String::new(),
        Path::Item(parent, index) => format!("{}[{index}]", plain(parent)),
        Path::Property(Path::Root, key) => (*key).to_owned(),
        Path::Property(parent, key) => format!("{}.{key}", plain(parent)),
    }
}

fn parent(path: &str) -> &str {
    &path[..path.rfind(['.', '[']).unwrap_or(0)]
}

/// Sets the positions. What is missing is where the object is that misses it.
fn locate(text: &str, places: &Places, findings: &mut [Finding]) {
    let offset = |path: &str| places.get(path).map(|(_, offset)| *offset);
    let mut found: Vec<(usize, &mut Finding)> = findings
        .iter_mut()
        .filter_map(|finding| {
            Some((offset(&finding.path).or_else(|| offset(parent(&finding.path)))?, finding))
        })
        .collect();
    found.sort_by_key(|(offset, _)| *offset);
    // One pass over the text for all of them.
    let mut at = Position { line: 1, column: 1, offset: 0 };
    for (offset, finding) in found {
        for character in text.get(at.offset..offset).unwrap_or_default().chars() {
            (at.line, at.column) =
                if character == '\n' { (at.line + 1, 1) } else { (at.line, at.column + 1) };
        }
        at.offset = offset;
        finding.position = Some(at);
    }
}
