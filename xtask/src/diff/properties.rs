//! Properties of objects: presence, `required`, `nullable`.

use std::collections::BTreeSet;

use heck::ToSnakeCase as _;

use super::change::Effect::{Documentation, Runtime, Source, Wire};
use super::place::Place;
use super::rules::{Rule, breaking, compatible, without_annotations};
use super::schemas::{Shape, rust_type};
use super::walk::{Comparer, Named, Sort, at, same_name};
use crate::spec::Node;

/// A property as its object has it.
struct Field<'a> {
    /// `None` if `required` names what `properties` does not: there is no field then.
    schema: Option<Node<'a>>,
    required: bool,
    /// Its definition, or the entry that requires it.
    place: Node<'a>,
}

impl<'a> Field<'a> {
    fn of(owner: &Node<'a>, name: &str) -> Self {
        let schema = owner.get("properties").and_then(|properties| properties.get(name));
        let place = schema.clone().or_else(|| owner.get("required"));
        Self { required: owner.requires(name), place: place.unwrap_or_else(|| owner.clone()), schema }
    }

    /// `true` if the field is an `Option`: if it is nullable or optional, except lists
    /// and maps, which are empty instead.
    fn is_option(&self) -> bool {
        self.schema.as_ref().is_none_or(|schema| {
            let may_be_empty = || matches!(Shape::of(schema), Shape::Array(_) | Shape::Map(_));
            schema.flag("nullable") || (!self.required && !may_be_empty())
        })
    }

    /// `Option<String> (optional)`
    fn summary(&self) -> String {
        let requirement = if self.required { "required" } else { "optional" };
        match &self.schema {
            None => format!("not described ({requirement})"),
            Some(schema) if self.is_option() && !schema.flag("nullable") => {
                format!("Option<{}> ({requirement})", rust_type(schema))
            }
            Some(schema) => format!("{} ({requirement})", rust_type(schema)),
        }
    }
}

impl Comparer {
    pub(super) fn properties(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let place = |name| place.inside(format_args!("property {name}"));
        let sent = place("").sent;
        let sort = Sort {
            matches: &[
                &same_name,
                // Two spellings of one Rust field, unchanged otherwise.
                &|(before, old_schema), (after, new_schema)| {
                    before.to_snake_case() == after.to_snake_case()
                        && old.requires(before) == new.requires(after)
                        && without_annotations(old_schema.value) == without_annotations(new_schema.value)
                },
            ],
            place: &|(name, _): &Named<'_>| place(name),
            // It is in one of them only.
            side: &|(name, schema)| {
                let owner = if Field::of(old, name).schema.is_some() { old } else { new };
                at(schema).being(Field::of(owner, name).summary())
            },
            removed: &|_| breaking("property-removed", Source, "the field goes"),
            added: &|(name, _)| added(new.requires(name), sent),
        };
        for ((before, old_schema), (name, new_schema)) in
            self.both(old.entries_of("properties"), new.entries_of("properties"), &sort)
        {
            if before != name {
                let why = "the Rust field keeps its name; the new spelling is sent and read";
                let rule = compatible("property-renamed", Wire, why);
                self.report(&place(name), rule, at(&old_schema).being(before), at(&new_schema).being(name));
                continue;
            }
            let (was, is) = (Field::of(old, name), Field::of(new, name));
            self.requirement(&place(name), &was, &is);
            let felt = was.required == is.required && was.is_option() != is.is_option();
            self.nullable(&place(name), &old_schema, &new_schema, felt);
            self.schema_besides_null(&place(name), &old_schema, &new_schema);
        }
        let [before, after] = [old, new].map(|it| it.texts_of("required").collect::<BTreeSet<_>>());
        for name in before.symmetric_difference(&after) {
            let (was, is) = (Field::of(old, name), Field::of(new, name));
            // It is odd, but no reason to look away, if `properties` does not name it.
            if was.schema.is_none() && is.schema.is_none() {
                self.requirement(&place(name), &was, &is);
            }
        }
    }

    /// Reports a flip of `required`.
    fn requirement(&mut self, place: &Place, old: &Field<'_>, new: &Field<'_>) {
        if old.required == new.required {
            return;
        }
        let kind = if new.required { "optional-to-required" } else { "required-to-optional" };
        let rule = match (old.is_option() != new.is_option(), new.required) {
            (true, true) => breaking(kind, Source, "the field's type changes from `Option<T>` to `T`"),
            (true, false) => breaking(kind, Source, "the field's type changes from `T` to `Option<T>`"),
            (false, true) if place.sent => {
                breaking(kind, Runtime, "the compiler accepts requests that may be refused now")
            }
            (false, _) => compatible(kind, Documentation, "the field's type stays the same"),
        };
        self.report(place, rule, at(&old.place).being(old.summary()), at(&new.place).being(new.summary()));
    }
}

fn added(required: bool, sent: bool) -> Rule {
    match (required, sent) {
        (false, _) => {
            compatible("property-added", Source, "structs are non-exhaustive, builders do not ask for it")
        }
        (true, true) => breaking("required-property-added", Source, "builders do not compile without it"),
        (true, false) => {
            breaking("required-property-added", Runtime, "responses without it no longer decode")
        }
    }
}
