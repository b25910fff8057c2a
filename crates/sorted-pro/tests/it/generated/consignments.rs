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
    call!("update_consignment_address", ["consignment_reference"], [], |client, texts, number| client.update_consignment_address(texts[0].as_str(), example::<types::Address>("examples/consignments/update_consignment_address/by_location.request.json"))),
    call!("set_consignment_details", ["consignment_reference"], [], |client, texts, number| client.set_consignment_details(texts[0].as_str(), example::<types::SetConsignmentDetailsRequest>("examples/consignments/set_consignment_details/all.request.json"))),
    call!("set_consignment_customer_reference", ["consignment_reference"], [], |client, texts, number| client.set_consignment_customer_reference(texts[0].as_str(), example::<types::ReferenceProvidedByCustomerRequest>("examples/consignments/set_consignment_customer_reference/reference.request.json"))),
    call!("get_consignment_with_metadata", ["consignment_reference"], [], |client, texts, number| client.get_consignment_with_metadata(texts[0].as_str())),
    call!("get_consignment_status", ["consignment_reference"], [], |client, texts, number| client.get_consignment_status(texts[0].as_str())),
    call!("get_consignment_only", ["consignment_reference"], [], |client, texts, number| client.get_consignment_only(texts[0].as_str())),
    call!("count_consignments", [], [], |client, texts, number| client.count_consignments().state("x")),
    call!("get_late_consignments", [], [], |client, texts, number| client.get_late_consignments().carrier_service("x").carriers("x").client_reference("x").consignment_number("x").created_date_from("x").created_date_to("x").creference("x").destination_country_code("x").destination_region("x").direction("x").end_at("x").labels_printed(true).package_number("x").page_size(number).post_code("x").preference("x").reference("x").reference_provided_by_customer("x").requested_delivery_date_from("x").requested_delivery_date_to("x").scheduled_delivery_date_from("x").scheduled_delivery_date_to("x").search_term("x").search_term_type("x").shipped_date_from("x").shipped_date_to("x").shipping_date_from("x").shipping_date_to("x").shipping_location_reference("x").source("x").start_from("x").start_page(number).state("x").state_attribute("x").tracking_reference("x").value_from(number).value_to(number).weight_in_grams_from(number).weight_in_grams_to(number).weight_in_kg_from(number).weight_in_kg_to(number)),
    call!("get_audit_messages", ["consignment_reference"], [], |client, texts, number| client.get_audit_messages(texts[0].as_str())),
    call!("get_consignment_state_summary", [], [], |client, texts, number| client.get_consignment_state_summary("x", "x")),
    call!("get_consignment_carrier_summary", [], [], |client, texts, number| client.get_consignment_carrier_summary("x", "x")),
    call!("get_late_consignment_summary", [], [], |client, texts, number| client.get_late_consignment_summary("x", "x")),
    call!("search_consignments", [], [], |client, texts, number| client.search_consignments().take(number).skip(number).carrier_service("x").carriers("x").client_reference("x").consignment_number("x").created_date_from("x").created_date_to("x").creference("x").destination_country_code("x").destination_region("x").direction("x").end_at("x").labels_printed(true).package_number("x").post_code("x").preference("x").reference("x").reference_provided_by_customer("x").requested_delivery_date_from("x").requested_delivery_date_to("x").scheduled_delivery_date_from("x").scheduled_delivery_date_to("x").search_term("x").search_term_type("x").shipped_date_from("x").shipped_date_to("x").shipping_date_from("x").shipping_date_to("x").shipping_location_reference("x").source("x").start_from("x").state("x").state_attribute("x").tracking_reference("x").value_from(number).value_to(number).weight_in_grams_from(number).weight_in_grams_to(number).weight_in_kg_from(number).weight_in_kg_to(number)),
    call!("cancel_consignment", ["consignment_reference"], [], |client, texts, number| client.cancel_consignment(texts[0].as_str())),
    call!("remove_package", ["consignment_reference", "package_reference"], [], |client, texts, number| client.remove_package(texts[0].as_str(), texts[1].as_str())),
    call!("set_package_customer_reference", ["package_reference"], [], |client, texts, number| client.set_package_customer_reference(texts[0].as_str(), example::<types::ReferenceProvidedByCustomerRequest>("examples/consignments/set_package_customer_reference/reference.request.json"))),
    call!("add_items", [], [], |client, texts, number| client.add_items(example::<types::AddItemsRequest>("examples/consignments/add_items/one_item.request.json"))),
    call!("move_item", [], [], |client, texts, number| client.move_item(example::<types::MoveItemRequest>("examples/consignments/move_item/move.request.json"))),
    call!("add_item", ["package_reference"], [], |client, texts, number| client.add_item(texts[0].as_str(), example::<types::AddItemRequest>("examples/consignments/add_item/item.request.json"))),
    call!("remove_item", ["package_reference", "item_reference"], [], |client, texts, number| client.remove_item(texts[0].as_str(), texts[1].as_str())),
    call!("set_item_customer_reference", ["label_bar_code"], [], |client, texts, number| client.set_item_customer_reference(texts[0].as_str(), example::<types::ReferenceProvidedByCustomerRequest>("examples/consignments/set_item_customer_reference/reference.request.json"))),
    call!("add_package", ["consignment_reference"], [], |client, texts, number| client.add_package(texts[0].as_str(), example::<types::UpdatePackageRequest>("examples/consignments/add_package/by_size.request.json"))),
    call!("update_package", ["package_reference"], [], |client, texts, number| client.update_package(texts[0].as_str(), example::<types::UpdatePackageRequest>("examples/consignments/update_package/by_size.request.json"))),
    call!("dispatch_consignments", [], [], |client, texts, number| client.dispatch_consignments(example::<types::DispatchConsignmentsRequest>("examples/consignments/dispatch_consignments/two_consignments.request.json"))),
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
