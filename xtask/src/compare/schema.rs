//! Schemas of any dialect in one form: for each JSON type that a value may have, what is said of such values.
//!
//! `$ref` and `allOf` add to what is said, `oneOf` and `anyOf` offer alternatives. Alternatives of the same type become
//! one: an object with the properties of all of them, of which those are required that all require. A list of values
//! beside any text is the list: both sides accept more values than they know.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde_json::Value;

use crate::spec::{LIMITS, Node};

/// The notation of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// Swagger 2.0. It has no `nullable`, `oneOf` and `anyOf`: what it does not say with `x-nullable` is not known, and
    /// one of our alternatives is enough.
    Swagger,
    /// OpenAPI 3.0 and 3.1, which differ in keywords only.
    OpenApi,
}

/// No sensible document takes more steps to read. It keeps references from multiplying it.
const MAX_STEPS: usize = 2_000_000;

/// No sensible schema refers to others more often on the way to its type.
const MAX_REFERENCES: usize = 100;

/// Keywords of other notations that limit values: what they mean is not compared, only what they say.
const NOT_OURS: [&str; 12] = [
    "$dynamicRef",
    "contains",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "not",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedProperties",
];

/// Reads the schemas of one document.
pub(super) struct Reader {
    pub(super) dialect: Dialect,
    steps: Cell<usize>,
}

/// Places of the schema of something: several if several objects have the property, or none.
#[derive(Clone)]
pub(super) struct Source<'a> {
    /// Node that has the schema.
    pub(super) owner: Node<'a>,
    schemas: Vec<Node<'a>>,
    /// `true` for alternatives; otherwise all of them count.
    alternatives: bool,
}

/// Schema of a value.
#[derive(Clone)]
pub(super) struct Schema<'a> {
    /// By JSON type; `""` stands for any.
    pub(super) forms: BTreeMap<&'a str, Form<'a>>,
    /// `None` if it is not known.
    pub(super) nullable: Option<bool>,
}

/// Limits of the values of one type.
#[derive(Clone)]
pub(super) struct Form<'a> {
    pub(super) node: Node<'a>,
    /// The innermost component that it is in.
    pub(super) component: Option<&'a str>,
    /// Limits and `format`, by keyword. Exclusive bounds have their own, in all dialects.
    pub(super) limits: BTreeMap<&'static str, Node<'a>>,
    pub(super) values: Option<Vec<Node<'a>>>,
    pub(super) parts: BTreeMap<Part<'a>, Child<'a>>,
}

/// Part of a value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part<'a> {
    Property(&'a str),
    /// The items of a list.
    Items,
    /// The properties that have no name.
    Rest,
}

/// Schema of a part of a value.
#[derive(Clone)]
pub(super) struct Child<'a> {
    pub(super) source: Source<'a>,
    pub(super) required: bool,
}

impl<'a> Source<'a> {
    /// The schema at `schema`, which belongs to `owner`.
    pub(super) fn of(owner: &Node<'a>, schema: Option<Node<'a>>) -> Self {
        Self { owner: owner.clone(), schemas: schema.into_iter().collect(), alternatives: false }
    }

    /// Node to report.
    pub(super) fn node(&self) -> &Node<'a> {
        self.schemas.first().unwrap_or(&self.owner)
    }

    /// Key by which it is recognized.
    pub(super) fn pointers(&self) -> String {
        self.schemas.iter().map(|schema| &*schema.pointer).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn flag(&self, keyword: &str) -> bool {
        self.schemas.iter().any(|schema| schema.flag(keyword))
    }

    fn extend(&mut self, other: Self, alternatives: bool) {
        let is_new = |schema: &Node<'_>| self.schemas.iter().all(|known| known.pointer != schema.pointer);
        let new: Vec<_> = other.schemas.into_iter().filter(is_new).collect();
        self.schemas.extend(new);
        self.alternatives |= alternatives || other.alternatives;
    }
}

impl Reader {
    pub(super) fn new(dialect: Dialect) -> Self {
        Self { dialect, steps: Cell::new(0) }
    }

    /// Returns `true` if reading was given up: nothing was read since.
    pub(super) fn gave_up(&self) -> bool {
        self.steps.get() > MAX_STEPS
    }

    pub(super) fn give_up(&self) {
        self.steps.set(MAX_STEPS + 1);
    }

    fn step(&self, count: usize) {
        self.steps.set(self.steps.get().saturating_add(count));
    }

    pub(super) fn read<'a>(&self, source: &Source<'a>) -> Schema<'a> {
        let schemas = source.schemas.iter().map(|schema| self.schema(schema, &mut Vec::new()));
        let read = schemas.reduce(|one, other| self.combined(one, other, source.alternatives));
        read.unwrap_or_else(|| Schema::any(&source.owner))
    }

    /// Reads a schema that `inside` others refers to.
    fn schema<'a>(&self, node: &Node<'a>, inside: &mut Vec<String>) -> Schema<'a> {
        if inside.len() > MAX_REFERENCES {
            self.give_up();
        }
        if self.gave_up() || inside.contains(&node.pointer) {
            return Schema::any(node);
        }
        let own = self.own(node);
        inside.push(node.pointer.clone());
        let mut parts = Vec::new();
        if let Some(target) = node.reference().and_then(|pointer| node.at(pointer)) {
            let mut part = self.schema(&target, inside);
            let name = node.component();
            part.forms.values_mut().for_each(|form| form.component = form.component.or(name));
            parts.push(part);
        }
        parts.extend(node.items_of("allOf").map(|part| self.schema(&part, inside)));
        for alternatives in ["oneOf", "anyOf"] {
            let branches = node.items_of(alternatives).map(|branch| self.schema(&branch, inside));
            parts.extend(branches.reduce(|one, other| self.combined(one, other, true)));
        }
        inside.pop();
        let parts = parts.into_iter().reduce(|one, other| self.combined(one, other, false));
        let Some(parts) = parts else { return own };
        // How `null` is added to a reference, which says otherwise.
        let nullable = own.nullable.or(parts.nullable);
        Schema { nullable, ..self.combined(own, parts, false) }
    }

    /// Reads what a schema says itself.
    fn own<'a>(&self, node: &Node<'a>) -> Schema<'a> {
        let mut values: Vec<_> = node.items_of("enum").chain(node.get("const")).collect();
        let mut types: Vec<_> = node.text("type").into_iter().chain(node.texts_of("type")).collect();
        let is_object = ["properties", "additionalProperties"].iter().any(|key| node.has(key))
            || node.texts_of("required").next().is_some();
        if types.is_empty() {
            types = match (is_object, node.has("items")) {
                (true, _) => vec!["object"],
                (false, true) => vec!["array"],
                (false, false) => values.iter().map(|value| type_of(value.value)).collect(),
            };
        }
        let nullable = ["nullable", "x-nullable"].iter().find_map(|key| node.value.get(key)?.as_bool());
        let is_said = self.dialect != Dialect::Swagger && !types.is_empty();
        let nullable = nullable.or_else(|| is_said.then(|| types.contains(&"null")));
        values.retain(|value| !value.value.is_null());
        let values = (node.has("enum") || node.has("const")).then_some(values);
        let form = Form { limits: limits(node), values, parts: parts(node), ..Form::of(node) };
        self.step(1 + node.keys().count() + form.parts.len() + form.values.iter().flatten().count());
        let forms = match types.is_empty() {
            true => [("", form)].into(),
            false => {
                types.iter().filter(|name| **name != "null").map(|name| (*name, form.of_type(name))).collect()
            }
        };
        Schema { forms, nullable }
    }

    /// Combines two schemas of the same value, or `alternatives`.
    fn combined<'a>(&self, mut one: Schema<'a>, mut other: Schema<'a>, alternatives: bool) -> Schema<'a> {
        one.nullable = match (one.nullable, other.nullable) {
            (Some(one), Some(other)) if alternatives => Some(one || other),
            (Some(one), Some(other)) => Some(one && other),
            (one, other) => one.or(other),
        };
        if !alternatives {
            one.spread(&other);
            other.spread(&one);
            other.forms.retain(|name, _| one.forms.contains_key(name));
            // Otherwise they contradict each other.
            if !other.forms.is_empty() {
                one.forms.retain(|name, _| other.forms.contains_key(name));
            }
        }
        for (name, form) in other.forms {
            let form = match one.forms.remove(name) {
                Some(known) => self.merged(known, form, alternatives),
                None => form,
            };
            one.forms.insert(name, form);
        }
        one
    }

    fn merged<'a>(&self, mut one: Form<'a>, other: Form<'a>, alternatives: bool) -> Form<'a> {
        if self.gave_up() {
            return one;
        }
        if one.component.is_none() && other.component.is_some() {
            (one.component, one.node) = (other.component, other.node);
        }
        one.values = match (one.values, other.values) {
            (Some(one), Some(other)) if alternatives => Some([one, other].concat()),
            (one, other) => one.or(other),
        };
        if alternatives {
            let is_same = |limit: &Node<'_>, other: &Node<'_>| is_same(limit.value, other.value);
            let limits = other.limits;
            one.limits.retain(|key, limit| limits.get(key).is_some_and(|other| is_same(limit, other)));
        } else {
            for (key, limit) in other.limits {
                one.limits.entry(key).or_insert(limit);
            }
        }
        for (name, part) in &mut one.parts {
            let required = other.parts.get(name).is_some_and(|other| other.required);
            part.required = if alternatives { part.required && required } else { part.required || required };
        }
        self.step(one.parts.len());
        for (name, part) in other.parts {
            match one.parts.entry(name) {
                Entry::Occupied(mut known) => {
                    self.step(known.get().source.schemas.len());
                    known.get_mut().source.extend(part.source, alternatives);
                }
                Entry::Vacant(free) => {
                    free.insert(Child { required: part.required && !alternatives, ..part });
                }
            }
        }
        one
    }
}

impl<'a> Schema<'a> {
    /// Nothing is said.
    fn any(node: &Node<'a>) -> Self {
        Self { forms: [("", Form::of(node))].into(), nullable: None }
    }

    /// Says of each type of the other what it says of any.
    fn spread(&mut self, other: &Self) {
        if !other.forms.contains_key("")
            && let Some(any) = self.forms.remove("")
        {
            self.forms.extend(other.forms.keys().map(|name| (*name, any.of_type(name))));
        }
    }
}

impl<'a> Form<'a> {
    /// Nothing is said.
    fn of(node: &Node<'a>) -> Self {
        let (limits, parts) = (BTreeMap::new(), BTreeMap::new());
        Self { node: node.clone(), component: None, limits, values: None, parts }
    }

    /// The part of it that is about values of a type.
    fn of_type(&self, name: &str) -> Self {
        let mut form = self.clone();
        form.limits.retain(|key, _| match name {
            _ if NOT_OURS.contains(key) => true,
            "string" => key.ends_with("Length") || ["format", "pattern"].contains(key),
            // The contract says `decimal` of all numbers, which is no fact about the API.
            "number" => key.ends_with("imum") || *key == "multipleOf",
            "integer" => key.ends_with("imum") || ["format", "multipleOf"].contains(key),
            "array" => key.ends_with("Items"),
            "object" => key.ends_with("Properties"),
            _ => true,
        });
        form.parts.retain(|part, _| name == if *part == Part::Items { "array" } else { "object" });
        form
    }
}

/// Schemas of the parts of a value.
fn parts<'a>(schema: &Node<'a>) -> BTreeMap<Part<'a>, Child<'a>> {
    let child = |node| Child { source: Source::of(schema, node), required: false };
    let properties = schema.entries_of("properties");
    let mut parts: BTreeMap<_, _> =
        properties.map(|(name, node)| (Part::Property(name), child(Some(node)))).collect();
    for name in schema.texts_of("required") {
        parts.entry(Part::Property(name)).or_insert_with(|| child(None)).required = true;
    }
    let is_said = |node: &Node<'_>| node.value.as_object().is_some_and(|keywords| !keywords.is_empty());
    for (part, key) in [(Part::Items, "items"), (Part::Rest, "additionalProperties")] {
        let node = schema.get(key).filter(is_said);
        parts.extend(node.map(|node| (part, child(Some(node)))));
    }
    parts
}

/// Limits of a schema, and its `format`.
fn limits<'a>(schema: &Node<'a>) -> BTreeMap<&'static str, Node<'a>> {
    let keys = LIMITS.into_iter().chain(NOT_OURS).chain(["additionalProperties", "format"]);
    let mut limits: BTreeMap<_, _> = keys.filter_map(|key| Some((key, schema.get(key)?))).collect();
    // OpenAPI 3.0 and Swagger have a flag for it.
    for (bound, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        if limits.get(exclusive).is_some_and(|limit| limit.value == &Value::Bool(true))
            && let Some(limit) = limits.remove(bound)
        {
            limits.insert(exclusive, limit);
        }
    }
    if let Some(unique) = limits.remove("x-unique") {
        limits.insert("uniqueItems", unique);
    }
    limits.retain(|key, limit| match (*key, limit.value) {
        // Only that there are none is a limit.
        ("additionalProperties", value) => value == &Value::Bool(false),
        ("minItems" | "minLength" | "minProperties", value) => value.as_f64() != Some(0.0),
        ("exclusiveMaximum" | "exclusiveMinimum" | "uniqueItems", value) => value != &Value::Bool(false),
        (_, value) => !value.is_null(),
    });
    limits
}

/// Returns `true` if two values are the same, as `1` and `1.0` are.
pub(super) fn is_same(one: &Value, other: &Value) -> bool {
    match (one.as_f64(), other.as_f64()) {
        (Some(one), Some(other)) => one == other,
        _ => one == other,
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
