//! The shipments API (`api.sorted.com/pro`): shipments, allocation, quotes, groups, manifests, labels, customs
//! and paperless documents, tracking, collection notes.

mod allocation;
mod create;
mod many;
pub mod models;
#[path = "generated/shipments.rs"]
#[rustfmt::skip]
pub mod operations;
mod reconcile;
mod wait;

pub use allocation::{Allocate, Selection};
pub use many::{AllocateMany, CancelMany, CreateMany, ManifestMany};
pub use operations::shipments::CreateShipment;
pub use wait::SettledAllocations;

#[doc(inline)]
pub use crate::references::{
    CarrierServiceRef, ContentsRef, CustomReference, ManifestRef, PaperlessDocumentRef, QuoteRef,
    ServiceGroupCode, ShipmentGroupRef, ShipmentRef, TrackingRef, VirtualServiceRef,
};

crate::client::client! {
    /// Client of the shipments API.
    shipments, "SORTED_PRO_SHIPMENTS",
    production "https://api.sorted.com/pro", sandbox "https://api.sorted.com/prosandbox"
}

crate::raw_call::raw_call!(shipments);
