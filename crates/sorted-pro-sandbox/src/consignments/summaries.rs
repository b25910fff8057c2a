//! Numbers of consignments by state and by period of creation.

use std::collections::BTreeMap;

use sorted_pro_raw::consignments::types::{
    ApiLink, ConsignmentCarrierSummaryResponse, ConsignmentLeg, ConsignmentStateByCarrierService,
    ConsignmentStateSummaryResponse, LateConsignmentSummary, LateConsignmentSummaryResponse,
    OnTimeConsignmentSummary, StateCount,
};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use super::criteria::{self, Bound};
use super::search::Given;
use super::{lateness, states, wire};
use crate::call::problem::{Problem, Reply};
use crate::call::{Call, to_count};
use crate::model::state::ConsignmentRecord;

/// Get Count of Consignments by State: `GET /consignments/count`
pub(super) fn count_consignments(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let mut given = Given::of(call);
    let wanted = given.state();
    given.finish()?;
    let all = call.state.consignments.consignments.values();
    let found =
        all.filter(|record| wanted.as_ref().is_none_or(|state| *state == states::state_of(record))).count();
    Reply::json(200, &to_count(found))
}

/// Get Consignment State Summary: `GET /consignments/summary`
pub(super) fn get_consignment_state_summary(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let period = Period::of_query(call)?;
    let states: Vec<_> = period.records(call).map(states::state_of).collect();
    let counts = ConsignmentState::known().iter().filter_map(|state| {
        let count = states.iter().filter(|one| *one == state).count();
        (count > 0).then(|| StateCount::builder().key(state.clone()).value(to_count(count)).build())
    });
    let response = ConsignmentStateSummaryResponse::builder()
        .number_of_consignments(to_count(states.len()))
        .summary(counts.collect::<Vec<_>>())
        .start_from(written(period.from, "00:00:00"))
        .end_at(written(period.to, "23:59:59.9999999"))
        .build();
    wire::reply(200, "ConsignmentStateSummaryResponse", &response)
}

/// Get Consignment Carrier Summary: `GET /consignments/summary/courier`
pub(super) fn get_consignment_carrier_summary(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let period = Period::of_query(call)?;
    let mut counts: BTreeMap<_, (usize, &ConsignmentRecord)> = BTreeMap::new();
    for record in period.records(call) {
        let (Some(leg), Some(number)) = (leg(record), states::number(&states::state_of(record))) else {
            continue;
        };
        let key = (&leg.carrier_reference, &leg.carrier_service_reference, number);
        counts.entry(key).or_insert((0, record)).0 += 1;
    }
    let rows = counts.into_iter().map(|((carrier, service, number), (count, record))| {
        let mut row = ConsignmentStateByCarrierService::builder()
            .consignment_state(number)
            .number_of_consignments(to_count(count))
            .created(call.now)
            .build();
        row.mpd_carrier_reference.clone_from(carrier);
        row.mpd_carrier_service_reference.clone_from(service);
        row.mpd_carrier_name = leg(record).and_then(|leg| leg.carrier_name.clone());
        let allocation = record.consignment.allocation.as_ref();
        row.mpd_carrier_service_name = allocation.and_then(|one| one.mpd_carrier_service_name.clone());
        row
    });
    let rows: Vec<_> = rows.collect();
    let response = ConsignmentCarrierSummaryResponse::builder().summary(rows).build();
    wire::reply(200, "ConsignmentCarrierSummaryResponse", &response)
}

/// Get Late Consignment Summary: `GET /consignments/summary/latepackages`
pub(super) fn get_late_consignment_summary(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let period = Period::of_query(call)?;
    let (mut late, mut late_for_customer, mut on_time) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for record in period.records(call) {
        let Some(leg) = leg(record) else { continue };
        let carrier = Carrier { reference: leg.carrier_reference.as_ref(), name: leg.carrier_name.as_ref() };
        match lateness::days_late(&record.consignment, call.now) {
            Some(days) => *late.entry((carrier, days)).or_insert(0) += 1,
            None => *on_time.entry(carrier).or_insert(0) += 1,
        }
        if let Some(days) = lateness::days_late_for_customer(&record.consignment, call.now) {
            *late_for_customer.entry((carrier, days)).or_insert(0) += 1;
        }
    }
    let on_time = on_time.into_iter().map(|(carrier, count)| {
        let mut row = OnTimeConsignmentSummary::builder().number_of_consignments(to_count(count)).build();
        row.carrier_reference = carrier.reference.cloned();
        row.carrier_name = carrier.name.cloned();
        row
    });
    let response = LateConsignmentSummaryResponse::builder()
        .late_consignments(late_rows(call, late))
        .on_time_consignments(on_time.collect::<Vec<_>>())
        .late_consignments_from_customer_perspective(late_rows(call, late_for_customer))
        .build();
    wire::reply(200, "LateConsignmentSummaryResponse", &response)
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Carrier<'a> {
    reference: Option<&'a String>,
    name: Option<&'a String>,
}

/// Returns a row for each carrier and number of days.
fn late_rows(call: &Call<'_>, counts: BTreeMap<(Carrier<'_>, i32), usize>) -> Vec<LateConsignmentSummary> {
    let link = ApiLink::builder().rel("Link").href(format!("{}/consignments/late", call.base)).build();
    let row = |((carrier, days), count): ((Carrier<'_>, i32), usize)| {
        let mut row = LateConsignmentSummary::builder()
            .days_late(days)
            .number_of_consignments(to_count(count))
            .api_link(link.clone())
            .build();
        row.carrier_reference = carrier.reference.cloned();
        row.carrier_name = carrier.name.cloned();
        row
    };
    counts.into_iter().map(row).collect()
}

/// Returns the leg of an allocated consignment.
fn leg(record: &ConsignmentRecord) -> Option<&ConsignmentLeg> {
    record.consignment.consignment_legs.iter().flatten().next()
}

struct Period {
    from: Bound,
    to: Bound,
}

impl Period {
    fn of_query(call: &Call<'_>) -> Result<Self, Problem> {
        let mut given = Given::of(call);
        let period = Self { from: given.required_date("startFrom"), to: given.required_date("endAt") };
        given.finish()?;
        Ok(period)
    }

    fn records<'a>(&self, call: &'a Call<'_>) -> impl Iterator<Item = &'a ConsignmentRecord> {
        let (from, to) = (Some(self.from), Some(self.to));
        let all = call.state.consignments.consignments.values();
        all.filter(move |record| criteria::is_within(record.consignment.date_created.as_ref(), from, to))
    }
}

/// Formats one end of the period; `time` is used for an end without a time.
fn written(bound: Bound, time: &str) -> sorted_pro_raw::Timestamp {
    match bound {
        Bound::Day(day) => sorted_pro_raw::Timestamp::new(format!("{day}T{time}+00:00")),
        Bound::Moment(moment) => moment.into(),
    }
}
