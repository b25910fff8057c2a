// Generated from spec/shipments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

//! The value lists of this API. All are open: see [`Open`](crate::Open).

use crate::open_enum::open_enum;

open_enum! {
    /// Whether dangerous goods can be reached during transport.
    pub enum Accessibility {
        Accessible = "accessible",
        Inaccessible = "inaccessible",
    }
}

open_enum! {
    /// Role of an address. `importer` and `exporter` exclude each other.
    pub enum AddressType {
        Origin = "origin",
        Destination = "destination",
        Return = "return",
        Sender = "sender",
        Recipient = "recipient",
        Importer = "importer",
        Exporter = "exporter",
        Billing = "billing",
    }
}

open_enum! {
    /// When a surcharge is applied.
    pub enum ApplicationType {
        None = "none",
        Standard = "standard",
        Retrospective = "retrospective",
    }
}

open_enum! {
    /// How the amount of a surcharge comes about.
    pub enum CalculationModel {
        Fixed = "fixed",
        Calculated = "calculated",
    }
}

open_enum! {
    /// A capability of a service. Only one is documented.
    pub enum CapabilityType {
        ProofOfDelivery = "proof_of_delivery",
    }
}

open_enum! {
    /// How much a capability matters. `require`: must have it, `prefer`: should have it, `prevent`: must not have it.
    pub enum CapabilityValue {
        Require = "require",
        Prefer = "prefer",
        Prevent = "prevent",
    }
}

open_enum! {
    /// Customs category of the goods.
    pub enum CategoryType {
        Other = "other",
        CommercialSample = "commercial_sample",
        Gift = "gift",
        ReturnedGoods = "returned_goods",
        Documents = "documents",
    }
}

open_enum! {
    /// File format of a label or document that is asked for, in any casing. Which ones there are depends on the carrier.
    pub enum ContentType {
        Pdf = "pdf",
        Zpl = "zpl",
        Bmp = "bmp",
        Zplii = "zplii",
    }
}

open_enum! {
    /// Media type of a customs document. Only PDF is listed, though ZPL can be asked for.
    pub enum CustomsContentType {
        ApplicationPdf = "application/pdf",
    }
}

open_enum! {
    /// Kind of customs document.
    pub enum CustomsDocumentType {
        NoDocument = "no_document",
        CommercialInvoice = "commercial_invoice",
        Cn22 = "cn22",
        Cn23 = "cn23",
    }
}

open_enum! {
    /// Unit of length, `cm` (metric, with `kg`) or `in` (imperial, with `lb`).
    pub enum DimensionUnit {
        Cm = "cm",
        In = "in",
    }
}

open_enum! {
    /// Direction of travel, seen from the account holder.
    pub enum Direction {
        Outbound = "outbound",
        Inbound = "inbound",
    }
}

open_enum! {
    /// Kind of document.
    pub enum DocumentType {
        Other = "other",
        Label = "label",
        Cn22 = "cn22",
        Cn23 = "cn23",
        CommercialInvoice = "commercial_invoice",
        CollectionNote = "collection_note",
        HazardLabel = "hazard_label",
    }
}

open_enum! {
    /// Code of an error, parent or child. Existing codes keep their meaning, new ones are added without notice.
    pub enum ErrorCode {
        ValidationError = "validation_error",
        AddressTypeRequired = "address_type_required",
        ConflictingProperties = "conflicting_properties",
        DateInPast = "date_in_past",
        DuplicateAddressType = "duplicate_address_type",
        DuplicateMetadataKey = "duplicate_metadata_key",
        DuplicateReferences = "duplicate_references",
        DuplicateTags = "duplicate_tags",
        DuplicateValues = "duplicate_values",
        FileTooLarge = "file_too_large",
        InvalidAccessibility = "invalid_accessibility",
        InvalidAddressType = "invalid_address_type",
        InvalidCarrierService = "invalid_carrier_service",
        InvalidCategoryType = "invalid_category_type",
        InvalidContentsReference = "invalid_contents_reference",
        InvalidCountryCode = "invalid_country_code",
        InvalidCronExpression = "invalid_cron_expression",
        InvalidCurrency = "invalid_currency",
        InvalidDateRange = "invalid_date_range",
        InvalidDimensionUnit = "invalid_dimension_unit",
        InvalidDirection = "invalid_direction",
        InvalidEmail = "invalid_email",
        InvalidFormat = "invalid_format",
        InvalidHazardClass = "invalid_hazard_class",
        InvalidMetadataType = "invalid_metadata_type",
        InvalidPackageSizeReference = "invalid_package_size_reference",
        InvalidPackingGroup = "invalid_packing_group",
        InvalidPhysicalForm = "invalid_physical_form",
        InvalidPostalCode = "invalid_postal_code",
        InvalidRadioactivity = "invalid_radioactivity",
        InvalidReferenceFormat = "invalid_reference_format",
        InvalidRegion = "invalid_region",
        InvalidRequest = "invalid_request",
        InvalidShipmentState = "invalid_shipment_state",
        InvalidShipmentType = "invalid_shipment_type",
        InvalidShippingTerms = "invalid_shipping_terms",
        InvalidStateForOperation = "invalid_state_for_operation",
        InvalidSubDivision = "invalid_sub_division",
        InvalidValue = "invalid_value",
        InvalidWeightUnit = "invalid_weight_unit",
        NonUniqueReference = "non_unique_reference",
        RequiredPropertyMissing = "required_property_missing",
        SystemShipmentState = "system_shipment_state",
        SystemUseOnly = "system_use_only",
        TooFewElements = "too_few_elements",
        TooManyElements = "too_many_elements",
        UnitMismatch = "unit_mismatch",
        ValueTooLarge = "value_too_large",
        ValueTooLong = "value_too_long",
        ValueTooShort = "value_too_short",
        ValueTooSmall = "value_too_small",
        VersionHeaderError = "version_header_error",
        VersionHeaderMissing = "version_header_missing",
        VirtualServiceNotFound = "virtual_service_not_found",
        Unauthorised = "unauthorised",
        InvalidApiKey = "invalid_api_key",
        MissingApiKeyHeader = "missing_api_key_header",
        Forbidden = "forbidden",
        NotFound = "not_found",
        ShipmentNotFound = "shipment_not_found",
        Processing = "processing",
        MethodNotSupported = "method_not_supported",
        Conflict = "conflict",
        RuleConflict = "rule_conflict",
        Gone = "gone",
        ResourceQuarantined = "resource_quarantined",
        ResourceRemoved = "resource_removed",
        InternalServerError = "internal_server_error",
        AllocationFailed = "allocation_failed",
        CarrierServiceNotFound = "carrier_service_not_found",
        CarrierServiceShipmentMismatch = "carrier_service_shipment_mismatch",
        ShipmentInvalidState = "shipment_invalid_state",
        NoQuotesAvailable = "no_quotes_available",
        StatusCodeError = "status_code_error",
    }
}

open_enum! {
    /// Why a service is not chosen or makes no offer.
    pub enum ExclusionCode {
        ExOther = "ex_other",
        ExAvailability = "ex_availability",
        ExRates = "ex_rates",
        ExContents = "ex_contents",
        ExWeight = "ex_weight",
        ExDims = "ex_dims",
        ExRules = "ex_rules",
        ExTimeout = "ex_timeout",
        ExCircuitOpen = "ex_circuit_open",
        ExError = "ex_error",
        ExSysDisabled = "ex_sys_disabled",
        ExDangerousGoods = "ex_dangerous_goods",
        ExTag = "ex_tag",
        ExInactive = "ex_inactive",
    }
}

open_enum! {
    /// Media type of a file in a response. ZPL comes as `text/plain`. For bitmaps none is documented; presumably `image/bmp`.
    pub enum FileContentType {
        ApplicationPdf = "application/pdf",
        TextPlain = "text/plain",
    }
}

open_enum! {
    /// Direction in which a bitmap label is turned.
    pub enum LabelRotation {
        Left = "left",
        Right = "right",
    }
}

open_enum! {
    /// How to read a metadata value. `bool` is true or false in any case, `integer` has 32 bits. The text `null` is a value of the list like any other, though not one to send.
    pub enum MetadataType {
        Null = "null",
        String = "string",
        Bool = "bool" | "boolean",
        DateTimeOffset = "date_time_offset",
        Integer = "integer",
        Decimal = "decimal",
        Url = "url",
    }
}

open_enum! {
    /// Packing group of dangerous goods, from great (`i`) to minor danger (`iii`).
    pub enum PackingGroup {
        I = "i",
        Ii = "ii",
        Iii = "iii",
    }
}

open_enum! {
    /// How far the processing of an uploaded document got. Quarantined and removed documents can no longer be read (410).
    pub enum PaperlessDocumentState {
        DocumentCreated = "document_created",
        Pending = "pending",
        Processing = "processing",
        Ready = "ready",
        VirusFound = "virus_found",
        Quarantined = "quarantined",
        Removed = "removed",
    }
}

open_enum! {
    /// Kind of an uploaded document.
    pub enum PaperlessDocumentType {
        CommercialInvoice = "commercial_invoice",
        CertificateOfOrigin = "certificate_of_origin",
        NaftaCertificateOfOrigin = "nafta_certificate_of_origin",
        ProFormaInvoice = "pro_forma_invoice",
        AuthorisationForm = "authorisation_form",
        ExportDocument = "export_document",
        ExportLicence = "export_licence",
        ImportPermit = "import_permit",
        PowerOfAttorney = "power_of_attorney",
        PackingList = "packing_list",
        SedDocument = "sed_document",
        LetterOfInstruction = "letter_of_instruction",
        CustomsDeclaration = "customs_declaration",
        AirWaybill = "air_waybill",
        Invoice = "invoice",
        Other = "other",
    }
}

open_enum! {
    /// What an uploaded document is for.
    pub enum PaperlessDocumentUsage {
        ElectronicTrade = "electronic_trade",
        CustomerInformation = "customer_information",
        Pricing = "pricing",
    }
}

open_enum! {
    /// Kind of file of an uploaded document.
    pub enum PaperlessFileFormat {
        Pdf = "pdf",
        Png = "png",
        Jpg = "jpg",
        Gif = "gif",
    }
}

open_enum! {
    /// What the shipper still has to do on paper after documents were sent electronically.
    pub enum PaperlessUsage {
        NotSupported = "not_supported",
        ElectronicOnly = "electronic_only",
        ElectronicAndPhysical = "electronic_and_physical",
        NotApplicable = "not_applicable",
    }
}

open_enum! {
    /// State of matter of dangerous goods.
    pub enum PhysicalForm {
        Gas = "gas",
        Liquid = "liquid",
        Solid = "solid",
        Other = "other",
    }
}

open_enum! {
    /// How the radioactivity of dangerous goods is stated.
    pub enum Radioactivity {
        None = "none",
        SurfaceReading = "surface_reading",
        TransportIndex = "transport_index",
        CriticalitySafetyIndex = "criticality_safety_index",
    }
}

open_enum! {
    /// Kind of document that can be asked for by name. Labels have operations of their own.
    pub enum ShipmentDocumentType {
        Cn22 = "cn22",
        Cn23 = "cn23",
        CommercialInvoice = "commercial_invoice",
        HazardLabel = "hazard_label",
        CollectionNote = "collection_note",
    }
}

open_enum! {
    /// State of a shipment group. Open groups can be locked, locked ones unlocked or closed; closing is final.
    pub enum ShipmentGroupState {
        Open = "open",
        Locked = "locked",
        Closed = "closed",
    }
}

open_enum! {
    /// State of a shipment. `allocating`, `manifesting` and `cancelling` are transient, cannot be set by hand and lock the shipment while they last.
    pub enum ShipmentState {
        Unallocated = "unallocated",
        Allocating = "allocating",
        AllocationFailed = "allocation_failed",
        Allocated = "allocated",
        Manifesting = "manifesting",
        ManifestFailed = "manifest_failed",
        Manifested = "manifested",
        Booking = "booking",
        BookingFailed = "booking_failed",
        Booked = "booked",
        Dispatched = "dispatched",
        AtDropOffPoint = "at_drop_off_point",
        InTransit = "in_transit",
        Delayed = "delayed",
        OutForDelivery = "out_for_delivery",
        DeliveryFailed = "delivery_failed",
        DeliveryFailedCardLeft = "delivery_failed_card_left",
        Delivered = "delivered",
        PartiallyDelivered = "partially_delivered",
        AtCollectionPoint = "at_collection_point",
        ReturnedToSender = "returned_to_sender",
        ActionRequired = "action_required",
        Missing = "missing",
        Lost = "lost",
        Damaged = "damaged",
        Cancelling = "cancelling",
        Cancelled = "cancelled",
        InTransitWaiting = "in_transit_waiting",
        HeldByCarrier = "held_by_carrier",
        ExchangeFailed = "exchange_failed",
        AtCustoms = "at_customs",
        DeliveredDamaged = "delivered_damaged",
        CarrierCollected = "carrier_collected",
        CustomerCollected = "customer_collected",
        CarrierCollectionFailed = "carrier_collection_failed",
        CustomerCollectionFailed = "customer_collection_failed",
        AtCustomerCollectionPoint = "at_customer_collection_point",
        ReadyToShip = "ready_to_ship",
        ExchangeSucceeded = "exchange_succeeded",
        AwaitingDropOff = "awaiting_drop_off",
        CarrierChanged = "carrier_changed",
        ClearedCustoms = "cleared_customs",
        Destroyed = "destroyed",
        CollectionBookingPending = "collection_booking_pending",
        CollectionBooked = "collection_booked",
        CollectionBookingFailed = "collection_booking_failed",
    }
}

open_enum! {
    /// How the carrier gets the goods. `scheduled`: regular calls at a shipping location; `on_demand`: a collection booked for the shipment. An older document also allows the comma-separated pair `on_demand, scheduled` in requests.
    pub enum ShipmentType {
        Scheduled = "scheduled",
        OnDemand = "on_demand",
    }
}

open_enum! {
    /// Incoterm.
    pub enum ShippingTerms {
        Exw = "exw",
        Fca = "fca",
        Cpt = "cpt",
        Cip = "cip",
        Dat = "dat",
        Dap = "dap",
        Ddp = "ddp",
        Ddu = "ddu",
        Fas = "fas",
        Fob = "fob",
        Cfr = "cfr",
        Cif = "cif",
    }
}

open_enum! {
    /// How a surcharge combines with the price.
    pub enum SurchargeType {
        Additive = "additive",
        Variable = "variable",
    }
}

open_enum! {
    /// Kind of a tracking event. The state of a shipment is derived from its events.
    pub enum TrackingEventCode {
        ActionRequired = "action_required",
        AtCustoms = "at_customs",
        AwaitingDropOff = "awaiting_drop_off",
        CarrierChanged = "carrier_changed",
        ClearedThroughCustoms = "cleared_through_customs",
        CollectedByCarrier = "collected_by_carrier",
        CollectionFailed = "collection_failed",
        Damaged = "damaged",
        Delayed = "delayed",
        Delivered = "delivered",
        DeliveredDamaged = "delivered_damaged",
        DeliveryFailed = "delivery_failed",
        DeliveryFailedCardLeft = "delivery_failed_card_left",
        Destroyed = "destroyed",
        DroppedOff = "dropped_off",
        ExchangeFailed = "exchange_failed",
        ExchangeSucceeded = "exchange_succeeded",
        FailedToCollect = "failed_to_collect",
        ForInformation = "for_information",
        HeldByCarrier = "held_by_carrier",
        InTransit = "in_transit",
        InTransitWaiting = "in_transit_waiting",
        Lost = "lost",
        Missing = "missing",
        OutForDelivery = "out_for_delivery",
        PartiallyDelivered = "partially_delivered",
        ReturnedToSender = "returned_to_sender",
        Collected = "collected",
    }
}

open_enum! {
    /// Unit of weight, `kg` (metric) or `lb` (imperial). Some text says `lbs`.
    pub enum WeightUnit {
        Kg = "kg",
        Lb = "lb" | "lbs",
    }
}
