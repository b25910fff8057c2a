// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

//! The builders of this API's models: see their `builder` functions.

use super::types::*;
use crate::builder::{Unset, builder};

builder! {
    Address AddressBuilder AddressRest
    required {
    }
    optional {
        address_line1: String,
        address_line2: String,
        address_line3: String,
        address_type: crate::Open<crate::consignments::vocabulary::ConsignmentAddressType>,
        cache_date: crate::Timestamp,
        cache_source: String,
        company_name: String,
        contact: Contact,
        contact_name: String,
        country: Country,
        customer_name: String,
        is_cached: bool,
        lat_long: LatLong,
        postcode: String,
        region: String,
        region_code: String,
        shipping_location_reference: String,
        shop_location_reference: String,
        special_instructions: String,
        town: String,
    }
}

builder! {
    AllocateAllConsignmentsRequest AllocateAllConsignmentsRequestBuilder AllocateAllConsignmentsRequestRest
    required {
    }
    optional {
        ship_by_date: crate::Timestamp,
        shipping_location_reference: String,
    }
}

builder! {
    AllocateAllConsignmentsWithCarrierServiceRequest AllocateAllConsignmentsWithCarrierServiceRequestBuilder AllocateAllConsignmentsWithCarrierServiceRequestRest
    required {
        mpd_carrier_service_reference: String as MpdCarrierServiceReference
            [Unset] => [String] passes [] [],
    }
    optional {
        ship_by_date: crate::Timestamp,
        shipping_location_reference: String,
    }
}

builder! {
    AllocateAllConsignmentsWithServiceGroupRequest AllocateAllConsignmentsWithServiceGroupRequestBuilder AllocateAllConsignmentsWithServiceGroupRequestRest
    required {
        mpd_carrier_service_group_reference: String as MpdCarrierServiceGroupReference
            [Unset] => [String] passes [] [],
    }
    optional {
        ship_by_date: crate::Timestamp,
        shipping_location_reference: String,
    }
}

builder! {
    AllocateAndGetLabelsResponse AllocateAndGetLabelsResponseBuilder AllocateAndGetLabelsResponseRest
    required {
    }
    optional {
        responses: Vec<AllocateAndGetLabelsResult>,
    }
}

builder! {
    AllocateAndGetLabelsResult AllocateAndGetLabelsResultBuilder AllocateAndGetLabelsResultRest
    required {
        status_code: i32 as StatusCode
            [Unset] => [i32] passes [] [],
    }
    optional {
        api_links: Vec<ApiLink>,
        carrier_name: String,
        carrier_reference: String,
        carrier_service_name: String,
        carrier_service_reference: String,
        consignment_legs: Vec<ConsignmentLeg>,
        label_content: String,
        label_file_type: String,
        label_type: crate::Open<crate::consignments::vocabulary::LabelType>,
        message: String,
        result: crate::Open<crate::consignments::vocabulary::ConsignmentOperationResult>,
    }
}

builder! {
    AllocateConsignmentsRequest AllocateConsignmentsRequestBuilder AllocateConsignmentsRequestRest
    required {
        consignment_references: Vec<String> as ConsignmentReferences
            [Unset] => [Vec<String>] passes [] [],
    }
    optional {
    }
}

builder! {
    AllocateConsignmentsWithCarrierServiceRequest AllocateConsignmentsWithCarrierServiceRequestBuilder AllocateConsignmentsWithCarrierServiceRequestRest
    required {
        consignment_references: Vec<String> as ConsignmentReferences
            [Unset, MpdCarrierServiceReference] => [Vec<String>, MpdCarrierServiceReference] passes [MpdCarrierServiceReference] [mpd_carrier_service_reference],
        mpd_carrier_service_reference: String as MpdCarrierServiceReference
            [ConsignmentReferences, Unset] => [ConsignmentReferences, String] passes [ConsignmentReferences] [consignment_references],
    }
    optional {
    }
}

builder! {
    AllocateConsignmentsWithServiceFiltersRequest AllocateConsignmentsWithServiceFiltersRequestBuilder AllocateConsignmentsWithServiceFiltersRequestRest
    required {
        consignment_references: Vec<String> as ConsignmentReferences
            [Unset, Filters] => [Vec<String>, Filters] passes [Filters] [filters],
        filters: AllocationFilters as Filters
            [ConsignmentReferences, Unset] => [ConsignmentReferences, AllocationFilters] passes [ConsignmentReferences] [consignment_references],
    }
    optional {
    }
}

builder! {
    AllocateConsignmentsWithServiceGroupRequest AllocateConsignmentsWithServiceGroupRequestBuilder AllocateConsignmentsWithServiceGroupRequestRest
    required {
        consignment_references: Vec<String> as ConsignmentReferences
            [Unset, MpdCarrierServiceGroupReference] => [Vec<String>, MpdCarrierServiceGroupReference] passes [MpdCarrierServiceGroupReference] [mpd_carrier_service_group_reference],
        mpd_carrier_service_group_reference: String as MpdCarrierServiceGroupReference
            [ConsignmentReferences, Unset] => [ConsignmentReferences, String] passes [ConsignmentReferences] [consignment_references],
    }
    optional {
    }
}

builder! {
    Allocation AllocationBuilder AllocationRest
    required {
    }
    optional {
        allocation_date: crate::Timestamp,
        carrier_service_group_reference: String,
        mpd_carrier_service_group_name: String,
        mpd_carrier_service_name: String,
        mpd_carrier_service_reference: String,
        price: Rate,
    }
}

builder! {
    AllocationFilters AllocationFiltersBuilder AllocationFiltersRest
    required {
    }
    optional {
        is_drop_off: bool,
        is_pickup: bool,
        service_direction: crate::Open<crate::consignments::vocabulary::ServiceDirection>,
    }
}

builder! {
    AllocationSummary AllocationSummaryBuilder AllocationSummaryRest
    required {
        status_code: i32 as StatusCode
            [Unset] => [i32] passes [] [],
    }
    optional {
        api_links: Vec<ApiLink>,
        carrier_name: String,
        carrier_reference: String,
        carrier_service_name: String,
        carrier_service_reference: String,
        consignment_legs: Vec<ConsignmentLeg>,
        description: String,
    }
}

builder! {
    ApiError ApiErrorBuilder ApiErrorRest
    required {
    }
    optional {
        code: String,
        correlation_id: String,
        details: Vec<ApiErrorMessage>,
        message: String,
    }
}

builder! {
    ApiErrorMessage ApiErrorMessageBuilder ApiErrorMessageRest
    required {
    }
    optional {
        code: String,
        message: String,
        target: String,
    }
}

builder! {
    ApiLink ApiLinkBuilder ApiLinkRest
    required {
    }
    optional {
        href: String,
        rel: String,
    }
}

builder! {
    Barcode BarcodeBuilder BarcodeRest
    required {
        barcode_type: crate::Open<crate::consignments::vocabulary::BarcodeType> as BarcodeType
            [Unset, Code] => [crate::Open<crate::consignments::vocabulary::BarcodeType>, Code] passes [Code] [code],
        code: String as Code
            [BarcodeType, Unset] => [BarcodeType, String] passes [BarcodeType] [barcode_type],
    }
    optional {
    }
}

builder! {
    CarrierService CarrierServiceBuilder CarrierServiceRest
    required {
    }
    optional {
        carrier_name: String,
        carrier_reference: String,
        external_reference: String,
        is_drop_off: bool,
        is_pick_up: bool,
        is_signed: bool,
        is_timed: bool,
        is_tracked: bool,
        name: String,
        reference: String,
        service_direction: crate::Open<crate::consignments::vocabulary::ServiceDirection>,
    }
}

builder! {
    Consignment ConsignmentBuilder ConsignmentRest
    required {
    }
    optional {
        addresses: Vec<Address>,
        allocation: Allocation,
        attempted_delivery_date: crate::Timestamp,
        collection_date: crate::Timestamp,
        consignment_legs: Vec<ConsignmentLeg>,
        consignment_reference_provided_by_customer: String,
        consignment_state: crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        customer_reference: String,
        customs_documentation: CustomsDocumentation,
        date_collected: crate::Timestamp,
        date_created: crate::Timestamp,
        date_delivered: crate::Timestamp,
        date_labels_were_first_printed: crate::Timestamp,
        date_returned: crate::Timestamp,
        date_shipped: crate::Timestamp,
        direction: crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        earliest_delivery_date: crate::Timestamp,
        failed_allocation: FailedAllocation,
        first_attempted_delivery_date: crate::Timestamp,
        is_late: bool,
        label_count: i32,
        labels_printed: bool,
        late_for_customer: bool,
        latest_delivery_date: crate::Timestamp,
        location_information: LocationInformation,
        meta_data: Vec<MetaData>,
        packages: Vec<Package>,
        reference: String,
        requested_delivery_date: RequestedDeliveryDate,
        shipping_date: crate::Timestamp,
        source: crate::Open<crate::consignments::vocabulary::Source>,
        tags: Vec<String>,
        value: Money,
        weight: Weight,
    }
}

builder! {
    ConsignmentLeg ConsignmentLegBuilder ConsignmentLegRest
    required {
        leg: i32 as Leg
            [Unset] => [i32] passes [] [],
    }
    optional {
        carrier_name: String,
        carrier_reference: String,
        carrier_service_reference: String,
        tracking_references: Vec<String>,
    }
}

builder! {
    ConsignmentStatusResponse ConsignmentStatusResponseBuilder ConsignmentStatusResponseRest
    required {
    }
    optional {
        api_link: ApiLink,
        consignment_reference_for_all_legs_assigned_by_mpd: String,
        expected_delivery_date: crate::Timestamp,
        status: crate::Open<crate::consignments::vocabulary::ConsignmentState>,
    }
}

builder! {
    ConsignmentSummary ConsignmentSummaryBuilder ConsignmentSummaryRest
    required {
        state: crate::Open<crate::consignments::vocabulary::ConsignmentState> as State
            [Unset] => [crate::Open<crate::consignments::vocabulary::ConsignmentState>] passes [] [],
    }
    optional {
        allocation_date: crate::Timestamp,
        api_link: ApiLink,
        attempted_delivery_date: crate::Timestamp,
        collection_date: crate::Timestamp,
        consignment_reference_provided_by_customer: String,
        date_created: crate::Timestamp,
        date_labels_were_first_printed: crate::Timestamp,
        delivery_date: crate::Timestamp,
        destination_address_country: String,
        destination_address_line1: String,
        destination_address_postcode: String,
        destination_address_town: String,
        destination_shipping_location_reference: String,
        estimated_delivery_date: crate::Timestamp,
        failed_allocation_attempted_allocation_date: crate::Timestamp,
        failed_allocation_message: String,
        failed_allocation_mpd_carrier_service_group_name: String,
        failed_allocation_mpd_carrier_service_group_reference: String,
        failed_allocation_mpd_carrier_service_name: String,
        failed_allocation_mpd_carrier_service_reference: String,
        failed_manifest_message: String,
        failed_manifest_time_stamp: crate::Timestamp,
        is_late: bool,
        labels_printed: bool,
        mpd_carrier_reference: String,
        mpd_carrier_service_group_name: String,
        mpd_carrier_service_group_reference: String,
        mpd_carrier_service_name: String,
        mpd_carrier_service_reference: String,
        reference: String,
        requested_delivery_date: crate::Timestamp,
        requested_delivery_date_is_to_be_exactly_on_the_date_specified: bool,
        shipped_date: crate::Timestamp,
        shipping_date: crate::Timestamp,
        shipping_terms: crate::Open<crate::consignments::vocabulary::ShippingTerms>,
        source: crate::Open<crate::consignments::vocabulary::Source>,
        value: Money,
        weight: Weight,
    }
}

builder! {
    Contact ContactBuilder ContactRest
    required {
        email: String as Email
            [Unset, FirstName, LastName] => [String, FirstName, LastName] passes [FirstName LastName] [first_name last_name],
        first_name: String as FirstName
            [Email, Unset, LastName] => [Email, String, LastName] passes [Email LastName] [email last_name],
        last_name: String as LastName
            [Email, FirstName, Unset] => [Email, FirstName, String] passes [Email FirstName] [email first_name],
    }
    optional {
        land_line: String,
        mobile: String,
        position: String,
        reference: String,
        telephone: String,
        title: String,
    }
}

builder! {
    CostItem CostItemBuilder CostItemRest
    required {
    }
    optional {
        calculated_cost: crate::Amount,
        cost_item_type: crate::Open<crate::consignments::vocabulary::CostItemType>,
        reference: String,
    }
}

builder! {
    Country CountryBuilder CountryRest
    required {
        iso_code: IsoCode as IsoCode
            [Unset] => [IsoCode] passes [] [],
    }
    optional {
        name: String,
    }
}

builder! {
    CreateConsignmentRequest CreateConsignmentRequestBuilder CreateConsignmentRequestRest
    required {
        addresses: Vec<Address> as Addresses
            [Unset, Packages] => [Vec<Address>, Packages] passes [Packages] [packages],
        packages: Vec<Package> as Packages
            [Addresses, Unset] => [Addresses, Vec<Package>] passes [Addresses] [addresses],
    }
    optional {
        consignment_reference_provided_by_customer: String,
        customs_documentation: CustomsDocumentation,
        direction: crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        meta_data: Vec<MetaData>,
        required_delivery_date: RequestedDeliveryDate,
        shipping_date: crate::Timestamp,
        source: crate::Open<crate::consignments::vocabulary::Source>,
        tags: Vec<String>,
    }
}

builder! {
    Currency CurrencyBuilder CurrencyRest
    required {
        iso_code: String as IsoCode
            [Unset] => [String] passes [] [],
    }
    optional {
        name: String,
    }
}

builder! {
    CustomsDocumentation CustomsDocumentationBuilder CustomsDocumentationRest
    required {
    }
    optional {
        category_type: crate::Open<crate::consignments::vocabulary::CategoryType>,
        category_type_explanation: String,
        cn23_comments: String,
        declaration_date: crate::Timestamp,
        designated_person_responsible: String,
        importers_code: String,
        importers_email: String,
        importers_fax: String,
        importers_tax_code: String,
        importers_telephone: String,
        importers_vat_number: String,
        invoice_date: crate::Timestamp,
        office_of_posting: String,
        reason_for_export: String,
        receivers_shipping_cost: crate::Amount,
        receivers_tax_code: String,
        receivers_vat_number: String,
        references_of_attached_certificates: Vec<String>,
        references_of_attached_invoices: Vec<String>,
        references_of_attached_licences: Vec<String>,
        shipper_customs_reference: String,
        shippers_vat_number: String,
        shipping_terms: crate::Open<crate::consignments::vocabulary::ShippingTerms>,
    }
}

builder! {
    Dimensions DimensionsBuilder DimensionsRest
    required {
        height: crate::Amount as Height
            [Unset, Length, Width] => [crate::Amount, Length, Width] passes [Length Width] [length width],
        length: crate::Amount as Length
            [Height, Unset, Width] => [Height, crate::Amount, Width] passes [Height Width] [height width],
        width: crate::Amount as Width
            [Height, Length, Unset] => [Height, Length, crate::Amount] passes [Height Length] [height length],
    }
    optional {
        unit: String,
    }
}

builder! {
    FailedAllocation FailedAllocationBuilder FailedAllocationRest
    required {
    }
    optional {
        attempted_allocation_date: crate::Timestamp,
        carrier_service_group_reference: String,
        message: String,
        mpd_carrier_service_group_name: String,
        mpd_carrier_service_name: String,
        mpd_carrier_service_reference: String,
    }
}

builder! {
    GetCustomsDocumentationResponse GetCustomsDocumentationResponseBuilder GetCustomsDocumentationResponseRest
    required {
    }
    optional {
        cn22_documents: Vec<NamedDocument>,
        cn23_documents: Vec<NamedDocument>,
        commercial_invoice_documents: Vec<NamedDocument>,
    }
}

builder! {
    GetLabelsResponse GetLabelsResponseBuilder GetLabelsResponseRest
    required {
    }
    optional {
        content_type: String,
        file: String,
    }
}

builder! {
    Hub HubBuilder HubRest
    required {
    }
    optional {
        extra_days_to_transit_time: i32,
        hub_address: Address,
    }
}

builder! {
    IsoCode IsoCodeBuilder IsoCodeRest
    required {
        two_letter_code: String as TwoLetterCode
            [Unset] => [String] passes [] [],
    }
    optional {
        numeric_code: String,
        three_letter_code: String,
    }
}

builder! {
    Item ItemBuilder ItemRest
    required {
        dimensions: Dimensions as Dimensions
            [Unset, Value, Weight] => [Dimensions, Value, Weight] passes [Value Weight] [value weight],
        value: Money as Value
            [Dimensions, Unset, Weight] => [Dimensions, Money, Weight] passes [Dimensions Weight] [dimensions weight],
        weight: Weight as Weight
            [Dimensions, Value, Unset] => [Dimensions, Value, Weight] passes [Dimensions Value] [dimensions value],
    }
    optional {
        barcode: Barcode,
        content_classification: crate::Open<crate::consignments::vocabulary::ContentClassification>,
        content_classification_details: crate::Open<crate::consignments::vocabulary::ContentClassificationDetails>,
        country_of_origin: Country,
        description: String,
        harmonisation_code: String,
        harmonisation_key_words: Vec<String>,
        item_reference_provided_by_customer: String,
        meta_data: Vec<MetaData>,
        model: String,
        quantity: i32,
        reference: String,
        sku: String,
        status: String,
        unit: String,
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
    Leg LegBuilder LegRest
    required {
    }
    optional {
        carrier_account_reference: String,
        carrier_service: CarrierService,
        collection_type: crate::Open<crate::consignments::vocabulary::CollectionType>,
        cost_items: Vec<CostItem>,
        delivery_hub: Hub,
        journey_stage: i32,
        metadata: Vec<MetaData>,
        volumetric_parcel_weight: Vec<VolumetricWeight>,
    }
}

builder! {
    LocationInformation LocationInformationBuilder LocationInformationRest
    required {
    }
    optional {
        reservation_reference: String,
        shop_reference: String,
    }
}

builder! {
    ManifestConsignmentsRequest ManifestConsignmentsRequestBuilder ManifestConsignmentsRequestRest
    required {
        consignment_references: Vec<String> as ConsignmentReferences
            [Unset] => [Vec<String>] passes [] [],
    }
    optional {
    }
}

builder! {
    ManifestFromQueryRequest ManifestFromQueryRequestBuilder ManifestFromQueryRequestRest
    required {
        states: Vec<crate::Open<crate::consignments::vocabulary::ConsignmentState>> as States
            [Unset] => [Vec<crate::Open<crate::consignments::vocabulary::ConsignmentState>>] passes [] [],
    }
    optional {
        carriers: Vec<String>,
        labels_printed: bool,
        shipping_date: crate::Timestamp,
        shipping_date_ranges: ManifestFromQueryRequestShippingDateRange,
        shipping_location_references: Vec<String>,
    }
}

builder! {
    ManifestFromQueryRequestShippingDateRange ManifestFromQueryRequestShippingDateRangeBuilder ManifestFromQueryRequestShippingDateRangeRest
    required {
    }
    optional {
        end_date: crate::Timestamp,
        start_date: crate::Timestamp,
    }
}

builder! {
    ManifestFromQueryResponse ManifestFromQueryResponseBuilder ManifestFromQueryResponseRest
    required {
    }
    optional {
        failed_consignments: Vec<String>,
        message: String,
    }
}

builder! {
    MatchingConsignmentsResponse MatchingConsignmentsResponseBuilder MatchingConsignmentsResponseRest
    required {
        count: i32 as Count
            [Unset] => [i32] passes [] [],
    }
    optional {
        consignment_summaries: Vec<ConsignmentSummary>,
    }
}

builder! {
    MetaData MetaDataBuilder MetaDataRest
    required {
        key_value: String as KeyValue
            [Unset] => [String] passes [] [],
    }
    optional {
        bool_value: bool,
        date_time_value: crate::Timestamp,
        decimal_value: crate::Amount,
        int_value: i32,
        string_value: String,
    }
}

builder! {
    Money MoneyBuilder MoneyRest
    required {
        amount: crate::Amount as Amount
            [Unset, Currency] => [crate::Amount, Currency] passes [Currency] [currency],
        currency: Currency as Currency
            [Amount, Unset] => [Amount, Currency] passes [Amount] [amount],
    }
    optional {
    }
}

builder! {
    NamedDocument NamedDocumentBuilder NamedDocumentRest
    required {
    }
    optional {
        key: String,
        value: String,
    }
}

builder! {
    Package PackageBuilder PackageRest
    required {
        description: String as Description
            [Unset, Value] => [String, Value] passes [Value] [value],
        value: Money as Value
            [Description, Unset] => [Description, Money] passes [Description] [description],
    }
    optional {
        barcode: Barcode,
        charges: Vec<PackageCharge>,
        consignment_legs: Vec<ConsignmentLeg>,
        dimensions: Dimensions,
        items: Vec<Item>,
        meta_data: Vec<MetaData>,
        package_reference_provided_by_customer: String,
        package_size_reference: String,
        reference: String,
        weight: Weight,
    }
}

builder! {
    PackageCharge PackageChargeBuilder PackageChargeRest
    required {
        key: crate::Open<crate::consignments::vocabulary::CustomChargeType> as Key
            [Unset, Value] => [crate::Open<crate::consignments::vocabulary::CustomChargeType>, Value] passes [Value] [value],
        value: crate::Amount as Value
            [Key, Unset] => [Key, crate::Amount] passes [Key] [key],
    }
    optional {
    }
}

builder! {
    Quote QuoteBuilder QuoteRest
    required {
        quote_reference: String as QuoteReference
            [Unset] => [String] passes [] [],
    }
    optional {
        base_price: Rate,
        carrier_account_owner: String,
        carrier_reference: String,
        collection_date: crate::Timestamp,
        consignment_reference: String,
        consignment_reference_provided_by_customer: String,
        creation_date: crate::Timestamp,
        destination_address: Address,
        earliest_delivery_date: crate::Timestamp,
        expiry_date: crate::Timestamp,
        is_electio_service: bool,
        latest_delivery_date: crate::Timestamp,
        legs: Vec<Leg>,
        mpd_carrier_service: String,
        mpd_carrier_service_reference: String,
        mpd_carrier_service_source: crate::Open<crate::consignments::vocabulary::MpdCarrierServiceSource>,
        origin_address: Address,
        price: Rate,
        requestor: String,
        service_direction: crate::Open<crate::consignments::vocabulary::ServiceDirection>,
        surcharges: Vec<QuoteSurcharge>,
    }
}

builder! {
    QuoteResult QuoteResultBuilder QuoteResultRest
    required {
        quote_request_reference: String as QuoteRequestReference
            [Unset] => [String] passes [] [],
    }
    optional {
        message: String,
        quotes: Vec<Quote>,
        unqualified_services: Vec<UnqualifiedService>,
    }
}

builder! {
    QuoteSurcharge QuoteSurchargeBuilder QuoteSurchargeRest
    required {
    }
    optional {
        amount: crate::Amount,
        application_type: crate::Open<crate::consignments::vocabulary::ApplicationType>,
        applies_to_base: bool,
        applies_to_base_only: bool,
        calculation_model: crate::Open<crate::consignments::vocabulary::CalculationModel>,
        currency_iso_code: String,
        description: String,
        incremental_unit_factor: crate::Amount,
        incremental_unit_price: crate::Amount,
        label: String,
        maximum_amount: crate::Amount,
        minimum_amount: crate::Amount,
        reference: String,
        type_: crate::Open<crate::consignments::vocabulary::SurchargeType>,
    }
}

builder! {
    Rate RateBuilder RateRest
    required {
    }
    optional {
        currency: Currency,
        gross: crate::Amount,
        net: crate::Amount,
        tax_amount: crate::Amount,
        tax_rate: TaxRate,
        vat_amount: crate::Amount,
        vat_rate: TaxRate,
    }
}

builder! {
    RequestedDeliveryDate RequestedDeliveryDateBuilder RequestedDeliveryDateRest
    required {
        date: crate::Timestamp as Date
            [Unset] => [crate::Timestamp] passes [] [],
    }
    optional {
        delivery_window: TimeWindow,
        is_to_be_exactly_on_the_date_specified: bool,
    }
}

builder! {
    TaxRate TaxRateBuilder TaxRateRest
    required {
    }
    optional {
        country_iso_code: String,
        rate: crate::Amount,
        reference: String,
        type_: crate::Open<crate::consignments::vocabulary::TaxRateType>,
    }
}

builder! {
    TimeWindow TimeWindowBuilder TimeWindowRest
    required {
        end: String as End
            [Unset, Start] => [String, Start] passes [Start] [start],
        start: String as Start
            [End, Unset] => [End, String] passes [End] [end],
    }
    optional {
        utc_offset: String,
    }
}

builder! {
    UnqualifiedService UnqualifiedServiceBuilder UnqualifiedServiceRest
    required {
    }
    optional {
        available: bool,
        carrier_reference: String,
        exclusion_reason: String,
        mpd_carrier_service: String,
        mpd_carrier_service_reference: String,
        rates: bool,
    }
}

builder! {
    UpdateConsignmentRequest UpdateConsignmentRequestBuilder UpdateConsignmentRequestRest
    required {
        reference: String as Reference
            [Unset] => [String] passes [] [],
    }
    optional {
        addresses: Vec<Address>,
        consignment_reference_provided_by_customer: String,
        customs_documentation: CustomsDocumentation,
        meta_data: Vec<MetaData>,
        packages: Vec<UpdatePackageRequest>,
        requested_delivery_date: RequestedDeliveryDate,
        shipping_date: crate::Timestamp,
        tags: Vec<String>,
    }
}

builder! {
    UpdateItemRequest UpdateItemRequestBuilder UpdateItemRequestRest
    required {
        dimensions: Dimensions as Dimensions
            [Unset, Value, Weight] => [Dimensions, Value, Weight] passes [Value Weight] [value weight],
        value: Money as Value
            [Dimensions, Unset, Weight] => [Dimensions, Money, Weight] passes [Dimensions Weight] [dimensions weight],
        weight: Weight as Weight
            [Dimensions, Value, Unset] => [Dimensions, Value, Weight] passes [Dimensions Value] [dimensions value],
    }
    optional {
        barcode: Barcode,
        content_classification: crate::Open<crate::consignments::vocabulary::ContentClassification>,
        content_classification_details: crate::Open<crate::consignments::vocabulary::ContentClassificationDetails>,
        country_of_origin: Country,
        description: String,
        harmonisation_code: String,
        harmonisation_key_words: Vec<String>,
        item_reference_provided_by_customer: String,
        meta_data: Vec<MetaData>,
        model: String,
        quantity: i32,
        reference: String,
        sku: String,
        status: String,
        unit: String,
    }
}

builder! {
    UpdatePackageRequest UpdatePackageRequestBuilder UpdatePackageRequestRest
    required {
        description: String as Description
            [Unset, Value] => [String, Value] passes [Value] [value],
        value: Money as Value
            [Description, Unset] => [Description, Money] passes [Description] [description],
    }
    optional {
        barcode: Barcode,
        dimensions: Dimensions,
        items: Vec<UpdateItemRequest>,
        meta_data: Vec<MetaData>,
        package_reference_provided_by_customer: String,
        package_size_reference: String,
        reference: String,
        weight: Weight,
    }
}

builder! {
    VolumetricWeight VolumetricWeightBuilder VolumetricWeightRest
    required {
    }
    optional {
        description: String,
        weight: crate::Amount,
    }
}

builder! {
    Weight WeightBuilder WeightRest
    required {
    }
    optional {
        kg: crate::Amount,
        unit: String,
        value: crate::Amount,
    }
}

builder! {
    WithMessage WithMessageBuilder WithMessageRest
    required {
        is_success: bool as IsSuccess
            [Unset] => [bool] passes [] [],
    }
    optional {
        api_links: Vec<ApiLink>,
        data: String,
        message: String,
    }
}
