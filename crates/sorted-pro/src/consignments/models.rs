//! The models of the consignments API. Builders make them, and what the server says survives in them to the
//! letter: see [`raw`](crate::raw).

pub use sorted_pro_raw::consignments::types::{
    Address, AllocateAllConsignmentsRequest, AllocateAllConsignmentsWithCarrierServiceRequest,
    AllocateAllConsignmentsWithServiceGroupRequest, AllocateAndGetLabelsResponse, AllocateAndGetLabelsResult,
    AllocateConsignmentsRequest, AllocateConsignmentsWithCarrierServiceRequest,
    AllocateConsignmentsWithServiceFiltersRequest, AllocateConsignmentsWithServiceGroupRequest, Allocation,
    AllocationFilters, AllocationSummary, ApiError, ApiErrorMessage, ApiLink, Barcode, CarrierService,
    Consignment, ConsignmentLeg, ConsignmentStatusResponse, ConsignmentSummary, Contact, CostItem, Country,
    CreateConsignmentRequest, Currency, CustomsDocumentation, Dimensions, FailedAllocation,
    GetCustomsDocumentationResponse, GetLabelsResponse, Hub, IsoCode, Item, LatLong, Leg,
    LocationInformation, ManifestConsignmentsRequest, ManifestFromQueryRequest,
    ManifestFromQueryRequestShippingDateRange, ManifestFromQueryResponse, MatchingConsignmentsResponse,
    MetaData, Money, NamedDocument, Package, PackageCharge, Quote, QuoteResult, QuoteSurcharge, Rate,
    RequestedDeliveryDate, TaxRate, TimeWindow, UnqualifiedService, UpdateConsignmentRequest,
    UpdateItemRequest, UpdatePackageRequest, VolumetricWeight, Weight, WithMessage,
};
pub use sorted_pro_raw::consignments::vocabulary::{
    ApplicationType, BarcodeType, CalculationModel, CategoryType, CollectionType, ConsignmentAddressType,
    ConsignmentDirection, ConsignmentOperationResult, ConsignmentState, ContentClassification,
    ContentClassificationDetails, CostItemType, CustomChargeType, LabelFormat, LabelType,
    MpdCarrierServiceSource, ServiceDirection, ShippingTerms, Source, SurchargeType, TaxRateType,
};
