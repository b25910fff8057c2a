//! The models.

pub use sorted_pro_raw::shipments::types::{
    AllocateRequest, AllocateWithCarrierServiceRequest, AllocateWithFiltersRequest,
    AllocateWithServiceGroupRequest, AllocationFilters,
};
pub use sorted_pro_raw::shipments::vocabulary::Direction;
