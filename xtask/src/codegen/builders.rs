//! The calls of the raw crate's `builder!` macro, one per model.

use std::fmt::Write as _;

use heck::ToUpperCamelCase as _;
use quote::ToTokens as _;
use syn::{GenericArgument, Ident, ItemStruct, PathArguments, Type};

use super::generate::header;
use crate::Api;

/// The module `generated/<api>/builders.rs`.
pub(crate) fn builders(api: Api, models: &[ItemStruct]) -> anyhow::Result<String> {
    let mut text = header(api);
    text.push_str(
        "//! The builders of this API's models: see their `builder` functions.\n\n\
         use super::types::*;\nuse crate::builder::{Unset, builder};\n",
    );
    for model in models {
        builder(&mut text, model)?;
    }
    Ok(text)
}

fn builder(text: &mut String, model: &ItemStruct) -> anyhow::Result<()> {
    let name = &model.ident;
    let fields = || model.fields.iter().filter_map(|field| Some((field.ident.as_ref()?, &field.ty)));
    // Name, type, type parameter.
    let required: Vec<(&Ident, String, String)> = fields()
        .filter(|(_, r#type)| option_of(r#type).is_none())
        .map(|(name, r#type)| {
            let parameter = name.to_string().trim_start_matches("r#").to_upper_camel_case();
            (name, written(r#type), parameter)
        })
        .collect();
    writeln!(text, "\nbuilder! {{\n    {name} {name}Builder {name}Rest\n    required {{")?;
    for (place, (member, r#type, parameter)) in required.iter().enumerate() {
        let with = |this: &str| {
            let list: Vec<&str> = required
                .iter()
                .enumerate()
                .map(|(other, (.., p))| if other == place { this } else { p })
                .collect();
            list.join(", ")
        };
        let others = required.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, other)| other);
        let passed: Vec<&str> = others.clone().map(|(.., parameter)| parameter.as_str()).collect();
        let kept: Vec<String> = others.map(|(member, ..)| member.to_string()).collect();
        writeln!(
            text,
            "        {member}: {type} as {parameter}\n            [{}] => [{}] passes [{}] [{}],",
            with("Unset"),
            with(r#type),
            passed.join(" "),
            kept.join(" ")
        )?;
    }
    text.push_str("    }\n    optional {\n");
    for (member, r#type) in fields() {
        if let Some(inner) = option_of(r#type) {
            writeln!(text, "        {member}: {},", written(inner))?;
        }
    }
    text.push_str("    }\n}\n");
    Ok(())
}

/// The type as people write it: without the generator's leading `::std` paths and spaces.
fn written(r#type: &Type) -> String {
    r#type
        .to_token_stream()
        .to_string()
        .replace(' ', "")
        .replace("::std::string::String", "String")
        .replace("::std::vec::Vec", "Vec")
}

/// The `T` of an `Option<T>`.
fn option_of(r#type: &Type) -> Option<&Type> {
    let Type::Path(path) = r#type else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == "Option")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}
