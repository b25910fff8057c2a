// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

use std::ops::Bound::{Included, Unbounded};

use sorted_pro_raw::consignments::types;

use super::Limits;
use crate::problem::Problems;

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

impl Limits for types::Consignment {
    fn check(&self, _: &mut Problems) {}
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

impl Limits for types::DeliveryOptionsRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("Packages", Some(&self.packages), 1..=usize::MAX);
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

impl Limits for types::PackOrderItem {
    fn check(&self, problems: &mut Problems) {
        problems.platform_reference("Reference", self.reference.as_deref());
    }
}

impl Limits for types::PackOrderPackage {
    fn check(&self, problems: &mut Problems) {
        problems.count("Items", Some(&self.items), 1..=usize::MAX);
        problems.each("Items", Some(&self.items));
    }
}

impl Limits for types::PackOrderRequest {
    fn check(&self, problems: &mut Problems) {
        problems.platform_reference("OrderReference", Some(&self.order_reference));
        problems.count("Packages", Some(&self.packages), 1..=usize::MAX);
        problems.each("Packages", Some(&self.packages));
    }
}

impl Limits for types::PickupOptionsRequest {
    fn check(&self, problems: &mut Problems) {
        problems.integer("MaxResults", Some(self.max_results), (Included(1), Included(50)));
        problems.count("Packages", Some(&self.packages), 1..=usize::MAX);
    }
}

impl Limits for types::SelectDeliveryOptionRequest {
    fn check(&self, problems: &mut Problems) {
        problems.platform_reference("Reference", Some(&self.reference));
    }
}

impl Limits for types::SelectOrderRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("DeliveryOptions", Some(&self.delivery_options), 1..=usize::MAX);
        problems.each("DeliveryOptions", Some(&self.delivery_options));
    }
}

impl Limits for types::UpdateConsignmentRequest {
    fn check(&self, problems: &mut Problems) {
        problems.each("Packages", self.packages.as_deref());
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
        problems.each("Items", self.items.as_deref());
        problems.platform_reference("Reference", self.reference.as_deref());
    }
}

pub(crate) fn get_package_label_with_resolution(problems: &mut Problems, resolution: i32) {
    problems.integer("resolution", Some(resolution), (Included(1), Unbounded));
}

pub(crate) fn get_labels_with_resolution(problems: &mut Problems, resolution: i32) {
    problems.integer("resolution", Some(resolution), (Included(1), Unbounded));
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
    super::tests::Body::of::<sorted_pro_raw::OneOrMany<types::UpdateConsignmentRequest>>("update_consignment"),
    super::tests::Body::of::<types::CreateConsignmentRequest>("create_consignment"),
    super::tests::Body::of::<types::ManifestConsignmentsRequest>("manifest_consignments"),
    super::tests::Body::of::<types::ManifestFromQueryRequest>("manifest_consignments_from_query"),
    super::tests::Body::of::<types::UpdatePackageRequest>("add_package"),
    super::tests::Body::of::<types::DeliveryOptionsRequest>("get_delivery_options"),
    super::tests::Body::of::<types::PickupOptionsRequest>("get_pickup_options"),
    super::tests::Body::of::<types::SelectOrderRequest>("select_delivery_options_as_orders"),
    super::tests::Body::of::<types::DeliveryOptionsRequest>("get_delivery_option_summary"),
    super::tests::Body::of::<types::CreateOrderRequest>("create_order"),
    super::tests::Body::of::<types::UpdateOrderRequest>("update_order"),
    super::tests::Body::of::<types::Address>("update_order_address"),
    super::tests::Body::of::<types::Address>("add_order_address"),
    super::tests::Body::of::<types::PackOrderRequest>("pack_order"),
    super::tests::Body::of::<types::Consignment>("get_quotes"),
    super::tests::Body::of::<types::Consignment>("get_service_group_quotes"),
];
