// Generated from spec/shipments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

#![allow(unused_imports)]

use std::ops::Bound::{Excluded, Included, Unbounded};

use sorted_pro_raw::shipments::types;
use sorted_pro_raw::Decimal;

use super::{Limits, rules};
use crate::problem::Problems;

impl Limits for types::Address {
    fn check(&self, problems: &mut Problems) {
        problems.text("address_line1", self.address_line1.as_deref(), 1..=255);
        problems.text("address_line2", self.address_line2.as_deref(), 1..=255);
        problems.text("address_line3", self.address_line3.as_deref(), 1..=255);
        problems.text("company_name", self.company_name.as_deref(), 0..=100);
        problems.nested("contact", self.contact.as_ref());
        problems.text("country_iso_code", self.country_iso_code.as_deref(), 2..=2);
        problems.text("custom_reference", self.custom_reference.as_deref(), 0..=50);
        problems.nested("lat_long", self.lat_long.as_ref());
        problems.text("locality", self.locality.as_deref(), 1..=255);
        problems.text("property_name", self.property_name.as_deref(), 1..=50);
        problems.text("property_number", self.property_number.as_deref(), 1..=50);
        problems.nested("reservation", self.reservation.as_ref());
        problems.text("shipping_location_reference", self.shipping_location_reference.as_deref(), 0..=50);
        problems.text("special_instructions", self.special_instructions.as_deref(), 0..=150);
    }
}

impl Limits for types::AllocateRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("shipments", Some(&self.shipments), 1..=100);
        problems.unique("shipments", Some(&self.shipments));
        problems.platform_references("shipments", Some(&self.shipments));
    }
}

impl Limits for types::AllocateWithCarrierServiceRequest {
    fn check(&self, problems: &mut Problems) {
        problems.text("carrier_service_reference", Some(&self.carrier_service_reference), 1..=usize::MAX);
        problems.count("shipments", Some(&self.shipments), 1..=100);
        problems.unique("shipments", Some(&self.shipments));
        problems.platform_references("shipments", Some(&self.shipments));
    }
}

impl Limits for types::AllocateWithFiltersRequest {
    fn check(&self, problems: &mut Problems) {
        problems.nested("filters", Some(&self.filters));
        problems.count("shipments", Some(&self.shipments), 1..=100);
        problems.unique("shipments", Some(&self.shipments));
        problems.platform_references("shipments", Some(&self.shipments));
    }
}

impl Limits for types::AllocateWithServiceGroupRequest {
    fn check(&self, problems: &mut Problems) {
        problems.text("service_group", Some(&self.service_group), 1..=usize::MAX);
        problems.count("shipments", Some(&self.shipments), 1..=100);
        problems.unique("shipments", Some(&self.shipments));
        problems.platform_references("shipments", Some(&self.shipments));
    }
}

impl Limits for types::AllocationFilters {
    fn check(&self, problems: &mut Problems) {
        problems.count("tags", self.tags.as_deref(), 0..=10);
        problems.unique("tags", self.tags.as_deref());
        problems.texts("tags", self.tags.as_deref(), 0..=50);
    }
}

impl Limits for types::CarrierDetails {
    fn check(&self, problems: &mut Problems) {
        problems.text("reference", self.reference.as_deref(), 0..=50);
        problems.text("service_reference", self.service_reference.as_deref(), 0..=50);
    }
}

impl Limits for types::CollectionNoteFromManifestRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("manifests", Some(&self.manifests), 1..=10);
        problems.unique("manifests", Some(&self.manifests));
        problems.platform_references("manifests", Some(&self.manifests));
    }
}

impl Limits for types::CollectionNoteQueryRequest {
    fn check(&self, problems: &mut Problems) {
        problems.nested("address", Some(&self.address));
        problems.nested("carrier", Some(&self.carrier));
        problems.count("shipment_states", Some(&self.shipment_states), 1..=usize::MAX);
    }
}

impl Limits for types::Contact {
    fn check(&self, problems: &mut Problems) {
        problems.nested("contact_details", Some(&self.contact_details));
        problems.text("first_name", Some(&self.first_name), 1..=100);
        problems.text("last_name", Some(&self.last_name), 1..=100);
        problems.text("middle_name", self.middle_name.as_deref(), 1..=100);
        problems.text("position", self.position.as_deref(), 1..=100);
        problems.text("reference", self.reference.as_deref(), 1..=50);
        problems.text("title", self.title.as_deref(), 1..=50);
    }
}

impl Limits for types::ContactDetails {
    fn check(&self, problems: &mut Problems) {
        problems.text("email", Some(&self.email), 1..=255);
        problems.text("landline", self.landline.as_deref(), 1..=100);
        problems.text("mobile", self.mobile.as_deref(), 1..=100);
    }
}

impl Limits for types::CreateShipmentGroupRequest {
    fn check(&self, problems: &mut Problems) {
        problems.text("custom_reference", self.custom_reference.as_deref(), 5..=50);
        problems.count("shipments", Some(&self.shipments), 1..=10000);
        problems.unique("shipments", Some(&self.shipments));
        problems.platform_references("shipments", Some(&self.shipments));
    }
}

impl Limits for types::CreateShipmentRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("addresses", Some(&self.addresses), 2..=usize::MAX);
        problems.nested("addresses", Some(&self.addresses));
        problems.text("channel", self.channel.as_deref(), 0..=50);
        problems.count("contents", Some(&self.contents), 1..=usize::MAX);
        problems.nested("contents", Some(&self.contents));
        problems.text("custom_reference", self.custom_reference.as_deref(), 0..=50);
        problems.nested("customs_documentation", self.customs_documentation.as_ref());
        problems.count("label_properties", self.label_properties.as_deref(), 0..=10);
        problems.unique_by("label_properties", "key", self.label_properties.as_deref(), |element| &element.key);
        problems.nested("label_properties", self.label_properties.as_deref());
        problems.count("metadata", self.metadata.as_deref(), 0..=10);
        problems.unique_by("metadata", "key", self.metadata.as_deref(), |element| &element.key);
        problems.nested("metadata", self.metadata.as_deref());
        problems.text("source", self.source.as_deref(), 0..=50);
        problems.count("tags", self.tags.as_deref(), 0..=10);
        problems.unique("tags", self.tags.as_deref());
        problems.texts("tags", self.tags.as_deref(), 0..=50);
        problems.text("tenant", self.tenant.as_deref(), 0..=50);
        rules::shipments::create_shipment_request(self, problems);
    }
}

impl Limits for types::CustomsDocumentation {
    fn check(&self, problems: &mut Problems) {
        problems.count("attached_certificate_references", self.attached_certificate_references.as_deref(), 0..=20);
        problems.texts("attached_certificate_references", self.attached_certificate_references.as_deref(), 0..=50);
        problems.count("attached_invoice_references", self.attached_invoice_references.as_deref(), 0..=20);
        problems.texts("attached_invoice_references", self.attached_invoice_references.as_deref(), 0..=50);
        problems.count("attached_licence_references", self.attached_licence_references.as_deref(), 0..=20);
        problems.texts("attached_licence_references", self.attached_licence_references.as_deref(), 0..=50);
        problems.text("category_type_explanation", self.category_type_explanation.as_deref(), 0..=100);
        problems.text("cn23_comments", self.cn23_comments.as_deref(), 0..=500);
        problems.text("designated_person_responsible", self.designated_person_responsible.as_deref(), 0..=100);
        problems.text("eori_number", self.eori_number.as_deref(), 1..=15);
        problems.text("importers_email", self.importers_email.as_deref(), 0..=100);
        problems.text("importers_fax", self.importers_fax.as_deref(), 0..=25);
        problems.text("importers_tax_code", self.importers_tax_code.as_deref(), 0..=25);
        problems.text("importers_telephone", self.importers_telephone.as_deref(), 0..=25);
        problems.text("importers_vat_number", self.importers_vat_number.as_deref(), 0..=50);
        problems.text("invoice_number", self.invoice_number.as_deref(), 0..=50);
        problems.text("office_of_origin", self.office_of_origin.as_deref(), 0..=50);
        problems.text("reason_for_export", self.reason_for_export.as_deref(), 0..=100);
        problems.text("receivers_tax_code", self.receivers_tax_code.as_deref(), 0..=25);
        problems.text("receivers_vat_number", self.receivers_vat_number.as_deref(), 0..=50);
        problems.text("shippers_customs_reference", self.shippers_customs_reference.as_deref(), 0..=50);
        problems.text("shippers_vat_number", self.shippers_vat_number.as_deref(), 0..=50);
        problems.nested("total_customs_value", self.total_customs_value.as_ref());
    }
}

impl Limits for types::DangerousGoods {
    fn check(&self, problems: &mut Problems) {
        problems.text("custom_label_text", self.custom_label_text.as_deref(), 0..=255);
        problems.text("id_number", self.id_number.as_deref(), 1..=50);
        problems.text("proper_shipping_name", self.proper_shipping_name.as_deref(), 0..=255);
        problems.text("technical_name", self.technical_name.as_deref(), 0..=255);
    }
}

impl Limits for types::Dimensions {
    fn check(&self, problems: &mut Problems) {
        problems.amount("height", Some(self.height), (Included(Decimal::new(0, 0)), Unbounded));
        problems.amount("length", Some(self.length), (Included(Decimal::new(0, 0)), Unbounded));
        problems.amount("width", self.width, (Included(Decimal::new(0, 0)), Unbounded));
    }
}

impl Limits for types::LabelProperty {
    fn check(&self, problems: &mut Problems) {
        problems.text("key", Some(&self.key), 1..=50);
        problems.text("value", Some(&self.value), 1..=500);
    }
}

impl Limits for types::LatLong {
    fn check(&self, problems: &mut Problems) {
        problems.amount("latitude", Some(self.latitude), (Included(Decimal::new(-90, 0)), Included(Decimal::new(90, 0))));
        problems.amount("longitude", Some(self.longitude), (Included(Decimal::new(-180, 0)), Included(Decimal::new(180, 0))));
    }
}

impl Limits for types::ManifestQueryRequest {
    fn check(&self, problems: &mut Problems) {
        problems.text("address_custom_reference", self.address_custom_reference.as_deref(), 1..=50);
        problems.count("shipment_states", self.shipment_states.as_deref(), 0..=5);
        problems.count("shipping_locations", self.shipping_locations.as_deref(), 1..=10);
    }
}

impl Limits for types::ManifestRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("shipments", Some(&self.shipments), 1..=100);
        problems.unique("shipments", Some(&self.shipments));
        problems.platform_references("shipments", Some(&self.shipments));
    }
}

impl Limits for types::Metadata {
    fn check(&self, problems: &mut Problems) {
        problems.text("key", Some(&self.key), 1..=50);
        problems.text("value", Some(&self.value), 1..=100);
    }
}

impl Limits for types::PaperlessDocumentUpload {
    fn check(&self, _: &mut Problems) {}
}

impl Limits for types::Reservation {
    fn check(&self, problems: &mut Problems) {
        problems.nested("carrier", self.carrier.as_ref());
        problems.platform_reference("reference", self.reference.as_deref());
    }
}

impl Limits for types::ShipmentContents {
    fn check(&self, problems: &mut Problems) {
        problems.nested("contents", self.contents.as_deref());
        problems.text("custom_reference", self.custom_reference.as_deref(), 1..=50);
        problems.nested("dangerous_goods", self.dangerous_goods.as_ref());
        problems.text("description", self.description.as_deref(), 0..=100);
        problems.nested("dimensions", self.dimensions.as_ref());
        problems.text("harmonisation_code", self.harmonisation_code.as_deref(), 0..=25);
        problems.count("label_properties", self.label_properties.as_deref(), 0..=10);
        problems.unique_by("label_properties", "key", self.label_properties.as_deref(), |element| &element.key);
        problems.nested("label_properties", self.label_properties.as_deref());
        problems.count("metadata", self.metadata.as_deref(), 0..=10);
        problems.unique_by("metadata", "key", self.metadata.as_deref(), |element| &element.key);
        problems.nested("metadata", self.metadata.as_deref());
        problems.text("model", self.model.as_deref(), 1..=50);
        problems.text("package_size_reference", self.package_size_reference.as_deref(), 0..=50);
        problems.number("quantity", self.quantity, (Included(1), Unbounded));
        problems.platform_reference("reference", self.reference.as_deref());
        problems.text("sku", self.sku.as_deref(), 1..=50);
        problems.text("unit", self.unit.as_deref(), 1..=50);
        problems.nested("value", Some(&self.value));
        problems.nested("weight", self.weight.as_ref());
    }
}

impl Limits for types::ShipmentStateChangeRequest {
    fn check(&self, problems: &mut Problems) {
        problems.text("reason", Some(&self.reason), 5..=100);
        problems.platform_reference("reference", Some(&self.reference));
    }
}

impl Limits for types::TotalCustomsValue {
    fn check(&self, problems: &mut Problems) {
        problems.text("currency", Some(&self.currency), 1..=usize::MAX);
    }
}

impl Limits for types::UpdateShipmentGroupRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("add_shipments", self.add_shipments.as_deref(), 1..=10000);
        problems.unique("add_shipments", self.add_shipments.as_deref());
        problems.platform_references("add_shipments", self.add_shipments.as_deref());
        problems.platform_reference("reference", Some(&self.reference));
        problems.count("remove_shipments", self.remove_shipments.as_deref(), 1..=10000);
        problems.unique("remove_shipments", self.remove_shipments.as_deref());
        problems.platform_references("remove_shipments", self.remove_shipments.as_deref());
        rules::shipments::update_shipment_group_request(self, problems);
    }
}

impl Limits for types::UpdateShipmentRequest {
    fn check(&self, problems: &mut Problems) {
        problems.count("addresses", Some(&self.addresses), 2..=7);
        problems.nested("addresses", Some(&self.addresses));
        problems.text("channel", self.channel.as_deref(), 0..=50);
        problems.count("contents", Some(&self.contents), 1..=usize::MAX);
        problems.nested("contents", Some(&self.contents));
        problems.text("custom_reference", self.custom_reference.as_deref(), 0..=50);
        problems.nested("customs_documentation", self.customs_documentation.as_ref());
        problems.count("label_properties", self.label_properties.as_deref(), 0..=10);
        problems.unique_by("label_properties", "key", self.label_properties.as_deref(), |element| &element.key);
        problems.nested("label_properties", self.label_properties.as_deref());
        problems.count("metadata", self.metadata.as_deref(), 0..=10);
        problems.unique_by("metadata", "key", self.metadata.as_deref(), |element| &element.key);
        problems.nested("metadata", self.metadata.as_deref());
        problems.platform_reference("reference", Some(&self.reference));
        problems.text("source", self.source.as_deref(), 0..=50);
        problems.count("tags", self.tags.as_deref(), 0..=10);
        problems.unique("tags", self.tags.as_deref());
        problems.texts("tags", self.tags.as_deref(), 0..=50);
        problems.text("tenant", self.tenant.as_deref(), 0..=50);
        rules::shipments::update_shipment_request(self, problems);
    }
}

impl Limits for types::Value {
    fn check(&self, problems: &mut Problems) {
        problems.amount("amount", Some(self.amount), (Included(Decimal::new(0, 0)), Unbounded));
        problems.text("currency", Some(&self.currency), 1..=usize::MAX);
        problems.amount("discount", self.discount, (Included(Decimal::new(0, 0)), Included(Decimal::new(100, 0))));
    }
}

impl Limits for types::Weight {
    fn check(&self, problems: &mut Problems) {
        problems.amount("value", Some(self.value), (Excluded(Decimal::new(0, 0)), Unbounded));
    }
}

pub(crate) fn get_latest_collection_note_by_custom_reference(problems: &mut Problems, custom_reference: &str) {
    problems.text("custom_reference", Some(custom_reference), 5..=50);
}

pub(crate) fn get_collection_note_by_custom_reference(problems: &mut Problems, custom_reference: &str, version: i32) {
    problems.text("custom_reference", Some(custom_reference), 5..=50);
    problems.number("version", Some(version), (Included(1), Unbounded));
}

pub(crate) fn get_shipment_groups_by_custom_reference(problems: &mut Problems, custom_reference: &str) {
    problems.text("custom_reference", Some(custom_reference), 5..=50);
}

pub(crate) fn add_shipment_to_latest_group(problems: &mut Problems, custom_reference: &str) {
    problems.text("custom_reference", Some(custom_reference), 5..=50);
}

pub(crate) fn remove_shipment_from_latest_group(problems: &mut Problems, custom_reference: &str) {
    problems.text("custom_reference", Some(custom_reference), 5..=50);
}

pub(crate) fn get_shipment_group_by_custom_reference(problems: &mut Problems, custom_reference: &str, version: i32) {
    problems.text("custom_reference", Some(custom_reference), 5..=50);
    problems.number("version", Some(version), (Included(1), Unbounded));
}

pub(crate) fn add_shipment_to_group_version(problems: &mut Problems, custom_reference: &str, version: i32) {
    problems.text("custom_reference", Some(custom_reference), 5..=50);
    problems.number("version", Some(version), (Included(1), Unbounded));
}

pub(crate) fn remove_shipment_from_group_version(problems: &mut Problems, custom_reference: &str, version: i32) {
    problems.text("custom_reference", Some(custom_reference), 5..=50);
    problems.number("version", Some(version), (Included(1), Unbounded));
}

pub(crate) fn search_shipments(problems: &mut Problems, skip: Option<i32>, take: Option<i32>) {
    problems.number("skip", skip, (Included(0), Unbounded));
    problems.number("take", take, (Included(1), Included(10)));
}

pub(crate) fn create_quote_by_service_group(problems: &mut Problems, service_group: &str) {
    problems.text("service_group", Some(service_group), 0..=50);
}

pub(crate) fn get_shipments_by_tracking_reference(problems: &mut Problems, skip: Option<i32>, take: Option<i32>) {
    problems.number("skip", skip, (Included(0), Unbounded));
    problems.number("take", take, (Included(1), Included(10)));
}

pub(crate) fn allocate_shipment_with_carrier_service(problems: &mut Problems, service_reference: &str) {
    problems.text("service_reference", Some(service_reference), 0..=50);
}

pub(crate) fn allocate_shipment_with_service_group(problems: &mut Problems, service_group: &str) {
    problems.text("service_group", Some(service_group), 0..=50);
}

pub(crate) fn allocate_shipment_with_virtual_service(problems: &mut Problems, virtual_service: &str) {
    problems.text("virtual_service", Some(virtual_service), 0..=50);
}

pub(crate) fn get_tracking_events_by_custom_reference(problems: &mut Problems, skip: Option<i32>, take: Option<i32>) {
    problems.number("skip", skip, (Included(0), Unbounded));
    problems.number("take", take, (Included(1), Included(10)));
}

pub(crate) fn get_contents_tracking_events_by_custom_reference(problems: &mut Problems, custom_reference: &str, skip: Option<i32>, take: Option<i32>) {
    problems.text("custom_reference", Some(custom_reference), 0..=50);
    problems.number("skip", skip, (Included(0), Unbounded));
    problems.number("take", take, (Included(1), Included(10)));
}

/// The operations with a body, and the check of it, for tests.
#[cfg(test)]
pub(super) const BODIES: &[super::tests::Body] = &[
    super::tests::Body::of::<types::CollectionNoteFromManifestRequest>("get_collection_note_by_manifests"),
    super::tests::Body::of::<types::CollectionNoteQueryRequest>("query_collection_note"),
    super::tests::Body::of::<types::PaperlessDocumentUpload>("add_paperless_document"),
    super::tests::Body::of::<types::UpdateShipmentGroupRequest>("update_shipment_group"),
    super::tests::Body::of::<types::CreateShipmentGroupRequest>("create_shipment_group"),
    super::tests::Body::of::<types::UpdateShipmentRequest>("update_shipment"),
    super::tests::Body::of::<types::CreateShipmentRequest>("create_shipment"),
    super::tests::Body::of::<types::AllocateRequest>("allocate_shipments"),
    super::tests::Body::of::<types::AllocateWithFiltersRequest>("allocate_shipments_with_filters"),
    super::tests::Body::of::<types::AllocateWithCarrierServiceRequest>("allocate_shipments_with_carrier_service"),
    super::tests::Body::of::<types::AllocateWithServiceGroupRequest>("allocate_shipments_with_service_group"),
    super::tests::Body::of::<types::ManifestRequest>("manifest_shipments"),
    super::tests::Body::of::<types::ManifestQueryRequest>("manifest_shipments_by_query"),
    super::tests::Body::of::<types::CreateShipmentRequest>("create_quote"),
    super::tests::Body::of::<types::CreateShipmentRequest>("create_quote_by_service_group"),
    super::tests::Body::of::<types::ShipmentStateChangeRequest>("change_shipment_state"),
];
