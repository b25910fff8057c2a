//! Replies in the vendor's form.
//!
//! The vendor writes every property of a response, nulls included, while the models omit absent values. Only a few
//! properties are really missing from responses; they are listed here.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;
use sorted_pro_raw::consignments::types::{ApiLink, WithMessage};

use crate::call::problem::{Problem, Reply};
use crate::contract::validation::resolve;
use crate::generated::CONSIGNMENTS_SCHEMAS;

static SCHEMAS: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(CONSIGNMENTS_SCHEMAS).unwrap_or_default());

/// Properties that responses omit without a value: metadata, empty lists of files, and properties of older versions
/// of the API only.
const LEFT_OUT: [(&str, &str); 15] = [
    ("Address", "CacheDate"),
    ("Address", "CacheSource"),
    ("Address", "ContactName"),
    ("Consignment", "LocationInformation"),
    ("Consignment", "MetaData"),
    ("GetCustomsDocumentationResponse", "CN22Documents"),
    ("GetCustomsDocumentationResponse", "CN23Documents"),
    ("IsoCode", "NumericCode"),
    ("IsoCode", "ThreeLetterCode"),
    ("Item", "MetaData"),
    ("ManifestFromQueryResponse", "FailedConsignments"),
    ("Package", "MetaData"),
    ("Rate", "TaxAmount"),
    ("Rate", "VatRate"),
    ("Weight", "Kg"),
];

/// Returns a reply of the component `schema`, or of an array of it.
pub(super) fn reply(status: u16, schema: &str, body: &impl Serialize) -> Result<Reply, Problem> {
    let mut reply = Reply::json(status, body)?;
    if let Some(text) = &reply.body {
        let schema = serde_json::json!({ "$ref": format!("#/components/schemas/{schema}") });
        reply.body = Some(with_nulls(&schema, text).map_err(|error| {
            Problem::new(500, "InternalServerError", format!("cannot complete the response: {error}"))
        })?);
    }
    Ok(reply)
}

fn with_nulls(schema: &Value, text: &str) -> Result<String, serde_json::Error> {
    let raw: &RawValue = serde_json::from_str(text)?;
    let mut out = String::with_capacity(text.len() * 2);
    write_value(schema, raw, &mut out)?;
    Ok(out)
}

/// Works on the text, because parsed numbers lose their decimal places.
fn write_value(schema: &Value, raw: &RawValue, out: &mut String) -> Result<(), serde_json::Error> {
    let (schema, name) = resolve(&SCHEMAS, schema);
    match raw.get().as_bytes().first() {
        Some(b'{') => {
            let given: BTreeMap<String, &RawValue> = serde_json::from_str(raw.get())?;
            let properties = schema.get("properties").and_then(Value::as_object);
            let mut written: BTreeMap<&str, Option<&RawValue>> =
                given.iter().map(|(key, value)| (key.as_str(), Some(*value))).collect();
            for (key, property) in properties.into_iter().flatten() {
                let left_out = name.is_some_and(|name| LEFT_OUT.contains(&(name, key.as_str())));
                if property.get("nullable") == Some(&Value::Bool(true)) && !left_out {
                    written.entry(key).or_insert(None);
                }
            }
            out.push('{');
            for (place, (key, value)) in written.into_iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                let _ = write!(out, "{}:", Value::from(key));
                let property = properties.and_then(|properties| properties.get(key)).unwrap_or(&Value::Null);
                match value {
                    Some(value) => write_value(property, value, out)?,
                    None => out.push_str("null"),
                }
            }
            out.push('}');
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(raw.get())?;
            // The caller names the component, and may reply with an array of it.
            let by_name =
                name.map(|name| serde_json::json!({ "$ref": format!("#/components/schemas/{name}") }));
            let item_schema = schema.get("items").or(by_name.as_ref()).unwrap_or(&Value::Null);
            out.push('[');
            for (place, item) in items.into_iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                write_value(item_schema, item, out)?;
            }
            out.push(']');
        }
        _ => out.push_str(raw.get()),
    }
    Ok(())
}

pub(super) fn consignment_link(base: &str, rel: &str, reference: &str) -> ApiLink {
    ApiLink::builder().rel(rel).href(format!("{base}/consignments/{reference}")).build()
}

pub(super) fn label_link(base: &str, reference: &str) -> ApiLink {
    ApiLink::builder().rel("label").href(format!("{base}/labels/{reference}")).build()
}

/// Returns one element of a bulk reply; a refusal becomes an element without success.
pub(super) fn element(
    reference: &str,
    result: Result<String, Problem>,
    links: Option<Vec<ApiLink>>,
) -> WithMessage {
    let (is_success, message) = match result {
        Ok(message) => (true, message),
        Err(problem) => (false, problem.message),
    };
    let mut element = WithMessage::builder().is_success(is_success).message(message).data(reference).build();
    element.api_links = links;
    element
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absent_values_are_written_as_null() {
        let leg = sorted_pro_raw::consignments::types::ConsignmentLeg::builder().leg(1).build();
        let reply = reply(200, "ConsignmentLeg", &vec![leg]).unwrap();
        assert_eq!(
            reply.body.as_deref(),
            Some(
                r#"[{"CarrierName":null,"CarrierReference":null,"CarrierServiceReference":null,"Leg":1,"TrackingReferences":null}]"#
            )
        );
    }

    #[test]
    fn numbers_keep_their_text_and_older_properties_are_omitted() {
        let weight: sorted_pro_raw::consignments::types::Weight =
            serde_json::from_str(r#"{"Value": 2.400}"#).unwrap();
        let reply = reply(200, "Weight", &weight).unwrap();
        assert_eq!(reply.body.as_deref(), Some(r#"{"Unit":null,"Value":2.400}"#));
    }

    #[test]
    fn every_omitted_property_exists() {
        for (schema, property) in LEFT_OUT {
            let pointer = format!("/components/schemas/{schema}/properties/{property}");
            assert!(SCHEMAS.pointer(&pointer).is_some(), "{pointer}");
        }
    }
}
