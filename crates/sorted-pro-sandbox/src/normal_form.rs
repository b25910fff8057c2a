//! Request bodies in the contract's spelling.
//!
//! Documented requests carry keys with blanks around them, in another casing, or under an older name. They
//! are renamed here, in the text, so that numbers keep their decimal places.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Deserialize as _;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::validation::{MAX_DEPTH, MAX_VALUES, resolve};

/// Why a body is not usable at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unusable(pub String);

/// Renames the keys of `body` as `schema` says. Of several spellings of one key the documented one wins.
///
/// # Errors
/// If `body` is not JSON, nested too deep, or has too many values.
pub(crate) fn normal_form(
    document: &Value,
    schema: &Value,
    body: &str,
    ignore_case: bool,
) -> Result<String, Unusable> {
    ensure_small(body)?;
    let raw: &RawValue =
        serde_json::from_str(body).map_err(|error| Unusable(format!("the body is not JSON: {error}")))?;
    let mut text = String::with_capacity(body.len());
    rewrite(document, schema, raw, ignore_case, &mut text)?;
    Ok(text)
}

/// Counts brackets and commas outside of texts, before a recursive parser sees them.
fn ensure_small(body: &str) -> Result<(), Unusable> {
    let (mut depth, mut values, mut in_text, mut escaped) = (0_usize, 1_usize, false, false);
    for byte in body.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b',' if !in_text => values += 1,
            b'{' | b'[' if !in_text => {
                depth += 1;
                values += 1;
                if depth > MAX_DEPTH {
                    return Err(Unusable(format!("the body is nested deeper than {MAX_DEPTH} levels")));
                }
            }
            b'}' | b']' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        if values > MAX_VALUES {
            return Err(Unusable(format!("the body has more than {MAX_VALUES} values")));
        }
    }
    Ok(())
}

fn rewrite(
    document: &Value,
    schema: &Value,
    raw: &RawValue,
    ignore_case: bool,
    text: &mut String,
) -> Result<(), Unusable> {
    let broken = |error: serde_json::Error| Unusable(format!("the body is not JSON: {error}"));
    let (mut schema, _) = resolve(document, schema);
    let first = raw.get().as_bytes().first();
    if let Some(branches) = schema.get("oneOf").and_then(Value::as_array) {
        let wanted = if first == Some(&b'[') { "array" } else { "object" };
        schema = branches
            .iter()
            .map(|branch| resolve(document, branch).0)
            .find(|branch| branch.get("type").is_some_and(|kind| kind == wanted))
            .unwrap_or(&Value::Null);
    }
    match first {
        // Nothing below is documented, so nothing is renamed.
        _ if schema.is_null() => text.push_str(raw.get()),
        Some(b'{') => {
            let mut deserializer = serde_json::Deserializer::from_str(raw.get());
            let members = BTreeMap::<String, &RawValue>::deserialize(&mut deserializer).map_err(broken)?;
            let properties = schema.get("properties").and_then(Value::as_object);
            let mut named: BTreeMap<&str, (&RawValue, Option<&Value>)> = BTreeMap::new();
            for (key, value) in &members {
                let property = properties.and_then(|properties| {
                    properties.iter().find(|(name, schema)| is_meant(name, schema, key, ignore_case))
                });
                match property {
                    Some((name, schema)) if name == key => {
                        named.insert(name, (value, Some(schema)));
                    }
                    Some((name, schema)) => {
                        named.entry(name).or_insert((value, Some(schema)));
                    }
                    None => {
                        named.entry(key).or_insert((value, None));
                    }
                }
            }
            text.push('{');
            for (place, (name, (value, schema))) in named.into_iter().enumerate() {
                if place > 0 {
                    text.push(',');
                }
                let _ = write!(text, "{}:", Value::from(name));
                rewrite(document, schema.unwrap_or(&Value::Null), value, ignore_case, text)?;
            }
            text.push('}');
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(raw.get()).map_err(broken)?;
            let item_schema = schema.get("items").unwrap_or(&Value::Null);
            text.push('[');
            for (place, item) in items.into_iter().enumerate() {
                if place > 0 {
                    text.push(',');
                }
                rewrite(document, item_schema, item, ignore_case, text)?;
            }
            text.push(']');
        }
        _ => text.push_str(raw.get()),
    }
    Ok(())
}

fn is_meant(name: &str, schema: &Value, key: &str, ignore_case: bool) -> bool {
    let key = key.trim();
    name == key
        || (ignore_case && name.eq_ignore_ascii_case(key))
        || schema
            .get("x-aliases")
            .and_then(Value::as_array)
            .is_some_and(|aliases| aliases.iter().filter_map(Value::as_str).any(|alias| alias.trim() == key))
}
