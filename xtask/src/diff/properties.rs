//! Properties of objects: presence, `required`, `nullable`.

use std::collections::BTreeSet;

use heck::ToSnakeCase as _;

use super::change::{Effect, Kind};
use super::rules::{Rule, breaking, compatible, without_annotations};
use super::schemas::{Shape, rust_type};
use super::walk::{ABSENT, Comparer, Named, Pair, Place, at, pairs};
use crate::spec::Node;

/// The names that `required` lists.
fn required<'a>(schema: &Node<'a>) -> BTreeSet<&'a str> {
    schema.items_of("required").filter_map(|name| name.value.as_str()).collect()
}

/// A property as its object has it.
struct Field<'a> {
    /// `None` if `required` names what `properties` does not: there is no field then.
    schema: Option<Node<'a>>,
    required: bool,
    /// Where it is, or is required.
    place: Node<'a>,
}

impl<'a> Field<'a> {
    fn of(owner: &Node<'a>, name: &str) -> Self {
        let schema = owner.get("properties").and_then(|properties| properties.get(name));
        let place = schema.clone().or_else(|| owner.get("required"));
        Self {
            required: required(owner).contains(name),
            place: place.unwrap_or_else(|| owner.clone()),
            schema,
        }
    }

    /// Whether the field is an `Option`: what is nullable is, and what is optional, but for written-out lists
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
        let same_name = |(old, _): &Named<'_>, (new, _): &Named<'_>| old == new;
        // Two spellings of one Rust field, unchanged otherwise.
        let respelt = |(before, old_schema): &Named<'_>, (after, new_schema): &Named<'_>| {
            before.to_snake_case() == after.to_snake_case()
                && required(old).contains(before) == required(new).contains(after)
                && without_annotations(old_schema.value) == without_annotations(new_schema.value)
        };
        let mut described = BTreeSet::new();
        for pair in pairs(old.members_of("properties"), new.members_of("properties"), &[&same_name, &respelt])
        {
            let (Pair::Gone((name, _)) | Pair::Come((name, _)) | Pair::Both(_, (name, _))) = pair;
            described.insert(name);
            let place = place.inside(format_args!("property {name}"));
            let (was, is) = (Field::of(old, name), Field::of(new, name));
            match pair {
                Pair::Both((before, old), (after, new)) if before != after => {
                    described.insert(before);
                    let why = "the Rust field keeps its name; the new spelling is sent and read";
                    let rule = compatible(Kind::PropertyRenamed, Effect::Wire, why);
                    self.report(&place, rule, at(&old).being(before), at(&new).being(after));
                }
                Pair::Both((_, old), (_, new)) => {
                    self.requirement(&place, &was, &is);
                    let felt = was.required == is.required && was.is_option() != is.is_option();
                    self.nullable(&place, &old, &new, felt);
                    self.schema_besides_null(&place, &old, &new);
                }
                Pair::Gone((_, old)) => {
                    let rule = breaking(Kind::PropertyRemoved, Effect::Source, "the field goes");
                    self.report(&place, rule, at(&old).being(was.summary()), ABSENT);
                }
                Pair::Come((_, new)) => {
                    let rule = added(is.required, place.sent);
                    self.report(&place, rule, ABSENT, at(&new).being(is.summary()));
                }
            }
        }
        for name in required(old).symmetric_difference(&required(new)).filter(|it| !described.contains(*it)) {
            let place = place.inside(format_args!("property {name}"));
            self.requirement(&place, &Field::of(old, name), &Field::of(new, name));
        }
    }

    /// Reports a flip of `required`.
    fn requirement(&mut self, place: &Place, old: &Field<'_>, new: &Field<'_>) {
        if old.required == new.required {
            return;
        }
        let kind = if new.required { Kind::OptionalToRequired } else { Kind::RequiredToOptional };
        let rule = match (old.is_option() != new.is_option(), new.required) {
            (true, true) => {
                breaking(kind, Effect::Source, "the field's type changes from `Option<T>` to `T`")
            }
            (true, false) => {
                breaking(kind, Effect::Source, "the field's type changes from `T` to `Option<T>`")
            }
            (false, true) if place.sent => {
                let why = "requests without it may be refused now, and the compiler does not tell";
                breaking(kind, Effect::Runtime, why)
            }
            (false, _) => compatible(kind, Effect::Documentation, "the field's type stays the same"),
        };
        self.report(place, rule, at(&old.place).being(old.summary()), at(&new.place).being(new.summary()));
    }
}

fn added(required: bool, sent: bool) -> Rule {
    match (required, sent) {
        (false, _) => {
            let why = "structs are non-exhaustive and builders do not ask for it";
            compatible(Kind::PropertyAdded, Effect::Source, why)
        }
        (true, true) => {
            let why = "builders do not compile without it, and requests without it may be refused";
            breaking(Kind::RequiredPropertyAdded, Effect::Source, why)
        }
        (true, false) => {
            let why = "responses without it no longer decode";
            breaking(Kind::RequiredPropertyAdded, Effect::Runtime, why)
        }
    }
}
