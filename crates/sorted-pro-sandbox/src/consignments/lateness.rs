//! Lateness of consignments, which the vendor does not define. Here a consignment is late if it arrived, or has not
//! arrived yet, after the end of the delivery period of its allocation. For the customer it is late after the
//! requested day.

use jiff::Timestamp;
use jiff::tz::Offset;
use sorted_pro_raw::consignments::types::Consignment;
use sorted_pro_raw::consignments::vocabulary::ConsignmentState as State;

const DAY: i64 = 24 * 3600;

/// Returns the days since the end of the promised delivery period, rounded up; `None` if it is not late.
pub(super) fn days_late(consignment: &Consignment, now: Timestamp) -> Option<i32> {
    let due = consignment.latest_delivery_date.as_ref()?.instant().ok()?;
    let seconds = arrival(consignment, now)?.duration_since(due).as_secs();
    if seconds > 0 { i32::try_from((seconds - 1) / DAY + 1).ok() } else { None }
}

/// Returns the days since the day that the customer requested; `None` if it is not late.
pub(super) fn days_late_for_customer(consignment: &Consignment, now: Timestamp) -> Option<i32> {
    let requested = &consignment.requested_delivery_date.as_ref()?.date;
    let offset = requested.offset().ok()?.unwrap_or(Offset::UTC);
    let arrival = offset.to_datetime(arrival(consignment, now)?).date();
    let days = arrival.duration_since(requested.civil().ok()?.date()).as_secs() / DAY;
    i32::try_from(days).ok().filter(|days| *days > 0)
}

/// Returns the time of arrival, or now if it has not arrived; `None` without a carrier, or if the time is unknown.
fn arrival(consignment: &Consignment, now: Timestamp) -> Option<Timestamp> {
    consignment.allocation.as_ref()?;
    if let Some(delivered) = &consignment.date_delivered {
        return delivered.instant().ok();
    }
    let state = consignment.consignment_state.as_ref().map(|state| state.value());
    (!matches!(state, Some(State::Delivered | State::DeliveredDamaged))).then_some(now)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn days_are_counted_from_the_promised_and_the_requested_date() {
        let consignment = |delivered: Option<&str>, state: &str, allocated: bool| -> Consignment {
            serde_json::from_value(json!({
                "ConsignmentState": state,
                "Allocation": allocated.then(|| json!({})),
                "LatestDeliveryDate": "2019-06-13T11:00:00+01:00",
                "RequestedDeliveryDate": { "Date": "2019-06-14T00:00:00+01:00" },
                "DateDelivered": delivered,
            }))
            .unwrap()
        };
        for (now, days, for_customer) in [
            ("2019-06-13T10:00:00Z", None, None),
            ("2019-06-13T10:00:01Z", Some(1), None),
            ("2019-06-14T10:00:00Z", Some(1), None),
            ("2019-06-14T10:00:01Z", Some(2), None),
            ("2019-06-14T22:59:59Z", Some(2), None),
            ("2019-06-14T23:00:00Z", Some(2), Some(1)),
        ] {
            let now: Timestamp = now.parse().unwrap();
            let late = |one: &Consignment| (days_late(one, now), days_late_for_customer(one, now));
            assert_eq!(late(&consignment(None, "InTransit", true)), (days, for_customer), "{now}");
            // Arrived consignments do not get later; without a carrier, or with an unknown time of arrival, they
            // are not late.
            let punctual = consignment(Some("2019-06-13T10:00:00Z"), "Delivered", true);
            for one in
                [punctual, consignment(None, "Delivered", true), consignment(None, "Unallocated", false)]
            {
                assert_eq!(late(&one), (None, None), "{now}");
            }
        }
    }
}
