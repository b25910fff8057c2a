//! Schemas, and what the code generator makes of them.

use serde_json::Value;

use super::change::Effect::{Documentation, Runtime, Source, Wire};
use super::place::Place;
use super::rules::{Rule, breaking, compatible};
use super::walk::{Comparer, Sort, at, differs};
use crate::codegen::rust::Plain;
use crate::names::variant;
use crate::spec::{Node, component_name};

/// Keywords that decide about the Rust type; all others are annotations and limits.
const STRUCTURE: [&str; 10] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "enum",
    "items",
    "nullable",
    "oneOf",
    "properties",
    "required",
];

/// The Rust-relevant form of a schema.
pub(super) enum Shape<'a> {
    /// A named component, by JSON pointer.
    Reference(&'a str),
    /// A list of values over a base type.
    Enum(&'static str),
    /// A struct.
    Object,
    /// A map from texts; the values' schema, unless they are free.
    Map(Option<Node<'a>>),
    /// A list; its items' schema, unless they are free.
    Array(Option<Node<'a>>),
    /// `oneOf`, `anyOf` or an `allOf` of several: the keyword.
    Composition(&'static str),
    /// A type without inner structure, by its Rust name.
    Scalar(&'static str),
}

impl<'a> Shape<'a> {
    pub(super) fn of(schema: &Node<'a>) -> Self {
        if let Some(pointer) = schema.meant() {
            return Self::Reference(pointer);
        }
        if let Some(keyword) = ["oneOf", "anyOf", "allOf"].into_iter().find(|key| schema.has(key)) {
            return Self::Composition(keyword);
        }
        match schema.text("type") {
            _ if schema.has("enum") => Self::Enum(scalar(schema)),
            Some("array") => Self::Array(schema.get("items")),
            Some("object") => Self::of_object(schema),
            None if schema.has("properties") => Self::of_object(schema),
            _ => Self::Scalar(scalar(schema)),
        }
    }

    fn of_object(schema: &Node<'a>) -> Self {
        match schema.get("additionalProperties") {
            _ if schema.entries_of("properties").next().is_some() => Self::Object,
            Some(values) if values.value.is_object() => Self::Map(Some(values)),
            Some(values) if values.value == &Value::Bool(false) => Self::Object,
            _ => Self::Map(None),
        }
    }
}

/// The Rust type of a schema without inner structure.
fn scalar(schema: &Node<'_>) -> &'static str {
    match (schema.text("type"), schema.text("format")) {
        // Lint refuses such numbers.
        (Some("number"), format) if format != Some("decimal") => "f64",
        _ => Plain::of(schema).map_or("any value", Plain::name),
    }
}

/// The Rust type of a schema, for people. Generated names of unnamed types are not spelt out.
pub(super) fn rust_type(schema: &Node<'_>) -> String {
    let inner = |node: Option<Node<'_>>| node.as_ref().map_or_else(|| "any value".to_owned(), rust_type);
    let name = match Shape::of(schema) {
        Shape::Reference(pointer) => component_name(pointer).to_owned(),
        Shape::Enum("String") => "an enum".to_owned(),
        Shape::Enum(base) => format!("an enum over {base}"),
        Shape::Object => "a struct".to_owned(),
        Shape::Map(values) => format!("HashMap<String, {}>", inner(values)),
        Shape::Array(items) => format!("Vec<{}>", inner(items)),
        Shape::Composition(keyword) => {
            let schemas: Vec<_> = schema.items_of(keyword).map(|schema| rust_type(&schema)).collect();
            format!("{keyword} [{}]", schemas.join(", "))
        }
        Shape::Scalar(name) => name.to_owned(),
    };
    if schema.flag("nullable") { format!("Option<{name}>") } else { name }
}

/// Returns `true` if a parameter with this schema is an argument of type text: numbers are written out by the caller,
/// because query strings would lose their digits.
pub(super) fn is_text_argument(schema: &Node<'_>) -> bool {
    matches!(Shape::of(schema), Shape::Scalar("String" | "Amount" | "f64"))
}

/// [`rust_type`] of a parameter.
pub(super) fn argument_type(schema: &Node<'_>) -> String {
    if is_text_argument(schema) { "String".to_owned() } else { rust_type(schema) }
}

impl Comparer {
    /// Compares the `schema` of two parameters or bodies.
    pub(super) fn typed(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        match (old.get("schema"), new.get("schema")) {
            (Some(old), Some(new)) => self.schema(place, &old, &new),
            (None, None) => {}
            _ => self.report_key(place, RETYPED, "schema", old, new),
        }
    }

    /// Compares two schemas whose `nullable` decides between `T` and `Option<T>`.
    pub(super) fn schema(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        self.nullable(place, old, new, true);
        self.schema_besides_null(place, old, new);
    }

    /// Reports a flip of `nullable`; `felt` if it changes the Rust type.
    pub(super) fn nullable(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>, felt: bool) {
        if old.flag("nullable") == new.flag("nullable") {
            return;
        }
        let rule = match felt {
            true => breaking("nullable-changed", Source, "the type changes between `T` and `Option<T>`"),
            false => compatible("nullable-changed", Wire, "the field's type stays the same"),
        };
        let side =
            |it: &Node<'_>| at(it).being(if it.flag("nullable") { "nullable" } else { "not nullable" });
        self.report(place, rule, side(old), side(new));
    }

    /// Compares two schemas but for `nullable`, which the caller compares.
    pub(super) fn schema_besides_null(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let (before, after) = (Shape::of(old), Shape::of(new));
        if !self.alike(&before, &after) {
            let rule = match (&before, &after) {
                (Shape::Reference(_), Shape::Reference(_)) => {
                    breaking("reference-changed", Source, "another generated type")
                }
                (Shape::Scalar(_), Shape::Scalar(_)) if old.text("type") == new.text("type") => {
                    breaking("format-changed", Source, "this format has its own Rust type")
                }
                _ => RETYPED,
            };
            return self.report(place, rule, at(old).being(rust_type(old)), at(new).being(rust_type(new)));
        }
        match (before, after) {
            (Shape::Array(Some(old)), Shape::Array(Some(new))) => {
                self.schema(&place.inside("items"), &old, &new);
            }
            (Shape::Map(Some(old)), Shape::Map(Some(new))) => {
                self.schema(&place.inside("values"), &old, &new);
            }
            (Shape::Composition(keyword), _) => self.composition(place, old, new, keyword),
            (Shape::Enum(_), _) => self.enum_values(place, old, new),
            (Shape::Object | Shape::Map(None), _) => self.additional_properties(place, old, new),
            _ => {}
        }
        self.properties(place, old, new);
        self.besides_type(place, old, new);
    }

    /// Compares what does not change the Rust type, of two schemas that have the same one.
    pub(super) fn besides_type(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        self.keywords(place, old, new, &STRUCTURE);
    }

    /// Returns `true` if two shapes are the same by themselves; what is inside them may still differ.
    fn alike(&self, old: &Shape<'_>, new: &Shape<'_>) -> bool {
        match (old, new) {
            (Shape::Reference(old), Shape::Reference(new)) => {
                old == new || self.renames.get(*old).is_some_and(|renamed| renamed == new)
            }
            (Shape::Enum(old), Shape::Enum(new))
            | (Shape::Scalar(old), Shape::Scalar(new))
            | (Shape::Composition(old), Shape::Composition(new)) => old == new,
            (Shape::Map(old), Shape::Map(new)) | (Shape::Array(old), Shape::Array(new)) => {
                old.is_some() == new.is_some()
            }
            (Shape::Object, Shape::Object) => true,
            _ => false,
        }
    }

    fn composition(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>, keyword: &str) {
        let (before, after): (Vec<_>, Vec<_>) =
            (old.items_of(keyword).collect(), new.items_of(keyword).collect());
        let mut both = before.iter().zip(&after);
        if before.len() != after.len() || !both.all(|(old, new)| self.alike(&Shape::of(old), &Shape::of(new)))
        {
            let why = "the variants of the generated type, or the order in which they are tried, change";
            let rule = breaking("composition-changed", Source, why);
            return self.report(place, rule, at(old).being(rust_type(old)), at(new).being(rust_type(new)));
        }
        for (index, (old, new)) in before.iter().zip(&after).enumerate() {
            self.schema(&place.inside(format_args!("{keyword} schema {}", index + 1)), old, new);
        }
    }

    fn additional_properties(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let key = "additionalProperties";
        if !differs(old, new, key) {
            return;
        }
        // Only a schema yields a field for the rest of the properties; `true` and `false` do not.
        let kind = "additional-properties-changed";
        let rule = match [old, new].map(|owner| owner.get(key).filter(|it| it.value.is_object())) {
            [Some(old), Some(new)] => {
                return self.schema(&place.inside("additional properties"), &old, &new);
            }
            [None, None] if new.value.get(key) == Some(&Value::Bool(false)) => {
                breaking(kind, Runtime, "responses with properties that are not described no longer decode")
            }
            [None, None] => compatible(kind, Documentation, "the Rust type stays the same"),
            _ => breaking(kind, Source, "the field that holds further properties comes or goes"),
        };
        self.report_key(place, rule, key, old, new);
    }

    fn enum_values(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let place = |value: &Node<'_>| place.inside(format_args!("value {value}"));
        let sort = Sort {
            matches: &[&|old: &Node<'_>, new: &Node<'_>| old.value == new.value, &respelt],
            place: &place,
            side: &|value| at(value).being(value),
            removed: &|_| breaking("enum-value-removed", Source, "the variant goes"),
            added: &|_| {
                compatible("enum-value-added", Source, "enums are open: it was an unknown value before")
            },
        };
        for (old, new) in self.both(old.items_of("enum"), new.items_of("enum"), &sort) {
            if old.value != new.value {
                self.report(&place(&new), recased(&old, &new), at(&old).being(&old), at(&new).being(&new));
            }
        }
    }
}

const RETYPED: Rule = breaking("type-changed", Source, "the Rust type changes");

/// Returns `true` if two spellings of a value differ in casing or separators only.
fn respelt(old: &Node<'_>, new: &Node<'_>) -> bool {
    let (old, new) = (old.to_string(), new.to_string());
    let name = variant(&new);
    old.to_lowercase() == new.to_lowercase() || (!name.is_empty() && variant(&old) == name)
}

fn recased(old: &Node<'_>, new: &Node<'_>) -> Rule {
    let kind = "enum-value-recased";
    match variant(&old.to_string()) == variant(&new.to_string()) {
        true => compatible(kind, Wire, "the variant keeps its name, and reading ignores case"),
        false => breaking(kind, Source, "the variant's name follows the spelling"),
    }
}
