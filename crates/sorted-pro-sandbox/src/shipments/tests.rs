//! The shipments API in process.

mod bulk;
mod demo;
mod lifecycle;
mod quotes;
mod refused;
mod rules;
mod searches;
mod seed;
mod state_table;
mod support;
