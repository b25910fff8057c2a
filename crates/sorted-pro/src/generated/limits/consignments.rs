// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

#![allow(unused_imports)]

use std::ops::Bound::{Excluded, Included, Unbounded};

use sorted_pro_raw::consignments::types;
use sorted_pro_raw::Decimal;

use super::{Limits, rules};
use crate::problem::Problems;

impl Limits for types::AddItemRequest {
    fn check(&self, problems: &mut Problems) {
        problems.platform_reference("PackageReference", Some(&self.package_reference));
    }
}

impl Limits for types::AddItemsRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("Items", Some(&self.items), 1..=usize::MAX);
        problems.platform_reference("PackageReference", Some(&self.package_reference));
    }
}

impl Limits for types::AddUpdateOrderPackageItemsRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("OrderItems", Some(&self.order_items), 1..=usize::MAX);
        problems.nested("OrderItems", Some(&self.order_items));
        problems.platform_reference("OrderReference", Some(&self.order_reference));
        problems.platform_reference("PackageReference", Some(&self.package_reference));
    }
}

impl Limits for types::AddUpdateOrderPackagesRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("OrderPackages", Some(&self.order_packages), 1..=usize::MAX);
        problems.nested("OrderPackages", Some(&self.order_packages));
        problems.platform_reference("OrderReference", Some(&self.order_reference));
    }
}

impl Limits for types::Address {
    fn check(&self, _: &mut Problems) {}
}

impl Limits for types::AllocateAllConsignmentsRequest {
    fn check(&self, _: &mut Problems) {}
}

impl Limits for types::AllocateAllConsignmentsWithCarrierServiceRequest {
    fn check(&self, _: &mut Problems) {}
}

impl Limits for types::AllocateAllConsignmentsWithServiceGroupRequest {
    fn check(&self, _: &mut Problems) {}
}

impl Limits for types::AllocateConsignmentsRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("ConsignmentReferences", Some(&self.consignment_references), 1..=usize::MAX);
        problems.platform_references("ConsignmentReferences", Some(&self.consignment_references));
    }
}

impl Limits for types::AllocateConsignmentsWithCarrierServiceRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("ConsignmentReferences", Some(&self.consignment_references), 1..=usize::MAX);
        problems.platform_references("ConsignmentReferences", Some(&self.consignment_references));
    }
}

impl Limits for types::AllocateConsignmentsWithServiceFiltersRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("ConsignmentReferences", Some(&self.consignment_references), 1..=usize::MAX);
        problems.platform_references("ConsignmentReferences", Some(&self.consignment_references));
    }
}

impl Limits for types::AllocateConsignmentsWithServiceGroupRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("ConsignmentReferences", Some(&self.consignment_references), 1..=usize::MAX);
        problems.platform_references("ConsignmentReferences", Some(&self.consignment_references));
    }
}

impl Limits for types::CalendarException {
    fn check(&self, _: &mut Problems) {}
}

impl Limits for types::CalendarRule {
    fn check(&self, _: &mut Problems) {}
}

impl Limits for types::Consignment {
    fn check(&self, _: &mut Problems) {}
}

impl Limits for types::ConsignmentEventRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("EventTypes", Some(&self.event_types), 1..=usize::MAX);
    }
}

impl Limits for types::ConsignmentManifestsFilterRequest {
    fn check(&self, _: &mut Problems) {}
}

impl Limits for types::ConsignmentStateEventRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("ConsignmentStates", Some(&self.consignment_states), 1..=usize::MAX);
    }
}

impl Limits for types::CreateConsignmentRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("Packages", Some(&self.packages), 1..=usize::MAX);
    }
}

impl Limits for types::CreateOrderRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("Packages", Some(&self.packages), 1..=usize::MAX);
    }
}

impl Limits for types::DeleteOrderPackageItemsRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("OrderItemReferences", Some(&self.order_item_references), 1..=usize::MAX);
        problems.platform_references("OrderItemReferences", Some(&self.order_item_references));
        problems.platform_reference("OrderReference", Some(&self.order_reference));
        problems.platform_reference("PackageReference", Some(&self.package_reference));
    }
}

impl Limits for types::DeleteOrderPackagesRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("OrderPackageReferences", Some(&self.order_package_references), 1..=usize::MAX);
        problems.platform_references("OrderPackageReferences", Some(&self.order_package_references));
        problems.platform_reference("OrderReference", Some(&self.order_reference));
    }
}

impl Limits for types::DeliveryOptionsRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("Packages", Some(&self.packages), 1..=usize::MAX);
    }
}

impl Limits for types::DispatchConsignmentsRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("ConsignmentReferences", Some(&self.consignment_references), 1..=usize::MAX);
        problems.platform_references("ConsignmentReferences", Some(&self.consignment_references));
    }
}

impl Limits for types::ManifestConsignmentsRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("ConsignmentReferences", Some(&self.consignment_references), 1..=usize::MAX);
        problems.platform_references("ConsignmentReferences", Some(&self.consignment_references));
    }
}

impl Limits for types::ManifestFromQueryRequest {
    fn check(&self, _: &mut Problems) {}
}

impl Limits for types::MoveItemRequest {
    fn check(&self, problems: &mut Problems) {
        problems.platform_reference("ItemReference", Some(&self.item_reference));
        problems.platform_reference("TargetPackageReference", Some(&self.target_package_reference));
    }
}

impl Limits for types::MpdCarrierServiceGroup {
    fn check(&self, _: &mut Problems) {}
}

impl Limits for types::OrderConsignmentsRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("OrderReferences", Some(&self.order_references), 1..=usize::MAX);
        problems.platform_references("OrderReferences", Some(&self.order_references));
    }
}

impl Limits for types::OrderItem {
    fn check(&self, problems: &mut Problems) {
        problems.platform_reference("Reference", self.reference.as_deref());
    }
}

impl Limits for types::OrderPackage {
    fn check(&self, problems: &mut Problems) {
        problems.nested("Items", self.items.as_deref());
        problems.platform_reference("Reference", self.reference.as_deref());
    }
}

impl Limits for types::PackOrderItem {
    fn check(&self, problems: &mut Problems) {
        problems.platform_reference("Reference", self.reference.as_deref());
    }
}

impl Limits for types::PackOrderPackage {
    fn check(&self, problems: &mut Problems) {
        problems.count("Items", Some(&self.items), 1..=usize::MAX);
        problems.nested("Items", Some(&self.items));
    }
}

impl Limits for types::PackOrderRequest {
    fn check(&self, problems: &mut Problems) {
        problems.platform_reference("OrderReference", Some(&self.order_reference));
        problems.count("Packages", Some(&self.packages), 1..=usize::MAX);
        problems.nested("Packages", Some(&self.packages));
    }
}

impl Limits for types::PackageSize {
    fn check(&self, _: &mut Problems) {}
}

impl Limits for types::PickupOptionsRequest {
    fn check(&self, problems: &mut Problems) {
        problems.number("MaxResults", Some(self.max_results), (Included(1), Included(50)));
        problems.count("Packages", Some(&self.packages), 1..=usize::MAX);
    }
}

impl Limits for types::ReferenceProvidedByCustomerRequest {
    fn check(&self, _: &mut Problems) {}
}

impl Limits for types::SelectDeliveryOptionRequest {
    fn check(&self, problems: &mut Problems) {
        problems.platform_reference("Reference", Some(&self.reference));
    }
}

impl Limits for types::SelectOrderRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("DeliveryOptions", Some(&self.delivery_options), 1..=usize::MAX);
        problems.nested("DeliveryOptions", Some(&self.delivery_options));
    }
}

impl Limits for types::SetConsignmentDetailsRequest {
    fn check(&self, _: &mut Problems) {}
}

impl Limits for types::ShippingLocation {
    fn check(&self, _: &mut Problems) {}
}

impl Limits for types::UpdateConsignmentRequest {
    fn check(&self, problems: &mut Problems) {
        problems.nested("Packages", self.packages.as_deref());
        problems.platform_reference("Reference", Some(&self.reference));
    }
}

impl Limits for types::UpdateItemRequest {
    fn check(&self, problems: &mut Problems) {
        problems.platform_reference("Reference", self.reference.as_deref());
    }
}

impl Limits for types::UpdateOrderRequest {
    fn check(&self, problems: &mut Problems) {
        problems.platform_reference("OrderReference", Some(&self.order_reference));
    }
}

impl Limits for types::UpdatePackageRequest {
    fn check(&self, problems: &mut Problems) {
        problems.nested("Items", self.items.as_deref());
        problems.platform_reference("Reference", self.reference.as_deref());
    }
}

pub(crate) fn get_package_label_with_resolution(problems: &mut Problems, resolution: i32) {
    problems.number("resolution", Some(resolution), (Included(1), Unbounded));
}

pub(crate) fn get_labels_with_resolution(problems: &mut Problems, resolution: i32) {
    problems.number("resolution", Some(resolution), (Included(1), Unbounded));
}

/// The operations with a body, and the check of it, for tests.
#[cfg(test)]
pub(super) const BODIES: &[super::tests::Body] = &[
    super::tests::Body::of::<types::AllocateConsignmentsRequest>("allocate_using_default_rules"),
    super::tests::Body::of::<types::AllocateAllConsignmentsRequest>("allocate_all"),
    super::tests::Body::of::<types::AllocateConsignmentsWithServiceFiltersRequest>("allocate_with_service_filters"),
    super::tests::Body::of::<types::AllocateConsignmentsWithCarrierServiceRequest>("allocate_with_carrier_service"),
    super::tests::Body::of::<types::AllocateAllConsignmentsWithCarrierServiceRequest>("allocate_all_with_carrier_service"),
    super::tests::Body::of::<types::AllocateConsignmentsWithServiceGroupRequest>("allocate_with_service_group"),
    super::tests::Body::of::<types::AllocateAllConsignmentsWithServiceGroupRequest>("allocate_all_with_service_group"),
    super::tests::Body::of::<types::CalendarException>("add_calendar_exception"),
    super::tests::Body::of::<types::CalendarRule>("add_calendar_rule"),
    super::tests::Body::of::<sorted_pro_raw::OneOrMany<types::UpdateConsignmentRequest>>("update_consignment"),
    super::tests::Body::of::<types::CreateConsignmentRequest>("create_consignment"),
    super::tests::Body::of::<types::DispatchConsignmentsRequest>("dispatch_consignments"),
    super::tests::Body::of::<types::ManifestConsignmentsRequest>("manifest_consignments"),
    super::tests::Body::of::<types::ManifestFromQueryRequest>("manifest_consignments_from_query"),
    super::tests::Body::of::<types::ConsignmentManifestsFilterRequest>("get_filtered_manifests"),
    super::tests::Body::of::<types::Address>("update_consignment_address"),
    super::tests::Body::of::<types::UpdatePackageRequest>("add_package"),
    super::tests::Body::of::<types::SetConsignmentDetailsRequest>("set_consignment_details"),
    super::tests::Body::of::<types::ReferenceProvidedByCustomerRequest>("set_consignment_customer_reference"),
    super::tests::Body::of::<types::DeliveryOptionsRequest>("get_delivery_options"),
    super::tests::Body::of::<types::PickupOptionsRequest>("get_pickup_options"),
    super::tests::Body::of::<types::SelectOrderRequest>("select_delivery_options_as_orders"),
    super::tests::Body::of::<types::DeliveryOptionsRequest>("get_delivery_option_summary"),
    super::tests::Body::of::<types::ConsignmentEventRequest>("get_consignment_events"),
    super::tests::Body::of::<types::ConsignmentStateEventRequest>("get_consignment_state_events"),
    super::tests::Body::of::<types::ConsignmentEventRequest>("get_consignment_event_summary"),
    super::tests::Body::of::<types::AddItemsRequest>("add_items"),
    super::tests::Body::of::<types::MoveItemRequest>("move_item"),
    super::tests::Body::of::<types::ReferenceProvidedByCustomerRequest>("set_item_customer_reference"),
    super::tests::Body::of::<types::AddItemRequest>("add_item"),
    super::tests::Body::of::<types::CreateOrderRequest>("create_order"),
    super::tests::Body::of::<types::AddUpdateOrderPackageItemsRequest>("add_order_package_items"),
    super::tests::Body::of::<types::AddUpdateOrderPackagesRequest>("add_order_packages"),
    super::tests::Body::of::<types::OrderConsignmentsRequest>("get_order_consignments"),
    super::tests::Body::of::<types::DeleteOrderPackageItemsRequest>("delete_order_package_items"),
    super::tests::Body::of::<types::DeleteOrderPackagesRequest>("delete_order_packages"),
    super::tests::Body::of::<types::AddUpdateOrderPackageItemsRequest>("update_order_package_items"),
    super::tests::Body::of::<types::AddUpdateOrderPackagesRequest>("update_order_packages"),
    super::tests::Body::of::<types::UpdateOrderRequest>("update_order"),
    super::tests::Body::of::<types::Address>("update_order_address"),
    super::tests::Body::of::<types::Address>("add_order_address"),
    super::tests::Body::of::<types::PackOrderRequest>("pack_order"),
    super::tests::Body::of::<types::UpdatePackageRequest>("update_package"),
    super::tests::Body::of::<types::ReferenceProvidedByCustomerRequest>("set_package_customer_reference"),
    super::tests::Body::of::<types::PackageSize>("create_package_size"),
    super::tests::Body::of::<types::PackageSize>("update_package_size"),
    super::tests::Body::of::<types::Consignment>("get_quotes"),
    super::tests::Body::of::<types::Consignment>("get_service_group_quotes"),
    super::tests::Body::of::<types::MpdCarrierServiceGroup>("create_service_group"),
    super::tests::Body::of::<types::MpdCarrierServiceGroup>("update_service_group"),
    super::tests::Body::of::<types::ShippingLocation>("create_shipping_location"),
    super::tests::Body::of::<types::ShippingLocation>("update_shipping_location"),
];
