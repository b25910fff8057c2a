//! Keys that the code generator does not read, and those that the comparison does not know.

use serde_json::{Map, Value};

use super::comparer::{Comparer, Place};
use super::model::{Change, Effect, Kind};
use super::node::{differs, union_of_keys};
use crate::spec::Node;

/// Standard keys without influence on generated code that have no kind of their own.
const INERT: [&str; 6] = ["callbacks", "discriminator", "encoding", "readOnly", "writeOnly", "xml"];

const FOR_PEOPLE: &str = "documentation only";

impl Comparer {
    /// Compares every key that is not in `handled`, so that no difference goes unseen.
    pub(super) fn annotations(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>, handled: &[&str]) {
        for key in union_of_keys(old, new) {
            // A flag that is absent and one that is `false` are the same.
            let same_flag = key == "deprecated" && old.flag(key) == new.flag(key);
            if handled.contains(&key) || !differs(old, new, key) || same_flag {
                continue;
            }
            let place = if matches!(annotation(key), Some((_, named)) if !named) {
                place.clone()
            } else {
                place.inside(key)
            };
            let change = match key {
                "default" if place.sent => Change::compatible(
                    Kind::DefaultChanged,
                    Effect::Runtime,
                    "requests without it mean something else now",
                ),
                _ => classify(key, new),
            };
            self.report(&place, change.of_key(key, old, new));
        }
    }

    /// Compares mappings that are for people as a whole.
    pub(super) fn prose(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>, handled: &[&str]) {
        for key in union_of_keys(old, new) {
            if !handled.contains(&key) && differs(old, new, key) {
                let change = Change::compatible(Kind::DescriptionChanged, Effect::Documentation, FOR_PEOPLE);
                self.report(&place.inside(key), change.of_key(key, old, new));
            }
        }
    }
}

/// The kind of a documentation key, and whether the key's name is worth showing with it.
fn annotation(key: &str) -> Option<(Kind, bool)> {
    Some(match key {
        "description" => (Kind::DescriptionChanged, false),
        "title" | "summary" | "externalDocs" => (Kind::DescriptionChanged, true),
        "example" | "examples" => (Kind::ExampleChanged, false),
        "tags" => (Kind::TagsChanged, false),
        "links" => (Kind::LinksChanged, false),
        "x-evidence" => (Kind::EvidenceChanged, false),
        _ if key.starts_with("x-") => (Kind::ExtensionChanged, true),
        _ => return None,
    })
}

fn classify(key: &str, new: &Node<'_>) -> Change {
    if let Some((kind, _)) = annotation(key) {
        return Change::compatible(kind, Effect::Documentation, FOR_PEOPLE);
    }
    match key {
        "deprecated" if new.flag("deprecated") => {
            Change::compatible(Kind::Deprecated, Effect::Source, "it still works; plan to move away from it")
        }
        "deprecated" => Change::compatible(Kind::Undeprecated, Effect::Source, "it is no longer discouraged"),
        "default" => Change::compatible(
            Kind::DefaultChanged,
            Effect::Documentation,
            "defaults are documentation: the generated code does not apply them",
        ),
        "servers" => server_change(),
        "headers" => Change::compatible(
            Kind::ResponseHeadersChanged,
            Effect::Documentation,
            "response headers are not in the generated types",
        ),
        _ if INERT.contains(&key) => Change::compatible(
            Kind::KeywordChanged,
            Effect::Documentation,
            "this key has no influence on the generated code",
        ),
        _ => Change::breaking(
            Kind::KeywordChanged,
            Effect::Source,
            "the comparison does not know this key and assumes the worst",
        ),
    }
}

pub(super) fn server_change() -> Change {
    Change::compatible(
        Kind::ServerChanged,
        Effect::Wire,
        "requests go to another address; code stays as it is",
    )
}

/// `value` without what [`annotation`] covers: two schemas equal in this are the same to the generator.
/// A property may be called `description`: the members of `properties` are names, not keys.
pub(super) fn without_annotations(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(key, _)| {
                annotation(key).is_none() || key.starts_with("x-enum") || *key == "x-extensible-enum"
            })
            .map(|(key, value)| {
                let value = match value {
                    Value::Object(names) if key == "properties" => {
                        let named = |(name, v): (&String, &Value)| (name.clone(), without_annotations(v));
                        Value::Object(names.iter().map(named).collect::<Map<_, _>>())
                    }
                    value => without_annotations(value),
                };
                (key.clone(), value)
            })
            .collect(),
        Value::Array(items) => items.iter().map(without_annotations).collect(),
        value => value.clone(),
    }
}
