//! A description of an API in any dialect, as far as it is compared.

use super::schema::{Dialect, Reader, Source};
use crate::document::{Document, ParseError};
use crate::spec::{Node, Operation, Parameter, Response, Spec};

/// A description of an API.
pub(super) struct Description<'a> {
    pub(super) spec: Spec<'a>,
    pub(super) reader: Reader,
}

/// The body of a request or response.
pub(super) struct Body<'a> {
    /// Its entry, perhaps a `$ref`.
    pub(super) node: Node<'a>,
    pub(super) required: bool,
    /// By media type, in small letters and without parameters.
    pub(super) types: Vec<(String, Source<'a>)>,
}

const BUNDLE: &str = "put everything into one file first, such as with `npx @redocly/cli bundle`";

const JSON: &str = "application/json";

impl<'a> Description<'a> {
    /// Reads a description.
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
        if let Some((_, item)) = root.entries_of("paths").find(|(_, item)| item.has("$ref")) {
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

    pub(super) fn request(&self, operation: &Operation<'a>) -> Option<Body<'a>> {
        if !self.is_swagger() {
            let node = operation.node.get("requestBody")?;
            let body = node.clone().resolved();
            return Some(Body { node, required: body.flag("required"), types: content(&body) });
        }
        let is = |location| move |it: &&Parameter<'a>| it.node.text("in") == Some(location);
        let body = operation.parameters.iter().find(is("body"));
        // Of forms only that there is one is compared.
        let one = body.or_else(|| operation.parameters.iter().find(is("formData")))?;
        let default = if body.is_some() { JSON } else { "multipart/form-data" };
        let types = self.media_types(operation, "consumes", default, &one.node);
        Some(Body { node: one.listed.clone(), required: one.required, types })
    }

    pub(super) fn response(&self, operation: &Operation<'a>, response: &Response<'a>) -> Body<'a> {
        let types = match self.is_swagger() {
            true if !response.node.has("schema") => Vec::new(),
            true => self.media_types(operation, "produces", JSON, &response.node),
            false => content(&response.node),
        };
        Body { node: response.listed.clone(), required: false, types }
    }

    /// The media types that Swagger names for an operation or for all, of which each has the schema of `body`.
    fn media_types(
        &self,
        operation: &Operation<'a>,
        key: &str,
        default: &str,
        body: &Node<'a>,
    ) -> Vec<(String, Source<'a>)> {
        let owner = [&operation.node, &self.spec.root].into_iter().find(|owner| owner.has(key));
        let names = owner.map_or_else(|| vec![default], |owner| owner.texts_of(key).collect());
        names.into_iter().map(|name| (essence(name), Source::of(body, body.get("schema")))).collect()
    }

    /// The schema of a parameter, which in Swagger is the parameter.
    pub(super) fn parameter(&self, parameter: &Parameter<'a>) -> Source<'a> {
        let node = &parameter.node;
        let of_content = || node.entries_of("content").next()?.1.get("schema");
        let schema =
            if self.is_swagger() { Some(node.clone()) } else { node.get("schema").or_else(of_content) };
        Source::of(node, schema)
    }
}

fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn content<'a>(body: &Node<'a>) -> Vec<(String, Source<'a>)> {
    let types = body.entries_of("content");
    types.map(|(name, media)| (essence(name), Source::of(&media, media.get("schema")))).collect()
}

/// Refuses references that lead nowhere, or out of the document. The keys of mappings from `names` are no keywords, and
/// what they lead to is no text.
fn check_references(node: &Node<'_>, names: bool) -> Result<(), ParseError> {
    if let Some(reference) = node.get("$ref").filter(|reference| !names || reference.value.is_string()) {
        let what = match node.reference().map(|pointer| node.at(pointer)) {
            _ if !reference.value.is_string() => "`$ref` is not a text".to_owned(),
            None => format!("`{reference}` is not in this file; {BUNDLE}"),
            Some(None) => format!("`{reference}` does not exist"),
            Some(_) if node.resolve().is_none() => format!("`{reference}` leads in a circle"),
            Some(_) => String::new(),
        };
        if !what.is_empty() {
            return Err(reference.error(what));
        }
    }
    for (key, value) in node.entries() {
        let is_data = ["const", "default", "enum", "example", "examples"].contains(&key);
        if names || !(is_data || key.starts_with("x-")) {
            check_references(&value, !names && NAMES.contains(&key))?;
        }
    }
    node.items().try_for_each(|item| check_references(&item, false))
}

/// Keys of mappings from names.
const NAMES: [&str; 9] = [
    "$defs",
    "definitions",
    "headers",
    "parameters",
    "paths",
    "patternProperties",
    "properties",
    "responses",
    "schemas",
];
