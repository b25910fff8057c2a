//! Shipments themselves.

use sorted_pro_raw::shipments::types::{ResourceResult, Shipment};

use super::Client;
use crate::call::{operation, read};
use crate::{Call, ShipmentRef, Update};

operation! {
    /// Arguments of [`Client::get_shipment`].
    pub struct GetShipment in shipments (reference: ShipmentRef) {}
    "get_shipment", Read, read::Json => Shipment;
    |this, raw| raw.get_shipment(this.reference.as_str())
}

operation! {
    /// Arguments of [`Client::cancel_shipment`].
    pub struct CancelShipment in shipments (reference: ShipmentRef) {}
    "cancel_shipment", Write, read::Update => Update<ResourceResult>;
    |this, raw| raw.cancel_shipment(this.reference.as_str())
}

impl Client {
    /// Get Shipment (`get_shipment`).
    pub fn get_shipment(&self, reference: impl Into<ShipmentRef>) -> Call<GetShipment> {
        Call::new(self, GetShipment { reference: reference.into() })
    }

    /// Cancel Shipment (`cancel_shipment`).
    pub fn cancel_shipment(&self, reference: impl Into<ShipmentRef>) -> Call<CancelShipment> {
        Call::new(self, CancelShipment { reference: reference.into() })
    }
}
