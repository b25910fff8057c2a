//! Across a border: paperless documents before allocation, customs documents after it.

use sorted_pro::File;
use sorted_pro::shipments::models::{
    Address, AddressType, CategoryType, Contact, CreateShipmentRequest, CustomsDocumentation, Dimensions,
    PaperlessDocumentType, PaperlessDocumentUpload, PaperlessFileFormat, ShipmentContents, ShipmentState,
    ShipmentType, Value, Weight,
};
use sorted_pro_e2e::journey;

use crate::goods::{box_of, is_pdf, order};

fn export() -> CreateShipmentRequest {
    let buyer = Address::builder()
        .address_type(AddressType::Destination)
        .contact(Contact::new("Grace", "Sample", "grace@example.com", "+13125550143"))
        .address_line1("1 Sample Avenue")
        .locality("Chicago")
        .region("IL")
        .postal_code("60601")
        .country_iso_code("US")
        .build();
    let watch = ShipmentContents::builder()
        .description("Wrist watch")
        .weight(Weight::kg(1))
        .dimensions(Dimensions::cm(30, 20, 10))
        .value(Value::gbp(450))
        .country_of_origin("CH")
        .harmonisation_code("9101110000")
        .build();
    CreateShipmentRequest::builder()
        .shipment_type(ShipmentType::Scheduled)
        .addresses(vec![Address::origin_at("WAREHOUSE-01"), buyer])
        .contents(vec![watch])
        .customs_documentation(
            CustomsDocumentation::builder().category_type(CategoryType::CommercialSample).build(),
        )
        .build()
}

fn invoice(content: &str) -> PaperlessDocumentUpload {
    PaperlessDocumentUpload::builder()
        .document_type(PaperlessDocumentType::Invoice)
        .file_format(PaperlessFileFormat::Pdf)
        .file_content(File::new(content).to_base64())
        .build()
}

#[test]
fn paperless_and_customs() {
    journey(async |journey| {
        let client = &journey.shipments;
        let reference = client.create_shipment(export()).send().await?.into_inner().reference;

        // The merchant's own invoice goes with it without paper.
        let document = client.add_paperless_document(&reference, invoice("%PDF-1.7 ...")).send().await?;
        assert!(!client.get_paperless_document(&document.reference).send().await?.is_done());
        let infected = client.add_paperless_document(&reference, invoice("a VIRUS")).send().await?;
        journey.advance(60).await?;
        let ready = client.wait_for_paperless_document(&document.reference).send().await?;
        assert_eq!(File::from_base64(&ready.file_content), Some(File::new("%PDF-1.7 ...")));

        // A file with a virus is gone for good.
        let gone = client.get_paperless_document(&infected.reference).send().await.unwrap_err();
        assert!(gone.is_gone() && gone.has_code("resource_quarantined"), "{gone}");
        client.remove_paperless_document(&infected.reference).send().await?;

        let allocation = client.allocate(&reference).send().await?;
        assert_eq!(allocation.state, ShipmentState::Allocated);
        assert!(allocation.service().starts_with("Parcelwing"), "{}", allocation.service());
        assert!(allocation.price.as_ref().is_some_and(|price| price.to_string().starts_with("GBP ")));

        // Too late for paper: the carrier has been notified.
        let late = client.add_paperless_document(&reference, invoice("%PDF-1.7")).send().await.unwrap_err();
        assert!(late.is_conflict(), "{late}");

        let papers = client.get_customs_documents(&reference).send().await?;
        let types: Vec<_> = papers.iter().filter_map(File::document_type).collect();
        assert!(
            types.contains(&"commercial_invoice") && types.iter().any(|it| it.starts_with("cn2")),
            "{types:?}"
        );
        assert!(papers.iter().all(is_pdf));
        let [cn22, cn23] = [
            client.get_cn22(&reference).send().await?.into_inner(),
            client.get_cn23(&reference).send().await?.into_inner(),
        ];
        assert!(cn22.is_some() != cn23.is_some(), "one or the other");
        assert!(client.get_commercial_invoice(&reference).send().await?.as_ref().is_some_and(is_pdf));
        assert!(is_pdf(&*client.get_labels(&reference).send().await?));
        Ok(())
    });
}

#[test]
fn at_home_there_are_no_customs() {
    journey(async |journey| {
        let client = &journey.shipments;
        let reference =
            client.create_shipment(order("ORDER-5001", box_of(2))).send().await?.into_inner().reference;
        let early = client.get_customs_documents(&reference).send().await.unwrap_err();
        assert!(early.is_wrong_state(), "{early}");
        client.allocate(&reference).send().await?;
        assert!(client.get_customs_documents(&reference).send().await?.is_empty());
        assert!(client.get_cn22(&reference).send().await?.is_none());
        Ok(())
    });
}
