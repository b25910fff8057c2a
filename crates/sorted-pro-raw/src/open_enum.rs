//! Value lists that the vendor extends without notice.

use std::convert::Infallible;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;
use std::str::FromStr;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

/// A list of documented values, implemented by every enum of a `vocabulary` module.
pub trait Vocabulary: Clone + fmt::Debug + Eq + Hash + Sized + 'static {
    /// The name of the list in the API's contract.
    const NAME: &'static str;

    /// The documented values, in the contract's order.
    fn known() -> &'static [Self];

    /// The value that `text` stands for: in any casing, with blanks around it ignored.
    fn from_text(text: &str) -> Self;

    /// The value that `number` stands for, where the contract numbers the values.
    fn from_number(number: i64) -> Option<Self>;

    /// The canonical text; for an unknown value, its text as it came.
    fn as_str(&self) -> &str;

    /// Returns `true` if the value is a documented one.
    fn is_known(&self) -> bool;
}

/// The text of a value that the contract does not know.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The value as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A value of the list `T`, written back exactly as it was read.
///
/// The server spells values in varying case (`Kg`), by number, or sends ones that are not documented yet.
/// `Open` keeps that spelling for writing, and dereferences to the value that is meant:
///
/// ```
/// use sorted_pro_raw::shipments::vocabulary::ShipmentState;
/// use sorted_pro_raw::Open;
///
/// let state: Open<ShipmentState> = serde_json::from_str(r#""Allocated""#)?;
/// assert_eq!(state, ShipmentState::Allocated);
/// match *state {
///     ShipmentState::Allocated => {}
///     ref other => panic!("not allocated but {}", other.as_str()),
/// }
/// assert_eq!(serde_json::to_string(&state)?, r#""Allocated""#);
///
/// let new: Open<ShipmentState> = serde_json::from_str(r#""teleported""#)?;
/// assert!(!new.is_known());
/// assert_eq!(new.as_str(), "teleported");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Comparisons look at the value only. To send a value, use `.into()`.
#[derive(Clone)]
pub struct Open<T> {
    value: T,
    /// Only where it differs from the canonical text.
    spelling: Option<Spelling>,
}

#[derive(Clone)]
enum Spelling {
    Text(Box<str>),
    Number(i64),
}

impl<T: Vocabulary> Open<T> {
    /// The value meant.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The value meant.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The values of a comma-separated combination such as `Inbound, Outbound`; one if it is none.
    pub fn values(&self) -> impl Iterator<Item = T> + '_ {
        self.value.as_str().split(',').map(T::from_text)
    }

    /// The JSON text, without quotes, that was read or will be written.
    pub fn as_written(&self) -> std::borrow::Cow<'_, str> {
        match &self.spelling {
            None => self.value.as_str().into(),
            Some(Spelling::Text(text)) => (&**text).into(),
            Some(Spelling::Number(number)) => number.to_string().into(),
        }
    }

    fn from_text(text: &str) -> Self {
        let value = T::from_text(text);
        let spelling = (value.as_str() != text).then(|| Spelling::Text(text.into()));
        Self { value, spelling }
    }

    fn from_number(number: i64) -> Self {
        let value = T::from_number(number).unwrap_or_else(|| T::from_text(&number.to_string()));
        Self { value, spelling: Some(Spelling::Number(number)) }
    }
}

impl<T> Deref for Open<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> From<T> for Open<T> {
    fn from(value: T) -> Self {
        Self { value, spelling: None }
    }
}

impl<T: Vocabulary> From<&str> for Open<T> {
    fn from(text: &str) -> Self {
        Self::from_text(text)
    }
}

impl<T: Vocabulary> FromStr for Open<T> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from_text(text))
    }
}

impl<T: PartialEq> PartialEq for Open<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Open<T> {}

impl<T: PartialEq> PartialEq<T> for Open<T> {
    fn eq(&self, other: &T) -> bool {
        self.value == *other
    }
}

impl<T: Hash> Hash for Open<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl<T: Vocabulary> fmt::Debug for Open<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)?;
        match &self.spelling {
            None => Ok(()),
            Some(Spelling::Text(text)) => write!(f, " (written {text:?})"),
            Some(Spelling::Number(number)) => write!(f, " (written {number})"),
        }
    }
}

impl<T: Vocabulary> fmt::Display for Open<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.value.as_str())
    }
}

impl<T: Vocabulary> Serialize for Open<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.spelling {
            None => serializer.serialize_str(self.value.as_str()),
            Some(Spelling::Text(text)) => serializer.serialize_str(text),
            Some(Spelling::Number(number)) => serializer.serialize_i64(*number),
        }
    }
}

impl<'de, T: Vocabulary> Deserialize<'de> for Open<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OpenVisitor(PhantomData))
    }
}

struct OpenVisitor<T>(PhantomData<T>);

impl<T: Vocabulary> Visitor<'_> for OpenVisitor<T> {
    type Value = Open<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a value of {}", T::NAME)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Open<T>, E> {
        Ok(Open::from_text(text))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Open<T>, E> {
        Ok(Open::from_number(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Open<T>, E> {
        let number =
            i64::try_from(number).map_err(|_| E::invalid_value(de::Unexpected::Unsigned(number), &self))?;
        Ok(Open::from_number(number))
    }
}

#[cfg(feature = "schema")]
impl<T: Vocabulary> schemars::JsonSchema for Open<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::NAME.into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let known: Vec<&str> = T::known().iter().map(T::as_str).collect();
        schemars::json_schema!({ "type": "string", "enum": known, "x-extensible-enum": true })
    }
}

/// Defines the enum of one value list; the generated `vocabulary` modules consist of its calls.
macro_rules! open_enum {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $($(#[$variant_attribute:meta])* $variant:ident = $text:literal $(| $alias:literal)* $(as $number:literal)?,)+
        }
    ) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* #[doc = concat!("`", $text, "`")] $variant,)+
            /// A value that the contract does not know.
            UnknownValue($crate::UnknownValue),
        }

        impl $name {
            /// The canonical text; for an unknown value, its text as it came.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::UnknownValue(unknown) => unknown.as_str(),
                }
            }
        }

        impl $crate::Vocabulary for $name {
            const NAME: &'static str = stringify!($name);

            fn known() -> &'static [Self] {
                &[$(Self::$variant),+]
            }

            fn from_text(text: &str) -> Self {
                let trimmed = text.trim();
                match trimmed {
                    $($text $(| $alias)* => return Self::$variant,)+
                    _ => {}
                }
                $(if [$text $(, $alias)*].iter().any(|known| known.eq_ignore_ascii_case(trimmed)) {
                    return Self::$variant;
                })+
                Self::UnknownValue($crate::UnknownValue::new(text))
            }

            fn from_number(number: i64) -> Option<Self> {
                match number {
                    $($($number => Some(Self::$variant),)?)+
                    _ => None,
                }
            }

            fn as_str(&self) -> &str {
                self.as_str()
            }

            fn is_known(&self) -> bool {
                !matches!(self, Self::UnknownValue(_))
            }
        }

        impl $name {
            /// Returns `true` if the value is a documented one.
            pub fn is_known(&self) -> bool {
                $crate::Vocabulary::is_known(self)
            }

            /// The documented values, in the contract's order.
            pub fn known() -> &'static [Self] {
                <Self as $crate::Vocabulary>::known()
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::Vocabulary::from_text(text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(text.into())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use open_enum;

#[cfg(test)]
#[allow(unreachable_pub)]
mod tests;
