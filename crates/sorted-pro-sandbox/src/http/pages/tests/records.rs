//! Pages of shipments and consignments.

use super::*;
use crate::contract::percent_encode;

#[test]
fn the_allocation_is_explained() {
    let page = show(&state(), &format!("shipments/{SHIPMENT}"));
    for text in [
        "Example Carrier Next Day",
        "10.00 GBP",
        "12.00 GBP",
        "GB-VAT-STD",
        "EX43765709GB-1",
        "Slow &amp; Sons",
        "ex_rates",
        "no rate for 60 kg",
        "Grace",
        "1200 Test Avenue",
        "Sample paints",
        "TIN-1",
        "UN1263",
        "because of allocating",
        "Allocated 2 times.",
        "&quot;retrieval_count&quot;: 1",
    ] {
        assert!(page.contains(text), "{text}\n{page}");
    }
    let page = show(&state(), &format!("consignments/{CONSIGNMENT}"));
    for text in [
        "Next Day Super",
        "Valuable goods",
        "10.0000 GBP",
        "12.0000 GBP",
        "GB-0.2000",
        "TRK00009823",
        "does not work on Sundays",
        "availability",
        "12 Sample Street",
        "EP-000-05B-MMB",
        "Wrist watch",
        "OutForDelivery",
        "2019-06-17 07:30:00 +01:00",
        "Leeds",
    ] {
        assert!(page.contains(text), "{text}\n{page}");
    }
}

#[test]
fn a_failure_is_shown() {
    let mut state = state();
    let record = state.shipments.shipments.get_mut(SHIPMENT).unwrap();
    record.shipment.allocation = None;
    record.shipment.state = ShipmentState::AllocationFailed.into();
    record.history = history(&["unallocated", "allocation_failed"]);
    let page = show(&state, &format!("shipments/{SHIPMENT}"));
    assert!(page.contains("No service was found: because of allocation_failed"), "{page}");
}

#[test]
fn nothing_that_callers_send_becomes_markup() {
    const EVIL: &str = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";
    // Into every text of the documented responses at once.
    fn infect(value: &mut Value) {
        match value {
            Value::String(text) if text.parse::<f64>().is_err() => *text = EVIL.to_owned(),
            Value::Array(items) => items.iter_mut().for_each(infect),
            Value::Object(properties) => properties.values_mut().for_each(infect),
            _ => {}
        }
    }
    let infected = |json: &str| {
        let mut value = serde_json::from_str(json).unwrap();
        infect(&mut value);
        value.to_string()
    };
    let mut state = State::default();
    let mut evil = shipment(&infected(SHIPMENT_JSON));
    evil.history = history(&[EVIL]);
    state.shipments.shipments.insert(EVIL.to_owned(), evil);
    let evil = consignment(&infected(CONSIGNMENT_JSON));
    state.consignments.consignments.insert(EVIL.to_owned(), evil);
    let mut evil = group(EVIL);
    (evil.reference, evil.custom_reference) = (EVIL.to_owned(), Some(EVIL.to_owned()));
    evil.state = EVIL.into();
    evil.shipments.as_mut().unwrap().push(format!("{EVIL} that is gone"));
    state.shipments.groups.insert(EVIL.to_owned(), evil);
    let mut evil = manifest(EVIL);
    evil.reference = EVIL.to_owned();
    state.shipments.manifests.insert(EVIL.to_owned(), evil);
    let mut evil = quote(EVIL, Some(EVIL));
    evil.offer.identity.service_name = EVIL.to_owned();
    evil.offer.surcharges[0].description = EVIL.to_owned();
    state.consignments.quotes.insert(EVIL.to_owned(), evil);
    let place = |list: &str| format!("{list}/{}", percent_encode(EVIL));
    let mut row = journal_entry();
    row.path = EVIL.to_owned();
    row.request_headers = vec![(EVIL.to_owned(), EVIL.to_owned())];
    row.operation = Some(EVIL);
    let filter = format!("q={0}&state={0}", percent_encode(EVIL));
    let pages = [
        show(&state, ""),
        show(&state, "shipments"),
        show(&state, "consignments"),
        show(&state, &place("shipments")),
        show(&state, &place("consignments")),
        show(&state, "groups"),
        show(&state, "manifests"),
        show(&state, "quotes"),
        show(&state, &place("groups")),
        show(&state, &place("manifests")),
        show(&state, &place("quotes")),
        show_with(&state, "shipments", &filter).body,
        show_with(&state, &place("consignments/none/"), "").body,
        show_with(&state, &place("shipments/none"), "").body,
        journal::page(&[row], 1).into_string(),
    ];
    for page in pages {
        assert!(page.contains("&lt;script&gt;") || page.contains("no such page"), "{page}");
        assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
        // Nor does it end an attribute.
        assert!(!page.contains("script&gt;\""), "{page}");
    }
}

#[test]
fn every_page_renders_in_every_state() {
    let mut state = state();
    for known in ShipmentState::known() {
        let record = state.shipments.shipments.get_mut(SHIPMENT).unwrap();
        record.shipment.state = known.clone().into();
        let pages =
            [show(&state, ""), show(&state, "shipments"), show(&state, &format!("shipments/{SHIPMENT}"))];
        assert!(pages.iter().all(|page| page.contains(&format!("\">{known}</span>"))), "{known}");
    }
    for known in ConsignmentState::known() {
        let record = state.consignments.consignments.get_mut(CONSIGNMENT).unwrap();
        record.consignment.consignment_state = Some(known.clone().into());
        let place = format!("consignments/{CONSIGNMENT}");
        let pages = [show(&state, ""), show(&state, "consignments"), show(&state, &place)];
        assert!(pages.iter().all(|page| page.contains(&format!("\">{known}</span>"))), "{known}");
    }
    for (reference, _) in state.shipments.shipments.iter() {
        assert!(show(&state, &format!("shipments/{reference}")).contains(reference));
    }
    for (reference, _) in state.consignments.consignments.iter() {
        assert!(show(&state, &format!("consignments/{reference}")).contains(reference));
    }
    let empty = State::default();
    for place in ["", "shipments", "consignments", "groups", "manifests", "quotes", "catalogue"] {
        assert!(show(&empty, place).ends_with("</html>"), "{place}");
    }
}

#[test]
fn groups_manifests_and_quotes_have_their_pages() {
    let mut state = state();
    let (group, manifest) = (group(SHIPMENT).reference, manifest(SHIPMENT).reference);
    let shipment = show(&state, &format!("shipments/{SHIPMENT}"));
    let consignment = show(&state, &format!("consignments/{CONSIGNMENT}"));
    let link = |place: &str| format!("href=\"{BASE}/{place}\"");
    let home = link(&format!("shipments/{SHIPMENT}"));
    let price = quote("", None).offer.price;
    let gross = format!("{} GBP", price.gross);
    for (place, texts) in [
        (
            format!("groups/{group}"),
            vec!["NIGHT-VAN-07", ">closed</span>", "2025-03-04 18:30:00 UTC", &home, "sp_gone"],
        ),
        (format!("manifests/{manifest}"), vec!["2025-03-04 18:05:27 UTC", &home]),
        ("quotes/qu_1".to_owned(), vec!["DPD 12:00 (Parcel)", "Fuel surcharge", &gross, &home]),
    ] {
        assert!(shipment.contains(&link(&place)), "{place}");
        let page = show(&state, &place);
        for text in texts {
            assert!(page.contains(text), "{place}: {text}\n{page}");
        }
        let list = show(&state, place.split('/').next().unwrap());
        assert!(list.contains(&link(&place)), "{place}");
    }
    assert!(consignment.contains(&link("quotes/b2")));
    assert!(show(&state, "quotes/b2").contains(&link(&format!("consignments/{CONSIGNMENT}"))));
    assert!(show(&state, "quotes/b3").contains("whatever it is used for"));

    assert!(!show(&state, "quotes/b3").contains("(expired)"));
    state.consignments.quotes.get_mut("b3").unwrap().expires = now();
    assert!(show(&state, "quotes/b3").contains("(expired)"));
    assert_eq!(show(&state, "quotes").matches("(expired)").count(), 1);
}

#[test]
fn lists_can_be_narrowed_and_paged() {
    let mut state = state();
    let template = state.shipments.shipments[SHIPMENT].clone();
    for number in 0..250 {
        let mut record = template.clone();
        record.shipment.custom_reference = Some(format!("MINE-{number:03}"));
        state.shipments.shipments.insert(format!("sp_9{number:03}"), record);
    }
    let references =
        |query: &str| show_with(&state, "shipments", query).body.matches("<tr><th scope=\"row\">").count();
    assert_eq!(references("q=mine-07"), 10);
    assert_eq!(references("q=sp_9123"), 1);
    assert_eq!(references("state=ALLOCATED&q=MINE"), 100);
    assert_eq!(references("q=MINE&page=3"), 50);
    assert_eq!(references("page=99999999999&q=MINE"), 50);
    assert_eq!(references("page=-1&q=MINE"), 100);
    assert_eq!(references("q=%20EX43765709GB+&state=delivered"), 0);
    let first = show_with(&state, "shipments", "q=MINE").body;
    assert!(first.contains(r#"href="/_sandbox/ui/shipments?page=2&amp;q=MINE""#), "{first}");
    assert!(first.contains("MINE-249") && !first.contains("MINE-149"));
}

#[test]
fn long_lists_are_not_shown_to_the_end() {
    let mut state = state();
    let manifest = state.shipments.manifests.values().next().unwrap().clone();
    let group = state.shipments.groups.values().next().unwrap().clone();
    let quote = state.consignments.quotes["b2"].clone();
    let job = state.jobs[0].clone();
    for number in 0..1200 {
        state.shipments.manifests.insert(format!("ma_{number}"), manifest.clone());
        state.shipments.groups.insert(format!("sg_{number}"), group.clone());
        state.consignments.quotes.insert(format!("qu_{number}"), quote.clone());
        state.queue(job.clone());
    }
    state.shipments.manifests.get_mut("ma_7").unwrap().shipments = vec!["sp_unknown".to_owned(); 1200];
    for place in ["manifests", "groups", "quotes", "", "manifests/ma_7"] {
        let page = show(&state, place);
        assert!(
            page.matches("<tr>").count() <= 1050 && page.matches("sp_unknown").count() <= 1000,
            "{place}"
        );
        assert!(page.contains(" more are in ") || page.contains("These are 1000 of 1200."), "{place}");
    }
}

#[test]
fn the_newest_come_first() {
    let mut state = State::default();
    for (reference, minute) in [("sp_1", 5), ("sp_2", 7), ("sp_9", 6)] {
        let mut record = shipment(SHIPMENT_JSON);
        record.history[0].at = now() + jiff::SignedDuration::from_mins(minute);
        state.shipments.shipments.insert(reference.to_owned(), record);
    }
    for (reference, number) in [("EC-A", 2), ("EC-B", 3), ("EC-C", 1)] {
        let record = ConsignmentRecord { number, ..consignment(CONSIGNMENT_JSON) };
        state.consignments.consignments.insert(reference.to_owned(), record);
    }
    let page = show(&state, "");
    let place = |reference: &str| page.find(&format!("<code>{reference}</code>")).unwrap();
    assert!(place("sp_2") < place("sp_9") && place("sp_9") < place("sp_1"));
    assert!(place("EC-B") < place("EC-A") && place("EC-A") < place("EC-C"));
}
