//! Differences between a payload and its way through a model.

use std::collections::HashMap;

use crate::finding::{Finding, FindingKind, Verdict};
use crate::path::Path;
use crate::tree::Tree;

/// Differences of `result` from `source`, path by path.
///
/// * A property that is `null` equals one that is absent; a `null` element of an array must stay.
/// * Numbers equal in value and in decimal places: `2.00` is not `2`. A number in scientific notation
///   (`1e3`) has no decimal places, and is compared by value only.
/// * Texts equal to the letter.
/// * The order of properties does not matter, that of elements does.
/// * A key that occurs twice in an object is a finding: a model keeps one of them at best.
pub fn differences(source: &Tree, result: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    compare(source, result, &Path::Root, &mut findings);
    findings
}

fn lossy(path: &Path<'_>, kind: FindingKind, message: impl Into<String>) -> Finding {
    Finding::new(path, kind, Verdict::Lossy, message)
}

fn compare(source: &Tree, result: &Tree, path: &Path<'_>, findings: &mut Vec<Finding>) {
    match (source, result) {
        (Tree::Object(source), Tree::Object(result)) => properties(source, result, path, findings),
        (Tree::Array(source), Tree::Array(result)) => {
            if source.len() != result.len() {
                let what = format!("{} elements became {}", source.len(), result.len());
                findings.push(lossy(path, FindingKind::ChangedValue, what));
            }
            for (index, (source, result)) in source.iter().zip(result).enumerate() {
                compare(source, result, &Path::Item(path, index), findings);
            }
        }
        (Tree::Number(source), Tree::Number(result)) => {
            if !same_number(source, result) {
                findings.push(lossy(path, FindingKind::ChangedValue, format!("{source} became {result}")));
            }
        }
        (Tree::Text(source), Tree::Text(result)) => {
            if source != result {
                findings.push(lossy(path, FindingKind::ChangedValue, "the text changed"));
            }
        }
        (Tree::Bool(source), Tree::Bool(result)) => {
            if source != result {
                findings.push(lossy(path, FindingKind::ChangedValue, format!("{source} became {result}")));
            }
        }
        (Tree::Null, Tree::Null) => {}
        _ => findings.push(lossy(
            path,
            FindingKind::ChangedValue,
            format!("{} became {}", kind(source), kind(result)),
        )),
    }
}

fn properties(
    source: &[(String, Tree)],
    result: &[(String, Tree)],
    path: &Path<'_>,
    findings: &mut Vec<Finding>,
) {
    let given = by_key(source);
    let written = by_key(result);
    for (key, value) in source {
        let path = Path::Property(path, key);
        let Some((first, count)) = given.get(key.as_str()) else { continue };
        if *count > 1 {
            // It is not known which of them is meant; they are reported once.
            if std::ptr::eq(*first, value) {
                findings.push(lossy(
                    &path,
                    FindingKind::DuplicateProperty,
                    format!("the key occurs {count} times"),
                ));
            }
            continue;
        }
        match written.get(key.as_str()) {
            Some((result, _)) => {
                // An explicit null, and the absence that stands for it.
                if !(matches!(value, Tree::Null) && matches!(result, Tree::Null)) {
                    compare(value, result, &path, findings);
                }
            }
            None if matches!(value, Tree::Null) => {}
            None => findings.push(lossy(&path, FindingKind::LostValue, "lost")),
        }
    }
    for (key, value) in result {
        let repeated = written.get(key.as_str()).is_some_and(|(_, count)| *count > 1);
        if repeated || (!given.contains_key(key.as_str()) && !matches!(value, Tree::Null)) {
            findings.push(lossy(&Path::Property(path, key), FindingKind::ChangedValue, "added"));
        }
    }
}

/// The first value of each key, and the number of times that the key occurs.
fn by_key(properties: &[(String, Tree)]) -> HashMap<&str, (&Tree, usize)> {
    let mut map: HashMap<&str, (&Tree, usize)> = HashMap::with_capacity(properties.len());
    for (key, value) in properties {
        map.entry(key).and_modify(|(_, count)| *count += 1).or_insert((value, 1));
    }
    map
}

fn kind(tree: &Tree) -> &'static str {
    match tree {
        Tree::Null => "null",
        Tree::Bool(_) => "a boolean",
        Tree::Number(_) => "a number",
        Tree::Text(_) => "a text",
        Tree::Array(_) => "an array",
        Tree::Object(_) => "an object",
    }
}

fn same_number(left: &str, right: &str) -> bool {
    if left == right {
        return true;
    }
    let (Some(left), Some(right)) = (Number::read(left), Number::read(right)) else { return false };
    left.digits == right.digits
        && left.exponent == right.exponent
        && (left.negative == right.negative || left.digits.is_empty())
        && (left.places == right.places || left.places.is_none() || right.places.is_none())
}

/// A decimal number in normal form.
struct Number {
    negative: bool,
    /// The significant digits, without zeros at either end.
    digits: String,
    /// The power of ten of the last digit; 0 for zero.
    exponent: i64,
    /// The decimal places that were written; `None` in scientific notation.
    places: Option<usize>,
}

impl Number {
    /// `None` if the exponent is beyond all reason.
    fn read(text: &str) -> Option<Self> {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, power) = match text.split_once(['e', 'E']) {
            Some((mantissa, power)) => (mantissa, Some(power.parse::<i32>().ok()?)),
            None => (text, None),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        let digits = all.trim_end_matches('0');
        let dropped = all.len() - digits.len();
        let digits = digits.trim_start_matches('0').to_owned();
        let shift = i64::try_from(dropped).ok()? - i64::try_from(fraction.len()).ok()?;
        let exponent = if digits.is_empty() { 0 } else { i64::from(power.unwrap_or(0)) + shift };
        Some(Self { negative, digits, exponent, places: power.is_none().then_some(fraction.len()) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str, result: &str) -> Vec<String> {
        let (source, result) = (Tree::parse(source).unwrap(), Tree::parse(result).unwrap());
        differences(&source, &result).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn equal_documents() {
        for (source, result) in [
            (r#"{"a":null,"b":[null]}"#, r#"{"b":[null]}"#),
            (r#"{"b":1}"#, r#"{"a":null,"b":1}"#),
            (r#"{"a":null}"#, r#"{"a":null}"#),
            (r#"{"a":1,"b":2}"#, r#"{"b":2,"a":1}"#),
            ("1000", "1e3"),
            ("1.20e-2", "0.012"),
            ("-0", "0"),
            ("0e9", "0.00"),
            ("2.00", "2.00"),
            (r#""\u0041""#, r#""A""#),
        ] {
            assert_eq!(found(source, result), [""; 0], "{source} {result}");
        }
    }

    #[test]
    fn different_documents() {
        for (source, result, finding) in [
            (r#"{"a":{"b c":1}}"#, r#"{"a":{}}"#, r#"$.a["b c"]: lost"#),
            (r#"{"a":[]}"#, "{}", "$.a: lost"),
            ("{}", r#"{"a":0}"#, "$.a: added"),
            (r#"{"a":1,"b":0,"a":1}"#, r#"{"a":1,"b":0}"#, "$.a: the key occurs 2 times"),
            ("[1,2]", "[1]", "$: 2 elements became 1"),
            ("[2.00]", "[2]", "$[0]: 2.00 became 2"),
            ("1e3", "1001", "$: 1e3 became 1001"),
            ("1", "-1", "$: 1 became -1"),
            ("1e99999999999", "1", "$: 1e99999999999 became 1"),
            ("10", "1", "$: 10 became 1"),
            (r#""a""#, r#""A""#, "$: the text changed"),
            ("1", r#""1""#, "$: a number became a text"),
            (r#"{"a":null}"#, r#"{"a":0}"#, "$.a: null became a number"),
            ("[null]", "[{}]", "$[0]: null became an object"),
            ("true", "false", "$: true became false"),
        ] {
            assert_eq!(found(source, result), [finding], "{source} {result}");
        }
    }
}
