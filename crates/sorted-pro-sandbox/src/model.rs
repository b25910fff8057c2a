//! Data and computations of the sandbox, independent of HTTP and of the operations of the APIs.

pub mod catalogue;
pub(crate) mod clock;
pub(crate) mod engine;
pub(crate) mod files;
pub(crate) mod references;
pub(crate) mod state;
pub(crate) mod store;
