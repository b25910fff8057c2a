//! Environment of the journeys: the two clients, and a carrier and a clock that the journey controls.
//!
//! By default each journey has its own sandbox in its process. With [`SHIPMENTS_URL`], [`CONSIGNMENTS_URL`] and
//! [`ADMIN_URL`] in the environment, all of them talk to one sandbox elsewhere, one after another, for instance
//! through a validating proxy: see `cargo xtask verify`.

use std::env;
use std::error::Error;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};
use sorted_pro::{consignments, shipments};
use sorted_pro_sandbox::Sandbox;
use sorted_pro_test::{TestResult, consignments_at, shipments_at};

/// The environment variable with the base URL of the shipments API.
pub const SHIPMENTS_URL: &str = "E2E_SHIPMENTS_URL";

/// The environment variable with the base URL of the consignments API.
pub const CONSIGNMENTS_URL: &str = "E2E_CONSIGNMENTS_URL";

/// The environment variable with the base URL of the sandbox itself, for clock, tracking and reset. Its clock stands
/// at 2026-01-05T09:00:00Z, a Monday, and its seed is 0.
pub const ADMIN_URL: &str = "E2E_ADMIN_URL";

/// One journey: a fresh sandbox, and clients of it.
#[derive(Debug)]
pub struct Journey {
    /// A client of the shipments API.
    pub shipments: shipments::Client,
    /// A client of the consignments API.
    pub consignments: consignments::Client,
    /// The base URL of the consignments API, for requests without a client.
    pub consignments_url: String,
    admin: consignments::Client,
    /// Gone when it is dropped; `None` if the sandbox is elsewhere.
    sandbox: Option<Sandbox>,
}

/// Runs one journey.
///
/// # Panics
/// If it fails, or if only some of the environment variables are set.
pub fn journey(test: impl AsyncFnOnce(&Journey) -> TestResult) {
    // A sandbox elsewhere is reset before each journey: they must not overlap.
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let elsewhere = [SHIPMENTS_URL, CONSIGNMENTS_URL, ADMIN_URL].map(|name| env::var(name).ok());
    let _turn = elsewhere
        .iter()
        .any(Option::is_some)
        .then(|| ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let journey = Journey::start(elsewhere).await.expect("a sandbox");
        if let Err(error) = test(&journey).await {
            panic!("{error}\n{error:?}");
        }
    });
}

impl Journey {
    async fn start(elsewhere: [Option<String>; 3]) -> Result<Self, Box<dyn Error>> {
        let (sandbox, [shipments, consignments, admin]) = match elsewhere {
            [Some(shipments), Some(consignments), Some(admin)] => (None, [shipments, consignments, admin]),
            [None, None, None] => {
                let sandbox = sorted_pro_test::sandbox().await?;
                let urls = [sandbox.shipments_url(), sandbox.url(), sandbox.url()].map(|it| it.to_string());
                (Some(sandbox), urls)
            }
            _ => return Err(format!("set all of {SHIPMENTS_URL}, {CONSIGNMENTS_URL}, {ADMIN_URL}").into()),
        };
        let journey = Self {
            shipments: shipments_at(shipments).build()?,
            consignments: consignments_at(consignments.clone()).build()?,
            consignments_url: consignments,
            admin: consignments_at(admin).build()?,
            sandbox,
        };
        journey.post("reset", &json!({})).await?;
        Ok(journey)
    }

    /// Lets `seconds` go by, with all the work that becomes due.
    ///
    /// # Errors
    /// If the sandbox refuses.
    pub async fn advance(&self, seconds: u64) -> TestResult {
        self.post("clock", &json!({ "advance_seconds": seconds })).await
    }

    /// The carrier of a shipment, or of a consignment (`EC-`), reports `event`, with the properties of `more`.
    ///
    /// # Errors
    /// If the sandbox refuses.
    pub async fn carrier_reports(&self, reference: &str, event: &str, more: Value) -> TestResult {
        let kind = if reference.starts_with("EC-") { "consignment" } else { "shipment" };
        let mut report = json!({ kind: reference, "event_code": event });
        if let (Value::Object(report), Value::Object(more)) = (&mut report, more) {
            report.extend(more);
        }
        self.post("tracking_events", &report).await
    }

    /// An amount such as `GBP 3.90` as it arrives: proxies that write JSON anew drop zeros, and nothing else does.
    pub fn written(&self, amount: &str) -> String {
        match self.sandbox {
            Some(_) => amount.to_owned(),
            None => amount.trim_end_matches('0').trim_end_matches('.').to_owned(),
        }
    }

    async fn post(&self, what: &str, body: &Value) -> TestResult {
        let response = self.admin.raw_call("POST", format!("/_sandbox/{what}")).json(body).send().await?;
        match response.status() {
            200..=299 => Ok(()),
            status => Err(format!("{what}: {status} {}", String::from_utf8_lossy(response.body())).into()),
        }
    }
}
