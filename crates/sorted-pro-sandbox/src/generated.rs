//! What `cargo xtask codegen` makes of the contracts.

#[rustfmt::skip]
pub mod consignments;
#[rustfmt::skip]
pub mod shipments;

/// The component schemas of the consignments contract.
pub(crate) const CONSIGNMENTS_SCHEMAS: &str = include_str!("generated/consignments.json");
/// The component schemas of the shipments contract.
pub(crate) const SHIPMENTS_SCHEMAS: &str = include_str!("generated/shipments.json");
/// The first success response of every operation of the consignments contract.
pub(crate) const CONSIGNMENTS_EXAMPLES: &str = include_str!("generated/consignments_examples.json");
/// The first success response of every operation of the shipments contract.
pub(crate) const SHIPMENTS_EXAMPLES: &str = include_str!("generated/shipments_examples.json");
/// The consignments contract for readers, as JSON: operations with everything they refer to in place, and the schemas.
pub const CONSIGNMENTS_REFERENCE: &str = include_str!("generated/consignments_reference.json");
/// The shipments contract for readers, as JSON, like that of consignments.
pub const SHIPMENTS_REFERENCE: &str = include_str!("generated/shipments_reference.json");

impl crate::contract::Responses {
    /// Those of the shipments API.
    pub fn shipments() -> Self {
        Self::new(SHIPMENTS_SCHEMAS, SHIPMENTS_REFERENCE)
    }

    /// Those of the consignments API.
    pub fn consignments() -> Self {
        Self::new(CONSIGNMENTS_SCHEMAS, CONSIGNMENTS_REFERENCE)
    }
}
