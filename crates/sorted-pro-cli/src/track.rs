//! `sorted-pro track`.

use std::iter;

use clap::Args;
use serde::Serialize;
use sorted_pro::consignments::TrackedEvent;
use sorted_pro::consignments::models::Consignment;
use sorted_pro::shipments::models::Shipment;
use sorted_pro::{consignments, shipments};

use crate::cli::{Api, Global};
use crate::connection::Connection;
use crate::failure::{Exit, Failure};
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

/// A state, or an event.
#[derive(Serialize)]
struct Row {
    reference: String,
    carrier: String,
    tracking: String,
    time: String,
    event: String,
    description: String,
}

/// A shipment or consignment under way.
struct Tracked {
    reference: String,
    carrier: Option<String>,
    tracking: Vec<String>,
    state: String,
    events: Vec<Event>,
}

/// Time, name and description of an event.
type Event = (String, String, String);

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
                Ok(found) => rows.extend(found.into_iter().flat_map(Tracked::rows)),
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

impl Tracked {
    fn rows(self) -> impl Iterator<Item = Row> {
        let Self { reference, carrier, tracking, state, events } = self;
        let (carrier, tracking) = (carrier.unwrap_or_default(), tracking.join(" "));
        let state = (String::new(), state, "state".to_owned());
        iter::once(state).chain(events).map(move |(time, event, description)| Row {
            reference: reference.clone(),
            carrier: carrier.clone(),
            tracking: tracking.clone(),
            time,
            event,
            description,
        })
    }
}

/// The shipment with a reference, or those with a reference of the caller's.
async fn shipments(client: &shipments::Client, given: &str) -> Result<Vec<Tracked>, Failure> {
    if Api::Shipments.is_reference(given) {
        let shipment = client.get_shipment(given).send().await?.into_inner();
        return Ok(vec![shipment_events(client, shipment).await?]);
    }
    let mut tracked = Vec::new();
    let mut found = client.search_shipments().custom_reference(given).stream();
    while let Some(shipment) = found.next().await {
        let shipment = shipment?;
        // It may be found because of its contents' references.
        if shipment.custom_reference.as_deref() == Some(given) {
            tracked.push(shipment_events(client, shipment).await?);
        }
    }
    if tracked.is_empty() { Err(none_found("shipment")) } else { Ok(tracked) }
}

async fn shipment_events(client: &shipments::Client, shipment: Shipment) -> Result<Tracked, Failure> {
    let Shipment { reference, state, allocation, .. } = shipment;
    let events = client.get_tracking_events(&reference).send().await?.into_inner().events;
    let events = events.into_iter().flatten();
    let mut tracked = Tracked {
        reference,
        carrier: None,
        tracking: Vec::new(),
        state: state.to_string(),
        events: events
            .map(|it| (it.timestamp.to_string(), it.event_code.to_string(), it.description))
            .collect(),
    };
    if let Some(allocation) = allocation {
        tracked.tracking = allocation.all_tracking_references().to_vec();
        tracked.carrier = allocation.carrier.name.or(allocation.carrier.reference);
    }
    Ok(tracked)
}

/// The consignment with a reference, or those with a reference of the caller's.
async fn consignments(client: &consignments::Client, given: &str) -> Result<Vec<Tracked>, Failure> {
    if Api::Consignments.is_reference(given) {
        let consignment = client.get_consignment(given).send().await?.into_inner();
        return Ok(vec![consignment_events(client, consignment, given).await?]);
    }
    let mut tracked = Vec::new();
    let mut found = client.search_consignments().reference_provided_by_customer(given).stream();
    while let Some(row) = found.next().await {
        let Some(reference) = row?.reference else { continue };
        let consignment = client.get_consignment(&reference).send().await?.into_inner();
        if consignment.consignment_reference_provided_by_customer.as_deref() == Some(given) {
            tracked.push(consignment_events(client, consignment, &reference).await?);
        }
    }
    if tracked.is_empty() { Err(none_found("consignment")) } else { Ok(tracked) }
}

async fn consignment_events(
    client: &consignments::Client,
    consignment: Consignment,
    reference: &str,
) -> Result<Tracked, Failure> {
    let events = client.track(reference).send().await?.into_inner();
    let state = events.state().or(consignment.consignment_state.as_deref()).map(ToString::to_string);
    let legs = consignment.consignment_legs.unwrap_or_default();
    let carrier = legs.first().and_then(|leg| leg.carrier_name.clone().or(leg.carrier_reference.clone()));
    let events = events.events().map(|TrackedEvent { event, .. }| {
        let time = event.time_stamp.as_ref().map(ToString::to_string).unwrap_or_default();
        (time, event.code.clone().unwrap_or_default(), event.description.clone().unwrap_or_default())
    });
    Ok(Tracked {
        reference: reference.to_owned(),
        carrier,
        state: state.unwrap_or_default(),
        events: events.collect(),
        tracking: legs.into_iter().flat_map(|leg| leg.tracking_references).flatten().collect(),
    })
}

fn none_found(what: &str) -> Failure {
    Failure { code: Exit::Rejected, message: format!("no {what} has this reference of yours") }
}
