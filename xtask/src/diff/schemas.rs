//! Schemas, and what the code generator makes of them.

use serde_json::Value;

use super::change::{Effect, Kind};
use super::rules::{Rule, breaking, compatible};
use super::walk::{ABSENT, Comparer, Pair, Place, at, differs, pairs};
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
            _ if schema.members_of("properties").next().is_some() => Self::Object,
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
            let members: Vec<_> = schema.items_of(keyword).map(|member| rust_type(&member)).collect();
            format!("{keyword} [{}]", members.join(", "))
        }
        Shape::Scalar(name) => name.to_owned(),
    };
    if schema.flag("nullable") { format!("Option<{name}>") } else { name }
}

/// Whether a parameter with this schema is an argument of type text: numbers are written out by the caller,
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
    pub(super) fn typed(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>, why: &'static str) {
        match (old.get("schema"), new.get("schema")) {
            (Some(old), Some(new)) => self.schema(place, &old, &new),
            (None, None) => {}
            _ => self.report_key(place, breaking(Kind::TypeChanged, Effect::Source, why), "schema", old, new),
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
        let kind = Kind::NullableChanged;
        let rule = match felt {
            true => breaking(kind, Effect::Source, "the type changes between `T` and `Option<T>`"),
            false => compatible(kind, Effect::Wire, "the field's type stays the same"),
        };
        let side =
            |node: &Node<'_>| at(node).being(if node.flag("nullable") { "nullable" } else { "not nullable" });
        self.report(place, rule, side(old), side(new));
    }

    /// Compares two schemas whose `nullable` is somebody else's matter.
    pub(super) fn schema_besides_null(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let (before, after) = (Shape::of(old), Shape::of(new));
        if !self.alike(&before, &after) {
            let (kind, why) = match (&before, &after) {
                (Shape::Reference(_), Shape::Reference(_)) => {
                    (Kind::ReferenceChanged, "another generated type")
                }
                (Shape::Scalar(_), Shape::Scalar(_)) if old.text("type") == new.text("type") => {
                    (Kind::FormatChanged, "this format has its own Rust type")
                }
                _ => (Kind::TypeChanged, "the Rust type changes"),
            };
            let (before, after) = (at(old).being(rust_type(old)), at(new).being(rust_type(new)));
            return self.report(place, breaking(kind, Effect::Source, why), before, after);
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

    /// Whether two shapes are the same by themselves; what is inside them may still differ.
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
            let rule = breaking(Kind::CompositionChanged, Effect::Source, why);
            let (before, after) = (at(old).being(rust_type(old)), at(new).being(rust_type(new)));
            return self.report(place, rule, before, after);
        }
        for (index, (old, new)) in before.iter().zip(&after).enumerate() {
            self.schema(&place.inside(format_args!("{keyword} member {}", index + 1)), old, new);
        }
    }

    fn additional_properties(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let key = "additionalProperties";
        if !differs(old, new, key) {
            return;
        }
        // Only a schema yields a field for the rest of the properties; `true` and `false` do not.
        let typed = |owner: &Node<'_>| owner.get(key).filter(|it| it.value.is_object()).is_some();
        let kind = Kind::AdditionalPropertiesChanged;
        let rule = match (typed(old), typed(new)) {
            (true, true) => {
                if let (Some(old), Some(new)) = (old.get(key), new.get(key)) {
                    self.schema(&place.inside("additional properties"), &old, &new);
                }
                return;
            }
            (false, false) if new.value.get(key) == Some(&Value::Bool(false)) => {
                let why = "responses with properties that are not described no longer decode";
                breaking(kind, Effect::Runtime, why)
            }
            (false, false) => compatible(kind, Effect::Documentation, "the Rust type stays the same"),
            _ => {
                let why = "the field that holds further properties comes or goes";
                breaking(kind, Effect::Source, why)
            }
        };
        self.report_key(place, rule, key, old, new);
    }

    fn enum_values(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let equal = |old: &Node<'_>, new: &Node<'_>| old.value == new.value;
        // Casing or separators differ only.
        let respelt = |old: &Node<'_>, new: &Node<'_>| {
            let (old, new) = (old.to_string(), new.to_string());
            let name = variant(&new);
            old.to_lowercase() == new.to_lowercase() || (!name.is_empty() && variant(&old) == name)
        };
        for pair in pairs(old.items_of("enum"), new.items_of("enum"), &[&equal, &respelt]) {
            match pair {
                Pair::Both(old, new) if equal(&old, &new) => {}
                Pair::Both(old, new) => {
                    let place = place.inside(format_args!("value {new}"));
                    self.report(&place, recased(&old, &new), at(&old).being(&old), at(&new).being(&new));
                }
                Pair::Gone(old) => {
                    let rule = breaking(Kind::EnumValueRemoved, Effect::Source, "the variant goes");
                    let list = new.get("enum").map_or(ABSENT, |list| at(&list));
                    self.report(&place.inside(format_args!("value {old}")), rule, at(&old).being(&old), list);
                }
                Pair::Come(new) => {
                    let why = "enums are open: it was an unknown value before";
                    let rule = compatible(Kind::EnumValueAdded, Effect::Source, why);
                    self.report(
                        &place.inside(format_args!("value {new}")),
                        rule,
                        ABSENT,
                        at(&new).being(&new),
                    );
                }
            }
        }
    }
}

fn recased(old: &Node<'_>, new: &Node<'_>) -> Rule {
    let kind = Kind::EnumValueRecased;
    match variant(&old.to_string()) == variant(&new.to_string()) {
        true => compatible(kind, Effect::Wire, "the variant keeps its name, and reading ignores case"),
        false => breaking(kind, Effect::Source, "the variant's name follows the spelling"),
    }
}
