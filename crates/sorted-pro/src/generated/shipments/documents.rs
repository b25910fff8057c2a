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

/// Returns all customs documents that a shipment needs (`get_customs_documents`).
///
/// They are CN22, CN23 and commercial invoice; 204 when the shipment needs none, which is not an error. The shipment must be `allocated` or later and not `cancelled`, else 400 [`invalid_state_for_operation`](crate::Error::is_wrong_state). Responses have `copies` or `dpi`, depending on the source.
///
/// Status 204 is an empty list.
///
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/get_customs_documents.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/documents/{reference}`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetCustomsDocuments {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
}

impl Client {
    /// Returns all customs documents that a shipment needs (`get_customs_documents`): see [`GetCustomsDocuments`].
    pub fn get_customs_documents(&self, reference: impl Into<ShipmentRef>) -> GetCustomsDocuments {
        GetCustomsDocuments { setup: Setup::new(self), reference: reference.into() }
    }
}

impl GetCustomsDocuments {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_customs_documents",
        safety: Safety::Read,
        url_template: Some("/documents/{reference}"),
    };
}

impl Operation for GetCustomsDocuments {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_customs_documents(self.reference.as_str());
        request_of::<decode::Files, _>(Self::INFO, request)
    }
}

call!(GetCustomsDocuments, Vec<File>);

/// Returns the CN22 customs form of a shipment (`get_cn22`).
///
/// 204 when the shipment needs none. The shipment must be `allocated` or later and not `cancelled`, else 400 [`invalid_state_for_operation`](crate::Error::is_wrong_state). [`get_document`](Client::get_document) returns the same document. Responses have `copies` or `dpi`, depending on the source.
///
/// Status 204 is `None`.
///
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/get_cn22.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/documents/{reference}/cn22`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetCn22 {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
    pub(crate) format: Option<Open<vocabulary::ContentType>>,
}

impl Client {
    /// Returns the CN22 customs form of a shipment (`get_cn22`): see [`GetCn22`].
    pub fn get_cn22(&self, reference: impl Into<ShipmentRef>) -> GetCn22 {
        GetCn22 { setup: Setup::new(self), reference: reference.into(), format: None }
    }
}

impl GetCn22 {
    /// Format of the document, `pdf` or `zpl` in any casing. `pdf` when left out.
    pub fn format(mut self, format: impl Into<Open<vocabulary::ContentType>>) -> Self {
        self.format = Some(format.into());
        self
    }
}

impl GetCn22 {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_cn22",
        safety: Safety::Read,
        url_template: Some("/documents/{reference}/cn22"),
    };
}

impl Operation for GetCn22 {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_cn22(self.reference.as_str(), self.format.as_ref());
        request_of::<decode::OptionalFile, _>(Self::INFO, request)
    }
}

call!(GetCn22, Option<File>);

/// Returns the CN23 customs form of a shipment (`get_cn23`).
///
/// 204 when the shipment needs none. The shipment must be `allocated` or later and not `cancelled`, else 400 [`invalid_state_for_operation`](crate::Error::is_wrong_state). [`get_document`](Client::get_document) returns the same document. Responses have `copies` or `dpi`, depending on the source.
///
/// Status 204 is `None`.
///
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/get_cn23.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/documents/{reference}/cn23`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetCn23 {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
    pub(crate) format: Option<Open<vocabulary::ContentType>>,
}

impl Client {
    /// Returns the CN23 customs form of a shipment (`get_cn23`): see [`GetCn23`].
    pub fn get_cn23(&self, reference: impl Into<ShipmentRef>) -> GetCn23 {
        GetCn23 { setup: Setup::new(self), reference: reference.into(), format: None }
    }
}

impl GetCn23 {
    /// Format of the document, `pdf` or `zpl` in any casing. `pdf` when left out.
    pub fn format(mut self, format: impl Into<Open<vocabulary::ContentType>>) -> Self {
        self.format = Some(format.into());
        self
    }
}

impl GetCn23 {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_cn23",
        safety: Safety::Read,
        url_template: Some("/documents/{reference}/cn23"),
    };
}

impl Operation for GetCn23 {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_cn23(self.reference.as_str(), self.format.as_ref());
        request_of::<decode::OptionalFile, _>(Self::INFO, request)
    }
}

call!(GetCn23, Option<File>);

/// Returns the commercial invoice of a shipment (`get_commercial_invoice`).
///
/// 204 when the shipment needs none. The shipment must be `allocated` or later and not `cancelled`, else 400 [`invalid_state_for_operation`](crate::Error::is_wrong_state). [`get_document`](Client::get_document) returns the same document. Responses have `copies` or `dpi`, depending on the source.
///
/// Status 204 is `None`.
///
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/get_commercial_invoice.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/documents/{reference}/commercial_invoice`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetCommercialInvoice {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
    pub(crate) format: Option<Open<vocabulary::ContentType>>,
}

impl Client {
    /// Returns the commercial invoice of a shipment (`get_commercial_invoice`): see [`GetCommercialInvoice`].
    pub fn get_commercial_invoice(&self, reference: impl Into<ShipmentRef>) -> GetCommercialInvoice {
        GetCommercialInvoice { setup: Setup::new(self), reference: reference.into(), format: None }
    }
}

impl GetCommercialInvoice {
    /// Format of the document, `pdf` or `zpl` in any casing. `pdf` when left out.
    pub fn format(mut self, format: impl Into<Open<vocabulary::ContentType>>) -> Self {
        self.format = Some(format.into());
        self
    }
}

impl GetCommercialInvoice {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_commercial_invoice",
        safety: Safety::Read,
        url_template: Some("/documents/{reference}/commercial_invoice"),
    };
}

impl Operation for GetCommercialInvoice {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_commercial_invoice(self.reference.as_str(), self.format.as_ref());
        request_of::<decode::OptionalFile, _>(Self::INFO, request)
    }
}

call!(GetCommercialInvoice, Option<File>);

/// Returns one document of a shipment by kind (`get_document`).
///
/// This is the general form of [`get_cn22`](Client::get_cn22), [`get_cn23`](Client::get_cn23) and [`get_commercial_invoice`](Client::get_commercial_invoice), which also returns hazard labels and collection notes; a collection note from here covers this shipment only. 204 when the shipment needs none. The shipment must be `allocated` or later and not `cancelled`, else 400 [`invalid_state_for_operation`](crate::Error::is_wrong_state). Responses have `copies` or `dpi`, depending on the source.
///
/// Status 204 is `None`.
///
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
/// * `document_type`: Kind of document. `label` is refused: labels have operations of their own.
///
#[doc = include_str!("../../../docs/shipments/get_document.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/documents/{reference}/{document_type}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetDocument {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
    pub(crate) document_type: Open<vocabulary::ShipmentDocumentType>,
    pub(crate) format: Option<Open<vocabulary::ContentType>>,
}

impl Client {
    /// Returns one document of a shipment by kind (`get_document`): see [`GetDocument`].
    pub fn get_document(&self, reference: impl Into<ShipmentRef>, document_type: impl Into<Open<vocabulary::ShipmentDocumentType>>) -> GetDocument {
        GetDocument { setup: Setup::new(self), reference: reference.into(), document_type: document_type.into(), format: None }
    }
}

impl GetDocument {
    /// Format of the document, `pdf` or `zpl` in any casing. `pdf` when left out.
    pub fn format(mut self, format: impl Into<Open<vocabulary::ContentType>>) -> Self {
        self.format = Some(format.into());
        self
    }
}

impl GetDocument {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_document",
        safety: Safety::Read,
        url_template: Some("/documents/{reference}/{document_type}"),
    };
}

impl Operation for GetDocument {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.segment("document_type", self.document_type.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_document(self.reference.as_str(), &self.document_type, self.format.as_ref());
        request_of::<decode::OptionalFile, _>(Self::INFO, request)
    }
}

call!(GetDocument, Option<File>);
