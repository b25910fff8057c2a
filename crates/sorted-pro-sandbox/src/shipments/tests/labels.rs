use sorted_pro_raw::shipments::types::{Document, Shipment};
use sorted_pro_raw::shipments::vocabulary::ShipmentState;

use super::stored::{World, reference, states};
use super::support::{HOST, file, pdf, zpl};

const WITHOUT_PAPERS: [ShipmentState; 5] = [
    ShipmentState::Unallocated,
    ShipmentState::Allocating,
    ShipmentState::AllocationFailed,
    ShipmentState::Cancelling,
    ShipmentState::Cancelled,
];

fn count(shipment: &Shipment) -> i32 {
    shipment.label_details.as_ref().map_or(0, |details| details.retrieval_count)
}

#[test]
fn states_that_have_labels() {
    for state in states() {
        let world = World::new();
        let shipment = world.shipment(1, state.clone());
        let of_contents = format!("/labels/{shipment}/contents/{}/pdf/203", reference("sc", 11));
        for path in [format!("/labels/{shipment}/pdf/203"), of_contents] {
            let before = world.stored();
            let response = world.get(&path);
            if WITHOUT_PAPERS.contains(&state) {
                response.invalid("invalid_state_for_operation");
                assert_eq!(world.stored(), before);
            } else {
                let documents = response.ok::<sorted_pro_raw::OneOrMany<Document>>(200).into_vec();
                assert_eq!(documents.len(), 1);
                assert_eq!(documents[0].document_type.as_str(), "label");
            }
        }
    }
}

#[test]
fn printed_content() {
    let world = World::new();
    let shipment = world.allocated(1);
    world.edit(&shipment, |shipment| {
        // Weights are printed as they were given.
        shipment.contents[0].weight.as_mut().unwrap().value = "0.750".parse().unwrap();
    });
    let response = world.get(&format!("/labels/{shipment}/pdf")).json(200);
    assert_eq!(response["dpi"], 203);
    let text = pdf(&response);
    assert!(text.contains("/Count 2"), "a page for each of the contents");
    let sender = ["Alex Example", "1 Example Way", "Manchester"];
    let receiver = ["Jane Doe", "12 Market Street", "Leeds", "LS1 4AP", "GB LS1 4AP"];
    let rest = [
        "Carrier X",
        "Next Day Super",
        "TRK00000001",
        "TRK00000001-2",
        &shipment,
        "ORDER-1",
        "0.750 kg",
        "1 of 2",
        "2 of 2",
        "2025-03-05",
    ];
    for printed in sender.iter().chain(&receiver).chain(&rest) {
        assert!(text.contains(printed), "{printed} is not in the PDF");
    }
    let zpl = zpl(&world.get(&format!("/labels/{shipment}/zpl")).json(200));
    assert_eq!(zpl.matches("^XA").count(), 2);
    for printed in ["12 Market Street", "Next Day Super", "TRK00000001", &shipment] {
        assert!(zpl.contains(printed), "{printed} is not in the ZPL");
    }
    // A barcode of the shipment's reference, and one of the second package's own.
    // Code 128 changes its character set on `>` and a character.
    let plain = |data: &str| {
        let parts = data.split('>').enumerate();
        parts.map(|(number, part)| if number == 0 { part } else { &part[1..] }).collect::<String>()
    };
    let barcodes: Vec<String> = zpl
        .split("^BC")
        .skip(1)
        .map(|rest| plain(rest.split("^FD").nth(1).unwrap().split("^FS").next().unwrap()))
        .collect();
    assert_eq!(barcodes, ["TRK00000001", "TRK00000001-2"]);
}

#[test]
fn labels_of_contents() {
    let world = World::new();
    let shipment = world.allocated(1);
    let second = reference("sc", 12);
    for path in [
        format!("/labels/{shipment}/contents/{second}/zpl/300"),
        format!("/labels/{shipment}/contents/{second}/ZPL?dpi=300"),
        format!("/labels/{shipment}/{second}/zpl/300"),
        format!("/labels/{shipment}/{second}/zpl?dpi=300"),
    ] {
        let response = world.get(&path).json(200);
        assert_eq!(response[0]["dpi"], 300, "{path}");
        let text = zpl(&response[0]);
        assert_eq!(text.matches("^XA").count(), 1);
        assert!(text.contains("TRK00000001-2") && text.contains(&second), "{path}");
    }
    for contents in [reference("sc", 99), "sc_1".to_owned()] {
        let path = format!("/labels/{shipment}/contents/{contents}/pdf/203");
        world.get(&path).invalid("invalid_contents_reference");
    }
}

#[test]
fn formats_and_resolutions() {
    let world = World::new();
    let shipment = world.allocated(1);
    let label = |rest: &str| world.get(&format!("/labels/{shipment}/{rest}"));
    for (rest, content_type, dpi) in [
        ("pdf", "application/pdf", 203),
        ("PDF/600", "application/pdf", 600),
        ("zpl?dpi=300", "text/plain", 300),
        ("zplii/300?dpi=600", "text/plain", 300),
        ("bmp", "image/bmp", 203),
        ("bmp?rotation=left", "image/bmp", 203),
    ] {
        let response = label(rest).json(200);
        assert_eq!(
            (response["content_type"].as_str(), response["dpi"].as_i64()),
            (Some(content_type), Some(dpi)),
            "{rest}"
        );
    }
    let upright = file(&label("bmp").json(200));
    assert!(upright.starts_with(b"BM"));
    assert_ne!(upright, file(&label("bmp?rotation=right").json(200)));
    let before = world.stored();
    for (rest, child) in [
        ("png", "invalid_value"),
        ("gif/203", "invalid_value"),
        ("pdf/204", "invalid_value"),
        ("pdf/fine", "invalid_format"),
        ("pdf?dpi=-1", "invalid_format"),
        ("pdf?rotation=left", "conflicting_properties"),
        ("bmp?rotation=up", "invalid_value"),
        ("pdf?include_extension=perhaps", "invalid_format"),
    ] {
        label(rest).invalid(child);
        assert_eq!(world.stored(), before);
    }
    world.get(&format!("/labels/{}/pdf", reference("sp", 99))).refused(
        404,
        "not_found",
        "shipment_not_found",
    );
    world.get("/labels/sp_1/pdf").invalid("invalid_reference_format");
    world.allocate_to(&shipment, "FF_LINET", "Lineten", "FF_LINET-00001");
    label("bmp").invalid("invalid_value");
    label("pdf").json(200);
}

#[test]
fn the_extension() {
    let world = World::new();
    let shipment = world.allocated(1);
    let text = |query: &str| pdf(&world.get(&format!("/labels/{shipment}/pdf{query}")).json(200));
    for (query, there) in [("", true), ("?include_extension=true", true), ("?include_extension=False", false)]
    {
        assert_eq!(text(query).contains("Returns desk"), there, "{query}");
        assert_eq!(text(query).contains("Leave in the porch"), there, "{query}");
        assert!(text(query).contains("12 Market Street"));
    }
}

#[test]
fn retrievals_are_counted() {
    let world = World::new();
    let shipment = world.allocated(1);
    assert_eq!(count(&world.record(&shipment).shipment), 0);
    world.get(&format!("/labels/{shipment}/pdf")).json(200);
    world.advance(std::time::Duration::from_secs(60));
    world.get(&format!("/labels/{shipment}/contents/{}/zpl", reference("sc", 11))).json(200);
    world.get(&format!("/labels/{shipment}/gif")).invalid("invalid_value");
    let details = world.record(&shipment).shipment.label_details.unwrap();
    assert_eq!(details.retrieval_count, 2);
    assert_eq!(details.date_first_retrieved.unwrap().as_str(), "2025-03-05T10:00:00+00:00");
    assert_eq!(details.links.unwrap()[0].href, format!("{HOST}/pro/labels/{shipment}/pdf"));
}
