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

/// Returns the labels of all packages of a shipment in one file (`get_labels`).
///
/// The shipment must be `allocated` or
/// later and not `cancelled`, else 400 [`invalid_state_for_operation`](crate::Error::is_wrong_state). Which formats exist depends on
/// the carrier; a format or resolution that does not gives 400. The file is base64 inside JSON: PDF
/// bytes, or ZPL text as `text/plain`. The `dpi` of the response need not be the one asked for.
///
/// Fetching counts: `label_details.retrieval_count` of the shipment goes up, and the first call sets
/// `date_first_retrieved`. The vendor also accepts the path without the resolution, which then is
/// 203 dpi.
///
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/get_labels.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/labels/{reference}/{content_type}/{dpi}`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetLabels {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
    pub(crate) content_type: Open<vocabulary::ContentType>,
    pub(crate) dpi: i32,
    pub(crate) include_extension: Option<bool>,
    pub(crate) rotation: Option<Open<vocabulary::LabelRotation>>,
}

impl Client {
    /// Returns the labels of all packages of a shipment in one file (`get_labels`): see [`GetLabels`].
    pub fn get_labels(&self, reference: impl Into<ShipmentRef>) -> GetLabels {
        GetLabels { setup: Setup::new(self), reference: reference.into(), content_type: Open::from("pdf"), dpi: 203, include_extension: None, rotation: None }
    }
}

impl GetLabels {
    /// Format of the label, in any casing. Which ones there are depends on the carrier (default: `pdf`).
    pub fn content_type(mut self, content_type: impl Into<Open<vocabulary::ContentType>>) -> Self {
        self.content_type = content_type.into();
        self
    }

    /// Resolution in dots per inch, one of 203, 300 and 600. The path without this part means 203 (default: `203`).
    pub fn dpi(mut self, dpi: i32) -> Self {
        self.dpi = dpi;
        self
    }

    /// Whether the label includes its extension (default: `true`).
    pub fn include_extension(mut self, include_extension: bool) -> Self {
        self.include_extension = Some(include_extension);
        self
    }

    /// Direction in which the label is turned. Only for the format `bmp`.
    pub fn rotation(mut self, rotation: impl Into<Open<vocabulary::LabelRotation>>) -> Self {
        self.rotation = Some(rotation.into());
        self
    }
}

impl GetLabels {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_labels",
        safety: Safety::Read,
        url_template: Some("/labels/{reference}/{content_type}/{dpi}"),
    };
}

impl Operation for GetLabels {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.segment("content_type", self.content_type.as_str());
        if self.setup.is_checked() {
            rules::shipments::get_labels(self, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_labels(self.reference.as_str(), &self.content_type, self.dpi, self.include_extension, self.rotation.as_ref());
        request_of::<decode::AsFile, _>(Self::INFO, request)
    }
}

call!(GetLabels, File);

/// Returns the label of one package of a shipment (`get_contents_label`).
///
/// The body is one document or a list of documents:
/// sources disagree, so expect either. The shipment must be `allocated` or later and not
/// `cancelled`, else 400 [`invalid_state_for_operation`](crate::Error::is_wrong_state). Which formats exist depends on the carrier;
/// a format or resolution that does not gives 400. The file is base64 inside JSON: PDF bytes, or ZPL
/// text as `text/plain`. The `dpi` of the response need not be the one asked for. An unknown
/// contents reference gives 400 `invalid_contents_reference`.
///
/// Fetching counts as for [`get_labels`](Client::get_labels). The vendor also accepts the path without the resolution,
/// which then is 203 dpi.
///
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
/// * `contents_reference`: Reference of one contents entry of the shipment (`sc_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/get_contents_label.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/labels/{reference}/contents/{contents_reference}/{content_type}/{dpi}`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetContentsLabel {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
    pub(crate) contents_reference: ContentsRef,
    pub(crate) content_type: Open<vocabulary::ContentType>,
    pub(crate) dpi: i32,
    pub(crate) include_extension: Option<bool>,
    pub(crate) rotation: Option<Open<vocabulary::LabelRotation>>,
}

impl Client {
    /// Returns the label of one package of a shipment (`get_contents_label`): see [`GetContentsLabel`].
    pub fn get_contents_label(&self, reference: impl Into<ShipmentRef>, contents_reference: impl Into<ContentsRef>) -> GetContentsLabel {
        GetContentsLabel { setup: Setup::new(self), reference: reference.into(), contents_reference: contents_reference.into(), content_type: Open::from("pdf"), dpi: 203, include_extension: None, rotation: None }
    }
}

impl GetContentsLabel {
    /// Format of the label, in any casing. Which ones there are depends on the carrier (default: `pdf`).
    pub fn content_type(mut self, content_type: impl Into<Open<vocabulary::ContentType>>) -> Self {
        self.content_type = content_type.into();
        self
    }

    /// Resolution in dots per inch, one of 203, 300 and 600. The path without this part means 203 (default: `203`).
    pub fn dpi(mut self, dpi: i32) -> Self {
        self.dpi = dpi;
        self
    }

    /// Whether the label includes its extension (default: `true`).
    pub fn include_extension(mut self, include_extension: bool) -> Self {
        self.include_extension = Some(include_extension);
        self
    }

    /// Direction in which the label is turned. Only for the format `bmp`.
    pub fn rotation(mut self, rotation: impl Into<Open<vocabulary::LabelRotation>>) -> Self {
        self.rotation = Some(rotation.into());
        self
    }
}

impl GetContentsLabel {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_contents_label",
        safety: Safety::Read,
        url_template: Some("/labels/{reference}/contents/{contents_reference}/{content_type}/{dpi}"),
    };
}

impl Operation for GetContentsLabel {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.segment("contents_reference", self.contents_reference.as_str());
        problems.segment("content_type", self.content_type.as_str());
        if self.setup.is_checked() {
            rules::shipments::get_contents_label(self, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_contents_label(self.reference.as_str(), self.contents_reference.as_str(), &self.content_type, self.dpi, self.include_extension, self.rotation.as_ref());
        request_of::<decode::Files, _>(Self::INFO, request)
    }
}

call!(GetContentsLabel, Vec<File>);
