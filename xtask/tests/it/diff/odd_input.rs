//! Input that is no sensible spec: never a panic, and never a difference that goes unseen.

use serde_json::Value;
use xtask::diff::compare;

use super::{BASE, parse};

/// Pointers of all nodes below `value`.
pub(crate) fn pointers(value: &Value, pointer: &str, found: &mut Vec<String>) {
    let children: Vec<_> = match value {
        Value::Object(properties) => {
            properties.iter().map(|(key, v)| (key.replace('~', "~0").replace('/', "~1"), v)).collect()
        }
        Value::Array(items) => items.iter().enumerate().map(|(index, v)| (index.to_string(), v)).collect(),
        _ => return,
    };
    for (key, child) in children {
        let pointer = format!("{pointer}/{key}");
        pointers(child, &pointer, found);
        found.push(pointer);
    }
}

pub(crate) fn without(root: &Value, pointer: &str) -> Value {
    let mut root = root.clone();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match root.pointer_mut(parent).unwrap() {
        Value::Object(properties) => drop(properties.remove(&key.replace("~1", "/").replace("~0", "~"))),
        Value::Array(items) => drop(items.remove(key.parse().unwrap())),
        _ => unreachable!(),
    }
    root
}

/// Changes that are no differences: placeholders are required with any value of `required`.
const NEUTRAL: [&str; 2] = [
    "/components/parameters/Reference/required",
    "/paths/~1parcels~1{reference}~1boxes~1{box}/parameters/1/required",
];

#[test]
fn every_mutation_is_noticed() {
    let base = parse(BASE);
    let mut all = vec![];
    pointers(base.root(), "", &mut all);
    assert!(all.len() > 200, "{}", all.len());
    let odd = [Value::Null, true.into(), (-7).into(), "#/odd".into(), Value::Array(vec![1.into()])];
    let mut unseen = vec![];
    for (index, pointer) in all.iter().enumerate() {
        // All nodes lose their turn to one odd value each; which one changes from node to node.
        let mut odd_one = base.root().clone();
        *odd_one.pointer_mut(pointer).unwrap() = odd[index % odd.len()].clone();
        for (what, mutated) in [("removed", without(base.root(), pointer)), ("odd", odd_one)] {
            if mutated == *base.root() || NEUTRAL.contains(&pointer.as_str()) {
                continue;
            }
            let mutated = parse(&mutated.to_string());
            for (old, new) in [(&base, &mutated), (&mutated, &base)] {
                if compare("x", old, new).is_empty() {
                    unseen.push(format!("{what} {pointer}: {}", base.get(pointer).unwrap()));
                }
            }
        }
    }
    unseen.dedup();
    assert!(unseen.is_empty(), "{}", unseen.join("\n"));
}

#[test]
fn damaged_text_is_an_error_or_compared() {
    let base = parse(BASE);
    let lines: Vec<_> = BASE.lines().collect();
    let mut compared = 0;
    for (index, line) in lines.iter().enumerate() {
        let outdented = line.strip_prefix("  ").unwrap_or("- [");
        for damaged in ["", outdented, "x: {$ref: '#/components/schemas/Parcel'}"] {
            let mut text = lines.clone();
            text[index] = damaged;
            if let Ok(document) = xtask::Document::parse(std::path::Path::new("x"), &text.join("\n")) {
                let _ = compare("x", &base, &document);
                compared += 1;
            }
        }
    }
    assert!(compared > 100, "only {compared} of the damaged texts parse");
}

#[test]
fn references_in_circles_end() {
    let circle = "components: {parameters: {A: {$ref: '#/components/parameters/B'}, B: {$ref: '#/components/parameters/A'}}, schemas: {T: {properties: {t: {$ref: '#/components/schemas/T'}}}}}\npaths: {/a: {get: {operationId: a, parameters: [{$ref: '#/components/parameters/A'}], requestBody: {$ref: '#'}, responses: {'200': {$ref: '#/paths'}}}}}";
    let (one, other) = (parse(circle), parse(&circle.replace("t: {$ref", "u: {$ref")));
    assert_eq!(compare("x", &one, &other).len(), 2);
    for odd in ["[]", "5", "paths: 5", "paths: {a: 5}", "components: [x]", "paths: {/a: {get: [], post: 5}}"]
    {
        let _ = compare("x", &parse(odd), &one);
        let _ = compare("x", &one, &parse(odd));
    }
}
