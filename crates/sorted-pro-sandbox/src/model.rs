//! What the sandbox keeps and computes; it knows neither HTTP nor the operations of the APIs.

pub mod catalogue;
pub(crate) mod clock;
pub mod engine;
pub mod files;
pub(crate) mod references;
pub(crate) mod state;
pub(crate) mod store;
