//! The tables of the conformance suite: every schema, every example with its type, and a call of every
//! operation. Generated, so that none can be forgotten.

use std::fmt::{self, Write as _};

use anyhow::{Context as _, bail};
use heck::ToSnakeCase as _;
use serde_json::Value;

use super::lower::component_type;
use super::lower::{Lowered, Replacement, referred};
use super::text::header;
use crate::Api;

const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

/// The module `generated/<api>.rs` of the conformance crate. `spec` is the document before lowering.
pub(crate) fn tables(api: Api, spec: &Value, lowered: &Lowered) -> anyhow::Result<String> {
    let tables = Tables { api, spec, lowered };
    let mut text = header(api);
    text.push_str(
        "use sorted_pro_raw as raw;\n\nuse crate::table::{Example, Operation, Schema, example_body, outcome};\n",
    );
    tables.schemas(&mut text)?;
    tables.examples(&mut text)?;
    tables.operations(&mut text)?;
    Ok(text)
}

struct Tables<'a> {
    api: Api,
    spec: &'a Value,
    lowered: &'a Lowered,
}

/// An operation and where it stands.
pub(crate) struct Placed<'a> {
    pub(crate) path: &'a str,
    pub(crate) method: &'static str,
    pub(crate) operation: &'a Value,
    /// The path item's own parameters.
    pub(crate) shared: &'a [Value],
}

/// A Rust expression for a parameter: code, or a text (an expression too) and the function it goes through.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Sample {
    code: String,
    text: Option<String>,
}

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.text {
            Some(text) if self.code.is_empty() => f.write_str(text),
            Some(text) => write!(f, "{}({text})", self.code),
            None => f.write_str(&self.code),
        }
    }
}

impl<'a> Tables<'a> {
    fn schemas(&self, text: &mut String) -> anyhow::Result<()> {
        let schemas =
            self.spec.pointer("/components/schemas").and_then(Value::as_object).context("no components")?;
        text.push_str("\n/// Every component.\npub(crate) static SCHEMAS: &[Schema] = &[\n");
        for name in schemas.keys() {
            let r#type = component_type(self.api, name, self.lowered, "raw");
            writeln!(text, "    Schema::of::<{type}>({name:?}),")?;
        }
        text.push_str("];\n");
        Ok(())
    }

    fn examples(&self, text: &mut String) -> anyhow::Result<()> {
        text.push_str(
            "\n/// Every example that the spec refers to.\npub(crate) static EXAMPLES: &[Example] = &[\n",
        );
        for Placed { operation, .. } in operations(self.spec)? {
            let id = operation.get("operationId").and_then(Value::as_str).context("no operationId")?;
            if let Some(body) = operation.get("requestBody") {
                self.body_examples(text, id, "request", self.resolve(body)?)?;
            }
            let responses = operation.get("responses").and_then(Value::as_object).context("no responses")?;
            for (status, response) in responses {
                // Shared responses are listed once, below.
                if response.get("$ref").is_none() {
                    self.body_examples(text, id, status, response)?;
                }
            }
        }
        let shared = self.spec.pointer("/components/responses").and_then(Value::as_object);
        for (name, response) in shared.into_iter().flatten() {
            self.body_examples(text, "errors", name, response)?;
        }
        text.push_str("];\n");
        Ok(())
    }

    fn body_examples(
        &self,
        text: &mut String,
        operation: &str,
        body: &str,
        holder: &Value,
    ) -> anyhow::Result<()> {
        let Some(media) = holder.pointer("/content/application~1json") else { return Ok(()) };
        let (name, r#type) = self.body_type(media.get("schema").context("JSON content without schema")?)?;
        for (case, example) in media.get("examples").and_then(Value::as_object).into_iter().flatten() {
            let file = example
                .get("externalValue")
                .and_then(Value::as_str)
                .with_context(|| format!("{case}: no file"))?;
            writeln!(
                text,
                "    Example {{ operation: {operation:?}, body: {body:?}, case: {case:?}, file: {file:?}, \
                 schema: Schema::of::<{type}>({name:?}) }},"
            )?;
        }
        Ok(())
    }

    /// The name of a body's schema (`X[]` for arrays), and its Rust type.
    fn body_type(&self, schema: &Value) -> anyhow::Result<(String, String)> {
        if let Some(name) = referred(schema) {
            return Ok((name.to_owned(), component_type(self.api, name, self.lowered, "raw")));
        }
        Ok(match schema.get("type").and_then(Value::as_str) {
            Some("array") => {
                let (name, r#type) = self.body_type(schema.get("items").context("array without items")?)?;
                (format!("{name}[]"), format!("Vec<{type}>"))
            }
            Some("string") => ("string".to_owned(), "String".to_owned()),
            Some("integer") => ("integer".to_owned(), "i32".to_owned()),
            Some("boolean") => ("boolean".to_owned(), "bool".to_owned()),
            other => bail!("a body of type {other:?} has no Rust form"),
        })
    }

    fn operations(&self, text: &mut String) -> anyhow::Result<()> {
        let api = self.api;
        writeln!(
            text,
            "\n/// A call of every operation, with every parameter set.\n\
             pub(crate) static OPERATIONS: &[Operation<raw::{api}::Client>] = &["
        )?;
        for Placed { path, method, operation, shared } in operations(self.spec)? {
            let id = operation.get("operationId").and_then(Value::as_str).context("no operationId")?;
            let (arguments, texts) =
                self.arguments(path, operation, shared).with_context(|| id.to_owned())?;
            let texts_name = if texts.is_empty() { "_" } else { "texts" };
            let evidence = operation.get("x-evidence").and_then(Value::as_str).unwrap_or_default();
            writeln!(
                text,
                "    Operation {{ id: {id:?}, method: {:?}, path: {path:?}, evidence: {evidence:?}, texts: &[{}], \
                 call: |client, {texts_name}| Box::pin(async move {{ outcome(client.{}({}).await) }}) }},",
                method.to_uppercase(),
                texts.join(", "),
                id.to_snake_case(),
                arguments.join(", ")
            )?;
        }
        text.push_str("];\n");
        Ok(())
    }

    /// The arguments in the generator's order: path parameters as in the path, query parameters by name, body. Path
    /// parameters that are texts are given as places in a list, and with it.
    fn arguments(
        &self,
        path: &str,
        operation: &'a Value,
        shared: &'a [Value],
    ) -> anyhow::Result<(Vec<String>, Vec<String>)> {
        let own = operation.get("parameters").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let mut path_parameters = Vec::new();
        let mut query_parameters = Vec::new();
        for parameter in shared.iter().chain(own) {
            let parameter = self.resolve(parameter)?;
            let name = parameter.get("name").and_then(Value::as_str).context("a parameter without name")?;
            match parameter.get("in").and_then(Value::as_str) {
                Some("path") => {
                    let place = path.find(&format!("{{{name}}}")).context("not in the path")?;
                    path_parameters.push((place, self.sample(parameter)?));
                }
                Some("query") => {
                    let sample = self.sample(parameter)?.to_string();
                    let required = parameter.get("required") == Some(&Value::Bool(true));
                    let argument = if required { sample } else { format!("Some({sample})") };
                    query_parameters.push((name, argument));
                }
                _ => {}
            }
        }
        path_parameters.sort();
        query_parameters.sort();
        let mut texts = Vec::new();
        let mut arguments: Vec<String> = path_parameters
            .into_iter()
            .map(|(_, mut sample)| {
                if let Some(text) = &mut sample.text {
                    texts.push(std::mem::replace(text, format!("texts[{}]", texts.len())));
                }
                sample.to_string()
            })
            .collect();
        arguments.extend(query_parameters.into_iter().map(|(_, argument)| argument));
        if let Some(body) = operation.get("requestBody") {
            let media =
                self.resolve(body)?.pointer("/content/application~1json").context("the body is not JSON")?;
            let example = media
                .get("examples")
                .and_then(Value::as_object)
                .and_then(|examples| examples.values().next());
            let file =
                example.and_then(|e| e.get("externalValue")).and_then(Value::as_str).context("no example")?;
            arguments.push(format!("&example_body({file:?})"));
        }
        Ok((arguments, texts))
    }

    /// An argument for a parameter: its documented example, or something of its type.
    fn sample(&self, parameter: &Value) -> anyhow::Result<Sample> {
        let schema = parameter.get("schema").context("a parameter without schema")?;
        let given = parameter.get("example").or_else(|| schema.get("example"));
        if let Some(name) = referred(schema) {
            let list = self
                .lowered
                .vocabulary
                .get(name)
                .context("a parameter that is neither text nor value list")?;
            let text = given.and_then(Value::as_str).unwrap_or(&list.values[0]);
            debug_assert_eq!(self.lowered.replacements.get(name), Some(&Replacement::OpenEnum));
            return Ok(Sample { code: "&raw::Open::from".to_owned(), text: Some(format!("{text:?}")) });
        }
        let text = |fallback: &str| given.and_then(Value::as_str).unwrap_or(fallback).to_owned();
        let format = schema.get("format").and_then(Value::as_str);
        let as_text = |text: String| Sample { code: String::new(), text: Some(format!("{text:?}")) };
        let as_code = |code: String| Sample { code, text: None };
        Ok(match (schema.get("type").and_then(Value::as_str), format) {
            (Some("string"), Some("date-time")) => Sample {
                code: "&raw::Timestamp::new".to_owned(),
                text: Some(format!("{:?}", text("2019-06-14T17:00:00+01:00"))),
            },
            (Some("string"), Some("date")) => as_text(text("2019-06-14")),
            // Different for each, so that two that were swapped would show.
            (Some("string"), _) => {
                let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
                as_text(text(&format!("some {name}")))
            }
            (Some("number"), _) => as_text(given.map_or("12.50".to_owned(), Value::to_string)),
            (Some("integer"), _) => as_code(given.and_then(Value::as_i64).unwrap_or(10).to_string()),
            (Some("boolean"), _) => as_code("true".to_owned()),
            other => bail!("a parameter of type {other:?} has no Rust form"),
        })
    }

    fn resolve(&self, node: &'a Value) -> anyhow::Result<&'a Value> {
        let Some(target) = node.get("$ref").and_then(Value::as_str) else { return Ok(node) };
        target
            .strip_prefix('#')
            .and_then(|pointer| self.spec.pointer(pointer))
            .with_context(|| format!("`{target}` leads nowhere"))
    }
}

/// Every operation, in the order of the paths.
pub(crate) fn operations(spec: &Value) -> anyhow::Result<Vec<Placed<'_>>> {
    let paths = spec.get("paths").and_then(Value::as_object).context("no paths")?;
    let mut all = Vec::new();
    for (path, item) in paths {
        let shared = item.get("parameters").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                all.push(Placed { path, method, operation, shared });
            }
        }
    }
    Ok(all)
}
