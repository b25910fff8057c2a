// Generated from spec/shipments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

#![allow(mismatched_lifetime_syntaxes, missing_docs, unreachable_pub, unused_imports)]
#![allow(clippy::all, rustdoc::bare_urls, rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags)]

#[path = "shipments/vocabulary.rs"]
pub mod vocabulary;

#[path = "shipments/models.rs"]
pub mod models;

use crate::path::encode_path;
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///An address in one role. With a `shipping_location_reference` everything else may be left out; without one, contact, first line and country are needed. A contact given together with a location replaces the location's own.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Address {
        /**First line. Needed unless a shipping location is named.

Limits: 1 to 255 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "address_line1"))]
        pub address_line1: ::std::option::Option<::std::string::String>,
        /**Second line.

Limits: 1 to 255 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "address_line2"))]
        pub address_line2: ::std::option::Option<::std::string::String>,
        /**Third line.

Limits: 1 to 255 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "address_line3"))]
        pub address_line3: ::std::option::Option<::std::string::String>,
        ///Role of the address; each role once per shipment. Some responses capitalise it (`Origin`).
        #[cfg_attr(feature = "schema", schemars(rename = "address_type"))]
        pub address_type: crate::Open<crate::shipments::vocabulary::AddressType>,
        /**Company.

Limits: at most 100 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "company_name"))]
        pub company_name: ::std::option::Option<::std::string::String>,
        ///Person to talk to. Needed unless a shipping location is named.
        #[cfg_attr(feature = "schema", schemars(rename = "contact"))]
        pub contact: ::std::option::Option<Contact>,
        /**Country, ISO 3166 alpha-2. Needed unless a shipping location is named.

Limits: exactly 2 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "country_iso_code"))]
        pub country_iso_code: ::std::option::Option<::std::string::String>,
        /**Caller's own reference.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "custom_reference"))]
        pub custom_reference: ::std::option::Option<::std::string::String>,
        ///Coordinates of the address.
        #[cfg_attr(feature = "schema", schemars(rename = "lat_long"))]
        pub lat_long: ::std::option::Option<LatLong>,
        /**Town or city.

Limits: 1 to 255 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "locality"))]
        pub locality: ::std::option::Option<::std::string::String>,
        ///National address identifier, needed in countries that use one, such as SA.
        #[cfg_attr(feature = "schema", schemars(rename = "national_address"))]
        pub national_address: ::std::option::Option<::std::string::String>,
        ///Postcode. Needed, and checked for its form, in countries that have them.
        #[cfg_attr(feature = "schema", schemars(rename = "postal_code"))]
        pub postal_code: ::std::option::Option<::std::string::String>,
        /**House name.

Limits: 1 to 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "property_name"))]
        pub property_name: ::std::option::Option<::std::string::String>,
        /**House number.

Limits: 1 to 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "property_number"))]
        pub property_number: ::std::option::Option<::std::string::String>,
        ///State, county or province, abbreviated or in full. Needed and checked for US, CA, IE and AU.
        #[cfg_attr(feature = "schema", schemars(rename = "region"))]
        pub region: ::std::option::Option<::std::string::String>,
        ///Pick-up point reservation. Set by the platform; not to be sent.
        #[cfg_attr(feature = "schema", schemars(rename = "reservation"))]
        pub reservation: ::std::option::Option<Reservation>,
        /**Location configured in the account. Needed on the origin or the destination of scheduled shipments.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "shipping_location_reference"))]
        pub shipping_location_reference: ::std::option::Option<::std::string::String>,
        /**Instructions for the driver.

Limits: at most 150 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "special_instructions"))]
        pub special_instructions: ::std::option::Option<::std::string::String>,
    }

    ///Shipments to queue for allocation by the account's own rules.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocateRequest {
        ///What the service must, should or must not be capable of.
        #[cfg_attr(feature = "schema", schemars(rename = "capabilities"))]
        pub capabilities: ::std::option::Option<
            crate::OneOrMany<crate::shipments::types::ServiceCapabilities>,
        >,
        /**References of 1 to 100 shipments. A duplicate fails the whole request (`duplicate_references`).

Limits: 1 to 100 items, no duplicates.*/
        #[cfg_attr(feature = "schema", schemars(rename = "shipments"))]
        pub shipments: ::std::vec::Vec<::std::string::String>,
    }

    ///Outcome of allocating one shipment. Judge success by `state`, not by `message`.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocateResult {
        ///Which documents the shipment needs.
        #[cfg_attr(feature = "schema", schemars(rename = "applicable_documents"))]
        pub applicable_documents: ::std::option::Option<
            ::std::vec::Vec<ApplicableDocument>,
        >,
        ///Carrier and service that were chosen.
        #[cfg_attr(feature = "schema", schemars(rename = "carrier"))]
        pub carrier: ::std::option::Option<CarrierDetails>,
        ///Trace identifier to quote to the vendor's support. Often two UUIDs joined by `.SAPI_`.
        #[cfg_attr(feature = "schema", schemars(rename = "correlation_id"))]
        pub correlation_id: ::std::option::Option<::std::string::String>,
        ///Errors, when allocation failed. Whole error objects, unlike the details of an error.
        #[cfg_attr(feature = "schema", schemars(rename = "details"))]
        pub details: ::std::option::Option<::std::vec::Vec<ApiError>>,
        ///Active services that were not chosen, with the reason.
        #[cfg_attr(feature = "schema", schemars(rename = "excluded_services"))]
        pub excluded_services: ::std::option::Option<::std::vec::Vec<ExcludedService>>,
        ///Planned delivery period.
        #[cfg_attr(feature = "schema", schemars(rename = "expected_delivery_date"))]
        pub expected_delivery_date: ::std::option::Option<DateRange>,
        ///Links to the shipment and its labels.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::option::Option<::std::vec::Vec<Link>>,
        ///What happened, in words.
        #[cfg_attr(feature = "schema", schemars(rename = "message"))]
        pub message: ::std::option::Option<::std::string::String>,
        ///What became of the uploaded documents.
        #[cfg_attr(feature = "schema", schemars(rename = "paperless_documents"))]
        pub paperless_documents: ::std::option::Option<PaperlessDocuments>,
        ///What the service costs.
        #[cfg_attr(feature = "schema", schemars(rename = "price"))]
        pub price: ::std::option::Option<Price>,
        ///Shipment concerned.
        #[cfg_attr(feature = "schema", schemars(rename = "shipment_reference"))]
        pub shipment_reference: ::std::string::String,
        ///Planned shipping period.
        #[cfg_attr(feature = "schema", schemars(rename = "shipping_date"))]
        pub shipping_date: ::std::option::Option<DateRange>,
        ///State after the attempt. Some examples capitalise it (`Allocated`).
        #[cfg_attr(feature = "schema", schemars(rename = "state"))]
        pub state: crate::Open<crate::shipments::vocabulary::ShipmentState>,
        ///Tracking references issued by the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "tracking_details"))]
        pub tracking_details: ::std::option::Option<TrackingDetails>,
    }

    ///Outcome of queueing shipments for allocation. Queued shipments are `allocating` until a background job has finished; read them again to learn the result.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocateShipmentsResult {
        ///Related resources, usually none. One example links a rejected shipment.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::option::Option<::std::vec::Vec<Link>>,
        ///What happened, in words, with both counts.
        #[cfg_attr(feature = "schema", schemars(rename = "message"))]
        pub message: ::std::string::String,
        ///References that were accepted, in the order of the request. May be empty.
        #[cfg_attr(feature = "schema", schemars(rename = "queued"))]
        pub queued: ::std::vec::Vec<::std::string::String>,
        ///References that were refused, grouped by reason. May be empty.
        #[cfg_attr(feature = "schema", schemars(rename = "rejected"))]
        pub rejected: ::std::vec::Vec<AllocationRejection>,
    }

    ///Shipments to queue for allocation to one carrier service. The service must still pass all rules.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocateWithCarrierServiceRequest {
        ///What the service must, should or must not be capable of.
        #[cfg_attr(feature = "schema", schemars(rename = "capabilities"))]
        pub capabilities: ::std::option::Option<
            crate::OneOrMany<crate::shipments::types::ServiceCapabilities>,
        >,
        /**Reference of the service in this account.

Limits: at least 1 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "carrier_service_reference"))]
        pub carrier_service_reference: ::std::string::String,
        /**References of 1 to 100 shipments. A duplicate fails the whole request (`duplicate_references`).

Limits: 1 to 100 items, no duplicates.*/
        #[cfg_attr(feature = "schema", schemars(rename = "shipments"))]
        pub shipments: ::std::vec::Vec<::std::string::String>,
    }

    ///Shipments to queue for allocation to services that pass a filter.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocateWithFiltersRequest {
        ///Which services are considered before any rule is applied.
        #[cfg_attr(feature = "schema", schemars(rename = "filters"))]
        pub filters: AllocationFilters,
        /**References of 1 to 100 shipments. A duplicate fails the whole request (`duplicate_references`).

Limits: 1 to 100 items, no duplicates.*/
        #[cfg_attr(feature = "schema", schemars(rename = "shipments"))]
        pub shipments: ::std::vec::Vec<::std::string::String>,
    }

    ///Response to a filtered bulk allocation.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocateWithFiltersResult {
        ///What happened, in words.
        #[cfg_attr(feature = "schema", schemars(rename = "message"))]
        pub message: ::std::string::String,
        ///Reference of this result (`af_` in examples).
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        ///Links to the shipments that were submitted. One documented reference starts with a blank.
        #[cfg_attr(feature = "schema", schemars(rename = "shipments"))]
        pub shipments: ::std::option::Option<::std::vec::Vec<Link>>,
    }

    ///Shipments to queue for allocation to the best service of one carrier service group.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocateWithServiceGroupRequest {
        ///What the service must, should or must not be capable of.
        #[cfg_attr(feature = "schema", schemars(rename = "capabilities"))]
        pub capabilities: ::std::option::Option<
            crate::OneOrMany<crate::shipments::types::ServiceCapabilities>,
        >,
        /**Code of the carrier service group.

Limits: at least 1 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "service_group"))]
        pub service_group: ::std::string::String,
        /**References of 1 to 100 shipments. A duplicate fails the whole request (`duplicate_references`).

Limits: 1 to 100 items, no duplicates.*/
        #[cfg_attr(feature = "schema", schemars(rename = "shipments"))]
        pub shipments: ::std::vec::Vec<::std::string::String>,
    }

    ///The active allocation of a shipment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Allocation {
        ///When it was allocated.
        #[cfg_attr(feature = "schema", schemars(rename = "allocation_date"))]
        pub allocation_date: crate::Timestamp,
        ///Carrier and service that take the shipment.
        #[cfg_attr(feature = "schema", schemars(rename = "carrier"))]
        pub carrier: CarrierDetails,
        ///Related resources.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::option::Option<::std::vec::Vec<Link>>,
        ///What the service costs.
        #[cfg_attr(feature = "schema", schemars(rename = "price"))]
        pub price: Price,
        ///Tracking references issued by the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "tracking_details"))]
        pub tracking_details: ::std::option::Option<TrackingDetails>,
        /**Former list of the carrier's tracking references. Use `tracking_details`.

Deprecated.*/
        #[cfg_attr(feature = "schema", schemars(rename = "tracking_references"))]
        pub tracking_references: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
    }

    ///Selection of services made before allocation rules are applied.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocationFilters {
        ///Direction the service must offer.
        #[cfg_attr(feature = "schema", schemars(rename = "direction"))]
        pub direction: crate::Open<crate::shipments::vocabulary::Direction>,
        ///Whether services that deliver to the consumer are included.
        #[cfg_attr(feature = "schema", schemars(rename = "drop_off"))]
        pub drop_off: ::std::option::Option<bool>,
        ///Whether services whose parcels the consumer collects are included.
        #[cfg_attr(feature = "schema", schemars(rename = "pickup"))]
        pub pickup: ::std::option::Option<bool>,
        /**Tags the service must carry, all of them.

Limits: at most 10 items, no duplicates.*/
        #[cfg_attr(feature = "schema", schemars(rename = "tags"))]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    ///Shipments refused for one common reason.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocationRejection {
        ///The reason for programs, e.g. `shipment_not_found`.
        #[cfg_attr(feature = "schema", schemars(rename = "code"))]
        pub code: crate::Open<crate::shipments::vocabulary::ErrorCode>,
        ///The reason in words.
        #[cfg_attr(feature = "schema", schemars(rename = "message"))]
        pub message: ::std::string::String,
        ///References of the shipments concerned.
        #[cfg_attr(feature = "schema", schemars(rename = "references"))]
        pub references: ::std::vec::Vec<::std::string::String>,
    }

    ///An error. `code` names the family, `details[].code` the exact causes; program on these and never on messages, which may change.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApiError {
        ///Parent code, e.g. `validation_error`. One newer page shows `invalid_request` in its place.
        #[cfg_attr(feature = "schema", schemars(rename = "code"))]
        pub code: crate::Open<crate::shipments::vocabulary::ErrorCode>,
        ///Trace identifier to quote to the vendor's support. Not sent as a header.
        #[cfg_attr(feature = "schema", schemars(rename = "correlation_id"))]
        pub correlation_id: ::std::option::Option<::std::string::String>,
        ///The exact causes; there may be many.
        #[cfg_attr(feature = "schema", schemars(rename = "details"))]
        pub details: ::std::option::Option<::std::vec::Vec<ApiErrorMessage>>,
        ///Documentation of the codes. The links lack `type`.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::option::Option<::std::vec::Vec<Link>>,
        ///The error in words.
        #[cfg_attr(feature = "schema", schemars(rename = "message"))]
        pub message: ::std::string::String,
        ///Reference of the error. Declared, but in no documented error.
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
    }

    ///One cause of an error.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApiErrorMessage {
        ///Child code, e.g. `duplicate_address_type`.
        #[cfg_attr(feature = "schema", schemars(rename = "code"))]
        pub code: crate::Open<crate::shipments::vocabulary::ErrorCode>,
        ///The cause in words.
        #[cfg_attr(feature = "schema", schemars(rename = "message"))]
        pub message: ::std::string::String,
        ///What it is about, in one of several notations. A path with or without leading `$.` (`addresses[0].address_type`), a bare property name (`shipments`), or `path` for a path parameter.
        #[cfg_attr(feature = "schema", schemars(rename = "property"))]
        pub property: ::std::option::Option<::std::string::String>,
    }

    ///Whether a kind of document is needed.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApplicableDocument {
        ///Whether it is needed.
        #[cfg_attr(feature = "schema", schemars(rename = "applicable"))]
        pub applicable: bool,
        ///Kind of document.
        #[cfg_attr(feature = "schema", schemars(rename = "type"))]
        pub type_: crate::Open<crate::shipments::vocabulary::DocumentType>,
    }

    ///How a surcharge applies to the base price.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct BaseApplication {
        ///Whether it applies to the base price.
        #[cfg_attr(feature = "schema", schemars(rename = "base"))]
        pub base: bool,
        ///Whether it applies to nothing but the base price. Never true while `base` is false.
        #[cfg_attr(feature = "schema", schemars(rename = "base_only"))]
        pub base_only: bool,
    }

    ///A carrier and one of its services. Never rely on a particular form of these references: they are free text.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CarrierDetails {
        ///Name of the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "name"))]
        pub name: ::std::option::Option<::std::string::String>,
        /**Reference of the carrier.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Display name of the service.
        #[cfg_attr(feature = "schema", schemars(rename = "service_name"))]
        pub service_name: ::std::option::Option<::std::string::String>,
        /**Reference of the service in this account.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "service_reference"))]
        pub service_reference: ::std::option::Option<::std::string::String>,
        ///Tags of the service.
        #[cfg_attr(feature = "schema", schemars(rename = "tags"))]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    ///Manifests to put on a collection note.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CollectionNoteFromManifestRequest {
        /**References of 1 to 10 manifests (`ma_` and 32 digits).

Limits: 1 to 10 items, no duplicates.*/
        #[cfg_attr(feature = "schema", schemars(rename = "manifests"))]
        pub manifests: ::std::vec::Vec<::std::string::String>,
    }

    ///Which shipments to put on a collection note.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CollectionNoteQueryRequest {
        ///Address the shipments are collected from.
        #[cfg_attr(feature = "schema", schemars(rename = "address"))]
        pub address: Address,
        ///Carrier that collects; `reference` or `service_reference` is needed.
        #[cfg_attr(feature = "schema", schemars(rename = "carrier"))]
        pub carrier: CarrierDetails,
        ///True selects only shipments whose labels were fetched; null does not restrict.
        #[cfg_attr(feature = "schema", schemars(rename = "labels_printed"))]
        pub labels_printed: ::std::option::Option<bool>,
        /**States to select, at least one.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "shipment_states"))]
        pub shipment_states: ::std::vec::Vec<
            crate::Open<crate::shipments::vocabulary::ShipmentState>,
        >,
        ///Shipping period within one calendar day. From midnight to now (UTC) when left out.
        #[cfg_attr(feature = "schema", schemars(rename = "shipping_date"))]
        pub shipping_date: ::std::option::Option<DateRange>,
    }

    ///A collection note as base64 text.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CollectionNoteResponse {
        ///Media type of the decoded file.
        #[cfg_attr(feature = "schema", schemars(rename = "content_type"))]
        pub content_type: crate::Open<crate::shipments::vocabulary::FileContentType>,
        ///Kind of document, always `collection_note`.
        #[cfg_attr(feature = "schema", schemars(rename = "document_type"))]
        pub document_type: crate::Open<crate::shipments::vocabulary::DocumentType>,
        ///Resolution in dots per inch.
        #[cfg_attr(feature = "schema", schemars(rename = "dpi"))]
        pub dpi: ::std::option::Option<i32>,
        ///The file, base64.
        #[cfg_attr(feature = "schema", schemars(rename = "file"))]
        pub file: ::std::string::String,
    }

    ///A person at an address.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Contact {
        ///Telephone numbers and e-mail.
        #[cfg_attr(feature = "schema", schemars(rename = "contact_details"))]
        pub contact_details: ContactDetails,
        /**Forename.

Limits: 1 to 100 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "first_name"))]
        pub first_name: ::std::string::String,
        /**Surname.

Limits: 1 to 100 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "last_name"))]
        pub last_name: ::std::string::String,
        /**Middle names.

Limits: 1 to 100 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "middle_name"))]
        pub middle_name: ::std::option::Option<::std::string::String>,
        /**Job title.

Limits: 1 to 100 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "position"))]
        pub position: ::std::option::Option<::std::string::String>,
        /**Caller's own reference for the person.

Limits: 1 to 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        /**Form of address, such as Ms.

Limits: 1 to 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "title"))]
        pub title: ::std::option::Option<::std::string::String>,
    }

    ///How to reach a person. At least one of `landline` and `mobile` must be given.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContactDetails {
        /**E-mail address; its form is checked.

Limits: 1 to 255 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "email"))]
        pub email: ::std::string::String,
        /**Landline number. Needed when there is no `mobile`.

Limits: 1 to 100 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "landline"))]
        pub landline: ::std::option::Option<::std::string::String>,
        /**Mobile number. Needed when there is no `landline`.

Limits: 1 to 100 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "mobile"))]
        pub mobile: ::std::option::Option<::std::string::String>,
    }

    ///Contents of a shipment with their tracking events.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContentsTrackingEvent {
        ///The carrier's tracking references of the contents.
        #[cfg_attr(feature = "schema", schemars(rename = "carrier_references"))]
        pub carrier_references: ::std::vec::Vec<::std::string::String>,
        ///Caller's own reference of the contents.
        #[cfg_attr(feature = "schema", schemars(rename = "custom_reference"))]
        pub custom_reference: ::std::option::Option<::std::string::String>,
        ///Events, newest first in the examples.
        #[cfg_attr(feature = "schema", schemars(rename = "events"))]
        pub events: ::std::option::Option<::std::vec::Vec<TrackingEvent>>,
        ///Reference of the contents (`sc_` and 32 digits).
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
    }

    ///Shipments to put into a new group. They must be allocated or manifested, share one origin and be in no other group that is not closed.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreateShipmentGroupRequest {
        /**Caller's own reference; unique among groups that are not closed. Used in paths, so avoid `/`, `\`, `?` and `@`.

Limits: 5 to 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "custom_reference"))]
        pub custom_reference: ::std::option::Option<::std::string::String>,
        /**References of 1 to 10,000 shipments.

Limits: 1 to 10000 items, no duplicates.*/
        #[cfg_attr(feature = "schema", schemars(rename = "shipments"))]
        pub shipments: ::std::vec::Vec<::std::string::String>,
    }

    ///A shipment to create, or to quote for without creating it. Needs at least an origin and a destination address and one contents entry. All contents share one weight unit, one dimension unit and one currency, and metric units only go with metric ones (otherwise `unit_mismatch`).
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreateShipmentRequest {
        /**Addresses, one per `address_type`. `origin` and `destination` are mandatory; `importer` and `exporter` exclude each other.

Limits: at least 2 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "addresses"))]
        pub addresses: ::std::vec::Vec<Address>,
        /**Channel of the tenant. Only together with `tenant`.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "channel"))]
        pub channel: ::std::option::Option<::std::string::String>,
        /**Packages and items, nested at most one level (total depth 2).

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "contents"))]
        pub contents: ::std::vec::Vec<ShipmentContents>,
        /**Caller's own reference. Not unique: sending the same request twice makes two shipments.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "custom_reference"))]
        pub custom_reference: ::std::option::Option<::std::string::String>,
        ///Data for customs documents. Needed when documents such as a CN22 or a commercial invoice are to be produced.
        #[cfg_attr(feature = "schema", schemars(rename = "customs_documentation"))]
        pub customs_documentation: ::std::option::Option<CustomsDocumentation>,
        ///Which way the goods travel relative to the account holder. `outbound` when left out.
        #[cfg_attr(feature = "schema", schemars(rename = "direction"))]
        pub direction: ::std::option::Option<
            crate::Open<crate::shipments::vocabulary::Direction>,
        >,
        /**Extra text for the label, at most 10 entries with distinct keys.

Limits: at most 10 items, no two with the same `key`.*/
        #[cfg_attr(feature = "schema", schemars(rename = "label_properties"))]
        pub label_properties: ::std::option::Option<::std::vec::Vec<LabelProperty>>,
        /**Caller's key/value data, at most 10 entries with distinct keys.

Limits: at most 10 items, no two with the same `key`.*/
        #[cfg_attr(feature = "schema", schemars(rename = "metadata"))]
        pub metadata: ::std::option::Option<::std::vec::Vec<Metadata>>,
        ///When the order was placed, with offset. Not checked against any other date.
        #[cfg_attr(feature = "schema", schemars(rename = "order_date"))]
        pub order_date: ::std::option::Option<crate::Timestamp>,
        ///Period in which delivery must take place.
        #[cfg_attr(feature = "schema", schemars(rename = "required_delivery_date"))]
        pub required_delivery_date: ::std::option::Option<DateRange>,
        ///Period in which the shipment must be shipped.
        #[cfg_attr(feature = "schema", schemars(rename = "required_shipping_date"))]
        pub required_shipping_date: ::std::option::Option<DateRange>,
        ///Carrier service chosen beforehand, as used when shipping to a known pick-up or drop-off point. Its properties are not documented, so any are passed through as they are.
        #[cfg_attr(feature = "schema", schemars(rename = "selected_carrier_details"))]
        pub selected_carrier_details: ::std::option::Option<crate::JsonObject>,
        ///Whether the carrier calls on a schedule or is booked for this shipment. `scheduled` needs a `shipping_location_reference` on the origin or the destination.
        #[cfg_attr(feature = "schema", schemars(rename = "shipment_type"))]
        pub shipment_type: crate::Open<crate::shipments::vocabulary::ShipmentType>,
        /**System the request comes from. `api` when left out.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "source"))]
        pub source: ::std::option::Option<::std::string::String>,
        /**Allocation tags, at most 10 without repetition. A tagged shipment only goes to services that carry all of its tags.

Limits: at most 10 items, no duplicates.*/
        #[cfg_attr(feature = "schema", schemars(rename = "tags"))]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /**Tenant, which must exist in the account.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "tenant"))]
        pub tenant: ::std::option::Option<::std::string::String>,
    }

    ///A customs document or other transport document as base64 text.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CustomsDocument {
        ///Media type of the decoded file.
        #[cfg_attr(feature = "schema", schemars(rename = "content_type"))]
        pub content_type: crate::Open<crate::shipments::vocabulary::CustomsContentType>,
        ///How many copies to print.
        #[cfg_attr(feature = "schema", schemars(rename = "copies"))]
        pub copies: ::std::option::Option<i32>,
        ///Kind of document. The generic document operation also returns kinds that are not in the list.
        #[cfg_attr(feature = "schema", schemars(rename = "document_type"))]
        pub document_type: crate::Open<
            crate::shipments::vocabulary::CustomsDocumentType,
        >,
        ///Resolution in dots per inch.
        #[cfg_attr(feature = "schema", schemars(rename = "dpi"))]
        pub dpi: ::std::option::Option<i32>,
        ///The file, base64.
        #[cfg_attr(feature = "schema", schemars(rename = "file"))]
        pub file: ::std::string::String,
    }

    ///Data printed on CN22, CN23 and commercial invoice.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CustomsDocumentation {
        /**References of attached certificates, at most 20.

Limits: at most 20 items.*/
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "attached_certificate_references")
        )]
        pub attached_certificate_references: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /**References of attached invoices, at most 20.

Limits: at most 20 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "attached_invoice_references"))]
        pub attached_invoice_references: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /**References of attached licences, at most 20.

Limits: at most 20 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "attached_licence_references"))]
        pub attached_licence_references: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Category of the goods.
        #[cfg_attr(feature = "schema", schemars(rename = "category_type"))]
        pub category_type: crate::Open<crate::shipments::vocabulary::CategoryType>,
        /**Why that category applies.

Limits: at most 100 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "category_type_explanation"))]
        pub category_type_explanation: ::std::option::Option<::std::string::String>,
        /**Text for box 11 of the CN23.

Limits: at most 500 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "cn23_comments"))]
        pub cn23_comments: ::std::option::Option<::std::string::String>,
        ///When the declaration was made. The shipment's creation (UTC) when left out.
        #[cfg_attr(feature = "schema", schemars(rename = "declaration_date"))]
        pub declaration_date: ::std::option::Option<crate::Timestamp>,
        /**Person responsible for the declaration.

Limits: at most 100 characters.*/
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "designated_person_responsible")
        )]
        pub designated_person_responsible: ::std::option::Option<::std::string::String>,
        /**EORI number of the sender.

Limits: 1 to 15 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "eori_number"))]
        pub eori_number: ::std::option::Option<::std::string::String>,
        /**E-mail address of the importer.

Limits: at most 100 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "importers_email"))]
        pub importers_email: ::std::option::Option<::std::string::String>,
        /**Fax number of the importer.

Limits: at most 25 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "importers_fax"))]
        pub importers_fax: ::std::option::Option<::std::string::String>,
        /**Tax code of the importer.

Limits: at most 25 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "importers_tax_code"))]
        pub importers_tax_code: ::std::option::Option<::std::string::String>,
        /**Telephone number of the importer.

Limits: at most 25 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "importers_telephone"))]
        pub importers_telephone: ::std::option::Option<::std::string::String>,
        /**VAT number of the importer.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "importers_vat_number"))]
        pub importers_vat_number: ::std::option::Option<::std::string::String>,
        ///Date of the invoice. The shipment's creation when left out.
        #[cfg_attr(feature = "schema", schemars(rename = "invoice_date"))]
        pub invoice_date: ::std::option::Option<crate::Timestamp>,
        /**Number of the invoice.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "invoice_number"))]
        pub invoice_number: ::std::option::Option<::std::string::String>,
        /**Office of origin (Madrid system).

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "office_of_origin"))]
        pub office_of_origin: ::std::option::Option<::std::string::String>,
        /**Why the goods are exported.

Limits: at most 100 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "reason_for_export"))]
        pub reason_for_export: ::std::option::Option<::std::string::String>,
        /**Tax code of the receiver.

Limits: at most 25 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "receivers_tax_code"))]
        pub receivers_tax_code: ::std::option::Option<::std::string::String>,
        /**VAT number of the receiver.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "receivers_vat_number"))]
        pub receivers_vat_number: ::std::option::Option<::std::string::String>,
        /**The shipper's customs reference.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "shippers_customs_reference"))]
        pub shippers_customs_reference: ::std::option::Option<::std::string::String>,
        /**VAT number of the shipper.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "shippers_vat_number"))]
        pub shippers_vat_number: ::std::option::Option<::std::string::String>,
        /**Former place of the Incoterm. Use `shipping_terms` of the contents.

Deprecated.*/
        #[cfg_attr(feature = "schema", schemars(rename = "shipping_terms"))]
        pub shipping_terms: ::std::option::Option<
            crate::Open<crate::shipments::vocabulary::ShippingTerms>,
        >,
        ///Declared value of the whole shipment.
        #[cfg_attr(feature = "schema", schemars(rename = "total_customs_value"))]
        pub total_customs_value: ::std::option::Option<TotalCustomsValue>,
    }

    ///Hazard data of contents, as the carriers need it.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DangerousGoods {
        ///Whether the goods can be reached during transport. An older document gives `inaccessible` as default.
        #[cfg_attr(feature = "schema", schemars(rename = "accessibility"))]
        pub accessibility: ::std::option::Option<
            crate::Open<crate::shipments::vocabulary::Accessibility>,
        >,
        /**Former way to name the hazard class, still in one documented quote request. Use `hazard_classes`.

Deprecated.*/
        #[cfg_attr(feature = "schema", schemars(rename = "class_division"))]
        pub class_division: ::std::option::Option<::std::string::String>,
        /**Former way to name hazard sub-divisions, still in one documented quote request. Use `hazard_classes`.

Deprecated.*/
        #[cfg_attr(feature = "schema", schemars(rename = "class_sub_divisions"))]
        pub class_sub_divisions: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /**Further text for the label.

Limits: at most 255 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "custom_label_text"))]
        pub custom_label_text: ::std::option::Option<::std::string::String>,
        ///IATA hazard classes.
        #[cfg_attr(feature = "schema", schemars(rename = "hazard_classes"))]
        pub hazard_classes: ::std::option::Option<::std::vec::Vec<HazardClass>>,
        /**UN, ID or NA number.

Limits: 1 to 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "id_number"))]
        pub id_number: ::std::option::Option<::std::string::String>,
        ///Packing group. An older document gives `i` as default.
        #[cfg_attr(feature = "schema", schemars(rename = "packing_group"))]
        pub packing_group: ::std::option::Option<
            crate::Open<crate::shipments::vocabulary::PackingGroup>,
        >,
        ///State of matter. An older document gives `other` as default.
        #[cfg_attr(feature = "schema", schemars(rename = "physical_form"))]
        pub physical_form: ::std::option::Option<
            crate::Open<crate::shipments::vocabulary::PhysicalForm>,
        >,
        /**Proper shipping name.

Limits: at most 255 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "proper_shipping_name"))]
        pub proper_shipping_name: ::std::option::Option<::std::string::String>,
        ///How radioactivity is stated. An older document gives `none` as default.
        #[cfg_attr(feature = "schema", schemars(rename = "radioactivity"))]
        pub radioactivity: ::std::option::Option<
            crate::Open<crate::shipments::vocabulary::Radioactivity>,
        >,
        /**Technical name.

Limits: at most 255 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "technical_name"))]
        pub technical_name: ::std::option::Option<::std::string::String>,
    }

    ///A period, both ends included; either end may be open. An unset period in a response is an object with `has_value` false, not null.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DateRange {
        ///Last instant, with offset. Not before `start`; open when missing.
        #[cfg_attr(feature = "schema", schemars(rename = "end"))]
        pub end: ::std::option::Option<crate::Timestamp>,
        ///Whether a period is set at all. Only in responses.
        #[cfg_attr(feature = "schema", schemars(rename = "has_value"))]
        pub has_value: ::std::option::Option<bool>,
        ///First instant, with offset. Not after `end`; open when missing.
        #[cfg_attr(feature = "schema", schemars(rename = "start"))]
        pub start: ::std::option::Option<crate::Timestamp>,
    }

    ///Outer size of contents with its unit.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Dimensions {
        /**Height.

Limits: at least 0.*/
        #[cfg_attr(feature = "schema", schemars(rename = "height"))]
        pub height: crate::Amount,
        /**Longest side. Sides given in another order are reordered by the platform.

Limits: at least 0.*/
        #[cfg_attr(feature = "schema", schemars(rename = "length"))]
        pub length: crate::Amount,
        ///Unit, the same one throughout a shipment.
        #[cfg_attr(feature = "schema", schemars(rename = "unit"))]
        pub unit: crate::Open<crate::shipments::vocabulary::DimensionUnit>,
        /**Width. Always send it: only responses may lack it.

Limits: at least 0.*/
        #[cfg_attr(feature = "schema", schemars(rename = "width"))]
        pub width: ::std::option::Option<crate::Amount>,
    }

    ///A label as base64 text.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Document {
        ///Media type of the decoded file.
        #[cfg_attr(feature = "schema", schemars(rename = "content_type"))]
        pub content_type: crate::Open<crate::shipments::vocabulary::FileContentType>,
        ///Kind of document, always `label` for labels.
        #[cfg_attr(feature = "schema", schemars(rename = "document_type"))]
        pub document_type: crate::Open<crate::shipments::vocabulary::DocumentType>,
        ///Resolution in dots per inch. In one documented response it differs from what was asked for.
        #[cfg_attr(feature = "schema", schemars(rename = "dpi"))]
        pub dpi: ::std::option::Option<i32>,
        ///The file, base64.
        #[cfg_attr(feature = "schema", schemars(rename = "file"))]
        pub file: ::std::string::String,
    }

    ///A service that was not chosen or could not make an offer.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExcludedService {
        ///The service and its carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "carrier"))]
        pub carrier: CarrierDetails,
        ///Why it is out.
        #[cfg_attr(feature = "schema", schemars(rename = "exclusion"))]
        pub exclusion: Exclusion,
    }

    ///Why a service is out.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Exclusion {
        ///The reason for programs.
        #[cfg_attr(feature = "schema", schemars(rename = "code"))]
        pub code: crate::Open<crate::shipments::vocabulary::ExclusionCode>,
        ///The reason in words.
        #[cfg_attr(feature = "schema", schemars(rename = "reason"))]
        pub reason: ::std::string::String,
    }

    ///One IATA hazard class.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct HazardClass {
        ///Class with division such as 2.3, or the class alone such as 3.
        #[cfg_attr(feature = "schema", schemars(rename = "code"))]
        pub code: ::std::string::String,
    }

    ///History of label retrieval.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct LabelDetails {
        ///When a label was first fetched.
        #[cfg_attr(feature = "schema", schemars(rename = "date_first_retrieved"))]
        pub date_first_retrieved: ::std::option::Option<crate::Timestamp>,
        ///Where the label is.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::option::Option<::std::vec::Vec<Link>>,
        ///How often labels were fetched.
        #[cfg_attr(feature = "schema", schemars(rename = "retrieval_count"))]
        pub retrieval_count: i32,
    }

    ///One piece of extra text printed on labels.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct LabelProperty {
        /**Key, unique per shipment or per contents.

Limits: 1 to 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "key"))]
        pub key: ::std::string::String,
        /**Text to print.

Limits: 1 to 500 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "value"))]
        pub value: ::std::string::String,
    }

    ///A point on earth in decimal degrees. 0,0 is refused.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct LatLong {
        /**Degrees north of the equator, negative to the south.

Limits: -90 to 90.*/
        #[cfg_attr(feature = "schema", schemars(rename = "latitude"))]
        pub latitude: crate::Amount,
        /**Degrees east of Greenwich, negative to the west.

Limits: -180 to 180.*/
        #[cfg_attr(feature = "schema", schemars(rename = "longitude"))]
        pub longitude: crate::Amount,
    }

    ///Pointer to a related resource. Documented links name several hosts, drop parts of the path or are relative, so treat the address as opaque and never check its host.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Link {
        ///Address of the resource, absolute or relative.
        #[cfg_attr(feature = "schema", schemars(rename = "href"))]
        pub href: ::std::string::String,
        ///Reference of the resource, if it has one.
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///How the resource relates to this object, e.g. `self`, `shipment`, `label`, `PDF`. Free text.
        #[cfg_attr(feature = "schema", schemars(rename = "rel"))]
        pub rel: ::std::option::Option<::std::string::String>,
        ///Kind of resource, e.g. `shipment`, `label`, `manifest`, `Label`. Free text.
        #[cfg_attr(feature = "schema", schemars(rename = "type"))]
        pub type_: ::std::option::Option<::std::string::String>,
    }

    ///A manifest. It never changes once created.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Manifest {
        ///When it was created.
        #[cfg_attr(feature = "schema", schemars(rename = "created"))]
        pub created: crate::Timestamp,
        ///Reference of the manifest (`ma_` and 32 digits).
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        ///References of the shipments in it.
        #[cfg_attr(feature = "schema", schemars(rename = "shipments"))]
        pub shipments: ::std::vec::Vec<::std::string::String>,
    }

    ///Which shipments to manifest. Conditions that are left out do not restrict anything.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ManifestQueryRequest {
        /**Custom reference of the origin address.

Limits: 1 to 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "address_custom_reference"))]
        pub address_custom_reference: ::std::option::Option<::std::string::String>,
        ///Carrier the shipments are allocated to.
        #[cfg_attr(feature = "schema", schemars(rename = "carrier_reference"))]
        pub carrier_reference: ::std::option::Option<::std::string::String>,
        ///Service the shipments are allocated to. If it is not one of the carrier given as well, nothing is manifested.
        #[cfg_attr(feature = "schema", schemars(rename = "carrier_service_reference"))]
        pub carrier_service_reference: ::std::option::Option<::std::string::String>,
        ///True selects only shipments whose labels were fetched; null does not restrict.
        #[cfg_attr(feature = "schema", schemars(rename = "labels_retrieved"))]
        pub labels_retrieved: ::std::option::Option<bool>,
        ///Period that must enclose the shipment's own required shipping period.
        #[cfg_attr(feature = "schema", schemars(rename = "required_shipping_date"))]
        pub required_shipping_date: ::std::option::Option<DateRange>,
        /**States to select, at most 5 and only such as can be manifested.

Limits: at most 5 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "shipment_states"))]
        pub shipment_states: ::std::option::Option<
            ::std::vec::Vec<crate::Open<crate::shipments::vocabulary::ShipmentState>>,
        >,
        /**References of 1 to 10 origin locations.

Limits: 1 to 10 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "shipping_locations"))]
        pub shipping_locations: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
    }

    ///Shipments to manifest.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ManifestRequest {
        /**References of 1 to 100 shipments.

Limits: 1 to 100 items, no duplicates.*/
        #[cfg_attr(feature = "schema", schemars(rename = "shipments"))]
        pub shipments: ::std::vec::Vec<::std::string::String>,
    }

    ///Manifests that were started, one per carrier. The list arrives under one of two names; read whichever is there.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ManifestResponse {
        ///The manifests, under the name that the vendor's OpenAPI files use.
        #[cfg_attr(feature = "schema", schemars(rename = "manifest_results"))]
        pub manifest_results: ::std::option::Option<::std::vec::Vec<ManifestResult>>,
        ///The manifests, under the name that the documented responses use.
        #[cfg_attr(feature = "schema", schemars(rename = "results"))]
        pub results: ::std::option::Option<::std::vec::Vec<ManifestResult>>,
    }

    ///One manifest that was started with one carrier.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ManifestResult {
        ///Carrier the manifest is for.
        #[cfg_attr(feature = "schema", schemars(rename = "carrier"))]
        pub carrier: CarrierDetails,
        ///Where the manifest is. Their `type` may be missing.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::option::Option<::std::vec::Vec<Link>>,
        ///What happened, in words. It may name another carrier than `carrier` does.
        #[cfg_attr(feature = "schema", schemars(rename = "message"))]
        pub message: ::std::string::String,
        ///Reference of the manifest (`ma_` and 32 digits). One documented value starts with a blank.
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        ///Number of shipments in the manifest.
        #[cfg_attr(feature = "schema", schemars(rename = "shipment_count"))]
        pub shipment_count: ::std::option::Option<i32>,
        ///State of its shipments, normally `manifesting`.
        #[cfg_attr(feature = "schema", schemars(rename = "state"))]
        pub state: crate::Open<crate::shipments::vocabulary::ShipmentState>,
    }

    ///One caller-defined key/value pair.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Metadata {
        /**Key, unique within its list.

Limits: 1 to 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "key"))]
        pub key: ::std::string::String,
        ///Twin of `type`, only in responses. The two may disagree in one and the same entry.
        #[cfg_attr(feature = "schema", schemars(rename = "metadata_type"))]
        pub metadata_type: ::std::option::Option<
            crate::Open<crate::shipments::vocabulary::MetadataType>,
        >,
        ///How to read the value. `string` when left out.
        #[cfg_attr(feature = "schema", schemars(rename = "type"))]
        pub type_: ::std::option::Option<
            crate::Open<crate::shipments::vocabulary::MetadataType>,
        >,
        /**Value, always written as text.

Limits: 1 to 100 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "value"))]
        pub value: ::std::string::String,
    }

    ///A document to pass on to the carrier electronically, with its file.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaperlessDocumentUpload {
        ///Kind of document.
        #[cfg_attr(feature = "schema", schemars(rename = "document_type"))]
        pub document_type: crate::Open<
            crate::shipments::vocabulary::PaperlessDocumentType,
        >,
        ///When the document expires; must be in the future. FedEx only.
        #[cfg_attr(feature = "schema", schemars(rename = "expiration"))]
        pub expiration: ::std::option::Option<crate::Timestamp>,
        ///The file, base64. At most 5 MB.
        #[cfg_attr(feature = "schema", schemars(rename = "file_content"))]
        pub file_content: ::std::string::String,
        ///Kind of file.
        #[cfg_attr(feature = "schema", schemars(rename = "file_format"))]
        pub file_format: crate::Open<crate::shipments::vocabulary::PaperlessFileFormat>,
        ///What the document is for. `electronic_trade` when left out.
        #[cfg_attr(feature = "schema", schemars(rename = "usage"))]
        pub usage: ::std::option::Option<
            crate::Open<crate::shipments::vocabulary::PaperlessDocumentUsage>,
        >,
    }

    ///What became of the uploaded documents when the shipment was allocated.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PaperlessDocuments {
        ///Whether they were passed on to the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "sent_to_carrier"))]
        pub sent_to_carrier: ::std::option::Option<bool>,
        ///What the shipper still has to do on paper.
        #[cfg_attr(feature = "schema", schemars(rename = "usage_type"))]
        pub usage_type: ::std::option::Option<
            crate::Open<crate::shipments::vocabulary::PaperlessUsage>,
        >,
    }

    ///What a service costs. The figures of documented examples do not always add up.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Price {
        ///Currency, ISO 4217.
        #[cfg_attr(feature = "schema", schemars(rename = "currency"))]
        pub currency: ::std::option::Option<::std::string::String>,
        ///Amount with tax.
        #[cfg_attr(feature = "schema", schemars(rename = "gross"))]
        pub gross: crate::Amount,
        ///Amount without tax.
        #[cfg_attr(feature = "schema", schemars(rename = "net"))]
        pub net: crate::Amount,
        ///Taxes that are part of the gross amount.
        #[cfg_attr(feature = "schema", schemars(rename = "taxes"))]
        pub taxes: ::std::option::Option<::std::vec::Vec<Tax>>,
    }

    ///Offer of one service for one shipment. Documented links to a quote lead nowhere: there is no operation to read one.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Quote {
        ///Which documents the shipment would need.
        #[cfg_attr(feature = "schema", schemars(rename = "applicable_documents"))]
        pub applicable_documents: ::std::option::Option<
            ::std::vec::Vec<ApplicableDocument>,
        >,
        ///The service and its carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "carrier"))]
        pub carrier: CarrierDetails,
        ///When the goods would be collected.
        #[cfg_attr(feature = "schema", schemars(rename = "collection_date"))]
        pub collection_date: DateRange,
        ///When the offer was made.
        #[cfg_attr(feature = "schema", schemars(rename = "created"))]
        pub created: crate::Timestamp,
        ///When they would be delivered.
        #[cfg_attr(feature = "schema", schemars(rename = "delivery_date"))]
        pub delivery_date: DateRange,
        ///Until when it can be used.
        #[cfg_attr(feature = "schema", schemars(rename = "expires"))]
        pub expires: crate::Timestamp,
        ///Related resources.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::option::Option<::std::vec::Vec<Link>>,
        ///What the service would cost.
        #[cfg_attr(feature = "schema", schemars(rename = "price"))]
        pub price: Price,
        ///Reference to allocate with (`qu_` and 32 digits).
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        ///Shipment the offer is for. Missing when the shipment was never created.
        #[cfg_attr(feature = "schema", schemars(rename = "shipment_reference"))]
        pub shipment_reference: ::std::option::Option<::std::string::String>,
        ///Surcharges.
        #[cfg_attr(feature = "schema", schemars(rename = "surcharges"))]
        pub surcharges: ::std::option::Option<::std::vec::Vec<Surcharge>>,
    }

    ///Offers for one shipment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct QuoteResult {
        ///Services that made no offer, with the reason.
        #[cfg_attr(feature = "schema", schemars(rename = "excluded_services"))]
        pub excluded_services: ::std::option::Option<::std::vec::Vec<ExcludedService>>,
        ///What happened, in words.
        #[cfg_attr(feature = "schema", schemars(rename = "message"))]
        pub message: ::std::string::String,
        ///The offers.
        #[cfg_attr(feature = "schema", schemars(rename = "quotes"))]
        pub quotes: ::std::option::Option<::std::vec::Vec<Quote>>,
        ///Reference of the set of offers (`qc_`, in older text `qr_`). It cannot be allocated with: use the reference of one of the `quotes`.
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        ///The shipment the offers are for.
        #[cfg_attr(feature = "schema", schemars(rename = "shipment"))]
        pub shipment: ShipmentSummary,
    }

    ///Reservation at a pick-up point. Made and filled in by the platform; sending one is refused (`system_use_only`).
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Reservation {
        ///Reference of the booking.
        #[cfg_attr(feature = "schema", schemars(rename = "booking_reference"))]
        pub booking_reference: ::std::option::Option<::std::string::String>,
        ///Carrier the reservation was made with.
        #[cfg_attr(feature = "schema", schemars(rename = "carrier"))]
        pub carrier: ::std::option::Option<CarrierDetails>,
        ///The carrier's reference of the booking.
        #[cfg_attr(feature = "schema", schemars(rename = "external_reference"))]
        pub external_reference: ::std::option::Option<::std::string::String>,
        ///Pick-up point that is reserved.
        #[cfg_attr(feature = "schema", schemars(rename = "location_reference"))]
        pub location_reference: ::std::option::Option<::std::string::String>,
        /**Reference of the reservation (`rs_` and 32 digits). Only in responses.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
    }

    ///Response of most operations that create or change something. Its message is for people and may change.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceResult {
        ///Caller's own reference, if the resource has one.
        #[cfg_attr(feature = "schema", schemars(rename = "custom_reference"))]
        pub custom_reference: ::std::option::Option<::std::string::String>,
        ///What could not be done, if anything.
        #[cfg_attr(feature = "schema", schemars(rename = "errors"))]
        pub errors: ::std::option::Option<::std::vec::Vec<ApiErrorMessage>>,
        ///Where the resource is. Empty once it is deleted.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::option::Option<::std::vec::Vec<Link>>,
        ///What happened, in words.
        #[cfg_attr(feature = "schema", schemars(rename = "message"))]
        pub message: ::std::option::Option<::std::string::String>,
        ///Reference of the resource concerned.
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        ///Version of the resource. Shipment groups only.
        #[cfg_attr(feature = "schema", schemars(rename = "version"))]
        pub version: ::std::option::Option<crate::LooseInteger>,
    }

    ///A capability that the service is asked to have or to lack.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceCapabilities {
        ///The capability.
        #[cfg_attr(feature = "schema", schemars(rename = "type"))]
        pub type_: crate::Open<crate::shipments::vocabulary::CapabilityType>,
        ///How much it matters.
        #[cfg_attr(feature = "schema", schemars(rename = "value"))]
        pub value: crate::Open<crate::shipments::vocabulary::CapabilityValue>,
    }

    ///A shipment as the platform knows it.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Shipment {
        ///When it was delivered.
        #[cfg_attr(feature = "schema", schemars(rename = "actual_delivery_date"))]
        pub actual_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///Addresses, one per role.
        #[cfg_attr(feature = "schema", schemars(rename = "addresses"))]
        pub addresses: ::std::vec::Vec<Address>,
        ///The active allocation. Missing or null before allocation.
        #[cfg_attr(feature = "schema", schemars(rename = "allocation"))]
        pub allocation: ::std::option::Option<Allocation>,
        ///Channel of the tenant.
        #[cfg_attr(feature = "schema", schemars(rename = "channel"))]
        pub channel: ::std::option::Option<::std::string::String>,
        ///Packages and items.
        #[cfg_attr(feature = "schema", schemars(rename = "contents"))]
        pub contents: ::std::vec::Vec<ShipmentContents>,
        ///When it was created.
        #[cfg_attr(feature = "schema", schemars(rename = "created"))]
        pub created: crate::Timestamp,
        ///Caller's own reference.
        #[cfg_attr(feature = "schema", schemars(rename = "custom_reference"))]
        pub custom_reference: ::std::option::Option<::std::string::String>,
        ///Data for customs documents.
        #[cfg_attr(feature = "schema", schemars(rename = "customs_documentation"))]
        pub customs_documentation: ::std::option::Option<CustomsDocumentation>,
        ///Which way the goods travel.
        #[cfg_attr(feature = "schema", schemars(rename = "direction"))]
        pub direction: crate::Open<crate::shipments::vocabulary::Direction>,
        ///Planned delivery period; set by allocation, cleared by de-allocation.
        #[cfg_attr(feature = "schema", schemars(rename = "expected_delivery_date"))]
        pub expected_delivery_date: ::std::option::Option<DateRange>,
        ///When and how often labels were fetched.
        #[cfg_attr(feature = "schema", schemars(rename = "label_details"))]
        pub label_details: ::std::option::Option<LabelDetails>,
        ///Extra text for the label.
        #[cfg_attr(feature = "schema", schemars(rename = "label_properties"))]
        pub label_properties: ::std::option::Option<::std::vec::Vec<LabelProperty>>,
        ///Related resources.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::option::Option<::std::vec::Vec<Link>>,
        ///Caller's key/value data.
        #[cfg_attr(feature = "schema", schemars(rename = "metadata"))]
        pub metadata: ::std::option::Option<::std::vec::Vec<Metadata>>,
        ///When the order was placed.
        #[cfg_attr(feature = "schema", schemars(rename = "order_date"))]
        pub order_date: ::std::option::Option<crate::Timestamp>,
        ///Documents uploaded for the shipment.
        #[cfg_attr(feature = "schema", schemars(rename = "paperless_documents"))]
        pub paperless_documents: ::std::option::Option<
            ::std::vec::Vec<ShipmentPaperlessDocument>,
        >,
        ///Reference of the shipment (`sp_` and 32 digits).
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        ///Delivery period that was asked for.
        #[cfg_attr(feature = "schema", schemars(rename = "required_delivery_date"))]
        pub required_delivery_date: ::std::option::Option<DateRange>,
        ///Shipping period that was asked for.
        #[cfg_attr(feature = "schema", schemars(rename = "required_shipping_date"))]
        pub required_shipping_date: ::std::option::Option<DateRange>,
        ///Pick-up point reservation, if any.
        #[cfg_attr(feature = "schema", schemars(rename = "reservation"))]
        pub reservation: ::std::option::Option<Reservation>,
        ///Whether the carrier calls on a schedule or is booked for this shipment.
        #[cfg_attr(feature = "schema", schemars(rename = "shipment_type"))]
        pub shipment_type: crate::Open<crate::shipments::vocabulary::ShipmentType>,
        ///Planned shipping period; set by allocation, cleared by de-allocation.
        #[cfg_attr(feature = "schema", schemars(rename = "shipping_date"))]
        pub shipping_date: ::std::option::Option<DateRange>,
        ///System the shipment came from; `api` unless the caller said otherwise.
        #[cfg_attr(feature = "schema", schemars(rename = "source"))]
        pub source: ::std::string::String,
        ///Current state.
        #[cfg_attr(feature = "schema", schemars(rename = "state"))]
        pub state: crate::Open<crate::shipments::vocabulary::ShipmentState>,
        ///Allocation tags.
        #[cfg_attr(feature = "schema", schemars(rename = "tags"))]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Tenant.
        #[cfg_attr(feature = "schema", schemars(rename = "tenant"))]
        pub tenant: ::std::option::Option<::std::string::String>,
        ///When it was last changed.
        #[cfg_attr(feature = "schema", schemars(rename = "updated"))]
        pub updated: ::std::option::Option<crate::Timestamp>,
    }

    ///A package, or an item inside a package. Weight and dimensions are given either here or through `package_size_reference`.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ShipmentContents {
        ///Items inside this package. They cannot have contents themselves.
        #[cfg_attr(feature = "schema", schemars(rename = "contents"))]
        pub contents: ::std::option::Option<::std::vec::Vec<ShipmentContents>>,
        ///Country of manufacture, ISO 3166 alpha-2.
        #[cfg_attr(feature = "schema", schemars(rename = "country_of_origin"))]
        pub country_of_origin: ::std::option::Option<::std::string::String>,
        /**Caller's own reference. Not unique.

Limits: 1 to 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "custom_reference"))]
        pub custom_reference: ::std::option::Option<::std::string::String>,
        ///Hazard data; present only for dangerous goods.
        #[cfg_attr(feature = "schema", schemars(rename = "dangerous_goods"))]
        pub dangerous_goods: ::std::option::Option<DangerousGoods>,
        /**What the goods are.

Limits: at most 100 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "description"))]
        pub description: ::std::option::Option<::std::string::String>,
        ///Outer size. Needed unless `package_size_reference` is given.
        #[cfg_attr(feature = "schema", schemars(rename = "dimensions"))]
        pub dimensions: ::std::option::Option<Dimensions>,
        /**Harmonised System code, with its dots.

Limits: at most 25 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "harmonisation_code"))]
        pub harmonisation_code: ::std::option::Option<::std::string::String>,
        /**Extra text for the label of these contents, at most 10 entries.

Limits: at most 10 items, no two with the same `key`.*/
        #[cfg_attr(feature = "schema", schemars(rename = "label_properties"))]
        pub label_properties: ::std::option::Option<::std::vec::Vec<LabelProperty>>,
        /**Caller's key/value data, at most 10 entries with distinct keys.

Limits: at most 10 items, no two with the same `key`.*/
        #[cfg_attr(feature = "schema", schemars(rename = "metadata"))]
        pub metadata: ::std::option::Option<::std::vec::Vec<Metadata>>,
        /**Model name or number.

Limits: 1 to 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "model"))]
        pub model: ::std::option::Option<::std::string::String>,
        /**Package size configured in the account; stands in for weight and dimensions.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "package_size_reference"))]
        pub package_size_reference: ::std::option::Option<::std::string::String>,
        /**How many of them. 1 when left out.

Limits: at least 1.*/
        #[cfg_attr(feature = "schema", schemars(rename = "quantity"))]
        pub quantity: ::std::option::Option<i32>,
        /**Reference given by the platform (`sc_` and 32 digits). Only in responses.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Incoterm for these contents. Some responses capitalise it (`Fca`).
        #[cfg_attr(feature = "schema", schemars(rename = "shipping_terms"))]
        pub shipping_terms: ::std::option::Option<
            crate::Open<crate::shipments::vocabulary::ShippingTerms>,
        >,
        /**Stock-keeping code.

Limits: 1 to 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "sku"))]
        pub sku: ::std::option::Option<::std::string::String>,
        /**Name of the packing unit, free text.

Limits: 1 to 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "unit"))]
        pub unit: ::std::option::Option<::std::string::String>,
        ///Declared value.
        #[cfg_attr(feature = "schema", schemars(rename = "value"))]
        pub value: Value,
        ///Weight. Needed unless `package_size_reference` is given.
        #[cfg_attr(feature = "schema", schemars(rename = "weight"))]
        pub weight: ::std::option::Option<Weight>,
    }

    ///Number of shipments in each state.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ShipmentCountByStateResponse {
        ///One entry per state.
        #[cfg_attr(feature = "schema", schemars(rename = "shipment_states"))]
        pub shipment_states: ::std::option::Option<::std::vec::Vec<ShipmentStateCount>>,
    }

    ///A group of shipments. `open` groups can change, `locked` ones can be handed over, `closed` ones are history.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ShipmentGroup {
        ///When it was closed. Null or missing: not closed.
        #[cfg_attr(feature = "schema", schemars(rename = "closed"))]
        pub closed: ::std::option::Option<crate::Timestamp>,
        ///When it was created.
        #[cfg_attr(feature = "schema", schemars(rename = "created"))]
        pub created: crate::Timestamp,
        ///Caller's own reference.
        #[cfg_attr(feature = "schema", schemars(rename = "custom_reference"))]
        pub custom_reference: ::std::option::Option<::std::string::String>,
        ///When it was locked. Null or missing: not locked.
        #[cfg_attr(feature = "schema", schemars(rename = "locked"))]
        pub locked: ::std::option::Option<crate::Timestamp>,
        ///Reference of the group (`sg_` and 32 digits).
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        ///References of its shipments.
        #[cfg_attr(feature = "schema", schemars(rename = "shipments"))]
        pub shipments: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Current state.
        #[cfg_attr(feature = "schema", schemars(rename = "state"))]
        pub state: crate::Open<crate::shipments::vocabulary::ShipmentGroupState>,
        ///When it was last changed.
        #[cfg_attr(feature = "schema", schemars(rename = "updated"))]
        pub updated: ::std::option::Option<crate::Timestamp>,
        ///How many times the custom reference had been used up to this group; 1 at first.
        #[cfg_attr(feature = "schema", schemars(rename = "version"))]
        pub version: ::std::option::Option<crate::LooseInteger>,
    }

    ///Outcome of changing a group. With some shipments refused (status 207), `errors` names them.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ShipmentGroupResponse {
        ///Caller's own reference, if the group has one.
        #[cfg_attr(feature = "schema", schemars(rename = "custom_reference"))]
        pub custom_reference: ::std::option::Option<::std::string::String>,
        ///Shipments that could not be added or removed.
        #[cfg_attr(feature = "schema", schemars(rename = "errors"))]
        pub errors: ::std::option::Option<::std::vec::Vec<ApiErrorMessage>>,
        ///Where the group is. Their paths are not real routes.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::option::Option<::std::vec::Vec<Link>>,
        ///What happened, in words. Says success even when some shipments were refused.
        #[cfg_attr(feature = "schema", schemars(rename = "message"))]
        pub message: ::std::option::Option<::std::string::String>,
        ///Reference of the group.
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        ///How many times the custom reference had been used up to this group.
        #[cfg_attr(feature = "schema", schemars(rename = "version"))]
        pub version: ::std::option::Option<crate::LooseInteger>,
    }

    ///A group in a list of groups that share a custom reference.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ShipmentGroupSummary {
        ///Caller's own reference.
        #[cfg_attr(feature = "schema", schemars(rename = "custom_reference"))]
        pub custom_reference: ::std::option::Option<::std::string::String>,
        ///The group itself (`self`) and this version of it (`version`), with relative addresses and neither `type` nor `reference`.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::vec::Vec<Link>,
        ///Reference of the group.
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        ///How many times the custom reference had been used up to this group.
        #[cfg_attr(feature = "schema", schemars(rename = "version"))]
        pub version: ::std::option::Option<crate::LooseInteger>,
    }

    ///One page of a shipment search.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ShipmentList {
        ///Related resources.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::option::Option<::std::vec::Vec<Link>>,
        ///Shipments of this page, at most 10.
        #[cfg_attr(feature = "schema", schemars(rename = "shipments"))]
        pub shipments: ::std::vec::Vec<Shipment>,
        ///Number of matches before this page.
        #[cfg_attr(feature = "schema", schemars(rename = "skip"))]
        pub skip: i32,
        ///Page size that was applied, 1 to 10.
        #[cfg_attr(feature = "schema", schemars(rename = "take"))]
        pub take: i32,
        ///Number of matches over all pages.
        #[cfg_attr(feature = "schema", schemars(rename = "total_results"))]
        pub total_results: i32,
    }

    ///A document uploaded for a shipment, as listed on the shipment. The file itself is not included.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ShipmentPaperlessDocument {
        ///Reference of the document (`pd_` and 32 digits).
        #[cfg_attr(feature = "schema", schemars(rename = "document_reference"))]
        pub document_reference: ::std::option::Option<::std::string::String>,
        ///How far its processing got.
        #[cfg_attr(feature = "schema", schemars(rename = "document_state"))]
        pub document_state: crate::Open<
            crate::shipments::vocabulary::PaperlessDocumentState,
        >,
        ///Kind of document.
        #[cfg_attr(feature = "schema", schemars(rename = "document_type"))]
        pub document_type: crate::Open<
            crate::shipments::vocabulary::PaperlessDocumentType,
        >,
        ///When it expires.
        #[cfg_attr(feature = "schema", schemars(rename = "expiration"))]
        pub expiration: ::std::option::Option<crate::Timestamp>,
        ///Kind of file.
        #[cfg_attr(feature = "schema", schemars(rename = "file_format"))]
        pub file_format: crate::Open<crate::shipments::vocabulary::PaperlessFileFormat>,
        ///What the document is for.
        #[cfg_attr(feature = "schema", schemars(rename = "usage"))]
        pub usage: ::std::option::Option<
            crate::Open<crate::shipments::vocabulary::PaperlessDocumentUsage>,
        >,
    }

    ///Manual change of a shipment's state.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ShipmentStateChangeRequest {
        /**Why, for the audit log. 5 to 100 characters.

Limits: 5 to 100 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "reason"))]
        pub reason: ::std::string::String,
        /**Shipment to change (`sp_` and 32 digits).

Limits: 1 to 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        ///State to move to. Few moves are allowed; `allocating`, `manifesting` and `cancelling` never (`system_shipment_state`).
        #[cfg_attr(feature = "schema", schemars(rename = "state"))]
        pub state: crate::Open<crate::shipments::vocabulary::ShipmentState>,
    }

    ///Number of shipments in one state.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ShipmentStateCount {
        ///Category the state belongs to. The values are not documented.
        #[cfg_attr(feature = "schema", schemars(rename = "category"))]
        pub category: ::std::option::Option<::std::string::String>,
        ///Number of shipments in the state.
        #[cfg_attr(feature = "schema", schemars(rename = "count"))]
        pub count: ::std::option::Option<i32>,
        ///Whether the state is a critical one.
        #[cfg_attr(feature = "schema", schemars(rename = "critical"))]
        pub critical: ::std::option::Option<bool>,
        ///Whether the state is an exceptional one.
        #[cfg_attr(feature = "schema", schemars(rename = "exception"))]
        pub exception: ::std::option::Option<bool>,
        ///The state.
        #[cfg_attr(feature = "schema", schemars(rename = "state"))]
        pub state: ::std::option::Option<
            crate::Open<crate::shipments::vocabulary::ShipmentState>,
        >,
    }

    ///The shipment that offers are for, in short.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ShipmentSummary {
        ///Addresses.
        #[cfg_attr(feature = "schema", schemars(rename = "addresses"))]
        pub addresses: ::std::vec::Vec<Address>,
        ///Caller's own reference.
        #[cfg_attr(feature = "schema", schemars(rename = "custom_reference"))]
        pub custom_reference: ::std::option::Option<::std::string::String>,
        ///Related resources.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::option::Option<::std::vec::Vec<Link>>,
        ///Reference of the shipment. Missing when it was never created.
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
    }

    ///One surcharge of an offer.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Surcharge {
        ///When it is applied.
        #[cfg_attr(feature = "schema", schemars(rename = "application_type"))]
        pub application_type: crate::Open<crate::shipments::vocabulary::ApplicationType>,
        ///How it applies to the base price.
        #[cfg_attr(feature = "schema", schemars(rename = "base_application"))]
        pub base_application: BaseApplication,
        ///How its amount comes about.
        #[cfg_attr(feature = "schema", schemars(rename = "calculation_model"))]
        pub calculation_model: crate::Open<
            crate::shipments::vocabulary::CalculationModel,
        >,
        ///Currency, ISO 4217.
        #[cfg_attr(feature = "schema", schemars(rename = "currency"))]
        pub currency: ::std::string::String,
        ///Long text.
        #[cfg_attr(feature = "schema", schemars(rename = "description"))]
        pub description: ::std::string::String,
        ///Size of one increment.
        #[cfg_attr(feature = "schema", schemars(rename = "incremental_unit_factor"))]
        pub incremental_unit_factor: ::std::option::Option<crate::Amount>,
        ///Price of one increment.
        #[cfg_attr(feature = "schema", schemars(rename = "incremental_unit_price"))]
        pub incremental_unit_price: ::std::option::Option<crate::Amount>,
        ///Short text.
        #[cfg_attr(feature = "schema", schemars(rename = "label"))]
        pub label: ::std::string::String,
        ///Greatest amount charged.
        #[cfg_attr(feature = "schema", schemars(rename = "maximum_value"))]
        pub maximum_value: ::std::option::Option<crate::Amount>,
        ///Least amount charged.
        #[cfg_attr(feature = "schema", schemars(rename = "minimum_value"))]
        pub minimum_value: ::std::option::Option<crate::Amount>,
        ///Reference of the surcharge.
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        ///How it combines with the price.
        #[cfg_attr(feature = "schema", schemars(rename = "type"))]
        pub type_: crate::Open<crate::shipments::vocabulary::SurchargeType>,
        ///Amount.
        #[cfg_attr(feature = "schema", schemars(rename = "value"))]
        pub value: crate::Amount,
    }

    ///One tax.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tax {
        ///Amount of tax.
        #[cfg_attr(feature = "schema", schemars(rename = "amount"))]
        pub amount: crate::Amount,
        ///Rate that was applied.
        #[cfg_attr(feature = "schema", schemars(rename = "rate"))]
        pub rate: TaxRate,
    }

    ///A tax rate.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct TaxRate {
        ///Country of the rate, ISO 3166 alpha-2.
        #[cfg_attr(feature = "schema", schemars(rename = "country_iso_code"))]
        pub country_iso_code: ::std::string::String,
        ///The platform's reference of the rate.
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        ///Kind of rate. Free text, such as `standard`, `Zero` or `VAT Standard`.
        #[cfg_attr(feature = "schema", schemars(rename = "type"))]
        pub type_: ::std::string::String,
        ///Rate as a fraction of 1, so 0.2 is 20 %.
        #[cfg_attr(feature = "schema", schemars(rename = "value"))]
        pub value: crate::Amount,
    }

    ///Declared value of a whole shipment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct TotalCustomsValue {
        ///Amount of money.
        #[cfg_attr(feature = "schema", schemars(rename = "amount"))]
        pub amount: crate::Amount,
        /**Currency, ISO 4217.

Limits: at least 1 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "currency"))]
        pub currency: ::std::string::String,
    }

    ///Carrier and service of a tracked shipment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct TrackingCarrierDetails {
        ///Name of the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "name"))]
        pub name: ::std::option::Option<::std::string::String>,
        ///Reference of the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        ///Display name of the service.
        #[cfg_attr(feature = "schema", schemars(rename = "service_name"))]
        pub service_name: ::std::option::Option<::std::string::String>,
        ///Reference of the service in this account.
        #[cfg_attr(feature = "schema", schemars(rename = "service_reference"))]
        pub service_reference: ::std::string::String,
        ///Tags of the service.
        #[cfg_attr(feature = "schema", schemars(rename = "tags"))]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    ///Tracking events of one shipment, per contents.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct TrackingContentsResponse {
        ///Carrier and service.
        #[cfg_attr(feature = "schema", schemars(rename = "carrier"))]
        pub carrier: TrackingCarrierDetails,
        ///Caller's own reference of the shipment.
        #[cfg_attr(feature = "schema", schemars(rename = "custom_reference"))]
        pub custom_reference: ::std::option::Option<::std::string::String>,
        ///When delivery is expected. A single instant.
        #[cfg_attr(feature = "schema", schemars(rename = "expected_delivery_date"))]
        pub expected_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///Related resources.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::option::Option<::std::vec::Vec<Link>>,
        ///Contents with their events.
        #[cfg_attr(feature = "schema", schemars(rename = "shipment_contents"))]
        pub shipment_contents: ::std::vec::Vec<ContentsTrackingEvent>,
        ///Shipment concerned.
        #[cfg_attr(feature = "schema", schemars(rename = "shipment_reference"))]
        pub shipment_reference: ::std::string::String,
    }

    ///One page of a tracking search by the contents' custom reference.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct TrackingContentsResponseList {
        ///Related resources.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::option::Option<::std::vec::Vec<Link>>,
        ///Number of matches before this page.
        #[cfg_attr(feature = "schema", schemars(rename = "skip"))]
        pub skip: i32,
        ///Page size that was applied.
        #[cfg_attr(feature = "schema", schemars(rename = "take"))]
        pub take: i32,
        ///Number of matches over all pages.
        #[cfg_attr(feature = "schema", schemars(rename = "total_results"))]
        pub total_results: i32,
        ///Tracked shipments of this page, at most 10.
        #[cfg_attr(feature = "schema", schemars(rename = "tracking_contents_responses"))]
        pub tracking_contents_responses: ::std::vec::Vec<TrackingContentsResponse>,
    }

    ///Tracking references issued at allocation.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct TrackingDetails {
        ///References of single contents, where the carrier supports it.
        #[cfg_attr(feature = "schema", schemars(rename = "contents"))]
        pub contents: ::std::option::Option<::std::vec::Vec<TrackingReference>>,
        ///References of the shipment as a whole.
        #[cfg_attr(feature = "schema", schemars(rename = "shipment"))]
        pub shipment: TrackingReference,
    }

    ///Something that happened to a shipment or to contents.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct TrackingEvent {
        ///The event in words.
        #[cfg_attr(feature = "schema", schemars(rename = "description"))]
        pub description: ::std::string::String,
        ///Kind of event.
        #[cfg_attr(feature = "schema", schemars(rename = "event_code"))]
        pub event_code: crate::Open<crate::shipments::vocabulary::TrackingEventCode>,
        ///Where it happened. Null in the documented responses.
        #[cfg_attr(feature = "schema", schemars(rename = "lat_long"))]
        pub lat_long: ::std::option::Option<LatLong>,
        ///Where it happened, in words.
        #[cfg_attr(feature = "schema", schemars(rename = "location"))]
        pub location: ::std::option::Option<::std::string::String>,
        ///When the platform learnt of it.
        #[cfg_attr(feature = "schema", schemars(rename = "received_timestamp"))]
        pub received_timestamp: crate::Timestamp,
        ///Reference of the event (`tr_` and 32 digits).
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        ///Who signed.
        #[cfg_attr(feature = "schema", schemars(rename = "signee"))]
        pub signee: ::std::option::Option<::std::string::String>,
        ///When it happened, as reported by the carrier. May be malformed (one documented value reads `2019-07-23T12:00.00+01:00`), so a value that does not parse must not fail the whole response.
        #[cfg_attr(feature = "schema", schemars(rename = "timestamp"))]
        pub timestamp: crate::Timestamp,
    }

    ///The carrier's tracking references of one shipment or one contents entry.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct TrackingReference {
        ///Related resources.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::option::Option<::std::vec::Vec<Link>>,
        ///Shipment (`sp_`) or contents (`sc_`) the references belong to.
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        ///The carrier's references.
        #[cfg_attr(feature = "schema", schemars(rename = "tracking_references"))]
        pub tracking_references: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
    }

    ///Tracking events of one shipment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct TrackingResponse {
        ///Carrier and service. Missing where `carrier_details` is sent instead.
        #[cfg_attr(feature = "schema", schemars(rename = "carrier"))]
        pub carrier: ::std::option::Option<TrackingCarrierDetails>,
        /**Other name of `carrier` in one documented response.

Deprecated.*/
        #[cfg_attr(feature = "schema", schemars(rename = "carrier_details"))]
        pub carrier_details: ::std::option::Option<TrackingCarrierDetails>,
        ///The carrier's tracking references.
        #[cfg_attr(feature = "schema", schemars(rename = "carrier_references"))]
        pub carrier_references: ::std::vec::Vec<::std::string::String>,
        ///Caller's own reference of the shipment.
        #[cfg_attr(feature = "schema", schemars(rename = "custom_reference"))]
        pub custom_reference: ::std::option::Option<::std::string::String>,
        ///Events, newest first in the examples.
        #[cfg_attr(feature = "schema", schemars(rename = "events"))]
        pub events: ::std::option::Option<::std::vec::Vec<TrackingEvent>>,
        ///When delivery is expected. A single instant, unlike elsewhere.
        #[cfg_attr(feature = "schema", schemars(rename = "expected_delivery_date"))]
        pub expected_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///Related resources.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::option::Option<::std::vec::Vec<Link>>,
        ///Shipment concerned.
        #[cfg_attr(feature = "schema", schemars(rename = "shipment_reference"))]
        pub shipment_reference: ::std::string::String,
    }

    ///One page of a tracking search by the shipments' custom reference.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct TrackingResponseList {
        ///Related resources.
        #[cfg_attr(feature = "schema", schemars(rename = "_links"))]
        pub links: ::std::option::Option<::std::vec::Vec<Link>>,
        ///Number of matches before this page.
        #[cfg_attr(feature = "schema", schemars(rename = "skip"))]
        pub skip: i32,
        ///Page size that was applied.
        #[cfg_attr(feature = "schema", schemars(rename = "take"))]
        pub take: i32,
        ///Number of matches over all pages.
        #[cfg_attr(feature = "schema", schemars(rename = "total_results"))]
        pub total_results: i32,
        ///Tracked shipments of this page, at most 10.
        #[cfg_attr(feature = "schema", schemars(rename = "tracking_responses"))]
        pub tracking_responses: ::std::vec::Vec<TrackingResponse>,
    }

    ///Shipments to add to and to remove from an open group. A shipment in both lists is refused (`conflicting_properties`).
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateShipmentGroupRequest {
        /**Shipments to add, 1 to 10,000.

Limits: 1 to 10000 items, no duplicates.*/
        #[cfg_attr(feature = "schema", schemars(rename = "add_shipments"))]
        pub add_shipments: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /**Reference of the group (`sg_` and 32 digits), not its custom reference.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        /**Shipments to remove, 1 to 10,000.

Limits: 1 to 10000 items, no duplicates.*/
        #[cfg_attr(feature = "schema", schemars(rename = "remove_shipments"))]
        pub remove_shipments: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
    }

    ///Complete replacement of a shipment that has not been allocated yet. Optional properties that are left out are cleared. State, allocation and paperless documents stay as they are.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateShipmentRequest {
        /**Addresses, one per `address_type`. `origin` and `destination` are mandatory; `importer` and `exporter` exclude each other.

Limits: 2 to 7 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "addresses"))]
        pub addresses: ::std::vec::Vec<Address>,
        /**Channel of the tenant. Only together with `tenant`.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "channel"))]
        pub channel: ::std::option::Option<::std::string::String>,
        /**Packages and items, nested at most one level (total depth 2).

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "contents"))]
        pub contents: ::std::vec::Vec<ShipmentContents>,
        /**Caller's own reference. Not unique.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "custom_reference"))]
        pub custom_reference: ::std::option::Option<::std::string::String>,
        ///Data for customs documents.
        #[cfg_attr(feature = "schema", schemars(rename = "customs_documentation"))]
        pub customs_documentation: ::std::option::Option<CustomsDocumentation>,
        ///Which way the goods travel relative to the account holder. `outbound` when left out.
        #[cfg_attr(feature = "schema", schemars(rename = "direction"))]
        pub direction: ::std::option::Option<
            crate::Open<crate::shipments::vocabulary::Direction>,
        >,
        /**Extra text for the label, at most 10 entries with distinct keys.

Limits: at most 10 items, no two with the same `key`.*/
        #[cfg_attr(feature = "schema", schemars(rename = "label_properties"))]
        pub label_properties: ::std::option::Option<::std::vec::Vec<LabelProperty>>,
        /**Caller's key/value data, at most 10 entries with distinct keys.

Limits: at most 10 items, no two with the same `key`.*/
        #[cfg_attr(feature = "schema", schemars(rename = "metadata"))]
        pub metadata: ::std::option::Option<::std::vec::Vec<Metadata>>,
        ///When the order was placed, with offset. Not checked against any other date.
        #[cfg_attr(feature = "schema", schemars(rename = "order_date"))]
        pub order_date: ::std::option::Option<crate::Timestamp>,
        /**Shipment to replace (`sp_` and 32 digits).

Limits: 1 to 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "reference"))]
        pub reference: ::std::string::String,
        ///Period in which delivery must take place.
        #[cfg_attr(feature = "schema", schemars(rename = "required_delivery_date"))]
        pub required_delivery_date: ::std::option::Option<DateRange>,
        ///Period in which the shipment must be shipped.
        #[cfg_attr(feature = "schema", schemars(rename = "required_shipping_date"))]
        pub required_shipping_date: ::std::option::Option<DateRange>,
        ///Carrier service chosen beforehand. Its properties are not documented, so any are passed through as they are.
        #[cfg_attr(feature = "schema", schemars(rename = "selected_carrier_details"))]
        pub selected_carrier_details: ::std::option::Option<crate::JsonObject>,
        ///Whether the carrier calls on a schedule or is booked for this shipment.
        #[cfg_attr(feature = "schema", schemars(rename = "shipment_type"))]
        pub shipment_type: crate::Open<crate::shipments::vocabulary::ShipmentType>,
        /**System the request comes from. `api` when left out.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "source"))]
        pub source: ::std::option::Option<::std::string::String>,
        /**Allocation tags, at most 10 without repetition.

Limits: at most 10 items, no duplicates.*/
        #[cfg_attr(feature = "schema", schemars(rename = "tags"))]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /**Tenant, which must exist in the account.

Limits: at most 50 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "tenant"))]
        pub tenant: ::std::option::Option<::std::string::String>,
    }

    ///Declared value of contents.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Value {
        /**Value, greater than 0, kept to 5 decimals.

Limits: at least 0.*/
        #[cfg_attr(feature = "schema", schemars(rename = "amount"))]
        pub amount: crate::Amount,
        /**Currency, ISO 4217; the same one throughout a shipment.

Limits: at least 1 characters.*/
        #[cfg_attr(feature = "schema", schemars(rename = "currency"))]
        pub currency: ::std::string::String,
        /**Discount in percent, 0 to 100.

Limits: 0 to 100.*/
        #[cfg_attr(feature = "schema", schemars(rename = "discount"))]
        pub discount: ::std::option::Option<crate::Amount>,
    }

    ///A weight with its unit.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Weight {
        ///Unit, the same one throughout a shipment.
        #[cfg_attr(feature = "schema", schemars(rename = "unit"))]
        pub unit: crate::Open<crate::shipments::vocabulary::WeightUnit>,
        /**Weight, greater than 0, kept to 5 decimals.

Limits: more than 0.*/
        #[cfg_attr(feature = "schema", schemars(rename = "value"))]
        pub value: crate::Amount,
    }

    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }

        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}

#[derive(Clone, Debug)]
/**Client for Sorted Shipments API

Create shipments, allocate them to carrier services, fetch labels and customs documents, hand them over
with manifests and collection notes, and follow them until delivery. Unofficial description; not
affiliated with or endorsed by the vendor.

**Style.** JSON with snake_case names over HTTPS; `Accept` and `Content-Type` are `application/json`.
Every call carries the headers `x-api-key` and `x-api-version: 1.1`. Labels and documents come as base64
inside JSON, never as raw bytes. Responses may be compressed with gzip.

**References.** Those made by the platform are a two-letter prefix, an underscore and 32 digits: `sp_`
shipment, `sc_` contents, `sg_` shipment group, `qu_` quote, `qc_` quote result, `ma_` manifest, `pd_`
paperless document. Carriers, services and service groups have free text of up to 50 characters. Treat
all of them as opaque text: documented values deviate from the form, and new prefixes may appear.

**Dates.** ISO 8601 instants with an explicit offset and none to seven digits of fractions of a second.
Keep the offset. A few documented values are malformed; one of them must not make a whole response
unreadable.

**Numbers.** Money, weights, sizes, rates and coordinates are JSON numbers with decimal meaning, kept to
five decimals and sometimes padded (`2.00`, `0.000000`): read them with a decimal type, never as binary
floating point. Money has a sibling `currency` (ISO 4217). Documented sums are not always consistent, so
do not verify them.

**Tolerance.** The vendor adds operations, optional properties and values of value lists (states and error
codes included) without notice. Ignore properties that are not known, keep values that are not known, take
any casing of values (`Kg`, `Origin`), and take null for any optional property. Messages are for people;
program on codes.

**Errors.** One object, `ApiError`, with a parent `code` and child codes in `details`. Statuses 521
(allocation failed) and 531 (no quotes) are business responses, 221 means still processing, and 429 means
a conflict of business rules. No request-rate limit is documented.

**Asynchronous work.** Bulk allocation, manifesting and paperless uploads respond before the work is
done. Read the resource again until its state settles.

**Evidence.** `x-evidence` on each operation says how well it is documented: `seed` and `spec` are
certain, `docs` is published prose, `sdk-only` is known from client code alone, `draft` is from
unpublished drafts and may not exist.


Version: 1.2.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: Requests,
}

impl Client {}
impl ClientInfo<Requests> for Client {
    fn api_version() -> &'static str {
        "1.2.0"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &Requests {
        &self.inner
    }
}

#[allow(clippy::all)]
impl Client {
    /**Get Collection Note by Manifests

Returns one collection note for the shipments of 1 to 10 manifests. 404 when a manifest is unknown. Idempotent, without side effects.

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `draft`: from unpublished drafts; may not exist.

Sends a `POST` request to `/collection_notes/manifest`

*/
    pub async fn get_collection_note_by_manifests<'a>(
        &'a self,
        body: &'a types::CollectionNoteFromManifestRequest,
    ) -> Result<ResponseValue<types::CollectionNoteResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_collection_note_by_manifests(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Collection Note by Query

Returns one collection note for all shipments that match a query. The query selects by origin address, carrier or carrier service, states, and a shipping period within one calendar day, by default from the start of today until now (UTC). 404 when nothing matches. Idempotent, without side effects.

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `draft`: from unpublished drafts; may not exist.

Sends a `POST` request to `/collection_notes/query`

*/
    pub async fn query_collection_note<'a>(
        &'a self,
        body: &'a types::CollectionNoteQueryRequest,
    ) -> Result<ResponseValue<types::CollectionNoteResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.query_collection_note(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Collection Note by Custom Reference (Latest Version)

Returns the collection note of the newest shipment group with a custom reference. The group must be `locked` or `closed`; an `open` one has no note, expect 400 `invalid_state_for_operation`. Idempotent, without side effects.

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `GET` request to `/collection_notes/shipment_group/custom_reference/{custom_reference}/latest`

Arguments:
- `custom_reference`: The caller's own reference of the shipment group.
*/
    pub async fn get_latest_collection_note_by_custom_reference<'a>(
        &'a self,
        custom_reference: &'a str,
    ) -> Result<ResponseValue<types::CollectionNoteResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_latest_collection_note_by_custom_reference(custom_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Collection Note by Custom Reference and Version

Returns the collection note of the shipment group with a custom reference and a version. The group must be `locked` or `closed`; an `open` one has no note, expect 400 `invalid_state_for_operation`. Idempotent, without side effects.

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `GET` request to `/collection_notes/shipment_group/custom_reference/{custom_reference}/{version}`

Arguments:
- `custom_reference`: The caller's own reference of the shipment group.
- `version`: Number of the group among those that have used the custom reference, from 1. The word `latest` in its place belongs to separate operations.
*/
    pub async fn get_collection_note_by_custom_reference<'a>(
        &'a self,
        custom_reference: &'a str,
        version: i32,
    ) -> Result<ResponseValue<types::CollectionNoteResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_collection_note_by_custom_reference(custom_reference, version)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Collection Note by Shipment Group

Returns the collection note of a shipment group, which lists what the carrier collects. The group must be `locked` or `closed`; an `open` one has no note, expect 400 `invalid_state_for_operation`. Idempotent, without side effects.

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `GET` request to `/collection_notes/shipment_group/{group_reference}`

Arguments:
- `group_reference`: Reference of the shipment group (`sg_` and 32 digits), not its custom reference.
*/
    pub async fn get_collection_note<'a>(
        &'a self,
        group_reference: &'a str,
    ) -> Result<ResponseValue<types::CollectionNoteResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_collection_note(group_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Paperless Document

Returns an uploaded document with its file. While the document is processed, the response is 221 with the same body, or 404 with the code `processing` in one source: poll. 410 when it was removed (`resource_removed`), or quarantined because a virus was found (`resource_quarantined`). The path parameter is the reference of the document (`pd_`).

Documented statuses: `200`, `221`, `400`, `401`, `403`, `404`, `405`, `410`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `GET` request to `/documents/paperless/{reference}`

Arguments:
- `reference`: Reference of the uploaded document (`pd_` and 32 digits).
*/
    pub async fn get_paperless_document<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<ResponseValue<types::PaperlessDocumentUpload>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_paperless_document(reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            221u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Add Paperless Document

Uploads a file of up to 5 MB that travels with a shipment electronically. A larger one gives 400
`file_too_large`. The path has the reference of the shipment (`sp_`); the other two operations on
that path take the document's. The shipment must be `unallocated` or `allocation_failed`, else 409.

Asynchronous: the document is scanned and processed after the response; poll
`get_paperless_document` with the `reference` of the response (`pd_`). Not idempotent: each call
adds the file again. After a lost response, look at `paperless_documents` of the shipment.

Documented statuses: `201`, `202`, `400`, `401`, `403`, `404`, `405`, `409`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `POST` request to `/documents/paperless/{reference}`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
- `body`
*/
    pub async fn add_paperless_document<'a>(
        &'a self,
        reference: &'a str,
        body: &'a types::PaperlessDocumentUpload,
    ) -> Result<ResponseValue<types::ResourceResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.add_paperless_document(reference, body)?,
            )
            .await?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Remove Paperless Document

Removes an uploaded document. The path parameter is the reference of the document (`pd_`). The shipment must be `unallocated` or `allocation_failed`, else 409. Afterwards `get_paperless_document` returns 410 `resource_removed`.

Documented statuses: `200`, `202`, `400`, `401`, `403`, `404`, `405`, `409`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `DELETE` request to `/documents/paperless/{reference}`

Arguments:
- `reference`: Reference of the uploaded document (`pd_` and 32 digits).
*/
    pub async fn remove_paperless_document<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<ResponseValue<types::ResourceResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.remove_paperless_document(reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Customs Documents

Returns all customs documents that a shipment needs. They are CN22, CN23 and commercial invoice; 204 when the shipment needs none, which is not an error. The shipment must be `allocated` or later and not `cancelled`, else 400 `invalid_state_for_operation`. Responses have `copies` or `dpi`, depending on the source.

Documented statuses: `200`, `204`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `GET` request to `/documents/{reference}`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
*/
    pub async fn get_customs_documents<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<ResponseValue<::std::vec::Vec<types::CustomsDocument>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_customs_documents(reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get CN22

Returns the CN22 customs form of a shipment. 204 when the shipment needs none. The shipment must be `allocated` or later and not `cancelled`, else 400 `invalid_state_for_operation`. `get_document` returns the same document. Responses have `copies` or `dpi`, depending on the source.

Documented statuses: `200`, `204`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `GET` request to `/documents/{reference}/cn22`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
- `format`: Format of the document, `pdf` or `zpl` in any casing. `pdf` when left out.
*/
    pub async fn get_cn22<'a>(
        &'a self,
        reference: &'a str,
        format: Option<&'a crate::Open<crate::shipments::vocabulary::ContentType>>,
    ) -> Result<ResponseValue<types::CustomsDocument>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_cn22(reference, format)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get CN23

Returns the CN23 customs form of a shipment. 204 when the shipment needs none. The shipment must be `allocated` or later and not `cancelled`, else 400 `invalid_state_for_operation`. `get_document` returns the same document. Responses have `copies` or `dpi`, depending on the source.

Documented statuses: `200`, `204`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `GET` request to `/documents/{reference}/cn23`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
- `format`: Format of the document, `pdf` or `zpl` in any casing. `pdf` when left out.
*/
    pub async fn get_cn23<'a>(
        &'a self,
        reference: &'a str,
        format: Option<&'a crate::Open<crate::shipments::vocabulary::ContentType>>,
    ) -> Result<ResponseValue<types::CustomsDocument>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_cn23(reference, format)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Commercial Invoice

Returns the commercial invoice of a shipment. 204 when the shipment needs none. The shipment must be `allocated` or later and not `cancelled`, else 400 `invalid_state_for_operation`. `get_document` returns the same document. Responses have `copies` or `dpi`, depending on the source.

Documented statuses: `200`, `204`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `GET` request to `/documents/{reference}/commercial_invoice`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
- `format`: Format of the document, `pdf` or `zpl` in any casing. `pdf` when left out.
*/
    pub async fn get_commercial_invoice<'a>(
        &'a self,
        reference: &'a str,
        format: Option<&'a crate::Open<crate::shipments::vocabulary::ContentType>>,
    ) -> Result<ResponseValue<types::CustomsDocument>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_commercial_invoice(reference, format)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Document

Returns one document of a shipment by kind. This is the general form of `get_cn22`, `get_cn23` and `get_commercial_invoice`, which also returns hazard labels and collection notes; a collection note from here covers this shipment only. 204 when the shipment needs none. The shipment must be `allocated` or later and not `cancelled`, else 400 `invalid_state_for_operation`. Responses have `copies` or `dpi`, depending on the source.

Documented statuses: `200`, `204`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/documents/{reference}/{document_type}`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
- `document_type`: Kind of document. `label` is refused: labels have operations of their own.
- `format`: Format of the document, `pdf` or `zpl` in any casing. `pdf` when left out.
*/
    pub async fn get_document<'a>(
        &'a self,
        reference: &'a str,
        document_type: &'a crate::Open<
            crate::shipments::vocabulary::ShipmentDocumentType,
        >,
        format: Option<&'a crate::Open<crate::shipments::vocabulary::ContentType>>,
    ) -> Result<ResponseValue<types::CustomsDocument>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_document(reference, document_type, format)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Contents Label

Returns the label of one package of a shipment. The body is one document or a list of documents:
sources disagree, so expect either. The shipment must be `allocated` or later and not
`cancelled`, else 400 `invalid_state_for_operation`. Which formats exist depends on the carrier;
a format or resolution that does not gives 400. The file is base64 inside JSON: PDF bytes, or ZPL
text as `text/plain`. The `dpi` of the response need not be the one asked for. An unknown
contents reference gives 400 `invalid_contents_reference`.

Fetching counts as for `get_labels`. The vendor also accepts the path without the resolution,
which then is 203 dpi.

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `GET` request to `/labels/{reference}/contents/{contents_reference}/{content_type}/{dpi}`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
- `contents_reference`: Reference of one contents entry of the shipment (`sc_` and 32 digits).
- `content_type`: Format of the label, in any casing. Which ones there are depends on the carrier.
- `dpi`: Resolution in dots per inch, one of 203, 300 and 600. The path without this part means 203.
- `include_extension`: Whether the label includes its extension.
- `rotation`: Direction in which the label is turned. Only for the format `bmp`.
*/
    pub async fn get_contents_label<'a>(
        &'a self,
        reference: &'a str,
        contents_reference: &'a str,
        content_type: &'a crate::Open<crate::shipments::vocabulary::ContentType>,
        dpi: i32,
        include_extension: Option<bool>,
        rotation: Option<&'a crate::Open<crate::shipments::vocabulary::LabelRotation>>,
    ) -> Result<
        ResponseValue<crate::OneOrMany<crate::shipments::types::Document>>,
        Error<()>,
    > {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_contents_label(
                        reference,
                        contents_reference,
                        content_type,
                        dpi,
                        include_extension,
                        rotation,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Labels

Returns the labels of all packages of a shipment in one file. The shipment must be `allocated` or
later and not `cancelled`, else 400 `invalid_state_for_operation`. Which formats exist depends on
the carrier; a format or resolution that does not gives 400. The file is base64 inside JSON: PDF
bytes, or ZPL text as `text/plain`. The `dpi` of the response need not be the one asked for.

Fetching counts: `label_details.retrieval_count` of the shipment goes up, and the first call sets
`date_first_retrieved`. The vendor also accepts the path without the resolution, which then is
203 dpi.

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `GET` request to `/labels/{reference}/{content_type}/{dpi}`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
- `content_type`: Format of the label, in any casing. Which ones there are depends on the carrier.
- `dpi`: Resolution in dots per inch, one of 203, 300 and 600. The path without this part means 203.
- `include_extension`: Whether the label includes its extension.
- `rotation`: Direction in which the label is turned. Only for the format `bmp`.
*/
    pub async fn get_labels<'a>(
        &'a self,
        reference: &'a str,
        content_type: &'a crate::Open<crate::shipments::vocabulary::ContentType>,
        dpi: i32,
        include_extension: Option<bool>,
        rotation: Option<&'a crate::Open<crate::shipments::vocabulary::LabelRotation>>,
    ) -> Result<ResponseValue<types::Document>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_labels(
                        reference,
                        content_type,
                        dpi,
                        include_extension,
                        rotation,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Update Shipment Group

Adds shipments to and removes shipments from an `open` group, up to 10,000 each in one call. The
`reference` in the body names the group; its custom reference cannot be changed. 207 when some
shipments cannot be added: `errors` lists them. A shipment in both lists gives 400
`conflicting_properties`; a `locked` or `closed` group gives 409.

Later documentation says that the format, the allocation and the group membership of added
shipments are checked but not their existence: a well-formed unknown reference still gives 200.

Documented statuses: `200`, `207`, `400`, `401`, `403`, `404`, `405`, `409`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `PUT` request to `/shipment_groups`

*/
    pub async fn update_shipment_group<'a>(
        &'a self,
        body: &'a types::UpdateShipmentGroupRequest,
    ) -> Result<ResponseValue<types::ShipmentGroupResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.update_shipment_group(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            207u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Create Shipment Group

Creates an `open` group from 1 to 10,000 shipments. Each shipment must exist, be `allocated` or
`manifested`, and be in no other group that is not closed; all must share one origin address or
origin shipping location. When at least one shipment can be grouped, the group is created and
`errors` lists the others (207); when none can, nothing is created (400).

`custom_reference` is optional, 5 to 50 characters long, and unique among groups that are not
closed: one in use gives 429. Its first use gives `version` 1; each use after all earlier groups
with it were closed adds 1. Not idempotent.

Documented statuses: `201`, `207`, `400`, `401`, `403`, `404`, `405`, `429`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `POST` request to `/shipment_groups`

*/
    pub async fn create_shipment_group<'a>(
        &'a self,
        body: &'a types::CreateShipmentGroupRequest,
    ) -> Result<ResponseValue<types::ShipmentGroupResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.create_shipment_group(body)?,
            )
            .await?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            207u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Shipment Groups by Custom Reference

Lists all groups that have used a custom reference, one summary per version. The links of a summary have only `rel` and a relative `href`.

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/shipment_groups/custom_reference/{custom_reference}`

Arguments:
- `custom_reference`: The caller's own reference of the shipment group.
*/
    pub async fn get_shipment_groups_by_custom_reference<'a>(
        &'a self,
        custom_reference: &'a str,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ShipmentGroupSummary>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_shipment_groups_by_custom_reference(custom_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Add Shipment to Group (Latest Version)

Adds one shipment to the newest group with a custom reference. The group must exist (it is never created implicitly) and be `open`, else 409. The shipment must be `allocated` or `manifested`, share the origin of the group and be in no other group that is not closed, else 400. Idempotent: 304 when the shipment is in the group already.

Documented statuses: `200`, `304`, `400`, `401`, `403`, `404`, `405`, `409`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `PUT` request to `/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}`

Arguments:
- `custom_reference`: The caller's own reference of the shipment group.
- `reference`: Reference of the shipment (`sp_` and 32 digits).
*/
    pub async fn add_shipment_to_latest_group<'a>(
        &'a self,
        custom_reference: &'a str,
        reference: &'a str,
    ) -> Result<ResponseValue<types::ShipmentGroupResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.add_shipment_to_latest_group(custom_reference, reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Remove Shipment from Group (Latest Version)

Removes one shipment from the newest group with a custom reference. The group must exist and be `open`, else 409. The shipment itself does not change. Idempotent: 304 when the shipment is not in the group.

Documented statuses: `200`, `304`, `400`, `401`, `403`, `404`, `405`, `409`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `DELETE` request to `/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}`

Arguments:
- `custom_reference`: The caller's own reference of the shipment group.
- `reference`: Reference of the shipment (`sp_` and 32 digits).
*/
    pub async fn remove_shipment_from_latest_group<'a>(
        &'a self,
        custom_reference: &'a str,
        reference: &'a str,
    ) -> Result<ResponseValue<types::ShipmentGroupResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .remove_shipment_from_latest_group(custom_reference, reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Shipment Group by Custom Reference

Returns the group that a custom reference and a version identify, with the references of its shipments.

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/shipment_groups/custom_reference/{custom_reference}/{version}`

Arguments:
- `custom_reference`: The caller's own reference of the shipment group.
- `version`: Number of the group among those that have used the custom reference, from 1. The word `latest` in its place belongs to separate operations.
*/
    pub async fn get_shipment_group_by_custom_reference<'a>(
        &'a self,
        custom_reference: &'a str,
        version: i32,
    ) -> Result<ResponseValue<types::ShipmentGroup>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_shipment_group_by_custom_reference(custom_reference, version)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Add Shipment to Group (by Custom Reference and Version)

Adds one shipment to the group with a custom reference and a version. The group must exist (it is never created implicitly) and be `open`, else 409. The shipment must be `allocated` or `manifested`, share the origin of the group and be in no other group that is not closed, else 400. Idempotent: 304 when the shipment is in the group already.

Documented statuses: `200`, `304`, `400`, `401`, `403`, `404`, `405`, `409`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `PUT` request to `/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}`

Arguments:
- `custom_reference`: The caller's own reference of the shipment group.
- `version`: Number of the group among those that have used the custom reference, from 1. The word `latest` in its place belongs to separate operations.
- `reference`: Reference of the shipment (`sp_` and 32 digits).
*/
    pub async fn add_shipment_to_group_version<'a>(
        &'a self,
        custom_reference: &'a str,
        version: i32,
        reference: &'a str,
    ) -> Result<ResponseValue<types::ShipmentGroupResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .add_shipment_to_group_version(custom_reference, version, reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Remove Shipment from Group (by Custom Reference and Version)

Removes one shipment from the group with a custom reference and a version. The group must exist and be `open`, else 409. The shipment itself does not change. Idempotent: 304 when the shipment is not in the group.

Documented statuses: `200`, `304`, `400`, `401`, `403`, `404`, `405`, `409`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `DELETE` request to `/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}`

Arguments:
- `custom_reference`: The caller's own reference of the shipment group.
- `version`: Number of the group among those that have used the custom reference, from 1. The word `latest` in its place belongs to separate operations.
- `reference`: Reference of the shipment (`sp_` and 32 digits).
*/
    pub async fn remove_shipment_from_group_version<'a>(
        &'a self,
        custom_reference: &'a str,
        version: i32,
        reference: &'a str,
    ) -> Result<ResponseValue<types::ShipmentGroupResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .remove_shipment_from_group_version(
                        custom_reference,
                        version,
                        reference,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Shipment Group

Returns a group with the references of its shipments, in any state. A closed group stays readable for a period that is not documented.

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `GET` request to `/shipment_groups/{group_reference}`

Arguments:
- `group_reference`: Reference of the shipment group (`sg_` and 32 digits), not its custom reference.
*/
    pub async fn get_shipment_group<'a>(
        &'a self,
        group_reference: &'a str,
    ) -> Result<ResponseValue<types::ShipmentGroup>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_shipment_group(group_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Close Shipment Group

Closes a `locked` group for good. It becomes `closed`, and its custom reference may be used for a new group. A group that is `open` or `closed` gives 409: lock it first (`lock_shipment_group`); one source gives 304 for a `closed` one. Meant for groups whose shipments are all manifested or cancelled, but that is not enforced.

Documented statuses: `200`, `304`, `400`, `401`, `403`, `404`, `405`, `409`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `POST` request to `/shipment_groups/{group_reference}/close`

Arguments:
- `group_reference`: Reference of the shipment group (`sg_` and 32 digits), not its custom reference.
*/
    pub async fn close_shipment_group<'a>(
        &'a self,
        group_reference: &'a str,
    ) -> Result<ResponseValue<types::ResourceResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.close_shipment_group(group_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Lock Shipment Group

Freezes an `open` group, which becomes `locked`. No shipment can then be added or removed, and collection notes can be made (`get_collection_note`). A group that is `locked` or `closed` gives 409; one source gives 304 for a `locked` one. `unlock_shipment_group` opens it again.

Documented statuses: `200`, `304`, `400`, `401`, `403`, `404`, `405`, `409`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `POST` request to `/shipment_groups/{group_reference}/lock`

Arguments:
- `group_reference`: Reference of the shipment group (`sg_` and 32 digits), not its custom reference.
*/
    pub async fn lock_shipment_group<'a>(
        &'a self,
        group_reference: &'a str,
    ) -> Result<ResponseValue<types::ResourceResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.lock_shipment_group(group_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Manifest Shipments by Shipment Group

Manifests the shipments of an `open` or `locked` group that are not manifested yet. What happens
to a `closed` group is not documented, expect 400. Not idempotent.

Asynchronous: the shipments become `manifesting`, and minutes later `manifested` or
`manifest_failed`; poll `get_shipment`. Each call sends data to carriers: after a lost response,
read the shipments before you call again. The response has one item per carrier, in
`manifest_results` or in `results`: sources disagree on the name, so expect either.

Documented statuses: `200`, `202`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/shipment_groups/{group_reference}/manifest`

Arguments:
- `group_reference`: Reference of the shipment group (`sg_` and 32 digits), not its custom reference.
*/
    pub async fn manifest_shipment_group<'a>(
        &'a self,
        group_reference: &'a str,
    ) -> Result<ResponseValue<types::ManifestResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.manifest_shipment_group(group_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Add Shipment to Group

Adds one shipment to the group with a reference. The group must exist (it is never created implicitly) and be `open`, else 409. The shipment must be `allocated` or `manifested`, share the origin of the group and be in no other group that is not closed, else 400. Idempotent: 304 when the shipment is in the group already.

Documented statuses: `200`, `304`, `400`, `401`, `403`, `404`, `405`, `409`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `PUT` request to `/shipment_groups/{group_reference}/shipments/{reference}`

Arguments:
- `group_reference`: Reference of the shipment group (`sg_` and 32 digits), not its custom reference.
- `reference`: Reference of the shipment (`sp_` and 32 digits).
*/
    pub async fn add_shipment_to_group<'a>(
        &'a self,
        group_reference: &'a str,
        reference: &'a str,
    ) -> Result<ResponseValue<types::ShipmentGroupResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.add_shipment_to_group(group_reference, reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Remove Shipment from Group

Removes one shipment from the group with a reference. The group must exist and be `open`, else 409. The shipment itself does not change. Idempotent: 304 when the shipment is not in the group.

Documented statuses: `200`, `304`, `400`, `401`, `403`, `404`, `405`, `409`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `DELETE` request to `/shipment_groups/{group_reference}/shipments/{reference}`

Arguments:
- `group_reference`: Reference of the shipment group (`sg_` and 32 digits), not its custom reference.
- `reference`: Reference of the shipment (`sp_` and 32 digits).
*/
    pub async fn remove_shipment_from_group<'a>(
        &'a self,
        group_reference: &'a str,
        reference: &'a str,
    ) -> Result<ResponseValue<types::ShipmentGroupResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.remove_shipment_from_group(group_reference, reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Unlock Shipment Group

Reopens a `locked` group, which becomes `open` and can be changed again. A group that is `open` or `closed` gives 409; one source gives 304 for an `open` one.

Documented statuses: `200`, `304`, `400`, `401`, `403`, `404`, `405`, `409`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `POST` request to `/shipment_groups/{group_reference}/unlock`

Arguments:
- `group_reference`: Reference of the shipment group (`sg_` and 32 digits), not its custom reference.
*/
    pub async fn unlock_shipment_group<'a>(
        &'a self,
        group_reference: &'a str,
    ) -> Result<ResponseValue<types::ResourceResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.unlock_shipment_group(group_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Shipments by Custom Reference or Tracking Reference

Finds shipments by a reference of the caller (on the shipment or on its contents) or by a tracking reference of the carrier. At least one of the two query parameters is needed, else 400. The tracking search sees only shipments allocated in the last 30 days. 404 when nothing matches.

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `draft`: from unpublished drafts; may not exist.

Sends a `GET` request to `/shipments`

Arguments:
- `carrier_tracking_reference`: Tracking reference issued by the carrier.
- `custom_reference`: Reference given by the caller, at shipment or contents level; exact match.
- `skip`: Number of matches to leave out before the page starts.
- `take`: Page size, 1 to 10.
*/
    pub async fn search_shipments<'a>(
        &'a self,
        carrier_tracking_reference: Option<&'a str>,
        custom_reference: Option<&'a str>,
        skip: Option<i32>,
        take: Option<i32>,
    ) -> Result<ResponseValue<types::ShipmentList>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .search_shipments(
                        carrier_tracking_reference,
                        custom_reference,
                        skip,
                        take,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Update Shipment

Replaces the data of a shipment. Optional properties that are left out are cleared. The shipment must be `unallocated` or `allocation_failed`, else 400 `invalid_state_for_operation`. State, allocation and paperless documents stay as they are. Idempotent: 304 when nothing differs.

Documented statuses: `200`, `304`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `PUT` request to `/shipments`

Arguments:
- `body`: The new data, with the reference of the shipment to replace.
*/
    pub async fn update_shipment<'a>(
        &'a self,
        body: &'a types::UpdateShipmentRequest,
    ) -> Result<ResponseValue<types::ResourceResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.update_shipment(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Create Shipment

Creates a shipment in state `unallocated`. Needs at least an `origin` and a `destination` address, one address per type; `importer` and `exporter` exclude each other. A `scheduled` shipment needs a `shipping_location_reference` on its origin or destination; an address that has one may leave out everything else, any other address needs a contact, `address_line1` and `country_iso_code`. All contents share one weight unit, one size unit and one currency, and metric does not mix with imperial (`unit_mismatch`). `channel` only together with `tenant`. Not idempotent: `custom_reference` need not be unique, so a second call makes another shipment.

Documented statuses: `201`, `400`, `401`, `403`, `405`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `POST` request to `/shipments`

Arguments:
- `body`: The shipment to create.
*/
    pub async fn create_shipment<'a>(
        &'a self,
        body: &'a types::CreateShipmentRequest,
    ) -> Result<ResponseValue<types::ResourceResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.create_shipment(body)?,
            )
            .await?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate Shipments

Queues shipments for allocation by the default rules of the account. Takes 1 to 100 different references; a duplicate fails the whole request (400 `duplicate_references`). Each shipment must be `unallocated` or `allocation_failed`; `rejected` lists the others, grouped by code. Queued shipments are `allocating` until a background job ends: poll `get_shipment`. 202 when all are queued, 207 when some are rejected. When none can be queued: 404 if all are unknown, else 521.

Documented statuses: `202`, `207`, `400`, `401`, `403`, `404`, `405`, `407`, `500`, `521`.

Evidence `spec`: in the vendor's published API description.

Sends a `PUT` request to `/shipments/allocate`

Arguments:
- `body`: The shipments to queue.
*/
    pub async fn allocate_shipments<'a>(
        &'a self,
        body: &'a types::AllocateRequest,
    ) -> Result<ResponseValue<types::AllocateShipmentsResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.allocate_shipments(body)?,
            )
            .await?;
        match response.status().as_u16() {
            202u16 => ResponseValue::from_response(response).await,
            207u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate with Filters

Queues shipments for allocation to services that pass a filter on direction, tags, pick-up and drop-off. `direction` is mandatory. Takes 1 to 100 different references. Queued shipments are `allocating` until a background job ends: poll `get_shipment`. The response has links to shipments, but no reasons why others are not queued. 404 when no service passes the filter.

Documented statuses: `202`, `207`, `400`, `401`, `403`, `404`, `405`, `500`, `521`.

Evidence `spec`: in the vendor's published API description.

Sends a `PUT` request to `/shipments/allocate/filters`

Arguments:
- `body`: The shipments to queue and the filters.
*/
    pub async fn allocate_shipments_with_filters<'a>(
        &'a self,
        body: &'a types::AllocateWithFiltersRequest,
    ) -> Result<ResponseValue<types::AllocateWithFiltersResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.allocate_shipments_with_filters(body)?,
            )
            .await?;
        match response.status().as_u16() {
            202u16 => ResponseValue::from_response(response).await,
            207u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate with Carrier Service

Queues shipments for allocation to one named service. An unknown service gives 404 for the whole request. Takes 1 to 100 different references; a duplicate fails the whole request (400 `duplicate_references`). Each shipment must be `unallocated` or `allocation_failed`; `rejected` lists the others, grouped by code. Queued shipments are `allocating` until a background job ends: poll `get_shipment`. 202 when all are queued, 207 when some are rejected. When none can be queued: 404 if all are unknown, else 521.

Documented statuses: `202`, `207`, `400`, `401`, `403`, `404`, `405`, `407`, `500`, `521`.

Evidence `spec`: in the vendor's published API description.

Sends a `PUT` request to `/shipments/allocate/service`

Arguments:
- `body`: The shipments to queue and the service to use.
*/
    pub async fn allocate_shipments_with_carrier_service<'a>(
        &'a self,
        body: &'a types::AllocateWithCarrierServiceRequest,
    ) -> Result<ResponseValue<types::AllocateShipmentsResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.allocate_shipments_with_carrier_service(body)?,
            )
            .await?;
        match response.status().as_u16() {
            202u16 => ResponseValue::from_response(response).await,
            207u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate with Service Group

Queues shipments for allocation to the cheapest suitable service of one service group. `capabilities` restricts the choice to services that have them. An unknown group is expected to give 404 for the whole request. Takes 1 to 100 different references; a duplicate fails the whole request (400 `duplicate_references`). Each shipment must be `unallocated` or `allocation_failed`; `rejected` lists the others, grouped by code. Queued shipments are `allocating` until a background job ends: poll `get_shipment`. 202 when all are queued, 207 when some are rejected. When none can be queued: 404 if all are unknown, else 521.

Documented statuses: `202`, `207`, `400`, `401`, `403`, `404`, `405`, `407`, `500`, `521`.

Evidence `seed`: confirmed by a documented example.

Sends a `PUT` request to `/shipments/allocate/service_group`

Arguments:
- `body`: The shipments to queue and the code of the group.
*/
    pub async fn allocate_shipments_with_service_group<'a>(
        &'a self,
        body: &'a types::AllocateWithServiceGroupRequest,
    ) -> Result<ResponseValue<types::AllocateShipmentsResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.allocate_shipments_with_service_group(body)?,
            )
            .await?;
        match response.status().as_u16() {
            202u16 => ResponseValue::from_response(response).await,
            207u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Manifest Shipments

Manifests 1 to 100 shipments in one call. Each must be `allocated`, `ready_to_ship` or
`manifest_failed`: one in another state fails the whole call with 400
`invalid_state_for_operation`, an unknown one with 404.

Asynchronous: the shipments become `manifesting`, and minutes later `manifested` or
`manifest_failed`; poll `get_shipment`. Each call sends data to carriers: after a lost response,
read the shipments before you call again. The response has one item per carrier, in
`manifest_results` or in `results`: sources disagree on the name, so expect either.

Documented statuses: `200`, `202`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `PUT` request to `/shipments/manifest`

*/
    pub async fn manifest_shipments<'a>(
        &'a self,
        body: &'a types::ManifestRequest,
    ) -> Result<ResponseValue<types::ManifestResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.manifest_shipments(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Manifest Shipments by Query

Manifests all shipments that match a query. Only `allocated`, `ready_to_ship` and
`manifest_failed` shipments are ever selected. The properties of the query are optional and
combined with AND: an empty query manifests all of these shipments. 404 when nothing matches, for
instance when the service does not belong to the carrier.

Asynchronous: the shipments become `manifesting`, and minutes later `manifested` or
`manifest_failed`; poll `get_shipment`. Each call sends data to carriers: after a lost response,
read the shipments before you call again. The response has one item per carrier, in
`manifest_results` or in `results`: sources disagree on the name, so expect either.

Documented statuses: `200`, `202`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/shipments/manifest/query`

*/
    pub async fn manifest_shipments_by_query<'a>(
        &'a self,
        body: &'a types::ManifestQueryRequest,
    ) -> Result<ResponseValue<types::ManifestResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.manifest_shipments_by_query(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Manifest

Returns a manifest, which lists the shipments sent to one carrier. A manifest never changes.

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `GET` request to `/shipments/manifests/{manifest_reference}`

Arguments:
- `manifest_reference`: Reference of the manifest (`ma_` and 32 digits).
*/
    pub async fn get_manifest<'a>(
        &'a self,
        manifest_reference: &'a str,
    ) -> Result<ResponseValue<types::Manifest>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_manifest(manifest_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Create Quote

Asks every suitable service for a price for a shipment that does not exist yet. Creates quotes and no shipment: create the shipment before you allocate it with a quote (`allocate_shipment_with_quote`). `shipment.reference` and `quotes[].shipment_reference` are therefore absent. `excluded_services` lists the services that cannot quote, with reasons; 531 when none can. Not idempotent: each call makes new quotes.

Documented statuses: `201`, `400`, `401`, `403`, `405`, `500`, `531`.

Evidence `spec`: in the vendor's published API description.

Sends a `POST` request to `/shipments/quote`

Arguments:
- `body`: The shipment to quote for, exactly as for `create_shipment`.
*/
    pub async fn create_quote<'a>(
        &'a self,
        body: &'a types::CreateShipmentRequest,
    ) -> Result<ResponseValue<types::QuoteResult>, Error<()>> {
        let response = crate::hooks::send(&self.client, self.inner.create_quote(body)?)
            .await?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Create Quote by Service Group

Asks the services of one group for a price for a shipment that does not exist yet. An unknown group gives 404. Creates quotes and no shipment: create the shipment before you allocate it with a quote (`allocate_shipment_with_quote`). `shipment.reference` and `quotes[].shipment_reference` are therefore absent. `excluded_services` lists the services that cannot quote, with reasons; 531 when none can. Not idempotent: each call makes new quotes.

Documented statuses: `201`, `400`, `401`, `403`, `404`, `405`, `500`, `531`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/shipments/quote/service_group/{service_group}`

Arguments:
- `service_group`: Code of a carrier service group, as configured in the account. Free text, not a reference of the form `sg_...`, which names a shipment group.
- `body`: The shipment to quote for, exactly as for `create_shipment`.
*/
    pub async fn create_quote_by_service_group<'a>(
        &'a self,
        service_group: &'a str,
        body: &'a types::CreateShipmentRequest,
    ) -> Result<ResponseValue<types::QuoteResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.create_quote_by_service_group(service_group, body)?,
            )
            .await?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Change Shipment State

Sets the state of a shipment by hand, with a reason for the audit log. Few transitions are allowed: `allocated` to `ready_to_ship`, and between the states after hand-over; others give 400 `invalid_state_for_operation`. A state that does not exist gives 400 `invalid_shipment_state`; `allocating`, `manifesting` and `cancelling` give 400 `system_shipment_state`. 304 when the shipment is in that state already.

Documented statuses: `200`, `202`, `304`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `PUT` request to `/shipments/state`

Arguments:
- `body`: The shipment, its new state and the reason.
*/
    pub async fn change_shipment_state<'a>(
        &'a self,
        body: &'a types::ShipmentStateChangeRequest,
    ) -> Result<ResponseValue<types::ResourceResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.change_shipment_state(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Count shipments by state

Counts the shipments of the account per state. States may come with a category, whose values are not documented.

Documented statuses: `200`, `400`, `401`, `403`, `405`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/shipments/state_counts`

*/
    pub async fn count_shipments_by_state<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ShipmentCountByStateResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.count_shipments_by_state()?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Shipments by Carrier Tracking Reference

Finds shipments by a tracking reference of the carrier. Sees only shipments allocated in the last 30 days; 404 when nothing matches.

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `draft`: from unpublished drafts; may not exist.

Sends a `GET` request to `/shipments/tracking_reference/{tracking_reference}`

Arguments:
- `tracking_reference`: Tracking reference issued by the carrier. Only allocations of the last 30 days are searched.
- `skip`: Number of matches to leave out before the page starts.
- `take`: Page size, 1 to 10.
*/
    pub async fn get_shipments_by_tracking_reference<'a>(
        &'a self,
        tracking_reference: &'a str,
        skip: Option<i32>,
        take: Option<i32>,
    ) -> Result<ResponseValue<types::ShipmentList>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_shipments_by_tracking_reference(tracking_reference, skip, take)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Shipment

Reads one shipment with its contents, addresses, dates and, once allocated, its allocation. A deleted shipment gives 404 (`shipment_not_found`).

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `GET` request to `/shipments/{reference}`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
*/
    pub async fn get_shipment<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<ResponseValue<types::Shipment>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_shipment(reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Delete Shipment

Deletes a cancelled shipment for good. Any other state gives 400 `invalid_state_for_operation`, or 409 in one source. A second call gives 404: after a lost response, a 404 means that the shipment is deleted.

Documented statuses: `200`, `202`, `400`, `401`, `403`, `404`, `405`, `409`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `DELETE` request to `/shipments/{reference}`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
*/
    pub async fn delete_shipment<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<ResponseValue<types::ResourceResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.delete_shipment(reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate Shipment

Allocates a shipment by the default rules of the account: services that can deliver it, then allocation rules, tags and dangerous-goods rules, then the cheapest, or the one the shipping modes of the account prefer. Needs state `unallocated` or `allocation_failed`. Success leads to `allocated`, failure (521) to `allocation_failed`; judge by `state`, not by `message`. A second call gets 521 `shipment_invalid_state`.

Documented statuses: `200`, `202`, `400`, `401`, `403`, `404`, `405`, `500`, `521`.

Evidence `docs`: in the vendor's published prose.

Sends a `PUT` request to `/shipments/{reference}/allocate`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
*/
    pub async fn allocate_shipment<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<ResponseValue<types::AllocateResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.allocate_shipment(reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate Shipment with Quote

Allocates a shipment to the service of a quote (`qu_` reference) for the same shipment that has not expired; an expired quote gives 521. Needs state `unallocated` or `allocation_failed`. Success leads to `allocated`, failure (521) to `allocation_failed`; judge by `state`, not by `message`. A second call gets 521 `shipment_invalid_state`.

Documented statuses: `200`, `202`, `400`, `401`, `403`, `404`, `405`, `500`, `521`.

Evidence `spec`: in the vendor's published API description.

Sends a `PUT` request to `/shipments/{reference}/allocate/quote/{quote_reference}`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
- `quote_reference`: Reference of a single quote (`qu_` and 32 digits) that has not expired. The reference of the whole quote result (`qc_...` or `qr_...`) does not serve.
*/
    pub async fn allocate_shipment_with_quote<'a>(
        &'a self,
        reference: &'a str,
        quote_reference: &'a str,
    ) -> Result<ResponseValue<types::AllocateResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.allocate_shipment_with_quote(reference, quote_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate Shipment with Carrier Service

Allocates a shipment to one named service. Rules still apply: a service that fails them gives 521. An `on_demand` shipment with a scheduled service, or the reverse, gives 521 `carrier_service_shipment_mismatch`. Needs state `unallocated` or `allocation_failed`. Success leads to `allocated`, failure (521) to `allocation_failed`; judge by `state`, not by `message`. A second call gets 521 `shipment_invalid_state`.

Documented statuses: `200`, `202`, `400`, `401`, `403`, `404`, `405`, `500`, `521`.

Evidence `spec`: in the vendor's published API description.

Sends a `PUT` request to `/shipments/{reference}/allocate/service/{service_reference}`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
- `service_reference`: Reference of a carrier service in this account. Free text.
*/
    pub async fn allocate_shipment_with_carrier_service<'a>(
        &'a self,
        reference: &'a str,
        service_reference: &'a str,
    ) -> Result<ResponseValue<types::AllocateResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .allocate_shipment_with_carrier_service(
                        reference,
                        service_reference,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate Shipment with Service Group

Allocates a shipment to the cheapest suitable service of a carrier service group, which is named by its free-text code. Needs state `unallocated` or `allocation_failed`. Success leads to `allocated`, failure (521) to `allocation_failed`; judge by `state`, not by `message`. A second call gets 521 `shipment_invalid_state`.

Documented statuses: `200`, `202`, `400`, `401`, `403`, `404`, `405`, `500`, `521`.

Evidence `seed`: confirmed by a documented example.

Sends a `PUT` request to `/shipments/{reference}/allocate/service_group/{service_group}`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
- `service_group`: Code of a carrier service group, as configured in the account. Free text, not a reference of the form `sg_...`, which names a shipment group.
*/
    pub async fn allocate_shipment_with_service_group<'a>(
        &'a self,
        reference: &'a str,
        service_group: &'a str,
    ) -> Result<ResponseValue<types::AllocateResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .allocate_shipment_with_service_group(reference, service_group)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate Shipment with Virtual Service

Allocates a shipment to whatever the reference names, a carrier service or a service group. 400 `non_unique_reference` when it names both. An unknown reference gives 404 with the child code `virtual_service_not_found`, possibly 400 with the same code. Needs state `unallocated` or `allocation_failed`. Success leads to `allocated`, failure (521) to `allocation_failed`; judge by `state`, not by `message`. A second call gets 521 `shipment_invalid_state`.

Documented statuses: `200`, `202`, `400`, `401`, `403`, `404`, `405`, `500`, `521`.

Evidence `spec`: in the vendor's published API description.

Sends a `PUT` request to `/shipments/{reference}/allocate/virtual_service/{virtual_service}`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
- `virtual_service`: Reference that names either a carrier service or a carrier service group. One that names both is refused (`non_unique_reference`).
*/
    pub async fn allocate_shipment_with_virtual_service<'a>(
        &'a self,
        reference: &'a str,
        virtual_service: &'a str,
    ) -> Result<ResponseValue<types::AllocateResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .allocate_shipment_with_virtual_service(reference, virtual_service)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**De-allocate Shipment

Withdraws the allocation of a shipment. The shipment must be `allocated` or `ready_to_ship`, else 400 `invalid_state_for_operation`; one in transit generally cannot be deallocated. It is then expected to be `unallocated` again, without allocation and planned dates.

Documented statuses: `200`, `202`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `DELETE` request to `/shipments/{reference}/allocation`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
*/
    pub async fn deallocate_shipment<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<ResponseValue<types::ResourceResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.deallocate_shipment(reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Cancel Shipment

Cancels a shipment and its booking with the carrier. Possible in any state before `manifested`, never afterwards (409). The state `cancelled` is final: the shipment can then only be deleted (`delete_shipment`) or cloned (`clone_shipment`). A second call gives 409, or 304 in one source.

Documented statuses: `200`, `202`, `304`, `400`, `401`, `403`, `404`, `405`, `409`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `PUT` request to `/shipments/{reference}/cancel`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
*/
    pub async fn cancel_shipment<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<ResponseValue<types::ResourceResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.cancel_shipment(reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Clone Shipment

Creates a new `unallocated` shipment from an existing one, which may be cancelled. The `reference` of the response names the new shipment. Copies only what `create_shipment` accepts, never the allocation. Not idempotent: each call creates a shipment.

Documented statuses: `201`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `draft`: from unpublished drafts; may not exist.

Sends a `POST` request to `/shipments/{reference}/clone`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
*/
    pub async fn clone_shipment<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<ResponseValue<types::ResourceResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.clone_shipment(reference)?,
            )
            .await?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Manifest Shipment

Manifests one shipment. It must be `allocated`, `ready_to_ship` or `manifest_failed`; any other
state gives 400 `invalid_state_for_operation`.

Asynchronous: the shipments become `manifesting`, and minutes later `manifested` or
`manifest_failed`; poll `get_shipment`. Each call sends data to carriers: after a lost response,
read the shipments before you call again. The response has one item per carrier, in
`manifest_results` or in `results`: sources disagree on the name, so expect either.

Documented statuses: `200`, `202`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `PUT` request to `/shipments/{reference}/manifest`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
*/
    pub async fn manifest_shipment<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<ResponseValue<types::ManifestResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.manifest_shipment(reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Quote

Asks every suitable service for a price for an existing shipment. The shipment must be neither manifested nor cancelled, expect 400 `invalid_state_for_operation` otherwise; its state does not change. Not idempotent: each call makes new quotes. Use one with `allocate_shipment_with_quote` before it expires. 531 when no service can quote.

Documented statuses: `201`, `400`, `401`, `403`, `404`, `405`, `500`, `531`.

Evidence `spec`: in the vendor's published API description.

Sends a `POST` request to `/shipments/{reference}/quote`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
*/
    pub async fn get_shipment_quotes<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<ResponseValue<types::QuoteResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_shipment_quotes(reference)?,
            )
            .await?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Tracking Events by Custom Reference

Returns the tracking events of all shipments with a custom reference, a page at a time. Events are listed newest first. Their `timestamp` is the carrier's and may be malformed; `event_code` may hold values outside the documented list, such as `collected`.

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `draft`: from unpublished drafts; may not exist.

Sends a `GET` request to `/tracking/custom_reference/{custom_reference}`

Arguments:
- `custom_reference`: The caller's own reference of the shipment, not of its contents. Need not be unique.
- `skip`: Number of matches to leave out before the page starts.
- `take`: Page size, 1 to 10.
*/
    pub async fn get_tracking_events_by_custom_reference<'a>(
        &'a self,
        custom_reference: &'a str,
        skip: Option<i32>,
        take: Option<i32>,
    ) -> Result<ResponseValue<types::TrackingResponseList>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_tracking_events_by_custom_reference(
                        custom_reference,
                        skip,
                        take,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Contents-Level Tracking Events by Custom Reference

Returns the tracking events of all contents with a custom reference, grouped by shipment, a page at a time. The custom reference is that of the contents, not of the shipment. Events are listed newest first. Their `timestamp` is the carrier's and may be malformed; `event_code` may hold values outside the documented list, such as `collected`.

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/tracking/custom_reference/{custom_reference}/shipment_contents`

Arguments:
- `custom_reference`: The caller's own reference of contents or of a shipment. Not unique.
- `skip`: Number of matches to leave out before the page starts.
- `take`: Page size, 1 to 10.
*/
    pub async fn get_contents_tracking_events_by_custom_reference<'a>(
        &'a self,
        custom_reference: &'a str,
        skip: Option<i32>,
        take: Option<i32>,
    ) -> Result<ResponseValue<types::TrackingContentsResponseList>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_contents_tracking_events_by_custom_reference(
                        custom_reference,
                        skip,
                        take,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Tracking Events

Returns the tracking events of a shipment, with its carrier and its carrier tracking references. Events are listed newest first. Their `timestamp` is the carrier's and may be malformed; `event_code` may hold values outside the documented list, such as `collected`.

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `spec`: in the vendor's published API description.

Sends a `GET` request to `/tracking/{reference}`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
*/
    pub async fn get_tracking_events<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<ResponseValue<types::TrackingResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_tracking_events(reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Contents-Level Tracking Events

Returns the tracking events of each of the contents of a shipment, for carriers that track packages one by one. Events are listed newest first. Their `timestamp` is the carrier's and may be malformed; `event_code` may hold values outside the documented list, such as `collected`.

Documented statuses: `200`, `400`, `401`, `403`, `404`, `405`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/tracking/{reference}/shipment_contents`

Arguments:
- `reference`: Reference of the shipment (`sp_` and 32 digits).
*/
    pub async fn get_contents_tracking_events<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<ResponseValue<types::TrackingContentsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_contents_tracking_events(reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}

/// Builds the requests of the operations, for those who send them themselves.
#[derive(Clone, Debug)]
pub struct Requests {
    pub(crate) wire: crate::hooks::Wire,
}

impl Requests {
    ///Builds the request of [`Client::get_collection_note_by_manifests`].
    pub fn get_collection_note_by_manifests<'a>(
        &'a self,
        body: &'a types::CollectionNoteFromManifestRequest,
    ) -> Result<crate::Request<types::CollectionNoteResponse>, Error<()>> {
        let url = format!("{}/collection_notes/manifest", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "get_collection_note_by_manifests",
                "/collection_notes/manifest",
            )
    }

    ///Builds the request of [`Client::query_collection_note`].
    pub fn query_collection_note<'a>(
        &'a self,
        body: &'a types::CollectionNoteQueryRequest,
    ) -> Result<crate::Request<types::CollectionNoteResponse>, Error<()>> {
        let url = format!("{}/collection_notes/query", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire.request(request, "query_collection_note", "/collection_notes/query")
    }

    ///Builds the request of [`Client::get_latest_collection_note_by_custom_reference`].
    pub fn get_latest_collection_note_by_custom_reference<'a>(
        &'a self,
        custom_reference: &'a str,
    ) -> Result<crate::Request<types::CollectionNoteResponse>, Error<()>> {
        let url = format!(
            "{}/collection_notes/shipment_group/custom_reference/{}/latest", self.wire
            .base_url(), encode_path(& custom_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_latest_collection_note_by_custom_reference",
                "/collection_notes/shipment_group/custom_reference/{custom_reference}/latest",
            )
    }

    ///Builds the request of [`Client::get_collection_note_by_custom_reference`].
    pub fn get_collection_note_by_custom_reference<'a>(
        &'a self,
        custom_reference: &'a str,
        version: i32,
    ) -> Result<crate::Request<types::CollectionNoteResponse>, Error<()>> {
        let url = format!(
            "{}/collection_notes/shipment_group/custom_reference/{}/{}", self.wire
            .base_url(), encode_path(& custom_reference.to_string()), encode_path(&
            version.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_collection_note_by_custom_reference",
                "/collection_notes/shipment_group/custom_reference/{custom_reference}/{version}",
            )
    }

    ///Builds the request of [`Client::get_collection_note`].
    pub fn get_collection_note<'a>(
        &'a self,
        group_reference: &'a str,
    ) -> Result<crate::Request<types::CollectionNoteResponse>, Error<()>> {
        let url = format!(
            "{}/collection_notes/shipment_group/{}", self.wire.base_url(), encode_path(&
            group_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_collection_note",
                "/collection_notes/shipment_group/{group_reference}",
            )
    }

    ///Builds the request of [`Client::get_paperless_document`].
    pub fn get_paperless_document<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<crate::Request<types::PaperlessDocumentUpload>, Error<()>> {
        let url = format!(
            "{}/documents/paperless/{}", self.wire.base_url(), encode_path(& reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_paperless_document",
                "/documents/paperless/{reference}",
            )
    }

    ///Builds the request of [`Client::add_paperless_document`].
    pub fn add_paperless_document<'a>(
        &'a self,
        reference: &'a str,
        body: &'a types::PaperlessDocumentUpload,
    ) -> Result<crate::Request<types::ResourceResult>, Error<()>> {
        let url = format!(
            "{}/documents/paperless/{}", self.wire.base_url(), encode_path(& reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "add_paperless_document",
                "/documents/paperless/{reference}",
            )
    }

    ///Builds the request of [`Client::remove_paperless_document`].
    pub fn remove_paperless_document<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<crate::Request<types::ResourceResult>, Error<()>> {
        let url = format!(
            "{}/documents/paperless/{}", self.wire.base_url(), encode_path(& reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::delete(url).build()?;
        self.wire
            .request(
                request,
                "remove_paperless_document",
                "/documents/paperless/{reference}",
            )
    }

    ///Builds the request of [`Client::get_customs_documents`].
    pub fn get_customs_documents<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<crate::Request<::std::vec::Vec<types::CustomsDocument>>, Error<()>> {
        let url = format!(
            "{}/documents/{}", self.wire.base_url(), encode_path(& reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire.request(request, "get_customs_documents", "/documents/{reference}")
    }

    ///Builds the request of [`Client::get_cn22`].
    pub fn get_cn22<'a>(
        &'a self,
        reference: &'a str,
        format: Option<&'a crate::Open<crate::shipments::vocabulary::ContentType>>,
    ) -> Result<crate::Request<types::CustomsDocument>, Error<()>> {
        let url = format!(
            "{}/documents/{}/cn22", self.wire.base_url(), encode_path(& reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(&progenitor_client::QueryParam::new("format", &format))
            .build()?;
        self.wire.request(request, "get_cn22", "/documents/{reference}/cn22")
    }

    ///Builds the request of [`Client::get_cn23`].
    pub fn get_cn23<'a>(
        &'a self,
        reference: &'a str,
        format: Option<&'a crate::Open<crate::shipments::vocabulary::ContentType>>,
    ) -> Result<crate::Request<types::CustomsDocument>, Error<()>> {
        let url = format!(
            "{}/documents/{}/cn23", self.wire.base_url(), encode_path(& reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(&progenitor_client::QueryParam::new("format", &format))
            .build()?;
        self.wire.request(request, "get_cn23", "/documents/{reference}/cn23")
    }

    ///Builds the request of [`Client::get_commercial_invoice`].
    pub fn get_commercial_invoice<'a>(
        &'a self,
        reference: &'a str,
        format: Option<&'a crate::Open<crate::shipments::vocabulary::ContentType>>,
    ) -> Result<crate::Request<types::CustomsDocument>, Error<()>> {
        let url = format!(
            "{}/documents/{}/commercial_invoice", self.wire.base_url(), encode_path(&
            reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(&progenitor_client::QueryParam::new("format", &format))
            .build()?;
        self.wire
            .request(
                request,
                "get_commercial_invoice",
                "/documents/{reference}/commercial_invoice",
            )
    }

    ///Builds the request of [`Client::get_document`].
    pub fn get_document<'a>(
        &'a self,
        reference: &'a str,
        document_type: &'a crate::Open<
            crate::shipments::vocabulary::ShipmentDocumentType,
        >,
        format: Option<&'a crate::Open<crate::shipments::vocabulary::ContentType>>,
    ) -> Result<crate::Request<types::CustomsDocument>, Error<()>> {
        let url = format!(
            "{}/documents/{}/{}", self.wire.base_url(), encode_path(& reference
            .to_string()), encode_path(& document_type.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(&progenitor_client::QueryParam::new("format", &format))
            .build()?;
        self.wire
            .request(request, "get_document", "/documents/{reference}/{document_type}")
    }

    ///Builds the request of [`Client::get_contents_label`].
    pub fn get_contents_label<'a>(
        &'a self,
        reference: &'a str,
        contents_reference: &'a str,
        content_type: &'a crate::Open<crate::shipments::vocabulary::ContentType>,
        dpi: i32,
        include_extension: Option<bool>,
        rotation: Option<&'a crate::Open<crate::shipments::vocabulary::LabelRotation>>,
    ) -> Result<
        crate::Request<crate::OneOrMany<crate::shipments::types::Document>>,
        Error<()>,
    > {
        let url = format!(
            "{}/labels/{}/contents/{}/{}/{}", self.wire.base_url(), encode_path(&
            reference.to_string()), encode_path(& contents_reference.to_string()),
            encode_path(& content_type.to_string()), encode_path(& dpi.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "include_extension",
                    &include_extension,
                ),
            )
            .query(&progenitor_client::QueryParam::new("rotation", &rotation))
            .build()?;
        self.wire
            .request(
                request,
                "get_contents_label",
                "/labels/{reference}/contents/{contents_reference}/{content_type}/{dpi}",
            )
    }

    ///Builds the request of [`Client::get_labels`].
    pub fn get_labels<'a>(
        &'a self,
        reference: &'a str,
        content_type: &'a crate::Open<crate::shipments::vocabulary::ContentType>,
        dpi: i32,
        include_extension: Option<bool>,
        rotation: Option<&'a crate::Open<crate::shipments::vocabulary::LabelRotation>>,
    ) -> Result<crate::Request<types::Document>, Error<()>> {
        let url = format!(
            "{}/labels/{}/{}/{}", self.wire.base_url(), encode_path(& reference
            .to_string()), encode_path(& content_type.to_string()), encode_path(& dpi
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "include_extension",
                    &include_extension,
                ),
            )
            .query(&progenitor_client::QueryParam::new("rotation", &rotation))
            .build()?;
        self.wire
            .request(request, "get_labels", "/labels/{reference}/{content_type}/{dpi}")
    }

    ///Builds the request of [`Client::update_shipment_group`].
    pub fn update_shipment_group<'a>(
        &'a self,
        body: &'a types::UpdateShipmentGroupRequest,
    ) -> Result<crate::Request<types::ShipmentGroupResponse>, Error<()>> {
        let url = format!("{}/shipment_groups", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire.request(request, "update_shipment_group", "/shipment_groups")
    }

    ///Builds the request of [`Client::create_shipment_group`].
    pub fn create_shipment_group<'a>(
        &'a self,
        body: &'a types::CreateShipmentGroupRequest,
    ) -> Result<crate::Request<types::ShipmentGroupResponse>, Error<()>> {
        let url = format!("{}/shipment_groups", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire.request(request, "create_shipment_group", "/shipment_groups")
    }

    ///Builds the request of [`Client::get_shipment_groups_by_custom_reference`].
    pub fn get_shipment_groups_by_custom_reference<'a>(
        &'a self,
        custom_reference: &'a str,
    ) -> Result<
        crate::Request<::std::vec::Vec<types::ShipmentGroupSummary>>,
        Error<()>,
    > {
        let url = format!(
            "{}/shipment_groups/custom_reference/{}", self.wire.base_url(), encode_path(&
            custom_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_shipment_groups_by_custom_reference",
                "/shipment_groups/custom_reference/{custom_reference}",
            )
    }

    ///Builds the request of [`Client::add_shipment_to_latest_group`].
    pub fn add_shipment_to_latest_group<'a>(
        &'a self,
        custom_reference: &'a str,
        reference: &'a str,
    ) -> Result<crate::Request<types::ShipmentGroupResponse>, Error<()>> {
        let url = format!(
            "{}/shipment_groups/custom_reference/{}/latest/shipments/{}", self.wire
            .base_url(), encode_path(& custom_reference.to_string()), encode_path(&
            reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "add_shipment_to_latest_group",
                "/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}",
            )
    }

    ///Builds the request of [`Client::remove_shipment_from_latest_group`].
    pub fn remove_shipment_from_latest_group<'a>(
        &'a self,
        custom_reference: &'a str,
        reference: &'a str,
    ) -> Result<crate::Request<types::ShipmentGroupResponse>, Error<()>> {
        let url = format!(
            "{}/shipment_groups/custom_reference/{}/latest/shipments/{}", self.wire
            .base_url(), encode_path(& custom_reference.to_string()), encode_path(&
            reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::delete(url).build()?;
        self.wire
            .request(
                request,
                "remove_shipment_from_latest_group",
                "/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}",
            )
    }

    ///Builds the request of [`Client::get_shipment_group_by_custom_reference`].
    pub fn get_shipment_group_by_custom_reference<'a>(
        &'a self,
        custom_reference: &'a str,
        version: i32,
    ) -> Result<crate::Request<types::ShipmentGroup>, Error<()>> {
        let url = format!(
            "{}/shipment_groups/custom_reference/{}/{}", self.wire.base_url(),
            encode_path(& custom_reference.to_string()), encode_path(& version
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_shipment_group_by_custom_reference",
                "/shipment_groups/custom_reference/{custom_reference}/{version}",
            )
    }

    ///Builds the request of [`Client::add_shipment_to_group_version`].
    pub fn add_shipment_to_group_version<'a>(
        &'a self,
        custom_reference: &'a str,
        version: i32,
        reference: &'a str,
    ) -> Result<crate::Request<types::ShipmentGroupResponse>, Error<()>> {
        let url = format!(
            "{}/shipment_groups/custom_reference/{}/{}/shipments/{}", self.wire
            .base_url(), encode_path(& custom_reference.to_string()), encode_path(&
            version.to_string()), encode_path(& reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "add_shipment_to_group_version",
                "/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}",
            )
    }

    ///Builds the request of [`Client::remove_shipment_from_group_version`].
    pub fn remove_shipment_from_group_version<'a>(
        &'a self,
        custom_reference: &'a str,
        version: i32,
        reference: &'a str,
    ) -> Result<crate::Request<types::ShipmentGroupResponse>, Error<()>> {
        let url = format!(
            "{}/shipment_groups/custom_reference/{}/{}/shipments/{}", self.wire
            .base_url(), encode_path(& custom_reference.to_string()), encode_path(&
            version.to_string()), encode_path(& reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::delete(url).build()?;
        self.wire
            .request(
                request,
                "remove_shipment_from_group_version",
                "/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}",
            )
    }

    ///Builds the request of [`Client::get_shipment_group`].
    pub fn get_shipment_group<'a>(
        &'a self,
        group_reference: &'a str,
    ) -> Result<crate::Request<types::ShipmentGroup>, Error<()>> {
        let url = format!(
            "{}/shipment_groups/{}", self.wire.base_url(), encode_path(& group_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(request, "get_shipment_group", "/shipment_groups/{group_reference}")
    }

    ///Builds the request of [`Client::close_shipment_group`].
    pub fn close_shipment_group<'a>(
        &'a self,
        group_reference: &'a str,
    ) -> Result<crate::Request<types::ResourceResult>, Error<()>> {
        let url = format!(
            "{}/shipment_groups/{}/close", self.wire.base_url(), encode_path(&
            group_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).build()?;
        self.wire
            .request(
                request,
                "close_shipment_group",
                "/shipment_groups/{group_reference}/close",
            )
    }

    ///Builds the request of [`Client::lock_shipment_group`].
    pub fn lock_shipment_group<'a>(
        &'a self,
        group_reference: &'a str,
    ) -> Result<crate::Request<types::ResourceResult>, Error<()>> {
        let url = format!(
            "{}/shipment_groups/{}/lock", self.wire.base_url(), encode_path(&
            group_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).build()?;
        self.wire
            .request(
                request,
                "lock_shipment_group",
                "/shipment_groups/{group_reference}/lock",
            )
    }

    ///Builds the request of [`Client::manifest_shipment_group`].
    pub fn manifest_shipment_group<'a>(
        &'a self,
        group_reference: &'a str,
    ) -> Result<crate::Request<types::ManifestResponse>, Error<()>> {
        let url = format!(
            "{}/shipment_groups/{}/manifest", self.wire.base_url(), encode_path(&
            group_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).build()?;
        self.wire
            .request(
                request,
                "manifest_shipment_group",
                "/shipment_groups/{group_reference}/manifest",
            )
    }

    ///Builds the request of [`Client::add_shipment_to_group`].
    pub fn add_shipment_to_group<'a>(
        &'a self,
        group_reference: &'a str,
        reference: &'a str,
    ) -> Result<crate::Request<types::ShipmentGroupResponse>, Error<()>> {
        let url = format!(
            "{}/shipment_groups/{}/shipments/{}", self.wire.base_url(), encode_path(&
            group_reference.to_string()), encode_path(& reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "add_shipment_to_group",
                "/shipment_groups/{group_reference}/shipments/{reference}",
            )
    }

    ///Builds the request of [`Client::remove_shipment_from_group`].
    pub fn remove_shipment_from_group<'a>(
        &'a self,
        group_reference: &'a str,
        reference: &'a str,
    ) -> Result<crate::Request<types::ShipmentGroupResponse>, Error<()>> {
        let url = format!(
            "{}/shipment_groups/{}/shipments/{}", self.wire.base_url(), encode_path(&
            group_reference.to_string()), encode_path(& reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::delete(url).build()?;
        self.wire
            .request(
                request,
                "remove_shipment_from_group",
                "/shipment_groups/{group_reference}/shipments/{reference}",
            )
    }

    ///Builds the request of [`Client::unlock_shipment_group`].
    pub fn unlock_shipment_group<'a>(
        &'a self,
        group_reference: &'a str,
    ) -> Result<crate::Request<types::ResourceResult>, Error<()>> {
        let url = format!(
            "{}/shipment_groups/{}/unlock", self.wire.base_url(), encode_path(&
            group_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).build()?;
        self.wire
            .request(
                request,
                "unlock_shipment_group",
                "/shipment_groups/{group_reference}/unlock",
            )
    }

    ///Builds the request of [`Client::search_shipments`].
    pub fn search_shipments<'a>(
        &'a self,
        carrier_tracking_reference: Option<&'a str>,
        custom_reference: Option<&'a str>,
        skip: Option<i32>,
        take: Option<i32>,
    ) -> Result<crate::Request<types::ShipmentList>, Error<()>> {
        let url = format!("{}/shipments", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "carrier_tracking_reference",
                    &carrier_tracking_reference,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "custom_reference",
                    &custom_reference,
                ),
            )
            .query(&progenitor_client::QueryParam::new("skip", &skip))
            .query(&progenitor_client::QueryParam::new("take", &take))
            .build()?;
        self.wire.request(request, "search_shipments", "/shipments")
    }

    ///Builds the request of [`Client::update_shipment`].
    pub fn update_shipment<'a>(
        &'a self,
        body: &'a types::UpdateShipmentRequest,
    ) -> Result<crate::Request<types::ResourceResult>, Error<()>> {
        let url = format!("{}/shipments", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire.request(request, "update_shipment", "/shipments")
    }

    ///Builds the request of [`Client::create_shipment`].
    pub fn create_shipment<'a>(
        &'a self,
        body: &'a types::CreateShipmentRequest,
    ) -> Result<crate::Request<types::ResourceResult>, Error<()>> {
        let url = format!("{}/shipments", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire.request(request, "create_shipment", "/shipments")
    }

    ///Builds the request of [`Client::allocate_shipments`].
    pub fn allocate_shipments<'a>(
        &'a self,
        body: &'a types::AllocateRequest,
    ) -> Result<crate::Request<types::AllocateShipmentsResult>, Error<()>> {
        let url = format!("{}/shipments/allocate", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire.request(request, "allocate_shipments", "/shipments/allocate")
    }

    ///Builds the request of [`Client::allocate_shipments_with_filters`].
    pub fn allocate_shipments_with_filters<'a>(
        &'a self,
        body: &'a types::AllocateWithFiltersRequest,
    ) -> Result<crate::Request<types::AllocateWithFiltersResult>, Error<()>> {
        let url = format!("{}/shipments/allocate/filters", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "allocate_shipments_with_filters",
                "/shipments/allocate/filters",
            )
    }

    ///Builds the request of [`Client::allocate_shipments_with_carrier_service`].
    pub fn allocate_shipments_with_carrier_service<'a>(
        &'a self,
        body: &'a types::AllocateWithCarrierServiceRequest,
    ) -> Result<crate::Request<types::AllocateShipmentsResult>, Error<()>> {
        let url = format!("{}/shipments/allocate/service", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "allocate_shipments_with_carrier_service",
                "/shipments/allocate/service",
            )
    }

    ///Builds the request of [`Client::allocate_shipments_with_service_group`].
    pub fn allocate_shipments_with_service_group<'a>(
        &'a self,
        body: &'a types::AllocateWithServiceGroupRequest,
    ) -> Result<crate::Request<types::AllocateShipmentsResult>, Error<()>> {
        let url = format!("{}/shipments/allocate/service_group", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "allocate_shipments_with_service_group",
                "/shipments/allocate/service_group",
            )
    }

    ///Builds the request of [`Client::manifest_shipments`].
    pub fn manifest_shipments<'a>(
        &'a self,
        body: &'a types::ManifestRequest,
    ) -> Result<crate::Request<types::ManifestResponse>, Error<()>> {
        let url = format!("{}/shipments/manifest", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire.request(request, "manifest_shipments", "/shipments/manifest")
    }

    ///Builds the request of [`Client::manifest_shipments_by_query`].
    pub fn manifest_shipments_by_query<'a>(
        &'a self,
        body: &'a types::ManifestQueryRequest,
    ) -> Result<crate::Request<types::ManifestResponse>, Error<()>> {
        let url = format!("{}/shipments/manifest/query", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire
            .request(request, "manifest_shipments_by_query", "/shipments/manifest/query")
    }

    ///Builds the request of [`Client::get_manifest`].
    pub fn get_manifest<'a>(
        &'a self,
        manifest_reference: &'a str,
    ) -> Result<crate::Request<types::Manifest>, Error<()>> {
        let url = format!(
            "{}/shipments/manifests/{}", self.wire.base_url(), encode_path(&
            manifest_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_manifest",
                "/shipments/manifests/{manifest_reference}",
            )
    }

    ///Builds the request of [`Client::create_quote`].
    pub fn create_quote<'a>(
        &'a self,
        body: &'a types::CreateShipmentRequest,
    ) -> Result<crate::Request<types::QuoteResult>, Error<()>> {
        let url = format!("{}/shipments/quote", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire.request(request, "create_quote", "/shipments/quote")
    }

    ///Builds the request of [`Client::create_quote_by_service_group`].
    pub fn create_quote_by_service_group<'a>(
        &'a self,
        service_group: &'a str,
        body: &'a types::CreateShipmentRequest,
    ) -> Result<crate::Request<types::QuoteResult>, Error<()>> {
        let url = format!(
            "{}/shipments/quote/service_group/{}", self.wire.base_url(), encode_path(&
            service_group.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "create_quote_by_service_group",
                "/shipments/quote/service_group/{service_group}",
            )
    }

    ///Builds the request of [`Client::change_shipment_state`].
    pub fn change_shipment_state<'a>(
        &'a self,
        body: &'a types::ShipmentStateChangeRequest,
    ) -> Result<crate::Request<types::ResourceResult>, Error<()>> {
        let url = format!("{}/shipments/state", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire.request(request, "change_shipment_state", "/shipments/state")
    }

    ///Builds the request of [`Client::count_shipments_by_state`].
    pub fn count_shipments_by_state<'a>(
        &'a self,
    ) -> Result<crate::Request<types::ShipmentCountByStateResponse>, Error<()>> {
        let url = format!("{}/shipments/state_counts", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire.request(request, "count_shipments_by_state", "/shipments/state_counts")
    }

    ///Builds the request of [`Client::get_shipments_by_tracking_reference`].
    pub fn get_shipments_by_tracking_reference<'a>(
        &'a self,
        tracking_reference: &'a str,
        skip: Option<i32>,
        take: Option<i32>,
    ) -> Result<crate::Request<types::ShipmentList>, Error<()>> {
        let url = format!(
            "{}/shipments/tracking_reference/{}", self.wire.base_url(), encode_path(&
            tracking_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(&progenitor_client::QueryParam::new("skip", &skip))
            .query(&progenitor_client::QueryParam::new("take", &take))
            .build()?;
        self.wire
            .request(
                request,
                "get_shipments_by_tracking_reference",
                "/shipments/tracking_reference/{tracking_reference}",
            )
    }

    ///Builds the request of [`Client::get_shipment`].
    pub fn get_shipment<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<crate::Request<types::Shipment>, Error<()>> {
        let url = format!(
            "{}/shipments/{}", self.wire.base_url(), encode_path(& reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire.request(request, "get_shipment", "/shipments/{reference}")
    }

    ///Builds the request of [`Client::delete_shipment`].
    pub fn delete_shipment<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<crate::Request<types::ResourceResult>, Error<()>> {
        let url = format!(
            "{}/shipments/{}", self.wire.base_url(), encode_path(& reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::delete(url).build()?;
        self.wire.request(request, "delete_shipment", "/shipments/{reference}")
    }

    ///Builds the request of [`Client::allocate_shipment`].
    pub fn allocate_shipment<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<crate::Request<types::AllocateResult>, Error<()>> {
        let url = format!(
            "{}/shipments/{}/allocate", self.wire.base_url(), encode_path(& reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(request, "allocate_shipment", "/shipments/{reference}/allocate")
    }

    ///Builds the request of [`Client::allocate_shipment_with_quote`].
    pub fn allocate_shipment_with_quote<'a>(
        &'a self,
        reference: &'a str,
        quote_reference: &'a str,
    ) -> Result<crate::Request<types::AllocateResult>, Error<()>> {
        let url = format!(
            "{}/shipments/{}/allocate/quote/{}", self.wire.base_url(), encode_path(&
            reference.to_string()), encode_path(& quote_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "allocate_shipment_with_quote",
                "/shipments/{reference}/allocate/quote/{quote_reference}",
            )
    }

    ///Builds the request of [`Client::allocate_shipment_with_carrier_service`].
    pub fn allocate_shipment_with_carrier_service<'a>(
        &'a self,
        reference: &'a str,
        service_reference: &'a str,
    ) -> Result<crate::Request<types::AllocateResult>, Error<()>> {
        let url = format!(
            "{}/shipments/{}/allocate/service/{}", self.wire.base_url(), encode_path(&
            reference.to_string()), encode_path(& service_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "allocate_shipment_with_carrier_service",
                "/shipments/{reference}/allocate/service/{service_reference}",
            )
    }

    ///Builds the request of [`Client::allocate_shipment_with_service_group`].
    pub fn allocate_shipment_with_service_group<'a>(
        &'a self,
        reference: &'a str,
        service_group: &'a str,
    ) -> Result<crate::Request<types::AllocateResult>, Error<()>> {
        let url = format!(
            "{}/shipments/{}/allocate/service_group/{}", self.wire.base_url(),
            encode_path(& reference.to_string()), encode_path(& service_group
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "allocate_shipment_with_service_group",
                "/shipments/{reference}/allocate/service_group/{service_group}",
            )
    }

    ///Builds the request of [`Client::allocate_shipment_with_virtual_service`].
    pub fn allocate_shipment_with_virtual_service<'a>(
        &'a self,
        reference: &'a str,
        virtual_service: &'a str,
    ) -> Result<crate::Request<types::AllocateResult>, Error<()>> {
        let url = format!(
            "{}/shipments/{}/allocate/virtual_service/{}", self.wire.base_url(),
            encode_path(& reference.to_string()), encode_path(& virtual_service
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "allocate_shipment_with_virtual_service",
                "/shipments/{reference}/allocate/virtual_service/{virtual_service}",
            )
    }

    ///Builds the request of [`Client::deallocate_shipment`].
    pub fn deallocate_shipment<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<crate::Request<types::ResourceResult>, Error<()>> {
        let url = format!(
            "{}/shipments/{}/allocation", self.wire.base_url(), encode_path(& reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::delete(url).build()?;
        self.wire
            .request(request, "deallocate_shipment", "/shipments/{reference}/allocation")
    }

    ///Builds the request of [`Client::cancel_shipment`].
    pub fn cancel_shipment<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<crate::Request<types::ResourceResult>, Error<()>> {
        let url = format!(
            "{}/shipments/{}/cancel", self.wire.base_url(), encode_path(& reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire.request(request, "cancel_shipment", "/shipments/{reference}/cancel")
    }

    ///Builds the request of [`Client::clone_shipment`].
    pub fn clone_shipment<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<crate::Request<types::ResourceResult>, Error<()>> {
        let url = format!(
            "{}/shipments/{}/clone", self.wire.base_url(), encode_path(& reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).build()?;
        self.wire.request(request, "clone_shipment", "/shipments/{reference}/clone")
    }

    ///Builds the request of [`Client::manifest_shipment`].
    pub fn manifest_shipment<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<crate::Request<types::ManifestResponse>, Error<()>> {
        let url = format!(
            "{}/shipments/{}/manifest", self.wire.base_url(), encode_path(& reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(request, "manifest_shipment", "/shipments/{reference}/manifest")
    }

    ///Builds the request of [`Client::get_shipment_quotes`].
    pub fn get_shipment_quotes<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<crate::Request<types::QuoteResult>, Error<()>> {
        let url = format!(
            "{}/shipments/{}/quote", self.wire.base_url(), encode_path(& reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).build()?;
        self.wire.request(request, "get_shipment_quotes", "/shipments/{reference}/quote")
    }

    ///Builds the request of [`Client::get_tracking_events_by_custom_reference`].
    pub fn get_tracking_events_by_custom_reference<'a>(
        &'a self,
        custom_reference: &'a str,
        skip: Option<i32>,
        take: Option<i32>,
    ) -> Result<crate::Request<types::TrackingResponseList>, Error<()>> {
        let url = format!(
            "{}/tracking/custom_reference/{}", self.wire.base_url(), encode_path(&
            custom_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(&progenitor_client::QueryParam::new("skip", &skip))
            .query(&progenitor_client::QueryParam::new("take", &take))
            .build()?;
        self.wire
            .request(
                request,
                "get_tracking_events_by_custom_reference",
                "/tracking/custom_reference/{custom_reference}",
            )
    }

    ///Builds the request of [`Client::get_contents_tracking_events_by_custom_reference`].
    pub fn get_contents_tracking_events_by_custom_reference<'a>(
        &'a self,
        custom_reference: &'a str,
        skip: Option<i32>,
        take: Option<i32>,
    ) -> Result<crate::Request<types::TrackingContentsResponseList>, Error<()>> {
        let url = format!(
            "{}/tracking/custom_reference/{}/shipment_contents", self.wire.base_url(),
            encode_path(& custom_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(&progenitor_client::QueryParam::new("skip", &skip))
            .query(&progenitor_client::QueryParam::new("take", &take))
            .build()?;
        self.wire
            .request(
                request,
                "get_contents_tracking_events_by_custom_reference",
                "/tracking/custom_reference/{custom_reference}/shipment_contents",
            )
    }

    ///Builds the request of [`Client::get_tracking_events`].
    pub fn get_tracking_events<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<crate::Request<types::TrackingResponse>, Error<()>> {
        let url = format!(
            "{}/tracking/{}", self.wire.base_url(), encode_path(& reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire.request(request, "get_tracking_events", "/tracking/{reference}")
    }

    ///Builds the request of [`Client::get_contents_tracking_events`].
    pub fn get_contents_tracking_events<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<crate::Request<types::TrackingContentsResponse>, Error<()>> {
        let url = format!(
            "{}/tracking/{}/shipment_contents", self.wire.base_url(), encode_path(&
            reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_contents_tracking_events",
                "/tracking/{reference}/shipment_contents",
            )
    }
}
