use super::*;

#[test]
fn both_apis_are_read() {
    let shipments = br#"{"code":"conflict","message":"m","correlation_id":"c","details":[
        {"code":"rule_conflict","property":"p","message":"x"}],"_links":[]}"#;
    let parsed = ErrorBody::read(shipments);
    assert_eq!(parsed.code.as_deref(), Some("conflict"));
    assert_eq!(parsed.correlation_id.as_deref(), Some("c"));
    assert_eq!(parsed.details[0].property.as_deref(), Some("p"));
    assert!(parsed.is_conflict());

    let consignments = br#"{"Code":"ValidationError","Message":"m","CorrelationId":"c","Details":[
        {"Code":null,"Target":"Addresses","Message":"x"}]}"#;
    let parsed = ErrorBody::read(consignments);
    assert_eq!(parsed.code.as_deref(), Some("ValidationError"));
    assert_eq!(parsed.details[0].property.as_deref(), Some("Addresses"));
    assert!(!parsed.is_conflict());
}

#[test]
fn readable_parts_are_read() {
    let parsed = ErrorBody::read(br#"{"code":"x","message":7,"details":[{"code":"y"},5],"more":{}}"#);
    assert_eq!((parsed.code.as_deref(), parsed.message), (Some("x"), None));
    assert_eq!(parsed.details.len(), 1);
    assert!(ErrorBody::read(br#"{"code":"x","details":null}"#).details.is_empty());
    for body in [&b""[..], b"<html>", b"{\"code\":\"x", b"[]", b"null"] {
        assert!(ErrorBody::read(body).code.is_none());
    }
}
