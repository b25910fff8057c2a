//! The calls of the raw crate's `model!` macro, one per model: its builder, and how it is read and written.

use std::fmt::Write as _;

use heck::ToUpperCamelCase as _;
use quote::ToTokens as _;
use syn::{GenericArgument, Ident, ItemStruct, PathArguments, Type};

use super::generate::header;
use crate::Api;

/// The module `generated/<api>/models.rs`.
pub(crate) fn models(api: Api, models: &[Model]) -> anyhow::Result<String> {
    let mut text = header(api);
    text.push_str(
        "//! The builders of this API's models, and how the models are read and written.\n\n\
         use serde::ser::SerializeStruct as _;\n\n\
         use super::types::*;\nuse crate::model::{Key, Unset, model, present, read, write_optional};\n",
    );
    for each in models {
        model(&mut text, each)?;
    }
    Ok(text)
}

/// A generated struct, and the names of its members on the wire.
pub(crate) struct Model {
    pub(crate) item: ItemStruct,
    /// By field.
    pub(crate) names: Vec<String>,
}

/// A member as the macro wants it.
struct Member<'a> {
    index: usize,
    field: &'a Ident,
    r#type: String,
    name: &'a str,
    /// The type parameter of a required one.
    parameter: Option<String>,
}

fn model(text: &mut String, model: &Model) -> anyhow::Result<()> {
    let members: Vec<Member<'_>> = model
        .item
        .fields
        .iter()
        .zip(&model.names)
        .enumerate()
        .filter_map(|(index, (field, name))| {
            let ident = field.ident.as_ref()?;
            let (r#type, parameter) = match option_of(&field.ty) {
                Some(inner) => (written(inner), None),
                None => {
                    let parameter = ident.to_string().trim_start_matches("r#").to_upper_camel_case();
                    (written(&field.ty), Some(parameter))
                }
            };
            Some(Member { index, field: ident, r#type, name, parameter })
        })
        .collect();
    let required: Vec<(&Member<'_>, &str)> =
        members.iter().filter_map(|member| Some((member, member.parameter.as_deref()?))).collect();
    let name = &model.item.ident;
    writeln!(text, "\nmodel! {{\n    {name} {name}Builder {name}Rest\n    required {{")?;
    for (place, (member, parameter)) in required.iter().enumerate() {
        let with = |this: &str| {
            let list: Vec<&str> = required
                .iter()
                .enumerate()
                .map(|(other, (_, p))| if other == place { this } else { p })
                .collect();
            list.join(", ")
        };
        let others = required.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, other)| other);
        let passed: Vec<&str> = others.clone().map(|(_, parameter)| *parameter).collect();
        let kept: Vec<String> = others.map(|(member, _)| member.field.to_string()).collect();
        let Member { index, field, r#type, name, .. } = member;
        writeln!(
            text,
            "        {index} {field}: {type} = {name:?}, {parameter}\n            [{}] => [{}] passes [{}] [{}],",
            with("Unset"),
            with(r#type),
            passed.join(" "),
            kept.join(" ")
        )?;
    }
    text.push_str("    }\n    optional {\n");
    for Member { index, field, r#type, name, .. } in
        members.iter().filter(|member| member.parameter.is_none())
    {
        writeln!(text, "        {index} {field}: {type} = {name:?},")?;
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
pub(crate) fn option_of(r#type: &Type) -> Option<&Type> {
    let Type::Path(path) = r#type else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == "Option")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}
