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
pub(crate) use super::refused::Refused;
use super::rust::{Plain, Types};
use super::template::file;
use crate::spec::{self, LIMITS, Location, Node, Operation, Spec, component_name};
use crate::{Api, Document, names};

/// The models with rules between several of their members, which no keyword expresses. The rules are written by
/// hand in `crates/sorted-pro/src/limits/rules/<api>.rs`: a function each, named as the model.
const RULES: [(Api, &str, &str); 3] = [
    (Api::Shipments, "CreateShipmentRequest", "create_shipment_request"),
    (Api::Shipments, "UpdateShipmentRequest", "update_shipment_request"),
    (Api::Shipments, "UpdateShipmentGroupRequest", "update_shipment_group_request"),
];

/// What the check of references allows.
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
pub(crate) fn refused(document: &Document) -> anyhow::Result<Vec<Refused>> {
    let (lowered, _) = lower(&mut document.root().clone())?;
    Ok(Limits::of(&Spec::of(document), &lowered).refused)
}

/// One line of a check.
struct Line {
    code: String,
    /// The component that it looks into: without limits in there, there is no such line.
    into: Option<String>,
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
    refused: Vec<Refused>,
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

/// A member in Rust.
struct Field {
    ident: String,
    optional: bool,
}

impl Field {
    fn of(model: &Node<'_>, name: &str, property: &Node<'_>) -> Self {
        Self { ident: names::field(name), optional: !model.requires(name) || property.flag("nullable") }
    }

    /// The member as an `Option` of a reference to its content.
    fn borrowed(&self) -> String {
        self.either(".as_ref()", "&")
    }

    /// The member as an `Option` of a text or slice.
    fn unsized_(&self) -> String {
        self.either(".as_deref()", "&")
    }

    /// The member as an `Option` of a number.
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

    fn parameter(&mut self, parameter: &spec::Parameter<'_>) -> Result<Option<Parameter>, Refused> {
        let Some(schema) = parameter.schema() else { return Ok(None) };
        if let Some(component) = schema.component() {
            self.missing.push(component.to_owned());
            return Ok(None);
        }
        let is_sent = matches!(parameter.location, Location::Path | Location::Query);
        let (kind, r#type) = match Plain::of(&schema).filter(|_| is_sent) {
            Some(_) if is_reference(&schema) => {
                only(&schema, &FORM)?;
                // No path parameter is sent that cannot be a reference, whatever it is.
                if parameter.location == Location::Path {
                    return Ok(None);
                }
                ("platform_reference", "&str")
            }
            Some(Plain::Text) => ("text", "&str"),
            Some(integer @ (Plain::Int32 | Plain::Int64)) => ("number", integer.name()),
            _ => {
                self.only_types(&schema)?;
                return Ok(None);
            }
        };
        let number = |key: &str| schema.value.get(key).and_then(Value::as_i64);
        let (limit, kept) = match kind {
            "text" => (lengths(&schema)?, (number("minLength"), number("maxLength"))),
            "number" => {
                let beyond = |exclusive| i64::from(schema.flag(exclusive));
                let least = number("minimum").map(|least| least + beyond("exclusiveMinimum"));
                let most = number("maximum").map(|most| most - beyond("exclusiveMaximum"));
                (integers(&schema)?, (least, most))
            }
            _ => (Some(String::new()), (Some(1), Some(LONGEST_REFERENCE))),
        };
        let Some(limit) = limit else { return Ok(None) };
        let (name, mut ident) = (parameter.name, names::argument(parameter.name));
        if ident == "problems" {
            ident.push('_');
        }
        let value = if parameter.required { format!("Some({ident})") } else { ident.clone() };
        let r#type = if parameter.required { r#type.to_owned() } else { format!("Option<{type}>") };
        let limit = if limit.is_empty() { limit } else { format!(", {limit}") };
        Ok(Some(Parameter {
            code: format!("{kind}({name:?}, {value}{limit})"),
            name: name.to_owned(),
            kept,
            ident,
            r#type,
        }))
    }

    fn body(&mut self, operation: &Operation<'_>) -> Result<(), Refused> {
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

    fn component(&mut self, name: &str, schema: &Node<'_>) -> Result<(), Refused> {
        let mut lines = Vec::new();
        for (name, property) in schema.members_of("properties") {
            let field = Field::of(schema, name, &property);
            let looked_into = self.property(name, &property, &field, &mut lines);
            self.refused.extend(looked_into.err());
        }
        self.missing.extend(lines.iter().filter_map(|line| line.into.clone()));
        self.checks.insert(name.to_owned(), lines);
        only(schema, &[])
    }

    /// `OneOrMany<T>` has limits if `T` has: no check is written for it, but lines that look into it need one.
    fn one_or_many(&mut self, name: &str, one: &str, schema: &Node<'_>) -> Result<(), Refused> {
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
    ) -> Result<(), Refused> {
        let mut own = |code: String| lines.push(Line { code, into: None });
        if let Some(component) = schema.meant().map(component_name) {
            only(schema, &[])?;
            let code = format!("nested({name:?}, {})", field.borrowed());
            lines.push(Line { code, into: Some(component.to_owned()) });
            return Ok(());
        }
        match Plain::of(schema) {
            _ if is_reference(schema) => {
                only(schema, &FORM)?;
                own(format!("platform_reference({name:?}, {})", field.unsized_()));
            }
            Some(Plain::Text) => {
                if let Some(range) = lengths(schema)? {
                    own(format!("text({name:?}, {}, {range})", field.unsized_()));
                }
            }
            Some(Plain::Decimal) => {
                only(schema, &BOUNDS)?;
                if let Some(bounds) = bounds(schema, decimal)? {
                    own(format!("amount({name:?}, {}, {bounds})", field.copied()));
                }
            }
            Some(Plain::Int32 | Plain::Int64) => {
                if let Some(bounds) = integers(schema)? {
                    own(format!("number({name:?}, {}, {bounds})", field.copied()));
                }
            }
            None if schema.text("type") == Some("array") => self.list(name, schema, field, lines)?,
            _ => self.only_types(schema)?,
        }
        Ok(())
    }

    fn list(
        &self,
        name: &str,
        schema: &Node<'_>,
        field: &Field,
        lines: &mut Vec<Line>,
    ) -> Result<(), Refused> {
        only(schema, &["minItems", "maxItems", "x-unique"])?;
        let mut own = |code: String| lines.push(Line { code, into: None });
        let list = field.unsized_();
        if let Some(range) = range(schema, "minItems", "maxItems")? {
            own(format!("count({name:?}, {list}, {range})"));
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
                        return Err(Refused::new(&unique, what, "correct `by`"));
                    };
                    let key = Field::of(&model, by, &property);
                    if key.optional {
                        let what = format!("`{by}` is optional");
                        return Err(Refused::new(&unique, what, "name a property that is always there"));
                    }
                    format!("unique_by({name:?}, {by:?}, {list}, |element| &element.{})", key.ident)
                }
                (None, None) => format!("unique({name:?}, {list})"),
                _ => {
                    let what = "`by` names a property of the elements, if they are objects";
                    return Err(Refused::new(&unique, what, "add or remove it"));
                }
            };
            own(code);
        }
        if items.flag("nullable") {
            return self.only_types(&items);
        }
        match (component, Plain::of(&items)) {
            (Some(component), _) => {
                only(&items, &[])?;
                let into = Some(component.to_owned());
                lines.push(Line { code: format!("nested({name:?}, {list})"), into });
            }
            (None, _) if is_reference(&items) => {
                only(&items, &FORM)?;
                own(format!("platform_references({name:?}, {list})"));
            }
            (None, Some(Plain::Text)) => {
                if let Some(range) = lengths(&items)? {
                    own(format!("texts({name:?}, {list}, {range})"));
                }
            }
            (None, _) => self.only_types(&items)?,
        }
        Ok(())
    }

    /// Fails for anything that could be a limit, in what is nested too.
    fn only_types(&self, schema: &Node<'_>) -> Result<(), Refused> {
        only(schema, &[])?;
        let nested = ["items", "additionalProperties"].into_iter().filter_map(|key| schema.get(key));
        for nested in nested.filter(|nested| nested.value.is_object()) {
            let component = nested.meant().map(component_name);
            match component.map(|name| self.lowered.replacements.get(name)) {
                None => self.only_types(&nested)?,
                Some(Some(Replacement::OpenEnum | Replacement::HandWritten(_))) => {}
                Some(_) => {
                    return Err(Refused::new(&nested, "requests are not checked inside of this", TEACH));
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
            lines.push(Line { code: (*function).to_owned(), into: None });
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
        let rules: BTreeSet<&str> = RULES.iter().map(|(_, _, function)| *function).collect();
        // Every body can be checked, so that an operation whose body gets its first limit checks it at once.
        let is_body = |name: &str| {
            let one_or_many = Replacement::OneOrMany(name.to_owned());
            let is = |body: &str| body == name || self.lowered.replacements.get(body) == Some(&one_or_many);
            self.bodies.iter().any(|(_, body)| is(body))
        };
        let checks = |lines: &[Line]| -> Vec<String> {
            let lines = lines.iter();
            let lines = lines.filter(|line| line.into.as_deref().is_none_or(|into| limited.contains(into)));
            lines
                .map(|Line { code, .. }| match rules.contains(code.as_str()) {
                    true => format!("rules::{api}::{code}(self, problems)"),
                    false => format!("problems.{code}"),
                })
                .collect()
        };
        let models = self.checks.iter().filter(|(name, _)| {
            let is_model = !self.lowered.replacements.contains_key(*name);
            is_model && (is_body(name) || limited.contains(name.as_str()))
        });
        let models: Vec<(&String, Vec<String>)> = models.map(|(name, lines)| (name, checks(lines))).collect();
        let parameters = self.parameters.iter().flat_map(|(_, all)| all).map(|it| &it.code);
        let code: Vec<&String> = models.iter().flat_map(|(_, checks)| checks).chain(parameters).collect();
        let uses = |what: &str| code.iter().any(|code| code.contains(what));
        let bounds: Vec<&str> = match uses("cluded(") {
            true => ["Excluded", "Included", "Unbounded"].into_iter().filter(|bound| uses(bound)).collect(),
            false => Vec::new(),
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
            bounds,
            has_decimals => uses("Decimal::"),
            has_rules => uses("rules::"),
            models => models.iter().map(|(name, checks)| context! { name, checks }).collect::<Vec<_>>(),
            operations => self.parameters.iter().map(operation).collect::<Vec<_>>(),
            bodies => bodies.collect::<Vec<_>>(),
        };
        file(api, include_str!("templates/limits.jinja"), values)
    }
}

/// Fails for a limit that is not one of `limits`.
fn only(schema: &Node<'_>, limits: &[&str]) -> Result<(), Refused> {
    let is_other = |(keyword, _): &(&str, Node<'_>)| LIMITS.contains(keyword) && !limits.contains(keyword);
    match schema.members().find(is_other) {
        None => Ok(()),
        Some((keyword, value)) => {
            let what = format!("requests are not checked against `{keyword}` here");
            Err(Refused::new(&value, what, TEACH))
        }
    }
}

const TEACH: &str = "say it in the description, or teach it to xtask/src/codegen/limits.rs";

/// The lengths of a text, if there are limits.
fn lengths(schema: &Node<'_>) -> Result<Option<String>, Refused> {
    only(schema, &["minLength", "maxLength"])?;
    range(schema, "minLength", "maxLength")
}

/// The bounds of an integer, if there are some.
fn integers(schema: &Node<'_>) -> Result<Option<String>, Refused> {
    only(schema, &BOUNDS)?;
    bounds(schema, integer)
}

/// `least..=most`, if there is one of the two.
fn range(schema: &Node<'_>, least: &str, most: &str) -> Result<Option<String>, Refused> {
    let limit = |key: &str| match schema.get(key) {
        None => Ok(None),
        Some(limit) => match limit.value.as_u64() {
            Some(number) => Ok(Some(number)),
            None => Err(Refused::new(&limit, format!("`{key}` is not a whole number"), "correct it")),
        },
    };
    Ok(match (limit(least)?.filter(|least| *least > 0), limit(most)?) {
        (None, None) => None,
        (least, Some(most)) => Some(format!("{}..={most}", least.unwrap_or(0))),
        (Some(least), None) => Some(format!("{least}..=usize::MAX")),
    })
}

/// Lower and upper bound, if there is one of the two.
fn bounds(schema: &Node<'_>, number: fn(&Value) -> Option<String>) -> Result<Option<String>, Refused> {
    let bound = |key: &str, exclusive: &str| {
        let Some(limit) = schema.get(key) else { return Ok("Unbounded".to_owned()) };
        let written = number(limit.value).ok_or_else(|| {
            Refused::new(&limit, format!("`{key}` has no exact form"), "write fewer digits")
        })?;
        let kind = if schema.flag(exclusive) { "Excluded" } else { "Included" };
        Ok(format!("{kind}({written})"))
    };
    let (lower, upper) = (bound("minimum", "exclusiveMinimum")?, bound("maximum", "exclusiveMaximum")?);
    Ok((lower != upper || lower != "Unbounded").then(|| format!("({lower}, {upper})")))
}

/// The documented form of a reference that the platform issues.
const FORM: [&str; 3] = ["minLength", "maxLength", "pattern"];

const BOUNDS: [&str; 4] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

/// Whether it is a reference that the platform issues.
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
