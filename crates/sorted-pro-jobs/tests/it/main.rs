//! Tests of the stores.

mod backends;
mod model;
#[cfg(feature = "sqlite")]
mod sqlite;
mod stores;
