use std::path::Path;

use super::*;
use crate::Document;

#[test]
fn literal_segments_win() {
    let text = r#"{ "paths": {
        "/shipments/{reference}": { "get": { "operationId": "get" }, "parameters": [] },
        "/shipments/state_counts": { "get": { "operationId": "count" } },
        "/{a}/state_counts": { "get": { "operationId": "other" } }
    }}"#;
    let document = Document::parse(Path::new("spec"), text).unwrap();
    let spec = Spec::of(&document);
    assert_eq!(find(&spec, "get", "/shipments/sp_1?x=y"), Some("get"));
    assert_eq!(find(&spec, "GET", "/Shipments/state_counts/"), Some("count"));
    assert_eq!(find(&spec, "get", "/x/state_counts"), Some("other"));
    assert_eq!(find(&spec, "put", "/shipments/sp_1"), None);
    assert_eq!(find(&spec, "get", "/shipments"), None);
}
