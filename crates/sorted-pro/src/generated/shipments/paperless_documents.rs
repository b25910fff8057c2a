// Generated from spec/shipments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

#![allow(deprecated, unused_imports)]

use sorted_pro_raw::{Amount, JsonObject, OneOrMany, Open, Timestamp};
use crate::call::{Operation, Pending, Prepared, Setup, call, decode, request_of, setup};
use crate::creation;
use crate::limits::{self, Limits, rules};
use crate::operation::OperationInfo;
use crate::paging::{self, Items, Paged};
use crate::problem::Problems;
use crate::references::*;
use crate::retry::Safety;
use crate::{File, Progress, Update};
use sorted_pro_raw::shipments::{types, vocabulary};

use crate::shipments::Client;

/// Uploads a file of up to 5 MB that travels with a shipment electronically (`add_paperless_document`).
///
/// A larger one gives 400
/// `file_too_large`. The path has the reference of the shipment (`sp_`); the other two operations on
/// that path take the document's. The shipment must be `unallocated` or `allocation_failed`, else 409.
///
/// Asynchronous: the document is scanned and processed after the response; poll
/// [`get_paperless_document`](Client::get_paperless_document) with the `reference` of the response (`pd_`). Not idempotent: each call
/// adds the file again. After a lost response, look at `paperless_documents` of the shipment.
///
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/add_paperless_document.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 409, [`is_conflict`](crate::Error::is_conflict): The state of the resource does not allow the operation. Nothing was changed; a retry does not help while the state stays the same.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/documents/paperless/{reference}`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct AddPaperlessDocument {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
    pub(crate) request: types::PaperlessDocumentUpload,
}

impl Client {
    /// Uploads a file of up to 5 MB that travels with a shipment electronically (`add_paperless_document`): see [`AddPaperlessDocument`].
    pub fn add_paperless_document(&self, reference: impl Into<ShipmentRef>, request: types::PaperlessDocumentUpload) -> AddPaperlessDocument {
        AddPaperlessDocument { setup: Setup::new(self), reference: reference.into(), request }
    }
}

impl AddPaperlessDocument {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "add_paperless_document",
        safety: Safety::Write,
        url_template: Some("/documents/paperless/{reference}"),
    };
}

impl Operation for AddPaperlessDocument {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().add_paperless_document(self.reference.as_str(), &self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(AddPaperlessDocument, types::ResourceResult);

/// Returns an uploaded document with its file (`get_paperless_document`).
///
/// While the document is processed, the response is 221 with the same body, or 404 with the code [`processing`](crate::Error::is_processing) in one source: poll. 410 when it was removed (`resource_removed`), or quarantined because a virus was found (`resource_quarantined`). The path parameter is the reference of the document (`pd_`).
///
/// Status 221 is [`Processing`](Progress::Processing).
///
/// * `reference`: Reference of the uploaded document (`pd_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/get_paperless_document.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 410, [`is_gone`](crate::Error::is_gone): The resource existed once and can no longer be read.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/documents/paperless/{reference}`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetPaperlessDocument {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: PaperlessDocumentRef,
}

impl Client {
    /// Returns an uploaded document with its file (`get_paperless_document`): see [`GetPaperlessDocument`].
    pub fn get_paperless_document(&self, reference: impl Into<PaperlessDocumentRef>) -> GetPaperlessDocument {
        GetPaperlessDocument { setup: Setup::new(self), reference: reference.into() }
    }
}

impl GetPaperlessDocument {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_paperless_document",
        safety: Safety::Read,
        url_template: Some("/documents/paperless/{reference}"),
    };
}

impl Operation for GetPaperlessDocument {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_paperless_document(self.reference.as_str());
        request_of::<decode::InProgress, _>(Self::INFO, request)
    }
}

call!(GetPaperlessDocument, Progress<types::PaperlessDocumentUpload>);

/// Removes an uploaded document (`remove_paperless_document`).
///
/// The path parameter is the reference of the document (`pd_`). The shipment must be `unallocated` or `allocation_failed`, else 409. Afterwards [`get_paperless_document`](Client::get_paperless_document) returns 410 `resource_removed`.
///
/// * `reference`: Reference of the uploaded document (`pd_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/remove_paperless_document.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 409, [`is_conflict`](crate::Error::is_conflict): The state of the resource does not allow the operation. Nothing was changed; a retry does not help while the state stays the same.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// DELETE `/documents/paperless/{reference}`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct RemovePaperlessDocument {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: PaperlessDocumentRef,
}

impl Client {
    /// Removes an uploaded document (`remove_paperless_document`): see [`RemovePaperlessDocument`].
    pub fn remove_paperless_document(&self, reference: impl Into<PaperlessDocumentRef>) -> RemovePaperlessDocument {
        RemovePaperlessDocument { setup: Setup::new(self), reference: reference.into() }
    }
}

impl RemovePaperlessDocument {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "remove_paperless_document",
        safety: Safety::Write,
        url_template: Some("/documents/paperless/{reference}"),
    };
}

impl Operation for RemovePaperlessDocument {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().remove_paperless_document(self.reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(RemovePaperlessDocument, types::ResourceResult);
