//! Compile-time-checked builders of the models.
//!
//! `build` exists only on a builder whose required members are all set: each of them is a type parameter that
//! starts as [`Unset`]. Written here and not derived, because a derive that does the same (`bon`) took 4 of
//! the 5.5 seconds that `cargo check` of this crate took.

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

/// Defines the builder of one model; the generated `builders` modules consist of its calls.
///
/// Each required member says which builder its setter belongs to (`[before]`), which one it makes
/// (`[after]`), and which other type parameters and members it passes on.
macro_rules! builder {
    (
        $model:ident $builder:ident $rest:ident
        required {$(
            $required:ident: $required_type:ty as $parameter:ident
                [$($before:ty),*] => [$($after:ty),*] passes [$($other:ident)*] [$($kept:ident)*],
        )*}
        optional {$($optional:ident: $optional_type:ty,)*}
    ) => {
        #[doc = concat!("Builds a [`", stringify!($model), "`].")]
        #[derive(Debug, Clone)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct $builder<$($parameter = Unset),*> {
            $($required: $parameter,)*
            __rest: $rest,
        }

        #[derive(Debug, Clone, Default)]
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
    };
}
pub(crate) use builder;
