// Generated from spec/shipments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

//! The builders of this API's models: see their `builder` functions.

use super::types::*;
use crate::builder::{Unset, builder};

builder! {
    Address AddressBuilder AddressRest
    required {
        address_type: crate::Open<crate::shipments::vocabulary::AddressType> as AddressType
            [Unset] => [crate::Open<crate::shipments::vocabulary::AddressType>] passes [] [],
    }
    optional {
        address_line1: String,
        address_line2: String,
        address_line3: String,
        company_name: String,
        contact: Contact,
        country_iso_code: String,
        custom_reference: String,
        lat_long: LatLong,
        locality: String,
        national_address: String,
        postal_code: String,
        property_name: String,
        property_number: String,
        region: String,
        reservation: Reservation,
        shipping_location_reference: String,
        special_instructions: String,
    }
}

builder! {
    AllocateRequest AllocateRequestBuilder AllocateRequestRest
    required {
        shipments: Vec<String> as Shipments
            [Unset] => [Vec<String>] passes [] [],
    }
    optional {
        capabilities: crate::OneOrMany<crate::shipments::types::ServiceCapabilities>,
    }
}

builder! {
    AllocateResult AllocateResultBuilder AllocateResultRest
    required {
        shipment_reference: String as ShipmentReference
            [Unset, State] => [String, State] passes [State] [state],
        state: crate::Open<crate::shipments::vocabulary::ShipmentState> as State
            [ShipmentReference, Unset] => [ShipmentReference, crate::Open<crate::shipments::vocabulary::ShipmentState>] passes [ShipmentReference] [shipment_reference],
    }
    optional {
        applicable_documents: Vec<ApplicableDocument>,
        carrier: CarrierDetails,
        correlation_id: String,
        details: Vec<ApiError>,
        excluded_services: Vec<ExcludedService>,
        expected_delivery_date: DateRange,
        links: Vec<Link>,
        message: String,
        paperless_documents: PaperlessDocuments,
        price: Price,
        shipping_date: DateRange,
        tracking_details: TrackingDetails,
    }
}

builder! {
    AllocateShipmentsResult AllocateShipmentsResultBuilder AllocateShipmentsResultRest
    required {
        message: String as Message
            [Unset, Queued, Rejected] => [String, Queued, Rejected] passes [Queued Rejected] [queued rejected],
        queued: Vec<String> as Queued
            [Message, Unset, Rejected] => [Message, Vec<String>, Rejected] passes [Message Rejected] [message rejected],
        rejected: Vec<AllocationRejection> as Rejected
            [Message, Queued, Unset] => [Message, Queued, Vec<AllocationRejection>] passes [Message Queued] [message queued],
    }
    optional {
        links: Vec<Link>,
    }
}

builder! {
    AllocateWithCarrierServiceRequest AllocateWithCarrierServiceRequestBuilder AllocateWithCarrierServiceRequestRest
    required {
        carrier_service_reference: String as CarrierServiceReference
            [Unset, Shipments] => [String, Shipments] passes [Shipments] [shipments],
        shipments: Vec<String> as Shipments
            [CarrierServiceReference, Unset] => [CarrierServiceReference, Vec<String>] passes [CarrierServiceReference] [carrier_service_reference],
    }
    optional {
        capabilities: crate::OneOrMany<crate::shipments::types::ServiceCapabilities>,
    }
}

builder! {
    AllocateWithFiltersRequest AllocateWithFiltersRequestBuilder AllocateWithFiltersRequestRest
    required {
        filters: AllocationFilters as Filters
            [Unset, Shipments] => [AllocationFilters, Shipments] passes [Shipments] [shipments],
        shipments: Vec<String> as Shipments
            [Filters, Unset] => [Filters, Vec<String>] passes [Filters] [filters],
    }
    optional {
    }
}

builder! {
    AllocateWithFiltersResult AllocateWithFiltersResultBuilder AllocateWithFiltersResultRest
    required {
        message: String as Message
            [Unset, Reference] => [String, Reference] passes [Reference] [reference],
        reference: String as Reference
            [Message, Unset] => [Message, String] passes [Message] [message],
    }
    optional {
        shipments: Vec<Link>,
    }
}

builder! {
    AllocateWithServiceGroupRequest AllocateWithServiceGroupRequestBuilder AllocateWithServiceGroupRequestRest
    required {
        service_group: String as ServiceGroup
            [Unset, Shipments] => [String, Shipments] passes [Shipments] [shipments],
        shipments: Vec<String> as Shipments
            [ServiceGroup, Unset] => [ServiceGroup, Vec<String>] passes [ServiceGroup] [service_group],
    }
    optional {
        capabilities: crate::OneOrMany<crate::shipments::types::ServiceCapabilities>,
    }
}

builder! {
    Allocation AllocationBuilder AllocationRest
    required {
        allocation_date: crate::Timestamp as AllocationDate
            [Unset, Carrier, Price] => [crate::Timestamp, Carrier, Price] passes [Carrier Price] [carrier price],
        carrier: CarrierDetails as Carrier
            [AllocationDate, Unset, Price] => [AllocationDate, CarrierDetails, Price] passes [AllocationDate Price] [allocation_date price],
        price: Price as Price
            [AllocationDate, Carrier, Unset] => [AllocationDate, Carrier, Price] passes [AllocationDate Carrier] [allocation_date carrier],
    }
    optional {
        links: Vec<Link>,
        tracking_details: TrackingDetails,
        tracking_references: Vec<String>,
    }
}

builder! {
    AllocationFilters AllocationFiltersBuilder AllocationFiltersRest
    required {
        direction: crate::Open<crate::shipments::vocabulary::Direction> as Direction
            [Unset] => [crate::Open<crate::shipments::vocabulary::Direction>] passes [] [],
    }
    optional {
        drop_off: bool,
        pickup: bool,
        tags: Vec<String>,
    }
}

builder! {
    AllocationRejection AllocationRejectionBuilder AllocationRejectionRest
    required {
        code: crate::Open<crate::shipments::vocabulary::ErrorCode> as Code
            [Unset, Message, References] => [crate::Open<crate::shipments::vocabulary::ErrorCode>, Message, References] passes [Message References] [message references],
        message: String as Message
            [Code, Unset, References] => [Code, String, References] passes [Code References] [code references],
        references: Vec<String> as References
            [Code, Message, Unset] => [Code, Message, Vec<String>] passes [Code Message] [code message],
    }
    optional {
    }
}

builder! {
    ApiError ApiErrorBuilder ApiErrorRest
    required {
        code: crate::Open<crate::shipments::vocabulary::ErrorCode> as Code
            [Unset, Message] => [crate::Open<crate::shipments::vocabulary::ErrorCode>, Message] passes [Message] [message],
        message: String as Message
            [Code, Unset] => [Code, String] passes [Code] [code],
    }
    optional {
        correlation_id: String,
        details: Vec<ApiErrorMessage>,
        links: Vec<Link>,
        reference: String,
    }
}

builder! {
    ApiErrorMessage ApiErrorMessageBuilder ApiErrorMessageRest
    required {
        code: crate::Open<crate::shipments::vocabulary::ErrorCode> as Code
            [Unset, Message] => [crate::Open<crate::shipments::vocabulary::ErrorCode>, Message] passes [Message] [message],
        message: String as Message
            [Code, Unset] => [Code, String] passes [Code] [code],
    }
    optional {
        property: String,
    }
}

builder! {
    ApplicableDocument ApplicableDocumentBuilder ApplicableDocumentRest
    required {
        applicable: bool as Applicable
            [Unset, Type] => [bool, Type] passes [Type] [type_],
        type_: crate::Open<crate::shipments::vocabulary::DocumentType> as Type
            [Applicable, Unset] => [Applicable, crate::Open<crate::shipments::vocabulary::DocumentType>] passes [Applicable] [applicable],
    }
    optional {
    }
}

builder! {
    BaseApplication BaseApplicationBuilder BaseApplicationRest
    required {
        base: bool as Base
            [Unset, BaseOnly] => [bool, BaseOnly] passes [BaseOnly] [base_only],
        base_only: bool as BaseOnly
            [Base, Unset] => [Base, bool] passes [Base] [base],
    }
    optional {
    }
}

builder! {
    CarrierDetails CarrierDetailsBuilder CarrierDetailsRest
    required {
    }
    optional {
        name: String,
        reference: String,
        service_name: String,
        service_reference: String,
        tags: Vec<String>,
    }
}

builder! {
    CollectionNoteFromManifestRequest CollectionNoteFromManifestRequestBuilder CollectionNoteFromManifestRequestRest
    required {
        manifests: Vec<String> as Manifests
            [Unset] => [Vec<String>] passes [] [],
    }
    optional {
    }
}

builder! {
    CollectionNoteQueryRequest CollectionNoteQueryRequestBuilder CollectionNoteQueryRequestRest
    required {
        address: Address as Address
            [Unset, Carrier, ShipmentStates] => [Address, Carrier, ShipmentStates] passes [Carrier ShipmentStates] [carrier shipment_states],
        carrier: CarrierDetails as Carrier
            [Address, Unset, ShipmentStates] => [Address, CarrierDetails, ShipmentStates] passes [Address ShipmentStates] [address shipment_states],
        shipment_states: Vec<crate::Open<crate::shipments::vocabulary::ShipmentState>> as ShipmentStates
            [Address, Carrier, Unset] => [Address, Carrier, Vec<crate::Open<crate::shipments::vocabulary::ShipmentState>>] passes [Address Carrier] [address carrier],
    }
    optional {
        labels_printed: bool,
        shipping_date: DateRange,
    }
}

builder! {
    CollectionNoteResponse CollectionNoteResponseBuilder CollectionNoteResponseRest
    required {
        content_type: crate::Open<crate::shipments::vocabulary::FileContentType> as ContentType
            [Unset, DocumentType, File] => [crate::Open<crate::shipments::vocabulary::FileContentType>, DocumentType, File] passes [DocumentType File] [document_type file],
        document_type: crate::Open<crate::shipments::vocabulary::DocumentType> as DocumentType
            [ContentType, Unset, File] => [ContentType, crate::Open<crate::shipments::vocabulary::DocumentType>, File] passes [ContentType File] [content_type file],
        file: String as File
            [ContentType, DocumentType, Unset] => [ContentType, DocumentType, String] passes [ContentType DocumentType] [content_type document_type],
    }
    optional {
        dpi: i32,
    }
}

builder! {
    Contact ContactBuilder ContactRest
    required {
        contact_details: ContactDetails as ContactDetails
            [Unset, FirstName, LastName] => [ContactDetails, FirstName, LastName] passes [FirstName LastName] [first_name last_name],
        first_name: String as FirstName
            [ContactDetails, Unset, LastName] => [ContactDetails, String, LastName] passes [ContactDetails LastName] [contact_details last_name],
        last_name: String as LastName
            [ContactDetails, FirstName, Unset] => [ContactDetails, FirstName, String] passes [ContactDetails FirstName] [contact_details first_name],
    }
    optional {
        middle_name: String,
        position: String,
        reference: String,
        title: String,
    }
}

builder! {
    ContactDetails ContactDetailsBuilder ContactDetailsRest
    required {
        email: String as Email
            [Unset] => [String] passes [] [],
    }
    optional {
        landline: String,
        mobile: String,
    }
}

builder! {
    ContentsTrackingEvent ContentsTrackingEventBuilder ContentsTrackingEventRest
    required {
        carrier_references: Vec<String> as CarrierReferences
            [Unset, Reference] => [Vec<String>, Reference] passes [Reference] [reference],
        reference: String as Reference
            [CarrierReferences, Unset] => [CarrierReferences, String] passes [CarrierReferences] [carrier_references],
    }
    optional {
        custom_reference: String,
        events: Vec<TrackingEvent>,
    }
}

builder! {
    CreateShipmentGroupRequest CreateShipmentGroupRequestBuilder CreateShipmentGroupRequestRest
    required {
        shipments: Vec<String> as Shipments
            [Unset] => [Vec<String>] passes [] [],
    }
    optional {
        custom_reference: String,
    }
}

builder! {
    CreateShipmentRequest CreateShipmentRequestBuilder CreateShipmentRequestRest
    required {
        addresses: Vec<Address> as Addresses
            [Unset, Contents, ShipmentType] => [Vec<Address>, Contents, ShipmentType] passes [Contents ShipmentType] [contents shipment_type],
        contents: Vec<ShipmentContents> as Contents
            [Addresses, Unset, ShipmentType] => [Addresses, Vec<ShipmentContents>, ShipmentType] passes [Addresses ShipmentType] [addresses shipment_type],
        shipment_type: crate::Open<crate::shipments::vocabulary::ShipmentType> as ShipmentType
            [Addresses, Contents, Unset] => [Addresses, Contents, crate::Open<crate::shipments::vocabulary::ShipmentType>] passes [Addresses Contents] [addresses contents],
    }
    optional {
        channel: String,
        custom_reference: String,
        customs_documentation: CustomsDocumentation,
        direction: crate::Open<crate::shipments::vocabulary::Direction>,
        label_properties: Vec<LabelProperty>,
        metadata: Vec<Metadata>,
        order_date: crate::Timestamp,
        required_delivery_date: DateRange,
        required_shipping_date: DateRange,
        selected_carrier_details: ::serde_json::Map<String,::serde_json::Value>,
        source: String,
        tags: Vec<String>,
        tenant: String,
    }
}

builder! {
    CustomsDocument CustomsDocumentBuilder CustomsDocumentRest
    required {
        content_type: crate::Open<crate::shipments::vocabulary::CustomsContentType> as ContentType
            [Unset, DocumentType, File] => [crate::Open<crate::shipments::vocabulary::CustomsContentType>, DocumentType, File] passes [DocumentType File] [document_type file],
        document_type: crate::Open<crate::shipments::vocabulary::CustomsDocumentType> as DocumentType
            [ContentType, Unset, File] => [ContentType, crate::Open<crate::shipments::vocabulary::CustomsDocumentType>, File] passes [ContentType File] [content_type file],
        file: String as File
            [ContentType, DocumentType, Unset] => [ContentType, DocumentType, String] passes [ContentType DocumentType] [content_type document_type],
    }
    optional {
        copies: i32,
        dpi: i32,
    }
}

builder! {
    CustomsDocumentation CustomsDocumentationBuilder CustomsDocumentationRest
    required {
        category_type: crate::Open<crate::shipments::vocabulary::CategoryType> as CategoryType
            [Unset] => [crate::Open<crate::shipments::vocabulary::CategoryType>] passes [] [],
    }
    optional {
        attached_certificate_references: Vec<String>,
        attached_invoice_references: Vec<String>,
        attached_licence_references: Vec<String>,
        category_type_explanation: String,
        cn23_comments: String,
        declaration_date: crate::Timestamp,
        designated_person_responsible: String,
        eori_number: String,
        importers_email: String,
        importers_fax: String,
        importers_tax_code: String,
        importers_telephone: String,
        importers_vat_number: String,
        invoice_date: crate::Timestamp,
        invoice_number: String,
        office_of_origin: String,
        reason_for_export: String,
        receivers_tax_code: String,
        receivers_vat_number: String,
        shippers_customs_reference: String,
        shippers_vat_number: String,
        shipping_terms: crate::Open<crate::shipments::vocabulary::ShippingTerms>,
        total_customs_value: TotalCustomsValue,
    }
}

builder! {
    DangerousGoods DangerousGoodsBuilder DangerousGoodsRest
    required {
    }
    optional {
        accessibility: crate::Open<crate::shipments::vocabulary::Accessibility>,
        class_division: String,
        class_sub_divisions: Vec<String>,
        custom_label_text: String,
        hazard_classes: Vec<HazardClass>,
        id_number: String,
        packing_group: crate::Open<crate::shipments::vocabulary::PackingGroup>,
        physical_form: crate::Open<crate::shipments::vocabulary::PhysicalForm>,
        proper_shipping_name: String,
        radioactivity: crate::Open<crate::shipments::vocabulary::Radioactivity>,
        technical_name: String,
    }
}

builder! {
    DateRange DateRangeBuilder DateRangeRest
    required {
    }
    optional {
        end: crate::Timestamp,
        has_value: bool,
        start: crate::Timestamp,
    }
}

builder! {
    Dimensions DimensionsBuilder DimensionsRest
    required {
        height: crate::Amount as Height
            [Unset, Length, Unit] => [crate::Amount, Length, Unit] passes [Length Unit] [length unit],
        length: crate::Amount as Length
            [Height, Unset, Unit] => [Height, crate::Amount, Unit] passes [Height Unit] [height unit],
        unit: crate::Open<crate::shipments::vocabulary::DimensionUnit> as Unit
            [Height, Length, Unset] => [Height, Length, crate::Open<crate::shipments::vocabulary::DimensionUnit>] passes [Height Length] [height length],
    }
    optional {
        width: crate::Amount,
    }
}

builder! {
    Document DocumentBuilder DocumentRest
    required {
        content_type: crate::Open<crate::shipments::vocabulary::FileContentType> as ContentType
            [Unset, DocumentType, File] => [crate::Open<crate::shipments::vocabulary::FileContentType>, DocumentType, File] passes [DocumentType File] [document_type file],
        document_type: crate::Open<crate::shipments::vocabulary::DocumentType> as DocumentType
            [ContentType, Unset, File] => [ContentType, crate::Open<crate::shipments::vocabulary::DocumentType>, File] passes [ContentType File] [content_type file],
        file: String as File
            [ContentType, DocumentType, Unset] => [ContentType, DocumentType, String] passes [ContentType DocumentType] [content_type document_type],
    }
    optional {
        dpi: i32,
    }
}

builder! {
    ExcludedService ExcludedServiceBuilder ExcludedServiceRest
    required {
        carrier: CarrierDetails as Carrier
            [Unset, Exclusion] => [CarrierDetails, Exclusion] passes [Exclusion] [exclusion],
        exclusion: Exclusion as Exclusion
            [Carrier, Unset] => [Carrier, Exclusion] passes [Carrier] [carrier],
    }
    optional {
    }
}

builder! {
    Exclusion ExclusionBuilder ExclusionRest
    required {
        code: crate::Open<crate::shipments::vocabulary::ExclusionCode> as Code
            [Unset, Reason] => [crate::Open<crate::shipments::vocabulary::ExclusionCode>, Reason] passes [Reason] [reason],
        reason: String as Reason
            [Code, Unset] => [Code, String] passes [Code] [code],
    }
    optional {
    }
}

builder! {
    HazardClass HazardClassBuilder HazardClassRest
    required {
        code: String as Code
            [Unset] => [String] passes [] [],
    }
    optional {
    }
}

builder! {
    LabelDetails LabelDetailsBuilder LabelDetailsRest
    required {
        retrieval_count: i32 as RetrievalCount
            [Unset] => [i32] passes [] [],
    }
    optional {
        date_first_retrieved: crate::Timestamp,
        links: Vec<Link>,
    }
}

builder! {
    LabelProperty LabelPropertyBuilder LabelPropertyRest
    required {
        key: String as Key
            [Unset, Value] => [String, Value] passes [Value] [value],
        value: String as Value
            [Key, Unset] => [Key, String] passes [Key] [key],
    }
    optional {
    }
}

builder! {
    LatLong LatLongBuilder LatLongRest
    required {
        latitude: crate::Amount as Latitude
            [Unset, Longitude] => [crate::Amount, Longitude] passes [Longitude] [longitude],
        longitude: crate::Amount as Longitude
            [Latitude, Unset] => [Latitude, crate::Amount] passes [Latitude] [latitude],
    }
    optional {
    }
}

builder! {
    Link LinkBuilder LinkRest
    required {
        href: String as Href
            [Unset] => [String] passes [] [],
    }
    optional {
        reference: String,
        rel: String,
        type_: String,
    }
}

builder! {
    Manifest ManifestBuilder ManifestRest
    required {
        created: crate::Timestamp as Created
            [Unset, Reference, Shipments] => [crate::Timestamp, Reference, Shipments] passes [Reference Shipments] [reference shipments],
        reference: String as Reference
            [Created, Unset, Shipments] => [Created, String, Shipments] passes [Created Shipments] [created shipments],
        shipments: Vec<String> as Shipments
            [Created, Reference, Unset] => [Created, Reference, Vec<String>] passes [Created Reference] [created reference],
    }
    optional {
    }
}

builder! {
    ManifestQueryRequest ManifestQueryRequestBuilder ManifestQueryRequestRest
    required {
    }
    optional {
        address_custom_reference: String,
        carrier_reference: String,
        carrier_service_reference: String,
        labels_retrieved: bool,
        required_shipping_date: DateRange,
        shipment_states: Vec<crate::Open<crate::shipments::vocabulary::ShipmentState>>,
        shipping_locations: Vec<String>,
    }
}

builder! {
    ManifestRequest ManifestRequestBuilder ManifestRequestRest
    required {
        shipments: Vec<String> as Shipments
            [Unset] => [Vec<String>] passes [] [],
    }
    optional {
    }
}

builder! {
    ManifestResponse ManifestResponseBuilder ManifestResponseRest
    required {
    }
    optional {
        manifest_results: Vec<ManifestResult>,
        results: Vec<ManifestResult>,
    }
}

builder! {
    ManifestResult ManifestResultBuilder ManifestResultRest
    required {
        carrier: CarrierDetails as Carrier
            [Unset, Message, Reference, State] => [CarrierDetails, Message, Reference, State] passes [Message Reference State] [message reference state],
        message: String as Message
            [Carrier, Unset, Reference, State] => [Carrier, String, Reference, State] passes [Carrier Reference State] [carrier reference state],
        reference: String as Reference
            [Carrier, Message, Unset, State] => [Carrier, Message, String, State] passes [Carrier Message State] [carrier message state],
        state: crate::Open<crate::shipments::vocabulary::ShipmentState> as State
            [Carrier, Message, Reference, Unset] => [Carrier, Message, Reference, crate::Open<crate::shipments::vocabulary::ShipmentState>] passes [Carrier Message Reference] [carrier message reference],
    }
    optional {
        links: Vec<Link>,
        shipment_count: i32,
    }
}

builder! {
    Metadata MetadataBuilder MetadataRest
    required {
        key: String as Key
            [Unset, Value] => [String, Value] passes [Value] [value],
        value: String as Value
            [Key, Unset] => [Key, String] passes [Key] [key],
    }
    optional {
        metadata_type: crate::Open<crate::shipments::vocabulary::MetadataType>,
        type_: crate::Open<crate::shipments::vocabulary::MetadataType>,
    }
}

builder! {
    PaperlessDocumentUpload PaperlessDocumentUploadBuilder PaperlessDocumentUploadRest
    required {
        document_type: crate::Open<crate::shipments::vocabulary::PaperlessDocumentType> as DocumentType
            [Unset, FileContent, FileFormat] => [crate::Open<crate::shipments::vocabulary::PaperlessDocumentType>, FileContent, FileFormat] passes [FileContent FileFormat] [file_content file_format],
        file_content: String as FileContent
            [DocumentType, Unset, FileFormat] => [DocumentType, String, FileFormat] passes [DocumentType FileFormat] [document_type file_format],
        file_format: crate::Open<crate::shipments::vocabulary::PaperlessFileFormat> as FileFormat
            [DocumentType, FileContent, Unset] => [DocumentType, FileContent, crate::Open<crate::shipments::vocabulary::PaperlessFileFormat>] passes [DocumentType FileContent] [document_type file_content],
    }
    optional {
        expiration: crate::Timestamp,
        usage: crate::Open<crate::shipments::vocabulary::PaperlessDocumentUsage>,
    }
}

builder! {
    PaperlessDocuments PaperlessDocumentsBuilder PaperlessDocumentsRest
    required {
    }
    optional {
        sent_to_carrier: bool,
        usage_type: crate::Open<crate::shipments::vocabulary::PaperlessUsage>,
    }
}

builder! {
    Price PriceBuilder PriceRest
    required {
        gross: crate::Amount as Gross
            [Unset, Net] => [crate::Amount, Net] passes [Net] [net],
        net: crate::Amount as Net
            [Gross, Unset] => [Gross, crate::Amount] passes [Gross] [gross],
    }
    optional {
        currency: String,
        taxes: Vec<Tax>,
    }
}

builder! {
    Quote QuoteBuilder QuoteRest
    required {
        carrier: CarrierDetails as Carrier
            [Unset, CollectionDate, Created, DeliveryDate, Expires, Price, Reference] => [CarrierDetails, CollectionDate, Created, DeliveryDate, Expires, Price, Reference] passes [CollectionDate Created DeliveryDate Expires Price Reference] [collection_date created delivery_date expires price reference],
        collection_date: DateRange as CollectionDate
            [Carrier, Unset, Created, DeliveryDate, Expires, Price, Reference] => [Carrier, DateRange, Created, DeliveryDate, Expires, Price, Reference] passes [Carrier Created DeliveryDate Expires Price Reference] [carrier created delivery_date expires price reference],
        created: crate::Timestamp as Created
            [Carrier, CollectionDate, Unset, DeliveryDate, Expires, Price, Reference] => [Carrier, CollectionDate, crate::Timestamp, DeliveryDate, Expires, Price, Reference] passes [Carrier CollectionDate DeliveryDate Expires Price Reference] [carrier collection_date delivery_date expires price reference],
        delivery_date: DateRange as DeliveryDate
            [Carrier, CollectionDate, Created, Unset, Expires, Price, Reference] => [Carrier, CollectionDate, Created, DateRange, Expires, Price, Reference] passes [Carrier CollectionDate Created Expires Price Reference] [carrier collection_date created expires price reference],
        expires: crate::Timestamp as Expires
            [Carrier, CollectionDate, Created, DeliveryDate, Unset, Price, Reference] => [Carrier, CollectionDate, Created, DeliveryDate, crate::Timestamp, Price, Reference] passes [Carrier CollectionDate Created DeliveryDate Price Reference] [carrier collection_date created delivery_date price reference],
        price: Price as Price
            [Carrier, CollectionDate, Created, DeliveryDate, Expires, Unset, Reference] => [Carrier, CollectionDate, Created, DeliveryDate, Expires, Price, Reference] passes [Carrier CollectionDate Created DeliveryDate Expires Reference] [carrier collection_date created delivery_date expires reference],
        reference: String as Reference
            [Carrier, CollectionDate, Created, DeliveryDate, Expires, Price, Unset] => [Carrier, CollectionDate, Created, DeliveryDate, Expires, Price, String] passes [Carrier CollectionDate Created DeliveryDate Expires Price] [carrier collection_date created delivery_date expires price],
    }
    optional {
        applicable_documents: Vec<ApplicableDocument>,
        links: Vec<Link>,
        shipment_reference: String,
        surcharges: Vec<Surcharge>,
    }
}

builder! {
    QuoteResult QuoteResultBuilder QuoteResultRest
    required {
        message: String as Message
            [Unset, Reference, Shipment] => [String, Reference, Shipment] passes [Reference Shipment] [reference shipment],
        reference: String as Reference
            [Message, Unset, Shipment] => [Message, String, Shipment] passes [Message Shipment] [message shipment],
        shipment: ShipmentSummary as Shipment
            [Message, Reference, Unset] => [Message, Reference, ShipmentSummary] passes [Message Reference] [message reference],
    }
    optional {
        excluded_services: Vec<ExcludedService>,
        quotes: Vec<Quote>,
    }
}

builder! {
    Reservation ReservationBuilder ReservationRest
    required {
    }
    optional {
        booking_reference: String,
        carrier: CarrierDetails,
        external_reference: String,
        location_reference: String,
        reference: String,
    }
}

builder! {
    ResourceResult ResourceResultBuilder ResourceResultRest
    required {
        reference: String as Reference
            [Unset] => [String] passes [] [],
    }
    optional {
        custom_reference: String,
        errors: Vec<ApiErrorMessage>,
        links: Vec<Link>,
        message: String,
        version: crate::LooseInteger,
    }
}

builder! {
    ServiceCapabilities ServiceCapabilitiesBuilder ServiceCapabilitiesRest
    required {
        type_: crate::Open<crate::shipments::vocabulary::CapabilityType> as Type
            [Unset, Value] => [crate::Open<crate::shipments::vocabulary::CapabilityType>, Value] passes [Value] [value],
        value: crate::Open<crate::shipments::vocabulary::CapabilityValue> as Value
            [Type, Unset] => [Type, crate::Open<crate::shipments::vocabulary::CapabilityValue>] passes [Type] [type_],
    }
    optional {
    }
}

builder! {
    Shipment ShipmentBuilder ShipmentRest
    required {
        addresses: Vec<Address> as Addresses
            [Unset, Contents, Created, Direction, Reference, ShipmentType, Source, State] => [Vec<Address>, Contents, Created, Direction, Reference, ShipmentType, Source, State] passes [Contents Created Direction Reference ShipmentType Source State] [contents created direction reference shipment_type source state],
        contents: Vec<ShipmentContents> as Contents
            [Addresses, Unset, Created, Direction, Reference, ShipmentType, Source, State] => [Addresses, Vec<ShipmentContents>, Created, Direction, Reference, ShipmentType, Source, State] passes [Addresses Created Direction Reference ShipmentType Source State] [addresses created direction reference shipment_type source state],
        created: crate::Timestamp as Created
            [Addresses, Contents, Unset, Direction, Reference, ShipmentType, Source, State] => [Addresses, Contents, crate::Timestamp, Direction, Reference, ShipmentType, Source, State] passes [Addresses Contents Direction Reference ShipmentType Source State] [addresses contents direction reference shipment_type source state],
        direction: crate::Open<crate::shipments::vocabulary::Direction> as Direction
            [Addresses, Contents, Created, Unset, Reference, ShipmentType, Source, State] => [Addresses, Contents, Created, crate::Open<crate::shipments::vocabulary::Direction>, Reference, ShipmentType, Source, State] passes [Addresses Contents Created Reference ShipmentType Source State] [addresses contents created reference shipment_type source state],
        reference: String as Reference
            [Addresses, Contents, Created, Direction, Unset, ShipmentType, Source, State] => [Addresses, Contents, Created, Direction, String, ShipmentType, Source, State] passes [Addresses Contents Created Direction ShipmentType Source State] [addresses contents created direction shipment_type source state],
        shipment_type: crate::Open<crate::shipments::vocabulary::ShipmentType> as ShipmentType
            [Addresses, Contents, Created, Direction, Reference, Unset, Source, State] => [Addresses, Contents, Created, Direction, Reference, crate::Open<crate::shipments::vocabulary::ShipmentType>, Source, State] passes [Addresses Contents Created Direction Reference Source State] [addresses contents created direction reference source state],
        source: String as Source
            [Addresses, Contents, Created, Direction, Reference, ShipmentType, Unset, State] => [Addresses, Contents, Created, Direction, Reference, ShipmentType, String, State] passes [Addresses Contents Created Direction Reference ShipmentType State] [addresses contents created direction reference shipment_type state],
        state: crate::Open<crate::shipments::vocabulary::ShipmentState> as State
            [Addresses, Contents, Created, Direction, Reference, ShipmentType, Source, Unset] => [Addresses, Contents, Created, Direction, Reference, ShipmentType, Source, crate::Open<crate::shipments::vocabulary::ShipmentState>] passes [Addresses Contents Created Direction Reference ShipmentType Source] [addresses contents created direction reference shipment_type source],
    }
    optional {
        actual_delivery_date: crate::Timestamp,
        allocation: Allocation,
        channel: String,
        custom_reference: String,
        customs_documentation: CustomsDocumentation,
        expected_delivery_date: DateRange,
        label_details: LabelDetails,
        label_properties: Vec<LabelProperty>,
        links: Vec<Link>,
        metadata: Vec<Metadata>,
        order_date: crate::Timestamp,
        paperless_documents: Vec<ShipmentPaperlessDocument>,
        required_delivery_date: DateRange,
        required_shipping_date: DateRange,
        reservation: Reservation,
        shipping_date: DateRange,
        tags: Vec<String>,
        tenant: String,
        updated: crate::Timestamp,
    }
}

builder! {
    ShipmentContents ShipmentContentsBuilder ShipmentContentsRest
    required {
        value: Value as Value
            [Unset] => [Value] passes [] [],
    }
    optional {
        contents: Vec<ShipmentContents>,
        country_of_origin: String,
        custom_reference: String,
        dangerous_goods: DangerousGoods,
        description: String,
        dimensions: Dimensions,
        harmonisation_code: String,
        label_properties: Vec<LabelProperty>,
        metadata: Vec<Metadata>,
        model: String,
        package_size_reference: String,
        quantity: i32,
        reference: String,
        shipping_terms: crate::Open<crate::shipments::vocabulary::ShippingTerms>,
        sku: String,
        unit: String,
        weight: Weight,
    }
}

builder! {
    ShipmentCountByStateResponse ShipmentCountByStateResponseBuilder ShipmentCountByStateResponseRest
    required {
    }
    optional {
        shipment_states: Vec<ShipmentStateCount>,
    }
}

builder! {
    ShipmentGroup ShipmentGroupBuilder ShipmentGroupRest
    required {
        created: crate::Timestamp as Created
            [Unset, Reference, State] => [crate::Timestamp, Reference, State] passes [Reference State] [reference state],
        reference: String as Reference
            [Created, Unset, State] => [Created, String, State] passes [Created State] [created state],
        state: crate::Open<crate::shipments::vocabulary::ShipmentGroupState> as State
            [Created, Reference, Unset] => [Created, Reference, crate::Open<crate::shipments::vocabulary::ShipmentGroupState>] passes [Created Reference] [created reference],
    }
    optional {
        closed: crate::Timestamp,
        custom_reference: String,
        locked: crate::Timestamp,
        shipments: Vec<String>,
        updated: crate::Timestamp,
        version: crate::LooseInteger,
    }
}

builder! {
    ShipmentGroupResponse ShipmentGroupResponseBuilder ShipmentGroupResponseRest
    required {
        reference: String as Reference
            [Unset] => [String] passes [] [],
    }
    optional {
        custom_reference: String,
        errors: Vec<ApiErrorMessage>,
        links: Vec<Link>,
        message: String,
        version: crate::LooseInteger,
    }
}

builder! {
    ShipmentGroupSummary ShipmentGroupSummaryBuilder ShipmentGroupSummaryRest
    required {
        links: Vec<Link> as Links
            [Unset, Reference] => [Vec<Link>, Reference] passes [Reference] [reference],
        reference: String as Reference
            [Links, Unset] => [Links, String] passes [Links] [links],
    }
    optional {
        custom_reference: String,
        version: crate::LooseInteger,
    }
}

builder! {
    ShipmentList ShipmentListBuilder ShipmentListRest
    required {
        shipments: Vec<Shipment> as Shipments
            [Unset, Skip, Take, TotalResults] => [Vec<Shipment>, Skip, Take, TotalResults] passes [Skip Take TotalResults] [skip take total_results],
        skip: i32 as Skip
            [Shipments, Unset, Take, TotalResults] => [Shipments, i32, Take, TotalResults] passes [Shipments Take TotalResults] [shipments take total_results],
        take: i32 as Take
            [Shipments, Skip, Unset, TotalResults] => [Shipments, Skip, i32, TotalResults] passes [Shipments Skip TotalResults] [shipments skip total_results],
        total_results: i32 as TotalResults
            [Shipments, Skip, Take, Unset] => [Shipments, Skip, Take, i32] passes [Shipments Skip Take] [shipments skip take],
    }
    optional {
        links: Vec<Link>,
    }
}

builder! {
    ShipmentPaperlessDocument ShipmentPaperlessDocumentBuilder ShipmentPaperlessDocumentRest
    required {
        document_state: crate::Open<crate::shipments::vocabulary::PaperlessDocumentState> as DocumentState
            [Unset, DocumentType, FileFormat] => [crate::Open<crate::shipments::vocabulary::PaperlessDocumentState>, DocumentType, FileFormat] passes [DocumentType FileFormat] [document_type file_format],
        document_type: crate::Open<crate::shipments::vocabulary::PaperlessDocumentType> as DocumentType
            [DocumentState, Unset, FileFormat] => [DocumentState, crate::Open<crate::shipments::vocabulary::PaperlessDocumentType>, FileFormat] passes [DocumentState FileFormat] [document_state file_format],
        file_format: crate::Open<crate::shipments::vocabulary::PaperlessFileFormat> as FileFormat
            [DocumentState, DocumentType, Unset] => [DocumentState, DocumentType, crate::Open<crate::shipments::vocabulary::PaperlessFileFormat>] passes [DocumentState DocumentType] [document_state document_type],
    }
    optional {
        document_reference: String,
        expiration: crate::Timestamp,
        usage: crate::Open<crate::shipments::vocabulary::PaperlessDocumentUsage>,
    }
}

builder! {
    ShipmentStateChangeRequest ShipmentStateChangeRequestBuilder ShipmentStateChangeRequestRest
    required {
        reason: String as Reason
            [Unset, Reference, State] => [String, Reference, State] passes [Reference State] [reference state],
        reference: String as Reference
            [Reason, Unset, State] => [Reason, String, State] passes [Reason State] [reason state],
        state: crate::Open<crate::shipments::vocabulary::ShipmentState> as State
            [Reason, Reference, Unset] => [Reason, Reference, crate::Open<crate::shipments::vocabulary::ShipmentState>] passes [Reason Reference] [reason reference],
    }
    optional {
    }
}

builder! {
    ShipmentStateCount ShipmentStateCountBuilder ShipmentStateCountRest
    required {
    }
    optional {
        category: String,
        count: i32,
        critical: bool,
        exception: bool,
        state: crate::Open<crate::shipments::vocabulary::ShipmentState>,
    }
}

builder! {
    ShipmentSummary ShipmentSummaryBuilder ShipmentSummaryRest
    required {
        addresses: Vec<Address> as Addresses
            [Unset] => [Vec<Address>] passes [] [],
    }
    optional {
        custom_reference: String,
        links: Vec<Link>,
        reference: String,
    }
}

builder! {
    Surcharge SurchargeBuilder SurchargeRest
    required {
        application_type: crate::Open<crate::shipments::vocabulary::ApplicationType> as ApplicationType
            [Unset, BaseApplication, CalculationModel, Currency, Description, Label, Reference, Type, Value] => [crate::Open<crate::shipments::vocabulary::ApplicationType>, BaseApplication, CalculationModel, Currency, Description, Label, Reference, Type, Value] passes [BaseApplication CalculationModel Currency Description Label Reference Type Value] [base_application calculation_model currency description label reference type_ value],
        base_application: BaseApplication as BaseApplication
            [ApplicationType, Unset, CalculationModel, Currency, Description, Label, Reference, Type, Value] => [ApplicationType, BaseApplication, CalculationModel, Currency, Description, Label, Reference, Type, Value] passes [ApplicationType CalculationModel Currency Description Label Reference Type Value] [application_type calculation_model currency description label reference type_ value],
        calculation_model: crate::Open<crate::shipments::vocabulary::CalculationModel> as CalculationModel
            [ApplicationType, BaseApplication, Unset, Currency, Description, Label, Reference, Type, Value] => [ApplicationType, BaseApplication, crate::Open<crate::shipments::vocabulary::CalculationModel>, Currency, Description, Label, Reference, Type, Value] passes [ApplicationType BaseApplication Currency Description Label Reference Type Value] [application_type base_application currency description label reference type_ value],
        currency: String as Currency
            [ApplicationType, BaseApplication, CalculationModel, Unset, Description, Label, Reference, Type, Value] => [ApplicationType, BaseApplication, CalculationModel, String, Description, Label, Reference, Type, Value] passes [ApplicationType BaseApplication CalculationModel Description Label Reference Type Value] [application_type base_application calculation_model description label reference type_ value],
        description: String as Description
            [ApplicationType, BaseApplication, CalculationModel, Currency, Unset, Label, Reference, Type, Value] => [ApplicationType, BaseApplication, CalculationModel, Currency, String, Label, Reference, Type, Value] passes [ApplicationType BaseApplication CalculationModel Currency Label Reference Type Value] [application_type base_application calculation_model currency label reference type_ value],
        label: String as Label
            [ApplicationType, BaseApplication, CalculationModel, Currency, Description, Unset, Reference, Type, Value] => [ApplicationType, BaseApplication, CalculationModel, Currency, Description, String, Reference, Type, Value] passes [ApplicationType BaseApplication CalculationModel Currency Description Reference Type Value] [application_type base_application calculation_model currency description reference type_ value],
        reference: String as Reference
            [ApplicationType, BaseApplication, CalculationModel, Currency, Description, Label, Unset, Type, Value] => [ApplicationType, BaseApplication, CalculationModel, Currency, Description, Label, String, Type, Value] passes [ApplicationType BaseApplication CalculationModel Currency Description Label Type Value] [application_type base_application calculation_model currency description label type_ value],
        type_: crate::Open<crate::shipments::vocabulary::SurchargeType> as Type
            [ApplicationType, BaseApplication, CalculationModel, Currency, Description, Label, Reference, Unset, Value] => [ApplicationType, BaseApplication, CalculationModel, Currency, Description, Label, Reference, crate::Open<crate::shipments::vocabulary::SurchargeType>, Value] passes [ApplicationType BaseApplication CalculationModel Currency Description Label Reference Value] [application_type base_application calculation_model currency description label reference value],
        value: crate::Amount as Value
            [ApplicationType, BaseApplication, CalculationModel, Currency, Description, Label, Reference, Type, Unset] => [ApplicationType, BaseApplication, CalculationModel, Currency, Description, Label, Reference, Type, crate::Amount] passes [ApplicationType BaseApplication CalculationModel Currency Description Label Reference Type] [application_type base_application calculation_model currency description label reference type_],
    }
    optional {
        incremental_unit_factor: crate::Amount,
        incremental_unit_price: crate::Amount,
        maximum_value: crate::Amount,
        minimum_value: crate::Amount,
    }
}

builder! {
    Tax TaxBuilder TaxRest
    required {
        amount: crate::Amount as Amount
            [Unset, Rate] => [crate::Amount, Rate] passes [Rate] [rate],
        rate: TaxRate as Rate
            [Amount, Unset] => [Amount, TaxRate] passes [Amount] [amount],
    }
    optional {
    }
}

builder! {
    TaxRate TaxRateBuilder TaxRateRest
    required {
        country_iso_code: String as CountryIsoCode
            [Unset, Reference, Type, Value] => [String, Reference, Type, Value] passes [Reference Type Value] [reference type_ value],
        reference: String as Reference
            [CountryIsoCode, Unset, Type, Value] => [CountryIsoCode, String, Type, Value] passes [CountryIsoCode Type Value] [country_iso_code type_ value],
        type_: String as Type
            [CountryIsoCode, Reference, Unset, Value] => [CountryIsoCode, Reference, String, Value] passes [CountryIsoCode Reference Value] [country_iso_code reference value],
        value: crate::Amount as Value
            [CountryIsoCode, Reference, Type, Unset] => [CountryIsoCode, Reference, Type, crate::Amount] passes [CountryIsoCode Reference Type] [country_iso_code reference type_],
    }
    optional {
    }
}

builder! {
    TotalCustomsValue TotalCustomsValueBuilder TotalCustomsValueRest
    required {
        amount: crate::Amount as Amount
            [Unset, Currency] => [crate::Amount, Currency] passes [Currency] [currency],
        currency: String as Currency
            [Amount, Unset] => [Amount, String] passes [Amount] [amount],
    }
    optional {
    }
}

builder! {
    TrackingCarrierDetails TrackingCarrierDetailsBuilder TrackingCarrierDetailsRest
    required {
        reference: String as Reference
            [Unset, ServiceReference] => [String, ServiceReference] passes [ServiceReference] [service_reference],
        service_reference: String as ServiceReference
            [Reference, Unset] => [Reference, String] passes [Reference] [reference],
    }
    optional {
        name: String,
        service_name: String,
        tags: Vec<String>,
    }
}

builder! {
    TrackingContentsResponse TrackingContentsResponseBuilder TrackingContentsResponseRest
    required {
        carrier: TrackingCarrierDetails as Carrier
            [Unset, ShipmentContents, ShipmentReference] => [TrackingCarrierDetails, ShipmentContents, ShipmentReference] passes [ShipmentContents ShipmentReference] [shipment_contents shipment_reference],
        shipment_contents: Vec<ContentsTrackingEvent> as ShipmentContents
            [Carrier, Unset, ShipmentReference] => [Carrier, Vec<ContentsTrackingEvent>, ShipmentReference] passes [Carrier ShipmentReference] [carrier shipment_reference],
        shipment_reference: String as ShipmentReference
            [Carrier, ShipmentContents, Unset] => [Carrier, ShipmentContents, String] passes [Carrier ShipmentContents] [carrier shipment_contents],
    }
    optional {
        custom_reference: String,
        expected_delivery_date: crate::Timestamp,
        links: Vec<Link>,
    }
}

builder! {
    TrackingContentsResponseList TrackingContentsResponseListBuilder TrackingContentsResponseListRest
    required {
        skip: i32 as Skip
            [Unset, Take, TotalResults, TrackingContentsResponses] => [i32, Take, TotalResults, TrackingContentsResponses] passes [Take TotalResults TrackingContentsResponses] [take total_results tracking_contents_responses],
        take: i32 as Take
            [Skip, Unset, TotalResults, TrackingContentsResponses] => [Skip, i32, TotalResults, TrackingContentsResponses] passes [Skip TotalResults TrackingContentsResponses] [skip total_results tracking_contents_responses],
        total_results: i32 as TotalResults
            [Skip, Take, Unset, TrackingContentsResponses] => [Skip, Take, i32, TrackingContentsResponses] passes [Skip Take TrackingContentsResponses] [skip take tracking_contents_responses],
        tracking_contents_responses: Vec<TrackingContentsResponse> as TrackingContentsResponses
            [Skip, Take, TotalResults, Unset] => [Skip, Take, TotalResults, Vec<TrackingContentsResponse>] passes [Skip Take TotalResults] [skip take total_results],
    }
    optional {
        links: Vec<Link>,
    }
}

builder! {
    TrackingDetails TrackingDetailsBuilder TrackingDetailsRest
    required {
        shipment: TrackingReference as Shipment
            [Unset] => [TrackingReference] passes [] [],
    }
    optional {
        contents: Vec<TrackingReference>,
    }
}

builder! {
    TrackingEvent TrackingEventBuilder TrackingEventRest
    required {
        description: String as Description
            [Unset, EventCode, ReceivedTimestamp, Reference, Timestamp] => [String, EventCode, ReceivedTimestamp, Reference, Timestamp] passes [EventCode ReceivedTimestamp Reference Timestamp] [event_code received_timestamp reference timestamp],
        event_code: crate::Open<crate::shipments::vocabulary::TrackingEventCode> as EventCode
            [Description, Unset, ReceivedTimestamp, Reference, Timestamp] => [Description, crate::Open<crate::shipments::vocabulary::TrackingEventCode>, ReceivedTimestamp, Reference, Timestamp] passes [Description ReceivedTimestamp Reference Timestamp] [description received_timestamp reference timestamp],
        received_timestamp: crate::Timestamp as ReceivedTimestamp
            [Description, EventCode, Unset, Reference, Timestamp] => [Description, EventCode, crate::Timestamp, Reference, Timestamp] passes [Description EventCode Reference Timestamp] [description event_code reference timestamp],
        reference: String as Reference
            [Description, EventCode, ReceivedTimestamp, Unset, Timestamp] => [Description, EventCode, ReceivedTimestamp, String, Timestamp] passes [Description EventCode ReceivedTimestamp Timestamp] [description event_code received_timestamp timestamp],
        timestamp: crate::Timestamp as Timestamp
            [Description, EventCode, ReceivedTimestamp, Reference, Unset] => [Description, EventCode, ReceivedTimestamp, Reference, crate::Timestamp] passes [Description EventCode ReceivedTimestamp Reference] [description event_code received_timestamp reference],
    }
    optional {
        lat_long: LatLong,
        location: String,
        signee: String,
    }
}

builder! {
    TrackingReference TrackingReferenceBuilder TrackingReferenceRest
    required {
        reference: String as Reference
            [Unset] => [String] passes [] [],
    }
    optional {
        links: Vec<Link>,
        tracking_references: Vec<String>,
    }
}

builder! {
    TrackingResponse TrackingResponseBuilder TrackingResponseRest
    required {
        carrier_references: Vec<String> as CarrierReferences
            [Unset, ShipmentReference] => [Vec<String>, ShipmentReference] passes [ShipmentReference] [shipment_reference],
        shipment_reference: String as ShipmentReference
            [CarrierReferences, Unset] => [CarrierReferences, String] passes [CarrierReferences] [carrier_references],
    }
    optional {
        carrier: TrackingCarrierDetails,
        carrier_details: TrackingCarrierDetails,
        custom_reference: String,
        events: Vec<TrackingEvent>,
        expected_delivery_date: crate::Timestamp,
        links: Vec<Link>,
    }
}

builder! {
    TrackingResponseList TrackingResponseListBuilder TrackingResponseListRest
    required {
        skip: i32 as Skip
            [Unset, Take, TotalResults, TrackingResponses] => [i32, Take, TotalResults, TrackingResponses] passes [Take TotalResults TrackingResponses] [take total_results tracking_responses],
        take: i32 as Take
            [Skip, Unset, TotalResults, TrackingResponses] => [Skip, i32, TotalResults, TrackingResponses] passes [Skip TotalResults TrackingResponses] [skip total_results tracking_responses],
        total_results: i32 as TotalResults
            [Skip, Take, Unset, TrackingResponses] => [Skip, Take, i32, TrackingResponses] passes [Skip Take TrackingResponses] [skip take tracking_responses],
        tracking_responses: Vec<TrackingResponse> as TrackingResponses
            [Skip, Take, TotalResults, Unset] => [Skip, Take, TotalResults, Vec<TrackingResponse>] passes [Skip Take TotalResults] [skip take total_results],
    }
    optional {
        links: Vec<Link>,
    }
}

builder! {
    UpdateShipmentGroupRequest UpdateShipmentGroupRequestBuilder UpdateShipmentGroupRequestRest
    required {
        reference: String as Reference
            [Unset] => [String] passes [] [],
    }
    optional {
        add_shipments: Vec<String>,
        remove_shipments: Vec<String>,
    }
}

builder! {
    UpdateShipmentRequest UpdateShipmentRequestBuilder UpdateShipmentRequestRest
    required {
        addresses: Vec<Address> as Addresses
            [Unset, Contents, Reference, ShipmentType] => [Vec<Address>, Contents, Reference, ShipmentType] passes [Contents Reference ShipmentType] [contents reference shipment_type],
        contents: Vec<ShipmentContents> as Contents
            [Addresses, Unset, Reference, ShipmentType] => [Addresses, Vec<ShipmentContents>, Reference, ShipmentType] passes [Addresses Reference ShipmentType] [addresses reference shipment_type],
        reference: String as Reference
            [Addresses, Contents, Unset, ShipmentType] => [Addresses, Contents, String, ShipmentType] passes [Addresses Contents ShipmentType] [addresses contents shipment_type],
        shipment_type: crate::Open<crate::shipments::vocabulary::ShipmentType> as ShipmentType
            [Addresses, Contents, Reference, Unset] => [Addresses, Contents, Reference, crate::Open<crate::shipments::vocabulary::ShipmentType>] passes [Addresses Contents Reference] [addresses contents reference],
    }
    optional {
        channel: String,
        custom_reference: String,
        customs_documentation: CustomsDocumentation,
        direction: crate::Open<crate::shipments::vocabulary::Direction>,
        label_properties: Vec<LabelProperty>,
        metadata: Vec<Metadata>,
        order_date: crate::Timestamp,
        required_delivery_date: DateRange,
        required_shipping_date: DateRange,
        selected_carrier_details: ::serde_json::Map<String,::serde_json::Value>,
        source: String,
        tags: Vec<String>,
        tenant: String,
    }
}

builder! {
    Value ValueBuilder ValueRest
    required {
        amount: crate::Amount as Amount
            [Unset, Currency] => [crate::Amount, Currency] passes [Currency] [currency],
        currency: String as Currency
            [Amount, Unset] => [Amount, String] passes [Amount] [amount],
    }
    optional {
        discount: crate::Amount,
    }
}

builder! {
    Weight WeightBuilder WeightRest
    required {
        unit: crate::Open<crate::shipments::vocabulary::WeightUnit> as Unit
            [Unset, Value] => [crate::Open<crate::shipments::vocabulary::WeightUnit>, Value] passes [Value] [value],
        value: crate::Amount as Value
            [Unit, Unset] => [Unit, crate::Amount] passes [Unit] [unit],
    }
    optional {
    }
}
