//! Manifests of the consignments API.

use jiff::Timestamp;
use sorted_pro_raw::consignments::types::{
    ManifestConsignmentsRequest, ManifestFromQueryRequest, ManifestFromQueryResponse,
};
use sorted_pro_raw::consignments::vocabulary::{ConsignmentAddressType, ConsignmentState};

use super::states::{self, Action};
use super::{accept, criteria, manifest_files, records, wire};
use crate::call::Call;
use crate::call::problem::{Detail, Problem, Reply};
use crate::model::catalogue::{Catalogue, Status};
use crate::model::state::{ConsignmentRecord, State, Work};

/// Manifest Consignments: `PUT /consignments/manifest`
pub(super) fn manifest_consignments(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: ManifestConsignmentsRequest = call.body()?;
    let references = records::some(request.consignment_references, "ConsignmentReferences")?;
    if let Some(first) = references.first()
        && references.iter().all(|reference| records::find(call.state, reference).is_err())
    {
        return Err(records::not_found(first));
    }
    let element = |given: &String| {
        let done = queue(call, given);
        let links =
            done.as_ref().ok().map(|reference| vec![wire::consignment_link(call.base, "Link", reference)]);
        let message =
            done.map(|reference| format!("Consignment {reference} has been manifested successfully."));
        wire::element(given, message, links)
    };
    let elements: Vec<_> = references.iter().map(element).collect();
    wire::reply(200, "WithMessage", &elements)
}

/// Manifest Consignments From Query: `POST /consignments/manifestFromQuery`
pub(super) fn manifest_consignments_from_query(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: ManifestFromQueryRequest = call.body()?;
    let query = Query::of(&request)?;
    let found = records::matching(call.state, |record| query.admits(record));
    let mut failed = Vec::new();
    for reference in &found {
        let known = records::find(call.state, reference).is_ok_and(|record| is_known(call.catalogue, record));
        if !known || queue(call, reference).is_err() {
            failed.push(reference.clone());
        }
    }
    let message = format!(
        "Query found {} consignment(s). {} successfully queued to manifest. {} failed to be added to the queue",
        found.len(),
        found.len() - failed.len(),
        failed.len()
    );
    let mut response = ManifestFromQueryResponse::builder().message(message).build();
    response.failed_consignments = Some(failed).filter(|failed| !failed.is_empty());
    wire::reply(200, "ManifestFromQueryResponse", &response)
}

/// Queues the notification of the carrier, and returns the consignment's reference.
fn queue(call: &mut Call<'_>, reference: &str) -> Result<String, Problem> {
    let record = records::find_mut(call.state, reference)?;
    states::ensure(record, Action::Manifest)?;
    record.failed_manifest = None;
    states::set(record, ConsignmentState::Manifesting, call.now, "Queued to manifest");
    let reference = record.consignment.reference.clone().unwrap_or_default();
    call.later(Work::ManifestConsignment { reference: reference.clone() });
    Ok(reference)
}

/// Returns `true` if the catalogue still has the allocated service.
fn is_known(catalogue: &Catalogue, record: &ConsignmentRecord) -> bool {
    service(record).is_some_and(|reference| catalogue.service(reference).is_some())
}

fn service(record: &ConsignmentRecord) -> Option<&str> {
    record.consignment.allocation.as_ref()?.mpd_carrier_service_reference.as_deref()
}

/// Ends the notification of the carrier, with success or failure.
pub(crate) fn finish(state: &mut State, catalogue: &Catalogue, seed: u64, reference: &str, at: Timestamp) {
    let Ok(record) = records::find_mut(state, reference) else { return };
    if states::state_of(record) != ConsignmentState::Manifesting {
        return;
    }
    let carrier = service(record).and_then(|reference| catalogue.service(reference));
    match carrier.map(|service| service.status) {
        Some(Status::Active) => {
            states::set(record, ConsignmentState::Manifested, at, "Manifested");
            let consignment = record.consignment.clone();
            manifest_files::add(state, catalogue, seed, &consignment, at);
        }
        _ => {
            let reason = "The carrier did not respond.";
            record.failed_manifest = Some((at, reason.to_owned()));
            states::set(record, ConsignmentState::ManifestFailed, at, reason);
        }
    }
}

/// Criteria, all of which must match.
struct Query<'a> {
    request: &'a ManifestFromQueryRequest,
    on: Option<criteria::Bound>,
    from: Option<criteria::Bound>,
    to: Option<criteria::Bound>,
}

impl<'a> Query<'a> {
    fn of(request: &'a ManifestFromQueryRequest) -> Result<Self, Problem> {
        let mut details = Vec::new();
        if request.states.is_empty() {
            details.push(accept::missing("States"));
        }
        for (index, state) in request.states.iter().enumerate() {
            if !Action::Manifest.is_allowed_in(state) {
                let message = format!("Consignments in state {state} cannot be manifested.");
                details.push(Detail::new(format!("States[{index}]"), "InvalidStateForOperation", message));
            }
        }
        let mut bound = |property: &str, date| criteria::Bound::of(&mut details, property, date);
        let on = bound("ShippingDate", request.shipping_date.as_ref());
        let range = request.shipping_date_ranges.as_ref();
        let from = bound("ShippingDateRanges.StartDate", range.and_then(|range| range.start_date.as_ref()));
        let to = bound("ShippingDateRanges.EndDate", range.and_then(|range| range.end_date.as_ref()));
        Problem::ensure_none(details)?;
        Ok(Self { request, on, from, to })
    }

    fn admits(&self, record: &ConsignmentRecord) -> bool {
        let consignment = &record.consignment;
        let state = states::state_of(record);
        let is_one_of = |list: &Option<Vec<String>>, values: &[&str]| match list.as_deref() {
            // An empty list matches everything.
            None | Some([]) => true,
            Some(list) => list.iter().any(|one| values.iter().any(|value| value.eq_ignore_ascii_case(one))),
        };
        let origin = accept::address(consignment, &ConsignmentAddressType::Origin);
        let location: Vec<&str> =
            origin.and_then(|origin| origin.shipping_location_reference.as_deref()).into_iter().collect();
        let legs = consignment.consignment_legs.iter().flatten();
        let carriers: Vec<&str> = legs
            .flat_map(|leg| [leg.carrier_reference.as_deref(), leg.carrier_name.as_deref()])
            .flatten()
            .collect();
        let date = records::shipping_date(consignment);
        self.request.states.iter().any(|wanted| *wanted.value() == state)
            && is_one_of(&self.request.shipping_location_references, &location)
            && is_one_of(&self.request.carriers, &carriers)
            && self.request.labels_printed.is_none_or(|wanted| consignment.labels_printed == Some(wanted))
            && criteria::is_within(date, self.from, self.to)
            && self.on.is_none_or(|on| date.is_some_and(|date| on.is_same_day(date)))
    }
}
