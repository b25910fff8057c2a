//! Packages of the consignments API.

use sorted_pro_raw::consignments::types::{
    Consignment, Package, ReferenceProvidedByCustomerRequest, UpdatePackageRequest,
};

use super::update::{edit, ensure_own, keep_charges};
use super::{accept, records, wire};
use crate::call::problem::{Problem, Reply};
use crate::call::{Call, convert};

/// Add Package: `POST /consignments/{consignment_reference}/addpackage`
pub(super) fn add_package(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let request: UpdatePackageRequest = call.body()?;
    let mut package: Package = convert(&request)?;
    accept::remove_references(&mut package);
    let mut place = 0;
    let add = |consignment: &mut Consignment| {
        let packages = consignment.packages.get_or_insert_default();
        place = packages.len();
        packages.push(package);
        Ok(())
    };
    let added =
        edit(call, reference, add).map(|changed| changed.packages.iter().flatten().next_back().cloned());
    // The request is one package, so errors name its properties directly.
    let mut added = added.map_err(|problem| problem.renamed(&format!("Packages[{place}]."), ""))?;
    added.iter_mut().for_each(records::complete_metadata);
    wire::reply(201, "Package", &added)
}

/// Update Package: `PUT /packages/{package_reference}`
///
/// Replaces the package; items with a reference are existing ones.
pub(super) fn update_package(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let request: UpdatePackageRequest = call.body()?;
    let (consignment, place) = records::find_package(call.state, reference)?;
    let replace = |consignment: &mut Consignment| {
        let package = records::package_mut(consignment, place);
        let package = package.ok_or_else(|| records::package_not_found(reference))?;
        let mut new: Package = convert(&request)?;
        if new.reference.is_none() {
            new.reference.clone_from(&package.reference);
        }
        let mut new = [new];
        ensure_own(std::slice::from_ref(package), &new)
            .map_err(|problem| problem.renamed("Packages[0].", ""))?;
        keep_charges(std::slice::from_ref(package), &mut new);
        let [new] = new;
        *package = new;
        Ok(())
    };
    let done = edit(call, &consignment, replace).map(|_| Reply::empty(200));
    done.map_err(|problem| problem.renamed(&format!("Packages[{place}]."), ""))
}

/// Set Customer Reference: `PUT /packages/{package_reference}/setcustomerprovidedreference`
pub(super) fn set_package_customer_reference(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let request: ReferenceProvidedByCustomerRequest = call.body()?;
    let (consignment, place) = records::find_package(call.state, reference)?;
    let consignment = &mut records::find_mut(call.state, &consignment)?.consignment;
    let package = records::package_mut(consignment, place);
    let package = package.ok_or_else(|| records::package_not_found(reference))?;
    package.package_reference_provided_by_customer = Some(request.reference);
    Ok(Reply::empty(200))
}

/// Remove Package: `POST /consignments/{consignment_reference}/removepackage/{package_reference}`
pub(super) fn remove_package(call: &mut Call<'_>, reference: &str, package: &str) -> Result<Reply, Problem> {
    let record = records::find(call.state, reference)?;
    if records::place_of(&record.consignment, package).is_none() {
        return Err(records::package_not_found(package));
    }
    remove(call, reference, package)
}

/// Delete Package: `DELETE /packages/{package_reference}`
pub(super) fn delete_package(call: &mut Call<'_>, package: &str) -> Result<Reply, Problem> {
    let (reference, _) = records::find_package(call.state, package)?;
    remove(call, &reference, package)
}

fn remove(call: &mut Call<'_>, reference: &str, package: &str) -> Result<Reply, Problem> {
    edit(call, reference, |consignment| {
        let place = records::place_of(consignment, package);
        let packages = consignment.packages.get_or_insert_default();
        if packages.len() == 1 {
            let message =
                format!("Package {package} is the last one of its consignment and cannot be removed.");
            return Err(Problem::invalid("PackageReference", "LastPackage", message));
        }
        if let Some(place) = place {
            packages.remove(place);
        }
        Ok(())
    })?;
    Ok(Reply::empty(200))
}
