//! Shared parts of a document, each reported once however often it is used.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase as _;

use super::annotations::without_annotations;
use super::comparer::{Comparer, Place};
use super::model::{Change, Effect, Kind, UsedIn};
use super::operations::{credential_change, is_sent};
use super::usage::Usage;
use crate::spec::{Node, Spec, component_name};

/// Sections of `components` and what one part of each is called.
const SECTIONS: [(&str, &str); 9] = [
    ("callbacks", "shared callback"),
    ("examples", "shared example"),
    ("headers", "shared header"),
    ("links", "shared link"),
    ("parameters", "shared parameter"),
    ("requestBodies", "shared request body"),
    ("responses", "shared response"),
    ("schemas", "schema"),
    ("securitySchemes", "security scheme"),
];

/// Parts by their title for people, each with its section.
type Parts<'a> = BTreeMap<String, (&'static str, Node<'a>)>;

fn parts<'a>(spec: &Spec<'a>) -> Parts<'a> {
    let parts = SECTIONS.into_iter().flat_map(|(section, what)| {
        let parts = spec.components(section);
        parts.map(move |(name, part)| (format!("{what} {name}"), (section, part)))
    });
    parts.collect()
}

/// A schema's content, comparable under another name: without documentation, and itself not named.
fn content(schema: &Node<'_>) -> String {
    let text = without_annotations(schema.value).to_string();
    text.replace(&format!("\"#{}\"", schema.pointer), "\"itself\"")
}

impl Comparer {
    /// Finds schemas that are the same under a new name, so that their users do not count as changed.
    pub(super) fn find_renames(&mut self, old: &Spec<'_>, new: &Spec<'_>) {
        let schemas = |spec: &Spec<'_>| -> BTreeMap<String, String> {
            let schemas = spec.components("schemas");
            schemas.map(|(_, schema)| (schema.pointer.clone(), content(&schema))).collect()
        };
        let (before, after) = (schemas(old), schemas(new));
        for (pointer, text) in before.iter().filter(|(pointer, _)| !after.contains_key(*pointer)) {
            let candidate = after.iter().find(|(renamed, new_text)| {
                *new_text == text
                    && !before.contains_key(*renamed)
                    && !self.renames.values().any(|taken| taken == *renamed)
            });
            if let Some((renamed, _)) = candidate {
                self.renames.insert(pointer.clone(), renamed.clone());
            }
        }
    }

    pub(super) fn components(&mut self, place: &Place, old: &Spec<'_>, new: &Spec<'_>) {
        let (old_usage, new_usage) = (Usage::of(old), Usage::of(new));
        let (before, mut after) = (parts(old), parts(new));
        for (title, (section, old)) in &before {
            let mut used_in = old_usage.at(&old.pointer);
            if let Some((_, new)) = after.remove(title) {
                used_in = used_in.merge(new_usage.at(&new.pointer));
                self.part(&shared(place, title, section, used_in), section, old, &new);
                continue;
            }
            let renamed = self.renames.get(&old.pointer).and_then(|pointer| new.root.at(pointer));
            let Some(new) = renamed else {
                let change = part_removed(section).before(component_name(&old.pointer));
                self.report(&shared(place, title, section, used_in), change.lines(Some(old), None));
                continue;
            };
            let (old_name, new_name) = (component_name(&old.pointer), component_name(&new.pointer));
            let title = format!("schema {new_name}");
            after.remove(&title);
            let place = place.inside(title).used_in(used_in.merge(new_usage.at(&new.pointer)));
            let change = renamed_schema(old_name, new_name).before(old_name).after(new_name);
            self.report(&place, change.lines(Some(old), Some(&new)));
            self.schema(&place, old, &new);
        }
        for (title, (section, new)) in &after {
            let change = part_added(section).after(component_name(&new.pointer));
            let place = shared(place, title, section, new_usage.at(&new.pointer));
            self.report(&place, change.lines(None, Some(new)));
        }
        if let (Some(old), Some(new)) = (old.root.get("components"), new.root.get("components")) {
            let known: Vec<_> = SECTIONS.iter().map(|(section, _)| *section).collect();
            self.annotations(&place.inside("components"), &old, &new, &known);
        }
    }

    fn part(&mut self, place: &Place, section: &str, old: &Node<'_>, new: &Node<'_>) {
        let (resolved_old, resolved_new) = (old.clone().resolved(), new.clone().resolved());
        match section {
            "schemas" => self.schema(place, old, new),
            "parameters" => self.parameter(place, &resolved_old, &resolved_new),
            "requestBodies" => self.request_body_definition(place, &resolved_old, &resolved_new),
            "responses" => self.shared_response(place, &resolved_old, &resolved_new),
            "securitySchemes" if without_annotations(old.value) != without_annotations(new.value) => {
                let change = credential_change(is_sent(new));
                self.report(place, change.before(old).after(new).lines(Some(old), Some(new)));
            }
            "securitySchemes" => self.prose(place, old, new, &[]),
            _ if old.value != new.value => {
                let why = "it is not in the generated code";
                let change = Change::compatible(Kind::SharedPartChanged, Effect::Documentation, why);
                self.report(place, change.before(old).after(new).lines(Some(old), Some(new)));
            }
            _ => {}
        }
    }
}

/// The place of a shared part. Security schemes are not referred to by `$ref`, so that their uses are unknown.
fn shared(place: &Place, title: &str, section: &str, used_in: UsedIn) -> Place {
    let place = place.inside(title);
    if section == "securitySchemes" { place } else { place.used_in(used_in) }
}

fn renamed_schema(old: &str, new: &str) -> Change {
    if old.to_upper_camel_case() == new.to_upper_camel_case() {
        Change::compatible(Kind::ComponentRenamed, Effect::Documentation, "the type keeps its name")
    } else {
        Change::breaking(Kind::ComponentRenamed, Effect::Source, "the type's name is the component's")
    }
}

fn part_added(section: &str) -> Change {
    match section {
        "schemas" => Change::compatible(Kind::ComponentAdded, Effect::Source, "a new type beside the others"),
        "securitySchemes" => Change::compatible(
            Kind::SecurityChanged,
            Effect::Wire,
            "nothing is sent until `security` asks for it",
        ),
        _ => Change::compatible(Kind::SharedPartAdded, Effect::Documentation, INLINED),
    }
}

fn part_removed(section: &str) -> Change {
    match section {
        "schemas" => Change::breaking(Kind::ComponentRemoved, Effect::Source, "the type goes"),
        // What is sent instead is reported at `security`.
        "securitySchemes" => credential_change(true),
        _ => Change::compatible(Kind::SharedPartRemoved, Effect::Documentation, INLINED),
    }
}

const INLINED: &str = "it has no name in the generated code; what it does to operations is reported there";
