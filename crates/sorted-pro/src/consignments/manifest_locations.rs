//! Manifests of everything that leaves shipping locations on a day.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use sorted_pro_raw::Timestamp;
use sorted_pro_raw::consignments::types::{
    ManifestFromQueryRequest, ManifestFromQueryRequestShippingDateRange, ManifestFromQueryResponse,
};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use super::Client;
use super::operations::manifests::ManifestConsignmentsFromQuery;
use crate::bulk::sealed::{Plan, Run};
use crate::bulk::{Bulk, Job, Outcomes};
use crate::call::warn_if_unknown;
use crate::problem::Problems;
use crate::{ConsignmentRef, Error, Response, ShippingLocationRef};

/// A manifest of shipping locations: see [`Client::manifest_locations`].
#[derive(Debug, Clone)]
pub struct ManifestLocations {
    day: String,
    states: Vec<ConsignmentState>,
}

/// Consignments of a shipping location that were queued to be manifested.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ManifestedLocation {
    /// Number of consignments that match. The API reports it in words only: `None` if they are not the documented ones.
    pub found: Option<u32>,
    /// Number of consignments that were queued, as for [`found`](Self::found).
    pub queued: Option<u32>,
    /// Consignments that match and could not be queued.
    pub failed: Vec<ConsignmentRef>,
    /// Server's report in words.
    pub message: Option<String>,
}

/// # Manifests of shipping locations
impl Client {
    /// Queues everything that leaves these shipping locations on this day (`2026-01-31`) to be manifested, one request per
    /// location (`manifest_consignments_from_query`).
    ///
    /// Takes consignments that are `Allocated`, `ReadyToShip` or `ManifestFailed`, or fewer of these:
    /// [`in_states`](Bulk::in_states). Each location succeeds or fails on its own, and a success can still list
    /// consignments that could not be queued: see [`ManifestedLocation`]. The work follows in the background: see
    /// [`wait_until_settled`](Self::wait_until_settled).
    ///
    /// [`reconcile`](Bulk::reconcile) sends a query whose response was lost again, as often as the
    /// [retry policy](Bulk::retry) allows. That is safe: what was queued is `Manifesting` or `Manifested`, and does not
    /// match any more. The counts are those of the last query, which then leaves out what the lost one has queued.
    ///
    #[doc = include_str!("../../docs/facades/consignments/manifest_locations.md")]
    ///
    /// # Errors
    /// Per location: [`is_invalid_input`](Error::is_invalid_input) if the day is no date or the reference is empty;
    /// [`is_bad_request`](Error::is_bad_request) if the server refuses the query.
    ///
    /// Evidence: `docs`.
    pub fn manifest_locations(
        &self,
        locations: impl IntoIterator<Item = impl Into<ShippingLocationRef>>,
        day: impl Into<String>,
    ) -> Bulk<ManifestLocations> {
        use ConsignmentState::{Allocated, ManifestFailed, ReadyToShip};
        let states = vec![Allocated, ReadyToShip, ManifestFailed];
        Bulk::new(self, ManifestLocations { day: day.into(), states }, locations)
    }
}

/// # Manifests of shipping locations
impl Bulk<ManifestLocations> {
    /// Takes only consignments in these states (default: all that can be manifested).
    pub fn in_states(mut self, states: impl IntoIterator<Item = ConsignmentState>) -> Self {
        self.job_mut().states = states.into_iter().collect();
        self
    }
}

impl Job for ManifestLocations {
    type Input = ShippingLocationRef;
    type Report = ManifestedLocation;
}

impl Run for ManifestLocations {
    type Client = Client;

    fn run(
        plan: Arc<Plan<Self>>,
        batch: Vec<ShippingLocationRef>,
    ) -> BoxFuture<'static, Outcomes<ShippingLocationRef, ManifestedLocation>> {
        Box::pin(async move {
            let mut results = Vec::with_capacity(batch.len());
            for location in batch {
                let result = manifest(&plan, &location).await;
                results.push((location, result.into()));
            }
            Outcomes::new(results, Vec::new())
        })
    }
}

async fn manifest(
    plan: &Plan<ManifestLocations>,
    location: &ShippingLocationRef,
) -> Result<Response<ManifestedLocation>, Error> {
    let request = plan.job.request(location)?;
    let (policy, reconciles) = (plan.setup.retry_policy(), plan.setup.options.reconcile);
    let (mut round, mut lost) = (1, None::<Error>);
    loop {
        let request = request.clone();
        let error = match plan.call(|setup| ManifestConsignmentsFromQuery { setup, request }).await {
            Ok(response) => return Ok(response.map(Into::into)),
            Err(error) => error,
        };
        let is_lost = error.outcome_is_unknown();
        // Nothing was done by this request; the outcome of the one before is still not known.
        let error = if is_lost { error } else { lost.unwrap_or(error) };
        if !reconciles || !is_lost || round >= policy.max_attempts || !plan.setup.may_retry() {
            if reconciles {
                warn_if_unknown(&error);
            }
            return Err(error);
        }
        lost = Some(error);
        tokio::time::sleep(policy.backoff(round, fastrand::f64())).await;
        round += 1;
    }
}

impl ManifestLocations {
    fn request(&self, location: &ShippingLocationRef) -> Result<ManifestFromQueryRequest, Error> {
        let mut problems = Problems::default();
        // An empty one would stand for all locations.
        problems.segment("location", location.as_str());
        if !is_date(&self.day) {
            problems.report_at("day", "is no date like 2026-01-31");
        }
        problems.into_result(ManifestConsignmentsFromQuery::INFO.id)?;
        let at = |time: &str| Timestamp::new(format!("{}T{time}", self.day));
        let range = ManifestFromQueryRequestShippingDateRange::builder()
            .start_date(at("00:00:00"))
            .end_date(at("23:59:59.9999999"))
            .build();
        Ok(ManifestFromQueryRequest::builder()
            .states(self.states.iter().cloned().map(Into::into).collect::<Vec<_>>())
            .shipping_location_references(vec![location.as_str().to_owned()])
            .shipping_date_ranges(range)
            .build())
    }
}

fn is_date(text: &str) -> bool {
    let shape =
        |(at, byte): (usize, u8)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    text.len() == 10 && text.bytes().enumerate().all(shape)
}

impl From<ManifestFromQueryResponse> for ManifestedLocation {
    fn from(response: ManifestFromQueryResponse) -> Self {
        let [found, queued] = counts(response.message.as_deref().unwrap_or_default());
        let failed = response.failed_consignments.into_iter().flatten().map(Into::into).collect();
        Self { found, queued, failed, message: response.message }
    }
}

/// The counts of `Query found 3 consignment(s). 2 successfully queued to manifest. 1 failed ..`.
fn counts(message: &str) -> [Option<u32>; 2] {
    let mut words = message.split_whitespace().peekable();
    let mut before = |known: &str| {
        while let Some(word) = words.next() {
            if words.peek().is_some_and(|next| next.starts_with(known)) {
                return word.parse().ok();
            }
        }
        None
    };
    [before("consignment"), before("successfully")]
}

#[cfg(test)]
mod tests;
