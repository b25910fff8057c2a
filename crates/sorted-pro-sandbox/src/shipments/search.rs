//! Searches for shipments.

use jiff::{SignedDuration, Timestamp};
use sorted_pro_raw::shipments::types::{Shipment, ShipmentContents, ShipmentList, TrackingDetails};

use super::{records, refusals};
use crate::call::problem::{Detail, Problem, Reply};
use crate::call::{Call, to_count};

/// Age up to which an allocation is found by its tracking references.
const WINDOW: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Most results of one call, and the default.
const MOST: i32 = 10;

/// Get Shipments by Custom Reference or Tracking Reference: `GET /shipments`
pub(super) fn search_shipments(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let given = |name: &str| call.query(name).filter(|value| !value.is_empty()).map(str::to_owned);
    let (custom, tracking) = (given("custom_reference"), given("carrier_tracking_reference"));
    let mut details = Vec::new();
    if custom.is_none() && tracking.is_none() {
        let message = "`custom_reference` or `carrier_tracking_reference` is required";
        details.push(Detail::new("custom_reference", "required_property_missing", message));
    }
    let page = Page::read(call, &mut details);
    Problem::ensure_none(details)?;
    page.of(call, |shipment, now| {
        custom.as_deref().is_none_or(|custom| has_custom_reference(shipment, custom))
            && tracking.as_deref().is_none_or(|tracking| has_tracking_reference(shipment, tracking, now))
    })
}

/// Get Shipments by Carrier Tracking Reference: `GET /shipments/tracking_reference/{tracking_reference}`
pub(super) fn get_shipments_by_tracking_reference(
    call: &mut Call<'_>,
    tracking: &str,
) -> Result<Reply, Problem> {
    Page::of_query(call)?.of(call, |shipment, now| has_tracking_reference(shipment, tracking, now))
}

/// Range of the results.
pub(super) struct Page {
    pub(super) take: i32,
    pub(super) skip: i32,
}

impl Page {
    /// Reads `take` and `skip` of the query; adds their problems to `details`.
    pub(super) fn read(call: &Call<'_>, details: &mut Vec<Detail>) -> Self {
        let mut number = |name: &str, default: i32, least: i32, most: i32| {
            let Some(text) = call.query(name) else { return default };
            let (code, message) = match text.trim().parse::<i64>() {
                Err(_) => ("invalid_format", format!("`{name}` must be a whole number")),
                Ok(number) if number < least.into() => {
                    ("value_too_small", format!("`{name}` must be at least {least}"))
                }
                Ok(number) if number > most.into() => {
                    ("value_too_large", format!("`{name}` may be at most {most}"))
                }
                Ok(number) => return i32::try_from(number).unwrap_or(default),
            };
            details.push(Detail::new(name, code, message));
            default
        };
        Self { take: number("take", MOST, 1, MOST), skip: number("skip", 0, 0, i32::MAX) }
    }

    /// Reads `take` and `skip` of the query, and refuses their problems.
    pub(super) fn of_query(call: &Call<'_>) -> Result<Self, Problem> {
        let mut details = Vec::new();
        let page = Self::read(call, &mut details);
        Problem::ensure_none(details)?;
        Ok(page)
    }

    /// Returns this page of `all`.
    pub(super) fn cut<T>(&self, all: Vec<T>) -> impl Iterator<Item = T> {
        let places = |number: i32| usize::try_from(number).unwrap_or_default();
        all.into_iter().skip(places(self.skip)).take(places(self.take))
    }

    /// Returns this page of the shipments that are `wanted`, oldest first; 404 if there are none at all.
    fn of(self, call: &Call<'_>, wanted: impl Fn(&Shipment, Timestamp) -> bool) -> Result<Reply, Problem> {
        let all = call.state.shipments.shipments.values();
        let mut found: Vec<_> = all.filter(|record| wanted(&record.shipment, call.now)).collect();
        if found.is_empty() {
            let message = "No shipment matches.";
            return Err(refusals::not_found(Detail::new("", "shipment_not_found", message)));
        }
        // The sort is stable, and the map is in order: references break ties.
        found.sort_by_key(|record| record.shipment.created.instant().ok());
        let total = to_count(found.len());
        let list = ShipmentList::builder()
            .shipments(self.cut(found).map(|record| records::shown(record, call.base)).collect::<Vec<_>>())
            .total_results(total)
            .take(self.take)
            .skip(self.skip)
            .links(Vec::new())
            .build();
        Reply::json(200, &list)
    }
}

/// Returns `true` if the shipment or any of its contents has this custom reference.
fn has_custom_reference(shipment: &Shipment, custom: &str) -> bool {
    fn any(contents: &[ShipmentContents], custom: &str) -> bool {
        contents.iter().any(|entry| {
            entry.custom_reference.as_deref() == Some(custom)
                || any(entry.contents.as_deref().unwrap_or_default(), custom)
        })
    }
    shipment.custom_reference.as_deref() == Some(custom) || any(&shipment.contents, custom)
}

/// Returns `true` if the carrier recently gave the shipment or any of its contents this reference. De-allocated
/// shipments have none.
fn has_tracking_reference(shipment: &Shipment, tracking: &str, now: Timestamp) -> bool {
    let Some(allocation) = &shipment.allocation else { return false };
    let is_recent =
        allocation.allocation_date.instant().is_ok_and(|allocated| now.duration_since(allocated) <= WINDOW);
    is_recent && allocation.tracking_details.as_ref().is_some_and(|details| names(details, tracking))
}

fn names(details: &TrackingDetails, tracking: &str) -> bool {
    let contents = details.contents.iter().flatten();
    let mut all = std::iter::once(&details.shipment).chain(contents);
    all.any(|entry| entry.tracking_references.iter().flatten().any(|reference| reference == tracking))
}
