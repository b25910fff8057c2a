//! The stages of the consignments API.

use std::time::Duration;

use sorted_pro::bulk::ItemResult;
use sorted_pro::consignments::models::{
    AllocationFilters, AllocationSummary, Consignment, ConsignmentState, CreateConsignmentRequest,
    ServiceDirection,
};
use sorted_pro::consignments::{self as api, Client};
use sorted_pro::{Error, File};

use super::{MAX_FOUND, Match, Offer, Remote, Standing, few, is_nearly, once, results, set_key};
use crate::detail::Detail;
use crate::ledger::Stage;
use crate::plan::{Labels, Selection};

impl Remote for Client {
    type Request = CreateConsignmentRequest;

    fn prepare(input: &str, key: &str) -> Result<Self::Request, String> {
        let mut request: CreateConsignmentRequest = serde_json::from_str(input)
            .map_err(|error| format!("the input is not a consignment: {error}"))?;
        let name = "ConsignmentReferenceProvidedByCustomer";
        set_key(&mut request.consignment_reference_provided_by_customer, key, name)?;
        Ok(request)
    }

    async fn create(&self, request: Self::Request, limit: Duration) -> Result<String, Error> {
        let call = self.create_consignment(request).timeout(limit).retry(once());
        Ok(call.send().await?.into_inner().reference.into())
    }

    async fn find(&self, key: &str, limit: Duration) -> Result<Vec<Match>, Error> {
        let mut found =
            self.search_consignments().reference_provided_by_customer(key).timeout(limit).stream();
        let mut matches = Vec::new();
        while matches.len() < MAX_FOUND {
            let Some(found) = found.next().await else { break };
            let found = found?;
            let Some(reference) = found.reference else { continue };
            // A row without it proves nothing: the consignment itself has to.
            let own = match found.consignment_reference_provided_by_customer {
                Some(own) => own,
                None => {
                    let consignment = self.get_consignment(&reference).timeout(limit).send().await?;
                    let own = consignment.into_inner().consignment_reference_provided_by_customer;
                    own.unwrap_or_default()
                }
            };
            if is_nearly(&own, key) {
                matches.push(Match {
                    is_exact: own == key,
                    is_fresh: *found.state == ConsignmentState::Unallocated,
                    reference,
                });
            }
        }
        Ok(matches)
    }

    async fn read(&self, reference: &str, stage: Stage, limit: Duration) -> Result<Standing, Error> {
        let consignment = self.get_consignment(reference).timeout(limit).send().await?.into_inner();
        Ok(match stage {
            Stage::Manifest => manifested(&consignment),
            _ => allocated(consignment),
        })
    }

    async fn allocate(
        &self,
        references: Vec<String>,
        selection: &Selection,
        limit: Duration,
    ) -> Vec<ItemResult<Detail>> {
        let selection = match selection {
            Selection::ServiceGroup(code) => api::Selection::ServiceGroup(code.into()),
            Selection::CarrierService(reference) => api::Selection::CarrierService(reference.into()),
            Selection::Filters(filters) => {
                let direction =
                    if filters.inbound { ServiceDirection::Inbound } else { ServiceDirection::Outbound };
                let mut own = AllocationFilters::builder().service_direction(direction).build();
                own.is_drop_off = filters.drop_off;
                own.is_pickup = filters.pickup;
                api::Selection::Filters(own)
            }
            Selection::DefaultRules | Selection::CheapestQuote(_) => api::Selection::DefaultRules,
        };
        let all = self.allocate_many(references).select(selection).timeout(limit).retry(few());
        results(all.send().await, facts_of)
    }

    async fn quotes(&self, reference: &str, limit: Duration) -> Result<Vec<Offer>, Error> {
        let result = self.get_quotes_by_consignment(reference).timeout(limit).send().await?.into_inner();
        let offers = result.quotes.unwrap_or_default().into_iter().map(|quote| {
            let price = quote.price.or(quote.base_price);
            let service = [quote.mpd_carrier_service_reference, quote.mpd_carrier_service];
            Offer {
                quote: quote.quote_reference,
                price: price.as_ref().and_then(|price| price.gross),
                currency: price.and_then(|price| price.currency).map(|currency| currency.iso_code),
                carrier: quote.carrier_reference.into_iter().collect(),
                service: service.into_iter().flatten().collect(),
            }
        });
        Ok(offers.collect())
    }

    async fn allocate_quote(&self, reference: &str, quote: &str, limit: Duration) -> ItemResult<Detail> {
        let call = Client::allocate(self, reference).with_quote(quote).timeout(limit).retry(once());
        match call.send().await {
            Ok(response) => {
                facts_of(response.into_inner()).map_or(ItemResult::Accepted(None), ItemResult::Done)
            }
            Err(error) => ItemResult::Failed(error),
        }
    }

    async fn manifest(&self, references: Vec<String>, limit: Duration) -> Vec<ItemResult<Detail>> {
        // The response may come before the work is done: the state decides.
        results(self.manifest_many(references).timeout(limit).retry(few()).send().await, |_| None)
    }

    async fn labels(&self, reference: &str, labels: &Labels, limit: Duration) -> Result<File, Error> {
        let format = labels.format.as_str().to_ascii_uppercase();
        let response = match labels.dpi {
            None => self.get_labels_in_format(reference, format.as_str()).timeout(limit).send().await,
            Some(dpi) => {
                self.get_labels_with_resolution(reference, format.as_str(), dpi).timeout(limit).send().await
            }
        };
        Ok(response?.into_inner())
    }

    async fn documents(&self, reference: &str, limit: Duration) -> Result<Vec<File>, Error> {
        let documents = self.get_customs_documents(reference).timeout(limit).send().await?.into_inner();
        Ok(documents.iter().cloned().collect())
    }
}

fn allocated(consignment: Consignment) -> Standing {
    use ConsignmentState::{Allocating, AllocationFailed, Cancelled, Cancelling, Unallocated};
    match consignment.consignment_state.as_deref() {
        Some(Unallocated) => Standing::NotDone,
        Some(AllocationFailed) => {
            Standing::Failed(consignment.failed_allocation.and_then(|failed| failed.message))
        }
        Some(Allocating) => Standing::Underway,
        Some(state @ (Cancelling | Cancelled)) => Standing::Ended(state.as_str().to_owned()),
        // In every later state, those included that are not documented, there is an allocation.
        _ => match consignment.allocation {
            Some(allocation) => {
                let legs = consignment.consignment_legs.unwrap_or_default();
                let leg = legs.first();
                let price = allocation.price;
                Standing::Done(Box::new(Detail {
                    carrier: leg.and_then(|leg| leg.carrier_name.clone().or(leg.carrier_reference.clone())),
                    service: allocation.mpd_carrier_service_name,
                    service_reference: allocation.mpd_carrier_service_reference,
                    price: price.as_ref().and_then(|price| price.gross).map(|gross| gross.to_string()),
                    currency: price.and_then(|price| price.currency).map(|currency| currency.iso_code),
                    tracking: legs.into_iter().flat_map(|leg| leg.tracking_references).flatten().collect(),
                    ..Detail::default()
                }))
            }
            None => Standing::NotDone,
        },
    }
}

fn manifested(consignment: &Consignment) -> Standing {
    use ConsignmentState::{
        Allocated, Allocating, AllocationFailed, Cancelled, Cancelling, ManifestFailed, Manifesting,
        ReadyToShip, Unallocated,
    };
    match consignment.consignment_state.as_deref() {
        Some(Manifesting) => Standing::Underway,
        Some(ManifestFailed) => Standing::Failed(None),
        Some(state @ (Cancelling | Cancelled)) => Standing::Ended(state.as_str().to_owned()),
        Some(Unallocated | Allocating | AllocationFailed | Allocated | ReadyToShip) | None => {
            Standing::NotDone
        }
        // The server knows whether it can be manifested in a state that is not documented.
        Some(state) if !state.is_known() => Standing::NotDone,
        Some(_) => Standing::Done(Box::default()),
    }
}

/// `None` if the server has not finished.
fn facts_of(summary: AllocationSummary) -> Option<Detail> {
    let legs = summary.consignment_legs.into_iter().flatten();
    (summary.status_code != 202).then(|| Detail {
        tracking: legs.flat_map(|leg| leg.tracking_references).flatten().collect(),
        carrier: summary.carrier_name.or(summary.carrier_reference),
        service: summary.carrier_service_name,
        service_reference: summary.carrier_service_reference,
        ..Detail::default()
    })
}
