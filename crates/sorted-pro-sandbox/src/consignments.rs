//! The operations of the consignments API, one module per resource.

mod accept;
mod allocation;
mod audit;
mod booking;
mod contents;
mod criteria;
mod customs;
pub(crate) mod demo;
mod items;
mod labels;
mod lateness;
mod manifest_files;
mod manifests;
mod options;
mod order_packages;
mod orders;
mod packages;
mod packing;
mod pickup;
mod pickup_points;
mod quotes;
mod records;
mod reference_data;
mod resource;
mod search;
mod states;
mod summaries;
#[cfg(test)]
mod tests;
mod tracking;
mod update;
mod wire;

pub(crate) use manifests::finish as finish_manifest;
pub(crate) use tracking::append_event;

use crate::call::{Handler, handlers};
use crate::generated::consignments::Operation;

/// Returns the handler of an operation; `None` if it has none, and responds with the contract's example.
pub(crate) fn handler(operation: Operation) -> Option<Handler> {
    handlers!(operation;
        AllocateUsingDefaultRules => allocation::allocate_using_default_rules,
        AllocateConsignment { consignment_reference } => allocation::allocate_consignment,
        AllocateConsignmentWithServiceGroup { consignment_reference, service_group_reference } => allocation::allocate_consignment_with_service_group,
        AllocateWithServiceGroup => allocation::allocate_with_service_group,
        AllocateWithCarrierService => allocation::allocate_with_carrier_service,
        AllocateWithServiceFilters => allocation::allocate_with_service_filters,
        AllocateWithQuote { consignment_reference, quote_reference } => allocation::allocate_with_quote,
        AllocateAll { ship_by_date } => allocation::allocate_all,
        AllocateAllWithCarrierService { ship_by_date } => allocation::allocate_all_with_carrier_service,
        AllocateAllWithServiceGroup { ship_by_date } => allocation::allocate_all_with_service_group,
        AllocateAndGetLabels { consignment_reference, label_format } => allocation::allocate_and_get_labels,
        AllocateWithCarrierServiceAndGetLabels { consignment_reference, service_reference, label_format } => allocation::allocate_with_carrier_service_and_get_labels,
        AllocateWithServiceGroupAndGetLabels { consignment_reference, service_group_reference, label_format } => allocation::allocate_with_service_group_and_get_labels,
        AllocateWithQuoteAndGetLabels { consignment_reference, quote_reference, label_format } => allocation::allocate_with_quote_and_get_labels,
        DeallocateConsignment { consignment_reference } => allocation::deallocate_consignment,
        DeallocateConsignments => allocation::deallocate_consignments,
        UpdateConsignment => resource::update_consignment,
        CreateConsignment => resource::create_consignment,
        GetConsignment { consignment_reference } => resource::get_consignment,
        GetConsignmentWithMetadata { consignment_reference } => resource::get_consignment_with_metadata,
        GetConsignmentStatus { consignment_reference } => resource::get_consignment_status,
        GetConsignmentOnly { consignment_reference } => resource::get_consignment_only,
        GetConsignmentReferences => search::get_consignment_references,
        GetLateConsignments => search::get_late_consignments,
        CountConsignments => summaries::count_consignments,
        GetConsignmentStateSummary => summaries::get_consignment_state_summary,
        GetConsignmentCarrierSummary => summaries::get_consignment_carrier_summary,
        GetLateConsignmentSummary => summaries::get_late_consignment_summary,
        GetAuditMessages { consignment_reference } => audit::get_audit_messages,
        UpdateConsignmentAddress { consignment_reference } => update::update_consignment_address,
        SetConsignmentDetails { consignment_reference } => update::set_consignment_details,
        SetConsignmentCustomerReference { consignment_reference } => update::set_consignment_customer_reference,
        DispatchConsignments => resource::dispatch_consignments,
        SearchConsignments { take, skip } => search::search_consignments,
        CancelConsignment { consignment_reference } => resource::cancel_consignment,
        CancelConsignments => resource::cancel_consignments,
        SetReadyToShip => resource::set_ready_to_ship,
        SetNotReadyToShip => resource::set_not_ready_to_ship,
        AddPackage { consignment_reference } => packages::add_package,
        RemovePackage { consignment_reference, package_reference } => packages::remove_package,
        DeletePackage { package_reference } => packages::delete_package,
        UpdatePackage { package_reference } => packages::update_package,
        SetPackageCustomerReference { package_reference } => packages::set_package_customer_reference,
        AddItem { package_reference } => items::add_item,
        AddItems => items::add_items,
        RemoveItem { package_reference, item_reference } => items::remove_item,
        MoveItem => items::move_item,
        SetItemCustomerReference { label_bar_code } => items::set_item_customer_reference,
        GetLabels { consignment_reference } => labels::get_labels,
        GetLabelsInFormat { consignment_reference, label_format } => labels::get_labels_in_format,
        GetPackageLabel { consignment_reference, package_reference } => labels::get_package_label,
        GetPackageLabelInFormat { consignment_reference, package_reference, label_format } => labels::get_package_label_in_format,
        GetLabelsWithResolution { consignment_reference, label_format, resolution } => labels::get_labels_with_resolution,
        GetPackageLabelWithResolution { consignment_reference, package_reference, label_format, resolution } => labels::get_package_label_with_resolution,
        GetCustomsDocuments { consignment_reference } => customs::get_customs_documents,
        GetCommercialInvoice { consignment_reference } => customs::get_commercial_invoice,
        GetCustomsDocument { customs_document_type, consignment_reference, package_reference } => customs::get_customs_document,
        GetTrackingEvents { consignment_reference } => tracking::get_tracking_events,
        GetTrackingEventsPerPackage { consignment_reference } => tracking::get_tracking_events_per_package,
        GetServiceGroupQuotes => quotes::get_service_group_quotes,
        GetStoredQuotes { quote_request_reference } => quotes::get_stored_quotes,
        GetQuotes => quotes::get_quotes,
        GetQuotesByConsignment { consignment_reference } => quotes::get_quotes_by_consignment,
        GetDeliveryOptions => options::get_delivery_options,
        GetDeliveryOptionsByConsignment { consignment_reference } => options::get_delivery_options_by_consignment,
        GetDeliveryOptionsByPotentialConsignment { potential_consignment_reference } => options::get_delivery_options_by_potential_consignment,
        GetDeliveryOption { delivery_option_reference } => options::get_delivery_option,
        GetDeliveryOptionSummary => options::get_delivery_option_summary,
        SelectDeliveryOption { delivery_option_reference } => options::select_delivery_option,
        GetPickupOptions => pickup::get_pickup_options,
        GetPickupOptionsByConsignment { consignment_reference } => pickup::get_pickup_options_by_consignment,
        ReservePickupOption { pickup_option_reference } => pickup::reserve_pickup_option,
        SelectDeliveryOptionsAsOrders => orders::select_delivery_options_as_orders,
        CreateOrder => orders::create_order,
        GetOrder { order_reference } => orders::get_order,
        UpdateOrder { order_reference } => orders::update_order,
        AddOrderAddress { order_reference } => orders::add_order_address,
        UpdateOrderAddress { order_reference } => orders::update_order_address,
        GetOrderConsignments => orders::get_order_consignments,
        PackOrder { order_reference } => packing::pack_order,
        AddOrderPackages => order_packages::add_order_packages,
        UpdateOrderPackages => order_packages::update_order_packages,
        DeleteOrderPackages => order_packages::delete_order_packages,
        AddOrderPackageItems => order_packages::add_order_package_items,
        UpdateOrderPackageItems => order_packages::update_order_package_items,
        DeleteOrderPackageItems => order_packages::delete_order_package_items,
        ManifestConsignments => manifests::manifest_consignments,
        ManifestConsignmentsFromQuery => manifests::manifest_consignments_from_query,
        GetCustomerManifests => manifest_files::get_customer_manifests,
        GetCustomerManifest { manifest_reference } => manifest_files::get_customer_manifest,
        GetManifestFileSentToCarrier { manifest_reference } => manifest_files::get_manifest_file_sent_to_carrier,
        GetFilteredManifests => manifest_files::get_filtered_manifests,
        GetCarriers => reference_data::get_carriers,
        GetCustomerCarriers { customer_reference, page_number, page_size } => reference_data::get_customer_carriers,
        GetCarrierServicesForSubscription => reference_data::get_carrier_services_for_subscription,
        GetAvailableCarrierServices => reference_data::get_available_carrier_services,
        GetServiceGroups => reference_data::get_service_groups,
        GetServiceGroup { service_group_reference } => reference_data::get_service_group,
        GetServiceGroupSummaries => reference_data::get_service_group_summaries,
        GetServiceGroupSummary { service_group_reference } => reference_data::get_service_group_summary,
        IsServiceGroupReferenceAvailable { service_group_reference } => reference_data::is_service_group_reference_available,
        GetShippingLocations => reference_data::get_shipping_locations,
        GetAssignedShippingLocations => reference_data::get_shipping_locations,
        GetShippingLocation { shipping_location_reference } => reference_data::get_shipping_location,
        IsShippingLocationReferenceAvailable { shipping_location_reference } => reference_data::is_shipping_location_reference_available,
        GetPackageSizes => reference_data::get_package_sizes,
        GetDefaultPackageSize => reference_data::get_default_package_size,
    )
}
