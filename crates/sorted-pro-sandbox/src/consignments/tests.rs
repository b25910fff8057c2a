//! Calls of the whole API, without a network.

mod allocation;
mod demo;
mod files;
mod listing;
mod machine;
mod manifests;
mod options;
mod orders;
mod quotes;
mod resource;
mod seeds;
mod states;
mod support;
mod update;
