use serde_json::json;

use super::*;

#[test]
fn literal_segments_win() {
    let spec = json!({ "paths": {
        "/shipments/{reference}": { "get": { "operationId": "get" }, "parameters": [] },
        "/shipments/state_counts": { "get": { "operationId": "count" } },
        "/{a}/state_counts": { "get": { "operationId": "other" } },
    }});
    let operations = Operations::of(&spec);
    assert_eq!(operations.names().count(), 3);
    assert_eq!(operations.find("get", "/shipments/sp_1?x=y"), Some("get"));
    assert_eq!(operations.find("GET", "/Shipments/state_counts/"), Some("count"));
    assert_eq!(operations.find("get", "/x/state_counts"), Some("other"));
    assert_eq!(operations.find("put", "/shipments/sp_1"), None);
    assert_eq!(operations.find("get", "/shipments"), None);
}
