// Generated from spec/shipments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

use sorted_pro_raw as raw;

use crate::table::{Api, Schema};

/// The API.
pub(crate) static API: Api = Api {
    name: "shipments",
    servers: &["https://api.sorted.com/pro", "https://api.sorted.com/prosandbox"],
    key_header: "x-api-key",
    schemas: SCHEMAS,
    bodies: BODIES,
    operations: operations::ALL,
};

/// Every component.
static SCHEMAS: &[Schema] = &[
    Schema::of::<raw::Open<raw::shipments::vocabulary::Accessibility>>("Accessibility"),
    Schema::of::<raw::shipments::types::Address>("Address"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::AddressType>>("AddressType"),
    Schema::of::<raw::shipments::types::AllocateRequest>("AllocateRequest"),
    Schema::of::<raw::shipments::types::AllocateResult>("AllocateResult"),
    Schema::of::<raw::shipments::types::AllocateShipmentsResult>("AllocateShipmentsResult"),
    Schema::of::<raw::shipments::types::AllocateWithCarrierServiceRequest>("AllocateWithCarrierServiceRequest"),
    Schema::of::<raw::shipments::types::AllocateWithFiltersRequest>("AllocateWithFiltersRequest"),
    Schema::of::<raw::shipments::types::AllocateWithFiltersResult>("AllocateWithFiltersResult"),
    Schema::of::<raw::shipments::types::AllocateWithServiceGroupRequest>("AllocateWithServiceGroupRequest"),
    Schema::of::<raw::shipments::types::Allocation>("Allocation"),
    Schema::of::<raw::shipments::types::AllocationFilters>("AllocationFilters"),
    Schema::of::<raw::shipments::types::AllocationRejection>("AllocationRejection"),
    Schema::of::<raw::shipments::types::ApiError>("ApiError"),
    Schema::of::<raw::shipments::types::ApiErrorMessage>("ApiErrorMessage"),
    Schema::of::<raw::shipments::types::ApplicableDocument>("ApplicableDocument"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::ApplicationType>>("ApplicationType"),
    Schema::of::<raw::shipments::types::BaseApplication>("BaseApplication"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::CalculationModel>>("CalculationModel"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::CapabilityType>>("CapabilityType"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::CapabilityValue>>("CapabilityValue"),
    Schema::of::<raw::shipments::types::CarrierDetails>("CarrierDetails"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::CategoryType>>("CategoryType"),
    Schema::of::<raw::shipments::types::CollectionNoteFromManifestRequest>("CollectionNoteFromManifestRequest"),
    Schema::of::<raw::shipments::types::CollectionNoteQueryRequest>("CollectionNoteQueryRequest"),
    Schema::of::<raw::shipments::types::CollectionNoteResponse>("CollectionNoteResponse"),
    Schema::of::<raw::shipments::types::Contact>("Contact"),
    Schema::of::<raw::shipments::types::ContactDetails>("ContactDetails"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::ContentType>>("ContentType"),
    Schema::of::<raw::shipments::types::ContentsTrackingEvent>("ContentsTrackingEvent"),
    Schema::of::<raw::shipments::types::CreateShipmentGroupRequest>("CreateShipmentGroupRequest"),
    Schema::of::<raw::shipments::types::CreateShipmentRequest>("CreateShipmentRequest"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::CustomsContentType>>("CustomsContentType"),
    Schema::of::<raw::shipments::types::CustomsDocument>("CustomsDocument"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::CustomsDocumentType>>("CustomsDocumentType"),
    Schema::of::<raw::shipments::types::CustomsDocumentation>("CustomsDocumentation"),
    Schema::of::<raw::shipments::types::DangerousGoods>("DangerousGoods"),
    Schema::of::<raw::shipments::types::DateRange>("DateRange"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::DimensionUnit>>("DimensionUnit"),
    Schema::of::<raw::shipments::types::Dimensions>("Dimensions"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::Direction>>("Direction"),
    Schema::of::<raw::shipments::types::Document>("Document"),
    Schema::of::<raw::OneOrMany<raw::shipments::types::Document>>("DocumentOneOrMany"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::DocumentType>>("DocumentType"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::ErrorCode>>("ErrorCode"),
    Schema::of::<raw::shipments::types::ExcludedService>("ExcludedService"),
    Schema::of::<raw::shipments::types::Exclusion>("Exclusion"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::ExclusionCode>>("ExclusionCode"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::FileContentType>>("FileContentType"),
    Schema::of::<raw::shipments::types::HazardClass>("HazardClass"),
    Schema::of::<raw::shipments::types::LabelDetails>("LabelDetails"),
    Schema::of::<raw::shipments::types::LabelProperty>("LabelProperty"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::LabelRotation>>("LabelRotation"),
    Schema::of::<raw::shipments::types::LatLong>("LatLong"),
    Schema::of::<raw::shipments::types::Link>("Link"),
    Schema::of::<raw::LooseInteger>("LooseInteger"),
    Schema::of::<raw::shipments::types::Manifest>("Manifest"),
    Schema::of::<raw::shipments::types::ManifestQueryRequest>("ManifestQueryRequest"),
    Schema::of::<raw::shipments::types::ManifestRequest>("ManifestRequest"),
    Schema::of::<raw::shipments::types::ManifestResponse>("ManifestResponse"),
    Schema::of::<raw::shipments::types::ManifestResult>("ManifestResult"),
    Schema::of::<raw::shipments::types::Metadata>("Metadata"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::MetadataType>>("MetadataType"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::PackingGroup>>("PackingGroup"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::PaperlessDocumentState>>("PaperlessDocumentState"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::PaperlessDocumentType>>("PaperlessDocumentType"),
    Schema::of::<raw::shipments::types::PaperlessDocumentUpload>("PaperlessDocumentUpload"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::PaperlessDocumentUsage>>("PaperlessDocumentUsage"),
    Schema::of::<raw::shipments::types::PaperlessDocuments>("PaperlessDocuments"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::PaperlessFileFormat>>("PaperlessFileFormat"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::PaperlessUsage>>("PaperlessUsage"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::PhysicalForm>>("PhysicalForm"),
    Schema::of::<raw::shipments::types::Price>("Price"),
    Schema::of::<raw::shipments::types::Quote>("Quote"),
    Schema::of::<raw::shipments::types::QuoteResult>("QuoteResult"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::Radioactivity>>("Radioactivity"),
    Schema::of::<raw::shipments::types::Reservation>("Reservation"),
    Schema::of::<raw::shipments::types::ResourceResult>("ResourceResult"),
    Schema::of::<raw::shipments::types::ServiceCapabilities>("ServiceCapabilities"),
    Schema::of::<raw::OneOrMany<raw::shipments::types::ServiceCapabilities>>("ServiceCapabilitiesOneOrMany"),
    Schema::of::<raw::shipments::types::Shipment>("Shipment"),
    Schema::of::<raw::shipments::types::ShipmentContents>("ShipmentContents"),
    Schema::of::<raw::shipments::types::ShipmentCountByStateResponse>("ShipmentCountByStateResponse"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::ShipmentDocumentType>>("ShipmentDocumentType"),
    Schema::of::<raw::shipments::types::ShipmentGroup>("ShipmentGroup"),
    Schema::of::<raw::shipments::types::ShipmentGroupResponse>("ShipmentGroupResponse"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::ShipmentGroupState>>("ShipmentGroupState"),
    Schema::of::<raw::shipments::types::ShipmentGroupSummary>("ShipmentGroupSummary"),
    Schema::of::<raw::shipments::types::ShipmentList>("ShipmentList"),
    Schema::of::<raw::shipments::types::ShipmentPaperlessDocument>("ShipmentPaperlessDocument"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::ShipmentState>>("ShipmentState"),
    Schema::of::<raw::shipments::types::ShipmentStateChangeRequest>("ShipmentStateChangeRequest"),
    Schema::of::<raw::shipments::types::ShipmentStateCount>("ShipmentStateCount"),
    Schema::of::<raw::shipments::types::ShipmentSummary>("ShipmentSummary"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::ShipmentType>>("ShipmentType"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::ShippingTerms>>("ShippingTerms"),
    Schema::of::<raw::shipments::types::Surcharge>("Surcharge"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::SurchargeType>>("SurchargeType"),
    Schema::of::<raw::shipments::types::Tax>("Tax"),
    Schema::of::<raw::shipments::types::TaxRate>("TaxRate"),
    Schema::of::<raw::shipments::types::TotalCustomsValue>("TotalCustomsValue"),
    Schema::of::<raw::shipments::types::TrackingCarrierDetails>("TrackingCarrierDetails"),
    Schema::of::<raw::shipments::types::TrackingContentsResponse>("TrackingContentsResponse"),
    Schema::of::<raw::shipments::types::TrackingContentsResponseList>("TrackingContentsResponseList"),
    Schema::of::<raw::shipments::types::TrackingDetails>("TrackingDetails"),
    Schema::of::<raw::shipments::types::TrackingEvent>("TrackingEvent"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::TrackingEventCode>>("TrackingEventCode"),
    Schema::of::<raw::shipments::types::TrackingReference>("TrackingReference"),
    Schema::of::<raw::shipments::types::TrackingResponse>("TrackingResponse"),
    Schema::of::<raw::shipments::types::TrackingResponseList>("TrackingResponseList"),
    Schema::of::<raw::shipments::types::UpdateShipmentGroupRequest>("UpdateShipmentGroupRequest"),
    Schema::of::<raw::shipments::types::UpdateShipmentRequest>("UpdateShipmentRequest"),
    Schema::of::<raw::shipments::types::Value>("Value"),
    Schema::of::<raw::shipments::types::Weight>("Weight"),
    Schema::of::<raw::Open<raw::shipments::vocabulary::WeightUnit>>("WeightUnit"),
];

/// Every body that is no component.
static BODIES: &[Schema] = &[
    Schema::of::<Vec<raw::shipments::types::CustomsDocument>>("CustomsDocument[]"),
    Schema::of::<Vec<raw::shipments::types::ShipmentGroupSummary>>("ShipmentGroupSummary[]"),
];

/// The operations of the shipments API, by their `operationId`.
#[allow(non_upper_case_globals)]
pub mod operations {
    use super::API;
    use crate::table::Operation;

    /// Every operation.
    pub(crate) static ALL: &[&Operation] = &[
        &get_collection_note_by_manifests,
        &query_collection_note,
        &get_latest_collection_note_by_custom_reference,
        &get_collection_note_by_custom_reference,
        &get_collection_note,
        &get_paperless_document,
        &add_paperless_document,
        &remove_paperless_document,
        &get_customs_documents,
        &get_cn22,
        &get_cn23,
        &get_commercial_invoice,
        &get_document,
        &get_contents_label,
        &get_labels,
        &update_shipment_group,
        &create_shipment_group,
        &get_shipment_groups_by_custom_reference,
        &add_shipment_to_latest_group,
        &remove_shipment_from_latest_group,
        &get_shipment_group_by_custom_reference,
        &add_shipment_to_group_version,
        &remove_shipment_from_group_version,
        &get_shipment_group,
        &close_shipment_group,
        &lock_shipment_group,
        &manifest_shipment_group,
        &add_shipment_to_group,
        &remove_shipment_from_group,
        &unlock_shipment_group,
        &search_shipments,
        &update_shipment,
        &create_shipment,
        &allocate_shipments,
        &allocate_shipments_with_filters,
        &allocate_shipments_with_carrier_service,
        &allocate_shipments_with_service_group,
        &manifest_shipments,
        &manifest_shipments_by_query,
        &get_manifest,
        &create_quote,
        &create_quote_by_service_group,
        &change_shipment_state,
        &count_shipments_by_state,
        &get_shipments_by_tracking_reference,
        &get_shipment,
        &delete_shipment,
        &allocate_shipment,
        &allocate_shipment_with_quote,
        &allocate_shipment_with_carrier_service,
        &allocate_shipment_with_service_group,
        &allocate_shipment_with_virtual_service,
        &deallocate_shipment,
        &cancel_shipment,
        &clone_shipment,
        &manifest_shipment,
        &get_shipment_quotes,
        &get_tracking_events_by_custom_reference,
        &get_contents_tracking_events_by_custom_reference,
        &get_tracking_events,
        &get_contents_tracking_events,
    ];

    /// POST `/collection_notes/manifest`
    pub static get_collection_note_by_manifests: Operation = Operation { api: &API, id: "get_collection_note_by_manifests", method: "POST", path: "/collection_notes/manifest", responses: &[(200, Some("CollectionNoteResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/collection_notes/query`
    pub static query_collection_note: Operation = Operation { api: &API, id: "query_collection_note", method: "POST", path: "/collection_notes/query", responses: &[(200, Some("CollectionNoteResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/collection_notes/shipment_group/custom_reference/{custom_reference}/latest`
    pub static get_latest_collection_note_by_custom_reference: Operation = Operation { api: &API, id: "get_latest_collection_note_by_custom_reference", method: "GET", path: "/collection_notes/shipment_group/custom_reference/{custom_reference}/latest", responses: &[(200, Some("CollectionNoteResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/collection_notes/shipment_group/custom_reference/{custom_reference}/{version}`
    pub static get_collection_note_by_custom_reference: Operation = Operation { api: &API, id: "get_collection_note_by_custom_reference", method: "GET", path: "/collection_notes/shipment_group/custom_reference/{custom_reference}/{version}", responses: &[(200, Some("CollectionNoteResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/collection_notes/shipment_group/{group_reference}`
    pub static get_collection_note: Operation = Operation { api: &API, id: "get_collection_note", method: "GET", path: "/collection_notes/shipment_group/{group_reference}", responses: &[(200, Some("CollectionNoteResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/documents/paperless/{reference}`
    pub static get_paperless_document: Operation = Operation { api: &API, id: "get_paperless_document", method: "GET", path: "/documents/paperless/{reference}", responses: &[(200, Some("PaperlessDocumentUpload")), (221, Some("PaperlessDocumentUpload")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (410, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/documents/paperless/{reference}`
    pub static add_paperless_document: Operation = Operation { api: &API, id: "add_paperless_document", method: "POST", path: "/documents/paperless/{reference}", responses: &[(201, Some("ResourceResult")), (202, Some("ResourceResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (409, Some("ApiError")), (500, Some("ApiError"))] };
    /// DELETE `/documents/paperless/{reference}`
    pub static remove_paperless_document: Operation = Operation { api: &API, id: "remove_paperless_document", method: "DELETE", path: "/documents/paperless/{reference}", responses: &[(200, Some("ResourceResult")), (202, Some("ResourceResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (409, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/documents/{reference}`
    pub static get_customs_documents: Operation = Operation { api: &API, id: "get_customs_documents", method: "GET", path: "/documents/{reference}", responses: &[(200, Some("CustomsDocument[]")), (204, None), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/documents/{reference}/cn22`
    pub static get_cn22: Operation = Operation { api: &API, id: "get_cn22", method: "GET", path: "/documents/{reference}/cn22", responses: &[(200, Some("CustomsDocument")), (204, None), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/documents/{reference}/cn23`
    pub static get_cn23: Operation = Operation { api: &API, id: "get_cn23", method: "GET", path: "/documents/{reference}/cn23", responses: &[(200, Some("CustomsDocument")), (204, None), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/documents/{reference}/commercial_invoice`
    pub static get_commercial_invoice: Operation = Operation { api: &API, id: "get_commercial_invoice", method: "GET", path: "/documents/{reference}/commercial_invoice", responses: &[(200, Some("CustomsDocument")), (204, None), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/documents/{reference}/{document_type}`
    pub static get_document: Operation = Operation { api: &API, id: "get_document", method: "GET", path: "/documents/{reference}/{document_type}", responses: &[(200, Some("CustomsDocument")), (204, None), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/labels/{reference}/contents/{contents_reference}/{content_type}/{dpi}`
    pub static get_contents_label: Operation = Operation { api: &API, id: "get_contents_label", method: "GET", path: "/labels/{reference}/contents/{contents_reference}/{content_type}/{dpi}", responses: &[(200, Some("DocumentOneOrMany")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/labels/{reference}/{content_type}/{dpi}`
    pub static get_labels: Operation = Operation { api: &API, id: "get_labels", method: "GET", path: "/labels/{reference}/{content_type}/{dpi}", responses: &[(200, Some("Document")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/shipment_groups`
    pub static update_shipment_group: Operation = Operation { api: &API, id: "update_shipment_group", method: "PUT", path: "/shipment_groups", responses: &[(200, Some("ShipmentGroupResponse")), (207, Some("ShipmentGroupResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (409, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/shipment_groups`
    pub static create_shipment_group: Operation = Operation { api: &API, id: "create_shipment_group", method: "POST", path: "/shipment_groups", responses: &[(201, Some("ShipmentGroupResponse")), (207, Some("ShipmentGroupResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/shipment_groups/custom_reference/{custom_reference}`
    pub static get_shipment_groups_by_custom_reference: Operation = Operation { api: &API, id: "get_shipment_groups_by_custom_reference", method: "GET", path: "/shipment_groups/custom_reference/{custom_reference}", responses: &[(200, Some("ShipmentGroupSummary[]")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}`
    pub static add_shipment_to_latest_group: Operation = Operation { api: &API, id: "add_shipment_to_latest_group", method: "PUT", path: "/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}", responses: &[(200, Some("ShipmentGroupResponse")), (304, None), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (409, Some("ApiError")), (500, Some("ApiError"))] };
    /// DELETE `/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}`
    pub static remove_shipment_from_latest_group: Operation = Operation { api: &API, id: "remove_shipment_from_latest_group", method: "DELETE", path: "/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}", responses: &[(200, Some("ShipmentGroupResponse")), (304, None), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (409, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/shipment_groups/custom_reference/{custom_reference}/{version}`
    pub static get_shipment_group_by_custom_reference: Operation = Operation { api: &API, id: "get_shipment_group_by_custom_reference", method: "GET", path: "/shipment_groups/custom_reference/{custom_reference}/{version}", responses: &[(200, Some("ShipmentGroup")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}`
    pub static add_shipment_to_group_version: Operation = Operation { api: &API, id: "add_shipment_to_group_version", method: "PUT", path: "/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}", responses: &[(200, Some("ShipmentGroupResponse")), (304, None), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (409, Some("ApiError")), (500, Some("ApiError"))] };
    /// DELETE `/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}`
    pub static remove_shipment_from_group_version: Operation = Operation { api: &API, id: "remove_shipment_from_group_version", method: "DELETE", path: "/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}", responses: &[(200, Some("ShipmentGroupResponse")), (304, None), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (409, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/shipment_groups/{group_reference}`
    pub static get_shipment_group: Operation = Operation { api: &API, id: "get_shipment_group", method: "GET", path: "/shipment_groups/{group_reference}", responses: &[(200, Some("ShipmentGroup")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/shipment_groups/{group_reference}/close`
    pub static close_shipment_group: Operation = Operation { api: &API, id: "close_shipment_group", method: "POST", path: "/shipment_groups/{group_reference}/close", responses: &[(200, Some("ResourceResult")), (304, None), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (409, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/shipment_groups/{group_reference}/lock`
    pub static lock_shipment_group: Operation = Operation { api: &API, id: "lock_shipment_group", method: "POST", path: "/shipment_groups/{group_reference}/lock", responses: &[(200, Some("ResourceResult")), (304, None), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (409, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/shipment_groups/{group_reference}/manifest`
    pub static manifest_shipment_group: Operation = Operation { api: &API, id: "manifest_shipment_group", method: "POST", path: "/shipment_groups/{group_reference}/manifest", responses: &[(200, Some("ManifestResponse")), (202, Some("ManifestResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/shipment_groups/{group_reference}/shipments/{reference}`
    pub static add_shipment_to_group: Operation = Operation { api: &API, id: "add_shipment_to_group", method: "PUT", path: "/shipment_groups/{group_reference}/shipments/{reference}", responses: &[(200, Some("ShipmentGroupResponse")), (304, None), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (409, Some("ApiError")), (500, Some("ApiError"))] };
    /// DELETE `/shipment_groups/{group_reference}/shipments/{reference}`
    pub static remove_shipment_from_group: Operation = Operation { api: &API, id: "remove_shipment_from_group", method: "DELETE", path: "/shipment_groups/{group_reference}/shipments/{reference}", responses: &[(200, Some("ShipmentGroupResponse")), (304, None), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (409, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/shipment_groups/{group_reference}/unlock`
    pub static unlock_shipment_group: Operation = Operation { api: &API, id: "unlock_shipment_group", method: "POST", path: "/shipment_groups/{group_reference}/unlock", responses: &[(200, Some("ResourceResult")), (304, None), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (409, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/shipments`
    pub static search_shipments: Operation = Operation { api: &API, id: "search_shipments", method: "GET", path: "/shipments", responses: &[(200, Some("ShipmentList")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/shipments`
    pub static update_shipment: Operation = Operation { api: &API, id: "update_shipment", method: "PUT", path: "/shipments", responses: &[(200, Some("ResourceResult")), (304, None), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/shipments`
    pub static create_shipment: Operation = Operation { api: &API, id: "create_shipment", method: "POST", path: "/shipments", responses: &[(201, Some("ResourceResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/shipments/allocate`
    pub static allocate_shipments: Operation = Operation { api: &API, id: "allocate_shipments", method: "PUT", path: "/shipments/allocate", responses: &[(202, Some("AllocateShipmentsResult")), (207, Some("AllocateShipmentsResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (407, Some("AllocateShipmentsResult")), (500, Some("ApiError")), (521, Some("ApiError"))] };
    /// PUT `/shipments/allocate/filters`
    pub static allocate_shipments_with_filters: Operation = Operation { api: &API, id: "allocate_shipments_with_filters", method: "PUT", path: "/shipments/allocate/filters", responses: &[(202, Some("AllocateWithFiltersResult")), (207, Some("AllocateWithFiltersResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError")), (521, Some("ApiError"))] };
    /// PUT `/shipments/allocate/service`
    pub static allocate_shipments_with_carrier_service: Operation = Operation { api: &API, id: "allocate_shipments_with_carrier_service", method: "PUT", path: "/shipments/allocate/service", responses: &[(202, Some("AllocateShipmentsResult")), (207, Some("AllocateShipmentsResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (407, Some("AllocateShipmentsResult")), (500, Some("ApiError")), (521, Some("ApiError"))] };
    /// PUT `/shipments/allocate/service_group`
    pub static allocate_shipments_with_service_group: Operation = Operation { api: &API, id: "allocate_shipments_with_service_group", method: "PUT", path: "/shipments/allocate/service_group", responses: &[(202, Some("AllocateShipmentsResult")), (207, Some("AllocateShipmentsResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (407, Some("AllocateShipmentsResult")), (500, Some("ApiError")), (521, Some("ApiError"))] };
    /// PUT `/shipments/manifest`
    pub static manifest_shipments: Operation = Operation { api: &API, id: "manifest_shipments", method: "PUT", path: "/shipments/manifest", responses: &[(200, Some("ManifestResponse")), (202, Some("ManifestResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/shipments/manifest/query`
    pub static manifest_shipments_by_query: Operation = Operation { api: &API, id: "manifest_shipments_by_query", method: "POST", path: "/shipments/manifest/query", responses: &[(200, Some("ManifestResponse")), (202, Some("ManifestResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/shipments/manifests/{manifest_reference}`
    pub static get_manifest: Operation = Operation { api: &API, id: "get_manifest", method: "GET", path: "/shipments/manifests/{manifest_reference}", responses: &[(200, Some("Manifest")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/shipments/quote`
    pub static create_quote: Operation = Operation { api: &API, id: "create_quote", method: "POST", path: "/shipments/quote", responses: &[(201, Some("QuoteResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError")), (531, Some("ApiError"))] };
    /// POST `/shipments/quote/service_group/{service_group}`
    pub static create_quote_by_service_group: Operation = Operation { api: &API, id: "create_quote_by_service_group", method: "POST", path: "/shipments/quote/service_group/{service_group}", responses: &[(201, Some("QuoteResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError")), (531, Some("ApiError"))] };
    /// PUT `/shipments/state`
    pub static change_shipment_state: Operation = Operation { api: &API, id: "change_shipment_state", method: "PUT", path: "/shipments/state", responses: &[(200, Some("ResourceResult")), (202, Some("ResourceResult")), (304, None), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/shipments/state_counts`
    pub static count_shipments_by_state: Operation = Operation { api: &API, id: "count_shipments_by_state", method: "GET", path: "/shipments/state_counts", responses: &[(200, Some("ShipmentCountByStateResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/shipments/tracking_reference/{tracking_reference}`
    pub static get_shipments_by_tracking_reference: Operation = Operation { api: &API, id: "get_shipments_by_tracking_reference", method: "GET", path: "/shipments/tracking_reference/{tracking_reference}", responses: &[(200, Some("ShipmentList")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/shipments/{reference}`
    pub static get_shipment: Operation = Operation { api: &API, id: "get_shipment", method: "GET", path: "/shipments/{reference}", responses: &[(200, Some("Shipment")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// DELETE `/shipments/{reference}`
    pub static delete_shipment: Operation = Operation { api: &API, id: "delete_shipment", method: "DELETE", path: "/shipments/{reference}", responses: &[(200, Some("ResourceResult")), (202, Some("ResourceResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (409, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/shipments/{reference}/allocate`
    pub static allocate_shipment: Operation = Operation { api: &API, id: "allocate_shipment", method: "PUT", path: "/shipments/{reference}/allocate", responses: &[(200, Some("AllocateResult")), (202, Some("AllocateResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError")), (521, Some("ApiError"))] };
    /// PUT `/shipments/{reference}/allocate/quote/{quote_reference}`
    pub static allocate_shipment_with_quote: Operation = Operation { api: &API, id: "allocate_shipment_with_quote", method: "PUT", path: "/shipments/{reference}/allocate/quote/{quote_reference}", responses: &[(200, Some("AllocateResult")), (202, Some("AllocateResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError")), (521, Some("ApiError"))] };
    /// PUT `/shipments/{reference}/allocate/service/{service_reference}`
    pub static allocate_shipment_with_carrier_service: Operation = Operation { api: &API, id: "allocate_shipment_with_carrier_service", method: "PUT", path: "/shipments/{reference}/allocate/service/{service_reference}", responses: &[(200, Some("AllocateResult")), (202, Some("AllocateResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError")), (521, Some("ApiError"))] };
    /// PUT `/shipments/{reference}/allocate/service_group/{service_group}`
    pub static allocate_shipment_with_service_group: Operation = Operation { api: &API, id: "allocate_shipment_with_service_group", method: "PUT", path: "/shipments/{reference}/allocate/service_group/{service_group}", responses: &[(200, Some("AllocateResult")), (202, Some("AllocateResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError")), (521, Some("ApiError"))] };
    /// PUT `/shipments/{reference}/allocate/virtual_service/{virtual_service}`
    pub static allocate_shipment_with_virtual_service: Operation = Operation { api: &API, id: "allocate_shipment_with_virtual_service", method: "PUT", path: "/shipments/{reference}/allocate/virtual_service/{virtual_service}", responses: &[(200, Some("AllocateResult")), (202, Some("AllocateResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError")), (521, Some("ApiError"))] };
    /// DELETE `/shipments/{reference}/allocation`
    pub static deallocate_shipment: Operation = Operation { api: &API, id: "deallocate_shipment", method: "DELETE", path: "/shipments/{reference}/allocation", responses: &[(200, Some("ResourceResult")), (202, Some("ResourceResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/shipments/{reference}/cancel`
    pub static cancel_shipment: Operation = Operation { api: &API, id: "cancel_shipment", method: "PUT", path: "/shipments/{reference}/cancel", responses: &[(200, Some("ResourceResult")), (202, Some("ResourceResult")), (304, None), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (409, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/shipments/{reference}/clone`
    pub static clone_shipment: Operation = Operation { api: &API, id: "clone_shipment", method: "POST", path: "/shipments/{reference}/clone", responses: &[(201, Some("ResourceResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/shipments/{reference}/manifest`
    pub static manifest_shipment: Operation = Operation { api: &API, id: "manifest_shipment", method: "PUT", path: "/shipments/{reference}/manifest", responses: &[(200, Some("ManifestResponse")), (202, Some("ManifestResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/shipments/{reference}/quote`
    pub static get_shipment_quotes: Operation = Operation { api: &API, id: "get_shipment_quotes", method: "POST", path: "/shipments/{reference}/quote", responses: &[(201, Some("QuoteResult")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError")), (531, Some("ApiError"))] };
    /// GET `/tracking/custom_reference/{custom_reference}`
    pub static get_tracking_events_by_custom_reference: Operation = Operation { api: &API, id: "get_tracking_events_by_custom_reference", method: "GET", path: "/tracking/custom_reference/{custom_reference}", responses: &[(200, Some("TrackingResponseList")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/tracking/custom_reference/{custom_reference}/shipment_contents`
    pub static get_contents_tracking_events_by_custom_reference: Operation = Operation { api: &API, id: "get_contents_tracking_events_by_custom_reference", method: "GET", path: "/tracking/custom_reference/{custom_reference}/shipment_contents", responses: &[(200, Some("TrackingContentsResponseList")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/tracking/{reference}`
    pub static get_tracking_events: Operation = Operation { api: &API, id: "get_tracking_events", method: "GET", path: "/tracking/{reference}", responses: &[(200, Some("TrackingResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/tracking/{reference}/shipment_contents`
    pub static get_contents_tracking_events: Operation = Operation { api: &API, id: "get_contents_tracking_events", method: "GET", path: "/tracking/{reference}/shipment_contents", responses: &[(200, Some("TrackingContentsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (403, Some("ApiError")), (404, Some("ApiError")), (405, Some("ApiError")), (500, Some("ApiError"))] };
}
