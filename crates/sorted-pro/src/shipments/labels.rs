//! Labels.

use sorted_pro_raw::Open;
use sorted_pro_raw::shipments::vocabulary::{ContentType, LabelRotation};

use super::Client;
use crate::call::{operation, read};
use crate::problem::Problems;
use crate::{Call, ContentsRef, File, ShipmentRef};

/// The resolutions that are documented, in dots per inch.
const RESOLUTIONS: [i32; 3] = [203, 300, 600];
const DEFAULT_RESOLUTION: i32 = RESOLUTIONS[0];

/// Format and resolution are parts of the path.
fn check(
    format: &Open<ContentType>,
    dpi: i32,
    rotation: Option<&Open<LabelRotation>>,
    problems: &mut Problems,
) {
    if !RESOLUTIONS.contains(&dpi) {
        problems.member("dpi", |problems| problems.report("has to be 203, 300 or 600"));
    }
    if rotation.is_some() && *format != ContentType::Bmp {
        problems.member("rotation", |problems| problems.report("is for the format bmp only"));
    }
}

operation! {
    /// Arguments of [`Client::get_labels`].
    pub struct GetLabels in shipments (reference: ShipmentRef, format: Open<ContentType>, dpi: i32) {
        include_extension: Option<bool>,
        rotation: Option<Open<LabelRotation>>,
    }
    "get_labels", Read, read::AsFile => File;
    |this, raw| raw.get_labels(
        this.reference.as_str(),
        &this.format,
        this.dpi,
        this.include_extension,
        this.rotation.as_ref(),
    );
    check |this, problems| { check(&this.format, this.dpi, this.rotation.as_ref(), problems) }
}

operation! {
    /// Arguments of [`Client::get_contents_label`].
    pub struct GetContentsLabel in shipments
    (reference: ShipmentRef, contents_reference: ContentsRef, format: Open<ContentType>, dpi: i32) {
        include_extension: Option<bool>,
        rotation: Option<Open<LabelRotation>>,
    }
    "get_contents_label", Read, read::Files => Vec<File>;
    |this, raw| raw.get_contents_label(
        this.reference.as_str(),
        this.contents_reference.as_str(),
        &this.format,
        this.dpi,
        this.include_extension,
        this.rotation.as_ref(),
    );
    check |this, problems| { check(&this.format, this.dpi, this.rotation.as_ref(), problems) }
}

/// # Labels
impl Client {
    /// Fetches the labels of all packages of a shipment as one file (`get_labels`): PDF for 203 dpi, unless
    /// [`format`](Call::format) and [`dpi`](Call::dpi) say otherwise.
    ///
    /// The shipment must be `allocated` or later, and not `cancelled`. Which formats there are depends on the
    /// carrier; ZPL comes as `text/plain`. Fetching counts: `label_details` of the shipment say how often and
    /// since when. A call whose response was lost is retried, and may count twice.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::ContentType;
    ///
    /// let reference = "sp_00794403010635468411384028069888";
    /// assert!(client.get_labels(reference).send().await.unwrap_err().is_wrong_state());
    ///
    /// client.allocate(reference).in_service_group("valuableGoods").send().await?;
    /// let label = client.get_labels(reference).send().await?;
    /// assert_eq!((label.extension(), label.content_type()), ("pdf", Some("application/pdf")));
    /// let label = client.get_labels(reference).format(ContentType::Zpl).dpi(300).send().await?;
    /// assert_eq!(label.extension(), "zpl");
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_wrong_state`](crate::Error::is_wrong_state) before allocation and after cancellation;
    /// [`is_not_found`](crate::Error::is_not_found); [`is_bad_request`](crate::Error::is_bad_request) if the
    /// carrier has no such format.
    ///
    /// Evidence: `spec`.
    pub fn get_labels(&self, reference: impl Into<ShipmentRef>) -> Call<GetLabels> {
        let operation = GetLabels {
            reference: reference.into(),
            format: ContentType::Pdf.into(),
            dpi: DEFAULT_RESOLUTION,
            include_extension: None,
            rotation: None,
        };
        Call::new(self, operation)
    }

    /// Fetches the label of one package of a shipment (`get_contents_label`). Sources disagree on whether the
    /// server sends one file or a list: here it is a list, usually of one. All else is as with
    /// [`get_labels`](Self::get_labels).
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let reference = "sp_00794403010635468411384028069888";
    /// client.allocate(reference).in_service_group("valuableGoods").send().await?;
    /// let shipment = client.get_shipment(reference).send().await?;
    /// let package = shipment.contents[0].reference.as_deref().unwrap_or_default();
    /// let labels = client.get_contents_label(reference, package).send().await?;
    /// assert_eq!(labels[0].extension(), "pdf");
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// As with [`get_labels`](Self::get_labels); [`is_bad_request`](crate::Error::is_bad_request) with the code
    /// `invalid_contents_reference` if the shipment has no such package.
    ///
    /// Evidence: `spec`.
    pub fn get_contents_label(
        &self,
        reference: impl Into<ShipmentRef>,
        contents: impl Into<ContentsRef>,
    ) -> Call<GetContentsLabel> {
        let operation = GetContentsLabel {
            reference: reference.into(),
            contents_reference: contents.into(),
            format: ContentType::Pdf.into(),
            dpi: DEFAULT_RESOLUTION,
            include_extension: None,
            rotation: None,
        };
        Call::new(self, operation)
    }
}

macro_rules! label_options {
    ($($operation:ident)*) => {$(
        impl Call<$operation> {
            /// The format, instead of PDF.
            pub fn format(mut self, format: impl Into<Open<ContentType>>) -> Self {
                self.operation.format = format.into();
                self
            }

            /// The resolution in dots per inch, 203, 300 or 600, instead of 203. What is sent need not have it:
            /// see [`File::dpi`].
            pub fn dpi(mut self, dpi: i32) -> Self {
                self.operation.dpi = dpi;
                self
            }

            /// Whether the label includes its extension (default: `true`).
            pub fn include_extension(mut self, include: bool) -> Self {
                self.operation.include_extension = Some(include);
                self
            }

            /// Turns the label to the left or to the right. Only for the format `bmp`.
            pub fn rotation(mut self, rotation: impl Into<Open<LabelRotation>>) -> Self {
                self.operation.rotation = Some(rotation.into());
                self
            }
        }
    )*};
}

label_options! { GetLabels GetContentsLabel }
