// Generated from spec/shipments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

//! The operations, by tag: a struct for each. The client's method of the same name makes it from what is required,
//! its own methods take what is optional, and `send` sends it.

/// Assign shipments to carrier services, one at a time with the result in the response, or up to 100 at a time in the background.
#[path = "shipments/allocation.rs"]
pub mod allocation;

/// Fetch the note for a carrier's collection, by shipment group, query or manifests.
#[path = "shipments/collection_notes.rs"]
pub mod collection_notes;

/// Fetch customs and other transport documents of allocated shipments.
#[path = "shipments/documents.rs"]
pub mod documents;

/// Fetch labels of allocated shipments or of single contents.
#[path = "shipments/labels.rs"]
pub mod labels;

/// Send the data of shipments to their carriers, in the background.
#[path = "shipments/manifests.rs"]
pub mod manifests;

/// Upload documents that carriers take electronically, before the shipment is allocated.
#[path = "shipments/paperless_documents.rs"]
pub mod paperless_documents;

/// Ask what services would cost, for existing shipments or for such as are only described.
#[path = "shipments/quotes.rs"]
pub mod quotes;

/// Collect allocated shipments that are handed over together, then lock and close the group.
#[path = "shipments/shipment_groups.rs"]
pub mod shipment_groups;

/// Create, read, change, cancel, delete and search shipments.
#[path = "shipments/shipments.rs"]
pub mod shipments;

/// Read what carriers report about shipments and their contents.
#[path = "shipments/tracking.rs"]
pub mod tracking;
