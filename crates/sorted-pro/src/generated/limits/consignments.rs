// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

use std::ops::Bound::{Included, Unbounded};

use sorted_pro_raw::consignments::types;

use super::Limits;
use crate::problem::Problems;

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

impl Limits for types::ManifestConsignmentsRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("ConsignmentReferences", Some(&self.consignment_references), 1..=usize::MAX);
        problems.platform_references("ConsignmentReferences", Some(&self.consignment_references));
    }
}

impl Limits for types::ManifestFromQueryRequest {
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
    super::tests::Body::of::<sorted_pro_raw::OneOrMany<types::UpdateConsignmentRequest>>("update_consignment"),
    super::tests::Body::of::<types::CreateConsignmentRequest>("create_consignment"),
    super::tests::Body::of::<types::ManifestConsignmentsRequest>("manifest_consignments"),
    super::tests::Body::of::<types::ManifestFromQueryRequest>("manifest_consignments_from_query"),
    super::tests::Body::of::<types::UpdatePackageRequest>("add_package"),
    super::tests::Body::of::<types::Consignment>("get_quotes"),
];
