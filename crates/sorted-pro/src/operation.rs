//! Facts about operations.

use crate::retry::Safety;

/// Facts about an operation that do not depend on its arguments.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OperationInfo {
    /// `shipments` or `consignments`.
    pub(crate) api: &'static str,
    /// The `operationId` of the contract.
    pub(crate) id: &'static str,
    pub(crate) safety: Safety,
    /// Path of the contract; `None` for a request that the contract does not know.
    pub(crate) url_template: Option<&'static str>,
}
