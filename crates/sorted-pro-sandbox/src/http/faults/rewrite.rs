//! Rewrites responses as a later version of the server, or a broken connection, would send them.
//!
//! Works on the text, so that numbers keep their decimal places and properties their order.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::contract::validation::{MAX_DEPTH, resolve};

/// Default of the undocumented value.
const UNKNOWN: &str = "sandbox_unknown_value";

/// Properties added to every object.
const EXTRA: &str = r#""sandbox_extra_field":{"nested":[1.50,null,"text"]}"#;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Rewrite {
    Truncate,
    ExtraFields,
    UnknownEnumValue {
        /// Restricts the change to properties of this name.
        property: Option<String>,
        value: String,
    },
}

impl Rewrite {
    pub(crate) fn unknown_enum_value(property: Option<String>, value: Option<String>) -> Self {
        Self::UnknownEnumValue { property, value: value.unwrap_or_else(|| UNKNOWN.to_owned()) }
    }

    /// Rewrites `body`; returns it unchanged if it is not JSON. `schemas` are the API's components.
    pub(crate) fn apply(&self, schemas: &Value, body: String) -> String {
        if *self == Self::Truncate {
            return truncate(body);
        }
        let mut writer = Writer { rewrite: self, lists: lists(schemas), text: String::new() };
        let parsed = serde_json::from_str::<&RawValue>(&body).and_then(|raw| writer.value("", raw, 0));
        if parsed.is_ok() { writer.text } else { body }
    }
}

/// Returns the first half, which is never JSON if the whole was an object or an array.
fn truncate(mut body: String) -> String {
    let half = (0..=body.len() / 2).rev().find(|end| body.is_char_boundary(*end)).unwrap_or(0);
    body.truncate(half);
    body
}

/// Returns the value lists by the names of the properties that hold one of their values. Several components can
/// have properties of one name.
fn lists(schemas: &Value) -> BTreeMap<&str, Vec<&Value>> {
    let mut lists: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    let components = schemas.pointer("/components/schemas").and_then(Value::as_object);
    for component in components.into_iter().flat_map(|components| components.values()) {
        let properties = component.get("properties").and_then(Value::as_object);
        for (name, schema) in properties.into_iter().flatten() {
            for schema in [Some(schema), schema.get("items")].into_iter().flatten() {
                if let (schema, Some(_)) = resolve(schemas, schema)
                    && let Some(values) = schema.get("enum")
                {
                    lists.entry(name).or_default().push(values);
                }
            }
        }
    }
    lists
}

struct Writer<'a> {
    rewrite: &'a Rewrite,
    lists: BTreeMap<&'a str, Vec<&'a Value>>,
    text: String,
}

impl Writer<'_> {
    /// Writes the value of the property `name`.
    fn value(&mut self, name: &str, raw: &RawValue, depth: usize) -> serde_json::Result<()> {
        let raw = raw.get();
        match raw.as_bytes().first() {
            Some(b'{') if depth < MAX_DEPTH => {
                let Properties(properties) = serde_json::from_str(raw)?;
                self.text.push('{');
                for (place, (name, value)) in properties.iter().enumerate() {
                    if place > 0 {
                        self.text.push(',');
                    }
                    let _ = write!(self.text, "{}:", Value::from(name.as_str()));
                    self.value(name, value, depth + 1)?;
                }
                if *self.rewrite == Rewrite::ExtraFields {
                    self.text.push_str(if properties.is_empty() { "" } else { "," });
                    self.text.push_str(EXTRA);
                }
                self.text.push('}');
            }
            Some(b'[') if depth < MAX_DEPTH => {
                let items: Vec<&RawValue> = serde_json::from_str(raw)?;
                self.text.push('[');
                for (place, item) in items.into_iter().enumerate() {
                    if place > 0 {
                        self.text.push(',');
                    }
                    self.value(name, item, depth + 1)?;
                }
                self.text.push(']');
            }
            Some(b'"') => match self.unknown(name, &serde_json::from_str::<String>(raw)?) {
                Some(value) => self.text.push_str(&Value::from(value).to_string()),
                None => self.text.push_str(raw),
            },
            _ => self.text.push_str(raw),
        }
        Ok(())
    }

    /// Returns the replacement of `text`; `None` if it stays.
    fn unknown(&self, name: &str, text: &str) -> Option<String> {
        let Rewrite::UnknownEnumValue { property, value } = self.rewrite else { return None };
        let is_meant = match property {
            Some(property) => property == name,
            // The consignments API writes properties and values in several casings.
            None => self.lists.iter().any(|(list, all)| {
                list.eq_ignore_ascii_case(name)
                    && all
                        .iter()
                        .filter_map(|values| values.as_array())
                        .flatten()
                        .any(|value| value.as_str().is_some_and(|value| value.eq_ignore_ascii_case(text)))
            }),
        };
        is_meant.then(|| value.clone())
    }
}

/// Properties of an object in their order.
struct Properties<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Properties<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Properties<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut properties = Vec::new();
                while let Some(property) = map.next_entry()? {
                    properties.push(property);
                }
                Ok(Properties(properties))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = r#"{"state":"allocated","price":{"net":2.00,"currency":"GBP"},"details":[{"code":"free text","state":"Allocated"}],"_links":[]}"#;

    fn rewritten(rewrite: &Rewrite) -> String {
        let schemas: Value = serde_json::from_str(crate::generated::SHIPMENTS_SCHEMAS).expect("generated");
        rewrite.apply(&schemas, BODY.to_owned())
    }

    #[test]
    fn values_of_lists_become_unknown_and_nothing_else_changes() {
        let text = rewritten(&Rewrite::unknown_enum_value(None, None));
        assert_eq!(text, BODY.replace("allocated", UNKNOWN).replace("Allocated", UNKNOWN));
        let text = rewritten(&Rewrite::unknown_enum_value(Some("currency".into()), Some("ZZZ".into())));
        assert_eq!(text, BODY.replace("GBP", "ZZZ"));
    }

    #[test]
    fn every_object_gets_an_extra_field() {
        let text = rewritten(&Rewrite::ExtraFields);
        assert_eq!(text.matches(EXTRA).count(), 3);
        assert_eq!(text.replace(&format!(",{EXTRA}"), ""), BODY);
        assert_eq!(Rewrite::ExtraFields.apply(&Value::Null, "{}".into()), format!("{{{EXTRA}}}"));
    }

    #[test]
    fn half_a_body_is_not_json() {
        for body in [BODY, "{}", "[]", r#"["éé"]"#] {
            let half = Rewrite::Truncate.apply(&Value::Null, body.to_owned());
            assert!(body.starts_with(&half) && serde_json::from_str::<Value>(&half).is_err(), "{half}");
        }
    }

    #[test]
    fn a_body_that_is_not_json_is_unchanged() {
        for rewrite in [Rewrite::ExtraFields, Rewrite::unknown_enum_value(None, None)] {
            assert_eq!(rewrite.apply(&Value::Null, "<html>".into()), "<html>");
        }
    }
}
