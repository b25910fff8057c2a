//! Allocation of the consignments API.

use crate::call::Call;
use crate::problem::{Problem, Reply};

/// Allocate Using Default Rules: `PUT /allocation/allocate`
pub(super) fn allocate_using_default_rules(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate Consignment: `PUT /allocation/{consignment_reference}/allocatewithcheapestquote`
pub(super) fn allocate_consignment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate Consignment With Service Group: `PUT /allocation/{consignment_reference}/allocatewithservicegroup/{service_group_reference}`
pub(super) fn allocate_consignment_with_service_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate With Service Group: `PUT /allocation/allocatewithservicegroup`
pub(super) fn allocate_with_service_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate With Carrier Service: `PUT /allocation/allocatewithcarrierservice`
pub(super) fn allocate_with_carrier_service(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate With Service Filters: `PUT /allocation/allocateConsignmentsWithServiceFilters`
pub(super) fn allocate_with_service_filters(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate With Quote: `PUT /allocation/{consignment_reference}/allocatewithquote/{quote_reference}`
pub(super) fn allocate_with_quote(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate All Unallocated Consignments: `PUT /allocation/allocate/{ship_by_date}`
pub(super) fn allocate_all(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate All With Carrier Service: `PUT /allocation/allocatewithcarrierservice/{ship_by_date}`
pub(super) fn allocate_all_with_carrier_service(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate All With Service Group: `PUT /allocation/allocatewithservicegroup/{ship_by_date}`
pub(super) fn allocate_all_with_service_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate and get labels: `PUT /allocation/{consignment_reference}/labels/{label_format}`
pub(super) fn allocate_and_get_labels(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate with service and get labels: `PUT /allocation/{consignment_reference}/carrierservice/{service_reference}/labels/{label_format}`
pub(super) fn allocate_with_carrier_service_and_get_labels(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate with service group and get labels: `PUT /allocation/{consignment_reference}/servicegroup/{service_group_reference}/labels/{label_format}`
pub(super) fn allocate_with_service_group_and_get_labels(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Allocate with quote reference and get labels: `PUT /allocation/{consignment_reference}/quote/{quote_reference}/labels/{label_format}`
pub(super) fn allocate_with_quote_and_get_labels(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Deallocate Consignment: `PUT /consignments/{consignment_reference}/deallocate`
pub(super) fn deallocate_consignment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Deallocate Consignments: `PUT /consignments/deallocatelist`
pub(super) fn deallocate_consignments(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}
