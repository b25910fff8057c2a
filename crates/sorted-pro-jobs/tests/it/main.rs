//! Tests of the stores, and of workers.

mod backends;
mod model;
mod shop;
mod stores;
mod worker;
