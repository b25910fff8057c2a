//! Waiting for manifests and paperless documents.

use std::time::Duration;

use sorted_pro::File;
use sorted_pro::shipments::Client;
use sorted_pro::shipments::models::{
    ManifestRequest, Metadata, PaperlessDocumentType, PaperlessDocumentUpload, PaperlessFileFormat,
    ShipmentState,
};
use sorted_pro_sandbox::{Fault, Sandbox};
use sorted_pro_test::{SHIPMENT, shipments_and_sandbox};

use crate::requests::{asked, operations, parcel};

const QUICK: Duration = Duration::from_millis(2);

/// Two shipments that are being manifested, the second of which will fail.
async fn manifesting(client: &Client) -> Result<[String; 2], sorted_pro::Error> {
    let good = client.create_shipment(parcel("GOOD")).send().await?.into_inner().reference;
    let mut shipment = parcel("BAD");
    shipment.metadata = Some(vec![Metadata::new("sandbox_manifest", "fail")]);
    let bad = client.create_shipment(shipment).send().await?.into_inner().reference;
    for reference in [&good, &bad] {
        client.allocate(reference).send().await?;
    }
    client.manifest_shipments(ManifestRequest::of([&good, &bad])).send().await?;
    Ok([good, bad])
}

async fn upload(client: &Client, file: &str) -> Result<String, sorted_pro::Error> {
    let document = PaperlessDocumentUpload::builder()
        .document_type(PaperlessDocumentType::Invoice)
        .file_format(PaperlessFileFormat::Pdf)
        .file_content(File::new(file).to_base64())
        .build();
    Ok(client.add_paperless_document(SHIPMENT, document).send().await?.into_inner().reference)
}

/// Does the work of the sandbox once it has received `times` requests of `operation`.
async fn work(sandbox: &Sandbox, operation: &str, times: usize) {
    asked(sandbox, operation, times).await;
    sandbox.advance(Duration::from_secs(60));
}

#[test]
fn manifests_are_waited_for() {
    shipments_and_sandbox(async |client, sandbox| {
        let [good, bad] = manifesting(&client).await?;
        let references = [&bad, &good, &bad];
        let waiting = client.wait_for_manifest(references).poll_interval(QUICK).send();
        let (shipments, ()) = tokio::join!(waiting, work(sandbox, "get_shipment", 4));
        let states: Vec<_> =
            shipments?.into_iter().map(|it| (it.reference, it.state.value().clone())).collect();
        let failed = (bad.clone(), ShipmentState::ManifestFailed);
        assert_eq!(states, [failed.clone(), (good, ShipmentState::Manifested), failed]);
        Ok(())
    });
}

#[test]
fn settled_shipments_are_not_read_again() {
    shipments_and_sandbox(async |client, sandbox| {
        let [settled, _] = manifesting(&client).await?;
        sandbox.advance(Duration::from_secs(60));
        let pending = client.create_shipment(parcel("NEXT")).send().await?.into_inner().reference;
        client.allocate(&pending).send().await?;
        client.manifest_shipment(&pending).send().await?;
        let waiting = client.wait_for_manifest([&settled, &pending]).poll_interval(QUICK).send();
        let (shipments, ()) = tokio::join!(waiting, work(sandbox, "get_shipment", 4));
        assert_eq!(shipments?.len(), 2);
        let journal = sandbox.journal();
        let reads = |reference: &str| journal.iter().filter(|it| it.path.ends_with(reference)).count();
        assert_eq!(reads(&settled), 1);
        assert!(reads(&pending) > 2);
        Ok(())
    });
}

#[test]
fn waiting_for_a_manifest_can_fail() {
    shipments_and_sandbox(async |client, _| {
        let references = manifesting(&client).await?;
        let waiting = client.wait_for_manifest(&references).timeout(QUICK * 3).poll_interval(QUICK);
        let error = waiting.send().await.unwrap_err();
        assert!(error.is_still_pending(), "{error}");
        assert!(error.to_string().ends_with(": 2 are manifesting or the like"), "{error}");

        let unknown = ["sp_00000000000000000000000000000000"];
        assert!(client.wait_for_manifest(unknown).send().await.unwrap_err().is_not_found());
        assert!(client.wait_for_manifest([""; 0]).send().await?.is_empty());
        Ok(())
    });
}

#[test]
fn documents_are_waited_for() {
    shipments_and_sandbox(async |client, sandbox| {
        let document = upload(&client, "%PDF-1.7").await?;
        let not_yet =
            r#"{"code": "not_found", "message": "", "details": [{"code": "processing", "message": ""}]}"#;
        let not_yet = Fault::status_with_body(404, "application/json", not_yet);
        sandbox.inject(not_yet.on("get_paperless_document").times(1))?;
        let waiting = client.wait_for_paperless_document(&document).poll_interval(QUICK).send();
        let (upload, ()) = tokio::join!(waiting, work(sandbox, "get_paperless_document", 3));
        assert_eq!(File::from_base64(&upload?.file_content), Some(File::new("%PDF-1.7")));
        Ok(())
    });
}

#[test]
fn documents_with_a_virus_are_gone() {
    shipments_and_sandbox(async |client, sandbox| {
        let document = upload(&client, "a VIRUS").await?;
        let waiting = client.wait_for_paperless_document(&document).poll_interval(QUICK);
        let pending = waiting.timeout(Duration::ZERO).send().await.unwrap_err();
        assert!(pending.is_still_pending());

        sandbox.advance(Duration::from_secs(60));
        let gone = client.wait_for_paperless_document(&document).send().await.unwrap_err();
        assert!(gone.is_gone() && gone.has_code("resource_quarantined"), "{gone}");
        let unknown = client.wait_for_paperless_document("pd_00000000000000000000000000000000").send().await;
        assert!(unknown.unwrap_err().is_not_found());
        assert_eq!(operations(sandbox).len(), 4);
        Ok(())
    });
}
