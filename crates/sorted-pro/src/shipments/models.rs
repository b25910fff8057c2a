//! The models of the shipments API, and its value lists.

pub use sorted_pro_raw::shipments::types::{
    Address, AllocateRequest, AllocateResult, AllocateShipmentsResult, AllocateWithCarrierServiceRequest,
    AllocateWithFiltersRequest, AllocateWithFiltersResult, AllocateWithServiceGroupRequest, Allocation,
    AllocationFilters, AllocationRejection, ApiError, ApiErrorMessage, ApplicableDocument, BaseApplication,
    CarrierDetails, CollectionNoteFromManifestRequest, CollectionNoteQueryRequest, CollectionNoteResponse,
    Contact, ContactDetails, ContentsTrackingEvent, CreateShipmentGroupRequest, CreateShipmentRequest,
    CustomsDocument, CustomsDocumentation, DangerousGoods, DateRange, Dimensions, Document, ExcludedService,
    Exclusion, HazardClass, LabelDetails, LabelProperty, LatLong, Link, Manifest, ManifestQueryRequest,
    ManifestRequest, ManifestResponse, ManifestResult, Metadata, PaperlessDocumentUpload, PaperlessDocuments,
    Price, Quote, QuoteResult, Reservation, ResourceResult, ServiceCapabilities, Shipment, ShipmentContents,
    ShipmentCountByStateResponse, ShipmentGroup, ShipmentGroupResponse, ShipmentGroupSummary, ShipmentList,
    ShipmentPaperlessDocument, ShipmentStateChangeRequest, ShipmentStateCount, ShipmentSummary, Surcharge,
    Tax, TaxRate, TotalCustomsValue, TrackingCarrierDetails, TrackingContentsResponse,
    TrackingContentsResponseList, TrackingDetails, TrackingEvent, TrackingReference, TrackingResponse,
    TrackingResponseList, UpdateShipmentGroupRequest, UpdateShipmentRequest, Value, Weight,
};
pub use sorted_pro_raw::shipments::vocabulary::{
    Accessibility, AddressType, ApplicationType, CalculationModel, CapabilityType, CapabilityValue,
    CategoryType, ContentType, CustomsContentType, CustomsDocumentType, DimensionUnit, Direction,
    DocumentType, ErrorCode, ExclusionCode, FileContentType, LabelRotation, MetadataType, PackingGroup,
    PaperlessDocumentState, PaperlessDocumentType, PaperlessDocumentUsage, PaperlessFileFormat,
    PaperlessUsage, PhysicalForm, Radioactivity, ShipmentDocumentType, ShipmentGroupState, ShipmentState,
    ShipmentType, ShippingTerms, SurchargeType, TrackingEventCode, WeightUnit,
};
