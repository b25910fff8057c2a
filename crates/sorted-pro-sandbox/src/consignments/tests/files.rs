//! Labels and customs documents are real files.

use base64::Engine as _;
use serde_json::json;
use sorted_pro_raw::consignments::types::{GetCustomsDocumentationResponse, GetLabelsResponse};

use super::support::{DOCUMENTED, Fixture, add_package, example};

pub(super) fn decoded(text: &str) -> Vec<u8> {
    base64::engine::general_purpose::STANDARD.decode(text).expect("base64")
}

fn allocated() -> (Fixture, String) {
    let fixture = Fixture::empty();
    let reference = fixture.allocated(add_package);
    (fixture, reference)
}

fn file(fixture: &Fixture, path: &str) -> (String, Vec<u8>) {
    let response: GetLabelsResponse = fixture.get(path).ok(200).decode();
    (response.content_type.unwrap(), decoded(&response.file.unwrap()))
}

#[test]
fn labels_are_files_of_their_format() {
    let (fixture, reference) = allocated();
    for (path, content_type, start) in [
        ("", "application/pdf", &b"%PDF-"[..]),
        ("/PDF", "application/pdf", b"%PDF-"),
        ("/Png", "image/png", b"\x89PNG\r\n"),
        ("/zpl", "text/plain", b"^XA"),
        ("/ZPLII/300", "text/plain", b"^XA"),
    ] {
        let (given, bytes) = file(&fixture, &format!("/labels/{reference}{path}"));
        assert_eq!(given, content_type);
        assert!(bytes.starts_with(start), "{path}");
    }
    let (_, zpl) = file(&fixture, &format!("/labels/{reference}/zpl"));
    let zpl = String::from_utf8(zpl).unwrap();
    let consignment = fixture.record(&reference).consignment;
    let tracking = &consignment.consignment_legs.unwrap()[0].tracking_references.clone().unwrap()[0];
    for text in ["Robin Example", "EC1A 1BB", "Next Day Super", &reference, tracking, "1 of 2", "2 of 2"] {
        assert!(zpl.contains(text), "{text}");
    }
    assert_eq!(zpl.matches("^XA").count(), 2, "one for each package");
    let sizes =
        ["203", "300", "600"].map(|dpi| file(&fixture, &format!("/labels/{reference}/png/{dpi}")).1.len());
    assert!(sizes.is_sorted_by(|a, b| a < b), "{sizes:?}");
}

#[test]
fn a_package_has_a_label_of_its_own() {
    let (fixture, reference) = allocated();
    let packages = fixture.record(&reference).consignment.packages.unwrap();
    let second = packages[1].reference.clone().unwrap();
    for path in ["", "/zpl", "/zpl/203"] {
        let (_, bytes) = file(&fixture, &format!("/labels/package/{reference}/{second}{path}"));
        if !path.is_empty() {
            let zpl = String::from_utf8(bytes).unwrap();
            assert_eq!(zpl.matches("^XA").count(), 1);
            assert!(zpl.contains("2 of 2") && zpl.contains(&second));
        }
    }
    let error =
        fixture.get(&format!("/labels/package/{reference}/EP-000-0ZZ-ZZZ")).refused(404, "ItemNotFound");
    let details = error.details.unwrap();
    assert_eq!(details[0].target.as_deref(), Some("PackageReference"));
    // Older paths.
    let package = file(&fixture, &format!("/labels/package/{reference}/{second}"));
    assert_eq!(file(&fixture, &format!("/labels/{reference}/{second}")), package);
    let all = file(&fixture, &format!("/labels/{reference}"));
    assert_eq!(file(&fixture, &format!("/documents/labels/{reference}")), all);
    fixture.get(&format!("/labels/package/EC-000-0ZZ-ZZZ/{second}")).refused(404, "ItemNotFound");
}

#[test]
fn the_first_retrieval_is_remembered() {
    let (fixture, reference) = allocated();
    let printed = |fixture: &Fixture| {
        let consignment = fixture.record(&reference).consignment;
        (consignment.labels_printed, consignment.label_count, consignment.date_labels_were_first_printed)
    };
    assert_eq!(printed(&fixture), (Some(false), Some(0), None));
    fixture.get(&format!("/labels/{reference}/gif")).refused(400, "ValidationError");
    fixture.get(&format!("/labels/{reference}/pdf/96")).refused(400, "ValidationError");
    fixture.get(&format!("/labels/{reference}/pdf/high")).refused(400, "ValidationError");
    assert_eq!(printed(&fixture), (Some(false), Some(0), None));
    file(&fixture, &format!("/labels/{reference}"));
    let first = printed(&fixture);
    assert_eq!(first, (Some(true), Some(2), Some("2019-06-12T10:00:00+00:00".into())));
    fixture.advance(3600);
    file(&fixture, &format!("/labels/{reference}/zpl"));
    assert_eq!(printed(&fixture), first);
}

#[test]
fn papers_of_a_journey_abroad() {
    let fixture = Fixture::empty();
    let request: serde_json::Value =
        serde_json::from_str(&example("create_consignment/international.request.json")).unwrap();
    let reference = super::support::created(&fixture.post("/consignments", request.clone()));
    let path = format!("/consignments/docs/{reference}");
    fixture.get(&path).refused(400, "InvalidStateForOperation");
    fixture.force(&reference, sorted_pro_raw::consignments::vocabulary::ConsignmentState::Allocated);
    let papers: GetCustomsDocumentationResponse = fixture.get(&path).ok(200).decode();
    let invoices = papers.commercial_invoice_documents.unwrap();
    assert_eq!(invoices[0].key.as_deref(), Some(format!("CommercialInvoice_{reference}.pdf").as_str()));
    assert!(papers.cn22_documents.is_some() != papers.cn23_documents.is_some(), "one of the two forms");
    let forms = papers.cn22_documents.or(papers.cn23_documents).unwrap();
    let packages = fixture.record(&reference).consignment.packages.unwrap();
    assert_eq!(forms.len(), packages.len());
    for document in invoices.iter().chain(&forms) {
        assert!(decoded(document.value.as_ref().unwrap()).starts_with(b"%PDF-"));
    }

    // Each is available by itself, as the same file.
    let invoice = fixture.get(&format!("/consignments/docs/commercialinvoice/{reference}")).ok(200).json();
    assert_eq!(invoice.as_str(), invoices[0].value.as_deref());
    for (package, form) in packages.iter().zip(&forms) {
        let kind = form.key.as_ref().unwrap().split_once('_').unwrap().0.to_lowercase();
        let package = package.reference.as_deref().unwrap();
        let document =
            fixture.get(&format!("/consignments/docs/{kind}/{reference}/{package}")).ok(200).json();
        assert_eq!(document.as_str(), form.value.as_deref());
        let other = if kind == "cn22" { "CN23" } else { "CN22" };
        let path = format!("/consignments/docs/{other}/{reference}/{package}");
        fixture.get(&path).refused(404, "ItemNotFound");
    }
}

#[test]
fn single_papers_are_refused_for_documented_reasons() {
    let fixture = Fixture::empty();
    let request: serde_json::Value =
        serde_json::from_str(&example("create_consignment/international.request.json")).unwrap();
    let reference = super::support::created(&fixture.post("/consignments", request));
    let package = fixture.record(&reference).consignment.packages.unwrap()[0].reference.clone().unwrap();
    let domestic = fixture.create(|_| {});
    let other = fixture.record(&domestic).consignment.packages.unwrap()[0].reference.clone().unwrap();
    let get = |path: String| fixture.get(&format!("/consignments/docs/{path}"));
    get(format!("commercialinvoice/{reference}")).refused(400, "InvalidStateForOperation");
    get(format!("CN22/{reference}/{package}")).refused(400, "InvalidStateForOperation");
    for reference in [&reference, &domestic] {
        fixture.force(reference, sorted_pro_raw::consignments::vocabulary::ConsignmentState::Allocated);
    }
    get("commercialinvoice/EC-000-0ZZ-ZZZ".to_owned()).refused(404, "ItemNotFound");
    get(format!("commercialinvoice/{domestic}")).refused(404, "ItemNotFound");
    get(format!("CN22/{domestic}/{other}")).refused(404, "ItemNotFound");
    get(format!("CN22/{reference}/{other}")).refused(404, "ItemNotFound");
    get(format!("CN22/EC-000-0ZZ-ZZZ/{package}")).refused(404, "ItemNotFound");
    for kind in ["CommercialInvoice", "CN24"] {
        let error = get(format!("{kind}/{reference}/{package}")).refused(400, "ValidationError");
        assert_eq!(error.details.unwrap()[0].target.as_deref(), Some("CustomsDocumentType"));
    }
}

#[test]
fn heavy_or_valuable_goods_need_the_long_form() {
    for (weight, amount, category, short) in [
        (1.5, 200, "Gift", true),
        (2.5, 200, "Gift", false),
        (1.5, 271, "Gift", false),
        (1.5, 200, "ReturnedGoods", false),
    ] {
        let fixture = Fixture::empty();
        let reference = fixture.allocated(|request| {
            request["Tags"] = json!([]);
            request["CustomsDocumentation"] = json!({ "CategoryType": category });
            request["Packages"][0]["Weight"]["Value"] = json!(weight);
            request["Packages"][0]["Value"]["Amount"] = json!(amount);
            request["Addresses"][1]["Country"]["IsoCode"]["TwoLetterCode"] = json!("NL");
        });
        let papers = fixture.get(&format!("/consignments/docs/{reference}")).ok(200).json();
        assert_eq!(papers.get("CN22Documents").is_some(), short);
        assert_eq!(papers.get("CN23Documents").is_some(), !short);
    }
}

#[test]
fn at_home_there_are_no_papers() {
    let fixture = Fixture::demo();
    fixture.allocate(DOCUMENTED);
    let papers = fixture.get(&format!("/consignments/docs/{DOCUMENTED}")).ok(200).json();
    assert_eq!(papers, json!({ "CommercialInvoiceDocuments": [], "CN22Documents": [], "CN23Documents": [] }));
    fixture.get("/consignments/docs/EC-000-0ZZ-ZZZ").refused(404, "ItemNotFound");
}
