//! Allocation of the shipments API: several shipments at once, in the background.

use std::collections::BTreeMap;

use serde::Serialize;
use sorted_pro_raw::OneOrMany;
use sorted_pro_raw::shipments::types::{
    AllocateRequest, AllocateShipmentsResult, AllocateWithCarrierServiceRequest, AllocateWithFiltersRequest,
    AllocateWithFiltersResult, AllocateWithServiceGroupRequest, AllocationRejection, ServiceCapabilities,
};
use sorted_pro_raw::shipments::vocabulary::{CapabilityValue, ErrorCode, ShipmentState};

use super::{links, records, refusals, states};
use crate::call::Call;
use crate::call::problem::{Detail, Problem, Reply};
use crate::model::catalogue::{Api, Status};
use crate::model::engine::{Failure, Filters, ProofOfDelivery, Selection};
use crate::model::state::Work;

/// Allocate Shipments: `PUT /shipments/allocate`
pub(super) fn allocate_shipments(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: AllocateRequest = call.body()?;
    let sorted = Sorted::of(call, &request.shipments)?;
    let proof = proof_of_delivery(request.capabilities.as_ref())?;
    reply(call, sorted, &Selection::DefaultRules, proof)
}

/// Allocate with Carrier Service: `PUT /shipments/allocate/service`
pub(super) fn allocate_shipments_with_carrier_service(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: AllocateWithCarrierServiceRequest = call.body()?;
    let sorted = Sorted::of(call, &request.shipments)?;
    let proof = proof_of_delivery(request.capabilities.as_ref())?;
    let reference = request.carrier_service_reference.trim();
    let property = "carrier_service_reference";
    match call.catalogue.services_named(Api::Shipments, reference).as_slice() {
        [] => {
            // A single call would report a failed allocation. Here nothing is attempted.
            let failure = Failure::UnknownService { reference: reference.to_owned() };
            let code = failure.code();
            return Err(refusals::not_found(Detail::new(property, code.as_str(), failure.to_string())));
        }
        [_] => {}
        several => {
            let named = several.iter().map(|service| service.reference.clone()).collect();
            let failure = Failure::NonUnique { reference: reference.to_owned(), named };
            let code = failure.code();
            return Err(Problem::invalid(property, code.as_str(), failure.to_string()));
        }
    }
    reply(call, sorted, &Selection::CarrierService(reference.to_owned()), proof)
}

/// Allocate with Service Group: `PUT /shipments/allocate/service_group`
pub(super) fn allocate_shipments_with_service_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: AllocateWithServiceGroupRequest = call.body()?;
    let sorted = Sorted::of(call, &request.shipments)?;
    let proof = proof_of_delivery(request.capabilities.as_ref())?;
    let code = request.service_group.trim();
    if call.catalogue.group(Api::Shipments, code).is_none() {
        let failure = Failure::UnknownGroup { code: code.to_owned() };
        let detail = Detail::new("service_group", failure.code().as_str(), failure.to_string());
        return Err(refusals::not_found(detail));
    }
    reply(call, sorted, &Selection::ServiceGroup(code.to_owned()), proof)
}

/// Allocate with Filters: `PUT /shipments/allocate/filters`
pub(super) fn allocate_shipments_with_filters(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: AllocateWithFiltersRequest = call.body()?;
    let filters = Filters::from(&request.filters);
    let mut used = call.catalogue.services().iter().filter(|service| service.status != Status::Inactive);
    if !used.any(|service| filters.admit(service)) {
        let message = "No carrier service of the account matches the filters.";
        return Err(refusals::not_found(Detail::new("filters", "not_found", message)));
    }
    let sorted = Sorted::of(call, &request.shipments)?;
    sorted.ensure_some()?;
    sorted.queue(call, &Selection::Filters(filters), None);
    let message = match sorted.rejected.is_empty() {
        true => "Shipments queued for allocation successfully".to_owned(),
        false => sorted.message(),
    };
    let result = AllocateWithFiltersResult::builder()
        .reference(records::new_reference(call.state, call.seed, "af"))
        .shipments(sorted.queued.iter().map(|queued| links::shipment(call.base, queued)).collect::<Vec<_>>())
        .message(message)
        .build();
    sorted.reply(&result)
}

/// Returns the requirement on the service. Contradictory requirements are refused.
fn proof_of_delivery(
    capabilities: Option<&OneOrMany<ServiceCapabilities>>,
) -> Result<Option<ProofOfDelivery>, Problem> {
    let mut wanted = None;
    // There is one type only: others are already refused.
    for capability in capabilities.iter().flat_map(|capabilities| capabilities.as_slice()) {
        let value = match capability.value.value() {
            CapabilityValue::Require => ProofOfDelivery::Require,
            CapabilityValue::Prefer => ProofOfDelivery::Prefer,
            CapabilityValue::Prevent => ProofOfDelivery::Prevent,
            _ => continue,
        };
        if wanted.replace(value).is_some_and(|before| before != value) {
            let message = "`proof_of_delivery` is given with different values.";
            return Err(Problem::invalid("capabilities", "conflicting_properties", message));
        }
    }
    Ok(wanted)
}

fn reply(
    call: &mut Call<'_>,
    sorted: Sorted,
    selection: &Selection,
    proof: Option<ProofOfDelivery>,
) -> Result<Reply, Problem> {
    sorted.ensure_some()?;
    sorted.queue(call, selection, proof);
    let result = AllocateShipmentsResult::builder()
        .message(sorted.message())
        .queued(sorted.queued.clone())
        .rejected(sorted.rejections())
        .links(Vec::new())
        .build();
    sorted.reply(&result)
}

/// The shipments of a request: those that can be allocated, and the others.
struct Sorted {
    /// References in the order of the request.
    queued: Vec<String>,
    /// Index in the request, reference and reason; in the order of the request.
    rejected: Vec<(usize, String, ErrorCode)>,
}

impl Sorted {
    fn of(call: &Call<'_>, references: &[String]) -> Result<Self, Problem> {
        let references = refusals::trimmed(references);
        let mut sorted = Self { queued: Vec::new(), rejected: Vec::new() };
        for (index, reference) in references.into_iter().enumerate() {
            let record = call.state.shipments.shipments.get(&reference);
            let code = match record {
                _ if !refusals::is_reference("sp", &reference) => ErrorCode::InvalidReferenceFormat,
                None => ErrorCode::ShipmentNotFound,
                Some(record) if !states::is_allocatable(&record.shipment.state) => {
                    ErrorCode::ShipmentInvalidState
                }
                Some(_) => {
                    sorted.queued.push(reference);
                    continue;
                }
            };
            sorted.rejected.push((index, reference, code));
        }
        Ok(sorted)
    }

    /// Refuses the request if nothing is left to queue.
    fn ensure_some(&self) -> Result<(), Problem> {
        if !self.queued.is_empty() {
            return Ok(());
        }
        let detail = |(index, reference, code): &(usize, String, ErrorCode)| {
            let property = format!("shipments[{index}]");
            Detail::new(property, code.as_str(), format!("{reference}: {}", text_of(code)))
        };
        let details: Vec<Detail> = self.rejected.iter().map(detail).collect();
        let any = |wanted: ErrorCode| self.rejected.iter().any(|(_, _, code)| *code == wanted);
        let mut problem = if any(ErrorCode::ShipmentInvalidState) {
            refusals::allocation_failed(details)
        } else if any(ErrorCode::ShipmentNotFound) {
            Problem { details, ..Problem::new(404, "not_found", "None of the shipments was found.") }
        } else {
            Problem::validation(details)
        };
        if problem.status == 521 {
            problem.message = "None of the shipments can be allocated.".to_owned();
        }
        Err(problem)
    }

    fn queue(&self, call: &mut Call<'_>, selection: &Selection, proof_of_delivery: Option<ProofOfDelivery>) {
        for reference in &self.queued {
            if let Some(record) = call.state.shipments.shipments.get_mut(reference) {
                states::change(record, ShipmentState::Allocating, call.now, "Queued for allocation");
            }
            let (reference, selection) = (reference.clone(), selection.clone());
            call.later(Work::AllocateShipment { reference, selection, proof_of_delivery });
        }
    }

    fn message(&self) -> String {
        let shipments =
            |count: usize| if count == 1 { "1 shipment".to_owned() } else { format!("{count} shipments") };
        let queued = format!("{} queued for allocation successfully.", shipments(self.queued.len()));
        match self.rejected.len() {
            0 => queued,
            count => format!("{queued} {} rejected for allocation.", shipments(count)),
        }
    }

    /// Returns one entry for each code, in the order in which the codes first occur.
    fn rejections(&self) -> Vec<AllocationRejection> {
        let mut by_code: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let mut codes: Vec<&ErrorCode> = Vec::new();
        for (_, reference, code) in &self.rejected {
            if !codes.contains(&code) {
                codes.push(code);
            }
            by_code.entry(code.as_str()).or_default().push(reference.clone());
        }
        let entry = |code: &ErrorCode| {
            AllocationRejection::builder()
                .code(code.clone())
                .message(text_of(code))
                .references(by_code.remove(code.as_str()).unwrap_or_default())
                .build()
        };
        codes.into_iter().map(entry).collect()
    }

    /// Replies with 202 if all are queued, with 207 otherwise.
    fn reply(&self, body: &impl Serialize) -> Result<Reply, Problem> {
        Reply::json(if self.rejected.is_empty() { 202 } else { 207 }, body)
    }
}

fn text_of(code: &ErrorCode) -> &'static str {
    match code {
        ErrorCode::ShipmentNotFound => "The shipment cannot be found.",
        ErrorCode::ShipmentInvalidState => "The shipment cannot be allocated in its present state.",
        _ => "The reference is not a valid shipment reference.",
    }
}
