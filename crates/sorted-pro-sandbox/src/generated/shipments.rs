// Generated from spec/shipments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

//! The operations of the shipments contract.

use crate::contract::Route;

/// The operations of the shipments contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operation {
    /// `get_collection_note_by_manifests`: POST `/collection_notes/manifest`
    GetCollectionNoteByManifests,
    /// `query_collection_note`: POST `/collection_notes/query`
    QueryCollectionNote,
    /// `get_latest_collection_note_by_custom_reference`: GET `/collection_notes/shipment_group/custom_reference/{custom_reference}/latest`
    GetLatestCollectionNoteByCustomReference,
    /// `get_collection_note_by_custom_reference`: GET `/collection_notes/shipment_group/custom_reference/{custom_reference}/{version}`
    GetCollectionNoteByCustomReference,
    /// `get_collection_note`: GET `/collection_notes/shipment_group/{group_reference}`
    GetCollectionNote,
    /// `get_paperless_document`: GET `/documents/paperless/{document_reference}`
    GetPaperlessDocument,
    /// `add_paperless_document`: POST `/documents/paperless/{document_reference}`
    AddPaperlessDocument,
    /// `remove_paperless_document`: DELETE `/documents/paperless/{document_reference}`
    RemovePaperlessDocument,
    /// `get_customs_documents`: GET `/documents/{reference}`
    GetCustomsDocuments,
    /// `get_cn22`: GET `/documents/{reference}/cn22`
    GetCn22,
    /// `get_cn23`: GET `/documents/{reference}/cn23`
    GetCn23,
    /// `get_commercial_invoice`: GET `/documents/{reference}/commercial_invoice`
    GetCommercialInvoice,
    /// `get_document`: GET `/documents/{reference}/{document_type}`
    GetDocument,
    /// `get_contents_label`: GET `/labels/{reference}/contents/{contents_reference}/{content_type}/{dpi}`
    GetContentsLabel,
    /// `get_labels`: GET `/labels/{reference}/{content_type}/{dpi}`
    GetLabels,
    /// `update_shipment_group`: PUT `/shipment_groups`
    UpdateShipmentGroup,
    /// `create_shipment_group`: POST `/shipment_groups`
    CreateShipmentGroup,
    /// `get_shipment_groups_by_custom_reference`: GET `/shipment_groups/custom_reference/{custom_reference}`
    GetShipmentGroupsByCustomReference,
    /// `add_shipment_to_latest_group`: PUT `/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}`
    AddShipmentToLatestGroup,
    /// `remove_shipment_from_latest_group`: DELETE `/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}`
    RemoveShipmentFromLatestGroup,
    /// `get_shipment_group_by_custom_reference`: GET `/shipment_groups/custom_reference/{custom_reference}/{version}`
    GetShipmentGroupByCustomReference,
    /// `add_shipment_to_group_version`: PUT `/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}`
    AddShipmentToGroupVersion,
    /// `remove_shipment_from_group_version`: DELETE `/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}`
    RemoveShipmentFromGroupVersion,
    /// `get_shipment_group`: GET `/shipment_groups/{group_reference}`
    GetShipmentGroup,
    /// `close_shipment_group`: POST `/shipment_groups/{group_reference}/close`
    CloseShipmentGroup,
    /// `lock_shipment_group`: POST `/shipment_groups/{group_reference}/lock`
    LockShipmentGroup,
    /// `manifest_shipment_group`: POST `/shipment_groups/{group_reference}/manifest`
    ManifestShipmentGroup,
    /// `add_shipment_to_group`: PUT `/shipment_groups/{group_reference}/shipments/{reference}`
    AddShipmentToGroup,
    /// `remove_shipment_from_group`: DELETE `/shipment_groups/{group_reference}/shipments/{reference}`
    RemoveShipmentFromGroup,
    /// `unlock_shipment_group`: POST `/shipment_groups/{group_reference}/unlock`
    UnlockShipmentGroup,
    /// `search_shipments`: GET `/shipments`
    SearchShipments,
    /// `update_shipment`: PUT `/shipments`
    UpdateShipment,
    /// `create_shipment`: POST `/shipments`
    CreateShipment,
    /// `allocate_shipments`: PUT `/shipments/allocate`
    AllocateShipments,
    /// `allocate_shipments_with_filters`: PUT `/shipments/allocate/filters`
    AllocateShipmentsWithFilters,
    /// `allocate_shipments_with_carrier_service`: PUT `/shipments/allocate/service`
    AllocateShipmentsWithCarrierService,
    /// `allocate_shipments_with_service_group`: PUT `/shipments/allocate/service_group`
    AllocateShipmentsWithServiceGroup,
    /// `manifest_shipments`: PUT `/shipments/manifest`
    ManifestShipments,
    /// `manifest_shipments_by_query`: POST `/shipments/manifest/query`
    ManifestShipmentsByQuery,
    /// `get_manifest`: GET `/shipments/manifests/{manifest_reference}`
    GetManifest,
    /// `create_quote`: POST `/shipments/quote`
    CreateQuote,
    /// `create_quote_by_service_group`: POST `/shipments/quote/service_group/{service_group}`
    CreateQuoteByServiceGroup,
    /// `change_shipment_state`: PUT `/shipments/state`
    ChangeShipmentState,
    /// `count_shipments_by_state`: GET `/shipments/state_counts`
    CountShipmentsByState,
    /// `get_shipments_by_tracking_reference`: GET `/shipments/tracking_reference/{tracking_reference}`
    GetShipmentsByTrackingReference,
    /// `get_shipment`: GET `/shipments/{reference}`
    GetShipment,
    /// `delete_shipment`: DELETE `/shipments/{reference}`
    DeleteShipment,
    /// `allocate_shipment`: PUT `/shipments/{reference}/allocate`
    AllocateShipment,
    /// `allocate_shipment_with_quote`: PUT `/shipments/{reference}/allocate/quote/{quote_reference}`
    AllocateShipmentWithQuote,
    /// `allocate_shipment_with_carrier_service`: PUT `/shipments/{reference}/allocate/service/{service_reference}`
    AllocateShipmentWithCarrierService,
    /// `allocate_shipment_with_service_group`: PUT `/shipments/{reference}/allocate/service_group/{service_group}`
    AllocateShipmentWithServiceGroup,
    /// `allocate_shipment_with_virtual_service`: PUT `/shipments/{reference}/allocate/virtual_service/{virtual_service}`
    AllocateShipmentWithVirtualService,
    /// `deallocate_shipment`: DELETE `/shipments/{reference}/allocation`
    DeallocateShipment,
    /// `cancel_shipment`: PUT `/shipments/{reference}/cancel`
    CancelShipment,
    /// `clone_shipment`: POST `/shipments/{reference}/clone`
    CloneShipment,
    /// `manifest_shipment`: PUT `/shipments/{reference}/manifest`
    ManifestShipment,
    /// `get_shipment_quotes`: POST `/shipments/{reference}/quote`
    GetShipmentQuotes,
    /// `get_tracking_events_by_custom_reference`: GET `/tracking/custom_reference/{custom_reference}`
    GetTrackingEventsByCustomReference,
    /// `get_contents_tracking_events_by_custom_reference`: GET `/tracking/custom_reference/{custom_reference}/shipment_contents`
    GetContentsTrackingEventsByCustomReference,
    /// `get_tracking_events`: GET `/tracking/{reference}`
    GetTrackingEvents,
    /// `get_contents_tracking_events`: GET `/tracking/{reference}/shipment_contents`
    GetContentsTrackingEvents,
}

/// Every operation and where it is reached.
pub static ROUTES: &[Route<Operation>] = &[
    Route { operation: Operation::GetCollectionNoteByManifests, id: "get_collection_note_by_manifests", method: "POST", path: "/collection_notes/manifest", body: Some("{\"$ref\":\"#/components/schemas/CollectionNoteFromManifestRequest\"}"), statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::QueryCollectionNote, id: "query_collection_note", method: "POST", path: "/collection_notes/query", body: Some("{\"$ref\":\"#/components/schemas/CollectionNoteQueryRequest\"}"), statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::GetLatestCollectionNoteByCustomReference, id: "get_latest_collection_note_by_custom_reference", method: "GET", path: "/collection_notes/shipment_group/custom_reference/{custom_reference}/latest", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::GetCollectionNoteByCustomReference, id: "get_collection_note_by_custom_reference", method: "GET", path: "/collection_notes/shipment_group/custom_reference/{custom_reference}/{version}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::GetCollectionNote, id: "get_collection_note", method: "GET", path: "/collection_notes/shipment_group/{group_reference}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::GetPaperlessDocument, id: "get_paperless_document", method: "GET", path: "/documents/paperless/{document_reference}", body: None, statuses: &[200, 221, 400, 401, 403, 404, 405, 410, 500] },
    Route { operation: Operation::AddPaperlessDocument, id: "add_paperless_document", method: "POST", path: "/documents/paperless/{document_reference}", body: Some("{\"$ref\":\"#/components/schemas/PaperlessDocumentUpload\"}"), statuses: &[201, 202, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: Operation::RemovePaperlessDocument, id: "remove_paperless_document", method: "DELETE", path: "/documents/paperless/{document_reference}", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: Operation::GetCustomsDocuments, id: "get_customs_documents", method: "GET", path: "/documents/{reference}", body: None, statuses: &[200, 204, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::GetCn22, id: "get_cn22", method: "GET", path: "/documents/{reference}/cn22", body: None, statuses: &[200, 204, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::GetCn23, id: "get_cn23", method: "GET", path: "/documents/{reference}/cn23", body: None, statuses: &[200, 204, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::GetCommercialInvoice, id: "get_commercial_invoice", method: "GET", path: "/documents/{reference}/commercial_invoice", body: None, statuses: &[200, 204, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::GetDocument, id: "get_document", method: "GET", path: "/documents/{reference}/{document_type}", body: None, statuses: &[200, 204, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::GetContentsLabel, id: "get_contents_label", method: "GET", path: "/labels/{reference}/contents/{contents_reference}/{content_type}/{dpi}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::GetLabels, id: "get_labels", method: "GET", path: "/labels/{reference}/{content_type}/{dpi}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::UpdateShipmentGroup, id: "update_shipment_group", method: "PUT", path: "/shipment_groups", body: Some("{\"$ref\":\"#/components/schemas/UpdateShipmentGroupRequest\"}"), statuses: &[200, 207, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: Operation::CreateShipmentGroup, id: "create_shipment_group", method: "POST", path: "/shipment_groups", body: Some("{\"$ref\":\"#/components/schemas/CreateShipmentGroupRequest\"}"), statuses: &[201, 207, 400, 401, 403, 404, 405, 429, 500] },
    Route { operation: Operation::GetShipmentGroupsByCustomReference, id: "get_shipment_groups_by_custom_reference", method: "GET", path: "/shipment_groups/custom_reference/{custom_reference}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::AddShipmentToLatestGroup, id: "add_shipment_to_latest_group", method: "PUT", path: "/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: Operation::RemoveShipmentFromLatestGroup, id: "remove_shipment_from_latest_group", method: "DELETE", path: "/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: Operation::GetShipmentGroupByCustomReference, id: "get_shipment_group_by_custom_reference", method: "GET", path: "/shipment_groups/custom_reference/{custom_reference}/{version}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::AddShipmentToGroupVersion, id: "add_shipment_to_group_version", method: "PUT", path: "/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: Operation::RemoveShipmentFromGroupVersion, id: "remove_shipment_from_group_version", method: "DELETE", path: "/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: Operation::GetShipmentGroup, id: "get_shipment_group", method: "GET", path: "/shipment_groups/{group_reference}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::CloseShipmentGroup, id: "close_shipment_group", method: "POST", path: "/shipment_groups/{group_reference}/close", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: Operation::LockShipmentGroup, id: "lock_shipment_group", method: "POST", path: "/shipment_groups/{group_reference}/lock", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: Operation::ManifestShipmentGroup, id: "manifest_shipment_group", method: "POST", path: "/shipment_groups/{group_reference}/manifest", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::AddShipmentToGroup, id: "add_shipment_to_group", method: "PUT", path: "/shipment_groups/{group_reference}/shipments/{reference}", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: Operation::RemoveShipmentFromGroup, id: "remove_shipment_from_group", method: "DELETE", path: "/shipment_groups/{group_reference}/shipments/{reference}", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: Operation::UnlockShipmentGroup, id: "unlock_shipment_group", method: "POST", path: "/shipment_groups/{group_reference}/unlock", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: Operation::SearchShipments, id: "search_shipments", method: "GET", path: "/shipments", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::UpdateShipment, id: "update_shipment", method: "PUT", path: "/shipments", body: Some("{\"$ref\":\"#/components/schemas/UpdateShipmentRequest\"}"), statuses: &[200, 304, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::CreateShipment, id: "create_shipment", method: "POST", path: "/shipments", body: Some("{\"$ref\":\"#/components/schemas/CreateShipmentRequest\"}"), statuses: &[201, 400, 401, 403, 405, 500] },
    Route { operation: Operation::AllocateShipments, id: "allocate_shipments", method: "PUT", path: "/shipments/allocate", body: Some("{\"$ref\":\"#/components/schemas/AllocateRequest\"}"), statuses: &[202, 207, 400, 401, 403, 404, 405, 407, 500, 521] },
    Route { operation: Operation::AllocateShipmentsWithFilters, id: "allocate_shipments_with_filters", method: "PUT", path: "/shipments/allocate/filters", body: Some("{\"$ref\":\"#/components/schemas/AllocateWithFiltersRequest\"}"), statuses: &[202, 207, 400, 401, 403, 404, 405, 500, 521] },
    Route { operation: Operation::AllocateShipmentsWithCarrierService, id: "allocate_shipments_with_carrier_service", method: "PUT", path: "/shipments/allocate/service", body: Some("{\"$ref\":\"#/components/schemas/AllocateWithCarrierServiceRequest\"}"), statuses: &[202, 207, 400, 401, 403, 404, 405, 407, 500, 521] },
    Route { operation: Operation::AllocateShipmentsWithServiceGroup, id: "allocate_shipments_with_service_group", method: "PUT", path: "/shipments/allocate/service_group", body: Some("{\"$ref\":\"#/components/schemas/AllocateWithServiceGroupRequest\"}"), statuses: &[202, 207, 400, 401, 403, 404, 405, 407, 500, 521] },
    Route { operation: Operation::ManifestShipments, id: "manifest_shipments", method: "PUT", path: "/shipments/manifest", body: Some("{\"$ref\":\"#/components/schemas/ManifestRequest\"}"), statuses: &[200, 202, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::ManifestShipmentsByQuery, id: "manifest_shipments_by_query", method: "POST", path: "/shipments/manifest/query", body: Some("{\"$ref\":\"#/components/schemas/ManifestQueryRequest\"}"), statuses: &[200, 202, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::GetManifest, id: "get_manifest", method: "GET", path: "/shipments/manifests/{manifest_reference}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::CreateQuote, id: "create_quote", method: "POST", path: "/shipments/quote", body: Some("{\"$ref\":\"#/components/schemas/CreateShipmentRequest\"}"), statuses: &[201, 400, 401, 403, 405, 500, 531] },
    Route { operation: Operation::CreateQuoteByServiceGroup, id: "create_quote_by_service_group", method: "POST", path: "/shipments/quote/service_group/{service_group}", body: Some("{\"$ref\":\"#/components/schemas/CreateShipmentRequest\"}"), statuses: &[201, 400, 401, 403, 404, 405, 500, 531] },
    Route { operation: Operation::ChangeShipmentState, id: "change_shipment_state", method: "PUT", path: "/shipments/state", body: Some("{\"$ref\":\"#/components/schemas/ShipmentStateChangeRequest\"}"), statuses: &[200, 202, 304, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::CountShipmentsByState, id: "count_shipments_by_state", method: "GET", path: "/shipments/state_counts", body: None, statuses: &[200, 400, 401, 403, 405, 500] },
    Route { operation: Operation::GetShipmentsByTrackingReference, id: "get_shipments_by_tracking_reference", method: "GET", path: "/shipments/tracking_reference/{tracking_reference}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::GetShipment, id: "get_shipment", method: "GET", path: "/shipments/{reference}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::DeleteShipment, id: "delete_shipment", method: "DELETE", path: "/shipments/{reference}", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: Operation::AllocateShipment, id: "allocate_shipment", method: "PUT", path: "/shipments/{reference}/allocate", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 500, 521] },
    Route { operation: Operation::AllocateShipmentWithQuote, id: "allocate_shipment_with_quote", method: "PUT", path: "/shipments/{reference}/allocate/quote/{quote_reference}", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 500, 521] },
    Route { operation: Operation::AllocateShipmentWithCarrierService, id: "allocate_shipment_with_carrier_service", method: "PUT", path: "/shipments/{reference}/allocate/service/{service_reference}", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 500, 521] },
    Route { operation: Operation::AllocateShipmentWithServiceGroup, id: "allocate_shipment_with_service_group", method: "PUT", path: "/shipments/{reference}/allocate/service_group/{service_group}", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 500, 521] },
    Route { operation: Operation::AllocateShipmentWithVirtualService, id: "allocate_shipment_with_virtual_service", method: "PUT", path: "/shipments/{reference}/allocate/virtual_service/{virtual_service}", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 500, 521] },
    Route { operation: Operation::DeallocateShipment, id: "deallocate_shipment", method: "DELETE", path: "/shipments/{reference}/allocation", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::CancelShipment, id: "cancel_shipment", method: "PUT", path: "/shipments/{reference}/cancel", body: None, statuses: &[200, 202, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: Operation::CloneShipment, id: "clone_shipment", method: "POST", path: "/shipments/{reference}/clone", body: None, statuses: &[201, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::ManifestShipment, id: "manifest_shipment", method: "PUT", path: "/shipments/{reference}/manifest", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::GetShipmentQuotes, id: "get_shipment_quotes", method: "POST", path: "/shipments/{reference}/quote", body: None, statuses: &[201, 400, 401, 403, 404, 405, 500, 531] },
    Route { operation: Operation::GetTrackingEventsByCustomReference, id: "get_tracking_events_by_custom_reference", method: "GET", path: "/tracking/custom_reference/{custom_reference}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::GetContentsTrackingEventsByCustomReference, id: "get_contents_tracking_events_by_custom_reference", method: "GET", path: "/tracking/custom_reference/{custom_reference}/shipment_contents", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::GetTrackingEvents, id: "get_tracking_events", method: "GET", path: "/tracking/{reference}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: Operation::GetContentsTrackingEvents, id: "get_contents_tracking_events", method: "GET", path: "/tracking/{reference}/shipment_contents", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
];
