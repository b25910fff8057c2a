//! The demo shipments.
//!
//! The first four have the references of the vendor's examples of allocation within a service group. The reference
//! that those examples do not find, `sp_00794407763918694348566459974304`, does not exist here.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use sorted_pro_raw::Decimal;
use sorted_pro_raw::shipments::types::{
    Address, Contact, ContactDetails, CreateShipmentRequest, Dimensions, ShipmentContents, TrackingEvent,
    Value, Weight,
};
use sorted_pro_raw::shipments::vocabulary::{
    AddressType, DimensionUnit, Direction, ShipmentState, ShipmentType, TrackingEventCode, WeightUnit,
};

use super::booking;
use super::context::Context;
use super::{records, states};
use crate::model::catalogue::Catalogue;
use crate::model::engine::Selection;
use crate::model::state::{ShipmentRecord, State};

/// On-demand shipment without a driver; `valuableGoods` has one.
const ON_DEMAND: &str = "sp_00794403010635468411384028069888";

/// Unallocated shipments; `exampleSG123` has several services for them.
const SCHEDULED: [&str; 3] = [
    "sp_00794407328944469090495223169024",
    "sp_00794407551522883083874672967680",
    "sp_00794407763918694348566450274304",
];

const TOO_HEAVY: &str = "sp_00794410000000000000000000000001";
const ALLOCATED: &str = "sp_00794410000000000000000000000002";
const READY: &str = "sp_00794410000000000000000000000003";
const BOOKED: &str = "sp_00794410000000000000000000000004";
const MANIFESTED: &str = "sp_00794410000000000000000000000005";
const UNDER_WAY: &str = "sp_00794410000000000000000000000006";
const DELIVERED: &str = "sp_00794410000000000000000000000007";
const CANCELLED: &str = "sp_00794410000000000000000000000008";
const RETURN: &str = "sp_00794410000000000000000000000009";
const ABROAD: &str = "sp_00794410000000000000000000000010";

/// Adds the demo shipments to an empty state.
pub(crate) fn fill(state: &mut State, catalogue: &Catalogue, now: Timestamp, seed: u64) {
    let mut demo = Demo { state, catalogue, now, seed };
    demo.waiting();
    demo.with_a_service();
    demo.on_their_way();
}

struct Demo<'a> {
    state: &'a mut State,
    catalogue: &'a Catalogue,
    now: Timestamp,
    seed: u64,
}

impl<'a> Demo<'a> {
    fn waiting(&mut self) {
        self.create(ON_DEMAND, 1, &Order { on_demand: true, value: 150, ..Order::new("DEMO-1001", LEEDS) });
        for (reference, custom) in SCHEDULED.into_iter().zip(["DEMO-1002", "DEMO-1003", "DEMO-1004"]) {
            self.create(reference, 1, &Order::new(custom, LEEDS));
        }
        // Too heavy for every service.
        self.create(TOO_HEAVY, 3, &Order { grams: 2_400_000, ..Order::new("DEMO-1005", LEEDS) });
        self.allocate(TOO_HEAVY, 3);
        self.create(RETURN, 2, &Order { inbound: true, ..Order::new("DEMO-1013", LEEDS) });
        self.create(ABROAD, 2, &Order { tags: &["export"], ..Order::new("DEMO-1014", BERLIN) });
        self.create(CANCELLED, 30, &Order::new("DEMO-1012", YORK));
        self.set(CANCELLED, 29, ShipmentState::Cancelled, "The customer changed their mind");
    }

    fn with_a_service(&mut self) {
        self.create(ALLOCATED, 4, &Order::new("DEMO-1006", YORK));
        self.allocate(ALLOCATED, 4);
        self.create(READY, 6, &Order { tags: &["fragile"], ..Order::new("DEMO-1007", YORK) });
        self.allocate(READY, 6);
        self.set(READY, 5, ShipmentState::ReadyToShip, "Packed and waiting for the carrier");
        self.create(BOOKED, 1, &Order { on_demand: true, ..Order::new("DEMO-1008", LEEDS) });
        self.allocate(BOOKED, 1);
        self.set(BOOKED, 1, ShipmentState::CollectionBookingPending, "Collection requested");
        self.set(BOOKED, 1, ShipmentState::CollectionBooked, "Collection confirmed");
    }

    fn on_their_way(&mut self) {
        for (reference, custom, hours) in
            [(MANIFESTED, "DEMO-1009", 12), (UNDER_WAY, "DEMO-1010", 36), (DELIVERED, "DEMO-1011", 96)]
        {
            self.create(reference, hours, &Order::new(custom, YORK));
            self.allocate(reference, hours);
            self.set(reference, hours - 1, ShipmentState::Manifesting, "Queued for manifest");
            self.set(reference, hours - 1, ShipmentState::Manifested, "Manifested");
        }
        for (reference, hours) in [(UNDER_WAY, 30), (DELIVERED, 90)] {
            self.event(reference, hours, TrackingEventCode::CollectedByCarrier, "Collected", "Manchester");
            self.set(reference, hours, ShipmentState::CarrierCollected, "Collected");
            self.event(reference, hours - 6, TrackingEventCode::InTransit, "Left the hub", "Leeds");
            self.set(reference, hours - 6, ShipmentState::InTransit, "Left the hub");
        }
        self.event(DELIVERED, 50, TrackingEventCode::OutForDelivery, "With the driver", "York");
        self.set(DELIVERED, 50, ShipmentState::OutForDelivery, "With the driver");
        self.event(DELIVERED, 46, TrackingEventCode::Delivered, "Delivered to the door", "York");
        self.set(DELIVERED, 46, ShipmentState::Delivered, "Delivered to the door");
    }

    fn ago(&self, hours: i64) -> Timestamp {
        self.now.checked_sub(SignedDuration::from_hours(hours)).unwrap_or(self.now)
    }

    fn context(&self, hours_ago: i64) -> Context<'a> {
        let now = self.ago(hours_ago);
        Context { catalogue: self.catalogue, seed: self.seed, now, delay: Duration::ZERO }
    }

    fn create(&mut self, reference: &str, hours_ago: i64, order: &Order) {
        let context = self.context(hours_ago);
        records::create_as(self.state, context, &order.request(), "Shipment created", reference);
    }

    /// Allocates with the services of the catalogue; without a match, the shipment stays in `allocation_failed`.
    fn allocate(&mut self, reference: &str, hours_ago: i64) {
        let context = self.context(hours_ago);
        let _ = booking::allocate(self.state, context, reference, &Selection::DefaultRules, None);
        // The demo sets the later states itself.
        self.state.jobs.clear();
    }

    /// Changes the state of a shipment. States after allocation need an allocation.
    fn set(&mut self, reference: &str, hours_ago: i64, state: ShipmentState, reason: &str) {
        let at = self.ago(hours_ago);
        if let Some(record) = self.going(reference, &state) {
            states::change(record, state, at, reason);
        }
    }

    fn event(
        &mut self,
        shipment: &str,
        hours_ago: i64,
        code: TrackingEventCode,
        description: &str,
        location: &str,
    ) {
        let at = self.ago(hours_ago);
        let reference = records::new_reference(self.state, self.seed, "tr");
        let event = TrackingEvent::builder()
            .reference(reference)
            .timestamp(at)
            .received_timestamp(at)
            .event_code(code)
            .description(description)
            .location(location)
            .build();
        if let Some(record) = self.going(shipment, &ShipmentState::InTransit) {
            record.events.insert(0, event);
        }
    }

    fn going(&mut self, reference: &str, to: &ShipmentState) -> Option<&mut ShipmentRecord> {
        let record = self.state.shipments.shipments.get_mut(reference)?;
        (record.shipment.allocation.is_some() || *to == ShipmentState::Cancelled).then_some(record)
    }
}

/// Address of a consumer: first line, town, postcode and country.
type Home = [&'static str; 4];

const LEEDS: Home = ["7 Sample Street", "Leeds", "LS2 7EY", "GB"];
const YORK: Home = ["21 Example Lane", "York", "YO1 7HU", "GB"];
const BERLIN: Home = ["Beispielstraße 3", "Berlin", "10115", "DE"];

/// Differences between demo shipments.
struct Order {
    custom_reference: &'static str,
    home: Home,
    on_demand: bool,
    inbound: bool,
    grams: i64,
    value: i32,
    tags: &'static [&'static str],
}

impl Order {
    fn new(custom_reference: &'static str, home: Home) -> Self {
        Self { custom_reference, home, on_demand: false, inbound: false, grams: 2400, value: 45, tags: &[] }
    }

    fn request(&self) -> CreateShipmentRequest {
        let (here, there) = match self.inbound {
            false => (AddressType::Origin, AddressType::Destination),
            true => (AddressType::Destination, AddressType::Origin),
        };
        let warehouse =
            Address::builder().address_type(here).shipping_location_reference("WAREHOUSE-01").build();
        let details =
            ContactDetails::builder().email("ada.example@example.com").mobile("+447700900123").build();
        let contact =
            Contact::builder().first_name("Ada").last_name("Example").contact_details(details).build();
        let [line, town, postcode, country] = self.home;
        let consumer = Address::builder()
            .address_type(there)
            .contact(contact)
            .address_line1(line)
            .locality(town)
            .postal_code(postcode)
            .country_iso_code(country)
            .build();
        let addresses = if self.inbound { vec![consumer, warehouse] } else { vec![warehouse, consumer] };
        CreateShipmentRequest::builder()
            .custom_reference(self.custom_reference)
            .shipment_type(if self.on_demand { ShipmentType::OnDemand } else { ShipmentType::Scheduled })
            .direction(if self.inbound { Direction::Inbound } else { Direction::Outbound })
            .addresses(addresses)
            .contents(vec![self.parcel()])
            .tags(self.tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>())
            .build()
    }

    fn parcel(&self) -> ShipmentContents {
        let dimensions =
            Dimensions::builder().length(30).width(20).height(10).unit(DimensionUnit::Cm).build();
        let weight = Weight::builder().value(Decimal::new(self.grams, 3)).unit(WeightUnit::Kg).build();
        ShipmentContents::builder()
            .description("Books")
            .weight(weight)
            .dimensions(dimensions)
            .value(Value::builder().amount(self.value).currency("GBP").build())
            .build()
    }
}
