//! Objects whose members nobody has documented.

use std::fmt;
use std::str::FromStr;

use serde::de::{self, Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

/// A JSON object whose members are not documented, kept as text and passed on unchanged.
///
/// ```
/// use sorted_pro_raw::JsonObject;
///
/// let details: JsonObject = r#"{"service_reference": "CX_NDS", "price": 2.00}"#.parse()?;
/// assert_eq!(serde_json::to_string(&details)?, r#"{"service_reference": "CX_NDS", "price": 2.00}"#);
/// assert!("[1]".parse::<JsonObject>().is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct JsonObject(Box<RawValue>);

impl JsonObject {
    /// The object as JSON.
    pub fn as_str(&self) -> &str {
        self.0.get()
    }

    /// The object as a type of your own.
    ///
    /// # Errors
    /// If it does not have the members that `T` needs.
    pub fn to<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.as_str())
    }

    fn checked(raw: Box<RawValue>) -> Result<Self, &'static str> {
        if raw.get().starts_with('{') { Ok(Self(raw)) } else { Err("expected a JSON object") }
    }
}

impl FromStr for JsonObject {
    type Err = serde_json::Error;

    /// Takes JSON text.
    ///
    /// # Errors
    /// If `text` is not a JSON object.
    fn from_str(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }
}

impl fmt::Debug for JsonObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// By text.
impl PartialEq for JsonObject {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Serialize for JsonObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for JsonObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::checked(Box::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for JsonObject {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "JsonObject".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "object", "additionalProperties": true })
    }
}
