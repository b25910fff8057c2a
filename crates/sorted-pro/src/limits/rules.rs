//! Documented rules between several properties or arguments of a request. The generated checks call them: for a model
//! see `RULES` in `xtask/src/codegen/limits.rs`, for an operation its `x-rules` in the spec.
//!
//! Only what the documentation leaves no doubt about, and what needs no data of the account: the server knows
//! more rules.

#[cfg(feature = "consignments")]
pub(crate) mod consignments;
#[cfg(feature = "shipments")]
pub(crate) mod shipments;
