//! Documents that travel with a shipment electronically.

use std::ops::ControlFlow;

use sorted_pro_raw::shipments::types::{PaperlessDocumentUpload, ResourceResult};

use super::Client;
use crate::call::{operation, read};
use crate::limits::Limits;
use crate::{Call, PaperlessDocumentRef, Progress, ShipmentRef, Wait};

operation! {
    /// Arguments of [`Client::add_paperless_document`].
    pub struct AddPaperlessDocument in shipments (reference: ShipmentRef) { body: PaperlessDocumentUpload }
    "add_paperless_document", Write, read::Json => ResourceResult;
    |this, raw| raw.add_paperless_document(this.reference.as_str(), &this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
}

operation! {
    /// Arguments of [`Client::get_paperless_document`].
    pub struct GetPaperlessDocument in shipments (document_reference: PaperlessDocumentRef) {}
    "get_paperless_document", Read, read::InProgress => Progress<PaperlessDocumentUpload>;
    |this, raw| raw.get_paperless_document(this.document_reference.as_str())
}

operation! {
    /// Arguments of [`Client::remove_paperless_document`].
    pub struct RemovePaperlessDocument in shipments (document_reference: PaperlessDocumentRef) {}
    "remove_paperless_document", Write, read::Json => ResourceResult;
    |this, raw| raw.remove_paperless_document(this.document_reference.as_str())
}

/// # Paperless documents
impl Client {
    /// Uploads a file of at most 5 MB for a shipment (`add_paperless_document`). The response's `reference` is that
    /// of the document.
    ///
    /// The shipment must be `unallocated` or `allocation_failed`. The document is scanned for viruses and
    /// processed after the response: see [`wait_for_paperless_document`](Self::wait_for_paperless_document). Not
    /// idempotent: a repeated call adds the file again. After a lost response, look at `paperless_documents` of the
    /// shipment.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::File;
    /// use sorted_pro::shipments::{PaperlessDocumentType, PaperlessDocumentUpload, PaperlessFileFormat};
    ///
    /// let document = PaperlessDocumentUpload::builder()
    ///     .document_type(PaperlessDocumentType::CommercialInvoice)
    ///     .file_format(PaperlessFileFormat::Pdf)
    ///     .file_content(File::new("%PDF-1.7 ...").to_base64())
    ///     .build();
    /// let reference = "sp_00794403010635468411384028069888";
    /// let added = client.add_paperless_document(reference, document.clone()).send().await?;
    /// println!("{}", added.reference);
    ///
    /// client.allocate(reference).in_service_group("valuableGoods").send().await?;
    /// let error = client.add_paperless_document(reference, document).send().await.unwrap_err();
    /// assert!(error.is_conflict());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_conflict`](crate::Error::is_conflict) from allocation on;
    /// [`is_bad_request`](crate::Error::is_bad_request), with the code `file_too_large` for instance;
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn add_paperless_document(
        &self,
        shipment: impl Into<ShipmentRef>,
        document: PaperlessDocumentUpload,
    ) -> Call<AddPaperlessDocument> {
        Call::new(self, AddPaperlessDocument { reference: shipment.into(), body: document })
    }

    /// Fetches a document that was uploaded, with its file (`get_paperless_document`).
    /// [`Progress::Processing`] (221) means that it is not ready yet.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// # use sorted_pro::shipments::{PaperlessDocumentType, PaperlessDocumentUpload, PaperlessFileFormat};
    /// use sorted_pro::File;
    ///
    /// # let document = PaperlessDocumentUpload::builder()
    /// #     .document_type(PaperlessDocumentType::Invoice)
    /// #     .file_format(PaperlessFileFormat::Pdf)
    /// #     .file_content(File::new("%PDF-1.7 ...").to_base64())
    /// #     .build();
    /// let added = client.add_paperless_document("sp_00794403010635468411384028069888", document).send().await?;
    /// let document = client.get_paperless_document(&added.reference).send().await?;
    /// assert!(!document.is_done());
    /// let file = File::from_base64(&document.get().file_content).ok_or("not base64")?;
    /// assert_eq!(file.extension(), "pdf");
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_gone`](crate::Error::is_gone) with the code `resource_removed`, or `resource_quarantined` if it has a
    /// virus; [`is_not_found`](crate::Error::is_not_found), which with the code `processing`
    /// ([`is_processing`](crate::Error::is_processing)) only means not yet.
    ///
    /// Evidence: `spec`.
    pub fn get_paperless_document(
        &self,
        document: impl Into<PaperlessDocumentRef>,
    ) -> Call<GetPaperlessDocument> {
        Call::new(self, GetPaperlessDocument { document_reference: document.into() })
    }

    /// Removes a document that was uploaded (`remove_paperless_document`). Its shipment must be `unallocated` or
    /// `allocation_failed`.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// # use sorted_pro::File;
    /// # use sorted_pro::shipments::{PaperlessDocumentType, PaperlessDocumentUpload, PaperlessFileFormat};
    /// # let document = PaperlessDocumentUpload::builder()
    /// #     .document_type(PaperlessDocumentType::Invoice)
    /// #     .file_format(PaperlessFileFormat::Pdf)
    /// #     .file_content(File::new("%PDF-1.7 ...").to_base64())
    /// #     .build();
    /// # let added = client.add_paperless_document("sp_00794403010635468411384028069888", document).send().await?;
    /// # let document = added.into_inner().reference;
    /// client.remove_paperless_document(&document).send().await?;
    /// let error = client.get_paperless_document(&document).send().await.unwrap_err();
    /// assert!(error.is_gone() && error.has_code("resource_removed"));
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_conflict`](crate::Error::is_conflict) from allocation on;
    /// [`is_not_found`](crate::Error::is_not_found) if it is unknown or already removed.
    ///
    /// Evidence: `spec`.
    pub fn remove_paperless_document(
        &self,
        document: impl Into<PaperlessDocumentRef>,
    ) -> Call<RemovePaperlessDocument> {
        Call::new(self, RemovePaperlessDocument { document_reference: document.into() })
    }

    /// Waits until a document that was uploaded is ready, by fetching it (`get_paperless_document`). Each look
    /// transfers the whole file.
    ///
    /// ```
    /// # sorted_pro_test::shipments_and_sandbox(async |client, sandbox| {
    /// # use std::time::Duration;
    /// # use sorted_pro::File;
    /// # use sorted_pro::shipments::{PaperlessDocumentType, PaperlessDocumentUpload, PaperlessFileFormat};
    /// # let document = PaperlessDocumentUpload::builder()
    /// #     .document_type(PaperlessDocumentType::Invoice)
    /// #     .file_format(PaperlessFileFormat::Pdf)
    /// #     .file_content(File::new("%PDF-1.7 ...").to_base64())
    /// #     .build();
    /// let added = client.add_paperless_document("sp_00794403010635468411384028069888", document).send().await?;
    /// # sandbox.advance(Duration::from_secs(60));
    /// let document = client.wait_for_paperless_document(&added.reference).send().await?;
    /// assert_eq!(document.file_format, PaperlessFileFormat::Pdf);
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// Of `send`: [`is_gone`](crate::Error::is_gone) if it was removed or has a virus;
    /// [`is_still_pending`](crate::Error::is_still_pending) at the deadline;
    /// [`is_not_found`](crate::Error::is_not_found) if it is unknown.
    pub fn wait_for_paperless_document(
        &self,
        document: impl Into<PaperlessDocumentRef>,
    ) -> Wait<PaperlessDocumentUpload> {
        let call = self.get_paperless_document(document);
        Wait::new("wait_for_paperless_document", move || {
            let look = call.clone().send();
            Box::pin(async move {
                let processing = || ControlFlow::Continue("the document is being processed".to_owned());
                match look.await {
                    Ok(response) => Ok(match response.into_inner() {
                        Progress::Done(document) => ControlFlow::Break(document),
                        Progress::Processing(_) => processing(),
                    }),
                    Err(error) if error.is_processing() => Ok(processing()),
                    Err(error) => Err(error),
                }
            })
        })
    }
}
