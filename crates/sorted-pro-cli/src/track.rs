//! `sorted-pro track`.

use clap::Args;
use serde::Serialize;
use sorted_pro::consignments::TrackedEvent;

use crate::cli::{Api, Global};
use crate::connection::Connection;
use crate::failure::{Exit, Failure};
use crate::results::print_rows;

/// Shows the state of shipments or consignments, and the events that carriers report
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  sorted-pro track sp_00794403010635468411384028069888
  sorted-pro --api consignments track EC-000-05B-MMA EC-000-05B-MMB")]
pub(crate) struct Track {
    /// References
    #[arg(required = true, value_name = "REFERENCE")]
    references: Vec<String>,
}

/// A state, or an event.
#[derive(Serialize)]
struct Row {
    reference: String,
    time: String,
    event: String,
    description: String,
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
                Api::Shipments => shipment(&connection, reference).await,
                Api::Consignments => consignment(&connection, reference).await,
            };
            match found {
                Ok((state, events)) => {
                    let state = (String::new(), state, "state".to_owned());
                    rows.extend(std::iter::once(state).chain(events).map(|(time, event, description)| Row {
                        reference: reference.clone(),
                        time,
                        event,
                        description,
                    }));
                }
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

/// The state of a shipment, and its events.
async fn shipment(connection: &Connection<'_>, reference: &str) -> Result<(String, Vec<Event>), Failure> {
    let client = connection.shipments()?;
    let shipment = client.get_shipment(reference).send().await?;
    let tracking = client.get_tracking_events(reference).send().await?;
    let events = tracking.into_inner().events.into_iter().flatten();
    let events = events.map(|it| (it.timestamp.to_string(), it.event_code.to_string(), it.description));
    Ok((shipment.state.to_string(), events.collect()))
}

/// The state of a consignment, and its events.
async fn consignment(connection: &Connection<'_>, reference: &str) -> Result<(String, Vec<Event>), Failure> {
    let tracked = connection.consignments()?.track(reference).send().await?;
    let events = tracked.events().map(|TrackedEvent { event, .. }| {
        let time = event.time_stamp.as_ref().map(ToString::to_string).unwrap_or_default();
        (time, event.code.clone().unwrap_or_default(), event.description.clone().unwrap_or_default())
    });
    Ok((tracked.state().map(ToString::to_string).unwrap_or_default(), events.collect()))
}
