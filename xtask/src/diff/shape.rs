//! What the code generator makes of a schema.

use serde_json::Value;

use crate::spec::{Node, component_name};

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
        if let Some(keyword) = ["oneOf", "anyOf", "allOf"].into_iter().find(|key| schema.get(key).is_some()) {
            return Self::Composition(keyword);
        }
        if schema.get("enum").is_some() {
            return Self::Enum(scalar(schema));
        }
        match schema.text("type") {
            Some("array") => Self::Array(schema.get("items")),
            Some("object") => object(schema),
            None if schema.get("properties").is_some() => object(schema),
            _ => Self::Scalar(scalar(schema)),
        }
    }
}

fn object<'a>(schema: &Node<'a>) -> Shape<'a> {
    let has_properties =
        schema.get("properties").is_some_and(|properties| properties.keys().next().is_some());
    if has_properties {
        return Shape::Object;
    }
    match schema.get("additionalProperties") {
        Some(values) if values.value.is_object() => Shape::Map(Some(values)),
        Some(values) if values.value == &Value::Bool(false) => Shape::Object,
        _ => Shape::Map(None),
    }
}

/// The Rust type of a schema without inner structure. Formats that are not listed here (dates, uuids, base64)
/// are documentation: such texts stay `String`s.
fn scalar(schema: &Node<'_>) -> &'static str {
    match (schema.text("type"), schema.text("format")) {
        (Some("string"), Some("date-time")) => "Timestamp",
        (Some("string"), _) => "String",
        (Some("integer"), Some("int8")) => "i8",
        (Some("integer"), Some("int16")) => "i16",
        (Some("integer"), Some("int32")) => "i32",
        (Some("integer"), Some("uint8")) => "u8",
        (Some("integer"), Some("uint16")) => "u16",
        (Some("integer"), Some("uint32")) => "u32",
        (Some("integer"), Some("uint64")) => "u64",
        (Some("integer"), _) => "i64",
        (Some("number"), Some("decimal")) => "Amount",
        (Some("number"), Some("float")) => "f32",
        (Some("number"), _) => "f64",
        (Some("boolean"), _) => "bool",
        (Some("null"), _) => "()",
        _ => "any value",
    }
}

/// The Rust type of a schema, for people. Generated names of unnamed types are not spelt out.
pub(super) fn rust_type(schema: &Node<'_>) -> String {
    let inner = |node: &Option<Node<'_>>| node.as_ref().map_or_else(|| "any value".to_owned(), rust_type);
    let name = match Shape::of(schema) {
        Shape::Reference(pointer) => component_name(pointer).to_owned(),
        Shape::Enum("String") => "an enum".to_owned(),
        Shape::Enum(base) => format!("an enum over {base}"),
        Shape::Object => "a struct".to_owned(),
        Shape::Map(values) => format!("HashMap<String, {}>", inner(&values)),
        Shape::Array(items) => format!("Vec<{}>", inner(&items)),
        Shape::Composition(keyword) => {
            let members: Vec<_> =
                schema.get(keyword).iter().flat_map(Node::items).map(|m| rust_type(&m)).collect();
            format!("{keyword} [{}]", members.join(", "))
        }
        Shape::Scalar(name) => name.to_owned(),
    };
    if schema.flag("nullable") { format!("Option<{name}>") } else { name }
}

/// Whether a parameter with this schema is an argument of type text: numbers are written out by the caller,
/// because query strings would lose their digits.
pub(super) fn is_text_argument(schema: &Node<'_>) -> bool {
    matches!(Shape::of(schema), Shape::Scalar("String" | "Amount" | "f32" | "f64"))
}

/// [`rust_type`] of a parameter.
pub(super) fn argument_type(schema: &Node<'_>) -> String {
    if is_text_argument(schema) { "String".to_owned() } else { rust_type(schema) }
}
