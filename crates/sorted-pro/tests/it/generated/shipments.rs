// Generated from spec/shipments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

#![allow(unused_imports)]

use sorted_pro::raw::OneOrMany;
use sorted_pro::raw::shipments::types;
use sorted_pro::shipments::Client;

use crate::calls::{Call, call, example};

pub(crate) static CALLS: &[Call<Client>] = &[
    call!("update_shipment", [], [], |client, texts, number| client.update_shipment(example::<types::UpdateShipmentRequest>("examples/shipments/update_shipment/replace.request.json"))),
    call!("search_shipments", [], ["skip", "take"], |client, texts, number| client.search_shipments().carrier_tracking_reference("x").custom_reference("x").skip(number).take(number)),
    call!("get_shipment", ["reference"], [], |client, texts, number| client.get_shipment(texts[0].as_str())),
    call!("delete_shipment", ["reference"], [], |client, texts, number| client.delete_shipment(texts[0].as_str())),
    call!("cancel_shipment", ["reference"], [], |client, texts, number| client.cancel_shipment(texts[0].as_str())),
    call!("clone_shipment", ["reference"], [], |client, texts, number| client.clone_shipment(texts[0].as_str())),
    call!("change_shipment_state", [], [], |client, texts, number| client.change_shipment_state(example::<types::ShipmentStateChangeRequest>("examples/shipments/change_shipment_state/ready_to_ship.request.json"))),
    call!("get_shipments_by_tracking_reference", ["tracking_reference"], ["skip", "take"], |client, texts, number| client.get_shipments_by_tracking_reference(texts[0].as_str()).skip(number).take(number)),
    call!("count_shipments_by_state", [], [], |client, texts, number| client.count_shipments_by_state()),
    call!("deallocate_shipment", ["reference"], [], |client, texts, number| client.deallocate_shipment(texts[0].as_str())),
    call!("allocate_shipments", [], [], |client, texts, number| client.allocate_shipments(example::<types::AllocateRequest>("examples/shipments/allocate_shipments/pair.request.json"))),
    call!("allocate_shipments_with_carrier_service", [], [], |client, texts, number| client.allocate_shipments_with_carrier_service(example::<types::AllocateWithCarrierServiceRequest>("examples/shipments/allocate_shipments_with_carrier_service/cap_one.request.json"))),
    call!("allocate_shipments_with_service_group", [], [], |client, texts, number| client.allocate_shipments_with_service_group(example::<types::AllocateWithServiceGroupRequest>("examples/shipments/allocate_shipments_with_service_group/cap_list.request.json"))),
    call!("allocate_shipments_with_filters", [], [], |client, texts, number| client.allocate_shipments_with_filters(example::<types::AllocateWithFiltersRequest>("examples/shipments/allocate_shipments_with_filters/all_filters.request.json"))),
    call!("create_quote", [], [], |client, texts, number| client.create_quote(example::<types::CreateShipmentRequest>("examples/shipments/create_quote/location_only.request.json"))),
    call!("create_quote_by_service_group", ["service_group"], ["service_group"], |client, texts, number| client.create_quote_by_service_group(texts[0].as_str(), example::<types::CreateShipmentRequest>("examples/shipments/create_quote_by_service_group/one_parcel.request.json"))),
    call!("get_shipment_quotes", ["reference"], [], |client, texts, number| client.get_shipment_quotes(texts[0].as_str())),
    call!("create_shipment_group", [], [], |client, texts, number| client.create_shipment_group(example::<types::CreateShipmentGroupRequest>("examples/shipments/create_shipment_group/two_shipments.request.json"))),
    call!("update_shipment_group", [], [], |client, texts, number| client.update_shipment_group(example::<types::UpdateShipmentGroupRequest>("examples/shipments/update_shipment_group/add_and_remove.request.json"))),
    call!("get_shipment_group", ["group_reference"], [], |client, texts, number| client.get_shipment_group(texts[0].as_str())),
    call!("get_shipment_groups_by_custom_reference", ["custom_reference"], ["custom_reference"], |client, texts, number| client.get_shipment_groups_by_custom_reference(texts[0].as_str())),
    call!("get_shipment_group_by_custom_reference", ["custom_reference"], ["custom_reference", "version"], |client, texts, number| client.get_shipment_group_by_custom_reference(texts[0].as_str(), number)),
    call!("add_shipment_to_group", ["group_reference", "reference"], [], |client, texts, number| client.add_shipment_to_group(texts[0].as_str(), texts[1].as_str())),
    call!("remove_shipment_from_group", ["group_reference", "reference"], [], |client, texts, number| client.remove_shipment_from_group(texts[0].as_str(), texts[1].as_str())),
    call!("add_shipment_to_group_version", ["custom_reference", "reference"], ["custom_reference", "version"], |client, texts, number| client.add_shipment_to_group_version(texts[0].as_str(), number, texts[1].as_str())),
    call!("remove_shipment_from_group_version", ["custom_reference", "reference"], ["custom_reference", "version"], |client, texts, number| client.remove_shipment_from_group_version(texts[0].as_str(), number, texts[1].as_str())),
    call!("add_shipment_to_latest_group", ["custom_reference", "reference"], ["custom_reference"], |client, texts, number| client.add_shipment_to_latest_group(texts[0].as_str(), texts[1].as_str())),
    call!("remove_shipment_from_latest_group", ["custom_reference", "reference"], ["custom_reference"], |client, texts, number| client.remove_shipment_from_latest_group(texts[0].as_str(), texts[1].as_str())),
    call!("lock_shipment_group", ["group_reference"], [], |client, texts, number| client.lock_shipment_group(texts[0].as_str())),
    call!("unlock_shipment_group", ["group_reference"], [], |client, texts, number| client.unlock_shipment_group(texts[0].as_str())),
    call!("close_shipment_group", ["group_reference"], [], |client, texts, number| client.close_shipment_group(texts[0].as_str())),
    call!("manifest_shipment_group", ["group_reference"], [], |client, texts, number| client.manifest_shipment_group(texts[0].as_str())),
    call!("manifest_shipment", ["reference"], [], |client, texts, number| client.manifest_shipment(texts[0].as_str())),
    call!("manifest_shipments", [], [], |client, texts, number| client.manifest_shipments(example::<types::ManifestRequest>("examples/shipments/manifest_shipments/two_shipments.request.json"))),
    call!("manifest_shipments_by_query", [], [], |client, texts, number| client.manifest_shipments_by_query(example::<types::ManifestQueryRequest>("examples/shipments/manifest_shipments_by_query/by_address.request.json"))),
    call!("get_manifest", ["manifest_reference"], [], |client, texts, number| client.get_manifest(texts[0].as_str())),
    call!("get_labels", ["reference", "content_type"], [], |client, texts, number| client.get_labels(texts[0].as_str()).content_type(texts[1].as_str()).dpi(number).include_extension(true).rotation("x")),
    call!("get_contents_label", ["reference", "contents_reference", "content_type"], [], |client, texts, number| client.get_contents_label(texts[0].as_str(), texts[1].as_str()).content_type(texts[2].as_str()).dpi(number).include_extension(true).rotation("x")),
    call!("get_customs_documents", ["reference"], [], |client, texts, number| client.get_customs_documents(texts[0].as_str())),
    call!("get_cn22", ["reference"], [], |client, texts, number| client.get_cn22(texts[0].as_str()).format("x")),
    call!("get_cn23", ["reference"], [], |client, texts, number| client.get_cn23(texts[0].as_str()).format("x")),
    call!("get_commercial_invoice", ["reference"], [], |client, texts, number| client.get_commercial_invoice(texts[0].as_str()).format("x")),
    call!("get_document", ["reference", "document_type"], [], |client, texts, number| client.get_document(texts[0].as_str(), texts[1].as_str()).format("x")),
    call!("add_paperless_document", ["document_reference"], [], |client, texts, number| client.add_paperless_document(texts[0].as_str(), example::<types::PaperlessDocumentUpload>("examples/shipments/add_paperless_document/certificate_of_origin.request.json"))),
    call!("get_paperless_document", ["document_reference"], [], |client, texts, number| client.get_paperless_document(texts[0].as_str())),
    call!("remove_paperless_document", ["document_reference"], [], |client, texts, number| client.remove_paperless_document(texts[0].as_str())),
    call!("get_tracking_events", ["reference"], [], |client, texts, number| client.get_tracking_events(texts[0].as_str())),
    call!("get_contents_tracking_events", ["reference"], [], |client, texts, number| client.get_contents_tracking_events(texts[0].as_str())),
    call!("get_tracking_events_by_custom_reference", ["custom_reference"], ["skip", "take"], |client, texts, number| client.get_tracking_events_by_custom_reference(texts[0].as_str()).skip(number).take(number)),
    call!("get_contents_tracking_events_by_custom_reference", ["custom_reference"], ["custom_reference", "skip", "take"], |client, texts, number| client.get_contents_tracking_events_by_custom_reference(texts[0].as_str()).skip(number).take(number)),
    call!("get_collection_note", ["group_reference"], [], |client, texts, number| client.get_collection_note(texts[0].as_str())),
    call!("get_latest_collection_note_by_custom_reference", ["custom_reference"], ["custom_reference"], |client, texts, number| client.get_latest_collection_note_by_custom_reference(texts[0].as_str())),
    call!("get_collection_note_by_custom_reference", ["custom_reference"], ["custom_reference", "version"], |client, texts, number| client.get_collection_note_by_custom_reference(texts[0].as_str(), number)),
    call!("query_collection_note", [], [], |client, texts, number| client.query_collection_note(example::<types::CollectionNoteQueryRequest>("examples/shipments/query_collection_note/by_full_address_and_service.request.json"))),
    call!("get_collection_note_by_manifests", [], [], |client, texts, number| client.get_collection_note_by_manifests(example::<types::CollectionNoteFromManifestRequest>("examples/shipments/get_collection_note_by_manifests/two_manifests.request.json"))),
];
