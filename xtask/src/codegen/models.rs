//! The implementations of the models, as plain Rust: builders, `Serialize` and `Deserialize`.
//!
//! Not derived: for 280 models, `cargo check` takes half the time. And by name only: an array is not taken for an
//! object by position.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase as _;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{GenericArgument, Ident, ItemStruct, PathArguments, Type};

use super::text::header;
use crate::Api;

/// A generated struct, and the names of its fields on the wire.
pub(crate) struct Model {
    pub(crate) item: ItemStruct,
    /// By field.
    pub(crate) names: Vec<String>,
    /// Those that are always there, perhaps as null.
    pub(crate) required: BTreeSet<String>,
}

/// The module `generated/<api>/models.rs`.
pub(crate) fn models(api: Api, models: &[Model]) -> anyhow::Result<String> {
    let fields: Vec<(&Ident, Vec<Field<'_>>)> =
        models.iter().map(|model| (&model.item.ident, model.fields())).collect();
    let required: BTreeMap<Ident, &Field<'_>> = fields
        .iter()
        .flat_map(|(_, fields)| fields)
        .filter(|field| field.is_required)
        .map(|field| (field.r#trait(), field))
        .collect();
    let required = required.values().map(|field| self::required(field));
    let items = fields.iter().map(|(name, fields)| model(name, fields));
    let file = syn::parse2(quote! {
        use serde::ser::SerializeStruct as _;

        use super::types::*;
        use crate::model::{Key, Set, Unset, present, read, write_optional};

        /// What the builders require: a trait per field.
        pub mod required {
            use crate::model::Set;

            #(#required)*
        }

        #(#items)*
    })?;
    Ok(format!(
        "{}//! The builders of this API's models, and how the models are read and written.\n\n{}",
        header(api),
        progenitor_impl::space_out_items(prettyplease::unparse(&file))?
    ))
}

/// A field of a model.
struct Field<'a> {
    ident: &'a Ident,
    /// Of an optional one, what is in the `Option`. What is required and nullable is an `Option` itself.
    r#type: &'a Type,
    /// On the wire.
    name: &'a str,
    is_required: bool,
}

impl Field<'_> {
    /// The method of a builder that sets the field.
    fn setter(&self) -> Ident {
        if self.ident == "build" { format_ident!("build_") } else { self.ident.clone() }
    }

    /// The trait of a builder's type parameter that has the field.
    fn r#trait(&self) -> Ident {
        match camel_case(&self.ident.to_string()) {
            // The first is a keyword, the second stands for a field that is set.
            name if name == "Self" || name == "Set" => format_ident!("{name}_"),
            name => format_ident!("{name}"),
        }
    }

    /// The type parameter of a builder that says whether the field is set.
    fn parameter(&self) -> Ident {
        format_ident!("Has{}", camel_case(&self.ident.to_string()))
    }
}

impl Model {
    fn fields(&self) -> Vec<Field<'_>> {
        let fields = self.item.fields.iter().zip(&self.names);
        fields
            .filter_map(|(field, name)| {
                let ident = field.ident.as_ref()?;
                let optional = option_of(&field.ty).filter(|_| !self.required.contains(name));
                let r#type = optional.unwrap_or(&field.ty);
                Some(Field { ident, r#type, name, is_required: optional.is_none() })
            })
            .collect()
    }
}

fn camel_case(field: &str) -> String {
    field.trim_start_matches("r#").to_upper_camel_case()
}

/// The trait of a builder's type parameter that has the required field.
fn required(field: &Field<'_>) -> TokenStream {
    let (r#trait, name, setter) = (field.r#trait(), field.ident, field.setter());
    let doc = format!("`{name}` is set.");
    let message = format!("`{{Model}}` has no `{name}` yet, which is required");
    let label = format!("call `.{setter}(..)` before this");
    quote! {
        #[doc = #doc]
        #[diagnostic::on_unimplemented(message = #message, label = #label)]
        pub trait #r#trait<Model, T> {
            /// The value.
            fn get(self) -> T;
        }

        impl<Model, T> #r#trait<Model, T> for Set<T> {
            fn get(self) -> T {
                self.0
            }
        }
    }
}

fn model(model: &Ident, fields: &[Field<'_>]) -> TokenStream {
    let (required, optional): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.is_required);
    let builder = builder(model, &required, &optional);
    let serialize = serialize(model, &required, &optional);
    let deserialize = deserialize(model, &required, &optional);
    quote! { #builder #serialize #deserialize }
}

fn builder(model: &Ident, required: &[&Field<'_>], optional: &[&Field<'_>]) -> TokenStream {
    let (builder, rest) = (format_ident!("{model}Builder"), format_ident!("{model}Rest"));
    let parameters: Vec<Ident> = required.iter().map(|field| field.parameter()).collect();
    let idents: Vec<&Ident> = required.iter().map(|field| field.ident).collect();
    let types: Vec<&Type> = required.iter().map(|field| field.r#type).collect();
    let traits = required.iter().map(|field| field.r#trait());
    let unset = idents.iter().map(|_| quote!(Unset));
    let (optional_idents, optional_types): (Vec<&Ident>, Vec<&Type>) =
        optional.iter().map(|field| (field.ident, field.r#type)).unzip();
    let optional_setters = optional.iter().map(|field| field.setter());
    let optional_docs = optional_idents.iter().map(|ident| format!("Sets [`{ident}`]({model}::{ident})."));
    let setters = required.iter().enumerate().map(|(place, field)| {
        let Field { ident, r#type, .. } = field;
        let setter = field.setter();
        let doc = format!("Sets [`{ident}`]({model}::{ident}), which is required.");
        let after = parameters
            .iter()
            .enumerate()
            .map(|(other, parameter)| if other == place { quote!(Set<#r#type>) } else { quote!(#parameter) });
        let kept = idents.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, kept)| kept);
        quote! {
            #[doc = #doc]
            pub fn #setter(self, #ident: impl Into<#r#type>) -> #builder<#(#after),*> {
                #builder { #ident: Set(#ident.into()), #(#kept: self.#kept,)* __rest: self.__rest }
            }
        }
    });
    let doc = format!("Builds a [`{model}`].");
    let shown = format!("{builder}(..)");
    let start_doc = format!("Starts building one; [`build`]({builder}::build) takes all required fields.");
    let bounds = if required.is_empty() {
        TokenStream::new()
    } else {
        quote!(where #(#parameters: required::#traits<#model, #types>,)*)
    };
    quote! {
        #[doc = #doc]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct #builder<#(#parameters = Unset),*> {
            #(#idents: #parameters,)*
            __rest: #rest,
        }

        // What is set so far can be personal data, and is seen in the finished model.
        impl<#(#parameters),*> std::fmt::Debug for #builder<#(#parameters),*> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(#shown)
            }
        }

        #[derive(Default)]
        struct #rest {
            #(#optional_idents: Option<#optional_types>,)*
        }

        impl #model {
            #[doc = #start_doc]
            pub fn builder() -> #builder {
                #builder { #(#idents: #unset,)* __rest: #rest::default() }
            }
        }

        impl<#(#parameters),*> #builder<#(#parameters),*> {
            #(
                #[doc = #optional_docs]
                pub fn #optional_setters(mut self, #optional_idents: impl Into<#optional_types>) -> Self {
                    self.__rest.#optional_idents = Some(#optional_idents.into());
                    self
                }
            )*

            #(#setters)*

            /// The finished model.
            #[must_use]
            pub fn build(self) -> #model
            #bounds
            {
                #model {
                    #(#idents: self.#idents.get(),)*
                    #(#optional_idents: self.__rest.#optional_idents,)*
                }
            }
        }
    }
}

fn serialize(model: &Ident, required: &[&Field<'_>], optional: &[&Field<'_>]) -> TokenStream {
    let name = model.to_string();
    let count = required.len();
    let (idents, names) = idents_and_names(required);
    let (optional_idents, optional_names) = idents_and_names(optional);
    quote! {
        impl serde::Serialize for #model {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let count = #count #(+ usize::from(self.#optional_idents.is_some()))*;
                let mut out = serializer.serialize_struct(#name, count)?;
                #(out.serialize_field(#names, &self.#idents)?;)*
                #(write_optional(&mut out, #optional_names, &self.#optional_idents)?;)*
                out.end()
            }
        }
    }
}

fn deserialize(model: &Ident, required: &[&Field<'_>], optional: &[&Field<'_>]) -> TokenStream {
    let (struct_name, expected) = (model.to_string(), format!("an object ({model})"));
    let (idents, names) = idents_and_names(required);
    let (optional_idents, optional_names) = idents_and_names(optional);
    let types = required.iter().map(|field| field.r#type);
    let optional_types = optional.iter().map(|field| field.r#type);
    let all_idents: Vec<_> = idents.iter().chain(&optional_idents).collect();
    let all_names: Vec<_> = names.iter().chain(&optional_names).collect();
    let places: Vec<usize> = (0..all_names.len()).collect();
    let (map, place) = (apart("map", &all_idents), apart("place", &all_idents));
    quote! {
        impl<'de> serde::Deserialize<'de> for #model {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Fields;

                impl<'de> serde::de::Visitor<'de> for Fields {
                    type Value = #model;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(#expected)
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut #map: A) -> Result<#model, A::Error> {
                        #(let mut #idents: Option<#types> = None;)*
                        #(let mut #optional_idents: Option<Option<#optional_types>> = None;)*
                        let #place: fn(&str) -> usize = |name| match name {
                            #(#all_names => #places,)*
                            _ => usize::MAX,
                        };
                        while let Some(#place) = #map.next_key_seed(Key(#place))? {
                            match #place {
                                #(#places => read(&mut #map, #all_names, &mut #all_idents)?,)*
                                _ => {
                                    #map.next_value::<serde::de::IgnoredAny>()?;
                                }
                            }
                        }
                        Ok(#model {
                            #(#idents: present(#idents, #names)?,)*
                            #(#optional_idents: #optional_idents.flatten(),)*
                        })
                    }
                }

                deserializer.deserialize_struct(#struct_name, &[#(#all_names),*], Fields)
            }
        }
    }
}

/// A name for a local variable that is none of `fields`.
fn apart(name: &str, fields: &[&&Ident]) -> Ident {
    let mut name = name.to_owned();
    while fields.iter().any(|field| ***field == *name) {
        name.insert(0, '_');
    }
    format_ident!("{name}")
}

fn idents_and_names<'a>(fields: &[&Field<'a>]) -> (Vec<&'a Ident>, Vec<&'a str>) {
    fields.iter().map(|field| (field.ident, field.name)).unzip()
}

/// The `T` of an `Option<T>`.
pub(crate) fn option_of(r#type: &Type) -> Option<&Type> {
    let Type::Path(path) = r#type else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == "Option")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}
