use super::*;

#[test]
fn the_key_is_never_shown() {
    let credentials = Credentials::new("s3cret").unwrap();
    assert!(!format!("{credentials:?} {:?}", credentials.key).contains("s3cret"));
    let error = Credentials::new("s3cret\n").unwrap_err();
    assert!(!format!("{error:?} {error}").contains("s3cret"));
}

#[cfg(feature = "shipments")]
#[test]
fn a_request_is_complete() {
    let requests =
        crate::shipments::Requests::new("http://127.0.0.1:1/pro", Credentials::new("s3cret").unwrap());
    let request = requests.allocate_shipment("sp_1").unwrap();
    assert_eq!((request.operation, request.method.as_str()), ("allocate_shipment", "PUT"));
    assert_eq!(request.template, "/shipments/{reference}/allocate");
    assert_eq!(request.url.path(), "/pro/shipments/sp_1/allocate");
    assert_eq!(request.headers["content-length"], "0");
    assert_eq!(request.headers["x-api-version"], "1.1");
    assert!(request.headers["x-api-key"].is_sensitive());
    assert!(!format!("{request:?} {requests:?}").contains("s3cret"));
    assert!(matches!(requests.get_shipment(".."), Err(Error::InvalidRequest(_))));
    let request = request.with_json("{}");
    assert!(!request.headers.contains_key("content-length"));
    assert_eq!(request.headers["content-type"], "application/json");
}
