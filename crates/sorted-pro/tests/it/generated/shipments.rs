// Generated from spec/shipments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

#![allow(unused_imports)]

use sorted_pro::raw::OneOrMany;
use sorted_pro::raw::shipments::types;
use sorted_pro::shipments::Client;

use crate::calls::{Call, call, example};

pub(crate) static CALLS: &[Call<Client>] = &[
    call!("create_shipment", [], [], |client, text, number| client.create_shipment(example::<types::CreateShipmentRequest>("examples/shipments/create_shipment/customs_dangerous_goods.request.json"))),
    call!("update_shipment", [], [], |client, text, number| client.update_shipment(example::<types::UpdateShipmentRequest>("examples/shipments/update_shipment/replace.request.json"))),
    call!("search_shipments", [], [("skip", Some(0), None), ("take", Some(1), Some(10))], |client, text, number| client.search_shipments().custom_reference(text("custom_reference").as_str()).carrier_tracking_reference(text("carrier_tracking_reference").as_str()).take(number("take")).skip(number("skip"))),
    call!("get_shipment", ["reference"], [], |client, text, number| client.get_shipment(text("reference").as_str())),
    call!("delete_shipment", ["reference"], [], |client, text, number| client.delete_shipment(text("reference").as_str())),
    call!("cancel_shipment", ["reference"], [], |client, text, number| client.cancel_shipment(text("reference").as_str())),
    call!("clone_shipment", ["reference"], [], |client, text, number| client.clone_shipment(text("reference").as_str())),
    call!("change_shipment_state", [], [], |client, text, number| client.change_shipment_state(example::<types::ShipmentStateChangeRequest>("examples/shipments/change_shipment_state/ready_to_ship.request.json"))),
    call!("get_shipments_by_tracking_reference", ["tracking_reference"], [("skip", Some(0), None), ("take", Some(1), Some(10))], |client, text, number| client.get_shipments_by_tracking_reference(text("tracking_reference").as_str()).take(number("take")).skip(number("skip"))),
    call!("count_shipments_by_state", [], [], |client, text, number| client.count_shipments_by_state()),
    call!("deallocate_shipment", ["reference"], [], |client, text, number| client.deallocate_shipment(text("reference").as_str())),
    call!("allocate_shipments", [], [], |client, text, number| client.allocate_shipments(example::<types::AllocateRequest>("examples/shipments/allocate_shipments/pair.request.json"))),
    call!("allocate_shipments_with_carrier_service", [], [], |client, text, number| client.allocate_shipments_with_carrier_service(example::<types::AllocateWithCarrierServiceRequest>("examples/shipments/allocate_shipments_with_carrier_service/cap_one.request.json"))),
    call!("allocate_shipments_with_service_group", [], [], |client, text, number| client.allocate_shipments_with_service_group(example::<types::AllocateWithServiceGroupRequest>("examples/shipments/allocate_shipments_with_service_group/cap_list.request.json"))),
    call!("allocate_shipments_with_filters", [], [], |client, text, number| client.allocate_shipments_with_filters(example::<types::AllocateWithFiltersRequest>("examples/shipments/allocate_shipments_with_filters/all_filters.request.json"))),
    call!("create_quote", [], [], |client, text, number| client.create_quote(example::<types::CreateShipmentRequest>("examples/shipments/create_quote/location_only.request.json"))),
    call!("create_quote_by_service_group", ["service_group"], [("service_group", None, Some(50))], |client, text, number| client.create_quote_by_service_group(text("service_group").as_str(), example::<types::CreateShipmentRequest>("examples/shipments/create_quote_by_service_group/one_parcel.request.json"))),
    call!("get_shipment_quotes", ["reference"], [], |client, text, number| client.get_shipment_quotes(text("reference").as_str())),
    call!("create_shipment_group", [], [], |client, text, number| client.create_shipment_group(example::<types::CreateShipmentGroupRequest>("examples/shipments/create_shipment_group/two_shipments.request.json"))),
    call!("update_shipment_group", [], [], |client, text, number| client.update_shipment_group(example::<types::UpdateShipmentGroupRequest>("examples/shipments/update_shipment_group/add_and_remove.request.json"))),
    call!("get_shipment_group", ["group_reference"], [], |client, text, number| client.get_shipment_group(text("group_reference").as_str())),
    call!("get_shipment_groups_by_custom_reference", ["custom_reference"], [("custom_reference", Some(5), Some(50))], |client, text, number| client.get_shipment_groups_by_custom_reference(text("custom_reference").as_str())),
    call!("get_shipment_group_by_custom_reference", ["custom_reference"], [("custom_reference", Some(5), Some(50)), ("version", Some(1), None)], |client, text, number| client.get_shipment_group_by_custom_reference(text("custom_reference").as_str(), number("version"))),
    call!("add_shipment_to_group", ["group_reference", "reference"], [], |client, text, number| client.add_shipment_to_group(text("group_reference").as_str(), text("reference").as_str())),
    call!("remove_shipment_from_group", ["group_reference", "reference"], [], |client, text, number| client.remove_shipment_from_group(text("group_reference").as_str(), text("reference").as_str())),
    call!("add_shipment_to_group_version", ["custom_reference", "reference"], [("custom_reference", Some(5), Some(50)), ("version", Some(1), None)], |client, text, number| client.add_shipment_to_group_version(text("custom_reference").as_str(), number("version"), text("reference").as_str())),
    call!("remove_shipment_from_group_version", ["custom_reference", "reference"], [("custom_reference", Some(5), Some(50)), ("version", Some(1), None)], |client, text, number| client.remove_shipment_from_group_version(text("custom_reference").as_str(), number("version"), text("reference").as_str())),
    call!("add_shipment_to_latest_group", ["custom_reference", "reference"], [("custom_reference", Some(5), Some(50))], |client, text, number| client.add_shipment_to_latest_group(text("custom_reference").as_str(), text("reference").as_str())),
    call!("remove_shipment_from_latest_group", ["custom_reference", "reference"], [("custom_reference", Some(5), Some(50))], |client, text, number| client.remove_shipment_from_latest_group(text("custom_reference").as_str(), text("reference").as_str())),
    call!("lock_shipment_group", ["group_reference"], [], |client, text, number| client.lock_shipment_group(text("group_reference").as_str())),
    call!("unlock_shipment_group", ["group_reference"], [], |client, text, number| client.unlock_shipment_group(text("group_reference").as_str())),
    call!("close_shipment_group", ["group_reference"], [], |client, text, number| client.close_shipment_group(text("group_reference").as_str())),
    call!("manifest_shipment_group", ["group_reference"], [], |client, text, number| client.manifest_shipment_group(text("group_reference").as_str())),
    call!("manifest_shipment", ["reference"], [], |client, text, number| client.manifest_shipment(text("reference").as_str())),
    call!("manifest_shipments", [], [], |client, text, number| client.manifest_shipments(example::<types::ManifestRequest>("examples/shipments/manifest_shipments/two_shipments.request.json"))),
    call!("manifest_shipments_by_query", [], [], |client, text, number| client.manifest_shipments_by_query(example::<types::ManifestQueryRequest>("examples/shipments/manifest_shipments_by_query/by_address.request.json"))),
    call!("get_manifest", ["manifest_reference"], [], |client, text, number| client.get_manifest(text("manifest_reference").as_str())),
    call!("get_labels", ["reference", "content_type"], [], |client, text, number| client.get_labels(text("reference").as_str()).content_type(text("content_type").as_str()).dpi(number("dpi")).include_extension(true).rotation(text("rotation").as_str())),
    call!("get_contents_label", ["reference", "contents_reference", "content_type"], [], |client, text, number| client.get_contents_label(text("reference").as_str(), text("contents_reference").as_str()).content_type(text("content_type").as_str()).dpi(number("dpi")).include_extension(true).rotation(text("rotation").as_str())),
    call!("get_customs_documents", ["reference"], [], |client, text, number| client.get_customs_documents(text("reference").as_str())),
    call!("get_cn22", ["reference"], [], |client, text, number| client.get_cn22(text("reference").as_str()).format(text("format").as_str())),
    call!("get_cn23", ["reference"], [], |client, text, number| client.get_cn23(text("reference").as_str()).format(text("format").as_str())),
    call!("get_commercial_invoice", ["reference"], [], |client, text, number| client.get_commercial_invoice(text("reference").as_str()).format(text("format").as_str())),
    call!("get_document", ["reference", "document_type"], [], |client, text, number| client.get_document(text("reference").as_str(), text("document_type").as_str()).format(text("format").as_str())),
    call!("add_paperless_document", ["reference"], [], |client, text, number| client.add_paperless_document(text("reference").as_str(), example::<types::PaperlessDocumentUpload>("examples/shipments/add_paperless_document/certificate_of_origin.request.json"))),
    call!("get_paperless_document", ["reference"], [], |client, text, number| client.get_paperless_document(text("reference").as_str())),
    call!("remove_paperless_document", ["reference"], [], |client, text, number| client.remove_paperless_document(text("reference").as_str())),
    call!("get_tracking_events", ["reference"], [], |client, text, number| client.get_tracking_events(text("reference").as_str())),
    call!("get_contents_tracking_events", ["reference"], [], |client, text, number| client.get_contents_tracking_events(text("reference").as_str())),
    call!("get_tracking_events_by_custom_reference", ["custom_reference"], [("skip", Some(0), None), ("take", Some(1), Some(10))], |client, text, number| client.get_tracking_events_by_custom_reference(text("custom_reference").as_str()).take(number("take")).skip(number("skip"))),
    call!("get_contents_tracking_events_by_custom_reference", ["custom_reference"], [("custom_reference", None, Some(50)), ("skip", Some(0), None), ("take", Some(1), Some(10))], |client, text, number| client.get_contents_tracking_events_by_custom_reference(text("custom_reference").as_str()).take(number("take")).skip(number("skip"))),
    call!("get_collection_note", ["group_reference"], [], |client, text, number| client.get_collection_note(text("group_reference").as_str())),
    call!("get_latest_collection_note_by_custom_reference", ["custom_reference"], [("custom_reference", Some(5), Some(50))], |client, text, number| client.get_latest_collection_note_by_custom_reference(text("custom_reference").as_str())),
    call!("get_collection_note_by_custom_reference", ["custom_reference"], [("custom_reference", Some(5), Some(50)), ("version", Some(1), None)], |client, text, number| client.get_collection_note_by_custom_reference(text("custom_reference").as_str(), number("version"))),
    call!("query_collection_note", [], [], |client, text, number| client.query_collection_note(example::<types::CollectionNoteQueryRequest>("examples/shipments/query_collection_note/by_full_address_and_service.request.json"))),
    call!("get_collection_note_by_manifests", [], [], |client, text, number| client.get_collection_note_by_manifests(example::<types::CollectionNoteFromManifestRequest>("examples/shipments/get_collection_note_by_manifests/two_manifests.request.json"))),
];
