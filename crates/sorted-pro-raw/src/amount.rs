//! Exact decimals.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{self, Serialize, Serializer};
use serde_json::value::RawValue;

/// The name by which serde_json recognises a request for the text of a value instead of the value.
///
/// Asking by this name, and not through [`RawValue`] itself, is what lets one visitor also accept numbers
/// from deserialisers that know nothing of it. Should the name ever change, decoding falls back to floats and
/// the tests of this module say so.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// A decimal number as the API sends it: money, a weight, a size, a tax rate, a coordinate.
///
/// The value and the number of decimal places are kept exactly, so `2.00` is written back as `2.00`. Up to 28
/// significant digits fit, and up to 28 decimal places. In JSON it is always a number, never a text. Comparisons are numeric:
/// `2.00 == 2`.
///
/// ```
/// use sorted_pro_raw::Amount;
///
/// let net: Amount = serde_json::from_str("2.00")?;
/// assert_eq!(net, Amount::from(2));
/// assert_eq!(net.to_string(), "2.00");
/// assert_eq!(serde_json::to_string(&net)?, "2.00");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Amount(Decimal);

/// A text that is not a decimal number of at most 28 significant digits and 28 decimal places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmountError {
    text: Box<str>,
}

impl fmt::Display for AmountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not a decimal number of at most 28 significant digits and decimal places",
            self.text
        )
    }
}

impl std::error::Error for AmountError {}

impl Amount {
    /// The number, for calculating.
    pub fn value(self) -> Decimal {
        self.0
    }

    /// The number of decimal places: 2 for `2.00`.
    pub fn scale(self) -> u32 {
        self.0.scale()
    }
}

impl FromStr for Amount {
    type Err = AmountError;

    /// Reads a plain or scientific decimal number.
    ///
    /// # Errors
    /// If `text` is not a number, or one that does not fit exactly.
    fn from_str(text: &str) -> Result<Self, AmountError> {
        let refused = |_| AmountError { text: text.into() };
        let mantissa = text.split_once(['e', 'E']).map(|(mantissa, _)| mantissa);
        // `from_scientific` would round a mantissa that is too long, so that one is read on its own, too.
        let mut number = Decimal::from_str_exact(mantissa.unwrap_or(text)).map_err(refused)?;
        if mantissa.is_some() {
            number = Decimal::from_scientific(text).map_err(refused)?;
        }
        // Zero has no sign in rust_decimal's reading, but can have one.
        number.set_sign_negative(text.starts_with('-'));
        Ok(Self(number))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl From<Decimal> for Amount {
    fn from(value: Decimal) -> Self {
        Self(value)
    }
}

impl From<Amount> for Decimal {
    fn from(amount: Amount) -> Self {
        amount.0
    }
}

macro_rules! from_integer {
    ($($integer:ty)*) => {$(
        impl From<$integer> for Amount {
            fn from(value: $integer) -> Self {
                Self(value.into())
            }
        }
    )*};
}
from_integer!(i32 i64 u32 u64);

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = self.0.to_string();
        RawValue::from_string(text).map_err(ser::Error::custom)?.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(RAW_VALUE, AmountVisitor)
    }
}

struct AmountVisitor;

impl AmountVisitor {
    fn number<E: de::Error>(text: &str) -> Result<Amount, E> {
        text.parse().map_err(E::custom)
    }
}

impl<'de> Visitor<'de> for AmountVisitor {
    type Value = Amount;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number")
    }

    /// serde_json's form: a map of one entry, whose value is the text. With its feature
    /// `arbitrary_precision`, numbers that were buffered come the same way.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Amount, A::Error> {
        let key: Option<std::borrow::Cow<'de, str>> = map.next_key()?;
        if !key.is_some_and(|key| key.starts_with("$serde_json::private::")) {
            return Err(de::Error::invalid_type(de::Unexpected::Map, &self));
        }
        map.next_value_seed(NumberText)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Amount, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Amount, E> {
        Ok(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Amount, E> {
        Ok(value.into())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Amount, E> {
        Self::number(&value.to_string())
    }
}

/// Reads the text inside serde_json's form.
struct NumberText;

impl<'de> de::DeserializeSeed<'de> for NumberText {
    type Value = Amount;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Amount, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for NumberText {
    type Value = Amount;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Amount, E> {
        // The raw text of any JSON value arrives here: say what it was instead of a number.
        let unexpected = match text.as_bytes().first() {
            Some(b'"') => de::Unexpected::Other("a text"),
            Some(b'{') => de::Unexpected::Map,
            Some(b'[') => de::Unexpected::Seq,
            Some(b't' | b'f') => de::Unexpected::Other("a boolean"),
            Some(b'n') => de::Unexpected::Other("null"),
            _ => return AmountVisitor::number(text),
        };
        Err(E::invalid_type(unexpected, &self))
    }
}

#[cfg(feature = "schema")]
crate::schema::schema!(Amount, inline: true, { "type": "number", "format": "decimal" });

#[cfg(test)]
mod tests;
