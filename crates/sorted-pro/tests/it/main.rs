//! The clients against sandboxes.

mod requests;
mod shipments_coverage;
mod shipments_create;
mod shipments_files;
mod shipments_models;
mod shipments_paging;
mod shipments_waiting;
