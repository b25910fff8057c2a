//! The operations of the shipments API, one module per resource.

pub(crate) mod allocating;
mod allocation;
mod bulk_allocation;
mod carriers;
mod collection_notes;
pub(crate) mod demo;
mod documents;
#[cfg(test)]
mod fulfilment_tests;
mod groups;
mod labels;
mod links;
mod manifests;
mod paperless;
mod places;
mod printing;
mod quotes;
mod records;
mod refusals;
mod resource;
mod rules;
mod search;
mod states;
mod tracking;

#[cfg(test)]
mod tests;
pub(crate) use manifests::finish_manifest;
pub(crate) use paperless::process_document;
pub(crate) use tracking::{NewEvent, append_event};

use crate::call::Call;
use crate::contract::Alias;
use crate::generated::shipments::Operation;
use crate::problem::{Problem, Reply};

/// Other paths that the vendor's documentation shows for operations.
pub(crate) const ALIASES: &[Alias] = &[
    Alias { method: "PUT", path: "/shipments/allocation", id: "allocate_shipments" },
    Alias {
        method: "PUT",
        path: "/shipments/allocation/service",
        id: "allocate_shipments_with_carrier_service",
    },
    Alias {
        method: "PUT",
        path: "/shipments/allocation/service_group",
        id: "allocate_shipments_with_service_group",
    },
    Alias { method: "PUT", path: "/shipments/allocation/filters", id: "allocate_shipments_with_filters" },
    Alias {
        method: "PUT",
        path: "/shipments/allocate/{reference}/quote/{quote_reference}",
        id: "allocate_shipment_with_quote",
    },
    Alias { method: "GET", path: "/shipments/{reference}/quote", id: "get_shipment_quotes" },
    Alias {
        method: "GET",
        path: "/shipment_groups/custom_reference/{custom_reference}/latest",
        id: "get_shipment_group_by_custom_reference",
    },
    Alias { method: "GET", path: "/labels/{reference}/{content_type}", id: "get_labels" },
    Alias {
        method: "GET",
        path: "/labels/{reference}/contents/{contents_reference}/{content_type}",
        id: "get_contents_label",
    },
    Alias {
        method: "GET",
        path: "/labels/{reference}/{contents_reference}/{content_type}/{dpi}",
        id: "get_contents_label",
    },
];

/// Carries out an operation. Exhaustive: an operation of the contract without a handler does not compile.
pub(crate) fn handle(operation: Operation, call: &mut Call<'_>) -> Result<Reply, Problem> {
    match operation {
        Operation::SearchShipments => search::search_shipments(call),
        Operation::UpdateShipment => resource::update_shipment(call),
        Operation::CreateShipment => resource::create_shipment(call),
        Operation::GetShipment => resource::get_shipment(call),
        Operation::DeleteShipment => resource::delete_shipment(call),
        Operation::CancelShipment => resource::cancel_shipment(call),
        Operation::CloneShipment => resource::clone_shipment(call),
        Operation::ChangeShipmentState => resource::change_shipment_state(call),
        Operation::GetShipmentsByTrackingReference => search::get_shipments_by_tracking_reference(call),
        Operation::CountShipmentsByState => resource::count_shipments_by_state(call),
        Operation::DeallocateShipment => resource::deallocate_shipment(call),
        Operation::AllocateShipment => allocation::allocate_shipment(call),
        Operation::AllocateShipmentWithCarrierService => {
            allocation::allocate_shipment_with_carrier_service(call)
        }
        Operation::AllocateShipmentWithServiceGroup => allocation::allocate_shipment_with_service_group(call),
        Operation::AllocateShipmentWithVirtualService => {
            allocation::allocate_shipment_with_virtual_service(call)
        }
        Operation::AllocateShipmentWithQuote => allocation::allocate_shipment_with_quote(call),
        Operation::AllocateShipments => bulk_allocation::allocate_shipments(call),
        Operation::AllocateShipmentsWithCarrierService => {
            bulk_allocation::allocate_shipments_with_carrier_service(call)
        }
        Operation::AllocateShipmentsWithServiceGroup => {
            bulk_allocation::allocate_shipments_with_service_group(call)
        }
        Operation::AllocateShipmentsWithFilters => bulk_allocation::allocate_shipments_with_filters(call),
        Operation::CreateQuote => quotes::create_quote(call),
        Operation::CreateQuoteByServiceGroup => quotes::create_quote_by_service_group(call),
        Operation::GetShipmentQuotes => quotes::get_shipment_quotes(call),
        Operation::UpdateShipmentGroup => groups::update_shipment_group(call),
        Operation::CreateShipmentGroup => groups::create_shipment_group(call),
        Operation::GetShipmentGroup => groups::get_shipment_group(call),
        Operation::GetShipmentGroupsByCustomReference => {
            groups::get_shipment_groups_by_custom_reference(call)
        }
        Operation::GetShipmentGroupByCustomReference => groups::get_shipment_group_by_custom_reference(call),
        Operation::AddShipmentToGroup => groups::add_shipment_to_group(call),
        Operation::RemoveShipmentFromGroup => groups::remove_shipment_from_group(call),
        Operation::AddShipmentToGroupVersion => groups::add_shipment_to_group_version(call),
        Operation::RemoveShipmentFromGroupVersion => groups::remove_shipment_from_group_version(call),
        Operation::AddShipmentToLatestGroup => groups::add_shipment_to_latest_group(call),
        Operation::RemoveShipmentFromLatestGroup => groups::remove_shipment_from_latest_group(call),
        Operation::LockShipmentGroup => groups::lock_shipment_group(call),
        Operation::UnlockShipmentGroup => groups::unlock_shipment_group(call),
        Operation::CloseShipmentGroup => groups::close_shipment_group(call),
        Operation::ManifestShipmentGroup => manifests::manifest_shipment_group(call),
        Operation::ManifestShipment => manifests::manifest_shipment(call),
        Operation::ManifestShipments => manifests::manifest_shipments(call),
        Operation::ManifestShipmentsByQuery => manifests::manifest_shipments_by_query(call),
        Operation::GetManifest => manifests::get_manifest(call),
        Operation::GetLabels => labels::get_labels(call),
        Operation::GetContentsLabel => labels::get_contents_label(call),
        Operation::GetCustomsDocuments => documents::get_customs_documents(call),
        Operation::GetCn22 => documents::get_cn22(call),
        Operation::GetCn23 => documents::get_cn23(call),
        Operation::GetCommercialInvoice => documents::get_commercial_invoice(call),
        Operation::GetDocument => documents::get_document(call),
        Operation::GetPaperlessDocument => paperless::get_paperless_document(call),
        Operation::AddPaperlessDocument => paperless::add_paperless_document(call),
        Operation::RemovePaperlessDocument => paperless::remove_paperless_document(call),
        Operation::GetTrackingEvents => tracking::get_tracking_events(call),
        Operation::GetContentsTrackingEvents => tracking::get_contents_tracking_events(call),
        Operation::GetTrackingEventsByCustomReference => {
            tracking::get_tracking_events_by_custom_reference(call)
        }
        Operation::GetContentsTrackingEventsByCustomReference => {
            tracking::get_contents_tracking_events_by_custom_reference(call)
        }
        Operation::GetCollectionNote => collection_notes::get_collection_note(call),
        Operation::GetLatestCollectionNoteByCustomReference => {
            collection_notes::get_latest_collection_note_by_custom_reference(call)
        }
        Operation::GetCollectionNoteByCustomReference => {
            collection_notes::get_collection_note_by_custom_reference(call)
        }
        Operation::QueryCollectionNote => collection_notes::query_collection_note(call),
        Operation::GetCollectionNoteByManifests => collection_notes::get_collection_note_by_manifests(call),
    }
}
