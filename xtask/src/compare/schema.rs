//! Schemas of any dialect in one form: for each JSON type that a value may have, what is said of such values.
//!
//! `$ref` and `allOf` add to what is said, `oneOf` and `anyOf` offer alternatives. Alternatives of the same type become
//! one: an object with the properties of all of them, of which those are required that all require. A list of values
//! beside any text is the list: both sides accept more values than they know.

use std::cell::{Cell, RefCell};
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
    /// OpenAPI 3.0 and 3.1, which are told apart by the keywords that they use.
    OpenApi,
}

/// No sensible document takes more steps to read. It keeps references from multiplying it.
const MAX_STEPS: usize = 5_000_000;

/// No sensible schema refers to others more often on the way to its type.
const MAX_REFERENCES: usize = 100;

/// Keywords that limit values and are not compared.
const NOT_COMPARED: [&str; 12] = [
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
pub(super) struct Reader<'a> {
    pub(super) dialect: Dialect,
    /// Keywords that were met and are not compared, with the first place of each.
    pub(super) not_compared: RefCell<BTreeMap<&'static str, Node<'a>>>,
    steps: Cell<usize>,
}

/// Where the schema of something is written: in several places if several objects have the property, or in none.
#[derive(Clone)]
pub(super) struct Source<'a> {
    /// What has the schema.
    pub(super) owner: Node<'a>,
    schemas: Vec<Node<'a>>,
    /// Whether they are alternatives; all of them count otherwise.
    alternatives: bool,
}

/// What a value may be.
#[derive(Clone, Default)]
pub(super) struct Schema<'a> {
    /// By JSON type; `""` stands for any.
    pub(super) forms: BTreeMap<&'a str, Form<'a>>,
    /// `None` if it is not known.
    pub(super) nullable: Option<bool>,
}

/// What is said of the values of one type.
#[derive(Clone)]
pub(super) struct Form<'a> {
    pub(super) node: Node<'a>,
    /// The innermost component that it is in.
    pub(super) component: Option<&'a str>,
    /// Limits and `format`, by keyword. Exclusive bounds have their own, in all dialects.
    pub(super) limits: BTreeMap<&'static str, Node<'a>>,
    pub(super) values: Option<Vec<Node<'a>>>,
    pub(super) properties: BTreeMap<&'a str, Property<'a>>,
    pub(super) items: Option<Source<'a>>,
    pub(super) additional: Option<Node<'a>>,
}

/// A property of an object.
#[derive(Clone)]
pub(super) struct Property<'a> {
    pub(super) source: Source<'a>,
    pub(super) required: bool,
}

impl<'a> Source<'a> {
    /// The schema at `schema`, which belongs to `owner`.
    pub(super) fn of(owner: &Node<'a>, schema: Option<Node<'a>>) -> Self {
        Self { owner: owner.clone(), schemas: schema.into_iter().collect(), alternatives: false }
    }

    /// Where people should look.
    pub(super) fn node(&self) -> &Node<'a> {
        self.schemas.first().unwrap_or(&self.owner)
    }

    /// What it is recognized by.
    pub(super) fn pointers(&self) -> String {
        self.schemas.iter().map(|schema| &*schema.pointer).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn says(&self, keyword: &str) -> bool {
        self.schemas.iter().any(|schema| schema.flag(keyword))
    }

    fn extend(&mut self, other: Self, alternatives: bool) {
        let is_new = |schema: &Node<'_>| self.schemas.iter().all(|known| known.pointer != schema.pointer);
        let new: Vec<_> = other.schemas.into_iter().filter(is_new).collect();
        self.schemas.extend(new);
        self.alternatives |= alternatives || other.alternatives;
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(dialect: Dialect) -> Self {
        Self { dialect, not_compared: RefCell::default(), steps: Cell::new(0) }
    }

    /// Whether reading was given up: what was read since is nothing.
    pub(super) fn gave_up(&self) -> bool {
        self.steps.get() > MAX_STEPS
    }

    pub(super) fn give_up(&self) {
        self.steps.set(MAX_STEPS + 1);
    }

    fn step(&self, count: usize) {
        self.steps.set(self.steps.get().saturating_add(count));
    }

    pub(super) fn read(&self, source: &Source<'a>) -> Schema<'a> {
        let schemas = source.schemas.iter().map(|schema| self.schema(schema, &mut Vec::new()));
        let together = if source.alternatives { Self::either } else { Self::both };
        let read = schemas.reduce(|one, other| together(self, one, other));
        read.unwrap_or_else(|| Schema { forms: [("", Form::of(&source.owner))].into(), nullable: None })
    }

    /// Reads a schema that `inside` others refers to.
    fn schema(&self, node: &Node<'a>, inside: &mut Vec<String>) -> Schema<'a> {
        if inside.len() > MAX_REFERENCES {
            self.give_up();
        }
        if self.gave_up() || inside.contains(&node.pointer) {
            return Schema { forms: [("", Form::of(node))].into(), nullable: None };
        }
        let own = self.own(node);
        inside.push(node.pointer.clone());
        let mut parts = Vec::new();
        if let Some(target) = node.reference().and_then(|pointer| node.at(pointer)) {
            let mut part = self.schema(&target, inside);
            if target.pointer.matches('/').count() <= 3 {
                let name = node.component();
                part.forms.values_mut().for_each(|form| form.component = form.component.or(name));
            }
            parts.push(part);
        }
        parts.extend(node.items_of("allOf").map(|part| self.schema(&part, inside)));
        for alternatives in ["oneOf", "anyOf"] {
            let branches = node.items_of(alternatives).map(|branch| self.schema(&branch, inside));
            parts.extend(branches.reduce(|one, other| self.either(one, other)));
        }
        inside.pop();
        let Some(parts) = parts.into_iter().reduce(|one, other| self.both(one, other)) else { return own };
        // How `null` is added to a reference, which says otherwise.
        let nullable = own.nullable.or(parts.nullable);
        Schema { nullable, ..self.both(own, parts) }
    }

    /// What a schema says itself.
    fn own(&self, node: &Node<'a>) -> Schema<'a> {
        let stated = node.get("type").map(|types| match types.value {
            Value::String(name) => vec![&**name],
            _ => types.items().filter_map(|name| name.value.as_str()).collect(),
        });
        let mut values: Vec<_> = node.items_of("enum").chain(node.get("const")).collect();
        self.step(1 + values.len() + node.keys().count());
        for keyword in NOT_COMPARED.into_iter().filter(|keyword| node.has(keyword)) {
            self.not_compared.borrow_mut().entry(keyword).or_insert_with(|| node.clone());
        }
        let types = match stated {
            Some(types) if !types.is_empty() => types,
            _ if ["properties", "additionalProperties"].iter().any(|key| node.has(key)) => vec!["object"],
            _ if node.texts_of("required").next().is_some() => vec!["object"],
            _ if node.has("items") => vec!["array"],
            _ => values.iter().map(|value| type_of(value.value)).collect(),
        };
        let nullable = match ["nullable", "x-nullable"].map(|key| node.value.get(key)?.as_bool()) {
            [Some(stated), _] | [None, Some(stated)] => Some(stated),
            _ if self.dialect == Dialect::Swagger => None,
            _ if types.is_empty() => None,
            _ => Some(types.contains(&"null")),
        };
        values.retain(|value| !value.value.is_null());
        let mut form = Form::of(node);
        form.values = (node.has("enum") || node.has("const")).then_some(values);
        form.limits = limits(node);
        form.properties = self.properties(node);
        form.items = node.get("items").map(|items| Source::of(node, Some(items)));
        form.additional = node.get("additionalProperties");
        let forms = match types.is_empty() {
            true => [("", form)].into(),
            false => {
                types.iter().filter(|name| **name != "null").map(|name| (*name, form.of_type(name))).collect()
            }
        };
        Schema { forms, nullable }
    }

    fn properties(&self, node: &Node<'a>) -> BTreeMap<&'a str, Property<'a>> {
        let described = node.members_of("properties").map(|(name, schema)| {
            (name, Property { source: Source::of(node, Some(schema)), required: false })
        });
        let mut properties: BTreeMap<_, _> = described.collect();
        for name in node.texts_of("required") {
            let undescribed = || Property { source: Source::of(node, None), required: true };
            properties.entry(name).or_insert_with(undescribed).required = true;
        }
        self.step(properties.len());
        properties
    }

    /// What is said by both.
    fn both(&self, mut one: Schema<'a>, mut other: Schema<'a>) -> Schema<'a> {
        let nullable = match (one.nullable, other.nullable) {
            (Some(one), Some(other)) => Some(one && other),
            (one, other) => one.or(other),
        };
        let forms = match (one.forms.remove(""), other.forms.remove("")) {
            (Some(any), Some(other)) => [("", self.merged(any, other, false))].into(),
            (Some(any), None) => self.besides(other.forms, any),
            (None, Some(any)) => self.besides(one.forms, any),
            (None, None) => {
                let mut shared = BTreeMap::new();
                for (name, form) in &one.forms {
                    // Integers are numbers.
                    for name in [name, "integer"].into_iter().filter(|it| it == name || *name == "number") {
                        if let Some(other) = other.forms.remove(name) {
                            shared.insert(name, self.merged(form.clone(), other, false));
                        }
                    }
                }
                // They contradict each other.
                if shared.is_empty() { one.forms } else { shared }
            }
        };
        Schema { forms, nullable }
    }

    /// What `any` says of all types, said of each.
    fn besides(&self, forms: BTreeMap<&'a str, Form<'a>>, any: Form<'a>) -> BTreeMap<&'a str, Form<'a>> {
        let forms = forms.into_iter();
        forms.map(|(name, form)| (name, self.merged(form, any.of_type(name), false))).collect()
    }

    /// What is said by one of them.
    fn either(&self, one: Schema<'a>, other: Schema<'a>) -> Schema<'a> {
        let nullable = [one.nullable, other.nullable];
        let mut forms = one.forms;
        for (name, form) in other.forms {
            let merged = match forms.remove(name) {
                Some(one) => self.merged(one, form, true),
                None => form,
            };
            forms.insert(name, merged);
        }
        let nullable = nullable.into_iter().flatten().reduce(|one, other| one || other);
        Schema { forms, nullable }
    }

    fn merged(&self, mut one: Form<'a>, other: Form<'a>, alternatives: bool) -> Form<'a> {
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
            let is_shared = |key: &str, limit: &Node<'_>| {
                other.limits.get(key).is_some_and(|other| is_same(other.value, limit.value))
            };
            one.limits.retain(|key, limit| is_shared(key, limit));
        } else {
            for (key, limit) in other.limits {
                one.limits.entry(key).or_insert(limit);
            }
        }
        for (name, property) in &mut one.properties {
            let required = other.properties.get(name).is_some_and(|other| other.required);
            property.required = match alternatives {
                true => property.required && required,
                false => property.required || required,
            };
        }
        self.step(one.properties.len());
        for (name, property) in other.properties {
            match one.properties.entry(name) {
                Entry::Occupied(mut known) => {
                    self.step(known.get().source.schemas.len());
                    known.get_mut().source.extend(property.source, alternatives);
                }
                Entry::Vacant(free) => {
                    free.insert(Property { required: property.required && !alternatives, ..property });
                }
            }
        }
        one.items = match (one.items, other.items) {
            (Some(mut one), Some(other)) => {
                self.step(one.schemas.len());
                one.extend(other, alternatives);
                Some(one)
            }
            (one, other) => one.or(other),
        };
        one.additional = one.additional.or(other.additional);
        one
    }
}

impl<'a> Form<'a> {
    /// Nothing is said.
    fn of(node: &Node<'a>) -> Self {
        Self {
            node: node.clone(),
            component: None,
            limits: BTreeMap::new(),
            values: None,
            properties: BTreeMap::new(),
            items: None,
            additional: None,
        }
    }

    /// The part of it that is about values of a type.
    fn of_type(&self, name: &str) -> Self {
        let mut form = self.clone();
        form.limits.retain(|key, _| match name {
            "string" => key.ends_with("Length") || ["format", "pattern"].contains(key),
            // The contract says `decimal` of all numbers, which is no fact about the API.
            "number" => key.ends_with("imum") || *key == "multipleOf",
            "integer" => key.ends_with("imum") || ["format", "multipleOf"].contains(key),
            "array" => key.ends_with("Items"),
            "object" => key.ends_with("Properties"),
            _ => true,
        });
        if name != "object" {
            form.properties.clear();
            form.additional = None;
        }
        form.items = form.items.filter(|_| name == "array");
        form
    }
}

/// What a schema says of limits, and its `format`.
fn limits<'a>(schema: &Node<'a>) -> BTreeMap<&'static str, Node<'a>> {
    let keys = LIMITS.into_iter().chain(["format"]);
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
    let is_void = |key: &str, value: &Value| {
        let is_length = ["minItems", "minLength", "minProperties"].contains(&key);
        value.is_null() || value == &Value::Bool(false) || (is_length && value.as_f64() == Some(0.0))
    };
    limits.retain(|key, limit| !is_void(key, limit.value));
    limits
}

/// Whether two values are the same: `1` and `1.0` are.
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
