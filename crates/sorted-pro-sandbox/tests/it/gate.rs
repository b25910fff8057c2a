//! Checks before the operation: path, method, key, version, and the presence of a body.

use reqwest::{Method, RequestBuilder};
use sorted_pro_sandbox::Sandbox;

use crate::client::{KEY, UNKNOWN, api_error, consignments_error, http};

/// A request to the shipments API without any header.
fn bare(sandbox: &Sandbox, method: Method, path: &str) -> RequestBuilder {
    http().request(method, format!("{}{path}", sandbox.shipments_url()))
}

#[tokio::test]
async fn every_check_of_the_shipments_api_has_its_code() {
    let sandbox = Sandbox::builder().api_key(KEY).start().await.expect("a sandbox");
    let shipment = format!("/shipments/{UNKNOWN}");
    let get = || bare(&sandbox, Method::GET, &shipment);
    let post =
        || bare(&sandbox, Method::POST, "/shipments").header("x-api-version", "1.1").header("x-api-key", KEY);
    let cases = [
        (get(), 401, "unauthorised", "missing_api_key_header"),
        (get().header("x-api-key", ""), 401, "unauthorised", "invalid_api_key"),
        (get().header("x-api-key", "another"), 401, "unauthorised", "invalid_api_key"),
        // The key comes first.
        (get().header("x-api-version", "9"), 401, "unauthorised", "missing_api_key_header"),
        (get().header("x-api-key", KEY), 400, "validation_error", "version_header_missing"),
        (
            get().header("x-api-key", KEY).header("x-api-version", "1.0"),
            400,
            "validation_error",
            "version_header_error",
        ),
        (post().body("{"), 400, "validation_error", "invalid_request"),
        (post(), 400, "validation_error", "invalid_request"),
    ];
    for (request, status, parent, child) in cases {
        let (codes, error) = api_error(request.send().await.expect("a response"), status).await;
        assert_eq!(error.code.as_str(), parent, "{child}");
        assert_eq!(codes, [child]);
    }
    let allowed = get().header("x-api-key", KEY).header("x-api-version", "1.1");
    api_error(allowed.send().await.expect("a response"), 404).await;
    let wrong_method =
        bare(&sandbox, Method::DELETE, "/shipments").header("x-api-key", KEY).header("x-api-version", "1.1");
    let (_, error) = api_error(wrong_method.send().await.expect("a response"), 405).await;
    assert_eq!(error.code.as_str(), "method_not_supported");
    let no_path =
        bare(&sandbox, Method::GET, "/parcels").header("x-api-key", KEY).header("x-api-version", "1.1");
    let (_, error) = api_error(no_path.send().await.expect("a response"), 404).await;
    assert_eq!(error.code.as_str(), "not_found");
}

#[tokio::test]
async fn the_consignments_api_takes_any_documented_version_and_none() {
    let sandbox = Sandbox::builder().api_key(KEY).start().await.expect("a sandbox");
    let get = || http().get(format!("{}/consignments/EC-999-999-999", sandbox.url()));
    consignments_error(get().send().await.expect("a response"), 401).await;
    let keyed = || get().header("ocp-apim-subscription-key", KEY);
    consignments_error(keyed().send().await.expect("a response"), 404).await;
    for (version, status) in [("1", 404), ("1.1", 404), ("2", 400)] {
        let request = keyed().header("electio-api-version", version);
        consignments_error(request.send().await.expect("a response"), status).await;
    }
}
