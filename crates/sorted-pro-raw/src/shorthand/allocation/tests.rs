use super::*;

#[test]
fn there_is_always_something_to_call_a_service() {
    let carrier = |json: &str| serde_json::from_str::<CarrierDetails>(json).unwrap();
    assert_eq!(carrier(r#"{"name": "DPD", "service_name": ""}"#).to_string(), "DPD");
    assert_eq!(carrier(r#"{"service_name": " Next Day "}"#).to_string(), "Next Day");
    assert_eq!(carrier(r#"{"reference": "FF_DPD"}"#).to_string(), "FF_DPD");
    assert_eq!(carrier("{}").to_string(), "?");
}

#[test]
fn tracking_references_are_found_where_they_are() {
    let old = r#"{"allocation_date": "2020-01-01T00:00:00Z", "carrier": {}, "price": {"net": 1, "gross": 1},
        "tracking_references": ["A"]}"#;
    let old: Allocation = serde_json::from_str(old).unwrap();
    assert_eq!(old.all_tracking_references(), ["A"]);
    let new = r#"{"shipment_reference": "sp_1", "state": "allocated", "tracking_details":
        {"shipment": {"reference": "sp_1", "tracking_references": ["B"]}}}"#;
    let new: AllocateResult = serde_json::from_str(new).unwrap();
    assert_eq!(new.tracking_references(), ["B"]);
    assert_eq!(new.service(), "?");
}
