// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

#![allow(unused_imports)]

use sorted_pro::raw::OneOrMany;
use sorted_pro::raw::consignments::types;
use sorted_pro::consignments::Client;

use crate::calls::{Call, call, example};

pub(crate) static CALLS: &[Call<Client>] = &[
    call!("deallocate_consignment", ["consignment_reference"], [], |client, text, number| client.deallocate_consignment(text("consignment_reference").as_str())),
    call!("create_consignment", [], [], |client, text, number| client.create_consignment(example::<types::CreateConsignmentRequest>("examples/consignments/create_consignment/domestic_two_packages.request.json"))),
    call!("update_consignment", [], [], |client, text, number| client.update_consignment(example::<OneOrMany<types::UpdateConsignmentRequest>>("examples/consignments/update_consignment/new_dates.request.json"))),
    call!("get_consignment", ["consignment_reference"], [], |client, text, number| client.get_consignment(text("consignment_reference").as_str())),
    call!("get_consignment_with_metadata", ["consignment_reference"], [], |client, text, number| client.get_consignment_with_metadata(text("consignment_reference").as_str())),
    call!("get_consignment_status", ["consignment_reference"], [], |client, text, number| client.get_consignment_status(text("consignment_reference").as_str())),
    call!("search_consignments", [], [], |client, text, number| client.search_consignments().take(number("take")).skip(number("skip")).start_from(text("startFrom").as_str()).end_at(text("endAt").as_str()).created_date_from(text("createdDateFrom").as_str()).created_date_to(text("createdDateTo").as_str()).scheduled_delivery_date_from(text("scheduledDeliveryDateFrom").as_str()).scheduled_delivery_date_to(text("scheduledDeliveryDateTo").as_str()).shipped_date_from(text("shippedDateFrom").as_str()).shipped_date_to(text("shippedDateTo").as_str()).shipping_date_from(text("shippingDateFrom").as_str()).shipping_date_to(text("shippingDateTo").as_str()).requested_delivery_date_from(text("requestedDeliveryDateFrom").as_str()).requested_delivery_date_to(text("requestedDeliveryDateTo").as_str()).reference(text("reference").as_str()).reference_provided_by_customer(text("referenceProvidedByCustomer").as_str()).tracking_reference(text("trackingReference").as_str()).state(text("state").as_str()).direction(text("direction").as_str()).weight_in_grams_from(number("weightInGramsFrom")).weight_in_grams_to(number("weightInGramsTo")).weight_in_kg_from(number("weightInKgFrom")).weight_in_kg_to(number("weightInKgTo")).carrier_service(text("carrierService").as_str()).carriers(text("carriers").as_str()).source(text("source").as_str()).post_code(text("postCode").as_str()).value_from(number("valueFrom")).value_to(number("valueTo")).labels_printed(true).search_term(text("searchTerm").as_str()).search_term_type(text("searchTermType").as_str()).state_attribute(text("stateAttribute").as_str()).shipping_location_reference(text("shippingLocationReference").as_str()).destination_country_code(text("destinationCountryCode").as_str()).destination_region(text("destinationRegion").as_str()).client_reference(text("clientReference").as_str()).package_number(text("packageNumber").as_str()).consignment_number(text("consignmentNumber").as_str()).creference(text("creference").as_str()).preference(text("preference").as_str())),
    call!("cancel_consignment", ["consignment_reference"], [], |client, text, number| client.cancel_consignment(text("consignment_reference").as_str())),
    call!("add_package", ["consignment_reference"], [], |client, text, number| client.add_package(text("consignment_reference").as_str(), example::<types::UpdatePackageRequest>("examples/consignments/add_package/by_size.request.json"))),
    call!("get_labels", ["consignment_reference"], [], |client, text, number| client.get_labels(text("consignment_reference").as_str())),
    call!("get_labels_in_format", ["consignment_reference", "label_format"], [], |client, text, number| client.get_labels_in_format(text("consignment_reference").as_str(), text("label_format").as_str())),
    call!("get_package_label", ["consignment_reference", "package_reference"], [], |client, text, number| client.get_package_label(text("consignment_reference").as_str(), text("package_reference").as_str())),
    call!("get_package_label_in_format", ["consignment_reference", "package_reference", "label_format"], [], |client, text, number| client.get_package_label_in_format(text("consignment_reference").as_str(), text("package_reference").as_str(), text("label_format").as_str())),
    call!("get_labels_with_resolution", ["consignment_reference", "label_format"], [("resolution", Some(1), None)], |client, text, number| client.get_labels_with_resolution(text("consignment_reference").as_str(), text("label_format").as_str(), number("resolution"))),
    call!("get_package_label_with_resolution", ["consignment_reference", "package_reference", "label_format"], [("resolution", Some(1), None)], |client, text, number| client.get_package_label_with_resolution(text("consignment_reference").as_str(), text("package_reference").as_str(), text("label_format").as_str(), number("resolution"))),
    call!("get_customs_documents", ["consignment_reference"], [], |client, text, number| client.get_customs_documents(text("consignment_reference").as_str())),
    call!("get_quotes", [], [], |client, text, number| client.get_quotes(example::<types::Consignment>("examples/consignments/get_quotes/one_package.request.json"))),
    call!("get_quotes_by_consignment", ["consignment_reference"], [], |client, text, number| client.get_quotes_by_consignment(text("consignment_reference").as_str())),
    call!("manifest_consignments_from_query", [], [], |client, text, number| client.manifest_consignments_from_query(example::<types::ManifestFromQueryRequest>("examples/consignments/manifest_consignments_from_query/all_criteria.request.json"))),
];
