// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

use sorted_pro_raw as raw;

use crate::table::{Api, Schema};

/// The API.
pub(crate) static API: Api = Api {
    name: "consignments",
    servers: &["https://api.electioapp.com", "https://apisandbox.electioapp.com"],
    key_header: "ocp-apim-subscription-key",
    schemas: SCHEMAS,
    bodies: BODIES,
    operations: operations::ALL,
};

/// Every component.
static SCHEMAS: &[Schema] = &[
    Schema::of::<raw::consignments::types::AddItemRequest>("AddItemRequest"),
    Schema::of::<raw::consignments::types::AddItemsRequest>("AddItemsRequest"),
    Schema::of::<raw::consignments::types::AddUpdateOrderPackageItemsRequest>("AddUpdateOrderPackageItemsRequest"),
    Schema::of::<raw::consignments::types::AddUpdateOrderPackagesRequest>("AddUpdateOrderPackagesRequest"),
    Schema::of::<raw::consignments::types::AdditionalInformation>("AdditionalInformation"),
    Schema::of::<raw::consignments::types::Address>("Address"),
    Schema::of::<raw::consignments::types::AllocateAllConsignmentsRequest>("AllocateAllConsignmentsRequest"),
    Schema::of::<raw::consignments::types::AllocateAllConsignmentsWithCarrierServiceRequest>("AllocateAllConsignmentsWithCarrierServiceRequest"),
    Schema::of::<raw::consignments::types::AllocateAllConsignmentsWithServiceGroupRequest>("AllocateAllConsignmentsWithServiceGroupRequest"),
    Schema::of::<raw::consignments::types::AllocateAndGetLabelsResponse>("AllocateAndGetLabelsResponse"),
    Schema::of::<raw::consignments::types::AllocateAndGetLabelsResult>("AllocateAndGetLabelsResult"),
    Schema::of::<raw::consignments::types::AllocateConsignmentsRequest>("AllocateConsignmentsRequest"),
    Schema::of::<raw::consignments::types::AllocateConsignmentsWithCarrierServiceRequest>("AllocateConsignmentsWithCarrierServiceRequest"),
    Schema::of::<raw::consignments::types::AllocateConsignmentsWithServiceFiltersRequest>("AllocateConsignmentsWithServiceFiltersRequest"),
    Schema::of::<raw::consignments::types::AllocateConsignmentsWithServiceGroupRequest>("AllocateConsignmentsWithServiceGroupRequest"),
    Schema::of::<raw::consignments::types::Allocation>("Allocation"),
    Schema::of::<raw::consignments::types::AllocationFilters>("AllocationFilters"),
    Schema::of::<raw::consignments::types::AllocationSummary>("AllocationSummary"),
    Schema::of::<raw::OneOrMany<raw::consignments::types::AllocationSummary>>("AllocationSummaryOneOrMany"),
    Schema::of::<raw::consignments::types::ApiError>("ApiError"),
    Schema::of::<raw::consignments::types::ApiErrorMessage>("ApiErrorMessage"),
    Schema::of::<raw::consignments::types::ApiLink>("ApiLink"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::ApplicationType>>("ApplicationType"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::AuditMessageSeverity>>("AuditMessageSeverity"),
    Schema::of::<raw::consignments::types::Barcode>("Barcode"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::BarcodeType>>("BarcodeType"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::CalculationModel>>("CalculationModel"),
    Schema::of::<raw::consignments::types::CalendarException>("CalendarException"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::CalendarExceptionType>>("CalendarExceptionType"),
    Schema::of::<raw::consignments::types::CalendarOperationTimes>("CalendarOperationTimes"),
    Schema::of::<raw::consignments::types::CalendarRule>("CalendarRule"),
    Schema::of::<raw::consignments::types::Carrier>("Carrier"),
    Schema::of::<raw::consignments::types::CarrierService>("CarrierService"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::CategoryType>>("CategoryType"),
    Schema::of::<raw::consignments::types::CollectionCalendar>("CollectionCalendar"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::CollectionType>>("CollectionType"),
    Schema::of::<raw::consignments::types::CompensationAndValue>("CompensationAndValue"),
    Schema::of::<raw::consignments::types::Consignment>("Consignment"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::ConsignmentAddressType>>("ConsignmentAddressType"),
    Schema::of::<raw::consignments::types::ConsignmentAuditMessage>("ConsignmentAuditMessage"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::ConsignmentAuditMessageCategory>>("ConsignmentAuditMessageCategory"),
    Schema::of::<raw::consignments::types::ConsignmentCarrierSummaryResponse>("ConsignmentCarrierSummaryResponse"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::ConsignmentDirection>>("ConsignmentDirection"),
    Schema::of::<raw::consignments::types::ConsignmentEvent>("ConsignmentEvent"),
    Schema::of::<raw::consignments::types::ConsignmentEventDetail>("ConsignmentEventDetail"),
    Schema::of::<raw::consignments::types::ConsignmentEventPayload>("ConsignmentEventPayload"),
    Schema::of::<raw::consignments::types::ConsignmentEventPayloadResponse>("ConsignmentEventPayloadResponse"),
    Schema::of::<raw::consignments::types::ConsignmentEventRequest>("ConsignmentEventRequest"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::ConsignmentEventType>>("ConsignmentEventType"),
    Schema::of::<raw::consignments::types::ConsignmentLeg>("ConsignmentLeg"),
    Schema::of::<raw::consignments::types::ConsignmentManifestsFilterRequest>("ConsignmentManifestsFilterRequest"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::ConsignmentOperationResult>>("ConsignmentOperationResult"),
    Schema::of::<raw::consignments::types::ConsignmentPayload>("ConsignmentPayload"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::ConsignmentState>>("ConsignmentState"),
    Schema::of::<raw::consignments::types::ConsignmentStateByCarrierService>("ConsignmentStateByCarrierService"),
    Schema::of::<raw::consignments::types::ConsignmentStateEventRequest>("ConsignmentStateEventRequest"),
    Schema::of::<raw::consignments::types::ConsignmentStateSummaryResponse>("ConsignmentStateSummaryResponse"),
    Schema::of::<raw::consignments::types::ConsignmentStatusResponse>("ConsignmentStatusResponse"),
    Schema::of::<raw::consignments::types::ConsignmentSummary>("ConsignmentSummary"),
    Schema::of::<raw::consignments::types::ConsignmentViewModel>("ConsignmentViewModel"),
    Schema::of::<raw::consignments::types::ConsignmentsResult>("ConsignmentsResult"),
    Schema::of::<raw::consignments::types::Contact>("Contact"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::ContentClassification>>("ContentClassification"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::ContentClassificationDetails>>("ContentClassificationDetails"),
    Schema::of::<raw::consignments::types::CostItem>("CostItem"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::CostItemType>>("CostItemType"),
    Schema::of::<raw::consignments::types::Country>("Country"),
    Schema::of::<raw::consignments::types::CreateConsignmentRequest>("CreateConsignmentRequest"),
    Schema::of::<raw::consignments::types::CreateOrderRequest>("CreateOrderRequest"),
    Schema::of::<raw::consignments::types::Currency>("Currency"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::CustomChargeType>>("CustomChargeType"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::CustomerSubscriptionStatus>>("CustomerSubscriptionStatus"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::CustomsDocType>>("CustomsDocType"),
    Schema::of::<raw::consignments::types::CustomsDocumentation>("CustomsDocumentation"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::DayOfWeek>>("DayOfWeek"),
    Schema::of::<raw::consignments::types::DeleteOrderPackageItemsRequest>("DeleteOrderPackageItemsRequest"),
    Schema::of::<raw::consignments::types::DeleteOrderPackagesRequest>("DeleteOrderPackagesRequest"),
    Schema::of::<raw::consignments::types::DeliveryOption>("DeliveryOption"),
    Schema::of::<raw::consignments::types::DeliveryOptionDetails>("DeliveryOptionDetails"),
    Schema::of::<raw::consignments::types::DeliveryOptionSummary>("DeliveryOptionSummary"),
    Schema::of::<raw::consignments::types::DeliveryOptionsRequest>("DeliveryOptionsRequest"),
    Schema::of::<raw::consignments::types::DeliveryOptionsResponse>("DeliveryOptionsResponse"),
    Schema::of::<raw::consignments::types::DimensionRestriction>("DimensionRestriction"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::DimensionType>>("DimensionType"),
    Schema::of::<raw::consignments::types::Dimensions>("Dimensions"),
    Schema::of::<raw::consignments::types::DispatchConsignmentsRequest>("DispatchConsignmentsRequest"),
    Schema::of::<raw::consignments::types::DispatchResponse>("DispatchResponse"),
    Schema::of::<raw::consignments::types::Distance>("Distance"),
    Schema::of::<raw::consignments::types::DomesticLocationRestriction>("DomesticLocationRestriction"),
    Schema::of::<raw::consignments::types::EstimatedDeliveryDate>("EstimatedDeliveryDate"),
    Schema::of::<raw::consignments::types::EventAdditionalInformation>("EventAdditionalInformation"),
    Schema::of::<raw::consignments::types::EventConsignmentDetails>("EventConsignmentDetails"),
    Schema::of::<raw::consignments::types::EventSummary>("EventSummary"),
    Schema::of::<raw::consignments::types::EventSummaryResponse>("EventSummaryResponse"),
    Schema::of::<raw::consignments::types::EventTrackingDetails>("EventTrackingDetails"),
    Schema::of::<raw::consignments::types::EventViewModel>("EventViewModel"),
    Schema::of::<raw::consignments::types::FailedAllocation>("FailedAllocation"),
    Schema::of::<raw::consignments::types::FlattenedConsignmentViewModel>("FlattenedConsignmentViewModel"),
    Schema::of::<raw::consignments::types::FlattenedEventViewModel>("FlattenedEventViewModel"),
    Schema::of::<raw::consignments::types::FlattenedPackageViewModel>("FlattenedPackageViewModel"),
    Schema::of::<raw::consignments::types::GetCustomsDocumentationResponse>("GetCustomsDocumentationResponse"),
    Schema::of::<raw::consignments::types::GetLabelsResponse>("GetLabelsResponse"),
    Schema::of::<raw::consignments::types::Hub>("Hub"),
    Schema::of::<raw::consignments::types::InternationalLocationRestriction>("InternationalLocationRestriction"),
    Schema::of::<raw::consignments::types::IsoCode>("IsoCode"),
    Schema::of::<raw::consignments::types::Item>("Item"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::LabelFormat>>("LabelFormat"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::LabelType>>("LabelType"),
    Schema::of::<raw::consignments::types::LatLong>("LatLong"),
    Schema::of::<raw::consignments::types::LateConsignmentSummary>("LateConsignmentSummary"),
    Schema::of::<raw::consignments::types::LateConsignmentSummaryResponse>("LateConsignmentSummaryResponse"),
    Schema::of::<raw::consignments::types::LateConsignmentsResponse>("LateConsignmentsResponse"),
    Schema::of::<raw::consignments::types::Leg>("Leg"),
    Schema::of::<raw::consignments::types::LegViewModel>("LegViewModel"),
    Schema::of::<raw::consignments::types::LocationInformation>("LocationInformation"),
    Schema::of::<raw::consignments::types::ManifestConsignmentsRequest>("ManifestConsignmentsRequest"),
    Schema::of::<raw::consignments::types::ManifestFileInfo>("ManifestFileInfo"),
    Schema::of::<raw::consignments::types::ManifestFromQueryRequest>("ManifestFromQueryRequest"),
    Schema::of::<raw::consignments::types::ManifestFromQueryRequestShippingDateRange>("ManifestFromQueryRequestShippingDateRange"),
    Schema::of::<raw::consignments::types::ManifestFromQueryResponse>("ManifestFromQueryResponse"),
    Schema::of::<raw::consignments::types::ManifestsView>("ManifestsView"),
    Schema::of::<raw::consignments::types::MatchingConsignmentsResponse>("MatchingConsignmentsResponse"),
    Schema::of::<raw::consignments::types::MetaData>("MetaData"),
    Schema::of::<raw::consignments::types::Money>("Money"),
    Schema::of::<raw::consignments::types::MoveItemRequest>("MoveItemRequest"),
    Schema::of::<raw::consignments::types::MpdCarrierService>("MpdCarrierService"),
    Schema::of::<raw::consignments::types::MpdCarrierServiceGroup>("MpdCarrierServiceGroup"),
    Schema::of::<raw::consignments::types::MpdCarrierServiceProfile>("MpdCarrierServiceProfile"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::MpdCarrierServiceSource>>("MpdCarrierServiceSource"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::MpdCarrierServiceType>>("MpdCarrierServiceType"),
    Schema::of::<raw::consignments::types::NamedDocument>("NamedDocument"),
    Schema::of::<raw::consignments::types::OnTimeConsignmentSummary>("OnTimeConsignmentSummary"),
    Schema::of::<raw::consignments::types::OpeningTimes>("OpeningTimes"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::OperationStatus>>("OperationStatus"),
    Schema::of::<raw::consignments::types::OperationTime>("OperationTime"),
    Schema::of::<raw::consignments::types::Order>("Order"),
    Schema::of::<raw::consignments::types::OrderConsignmentsRequest>("OrderConsignmentsRequest"),
    Schema::of::<raw::consignments::types::OrderConsignmentsResponse>("OrderConsignmentsResponse"),
    Schema::of::<raw::consignments::types::OrderConsignmentsResult>("OrderConsignmentsResult"),
    Schema::of::<raw::consignments::types::OrderItem>("OrderItem"),
    Schema::of::<raw::consignments::types::OrderPackage>("OrderPackage"),
    Schema::of::<raw::consignments::types::PackOrderItem>("PackOrderItem"),
    Schema::of::<raw::consignments::types::PackOrderPackage>("PackOrderPackage"),
    Schema::of::<raw::consignments::types::PackOrderRequest>("PackOrderRequest"),
    Schema::of::<raw::consignments::types::PackOrderResponse>("PackOrderResponse"),
    Schema::of::<raw::consignments::types::PackOrderResult>("PackOrderResult"),
    Schema::of::<raw::consignments::types::Package>("Package"),
    Schema::of::<raw::consignments::types::PackageCharge>("PackageCharge"),
    Schema::of::<raw::consignments::types::PackagePayload>("PackagePayload"),
    Schema::of::<raw::consignments::types::PackageSize>("PackageSize"),
    Schema::of::<raw::consignments::types::PackageViewModel>("PackageViewModel"),
    Schema::of::<raw::consignments::types::PagedCarriers>("PagedCarriers"),
    Schema::of::<raw::consignments::types::PickupLocation>("PickupLocation"),
    Schema::of::<raw::consignments::types::PickupOptionsRequest>("PickupOptionsRequest"),
    Schema::of::<raw::consignments::types::PickupOptionsResponse>("PickupOptionsResponse"),
    Schema::of::<raw::consignments::types::PotentialConsignment>("PotentialConsignment"),
    Schema::of::<raw::consignments::types::Quote>("Quote"),
    Schema::of::<raw::consignments::types::QuoteResult>("QuoteResult"),
    Schema::of::<raw::consignments::types::QuoteSurcharge>("QuoteSurcharge"),
    Schema::of::<raw::consignments::types::Rate>("Rate"),
    Schema::of::<raw::consignments::types::ReferenceProvidedByCustomerRequest>("ReferenceProvidedByCustomerRequest"),
    Schema::of::<raw::consignments::types::RequestedDeliveryDate>("RequestedDeliveryDate"),
    Schema::of::<raw::consignments::types::Reservation>("Reservation"),
    Schema::of::<raw::consignments::types::SelectDeliveryOptionRequest>("SelectDeliveryOptionRequest"),
    Schema::of::<raw::consignments::types::SelectOrderRequest>("SelectOrderRequest"),
    Schema::of::<raw::consignments::types::SelectOrderResponse>("SelectOrderResponse"),
    Schema::of::<raw::consignments::types::SelectOrderResult>("SelectOrderResult"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::ServiceDirection>>("ServiceDirection"),
    Schema::of::<raw::consignments::types::ServiceGroupQuoteResult>("ServiceGroupQuoteResult"),
    Schema::of::<raw::consignments::types::SetConsignmentDetailsRequest>("SetConsignmentDetailsRequest"),
    Schema::of::<raw::consignments::types::ShippingLocation>("ShippingLocation"),
    Schema::of::<raw::consignments::types::ShippingLocationAccount>("ShippingLocationAccount"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::ShippingLocationType>>("ShippingLocationType"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::ShippingTerms>>("ShippingTerms"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::Source>>("Source"),
    Schema::of::<raw::consignments::types::StateCount>("StateCount"),
    Schema::of::<raw::consignments::types::SubscriptionCarrierServiceResponse>("SubscriptionCarrierServiceResponse"),
    Schema::of::<raw::consignments::types::SubscriptionMpdCarrierServiceResponse>("SubscriptionMpdCarrierServiceResponse"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::SurchargeType>>("SurchargeType"),
    Schema::of::<raw::consignments::types::TaxRate>("TaxRate"),
    Schema::of::<raw::Open<raw::consignments::vocabulary::TaxRateType>>("TaxRateType"),
    Schema::of::<raw::consignments::types::TimeWindow>("TimeWindow"),
    Schema::of::<raw::consignments::types::UnqualifiedService>("UnqualifiedService"),
    Schema::of::<raw::consignments::types::UpdateConsignmentRequest>("UpdateConsignmentRequest"),
    Schema::of::<raw::OneOrMany<raw::consignments::types::UpdateConsignmentRequest>>("UpdateConsignmentRequestOneOrMany"),
    Schema::of::<raw::consignments::types::UpdateItemRequest>("UpdateItemRequest"),
    Schema::of::<raw::consignments::types::UpdateOrderRequest>("UpdateOrderRequest"),
    Schema::of::<raw::consignments::types::UpdatePackageRequest>("UpdatePackageRequest"),
    Schema::of::<raw::consignments::types::VolumetricWeight>("VolumetricWeight"),
    Schema::of::<raw::consignments::types::Weight>("Weight"),
    Schema::of::<raw::consignments::types::WithMessage>("WithMessage"),
];

/// Every body that is no component.
static BODIES: &[Schema] = &[
    Schema::of::<Vec<raw::consignments::types::AllocationSummary>>("AllocationSummary[]"),
    Schema::of::<Vec<raw::consignments::types::ApiLink>>("ApiLink[]"),
    Schema::of::<Vec<raw::consignments::types::Carrier>>("Carrier[]"),
    Schema::of::<Vec<raw::consignments::types::ConsignmentAuditMessage>>("ConsignmentAuditMessage[]"),
    Schema::of::<Vec<raw::consignments::types::ConsignmentPayload>>("ConsignmentPayload[]"),
    Schema::of::<Vec<raw::consignments::types::DispatchResponse>>("DispatchResponse[]"),
    Schema::of::<Vec<raw::consignments::types::Item>>("Item[]"),
    Schema::of::<Vec<raw::consignments::types::ManifestFileInfo>>("ManifestFileInfo[]"),
    Schema::of::<Vec<raw::consignments::types::MpdCarrierServiceGroup>>("MpdCarrierServiceGroup[]"),
    Schema::of::<Vec<raw::consignments::types::PackageSize>>("PackageSize[]"),
    Schema::of::<Vec<raw::consignments::types::ServiceGroupQuoteResult>>("ServiceGroupQuoteResult[]"),
    Schema::of::<Vec<raw::consignments::types::ShippingLocation>>("ShippingLocation[]"),
    Schema::of::<Vec<raw::consignments::types::WithMessage>>("WithMessage[]"),
    Schema::of::<bool>("boolean"),
    Schema::of::<i32>("integer"),
    Schema::of::<String>("string"),
    Schema::of::<Vec<String>>("string[]"),
];

/// The operations of the consignments API, by their `operationId`.
#[allow(non_upper_case_globals)]
pub mod operations {
    use super::API;
    use crate::table::Operation;

    /// Every operation.
    pub(crate) static ALL: &[&Operation] = &[
        &allocate_using_default_rules,
        &allocate_all,
        &allocate_with_service_filters,
        &allocate_with_carrier_service,
        &allocate_all_with_carrier_service,
        &allocate_with_service_group,
        &allocate_all_with_service_group,
        &allocate_consignment,
        &allocate_with_quote,
        &allocate_consignment_with_service_group,
        &allocate_with_carrier_service_and_get_labels,
        &allocate_and_get_labels,
        &allocate_with_quote_and_get_labels,
        &allocate_with_service_group_and_get_labels,
        &get_carrier_services_for_subscription,
        &get_carriers,
        &get_customer_carriers,
        &get_available_carrier_services,
        &add_calendar_exception,
        &add_calendar_rule,
        &remove_calendar_exception,
        &remove_calendar_rule,
        &get_collection_calendar,
        &delete_collection_calendar,
        &update_consignment,
        &create_consignment,
        &dispatch_consignments,
        &cancel_consignments,
        &count_consignments,
        &get_customer_manifest,
        &get_customer_manifests,
        &deallocate_consignments,
        &get_commercial_invoice,
        &get_customs_documents,
        &get_customs_document,
        &get_consignment_references,
        &get_consignment_only,
        &get_consignment_with_metadata,
        &get_late_consignments,
        &manifest_consignments,
        &manifest_consignments_from_query,
        &get_manifest_file_sent_to_carrier,
        &get_filtered_manifests,
        &set_not_ready_to_ship,
        &set_ready_to_ship,
        &get_consignment_state_summary,
        &get_consignment_carrier_summary,
        &get_late_consignment_summary,
        &get_consignment,
        &update_consignment_address,
        &add_package,
        &get_audit_messages,
        &cancel_consignment,
        &deallocate_consignment,
        &set_consignment_details,
        &remove_package,
        &set_consignment_customer_reference,
        &get_consignment_status,
        &search_consignments,
        &get_delivery_options,
        &get_delivery_options_by_consignment,
        &get_delivery_option,
        &get_pickup_options_by_consignment,
        &get_pickup_options,
        &reserve_pickup_option,
        &select_delivery_option,
        &select_delivery_options_as_orders,
        &get_delivery_option_summary,
        &get_delivery_options_by_potential_consignment,
        &get_consignment_events,
        &get_consignment_state_events,
        &get_consignment_event_summary,
        &add_items,
        &move_item,
        &set_item_customer_reference,
        &add_item,
        &remove_item,
        &get_package_label,
        &get_package_label_in_format,
        &get_package_label_with_resolution,
        &get_labels,
        &get_labels_in_format,
        &get_labels_with_resolution,
        &create_order,
        &add_order_package_items,
        &add_order_packages,
        &get_order_consignments,
        &delete_order_package_items,
        &delete_order_packages,
        &update_order_package_items,
        &update_order_packages,
        &get_order,
        &update_order,
        &update_order_address,
        &add_order_address,
        &pack_order,
        &update_package,
        &delete_package,
        &set_package_customer_reference,
        &get_package_sizes,
        &create_package_size,
        &get_default_package_size,
        &update_package_size,
        &delete_package_size,
        &set_default_package_size,
        &get_quotes,
        &get_quotes_by_consignment,
        &get_service_group_quotes,
        &get_stored_quotes,
        &get_service_groups,
        &create_service_group,
        &get_service_group_summaries,
        &get_service_group_summary,
        &get_service_group,
        &update_service_group,
        &delete_service_group,
        &is_service_group_reference_available,
        &get_shipping_locations,
        &create_shipping_location,
        &get_assigned_shipping_locations,
        &get_shipping_location,
        &update_shipping_location,
        &delete_shipping_location,
        &is_shipping_location_reference_available,
        &get_tracking_events_per_package,
        &get_tracking_events,
    ];

    /// PUT `/allocation/allocate`
    pub static allocate_using_default_rules: Operation = Operation { api: &API, id: "allocate_using_default_rules", method: "PUT", path: "/allocation/allocate", responses: &[(200, Some("AllocationSummary[]")), (202, Some("AllocationSummary[]")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/allocation/allocate/{ship_by_date}`
    pub static allocate_all: Operation = Operation { api: &API, id: "allocate_all", method: "PUT", path: "/allocation/allocate/{ship_by_date}", responses: &[(200, Some("AllocationSummary[]")), (202, Some("AllocationSummary[]")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/allocation/allocateConsignmentsWithServiceFilters`
    pub static allocate_with_service_filters: Operation = Operation { api: &API, id: "allocate_with_service_filters", method: "PUT", path: "/allocation/allocateConsignmentsWithServiceFilters", responses: &[(200, Some("AllocationSummary[]")), (202, Some("AllocationSummary[]")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/allocation/allocatewithcarrierservice`
    pub static allocate_with_carrier_service: Operation = Operation { api: &API, id: "allocate_with_carrier_service", method: "PUT", path: "/allocation/allocatewithcarrierservice", responses: &[(200, Some("AllocationSummary[]")), (202, Some("AllocationSummary[]")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/allocation/allocatewithcarrierservice/{ship_by_date}`
    pub static allocate_all_with_carrier_service: Operation = Operation { api: &API, id: "allocate_all_with_carrier_service", method: "PUT", path: "/allocation/allocatewithcarrierservice/{ship_by_date}", responses: &[(200, Some("AllocationSummary[]")), (202, Some("AllocationSummary[]")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/allocation/allocatewithservicegroup`
    pub static allocate_with_service_group: Operation = Operation { api: &API, id: "allocate_with_service_group", method: "PUT", path: "/allocation/allocatewithservicegroup", responses: &[(200, Some("AllocationSummary[]")), (202, Some("AllocationSummary[]")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/allocation/allocatewithservicegroup/{ship_by_date}`
    pub static allocate_all_with_service_group: Operation = Operation { api: &API, id: "allocate_all_with_service_group", method: "PUT", path: "/allocation/allocatewithservicegroup/{ship_by_date}", responses: &[(200, Some("AllocationSummary[]")), (202, Some("AllocationSummary[]")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/allocation/{consignment_reference}/allocatewithcheapestquote`
    pub static allocate_consignment: Operation = Operation { api: &API, id: "allocate_consignment", method: "PUT", path: "/allocation/{consignment_reference}/allocatewithcheapestquote", responses: &[(200, Some("AllocationSummaryOneOrMany")), (202, Some("AllocationSummaryOneOrMany")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/allocation/{consignment_reference}/allocatewithquote/{quote_reference}`
    pub static allocate_with_quote: Operation = Operation { api: &API, id: "allocate_with_quote", method: "PUT", path: "/allocation/{consignment_reference}/allocatewithquote/{quote_reference}", responses: &[(200, Some("AllocationSummaryOneOrMany")), (202, Some("AllocationSummaryOneOrMany")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/allocation/{consignment_reference}/allocatewithservicegroup/{service_group_reference}`
    pub static allocate_consignment_with_service_group: Operation = Operation { api: &API, id: "allocate_consignment_with_service_group", method: "PUT", path: "/allocation/{consignment_reference}/allocatewithservicegroup/{service_group_reference}", responses: &[(200, Some("AllocationSummaryOneOrMany")), (202, Some("AllocationSummaryOneOrMany")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/allocation/{consignment_reference}/carrierservice/{service_reference}/labels/{label_format}`
    pub static allocate_with_carrier_service_and_get_labels: Operation = Operation { api: &API, id: "allocate_with_carrier_service_and_get_labels", method: "PUT", path: "/allocation/{consignment_reference}/carrierservice/{service_reference}/labels/{label_format}", responses: &[(200, Some("AllocateAndGetLabelsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/allocation/{consignment_reference}/labels/{label_format}`
    pub static allocate_and_get_labels: Operation = Operation { api: &API, id: "allocate_and_get_labels", method: "PUT", path: "/allocation/{consignment_reference}/labels/{label_format}", responses: &[(200, Some("AllocateAndGetLabelsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/allocation/{consignment_reference}/quote/{quote_reference}/labels/{label_format}`
    pub static allocate_with_quote_and_get_labels: Operation = Operation { api: &API, id: "allocate_with_quote_and_get_labels", method: "PUT", path: "/allocation/{consignment_reference}/quote/{quote_reference}/labels/{label_format}", responses: &[(200, Some("AllocateAndGetLabelsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/allocation/{consignment_reference}/servicegroup/{service_group_reference}/labels/{label_format}`
    pub static allocate_with_service_group_and_get_labels: Operation = Operation { api: &API, id: "allocate_with_service_group_and_get_labels", method: "PUT", path: "/allocation/{consignment_reference}/servicegroup/{service_group_reference}/labels/{label_format}", responses: &[(200, Some("AllocateAndGetLabelsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/carriers`
    pub static get_carrier_services_for_subscription: Operation = Operation { api: &API, id: "get_carrier_services_for_subscription", method: "GET", path: "/carriers", responses: &[(200, Some("SubscriptionMpdCarrierServiceResponse")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/carriers/getcarriers`
    pub static get_carriers: Operation = Operation { api: &API, id: "get_carriers", method: "GET", path: "/carriers/getcarriers", responses: &[(200, Some("Carrier[]")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/carriers/getcustomercarriers/{customer_reference}/{page_number}/{page_size}`
    pub static get_customer_carriers: Operation = Operation { api: &API, id: "get_customer_carriers", method: "GET", path: "/carriers/getcustomercarriers/{customer_reference}/{page_number}/{page_size}", responses: &[(200, Some("PagedCarriers")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/carrierservices`
    pub static get_available_carrier_services: Operation = Operation { api: &API, id: "get_available_carrier_services", method: "GET", path: "/carrierservices", responses: &[(200, Some("SubscriptionMpdCarrierServiceResponse")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/collectioncalendar/addexception/{shipping_location_reference}/{mpd_carrier_reference}`
    pub static add_calendar_exception: Operation = Operation { api: &API, id: "add_calendar_exception", method: "POST", path: "/collectioncalendar/addexception/{shipping_location_reference}/{mpd_carrier_reference}", responses: &[(201, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/collectioncalendar/addrule/{shipping_location_reference}/{mpd_carrier_reference}`
    pub static add_calendar_rule: Operation = Operation { api: &API, id: "add_calendar_rule", method: "POST", path: "/collectioncalendar/addrule/{shipping_location_reference}/{mpd_carrier_reference}", responses: &[(201, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/collectioncalendar/removeexception/{exception_id}`
    pub static remove_calendar_exception: Operation = Operation { api: &API, id: "remove_calendar_exception", method: "PUT", path: "/collectioncalendar/removeexception/{exception_id}", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/collectioncalendar/removerule/{rule_id}`
    pub static remove_calendar_rule: Operation = Operation { api: &API, id: "remove_calendar_rule", method: "PUT", path: "/collectioncalendar/removerule/{rule_id}", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/collectioncalendar/{shipping_location_reference}/{mpd_carrier_reference}`
    pub static get_collection_calendar: Operation = Operation { api: &API, id: "get_collection_calendar", method: "GET", path: "/collectioncalendar/{shipping_location_reference}/{mpd_carrier_reference}", responses: &[(200, Some("CollectionCalendar")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/collectioncalendar/{shipping_location_reference}/{mpd_carrier_reference}`
    pub static delete_collection_calendar: Operation = Operation { api: &API, id: "delete_collection_calendar", method: "PUT", path: "/collectioncalendar/{shipping_location_reference}/{mpd_carrier_reference}", responses: &[(204, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/consignments`
    pub static update_consignment: Operation = Operation { api: &API, id: "update_consignment", method: "PUT", path: "/consignments", responses: &[(200, Some("ApiLink[]")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/consignments`
    pub static create_consignment: Operation = Operation { api: &API, id: "create_consignment", method: "POST", path: "/consignments", responses: &[(201, Some("ApiLink[]")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/consignments/Dispatch`
    pub static dispatch_consignments: Operation = Operation { api: &API, id: "dispatch_consignments", method: "PUT", path: "/consignments/Dispatch", responses: &[(200, Some("DispatchResponse[]")), (202, Some("DispatchResponse[]")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/consignments/cancellist`
    pub static cancel_consignments: Operation = Operation { api: &API, id: "cancel_consignments", method: "PUT", path: "/consignments/cancellist", responses: &[(200, Some("WithMessage[]")), (201, Some("WithMessage[]")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/count`
    pub static count_consignments: Operation = Operation { api: &API, id: "count_consignments", method: "GET", path: "/consignments/count", responses: &[(200, Some("integer")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/customer/manifest/{manifest_reference}`
    pub static get_customer_manifest: Operation = Operation { api: &API, id: "get_customer_manifest", method: "GET", path: "/consignments/customer/manifest/{manifest_reference}", responses: &[(200, Some("string")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/customer/manifests`
    pub static get_customer_manifests: Operation = Operation { api: &API, id: "get_customer_manifests", method: "GET", path: "/consignments/customer/manifests", responses: &[(200, Some("ManifestFileInfo[]")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/consignments/deallocatelist`
    pub static deallocate_consignments: Operation = Operation { api: &API, id: "deallocate_consignments", method: "PUT", path: "/consignments/deallocatelist", responses: &[(200, Some("WithMessage[]")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/docs/commercialinvoice/{consignment_reference}`
    pub static get_commercial_invoice: Operation = Operation { api: &API, id: "get_commercial_invoice", method: "GET", path: "/consignments/docs/commercialinvoice/{consignment_reference}", responses: &[(200, Some("string")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/docs/{consignment_reference}`
    pub static get_customs_documents: Operation = Operation { api: &API, id: "get_customs_documents", method: "GET", path: "/consignments/docs/{consignment_reference}", responses: &[(200, Some("GetCustomsDocumentationResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/docs/{customs_document_type}/{consignment_reference}/{package_reference}`
    pub static get_customs_document: Operation = Operation { api: &API, id: "get_customs_document", method: "GET", path: "/consignments/docs/{customs_document_type}/{consignment_reference}/{package_reference}", responses: &[(200, Some("string")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/getConsignmentReferences`
    pub static get_consignment_references: Operation = Operation { api: &API, id: "get_consignment_references", method: "GET", path: "/consignments/getConsignmentReferences", responses: &[(200, Some("string[]")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/getconsignmentonly/{consignment_reference}`
    pub static get_consignment_only: Operation = Operation { api: &API, id: "get_consignment_only", method: "GET", path: "/consignments/getconsignmentonly/{consignment_reference}", responses: &[(200, Some("Consignment")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/getconsignmentwithmetadata/{consignment_reference}`
    pub static get_consignment_with_metadata: Operation = Operation { api: &API, id: "get_consignment_with_metadata", method: "GET", path: "/consignments/getconsignmentwithmetadata/{consignment_reference}", responses: &[(200, Some("Consignment")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/late`
    pub static get_late_consignments: Operation = Operation { api: &API, id: "get_late_consignments", method: "GET", path: "/consignments/late", responses: &[(200, Some("LateConsignmentsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/consignments/manifest`
    pub static manifest_consignments: Operation = Operation { api: &API, id: "manifest_consignments", method: "PUT", path: "/consignments/manifest", responses: &[(200, Some("WithMessage[]")), (202, Some("WithMessage[]")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/consignments/manifestFromQuery`
    pub static manifest_consignments_from_query: Operation = Operation { api: &API, id: "manifest_consignments_from_query", method: "POST", path: "/consignments/manifestFromQuery", responses: &[(200, Some("ManifestFromQueryResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/manifestfilesenttocarrier/{manifest_reference}`
    pub static get_manifest_file_sent_to_carrier: Operation = Operation { api: &API, id: "get_manifest_file_sent_to_carrier", method: "GET", path: "/consignments/manifestfilesenttocarrier/{manifest_reference}", responses: &[(200, Some("string")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/consignments/manifestsfiltered`
    pub static get_filtered_manifests: Operation = Operation { api: &API, id: "get_filtered_manifests", method: "POST", path: "/consignments/manifestsfiltered", responses: &[(201, Some("ManifestsView")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/consignments/setnotreadytoship`
    pub static set_not_ready_to_ship: Operation = Operation { api: &API, id: "set_not_ready_to_ship", method: "PUT", path: "/consignments/setnotreadytoship", responses: &[(200, Some("WithMessage[]")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/consignments/setreadytoship`
    pub static set_ready_to_ship: Operation = Operation { api: &API, id: "set_ready_to_ship", method: "PUT", path: "/consignments/setreadytoship", responses: &[(200, Some("WithMessage[]")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/summary`
    pub static get_consignment_state_summary: Operation = Operation { api: &API, id: "get_consignment_state_summary", method: "GET", path: "/consignments/summary", responses: &[(200, Some("ConsignmentStateSummaryResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/summary/courier`
    pub static get_consignment_carrier_summary: Operation = Operation { api: &API, id: "get_consignment_carrier_summary", method: "GET", path: "/consignments/summary/courier", responses: &[(200, Some("ConsignmentCarrierSummaryResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/summary/latepackages`
    pub static get_late_consignment_summary: Operation = Operation { api: &API, id: "get_late_consignment_summary", method: "GET", path: "/consignments/summary/latepackages", responses: &[(200, Some("LateConsignmentSummaryResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/{consignment_reference}`
    pub static get_consignment: Operation = Operation { api: &API, id: "get_consignment", method: "GET", path: "/consignments/{consignment_reference}", responses: &[(200, Some("Consignment")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/consignments/{consignment_reference}`
    pub static update_consignment_address: Operation = Operation { api: &API, id: "update_consignment_address", method: "PUT", path: "/consignments/{consignment_reference}", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/consignments/{consignment_reference}/addpackage`
    pub static add_package: Operation = Operation { api: &API, id: "add_package", method: "POST", path: "/consignments/{consignment_reference}/addpackage", responses: &[(201, Some("Package")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/{consignment_reference}/audit`
    pub static get_audit_messages: Operation = Operation { api: &API, id: "get_audit_messages", method: "GET", path: "/consignments/{consignment_reference}/audit", responses: &[(200, Some("ConsignmentAuditMessage[]")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/consignments/{consignment_reference}/cancel`
    pub static cancel_consignment: Operation = Operation { api: &API, id: "cancel_consignment", method: "PUT", path: "/consignments/{consignment_reference}/cancel", responses: &[(200, None), (201, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/consignments/{consignment_reference}/deallocate`
    pub static deallocate_consignment: Operation = Operation { api: &API, id: "deallocate_consignment", method: "PUT", path: "/consignments/{consignment_reference}/deallocate", responses: &[(200, None), (202, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/consignments/{consignment_reference}/details`
    pub static set_consignment_details: Operation = Operation { api: &API, id: "set_consignment_details", method: "PUT", path: "/consignments/{consignment_reference}/details", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/consignments/{consignment_reference}/removepackage/{package_reference}`
    pub static remove_package: Operation = Operation { api: &API, id: "remove_package", method: "POST", path: "/consignments/{consignment_reference}/removepackage/{package_reference}", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/consignments/{consignment_reference}/setcustomerprovidedreference`
    pub static set_consignment_customer_reference: Operation = Operation { api: &API, id: "set_consignment_customer_reference", method: "PUT", path: "/consignments/{consignment_reference}/setcustomerprovidedreference", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/{consignment_reference}/status`
    pub static get_consignment_status: Operation = Operation { api: &API, id: "get_consignment_status", method: "GET", path: "/consignments/{consignment_reference}/status", responses: &[(200, Some("ConsignmentStatusResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/consignments/{take}/{skip}`
    pub static search_consignments: Operation = Operation { api: &API, id: "search_consignments", method: "GET", path: "/consignments/{take}/{skip}", responses: &[(200, Some("MatchingConsignmentsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/deliveryoptions`
    pub static get_delivery_options: Operation = Operation { api: &API, id: "get_delivery_options", method: "POST", path: "/deliveryoptions", responses: &[(200, Some("DeliveryOptionsResponse")), (201, Some("DeliveryOptionsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/deliveryoptions/consignment/{consignment_reference}`
    pub static get_delivery_options_by_consignment: Operation = Operation { api: &API, id: "get_delivery_options_by_consignment", method: "GET", path: "/deliveryoptions/consignment/{consignment_reference}", responses: &[(200, Some("DeliveryOptionsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/deliveryoptions/details/{delivery_option_reference}`
    pub static get_delivery_option: Operation = Operation { api: &API, id: "get_delivery_option", method: "GET", path: "/deliveryoptions/details/{delivery_option_reference}", responses: &[(200, Some("DeliveryOptionDetails")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/deliveryoptions/pickupOptions/consignment/{consignment_reference}`
    pub static get_pickup_options_by_consignment: Operation = Operation { api: &API, id: "get_pickup_options_by_consignment", method: "GET", path: "/deliveryoptions/pickupOptions/consignment/{consignment_reference}", responses: &[(200, Some("PickupOptionsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/deliveryoptions/pickupoptions`
    pub static get_pickup_options: Operation = Operation { api: &API, id: "get_pickup_options", method: "POST", path: "/deliveryoptions/pickupoptions", responses: &[(200, Some("PickupOptionsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/deliveryoptions/reserve/{pickup_option_reference}`
    pub static reserve_pickup_option: Operation = Operation { api: &API, id: "reserve_pickup_option", method: "POST", path: "/deliveryoptions/reserve/{pickup_option_reference}", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/deliveryoptions/select/{delivery_option_reference}`
    pub static select_delivery_option: Operation = Operation { api: &API, id: "select_delivery_option", method: "POST", path: "/deliveryoptions/select/{delivery_option_reference}", responses: &[(200, Some("AllocationSummary")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/deliveryoptions/selectorder`
    pub static select_delivery_options_as_orders: Operation = Operation { api: &API, id: "select_delivery_options_as_orders", method: "POST", path: "/deliveryoptions/selectorder", responses: &[(201, Some("SelectOrderResponse")), (207, Some("SelectOrderResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/deliveryoptions/summary`
    pub static get_delivery_option_summary: Operation = Operation { api: &API, id: "get_delivery_option_summary", method: "POST", path: "/deliveryoptions/summary", responses: &[(201, Some("DeliveryOptionSummary")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/deliveryoptions/{potential_consignment_reference}`
    pub static get_delivery_options_by_potential_consignment: Operation = Operation { api: &API, id: "get_delivery_options_by_potential_consignment", method: "GET", path: "/deliveryoptions/{potential_consignment_reference}", responses: &[(200, Some("DeliveryOptionsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/events/consignments`
    pub static get_consignment_events: Operation = Operation { api: &API, id: "get_consignment_events", method: "POST", path: "/events/consignments", responses: &[(200, Some("ConsignmentEventPayloadResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/events/consignments/stateevents`
    pub static get_consignment_state_events: Operation = Operation { api: &API, id: "get_consignment_state_events", method: "POST", path: "/events/consignments/stateevents", responses: &[(200, Some("ConsignmentPayload[]")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/events/consignments/summary`
    pub static get_consignment_event_summary: Operation = Operation { api: &API, id: "get_consignment_event_summary", method: "POST", path: "/events/consignments/summary", responses: &[(200, Some("EventSummaryResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/items/additems`
    pub static add_items: Operation = Operation { api: &API, id: "add_items", method: "PUT", path: "/items/additems", responses: &[(200, Some("Item[]")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/items/move`
    pub static move_item: Operation = Operation { api: &API, id: "move_item", method: "PUT", path: "/items/move", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/items/{label_bar_code}/setcustomerprovidedreference`
    pub static set_item_customer_reference: Operation = Operation { api: &API, id: "set_item_customer_reference", method: "PUT", path: "/items/{label_bar_code}/setcustomerprovidedreference", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/items/{package_reference}`
    pub static add_item: Operation = Operation { api: &API, id: "add_item", method: "PUT", path: "/items/{package_reference}", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// DELETE `/items/{package_reference}/{item_reference}`
    pub static remove_item: Operation = Operation { api: &API, id: "remove_item", method: "DELETE", path: "/items/{package_reference}/{item_reference}", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/labels/package/{consignment_reference}/{package_reference}`
    pub static get_package_label: Operation = Operation { api: &API, id: "get_package_label", method: "GET", path: "/labels/package/{consignment_reference}/{package_reference}", responses: &[(200, Some("GetLabelsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/labels/package/{consignment_reference}/{package_reference}/{label_format}`
    pub static get_package_label_in_format: Operation = Operation { api: &API, id: "get_package_label_in_format", method: "GET", path: "/labels/package/{consignment_reference}/{package_reference}/{label_format}", responses: &[(200, Some("GetLabelsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/labels/package/{consignment_reference}/{package_reference}/{label_format}/{resolution}`
    pub static get_package_label_with_resolution: Operation = Operation { api: &API, id: "get_package_label_with_resolution", method: "GET", path: "/labels/package/{consignment_reference}/{package_reference}/{label_format}/{resolution}", responses: &[(200, Some("GetLabelsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/labels/{consignment_reference}`
    pub static get_labels: Operation = Operation { api: &API, id: "get_labels", method: "GET", path: "/labels/{consignment_reference}", responses: &[(200, Some("GetLabelsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/labels/{consignment_reference}/{label_format}`
    pub static get_labels_in_format: Operation = Operation { api: &API, id: "get_labels_in_format", method: "GET", path: "/labels/{consignment_reference}/{label_format}", responses: &[(200, Some("GetLabelsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/labels/{consignment_reference}/{label_format}/{resolution}`
    pub static get_labels_with_resolution: Operation = Operation { api: &API, id: "get_labels_with_resolution", method: "GET", path: "/labels/{consignment_reference}/{label_format}/{resolution}", responses: &[(200, Some("GetLabelsResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/orders`
    pub static create_order: Operation = Operation { api: &API, id: "create_order", method: "POST", path: "/orders", responses: &[(201, Some("ApiLink[]")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/orders/addorderpackageitems`
    pub static add_order_package_items: Operation = Operation { api: &API, id: "add_order_package_items", method: "POST", path: "/orders/addorderpackageitems", responses: &[(201, Some("boolean")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/orders/addorderpackages`
    pub static add_order_packages: Operation = Operation { api: &API, id: "add_order_packages", method: "POST", path: "/orders/addorderpackages", responses: &[(201, Some("boolean")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/orders/consignments`
    pub static get_order_consignments: Operation = Operation { api: &API, id: "get_order_consignments", method: "PUT", path: "/orders/consignments", responses: &[(200, Some("OrderConsignmentsResponse")), (201, Some("OrderConsignmentsResponse")), (300, None), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/orders/deleteorderpackageitems`
    pub static delete_order_package_items: Operation = Operation { api: &API, id: "delete_order_package_items", method: "POST", path: "/orders/deleteorderpackageitems", responses: &[(200, Some("boolean")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/orders/deleteorderpackages`
    pub static delete_order_packages: Operation = Operation { api: &API, id: "delete_order_packages", method: "POST", path: "/orders/deleteorderpackages", responses: &[(200, Some("boolean")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/orders/updateorderpackageitems`
    pub static update_order_package_items: Operation = Operation { api: &API, id: "update_order_package_items", method: "PUT", path: "/orders/updateorderpackageitems", responses: &[(200, Some("boolean")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/orders/updateorderpackages`
    pub static update_order_packages: Operation = Operation { api: &API, id: "update_order_packages", method: "PUT", path: "/orders/updateorderpackages", responses: &[(200, Some("boolean")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/orders/{order_reference}`
    pub static get_order: Operation = Operation { api: &API, id: "get_order", method: "GET", path: "/orders/{order_reference}", responses: &[(200, Some("Order")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/orders/{order_reference}`
    pub static update_order: Operation = Operation { api: &API, id: "update_order", method: "PUT", path: "/orders/{order_reference}", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/orders/{order_reference}/address`
    pub static update_order_address: Operation = Operation { api: &API, id: "update_order_address", method: "PUT", path: "/orders/{order_reference}/address", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/orders/{order_reference}/address`
    pub static add_order_address: Operation = Operation { api: &API, id: "add_order_address", method: "POST", path: "/orders/{order_reference}/address", responses: &[(200, None), (201, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/orders/{order_reference}/pack`
    pub static pack_order: Operation = Operation { api: &API, id: "pack_order", method: "POST", path: "/orders/{order_reference}/pack", responses: &[(201, Some("PackOrderResponse")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/packages/{package_reference}`
    pub static update_package: Operation = Operation { api: &API, id: "update_package", method: "PUT", path: "/packages/{package_reference}", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// DELETE `/packages/{package_reference}`
    pub static delete_package: Operation = Operation { api: &API, id: "delete_package", method: "DELETE", path: "/packages/{package_reference}", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/packages/{package_reference}/setcustomerprovidedreference`
    pub static set_package_customer_reference: Operation = Operation { api: &API, id: "set_package_customer_reference", method: "PUT", path: "/packages/{package_reference}/setcustomerprovidedreference", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/packagesizes`
    pub static get_package_sizes: Operation = Operation { api: &API, id: "get_package_sizes", method: "GET", path: "/packagesizes", responses: &[(200, Some("PackageSize[]")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/packagesizes`
    pub static create_package_size: Operation = Operation { api: &API, id: "create_package_size", method: "POST", path: "/packagesizes", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/packagesizes/default`
    pub static get_default_package_size: Operation = Operation { api: &API, id: "get_default_package_size", method: "GET", path: "/packagesizes/default", responses: &[(200, Some("PackageSize")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/packagesizes/{package_size_reference}`
    pub static update_package_size: Operation = Operation { api: &API, id: "update_package_size", method: "PUT", path: "/packagesizes/{package_size_reference}", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// DELETE `/packagesizes/{package_size_reference}`
    pub static delete_package_size: Operation = Operation { api: &API, id: "delete_package_size", method: "DELETE", path: "/packagesizes/{package_size_reference}", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/packagesizes/{package_size_reference}/default`
    pub static set_default_package_size: Operation = Operation { api: &API, id: "set_default_package_size", method: "PUT", path: "/packagesizes/{package_size_reference}/default", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/quotes`
    pub static get_quotes: Operation = Operation { api: &API, id: "get_quotes", method: "POST", path: "/quotes", responses: &[(200, Some("QuoteResult")), (201, Some("QuoteResult")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/quotes/consignment/{consignment_reference}`
    pub static get_quotes_by_consignment: Operation = Operation { api: &API, id: "get_quotes_by_consignment", method: "GET", path: "/quotes/consignment/{consignment_reference}", responses: &[(200, Some("QuoteResult")), (201, Some("QuoteResult")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/quotes/serviceGroups`
    pub static get_service_group_quotes: Operation = Operation { api: &API, id: "get_service_group_quotes", method: "POST", path: "/quotes/serviceGroups", responses: &[(200, Some("ServiceGroupQuoteResult[]")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/quotes/{quote_request_reference}`
    pub static get_stored_quotes: Operation = Operation { api: &API, id: "get_stored_quotes", method: "GET", path: "/quotes/{quote_request_reference}", responses: &[(200, Some("QuoteResult")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/servicegroups`
    pub static get_service_groups: Operation = Operation { api: &API, id: "get_service_groups", method: "GET", path: "/servicegroups", responses: &[(200, Some("MpdCarrierServiceGroup[]")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/servicegroups`
    pub static create_service_group: Operation = Operation { api: &API, id: "create_service_group", method: "POST", path: "/servicegroups", responses: &[(200, Some("MpdCarrierServiceGroup")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/servicegroups/summaries`
    pub static get_service_group_summaries: Operation = Operation { api: &API, id: "get_service_group_summaries", method: "GET", path: "/servicegroups/summaries", responses: &[(200, Some("MpdCarrierServiceGroup[]")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/servicegroups/summary/{service_group_reference}`
    pub static get_service_group_summary: Operation = Operation { api: &API, id: "get_service_group_summary", method: "GET", path: "/servicegroups/summary/{service_group_reference}", responses: &[(200, Some("MpdCarrierServiceGroup")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/servicegroups/{service_group_reference}`
    pub static get_service_group: Operation = Operation { api: &API, id: "get_service_group", method: "GET", path: "/servicegroups/{service_group_reference}", responses: &[(200, Some("MpdCarrierServiceGroup")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/servicegroups/{service_group_reference}`
    pub static update_service_group: Operation = Operation { api: &API, id: "update_service_group", method: "PUT", path: "/servicegroups/{service_group_reference}", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// DELETE `/servicegroups/{service_group_reference}`
    pub static delete_service_group: Operation = Operation { api: &API, id: "delete_service_group", method: "DELETE", path: "/servicegroups/{service_group_reference}", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/servicegroups/{service_group_reference}/available`
    pub static is_service_group_reference_available: Operation = Operation { api: &API, id: "is_service_group_reference_available", method: "GET", path: "/servicegroups/{service_group_reference}/available", responses: &[(200, Some("boolean")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/shippinglocations`
    pub static get_shipping_locations: Operation = Operation { api: &API, id: "get_shipping_locations", method: "GET", path: "/shippinglocations", responses: &[(200, Some("ShippingLocation[]")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// POST `/shippinglocations`
    pub static create_shipping_location: Operation = Operation { api: &API, id: "create_shipping_location", method: "POST", path: "/shippinglocations", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/shippinglocations/assigned`
    pub static get_assigned_shipping_locations: Operation = Operation { api: &API, id: "get_assigned_shipping_locations", method: "GET", path: "/shippinglocations/assigned", responses: &[(200, Some("ShippingLocation[]")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/shippinglocations/{shipping_location_reference}`
    pub static get_shipping_location: Operation = Operation { api: &API, id: "get_shipping_location", method: "GET", path: "/shippinglocations/{shipping_location_reference}", responses: &[(200, Some("ShippingLocation")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// PUT `/shippinglocations/{shipping_location_reference}`
    pub static update_shipping_location: Operation = Operation { api: &API, id: "update_shipping_location", method: "PUT", path: "/shippinglocations/{shipping_location_reference}", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// DELETE `/shippinglocations/{shipping_location_reference}`
    pub static delete_shipping_location: Operation = Operation { api: &API, id: "delete_shipping_location", method: "DELETE", path: "/shippinglocations/{shipping_location_reference}", responses: &[(200, None), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/shippinglocations/{shipping_location_reference}/available`
    pub static is_shipping_location_reference_available: Operation = Operation { api: &API, id: "is_shipping_location_reference_available", method: "GET", path: "/shippinglocations/{shipping_location_reference}/available", responses: &[(200, Some("boolean")), (400, Some("ApiError")), (401, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/tracking/flattened/{consignment_reference}`
    pub static get_tracking_events_per_package: Operation = Operation { api: &API, id: "get_tracking_events_per_package", method: "GET", path: "/tracking/flattened/{consignment_reference}", responses: &[(200, Some("FlattenedConsignmentViewModel")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
    /// GET `/tracking/{consignment_reference}`
    pub static get_tracking_events: Operation = Operation { api: &API, id: "get_tracking_events", method: "GET", path: "/tracking/{consignment_reference}", responses: &[(200, Some("ConsignmentViewModel")), (400, Some("ApiError")), (401, Some("ApiError")), (404, Some("ApiError")), (429, Some("ApiError")), (500, Some("ApiError"))] };
}
