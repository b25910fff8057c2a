//! Service and carrier of a shipment, with the carrier's references.

use sorted_pro_raw::shipments::types::Shipment;

use crate::model::catalogue::{Api, Carrier, Catalogue, Service};

/// Returns the catalogue's service that a shipment is allocated to.
pub(super) fn service_of<'a>(catalogue: &'a Catalogue, shipment: &Shipment) -> Option<&'a Service> {
    let carrier = &shipment.allocation.as_ref()?.carrier;
    let named = catalogue.services_named(Api::Shipments, carrier.service_reference.as_deref()?);
    // Several services may share one reference; the carrier distinguishes most of them.
    let same_carrier = |service: &&&Service| {
        Some(service.identity(Api::Shipments).carrier_reference.as_str()) == carrier.reference.as_deref()
    };
    named.iter().find(same_carrier).or(named.first()).copied()
}

/// Returns the catalogue's carrier that a shipment is allocated to.
pub(super) fn carrier_of<'a>(catalogue: &'a Catalogue, shipment: &Shipment) -> Option<&'a Carrier> {
    service_of(catalogue, shipment).and_then(|service| catalogue.carrier(&service.carrier)).or_else(|| {
        let allocation = shipment.allocation.as_ref()?;
        catalogue.carrier(allocation.carrier.reference.as_deref()?)
    })
}

/// Returns the carrier's references of the shipment.
pub(super) fn carrier_references(shipment: &Shipment) -> Vec<String> {
    let Some(allocation) = &shipment.allocation else { return Vec::new() };
    let details = allocation.tracking_details.as_ref();
    let current = details.and_then(|details| details.shipment.tracking_references.clone());
    current.or_else(|| allocation.tracking_references.clone()).unwrap_or_default()
}

/// Returns the carrier's references of one of the contents, or else the shipment's.
pub(super) fn contents_carrier_references(shipment: &Shipment, contents: Option<&str>) -> Vec<String> {
    let details = shipment.allocation.as_ref().and_then(|allocation| allocation.tracking_details.as_ref());
    details
        .and_then(|details| details.contents.as_ref())
        .and_then(|all| all.iter().find(|own| Some(own.reference.as_str()) == contents))
        .and_then(|own| own.tracking_references.clone())
        .filter(|references| !references.is_empty())
        .unwrap_or_else(|| carrier_references(shipment))
}
