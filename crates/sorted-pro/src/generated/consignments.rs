// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

//! The operations, by tag: a struct for each. The client's method of the same name makes it from what is required,
//! its own methods take what is optional, and `send` sends it.

/// Choose the carrier service that takes a consignment, by rules, price, service, service group, filter or quote, and undo that choice.
#[path = "consignments/allocation.rs"]
pub mod allocation;

/// Create, read, search, change, cancel and release consignments.
#[path = "consignments/consignments.rs"]
pub mod consignments;

/// CN22, CN23 and commercial invoices of allocated international consignments.
#[path = "consignments/customs_documents.rs"]
pub mod customs_documents;

/// Package labels of allocated consignments, as base64 files.
#[path = "consignments/labels.rs"]
pub mod labels;

/// Send the data of allocated consignments to the carriers.
#[path = "consignments/manifests.rs"]
pub mod manifests;

/// Packages of a consignment and what is in them.
#[path = "consignments/packages.rs"]
pub mod packages;

/// Price offers of carrier services for consignments, stored or not yet created.
#[path = "consignments/quotes.rs"]
pub mod quotes;
