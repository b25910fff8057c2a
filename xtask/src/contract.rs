//! The contract as validators that nobody here wrote are to read it.

use std::collections::BTreeSet;

use anyhow::{Context as _, ensure};
use serde_json::{Map, Value, json};

use crate::document::for_each_object;
use crate::workspace::read_json;
use crate::{Api, Workspace};

/// Date and time without an offset from UTC, which is how some documented values come.
const LOCAL_DATE_TIME: &str = "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\
                               T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?$";

/// Values of open enumerations that documented responses have although they are not listed.
const UNLISTED: [(Api, &str, &str); 4] = [
    (Api::Consignments, "ConsignmentAddressType", "Exporter"),
    (Api::Shipments, "CustomsContentType", "text/plain"),
    (Api::Shipments, "CustomsDocumentType", "collection_note"),
    (Api::Shipments, "CustomsDocumentType", "hazard_label"),
];

/// Time of day.
const TIME: &str = "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$";

/// The contract with its examples in it, and with what its prose allows beyond what a schema can say.
///
/// The fuzzer reads no `externalValue`, and without the examples hardly a generated shipment is accepted, so that
/// nothing follows from it.
///
/// # Errors
/// If the contract or one of its examples cannot be read, or if a value that is added is listed.
pub(crate) fn relaxed(workspace: &Workspace, api: Api) -> anyhow::Result<Value> {
    let mut spec = workspace.document(api)?.root().clone();
    for (_, schema, value) in UNLISTED.into_iter().filter(|(owner, ..)| *owner == api) {
        let place = format!("/components/schemas/{schema}/enum");
        let values = spec.pointer_mut(&place).and_then(Value::as_array_mut);
        let values = values.with_context(|| format!("{place} is no list"))?;
        // A value that comes twice is no JSON Schema, and Prism then checks nothing of the whole body.
        ensure!(!values.iter().any(|known| known == value), "{place} has `{value}`: it is listed by now");
        values.push(value.into());
    }
    adapt(&mut spec);
    copy_examples(workspace, &mut spec)?;
    Ok(spec)
}

/// The contract as it is, with its examples in it.
///
/// # Errors
/// If the contract or one of its examples cannot be read.
pub(crate) fn with_examples(workspace: &Workspace, api: Api) -> anyhow::Result<Value> {
    let mut spec = workspace.document(api)?.root().clone();
    copy_examples(workspace, &mut spec)?;
    Ok(spec)
}

/// Copies the examples in: validators do not read `externalValue`.
fn copy_examples(workspace: &Workspace, spec: &mut Value) -> anyhow::Result<()> {
    let mut read = Ok(());
    for_each_object(spec, &mut |object| {
        if let Some(Value::String(file)) = object.remove("externalValue") {
            match read_json(&workspace.spec_dir().join(&file)) {
                Ok(example) => drop(object.insert("value".to_owned(), example)),
                Err(error) => read = Err(error),
            }
        }
    });
    read
}

/// [`relaxed`], and what it takes so that Prism does not silently check nothing.
///
/// # Errors
/// As with [`relaxed`].
pub(crate) fn for_prism(workspace: &Workspace, api: Api) -> anyhow::Result<Value> {
    let mut spec = relaxed(workspace, api)?;
    rewrite(&mut spec);
    Ok(spec)
}

fn rewrite(spec: &mut Value) {
    for_each_object(spec, &mut |object| {
        // Prism cannot read it behind a `$ref`, and then checks nothing of the whole body.
        if object.get("exclusiveMinimum") == Some(&Value::Bool(true))
            && let Some(minimum) = object.get("minimum").cloned()
        {
            object.remove("exclusiveMinimum");
            object.insert("not".to_owned(), json!({ "enum": [minimum] }));
        }
        // To Prism it is `allOf` that counts, and its `$ref` has no `null`.
        if object.get("nullable") == Some(&Value::Bool(true))
            && let Some(all) = object.remove("allOf")
        {
            // Without a type, which `null` does not have, `nullable` may not be there either.
            object.remove("type");
            object.remove("nullable");
            object.insert("anyOf".to_owned(), json!([{ "allOf": all }, { "enum": [null] }]));
        }
    });
}

fn adapt(node: &mut Value) {
    match node {
        Value::Object(object) => {
            // `Inbound, Outbound` is a value too.
            if object.get("x-enum-flags") == Some(&Value::Bool(true)) {
                object.remove("enum");
            }
            // Any casing and the documented aliases are to be expected, of requests and of responses.
            if object.get("x-extensible-enum") == Some(&Value::Bool(true)) {
                let aliases = object.get("x-enum-aliases").and_then(Value::as_object);
                let aliases: Vec<_> =
                    aliases.into_iter().flat_map(Map::keys).cloned().map(Value::from).collect();
                if let Some(Value::Array(values)) = object.get_mut("enum") {
                    values.extend(aliases);
                    *values = in_other_casings(values);
                }
            }
            // Documented instants have no offset, and come back so.
            if object.get("format").is_some_and(|format| format == "date-time") {
                object.remove("format");
                let forms = json!([{ "format": "date-time" }, { "pattern": LOCAL_DATE_TIME }]);
                object.insert("anyOf".to_owned(), forms);
                return;
            }
            // JSON Schema wants an offset, and these never have one.
            if object.get("format").is_some_and(|format| format == "time") {
                object.remove("format");
                object.insert("pattern".to_owned(), TIME.into());
            }
            object.values_mut().for_each(adapt);
        }
        Value::Array(items) => items.iter_mut().for_each(adapt),
        _ => {}
    }
}

/// The values themselves, then each of them in small letters, in capitals, and in title case.
fn in_other_casings(values: &[Value]) -> Vec<Value> {
    let mut casings = BTreeSet::new();
    for value in values.iter().filter_map(Value::as_str) {
        let words: String = value.split('_').map(capitalised).collect();
        casings.extend([value.to_lowercase(), value.to_uppercase(), capitalised(value), words]);
    }
    let others = casings.into_iter().map(Value::from).filter(|value| !values.contains(value));
    values.iter().cloned().chain(others).collect()
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
