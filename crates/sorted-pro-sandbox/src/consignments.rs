//! The operations of the consignments API, one module per resource.

mod accept;
mod allocation;
mod booking;
mod criteria;
mod customs;
mod demo;
mod labels;
mod manifests;
mod names;
mod packages;
mod quotes;
mod records;
mod resource;
mod search;
mod states;
#[cfg(test)]
mod tests;
mod update;
mod wire;

pub(crate) use demo::fill_consignments;
pub(crate) use manifests::finish as finish_manifest;

use crate::call::Call;
use crate::contract::Alias;
use crate::generated::consignments::Operation;
use crate::problem::{Problem, Reply};

/// Other paths that the vendor's documentation shows for operations.
pub(crate) const ALIASES: &[Alias] = &[
    Alias { method: "PUT", path: "/consignments/manifestFromQuery", id: "manifest_consignments_from_query" },
    Alias { method: "PUT", path: "/consignments/update", id: "update_consignment" },
];

/// Carries out an operation. Exhaustive: an operation of the contract without a handler does not compile.
pub(crate) fn handle(operation: Operation, call: &mut Call<'_>) -> Result<Reply, Problem> {
    match operation {
        Operation::AllocateUsingDefaultRules => allocation::allocate_using_default_rules(call),
        Operation::AllocateConsignment => allocation::allocate_consignment(call),
        Operation::AllocateConsignmentWithServiceGroup => {
            allocation::allocate_consignment_with_service_group(call)
        }
        Operation::AllocateWithServiceGroup => allocation::allocate_with_service_group(call),
        Operation::AllocateWithCarrierService => allocation::allocate_with_carrier_service(call),
        Operation::AllocateWithServiceFilters => allocation::allocate_with_service_filters(call),
        Operation::AllocateWithQuote => allocation::allocate_with_quote(call),
        Operation::AllocateAll => allocation::allocate_all(call),
        Operation::AllocateAllWithCarrierService => allocation::allocate_all_with_carrier_service(call),
        Operation::AllocateAllWithServiceGroup => allocation::allocate_all_with_service_group(call),
        Operation::AllocateAndGetLabels => allocation::allocate_and_get_labels(call),
        Operation::AllocateWithCarrierServiceAndGetLabels => {
            allocation::allocate_with_carrier_service_and_get_labels(call)
        }
        Operation::AllocateWithServiceGroupAndGetLabels => {
            allocation::allocate_with_service_group_and_get_labels(call)
        }
        Operation::AllocateWithQuoteAndGetLabels => allocation::allocate_with_quote_and_get_labels(call),
        Operation::DeallocateConsignment => allocation::deallocate_consignment(call),
        Operation::DeallocateConsignments => allocation::deallocate_consignments(call),
        Operation::UpdateConsignment => resource::update_consignment(call),
        Operation::CreateConsignment => resource::create_consignment(call),
        Operation::GetConsignment => resource::get_consignment(call),
        Operation::GetConsignmentWithMetadata => resource::get_consignment_with_metadata(call),
        Operation::GetConsignmentStatus => resource::get_consignment_status(call),
        Operation::SearchConsignments => resource::search_consignments(call),
        Operation::CancelConsignment => resource::cancel_consignment(call),
        Operation::CancelConsignments => resource::cancel_consignments(call),
        Operation::SetReadyToShip => resource::set_ready_to_ship(call),
        Operation::SetNotReadyToShip => resource::set_not_ready_to_ship(call),
        Operation::AddPackage => packages::add_package(call),
        Operation::GetLabels => labels::get_labels(call),
        Operation::GetLabelsInFormat => labels::get_labels_in_format(call),
        Operation::GetPackageLabel => labels::get_package_label(call),
        Operation::GetPackageLabelInFormat => labels::get_package_label_in_format(call),
        Operation::GetLabelsWithResolution => labels::get_labels_with_resolution(call),
        Operation::GetPackageLabelWithResolution => labels::get_package_label_with_resolution(call),
        Operation::GetCustomsDocuments => customs::get_customs_documents(call),
        Operation::GetQuotes => quotes::get_quotes(call),
        Operation::GetQuotesByConsignment => quotes::get_quotes_by_consignment(call),
        Operation::ManifestConsignments => manifests::manifest_consignments(call),
        Operation::ManifestConsignmentsFromQuery => manifests::manifest_consignments_from_query(call),
    }
}
