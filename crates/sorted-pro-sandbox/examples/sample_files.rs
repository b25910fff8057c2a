//! Writes one file of each kind into a directory, to look at: `cargo run --example sample_files -- target/files`.

use rust_decimal::Decimal;
use sorted_pro_sandbox::files::{
    Category, CollectionNote, CommercialInvoice, CustomsDeclaration, CustomsItem, Document, Dpi, Format,
    HazardLabel, Label, Manifest, Measure, Party, Rotation, ShipmentLine, Substance,
};
use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    let directory = env::args().nth(1).unwrap_or_else(|| "target/files".to_owned());
    let directory = Path::new(&directory);
    fs::create_dir_all(directory)?;
    let declaration = declaration();
    let documents = [
        ("label", Document::concat([label(1), label(2)].iter().map(Label::document))),
        ("label_bare", bare_label().document()),
        ("label_full", full_label().document()),
        ("cn22", declaration.cn22()),
        ("cn23", declaration.cn23()),
        ("commercial_invoice", invoice(&declaration).document()),
        ("hazard_label", hazard_label().document()),
        ("collection_note", collection_note().document()),
        ("manifest", manifest().document()),
    ];
    for (name, document) in &documents {
        for (format, extension) in
            [(Format::Pdf, "pdf"), (Format::Zpl, "zpl"), (Format::Bmp, "bmp"), (Format::Png, "png")]
        {
            let file = document.render(format, Dpi::Dpi203, None);
            fs::write(directory.join(format!("{name}.{extension}")), file.bytes)?;
        }
    }
    for dpi in [Dpi::Dpi300, Dpi::Dpi600] {
        fs::write(directory.join(format!("label_{}.png", dpi.value())), documents[0].1.png(dpi, None))?;
    }
    fs::write(directory.join("label_left.bmp"), label(1).bmp(Some(Rotation::Left)))?;
    fs::write(directory.join("label_right.bmp"), label(1).bmp(Some(Rotation::Right)))
}

fn lines(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|&line| line.to_owned()).collect()
}

fn measure(hundredths: i64, unit: &str) -> Measure {
    Measure::new(Decimal::new(hundredths, 2), unit)
}

fn label(number: u32) -> Label {
    Label {
        from: lines(&[
            "Acme Warehouse",
            "Unit 7, Harbour Trading Estate",
            "Quay Road",
            "Salford",
            "M50 3AZ",
            "GB",
        ]),
        to: lines(&[
            "Jane Doe",
            "12 Market Street",
            "Flat 3, Victoria House",
            "Manchester",
            "M1 1AA",
            "United Kingdom",
        ]),
        sort_code: "GB  M1 1AA".to_owned(),
        carrier: "Carrier X".to_owned(),
        service: "Next Day Super".to_owned(),
        tracking_reference: format!("TRK0079440301063{number}"),
        reference: "sp_00794403010635468411384028069888".to_owned(),
        custom_reference: "order-4711".to_owned(),
        contents_reference: format!("sc_0079440301063546841138402806988{number}"),
        position: Some((number, 2)),
        weight: Some(measure(240, "kg")),
        shipping_date: "16 Jul 2020".to_owned(),
        label_properties: vec![
            ("Department".to_owned(), "Returns".to_owned()),
            ("Cost centre".to_owned(), "4200".to_owned()),
        ],
        special_instructions: "Leave in the porch, next to the green door. Beware of the dog.".to_owned(),
        dpi: Dpi::Dpi203,
    }
}

fn bare_label() -> Label {
    Label {
        to: lines(&["Zażółć Gęślą", "ul. Świętokrzyska 1", "Łódź", "90-001", "Polska"]),
        carrier: "Carrier Y".to_owned(),
        service: "Economy".to_owned(),
        tracking_reference: "12345678901234567890".to_owned(),
        ..Label::default()
    }
}

fn full_label() -> Label {
    let long = "A very long line that goes on and on until somebody stops reading it, which is soon";
    Label {
        from: vec![long.to_owned(); 9],
        to: vec![long.to_owned(); 12],
        carrier: long.to_owned(),
        service: long.to_owned(),
        tracking_reference: "sp_00794403010635468411384028069888".to_owned(),
        label_properties: (1..=10).map(|number| (format!("Property {number}"), long.repeat(4))).collect(),
        special_instructions: long.repeat(4),
        position: Some((1000, 1000)),
        ..label(1)
    }
}

fn declaration() -> CustomsDeclaration {
    let item = |description: &str, quantity, value, weight, hs_code: &str, origin: &str| CustomsItem {
        description: description.to_owned(),
        quantity,
        unit_value: Some(measure(value, "GBP")),
        unit_weight: Some(measure(weight, "kg")),
        hs_code: hs_code.to_owned(),
        origin: origin.to_owned(),
    };
    CustomsDeclaration {
        sender: Party {
            lines: label(1).from,
            telephone: "+44 161 496 0000".to_owned(),
            email: "export@acme.example".to_owned(),
            vat_number: "GB123456789".to_owned(),
            eori_number: "GB123456789000".to_owned(),
            ..Party::default()
        },
        recipient: Party {
            lines: lines(&["Erika Müller", "Lindenstraße 5", "10115 Berlin", "DE"]),
            telephone: "+49 30 901820".to_owned(),
            tax_code: "DE-4711".to_owned(),
            ..Party::default()
        },
        tracking_reference: "CX123456789GB".to_owned(),
        reference: "sp_00794403010635468411384028069888".to_owned(),
        contents_reference: "sc_00794403010635468411384028069881".to_owned(),
        shippers_reference: "EXP-2020-0042".to_owned(),
        category: Category::CommercialSample,
        category_explanation: "Samples for the autumn fair".to_owned(),
        items: vec![
            item("Cotton shirt, long sleeves, men's", 2, 2499, 30, "6205.20", "PT"),
            item("Leather belt with a brass buckle", 1, 1850, 25, "4203.30", "IT"),
            item("Paperback book", 3, 799, 20, "4901.99", "GB"),
        ],
        postage: Some(measure(1295, "GBP")),
        office_of_origin: "Salford".to_owned(),
        comments: "None".to_owned(),
        invoices: lines(&["INV-2020-0042"]),
        licences: lines(&["L-1", "L-2"]),
        date: "16 Jul 2020".to_owned(),
        signatory: "John Smith".to_owned(),
        ..CustomsDeclaration::default()
    }
}

fn invoice(declaration: &CustomsDeclaration) -> CommercialInvoice {
    CommercialInvoice {
        seller: declaration.sender.clone(),
        buyer: declaration.recipient.clone(),
        invoice_number: "INV-2020-0042".to_owned(),
        invoice_date: declaration.date.clone(),
        reference: declaration.reference.clone(),
        shippers_reference: declaration.shippers_reference.clone(),
        tracking_reference: declaration.tracking_reference.clone(),
        carrier: "Carrier X, Next Day Super".to_owned(),
        shipping_terms: "DDP".to_owned(),
        reason_for_export: "Sale".to_owned(),
        category: Category::SaleOfGoods,
        items: declaration.items.clone(),
        packages: 1,
        shipping_cost: Some(measure(1295, "GBP")),
        signatory: declaration.signatory.clone(),
        ..CommercialInvoice::default()
    }
}

fn hazard_label() -> HazardLabel {
    let label = label(1);
    HazardLabel {
        from: label.from,
        to: label.to,
        tracking_reference: label.tracking_reference,
        reference: label.reference,
        contents_reference: label.contents_reference,
        substances: vec![Substance {
            id_number: "UN1263".to_owned(),
            proper_shipping_name: "Paint".to_owned(),
            technical_name: "Flammable lacquer".to_owned(),
            hazard_classes: lines(&["3", "6.1"]),
            packing_group: "II".to_owned(),
            physical_form: "liquid".to_owned(),
            radioactivity: "none".to_owned(),
            accessibility: "inaccessible".to_owned(),
            custom_label_text: "Keep away from heat".to_owned(),
        }],
    }
}

fn shipments(count: u32) -> Vec<ShipmentLine> {
    let line = |number: u32| ShipmentLine {
        reference: format!("sp_{number:032}"),
        custom_reference: format!("order-{number}"),
        tracking_reference: format!("TRK{number:014}"),
        service: "Next Day Super".to_owned(),
        destination: "Jane Doe, Manchester, M1 1AA, GB".to_owned(),
        packages: 1 + number % 3,
        weight: Some(measure(150 + i64::from(number) * 25, "kg")),
    };
    (1..=count).map(line).collect()
}

fn collection_note() -> CollectionNote {
    CollectionNote {
        reference: "sg_00794403010635468411384028069888".to_owned(),
        carrier: "Carrier X".to_owned(),
        service: "Next Day Super".to_owned(),
        address: label(1).from,
        collection_date: "16 Jul 2020".to_owned(),
        shipments: shipments(7),
    }
}

fn manifest() -> Manifest {
    Manifest {
        reference: "5c2f9b7e0a9d4c65b8d1b7c2d3e4f5a6".to_owned(),
        carrier: "Carrier X".to_owned(),
        location_reference: "EDC5_Electio".to_owned(),
        location: label(1).from,
        created: "16 Jul 2020 14:30 +01:00".to_owned(),
        consignments: shipments(60),
    }
}
