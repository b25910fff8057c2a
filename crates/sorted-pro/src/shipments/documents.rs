//! Customs documents, hazard labels, and collection notes of single shipments.

use sorted_pro_raw::Open;
use sorted_pro_raw::shipments::vocabulary::{ContentType, ShipmentDocumentType};

use super::Client;
use crate::call::{operation, read};
use crate::{Call, File, ShipmentRef};

operation! {
    /// Arguments of [`Client::get_customs_documents`].
    pub struct GetCustomsDocuments in shipments (reference: ShipmentRef) {}
    "get_customs_documents", Read, read::Files => Vec<File>;
    |this, raw| raw.get_customs_documents(this.reference.as_str())
}

operation! {
    /// Arguments of [`Client::get_cn22`].
    pub struct GetCn22 in shipments (reference: ShipmentRef) { format: Option<Open<ContentType>> }
    "get_cn22", Read, read::OptionalFile => Option<File>;
    |this, raw| raw.get_cn22(this.reference.as_str(), this.format.as_ref())
}

operation! {
    /// Arguments of [`Client::get_cn23`].
    pub struct GetCn23 in shipments (reference: ShipmentRef) { format: Option<Open<ContentType>> }
    "get_cn23", Read, read::OptionalFile => Option<File>;
    |this, raw| raw.get_cn23(this.reference.as_str(), this.format.as_ref())
}

operation! {
    /// Arguments of [`Client::get_commercial_invoice`].
    pub struct GetCommercialInvoice in shipments (reference: ShipmentRef) { format: Option<Open<ContentType>> }
    "get_commercial_invoice", Read, read::OptionalFile => Option<File>;
    |this, raw| raw.get_commercial_invoice(this.reference.as_str(), this.format.as_ref())
}

operation! {
    /// Arguments of [`Client::get_document`].
    pub struct GetDocument in shipments
    (reference: ShipmentRef, document_type: Open<ShipmentDocumentType>) { format: Option<Open<ContentType>> }
    "get_document", Read, read::OptionalFile => Option<File>;
    |this, raw| raw.get_document(this.reference.as_str(), &this.document_type, this.format.as_ref())
}

/// # Documents
///
/// Of shipments that are `allocated` or later, and not `cancelled`.
impl Client {
    /// Fetches all customs documents that a shipment needs (`get_customs_documents`): CN22, CN23, commercial
    /// invoice. None, for instance for a shipment that crosses no border, is not an error.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let reference = "sp_00794403010635468411384028069888";
    /// assert!(client.get_customs_documents(reference).send().await.unwrap_err().is_wrong_state());
    ///
    /// client.allocate(reference).in_service_group("valuableGoods").send().await?;
    /// assert!(client.get_customs_documents(reference).send().await?.is_empty());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_wrong_state`](crate::Error::is_wrong_state); [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn get_customs_documents(&self, reference: impl Into<ShipmentRef>) -> Call<GetCustomsDocuments> {
        Call::new(self, GetCustomsDocuments { reference: reference.into() })
    }

    /// Fetches the customs form CN22 of a shipment (`get_cn22`); `None` if it needs none.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let reference = "sp_00794403010635468411384028069888";
    /// client.allocate(reference).in_service_group("valuableGoods").send().await?;
    /// assert!(client.get_cn22(reference).send().await?.is_none());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_wrong_state`](crate::Error::is_wrong_state); [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn get_cn22(&self, reference: impl Into<ShipmentRef>) -> Call<GetCn22> {
        Call::new(self, GetCn22 { reference: reference.into(), format: None })
    }

    /// Fetches the customs form CN23 of a shipment (`get_cn23`); `None` if it needs none.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let reference = "sp_00794403010635468411384028069888";
    /// client.allocate(reference).in_service_group("valuableGoods").send().await?;
    /// assert!(client.get_cn23(reference).send().await?.is_none());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_wrong_state`](crate::Error::is_wrong_state); [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn get_cn23(&self, reference: impl Into<ShipmentRef>) -> Call<GetCn23> {
        Call::new(self, GetCn23 { reference: reference.into(), format: None })
    }

    /// Fetches the commercial invoice of a shipment (`get_commercial_invoice`); `None` if it needs none.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let reference = "sp_00794403010635468411384028069888";
    /// client.allocate(reference).in_service_group("valuableGoods").send().await?;
    /// assert!(client.get_commercial_invoice(reference).send().await?.is_none());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_wrong_state`](crate::Error::is_wrong_state); [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn get_commercial_invoice(&self, reference: impl Into<ShipmentRef>) -> Call<GetCommercialInvoice> {
        Call::new(self, GetCommercialInvoice { reference: reference.into(), format: None })
    }

    /// Fetches one document of a shipment by kind (`get_document`); `None` if it needs none. This is the general
    /// form of the three methods before, and also gives hazard labels, and collection notes of this shipment
    /// alone.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::ShipmentDocumentType;
    ///
    /// let reference = "sp_00794403010635468411384028069888";
    /// client.allocate(reference).in_service_group("valuableGoods").send().await?;
    /// let note = client.get_document(reference, ShipmentDocumentType::CollectionNote).send().await?;
    /// assert_eq!(note.as_ref().map(|note| note.extension()), Some("pdf"));
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_wrong_state`](crate::Error::is_wrong_state); [`is_not_found`](crate::Error::is_not_found);
    /// [`is_bad_request`](crate::Error::is_bad_request) if there is no such kind or format.
    ///
    /// Evidence: `docs`.
    pub fn get_document(
        &self,
        reference: impl Into<ShipmentRef>,
        document_type: impl Into<Open<ShipmentDocumentType>>,
    ) -> Call<GetDocument> {
        let (reference, document_type) = (reference.into(), document_type.into());
        Call::new(self, GetDocument { reference, document_type, format: None })
    }
}

macro_rules! document_options {
    ($($operation:ident)*) => {$(
        impl Call<$operation> {
            /// The format, instead of the one that the server chooses.
            pub fn format(mut self, format: impl Into<Open<ContentType>>) -> Self {
                self.operation.format = Some(format.into());
                self
            }
        }
    )*};
}

document_options! { GetCn22 GetCn23 GetCommercialInvoice GetDocument }
