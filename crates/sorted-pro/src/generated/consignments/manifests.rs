// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

#![allow(deprecated, unused_imports)]

use sorted_pro_raw::{Amount, JsonObject, OneOrMany, Open, Timestamp};
use crate::call::{Operation, OperationInfo, Pending, Prepared, Setup, call, read, request_of, setup};
use crate::creation;
use crate::limits::{self, Limits, rules};
use crate::paging::{self, Items, Paged};
use crate::problem::Problems;
use crate::references::*;
use crate::retry::Safety;
use crate::{File, Progress, Update};
use sorted_pro_raw::consignments::{types, vocabulary};

use crate::consignments::Client;

/// `manifest_consignments`: PUT `/consignments/manifest`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct ManifestConsignments {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::ManifestConsignmentsRequest,
}

impl ManifestConsignments {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "manifest_consignments",
        safety: Safety::Write,
        url_template: Some("/consignments/manifest"),
    };
}

impl Operation for ManifestConsignments {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().manifest_consignments(&self.request);
        request_of::<crate::consignments::ChangeReport, _>(Self::INFO, request)
    }
}

setup!(ManifestConsignments, crate::consignments::ChangeReport);

/// Queues all consignments that match the criteria for manifesting (`manifest_consignments_from_query`).
///
/// Criteria are combined with AND,
/// the entries of one list with OR. `States` is required and may only hold `Allocated`,
/// `ManifestFailed` and `ReadyToShip` (400 otherwise).
///
/// The response counts the matches in words. `FailedConsignments` lists those that could not be
/// queued; the status is 200 all the same. Manifesting follows in the background: poll
/// [`get_consignment_status`](Client::get_consignment_status).
///
/// * `request`: The criteria.
///
#[doc = include_str!("../../../docs/consignments/manifest_consignments_from_query.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/consignments/manifestFromQuery`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct ManifestConsignmentsFromQuery {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::ManifestFromQueryRequest,
}

impl Client {
    /// Queues all consignments that match the criteria for manifesting (`manifest_consignments_from_query`): see [`ManifestConsignmentsFromQuery`].
    pub fn manifest_consignments_from_query(&self, request: types::ManifestFromQueryRequest) -> ManifestConsignmentsFromQuery {
        ManifestConsignmentsFromQuery { setup: Setup::new(self), request }
    }
}

impl ManifestConsignmentsFromQuery {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "manifest_consignments_from_query",
        safety: Safety::Write,
        url_template: Some("/consignments/manifestFromQuery"),
    };
}

impl Operation for ManifestConsignmentsFromQuery {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
            rules::consignments::manifest_consignments_from_query(self, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().manifest_consignments_from_query(&self.request);
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(ManifestConsignmentsFromQuery, types::ManifestFromQueryResponse);
