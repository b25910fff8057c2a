//! The documented value lists, written down a second time.
//!
//! From the vendor's documentation, not from the specs: a value that is dropped or misspelt there, or in the
//! generator, shows here.

use sorted_pro_raw::{Vocabulary, consignments, shipments};

/// A documented list.
pub(crate) struct List {
    /// The component that holds it.
    pub(crate) name: &'static str,
    /// Its values, separated by blanks. `bool|boolean`: a second spelling. `Fixed=0`: may come as that
    /// number.
    pub(crate) documented: &'static str,
    /// The values that the generated type knows.
    pub(crate) known: fn() -> Vec<&'static str>,
    /// Values of the generated type for a text and for a number.
    pub(crate) text: fn(&str) -> String,
    pub(crate) number: fn(i64) -> Option<String>,
}

fn known<T: Vocabulary>() -> Vec<&'static str> {
    T::known().iter().map(T::as_str).collect()
}

fn text<T: Vocabulary>(text: &str) -> String {
    let value = T::from_text(text);
    assert!(value.is_known(), "{}: {text}", T::NAME);
    value.as_str().to_owned()
}

fn number<T: Vocabulary>(number: i64) -> Option<String> {
    T::from_number(number).map(|value| value.as_str().to_owned())
}

macro_rules! lists {
    ($table:ident: $api:ident; $($name:ident = $documented:literal;)+) => {
        pub(crate) static $table: &[List] = &[$(List {
            name: stringify!($name),
            documented: $documented,
            known: known::<$api::vocabulary::$name>,
            text: text::<$api::vocabulary::$name>,
            number: number::<$api::vocabulary::$name>,
        }),+];
    };
}

lists! {
    SHIPMENTS: shipments;
    ShipmentState = "unallocated allocating allocation_failed allocated manifesting manifest_failed \
        manifested booking booking_failed booked dispatched at_drop_off_point in_transit delayed \
        out_for_delivery delivery_failed delivery_failed_card_left delivered partially_delivered \
        at_collection_point returned_to_sender action_required missing lost damaged cancelling cancelled \
        in_transit_waiting held_by_carrier exchange_failed at_customs delivered_damaged carrier_collected \
        customer_collected carrier_collection_failed customer_collection_failed \
        at_customer_collection_point ready_to_ship exchange_succeeded awaiting_drop_off carrier_changed \
        cleared_customs destroyed collection_booking_pending collection_booked collection_booking_failed";
    ShipmentGroupState = "open locked closed";
    Direction = "outbound inbound";
    ShipmentType = "scheduled on_demand";
    ExclusionCode = "ex_other ex_availability ex_rates ex_contents ex_weight ex_dims ex_rules ex_timeout \
        ex_circuit_open ex_error ex_sys_disabled ex_dangerous_goods ex_tag ex_inactive";
    PaperlessUsage = "not_supported electronic_only electronic_and_physical not_applicable";
    PaperlessDocumentState = "document_created pending processing ready virus_found quarantined removed";
    PaperlessDocumentType = "commercial_invoice certificate_of_origin nafta_certificate_of_origin \
        pro_forma_invoice authorisation_form export_document export_licence import_permit power_of_attorney \
        packing_list sed_document letter_of_instruction customs_declaration air_waybill invoice other";
    PaperlessFileFormat = "pdf png jpg gif";
    PaperlessDocumentUsage = "electronic_trade customer_information pricing";
    MetadataType = "null string bool|boolean date_time_offset integer decimal url";
    ApplicationType = "none standard retrospective";
    SurchargeType = "additive variable";
    CalculationModel = "fixed calculated";
    ContentType = "pdf zpl bmp zplii";
    DocumentType = "other label cn22 cn23 commercial_invoice collection_note hazard_label";
    TrackingEventCode = "action_required at_customs awaiting_drop_off carrier_changed \
        cleared_through_customs collected_by_carrier collection_failed damaged delayed delivered \
        delivered_damaged delivery_failed delivery_failed_card_left destroyed dropped_off exchange_failed \
        exchange_succeeded failed_to_collect for_information held_by_carrier in_transit in_transit_waiting \
        lost missing out_for_delivery partially_delivered returned_to_sender collected";
    CustomsDocumentType = "no_document commercial_invoice cn22 cn23";
    CustomsContentType = "application/pdf";
    AddressType = "origin destination return sender recipient importer exporter billing";
    CategoryType = "other commercial_sample gift returned_goods documents";
    ShippingTerms = "exw fca cpt cip dat dap ddp ddu fas fob cfr cif";
    WeightUnit = "kg lb|lbs";
    DimensionUnit = "cm in";
    PackingGroup = "i ii iii";
    PhysicalForm = "gas liquid solid other";
    Radioactivity = "none surface_reading transport_index criticality_safety_index";
    Accessibility = "accessible inaccessible";
    FileContentType = "application/pdf text/plain";
    LabelRotation = "left right";
    ShipmentDocumentType = "cn22 cn23 commercial_invoice hazard_label collection_note";
    CapabilityType = "proof_of_delivery";
    CapabilityValue = "require prefer prevent";
    ErrorCode = "address_type_required allocation_failed carrier_service_not_found \
        carrier_service_shipment_mismatch conflicting_properties date_in_past duplicate_address_type \
        duplicate_metadata_key duplicate_references duplicate_tags duplicate_values file_too_large \
        internal_server_error invalid_accessibility invalid_address_type invalid_api_key \
        invalid_carrier_service invalid_category_type invalid_contents_reference invalid_country_code \
        invalid_cron_expression invalid_currency invalid_date_range invalid_dimension_unit \
        invalid_direction invalid_email invalid_format invalid_hazard_class invalid_metadata_type \
        invalid_package_size_reference invalid_packing_group invalid_physical_form invalid_postal_code \
        invalid_radioactivity invalid_reference_format invalid_region invalid_request \
        invalid_shipment_state invalid_shipment_type invalid_shipping_terms invalid_state_for_operation \
        invalid_sub_division invalid_value invalid_weight_unit method_not_supported missing_api_key_header \
        no_quotes_available non_unique_reference not_found processing required_property_missing \
        resource_quarantined resource_removed rule_conflict shipment_invalid_state shipment_not_found \
        status_code_error system_shipment_state system_use_only too_few_elements too_many_elements \
        unauthorised unit_mismatch validation_error value_too_large value_too_long value_too_short \
        value_too_small version_header_error version_header_missing virtual_service_not_found forbidden \
        conflict gone";
}

lists! {
    CONSIGNMENTS: consignments;
    ConsignmentState = "Unallocated Allocating AllocationFailed Allocated Manifesting Manifested \
        ManifestFailed Dispatched AtDropOffPoint Collected CollectionFailed InTransit Delayed \
        OutForDelivery DeliveryFailed DeliveryFailedCardLeft Delivered PartiallyDelivered AtCollectionPoint \
        ReturnToSender ActionRequired Missing Lost Damaged Cancelling Cancelled InTransitWaiting \
        HeldByCarrier ExchangeFailed AtCustoms CarrierUnableToCollect DeliveredDamaged ReadyToShip";
    ConsignmentAddressType = "Origin Destination Return Sender Recipient Importer";
    ConsignmentDirection = "Outbound Inbound";
    Source = "Api Web";
    ServiceDirection = "Inbound Outbound";
    MpdCarrierServiceType = "Scheduled=1 AdHoc=2 PickUp=4 DropOff=8 Timed=16 Consolidated=32";
    CustomerSubscriptionStatus = "Available=0 Requested=1 Disabled=2 Enabled=3";
    DimensionType = "Length=1 Girth=2 AbsoluteWeight=3 CombinedDimensions=4";
    ShippingLocationType = "DistributionCentre=1 Office=2 Store=3 Warehouse=4";
    OperationStatus = "Success=0 Failed=1 NotFound=2";
    AuditMessageSeverity = "None=0 Low=1 Medium=2 High=3 Critical=4";
    ConsignmentAuditMessageCategory = "None=0 Tracking=1 ConsignmentLifecycle=2 Labels=3";
    CalendarExceptionType = "ReScheduled=0 Cancelled=1";
    DayOfWeek = "Sunday=0 Monday=1 Tuesday=2 Wednesday=3 Thursday=4 Friday=5 Saturday=6";
    ConsignmentEventType = "ConsignmentCreated=1 ConsignmentUpdated=2 LabelsPrinted=3 PackageAdded=4 \
        PackageRemoved=5 PackageUpdated=6 Rescheduled=7";
    ConsignmentOperationResult = "Unknown=0 ConsignmentCreated=1 ConsignmentAllocated=2 \
        ConsignmentAllocationFailed=3 ConsignmentCreationFailed=4 OperationFailed=5 OperationSucceed=6 \
        OperationPartialSuccess=7 ReturnConsignmentCreated=8 ReturnConsignmentAllocated=9 \
        ReturnConsignmentAllocationFailed=10 ReturnConsignmentCreationFailed=11";
    LabelType = "Consignment Return";
    LabelFormat = "ZPL ZPLII PDF PNG";
    CustomsDocType = "CN22 CN23";
    CategoryType = "None Gift CommercialSample Documents Other ReturnedGoods SaleOfGoods Personal";
    ShippingTerms = "None EXW FCA CPT CIP DAT DAP DDP FAS FOB CFR CIF DDU";
    CustomChargeType = "Others SalesTax Duty Excise Insurance DisountRebate";
    ContentClassification = "NotSpecified Unrestricted Dangerous Restricted Liquid";
    ContentClassificationDetails = "NotSpecified Explosive Flammable Toxic Aerosols Alcohol Batteries \
        Electronics Guns Lighters NailVarnish PerfumeOrAftershave Medicine LiveAnimals";
    BarcodeType = "AustraliaPostalCode AztecCode Codabar Code11 Code128 Code39 ExtendedCode39 Code93 \
        CompositeCode DataMatrix EAN13 EAN8 EANBookland Industrial2Of5 Interleaved2Of5 ITF14 LOGMARS \
        Maxicode MSI OPC PDF417 Plessey Postnet QRCode SCC14 Standard2Of5 UCCEAN218 \
        UCCEANShippingContainerCode UPCShippingContainerCode UPCA UPCE Unknown";
    TaxRateType = "Standard Reduced Zero";
    CollectionType = "NotApplicable Scheduled AdHoc";
    MpdCarrierServiceSource = "None=0 Internal=1 External=2";
    CostItemType = "Unknown DeliveryCharge Surcharge";
    ApplicationType = "Unknown=0 Standard=1 Retrospective=2";
    CalculationModel = "Fixed=0 Calculated=1";
    SurchargeType = "Additive=0 Variable=1";
}
