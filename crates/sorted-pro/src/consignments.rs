//! The consignments API (`api.electioapp.com`): consignments, allocation, packages, labels, customs documents,
//! quotes, manifests.
//!
//! Calls for several consignments get status 200 whatever becomes of the single one; here each has its own
//! [outcome](crate::bulk::Outcomes).

mod allocate_all;
mod allocate_and_get_labels;
mod allocation;
mod create;
mod customs;
mod manifest_locations;
mod many;
pub mod models;
#[path = "generated/consignments.rs"]
#[rustfmt::skip]
pub mod operations;
mod orders;
mod reconcile;
mod report;
mod search;
mod select;
mod track;
mod wait;

pub use allocate_all::AllocateAll;
pub use allocate_and_get_labels::{AllocateAndGetLabels, AllocationWithLabels, LabelledAllocation};
pub use allocation::{Allocate, Selection};
pub use create::CreatedConsignment;
pub use customs::CustomsDocuments;
pub use manifest_locations::{ManifestLocations, ManifestedLocation};
pub use many::{AllocateMany, ChangeMany, CreateMany};
pub use operations::consignments::CreateConsignment;
pub use orders::{CreatedOrder, PackedOrder, SelectedOrders};
pub(crate) use report::{AllocationReport, ChangeReport};
pub use select::{SelectDeliveryOption, SelectedConsignment};
pub use track::{Track, TrackedConsignment, TrackedEvent};

#[doc(inline)]
pub use crate::references::{
    CarrierServiceRef, ConsignmentRef, DeliveryOptionRef, ItemRef, ManifestRef, OrderRef, PackageRef,
    PackageSizeRef, PotentialConsignmentRef, QuoteRef, QuoteRequestRef, ServiceGroupCode,
    ShippingLocationRef,
};

crate::client::client! {
    /// Client of the consignments API.
    consignments, "SORTED_PRO_CONSIGNMENTS",
    production "https://api.electioapp.com", sandbox "https://apisandbox.electioapp.com"
}

crate::raw_call::raw_call!(consignments);
