//! Collection notes and manifests.

use super::super::{CollectionNote, Manifest, ShipmentLine};
use super::{code128, lines, measure, pdf};

fn shipments(count: u32) -> Vec<ShipmentLine> {
    let line = |number: u32| ShipmentLine {
        reference: format!("sp_{number:032}"),
        custom_reference: format!("order-{number}"),
        tracking_reference: format!("TRK{number:014}"),
        service: "Next Day Super".to_owned(),
        destination: "M1 1AA, GB".to_owned(),
        packages: 2,
        weight: Some(measure(150, "kg")),
    };
    (1..=count).map(line).collect()
}

#[test]
fn a_note_lists_shipments_totals_and_signatures() {
    let note = CollectionNote {
        reference: "sg_00794403010635468411384028069888".to_owned(),
        carrier: "Carrier X".to_owned(),
        address: lines(&["Acme Warehouse", "Salford"]),
        collection_date: "16 Jul 2020".to_owned(),
        shipments: shipments(3),
        ..CollectionNote::default()
    };
    let pages = pdf::read(&note.document().pdf());
    assert_eq!(pages.len(), 1);
    for text in [
        "COLLECTION NOTE",
        "Carrier: Carrier X",
        "Acme Warehouse",
        "Collection date: 16 Jul 2020",
        "sp_00000000000000000000000000000002",
        "order-2",
        "TRK00000000000003",
        "Shipments: 3      Packages: 6      Weight: 4.50 kg",
        "SIGNATURE",
    ] {
        assert!(pages[0].has(text), "{text} is missing: {:?}", pages[0].texts);
    }
    assert_eq!(code128::decode(&pages[0].barcode()).as_deref(), Some(note.reference.as_str()));
}

#[test]
fn a_manifest_goes_on_over_pages_and_loses_no_row() {
    let manifest = Manifest {
        reference: "5c2f9b7e0a9d4c65b8d1b7c2d3e4f5a6".to_owned(),
        carrier: "Carrier X".to_owned(),
        consignments: shipments(200),
        ..Manifest::default()
    };
    let pages = pdf::read(&manifest.document().pdf());
    assert!(pages.len() > 3);
    assert!(pages.iter().all(|page| page.has("Tracking reference")));
    for number in 1..=200 {
        let reference = format!("TRK{number:014}");
        assert_eq!(pages.iter().filter(|page| page.has(&reference)).count(), 1, "{reference}");
    }
    assert!(pages.last().unwrap().has("Shipments: 200      Packages: 400      Weight: 300.00 kg"));
}

#[test]
fn endless_lists_are_counted() {
    let manifest = Manifest { consignments: vec![ShipmentLine::default(); 10_007], ..Manifest::default() };
    let pages = pdf::read(&manifest.document().pdf());
    assert!(pages.last().unwrap().has("and 7 more"));
    assert!(pages.last().unwrap().has("Shipments: 10007      Packages: 0      Weight:"));
    assert_eq!(pdf::read(&Manifest::default().document().pdf()).len(), 1);
}
