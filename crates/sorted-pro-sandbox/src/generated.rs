//! Tables that `cargo xtask codegen` generates from the contracts.

use crate::contract::{Contract, Responses, aliases};

#[rustfmt::skip]
pub mod consignments;
#[rustfmt::skip]
pub mod shipments;

/// Component schemas of the consignments contract.
pub(crate) const CONSIGNMENTS_SCHEMAS: &str = include_str!("generated/consignments.json");
/// Component schemas of the shipments contract.
pub(crate) const SHIPMENTS_SCHEMAS: &str = include_str!("generated/shipments.json");
/// First success response of every operation of the consignments contract.
pub(crate) const CONSIGNMENTS_EXAMPLES: &str = include_str!("generated/consignments_examples.json");
/// First success response of every operation of the shipments contract.
pub(crate) const SHIPMENTS_EXAMPLES: &str = include_str!("generated/shipments_examples.json");
/// The consignments contract for readers, as JSON: operations with all references resolved, and the schemas.
pub const CONSIGNMENTS_REFERENCE: &str = include_str!("generated/consignments_reference.json");
/// The shipments contract for readers, as JSON, like that of consignments.
pub const SHIPMENTS_REFERENCE: &str = include_str!("generated/shipments_reference.json");

impl Contract<shipments::Operation> {
    /// Returns the contract of the shipments API, with the other paths that its documentation shows.
    pub fn shipments() -> Self {
        Self::new(shipments::ROUTES, aliases::SHIPMENTS, SHIPMENTS_SCHEMAS, SHIPMENTS_EXAMPLES, false)
    }
}

impl Contract<consignments::Operation> {
    /// Returns the contract of the consignments API, with the other paths of its operations.
    pub fn consignments() -> Self {
        Self::new(
            consignments::ROUTES,
            aliases::CONSIGNMENTS,
            CONSIGNMENTS_SCHEMAS,
            CONSIGNMENTS_EXAMPLES,
            true,
        )
    }
}

impl Responses {
    /// Returns the responses of the shipments API.
    pub fn shipments() -> Self {
        Self::new(SHIPMENTS_SCHEMAS, SHIPMENTS_REFERENCE)
    }

    /// Returns the responses of the consignments API.
    pub fn consignments() -> Self {
        Self::new(CONSIGNMENTS_SCHEMAS, CONSIGNMENTS_REFERENCE)
    }
}
