//! Tests of the generated models and clients against the documented APIs.
//!
//! Everything is driven by the tables that `cargo xtask codegen` writes, so that a new component, example or
//! operation is tested without a line here. Snapshots of new ones, and differences that are meant, are accepted
//! with `INSTA_UPDATE=always cargo test -p sorted-pro-conformance`, and reviewed with the rest of the change.

mod checker;
mod corpus;
mod counts;
mod examples;
mod formats;
mod generated;
mod hostile;
mod instances;
mod leniency;
mod library;
mod parity;
mod paths;
mod properties;
mod quirks;
mod recordings;
mod requests;
mod server;
mod snapshots;
mod spec;
mod table;
mod value_lists;
mod workflow;
