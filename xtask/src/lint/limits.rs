//! Limits: bounds that can be met.

use serde_json::Value;

use super::context::Context;
use super::finding::Findings;

/// Lower limits with their upper ones.
const BOUNDS: [(&str, &str); 4] = [
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
];

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (node, _) in context.schemas() {
        let number = |key: &str| node.value.get(key).and_then(Value::as_f64);
        for (lower, upper) in BOUNDS {
            if let (Some(low), Some(high)) = (number(lower), number(upper))
                && low > high
            {
                let what = format!("`{lower}` {low} is above `{upper}` {high}, so that nothing fits");
                findings.on_key(node, lower, what, "correct one of them");
            }
        }
    }
}
