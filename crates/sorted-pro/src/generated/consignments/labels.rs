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

/// Returns the labels of all packages of a consignment in one file (`get_labels`).
///
/// The default format is not
/// stated; the examples show PDF.
///
/// The consignment must be allocated: `Allocated`, `ReadyToShip`, `Manifested`, `ManifestFailed`,
/// `Dispatched` or a carrier state, 400 otherwise. The file is base64 inside a JSON object. The
/// first retrieval sets `LabelsPrinted` on the consignment.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
///
#[doc = include_str!("../../../docs/consignments/get_labels.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/labels/{consignment_reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetLabels {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
}

impl Client {
    /// Returns the labels of all packages of a consignment in one file (`get_labels`): see [`GetLabels`].
    pub fn get_labels(&self, consignment_reference: impl Into<ConsignmentRef>) -> GetLabels {
        GetLabels { setup: Setup::new(self), consignment_reference: consignment_reference.into() }
    }
}

impl GetLabels {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_labels",
        safety: Safety::Read,
        url_template: Some("/labels/{consignment_reference}"),
    };
}

impl Operation for GetLabels {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_labels(self.consignment_reference.as_str());
        request_of::<decode::AsFile, _>(Self::INFO, request)
    }
}

call!(GetLabels, File);

/// Returns the labels of all packages of a consignment in one file of a given format (`get_labels_in_format`).
///
/// The consignment must be allocated: `Allocated`, `ReadyToShip`, `Manifested`, `ManifestFailed`,
/// `Dispatched` or a carrier state, 400 otherwise. The file is base64 inside a JSON object. The
/// first retrieval sets `LabelsPrinted` on the consignment.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
/// * `label_format`: File format of the label, in any casing.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/labels/{consignment_reference}/{label_format}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetLabelsInFormat {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) label_format: Open<vocabulary::LabelFormat>,
}

impl Client {
    /// Returns the labels of all packages of a consignment in one file of a given format (`get_labels_in_format`): see [`GetLabelsInFormat`].
    pub fn get_labels_in_format(&self, consignment_reference: impl Into<ConsignmentRef>, label_format: impl Into<Open<vocabulary::LabelFormat>>) -> GetLabelsInFormat {
        GetLabelsInFormat { setup: Setup::new(self), consignment_reference: consignment_reference.into(), label_format: label_format.into() }
    }
}

impl GetLabelsInFormat {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_labels_in_format",
        safety: Safety::Read,
        url_template: Some("/labels/{consignment_reference}/{label_format}"),
    };
}

impl Operation for GetLabelsInFormat {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.segment("label_format", self.label_format.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_labels_in_format(self.consignment_reference.as_str(), &self.label_format);
        request_of::<decode::AsFile, _>(Self::INFO, request)
    }
}

call!(GetLabelsInFormat, File);

/// Returns the label of one package (`get_package_label`).
///
/// A package of another consignment gives 404. The default format
/// is not stated; the examples show PDF.
///
/// The consignment must be allocated: `Allocated`, `ReadyToShip`, `Manifested`, `ManifestFailed`,
/// `Dispatched` or a carrier state, 400 otherwise. The file is base64 inside a JSON object. The
/// first retrieval sets `LabelsPrinted` on the consignment.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
/// * `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
///
#[doc = include_str!("../../../docs/consignments/get_package_label.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/labels/package/{consignment_reference}/{package_reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetPackageLabel {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) package_reference: PackageRef,
}

impl Client {
    /// Returns the label of one package (`get_package_label`): see [`GetPackageLabel`].
    pub fn get_package_label(&self, consignment_reference: impl Into<ConsignmentRef>, package_reference: impl Into<PackageRef>) -> GetPackageLabel {
        GetPackageLabel { setup: Setup::new(self), consignment_reference: consignment_reference.into(), package_reference: package_reference.into() }
    }
}

impl GetPackageLabel {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_package_label",
        safety: Safety::Read,
        url_template: Some("/labels/package/{consignment_reference}/{package_reference}"),
    };
}

impl Operation for GetPackageLabel {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.segment("package_reference", self.package_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_package_label(self.consignment_reference.as_str(), self.package_reference.as_str());
        request_of::<decode::AsFile, _>(Self::INFO, request)
    }
}

call!(GetPackageLabel, File);

/// Returns the label of one package in a given format (`get_package_label_in_format`).
///
/// A package of another consignment gives 404.
///
/// The consignment must be allocated: `Allocated`, `ReadyToShip`, `Manifested`, `ManifestFailed`,
/// `Dispatched` or a carrier state, 400 otherwise. The file is base64 inside a JSON object. The
/// first retrieval sets `LabelsPrinted` on the consignment.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
/// * `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
/// * `label_format`: File format of the label, in any casing.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/labels/package/{consignment_reference}/{package_reference}/{label_format}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetPackageLabelInFormat {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) package_reference: PackageRef,
    pub(crate) label_format: Open<vocabulary::LabelFormat>,
}

impl Client {
    /// Returns the label of one package in a given format (`get_package_label_in_format`): see [`GetPackageLabelInFormat`].
    pub fn get_package_label_in_format(&self, consignment_reference: impl Into<ConsignmentRef>, package_reference: impl Into<PackageRef>, label_format: impl Into<Open<vocabulary::LabelFormat>>) -> GetPackageLabelInFormat {
        GetPackageLabelInFormat { setup: Setup::new(self), consignment_reference: consignment_reference.into(), package_reference: package_reference.into(), label_format: label_format.into() }
    }
}

impl GetPackageLabelInFormat {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_package_label_in_format",
        safety: Safety::Read,
        url_template: Some("/labels/package/{consignment_reference}/{package_reference}/{label_format}"),
    };
}

impl Operation for GetPackageLabelInFormat {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.segment("package_reference", self.package_reference.as_str());
        problems.segment("label_format", self.label_format.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_package_label_in_format(self.consignment_reference.as_str(), self.package_reference.as_str(), &self.label_format);
        request_of::<decode::AsFile, _>(Self::INFO, request)
    }
}

call!(GetPackageLabelInFormat, File);

/// Returns the labels of all packages of a consignment in a given format and resolution (`get_labels_with_resolution`).
///
/// Known from
/// the vendor's client library only, which calls the forms without resolution the older ones.
///
/// The consignment must be allocated: `Allocated`, `ReadyToShip`, `Manifested`, `ManifestFailed`,
/// `Dispatched` or a carrier state, 400 otherwise. The file is base64 inside a JSON object. The
/// first retrieval sets `LabelsPrinted` on the consignment.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
/// * `label_format`: File format of the label, in any casing.
/// * `resolution`: Resolution in dots per inch, at least 1; 203 is the usual one.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/labels/{consignment_reference}/{label_format}/{resolution}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetLabelsWithResolution {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) label_format: Open<vocabulary::LabelFormat>,
    pub(crate) resolution: i32,
}

impl Client {
    /// Returns the labels of all packages of a consignment in a given format and resolution (`get_labels_with_resolution`): see [`GetLabelsWithResolution`].
    pub fn get_labels_with_resolution(&self, consignment_reference: impl Into<ConsignmentRef>, label_format: impl Into<Open<vocabulary::LabelFormat>>, resolution: i32) -> GetLabelsWithResolution {
        GetLabelsWithResolution { setup: Setup::new(self), consignment_reference: consignment_reference.into(), label_format: label_format.into(), resolution }
    }
}

impl GetLabelsWithResolution {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_labels_with_resolution",
        safety: Safety::Read,
        url_template: Some("/labels/{consignment_reference}/{label_format}/{resolution}"),
    };
}

impl Operation for GetLabelsWithResolution {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.segment("label_format", self.label_format.as_str());
        if self.setup.is_checked() {
            limits::consignments::get_labels_with_resolution(&mut problems, self.resolution);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_labels_with_resolution(self.consignment_reference.as_str(), &self.label_format, self.resolution);
        request_of::<decode::AsFile, _>(Self::INFO, request)
    }
}

call!(GetLabelsWithResolution, File);

/// Returns the label of one package in a given format and resolution (`get_package_label_with_resolution`).
///
/// A package of another
/// consignment gives 404. Known from the vendor's client library only, which calls the forms without
/// resolution the older ones.
///
/// The consignment must be allocated: `Allocated`, `ReadyToShip`, `Manifested`, `ManifestFailed`,
/// `Dispatched` or a carrier state, 400 otherwise. The file is base64 inside a JSON object. The
/// first retrieval sets `LabelsPrinted` on the consignment.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
/// * `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
/// * `label_format`: File format of the label, in any casing.
/// * `resolution`: Resolution in dots per inch, at least 1; 203 is the usual one.
///
#[doc = include_str!("../../../docs/consignments/get_package_label_with_resolution.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/labels/package/{consignment_reference}/{package_reference}/{label_format}/{resolution}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetPackageLabelWithResolution {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) package_reference: PackageRef,
    pub(crate) label_format: Open<vocabulary::LabelFormat>,
    pub(crate) resolution: i32,
}

impl Client {
    /// Returns the label of one package in a given format and resolution (`get_package_label_with_resolution`): see [`GetPackageLabelWithResolution`].
    pub fn get_package_label_with_resolution(&self, consignment_reference: impl Into<ConsignmentRef>, package_reference: impl Into<PackageRef>, label_format: impl Into<Open<vocabulary::LabelFormat>>, resolution: i32) -> GetPackageLabelWithResolution {
        GetPackageLabelWithResolution { setup: Setup::new(self), consignment_reference: consignment_reference.into(), package_reference: package_reference.into(), label_format: label_format.into(), resolution }
    }
}

impl GetPackageLabelWithResolution {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_package_label_with_resolution",
        safety: Safety::Read,
        url_template: Some("/labels/package/{consignment_reference}/{package_reference}/{label_format}/{resolution}"),
    };
}

impl Operation for GetPackageLabelWithResolution {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.segment("package_reference", self.package_reference.as_str());
        problems.segment("label_format", self.label_format.as_str());
        if self.setup.is_checked() {
            limits::consignments::get_package_label_with_resolution(&mut problems, self.resolution);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_package_label_with_resolution(self.consignment_reference.as_str(), self.package_reference.as_str(), &self.label_format, self.resolution);
        request_of::<decode::AsFile, _>(Self::INFO, request)
    }
}

call!(GetPackageLabelWithResolution, File);
