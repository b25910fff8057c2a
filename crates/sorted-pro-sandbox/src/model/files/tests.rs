//! Tests that read the files back with independent readers.

mod any_input;
mod code128;
mod customs;
mod images;
mod labels;
mod lists;
mod pdf;
mod zpl;

use super::{Label, Measure};
use rust_decimal::Decimal;

fn lines(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|&line| line.to_owned()).collect()
}

fn measure(hundredths: i64, unit: &str) -> Measure {
    Measure::new(Decimal::new(hundredths, 2), unit)
}

fn label() -> Label {
    Label {
        from: lines(&["Acme Warehouse", "Quay Road", "Salford", "M50 3AZ"]),
        to: lines(&["Jane Doe", "12 Market Street", "Manchester", "M1 1AA", "United Kingdom"]),
        sort_code: "GB M1 1AA".to_owned(),
        carrier: "Carrier X".to_owned(),
        service: "Next Day Super".to_owned(),
        tracking_reference: "TRK00794403010631".to_owned(),
        reference: "sp_00794403010635468411384028069888".to_owned(),
        custom_reference: "order-4711".to_owned(),
        contents_reference: "sc_00794403010635468411384028069881".to_owned(),
        position: Some((1, 2)),
        weight: Some(measure(240, "kg")),
        shipping_date: "16 Jul 2020".to_owned(),
        label_properties: vec![("Department".to_owned(), "Returns".to_owned())],
        special_instructions: "Leave in the porch".to_owned(),
    }
}
