//! Odd documents: lint reports and does not panic.

use serde_json::{Value, json};
use xtask::Document;

use super::{base, lint_text};

/// Numbers that look random, and are the same in each run (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides.max(1) as u64).unwrap_or_default()
    }
}

/// The nodes of a value, itself included.
fn nodes(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(nodes).sum(),
        Value::Object(properties) => properties.values().map(nodes).sum(),
        _ => 0,
    }
}

/// Applies `change` to the node with the number `index`, counted as `nodes` does.
fn at(value: &mut Value, index: &mut usize, change: &mut impl FnMut(&mut Value)) {
    if *index == 0 {
        change(value);
        *index = usize::MAX;
        return;
    }
    *index -= 1;
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| {
            if *index != usize::MAX {
                at(item, index, change);
            }
        }),
        Value::Object(properties) => properties.values_mut().for_each(|property| {
            if *index != usize::MAX {
                at(property, index, change);
            }
        }),
        _ => {}
    }
}

fn odd(dice: &mut Dice) -> Value {
    let values = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1.5),
        json!(""),
        json!("{"),
        json!("}{"),
        json!("#/"),
        json!("null"),
        json!([]),
        json!({}),
        json!([null]),
        json!([[], {}, "a"]),
        json!({"": null}),
        json!({"$ref": 1}),
        json!({"$ref": "#"}),
        json!({"$ref": "#/components/schemas/Size"}),
        json!({"$ref": "#/components/schemas/Parcel/properties/size"}),
        json!({"type": "object", "properties": {"$ref": {"$ref": "#/components/schemas/Parcel"}}}),
        json!({"allOf": [{"$ref": "#/components/schemas/DetailOneOrMany"}], "nullable": true, "enum": [null]}),
        json!("ÄÖÜ\u{1F4E6}{ß}"),
    ];
    values[dice.roll(values.len())].clone()
}

fn mutate(value: &mut Value, dice: &mut Dice) {
    let mut index = dice.roll(nodes(value));
    let kind = dice.roll(4);
    let replacement = odd(dice);
    let pick = dice.roll(100);
    at(value, &mut index, &mut |node| match (kind, node) {
        (0, Value::Object(properties)) if !properties.is_empty() => {
            let key = properties.keys().nth(pick % properties.len()).cloned().unwrap_or_default();
            properties.remove(&key);
        }
        (1, Value::Object(properties)) if !properties.is_empty() => {
            // Renames a key: `x-`, braces and slashes are what code looks for in names.
            let key = properties.keys().nth(pick % properties.len()).cloned().unwrap_or_default();
            if let Some(property) = properties.remove(&key) {
                let names = ["x-odd", "", "/{", "/a}{", "~1", "$ref", "oneOf", "é", "200", "default", "enum"];
                properties.insert(names[pick % names.len()].to_owned(), property);
            }
        }
        (2, Value::Array(items)) => items.push(replacement.clone()),
        (_, node) => *node = replacement.clone(),
    });
}

#[test]
fn odd_documents_do_not_panic() {
    let base = Document::parse("base.yaml".as_ref(), &base()).unwrap();
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    for round in 0..400 {
        let mut value = base.root().clone();
        for _ in 0..=round % 8 {
            mutate(&mut value, &mut dice);
        }
        // JSON is YAML; every round has findings, except for changes of texts.
        let findings = lint_text(&value.to_string());
        assert!(findings.iter().all(|finding| finding.line > 0 && !finding.what.is_empty()));
    }
}
