//! Packages of the consignments API.

use sorted_pro_raw::consignments::types::{Package, UpdatePackageRequest};

use super::accept::{self, References};
use super::states::{self, Action};
use super::{records, wire};
use crate::call::Call;
use crate::call::problem::{Problem, Reply};
use crate::model::engine::Shipment;

/// Add Package: `POST /consignments/{consignment_reference}/addpackage`
pub(super) fn add_package(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let request: UpdatePackageRequest = call.body()?;
    let record = records::find(call.state, reference)?;
    states::ensure(record, Action::Edit)?;
    let mut consignment = record.consignment.clone();
    let mut package: Package = accept::convert(&request)?;
    package.reference = None;
    for item in package.items.iter_mut().flatten() {
        item.reference = None;
    }
    let packages = consignment.packages.get_or_insert_default();
    packages.push(package);
    let place = format!("Packages[{}].", packages.len() - 1);
    let checked = Shipment::from_consignment(call.catalogue, &consignment);
    let mut references = References { state: call.state, seed: call.seed };
    accept::complete(call.catalogue, &mut references, &mut consignment, checked)
        .map_err(|problem| within_package(problem, &place))?;
    let added = consignment.packages.as_ref().and_then(|packages| packages.last()).cloned();
    records::find_mut(call.state, reference)?.consignment = consignment;
    wire::answer(201, "Package", &added)
}

/// The request is the package alone, and its members are named as they are there.
fn within_package(mut problem: Problem, place: &str) -> Problem {
    for detail in &mut problem.details {
        detail.property = detail.property.replace(place, "");
        detail.message = detail.message.replace(place, "");
    }
    problem.message = problem.message.replace(place, "");
    problem
}
