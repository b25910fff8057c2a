//! The operations of the shipments API, one module per resource.

mod allocation;
pub(crate) mod booking;
mod bulk_allocation;
mod carriers;
mod collection_notes;
pub(crate) mod context;
pub(crate) mod demo;
mod documents;
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

use crate::call::{Handler, handlers};
use crate::generated::shipments::Operation;

/// Returns the handler of an operation; `None` if it has none, and responds with the contract's example.
pub(crate) fn handler(operation: Operation) -> Option<Handler> {
    handlers!(operation;
        SearchShipments => search::search_shipments,
        UpdateShipment => resource::update_shipment,
        CreateShipment => resource::create_shipment,
        GetShipment { reference } => resource::get_shipment,
        DeleteShipment { reference } => resource::delete_shipment,
        CancelShipment { reference } => resource::cancel_shipment,
        CloneShipment { reference } => resource::clone_shipment,
        ChangeShipmentState => resource::change_shipment_state,
        GetShipmentsByTrackingReference { tracking_reference } => search::get_shipments_by_tracking_reference,
        CountShipmentsByState => resource::count_shipments_by_state,
        DeallocateShipment { reference } => resource::deallocate_shipment,
        AllocateShipment { reference } => allocation::allocate_shipment,
        AllocateShipmentWithCarrierService { reference, service_reference } => allocation::allocate_shipment_with_carrier_service,
        AllocateShipmentWithServiceGroup { reference, service_group } => allocation::allocate_shipment_with_service_group,
        AllocateShipmentWithVirtualService { reference, virtual_service } => allocation::allocate_shipment_with_virtual_service,
        AllocateShipmentWithQuote { reference, quote_reference } => allocation::allocate_shipment_with_quote,
        AllocateShipments => bulk_allocation::allocate_shipments,
        AllocateShipmentsWithCarrierService => bulk_allocation::allocate_shipments_with_carrier_service,
        AllocateShipmentsWithServiceGroup => bulk_allocation::allocate_shipments_with_service_group,
        AllocateShipmentsWithFilters => bulk_allocation::allocate_shipments_with_filters,
        CreateQuote => quotes::create_quote,
        CreateQuoteByServiceGroup { service_group } => quotes::create_quote_by_service_group,
        GetShipmentQuotes { reference } => quotes::get_shipment_quotes,
        UpdateShipmentGroup => groups::update_shipment_group,
        CreateShipmentGroup => groups::create_shipment_group,
        GetShipmentGroup { group_reference } => groups::get_shipment_group,
        GetShipmentGroupsByCustomReference { custom_reference } => groups::get_shipment_groups_by_custom_reference,
        GetShipmentGroupByCustomReference { custom_reference, version } => groups::get_shipment_group_by_custom_reference,
        AddShipmentToGroup { group_reference, reference } => groups::add_shipment_to_group,
        RemoveShipmentFromGroup { group_reference, reference } => groups::remove_shipment_from_group,
        AddShipmentToGroupVersion { custom_reference, version, reference } => groups::add_shipment_to_group_version,
        RemoveShipmentFromGroupVersion { custom_reference, version, reference } => groups::remove_shipment_from_group_version,
        AddShipmentToLatestGroup { custom_reference, reference } => groups::add_shipment_to_latest_group,
        RemoveShipmentFromLatestGroup { custom_reference, reference } => groups::remove_shipment_from_latest_group,
        LockShipmentGroup { group_reference } => groups::lock_shipment_group,
        UnlockShipmentGroup { group_reference } => groups::unlock_shipment_group,
        CloseShipmentGroup { group_reference } => groups::close_shipment_group,
        ManifestShipmentGroup { group_reference } => manifests::manifest_shipment_group,
        ManifestShipment { reference } => manifests::manifest_shipment,
        ManifestShipments => manifests::manifest_shipments,
        ManifestShipmentsByQuery => manifests::manifest_shipments_by_query,
        GetManifest { manifest_reference } => manifests::get_manifest,
        GetLabels { reference, content_type, dpi } => labels::get_labels,
        GetContentsLabel { reference, contents_reference, content_type, dpi } => labels::get_contents_label,
        GetCustomsDocuments { reference } => documents::get_customs_documents,
        GetCn22 { reference } => documents::get_cn22,
        GetCn23 { reference } => documents::get_cn23,
        GetCommercialInvoice { reference } => documents::get_commercial_invoice,
        GetDocument { reference, document_type } => documents::get_document,
        GetPaperlessDocument { reference } => paperless::get_paperless_document,
        AddPaperlessDocument { reference } => paperless::add_paperless_document,
        RemovePaperlessDocument { reference } => paperless::remove_paperless_document,
        GetTrackingEvents { reference } => tracking::get_tracking_events,
        GetContentsTrackingEvents { reference } => tracking::get_contents_tracking_events,
        GetTrackingEventsByCustomReference { custom_reference } => tracking::get_tracking_events_by_custom_reference,
        GetContentsTrackingEventsByCustomReference { custom_reference } => tracking::get_contents_tracking_events_by_custom_reference,
        GetCollectionNote { group_reference } => collection_notes::get_collection_note,
        GetLatestCollectionNoteByCustomReference { custom_reference } => collection_notes::get_latest_collection_note_by_custom_reference,
        GetCollectionNoteByCustomReference { custom_reference, version } => collection_notes::get_collection_note_by_custom_reference,
        QueryCollectionNote => collection_notes::query_collection_note,
        GetCollectionNoteByManifests => collection_notes::get_collection_note_by_manifests,
    )
}
