//! Refusals of requests about shipments.

use sorted_pro_raw::shipments::types::Shipment;

use super::states;
use crate::call::problem::{Detail, Problem};
use crate::model::engine::Failure;

/// Returns `true` if `reference` has the vendor's form: the prefix, `_` and 32 digits.
pub(crate) fn is_reference(prefix: &str, reference: &str) -> bool {
    reference
        .strip_prefix(prefix)
        .and_then(|rest| rest.strip_prefix('_'))
        .is_some_and(|digits| digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Returns a detail: not a reference of the vendor's form; `what` is `shipment` or the like.
pub(crate) fn malformed(property: &str, what: &str, reference: &str) -> Detail {
    let message = format!("{reference} is not a valid {what} reference");
    Detail::new(property, "invalid_reference_format", message)
}

/// Refuses with 400 unless `reference`, found at `property`, has the form of a shipment reference.
pub(crate) fn check_reference(property: &str, reference: &str) -> Result<(), Problem> {
    if is_reference("sp", reference) {
        return Ok(());
    }
    Err(Problem::validation(vec![malformed(property, "shipment", reference)]))
}

/// Returns the references of a body's list without blanks around them.
pub(crate) fn trimmed(references: &[String]) -> Vec<String> {
    references.iter().map(|reference| reference.trim().to_owned()).collect()
}

/// Returns a detail: the shipment has no such contents.
pub(crate) fn unknown_contents(property: &str, contents: &str, shipment: &str) -> Detail {
    let message = format!("{contents} is not the reference of contents of {shipment}");
    Detail::new(property, "invalid_contents_reference", message)
}

/// Returns 404: no such shipment.
pub(crate) fn shipment_not_found(property: &str, reference: &str) -> Problem {
    let message = format!("Shipment {reference} cannot be found.");
    not_found(Detail::new(property, "shipment_not_found", message))
}

/// Returns 404: the path names something else that does not exist.
pub(crate) fn unknown(what: &str) -> Problem {
    not_found(Detail::new("path", "not_found", format!("{what} cannot be found.")))
}

/// Returns 404 with this detail.
pub(crate) fn not_found(detail: Detail) -> Problem {
    Problem::new(404, "not_found", "The resource was not found.").with(detail)
}

/// Returns 400: the shipment's state does not permit the call.
pub(crate) fn wrong_state(property: &str, message: impl Into<String>) -> Problem {
    Problem::new(400, "validation_error", "The operation cannot be performed.").with(Detail::new(
        property,
        "invalid_state_for_operation",
        message,
    ))
}

/// Returns 409: the resource's state does not permit the call.
pub(crate) fn conflict(property: &str, message: impl Into<String>) -> Problem {
    Problem::new(409, "conflict", "The request conflicts with the state of the resource.").with(Detail::new(
        property,
        "invalid_state_for_operation",
        message,
    ))
}

/// Returns a detail: the state of a shipment or group does not permit the call.
pub(crate) fn in_state(property: &str, reference: &str, state: &str) -> Detail {
    Detail::new(property, "invalid_state_for_operation", format!("{reference} is {state}."))
}

/// Describes the state of a shipment; that of an on-demand shipment explains why it needs no manifest.
pub(crate) fn state_of(shipment: &Shipment) -> String {
    let why = match states::is_collection_booked(&shipment.state) {
        true => ": collection is booked by the platform; nothing to manifest",
        false => "",
    };
    format!("{} is {}{why}", shipment.reference, shipment.state)
}

/// Returns a detail: the state of a shipment does not permit manifesting.
pub(crate) fn not_manifestable(property: &str, shipment: &Shipment) -> Detail {
    Detail::new(property, "invalid_state_for_operation", format!("{}.", state_of(shipment)))
}

/// Returns 409: the state of the shipment or group of the path does not permit the call.
pub(crate) fn conflict_in(reference: &str, state: &str) -> Problem {
    conflict("path", format!("{reference} is {state}."))
}

/// Refuses with 400 unless the shipment has documents: `allocated` or later, not cancelled. De-allocation and
/// cancellation remove the allocation, and its documents with it.
pub(crate) fn ensure_papers(shipment: &Shipment) -> Result<(), Problem> {
    if shipment.allocation.is_some() {
        return Ok(());
    }
    Err(Problem::validation(vec![in_state("path", &shipment.reference, shipment.state.as_str())]))
}

/// Returns 521 with these details.
pub(crate) fn allocation_failed(details: Vec<Detail>) -> Problem {
    Problem { details, ..Problem::new(521, "allocation_failed", "The shipment could not be allocated.") }
}

/// Returns 521: the shipment's state does not permit allocation.
pub(crate) fn not_allocatable(reference: &str, state: &str) -> Problem {
    let message = format!("Shipment {reference} is {state} and cannot be allocated.");
    allocation_failed(vec![Detail::new("path", "shipment_invalid_state", message)])
}

/// Converts the engine's failure for the shipment `reference`.
pub(crate) fn of_failure(failure: &Failure, reference: &str) -> Problem {
    let code = failure.code().as_str().to_owned();
    match failure {
        Failure::UnknownGroup { .. } | Failure::UnknownVirtualService { .. } => {
            not_found(Detail::new("path", code, failure.to_string()))
        }
        Failure::NonUnique { .. } => Problem::invalid("path", code, failure.to_string()),
        Failure::NothingLeft { excluded } => {
            let all = format!("No carrier service could take shipment {reference}.");
            let mut details = vec![Detail::new("", code.clone(), all)];
            details.extend(excluded.iter().map(|exclusion| {
                let text = format!("{}: {}", exclusion.service, exclusion.reason);
                Detail::new("", code.clone(), text)
            }));
            allocation_failed(details)
        }
        _ => allocation_failed(vec![Detail::new("path", code, failure.to_string())]),
    }
}
