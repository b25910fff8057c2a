//! Comparison of two schemas.

use serde_json::Value;

use super::comparer::{Comparer, Place};
use super::model::{Change, Effect, Kind};
use super::node::differs;
use super::shape::{Shape, rust_type};
use crate::spec::{LIMITS, Node};

/// Keys of a schema that are compared by name; the rest is left to `annotations`.
const MODELLED: [&str; 16] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "enum",
    "format",
    "items",
    "nullable",
    "oneOf",
    "properties",
    "required",
    "type",
    "x-enum-aliases",
    "x-enum-flags",
    "x-enum-numbers",
    "x-extensible-enum",
];

impl Comparer {
    /// Compares two schemas whose `nullable` decides between `T` and `Option<T>`.
    pub(super) fn schema(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        if old.flag("nullable") != new.flag("nullable") {
            self.nullable(place, old, new, true);
        }
        self.schema_besides_null(place, old, new);
    }

    /// Reports a flip of `nullable`; `felt` if it changes the Rust type.
    pub(super) fn nullable(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>, felt: bool) {
        let change = if felt {
            Change::breaking(
                Kind::NullableChanged,
                Effect::Source,
                "the type changes between `T` and `Option<T>`",
            )
        } else {
            Change::compatible(Kind::NullableChanged, Effect::Wire, "the field's type stays the same")
        };
        let text = |node: &Node<'_>| if node.flag("nullable") { "nullable" } else { "not nullable" };
        let change = change.before(text(old)).after(text(new));
        self.report(place, change.lines(Some(old), Some(new)));
    }

    /// Compares two schemas whose `nullable` is somebody else's matter.
    pub(super) fn schema_besides_null(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        if old.value == new.value {
            return;
        }
        let shapes = (Shape::of(old), Shape::of(new));
        if !self.alike(&shapes.0, &shapes.1) {
            self.another_type(place, old, new, &shapes);
            return;
        }
        match shapes {
            (Shape::Array(Some(old)), Shape::Array(Some(new))) => {
                self.schema(&place.inside("items"), &old, &new)
            }
            (Shape::Map(Some(old)), Shape::Map(Some(new))) => {
                self.schema(&place.inside("values"), &old, &new)
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
        self.type_words(place, old, new);
        self.enum_extensions(place, old, new);
        self.limits(place, old, new);
        self.annotations(place, old, new, &[&MODELLED[..], &LIMITS[..]].concat());
    }

    /// Whether two shapes are the same by themselves; what is inside them may still differ.
    fn alike(&self, old: &Shape<'_>, new: &Shape<'_>) -> bool {
        match (old, new) {
            (Shape::Reference(old), Shape::Reference(new)) => self.same_target(old, new),
            (Shape::Enum(old), Shape::Enum(new)) | (Shape::Scalar(old), Shape::Scalar(new)) => old == new,
            (Shape::Composition(old), Shape::Composition(new)) => old == new,
            (Shape::Map(old), Shape::Map(new)) | (Shape::Array(old), Shape::Array(new)) => {
                old.is_some() == new.is_some()
            }
            (Shape::Object, Shape::Object) => true,
            _ => false,
        }
    }

    fn another_type(
        &mut self,
        place: &Place,
        old: &Node<'_>,
        new: &Node<'_>,
        shapes: &(Shape<'_>, Shape<'_>),
    ) {
        let (kind, why) = match shapes {
            (Shape::Reference(_), Shape::Reference(_)) => (Kind::ReferenceChanged, "another generated type"),
            (Shape::Scalar(_), Shape::Scalar(_)) if old.text("type") == new.text("type") => {
                (Kind::FormatChanged, "this format has a Rust type of its own")
            }
            _ => (Kind::TypeChanged, "the Rust type changes"),
        };
        let change = Change::breaking(kind, Effect::Source, why).before(rust_type(old)).after(rust_type(new));
        self.report(place, change.lines(Some(old), Some(new)));
    }

    /// `type` and `format` where they do not change the Rust type.
    fn type_words(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        for (key, kind) in [("type", Kind::TypeChanged), ("format", Kind::FormatChanged)] {
            if differs(old, new, key) {
                let why = "the Rust type stays the same";
                let change = Change::compatible(kind, Effect::Documentation, why);
                self.report(place, change.of_key(key, old, new));
            }
        }
    }

    fn composition(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>, keyword: &str) {
        let before: Vec<_> = old.get(keyword).iter().flat_map(Node::items).collect();
        let after: Vec<_> = new.get(keyword).iter().flat_map(Node::items).collect();
        let same = before.len() == after.len()
            && before.iter().zip(&after).all(|(old, new)| self.alike(&Shape::of(old), &Shape::of(new)));
        if !same {
            let why = "the variants of the generated type, or the order in which they are tried, change";
            let change = Change::breaking(Kind::CompositionChanged, Effect::Source, why)
                .before(rust_type(old))
                .after(rust_type(new))
                .lines(Some(old), Some(new));
            self.report(place, change);
            return;
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
        let (before, after) = (old.get(key), new.get(key));
        // Only a schema yields a field for the rest of the members; `true` and `false` do not.
        let typed = |node: &Option<Node<'_>>| node.as_ref().is_some_and(|node| node.value.is_object());
        let kind = Kind::AdditionalPropertiesChanged;
        let change = match (typed(&before), typed(&after)) {
            (true, true) => {
                if let (Some(old), Some(new)) = (before, after) {
                    self.schema(&place.inside("additional properties"), &old, &new);
                }
                return;
            }
            (false, false) if after.as_ref().is_some_and(|node| node.value == &Value::Bool(false)) => {
                let why = "responses with members that are not described no longer decode";
                Change::breaking(kind, Effect::Runtime, why)
            }
            (false, false) => Change::compatible(kind, Effect::Documentation, "the Rust type stays the same"),
            _ => {
                let why = "the field that holds further members comes or goes";
                Change::breaking(kind, Effect::Source, why)
            }
        };
        self.report(place, change.of_key(key, old, new));
    }
}
