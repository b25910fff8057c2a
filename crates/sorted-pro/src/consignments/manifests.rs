//! Manifests: telling the carriers.

use sorted_pro_raw::Open;
use sorted_pro_raw::consignments::types::{
    ManifestConsignmentsRequest, ManifestFromQueryRequest, ManifestFromQueryResponse, WithMessage,
};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use super::many::{self, Many};
use super::report::Elements;
use super::{Client, Outcome};
use crate::call::{operation, read};
use crate::limits::Limits;
use crate::problem::Problems;
use crate::{Call, ConsignmentRef};

operation! {
    /// Arguments of [`Client::manifest_consignments`].
    pub struct ManifestConsignments in consignments () { references: Vec<String> }
    "manifest_consignments", Write, Elements => Vec<Outcome<WithMessage>>;
    |this, raw| raw.manifest_consignments(
        &ManifestConsignmentsRequest::builder().consignment_references(this.references.clone()).build()
    );
    check |this, problems| { many::check(&this.references, problems) }
}

many::list_operations! { ManifestConsignments of WithMessage; }

operation! {
    /// Arguments of [`Client::manifest_consignments_from_query`].
    pub struct ManifestConsignmentsFromQuery in consignments () { body: ManifestFromQueryRequest }
    "manifest_consignments_from_query", Write, read::Json => ManifestFromQueryResponse;
    |this, raw| raw.manifest_consignments_from_query(&this.body);
    check |this, problems| {
        Limits::check(&this.body, problems);
        check_states(&this.body.states, problems);
    }
}

fn check_states(states: &[Open<ConsignmentState>], problems: &mut Problems) {
    let is_allowed = |state: &Open<ConsignmentState>| {
        matches!(
            **state,
            ConsignmentState::Allocated | ConsignmentState::ManifestFailed | ConsignmentState::ReadyToShip
        )
    };
    problems.member("States", |problems| {
        for (index, _) in states.iter().enumerate().filter(|(_, state)| !is_allowed(state)) {
            problems.element(index, |problems| {
                problems.report("is none of `Allocated`, `ManifestFailed` and `ReadyToShip`");
            });
        }
    });
}

/// # Manifests
impl Client {
    /// Sends the data of each of these consignments to its carriers (`manifest_consignments`).
    ///
    /// Each must be `Allocated`, `ManifestFailed` or `ReadyToShip`, and succeeds or fails on its own. The response
    /// may come before the work is done: then it is `Manifesting`, and becomes `Manifested`, or
    /// `ManifestFailed` if the carrier could not be told. See
    /// [`wait_until_settled`](Self::wait_until_settled); with status 202 the outcomes are
    /// [`accepted`](super::Outcomes::accepted). Not to be repeated blindly: carriers may get the data twice.
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// client.allocate("EC-000-05B-MMA").send().await?;
    /// let outcomes = client.manifest_consignments(["EC-000-05B-MMA", "EC-000-0A1-B2F"]).send().await;
    /// assert_eq!(outcomes.done().count() + outcomes.accepted().count(), 1);
    /// for (reference, error) in outcomes.failed() {
    ///     eprintln!("{reference:?}: {error}");
    /// }
    /// assert_eq!(outcomes.failed().count(), 1);
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// Per consignment: [`is_rejected`](crate::Error::is_rejected) with the reason in
    /// [`message`](crate::Error::message). If none of them exists, the whole call may be refused instead
    /// ([`is_not_found`](crate::Error::is_not_found)).
    ///
    /// Evidence: `docs`.
    pub fn manifest_consignments(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Many<ManifestConsignments> {
        Many::new(self, references, ManifestConsignments { references: Vec::new() })
    }

    /// Queues all consignments that meet the criteria for manifesting (`manifest_consignments_from_query`).
    /// Criteria add up; of the values of one list any will do.
    ///
    /// `states` is required, and holds any of `Allocated`, `ManifestFailed` and `ReadyToShip`. The response says
    /// in words how many were found and queued. **What could not be queued is in `failed_consignments`, and the
    /// call succeeds all the same.** The work itself is done later, as for
    /// [`manifest_consignments`](Self::manifest_consignments).
    ///
    /// ```
    /// use sorted_pro::consignments::{ConsignmentState, ManifestFromQueryRequest};
    ///
    /// # sorted_pro_test::consignments(async |client| {
    /// let request = ManifestFromQueryRequest::builder()
    ///     .states(vec![ConsignmentState::Allocated.into()])
    ///     .carriers(vec!["CARRIER_X".to_owned()])
    ///     .build();
    /// let response = client.manifest_consignments_from_query(request).send().await?;
    /// println!("{}", response.message.as_deref().unwrap_or_default());
    /// assert!(response.failed_consignments.is_none());
    ///
    /// let request = ManifestFromQueryRequest::builder().states(vec!["Delivered".into()]).build();
    /// let error = client.manifest_consignments_from_query(request).send().await.unwrap_err();
    /// assert_eq!(error.problems()[0].path, "States[0]");
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_bad_request`](crate::Error::is_bad_request) with the properties in
    /// [`details`](crate::Error::details).
    ///
    /// Evidence: `docs`.
    pub fn manifest_consignments_from_query(
        &self,
        body: ManifestFromQueryRequest,
    ) -> Call<ManifestConsignmentsFromQuery> {
        Call::new(self, ManifestConsignmentsFromQuery { body })
    }
}
