//! The shipments API in process.

mod bulk;
mod collection_notes;
mod demo;
mod documents;
mod error_codes;
mod groups;
mod journey;
mod labels;
mod lifecycle;
mod machine;
mod manifests;
mod paperless;
mod quotes;
mod refused;
mod rules;
mod searches;
mod seed;
mod state_table;
mod stored;
mod support;
mod tracking;
