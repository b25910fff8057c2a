//! The older API, across a border: customs documents after allocation.

use sorted_pro::consignments::models::{ConsignmentState, CustomsDocType};
use sorted_pro_e2e::journey;

use crate::goods::consignments::{books, export, order};
use crate::goods::is_pdf;

#[test]
fn consignments_customs() {
    journey(async |journey| {
        let client = &journey.consignments;
        let reference = client.create_consignment(export("ORDER-6")).send().await?.into_inner().reference;
        let early = client.get_customs_documents(&reference).send().await.unwrap_err();
        assert!(early.is_wrong_state(), "{early}");

        let summary = client.allocate(&reference).send().await?;
        assert_eq!(summary.carrier_name.as_deref(), Some("Parcelwing"));
        let documents = client.get_customs_documents(&reference).send().await?;
        assert!(!documents.commercial_invoices.is_empty());
        assert!(documents.iter().count() >= 2 && documents.iter().all(is_pdf));

        // One by one: the invoice is for the consignment, and each package has one of the two forms.
        assert!(is_pdf(&*client.get_commercial_invoice(&reference).send().await?));
        let package = client.get_consignment(&reference).send().await?.into_inner().packages;
        let package = package.and_then(|mut packages| packages.remove(0).reference).ok_or("no package")?;
        let mut forms = 0;
        for form in [CustomsDocType::Cn22, CustomsDocType::Cn23] {
            match client.get_customs_document(form, &reference, &package).send().await {
                Ok(document) => forms += usize::from(is_pdf(&document)),
                Err(other) => assert!(other.is_not_found(), "{other}"),
            }
        }
        assert_eq!(forms, 1);

        // None for parcels that stay at home.
        let inland =
            client.create_consignment(order("ORDER-7", books(2))).send().await?.into_inner().reference;
        client.allocate(&inland).send().await?;
        assert_eq!(client.get_customs_documents(&inland).send().await?.iter().count(), 0);

        // It goes back on the shelf.
        client.deallocate_consignment(&reference).send().await?;
        let status = client.get_consignment_status(&reference).send().await?;
        assert_eq!(status.status.as_deref(), Some(&ConsignmentState::Unallocated));
        Ok(())
    });
}
