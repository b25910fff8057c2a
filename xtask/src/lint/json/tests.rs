use super::*;

#[test]
fn keys_are_unique_per_object() {
    assert!(parse(r#"{"a": [{"b": 1.50}, {"b": null}], "c": {"a": "\ud83d\ude00"}}"#).is_ok());
    let error = parse("{\"a\": 1,\n\"b\": 2,\n\"a\": 3}").unwrap_err();
    assert_eq!(error.line(), 3, "{error}");
}
