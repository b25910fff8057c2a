//! Places where a payload can be spoilt, with their documented schemas.

use serde_json::Value;
use sorted_pro_conformance::{Path, Tree};

use crate::spec::{components, referred};

/// A value somewhere in a payload.
pub(super) struct Site {
    /// Child to take at each level, from the root on.
    pub(super) steps: Vec<usize>,
    pub(super) place: String,
    /// The place of its parent.
    pub(super) parent: String,
    /// Its name, unless it is an element of an array.
    pub(super) property: Option<String>,
    /// `true` if the contract has it: others are passed over.
    pub(super) is_known: bool,
    pub(super) is_required: bool,
    /// `true` if it is a value of a list.
    pub(super) is_value_list: bool,
}

/// Every value below the root of `payload`; of long arrays the first and the last elements.
pub(super) fn sites(api: &str, schema: &str, payload: &Tree) -> Vec<Site> {
    let mut walk = Walk { api, steps: Vec::new(), found: Vec::new() };
    match schema.strip_suffix("[]") {
        Some(item) => {
            // An array of texts is not of a component.
            let array = serde_json::json!({ "type": "array", "items": components(api).get(item) });
            walk.visit(payload, Some(&array), &Path::Root);
        }
        // A text is not one either.
        None => walk.visit(payload, components(api).get(schema), &Path::Root),
    }
    walk.found
}

/// The value that `steps` lead to.
pub(super) fn at<'t>(tree: &'t mut Tree, steps: &[usize]) -> &'t mut Tree {
    steps.iter().fold(tree, |tree, index| match tree {
        Tree::Array(items) => &mut items[*index],
        Tree::Object(entries) => &mut entries[*index].1,
        leaf => panic!("{leaf} has no children"),
    })
}

struct Walk<'a> {
    api: &'a str,
    steps: Vec<usize>,
    found: Vec<Site>,
}

impl<'a> Walk<'a> {
    /// The schema without references, and of alternatives the one that `tree` is of.
    fn resolved<'s>(&self, schema: &'s Value, tree: &Tree) -> &'s Value
    where
        'a: 's,
    {
        if let Some(name) = referred(schema) {
            return self.resolved(&components(self.api)[name], tree);
        }
        let Some(alternatives) = schema.get("oneOf").and_then(Value::as_array) else { return schema };
        let is_array = matches!(tree, Tree::Array(_));
        let fitting = alternatives.iter().find(|one| (one["type"] == "array") == is_array);
        fitting.map_or(schema, |one| self.resolved(one, tree))
    }

    /// Visits the values below `tree`; `None` if the contract does not define them.
    fn visit(&mut self, tree: &Tree, schema: Option<&Value>, path: &Path<'_>) {
        let schema = schema.map(|schema| self.resolved(schema, tree));
        match tree {
            Tree::Object(entries) => {
                let properties = schema.and_then(|schema| schema.get("properties"));
                let required = schema.and_then(|schema| schema["required"].as_array());
                for (index, (name, value)) in entries.iter().enumerate() {
                    let property = properties.and_then(|properties| properties.get(name));
                    let is_required = required.is_some_and(|all| all.iter().any(|one| one == name));
                    let place = Path::Property(path, name);
                    self.add(index, value, property, path, &place, Some(name.clone()), is_required);
                }
            }
            Tree::Array(items) => {
                let of_items = schema.and_then(|schema| schema.get("items"));
                let last = items.len().saturating_sub(1);
                for (index, item) in items.iter().enumerate().filter(|(index, _)| [0, last].contains(index)) {
                    self.add(index, item, of_items, path, &Path::Item(path, index), None, false);
                }
            }
            _ => {}
        }
    }

    // The two kinds of children have nothing else in common.
    #[allow(clippy::too_many_arguments)]
    fn add(
        &mut self,
        index: usize,
        value: &Tree,
        schema: Option<&Value>,
        parent: &Path<'_>,
        place: &Path<'_>,
        property: Option<String>,
        is_required: bool,
    ) {
        self.steps.push(index);
        let is_value_list = schema.is_some_and(|schema| self.resolved(schema, value).get("enum").is_some());
        self.found.push(Site {
            steps: self.steps.clone(),
            place: place.to_string(),
            parent: parent.to_string(),
            property,
            is_known: schema.is_some(),
            is_required,
            is_value_list,
        });
        self.visit(value, schema, place);
        self.steps.pop();
    }
}
