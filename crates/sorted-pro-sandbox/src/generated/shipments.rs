// Generated from spec/shipments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

//! The operations of the shipments contract.

use crate::contract::Route;

/// The operations of the shipments contract, with the parameters of their paths.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Operation {
    /// `get_collection_note_by_manifests`: POST `/collection_notes/manifest`
    GetCollectionNoteByManifests,
    /// `query_collection_note`: POST `/collection_notes/query`
    QueryCollectionNote,
    /// `get_latest_collection_note_by_custom_reference`: GET `/collection_notes/shipment_group/custom_reference/{custom_reference}/latest`
    GetLatestCollectionNoteByCustomReference {
        /// `{custom_reference}` of the path, decoded.
        custom_reference: String,
    },
    /// `get_collection_note_by_custom_reference`: GET `/collection_notes/shipment_group/custom_reference/{custom_reference}/{version}`
    GetCollectionNoteByCustomReference {
        /// `{custom_reference}` of the path, decoded.
        custom_reference: String,
        /// `{version}` of the path, decoded.
        version: String,
    },
    /// `get_collection_note`: GET `/collection_notes/shipment_group/{group_reference}`
    GetCollectionNote {
        /// `{group_reference}` of the path, decoded.
        group_reference: String,
    },
    /// `get_paperless_document`: GET `/documents/paperless/{reference}`
    GetPaperlessDocument {
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `add_paperless_document`: POST `/documents/paperless/{reference}`
    AddPaperlessDocument {
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `remove_paperless_document`: DELETE `/documents/paperless/{reference}`
    RemovePaperlessDocument {
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `get_customs_documents`: GET `/documents/{reference}`
    GetCustomsDocuments {
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `get_cn22`: GET `/documents/{reference}/cn22`
    GetCn22 {
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `get_cn23`: GET `/documents/{reference}/cn23`
    GetCn23 {
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `get_commercial_invoice`: GET `/documents/{reference}/commercial_invoice`
    GetCommercialInvoice {
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `get_document`: GET `/documents/{reference}/{document_type}`
    GetDocument {
        /// `{reference}` of the path, decoded.
        reference: String,
        /// `{document_type}` of the path, decoded.
        document_type: String,
    },
    /// `get_contents_label`: GET `/labels/{reference}/contents/{contents_reference}/{content_type}/{dpi}`
    GetContentsLabel {
        /// `{reference}` of the path, decoded.
        reference: String,
        /// `{contents_reference}` of the path, decoded.
        contents_reference: String,
        /// `{content_type}` of the path, decoded.
        content_type: String,
        /// `{dpi}` of the path, decoded.
        dpi: String,
    },
    /// `get_labels`: GET `/labels/{reference}/{content_type}/{dpi}`
    GetLabels {
        /// `{reference}` of the path, decoded.
        reference: String,
        /// `{content_type}` of the path, decoded.
        content_type: String,
        /// `{dpi}` of the path, decoded.
        dpi: String,
    },
    /// `update_shipment_group`: PUT `/shipment_groups`
    UpdateShipmentGroup,
    /// `create_shipment_group`: POST `/shipment_groups`
    CreateShipmentGroup,
    /// `get_shipment_groups_by_custom_reference`: GET `/shipment_groups/custom_reference/{custom_reference}`
    GetShipmentGroupsByCustomReference {
        /// `{custom_reference}` of the path, decoded.
        custom_reference: String,
    },
    /// `add_shipment_to_latest_group`: PUT `/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}`
    AddShipmentToLatestGroup {
        /// `{custom_reference}` of the path, decoded.
        custom_reference: String,
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `remove_shipment_from_latest_group`: DELETE `/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}`
    RemoveShipmentFromLatestGroup {
        /// `{custom_reference}` of the path, decoded.
        custom_reference: String,
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `get_shipment_group_by_custom_reference`: GET `/shipment_groups/custom_reference/{custom_reference}/{version}`
    GetShipmentGroupByCustomReference {
        /// `{custom_reference}` of the path, decoded.
        custom_reference: String,
        /// `{version}` of the path, decoded.
        version: String,
    },
    /// `add_shipment_to_group_version`: PUT `/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}`
    AddShipmentToGroupVersion {
        /// `{custom_reference}` of the path, decoded.
        custom_reference: String,
        /// `{version}` of the path, decoded.
        version: String,
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `remove_shipment_from_group_version`: DELETE `/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}`
    RemoveShipmentFromGroupVersion {
        /// `{custom_reference}` of the path, decoded.
        custom_reference: String,
        /// `{version}` of the path, decoded.
        version: String,
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `get_shipment_group`: GET `/shipment_groups/{group_reference}`
    GetShipmentGroup {
        /// `{group_reference}` of the path, decoded.
        group_reference: String,
    },
    /// `close_shipment_group`: POST `/shipment_groups/{group_reference}/close`
    CloseShipmentGroup {
        /// `{group_reference}` of the path, decoded.
        group_reference: String,
    },
    /// `lock_shipment_group`: POST `/shipment_groups/{group_reference}/lock`
    LockShipmentGroup {
        /// `{group_reference}` of the path, decoded.
        group_reference: String,
    },
    /// `manifest_shipment_group`: POST `/shipment_groups/{group_reference}/manifest`
    ManifestShipmentGroup {
        /// `{group_reference}` of the path, decoded.
        group_reference: String,
    },
    /// `add_shipment_to_group`: PUT `/shipment_groups/{group_reference}/shipments/{reference}`
    AddShipmentToGroup {
        /// `{group_reference}` of the path, decoded.
        group_reference: String,
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `remove_shipment_from_group`: DELETE `/shipment_groups/{group_reference}/shipments/{reference}`
    RemoveShipmentFromGroup {
        /// `{group_reference}` of the path, decoded.
        group_reference: String,
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `unlock_shipment_group`: POST `/shipment_groups/{group_reference}/unlock`
    UnlockShipmentGroup {
        /// `{group_reference}` of the path, decoded.
        group_reference: String,
    },
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
    GetManifest {
        /// `{manifest_reference}` of the path, decoded.
        manifest_reference: String,
    },
    /// `create_quote`: POST `/shipments/quote`
    CreateQuote,
    /// `create_quote_by_service_group`: POST `/shipments/quote/service_group/{service_group}`
    CreateQuoteByServiceGroup {
        /// `{service_group}` of the path, decoded.
        service_group: String,
    },
    /// `change_shipment_state`: PUT `/shipments/state`
    ChangeShipmentState,
    /// `count_shipments_by_state`: GET `/shipments/state_counts`
    CountShipmentsByState,
    /// `get_shipments_by_tracking_reference`: GET `/shipments/tracking_reference/{tracking_reference}`
    GetShipmentsByTrackingReference {
        /// `{tracking_reference}` of the path, decoded.
        tracking_reference: String,
    },
    /// `get_shipment`: GET `/shipments/{reference}`
    GetShipment {
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `delete_shipment`: DELETE `/shipments/{reference}`
    DeleteShipment {
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `allocate_shipment`: PUT `/shipments/{reference}/allocate`
    AllocateShipment {
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `allocate_shipment_with_quote`: PUT `/shipments/{reference}/allocate/quote/{quote_reference}`
    AllocateShipmentWithQuote {
        /// `{reference}` of the path, decoded.
        reference: String,
        /// `{quote_reference}` of the path, decoded.
        quote_reference: String,
    },
    /// `allocate_shipment_with_carrier_service`: PUT `/shipments/{reference}/allocate/service/{service_reference}`
    AllocateShipmentWithCarrierService {
        /// `{reference}` of the path, decoded.
        reference: String,
        /// `{service_reference}` of the path, decoded.
        service_reference: String,
    },
    /// `allocate_shipment_with_service_group`: PUT `/shipments/{reference}/allocate/service_group/{service_group}`
    AllocateShipmentWithServiceGroup {
        /// `{reference}` of the path, decoded.
        reference: String,
        /// `{service_group}` of the path, decoded.
        service_group: String,
    },
    /// `allocate_shipment_with_virtual_service`: PUT `/shipments/{reference}/allocate/virtual_service/{virtual_service}`
    AllocateShipmentWithVirtualService {
        /// `{reference}` of the path, decoded.
        reference: String,
        /// `{virtual_service}` of the path, decoded.
        virtual_service: String,
    },
    /// `deallocate_shipment`: DELETE `/shipments/{reference}/allocation`
    DeallocateShipment {
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `cancel_shipment`: PUT `/shipments/{reference}/cancel`
    CancelShipment {
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `clone_shipment`: POST `/shipments/{reference}/clone`
    CloneShipment {
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `manifest_shipment`: PUT `/shipments/{reference}/manifest`
    ManifestShipment {
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `get_shipment_quotes`: POST `/shipments/{reference}/quote`
    GetShipmentQuotes {
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `get_tracking_events_by_custom_reference`: GET `/tracking/custom_reference/{custom_reference}`
    GetTrackingEventsByCustomReference {
        /// `{custom_reference}` of the path, decoded.
        custom_reference: String,
    },
    /// `get_contents_tracking_events_by_custom_reference`: GET `/tracking/custom_reference/{custom_reference}/shipment_contents`
    GetContentsTrackingEventsByCustomReference {
        /// `{custom_reference}` of the path, decoded.
        custom_reference: String,
    },
    /// `get_tracking_events`: GET `/tracking/{reference}`
    GetTrackingEvents {
        /// `{reference}` of the path, decoded.
        reference: String,
    },
    /// `get_contents_tracking_events`: GET `/tracking/{reference}/shipment_contents`
    GetContentsTrackingEvents {
        /// `{reference}` of the path, decoded.
        reference: String,
    },
}

/// Every operation and where it is reached.
pub static ROUTES: &[Route<Operation>] = &[
    Route { operation: |_| Operation::GetCollectionNoteByManifests, id: "get_collection_note_by_manifests", method: "POST", path: "/collection_notes/manifest", body: Some("{\"$ref\":\"#/components/schemas/CollectionNoteFromManifestRequest\"}"), statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: |_| Operation::QueryCollectionNote, id: "query_collection_note", method: "POST", path: "/collection_notes/query", body: Some("{\"$ref\":\"#/components/schemas/CollectionNoteQueryRequest\"}"), statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::GetLatestCollectionNoteByCustomReference { custom_reference: path.take("custom_reference") }, id: "get_latest_collection_note_by_custom_reference", method: "GET", path: "/collection_notes/shipment_group/custom_reference/{custom_reference}/latest", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::GetCollectionNoteByCustomReference { custom_reference: path.take("custom_reference"), version: path.take("version") }, id: "get_collection_note_by_custom_reference", method: "GET", path: "/collection_notes/shipment_group/custom_reference/{custom_reference}/{version}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::GetCollectionNote { group_reference: path.take("group_reference") }, id: "get_collection_note", method: "GET", path: "/collection_notes/shipment_group/{group_reference}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::GetPaperlessDocument { reference: path.take("reference") }, id: "get_paperless_document", method: "GET", path: "/documents/paperless/{reference}", body: None, statuses: &[200, 221, 400, 401, 403, 404, 405, 410, 500] },
    Route { operation: |path| Operation::AddPaperlessDocument { reference: path.take("reference") }, id: "add_paperless_document", method: "POST", path: "/documents/paperless/{reference}", body: Some("{\"$ref\":\"#/components/schemas/PaperlessDocumentUpload\"}"), statuses: &[201, 202, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: |path| Operation::RemovePaperlessDocument { reference: path.take("reference") }, id: "remove_paperless_document", method: "DELETE", path: "/documents/paperless/{reference}", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: |path| Operation::GetCustomsDocuments { reference: path.take("reference") }, id: "get_customs_documents", method: "GET", path: "/documents/{reference}", body: None, statuses: &[200, 204, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::GetCn22 { reference: path.take("reference") }, id: "get_cn22", method: "GET", path: "/documents/{reference}/cn22", body: None, statuses: &[200, 204, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::GetCn23 { reference: path.take("reference") }, id: "get_cn23", method: "GET", path: "/documents/{reference}/cn23", body: None, statuses: &[200, 204, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::GetCommercialInvoice { reference: path.take("reference") }, id: "get_commercial_invoice", method: "GET", path: "/documents/{reference}/commercial_invoice", body: None, statuses: &[200, 204, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::GetDocument { reference: path.take("reference"), document_type: path.take("document_type") }, id: "get_document", method: "GET", path: "/documents/{reference}/{document_type}", body: None, statuses: &[200, 204, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::GetContentsLabel { reference: path.take("reference"), contents_reference: path.take("contents_reference"), content_type: path.take("content_type"), dpi: path.take("dpi") }, id: "get_contents_label", method: "GET", path: "/labels/{reference}/contents/{contents_reference}/{content_type}/{dpi}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::GetLabels { reference: path.take("reference"), content_type: path.take("content_type"), dpi: path.take("dpi") }, id: "get_labels", method: "GET", path: "/labels/{reference}/{content_type}/{dpi}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: |_| Operation::UpdateShipmentGroup, id: "update_shipment_group", method: "PUT", path: "/shipment_groups", body: Some("{\"$ref\":\"#/components/schemas/UpdateShipmentGroupRequest\"}"), statuses: &[200, 207, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: |_| Operation::CreateShipmentGroup, id: "create_shipment_group", method: "POST", path: "/shipment_groups", body: Some("{\"$ref\":\"#/components/schemas/CreateShipmentGroupRequest\"}"), statuses: &[201, 207, 400, 401, 403, 404, 405, 429, 500] },
    Route { operation: |path| Operation::GetShipmentGroupsByCustomReference { custom_reference: path.take("custom_reference") }, id: "get_shipment_groups_by_custom_reference", method: "GET", path: "/shipment_groups/custom_reference/{custom_reference}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::AddShipmentToLatestGroup { custom_reference: path.take("custom_reference"), reference: path.take("reference") }, id: "add_shipment_to_latest_group", method: "PUT", path: "/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: |path| Operation::RemoveShipmentFromLatestGroup { custom_reference: path.take("custom_reference"), reference: path.take("reference") }, id: "remove_shipment_from_latest_group", method: "DELETE", path: "/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: |path| Operation::GetShipmentGroupByCustomReference { custom_reference: path.take("custom_reference"), version: path.take("version") }, id: "get_shipment_group_by_custom_reference", method: "GET", path: "/shipment_groups/custom_reference/{custom_reference}/{version}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::AddShipmentToGroupVersion { custom_reference: path.take("custom_reference"), version: path.take("version"), reference: path.take("reference") }, id: "add_shipment_to_group_version", method: "PUT", path: "/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: |path| Operation::RemoveShipmentFromGroupVersion { custom_reference: path.take("custom_reference"), version: path.take("version"), reference: path.take("reference") }, id: "remove_shipment_from_group_version", method: "DELETE", path: "/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: |path| Operation::GetShipmentGroup { group_reference: path.take("group_reference") }, id: "get_shipment_group", method: "GET", path: "/shipment_groups/{group_reference}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::CloseShipmentGroup { group_reference: path.take("group_reference") }, id: "close_shipment_group", method: "POST", path: "/shipment_groups/{group_reference}/close", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: |path| Operation::LockShipmentGroup { group_reference: path.take("group_reference") }, id: "lock_shipment_group", method: "POST", path: "/shipment_groups/{group_reference}/lock", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: |path| Operation::ManifestShipmentGroup { group_reference: path.take("group_reference") }, id: "manifest_shipment_group", method: "POST", path: "/shipment_groups/{group_reference}/manifest", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::AddShipmentToGroup { group_reference: path.take("group_reference"), reference: path.take("reference") }, id: "add_shipment_to_group", method: "PUT", path: "/shipment_groups/{group_reference}/shipments/{reference}", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: |path| Operation::RemoveShipmentFromGroup { group_reference: path.take("group_reference"), reference: path.take("reference") }, id: "remove_shipment_from_group", method: "DELETE", path: "/shipment_groups/{group_reference}/shipments/{reference}", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: |path| Operation::UnlockShipmentGroup { group_reference: path.take("group_reference") }, id: "unlock_shipment_group", method: "POST", path: "/shipment_groups/{group_reference}/unlock", body: None, statuses: &[200, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: |_| Operation::SearchShipments, id: "search_shipments", method: "GET", path: "/shipments", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: |_| Operation::UpdateShipment, id: "update_shipment", method: "PUT", path: "/shipments", body: Some("{\"$ref\":\"#/components/schemas/UpdateShipmentRequest\"}"), statuses: &[200, 304, 400, 401, 403, 404, 405, 500] },
    Route { operation: |_| Operation::CreateShipment, id: "create_shipment", method: "POST", path: "/shipments", body: Some("{\"$ref\":\"#/components/schemas/CreateShipmentRequest\"}"), statuses: &[201, 400, 401, 403, 405, 500] },
    Route { operation: |_| Operation::AllocateShipments, id: "allocate_shipments", method: "PUT", path: "/shipments/allocate", body: Some("{\"$ref\":\"#/components/schemas/AllocateRequest\"}"), statuses: &[202, 207, 400, 401, 403, 404, 405, 407, 500, 521] },
    Route { operation: |_| Operation::AllocateShipmentsWithFilters, id: "allocate_shipments_with_filters", method: "PUT", path: "/shipments/allocate/filters", body: Some("{\"$ref\":\"#/components/schemas/AllocateWithFiltersRequest\"}"), statuses: &[202, 207, 400, 401, 403, 404, 405, 500, 521] },
    Route { operation: |_| Operation::AllocateShipmentsWithCarrierService, id: "allocate_shipments_with_carrier_service", method: "PUT", path: "/shipments/allocate/service", body: Some("{\"$ref\":\"#/components/schemas/AllocateWithCarrierServiceRequest\"}"), statuses: &[202, 207, 400, 401, 403, 404, 405, 407, 500, 521] },
    Route { operation: |_| Operation::AllocateShipmentsWithServiceGroup, id: "allocate_shipments_with_service_group", method: "PUT", path: "/shipments/allocate/service_group", body: Some("{\"$ref\":\"#/components/schemas/AllocateWithServiceGroupRequest\"}"), statuses: &[202, 207, 400, 401, 403, 404, 405, 407, 500, 521] },
    Route { operation: |_| Operation::ManifestShipments, id: "manifest_shipments", method: "PUT", path: "/shipments/manifest", body: Some("{\"$ref\":\"#/components/schemas/ManifestRequest\"}"), statuses: &[200, 202, 400, 401, 403, 404, 405, 500] },
    Route { operation: |_| Operation::ManifestShipmentsByQuery, id: "manifest_shipments_by_query", method: "POST", path: "/shipments/manifest/query", body: Some("{\"$ref\":\"#/components/schemas/ManifestQueryRequest\"}"), statuses: &[200, 202, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::GetManifest { manifest_reference: path.take("manifest_reference") }, id: "get_manifest", method: "GET", path: "/shipments/manifests/{manifest_reference}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: |_| Operation::CreateQuote, id: "create_quote", method: "POST", path: "/shipments/quote", body: Some("{\"$ref\":\"#/components/schemas/CreateShipmentRequest\"}"), statuses: &[201, 400, 401, 403, 405, 500, 531] },
    Route { operation: |path| Operation::CreateQuoteByServiceGroup { service_group: path.take("service_group") }, id: "create_quote_by_service_group", method: "POST", path: "/shipments/quote/service_group/{service_group}", body: Some("{\"$ref\":\"#/components/schemas/CreateShipmentRequest\"}"), statuses: &[201, 400, 401, 403, 404, 405, 500, 531] },
    Route { operation: |_| Operation::ChangeShipmentState, id: "change_shipment_state", method: "PUT", path: "/shipments/state", body: Some("{\"$ref\":\"#/components/schemas/ShipmentStateChangeRequest\"}"), statuses: &[200, 202, 304, 400, 401, 403, 404, 405, 500] },
    Route { operation: |_| Operation::CountShipmentsByState, id: "count_shipments_by_state", method: "GET", path: "/shipments/state_counts", body: None, statuses: &[200, 400, 401, 403, 405, 500] },
    Route { operation: |path| Operation::GetShipmentsByTrackingReference { tracking_reference: path.take("tracking_reference") }, id: "get_shipments_by_tracking_reference", method: "GET", path: "/shipments/tracking_reference/{tracking_reference}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::GetShipment { reference: path.take("reference") }, id: "get_shipment", method: "GET", path: "/shipments/{reference}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::DeleteShipment { reference: path.take("reference") }, id: "delete_shipment", method: "DELETE", path: "/shipments/{reference}", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: |path| Operation::AllocateShipment { reference: path.take("reference") }, id: "allocate_shipment", method: "PUT", path: "/shipments/{reference}/allocate", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 500, 521] },
    Route { operation: |path| Operation::AllocateShipmentWithQuote { reference: path.take("reference"), quote_reference: path.take("quote_reference") }, id: "allocate_shipment_with_quote", method: "PUT", path: "/shipments/{reference}/allocate/quote/{quote_reference}", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 500, 521] },
    Route { operation: |path| Operation::AllocateShipmentWithCarrierService { reference: path.take("reference"), service_reference: path.take("service_reference") }, id: "allocate_shipment_with_carrier_service", method: "PUT", path: "/shipments/{reference}/allocate/service/{service_reference}", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 500, 521] },
    Route { operation: |path| Operation::AllocateShipmentWithServiceGroup { reference: path.take("reference"), service_group: path.take("service_group") }, id: "allocate_shipment_with_service_group", method: "PUT", path: "/shipments/{reference}/allocate/service_group/{service_group}", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 500, 521] },
    Route { operation: |path| Operation::AllocateShipmentWithVirtualService { reference: path.take("reference"), virtual_service: path.take("virtual_service") }, id: "allocate_shipment_with_virtual_service", method: "PUT", path: "/shipments/{reference}/allocate/virtual_service/{virtual_service}", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 500, 521] },
    Route { operation: |path| Operation::DeallocateShipment { reference: path.take("reference") }, id: "deallocate_shipment", method: "DELETE", path: "/shipments/{reference}/allocation", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::CancelShipment { reference: path.take("reference") }, id: "cancel_shipment", method: "PUT", path: "/shipments/{reference}/cancel", body: None, statuses: &[200, 202, 304, 400, 401, 403, 404, 405, 409, 500] },
    Route { operation: |path| Operation::CloneShipment { reference: path.take("reference") }, id: "clone_shipment", method: "POST", path: "/shipments/{reference}/clone", body: None, statuses: &[201, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::ManifestShipment { reference: path.take("reference") }, id: "manifest_shipment", method: "PUT", path: "/shipments/{reference}/manifest", body: None, statuses: &[200, 202, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::GetShipmentQuotes { reference: path.take("reference") }, id: "get_shipment_quotes", method: "POST", path: "/shipments/{reference}/quote", body: None, statuses: &[201, 400, 401, 403, 404, 405, 500, 531] },
    Route { operation: |path| Operation::GetTrackingEventsByCustomReference { custom_reference: path.take("custom_reference") }, id: "get_tracking_events_by_custom_reference", method: "GET", path: "/tracking/custom_reference/{custom_reference}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::GetContentsTrackingEventsByCustomReference { custom_reference: path.take("custom_reference") }, id: "get_contents_tracking_events_by_custom_reference", method: "GET", path: "/tracking/custom_reference/{custom_reference}/shipment_contents", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::GetTrackingEvents { reference: path.take("reference") }, id: "get_tracking_events", method: "GET", path: "/tracking/{reference}", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
    Route { operation: |path| Operation::GetContentsTrackingEvents { reference: path.take("reference") }, id: "get_contents_tracking_events", method: "GET", path: "/tracking/{reference}/shipment_contents", body: None, statuses: &[200, 400, 401, 403, 404, 405, 500] },
];
