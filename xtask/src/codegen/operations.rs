//! The operations of the SDK: a struct for each, with its arguments, its setters and how its request and response are
//! treated, and a method of the client that makes it. One file for each tag.
//!
//! What follows from the contract needs no more than the contract: safety from the method, what a response is read as
//! from the documented statuses and the body. The extensions that say the rest are described in `spec/README.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, bail, ensure};
use serde_json::Value;

use super::limits::Parameters;
use super::lower::{Lowered, Replacement};
use super::rust::{Plain, Types};
use super::text::header;
use crate::spec::{Location, Node, Operation, Parameter, Reader, Spec};
use crate::{Api, names};

/// The directory with the examples of operations, one `<api>/<operation_id>.md` each.
pub(crate) const EXAMPLES: &str = "crates/sorted-pro/docs";

/// Methods that every operation has, and names that the generated code uses.
const TAKEN: [&str; 14] = [
    "attempt_timeout",
    "clone",
    "header",
    "max_response_size",
    "problems",
    "retry",
    "self",
    "send",
    "send_blocking",
    "send_raw",
    "setup",
    "stream",
    "timeout",
    "unchecked",
];

/// The most arguments that a method of the client takes; what has a default is no argument.
const MOST_ARGUMENTS: usize = 5;

/// Error codes that `Error` has a method for, beyond that of their status.
const CODES: [(&str, &str); 3] = [
    ("invalid_state_for_operation", "is_wrong_state"),
    ("processing", "is_processing"),
    ("shipment_invalid_state", "is_wrong_state"),
];

const DEPRECATED: &str = "#[deprecated(note = \"the API description marks the operation as deprecated\")]\n";

const MODULE: &str = "//! The operations, by tag: a struct for each. The client's method of the same name makes it from what is required,
//! its own methods take what is optional, and `send` sends it.
";

const PRELUDE: &str = "#![allow(deprecated, unused_imports)]

use sorted_pro_raw::{Amount, JsonObject, OneOrMany, Open, Timestamp};
use crate::call::{Operation, Prepared, Setup, call, read, request_of};
use crate::limits::{self, Limits, rules};
use crate::operation::OperationInfo;
use crate::paging::{self, Items, Paged};
use crate::problem::Problems;
use crate::references::*;
use crate::retry::Safety;
use crate::{File, Progress, Update};
";

pub(crate) struct Emitter<'a> {
    api: Api,
    spec: &'a Spec<'a>,
    lowered: &'a Lowered,
    types: Types<'a>,
    parameters: &'a Parameters,
    /// The checkout that has examples.
    root: Option<&'a Path>,
    /// The operations that have a method of the client.
    ids: BTreeSet<&'a str>,
}

/// A member of an operation's struct.
struct Field<'a> {
    /// In the contract.
    name: &'a str,
    ident: String,
    r#type: Type,
    /// What goes into the path, query or body.
    place: Place,
    /// What the contract says of it.
    description: &'a str,
    /// The value that stands for none, as Rust; `None` for an argument that every call needs.
    default: Option<String>,
    /// What people read of it.
    shown_default: Option<String>,
    /// Not passed on: another parameter says the same.
    redundant: bool,
}

impl Field<'_> {
    /// Whether every call needs it; the others have setters.
    fn is_argument(&self) -> bool {
        self.default.is_none() && !self.redundant
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Path,
    Query,
    Body,
}

/// How a value is held, taken and passed on.
#[derive(Clone, PartialEq, Eq)]
enum Type {
    /// A reference of the SDK.
    Reference(String),
    Text,
    /// `Open<vocabulary::..>`
    Value(String),
    /// `i32`, `i64`, `bool`
    Plain(&'static str),
    /// `Vec<..>`
    List(String),
    Decimal,
    Timestamp,
    /// A body that is taken as it is.
    Model(String),
    /// A body that anything is taken for which it can be made of.
    Into(String),
}

impl Type {
    fn name(&self) -> &str {
        match self {
            Self::Reference(name)
            | Self::Value(name)
            | Self::List(name)
            | Self::Model(name)
            | Self::Into(name) => name,
            Self::Text => Plain::Text.name(),
            Self::Plain(name) => name,
            Self::Decimal => Plain::Decimal.name(),
            Self::Timestamp => Plain::Timestamp.name(),
        }
    }

    /// The type of the argument.
    fn argument(&self) -> String {
        match self {
            Self::Plain(name) => (*name).to_owned(),
            Self::Model(name) => name.clone(),
            Self::List(name) => {
                let item = name.trim_start_matches("Vec<").trim_end_matches('>');
                let closing = name.matches('<').count() - 1;
                format!("impl IntoIterator<Item = impl Into<{item}{}>>", ">".repeat(closing))
            }
            _ => format!("impl Into<{}>", self.name()),
        }
    }

    /// The argument `ident` as a value.
    fn taken(&self, ident: &str) -> String {
        match self {
            Self::Plain(_) | Self::Model(_) => ident.to_owned(),
            Self::List(_) => format!("{ident}.into_iter().map(Into::into).collect()"),
            _ => format!("{ident}.into()"),
        }
    }

    /// The member `place` as the raw client takes it.
    fn passed(&self, place: &str, optional: bool) -> String {
        match (self, optional) {
            (Self::Plain(_), _) => place.to_owned(),
            (Self::Text, false) | (Self::Reference(_), false) => format!("{place}.as_str()"),
            (Self::Text, true) => format!("{place}.as_deref()"),
            (Self::Reference(name), true) => format!("{place}.as_ref().map({name}::as_str)"),
            (Self::Decimal, false) => format!("&{place}.to_string()"),
            (Self::Decimal, true) => format!("{place}.map(|it| it.to_string()).as_deref()"),
            (_, false) => format!("&{place}"),
            (_, true) => format!("{place}.as_ref()"),
        }
    }

    /// The member `place` as a text that becomes a segment of the path; `None` for what cannot be wrong there.
    fn segment(&self, place: &str) -> Option<String> {
        match self {
            Self::Plain(_) => None,
            Self::Timestamp | Self::Decimal => Some(format!("&{place}.to_string()")),
            _ => Some(format!("{place}.as_str()")),
        }
    }

    /// The member `place` as a check of limits takes it.
    fn checked(&self, place: &str, optional: bool) -> String {
        match (self, optional) {
            (Self::Plain(_), _) => place.to_owned(),
            (Self::Text, true) => format!("{place}.as_deref()"),
            (Self::Reference(name), true) => format!("{place}.as_ref().map({name}::as_str)"),
            _ => format!("{place}.as_str()"),
        }
    }
}

/// What a response becomes.
struct Response {
    reader: String,
    output: String,
    note: Option<&'static str>,
}

impl<'a> Emitter<'a> {
    pub(crate) fn new(
        api: Api,
        spec: &'a Spec<'a>,
        lowered: &'a Lowered,
        parameters: &'a Parameters,
        root: Option<&'a Path>,
    ) -> Self {
        let with_method = spec.operations.iter().filter(|it| !it.node.flag("x-facade"));
        let (types, ids) = (Types::new(lowered, "", ""), with_method.map(|it| it.id).collect());
        Self { api, spec, lowered, types, parameters, root, ids }
    }

    /// The modules: file name from the directory `<api>`, without `.rs`, to text; the last has the others.
    pub(crate) fn operations(&self) -> anyhow::Result<Vec<(Option<String>, String)>> {
        let api = self.api;
        let mut by_tag: BTreeMap<&str, Vec<&Operation<'_>>> = BTreeMap::new();
        for operation in &self.spec.operations {
            by_tag.entry(operation.tag().unwrap_or("other")).or_default().push(operation);
        }
        let mut all = format!("{}{MODULE}", header(api));
        let mut files = Vec::new();
        for (tag, operations) in by_tag {
            let module = names::field(tag);
            let mut text = header(api);
            let _ = writeln!(text, "{PRELUDE}use sorted_pro_raw::{api}::{{types, vocabulary}};\n");
            let _ = writeln!(text, "use crate::{api}::Client;");
            for operation in &operations {
                let one = self.operation(operation).with_context(|| operation.node.place())?;
                text.push_str(&one);
            }
            let about = doc("", &self.tag(tag));
            let _ = write!(all, "\n{about}#[path = \"{api}/{module}.rs\"]\npub mod {module};\n");
            files.push((Some(module), text));
        }
        files.push((None, all));
        self.ensure_examples_are_used()?;
        Ok(files)
    }

    /// The calls of every operation that has a generated method, for tests, which choose the values of its parameters.
    pub(crate) fn calls(&self) -> anyhow::Result<String> {
        let api = self.api;
        let mut text = header(api);
        let _ = write!(
            text,
            "#![allow(unused_imports)]\n\nuse sorted_pro::raw::OneOrMany;\nuse sorted_pro::raw::{api}::types;\n\
             use sorted_pro::{api}::Client;\n\nuse crate::calls::{{Call, call, example}};\n\n\
             pub(crate) static CALLS: &[Call<Client>] = &[\n"
        );
        for operation in self.spec.operations.iter().filter(|it| self.ids.contains(it.id)) {
            let call = self.call(operation).with_context(|| operation.node.place())?;
            let _ = writeln!(text, "    {call},");
        }
        text.push_str("];\n");
        Ok(text)
    }

    fn tag(&self, name: &str) -> String {
        let mut tags = self.spec.root.items_of("tags");
        let tag = tags.find(|tag| tag.text("name") == Some(name));
        tag.and_then(|tag| tag.text("description")).unwrap_or("Operations.").to_owned()
    }

    fn operation(&self, operation: &Operation<'a>) -> anyhow::Result<String> {
        let mut text = String::new();
        let name = names::pascal(operation.id);
        let fields = self.fields(operation)?;
        let response = self.response(operation)?;
        let is_facade = operation.node.flag("x-facade");
        let visibility = if is_facade { "pub(crate)" } else { "pub" };
        let deprecation = operation.node.flag("deprecated").then_some(DEPRECATED);

        text.push('\n');
        text.push_str(&self.documentation(operation, &fields, &response, is_facade)?);
        text.push_str("#[must_use = \"a call does nothing until it is sent\"]\n#[derive(Clone)]\n");
        text.push_str(deprecation.unwrap_or_default());
        let _ = writeln!(text, "{visibility} struct {name} {{\n    pub(crate) setup: Setup<Client>,");
        for field in fields.iter().filter(|field| !field.redundant) {
            let r#type = match &field.default {
                Some(default) if default == "None" => format!("Option<{}>", field.r#type.name()),
                _ => field.r#type.name().to_owned(),
            };
            let _ = writeln!(text, "    pub(crate) {}: {type},", field.ident);
        }
        text.push_str("}\n");
        if !is_facade {
            self.constructor(&mut text, operation, &name, &fields, deprecation)?;
            setters(&mut text, &name, &fields);
        }
        self.implementation(&mut text, operation, &name, &fields, &response)?;
        if let Some(paging) = operation.node.get("x-paging") {
            self.paging(&mut text, operation, &name, &paging, &response)?;
        }
        if !is_facade {
            let _ = writeln!(text, "\ncall!({name}, {});", response.output);
        }
        Ok(text)
    }

    fn fields(&self, operation: &Operation<'a>) -> anyhow::Result<Vec<Field<'a>>> {
        let mut fields = Vec::new();
        for (location, place) in [(Location::Path, Place::Path), (Location::Query, Place::Query)] {
            for parameter in operation.parameters_in(location) {
                let field = self.parameter(parameter, place).with_context(|| parameter.listed.place())?;
                fields.push(field);
            }
        }
        if let Some(body) = &operation.body {
            let schema = body.schema.as_ref().context("a body that is not JSON")?;
            let r#type = self.types.body(schema)?;
            let taken = match schema.resolve().and_then(|it| it.text("type")) {
                Some("object") => Type::Model(r#type),
                _ => Type::Into(r#type),
            };
            let name = ["request", "request_body"]
                .into_iter()
                .find(|name| fields.iter().all(|field| field.ident != *name))
                .unwrap_or("body_");
            fields.push(Field {
                name: "body",
                ident: name.to_owned(),
                r#type: taken,
                place: Place::Body,
                description: body.node.text("description").unwrap_or_default(),
                default: None,
                shown_default: None,
                redundant: false,
            });
        }
        let positional = fields.iter().filter(|field| field.is_argument()).count();
        ensure!(
            positional <= MOST_ARGUMENTS,
            "{positional} arguments, at most {MOST_ARGUMENTS} can be told apart; give some an `x-default`"
        );
        Ok(fields)
    }

    fn parameter(&self, parameter: &Parameter<'a>, place: Place) -> anyhow::Result<Field<'a>> {
        let schema = parameter.schema().context("a parameter without schema")?;
        let r#type = self.parameter_type(parameter, &schema)?;
        let mut ident = names::argument(parameter.name);
        if TAKEN.contains(&ident.as_str()) {
            ident.push('_');
        }
        let given = parameter.node.value.get("x-default");
        let documented = given.or_else(|| schema.value.get("default"));
        let default = match given {
            Some(value) => Some(self.literal(value, &r#type)?),
            None if parameter.required => None,
            None => Some("None".to_owned()),
        };
        Ok(Field {
            name: parameter.name,
            ident,
            r#type,
            place,
            description: parameter.node.text("description").unwrap_or_default(),
            default,
            shown_default: documented.map(|value| match value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            }),
            redundant: parameter.node.flag("x-redundant"),
        })
    }

    fn parameter_type(&self, parameter: &Parameter<'a>, schema: &Node<'a>) -> anyhow::Result<Type> {
        if let Some(name) = parameter.node.text("x-rust-type") {
            return Ok(Type::Reference(name.to_owned()));
        }
        match schema.get("items").filter(|_| schema.text("type") == Some("array")) {
            Some(items) => Ok(Type::List(format!("Vec<{}>", self.plain_type(&items)?.name()))),
            None => self.plain_type(schema),
        }
    }

    fn literal(&self, value: &Value, r#type: &Type) -> anyhow::Result<String> {
        Ok(match (r#type, value) {
            (Type::Plain(_), value) => value.to_string(),
            (Type::Value(_), Value::String(text)) => format!("Open::from({text:?})"),
            (_, Value::String(text)) => format!("{text:?}.into()"),
            _ => bail!("`x-default` is not of the parameter's type"),
        })
    }

    /// The type of what is neither an object nor a list.
    fn plain_type(&self, schema: &Node<'_>) -> anyhow::Result<Type> {
        if let Some(name) = schema.component() {
            return match self.lowered.replacements.get(name) {
                Some(Replacement::OpenEnum) => Ok(Type::Value(format!("Open<vocabulary::{name}>"))),
                _ => bail!("{}: neither a plain value nor a value list", schema.place()),
            };
        }
        Ok(match Plain::of(schema) {
            Some(Plain::Timestamp) => Type::Timestamp,
            Some(Plain::Text) => Type::Text,
            Some(Plain::Decimal) => Type::Decimal,
            Some(plain) => Type::Plain(plain.name()),
            None => bail!("{}: neither a plain value nor a value list", schema.place()),
        })
    }

    /// What a response is read as: from the statuses that are documented, and from what the body is.
    fn response(&self, operation: &Operation<'a>) -> anyhow::Result<Response> {
        if let Some(output) = operation.node.text("x-output") {
            let output = match self.spec.schema(output) {
                Some(_) => format!("types::{output}"),
                None => format!("crate::{}::{output}", self.api),
            };
            return Ok(Response { reader: output.clone(), output, note: None });
        }
        let schema = operation.successes().find_map(|response| response.schema.as_ref());
        let body = || self.types.body(schema.context("a response without schema")?);
        let (reader, output, note) = match operation.reader() {
            Reader::Empty => ("Empty", "()".to_owned(), None),
            Reader::File => ("AsFile", "File".to_owned(), None),
            Reader::OptionalFile => {
                ("OptionalFile", "Option<File>".to_owned(), Some("Status 204 is `None`."))
            }
            Reader::Files => {
                let note = operation.response("204").is_some().then_some("Status 204 is an empty list.");
                ("Files", "Vec<File>".to_owned(), note)
            }
            Reader::Json => ("Json", body()?, None),
            Reader::Update => {
                let note = "Status 304 is [`NotModified`](Update::NotModified).";
                ("Update", format!("Update<{}>", body()?), Some(note))
            }
            Reader::Progress => {
                let note = "Status 221 is [`Processing`](Progress::Processing).";
                ("InProgress", format!("Progress<{}>", body()?), Some(note))
            }
            Reader::Partial => {
                let note = "Status 407 is read like 207.";
                ("Partial", body()?, Some(note))
            }
        };
        Ok(Response { reader: format!("read::{reader}"), output, note })
    }

    fn documentation(
        &self,
        operation: &Operation<'a>,
        fields: &[Field<'a>],
        response: &Response,
        is_facade: bool,
    ) -> anyhow::Result<String> {
        let id = operation.id;
        let method = operation.method.to_uppercase();
        if is_facade {
            return Ok(doc("", &format!("`{id}`: {method} `{}`", operation.path)));
        }
        let (summary, more) = summary_of(operation)?;
        let mut text = format!("{} (`{id}`).\n\n{}\n", self.linked(&summary), self.linked(&more));
        if let Some(note) = response.note {
            let _ = write!(text, "\n{note}\n");
        }
        text.push('\n');
        for field in fields.iter().filter(|field| field.is_argument() && !field.description.is_empty()) {
            let _ = writeln!(text, "* `{}`: {}", field.ident, self.linked(field.description.trim()));
        }
        let example = format!("{}/{id}.md", self.api);
        let mut docs = doc("", &text);
        if self.root.is_some_and(|root| root.join(EXAMPLES).join(&example).exists()) {
            docs.push_str("///\n");
            let _ = writeln!(docs, "#[doc = include_str!(\"../../../docs/{example}\")]");
        }
        let mut text = "\n# Errors\n".to_owned();
        let errors = self.errors(operation);
        for (status, name, about) in &errors {
            let predicate = match name {
                Some(name) => format!(", [`{name}`](crate::Error::{name})"),
                None => String::new(),
            };
            let _ = writeln!(text, "* {status}{predicate}: {}", self.linked(about));
        }
        text.push_str("\nSee [`Error`](crate::Error) for how any call can fail.\n");
        let evidence = operation.node.text("x-evidence").unwrap_or_default();
        let _ = write!(text, "\n{method} `{}`. Evidence: `{evidence}`.", operation.path);
        docs.push_str(&doc("", &text));
        Ok(docs)
    }

    /// The documented failures that are about this operation: what any call can meet is not said of each.
    fn errors(&self, operation: &Operation<'a>) -> Vec<(&'a str, Option<&'static str>, &'a str)> {
        let general = |status: &str| match status {
            "401" | "403" | "405" | "500" => true,
            // A conflict in the other API.
            "429" => self.api == Api::Consignments,
            _ => false,
        };
        let is_error =
            |status: &str| matches!(status.as_bytes().first(), Some(b'4' | b'5')) && status != "407";
        operation
            .responses
            .iter()
            .filter(|response| is_error(response.status) && !general(response.status))
            .map(|response| {
                let predicate = match response.status {
                    "400" => Some("is_bad_request"),
                    "404" => Some("is_not_found"),
                    "409" => Some("is_conflict"),
                    "410" => Some("is_gone"),
                    "429" => Some("is_conflict"),
                    "521" => Some("is_allocation_failed"),
                    "531" => Some("is_no_quotes"),
                    _ => None,
                };
                (response.status, predicate, response.node.text("description").unwrap_or_default().trim())
            })
            .collect()
    }

    /// The contract's text as documentation: names of operations become links, codes become links to the method that
    /// tests for them, and what would be markup does not.
    fn linked(&self, text: &str) -> String {
        let mut linked = String::new();
        for (index, part) in text.split('`').enumerate() {
            if index % 2 == 0 {
                linked.push_str(&part.replace('[', "\\[").replace('<', "\\<"));
            } else if self.ids.contains(part) {
                let _ = write!(linked, "[`{part}`](Client::{part})");
            } else if let Some((_, predicate)) = CODES.iter().find(|(code, _)| *code == part) {
                let _ = write!(linked, "[`{part}`](crate::Error::{predicate})");
            } else {
                let _ = write!(linked, "`{part}`");
            }
        }
        linked
    }

    fn constructor(
        &self,
        text: &mut String,
        operation: &Operation<'a>,
        name: &str,
        fields: &[Field<'a>],
        deprecation: Option<&str>,
    ) -> anyhow::Result<()> {
        let id = operation.id;
        let (summary, _) = summary_of(operation)?;
        let used = fields.iter().filter(|field| !field.redundant);
        let (arguments, optional): (Vec<_>, Vec<_>) = used.partition(|field| field.default.is_none());
        let signature: Vec<String> =
            arguments.iter().map(|field| format!(", {}: {}", field.ident, field.r#type.argument())).collect();
        let mut members: Vec<String> = arguments
            .iter()
            .map(|field| match field.r#type.taken(&field.ident) {
                taken if taken == field.ident => taken,
                taken => format!("{}: {taken}", field.ident),
            })
            .collect();
        members.extend(
            optional
                .iter()
                .map(|field| format!("{}: {}", field.ident, field.default.as_deref().unwrap_or("None"))),
        );
        members.insert(0, "setup: Setup::new(self)".to_owned());
        let about = format!("{} (`{id}`): see [`{name}`].", self.linked(&summary));
        let _ = write!(
            text,
            "\nimpl Client {{\n{}{}    pub fn {id}(&self{}) -> {name} {{\n        {name} {{ {} }}\n    }}\n}}\n",
            doc("    ", &about),
            deprecation.map(|it| format!("    {it}")).unwrap_or_default(),
            signature.concat(),
            members.join(", ")
        );
        Ok(())
    }

    fn implementation(
        &self,
        text: &mut String,
        operation: &Operation<'a>,
        name: &str,
        fields: &[Field<'a>],
        response: &Response,
    ) -> anyhow::Result<()> {
        let (api, id) = (self.api, operation.id);
        let Response { reader, output, .. } = response;
        let safety = if operation.is_read() { "Read" } else { "Write" };
        let mut segments = String::new();
        for field in fields.iter().filter(|field| field.place == Place::Path) {
            if let Some(value) = field.r#type.segment(&format!("self.{}", field.ident)) {
                let _ = writeln!(segments, "        problems.segment({:?}, {value});", field.name);
            }
        }
        let mut checks = String::new();
        if let Some(limited) = self.parameters.get(id) {
            let arguments = limited.iter().map(|parameter| {
                let name = &parameter.name;
                let field = fields.iter().find(|field| field.name == name);
                let field = field.with_context(|| format!("no parameter `{name}`"))?;
                let is_optional = field.default.as_deref() == Some("None");
                Ok(format!(", {}", field.r#type.checked(&format!("self.{}", field.ident), is_optional)))
            });
            let arguments: Vec<String> = arguments.collect::<anyhow::Result<_>>()?;
            let _ = writeln!(checks, "            limits::{api}::{id}(&mut problems{});", arguments.concat());
        }
        for field in fields.iter().filter(|field| field.place == Place::Body) {
            if matches!(field.r#type.name(), name if name.contains("types::")) {
                let _ = writeln!(checks, "            Limits::check(&self.{}, &mut problems);", field.ident);
            }
        }
        if operation.node.flag("x-rules") {
            let _ = writeln!(checks, "            rules::{api}::{id}(self, &mut problems);");
        }
        if !checks.is_empty() {
            checks = format!("        if self.setup.is_checked() {{\n{checks}        }}\n");
        }
        let mutable = if segments.is_empty() && checks.is_empty() { "" } else { "mut " };
        let arguments: Vec<String> = fields
            .iter()
            .map(|field| match field.redundant {
                true => "None".to_owned(),
                false => {
                    let is_optional = field.default.as_deref() == Some("None");
                    field.r#type.passed(&format!("self.{}", field.ident), is_optional)
                }
            })
            .collect();
        let _ = write!(
            text,
            "
impl {name} {{
    pub(crate) const INFO: OperationInfo =
        OperationInfo {{ api: \"{api}\", id: \"{id}\", safety: Safety::{safety} }};
}}

impl Operation for {name} {{
    type Client = Client;
    type Output = {output};

    fn setup(&self) -> &Setup<Client> {{
        &self.setup
    }}

    fn setup_mut(&mut self) -> &mut Setup<Client> {{
        &mut self.setup
    }}

    fn prepare(&self, {mutable}problems: Problems) -> Prepared<Self::Output> {{
{segments}{checks}        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().{}({});
        request_of::<{reader}, _>(Self::INFO, request)
    }}
}}
",
            names::snake(id),
            arguments.join(", ")
        );
        Ok(())
    }

    fn paging(
        &self,
        text: &mut String,
        operation: &Operation<'a>,
        name: &str,
        paging: &Node<'a>,
        response: &Response,
    ) -> anyhow::Result<()> {
        let items = paging.text("items").context("`x-paging` without `items`")?;
        let schema = operation.successes().find_map(|response| response.schema.clone());
        let page = schema.and_then(|schema| schema.resolve()).context("a page without schema")?;
        let property = |name: &str| {
            let properties = page.get("properties").context("a page without properties")?;
            properties.get(name).with_context(|| format!("the page has no `{name}`"))
        };
        let is_required = |name: &str| {
            page.get("required").iter().flat_map(Node::items).any(|it| it.value.as_str() == Some(name))
        };
        let item = property(items)?.get("items").context("`items` of `x-paging` is no list")?;
        let item = self.types.body(&item)?;
        let total = match paging.text("total") {
            None => "None".to_owned(),
            Some(total) if property(total).is_ok() && is_required(total) => {
                format!("Some(page.{})", names::field(total))
            }
            Some(total) => format!("page.{}", names::field(total)),
        };
        let items = format!(
            "page.{}{}",
            names::field(items),
            if is_required(items) { "" } else { ".unwrap_or_default()" }
        );
        let take = operation.parameters.iter().find(|it| it.name == "take").context("no parameter `take`")?;
        let most = take.node.value.get("x-default").or_else(|| take.node.value.pointer("/schema/maximum"));
        let most = most.and_then(Value::as_i64).context("`take` has neither `x-default` nor a maximum")?;
        let is_optional = take.node.value.get("x-default").is_none();
        let (get, set) = match is_optional {
            true => ("(self.take, self.skip)", ("Some(take)", "Some(skip)")),
            false => ("(Some(self.take), Some(self.skip))", ("take", "skip")),
        };
        let total_argument = if total == "None" { "_" } else { "page" };
        let _ = write!(
            text,
            "
impl {name} {{
    /// All items from `skip` on, one after the other: see [`Items`].
    pub fn stream(self) -> Items<{item}> {{
        paging::stream(self)
    }}
}}

impl Paged for {name} {{
    type Item = {item};
    const MOST: i32 = {most};

    fn window(&self) -> (Option<i32>, Option<i32>) {{
        {get}
    }}

    fn set_window(&mut self, take: i32, skip: i32) {{
        self.take = {};
        self.skip = {};
    }}

    fn total({total_argument}: &{output}) -> Option<i32> {{
        {total}
    }}

    fn items(page: {output}) -> Vec<{item}> {{
        {items}
    }}
}}
",
            set.0,
            set.1,
            output = response.output,
        );
        Ok(())
    }

    fn call(&self, operation: &Operation<'a>) -> anyhow::Result<String> {
        let id = operation.id;
        let fields = self.fields(operation)?;
        let (mut texts, mut arguments, mut setters) = (Vec::new(), Vec::new(), String::new());
        for field in fields.iter().filter(|field| !field.redundant) {
            let value = match (field.place, &field.r#type) {
                (Place::Body, r#type) => {
                    let body = operation.body.as_ref().context("no body")?;
                    let examples = body.node.value.pointer("/content/application~1json/examples");
                    let first = examples.and_then(Value::as_object).and_then(|all| all.values().next());
                    let file = first.and_then(|it| it.get("externalValue")).and_then(Value::as_str);
                    format!("example::<{}>({:?})", r#type.name(), file.context("the body has no example")?)
                }
                (_, Type::Plain("bool")) => "true".to_owned(),
                (_, Type::Plain("i64")) => format!("number({:?}).into()", field.name),
                (_, Type::Plain(_) | Type::Decimal) => format!("number({:?})", field.name),
                (_, Type::List(_)) => "Vec::<String>::new()".to_owned(),
                (place, _) => {
                    if place == Place::Path {
                        texts.push(field.name);
                    }
                    format!("text({:?}).as_str()", field.name)
                }
            };
            match field.default {
                None => arguments.push(value),
                Some(_) => {
                    let _ = write!(setters, ".{}({value})", field.ident);
                }
            }
        }
        let limited = self.parameters.get(id).map(Vec::as_slice).unwrap_or_default();
        let limited: Vec<_> = limited.iter().map(|it| (&it.name, it.kept.0, it.kept.1)).collect();
        Ok(format!(
            "call!({id:?}, {texts:?}, {limited:?}, |client, text, number| client.{id}({}){setters})",
            arguments.join(", ")
        ))
    }

    /// An example that nothing includes is one that nobody reads or runs.
    fn ensure_examples_are_used(&self) -> anyhow::Result<()> {
        let Some(root) = self.root else { return Ok(()) };
        let directory = root.join(EXAMPLES).join(self.api.name());
        let Ok(entries) = std::fs::read_dir(&directory) else { return Ok(()) };
        for entry in entries {
            let path = entry?.path();
            let id = path.file_stem().unwrap_or_default().to_string_lossy();
            ensure!(
                self.ids.contains(id.as_ref()),
                "{EXAMPLES}/{}/{id}.md: there is no operation `{id}` with a generated method; rename or delete it",
                self.api
            );
        }
        Ok(())
    }
}

fn setters(text: &mut String, name: &str, fields: &[Field<'_>]) {
    let mut methods = String::new();
    for field in fields.iter().filter(|field| field.default.is_some() && !field.redundant) {
        let Field { ident, r#type, .. } = field;
        let mut about = field.description.trim().replace('[', "\\[").replace('<', "\\<");
        if let Some(default) = &field.shown_default {
            about = format!("{} (default: `{default}`).", about.trim_end_matches('.'));
        }
        let value = match field.default.as_deref() {
            Some("None") => format!("Some({})", r#type.taken(ident)),
            _ => r#type.taken(ident),
        };
        let _ = write!(
            methods,
            "{}    pub fn {ident}(mut self, {ident}: {}) -> Self {{\n        self.{ident} = {value};\n        self\n    }}\n\n",
            doc("    ", &about),
            r#type.argument()
        );
    }
    if !methods.is_empty() {
        let _ = write!(text, "\nimpl {name} {{\n{}\n}}\n", methods.trim_end());
    }
}

/// The first sentence of what the contract says, without its full stop, and the rest.
fn summary_of(operation: &Operation<'_>) -> anyhow::Result<(String, String)> {
    let text = operation.node.text("description").context("no description")?.trim();
    let paragraph = text.split("\n\n").next().unwrap_or_default();
    let end = paragraph.match_indices('.').map(|(at, _)| at).find(|at| {
        let rest = &paragraph[at + 1..];
        let is_word_end = rest.is_empty() || rest.starts_with([' ', '\n']);
        is_word_end && paragraph[..*at].matches('`').count() % 2 == 0
    });
    let end = end.unwrap_or(paragraph.len());
    let rest = text[end..].trim_start_matches('.').trim_start();
    Ok((text[..end].split_whitespace().collect::<Vec<_>>().join(" "), rest.to_owned()))
}

/// `text` as a documentation comment.
fn doc(indentation: &str, text: &str) -> String {
    let mut comment = String::new();
    for line in text.trim_end().lines() {
        let line = line.trim_end();
        let _ = writeln!(comment, "{indentation}///{}{line}", if line.is_empty() { "" } else { " " });
    }
    comment
}
