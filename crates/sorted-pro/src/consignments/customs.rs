//! Customs documents.

use sorted_pro_raw::consignments::types::{GetCustomsDocumentationResponse, NamedDocument};

use crate::call::decode;
use crate::transport::Exchange;
use crate::{Error, File, Response};

/// The customs documents of a consignment, each with its [name](File::name).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CustomsDocuments {
    /// Commercial invoices.
    pub commercial_invoices: Vec<File>,
    /// CN22 forms; none if there are CN23 forms.
    pub cn22: Vec<File>,
    /// CN23 forms; none if there are CN22 forms.
    pub cn23: Vec<File>,
}

impl CustomsDocuments {
    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &File> {
        self.commercial_invoices.iter().chain(&self.cn22).chain(&self.cn23)
    }
}

impl decode::Decode<GetCustomsDocumentationResponse> for CustomsDocuments {
    type Output = CustomsDocuments;

    fn decode(exchange: Exchange) -> Result<Response<CustomsDocuments>, Error> {
        let (documents, exchange) = decode::body(exchange)?;
        match decode(documents) {
            Some(documents) => Ok(Response::new(documents, exchange.meta)),
            None => Err(exchange.into_undecodable(".", "a document is not in base64")),
        }
    }
}

fn decode(documents: GetCustomsDocumentationResponse) -> Option<CustomsDocuments> {
    Some(CustomsDocuments {
        commercial_invoices: files(documents.commercial_invoice_documents, "commercial_invoice")?,
        cn22: files(documents.cn22_documents, "cn22")?,
        cn23: files(documents.cn23_documents, "cn23")?,
    })
}

fn files(documents: Option<Vec<NamedDocument>>, kind: &str) -> Option<Vec<File>> {
    let files = documents.into_iter().flatten().map(|document| {
        // The API does not say what the files are.
        let mut file = File::from_base64(document.value.as_deref()?)?;
        file.name = document.key;
        file.document_type = Some(kind.to_owned());
        Some(file)
    });
    files.collect()
}
