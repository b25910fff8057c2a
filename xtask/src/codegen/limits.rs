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
use std::fmt::Write as _;

use anyhow::{Context as _, bail, ensure};
use heck::ToSnakeCase as _;
use serde_json::{Map, Value};

use super::lower::component_type;
use super::lower::{Lowered, Replacement, referred};
use super::models::{Model, option_of};
use super::tables::{Placed, operations};
use super::text::header;
use crate::document::child;
use crate::{Api, Document};

/// The models with rules between several of their members, which no keyword expresses. The rules are written by
/// hand in `crates/sorted-pro/src/limits/rules/<api>.rs`: a function each, named as the model.
const RULES: [(Api, &str, &str); 3] = [
    (Api::Shipments, "CreateShipmentRequest", "create_shipment_request"),
    (Api::Shipments, "UpdateShipmentRequest", "update_shipment_request"),
    (Api::Shipments, "UpdateShipmentGroupRequest", "update_shipment_group_request"),
];

/// Keywords that limit nothing, or only what the types see to.
const NOT_LIMITS: [&str; 18] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "default",
    "deprecated",
    "description",
    "enum",
    "example",
    "externalDocs",
    "format",
    "items",
    "nullable",
    "properties",
    "readOnly",
    "required",
    "title",
    "type",
    "writeOnly",
];

/// The operations that have limited parameters, which their checks take in this order.
pub(crate) type Parameters = BTreeMap<String, Vec<String>>;

/// The module `generated/limits/<api>.rs` of the ergonomic crate.
pub(crate) fn limits(
    api: Api,
    document: &Document,
    lowered: &Lowered,
    models: &[Model],
) -> anyhow::Result<(String, Parameters)> {
    let models = models.iter().map(|model| (model.item.ident.to_string(), model)).collect();
    let mut limits = Limits {
        document,
        lowered,
        models,
        checks: BTreeMap::new(),
        parameters: Vec::new(),
        bodies: Vec::new(),
        missing: Vec::new(),
    };
    for Placed { path, method, operation, .. } in operations(document.root())? {
        let id = operation.get("operationId").and_then(Value::as_str).context("no operationId")?;
        limits.parameters(id, path, method)?;
        if operation.get("requestBody").is_some() {
            limits.body(id, &child(&child("/paths", path), method))?;
        }
    }
    limits.follow()?;
    limits.rules(api)?;
    let names = |all: &[Parameter]| all.iter().map(|parameter| parameter.name.clone()).collect();
    let parameters = limits.parameters.iter().map(|(id, all)| (id.clone(), names(all))).collect();
    Ok((limits.written(api), parameters))
}

/// One line of a check.
struct Line {
    code: String,
    /// The component that it looks into: without limits in there, there is no such line.
    into: Option<String>,
}

struct Limits<'a> {
    document: &'a Document,
    lowered: &'a Lowered,
    models: BTreeMap<String, &'a Model>,
    /// By component.
    checks: BTreeMap<String, Vec<Line>>,
    /// The limited parameters of the operations that have some.
    parameters: Vec<(String, Vec<Parameter>)>,
    /// The operations whose body is a component.
    bodies: Vec<(String, String)>,
    /// Components that have been seen and not been looked into.
    missing: Vec<String>,
}

/// A parameter with a limit.
struct Parameter {
    name: String,
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
    /// Path parameters in the order of the path, then query parameters by name, as the generated methods take
    /// them.
    fn parameters(&mut self, id: &str, path: &str, method: &str) -> anyhow::Result<()> {
        let item = child("/paths", path);
        let mut found = Vec::new();
        for owner in [child(&item, method), item] {
            let list = child(&owner, "parameters");
            let count = self.document.get(&list).and_then(Value::as_array).map_or(0, Vec::len);
            for index in 0..count {
                let pointer = self.target(child(&list, index))?;
                let name = self.get(&pointer)?.get("name").and_then(Value::as_str).context("no name")?;
                let place = path.find(&format!("{{{name}}}")).unwrap_or(usize::MAX);
                found.push((place, name, pointer));
            }
        }
        found.sort();
        let mut limited = Vec::new();
        for (_, name, pointer) in found {
            limited.extend(self.parameter(name, &pointer)?);
        }
        if !limited.is_empty() {
            self.parameters.push((id.to_owned(), limited));
        }
        Ok(())
    }

    fn parameter(&mut self, name: &str, pointer: &str) -> anyhow::Result<Option<Parameter>> {
        let parameter = self.get(pointer)?;
        let pointer = child(pointer, "schema");
        let schema = self.get(&pointer)?;
        if let Some(component) = referred(schema) {
            self.missing.push(component.to_owned());
            return Ok(None);
        }
        let location = parameter.get("in").and_then(Value::as_str);
        let (kind, r#type) = match (location, kind_of(schema)) {
            (Some("path"), Kind::Reference) => {
                // No path parameter is sent that cannot be a reference, whatever it is.
                self.only(&pointer, schema, &FORM)?;
                return Ok(None);
            }
            (Some("query"), Kind::Reference) => {
                self.only(&pointer, schema, &FORM)?;
                ("platform_reference", "&str")
            }
            (Some("path" | "query"), Kind::Text) => ("text", "&str"),
            (Some("path" | "query"), Kind::Integer) => {
                let is_long = schema.get("format").and_then(Value::as_str) == Some("int64");
                ("integer", if is_long { "i64" } else { "i32" })
            }
            _ => {
                self.only(&pointer, schema, &[])?;
                return Ok(None);
            }
        };
        let limit = match kind {
            "text" => self.lengths(&pointer, schema)?,
            "integer" => self.integers(&pointer, schema)?,
            _ => Some(String::new()),
        };
        let Some(limit) = limit else { return Ok(None) };
        let ident = name.to_snake_case();
        let ident = if syn::parse_str::<syn::Ident>(&ident).is_ok() { ident } else { format!("{ident}_") };
        let is_required = parameter.get("required") == Some(&Value::Bool(true));
        let value = if is_required { format!("Some({ident})") } else { ident.clone() };
        let r#type = if is_required { r#type.to_owned() } else { format!("Option<{type}>") };
        let limit = if limit.is_empty() { limit } else { format!(", {limit}") };
        Ok(Some(Parameter {
            code: format!("{kind}({name:?}, {value}{limit})"),
            name: name.to_owned(),
            ident,
            r#type,
        }))
    }

    /// Where `pointer` leads to, or the `$ref` there.
    fn target(&self, pointer: String) -> anyhow::Result<String> {
        Ok(match self.get(&pointer)?.get("$ref").and_then(Value::as_str) {
            Some(target) => target.trim_start_matches('#').to_owned(),
            None => pointer,
        })
    }

    fn body(&mut self, id: &str, operation: &str) -> anyhow::Result<()> {
        let pointer = self.target(child(operation, "requestBody"))?;
        let pointer = format!("{pointer}/content/application~1json/schema");
        let mut schema = self.get(&pointer)?;
        self.only(&pointer, schema, &[])?;
        if let Some(name) = referred(schema) {
            self.bodies.push((id.to_owned(), name.to_owned()));
        }
        // A plain list has no model, and its elements cannot have limits.
        let mut pointer = pointer;
        while let Some(items) = schema.get("items") {
            schema = items;
            pointer = child(&pointer, "items");
            self.only(&pointer, schema, &[])?;
        }
        self.missing.extend(referred(schema).map(str::to_owned));
        Ok(())
    }

    /// Looks into every component that has been seen, until there is no other.
    fn follow(&mut self) -> anyhow::Result<()> {
        while let Some(name) = self.missing.pop() {
            if self.checks.contains_key(&name) {
                continue;
            }
            match self.lowered.replacements.get(&name) {
                None => self.component(&name)?,
                Some(Replacement::OneOrMany(one)) => self.one_or_many(&name, one)?,
                Some(Replacement::OpenEnum) => {
                    let pointer = child("/components/schemas", &name);
                    self.only(&pointer, self.get(&pointer)?, &[])?;
                }
                // The type takes nothing else.
                Some(Replacement::HandWritten(_)) => {}
            }
        }
        Ok(())
    }

    fn component(&mut self, name: &str) -> anyhow::Result<()> {
        let pointer = child("/components/schemas", name);
        let schema = self.get(&pointer)?;
        self.only(&pointer, schema, &[])?;
        let mut lines = Vec::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        for (property, schema) in properties.into_iter().flatten() {
            let field = self.field(name, property)?;
            let pointer = child(&child(&pointer, "properties"), property);
            self.property(property, &pointer, schema, &field, &mut lines)?;
        }
        self.missing.extend(lines.iter().filter_map(|line| line.into.clone()));
        self.checks.insert(name.to_owned(), lines);
        Ok(())
    }

    /// `OneOrMany<T>` has limits if `T` has: no check is written for it, but lines that look into it need one.
    fn one_or_many(&mut self, name: &str, one: &str) -> anyhow::Result<()> {
        let pointer = child("/components/schemas", name);
        for branch in 0..2 {
            let pointer = child(&child(&pointer, "oneOf"), branch);
            self.only(&pointer, self.get(&pointer)?, &[])?;
        }
        let line = Line { code: String::new(), into: Some(one.to_owned()) };
        self.missing.push(one.to_owned());
        self.checks.insert(name.to_owned(), vec![line]);
        Ok(())
    }

    fn property(
        &self,
        name: &str,
        pointer: &str,
        schema: &'a Value,
        field: &Field,
        lines: &mut Vec<Line>,
    ) -> anyhow::Result<()> {
        let mut own = |code: String| lines.push(Line { code, into: None });
        if let Some(component) = component_of(schema) {
            self.only(pointer, schema, &[])?;
            let code = format!("nested({name:?}, {})", field.borrowed());
            lines.push(Line { code, into: Some(component.to_owned()) });
            return Ok(());
        }
        match kind_of(schema) {
            Kind::Reference => {
                self.only(pointer, schema, &FORM)?;
                own(format!("platform_reference({name:?}, {})", field.unsized_()));
            }
            Kind::Text => {
                if let Some(range) = self.lengths(pointer, schema)? {
                    own(format!("text({name:?}, {}, {range})", field.unsized_()));
                }
            }
            Kind::Amount => {
                self.only(pointer, schema, &BOUNDS)?;
                if let Some(bounds) = self.bounds(pointer, schema, decimal)? {
                    own(format!("amount({name:?}, {}, {bounds})", field.copied()));
                }
            }
            Kind::Integer => {
                if let Some(bounds) = self.integers(pointer, schema)? {
                    own(format!("integer({name:?}, {}, {bounds})", field.copied()));
                }
            }
            Kind::List => self.list(name, pointer, schema, field, lines)?,
            Kind::Other => self.only(pointer, schema, &[])?,
        }
        Ok(())
    }

    fn list(
        &self,
        name: &str,
        pointer: &str,
        schema: &'a Value,
        field: &Field,
        lines: &mut Vec<Line>,
    ) -> anyhow::Result<()> {
        self.only(pointer, schema, &["minItems", "maxItems", "x-unique"])?;
        let mut own = |code: String| lines.push(Line { code, into: None });
        let list = field.unsized_();
        if let Some(range) = self.range(pointer, schema, "minItems", "maxItems")? {
            own(format!("count({name:?}, {list}, {range})"));
        }
        let items = schema.get("items").context("array without items")?;
        let items_pointer = child(pointer, "items");
        let component = component_of(items);
        if let Some(unique) = schema.get("x-unique") {
            let code = match (unique.get("by").and_then(Value::as_str), component) {
                (Some(by), Some(component)) => {
                    let place = self.place(&child(pointer, "x-unique"));
                    let key = self.field(component, by).with_context(|| place.clone())?;
                    ensure!(!key.optional, "{place}: `{by}` is optional");
                    format!("unique_by({name:?}, {by:?}, {list}, |element| &element.{})", key.ident)
                }
                (None, None) => format!("unique({name:?}, {list})"),
                _ => bail!(
                    "{}: `by` names a property of the elements, if they are objects",
                    self.place(&child(pointer, "x-unique"))
                ),
            };
            own(code);
        }
        match (component, kind_of(items)) {
            (Some(component), _) => {
                self.only(&items_pointer, items, &[])?;
                let into = Some(component.to_owned());
                lines.push(Line { code: format!("each({name:?}, {list})"), into });
            }
            (None, Kind::Reference) => {
                self.only(&items_pointer, items, &FORM)?;
                own(format!("platform_references({name:?}, {list})"));
            }
            (None, Kind::Text) => {
                if let Some(range) = self.lengths(&items_pointer, items)? {
                    own(format!("texts({name:?}, {list}, {range})"));
                }
            }
            (None, _) => self.only(&items_pointer, items, &[])?,
        }
        Ok(())
    }

    /// Fails for a keyword that is not one of `limits` and could be a limit.
    fn only(&self, pointer: &str, schema: &Value, limits: &[&str]) -> anyhow::Result<()> {
        for keyword in schema.as_object().into_iter().flat_map(Map::keys) {
            let keyword = keyword.as_str();
            let is_other_extension = keyword.starts_with("x-") && keyword != "x-unique";
            if !(limits.contains(&keyword) || NOT_LIMITS.contains(&keyword) || is_other_extension) {
                bail!(
                    "{}: requests are not checked against `{keyword}` here; teach it to \
                     xtask/src/codegen/limits.rs",
                    self.place(&child(pointer, keyword))
                );
            }
        }
        Ok(())
    }

    /// The lengths of a text, if there are limits.
    fn lengths(&self, pointer: &str, schema: &Value) -> anyhow::Result<Option<String>> {
        self.only(pointer, schema, &["minLength", "maxLength"])?;
        self.range(pointer, schema, "minLength", "maxLength")
    }

    /// The bounds of an integer, if there are some.
    fn integers(&self, pointer: &str, schema: &Value) -> anyhow::Result<Option<String>> {
        self.only(pointer, schema, &BOUNDS)?;
        self.bounds(pointer, schema, integer)
    }

    /// `least..=most`, if there is one of the two.
    fn range(
        &self,
        pointer: &str,
        schema: &Value,
        least: &str,
        most: &str,
    ) -> anyhow::Result<Option<String>> {
        let limit = |key: &str| match schema.get(key) {
            None => Ok(None),
            Some(limit) => match limit.as_u64() {
                Some(limit) => Ok(Some(limit)),
                None => bail!("{}: `{key}` is not a whole number", self.place(&child(pointer, key))),
            },
        };
        Ok(match (limit(least)?.filter(|least| *least > 0), limit(most)?) {
            (None, None) => None,
            (least, Some(most)) => Some(format!("{}..={most}", least.unwrap_or(0))),
            (Some(least), None) => Some(format!("{least}..=usize::MAX")),
        })
    }

    /// Lower and upper bound, if there is one of the two.
    fn bounds(
        &self,
        pointer: &str,
        schema: &Value,
        number: fn(&Value) -> Option<String>,
    ) -> anyhow::Result<Option<String>> {
        let bound = |key: &str, exclusive: &str| {
            let Some(limit) = schema.get(key) else { return Ok("Unbounded".to_owned()) };
            let written = number(limit).with_context(|| {
                format!("{}: `{key}` has no exact form", self.place(&child(pointer, key)))
            })?;
            let is_exclusive = schema.get(exclusive) == Some(&Value::Bool(true));
            let kind = if is_exclusive { "Excluded" } else { "Included" };
            anyhow::Ok(format!("{kind}({written})"))
        };
        let (lower, upper) = (bound("minimum", "exclusiveMinimum")?, bound("maximum", "exclusiveMaximum")?);
        Ok((lower != upper || lower != "Unbounded").then(|| format!("({lower}, {upper})")))
    }

    fn field(&self, component: &str, property: &str) -> anyhow::Result<Field> {
        let model = self.models.get(component).with_context(|| format!("no model `{component}`"))?;
        let place = model.names.iter().position(|name| name == property);
        let field = place.and_then(|place| model.item.fields.iter().nth(place));
        let field = field.with_context(|| format!("the model {component} has no `{property}`"))?;
        let ident = field.ident.as_ref().context("a field without name")?.to_string();
        Ok(Field { ident, optional: option_of(&field.ty).is_some() })
    }

    fn get(&self, pointer: &str) -> anyhow::Result<&'a Value> {
        self.document.get(pointer).with_context(|| format!("`{pointer}` leads nowhere"))
    }

    /// `file:line`
    fn place(&self, pointer: &str) -> String {
        format!("{}:{}", self.document.file().display(), self.document.line(pointer))
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

    fn written(&self, api: Api) -> String {
        let limited = self.limited();
        let rules: BTreeSet<&str> = RULES.iter().map(|(_, _, function)| *function).collect();
        let mut text = header(api);
        let mut body = String::new();
        for (name, lines) in &self.checks {
            // Every body can be checked, so that an operation whose body gets its first limit checks it at once.
            let one_or_many = Replacement::OneOrMany(name.clone());
            let is_body = self
                .bodies
                .iter()
                .any(|(_, body)| body == name || self.lowered.replacements.get(body) == Some(&one_or_many));
            if self.lowered.replacements.contains_key(name) || !(is_body || limited.contains(name.as_str())) {
                continue;
            }
            let r#type = component_type(api, name, self.lowered, "raw");
            let r#type = r#type.trim_start_matches(&format!("raw::{api}::"));
            let lines: Vec<&Line> = lines
                .iter()
                .filter(|line| line.into.as_deref().is_none_or(|into| limited.contains(into)))
                .collect();
            if lines.is_empty() {
                let _ = writeln!(
                    body,
                    "\nimpl Limits for {type} {{\n    fn check(&self, _: &mut Problems) {{}}\n}}"
                );
                continue;
            }
            let _ = writeln!(
                body,
                "\nimpl Limits for {type} {{\n    fn check(&self, problems: &mut Problems) {{"
            );
            for Line { code, .. } in lines {
                let _ = match rules.contains(code.as_str()) {
                    true => writeln!(body, "        rules::{api}::{code}(self, problems);"),
                    false => writeln!(body, "        problems.{code};"),
                };
            }
            body.push_str("    }\n}\n");
        }
        for (id, parameters) in &self.parameters {
            let arguments: Vec<String> =
                parameters.iter().map(|Parameter { ident, r#type, .. }| format!("{ident}: {type}")).collect();
            let _ =
                writeln!(body, "\npub(crate) fn {id}(problems: &mut Problems, {}) {{", arguments.join(", "));
            for Parameter { code, .. } in parameters {
                let _ = writeln!(body, "    problems.{code};");
            }
            body.push_str("}\n");
        }
        if body.contains("cluded(") {
            let bounds = [("Excluded", "Excluded("), ("Included", "Included("), ("Unbounded", "Unbounded")];
            let used = bounds.into_iter().filter(|(_, use_of)| body.contains(use_of));
            let used: Vec<&str> = used.map(|(bound, _)| bound).collect();
            let _ = writeln!(text, "use std::ops::Bound::{{{}}};\n", used.join(", "));
        }
        let _ = writeln!(text, "use sorted_pro_raw::{api}::types;");
        if body.contains("Decimal::") {
            text.push_str("use sorted_pro_raw::Decimal;\n");
        }
        text.push_str("\nuse super::Limits;\n");
        if body.contains(" rules::") {
            text.push_str("use super::rules;\n");
        }
        text.push_str("use crate::problem::Problems;\n");
        text.push_str(&body);
        text.push_str(
            "\n/// The operations with a body, and the check of it, for tests.\n\
             #[cfg(test)]\npub(super) const BODIES: &[super::tests::Body] = &[\n",
        );
        for (id, name) in &self.bodies {
            let r#type = component_type(api, name, self.lowered, "sorted_pro_raw");
            let r#type = r#type.replace(&format!("sorted_pro_raw::{api}::"), "");
            let _ = writeln!(text, "    super::tests::Body::of::<{type}>({id:?}),");
        }
        text.push_str("];\n");
        text
    }
}

/// The documented form of a reference that the platform issues.
const FORM: [&str; 3] = ["minLength", "maxLength", "pattern"];

const BOUNDS: [&str; 4] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

/// What a schema becomes in Rust.
enum Kind {
    /// One that the platform issues.
    Reference,
    Text,
    Amount,
    Integer,
    List,
    /// Not to be limited.
    Other,
}

fn kind_of(schema: &Value) -> Kind {
    let text = |key: &str| schema.get(key).and_then(Value::as_str);
    if schema.get("x-platform-reference") == Some(&Value::Bool(true)) {
        return Kind::Reference;
    }
    match (text("type"), text("format")) {
        // A `Timestamp`.
        (Some("string"), Some("date-time")) => Kind::Other,
        (Some("string"), _) => Kind::Text,
        (Some("number"), _) => Kind::Amount,
        (Some("integer"), _) => Kind::Integer,
        (Some("array"), _) => Kind::List,
        _ => Kind::Other,
    }
}

/// The component that a schema refers to, nullable or not.
fn component_of(schema: &Value) -> Option<&str> {
    referred(schema).or_else(|| referred(schema.get("allOf")?.get(0)?))
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
