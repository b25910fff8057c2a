//! One client: rounds of requests, each with the one status that it must have.

use std::collections::VecDeque;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use serde_json::{Value, json};
use ureq::Agent;

use super::Totals;
use crate::Workspace;
use crate::sandbox::agent;
use crate::workspace::read_json;

/// Longer than the sandbox takes for background work.
const BACKGROUND: Duration = Duration::from_millis(600);

/// Consignments of each client: they cannot be deleted.
const CONSIGNMENTS: usize = 20;

/// What clients send: documented requests with nothing that is optional.
pub(super) struct Bodies {
    shipment: Value,
    consignment: Value,
}

impl Bodies {
    pub(super) fn of(workspace: &Workspace) -> anyhow::Result<Self> {
        let read = |operation: &str| -> anyhow::Result<Value> {
            let path = workspace.spec_dir().join("examples").join(operation).join("minimal.request.json");
            read_json(&path)
        };
        let mut shipment = read("shipments/create_shipment")?;
        shipment["custom_reference"] = "SOAK".into();
        // The carrier refuses its manifest, so that it can be cancelled afterwards.
        shipment["metadata"] = json!([{ "key": "sandbox_manifest", "value": "fail", "type": "string" }]);
        Ok(Self { shipment, consignment: read("consignments/create_consignment")? })
    }
}

pub(super) struct Load<'a> {
    agent: Agent,
    url: &'a str,
    bodies: &'a Bodies,
    totals: &'a Totals,
    consignments: Vec<String>,
    /// Shipments whose manifest is being refused, and since when.
    manifesting: VecDeque<(Instant, String)>,
    rounds: usize,
}

impl<'a> Load<'a> {
    pub(super) fn new(url: &'a str, bodies: &'a Bodies, totals: &'a Totals) -> Self {
        Self {
            agent: agent(Duration::from_secs(30)),
            url,
            bodies,
            totals,
            consignments: Vec::new(),
            manifesting: VecDeque::new(),
            rounds: 0,
        }
    }

    /// Goes on until the time is over.
    pub(super) fn run(mut self) {
        while !self.totals.is_over.load(Ordering::Relaxed) {
            match self.round() {
                Ok(()) => _ = self.totals.rounds.fetch_add(1, Ordering::Relaxed),
                Err(error) => self.totals.fail(format!("{error:#}")),
            }
            self.rounds += 1;
        }
    }

    fn round(&mut self) -> anyhow::Result<()> {
        self.shipment()?;
        self.consignment()?;
        while let Some((since, _)) = self.manifesting.front()
            && since.elapsed() > BACKGROUND
        {
            let Some((_, shipment)) = self.manifesting.pop_front() else { break };
            let state = self.shipments("GET", &format!("/shipments/{shipment}"), None, 200)?;
            ensure!(state["state"] == "manifest_failed", "{shipment} is {}", state["state"]);
            self.take_away(&shipment)?;
        }
        Ok(())
    }

    /// A shipment from its creation to its deletion, or to its manifest.
    fn shipment(&mut self) -> anyhow::Result<()> {
        let made = self.shipments("POST", "/shipments", Some(&self.bodies.shipment), 201)?;
        let reference = text(&made["reference"])?;
        let own = format!("/shipments/{reference}");
        let quotes = self.shipments("POST", &format!("{own}/quote"), None, 201)?;
        let path = match self.rounds % 4 {
            0 => format!("{own}/allocate"),
            1 => format!("{own}/allocate/service/CX_NDS"),
            2 => format!("{own}/allocate/service_group/exampleSG123"),
            _ => format!("{own}/allocate/quote/{}", text(&quotes["quotes"][0]["reference"])?),
        };
        self.shipments("PUT", &path, None, 200)?;
        let read = self.shipments("GET", &own, None, 200)?;
        ensure!(read["state"] == "allocated", "{reference} is {}", read["state"]);
        self.shipments("GET", &format!("/labels/{reference}/pdf/203"), None, 200)?;
        self.shipments("GET", "/shipments?custom_reference=SOAK", None, 200)?;
        if self.rounds.is_multiple_of(2) {
            self.shipments("PUT", &format!("{own}/manifest"), None, 202)?;
            self.manifesting.push_back((Instant::now(), reference));
            return Ok(());
        }
        self.shipments("DELETE", &format!("{own}/allocation"), None, 200)?;
        self.take_away(&reference)
    }

    fn take_away(&mut self, reference: &str) -> anyhow::Result<()> {
        self.shipments("PUT", &format!("/shipments/{reference}/cancel"), None, 200)?;
        self.shipments("DELETE", &format!("/shipments/{reference}"), None, 200)?;
        self.shipments("GET", &format!("/shipments/{reference}"), None, 404)?;
        Ok(())
    }

    /// A consignment, allocated and given back.
    fn consignment(&mut self) -> anyhow::Result<()> {
        if self.consignments.len() < CONSIGNMENTS {
            let made = self.send("POST", "/consignments", Some(&self.bodies.consignment), 201)?;
            let link = text(&made[0]["Href"])?;
            self.consignments.push(link.rsplit('/').next().unwrap_or_default().to_owned());
        }
        let reference = &self.consignments[self.rounds % self.consignments.len()];
        let path = format!("/allocation/{reference}/allocatewithcheapestquote");
        let allocated = self.send("PUT", &path, None, 200)?;
        ensure!(allocated[0]["StatusCode"] == 200, "{reference}: {}", allocated[0]["Description"]);
        self.send("GET", &format!("/labels/{reference}"), None, 200)?;
        self.send("GET", &format!("/consignments/{reference}"), None, 200)?;
        self.send("GET", "/consignments/10/0", None, 200)?;
        self.send("PUT", &format!("/consignments/{reference}/deallocate"), None, 200)?;
        Ok(())
    }

    fn shipments(
        &self,
        method: &str,
        path: &str,
        body: Option<&Value>,
        status: u16,
    ) -> anyhow::Result<Value> {
        self.send(method, &format!("/pro{path}"), body, status)
    }

    /// Sends a request and returns the body of its response, which must have that status.
    fn send(&self, method: &str, path: &str, body: Option<&Value>, status: u16) -> anyhow::Result<Value> {
        let request = ureq::http::Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.url))
            .header("x-api-key", "soak")
            .header("x-api-version", "1.1")
            .header("ocp-apim-subscription-key", "soak")
            .header("electio-api-version", "1.1")
            .header("content-type", "application/json")
            .body(body.map(Value::to_string).unwrap_or_default())?;
        self.totals.requests.fetch_add(1, Ordering::Relaxed);
        let mut response = self.agent.run(request).with_context(|| format!("{method} {path}"))?;
        let text = response.body_mut().read_to_string().with_context(|| format!("{method} {path}"))?;
        if response.status() != status {
            bail!("{method} {path}: {} instead of {status}: {text:.300}", response.status());
        }
        if text.is_empty() {
            return Ok(Value::Null);
        }
        serde_json::from_str(&text).with_context(|| format!("{method} {path}: no JSON"))
    }
}

fn text(value: &Value) -> anyhow::Result<String> {
    value.as_str().map(str::to_owned).with_context(|| format!("{value} is no text"))
}
