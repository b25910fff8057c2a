//! The tables of the conformance suite: every schema, every example with its type, and a call of every
//! operation. Generated, so that none can be forgotten.

use std::fmt::{self, Write as _};

use anyhow::{Context as _, bail};
use serde_json::Value;

use super::lower::Lowered;
use super::rust::Types;
use super::text::header;
use crate::Api;
use crate::spec::{Location, Node, Operation, Parameter, Spec};

/// The module `generated/<api>.rs` of the conformance crate. `spec` is the document before lowering.
pub(crate) fn tables(api: Api, spec: &Spec<'_>, lowered: &Lowered) -> anyhow::Result<String> {
    let types = Types::new(lowered, "raw::", format!("raw::{api}::"));
    let tables = Tables { api, spec, lowered, types };
    let mut text = header(api);
    // Deprecated operations are tested like all others.
    if spec.operations.iter().any(|operation| operation.node.flag("deprecated")) {
        text.push_str("#![allow(deprecated)]\n\n");
    }
    text.push_str(
        "use sorted_pro_raw as raw;\n\nuse crate::table::{Example, Operation, Schema, example_body, outcome};\n",
    );
    tables.schemas(&mut text);
    tables.examples(&mut text)?;
    tables.operations(&mut text)?;
    Ok(text)
}

struct Tables<'a> {
    api: Api,
    spec: &'a Spec<'a>,
    lowered: &'a Lowered,
    types: Types<'a>,
}

/// A Rust expression for a parameter: code, or a text (an expression too) and the function it goes through.
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

impl Tables<'_> {
    fn schemas(&self, text: &mut String) {
        text.push_str("\n/// Every component.\npub(crate) static SCHEMAS: &[Schema] = &[\n");
        for (name, _) in self.spec.components("schemas") {
            let _ = writeln!(text, "    Schema::of::<{}>({name:?}),", self.types.component(name));
        }
        text.push_str("];\n");
    }

    fn examples(&self, text: &mut String) -> anyhow::Result<()> {
        text.push_str(
            "\n/// Every example that the spec refers to.\npub(crate) static EXAMPLES: &[Example] = &[\n",
        );
        for operation in self.spec.operations_by_path() {
            if let Some(body) = &operation.body {
                self.body_examples(text, operation.id, "request", &body.node)?;
            }
            // Shared responses are listed once, below.
            for response in
                operation.responses.iter().filter(|response| response.listed.component().is_none())
            {
                self.body_examples(text, operation.id, response.status, &response.node)?;
            }
        }
        for (name, response) in self.spec.components("responses") {
            self.body_examples(text, "errors", name, &response)?;
        }
        text.push_str("];\n");
        Ok(())
    }

    fn body_examples(
        &self,
        text: &mut String,
        operation: &str,
        body: &str,
        holder: &Node<'_>,
    ) -> anyhow::Result<()> {
        let Some(media) = holder.json() else { return Ok(()) };
        let schema = media.get("schema").context("JSON content without schema")?;
        let (name, r#type) = (schema_name(&schema), self.types.body(&schema)?);
        for (case, example) in media.members_of("examples") {
            let Some(file) = example.text("externalValue") else { continue };
            writeln!(
                text,
                "    Example {{ operation: {operation:?}, body: {body:?}, case: {case:?}, file: {file:?}, \
                 schema: Schema::of::<{type}>({name:?}) }},"
            )?;
        }
        Ok(())
    }

    fn operations(&self, text: &mut String) -> anyhow::Result<()> {
        let api = self.api;
        writeln!(
            text,
            "\n/// A call of every operation, with every parameter set.\n\
             pub(crate) static OPERATIONS: &[Operation<raw::{api}::Client>] = &["
        )?;
        for operation in self.spec.operations_by_path() {
            let Operation { id, method, path, node, .. } = operation;
            let (arguments, texts) = self.arguments(operation)?;
            let texts_name = if texts.is_empty() { "_" } else { "texts" };
            let evidence = node.text("x-evidence").unwrap_or_default();
            writeln!(
                text,
                "    Operation {{ id: {id:?}, method: {:?}, path: {path:?}, evidence: {evidence:?}, texts: &[{}], \
                 call: |client, {texts_name}| Box::pin(async move {{ outcome(client.{id}({}).await) }}) }},",
                method.to_uppercase(),
                texts.join(", "),
                arguments.join(", ")
            )?;
        }
        text.push_str("];\n");
        Ok(())
    }

    /// The arguments. Path parameters that are texts are given as places in a list, and with it.
    fn arguments(&self, operation: &Operation<'_>) -> anyhow::Result<(Vec<String>, Vec<String>)> {
        let mut texts = Vec::new();
        let mut arguments = Vec::new();
        for parameter in operation.parameters_in(Location::Path) {
            let mut sample = self.sample(parameter)?;
            if let Some(text) = &mut sample.text {
                texts.push(std::mem::replace(text, format!("texts[{}]", texts.len())));
            }
            arguments.push(sample.to_string());
        }
        for parameter in operation.parameters_in(Location::Query) {
            let sample = self.sample(parameter)?;
            arguments.push(if parameter.required { sample.to_string() } else { format!("Some({sample})") });
        }
        if let Some(body) = &operation.body {
            let example = body.node.json().and_then(|media| media.members_of("examples").next());
            let file = example.as_ref().and_then(|(_, example)| example.text("externalValue"));
            let file = file.with_context(|| format!("{}: the body has no example", body.node.place()))?;
            arguments.push(format!("&example_body({file:?})"));
        }
        Ok((arguments, texts))
    }

    /// An argument for a parameter: its documented example, or something of its type.
    fn sample(&self, parameter: &Parameter<'_>) -> anyhow::Result<Sample> {
        let place = || parameter.node.place();
        let schema =
            parameter.schema().with_context(|| format!("{}: a parameter without schema", place()))?;
        let given = parameter.node.get("example").or_else(|| schema.get("example"));
        let given = given.map(|given| given.value);
        if let Some(name) = schema.component() {
            let list =
                self.lowered.vocabulary.get(name).with_context(|| {
                    format!("{}: a parameter that is neither text nor value list", place())
                })?;
            let text = given.and_then(Value::as_str).unwrap_or(&list.values[0]);
            return Ok(Sample { code: "&raw::Open::from".to_owned(), text: Some(format!("{text:?}")) });
        }
        let text = |fallback: &str| given.and_then(Value::as_str).unwrap_or(fallback).to_owned();
        let as_text = |text: String| Sample { code: String::new(), text: Some(format!("{text:?}")) };
        let as_code = |code: String| Sample { code, text: None };
        Ok(match (schema.text("type"), schema.text("format")) {
            (Some("string"), Some("date-time")) => Sample {
                code: "&raw::Timestamp::new".to_owned(),
                text: Some(format!("{:?}", text("2019-06-14T17:00:00+01:00"))),
            },
            (Some("string"), Some("date")) => as_text(text("2019-06-14")),
            // Different for each, so that two that were swapped would show.
            (Some("string"), _) => as_text(text(&format!("some {}", parameter.name))),
            (Some("number"), _) => as_text(given.map_or("12.50".to_owned(), Value::to_string)),
            (Some("integer"), _) => as_code(given.and_then(Value::as_i64).unwrap_or(10).to_string()),
            (Some("boolean"), _) => as_code("true".to_owned()),
            (Some("array"), _) => as_code("&Vec::new()".to_owned()),
            other => bail!("{}: a parameter of type {other:?} has no Rust form", place()),
        })
    }
}

/// The name of a body's schema, `X[]` for lists.
fn schema_name(schema: &Node<'_>) -> String {
    match schema.get("items") {
        Some(items) => format!("{}[]", schema_name(&items)),
        None => schema.component().or(schema.text("type")).unwrap_or_default().to_owned(),
    }
}
