//! Delivery and pick-up options.

use serde_json::{Value, json};
use sorted_pro_raw::consignments::types::{
    AllocationSummary, DeliveryOption, DeliveryOptionDetails, DeliveryOptionSummary, DeliveryOptionsResponse,
    PickupOptionsResponse,
};
use sorted_pro_raw::consignments::vocabulary::{ConsignmentAddressType, ConsignmentState};

use super::support::{Fixture, HOST, Response, domestic, example};
use crate::consignments::accept;

fn untagged() -> Value {
    let mut request = domestic();
    request["Tags"] = json!([]);
    request
}

fn options(response: &Response) -> Vec<DeliveryOption> {
    response.decode::<DeliveryOptionsResponse>().delivery_options.unwrap()
}

fn offered(fixture: &Fixture) -> Vec<DeliveryOption> {
    options(&fixture.post("/deliveryoptions", untagged()).ok(201))
}

fn reference(option: &DeliveryOption) -> &str {
    option.reference.as_deref().unwrap()
}

fn select(fixture: &Fixture, option: &str) -> Response {
    fixture.call("POST", &format!("/deliveryoptions/select/{option}"), "")
}

fn allocated(response: &Response) -> String {
    let summary: AllocationSummary = response.clone().ok(200).decode();
    assert_eq!(summary.status_code, 200);
    let href = summary.api_links.unwrap()[0].href.clone().unwrap();
    href.strip_prefix(&format!("{HOST}/consignments/")).unwrap().to_owned()
}

fn consignments(fixture: &Fixture) -> usize {
    fixture.app.state().consignments.consignments.len()
}

#[test]
fn each_time_slot_has_its_cheapest_service() {
    let fixture = Fixture::empty();
    let found = offered(&fixture);
    assert!(found.len() > 3, "{found:?}");
    let mut slots: Vec<_> = found
        .iter()
        .map(|option| {
            let date = option.estimated_delivery_date.as_ref().unwrap();
            let window = option.delivery_window.as_ref().unwrap();
            (date.date.as_ref().unwrap().as_str(), window.start.as_str(), window.end.as_str())
        })
        .collect();
    assert!(slots.is_sorted());
    slots.dedup();
    assert_eq!(slots.len(), found.len());

    let two_days = found
        .iter()
        .find(|option| option.carrier_service_reference.as_deref() == Some("CY_ECO"))
        .expect("the cheapest one of its slot");
    let json = serde_json::to_value(two_days).unwrap();
    assert_eq!(json["EstimatedDeliveryDate"]["Date"], "2019-06-14T00:00:00+00:00");
    assert_eq!(json["EstimatedDeliveryDate"]["DayOfWeek"], "Friday");
    assert_eq!(json["EstimatedDeliveryDate"]["Guaranteed"], false);
    assert_eq!(
        json["DeliveryWindow"],
        json!({"Start": "08:00:00", "End": "20:00:00", "UtcOffset": "+00:00"})
    );
    assert_eq!(json["AllocationCutOff"], "2019-06-12T15:00:00+00:00");
    assert_eq!(json["OperationalCutOff"], "2019-06-12T15:00:00+00:00");
    assert_eq!(json["CarrierServiceTypes"], json!(["Standard"]));
    assert_eq!(json["Price"]["Currency"]["Name"], "Pound Sterling");
    assert!(found.iter().any(|o| o.carrier_service_types.as_ref().unwrap().contains(&"Timed".to_owned())));

    let mut guaranteed = untagged();
    guaranteed["GuaranteedOnly"] = true.into();
    let guaranteed = options(&fixture.post("/deliveryoptions", guaranteed).ok(201));
    let is_guaranteed = |option: &DeliveryOption| option.estimated_delivery_date.as_ref().unwrap().guaranteed;
    assert!(!guaranteed.is_empty() && guaranteed.iter().all(|option| is_guaranteed(option) == Some(true)));
    assert_eq!(consignments(&fixture), 0);
}

#[test]
fn a_wanted_date_is_kept_exactly() {
    let fixture = Fixture::empty();
    let mut request = untagged();
    request["DeliveryDate"] = "2019-06-20T00:00:00".into();
    let found = options(&fixture.post("/deliveryoptions", request).ok(201));
    let date = |option: &DeliveryOption| option.estimated_delivery_date.clone().unwrap().date.unwrap();
    assert!(found.len() > 2);
    assert!(found.iter().all(|option| date(option).as_str().starts_with("2019-06-20")));
    let reference = allocated(&select(&fixture, reference(&found[0])));
    let consignment = fixture.record(&reference).consignment;
    assert!(consignment.latest_delivery_date.unwrap().as_str().starts_with("2019-06-20"));
}

#[test]
fn selecting_creates_and_allocates_once() {
    let fixture = Fixture::empty();
    for option in offered(&fixture) {
        let before = consignments(&fixture);
        let response = select(&fixture, &reference(&option).to_lowercase());
        assert!(response.json().is_object(), "one summary, not a list");
        let made = allocated(&response);
        assert_eq!(consignments(&fixture), before + 1);
        assert_eq!(fixture.state(&made), ConsignmentState::Allocated);
        let consignment = fixture.record(&made).consignment;
        let promise = consignment.requested_delivery_date.clone().unwrap();
        assert_eq!(promise.delivery_window, option.delivery_window);
        assert_eq!(Some(promise.date), option.estimated_delivery_date.clone().unwrap().date);
        let (slot, day) =
            (option.delivery_window.clone().unwrap(), option.estimated_delivery_date.clone().unwrap());
        let day = day.date.unwrap().as_str()[..10].to_owned();
        assert!(consignment.earliest_delivery_date.unwrap().as_str() >= &*format!("{day}T{}", slot.start));
        assert!(consignment.latest_delivery_date.unwrap().as_str()[..19] <= *format!("{day}T{}", slot.end));

        let error = select(&fixture, reference(&option)).refused(400, "InvalidStateForOperation");
        let link = format!("{HOST}/consignments/{made}");
        assert!(error.message.unwrap().ends_with(&link));
        assert_eq!(consignments(&fixture), before + 1);
    }
}

#[test]
fn a_guaranteed_option_gets_a_guaranteed_service() {
    let fixture = Fixture::empty();
    let mut request = untagged();
    request["GuaranteedOnly"] = true.into();
    let found = options(&fixture.post("/deliveryoptions", request).ok(201));
    // Without the guarantee another service of its slot would be cheaper.
    let is_it = |option: &&DeliveryOption| option.carrier_service_reference.as_deref() == Some("CY_48");
    let option = found.iter().find(is_it).expect("the cheapest guaranteed one of its slot");
    let made = allocated(&select(&fixture, reference(option)));
    let service =
        fixture.record(&made).consignment.allocation.unwrap().mpd_carrier_service_reference.unwrap();
    assert!(fixture.app.catalogue.service(&service).unwrap().proof_of_delivery, "{service}");
}

#[test]
fn an_option_is_void_after_its_cut_off() {
    let fixture = Fixture::empty();
    let found = offered(&fixture);
    let of = |service: &str| {
        let is_it = |option: &&DeliveryOption| option.carrier_service_reference.as_deref() == Some(service);
        reference(found.iter().find(is_it).unwrap()).to_owned()
    };
    let early = of("CY_ECO");
    fixture.advance(5 * 3600);
    allocated(&select(&fixture, &early));
    let fixture = Fixture::empty();
    assert_eq!(found, offered(&fixture), "the same again");
    fixture.advance(5 * 3600 + 1);
    select(&fixture, &early).refused(400, "InvalidStateForOperation");
    assert_eq!(consignments(&fixture), 0);
    fixture.get(&format!("/deliveryoptions/details/{early}")).ok(200);

    let count = fixture.app.state().records();
    let now = fixture.app.clock.now();
    fixture.app.state().remove_expired(now);
    fixture.get(&format!("/deliveryoptions/details/{early}")).refused(404, "ItemNotFound");
    assert!(fixture.app.state().records() < count);
    // The potential consignment goes with its last option.
    fixture.advance(8 * 24 * 3600);
    let now = fixture.app.clock.now();
    fixture.app.state().remove_expired(now);
    assert_eq!(fixture.app.state().records(), 0);
    select(&fixture, &early).refused(404, "ItemNotFound");
}

#[test]
fn a_promise_that_nobody_keeps_any_more_creates_nothing() {
    let fixture = Fixture::empty();
    let option = reference(&offered(&fixture)[0]).to_owned();
    {
        let mut state = fixture.app.state();
        let record = state.consignments.options.get_mut(&option).unwrap();
        let window = record.option.delivery_window.as_mut().unwrap();
        (window.start, window.end) = ("03:00:00".to_owned(), "03:30:00".to_owned());
    }
    select(&fixture, &option).refused(400, "NoEligibleService");
    assert_eq!(consignments(&fixture), 0);
}

#[test]
fn options_of_a_consignment_allocate_it() {
    let fixture = Fixture::empty();
    let created = fixture.create(|request| request["Tags"] = json!([]));
    let path = format!("/deliveryoptions/consignment/{created}");
    let all = options(&fixture.get(&path).ok(200));
    let guaranteed = options(&fixture.get(&format!("{path}?guaranteedOnly=True")).ok(200));
    let is_guaranteed =
        |option: &DeliveryOption| option.estimated_delivery_date.as_ref().unwrap().guaranteed.unwrap();
    assert!(!guaranteed.is_empty() && guaranteed.iter().all(is_guaranteed) && !all.iter().all(is_guaranteed));
    let on_date = options(&fixture.get(&format!("{path}?deliveryDate=2019-06-20")).ok(200));
    assert!(!on_date.is_empty());
    fixture.get(&format!("{path}?deliveryDate=soon")).refused(400, "ValidationError");
    fixture.get(&format!("{path}?guaranteedOnly=perhaps")).refused(400, "ValidationError");
    fixture.get("/deliveryoptions/consignment/EC-000-0ZZ-ZZZ").refused(404, "ItemNotFound");

    assert_eq!(allocated(&select(&fixture, reference(&on_date[0]))), created);
    assert_eq!(consignments(&fixture), 1);
    let record = fixture.record(&created);
    assert!(record.consignment.latest_delivery_date.as_ref().unwrap().as_str().starts_with("2019-06-20"));
    // Another option of it is too late.
    select(&fixture, reference(&all[0])).refused(400, "InvalidStateForOperation");
    assert_eq!(fixture.record(&created).consignment, record.consignment);
}

#[test]
fn details_show_the_potential_consignment() {
    let fixture = Fixture::empty();
    let found = offered(&fixture);
    let path = format!("/deliveryoptions/details/{}", reference(&found[0]));
    let details: DeliveryOptionDetails = fixture.get(&path).ok(200).decode();
    assert_eq!(details.delivery_option.as_ref(), Some(&found[0]));
    let consignment = details.consignment_detail.unwrap();
    assert!(consignment.reference.unwrap().starts_with("EPC-"));
    assert_eq!(consignment.weight.unwrap().value, Some("2.5".parse().unwrap()));
    fixture.get("/deliveryoptions/details/EDO-000-0ZZ-ZZZ").refused(404, "ItemNotFound");
    select(&fixture, "EDO-000-0ZZ-ZZZ").refused(404, "ItemNotFound");
    let mut request = untagged();
    request["Addresses"][1].as_object_mut().unwrap().remove("Contact");
    fixture.post("/deliveryoptions", request).refused(400, "ValidationError");
}

#[test]
fn a_summary_leads_to_the_options_of_a_date() {
    let fixture = Fixture::empty();
    let summary: DeliveryOptionSummary =
        fixture.post("/deliveryoptions/summary", untagged()).ok(201).decode();
    let dates = summary.delivery_options.unwrap();
    assert_eq!(dates.iter().map(|date| date.as_str()).collect::<Vec<_>>()[0], "2019-06-13T00:00:00");
    assert!(dates.len() > 1 && dates.is_sorted_by_key(|date| date.as_str()));
    assert!(summary.time_slots.is_some() && summary.pick_up.is_some());
    let potential = summary.reference.unwrap();
    let path = format!("/deliveryoptions/{potential}?deliveryDate={}", &dates[1].as_str()[..10]);
    let found = options(&fixture.get(&path).ok(200));
    let on = |option: &DeliveryOption| option.estimated_delivery_date.clone().unwrap().date.unwrap();
    assert!(found.iter().all(|option| on(option).as_str()[..10] == dates[1].as_str()[..10]));
    allocated(&select(&fixture, reference(&found[0])));
    fixture.get("/deliveryoptions/EPC-000-0ZZ-ZZZ").refused(404, "ItemNotFound");
}

fn pickup(fixture: &Fixture, change: impl FnOnce(&mut Value)) -> PickupOptionsResponse {
    let mut request: Value =
        serde_json::from_str(&example("get_pickup_options/within_5_km.request.json")).unwrap();
    change(&mut request);
    fixture.post("/deliveryoptions/pickupoptions/", request).ok(200).decode()
}

#[test]
fn pickup_points_are_near_the_destination() {
    let fixture = Fixture::empty();
    let shops = |response: &PickupOptionsResponse| -> Vec<String> {
        response.locations.iter().flatten().map(|it| it.shop_reference.clone().unwrap()).collect()
    };
    let found = pickup(&fixture, |_| ());
    assert_eq!((found.max_results, found.distance), (Some(10), Some("5.0".parse().unwrap())));
    assert_eq!(shops(&found), ["LOCKER-0007", "SHOP-0042"]);
    let corner = &found.locations.as_ref().unwrap()[1];
    let json = serde_json::to_value(corner).unwrap();
    assert_eq!(json["Address"]["ShopLocationReference"], "SHOP-0042");
    assert_eq!(json["OpeningTimes"]["Wednesday"][1]["Start"], "13:00:00");
    assert_eq!(json["OpeningTimes"]["Sunday"], json!([]));
    assert_eq!(json["Reservation"]["IsReservationRequired"], false);
    assert_eq!(corner.delivery_options.as_ref().unwrap().len(), 1);

    let number = pickup(&fixture, |request| request["Distance"] = json!(5));
    assert_eq!(shops(&number), shops(&found));
    assert_eq!(shops(&pickup(&fixture, |request| request["MaxResults"] = json!(1))), ["LOCKER-0007"]);
    assert!(shops(&pickup(&fixture, |request| request["Distance"]["Value"] = json!(0.05))).is_empty());
    // By coordinates all of London is within reach, and the newsagent's carrier takes only low values.
    let located = pickup(&fixture, |request| {
        request["Addresses"][1]["LatLong"] = json!({"Latitude": 51.5215, "Longitude": -0.1021});
        request["Packages"][0]["Value"]["Amount"] = json!(20);
    });
    assert_eq!(shops(&located), ["CY-SHOP-12", "LOCKER-0007", "SHOP-0042"]);
    let distances: Vec<_> =
        located.locations.iter().flatten().map(|it| it.distance.unwrap().to_string()).collect();
    assert_eq!(distances, ["0", "0.34", "0.41"]);

    let mut request: Value =
        serde_json::from_str(&example("get_pickup_options/within_5_km.request.json")).unwrap();
    for (name, value) in [
        ("MaxResults", json!(0)),
        ("MaxResults", json!(51)),
        ("Distance", json!({"Unit": "Furlong", "Value": 5})),
        ("Distance", json!({"Unit": "Km", "Value": -1})),
    ] {
        let good = std::mem::replace(&mut request[name], value);
        fixture.post("/deliveryoptions/pickupoptions", &request).refused(400, "ValidationError");
        request[name] = good;
    }
}

#[test]
fn a_pickup_option_delivers_to_the_shop() {
    let fixture = Fixture::empty();
    let found = pickup(&fixture, |_| ());
    let [locker, corner] = &found.locations.unwrap()[..] else { panic!("two locations") };
    let option = |location: &sorted_pro_raw::consignments::types::PickupLocation| {
        reference(&location.delivery_options.as_ref().unwrap()[0]).to_owned()
    };
    let details: DeliveryOptionDetails =
        fixture.get(&format!("/deliveryoptions/details/{}", option(corner))).ok(200).decode();
    assert_eq!(details.delivery_option.unwrap().location.unwrap().shop_reference, corner.shop_reference);

    let made = allocated(&select(&fixture, &option(corner)));
    let consignment = fixture.record(&made).consignment;
    assert_eq!(consignment.allocation.unwrap().mpd_carrier_service_reference.as_deref(), Some("DPD_PICKUP"));
    let addresses = consignment.addresses.unwrap();
    let destination = accept::find(&addresses, &ConsignmentAddressType::Destination).unwrap();
    assert_eq!(destination.shop_location_reference.as_deref(), Some("SHOP-0042"));
    assert!(destination.contact.is_some());
    let recipient = accept::find(&addresses, &ConsignmentAddressType::Recipient).unwrap();
    assert_eq!(recipient.postcode.as_deref(), Some("EC1A 1BB"));

    // The lockers want a reservation.
    let json = serde_json::to_value(locker).unwrap();
    assert_eq!(json["Reservation"]["IsReservationRequired"], true);
    assert_eq!(json["Reservation"]["ExpiryDate"], json["DeliveryOptions"][0]["AllocationCutOff"]);
    select(&fixture, &option(locker)).refused(400, "InvalidStateForOperation");
    assert_eq!(consignments(&fixture), 1);
    let reserve = |option: &str| fixture.call("POST", &format!("/deliveryoptions/reserve/{option}"), "");
    reserve(&option(locker)).ok(200);
    reserve(&option(locker)).ok(200);
    allocated(&select(&fixture, &option(locker)));
    reserve(&option(locker)).refused(400, "InvalidStateForOperation");
    reserve("EDO-000-0ZZ-ZZZ").refused(404, "ItemNotFound");
    reserve(reference(&offered(&fixture)[0])).refused(400, "InvalidStateForOperation");
}

#[test]
fn pickup_options_of_a_consignment_allocate_it() {
    let fixture = Fixture::empty();
    let created = fixture.create(|request| request["Tags"] = json!([]));
    let path = format!("/deliveryoptions/pickupOptions/consignment/{created}");
    let found: PickupOptionsResponse = fixture.get(&path).ok(200).decode();
    assert_eq!(found.max_results, Some(50));
    let corner = found.locations.unwrap().pop().unwrap();
    let option = corner.delivery_options.unwrap().pop().unwrap();
    assert_eq!(allocated(&select(&fixture, reference(&option))), created);
    let again: PickupOptionsResponse = fixture.get(&path).ok(200).decode();
    assert_eq!(again.locations.unwrap().len(), 2, "still near the consumer");
}

#[test]
fn options_make_no_more_than_may_be_kept() {
    let fixture = Fixture::empty();
    let created = fixture.create(|_| {});
    let records = fixture.app.state().records();
    let found = options(&fixture.get(&format!("/deliveryoptions/consignment/{created}")).ok(200));
    assert_eq!(fixture.app.state().records(), records + found.len());
    let found = offered(&fixture).len() + found.len();
    assert_eq!(fixture.app.state().records(), records + found + 1);
}
