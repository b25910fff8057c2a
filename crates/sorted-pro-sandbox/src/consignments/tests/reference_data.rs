//! Reference data of the account.

use serde_json::json;
use sorted_pro_raw::consignments::types::{
    Carrier, MpdCarrierService, MpdCarrierServiceGroup, PackageSize, PagedCarriers, ShippingLocation,
    SubscriptionMpdCarrierServiceResponse,
};

use super::support::Fixture;
use crate::model::catalogue::Catalogue;

fn services(fixture: &Fixture, path: &str) -> Vec<MpdCarrierService> {
    let response: SubscriptionMpdCarrierServiceResponse = fixture.get(path).ok(200).decode();
    assert!(response.success && response.error_message.is_none());
    response.mpd_carrier_services.unwrap()
}

/// A sandbox whose services are changed in the text of the catalogue.
fn with_catalogue(change: impl Fn(&str) -> String) -> Fixture {
    let mut fixture = Fixture::empty();
    fixture.app.catalogue = Catalogue::parse(&change(Catalogue::default_text()), "test.toml").unwrap();
    fixture
}

#[test]
fn every_listed_service_can_be_named_for_allocation() {
    let fixture = Fixture::empty();
    let available = services(&fixture, "/carrierservices");
    let reference = fixture.create(|_| {});
    let body = |service: &MpdCarrierService| json!({ "ConsignmentReferences": [reference], "MpdCarrierServiceReference": service.reference });
    for service in &available {
        // It may still not take the consignment.
        let response = fixture.put("/allocation/allocatewithcarrierservice", body(service));
        assert_eq!(response.status, 200, "{service:?}");
        assert_eq!(service.status.as_ref().unwrap().as_str(), "Enabled");
        let leg = &service.journey.as_ref().unwrap()[0];
        assert_eq!(leg.carrier_service.as_ref().unwrap().reference, service.reference);
    }
    assert!(available.len() > 3);
    let named = available.iter().find(|service| service.reference.as_deref() == Some("CX_NDS")).unwrap();
    assert_eq!(named.mpd_carrier_reference.as_deref(), Some("CARRIER_X"));
    assert!(named.type_.as_ref().unwrap().as_str().starts_with("Scheduled"));
}

#[test]
fn switched_off_services_are_in_the_subscription_only() {
    let fixture = with_catalogue(|text| {
        let service = "reference = \"CX_NDS\"\n";
        assert!(text.contains(service));
        text.replacen(service, &format!("{service}status = \"inactive\"\n"), 1)
    });
    let status = |path: &str| {
        let found = services(&fixture, path);
        let found = found.into_iter().find(|service| service.reference.as_deref() == Some("CX_NDS"));
        found.map(|service| service.status.unwrap().to_string())
    };
    assert_eq!(status("/carrierservices"), None);
    assert_eq!(status("/carriers").as_deref(), Some("Disabled"));
}

#[test]
fn carriers_are_listed_and_paged() {
    let fixture = Fixture::empty();
    let all: Vec<Carrier> = fixture.get("/carriers/getcarriers").ok(200).decode();
    assert!(all.iter().any(|carrier| carrier.name.as_deref() == Some("Carrier X")));
    let location = fixture.get("/shippinglocations").json()[0].clone();
    let account = location["CustomerReference"].as_str().unwrap();
    let page = |path: &str| -> PagedCarriers {
        fixture.get(&format!("/carriers/getcustomercarriers/{account}/{path}")).ok(200).decode()
    };
    let second = page("1/2");
    assert_eq!((second.records.unwrap(), second.total_records), (all[2..4].to_vec(), Some(5)));
    assert_eq!((second.page_number, second.page_size), (Some(1), Some(2)));
    assert_eq!(page("0/10?nameFilter=carrier").total_records, Some(2));
    assert_eq!(page("9/10").records.unwrap(), []);
    for path in ["-1/2", "0/x"] {
        let path = format!("/carriers/getcustomercarriers/{account}/{path}");
        fixture.get(&path).refused(400, "ValidationError");
    }
    fixture.get("/carriers/getcustomercarriers/nobody/0/10").refused(404, "ItemNotFound");
}

#[test]
fn groups_have_their_services_and_rules() {
    let fixture = Fixture::empty();
    let groups: Vec<MpdCarrierServiceGroup> = fixture.get("/servicegroups").ok(200).decode();
    let group = groups.iter().find(|group| group.reference == "valuableGoods").unwrap();
    let profiles = group.mpd_carrier_service_profiles.as_ref().unwrap();
    let member = |reference: &str| {
        let service = profiles.iter().map(|profile| profile.mpd_carrier_service.as_ref().unwrap());
        service.filter(|service| service.reference.as_deref() == Some(reference)).count()
    };
    assert_eq!(member("CX_NDS"), 1);
    let weight = &profiles[0].dimension_restrictions.as_ref().unwrap()[0];
    assert_eq!(weight.dimension_type.as_str(), "AbsoluteWeight");
    assert!(weight.range_to.value() > weight.range_from.value());
    let one: MpdCarrierServiceGroup = fixture.get("/servicegroups/valuableGoods").ok(200).decode();
    assert_eq!(&one, group);

    let summaries: Vec<MpdCarrierServiceGroup> = fixture.get("/servicegroups/summaries").ok(200).decode();
    assert_eq!(summaries.len(), groups.len());
    assert!(summaries.iter().all(|group| group.mpd_carrier_service_profiles.is_none()));
    let summary: MpdCarrierServiceGroup =
        fixture.get("/servicegroups/summary/valuableGoods").ok(200).decode();
    assert!(summaries.contains(&summary) && summary.name.as_deref() == Some("Valuable goods"));
    for path in ["/servicegroups/nothing", "/servicegroups/summary/nothing"] {
        fixture.get(path).refused(404, "ItemNotFound");
    }
    for (reference, is_available) in [("valuableGoods", false), ("nothing", true)] {
        assert_eq!(
            fixture.get(&format!("/servicegroups/{reference}/available")).ok(200).json(),
            is_available
        );
    }
}

#[test]
fn places_are_those_that_consignments_can_name() {
    let fixture = Fixture::empty();
    let all: Vec<ShippingLocation> = fixture.get("/shippinglocations").ok(200).decode();
    let assigned: Vec<ShippingLocation> = fixture.get("/shippinglocations/assigned").ok(200).decode();
    assert_eq!(all, assigned);
    for location in &all {
        fixture.create(|request| {
            request["Tags"] = json!([]);
            request["Addresses"][0]["ShippingLocationReference"] = json!(location.reference);
        });
        let one: ShippingLocation =
            fixture.get(&format!("/shippinglocations/{}", location.reference)).ok(200).decode();
        assert_eq!(&one, location);
    }
    let warehouse = all.iter().find(|location| location.reference == "WAREHOUSE1").unwrap();
    assert_eq!(warehouse.shipping_location_type.as_str(), "Warehouse");
    assert_eq!(warehouse.postcode.as_deref(), Some("M2 6LW"));
    assert_eq!(all.iter().filter(|location| location.default_location_for_returns).count(), 1);
    fixture.get("/shippinglocations/NOWHERE").refused(404, "ItemNotFound");
    for (reference, is_available) in [("WAREHOUSE1", false), ("NOWHERE", true)] {
        let path = format!("/shippinglocations/{reference}/available");
        assert_eq!(fixture.get(&path).ok(200).json(), is_available);
    }
}

#[test]
fn sizes_are_those_that_packages_can_name() {
    let fixture = Fixture::empty();
    let all: Vec<PackageSize> = fixture.get("/packagesizes").ok(200).decode();
    let box_size = all.iter().find(|size| size.reference == "SMALL_BOX").unwrap();
    let reference = fixture.create(|request| {
        request["Packages"][0]["PackageSizeReference"] = json!("SMALL_BOX");
        request["Packages"][0]["Weight"] = json!(null);
    });
    let package = &fixture.record(&reference).consignment.packages.unwrap()[0];
    assert_eq!(package.weight.as_ref().unwrap().value, Some(box_size.weight));
    let default: PackageSize = fixture.get("/packagesizes/default").ok(200).decode();
    assert!(default.is_default == Some(true) && all.contains(&default));
    // The sizes are the end of the catalogue.
    let fixture = with_catalogue(|text| text.split("[[package_sizes]]").next().unwrap().to_owned());
    assert_eq!(fixture.get("/packagesizes").ok(200).json(), json!([]));
    fixture.get("/packagesizes/default").refused(404, "ItemNotFound");
}
