//! Package labels.

use sorted_pro_raw::Open;
use sorted_pro_raw::consignments::vocabulary::LabelFormat;

use super::Client;
use crate::call::{operation, read};
use crate::limits;
use crate::{Call, ConsignmentRef, File, PackageRef};

operation! {
    /// Arguments of [`Client::get_labels`].
    pub struct GetLabels in consignments (reference: ConsignmentRef) {}
    "get_labels", Read, read::AsFile => File;
    |this, raw| raw.get_labels(this.reference.as_str())
}

operation! {
    /// Arguments of [`Client::get_labels`] with [`in_format`](Call::in_format).
    pub struct GetLabelsInFormat in consignments (reference: ConsignmentRef, format: Open<LabelFormat>) {}
    "get_labels_in_format", Read, read::AsFile => File;
    |this, raw| raw.get_labels_in_format(this.reference.as_str(), &this.format)
}

operation! {
    /// Arguments of [`Client::get_labels`] with [`with_resolution`](Call::with_resolution).
    pub struct GetLabelsWithResolution in consignments
    (reference: ConsignmentRef, format: Open<LabelFormat>) { resolution: i32 }
    "get_labels_with_resolution", Read, read::AsFile => File;
    |this, raw| raw.get_labels_with_resolution(this.reference.as_str(), &this.format, this.resolution);
    check |this, problems| { limits::consignments::get_labels_with_resolution(problems, this.resolution) }
}

operation! {
    /// Arguments of [`Client::get_package_label`].
    pub struct GetPackageLabel in consignments (reference: ConsignmentRef, package: PackageRef) {}
    "get_package_label", Read, read::AsFile => File;
    |this, raw| raw.get_package_label(this.reference.as_str(), this.package.as_str())
}

operation! {
    /// Arguments of [`Client::get_package_label`] with [`in_format`](Call::in_format).
    pub struct GetPackageLabelInFormat in consignments
    (reference: ConsignmentRef, package: PackageRef, format: Open<LabelFormat>) {}
    "get_package_label_in_format", Read, read::AsFile => File;
    |this, raw| raw.get_package_label_in_format(this.reference.as_str(), this.package.as_str(), &this.format)
}

operation! {
    /// Arguments of [`Client::get_package_label`] with [`with_resolution`](Call::with_resolution).
    pub struct GetPackageLabelWithResolution in consignments
    (reference: ConsignmentRef, package: PackageRef, format: Open<LabelFormat>) { resolution: i32 }
    "get_package_label_with_resolution", Read, read::AsFile => File;
    |this, raw| raw.get_package_label_with_resolution(
        this.reference.as_str(), this.package.as_str(), &this.format, this.resolution
    );
    check |this, problems| { limits::consignments::get_package_label_with_resolution(problems, this.resolution) }
}

/// # Labels
impl Client {
    /// Fetches the labels of all packages of a consignment in one file (`get_labels`): in the server's default
    /// format, in another one with [`in_format`](Call::in_format), and then in a resolution with
    /// [`with_resolution`](Call::with_resolution).
    ///
    /// It must be allocated: `Allocated`, `ReadyToShip`, `Manifested`, `ManifestFailed`, `Dispatched`, or a
    /// state that comes from the carrier. The first time sets `labels_printed` on the consignment.
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// let error = client.get_labels("EC-000-05B-MMA").send().await.unwrap_err();
    /// assert!(error.is_wrong_state());
    ///
    /// client.allocate("EC-000-05B-MMA").send().await?;
    /// let labels = client.get_labels("EC-000-05B-MMA").in_format("ZPL").send().await?;
    /// assert_eq!(labels.extension(), "zpl");
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_wrong_state`](crate::Error::is_wrong_state) if it is not allocated;
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `docs`, and `sdk-only` for resolutions.
    pub fn get_labels(&self, reference: impl Into<ConsignmentRef>) -> Call<GetLabels> {
        Call::new(self, GetLabels { reference: reference.into() })
    }

    /// Fetches the label of one package (`get_package_label`): in the server's default format, in another one
    /// with [`in_format`](Call::in_format), and then in a resolution with
    /// [`with_resolution`](Call::with_resolution). Otherwise as [`get_labels`](Self::get_labels).
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// client.allocate("EC-000-05B-MMA").send().await?;
    /// let label = client
    ///     .get_package_label("EC-000-05B-MMA", "EP-000-05B-MMB")
    ///     .in_format("PDF")
    ///     .with_resolution(300)
    ///     .send()
    ///     .await?;
    /// assert_eq!(label.content_type(), Some("application/pdf"));
    ///
    /// let error = client.get_package_label("EC-000-05B-MMA", "EP-000-05B-ZZZ").send().await.unwrap_err();
    /// assert!(error.is_not_found());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_wrong_state`](crate::Error::is_wrong_state) if it is not allocated;
    /// [`is_not_found`](crate::Error::is_not_found), also for a package of another consignment.
    ///
    /// Evidence: `docs`, and `sdk-only` for resolutions.
    pub fn get_package_label(
        &self,
        reference: impl Into<ConsignmentRef>,
        package: impl Into<PackageRef>,
    ) -> Call<GetPackageLabel> {
        Call::new(self, GetPackageLabel { reference: reference.into(), package: package.into() })
    }
}

impl Call<GetLabels> {
    /// Asks for this format (`get_labels_in_format`).
    pub fn in_format(self, format: impl Into<Open<LabelFormat>>) -> Call<GetLabelsInFormat> {
        self.turn_into(|GetLabels { reference }| GetLabelsInFormat { reference, format: format.into() })
    }
}

impl Call<GetLabelsInFormat> {
    /// Asks for this resolution in dots per inch, at least 1; 203 is the usual one
    /// (`get_labels_with_resolution`).
    pub fn with_resolution(self, dpi: i32) -> Call<GetLabelsWithResolution> {
        self.turn_into(|GetLabelsInFormat { reference, format }| GetLabelsWithResolution {
            reference,
            format,
            resolution: dpi,
        })
    }
}

impl Call<GetPackageLabel> {
    /// Asks for this format (`get_package_label_in_format`).
    pub fn in_format(self, format: impl Into<Open<LabelFormat>>) -> Call<GetPackageLabelInFormat> {
        self.turn_into(|GetPackageLabel { reference, package }| GetPackageLabelInFormat {
            reference,
            package,
            format: format.into(),
        })
    }
}

impl Call<GetPackageLabelInFormat> {
    /// Asks for this resolution in dots per inch, at least 1; 203 is the usual one
    /// (`get_package_label_with_resolution`).
    pub fn with_resolution(self, dpi: i32) -> Call<GetPackageLabelWithResolution> {
        self.turn_into(|GetPackageLabelInFormat { reference, package, format }| {
            GetPackageLabelWithResolution { reference, package, format, resolution: dpi }
        })
    }
}
