//! Limits: bounds that can be met, and patterns that compile.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::context::Context;
use super::finding::Findings;
use super::nodes::Node;

/// Lower limits with their upper ones.
const BOUNDS: [(&str, &str); 4] = [
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
];

/// Gives the patterns that do not compile, so that examples can be checked without them.
pub(super) fn check<'a>(context: &Context<'a>, findings: &mut Findings<'_>) -> BTreeSet<&'a str> {
    let mut checked = BTreeSet::new();
    let mut bad = BTreeSet::new();
    for (node, _) in context.schemas() {
        bounds(node, findings);
        let Some(pattern) = node.text("pattern") else { continue };
        if checked.insert(pattern) && !compiles(pattern) {
            bad.insert(pattern);
        }
        if bad.contains(pattern) {
            let what = format!("the pattern `{pattern}` is not a regular expression");
            findings.on_key(node, "pattern", what, "correct it");
        }
    }
    bad
}

fn compiles(pattern: &str) -> bool {
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft4)
        .offline()
        .build(&json!({"pattern": pattern}))
        .is_ok()
}

fn bounds(node: &Node<'_>, findings: &mut Findings<'_>) {
    let number = |key: &str| node.value.get(key).and_then(Value::as_f64);
    for (lower, upper) in BOUNDS {
        if let (Some(low), Some(high)) = (number(lower), number(upper))
            && low > high
        {
            let what = format!("`{lower}` {low} is above `{upper}` {high}, so that nothing fits");
            findings.on_key(node, lower, what, "correct one of them");
        }
    }
    for (exclusive, limit) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        let mut add = |what: String, remedy: String| findings.on_key(node, exclusive, what, remedy);
        match node.value.get(exclusive) {
            Some(Value::Bool(true)) if !node.has(limit) => add(
                format!("`{exclusive}` without `{limit}` panics in the generator"),
                format!("add `{limit}`"),
            ),
            Some(Value::Number(_)) => add(
                format!("a number as `{exclusive}` belongs to OpenAPI 3.1, the generator reads 3.0"),
                format!("write the number as `{limit}`, and `{exclusive}: true`"),
            ),
            Some(Value::Bool(_)) | None => {}
            Some(_) => add(format!("`{exclusive}` is not a boolean"), "write `true` or remove it".to_owned()),
        }
    }
    if number("multipleOf").is_some_and(|step| step <= 0.0) {
        findings.on_key(node, "multipleOf", "`multipleOf` is not above 0", "correct it");
    }
}
