//! A reader of the ZPL, and its expected content.

use super::super::{Dpi, Label};
use super::{label, lines};

/// The commands of one format with their parameters, field data decoded.
pub(super) fn read(zpl: &str) -> Vec<(String, String)> {
    assert!(!zpl.contains('~'), "a control command: {zpl}");
    let mut commands = Vec::new();
    let mut hexadecimal = false;
    let mut block = false;
    for command in zpl.trim_start().trim_start_matches('^').split('^') {
        let (name, parameters) = command.split_at(2);
        let parameters = parameters.trim_end_matches('\n');
        hexadecimal = name == "FH" || hexadecimal && name == "FD";
        block = name == "FB" || block && name != "FS";
        let mut parameters = parameters.to_owned();
        if name == "FD" {
            assert!(hexadecimal, "field data without ^FH: {parameters}");
            parameters = decode(&parameters);
            if block {
                assert!(!parameters.replace("\\\\", "").contains('\\'), "a control sequence: {parameters}");
                parameters = parameters.replace("\\\\", "\\");
            }
        }
        commands.push((name.to_owned(), parameters));
    }
    commands
}

fn decode(data: &str) -> String {
    let mut decoded = Vec::new();
    let mut bytes = data.bytes();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'_' => {
                let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
                u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
            }
            _ => byte,
        });
    }
    String::from_utf8(decoded).unwrap()
}

pub(super) fn fields(zpl: &str) -> Vec<String> {
    read(zpl).into_iter().filter(|(name, _)| name == "FD").map(|(_, data)| data).collect()
}

fn values<'a>(commands: &'a [(String, String)], name: &'a str) -> impl Iterator<Item = &'a str> {
    commands.iter().filter(move |(known, _)| known == name).map(|(_, parameters)| parameters.as_str())
}

#[test]
fn a_label_has_what_is_to_be_printed_and_its_barcode() {
    let zpl = label().document().zpl(Dpi::Dpi203);
    assert!(zpl.starts_with("^XA\n^CI28\n"));
    assert!(zpl.ends_with("^XZ\n"));
    let fields = fields(&zpl);
    for text in [
        "Carrier X",
        "Next Day Super",
        "Jane Doe",
        "12 Market Street",
        "M1 1AA",
        "Acme Warehouse",
        "1 of 2",
        "2.40 kg",
        "16 Jul 2020",
        "sp_00794403010635468411384028069888",
        "Returns",
        "Leave in the porch",
        ">:TRK>500794403010631",
    ] {
        assert!(fields.iter().any(|field| field == text), "{text} is missing: {fields:?}");
    }
    let barcode = zpl.lines().find(|line| line.contains("^BC")).unwrap();
    assert!(barcode.contains("^BY3^BCN,"), "{barcode}");
}

#[test]
fn text_cannot_leave_its_field() {
    let evil = "^XZ^XA^FD~JA_5E\\&_";
    let zpl = Label {
        to: lines(&[evil]),
        sort_code: evil.to_owned(),
        tracking_reference: evil.to_owned(),
        special_instructions: evil.to_owned(),
        label_properties: vec![(evil.to_owned(), evil.to_owned())],
        ..label()
    }
    .document()
    .zpl(Dpi::Dpi203);
    let commands = read(&zpl);
    assert_eq!(values(&commands, "XA").count(), 1);
    assert_eq!(values(&commands, "XZ").count(), 1);
    assert!(zpl.trim_end().ends_with("^XZ"));
    let fields = fields(&zpl);
    assert!(fields.iter().filter(|field| *field == evil).count() >= 5, "{fields:?}");
    assert!(fields.contains(&format!(">:{evil}")), "{fields:?}");
}

#[test]
fn coordinates_follow_the_resolution_and_stay_on_the_label() {
    for (dpi, width, height) in
        [(Dpi::Dpi203, 812, 1218), (Dpi::Dpi300, 1200, 1800), (Dpi::Dpi600, 2400, 3600)]
    {
        let zpl = label().document().zpl(dpi);
        let commands = read(&zpl);
        assert_eq!(values(&commands, "PW").collect::<Vec<_>>(), [width.to_string()]);
        assert_eq!(values(&commands, "LL").collect::<Vec<_>>(), [height.to_string()]);
        let positions: Vec<(i32, i32)> = values(&commands, "FO")
            .chain(values(&commands, "FT"))
            .map(|place| place.split_once(',').unwrap())
            .map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap()))
            .collect();
        assert!(positions.iter().all(|&(x, y)| (0..width).contains(&x) && (0..height).contains(&y)));
        assert!(positions.iter().any(|&(x, _)| x > width * 9 / 10 - 20));
        assert!(positions.iter().any(|&(_, y)| y > height * 9 / 10));
    }
}
