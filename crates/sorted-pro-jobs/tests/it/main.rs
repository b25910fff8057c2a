//! Tests of the stores.

mod backends;
#[cfg(feature = "postgres")]
mod cluster;
mod model;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;
mod stores;
