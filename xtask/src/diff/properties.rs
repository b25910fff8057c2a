//! Properties of objects: presence, `required`, `nullable`.

use std::collections::BTreeSet;

use heck::ToSnakeCase as _;
use serde_json::Value;

use super::annotations::without_annotations;
use super::comparer::{Comparer, Place};
use super::model::{Change, Effect, Kind};
use super::shape::{Shape, rust_type};
use crate::spec::Node;

/// One side of an object.
struct Side<'a> {
    schema: &'a Node<'a>,
    properties: Option<Node<'a>>,
    required: BTreeSet<&'a str>,
}

impl<'a> Side<'a> {
    fn of(schema: &'a Node<'a>) -> Self {
        let required = schema.value.get("required").and_then(Value::as_array).into_iter().flatten();
        Self {
            schema,
            properties: schema.get("properties"),
            required: required.filter_map(Value::as_str).collect(),
        }
    }

    fn get(&self, name: &str) -> Option<Node<'a>> {
        self.properties.as_ref()?.get(name)
    }

    fn requires(&self, name: &str) -> bool {
        self.required.contains(name)
    }

    fn names(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.properties.as_ref().map(Node::keys).into_iter().flatten()
    }

    /// The field's type.
    fn field_type(&self, name: &str) -> String {
        let Some(property) = self.get(name) else { return "not described".to_owned() };
        let name_of_type = rust_type(&property);
        if self.is_option(name) && !property.flag("nullable") {
            format!("Option<{name_of_type}>")
        } else {
            name_of_type
        }
    }

    /// Whether the field is an `Option`: what is nullable is, and what is optional, but for written-out lists
    /// and maps, which are empty instead. What is required but not described has no field that could change.
    fn is_option(&self, name: &str) -> bool {
        let Some(property) = self.get(name) else { return true };
        let may_be_empty = || matches!(Shape::of(&property), Shape::Array(_) | Shape::Map(_));
        property.flag("nullable") || (!self.requires(name) && !may_be_empty())
    }

    fn requirement(&self, name: &str) -> String {
        let word = if self.requires(name) { "required" } else { "optional" };
        format!("{} ({word})", self.field_type(name))
    }

    /// What stands for the `required` entry of `name` in the source.
    fn place_of(&self, name: &str) -> Node<'a> {
        self.get(name).or_else(|| self.schema.get("required")).unwrap_or_else(|| self.schema.clone())
    }
}

impl Comparer {
    pub(super) fn properties(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let (old, new) = (Side::of(old), Side::of(new));
        let respelt = respelt(&old, &new);
        for (before, after) in &respelt {
            let why = "the Rust field keeps its name; the new spelling is sent and read";
            let change = Change::compatible(Kind::PropertyRenamed, Effect::Wire, why)
                .before(before)
                .after(after)
                .lines(old.get(before).as_ref(), new.get(after).as_ref());
            self.report(&place.inside(format_args!("property {after}")), change);
        }
        let names: BTreeSet<_> = old.names().chain(new.names()).collect();
        for name in names.iter().filter(|name| !respelt.iter().any(|(b, a)| b == *name || a == *name)) {
            let place = place.inside(format_args!("property {name}"));
            match (old.get(name), new.get(name)) {
                (Some(_), Some(_)) => self.property(&place, &old, &new, name),
                (Some(property), None) => {
                    let why = "the field goes";
                    let change = Change::breaking(Kind::PropertyRemoved, Effect::Source, why)
                        .before(old.requirement(name))
                        .lines(Some(&property), None);
                    self.report(&place, change);
                }
                (None, Some(property)) => {
                    let change = added(new.requires(name), place.sent)
                        .after(new.requirement(name))
                        .lines(None, Some(&property));
                    self.report(&place, change);
                }
                (None, None) => {}
            }
        }
        // `required` may name what `properties` does not: odd, but no reason to look away.
        for name in old.required.symmetric_difference(&new.required).filter(|name| !names.contains(**name)) {
            self.requirement(&place.inside(format_args!("property {name}")), &old, &new, name);
        }
    }

    fn property(&mut self, place: &Place, old: &Side<'_>, new: &Side<'_>, name: &str) {
        let (Some(before), Some(after)) = (old.get(name), new.get(name)) else { return };
        let flips = old.requires(name) != new.requires(name);
        if flips {
            self.requirement(place, old, new, name);
        }
        if before.flag("nullable") != after.flag("nullable") {
            let felt = !flips && old.is_option(name) != new.is_option(name);
            self.nullable(place, &before, &after, felt);
        }
        self.schema_besides_null(place, &before, &after);
    }

    /// A flip of `required`.
    fn requirement(&mut self, place: &Place, old: &Side<'_>, new: &Side<'_>, name: &str) {
        let is_required = new.requires(name);
        let kind = if is_required { Kind::OptionalToRequired } else { Kind::RequiredToOptional };
        let change = if old.is_option(name) != new.is_option(name) {
            let why = match is_required {
                true => "the field's type changes from `Option<T>` to `T`",
                false => "the field's type changes from `T` to `Option<T>`",
            };
            Change::breaking(kind, Effect::Source, why)
        } else if is_required && place.sent {
            let why = "requests without it may be refused now, and the compiler does not tell";
            Change::breaking(kind, Effect::Runtime, why)
        } else {
            Change::compatible(kind, Effect::Documentation, "the field's type stays the same")
        };
        let change = change.before(old.requirement(name)).after(new.requirement(name));
        self.report(place, change.lines(Some(&old.place_of(name)), Some(&new.place_of(name))));
    }
}

fn added(required: bool, sent: bool) -> Change {
    match (required, sent) {
        (false, _) => Change::compatible(
            Kind::PropertyAdded,
            Effect::Source,
            "structs are non-exhaustive and builders do not ask for it",
        ),
        (true, true) => Change::breaking(
            Kind::RequiredPropertyAdded,
            Effect::Source,
            "builders do not compile without it, and requests without it may be refused",
        ),
        (true, false) => Change::breaking(
            Kind::RequiredPropertyAdded,
            Effect::Runtime,
            "responses without it no longer decode",
        ),
    }
}

/// Properties that come and go under two spellings of one Rust field, unchanged otherwise.
fn respelt<'a>(old: &Side<'a>, new: &Side<'a>) -> Vec<(&'a str, &'a str)> {
    let mut pairs: Vec<(&str, &str)> = vec![];
    for before in old.names().filter(|name| new.get(name).is_none()) {
        let found = new.names().find(|after| {
            old.get(after).is_none()
                && !pairs.iter().any(|(_, taken)| taken == after)
                && after.to_snake_case() == before.to_snake_case()
                && old.requires(before) == new.requires(after)
                && matches!((old.get(before), new.get(after)), (Some(before), Some(after))
                    if without_annotations(before.value) == without_annotations(after.value))
        });
        pairs.extend(found.map(|after| (before, after)));
    }
    pairs
}
