//! Tests against the sandbox.

mod consignments_allocation;
mod consignments_coverage;
mod consignments_labels;
mod consignments_models;
mod consignments_reconcile;
mod consignments_search;
