//! Calls of the whole API, without a network.

mod allocation;
mod demo;
mod files;
mod items;
mod listing;
mod machine;
mod manifests;
mod options;
mod orders;
mod quotes;
mod reference_data;
mod resource;
mod seeds;
mod states;
mod summaries;
mod support;
mod tracking;
mod update;
