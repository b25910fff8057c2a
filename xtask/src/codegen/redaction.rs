//! Parts of a body that a recording may keep: the schemas as the recorder of the SDK walks them.

use serde_json::{Map, Value, json};

use crate::spec::{Location, Node, Operation, Spec};

/// `generated/redaction/<api>.json` of the SDK: of each component what its properties are, and of each operation what its
/// bodies and query parameters are. A text is `kept`, `personal` or a `file`; another text names a component, and a mapping describes the
/// properties of an object, those of all other names under `*`.
///
/// One line per component and per operation.
pub(crate) fn redaction(spec: &Spec<'_>) -> String {
    let line = |(name, value): (&str, Value)| format!("{}: {value}", Value::from(name));
    let schemas = spec.components("schemas").map(|(name, schema)| line((name, kind(&schema))));
    let operations = spec.operations_by_path().into_iter().map(|it| line((it.id, bodies(it))));
    format!(
        "{{\n\"operations\": {{\n{}\n}},\n\"schemas\": {{\n{}\n}}\n}}\n",
        operations.collect::<Vec<_>>().join(",\n"),
        schemas.collect::<Vec<_>>().join(",\n"),
    )
}

fn bodies(operation: &Operation<'_>) -> Value {
    let request = operation.body.as_ref().and_then(|body| body.schema.as_ref());
    let responses = operation.responses.iter().filter_map(|it| Some((it.status, it.schema.as_ref()?)));
    let bodies = request.map(|schema| ("request", schema)).into_iter().chain(responses);
    let bodies = bodies.map(|(name, schema)| (name.to_owned(), kind(schema)));
    let query = operation.parameters.iter().filter(|parameter| parameter.location == Location::Query);
    let query: Map<_, _> = query
        .map(|parameter| {
            let kind = if parameter.node.flag("x-personal") { "personal" } else { "kept" };
            (parameter.name.to_owned(), json!(kind))
        })
        .collect();
    let query = (!query.is_empty()).then(|| ("query".to_owned(), query.into()));
    bodies.chain(query).collect::<Map<_, _>>().into()
}

/// Lists are what their items are, and alternatives what the first of them is: they differ in being a list.
fn kind(schema: &Node<'_>) -> Value {
    if schema.flag("x-personal") {
        return json!("personal");
    }
    if let Some(component) = schema.meant() {
        return json!(format!("#{}", crate::spec::component_name(component)));
    }
    if schema.text("format") == Some("byte") {
        return json!("file");
    }
    let inner = schema.get("items").or_else(|| schema.items_of("oneOf").next());
    if let Some(inner) = inner {
        return kind(&inner);
    }
    if schema.text("type") != Some("object") {
        return json!("kept");
    }
    let others = schema.get("additionalProperties").filter(|others| others.value.is_object());
    let others = others.map(|others| ("*".to_owned(), kind(&others)));
    let properties = schema.entries_of("properties").flat_map(|(name, property)| {
        let kind = kind(&property);
        let names = property.texts_of("x-aliases").chain([name]);
        names.map(|name| (name.to_owned(), kind.clone())).collect::<Vec<_>>()
    });
    properties.chain(others).collect::<Map<_, _>>().into()
}
