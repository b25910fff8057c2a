//! Models as a user would write them by hand: every property that the SDK's models have, as the simplest type that holds it.
//! Values of open lists and timestamps are `String`s, decimals are `f64`s.

// Read from JSON and dropped: what is measured is the reading.
#![allow(dead_code)]

use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct Address {
    pub(crate) address_line1: Option<String>,
    pub(crate) address_line2: Option<String>,
    pub(crate) address_line3: Option<String>,
    pub(crate) address_type: String,
    pub(crate) company_name: Option<String>,
    pub(crate) contact: Option<Contact>,
    pub(crate) country_iso_code: Option<String>,
    pub(crate) custom_reference: Option<String>,
    pub(crate) lat_long: Option<LatLong>,
    pub(crate) locality: Option<String>,
    pub(crate) national_address: Option<String>,
    pub(crate) postal_code: Option<String>,
    pub(crate) property_name: Option<String>,
    pub(crate) property_number: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) reservation: Option<Reservation>,
    pub(crate) shipping_location_reference: Option<String>,
    pub(crate) special_instructions: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct AllocateResult {
    pub(crate) applicable_documents: Option<Vec<ApplicableDocument>>,
    pub(crate) carrier: Option<CarrierDetails>,
    pub(crate) correlation_id: Option<String>,
    pub(crate) details: Option<Vec<ApiError>>,
    pub(crate) excluded_services: Option<Vec<ExcludedService>>,
    pub(crate) expected_delivery_date: Option<DateRange>,
    #[serde(rename = "_links")]
    pub(crate) links: Option<Vec<Link>>,
    pub(crate) message: Option<String>,
    pub(crate) paperless_documents: Option<PaperlessDocuments>,
    pub(crate) price: Option<Price>,
    pub(crate) shipment_reference: String,
    pub(crate) shipping_date: Option<DateRange>,
    pub(crate) state: String,
    pub(crate) tracking_details: Option<TrackingDetails>,
}

#[derive(Deserialize)]
pub(crate) struct AllocateShipmentsResult {
    #[serde(rename = "_links")]
    pub(crate) links: Option<Vec<Link>>,
    pub(crate) message: String,
    pub(crate) queued: Vec<String>,
    pub(crate) rejected: Vec<AllocationRejection>,
}

#[derive(Deserialize)]
pub(crate) struct Allocation {
    pub(crate) allocation_date: String,
    pub(crate) carrier: CarrierDetails,
    #[serde(rename = "_links")]
    pub(crate) links: Option<Vec<Link>>,
    pub(crate) price: Price,
    pub(crate) tracking_details: Option<TrackingDetails>,
    pub(crate) tracking_references: Option<Vec<String>>,
}

#[derive(Deserialize)]
pub(crate) struct AllocationRejection {
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) references: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) struct ApiError {
    pub(crate) code: String,
    pub(crate) correlation_id: Option<String>,
    pub(crate) details: Option<Vec<ApiErrorMessage>>,
    #[serde(rename = "_links")]
    pub(crate) links: Option<Vec<Link>>,
    pub(crate) message: String,
    pub(crate) reference: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct ApiErrorMessage {
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) property: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct ApplicableDocument {
    pub(crate) applicable: bool,
    #[serde(rename = "type")]
    pub(crate) type_: String,
}

#[derive(Deserialize)]
pub(crate) struct CarrierDetails {
    pub(crate) name: Option<String>,
    pub(crate) reference: Option<String>,
    pub(crate) service_name: Option<String>,
    pub(crate) service_reference: Option<String>,
    pub(crate) tags: Option<Vec<String>>,
}

#[derive(Deserialize)]
pub(crate) struct Contact {
    pub(crate) contact_details: ContactDetails,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) middle_name: Option<String>,
    pub(crate) position: Option<String>,
    pub(crate) reference: Option<String>,
    pub(crate) title: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct ContactDetails {
    pub(crate) email: String,
    pub(crate) landline: Option<String>,
    pub(crate) mobile: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct CustomsDocumentation {
    pub(crate) attached_certificate_references: Option<Vec<String>>,
    pub(crate) attached_invoice_references: Option<Vec<String>>,
    pub(crate) attached_licence_references: Option<Vec<String>>,
    pub(crate) category_type: String,
    pub(crate) category_type_explanation: Option<String>,
    pub(crate) cn23_comments: Option<String>,
    pub(crate) declaration_date: Option<String>,
    pub(crate) designated_person_responsible: Option<String>,
    pub(crate) eori_number: Option<String>,
    pub(crate) importers_email: Option<String>,
    pub(crate) importers_fax: Option<String>,
    pub(crate) importers_tax_code: Option<String>,
    pub(crate) importers_telephone: Option<String>,
    pub(crate) importers_vat_number: Option<String>,
    pub(crate) invoice_date: Option<String>,
    pub(crate) invoice_number: Option<String>,
    pub(crate) office_of_origin: Option<String>,
    pub(crate) reason_for_export: Option<String>,
    pub(crate) receivers_tax_code: Option<String>,
    pub(crate) receivers_vat_number: Option<String>,
    pub(crate) shippers_customs_reference: Option<String>,
    pub(crate) shippers_vat_number: Option<String>,
    pub(crate) shipping_terms: Option<String>,
    pub(crate) total_customs_value: Option<TotalCustomsValue>,
}

#[derive(Deserialize)]
pub(crate) struct DangerousGoods {
    pub(crate) accessibility: Option<String>,
    pub(crate) class_division: Option<String>,
    pub(crate) class_sub_divisions: Option<Vec<String>>,
    pub(crate) custom_label_text: Option<String>,
    pub(crate) hazard_classes: Option<Vec<HazardClass>>,
    pub(crate) id_number: Option<String>,
    pub(crate) packing_group: Option<String>,
    pub(crate) physical_form: Option<String>,
    pub(crate) proper_shipping_name: Option<String>,
    pub(crate) radioactivity: Option<String>,
    pub(crate) technical_name: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct DateRange {
    pub(crate) end: Option<String>,
    pub(crate) has_value: Option<bool>,
    pub(crate) start: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Dimensions {
    pub(crate) height: f64,
    pub(crate) length: f64,
    pub(crate) unit: String,
    pub(crate) width: Option<f64>,
}

#[derive(Deserialize)]
pub(crate) struct ExcludedService {
    pub(crate) carrier: CarrierDetails,
    pub(crate) exclusion: Exclusion,
}

#[derive(Deserialize)]
pub(crate) struct Exclusion {
    pub(crate) code: String,
    pub(crate) reason: String,
}

#[derive(Deserialize)]
pub(crate) struct HazardClass {
    pub(crate) code: String,
}

#[derive(Deserialize)]
pub(crate) struct LabelDetails {
    pub(crate) date_first_retrieved: Option<String>,
    #[serde(rename = "_links")]
    pub(crate) links: Option<Vec<Link>>,
    pub(crate) retrieval_count: i32,
}

#[derive(Deserialize)]
pub(crate) struct LabelProperty {
    pub(crate) key: String,
    pub(crate) value: String,
}

#[derive(Deserialize)]
pub(crate) struct LatLong {
    pub(crate) latitude: f64,
    pub(crate) longitude: f64,
}

#[derive(Deserialize)]
pub(crate) struct Link {
    pub(crate) href: String,
    pub(crate) reference: Option<String>,
    pub(crate) rel: Option<String>,
    #[serde(rename = "type")]
    pub(crate) type_: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Metadata {
    pub(crate) key: String,
    pub(crate) metadata_type: Option<String>,
    #[serde(rename = "type")]
    pub(crate) type_: Option<String>,
    pub(crate) value: String,
}

#[derive(Deserialize)]
pub(crate) struct PaperlessDocuments {
    pub(crate) sent_to_carrier: Option<bool>,
    pub(crate) usage_type: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Price {
    pub(crate) currency: Option<String>,
    pub(crate) gross: f64,
    pub(crate) net: f64,
    pub(crate) taxes: Option<Vec<Tax>>,
}

#[derive(Deserialize)]
pub(crate) struct Reservation {
    pub(crate) booking_reference: Option<String>,
    pub(crate) carrier: Option<CarrierDetails>,
    pub(crate) external_reference: Option<String>,
    pub(crate) location_reference: Option<String>,
    pub(crate) reference: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Shipment {
    pub(crate) actual_delivery_date: Option<String>,
    pub(crate) addresses: Vec<Address>,
    pub(crate) allocation: Option<Allocation>,
    pub(crate) channel: Option<String>,
    pub(crate) contents: Vec<ShipmentContents>,
    pub(crate) created: String,
    pub(crate) custom_reference: Option<String>,
    pub(crate) customs_documentation: Option<CustomsDocumentation>,
    pub(crate) direction: String,
    pub(crate) expected_delivery_date: Option<DateRange>,
    pub(crate) label_details: Option<LabelDetails>,
    pub(crate) label_properties: Option<Vec<LabelProperty>>,
    #[serde(rename = "_links")]
    pub(crate) links: Option<Vec<Link>>,
    pub(crate) metadata: Option<Vec<Metadata>>,
    pub(crate) order_date: Option<String>,
    pub(crate) paperless_documents: Option<Vec<ShipmentPaperlessDocument>>,
    pub(crate) reference: String,
    pub(crate) required_delivery_date: Option<DateRange>,
    pub(crate) required_shipping_date: Option<DateRange>,
    pub(crate) reservation: Option<Reservation>,
    pub(crate) shipment_type: String,
    pub(crate) shipping_date: Option<DateRange>,
    pub(crate) source: String,
    pub(crate) state: String,
    pub(crate) tags: Option<Vec<String>>,
    pub(crate) tenant: Option<String>,
    pub(crate) updated: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct ShipmentContents {
    pub(crate) contents: Option<Vec<ShipmentContents>>,
    pub(crate) country_of_origin: Option<String>,
    pub(crate) custom_reference: Option<String>,
    pub(crate) dangerous_goods: Option<DangerousGoods>,
    pub(crate) description: Option<String>,
    pub(crate) dimensions: Option<Dimensions>,
    pub(crate) harmonisation_code: Option<String>,
    pub(crate) label_properties: Option<Vec<LabelProperty>>,
    pub(crate) metadata: Option<Vec<Metadata>>,
    pub(crate) model: Option<String>,
    pub(crate) package_size_reference: Option<String>,
    pub(crate) quantity: Option<i32>,
    pub(crate) reference: Option<String>,
    pub(crate) shipping_terms: Option<String>,
    pub(crate) sku: Option<String>,
    pub(crate) unit: Option<String>,
    pub(crate) value: Value,
    pub(crate) weight: Option<Weight>,
}

#[derive(Deserialize)]
pub(crate) struct ShipmentPaperlessDocument {
    pub(crate) document_reference: Option<String>,
    pub(crate) document_state: String,
    pub(crate) document_type: String,
    pub(crate) expiration: Option<String>,
    pub(crate) file_format: String,
    pub(crate) usage: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Tax {
    pub(crate) amount: f64,
    pub(crate) rate: TaxRate,
}

#[derive(Deserialize)]
pub(crate) struct TaxRate {
    pub(crate) country_iso_code: String,
    pub(crate) reference: String,
    #[serde(rename = "type")]
    pub(crate) type_: String,
    pub(crate) value: f64,
}

#[derive(Deserialize)]
pub(crate) struct TotalCustomsValue {
    pub(crate) amount: f64,
    pub(crate) currency: String,
}

#[derive(Deserialize)]
pub(crate) struct TrackingDetails {
    pub(crate) contents: Option<Vec<TrackingReference>>,
    pub(crate) shipment: TrackingReference,
}

#[derive(Deserialize)]
pub(crate) struct TrackingReference {
    #[serde(rename = "_links")]
    pub(crate) links: Option<Vec<Link>>,
    pub(crate) reference: String,
    pub(crate) tracking_references: Option<Vec<String>>,
}

#[derive(Deserialize)]
pub(crate) struct Value {
    pub(crate) amount: f64,
    pub(crate) currency: String,
    pub(crate) discount: Option<f64>,
}

#[derive(Deserialize)]
pub(crate) struct Weight {
    pub(crate) unit: String,
    pub(crate) value: f64,
}
