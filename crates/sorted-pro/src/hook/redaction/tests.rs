use super::*;

fn redact(operation: &str, name: &str, body: &str) -> String {
    Redaction::new("shipments", operation, &[(name, body.as_bytes())]).body(name, body.as_bytes())
}

#[test]
fn tables_can_be_read() {
    #[cfg(feature = "shipments")]
    assert!(SHIPMENTS.schemas.len() > 100 && SHIPMENTS.operations.len() >= 61);
    #[cfg(feature = "consignments")]
    assert!(CONSIGNMENTS.schemas.len() > 150 && CONSIGNMENTS.operations.len() >= 126);
}

#[cfg(feature = "shipments")]
#[test]
fn the_contract_decides() {
    let body = r#"{"addresses":[{"address_type":"origin","locality":"Leeds 9","lat_long":{"latitude":53.8,"longitude":-1.5},"contact":{"first_name":"Ada","sex":"f","age":7}}],
        "custom_reference":"ORDER-1","custom_reference":"twice","shipment_type":"flying","weight":2.00}"#;
    let redacted = redact("create_shipment", "request", body);
    let expected = r#"{"addresses":[{"address_type":"origin","locality":"Xxxxx 0","lat_long":{"latitude":0,"longitude":0},"contact":{"first_name":"Xxx","sex":"x","age":0}}],"custom_reference":"ORDER-1","custom_reference":"twice","shipment_type":"flying","weight":0}"#;
    assert_eq!(redacted, expected);

    let quote = r#"{"quotes":[{"price":{"net":2.50,"currency":"GBP"},"expires":"2026-01-01T00:00:00Z"}]}"#;
    assert_eq!(redact("get_shipment_quotes", "201", quote), quote);

    let label = format!(r#"{{"file":"JVBERi0x{}","content_type":"application/pdf"}}"#, "A".repeat(100));
    assert_eq!(
        redact("get_labels", "200", &label),
        r#"{"file":"JVBERi0x","content_type":"application/pdf"}"#
    );
}

#[cfg(feature = "shipments")]
#[test]
fn undocumented_values_are_replaced() {
    for (operation, name, body, redacted) in [
        (
            "get_shipment",
            "200",
            r#"{"new":{"a":["B c",1,true,null]}}"#,
            r#"{"new":{"a":["X x",0,true,null]}}"#,
        ),
        ("get_shipment", "200", r#"["Ada"]"#, r#"["Xxx"]"#),
        ("get_shipment", "200", r#""Ada""#, r#""Xxx""#),
        ("get_shipment", "418", r#"{"state":"a"}"#, r#"{"state":"x"}"#),
        ("raw_call", "200", r#"{"state":"a"}"#, r#"{"state":"x"}"#),
        ("get_shipment", "200", r#"{"state":{"first_name":"Ada"}}"#, r#"{"state":{"first_name":"Xxx"}}"#),
        ("get_shipment", "502", "<p>Ada</p>", "<x>Xxx</x>"),
        ("get_shipment", "200", r#"{"state":"allo"#, r#"{"xxxxx":"xxxx"#),
        ("get_shipment", "200", "", ""),
    ] {
        assert_eq!(redact(operation, name, body), redacted, "{body}");
    }
    let deep = "[".repeat(100_000);
    assert_eq!(redact("get_shipment", "200", &deep), deep);
}

#[cfg(feature = "shipments")]
#[test]
fn personal_values_are_replaced_in_other_texts() {
    let request = br#"{"addresses":[{"postal_code":"YO1 9SA","contact":{"first_name":"Ed"}}]}"#;
    let error = br#"{"message":"YO1 9SA is unknown to Ed","code":"validation_error"}"#;
    let redaction = Redaction::new("shipments", "create_shipment", &[("request", request), ("400", error)]);
    assert_eq!(
        redaction.body("400", error),
        r#"{"message":"XX0 0XX is unknown to Ed","code":"validation_error"}"#
    );
    assert_eq!(redaction.text("/a/YO1 9SA"), "/a/XX0 0XX");
}

#[cfg(feature = "consignments")]
#[test]
fn queries() {
    let redaction = Redaction::new("consignments", "search_consignments", &[]);
    assert_eq!(
        redaction.query("state=Allocated&postCode=YO1%209SA&new=Ada&x"),
        "state=Allocated&postCode=XX0%000XX&new=Xxx&x="
    );
    assert_eq!(redaction.query(""), "");
}
