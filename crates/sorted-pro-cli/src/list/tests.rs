use super::*;

const BODY: &[u8] = br#"{ "take": 2, "shipments": [
    { "reference": "sp_1", "price": 2.00, "note": "a, \"b\"", "tags": [1] }, { "reference": "sp_2", "state": null }
] }"#;

#[test]
fn numbers_stay_as_they_are_written() {
    let csv = String::from_utf8(csv(BODY).unwrap()).unwrap();
    assert_eq!(csv, "reference,price,note,state\nsp_1,2.00,\"a, \"\"b\"\"\",\nsp_2,,,\n");
}

#[test]
fn a_table_has_no_control_characters_of_a_server() {
    let table = table(b"[{ \"name\": \"a\\u001b[31mb\" }]").unwrap();
    assert!(table.contains("a [31mb") && !table.contains('\u{1b}'), "{table:?}");
}

#[test]
fn other_bodies_are_no_lists() {
    for body in [&b"{}"[..], b"5", b"", b"{\"a\": [1]}", b"{\"a\": [{}], \"b\": [{}]}", b"not JSON"] {
        assert!(table(body).is_none() && csv(body).is_none(), "{body:?}");
    }
}

#[test]
fn a_list_without_rows_has_no_lines() {
    assert_eq!(csv(b"[]").unwrap(), b"");
}
