//! Allocates one consignment.

use jiff::Timestamp;
use sorted_pro_raw::consignments::types::{
    Allocation, AllocationSummary, ConsignmentLeg, FailedAllocation, Rate,
};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use super::states::{self, Action};
use super::{accept, records, wire};
use crate::call::Call;
use crate::call::problem::{Detail, Problem};
use crate::model::catalogue::{Api, Catalogue};
use crate::model::engine::{self, Failure, Offer, Price, Quotes, Selection, Shipment};
use crate::model::state::{ConsignmentRecord, State};

/// Refuses a selection with unknown names, before anything changes.
pub(super) fn ensure_exists(call: &Call<'_>, selection: &Selection) -> Result<(), Problem> {
    match selection {
        Selection::ServiceGroup(code) if call.catalogue.group(Api::Consignments, code).is_none() => {
            Err(Problem::new(400, "ServiceGroupNotFound", format!("Service group {code} not found")))
        }
        Selection::CarrierService(reference)
            if call.catalogue.services_named(Api::Consignments, reference).is_empty() =>
        {
            Err(Problem::new(400, "CarrierServiceNotFound", format!("Carrier service {reference} not found")))
        }
        _ => Ok(()),
    }
}

/// Returns the selection of a quote that is valid for a consignment now.
pub(super) fn with_quote(call: &Call<'_>, consignment: &str, quote: &str) -> Result<Selection, Problem> {
    let record = records::find(call.state, consignment)?;
    let refuse =
        |code: &str, message: String| Problem::of(400, code, Detail::new("QuoteReference", code, message));
    let stored = call.state.consignments.quotes.get(&quote.trim().to_ascii_lowercase());
    // A quote for another consignment does not count.
    let own = stored.filter(|quote| quote.shipment == record.consignment.reference);
    let Some(own) = own else {
        return Err(refuse("QuoteNotFound", format!("Quote {quote} not found")));
    };
    if call.now >= own.expires {
        return Err(refuse("QuoteExpired", format!("Quote {quote} has expired.")));
    }
    Ok(Selection::Quote(Box::new(own.clone())))
}

/// Allocates one consignment. Returns a summary even if no service takes it; a refusal changes nothing.
pub(super) fn allocate(
    call: &mut Call<'_>,
    reference: &str,
    selection: &Selection,
) -> Result<AllocationSummary, Problem> {
    Context::of(call).allocate(call.state, reference, selection)
}

/// Context of creation and allocation, besides the consignment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) now: Timestamp,
    pub(super) seed: u64,
    /// Base URL of links.
    pub(super) base: &'a str,
}

impl<'a> Context<'a> {
    pub(super) fn of(call: &Call<'a>) -> Self {
        Self { catalogue: call.catalogue, now: call.now, seed: call.seed, base: call.base }
    }

    pub(super) fn allocate(
        &self,
        state: &mut State,
        reference: &str,
        selection: &Selection,
    ) -> Result<AllocationSummary, Problem> {
        let record = records::find_mut(state, reference)?;
        states::ensure(record, Action::Allocate)?;
        let shipment = match Shipment::from_consignment(self.catalogue, &record.consignment) {
            Ok(shipment) => shipment,
            // The catalogue has changed since the consignment was created.
            Err(invalid) => return Ok(self.fail(record, selection, invalid.to_string())),
        };
        let outcome = engine::allocate(self.catalogue, &shipment, selection, self.now);
        let excluded = match &outcome {
            Ok(allocation) => &allocation.excluded,
            Err(failure) => failure.excluded(),
        };
        let excluded = state.consignments.exclusions.share(excluded.iter().map(Into::into).collect());
        let record = records::find_mut(state, reference)?;
        match outcome {
            Ok(allocation) => {
                record.excluded = excluded;
                Ok(self.book(record, selection, &allocation.offer))
            }
            Err(failure) if failure.is_bad_request() => Err(bad_request(&failure)),
            Err(failure) => {
                record.excluded = excluded;
                Ok(self.fail(record, selection, reason(&failure)))
            }
        }
    }

    fn book(
        &self,
        record: &mut ConsignmentRecord,
        selection: &Selection,
        offer: &Offer,
    ) -> AllocationSummary {
        let reference = record.consignment.reference.clone().unwrap_or_default();
        record.allocations += 1;
        let packages = record.consignment.packages.as_ref().map_or(0, Vec::len);
        let tracking = self.catalogue.carrier(&offer.carrier).map(|carrier| {
            engine::tracking(carrier, self.seed, &reference, &offer.service, record.allocations, packages)
        });
        let whole = tracking.as_ref().map(|tracking| tracking.shipment.clone()).unwrap_or_default();
        let identity = &offer.identity;
        let leg = ConsignmentLeg::builder()
            .leg(1)
            .tracking_references(whole.clone())
            .carrier_reference(identity.carrier_reference.clone())
            .carrier_name(identity.carrier_name.clone())
            .build();

        let consignment = &mut record.consignment;
        for (index, package) in consignment.packages.iter_mut().flatten().enumerate() {
            let own = tracking.as_ref().and_then(|tracking| tracking.parcels.get(index));
            let mut package_leg = leg.clone();
            package_leg.carrier_name = None;
            package_leg.tracking_references =
                Some(own.map_or_else(|| whole.clone(), |own| vec![own.clone()]));
            package.consignment_legs = Some(vec![package_leg]);
        }
        let mut kept_leg = leg.clone();
        kept_leg.carrier_service_reference = Some(identity.service_reference.clone());
        consignment.consignment_legs = Some(vec![kept_leg]);
        consignment.allocation = Some(self.allocation(selection, offer));
        consignment.failed_allocation = None;
        consignment.collection_date = Some(offer.collection.end.into());
        consignment.earliest_delivery_date = Some(offer.delivery.start.into());
        consignment.latest_delivery_date = Some(offer.delivery.end.into());
        states::set(record, ConsignmentState::Allocated, self.now, "Allocated");

        AllocationSummary::builder()
            .status_code(200)
            .api_links(vec![
                wire::consignment_link(self.base, "detail", &reference),
                wire::label_link(self.base, &reference),
            ])
            .description(format!(
                "Consignment {reference} has been successfully allocated with {} {} for shipping on {}",
                identity.carrier_name,
                identity.service_name,
                offer.collection.end.strftime("%d/%m/%Y %H:%M:%S %:z")
            ))
            .consignment_legs(vec![leg])
            .carrier_reference(identity.carrier_reference.clone())
            .carrier_name(identity.carrier_name.clone())
            .carrier_service_reference(identity.service_reference.clone())
            .carrier_service_name(identity.service_name.clone())
            .build()
    }

    fn allocation(&self, selection: &Selection, offer: &Offer) -> Allocation {
        let mut allocation = Allocation::builder()
            .carrier_service_group_reference("")
            .mpd_carrier_service_reference(offer.identity.service_reference.clone())
            .mpd_carrier_service_name(offer.identity.service_name.clone())
            .allocation_date(self.now)
            .price(rate(&offer.price))
            .build();
        if let Selection::ServiceGroup(code) = selection {
            allocation.carrier_service_group_reference = Some(code.clone());
            allocation.mpd_carrier_service_group_name = self.group_name(code);
        }
        allocation
    }

    fn group_name(&self, code: &str) -> Option<String> {
        Some(self.catalogue.group(Api::Consignments, code)?.name.clone())
    }

    fn fail(
        &self,
        record: &mut ConsignmentRecord,
        selection: &Selection,
        reason: String,
    ) -> AllocationSummary {
        let mut failed =
            FailedAllocation::builder().attempted_allocation_date(self.now).message(reason.clone()).build();
        let tried = match selection {
            Selection::CarrierService(reference) => Some(reference),
            Selection::Quote(quote) => Some(&quote.offer.service),
            _ => None,
        };
        if let Some(service) = tried.and_then(|reference| self.catalogue.service(reference)) {
            failed.mpd_carrier_service_reference = Some(service.identity.service_reference.clone());
            failed.mpd_carrier_service_name = Some(service.identity.service_name.clone());
        }
        if let Selection::ServiceGroup(code) = selection {
            failed.carrier_service_group_reference = Some(code.clone());
            failed.mpd_carrier_service_group_name = self.group_name(code);
        }
        let reference = record.consignment.reference.clone().unwrap_or_default();
        record.consignment.failed_allocation = Some(failed);
        states::set(record, ConsignmentState::AllocationFailed, self.now, &reason);
        AllocationSummary::builder()
            .status_code(400)
            .api_links(vec![wire::consignment_link(self.base, "detail", &reference)])
            .description(reason)
            .consignment_legs(Vec::new())
            .build()
    }
}

/// Returns the offers of the services that `selection` names.
pub(super) fn quotes(call: &Call<'_>, shipment: &Shipment, selection: &Selection) -> Result<Quotes, Problem> {
    engine::quote(call.catalogue, shipment, selection, call.now).map_err(|failure| bad_request(&failure))
}

fn bad_request(failure: &Failure) -> Problem {
    Problem::new(400, "ValidationError", failure.to_string())
}

/// Returns the reason why no service takes it, with the reason of every candidate.
fn reason(failure: &Failure) -> String {
    match failure.excluded() {
        [one] => format!("Could not be booked with courier. {}", one.reason),
        excluded => {
            let mut text = "No carrier service is available for this consignment.".to_owned();
            for exclusion in excluded {
                text.push_str(&format!(" {}: {}", exclusion.service, exclusion.reason.trim_end_matches('.')));
                text.push('.');
            }
            text
        }
    }
}

/// Returns a price with the name of its currency.
pub(super) fn rate(price: &Price) -> Rate {
    let mut rate = Rate::from(price);
    if let Some(currency) = &mut rate.currency {
        currency.name = accept::currency_name(&currency.iso_code);
    }
    rate
}
