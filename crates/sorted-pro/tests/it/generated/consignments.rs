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
    call!("get_consignment_references", [], [], |client, texts, number| client.get_consignment_references().carrier_service("x").carriers("x").client_reference("x").consignment_number("x").created_date_from("x").created_date_to("x").creference("x").destination_country_code("x").destination_region("x").direction("x").end_at("x").labels_printed(true).package_number("x").post_code("x").preference("x").reference("x").reference_provided_by_customer("x").requested_delivery_date_from("x").requested_delivery_date_to("x").scheduled_delivery_date_from("x").scheduled_delivery_date_to("x").search_term("x").search_term_type("x").shipped_date_from("x").shipped_date_to("x").shipping_date_from("x").shipping_date_to("x").shipping_location_reference("x").source("x").start_from("x").state("x").state_attribute("x").tracking_reference("x").value_from(number).value_to(number).weight_in_grams_from(number).weight_in_grams_to(number).weight_in_kg_from(number).weight_in_kg_to(number)),
    call!("cancel_consignment", ["consignment_reference"], [], |client, texts, number| client.cancel_consignment(texts[0].as_str())),
    call!("add_package", ["consignment_reference"], [], |client, texts, number| client.add_package(texts[0].as_str(), example::<types::UpdatePackageRequest>("examples/consignments/add_package/by_size.request.json"))),
    call!("delete_package", ["package_reference"], [], |client, texts, number| client.delete_package(texts[0].as_str())),
    call!("get_labels", ["consignment_reference"], [], |client, texts, number| client.get_labels(texts[0].as_str())),
    call!("get_labels_in_format", ["consignment_reference", "label_format"], [], |client, texts, number| client.get_labels_in_format(texts[0].as_str(), texts[1].as_str())),
    call!("get_package_label", ["consignment_reference", "package_reference"], [], |client, texts, number| client.get_package_label(texts[0].as_str(), texts[1].as_str())),
    call!("get_package_label_in_format", ["consignment_reference", "package_reference", "label_format"], [], |client, texts, number| client.get_package_label_in_format(texts[0].as_str(), texts[1].as_str(), texts[2].as_str())),
    call!("get_labels_with_resolution", ["consignment_reference", "label_format"], ["resolution"], |client, texts, number| client.get_labels_with_resolution(texts[0].as_str(), texts[1].as_str(), number)),
    call!("get_package_label_with_resolution", ["consignment_reference", "package_reference", "label_format"], ["resolution"], |client, texts, number| client.get_package_label_with_resolution(texts[0].as_str(), texts[1].as_str(), texts[2].as_str(), number)),
    call!("get_customs_documents", ["consignment_reference"], [], |client, texts, number| client.get_customs_documents(texts[0].as_str())),
    call!("get_commercial_invoice", ["consignment_reference"], [], |client, texts, number| client.get_commercial_invoice(texts[0].as_str())),
    call!("get_customs_document", ["customs_document_type", "consignment_reference", "package_reference"], [], |client, texts, number| client.get_customs_document(texts[0].as_str(), texts[1].as_str(), texts[2].as_str())),
    call!("get_quotes", [], [], |client, texts, number| client.get_quotes(example::<types::Consignment>("examples/consignments/get_quotes/one_package.request.json"))),
    call!("get_quotes_by_consignment", ["consignment_reference"], [], |client, texts, number| client.get_quotes_by_consignment(texts[0].as_str())),
    call!("get_service_group_quotes", [], [], |client, texts, number| client.get_service_group_quotes(example::<types::Consignment>("examples/consignments/get_service_group_quotes/one_package.request.json"))),
    call!("get_stored_quotes", ["quote_request_reference"], [], |client, texts, number| client.get_stored_quotes(texts[0].as_str())),
    call!("get_delivery_options", [], [], |client, texts, number| client.get_delivery_options(example::<types::DeliveryOptionsRequest>("examples/consignments/get_delivery_options/guaranteed_only.request.json"))),
    call!("select_delivery_option", ["delivery_option_reference"], [], |client, texts, number| client.select_delivery_option(texts[0].as_str())),
    call!("get_delivery_option_summary", [], [], |client, texts, number| client.get_delivery_option_summary(example::<types::DeliveryOptionsRequest>("examples/consignments/get_delivery_option_summary/one_package.request.json")).end_at("x").start_from("x")),
    call!("get_delivery_option", ["delivery_option_reference"], [], |client, texts, number| client.get_delivery_option(texts[0].as_str())),
    call!("get_delivery_options_by_potential_consignment", ["potential_consignment_reference"], [], |client, texts, number| client.get_delivery_options_by_potential_consignment(texts[0].as_str()).delivery_date("x")),
    call!("get_delivery_options_by_consignment", ["consignment_reference"], [], |client, texts, number| client.get_delivery_options_by_consignment(texts[0].as_str()).delivery_date("x").guaranteed_only(true)),
    call!("get_pickup_options", [], [], |client, texts, number| client.get_pickup_options(example::<types::PickupOptionsRequest>("examples/consignments/get_pickup_options/within_5_km.request.json"))),
    call!("get_pickup_options_by_consignment", ["consignment_reference"], [], |client, texts, number| client.get_pickup_options_by_consignment(texts[0].as_str()).delivery_date("x").guaranteed_only(true)),
    call!("reserve_pickup_option", ["pickup_option_reference"], [], |client, texts, number| client.reserve_pickup_option(texts[0].as_str())),
    call!("select_delivery_options_as_orders", [], [], |client, texts, number| client.select_delivery_options_as_orders(example::<types::SelectOrderRequest>("examples/consignments/select_delivery_options_as_orders/two_options.request.json"))),
    call!("create_order", [], [], |client, texts, number| client.create_order(example::<types::CreateOrderRequest>("examples/consignments/create_order/minimal.request.json"))),
    call!("get_order", ["order_reference"], [], |client, texts, number| client.get_order(texts[0].as_str())),
    call!("update_order", ["order_reference"], [], |client, texts, number| client.update_order(texts[0].as_str(), example::<types::UpdateOrderRequest>("examples/consignments/update_order/new_addresses.request.json"))),
    call!("add_order_address", ["order_reference"], [], |client, texts, number| client.add_order_address(texts[0].as_str(), example::<types::Address>("examples/consignments/add_order_address/return_address.request.json"))),
    call!("update_order_address", ["order_reference"], [], |client, texts, number| client.update_order_address(texts[0].as_str(), example::<types::Address>("examples/consignments/update_order_address/destination.request.json"))),
    call!("pack_order", ["order_reference"], [], |client, texts, number| client.pack_order(texts[0].as_str(), example::<types::PackOrderRequest>("examples/consignments/pack_order/one_package.request.json"))),
    call!("get_tracking_events", ["consignment_reference"], [], |client, texts, number| client.get_tracking_events(texts[0].as_str())),
    call!("get_tracking_events_per_package", ["consignment_reference"], [], |client, texts, number| client.get_tracking_events_per_package(texts[0].as_str())),
    call!("get_customer_manifests", [], [], |client, texts, number| client.get_customer_manifests().shipping_location_reference("x")),
    call!("get_customer_manifest", ["manifest_reference"], [], |client, texts, number| client.get_customer_manifest(texts[0].as_str())),
    call!("manifest_consignments_from_query", [], [], |client, texts, number| client.manifest_consignments_from_query(example::<types::ManifestFromQueryRequest>("examples/consignments/manifest_consignments_from_query/all_criteria.request.json"))),
];
