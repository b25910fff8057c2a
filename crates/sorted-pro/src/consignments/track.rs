//! Tracking of a consignment: its state and its events.

use futures_util::future::try_join;
use sorted_pro_raw::consignments::types::{
    ConsignmentStatusResponse, ConsignmentViewModel, EventViewModel, PackageViewModel,
};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use super::Client;
use super::operations::consignments::GetConsignmentStatus;
use super::operations::tracking::GetTrackingEvents;
use crate::call::{self, Operation, Pending, Prepared, Setup, call, decode};
use crate::problem::Problems;
use crate::transport::Exchange;
use crate::{ConsignmentRef, Error, Response};

/// A consignment under way: see [`Client::track`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrackedConsignment {
    /// State and expected delivery.
    pub status: ConsignmentStatusResponse,
    /// Events by package and by leg of the journey.
    pub packages: Vec<PackageViewModel>,
}

/// A tracking event with what it is about.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct TrackedEvent<'a> {
    /// Package (`EP-`).
    pub package: Option<&'a str>,
    /// Name of the carrier service of the leg.
    pub carrier_service: Option<&'a str>,
    /// The event.
    pub event: &'a EventViewModel,
}

impl TrackedConsignment {
    /// The state, which decides, and not the last event.
    pub fn state(&self) -> Option<&ConsignmentState> {
        self.status.status.as_deref()
    }

    /// All events without the levels around them: by package, and in a package by leg, in the order of the response.
    pub fn events(&self) -> impl Iterator<Item = TrackedEvent<'_>> {
        self.packages.iter().flat_map(|package| {
            let reference = package.package_reference_for_all_legs_assigned_by_mpd.as_deref();
            package.legs.iter().flatten().flat_map(move |leg| {
                let carrier_service = leg.carrier_service_name.as_deref();
                let events = leg.events.iter().flatten();
                events.map(move |event| TrackedEvent { package: reference, carrier_service, event })
            })
        })
    }
}

/// Tracking of a consignment: see [`Client::track`].
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct Track {
    setup: Setup<Client>,
    consignment_reference: ConsignmentRef,
}

/// # Tracking
impl Client {
    /// Reads where a consignment is: its state (`get_consignment_status`) and what happened to it
    /// (`get_tracking_events`). Two requests at the same time, which share the timeout.
    ///
    #[doc = include_str!("../../docs/facades/consignments/track.md")]
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the consignment is unknown.
    ///
    /// Evidence: `docs`.
    pub fn track(&self, consignment_reference: impl Into<ConsignmentRef>) -> Track {
        Track { setup: Setup::new(self), consignment_reference: consignment_reference.into() }
    }
}

call!(Track, TrackedConsignment);

impl Track {
    fn events(&self) -> GetTrackingEvents {
        let Self { setup, consignment_reference } = self.clone();
        GetTrackingEvents { setup, consignment_reference }
    }
}

impl Operation for Track {
    /// The request for the events.
    fn prepare(&self, problems: Problems) -> Prepared<TrackedConsignment> {
        Ok((self.events().prepare(problems)?.0, decode))
    }

    fn override_send(&self) -> Option<Pending<TrackedConsignment>> {
        let Self { setup, consignment_reference } = self.clone();
        let status = call::send(GetConsignmentStatus { setup, consignment_reference });
        let events = call::send(self.events());
        Some(Box::pin(async move {
            let (events, status) = try_join(events, status).await?;
            Ok(events.map(|events| tracked(events, status.into_inner())))
        }))
    }
}

fn decode(exchange: Exchange) -> Result<Response<TrackedConsignment>, Error> {
    let (events, exchange) = decode::body(exchange)?;
    Ok(Response::new(tracked(events, ConsignmentStatusResponse::default()), exchange.meta))
}

fn tracked(events: ConsignmentViewModel, status: ConsignmentStatusResponse) -> TrackedConsignment {
    TrackedConsignment { status, packages: events.tracked_packages.unwrap_or_default() }
}
