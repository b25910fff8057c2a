//! Allocation and label in one response.

use sorted_pro_sandbox::Fault;
use sorted_pro_test::{CONSIGNMENT, consignments_and_sandbox};

const OWN: &str = r#"{"LabelType": "Consignment", "StatusCode": 200, "LabelContent": "JVBERi0xLjQK",
    "LabelFileType": "application/pdf", "Result": "ConsignmentAllocated"}"#;

fn response(elements: &str) -> Fault {
    Fault::status_with_body(200, "application/json", format!(r#"{{"Responses": {elements}}}"#)).times(1)
}

#[test]
fn a_return_that_failed_is_seen() {
    consignments_and_sandbox(async |client, sandbox| {
        let failed = r#"{"LabelType": "Return", "StatusCode": 400, "LabelContent": null, "Message": "not there",
            "Result": "ReturnConsignmentAllocationFailed"}"#;
        for elements in [format!("[{OWN}, {failed}]"), format!("[{failed}, {OWN}]")] {
            sandbox.inject(response(&elements))?;
            let allocation = client.allocate(CONSIGNMENT).and_get_labels("PDF").send().await?;
            assert!(!allocation.is_complete());
            assert_eq!(allocation.labels().count(), 1);
            let label = allocation.consignment.label.as_ref().unwrap();
            assert_eq!((label.bytes(), label.content_type()), (&b"%PDF-1.4\n"[..], Some("application/pdf")));
            assert!(allocation.consignment.result.label_content.is_none());
            let error = allocation.returns[0].as_ref().unwrap_err();
            assert!(error.is_allocation_failed());
            assert_eq!((error.status(), error.message()), (Some(400), Some("not there")));
        }
        Ok(())
    });
}

#[test]
fn a_reported_failure_is_an_error_with_any_status() {
    consignments_and_sandbox(async |client, sandbox| {
        let says =
            r#"[{"LabelType": "Consignment", "StatusCode": 200, "Result": "ConsignmentAllocationFailed"}]"#;
        let status = r#"[{"StatusCode": 404, "Message": "Item not found"}]"#;
        for (elements, expected) in [(says, None), (status, Some(404))] {
            sandbox.inject(response(elements))?;
            let error = client.allocate(CONSIGNMENT).and_get_labels("PDF").send().await.unwrap_err();
            assert!(error.is_rejected() && error.is_allocation_failed());
            assert_eq!(error.status(), expected);
        }
        // Nothing about the consignment: nobody knows.
        let only_return = r#"[{"LabelType": "Return", "StatusCode": 200}]"#;
        for elements in ["null", "[]", only_return, r#"[{"StatusCode": 200, "LabelContent": "?"}]"#] {
            sandbox.inject(response(elements))?;
            let error = client.allocate(CONSIGNMENT).and_get_labels("PDF").send().await.unwrap_err();
            assert!(error.is_decode() && error.outcome_is_unknown(), "{elements}: {error}");
        }
        Ok(())
    });
}

/// Single documents come as a JSON string, without an object around it.
#[test]
fn a_file_may_be_the_whole_body() {
    consignments_and_sandbox(async |client, sandbox| {
        let body = "\"JVBERi0xLjQKJSVFT0YK\"";
        sandbox.inject(Fault::status_with_body(200, "application/json", body).times(1))?;
        let file = client.get_commercial_invoice(CONSIGNMENT).send().await?;
        assert_eq!((file.bytes(), file.extension()), (&b"%PDF-1.4\n%%EOF\n"[..], "pdf"));
        assert_eq!(file.content_type(), None);

        for body in ["\"JVBERi0=\"", " \n\"JVBERi0=\"", "\u{feff}\"JVBERi0\"", "\"JVBE\\u0052i0=\""] {
            sandbox.inject(Fault::status_with_body(200, "application/json", body).times(1))?;
            let file = client.get_customs_document("CN22", CONSIGNMENT, "EP-000-05B-MMB").send().await?;
            assert_eq!(file.bytes(), b"%PDF-", "{body:?}");
        }
        for body in ["\"(not base64)\"", "\"JVBERi0=", "null", "7"] {
            sandbox.inject(Fault::status_with_body(200, "application/json", body).times(1))?;
            let manifest = client.get_customer_manifest("4f0c2a9be1d74c5c8e6f7a1b2c3d4e5f");
            let error = manifest.send().await.unwrap_err();
            assert!(error.is_decode() && !error.outcome_is_unknown(), "{body:?}");
        }
        Ok(())
    });
}

#[test]
fn documents_that_are_not_files_are_not_dropped() {
    consignments_and_sandbox(async |client, sandbox| {
        let body = r#"{"CN22Documents": [{"Key": "a.pdf", "Value": "(not base64)"}]}"#;
        sandbox.inject(Fault::status_with_body(200, "application/json", body).times(1))?;
        let error = client.get_customs_documents(CONSIGNMENT).send().await.unwrap_err();
        assert!(error.is_decode() && !error.outcome_is_unknown());

        let body = r#"{"CN22Documents": [{"Key": "a.pdf", "Value": "JVBERi0xLjQK"}], "CN23Documents": null}"#;
        sandbox.inject(Fault::status_with_body(200, "application/json", body).times(1))?;
        let documents = client.get_customs_documents(CONSIGNMENT).send().await?;
        let named: Vec<_> =
            documents.iter().map(|it| (it.name(), it.document_type(), it.extension())).collect();
        assert_eq!(named, [(Some("a.pdf"), Some("cn22"), "pdf")]);
        Ok(())
    });
}
