//! Every error code of the contract: a way to provoke it, or the reason why there is none.
//!
//! The consignments contract has no list of codes, so there is nothing to be complete about.

use std::path::Path;

use base64::Engine as _;
use http::Method;
use serde_json::{Value, json};
use sorted_pro_raw::shipments::types;
use sorted_pro_raw::shipments::vocabulary::ErrorCode;

use super::rules::{cases, set};
use super::support::{HEADERS, Response, Server, UNKNOWN, on_demand, scheduled, too_heavy};
use crate::{Fault, Sandbox};

/// Way to provoke a code.
enum By {
    /// Breaking a rule of Create Shipment: 400, and [`cases`] has it.
    Rule,
    /// These calls; the last one returns the status and the code.
    Calls(u16, fn(&Server) -> Response),
    /// A fault with this status.
    Fault(u16),
    /// In no way; with the reason.
    Nothing(&'static str),
}
use By::{Calls, Fault as FaultOf, Nothing, Rule};

const CODES: &[(&str, By)] = &[
    ("validation_error", Calls(400, |server| server.post_json("/shipments", &json!({})))),
    ("address_type_required", Rule),
    ("conflicting_properties", Rule),
    ("date_in_past", Rule),
    ("duplicate_address_type", Rule),
    ("duplicate_metadata_key", Rule),
    (
        "duplicate_references",
        Calls(400, |server| {
            server.put_json("/shipments/allocate", &json!({ "shipments": [UNKNOWN, UNKNOWN] }))
        }),
    ),
    ("duplicate_tags", Rule),
    ("duplicate_values", Rule),
    ("file_too_large", Calls(400, |server| upload(server, &vec![0; (5 << 20) + 1]))),
    ("invalid_accessibility", Rule),
    ("invalid_address_type", Rule),
    ("invalid_carrier_service", Nothing("no request of the contract has a list of carrier services")),
    (
        "invalid_category_type",
        Calls(400, |server| changed(server, "/customs_documentation", json!({ "category_type": "toys" }))),
    ),
    (
        "invalid_contents_reference",
        Calls(400, |server| {
            let shipment = allocated(server);
            server.get(&format!("/labels/{shipment}/contents/sc_1/pdf/203"))
        }),
    ),
    ("invalid_country_code", Rule),
    ("invalid_cron_expression", Nothing("no request of the contract has a schedule")),
    ("invalid_currency", Rule),
    ("invalid_date_range", Rule),
    ("invalid_dimension_unit", Rule),
    ("invalid_direction", Rule),
    ("invalid_email", Rule),
    ("invalid_format", Rule),
    ("invalid_hazard_class", Rule),
    ("invalid_metadata_type", Rule),
    ("invalid_package_size_reference", Rule),
    ("invalid_packing_group", Rule),
    ("invalid_physical_form", Rule),
    ("invalid_postal_code", Rule),
    ("invalid_radioactivity", Rule),
    ("invalid_reference_format", Calls(400, |server| server.get("/shipments/shp_1"))),
    (
        "invalid_region",
        Calls(400, |server| {
            let mut request = scheduled();
            for (property, value) in
                [("country_iso_code", "US"), ("postal_code", "60601"), ("region", "Kent")]
            {
                request["addresses"][1][property] = value.into();
            }
            server.post_json("/shipments", &request)
        }),
    ),
    ("invalid_request", Calls(400, |server| server.send(Method::POST, "/shipments", "{"))),
    ("invalid_shipment_state", Calls(400, |server| set_state(server, "lost_in_space"))),
    ("invalid_shipment_type", Rule),
    ("invalid_shipping_terms", Rule),
    (
        "invalid_state_for_operation",
        Calls(400, |server| {
            let shipment = server.create(&scheduled());
            server.delete(&format!("/shipments/{shipment}"))
        }),
    ),
    ("invalid_sub_division", Rule),
    ("invalid_value", Rule),
    ("invalid_weight_unit", Rule),
    ("non_unique_reference", Calls(400, |server| allocate(server, &scheduled(), "/virtual_service/CY_48"))),
    ("required_property_missing", Rule),
    ("system_shipment_state", Calls(400, |server| set_state(server, "manifesting"))),
    ("system_use_only", Rule),
    ("too_few_elements", Rule),
    ("too_many_elements", Rule),
    ("unit_mismatch", Rule),
    ("value_too_large", Rule),
    ("value_too_long", Rule),
    (
        "value_too_short",
        Calls(400, |server| {
            let body = json!({ "reference": UNKNOWN, "state": "delivered", "reason": "Oh" });
            server.put_json("/shipments/state", &body)
        }),
    ),
    ("value_too_small", Rule),
    (
        "version_header_error",
        Calls(400, |server| {
            server
                .send_with(&[("x-api-key", "key"), ("x-api-version", "1.0")], Method::GET, "/shipments", "")
                .1
        }),
    ),
    (
        "version_header_missing",
        Calls(400, |server| server.send_with(&[("x-api-key", "key")], Method::GET, "/shipments", "").1),
    ),
    (
        "virtual_service_not_found",
        Calls(404, |server| allocate(server, &scheduled(), "/virtual_service/nobody")),
    ),
    ("unauthorised", Calls(401, |server| server.send_with(&[], Method::GET, "/shipments", "").1)),
    (
        "invalid_api_key",
        Calls(401, |server| server.send_with(&[("x-api-key", "")], Method::GET, "/shipments", "").1),
    ),
    ("missing_api_key_header", Calls(401, |server| server.send_with(&[], Method::GET, "/shipments", "").1)),
    ("forbidden", FaultOf(403)),
    ("not_found", Calls(404, |server| server.send_with(&HEADERS, Method::GET, "/parcels", "").1)),
    ("shipment_not_found", Calls(404, |server| server.get(&format!("/shipments/{UNKNOWN}")))),
    ("processing", Nothing("a document that is not ready returns 221, as the contract has it")),
    (
        "method_not_supported",
        Calls(405, |server| server.send_with(&HEADERS, Method::PATCH, "/shipments", "").1),
    ),
    ("conflict", Calls(409, cancelled_twice)),
    (
        "rule_conflict",
        Calls(429, |server| {
            let group = |shipment: &str| {
                let body = json!({ "custom_reference": "GROUP-1", "shipments": [shipment] });
                server.post_json("/shipment_groups", &body)
            };
            assert_eq!(group(&allocated(server)).status, 201);
            group(&allocated(server))
        }),
    ),
    ("gone", Calls(410, removed_document)),
    (
        "resource_quarantined",
        Calls(410, |server| {
            let document = uploaded(server, b"VIRUS");
            server.advance(3600);
            server.get(&format!("/documents/paperless/{document}"))
        }),
    ),
    ("resource_removed", Calls(410, removed_document)),
    ("internal_server_error", FaultOf(500)),
    ("allocation_failed", Calls(521, |server| allocate(server, &too_heavy(), ""))),
    ("carrier_service_not_found", Calls(521, |server| allocate(server, &scheduled(), "/service/NOBODY"))),
    (
        "carrier_service_shipment_mismatch",
        Calls(521, |server| allocate(server, &on_demand(), "/service/CX_NDS")),
    ),
    (
        "shipment_invalid_state",
        Calls(521, |server| {
            let shipment = allocated(server);
            server.put(&format!("/shipments/{shipment}/allocate"))
        }),
    ),
    ("no_quotes_available", Calls(531, |server| server.post_json("/shipments/quote", &too_heavy()))),
    ("status_code_error", FaultOf(503)),
];

/// The response to a good request to create a shipment that was changed at `pointer`.
fn changed(server: &Server, pointer: &str, value: Value) -> Response {
    let mut request = scheduled();
    set(&mut request, pointer, value);
    server.post_json("/shipments", &request)
}

fn set_state(server: &Server, state: &str) -> Response {
    let shipment = server.create(&scheduled());
    let body = json!({ "reference": shipment, "state": state, "reason": "Seen it" });
    server.put_json("/shipments/state", &body)
}

/// The response to the allocation of a new shipment, with the selection at the end of the path.
fn allocate(server: &Server, request: &Value, selection: &str) -> Response {
    let shipment = server.create(request);
    server.put(&format!("/shipments/{shipment}/allocate{selection}"))
}

fn allocated(server: &Server) -> String {
    let response = allocate(server, &scheduled(), "");
    response.read::<types::AllocateResult>().shipment_reference
}

fn cancelled_twice(server: &Server) -> Response {
    let shipment = server.create(&scheduled());
    let cancel = || server.put(&format!("/shipments/{shipment}/cancel"));
    assert_eq!(cancel().status, 200);
    cancel()
}

fn upload(server: &Server, bytes: &[u8]) -> Response {
    let shipment = server.create(&scheduled());
    let file = base64::engine::general_purpose::STANDARD.encode(bytes);
    let body = json!({ "file_content": file, "file_format": "pdf", "document_type": "commercial_invoice" });
    server.post_json(&format!("/documents/paperless/{shipment}"), &body)
}

fn uploaded(server: &Server, bytes: &[u8]) -> String {
    upload(server, bytes).read::<types::ResourceResult>().reference
}

fn removed_document(server: &Server) -> Response {
    let document = uploaded(server, b"%PDF-");
    let path = format!("/documents/paperless/{document}");
    assert_eq!(server.delete(&path).status, 202);
    server.get(&path)
}

/// The parent code and those of the details.
fn codes_of(response: &Response) -> Vec<String> {
    let (_, parent, mut codes) = response.refusal();
    codes.push(parent);
    codes
}

fn by_fault(status: u16) -> types::ApiError {
    // In a build of the whole workspace reqwest wants one. Another test may have been first.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let sandbox = Sandbox::start().await.unwrap();
        sandbox.inject(Fault::status(status)).unwrap();
        let response = reqwest::get(format!("{}/shipments", sandbox.shipments_url())).await.unwrap();
        assert_eq!(response.status(), status);
        response.json().await.unwrap()
    })
}

#[test]
fn every_code_is_provoked() {
    for (code, by) in CODES {
        let server = Server::new();
        match by {
            Rule => {
                let mut cases = cases();
                cases.retain(|(_, _, expected, _)| expected == code);
                assert!(!cases.is_empty(), "{code}: no rule has it");
                for (pointer, value, _, _) in cases {
                    let response = changed(&server, pointer, value);
                    assert_eq!(response.status, 400, "{code}");
                    assert!(
                        codes_of(&response).iter().any(|given| given == code),
                        "{code}: {}",
                        response.text
                    );
                }
            }
            Calls(status, calls) => {
                let response = calls(&server);
                assert_eq!(response.status, *status, "{code}: {}", response.text);
                assert!(codes_of(&response).iter().any(|given| given == code), "{code}: {}", response.text);
            }
            FaultOf(status) => assert_eq!(by_fault(*status).code.as_str(), *code),
            Nothing(reason) => {
                assert!(!reason.is_empty());
                assert_eq!(
                    sources_with(code),
                    Vec::<String>::new(),
                    "{code} is used: `{reason}` is not true"
                );
            }
        }
    }
}

#[test]
fn every_code_is_in_the_list_once() {
    let mut listed: Vec<&str> = CODES.iter().map(|(code, _)| *code).collect();
    let mut known: Vec<&str> = ErrorCode::known().iter().map(ErrorCode::as_str).collect();
    listed.sort_unstable();
    known.sort_unstable();
    assert_eq!(listed, known);
}

/// The source files, without tests, pages and generated ones, that name `code` as a text or as the model's variant.
fn sources_with(code: &str) -> Vec<String> {
    let variant: String = code.split('_').map(|word| word[..1].to_uppercase() + &word[1..]).collect();
    let (text, variant) = (format!("\"{code}\""), format!("ErrorCode::{variant}"));
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                if !name.ends_with("tests") && !["generated", "pages"].contains(&name.as_str()) {
                    folders.push(path);
                }
            } else if name.ends_with(".rs") {
                let source = std::fs::read_to_string(&path).unwrap();
                if source.contains(&text) || source.contains(&variant) {
                    found.push(name);
                }
            }
        }
    }
    found
}

#[test]
fn the_search_for_codes_finds_them() {
    // A text; a variant of the model.
    for (code, file) in [("file_too_large", "paperless.rs"), ("shipment_invalid_state", "bulk_allocation.rs")]
    {
        assert!(sources_with(code).iter().any(|name| name == file), "{code}");
    }
}
