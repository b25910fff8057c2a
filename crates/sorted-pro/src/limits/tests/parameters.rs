//! The operations check their limited parameters: all of them, unless `unchecked`.

use std::collections::BTreeSet;

use crate::{ApiKey, Call, ClientBuilder, Operation};

/// What is wrong with a call, as paths, when it is checked and when it is not.
type Found = [Vec<String>; 2];

/// Calls an operation with a text and a number for its limited parameters.
type Case<C> = fn(&C, &str, i32) -> Found;

fn found<O: Operation + Clone>(call: Call<O>) -> Found {
    [call.clone(), call.unchecked()].map(|call| match call.to_request() {
        Ok(_) => Vec::new(),
        Err(error) => error.problems().iter().map(|problem| problem.path.clone()).collect(),
    })
}

fn client<C: crate::ApiClient>() -> C {
    // Nothing is sent.
    let builder: ClientBuilder<C> = ClientBuilder::new(ApiKey::new("key").unwrap());
    builder.base_url("http://127.0.0.1:1").build().unwrap()
}

/// Every operation of `limited` with a text and a number that keep the limits, and with some that break them.
fn check<C>(limited: &[(&str, &[&str])], cases: &[(&str, Case<C>)], client: &C) {
    let expected: BTreeSet<&str> = limited.iter().map(|(operation, _)| *operation).collect();
    assert_eq!(cases.iter().map(|(operation, _)| *operation).collect::<BTreeSet<_>>(), expected);
    for (operation, call) in cases {
        let (_, parameters) = limited.iter().find(|(it, _)| it == operation).unwrap();
        let names: Vec<_> = parameters.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(call(client, &"ä".repeat(50), 1), Found::default(), "{operation}");
        assert_eq!(call(client, &"ä".repeat(51), -1), [names, vec![]], "{operation}");
        // Even without the limits.
        let [checked, unchecked] = call(client, &"ä".repeat(257), 1);
        let texts = parameters.iter().any(|name| !["resolution", "skip", "take", "version"].contains(name));
        assert_eq!(!unchecked.is_empty(), texts, "{operation}");
        assert!(unchecked.iter().all(|path| checked.contains(path)), "{operation}");
    }
}

#[cfg(feature = "shipments")]
#[test]
fn of_shipments() {
    use crate::shipments::Client;

    // As long as one that the platform has never issued: its documented length is not checked.
    let reference = "s".repeat(256);
    assert_eq!(found(client::<Client>().get_shipment(reference)), Found::default());
    const REF: &str = "sp_1";
    check::<Client>(
        crate::limits::shipments::PARAMETERS,
        &[
            ("get_latest_collection_note_by_custom_reference", |c, text, _| {
                found(c.get_latest_collection_note_by_custom_reference(text))
            }),
            ("get_collection_note_by_custom_reference", |c, text, number| {
                found(c.get_collection_note_by_custom_reference(text, number))
            }),
            ("get_shipment_groups_by_custom_reference", |c, text, _| {
                found(c.get_shipment_groups_by_custom_reference(text))
            }),
            ("add_shipment_to_latest_group", |c, text, _| found(c.add_shipment_to_latest_group(text, REF))),
            ("remove_shipment_from_latest_group", |c, text, _| {
                found(c.remove_shipment_from_latest_group(text, REF))
            }),
            ("get_shipment_group_by_custom_reference", |c, text, number| {
                found(c.get_shipment_group_by_custom_reference(text, number))
            }),
            ("add_shipment_to_group_version", |c, text, number| {
                found(c.add_shipment_to_group_version(text, number, REF))
            }),
            ("remove_shipment_from_group_version", |c, text, number| {
                found(c.remove_shipment_from_group_version(text, number, REF))
            }),
            ("search_shipments", |c, _, number| {
                found(c.search_shipments().custom_reference("x").skip(number).take(number))
            }),
            ("create_quote_by_service_group", |c, text, _| {
                let example =
                    "../../spec/examples/shipments/create_quote_by_service_group/one_parcel.request.json";
                let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(example);
                let shipment = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
                found(c.create_quote_by_service_group(text, shipment))
            }),
            ("get_shipments_by_tracking_reference", |c, _, number| {
                found(c.get_shipments_by_tracking_reference("x").skip(number).take(number))
            }),
            ("allocate_shipment_with_carrier_service", |c, text, _| {
                found(c.allocate(REF).with_carrier_service(text))
            }),
            ("allocate_shipment_with_service_group", |c, text, _| {
                found(c.allocate(REF).in_service_group(text))
            }),
            ("allocate_shipment_with_virtual_service", |c, text, _| {
                found(c.allocate(REF).with_virtual_service(text))
            }),
            ("get_tracking_events_by_custom_reference", |c, _, number| {
                found(c.get_tracking_events_by_custom_reference("x").skip(number).take(number))
            }),
            ("get_contents_tracking_events_by_custom_reference", |c, text, number| {
                found(c.get_contents_tracking_events_by_custom_reference(text).skip(number).take(number))
            }),
        ],
        &client(),
    );
    // A lower limit and the upper end of a number.
    let [short, _] = found(client::<Client>().get_shipment_groups_by_custom_reference("MON"));
    assert_eq!(short, ["custom_reference"]);
    let [many, _] = found(client::<Client>().search_shipments().custom_reference("x").take(11));
    assert_eq!(many, ["take"]);
}

#[cfg(feature = "consignments")]
#[test]
fn of_consignments() {
    use crate::consignments::Client;

    check::<Client>(
        crate::limits::consignments::PARAMETERS,
        &[
            ("get_labels_with_resolution", |c, _, number| {
                found(c.get_labels("EC-000-05B-MMA").in_format("PDF").with_resolution(number))
            }),
            ("get_package_label_with_resolution", |c, _, number| {
                let package = c.get_package_label("EC-000-05B-MMA", "EP-000-05B-MMB");
                found(package.in_format("PDF").with_resolution(number))
            }),
        ],
        &client(),
    );
}

/// What cannot be a reference is refused in bodies too; what only has another form is not.
#[cfg(all(feature = "consignments", feature = "shipments"))]
#[test]
fn references_in_bodies() {
    use crate::shipments::{AllocateRequest, ManifestRequest};
    use crate::{consignments, shipments};

    let (good, bad) = ("r".repeat(256), ["", ".", "..", "a\nb", "a\u{85}", &"r".repeat(257)]);
    let references = || [&*good].into_iter().chain(bad).map(str::to_owned).collect::<Vec<_>>();
    let paths = |name: &str| (1..=bad.len()).map(|index| format!("{name}[{index}]")).collect::<Vec<_>>();
    let client: shipments::Client = client();
    let body = AllocateRequest::builder().shipments(references()).build();
    assert_eq!(found(client.allocate_shipments(body)), [paths("shipments"), vec![]]);
    let body = ManifestRequest::builder().shipments(references()).build();
    assert_eq!(found(client.manifest_shipments(body)), [paths("shipments"), vec![]]);

    let client: consignments::Client = self::client();
    let error = client.cancel_consignments(references()).to_request().unwrap_err();
    let found: Vec<_> = error.problems().iter().map(|problem| problem.path.clone()).collect();
    assert_eq!(found, paths("references"));
}
