//! Facts about an operation that do not depend on its arguments.

use crate::retry::Safety;

/// Name of an operation, and its safety for retries.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OperationInfo {
    /// `shipments` or `consignments`.
    pub(crate) api: &'static str,
    /// The `operationId` of the contract.
    pub(crate) id: &'static str,
    pub(crate) safety: Safety,
}
