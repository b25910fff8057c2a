use super::*;

#[test]
fn one_success_and_one_error_with_a_schema() {
    let body = json!({ "content": { "application/json": { "schema": {} } } });
    let spec = json!({ "components": { "responses": { "Refused": body } } });
    let operation = json!({ "responses": {
        "200": { "description": "nothing" }, "202": body, "400": { "$ref": "#/components/responses/Refused" }, "404": body,
    }});
    assert_eq!(statuses(&spec, &operation), [202, 400]);
    assert_eq!(filled("/a/{b}/c/{d}"), "/a/1/c/1");
}
