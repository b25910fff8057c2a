//! Shared parts of the generated implementations of the models.

use std::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeStruct};

/// Stands in a builder's type for a required field that is not set yet.
///
/// ```compile_fail,E0277
/// use sorted_pro_raw::shipments::types::Metadata;
///
/// // error[E0277]: `Metadata` has no `value` yet, which is required
/// Metadata::builder().key("channel").build();
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Unset;

/// Stands in a builder's type for a required field that is set.
#[derive(Clone, Copy)]
pub struct Set<T>(pub(crate) T);

// The value can be personal data.
impl<T> fmt::Debug for Set<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Set(..)")
    }
}

/// Reads a key as the number that `index` gives it.
pub(crate) struct Key(pub(crate) fn(&str) -> usize);

impl<'de> DeserializeSeed<'de> for Key {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<usize, E> {
        Ok((self.0)(key))
    }
}

/// Reads the value of a field that must not have been read before.
pub(crate) fn read<'de, A: MapAccess<'de>, T: Deserialize<'de>>(
    map: &mut A,
    name: &'static str,
    slot: &mut Option<T>,
) -> Result<(), A::Error> {
    if slot.is_some() {
        return Err(de::Error::duplicate_field(name));
    }
    *slot = Some(map.next_value()?);
    Ok(())
}

/// The value of a required field.
pub(crate) fn present<T, E: de::Error>(slot: Option<T>, name: &'static str) -> Result<T, E> {
    slot.ok_or_else(|| E::missing_field(name))
}

/// Writes a field that may be absent.
pub(crate) fn write_optional<S: SerializeStruct, T: Serialize>(
    out: &mut S,
    name: &'static str,
    value: &Option<T>,
) -> Result<(), S::Error> {
    match value {
        Some(value) => out.serialize_field(name, value),
        None => Ok(()),
    }
}
