//! Tests of the stores, and of workers.

mod backends;
#[cfg(unix)]
mod crash;
mod model;
mod shop;
mod stores;
mod worker;
