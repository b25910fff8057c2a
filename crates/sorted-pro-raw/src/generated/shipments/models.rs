// Generated from spec/shipments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

//! The builders of this API's models, and how the models are read and written.

use serde::ser::SerializeStruct as _;

use super::types::*;
use crate::model::{Key, Unset, model, present, read, write_optional};

model! {
    Address AddressBuilder AddressRest
    required {
        3 address_type: crate::Open<crate::shipments::vocabulary::AddressType> = "address_type", AddressType
            [Unset] => [crate::Open<crate::shipments::vocabulary::AddressType>] passes [] [],
    }
    optional {
        0 address_line1: String = "address_line1",
        1 address_line2: String = "address_line2",
        2 address_line3: String = "address_line3",
        4 company_name: String = "company_name",
        5 contact: Contact = "contact",
        6 country_iso_code: String = "country_iso_code",
        7 custom_reference: String = "custom_reference",
        8 lat_long: LatLong = "lat_long",
        9 locality: String = "locality",
        10 national_address: String = "national_address",
        11 postal_code: String = "postal_code",
        12 property_name: String = "property_name",
        13 property_number: String = "property_number",
        14 region: String = "region",
        15 reservation: Reservation = "reservation",
        16 shipping_location_reference: String = "shipping_location_reference",
        17 special_instructions: String = "special_instructions",
    }
}

model! {
    AllocateRequest AllocateRequestBuilder AllocateRequestRest
    required {
        1 shipments: Vec<String> = "shipments", Shipments
            [Unset] => [Vec<String>] passes [] [],
    }
    optional {
        0 capabilities: crate::OneOrMany<crate::shipments::types::ServiceCapabilities> = "capabilities",
    }
}

model! {
    AllocateResult AllocateResultBuilder AllocateResultRest
    required {
        10 shipment_reference: String = "shipment_reference", ShipmentReference
            [Unset, State] => [String, State] passes [State] [state],
        12 state: crate::Open<crate::shipments::vocabulary::ShipmentState> = "state", State
            [ShipmentReference, Unset] => [ShipmentReference, crate::Open<crate::shipments::vocabulary::ShipmentState>] passes [ShipmentReference] [shipment_reference],
    }
    optional {
        0 applicable_documents: Vec<ApplicableDocument> = "applicable_documents",
        1 carrier: CarrierDetails = "carrier",
        2 correlation_id: String = "correlation_id",
        3 details: Vec<ApiError> = "details",
        4 excluded_services: Vec<ExcludedService> = "excluded_services",
        5 expected_delivery_date: DateRange = "expected_delivery_date",
        6 links: Vec<Link> = "_links",
        7 message: String = "message",
        8 paperless_documents: PaperlessDocuments = "paperless_documents",
        9 price: Price = "price",
        11 shipping_date: DateRange = "shipping_date",
        13 tracking_details: TrackingDetails = "tracking_details",
    }
}

model! {
    AllocateShipmentsResult AllocateShipmentsResultBuilder AllocateShipmentsResultRest
    required {
        1 message: String = "message", Message
            [Unset, Queued, Rejected] => [String, Queued, Rejected] passes [Queued Rejected] [queued rejected],
        2 queued: Vec<String> = "queued", Queued
            [Message, Unset, Rejected] => [Message, Vec<String>, Rejected] passes [Message Rejected] [message rejected],
        3 rejected: Vec<AllocationRejection> = "rejected", Rejected
            [Message, Queued, Unset] => [Message, Queued, Vec<AllocationRejection>] passes [Message Queued] [message queued],
    }
    optional {
        0 links: Vec<Link> = "_links",
    }
}

model! {
    AllocateWithCarrierServiceRequest AllocateWithCarrierServiceRequestBuilder AllocateWithCarrierServiceRequestRest
    required {
        1 carrier_service_reference: String = "carrier_service_reference", CarrierServiceReference
            [Unset, Shipments] => [String, Shipments] passes [Shipments] [shipments],
        2 shipments: Vec<String> = "shipments", Shipments
            [CarrierServiceReference, Unset] => [CarrierServiceReference, Vec<String>] passes [CarrierServiceReference] [carrier_service_reference],
    }
    optional {
        0 capabilities: crate::OneOrMany<crate::shipments::types::ServiceCapabilities> = "capabilities",
    }
}

model! {
    AllocateWithFiltersRequest AllocateWithFiltersRequestBuilder AllocateWithFiltersRequestRest
    required {
        0 filters: AllocationFilters = "filters", Filters
            [Unset, Shipments] => [AllocationFilters, Shipments] passes [Shipments] [shipments],
        1 shipments: Vec<String> = "shipments", Shipments
            [Filters, Unset] => [Filters, Vec<String>] passes [Filters] [filters],
    }
    optional {
    }
}

model! {
    AllocateWithFiltersResult AllocateWithFiltersResultBuilder AllocateWithFiltersResultRest
    required {
        0 message: String = "message", Message
            [Unset, Reference] => [String, Reference] passes [Reference] [reference],
        1 reference: String = "reference", Reference
            [Message, Unset] => [Message, String] passes [Message] [message],
    }
    optional {
        2 shipments: Vec<Link> = "shipments",
    }
}

model! {
    AllocateWithServiceGroupRequest AllocateWithServiceGroupRequestBuilder AllocateWithServiceGroupRequestRest
    required {
        1 service_group: String = "service_group", ServiceGroup
            [Unset, Shipments] => [String, Shipments] passes [Shipments] [shipments],
        2 shipments: Vec<String> = "shipments", Shipments
            [ServiceGroup, Unset] => [ServiceGroup, Vec<String>] passes [ServiceGroup] [service_group],
    }
    optional {
        0 capabilities: crate::OneOrMany<crate::shipments::types::ServiceCapabilities> = "capabilities",
    }
}

model! {
    Allocation AllocationBuilder AllocationRest
    required {
        0 allocation_date: crate::Timestamp = "allocation_date", AllocationDate
            [Unset, Carrier, Price] => [crate::Timestamp, Carrier, Price] passes [Carrier Price] [carrier price],
        1 carrier: CarrierDetails = "carrier", Carrier
            [AllocationDate, Unset, Price] => [AllocationDate, CarrierDetails, Price] passes [AllocationDate Price] [allocation_date price],
        3 price: Price = "price", Price
            [AllocationDate, Carrier, Unset] => [AllocationDate, Carrier, Price] passes [AllocationDate Carrier] [allocation_date carrier],
    }
    optional {
        2 links: Vec<Link> = "_links",
        4 tracking_details: TrackingDetails = "tracking_details",
        5 tracking_references: Vec<String> = "tracking_references",
    }
}

model! {
    AllocationFilters AllocationFiltersBuilder AllocationFiltersRest
    required {
        0 direction: crate::Open<crate::shipments::vocabulary::Direction> = "direction", Direction
            [Unset] => [crate::Open<crate::shipments::vocabulary::Direction>] passes [] [],
    }
    optional {
        1 drop_off: bool = "drop_off",
        2 pickup: bool = "pickup",
        3 tags: Vec<String> = "tags",
    }
}

model! {
    AllocationRejection AllocationRejectionBuilder AllocationRejectionRest
    required {
        0 code: crate::Open<crate::shipments::vocabulary::ErrorCode> = "code", Code
            [Unset, Message, References] => [crate::Open<crate::shipments::vocabulary::ErrorCode>, Message, References] passes [Message References] [message references],
        1 message: String = "message", Message
            [Code, Unset, References] => [Code, String, References] passes [Code References] [code references],
        2 references: Vec<String> = "references", References
            [Code, Message, Unset] => [Code, Message, Vec<String>] passes [Code Message] [code message],
    }
    optional {
    }
}

model! {
    ApiError ApiErrorBuilder ApiErrorRest
    required {
        0 code: crate::Open<crate::shipments::vocabulary::ErrorCode> = "code", Code
            [Unset, Message] => [crate::Open<crate::shipments::vocabulary::ErrorCode>, Message] passes [Message] [message],
        4 message: String = "message", Message
            [Code, Unset] => [Code, String] passes [Code] [code],
    }
    optional {
        1 correlation_id: String = "correlation_id",
        2 details: Vec<ApiErrorMessage> = "details",
        3 links: Vec<Link> = "_links",
        5 reference: String = "reference",
    }
}

model! {
    ApiErrorMessage ApiErrorMessageBuilder ApiErrorMessageRest
    required {
        0 code: crate::Open<crate::shipments::vocabulary::ErrorCode> = "code", Code
            [Unset, Message] => [crate::Open<crate::shipments::vocabulary::ErrorCode>, Message] passes [Message] [message],
        1 message: String = "message", Message
            [Code, Unset] => [Code, String] passes [Code] [code],
    }
    optional {
        2 property: String = "property",
    }
}

model! {
    ApplicableDocument ApplicableDocumentBuilder ApplicableDocumentRest
    required {
        0 applicable: bool = "applicable", Applicable
            [Unset, Type] => [bool, Type] passes [Type] [type_],
        1 type_: crate::Open<crate::shipments::vocabulary::DocumentType> = "type", Type
            [Applicable, Unset] => [Applicable, crate::Open<crate::shipments::vocabulary::DocumentType>] passes [Applicable] [applicable],
    }
    optional {
    }
}

model! {
    BaseApplication BaseApplicationBuilder BaseApplicationRest
    required {
        0 base: bool = "base", Base
            [Unset, BaseOnly] => [bool, BaseOnly] passes [BaseOnly] [base_only],
        1 base_only: bool = "base_only", BaseOnly
            [Base, Unset] => [Base, bool] passes [Base] [base],
    }
    optional {
    }
}

model! {
    CarrierDetails CarrierDetailsBuilder CarrierDetailsRest
    required {
    }
    optional {
        0 name: String = "name",
        1 reference: String = "reference",
        2 service_name: String = "service_name",
        3 service_reference: String = "service_reference",
        4 tags: Vec<String> = "tags",
    }
}

model! {
    CollectionNoteFromManifestRequest CollectionNoteFromManifestRequestBuilder CollectionNoteFromManifestRequestRest
    required {
        0 manifests: Vec<String> = "manifests", Manifests
            [Unset] => [Vec<String>] passes [] [],
    }
    optional {
    }
}

model! {
    CollectionNoteQueryRequest CollectionNoteQueryRequestBuilder CollectionNoteQueryRequestRest
    required {
        0 address: Address = "address", Address
            [Unset, Carrier, ShipmentStates] => [Address, Carrier, ShipmentStates] passes [Carrier ShipmentStates] [carrier shipment_states],
        1 carrier: CarrierDetails = "carrier", Carrier
            [Address, Unset, ShipmentStates] => [Address, CarrierDetails, ShipmentStates] passes [Address ShipmentStates] [address shipment_states],
        3 shipment_states: Vec<crate::Open<crate::shipments::vocabulary::ShipmentState>> = "shipment_states", ShipmentStates
            [Address, Carrier, Unset] => [Address, Carrier, Vec<crate::Open<crate::shipments::vocabulary::ShipmentState>>] passes [Address Carrier] [address carrier],
    }
    optional {
        2 labels_printed: bool = "labels_printed",
        4 shipping_date: DateRange = "shipping_date",
    }
}

model! {
    CollectionNoteResponse CollectionNoteResponseBuilder CollectionNoteResponseRest
    required {
        0 content_type: crate::Open<crate::shipments::vocabulary::FileContentType> = "content_type", ContentType
            [Unset, DocumentType, File] => [crate::Open<crate::shipments::vocabulary::FileContentType>, DocumentType, File] passes [DocumentType File] [document_type file],
        1 document_type: crate::Open<crate::shipments::vocabulary::DocumentType> = "document_type", DocumentType
            [ContentType, Unset, File] => [ContentType, crate::Open<crate::shipments::vocabulary::DocumentType>, File] passes [ContentType File] [content_type file],
        3 file: String = "file", File
            [ContentType, DocumentType, Unset] => [ContentType, DocumentType, String] passes [ContentType DocumentType] [content_type document_type],
    }
    optional {
        2 dpi: i32 = "dpi",
    }
}

model! {
    Contact ContactBuilder ContactRest
    required {
        0 contact_details: ContactDetails = "contact_details", ContactDetails
            [Unset, FirstName, LastName] => [ContactDetails, FirstName, LastName] passes [FirstName LastName] [first_name last_name],
        1 first_name: String = "first_name", FirstName
            [ContactDetails, Unset, LastName] => [ContactDetails, String, LastName] passes [ContactDetails LastName] [contact_details last_name],
        2 last_name: String = "last_name", LastName
            [ContactDetails, FirstName, Unset] => [ContactDetails, FirstName, String] passes [ContactDetails FirstName] [contact_details first_name],
    }
    optional {
        3 middle_name: String = "middle_name",
        4 position: String = "position",
        5 reference: String = "reference",
        6 title: String = "title",
    }
}

model! {
    ContactDetails ContactDetailsBuilder ContactDetailsRest
    required {
        0 email: String = "email", Email
            [Unset] => [String] passes [] [],
    }
    optional {
        1 landline: String = "landline",
        2 mobile: String = "mobile",
    }
}

model! {
    ContentsTrackingEvent ContentsTrackingEventBuilder ContentsTrackingEventRest
    required {
        0 carrier_references: Vec<String> = "carrier_references", CarrierReferences
            [Unset, Reference] => [Vec<String>, Reference] passes [Reference] [reference],
        3 reference: String = "reference", Reference
            [CarrierReferences, Unset] => [CarrierReferences, String] passes [CarrierReferences] [carrier_references],
    }
    optional {
        1 custom_reference: String = "custom_reference",
        2 events: Vec<TrackingEvent> = "events",
    }
}

model! {
    CreateShipmentGroupRequest CreateShipmentGroupRequestBuilder CreateShipmentGroupRequestRest
    required {
        1 shipments: Vec<String> = "shipments", Shipments
            [Unset] => [Vec<String>] passes [] [],
    }
    optional {
        0 custom_reference: String = "custom_reference",
    }
}

model! {
    CreateShipmentRequest CreateShipmentRequestBuilder CreateShipmentRequestRest
    required {
        0 addresses: Vec<Address> = "addresses", Addresses
            [Unset, Contents, ShipmentType] => [Vec<Address>, Contents, ShipmentType] passes [Contents ShipmentType] [contents shipment_type],
        2 contents: Vec<ShipmentContents> = "contents", Contents
            [Addresses, Unset, ShipmentType] => [Addresses, Vec<ShipmentContents>, ShipmentType] passes [Addresses ShipmentType] [addresses shipment_type],
        12 shipment_type: crate::Open<crate::shipments::vocabulary::ShipmentType> = "shipment_type", ShipmentType
            [Addresses, Contents, Unset] => [Addresses, Contents, crate::Open<crate::shipments::vocabulary::ShipmentType>] passes [Addresses Contents] [addresses contents],
    }
    optional {
        1 channel: String = "channel",
        3 custom_reference: String = "custom_reference",
        4 customs_documentation: CustomsDocumentation = "customs_documentation",
        5 direction: crate::Open<crate::shipments::vocabulary::Direction> = "direction",
        6 label_properties: Vec<LabelProperty> = "label_properties",
        7 metadata: Vec<Metadata> = "metadata",
        8 order_date: crate::Timestamp = "order_date",
        9 required_delivery_date: DateRange = "required_delivery_date",
        10 required_shipping_date: DateRange = "required_shipping_date",
        11 selected_carrier_details: crate::JsonObject = "selected_carrier_details",
        13 source: String = "source",
        14 tags: Vec<String> = "tags",
        15 tenant: String = "tenant",
    }
}

model! {
    CustomsDocument CustomsDocumentBuilder CustomsDocumentRest
    required {
        0 content_type: crate::Open<crate::shipments::vocabulary::CustomsContentType> = "content_type", ContentType
            [Unset, DocumentType, File] => [crate::Open<crate::shipments::vocabulary::CustomsContentType>, DocumentType, File] passes [DocumentType File] [document_type file],
        2 document_type: crate::Open<crate::shipments::vocabulary::CustomsDocumentType> = "document_type", DocumentType
            [ContentType, Unset, File] => [ContentType, crate::Open<crate::shipments::vocabulary::CustomsDocumentType>, File] passes [ContentType File] [content_type file],
        4 file: String = "file", File
            [ContentType, DocumentType, Unset] => [ContentType, DocumentType, String] passes [ContentType DocumentType] [content_type document_type],
    }
    optional {
        1 copies: i32 = "copies",
        3 dpi: i32 = "dpi",
    }
}

model! {
    CustomsDocumentation CustomsDocumentationBuilder CustomsDocumentationRest
    required {
        3 category_type: crate::Open<crate::shipments::vocabulary::CategoryType> = "category_type", CategoryType
            [Unset] => [crate::Open<crate::shipments::vocabulary::CategoryType>] passes [] [],
    }
    optional {
        0 attached_certificate_references: Vec<String> = "attached_certificate_references",
        1 attached_invoice_references: Vec<String> = "attached_invoice_references",
        2 attached_licence_references: Vec<String> = "attached_licence_references",
        4 category_type_explanation: String = "category_type_explanation",
        5 cn23_comments: String = "cn23_comments",
        6 declaration_date: crate::Timestamp = "declaration_date",
        7 designated_person_responsible: String = "designated_person_responsible",
        8 eori_number: String = "eori_number",
        9 importers_email: String = "importers_email",
        10 importers_fax: String = "importers_fax",
        11 importers_tax_code: String = "importers_tax_code",
        12 importers_telephone: String = "importers_telephone",
        13 importers_vat_number: String = "importers_vat_number",
        14 invoice_date: crate::Timestamp = "invoice_date",
        15 invoice_number: String = "invoice_number",
        16 office_of_origin: String = "office_of_origin",
        17 reason_for_export: String = "reason_for_export",
        18 receivers_tax_code: String = "receivers_tax_code",
        19 receivers_vat_number: String = "receivers_vat_number",
        20 shippers_customs_reference: String = "shippers_customs_reference",
        21 shippers_vat_number: String = "shippers_vat_number",
        22 shipping_terms: crate::Open<crate::shipments::vocabulary::ShippingTerms> = "shipping_terms",
        23 total_customs_value: TotalCustomsValue = "total_customs_value",
    }
}

model! {
    DangerousGoods DangerousGoodsBuilder DangerousGoodsRest
    required {
    }
    optional {
        0 accessibility: crate::Open<crate::shipments::vocabulary::Accessibility> = "accessibility",
        1 class_division: String = "class_division",
        2 class_sub_divisions: Vec<String> = "class_sub_divisions",
        3 custom_label_text: String = "custom_label_text",
        4 hazard_classes: Vec<HazardClass> = "hazard_classes",
        5 id_number: String = "id_number",
        6 packing_group: crate::Open<crate::shipments::vocabulary::PackingGroup> = "packing_group",
        7 physical_form: crate::Open<crate::shipments::vocabulary::PhysicalForm> = "physical_form",
        8 proper_shipping_name: String = "proper_shipping_name",
        9 radioactivity: crate::Open<crate::shipments::vocabulary::Radioactivity> = "radioactivity",
        10 technical_name: String = "technical_name",
    }
}

model! {
    DateRange DateRangeBuilder DateRangeRest
    required {
    }
    optional {
        0 end: crate::Timestamp = "end",
        1 has_value: bool = "has_value",
        2 start: crate::Timestamp = "start",
    }
}

model! {
    Dimensions DimensionsBuilder DimensionsRest
    required {
        0 height: crate::Amount = "height", Height
            [Unset, Length, Unit] => [crate::Amount, Length, Unit] passes [Length Unit] [length unit],
        1 length: crate::Amount = "length", Length
            [Height, Unset, Unit] => [Height, crate::Amount, Unit] passes [Height Unit] [height unit],
        2 unit: crate::Open<crate::shipments::vocabulary::DimensionUnit> = "unit", Unit
            [Height, Length, Unset] => [Height, Length, crate::Open<crate::shipments::vocabulary::DimensionUnit>] passes [Height Length] [height length],
    }
    optional {
        3 width: crate::Amount = "width",
    }
}

model! {
    Document DocumentBuilder DocumentRest
    required {
        0 content_type: crate::Open<crate::shipments::vocabulary::FileContentType> = "content_type", ContentType
            [Unset, DocumentType, File] => [crate::Open<crate::shipments::vocabulary::FileContentType>, DocumentType, File] passes [DocumentType File] [document_type file],
        1 document_type: crate::Open<crate::shipments::vocabulary::DocumentType> = "document_type", DocumentType
            [ContentType, Unset, File] => [ContentType, crate::Open<crate::shipments::vocabulary::DocumentType>, File] passes [ContentType File] [content_type file],
        3 file: String = "file", File
            [ContentType, DocumentType, Unset] => [ContentType, DocumentType, String] passes [ContentType DocumentType] [content_type document_type],
    }
    optional {
        2 dpi: i32 = "dpi",
    }
}

model! {
    ExcludedService ExcludedServiceBuilder ExcludedServiceRest
    required {
        0 carrier: CarrierDetails = "carrier", Carrier
            [Unset, Exclusion] => [CarrierDetails, Exclusion] passes [Exclusion] [exclusion],
        1 exclusion: Exclusion = "exclusion", Exclusion
            [Carrier, Unset] => [Carrier, Exclusion] passes [Carrier] [carrier],
    }
    optional {
    }
}

model! {
    Exclusion ExclusionBuilder ExclusionRest
    required {
        0 code: crate::Open<crate::shipments::vocabulary::ExclusionCode> = "code", Code
            [Unset, Reason] => [crate::Open<crate::shipments::vocabulary::ExclusionCode>, Reason] passes [Reason] [reason],
        1 reason: String = "reason", Reason
            [Code, Unset] => [Code, String] passes [Code] [code],
    }
    optional {
    }
}

model! {
    HazardClass HazardClassBuilder HazardClassRest
    required {
        0 code: String = "code", Code
            [Unset] => [String] passes [] [],
    }
    optional {
    }
}

model! {
    LabelDetails LabelDetailsBuilder LabelDetailsRest
    required {
        2 retrieval_count: i32 = "retrieval_count", RetrievalCount
            [Unset] => [i32] passes [] [],
    }
    optional {
        0 date_first_retrieved: crate::Timestamp = "date_first_retrieved",
        1 links: Vec<Link> = "_links",
    }
}

model! {
    LabelProperty LabelPropertyBuilder LabelPropertyRest
    required {
        0 key: String = "key", Key
            [Unset, Value] => [String, Value] passes [Value] [value],
        1 value: String = "value", Value
            [Key, Unset] => [Key, String] passes [Key] [key],
    }
    optional {
    }
}

model! {
    LatLong LatLongBuilder LatLongRest
    required {
        0 latitude: crate::Amount = "latitude", Latitude
            [Unset, Longitude] => [crate::Amount, Longitude] passes [Longitude] [longitude],
        1 longitude: crate::Amount = "longitude", Longitude
            [Latitude, Unset] => [Latitude, crate::Amount] passes [Latitude] [latitude],
    }
    optional {
    }
}

model! {
    Link LinkBuilder LinkRest
    required {
        0 href: String = "href", Href
            [Unset] => [String] passes [] [],
    }
    optional {
        1 reference: String = "reference",
        2 rel: String = "rel",
        3 type_: String = "type",
    }
}

model! {
    Manifest ManifestBuilder ManifestRest
    required {
        0 created: crate::Timestamp = "created", Created
            [Unset, Reference, Shipments] => [crate::Timestamp, Reference, Shipments] passes [Reference Shipments] [reference shipments],
        1 reference: String = "reference", Reference
            [Created, Unset, Shipments] => [Created, String, Shipments] passes [Created Shipments] [created shipments],
        2 shipments: Vec<String> = "shipments", Shipments
            [Created, Reference, Unset] => [Created, Reference, Vec<String>] passes [Created Reference] [created reference],
    }
    optional {
    }
}

model! {
    ManifestQueryRequest ManifestQueryRequestBuilder ManifestQueryRequestRest
    required {
    }
    optional {
        0 address_custom_reference: String = "address_custom_reference",
        1 carrier_reference: String = "carrier_reference",
        2 carrier_service_reference: String = "carrier_service_reference",
        3 labels_retrieved: bool = "labels_retrieved",
        4 required_shipping_date: DateRange = "required_shipping_date",
        5 shipment_states: Vec<crate::Open<crate::shipments::vocabulary::ShipmentState>> = "shipment_states",
        6 shipping_locations: Vec<String> = "shipping_locations",
    }
}

model! {
    ManifestRequest ManifestRequestBuilder ManifestRequestRest
    required {
        0 shipments: Vec<String> = "shipments", Shipments
            [Unset] => [Vec<String>] passes [] [],
    }
    optional {
    }
}

model! {
    ManifestResponse ManifestResponseBuilder ManifestResponseRest
    required {
    }
    optional {
        0 manifest_results: Vec<ManifestResult> = "manifest_results",
        1 results: Vec<ManifestResult> = "results",
    }
}

model! {
    ManifestResult ManifestResultBuilder ManifestResultRest
    required {
        0 carrier: CarrierDetails = "carrier", Carrier
            [Unset, Message, Reference, State] => [CarrierDetails, Message, Reference, State] passes [Message Reference State] [message reference state],
        2 message: String = "message", Message
            [Carrier, Unset, Reference, State] => [Carrier, String, Reference, State] passes [Carrier Reference State] [carrier reference state],
        3 reference: String = "reference", Reference
            [Carrier, Message, Unset, State] => [Carrier, Message, String, State] passes [Carrier Message State] [carrier message state],
        5 state: crate::Open<crate::shipments::vocabulary::ShipmentState> = "state", State
            [Carrier, Message, Reference, Unset] => [Carrier, Message, Reference, crate::Open<crate::shipments::vocabulary::ShipmentState>] passes [Carrier Message Reference] [carrier message reference],
    }
    optional {
        1 links: Vec<Link> = "_links",
        4 shipment_count: i32 = "shipment_count",
    }
}

model! {
    Metadata MetadataBuilder MetadataRest
    required {
        0 key: String = "key", Key
            [Unset, Value] => [String, Value] passes [Value] [value],
        3 value: String = "value", Value
            [Key, Unset] => [Key, String] passes [Key] [key],
    }
    optional {
        1 metadata_type: crate::Open<crate::shipments::vocabulary::MetadataType> = "metadata_type",
        2 type_: crate::Open<crate::shipments::vocabulary::MetadataType> = "type",
    }
}

model! {
    PaperlessDocumentUpload PaperlessDocumentUploadBuilder PaperlessDocumentUploadRest
    required {
        0 document_type: crate::Open<crate::shipments::vocabulary::PaperlessDocumentType> = "document_type", DocumentType
            [Unset, FileContent, FileFormat] => [crate::Open<crate::shipments::vocabulary::PaperlessDocumentType>, FileContent, FileFormat] passes [FileContent FileFormat] [file_content file_format],
        2 file_content: String = "file_content", FileContent
            [DocumentType, Unset, FileFormat] => [DocumentType, String, FileFormat] passes [DocumentType FileFormat] [document_type file_format],
        3 file_format: crate::Open<crate::shipments::vocabulary::PaperlessFileFormat> = "file_format", FileFormat
            [DocumentType, FileContent, Unset] => [DocumentType, FileContent, crate::Open<crate::shipments::vocabulary::PaperlessFileFormat>] passes [DocumentType FileContent] [document_type file_content],
    }
    optional {
        1 expiration: crate::Timestamp = "expiration",
        4 usage: crate::Open<crate::shipments::vocabulary::PaperlessDocumentUsage> = "usage",
    }
}

model! {
    PaperlessDocuments PaperlessDocumentsBuilder PaperlessDocumentsRest
    required {
    }
    optional {
        0 sent_to_carrier: bool = "sent_to_carrier",
        1 usage_type: crate::Open<crate::shipments::vocabulary::PaperlessUsage> = "usage_type",
    }
}

model! {
    Price PriceBuilder PriceRest
    required {
        1 gross: crate::Amount = "gross", Gross
            [Unset, Net] => [crate::Amount, Net] passes [Net] [net],
        2 net: crate::Amount = "net", Net
            [Gross, Unset] => [Gross, crate::Amount] passes [Gross] [gross],
    }
    optional {
        0 currency: String = "currency",
        3 taxes: Vec<Tax> = "taxes",
    }
}

model! {
    Quote QuoteBuilder QuoteRest
    required {
        1 carrier: CarrierDetails = "carrier", Carrier
            [Unset, CollectionDate, Created, DeliveryDate, Expires, Price, Reference] => [CarrierDetails, CollectionDate, Created, DeliveryDate, Expires, Price, Reference] passes [CollectionDate Created DeliveryDate Expires Price Reference] [collection_date created delivery_date expires price reference],
        2 collection_date: DateRange = "collection_date", CollectionDate
            [Carrier, Unset, Created, DeliveryDate, Expires, Price, Reference] => [Carrier, DateRange, Created, DeliveryDate, Expires, Price, Reference] passes [Carrier Created DeliveryDate Expires Price Reference] [carrier created delivery_date expires price reference],
        3 created: crate::Timestamp = "created", Created
            [Carrier, CollectionDate, Unset, DeliveryDate, Expires, Price, Reference] => [Carrier, CollectionDate, crate::Timestamp, DeliveryDate, Expires, Price, Reference] passes [Carrier CollectionDate DeliveryDate Expires Price Reference] [carrier collection_date delivery_date expires price reference],
        4 delivery_date: DateRange = "delivery_date", DeliveryDate
            [Carrier, CollectionDate, Created, Unset, Expires, Price, Reference] => [Carrier, CollectionDate, Created, DateRange, Expires, Price, Reference] passes [Carrier CollectionDate Created Expires Price Reference] [carrier collection_date created expires price reference],
        5 expires: crate::Timestamp = "expires", Expires
            [Carrier, CollectionDate, Created, DeliveryDate, Unset, Price, Reference] => [Carrier, CollectionDate, Created, DeliveryDate, crate::Timestamp, Price, Reference] passes [Carrier CollectionDate Created DeliveryDate Price Reference] [carrier collection_date created delivery_date price reference],
        7 price: Price = "price", Price
            [Carrier, CollectionDate, Created, DeliveryDate, Expires, Unset, Reference] => [Carrier, CollectionDate, Created, DeliveryDate, Expires, Price, Reference] passes [Carrier CollectionDate Created DeliveryDate Expires Reference] [carrier collection_date created delivery_date expires reference],
        8 reference: String = "reference", Reference
            [Carrier, CollectionDate, Created, DeliveryDate, Expires, Price, Unset] => [Carrier, CollectionDate, Created, DeliveryDate, Expires, Price, String] passes [Carrier CollectionDate Created DeliveryDate Expires Price] [carrier collection_date created delivery_date expires price],
    }
    optional {
        0 applicable_documents: Vec<ApplicableDocument> = "applicable_documents",
        6 links: Vec<Link> = "_links",
        9 shipment_reference: String = "shipment_reference",
        10 surcharges: Vec<Surcharge> = "surcharges",
    }
}

model! {
    QuoteResult QuoteResultBuilder QuoteResultRest
    required {
        1 message: String = "message", Message
            [Unset, Reference, Shipment] => [String, Reference, Shipment] passes [Reference Shipment] [reference shipment],
        3 reference: String = "reference", Reference
            [Message, Unset, Shipment] => [Message, String, Shipment] passes [Message Shipment] [message shipment],
        4 shipment: ShipmentSummary = "shipment", Shipment
            [Message, Reference, Unset] => [Message, Reference, ShipmentSummary] passes [Message Reference] [message reference],
    }
    optional {
        0 excluded_services: Vec<ExcludedService> = "excluded_services",
        2 quotes: Vec<Quote> = "quotes",
    }
}

model! {
    Reservation ReservationBuilder ReservationRest
    required {
    }
    optional {
        0 booking_reference: String = "booking_reference",
        1 carrier: CarrierDetails = "carrier",
        2 external_reference: String = "external_reference",
        3 location_reference: String = "location_reference",
        4 reference: String = "reference",
    }
}

model! {
    ResourceResult ResourceResultBuilder ResourceResultRest
    required {
        4 reference: String = "reference", Reference
            [Unset] => [String] passes [] [],
    }
    optional {
        0 custom_reference: String = "custom_reference",
        1 errors: Vec<ApiErrorMessage> = "errors",
        2 links: Vec<Link> = "_links",
        3 message: String = "message",
        5 version: crate::LooseInteger = "version",
    }
}

model! {
    ServiceCapabilities ServiceCapabilitiesBuilder ServiceCapabilitiesRest
    required {
        0 type_: crate::Open<crate::shipments::vocabulary::CapabilityType> = "type", Type
            [Unset, Value] => [crate::Open<crate::shipments::vocabulary::CapabilityType>, Value] passes [Value] [value],
        1 value: crate::Open<crate::shipments::vocabulary::CapabilityValue> = "value", Value
            [Type, Unset] => [Type, crate::Open<crate::shipments::vocabulary::CapabilityValue>] passes [Type] [type_],
    }
    optional {
    }
}

model! {
    Shipment ShipmentBuilder ShipmentRest
    required {
        1 addresses: Vec<Address> = "addresses", Addresses
            [Unset, Contents, Created, Direction, Reference, ShipmentType, Source, State] => [Vec<Address>, Contents, Created, Direction, Reference, ShipmentType, Source, State] passes [Contents Created Direction Reference ShipmentType Source State] [contents created direction reference shipment_type source state],
        4 contents: Vec<ShipmentContents> = "contents", Contents
            [Addresses, Unset, Created, Direction, Reference, ShipmentType, Source, State] => [Addresses, Vec<ShipmentContents>, Created, Direction, Reference, ShipmentType, Source, State] passes [Addresses Created Direction Reference ShipmentType Source State] [addresses created direction reference shipment_type source state],
        5 created: crate::Timestamp = "created", Created
            [Addresses, Contents, Unset, Direction, Reference, ShipmentType, Source, State] => [Addresses, Contents, crate::Timestamp, Direction, Reference, ShipmentType, Source, State] passes [Addresses Contents Direction Reference ShipmentType Source State] [addresses contents direction reference shipment_type source state],
        8 direction: crate::Open<crate::shipments::vocabulary::Direction> = "direction", Direction
            [Addresses, Contents, Created, Unset, Reference, ShipmentType, Source, State] => [Addresses, Contents, Created, crate::Open<crate::shipments::vocabulary::Direction>, Reference, ShipmentType, Source, State] passes [Addresses Contents Created Reference ShipmentType Source State] [addresses contents created reference shipment_type source state],
        16 reference: String = "reference", Reference
            [Addresses, Contents, Created, Direction, Unset, ShipmentType, Source, State] => [Addresses, Contents, Created, Direction, String, ShipmentType, Source, State] passes [Addresses Contents Created Direction ShipmentType Source State] [addresses contents created direction shipment_type source state],
        20 shipment_type: crate::Open<crate::shipments::vocabulary::ShipmentType> = "shipment_type", ShipmentType
            [Addresses, Contents, Created, Direction, Reference, Unset, Source, State] => [Addresses, Contents, Created, Direction, Reference, crate::Open<crate::shipments::vocabulary::ShipmentType>, Source, State] passes [Addresses Contents Created Direction Reference Source State] [addresses contents created direction reference source state],
        22 source: String = "source", Source
            [Addresses, Contents, Created, Direction, Reference, ShipmentType, Unset, State] => [Addresses, Contents, Created, Direction, Reference, ShipmentType, String, State] passes [Addresses Contents Created Direction Reference ShipmentType State] [addresses contents created direction reference shipment_type state],
        23 state: crate::Open<crate::shipments::vocabulary::ShipmentState> = "state", State
            [Addresses, Contents, Created, Direction, Reference, ShipmentType, Source, Unset] => [Addresses, Contents, Created, Direction, Reference, ShipmentType, Source, crate::Open<crate::shipments::vocabulary::ShipmentState>] passes [Addresses Contents Created Direction Reference ShipmentType Source] [addresses contents created direction reference shipment_type source],
    }
    optional {
        0 actual_delivery_date: crate::Timestamp = "actual_delivery_date",
        2 allocation: Allocation = "allocation",
        3 channel: String = "channel",
        6 custom_reference: String = "custom_reference",
        7 customs_documentation: CustomsDocumentation = "customs_documentation",
        9 expected_delivery_date: DateRange = "expected_delivery_date",
        10 label_details: LabelDetails = "label_details",
        11 label_properties: Vec<LabelProperty> = "label_properties",
        12 links: Vec<Link> = "_links",
        13 metadata: Vec<Metadata> = "metadata",
        14 order_date: crate::Timestamp = "order_date",
        15 paperless_documents: Vec<ShipmentPaperlessDocument> = "paperless_documents",
        17 required_delivery_date: DateRange = "required_delivery_date",
        18 required_shipping_date: DateRange = "required_shipping_date",
        19 reservation: Reservation = "reservation",
        21 shipping_date: DateRange = "shipping_date",
        24 tags: Vec<String> = "tags",
        25 tenant: String = "tenant",
        26 updated: crate::Timestamp = "updated",
    }
}

model! {
    ShipmentContents ShipmentContentsBuilder ShipmentContentsRest
    required {
        16 value: Value = "value", Value
            [Unset] => [Value] passes [] [],
    }
    optional {
        0 contents: Vec<ShipmentContents> = "contents",
        1 country_of_origin: String = "country_of_origin",
        2 custom_reference: String = "custom_reference",
        3 dangerous_goods: DangerousGoods = "dangerous_goods",
        4 description: String = "description",
        5 dimensions: Dimensions = "dimensions",
        6 harmonisation_code: String = "harmonisation_code",
        7 label_properties: Vec<LabelProperty> = "label_properties",
        8 metadata: Vec<Metadata> = "metadata",
        9 model: String = "model",
        10 package_size_reference: String = "package_size_reference",
        11 quantity: i32 = "quantity",
        12 reference: String = "reference",
        13 shipping_terms: crate::Open<crate::shipments::vocabulary::ShippingTerms> = "shipping_terms",
        14 sku: String = "sku",
        15 unit: String = "unit",
        17 weight: Weight = "weight",
    }
}

model! {
    ShipmentCountByStateResponse ShipmentCountByStateResponseBuilder ShipmentCountByStateResponseRest
    required {
    }
    optional {
        0 shipment_states: Vec<ShipmentStateCount> = "shipment_states",
    }
}

model! {
    ShipmentGroup ShipmentGroupBuilder ShipmentGroupRest
    required {
        1 created: crate::Timestamp = "created", Created
            [Unset, Reference, State] => [crate::Timestamp, Reference, State] passes [Reference State] [reference state],
        4 reference: String = "reference", Reference
            [Created, Unset, State] => [Created, String, State] passes [Created State] [created state],
        6 state: crate::Open<crate::shipments::vocabulary::ShipmentGroupState> = "state", State
            [Created, Reference, Unset] => [Created, Reference, crate::Open<crate::shipments::vocabulary::ShipmentGroupState>] passes [Created Reference] [created reference],
    }
    optional {
        0 closed: crate::Timestamp = "closed",
        2 custom_reference: String = "custom_reference",
        3 locked: crate::Timestamp = "locked",
        5 shipments: Vec<String> = "shipments",
        7 updated: crate::Timestamp = "updated",
        8 version: crate::LooseInteger = "version",
    }
}

model! {
    ShipmentGroupResponse ShipmentGroupResponseBuilder ShipmentGroupResponseRest
    required {
        4 reference: String = "reference", Reference
            [Unset] => [String] passes [] [],
    }
    optional {
        0 custom_reference: String = "custom_reference",
        1 errors: Vec<ApiErrorMessage> = "errors",
        2 links: Vec<Link> = "_links",
        3 message: String = "message",
        5 version: crate::LooseInteger = "version",
    }
}

model! {
    ShipmentGroupSummary ShipmentGroupSummaryBuilder ShipmentGroupSummaryRest
    required {
        1 links: Vec<Link> = "_links", Links
            [Unset, Reference] => [Vec<Link>, Reference] passes [Reference] [reference],
        2 reference: String = "reference", Reference
            [Links, Unset] => [Links, String] passes [Links] [links],
    }
    optional {
        0 custom_reference: String = "custom_reference",
        3 version: crate::LooseInteger = "version",
    }
}

model! {
    ShipmentList ShipmentListBuilder ShipmentListRest
    required {
        1 shipments: Vec<Shipment> = "shipments", Shipments
            [Unset, Skip, Take, TotalResults] => [Vec<Shipment>, Skip, Take, TotalResults] passes [Skip Take TotalResults] [skip take total_results],
        2 skip: i32 = "skip", Skip
            [Shipments, Unset, Take, TotalResults] => [Shipments, i32, Take, TotalResults] passes [Shipments Take TotalResults] [shipments take total_results],
        3 take: i32 = "take", Take
            [Shipments, Skip, Unset, TotalResults] => [Shipments, Skip, i32, TotalResults] passes [Shipments Skip TotalResults] [shipments skip total_results],
        4 total_results: i32 = "total_results", TotalResults
            [Shipments, Skip, Take, Unset] => [Shipments, Skip, Take, i32] passes [Shipments Skip Take] [shipments skip take],
    }
    optional {
        0 links: Vec<Link> = "_links",
    }
}

model! {
    ShipmentPaperlessDocument ShipmentPaperlessDocumentBuilder ShipmentPaperlessDocumentRest
    required {
        1 document_state: crate::Open<crate::shipments::vocabulary::PaperlessDocumentState> = "document_state", DocumentState
            [Unset, DocumentType, FileFormat] => [crate::Open<crate::shipments::vocabulary::PaperlessDocumentState>, DocumentType, FileFormat] passes [DocumentType FileFormat] [document_type file_format],
        2 document_type: crate::Open<crate::shipments::vocabulary::PaperlessDocumentType> = "document_type", DocumentType
            [DocumentState, Unset, FileFormat] => [DocumentState, crate::Open<crate::shipments::vocabulary::PaperlessDocumentType>, FileFormat] passes [DocumentState FileFormat] [document_state file_format],
        4 file_format: crate::Open<crate::shipments::vocabulary::PaperlessFileFormat> = "file_format", FileFormat
            [DocumentState, DocumentType, Unset] => [DocumentState, DocumentType, crate::Open<crate::shipments::vocabulary::PaperlessFileFormat>] passes [DocumentState DocumentType] [document_state document_type],
    }
    optional {
        0 document_reference: String = "document_reference",
        3 expiration: crate::Timestamp = "expiration",
        5 usage: crate::Open<crate::shipments::vocabulary::PaperlessDocumentUsage> = "usage",
    }
}

model! {
    ShipmentStateChangeRequest ShipmentStateChangeRequestBuilder ShipmentStateChangeRequestRest
    required {
        0 reason: String = "reason", Reason
            [Unset, Reference, State] => [String, Reference, State] passes [Reference State] [reference state],
        1 reference: String = "reference", Reference
            [Reason, Unset, State] => [Reason, String, State] passes [Reason State] [reason state],
        2 state: crate::Open<crate::shipments::vocabulary::ShipmentState> = "state", State
            [Reason, Reference, Unset] => [Reason, Reference, crate::Open<crate::shipments::vocabulary::ShipmentState>] passes [Reason Reference] [reason reference],
    }
    optional {
    }
}

model! {
    ShipmentStateCount ShipmentStateCountBuilder ShipmentStateCountRest
    required {
    }
    optional {
        0 category: String = "category",
        1 count: i32 = "count",
        2 critical: bool = "critical",
        3 exception: bool = "exception",
        4 state: crate::Open<crate::shipments::vocabulary::ShipmentState> = "state",
    }
}

model! {
    ShipmentSummary ShipmentSummaryBuilder ShipmentSummaryRest
    required {
        0 addresses: Vec<Address> = "addresses", Addresses
            [Unset] => [Vec<Address>] passes [] [],
    }
    optional {
        1 custom_reference: String = "custom_reference",
        2 links: Vec<Link> = "_links",
        3 reference: String = "reference",
    }
}

model! {
    Surcharge SurchargeBuilder SurchargeRest
    required {
        0 application_type: crate::Open<crate::shipments::vocabulary::ApplicationType> = "application_type", ApplicationType
            [Unset, BaseApplication, CalculationModel, Currency, Description, Label, Reference, Type, Value] => [crate::Open<crate::shipments::vocabulary::ApplicationType>, BaseApplication, CalculationModel, Currency, Description, Label, Reference, Type, Value] passes [BaseApplication CalculationModel Currency Description Label Reference Type Value] [base_application calculation_model currency description label reference type_ value],
        1 base_application: BaseApplication = "base_application", BaseApplication
            [ApplicationType, Unset, CalculationModel, Currency, Description, Label, Reference, Type, Value] => [ApplicationType, BaseApplication, CalculationModel, Currency, Description, Label, Reference, Type, Value] passes [ApplicationType CalculationModel Currency Description Label Reference Type Value] [application_type calculation_model currency description label reference type_ value],
        2 calculation_model: crate::Open<crate::shipments::vocabulary::CalculationModel> = "calculation_model", CalculationModel
            [ApplicationType, BaseApplication, Unset, Currency, Description, Label, Reference, Type, Value] => [ApplicationType, BaseApplication, crate::Open<crate::shipments::vocabulary::CalculationModel>, Currency, Description, Label, Reference, Type, Value] passes [ApplicationType BaseApplication Currency Description Label Reference Type Value] [application_type base_application currency description label reference type_ value],
        3 currency: String = "currency", Currency
            [ApplicationType, BaseApplication, CalculationModel, Unset, Description, Label, Reference, Type, Value] => [ApplicationType, BaseApplication, CalculationModel, String, Description, Label, Reference, Type, Value] passes [ApplicationType BaseApplication CalculationModel Description Label Reference Type Value] [application_type base_application calculation_model description label reference type_ value],
        4 description: String = "description", Description
            [ApplicationType, BaseApplication, CalculationModel, Currency, Unset, Label, Reference, Type, Value] => [ApplicationType, BaseApplication, CalculationModel, Currency, String, Label, Reference, Type, Value] passes [ApplicationType BaseApplication CalculationModel Currency Label Reference Type Value] [application_type base_application calculation_model currency label reference type_ value],
        7 label: String = "label", Label
            [ApplicationType, BaseApplication, CalculationModel, Currency, Description, Unset, Reference, Type, Value] => [ApplicationType, BaseApplication, CalculationModel, Currency, Description, String, Reference, Type, Value] passes [ApplicationType BaseApplication CalculationModel Currency Description Reference Type Value] [application_type base_application calculation_model currency description reference type_ value],
        10 reference: String = "reference", Reference
            [ApplicationType, BaseApplication, CalculationModel, Currency, Description, Label, Unset, Type, Value] => [ApplicationType, BaseApplication, CalculationModel, Currency, Description, Label, String, Type, Value] passes [ApplicationType BaseApplication CalculationModel Currency Description Label Type Value] [application_type base_application calculation_model currency description label type_ value],
        11 type_: crate::Open<crate::shipments::vocabulary::SurchargeType> = "type", Type
            [ApplicationType, BaseApplication, CalculationModel, Currency, Description, Label, Reference, Unset, Value] => [ApplicationType, BaseApplication, CalculationModel, Currency, Description, Label, Reference, crate::Open<crate::shipments::vocabulary::SurchargeType>, Value] passes [ApplicationType BaseApplication CalculationModel Currency Description Label Reference Value] [application_type base_application calculation_model currency description label reference value],
        12 value: crate::Amount = "value", Value
            [ApplicationType, BaseApplication, CalculationModel, Currency, Description, Label, Reference, Type, Unset] => [ApplicationType, BaseApplication, CalculationModel, Currency, Description, Label, Reference, Type, crate::Amount] passes [ApplicationType BaseApplication CalculationModel Currency Description Label Reference Type] [application_type base_application calculation_model currency description label reference type_],
    }
    optional {
        5 incremental_unit_factor: crate::Amount = "incremental_unit_factor",
        6 incremental_unit_price: crate::Amount = "incremental_unit_price",
        8 maximum_value: crate::Amount = "maximum_value",
        9 minimum_value: crate::Amount = "minimum_value",
    }
}

model! {
    Tax TaxBuilder TaxRest
    required {
        0 amount: crate::Amount = "amount", Amount
            [Unset, Rate] => [crate::Amount, Rate] passes [Rate] [rate],
        1 rate: TaxRate = "rate", Rate
            [Amount, Unset] => [Amount, TaxRate] passes [Amount] [amount],
    }
    optional {
    }
}

model! {
    TaxRate TaxRateBuilder TaxRateRest
    required {
        0 country_iso_code: String = "country_iso_code", CountryIsoCode
            [Unset, Reference, Type, Value] => [String, Reference, Type, Value] passes [Reference Type Value] [reference type_ value],
        1 reference: String = "reference", Reference
            [CountryIsoCode, Unset, Type, Value] => [CountryIsoCode, String, Type, Value] passes [CountryIsoCode Type Value] [country_iso_code type_ value],
        2 type_: String = "type", Type
            [CountryIsoCode, Reference, Unset, Value] => [CountryIsoCode, Reference, String, Value] passes [CountryIsoCode Reference Value] [country_iso_code reference value],
        3 value: crate::Amount = "value", Value
            [CountryIsoCode, Reference, Type, Unset] => [CountryIsoCode, Reference, Type, crate::Amount] passes [CountryIsoCode Reference Type] [country_iso_code reference type_],
    }
    optional {
    }
}

model! {
    TotalCustomsValue TotalCustomsValueBuilder TotalCustomsValueRest
    required {
        0 amount: crate::Amount = "amount", Amount
            [Unset, Currency] => [crate::Amount, Currency] passes [Currency] [currency],
        1 currency: String = "currency", Currency
            [Amount, Unset] => [Amount, String] passes [Amount] [amount],
    }
    optional {
    }
}

model! {
    TrackingCarrierDetails TrackingCarrierDetailsBuilder TrackingCarrierDetailsRest
    required {
        1 reference: String = "reference", Reference
            [Unset, ServiceReference] => [String, ServiceReference] passes [ServiceReference] [service_reference],
        3 service_reference: String = "service_reference", ServiceReference
            [Reference, Unset] => [Reference, String] passes [Reference] [reference],
    }
    optional {
        0 name: String = "name",
        2 service_name: String = "service_name",
        4 tags: Vec<String> = "tags",
    }
}

model! {
    TrackingContentsResponse TrackingContentsResponseBuilder TrackingContentsResponseRest
    required {
        0 carrier: TrackingCarrierDetails = "carrier", Carrier
            [Unset, ShipmentContents, ShipmentReference] => [TrackingCarrierDetails, ShipmentContents, ShipmentReference] passes [ShipmentContents ShipmentReference] [shipment_contents shipment_reference],
        4 shipment_contents: Vec<ContentsTrackingEvent> = "shipment_contents", ShipmentContents
            [Carrier, Unset, ShipmentReference] => [Carrier, Vec<ContentsTrackingEvent>, ShipmentReference] passes [Carrier ShipmentReference] [carrier shipment_reference],
        5 shipment_reference: String = "shipment_reference", ShipmentReference
            [Carrier, ShipmentContents, Unset] => [Carrier, ShipmentContents, String] passes [Carrier ShipmentContents] [carrier shipment_contents],
    }
    optional {
        1 custom_reference: String = "custom_reference",
        2 expected_delivery_date: crate::Timestamp = "expected_delivery_date",
        3 links: Vec<Link> = "_links",
    }
}

model! {
    TrackingContentsResponseList TrackingContentsResponseListBuilder TrackingContentsResponseListRest
    required {
        1 skip: i32 = "skip", Skip
            [Unset, Take, TotalResults, TrackingContentsResponses] => [i32, Take, TotalResults, TrackingContentsResponses] passes [Take TotalResults TrackingContentsResponses] [take total_results tracking_contents_responses],
        2 take: i32 = "take", Take
            [Skip, Unset, TotalResults, TrackingContentsResponses] => [Skip, i32, TotalResults, TrackingContentsResponses] passes [Skip TotalResults TrackingContentsResponses] [skip total_results tracking_contents_responses],
        3 total_results: i32 = "total_results", TotalResults
            [Skip, Take, Unset, TrackingContentsResponses] => [Skip, Take, i32, TrackingContentsResponses] passes [Skip Take TrackingContentsResponses] [skip take tracking_contents_responses],
        4 tracking_contents_responses: Vec<TrackingContentsResponse> = "tracking_contents_responses", TrackingContentsResponses
            [Skip, Take, TotalResults, Unset] => [Skip, Take, TotalResults, Vec<TrackingContentsResponse>] passes [Skip Take TotalResults] [skip take total_results],
    }
    optional {
        0 links: Vec<Link> = "_links",
    }
}

model! {
    TrackingDetails TrackingDetailsBuilder TrackingDetailsRest
    required {
        1 shipment: TrackingReference = "shipment", Shipment
            [Unset] => [TrackingReference] passes [] [],
    }
    optional {
        0 contents: Vec<TrackingReference> = "contents",
    }
}

model! {
    TrackingEvent TrackingEventBuilder TrackingEventRest
    required {
        0 description: String = "description", Description
            [Unset, EventCode, ReceivedTimestamp, Reference, Timestamp] => [String, EventCode, ReceivedTimestamp, Reference, Timestamp] passes [EventCode ReceivedTimestamp Reference Timestamp] [event_code received_timestamp reference timestamp],
        1 event_code: crate::Open<crate::shipments::vocabulary::TrackingEventCode> = "event_code", EventCode
            [Description, Unset, ReceivedTimestamp, Reference, Timestamp] => [Description, crate::Open<crate::shipments::vocabulary::TrackingEventCode>, ReceivedTimestamp, Reference, Timestamp] passes [Description ReceivedTimestamp Reference Timestamp] [description received_timestamp reference timestamp],
        4 received_timestamp: crate::Timestamp = "received_timestamp", ReceivedTimestamp
            [Description, EventCode, Unset, Reference, Timestamp] => [Description, EventCode, crate::Timestamp, Reference, Timestamp] passes [Description EventCode Reference Timestamp] [description event_code reference timestamp],
        5 reference: String = "reference", Reference
            [Description, EventCode, ReceivedTimestamp, Unset, Timestamp] => [Description, EventCode, ReceivedTimestamp, String, Timestamp] passes [Description EventCode ReceivedTimestamp Timestamp] [description event_code received_timestamp timestamp],
        7 timestamp: crate::Timestamp = "timestamp", Timestamp
            [Description, EventCode, ReceivedTimestamp, Reference, Unset] => [Description, EventCode, ReceivedTimestamp, Reference, crate::Timestamp] passes [Description EventCode ReceivedTimestamp Reference] [description event_code received_timestamp reference],
    }
    optional {
        2 lat_long: LatLong = "lat_long",
        3 location: String = "location",
        6 signee: String = "signee",
    }
}

model! {
    TrackingReference TrackingReferenceBuilder TrackingReferenceRest
    required {
        1 reference: String = "reference", Reference
            [Unset] => [String] passes [] [],
    }
    optional {
        0 links: Vec<Link> = "_links",
        2 tracking_references: Vec<String> = "tracking_references",
    }
}

model! {
    TrackingResponse TrackingResponseBuilder TrackingResponseRest
    required {
        2 carrier_references: Vec<String> = "carrier_references", CarrierReferences
            [Unset, ShipmentReference] => [Vec<String>, ShipmentReference] passes [ShipmentReference] [shipment_reference],
        7 shipment_reference: String = "shipment_reference", ShipmentReference
            [CarrierReferences, Unset] => [CarrierReferences, String] passes [CarrierReferences] [carrier_references],
    }
    optional {
        0 carrier: TrackingCarrierDetails = "carrier",
        1 carrier_details: TrackingCarrierDetails = "carrier_details",
        3 custom_reference: String = "custom_reference",
        4 events: Vec<TrackingEvent> = "events",
        5 expected_delivery_date: crate::Timestamp = "expected_delivery_date",
        6 links: Vec<Link> = "_links",
    }
}

model! {
    TrackingResponseList TrackingResponseListBuilder TrackingResponseListRest
    required {
        1 skip: i32 = "skip", Skip
            [Unset, Take, TotalResults, TrackingResponses] => [i32, Take, TotalResults, TrackingResponses] passes [Take TotalResults TrackingResponses] [take total_results tracking_responses],
        2 take: i32 = "take", Take
            [Skip, Unset, TotalResults, TrackingResponses] => [Skip, i32, TotalResults, TrackingResponses] passes [Skip TotalResults TrackingResponses] [skip total_results tracking_responses],
        3 total_results: i32 = "total_results", TotalResults
            [Skip, Take, Unset, TrackingResponses] => [Skip, Take, i32, TrackingResponses] passes [Skip Take TrackingResponses] [skip take tracking_responses],
        4 tracking_responses: Vec<TrackingResponse> = "tracking_responses", TrackingResponses
            [Skip, Take, TotalResults, Unset] => [Skip, Take, TotalResults, Vec<TrackingResponse>] passes [Skip Take TotalResults] [skip take total_results],
    }
    optional {
        0 links: Vec<Link> = "_links",
    }
}

model! {
    UpdateShipmentGroupRequest UpdateShipmentGroupRequestBuilder UpdateShipmentGroupRequestRest
    required {
        1 reference: String = "reference", Reference
            [Unset] => [String] passes [] [],
    }
    optional {
        0 add_shipments: Vec<String> = "add_shipments",
        2 remove_shipments: Vec<String> = "remove_shipments",
    }
}

model! {
    UpdateShipmentRequest UpdateShipmentRequestBuilder UpdateShipmentRequestRest
    required {
        0 addresses: Vec<Address> = "addresses", Addresses
            [Unset, Contents, Reference, ShipmentType] => [Vec<Address>, Contents, Reference, ShipmentType] passes [Contents Reference ShipmentType] [contents reference shipment_type],
        2 contents: Vec<ShipmentContents> = "contents", Contents
            [Addresses, Unset, Reference, ShipmentType] => [Addresses, Vec<ShipmentContents>, Reference, ShipmentType] passes [Addresses Reference ShipmentType] [addresses reference shipment_type],
        9 reference: String = "reference", Reference
            [Addresses, Contents, Unset, ShipmentType] => [Addresses, Contents, String, ShipmentType] passes [Addresses Contents ShipmentType] [addresses contents shipment_type],
        13 shipment_type: crate::Open<crate::shipments::vocabulary::ShipmentType> = "shipment_type", ShipmentType
            [Addresses, Contents, Reference, Unset] => [Addresses, Contents, Reference, crate::Open<crate::shipments::vocabulary::ShipmentType>] passes [Addresses Contents Reference] [addresses contents reference],
    }
    optional {
        1 channel: String = "channel",
        3 custom_reference: String = "custom_reference",
        4 customs_documentation: CustomsDocumentation = "customs_documentation",
        5 direction: crate::Open<crate::shipments::vocabulary::Direction> = "direction",
        6 label_properties: Vec<LabelProperty> = "label_properties",
        7 metadata: Vec<Metadata> = "metadata",
        8 order_date: crate::Timestamp = "order_date",
        10 required_delivery_date: DateRange = "required_delivery_date",
        11 required_shipping_date: DateRange = "required_shipping_date",
        12 selected_carrier_details: crate::JsonObject = "selected_carrier_details",
        14 source: String = "source",
        15 tags: Vec<String> = "tags",
        16 tenant: String = "tenant",
    }
}

model! {
    Value ValueBuilder ValueRest
    required {
        0 amount: crate::Amount = "amount", Amount
            [Unset, Currency] => [crate::Amount, Currency] passes [Currency] [currency],
        1 currency: String = "currency", Currency
            [Amount, Unset] => [Amount, String] passes [Amount] [amount],
    }
    optional {
        2 discount: crate::Amount = "discount",
    }
}

model! {
    Weight WeightBuilder WeightRest
    required {
        0 unit: crate::Open<crate::shipments::vocabulary::WeightUnit> = "unit", Unit
            [Unset, Value] => [crate::Open<crate::shipments::vocabulary::WeightUnit>, Value] passes [Value] [value],
        1 value: crate::Amount = "value", Value
            [Unit, Unset] => [Unit, crate::Amount] passes [Unit] [unit],
    }
    optional {
    }
}
