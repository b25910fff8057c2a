// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
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

/// Returns the commercial invoice of an allocated international consignment as a PDF file (`get_commercial_invoice`).
///
/// The body
/// is a JSON string with the file in base64.
///
/// Allowed in the same states as labels, 400 otherwise. A domestic consignment has no invoice, for
/// which 404 is to be expected. The invoice is complete only when the consignment was created with
/// customs data. [`get_customs_documents`](Client::get_customs_documents) returns it together with the customs forms.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/docs/commercialinvoice/{consignment_reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetCommercialInvoice {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
}

impl Client {
    /// Returns the commercial invoice of an allocated international consignment as a PDF file (`get_commercial_invoice`): see [`GetCommercialInvoice`].
    pub fn get_commercial_invoice(&self, consignment_reference: impl Into<ConsignmentRef>) -> GetCommercialInvoice {
        GetCommercialInvoice { setup: Setup::new(self), consignment_reference: consignment_reference.into() }
    }
}

impl GetCommercialInvoice {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_commercial_invoice",
        safety: Safety::Read,
        url_template: Some("/consignments/docs/commercialinvoice/{consignment_reference}"),
    };
}

impl Operation for GetCommercialInvoice {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_commercial_invoice(self.consignment_reference.as_str());
        request_of::<decode::AsFile, _>(Self::INFO, request)
    }
}

call!(GetCommercialInvoice, File);

/// Returns the CN22 or CN23 form of one package of an allocated international consignment as a PDF file (`get_customs_document`).
///
/// The body is a JSON string with the file in base64.
///
/// Allowed in the same states as labels, 400 otherwise. 404 is to be expected when the package is
/// not part of the consignment, or has no form of this type. [`get_customs_documents`](Client::get_customs_documents) returns the
/// forms of all packages.
///
/// * `customs_document_type`: Form to return.
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
/// * `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/docs/{customs_document_type}/{consignment_reference}/{package_reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetCustomsDocument {
    pub(crate) setup: Setup<Client>,
    pub(crate) customs_document_type: Open<vocabulary::CustomsDocType>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) package_reference: PackageRef,
}

impl Client {
    /// Returns the CN22 or CN23 form of one package of an allocated international consignment as a PDF file (`get_customs_document`): see [`GetCustomsDocument`].
    pub fn get_customs_document(&self, customs_document_type: impl Into<Open<vocabulary::CustomsDocType>>, consignment_reference: impl Into<ConsignmentRef>, package_reference: impl Into<PackageRef>) -> GetCustomsDocument {
        GetCustomsDocument { setup: Setup::new(self), customs_document_type: customs_document_type.into(), consignment_reference: consignment_reference.into(), package_reference: package_reference.into() }
    }
}

impl GetCustomsDocument {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_customs_document",
        safety: Safety::Read,
        url_template: Some("/consignments/docs/{customs_document_type}/{consignment_reference}/{package_reference}"),
    };
}

impl Operation for GetCustomsDocument {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("customs_document_type", self.customs_document_type.as_str());
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.segment("package_reference", self.package_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_customs_document(&self.customs_document_type, self.consignment_reference.as_str(), self.package_reference.as_str());
        request_of::<decode::AsFile, _>(Self::INFO, request)
    }
}

call!(GetCustomsDocument, File);
