//! Values against their schemas: valid, and without members that the models would lose.

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, ValidationError, Validator};
use serde_json::{Map, Value, json};

use super::context::Context;
use super::nodes::COMBINATIONS;
use super::translate::Translator;
use crate::document::child;
use crate::spec::Node;

/// Validators of all schemas that are asked for, compiled at once: components are shared by most of them.
pub(super) struct Validation {
    validator: Validator,
}

/// What is wrong at which node of a value.
pub(super) struct Problem {
    /// JSON pointer within the value.
    pub(super) pointer: String,
    pub(super) what: String,
    pub(super) remedy: String,
}

impl Validation {
    /// Prepares for values of these schemas; their place in the list is how [`Validation::problems`] knows them.
    pub(super) fn new(context: &Context<'_>, schemas: &[Node<'_>]) -> Result<Self, String> {
        let translator = Translator::new(context);
        let properties: Map<_, _> = schemas
            .iter()
            .enumerate()
            .map(|(index, schema)| (index.to_string(), translator.schema(schema)))
            .collect();
        let schema = json!({"definitions": translator.definitions(), "properties": properties});
        let validator = jsonschema::options()
            .with_draft(Draft::Draft4)
            .should_validate_formats(false)
            .offline()
            .build(&schema)
            .map_err(|error| error.to_string())?;
        Ok(Self { validator })
    }

    /// Everything that is wrong with `value` as a value of the schema, which stands at `index` of the list.
    pub(super) fn problems(&self, index: usize, schema: &Node<'_>, value: Value) -> Vec<Problem> {
        let mut problems = Vec::new();
        unknown_members(schema, &value, "", &mut problems);
        let key = index.to_string();
        let skip = key.len() + 1;
        let instance = Value::Object(Map::from_iter([(key, value)]));
        for error in self.validator.iter_errors(&instance) {
            explain(&error, skip, &mut problems);
        }
        problems
    }
}

/// Members that the schema does not know: the models would drop them.
fn unknown_members(schema: &Node<'_>, value: &Value, pointer: &str, problems: &mut Vec<Problem>) {
    let Some((schema, name)) = meant(schema, value) else { return };
    match value {
        Value::Array(list) => {
            let Some(schema) = schema.get("items") else { return };
            for (index, item) in list.iter().enumerate() {
                unknown_members(&schema, item, &child(pointer, index), problems);
            }
        }
        Value::Object(members) => {
            let properties = schema.get("properties");
            let free = schema.get("additionalProperties");
            for (key, member) in members {
                let inner = properties.as_ref().and_then(|properties| properties.get(key));
                match inner.or_else(|| free.clone()) {
                    Some(inner) if !inner.value.is_boolean() => {
                        unknown_members(&inner, member, &child(pointer, key), problems);
                    }
                    Some(inner) if inner.value == &Value::Bool(true) => {}
                    _ if properties.is_some() => problems.push(Problem {
                        pointer: child(pointer, key),
                        what: format!("{} has no member `{key}`, the models would lose it", of(name)),
                        remedy: "correct the example, or add the property to the schema".to_owned(),
                    }),
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// The schema that holds for `value` behind `$ref`s and combinations, and its name if it is a component.
///
/// The branches that models know are one `$ref`, or differ in type: one of them is meant.
fn meant<'a>(schema: &Node<'a>, value: &Value) -> Option<(Node<'a>, Option<&'a str>)> {
    let mut schema = schema.clone();
    let mut name = None;
    // More steps than this are a circle.
    for _ in 0..16 {
        name = schema.component().or(name);
        schema = schema.resolve()?;
        let mut branches = COMBINATIONS.iter().flat_map(|key| schema.items_of(key));
        match branches.find(|branch| may_be(branch, value)) {
            None => return Some((schema, name)),
            Some(branch) => schema = branch,
        }
    }
    None
}

/// Whether the type of `schema` does not rule `value` out.
fn may_be(schema: &Node<'_>, value: &Value) -> bool {
    let Some(schema) = schema.resolve() else { return true };
    match schema.text("type") {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer" | "number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        _ => !value.is_null() || !schema.flag("nullable"),
    }
}

fn of(name: Option<&str>) -> String {
    name.map_or_else(|| "the object".to_owned(), |name| format!("`{name}`"))
}

/// Breaks an error down to the node that causes it.
fn explain(error: &ValidationError<'_>, skip: usize, problems: &mut Vec<Problem>) {
    let pointer = error.instance_path().to_string();
    if let ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } =
        error.kind()
    {
        // The branch that was meant is the one of the right type.
        let meant = context.iter().find(|errors| {
            !errors.is_empty()
                && !errors.iter().any(|inner| {
                    matches!(inner.kind(), ValidationErrorKind::Type { .. })
                        && inner.instance_path().as_str() == pointer
                })
        });
        // `anyOf` is only ever how `nullable` is written, so that the other branch is null.
        let fallback =
            || context.first().filter(|_| matches!(error.kind(), ValidationErrorKind::AnyOf { .. }));
        if let Some(errors) = meant.or_else(fallback).filter(|errors| !errors.is_empty()) {
            for inner in errors {
                explain(inner, skip, problems);
            }
            return;
        }
    }
    let what = match error.instance().as_ref() {
        // Whole objects would drown the message.
        Value::Object(_) => error.masked_with("the object").to_string(),
        Value::Array(_) => error.masked_with("the list").to_string(),
        _ => error.to_string(),
    };
    problems.push(Problem {
        pointer: pointer.get(skip..).unwrap_or_default().to_owned(),
        what,
        remedy: "correct the example or the schema".to_owned(),
    });
}
