//! Request bodies in the contract's spelling.
//!
//! Documented requests contain keys with blanks around them, in another casing or under an older name, and a
//! date-time in place of a period; older clients send a number in place of a distance or of a value of a list. This
//! module rewrites them in the text, so that numbers keep their decimal places.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::civil::Time;
use jiff::tz::Offset;
use serde::Deserialize as _;
use serde_json::Value;
use serde_json::value::RawValue;
use sorted_pro_raw::Timestamp;

use crate::contract::validation::{MAX_DEPTH, MAX_VALUES, resolve};
use crate::model::engine::{Moment, Window};

/// Reasons why a body is unusable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unusable(pub String);

/// Rewrites `body` to match `schema`: keys get their documented spelling, and date-times become periods where both
/// are accepted.
///
/// # Errors
/// If `body` is not JSON, is nested too deeply, has too many values, or has different values for two spellings of
/// one key.
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

/// Counts brackets and commas outside of strings, before a recursive parser reads them.
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
    if let Some(period) = date_time(schema, raw).as_ref().and_then(day_of) {
        text.push_str(&period);
        return Ok(());
    }
    let (mut schema, name) = resolve(document, schema);
    let first = raw.get().as_bytes().first();
    if let Some(value) = documented_value(schema, raw).filter(|_| ignore_case) {
        let _ = write!(text, "{}", Value::from(value));
        return Ok(());
    }
    if name == Some("Distance") && first.is_some_and(u8::is_ascii_digit) {
        // Older clients send kilometres.
        let _ = write!(text, r#"{{"Unit":"Km","Value":{}}}"#, raw.get());
        return Ok(());
    }
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
            let given = BTreeMap::<String, &RawValue>::deserialize(&mut deserializer).map_err(broken)?;
            let properties = schema.get("properties").and_then(Value::as_object);
            let mut named: BTreeMap<&str, (&RawValue, Option<&Value>)> = BTreeMap::new();
            for (key, &value) in &given {
                let property = properties.and_then(|properties| {
                    properties.iter().find(|(name, schema)| is_meant(name, schema, key, ignore_case))
                });
                let (name, schema) = property.map_or((key, None), |(name, schema)| (name, Some(schema)));
                match named.get(name.as_str()) {
                    // An absent value and null mean the same.
                    Some(_) if value.get() == "null" => {}
                    Some((known, _)) if known.get() != "null" && known.get() != value.get() => {
                        return Err(Unusable(format!("`{name}` is given twice, with different values")));
                    }
                    _ => {
                        named.insert(name, (value, schema));
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
        || schema.get("x-aliases").and_then(Value::as_array).is_some_and(|aliases| {
            aliases
                .iter()
                .filter_map(Value::as_str)
                .map(str::trim)
                .any(|alias| alias == key || (ignore_case && alias.eq_ignore_ascii_case(key)))
        })
}

/// Returns the documented text of a value of a list, given in any casing, by another name or by number; `None` if
/// the list does not have it. Numbers are added up where values can be combined.
fn documented_value(schema: &Value, raw: &RawValue) -> Option<String> {
    let values = schema.get("enum")?.as_array()?;
    let map = |key: &str| schema.get(key).and_then(Value::as_object).into_iter().flatten();
    let flags = schema.get("x-enum-flags").is_some();
    let by_number = |wanted: i64| {
        let numbered = || map("x-enum-numbers").filter_map(|(value, number)| Some((value, number.as_i64()?)));
        if let Some((value, _)) = numbered().find(|(_, number)| *number == wanted) {
            return Some(value.clone());
        }
        let mut combined: Vec<_> = numbered().filter(|(_, number)| flags && wanted & number != 0).collect();
        combined.sort_by_key(|(_, number)| *number);
        let sum: i64 = combined.iter().map(|(_, number)| number).sum();
        let combined: Vec<_> = combined.into_iter().map(|(value, _)| value.as_str()).collect();
        (sum == wanted && flags).then(|| combined.join(", "))
    };
    let by_text = |text: &str| {
        let text = text.trim();
        let is_meant = |known: &str| known.eq_ignore_ascii_case(text);
        let named = values.iter().filter_map(Value::as_str).find(|value| is_meant(value));
        let renamed = || map("x-enum-aliases").find(|(alias, _)| is_meant(alias))?.1.as_str();
        named.or_else(renamed).map(str::to_owned).or_else(|| by_number(text.parse().ok()?))
    };
    match serde_json::from_str(raw.get()).ok()? {
        Value::Number(number) => by_number(number.as_i64()?),
        Value::String(text) if flags => {
            text.split(',').map(by_text).collect::<Option<Vec<_>>>().map(|all| all.join(", "))
        }
        Value::String(text) => by_text(&text),
        _ => None,
    }
}

/// Returns `raw` as a date-time, if `schema` accepts one in place of a period.
fn date_time(schema: &Value, raw: &RawValue) -> Option<Timestamp> {
    schema.get("x-accepts-date-time")?;
    serde_json::from_str(raw.get()).ok()
}

/// Returns the period that covers the day of a date-time, by its offset or in UTC; `None` if it is malformed.
fn day_of(date_time: &Timestamp) -> Option<String> {
    let date = date_time.civil().ok()?.date();
    let utc_offset = date_time.offset().ok()?.unwrap_or(Offset::UTC);
    let at = |time| {
        let instant = utc_offset.to_timestamp(date.to_datetime(time)).ok()?;
        Some(Moment { instant, utc_offset })
    };
    let (first, last) = (Time::midnight(), Time::constant(23, 59, 59, 999_999_900));
    serde_json::to_string(&Window { start: at(first)?, end: at(last)? }).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn rewritten(body: &str, ignore_case: bool) -> Result<String, Unusable> {
        let schema = json!({ "properties": {
            "States": { "type": "array", "x-aliases": ["State"] },
            "period": { "type": "object", "x-accepts-date-time": true },
        }});
        normal_form(&Value::Null, &schema, body, ignore_case)
    }

    #[test]
    fn keys_get_their_documented_spelling() {
        assert_eq!(rewritten(r#"{"State ":[1.50]}"#, false).as_deref(), Ok(r#"{"States":[1.50]}"#));
        assert_eq!(rewritten(r#"{"state":1}"#, true).as_deref(), Ok(r#"{"States":1}"#));
        assert_eq!(rewritten(r#"{"state":1}"#, false).as_deref(), Ok(r#"{"state":1}"#));
    }

    #[test]
    fn nothing_is_dropped_silently() {
        for body in
            [r#"{"State":1,"States":1}"#, r#"{"State":null,"States":1}"#, r#"{"State":1,"States":null}"#]
        {
            assert_eq!(rewritten(body, false).as_deref(), Ok(r#"{"States":1}"#), "{body}");
        }
        assert!(
            rewritten(r#"{"State":1,"States":2}"#, false).unwrap_err().0.contains("`States` is given twice")
        );
    }

    #[test]
    fn a_number_means_kilometres() {
        let document = json!({ "schemas": { "Distance": { "type": "object" } } });
        let schema = json!({ "properties": { "Distance": { "allOf": [{ "$ref": "#/schemas/Distance" }] } } });
        let rewritten = |body: &str| normal_form(&document, &schema, body, true).unwrap();
        assert_eq!(rewritten(r#"{"distance":2.50}"#), r#"{"Distance":{"Unit":"Km","Value":2.50}}"#);
        for other in
            [r#"{"Distance":"5"}"#, r#"{"Distance":{"Unit":"Km","Value":5}}"#, r#"{"Distance":null}"#]
        {
            assert_eq!(rewritten(other), other);
        }
    }

    #[test]
    fn a_date_time_becomes_the_period_of_its_day() {
        let day = |offset: &str| {
            let (start, end) = ("2025-03-04T00:00:00", "2025-03-04T23:59:59.9999999");
            format!(r#"{{"period":{{"start":"{start}{offset}","end":"{end}{offset}"}}}}"#)
        };
        for (given, offset) in
            [("T10:30:00+02:00", "+02:00"), ("T23:00:00Z", "+00:00"), ("T09:00:00", "+00:00")]
        {
            let body = format!(r#"{{"period":"2025-03-04{given}"}}"#);
            assert_eq!(rewritten(&body, false), Ok(day(offset)), "{given}");
        }
        for other in [r#"{"period":"soon"}"#, r#"{"period":null}"#, r#"{"period":{"start":null}}"#] {
            assert_eq!(rewritten(other, false).as_deref(), Ok(other));
        }
    }
}
