//! Labels of the consignments API.

use crate::call::Call;
use crate::problem::{Problem, Reply};

/// Get Labels: `GET /labels/{consignment_reference}`
pub(super) fn get_labels(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Labels in Format: `GET /labels/{consignment_reference}/{label_format}`
pub(super) fn get_labels_in_format(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Package Label: `GET /labels/package/{consignment_reference}/{package_reference}`
pub(super) fn get_package_label(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Package Label in Format: `GET /labels/package/{consignment_reference}/{package_reference}/{label_format}`
pub(super) fn get_package_label_in_format(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Labels with resolution: `GET /labels/{consignment_reference}/{label_format}/{resolution}`
pub(super) fn get_labels_with_resolution(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Package Label with resolution: `GET /labels/package/{consignment_reference}/{package_reference}/{label_format}/{resolution}`
pub(super) fn get_package_label_with_resolution(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}
