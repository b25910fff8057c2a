//! Payloads made from the specs' components, for tests that must not depend on what the examples happen to
//! hold.

use serde_json::{Map, Value};
use sorted_pro_conformance::Tree;

use crate::spec::{components, referred};

/// Makes payloads for the components of an api.
#[derive(Clone, Copy)]
pub(crate) struct Instances {
    components: &'static Map<String, Value>,
}

impl Instances {
    pub(crate) fn of(api: &str) -> Self {
        Self { components: components(api) }
    }

    /// The components that are objects, with their properties.
    pub(crate) fn objects(self) -> impl Iterator<Item = Object> {
        self.components.iter().filter_map(|(name, schema)| {
            let properties = schema.get("properties")?.as_object()?;
            let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
            let required = required.map(|name| name.as_str().unwrap()).collect();
            Some(Object { name, properties, required })
        })
    }

    /// Only required properties.
    pub(crate) fn minimal(self, component: &str) -> Tree {
        self.make(&self.components[component], false, &mut vec![component.to_owned()])
    }

    /// Everything, down to the leaves; what would contain itself is left out the second time.
    pub(crate) fn full(self, component: &str) -> Tree {
        self.make(&self.components[component], true, &mut vec![component.to_owned()])
    }

    /// The value list behind a schema, if it is one.
    pub(crate) fn value_list(self, schema: &Value) -> Option<(&str, &'static Value)> {
        let name = referred(schema)?;
        let component = &self.components[name];
        component.get("enum").is_some().then_some((name, component))
    }

    fn make(self, schema: &Value, full: bool, inside: &mut Vec<String>) -> Tree {
        if let Some(name) = referred(schema) {
            let cyclic = inside.iter().any(|outer| outer == name);
            inside.push(name.to_owned());
            let made = self.make(&self.components[name], full && !cyclic, inside);
            inside.pop();
            return made;
        }
        if let Some(alternatives) = schema.get("oneOf") {
            return self.make(&alternatives[0], full, inside);
        }
        if let Some(values) = schema.get("enum") {
            return Tree::Text(values[0].as_str().unwrap().to_owned());
        }
        match (schema["type"].as_str().unwrap(), schema.get("format").and_then(Value::as_str)) {
            ("string", Some("date-time")) => Tree::Text("2020-07-16T10:00:00.7777258+01:00".to_owned()),
            ("string", _) => Tree::Text("text".to_owned()),
            ("number", _) => Tree::Number("12.500".to_owned()),
            ("integer", _) => Tree::Number("7".to_owned()),
            ("boolean", _) => Tree::Bool(true),
            ("array", _) => Tree::Array(vec![self.make(&schema["items"], full, inside)]),
            ("object", _) => match schema.get("properties").and_then(Value::as_object) {
                Some(properties) => self.object(schema, properties, full, inside),
                None => Tree::Object(vec![("anything".to_owned(), Tree::Array(vec![Tree::Null]))]),
            },
            other => panic!("no instance of {other:?}"),
        }
    }

    fn object(
        self,
        schema: &Value,
        properties: &Map<String, Value>,
        full: bool,
        inside: &mut Vec<String>,
    ) -> Tree {
        let required = schema.get("required").and_then(Value::as_array);
        let is_required = |name: &String| required.is_some_and(|all| all.iter().any(|one| one == name));
        let mut entries = Vec::new();
        for (name, property) in properties {
            let item = property.get("items").unwrap_or(property);
            let cyclic = referred(item).is_some_and(|item| inside.iter().any(|outer| outer == item));
            if is_required(name) || (full && !cyclic) {
                entries.push((name.clone(), self.make(property, full, inside)));
            }
        }
        Tree::Object(entries)
    }
}

/// A component that is an object.
pub(crate) struct Object {
    pub(crate) name: &'static str,
    pub(crate) properties: &'static Map<String, Value>,
    pub(crate) required: Vec<&'static str>,
}

impl Object {
    pub(crate) fn is_required(&self, property: &str) -> bool {
        self.required.contains(&property)
    }
}

/// `object` with `key` set to `value`.
pub(crate) fn with(object: &Tree, key: &str, value: Tree) -> Tree {
    let Tree::Object(mut entries) = without(object, key) else { unreachable!() };
    entries.push((key.to_owned(), value));
    Tree::Object(entries)
}

/// `object` without `key`.
pub(crate) fn without(object: &Tree, key: &str) -> Tree {
    let Tree::Object(entries) = object else { panic!("{object} is no object") };
    Tree::Object(entries.iter().filter(|(name, _)| name != key).cloned().collect())
}
