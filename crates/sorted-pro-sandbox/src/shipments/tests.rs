//! The shipments API in process.

mod bulk;
mod demo;
mod error_codes;
mod journey;
mod lifecycle;
mod machine;
mod quotes;
mod refused;
mod rules;
mod searches;
mod seed;
mod state_table;
mod support;
