// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

//! The operations, by tag: a struct for each. The client's method of the same name makes it from what is required,
//! its own methods take what is optional, and `send` sends it.

/// Choose the carrier service that takes a consignment, by rules, price, service, service group, filter or quote, and undo that choice.
#[path = "consignments/allocation.rs"]
pub mod allocation;

/// Carriers of the account and the carrier services it may use.
#[path = "consignments/carriers.rs"]
pub mod carriers;

/// When carriers collect at a shipping location.
#[path = "consignments/collection_calendar.rs"]
pub mod collection_calendar;

/// Create, read, search, change, cancel and release consignments.
#[path = "consignments/consignments.rs"]
pub mod consignments;

/// CN22, CN23 and commercial invoices of allocated international consignments.
#[path = "consignments/customs_documents.rs"]
pub mod customs_documents;

/// Dates, time slots and pick-up locations to offer to a receiver, and the consignment or order for the one that is chosen. Needs an extra licence of the account; the response without it is not documented.
#[path = "consignments/delivery_options.rs"]
pub mod delivery_options;

/// What happened to consignments in a period, for systems that follow them.
#[path = "consignments/events.rs"]
pub mod events;

/// Package labels of allocated consignments, as base64 files.
#[path = "consignments/labels.rs"]
pub mod labels;

/// Send the data of allocated consignments to the carriers.
#[path = "consignments/manifests.rs"]
pub mod manifests;

/// Goods that a customer has ordered, to be packed into one or several consignments.
#[path = "consignments/orders.rs"]
pub mod orders;

/// Predefined sizes and weights that packages can refer to.
#[path = "consignments/package_sizes.rs"]
pub mod package_sizes;

/// Packages of a consignment and what is in them.
#[path = "consignments/packages.rs"]
pub mod packages;

/// Price offers of carrier services for consignments, stored or not yet created.
#[path = "consignments/quotes.rs"]
pub mod quotes;

/// Pools of carrier services that consignments can be allocated within.
#[path = "consignments/service_groups.rs"]
pub mod service_groups;

/// Places of the account that goods leave from.
#[path = "consignments/shipping_locations.rs"]
pub mod shipping_locations;

/// Tracking events of consignments, as their carriers report them.
#[path = "consignments/tracking.rs"]
pub mod tracking;
