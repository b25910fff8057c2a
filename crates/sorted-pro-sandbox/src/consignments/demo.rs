//! The consignments that a new sandbox starts with.

use jiff::{SignedDuration, Timestamp};
use sorted_pro_raw::consignments::types::{CreateConsignmentRequest, EventViewModel};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use super::booking::Context;
use super::tracking::append_event;
use super::{records, resource, states};
use crate::model::catalogue::Catalogue;
use crate::model::engine::Selection;
use crate::model::state::State;

/// Consignment of the vendor's examples: unallocated, and accepted by Carrier X Next Day Super.
const DOCUMENTED: &str = "EC-000-05B-MMA";

/// Adds consignments of various states to an empty state. Omits those whose shipping locations or services a custom
/// catalogue does not have.
pub(crate) fn fill(state: &mut State, catalogue: &Catalogue, now: Timestamp, seed: u64) {
    let demo = Demo { catalogue, now, seed };
    if demo.create(state, DOCUMENTED, 1, DOMESTIC) {
        name_package(state, DOCUMENTED, "EP-000-05B-MMB");
    }
    demo.fill_booked(state);
    if demo.create(state, "EC-000-0A1-B2F", 20, IMPOSSIBLE) {
        demo.allocate(state, "EC-000-0A1-B2F", 19, &Selection::DefaultRules);
    }
    if demo.create(state, "EC-000-0A1-B2G", 5, INTERNATIONAL) {
        demo.allocate(state, "EC-000-0A1-B2G", 4, &Selection::DefaultRules);
    }
    if demo.create(state, "EC-000-0A1-B2K", 30, DOMESTIC)
        && let Ok(record) = records::find_mut(state, "EC-000-0A1-B2K")
    {
        states::set(record, ConsignmentState::Cancelled, demo.ago(29), "Cancelled");
    }
}

struct Demo<'a> {
    catalogue: &'a Catalogue,
    now: Timestamp,
    seed: u64,
}

impl Demo<'_> {
    fn ago(&self, hours: i64) -> Timestamp {
        self.now.checked_sub(SignedDuration::from_hours(hours)).unwrap_or(self.now)
    }

    fn context(&self, hours_ago: i64) -> Context<'_> {
        Context { catalogue: self.catalogue, now: self.ago(hours_ago), seed: self.seed, base: "" }
    }

    fn create(&self, state: &mut State, reference: &str, hours_ago: i64, request: &str) -> bool {
        let Ok(request) = serde_json::from_str::<CreateConsignmentRequest>(request) else { return false };
        resource::create(&self.context(hours_ago), state, request, Some(reference)).is_ok()
    }

    fn allocate(&self, state: &mut State, reference: &str, hours_ago: i64, selection: &Selection) -> bool {
        let summary = self.context(hours_ago).allocate(state, reference, selection);
        summary.is_ok_and(|summary| summary.status_code == 200)
    }

    /// Adds booked consignments, each one step further than the one before.
    fn fill_booked(&self, state: &mut State) {
        use ConsignmentState::{Allocated, Collected, Delivered, InTransit, Manifested, ReadyToShip};
        let way = [(Allocated, 0), (ReadyToShip, 0), (Manifested, 0), (InTransit, 72), (Delivered, 240)];
        for (reference, (last, earlier)) in
            ["EC-000-0A1-B2C", "EC-000-0A1-B2D", "EC-000-0A1-B2E", "EC-000-0A1-B2H", "EC-000-0A1-B2J"]
                .into_iter()
                .zip(way)
        {
            if !self.create(state, reference, earlier + 8, DOMESTIC)
                || !self.allocate(state, reference, earlier + 7, &Selection::DefaultRules)
            {
                continue;
            }
            let Ok(record) = records::find_mut(state, reference) else { continue };
            if last == ReadyToShip {
                states::set(record, ReadyToShip, self.ago(earlier + 6), "Marked as ready to ship");
            }
            if matches!(last, Manifested | InTransit | Delivered) {
                states::set(record, Manifested, self.ago(earlier + 5), "Manifested");
            }
            // Carrier events are in the past, whatever dates the catalogue gives.
            let past = |promised: Option<&sorted_pro_raw::Timestamp>| {
                promised.and_then(|promised| promised.instant().ok()).map_or(self.now, |at| at.min(self.now))
            };
            let mut events = Vec::new();
            if matches!(last, InTransit | Delivered) {
                let collected = past(record.consignment.collection_date.as_ref());
                events.extend([(Collected, collected), (InTransit, collected)]);
            }
            if last == Delivered {
                events.push((Delivered, past(record.consignment.latest_delivery_date.as_ref())));
            }
            for (code, at) in events {
                let event = EventViewModel::builder().code(code.as_str()).build();
                // Manifested consignments accept events.
                let _ = append_event(state, at, reference, None, event);
            }
        }
    }
}

fn name_package(state: &mut State, consignment: &str, package: &str) {
    let record = records::find_mut(state, consignment).ok();
    if let Some(first) = record.and_then(|record| record.consignment.packages.as_mut()?.first_mut()) {
        first.reference = Some(package.to_owned());
    }
}

const DOMESTIC: &str = r#"{
    "ConsignmentReferenceProvidedByCustomer": "WEB-100045",
    "Packages": [{
        "Weight": {"Value": 2.400, "Unit": "Kg"},
        "Dimensions": {"Unit": "Cm", "Width": 20, "Length": 30.5, "Height": 12.50},
        "Description": "Watches",
        "Value": {"Amount": 149.99, "Currency": {"IsoCode": "GBP"}}
    }],
    "Addresses": [
        {"AddressType": "Origin", "ShippingLocationReference": "WAREHOUSE1"},
        {
            "AddressType": "Destination",
            "Contact": {
                "Title": "Ms",
                "FirstName": "Robin",
                "LastName": "Example",
                "Telephone": "0161 496 0000",
                "Email": "robin@example.com"
            },
            "AddressLine1": "12 Sample Street",
            "Town": "London",
            "Postcode": "EC1A 1BB",
            "Country": {"IsoCode": {"TwoLetterCode": "GB"}},
            "SpecialInstructions": "Leave with reception"
        }
    ],
    "Tags": ["next_day", "valuable"]
}"#;

/// No service carries consignments with this tag.
const IMPOSSIBLE: &str = r#"{
    "ConsignmentReferenceProvidedByCustomer": "WEB-100051",
    "Packages": [{
        "PackageSizeReference": "SMALL_BOX",
        "Description": "Lamp oil and gin",
        "Value": {"Amount": 40.00, "Currency": {"IsoCode": "GBP"}}
    }],
    "Addresses": [
        {"AddressType": "Origin", "ShippingLocationReference": "WAREHOUSE1"},
        {"AddressType": "Destination", "ShippingLocationReference": "STORE_42"}
    ],
    "Tags": ["Alcohol", "Flammables", "Oil"]
}"#;

const INTERNATIONAL: &str = r#"{
    "ConsignmentReferenceProvidedByCustomer": "WEB-100046",
    "Packages": [{
        "Weight": {"Value": 1.250, "Unit": "Kg"},
        "Dimensions": {"Unit": "Cm", "Width": 20, "Length": 30, "Height": 10},
        "Description": "Wrist watch",
        "Value": {"Amount": 149.99, "Currency": {"IsoCode": "GBP"}},
        "Items": [{
            "Sku": "SKU-093",
            "Description": "Wrist watch",
            "CountryOfOrigin": {"IsoCode": {"TwoLetterCode": "CH"}},
            "HarmonisationCode": "9101110000",
            "Weight": {"Value": 0.250, "Unit": "Kg"},
            "Dimensions": {"Unit": "Cm", "Width": 5, "Length": 8.5, "Height": 10},
            "Value": {"Amount": 149.99, "Currency": {"IsoCode": "GBP"}},
            "Quantity": 1
        }]
    }],
    "CustomsDocumentation": {
        "DesignatedPersonResponsible": "Alex Example",
        "CategoryType": "Other",
        "CategoryTypeExplanation": "Goods sold online",
        "DeclarationDate": "2024-03-11T00:00:00+00:00",
        "InvoiceDate": "2024-03-11T00:00:00+00:00",
        "OfficeOfPosting": "Manchester",
        "ReasonForExport": "Sale",
        "ReferencesOfAttachedInvoices": ["INV-100046"],
        "ShippingTerms": "DDP",
        "ShippersVatNumber": "GB123456789"
    },
    "Addresses": [
        {"AddressType": "Origin", "ShippingLocationReference": "WAREHOUSE1"},
        {
            "AddressType": "Destination",
            "Contact": {
                "FirstName": "Noor",
                "LastName": "Voorbeeld",
                "Telephone": "+31 20 555 0100",
                "Email": "noor@example.com"
            },
            "AddressLine1": "Voorbeeldstraat 1",
            "Town": "Amsterdam",
            "Postcode": "1011 AB",
            "Country": {"IsoCode": {"TwoLetterCode": "NL"}}
        }
    ],
    "MetaData": [{"KeyValue": "ShippersEORI", "StringValue": "GB123456789000"}]
}"#;
