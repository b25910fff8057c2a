//! Whether the generated models and clients fit what the APIs document.

mod checker;
mod counts;
mod examples;
mod instances;
mod leniency;
mod parity;
mod properties;
mod quirks;
mod requests;
mod server;
mod snapshots;
mod spec;
mod value_lists;
