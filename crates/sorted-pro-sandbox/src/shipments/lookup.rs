//! What groups, manifests, labels, documents and tracking share: finding, refusing, linking.

use jiff::Timestamp;
use sorted_pro_raw::shipments::types::{Link, Shipment};
use sorted_pro_raw::shipments::vocabulary::ShipmentState;

use crate::call::Call;
use crate::catalogue::{Api, Carrier, Catalogue, Service};
use crate::problem::{Detail, Problem};
use crate::state::{HistoryEntry, ShipmentRecord, State};

/// Whether `text` is `<prefix>_` and 32 digits.
pub(super) fn is_reference(prefix: &str, text: &str) -> bool {
    text.strip_prefix(prefix)
        .and_then(|rest| rest.strip_prefix('_'))
        .is_some_and(|digits| digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// 400: what the vendor's references of that kind cannot look like.
pub(super) fn malformed(property: &str, text: &str, kind: &str) -> Detail {
    Detail::new(property, "invalid_reference_format", format!("{text} is not a valid {kind} reference"))
}

/// A path parameter that names something of `kind`, without blanks around it.
pub(super) fn path_reference(
    call: &Call<'_>,
    name: &str,
    prefix: &str,
    kind: &str,
) -> Result<String, Problem> {
    let reference = call.path(name).trim().to_owned();
    if is_reference(prefix, &reference) {
        return Ok(reference);
    }
    Err(Problem::validation(vec![malformed("path", &reference, kind)]))
}

/// 404.
pub(super) fn unknown(code: &str, what: &str) -> Problem {
    let message = format!("{what} could not be found");
    Problem::new(404, "not_found", message.clone()).with(Detail::new("path", code, message))
}

/// The shipment that the path parameter `name` names.
pub(super) fn shipment_of_path<'a>(call: &'a Call<'_>, name: &str) -> Result<&'a ShipmentRecord, Problem> {
    let reference = path_reference(call, name, "sp", "shipment")?;
    stored_shipment(call.state, &reference)
}

/// The shipment with that reference.
pub(super) fn stored_shipment<'a>(state: &'a State, reference: &str) -> Result<&'a ShipmentRecord, Problem> {
    state.shipments.shipments.get(reference).ok_or_else(|| unknown("shipment_not_found", reference))
}

/// References of a body's list without blanks around them.
pub(super) fn trimmed(references: &[String]) -> Vec<String> {
    references.iter().map(|reference| reference.trim().to_owned()).collect()
}

/// The child of 400 for a shipment or group in a state that does not allow the operation.
pub(super) fn wrong_state(property: &str, reference: &str, state: &str) -> Detail {
    Detail::new(property, "invalid_state_for_operation", format!("{reference} is {state}"))
}

/// 409 for a shipment or group in a state that does not allow the operation.
pub(super) fn conflict(reference: &str, state: &str) -> Problem {
    let detail = wrong_state("path", reference, state);
    Problem::new(409, "conflict", detail.message.clone()).with(detail)
}

/// Whether a shipment has a carrier that can be asked for its papers: `allocated` or later, not cancelled.
pub(super) fn has_papers(shipment: &Shipment) -> bool {
    use ShipmentState::{Allocating, AllocationFailed, Cancelled, Cancelling, Unallocated};
    let before = [Unallocated, Allocating, AllocationFailed, Cancelling, Cancelled];
    shipment.allocation.is_some() && !before.contains(shipment.state.value())
}

/// 400 unless [`has_papers`].
pub(super) fn ensure_papers(shipment: &Shipment) -> Result<(), Problem> {
    if has_papers(shipment) {
        return Ok(());
    }
    let detail = wrong_state("path", &shipment.reference, shipment.state.as_str());
    Err(Problem::validation(vec![detail]))
}

/// Gives a shipment another state, and remembers since when and why.
pub(super) fn move_to(record: &mut ShipmentRecord, state: ShipmentState, at: Timestamp, reason: &str) {
    record.history.push(HistoryEntry { at, state: state.as_str().to_owned(), reason: reason.to_owned() });
    record.shipment.state = state.into();
    record.shipment.updated = Some(at.into());
}

/// The catalogue's service that a shipment is allocated to.
pub(super) fn service_of<'a>(catalogue: &'a Catalogue, shipment: &Shipment) -> Option<&'a Service> {
    let carrier = &shipment.allocation.as_ref()?.carrier;
    let named = catalogue.services_named(Api::Shipments, carrier.service_reference.as_deref()?);
    // Several services may be shown under one reference; the carrier tells most of them apart.
    let same_carrier = |service: &&&Service| {
        Some(service.identity(Api::Shipments).carrier_reference.as_str()) == carrier.reference.as_deref()
    };
    named.iter().find(same_carrier).or(named.first()).copied()
}

/// The catalogue's carrier that a shipment is allocated to.
pub(super) fn carrier_of<'a>(catalogue: &'a Catalogue, shipment: &Shipment) -> Option<&'a Carrier> {
    service_of(catalogue, shipment).and_then(|service| catalogue.carrier(&service.carrier)).or_else(|| {
        let allocation = shipment.allocation.as_ref()?;
        catalogue.carrier(allocation.carrier.reference.as_deref()?)
    })
}

/// The references under which the carrier knows the shipment.
pub(super) fn carrier_references(shipment: &Shipment) -> Vec<String> {
    let Some(allocation) = &shipment.allocation else { return Vec::new() };
    let details = allocation.tracking_details.as_ref();
    let current = details.and_then(|details| details.shipment.tracking_references.clone());
    current.or_else(|| allocation.tracking_references.clone()).unwrap_or_default()
}

/// The references under which the carrier knows one of the contents: its own, or else the shipment's.
pub(super) fn contents_carrier_references(shipment: &Shipment, contents: Option<&str>) -> Vec<String> {
    let details = shipment.allocation.as_ref().and_then(|allocation| allocation.tracking_details.as_ref());
    details
        .and_then(|details| details.contents.as_ref())
        .and_then(|all| all.iter().find(|own| Some(own.reference.as_str()) == contents))
        .and_then(|own| own.tracking_references.clone())
        .filter(|references| !references.is_empty())
        .unwrap_or_else(|| carrier_references(shipment))
}

/// A link to `path` below the API's base.
pub(super) fn link(call: &Call<'_>, path: &str, rel: &str, kind: &str, reference: &str) -> Link {
    Link::builder()
        .href(format!("{}{path}", call.base))
        .rel(rel.to_owned())
        .type_(kind.to_owned())
        .reference(reference.to_owned())
        .build()
}

/// The link to a shipment.
pub(super) fn shipment_link(call: &Call<'_>, reference: &str) -> Link {
    link(call, &format!("/shipments/{reference}"), "shipment", "shipment", reference)
}

/// `take` (1 to 10, 10 if left out) and `skip` (from 0, 0 if left out) of a query.
pub(super) fn paging(call: &Call<'_>) -> Result<(i32, i32), Problem> {
    let mut details = Vec::new();
    let mut number = |name: &str, usual: i32, least: i32, most: i32| {
        let Some(text) = call.query(name) else { return usual };
        let (code, message) = match text.trim().parse::<i32>() {
            Err(_) => ("invalid_format", "must be a whole number".to_owned()),
            Ok(number) if number < least => ("value_too_small", format!("must be at least {least}")),
            Ok(number) if number > most => ("value_too_large", format!("may be at most {most}")),
            Ok(number) => return number,
        };
        details.push(Detail::new(name, code, format!("`{name}` {message}")));
        usual
    };
    let paging = (number("take", 10, 1, 10), number("skip", 0, 0, i32::MAX));
    if details.is_empty() { Ok(paging) } else { Err(Problem::validation(details)) }
}

/// A page of `all`, and how many there are.
pub(super) fn page<T>(all: Vec<T>, (take, skip): (i32, i32)) -> (Vec<T>, i32) {
    let total = i32::try_from(all.len()).unwrap_or(i32::MAX);
    let skip = usize::try_from(skip).unwrap_or_default();
    let take = usize::try_from(take).unwrap_or_default();
    (all.into_iter().skip(skip).take(take).collect(), total)
}
