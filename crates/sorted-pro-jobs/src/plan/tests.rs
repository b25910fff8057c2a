use super::*;

fn full() -> Plan {
    Plan::new()
        .create()
        .allocate(Selection::CheapestQuote(Exclusions { carriers: vec!["DPD".into()], services: Vec::new() }))
        .labels(Labels::new(Format::Zpl, Directory::new("labels")).dpi(300))
        .documents(Documents::new(Directory::new("papers").name("{key}-{kind}.{ext}")))
        .manifest()
}

#[test]
fn a_plan_is_read_as_it_was_written() {
    let json = full().to_json();
    assert_eq!(
        json,
        r#"{"version":1,"create":{},"allocate":{"cheapest_quote":{"carriers":["DPD"]}},"labels":{"format":"zpl","dpi":300,"target":{"directory":{"path":"labels","name":"{key}.{ext}"}}},"documents":{"directory":{"path":"papers","name":"{key}-{kind}.{ext}"}},"manifest":{}}"#
    );
    assert_eq!(Plan::from_json(&json).unwrap(), full());
    assert_eq!(full().validate(Api::Shipments), Ok(()));
    assert_eq!(full().validate(Api::Consignments), Ok(()));
}

#[test]
fn unknown_fields_of_a_plan_are_refused() {
    for json in [
        "",
        "{}",
        r#"{"version":1,"allocte":"default_rules"}"#,
        r#"{"version":1,"create":{"twice":true}}"#,
        r#"{"version":1,"allocate":{"cheapest_quote":{"carrier":["DPD"]}}}"#,
    ] {
        Plan::from_json(json).expect_err(json);
    }
    let newer = Plan::from_json(r#"{"version":2,"teleport":{}}"#).unwrap_err();
    assert!(newer.to_string().contains("has version 2"), "{newer}");
}

#[test]
fn stages_that_do_not_fit_together_are_reported_together() {
    let mut plan = Plan::new().create().manifest();
    plan.labels = Some(Labels::new(Format::Png, Directory::new("labels").name("../{key}")).dpi(204));
    plan.documents = Some(Documents::new(Directory::new("papers")));
    let error = plan.validate(Api::Shipments).unwrap_err();
    let found = error.problems().join("\n");
    for expected in ["no stage allocate", "labels.format", "labels.dpi", "labels.target", "{kind}"] {
        assert!(found.contains(expected), "{expected} is missing in\n{found}");
    }
    assert!(Plan::new().validate(Api::Shipments).is_err());
    let filters = Filters { tags: vec!["fragile".into()], ..Filters::default() };
    let plan = Plan::new().allocate(Selection::Filters(filters));
    assert!(plan.validate(Api::Shipments).is_ok() && plan.validate(Api::Consignments).is_err());
}
