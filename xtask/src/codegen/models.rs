//! The implementations of the models, as plain Rust: builders, `Serialize` and `Deserialize`.
//!
//! Not derived: for 280 models, `cargo check` takes half the time. And by name only: an array is not taken for an
//! object by position.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase as _;
use minijinja::context;
use quote::ToTokens as _;
use serde::Serialize;
use syn::{GenericArgument, ItemStruct, PathArguments, Type};

use super::template::file;
use crate::{Api, names};

/// A generated struct, and the names of its fields on the wire.
pub(crate) struct Model {
    pub(crate) item: ItemStruct,
    /// By field.
    pub(crate) names: Vec<String>,
    /// Those that are always there, perhaps as null.
    pub(crate) required: BTreeSet<String>,
}

/// The module `generated/<api>/models.rs`.
pub(crate) fn models(api: Api, models: &[Implemented]) -> anyhow::Result<String> {
    let required = models.iter().flat_map(|model| &model.required);
    let required: BTreeMap<&str, &Field> = required.map(|field| (field.r#trait.as_str(), field)).collect();
    let required: Vec<&Field> = required.into_values().collect();
    file(api, include_str!("templates/models.jinja"), context! { models, required })
}

/// Implementations for a model.
#[derive(Serialize)]
pub(crate) struct Implemented {
    name: String,
    required: Vec<Field>,
    optional: Vec<Field>,
    /// Local variables that have no field's name.
    map: String,
    place: String,
}

/// A field of a model.
#[derive(Serialize)]
struct Field {
    ident: String,
    /// The method of a builder that sets the field.
    setter: String,
    /// The trait of a builder's type parameter that has the field.
    r#trait: String,
    /// The type parameter of a builder that says whether the field is set.
    parameter: String,
    /// Of an optional one, what is in the `Option`. What is required and nullable is an `Option` itself.
    r#type: String,
    /// On the wire.
    name: String,
}

impl Model {
    pub(crate) fn implemented(&self) -> Implemented {
        let (mut required, mut optional) = (Vec::new(), Vec::new());
        for (field, name) in self.item.fields.iter().zip(&self.names) {
            let Some(ident) = &field.ident else { continue };
            match argument_of(&field.ty, "Option").filter(|_| !self.required.contains(name)) {
                Some(inner) => optional.push(Field::new(ident, inner, name)),
                None => required.push(Field::new(ident, &field.ty, name)),
            }
        }
        let is_field = |name: &str| required.iter().chain(&optional).any(|field| field.ident == name);
        let (map, place) = (names::apart("map", is_field), names::apart("place", is_field));
        Implemented { name: self.item.ident.to_string(), required, optional, map, place }
    }
}

impl Field {
    fn new(ident: &syn::Ident, r#type: &Type, name: &str) -> Self {
        let ident = ident.to_string();
        let camel_case = ident.trim_start_matches("r#").to_upper_camel_case();
        Self {
            setter: if ident == "build" { "build_".to_owned() } else { ident.clone() },
            parameter: format!("Has{camel_case}"),
            r#trait: match camel_case.as_str() {
                // The first is a keyword, the second stands for a field that is set.
                "Self" | "Set" => format!("{camel_case}_"),
                _ => camel_case,
            },
            ident,
            // A path with arguments: nothing in it needs the blanks between its tokens.
            r#type: r#type.to_token_stream().to_string().replace(' ', "").replace(',', ", "),
            name: name.to_owned(),
        }
    }
}

/// The `T` of a `name<T, ..>`.
pub(crate) fn argument_of<'a>(r#type: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = r#type else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}
