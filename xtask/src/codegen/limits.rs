//! The checks of requests against their documented limits: an `impl Limits` for every model that a request can
//! hold and that has a limit somewhere in it, and a function for every operation with a limited parameter. A
//! function that its operation does not call is dead code, which the compiler reports.
//!
//! References that the platform issues (`x-platform-reference`) are the exception: the vendor changes their form
//! and length without notice, so only what cannot be a reference at all is rejected.
//!
//! They are made from the spec before lowering, which takes the limits out. A limit that this module cannot turn
//! into a check fails the run: a fact must not get lost silently.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;
use minijinja::context;
use serde_json::Value;

use super::lower::{Lowered, Replacement, lower};
use super::rust::{Plain, Types};
use super::template::file;
use crate::finding::Finding;
use crate::spec::{self, LIMITS, Location, Node, Operation, Spec, component_name};
use crate::{Api, Document, names};

/// The models with rules between several of their fields, which no keyword expresses. The rules are written by
/// hand in `crates/sorted-pro/src/limits/rules/<api>.rs`: a function each, named as the model.
const RULES: [(Api, &str, &str); 3] = [
    (Api::Shipments, "CreateShipmentRequest", "create_shipment_request"),
    (Api::Shipments, "UpdateShipmentRequest", "update_shipment_request"),
    (Api::Shipments, "UpdateShipmentGroupRequest", "update_shipment_group_request"),
];

/// Longest reference that the check of references allows.
const LONGEST_REFERENCE: i64 = 256;

/// The operations that have limited parameters, which their checks take in this order.
pub(crate) type Parameters = BTreeMap<String, Vec<Parameter>>;

/// The module `generated/limits/<api>.rs` of the ergonomic crate.
pub(crate) fn limits(api: Api, spec: &Spec<'_>, lowered: &Lowered) -> anyhow::Result<(String, Parameters)> {
    let mut limits = Limits::of(spec, lowered);
    if let Some(refused) = limits.refused.pop() {
        return Err(refused.into());
    }
    limits.rules(api)?;
    let text = limits.written(api)?;
    Ok((text, limits.parameters.into_iter().collect()))
}

/// The limits of requests that no check can be generated for, in a document that is otherwise without findings.
///
/// # Errors
/// If the document cannot be lowered.
pub(crate) fn refused(document: &Document) -> anyhow::Result<Vec<Finding>> {
    let (lowered, _) = lower(&mut document.root().clone(), false)?;
    Ok(Limits::of(&Spec::of(document), &lowered).refused)
}

/// One line of a check.
struct Line {
    code: String,
    /// The component that it looks into: without limits in there, there is no such line.
    into: Option<String>,
}

/// The check of a value: a method of `Problems`, and what it is held against.
struct Check {
    function: &'static str,
    limit: String,
    /// `true` if it takes texts.
    of_text: bool,
}

impl Check {
    /// The call of `function` for the property `name`, which is `value` in Rust.
    fn call(&self, function: &str, name: &str, value: &str) -> String {
        let separator = if self.limit.is_empty() { "" } else { ", " };
        format!("problems.{function}({name:?}, {value}{separator}{})", self.limit)
    }
}

struct Limits<'a> {
    spec: &'a Spec<'a>,
    lowered: &'a Lowered,
    /// By component.
    checks: BTreeMap<String, Vec<Line>>,
    /// The limited parameters of the operations that have some.
    parameters: Vec<(String, Vec<Parameter>)>,
    /// The operations whose body is a component.
    bodies: Vec<(String, String)>,
    /// Components that have been seen and not been looked into.
    missing: Vec<String>,
    refused: Vec<Finding>,
}

/// A parameter with a limit.
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// The least and the greatest number, or length of a text, that keeps the limit.
    pub(crate) kept: (Option<i64>, Option<i64>),
    /// The argument of the function.
    ident: String,
    r#type: String,
    code: String,
}

/// A field in Rust.
struct Field {
    ident: String,
    optional: bool,
}

impl Field {
    fn of(model: &Node<'_>, name: &str, property: &Node<'_>) -> Self {
        Self { ident: names::field(name), optional: !model.requires(name) || property.flag("nullable") }
    }

    /// The field as an `Option` of a reference to its content.
    fn borrowed(&self) -> String {
        self.either(".as_ref()", "&")
    }

    /// The field as an `Option` of a text or slice.
    fn unsized_(&self) -> String {
        self.either(".as_deref()", "&")
    }

    /// The field as an `Option` of a number.
    fn copied(&self) -> String {
        self.either("", "")
    }

    fn either(&self, optional: &str, required: &str) -> String {
        let ident = &self.ident;
        if self.optional {
            format!("self.{ident}{optional}")
        } else {
            format!("Some({required}self.{ident})")
        }
    }
}

impl<'a> Limits<'a> {
    fn of(spec: &'a Spec<'a>, lowered: &'a Lowered) -> Self {
        let mut limits = Limits {
            spec,
            lowered,
            checks: BTreeMap::new(),
            parameters: Vec::new(),
            bodies: Vec::new(),
            missing: Vec::new(),
            refused: Vec::new(),
        };
        for operation in spec.operations_by_path() {
            limits.parameters(operation);
            let body = limits.body(operation);
            limits.refused.extend(body.err());
        }
        limits.follow();
        limits
    }

    fn parameters(&mut self, operation: &Operation<'_>) {
        let mut limited = Vec::new();
        for parameter in &operation.parameters {
            match self.parameter(parameter) {
                Ok(parameter) => limited.extend(parameter),
                Err(refused) => self.refused.push(refused),
            }
        }
        if !limited.is_empty() {
            self.parameters.push((operation.id.to_owned(), limited));
        }
    }

    fn parameter(&mut self, parameter: &spec::Parameter<'_>) -> Result<Option<Parameter>, Finding> {
        let Some(schema) = parameter.schema() else { return Ok(None) };
        if let Some(component) = schema.component() {
            self.missing.push(component.to_owned());
            return Ok(None);
        }
        let check = match parameter.location {
            // No path parameter is sent that cannot be a reference, whatever it is.
            Location::Path if is_reference(&schema) => only(&schema, &FORM).map(|()| None),
            Location::Path | Location::Query => {
                self.plain(&schema, &["text", "number", "platform_reference"])
            }
            _ => self.only_types(&schema).map(|()| None),
        };
        let (Some(check), Some(plain)) = (check?, Plain::of(&schema)) else { return Ok(None) };
        let number = |key: &str| schema.value.get(key).and_then(Value::as_i64);
        let kept = match check.function {
            "text" => (number("minLength"), number("maxLength")),
            "number" => {
                let beyond = |exclusive| i64::from(schema.flag(exclusive));
                let least = number("minimum").map(|least| least + beyond("exclusiveMinimum"));
                let most = number("maximum").map(|most| most - beyond("exclusiveMaximum"));
                (least, most)
            }
            _ => (Some(1), Some(LONGEST_REFERENCE)),
        };
        let (name, mut ident) = (parameter.name, names::argument(parameter.name));
        if ident == "problems" {
            ident.push('_');
        }
        let value = if parameter.required { format!("Some({ident})") } else { ident.clone() };
        let r#type = if plain == Plain::Text { "&str" } else { plain.name() };
        let r#type = if parameter.required { r#type.to_owned() } else { format!("Option<{type}>") };
        let code = check.call(check.function, name, &value);
        Ok(Some(Parameter { code, name: name.to_owned(), kept, ident, r#type }))
    }

    fn body(&mut self, operation: &Operation<'_>) -> Result<(), Finding> {
        let Some(mut schema) = operation.body.as_ref().and_then(|body| body.schema.clone()) else {
            return Ok(());
        };
        only(&schema, &[])?;
        if let Some(name) = schema.component() {
            self.bodies.push((operation.id.to_owned(), name.to_owned()));
        }
        // A plain list has no model, and its elements cannot have limits.
        while let Some(items) = schema.get("items") {
            schema = items;
            only(&schema, &[])?;
        }
        self.missing.extend(schema.component().map(str::to_owned));
        Ok(())
    }

    /// Looks into every component that has been seen, until there is no other.
    fn follow(&mut self) {
        while let Some(name) = self.missing.pop() {
            let Some(schema) = self.spec.schema(&name).filter(|_| !self.checks.contains_key(&name)) else {
                continue;
            };
            let looked_into = match self.lowered.replacements.get(&name) {
                None => self.component(&name, &schema),
                Some(Replacement::OneOrMany(one)) => self.one_or_many(&name, one, &schema),
                Some(Replacement::OpenEnum) => only(&schema, &[]),
                // The type takes nothing else.
                Some(Replacement::HandWritten(_)) => Ok(()),
            };
            self.refused.extend(looked_into.err());
        }
    }

    fn component(&mut self, name: &str, schema: &Node<'_>) -> Result<(), Finding> {
        let mut lines = Vec::new();
        for (name, property) in schema.entries_of("properties") {
            let field = Field::of(schema, name, &property);
            let looked_into = self.property(name, &property, &field, &mut lines);
            self.refused.extend(looked_into.err());
        }
        self.missing.extend(lines.iter().filter_map(|line| line.into.clone()));
        self.checks.insert(name.to_owned(), lines);
        only(schema, &[])
    }

    /// `OneOrMany<T>` has limits if `T` has: no check is written for it, but lines that look into it need one.
    fn one_or_many(&mut self, name: &str, one: &str, schema: &Node<'_>) -> Result<(), Finding> {
        let line = Line { code: String::new(), into: Some(one.to_owned()) };
        self.missing.push(one.to_owned());
        self.checks.insert(name.to_owned(), vec![line]);
        schema.items_of("oneOf").try_for_each(|branch| only(&branch, &[]))
    }

    fn property(
        &self,
        name: &str,
        schema: &Node<'_>,
        field: &Field,
        lines: &mut Vec<Line>,
    ) -> Result<(), Finding> {
        if let Some(component) = schema.meant().map(component_name) {
            only(schema, &[])?;
            let code = format!("problems.nested({name:?}, {})", field.borrowed());
            lines.push(Line { code, into: Some(component.to_owned()) });
            return Ok(());
        }
        if schema.text("type") == Some("array") {
            return self.list(name, schema, field, lines);
        }
        if let Some(check) = self.plain(schema, &["text", "amount", "number", "platform_reference"])? {
            let value = if check.of_text { field.unsized_() } else { field.copied() };
            lines.push(Line { code: check.call(check.function, name, &value), into: None });
        }
        Ok(())
    }

    /// The check of what is neither an object nor a list, if it is one of `functions` and there is a limit.
    fn plain(&self, schema: &Node<'_>, functions: &[&str]) -> Result<Option<Check>, Finding> {
        let function = match Plain::of(schema) {
            _ if is_reference(schema) => "platform_reference",
            Some(Plain::Text) => "text",
            Some(Plain::Decimal) => "amount",
            Some(Plain::Int32 | Plain::Int64) => "number",
            _ => "",
        };
        let limit = match function {
            _ if !functions.contains(&function) => self.only_types(schema).map(|()| None),
            "platform_reference" => only(schema, &FORM).map(|()| Some(String::new())),
            "text" => {
                only(schema, &["minLength", "maxLength"])?;
                range(schema, "minLength", "maxLength")
            }
            "amount" => bounds(schema, decimal),
            _ => bounds(schema, integer),
        };
        let of_text = ["platform_reference", "text"].contains(&function);
        Ok(limit?.map(|limit| Check { function, limit, of_text }))
    }

    fn list(
        &self,
        name: &str,
        schema: &Node<'_>,
        field: &Field,
        lines: &mut Vec<Line>,
    ) -> Result<(), Finding> {
        only(schema, &["minItems", "maxItems", "x-unique"])?;
        let mut own = |code: String| lines.push(Line { code, into: None });
        let list = field.unsized_();
        if let Some(range) = range(schema, "minItems", "maxItems")? {
            own(format!("problems.count({name:?}, {list}, {range})"));
        }
        let Some(items) = schema.get("items") else { return Ok(()) };
        let component = items.meant().map(component_name);
        if let Some(unique) = schema.get("x-unique") {
            let code = match (unique.text("by"), component) {
                (Some(by), Some(component)) => {
                    let model = self.spec.schema(component);
                    let property = model.as_ref().and_then(|model| model.get("properties")?.get(by));
                    let (Some(model), Some(property)) = (model, property) else {
                        let what = format!("{component} has no property `{by}`");
                        return Err(Finding::on(&unique, what, "correct `by`"));
                    };
                    let key = Field::of(&model, by, &property);
                    if key.optional {
                        let what = format!("`{by}` is optional");
                        return Err(Finding::on(&unique, what, "name a property that is always there"));
                    }
                    format!("problems.unique_by({name:?}, {by:?}, {list}, |element| &element.{})", key.ident)
                }
                (None, None) => format!("problems.unique({name:?}, {list})"),
                _ => {
                    let what = "`by` names a property of the elements, if they are objects";
                    return Err(Finding::on(&unique, what, "add or remove it"));
                }
            };
            own(code);
        }
        if items.flag("nullable") {
            return self.only_types(&items);
        }
        if let Some(component) = component {
            only(&items, &[])?;
            let into = Some(component.to_owned());
            lines.push(Line { code: format!("problems.nested({name:?}, {list})"), into });
        } else if let Some(check) = self.plain(&items, &["text", "platform_reference"])? {
            let function = format!("{}s", check.function);
            lines.push(Line { code: check.call(&function, name, &list), into: None });
        }
        Ok(())
    }

    /// Fails for anything that could be a limit, in what is nested too.
    fn only_types(&self, schema: &Node<'_>) -> Result<(), Finding> {
        only(schema, &[])?;
        let nested = ["items", "additionalProperties"].into_iter().filter_map(|key| schema.get(key));
        for nested in nested.filter(|nested| nested.value.is_object()) {
            let component = nested.meant().map(component_name);
            match component.map(|name| self.lowered.replacements.get(name)) {
                None => self.only_types(&nested)?,
                Some(Some(Replacement::OpenEnum | Replacement::HandWritten(_))) => {}
                Some(_) => {
                    return Err(Finding::on(&nested, "requests are not checked inside of this", TEACH));
                }
            }
        }
        Ok(())
    }

    fn rules(&mut self, api: Api) -> anyhow::Result<()> {
        for (_, name, function) in RULES.iter().filter(|(of, ..)| *of == api) {
            let lines = self.checks.get_mut(*name).with_context(|| {
                format!("there are rules for {name}, which no request holds; see xtask/src/codegen/limits.rs")
            })?;
            lines.push(Line { code: format!("rules::{api}::{function}(self, problems)"), into: None });
        }
        Ok(())
    }

    /// The components with a limit in them.
    fn limited(&self) -> BTreeSet<&str> {
        let mut limited = BTreeSet::new();
        loop {
            let before = limited.len();
            for (name, lines) in &self.checks {
                if lines.iter().any(|line| line.into.as_deref().is_none_or(|into| limited.contains(into))) {
                    limited.insert(name.as_str());
                }
            }
            if limited.len() == before {
                return limited;
            }
        }
    }

    fn written(&self, api: Api) -> anyhow::Result<String> {
        let limited = self.limited();
        // Every body can be checked, so that an operation whose body gets its first limit checks it at once.
        let is_body = |name: &str| {
            let one_or_many = Replacement::OneOrMany(name.to_owned());
            let is = |body: &str| body == name || self.lowered.replacements.get(body) == Some(&one_or_many);
            self.bodies.iter().any(|(_, body)| is(body))
        };
        let is_needed = |line: &&Line| line.into.as_deref().is_none_or(|into| limited.contains(into));
        let models = self.checks.iter().filter(|(name, _)| {
            let is_model = !self.lowered.replacements.contains_key(*name);
            is_model && (is_body(name) || limited.contains(name.as_str()))
        });
        let model = |(name, lines): (&String, &Vec<Line>)| {
            let checks = lines.iter().filter(is_needed).map(|line| line.code.as_str());
            context! { name, checks => checks.collect::<Vec<_>>() }
        };
        let types = Types::new(self.lowered, "sorted_pro_raw::", "");
        let operation = |(id, parameters): &(String, Vec<Parameter>)| {
            let arguments = parameters.iter().map(|it| format!("{}: {}", it.ident, it.r#type));
            let checks = parameters.iter().map(|it| it.code.as_str());
            context! { id, arguments => arguments.collect::<Vec<_>>(), checks => checks.collect::<Vec<_>>() }
        };
        let bodies = self.bodies.iter().map(|(id, name)| context! { id, type => types.component(name) });
        let values = context! {
            api,
            models => models.map(model).collect::<Vec<_>>(),
            operations => self.parameters.iter().map(operation).collect::<Vec<_>>(),
            bodies => bodies.collect::<Vec<_>>(),
        };
        file(api, include_str!("templates/limits.jinja"), values)
    }
}

/// Fails for a limit that is not one of `limits`.
fn only(schema: &Node<'_>, limits: &[&str]) -> Result<(), Finding> {
    let is_other = |(keyword, _): &(&str, Node<'_>)| LIMITS.contains(keyword) && !limits.contains(keyword);
    match schema.entries().find(is_other) {
        None => Ok(()),
        Some((keyword, value)) => {
            let what = format!("requests are not checked against `{keyword}` here");
            Err(Finding::on(&value, what, TEACH))
        }
    }
}

const TEACH: &str = "say it in the description, or teach it to xtask/src/codegen/limits.rs";

/// `least..=most`, if there is one of the two.
fn range(schema: &Node<'_>, least: &str, most: &str) -> Result<Option<String>, Finding> {
    let limit = |key: &str| match schema.get(key) {
        None => Ok(None),
        Some(limit) => match limit.value.as_u64() {
            Some(number) => Ok(Some(number)),
            None => Err(Finding::on(&limit, format!("`{key}` is not a whole number"), "correct it")),
        },
    };
    Ok(match (limit(least)?.filter(|least| *least > 0), limit(most)?) {
        (None, None) => None,
        (least, Some(most)) => Some(format!("{}..={most}", least.unwrap_or(0))),
        (Some(least), None) => Some(format!("{least}..=usize::MAX")),
    })
}

/// Lower and upper bound, if there is one of the two.
fn bounds(schema: &Node<'_>, number: fn(&Value) -> Option<String>) -> Result<Option<String>, Finding> {
    only(schema, &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"])?;
    let bound = |key: &str, exclusive: &str| -> Result<String, Finding> {
        let Some(limit) = schema.get(key) else { return Ok("Unbounded".to_owned()) };
        let written = number(limit.value)
            .ok_or_else(|| Finding::on(&limit, format!("`{key}` has no exact form"), "write fewer digits"))?;
        let kind = if schema.flag(exclusive) { "Excluded" } else { "Included" };
        Ok(format!("{kind}({written})"))
    };
    let (lower, upper) = (bound("minimum", "exclusiveMinimum")?, bound("maximum", "exclusiveMaximum")?);
    Ok((lower != upper || lower != "Unbounded").then(|| format!("({lower}, {upper})")))
}

/// The documented form of a reference that the platform issues.
const FORM: [&str; 3] = ["minLength", "maxLength", "pattern"];

/// Returns `true` for a reference that the platform issues.
fn is_reference(schema: &Node<'_>) -> bool {
    schema.flag("x-platform-reference")
}

fn integer(limit: &Value) -> Option<String> {
    Some(limit.as_i64()?.to_string())
}

/// Exactly what stands in the spec.
fn decimal(limit: &Value) -> Option<String> {
    let text = limit.as_number()?.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let fraction = fraction.trim_end_matches('0');
    let digits: i64 = format!("{whole}{fraction}").parse().ok()?;
    Some(format!("Decimal::new({digits}, {})", fraction.len()))
}

#[cfg(test)]
mod tests;
