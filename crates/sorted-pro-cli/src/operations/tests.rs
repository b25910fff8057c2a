use super::*;

#[test]
fn each_operation_of_each_api_can_be_named() {
    for (api, at_least) in [(Api::Shipments, 61), (Api::Consignments, 126)] {
        assert!(operations(api).filter(|operation| operation.api == api).count() >= at_least);
        let mut ids: Vec<_> = operations(api).map(|operation| &operation.id).collect();
        let all = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), all);
    }
}

#[test]
fn parameters_are_in_the_path() {
    for operation in OPERATIONS.iter() {
        let (path, _) = operation.url_with(|_| Some("a/b c"));
        assert!(!path.contains('{') && !path.contains("a/b"), "{path}");
        for parameter in operation.parameters() {
            let is_in_path = operation.path.contains(&format!("{{{}}}", parameter.name));
            assert_eq!(
                is_in_path,
                parameter.location == Location::Path,
                "{}: {}",
                operation.id,
                parameter.name
            );
        }
    }
}

#[test]
fn values_are_of_the_documented_type() {
    let parameter = |schema: Value| Parameter {
        name: "pageSize".to_owned(),
        location: Location::Query,
        required: false,
        description: String::new(),
        schema,
        example: None,
    };
    let number = parameter(serde_json::json!({ "type": "integer" }));
    assert_eq!((number.option().as_str(), number.placeholder()), ("page-size", "NUMBER"));
    assert!(number.check("12").is_ok() && number.check("1.5").is_err() && number.check("").is_err());
    let date = parameter(serde_json::json!({ "type": "string", "format": "date" }));
    assert_eq!(date.check("31.01.2026"), Err("expected a date like 2026-01-31".to_owned()));
    let flag = parameter(serde_json::json!({ "type": "boolean" }));
    assert!(flag.check("true").is_ok() && flag.check("yes").is_err());
}
