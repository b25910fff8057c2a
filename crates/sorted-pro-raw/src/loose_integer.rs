//! Integers that the server sometimes writes as texts.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

/// An integer that may arrive as a number or as a text of digits, and is written back as it came.
///
/// Comparisons look at the number only.
///
/// ```
/// use sorted_pro_raw::LooseInteger;
///
/// let version: LooseInteger = serde_json::from_str(r#""2""#)?;
/// assert_eq!(version.get(), 2);
/// assert_eq!(version, LooseInteger::from(2));
/// assert_eq!(serde_json::to_string(&version)?, r#""2""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct LooseInteger {
    value: i64,
    /// The text, if it was one.
    text: Option<Box<str>>,
}

impl LooseInteger {
    /// The number.
    pub fn get(&self) -> i64 {
        self.value
    }
}

impl From<i64> for LooseInteger {
    fn from(value: i64) -> Self {
        Self { value, text: None }
    }
}

impl From<i32> for LooseInteger {
    fn from(value: i32) -> Self {
        i64::from(value).into()
    }
}

/// A text of digits, which is written as one.
impl FromStr for LooseInteger {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        Ok(Self { value: text.trim().parse()?, text: Some(text.into()) })
    }
}

impl PartialEq for LooseInteger {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Eq for LooseInteger {}

impl std::hash::Hash for LooseInteger {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl fmt::Debug for LooseInteger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for LooseInteger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl Serialize for LooseInteger {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.text {
            Some(text) => serializer.serialize_str(text),
            None => serializer.serialize_i64(self.value),
        }
    }
}

impl<'de> Deserialize<'de> for LooseInteger {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LooseIntegerVisitor)
    }
}

struct LooseIntegerVisitor;

impl Visitor<'_> for LooseIntegerVisitor {
    type Value = LooseInteger;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer, or a text of digits")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<LooseInteger, E> {
        Ok(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<LooseInteger, E> {
        i64::try_from(value)
            .map(LooseInteger::from)
            .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(value), &self))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<LooseInteger, E> {
        text.parse().map_err(|_| E::invalid_value(de::Unexpected::Str(text), &self))
    }
}

#[cfg(feature = "schema")]
crate::schema::schema!(LooseInteger, inline: false, {
    "oneOf": [{ "type": "integer", "format": "int32" }, { "type": "string", "pattern": "^[0-9]+$" }]
});
