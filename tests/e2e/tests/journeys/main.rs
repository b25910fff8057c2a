//! Journeys, one module for each story: the steps of a merchant, in order, and their failures.
//!
//! The flows that the vendor documents are among them. Together they carry out every operation that the sandbox has a
//! handler for: `cargo xtask verify` names those that are missing.

mod consignments_classic;
mod consignments_corrections;
mod consignments_customs;
mod consignments_manifests;
mod consignments_options;
mod consignments_order_changes;
mod consignments_orders;
mod consignments_packing_station;
mod consignments_pick_up_points;
mod consignments_plain_http;
mod consignments_quotes;
mod consignments_reference_data;
mod consignments_reports;
mod consignments_seeds;
mod consignments_tracking;
mod goods;
mod shipments_bulk_seed;
mod shipments_customer_service;
mod shipments_customs;
mod shipments_groups;
mod shipments_manifests;
mod shipments_on_demand;
mod shipments_pick_up_points;
mod shipments_quotes;
mod shipments_returns;
mod shipments_scheduled;
mod shipments_tracking;
