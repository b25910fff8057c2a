//! Carrier reports about a parcel on its way, for sandboxes that simulate them.

use jiff::{SignedDuration, Timestamp};
use sorted_pro_raw::consignments::types::{Consignment, EventViewModel};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;
use sorted_pro_raw::shipments::types::{DateRange, Shipment};
use sorted_pro_raw::shipments::vocabulary::{ShipmentState, TrackingEventCode};

use crate::consignments::append_event as append_consignment_event;
use crate::model::state::{Job, Milestone, State, Work};
use crate::shipments::{NewEvent, append_event};

/// Dates of an allocation that the journey follows.
struct Dates {
    collected: Timestamp,
    delivery: [Timestamp; 2],
}

impl Dates {
    fn of_shipment(shipment: &Shipment) -> Option<Self> {
        let bound = |range: &Option<DateRange>, end: bool| {
            let range = range.as_ref()?;
            if end { &range.end } else { &range.start }.as_ref()?.instant().ok()
        };
        let collected = bound(&shipment.shipping_date, true)?;
        let expected = &shipment.expected_delivery_date;
        Some(Self { collected, delivery: [bound(expected, false)?, bound(expected, true)?] })
    }

    fn of_consignment(consignment: &Consignment) -> Option<Self> {
        let instant = |date: &Option<sorted_pro_raw::Timestamp>| date.as_ref()?.instant().ok();
        let collected = instant(&consignment.collection_date)?;
        let (earliest, latest) = (&consignment.earliest_delivery_date, &consignment.latest_delivery_date);
        Some(Self { collected, delivery: [instant(earliest)?, instant(latest)?] })
    }

    /// Returns the time at which a parcel reaches `milestone`.
    fn of(&self, milestone: Milestone) -> Timestamp {
        let [start, end] = self.delivery;
        let after = |from: Timestamp, by: SignedDuration| from.checked_add(by).unwrap_or(from);
        match milestone {
            Milestone::Collected => self.collected,
            Milestone::InTransit => after(self.collected, SignedDuration::from_hours(1)),
            Milestone::OutForDelivery => start,
            Milestone::Delivered => after(start, start.duration_until(end) / 2),
        }
    }
}

/// Queues the reports about a shipment or consignment that its carrier has had since `now`, unless it is in another
/// state.
pub(super) fn begin(state: &mut State, reference: &str, now: Timestamp) {
    let (dates, allocation) = if let Some(record) = state.shipments.shipments.get(reference) {
        let current = record.shipment.state.value();
        let is_known = matches!(current, ShipmentState::Manifested | ShipmentState::CollectionBooked);
        (is_known.then(|| Dates::of_shipment(&record.shipment)), record.allocations)
    } else if let Some(record) = state.consignments.consignments.get(reference) {
        let current = record.consignment.consignment_state.as_ref().map(sorted_pro_raw::Open::value);
        let is_known = current == Some(&ConsignmentState::Manifested);
        (is_known.then(|| Dates::of_consignment(&record.consignment)), record.allocations)
    } else {
        return;
    };
    let Some(dates) = dates.flatten() else { return };
    let mut due = now;
    for milestone in Milestone::ALL {
        // A late handover delays every later step.
        due = due.max(dates.of(milestone));
        let work = Work::Report { reference: reference.to_owned(), milestone, allocation };
        state.queue(Job { due, work });
    }
}

/// Adds the event, unless the parcel no longer travels or was allocated again.
pub(super) fn report(
    state: &mut State,
    seed: u64,
    now: Timestamp,
    reference: &str,
    milestone: Milestone,
    allocation: u32,
) {
    if let Some(record) = state.shipments.shipments.get(reference) {
        if record.allocations == allocation {
            let event = NewEvent {
                contents: None,
                code: code(milestone).into(),
                description: None,
                timestamp: None,
                signee: None,
                location: None,
                lat_long: None,
            };
            // Fails if the parcel was cancelled.
            let _ = append_event(state, seed, now, reference, event);
        }
    } else if let Some(record) = state.consignments.consignments.get(reference)
        && record.allocations == allocation
    {
        let event = EventViewModel::builder().code(code(milestone).as_str()).build();
        let _ = append_consignment_event(state, now, reference, None, event);
    }
}

fn code(milestone: Milestone) -> TrackingEventCode {
    match milestone {
        Milestone::Collected => TrackingEventCode::Collected,
        Milestone::InTransit => TrackingEventCode::InTransit,
        Milestone::OutForDelivery => TrackingEventCode::OutForDelivery,
        Milestone::Delivered => TrackingEventCode::Delivered,
    }
}
