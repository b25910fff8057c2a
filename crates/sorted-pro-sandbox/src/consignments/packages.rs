//! Packages of the consignments API.

use crate::call::Call;
use crate::problem::{Problem, Reply};

/// Add Package: `POST /consignments/{consignment_reference}/addpackage`
pub(super) fn add_package(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}
