//! Schemas of types that are not generated.

/// Implements `JsonSchema`. An inline schema is written out where it is used, instead of being referred to.
macro_rules! schema {
    ($type:ident, inline: $inline:literal, $schema:tt) => {
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn inline_schema() -> bool {
                $inline
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($schema)
            }
        }
    };
}
pub(crate) use schema;
