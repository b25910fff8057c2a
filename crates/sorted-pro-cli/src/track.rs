//! `sorted-pro track`.

use clap::Args;
use serde::Serialize;

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
                Ok(found) => rows.extend(found),
                // The others are shown.
                Err(failure) if failure.code() == Exit::Rejected => {
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

async fn shipment(connection: &Connection<'_>, reference: &str) -> Result<Vec<Row>, Failure> {
    let client = connection.shipments()?;
    let shipment = client.get_shipment(reference).send().await?;
    let tracking = client.get_tracking_events(reference).send().await?;
    let row = |time: String, event: String, description: String| Row {
        reference: reference.to_owned(),
        time,
        event,
        description,
    };
    let mut rows = vec![row(String::new(), shipment.state.as_str().to_owned(), "state".to_owned())];
    for event in tracking.events.iter().flatten() {
        rows.push(row(
            event.timestamp.to_string(),
            event.event_code.as_str().to_owned(),
            event.description.clone(),
        ));
    }
    Ok(rows)
}

async fn consignment(connection: &Connection<'_>, reference: &str) -> Result<Vec<Row>, Failure> {
    let tracked = connection.consignments()?.track(reference).send().await?;
    let row = |time: String, event: String, description: String| Row {
        reference: reference.to_owned(),
        time,
        event,
        description,
    };
    let state = tracked.state().map(|state| state.as_str().to_owned()).unwrap_or_default();
    let mut rows = vec![row(String::new(), state, "state".to_owned())];
    for about in tracked.events() {
        let event = about.event;
        rows.push(row(
            event.time_stamp.as_ref().map(ToString::to_string).unwrap_or_default(),
            event.code.clone().unwrap_or_default(),
            event.description.clone().unwrap_or_default(),
        ));
    }
    Ok(rows)
}
