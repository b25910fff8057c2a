//! Responses of the server that must not break a model: more, less, null, or values nobody has heard of.
//!
//! Of every object of both specs, not only of responses: many are used both ways.

use std::collections::HashSet;

use sorted_pro_conformance::{APIS, FindingKind, Mode, Report, Target, Tree, Verdict, check};

use crate::instances::{Instances, Object, with, without};

/// Calls `test` with every object, its model and an instance with all its properties.
fn for_every_object(mut test: impl FnMut(Instances, &Object, Target, &Tree)) {
    let mut count = 0;
    for api in APIS {
        let instances = Instances::of(api.name());
        for object in instances.objects() {
            let target = Target::component(api, api.schema(object.name).unwrap(), false);
            test(instances, &object, target, &instances.full(object.name));
            count += 1;
        }
    }
    // A filter with a mistake would test nothing.
    assert!(count >= 140, "{count}");
}

fn report(target: Target, payload: &Tree) -> Report {
    check(target, payload.to_string().as_bytes(), Mode::Lenient)
}

#[track_caller]
fn assert_ok(target: Target, payload: &Tree, what: impl std::fmt::Display) {
    let report = report(target, payload);
    assert!(report.is_ok(), "{target}: {what}: {report}\n{payload}");
}

#[test]
fn everything_and_only_what_is_required() {
    for_every_object(|instances, object, target, full| {
        assert_ok(target, full, "everything");
        assert_ok(target, &instances.minimal(object.name), "only what is required");
    });
}

#[test]
fn components_that_are_no_objects() {
    for api in APIS {
        let instances = Instances::of(api.name());
        let objects: HashSet<_> = instances.objects().map(|object| object.name).collect();
        for schema in api.schemas().iter().filter(|schema| !objects.contains(schema.name())) {
            let one = instances.full(schema.name());
            let target = Target::component(api, schema, false);
            assert_ok(target, &one, "one");
            if schema.name().ends_with("OneOrMany") {
                assert_ok(target, &Tree::Array(vec![]), "none");
                assert_ok(target, &Tree::Array(vec![one.clone(), one]), "many");
            }
        }
    }
}

#[test]
fn unknown_properties_are_ignored() {
    for_every_object(|_, _, target, full| {
        let more = with(full, "property of the future", Tree::Object(vec![]));
        let report = report(target, &more);
        assert_eq!(report.to_string().lines().count(), 1, "{target}: {report}");
        let lost = &report.findings[0];
        assert_eq!((lost.path.as_str(), lost.verdict), (r#"$["property of the future"]"#, Verdict::Lossy));
        assert_eq!(lost.kind, FindingKind::UndocumentedProperty, "{target}");
    });
}

#[test]
fn values_of_every_list_survive() {
    let mut lists = 0;
    for_every_object(|instances, object, target, full| {
        for (name, property) in object.properties {
            let items = property.get("items");
            let Some((_, list)) = instances.value_list(items.unwrap_or(property)) else { continue };
            lists += 1;
            for value in spellings(list) {
                let value = if items.is_some() { Tree::Array(vec![value.clone(), value]) } else { value };
                assert_ok(target, &with(full, name, value), name);
            }
        }
    });
    assert!(lists > 60, "{lists}");
}

/// Unknown values, numbers, and known values in other spellings.
fn spellings(list: &serde_json::Value) -> Vec<Tree> {
    let mut all = vec![
        Tree::Text("Value of the Future".to_owned()),
        Tree::Text(String::new()),
        Tree::Text("a, b".to_owned()),
        Tree::Number("4096".to_owned()),
        Tree::Number("-1".to_owned()),
    ];
    for value in list["enum"].as_array().unwrap() {
        let value = value.as_str().unwrap();
        all.extend(
            [value.to_owned(), value.to_uppercase(), value.to_lowercase(), format!(" {value}\t")]
                .map(Tree::Text),
        );
    }
    if let Some(numbers) = list.get("x-enum-numbers") {
        all.extend(numbers.as_object().unwrap().values().map(|number| Tree::Number(number.to_string())));
    }
    all
}

#[test]
fn optional_properties_may_be_null_or_absent() {
    for_every_object(|_, object, target, full| {
        for name in object.properties.keys().filter(|name| !object.is_required(name)) {
            assert_ok(target, &with(full, name, Tree::Null), format_args!("{name} is null"));
            assert_ok(target, &without(full, name), format_args!("{name} is absent"));
        }
        let nulls = object.properties.keys().filter(|name| !object.is_required(name));
        let all_null = nulls.fold(full.clone(), |payload, name| with(&payload, name, Tree::Null));
        assert_ok(target, &all_null, "everything is null");
    });
}

#[test]
fn missing_required_properties_are_named() {
    for_every_object(|_, object, target, full| {
        for name in &object.required {
            let missing = report(target, &without(full, name));
            assert_eq!(missing.verdict(), Verdict::Error, "{target} decodes without {name}");
            assert_eq!(missing.findings[0].to_string(), format!("$: missing field `{name}`"), "{target}");
            let null = report(target, &with(full, name, Tree::Null));
            assert_eq!(null.verdict(), Verdict::Error, "{target} decodes with {name} null");
            let null = &null.findings[0];
            assert!(null.to_string().starts_with(&format!("$.{name}: invalid type: null")), "{null}");
        }
    });
}

#[test]
fn empty_arrays_stay() {
    for_every_object(|_, object, target, full| {
        for (name, _) in object.properties.iter().filter(|(_, property)| property["type"] == "array") {
            assert_ok(target, &with(full, name, Tree::Array(vec![])), name);
        }
    });
}

/// Decimals are exact wherever they stand, also inside what is one object or an array of it.
#[test]
fn decimals_stay_exact() {
    let mut decimals = 0;
    for_every_object(|_, object, target, full| {
        for (name, _) in object.properties.iter().filter(|(_, property)| property["format"] == "decimal") {
            decimals += 1;
            for text in ["0", "0.000000", "2.00", "-12.50", "0.200059453032104637", "1e3"] {
                assert_ok(target, &with(full, name, Tree::Number(text.to_owned())), name);
            }
        }
    });
    assert!(decimals >= 41, "{decimals}");
}
