//! Files stay whole for every input.

use super::super::page::{Align, Item};
use super::super::{
    Category, CollectionNote, CommercialInvoice, CustomsDeclaration, CustomsItem, Document, Dpi, HazardLabel,
    Label, Manifest, Measure, Party, ShipmentLine, Substance, text,
};
use super::{code128, pdf, zpl};
use proptest::prelude::*;
use rust_decimal::Decimal;

/// Any text: everything Unicode has, what both formats must escape, and long lines.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => any::<String>(),
        3 => "[\\^~_\\\\()<>%/&;:,XAZFDSTj0-9 \n\t-]{0,40}",
        2 => "[ -~¡-ÿŁłŐő–€]{0,60}",
        1 => ("[a-zW\u{0}\u{ad} 漢🦀]{1,8}", 1..400usize).prop_map(|(word, times)| word.repeat(times)),
        1 => Just(String::new()),
    ]
}

fn any_lines() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(any_text(), 0..14)
}

fn any_measure() -> impl Strategy<Value = Option<Measure>> {
    let amount = prop_oneof![
        any::<i64>().prop_map(|value| Decimal::new(value, 5)),
        Just(Decimal::MAX),
        Just(Decimal::MIN)
    ];
    prop::option::of((amount, any_text()).prop_map(|(amount, unit)| Measure { amount, unit }))
}

fn any_label() -> impl Strategy<Value = Label> {
    let texts = prop::collection::vec(any_text(), 9);
    let properties = prop::collection::vec((any_text(), any_text()), 0..12);
    let position = prop::option::of(any::<(u32, u32)>());
    (any_lines(), any_lines(), texts, properties, position, any_measure()).prop_map(
        |(from, to, texts, label_properties, position, weight)| {
            let [
                sort_code,
                carrier,
                service,
                tracking_reference,
                reference,
                custom_reference,
                contents_reference,
                shipping_date,
                special_instructions,
            ] = <[String; 9]>::try_from(texts).unwrap();
            Label {
                from,
                to,
                sort_code,
                carrier,
                service,
                tracking_reference,
                reference,
                custom_reference,
                contents_reference,
                position,
                weight,
                shipping_date,
                label_properties,
                special_instructions,
            }
        },
    )
}

/// The files of a document can be read, and nothing is beyond the edge of a page.
fn check(document: &Document) -> Result<(), TestCaseError> {
    let pages = pdf::read(&document.pdf());
    prop_assert_eq!(pages.len(), document.pages.len());
    let zpl = document.zpl(Dpi::Dpi203);
    let formats: Vec<_> = zpl.split_inclusive("^XZ\n").collect();
    prop_assert_eq!(formats.len(), document.pages.len());
    for format in formats {
        let commands = zpl::read(format);
        let count = |name: &str| commands.iter().filter(|(known, _)| known == name).count();
        prop_assert_eq!((count("XA"), count("XZ")), (1, 1));
    }
    for page in &document.pages {
        for item in &page.items {
            let (left, right, top, bottom) = match item {
                Item::Text { x, y, style, text } => {
                    let width = text::width(text, style.face, style.size);
                    let left = match style.align {
                        Align::Left => *x,
                        Align::Centre => x - width / 2.0,
                        Align::Right => x - width,
                    };
                    (left, left + width, y - style.size * 0.72, *y)
                }
                Item::Fill(area) | Item::Barcode { area, .. } => {
                    (area.x, area.right(), area.y, area.bottom())
                }
                Item::Diagonal { from, to, .. } => {
                    (from.0.min(to.0), from.0.max(to.0), from.1.min(to.1), from.1.max(to.1))
                }
            };
            let inside = left >= 0.0 && top >= 0.0 && right <= page.size.0 && bottom <= page.size.1;
            prop_assert!(inside, "{:?} is outside", item);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_label_is_one_whole_page(label in any_label()) {
        let document = label.document();
        prop_assert_eq!(document.pages.len(), 1);
        check(&document)?;
        prop_assert!(document.bmp(Dpi::Dpi203, None).len() > 100_000);
    }

    #[test]
    fn any_encodable_reference_can_be_scanned(reference in "[ -~]{1,40}|[0-9]{1,60}|[A-Z]{0,3}[0-9]{1,20}[A-Z]{0,3}") {
        prop_assume!(!reference.trim().is_empty());
        let label = Label { tracking_reference: reference.clone(), ..Label::default() };
        let pages = pdf::read(&label.document().pdf());
        prop_assert_eq!(code128::decode(&pages[0].barcode()), Some(reference.clone()));
        let data = zpl::fields(&label.document().zpl(Dpi::Dpi203)).into_iter().find(|data| data.starts_with(">:") || data.starts_with(">;"));
        let read = data.map(|data| {
            [">:", ">;", ">5", ">6"].iter().fold(data.replace(">0", "\u{1}"), |data, code| data.replace(code, ""))
        });
        prop_assert_eq!(read.map(|data| data.replace('\u{1}', ">")), Some(reference));
    }

    #[test]
    fn any_document_is_whole(
        addresses in (any_lines(), any_lines()),
        texts in prop::collection::vec(any_text(), 6),
        measures in prop::collection::vec(any_measure(), 3),
        lists in prop::collection::vec((any_text(), any_text(), any::<u32>(), any_measure()), 0..20),
    ) {
        let party = |lines: &Vec<String>| Party {
            lines: lines.clone(),
            telephone: texts[0].clone(),
            email: texts[1].clone(),
            vat_number: texts[2].clone(),
            eori_number: texts[3].clone(),
            tax_code: texts[4].clone(),
        };
        let items: Vec<_> = lists
            .iter()
            .map(|(description, origin, quantity, measure)| CustomsItem {
                description: description.clone(),
                quantity: *quantity,
                unit_value: measure.clone(),
                unit_weight: measure.clone(),
                hs_code: origin.clone(),
                origin: origin.clone(),
            })
            .collect();
        let declaration = CustomsDeclaration {
            sender: party(&addresses.0),
            recipient: party(&addresses.1),
            importer: party(&addresses.0),
            tracking_reference: texts[0].clone(),
            reference: texts[1].clone(),
            contents_reference: texts[2].clone(),
            shippers_reference: texts[3].clone(),
            category: Category::from_name(&texts[4]),
            category_explanation: texts[5].clone(),
            items: items.clone(),
            total_weight: measures[0].clone(),
            total_value: measures[1].clone(),
            postage: measures[2].clone(),
            office_of_origin: texts[0].clone(),
            comments: texts[1].clone(),
            licences: addresses.0.clone(),
            certificates: addresses.1.clone(),
            invoices: texts.clone(),
            date: texts[2].clone(),
            signatory: texts[3].clone(),
        };
        prop_assert_eq!(declaration.cn22().pages.len(), 1);
        check(&declaration.cn22())?;
        check(&declaration.cn23())?;
        check(&CommercialInvoice {
            seller: party(&addresses.0),
            buyer: party(&addresses.1),
            invoice_number: texts[0].clone(),
            shipping_terms: texts[1].clone(),
            tracking_reference: texts[2].clone(),
            items,
            shipping_cost: measures[0].clone(),
            ..CommercialInvoice::default()
        }.document())?;
        check(&HazardLabel {
            from: addresses.0.clone(),
            to: addresses.1.clone(),
            substances: vec![Substance {
                id_number: texts[0].clone(),
                proper_shipping_name: texts[1].clone(),
                technical_name: texts[2].clone(),
                hazard_classes: texts.clone(),
                custom_label_text: texts[3].clone(),
                ..Substance::default()
            }],
            tracking_reference: texts[4].clone(),
            ..HazardLabel::default()
        }.document())?;
        let shipments: Vec<_> = lists
            .iter()
            .map(|(reference, destination, packages, weight)| ShipmentLine {
                reference: reference.clone(),
                destination: destination.clone(),
                packages: *packages,
                weight: weight.clone(),
                ..ShipmentLine::default()
            })
            .collect();
        check(&CollectionNote {
            reference: texts[0].clone(),
            carrier: texts[1].clone(),
            address: addresses.0.clone(),
            shipments: shipments.clone(),
            ..CollectionNote::default()
        }.document())?;
        check(&Manifest {
            reference: texts[2].clone(),
            location: addresses.1.clone(),
            consignments: shipments,
            ..Manifest::default()
        }.document())?;
    }
}
