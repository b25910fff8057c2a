//! Tests of the stores, and of workers.

mod backends;
#[cfg(feature = "postgres")]
mod cluster;
#[cfg(all(unix, feature = "sqlite"))]
mod crash;
#[cfg(feature = "sqlite")]
mod hooked;
mod model;
#[cfg(feature = "sqlite")]
mod outage;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod shop;
#[cfg(feature = "sqlite")]
mod sqlite;
mod stores;
#[cfg(feature = "sqlite")]
mod worker;
