use super::*;

#[test]
fn numbers_come_back_as_they_were() {
    for text in [
        "0",
        "2.00",
        "0.0000",
        "0.000000",
        "1234567890.123456789",
        "-12.50",
        "-0.00",
        "79228162514264337593543950335",
    ] {
        let amount: Amount = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&amount).unwrap(), text);
        let owned: Amount = serde_json::from_reader(text.as_bytes()).unwrap();
        assert_eq!(owned.scale(), amount.scale());
    }
    let scientific: Amount = serde_json::from_str("2.50e1").unwrap();
    assert_eq!(scientific, "25.0".parse().unwrap());
}

#[test]
fn zero_is_zero_with_any_sign() {
    use std::hash::BuildHasher as _;

    let (plus, minus): (Amount, Amount) = ("0".parse().unwrap(), "-0.00".parse().unwrap());
    assert_eq!(plus, minus);
    let hasher = std::hash::RandomState::new();
    assert_eq!(hasher.hash_one(plus), hasher.hash_one(minus));
}

#[test]
fn other_things_are_refused_by_name() {
    for (json, what) in [
        ("\"2.00\"", "a text"),
        ("{\"a\": 1}", "map"),
        ("[2]", "sequence"),
        ("true", "a boolean"),
        ("null", "null"),
        ("1e400", "28 significant digits"),
        ("0.00000000000000000000000000001", "28 significant digits"),
        ("10000000.0000000000000000000001e0", "28 significant digits"),
        ("123456789012345678901234567890123", "28 significant digits"),
    ] {
        let error = serde_json::from_str::<Amount>(json).unwrap_err().to_string();
        assert!(error.contains(what), "{json}: {error}");
    }
}

#[test]
fn buffered_and_already_parsed_numbers_are_read_too() {
    #[derive(serde::Deserialize)]
    #[serde(untagged)]
    enum Either {
        Amount(Amount),
    }
    let Either::Amount(buffered) = serde_json::from_str("2.5").unwrap();
    assert_eq!(buffered, "2.5".parse().unwrap());
    let parsed: Amount = serde_json::from_value(serde_json::json!(12.25)).unwrap();
    assert_eq!(parsed.to_string(), "12.25");
}
