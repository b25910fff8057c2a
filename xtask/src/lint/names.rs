//! Names that are no names in Rust, and names that come out the same there.

use std::collections::BTreeMap;

use super::Context;
use crate::finding::Findings;
use crate::names::{UNKNOWN, argument, pascal, variant};
use crate::spec::Node;

pub(super) fn is_pascal_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

pub(super) fn check(context: &Context<'_>, findings: &mut Findings) {
    let rename = "rename one of them";
    let spec = &context.spec;
    // Pascal case is the stricter one (`get_a_1`, `get_a1`), and types are named after operations.
    let ids = spec.operations.iter().filter_map(|operation| {
        Some((operation.id, operation.node.get("operationId").filter(|id| id.value.is_string())?))
    });
    collisions(ids, pascal, rename, findings);
    for (name, node) in spec.components("schemas").filter(|(name, _)| !is_pascal_case(name)) {
        findings.on(&node, "the name is not in PascalCase", format!("write `{}`", pascal(name)));
    }
    collisions(spec.components("schemas"), pascal, rename, findings);
    for operation in &spec.operations {
        // The generated method has one argument per parameter, named after it, and `body`. They collide at the
        // parameter, which can be renamed; so the body counts as earlier.
        let body = operation.body.iter().map(|_| ("body", spec.root.clone()));
        let mut arguments: Vec<_> = body.collect();
        for parameter in operation.parameters.iter().filter(|parameter| !parameter.name.is_empty()) {
            arguments.push((parameter.name, parameter.listed.clone()));
        }
        collisions(arguments, argument, rename, findings);
    }
    for (node, _) in context.schemas() {
        // Fields are in snake case, what the builders require of them in pascal case, which is the stricter one.
        let remedy = "keep one, and list the other spelling in its `x-aliases`";
        collisions(node.entries_of("properties"), pascal, remedy, findings);
        property_aliases(node, findings);
        let values = node.items_of("enum").filter_map(|item| Some((item.value.as_str()?, item)));
        let values: Vec<_> = [(UNKNOWN, (**node).clone())].into_iter().chain(values).collect();
        let remedy = "keep one: values are read in any casing, and `x-enum-aliases` lists other spellings";
        if !collisions(values.clone(), variant, remedy, findings) {
            collisions(values, str::to_lowercase, remedy, findings);
        }
    }
}

/// Reports every name of which nothing survives in Rust, and every one that `key` maps to the same text as an earlier
/// one (earlier in the file). Whether there was any.
fn collisions<'n>(
    names: impl IntoIterator<Item = (&'n str, Node<'n>)>,
    key: impl Fn(&str) -> String,
    remedy: &str,
    findings: &mut Findings,
) -> bool {
    let mut names: Vec<_> = names.into_iter().collect();
    names.sort_by_key(|(_, node)| node.position());
    let mut seen = BTreeMap::new();
    let mut found = false;
    for (name, node) in names {
        let rust = key(name);
        let what = if !name.contains(char::is_alphanumeric) {
            format!("`{name}` has no letter for a Rust name")
        } else if let Some(first) = seen.get(&rust) {
            match *first == name {
                true => format!("`{name}` is there twice"),
                false => format!("`{name}` and `{first}` are both `{rust}` in Rust"),
            }
        } else {
            seen.insert(rust, name);
            continue;
        };
        findings.on(&node, what, remedy);
        found = true;
    }
    found
}

/// An alias must not be the name of another property: a server could not tell which one is meant.
fn property_aliases(object: &Node<'_>, findings: &mut Findings) {
    for (property, node) in object.entries_of("properties") {
        for item in node.items_of("x-aliases") {
            let Some(alias) = item.value.as_str() else { continue };
            let also = object.entries_of("properties").find(|(name, sibling)| {
                *name == alias
                    || (*name != property && sibling.texts_of("x-aliases").any(|other| other == alias))
            });
            if let Some((name, _)) = also {
                let what = format!("the alias `{alias}` already belongs to the property `{name}`");
                findings.on(&item, what, "remove it from one of the two");
            }
        }
    }
}
