//! Bodies without personal data, by the contract.

use std::fmt;
use std::sync::LazyLock;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::json::without_bom;

/// Shorter personal values occur in other texts by chance.
const SHORTEST: usize = 4;
/// Of a file in base64, these characters are kept: they tell its format.
const START_OF_FILE: usize = 8;

#[cfg(feature = "shipments")]
static SHIPMENTS: LazyLock<Contract> =
    LazyLock::new(|| Contract::read(include_str!("../generated/redaction/shipments.json")));
#[cfg(feature = "consignments")]
static CONSIGNMENTS: LazyLock<Contract> =
    LazyLock::new(|| Contract::read(include_str!("../generated/redaction/consignments.json")));

/// Operations and schemas of an API's contract.
#[derive(Default, Deserialize)]
struct Contract {
    operations: Map<String, Value>,
    schemas: Map<String, Value>,
}

impl Contract {
    /// A generated text, which a test reads.
    fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    fn kind<'a>(&'a self, mut value: &'a Value) -> Kind<'a> {
        loop {
            match value {
                Value::Object(properties) => return Kind::Object(properties),
                Value::String(name) if name == "kept" => return Kind::Kept,
                Value::String(name) if name == "file" => return Kind::File,
                Value::String(name) => match name.strip_prefix('#').and_then(|name| self.schemas.get(name)) {
                    Some(schema) => value = schema,
                    None => return Kind::Personal,
                },
                _ => return Kind::Personal,
            }
        }
    }
}

/// Schema of a value, as far as it is known.
#[derive(Clone, Copy)]
enum Kind<'a> {
    /// It holds no personal data.
    Kept,
    /// Personal, or not in the contract.
    Personal,
    /// A file in base64.
    File,
    Object(&'a Map<String, Value>),
}

/// Replaces personal data in the messages of one exchange.
pub(super) struct Redaction {
    contract: Option<&'static Contract>,
    operation: Option<&'static Map<String, Value>>,
    /// Personal values of the bodies: they are also replaced in other texts, such as the message of an error.
    values: Vec<String>,
}

impl Redaction {
    /// For an exchange of `operation`; `bodies` are all bodies of it, with the name that the contract knows each by: its
    /// status, or `request`.
    pub(super) fn new(api: &str, operation: &str, bodies: &[(&str, &[u8])]) -> Self {
        let contract: Option<&Contract> = match api {
            #[cfg(feature = "shipments")]
            "shipments" => Some(&*SHIPMENTS),
            #[cfg(feature = "consignments")]
            "consignments" => Some(&*CONSIGNMENTS),
            _ => None,
        };
        let operation = contract.and_then(|it| it.operations.get(operation)?.as_object());
        let mut redaction = Self { contract, operation, values: Vec::new() };
        let mut values = Vec::new();
        for (name, body) in bodies {
            if let Ok(document) = serde_json::from_slice::<&RawValue>(without_bom(body)) {
                let mut collect = |kind: Kind<'_>, text: &str| {
                    if matches!(kind, Kind::Personal) && text.chars().count() >= SHORTEST {
                        values.push(text.to_owned());
                    }
                    String::new()
                };
                redaction.value(document, redaction.body_kind(name), &mut String::new(), &mut collect);
            }
        }
        // The longest first: one may be a part of another.
        values.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        values.dedup();
        redaction.values = values;
        redaction
    }

    fn kind(&self, value: Option<&'static Value>) -> Kind<'static> {
        match (self.contract, value) {
            (Some(contract), Some(value)) => contract.kind(value),
            _ => Kind::Personal,
        }
    }

    fn body_kind(&self, name: &str) -> Kind<'static> {
        self.kind(self.operation.and_then(|it| it.get(name)))
    }

    /// A body. What is not JSON is replaced letter by letter.
    pub(super) fn body(&self, name: &str, body: &[u8]) -> String {
        let Ok(document) = serde_json::from_slice::<&RawValue>(without_bom(body)) else {
            return masked(&String::from_utf8_lossy(body));
        };
        let mut redacted = String::with_capacity(body.len());
        self.value(document, self.body_kind(name), &mut redacted, &mut |kind, text| match kind {
            Kind::Kept => self.text(text),
            Kind::File => text.get(..START_OF_FILE).map_or_else(|| masked(text), str::to_owned),
            Kind::Personal | Kind::Object(_) => masked(text),
        });
        redacted
    }

    /// A query. Parameters that the contract does not know are replaced.
    pub(super) fn query(&self, query: &str) -> String {
        let known = self.operation.and_then(|it| it.get("query")?.as_object());
        let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            match self.kind(known.and_then(|known| known.get(name))) {
                Kind::Kept => pair.to_owned(),
                _ => format!("{name}={}", masked(value)),
            }
        });
        pairs.collect::<Vec<_>>().join("&")
    }

    /// A text that holds no personal data, except values that are personal elsewhere in the exchange.
    pub(super) fn text(&self, text: &str) -> String {
        let replace = |text: String, value: &String| match text.contains(value.as_str()) {
            true => text.replace(value.as_str(), &masked(value)),
            false => text,
        };
        self.values.iter().fold(text.to_owned(), replace)
    }

    /// Writes `raw` to `out`, with what `replace` makes of its texts; everything else stays as it is written.
    fn value(
        &self,
        raw: &RawValue,
        kind: Kind<'static>,
        out: &mut String,
        replace: &mut impl FnMut(Kind<'_>, &str) -> String,
    ) {
        let json = raw.get();
        match json.as_bytes().first() {
            Some(b'{') => {
                let Ok(Properties(given)) = serde_json::from_str(json) else { return };
                let properties = match kind {
                    Kind::Object(properties) => Some(properties),
                    _ => None,
                };
                let others = properties.and_then(|it| it.get("*"));
                list(out, "{}", given, |out, (name, raw)| {
                    let property = properties.and_then(|it| it.get(&name));
                    // Names that the caller has chosen.
                    let name = if property.is_none() && others.is_some() { masked(&name) } else { name };
                    write_text(out, &name);
                    out.push(':');
                    self.value(raw, self.kind(property.or(others)), out, replace);
                });
            }
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(json).unwrap_or_default();
                list(out, "[]", items, |out, raw| self.value(raw, kind, out, replace));
            }
            Some(b'"') => {
                let text: String = serde_json::from_str(json).unwrap_or_default();
                write_text(out, &replace(kind, &text));
            }
            Some(b'-' | b'0'..=b'9') if matches!(kind, Kind::Personal) => out.push('0'),
            _ => out.push_str(json),
        }
    }
}

/// Writes a list or an object, with commas.
fn list<T>(out: &mut String, ends: &str, items: Vec<T>, mut write: impl FnMut(&mut String, T)) {
    out.push_str(&ends[..1]);
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write(out, item);
    }
    out.push_str(&ends[1..]);
}

fn write_text(out: &mut String, text: &str) {
    out.push_str(&Value::from(text).to_string());
}

/// `text` with an x for each letter and a 0 for each digit: its length and form stay.
fn masked(text: &str) -> String {
    let mask = |character: char| match character {
        it if it.is_uppercase() => 'X',
        it if it.is_alphabetic() => 'x',
        it if it.is_numeric() => '0',
        it => it,
    };
    text.chars().map(mask).collect()
}

/// The properties of an object as they are written: in order, and each as often as it occurs.
struct Properties<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Properties<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;

        impl<'de> Visitor<'de> for Object {
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

        deserializer.deserialize_map(Object)
    }
}

#[cfg(test)]
mod tests;
