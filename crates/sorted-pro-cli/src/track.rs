//! `sorted-pro track`.

use clap::Args;
use serde::Serialize;
use sorted_pro::consignments::TrackedEvent;
use sorted_pro::consignments::models::Consignment;
use sorted_pro::shipments::models::Shipment;
use sorted_pro::{consignments, shipments};

use crate::connection::Connection;
use crate::failure::{Exit, Failure};
use crate::global::{Api, Global};
use crate::results::print_rows;

/// Shows state, carrier and tracking references of shipments or consignments, and what carriers report
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  sorted-pro track sp_00794403010635468411384028069888
  sorted-pro track ORDER-1001 ORDER-1002
  sorted-pro --api consignments track EC-000-05B-MMA")]
pub(crate) struct Track {
    /// References, or your own references of orders
    #[arg(required = true, value_name = "REFERENCE")]
    references: Vec<String>,
}

/// An event of a shipment or consignment; without events, what is known of it.
#[derive(Clone, Default, Serialize)]
struct Row {
    key: String,
    reference: String,
    state: String,
    carrier: String,
    tracking: String,
    time: String,
    event: String,
    description: String,
}

impl Track {
    pub(crate) async fn run(&self, global: &Global) -> Result<Exit, Failure> {
        let connection = Connection::open(global).await?;
        let mut rows = Vec::new();
        let mut exit = Exit::Done;
        for reference in &self.references {
            let found = match global.api {
                Api::Shipments => shipments(&connection.shipments()?, reference).await,
                Api::Consignments => consignments(&connection.consignments()?, reference).await,
            };
            match found {
                Ok(found) => rows.extend(found),
                // The others are shown.
                Err(failure) if failure.code == Exit::Rejected => {
                    anstream::eprint!("{reference}: ");
                    failure.print()?;
                    exit = Exit::Rejected;
                }
                Err(failure) => return Err(failure),
            }
        }
        print_rows(&rows, global.output)?;
        Ok(exit)
    }
}

/// A row for each event, given as time, name and description.
fn rows(all: Row, events: impl Iterator<Item = (String, String, String)>) -> Vec<Row> {
    let mut rows: Vec<Row> =
        events.map(|(time, event, description)| Row { time, event, description, ..all.clone() }).collect();
    if rows.is_empty() {
        rows.push(all);
    }
    rows
}

/// The shipment with a reference, or those with a reference of the caller's.
async fn shipments(client: &shipments::Client, given: &str) -> Result<Vec<Row>, Failure> {
    if Api::Shipments.is_reference(given) {
        let shipment = client.get_shipment(given).send().await?.into_inner();
        return shipment_rows(client, shipment).await;
    }
    let mut rows = Vec::new();
    let mut found = client.search_shipments().custom_reference(given).stream();
    while let Some(shipment) = found.next().await {
        let shipment = match shipment {
            // The 404 of a gateway has no code.
            Err(error) if error.is_not_found() && error.code().is_some() => break,
            shipment => shipment?,
        };
        // It may be found because of its contents' references.
        if shipment.custom_reference.as_deref() == Some(given) {
            rows.extend(shipment_rows(client, shipment).await?);
        }
    }
    if rows.is_empty() { Err(none_found("shipment")) } else { Ok(rows) }
}

async fn shipment_rows(client: &shipments::Client, shipment: Shipment) -> Result<Vec<Row>, Failure> {
    let Shipment { reference, custom_reference, state, allocation, .. } = shipment;
    let events = client.get_tracking_events(&reference).send().await?.into_inner().events;
    let mut all = Row {
        key: custom_reference.unwrap_or_default(),
        reference,
        state: state.to_string(),
        ..Row::default()
    };
    if let Some(allocation) = allocation {
        all.tracking = allocation.all_tracking_references().join(" ");
        all.carrier = allocation.carrier.name.or(allocation.carrier.reference).unwrap_or_default();
    }
    let events = events.into_iter().flatten();
    Ok(rows(all, events.map(|it| (it.timestamp.to_string(), it.event_code.to_string(), it.description))))
}

/// The consignment with a reference, or those with a reference of the caller's.
async fn consignments(client: &consignments::Client, given: &str) -> Result<Vec<Row>, Failure> {
    if Api::Consignments.is_reference(given) {
        let consignment = client.get_consignment(given).send().await?.into_inner();
        return consignment_rows(client, consignment, given).await;
    }
    let mut rows = Vec::new();
    let mut found = client.search_consignments().reference_provided_by_customer(given).stream();
    while let Some(row) = found.next().await {
        let Some(reference) = row?.reference else { continue };
        let consignment = client.get_consignment(&reference).send().await?.into_inner();
        if consignment.consignment_reference_provided_by_customer.as_deref() == Some(given) {
            rows.extend(consignment_rows(client, consignment, &reference).await?);
        }
    }
    if rows.is_empty() { Err(none_found("consignment")) } else { Ok(rows) }
}

async fn consignment_rows(
    client: &consignments::Client,
    consignment: Consignment,
    reference: &str,
) -> Result<Vec<Row>, Failure> {
    let tracked = client.track(reference).send().await?.into_inner();
    let legs = consignment.consignment_legs.unwrap_or_default();
    let carrier = legs.first().and_then(|leg| leg.carrier_name.clone().or(leg.carrier_reference.clone()));
    let state = tracked.state().or(consignment.consignment_state.as_deref());
    let tracking: Vec<String> = legs.into_iter().flat_map(|leg| leg.tracking_references).flatten().collect();
    let all = Row {
        key: consignment.consignment_reference_provided_by_customer.unwrap_or_default(),
        reference: reference.to_owned(),
        state: state.map(ToString::to_string).unwrap_or_default(),
        carrier: carrier.unwrap_or_default(),
        tracking: tracking.join(" "),
        ..Row::default()
    };
    let events = tracked.events().map(|TrackedEvent { event, .. }| {
        let time = event.time_stamp.as_ref().map(ToString::to_string).unwrap_or_default();
        (time, event.code.clone().unwrap_or_default(), event.description.clone().unwrap_or_default())
    });
    Ok(rows(all, events))
}

fn none_found(what: &str) -> Failure {
    Failure { code: Exit::Rejected, message: format!("no {what} has this reference of yours") }
}
