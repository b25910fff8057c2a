//! Rules of the consignments API.

use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use crate::consignments::operations::consignments::{SearchConsignments, UpdateConsignment};
use crate::consignments::operations::manifests::ManifestConsignmentsFromQuery;
use crate::problem::Problems;

pub(crate) fn update_consignment(call: &UpdateConsignment, problems: &mut Problems) {
    if call.request.as_slice().is_empty() {
        problems.report("is empty: at least one consignment is needed");
    }
}

/// A page that is too long is made shorter by the server, and the sources disagree where that begins.
pub(crate) fn search_consignments(call: &SearchConsignments, problems: &mut Problems) {
    if call.take < 1 {
        problems.report_at("take", "has to be at least 1");
    }
    if call.skip < 0 {
        problems.report_at("skip", "must not be negative");
    }
}

pub(crate) fn manifest_consignments_from_query(
    call: &ManifestConsignmentsFromQuery,
    problems: &mut Problems,
) {
    use ConsignmentState::{Allocated, ManifestFailed, ReadyToShip};
    problems.property("States", |problems| {
        for (index, state) in call.request.states.iter().enumerate() {
            if !matches!(**state, Allocated | ManifestFailed | ReadyToShip) {
                problems.element(index, |problems| {
                    problems.report("is none of `Allocated`, `ManifestFailed` and `ReadyToShip`");
                });
            }
        }
    });
}
