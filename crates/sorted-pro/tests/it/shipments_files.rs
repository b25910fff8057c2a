//! Labels and documents of shipments.

use sorted_pro::shipments::models::{Address, Contact, ContentType, LabelRotation, ShipmentDocumentType};
use sorted_pro_sandbox::Fault;
use sorted_pro_test::{SHIPMENT, shipments_and_sandbox};

use crate::requests::{operations, parcel};

#[test]
fn labels_come_in_all_formats() {
    shipments_and_sandbox(async |client, sandbox| {
        let reference = client.create_shipment(parcel("LABELS")).send().await?.into_inner().reference;
        // Its carrier makes labels of all formats.
        client.allocate(&reference).with_carrier_service("CX_NDS").send().await?;
        let formats = [
            (ContentType::Pdf, "pdf"),
            (ContentType::Zpl, "zpl"),
            (ContentType::Zplii, "zpl"),
            (ContentType::Bmp, "bmp"),
        ];
        for (format, extension) in formats {
            let label = client.get_labels(&reference).content_type(format).dpi(300).send().await?;
            assert_eq!((label.extension(), label.dpi()), (extension, Some(300)));
        }
        let upright = client.get_labels(&reference).content_type(ContentType::Bmp);
        let turned = upright.clone().rotation(LabelRotation::Left).include_extension(true).send().await?;
        assert_ne!(turned.bytes(), upright.send().await?.bytes());

        let journal = sandbox.journal();
        let last = &journal[journal.len() - 2];
        assert!(last.path.ends_with("/bmp/203"), "{}", last.path);
        assert_eq!(last.query, "include_extension=true&rotation=left");
        Ok(())
    });
}

#[test]
fn invalid_label_options_are_refused() {
    shipments_and_sandbox(async |client, sandbox| {
        let call = client.get_labels(SHIPMENT);
        let contents = client.get_contents_label(SHIPMENT, "sc_1");
        let refused = [
            (call.clone().dpi(204).send().await.err(), "dpi"),
            (call.clone().rotation("left").send().await.err(), "rotation"),
            (contents.clone().dpi(0).send().await.err(), "dpi"),
            (contents.content_type("..").unchecked().send().await.err(), "content_type"),
            (call.clone().content_type("..").unchecked().send().await.err(), "content_type"),
            (client.get_document(SHIPMENT, "..").unchecked().send().await.err(), "document_type"),
        ];
        for (error, path) in refused {
            let error = error.ok_or(path)?;
            assert!(error.is_invalid_input());
            assert_eq!(error.problems()[0].path, path);
        }
        assert!(sandbox.journal().is_empty());
        assert!(call.dpi(204).unchecked().send().await.is_err());
        assert_eq!(operations(sandbox), ["get_labels"]);
        Ok(())
    });
}

#[test]
fn labels_of_contents_are_one_or_many() {
    shipments_and_sandbox(async |client, sandbox| {
        let body = |body: &str| {
            Fault::status_with_body(200, "application/json", body).on("get_contents_label").times(1)
        };
        let label = r#"{"file": "XlhB", "content_type": "text/plain", "document_type": "label"}"#;
        for (response, count) in
            [(label.to_owned(), 1), (format!("[{label}, {label}]"), 2), ("[]".to_owned(), 0)]
        {
            sandbox.inject(body(&response))?;
            let labels = client.get_contents_label(SHIPMENT, "sc_1").send().await?;
            assert_eq!(labels.len(), count);
            assert!(
                labels
                    .iter()
                    .all(|label| label.extension() == "zpl" && label.document_type() == Some("label"))
            );
        }
        Ok(())
    });
}

#[test]
fn customs_documents_come_as_files() {
    shipments_and_sandbox(async |client, _| {
        let mut shipment = parcel("ABROAD");
        let buyer = Address::builder()
            .address_type("destination")
            .contact(Contact::new("Ada", "Example", "ada@example.com", "+13125550143"))
            .address_line1("1 Sample Avenue")
            .locality("Chicago")
            .region("IL")
            .postal_code("60601")
            .country_iso_code("US")
            .build();
        shipment.addresses[1] = buyer;
        let reference = client.create_shipment(shipment).send().await?.into_inner().reference;
        client.allocate(&reference).send().await?;

        let all = client.get_customs_documents(&reference).send().await?;
        let mut types: Vec<_> = all.iter().filter_map(|file| file.document_type()).collect();
        types.sort_unstable();
        assert!(
            types.contains(&"commercial_invoice") && types.iter().any(|it| it.starts_with("cn2")),
            "{types:?}"
        );
        assert!(all.iter().all(|file| file.extension() == "pdf"));
        let form = match types[0] {
            "cn22" => client.get_cn22(&reference).send().await?,
            _ => client.get_cn23(&reference).send().await?,
        };
        assert_eq!(form.as_ref().and_then(|file| file.document_type()), Some(types[0]));
        let invoice = client.get_commercial_invoice(&reference).format(ContentType::Pdf).send().await?;
        let same = client.get_document(&reference, ShipmentDocumentType::CommercialInvoice).send().await?;
        assert!(invoice.is_some());
        assert_eq!(*invoice, *same);
        Ok(())
    });
}
