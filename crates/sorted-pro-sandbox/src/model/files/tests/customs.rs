//! Customs documents.

use super::super::page::Item;
use super::super::{
    Category, CommercialInvoice, CustomsDeclaration, CustomsItem, HazardLabel, Measure, Party, Substance,
};
use super::{code128, lines, measure, pdf};
use rust_decimal::Decimal;

fn item(description: &str, quantity: u32, value: i64, currency: &str) -> CustomsItem {
    CustomsItem {
        description: description.to_owned(),
        quantity,
        unit_value: Some(measure(value, currency)),
        unit_weight: Some(measure(25, "kg")),
        hs_code: "6205.20".to_owned(),
        origin: "PT".to_owned(),
    }
}

fn sender() -> Party {
    Party {
        lines: lines(&["Acme Warehouse", "Salford"]),
        telephone: "0161".to_owned(),
        email: "a@b.example".to_owned(),
        vat_number: "GB123456789".to_owned(),
        eori_number: "GB1234567890".to_owned(),
        ..Party::default()
    }
}

fn declaration(items: Vec<CustomsItem>) -> CustomsDeclaration {
    CustomsDeclaration {
        sender: sender(),
        recipient: Party { lines: lines(&["Erika Müller", "Berlin"]), ..Party::default() },
        tracking_reference: "CX123456789GB".to_owned(),
        reference: "sp_1".to_owned(),
        category: Category::Gift,
        items,
        date: "16 Jul 2020".to_owned(),
        signatory: "John Smith".to_owned(),
        ..CustomsDeclaration::default()
    }
}

#[test]
fn forms_show_parties_goods_totals_and_the_barcode() {
    let declaration = declaration(vec![item("Shirt", 2, 2499, "GBP"), item("Belt", 1, 1850, "GBP")]);
    let forms = [
        (declaration.cn22(), (297.64, 419.53), ["2 x Shirt", "68.48 GBP", "0.75 kg"]),
        (declaration.cn23(), (595.28, 841.89), ["Shirt", "49.98 GBP", "6205.20"]),
    ];
    for (form, size, texts) in forms {
        let pages = pdf::read(&form.pdf());
        assert_eq!(pages.len(), 1);
        assert_eq!(pages[0].size, size);
        for text in texts.into_iter().chain([
            "Acme Warehouse",
            "Erika Müller",
            "VAT GB123456789",
            "EORI GB1234567890",
            "Tel. 0161   E-mail a@b.example",
            "CX123456789GB",
        ]) {
            assert!(pages[0].has(text), "{text} is missing: {:?}", pages[0].texts);
        }
        assert_eq!(code128::decode(&pages[0].barcode()).as_deref(), Some("CX123456789GB"));
    }
    let cn23 = pdf::read(&declaration.cn23().pdf());
    assert!(cn23[0].has("Total gross weight: 0.75 kg      Total value: 68.48 GBP"), "{:?}", cn23[0].texts);
}

#[test]
fn numbers_are_printed_below_a_long_address() {
    let long = Party { lines: vec!["A very long line of an address ".repeat(20); 20], ..sender() };
    let declaration = CustomsDeclaration { sender: long.clone(), ..declaration(vec![]) };
    let invoice = CommercialInvoice { seller: long, ..CommercialInvoice::default() };
    for document in [declaration.cn22(), declaration.cn23(), invoice.document()] {
        let pages = pdf::read(&document.pdf());
        assert!(pages[0].has("EORI GB1234567890") && pages[0].has("Tel. 0161   E-mail a@b.example"));
    }
}

#[test]
fn only_the_own_category_is_ticked() {
    for (category, title) in
        [(Category::Gift, "Gift"), (Category::SaleOfGoods, "Sale of goods"), (Category::Other, "Other")]
    {
        let document = CustomsDeclaration { category, ..declaration(vec![]) }.cn23();
        let items = &document.pages[0].items;
        let place = items.iter().find_map(|item| match item {
            Item::Text { x, y, text, .. } if text == title => Some((*x, *y)),
            _ => None,
        });
        let (x, y) = place.unwrap();
        let ticks: Vec<_> = items
            .iter()
            .filter_map(|item| match item {
                Item::Diagonal { from, .. } => Some(*from),
                _ => None,
            })
            .collect();
        assert_eq!(ticks.len(), 2);
        assert!(
            ticks.iter().all(|tick| (x - 14.0..x).contains(&tick.0) && (y - 10.0..y + 2.0).contains(&tick.1))
        );
    }
}

#[test]
fn categories_are_read_as_both_apis_write_them() {
    assert_eq!(Category::from_name("commercial_sample"), Category::CommercialSample);
    assert_eq!(Category::from_name("CommercialSample"), Category::CommercialSample);
    assert_eq!(Category::from_name("Documents"), Category::Documents);
    assert_eq!(Category::from_name("returned_goods"), Category::ReturnedGoods);
    assert_eq!(Category::from_name("SaleOfGoods"), Category::SaleOfGoods);
    assert_eq!(Category::from_name("gift"), Category::Gift);
    assert_eq!(Category::from_name("something new"), Category::Other);
}

#[test]
fn totals_are_exact_by_currency_and_can_be_given() {
    let items = vec![item("A", 3, 10, "GBP"), item("B", 1, 20, "EUR"), item("C", 1, 5, "GBP")];
    let total = |declaration: CustomsDeclaration| {
        let pages = pdf::read(&declaration.cn23().pdf());
        pages[0].texts.iter().find(|text| text.starts_with("Total gross")).cloned().unwrap()
    };
    assert_eq!(
        total(declaration(items.clone())),
        "Total gross weight: 1.25 kg      Total value: 0.35 GBP + 0.20 EUR"
    );
    let given = CustomsDeclaration {
        total_weight: Some(measure(300, "kg")),
        total_value: Some(measure(999, "USD")),
        ..declaration(items)
    };
    assert_eq!(total(given), "Total gross weight: 3.00 kg      Total value: 9.99 USD");
    let huge = CustomsItem { unit_value: Some(Measure::new(Decimal::MAX, "GBP")), ..item("D", 1, 0, "GBP") };
    assert_eq!(total(declaration(vec![huge.clone(), huge])), "Total gross weight: 0.50 kg      Total value:");
}

#[test]
fn the_cn22_counts_what_it_has_no_room_for_and_the_cn23_goes_on() {
    let declaration =
        declaration((0..100).map(|number| item(&format!("Shirt {number}"), 1, 100, "GBP")).collect());
    let small = pdf::read(&declaration.cn22().pdf());
    assert_eq!(small.len(), 1);
    assert!(small[0].has("1 x Shirt 4") && !small[0].has("1 x Shirt 5"));
    assert!(small[0].has("and 95 more, part of the totals"));
    assert!(small[0].has("100.00 GBP"));
    let large = pdf::read(&declaration.cn23().pdf());
    assert!(large.len() > 2);
    assert!(
        large
            .iter()
            .all(|page| page.has("Detailed description of contents") || page.has("SENDER'S SIGNATURE"))
    );
    let shown: usize =
        large.iter().flat_map(|page| &page.texts).filter(|text| text.starts_with("Shirt ")).count();
    assert_eq!(shown, 100);
    assert!(large[1].has(&format!("Page 2 of {}", large.len())));
}

#[test]
fn the_invoice_has_its_numbers_terms_and_totals() {
    let invoice = CommercialInvoice {
        seller: sender(),
        buyer: Party { lines: lines(&["Erika Müller"]), vat_number: "DE1".to_owned(), ..Party::default() },
        importer: Party { lines: lines(&["Import GmbH"]), ..Party::default() },
        invoice_number: "INV-1".to_owned(),
        invoice_date: "16 Jul 2020".to_owned(),
        tracking_reference: "CX123456789GB".to_owned(),
        shipping_terms: "DDP".to_owned(),
        reason_for_export: "Sale".to_owned(),
        category: Category::SaleOfGoods,
        items: vec![item("Shirt", 2, 2499, "GBP")],
        packages: 1,
        shipping_cost: Some(measure(1295, "GBP")),
        ..CommercialInvoice::default()
    };
    let pages = pdf::read(&invoice.document().pdf());
    for text in [
        "COMMERCIAL INVOICE",
        "No. INV-1",
        "VAT DE1",
        "Import GmbH",
        "IMPORTER",
        "DDP",
        "Sale of goods",
        "24.99 GBP",
        "49.98 GBP",
        "Packages: 1      Gross weight: 0.50 kg      Shipping: 12.95 GBP      Total value: 49.98 GBP",
    ] {
        assert!(pages[0].has(text), "{text} is missing: {:?}", pages[0].texts);
    }
    let without = CommercialInvoice { importer: Party::default(), ..invoice };
    assert!(!pdf::read(&without.document().pdf())[0].has("IMPORTER"));
}

#[test]
fn each_substance_has_a_hazard_label() {
    let substance = |id_number: &str| Substance {
        id_number: id_number.to_owned(),
        proper_shipping_name: "Paint".to_owned(),
        hazard_classes: lines(&["3", "6.1"]),
        packing_group: "II".to_owned(),
        ..Substance::default()
    };
    let label =
        HazardLabel { substances: vec![substance("UN1263"), substance("UN1993")], ..HazardLabel::default() };
    let pages = pdf::read(&label.document().pdf());
    assert_eq!(pages.len(), 2);
    assert!(pages[0].has("UN1263") && pages[1].has("UN1993"));
    assert!(pages.iter().all(|page| page.size == (288.0, 432.0) && page.has("Paint") && page.has("3, 6.1")));
    assert_eq!(HazardLabel::default().document().pages.len(), 1);
    let many = HazardLabel { substances: vec![substance("UN1"); 500], ..HazardLabel::default() };
    assert_eq!(many.document().pages.len(), 100);
}
