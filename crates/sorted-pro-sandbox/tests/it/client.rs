//! Requests to a sandbox, and their responses.

use std::time::Duration;

use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::Value;
use sorted_pro_raw::{consignments, shipments};
use sorted_pro_sandbox::Sandbox;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// A key that is nowhere else.
pub(crate) const KEY: &str = "k3y-of-this-test-0815";

/// A reference that no sandbox knows.
pub(crate) const UNKNOWN: &str = "sp_99999999999999999999999999999999";

/// Without pooling, so that a dropped connection is seen by the request that suffers it.
pub(crate) fn http() -> Client {
    Client::builder().pool_max_idle_per_host(0).build().expect("a client")
}

/// A request to the shipments API with its headers.
pub(crate) fn shipments(sandbox: &Sandbox, method: Method, path: &str) -> RequestBuilder {
    http()
        .request(method, format!("{}{path}", sandbox.shipments_url()))
        .header("x-api-key", KEY)
        .header("x-api-version", "1.1")
}

/// A request to the consignments API with its headers.
pub(crate) fn consignments(sandbox: &Sandbox, method: Method, path: &str) -> RequestBuilder {
    http()
        .request(method, format!("{}{path}", sandbox.url()))
        .header("ocp-apim-subscription-key", KEY)
        .header("electio-api-version", "1.1")
}

/// `get_shipment`
pub(crate) fn get_shipment(sandbox: &Sandbox) -> RequestBuilder {
    shipments(sandbox, Method::GET, &format!("/shipments/{UNKNOWN}"))
}

/// A request to the sandbox's own paths.
pub(crate) fn admin(sandbox: &Sandbox, method: Method, path: &str) -> RequestBuilder {
    let request = http().request(method, format!("{}/_sandbox{path}", sandbox.url()));
    request.header("content-type", "application/json")
}

/// Returns the response to a request to the sandbox's own paths, which must have this status.
pub(crate) async fn admin_json(request: RequestBuilder, status: u16) -> Value {
    let response = request.send().await.expect("a response");
    assert_eq!(response.status(), status);
    response.json().await.expect("JSON")
}

/// An error of the shipments API, which must have this status; codes of its details, and itself.
pub(crate) async fn api_error(response: Response, status: u16) -> (Vec<String>, shipments::types::ApiError) {
    assert_eq!(response.status(), status);
    assert_eq!(response.headers()["content-type"], "application/json");
    let text = response.text().await.expect("a body");
    let error: shipments::types::ApiError = serde_json::from_str(&text).expect(&text);
    assert!(!error.message.is_empty(), "{text}");
    let value: Value = serde_json::from_str(&text).expect("JSON");
    assert!(value["correlation_id"].as_str().is_some_and(|id| id.len() == 36), "{text}");
    let codes = value["details"].as_array().into_iter().flatten();
    let codes = codes.filter_map(|detail| detail["code"].as_str()).map(str::to_owned);
    (codes.collect(), error)
}

/// An error of the consignments API, which must have this status.
pub(crate) async fn consignments_error(response: Response, status: u16) -> consignments::types::ApiError {
    assert_eq!(response.status(), status);
    let text = response.text().await.expect("a body");
    serde_json::from_str(&text).expect(&text)
}

/// Sends `bytes` on a new connection, and reads until the sandbox closes it.
pub(crate) async fn raw(sandbox: &Sandbox, bytes: &[u8]) -> String {
    let address = sandbox.url().replace("http://", "");
    let exchange = async {
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        // A sandbox that has responded may close before everything is sent.
        let _ = stream.write_all(bytes).await;
        let mut response = Vec::new();
        let _ = stream.read_to_end(&mut response).await;
        String::from_utf8_lossy(&response).into_owned()
    };
    tokio::time::timeout(Duration::from_secs(40), exchange).await.expect("a connection that ends")
}
