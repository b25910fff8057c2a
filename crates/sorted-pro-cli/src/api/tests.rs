use super::*;

#[test]
fn a_curl_command_survives_a_shell_and_has_no_key() {
    let client = sorted_pro::shipments::Client::builder(sorted_pro::ApiKey::new("s3cret").unwrap());
    let client = client.base_url("http://127.0.0.1:1/pro").build().unwrap();
    let body: Box<RawValue> = serde_json::from_str(r#"{ "name": "O'Neill", "amount": 2.00 }"#).unwrap();
    let request = client.raw_call("POST", "/shipments").json(&body).to_request().unwrap();
    let curl = curl(&request, Api::Shipments);
    assert!(curl.starts_with("curl -X POST 'http://127.0.0.1:1/pro/shipments' \\\n"), "{curl}");
    assert!(curl.contains(r#"-H "x-api-key: $SORTED_PRO_SHIPMENTS_API_KEY""#), "{curl}");
    assert!(curl.contains(r#"{ "name": "O'\''Neill", "amount": 2.00 }"#), "{curl}");
    assert!(!curl.contains("s3cret"), "{curl}");
}
