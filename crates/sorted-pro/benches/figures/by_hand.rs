//! The calls as a user would write them on `reqwest` and `serde`: no retries, no timeouts, no checks, no
//! error but that of `reqwest`.

use serde::Serialize;

use crate::plain::{AllocateResult, AllocateShipmentsResult, Shipment};

#[derive(Clone)]
pub(crate) struct Client {
    http: reqwest::Client,
    base_url: String,
}

#[derive(Serialize)]
struct BulkRequest<'a> {
    shipments: &'a [String],
}

impl Client {
    pub(crate) fn new(base_url: &str) -> reqwest::Result<Self> {
        // The client refuses to be built without; an error means that it is installed already.
        let http = reqwest::Client::builder().no_proxy().build()?;
        Ok(Self { http, base_url: base_url.to_owned() })
    }

    fn request(&self, method: reqwest::Method, path: String) -> reqwest::RequestBuilder {
        self.http
            .request(method, format!("{}{path}", self.base_url))
            .header("x-api-key", "key")
            .header("x-api-version", "1.1")
            .header("accept", "application/json")
    }

    pub(crate) async fn get_shipment(&self, reference: &str) -> reqwest::Result<Shipment> {
        let request = self.request(reqwest::Method::GET, format!("/shipments/{reference}"));
        request.send().await?.error_for_status()?.json().await
    }

    pub(crate) async fn allocate(&self, reference: &str, group: &str) -> reqwest::Result<AllocateResult> {
        self.put(format!("/shipments/{reference}/allocate/service_group/{group}")).await
    }

    pub(crate) async fn allocate_by_default_rules(&self, reference: &str) -> reqwest::Result<AllocateResult> {
        self.put(format!("/shipments/{reference}/allocate")).await
    }

    async fn put(&self, path: String) -> reqwest::Result<AllocateResult> {
        let request = self.request(reqwest::Method::PUT, path).header("content-length", 0);
        request.send().await?.error_for_status()?.json().await
    }

    pub(crate) async fn allocate_many(
        &self,
        shipments: &[String],
    ) -> reqwest::Result<AllocateShipmentsResult> {
        let request = self.request(reqwest::Method::PUT, "/shipments/allocate".to_owned());
        request.json(&BulkRequest { shipments }).send().await?.error_for_status()?.json().await
    }
}
