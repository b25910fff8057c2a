//! What every model can do: be built, written and read.
//!
//! Written here and not derived. With `serde`'s two traits and a builder that checks at compile time (`bon`)
//! derived for 140 models, `cargo check` of this crate took 5.5 seconds; it takes 2.7 now, this being the larger
//! part of the difference. `serde` prepares for formats that address members by number or position, and `bon`
//! for much that a plain struct does not need.
//! Reading is stricter for it: an array is not taken for an object by position.

use std::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeStruct};

/// Stands in a builder's type for a required member that is not set yet.
///
/// ```compile_fail,E0599
/// use sorted_pro_raw::shipments::types::Metadata;
///
/// // `value` is missing: there is no method `build` yet.
/// Metadata::builder().key("channel").build();
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Unset;

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
        f.write_str("a member's name")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<usize, E> {
        Ok((self.0)(key))
    }
}

/// Reads the value of a member that must not have been read before.
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

/// The value of a required member.
pub(crate) fn present<T, E: de::Error>(slot: Option<T>, name: &'static str) -> Result<T, E> {
    slot.ok_or_else(|| E::missing_field(name))
}

/// Writes a member that may be absent.
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

/// Gives a model its builder, `Serialize` and `Deserialize`; the generated `models` modules consist of its
/// calls.
///
/// Each member has a number, its name and type, and its name on the wire. Each required one also says which
/// builder its setter belongs to (`[before]`), which one it makes (`[after]`), and which other type parameters
/// and members it passes on.
macro_rules! model {
    (
        $model:ident $builder:ident $rest:ident
        required {$(
            $required_index:literal $required:ident: $required_type:ty = $required_name:literal, $parameter:ident
                [$($before:ty),*] => [$($after:ty),*] passes [$($other:ident)*] [$($kept:ident)*],
        )*}
        optional {$($optional_index:literal $optional:ident: $optional_type:ty = $optional_name:literal,)*}
    ) => {
        #[doc = concat!("Builds a [`", stringify!($model), "`].")]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct $builder<$($parameter = Unset),*> {
            $($required: $parameter,)*
            __rest: $rest,
        }

        // What is set so far can be personal data, and is seen in the finished model.
        impl<$($parameter),*> std::fmt::Debug for $builder<$($parameter),*> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($builder), "(..)"))
            }
        }

        #[derive(Default)]
        struct $rest {
            $($optional: Option<$optional_type>,)*
        }

        impl $model {
            /// Starts building one; `build` appears once all required members are set.
            pub fn builder() -> $builder {
                $builder { $($required: Unset,)* __rest: $rest::default() }
            }
        }

        impl<$($parameter),*> $builder<$($parameter),*> {$(
            #[doc = concat!("Sets [`", stringify!($optional), "`](", stringify!($model), "::", stringify!($optional), ").")]
            pub fn $optional(mut self, $optional: impl Into<$optional_type>) -> Self {
                self.__rest.$optional = Some($optional.into());
                self
            }
        )*}

        $(impl<$($other),*> $builder<$($before),*> {
            #[doc = concat!("Sets [`", stringify!($required), "`](", stringify!($model), "::", stringify!($required), "), which is required.")]
            pub fn $required(self, $required: impl Into<$required_type>) -> $builder<$($after),*> {
                $builder { $required: $required.into(), $($kept: self.$kept,)* __rest: self.__rest }
            }
        })*

        impl $builder<$($required_type),*> {
            /// The finished model.
            #[must_use]
            pub fn build(self) -> $model {
                $model { $($required: self.$required,)* $($optional: self.__rest.$optional,)* }
            }
        }

        impl serde::Serialize for $model {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let present: &[bool] = &[$(self.$optional.is_some()),*];
                let required: &[&str] = &[$($required_name),*];
                let count = required.len() + present.iter().filter(|present| **present).count();
                #[allow(unused_mut)]
                let mut out = serializer.serialize_struct(stringify!($model), count)?;
                $(out.serialize_field($required_name, &self.$required)?;)*
                $(write_optional(&mut out, $optional_name, &self.$optional)?;)*
                out.end()
            }
        }

        impl<'de> serde::Deserialize<'de> for $model {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Members;

                impl<'de> serde::de::Visitor<'de> for Members {
                    type Value = $model;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(concat!("an object (", stringify!($model), ")"))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$model, A::Error> {
                        $(let mut $required: Option<$required_type> = None;)*
                        $(let mut $optional: Option<Option<$optional_type>> = None;)*
                        let index: fn(&str) -> usize = |key| match key {
                            $($required_name => $required_index,)*
                            $($optional_name => $optional_index,)*
                            _ => usize::MAX,
                        };
                        while let Some(index) = map.next_key_seed(Key(index))? {
                            match index {
                                $($required_index => read(&mut map, $required_name, &mut $required)?,)*
                                $($optional_index => read(&mut map, $optional_name, &mut $optional)?,)*
                                _ => {
                                    map.next_value::<serde::de::IgnoredAny>()?;
                                }
                            }
                        }
                        Ok($model {
                            $($required: present($required, $required_name)?,)*
                            $($optional: $optional.flatten(),)*
                        })
                    }
                }

                deserializer.deserialize_struct(stringify!($model), &[$($required_name,)* $($optional_name,)*], Members)
            }
        }
    };
}
pub(crate) use model;
