use super::*;

fn spec() -> Value {
    json!({
        "paths": { "/a/{id}": {
            "parameters": [
                { "$ref": "#/components/parameters/Version" },
                { "name": "id", "in": "path", "required": true, "schema": { "type": "string" }, "example": "x" },
                { "name": "least", "in": "query", "schema": { "type": "number", "format": "decimal" } },
            ],
            "get": {
                "operationId": "get_a",
                "description": "Gets it.",
                "x-evidence": "docs",
                "responses": {
                    "200": {
                        "content": { "application/json": {
                            "schema": { "$ref": "#/components/schemas/A" }, "examples": { "one": {} }
                        } },
                    },
                    "204": { "description": "None." },
                    "404": { "$ref": "#/components/responses/NotFound" },
                },
            },
        } },
        "components": {
            "parameters": { "Version": { "name": "x-version", "in": "header", "schema": { "type": "string" } } },
            "responses": { "NotFound": {} },
            "schemas": {
                "A": { "type": "object", "properties": {
                    "name": { "type": "string", "minLength": 1, "maxLength": 5, "description": "Name." },
                    "day": { "type": "string", "format": "date", "deprecated": true },
                    "made": { "type": "string", "format": "date-time", "nullable": true },
                    "rest": { "type": "object", "additionalProperties": true },
                    "price": { "type": "number", "format": "decimal", "description": "Price." },
                } },
                "Unit": {
                    "type": "string", "x-extensible-enum": true, "enum": ["kg", "lb"],
                    "x-enum-aliases": { "lbs": "lb" }, "x-enum-numbers": { "kg": 1 },
                },
                "AOneOrMany": { "oneOf": [
                    { "$ref": "#/components/schemas/A" },
                    { "type": "array", "items": { "$ref": "#/components/schemas/A" } },
                ] },
                "LooseInteger": { "oneOf": [{ "type": "integer" }, { "type": "string" }] },
            },
        },
    })
}

fn lowered() -> (Value, Lowered, Applied) {
    let mut spec = spec();
    let (lowered, applied) = lower(&mut spec, true).unwrap();
    (spec, lowered, applied)
}

#[test]
fn every_lowering_applies_to_the_sample() {
    let (_, _, applied) = lowered();
    ensure_all_apply(&[applied]).unwrap();
}

#[test]
fn a_lowering_that_changes_nothing_is_named() {
    let mut empty = json!({ "paths": {}, "components": { "schemas": {} } });
    let (_, applied) = lower(&mut empty, true).unwrap();
    assert!(applied.is_empty(), "{applied:?}");
    let error = ensure_all_apply(&[applied]).unwrap_err().to_string();
    assert!(error.contains("`document_limits` changes nothing any more"), "{error}");
}

#[test]
fn operations_keep_path_and_query_and_one_body() {
    let (spec, ..) = lowered();
    let item = &spec["paths"]["/a/{id}"];
    let names: Vec<&Value> = item["parameters"].as_array().unwrap().iter().map(|p| &p["name"]).collect();
    assert_eq!(names, ["id", "least"]);
    assert_eq!(item["parameters"][1]["schema"], json!({ "type": "string" }));
    let responses = item["get"]["responses"].as_object().unwrap();
    assert_eq!(responses.keys().collect::<Vec<_>>(), ["200"]);
    let description = item["get"]["description"].as_str().unwrap();
    assert!(description.contains("`404`") && description.contains("Evidence `docs`"), "{description}");
}

#[test]
fn models_lose_limits_and_gain_exact_types() {
    let (spec, lowered, _) = lowered();
    let properties = &spec["components"]["schemas"]["A"]["properties"];
    assert_eq!(
        properties["name"],
        json!({ "type": "string", "description": "Name.\n\nLimits: 1 to 5 characters." })
    );
    assert_eq!(properties["day"], json!({ "type": "string", "description": "Deprecated." }));
    let reference = |name: &str| json!([{ "$ref": format!("#/components/schemas/{name}") }]);
    assert_eq!(properties["made"], json!({ "nullable": true, "allOf": reference("Timestamp") }));
    assert_eq!(properties["rest"], json!({ "allOf": reference("JsonObject") }));
    assert_eq!(properties["price"], json!({ "description": "Price.", "allOf": reference("Amount") }));
    assert_eq!(lowered.replacements["Amount"], Replacement::HandWritten("Amount"));
    assert_eq!(lowered.replacements["AOneOrMany"], Replacement::OneOrMany("A".to_owned()));
    assert_eq!(lowered.replacements["LooseInteger"], Replacement::HandWritten("LooseInteger"));
    assert_eq!(lowered.replacements["Unit"], Replacement::OpenEnum);
}

#[test]
fn reserved_names_are_refused() {
    let mut taken = spec();
    taken["components"]["schemas"]["Amount"] = json!({ "type": "object" });
    let error = format!("{:#}", lower(&mut taken, true).unwrap_err());
    assert!(error.contains("`Amount` has the name of a hand-written type"), "{error}");
}
