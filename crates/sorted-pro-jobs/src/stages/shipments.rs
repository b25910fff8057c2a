//! The stages of the shipments API.

use std::time::Duration;

use sorted_pro::bulk::{Bulk, ItemResult};
use sorted_pro::shipments::models::{
    AllocateResult, AllocationFilters, CarrierDetails, CreateShipmentRequest, Direction, Price, Shipment,
    ShipmentState, TrackingDetails,
};
use sorted_pro::shipments::{AllocateMany, Client};
use sorted_pro::{Error, File};

use super::{MAX_FOUND, Match, Offer, Remote, Standing, few, is_nearly, once, results, set_key};
use crate::detail::Detail;
use crate::ledger::Stage;
use crate::plan::{Labels, Selection};

impl Remote for Client {
    type Request = CreateShipmentRequest;

    fn prepare(input: &str, key: &str) -> Result<Self::Request, String> {
        let mut request: CreateShipmentRequest =
            serde_json::from_str(input).map_err(|error| format!("the input is not a shipment: {error}"))?;
        set_key(&mut request.custom_reference, key, "custom_reference")?;
        Ok(request)
    }

    async fn create(&self, request: Self::Request, limit: Duration) -> Result<String, Error> {
        let call = self.create_shipment(request).timeout(limit).retry(once());
        Ok(call.send().await?.into_inner().reference)
    }

    async fn find(&self, key: &str, limit: Duration) -> Result<Vec<Match>, Error> {
        let mut found = self.search_shipments().custom_reference(key).timeout(limit).stream();
        let mut matches = Vec::new();
        while matches.len() < MAX_FOUND {
            let Some(shipment) = found.next().await else { break };
            let shipment = match shipment {
                // The 404 of a gateway has no code.
                Err(error) if error.is_not_found() && error.code().is_some() => break,
                shipment => shipment?,
            };
            // It may be found because of its contents' references.
            let Some(own) = shipment.custom_reference.as_deref().filter(|own| is_nearly(own, key)) else {
                continue;
            };
            matches.push(Match {
                is_exact: own == key,
                is_fresh: *shipment.state == ShipmentState::Unallocated,
                reference: shipment.reference,
            });
        }
        Ok(matches)
    }

    async fn read(&self, reference: &str, stage: Stage, limit: Duration) -> Result<Standing, Error> {
        let shipment = self.get_shipment(reference).timeout(limit).send().await?.into_inner();
        Ok(match stage {
            Stage::Manifest => manifested(&shipment),
            _ => allocated(shipment),
        })
    }

    async fn allocate(
        &self,
        references: Vec<String>,
        selection: &Selection,
        limit: Duration,
    ) -> Vec<ItemResult<Detail>> {
        let all: Bulk<AllocateMany> = self.allocate_many(references).timeout(limit).retry(few());
        let all = match selection {
            Selection::ServiceGroup(code) => all.in_service_group(code),
            Selection::CarrierService(reference) => all.with_carrier_service(reference),
            Selection::Filters(filters) => {
                let direction = if filters.inbound { Direction::Inbound } else { Direction::Outbound };
                let mut own = AllocationFilters::builder().direction(direction).build();
                own.drop_off = filters.drop_off;
                own.pickup = filters.pickup;
                own.tags = (!filters.tags.is_empty()).then(|| filters.tags.clone());
                all.with_filters(own)
            }
            Selection::DefaultRules | Selection::CheapestQuote(_) => all,
        };
        // All are done later.
        results(all.send().await, |()| None)
    }

    async fn quotes(&self, reference: &str, limit: Duration) -> Result<Vec<Offer>, Error> {
        let result = self.get_shipment_quotes(reference).timeout(limit).send().await?.into_inner();
        let offers = result.quotes.unwrap_or_default().into_iter().map(|quote| {
            let carrier = quote.carrier;
            Offer {
                quote: quote.reference,
                price: Some(quote.price.gross),
                currency: quote.price.currency,
                carrier: [carrier.reference, carrier.name].into_iter().flatten().collect(),
                service: [carrier.service_reference, carrier.service_name].into_iter().flatten().collect(),
            }
        });
        Ok(offers.collect())
    }

    async fn allocate_quote(&self, reference: &str, quote: &str, limit: Duration) -> ItemResult<Detail> {
        let call = Client::allocate(self, reference).with_quote(quote).timeout(limit).retry(once());
        match call.send().await {
            Ok(response) if response.is_accepted() => ItemResult::Accepted(None),
            Ok(response) => ItemResult::Done(facts_of(response.into_inner())),
            Err(error) => ItemResult::Failed(error),
        }
    }

    async fn manifest(&self, references: Vec<String>, limit: Duration) -> Vec<ItemResult<Detail>> {
        // All are done later.
        results(self.manifest_many(references).timeout(limit).retry(few()).send().await, |_| None)
    }

    async fn labels(&self, reference: &str, labels: &Labels, limit: Duration) -> Result<File, Error> {
        let mut call = self.get_labels(reference).content_type(labels.format.as_str()).timeout(limit);
        if let Some(dpi) = labels.dpi {
            call = call.dpi(dpi);
        }
        Ok(call.send().await?.into_inner())
    }

    async fn documents(&self, reference: &str, limit: Duration) -> Result<Vec<File>, Error> {
        Ok(self.get_customs_documents(reference).timeout(limit).send().await?.into_inner())
    }
}

fn allocated(shipment: Shipment) -> Standing {
    match &*shipment.state {
        ShipmentState::Unallocated => Standing::NotDone,
        ShipmentState::AllocationFailed => Standing::Failed(None),
        ShipmentState::Allocating => Standing::Underway,
        state @ (ShipmentState::Cancelling | ShipmentState::Cancelled) => {
            Standing::Ended(state.as_str().to_owned())
        }
        // In every later state, those included that are not documented, there is an allocation.
        _ => match shipment.allocation {
            Some(allocation) => Standing::Done(Box::new(facts(
                Some(allocation.carrier),
                Some(allocation.price),
                allocation.tracking_details,
            ))),
            None => Standing::NotDone,
        },
    }
}

fn manifested(shipment: &Shipment) -> Standing {
    use ShipmentState::{
        Allocated, Allocating, AllocationFailed, Booked, Booking, BookingFailed, Cancelled, Cancelling,
        CollectionBooked, CollectionBookingFailed, CollectionBookingPending, ManifestFailed, Manifesting,
        ReadyToShip, Unallocated,
    };
    match &*shipment.state {
        Manifesting => Standing::Underway,
        ManifestFailed => Standing::Failed(None),
        state @ (Cancelling | Cancelled) => Standing::Ended(state.as_str().to_owned()),
        Unallocated
        | Allocating
        | AllocationFailed
        | Allocated
        | ReadyToShip
        | Booking
        | Booked
        | BookingFailed
        | CollectionBookingPending
        | CollectionBooked
        | CollectionBookingFailed => Standing::NotDone,
        // The server knows whether it can be manifested in a state that is not documented.
        state if !state.is_known() => Standing::NotDone,
        _ => Standing::Done(Box::default()),
    }
}

fn facts_of(result: AllocateResult) -> Detail {
    facts(result.carrier, result.price, result.tracking_details)
}

fn facts(carrier: Option<CarrierDetails>, price: Option<Price>, tracking: Option<TrackingDetails>) -> Detail {
    let mut facts = Detail::default();
    if let Some(carrier) = carrier {
        facts.carrier = carrier.name.or(carrier.reference);
        facts.service = carrier.service_name;
        facts.service_reference = carrier.service_reference;
    }
    if let Some(price) = price {
        facts.price = Some(price.gross.to_string());
        facts.currency = price.currency;
    }
    if let Some(tracking) = tracking {
        facts.tracking = tracking.shipment.tracking_references.unwrap_or_default();
    }
    facts
}
