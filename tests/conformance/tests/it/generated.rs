//! Files that `cargo xtask codegen` makes of the contracts.

#[rustfmt::skip]
pub(crate) mod consignments;
#[rustfmt::skip]
pub(crate) mod shipments;
