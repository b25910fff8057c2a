//! Tests of the stores, and of workers.

mod backends;
#[cfg(unix)]
mod crash;
mod model;
mod shop;
#[cfg(feature = "sqlite")]
mod sqlite;
mod stores;
mod worker;
