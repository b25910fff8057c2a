//! Checks bodies against the contract: returns every violation at once, each with its path.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// A violation by one property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// Path of the property, such as `addresses[0].contact.first_name`.
    pub property: String,
    /// The violated rule.
    pub rule: Rule,
}

/// A rule of the contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Rule {
    /// The property is missing, null or empty.
    Required,
    /// The property has another JSON type than this one, which has its article.
    Type(&'static str),
    /// More characters than this.
    TooLong(u64),
    /// Fewer characters than this.
    TooShort(u64),
    /// More elements than this.
    TooMany(u64),
    /// Fewer elements than this.
    TooFew(u64),
    /// A larger number than this.
    TooLarge(String),
    /// A smaller number than this.
    TooSmall(String),
    /// Not a value of the named list.
    NotInList(String),
    /// The array has an element twice.
    Repeated {
        /// Error code of the duplicate.
        code: String,
        text: String,
    },
    /// The contract does not have this property. Only in responses.
    Undocumented,
    /// Not a date-time. Only in responses.
    NotADateTime,
}

/// Deepest nesting of a body; deeper ones are refused before any other check.
pub(crate) const MAX_DEPTH: usize = 64;

/// Most values in a body: a document in memory has far more bytes than its text.
pub(crate) const MAX_VALUES: usize = 200_000;

/// Most differences that are reported for one body.
pub const MAX_DIFFERENCES: usize = 1000;

/// Checks `value` against `schema`, whose `$ref`s point into `document`, up to [`MAX_DIFFERENCES`].
pub(crate) fn violations(document: &Value, schema: &Value, value: &Value) -> Vec<Violation> {
    Check::run(document, schema, value, false)
}

/// Checks a response, up to [`MAX_DIFFERENCES`]. Empty texts and null count as absent, and properties that the
/// contract does not have are violations.
pub(crate) fn response_violations(document: &Value, schema: &Value, value: &Value) -> Vec<Violation> {
    Check::run(document, schema, value, true)
}

/// Returns the component that `schema` refers to, directly or through an `allOf` of one, with its name.
pub(crate) fn resolve<'a>(document: &'a Value, schema: &'a Value) -> (&'a Value, Option<&'a str>) {
    let reference = schema.get("$ref").or_else(|| schema.get("allOf")?.get(0)?.get("$ref"));
    let Some(target) = reference.and_then(Value::as_str).and_then(|target| target.strip_prefix('#')) else {
        return (schema, None);
    };
    (document.pointer(target).unwrap_or(&Value::Null), target.rsplit('/').next())
}

struct Check<'a> {
    document: &'a Value,
    found: Vec<Violation>,
    is_response: bool,
}

impl<'a> Check<'a> {
    fn run(document: &'a Value, schema: &Value, value: &Value, is_response: bool) -> Vec<Violation> {
        let mut check = Self { document, found: Vec::new(), is_response };
        check.value(schema, value, "", 0);
        check.found
    }

    fn add(&mut self, property: &str, rule: Rule) {
        if !self.is_over() {
            self.found.push(Violation { property: property.to_owned(), rule });
        }
    }

    fn is_over(&self) -> bool {
        self.found.len() >= MAX_DIFFERENCES
    }

    fn value(&mut self, schema: &Value, value: &Value, path: &str, depth: usize) {
        if depth > MAX_DEPTH || self.is_over() {
            return;
        }
        if self.is_response && (value.is_null() || value.as_str() == Some("")) {
            return;
        }
        let (schema, name) = resolve(self.document, schema);
        if let Some(branches) = schema.get("oneOf").and_then(Value::as_array) {
            // The only unions are `T` or an array of `T`, and integers as strings: the JSON type decides.
            let branch = branches.iter().find(|branch| {
                let (branch, _) = resolve(self.document, branch);
                is_type(branch.get("type").and_then(Value::as_str).unwrap_or_default(), value)
            });
            match branch {
                Some(branch) => self.value(branch, value, path, depth + 1),
                None => self.add(path, Rule::Type("a documented value")),
            }
            return;
        }
        let limit = |key: &str| schema.get(key).and_then(Value::as_u64);
        match schema.get("type").and_then(Value::as_str) {
            Some("object") => match value {
                Value::Object(properties) => self.object(schema, properties, path, depth),
                _ => self.add(path, Rule::Type("an object")),
            },
            Some("array") => match value {
                Value::Array(items) => {
                    let count = items.len() as u64;
                    if let Some(most) = limit("maxItems").filter(|most| count > *most) {
                        self.add(path, Rule::TooMany(most));
                    }
                    if let Some(least) = limit("minItems").filter(|least| count < *least) {
                        self.add(path, Rule::TooFew(least));
                    }
                    if let Some(unique) = schema.get("x-unique") {
                        self.unique(unique, items, path);
                    }
                    for (index, item) in items.iter().enumerate() {
                        if self.is_over() {
                            return;
                        }
                        let item_schema = schema.get("items").unwrap_or(&Value::Null);
                        self.value(item_schema, item, &format!("{path}[{index}]"), depth + 1);
                    }
                }
                _ => self.add(path, Rule::Type("an array")),
            },
            Some("string") => match value {
                Value::String(text) => self.text(schema, name, text, path),
                Value::Number(_) if schema.get("x-enum-numbers").is_some() => {
                    let numbers = schema.get("x-enum-numbers").and_then(Value::as_object);
                    let is_known = numbers.is_some_and(|all| all.values().any(|number| number == value));
                    if self.is_response && is_known {
                        return;
                    }
                    self.add(path, Rule::NotInList(name.unwrap_or_default().to_owned()));
                }
                _ => self.add(path, Rule::Type("a text")),
            },
            Some("integer") => match value.as_i64().and_then(|number| i32::try_from(number).ok()) {
                Some(_) => self.number(schema, value, path),
                None => self.add(path, Rule::Type("a whole number")),
            },
            Some("number") if !value.is_number() => self.add(path, Rule::Type("a number")),
            Some("number") => self.number(schema, value, path),
            Some("boolean") if !value.is_boolean() => self.add(path, Rule::Type("a boolean")),
            _ => {}
        }
    }

    fn object(&mut self, schema: &Value, properties: &Map<String, Value>, path: &str, depth: usize) {
        let required = |name: &str| {
            schema
                .get("required")
                .and_then(Value::as_array)
                .is_some_and(|list| list.iter().any(|r| r == name))
        };
        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            match properties.get(name) {
                None | Some(Value::Null) => {
                    if required(name) {
                        self.add(&path, Rule::Required);
                    }
                }
                Some(Value::String(text))
                    if required(name) && text.trim().is_empty() && !self.is_response =>
                {
                    self.add(&path, Rule::Required);
                }
                Some(value) => self.value(property, value, &path, depth + 1),
            }
        }
        if self.is_response {
            self.other_properties(schema, properties, path, depth);
        }
    }

    /// Checks properties that the schema does not name.
    fn other_properties(
        &mut self,
        schema: &Value,
        properties: &Map<String, Value>,
        path: &str,
        depth: usize,
    ) {
        let Some(known) = schema.get("properties").and_then(Value::as_object) else {
            // A map with the caller's own keys, which the path omits.
            if let Some(values) = schema.get("additionalProperties").filter(|values| values.is_object()) {
                for value in properties.values() {
                    self.value(values, value, &format!("{path}.*"), depth + 1);
                }
            }
            return;
        };
        let is_alias = |name: &String| {
            let mut aliases = known.values().filter_map(|property| property.get("x-aliases")?.as_array());
            aliases.any(|aliases| aliases.iter().any(|alias| alias == name))
        };
        let is_open = schema.get("additionalProperties").is_some_and(|other| *other != Value::Bool(false));
        for name in properties.keys().filter(|name| !known.contains_key(*name)) {
            if !is_open && !is_alias(name) {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                self.add(&path, Rule::Undocumented);
            }
        }
    }

    /// Checks that strings, or the keys of objects, are unique. Blanks around them are ignored.
    fn unique(&mut self, unique: &Value, items: &[Value], path: &str) {
        let key = unique.get("by").and_then(Value::as_str);
        let texts = items.iter().filter_map(|item| key.map_or(Some(item), |key| item.get(key))?.as_str());
        let (mut seen, mut reported) = (BTreeSet::new(), BTreeSet::new());
        for text in texts.map(str::trim) {
            if !seen.insert(text) && reported.insert(text) {
                let code = unique.get("code").and_then(Value::as_str).unwrap_or_default().to_owned();
                self.add(path, Rule::Repeated { code, text: text.to_owned() });
            }
        }
    }

    fn text(&mut self, schema: &Value, list: Option<&str>, text: &str, path: &str) {
        let length = text.chars().count() as u64;
        let limit = |key: &str| schema.get(key).and_then(Value::as_u64);
        if let Some(most) = limit("maxLength").filter(|most| length > *most) {
            self.add(path, Rule::TooLong(most));
        }
        if let Some(least) = limit("minLength").filter(|least| length < *least) {
            self.add(path, Rule::TooShort(least));
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array)
            && !is_listed(schema, values, text)
        {
            self.add(path, Rule::NotInList(list.unwrap_or_default().to_owned()));
        }
        let is_time = schema.get("format").is_some_and(|format| format == "date-time");
        // Some documented responses have no offset.
        if self.is_response
            && is_time
            && text.parse::<jiff::Timestamp>().is_err()
            && text.parse::<jiff::civil::DateTime>().is_err()
        {
            self.add(path, Rule::NotADateTime);
        }
    }

    fn number(&mut self, schema: &Value, value: &Value, path: &str) {
        let Some(number) = value.as_f64() else { return };
        if let Some(least) = schema.get("minimum").filter(|least| least.as_f64().is_some_and(|l| number < l))
        {
            self.add(path, Rule::TooSmall(least.to_string()));
        }
        if let Some(most) = schema.get("maximum").filter(|most| most.as_f64().is_some_and(|m| number > m)) {
            self.add(path, Rule::TooLarge(most.to_string()));
        }
    }
}

fn is_type(name: &str, value: &Value) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        _ => false,
    }
}

/// Returns `true` for a listed value in any casing or another documented spelling, or for a combination where the
/// list allows that.
fn is_listed(schema: &Value, values: &[Value], text: &str) -> bool {
    let known = |text: &str| {
        let text = text.trim();
        values.iter().filter_map(Value::as_str).any(|value| value.eq_ignore_ascii_case(text))
            || schema
                .get("x-enum-aliases")
                .and_then(Value::as_object)
                .is_some_and(|aliases| aliases.keys().any(|alias| alias.eq_ignore_ascii_case(text)))
    };
    if schema.get("x-enum-flags") == Some(&Value::Bool(true)) {
        text.split(',').all(known)
    } else {
        known(text)
    }
}
