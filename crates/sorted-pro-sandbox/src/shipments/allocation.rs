//! Allocation of the shipments API.

use crate::call::Call;
use crate::problem::{Problem, Reply};

/// Allocate Shipment: `PUT /shipments/{reference}/allocate`
pub(super) fn allocate_shipment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate Shipment with Carrier Service: `PUT /shipments/{reference}/allocate/service/{service_reference}`
pub(super) fn allocate_shipment_with_carrier_service(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate Shipment with Service Group: `PUT /shipments/{reference}/allocate/service_group/{service_group}`
pub(super) fn allocate_shipment_with_service_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate Shipment with Virtual Service: `PUT /shipments/{reference}/allocate/virtual_service/{virtual_service}`
pub(super) fn allocate_shipment_with_virtual_service(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate Shipment with Quote: `PUT /shipments/{reference}/allocate/quote/{quote_reference}`
pub(super) fn allocate_shipment_with_quote(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate Shipments: `PUT /shipments/allocate`
pub(super) fn allocate_shipments(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate with Carrier Service: `PUT /shipments/allocate/service`
pub(super) fn allocate_shipments_with_carrier_service(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate with Service Group: `PUT /shipments/allocate/service_group`
pub(super) fn allocate_shipments_with_service_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate with Filters: `PUT /shipments/allocate/filters`
pub(super) fn allocate_shipments_with_filters(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}
