// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

#![allow(unused_imports)]

use sorted_pro::raw::OneOrMany;
use sorted_pro::raw::consignments::types;
use sorted_pro::consignments::Client;

use crate::calls::{Call, call, example};

pub(crate) static CALLS: &[Call<Client>] = &[
    call!("deallocate_consignment", ["consignment_reference"], [], |client, texts, number| client.deallocate_consignment(texts[0].as_str())),
    call!("update_consignment", [], [], |client, texts, number| client.update_consignment(example::<OneOrMany<types::UpdateConsignmentRequest>>("examples/consignments/update_consignment/new_dates.request.json"))),
    call!("get_consignment", ["consignment_reference"], [], |client, texts, number| client.get_consignment(texts[0].as_str())),
    call!("get_consignment_with_metadata", ["consignment_reference"], [], |client, texts, number| client.get_consignment_with_metadata(texts[0].as_str())),
    call!("get_consignment_status", ["consignment_reference"], [], |client, texts, number| client.get_consignment_status(texts[0].as_str())),
    call!("search_consignments", [], [], |client, texts, number| client.search_consignments().take(number).skip(number).carrier_service("x").carriers("x").client_reference("x").consignment_number("x").created_date_from("x").created_date_to("x").creference("x").destination_country_code("x").destination_region("x").direction("x").end_at("x").labels_printed(true).package_number("x").post_code("x").preference("x").reference("x").reference_provided_by_customer("x").requested_delivery_date_from("x").requested_delivery_date_to("x").scheduled_delivery_date_from("x").scheduled_delivery_date_to("x").search_term("x").search_term_type("x").shipped_date_from("x").shipped_date_to("x").shipping_date_from("x").shipping_date_to("x").shipping_location_reference("x").source("x").start_from("x").state("x").state_attribute("x").tracking_reference("x").value_from(number).value_to(number).weight_in_grams_from(number).weight_in_grams_to(number).weight_in_kg_from(number).weight_in_kg_to(number)),
    call!("cancel_consignment", ["consignment_reference"], [], |client, texts, number| client.cancel_consignment(texts[0].as_str())),
    call!("add_package", ["consignment_reference"], [], |client, texts, number| client.add_package(texts[0].as_str(), example::<types::UpdatePackageRequest>("examples/consignments/add_package/by_size.request.json"))),
    call!("get_available_carrier_services", [], [], |client, texts, number| client.get_available_carrier_services()),
    call!("get_carrier_services_for_subscription", [], [], |client, texts, number| client.get_carrier_services_for_subscription()),
    call!("get_carriers", [], [], |client, texts, number| client.get_carriers()),
    call!("get_service_groups", [], [], |client, texts, number| client.get_service_groups()),
    call!("get_service_group_summaries", [], [], |client, texts, number| client.get_service_group_summaries()),
    call!("get_service_group_summary", ["service_group_reference"], [], |client, texts, number| client.get_service_group_summary(texts[0].as_str())),
    call!("get_shipping_locations", [], [], |client, texts, number| client.get_shipping_locations()),
    call!("get_assigned_shipping_locations", [], [], |client, texts, number| client.get_assigned_shipping_locations()),
    call!("get_package_sizes", [], [], |client, texts, number| client.get_package_sizes()),
    call!("get_default_package_size", [], [], |client, texts, number| client.get_default_package_size()),
    call!("get_labels", ["consignment_reference"], [], |client, texts, number| client.get_labels(texts[0].as_str())),
    call!("get_labels_in_format", ["consignment_reference", "label_format"], [], |client, texts, number| client.get_labels_in_format(texts[0].as_str(), texts[1].as_str())),
    call!("get_package_label", ["consignment_reference", "package_reference"], [], |client, texts, number| client.get_package_label(texts[0].as_str(), texts[1].as_str())),
    call!("get_package_label_in_format", ["consignment_reference", "package_reference", "label_format"], [], |client, texts, number| client.get_package_label_in_format(texts[0].as_str(), texts[1].as_str(), texts[2].as_str())),
    call!("get_labels_with_resolution", ["consignment_reference", "label_format"], ["resolution"], |client, texts, number| client.get_labels_with_resolution(texts[0].as_str(), texts[1].as_str(), number)),
    call!("get_package_label_with_resolution", ["consignment_reference", "package_reference", "label_format"], ["resolution"], |client, texts, number| client.get_package_label_with_resolution(texts[0].as_str(), texts[1].as_str(), texts[2].as_str(), number)),
    call!("get_customs_documents", ["consignment_reference"], [], |client, texts, number| client.get_customs_documents(texts[0].as_str())),
    call!("get_quotes", [], [], |client, texts, number| client.get_quotes(example::<types::Consignment>("examples/consignments/get_quotes/one_package.request.json"))),
    call!("get_quotes_by_consignment", ["consignment_reference"], [], |client, texts, number| client.get_quotes_by_consignment(texts[0].as_str())),
    call!("manifest_consignments_from_query", [], [], |client, texts, number| client.manifest_consignments_from_query(example::<types::ManifestFromQueryRequest>("examples/consignments/manifest_consignments_from_query/all_criteria.request.json"))),
];
