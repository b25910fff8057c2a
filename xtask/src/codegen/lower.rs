//! Lowerings: the adjustments that turn the contract into a document the generator can take.
//!
//! Each is a named function with its reason, works on the parsed spec only (never on the YAML, never on the
//! generated code). One that changes nothing in either API no longer applies and fails the run, so that this list
//! cannot rot.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use anyhow::{Context as _, bail, ensure};
use serde_json::{Map, Value, json};

use crate::document::for_each_object;
use crate::spec::{LIMITS, METHODS, component_name, is_success};

/// Settings of the generator that the lowerings took out of the document.
#[derive(Debug, Default)]
pub(crate) struct Lowered {
    /// Component name to the hand-written Rust type that stands for it.
    pub(crate) replacements: BTreeMap<String, Replacement>,
}

impl Lowered {
    /// Puts a type in the place of the component `name`. The generator resolves replacements by name only, but still
    /// reads the schema behind the name.
    fn stand_in(&mut self, name: &str, schema: &mut Value, replacement: Replacement) {
        *schema = json!({ "type": "string" });
        self.replacements.insert(name.to_owned(), replacement);
    }
}

/// Rust type of a component, before the API's module is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Replacement {
    /// A hand-written type of the raw crate.
    HandWritten(&'static str),
    /// `Open<vocabulary::Name>`
    OpenEnum,
    /// `OneOrMany<types::Name>`
    OneOrMany(String),
}

type Apply = fn(&mut Value, &mut Lowered) -> anyhow::Result<()>;

/// Every lowering, in the order in which they must run.
const LOWERINGS: &[(&str, Apply)] = &[
    ("document_limits", document_limits),
    ("document_deprecation", document_deprecation),
    ("document_evidence", document_evidence),
    ("keep_success_responses_only", keep_success_responses_only),
    ("keep_one_success_body", keep_one_success_body),
    ("drop_header_parameters", drop_header_parameters),
    ("drop_what_types_do_not_need", drop_what_types_do_not_need),
    ("take_out_open_enums", take_out_open_enums),
    ("take_out_one_or_many", take_out_one_or_many),
    ("take_out_loose_integer", take_out_loose_integer),
    ("name_free_form_objects", name_free_form_objects),
    ("text_for_decimal_parameters", text_for_decimal_parameters),
    ("name_decimals", name_decimals),
    ("name_timestamps", name_timestamps),
];

/// The names of the lowerings that changed a document.
pub(crate) type Applied = BTreeSet<&'static str>;

/// Lowers `spec` in place. To find out what applies takes longer than that: it is empty unless it `is_asked`.
pub(crate) fn lower(spec: &mut Value, is_asked: bool) -> anyhow::Result<(Lowered, Applied)> {
    let mut lowered = Lowered::default();
    let mut applied = Applied::new();
    let fingerprint = |spec: &Value| if is_asked { fingerprint(spec) } else { 0 };
    let mut before = fingerprint(spec);
    for (name, apply) in LOWERINGS {
        apply(spec, &mut lowered).with_context(|| format!("lowering `{name}`"))?;
        let after = fingerprint(spec);
        if after != before {
            applied.insert(name);
        }
        before = after;
    }
    Ok((lowered, applied))
}

/// A number that is another one for another document. Copies to compare with would take longer than the lowerings.
fn fingerprint(spec: &Value) -> u64 {
    let mut hasher = DefaultHasher::new();
    spec.hash(&mut hasher);
    hasher.finish()
}

/// Fails for a lowering that changed nothing in any of the documents.
pub(crate) fn ensure_all_apply(runs: &[Applied]) -> anyhow::Result<()> {
    for (name, _) in LOWERINGS {
        ensure!(
            runs.iter().any(|applied| applied.contains(name)),
            "the lowering `{name}` changes nothing any more; delete it from xtask/src/codegen/lower.rs"
        );
    }
    Ok(())
}

/// Limits do not reach the types (see [`drop_what_types_do_not_need`]), so readers get them as text.
fn document_limits(spec: &mut Value, _: &mut Lowered) -> anyhow::Result<()> {
    for_each_schema(spec, &mut |schema| {
        if let Some(limits) = limits(schema) {
            append_paragraph(schema, &format!("Limits: {limits}."));
        }
    });
    Ok(())
}

fn limits(schema: &Map<String, Value>) -> Option<String> {
    let number = |key: &str| schema.get(key).filter(|value| value.is_number());
    let mut parts = Vec::new();
    for (least, most, unit) in [
        ("minLength", "maxLength", " characters"),
        ("minItems", "maxItems", " items"),
        ("minimum", "maximum", ""),
    ] {
        let is = |key: &str| unit.is_empty() && schema.get(key) == Some(&Value::Bool(true));
        let (above, below) = (is("exclusiveMinimum"), is("exclusiveMaximum"));
        match (number(least), number(most)) {
            (Some(a), Some(b)) if a == b => parts.push(format!("exactly {a}{unit}")),
            (Some(a), Some(b)) if !above && !below => parts.push(format!("{a} to {b}{unit}")),
            (least, most) => {
                let (above, below) = (
                    if above { "more than" } else { "at least" },
                    if below { "less than" } else { "at most" },
                );
                parts.extend(least.map(|least| format!("{above} {least}{unit}")));
                parts.extend(most.map(|most| format!("{below} {most}{unit}")));
            }
        }
    }
    if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
        parts.push(format!("pattern `{pattern}`"));
    }
    if let Some(unique) = schema.get("x-unique") {
        parts.push(match unique.get("by").and_then(Value::as_str) {
            Some(key) => format!("no two with the same `{key}`"),
            None => "no duplicates".to_owned(),
        });
    }
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The generator ignores it. An attribute on the fields would warn in their own builders and serialization.
fn document_deprecation(spec: &mut Value, _: &mut Lowered) -> anyhow::Result<()> {
    for_each_schema(spec, &mut |schema| {
        if schema.remove("deprecated") == Some(Value::Bool(true)) {
            append_paragraph(schema, "Deprecated.");
        }
    });
    Ok(())
}

fn append_paragraph(schema: &mut Map<String, Value>, paragraph: &str) {
    let description = schema.entry("description").or_insert_with(|| "".into());
    if let Value::String(text) = description {
        let separator = if text.is_empty() { "" } else { "\n\n" };
        *text = format!("{}{separator}{paragraph}", text.trim_end());
    }
}

/// The generator ignores extensions, and users need to know how far an operation can be relied on.
fn document_evidence(spec: &mut Value, _: &mut Lowered) -> anyhow::Result<()> {
    for operation in operations_mut(spec) {
        let evidence = match operation.get("x-evidence").and_then(Value::as_str) {
            Some("seed") => "`seed`: confirmed by a documented example",
            Some("spec") => "`spec`: in the vendor's published API description",
            Some("docs") => "`docs`: in the vendor's published prose",
            Some("sdk-only") => "`sdk-only`: known from client code alone",
            Some("draft") => "`draft`: from unpublished drafts; may not exist",
            other => bail!("`x-evidence` is {other:?}; run `cargo xtask lint`"),
        };
        let statuses: Vec<String> = operation
            .get("responses")
            .and_then(Value::as_object)
            .map(|responses| responses.keys().map(|status| format!("`{status}`")).collect())
            .unwrap_or_default();
        let description = operation.get("description").and_then(Value::as_str).unwrap_or_default().trim_end();
        let text =
            format!("{description}\n\nDocumented statuses: {}.\n\nEvidence {evidence}.", statuses.join(", "));
        operation.insert("description".into(), text.into());
    }
    Ok(())
}

/// A typed error body loses status and headers when the body does not match (an HTML 502 becomes a payload
/// error without status). Without declared errors every one arrives whole, as `UnexpectedResponse`.
fn keep_success_responses_only(spec: &mut Value, _: &mut Lowered) -> anyhow::Result<()> {
    for operation in operations_mut(spec) {
        let Some(Value::Object(responses)) = operation.get_mut("responses") else { continue };
        responses.retain(|status, _| is_success(status));
        for response in responses.values_mut() {
            if let Value::Object(response) = response {
                response.remove("headers");
            }
        }
    }
    if let Some(Value::Object(components)) = spec.get_mut("components") {
        // Left over: only errors are shared responses, and nothing refers to them any more.
        components.remove("responses");
    }
    Ok(())
}

/// The generator panics on two different success bodies. Where one status has a body and another has none
/// (200 and 204), the body stays and the empty response arrives as `UnexpectedResponse`.
fn keep_one_success_body(spec: &mut Value, _: &mut Lowered) -> anyhow::Result<()> {
    for operation in operations_mut(spec) {
        let Some(Value::Object(responses)) = operation.get_mut("responses") else { continue };
        let has_body = |response: &Value| response.get("content").is_some();
        if responses.values().any(has_body) {
            responses.retain(|_, response| has_body(response));
        }
    }
    Ok(())
}

/// The version header is set by a hook; declared, it would be an argument of every method.
fn drop_header_parameters(spec: &mut Value, _: &mut Lowered) -> anyhow::Result<()> {
    let is_header = |parameter: &Value| parameter["in"] == "header";
    let mut headers = Vec::new();
    if let Some(Value::Object(parameters)) = spec.pointer_mut("/components/parameters") {
        parameters.retain(|name, parameter| {
            if is_header(parameter) {
                headers.push(Value::String(format!("#/components/parameters/{name}")));
            }
            !is_header(parameter)
        });
    }
    for_each_object(spec, &mut |owner| {
        if let Some(Value::Array(list)) = owner.get_mut("parameters") {
            list.retain(|parameter| !is_header(parameter) && !headers.contains(&parameter["$ref"]));
        }
    });
    Ok(())
}

/// Limits, patterns and text formats become newtypes that refuse real responses, and dependencies (`chrono`,
/// `uuid`); defaults become values that nobody sent; examples only cost time.
fn drop_what_types_do_not_need(spec: &mut Value, _: &mut Lowered) -> anyhow::Result<()> {
    const OTHERS: [&str; 8] = [
        "default",
        "example",
        "readOnly",
        "writeOnly",
        "x-accepts-date-time",
        "x-aliases",
        "x-platform-reference",
        "x-reference",
    ];
    for_each_schema(spec, &mut |schema| {
        for key in LIMITS.into_iter().chain(OTHERS) {
            schema.remove(key);
        }
        let is_text = schema.get("type").and_then(Value::as_str) == Some("string");
        let format = schema.get("format").and_then(Value::as_str);
        if is_text && format.is_some_and(|format| format != "date-time") {
            schema.remove("format");
        }
    });
    strip_examples(spec);
    Ok(())
}

/// `anyOf: [enum, string]` makes the generator emit an enum nobody can use, and `#[serde(other)]` loses the
/// unknown value: value lists are written by us instead.
fn take_out_open_enums(spec: &mut Value, lowered: &mut Lowered) -> anyhow::Result<()> {
    for (name, schema) in component_schemas(spec)? {
        if schema.get("x-extensible-enum") == Some(&Value::Bool(true)) {
            lowered.stand_in(name, schema, Replacement::OpenEnum);
        }
    }
    Ok(())
}

/// An untagged enum buffers its input, which loses the text of decimals and the place of errors.
fn take_out_one_or_many(spec: &mut Value, lowered: &mut Lowered) -> anyhow::Result<()> {
    for (name, schema) in component_schemas(spec)? {
        if let Some(one) = schema.pointer("/oneOf/0/$ref").and_then(Value::as_str) {
            let replacement = Replacement::OneOrMany(component_name(one).to_owned());
            lowered.stand_in(name, schema, replacement);
        }
    }
    Ok(())
}

/// The same for integers that come as texts.
fn take_out_loose_integer(spec: &mut Value, lowered: &mut Lowered) -> anyhow::Result<()> {
    let Some(schema) = component_schemas(spec)?.get_mut("LooseInteger") else { return Ok(()) };
    lowered.stand_in("LooseInteger", schema, Replacement::HandWritten("LooseInteger"));
    Ok(())
}

/// A map of JSON values would read numbers as `f64`; these objects are passed on as they are.
fn name_free_form_objects(spec: &mut Value, lowered: &mut Lowered) -> anyhow::Result<()> {
    name_schemas(spec, lowered, "JsonObject", &|schema| {
        let is_object = schema.get("type").and_then(Value::as_str) == Some("object");
        is_object && schema.remove("additionalProperties") == Some(Value::Bool(true))
    })
}

/// Exact decimals are written through serde_json's raw values, which a query string has not: parameters take
/// the number as text.
fn text_for_decimal_parameters(spec: &mut Value, _: &mut Lowered) -> anyhow::Result<()> {
    for_each_object(spec, &mut |parameter| {
        let is_parameter = parameter.get("in").is_some_and(Value::is_string);
        if let Some(schema) = parameter.get_mut("schema").filter(|_| is_parameter)
            && schema.get("type").and_then(Value::as_str) == Some("number")
        {
            *schema = json!({ "type": "string" });
        }
    });
    Ok(())
}

/// `f64` loses the scale (`2.00`) and digits; a component of its own is what the generator can replace
/// whatever description stands beside it.
fn name_decimals(spec: &mut Value, lowered: &mut Lowered) -> anyhow::Result<()> {
    name_format(spec, lowered, "number", "decimal", "Amount")
}

/// Documented values have no offset, seven fractional digits or typing errors; one of them must not fail a
/// whole response.
fn name_timestamps(spec: &mut Value, lowered: &mut Lowered) -> anyhow::Result<()> {
    name_format(spec, lowered, "string", "date-time", "Timestamp")
}

fn name_format(
    spec: &mut Value,
    lowered: &mut Lowered,
    r#type: &str,
    format: &str,
    name: &'static str,
) -> anyhow::Result<()> {
    name_schemas(spec, lowered, name, &|schema| {
        let text = |key: &str| schema.get(key).and_then(Value::as_str);
        let applies = text("type") == Some(r#type) && text("format") == Some(format);
        if applies {
            schema.remove("format");
        }
        applies
    })
}

/// Turns every inline schema that `take` accepts into a reference to a component called `name`, for which the
/// hand-written type of that name stands.
fn name_schemas(
    spec: &mut Value,
    lowered: &mut Lowered,
    name: &'static str,
    take: &dyn Fn(&mut Map<String, Value>) -> bool,
) -> anyhow::Result<()> {
    ensure!(
        !component_schemas(spec)?.contains_key(name),
        "the component `{name}` has the name of a hand-written type; rename it in the spec"
    );
    let mut is_used = false;
    for_each_schema(spec, &mut |schema| {
        if take(schema) {
            schema.remove("type");
            schema.insert("allOf".into(), json!([{ "$ref": format!("#/components/schemas/{name}") }]));
            is_used = true;
        }
    });
    if is_used {
        let schema = component_schemas(spec)?.entry(name).or_insert(Value::Null);
        lowered.stand_in(name, schema, Replacement::HandWritten(name));
    }
    Ok(())
}

fn component_schemas(spec: &mut Value) -> anyhow::Result<&mut Map<String, Value>> {
    spec.pointer_mut("/components/schemas").and_then(Value::as_object_mut).context("no `components.schemas`")
}

fn operations_mut(spec: &mut Value) -> impl Iterator<Item = &mut Map<String, Value>> {
    let items = spec.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten();
    items
        .filter_map(|(_, item)| item.as_object_mut())
        .flat_map(|item| item.iter_mut().filter(|(key, _)| METHODS.contains(&key.as_str())))
        .filter_map(|(_, operation)| operation.as_object_mut())
}

/// Calls `visit` on every schema object: components, and everything under a `schema` key, with all nested.
fn for_each_schema(spec: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>)) {
    if let Some(Value::Object(schemas)) = spec.pointer_mut("/components/schemas") {
        schemas.values_mut().for_each(|schema| visit_schema(schema, visit));
    }
    visit_schema_keys(spec, visit);
}

fn visit_schema_keys(node: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>)) {
    match node {
        Value::Object(object) => {
            for (key, value) in object {
                match key.as_str() {
                    "schema" => visit_schema(value, visit),
                    "schemas" | "examples" | "example" => {}
                    _ => visit_schema_keys(value, visit),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| visit_schema_keys(item, visit)),
        _ => {}
    }
}

fn visit_schema(schema: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>)) {
    let Value::Object(object) = schema else { return };
    for (key, nested) in object.iter_mut() {
        match (key.as_str(), nested) {
            ("items" | "additionalProperties", nested) => visit_schema(nested, visit),
            ("properties", Value::Object(nested)) => {
                nested.values_mut().for_each(|it| visit_schema(it, visit))
            }
            ("allOf" | "oneOf" | "anyOf", Value::Array(nested)) => {
                nested.iter_mut().for_each(|it| visit_schema(it, visit));
            }
            _ => {}
        }
    }
    visit(object);
}

/// Removes `examples` of bodies and parameters.
fn strip_examples(node: &mut Value) {
    for_each_object(node, &mut |object| {
        object.remove("examples");
        if object.contains_key("in") {
            object.remove("example");
        }
    });
}

#[cfg(test)]
mod tests;
