//! When services collect and deliver.

use super::support::{Given, at, daily, shipment, stopped_at};
use crate::model::engine::shipment::Period;
use crate::model::engine::{Moment, Selection, Shipment, allocate};

fn windows(given: Given, shipment: &Shipment, now: &str) -> Option<[String; 4]> {
    let catalogue = super::support::catalogue(&[given]);
    let offer = allocate(&catalogue, shipment, &Selection::DefaultRules, at(now)).ok()?.offer;
    let ends = [offer.collection.start, offer.collection.end, offer.delivery.start, offer.delivery.end];
    Some(ends.map(|moment| moment.to_string().replace("2026-", "").replace(":00+00:00", "")))
}

fn scheduled(transit_days: u32) -> Given {
    Given::new("S").schedule(&daily(transit_days))
}

fn period(start: &str, end: &str) -> Period {
    let end_of = |text: &str| (!text.is_empty()).then(|| at(text));
    Period { start: end_of(start), end: end_of(end) }
}

#[test]
fn collections_follow_the_cut_off_and_the_working_days() {
    for (now, collected, delivered) in [
        // 2 March 2026 is a Monday.
        ("2026-03-02T09:00:00Z", "03-02T15:00", "03-03T08:00"),
        ("2026-03-02T16:00:00Z", "03-02T16:00", "03-03T08:00"),
        ("2026-03-02T16:00:01Z", "03-03T15:00", "03-04T08:00"),
        ("2026-03-05T17:00:00Z", "03-06T15:00", "03-09T08:00"),
        ("2026-03-06T17:00:00Z", "03-09T15:00", "03-10T08:00"),
        ("2026-03-07T09:00:00Z", "03-09T15:00", "03-10T08:00"),
        // Christmas is on a Friday.
        ("2026-12-24T09:00:00Z", "12-24T15:00", "12-28T08:00"),
        ("2026-12-25T09:00:00Z", "12-28T15:00", "12-29T08:00"),
    ] {
        let [start, _, delivery, _] = windows(scheduled(1), &shipment(), now).unwrap();
        assert_eq!((start.as_str(), delivery.as_str()), (collected, delivered), "{now}");
    }
}

#[test]
fn transit_counts_delivery_days() {
    for (transit, delivered) in [(1, "03-09"), (2, "03-10"), (5, "03-13"), (6, "03-16")] {
        let [_, _, start, end] = windows(scheduled(transit), &shipment(), "2026-03-06T09:00:00Z").unwrap();
        assert_eq!((start, end), (format!("{delivered}T08:00"), format!("{delivered}T18:00")));
    }
    let same_day = r#"daily = { cut_off = "10:00", collection = "10:00-11:00", transit_days = 0, delivery = "12:00-18:00" }"#;
    let [_, _, start, _] =
        windows(Given::new("S").schedule(same_day), &shipment(), "2026-03-02T09:00:00Z").unwrap();
    assert_eq!(start, "03-02T12:00");
    let sundays = r#"daily = { cut_off = "16:00", collection = "15:00-17:00", transit_days = 1, delivery_days = ["sun"], delivery = "08:00-18:00" }"#;
    let [_, _, start, _] =
        windows(Given::new("S").schedule(sundays), &shipment(), "2026-03-02T09:00:00Z").unwrap();
    assert_eq!(start, "03-08T08:00");
    let zone_is_far = r#"["uk"], extra_days = 2"#;
    let given = Given { zones: zone_is_far.into(), ..scheduled(1) };
    assert_eq!(windows(given, &shipment(), "2026-03-02T09:00:00Z").unwrap()[2], "03-05T08:00");
}

#[test]
fn required_periods_are_kept_entirely() {
    let now = "2026-03-02T09:00:00Z";
    for (shipping, delivery, expected) in [
        (period("2026-03-04T00:00:00Z", ""), Period::default(), Some("03-04T15:00")),
        (period("2026-03-04T15:00:00Z", ""), Period::default(), Some("03-04T15:00")),
        (period("2026-03-04T15:01:00Z", ""), Period::default(), Some("03-05T15:00")),
        (period("", "2026-03-02T17:00:00Z"), Period::default(), Some("03-02T15:00")),
        (period("", "2026-03-02T16:59:59Z"), Period::default(), None),
        (period("", "2026-03-01T00:00:00Z"), Period::default(), None),
        (Period::default(), period("", "2026-03-03T18:00:00Z"), Some("03-02T15:00")),
        (Period::default(), period("", "2026-03-03T17:59:59Z"), None),
        // A later collection makes the delivery late enough.
        (Period::default(), period("2026-03-12T08:00:00Z", ""), Some("03-11T15:00")),
        (Period::default(), period("2026-03-12T08:00:01Z", ""), Some("03-12T15:00")),
        (Period::default(), period("2026-03-12T09:00:00Z", "2026-03-12T17:00:00Z"), None),
        (period("2026-03-04T00:00:00Z", "2026-03-04T23:59:59Z"), period("2026-03-06T00:00:00Z", ""), None),
        // A year ahead is near enough, two are not.
        (Period::default(), period("2027-02-01T00:00:00Z", ""), Some("2027-01-29T15:00")),
        (Period::default(), period("2028-03-01T00:00:00Z", ""), None),
    ] {
        let shipment = Shipment { required_shipping: shipping, required_delivery: delivery, ..shipment() };
        let found = windows(scheduled(1), &shipment, now).map(|[start, ..]| start);
        assert_eq!(found.as_deref(), expected, "{shipping:?} {delivery:?}");
        if expected.is_none() {
            let exclusion = stopped_at(scheduled(1), &shipment, at(now)).unwrap();
            assert_eq!(exclusion.code.as_str(), "ex_availability");
        }
    }
}

#[test]
fn clocks_are_those_of_the_account_holders_end() {
    let mut shipment = shipment();
    shipment.origin.utc_offset = jiff::tz::offset(2);
    let catalogue = super::support::catalogue(&[scheduled(1)]);
    let collected = |now: &str| {
        allocate(&catalogue, &shipment, &Selection::DefaultRules, at(now)).unwrap().offer.collection.start
    };
    // The cut-off at four o'clock there is two o'clock in Greenwich.
    assert_eq!(collected("2026-03-02T12:59:00Z").to_string(), "2026-03-02T15:00:00+02:00");
    assert_eq!(collected("2026-03-02T14:00:00Z").to_string(), "2026-03-02T16:00:00+02:00");
    assert_eq!(collected("2026-03-02T14:01:00Z").to_string(), "2026-03-03T15:00:00+02:00");
    // Shortly before midnight in Greenwich it is Tuesday there.
    assert_eq!(collected("2026-03-02T23:30:00Z").to_string(), "2026-03-03T15:00:00+02:00");
    assert_eq!(collected("2026-03-02T23:30:00Z").civil().to_string(), "2026-03-03T15:00:00");
}

#[test]
fn drivers_come_at_once_within_their_hours() {
    let on_demand = || {
        let schedule = r#"on_demand = { days = ["mon", "tue", "wed", "thu", "fri"], hours = "08:00-20:00", collect_within_minutes = 60, deliver_within_minutes = 240 }"#;
        Given { kinds: r#"["on_demand", "scheduled"]"#, ..Given::new("S").schedule(schedule) }
    };
    for (now, expected) in [
        ("2026-03-02T09:00:00Z", ["03-02T09:00", "03-02T10:00", "03-02T10:00", "03-02T13:00"]),
        ("2026-03-02T09:00:00.5Z", ["03-02T09:01", "03-02T10:01", "03-02T10:01", "03-02T13:01"]),
        ("2026-03-02T05:00:00Z", ["03-02T08:00", "03-02T09:00", "03-02T09:00", "03-02T12:00"]),
        ("2026-03-02T20:00:00Z", ["03-02T20:00", "03-02T21:00", "03-02T21:00", "03-03T00:00"]),
        ("2026-03-06T20:01:00Z", ["03-09T08:00", "03-09T09:00", "03-09T09:00", "03-09T12:00"]),
        ("2026-12-25T09:00:00Z", ["12-28T08:00", "12-28T09:00", "12-28T09:00", "12-28T12:00"]),
    ] {
        assert_eq!(windows(on_demand(), &shipment(), now).unwrap(), expected, "{now}");
    }
    let now = "2026-03-02T09:00:00Z";
    for (shipping, delivery, expected) in [
        (period("2026-03-02T14:00:00Z", ""), Period::default(), Some("03-02T14:00")),
        (Period::default(), period("2026-03-02T17:00:00Z", ""), Some("03-02T16:00")),
        (Period::default(), period("", "2026-03-02T13:00:00Z"), Some("03-02T09:00")),
        (Period::default(), period("", "2026-03-02T12:59:00Z"), None),
        (period("", "2026-03-02T09:59:00Z"), Period::default(), None),
    ] {
        let shipment = Shipment { required_shipping: shipping, required_delivery: delivery, ..shipment() };
        let found = windows(on_demand(), &shipment, now).map(|[start, ..]| start);
        assert_eq!(found.as_deref(), expected, "{shipping:?} {delivery:?}");
    }
}

#[test]
fn moments_are_written_with_their_offset_and_read_back() {
    for text in ["2026-03-02T15:00:00+02:00", "2026-03-02T15:00:00+00:00", "2026-03-02T15:00:00.5-05:30"] {
        let moment: Moment = text.parse().unwrap();
        assert_eq!(moment.to_string(), text);
        assert_eq!(serde_json::to_value(moment).unwrap(), text);
        assert_eq!(serde_json::from_value::<Moment>(text.into()).unwrap(), moment);
    }
    assert!("2026-03-02T15:00:00".parse::<Moment>().is_err());
}
