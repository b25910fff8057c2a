// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

//! The builders of this API's models, and how the models are read and written.

use serde::ser::SerializeStruct as _;

use super::types::*;
use crate::model::{Key, Unset, model, present, read, write_optional};

model! {
    Address AddressBuilder AddressRest
    required {
    }
    optional {
        0 address_line1: String = "AddressLine1",
        1 address_line2: String = "AddressLine2",
        2 address_line3: String = "AddressLine3",
        3 address_type: crate::Open<crate::consignments::vocabulary::ConsignmentAddressType> = "AddressType",
        4 cache_date: crate::Timestamp = "CacheDate",
        5 cache_source: String = "CacheSource",
        6 company_name: String = "CompanyName",
        7 contact: Contact = "Contact",
        8 contact_name: String = "ContactName",
        9 country: Country = "Country",
        10 customer_name: String = "CustomerName",
        11 is_cached: bool = "IsCached",
        12 lat_long: LatLong = "LatLong",
        13 postcode: String = "Postcode",
        14 region: String = "Region",
        15 region_code: String = "RegionCode",
        16 shipping_location_reference: String = "ShippingLocationReference",
        17 shop_location_reference: String = "ShopLocationReference",
        18 special_instructions: String = "SpecialInstructions",
        19 town: String = "Town",
    }
}

model! {
    AllocateAllConsignmentsRequest AllocateAllConsignmentsRequestBuilder AllocateAllConsignmentsRequestRest
    required {
    }
    optional {
        0 ship_by_date: crate::Timestamp = "ShipByDate",
        1 shipping_location_reference: String = "ShippingLocationReference",
    }
}

model! {
    AllocateAllConsignmentsWithCarrierServiceRequest AllocateAllConsignmentsWithCarrierServiceRequestBuilder AllocateAllConsignmentsWithCarrierServiceRequestRest
    required {
        0 mpd_carrier_service_reference: String = "MpdCarrierServiceReference", MpdCarrierServiceReference
            [Unset] => [String] passes [] [],
    }
    optional {
        1 ship_by_date: crate::Timestamp = "ShipByDate",
        2 shipping_location_reference: String = "ShippingLocationReference",
    }
}

model! {
    AllocateAllConsignmentsWithServiceGroupRequest AllocateAllConsignmentsWithServiceGroupRequestBuilder AllocateAllConsignmentsWithServiceGroupRequestRest
    required {
        0 mpd_carrier_service_group_reference: String = "MpdCarrierServiceGroupReference", MpdCarrierServiceGroupReference
            [Unset] => [String] passes [] [],
    }
    optional {
        1 ship_by_date: crate::Timestamp = "ShipByDate",
        2 shipping_location_reference: String = "ShippingLocationReference",
    }
}

model! {
    AllocateAndGetLabelsResponse AllocateAndGetLabelsResponseBuilder AllocateAndGetLabelsResponseRest
    required {
    }
    optional {
        0 responses: Vec<AllocateAndGetLabelsResult> = "Responses",
    }
}

model! {
    AllocateAndGetLabelsResult AllocateAndGetLabelsResultBuilder AllocateAndGetLabelsResultRest
    required {
        11 status_code: i32 = "StatusCode", StatusCode
            [Unset] => [i32] passes [] [],
    }
    optional {
        0 api_links: Vec<ApiLink> = "ApiLinks",
        1 carrier_name: String = "CarrierName",
        2 carrier_reference: String = "CarrierReference",
        3 carrier_service_name: String = "CarrierServiceName",
        4 carrier_service_reference: String = "CarrierServiceReference",
        5 consignment_legs: Vec<ConsignmentLeg> = "ConsignmentLegs",
        6 label_content: String = "LabelContent",
        7 label_file_type: String = "LabelFileType",
        8 label_type: crate::Open<crate::consignments::vocabulary::LabelType> = "LabelType",
        9 message: String = "Message",
        10 result: crate::Open<crate::consignments::vocabulary::ConsignmentOperationResult> = "Result",
    }
}

model! {
    AllocateConsignmentsRequest AllocateConsignmentsRequestBuilder AllocateConsignmentsRequestRest
    required {
        0 consignment_references: Vec<String> = "ConsignmentReferences", ConsignmentReferences
            [Unset] => [Vec<String>] passes [] [],
    }
    optional {
    }
}

model! {
    AllocateConsignmentsWithCarrierServiceRequest AllocateConsignmentsWithCarrierServiceRequestBuilder AllocateConsignmentsWithCarrierServiceRequestRest
    required {
        0 consignment_references: Vec<String> = "ConsignmentReferences", ConsignmentReferences
            [Unset, MpdCarrierServiceReference] => [Vec<String>, MpdCarrierServiceReference] passes [MpdCarrierServiceReference] [mpd_carrier_service_reference],
        1 mpd_carrier_service_reference: String = "MpdCarrierServiceReference", MpdCarrierServiceReference
            [ConsignmentReferences, Unset] => [ConsignmentReferences, String] passes [ConsignmentReferences] [consignment_references],
    }
    optional {
    }
}

model! {
    AllocateConsignmentsWithServiceFiltersRequest AllocateConsignmentsWithServiceFiltersRequestBuilder AllocateConsignmentsWithServiceFiltersRequestRest
    required {
        0 consignment_references: Vec<String> = "ConsignmentReferences", ConsignmentReferences
            [Unset, Filters] => [Vec<String>, Filters] passes [Filters] [filters],
        1 filters: AllocationFilters = "Filters", Filters
            [ConsignmentReferences, Unset] => [ConsignmentReferences, AllocationFilters] passes [ConsignmentReferences] [consignment_references],
    }
    optional {
    }
}

model! {
    AllocateConsignmentsWithServiceGroupRequest AllocateConsignmentsWithServiceGroupRequestBuilder AllocateConsignmentsWithServiceGroupRequestRest
    required {
        0 consignment_references: Vec<String> = "ConsignmentReferences", ConsignmentReferences
            [Unset, MpdCarrierServiceGroupReference] => [Vec<String>, MpdCarrierServiceGroupReference] passes [MpdCarrierServiceGroupReference] [mpd_carrier_service_group_reference],
        1 mpd_carrier_service_group_reference: String = "MpdCarrierServiceGroupReference", MpdCarrierServiceGroupReference
            [ConsignmentReferences, Unset] => [ConsignmentReferences, String] passes [ConsignmentReferences] [consignment_references],
    }
    optional {
    }
}

model! {
    Allocation AllocationBuilder AllocationRest
    required {
    }
    optional {
        0 allocation_date: crate::Timestamp = "AllocationDate",
        1 carrier_service_group_reference: String = "CarrierServiceGroupReference",
        2 mpd_carrier_service_group_name: String = "MpdCarrierServiceGroupName",
        3 mpd_carrier_service_name: String = "MpdCarrierServiceName",
        4 mpd_carrier_service_reference: String = "MpdCarrierServiceReference",
        5 price: Rate = "Price",
    }
}

model! {
    AllocationFilters AllocationFiltersBuilder AllocationFiltersRest
    required {
    }
    optional {
        0 is_drop_off: bool = "IsDropOff",
        1 is_pickup: bool = "IsPickup",
        2 service_direction: crate::Open<crate::consignments::vocabulary::ServiceDirection> = "ServiceDirection",
    }
}

model! {
    AllocationSummary AllocationSummaryBuilder AllocationSummaryRest
    required {
        7 status_code: i32 = "StatusCode", StatusCode
            [Unset] => [i32] passes [] [],
    }
    optional {
        0 api_links: Vec<ApiLink> = "ApiLinks",
        1 carrier_name: String = "CarrierName",
        2 carrier_reference: String = "CarrierReference",
        3 carrier_service_name: String = "CarrierServiceName",
        4 carrier_service_reference: String = "CarrierServiceReference",
        5 consignment_legs: Vec<ConsignmentLeg> = "ConsignmentLegs",
        6 description: String = "Description",
    }
}

model! {
    ApiError ApiErrorBuilder ApiErrorRest
    required {
    }
    optional {
        0 code: String = "Code",
        1 correlation_id: String = "CorrelationId",
        2 details: Vec<ApiErrorMessage> = "Details",
        3 message: String = "Message",
    }
}

model! {
    ApiErrorMessage ApiErrorMessageBuilder ApiErrorMessageRest
    required {
    }
    optional {
        0 code: String = "Code",
        1 message: String = "Message",
        2 target: String = "Target",
    }
}

model! {
    ApiLink ApiLinkBuilder ApiLinkRest
    required {
    }
    optional {
        0 href: String = "Href",
        1 rel: String = "Rel",
    }
}

model! {
    Barcode BarcodeBuilder BarcodeRest
    required {
        0 barcode_type: crate::Open<crate::consignments::vocabulary::BarcodeType> = "BarcodeType", BarcodeType
            [Unset, Code] => [crate::Open<crate::consignments::vocabulary::BarcodeType>, Code] passes [Code] [code],
        1 code: String = "Code", Code
            [BarcodeType, Unset] => [BarcodeType, String] passes [BarcodeType] [barcode_type],
    }
    optional {
    }
}

model! {
    CarrierService CarrierServiceBuilder CarrierServiceRest
    required {
    }
    optional {
        0 carrier_name: String = "CarrierName",
        1 carrier_reference: String = "CarrierReference",
        2 external_reference: String = "ExternalReference",
        3 is_drop_off: bool = "IsDropOff",
        4 is_pick_up: bool = "IsPickUp",
        5 is_signed: bool = "IsSigned",
        6 is_timed: bool = "IsTimed",
        7 is_tracked: bool = "IsTracked",
        8 name: String = "Name",
        9 reference: String = "Reference",
        10 service_direction: crate::Open<crate::consignments::vocabulary::ServiceDirection> = "ServiceDirection",
    }
}

model! {
    Consignment ConsignmentBuilder ConsignmentRest
    required {
    }
    optional {
        0 addresses: Vec<Address> = "Addresses",
        1 allocation: Allocation = "Allocation",
        2 attempted_delivery_date: crate::Timestamp = "AttemptedDeliveryDate",
        3 collection_date: crate::Timestamp = "CollectionDate",
        4 consignment_legs: Vec<ConsignmentLeg> = "ConsignmentLegs",
        5 consignment_reference_provided_by_customer: String = "ConsignmentReferenceProvidedByCustomer",
        6 consignment_state: crate::Open<crate::consignments::vocabulary::ConsignmentState> = "ConsignmentState",
        7 customer_reference: String = "CustomerReference",
        8 customs_documentation: CustomsDocumentation = "CustomsDocumentation",
        9 date_collected: crate::Timestamp = "DateCollected",
        10 date_created: crate::Timestamp = "DateCreated",
        11 date_delivered: crate::Timestamp = "DateDelivered",
        12 date_labels_were_first_printed: crate::Timestamp = "DateLabelsWereFirstPrinted",
        13 date_returned: crate::Timestamp = "DateReturned",
        14 date_shipped: crate::Timestamp = "DateShipped",
        15 direction: crate::Open<crate::consignments::vocabulary::ConsignmentDirection> = "Direction",
        16 earliest_delivery_date: crate::Timestamp = "EarliestDeliveryDate",
        17 failed_allocation: FailedAllocation = "FailedAllocation",
        18 first_attempted_delivery_date: crate::Timestamp = "FirstAttemptedDeliveryDate",
        19 is_late: bool = "IsLate",
        20 label_count: i32 = "LabelCount",
        21 labels_printed: bool = "LabelsPrinted",
        22 late_for_customer: bool = "LateForCustomer",
        23 latest_delivery_date: crate::Timestamp = "LatestDeliveryDate",
        24 location_information: LocationInformation = "LocationInformation",
        25 meta_data: Vec<MetaData> = "MetaData",
        26 packages: Vec<Package> = "Packages",
        27 reference: String = "Reference",
        28 requested_delivery_date: RequestedDeliveryDate = "RequestedDeliveryDate",
        29 shipping_date: crate::Timestamp = "ShippingDate",
        30 source: crate::Open<crate::consignments::vocabulary::Source> = "Source",
        31 tags: Vec<String> = "Tags",
        32 value: Money = "Value",
        33 weight: Weight = "Weight",
    }
}

model! {
    ConsignmentLeg ConsignmentLegBuilder ConsignmentLegRest
    required {
        3 leg: i32 = "Leg", Leg
            [Unset] => [i32] passes [] [],
    }
    optional {
        0 carrier_name: String = "CarrierName",
        1 carrier_reference: String = "CarrierReference",
        2 carrier_service_reference: String = "CarrierServiceReference",
        4 tracking_references: Vec<String> = "TrackingReferences",
    }
}

model! {
    ConsignmentStatusResponse ConsignmentStatusResponseBuilder ConsignmentStatusResponseRest
    required {
    }
    optional {
        0 api_link: ApiLink = "ApiLink",
        1 consignment_reference_for_all_legs_assigned_by_mpd: String = "ConsignmentReferenceForAllLegsAssignedByMpd",
        2 expected_delivery_date: crate::Timestamp = "ExpectedDeliveryDate",
        3 status: crate::Open<crate::consignments::vocabulary::ConsignmentState> = "Status",
    }
}

model! {
    ConsignmentSummary ConsignmentSummaryBuilder ConsignmentSummaryRest
    required {
        36 state: crate::Open<crate::consignments::vocabulary::ConsignmentState> = "State", State
            [Unset] => [crate::Open<crate::consignments::vocabulary::ConsignmentState>] passes [] [],
    }
    optional {
        0 allocation_date: crate::Timestamp = "AllocationDate",
        1 api_link: ApiLink = "ApiLink",
        2 attempted_delivery_date: crate::Timestamp = "AttemptedDeliveryDate",
        3 collection_date: crate::Timestamp = "CollectionDate",
        4 consignment_reference_provided_by_customer: String = "ConsignmentReferenceProvidedByCustomer",
        5 date_created: crate::Timestamp = "DateCreated",
        6 date_labels_were_first_printed: crate::Timestamp = "DateLabelsWereFirstPrinted",
        7 delivery_date: crate::Timestamp = "DeliveryDate",
        8 destination_address_country: String = "DestinationAddressCountry",
        9 destination_address_line1: String = "DestinationAddressLine1",
        10 destination_address_postcode: String = "DestinationAddressPostcode",
        11 destination_address_town: String = "DestinationAddressTown",
        12 destination_shipping_location_reference: String = "DestinationShippingLocationReference",
        13 estimated_delivery_date: crate::Timestamp = "EstimatedDeliveryDate",
        14 failed_allocation_attempted_allocation_date: crate::Timestamp = "FailedAllocationAttemptedAllocationDate",
        15 failed_allocation_message: String = "FailedAllocationMessage",
        16 failed_allocation_mpd_carrier_service_group_name: String = "FailedAllocationMpdCarrierServiceGroupName",
        17 failed_allocation_mpd_carrier_service_group_reference: String = "FailedAllocationMpdCarrierServiceGroupReference",
        18 failed_allocation_mpd_carrier_service_name: String = "FailedAllocationMpdCarrierServiceName",
        19 failed_allocation_mpd_carrier_service_reference: String = "FailedAllocationMpdCarrierServiceReference",
        20 failed_manifest_message: String = "FailedManifestMessage",
        21 failed_manifest_time_stamp: crate::Timestamp = "FailedManifestTimeStamp",
        22 is_late: bool = "IsLate",
        23 labels_printed: bool = "LabelsPrinted",
        24 mpd_carrier_reference: String = "MpdCarrierReference",
        25 mpd_carrier_service_group_name: String = "MpdCarrierServiceGroupName",
        26 mpd_carrier_service_group_reference: String = "MpdCarrierServiceGroupReference",
        27 mpd_carrier_service_name: String = "MpdCarrierServiceName",
        28 mpd_carrier_service_reference: String = "MpdCarrierServiceReference",
        29 reference: String = "Reference",
        30 requested_delivery_date: crate::Timestamp = "RequestedDeliveryDate",
        31 requested_delivery_date_is_to_be_exactly_on_the_date_specified: bool = "RequestedDeliveryDateIsToBeExactlyOnTheDateSpecified",
        32 shipped_date: crate::Timestamp = "ShippedDate",
        33 shipping_date: crate::Timestamp = "ShippingDate",
        34 shipping_terms: crate::Open<crate::consignments::vocabulary::ShippingTerms> = "ShippingTerms",
        35 source: crate::Open<crate::consignments::vocabulary::Source> = "Source",
        37 value: Money = "Value",
        38 weight: Weight = "Weight",
    }
}

model! {
    Contact ContactBuilder ContactRest
    required {
        0 email: String = "Email", Email
            [Unset, FirstName, LastName] => [String, FirstName, LastName] passes [FirstName LastName] [first_name last_name],
        1 first_name: String = "FirstName", FirstName
            [Email, Unset, LastName] => [Email, String, LastName] passes [Email LastName] [email last_name],
        3 last_name: String = "LastName", LastName
            [Email, FirstName, Unset] => [Email, FirstName, String] passes [Email FirstName] [email first_name],
    }
    optional {
        2 land_line: String = "LandLine",
        4 mobile: String = "Mobile",
        5 position: String = "Position",
        6 reference: String = "Reference",
        7 telephone: String = "Telephone",
        8 title: String = "Title",
    }
}

model! {
    CostItem CostItemBuilder CostItemRest
    required {
    }
    optional {
        0 calculated_cost: crate::Amount = "CalculatedCost",
        1 cost_item_type: crate::Open<crate::consignments::vocabulary::CostItemType> = "CostItemType",
        2 reference: String = "Reference",
    }
}

model! {
    Country CountryBuilder CountryRest
    required {
        0 iso_code: IsoCode = "IsoCode", IsoCode
            [Unset] => [IsoCode] passes [] [],
    }
    optional {
        1 name: String = "Name",
    }
}

model! {
    CreateConsignmentRequest CreateConsignmentRequestBuilder CreateConsignmentRequestRest
    required {
        0 addresses: Vec<Address> = "Addresses", Addresses
            [Unset, Packages] => [Vec<Address>, Packages] passes [Packages] [packages],
        5 packages: Vec<Package> = "Packages", Packages
            [Addresses, Unset] => [Addresses, Vec<Package>] passes [Addresses] [addresses],
    }
    optional {
        1 consignment_reference_provided_by_customer: String = "ConsignmentReferenceProvidedByCustomer",
        2 customs_documentation: CustomsDocumentation = "CustomsDocumentation",
        3 direction: crate::Open<crate::consignments::vocabulary::ConsignmentDirection> = "Direction",
        4 meta_data: Vec<MetaData> = "MetaData",
        6 required_delivery_date: RequestedDeliveryDate = "RequiredDeliveryDate",
        7 shipping_date: crate::Timestamp = "ShippingDate",
        8 source: crate::Open<crate::consignments::vocabulary::Source> = "Source",
        9 tags: Vec<String> = "Tags",
    }
}

model! {
    Currency CurrencyBuilder CurrencyRest
    required {
        0 iso_code: String = "IsoCode", IsoCode
            [Unset] => [String] passes [] [],
    }
    optional {
        1 name: String = "Name",
    }
}

model! {
    CustomsDocumentation CustomsDocumentationBuilder CustomsDocumentationRest
    required {
    }
    optional {
        0 category_type: crate::Open<crate::consignments::vocabulary::CategoryType> = "CategoryType",
        1 category_type_explanation: String = "CategoryTypeExplanation",
        2 cn23_comments: String = "CN23Comments",
        3 declaration_date: crate::Timestamp = "DeclarationDate",
        4 designated_person_responsible: String = "DesignatedPersonResponsible",
        5 importers_code: String = "ImportersCode",
        6 importers_email: String = "ImportersEmail",
        7 importers_fax: String = "ImportersFax",
        8 importers_tax_code: String = "ImportersTaxCode",
        9 importers_telephone: String = "ImportersTelephone",
        10 importers_vat_number: String = "ImportersVatNumber",
        11 invoice_date: crate::Timestamp = "InvoiceDate",
        12 office_of_posting: String = "OfficeOfPosting",
        13 reason_for_export: String = "ReasonForExport",
        14 receivers_shipping_cost: crate::Amount = "ReceiversShippingCost",
        15 receivers_tax_code: String = "ReceiversTaxCode",
        16 receivers_vat_number: String = "ReceiversVatNumber",
        17 references_of_attached_certificates: Vec<String> = "ReferencesOfAttachedCertificates",
        18 references_of_attached_invoices: Vec<String> = "ReferencesOfAttachedInvoices",
        19 references_of_attached_licences: Vec<String> = "ReferencesOfAttachedLicences",
        20 shipper_customs_reference: String = "ShipperCustomsReference",
        21 shippers_vat_number: String = "ShippersVatNumber",
        22 shipping_terms: crate::Open<crate::consignments::vocabulary::ShippingTerms> = "ShippingTerms",
    }
}

model! {
    Dimensions DimensionsBuilder DimensionsRest
    required {
        0 height: crate::Amount = "Height", Height
            [Unset, Length, Width] => [crate::Amount, Length, Width] passes [Length Width] [length width],
        1 length: crate::Amount = "Length", Length
            [Height, Unset, Width] => [Height, crate::Amount, Width] passes [Height Width] [height width],
        3 width: crate::Amount = "Width", Width
            [Height, Length, Unset] => [Height, Length, crate::Amount] passes [Height Length] [height length],
    }
    optional {
        2 unit: String = "Unit",
    }
}

model! {
    FailedAllocation FailedAllocationBuilder FailedAllocationRest
    required {
    }
    optional {
        0 attempted_allocation_date: crate::Timestamp = "AttemptedAllocationDate",
        1 carrier_service_group_reference: String = "CarrierServiceGroupReference",
        2 message: String = "Message",
        3 mpd_carrier_service_group_name: String = "MpdCarrierServiceGroupName",
        4 mpd_carrier_service_name: String = "MpdCarrierServiceName",
        5 mpd_carrier_service_reference: String = "MpdCarrierServiceReference",
    }
}

model! {
    GetCustomsDocumentationResponse GetCustomsDocumentationResponseBuilder GetCustomsDocumentationResponseRest
    required {
    }
    optional {
        0 cn22_documents: Vec<NamedDocument> = "CN22Documents",
        1 cn23_documents: Vec<NamedDocument> = "CN23Documents",
        2 commercial_invoice_documents: Vec<NamedDocument> = "CommercialInvoiceDocuments",
    }
}

model! {
    GetLabelsResponse GetLabelsResponseBuilder GetLabelsResponseRest
    required {
    }
    optional {
        0 content_type: String = "ContentType",
        1 file: String = "File",
    }
}

model! {
    Hub HubBuilder HubRest
    required {
    }
    optional {
        0 extra_days_to_transit_time: i32 = "ExtraDaysToTransitTime",
        1 hub_address: Address = "HubAddress",
    }
}

model! {
    IsoCode IsoCodeBuilder IsoCodeRest
    required {
        2 two_letter_code: String = "TwoLetterCode", TwoLetterCode
            [Unset] => [String] passes [] [],
    }
    optional {
        0 numeric_code: String = "NumericCode",
        1 three_letter_code: String = "ThreeLetterCode",
    }
}

model! {
    Item ItemBuilder ItemRest
    required {
        5 dimensions: Dimensions = "Dimensions", Dimensions
            [Unset, Value, Weight] => [Dimensions, Value, Weight] passes [Value Weight] [value weight],
        16 value: Money = "Value", Value
            [Dimensions, Unset, Weight] => [Dimensions, Money, Weight] passes [Dimensions Weight] [dimensions weight],
        17 weight: Weight = "Weight", Weight
            [Dimensions, Value, Unset] => [Dimensions, Value, Weight] passes [Dimensions Value] [dimensions value],
    }
    optional {
        0 barcode: Barcode = "Barcode",
        1 content_classification: crate::Open<crate::consignments::vocabulary::ContentClassification> = "ContentClassification",
        2 content_classification_details: crate::Open<crate::consignments::vocabulary::ContentClassificationDetails> = "ContentClassificationDetails",
        3 country_of_origin: Country = "CountryOfOrigin",
        4 description: String = "Description",
        6 harmonisation_code: String = "HarmonisationCode",
        7 harmonisation_key_words: Vec<String> = "HarmonisationKeyWords",
        8 item_reference_provided_by_customer: String = "ItemReferenceProvidedByCustomer",
        9 meta_data: Vec<MetaData> = "MetaData",
        10 model: String = "Model",
        11 quantity: i32 = "Quantity",
        12 reference: String = "Reference",
        13 sku: String = "Sku",
        14 status: String = "Status",
        15 unit: String = "Unit",
    }
}

model! {
    LatLong LatLongBuilder LatLongRest
    required {
        0 latitude: crate::Amount = "Latitude", Latitude
            [Unset, Longitude] => [crate::Amount, Longitude] passes [Longitude] [longitude],
        1 longitude: crate::Amount = "Longitude", Longitude
            [Latitude, Unset] => [Latitude, crate::Amount] passes [Latitude] [latitude],
    }
    optional {
    }
}

model! {
    Leg LegBuilder LegRest
    required {
    }
    optional {
        0 carrier_account_reference: String = "CarrierAccountReference",
        1 carrier_service: CarrierService = "CarrierService",
        2 collection_type: crate::Open<crate::consignments::vocabulary::CollectionType> = "CollectionType",
        3 cost_items: Vec<CostItem> = "CostItems",
        4 delivery_hub: Hub = "DeliveryHub",
        5 journey_stage: i32 = "JourneyStage",
        6 metadata: Vec<MetaData> = "Metadata",
        7 volumetric_parcel_weight: Vec<VolumetricWeight> = "VolumetricParcelWeight",
    }
}

model! {
    LocationInformation LocationInformationBuilder LocationInformationRest
    required {
    }
    optional {
        0 reservation_reference: String = "ReservationReference",
        1 shop_reference: String = "ShopReference",
    }
}

model! {
    ManifestConsignmentsRequest ManifestConsignmentsRequestBuilder ManifestConsignmentsRequestRest
    required {
        0 consignment_references: Vec<String> = "ConsignmentReferences", ConsignmentReferences
            [Unset] => [Vec<String>] passes [] [],
    }
    optional {
    }
}

model! {
    ManifestFromQueryRequest ManifestFromQueryRequestBuilder ManifestFromQueryRequestRest
    required {
        5 states: Vec<crate::Open<crate::consignments::vocabulary::ConsignmentState>> = "States", States
            [Unset] => [Vec<crate::Open<crate::consignments::vocabulary::ConsignmentState>>] passes [] [],
    }
    optional {
        0 carriers: Vec<String> = "Carriers",
        1 labels_printed: bool = "LabelsPrinted",
        2 shipping_date: crate::Timestamp = "ShippingDate",
        3 shipping_date_ranges: ManifestFromQueryRequestShippingDateRange = "ShippingDateRanges",
        4 shipping_location_references: Vec<String> = "ShippingLocationReferences",
    }
}

model! {
    ManifestFromQueryRequestShippingDateRange ManifestFromQueryRequestShippingDateRangeBuilder ManifestFromQueryRequestShippingDateRangeRest
    required {
    }
    optional {
        0 end_date: crate::Timestamp = "EndDate",
        1 start_date: crate::Timestamp = "StartDate",
    }
}

model! {
    ManifestFromQueryResponse ManifestFromQueryResponseBuilder ManifestFromQueryResponseRest
    required {
    }
    optional {
        0 failed_consignments: Vec<String> = "FailedConsignments",
        1 message: String = "Message",
    }
}

model! {
    MatchingConsignmentsResponse MatchingConsignmentsResponseBuilder MatchingConsignmentsResponseRest
    required {
        1 count: i32 = "Count", Count
            [Unset] => [i32] passes [] [],
    }
    optional {
        0 consignment_summaries: Vec<ConsignmentSummary> = "ConsignmentSummaries",
    }
}

model! {
    MetaData MetaDataBuilder MetaDataRest
    required {
        4 key_value: String = "KeyValue", KeyValue
            [Unset] => [String] passes [] [],
    }
    optional {
        0 bool_value: bool = "BoolValue",
        1 date_time_value: crate::Timestamp = "DateTimeValue",
        2 decimal_value: crate::Amount = "DecimalValue",
        3 int_value: i32 = "IntValue",
        5 string_value: String = "StringValue",
    }
}

model! {
    Money MoneyBuilder MoneyRest
    required {
        0 amount: crate::Amount = "Amount", Amount
            [Unset, Currency] => [crate::Amount, Currency] passes [Currency] [currency],
        1 currency: Currency = "Currency", Currency
            [Amount, Unset] => [Amount, Currency] passes [Amount] [amount],
    }
    optional {
    }
}

model! {
    NamedDocument NamedDocumentBuilder NamedDocumentRest
    required {
    }
    optional {
        0 key: String = "Key",
        1 value: String = "Value",
    }
}

model! {
    Package PackageBuilder PackageRest
    required {
        3 description: String = "Description", Description
            [Unset, Value] => [String, Value] passes [Value] [value],
        10 value: Money = "Value", Value
            [Description, Unset] => [Description, Money] passes [Description] [description],
    }
    optional {
        0 barcode: Barcode = "Barcode",
        1 charges: Vec<PackageCharge> = "Charges",
        2 consignment_legs: Vec<ConsignmentLeg> = "ConsignmentLegs",
        4 dimensions: Dimensions = "Dimensions",
        5 items: Vec<Item> = "Items",
        6 meta_data: Vec<MetaData> = "MetaData",
        7 package_reference_provided_by_customer: String = "PackageReferenceProvidedByCustomer",
        8 package_size_reference: String = "PackageSizeReference",
        9 reference: String = "Reference",
        11 weight: Weight = "Weight",
    }
}

model! {
    PackageCharge PackageChargeBuilder PackageChargeRest
    required {
        0 key: crate::Open<crate::consignments::vocabulary::CustomChargeType> = "Key", Key
            [Unset, Value] => [crate::Open<crate::consignments::vocabulary::CustomChargeType>, Value] passes [Value] [value],
        1 value: crate::Amount = "Value", Value
            [Key, Unset] => [Key, crate::Amount] passes [Key] [key],
    }
    optional {
    }
}

model! {
    Quote QuoteBuilder QuoteRest
    required {
        18 quote_reference: String = "QuoteReference", QuoteReference
            [Unset] => [String] passes [] [],
    }
    optional {
        0 base_price: Rate = "BasePrice",
        1 carrier_account_owner: String = "CarrierAccountOwner",
        2 carrier_reference: String = "CarrierReference",
        3 collection_date: crate::Timestamp = "CollectionDate",
        4 consignment_reference: String = "ConsignmentReference",
        5 consignment_reference_provided_by_customer: String = "ConsignmentReferenceProvidedByCustomer",
        6 creation_date: crate::Timestamp = "CreationDate",
        7 destination_address: Address = "DestinationAddress",
        8 earliest_delivery_date: crate::Timestamp = "EarliestDeliveryDate",
        9 expiry_date: crate::Timestamp = "ExpiryDate",
        10 is_electio_service: bool = "IsElectioService",
        11 latest_delivery_date: crate::Timestamp = "LatestDeliveryDate",
        12 legs: Vec<Leg> = "Legs",
        13 mpd_carrier_service: String = "MpdCarrierService",
        14 mpd_carrier_service_reference: String = "MpdCarrierServiceReference",
        15 mpd_carrier_service_source: crate::Open<crate::consignments::vocabulary::MpdCarrierServiceSource> = "MpdCarrierServiceSource",
        16 origin_address: Address = "OriginAddress",
        17 price: Rate = "Price",
        19 requestor: String = "Requestor",
        20 service_direction: crate::Open<crate::consignments::vocabulary::ServiceDirection> = "ServiceDirection",
        21 surcharges: Vec<QuoteSurcharge> = "Surcharges",
    }
}

model! {
    QuoteResult QuoteResultBuilder QuoteResultRest
    required {
        1 quote_request_reference: String = "QuoteRequestReference", QuoteRequestReference
            [Unset] => [String] passes [] [],
    }
    optional {
        0 message: String = "Message",
        2 quotes: Vec<Quote> = "Quotes",
        3 unqualified_services: Vec<UnqualifiedService> = "UnqualifiedServices",
    }
}

model! {
    QuoteSurcharge QuoteSurchargeBuilder QuoteSurchargeRest
    required {
    }
    optional {
        0 amount: crate::Amount = "Amount",
        1 application_type: crate::Open<crate::consignments::vocabulary::ApplicationType> = "ApplicationType",
        2 applies_to_base: bool = "AppliesToBase",
        3 applies_to_base_only: bool = "AppliesToBaseOnly",
        4 calculation_model: crate::Open<crate::consignments::vocabulary::CalculationModel> = "CalculationModel",
        5 currency_iso_code: String = "CurrencyIsoCode",
        6 description: String = "Description",
        7 incremental_unit_factor: crate::Amount = "IncrementalUnitFactor",
        8 incremental_unit_price: crate::Amount = "IncrementalUnitPrice",
        9 label: String = "Label",
        10 maximum_amount: crate::Amount = "MaximumAmount",
        11 minimum_amount: crate::Amount = "MinimumAmount",
        12 reference: String = "Reference",
        13 type_: crate::Open<crate::consignments::vocabulary::SurchargeType> = "Type",
    }
}

model! {
    Rate RateBuilder RateRest
    required {
    }
    optional {
        0 currency: Currency = "Currency",
        1 gross: crate::Amount = "Gross",
        2 net: crate::Amount = "Net",
        3 tax_amount: crate::Amount = "TaxAmount",
        4 tax_rate: TaxRate = "TaxRate",
        5 vat_amount: crate::Amount = "VatAmount",
        6 vat_rate: TaxRate = "VatRate",
    }
}

model! {
    RequestedDeliveryDate RequestedDeliveryDateBuilder RequestedDeliveryDateRest
    required {
        0 date: crate::Timestamp = "Date", Date
            [Unset] => [crate::Timestamp] passes [] [],
    }
    optional {
        1 delivery_window: TimeWindow = "DeliveryWindow",
        2 is_to_be_exactly_on_the_date_specified: bool = "IsToBeExactlyOnTheDateSpecified",
    }
}

model! {
    TaxRate TaxRateBuilder TaxRateRest
    required {
    }
    optional {
        0 country_iso_code: String = "CountryIsoCode",
        1 rate: crate::Amount = "Rate",
        2 reference: String = "Reference",
        3 type_: crate::Open<crate::consignments::vocabulary::TaxRateType> = "Type",
    }
}

model! {
    TimeWindow TimeWindowBuilder TimeWindowRest
    required {
        0 end: String = "End", End
            [Unset, Start] => [String, Start] passes [Start] [start],
        1 start: String = "Start", Start
            [End, Unset] => [End, String] passes [End] [end],
    }
    optional {
        2 utc_offset: String = "UtcOffset",
    }
}

model! {
    UnqualifiedService UnqualifiedServiceBuilder UnqualifiedServiceRest
    required {
    }
    optional {
        0 available: bool = "Available",
        1 carrier_reference: String = "CarrierReference",
        2 exclusion_reason: String = "ExclusionReason",
        3 mpd_carrier_service: String = "MpdCarrierService",
        4 mpd_carrier_service_reference: String = "MpdCarrierServiceReference",
        5 rates: bool = "Rates",
    }
}

model! {
    UpdateConsignmentRequest UpdateConsignmentRequestBuilder UpdateConsignmentRequestRest
    required {
        5 reference: String = "Reference", Reference
            [Unset] => [String] passes [] [],
    }
    optional {
        0 addresses: Vec<Address> = "Addresses",
        1 consignment_reference_provided_by_customer: String = "ConsignmentReferenceProvidedByCustomer",
        2 customs_documentation: CustomsDocumentation = "CustomsDocumentation",
        3 meta_data: Vec<MetaData> = "MetaData",
        4 packages: Vec<UpdatePackageRequest> = "Packages",
        6 requested_delivery_date: RequestedDeliveryDate = "RequestedDeliveryDate",
        7 shipping_date: crate::Timestamp = "ShippingDate",
        8 tags: Vec<String> = "Tags",
    }
}

model! {
    UpdateItemRequest UpdateItemRequestBuilder UpdateItemRequestRest
    required {
        5 dimensions: Dimensions = "Dimensions", Dimensions
            [Unset, Value, Weight] => [Dimensions, Value, Weight] passes [Value Weight] [value weight],
        16 value: Money = "Value", Value
            [Dimensions, Unset, Weight] => [Dimensions, Money, Weight] passes [Dimensions Weight] [dimensions weight],
        17 weight: Weight = "Weight", Weight
            [Dimensions, Value, Unset] => [Dimensions, Value, Weight] passes [Dimensions Value] [dimensions value],
    }
    optional {
        0 barcode: Barcode = "Barcode",
        1 content_classification: crate::Open<crate::consignments::vocabulary::ContentClassification> = "ContentClassification",
        2 content_classification_details: crate::Open<crate::consignments::vocabulary::ContentClassificationDetails> = "ContentClassificationDetails",
        3 country_of_origin: Country = "CountryOfOrigin",
        4 description: String = "Description",
        6 harmonisation_code: String = "HarmonisationCode",
        7 harmonisation_key_words: Vec<String> = "HarmonisationKeyWords",
        8 item_reference_provided_by_customer: String = "ItemReferenceProvidedByCustomer",
        9 meta_data: Vec<MetaData> = "MetaData",
        10 model: String = "Model",
        11 quantity: i32 = "Quantity",
        12 reference: String = "Reference",
        13 sku: String = "Sku",
        14 status: String = "Status",
        15 unit: String = "Unit",
    }
}

model! {
    UpdatePackageRequest UpdatePackageRequestBuilder UpdatePackageRequestRest
    required {
        1 description: String = "Description", Description
            [Unset, Value] => [String, Value] passes [Value] [value],
        8 value: Money = "Value", Value
            [Description, Unset] => [Description, Money] passes [Description] [description],
    }
    optional {
        0 barcode: Barcode = "Barcode",
        2 dimensions: Dimensions = "Dimensions",
        3 items: Vec<UpdateItemRequest> = "Items",
        4 meta_data: Vec<MetaData> = "MetaData",
        5 package_reference_provided_by_customer: String = "PackageReferenceProvidedByCustomer",
        6 package_size_reference: String = "PackageSizeReference",
        7 reference: String = "Reference",
        9 weight: Weight = "Weight",
    }
}

model! {
    VolumetricWeight VolumetricWeightBuilder VolumetricWeightRest
    required {
    }
    optional {
        0 description: String = "Description",
        1 weight: crate::Amount = "Weight",
    }
}

model! {
    Weight WeightBuilder WeightRest
    required {
    }
    optional {
        0 kg: crate::Amount = "Kg",
        1 unit: String = "Unit",
        2 value: crate::Amount = "Value",
    }
}

model! {
    WithMessage WithMessageBuilder WithMessageRest
    required {
        2 is_success: bool = "IsSuccess", IsSuccess
            [Unset] => [bool] passes [] [],
    }
    optional {
        0 api_links: Vec<ApiLink> = "ApiLinks",
        1 data: String = "Data",
        3 message: String = "Message",
    }
}
