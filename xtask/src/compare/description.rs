//! A description of an API in any dialect, as far as it is compared.

use std::collections::BTreeSet;

use serde_json::Value;

use super::schema::{Dialect, Reader, Source};
use crate::document::{Document, ParseError};
use crate::spec::{Node, Operation, Parameter, Response, Spec};

/// A description of an API.
pub(super) struct Description<'a> {
    pub(super) spec: Spec<'a>,
    pub(super) reader: Reader<'a>,
}

/// What is sent in a body.
pub(super) struct Content<'a> {
    pub(super) required: bool,
    /// By media type, in small letters and without parameters.
    pub(super) types: Vec<(String, Source<'a>)>,
}

const BUNDLE: &str = "put everything into one file first, such as with `npx @redocly/cli bundle`";

impl<'a> Description<'a> {
    /// What `document` describes.
    ///
    /// # Errors
    /// If it is no OpenAPI 3.0, OpenAPI 3.1 or Swagger 2.0 with operations, or has references that lead nowhere.
    pub(super) fn of(document: &'a Document) -> Result<Self, ParseError> {
        let root = Node::root(document);
        let Some(version) = root.get("openapi").or_else(|| root.get("swagger")) else {
            return Err(root.error("neither `openapi` nor `swagger` at the top: not a description of an API"));
        };
        let number = version.to_string();
        let dialect = match number.as_str() {
            "2.0" => Dialect::Swagger,
            _ if number.starts_with("3.0") || number.starts_with("3.1") => Dialect::OpenApi,
            _ => {
                let supported = "OpenAPI 3.0 and 3.1 and Swagger 2.0";
                return Err(version.error(format!("version {number} is not supported, only {supported}")));
            }
        };
        check_references(&root, false)?;
        if let Some((_, item)) = root.members_of("paths").find(|(_, item)| item.has("$ref")) {
            return Err(item.error(format!("a path that is a `$ref` is not supported; {BUNDLE}")));
        }
        let spec = Spec::of(document);
        if spec.operations.is_empty() {
            return Err(root.get("paths").unwrap_or(root).error("no operations in `paths`"));
        }
        Ok(Self { spec, reader: Reader::new(dialect) })
    }

    fn is_swagger(&self) -> bool {
        self.reader.dialect == Dialect::Swagger
    }

    /// The paths of its servers.
    pub(super) fn bases(&self) -> BTreeSet<&'a str> {
        let urls = self.spec.root.items_of("servers").filter_map(|server| server.text("url"));
        let paths = urls.map(|url| {
            let after_scheme = url.split_once("://").map_or(url, |(_, rest)| rest);
            after_scheme.find('/').map_or("", |start| &after_scheme[start..])
        });
        paths.chain(self.spec.root.text("basePath")).map(|path| path.trim_end_matches('/')).collect()
    }

    pub(super) fn request(&self, operation: &Operation<'a>) -> Option<(Node<'a>, Content<'a>)> {
        if !self.is_swagger() {
            let listed = operation.node.get("requestBody")?;
            let node = listed.clone().resolved();
            return Some((listed, Content { required: node.flag("required"), types: content(&node) }));
        }
        let is = |location| move |it: &&Parameter<'a>| it.node.text("in") == Some(location);
        let body = operation.parameters.iter().find(is("body"));
        // Of forms only that there is one is compared.
        let one = body.or_else(|| operation.parameters.iter().find(is("formData")))?;
        let default = if body.is_some() { JSON } else { "multipart/form-data" };
        let types = self.media_types(operation, "consumes", default);
        let source = Source::of(&one.node, one.node.get("schema"));
        let types = types.into_iter().map(|name| (name, source.clone())).collect();
        Some((one.listed.clone(), Content { required: one.required, types }))
    }

    pub(super) fn response(&self, operation: &Operation<'a>, response: &Response<'a>) -> Content<'a> {
        if !self.is_swagger() {
            return Content { required: false, types: content(&response.node) };
        }
        let types = response.node.get("schema").into_iter().flat_map(|schema| {
            let source = Source::of(&response.node, Some(schema));
            let types = self.media_types(operation, "produces", JSON);
            types.into_iter().map(move |name| (name, source.clone()))
        });
        Content { required: false, types: types.collect() }
    }

    /// The media types that Swagger names for an operation or for all.
    fn media_types(&self, operation: &Operation<'a>, key: &str, default: &str) -> Vec<String> {
        let of = |node: &Node<'a>| node.has(key).then(|| node.texts_of(key).map(essence).collect::<Vec<_>>());
        of(&operation.node).or_else(|| of(&self.spec.root)).unwrap_or_else(|| vec![default.to_owned()])
    }

    /// The schema of a parameter, which in Swagger is the parameter.
    pub(super) fn parameter(&self, parameter: &Parameter<'a>) -> Source<'a> {
        let node = &parameter.node;
        let of_content = || node.members_of("content").next()?.1.get("schema");
        let schema =
            if self.is_swagger() { Some(node.clone()) } else { node.get("schema").or_else(of_content) };
        Source::of(node, schema)
    }
}

const JSON: &str = "application/json";

fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn content<'a>(part: &Node<'a>) -> Vec<(String, Source<'a>)> {
    let types = part.members_of("content");
    types.map(|(name, media)| (essence(name), Source::of(&media, media.get("schema")))).collect()
}

/// Refuses references that lead nowhere, or out of the document. `names` are mappings whose keys are no keywords.
fn check_references(node: &Node<'_>, names: bool) -> Result<(), ParseError> {
    if let Some(reference) = node.get("$ref").filter(|_| !names) {
        let what = match reference.value {
            Value::String(_) if node.reference().is_none() => {
                format!("`{reference}` is not in this file; {BUNDLE}")
            }
            Value::String(_) => match node.reference().and_then(|pointer| node.at(pointer)) {
                None => format!("`{reference}` does not exist"),
                Some(_) if node.resolve().is_none() => format!("`{reference}` leads in a circle"),
                Some(_) => String::new(),
            },
            _ => "`$ref` is not a text".to_owned(),
        };
        if !what.is_empty() {
            return Err(reference.error(what));
        }
    }
    for (key, member) in node.members() {
        let is_data =
            ["const", "default", "enum", "example", "examples"].contains(&key) || key.starts_with("x-");
        if names || !is_data {
            let of_names =
                ["definitions", "patternProperties", "properties", "schemas"].contains(&key) && !names;
            check_references(&member, of_names)?;
        }
    }
    node.items().try_for_each(|item| check_references(&item, false))
}
