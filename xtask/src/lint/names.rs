//! Names as the generator writes them in Rust, and names that come out the same.

use std::collections::BTreeMap;

use heck::{ToPascalCase as _, ToSnakeCase as _};

use super::context::Context;
use super::extensions::aliases;
use super::finding::Findings;
use super::nodes::Place;
use super::values::members;
use crate::document::child;

/// A function, field or argument name, as the generator derives it.
pub(super) fn snake(name: &str) -> String {
    identifier(name, str::to_snake_case, "x")
}

/// A type or variant name, as the generator derives it.
pub(super) fn pascal(name: &str) -> String {
    identifier(name, str::to_pascal_case, "X")
}

/// Follows the generator, but for the `_` behind Rust keywords, which cannot make two names equal.
fn identifier(name: &str, to_case: fn(&str) -> String, prefix: &str) -> String {
    let cased = match name {
        "+1" => to_case("plus1"),
        "-1" => to_case("minus1"),
        _ => to_case(&name.replace('\'', "").replace(|c: char| !(c.is_alphanumeric() || c == '_'), "-")),
    };
    match cased.chars().next() {
        None => prefix.to_owned(),
        Some(first) if first.is_alphabetic() || first == '_' => cased,
        Some(_) => format!("{prefix}{cased}"),
    }
}

/// Whether nothing of `name` survives in Rust.
pub(super) fn vanishes(name: &str) -> bool {
    !name.contains(char::is_alphanumeric)
}

pub(super) fn is_snake_case(name: &str) -> bool {
    let mut words = name.split('_');
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && words.all(|word| {
            !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

fn is_pascal_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Something with a name, somewhere in the document.
pub(super) struct Named<'n> {
    pub(super) name: &'n str,
    pub(super) pointer: String,
    pub(super) subject: String,
}

/// Reports every name that `key` maps to the same text as an earlier one (earlier in the file).
pub(super) fn report_collisions<'n>(
    context: &Context<'_>,
    names: impl IntoIterator<Item = Named<'n>>,
    key: impl Fn(&str) -> String,
    findings: &mut Findings<'_>,
    message: impl Fn(&str, &str, &str) -> (String, String),
) {
    let mut groups: BTreeMap<String, Vec<Named<'n>>> = BTreeMap::new();
    for named in names {
        groups.entry(key(named.name)).or_default().push(named);
    }
    for (key, mut group) in groups {
        group.sort_by_key(|named| context.document.position(&named.pointer));
        if let Some((first, rest)) = group.split_first() {
            for named in rest {
                let (what, remedy) = message(named.name, first.name, &key);
                findings.add(&named.pointer, &named.subject, what, remedy);
            }
        }
    }
}

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    components(context, findings);
    properties(context, findings);
}

fn components(context: &Context<'_>, findings: &mut Findings<'_>) {
    let components = || {
        context.components("schemas").map(|(name, _)| Named {
            name,
            pointer: child("/components/schemas", name),
            subject: name.to_owned(),
        })
    };
    for Named { name, pointer, subject } in components().filter(|named| !is_pascal_case(named.name)) {
        findings.add(&pointer, subject, "the name is not in PascalCase", format!("write `{}`", pascal(name)));
    }
    report_collisions(context, components(), pascal, findings, |name, first, rust| {
        (format!("`{name}` and `{first}` are both `{rust}` in Rust"), "rename one of them".to_owned())
    });
}

fn properties(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (node, _) in context.schemas() {
        let list = child(&node.pointer, "properties");
        let names = || {
            members(node.value, "properties").map(|(name, _)| Named {
                name,
                pointer: child(&list, name),
                subject: node.subject.clone(),
            })
        };
        for named in names().filter(|named| vanishes(named.name)) {
            let what = format!("the property name `{}` has no letter for a Rust name", named.name);
            findings.add(&named.pointer, named.subject, what, "rename or remove it");
        }
        report_collisions(context, names(), snake, findings, |name, first, rust| {
            (
                format!("the properties `{name}` and `{first}` are both `{rust}` in Rust"),
                format!("keep one, and list the other spelling in its `x-aliases`: [{name}]"),
            )
        });
    }
    for (node, place) in context.schemas() {
        if matches!(place, Place::Property { .. }) {
            property_aliases(context, node, findings);
        }
    }
}

/// An alias must not be the name of another property: a server could not tell which one is meant.
fn property_aliases(context: &Context<'_>, node: &super::nodes::Node<'_>, findings: &mut Findings<'_>) {
    let Some(siblings) = node.pointer.rfind('/').and_then(|end| context.document.get(&node.pointer[..end]))
    else {
        return;
    };
    let list = child(&node.pointer, "x-aliases");
    for (index, alias) in aliases(node.value).enumerate() {
        let also = siblings.as_object().into_iter().flatten().find(|(name, sibling)| {
            name.as_str() == alias
                || (name.as_str() != node.name && aliases(sibling).any(|other| other == alias))
        });
        if let Some((name, _)) = also {
            let what = format!("the alias `{alias}` already belongs to the property `{name}`");
            findings.add(&child(&list, index), &node.subject, what, "remove it from one of the two");
        }
    }
}
