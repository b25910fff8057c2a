use super::*;

#[test]
fn adds_casings_and_local_instants() {
    let mut schemas = json!({
        "state": { "enum": ["ready_to_ship"], "x-extensible-enum": true },
        "type": { "enum": ["BOOL"], "x-extensible-enum": true, "x-enum-aliases": { "YES": "BOOL" } },
        "closed": { "enum": ["a"] },
        "flags": { "enum": ["in", "out"], "x-enum-flags": true, "x-extensible-enum": true },
        "at": { "type": "string", "format": "date-time" },
    });
    adapt(&mut schemas);
    let casings = json!(["ready_to_ship", "READY_TO_SHIP", "ReadyToShip", "Ready_to_ship"]);
    assert_eq!(schemas["state"]["enum"], casings);
    assert_eq!(schemas["type"]["enum"], json!(["BOOL", "YES", "bool", "yes"]));
    assert_eq!(schemas["closed"]["enum"], json!(["a"]));
    assert_eq!(schemas["flags"].get("enum"), None);
    assert_eq!(schemas["at"].get("format"), None);
    assert_eq!(schemas["at"]["anyOf"][0], json!({ "format": "date-time" }));
}

#[test]
fn null_is_allowed_beside_a_reference() {
    let mut schema = json!({ "type": "object", "nullable": true, "allOf": [{ "$ref": "#/A" }] });
    rewrite(&mut schema);
    let either = json!([{ "allOf": [{ "$ref": "#/A" }] }, { "enum": [null] }]);
    assert_eq!(schema, json!({ "anyOf": either }));
}

#[test]
fn exclusive_minimums_keep_their_meaning() {
    let mut schema =
        json!({ "properties": { "a": { "minimum": 0, "exclusiveMinimum": true }, "b": { "minimum": 1 } } });
    rewrite(&mut schema);
    let expected =
        json!({ "properties": { "a": { "minimum": 0, "not": { "enum": [0] } }, "b": { "minimum": 1 } } });
    assert_eq!(schema, expected);
}

/// A list in which one comes twice is no JSON Schema.
#[test]
fn each_value_of_a_list_comes_once() -> anyhow::Result<()> {
    let workspace = Workspace::of_this_checkout();
    for api in Api::ALL {
        let mut spec = for_prism(&workspace, api)?;
        let mut lists = 0;
        for_each_object(&mut spec, &mut |properties| {
            if let Some(Value::Array(values)) = properties.get("enum") {
                lists += 1;
                let is_first = |(at, value): (usize, &Value)| !values[..at].contains(value);
                assert!(values.iter().enumerate().all(is_first), "{api}: {values:?}");
            }
        });
        assert!(lists > 0);
    }
    Ok(())
}
