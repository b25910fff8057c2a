//! A stateful server of both SortedPRO APIs, for development and tests.
//!
//! * [`catalogue`]: what an account can use: carriers, services, groups, locations, package sizes. One TOML file.
//! * [`engine`]: which service takes a shipment, at what price and when. Pure: no clock, no network, no state.

pub mod catalogue;
pub mod engine;
