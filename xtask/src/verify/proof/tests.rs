use std::path::Path;

use super::*;
use crate::Document;

#[test]
fn one_success_and_one_error_with_a_schema() {
    let body = json!({ "content": { "application/json": { "schema": {} } } });
    let operation = json!({ "responses": {
        "200": { "description": "nothing" }, "202": body, "400": { "$ref": "#/components/responses/Refused" }, "404": body,
    }});
    let spec = json!({
        "paths": { "/a": { "get": operation } },
        "components": { "responses": { "Refused": body } },
    });
    let document = Document::parse(Path::new("spec"), &spec.to_string()).unwrap();
    assert_eq!(statuses(&Spec::of(&document).operations[0]), [202, 400]);
    assert_eq!(filled("/a/{b}/c/{d}"), "/a/1/c/1");
}
