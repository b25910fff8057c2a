// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

//! The operations of the consignments contract.

use crate::contract::Route;

/// The operations of the consignments contract, with the parameters of their paths.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Operation {
    /// `allocate_using_default_rules`: PUT `/allocation/allocate`
    AllocateUsingDefaultRules,
    /// `allocate_all`: PUT `/allocation/allocate/{ship_by_date}`
    AllocateAll {
        /// `{ship_by_date}` of the path, decoded.
        ship_by_date: String,
    },
    /// `allocate_with_service_filters`: PUT `/allocation/allocateConsignmentsWithServiceFilters`
    AllocateWithServiceFilters,
    /// `allocate_with_carrier_service`: PUT `/allocation/allocatewithcarrierservice`
    AllocateWithCarrierService,
    /// `allocate_all_with_carrier_service`: PUT `/allocation/allocatewithcarrierservice/{ship_by_date}`
    AllocateAllWithCarrierService {
        /// `{ship_by_date}` of the path, decoded.
        ship_by_date: String,
    },
    /// `allocate_with_service_group`: PUT `/allocation/allocatewithservicegroup`
    AllocateWithServiceGroup,
    /// `allocate_all_with_service_group`: PUT `/allocation/allocatewithservicegroup/{ship_by_date}`
    AllocateAllWithServiceGroup {
        /// `{ship_by_date}` of the path, decoded.
        ship_by_date: String,
    },
    /// `allocate_consignment`: PUT `/allocation/{consignment_reference}/allocatewithcheapestquote`
    AllocateConsignment {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `allocate_with_quote`: PUT `/allocation/{consignment_reference}/allocatewithquote/{quote_reference}`
    AllocateWithQuote {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
        /// `{quote_reference}` of the path, decoded.
        quote_reference: String,
    },
    /// `allocate_consignment_with_service_group`: PUT `/allocation/{consignment_reference}/allocatewithservicegroup/{service_group_reference}`
    AllocateConsignmentWithServiceGroup {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
        /// `{service_group_reference}` of the path, decoded.
        service_group_reference: String,
    },
    /// `allocate_with_carrier_service_and_get_labels`: PUT `/allocation/{consignment_reference}/carrierservice/{service_reference}/labels/{label_format}`
    AllocateWithCarrierServiceAndGetLabels {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
        /// `{service_reference}` of the path, decoded.
        service_reference: String,
        /// `{label_format}` of the path, decoded.
        label_format: String,
    },
    /// `allocate_and_get_labels`: PUT `/allocation/{consignment_reference}/labels/{label_format}`
    AllocateAndGetLabels {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
        /// `{label_format}` of the path, decoded.
        label_format: String,
    },
    /// `allocate_with_quote_and_get_labels`: PUT `/allocation/{consignment_reference}/quote/{quote_reference}/labels/{label_format}`
    AllocateWithQuoteAndGetLabels {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
        /// `{quote_reference}` of the path, decoded.
        quote_reference: String,
        /// `{label_format}` of the path, decoded.
        label_format: String,
    },
    /// `allocate_with_service_group_and_get_labels`: PUT `/allocation/{consignment_reference}/servicegroup/{service_group_reference}/labels/{label_format}`
    AllocateWithServiceGroupAndGetLabels {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
        /// `{service_group_reference}` of the path, decoded.
        service_group_reference: String,
        /// `{label_format}` of the path, decoded.
        label_format: String,
    },
    /// `get_carrier_services_for_subscription`: GET `/carriers`
    GetCarrierServicesForSubscription,
    /// `get_carriers`: GET `/carriers/getcarriers`
    GetCarriers,
    /// `get_customer_carriers`: GET `/carriers/getcustomercarriers/{customer_reference}/{page_number}/{page_size}`
    GetCustomerCarriers {
        /// `{customer_reference}` of the path, decoded.
        customer_reference: String,
        /// `{page_number}` of the path, decoded.
        page_number: String,
        /// `{page_size}` of the path, decoded.
        page_size: String,
    },
    /// `get_available_carrier_services`: GET `/carrierservices`
    GetAvailableCarrierServices,
    /// `add_calendar_exception`: POST `/collectioncalendar/addexception/{shipping_location_reference}/{mpd_carrier_reference}`
    AddCalendarException {
        /// `{shipping_location_reference}` of the path, decoded.
        shipping_location_reference: String,
        /// `{mpd_carrier_reference}` of the path, decoded.
        mpd_carrier_reference: String,
    },
    /// `add_calendar_rule`: POST `/collectioncalendar/addrule/{shipping_location_reference}/{mpd_carrier_reference}`
    AddCalendarRule {
        /// `{shipping_location_reference}` of the path, decoded.
        shipping_location_reference: String,
        /// `{mpd_carrier_reference}` of the path, decoded.
        mpd_carrier_reference: String,
    },
    /// `remove_calendar_exception`: PUT `/collectioncalendar/removeexception/{exception_id}`
    RemoveCalendarException {
        /// `{exception_id}` of the path, decoded.
        exception_id: String,
    },
    /// `remove_calendar_rule`: PUT `/collectioncalendar/removerule/{rule_id}`
    RemoveCalendarRule {
        /// `{rule_id}` of the path, decoded.
        rule_id: String,
    },
    /// `get_collection_calendar`: GET `/collectioncalendar/{shipping_location_reference}/{mpd_carrier_reference}`
    GetCollectionCalendar {
        /// `{shipping_location_reference}` of the path, decoded.
        shipping_location_reference: String,
        /// `{mpd_carrier_reference}` of the path, decoded.
        mpd_carrier_reference: String,
    },
    /// `delete_collection_calendar`: PUT `/collectioncalendar/{shipping_location_reference}/{mpd_carrier_reference}`
    DeleteCollectionCalendar {
        /// `{shipping_location_reference}` of the path, decoded.
        shipping_location_reference: String,
        /// `{mpd_carrier_reference}` of the path, decoded.
        mpd_carrier_reference: String,
    },
    /// `update_consignment`: PUT `/consignments`
    UpdateConsignment,
    /// `create_consignment`: POST `/consignments`
    CreateConsignment,
    /// `dispatch_consignments`: PUT `/consignments/Dispatch`
    DispatchConsignments,
    /// `cancel_consignments`: PUT `/consignments/cancellist`
    CancelConsignments,
    /// `count_consignments`: GET `/consignments/count`
    CountConsignments,
    /// `get_customer_manifest`: GET `/consignments/customer/manifest/{manifest_reference}`
    GetCustomerManifest {
        /// `{manifest_reference}` of the path, decoded.
        manifest_reference: String,
    },
    /// `get_customer_manifests`: GET `/consignments/customer/manifests`
    GetCustomerManifests,
    /// `deallocate_consignments`: PUT `/consignments/deallocatelist`
    DeallocateConsignments,
    /// `get_commercial_invoice`: GET `/consignments/docs/commercialinvoice/{consignment_reference}`
    GetCommercialInvoice {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `get_customs_documents`: GET `/consignments/docs/{consignment_reference}`
    GetCustomsDocuments {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `get_customs_document`: GET `/consignments/docs/{customs_document_type}/{consignment_reference}/{package_reference}`
    GetCustomsDocument {
        /// `{customs_document_type}` of the path, decoded.
        customs_document_type: String,
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
        /// `{package_reference}` of the path, decoded.
        package_reference: String,
    },
    /// `get_consignment_references`: GET `/consignments/getConsignmentReferences`
    GetConsignmentReferences,
    /// `get_consignment_only`: GET `/consignments/getconsignmentonly/{consignment_reference}`
    GetConsignmentOnly {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `get_consignment_with_metadata`: GET `/consignments/getconsignmentwithmetadata/{consignment_reference}`
    GetConsignmentWithMetadata {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `get_late_consignments`: GET `/consignments/late`
    GetLateConsignments,
    /// `manifest_consignments`: PUT `/consignments/manifest`
    ManifestConsignments,
    /// `manifest_consignments_from_query`: POST `/consignments/manifestFromQuery`
    ManifestConsignmentsFromQuery,
    /// `get_manifest_file_sent_to_carrier`: GET `/consignments/manifestfilesenttocarrier/{manifest_reference}`
    GetManifestFileSentToCarrier {
        /// `{manifest_reference}` of the path, decoded.
        manifest_reference: String,
    },
    /// `get_filtered_manifests`: POST `/consignments/manifestsfiltered`
    GetFilteredManifests,
    /// `set_not_ready_to_ship`: PUT `/consignments/setnotreadytoship`
    SetNotReadyToShip,
    /// `set_ready_to_ship`: PUT `/consignments/setreadytoship`
    SetReadyToShip,
    /// `get_consignment_state_summary`: GET `/consignments/summary`
    GetConsignmentStateSummary,
    /// `get_consignment_carrier_summary`: GET `/consignments/summary/courier`
    GetConsignmentCarrierSummary,
    /// `get_late_consignment_summary`: GET `/consignments/summary/latepackages`
    GetLateConsignmentSummary,
    /// `get_consignment`: GET `/consignments/{consignment_reference}`
    GetConsignment {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `update_consignment_address`: PUT `/consignments/{consignment_reference}`
    UpdateConsignmentAddress {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `add_package`: POST `/consignments/{consignment_reference}/addpackage`
    AddPackage {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `get_audit_messages`: GET `/consignments/{consignment_reference}/audit`
    GetAuditMessages {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `cancel_consignment`: PUT `/consignments/{consignment_reference}/cancel`
    CancelConsignment {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `deallocate_consignment`: PUT `/consignments/{consignment_reference}/deallocate`
    DeallocateConsignment {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `set_consignment_details`: PUT `/consignments/{consignment_reference}/details`
    SetConsignmentDetails {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `remove_package`: POST `/consignments/{consignment_reference}/removepackage/{package_reference}`
    RemovePackage {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
        /// `{package_reference}` of the path, decoded.
        package_reference: String,
    },
    /// `set_consignment_customer_reference`: PUT `/consignments/{consignment_reference}/setcustomerprovidedreference`
    SetConsignmentCustomerReference {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `get_consignment_status`: GET `/consignments/{consignment_reference}/status`
    GetConsignmentStatus {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `search_consignments`: GET `/consignments/{take}/{skip}`
    SearchConsignments {
        /// `{take}` of the path, decoded.
        take: String,
        /// `{skip}` of the path, decoded.
        skip: String,
    },
    /// `get_delivery_options`: POST `/deliveryoptions`
    GetDeliveryOptions,
    /// `get_delivery_options_by_consignment`: GET `/deliveryoptions/consignment/{consignment_reference}`
    GetDeliveryOptionsByConsignment {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `get_delivery_option`: GET `/deliveryoptions/details/{delivery_option_reference}`
    GetDeliveryOption {
        /// `{delivery_option_reference}` of the path, decoded.
        delivery_option_reference: String,
    },
    /// `get_pickup_options_by_consignment`: GET `/deliveryoptions/pickupOptions/consignment/{consignment_reference}`
    GetPickupOptionsByConsignment {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `get_pickup_options`: POST `/deliveryoptions/pickupoptions`
    GetPickupOptions,
    /// `reserve_pickup_option`: POST `/deliveryoptions/reserve/{pickup_option_reference}`
    ReservePickupOption {
        /// `{pickup_option_reference}` of the path, decoded.
        pickup_option_reference: String,
    },
    /// `select_delivery_option`: POST `/deliveryoptions/select/{delivery_option_reference}`
    SelectDeliveryOption {
        /// `{delivery_option_reference}` of the path, decoded.
        delivery_option_reference: String,
    },
    /// `select_delivery_options_as_orders`: POST `/deliveryoptions/selectorder`
    SelectDeliveryOptionsAsOrders,
    /// `get_delivery_option_summary`: POST `/deliveryoptions/summary`
    GetDeliveryOptionSummary,
    /// `get_delivery_options_by_potential_consignment`: GET `/deliveryoptions/{potential_consignment_reference}`
    GetDeliveryOptionsByPotentialConsignment {
        /// `{potential_consignment_reference}` of the path, decoded.
        potential_consignment_reference: String,
    },
    /// `get_consignment_events`: POST `/events/consignments`
    GetConsignmentEvents,
    /// `get_consignment_state_events`: POST `/events/consignments/stateevents`
    GetConsignmentStateEvents,
    /// `get_consignment_event_summary`: POST `/events/consignments/summary`
    GetConsignmentEventSummary,
    /// `add_items`: PUT `/items/additems`
    AddItems,
    /// `move_item`: PUT `/items/move`
    MoveItem,
    /// `set_item_customer_reference`: PUT `/items/{label_bar_code}/setcustomerprovidedreference`
    SetItemCustomerReference {
        /// `{label_bar_code}` of the path, decoded.
        label_bar_code: String,
    },
    /// `add_item`: PUT `/items/{package_reference}`
    AddItem {
        /// `{package_reference}` of the path, decoded.
        package_reference: String,
    },
    /// `remove_item`: DELETE `/items/{package_reference}/{item_reference}`
    RemoveItem {
        /// `{package_reference}` of the path, decoded.
        package_reference: String,
        /// `{item_reference}` of the path, decoded.
        item_reference: String,
    },
    /// `get_package_label`: GET `/labels/package/{consignment_reference}/{package_reference}`
    GetPackageLabel {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
        /// `{package_reference}` of the path, decoded.
        package_reference: String,
    },
    /// `get_package_label_in_format`: GET `/labels/package/{consignment_reference}/{package_reference}/{label_format}`
    GetPackageLabelInFormat {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
        /// `{package_reference}` of the path, decoded.
        package_reference: String,
        /// `{label_format}` of the path, decoded.
        label_format: String,
    },
    /// `get_package_label_with_resolution`: GET `/labels/package/{consignment_reference}/{package_reference}/{label_format}/{resolution}`
    GetPackageLabelWithResolution {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
        /// `{package_reference}` of the path, decoded.
        package_reference: String,
        /// `{label_format}` of the path, decoded.
        label_format: String,
        /// `{resolution}` of the path, decoded.
        resolution: String,
    },
    /// `get_labels`: GET `/labels/{consignment_reference}`
    GetLabels {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `get_labels_in_format`: GET `/labels/{consignment_reference}/{label_format}`
    GetLabelsInFormat {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
        /// `{label_format}` of the path, decoded.
        label_format: String,
    },
    /// `get_labels_with_resolution`: GET `/labels/{consignment_reference}/{label_format}/{resolution}`
    GetLabelsWithResolution {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
        /// `{label_format}` of the path, decoded.
        label_format: String,
        /// `{resolution}` of the path, decoded.
        resolution: String,
    },
    /// `create_order`: POST `/orders`
    CreateOrder,
    /// `add_order_package_items`: POST `/orders/addorderpackageitems`
    AddOrderPackageItems,
    /// `add_order_packages`: POST `/orders/addorderpackages`
    AddOrderPackages,
    /// `get_order_consignments`: PUT `/orders/consignments`
    GetOrderConsignments,
    /// `delete_order_package_items`: POST `/orders/deleteorderpackageitems`
    DeleteOrderPackageItems,
    /// `delete_order_packages`: POST `/orders/deleteorderpackages`
    DeleteOrderPackages,
    /// `update_order_package_items`: PUT `/orders/updateorderpackageitems`
    UpdateOrderPackageItems,
    /// `update_order_packages`: PUT `/orders/updateorderpackages`
    UpdateOrderPackages,
    /// `get_order`: GET `/orders/{order_reference}`
    GetOrder {
        /// `{order_reference}` of the path, decoded.
        order_reference: String,
    },
    /// `update_order`: PUT `/orders/{order_reference}`
    UpdateOrder {
        /// `{order_reference}` of the path, decoded.
        order_reference: String,
    },
    /// `update_order_address`: PUT `/orders/{order_reference}/address`
    UpdateOrderAddress {
        /// `{order_reference}` of the path, decoded.
        order_reference: String,
    },
    /// `add_order_address`: POST `/orders/{order_reference}/address`
    AddOrderAddress {
        /// `{order_reference}` of the path, decoded.
        order_reference: String,
    },
    /// `pack_order`: POST `/orders/{order_reference}/pack`
    PackOrder {
        /// `{order_reference}` of the path, decoded.
        order_reference: String,
    },
    /// `update_package`: PUT `/packages/{package_reference}`
    UpdatePackage {
        /// `{package_reference}` of the path, decoded.
        package_reference: String,
    },
    /// `delete_package`: DELETE `/packages/{package_reference}`
    DeletePackage {
        /// `{package_reference}` of the path, decoded.
        package_reference: String,
    },
    /// `set_package_customer_reference`: PUT `/packages/{package_reference}/setcustomerprovidedreference`
    SetPackageCustomerReference {
        /// `{package_reference}` of the path, decoded.
        package_reference: String,
    },
    /// `get_package_sizes`: GET `/packagesizes`
    GetPackageSizes,
    /// `create_package_size`: POST `/packagesizes`
    CreatePackageSize,
    /// `get_default_package_size`: GET `/packagesizes/default`
    GetDefaultPackageSize,
    /// `update_package_size`: PUT `/packagesizes/{package_size_reference}`
    UpdatePackageSize {
        /// `{package_size_reference}` of the path, decoded.
        package_size_reference: String,
    },
    /// `delete_package_size`: DELETE `/packagesizes/{package_size_reference}`
    DeletePackageSize {
        /// `{package_size_reference}` of the path, decoded.
        package_size_reference: String,
    },
    /// `set_default_package_size`: PUT `/packagesizes/{package_size_reference}/default`
    SetDefaultPackageSize {
        /// `{package_size_reference}` of the path, decoded.
        package_size_reference: String,
    },
    /// `get_quotes`: POST `/quotes`
    GetQuotes,
    /// `get_quotes_by_consignment`: GET `/quotes/consignment/{consignment_reference}`
    GetQuotesByConsignment {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `get_service_group_quotes`: POST `/quotes/serviceGroups`
    GetServiceGroupQuotes,
    /// `get_stored_quotes`: GET `/quotes/{quote_request_reference}`
    GetStoredQuotes {
        /// `{quote_request_reference}` of the path, decoded.
        quote_request_reference: String,
    },
    /// `get_service_groups`: GET `/servicegroups`
    GetServiceGroups,
    /// `create_service_group`: POST `/servicegroups`
    CreateServiceGroup,
    /// `get_service_group_summaries`: GET `/servicegroups/summaries`
    GetServiceGroupSummaries,
    /// `get_service_group_summary`: GET `/servicegroups/summary/{service_group_reference}`
    GetServiceGroupSummary {
        /// `{service_group_reference}` of the path, decoded.
        service_group_reference: String,
    },
    /// `get_service_group`: GET `/servicegroups/{service_group_reference}`
    GetServiceGroup {
        /// `{service_group_reference}` of the path, decoded.
        service_group_reference: String,
    },
    /// `update_service_group`: PUT `/servicegroups/{service_group_reference}`
    UpdateServiceGroup {
        /// `{service_group_reference}` of the path, decoded.
        service_group_reference: String,
    },
    /// `delete_service_group`: DELETE `/servicegroups/{service_group_reference}`
    DeleteServiceGroup {
        /// `{service_group_reference}` of the path, decoded.
        service_group_reference: String,
    },
    /// `is_service_group_reference_available`: GET `/servicegroups/{service_group_reference}/available`
    IsServiceGroupReferenceAvailable {
        /// `{service_group_reference}` of the path, decoded.
        service_group_reference: String,
    },
    /// `get_shipping_locations`: GET `/shippinglocations`
    GetShippingLocations,
    /// `create_shipping_location`: POST `/shippinglocations`
    CreateShippingLocation,
    /// `get_assigned_shipping_locations`: GET `/shippinglocations/assigned`
    GetAssignedShippingLocations,
    /// `get_shipping_location`: GET `/shippinglocations/{shipping_location_reference}`
    GetShippingLocation {
        /// `{shipping_location_reference}` of the path, decoded.
        shipping_location_reference: String,
    },
    /// `update_shipping_location`: PUT `/shippinglocations/{shipping_location_reference}`
    UpdateShippingLocation {
        /// `{shipping_location_reference}` of the path, decoded.
        shipping_location_reference: String,
    },
    /// `delete_shipping_location`: DELETE `/shippinglocations/{shipping_location_reference}`
    DeleteShippingLocation {
        /// `{shipping_location_reference}` of the path, decoded.
        shipping_location_reference: String,
    },
    /// `is_shipping_location_reference_available`: GET `/shippinglocations/{shipping_location_reference}/available`
    IsShippingLocationReferenceAvailable {
        /// `{shipping_location_reference}` of the path, decoded.
        shipping_location_reference: String,
    },
    /// `get_tracking_events_per_package`: GET `/tracking/flattened/{consignment_reference}`
    GetTrackingEventsPerPackage {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
    /// `get_tracking_events`: GET `/tracking/{consignment_reference}`
    GetTrackingEvents {
        /// `{consignment_reference}` of the path, decoded.
        consignment_reference: String,
    },
}

/// Every operation and where it is reached.
pub static ROUTES: &[Route<Operation>] = &[
    Route { operation: |_| Operation::AllocateUsingDefaultRules, id: "allocate_using_default_rules", method: "PUT", path: "/allocation/allocate", body: Some("{\"$ref\":\"#/components/schemas/AllocateConsignmentsRequest\"}"), statuses: &[200, 202, 400, 401, 429, 500] },
    Route { operation: |path| Operation::AllocateAll { ship_by_date: path.take("ship_by_date") }, id: "allocate_all", method: "PUT", path: "/allocation/allocate/{ship_by_date}", body: Some("{\"$ref\":\"#/components/schemas/AllocateAllConsignmentsRequest\"}"), statuses: &[200, 202, 400, 401, 429, 500] },
    Route { operation: |_| Operation::AllocateWithServiceFilters, id: "allocate_with_service_filters", method: "PUT", path: "/allocation/allocateConsignmentsWithServiceFilters", body: Some("{\"$ref\":\"#/components/schemas/AllocateConsignmentsWithServiceFiltersRequest\"}"), statuses: &[200, 202, 400, 401, 429, 500] },
    Route { operation: |_| Operation::AllocateWithCarrierService, id: "allocate_with_carrier_service", method: "PUT", path: "/allocation/allocatewithcarrierservice", body: Some("{\"$ref\":\"#/components/schemas/AllocateConsignmentsWithCarrierServiceRequest\"}"), statuses: &[200, 202, 400, 401, 429, 500] },
    Route { operation: |path| Operation::AllocateAllWithCarrierService { ship_by_date: path.take("ship_by_date") }, id: "allocate_all_with_carrier_service", method: "PUT", path: "/allocation/allocatewithcarrierservice/{ship_by_date}", body: Some("{\"$ref\":\"#/components/schemas/AllocateAllConsignmentsWithCarrierServiceRequest\"}"), statuses: &[200, 202, 400, 401, 429, 500] },
    Route { operation: |_| Operation::AllocateWithServiceGroup, id: "allocate_with_service_group", method: "PUT", path: "/allocation/allocatewithservicegroup", body: Some("{\"$ref\":\"#/components/schemas/AllocateConsignmentsWithServiceGroupRequest\"}"), statuses: &[200, 202, 400, 401, 429, 500] },
    Route { operation: |path| Operation::AllocateAllWithServiceGroup { ship_by_date: path.take("ship_by_date") }, id: "allocate_all_with_service_group", method: "PUT", path: "/allocation/allocatewithservicegroup/{ship_by_date}", body: Some("{\"$ref\":\"#/components/schemas/AllocateAllConsignmentsWithServiceGroupRequest\"}"), statuses: &[200, 202, 400, 401, 429, 500] },
    Route { operation: |path| Operation::AllocateConsignment { consignment_reference: path.take("consignment_reference") }, id: "allocate_consignment", method: "PUT", path: "/allocation/{consignment_reference}/allocatewithcheapestquote", body: None, statuses: &[200, 202, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::AllocateWithQuote { consignment_reference: path.take("consignment_reference"), quote_reference: path.take("quote_reference") }, id: "allocate_with_quote", method: "PUT", path: "/allocation/{consignment_reference}/allocatewithquote/{quote_reference}", body: None, statuses: &[200, 202, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::AllocateConsignmentWithServiceGroup { consignment_reference: path.take("consignment_reference"), service_group_reference: path.take("service_group_reference") }, id: "allocate_consignment_with_service_group", method: "PUT", path: "/allocation/{consignment_reference}/allocatewithservicegroup/{service_group_reference}", body: None, statuses: &[200, 202, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::AllocateWithCarrierServiceAndGetLabels { consignment_reference: path.take("consignment_reference"), service_reference: path.take("service_reference"), label_format: path.take("label_format") }, id: "allocate_with_carrier_service_and_get_labels", method: "PUT", path: "/allocation/{consignment_reference}/carrierservice/{service_reference}/labels/{label_format}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::AllocateAndGetLabels { consignment_reference: path.take("consignment_reference"), label_format: path.take("label_format") }, id: "allocate_and_get_labels", method: "PUT", path: "/allocation/{consignment_reference}/labels/{label_format}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::AllocateWithQuoteAndGetLabels { consignment_reference: path.take("consignment_reference"), quote_reference: path.take("quote_reference"), label_format: path.take("label_format") }, id: "allocate_with_quote_and_get_labels", method: "PUT", path: "/allocation/{consignment_reference}/quote/{quote_reference}/labels/{label_format}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::AllocateWithServiceGroupAndGetLabels { consignment_reference: path.take("consignment_reference"), service_group_reference: path.take("service_group_reference"), label_format: path.take("label_format") }, id: "allocate_with_service_group_and_get_labels", method: "PUT", path: "/allocation/{consignment_reference}/servicegroup/{service_group_reference}/labels/{label_format}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::GetCarrierServicesForSubscription, id: "get_carrier_services_for_subscription", method: "GET", path: "/carriers", body: None, statuses: &[200, 401, 404, 429, 500] },
    Route { operation: |_| Operation::GetCarriers, id: "get_carriers", method: "GET", path: "/carriers/getcarriers", body: None, statuses: &[200, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetCustomerCarriers { customer_reference: path.take("customer_reference"), page_number: path.take("page_number"), page_size: path.take("page_size") }, id: "get_customer_carriers", method: "GET", path: "/carriers/getcustomercarriers/{customer_reference}/{page_number}/{page_size}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::GetAvailableCarrierServices, id: "get_available_carrier_services", method: "GET", path: "/carrierservices", body: None, statuses: &[200, 401, 404, 429, 500] },
    Route { operation: |path| Operation::AddCalendarException { shipping_location_reference: path.take("shipping_location_reference"), mpd_carrier_reference: path.take("mpd_carrier_reference") }, id: "add_calendar_exception", method: "POST", path: "/collectioncalendar/addexception/{shipping_location_reference}/{mpd_carrier_reference}", body: Some("{\"$ref\":\"#/components/schemas/CalendarException\"}"), statuses: &[201, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::AddCalendarRule { shipping_location_reference: path.take("shipping_location_reference"), mpd_carrier_reference: path.take("mpd_carrier_reference") }, id: "add_calendar_rule", method: "POST", path: "/collectioncalendar/addrule/{shipping_location_reference}/{mpd_carrier_reference}", body: Some("{\"$ref\":\"#/components/schemas/CalendarRule\"}"), statuses: &[201, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::RemoveCalendarException { exception_id: path.take("exception_id") }, id: "remove_calendar_exception", method: "PUT", path: "/collectioncalendar/removeexception/{exception_id}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::RemoveCalendarRule { rule_id: path.take("rule_id") }, id: "remove_calendar_rule", method: "PUT", path: "/collectioncalendar/removerule/{rule_id}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetCollectionCalendar { shipping_location_reference: path.take("shipping_location_reference"), mpd_carrier_reference: path.take("mpd_carrier_reference") }, id: "get_collection_calendar", method: "GET", path: "/collectioncalendar/{shipping_location_reference}/{mpd_carrier_reference}", body: None, statuses: &[200, 401, 404, 429, 500] },
    Route { operation: |path| Operation::DeleteCollectionCalendar { shipping_location_reference: path.take("shipping_location_reference"), mpd_carrier_reference: path.take("mpd_carrier_reference") }, id: "delete_collection_calendar", method: "PUT", path: "/collectioncalendar/{shipping_location_reference}/{mpd_carrier_reference}", body: None, statuses: &[204, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::UpdateConsignment, id: "update_consignment", method: "PUT", path: "/consignments", body: Some("{\"$ref\":\"#/components/schemas/UpdateConsignmentRequestOneOrMany\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::CreateConsignment, id: "create_consignment", method: "POST", path: "/consignments", body: Some("{\"$ref\":\"#/components/schemas/CreateConsignmentRequest\"}"), statuses: &[201, 400, 401, 429, 500] },
    Route { operation: |_| Operation::DispatchConsignments, id: "dispatch_consignments", method: "PUT", path: "/consignments/Dispatch", body: Some("{\"$ref\":\"#/components/schemas/DispatchConsignmentsRequest\"}"), statuses: &[200, 202, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::CancelConsignments, id: "cancel_consignments", method: "PUT", path: "/consignments/cancellist", body: Some("{\"items\":{\"type\":\"string\"},\"type\":\"array\"}"), statuses: &[200, 201, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::CountConsignments, id: "count_consignments", method: "GET", path: "/consignments/count", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetCustomerManifest { manifest_reference: path.take("manifest_reference") }, id: "get_customer_manifest", method: "GET", path: "/consignments/customer/manifest/{manifest_reference}", body: None, statuses: &[200, 401, 404, 429, 500] },
    Route { operation: |_| Operation::GetCustomerManifests, id: "get_customer_manifests", method: "GET", path: "/consignments/customer/manifests", body: None, statuses: &[200, 401, 404, 429, 500] },
    Route { operation: |_| Operation::DeallocateConsignments, id: "deallocate_consignments", method: "PUT", path: "/consignments/deallocatelist", body: Some("{\"items\":{\"type\":\"string\"},\"type\":\"array\"}"), statuses: &[200, 400, 401, 429, 500] },
    Route { operation: |path| Operation::GetCommercialInvoice { consignment_reference: path.take("consignment_reference") }, id: "get_commercial_invoice", method: "GET", path: "/consignments/docs/commercialinvoice/{consignment_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetCustomsDocuments { consignment_reference: path.take("consignment_reference") }, id: "get_customs_documents", method: "GET", path: "/consignments/docs/{consignment_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetCustomsDocument { customs_document_type: path.take("customs_document_type"), consignment_reference: path.take("consignment_reference"), package_reference: path.take("package_reference") }, id: "get_customs_document", method: "GET", path: "/consignments/docs/{customs_document_type}/{consignment_reference}/{package_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::GetConsignmentReferences, id: "get_consignment_references", method: "GET", path: "/consignments/getConsignmentReferences", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetConsignmentOnly { consignment_reference: path.take("consignment_reference") }, id: "get_consignment_only", method: "GET", path: "/consignments/getconsignmentonly/{consignment_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetConsignmentWithMetadata { consignment_reference: path.take("consignment_reference") }, id: "get_consignment_with_metadata", method: "GET", path: "/consignments/getconsignmentwithmetadata/{consignment_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::GetLateConsignments, id: "get_late_consignments", method: "GET", path: "/consignments/late", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::ManifestConsignments, id: "manifest_consignments", method: "PUT", path: "/consignments/manifest", body: Some("{\"$ref\":\"#/components/schemas/ManifestConsignmentsRequest\"}"), statuses: &[200, 202, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::ManifestConsignmentsFromQuery, id: "manifest_consignments_from_query", method: "POST", path: "/consignments/manifestFromQuery", body: Some("{\"$ref\":\"#/components/schemas/ManifestFromQueryRequest\"}"), statuses: &[200, 400, 401, 429, 500] },
    Route { operation: |path| Operation::GetManifestFileSentToCarrier { manifest_reference: path.take("manifest_reference") }, id: "get_manifest_file_sent_to_carrier", method: "GET", path: "/consignments/manifestfilesenttocarrier/{manifest_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::GetFilteredManifests, id: "get_filtered_manifests", method: "POST", path: "/consignments/manifestsfiltered", body: Some("{\"$ref\":\"#/components/schemas/ConsignmentManifestsFilterRequest\"}"), statuses: &[201, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::SetNotReadyToShip, id: "set_not_ready_to_ship", method: "PUT", path: "/consignments/setnotreadytoship", body: Some("{\"items\":{\"type\":\"string\"},\"type\":\"array\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::SetReadyToShip, id: "set_ready_to_ship", method: "PUT", path: "/consignments/setreadytoship", body: Some("{\"items\":{\"type\":\"string\"},\"type\":\"array\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::GetConsignmentStateSummary, id: "get_consignment_state_summary", method: "GET", path: "/consignments/summary", body: None, statuses: &[200, 400, 401, 429, 500] },
    Route { operation: |_| Operation::GetConsignmentCarrierSummary, id: "get_consignment_carrier_summary", method: "GET", path: "/consignments/summary/courier", body: None, statuses: &[200, 400, 401, 429, 500] },
    Route { operation: |_| Operation::GetLateConsignmentSummary, id: "get_late_consignment_summary", method: "GET", path: "/consignments/summary/latepackages", body: None, statuses: &[200, 400, 401, 429, 500] },
    Route { operation: |path| Operation::GetConsignment { consignment_reference: path.take("consignment_reference") }, id: "get_consignment", method: "GET", path: "/consignments/{consignment_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::UpdateConsignmentAddress { consignment_reference: path.take("consignment_reference") }, id: "update_consignment_address", method: "PUT", path: "/consignments/{consignment_reference}", body: Some("{\"$ref\":\"#/components/schemas/Address\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::AddPackage { consignment_reference: path.take("consignment_reference") }, id: "add_package", method: "POST", path: "/consignments/{consignment_reference}/addpackage", body: Some("{\"$ref\":\"#/components/schemas/UpdatePackageRequest\"}"), statuses: &[201, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetAuditMessages { consignment_reference: path.take("consignment_reference") }, id: "get_audit_messages", method: "GET", path: "/consignments/{consignment_reference}/audit", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::CancelConsignment { consignment_reference: path.take("consignment_reference") }, id: "cancel_consignment", method: "PUT", path: "/consignments/{consignment_reference}/cancel", body: None, statuses: &[200, 201, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::DeallocateConsignment { consignment_reference: path.take("consignment_reference") }, id: "deallocate_consignment", method: "PUT", path: "/consignments/{consignment_reference}/deallocate", body: None, statuses: &[200, 202, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::SetConsignmentDetails { consignment_reference: path.take("consignment_reference") }, id: "set_consignment_details", method: "PUT", path: "/consignments/{consignment_reference}/details", body: Some("{\"$ref\":\"#/components/schemas/SetConsignmentDetailsRequest\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::RemovePackage { consignment_reference: path.take("consignment_reference"), package_reference: path.take("package_reference") }, id: "remove_package", method: "POST", path: "/consignments/{consignment_reference}/removepackage/{package_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::SetConsignmentCustomerReference { consignment_reference: path.take("consignment_reference") }, id: "set_consignment_customer_reference", method: "PUT", path: "/consignments/{consignment_reference}/setcustomerprovidedreference", body: Some("{\"$ref\":\"#/components/schemas/ReferenceProvidedByCustomerRequest\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetConsignmentStatus { consignment_reference: path.take("consignment_reference") }, id: "get_consignment_status", method: "GET", path: "/consignments/{consignment_reference}/status", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::SearchConsignments { take: path.take("take"), skip: path.take("skip") }, id: "search_consignments", method: "GET", path: "/consignments/{take}/{skip}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::GetDeliveryOptions, id: "get_delivery_options", method: "POST", path: "/deliveryoptions", body: Some("{\"$ref\":\"#/components/schemas/DeliveryOptionsRequest\"}"), statuses: &[200, 201, 400, 401, 429, 500] },
    Route { operation: |path| Operation::GetDeliveryOptionsByConsignment { consignment_reference: path.take("consignment_reference") }, id: "get_delivery_options_by_consignment", method: "GET", path: "/deliveryoptions/consignment/{consignment_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetDeliveryOption { delivery_option_reference: path.take("delivery_option_reference") }, id: "get_delivery_option", method: "GET", path: "/deliveryoptions/details/{delivery_option_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetPickupOptionsByConsignment { consignment_reference: path.take("consignment_reference") }, id: "get_pickup_options_by_consignment", method: "GET", path: "/deliveryoptions/pickupOptions/consignment/{consignment_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::GetPickupOptions, id: "get_pickup_options", method: "POST", path: "/deliveryoptions/pickupoptions", body: Some("{\"$ref\":\"#/components/schemas/PickupOptionsRequest\"}"), statuses: &[200, 400, 401, 429, 500] },
    Route { operation: |path| Operation::ReservePickupOption { pickup_option_reference: path.take("pickup_option_reference") }, id: "reserve_pickup_option", method: "POST", path: "/deliveryoptions/reserve/{pickup_option_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::SelectDeliveryOption { delivery_option_reference: path.take("delivery_option_reference") }, id: "select_delivery_option", method: "POST", path: "/deliveryoptions/select/{delivery_option_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::SelectDeliveryOptionsAsOrders, id: "select_delivery_options_as_orders", method: "POST", path: "/deliveryoptions/selectorder", body: Some("{\"$ref\":\"#/components/schemas/SelectOrderRequest\"}"), statuses: &[201, 207, 400, 401, 429, 500] },
    Route { operation: |_| Operation::GetDeliveryOptionSummary, id: "get_delivery_option_summary", method: "POST", path: "/deliveryoptions/summary", body: Some("{\"$ref\":\"#/components/schemas/DeliveryOptionsRequest\"}"), statuses: &[201, 400, 401, 429, 500] },
    Route { operation: |path| Operation::GetDeliveryOptionsByPotentialConsignment { potential_consignment_reference: path.take("potential_consignment_reference") }, id: "get_delivery_options_by_potential_consignment", method: "GET", path: "/deliveryoptions/{potential_consignment_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::GetConsignmentEvents, id: "get_consignment_events", method: "POST", path: "/events/consignments", body: Some("{\"$ref\":\"#/components/schemas/ConsignmentEventRequest\"}"), statuses: &[200, 400, 401, 429, 500] },
    Route { operation: |_| Operation::GetConsignmentStateEvents, id: "get_consignment_state_events", method: "POST", path: "/events/consignments/stateevents", body: Some("{\"$ref\":\"#/components/schemas/ConsignmentStateEventRequest\"}"), statuses: &[200, 400, 401, 429, 500] },
    Route { operation: |_| Operation::GetConsignmentEventSummary, id: "get_consignment_event_summary", method: "POST", path: "/events/consignments/summary", body: Some("{\"$ref\":\"#/components/schemas/ConsignmentEventRequest\"}"), statuses: &[200, 400, 401, 429, 500] },
    Route { operation: |_| Operation::AddItems, id: "add_items", method: "PUT", path: "/items/additems", body: Some("{\"$ref\":\"#/components/schemas/AddItemsRequest\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::MoveItem, id: "move_item", method: "PUT", path: "/items/move", body: Some("{\"$ref\":\"#/components/schemas/MoveItemRequest\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::SetItemCustomerReference { label_bar_code: path.take("label_bar_code") }, id: "set_item_customer_reference", method: "PUT", path: "/items/{label_bar_code}/setcustomerprovidedreference", body: Some("{\"$ref\":\"#/components/schemas/ReferenceProvidedByCustomerRequest\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::AddItem { package_reference: path.take("package_reference") }, id: "add_item", method: "PUT", path: "/items/{package_reference}", body: Some("{\"$ref\":\"#/components/schemas/AddItemRequest\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::RemoveItem { package_reference: path.take("package_reference"), item_reference: path.take("item_reference") }, id: "remove_item", method: "DELETE", path: "/items/{package_reference}/{item_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetPackageLabel { consignment_reference: path.take("consignment_reference"), package_reference: path.take("package_reference") }, id: "get_package_label", method: "GET", path: "/labels/package/{consignment_reference}/{package_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetPackageLabelInFormat { consignment_reference: path.take("consignment_reference"), package_reference: path.take("package_reference"), label_format: path.take("label_format") }, id: "get_package_label_in_format", method: "GET", path: "/labels/package/{consignment_reference}/{package_reference}/{label_format}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetPackageLabelWithResolution { consignment_reference: path.take("consignment_reference"), package_reference: path.take("package_reference"), label_format: path.take("label_format"), resolution: path.take("resolution") }, id: "get_package_label_with_resolution", method: "GET", path: "/labels/package/{consignment_reference}/{package_reference}/{label_format}/{resolution}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetLabels { consignment_reference: path.take("consignment_reference") }, id: "get_labels", method: "GET", path: "/labels/{consignment_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetLabelsInFormat { consignment_reference: path.take("consignment_reference"), label_format: path.take("label_format") }, id: "get_labels_in_format", method: "GET", path: "/labels/{consignment_reference}/{label_format}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetLabelsWithResolution { consignment_reference: path.take("consignment_reference"), label_format: path.take("label_format"), resolution: path.take("resolution") }, id: "get_labels_with_resolution", method: "GET", path: "/labels/{consignment_reference}/{label_format}/{resolution}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::CreateOrder, id: "create_order", method: "POST", path: "/orders", body: Some("{\"$ref\":\"#/components/schemas/CreateOrderRequest\"}"), statuses: &[201, 400, 401, 429, 500] },
    Route { operation: |_| Operation::AddOrderPackageItems, id: "add_order_package_items", method: "POST", path: "/orders/addorderpackageitems", body: Some("{\"$ref\":\"#/components/schemas/AddUpdateOrderPackageItemsRequest\"}"), statuses: &[201, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::AddOrderPackages, id: "add_order_packages", method: "POST", path: "/orders/addorderpackages", body: Some("{\"$ref\":\"#/components/schemas/AddUpdateOrderPackagesRequest\"}"), statuses: &[201, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::GetOrderConsignments, id: "get_order_consignments", method: "PUT", path: "/orders/consignments", body: Some("{\"$ref\":\"#/components/schemas/OrderConsignmentsRequest\"}"), statuses: &[200, 201, 300, 400, 401, 429, 500] },
    Route { operation: |_| Operation::DeleteOrderPackageItems, id: "delete_order_package_items", method: "POST", path: "/orders/deleteorderpackageitems", body: Some("{\"$ref\":\"#/components/schemas/DeleteOrderPackageItemsRequest\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::DeleteOrderPackages, id: "delete_order_packages", method: "POST", path: "/orders/deleteorderpackages", body: Some("{\"$ref\":\"#/components/schemas/DeleteOrderPackagesRequest\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::UpdateOrderPackageItems, id: "update_order_package_items", method: "PUT", path: "/orders/updateorderpackageitems", body: Some("{\"$ref\":\"#/components/schemas/AddUpdateOrderPackageItemsRequest\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::UpdateOrderPackages, id: "update_order_packages", method: "PUT", path: "/orders/updateorderpackages", body: Some("{\"$ref\":\"#/components/schemas/AddUpdateOrderPackagesRequest\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetOrder { order_reference: path.take("order_reference") }, id: "get_order", method: "GET", path: "/orders/{order_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::UpdateOrder { order_reference: path.take("order_reference") }, id: "update_order", method: "PUT", path: "/orders/{order_reference}", body: Some("{\"$ref\":\"#/components/schemas/UpdateOrderRequest\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::UpdateOrderAddress { order_reference: path.take("order_reference") }, id: "update_order_address", method: "PUT", path: "/orders/{order_reference}/address", body: Some("{\"$ref\":\"#/components/schemas/Address\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::AddOrderAddress { order_reference: path.take("order_reference") }, id: "add_order_address", method: "POST", path: "/orders/{order_reference}/address", body: Some("{\"$ref\":\"#/components/schemas/Address\"}"), statuses: &[200, 201, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::PackOrder { order_reference: path.take("order_reference") }, id: "pack_order", method: "POST", path: "/orders/{order_reference}/pack", body: Some("{\"$ref\":\"#/components/schemas/PackOrderRequest\"}"), statuses: &[201, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::UpdatePackage { package_reference: path.take("package_reference") }, id: "update_package", method: "PUT", path: "/packages/{package_reference}", body: Some("{\"$ref\":\"#/components/schemas/UpdatePackageRequest\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::DeletePackage { package_reference: path.take("package_reference") }, id: "delete_package", method: "DELETE", path: "/packages/{package_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::SetPackageCustomerReference { package_reference: path.take("package_reference") }, id: "set_package_customer_reference", method: "PUT", path: "/packages/{package_reference}/setcustomerprovidedreference", body: Some("{\"$ref\":\"#/components/schemas/ReferenceProvidedByCustomerRequest\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::GetPackageSizes, id: "get_package_sizes", method: "GET", path: "/packagesizes", body: None, statuses: &[200, 401, 404, 429, 500] },
    Route { operation: |_| Operation::CreatePackageSize, id: "create_package_size", method: "POST", path: "/packagesizes", body: Some("{\"$ref\":\"#/components/schemas/PackageSize\"}"), statuses: &[200, 400, 401, 429, 500] },
    Route { operation: |_| Operation::GetDefaultPackageSize, id: "get_default_package_size", method: "GET", path: "/packagesizes/default", body: None, statuses: &[200, 401, 404, 429, 500] },
    Route { operation: |path| Operation::UpdatePackageSize { package_size_reference: path.take("package_size_reference") }, id: "update_package_size", method: "PUT", path: "/packagesizes/{package_size_reference}", body: Some("{\"$ref\":\"#/components/schemas/PackageSize\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::DeletePackageSize { package_size_reference: path.take("package_size_reference") }, id: "delete_package_size", method: "DELETE", path: "/packagesizes/{package_size_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::SetDefaultPackageSize { package_size_reference: path.take("package_size_reference") }, id: "set_default_package_size", method: "PUT", path: "/packagesizes/{package_size_reference}/default", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::GetQuotes, id: "get_quotes", method: "POST", path: "/quotes", body: Some("{\"$ref\":\"#/components/schemas/Consignment\"}"), statuses: &[200, 201, 400, 401, 429, 500] },
    Route { operation: |path| Operation::GetQuotesByConsignment { consignment_reference: path.take("consignment_reference") }, id: "get_quotes_by_consignment", method: "GET", path: "/quotes/consignment/{consignment_reference}", body: None, statuses: &[200, 201, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::GetServiceGroupQuotes, id: "get_service_group_quotes", method: "POST", path: "/quotes/serviceGroups", body: Some("{\"$ref\":\"#/components/schemas/Consignment\"}"), statuses: &[200, 400, 401, 429, 500] },
    Route { operation: |path| Operation::GetStoredQuotes { quote_request_reference: path.take("quote_request_reference") }, id: "get_stored_quotes", method: "GET", path: "/quotes/{quote_request_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |_| Operation::GetServiceGroups, id: "get_service_groups", method: "GET", path: "/servicegroups", body: None, statuses: &[200, 401, 429, 500] },
    Route { operation: |_| Operation::CreateServiceGroup, id: "create_service_group", method: "POST", path: "/servicegroups", body: Some("{\"$ref\":\"#/components/schemas/MpdCarrierServiceGroup\"}"), statuses: &[200, 400, 401, 429, 500] },
    Route { operation: |_| Operation::GetServiceGroupSummaries, id: "get_service_group_summaries", method: "GET", path: "/servicegroups/summaries", body: None, statuses: &[200, 401, 429, 500] },
    Route { operation: |path| Operation::GetServiceGroupSummary { service_group_reference: path.take("service_group_reference") }, id: "get_service_group_summary", method: "GET", path: "/servicegroups/summary/{service_group_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetServiceGroup { service_group_reference: path.take("service_group_reference") }, id: "get_service_group", method: "GET", path: "/servicegroups/{service_group_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::UpdateServiceGroup { service_group_reference: path.take("service_group_reference") }, id: "update_service_group", method: "PUT", path: "/servicegroups/{service_group_reference}", body: Some("{\"$ref\":\"#/components/schemas/MpdCarrierServiceGroup\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::DeleteServiceGroup { service_group_reference: path.take("service_group_reference") }, id: "delete_service_group", method: "DELETE", path: "/servicegroups/{service_group_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::IsServiceGroupReferenceAvailable { service_group_reference: path.take("service_group_reference") }, id: "is_service_group_reference_available", method: "GET", path: "/servicegroups/{service_group_reference}/available", body: None, statuses: &[200, 400, 401, 429, 500] },
    Route { operation: |_| Operation::GetShippingLocations, id: "get_shipping_locations", method: "GET", path: "/shippinglocations", body: None, statuses: &[200, 401, 429, 500] },
    Route { operation: |_| Operation::CreateShippingLocation, id: "create_shipping_location", method: "POST", path: "/shippinglocations", body: Some("{\"$ref\":\"#/components/schemas/ShippingLocation\"}"), statuses: &[200, 400, 401, 429, 500] },
    Route { operation: |_| Operation::GetAssignedShippingLocations, id: "get_assigned_shipping_locations", method: "GET", path: "/shippinglocations/assigned", body: None, statuses: &[200, 401, 429, 500] },
    Route { operation: |path| Operation::GetShippingLocation { shipping_location_reference: path.take("shipping_location_reference") }, id: "get_shipping_location", method: "GET", path: "/shippinglocations/{shipping_location_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::UpdateShippingLocation { shipping_location_reference: path.take("shipping_location_reference") }, id: "update_shipping_location", method: "PUT", path: "/shippinglocations/{shipping_location_reference}", body: Some("{\"$ref\":\"#/components/schemas/ShippingLocation\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::DeleteShippingLocation { shipping_location_reference: path.take("shipping_location_reference") }, id: "delete_shipping_location", method: "DELETE", path: "/shippinglocations/{shipping_location_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::IsShippingLocationReferenceAvailable { shipping_location_reference: path.take("shipping_location_reference") }, id: "is_shipping_location_reference_available", method: "GET", path: "/shippinglocations/{shipping_location_reference}/available", body: None, statuses: &[200, 400, 401, 429, 500] },
    Route { operation: |path| Operation::GetTrackingEventsPerPackage { consignment_reference: path.take("consignment_reference") }, id: "get_tracking_events_per_package", method: "GET", path: "/tracking/flattened/{consignment_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: |path| Operation::GetTrackingEvents { consignment_reference: path.take("consignment_reference") }, id: "get_tracking_events", method: "GET", path: "/tracking/{consignment_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
];
