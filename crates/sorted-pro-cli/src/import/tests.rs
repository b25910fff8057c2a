use super::check::unknown;
use super::*;

const HEADER: &str = "key,origin,first_name,last_name,address_line1,city,postcode,country,phone,email,parcels,weight,length,width,height,value,currency,description,ship_date,deliver_by,tags";

fn row(key: &str) -> String {
    format!(
        "{key},WAREHOUSE-01,Ada,Example,12 Castle Street,York,YO1 9SA,GB,07700 900123,ada@example.com,,2.40,30,20,10,149.99,GBP,Headphones,,,"
    )
}

fn csv(text: &str, api: Api) -> Result<Vec<Order>, Vec<String>> {
    parse(text.as_bytes(), InputFormat::Csv, api).map_err(as_texts)
}

fn jsonl(text: &str) -> Result<Vec<Order>, Vec<String>> {
    parse(text.as_bytes(), InputFormat::Jsonl, Api::Shipments).map_err(as_texts)
}

fn as_texts(problems: Vec<Problem>) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

fn problems(text: &str) -> Vec<String> {
    csv(text, Api::Shipments).unwrap_err()
}

/// A file with one row, one of whose values is another.
fn with(column: &str, value: &str) -> String {
    let at = HEADER.split(',').position(|name| name == column).unwrap();
    let row = row("A");
    let mut values: Vec<&str> = row.split(',').collect();
    values[at] = value;
    format!("{HEADER}\n{}\n", values.join(","))
}

#[test]
fn a_row_becomes_the_request_of_either_api_with_its_decimals() {
    let text = with("tags", "fragile; signed")
        .replace(",,2.40,", ",3,2.40,")
        .replace(",Headphones,,,", ",Headphones,2026-01-05,2026-01-09,");
    for api in [Api::Shipments, Api::Consignments] {
        let input = csv(&text, api).unwrap().remove(0).item.input.unwrap();
        assert_eq!(unknown(api, &input), []);
        insta::assert_snapshot!(api.name(), input);
    }
}

#[test]
fn every_column_is_a_property_of_either_api() {
    let header = "key,origin,first_name,last_name,company,address_line1,address_line2,address_line3,city,region,\
        postcode,country,phone,email,instructions,package_size,value,currency,description";
    let row = "A,WAREHOUSE-01,Ada,Example,Looms,1 A,2 B,3 C,York,Yorkshire,YO1 9SA,GB,07700 900123,\
        ada@example.com,Ring twice,SMALL,10,GBP,Books";
    let text = format!("{header}\n{row}\n");
    for (api, name) in [(Api::Shipments, "all_shipments"), (Api::Consignments, "all_consignments")] {
        let input = csv(&text, api).unwrap().remove(0).item.input.unwrap();
        assert_eq!(unknown(api, &input), []);
        insta::assert_snapshot!(name, input);
    }
}

#[test]
fn lines_are_those_of_an_editor() {
    let rows = format!(
        "\u{feff}{HEADER}\r\n\r\n{}\r\n,,,,,,,,,,,,,,,,,,,,\r\n{}\r\n\r\n{}",
        row("A"),
        row("B").replace("Headphones", "\"Head\r\nphones, \"\"blue\"\"\""),
        row("C")
    );
    let bytes = rows.as_bytes().strip_prefix(b"\xef\xbb\xbf").unwrap();
    let orders = parse(bytes, InputFormat::Csv, Api::Shipments).unwrap();
    let lines: Vec<_> = orders.iter().map(|order| (order.item.key.as_str(), order.line)).collect();
    assert_eq!(lines, [("A", 3), ("B", 5), ("C", 8)]);
    assert!(orders[1].item.input.as_ref().unwrap().contains(r#"Head\r\nphones, \"blue\""#));
}

#[test]
fn every_problem_is_reported_with_its_column_and_value() {
    let bad = [
        ("email", "ada@"),
        ("weight", "1,5"),
        ("weight", "0"),
        ("weight", ""),
        ("country", "gb"),
        ("currency", "pounds"),
        ("parcels", "0"),
        ("ship_date", "2026-02-30"),
        ("deliver_by", "31/01/2026"),
        ("key", "  "),
        ("origin", ""),
        ("phone", ""),
        ("key", "KEY-THAT-HAS-MORE-THAN-THE-FIFTY-CHARACTERS-OF-A-CUSTOM-REFERENCE"),
    ];
    let all: Vec<String> = bad
        .iter()
        .map(|(column, value)| {
            let value = if value.contains(',') { format!("\"{value}\"") } else { (*value).to_owned() };
            // The value with a comma is put in after the split.
            let text = with(column, "@@").replace("@@", &value);
            problems(&text).join("\n")
        })
        .collect();
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn all_rows_are_read_before_anything_is_reported() {
    let text = format!("{HEADER}\n{}\nB,too,few\n{}\n", row("A"), row("A"));
    assert_eq!(
        problems(&text),
        [
            "3: has 3 fields, and the header has 21: put values with commas into quotation marks",
            "4: key \"A\": is on line 2 already: each needs its own",
        ]
    );
}

#[test]
fn unknown_columns_are_an_error_that_lists_the_known_ones() {
    let found = problems(&format!("{HEADER},colour,size\n"));
    assert!(
        found[0].starts_with("1: column \"colour\" is not known: the columns are key, origin, "),
        "{found:?}"
    );
    assert_eq!(found[1], "1: column \"size\" is not known");
    // The rows are checked all the same.
    let found_with_rows = problems(&format!("{HEADER},colour\n{},red\n", row("A").replace("GB,", "UK,")));
    assert_eq!(found_with_rows[1..], ["2: country \"UK\": is not a code of ISO 3166: write GB"]);
    assert_eq!(problems("key,Post_Code\n")[0], "1: column \"post_code\" is not known: write it `postcode`");
    assert_eq!(
        problems("key;origin\n")[0],
        "1: column \"key;origin\" is not known: separate columns with commas"
    );
    let utf_16 = parse(b"\xff\xfek\0e\0y\0", InputFormat::Csv, Api::Shipments).unwrap_err();
    assert_eq!(as_texts(utf_16), ["1: is UTF-16: save the file as UTF-8"]);
    assert!(problems("key,key\n")[0].contains("twice"));
    assert!(problems("origin\nA\n")[0].contains("no column `key`"));
    assert!(problems("")[0].contains("is empty"));
    assert!(problems(HEADER)[0].contains("has no orders"));
}

#[test]
fn an_open_quotation_mark_does_not_swallow_the_rest() {
    let text =
        format!("{HEADER}\n{}\n{}\n{}\n", row("A"), row("B").replace("Headphones", "\"Headphones"), row("C"));
    assert_eq!(problems(&text), ["3: a quotation mark is not closed"]);
    // In the last column nothing else would be wrong.
    let text = "key,origin\nA,\"W\nB,W\n";
    assert!(problems(text).iter().any(|problem| problem == "2: a quotation mark is not closed"));
}

#[test]
fn a_location_and_a_recipient_exclude_each_other() {
    let text = format!("{HEADER},destination\n{},SHOP-17\n", row("A"));
    let found = problems(&text);
    assert!(
        found.contains(
            &"2: city \"York\": is there, and `destination` too: leave one of them empty".to_owned()
        ),
        "{found:?}"
    );
    let header = "key,origin,destination,package_size,value,currency,description";
    for api in [Api::Shipments, Api::Consignments] {
        let orders = csv(&format!("{header}\nA,W,SHOP-17,SMALL,10,GBP,Books\n"), api).unwrap();
        assert_eq!(unknown(api, orders[0].item.input.as_ref().unwrap()), []);
    }
}

#[test]
fn bytes_that_are_not_utf8_are_reported() {
    let text = with("first_name", "Zo@").into_bytes();
    let text: Vec<u8> = text.into_iter().map(|byte| if byte == b'@' { 0xeb } else { byte }).collect();
    let found = as_texts(parse(&text, InputFormat::Csv, Api::Shipments).unwrap_err());
    assert!(found[0].contains("first_name") && found[0].contains("not UTF-8"), "{found:?}");
}

#[test]
fn many_rows_are_read() {
    let mut text = HEADER.to_owned();
    for number in 0..20_000 {
        text.push('\n');
        text.push_str(&row(&format!("ORDER-{number}")));
    }
    let orders = csv(&text, Api::Shipments).unwrap();
    assert_eq!(orders.len(), 20_000);
    assert_eq!(orders.last().unwrap().line, 20_001);
}

#[test]
fn lines_of_json_are_kept_as_they_are() {
    let csv = csv(&format!("{HEADER}\n{}\n", row("A")), Api::Shipments).unwrap();
    let input = csv[0].item.input.clone().unwrap();
    let keyed = format!(r#"{{"key": "B", "input": {}}}"#, input.replace(r#","custom_reference":"A""#, ""));
    let orders = jsonl(&format!("{input}\r\n\n{keyed}\n")).unwrap();
    assert_eq!(orders[0].item.key, "A");
    assert_eq!(orders[0].item.input.as_ref(), Some(&input));
    assert_eq!((orders[1].item.key.as_str(), orders[1].line), ("B", 3));
}

#[test]
fn nothing_of_a_line_of_json_is_lost_silently() {
    let csv = csv(&format!("{HEADER}\n{}\n", row("A")), Api::Shipments).unwrap();
    let input = csv[0].item.input.clone().unwrap();
    let misspelt = input.replace(r#""locality""#, r#""town""#);
    assert_eq!(
        jsonl(&misspelt).unwrap_err(),
        ["1: addresses[1].town: is not a property of the API: correct its name"]
    );
    let without = input.replace(r#","custom_reference":"A""#, "");
    assert!(jsonl(&without).unwrap_err()[0].contains("has no key"));
    let differs = format!(r#"{{"key": "B", "input": {input}}}"#);
    assert!(jsonl(&differs).unwrap_err()[0].contains("differ"));
    let long = format!(r#"{{"key": "{}", "input": {without}}}"#, "K".repeat(51));
    assert!(jsonl(&long).unwrap_err()[0].starts_with("1: custom_reference: "));
    assert!(jsonl("{\"key\": 1").unwrap_err()[0].contains("is not JSON"));
    assert!(jsonl("[]").unwrap_err()[0].contains("is not JSON"));
}

#[test]
fn the_printed_problems_are_limited() {
    let problems: Vec<Problem> =
        (1..=250).map(|line| Problem::of_line(line, format!("is wrong ({line})"))).collect();
    let text = format!("{:?}", failure("orders.csv", &problems));
    assert!(text.contains("250 problems") && text.contains("orders.csv:100: is wrong"));
    assert!(!text.contains("orders.csv:101:") && text.contains("and 150 more"));

    let alike = [2, 3, 5].map(|line| Problem::of_line(line, "is empty"));
    let other = Problem::of_line(4, "is wrong");
    let text = failure("orders.csv", &[&alike[..2], &[other], &alike[2..]].concat()).message;
    let expected = "orders.csv has 4 problems, and nothing was sent\n  orders.csv:2: is empty (and on 2 other lines)\n  \
                    orders.csv:4: is wrong";
    assert_eq!(text, expected);
}
