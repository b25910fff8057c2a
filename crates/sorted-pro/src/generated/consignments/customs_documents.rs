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

/// Returns all customs documents of an allocated international consignment (`get_customs_documents`).
///
/// They are commercial
/// invoices and either CN22 or CN23 forms, as named base64 files. The list of the other form may be
/// absent, null or empty; a domestic consignment has no customs documents.
///
/// Allowed in the same states as labels ([`get_labels`](Client::get_labels)), 400 otherwise. The documents are complete
/// only if the consignment was created with customs data.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
///
#[doc = include_str!("../../../docs/consignments/get_customs_documents.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/docs/{consignment_reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetCustomsDocuments {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
}

impl Client {
    /// Returns all customs documents of an allocated international consignment (`get_customs_documents`): see [`GetCustomsDocuments`].
    pub fn get_customs_documents(&self, consignment_reference: impl Into<ConsignmentRef>) -> GetCustomsDocuments {
        GetCustomsDocuments { setup: Setup::new(self), consignment_reference: consignment_reference.into() }
    }
}

impl GetCustomsDocuments {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_customs_documents",
        safety: Safety::Read,
        url_template: Some("/consignments/docs/{consignment_reference}"),
    };
}

impl Operation for GetCustomsDocuments {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_customs_documents(self.consignment_reference.as_str());
        request_of::<crate::consignments::CustomsDocuments, _>(Self::INFO, request)
    }
}

call!(GetCustomsDocuments, crate::consignments::CustomsDocuments);
