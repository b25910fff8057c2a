use super::*;

open_enum! {
    /// A list for these tests.
    pub enum Unit {
        Kilogram = "kg" | "kilo" as 1,
        Pound = "lb" as 2,
    }
}

fn read(json: &str) -> Open<Unit> {
    serde_json::from_str(json).unwrap()
}

#[test]
fn every_spelling_is_kept_and_understood() {
    for (json, value) in [
        (r#""kg""#, Unit::Kilogram),
        (r#""KG""#, Unit::Kilogram),
        (r#""Kilo""#, Unit::Kilogram),
        (r#"" lb\t""#, Unit::Pound),
        ("2", Unit::Pound),
    ] {
        let unit = read(json);
        assert_eq!(unit, value, "{json}");
        assert_eq!(serde_json::to_string(&unit).unwrap(), json);
    }
}

#[test]
fn unknown_values_survive() {
    for json in [r#""Stone""#, r#"" x ""#, r#""""#, "7", "-1"] {
        let unit = read(json);
        assert!(!unit.is_known(), "{json}");
        assert_eq!(serde_json::to_string(&unit).unwrap(), json);
    }
    assert_ne!(read(r#""Stone""#), read(r#""Rock""#));
    assert_eq!(Unit::known(), [Unit::Kilogram, Unit::Pound]);
    assert!(serde_json::from_str::<Open<Unit>>("true").unwrap_err().to_string().contains("Unit"));
}

#[test]
fn combinations_come_apart() {
    assert_eq!(read(r#""LB, kg""#).values().collect::<Vec<_>>(), [Unit::Pound, Unit::Kilogram]);
}
