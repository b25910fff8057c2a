use super::*;

#[test]
fn documented_forms() {
    for (text, instant) in [
        ("2020-07-16T00:00:00+00:00", Some("2020-07-16T00:00:00Z")),
        ("2020-07-16T00:00:00.436208+01:00", Some("2020-07-15T23:00:00.436208Z")),
        ("2020-07-16T00:00:00.7777258Z", Some("2020-07-16T00:00:00.7777258Z")),
        ("2019-06-14T17:00:00", None),
        ("2019-07-23T12:00.00+01:00", None),
        ("0001-01-01T00:00:00", None),
        ("", None),
    ] {
        let timestamp = Timestamp::new(text);
        assert_eq!(timestamp.instant().ok().map(|i| i.to_string()).as_deref(), instant, "{text}");
        assert_eq!(serde_json::to_value(&timestamp).unwrap(), text);
    }
    assert!(Timestamp::new("2019-07-23T12:00.00+01:00").civil().is_err());
    assert!(Timestamp::new("2019-06-14T17:00:00").offset().unwrap().is_none());
}

#[test]
fn written_with_an_offset() {
    let instant: jiff::Timestamp = "2020-07-16T09:00:00.5Z".parse().unwrap();
    assert_eq!(Timestamp::from(instant).as_str(), "2020-07-16T09:00:00.5+00:00");
}
