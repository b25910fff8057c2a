//! The reference is whole.

use super::*;

#[test]
fn every_operation_and_schema_is_in_the_reference() {
    let shipments =
        crate::generated::shipments::ROUTES.iter().map(|route| (Api::Shipments, route.id, route.statuses));
    let consignments = crate::generated::consignments::ROUTES
        .iter()
        .map(|route| (Api::Consignments, route.id, route.statuses));
    let state = State::default();
    let indexes = ["shipments", "consignments"].map(|api| show(&state, &format!("reference/{api}")));
    for (api, id, statuses) in shipments.chain(consignments) {
        let base = format!("reference/{api}");
        let link = format!("href=\"/_sandbox/ui/{base}/operations/{id}\"");
        assert!(indexes[api as usize].contains(&link), "{id}");
        let page = show(&state, &format!("{base}/operations/{id}"));
        assert!(statuses.iter().all(|status| page.contains(&format!("\">{status}</span>"))), "{id}");
        assert!(
            page.contains(if api == Api::Shipments { "x-api-version" } else { "electio-api-version" }),
            "{id}"
        );
    }
    for (api, schemas) in [
        (Api::Shipments, crate::generated::SHIPMENTS_SCHEMAS),
        (Api::Consignments, crate::generated::CONSIGNMENTS_SCHEMAS),
    ] {
        let schemas: Value = serde_json::from_str(schemas).unwrap();
        let base = format!("reference/{api}");
        for (name, schema) in schemas["components"]["schemas"].as_object().unwrap() {
            assert!(indexes[api as usize].contains(&format!("/{base}/schemas/{name}\"")), "{name}");
            let page = show(&state, &format!("{base}/schemas/{name}"));
            let properties = schema["properties"].as_object().into_iter().flat_map(|all| all.keys());
            let values = schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
            for expected in properties.map(String::as_str).chain(values) {
                assert!(page.contains(&format!("<code>{expected}</code>")), "{name}: {expected}");
            }
        }
    }
    let page = show(&state, "reference/shipments/operations/create_shipment");
    for text in
        ["Create Shipment", "POST", "/pro/shipments", "certain", "Not idempotent", "CreateShipmentRequest"]
    {
        assert!(page.contains(text), "{text}");
    }
}

#[test]
fn descriptions_have_marks_and_no_markup() {
    let page = show(&State::default(), "reference/shipments/operations/create_shipment");
    assert!(page.contains("state <code>unallocated</code>"), "{page}");
    assert!(!page.contains("**"), "{page}");
}
