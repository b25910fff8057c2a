// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

#![allow(mismatched_lifetime_syntaxes, missing_docs, unreachable_pub, unused_imports)]
#![allow(clippy::all, rustdoc::bare_urls, rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags)]

#[path = "consignments/vocabulary.rs"]
pub mod vocabulary;

#[path = "consignments/models.rs"]
pub mod models;

use crate::path::encode_path;
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///Item to add to a package.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AddItemRequest {
        ///Barcode that is already on the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Barcode"))]
        pub barcode: ::std::option::Option<Barcode>,
        ///Hazard class of the content.
        #[cfg_attr(feature = "schema", schemars(rename = "ContentClassification"))]
        pub content_classification: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ContentClassification>,
        >,
        ///Hazards of the content in detail.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ContentClassificationDetails")
        )]
        pub content_classification_details: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ContentClassificationDetails>,
        >,
        ///Country the goods come from. Required for customs papers.
        #[cfg_attr(feature = "schema", schemars(rename = "CountryOfOrigin"))]
        pub country_of_origin: ::std::option::Option<Country>,
        ///Description of the item. Required for customs papers.
        #[cfg_attr(feature = "schema", schemars(rename = "Description"))]
        pub description: ::std::option::Option<::std::string::String>,
        ///Size of the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Dimensions"))]
        pub dimensions: Dimensions,
        ///Code of the goods in the Harmonised System. Required for customs papers.
        #[cfg_attr(feature = "schema", schemars(rename = "HarmonisationCode"))]
        pub harmonisation_code: ::std::option::Option<::std::string::String>,
        ///Keywords for customs.
        #[cfg_attr(feature = "schema", schemars(rename = "HarmonisationKeyWords"))]
        pub harmonisation_key_words: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Caller's own reference.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ItemReferenceProvidedByCustomer")
        )]
        pub item_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///Fields defined by the caller. Responses have an empty list, or leave it out, where there are none.
        #[cfg_attr(feature = "schema", schemars(rename = "MetaData"))]
        pub meta_data: ::std::option::Option<::std::vec::Vec<MetaData>>,
        ///Model, as code or text.
        #[cfg_attr(feature = "schema", schemars(rename = "Model"))]
        pub model: ::std::option::Option<::std::string::String>,
        ///Package to add the item to.
        #[cfg_attr(feature = "schema", schemars(rename = "PackageReference"))]
        pub package_reference: ::std::string::String,
        ///Number of units.
        #[cfg_attr(feature = "schema", schemars(rename = "Quantity"))]
        pub quantity: ::std::option::Option<i32>,
        ///Stock keeping unit.
        #[cfg_attr(feature = "schema", schemars(rename = "Sku"))]
        pub sku: ::std::option::Option<::std::string::String>,
        ///Status of the item, free text.
        #[cfg_attr(feature = "schema", schemars(rename = "Status"))]
        pub status: ::std::option::Option<::std::string::String>,
        ///How the units are packed, free text such as `Box`.
        #[cfg_attr(feature = "schema", schemars(rename = "Unit"))]
        pub unit: ::std::option::Option<::std::string::String>,
        ///Value of the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: Money,
        ///Weight of the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Weight"))]
        pub weight: Weight,
    }

    ///Items to add to a package.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AddItemsRequest {
        /**The items.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "Items"))]
        pub items: ::std::vec::Vec<Item>,
        ///Package to add the items to.
        #[cfg_attr(feature = "schema", schemars(rename = "PackageReference"))]
        pub package_reference: ::std::string::String,
    }

    ///Items to add to a package of an order, or their new content.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AddUpdateOrderPackageItemsRequest {
        /**The items.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "OrderItems"))]
        pub order_items: ::std::vec::Vec<OrderItem>,
        ///Order.
        #[cfg_attr(feature = "schema", schemars(rename = "OrderReference"))]
        pub order_reference: ::std::string::String,
        ///Package of the order.
        #[cfg_attr(feature = "schema", schemars(rename = "PackageReference"))]
        pub package_reference: ::std::string::String,
    }

    ///Packages to add to an order, or their new content.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AddUpdateOrderPackagesRequest {
        /**The packages.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "OrderPackages"))]
        pub order_packages: ::std::vec::Vec<OrderPackage>,
        ///Order.
        #[cfg_attr(feature = "schema", schemars(rename = "OrderReference"))]
        pub order_reference: ::std::string::String,
    }

    ///Fact about a pick-up location.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AdditionalInformation {
        ///Name of the fact, such as `Language`.
        #[cfg_attr(feature = "schema", schemars(rename = "Key"))]
        pub key: ::std::option::Option<::std::string::String>,
        ///Value as text, also of truth values (`True`).
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: ::std::option::Option<::std::string::String>,
    }

    ///Address with its role in the consignment. Requests give either `ShippingLocationReference`, which stands for the whole address, or `Contact`, `AddressLine1`, `Postcode` and `Country`. In responses any property may be missing or null; addresses inside quotes have no role.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Address {
        ///First address line. Required without `ShippingLocationReference`.
        #[cfg_attr(feature = "schema", schemars(rename = "AddressLine1"))]
        pub address_line1: ::std::option::Option<::std::string::String>,
        ///Second address line.
        #[cfg_attr(feature = "schema", schemars(rename = "AddressLine2"))]
        pub address_line2: ::std::option::Option<::std::string::String>,
        ///Third address line.
        #[cfg_attr(feature = "schema", schemars(rename = "AddressLine3"))]
        pub address_line3: ::std::option::Option<::std::string::String>,
        ///Role of the address, one address per role. Send it in every request.
        #[cfg_attr(feature = "schema", schemars(rename = "AddressType"))]
        pub address_type: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentAddressType>,
        >,
        ///Cache marker of the server, usually absent. To be ignored.
        #[cfg_attr(feature = "schema", schemars(rename = "CacheDate"))]
        pub cache_date: ::std::option::Option<crate::Timestamp>,
        ///Cache marker of the server, usually absent. To be ignored.
        #[cfg_attr(feature = "schema", schemars(rename = "CacheSource"))]
        pub cache_source: ::std::option::Option<::std::string::String>,
        ///Company.
        #[cfg_attr(feature = "schema", schemars(rename = "CompanyName"))]
        pub company_name: ::std::option::Option<::std::string::String>,
        ///Person at the address. Required without `ShippingLocationReference`; null in quotes.
        #[cfg_attr(feature = "schema", schemars(rename = "Contact"))]
        pub contact: ::std::option::Option<Contact>,
        /**Name of the contact in the contract of 2016. Do not send it; use `Contact`.

Deprecated.*/
        #[cfg_attr(feature = "schema", schemars(rename = "ContactName"))]
        pub contact_name: ::std::option::Option<::std::string::String>,
        ///Country. Required without `ShippingLocationReference`.
        #[cfg_attr(feature = "schema", schemars(rename = "Country"))]
        pub country: ::std::option::Option<Country>,
        ///Display name of the customer, kept by the server. Only ever seen as null.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomerName"))]
        pub customer_name: ::std::option::Option<::std::string::String>,
        ///Cache marker of the server. To be ignored.
        #[cfg_attr(feature = "schema", schemars(rename = "IsCached"))]
        pub is_cached: ::std::option::Option<bool>,
        ///Coordinates of the address.
        #[cfg_attr(feature = "schema", schemars(rename = "LatLong"))]
        pub lat_long: ::std::option::Option<LatLong>,
        ///Postal code. Required without `ShippingLocationReference`.
        #[cfg_attr(feature = "schema", schemars(rename = "Postcode"))]
        pub postcode: ::std::option::Option<::std::string::String>,
        ///Name of the county or state.
        #[cfg_attr(feature = "schema", schemars(rename = "Region"))]
        pub region: ::std::option::Option<::std::string::String>,
        ///Code of the region, e.g. `IA`. May be an empty string.
        #[cfg_attr(feature = "schema", schemars(rename = "RegionCode"))]
        pub region_code: ::std::option::Option<::std::string::String>,
        ///Location configured in the account; replaces all other properties. A consignment needs a valid one at its origin, its destination or both.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingLocationReference"))]
        pub shipping_location_reference: ::std::option::Option<::std::string::String>,
        ///Pick-up or drop-off shop that the journey uses.
        #[cfg_attr(feature = "schema", schemars(rename = "ShopLocationReference"))]
        pub shop_location_reference: ::std::option::Option<::std::string::String>,
        ///Instructions for the driver.
        #[cfg_attr(feature = "schema", schemars(rename = "SpecialInstructions"))]
        pub special_instructions: ::std::option::Option<::std::string::String>,
        ///Town. Some carriers require it.
        #[cfg_attr(feature = "schema", schemars(rename = "Town"))]
        pub town: ::std::option::Option<::std::string::String>,
    }

    ///Which of the consignments that are due to allocate by the default rules.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AllocateAllConsignmentsRequest {
        ///Latest shipping date of the consignments to take. Same day as in the path, which decides if they differ.
        #[cfg_attr(feature = "schema", schemars(rename = "ShipByDate"))]
        pub ship_by_date: ::std::option::Option<crate::Timestamp>,
        ///Take only consignments that leave from this shipping location.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingLocationReference"))]
        pub shipping_location_reference: ::std::option::Option<::std::string::String>,
    }

    ///Which of the consignments that are due to allocate to one named service.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocateAllConsignmentsWithCarrierServiceRequest {
        ///Reference of the carrier service.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceReference"))]
        pub mpd_carrier_service_reference: ::std::string::String,
        ///Latest shipping date of the consignments to take. Same day as in the path, which decides if they differ.
        #[cfg_attr(feature = "schema", schemars(rename = "ShipByDate"))]
        pub ship_by_date: ::std::option::Option<crate::Timestamp>,
        ///Take only consignments that leave from this shipping location.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingLocationReference"))]
        pub shipping_location_reference: ::std::option::Option<::std::string::String>,
    }

    ///Which of the consignments that are due to allocate inside one service group.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocateAllConsignmentsWithServiceGroupRequest {
        ///Code of the service group.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "MpdCarrierServiceGroupReference")
        )]
        pub mpd_carrier_service_group_reference: ::std::string::String,
        ///Latest shipping date of the consignments to take. Same day as in the path, which decides if they differ.
        #[cfg_attr(feature = "schema", schemars(rename = "ShipByDate"))]
        pub ship_by_date: ::std::option::Option<crate::Timestamp>,
        ///Take only consignments that leave from this shipping location.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingLocationReference"))]
        pub shipping_location_reference: ::std::option::Option<::std::string::String>,
    }

    ///Response of the calls that allocate a consignment and fetch its label in one go.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AllocateAndGetLabelsResponse {
        ///One element per label: the consignment, and its return when there is one.
        #[cfg_attr(feature = "schema", schemars(rename = "Responses"))]
        pub responses: ::std::option::Option<
            ::std::vec::Vec<AllocateAndGetLabelsResult>,
        >,
    }

    ///Outcome of an allocation, with the label. Failed when `StatusCode` is outside 200 to 299 or `Result` ends in `Failed`.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocateAndGetLabelsResult {
        ///Links to the resources that were created or concerned.
        #[cfg_attr(feature = "schema", schemars(rename = "ApiLinks"))]
        pub api_links: ::std::option::Option<::std::vec::Vec<ApiLink>>,
        ///Display name of the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierName"))]
        pub carrier_name: ::std::option::Option<::std::string::String>,
        ///Carrier that was chosen.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierReference"))]
        pub carrier_reference: ::std::option::Option<::std::string::String>,
        ///Display name of the carrier service.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierServiceName"))]
        pub carrier_service_name: ::std::option::Option<::std::string::String>,
        ///Carrier service that was chosen.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierServiceReference"))]
        pub carrier_service_reference: ::std::option::Option<::std::string::String>,
        ///Carrier and tracking references of each leg of the journey.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentLegs"))]
        pub consignment_legs: ::std::option::Option<::std::vec::Vec<ConsignmentLeg>>,
        ///Label file in base64. Null when the element failed.
        #[cfg_attr(feature = "schema", schemars(rename = "LabelContent"))]
        pub label_content: ::std::option::Option<::std::string::String>,
        ///MIME type of `LabelContent`, e.g. `application/pdf`.
        #[cfg_attr(feature = "schema", schemars(rename = "LabelFileType"))]
        pub label_file_type: ::std::option::Option<::std::string::String>,
        ///Whether this is about the consignment or about its return.
        #[cfg_attr(feature = "schema", schemars(rename = "LabelType"))]
        pub label_type: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::LabelType>,
        >,
        ///Outcome in words.
        #[cfg_attr(feature = "schema", schemars(rename = "Message"))]
        pub message: ::std::option::Option<::std::string::String>,
        ///Outcome for programs.
        #[cfg_attr(feature = "schema", schemars(rename = "Result"))]
        pub result: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentOperationResult>,
        >,
        ///Outcome of this element, in the manner of an HTTP status.
        #[cfg_attr(feature = "schema", schemars(rename = "StatusCode"))]
        pub status_code: i32,
    }

    ///Consignments to allocate by the default rules of the account.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocateConsignmentsRequest {
        /**References of the consignments to allocate, handled one by one in this order. No maximum is documented.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentReferences"))]
        pub consignment_references: ::std::vec::Vec<::std::string::String>,
    }

    ///Consignments to allocate to one named service.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocateConsignmentsWithCarrierServiceRequest {
        /**References of the consignments to allocate, handled one by one in this order. No maximum is documented.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentReferences"))]
        pub consignment_references: ::std::vec::Vec<::std::string::String>,
        ///Reference of the carrier service, shown as service code in the user interface. There is no fallback to another service.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceReference"))]
        pub mpd_carrier_service_reference: ::std::string::String,
    }

    ///Consignments to allocate to services with certain traits.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocateConsignmentsWithServiceFiltersRequest {
        /**References of the consignments to allocate, handled one by one in this order. No maximum is documented.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentReferences"))]
        pub consignment_references: ::std::vec::Vec<::std::string::String>,
        ///Traits the service must have. Filters never override allocation rules.
        #[cfg_attr(feature = "schema", schemars(rename = "Filters"))]
        pub filters: AllocationFilters,
    }

    ///Consignments to allocate inside one service group.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocateConsignmentsWithServiceGroupRequest {
        /**References of the consignments to allocate, handled one by one in this order. No maximum is documented.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentReferences"))]
        pub consignment_references: ::std::vec::Vec<::std::string::String>,
        ///Code of the service group, as chosen in the user interface.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "MpdCarrierServiceGroupReference")
        )]
        pub mpd_carrier_service_group_reference: ::std::string::String,
    }

    ///Current allocation of a consignment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Allocation {
        ///When the consignment was allocated.
        #[cfg_attr(feature = "schema", schemars(rename = "AllocationDate"))]
        pub allocation_date: ::std::option::Option<crate::Timestamp>,
        ///Service group that was used. An empty string when none was.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "CarrierServiceGroupReference")
        )]
        pub carrier_service_group_reference: ::std::option::Option<
            ::std::string::String,
        >,
        ///Name of the service group.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceGroupName"))]
        pub mpd_carrier_service_group_name: ::std::option::Option<::std::string::String>,
        ///Name of the carrier service.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceName"))]
        pub mpd_carrier_service_name: ::std::option::Option<::std::string::String>,
        ///Carrier service.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceReference"))]
        pub mpd_carrier_service_reference: ::std::option::Option<::std::string::String>,
        ///Price of the service.
        #[cfg_attr(feature = "schema", schemars(rename = "Price"))]
        pub price: ::std::option::Option<Rate>,
    }

    ///Traits a carrier service must have.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AllocationFilters {
        ///Whether to include services where the sender drops the parcel off.
        #[cfg_attr(feature = "schema", schemars(rename = "IsDropOff"))]
        pub is_drop_off: ::std::option::Option<bool>,
        ///Whether to include services the customer collects from. Lower-case u, unlike `CarrierService.IsPickUp`.
        #[cfg_attr(feature = "schema", schemars(rename = "IsPickup"))]
        pub is_pickup: ::std::option::Option<bool>,
        ///Directions the service must support. Best sent always: only the two booleans are described as optional.
        #[cfg_attr(feature = "schema", schemars(rename = "ServiceDirection"))]
        pub service_direction: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ServiceDirection>,
        >,
    }

    ///Result of allocating one consignment. A `StatusCode` outside 200 to 299 means that this consignment was not allocated, even though the call as a whole responded with a 2xx status.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocationSummary {
        ///Links to the consignment (`detail`) and to its labels (`label`).
        #[cfg_attr(feature = "schema", schemars(rename = "ApiLinks"))]
        pub api_links: ::std::option::Option<::std::vec::Vec<ApiLink>>,
        ///Display name of the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierName"))]
        pub carrier_name: ::std::option::Option<::std::string::String>,
        ///Carrier that was chosen.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierReference"))]
        pub carrier_reference: ::std::option::Option<::std::string::String>,
        ///Display name of the carrier service.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierServiceName"))]
        pub carrier_service_name: ::std::option::Option<::std::string::String>,
        ///Carrier service that was chosen. The one inside the legs is usually null.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierServiceReference"))]
        pub carrier_service_reference: ::std::option::Option<::std::string::String>,
        ///Carrier and tracking references of each leg of the journey. Empty when allocation failed.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentLegs"))]
        pub consignment_legs: ::std::option::Option<::std::vec::Vec<ConsignmentLeg>>,
        ///Sentence that names the consignment, the service and the shipping date (`dd/MM/yyyy HH:mm:ss +00:00`), or the reason of a failure. Display text: do not parse it.
        #[cfg_attr(feature = "schema", schemars(rename = "Description"))]
        pub description: ::std::option::Option<::std::string::String>,
        ///Outcome for this consignment, in the manner of an HTTP status. 200 is the only documented value.
        #[cfg_attr(feature = "schema", schemars(rename = "StatusCode"))]
        pub status_code: i32,
    }

    ///Body of a response outside 2xx. Every property may be missing; a response that comes from the gateway in front of the API may have another shape or no JSON at all.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ApiError {
        ///Internal code as text, not an HTTP status. No list of codes is published; some seem to be names of exception types.
        #[cfg_attr(feature = "schema", schemars(rename = "Code"))]
        pub code: ::std::option::Option<::std::string::String>,
        ///Id of the failed call, to be quoted to the vendor's support.
        #[cfg_attr(feature = "schema", schemars(rename = "CorrelationId"))]
        pub correlation_id: ::std::option::Option<::std::string::String>,
        ///Single findings. Absent, null and empty mean the same.
        #[cfg_attr(feature = "schema", schemars(rename = "Details"))]
        pub details: ::std::option::Option<::std::vec::Vec<ApiErrorMessage>>,
        ///What went wrong, for people.
        #[cfg_attr(feature = "schema", schemars(rename = "Message"))]
        pub message: ::std::option::Option<::std::string::String>,
    }

    ///One finding of an error.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ApiErrorMessage {
        ///Code of the finding.
        #[cfg_attr(feature = "schema", schemars(rename = "Code"))]
        pub code: ::std::option::Option<::std::string::String>,
        ///The finding in words.
        #[cfg_attr(feature = "schema", schemars(rename = "Message"))]
        pub message: ::std::option::Option<::std::string::String>,
        ///Property or object the finding is about.
        #[cfg_attr(feature = "schema", schemars(rename = "Target"))]
        pub target: ::std::option::Option<::std::string::String>,
    }

    ///Pointer to a related resource.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ApiLink {
        ///Absolute URL of the resource, on the host that responded. Follow it only on the host you are configured for: documented links now and then name another host.
        #[cfg_attr(feature = "schema", schemars(rename = "Href"))]
        pub href: ::std::option::Option<::std::string::String>,
        ///Kind of relation. Known: `detail`, `label`, `Link`, `Order`, `Consignment`. Compare without regard to case.
        #[cfg_attr(feature = "schema", schemars(rename = "Rel"))]
        pub rel: ::std::option::Option<::std::string::String>,
    }

    ///Barcode that the shipper has already put on a package or an item.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Barcode {
        ///Symbology of the barcode.
        #[cfg_attr(feature = "schema", schemars(rename = "BarcodeType"))]
        pub barcode_type: crate::Open<crate::consignments::vocabulary::BarcodeType>,
        ///Content of the barcode.
        #[cfg_attr(feature = "schema", schemars(rename = "Code"))]
        pub code: ::std::string::String,
    }

    ///Exception on one date.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CalendarException {
        ///Kind of exception.
        #[cfg_attr(feature = "schema", schemars(rename = "CalendarExceptionType"))]
        pub calendar_exception_type: crate::Open<
            crate::consignments::vocabulary::CalendarExceptionType,
        >,
        ///Times that hold on that date.
        #[cfg_attr(feature = "schema", schemars(rename = "CalendarOperationTimes"))]
        pub calendar_operation_times: ::std::option::Option<CalendarOperationTimes>,
        ///Date of the exception.
        #[cfg_attr(feature = "schema", schemars(rename = "Date"))]
        pub date: crate::Timestamp,
        ///Id of the exception, given by the server.
        #[cfg_attr(feature = "schema", schemars(rename = "Id"))]
        pub id: ::std::option::Option<::std::string::String>,
        ///Carrier services that it is for.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceReferences"))]
        pub mpd_carrier_service_references: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
    }

    ///Times of a collection.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CalendarOperationTimes {
        ///Cut-off time. Required in requests.
        #[cfg_attr(feature = "schema", schemars(rename = "CutOffTime"))]
        pub cut_off_time: ::std::option::Option<OperationTime>,
        ///Time of manifesting, `HH:mm:ss`.
        #[cfg_attr(feature = "schema", schemars(rename = "ManifestTime"))]
        pub manifest_time: ::std::string::String,
        ///Operational cut-off time.
        #[cfg_attr(feature = "schema", schemars(rename = "OperationalCutOffTime"))]
        pub operational_cut_off_time: ::std::option::Option<OperationTime>,
        ///Time of the pre-advice.
        #[cfg_attr(feature = "schema", schemars(rename = "PreAdviceTime"))]
        pub pre_advice_time: ::std::option::Option<OperationTime>,
    }

    ///Collection on a day of each week.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CalendarRule {
        ///Times of the day. Required in requests.
        #[cfg_attr(feature = "schema", schemars(rename = "CalendarOperationTimes"))]
        pub calendar_operation_times: ::std::option::Option<CalendarOperationTimes>,
        ///Day of the week.
        #[cfg_attr(feature = "schema", schemars(rename = "DayOfWeek"))]
        pub day_of_week: crate::Open<crate::consignments::vocabulary::DayOfWeek>,
        ///Id of the rule, given by the server.
        #[cfg_attr(feature = "schema", schemars(rename = "Id"))]
        pub id: ::std::option::Option<::std::string::String>,
        ///Carrier services that it is for.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceReferences"))]
        pub mpd_carrier_service_references: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
    }

    ///Carrier.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Carrier {
        ///Name of the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "Name"))]
        pub name: ::std::option::Option<::std::string::String>,
        ///Id of the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
    }

    ///Carrier service of a leg.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CarrierService {
        ///Name of the carrier. Null in the documented responses.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierName"))]
        pub carrier_name: ::std::option::Option<::std::string::String>,
        ///Carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierReference"))]
        pub carrier_reference: ::std::option::Option<::std::string::String>,
        ///Id of the service outside the system.
        #[cfg_attr(feature = "schema", schemars(rename = "ExternalReference"))]
        pub external_reference: ::std::option::Option<::std::string::String>,
        ///Whether the sender drops the parcel off.
        #[cfg_attr(feature = "schema", schemars(rename = "IsDropOff"))]
        pub is_drop_off: ::std::option::Option<bool>,
        ///Whether the receiver picks the parcel up. Capital U, unlike `AllocationFilters.IsPickup`.
        #[cfg_attr(feature = "schema", schemars(rename = "IsPickUp"))]
        pub is_pick_up: ::std::option::Option<bool>,
        ///Whether delivery is against signature.
        #[cfg_attr(feature = "schema", schemars(rename = "IsSigned"))]
        pub is_signed: ::std::option::Option<bool>,
        ///Whether delivery is at a set time.
        #[cfg_attr(feature = "schema", schemars(rename = "IsTimed"))]
        pub is_timed: ::std::option::Option<bool>,
        ///Whether the parcel is tracked.
        #[cfg_attr(feature = "schema", schemars(rename = "IsTracked"))]
        pub is_tracked: ::std::option::Option<bool>,
        ///Name of the service.
        #[cfg_attr(feature = "schema", schemars(rename = "Name"))]
        pub name: ::std::option::Option<::std::string::String>,
        ///Reference of the service.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Directions the service serves.
        #[cfg_attr(feature = "schema", schemars(rename = "ServiceDirection"))]
        pub service_direction: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ServiceDirection>,
        >,
    }

    ///When a carrier collects at a shipping location.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CollectionCalendar {
        ///Exceptions on single dates.
        #[cfg_attr(feature = "schema", schemars(rename = "CalendarExceptions"))]
        pub calendar_exceptions: ::std::option::Option<
            ::std::vec::Vec<CalendarException>,
        >,
        ///Weekly rules.
        #[cfg_attr(feature = "schema", schemars(rename = "CalendarRules"))]
        pub calendar_rules: ::std::option::Option<::std::vec::Vec<CalendarRule>>,
        ///Carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierReference"))]
        pub mpd_carrier_reference: ::std::option::Option<::std::string::String>,
        ///Shipping location.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingLocationReference"))]
        pub shipping_location_reference: ::std::option::Option<::std::string::String>,
    }

    ///Rule about the value of a parcel.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CompensationAndValue {
        ///Threshold of the cover.
        #[cfg_attr(feature = "schema", schemars(rename = "CompensationThreshold"))]
        pub compensation_threshold: ::std::option::Option<crate::Amount>,
        ///Whether enhanced cover is taken.
        #[cfg_attr(feature = "schema", schemars(rename = "GetEnhancedCompensation"))]
        pub get_enhanced_compensation: ::std::option::Option<bool>,
        ///Id of the rule.
        #[cfg_attr(feature = "schema", schemars(rename = "Id"))]
        pub id: ::std::option::Option<i32>,
        ///Largest value of a parcel.
        #[cfg_attr(feature = "schema", schemars(rename = "MaxParcelValue"))]
        pub max_parcel_value: ::std::option::Option<crate::Amount>,
    }

    ///Consignment as stored. Also the body of a quote request, where only the properties that a new consignment has are looked at and `Packages` and `Addresses` must be given.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Consignment {
        ///Addresses. Shipping locations come back with their full address.
        #[cfg_attr(feature = "schema", schemars(rename = "Addresses"))]
        pub addresses: ::std::option::Option<::std::vec::Vec<Address>>,
        ///Current allocation. Null unless allocated.
        #[cfg_attr(feature = "schema", schemars(rename = "Allocation"))]
        pub allocation: ::std::option::Option<Allocation>,
        ///When delivery was last attempted.
        #[cfg_attr(feature = "schema", schemars(rename = "AttemptedDeliveryDate"))]
        pub attempted_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///When the carrier is to collect.
        #[cfg_attr(feature = "schema", schemars(rename = "CollectionDate"))]
        pub collection_date: ::std::option::Option<crate::Timestamp>,
        ///Journey with tracking references. Empty before allocation.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentLegs"))]
        pub consignment_legs: ::std::option::Option<::std::vec::Vec<ConsignmentLeg>>,
        ///Caller's own reference. An empty string when none was given.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ConsignmentReferenceProvidedByCustomer")
        )]
        pub consignment_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///State of the consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentState"))]
        pub consignment_state: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        >,
        ///Account the consignment belongs to.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomerReference"))]
        pub customer_reference: ::std::option::Option<::std::string::String>,
        ///Customs data. Null or absent when there are none.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomsDocumentation"))]
        pub customs_documentation: ::std::option::Option<CustomsDocumentation>,
        ///When it was collected.
        #[cfg_attr(feature = "schema", schemars(rename = "DateCollected"))]
        pub date_collected: ::std::option::Option<crate::Timestamp>,
        ///When the consignment was created.
        #[cfg_attr(feature = "schema", schemars(rename = "DateCreated"))]
        pub date_created: ::std::option::Option<crate::Timestamp>,
        ///When it was delivered.
        #[cfg_attr(feature = "schema", schemars(rename = "DateDelivered"))]
        pub date_delivered: ::std::option::Option<crate::Timestamp>,
        ///When labels were first fetched.
        #[cfg_attr(feature = "schema", schemars(rename = "DateLabelsWereFirstPrinted"))]
        pub date_labels_were_first_printed: ::std::option::Option<crate::Timestamp>,
        ///When it was returned.
        #[cfg_attr(feature = "schema", schemars(rename = "DateReturned"))]
        pub date_returned: ::std::option::Option<crate::Timestamp>,
        ///When it was shipped.
        #[cfg_attr(feature = "schema", schemars(rename = "DateShipped"))]
        pub date_shipped: ::std::option::Option<crate::Timestamp>,
        ///Direction of travel.
        #[cfg_attr(feature = "schema", schemars(rename = "Direction"))]
        pub direction: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        >,
        ///Start of the period in which delivery is expected.
        #[cfg_attr(feature = "schema", schemars(rename = "EarliestDeliveryDate"))]
        pub earliest_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///Why the last attempt to allocate failed. Null unless it did.
        #[cfg_attr(feature = "schema", schemars(rename = "FailedAllocation"))]
        pub failed_allocation: ::std::option::Option<FailedAllocation>,
        ///When delivery was first attempted.
        #[cfg_attr(feature = "schema", schemars(rename = "FirstAttemptedDeliveryDate"))]
        pub first_attempted_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///Whether it is late against the plan.
        #[cfg_attr(feature = "schema", schemars(rename = "IsLate"))]
        pub is_late: ::std::option::Option<bool>,
        ///Number of labels.
        #[cfg_attr(feature = "schema", schemars(rename = "LabelCount"))]
        pub label_count: ::std::option::Option<i32>,
        ///Whether labels were fetched.
        #[cfg_attr(feature = "schema", schemars(rename = "LabelsPrinted"))]
        pub labels_printed: ::std::option::Option<bool>,
        ///Whether it is late from the customer's point of view.
        #[cfg_attr(feature = "schema", schemars(rename = "LateForCustomer"))]
        pub late_for_customer: ::std::option::Option<bool>,
        ///End of the period in which delivery is expected.
        #[cfg_attr(feature = "schema", schemars(rename = "LatestDeliveryDate"))]
        pub latest_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///Pick-up location that was chosen. Missing from the documented responses.
        #[cfg_attr(feature = "schema", schemars(rename = "LocationInformation"))]
        pub location_information: ::std::option::Option<LocationInformation>,
        ///Fields defined by the caller. Responses have an empty list, or leave it out, where there are none.
        #[cfg_attr(feature = "schema", schemars(rename = "MetaData"))]
        pub meta_data: ::std::option::Option<::std::vec::Vec<MetaData>>,
        ///Packages of the consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "Packages"))]
        pub packages: ::std::option::Option<::std::vec::Vec<Package>>,
        ///Id of the consignment, `EC-xxx-xxx-xxx`.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Delivery promise.
        #[cfg_attr(feature = "schema", schemars(rename = "RequestedDeliveryDate"))]
        pub requested_delivery_date: ::std::option::Option<RequestedDeliveryDate>,
        ///Day on which it must ship, or will ship.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingDate"))]
        pub shipping_date: ::std::option::Option<crate::Timestamp>,
        ///Where the consignment comes from.
        #[cfg_attr(feature = "schema", schemars(rename = "Source"))]
        pub source: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::Source>,
        >,
        ///Allocation tags.
        #[cfg_attr(feature = "schema", schemars(rename = "Tags"))]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Total value of the packages.
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: ::std::option::Option<Money>,
        ///Total weight of the packages.
        #[cfg_attr(feature = "schema", schemars(rename = "Weight"))]
        pub weight: ::std::option::Option<Weight>,
    }

    ///Something that happened to a consignment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConsignmentAuditMessage {
        ///Further data.
        #[cfg_attr(feature = "schema", schemars(rename = "AdditionalData"))]
        pub additional_data: ::std::option::Option<::std::string::String>,
        ///Category.
        #[cfg_attr(feature = "schema", schemars(rename = "Category"))]
        pub category: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentAuditMessageCategory>,
        >,
        ///Consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentReference"))]
        pub consignment_reference: ::std::option::Option<::std::string::String>,
        ///Details in words.
        #[cfg_attr(feature = "schema", schemars(rename = "Details"))]
        pub details: ::std::option::Option<::std::string::String>,
        ///Id of the entry.
        #[cfg_attr(feature = "schema", schemars(rename = "Id"))]
        pub id: ::std::option::Option<::std::string::String>,
        ///What happened.
        #[cfg_attr(feature = "schema", schemars(rename = "Message"))]
        pub message: ::std::option::Option<::std::string::String>,
        ///Severity.
        #[cfg_attr(feature = "schema", schemars(rename = "Severity"))]
        pub severity: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::AuditMessageSeverity>,
        >,
        ///When it happened.
        #[cfg_attr(feature = "schema", schemars(rename = "Timestamp"))]
        pub timestamp: ::std::option::Option<crate::Timestamp>,
        ///Who did it; `System` for the platform itself.
        #[cfg_attr(feature = "schema", schemars(rename = "Username"))]
        pub username: ::std::option::Option<::std::string::String>,
    }

    ///Number of consignments per carrier service and state.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConsignmentCarrierSummaryResponse {
        ///Number per service and state.
        #[cfg_attr(feature = "schema", schemars(rename = "Summary"))]
        pub summary: ::std::option::Option<
            ::std::vec::Vec<ConsignmentStateByCarrierService>,
        >,
    }

    ///What happened to a consignment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConsignmentEvent {
        ///When it happened.
        #[cfg_attr(feature = "schema", schemars(rename = "EventDate"))]
        pub event_date: ::std::option::Option<crate::Timestamp>,
        ///Details in words.
        #[cfg_attr(feature = "schema", schemars(rename = "EventDetails"))]
        pub event_details: ::std::option::Option<
            ::std::vec::Vec<ConsignmentEventDetail>,
        >,
        ///Kind of event.
        #[cfg_attr(feature = "schema", schemars(rename = "EventType"))]
        pub event_type: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentEventType>,
        >,
        ///The event in words.
        #[cfg_attr(feature = "schema", schemars(rename = "Message"))]
        pub message: ::std::option::Option<::std::string::String>,
        ///Who did it.
        #[cfg_attr(feature = "schema", schemars(rename = "User"))]
        pub user: ::std::option::Option<::std::string::String>,
    }

    ///Detail of an event.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConsignmentEventDetail {
        ///The detail in words.
        #[cfg_attr(feature = "schema", schemars(rename = "Detail"))]
        pub detail: ::std::option::Option<::std::string::String>,
    }

    ///Event of a consignment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConsignmentEventPayload {
        ///Further data.
        #[cfg_attr(feature = "schema", schemars(rename = "AdditionalInformation"))]
        pub additional_information: ::std::option::Option<
            ::std::vec::Vec<EventAdditionalInformation>,
        >,
        ///Consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentReference"))]
        pub consignment_reference: ::std::option::Option<::std::string::String>,
        ///Caller's own reference. May be an empty string.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ConsignmentReferenceProvidedByCustomer")
        )]
        pub consignment_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///State of the consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentState"))]
        pub consignment_state: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        >,
        ///What happened. One object in spite of its name.
        #[cfg_attr(feature = "schema", schemars(rename = "EventDetails"))]
        pub event_details: ::std::option::Option<ConsignmentEvent>,
        ///Id of the event, a GUID.
        #[cfg_attr(feature = "schema", schemars(rename = "EventId"))]
        pub event_id: ::std::option::Option<::std::string::String>,
        ///Links to the consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "Links"))]
        pub links: ::std::option::Option<::std::vec::Vec<ApiLink>>,
    }

    ///Events of consignments.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConsignmentEventPayloadResponse {
        ///The events.
        #[cfg_attr(feature = "schema", schemars(rename = "Events"))]
        pub events: ::std::option::Option<::std::vec::Vec<ConsignmentEventPayload>>,
    }

    ///Kinds of event, and the period to look at.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConsignmentEventRequest {
        ///End of the period.
        #[cfg_attr(feature = "schema", schemars(rename = "End"))]
        pub end: crate::Timestamp,
        /**Kinds of event.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "EventTypes"))]
        pub event_types: ::std::vec::Vec<
            crate::Open<crate::consignments::vocabulary::ConsignmentEventType>,
        >,
        ///Start of the period.
        #[cfg_attr(feature = "schema", schemars(rename = "Start"))]
        pub start: crate::Timestamp,
    }

    ///Part of the journey that one carrier covers, with its tracking references.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConsignmentLeg {
        ///Display name of the carrier. May be null on packages.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierName"))]
        pub carrier_name: ::std::option::Option<::std::string::String>,
        ///Carrier of the leg.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierReference"))]
        pub carrier_reference: ::std::option::Option<::std::string::String>,
        ///Carrier service of the leg. Null in allocation summaries although a service is booked.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierServiceReference"))]
        pub carrier_service_reference: ::std::option::Option<::std::string::String>,
        ///Position of the leg in the journey. The first is 1 (0 in old samples).
        #[cfg_attr(feature = "schema", schemars(rename = "Leg"))]
        pub leg: i32,
        ///Tracking references of the carrier. Some services issue several.
        #[cfg_attr(feature = "schema", schemars(rename = "TrackingReferences"))]
        pub tracking_references: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
    }

    ///Which manifest files to list.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConsignmentManifestsFilterRequest {
        ///Names of the carriers.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierNames"))]
        pub carrier_names: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Carrier services.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierServices"))]
        pub carrier_services: ::std::option::Option<SubscriptionCarrierServiceResponse>,
        ///Made on or before this date.
        #[cfg_attr(feature = "schema", schemars(rename = "CreatedDateEnd"))]
        pub created_date_end: ::std::option::Option<crate::Timestamp>,
        ///Made on or after this date.
        #[cfg_attr(feature = "schema", schemars(rename = "CreatedDateStart"))]
        pub created_date_start: ::std::option::Option<crate::Timestamp>,
        ///References of the shipping locations.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingLocationRefs"))]
        pub shipping_location_refs: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Number of files to leave out before the page starts.
        #[cfg_attr(feature = "schema", schemars(rename = "Skip"))]
        pub skip: ::std::option::Option<i32>,
        ///Number of files on a page.
        #[cfg_attr(feature = "schema", schemars(rename = "Take"))]
        pub take: ::std::option::Option<i32>,
    }

    ///Consignment that came into a state.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConsignmentPayload {
        ///Name of the carrier service.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierServiceName"))]
        pub carrier_service_name: ::std::option::Option<::std::string::String>,
        ///Reference of the carrier service.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierServiceReference"))]
        pub carrier_service_reference: ::std::option::Option<::std::string::String>,
        ///Journey with tracking references.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentLegs"))]
        pub consignment_legs: ::std::option::Option<::std::vec::Vec<ConsignmentLeg>>,
        ///Consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentReference"))]
        pub consignment_reference: ::std::option::Option<::std::string::String>,
        ///Caller's own reference. May be an empty string.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ConsignmentReferenceProvidedByCustomer")
        )]
        pub consignment_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///The state.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentState"))]
        pub consignment_state: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        >,
        ///Tracking reference of the carrier.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ConsignmentTrackingReference")
        )]
        pub consignment_tracking_reference: ::std::option::Option<::std::string::String>,
        ///When it was delivered.
        #[cfg_attr(feature = "schema", schemars(rename = "DateDelivered"))]
        pub date_delivered: ::std::option::Option<crate::Timestamp>,
        ///Start of the period in which delivery is expected.
        #[cfg_attr(feature = "schema", schemars(rename = "EarliestDeliveryDate"))]
        pub earliest_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///End of the period in which delivery is expected.
        #[cfg_attr(feature = "schema", schemars(rename = "LatestDeliveryDate"))]
        pub latest_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///Packages of the consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "Packages"))]
        pub packages: ::std::option::Option<::std::vec::Vec<PackagePayload>>,
        ///Code for picking it up.
        #[cfg_attr(feature = "schema", schemars(rename = "PickupCode"))]
        pub pickup_code: ::std::option::Option<::std::string::String>,
    }

    ///Number of consignments of one carrier service in one state.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConsignmentStateByCarrierService {
        ///Number of the state, not its name: 0 `Unallocated`, 3 `Allocated`, 5 `Manifested`, 17 `Delivered`, 26 `Cancelled` and so on.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentState"))]
        pub consignment_state: ::std::option::Option<i32>,
        ///When it was counted.
        #[cfg_attr(feature = "schema", schemars(rename = "Created"))]
        pub created: ::std::option::Option<crate::Timestamp>,
        ///Name of the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierName"))]
        pub mpd_carrier_name: ::std::option::Option<::std::string::String>,
        ///Carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierReference"))]
        pub mpd_carrier_reference: ::std::option::Option<::std::string::String>,
        ///Name of the service.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceName"))]
        pub mpd_carrier_service_name: ::std::option::Option<::std::string::String>,
        ///Reference of the service.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceReference"))]
        pub mpd_carrier_service_reference: ::std::option::Option<::std::string::String>,
        ///Number of consignments.
        #[cfg_attr(feature = "schema", schemars(rename = "NumberOfConsignments"))]
        pub number_of_consignments: ::std::option::Option<i32>,
    }

    ///States, and the period to look at.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConsignmentStateEventRequest {
        /**States.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentStates"))]
        pub consignment_states: ::std::vec::Vec<
            crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        >,
        ///End of the period.
        #[cfg_attr(feature = "schema", schemars(rename = "End"))]
        pub end: crate::Timestamp,
        ///Start of the period.
        #[cfg_attr(feature = "schema", schemars(rename = "Start"))]
        pub start: crate::Timestamp,
    }

    ///Number of consignments per state.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConsignmentStateSummaryResponse {
        ///End of the period.
        #[cfg_attr(feature = "schema", schemars(rename = "EndAt"))]
        pub end_at: ::std::option::Option<crate::Timestamp>,
        ///Number of all consignments.
        #[cfg_attr(feature = "schema", schemars(rename = "NumberOfConsignments"))]
        pub number_of_consignments: ::std::option::Option<i32>,
        ///Start of the period.
        #[cfg_attr(feature = "schema", schemars(rename = "StartFrom"))]
        pub start_from: ::std::option::Option<crate::Timestamp>,
        ///Number per state.
        #[cfg_attr(feature = "schema", schemars(rename = "Summary"))]
        pub summary: ::std::option::Option<::std::vec::Vec<StateCount>>,
    }

    ///State of a consignment in short.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConsignmentStatusResponse {
        ///Link to the consignment. One object, not an array.
        #[cfg_attr(feature = "schema", schemars(rename = "ApiLink"))]
        pub api_link: ::std::option::Option<ApiLink>,
        ///Id of the consignment, `EC-xxx-xxx-xxx`, under its old name.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ConsignmentReferenceForAllLegsAssignedByMpd")
        )]
        pub consignment_reference_for_all_legs_assigned_by_mpd: ::std::option::Option<
            ::std::string::String,
        >,
        ///When delivery is expected.
        #[cfg_attr(feature = "schema", schemars(rename = "ExpectedDeliveryDate"))]
        pub expected_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///State of the consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "Status"))]
        pub status: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        >,
    }

    ///Consignment in a search result, flattened. Only the state is reliable: documented rows are `Allocated` and still carry a failure message or a delivery date.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConsignmentSummary {
        ///When it was allocated.
        #[cfg_attr(feature = "schema", schemars(rename = "AllocationDate"))]
        pub allocation_date: ::std::option::Option<crate::Timestamp>,
        ///Link to the consignment. One object, not an array.
        #[cfg_attr(feature = "schema", schemars(rename = "ApiLink"))]
        pub api_link: ::std::option::Option<ApiLink>,
        ///When delivery was attempted.
        #[cfg_attr(feature = "schema", schemars(rename = "AttemptedDeliveryDate"))]
        pub attempted_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///When it was collected.
        #[cfg_attr(feature = "schema", schemars(rename = "CollectionDate"))]
        pub collection_date: ::std::option::Option<crate::Timestamp>,
        ///Caller's own reference.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ConsignmentReferenceProvidedByCustomer")
        )]
        pub consignment_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///When the consignment was created.
        #[cfg_attr(feature = "schema", schemars(rename = "DateCreated"))]
        pub date_created: ::std::option::Option<crate::Timestamp>,
        ///When labels were first fetched.
        #[cfg_attr(feature = "schema", schemars(rename = "DateLabelsWereFirstPrinted"))]
        pub date_labels_were_first_printed: ::std::option::Option<crate::Timestamp>,
        ///When it was delivered.
        #[cfg_attr(feature = "schema", schemars(rename = "DeliveryDate"))]
        pub delivery_date: ::std::option::Option<crate::Timestamp>,
        ///Country of the destination, as plain text: an alpha-2 code in the documented response.
        #[cfg_attr(feature = "schema", schemars(rename = "DestinationAddressCountry"))]
        pub destination_address_country: ::std::option::Option<::std::string::String>,
        ///First address line of the destination.
        #[cfg_attr(feature = "schema", schemars(rename = "DestinationAddressLine1"))]
        pub destination_address_line1: ::std::option::Option<::std::string::String>,
        ///Postal code of the destination.
        #[cfg_attr(feature = "schema", schemars(rename = "DestinationAddressPostcode"))]
        pub destination_address_postcode: ::std::option::Option<::std::string::String>,
        ///Town of the destination.
        #[cfg_attr(feature = "schema", schemars(rename = "DestinationAddressTown"))]
        pub destination_address_town: ::std::option::Option<::std::string::String>,
        ///Shipping location of the destination.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "DestinationShippingLocationReference")
        )]
        pub destination_shipping_location_reference: ::std::option::Option<
            ::std::string::String,
        >,
        ///When delivery is estimated.
        #[cfg_attr(feature = "schema", schemars(rename = "EstimatedDeliveryDate"))]
        pub estimated_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///When the failed allocation was tried.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "FailedAllocationAttemptedAllocationDate")
        )]
        pub failed_allocation_attempted_allocation_date: ::std::option::Option<
            crate::Timestamp,
        >,
        ///Why allocation failed. May be set although a later attempt succeeded.
        #[cfg_attr(feature = "schema", schemars(rename = "FailedAllocationMessage"))]
        pub failed_allocation_message: ::std::option::Option<::std::string::String>,
        ///Name of the service group of the failed allocation.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "FailedAllocationMpdCarrierServiceGroupName")
        )]
        pub failed_allocation_mpd_carrier_service_group_name: ::std::option::Option<
            ::std::string::String,
        >,
        ///Service group of the failed allocation.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "FailedAllocationMpdCarrierServiceGroupReference")
        )]
        pub failed_allocation_mpd_carrier_service_group_reference: ::std::option::Option<
            ::std::string::String,
        >,
        ///Name of the carrier service of the failed allocation.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "FailedAllocationMpdCarrierServiceName")
        )]
        pub failed_allocation_mpd_carrier_service_name: ::std::option::Option<
            ::std::string::String,
        >,
        ///Carrier service of the failed allocation.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "FailedAllocationMpdCarrierServiceReference")
        )]
        pub failed_allocation_mpd_carrier_service_reference: ::std::option::Option<
            ::std::string::String,
        >,
        ///Why manifesting failed.
        #[cfg_attr(feature = "schema", schemars(rename = "FailedManifestMessage"))]
        pub failed_manifest_message: ::std::option::Option<::std::string::String>,
        ///When manifesting failed.
        #[cfg_attr(feature = "schema", schemars(rename = "FailedManifestTimeStamp"))]
        pub failed_manifest_time_stamp: ::std::option::Option<crate::Timestamp>,
        ///Whether the consignment is late.
        #[cfg_attr(feature = "schema", schemars(rename = "IsLate"))]
        pub is_late: ::std::option::Option<bool>,
        ///Whether labels were fetched.
        #[cfg_attr(feature = "schema", schemars(rename = "LabelsPrinted"))]
        pub labels_printed: ::std::option::Option<bool>,
        ///Carrier. May be null although the consignment is allocated.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierReference"))]
        pub mpd_carrier_reference: ::std::option::Option<::std::string::String>,
        ///Name of the service group. Null without one.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceGroupName"))]
        pub mpd_carrier_service_group_name: ::std::option::Option<::std::string::String>,
        ///Service group. An empty string without one.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "MpdCarrierServiceGroupReference")
        )]
        pub mpd_carrier_service_group_reference: ::std::option::Option<
            ::std::string::String,
        >,
        ///Name of the carrier service. May contain no-break spaces.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceName"))]
        pub mpd_carrier_service_name: ::std::option::Option<::std::string::String>,
        ///Carrier service.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceReference"))]
        pub mpd_carrier_service_reference: ::std::option::Option<::std::string::String>,
        ///Id of the consignment, `EC-xxx-xxx-xxx`.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Day on which delivery is wanted. A plain date-time here, not an object.
        #[cfg_attr(feature = "schema", schemars(rename = "RequestedDeliveryDate"))]
        pub requested_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///Whether delivery must be on exactly that day.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "RequestedDeliveryDateIsToBeExactlyOnTheDateSpecified")
        )]
        pub requested_delivery_date_is_to_be_exactly_on_the_date_specified: ::std::option::Option<
            bool,
        >,
        ///When it was shipped.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippedDate"))]
        pub shipped_date: ::std::option::Option<crate::Timestamp>,
        ///Shipping date.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingDate"))]
        pub shipping_date: ::std::option::Option<crate::Timestamp>,
        ///Incoterm.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingTerms"))]
        pub shipping_terms: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ShippingTerms>,
        >,
        ///Where the consignment comes from. Also seen as `API`.
        #[cfg_attr(feature = "schema", schemars(rename = "Source"))]
        pub source: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::Source>,
        >,
        ///State of the consignment, named `ConsignmentState` on the consignment itself.
        #[cfg_attr(feature = "schema", schemars(rename = "State"))]
        pub state: crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        ///Total value. The name of its currency may be null.
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: ::std::option::Option<Money>,
        ///Total weight.
        #[cfg_attr(feature = "schema", schemars(rename = "Weight"))]
        pub weight: ::std::option::Option<Weight>,
    }

    ///Tracking events of a consignment, by package and leg.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConsignmentViewModel {
        ///Id of the consignment, under its old name.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ConsignmentReferenceForAllLegsAssignedByMpd")
        )]
        pub consignment_reference_for_all_legs_assigned_by_mpd: ::std::option::Option<
            ::std::string::String,
        >,
        ///Packages of the consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "TrackedPackages"))]
        pub tracked_packages: ::std::option::Option<::std::vec::Vec<PackageViewModel>>,
    }

    ///Consignment of an order.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConsignmentsResult {
        ///Consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentReference"))]
        pub consignment_reference: ::std::option::Option<::std::string::String>,
        ///Its return, if there is one.
        #[cfg_attr(feature = "schema", schemars(rename = "ReturnConsignmentReference"))]
        pub return_consignment_reference: ::std::option::Option<::std::string::String>,
    }

    ///Person at an address.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Contact {
        ///E-mail address.
        #[cfg_attr(feature = "schema", schemars(rename = "Email"))]
        pub email: ::std::string::String,
        ///Given name.
        #[cfg_attr(feature = "schema", schemars(rename = "FirstName"))]
        pub first_name: ::std::string::String,
        ///Fixed-line phone number. Mind the capital second L.
        #[cfg_attr(feature = "schema", schemars(rename = "LandLine"))]
        pub land_line: ::std::option::Option<::std::string::String>,
        ///Family name.
        #[cfg_attr(feature = "schema", schemars(rename = "LastName"))]
        pub last_name: ::std::string::String,
        ///Mobile phone number.
        #[cfg_attr(feature = "schema", schemars(rename = "Mobile"))]
        pub mobile: ::std::option::Option<::std::string::String>,
        ///Job title.
        #[cfg_attr(feature = "schema", schemars(rename = "Position"))]
        pub position: ::std::option::Option<::std::string::String>,
        ///Id the server gives to the contact.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Preferred phone number. Taken from `Mobile`, or else from `LandLine`, by the vendor's own client.
        #[cfg_attr(feature = "schema", schemars(rename = "Telephone"))]
        pub telephone: ::std::option::Option<::std::string::String>,
        ///Form of address, free text. Responses may hold an empty string.
        #[cfg_attr(feature = "schema", schemars(rename = "Title"))]
        pub title: ::std::option::Option<::std::string::String>,
    }

    ///Cost of a leg.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CostItem {
        ///Amount.
        #[cfg_attr(feature = "schema", schemars(rename = "CalculatedCost"))]
        pub calculated_cost: ::std::option::Option<crate::Amount>,
        ///Kind of cost.
        #[cfg_attr(feature = "schema", schemars(rename = "CostItemType"))]
        pub cost_item_type: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::CostItemType>,
        >,
        ///Code of the cost.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
    }

    ///Country.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Country {
        ///ISO codes of the country.
        #[cfg_attr(feature = "schema", schemars(rename = "IsoCode"))]
        pub iso_code: IsoCode,
        ///Display name. The server may replace what was sent, e.g. `Great Britain` by `United Kingdom`.
        #[cfg_attr(feature = "schema", schemars(rename = "Name"))]
        pub name: ::std::option::Option<::std::string::String>,
    }

    ///New consignment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreateConsignmentRequest {
        ///Addresses, one per role. There must be an `Origin` and a `Destination`, and one of the two needs a valid `ShippingLocationReference`.
        #[cfg_attr(feature = "schema", schemars(rename = "Addresses"))]
        pub addresses: ::std::vec::Vec<Address>,
        ///Caller's own reference. Need not be unique.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ConsignmentReferenceProvidedByCustomer")
        )]
        pub consignment_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///Customs data, needed for the customs papers of international consignments.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomsDocumentation"))]
        pub customs_documentation: ::std::option::Option<CustomsDocumentation>,
        ///Direction of travel. `Outbound` when not given.
        #[cfg_attr(feature = "schema", schemars(rename = "Direction"))]
        pub direction: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        >,
        ///Fields defined by the caller.
        #[cfg_attr(feature = "schema", schemars(rename = "MetaData"))]
        pub meta_data: ::std::option::Option<::std::vec::Vec<MetaData>>,
        /**Packages of the consignment.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "Packages"))]
        pub packages: ::std::vec::Vec<Package>,
        ///Delivery promise. Comes back as `RequestedDeliveryDate` on the stored consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "RequiredDeliveryDate"))]
        pub required_delivery_date: ::std::option::Option<RequestedDeliveryDate>,
        ///Day on which the consignment must ship. Narrows the choice of services.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingDate"))]
        pub shipping_date: ::std::option::Option<crate::Timestamp>,
        ///Where the consignment comes from. `Api` when not given.
        #[cfg_attr(feature = "schema", schemars(rename = "Source"))]
        pub source: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::Source>,
        >,
        ///Allocation tags. Only services that carry all of them can take the consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "Tags"))]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    ///New order.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreateOrderRequest {
        ///Addresses, one per role, as for `create_consignment`.
        #[cfg_attr(feature = "schema", schemars(rename = "Addresses"))]
        pub addresses: ::std::vec::Vec<Address>,
        ///Customs data.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomsDocumentation"))]
        pub customs_documentation: ::std::option::Option<CustomsDocumentation>,
        ///Direction of travel.
        #[cfg_attr(feature = "schema", schemars(rename = "Direction"))]
        pub direction: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        >,
        ///Fields defined by the caller. `ShippersEORI` is copied to the consignments.
        #[cfg_attr(feature = "schema", schemars(rename = "MetaData"))]
        pub meta_data: ::std::option::Option<::std::vec::Vec<MetaData>>,
        ///Caller's own reference.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "OrderReferenceProvidedByCustomer")
        )]
        pub order_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        /**Packages with items. There must be at least one item in all.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "Packages"))]
        pub packages: ::std::vec::Vec<Package>,
        ///Delivery promise.
        #[cfg_attr(feature = "schema", schemars(rename = "RequiredDeliveryDate"))]
        pub required_delivery_date: ::std::option::Option<RequestedDeliveryDate>,
        ///Shipping date.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingDate"))]
        pub shipping_date: ::std::option::Option<crate::Timestamp>,
        ///Where the order comes from. `Api` when not given.
        #[cfg_attr(feature = "schema", schemars(rename = "Source"))]
        pub source: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::Source>,
        >,
        ///Allocation tags.
        #[cfg_attr(feature = "schema", schemars(rename = "Tags"))]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    ///Currency.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Currency {
        ///ISO 4217 alpha-3 code.
        #[cfg_attr(feature = "schema", schemars(rename = "IsoCode"))]
        pub iso_code: ::std::string::String,
        ///Display name such as `Pound Sterling`, filled in by the server. Null or absent in some responses.
        #[cfg_attr(feature = "schema", schemars(rename = "Name"))]
        pub name: ::std::option::Option<::std::string::String>,
    }

    ///Data for the forms CN22 and CN23 and for commercial invoices. To get customs papers at all, give `CategoryType`, `DeclarationDate`, `DesignatedPersonResponsible`, `InvoiceDate`, `ShippersVatNumber` and `ShippingTerms`, the metadata field `ShippersEORI`, and at least one complete item per package. Without them, carriers of the route are left out of allocation.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CustomsDocumentation {
        ///Category of the goods. Needed for customs papers.
        #[cfg_attr(feature = "schema", schemars(rename = "CategoryType"))]
        pub category_type: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::CategoryType>,
        >,
        ///Explanation of the category, for CN23.
        #[cfg_attr(feature = "schema", schemars(rename = "CategoryTypeExplanation"))]
        pub category_type_explanation: ::std::option::Option<::std::string::String>,
        ///Remarks on quarantine and other restrictions, for CN23.
        #[cfg_attr(feature = "schema", schemars(rename = "CN23Comments"))]
        pub cn23_comments: ::std::option::Option<::std::string::String>,
        ///Date of the declaration. Needed for customs papers.
        #[cfg_attr(feature = "schema", schemars(rename = "DeclarationDate"))]
        pub declaration_date: ::std::option::Option<crate::Timestamp>,
        ///Person who signs. Needed for customs papers.
        #[cfg_attr(feature = "schema", schemars(rename = "DesignatedPersonResponsible"))]
        pub designated_person_responsible: ::std::option::Option<::std::string::String>,
        /**Old code of the importer. Use `ImportersTaxCode`.

Deprecated.*/
        #[cfg_attr(feature = "schema", schemars(rename = "ImportersCode"))]
        pub importers_code: ::std::option::Option<::std::string::String>,
        ///E-mail address of the importer.
        #[cfg_attr(feature = "schema", schemars(rename = "ImportersEmail"))]
        pub importers_email: ::std::option::Option<::std::string::String>,
        ///Fax number of the importer.
        #[cfg_attr(feature = "schema", schemars(rename = "ImportersFax"))]
        pub importers_fax: ::std::option::Option<::std::string::String>,
        ///Tax code of the importer.
        #[cfg_attr(feature = "schema", schemars(rename = "ImportersTaxCode"))]
        pub importers_tax_code: ::std::option::Option<::std::string::String>,
        ///Phone number of the importer.
        #[cfg_attr(feature = "schema", schemars(rename = "ImportersTelephone"))]
        pub importers_telephone: ::std::option::Option<::std::string::String>,
        ///VAT number of the importer.
        #[cfg_attr(feature = "schema", schemars(rename = "ImportersVatNumber"))]
        pub importers_vat_number: ::std::option::Option<::std::string::String>,
        ///Date of the invoice. Needed for customs papers.
        #[cfg_attr(feature = "schema", schemars(rename = "InvoiceDate"))]
        pub invoice_date: ::std::option::Option<crate::Timestamp>,
        ///Office of origin.
        #[cfg_attr(feature = "schema", schemars(rename = "OfficeOfPosting"))]
        pub office_of_posting: ::std::option::Option<::std::string::String>,
        ///Why the goods leave the country.
        #[cfg_attr(feature = "schema", schemars(rename = "ReasonForExport"))]
        pub reason_for_export: ::std::option::Option<::std::string::String>,
        ///What the receiver paid for shipping. The metadata field `CarriageCurrency` names its currency.
        #[cfg_attr(feature = "schema", schemars(rename = "ReceiversShippingCost"))]
        pub receivers_shipping_cost: ::std::option::Option<crate::Amount>,
        ///Tax code of the receiver.
        #[cfg_attr(feature = "schema", schemars(rename = "ReceiversTaxCode"))]
        pub receivers_tax_code: ::std::option::Option<::std::string::String>,
        ///VAT number of the receiver.
        #[cfg_attr(feature = "schema", schemars(rename = "ReceiversVatNumber"))]
        pub receivers_vat_number: ::std::option::Option<::std::string::String>,
        ///References of attached certificates.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ReferencesOfAttachedCertificates")
        )]
        pub references_of_attached_certificates: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///References of attached invoices.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ReferencesOfAttachedInvoices")
        )]
        pub references_of_attached_invoices: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///References of attached licences.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ReferencesOfAttachedLicences")
        )]
        pub references_of_attached_licences: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Shipper's reference at customs.
        #[cfg_attr(feature = "schema", schemars(rename = "ShipperCustomsReference"))]
        pub shipper_customs_reference: ::std::option::Option<::std::string::String>,
        ///VAT number of the shipper. Some carriers accept `GBUNREG` for a shipper who is not registered.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippersVatNumber"))]
        pub shippers_vat_number: ::std::option::Option<::std::string::String>,
        ///Incoterm. Needed for customs papers.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingTerms"))]
        pub shipping_terms: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ShippingTerms>,
        >,
    }

    ///Items of a package of an order to delete.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeleteOrderPackageItemsRequest {
        /**References of the items.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "OrderItemReferences"))]
        pub order_item_references: ::std::vec::Vec<::std::string::String>,
        ///Order.
        #[cfg_attr(feature = "schema", schemars(rename = "OrderReference"))]
        pub order_reference: ::std::string::String,
        ///Package of the order.
        #[cfg_attr(feature = "schema", schemars(rename = "PackageReference"))]
        pub package_reference: ::std::string::String,
    }

    ///Packages of an order to delete.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeleteOrderPackagesRequest {
        /**References of the packages.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "OrderPackageReferences"))]
        pub order_package_references: ::std::vec::Vec<::std::string::String>,
        ///Order.
        #[cfg_attr(feature = "schema", schemars(rename = "OrderReference"))]
        pub order_reference: ::std::string::String,
    }

    ///Date or time slot in which a carrier service can deliver.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeliveryOption {
        ///When the option becomes void.
        #[cfg_attr(feature = "schema", schemars(rename = "AllocationCutOff"))]
        pub allocation_cut_off: ::std::option::Option<crate::Timestamp>,
        ///Name of the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "Carrier"))]
        pub carrier: ::std::option::Option<::std::string::String>,
        ///Name of the carrier service.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierService"))]
        pub carrier_service: ::std::option::Option<::std::string::String>,
        ///Carrier service.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierServiceReference"))]
        pub carrier_service_reference: ::std::option::Option<::std::string::String>,
        ///Kinds of the service, such as `Standard`. Missing from older responses.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierServiceTypes"))]
        pub carrier_service_types: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Time slot. `00:00:00` to `23:59:00` stands for any time.
        #[cfg_attr(feature = "schema", schemars(rename = "DeliveryWindow"))]
        pub delivery_window: ::std::option::Option<TimeWindow>,
        ///Date of delivery.
        #[cfg_attr(feature = "schema", schemars(rename = "EstimatedDeliveryDate"))]
        pub estimated_delivery_date: ::std::option::Option<EstimatedDeliveryDate>,
        ///Pick-up location. Missing from the documented responses.
        #[cfg_attr(feature = "schema", schemars(rename = "Location"))]
        pub location: ::std::option::Option<PickupLocation>,
        ///When the warehouse must have finished.
        #[cfg_attr(feature = "schema", schemars(rename = "OperationalCutOff"))]
        pub operational_cut_off: ::std::option::Option<crate::Timestamp>,
        ///Price of the service.
        #[cfg_attr(feature = "schema", schemars(rename = "Price"))]
        pub price: ::std::option::Option<Rate>,
        ///Id of the option, `EDO-xxx-xxx-xxx`, to select it by.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Directions the service serves. Missing from older responses.
        #[cfg_attr(feature = "schema", schemars(rename = "ServiceDirection"))]
        pub service_direction: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ServiceDirection>,
        >,
    }

    ///Stored option with its potential consignment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeliveryOptionDetails {
        ///Consignment that the option was offered for.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentDetail"))]
        pub consignment_detail: ::std::option::Option<PotentialConsignment>,
        ///The option.
        #[cfg_attr(feature = "schema", schemars(rename = "DeliveryOption"))]
        pub delivery_option: ::std::option::Option<DeliveryOption>,
        ///Id of the option. Null in the documented response.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
    }

    ///Dates on which a consignment can be delivered. They have no offset.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeliveryOptionSummary {
        ///Dates of delivery.
        #[cfg_attr(feature = "schema", schemars(rename = "DeliveryOptions"))]
        pub delivery_options: ::std::option::Option<::std::vec::Vec<crate::Timestamp>>,
        ///Dates for drop-off. Null in the documented response.
        #[cfg_attr(feature = "schema", schemars(rename = "DropOff"))]
        pub drop_off: ::std::option::Option<::std::vec::Vec<crate::Timestamp>>,
        ///Dates for pick-up locations. Null in the documented response.
        #[cfg_attr(feature = "schema", schemars(rename = "PickUp"))]
        pub pick_up: ::std::option::Option<::std::vec::Vec<crate::Timestamp>>,
        ///Id of the potential consignment, `EPC-xxx-xxx-xxx`.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Dates with time slots. Null in the documented response.
        #[cfg_attr(feature = "schema", schemars(rename = "TimeSlots"))]
        pub time_slots: ::std::option::Option<::std::vec::Vec<crate::Timestamp>>,
    }

    ///Consignment to deliver. It is not created.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeliveryOptionsRequest {
        ///Addresses, one per role, as for `create_consignment`.
        #[cfg_attr(feature = "schema", schemars(rename = "Addresses"))]
        pub addresses: ::std::vec::Vec<Address>,
        ///Caller's own reference.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ConsignmentReferenceProvidedByCustomer")
        )]
        pub consignment_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///Customs data.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomsDocumentation"))]
        pub customs_documentation: ::std::option::Option<CustomsDocumentation>,
        ///Wanted delivery date.
        #[cfg_attr(feature = "schema", schemars(rename = "DeliveryDate"))]
        pub delivery_date: ::std::option::Option<crate::Timestamp>,
        ///Direction of travel.
        #[cfg_attr(feature = "schema", schemars(rename = "Direction"))]
        pub direction: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        >,
        ///True for options with a guaranteed date only. False when not given.
        #[cfg_attr(feature = "schema", schemars(rename = "GuaranteedOnly"))]
        pub guaranteed_only: ::std::option::Option<bool>,
        ///Fields defined by the caller.
        #[cfg_attr(feature = "schema", schemars(rename = "MetaData"))]
        pub meta_data: ::std::option::Option<::std::vec::Vec<MetaData>>,
        /**Packages of the consignment.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "Packages"))]
        pub packages: ::std::vec::Vec<Package>,
        ///Day on which the consignment must ship.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingDate"))]
        pub shipping_date: ::std::option::Option<crate::Timestamp>,
        ///Where the consignment comes from.
        #[cfg_attr(feature = "schema", schemars(rename = "Source"))]
        pub source: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::Source>,
        >,
        ///Allocation tags. Only services that carry all of them are offered.
        #[cfg_attr(feature = "schema", schemars(rename = "Tags"))]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    ///Delivery options of one consignment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeliveryOptionsResponse {
        ///Options, one carrier service per time slot.
        #[cfg_attr(feature = "schema", schemars(rename = "DeliveryOptions"))]
        pub delivery_options: ::std::option::Option<::std::vec::Vec<DeliveryOption>>,
        ///Option to fall back on, without a guaranteed date. Missing from the documented responses.
        #[cfg_attr(feature = "schema", schemars(rename = "NonGuaranteedDeliveryOption"))]
        pub non_guaranteed_delivery_option: ::std::option::Option<DeliveryOption>,
    }

    ///Range that a size or weight must be in. The units are not documented.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct DimensionRestriction {
        ///What is measured.
        #[cfg_attr(feature = "schema", schemars(rename = "DimensionType"))]
        pub dimension_type: crate::Open<crate::consignments::vocabulary::DimensionType>,
        ///Id of the rule.
        #[cfg_attr(feature = "schema", schemars(rename = "Id"))]
        pub id: ::std::option::Option<i32>,
        ///Minimum.
        #[cfg_attr(feature = "schema", schemars(rename = "RangeFrom"))]
        pub range_from: crate::Amount,
        ///Maximum.
        #[cfg_attr(feature = "schema", schemars(rename = "RangeTo"))]
        pub range_to: crate::Amount,
    }

    ///Size of a package or of an item.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Dimensions {
        ///Height.
        #[cfg_attr(feature = "schema", schemars(rename = "Height"))]
        pub height: crate::Amount,
        ///Length.
        #[cfg_attr(feature = "schema", schemars(rename = "Length"))]
        pub length: crate::Amount,
        ///Unit of length. `Cm` is the only one documented in JSON.
        #[cfg_attr(feature = "schema", schemars(rename = "Unit"))]
        pub unit: ::std::option::Option<::std::string::String>,
        ///Width.
        #[cfg_attr(feature = "schema", schemars(rename = "Width"))]
        pub width: crate::Amount,
    }

    ///Consignments to mark as dispatched.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct DispatchConsignmentsRequest {
        /**References of the consignments.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentReferences"))]
        pub consignment_references: ::std::vec::Vec<::std::string::String>,
    }

    ///Outcome for one consignment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DispatchResponse {
        ///Links to the consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "ApiLinks"))]
        pub api_links: ::std::option::Option<::std::vec::Vec<ApiLink>>,
        ///Consignment, under its old name.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ConsignmentReferenceForAllLegsAssignedByMpd")
        )]
        pub consignment_reference_for_all_legs_assigned_by_mpd: ::std::option::Option<
            ::std::string::String,
        >,
        ///Outcome as an HTTP status.
        #[cfg_attr(feature = "schema", schemars(rename = "HttpStatusCode"))]
        pub http_status_code: ::std::option::Option<i32>,
        ///Outcome in words.
        #[cfg_attr(feature = "schema", schemars(rename = "Message"))]
        pub message: ::std::option::Option<::std::string::String>,
        ///Outcome.
        #[cfg_attr(feature = "schema", schemars(rename = "Status"))]
        pub status: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::OperationStatus>,
        >,
    }

    ///Distance from a place.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Distance {
        ///Unit of length. `Km` is the only one documented.
        #[cfg_attr(feature = "schema", schemars(rename = "Unit"))]
        pub unit: ::std::string::String,
        ///Number of units.
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: crate::Amount,
    }

    ///Part of a United Kingdom postcode that is excluded. A blank part excludes everything below the parts before it.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DomesticLocationRestriction {
        ///Id of the rule.
        #[cfg_attr(feature = "schema", schemars(rename = "Id"))]
        pub id: ::std::option::Option<i32>,
        ///Area, such as `M`.
        #[cfg_attr(feature = "schema", schemars(rename = "PostcodeArea"))]
        pub postcode_area: ::std::option::Option<::std::string::String>,
        ///District, such as `2`.
        #[cfg_attr(feature = "schema", schemars(rename = "PostcodeDistrict"))]
        pub postcode_district: ::std::option::Option<::std::string::String>,
        ///Sector, such as `6`.
        #[cfg_attr(feature = "schema", schemars(rename = "PostcodeSector"))]
        pub postcode_sector: ::std::option::Option<::std::string::String>,
        ///Unit, such as `LW`.
        #[cfg_attr(feature = "schema", schemars(rename = "PostcodeUnit"))]
        pub postcode_unit: ::std::option::Option<::std::string::String>,
    }

    ///Date of an option.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EstimatedDeliveryDate {
        ///Date of delivery.
        #[cfg_attr(feature = "schema", schemars(rename = "Date"))]
        pub date: ::std::option::Option<crate::Timestamp>,
        ///Weekday in English. Does not always agree with `Date`.
        #[cfg_attr(feature = "schema", schemars(rename = "DayOfWeek"))]
        pub day_of_week: ::std::option::Option<::std::string::String>,
        ///Whether the date is guaranteed.
        #[cfg_attr(feature = "schema", schemars(rename = "Guaranteed"))]
        pub guaranteed: ::std::option::Option<bool>,
    }

    ///Further data of an event.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EventAdditionalInformation {
        ///Name of the value.
        #[cfg_attr(feature = "schema", schemars(rename = "Key"))]
        pub key: ::std::option::Option<::std::string::String>,
        ///Kind of value, such as `string` or `DateTimeOffset`.
        #[cfg_attr(feature = "schema", schemars(rename = "PropertyType"))]
        pub property_type: ::std::option::Option<::std::string::String>,
        ///Value as text.
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: ::std::option::Option<::std::string::String>,
    }

    ///Consignment in an event summary.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EventConsignmentDetails {
        ///Consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentReference"))]
        pub consignment_reference: ::std::option::Option<::std::string::String>,
        ///Caller's own reference. May be an empty string.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ConsignmentReferenceProvidedByCustomer")
        )]
        pub consignment_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
    }

    ///Consignments that had an event of one kind.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EventSummary {
        ///The consignments.
        #[cfg_attr(feature = "schema", schemars(rename = "Consignments"))]
        pub consignments: ::std::option::Option<
            ::std::vec::Vec<EventConsignmentDetails>,
        >,
        ///Kind of event.
        #[cfg_attr(feature = "schema", schemars(rename = "EventType"))]
        pub event_type: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentEventType>,
        >,
    }

    ///Consignments per kind of event.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EventSummaryResponse {
        ///One summary per kind of event.
        #[cfg_attr(feature = "schema", schemars(rename = "EventSummaries"))]
        pub event_summaries: ::std::option::Option<::std::vec::Vec<EventSummary>>,
    }

    ///Tracking reference of a leg.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EventTrackingDetails {
        ///Position of the leg in the journey.
        #[cfg_attr(feature = "schema", schemars(rename = "Leg"))]
        pub leg: ::std::option::Option<i32>,
        ///Tracking reference of the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "TrackingReference"))]
        pub tracking_reference: ::std::option::Option<::std::string::String>,
    }

    ///Tracking event.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EventViewModel {
        ///Kind of event, such as `Delivered`.
        #[cfg_attr(feature = "schema", schemars(rename = "Code"))]
        pub code: ::std::option::Option<::std::string::String>,
        ///The event in words.
        #[cfg_attr(feature = "schema", schemars(rename = "Description"))]
        pub description: ::std::option::Option<::std::string::String>,
        ///Where it happened.
        #[cfg_attr(feature = "schema", schemars(rename = "Location"))]
        pub location: ::std::option::Option<::std::string::String>,
        ///Who signed for the package.
        #[cfg_attr(feature = "schema", schemars(rename = "SignedBy"))]
        pub signed_by: ::std::option::Option<::std::string::String>,
        ///When it happened.
        #[cfg_attr(feature = "schema", schemars(rename = "TimeStamp"))]
        pub time_stamp: ::std::option::Option<crate::Timestamp>,
    }

    ///Last attempt to allocate a consignment, which failed.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct FailedAllocation {
        ///When it was tried.
        #[cfg_attr(feature = "schema", schemars(rename = "AttemptedAllocationDate"))]
        pub attempted_allocation_date: ::std::option::Option<crate::Timestamp>,
        ///Service group that was tried.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "CarrierServiceGroupReference")
        )]
        pub carrier_service_group_reference: ::std::option::Option<
            ::std::string::String,
        >,
        ///Why it failed.
        #[cfg_attr(feature = "schema", schemars(rename = "Message"))]
        pub message: ::std::option::Option<::std::string::String>,
        ///Name of the service group.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceGroupName"))]
        pub mpd_carrier_service_group_name: ::std::option::Option<::std::string::String>,
        ///Name of the carrier service.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceName"))]
        pub mpd_carrier_service_name: ::std::option::Option<::std::string::String>,
        ///Carrier service that was tried.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceReference"))]
        pub mpd_carrier_service_reference: ::std::option::Option<::std::string::String>,
    }

    ///Tracking events of a consignment, by package.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct FlattenedConsignmentViewModel {
        ///Id of the consignment, under its old name.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ConsignmentReferenceForAllLegsAssignedByMpd")
        )]
        pub consignment_reference_for_all_legs_assigned_by_mpd: ::std::option::Option<
            ::std::string::String,
        >,
        ///Packages of the consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "TrackedPackages"))]
        pub tracked_packages: ::std::option::Option<
            ::std::vec::Vec<FlattenedPackageViewModel>,
        >,
    }

    ///Tracking event with its carrier service.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct FlattenedEventViewModel {
        ///Name of the carrier service.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierServiceName"))]
        pub carrier_service_name: ::std::option::Option<::std::string::String>,
        ///Kind of event, such as `Delivered`.
        #[cfg_attr(feature = "schema", schemars(rename = "Code"))]
        pub code: ::std::option::Option<::std::string::String>,
        ///The event in words.
        #[cfg_attr(feature = "schema", schemars(rename = "Description"))]
        pub description: ::std::option::Option<::std::string::String>,
        ///Where it happened.
        #[cfg_attr(feature = "schema", schemars(rename = "Location"))]
        pub location: ::std::option::Option<::std::string::String>,
        ///Who signed for the package.
        #[cfg_attr(feature = "schema", schemars(rename = "SignedBy"))]
        pub signed_by: ::std::option::Option<::std::string::String>,
        ///When it happened.
        #[cfg_attr(feature = "schema", schemars(rename = "TimeStamp"))]
        pub time_stamp: ::std::option::Option<crate::Timestamp>,
    }

    ///Tracking events of a package, of all legs.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct FlattenedPackageViewModel {
        ///Events of the package.
        #[cfg_attr(feature = "schema", schemars(rename = "Events"))]
        pub events: ::std::option::Option<::std::vec::Vec<FlattenedEventViewModel>>,
        ///Id of the package, under its old name.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "PackageReferenceForAllLegsAssignedByMpd")
        )]
        pub package_reference_for_all_legs_assigned_by_mpd: ::std::option::Option<
            ::std::string::String,
        >,
    }

    ///Customs papers of a consignment: commercial invoices and either CN22 or CN23 forms.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetCustomsDocumentationResponse {
        ///CN22 forms. May be absent when there are CN23 forms.
        #[cfg_attr(feature = "schema", schemars(rename = "CN22Documents"))]
        pub cn22_documents: ::std::option::Option<::std::vec::Vec<NamedDocument>>,
        ///CN23 forms. Absent when there are CN22 forms.
        #[cfg_attr(feature = "schema", schemars(rename = "CN23Documents"))]
        pub cn23_documents: ::std::option::Option<::std::vec::Vec<NamedDocument>>,
        ///Commercial invoices.
        #[cfg_attr(feature = "schema", schemars(rename = "CommercialInvoiceDocuments"))]
        pub commercial_invoice_documents: ::std::option::Option<
            ::std::vec::Vec<NamedDocument>,
        >,
    }

    ///Label file.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetLabelsResponse {
        ///MIME type of the file. `application/pdf` for PDF; the types of the other formats are not documented.
        #[cfg_attr(feature = "schema", schemars(rename = "ContentType"))]
        pub content_type: ::std::option::Option<::std::string::String>,
        ///Labels of all requested packages, as one file in base64.
        #[cfg_attr(feature = "schema", schemars(rename = "File"))]
        pub file: ::std::option::Option<::std::string::String>,
    }

    ///Hub between two legs of a journey.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Hub {
        ///Days the hub adds to the journey.
        #[cfg_attr(feature = "schema", schemars(rename = "ExtraDaysToTransitTime"))]
        pub extra_days_to_transit_time: ::std::option::Option<i32>,
        ///Address of the hub.
        #[cfg_attr(feature = "schema", schemars(rename = "HubAddress"))]
        pub hub_address: ::std::option::Option<Address>,
    }

    ///Place abroad that is excluded.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InternationalLocationRestriction {
        ///ISO 3166-1 alpha-2 code of the country.
        #[cfg_attr(feature = "schema", schemars(rename = "CountryTwoLetterIsoCode"))]
        pub country_two_letter_iso_code: ::std::option::Option<::std::string::String>,
        ///County.
        #[cfg_attr(feature = "schema", schemars(rename = "County"))]
        pub county: ::std::option::Option<::std::string::String>,
        ///Id of the rule.
        #[cfg_attr(feature = "schema", schemars(rename = "Id"))]
        pub id: ::std::option::Option<i32>,
        ///Postal code.
        #[cfg_attr(feature = "schema", schemars(rename = "Postcode"))]
        pub postcode: ::std::option::Option<::std::string::String>,
        ///Town.
        #[cfg_attr(feature = "schema", schemars(rename = "Town"))]
        pub town: ::std::option::Option<::std::string::String>,
    }

    ///ISO 3166 codes of a country.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct IsoCode {
        ///ISO 3166-1 numeric code, as text. Only in older responses.
        #[cfg_attr(feature = "schema", schemars(rename = "NumericCode"))]
        pub numeric_code: ::std::option::Option<::std::string::String>,
        ///ISO 3166-1 alpha-3 code. Only in older responses.
        #[cfg_attr(feature = "schema", schemars(rename = "ThreeLetterCode"))]
        pub three_letter_code: ::std::option::Option<::std::string::String>,
        ///ISO 3166-1 alpha-2 code, the only one that requests need.
        #[cfg_attr(feature = "schema", schemars(rename = "TwoLetterCode"))]
        pub two_letter_code: ::std::string::String,
    }

    ///Product inside a package.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Item {
        ///Barcode that is already on the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Barcode"))]
        pub barcode: ::std::option::Option<Barcode>,
        ///Hazard class of the content.
        #[cfg_attr(feature = "schema", schemars(rename = "ContentClassification"))]
        pub content_classification: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ContentClassification>,
        >,
        ///Hazards of the content in detail.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ContentClassificationDetails")
        )]
        pub content_classification_details: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ContentClassificationDetails>,
        >,
        ///Country the goods come from. Required for customs papers.
        #[cfg_attr(feature = "schema", schemars(rename = "CountryOfOrigin"))]
        pub country_of_origin: ::std::option::Option<Country>,
        ///Description of the item. Required for customs papers.
        #[cfg_attr(feature = "schema", schemars(rename = "Description"))]
        pub description: ::std::option::Option<::std::string::String>,
        ///Size of the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Dimensions"))]
        pub dimensions: Dimensions,
        ///Code of the goods in the Harmonised System. Required for customs papers.
        #[cfg_attr(feature = "schema", schemars(rename = "HarmonisationCode"))]
        pub harmonisation_code: ::std::option::Option<::std::string::String>,
        ///Keywords for customs.
        #[cfg_attr(feature = "schema", schemars(rename = "HarmonisationKeyWords"))]
        pub harmonisation_key_words: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Caller's own reference.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ItemReferenceProvidedByCustomer")
        )]
        pub item_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///Fields defined by the caller. Responses have an empty list, or leave it out, where there are none.
        #[cfg_attr(feature = "schema", schemars(rename = "MetaData"))]
        pub meta_data: ::std::option::Option<::std::vec::Vec<MetaData>>,
        ///Model, as code or text.
        #[cfg_attr(feature = "schema", schemars(rename = "Model"))]
        pub model: ::std::option::Option<::std::string::String>,
        ///Number of units.
        #[cfg_attr(feature = "schema", schemars(rename = "Quantity"))]
        pub quantity: ::std::option::Option<i32>,
        ///Id of the item, 32 hexadecimal digits without dashes. Given by the server.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Stock keeping unit.
        #[cfg_attr(feature = "schema", schemars(rename = "Sku"))]
        pub sku: ::std::option::Option<::std::string::String>,
        ///Status of the item, free text.
        #[cfg_attr(feature = "schema", schemars(rename = "Status"))]
        pub status: ::std::option::Option<::std::string::String>,
        ///How the units are packed, free text such as `Box`.
        #[cfg_attr(feature = "schema", schemars(rename = "Unit"))]
        pub unit: ::std::option::Option<::std::string::String>,
        ///Value of the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: Money,
        ///Weight of the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Weight"))]
        pub weight: Weight,
    }

    ///Coordinates.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct LatLong {
        ///Degrees north, up to six decimal places.
        #[cfg_attr(feature = "schema", schemars(rename = "Latitude"))]
        pub latitude: crate::Amount,
        ///Degrees east, up to six decimal places.
        #[cfg_attr(feature = "schema", schemars(rename = "Longitude"))]
        pub longitude: crate::Amount,
    }

    ///Number of late consignments of one carrier.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct LateConsignmentSummary {
        ///Link to the consignments.
        #[cfg_attr(feature = "schema", schemars(rename = "ApiLink"))]
        pub api_link: ::std::option::Option<ApiLink>,
        ///Name of the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierName"))]
        pub carrier_name: ::std::option::Option<::std::string::String>,
        ///Carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierReference"))]
        pub carrier_reference: ::std::option::Option<::std::string::String>,
        ///Days they are late.
        #[cfg_attr(feature = "schema", schemars(rename = "DaysLate"))]
        pub days_late: ::std::option::Option<i32>,
        ///Number of consignments.
        #[cfg_attr(feature = "schema", schemars(rename = "NumberOfConsignments"))]
        pub number_of_consignments: ::std::option::Option<i32>,
    }

    ///Number of late and punctual consignments per carrier.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct LateConsignmentSummaryResponse {
        ///Late against the plan.
        #[cfg_attr(feature = "schema", schemars(rename = "LateConsignments"))]
        pub late_consignments: ::std::option::Option<
            ::std::vec::Vec<LateConsignmentSummary>,
        >,
        ///Late from the customer's point of view.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "LateConsignmentsFromCustomerPerspective")
        )]
        pub late_consignments_from_customer_perspective: ::std::option::Option<
            ::std::vec::Vec<LateConsignmentSummary>,
        >,
        ///On time.
        #[cfg_attr(feature = "schema", schemars(rename = "OnTimeConsignments"))]
        pub on_time_consignments: ::std::option::Option<
            ::std::vec::Vec<OnTimeConsignmentSummary>,
        >,
    }

    ///Late consignments.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct LateConsignmentsResponse {
        ///The consignments.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentSummaries"))]
        pub consignment_summaries: ::std::option::Option<
            ::std::vec::Vec<ConsignmentSummary>,
        >,
        ///Number of late consignments.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "TotalNumberOfLateConsignments")
        )]
        pub total_number_of_late_consignments: ::std::option::Option<i32>,
    }

    ///Leg of a quoted journey.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Leg {
        ///Account with the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierAccountReference"))]
        pub carrier_account_reference: ::std::option::Option<::std::string::String>,
        ///Carrier service of the leg.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierService"))]
        pub carrier_service: ::std::option::Option<CarrierService>,
        ///How the leg is collected.
        #[cfg_attr(feature = "schema", schemars(rename = "CollectionType"))]
        pub collection_type: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::CollectionType>,
        >,
        ///Costs of the leg. Null in the documented responses.
        #[cfg_attr(feature = "schema", schemars(rename = "CostItems"))]
        pub cost_items: ::std::option::Option<::std::vec::Vec<CostItem>>,
        ///Hub at the end of the leg. Null in the documented responses.
        #[cfg_attr(feature = "schema", schemars(rename = "DeliveryHub"))]
        pub delivery_hub: ::std::option::Option<Hub>,
        ///Position of the leg in the journey.
        #[cfg_attr(feature = "schema", schemars(rename = "JourneyStage"))]
        pub journey_stage: ::std::option::Option<i32>,
        ///Fields defined by the caller. Mind the lower-case d.
        #[cfg_attr(feature = "schema", schemars(rename = "Metadata"))]
        pub metadata: ::std::option::Option<::std::vec::Vec<MetaData>>,
        ///Volumetric weights. Null in the documented responses.
        #[cfg_attr(feature = "schema", schemars(rename = "VolumetricParcelWeight"))]
        pub volumetric_parcel_weight: ::std::option::Option<
            ::std::vec::Vec<VolumetricWeight>,
        >,
    }

    ///Tracking events of a leg.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct LegViewModel {
        ///Name of the carrier service.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierServiceName"))]
        pub carrier_service_name: ::std::option::Option<::std::string::String>,
        ///Events of the leg.
        #[cfg_attr(feature = "schema", schemars(rename = "Events"))]
        pub events: ::std::option::Option<::std::vec::Vec<EventViewModel>>,
    }

    ///Pick-up location of a consignment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct LocationInformation {
        ///Reservation with the shop. Only some services need one.
        #[cfg_attr(feature = "schema", schemars(rename = "ReservationReference"))]
        pub reservation_reference: ::std::option::Option<::std::string::String>,
        ///Reference of the shop.
        #[cfg_attr(feature = "schema", schemars(rename = "ShopReference"))]
        pub shop_reference: ::std::option::Option<::std::string::String>,
    }

    ///Consignments to manifest.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ManifestConsignmentsRequest {
        /**References of the consignments to manifest.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentReferences"))]
        pub consignment_references: ::std::vec::Vec<::std::string::String>,
    }

    ///Manifest file of one carrier and shipping location.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ManifestFileInfo {
        ///Number of bookings in the file.
        #[cfg_attr(feature = "schema", schemars(rename = "BookingsCount"))]
        pub bookings_count: ::std::option::Option<i32>,
        ///Name of the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierName"))]
        pub carrier_name: ::std::option::Option<::std::string::String>,
        ///When the file was made.
        #[cfg_attr(feature = "schema", schemars(rename = "Created"))]
        pub created: ::std::option::Option<crate::Timestamp>,
        ///Name of the file.
        #[cfg_attr(feature = "schema", schemars(rename = "ManifestFileName"))]
        pub manifest_file_name: ::std::option::Option<::std::string::String>,
        ///Name of the file that the carrier received. Null in the documented response.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ManifestFileNameSentToCarrier")
        )]
        pub manifest_file_name_sent_to_carrier: ::std::option::Option<
            ::std::string::String,
        >,
        ///Container that the file is stored in.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ManifestFileStorageContainer")
        )]
        pub manifest_file_storage_container: ::std::option::Option<
            ::std::string::String,
        >,
        ///Id of the manifest file, 32 hexadecimal digits without dashes.
        #[cfg_attr(feature = "schema", schemars(rename = "ManifestReference"))]
        pub manifest_reference: ::std::option::Option<::std::string::String>,
        ///Name of the shipping location. Null in the documented response.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingLocationName"))]
        pub shipping_location_name: ::std::option::Option<::std::string::String>,
        ///Shipping location the consignments leave from.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingLocationReference"))]
        pub shipping_location_reference: ::std::option::Option<::std::string::String>,
    }

    ///Which consignments to manifest. A consignment must meet every criterion that is given, and one of the values inside each list.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ManifestFromQueryRequest {
        ///Carriers to take.
        #[cfg_attr(feature = "schema", schemars(rename = "Carriers"))]
        pub carriers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///True for consignments whose labels were fetched, false for the others.
        #[cfg_attr(feature = "schema", schemars(rename = "LabelsPrinted"))]
        pub labels_printed: ::std::option::Option<bool>,
        ///Exact shipping date.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingDate"))]
        pub shipping_date: ::std::option::Option<crate::Timestamp>,
        ///Period of shipping dates. A single object in spite of its name.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingDateRanges"))]
        pub shipping_date_ranges: ::std::option::Option<
            ManifestFromQueryRequestShippingDateRange,
        >,
        ///Shipping locations the consignments leave from.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingLocationReferences"))]
        pub shipping_location_references: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///States to take. Only `Allocated`, `ManifestFailed` and `ReadyToShip` make sense; others are an error.
        #[cfg_attr(feature = "schema", schemars(rename = "States"))]
        pub states: ::std::vec::Vec<
            crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        >,
    }

    ///Period of shipping dates.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ManifestFromQueryRequestShippingDateRange {
        ///Last date of the period.
        #[cfg_attr(feature = "schema", schemars(rename = "EndDate"))]
        pub end_date: ::std::option::Option<crate::Timestamp>,
        ///First date of the period.
        #[cfg_attr(feature = "schema", schemars(rename = "StartDate"))]
        pub start_date: ::std::option::Option<crate::Timestamp>,
    }

    ///How many consignments were found and queued. The manifest itself may be made later.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ManifestFromQueryResponse {
        ///References of the consignments that could not be queued. Absent when there are none.
        #[cfg_attr(feature = "schema", schemars(rename = "FailedConsignments"))]
        pub failed_consignments: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Numbers found, queued and refused, in words.
        #[cfg_attr(feature = "schema", schemars(rename = "Message"))]
        pub message: ::std::option::Option<::std::string::String>,
    }

    ///One page of manifest files.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ManifestsView {
        ///Carrier services.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierServices"))]
        pub carrier_services: ::std::option::Option<SubscriptionCarrierServiceResponse>,
        ///Files on this page.
        #[cfg_attr(feature = "schema", schemars(rename = "Manifests"))]
        pub manifests: ::std::option::Option<::std::vec::Vec<ManifestFileInfo>>,
        ///Number of files on a page.
        #[cfg_attr(feature = "schema", schemars(rename = "PageSize"))]
        pub page_size: ::std::option::Option<i32>,
        ///Shipping locations, with their addresses in spite of the name.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingLocationRefs"))]
        pub shipping_location_refs: ::std::option::Option<
            ::std::vec::Vec<ShippingLocation>,
        >,
        ///Number of files on all pages.
        #[cfg_attr(feature = "schema", schemars(rename = "TotalRecords"))]
        pub total_records: ::std::option::Option<i32>,
    }

    ///One page of a search for consignments.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct MatchingConsignmentsResponse {
        ///Consignments on this page. Empty beyond the last one.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentSummaries"))]
        pub consignment_summaries: ::std::option::Option<
            ::std::vec::Vec<ConsignmentSummary>,
        >,
        ///Number of consignments that match, presumably on all pages together.
        #[cfg_attr(feature = "schema", schemars(rename = "Count"))]
        pub count: i32,
    }

    ///Field defined by the caller. It can hold several values, at most one of each kind. Some keys have a meaning of their own: `ShippersEORI`, `ReceiversEORI` and `CarriageCurrency` (text) on a consignment, `DutyPaidValue` and `VatValue` on a package.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetaData {
        ///Value as boolean.
        #[cfg_attr(feature = "schema", schemars(rename = "BoolValue"))]
        pub bool_value: ::std::option::Option<bool>,
        ///Value as date-time. The offset may be missing.
        #[cfg_attr(feature = "schema", schemars(rename = "DateTimeValue"))]
        pub date_time_value: ::std::option::Option<crate::Timestamp>,
        ///Value as decimal.
        #[cfg_attr(feature = "schema", schemars(rename = "DecimalValue"))]
        pub decimal_value: ::std::option::Option<crate::Amount>,
        ///Value as integer.
        #[cfg_attr(feature = "schema", schemars(rename = "IntValue"))]
        pub int_value: ::std::option::Option<i32>,
        ///Name of the field.
        #[cfg_attr(feature = "schema", schemars(rename = "KeyValue"))]
        pub key_value: ::std::string::String,
        ///Value as text.
        #[cfg_attr(feature = "schema", schemars(rename = "StringValue"))]
        pub string_value: ::std::option::Option<::std::string::String>,
    }

    ///Amount with its currency.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Money {
        ///Amount, usually with two decimal places.
        #[cfg_attr(feature = "schema", schemars(rename = "Amount"))]
        pub amount: crate::Amount,
        ///Currency of the amount. Requests only need its `IsoCode`.
        #[cfg_attr(feature = "schema", schemars(rename = "Currency"))]
        pub currency: Currency,
    }

    ///Item to move, and where to.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct MoveItemRequest {
        ///Item to move.
        #[cfg_attr(feature = "schema", schemars(rename = "ItemReference"))]
        pub item_reference: ::std::string::String,
        ///Package that receives the item.
        #[cfg_attr(feature = "schema", schemars(rename = "TargetPackageReference"))]
        pub target_package_reference: ::std::string::String,
    }

    ///Carrier service as it is sold to the account.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MpdCarrierService {
        ///Owner of the account with the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierAccountOwner"))]
        pub carrier_account_owner: ::std::option::Option<::std::string::String>,
        ///Name of the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierName"))]
        pub carrier_name: ::std::option::Option<::std::string::String>,
        ///The service in words.
        #[cfg_attr(feature = "schema", schemars(rename = "Description"))]
        pub description: ::std::option::Option<::std::string::String>,
        ///Whether the service is ready for use.
        #[cfg_attr(feature = "schema", schemars(rename = "IsConfigured"))]
        pub is_configured: ::std::option::Option<bool>,
        ///Legs of the journey.
        #[cfg_attr(feature = "schema", schemars(rename = "Journey"))]
        pub journey: ::std::option::Option<::std::vec::Vec<Leg>>,
        ///Carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierReference"))]
        pub mpd_carrier_reference: ::std::option::Option<::std::string::String>,
        ///Name of the service.
        #[cfg_attr(feature = "schema", schemars(rename = "Name"))]
        pub name: ::std::option::Option<::std::string::String>,
        ///Reference of the service, which allocation to a named service takes.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Who owns the service.
        #[cfg_attr(feature = "schema", schemars(rename = "Source"))]
        pub source: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::MpdCarrierServiceSource>,
        >,
        ///Whether the account may use the service.
        #[cfg_attr(feature = "schema", schemars(rename = "Status"))]
        pub status: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::CustomerSubscriptionStatus>,
        >,
        ///Kind of service.
        #[cfg_attr(feature = "schema", schemars(rename = "Type"))]
        pub type_: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::MpdCarrierServiceType>,
        >,
    }

    ///Pool of carrier services that a consignment can be allocated within.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct MpdCarrierServiceGroup {
        ///Account the group belongs to.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomerReference"))]
        pub customer_reference: ::std::option::Option<::std::string::String>,
        ///Whether the group is in use.
        #[cfg_attr(feature = "schema", schemars(rename = "IsEnabled"))]
        pub is_enabled: ::std::option::Option<bool>,
        ///Carrier services of the group with their rules.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceProfiles"))]
        pub mpd_carrier_service_profiles: ::std::option::Option<
            ::std::vec::Vec<MpdCarrierServiceProfile>,
        >,
        ///Name of the group. Required in requests.
        #[cfg_attr(feature = "schema", schemars(rename = "Name"))]
        pub name: ::std::option::Option<::std::string::String>,
        ///Code of the group, free text chosen by the user.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::string::String,
    }

    ///Carrier service of a group with the rules of its allocation.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MpdCarrierServiceProfile {
        ///Rule about the value of a parcel.
        #[cfg_attr(feature = "schema", schemars(rename = "CompensationAndValue"))]
        pub compensation_and_value: ::std::option::Option<CompensationAndValue>,
        ///Account the rules belong to.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomerReference"))]
        pub customer_reference: ::std::option::Option<::std::string::String>,
        ///Sizes and weights that the service may take.
        #[cfg_attr(feature = "schema", schemars(rename = "DimensionRestrictions"))]
        pub dimension_restrictions: ::std::option::Option<
            ::std::vec::Vec<DimensionRestriction>,
        >,
        ///Postcodes of the United Kingdom that are excluded.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "DomesticLocationRestrictions")
        )]
        pub domestic_location_restrictions: ::std::option::Option<
            ::std::vec::Vec<DomesticLocationRestriction>,
        >,
        ///Places abroad that are excluded.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "InternationalLocationRestrictions")
        )]
        pub international_location_restrictions: ::std::option::Option<
            ::std::vec::Vec<InternationalLocationRestriction>,
        >,
        ///Whether the service is in use.
        #[cfg_attr(feature = "schema", schemars(rename = "IsEnabled"))]
        pub is_enabled: ::std::option::Option<bool>,
        ///The service.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierService"))]
        pub mpd_carrier_service: ::std::option::Option<MpdCarrierService>,
    }

    ///File with its name.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct NamedDocument {
        ///Name of the file.
        #[cfg_attr(feature = "schema", schemars(rename = "Key"))]
        pub key: ::std::option::Option<::std::string::String>,
        ///Content of the file in base64.
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: ::std::option::Option<::std::string::String>,
    }

    ///Number of punctual consignments of one carrier.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OnTimeConsignmentSummary {
        ///Name of the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierName"))]
        pub carrier_name: ::std::option::Option<::std::string::String>,
        ///Carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierReference"))]
        pub carrier_reference: ::std::option::Option<::std::string::String>,
        ///Number of consignments.
        #[cfg_attr(feature = "schema", schemars(rename = "NumberOfConsignments"))]
        pub number_of_consignments: ::std::option::Option<i32>,
    }

    ///Opening hours by weekday. An empty list stands for closed.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OpeningTimes {
        ///Hours on Fridays.
        #[cfg_attr(feature = "schema", schemars(rename = "Friday"))]
        pub friday: ::std::option::Option<::std::vec::Vec<TimeWindow>>,
        ///Hours on Mondays.
        #[cfg_attr(feature = "schema", schemars(rename = "Monday"))]
        pub monday: ::std::option::Option<::std::vec::Vec<TimeWindow>>,
        ///Hours on Saturdays.
        #[cfg_attr(feature = "schema", schemars(rename = "Saturday"))]
        pub saturday: ::std::option::Option<::std::vec::Vec<TimeWindow>>,
        ///Hours on Sundays.
        #[cfg_attr(feature = "schema", schemars(rename = "Sunday"))]
        pub sunday: ::std::option::Option<::std::vec::Vec<TimeWindow>>,
        ///Hours on Thursdays.
        #[cfg_attr(feature = "schema", schemars(rename = "Thursday"))]
        pub thursday: ::std::option::Option<::std::vec::Vec<TimeWindow>>,
        ///Hours on Tuesdays.
        #[cfg_attr(feature = "schema", schemars(rename = "Tuesday"))]
        pub tuesday: ::std::option::Option<::std::vec::Vec<TimeWindow>>,
        ///Hours on Wednesdays.
        #[cfg_attr(feature = "schema", schemars(rename = "Wednesday"))]
        pub wednesday: ::std::option::Option<::std::vec::Vec<TimeWindow>>,
    }

    ///Time relative to the day of a collection.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct OperationTime {
        ///Time of that day, `HH:mm:ss`.
        #[cfg_attr(feature = "schema", schemars(rename = "Time"))]
        pub time: ::std::string::String,
        ///Days after the day of the collection.
        #[cfg_attr(feature = "schema", schemars(rename = "TimeOffsetInDays"))]
        pub time_offset_in_days: i32,
    }

    ///Order as stored.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Order {
        ///Addresses. Shipping locations may come without their address lines and with a null country.
        #[cfg_attr(feature = "schema", schemars(rename = "Addresses"))]
        pub addresses: ::std::option::Option<::std::vec::Vec<Address>>,
        ///Customs data.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomsDocumentation"))]
        pub customs_documentation: ::std::option::Option<CustomsDocumentation>,
        ///When the order was created.
        #[cfg_attr(feature = "schema", schemars(rename = "DateCreated"))]
        pub date_created: ::std::option::Option<crate::Timestamp>,
        ///Option that the order was made of.
        #[cfg_attr(feature = "schema", schemars(rename = "DeliveryOptionReference"))]
        pub delivery_option_reference: ::std::option::Option<::std::string::String>,
        ///Direction of travel.
        #[cfg_attr(feature = "schema", schemars(rename = "Direction"))]
        pub direction: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        >,
        ///Earliest delivery.
        #[cfg_attr(feature = "schema", schemars(rename = "EarliestDeliveryDate"))]
        pub earliest_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///Latest delivery.
        #[cfg_attr(feature = "schema", schemars(rename = "LatestDeliveryDate"))]
        pub latest_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///Fields defined by the caller. Left out when there are none.
        #[cfg_attr(feature = "schema", schemars(rename = "MetaData"))]
        pub meta_data: ::std::option::Option<::std::vec::Vec<MetaData>>,
        ///Id of the order, `EO-xxx-xxx-xxx`.
        #[cfg_attr(feature = "schema", schemars(rename = "OrderReference"))]
        pub order_reference: ::std::option::Option<::std::string::String>,
        ///Caller's own reference.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "OrderReferenceProvidedByCustomer")
        )]
        pub order_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///Packages of the order.
        #[cfg_attr(feature = "schema", schemars(rename = "Packages"))]
        pub packages: ::std::option::Option<::std::vec::Vec<OrderPackage>>,
        ///Delivery promise.
        #[cfg_attr(feature = "schema", schemars(rename = "RequiredDeliveryDate"))]
        pub required_delivery_date: ::std::option::Option<RequestedDeliveryDate>,
        ///Shipping date.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingDate"))]
        pub shipping_date: ::std::option::Option<crate::Timestamp>,
        ///Where the order comes from.
        #[cfg_attr(feature = "schema", schemars(rename = "Source"))]
        pub source: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::Source>,
        >,
        ///Allocation tags.
        #[cfg_attr(feature = "schema", schemars(rename = "Tags"))]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Total value.
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: ::std::option::Option<Money>,
        ///Total weight.
        #[cfg_attr(feature = "schema", schemars(rename = "Weight"))]
        pub weight: ::std::option::Option<Weight>,
    }

    ///Orders whose consignments to list.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderConsignmentsRequest {
        /**References of the orders.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "OrderReferences"))]
        pub order_references: ::std::vec::Vec<::std::string::String>,
    }

    ///Consignments of orders.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OrderConsignmentsResponse {
        ///One result per order.
        #[cfg_attr(feature = "schema", schemars(rename = "OrderConsignmentsResults"))]
        pub order_consignments_results: ::std::option::Option<
            ::std::vec::Vec<OrderConsignmentsResult>,
        >,
    }

    ///Consignments of one order, or why they could not be listed.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OrderConsignmentsResult {
        ///Consignments of the order.
        #[cfg_attr(feature = "schema", schemars(rename = "Consignments"))]
        pub consignments: ::std::option::Option<::std::vec::Vec<ConsignmentsResult>>,
        ///Outcome in words.
        #[cfg_attr(feature = "schema", schemars(rename = "Message"))]
        pub message: ::std::option::Option<::std::string::String>,
        ///Order.
        #[cfg_attr(feature = "schema", schemars(rename = "OrderReference"))]
        pub order_reference: ::std::option::Option<::std::string::String>,
        ///Outcome, in the manner of an HTTP status.
        #[cfg_attr(feature = "schema", schemars(rename = "Status"))]
        pub status: ::std::option::Option<i32>,
    }

    ///Item of an order.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderItem {
        ///Barcode that is already on the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Barcode"))]
        pub barcode: ::std::option::Option<Barcode>,
        ///Hazard class of the content.
        #[cfg_attr(feature = "schema", schemars(rename = "ContentClassification"))]
        pub content_classification: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ContentClassification>,
        >,
        ///Hazards of the content in detail.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ContentClassificationDetails")
        )]
        pub content_classification_details: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ContentClassificationDetails>,
        >,
        ///Country the goods come from.
        #[cfg_attr(feature = "schema", schemars(rename = "CountryOfOrigin"))]
        pub country_of_origin: ::std::option::Option<Country>,
        ///Description of the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Description"))]
        pub description: ::std::option::Option<::std::string::String>,
        ///Size of the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Dimensions"))]
        pub dimensions: ::std::option::Option<Dimensions>,
        ///Code of the goods in the Harmonised System.
        #[cfg_attr(feature = "schema", schemars(rename = "HarmonisationCode"))]
        pub harmonisation_code: ::std::option::Option<::std::string::String>,
        ///Keywords for customs.
        #[cfg_attr(feature = "schema", schemars(rename = "HarmonisationKeyWords"))]
        pub harmonisation_key_words: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Caller's own reference.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ItemReferenceProvidedByCustomer")
        )]
        pub item_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///Fields defined by the caller. Responses have an empty list, or leave it out, where there are none.
        #[cfg_attr(feature = "schema", schemars(rename = "MetaData"))]
        pub meta_data: ::std::option::Option<::std::vec::Vec<MetaData>>,
        ///Model, as code or text.
        #[cfg_attr(feature = "schema", schemars(rename = "Model"))]
        pub model: ::std::option::Option<::std::string::String>,
        ///Number of units.
        #[cfg_attr(feature = "schema", schemars(rename = "Quantity"))]
        pub quantity: ::std::option::Option<i32>,
        ///Id of the item, 32 hexadecimal digits without dashes, given by the server. In requests, names the item to change.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Stock keeping unit.
        #[cfg_attr(feature = "schema", schemars(rename = "Sku"))]
        pub sku: ::std::option::Option<::std::string::String>,
        ///How the units are packed.
        #[cfg_attr(feature = "schema", schemars(rename = "Unit"))]
        pub unit: ::std::option::Option<::std::string::String>,
        ///Value of the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: Money,
        ///Weight of the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Weight"))]
        pub weight: ::std::option::Option<Weight>,
    }

    ///Package of an order.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OrderPackage {
        ///Barcode that is already on the package.
        #[cfg_attr(feature = "schema", schemars(rename = "Barcode"))]
        pub barcode: ::std::option::Option<Barcode>,
        ///What is inside.
        #[cfg_attr(feature = "schema", schemars(rename = "Description"))]
        pub description: ::std::option::Option<::std::string::String>,
        ///Size of the package. Required in requests unless `PackageSizeReference` is given.
        #[cfg_attr(feature = "schema", schemars(rename = "Dimensions"))]
        pub dimensions: ::std::option::Option<Dimensions>,
        ///What the package contains.
        #[cfg_attr(feature = "schema", schemars(rename = "Items"))]
        pub items: ::std::option::Option<::std::vec::Vec<OrderItem>>,
        ///Fields defined by the caller. Responses have an empty list, or leave it out, where there are none.
        #[cfg_attr(feature = "schema", schemars(rename = "MetaData"))]
        pub meta_data: ::std::option::Option<::std::vec::Vec<MetaData>>,
        ///Caller's own reference.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "PackageReferenceProvidedByCustomer")
        )]
        pub package_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///Predefined package size of the account; replaces `Dimensions`.
        #[cfg_attr(feature = "schema", schemars(rename = "PackageSizeReference"))]
        pub package_size_reference: ::std::option::Option<::std::string::String>,
        ///Id of the package, given by the server. In requests, names the package to change; leave it out to add one.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Value of the contents.
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: ::std::option::Option<Money>,
        ///Weight. The sum of the items when not given.
        #[cfg_attr(feature = "schema", schemars(rename = "Weight"))]
        pub weight: ::std::option::Option<Weight>,
    }

    ///Item to take from an order, named by one of `Sku`, `Reference` and `ItemReferenceProvidedByCustomer`.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PackOrderItem {
        ///Caller's own reference of the item.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ItemReferenceProvidedByCustomer")
        )]
        pub item_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///Number of units.
        #[cfg_attr(feature = "schema", schemars(rename = "Quantity"))]
        pub quantity: ::std::option::Option<i32>,
        ///Id of the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Stock keeping unit.
        #[cfg_attr(feature = "schema", schemars(rename = "Sku"))]
        pub sku: ::std::option::Option<::std::string::String>,
    }

    ///Package to make of items of an order.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct PackOrderPackage {
        ///Size of the package. Required unless `PackageSizeReference` is given.
        #[cfg_attr(feature = "schema", schemars(rename = "Dimensions"))]
        pub dimensions: ::std::option::Option<Dimensions>,
        /**Items to take from the order.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "Items"))]
        pub items: ::std::vec::Vec<PackOrderItem>,
        ///Predefined package size of the account; replaces `Weight` and `Dimensions`. An empty string stands for none.
        #[cfg_attr(feature = "schema", schemars(rename = "PackageSizeReference"))]
        pub package_size_reference: ::std::option::Option<::std::string::String>,
        ///Weight of the package. Required unless `PackageSizeReference` is given.
        #[cfg_attr(feature = "schema", schemars(rename = "Weight"))]
        pub weight: ::std::option::Option<Weight>,
    }

    ///Packages to make of an order.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct PackOrderRequest {
        ///Customs data. That of the order when absent.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomsDocumentation"))]
        pub customs_documentation: ::std::option::Option<CustomsDocumentation>,
        ///True to create the inbound consignment too, with swapped addresses. False when not given.
        #[cfg_attr(feature = "schema", schemars(rename = "GenerateReturn"))]
        pub generate_return: ::std::option::Option<bool>,
        ///Fields defined by the caller.
        #[cfg_attr(feature = "schema", schemars(rename = "MetaData"))]
        pub meta_data: ::std::option::Option<::std::vec::Vec<MetaData>>,
        ///Order to pack, the one of the path.
        #[cfg_attr(feature = "schema", schemars(rename = "OrderReference"))]
        pub order_reference: ::std::string::String,
        ///Caller's own reference of the consignment. That of the order when absent.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "OrderReferenceProvidedByCustomer")
        )]
        pub order_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        /**Packages to make.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "Packages"))]
        pub packages: ::std::vec::Vec<PackOrderPackage>,
        ///Allocation tags. Those of the order when absent.
        #[cfg_attr(feature = "schema", schemars(rename = "Tags"))]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    ///Outcome of packing.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PackOrderResponse {
        ///One result per consignment: two with `GenerateReturn`.
        #[cfg_attr(feature = "schema", schemars(rename = "Results"))]
        pub results: ::std::option::Option<::std::vec::Vec<PackOrderResult>>,
    }

    ///Outcome for one consignment. `Result` is `ConsignmentCreated` or `ReturnConsignmentCreated` when it was created.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct PackOrderResult {
        ///Link to the consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "ApiLinks"))]
        pub api_links: ::std::option::Option<::std::vec::Vec<ApiLink>>,
        ///More data. Missing from the documented response.
        #[cfg_attr(feature = "schema", schemars(rename = "Data"))]
        pub data: ::std::option::Option<::std::string::String>,
        ///Outcome in words. Missing from the documented response.
        #[cfg_attr(feature = "schema", schemars(rename = "Message"))]
        pub message: ::std::option::Option<::std::string::String>,
        ///Outcome. May arrive as number.
        #[cfg_attr(feature = "schema", schemars(rename = "Result"))]
        pub result: crate::Open<
            crate::consignments::vocabulary::ConsignmentOperationResult,
        >,
    }

    ///Parcel of a consignment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Package {
        ///Barcode that is already on the package.
        #[cfg_attr(feature = "schema", schemars(rename = "Barcode"))]
        pub barcode: ::std::option::Option<Barcode>,
        ///Customs charges. Filled in by the server, empty by default.
        #[cfg_attr(feature = "schema", schemars(rename = "Charges"))]
        pub charges: ::std::option::Option<::std::vec::Vec<PackageCharge>>,
        ///Tracking references of this package per leg. Filled in by the server; ignored in requests.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentLegs"))]
        pub consignment_legs: ::std::option::Option<::std::vec::Vec<ConsignmentLeg>>,
        ///What is inside.
        #[cfg_attr(feature = "schema", schemars(rename = "Description"))]
        pub description: ::std::string::String,
        ///Size of the package. Required unless `PackageSizeReference` is given.
        #[cfg_attr(feature = "schema", schemars(rename = "Dimensions"))]
        pub dimensions: ::std::option::Option<Dimensions>,
        ///What the package contains. Customs papers need at least one item per package.
        #[cfg_attr(feature = "schema", schemars(rename = "Items"))]
        pub items: ::std::option::Option<::std::vec::Vec<Item>>,
        ///Fields defined by the caller. Responses have an empty list, or leave it out, where there are none.
        #[cfg_attr(feature = "schema", schemars(rename = "MetaData"))]
        pub meta_data: ::std::option::Option<::std::vec::Vec<MetaData>>,
        ///Caller's own reference. Comes back as an empty string when none was given.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "PackageReferenceProvidedByCustomer")
        )]
        pub package_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///Predefined package size of the account; replaces `Weight` and `Dimensions`.
        #[cfg_attr(feature = "schema", schemars(rename = "PackageSizeReference"))]
        pub package_size_reference: ::std::option::Option<::std::string::String>,
        ///Id of the package, `EP-xxx-xxx-xxx`, given by the server.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Declared value of the contents.
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: Money,
        ///Weight of the package. Required unless `PackageSizeReference` is given.
        #[cfg_attr(feature = "schema", schemars(rename = "Weight"))]
        pub weight: ::std::option::Option<Weight>,
    }

    ///Customs charge of a package.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct PackageCharge {
        ///Kind of charge.
        #[cfg_attr(feature = "schema", schemars(rename = "Key"))]
        pub key: crate::Open<crate::consignments::vocabulary::CustomChargeType>,
        ///Amount of the charge.
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: crate::Amount,
    }

    ///Package of a consignment that came into a state.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PackagePayload {
        ///Barcode of the package.
        #[cfg_attr(feature = "schema", schemars(rename = "Barcode"))]
        pub barcode: ::std::option::Option<Barcode>,
        ///Code for picking it up.
        #[cfg_attr(feature = "schema", schemars(rename = "PickupCode"))]
        pub pickup_code: ::std::option::Option<::std::string::String>,
        ///Package.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Tracking references per leg.
        #[cfg_attr(feature = "schema", schemars(rename = "TrackingDetails"))]
        pub tracking_details: ::std::option::Option<
            ::std::vec::Vec<EventTrackingDetails>,
        >,
    }

    ///Predefined size and weight of a package.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct PackageSize {
        ///Account the size belongs to.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomerReference"))]
        pub customer_reference: ::std::option::Option<::std::string::String>,
        ///Name of the size. Required in requests.
        #[cfg_attr(feature = "schema", schemars(rename = "Description"))]
        pub description: ::std::option::Option<::std::string::String>,
        ///Height in cm.
        #[cfg_attr(feature = "schema", schemars(rename = "Height"))]
        pub height: crate::Amount,
        ///Whether it is the default size.
        #[cfg_attr(feature = "schema", schemars(rename = "IsDefault"))]
        pub is_default: ::std::option::Option<bool>,
        ///Length in cm.
        #[cfg_attr(feature = "schema", schemars(rename = "Length"))]
        pub length: crate::Amount,
        ///Id of the size, which packages take as `PackageSizeReference`.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::string::String,
        ///Weight in kg. A plain number, unlike the weight of a package.
        #[cfg_attr(feature = "schema", schemars(rename = "Weight"))]
        pub weight: crate::Amount,
        ///Width in cm.
        #[cfg_attr(feature = "schema", schemars(rename = "Width"))]
        pub width: crate::Amount,
    }

    ///Tracking events of a package, by leg.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PackageViewModel {
        ///Legs of the journey.
        #[cfg_attr(feature = "schema", schemars(rename = "Legs"))]
        pub legs: ::std::option::Option<::std::vec::Vec<LegViewModel>>,
        ///Id of the package, under its old name.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "PackageReferenceForAllLegsAssignedByMpd")
        )]
        pub package_reference_for_all_legs_assigned_by_mpd: ::std::option::Option<
            ::std::string::String,
        >,
    }

    ///One page of carriers.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PagedCarriers {
        ///Number of this page.
        #[cfg_attr(feature = "schema", schemars(rename = "PageNumber"))]
        pub page_number: ::std::option::Option<i32>,
        ///Number of carriers on a page.
        #[cfg_attr(feature = "schema", schemars(rename = "PageSize"))]
        pub page_size: ::std::option::Option<i32>,
        ///Carriers on this page.
        #[cfg_attr(feature = "schema", schemars(rename = "Records"))]
        pub records: ::std::option::Option<::std::vec::Vec<Carrier>>,
        ///Number of carriers on all pages.
        #[cfg_attr(feature = "schema", schemars(rename = "TotalRecords"))]
        pub total_records: ::std::option::Option<i32>,
    }

    ///Shop or other place where a receiver picks up a consignment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PickupLocation {
        ///More about the location.
        #[cfg_attr(feature = "schema", schemars(rename = "AdditionalInformation"))]
        pub additional_information: ::std::option::Option<
            ::std::vec::Vec<AdditionalInformation>,
        >,
        ///Address, without role and contact.
        #[cfg_attr(feature = "schema", schemars(rename = "Address"))]
        pub address: ::std::option::Option<Address>,
        ///Options to this location.
        #[cfg_attr(feature = "schema", schemars(rename = "DeliveryOptions"))]
        pub delivery_options: ::std::option::Option<::std::vec::Vec<DeliveryOption>>,
        ///Distance from the destination in kilometres.
        #[cfg_attr(feature = "schema", schemars(rename = "Distance"))]
        pub distance: ::std::option::Option<crate::Amount>,
        ///Name of the location.
        #[cfg_attr(feature = "schema", schemars(rename = "Name"))]
        pub name: ::std::option::Option<::std::string::String>,
        ///Opening hours.
        #[cfg_attr(feature = "schema", schemars(rename = "OpeningTimes"))]
        pub opening_times: ::std::option::Option<OpeningTimes>,
        ///Whether its options must be reserved.
        #[cfg_attr(feature = "schema", schemars(rename = "Reservation"))]
        pub reservation: ::std::option::Option<Reservation>,
        ///Id of the shop.
        #[cfg_attr(feature = "schema", schemars(rename = "ShopReference"))]
        pub shop_reference: ::std::option::Option<::std::string::String>,
    }

    ///Consignment to deliver to a pick-up location, and where to look for one. It is not created.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct PickupOptionsRequest {
        ///Addresses, one per role, as for `create_consignment`.
        #[cfg_attr(feature = "schema", schemars(rename = "Addresses"))]
        pub addresses: ::std::vec::Vec<Address>,
        ///Caller's own reference.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ConsignmentReferenceProvidedByCustomer")
        )]
        pub consignment_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///Customs data.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomsDocumentation"))]
        pub customs_documentation: ::std::option::Option<CustomsDocumentation>,
        ///Wanted delivery date.
        #[cfg_attr(feature = "schema", schemars(rename = "DeliveryDate"))]
        pub delivery_date: ::std::option::Option<crate::Timestamp>,
        ///Direction of travel.
        #[cfg_attr(feature = "schema", schemars(rename = "Direction"))]
        pub direction: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        >,
        ///How far from the destination to look.
        #[cfg_attr(feature = "schema", schemars(rename = "Distance"))]
        pub distance: Distance,
        ///True for options with a guaranteed date only. False when not given.
        #[cfg_attr(feature = "schema", schemars(rename = "GuaranteedOnly"))]
        pub guaranteed_only: ::std::option::Option<bool>,
        /**Maximum number of locations.

Limits: 1 to 50.*/
        #[cfg_attr(feature = "schema", schemars(rename = "MaxResults"))]
        pub max_results: i32,
        ///Fields defined by the caller.
        #[cfg_attr(feature = "schema", schemars(rename = "MetaData"))]
        pub meta_data: ::std::option::Option<::std::vec::Vec<MetaData>>,
        /**Packages of the consignment.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "Packages"))]
        pub packages: ::std::vec::Vec<Package>,
        ///Day on which the consignment must ship.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingDate"))]
        pub shipping_date: ::std::option::Option<crate::Timestamp>,
        ///Where the consignment comes from.
        #[cfg_attr(feature = "schema", schemars(rename = "Source"))]
        pub source: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::Source>,
        >,
        ///Allocation tags. Only services that carry all of them are offered.
        #[cfg_attr(feature = "schema", schemars(rename = "Tags"))]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    ///Pick-up locations with their options.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PickupOptionsResponse {
        ///Distance that was used, a number in spite of the object in the request.
        #[cfg_attr(feature = "schema", schemars(rename = "Distance"))]
        pub distance: ::std::option::Option<crate::Amount>,
        ///Pick-up locations.
        #[cfg_attr(feature = "schema", schemars(rename = "Locations"))]
        pub locations: ::std::option::Option<::std::vec::Vec<PickupLocation>>,
        ///Maximum number of locations that was used.
        #[cfg_attr(feature = "schema", schemars(rename = "MaxResults"))]
        pub max_results: ::std::option::Option<i32>,
        ///Location to fall back on. Null in the documented response.
        #[cfg_attr(feature = "schema", schemars(rename = "NonGuaranteedLocation"))]
        pub non_guaranteed_location: ::std::option::Option<PickupLocation>,
    }

    ///Consignment that does not exist yet.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PotentialConsignment {
        ///Addresses. Empty in the documented response.
        #[cfg_attr(feature = "schema", schemars(rename = "Addresses"))]
        pub addresses: ::std::option::Option<::std::vec::Vec<Address>>,
        ///Caller's own reference.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ConsignmentReferenceProvidedByCustomer")
        )]
        pub consignment_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///Account the consignment belongs to. All zeros in the documented response.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomerReference"))]
        pub customer_reference: ::std::option::Option<::std::string::String>,
        ///Customs data.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomsDocumentation"))]
        pub customs_documentation: ::std::option::Option<CustomsDocumentation>,
        ///When it was asked for.
        #[cfg_attr(feature = "schema", schemars(rename = "DateCreated"))]
        pub date_created: ::std::option::Option<crate::Timestamp>,
        ///Direction of travel. Missing from the documented response.
        #[cfg_attr(feature = "schema", schemars(rename = "Direction"))]
        pub direction: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        >,
        ///Earliest delivery.
        #[cfg_attr(feature = "schema", schemars(rename = "EarliestDeliveryDate"))]
        pub earliest_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///Latest delivery.
        #[cfg_attr(feature = "schema", schemars(rename = "LatestDeliveryDate"))]
        pub latest_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///Id of the potential consignment, `EPC-xxx-xxx-xxx`.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Delivery promise.
        #[cfg_attr(feature = "schema", schemars(rename = "RequestedDeliveryDate"))]
        pub requested_delivery_date: ::std::option::Option<RequestedDeliveryDate>,
        ///Shipping date.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingDate"))]
        pub shipping_date: ::std::option::Option<crate::Timestamp>,
        ///Allocation tags. Missing from the documented response.
        #[cfg_attr(feature = "schema", schemars(rename = "Tags"))]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Total value. 0 in the documented response.
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: ::std::option::Option<Money>,
        ///Total weight. In the form of API version 1 in the documented response.
        #[cfg_attr(feature = "schema", schemars(rename = "Weight"))]
        pub weight: ::std::option::Option<Weight>,
    }

    ///Offer of one carrier service.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct Quote {
        ///Price before surcharges.
        #[cfg_attr(feature = "schema", schemars(rename = "BasePrice"))]
        pub base_price: ::std::option::Option<Rate>,
        ///Who owns the account with the carrier.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierAccountOwner"))]
        pub carrier_account_owner: ::std::option::Option<::std::string::String>,
        ///Carrier. Missing from older responses.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierReference"))]
        pub carrier_reference: ::std::option::Option<::std::string::String>,
        ///When the carrier would collect. May lack an offset.
        #[cfg_attr(feature = "schema", schemars(rename = "CollectionDate"))]
        pub collection_date: ::std::option::Option<crate::Timestamp>,
        ///Consignment the offer is for. An empty string when it does not exist yet.
        #[cfg_attr(feature = "schema", schemars(rename = "ConsignmentReference"))]
        pub consignment_reference: ::std::option::Option<::std::string::String>,
        ///Caller's own reference of the consignment.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ConsignmentReferenceProvidedByCustomer")
        )]
        pub consignment_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///When the offer was made.
        #[cfg_attr(feature = "schema", schemars(rename = "CreationDate"))]
        pub creation_date: ::std::option::Option<crate::Timestamp>,
        ///Where the journey ends. Most properties may be missing, the role always is.
        #[cfg_attr(feature = "schema", schemars(rename = "DestinationAddress"))]
        pub destination_address: ::std::option::Option<Address>,
        ///Earliest delivery. May lack an offset.
        #[cfg_attr(feature = "schema", schemars(rename = "EarliestDeliveryDate"))]
        pub earliest_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///When the offer ends: the next midnight in every documented response.
        #[cfg_attr(feature = "schema", schemars(rename = "ExpiryDate"))]
        pub expiry_date: ::std::option::Option<crate::Timestamp>,
        ///Whether the vendor's own account with the carrier is used.
        #[cfg_attr(feature = "schema", schemars(rename = "IsElectioService"))]
        pub is_electio_service: ::std::option::Option<bool>,
        ///Latest delivery. May lack an offset.
        #[cfg_attr(feature = "schema", schemars(rename = "LatestDeliveryDate"))]
        pub latest_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///Legs of the journey.
        #[cfg_attr(feature = "schema", schemars(rename = "Legs"))]
        pub legs: ::std::option::Option<::std::vec::Vec<Leg>>,
        ///Name of the carrier service.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierService"))]
        pub mpd_carrier_service: ::std::option::Option<::std::string::String>,
        ///Carrier service.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceReference"))]
        pub mpd_carrier_service_reference: ::std::option::Option<::std::string::String>,
        ///Who owns the service. Arrives as number or as name.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceSource"))]
        pub mpd_carrier_service_source: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::MpdCarrierServiceSource>,
        >,
        ///Where the journey starts. Most properties may be missing, the role always is.
        #[cfg_attr(feature = "schema", schemars(rename = "OriginAddress"))]
        pub origin_address: ::std::option::Option<Address>,
        ///Total price.
        #[cfg_attr(feature = "schema", schemars(rename = "Price"))]
        pub price: ::std::option::Option<Rate>,
        ///Id of the offer, to allocate with.
        #[cfg_attr(feature = "schema", schemars(rename = "QuoteReference"))]
        pub quote_reference: ::std::string::String,
        ///Who asked for the offer.
        #[cfg_attr(feature = "schema", schemars(rename = "Requestor"))]
        pub requestor: ::std::option::Option<::std::string::String>,
        ///Directions the service serves. Missing from older responses.
        #[cfg_attr(feature = "schema", schemars(rename = "ServiceDirection"))]
        pub service_direction: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ServiceDirection>,
        >,
        ///Surcharges contained in the total price.
        #[cfg_attr(feature = "schema", schemars(rename = "Surcharges"))]
        pub surcharges: ::std::option::Option<::std::vec::Vec<QuoteSurcharge>>,
    }

    ///Offers of carrier services for one consignment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct QuoteResult {
        ///Explanation. Null when there are offers.
        #[cfg_attr(feature = "schema", schemars(rename = "Message"))]
        pub message: ::std::option::Option<::std::string::String>,
        ///Id of the quote request. Not accepted for allocation: use `Quote.QuoteReference`.
        #[cfg_attr(feature = "schema", schemars(rename = "QuoteRequestReference"))]
        pub quote_request_reference: ::std::string::String,
        ///Offers. Empty when no service qualifies.
        #[cfg_attr(feature = "schema", schemars(rename = "Quotes"))]
        pub quotes: ::std::option::Option<::std::vec::Vec<Quote>>,
        ///Services that made no offer, with the reason.
        #[cfg_attr(feature = "schema", schemars(rename = "UnqualifiedServices"))]
        pub unqualified_services: ::std::option::Option<
            ::std::vec::Vec<UnqualifiedService>,
        >,
    }

    ///Surcharge of an offer.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct QuoteSurcharge {
        ///Amount of the surcharge.
        #[cfg_attr(feature = "schema", schemars(rename = "Amount"))]
        pub amount: ::std::option::Option<crate::Amount>,
        ///When the surcharge is applied.
        #[cfg_attr(feature = "schema", schemars(rename = "ApplicationType"))]
        pub application_type: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ApplicationType>,
        >,
        ///Whether it applies to the base cost.
        #[cfg_attr(feature = "schema", schemars(rename = "AppliesToBase"))]
        pub applies_to_base: ::std::option::Option<bool>,
        ///Whether it applies to the base cost alone.
        #[cfg_attr(feature = "schema", schemars(rename = "AppliesToBaseOnly"))]
        pub applies_to_base_only: ::std::option::Option<bool>,
        ///Whether the amount is fixed or calculated.
        #[cfg_attr(feature = "schema", schemars(rename = "CalculationModel"))]
        pub calculation_model: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::CalculationModel>,
        >,
        ///ISO 4217 alpha-3 code of the currency.
        #[cfg_attr(feature = "schema", schemars(rename = "CurrencyIsoCode"))]
        pub currency_iso_code: ::std::option::Option<::std::string::String>,
        ///Description.
        #[cfg_attr(feature = "schema", schemars(rename = "Description"))]
        pub description: ::std::option::Option<::std::string::String>,
        ///Size of a step.
        #[cfg_attr(feature = "schema", schemars(rename = "IncrementalUnitFactor"))]
        pub incremental_unit_factor: ::std::option::Option<crate::Amount>,
        ///Price of a step.
        #[cfg_attr(feature = "schema", schemars(rename = "IncrementalUnitPrice"))]
        pub incremental_unit_price: ::std::option::Option<crate::Amount>,
        ///Short name.
        #[cfg_attr(feature = "schema", schemars(rename = "Label"))]
        pub label: ::std::option::Option<::std::string::String>,
        ///Highest amount.
        #[cfg_attr(feature = "schema", schemars(rename = "MaximumAmount"))]
        pub maximum_amount: ::std::option::Option<crate::Amount>,
        ///Lowest amount.
        #[cfg_attr(feature = "schema", schemars(rename = "MinimumAmount"))]
        pub minimum_amount: ::std::option::Option<crate::Amount>,
        ///Code of the surcharge.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Whether the amount is added or a percentage.
        #[cfg_attr(feature = "schema", schemars(rename = "Type"))]
        pub type_: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::SurchargeType>,
        >,
    }

    ///Price or cost. The tax comes in one of three shapes: `TaxRate` with `VatAmount`, which is current; `VatRate` with `VatAmount`, which is older; or `TaxRate` with `TaxAmount`, in quotes of service groups. Do not compute anything from these amounts: documented responses contradict themselves.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Rate {
        ///Currency of the amounts.
        #[cfg_attr(feature = "schema", schemars(rename = "Currency"))]
        pub currency: ::std::option::Option<Currency>,
        ///Amount with tax, two to four decimal places.
        #[cfg_attr(feature = "schema", schemars(rename = "Gross"))]
        pub gross: ::std::option::Option<crate::Amount>,
        ///Amount without tax, two to four decimal places.
        #[cfg_attr(feature = "schema", schemars(rename = "Net"))]
        pub net: ::std::option::Option<crate::Amount>,
        /**Third spelling of the amount of tax. Its meaning is unclear: the documented value equals the rate.

Deprecated.*/
        #[cfg_attr(feature = "schema", schemars(rename = "TaxAmount"))]
        pub tax_amount: ::std::option::Option<crate::Amount>,
        ///Tax rate applied.
        #[cfg_attr(feature = "schema", schemars(rename = "TaxRate"))]
        pub tax_rate: ::std::option::Option<TaxRate>,
        ///Amount of tax.
        #[cfg_attr(feature = "schema", schemars(rename = "VatAmount"))]
        pub vat_amount: ::std::option::Option<crate::Amount>,
        /**Tax rate applied, under its old name.

Deprecated.*/
        #[cfg_attr(feature = "schema", schemars(rename = "VatRate"))]
        pub vat_rate: ::std::option::Option<TaxRate>,
    }

    ///Caller's own reference for a consignment, a package or an item.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReferenceProvidedByCustomerRequest {
        ///Reference to store.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::string::String,
    }

    ///Delivery promise.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct RequestedDeliveryDate {
        ///Day on which delivery is wanted.
        #[cfg_attr(feature = "schema", schemars(rename = "Date"))]
        pub date: crate::Timestamp,
        ///Time window on that day. Midnight to midnight with a null offset means none.
        #[cfg_attr(feature = "schema", schemars(rename = "DeliveryWindow"))]
        pub delivery_window: ::std::option::Option<TimeWindow>,
        ///True for that day only, false (the default) for that day or earlier.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "IsToBeExactlyOnTheDateSpecified")
        )]
        pub is_to_be_exactly_on_the_date_specified: ::std::option::Option<bool>,
    }

    ///Whether an option must be reserved at its pick-up location.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Reservation {
        ///Until when. Not documented further.
        #[cfg_attr(feature = "schema", schemars(rename = "ExpiryDate"))]
        pub expiry_date: ::std::option::Option<crate::Timestamp>,
        ///Whether `reserve_pickup_option` must be called before the option is selected.
        #[cfg_attr(feature = "schema", schemars(rename = "IsReservationRequired"))]
        pub is_reservation_required: ::std::option::Option<bool>,
    }

    ///Option to make an order of.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct SelectDeliveryOptionRequest {
        ///Fields defined by the caller.
        #[cfg_attr(feature = "schema", schemars(rename = "MetaData"))]
        pub meta_data: ::std::option::Option<::std::vec::Vec<MetaData>>,
        ///Caller's own reference of the order.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "OrderReferenceProvidedByCustomer")
        )]
        pub order_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///Id of the option, `EDO-xxx-xxx-xxx`.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::string::String,
    }

    ///Options to make orders of.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct SelectOrderRequest {
        /**Options to take.

Limits: at least 1 items.*/
        #[cfg_attr(feature = "schema", schemars(rename = "DeliveryOptions"))]
        pub delivery_options: ::std::vec::Vec<SelectDeliveryOptionRequest>,
    }

    ///Outcome for each option.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SelectOrderResponse {
        ///One result per option.
        #[cfg_attr(feature = "schema", schemars(rename = "SelectOrderResults"))]
        pub select_order_results: ::std::option::Option<
            ::std::vec::Vec<SelectOrderResult>,
        >,
    }

    ///Outcome for one option. A `Status` outside 200 to 299 means that no order was created.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct SelectOrderResult {
        ///Option that this result is about.
        #[cfg_attr(feature = "schema", schemars(rename = "DeliveryOptionReference"))]
        pub delivery_option_reference: ::std::option::Option<::std::string::String>,
        ///Links to the order. Mind the name; documented ones have a misspelt reference.
        #[cfg_attr(feature = "schema", schemars(rename = "Links"))]
        pub links: ::std::option::Option<::std::vec::Vec<ApiLink>>,
        ///What went wrong. Null on success.
        #[cfg_attr(feature = "schema", schemars(rename = "Message"))]
        pub message: ::std::option::Option<::std::string::String>,
        ///Order that was created, `EO-xxx-xxx-xxx`. Null on failure.
        #[cfg_attr(feature = "schema", schemars(rename = "OrderReference"))]
        pub order_reference: ::std::option::Option<::std::string::String>,
        ///Outcome, in the manner of an HTTP status. 201 in the documented response.
        #[cfg_attr(feature = "schema", schemars(rename = "Status"))]
        pub status: i32,
    }

    ///Offers of the carrier services of one service group for one consignment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceGroupQuoteResult {
        ///Cheapest offer, one of `Quotes`. Null when no service qualifies.
        #[cfg_attr(feature = "schema", schemars(rename = "CheapestQuote"))]
        pub cheapest_quote: ::std::option::Option<Quote>,
        ///Explanation. Null when there are offers.
        #[cfg_attr(feature = "schema", schemars(rename = "Message"))]
        pub message: ::std::option::Option<::std::string::String>,
        ///Name of the service group.
        #[cfg_attr(feature = "schema", schemars(rename = "Name"))]
        pub name: ::std::option::Option<::std::string::String>,
        ///Id of the quote request. Not accepted for allocation: use `Quote.QuoteReference`.
        #[cfg_attr(feature = "schema", schemars(rename = "QuoteRequestReference"))]
        pub quote_request_reference: ::std::string::String,
        ///Offers. Empty when no service qualifies.
        #[cfg_attr(feature = "schema", schemars(rename = "Quotes"))]
        pub quotes: ::std::option::Option<::std::vec::Vec<Quote>>,
        ///Code of the service group.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Services that made no offer, with the reason.
        #[cfg_attr(feature = "schema", schemars(rename = "UnqualifiedServices"))]
        pub unqualified_services: ::std::option::Option<
            ::std::vec::Vec<UnqualifiedService>,
        >,
    }

    ///New reference and dates of a consignment.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SetConsignmentDetailsRequest {
        ///Caller's own reference.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ConsignmentReferenceProvidedByCustomer")
        )]
        pub consignment_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///Whether it must be delivered on exactly that date.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "IsExactRequestedDeliveryDate")
        )]
        pub is_exact_requested_delivery_date: ::std::option::Option<bool>,
        ///Wanted delivery date. A date-time here, not an object.
        #[cfg_attr(feature = "schema", schemars(rename = "RequestedDeliveryDate"))]
        pub requested_delivery_date: ::std::option::Option<crate::Timestamp>,
        ///Day on which it must ship. Named `ShippingDate` elsewhere.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingDateTime"))]
        pub shipping_date_time: ::std::option::Option<crate::Timestamp>,
    }

    ///Place that goods leave from, with its address.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ShippingLocation {
        ///First address line. Required without `ShippingLocationReference`.
        #[cfg_attr(feature = "schema", schemars(rename = "AddressLine1"))]
        pub address_line1: ::std::option::Option<::std::string::String>,
        ///Second address line.
        #[cfg_attr(feature = "schema", schemars(rename = "AddressLine2"))]
        pub address_line2: ::std::option::Option<::std::string::String>,
        ///Third address line.
        #[cfg_attr(feature = "schema", schemars(rename = "AddressLine3"))]
        pub address_line3: ::std::option::Option<::std::string::String>,
        ///Cache marker of the server, usually absent. To be ignored.
        #[cfg_attr(feature = "schema", schemars(rename = "CacheDate"))]
        pub cache_date: ::std::option::Option<crate::Timestamp>,
        ///Cache marker of the server, usually absent. To be ignored.
        #[cfg_attr(feature = "schema", schemars(rename = "CacheSource"))]
        pub cache_source: ::std::option::Option<::std::string::String>,
        ///Company.
        #[cfg_attr(feature = "schema", schemars(rename = "CompanyName"))]
        pub company_name: ::std::option::Option<::std::string::String>,
        ///Person at the address. Required without `ShippingLocationReference`; null in quotes.
        #[cfg_attr(feature = "schema", schemars(rename = "Contact"))]
        pub contact: ::std::option::Option<Contact>,
        /**Name of the contact in the contract of 2016. Do not send it; use `Contact`.

Deprecated.*/
        #[cfg_attr(feature = "schema", schemars(rename = "ContactName"))]
        pub contact_name: ::std::option::Option<::std::string::String>,
        ///Country. Required without `ShippingLocationReference`.
        #[cfg_attr(feature = "schema", schemars(rename = "Country"))]
        pub country: ::std::option::Option<Country>,
        ///Display name of the customer, kept by the server. Only ever seen as null.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomerName"))]
        pub customer_name: ::std::option::Option<::std::string::String>,
        ///Account the location belongs to.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomerReference"))]
        pub customer_reference: ::std::option::Option<::std::string::String>,
        ///Whether returned goods go here by default.
        #[cfg_attr(feature = "schema", schemars(rename = "DefaultLocationForReturns"))]
        pub default_location_for_returns: bool,
        ///Internal id.
        #[cfg_attr(feature = "schema", schemars(rename = "Id"))]
        pub id: ::std::option::Option<i32>,
        ///Cache marker of the server. To be ignored.
        #[cfg_attr(feature = "schema", schemars(rename = "IsCached"))]
        pub is_cached: ::std::option::Option<bool>,
        ///Coordinates of the address.
        #[cfg_attr(feature = "schema", schemars(rename = "LatLong"))]
        pub lat_long: ::std::option::Option<LatLong>,
        ///Users of the location.
        #[cfg_attr(feature = "schema", schemars(rename = "LinkedAccounts"))]
        pub linked_accounts: ::std::option::Option<
            ::std::vec::Vec<ShippingLocationAccount>,
        >,
        ///Name of the location. Required in requests.
        #[cfg_attr(feature = "schema", schemars(rename = "Name"))]
        pub name: ::std::option::Option<::std::string::String>,
        ///Notes.
        #[cfg_attr(feature = "schema", schemars(rename = "Notes"))]
        pub notes: ::std::option::Option<::std::string::String>,
        ///Postal code. Required without `ShippingLocationReference`.
        #[cfg_attr(feature = "schema", schemars(rename = "Postcode"))]
        pub postcode: ::std::option::Option<::std::string::String>,
        ///Id of the location, which addresses take as `ShippingLocationReference`.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::string::String,
        ///Name of the county or state.
        #[cfg_attr(feature = "schema", schemars(rename = "Region"))]
        pub region: ::std::option::Option<::std::string::String>,
        ///Code of the region, e.g. `IA`. May be an empty string.
        #[cfg_attr(feature = "schema", schemars(rename = "RegionCode"))]
        pub region_code: ::std::option::Option<::std::string::String>,
        ///Location configured in the account; replaces all other properties. A consignment needs a valid one at its origin, its destination or both.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingLocationReference"))]
        pub shipping_location_reference: ::std::option::Option<::std::string::String>,
        ///Kind of location.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingLocationType"))]
        pub shipping_location_type: crate::Open<
            crate::consignments::vocabulary::ShippingLocationType,
        >,
        ///Instructions for the driver.
        #[cfg_attr(feature = "schema", schemars(rename = "SpecialInstructions"))]
        pub special_instructions: ::std::option::Option<::std::string::String>,
        ///Town. Some carriers require it.
        #[cfg_attr(feature = "schema", schemars(rename = "Town"))]
        pub town: ::std::option::Option<::std::string::String>,
    }

    ///User of a shipping location.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ShippingLocationAccount {
        ///Name of the user.
        #[cfg_attr(feature = "schema", schemars(rename = "AccountName"))]
        pub account_name: ::std::option::Option<::std::string::String>,
        ///The user.
        #[cfg_attr(feature = "schema", schemars(rename = "AccountReference"))]
        pub account_reference: ::std::option::Option<::std::string::String>,
    }

    ///Number of consignments in one state.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct StateCount {
        ///State.
        #[cfg_attr(feature = "schema", schemars(rename = "Key"))]
        pub key: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        >,
        ///Number of consignments.
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: ::std::option::Option<i32>,
    }

    ///Carrier services of the account, or why they could not be read.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SubscriptionCarrierServiceResponse {
        ///The services.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierServices"))]
        pub carrier_services: ::std::option::Option<::std::vec::Vec<CarrierService>>,
        ///Why they could not be read.
        #[cfg_attr(feature = "schema", schemars(rename = "ErrorMessage"))]
        pub error_message: ::std::option::Option<::std::string::String>,
        ///Whether the services could be read.
        #[cfg_attr(feature = "schema", schemars(rename = "Success"))]
        pub success: ::std::option::Option<bool>,
    }

    ///Carrier services of the account, or why they could not be read.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct SubscriptionMpdCarrierServiceResponse {
        ///Why they could not be read. Null on success.
        #[cfg_attr(feature = "schema", schemars(rename = "ErrorMessage"))]
        pub error_message: ::std::option::Option<::std::string::String>,
        ///The services.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServices"))]
        pub mpd_carrier_services: ::std::option::Option<
            ::std::vec::Vec<MpdCarrierService>,
        >,
        ///Whether the services could be read.
        #[cfg_attr(feature = "schema", schemars(rename = "Success"))]
        pub success: bool,
    }

    ///Tax rate.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TaxRate {
        ///ISO 3166-1 alpha-2 code of the country whose rate it is.
        #[cfg_attr(feature = "schema", schemars(rename = "CountryIsoCode"))]
        pub country_iso_code: ::std::option::Option<::std::string::String>,
        ///Rate as a fraction of 1, up to seventeen decimal places.
        #[cfg_attr(feature = "schema", schemars(rename = "Rate"))]
        pub rate: ::std::option::Option<crate::Amount>,
        ///Opaque id of the rate, e.g. `GB-0.2000` or `VAT_STANDARD`.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Kind of rate.
        #[cfg_attr(feature = "schema", schemars(rename = "Type"))]
        pub type_: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::TaxRateType>,
        >,
    }

    ///Window between two times of one day. Midnight to midnight without an offset stands for no window.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct TimeWindow {
        ///End of the window, `HH:mm:ss`.
        #[cfg_attr(feature = "schema", schemars(rename = "End"))]
        pub end: ::std::string::String,
        ///Start of the window, `HH:mm:ss`.
        #[cfg_attr(feature = "schema", schemars(rename = "Start"))]
        pub start: ::std::string::String,
        ///Offset of both times as text. `+00:00`, `+01:00`, `0:00` and null are all in use.
        #[cfg_attr(feature = "schema", schemars(rename = "UtcOffset"))]
        pub utc_offset: ::std::option::Option<::std::string::String>,
    }

    ///Carrier service that made no offer.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UnqualifiedService {
        ///Whether the service was available.
        #[cfg_attr(feature = "schema", schemars(rename = "Available"))]
        pub available: ::std::option::Option<bool>,
        ///Carrier. Missing from older responses.
        #[cfg_attr(feature = "schema", schemars(rename = "CarrierReference"))]
        pub carrier_reference: ::std::option::Option<::std::string::String>,
        ///Why there is no offer. Display text that may join several reasons.
        #[cfg_attr(feature = "schema", schemars(rename = "ExclusionReason"))]
        pub exclusion_reason: ::std::option::Option<::std::string::String>,
        ///Name of the carrier service.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierService"))]
        pub mpd_carrier_service: ::std::option::Option<::std::string::String>,
        ///Carrier service.
        #[cfg_attr(feature = "schema", schemars(rename = "MpdCarrierServiceReference"))]
        pub mpd_carrier_service_reference: ::std::option::Option<::std::string::String>,
        ///Whether there were rates for it.
        #[cfg_attr(feature = "schema", schemars(rename = "Rates"))]
        pub rates: ::std::option::Option<bool>,
    }

    ///New content of a consignment. Properties that are given replace the stored ones whole. Absent and null are the same: they remove the stored value, except for `Packages` and `Tags`, which then stay as they are.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateConsignmentRequest {
        ///New addresses. Refused once the consignment is allocated. Send them always: without them the stored ones would go, and a consignment needs two.
        #[cfg_attr(feature = "schema", schemars(rename = "Addresses"))]
        pub addresses: ::std::option::Option<::std::vec::Vec<Address>>,
        ///New caller's reference. Removed when absent.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ConsignmentReferenceProvidedByCustomer")
        )]
        pub consignment_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///New customs data. Removed when absent.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomsDocumentation"))]
        pub customs_documentation: ::std::option::Option<CustomsDocumentation>,
        ///New fields of the caller. Removed when absent.
        #[cfg_attr(feature = "schema", schemars(rename = "MetaData"))]
        pub meta_data: ::std::option::Option<::std::vec::Vec<MetaData>>,
        ///New packages. Unchanged when absent, refused once the consignment is allocated.
        #[cfg_attr(feature = "schema", schemars(rename = "Packages"))]
        pub packages: ::std::option::Option<::std::vec::Vec<UpdatePackageRequest>>,
        ///Consignment to change. It cannot itself be changed.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::string::String,
        ///New delivery promise. Removed when absent.
        #[cfg_attr(feature = "schema", schemars(rename = "RequestedDeliveryDate"))]
        pub requested_delivery_date: ::std::option::Option<RequestedDeliveryDate>,
        ///New shipping date. Removed when absent.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingDate"))]
        pub shipping_date: ::std::option::Option<crate::Timestamp>,
        ///New allocation tags. Unchanged when absent.
        #[cfg_attr(feature = "schema", schemars(rename = "Tags"))]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    ///Item to add to a package, or new content of one of its items. Has the same properties as `Item`.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateItemRequest {
        ///Barcode that is already on the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Barcode"))]
        pub barcode: ::std::option::Option<Barcode>,
        ///Hazard class of the content.
        #[cfg_attr(feature = "schema", schemars(rename = "ContentClassification"))]
        pub content_classification: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ContentClassification>,
        >,
        ///Hazards of the content in detail.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ContentClassificationDetails")
        )]
        pub content_classification_details: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ContentClassificationDetails>,
        >,
        ///Country the goods come from. Required for customs papers.
        #[cfg_attr(feature = "schema", schemars(rename = "CountryOfOrigin"))]
        pub country_of_origin: ::std::option::Option<Country>,
        ///Description of the item. Required for customs papers.
        #[cfg_attr(feature = "schema", schemars(rename = "Description"))]
        pub description: ::std::option::Option<::std::string::String>,
        ///Size of the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Dimensions"))]
        pub dimensions: Dimensions,
        ///Code of the goods in the Harmonised System. Required for customs papers.
        #[cfg_attr(feature = "schema", schemars(rename = "HarmonisationCode"))]
        pub harmonisation_code: ::std::option::Option<::std::string::String>,
        ///Keywords for customs.
        #[cfg_attr(feature = "schema", schemars(rename = "HarmonisationKeyWords"))]
        pub harmonisation_key_words: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Caller's own reference.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "ItemReferenceProvidedByCustomer")
        )]
        pub item_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///Fields defined by the caller.
        #[cfg_attr(feature = "schema", schemars(rename = "MetaData"))]
        pub meta_data: ::std::option::Option<::std::vec::Vec<MetaData>>,
        ///Model, as code or text.
        #[cfg_attr(feature = "schema", schemars(rename = "Model"))]
        pub model: ::std::option::Option<::std::string::String>,
        ///Number of units.
        #[cfg_attr(feature = "schema", schemars(rename = "Quantity"))]
        pub quantity: ::std::option::Option<i32>,
        ///Id of the item, 32 hexadecimal digits without dashes. Names the item to change; leave it out to create one.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Stock keeping unit.
        #[cfg_attr(feature = "schema", schemars(rename = "Sku"))]
        pub sku: ::std::option::Option<::std::string::String>,
        ///Status of the item, free text.
        #[cfg_attr(feature = "schema", schemars(rename = "Status"))]
        pub status: ::std::option::Option<::std::string::String>,
        ///How the units are packed, free text such as `Box`.
        #[cfg_attr(feature = "schema", schemars(rename = "Unit"))]
        pub unit: ::std::option::Option<::std::string::String>,
        ///Value of the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: Money,
        ///Weight of the item.
        #[cfg_attr(feature = "schema", schemars(rename = "Weight"))]
        pub weight: Weight,
    }

    ///New content of an order. Absent and null are the same: they remove the stored value, except for `Addresses`, `Direction` and `Tags`, which then stay as they are.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateOrderRequest {
        ///New addresses. Unchanged when absent.
        #[cfg_attr(feature = "schema", schemars(rename = "Addresses"))]
        pub addresses: ::std::option::Option<::std::vec::Vec<Address>>,
        ///New customs data. Removed when absent.
        #[cfg_attr(feature = "schema", schemars(rename = "CustomsDocumentation"))]
        pub customs_documentation: ::std::option::Option<CustomsDocumentation>,
        ///New direction of travel. Unchanged when absent.
        #[cfg_attr(feature = "schema", schemars(rename = "Direction"))]
        pub direction: ::std::option::Option<
            crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        >,
        ///New fields of the caller. Removed when absent.
        #[cfg_attr(feature = "schema", schemars(rename = "MetaData"))]
        pub meta_data: ::std::option::Option<::std::vec::Vec<MetaData>>,
        ///Order to change. It cannot itself be changed.
        #[cfg_attr(feature = "schema", schemars(rename = "OrderReference"))]
        pub order_reference: ::std::string::String,
        ///New caller's reference. Removed when absent.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "OrderReferenceProvidedByCustomer")
        )]
        pub order_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///New delivery promise. Removed when absent.
        #[cfg_attr(feature = "schema", schemars(rename = "RequiredDeliveryDate"))]
        pub required_delivery_date: ::std::option::Option<RequestedDeliveryDate>,
        ///New shipping date. Removed when absent.
        #[cfg_attr(feature = "schema", schemars(rename = "ShippingDate"))]
        pub shipping_date: ::std::option::Option<crate::Timestamp>,
        ///New allocation tags. Unchanged when absent.
        #[cfg_attr(feature = "schema", schemars(rename = "Tags"))]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    ///Package to add to a consignment, or new content of one of its packages.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdatePackageRequest {
        ///Barcode that is already on the package.
        #[cfg_attr(feature = "schema", schemars(rename = "Barcode"))]
        pub barcode: ::std::option::Option<Barcode>,
        ///What is inside.
        #[cfg_attr(feature = "schema", schemars(rename = "Description"))]
        pub description: ::std::string::String,
        ///Size of the package. Required unless `PackageSizeReference` is given.
        #[cfg_attr(feature = "schema", schemars(rename = "Dimensions"))]
        pub dimensions: ::std::option::Option<Dimensions>,
        ///What the package contains. Customs papers need at least one item per package.
        #[cfg_attr(feature = "schema", schemars(rename = "Items"))]
        pub items: ::std::option::Option<::std::vec::Vec<UpdateItemRequest>>,
        ///Fields defined by the caller.
        #[cfg_attr(feature = "schema", schemars(rename = "MetaData"))]
        pub meta_data: ::std::option::Option<::std::vec::Vec<MetaData>>,
        ///Caller's own reference.
        #[cfg_attr(
            feature = "schema",
            schemars(rename = "PackageReferenceProvidedByCustomer")
        )]
        pub package_reference_provided_by_customer: ::std::option::Option<
            ::std::string::String,
        >,
        ///Predefined package size of the account; replaces `Weight` and `Dimensions`.
        #[cfg_attr(feature = "schema", schemars(rename = "PackageSizeReference"))]
        pub package_size_reference: ::std::option::Option<::std::string::String>,
        ///Id of the package, `EP-xxx-xxx-xxx`. Names the package to change; leave it out to create one.
        #[cfg_attr(feature = "schema", schemars(rename = "Reference"))]
        pub reference: ::std::option::Option<::std::string::String>,
        ///Declared value of the contents.
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: Money,
        ///Weight of the package. Required unless `PackageSizeReference` is given.
        #[cfg_attr(feature = "schema", schemars(rename = "Weight"))]
        pub weight: ::std::option::Option<Weight>,
    }

    ///Volumetric weight of a parcel.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct VolumetricWeight {
        ///What the weight stands for.
        #[cfg_attr(feature = "schema", schemars(rename = "Description"))]
        pub description: ::std::option::Option<::std::string::String>,
        ///Weight. The unit is not documented.
        #[cfg_attr(feature = "schema", schemars(rename = "Weight"))]
        pub weight: ::std::option::Option<crate::Amount>,
    }

    ///Weight as `Value` and `Unit`. Version 1 of the API sent `Kg` alone, and one documented response of version 1.1 still does, so neither form can be relied on in responses. Requests send `Value` and `Unit`.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Weight {
        /**Kilograms in the form of API version 1. Do not send it.

Deprecated.*/
        #[cfg_attr(feature = "schema", schemars(rename = "Kg"))]
        pub kg: ::std::option::Option<crate::Amount>,
        ///Unit of weight; `Kg` is the only one documented. Send it in every request.
        #[cfg_attr(feature = "schema", schemars(rename = "Unit"))]
        pub unit: ::std::option::Option<::std::string::String>,
        ///Number of units, up to five decimal places. Send it in every request.
        #[cfg_attr(feature = "schema", schemars(rename = "Value"))]
        pub value: ::std::option::Option<crate::Amount>,
    }

    ///Outcome for one consignment of a bulk call. A 2xx response may hold failed elements. Match elements to the request by `Data`, not by position.
    #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq)]
    pub struct WithMessage {
        ///Links to what changed. Null when cancelling and deallocating, filled when manifesting and when marking as ready or not ready to ship.
        #[cfg_attr(feature = "schema", schemars(rename = "ApiLinks"))]
        pub api_links: ::std::option::Option<::std::vec::Vec<ApiLink>>,
        ///Reference of the consignment this element is about.
        #[cfg_attr(feature = "schema", schemars(rename = "Data"))]
        pub data: ::std::option::Option<::std::string::String>,
        ///Whether the call succeeded for this consignment.
        #[cfg_attr(feature = "schema", schemars(rename = "IsSuccess"))]
        pub is_success: bool,
        ///Outcome in words.
        #[cfg_attr(feature = "schema", schemars(rename = "Message"))]
        pub message: ::std::option::Option<::std::string::String>,
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
/**Client for SortedPRO Consignments API

Creates consignments, allocates them to carrier services, fetches their labels and customs papers,
quotes prices and manifests them to the carriers. Unofficial description of version 1.1 of the API, the
one selected by the header `electio-api-version: 1.1`; not affiliated with or endorsed by the vendor.

**Casing.** JSON properties are PascalCase and are sent exactly as written here. Servers read property
names, paths, query parameter names and enum values without regard to case, and respond in the casing
shown.

**Dates.** Date-times are ISO 8601 with an offset and up to seven fractional digits. Some responses leave
the offset out although the contract calls for one, so a date-time without offset must be readable.
Times of day are `HH:mm:ss`; UTC offsets are kept as text. Dates inside display texts are written day
first and are not meant to be parsed.

**Decimals.** Amounts, weights, sizes, tax rates and coordinates are JSON numbers to be read as
decimals: amounts carry two to four decimal places, weights up to five, tax rates up to seventeen.
Prices are not guaranteed to add up and must not be recomputed from their parts.

**Tolerance.** In responses every string, object and array may be null, unknown properties must be
ignored, and enums may hold values that are not listed. An empty string, null and an absent property are
used side by side for "not given". Only properties that identify an element or say whether it succeeded
are marked as required in responses.

**Success.** Any 2xx status means that the call was carried out, not that every element succeeded: look
at `StatusCode`, `IsSuccess` or the failed references inside the body of bulk and allocation calls.


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
    /**Allocate Using Default Rules

Allocates each listed consignment to the cheapest carrier service that the account's default
rules allow: services that serve the addresses and dates, carry every tag of the consignment
and accept its sizes and value.

Consignments are taken one by one, in order, and must be in state `Unallocated` or
`AllocationFailed`. Success leads to `Allocated` with legs, tracking references and labels;
failure to `AllocationFailed` with the reason kept on the consignment, and the others
continue. The HTTP status stays 200 for mixed results: look at `StatusCode` of every element.
Not idempotent: an allocated consignment is in the wrong state for a second call.

Documented statuses: `200`, `202`, `400`, `401`, `429`, `500`.

Evidence `seed`: confirmed by a documented example.

Sends a `PUT` request to `/allocation/allocate`

Arguments:
- `body`: References of the consignments to allocate.
*/
    pub async fn allocate_using_default_rules<'a>(
        &'a self,
        body: &'a types::AllocateConsignmentsRequest,
    ) -> Result<ResponseValue<::std::vec::Vec<types::AllocationSummary>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.allocate_using_default_rules(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate All Unallocated Consignments

Takes every consignment in state `Unallocated` whose shipping date is on or before the given
day, optionally of one shipping location only, and allocates each to the cheapest service that
the default rules allow.

Nothing found is 200 with an empty array. The path and the body both carry the date; they
should agree, and the path wins. Known from the vendor's client libraries only.

Documented statuses: `200`, `202`, `400`, `401`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/allocation/allocate/{ship_by_date}`

Arguments:
- `ship_by_date`: Latest shipping date of the consignments to take.
- `body`: The same date once more, and the location to take consignments from.
*/
    pub async fn allocate_all<'a>(
        &'a self,
        ship_by_date: &'a str,
        body: &'a types::AllocateAllConsignmentsRequest,
    ) -> Result<ResponseValue<::std::vec::Vec<types::AllocationSummary>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.allocate_all(ship_by_date, body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate With Service Filters

Allocates each listed consignment to the cheapest eligible service that matches the filter:
direction, collection by the customer, drop-off by the sender. Filters narrow the choice and
never override allocation rules.

Consignments must be in state `Unallocated` or `AllocationFailed`; every element ends in
`Allocated` or `AllocationFailed` on its own.

Documented statuses: `200`, `202`, `400`, `401`, `429`, `500`.

Evidence `seed`: confirmed by a documented example.

Sends a `PUT` request to `/allocation/allocateConsignmentsWithServiceFilters`

Arguments:
- `body`: The consignments and the traits the service must have.
*/
    pub async fn allocate_with_service_filters<'a>(
        &'a self,
        body: &'a types::AllocateConsignmentsWithServiceFiltersRequest,
    ) -> Result<ResponseValue<::std::vec::Vec<types::AllocationSummary>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.allocate_with_service_filters(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate With Carrier Service

Allocates each listed consignment to exactly the named carrier service, provided that the
service serves it and the allocation rules allow it. There is no fallback to another service.

Consignments must be in state `Unallocated` or `AllocationFailed`. An unknown service fails
the whole call with 400; otherwise every element ends in `Allocated` or `AllocationFailed` on
its own. The vendor still supports the call but no longer lists it among the promoted ones.

Documented statuses: `200`, `202`, `400`, `401`, `429`, `500`.

Evidence `seed`: confirmed by a documented example.

Sends a `PUT` request to `/allocation/allocatewithcarrierservice`

Arguments:
- `body`: The service and the consignments.
*/
    pub async fn allocate_with_carrier_service<'a>(
        &'a self,
        body: &'a types::AllocateConsignmentsWithCarrierServiceRequest,
    ) -> Result<ResponseValue<::std::vec::Vec<types::AllocationSummary>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.allocate_with_carrier_service(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate All With Carrier Service

Takes every consignment in state `Unallocated` whose shipping date is on or before the given
day, optionally of one shipping location only, and allocates each to the named service,
without fallback.

An unknown service fails the whole call with 400. Nothing found is 200 with an empty array.
The path and the body both carry the date; they should agree, and the path wins. Known from
the vendor's client libraries only.

Documented statuses: `200`, `202`, `400`, `401`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/allocation/allocatewithcarrierservice/{ship_by_date}`

Arguments:
- `ship_by_date`: Latest shipping date of the consignments to take.
- `body`: The service, the date once more, and the location.
*/
    pub async fn allocate_all_with_carrier_service<'a>(
        &'a self,
        ship_by_date: &'a str,
        body: &'a types::AllocateAllConsignmentsWithCarrierServiceRequest,
    ) -> Result<ResponseValue<::std::vec::Vec<types::AllocationSummary>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.allocate_all_with_carrier_service(ship_by_date, body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate With Service Group

Bulk form of `allocate_consignment_with_service_group`: allocates each listed consignment to the
cheapest eligible service of the group. Known from the vendor's client libraries only; the
guides describe the single call.

Consignments must be in state `Unallocated` or `AllocationFailed`. An unknown group fails the
whole call with 400 and changes nothing; otherwise every element succeeds (`Allocated`) or
fails (`AllocationFailed`) on its own.

Documented statuses: `200`, `202`, `400`, `401`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/allocation/allocatewithservicegroup`

Arguments:
- `body`: The group and the consignments.
*/
    pub async fn allocate_with_service_group<'a>(
        &'a self,
        body: &'a types::AllocateConsignmentsWithServiceGroupRequest,
    ) -> Result<ResponseValue<::std::vec::Vec<types::AllocationSummary>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.allocate_with_service_group(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate All With Service Group

Takes every consignment in state `Unallocated` whose shipping date is on or before the given
day, optionally of one shipping location only, and allocates each to the cheapest eligible
service of the group.

An unknown group fails the whole call with 400. Nothing found is 200 with an empty array. The
path and the body both carry the date; they should agree, and the path wins. Known from the
vendor's client libraries only.

Documented statuses: `200`, `202`, `400`, `401`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/allocation/allocatewithservicegroup/{ship_by_date}`

Arguments:
- `ship_by_date`: Latest shipping date of the consignments to take.
- `body`: The group, the date once more, and the location.
*/
    pub async fn allocate_all_with_service_group<'a>(
        &'a self,
        ship_by_date: &'a str,
        body: &'a types::AllocateAllConsignmentsWithServiceGroupRequest,
    ) -> Result<ResponseValue<::std::vec::Vec<types::AllocationSummary>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.allocate_all_with_service_group(ship_by_date, body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate Consignment

Allocates one consignment to the eligible carrier service with the cheapest quote. No request
body.

The consignment must be in state `Unallocated` or `AllocationFailed`; it ends in `Allocated`,
or in `AllocationFailed` when no service takes it, which is reported as a summary with a
`StatusCode` outside 2xx. Not idempotent. The response may be one summary or an array holding
one.

Documented statuses: `200`, `202`, `400`, `401`, `404`, `429`, `500`.

Evidence `seed`: confirmed by a documented example.

Sends a `PUT` request to `/allocation/{consignment_reference}/allocatewithcheapestquote`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
*/
    pub async fn allocate_consignment<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<
        ResponseValue<crate::OneOrMany<crate::consignments::types::AllocationSummary>>,
        Error<()>,
    > {
        let response = crate::hooks::send(
                &self.client,
                self.inner.allocate_consignment(consignment_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate With Quote

Allocates one consignment to the service of a quote of `get_quotes_by_consignment`. No
request body.

The consignment must be in state `Unallocated` or `AllocationFailed`; the quote must belong to
it and must not be past its `ExpiryDate` (400 otherwise). Use a `QuoteReference`, not the
`QuoteRequestReference`. Ends in `Allocated` or `AllocationFailed`. Not idempotent.

Documented statuses: `200`, `202`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `PUT` request to `/allocation/{consignment_reference}/allocatewithquote/{quote_reference}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `quote_reference`: Id of an offer, from `Quote.QuoteReference`. The id of the quote request is not accepted.
*/
    pub async fn allocate_with_quote<'a>(
        &'a self,
        consignment_reference: &'a str,
        quote_reference: &'a str,
    ) -> Result<
        ResponseValue<crate::OneOrMany<crate::consignments::types::AllocationSummary>>,
        Error<()>,
    > {
        let response = crate::hooks::send(
                &self.client,
                self.inner.allocate_with_quote(consignment_reference, quote_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate Consignment With Service Group

Allocates one consignment to the cheapest eligible carrier service of a service group, a pool
of services set up by the account in the user interface. No request body.

The consignment must be in state `Unallocated` or `AllocationFailed` and the group must exist
(400 otherwise, the consignment then stays as it was). Ends in `Allocated`, or in
`AllocationFailed` with a summary whose `StatusCode` is outside 2xx. Not idempotent.

Documented statuses: `200`, `202`, `400`, `401`, `404`, `429`, `500`.

Evidence `seed`: confirmed by a documented example.

Sends a `PUT` request to `/allocation/{consignment_reference}/allocatewithservicegroup/{service_group_reference}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `service_group_reference`: Code of a carrier service group, free text chosen in the user interface.
*/
    pub async fn allocate_consignment_with_service_group<'a>(
        &'a self,
        consignment_reference: &'a str,
        service_group_reference: &'a str,
    ) -> Result<
        ResponseValue<crate::OneOrMany<crate::consignments::types::AllocationSummary>>,
        Error<()>,
    > {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .allocate_consignment_with_service_group(
                        consignment_reference,
                        service_group_reference,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate with service and get labels

Allocates one consignment (state `Unallocated` or `AllocationFailed`) to the named service,
without fallback, and returns its label in the same response.

No request body. The response holds one element per label: one, or two when a return consignment
exists (`LabelType` `Consignment` and `Return`). HTTP 200 also covers a failed allocation:
look at `StatusCode` and at a `Result` ending in `Failed`; `LabelContent` is then null.
Fetching counts as printing the label. Known from the vendor's client libraries only, which
declare no status codes for it.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/allocation/{consignment_reference}/carrierservice/{service_reference}/labels/{label_format}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `service_reference`: Reference of a carrier service of the account, free text.
- `label_format`: File format of the label, in any casing.
*/
    pub async fn allocate_with_carrier_service_and_get_labels<'a>(
        &'a self,
        consignment_reference: &'a str,
        service_reference: &'a str,
        label_format: &'a crate::Open<crate::consignments::vocabulary::LabelFormat>,
    ) -> Result<ResponseValue<types::AllocateAndGetLabelsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .allocate_with_carrier_service_and_get_labels(
                        consignment_reference,
                        service_reference,
                        label_format,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate and get labels

Allocates one consignment (state `Unallocated` or `AllocationFailed`) like
`allocate_consignment`, by the cheapest eligible service or by an already selected delivery option,
and returns its label in the same response.

No request body. The response holds one element per label: one, or two when a return consignment
exists (`LabelType` `Consignment` and `Return`). HTTP 200 also covers a failed allocation:
look at `StatusCode` and at a `Result` ending in `Failed`; `LabelContent` is then null.
Fetching counts as printing the label. Known from the vendor's client libraries only, which
declare no status codes for it.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/allocation/{consignment_reference}/labels/{label_format}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `label_format`: File format of the label, in any casing.
*/
    pub async fn allocate_and_get_labels<'a>(
        &'a self,
        consignment_reference: &'a str,
        label_format: &'a crate::Open<crate::consignments::vocabulary::LabelFormat>,
    ) -> Result<ResponseValue<types::AllocateAndGetLabelsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.allocate_and_get_labels(consignment_reference, label_format)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate with quote reference and get labels

Allocates one consignment (state `Unallocated` or `AllocationFailed`) to the service of a
valid quote made for it and returns its label in the same response.

No request body. The response holds one element per label: one, or two when a return consignment
exists (`LabelType` `Consignment` and `Return`). HTTP 200 also covers a failed allocation:
look at `StatusCode` and at a `Result` ending in `Failed`; `LabelContent` is then null.
Fetching counts as printing the label. Known from the vendor's client libraries only, which
declare no status codes for it.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/allocation/{consignment_reference}/quote/{quote_reference}/labels/{label_format}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `quote_reference`: Id of an offer, from `Quote.QuoteReference`. The id of the quote request is not accepted.
- `label_format`: File format of the label, in any casing.
*/
    pub async fn allocate_with_quote_and_get_labels<'a>(
        &'a self,
        consignment_reference: &'a str,
        quote_reference: &'a str,
        label_format: &'a crate::Open<crate::consignments::vocabulary::LabelFormat>,
    ) -> Result<ResponseValue<types::AllocateAndGetLabelsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .allocate_with_quote_and_get_labels(
                        consignment_reference,
                        quote_reference,
                        label_format,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Allocate with service group and get labels

Allocates one consignment (state `Unallocated` or `AllocationFailed`) to the cheapest eligible
service of the group and returns its label in the same response.

No request body. The response holds one element per label: one, or two when a return consignment
exists (`LabelType` `Consignment` and `Return`). HTTP 200 also covers a failed allocation:
look at `StatusCode` and at a `Result` ending in `Failed`; `LabelContent` is then null.
Fetching counts as printing the label. Known from the vendor's client libraries only, which
declare no status codes for it.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/allocation/{consignment_reference}/servicegroup/{service_group_reference}/labels/{label_format}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `service_group_reference`: Code of a carrier service group, free text chosen in the user interface.
- `label_format`: File format of the label, in any casing.
*/
    pub async fn allocate_with_service_group_and_get_labels<'a>(
        &'a self,
        consignment_reference: &'a str,
        service_group_reference: &'a str,
        label_format: &'a crate::Open<crate::consignments::vocabulary::LabelFormat>,
    ) -> Result<ResponseValue<types::AllocateAndGetLabelsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .allocate_with_service_group_and_get_labels(
                        consignment_reference,
                        service_group_reference,
                        label_format,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Carrier Services for Subscription

Lists the carrier services of the account's subscription. The response has the shape of `get_available_carrier_services`; how the two lists differ is not documented.

Documented statuses: `200`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/carriers`

*/
    pub async fn get_carrier_services_for_subscription<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::SubscriptionMpdCarrierServiceResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_carrier_services_for_subscription()?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Carriers

Lists the carriers that the account can use.

Documented statuses: `200`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/carriers/getcarriers`

*/
    pub async fn get_carriers<'a>(
        &'a self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Carrier>>, Error<()>> {
        let response = crate::hooks::send(&self.client, self.inner.get_carriers()?)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Customer Carriers

Lists the carriers of an account, page by page.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/carriers/getcustomercarriers/{customer_reference}/{page_number}/{page_size}`

Arguments:
- `customer_reference`: Account whose carriers are listed.
- `page_number`: Page to read. The number of the first page is not documented.
- `page_size`: Number of carriers on a page.
- `name_filter`: Part of the name of the carriers.
*/
    pub async fn get_customer_carriers<'a>(
        &'a self,
        customer_reference: &'a str,
        page_number: i32,
        page_size: i32,
        name_filter: Option<&'a str>,
    ) -> Result<ResponseValue<types::PagedCarriers>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_customer_carriers(
                        customer_reference,
                        page_number,
                        page_size,
                        name_filter,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Available Carrier Services

Lists the carrier services that the account may use. `Reference` of a service is what allocation to a named service takes. A failed lookup comes with status 200: `Success` is false then, and `ErrorMessage` has the reason.

Documented statuses: `200`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/carrierservices`

*/
    pub async fn get_available_carrier_services<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::SubscriptionMpdCarrierServiceResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_available_carrier_services()?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Add Calendar Exception

Adds an exception on one date to the calendar of a carrier at a shipping location. Its id is found by `get_collection_calendar`. Not idempotent.

Documented statuses: `201`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `POST` request to `/collectioncalendar/addexception/{shipping_location_reference}/{mpd_carrier_reference}`

Arguments:
- `shipping_location_reference`: Reference of a shipping location of the account, free text.
- `mpd_carrier_reference`: Carrier that collects.
- `body`: The exception.
*/
    pub async fn add_calendar_exception<'a>(
        &'a self,
        shipping_location_reference: &'a str,
        mpd_carrier_reference: &'a str,
        body: &'a types::CalendarException,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .add_calendar_exception(
                        shipping_location_reference,
                        mpd_carrier_reference,
                        body,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            201u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Add Calendar Rule

Adds a weekly rule to the calendar of a carrier at a shipping location. Its id is found by `get_collection_calendar`. Not idempotent.

Documented statuses: `201`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `POST` request to `/collectioncalendar/addrule/{shipping_location_reference}/{mpd_carrier_reference}`

Arguments:
- `shipping_location_reference`: Reference of a shipping location of the account, free text.
- `mpd_carrier_reference`: Carrier that collects.
- `body`: The rule.
*/
    pub async fn add_calendar_rule<'a>(
        &'a self,
        shipping_location_reference: &'a str,
        mpd_carrier_reference: &'a str,
        body: &'a types::CalendarRule,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .add_calendar_rule(
                        shipping_location_reference,
                        mpd_carrier_reference,
                        body,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            201u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Remove Calendar Exception

Removes an exception from its calendar. A PUT without a body.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/collectioncalendar/removeexception/{exception_id}`

Arguments:
- `exception_id`: Id of the exception.
*/
    pub async fn remove_calendar_exception<'a>(
        &'a self,
        exception_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.remove_calendar_exception(exception_id)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Remove Calendar Rule

Removes a weekly rule from its calendar. A PUT without a body.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/collectioncalendar/removerule/{rule_id}`

Arguments:
- `rule_id`: Id of the rule.
*/
    pub async fn remove_calendar_rule<'a>(
        &'a self,
        rule_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.remove_calendar_rule(rule_id)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Collection Calendar

Reads when a carrier collects at a shipping location: weekly rules, and exceptions on single dates.

Documented statuses: `200`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/collectioncalendar/{shipping_location_reference}/{mpd_carrier_reference}`

Arguments:
- `shipping_location_reference`: Reference of a shipping location of the account, free text.
- `mpd_carrier_reference`: Carrier that collects.
*/
    pub async fn get_collection_calendar<'a>(
        &'a self,
        shipping_location_reference: &'a str,
        mpd_carrier_reference: &'a str,
    ) -> Result<ResponseValue<types::CollectionCalendar>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_collection_calendar(
                        shipping_location_reference,
                        mpd_carrier_reference,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Delete Collection Calendar

Deletes the collection calendar of a carrier at a shipping location. A PUT without a body.

Documented statuses: `204`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/collectioncalendar/{shipping_location_reference}/{mpd_carrier_reference}`

Arguments:
- `shipping_location_reference`: Reference of a shipping location of the account, free text.
- `mpd_carrier_reference`: Carrier that collects.
*/
    pub async fn delete_collection_calendar<'a>(
        &'a self,
        shipping_location_reference: &'a str,
        mpd_carrier_reference: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .delete_collection_calendar(
                        shipping_location_reference,
                        mpd_carrier_reference,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Update Consignment

Changes the consignment that `Reference` names, or each consignment of a list. The response has
one link per consignment. The list is known from one sentence of the guide: whether it is all or
nothing is not documented, and a single consignment is the safe form. Properties are replaced
whole: an absent or null `ShippingDate`, `RequestedDeliveryDate`,
`ConsignmentReferenceProvidedByCustomer`, `CustomsDocumentation` or `MetaData` removes the value,
while absent `Packages` and `Tags` stay as they are. Send `Addresses` always: a consignment
cannot do without them.

Addresses and packages can only change in state `Unallocated` or `AllocationFailed` (400
otherwise). Idempotent when packages and items carry their references; entries without one are
created anew.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `PUT` request to `/consignments`

Arguments:
- `body`: The new content of the consignment, or of several.
*/
    pub async fn update_consignment<'a>(
        &'a self,
        body: &'a crate::OneOrMany<crate::consignments::types::UpdateConsignmentRequest>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ApiLink>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.update_consignment(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Create Consignment

Creates a consignment in state `Unallocated`. It needs at least one package and the addresses
`Origin` and `Destination`, one of which names a known shipping location; any other address
must be complete. A package needs `Description`, `Value` and either `PackageSizeReference` or
both `Weight` and `Dimensions`.

The delivery promise is called `RequiredDeliveryDate` here and `RequestedDeliveryDate` when
the consignment is read or updated. Source and direction default to `Api` and `Outbound`. Not
idempotent: the caller's reference need not be unique, so a second call makes another
consignment.

Documented statuses: `201`, `400`, `401`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/consignments`

Arguments:
- `body`: The consignment to create.
*/
    pub async fn create_consignment<'a>(
        &'a self,
        body: &'a types::CreateConsignmentRequest,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ApiLink>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.create_consignment(body)?,
            )
            .await?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Dispatch Consignments

Marks manifested consignments as having left their origin: `Manifested` becomes
`Dispatched`.

Results are per element: look at `Status` of each. They are no `WithMessage`, unlike those
of other bulk calls.

Documented statuses: `200`, `202`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `PUT` request to `/consignments/Dispatch`

Arguments:
- `body`: References of the consignments to dispatch.
*/
    pub async fn dispatch_consignments<'a>(
        &'a self,
        body: &'a types::DispatchConsignmentsRequest,
    ) -> Result<ResponseValue<::std::vec::Vec<types::DispatchResponse>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.dispatch_consignments(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Cancel Consignments

Bulk form of `cancel_consignment`. The body is a bare JSON array of references, not an object.

Every consignment is handled on its own; one that cannot be cancelled gives an element with
`IsSuccess` false and the others continue. `ApiLinks` is null in this response.

Documented statuses: `200`, `201`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `PUT` request to `/consignments/cancellist`

Arguments:
- `body`: References of the consignments to cancel.
*/
    pub async fn cancel_consignments<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<::std::string::String>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::WithMessage>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.cancel_consignments(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Count of Consignments by State

Counts the consignments of the account: those in one state, or all without `state`.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/consignments/count`

Arguments:
- `state`: State of the consignment, one only.
*/
    pub async fn count_consignments<'a>(
        &'a self,
        state: Option<&'a crate::Open<crate::consignments::vocabulary::ConsignmentState>>,
    ) -> Result<ResponseValue<i32>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.count_consignments(state)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Customer Manifest

Returns a manifest as a PDF file. The body is a JSON string with the file in base64.

Documented statuses: `200`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/consignments/customer/manifest/{manifest_reference}`

Arguments:
- `manifest_reference`: Id of a manifest file, from `ManifestFileInfo.ManifestReference`.
*/
    pub async fn get_customer_manifest<'a>(
        &'a self,
        manifest_reference: &'a str,
    ) -> Result<ResponseValue<::std::string::String>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_customer_manifest(manifest_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Customer Manifests

Lists the manifest files of the account, one per carrier and shipping location.
`get_customer_manifest` returns one of them. The order is not documented.

Documented statuses: `200`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/consignments/customer/manifests`

Arguments:
- `shipping_location_reference`: Shipping location whose manifests to list. All when not given.
*/
    pub async fn get_customer_manifests<'a>(
        &'a self,
        shipping_location_reference: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ManifestFileInfo>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_customer_manifests(shipping_location_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Deallocate Consignments

Bulk form of `deallocate_consignment`. The body is a bare JSON array of references, not an
object.

Every consignment is handled on its own; one in the wrong state gives an element with
`IsSuccess` false and the others continue. `ApiLinks` is null in this response.

Documented statuses: `200`, `400`, `401`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `PUT` request to `/consignments/deallocatelist`

Arguments:
- `body`: References of the consignments to deallocate.
*/
    pub async fn deallocate_consignments<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<::std::string::String>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::WithMessage>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.deallocate_consignments(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Commercial Invoice

Returns the commercial invoice of an allocated international consignment as a PDF file. The body
is a JSON string with the file in base64.

Allowed in the same states as labels, 400 otherwise. A domestic consignment has no invoice, for
which 404 is to be expected. The invoice is complete only when the consignment was created with
customs data. `get_customs_documents` returns it together with the customs forms.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/consignments/docs/commercialinvoice/{consignment_reference}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
*/
    pub async fn get_commercial_invoice<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<ResponseValue<::std::string::String>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_commercial_invoice(consignment_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Customs Documents

Returns all customs documents of an allocated international consignment. They are commercial
invoices and either CN22 or CN23 forms, as named base64 files. The list of the other form may be
absent, null or empty; a domestic consignment has no customs documents.

Allowed in the same states as labels (`get_labels`), 400 otherwise. The documents are complete
only if the consignment was created with customs data.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/consignments/docs/{consignment_reference}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
*/
    pub async fn get_customs_documents<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<ResponseValue<types::GetCustomsDocumentationResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_customs_documents(consignment_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Customs Document

Returns the CN22 or CN23 form of one package of an allocated international consignment as a PDF
file. The body is a JSON string with the file in base64.

Allowed in the same states as labels, 400 otherwise. 404 is to be expected when the package is
not part of the consignment, or has no form of this type. `get_customs_documents` returns the
forms of all packages.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/consignments/docs/{customs_document_type}/{consignment_reference}/{package_reference}`

Arguments:
- `customs_document_type`: Form to return.
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
*/
    pub async fn get_customs_document<'a>(
        &'a self,
        customs_document_type: &'a crate::Open<
            crate::consignments::vocabulary::CustomsDocType,
        >,
        consignment_reference: &'a str,
        package_reference: &'a str,
    ) -> Result<ResponseValue<::std::string::String>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_customs_document(
                        customs_document_type,
                        consignment_reference,
                        package_reference,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Consignments References

Returns the references of all consignments that match, without their data. The criteria are
those of `search_consignments`: all are optional query parameters and are combined with AND.

No match may also be reported with 404: treat it as an empty list. Whether `pageSize` and
`startPage` limit this list is not documented.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/consignments/getConsignmentReferences`

Arguments:
- `carrier_service`: Reference of the carrier service. Finds only consignments that are allocated or shipped.
- `carriers`: Carrier.
- `client_reference`: Not documented; presumably a reference of the caller.
- `consignment_number`: Number of a consignment, not documented further.
- `created_date_from`: Created on or after this date.
- `created_date_to`: Created on or before this date.
- `creference`: Internal numeric id, not documented further.
- `destination_country_code`: Country of the destination.
- `destination_region`: Region of the destination.
- `direction`: Direction of travel.
- `end_at`: Created on or before this date.
- `labels_printed`: Whether labels were fetched.
- `package_number`: Number of a package, not documented further.
- `page_size`: Size of a page, as an alternative to the path.
- `post_code`: Part of the postal code of the origin or of the destination.
- `preference`: Internal numeric id, not documented further.
- `reference`: Part of the id of the consignment.
- `reference_provided_by_customer`: Caller's own reference.
- `requested_delivery_date_from`: Delivery wanted on or after this date.
- `requested_delivery_date_to`: Delivery wanted on or before this date.
- `scheduled_delivery_date_from`: Scheduled for delivery on or after this date.
- `scheduled_delivery_date_to`: Scheduled for delivery on or before this date.
- `search_term`: Free search.
- `search_term_type`: How to apply `searchTerm`. The values are not documented.
- `shipped_date_from`: Shipped on or after this date. Leaves only shipped consignments.
- `shipped_date_to`: Shipped on or before this date. Leaves only shipped consignments.
- `shipping_date_from`: Shipping date on or after this date.
- `shipping_date_to`: Shipping date on or before this date.
- `shipping_location_reference`: Shipping location the consignment leaves from.
- `source`: Where the consignment comes from.
- `start_from`: Created on or after this date.
- `start_page`: Page to start with, as an alternative to the path.
- `state`: State of the consignment, one only.
- `state_attribute`: Whether consignments are shipped, `shipped` or `notshipped`. Known from one application only.
- `tracking_reference`: Tracking reference of the carrier.
- `value_from`: At least this value.
- `value_to`: At most this value.
- `weight_in_grams_from`: At least this weight, in grams.
- `weight_in_grams_to`: At most this weight, in grams.
- `weight_in_kg_from`: At least this weight, in kilograms.
- `weight_in_kg_to`: At most this weight, in kilograms.
*/
    pub async fn get_consignment_references<'a>(
        &'a self,
        carrier_service: Option<&'a str>,
        carriers: Option<&'a str>,
        client_reference: Option<&'a str>,
        consignment_number: Option<&'a str>,
        created_date_from: Option<&'a str>,
        created_date_to: Option<&'a str>,
        creference: Option<&'a str>,
        destination_country_code: Option<&'a str>,
        destination_region: Option<&'a str>,
        direction: Option<
            &'a crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        >,
        end_at: Option<&'a str>,
        labels_printed: Option<bool>,
        package_number: Option<&'a str>,
        page_size: Option<i32>,
        post_code: Option<&'a str>,
        preference: Option<&'a str>,
        reference: Option<&'a str>,
        reference_provided_by_customer: Option<&'a str>,
        requested_delivery_date_from: Option<&'a str>,
        requested_delivery_date_to: Option<&'a str>,
        scheduled_delivery_date_from: Option<&'a str>,
        scheduled_delivery_date_to: Option<&'a str>,
        search_term: Option<&'a str>,
        search_term_type: Option<&'a str>,
        shipped_date_from: Option<&'a str>,
        shipped_date_to: Option<&'a str>,
        shipping_date_from: Option<&'a str>,
        shipping_date_to: Option<&'a str>,
        shipping_location_reference: Option<&'a str>,
        source: Option<&'a str>,
        start_from: Option<&'a str>,
        start_page: Option<i32>,
        state: Option<
            &'a crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        >,
        state_attribute: Option<&'a str>,
        tracking_reference: Option<&'a str>,
        value_from: Option<&'a str>,
        value_to: Option<&'a str>,
        weight_in_grams_from: Option<i32>,
        weight_in_grams_to: Option<i32>,
        weight_in_kg_from: Option<&'a str>,
        weight_in_kg_to: Option<&'a str>,
    ) -> Result<ResponseValue<::std::vec::Vec<::std::string::String>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_consignment_references(
                        carrier_service,
                        carriers,
                        client_reference,
                        consignment_number,
                        created_date_from,
                        created_date_to,
                        creference,
                        destination_country_code,
                        destination_region,
                        direction,
                        end_at,
                        labels_printed,
                        package_number,
                        page_size,
                        post_code,
                        preference,
                        reference,
                        reference_provided_by_customer,
                        requested_delivery_date_from,
                        requested_delivery_date_to,
                        scheduled_delivery_date_from,
                        scheduled_delivery_date_to,
                        search_term,
                        search_term_type,
                        shipped_date_from,
                        shipped_date_to,
                        shipping_date_from,
                        shipping_date_to,
                        shipping_location_reference,
                        source,
                        start_from,
                        start_page,
                        state,
                        state_attribute,
                        tracking_reference,
                        value_from,
                        value_to,
                        weight_in_grams_from,
                        weight_in_grams_to,
                        weight_in_kg_from,
                        weight_in_kg_to,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Consignment Only

Reads a consignment like `get_consignment`, without the caller's own fields (`MetaData`). Allowed in every state.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/consignments/getconsignmentonly/{consignment_reference}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
*/
    pub async fn get_consignment_only<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<ResponseValue<types::Consignment>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_consignment_only(consignment_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Consignment With Metadata

Reads a consignment like `get_consignment`, with the caller's own fields of consignment, packages and items filled in. Allowed in every state.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/consignments/getconsignmentwithmetadata/{consignment_reference}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
*/
    pub async fn get_consignment_with_metadata<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<ResponseValue<types::Consignment>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_consignment_with_metadata(consignment_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Late Consignments

Lists late consignments. All criteria of `search_consignments` are optional and are combined with AND. No match may also be reported with 404: treat it as an empty result.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/consignments/late`

Arguments:
- `carrier_service`: Reference of the carrier service. Finds only consignments that are allocated or shipped.
- `carriers`: Carrier.
- `client_reference`: Not documented; presumably a reference of the caller.
- `consignment_number`: Number of a consignment, not documented further.
- `created_date_from`: Created on or after this date.
- `created_date_to`: Created on or before this date.
- `creference`: Internal numeric id, not documented further.
- `destination_country_code`: Country of the destination.
- `destination_region`: Region of the destination.
- `direction`: Direction of travel.
- `end_at`: Created on or before this date.
- `labels_printed`: Whether labels were fetched.
- `package_number`: Number of a package, not documented further.
- `page_size`: Number of consignments on a page.
- `post_code`: Part of the postal code of the origin or of the destination.
- `preference`: Internal numeric id, not documented further.
- `reference`: Part of the id of the consignment.
- `reference_provided_by_customer`: Caller's own reference.
- `requested_delivery_date_from`: Delivery wanted on or after this date.
- `requested_delivery_date_to`: Delivery wanted on or before this date.
- `scheduled_delivery_date_from`: Scheduled for delivery on or after this date.
- `scheduled_delivery_date_to`: Scheduled for delivery on or before this date.
- `search_term`: Free search.
- `search_term_type`: How to apply `searchTerm`. The values are not documented.
- `shipped_date_from`: Shipped on or after this date. Leaves only shipped consignments.
- `shipped_date_to`: Shipped on or before this date. Leaves only shipped consignments.
- `shipping_date_from`: Shipping date on or after this date.
- `shipping_date_to`: Shipping date on or before this date.
- `shipping_location_reference`: Shipping location the consignment leaves from.
- `source`: Where the consignment comes from.
- `start_from`: Created on or after this date.
- `start_page`: Page to start with. The number of the first page is not documented.
- `state`: State of the consignment, one only.
- `state_attribute`: Whether consignments are shipped, `shipped` or `notshipped`. Known from one application only.
- `tracking_reference`: Tracking reference of the carrier.
- `value_from`: At least this value.
- `value_to`: At most this value.
- `weight_in_grams_from`: At least this weight, in grams.
- `weight_in_grams_to`: At most this weight, in grams.
- `weight_in_kg_from`: At least this weight, in kilograms.
- `weight_in_kg_to`: At most this weight, in kilograms.
*/
    pub async fn get_late_consignments<'a>(
        &'a self,
        carrier_service: Option<&'a str>,
        carriers: Option<&'a str>,
        client_reference: Option<&'a str>,
        consignment_number: Option<&'a str>,
        created_date_from: Option<&'a str>,
        created_date_to: Option<&'a str>,
        creference: Option<&'a str>,
        destination_country_code: Option<&'a str>,
        destination_region: Option<&'a str>,
        direction: Option<
            &'a crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        >,
        end_at: Option<&'a str>,
        labels_printed: Option<bool>,
        package_number: Option<&'a str>,
        page_size: Option<i32>,
        post_code: Option<&'a str>,
        preference: Option<&'a str>,
        reference: Option<&'a str>,
        reference_provided_by_customer: Option<&'a str>,
        requested_delivery_date_from: Option<&'a str>,
        requested_delivery_date_to: Option<&'a str>,
        scheduled_delivery_date_from: Option<&'a str>,
        scheduled_delivery_date_to: Option<&'a str>,
        search_term: Option<&'a str>,
        search_term_type: Option<&'a str>,
        shipped_date_from: Option<&'a str>,
        shipped_date_to: Option<&'a str>,
        shipping_date_from: Option<&'a str>,
        shipping_date_to: Option<&'a str>,
        shipping_location_reference: Option<&'a str>,
        source: Option<&'a str>,
        start_from: Option<&'a str>,
        start_page: Option<i32>,
        state: Option<
            &'a crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        >,
        state_attribute: Option<&'a str>,
        tracking_reference: Option<&'a str>,
        value_from: Option<&'a str>,
        value_to: Option<&'a str>,
        weight_in_grams_from: Option<i32>,
        weight_in_grams_to: Option<i32>,
        weight_in_kg_from: Option<&'a str>,
        weight_in_kg_to: Option<&'a str>,
    ) -> Result<ResponseValue<types::LateConsignmentsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_late_consignments(
                        carrier_service,
                        carriers,
                        client_reference,
                        consignment_number,
                        created_date_from,
                        created_date_to,
                        creference,
                        destination_country_code,
                        destination_region,
                        direction,
                        end_at,
                        labels_printed,
                        package_number,
                        page_size,
                        post_code,
                        preference,
                        reference,
                        reference_provided_by_customer,
                        requested_delivery_date_from,
                        requested_delivery_date_to,
                        scheduled_delivery_date_from,
                        scheduled_delivery_date_to,
                        search_term,
                        search_term_type,
                        shipped_date_from,
                        shipped_date_to,
                        shipping_date_from,
                        shipping_date_to,
                        shipping_location_reference,
                        source,
                        start_from,
                        start_page,
                        state,
                        state_attribute,
                        tracking_reference,
                        value_from,
                        value_to,
                        weight_in_grams_from,
                        weight_in_grams_to,
                        weight_in_kg_from,
                        weight_in_kg_to,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Manifest Consignments

Sends the data of the listed consignments to the carriers of their journey. Allowed in
`Allocated`, `ManifestFailed` and `ReadyToShip`; ends in `Manifested`, or in `ManifestFailed`
when that fails. The response may come before the work is done
(`Manifesting`): poll `get_consignment_status`.

Results are per element; a consignment in another state gives `IsSuccess` false.

Documented statuses: `200`, `202`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `PUT` request to `/consignments/manifest`

Arguments:
- `body`: References of the consignments to manifest.
*/
    pub async fn manifest_consignments<'a>(
        &'a self,
        body: &'a types::ManifestConsignmentsRequest,
    ) -> Result<ResponseValue<::std::vec::Vec<types::WithMessage>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.manifest_consignments(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Manifest Consignments From Query

Queues all consignments that match the criteria for manifesting. Criteria are combined with AND,
the entries of one list with OR. `States` is required and may only hold `Allocated`,
`ManifestFailed` and `ReadyToShip` (400 otherwise).

The response counts the matches in words. `FailedConsignments` lists those that could not be
queued; the status is 200 all the same. Manifesting follows in the background: poll
`get_consignment_status`.

Documented statuses: `200`, `400`, `401`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/consignments/manifestFromQuery`

Arguments:
- `body`: The criteria.
*/
    pub async fn manifest_consignments_from_query<'a>(
        &'a self,
        body: &'a types::ManifestFromQueryRequest,
    ) -> Result<ResponseValue<types::ManifestFromQueryResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.manifest_consignments_from_query(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Manifest File Sent to Carrier

Returns the file that was sent to the carrier for a manifest: a JSON text, the file in base64. Its format depends on the carrier.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/consignments/manifestfilesenttocarrier/{manifest_reference}`

Arguments:
- `manifest_reference`: Id of the manifest, 32 hexadecimal digits without dashes.
*/
    pub async fn get_manifest_file_sent_to_carrier<'a>(
        &'a self,
        manifest_reference: &'a str,
    ) -> Result<ResponseValue<::std::string::String>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_manifest_file_sent_to_carrier(manifest_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Filtered Manifests

Lists the manifest files that match a filter, page by page: `Take` files after leaving out `Skip`. A read by POST.

Documented statuses: `201`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `POST` request to `/consignments/manifestsfiltered`

Arguments:
- `body`: The filter.
*/
    pub async fn get_filtered_manifests<'a>(
        &'a self,
        body: &'a types::ConsignmentManifestsFilterRequest,
    ) -> Result<ResponseValue<types::ManifestsView>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_filtered_manifests(body)?,
            )
            .await?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Set Not Ready to Ship

Takes the ready mark back: `ReadyToShip` becomes `Allocated`. The body is a bare JSON array of references. Results are per element; a consignment in another state gives `IsSuccess` false.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `PUT` request to `/consignments/setnotreadytoship`

Arguments:
- `body`: References of the consignments to set back.
*/
    pub async fn set_not_ready_to_ship<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<::std::string::String>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::WithMessage>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.set_not_ready_to_ship(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Set Ready to Ship

Marks allocated consignments as ready for manifesting: `Allocated` becomes `ReadyToShip`. The
body is a bare JSON array of references.

In `ReadyToShip` a consignment can be manifested but neither deallocated nor cancelled.
Results are per element; a consignment in another state gives `IsSuccess` false.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `PUT` request to `/consignments/setreadytoship`

Arguments:
- `body`: References of the consignments to mark.
*/
    pub async fn set_ready_to_ship<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<::std::string::String>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::WithMessage>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.set_ready_to_ship(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Consignment State Summary

Counts the consignments of a period per state.

Documented statuses: `200`, `400`, `401`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/consignments/summary`

Arguments:
- `end_at`: Last day of the period.
- `start_from`: First day of the period.
*/
    pub async fn get_consignment_state_summary<'a>(
        &'a self,
        end_at: &'a str,
        start_from: &'a str,
    ) -> Result<ResponseValue<types::ConsignmentStateSummaryResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_consignment_state_summary(end_at, start_from)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Consignment Carrier Summary

Counts the consignments of a period per carrier service and state.

Documented statuses: `200`, `400`, `401`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/consignments/summary/courier`

Arguments:
- `end_at`: Last day of the period.
- `start_from`: First day of the period.
*/
    pub async fn get_consignment_carrier_summary<'a>(
        &'a self,
        end_at: &'a str,
        start_from: &'a str,
    ) -> Result<ResponseValue<types::ConsignmentCarrierSummaryResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_consignment_carrier_summary(end_at, start_from)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Late Consignment Summary

Counts the late and the punctual consignments of a period per carrier.

Documented statuses: `200`, `400`, `401`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/consignments/summary/latepackages`

Arguments:
- `end_at`: Last day of the period.
- `start_from`: First day of the period.
*/
    pub async fn get_late_consignment_summary<'a>(
        &'a self,
        end_at: &'a str,
        start_from: &'a str,
    ) -> Result<ResponseValue<types::LateConsignmentSummaryResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_late_consignment_summary(end_at, start_from)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Consignment

Reads a consignment with its addresses, packages, items, allocation and dates. Allowed in every
state.

Predefined locations and package sizes are expanded. `Allocation` is null unless allocated,
`FailedAllocation` null unless the last attempt failed. The caller's own fields (`MetaData`) may
be left out: use `get_consignment_with_metadata` to be sure of them.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/consignments/{consignment_reference}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
*/
    pub async fn get_consignment<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<ResponseValue<types::Consignment>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_consignment(consignment_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Update Consignment Address

Replaces the address of a consignment that has the same `AddressType`. Allowed in state `Unallocated` or `AllocationFailed`, 400 otherwise. Idempotent.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/consignments/{consignment_reference}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `body`: The new address.
*/
    pub async fn update_consignment_address<'a>(
        &'a self,
        consignment_reference: &'a str,
        body: &'a types::Address,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.update_consignment_address(consignment_reference, body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Add Package

Adds one package, with its items, to a consignment. The consignment must be `Unallocated` or `AllocationFailed` (400 otherwise). Leave `Reference` out: the server assigns it and returns it with the package. Needs `Description`, `Value` and either `PackageSizeReference` or both `Weight` and `Dimensions`. Not idempotent: each call adds a package.

Documented statuses: `201`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/consignments/{consignment_reference}/addpackage`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `body`: The package to add.
*/
    pub async fn add_package<'a>(
        &'a self,
        consignment_reference: &'a str,
        body: &'a types::UpdatePackageRequest,
    ) -> Result<ResponseValue<types::Package>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.add_package(consignment_reference, body)?,
            )
            .await?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Audit Messages

Lists what happened to a consignment, and who did it. Allowed in every state. The order is not documented.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/consignments/{consignment_reference}/audit`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
*/
    pub async fn get_audit_messages<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::ConsignmentAuditMessage>>,
        Error<()>,
    > {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_audit_messages(consignment_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Cancel Consignment

Cancels a consignment for good; an active allocation is dropped first. It becomes `Cancelled` and
can then only be read, so a second call gives 400.

Allowed before and after manifesting and in most carrier states, but not in `ReadyToShip` (set it
back with `set_not_ready_to_ship` first), `Delivered`, `PartiallyDelivered`, `InTransitWaiting`,
nor while it is `Allocating`, `Manifesting` or `Cancelling`.

Documented statuses: `200`, `201`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `PUT` request to `/consignments/{consignment_reference}/cancel`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
*/
    pub async fn cancel_consignment<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.cancel_consignment(consignment_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            201u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Deallocate Consignment

Undoes the allocation of one consignment. It becomes `Unallocated`, without allocation, legs,
tracking references and labels.

Allowed in `Allocated`, `Manifested` and `ManifestFailed`; a consignment in `ReadyToShip` must
first be set back with `set_not_ready_to_ship`. Any other state gives 400 and changes nothing, so
a second call fails. 202 means that the server has accepted the call and is still working: poll
`get_consignment_status`.

Documented statuses: `200`, `202`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `PUT` request to `/consignments/{consignment_reference}/deallocate`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
*/
    pub async fn deallocate_consignment<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.deallocate_consignment(consignment_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            202u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Set Consignment Details

Changes the caller's reference and the dates of a consignment. The delivery promise is a date here and not an object. Allowed in state `Unallocated` or `AllocationFailed`, 400 otherwise. Whether an absent property keeps its value is not documented: send all of them.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/consignments/{consignment_reference}/details`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `body`: The new reference and dates.
*/
    pub async fn set_consignment_details<'a>(
        &'a self,
        consignment_reference: &'a str,
        body: &'a types::SetConsignmentDetailsRequest,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.set_consignment_details(consignment_reference, body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Remove Package

Removes a package from a consignment. The consignment must be in state `Unallocated` or `AllocationFailed` (400 otherwise). The last package cannot be removed. A POST without a body.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `POST` request to `/consignments/{consignment_reference}/removepackage/{package_reference}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
*/
    pub async fn remove_package<'a>(
        &'a self,
        consignment_reference: &'a str,
        package_reference: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.remove_package(consignment_reference, package_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Set Customer Provided Reference

Stores the caller's own reference on a consignment. Presumably allowed in every state. Idempotent.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/consignments/{consignment_reference}/setcustomerprovidedreference`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `body`: The reference.
*/
    pub async fn set_consignment_customer_reference<'a>(
        &'a self,
        consignment_reference: &'a str,
        body: &'a types::ReferenceProvidedByCustomerRequest,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .set_consignment_customer_reference(consignment_reference, body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Consignment Status

Reads the state and the expected delivery date of a consignment. Allowed in every state; the call to poll while a consignment is `Allocating`, `Manifesting` or `Cancelling`. The reference comes back under its old name `ConsignmentReferenceForAllLegsAssignedByMpd`.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/consignments/{consignment_reference}/status`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
*/
    pub async fn get_consignment_status<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<ResponseValue<types::ConsignmentStatusResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_consignment_status(consignment_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Search Consignments

Searches consignments and returns one page of summaries. The page has up to `take` rows after the
first `skip`. All criteria are optional query parameters and are combined with AND; without any,
every consignment matches.

`Count` is the number of matches, not of rows on the page. A `skip` beyond the end gives an empty
list. The order is not documented. No match gives an empty list, or 404, which means the same.
Rows can contradict themselves (an allocated row may keep the message of an earlier failure):
`State` alone decides.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/consignments/{take}/{skip}`

Arguments:
- `take`: Number of consignments on a page. One source gives 60 as the maximum, the documented example uses 100; a larger value should give a shorter page, not an error.
- `skip`: Number of consignments to leave out before the page starts. Beyond the last match the page is empty.
- `carrier_service`: Reference of the carrier service. Finds only consignments that are allocated or shipped.
- `carriers`: Carrier.
- `client_reference`: Not documented; presumably a reference of the caller.
- `consignment_number`: Number of a consignment, not documented further.
- `created_date_from`: Created on or after this date.
- `created_date_to`: Created on or before this date.
- `creference`: Internal numeric id, not documented further.
- `destination_country_code`: Country of the destination.
- `destination_region`: Region of the destination.
- `direction`: Direction of travel.
- `end_at`: Created on or before this date.
- `labels_printed`: Whether labels were fetched.
- `package_number`: Number of a package, not documented further.
- `page_size`: Size of a page, as an alternative to the path.
- `post_code`: Part of the postal code of the origin or of the destination.
- `preference`: Internal numeric id, not documented further.
- `reference`: Part of the id of the consignment.
- `reference_provided_by_customer`: Caller's own reference.
- `requested_delivery_date_from`: Delivery wanted on or after this date.
- `requested_delivery_date_to`: Delivery wanted on or before this date.
- `scheduled_delivery_date_from`: Scheduled for delivery on or after this date.
- `scheduled_delivery_date_to`: Scheduled for delivery on or before this date.
- `search_term`: Free search.
- `search_term_type`: How to apply `searchTerm`. The values are not documented.
- `shipped_date_from`: Shipped on or after this date. Leaves only shipped consignments.
- `shipped_date_to`: Shipped on or before this date. Leaves only shipped consignments.
- `shipping_date_from`: Shipping date on or after this date.
- `shipping_date_to`: Shipping date on or before this date.
- `shipping_location_reference`: Shipping location the consignment leaves from.
- `source`: Where the consignment comes from.
- `start_from`: Created on or after this date.
- `start_page`: Page to start with, as an alternative to the path.
- `state`: State of the consignment, one only.
- `state_attribute`: Whether consignments are shipped, `shipped` or `notshipped`. Known from one application only.
- `tracking_reference`: Tracking reference of the carrier.
- `value_from`: At least this value.
- `value_to`: At most this value.
- `weight_in_grams_from`: At least this weight, in grams.
- `weight_in_grams_to`: At most this weight, in grams.
- `weight_in_kg_from`: At least this weight, in kilograms.
- `weight_in_kg_to`: At most this weight, in kilograms.
*/
    pub async fn search_consignments<'a>(
        &'a self,
        take: i32,
        skip: i32,
        carrier_service: Option<&'a str>,
        carriers: Option<&'a str>,
        client_reference: Option<&'a str>,
        consignment_number: Option<&'a str>,
        created_date_from: Option<&'a str>,
        created_date_to: Option<&'a str>,
        creference: Option<&'a str>,
        destination_country_code: Option<&'a str>,
        destination_region: Option<&'a str>,
        direction: Option<
            &'a crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        >,
        end_at: Option<&'a str>,
        labels_printed: Option<bool>,
        package_number: Option<&'a str>,
        page_size: Option<i32>,
        post_code: Option<&'a str>,
        preference: Option<&'a str>,
        reference: Option<&'a str>,
        reference_provided_by_customer: Option<&'a str>,
        requested_delivery_date_from: Option<&'a str>,
        requested_delivery_date_to: Option<&'a str>,
        scheduled_delivery_date_from: Option<&'a str>,
        scheduled_delivery_date_to: Option<&'a str>,
        search_term: Option<&'a str>,
        search_term_type: Option<&'a str>,
        shipped_date_from: Option<&'a str>,
        shipped_date_to: Option<&'a str>,
        shipping_date_from: Option<&'a str>,
        shipping_date_to: Option<&'a str>,
        shipping_location_reference: Option<&'a str>,
        source: Option<&'a str>,
        start_from: Option<&'a str>,
        start_page: Option<i32>,
        state: Option<
            &'a crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        >,
        state_attribute: Option<&'a str>,
        tracking_reference: Option<&'a str>,
        value_from: Option<&'a str>,
        value_to: Option<&'a str>,
        weight_in_grams_from: Option<i32>,
        weight_in_grams_to: Option<i32>,
        weight_in_kg_from: Option<&'a str>,
        weight_in_kg_to: Option<&'a str>,
    ) -> Result<ResponseValue<types::MatchingConsignmentsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .search_consignments(
                        take,
                        skip,
                        carrier_service,
                        carriers,
                        client_reference,
                        consignment_number,
                        created_date_from,
                        created_date_to,
                        creference,
                        destination_country_code,
                        destination_region,
                        direction,
                        end_at,
                        labels_printed,
                        package_number,
                        page_size,
                        post_code,
                        preference,
                        reference,
                        reference_provided_by_customer,
                        requested_delivery_date_from,
                        requested_delivery_date_to,
                        scheduled_delivery_date_from,
                        scheduled_delivery_date_to,
                        search_term,
                        search_term_type,
                        shipped_date_from,
                        shipped_date_to,
                        shipping_date_from,
                        shipping_date_to,
                        shipping_location_reference,
                        source,
                        start_from,
                        start_page,
                        state,
                        state_attribute,
                        tracking_reference,
                        value_from,
                        value_to,
                        weight_in_grams_from,
                        weight_in_grams_to,
                        weight_in_kg_from,
                        weight_in_kg_to,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Delivery Options

Returns dates and time slots in which a consignment can be delivered. The consignment is
described in the body and not created. There is one carrier service per time slot, normally the
cheapest. `select_delivery_option` creates the consignment for one of the options,
`select_delivery_options_as_orders` an order for each of several.

An option is void after its `AllocationCutOff`. `DayOfWeek` does not always agree with `Date`:
use the date.

Documented statuses: `200`, `201`, `400`, `401`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/deliveryoptions`

Arguments:
- `body`: The consignment to deliver.
*/
    pub async fn get_delivery_options<'a>(
        &'a self,
        body: &'a types::DeliveryOptionsRequest,
    ) -> Result<ResponseValue<types::DeliveryOptionsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_delivery_options(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Options for an Existing Consignment

Returns dates and time slots in which a stored consignment can be delivered.
`select_delivery_option` allocates the consignment to one of them.

Known from two older clients only.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/deliveryoptions/consignment/{consignment_reference}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `delivery_date`: Wanted delivery date.
- `guaranteed_only`: True for options with a guaranteed date only.
*/
    pub async fn get_delivery_options_by_consignment<'a>(
        &'a self,
        consignment_reference: &'a str,
        delivery_date: Option<&'a str>,
        guaranteed_only: Option<bool>,
    ) -> Result<ResponseValue<types::DeliveryOptionsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_delivery_options_by_consignment(
                        consignment_reference,
                        delivery_date,
                        guaranteed_only,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Existing Delivery Option

Returns a delivery option with the consignment that it was offered for. The data of that
consignment are not reliable: in the documented response `Reference` is null,
`CustomerReference` all zeros, `Weight` in the form of API version 1 and `Value` 0.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/deliveryoptions/details/{delivery_option_reference}`

Arguments:
- `delivery_option_reference`: Id of a delivery or pick-up option, from `DeliveryOption.Reference`.
*/
    pub async fn get_delivery_option<'a>(
        &'a self,
        delivery_option_reference: &'a str,
    ) -> Result<ResponseValue<types::DeliveryOptionDetails>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_delivery_option(delivery_option_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Pickup Options for an Existing Consignment

Returns locations around the destination of a stored consignment where the receiver can pick it
up, each with its options. `select_delivery_option` allocates the consignment to one of them.

Known from one older client; the shape of the response is taken from `get_pickup_options`.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/deliveryoptions/pickupOptions/consignment/{consignment_reference}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `delivery_date`: Wanted delivery date.
- `guaranteed_only`: True for options with a guaranteed date only.
*/
    pub async fn get_pickup_options_by_consignment<'a>(
        &'a self,
        consignment_reference: &'a str,
        delivery_date: Option<&'a str>,
        guaranteed_only: Option<bool>,
    ) -> Result<ResponseValue<types::PickupOptionsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_pickup_options_by_consignment(
                        consignment_reference,
                        delivery_date,
                        guaranteed_only,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Pickup Options

Returns locations around the destination where the receiver can pick up a consignment, each with
its options. The consignment is described in the body and not created. `select_delivery_option`
creates it for one of the options.

Locations must not be cached. An option is void after its `AllocationCutOff`.

Documented statuses: `200`, `400`, `401`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/deliveryoptions/pickupoptions`

Arguments:
- `body`: The consignment to deliver, and where to look.
*/
    pub async fn get_pickup_options<'a>(
        &'a self,
        body: &'a types::PickupOptionsRequest,
    ) -> Result<ResponseValue<types::PickupOptionsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_pickup_options(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Reserve Pickup Option

Reserves a pick-up option at its location. Needed before `select_delivery_option` when
`Reservation.IsReservationRequired` of the location is true. No request body.

The response has no documented body: its status alone says whether the reservation was made.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `POST` request to `/deliveryoptions/reserve/{pickup_option_reference}`

Arguments:
- `pickup_option_reference`: Id of a pick-up option, from the `DeliveryOption.Reference` of a pick-up location.
*/
    pub async fn reserve_pickup_option<'a>(
        &'a self,
        pickup_option_reference: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.reserve_pickup_option(pickup_option_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Select Option

Creates and allocates the consignment that a delivery or pick-up option was offered for. An
option of an existing consignment allocates that one. No request body.

The date and time slot are kept, the carrier service of the option need not be. An option is
void after its `AllocationCutOff`; selecting it then is an error. A pick-up option whose
location requires a reservation must be reserved first by `reserve_pickup_option`. Whether an
option can be selected twice is not documented.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/deliveryoptions/select/{delivery_option_reference}`

Arguments:
- `delivery_option_reference`: Id of a delivery or pick-up option, from `DeliveryOption.Reference`.
*/
    pub async fn select_delivery_option<'a>(
        &'a self,
        delivery_option_reference: &'a str,
    ) -> Result<ResponseValue<types::AllocationSummary>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.select_delivery_option(delivery_option_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Select Delivery Option as an Order

Takes delivery options and creates an order for each, instead of a consignment: `pack_order`
makes the consignments later.

Each option succeeds or fails independently: look at `Status` of every element. 207 when some
failed. The links of the documented response misspell the order: use `OrderReference`.

Documented statuses: `201`, `207`, `400`, `401`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/deliveryoptions/selectorder`

Arguments:
- `body`: The options to take.
*/
    pub async fn select_delivery_options_as_orders<'a>(
        &'a self,
        body: &'a types::SelectOrderRequest,
    ) -> Result<ResponseValue<types::SelectOrderResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.select_delivery_options_as_orders(body)?,
            )
            .await?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            207u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Delivery Option Summary

Returns only the dates on which a consignment can be delivered. The consignment is described in
the body and not created. `get_delivery_options_by_potential_consignment` returns the options.

Documented statuses: `201`, `400`, `401`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/deliveryoptions/summary`

Arguments:
- `end_at`: Known from one older client only, without a meaning.
- `start_from`: Known from one older client only, without a meaning.
- `body`: The consignment to deliver.
*/
    pub async fn get_delivery_option_summary<'a>(
        &'a self,
        end_at: Option<&'a str>,
        start_from: Option<&'a str>,
        body: &'a types::DeliveryOptionsRequest,
    ) -> Result<ResponseValue<types::DeliveryOptionSummary>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_delivery_option_summary(end_at, start_from, body)?,
            )
            .await?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Options for a Potential Consignment

Returns delivery options for the consignment of an earlier `get_delivery_option_summary`.

Known from one older client; the shape of the response is taken from `get_delivery_options`.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/deliveryoptions/{potential_consignment_reference}`

Arguments:
- `potential_consignment_reference`: Id of a potential consignment, from `DeliveryOptionSummary.Reference`.
- `delivery_date`: Wanted delivery date.
*/
    pub async fn get_delivery_options_by_potential_consignment<'a>(
        &'a self,
        potential_consignment_reference: &'a str,
        delivery_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::DeliveryOptionsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_delivery_options_by_potential_consignment(
                        potential_consignment_reference,
                        delivery_date,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Consignment Events

Lists the events of some kinds in a period. A read by POST.

Documented statuses: `200`, `400`, `401`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/events/consignments`

Arguments:
- `body`: Kinds of event, and the period.
*/
    pub async fn get_consignment_events<'a>(
        &'a self,
        body: &'a types::ConsignmentEventRequest,
    ) -> Result<ResponseValue<types::ConsignmentEventPayloadResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_consignment_events(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Consignment State Events

Lists the consignments that came into some states in a period. A read by POST.

Documented statuses: `200`, `400`, `401`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/events/consignments/stateevents`

Arguments:
- `body`: States, and the period.
*/
    pub async fn get_consignment_state_events<'a>(
        &'a self,
        body: &'a types::ConsignmentStateEventRequest,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ConsignmentPayload>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_consignment_state_events(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Consignment Event Summary

Lists, per kind of event, the consignments that had such an event in a period. A read by POST.

Documented statuses: `200`, `400`, `401`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `POST` request to `/events/consignments/summary`

Arguments:
- `body`: Kinds of event, and the period.
*/
    pub async fn get_consignment_event_summary<'a>(
        &'a self,
        body: &'a types::ConsignmentEventRequest,
    ) -> Result<ResponseValue<types::EventSummaryResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_consignment_event_summary(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Add Items

Adds items to a package. Presumably allowed in state `Unallocated` or `AllocationFailed` only. Leave `Reference` of the items out: the server assigns it. Not idempotent: a repeated call adds the items again.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/items/additems`

Arguments:
- `body`: The package, and its new items.
*/
    pub async fn add_items<'a>(
        &'a self,
        body: &'a types::AddItemsRequest,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Item>>, Error<()>> {
        let response = crate::hooks::send(&self.client, self.inner.add_items(body)?)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Move Item

Moves an item into another package. Presumably allowed in state `Unallocated` or `AllocationFailed` only.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/items/move`

Arguments:
- `body`: The item, and the package it goes into.
*/
    pub async fn move_item<'a>(
        &'a self,
        body: &'a types::MoveItemRequest,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(&self.client, self.inner.move_item(body)?)
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Set Customer Reference Via Label Bar Code

Stores the caller's own reference on the first item of the package with this label barcode. Idempotent.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/items/{label_bar_code}/setcustomerprovidedreference`

Arguments:
- `label_bar_code`: Barcode on the label of the package.
- `body`: The reference.
*/
    pub async fn set_item_customer_reference<'a>(
        &'a self,
        label_bar_code: &'a str,
        body: &'a types::ReferenceProvidedByCustomerRequest,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.set_item_customer_reference(label_bar_code, body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Add Item

Adds one item to a package. Presumably allowed in state `Unallocated` or `AllocationFailed` only. The body names the package once more. Not idempotent: a repeated call adds a second item.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/items/{package_reference}`

Arguments:
- `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
- `body`: The item.
*/
    pub async fn add_item<'a>(
        &'a self,
        package_reference: &'a str,
        body: &'a types::AddItemRequest,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.add_item(package_reference, body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Remove Item

Removes an item from a package. Presumably allowed in state `Unallocated` or `AllocationFailed` only.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `DELETE` request to `/items/{package_reference}/{item_reference}`

Arguments:
- `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
- `item_reference`: Id of an item of the package, 32 hexadecimal digits without dashes.
*/
    pub async fn remove_item<'a>(
        &'a self,
        package_reference: &'a str,
        item_reference: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.remove_item(package_reference, item_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Package Label

Returns the label of one package. A package of another consignment gives 404. The default format
is not stated; the examples show PDF.

The consignment must be allocated: `Allocated`, `ReadyToShip`, `Manifested`, `ManifestFailed`,
`Dispatched` or a carrier state, 400 otherwise. The file is base64 inside a JSON object. The
first retrieval sets `LabelsPrinted` on the consignment.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/labels/package/{consignment_reference}/{package_reference}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
*/
    pub async fn get_package_label<'a>(
        &'a self,
        consignment_reference: &'a str,
        package_reference: &'a str,
    ) -> Result<ResponseValue<types::GetLabelsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_package_label(consignment_reference, package_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Package Label in Format

Returns the label of one package in a given format. A package of another consignment gives 404.

The consignment must be allocated: `Allocated`, `ReadyToShip`, `Manifested`, `ManifestFailed`,
`Dispatched` or a carrier state, 400 otherwise. The file is base64 inside a JSON object. The
first retrieval sets `LabelsPrinted` on the consignment.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/labels/package/{consignment_reference}/{package_reference}/{label_format}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
- `label_format`: File format of the label, in any casing.
*/
    pub async fn get_package_label_in_format<'a>(
        &'a self,
        consignment_reference: &'a str,
        package_reference: &'a str,
        label_format: &'a crate::Open<crate::consignments::vocabulary::LabelFormat>,
    ) -> Result<ResponseValue<types::GetLabelsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_package_label_in_format(
                        consignment_reference,
                        package_reference,
                        label_format,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Package Label with resolution

Returns the label of one package in a given format and resolution. A package of another
consignment gives 404. Known from the vendor's client library only, which calls the forms without
resolution the older ones.

The consignment must be allocated: `Allocated`, `ReadyToShip`, `Manifested`, `ManifestFailed`,
`Dispatched` or a carrier state, 400 otherwise. The file is base64 inside a JSON object. The
first retrieval sets `LabelsPrinted` on the consignment.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/labels/package/{consignment_reference}/{package_reference}/{label_format}/{resolution}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
- `label_format`: File format of the label, in any casing.
- `resolution`: Resolution in dots per inch, at least 1; 203 is the usual one.
*/
    pub async fn get_package_label_with_resolution<'a>(
        &'a self,
        consignment_reference: &'a str,
        package_reference: &'a str,
        label_format: &'a crate::Open<crate::consignments::vocabulary::LabelFormat>,
        resolution: i32,
    ) -> Result<ResponseValue<types::GetLabelsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_package_label_with_resolution(
                        consignment_reference,
                        package_reference,
                        label_format,
                        resolution,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Labels

Returns the labels of all packages of a consignment in one file. The default format is not
stated; the examples show PDF.

The consignment must be allocated: `Allocated`, `ReadyToShip`, `Manifested`, `ManifestFailed`,
`Dispatched` or a carrier state, 400 otherwise. The file is base64 inside a JSON object. The
first retrieval sets `LabelsPrinted` on the consignment.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/labels/{consignment_reference}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
*/
    pub async fn get_labels<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<ResponseValue<types::GetLabelsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_labels(consignment_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Labels in Format

Returns the labels of all packages of a consignment in one file of a given format.

The consignment must be allocated: `Allocated`, `ReadyToShip`, `Manifested`, `ManifestFailed`,
`Dispatched` or a carrier state, 400 otherwise. The file is base64 inside a JSON object. The
first retrieval sets `LabelsPrinted` on the consignment.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/labels/{consignment_reference}/{label_format}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `label_format`: File format of the label, in any casing.
*/
    pub async fn get_labels_in_format<'a>(
        &'a self,
        consignment_reference: &'a str,
        label_format: &'a crate::Open<crate::consignments::vocabulary::LabelFormat>,
    ) -> Result<ResponseValue<types::GetLabelsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_labels_in_format(consignment_reference, label_format)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Labels with resolution

Returns the labels of all packages of a consignment in a given format and resolution. Known from
the vendor's client library only, which calls the forms without resolution the older ones.

The consignment must be allocated: `Allocated`, `ReadyToShip`, `Manifested`, `ManifestFailed`,
`Dispatched` or a carrier state, 400 otherwise. The file is base64 inside a JSON object. The
first retrieval sets `LabelsPrinted` on the consignment.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/labels/{consignment_reference}/{label_format}/{resolution}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
- `label_format`: File format of the label, in any casing.
- `resolution`: Resolution in dots per inch, at least 1; 203 is the usual one.
*/
    pub async fn get_labels_with_resolution<'a>(
        &'a self,
        consignment_reference: &'a str,
        label_format: &'a crate::Open<crate::consignments::vocabulary::LabelFormat>,
        resolution: i32,
    ) -> Result<ResponseValue<types::GetLabelsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .get_labels_with_resolution(
                        consignment_reference,
                        label_format,
                        resolution,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Create Order

Creates an order. `pack_order` later packs its items into consignments. It needs at least one
item, and addresses as a consignment does.

The metadata field `ShippersEORI` is copied to the consignments. Not idempotent: a repeated call
makes a second order.

Documented statuses: `201`, `400`, `401`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/orders`

Arguments:
- `body`: The order to create.
*/
    pub async fn create_order<'a>(
        &'a self,
        body: &'a types::CreateOrderRequest,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ApiLink>>, Error<()>> {
        let response = crate::hooks::send(&self.client, self.inner.create_order(body)?)
            .await?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Add Order Package Items

Adds items to a package of an order. Leave their `Reference` out: the server assigns it. Not idempotent.

Documented statuses: `201`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `POST` request to `/orders/addorderpackageitems`

Arguments:
- `body`: The package, and its new items.
*/
    pub async fn add_order_package_items<'a>(
        &'a self,
        body: &'a types::AddUpdateOrderPackageItemsRequest,
    ) -> Result<ResponseValue<bool>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.add_order_package_items(body)?,
            )
            .await?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Add Order Packages

Adds packages to an order. Leave their `Reference` out: the server assigns it. Not idempotent.

Documented statuses: `201`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `POST` request to `/orders/addorderpackages`

Arguments:
- `body`: The order, and its new packages.
*/
    pub async fn add_order_packages<'a>(
        &'a self,
        body: &'a types::AddUpdateOrderPackagesRequest,
    ) -> Result<ResponseValue<bool>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.add_order_packages(body)?,
            )
            .await?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Consignments For Orders

Lists the consignments that orders were packed into, and their returns. A read by PUT.

Results are per element: a `Status` outside 2xx marks an order that failed.

Documented statuses: `200`, `201`, `300`, `400`, `401`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/orders/consignments`

Arguments:
- `body`: References of the orders.
*/
    pub async fn get_order_consignments<'a>(
        &'a self,
        body: &'a types::OrderConsignmentsRequest,
    ) -> Result<ResponseValue<types::OrderConsignmentsResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_order_consignments(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Delete Order Package Items

Deletes items of a package of an order. A POST, not a DELETE.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `POST` request to `/orders/deleteorderpackageitems`

Arguments:
- `body`: The package, and the items to delete.
*/
    pub async fn delete_order_package_items<'a>(
        &'a self,
        body: &'a types::DeleteOrderPackageItemsRequest,
    ) -> Result<ResponseValue<bool>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.delete_order_package_items(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Delete Order Packages

Deletes packages of an order. A POST, not a DELETE.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `POST` request to `/orders/deleteorderpackages`

Arguments:
- `body`: The order, and the packages to delete.
*/
    pub async fn delete_order_packages<'a>(
        &'a self,
        body: &'a types::DeleteOrderPackagesRequest,
    ) -> Result<ResponseValue<bool>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.delete_order_packages(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Update Order Package Items

Changes items of a package of an order, which their `Reference` names.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/orders/updateorderpackageitems`

Arguments:
- `body`: The package, and the new content of its items.
*/
    pub async fn update_order_package_items<'a>(
        &'a self,
        body: &'a types::AddUpdateOrderPackageItemsRequest,
    ) -> Result<ResponseValue<bool>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.update_order_package_items(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Update Order Packages

Changes packages of an order, which their `Reference` names.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/orders/updateorderpackages`

Arguments:
- `body`: The order, and the new content of its packages.
*/
    pub async fn update_order_packages<'a>(
        &'a self,
        body: &'a types::AddUpdateOrderPackagesRequest,
    ) -> Result<ResponseValue<bool>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.update_order_packages(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Order

Returns one order with its packages and items.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/orders/{order_reference}`

Arguments:
- `order_reference`: Id of the order.
*/
    pub async fn get_order<'a>(
        &'a self,
        order_reference: &'a str,
    ) -> Result<ResponseValue<types::Order>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_order(order_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Update Order

Changes an order. Values that are given replace the stored ones whole. Absent and null are the
same: they remove `OrderReferenceProvidedByCustomer`, `RequiredDeliveryDate`, `ShippingDate`,
`CustomsDocumentation` and `MetaData`, while `Addresses`, `Direction` and `Tags` stay as they
are. Packages cannot be changed here.

`OrderReference` selects the order, as the path does, and cannot be changed.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `PUT` request to `/orders/{order_reference}`

Arguments:
- `order_reference`: Id of the order.
- `body`: The new content of the order.
*/
    pub async fn update_order<'a>(
        &'a self,
        order_reference: &'a str,
        body: &'a types::UpdateOrderRequest,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.update_order(order_reference, body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Update Address on Order

Replaces the address of an order that has the same `AddressType`. The order must have one:
`add_order_address` adds another.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `PUT` request to `/orders/{order_reference}/address`

Arguments:
- `order_reference`: Id of the order.
- `body`: The new address.
*/
    pub async fn update_order_address<'a>(
        &'a self,
        order_reference: &'a str,
        body: &'a types::Address,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.update_order_address(order_reference, body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Add Address to Order

Adds an address to an order. The order must not have an address with the same `AddressType` yet:
`update_order_address` replaces that.

Documented statuses: `200`, `201`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/orders/{order_reference}/address`

Arguments:
- `order_reference`: Id of the order.
- `body`: The address to add.
*/
    pub async fn add_order_address<'a>(
        &'a self,
        order_reference: &'a str,
        body: &'a types::Address,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.add_order_address(order_reference, body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            201u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Pack Order

Packs items of an order into packages and creates a consignment of them, in state `Unallocated`.
With `GenerateReturn` it creates an inbound one with swapped addresses too. What the request
leaves out comes from the order.

Items are checked against the order, not against what was packed before: the same items can be
packed again, so a repeated call makes another consignment. A 2xx response may hold failures:
look at `Result` of every element.

Documented statuses: `201`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/orders/{order_reference}/pack`

Arguments:
- `order_reference`: Id of the order.
- `body`: The packages to make.
*/
    pub async fn pack_order<'a>(
        &'a self,
        order_reference: &'a str,
        body: &'a types::PackOrderRequest,
    ) -> Result<ResponseValue<types::PackOrderResponse>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.pack_order(order_reference, body)?,
            )
            .await?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Update Package

Replaces the content of a package. The consignment must be in state `Unallocated` or `AllocationFailed` (400 otherwise). Items that carry their reference are changed, others are created.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/packages/{package_reference}`

Arguments:
- `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
- `body`: The new content of the package.
*/
    pub async fn update_package<'a>(
        &'a self,
        package_reference: &'a str,
        body: &'a types::UpdatePackageRequest,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.update_package(package_reference, body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Delete Package

Removes a package, with its items, from its consignment. The consignment must be in state
`Unallocated` or `AllocationFailed` (400 otherwise). The last package of a consignment cannot be
removed: that is an error too, whose status is not documented.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `DELETE` request to `/packages/{package_reference}`

Arguments:
- `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
*/
    pub async fn delete_package<'a>(
        &'a self,
        package_reference: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.delete_package(package_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Set Customer Reference of a Package

Stores the caller's own reference on a package. Idempotent.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/packages/{package_reference}/setcustomerprovidedreference`

Arguments:
- `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
- `body`: The reference.
*/
    pub async fn set_package_customer_reference<'a>(
        &'a self,
        package_reference: &'a str,
        body: &'a types::ReferenceProvidedByCustomerRequest,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.set_package_customer_reference(package_reference, body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Package Sizes

Lists the predefined package sizes of the account.

Documented statuses: `200`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/packagesizes`

*/
    pub async fn get_package_sizes<'a>(
        &'a self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::PackageSize>>, Error<()>> {
        let response = crate::hooks::send(&self.client, self.inner.get_package_sizes()?)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Create Package Size

Creates a package size. `Reference` is chosen by the caller. Not idempotent.

Documented statuses: `200`, `400`, `401`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `POST` request to `/packagesizes`

Arguments:
- `body`: The size.
*/
    pub async fn create_package_size<'a>(
        &'a self,
        body: &'a types::PackageSize,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.create_package_size(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Default Package Size

Reads the default package size of the account.

Documented statuses: `200`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/packagesizes/default`

*/
    pub async fn get_default_package_size<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::PackageSize>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_default_package_size()?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Update Package Size

Replaces a package size. Idempotent.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/packagesizes/{package_size_reference}`

Arguments:
- `package_size_reference`: Reference of a package size of the account, free text.
- `body`: The new content of the size.
*/
    pub async fn update_package_size<'a>(
        &'a self,
        package_size_reference: &'a str,
        body: &'a types::PackageSize,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.update_package_size(package_size_reference, body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Delete Package Size

Deletes a package size.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `DELETE` request to `/packagesizes/{package_size_reference}`

Arguments:
- `package_size_reference`: Reference of a package size of the account, free text.
*/
    pub async fn delete_package_size<'a>(
        &'a self,
        package_size_reference: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.delete_package_size(package_size_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Set Default Package Size

Makes a package size the default of the account. Idempotent.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/packagesizes/{package_size_reference}/default`

Arguments:
- `package_size_reference`: Reference of a package size of the account, free text.
*/
    pub async fn set_default_package_size<'a>(
        &'a self,
        package_size_reference: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.set_default_package_size(package_size_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Quotes

Asks every carrier service for a price for a consignment that is described in the body and not
stored. The quotes are for information only: to allocate with a quote, create the consignment and
use `get_quotes_by_consignment`. The delivery promise is called `RequestedDeliveryDate` here.

`Quotes` may be empty, with the reason in `Message`; `UnqualifiedServices` lists the services
that cannot quote. Quotes expire, usually at the next midnight. Prices come with one of three tax
shapes and are not guaranteed to add up.

Documented statuses: `200`, `201`, `400`, `401`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/quotes`

Arguments:
- `body`: The consignment to quote; only the properties that a new consignment would have.
*/
    pub async fn get_quotes<'a>(
        &'a self,
        body: &'a types::Consignment,
    ) -> Result<ResponseValue<types::QuoteResult>, Error<()>> {
        let response = crate::hooks::send(&self.client, self.inner.get_quotes(body)?)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Quotes by Consignment Reference

Asks every carrier service for a price for a stored consignment. `allocate_with_quote` takes a
`QuoteReference` until its `ExpiryDate`. Every call makes new quotes and a new
`QuoteRequestReference`, which is not usable for allocation.

`Quotes` may be empty, with the reason in `Message`; `UnqualifiedServices` lists the services
that cannot quote. Quotes expire, usually at the next midnight. Prices come with one of three tax
shapes and are not guaranteed to add up.

Documented statuses: `200`, `201`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/quotes/consignment/{consignment_reference}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
*/
    pub async fn get_quotes_by_consignment<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<ResponseValue<types::QuoteResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_quotes_by_consignment(consignment_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Service Group Quotes

Asks for prices for a consignment and returns the quotes of each carrier service group with its
cheapest one. The consignment is described in the body and not stored. The quotes are for
information only: to allocate with a quote, create the consignment and use
`get_quotes_by_consignment`. The delivery promise is called `RequestedDeliveryDate` here.

A group whose services cannot quote has an empty list and the reason in `Message`. Documented
prices contradict themselves: do not compute anything from them.

Documented statuses: `200`, `400`, `401`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `POST` request to `/quotes/serviceGroups`

Arguments:
- `body`: The consignment to quote; only the fields that a new consignment would have.
*/
    pub async fn get_service_group_quotes<'a>(
        &'a self,
        body: &'a types::Consignment,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::ServiceGroupQuoteResult>>,
        Error<()>,
    > {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_service_group_quotes(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Stored Quotes

Returns the quotes of an earlier quote request. They are kept for a limited time, which is not
documented.

Known from two older clients; the shape of the response is taken from the other calls for
quotes.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/quotes/{quote_request_reference}`

Arguments:
- `quote_request_reference`: Id of a quote request, from `QuoteResult.QuoteRequestReference`.
*/
    pub async fn get_stored_quotes<'a>(
        &'a self,
        quote_request_reference: &'a str,
    ) -> Result<ResponseValue<types::QuoteResult>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_stored_quotes(quote_request_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Service Groups

Lists the service groups of the account with their carrier services and the rules of each.

Documented statuses: `200`, `401`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/servicegroups`

*/
    pub async fn get_service_groups<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::MpdCarrierServiceGroup>>,
        Error<()>,
    > {
        let response = crate::hooks::send(&self.client, self.inner.get_service_groups()?)
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Create Service Group

Creates a service group. The code in `Reference` is chosen by the caller; see `is_service_group_reference_available`. Not idempotent.

Documented statuses: `200`, `400`, `401`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `POST` request to `/servicegroups`

Arguments:
- `body`: The group.
*/
    pub async fn create_service_group<'a>(
        &'a self,
        body: &'a types::MpdCarrierServiceGroup,
    ) -> Result<ResponseValue<types::MpdCarrierServiceGroup>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.create_service_group(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Service Group Summaries

Lists the service groups of the account in short. The elements are those of `get_service_groups`; which properties are left out is not documented.

Documented statuses: `200`, `401`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/servicegroups/summaries`

*/
    pub async fn get_service_group_summaries<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::MpdCarrierServiceGroup>>,
        Error<()>,
    > {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_service_group_summaries()?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Service Group Summary

Reads one service group in short. Which properties are left out is not documented.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/servicegroups/summary/{service_group_reference}`

Arguments:
- `service_group_reference`: Code of the carrier service group.
*/
    pub async fn get_service_group_summary<'a>(
        &'a self,
        service_group_reference: &'a str,
    ) -> Result<ResponseValue<types::MpdCarrierServiceGroup>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_service_group_summary(service_group_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Service Group

Reads one service group with its carrier services and the rules of each.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/servicegroups/{service_group_reference}`

Arguments:
- `service_group_reference`: Code of the carrier service group.
*/
    pub async fn get_service_group<'a>(
        &'a self,
        service_group_reference: &'a str,
    ) -> Result<ResponseValue<types::MpdCarrierServiceGroup>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_service_group(service_group_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Update Service Group

Replaces a service group. Idempotent.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/servicegroups/{service_group_reference}`

Arguments:
- `service_group_reference`: Code of the carrier service group.
- `body`: The new content of the group.
*/
    pub async fn update_service_group<'a>(
        &'a self,
        service_group_reference: &'a str,
        body: &'a types::MpdCarrierServiceGroup,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.update_service_group(service_group_reference, body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Delete Service Group

Deletes a service group.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `DELETE` request to `/servicegroups/{service_group_reference}`

Arguments:
- `service_group_reference`: Code of the carrier service group.
*/
    pub async fn delete_service_group<'a>(
        &'a self,
        service_group_reference: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.delete_service_group(service_group_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Is Service Group Reference Available

Whether no service group of the account has this reference yet.

Documented statuses: `200`, `400`, `401`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/servicegroups/{service_group_reference}/available`

Arguments:
- `service_group_reference`: Code that a new group is to have.
*/
    pub async fn is_service_group_reference_available<'a>(
        &'a self,
        service_group_reference: &'a str,
    ) -> Result<ResponseValue<bool>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.is_service_group_reference_available(service_group_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Shipping Locations

Lists the shipping locations of the account.

Documented statuses: `200`, `401`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/shippinglocations`

*/
    pub async fn get_shipping_locations<'a>(
        &'a self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ShippingLocation>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_shipping_locations()?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Create Shipping Location

Creates a shipping location with its address. `Reference` is chosen by the caller; see `is_shipping_location_reference_available`. Not idempotent.

Documented statuses: `200`, `400`, `401`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `POST` request to `/shippinglocations`

Arguments:
- `body`: The location.
*/
    pub async fn create_shipping_location<'a>(
        &'a self,
        body: &'a types::ShippingLocation,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.create_shipping_location(body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Assigned Shipping Locations

Lists the shipping locations that are assigned to the user whose API key it is.

Documented statuses: `200`, `401`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/shippinglocations/assigned`

*/
    pub async fn get_assigned_shipping_locations<'a>(
        &'a self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ShippingLocation>>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_assigned_shipping_locations()?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Shipping Location

Reads one shipping location.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/shippinglocations/{shipping_location_reference}`

Arguments:
- `shipping_location_reference`: Reference of a shipping location of the account, free text.
*/
    pub async fn get_shipping_location<'a>(
        &'a self,
        shipping_location_reference: &'a str,
    ) -> Result<ResponseValue<types::ShippingLocation>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_shipping_location(shipping_location_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Update Shipping Location

Replaces a shipping location. Idempotent.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `PUT` request to `/shippinglocations/{shipping_location_reference}`

Arguments:
- `shipping_location_reference`: Reference of a shipping location of the account, free text.
- `body`: The new content of the location.
*/
    pub async fn update_shipping_location<'a>(
        &'a self,
        shipping_location_reference: &'a str,
        body: &'a types::ShippingLocation,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.update_shipping_location(shipping_location_reference, body)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Delete Shipping Location

Deletes a shipping location.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `DELETE` request to `/shippinglocations/{shipping_location_reference}`

Arguments:
- `shipping_location_reference`: Reference of a shipping location of the account, free text.
*/
    pub async fn delete_shipping_location<'a>(
        &'a self,
        shipping_location_reference: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.delete_shipping_location(shipping_location_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Is Shipping Location Reference Available

Whether no shipping location of the account has this reference yet.

Documented statuses: `200`, `400`, `401`, `429`, `500`.

Evidence `sdk-only`: known from client code alone.

Sends a `GET` request to `/shippinglocations/{shipping_location_reference}/available`

Arguments:
- `shipping_location_reference`: Reference that a new location is to have.
*/
    pub async fn is_shipping_location_reference_available<'a>(
        &'a self,
        shipping_location_reference: &'a str,
    ) -> Result<ResponseValue<bool>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self
                    .inner
                    .is_shipping_location_reference_available(
                        shipping_location_reference,
                    )?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Events Per Package

Returns the tracking events of a consignment by package. The events of all legs are in one list
and name their carrier service; `get_tracking_events` returns them by leg. Allowed in every
state.

`Code` is a normalised code of the event, such as `Delivered`. The codes are not listed
anywhere.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/tracking/flattened/{consignment_reference}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
*/
    pub async fn get_tracking_events_per_package<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<ResponseValue<types::FlattenedConsignmentViewModel>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_tracking_events_per_package(consignment_reference)?,
            )
            .await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /**Get Tracking Events

Returns the tracking events of a consignment, by package and by leg of the journey. Allowed in
every state.

`Code` is a normalised code of the event, such as `Delivered`. The codes are not listed
anywhere.

Documented statuses: `200`, `400`, `401`, `404`, `429`, `500`.

Evidence `docs`: in the vendor's published prose.

Sends a `GET` request to `/tracking/{consignment_reference}`

Arguments:
- `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
*/
    pub async fn get_tracking_events<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<ResponseValue<types::ConsignmentViewModel>, Error<()>> {
        let response = crate::hooks::send(
                &self.client,
                self.inner.get_tracking_events(consignment_reference)?,
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
    ///Builds the request of [`Client::allocate_using_default_rules`].
    pub fn allocate_using_default_rules<'a>(
        &'a self,
        body: &'a types::AllocateConsignmentsRequest,
    ) -> Result<crate::Request<::std::vec::Vec<types::AllocationSummary>>, Error<()>> {
        let url = format!("{}/allocation/allocate", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(request, "allocate_using_default_rules", "/allocation/allocate")
    }

    ///Builds the request of [`Client::allocate_all`].
    pub fn allocate_all<'a>(
        &'a self,
        ship_by_date: &'a str,
        body: &'a types::AllocateAllConsignmentsRequest,
    ) -> Result<crate::Request<::std::vec::Vec<types::AllocationSummary>>, Error<()>> {
        let url = format!(
            "{}/allocation/allocate/{}", self.wire.base_url(), encode_path(& ship_by_date
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire.request(request, "allocate_all", "/allocation/allocate/{ship_by_date}")
    }

    ///Builds the request of [`Client::allocate_with_service_filters`].
    pub fn allocate_with_service_filters<'a>(
        &'a self,
        body: &'a types::AllocateConsignmentsWithServiceFiltersRequest,
    ) -> Result<crate::Request<::std::vec::Vec<types::AllocationSummary>>, Error<()>> {
        let url = format!(
            "{}/allocation/allocateConsignmentsWithServiceFilters", self.wire.base_url(),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "allocate_with_service_filters",
                "/allocation/allocateConsignmentsWithServiceFilters",
            )
    }

    ///Builds the request of [`Client::allocate_with_carrier_service`].
    pub fn allocate_with_carrier_service<'a>(
        &'a self,
        body: &'a types::AllocateConsignmentsWithCarrierServiceRequest,
    ) -> Result<crate::Request<::std::vec::Vec<types::AllocationSummary>>, Error<()>> {
        let url = format!(
            "{}/allocation/allocatewithcarrierservice", self.wire.base_url(),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "allocate_with_carrier_service",
                "/allocation/allocatewithcarrierservice",
            )
    }

    ///Builds the request of [`Client::allocate_all_with_carrier_service`].
    pub fn allocate_all_with_carrier_service<'a>(
        &'a self,
        ship_by_date: &'a str,
        body: &'a types::AllocateAllConsignmentsWithCarrierServiceRequest,
    ) -> Result<crate::Request<::std::vec::Vec<types::AllocationSummary>>, Error<()>> {
        let url = format!(
            "{}/allocation/allocatewithcarrierservice/{}", self.wire.base_url(),
            encode_path(& ship_by_date.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "allocate_all_with_carrier_service",
                "/allocation/allocatewithcarrierservice/{ship_by_date}",
            )
    }

    ///Builds the request of [`Client::allocate_with_service_group`].
    pub fn allocate_with_service_group<'a>(
        &'a self,
        body: &'a types::AllocateConsignmentsWithServiceGroupRequest,
    ) -> Result<crate::Request<::std::vec::Vec<types::AllocationSummary>>, Error<()>> {
        let url = format!(
            "{}/allocation/allocatewithservicegroup", self.wire.base_url(),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "allocate_with_service_group",
                "/allocation/allocatewithservicegroup",
            )
    }

    ///Builds the request of [`Client::allocate_all_with_service_group`].
    pub fn allocate_all_with_service_group<'a>(
        &'a self,
        ship_by_date: &'a str,
        body: &'a types::AllocateAllConsignmentsWithServiceGroupRequest,
    ) -> Result<crate::Request<::std::vec::Vec<types::AllocationSummary>>, Error<()>> {
        let url = format!(
            "{}/allocation/allocatewithservicegroup/{}", self.wire.base_url(),
            encode_path(& ship_by_date.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "allocate_all_with_service_group",
                "/allocation/allocatewithservicegroup/{ship_by_date}",
            )
    }

    ///Builds the request of [`Client::allocate_consignment`].
    pub fn allocate_consignment<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<
        crate::Request<crate::OneOrMany<crate::consignments::types::AllocationSummary>>,
        Error<()>,
    > {
        let url = format!(
            "{}/allocation/{}/allocatewithcheapestquote", self.wire.base_url(),
            encode_path(& consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "allocate_consignment",
                "/allocation/{consignment_reference}/allocatewithcheapestquote",
            )
    }

    ///Builds the request of [`Client::allocate_with_quote`].
    pub fn allocate_with_quote<'a>(
        &'a self,
        consignment_reference: &'a str,
        quote_reference: &'a str,
    ) -> Result<
        crate::Request<crate::OneOrMany<crate::consignments::types::AllocationSummary>>,
        Error<()>,
    > {
        let url = format!(
            "{}/allocation/{}/allocatewithquote/{}", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()), encode_path(& quote_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "allocate_with_quote",
                "/allocation/{consignment_reference}/allocatewithquote/{quote_reference}",
            )
    }

    ///Builds the request of [`Client::allocate_consignment_with_service_group`].
    pub fn allocate_consignment_with_service_group<'a>(
        &'a self,
        consignment_reference: &'a str,
        service_group_reference: &'a str,
    ) -> Result<
        crate::Request<crate::OneOrMany<crate::consignments::types::AllocationSummary>>,
        Error<()>,
    > {
        let url = format!(
            "{}/allocation/{}/allocatewithservicegroup/{}", self.wire.base_url(),
            encode_path(& consignment_reference.to_string()), encode_path(&
            service_group_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "allocate_consignment_with_service_group",
                "/allocation/{consignment_reference}/allocatewithservicegroup/{service_group_reference}",
            )
    }

    ///Builds the request of [`Client::allocate_with_carrier_service_and_get_labels`].
    pub fn allocate_with_carrier_service_and_get_labels<'a>(
        &'a self,
        consignment_reference: &'a str,
        service_reference: &'a str,
        label_format: &'a crate::Open<crate::consignments::vocabulary::LabelFormat>,
    ) -> Result<crate::Request<types::AllocateAndGetLabelsResponse>, Error<()>> {
        let url = format!(
            "{}/allocation/{}/carrierservice/{}/labels/{}", self.wire.base_url(),
            encode_path(& consignment_reference.to_string()), encode_path(&
            service_reference.to_string()), encode_path(& label_format.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "allocate_with_carrier_service_and_get_labels",
                "/allocation/{consignment_reference}/carrierservice/{service_reference}/labels/{label_format}",
            )
    }

    ///Builds the request of [`Client::allocate_and_get_labels`].
    pub fn allocate_and_get_labels<'a>(
        &'a self,
        consignment_reference: &'a str,
        label_format: &'a crate::Open<crate::consignments::vocabulary::LabelFormat>,
    ) -> Result<crate::Request<types::AllocateAndGetLabelsResponse>, Error<()>> {
        let url = format!(
            "{}/allocation/{}/labels/{}", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()), encode_path(& label_format.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "allocate_and_get_labels",
                "/allocation/{consignment_reference}/labels/{label_format}",
            )
    }

    ///Builds the request of [`Client::allocate_with_quote_and_get_labels`].
    pub fn allocate_with_quote_and_get_labels<'a>(
        &'a self,
        consignment_reference: &'a str,
        quote_reference: &'a str,
        label_format: &'a crate::Open<crate::consignments::vocabulary::LabelFormat>,
    ) -> Result<crate::Request<types::AllocateAndGetLabelsResponse>, Error<()>> {
        let url = format!(
            "{}/allocation/{}/quote/{}/labels/{}", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()), encode_path(& quote_reference
            .to_string()), encode_path(& label_format.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "allocate_with_quote_and_get_labels",
                "/allocation/{consignment_reference}/quote/{quote_reference}/labels/{label_format}",
            )
    }

    ///Builds the request of [`Client::allocate_with_service_group_and_get_labels`].
    pub fn allocate_with_service_group_and_get_labels<'a>(
        &'a self,
        consignment_reference: &'a str,
        service_group_reference: &'a str,
        label_format: &'a crate::Open<crate::consignments::vocabulary::LabelFormat>,
    ) -> Result<crate::Request<types::AllocateAndGetLabelsResponse>, Error<()>> {
        let url = format!(
            "{}/allocation/{}/servicegroup/{}/labels/{}", self.wire.base_url(),
            encode_path(& consignment_reference.to_string()), encode_path(&
            service_group_reference.to_string()), encode_path(& label_format
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "allocate_with_service_group_and_get_labels",
                "/allocation/{consignment_reference}/servicegroup/{service_group_reference}/labels/{label_format}",
            )
    }

    ///Builds the request of [`Client::get_carrier_services_for_subscription`].
    pub fn get_carrier_services_for_subscription<'a>(
        &'a self,
    ) -> Result<
        crate::Request<types::SubscriptionMpdCarrierServiceResponse>,
        Error<()>,
    > {
        let url = format!("{}/carriers", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire.request(request, "get_carrier_services_for_subscription", "/carriers")
    }

    ///Builds the request of [`Client::get_carriers`].
    pub fn get_carriers<'a>(
        &'a self,
    ) -> Result<crate::Request<::std::vec::Vec<types::Carrier>>, Error<()>> {
        let url = format!("{}/carriers/getcarriers", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire.request(request, "get_carriers", "/carriers/getcarriers")
    }

    ///Builds the request of [`Client::get_customer_carriers`].
    pub fn get_customer_carriers<'a>(
        &'a self,
        customer_reference: &'a str,
        page_number: i32,
        page_size: i32,
        name_filter: Option<&'a str>,
    ) -> Result<crate::Request<types::PagedCarriers>, Error<()>> {
        let url = format!(
            "{}/carriers/getcustomercarriers/{}/{}/{}", self.wire.base_url(),
            encode_path(& customer_reference.to_string()), encode_path(& page_number
            .to_string()), encode_path(& page_size.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(&progenitor_client::QueryParam::new("nameFilter", &name_filter))
            .build()?;
        self.wire
            .request(
                request,
                "get_customer_carriers",
                "/carriers/getcustomercarriers/{customer_reference}/{page_number}/{page_size}",
            )
    }

    ///Builds the request of [`Client::get_available_carrier_services`].
    pub fn get_available_carrier_services<'a>(
        &'a self,
    ) -> Result<
        crate::Request<types::SubscriptionMpdCarrierServiceResponse>,
        Error<()>,
    > {
        let url = format!("{}/carrierservices", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire.request(request, "get_available_carrier_services", "/carrierservices")
    }

    ///Builds the request of [`Client::add_calendar_exception`].
    pub fn add_calendar_exception<'a>(
        &'a self,
        shipping_location_reference: &'a str,
        mpd_carrier_reference: &'a str,
        body: &'a types::CalendarException,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/collectioncalendar/addexception/{}/{}", self.wire.base_url(),
            encode_path(& shipping_location_reference.to_string()), encode_path(&
            mpd_carrier_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "add_calendar_exception",
                "/collectioncalendar/addexception/{shipping_location_reference}/{mpd_carrier_reference}",
            )
    }

    ///Builds the request of [`Client::add_calendar_rule`].
    pub fn add_calendar_rule<'a>(
        &'a self,
        shipping_location_reference: &'a str,
        mpd_carrier_reference: &'a str,
        body: &'a types::CalendarRule,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/collectioncalendar/addrule/{}/{}", self.wire.base_url(), encode_path(&
            shipping_location_reference.to_string()), encode_path(& mpd_carrier_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "add_calendar_rule",
                "/collectioncalendar/addrule/{shipping_location_reference}/{mpd_carrier_reference}",
            )
    }

    ///Builds the request of [`Client::remove_calendar_exception`].
    pub fn remove_calendar_exception<'a>(
        &'a self,
        exception_id: &'a str,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/collectioncalendar/removeexception/{}", self.wire.base_url(),
            encode_path(& exception_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "remove_calendar_exception",
                "/collectioncalendar/removeexception/{exception_id}",
            )
    }

    ///Builds the request of [`Client::remove_calendar_rule`].
    pub fn remove_calendar_rule<'a>(
        &'a self,
        rule_id: &'a str,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/collectioncalendar/removerule/{}", self.wire.base_url(), encode_path(&
            rule_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "remove_calendar_rule",
                "/collectioncalendar/removerule/{rule_id}",
            )
    }

    ///Builds the request of [`Client::get_collection_calendar`].
    pub fn get_collection_calendar<'a>(
        &'a self,
        shipping_location_reference: &'a str,
        mpd_carrier_reference: &'a str,
    ) -> Result<crate::Request<types::CollectionCalendar>, Error<()>> {
        let url = format!(
            "{}/collectioncalendar/{}/{}", self.wire.base_url(), encode_path(&
            shipping_location_reference.to_string()), encode_path(& mpd_carrier_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_collection_calendar",
                "/collectioncalendar/{shipping_location_reference}/{mpd_carrier_reference}",
            )
    }

    ///Builds the request of [`Client::delete_collection_calendar`].
    pub fn delete_collection_calendar<'a>(
        &'a self,
        shipping_location_reference: &'a str,
        mpd_carrier_reference: &'a str,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/collectioncalendar/{}/{}", self.wire.base_url(), encode_path(&
            shipping_location_reference.to_string()), encode_path(& mpd_carrier_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "delete_collection_calendar",
                "/collectioncalendar/{shipping_location_reference}/{mpd_carrier_reference}",
            )
    }

    ///Builds the request of [`Client::update_consignment`].
    pub fn update_consignment<'a>(
        &'a self,
        body: &'a crate::OneOrMany<crate::consignments::types::UpdateConsignmentRequest>,
    ) -> Result<crate::Request<::std::vec::Vec<types::ApiLink>>, Error<()>> {
        let url = format!("{}/consignments", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire.request(request, "update_consignment", "/consignments")
    }

    ///Builds the request of [`Client::create_consignment`].
    pub fn create_consignment<'a>(
        &'a self,
        body: &'a types::CreateConsignmentRequest,
    ) -> Result<crate::Request<::std::vec::Vec<types::ApiLink>>, Error<()>> {
        let url = format!("{}/consignments", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire.request(request, "create_consignment", "/consignments")
    }

    ///Builds the request of [`Client::dispatch_consignments`].
    pub fn dispatch_consignments<'a>(
        &'a self,
        body: &'a types::DispatchConsignmentsRequest,
    ) -> Result<crate::Request<::std::vec::Vec<types::DispatchResponse>>, Error<()>> {
        let url = format!("{}/consignments/Dispatch", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire.request(request, "dispatch_consignments", "/consignments/Dispatch")
    }

    ///Builds the request of [`Client::cancel_consignments`].
    pub fn cancel_consignments<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<::std::string::String>,
    ) -> Result<crate::Request<::std::vec::Vec<types::WithMessage>>, Error<()>> {
        let url = format!("{}/consignments/cancellist", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire.request(request, "cancel_consignments", "/consignments/cancellist")
    }

    ///Builds the request of [`Client::count_consignments`].
    pub fn count_consignments<'a>(
        &'a self,
        state: Option<&'a crate::Open<crate::consignments::vocabulary::ConsignmentState>>,
    ) -> Result<crate::Request<i32>, Error<()>> {
        let url = format!("{}/consignments/count", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(&progenitor_client::QueryParam::new("state", &state))
            .build()?;
        self.wire.request(request, "count_consignments", "/consignments/count")
    }

    ///Builds the request of [`Client::get_customer_manifest`].
    pub fn get_customer_manifest<'a>(
        &'a self,
        manifest_reference: &'a str,
    ) -> Result<crate::Request<::std::string::String>, Error<()>> {
        let url = format!(
            "{}/consignments/customer/manifest/{}", self.wire.base_url(), encode_path(&
            manifest_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_customer_manifest",
                "/consignments/customer/manifest/{manifest_reference}",
            )
    }

    ///Builds the request of [`Client::get_customer_manifests`].
    pub fn get_customer_manifests<'a>(
        &'a self,
        shipping_location_reference: Option<&'a str>,
    ) -> Result<crate::Request<::std::vec::Vec<types::ManifestFileInfo>>, Error<()>> {
        let url = format!("{}/consignments/customer/manifests", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "shippingLocationReference",
                    &shipping_location_reference,
                ),
            )
            .build()?;
        self.wire
            .request(
                request,
                "get_customer_manifests",
                "/consignments/customer/manifests",
            )
    }

    ///Builds the request of [`Client::deallocate_consignments`].
    pub fn deallocate_consignments<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<::std::string::String>,
    ) -> Result<crate::Request<::std::vec::Vec<types::WithMessage>>, Error<()>> {
        let url = format!("{}/consignments/deallocatelist", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(request, "deallocate_consignments", "/consignments/deallocatelist")
    }

    ///Builds the request of [`Client::get_commercial_invoice`].
    pub fn get_commercial_invoice<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<crate::Request<::std::string::String>, Error<()>> {
        let url = format!(
            "{}/consignments/docs/commercialinvoice/{}", self.wire.base_url(),
            encode_path(& consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_commercial_invoice",
                "/consignments/docs/commercialinvoice/{consignment_reference}",
            )
    }

    ///Builds the request of [`Client::get_customs_documents`].
    pub fn get_customs_documents<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<crate::Request<types::GetCustomsDocumentationResponse>, Error<()>> {
        let url = format!(
            "{}/consignments/docs/{}", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_customs_documents",
                "/consignments/docs/{consignment_reference}",
            )
    }

    ///Builds the request of [`Client::get_customs_document`].
    pub fn get_customs_document<'a>(
        &'a self,
        customs_document_type: &'a crate::Open<
            crate::consignments::vocabulary::CustomsDocType,
        >,
        consignment_reference: &'a str,
        package_reference: &'a str,
    ) -> Result<crate::Request<::std::string::String>, Error<()>> {
        let url = format!(
            "{}/consignments/docs/{}/{}/{}", self.wire.base_url(), encode_path(&
            customs_document_type.to_string()), encode_path(& consignment_reference
            .to_string()), encode_path(& package_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_customs_document",
                "/consignments/docs/{customs_document_type}/{consignment_reference}/{package_reference}",
            )
    }

    ///Builds the request of [`Client::get_consignment_references`].
    pub fn get_consignment_references<'a>(
        &'a self,
        carrier_service: Option<&'a str>,
        carriers: Option<&'a str>,
        client_reference: Option<&'a str>,
        consignment_number: Option<&'a str>,
        created_date_from: Option<&'a str>,
        created_date_to: Option<&'a str>,
        creference: Option<&'a str>,
        destination_country_code: Option<&'a str>,
        destination_region: Option<&'a str>,
        direction: Option<
            &'a crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        >,
        end_at: Option<&'a str>,
        labels_printed: Option<bool>,
        package_number: Option<&'a str>,
        page_size: Option<i32>,
        post_code: Option<&'a str>,
        preference: Option<&'a str>,
        reference: Option<&'a str>,
        reference_provided_by_customer: Option<&'a str>,
        requested_delivery_date_from: Option<&'a str>,
        requested_delivery_date_to: Option<&'a str>,
        scheduled_delivery_date_from: Option<&'a str>,
        scheduled_delivery_date_to: Option<&'a str>,
        search_term: Option<&'a str>,
        search_term_type: Option<&'a str>,
        shipped_date_from: Option<&'a str>,
        shipped_date_to: Option<&'a str>,
        shipping_date_from: Option<&'a str>,
        shipping_date_to: Option<&'a str>,
        shipping_location_reference: Option<&'a str>,
        source: Option<&'a str>,
        start_from: Option<&'a str>,
        start_page: Option<i32>,
        state: Option<
            &'a crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        >,
        state_attribute: Option<&'a str>,
        tracking_reference: Option<&'a str>,
        value_from: Option<&'a str>,
        value_to: Option<&'a str>,
        weight_in_grams_from: Option<i32>,
        weight_in_grams_to: Option<i32>,
        weight_in_kg_from: Option<&'a str>,
        weight_in_kg_to: Option<&'a str>,
    ) -> Result<crate::Request<::std::vec::Vec<::std::string::String>>, Error<()>> {
        let url = format!(
            "{}/consignments/getConsignmentReferences", self.wire.base_url(),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(
                &progenitor_client::QueryParam::new("carrierService", &carrier_service),
            )
            .query(&progenitor_client::QueryParam::new("carriers", &carriers))
            .query(
                &progenitor_client::QueryParam::new("clientReference", &client_reference),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "consignmentNumber",
                    &consignment_number,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "createdDateFrom",
                    &created_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("createdDateTo", &created_date_to),
            )
            .query(&progenitor_client::QueryParam::new("creference", &creference))
            .query(
                &progenitor_client::QueryParam::new(
                    "destinationCountryCode",
                    &destination_country_code,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "destinationRegion",
                    &destination_region,
                ),
            )
            .query(&progenitor_client::QueryParam::new("direction", &direction))
            .query(&progenitor_client::QueryParam::new("endAt", &end_at))
            .query(&progenitor_client::QueryParam::new("labelsPrinted", &labels_printed))
            .query(&progenitor_client::QueryParam::new("packageNumber", &package_number))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("postCode", &post_code))
            .query(&progenitor_client::QueryParam::new("preference", &preference))
            .query(&progenitor_client::QueryParam::new("reference", &reference))
            .query(
                &progenitor_client::QueryParam::new(
                    "referenceProvidedByCustomer",
                    &reference_provided_by_customer,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "requestedDeliveryDateFrom",
                    &requested_delivery_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "requestedDeliveryDateTo",
                    &requested_delivery_date_to,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "scheduledDeliveryDateFrom",
                    &scheduled_delivery_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "scheduledDeliveryDateTo",
                    &scheduled_delivery_date_to,
                ),
            )
            .query(&progenitor_client::QueryParam::new("searchTerm", &search_term))
            .query(
                &progenitor_client::QueryParam::new("searchTermType", &search_term_type),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "shippedDateFrom",
                    &shipped_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("shippedDateTo", &shipped_date_to),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "shippingDateFrom",
                    &shipping_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("shippingDateTo", &shipping_date_to),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "shippingLocationReference",
                    &shipping_location_reference,
                ),
            )
            .query(&progenitor_client::QueryParam::new("source", &source))
            .query(&progenitor_client::QueryParam::new("startFrom", &start_from))
            .query(&progenitor_client::QueryParam::new("startPage", &start_page))
            .query(&progenitor_client::QueryParam::new("state", &state))
            .query(
                &progenitor_client::QueryParam::new("stateAttribute", &state_attribute),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "trackingReference",
                    &tracking_reference,
                ),
            )
            .query(&progenitor_client::QueryParam::new("valueFrom", &value_from))
            .query(&progenitor_client::QueryParam::new("valueTo", &value_to))
            .query(
                &progenitor_client::QueryParam::new(
                    "weightInGramsFrom",
                    &weight_in_grams_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "weightInGramsTo",
                    &weight_in_grams_to,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("weightInKgFrom", &weight_in_kg_from),
            )
            .query(&progenitor_client::QueryParam::new("weightInKgTo", &weight_in_kg_to))
            .build()?;
        self.wire
            .request(
                request,
                "get_consignment_references",
                "/consignments/getConsignmentReferences",
            )
    }

    ///Builds the request of [`Client::get_consignment_only`].
    pub fn get_consignment_only<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<crate::Request<types::Consignment>, Error<()>> {
        let url = format!(
            "{}/consignments/getconsignmentonly/{}", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_consignment_only",
                "/consignments/getconsignmentonly/{consignment_reference}",
            )
    }

    ///Builds the request of [`Client::get_consignment_with_metadata`].
    pub fn get_consignment_with_metadata<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<crate::Request<types::Consignment>, Error<()>> {
        let url = format!(
            "{}/consignments/getconsignmentwithmetadata/{}", self.wire.base_url(),
            encode_path(& consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_consignment_with_metadata",
                "/consignments/getconsignmentwithmetadata/{consignment_reference}",
            )
    }

    ///Builds the request of [`Client::get_late_consignments`].
    pub fn get_late_consignments<'a>(
        &'a self,
        carrier_service: Option<&'a str>,
        carriers: Option<&'a str>,
        client_reference: Option<&'a str>,
        consignment_number: Option<&'a str>,
        created_date_from: Option<&'a str>,
        created_date_to: Option<&'a str>,
        creference: Option<&'a str>,
        destination_country_code: Option<&'a str>,
        destination_region: Option<&'a str>,
        direction: Option<
            &'a crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        >,
        end_at: Option<&'a str>,
        labels_printed: Option<bool>,
        package_number: Option<&'a str>,
        page_size: Option<i32>,
        post_code: Option<&'a str>,
        preference: Option<&'a str>,
        reference: Option<&'a str>,
        reference_provided_by_customer: Option<&'a str>,
        requested_delivery_date_from: Option<&'a str>,
        requested_delivery_date_to: Option<&'a str>,
        scheduled_delivery_date_from: Option<&'a str>,
        scheduled_delivery_date_to: Option<&'a str>,
        search_term: Option<&'a str>,
        search_term_type: Option<&'a str>,
        shipped_date_from: Option<&'a str>,
        shipped_date_to: Option<&'a str>,
        shipping_date_from: Option<&'a str>,
        shipping_date_to: Option<&'a str>,
        shipping_location_reference: Option<&'a str>,
        source: Option<&'a str>,
        start_from: Option<&'a str>,
        start_page: Option<i32>,
        state: Option<
            &'a crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        >,
        state_attribute: Option<&'a str>,
        tracking_reference: Option<&'a str>,
        value_from: Option<&'a str>,
        value_to: Option<&'a str>,
        weight_in_grams_from: Option<i32>,
        weight_in_grams_to: Option<i32>,
        weight_in_kg_from: Option<&'a str>,
        weight_in_kg_to: Option<&'a str>,
    ) -> Result<crate::Request<types::LateConsignmentsResponse>, Error<()>> {
        let url = format!("{}/consignments/late", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(
                &progenitor_client::QueryParam::new("carrierService", &carrier_service),
            )
            .query(&progenitor_client::QueryParam::new("carriers", &carriers))
            .query(
                &progenitor_client::QueryParam::new("clientReference", &client_reference),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "consignmentNumber",
                    &consignment_number,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "createdDateFrom",
                    &created_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("createdDateTo", &created_date_to),
            )
            .query(&progenitor_client::QueryParam::new("creference", &creference))
            .query(
                &progenitor_client::QueryParam::new(
                    "destinationCountryCode",
                    &destination_country_code,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "destinationRegion",
                    &destination_region,
                ),
            )
            .query(&progenitor_client::QueryParam::new("direction", &direction))
            .query(&progenitor_client::QueryParam::new("endAt", &end_at))
            .query(&progenitor_client::QueryParam::new("labelsPrinted", &labels_printed))
            .query(&progenitor_client::QueryParam::new("packageNumber", &package_number))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("postCode", &post_code))
            .query(&progenitor_client::QueryParam::new("preference", &preference))
            .query(&progenitor_client::QueryParam::new("reference", &reference))
            .query(
                &progenitor_client::QueryParam::new(
                    "referenceProvidedByCustomer",
                    &reference_provided_by_customer,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "requestedDeliveryDateFrom",
                    &requested_delivery_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "requestedDeliveryDateTo",
                    &requested_delivery_date_to,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "scheduledDeliveryDateFrom",
                    &scheduled_delivery_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "scheduledDeliveryDateTo",
                    &scheduled_delivery_date_to,
                ),
            )
            .query(&progenitor_client::QueryParam::new("searchTerm", &search_term))
            .query(
                &progenitor_client::QueryParam::new("searchTermType", &search_term_type),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "shippedDateFrom",
                    &shipped_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("shippedDateTo", &shipped_date_to),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "shippingDateFrom",
                    &shipping_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("shippingDateTo", &shipping_date_to),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "shippingLocationReference",
                    &shipping_location_reference,
                ),
            )
            .query(&progenitor_client::QueryParam::new("source", &source))
            .query(&progenitor_client::QueryParam::new("startFrom", &start_from))
            .query(&progenitor_client::QueryParam::new("startPage", &start_page))
            .query(&progenitor_client::QueryParam::new("state", &state))
            .query(
                &progenitor_client::QueryParam::new("stateAttribute", &state_attribute),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "trackingReference",
                    &tracking_reference,
                ),
            )
            .query(&progenitor_client::QueryParam::new("valueFrom", &value_from))
            .query(&progenitor_client::QueryParam::new("valueTo", &value_to))
            .query(
                &progenitor_client::QueryParam::new(
                    "weightInGramsFrom",
                    &weight_in_grams_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "weightInGramsTo",
                    &weight_in_grams_to,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("weightInKgFrom", &weight_in_kg_from),
            )
            .query(&progenitor_client::QueryParam::new("weightInKgTo", &weight_in_kg_to))
            .build()?;
        self.wire.request(request, "get_late_consignments", "/consignments/late")
    }

    ///Builds the request of [`Client::manifest_consignments`].
    pub fn manifest_consignments<'a>(
        &'a self,
        body: &'a types::ManifestConsignmentsRequest,
    ) -> Result<crate::Request<::std::vec::Vec<types::WithMessage>>, Error<()>> {
        let url = format!("{}/consignments/manifest", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire.request(request, "manifest_consignments", "/consignments/manifest")
    }

    ///Builds the request of [`Client::manifest_consignments_from_query`].
    pub fn manifest_consignments_from_query<'a>(
        &'a self,
        body: &'a types::ManifestFromQueryRequest,
    ) -> Result<crate::Request<types::ManifestFromQueryResponse>, Error<()>> {
        let url = format!("{}/consignments/manifestFromQuery", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "manifest_consignments_from_query",
                "/consignments/manifestFromQuery",
            )
    }

    ///Builds the request of [`Client::get_manifest_file_sent_to_carrier`].
    pub fn get_manifest_file_sent_to_carrier<'a>(
        &'a self,
        manifest_reference: &'a str,
    ) -> Result<crate::Request<::std::string::String>, Error<()>> {
        let url = format!(
            "{}/consignments/manifestfilesenttocarrier/{}", self.wire.base_url(),
            encode_path(& manifest_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_manifest_file_sent_to_carrier",
                "/consignments/manifestfilesenttocarrier/{manifest_reference}",
            )
    }

    ///Builds the request of [`Client::get_filtered_manifests`].
    pub fn get_filtered_manifests<'a>(
        &'a self,
        body: &'a types::ConsignmentManifestsFilterRequest,
    ) -> Result<crate::Request<types::ManifestsView>, Error<()>> {
        let url = format!("{}/consignments/manifestsfiltered", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "get_filtered_manifests",
                "/consignments/manifestsfiltered",
            )
    }

    ///Builds the request of [`Client::set_not_ready_to_ship`].
    pub fn set_not_ready_to_ship<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<::std::string::String>,
    ) -> Result<crate::Request<::std::vec::Vec<types::WithMessage>>, Error<()>> {
        let url = format!("{}/consignments/setnotreadytoship", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(request, "set_not_ready_to_ship", "/consignments/setnotreadytoship")
    }

    ///Builds the request of [`Client::set_ready_to_ship`].
    pub fn set_ready_to_ship<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<::std::string::String>,
    ) -> Result<crate::Request<::std::vec::Vec<types::WithMessage>>, Error<()>> {
        let url = format!("{}/consignments/setreadytoship", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire.request(request, "set_ready_to_ship", "/consignments/setreadytoship")
    }

    ///Builds the request of [`Client::get_consignment_state_summary`].
    pub fn get_consignment_state_summary<'a>(
        &'a self,
        end_at: &'a str,
        start_from: &'a str,
    ) -> Result<crate::Request<types::ConsignmentStateSummaryResponse>, Error<()>> {
        let url = format!("{}/consignments/summary", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(&progenitor_client::QueryParam::new("endAt", &end_at))
            .query(&progenitor_client::QueryParam::new("startFrom", &start_from))
            .build()?;
        self.wire
            .request(request, "get_consignment_state_summary", "/consignments/summary")
    }

    ///Builds the request of [`Client::get_consignment_carrier_summary`].
    pub fn get_consignment_carrier_summary<'a>(
        &'a self,
        end_at: &'a str,
        start_from: &'a str,
    ) -> Result<crate::Request<types::ConsignmentCarrierSummaryResponse>, Error<()>> {
        let url = format!("{}/consignments/summary/courier", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(&progenitor_client::QueryParam::new("endAt", &end_at))
            .query(&progenitor_client::QueryParam::new("startFrom", &start_from))
            .build()?;
        self.wire
            .request(
                request,
                "get_consignment_carrier_summary",
                "/consignments/summary/courier",
            )
    }

    ///Builds the request of [`Client::get_late_consignment_summary`].
    pub fn get_late_consignment_summary<'a>(
        &'a self,
        end_at: &'a str,
        start_from: &'a str,
    ) -> Result<crate::Request<types::LateConsignmentSummaryResponse>, Error<()>> {
        let url = format!("{}/consignments/summary/latepackages", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(&progenitor_client::QueryParam::new("endAt", &end_at))
            .query(&progenitor_client::QueryParam::new("startFrom", &start_from))
            .build()?;
        self.wire
            .request(
                request,
                "get_late_consignment_summary",
                "/consignments/summary/latepackages",
            )
    }

    ///Builds the request of [`Client::get_consignment`].
    pub fn get_consignment<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<crate::Request<types::Consignment>, Error<()>> {
        let url = format!(
            "{}/consignments/{}", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(request, "get_consignment", "/consignments/{consignment_reference}")
    }

    ///Builds the request of [`Client::update_consignment_address`].
    pub fn update_consignment_address<'a>(
        &'a self,
        consignment_reference: &'a str,
        body: &'a types::Address,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/consignments/{}", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "update_consignment_address",
                "/consignments/{consignment_reference}",
            )
    }

    ///Builds the request of [`Client::add_package`].
    pub fn add_package<'a>(
        &'a self,
        consignment_reference: &'a str,
        body: &'a types::UpdatePackageRequest,
    ) -> Result<crate::Request<types::Package>, Error<()>> {
        let url = format!(
            "{}/consignments/{}/addpackage", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "add_package",
                "/consignments/{consignment_reference}/addpackage",
            )
    }

    ///Builds the request of [`Client::get_audit_messages`].
    pub fn get_audit_messages<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<
        crate::Request<::std::vec::Vec<types::ConsignmentAuditMessage>>,
        Error<()>,
    > {
        let url = format!(
            "{}/consignments/{}/audit", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_audit_messages",
                "/consignments/{consignment_reference}/audit",
            )
    }

    ///Builds the request of [`Client::cancel_consignment`].
    pub fn cancel_consignment<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/consignments/{}/cancel", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "cancel_consignment",
                "/consignments/{consignment_reference}/cancel",
            )
    }

    ///Builds the request of [`Client::deallocate_consignment`].
    pub fn deallocate_consignment<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/consignments/{}/deallocate", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "deallocate_consignment",
                "/consignments/{consignment_reference}/deallocate",
            )
    }

    ///Builds the request of [`Client::set_consignment_details`].
    pub fn set_consignment_details<'a>(
        &'a self,
        consignment_reference: &'a str,
        body: &'a types::SetConsignmentDetailsRequest,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/consignments/{}/details", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "set_consignment_details",
                "/consignments/{consignment_reference}/details",
            )
    }

    ///Builds the request of [`Client::remove_package`].
    pub fn remove_package<'a>(
        &'a self,
        consignment_reference: &'a str,
        package_reference: &'a str,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/consignments/{}/removepackage/{}", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()), encode_path(& package_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).build()?;
        self.wire
            .request(
                request,
                "remove_package",
                "/consignments/{consignment_reference}/removepackage/{package_reference}",
            )
    }

    ///Builds the request of [`Client::set_consignment_customer_reference`].
    pub fn set_consignment_customer_reference<'a>(
        &'a self,
        consignment_reference: &'a str,
        body: &'a types::ReferenceProvidedByCustomerRequest,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/consignments/{}/setcustomerprovidedreference", self.wire.base_url(),
            encode_path(& consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "set_consignment_customer_reference",
                "/consignments/{consignment_reference}/setcustomerprovidedreference",
            )
    }

    ///Builds the request of [`Client::get_consignment_status`].
    pub fn get_consignment_status<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<crate::Request<types::ConsignmentStatusResponse>, Error<()>> {
        let url = format!(
            "{}/consignments/{}/status", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_consignment_status",
                "/consignments/{consignment_reference}/status",
            )
    }

    ///Builds the request of [`Client::search_consignments`].
    pub fn search_consignments<'a>(
        &'a self,
        take: i32,
        skip: i32,
        carrier_service: Option<&'a str>,
        carriers: Option<&'a str>,
        client_reference: Option<&'a str>,
        consignment_number: Option<&'a str>,
        created_date_from: Option<&'a str>,
        created_date_to: Option<&'a str>,
        creference: Option<&'a str>,
        destination_country_code: Option<&'a str>,
        destination_region: Option<&'a str>,
        direction: Option<
            &'a crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        >,
        end_at: Option<&'a str>,
        labels_printed: Option<bool>,
        package_number: Option<&'a str>,
        page_size: Option<i32>,
        post_code: Option<&'a str>,
        preference: Option<&'a str>,
        reference: Option<&'a str>,
        reference_provided_by_customer: Option<&'a str>,
        requested_delivery_date_from: Option<&'a str>,
        requested_delivery_date_to: Option<&'a str>,
        scheduled_delivery_date_from: Option<&'a str>,
        scheduled_delivery_date_to: Option<&'a str>,
        search_term: Option<&'a str>,
        search_term_type: Option<&'a str>,
        shipped_date_from: Option<&'a str>,
        shipped_date_to: Option<&'a str>,
        shipping_date_from: Option<&'a str>,
        shipping_date_to: Option<&'a str>,
        shipping_location_reference: Option<&'a str>,
        source: Option<&'a str>,
        start_from: Option<&'a str>,
        start_page: Option<i32>,
        state: Option<
            &'a crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        >,
        state_attribute: Option<&'a str>,
        tracking_reference: Option<&'a str>,
        value_from: Option<&'a str>,
        value_to: Option<&'a str>,
        weight_in_grams_from: Option<i32>,
        weight_in_grams_to: Option<i32>,
        weight_in_kg_from: Option<&'a str>,
        weight_in_kg_to: Option<&'a str>,
    ) -> Result<crate::Request<types::MatchingConsignmentsResponse>, Error<()>> {
        let url = format!(
            "{}/consignments/{}/{}", self.wire.base_url(), encode_path(& take
            .to_string()), encode_path(& skip.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(
                &progenitor_client::QueryParam::new("carrierService", &carrier_service),
            )
            .query(&progenitor_client::QueryParam::new("carriers", &carriers))
            .query(
                &progenitor_client::QueryParam::new("clientReference", &client_reference),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "consignmentNumber",
                    &consignment_number,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "createdDateFrom",
                    &created_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("createdDateTo", &created_date_to),
            )
            .query(&progenitor_client::QueryParam::new("creference", &creference))
            .query(
                &progenitor_client::QueryParam::new(
                    "destinationCountryCode",
                    &destination_country_code,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "destinationRegion",
                    &destination_region,
                ),
            )
            .query(&progenitor_client::QueryParam::new("direction", &direction))
            .query(&progenitor_client::QueryParam::new("endAt", &end_at))
            .query(&progenitor_client::QueryParam::new("labelsPrinted", &labels_printed))
            .query(&progenitor_client::QueryParam::new("packageNumber", &package_number))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("postCode", &post_code))
            .query(&progenitor_client::QueryParam::new("preference", &preference))
            .query(&progenitor_client::QueryParam::new("reference", &reference))
            .query(
                &progenitor_client::QueryParam::new(
                    "referenceProvidedByCustomer",
                    &reference_provided_by_customer,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "requestedDeliveryDateFrom",
                    &requested_delivery_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "requestedDeliveryDateTo",
                    &requested_delivery_date_to,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "scheduledDeliveryDateFrom",
                    &scheduled_delivery_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "scheduledDeliveryDateTo",
                    &scheduled_delivery_date_to,
                ),
            )
            .query(&progenitor_client::QueryParam::new("searchTerm", &search_term))
            .query(
                &progenitor_client::QueryParam::new("searchTermType", &search_term_type),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "shippedDateFrom",
                    &shipped_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("shippedDateTo", &shipped_date_to),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "shippingDateFrom",
                    &shipping_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("shippingDateTo", &shipping_date_to),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "shippingLocationReference",
                    &shipping_location_reference,
                ),
            )
            .query(&progenitor_client::QueryParam::new("source", &source))
            .query(&progenitor_client::QueryParam::new("startFrom", &start_from))
            .query(&progenitor_client::QueryParam::new("startPage", &start_page))
            .query(&progenitor_client::QueryParam::new("state", &state))
            .query(
                &progenitor_client::QueryParam::new("stateAttribute", &state_attribute),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "trackingReference",
                    &tracking_reference,
                ),
            )
            .query(&progenitor_client::QueryParam::new("valueFrom", &value_from))
            .query(&progenitor_client::QueryParam::new("valueTo", &value_to))
            .query(
                &progenitor_client::QueryParam::new(
                    "weightInGramsFrom",
                    &weight_in_grams_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "weightInGramsTo",
                    &weight_in_grams_to,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("weightInKgFrom", &weight_in_kg_from),
            )
            .query(&progenitor_client::QueryParam::new("weightInKgTo", &weight_in_kg_to))
            .build()?;
        self.wire.request(request, "search_consignments", "/consignments/{take}/{skip}")
    }

    ///Builds the request of [`Client::get_delivery_options`].
    pub fn get_delivery_options<'a>(
        &'a self,
        body: &'a types::DeliveryOptionsRequest,
    ) -> Result<crate::Request<types::DeliveryOptionsResponse>, Error<()>> {
        let url = format!("{}/deliveryoptions", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire.request(request, "get_delivery_options", "/deliveryoptions")
    }

    ///Builds the request of [`Client::get_delivery_options_by_consignment`].
    pub fn get_delivery_options_by_consignment<'a>(
        &'a self,
        consignment_reference: &'a str,
        delivery_date: Option<&'a str>,
        guaranteed_only: Option<bool>,
    ) -> Result<crate::Request<types::DeliveryOptionsResponse>, Error<()>> {
        let url = format!(
            "{}/deliveryoptions/consignment/{}", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(&progenitor_client::QueryParam::new("deliveryDate", &delivery_date))
            .query(
                &progenitor_client::QueryParam::new("guaranteedOnly", &guaranteed_only),
            )
            .build()?;
        self.wire
            .request(
                request,
                "get_delivery_options_by_consignment",
                "/deliveryoptions/consignment/{consignment_reference}",
            )
    }

    ///Builds the request of [`Client::get_delivery_option`].
    pub fn get_delivery_option<'a>(
        &'a self,
        delivery_option_reference: &'a str,
    ) -> Result<crate::Request<types::DeliveryOptionDetails>, Error<()>> {
        let url = format!(
            "{}/deliveryoptions/details/{}", self.wire.base_url(), encode_path(&
            delivery_option_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_delivery_option",
                "/deliveryoptions/details/{delivery_option_reference}",
            )
    }

    ///Builds the request of [`Client::get_pickup_options_by_consignment`].
    pub fn get_pickup_options_by_consignment<'a>(
        &'a self,
        consignment_reference: &'a str,
        delivery_date: Option<&'a str>,
        guaranteed_only: Option<bool>,
    ) -> Result<crate::Request<types::PickupOptionsResponse>, Error<()>> {
        let url = format!(
            "{}/deliveryoptions/pickupOptions/consignment/{}", self.wire.base_url(),
            encode_path(& consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(&progenitor_client::QueryParam::new("deliveryDate", &delivery_date))
            .query(
                &progenitor_client::QueryParam::new("guaranteedOnly", &guaranteed_only),
            )
            .build()?;
        self.wire
            .request(
                request,
                "get_pickup_options_by_consignment",
                "/deliveryoptions/pickupOptions/consignment/{consignment_reference}",
            )
    }

    ///Builds the request of [`Client::get_pickup_options`].
    pub fn get_pickup_options<'a>(
        &'a self,
        body: &'a types::PickupOptionsRequest,
    ) -> Result<crate::Request<types::PickupOptionsResponse>, Error<()>> {
        let url = format!("{}/deliveryoptions/pickupoptions", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire
            .request(request, "get_pickup_options", "/deliveryoptions/pickupoptions")
    }

    ///Builds the request of [`Client::reserve_pickup_option`].
    pub fn reserve_pickup_option<'a>(
        &'a self,
        pickup_option_reference: &'a str,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/deliveryoptions/reserve/{}", self.wire.base_url(), encode_path(&
            pickup_option_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).build()?;
        self.wire
            .request(
                request,
                "reserve_pickup_option",
                "/deliveryoptions/reserve/{pickup_option_reference}",
            )
    }

    ///Builds the request of [`Client::select_delivery_option`].
    pub fn select_delivery_option<'a>(
        &'a self,
        delivery_option_reference: &'a str,
    ) -> Result<crate::Request<types::AllocationSummary>, Error<()>> {
        let url = format!(
            "{}/deliveryoptions/select/{}", self.wire.base_url(), encode_path(&
            delivery_option_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).build()?;
        self.wire
            .request(
                request,
                "select_delivery_option",
                "/deliveryoptions/select/{delivery_option_reference}",
            )
    }

    ///Builds the request of [`Client::select_delivery_options_as_orders`].
    pub fn select_delivery_options_as_orders<'a>(
        &'a self,
        body: &'a types::SelectOrderRequest,
    ) -> Result<crate::Request<types::SelectOrderResponse>, Error<()>> {
        let url = format!("{}/deliveryoptions/selectorder", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "select_delivery_options_as_orders",
                "/deliveryoptions/selectorder",
            )
    }

    ///Builds the request of [`Client::get_delivery_option_summary`].
    pub fn get_delivery_option_summary<'a>(
        &'a self,
        end_at: Option<&'a str>,
        start_from: Option<&'a str>,
        body: &'a types::DeliveryOptionsRequest,
    ) -> Result<crate::Request<types::DeliveryOptionSummary>, Error<()>> {
        let url = format!("{}/deliveryoptions/summary", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url)
            .json(&body)
            .query(&progenitor_client::QueryParam::new("endAt", &end_at))
            .query(&progenitor_client::QueryParam::new("startFrom", &start_from))
            .build()?;
        self.wire
            .request(request, "get_delivery_option_summary", "/deliveryoptions/summary")
    }

    ///Builds the request of [`Client::get_delivery_options_by_potential_consignment`].
    pub fn get_delivery_options_by_potential_consignment<'a>(
        &'a self,
        potential_consignment_reference: &'a str,
        delivery_date: Option<&'a str>,
    ) -> Result<crate::Request<types::DeliveryOptionsResponse>, Error<()>> {
        let url = format!(
            "{}/deliveryoptions/{}", self.wire.base_url(), encode_path(&
            potential_consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url)
            .query(&progenitor_client::QueryParam::new("deliveryDate", &delivery_date))
            .build()?;
        self.wire
            .request(
                request,
                "get_delivery_options_by_potential_consignment",
                "/deliveryoptions/{potential_consignment_reference}",
            )
    }

    ///Builds the request of [`Client::get_consignment_events`].
    pub fn get_consignment_events<'a>(
        &'a self,
        body: &'a types::ConsignmentEventRequest,
    ) -> Result<crate::Request<types::ConsignmentEventPayloadResponse>, Error<()>> {
        let url = format!("{}/events/consignments", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire.request(request, "get_consignment_events", "/events/consignments")
    }

    ///Builds the request of [`Client::get_consignment_state_events`].
    pub fn get_consignment_state_events<'a>(
        &'a self,
        body: &'a types::ConsignmentStateEventRequest,
    ) -> Result<crate::Request<::std::vec::Vec<types::ConsignmentPayload>>, Error<()>> {
        let url = format!("{}/events/consignments/stateevents", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "get_consignment_state_events",
                "/events/consignments/stateevents",
            )
    }

    ///Builds the request of [`Client::get_consignment_event_summary`].
    pub fn get_consignment_event_summary<'a>(
        &'a self,
        body: &'a types::ConsignmentEventRequest,
    ) -> Result<crate::Request<types::EventSummaryResponse>, Error<()>> {
        let url = format!("{}/events/consignments/summary", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "get_consignment_event_summary",
                "/events/consignments/summary",
            )
    }

    ///Builds the request of [`Client::add_items`].
    pub fn add_items<'a>(
        &'a self,
        body: &'a types::AddItemsRequest,
    ) -> Result<crate::Request<::std::vec::Vec<types::Item>>, Error<()>> {
        let url = format!("{}/items/additems", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire.request(request, "add_items", "/items/additems")
    }

    ///Builds the request of [`Client::move_item`].
    pub fn move_item<'a>(
        &'a self,
        body: &'a types::MoveItemRequest,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!("{}/items/move", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire.request(request, "move_item", "/items/move")
    }

    ///Builds the request of [`Client::set_item_customer_reference`].
    pub fn set_item_customer_reference<'a>(
        &'a self,
        label_bar_code: &'a str,
        body: &'a types::ReferenceProvidedByCustomerRequest,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/items/{}/setcustomerprovidedreference", self.wire.base_url(),
            encode_path(& label_bar_code.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "set_item_customer_reference",
                "/items/{label_bar_code}/setcustomerprovidedreference",
            )
    }

    ///Builds the request of [`Client::add_item`].
    pub fn add_item<'a>(
        &'a self,
        package_reference: &'a str,
        body: &'a types::AddItemRequest,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/items/{}", self.wire.base_url(), encode_path(& package_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire.request(request, "add_item", "/items/{package_reference}")
    }

    ///Builds the request of [`Client::remove_item`].
    pub fn remove_item<'a>(
        &'a self,
        package_reference: &'a str,
        item_reference: &'a str,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/items/{}/{}", self.wire.base_url(), encode_path(& package_reference
            .to_string()), encode_path(& item_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::delete(url).build()?;
        self.wire
            .request(
                request,
                "remove_item",
                "/items/{package_reference}/{item_reference}",
            )
    }

    ///Builds the request of [`Client::get_package_label`].
    pub fn get_package_label<'a>(
        &'a self,
        consignment_reference: &'a str,
        package_reference: &'a str,
    ) -> Result<crate::Request<types::GetLabelsResponse>, Error<()>> {
        let url = format!(
            "{}/labels/package/{}/{}", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()), encode_path(& package_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_package_label",
                "/labels/package/{consignment_reference}/{package_reference}",
            )
    }

    ///Builds the request of [`Client::get_package_label_in_format`].
    pub fn get_package_label_in_format<'a>(
        &'a self,
        consignment_reference: &'a str,
        package_reference: &'a str,
        label_format: &'a crate::Open<crate::consignments::vocabulary::LabelFormat>,
    ) -> Result<crate::Request<types::GetLabelsResponse>, Error<()>> {
        let url = format!(
            "{}/labels/package/{}/{}/{}", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()), encode_path(& package_reference
            .to_string()), encode_path(& label_format.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_package_label_in_format",
                "/labels/package/{consignment_reference}/{package_reference}/{label_format}",
            )
    }

    ///Builds the request of [`Client::get_package_label_with_resolution`].
    pub fn get_package_label_with_resolution<'a>(
        &'a self,
        consignment_reference: &'a str,
        package_reference: &'a str,
        label_format: &'a crate::Open<crate::consignments::vocabulary::LabelFormat>,
        resolution: i32,
    ) -> Result<crate::Request<types::GetLabelsResponse>, Error<()>> {
        let url = format!(
            "{}/labels/package/{}/{}/{}/{}", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()), encode_path(& package_reference
            .to_string()), encode_path(& label_format.to_string()), encode_path(&
            resolution.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_package_label_with_resolution",
                "/labels/package/{consignment_reference}/{package_reference}/{label_format}/{resolution}",
            )
    }

    ///Builds the request of [`Client::get_labels`].
    pub fn get_labels<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<crate::Request<types::GetLabelsResponse>, Error<()>> {
        let url = format!(
            "{}/labels/{}", self.wire.base_url(), encode_path(& consignment_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire.request(request, "get_labels", "/labels/{consignment_reference}")
    }

    ///Builds the request of [`Client::get_labels_in_format`].
    pub fn get_labels_in_format<'a>(
        &'a self,
        consignment_reference: &'a str,
        label_format: &'a crate::Open<crate::consignments::vocabulary::LabelFormat>,
    ) -> Result<crate::Request<types::GetLabelsResponse>, Error<()>> {
        let url = format!(
            "{}/labels/{}/{}", self.wire.base_url(), encode_path(& consignment_reference
            .to_string()), encode_path(& label_format.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_labels_in_format",
                "/labels/{consignment_reference}/{label_format}",
            )
    }

    ///Builds the request of [`Client::get_labels_with_resolution`].
    pub fn get_labels_with_resolution<'a>(
        &'a self,
        consignment_reference: &'a str,
        label_format: &'a crate::Open<crate::consignments::vocabulary::LabelFormat>,
        resolution: i32,
    ) -> Result<crate::Request<types::GetLabelsResponse>, Error<()>> {
        let url = format!(
            "{}/labels/{}/{}/{}", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()), encode_path(& label_format.to_string()),
            encode_path(& resolution.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_labels_with_resolution",
                "/labels/{consignment_reference}/{label_format}/{resolution}",
            )
    }

    ///Builds the request of [`Client::create_order`].
    pub fn create_order<'a>(
        &'a self,
        body: &'a types::CreateOrderRequest,
    ) -> Result<crate::Request<::std::vec::Vec<types::ApiLink>>, Error<()>> {
        let url = format!("{}/orders", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire.request(request, "create_order", "/orders")
    }

    ///Builds the request of [`Client::add_order_package_items`].
    pub fn add_order_package_items<'a>(
        &'a self,
        body: &'a types::AddUpdateOrderPackageItemsRequest,
    ) -> Result<crate::Request<bool>, Error<()>> {
        let url = format!("{}/orders/addorderpackageitems", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire
            .request(request, "add_order_package_items", "/orders/addorderpackageitems")
    }

    ///Builds the request of [`Client::add_order_packages`].
    pub fn add_order_packages<'a>(
        &'a self,
        body: &'a types::AddUpdateOrderPackagesRequest,
    ) -> Result<crate::Request<bool>, Error<()>> {
        let url = format!("{}/orders/addorderpackages", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire.request(request, "add_order_packages", "/orders/addorderpackages")
    }

    ///Builds the request of [`Client::get_order_consignments`].
    pub fn get_order_consignments<'a>(
        &'a self,
        body: &'a types::OrderConsignmentsRequest,
    ) -> Result<crate::Request<types::OrderConsignmentsResponse>, Error<()>> {
        let url = format!("{}/orders/consignments", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire.request(request, "get_order_consignments", "/orders/consignments")
    }

    ///Builds the request of [`Client::delete_order_package_items`].
    pub fn delete_order_package_items<'a>(
        &'a self,
        body: &'a types::DeleteOrderPackageItemsRequest,
    ) -> Result<crate::Request<bool>, Error<()>> {
        let url = format!("{}/orders/deleteorderpackageitems", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "delete_order_package_items",
                "/orders/deleteorderpackageitems",
            )
    }

    ///Builds the request of [`Client::delete_order_packages`].
    pub fn delete_order_packages<'a>(
        &'a self,
        body: &'a types::DeleteOrderPackagesRequest,
    ) -> Result<crate::Request<bool>, Error<()>> {
        let url = format!("{}/orders/deleteorderpackages", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire
            .request(request, "delete_order_packages", "/orders/deleteorderpackages")
    }

    ///Builds the request of [`Client::update_order_package_items`].
    pub fn update_order_package_items<'a>(
        &'a self,
        body: &'a types::AddUpdateOrderPackageItemsRequest,
    ) -> Result<crate::Request<bool>, Error<()>> {
        let url = format!("{}/orders/updateorderpackageitems", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "update_order_package_items",
                "/orders/updateorderpackageitems",
            )
    }

    ///Builds the request of [`Client::update_order_packages`].
    pub fn update_order_packages<'a>(
        &'a self,
        body: &'a types::AddUpdateOrderPackagesRequest,
    ) -> Result<crate::Request<bool>, Error<()>> {
        let url = format!("{}/orders/updateorderpackages", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(request, "update_order_packages", "/orders/updateorderpackages")
    }

    ///Builds the request of [`Client::get_order`].
    pub fn get_order<'a>(
        &'a self,
        order_reference: &'a str,
    ) -> Result<crate::Request<types::Order>, Error<()>> {
        let url = format!(
            "{}/orders/{}", self.wire.base_url(), encode_path(& order_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire.request(request, "get_order", "/orders/{order_reference}")
    }

    ///Builds the request of [`Client::update_order`].
    pub fn update_order<'a>(
        &'a self,
        order_reference: &'a str,
        body: &'a types::UpdateOrderRequest,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/orders/{}", self.wire.base_url(), encode_path(& order_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire.request(request, "update_order", "/orders/{order_reference}")
    }

    ///Builds the request of [`Client::update_order_address`].
    pub fn update_order_address<'a>(
        &'a self,
        order_reference: &'a str,
        body: &'a types::Address,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/orders/{}/address", self.wire.base_url(), encode_path(& order_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "update_order_address",
                "/orders/{order_reference}/address",
            )
    }

    ///Builds the request of [`Client::add_order_address`].
    pub fn add_order_address<'a>(
        &'a self,
        order_reference: &'a str,
        body: &'a types::Address,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/orders/{}/address", self.wire.base_url(), encode_path(& order_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire
            .request(request, "add_order_address", "/orders/{order_reference}/address")
    }

    ///Builds the request of [`Client::pack_order`].
    pub fn pack_order<'a>(
        &'a self,
        order_reference: &'a str,
        body: &'a types::PackOrderRequest,
    ) -> Result<crate::Request<types::PackOrderResponse>, Error<()>> {
        let url = format!(
            "{}/orders/{}/pack", self.wire.base_url(), encode_path(& order_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire.request(request, "pack_order", "/orders/{order_reference}/pack")
    }

    ///Builds the request of [`Client::update_package`].
    pub fn update_package<'a>(
        &'a self,
        package_reference: &'a str,
        body: &'a types::UpdatePackageRequest,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/packages/{}", self.wire.base_url(), encode_path(& package_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire.request(request, "update_package", "/packages/{package_reference}")
    }

    ///Builds the request of [`Client::delete_package`].
    pub fn delete_package<'a>(
        &'a self,
        package_reference: &'a str,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/packages/{}", self.wire.base_url(), encode_path(& package_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::delete(url).build()?;
        self.wire.request(request, "delete_package", "/packages/{package_reference}")
    }

    ///Builds the request of [`Client::set_package_customer_reference`].
    pub fn set_package_customer_reference<'a>(
        &'a self,
        package_reference: &'a str,
        body: &'a types::ReferenceProvidedByCustomerRequest,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/packages/{}/setcustomerprovidedreference", self.wire.base_url(),
            encode_path(& package_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "set_package_customer_reference",
                "/packages/{package_reference}/setcustomerprovidedreference",
            )
    }

    ///Builds the request of [`Client::get_package_sizes`].
    pub fn get_package_sizes<'a>(
        &'a self,
    ) -> Result<crate::Request<::std::vec::Vec<types::PackageSize>>, Error<()>> {
        let url = format!("{}/packagesizes", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire.request(request, "get_package_sizes", "/packagesizes")
    }

    ///Builds the request of [`Client::create_package_size`].
    pub fn create_package_size<'a>(
        &'a self,
        body: &'a types::PackageSize,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!("{}/packagesizes", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire.request(request, "create_package_size", "/packagesizes")
    }

    ///Builds the request of [`Client::get_default_package_size`].
    pub fn get_default_package_size<'a>(
        &'a self,
    ) -> Result<crate::Request<types::PackageSize>, Error<()>> {
        let url = format!("{}/packagesizes/default", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire.request(request, "get_default_package_size", "/packagesizes/default")
    }

    ///Builds the request of [`Client::update_package_size`].
    pub fn update_package_size<'a>(
        &'a self,
        package_size_reference: &'a str,
        body: &'a types::PackageSize,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/packagesizes/{}", self.wire.base_url(), encode_path(&
            package_size_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "update_package_size",
                "/packagesizes/{package_size_reference}",
            )
    }

    ///Builds the request of [`Client::delete_package_size`].
    pub fn delete_package_size<'a>(
        &'a self,
        package_size_reference: &'a str,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/packagesizes/{}", self.wire.base_url(), encode_path(&
            package_size_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::delete(url).build()?;
        self.wire
            .request(
                request,
                "delete_package_size",
                "/packagesizes/{package_size_reference}",
            )
    }

    ///Builds the request of [`Client::set_default_package_size`].
    pub fn set_default_package_size<'a>(
        &'a self,
        package_size_reference: &'a str,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/packagesizes/{}/default", self.wire.base_url(), encode_path(&
            package_size_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).build()?;
        self.wire
            .request(
                request,
                "set_default_package_size",
                "/packagesizes/{package_size_reference}/default",
            )
    }

    ///Builds the request of [`Client::get_quotes`].
    pub fn get_quotes<'a>(
        &'a self,
        body: &'a types::Consignment,
    ) -> Result<crate::Request<types::QuoteResult>, Error<()>> {
        let url = format!("{}/quotes", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire.request(request, "get_quotes", "/quotes")
    }

    ///Builds the request of [`Client::get_quotes_by_consignment`].
    pub fn get_quotes_by_consignment<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<crate::Request<types::QuoteResult>, Error<()>> {
        let url = format!(
            "{}/quotes/consignment/{}", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_quotes_by_consignment",
                "/quotes/consignment/{consignment_reference}",
            )
    }

    ///Builds the request of [`Client::get_service_group_quotes`].
    pub fn get_service_group_quotes<'a>(
        &'a self,
        body: &'a types::Consignment,
    ) -> Result<
        crate::Request<::std::vec::Vec<types::ServiceGroupQuoteResult>>,
        Error<()>,
    > {
        let url = format!("{}/quotes/serviceGroups", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire.request(request, "get_service_group_quotes", "/quotes/serviceGroups")
    }

    ///Builds the request of [`Client::get_stored_quotes`].
    pub fn get_stored_quotes<'a>(
        &'a self,
        quote_request_reference: &'a str,
    ) -> Result<crate::Request<types::QuoteResult>, Error<()>> {
        let url = format!(
            "{}/quotes/{}", self.wire.base_url(), encode_path(& quote_request_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(request, "get_stored_quotes", "/quotes/{quote_request_reference}")
    }

    ///Builds the request of [`Client::get_service_groups`].
    pub fn get_service_groups<'a>(
        &'a self,
    ) -> Result<
        crate::Request<::std::vec::Vec<types::MpdCarrierServiceGroup>>,
        Error<()>,
    > {
        let url = format!("{}/servicegroups", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire.request(request, "get_service_groups", "/servicegroups")
    }

    ///Builds the request of [`Client::create_service_group`].
    pub fn create_service_group<'a>(
        &'a self,
        body: &'a types::MpdCarrierServiceGroup,
    ) -> Result<crate::Request<types::MpdCarrierServiceGroup>, Error<()>> {
        let url = format!("{}/servicegroups", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire.request(request, "create_service_group", "/servicegroups")
    }

    ///Builds the request of [`Client::get_service_group_summaries`].
    pub fn get_service_group_summaries<'a>(
        &'a self,
    ) -> Result<
        crate::Request<::std::vec::Vec<types::MpdCarrierServiceGroup>>,
        Error<()>,
    > {
        let url = format!("{}/servicegroups/summaries", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(request, "get_service_group_summaries", "/servicegroups/summaries")
    }

    ///Builds the request of [`Client::get_service_group_summary`].
    pub fn get_service_group_summary<'a>(
        &'a self,
        service_group_reference: &'a str,
    ) -> Result<crate::Request<types::MpdCarrierServiceGroup>, Error<()>> {
        let url = format!(
            "{}/servicegroups/summary/{}", self.wire.base_url(), encode_path(&
            service_group_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_service_group_summary",
                "/servicegroups/summary/{service_group_reference}",
            )
    }

    ///Builds the request of [`Client::get_service_group`].
    pub fn get_service_group<'a>(
        &'a self,
        service_group_reference: &'a str,
    ) -> Result<crate::Request<types::MpdCarrierServiceGroup>, Error<()>> {
        let url = format!(
            "{}/servicegroups/{}", self.wire.base_url(), encode_path(&
            service_group_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_service_group",
                "/servicegroups/{service_group_reference}",
            )
    }

    ///Builds the request of [`Client::update_service_group`].
    pub fn update_service_group<'a>(
        &'a self,
        service_group_reference: &'a str,
        body: &'a types::MpdCarrierServiceGroup,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/servicegroups/{}", self.wire.base_url(), encode_path(&
            service_group_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "update_service_group",
                "/servicegroups/{service_group_reference}",
            )
    }

    ///Builds the request of [`Client::delete_service_group`].
    pub fn delete_service_group<'a>(
        &'a self,
        service_group_reference: &'a str,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/servicegroups/{}", self.wire.base_url(), encode_path(&
            service_group_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::delete(url).build()?;
        self.wire
            .request(
                request,
                "delete_service_group",
                "/servicegroups/{service_group_reference}",
            )
    }

    ///Builds the request of [`Client::is_service_group_reference_available`].
    pub fn is_service_group_reference_available<'a>(
        &'a self,
        service_group_reference: &'a str,
    ) -> Result<crate::Request<bool>, Error<()>> {
        let url = format!(
            "{}/servicegroups/{}/available", self.wire.base_url(), encode_path(&
            service_group_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "is_service_group_reference_available",
                "/servicegroups/{service_group_reference}/available",
            )
    }

    ///Builds the request of [`Client::get_shipping_locations`].
    pub fn get_shipping_locations<'a>(
        &'a self,
    ) -> Result<crate::Request<::std::vec::Vec<types::ShippingLocation>>, Error<()>> {
        let url = format!("{}/shippinglocations", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire.request(request, "get_shipping_locations", "/shippinglocations")
    }

    ///Builds the request of [`Client::create_shipping_location`].
    pub fn create_shipping_location<'a>(
        &'a self,
        body: &'a types::ShippingLocation,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!("{}/shippinglocations", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::post(url).json(&body).build()?;
        self.wire.request(request, "create_shipping_location", "/shippinglocations")
    }

    ///Builds the request of [`Client::get_assigned_shipping_locations`].
    pub fn get_assigned_shipping_locations<'a>(
        &'a self,
    ) -> Result<crate::Request<::std::vec::Vec<types::ShippingLocation>>, Error<()>> {
        let url = format!("{}/shippinglocations/assigned", self.wire.base_url(),);
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_assigned_shipping_locations",
                "/shippinglocations/assigned",
            )
    }

    ///Builds the request of [`Client::get_shipping_location`].
    pub fn get_shipping_location<'a>(
        &'a self,
        shipping_location_reference: &'a str,
    ) -> Result<crate::Request<types::ShippingLocation>, Error<()>> {
        let url = format!(
            "{}/shippinglocations/{}", self.wire.base_url(), encode_path(&
            shipping_location_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_shipping_location",
                "/shippinglocations/{shipping_location_reference}",
            )
    }

    ///Builds the request of [`Client::update_shipping_location`].
    pub fn update_shipping_location<'a>(
        &'a self,
        shipping_location_reference: &'a str,
        body: &'a types::ShippingLocation,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/shippinglocations/{}", self.wire.base_url(), encode_path(&
            shipping_location_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::put(url).json(&body).build()?;
        self.wire
            .request(
                request,
                "update_shipping_location",
                "/shippinglocations/{shipping_location_reference}",
            )
    }

    ///Builds the request of [`Client::delete_shipping_location`].
    pub fn delete_shipping_location<'a>(
        &'a self,
        shipping_location_reference: &'a str,
    ) -> Result<crate::Request<()>, Error<()>> {
        let url = format!(
            "{}/shippinglocations/{}", self.wire.base_url(), encode_path(&
            shipping_location_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::delete(url).build()?;
        self.wire
            .request(
                request,
                "delete_shipping_location",
                "/shippinglocations/{shipping_location_reference}",
            )
    }

    ///Builds the request of [`Client::is_shipping_location_reference_available`].
    pub fn is_shipping_location_reference_available<'a>(
        &'a self,
        shipping_location_reference: &'a str,
    ) -> Result<crate::Request<bool>, Error<()>> {
        let url = format!(
            "{}/shippinglocations/{}/available", self.wire.base_url(), encode_path(&
            shipping_location_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "is_shipping_location_reference_available",
                "/shippinglocations/{shipping_location_reference}/available",
            )
    }

    ///Builds the request of [`Client::get_tracking_events_per_package`].
    pub fn get_tracking_events_per_package<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<crate::Request<types::FlattenedConsignmentViewModel>, Error<()>> {
        let url = format!(
            "{}/tracking/flattened/{}", self.wire.base_url(), encode_path(&
            consignment_reference.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(
                request,
                "get_tracking_events_per_package",
                "/tracking/flattened/{consignment_reference}",
            )
    }

    ///Builds the request of [`Client::get_tracking_events`].
    pub fn get_tracking_events<'a>(
        &'a self,
        consignment_reference: &'a str,
    ) -> Result<crate::Request<types::ConsignmentViewModel>, Error<()>> {
        let url = format!(
            "{}/tracking/{}", self.wire.base_url(), encode_path(& consignment_reference
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = crate::request::get(url).build()?;
        self.wire
            .request(request, "get_tracking_events", "/tracking/{consignment_reference}")
    }
}
