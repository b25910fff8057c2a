//! The operations of the SDK: a struct for each, with its arguments, its setters and how its request and response are
//! treated, and a method of the client that makes it. One file for each tag.
//!
//! Facts that follow from others in the contract are not written there: safety follows from the method, the decoder of a response
//! from the documented statuses and the body. The extensions that say the rest are described in `spec/README.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, bail, ensure};
use minijinja::{Value, context};
use serde::Serialize;
use serde_json::Value as Json;

use super::limits::Parameters;
use super::lower::{Lowered, Replacement};
use super::rust::{Plain, Types};
use super::template::{doc, file};
use crate::spec::{Decoder, Location, Node, Operation, Parameter, Spec};
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

/// The page that is asked for where no maximum is documented: that of the only list of the consignments API that has one.
const LARGEST_PAGE: i64 = 60;

/// Error codes that `Error` has a method for, beyond that of their status.
const CODES: [(&str, &str); 3] = [
    ("invalid_state_for_operation", "is_wrong_state"),
    ("processing", "is_processing"),
    ("shipment_invalid_state", "is_wrong_state"),
];

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

/// A field of an operation's struct: most of it is Rust.
#[derive(Serialize)]
struct Field<'a> {
    /// In the contract.
    name: &'a str,
    ident: String,
    /// Part of the request that it goes into.
    #[serde(skip)]
    place: Place,
    #[serde(skip)]
    r#type: Type,
    /// The value that stands for none; `None` for an argument that every call needs.
    default: Option<String>,
    /// Not passed on: another parameter says the same.
    redundant: bool,
    /// Its description in the contract.
    #[serde(skip)]
    description: &'a str,
    docs: String,
    /// The type of the field.
    held: String,
    /// The type of the argument.
    argument: String,
    /// The argument as a value.
    taken: String,
    /// The field as the raw client takes it, and a check of limits.
    passed: String,
    /// Position among the arguments of the raw client.
    place_in_raw: usize,
    /// The field as a text that becomes a segment of the path; `None` for what cannot be wrong there.
    segment: Option<String>,
}

impl<'a> Field<'a> {
    fn new(name: &'a str, ident: String, place: Place, r#type: Type, default: Option<String>) -> Self {
        let is_optional = default.as_deref() == Some("None");
        let field = format!("self.{ident}");
        Self {
            held: if is_optional { format!("Option<{}>", r#type.name()) } else { r#type.name().to_owned() },
            argument: r#type.argument(),
            taken: r#type.taken(&ident),
            passed: r#type.passed(&field, is_optional),
            segment: r#type.segment(&field).filter(|_| place == Place::Path),
            place_in_raw: 0,
            redundant: false,
            description: "",
            docs: String::new(),
            name,
            ident,
            place,
            r#type,
            default,
        }
    }

    /// Returns `true` if every call needs it; the others have setters.
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

/// Type of a value, as it is stored, taken and passed on.
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

    /// The field `place` as the raw client takes it.
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

    /// The field `place` as a text that becomes a segment of the path; `None` for what cannot be wrong there.
    fn segment(&self, place: &str) -> Option<String> {
        match self {
            Self::Plain(_) => None,
            Self::Timestamp | Self::Decimal => Some(format!("&{place}.to_string()")),
            _ => Some(format!("{place}.as_str()")),
        }
    }
}

/// Decoding of a response.
struct Response {
    decoder: String,
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
        let (mut tags, mut files) = (Vec::new(), Vec::new());
        for (tag, operations) in by_tag {
            let module = names::field(tag);
            tags.push(context! { module, docs => doc("", &self.tag(tag)) });
            let operations = operations
                .iter()
                .map(|operation| self.operation(operation).with_context(|| operation.node.place()));
            let operations: Vec<Value> = operations.collect::<anyhow::Result<_>>()?;
            let text = file(api, include_str!("templates/operations.jinja"), context! { api, operations })?;
            files.push((Some(module), text));
        }
        files.push((None, file(api, include_str!("templates/tags.jinja"), context! { api, tags })?));
        self.ensure_examples_are_used()?;
        Ok(files)
    }

    /// The calls of every operation that has a generated method, for tests, which choose the values of its parameters.
    pub(crate) fn calls(&self) -> anyhow::Result<String> {
        let api = self.api;
        let operations = self.spec.operations.iter().filter(|it| self.ids.contains(it.id));
        let calls = operations.map(|operation| self.call(operation).with_context(|| operation.node.place()));
        let calls: Vec<String> = calls.collect::<anyhow::Result<_>>()?;
        file(api, include_str!("templates/calls.jinja"), context! { api, calls })
    }

    fn tag(&self, name: &str) -> String {
        let mut tags = self.spec.root.items_of("tags");
        let tag = tags.find(|tag| tag.text("name") == Some(name));
        tag.and_then(|tag| tag.text("description")).unwrap_or("Operations.").to_owned()
    }

    /// The values of an operation in the template.
    fn operation(&self, operation: &Operation<'a>) -> anyhow::Result<Value> {
        let (id, name) = (operation.id, names::pascal(operation.id));
        let fields = self.fields(operation)?;
        let response = self.response(operation)?;
        let (summary, more) = summary_of(operation)?;
        let summary = self.linked(&summary);
        let about = format!("{summary} (`{id}`): see [`{name}`].");
        let described = fields.iter().filter(|field| field.is_argument() && !field.description.is_empty());
        let described = described.map(|it| (&it.ident, self.linked(it.description.trim())));
        let example = format!("{}/{id}.md", self.api);
        let has_example = self.root.is_some_and(|root| root.join(EXAMPLES).join(&example).exists());
        let paging = operation.node.get("x-paging");
        Ok(context! {
            id,
            name,
            path => operation.path,
            raw => names::snake(id),
            method => operation.method.to_uppercase(),
            summary,
            more => self.linked(&more),
            note => response.note,
            described => described.collect::<Vec<_>>(),
            example => has_example.then_some(example),
            errors => self.errors(operation),
            evidence => operation.node.text("x-evidence").unwrap_or_default(),
            about => doc("    ", &about),
            deprecated => operation.node.flag("deprecated"),
            is_facade => operation.node.flag("x-facade"),
            reconciles => operation.node.flag("x-reconcile"),
            safety => if operation.is_read() { "Read" } else { "Write" },
            checks => self.checks(operation, &fields)?,
            fields,
            decoder => response.decoder,
            output => response.output,
            paging => paging.map(|paging| self.paging(operation, &paging)).transpose()?,
        })
    }

    /// The checks of a request, as statements.
    fn checks(&self, operation: &Operation<'a>, fields: &[Field<'a>]) -> anyhow::Result<Vec<String>> {
        let (api, id) = (self.api, operation.id);
        let mut checks = Vec::new();
        if let Some(limited) = self.parameters.get(id) {
            let mut call = format!("limits::{api}::{id}(&mut problems");
            for parameter in limited {
                let name = &parameter.name;
                let field = fields.iter().find(|field| field.name == name);
                let field = field.with_context(|| format!("no parameter `{name}`"))?;
                call = format!("{call}, {}", field.passed);
            }
            checks.push(format!("{call})"));
        }
        let bodies = fields.iter().filter(|field| field.place == Place::Body);
        for body in bodies.filter(|body| body.r#type.name().contains("types::")) {
            checks.push(format!("Limits::check(&self.{}, &mut problems)", body.ident));
        }
        if operation.node.flag("x-reconcile") {
            checks.push("creation::check(self, &mut problems)".to_owned());
        }
        if operation.node.flag("x-rules") {
            checks.push(format!("rules::{api}::{id}(self, &mut problems)"));
        }
        Ok(checks)
    }

    /// The fields, as the contract lists them: `start`, then `end`.
    fn fields(&self, operation: &Operation<'a>) -> anyhow::Result<Vec<Field<'a>>> {
        let mut fields = Vec::new();
        for (location, place) in [(Location::Path, Place::Path), (Location::Query, Place::Query)] {
            let first = fields.len();
            let mut parameters: Vec<_> = operation.parameters_in(location).enumerate().collect();
            parameters.sort_by_key(|(_, parameter)| parameter.rank_in_sdk(operation.path));
            for (index, parameter) in parameters {
                let mut field = self.parameter(parameter, place).with_context(|| parameter.listed.place())?;
                field.place_in_raw = first + index;
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
            let mut field = Field::new("body", name.to_owned(), Place::Body, taken, None);
            field.description = body.node.text("description").unwrap_or_default();
            field.place_in_raw = fields.len();
            fields.push(field);
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
            Some(value) => Some(Self::literal(value, &r#type)?),
            None if parameter.required => None,
            None => Some("None".to_owned()),
        };
        let description = parameter.node.text("description").unwrap_or_default().trim();
        let mut about = description.replace('[', "\\[").replace('<', "\\<");
        if let Some(default) = documented {
            let shown = default.as_str().map_or_else(|| default.to_string(), str::to_owned);
            about = format!("{} (default: `{shown}`).", about.trim_end_matches('.'));
        }
        let mut field = Field::new(parameter.name, ident, place, r#type, default);
        field.description = description;
        field.docs = doc("    ", &about);
        if parameter.node.flag("x-redundant") {
            field.redundant = true;
            field.passed = "None".to_owned();
        }
        Ok(field)
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

    fn literal(value: &Json, r#type: &Type) -> anyhow::Result<String> {
        Ok(match (r#type, value) {
            (Type::Plain(_), value) => value.to_string(),
            (Type::Value(_), Json::String(text)) => format!("Open::from({text:?})"),
            (_, Json::String(text)) => format!("{text:?}.into()"),
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

    /// Chooses the decoder of a response, from the documented statuses and the body.
    fn response(&self, operation: &Operation<'a>) -> anyhow::Result<Response> {
        if let Some(output) = operation.node.text("x-output") {
            let output = match self.spec.schema(output) {
                Some(_) => format!("types::{output}"),
                None => format!("crate::{}::{output}", self.api),
            };
            return Ok(Response { decoder: output.clone(), output, note: None });
        }
        let schema = operation.successes().find_map(|response| response.schema.as_ref());
        let body = || self.types.body(schema.context("a response without schema")?);
        let (output, note) = match operation.decoder() {
            Decoder::Empty => ("()".to_owned(), None),
            Decoder::AsFile => ("File".to_owned(), None),
            Decoder::OptionalFile => ("Option<File>".to_owned(), Some("Status 204 is `None`.")),
            Decoder::Files => {
                let note = operation.response("204").is_some().then_some("Status 204 is an empty list.");
                ("Vec<File>".to_owned(), note)
            }
            Decoder::Json => (body()?, None),
            Decoder::Update => {
                let note = "Status 304 is [`NotModified`](Update::NotModified).";
                (format!("Update<{}>", body()?), Some(note))
            }
            Decoder::InProgress => {
                let note = "Status 221 is [`Processing`](Progress::Processing).";
                (format!("Progress<{}>", body()?), Some(note))
            }
            Decoder::Partial => (body()?, Some("Status 407 is handled like 207.")),
        };
        Ok(Response { decoder: format!("decode::{:?}", operation.decoder()), output, note })
    }

    /// The documented failures that are about this operation: what any call can meet is not said of each.
    fn errors(&self, operation: &Operation<'a>) -> Vec<Value> {
        let is_own = |status: &str| match status {
            "401" | "403" | "405" | "407" | "500" => false,
            // A conflict in one API.
            "429" => self.api == Api::Shipments,
            _ => status.starts_with(['4', '5']),
        };
        operation
            .responses
            .iter()
            .filter(|response| is_own(response.status))
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
                let about = self.linked(response.node.text("description").unwrap_or_default().trim());
                context! { status => response.status, predicate, about }
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

    /// The values of a page in the template.
    fn paging(&self, operation: &Operation<'a>, paging: &Node<'a>) -> anyhow::Result<Value> {
        let items = paging.text("items").context("`x-paging` without `items`")?;
        let schema = operation.successes().find_map(|response| response.schema.clone());
        let page = schema.and_then(|schema| schema.resolve()).context("a page without schema")?;
        let property = |name: &str| {
            let properties = page.get("properties").context("a page without properties")?;
            properties.get(name).with_context(|| format!("the page has no `{name}`"))
        };
        let item = property(items)?.get("items").context("`items` of `x-paging` is no list")?;
        let item = self.types.body(&item)?;
        let property_of_page =
            |name| context! { ident => names::field(name), required => page.requires(name) };
        let total = paging.text("total").map(|total| property(total).map(|_| property_of_page(total)));
        let (number, skip) = (paging.text("page"), paging.text("skip").unwrap_or("skip"));
        Ok(context! {
            item,
            items => property_of_page(items),
            total => total.transpose()?,
            size => self.paged_by(operation, paging.text("size").unwrap_or("take"))?,
            place => self.paged_by(operation, number.unwrap_or(skip))?,
            is_numbered => number.is_some(),
        })
    }

    /// The field of an operation that holds the number of the page, and the documented largest value.
    fn paged_by(&self, operation: &Operation<'a>, name: &str) -> anyhow::Result<Value> {
        if let Some(parameter) = operation.parameters.iter().find(|it| it.name == name) {
            let value = &parameter.node.value;
            let most =
                value.get("x-default").or_else(|| value.pointer("/schema/maximum")).and_then(Json::as_i64);
            let fields = self.fields(operation)?;
            let field =
                fields.iter().find(|field| field.name == name).context("a parameter without field")?;
            let is_optional = field.default.as_deref() == Some("None");
            let path = format!("self.{}", field.ident);
            return Ok(context! { path, is_optional, most => most.unwrap_or(LARGEST_PAGE) });
        }
        let body = operation.body.as_ref().and_then(|body| body.schema.as_ref()?.resolve());
        let body = body.with_context(|| format!("neither a parameter `{name}` nor a body"))?;
        let property = body.get("properties").and_then(|properties| properties.get(name));
        property.with_context(|| format!("the body has no `{name}`"))?;
        let path = format!("self.request.{}", names::field(name));
        Ok(context! { path, is_optional => !body.requires(name), most => LARGEST_PAGE })
    }

    fn call(&self, operation: &Operation<'a>) -> anyhow::Result<String> {
        let id = operation.id;
        let fields = self.fields(operation)?;
        let (mut texts, mut arguments, mut setters) = (Vec::new(), Vec::new(), String::new());
        for field in fields.iter().filter(|field| !field.redundant) {
            let value = match (field.place, &field.r#type) {
                (Place::Body, r#type) => {
                    let body = operation.body.as_ref().context("no body")?;
                    let file = body.example().context("the body has no example")?;
                    format!("example::<{}>({file:?})", r#type.name())
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
