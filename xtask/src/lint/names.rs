//! Names that are no names in Rust, and names that come out the same there.

use std::collections::BTreeMap;

use super::context::Context;
use super::extensions::aliases;
use super::finding::Findings;
use super::nodes::{Node, Place};
use crate::names::{pascal, snake};
use crate::spec;

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
    pub(super) node: spec::Node<'n>,
    pub(super) subject: String,
}

/// Reports every name that `key` maps to the same text as an earlier one (earlier in the file).
pub(super) fn report_collisions<'n>(
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
        group.sort_by_key(|named| named.node.position());
        if let Some((first, rest)) = group.split_first() {
            for named in rest {
                let (what, remedy) = message(named.name, first.name, &key);
                findings.add(&named.node.pointer, &named.subject, what, remedy);
            }
        }
    }
}

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    components(context, findings);
    properties(context, findings);
}

fn components(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (name, node) in context.spec.components("schemas").filter(|(name, _)| !is_pascal_case(name)) {
        let remedy = format!("write `{}`", pascal(name));
        findings.add(&node.pointer, name, "the name is not in PascalCase", remedy);
    }
    let components = context.spec.components("schemas");
    let components = components.map(|(name, node)| Named { name, node, subject: name.to_owned() });
    report_collisions(components, pascal, findings, |name, first, rust| {
        (format!("`{name}` and `{first}` are both `{rust}` in Rust"), "rename one of them".to_owned())
    });
}

fn properties(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (node, place) in context.schemas() {
        for (name, property) in node.members_of("properties").filter(|(name, _)| vanishes(name)) {
            let what = format!("the property name `{name}` has no letter for a Rust name");
            findings.add(&property.pointer, &node.subject, what, "rename or remove it");
        }
        let names = node.members_of("properties");
        let names =
            names.map(|(name, property)| Named { name, node: property, subject: node.subject.clone() });
        // Fields are in snake case, what the builders require of them in pascal case, which is the stricter one.
        report_collisions(names, pascal, findings, |name, first, rust| {
            let rust = if snake(name) == snake(first) { &snake(name) } else { rust };
            (
                format!("the properties `{name}` and `{first}` are both `{rust}` in Rust"),
                format!("keep one, and list the other spelling in its `x-aliases`: [{name}]"),
            )
        });
        if matches!(place, Place::Property { .. }) {
            property_aliases(node, findings);
        }
    }
}

/// An alias must not be the name of another property: a server could not tell which one is meant.
fn property_aliases(node: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(siblings) = node.pointer.rfind('/').and_then(|end| node.at(&node.pointer[..end])) else {
        return;
    };
    for item in node.items_of("x-aliases") {
        let Some(alias) = item.value.as_str() else { continue };
        let also = siblings.members().find(|(name, sibling)| {
            *name == alias || (*name != node.name && aliases(sibling).any(|other| other == alias))
        });
        if let Some((name, _)) = also {
            let what = format!("the alias `{alias}` already belongs to the property `{name}`");
            findings.add(&item.pointer, &node.subject, what, "remove it from one of the two");
        }
    }
}
