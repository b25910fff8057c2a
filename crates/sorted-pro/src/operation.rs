//! What is known of an operation, whatever its arguments.

use crate::retry::Safety;

/// What an operation is called and how it may be treated.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OperationInfo {
    /// `shipments` or `consignments`.
    pub(crate) api: &'static str,
    /// The `operationId` of the contract.
    pub(crate) id: &'static str,
    pub(crate) safety: Safety,
}
