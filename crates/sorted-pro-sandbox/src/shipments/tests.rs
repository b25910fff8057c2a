//! The shipments API in process.
