//! Tests of the stores.

mod backends;
mod model;
mod stores;
