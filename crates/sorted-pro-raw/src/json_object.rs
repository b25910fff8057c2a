//! Objects whose properties are not documented.

use std::fmt;
use std::str::FromStr;

use serde::de::{self, Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

/// A JSON object whose properties are not documented, kept as text and passed on unchanged.
///
/// ```
/// use sorted_pro_raw::JsonObject;
///
/// let details: JsonObject = r#"{"service_reference": "CX_NDS", "price": 2.00}"#.parse()?;
/// assert_eq!(serde_json::to_string(&details)?, r#"{"service_reference": "CX_NDS", "price": 2.00}"#);
/// assert!("[1]".parse::<JsonObject>().is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
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
    /// If it does not have the properties that `T` needs.
    pub fn to<T: DeserializeOwned>(&self) -> Result<T, JsonObjectError> {
        serde_json::from_str(self.as_str()).map_err(|error| JsonObjectError::new(&error))
    }
}

impl FromStr for JsonObject {
    type Err = JsonObjectError;

    /// Takes JSON text.
    ///
    /// # Errors
    /// If `text` is not a JSON object.
    fn from_str(text: &str) -> Result<Self, JsonObjectError> {
        serde_json::from_str(text).map_err(|error| JsonObjectError::new(&error))
    }
}

/// Text that is not a JSON object, or not the one that was asked for. Its text names the place and not the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonObjectError(String);

impl JsonObjectError {
    fn new(error: &serde_json::Error) -> Self {
        let what = if error.is_data() { "not the expected JSON object" } else { "not JSON" };
        Self(format!("{what}, at line {} column {}", error.line(), error.column()))
    }
}

impl fmt::Display for JsonObjectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for JsonObjectError {}

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
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        if raw.get().starts_with('{') {
            Ok(Self(raw))
        } else {
            Err(de::Error::custom("expected a JSON object"))
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::schema!(JsonObject, inline: true, { "type": "object", "additionalProperties": true });
