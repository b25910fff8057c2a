//! `cargo xtask compare`.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use clap::Parser as _;
use serde_json::{Map, Value, json};
use tempfile::TempDir;
use xtask::compare::Comparison;
use xtask::lint::Lint;
use xtask::{Api, Document, Workspace};

use crate::codegen::copy;
use crate::diff::odd_input::{pointers, without};
use crate::diff::{BASE, parse};

mod foreign;

fn contract(api: Api) -> Value {
    let workspace = Workspace::of_this_checkout();
    let document = Document::load(&workspace.spec(api), Path::new("spec.yaml")).unwrap();
    document.root().clone()
}

fn compare(workspace: &Workspace, api: Api, text: &str) -> Comparison {
    Comparison::between(workspace, api, "theirs.json", text).unwrap_or_else(|error| panic!("{error:#}"))
}

/// A checkout with the shipments contract and this list of acknowledged differences.
fn checkout(acknowledged: &str) -> (TempDir, Workspace) {
    let directory = tempfile::tempdir().unwrap();
    let workspace = Workspace::at(directory.path());
    fs::create_dir(workspace.spec_dir()).unwrap();
    fs::copy(Workspace::of_this_checkout().spec(Api::Shipments), workspace.spec(Api::Shipments)).unwrap();
    fs::write(workspace.acknowledged(), acknowledged).unwrap();
    (directory, workspace)
}

#[test]
fn the_contract_in_other_words_is_the_contract() {
    let (_directory, empty) = checkout("");
    fs::copy(Workspace::of_this_checkout().spec(Api::Consignments), empty.spec(Api::Consignments)).unwrap();
    for api in Api::ALL {
        let mut contract = contract(api);
        if api == Api::Consignments {
            // Servers read paths in any casing.
            let paths = contract["paths"].as_object().unwrap().iter();
            contract["paths"] = paths
                .map(|(path, item)| {
                    let parts = path.split('/').map(|part| match part.starts_with('{') {
                        true => part.to_owned(),
                        false => part.to_uppercase(),
                    });
                    (parts.collect::<Vec<_>>().join("/"), item.clone())
                })
                .collect();
        }
        let openapi = compare(&empty, api, &foreign::openapi(&contract).to_string());
        let swagger = compare(&empty, api, &foreign::swagger(&contract).to_string());
        let itself = fs::read_to_string(empty.spec(api)).unwrap();
        for comparison in [openapi, swagger, compare(&empty, api, &itself)] {
            assert!(comparison.is_empty(), "{}", comparison.text());
        }
    }
}

/// One edit of the contract: the value at a pointer, which ends with `-` to add to a list; `null` removes.
type Edit = (&'static str, Value);

/// A difference that somebody planted.
struct Planted {
    edits: Vec<Edit>,
    /// Each difference that it makes, and the text at its place, in ours and in theirs.
    differences: Vec<(&'static str, &'static str, &'static str)>,
}

fn planted(edit: Edit, difference: &'static str, ours: &'static str, theirs: &'static str) -> Planted {
    Planted { edits: vec![edit], differences: vec![(difference, ours, theirs)] }
}

fn apply(document: &mut Value, (pointer, value): &Edit) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    if value.is_null() {
        *document = without(document, pointer);
    } else if key == "-" {
        document.pointer_mut(parent).unwrap().as_array_mut().unwrap().push(value.clone());
    } else {
        let parent = document.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer}"));
        match parent {
            Value::Array(items) => items[key.parse::<usize>().unwrap()] = value.clone(),
            parent => parent[key.replace("~1", "/")] = value.clone(),
        }
    }
}

fn all_kinds() -> Vec<Planted> {
    let text = json!({ "type": "string" });
    let empty = json!({ "description": "" });
    let result = "#/components/schemas/ResourceResult";
    let contract = contract(Api::Shipments);
    let paths = &contract["paths"];
    vec![
        planted(
            ("/paths/~1shipments~1{reference}~1split", json!({ "post": { "responses": { "200": empty } } })),
            "POST /shipments/{}/split: only theirs",
            "paths:",
            "\"post\": {",
        ),
        planted(
            ("/paths/~1shipments~1state_counts/get", Value::Null),
            "GET /shipments/state_counts: only ours",
            "get:",
            "\"paths\": {",
        ),
        Planted {
            edits: vec![
                (
                    "/paths/~1shipments~1{reference}~1quote/put",
                    paths["/shipments/{reference}/quote"]["post"].clone(),
                ),
                ("/paths/~1shipments~1{reference}~1quote/post", Value::Null),
            ],
            differences: vec![("POST /shipments/{reference}/quote: PUT, not POST", "post:", "\"put\": {")],
        },
        Planted {
            edits: vec![
                ("/paths/~1shipments~1{reference}~1copy", paths["/shipments/{reference}/clone"].clone()),
                ("/paths/~1shipments~1{reference}~1clone", Value::Null),
            ],
            differences: vec![
                ("POST /shipments/{}/copy: only theirs", "paths:", "\"post\": {"),
                ("POST /shipments/{}/clone: only ours", "post:", "\"paths\": {"),
            ],
        },
        planted(
            ("/paths/~1shipments/get/parameters/-", json!({ "name": "sort", "in": "query", "schema": text })),
            "GET /shipments: query sort: only theirs",
            "get:",
            "{ \"in\": \"query\", \"name\": \"sort\"",
        ),
        planted(
            ("/paths/~1shipments/get/parameters/0/required", true.into()),
            "GET /shipments: query custom_reference: required, not optional",
            "name: custom_reference",
            "{ \"in\": \"query\", \"name\": \"custom_reference\"",
        ),
        planted(
            ("/paths/~1shipments/get/parameters/1", Value::Null),
            "GET /shipments: query carrier_tracking_reference: only ours",
            "name: carrier_tracking_reference",
            "\"get\": {",
        ),
        planted(
            ("/components/parameters/IncludeExtension/schema/type", "string".into()),
            "parameter IncludeExtension: type string, not boolean",
            "schema:",
            "\"schema\": {",
        ),
        planted(
            ("/components/parameters/Take/schema/maximum", 50.into()),
            "parameter Take: maximum 50, not 10",
            "maximum: 10",
            "\"maximum\": 50",
        ),
        planted(
            ("/components/parameters/Skip/schema/minimum", Value::Null),
            "parameter Skip: minimum 0: only ours",
            "minimum: 0",
            "\"schema\": {",
        ),
        planted(
            ("/components/parameters/Rotation/in", "header".into()),
            "parameter Rotation: in header, not query",
            "$ref: '#/components/parameters/Rotation'",
            "{ \"$ref\": \"#/components/parameters/Rotation\"",
        ),
        planted(
            (
                "/paths/~1shipments/put/parameters",
                json!([{ "name": "x-tenant", "in": "header", "required": true, "schema": text }]),
            ),
            "PUT /shipments: header x-tenant: required: only theirs",
            "put:",
            "{ \"in\": \"header\", \"name\": \"x-tenant\"",
        ),
        planted(
            ("/paths/~1shipments~1{reference}/get/responses/410", empty.clone()),
            "GET /shipments/{reference}: 410: only theirs",
            "get:",
            "\"410\": {",
        ),
        planted(
            ("/paths/~1shipments~1{reference}/get/responses/404", Value::Null),
            "GET /shipments/{reference}: 404: only ours",
            "'404':",
            "\"get\": {",
        ),
        planted(
            ("/components/responses/NotModified/content", json!({ "text/plain": { "schema": text } })),
            "response NotModified: text/plain: only theirs",
            "'304':",
            "\"text/plain\": {",
        ),
        planted(
            ("/paths/~1shipments~1{reference}~1cancel/put/requestBody", json!({ "content": {} })),
            "PUT /shipments/{reference}/cancel: request: only theirs",
            "put:",
            "\"requestBody\": {",
        ),
        planted(
            ("/paths/~1shipments~1quote/post/requestBody/required", false.into()),
            "POST /shipments/quote: request: optional, not required",
            "requestBody:",
            "\"requestBody\": {",
        ),
        Planted {
            edits: vec![
                (
                    "/paths/~1shipments~1state/put/requestBody/content/application~1xml",
                    paths["/shipments/state"]["put"]["requestBody"]["content"]["application/json"].clone(),
                ),
                ("/paths/~1shipments~1state/put/requestBody/content/application~1json", Value::Null),
            ],
            differences: vec![(
                "PUT /shipments/state: request: application/xml, not application/json",
                "application/json:",
                "\"application/xml\": {",
            )],
        },
        planted(
            (
                "/paths/~1shipments/put/responses/200/content/application~1json/schema",
                json!({ "type": "array", "items": { "$ref": result } }),
            ),
            "PUT /shipments: 200: type array, not object",
            "schema:",
            "\"schema\": {",
        ),
        planted(
            ("/components/schemas/Contact/properties/nickname", text.clone()),
            "Contact.nickname: only theirs",
            "Contact:",
            "\"nickname\": {",
        ),
        planted(
            ("/components/schemas/Contact/properties/middle_name", Value::Null),
            "Contact.middle_name: only ours",
            "middle_name:",
            "\"Page[Contact]\": {",
        ),
        planted(
            ("/components/schemas/Contact/required/2", Value::Null),
            "Contact.contact_details: optional, not required",
            "contact_details:",
            "\"contact_details\": {",
        ),
        planted(
            ("/components/schemas/Contact/properties/title/nullable", false.into()),
            "Contact.title: nullable: only ours",
            "title:",
            "\"title\": {",
        ),
        planted(
            ("/components/schemas/Contact/properties/first_name/maxLength", 60.into()),
            "Contact.first_name: maxLength 60, not 100",
            "maxLength: 100",
            "\"maxLength\": 60",
        ),
        planted(
            ("/components/schemas/Document/properties/file/format", "binary".into()),
            "Document.file: format binary, not byte",
            "format: byte",
            "\"format\": \"binary\"",
        ),
        planted(
            ("/components/schemas/Document/properties/dpi/type", "string".into()),
            "Document.dpi: type string, not integer",
            "dpi:",
            "\"dpi\": {",
        ),
        planted(
            ("/components/schemas/Weight/properties/value/minimum", 1.into()),
            "Weight.value: exclusiveMinimum 1, not 0",
            "minimum: 0",
            "\"exclusiveMinimum\": 1",
        ),
        planted(
            ("/components/schemas/CreateShipmentRequest/properties/tags/maxItems", 20.into()),
            "CreateShipmentRequest.tags: maxItems 20, not 10",
            "maxItems: 10",
            "\"maxItems\": 20",
        ),
        planted(
            ("/components/schemas/CreateShipmentRequest/properties/tags/items/type", "integer".into()),
            "CreateShipmentRequest.tags[]: type integer, not string",
            "items:",
            "\"items\": {",
        ),
        planted(
            (
                "/components/schemas/CreateShipmentRequest/properties/selected_carrier_details/additionalProperties",
                false.into(),
            ),
            "CreateShipmentRequest.selected_carrier_details: additionalProperties false: only theirs",
            "selected_carrier_details:",
            "\"additionalProperties\": false",
        ),
        planted(
            ("/components/schemas/LooseInteger/oneOf/1/pattern", "^[0-9]{1,9}$".into()),
            "LooseInteger: pattern ^[0-9]{1,9}$, not ^[0-9]+$",
            "pattern: '^[0-9]+$'",
            "\"pattern\": \"^[0-9]{1,9}$\"",
        ),
        planted(
            ("/components/schemas/WeightUnit/enum/-", "stone".into()),
            "WeightUnit: value stone: only theirs",
            "WeightUnit:",
            "\"stone\"",
        ),
        planted(
            ("/components/schemas/Direction/enum/0", Value::Null),
            "Direction: value outbound: only ours",
            "outbound, inbound]",
            "\"Page[Direction]\": {",
        ),
        planted(
            ("/components/schemas/AddressType/enum", Value::Null),
            "AddressType: list of values: only ours",
            "AddressType:",
            "\"Page[AddressType]\": {",
        ),
    ]
}

/// The contract with all of `kinds`, in other words.
fn with_planted(kinds: &[Planted]) -> String {
    let mut contract = contract(Api::Shipments);
    kinds.iter().flat_map(|kind| &kind.edits).for_each(|edit| apply(&mut contract, edit));
    serde_json::to_string_pretty(&foreign::openapi(&contract)).unwrap()
}

/// Text at a place, from there on, in one line.
fn text_at(place: &str, text: &str) -> String {
    let mut numbers = place.rsplit(':').map(|number| number.parse::<usize>().unwrap());
    let (column, line) = (numbers.next().unwrap(), numbers.next().unwrap());
    let lines: Vec<_> = text.lines().skip(line - 1).take(4).collect();
    lines.join("\n")[column - 1..].split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn each_kind_of_difference_is_found_and_none_is_invented() {
    let kinds = all_kinds();
    let text = with_planted(&kinds);
    let (_directory, workspace) = checkout("");
    let ours = fs::read_to_string(workspace.spec(Api::Shipments)).unwrap();
    let mut found = compare(&workspace, Api::Shipments, &text).differences;
    let mut failures = vec![];
    for (difference, our_line, their_line) in kinds.iter().flat_map(|kind| &kind.differences) {
        let Some(index) = found.iter().position(|found| found.difference == *difference) else {
            failures.push(format!("missing: {difference}"));
            continue;
        };
        let found = found.remove(index);
        let lines = (text_at(&found.ours, &ours), text_at(&found.theirs, &text));
        if !lines.0.starts_with(our_line) || !lines.1.starts_with(their_line) {
            failures.push(format!("{difference}: leads to {lines:?}"));
        }
    }
    failures.extend(found.iter().map(|found| format!("not expected: {found:#?}")));
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(kinds.len() > 25);
}

#[test]
fn equivalent_contracts_have_no_difference() {
    let (_directory, workspace) = checkout("");
    let consignments = workspace.spec(Api::Consignments);
    fs::copy(Workspace::of_this_checkout().spec(Api::Consignments), consignments).unwrap();
    let [shipments, consignments] = [Api::Shipments, Api::Consignments].map(contract);
    let schema = |contract: &Value, name: &str| contract["components"]["schemas"][name].clone();
    let contact = schema(&shipments, "Contact");
    let (names, others): (Map<_, _>, Map<_, _>) = contact["properties"]
        .as_object()
        .unwrap()
        .clone()
        .into_iter()
        .partition(|(name, _)| name.contains("name"));
    let range = schema(&shipments, "DateRange");
    let ends = range["properties"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, end)| json!({ "properties": { name: end } }));
    let state = schema(&consignments, "ConsignmentState");
    let numbers: Vec<_> = state["x-enum-numbers"].as_object().unwrap().values().collect();
    let of_request =
        |contract: &Value, name: &str, key: &str| schema(contract, name)["properties"][key].clone();
    let edits: [(Api, Vec<Edit>); 2] = [
        (
            Api::Shipments,
            vec![
                ("/components/schemas/Weight/properties/value/format", "double".into()),
                ("/components/schemas/Document/properties/dpi/format", Value::Null),
                ("/components/schemas/CreateShipmentRequest/properties/tags/uniqueItems", true.into()),
                (
                    "/components/schemas/UpdateShipmentRequest/properties/Tags",
                    of_request(&shipments, "UpdateShipmentRequest", "tags"),
                ),
                ("/components/schemas/UpdateShipmentRequest/properties/tags", Value::Null),
                (
                    "/components/schemas/Direction",
                    json!({ "anyOf": [
                        { "enum": ["Outbound"], "maxLength": 8 }, { "enum": ["INBOUND"] }, { "type": "string" },
                    ] }),
                ),
                (
                    "/components/schemas/Contact",
                    json!({ "allOf": [
                        { "properties": names, "required": ["first_name", "last_name"] },
                        { "type": "object", "properties": others, "required": ["contact_details"] },
                    ] }),
                ),
                ("/components/schemas/DateRange", json!({ "type": "object", "anyOf": Vec::from_iter(ends) })),
            ],
        ),
        (
            Api::Consignments,
            vec![
                ("/components/schemas/ConsignmentState", json!({ "type": "integer", "enum": numbers })),
                ("/components/schemas/ConsignmentDirection", json!({ "enum": ["outbound", "INBOUND"] })),
                ("/paths/~1consignments~1late/get/parameters/2/name", "PAGESIZE".into()),
                (
                    "/components/schemas/CreateConsignmentRequest/properties/metadata",
                    of_request(&consignments, "CreateConsignmentRequest", "MetaData"),
                ),
                ("/components/schemas/CreateConsignmentRequest/properties/MetaData", Value::Null),
            ],
        ),
    ];
    for (api, edits) in edits {
        let mut contract = contract(api);
        edits.iter().for_each(|edit| apply(&mut contract, edit));
        let comparison = compare(&workspace, api, &foreign::openapi(&contract).to_string());
        assert!(comparison.is_empty(), "{}", comparison.text());
    }
}

/// The entries for `differences`, with reasons.
fn acknowledging(comparison: &Comparison) -> String {
    comparison.toml().replace("reason = \"\"", "reason = \"decided\"")
}

#[test]
fn acknowledged_differences_are_silent_until_they_are_gone() {
    let (_directory, workspace) = checkout("");
    let mut kinds = all_kinds();
    let found = compare(&workspace, Api::Shipments, &with_planted(&kinds));
    let list = acknowledging(&found);
    fs::write(workspace.acknowledged(), &list).unwrap();
    let silent = compare(&workspace, Api::Shipments, &with_planted(&kinds));
    assert!(silent.is_empty(), "{}", silent.text());
    assert_eq!(silent.acknowledged, found.differences.len());
    // One entry for equal differences: reasons are written once.
    assert!(list.contains("differences = [\n  \"Contact.nickname: only theirs\",\n"), "{list}");
    // A difference that is acknowledged for one API does not concern the other.
    fs::write(workspace.acknowledged(), list.replace("shipments\"", "consignments\"")).unwrap();
    let other = compare(&workspace, Api::Shipments, &with_planted(&kinds));
    assert_eq!((other.acknowledged, other.differences.len()), (0, found.differences.len()));
    assert!(other.stale.is_empty());

    fs::write(workspace.acknowledged(), &list).unwrap();
    let reverted = kinds.iter().position(|kind| kind.differences[0].0.contains("maxLength")).unwrap();
    let (difference, ..) = kinds.remove(reverted).differences[0];
    let stale = compare(&workspace, Api::Shipments, &with_planted(&kinds));
    assert!(stale.differences.is_empty() && !stale.is_empty());
    let [finding] = &stale.stale[..] else { panic!("{:?}", stale.stale) };
    assert_eq!(finding.file, Path::new("spec/acknowledged.toml"));
    assert!(list.lines().nth(finding.line - 1).unwrap().contains(difference), "{finding}");
    assert!(stale.text().contains("does not exist any more: remove it from the list"), "{}", stale.text());
}

#[test]
fn a_malformed_list_of_acknowledged_differences_is_found_at_its_line() {
    let entry = "[[acknowledged]]\napi = \"shipments\"\nreason = \"r\"\ndifferences = [\"a\"]\n";
    for (text, line, what) in [
        ("[[acknowledged]\n".to_owned(), 1, ""),
        (entry.replace("shipments", "parcels"), 2, "unknown variant `parcels`"),
        (entry.replace("\"r\"", "\"  \""), 3, "the `reason` is empty"),
        (entry.replace("reason = \"r\"\n", ""), 1, "missing field `reason`"),
        (entry.replace("[\"a\"]", "[]"), 4, "there are no `differences`"),
        (entry.replace("[\"a\"]", "[\n\"a\",\n\"a\"]"), 6, "`a` is there twice"),
        (format!("{entry}until = 1\n"), 5, "unknown field `until`"),
        (format!("{entry}[[decided]]\n"), 5, "unknown field `decided`"),
    ] {
        let (_directory, workspace) = checkout(&text);
        let error =
            Comparison::between(&workspace, Api::Shipments, "theirs.json", "{}").unwrap_err().to_string();
        let start = format!("spec/acknowledged.toml:{line}: acknowledged differences: ");
        assert!(error.starts_with(&start) && error.contains(what), "{text}: {error}");
    }
}

/// `cargo xtask lint`
#[derive(clap::Parser)]
struct LintCli {
    #[command(flatten)]
    lint: Lint,
}

#[test]
fn lint_reads_the_list_of_acknowledged_differences() {
    for (text, status) in [("# none\n", ExitCode::SUCCESS), ("[[acknowledged]]\n", ExitCode::FAILURE)] {
        let (_directory, workspace) = checkout(text);
        let examples = |workspace: &Workspace| workspace.spec_dir().join("examples");
        copy(&examples(&Workspace::of_this_checkout()), &examples(&workspace));
        let lint = LintCli::parse_from(["lint", "--api", "shipments"]).lint;
        assert_eq!(format!("{:?}", lint.run(&workspace).unwrap()), format!("{status:?}"), "{text}");
    }
}

#[test]
fn invalid_descriptions_are_refused_with_their_place() {
    let (_directory, workspace) = checkout("");
    let openapi = "openapi: 3.1.0\npaths:\n  /a:\n    get:\n";
    for (text, complaint) in [
        ("a: [1\n".to_owned(), "theirs.json:2:1: not valid YAML"),
        ("404: Not Found\n".to_owned(), "theirs.json:1:1: neither `openapi` nor `swagger`"),
        ("swagger: '1.2'\n".to_owned(), "theirs.json:1:1: version 1.2 is not supported"),
        ("x: 1\nopenapi: 3.2.0\n".to_owned(), "theirs.json:2:1: version 3.2.0 is not supported"),
        ("openapi: 3.0.0\npaths: {}\n".to_owned(), "theirs.json:2:1: no operations"),
        (
            format!("{openapi}      x: {{$ref: 'b.yaml#/c'}}\n").replace("x:", "responses:"),
            "theirs.json:5:19: `b.yaml#/c` is not in this file; put everything into one file",
        ),
        (format!("{openapi}      responses: {{$ref: '#/c'}}\n"), "theirs.json:5:19: `#/c` does not exist"),
        (format!("{openapi}      responses: {{$ref: '#/paths/~1a/get/responses'}}\n"), "leads in a circle"),
        (format!("{openapi}      requestBody: {{$ref: 5}}\n"), "theirs.json:5:21: `$ref` is not a text"),
        (
            format!("{openapi}      responses: {{}}\n  /b: {{$ref: '#/paths/~1a'}}\n"),
            "theirs.json:6:3: a path that is a `$ref`",
        ),
        ("a: &a [x]\nb: *a\n".to_owned(), "theirs.json:1:4: anchors are not supported"),
        ("[".repeat(230), "nested deeper than 200 levels"),
    ] {
        let error =
            Comparison::between(&workspace, Api::Shipments, "theirs.json", &text).unwrap_err().to_string();
        assert!(error.contains(complaint), "{complaint}: {error}");
    }
}

/// Numbers that look random, the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.0 >> 33) as usize % end
    }
}

#[test]
fn damaged_descriptions_are_compared_or_refused() {
    let (_directory, workspace) = checkout("");
    fs::write(workspace.spec(Api::Shipments), BASE).unwrap();
    let contract = parse(BASE).root().clone();
    let odd = [
        Value::Null,
        true.into(),
        (-7).into(),
        1e300.into(),
        "#/components/schemas/Page[Parcel]".into(),
        json!([]),
        json!([1, "x"]),
        json!({}),
        json!({ "$ref": "#/components/schemas/Page%5BParcel%5D" }),
        json!({ "allOf": [{ "$ref": "#/paths" }, 5], "anyOf": [null], "type": ["null", "x", 5], "enum": 5 }),
    ];
    let mut random = Random(7);
    let (mut compared, mut refused) = (0, 0);
    for turn in 0..600 {
        let mut document =
            if turn % 2 == 0 { foreign::openapi(&contract) } else { foreign::swagger(&contract) };
        for _ in 0..=random.below(4) {
            let mut all = vec![];
            pointers(&document, "", &mut all);
            let pointer = &all[random.below(all.len())];
            match random.below(odd.len() + 2) {
                index if index < odd.len() => *document.pointer_mut(pointer).unwrap() = odd[index].clone(),
                _ => document = without(&document, pointer),
            }
        }
        match Comparison::between(&workspace, Api::Shipments, "theirs.json", &document.to_string()) {
            Ok(comparison) => {
                compared += 1;
                let _ = (comparison.text(), comparison.markdown(), comparison.toml());
            }
            Err(_) => refused += 1,
        }
    }
    assert!(compared > 200 && refused > 20, "{compared} compared, {refused} refused");
}

#[test]
fn references_in_circles_and_cascades_end() {
    let (_directory, workspace) = checkout("");
    let document = |schemas: &str| {
        format!(
            "openapi: 3.1.0\npaths:\n  /shipments:\n    get:\n      responses:\n        '200':\n          content:\n            \
             application/json: {{schema: {{$ref: '#/components/schemas/A0'}}}}\ncomponents:\n  schemas:\n{schemas}"
        )
    };
    let reference = |name: usize| format!("{{$ref: '#/components/schemas/A{name}'}}");
    let circle = format!(
        "    A0: {{allOf: [{}, {}], oneOf: [{0}]}}\n    A1: {{anyOf: [{0}]}}\n",
        reference(0),
        reference(1)
    );
    let cascade = |keyword: &str, count: usize| {
        let names = (0..count).map(|name| {
            format!("    A{name}: {{{keyword}: [{}, {}]}}\n", reference(name + 1), reference(name + 1))
        });
        names.collect::<String>() + &format!("    A{count}: {{type: object}}\n")
    };
    let compared = |text: &str| Comparison::between(&workspace, Api::Shipments, "theirs.yaml", text);
    compared(&document(&circle)).unwrap();
    compared(&document(&cascade("allOf", 10))).unwrap();
    for text in [cascade("allOf", 90), cascade("anyOf", 90), cascade("oneOf", 3_000)] {
        let error = compared(&document(&text)).unwrap_err().to_string();
        assert_eq!(error, "theirs.yaml:1:1: the references in it are too entangled to follow");
    }
}

#[test]
fn output_in_all_forms_and_exit_codes() {
    let directory = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = directory.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let mut contract = contract(Api::Shipments);
    let same = write("same.json", &foreign::openapi(&contract).to_string());
    apply(&mut contract, &("/components/schemas/Contact/properties/title/maxLength", 9.into()));
    apply(&mut contract, &("/components/schemas/Contact/properties/b|`d", json!({ "type": "string" })));
    let other = write("other.json", &foreign::openapi(&contract).to_string());
    let odd = write("odd.json", "[]");
    for (file, arguments, status, parts) in [
        (&same, &[][..], 0, &["no differences, 0 acknowledged, no stale acknowledgements\n"][..]),
        (
            &other,
            &["--toml"],
            1,
            &[
                "  Contact.title: maxLength 9, not 50\n    ours spec/shipments.yaml:",
                "; used in: request/response, 9 operations\n",
                "2 differences, 0 acknowledged",
                "[[acknowledged]]\napi = \"shipments\"\nreason = \"\"\ndifferences = [\n  \"Contact.title: maxLength 9, not 50\",\n]\n",
            ],
        ),
        (
            &other,
            &["--format", "markdown"],
            1,
            &[
                "| `Contact.title: maxLength 9, not 50` | `spec/shipments.yaml:",
                "| `Contact.b\\|'d: only theirs` |",
            ],
        ),
        (&other, &["--format", "json", "--toml"], 2, &["`--toml` goes with `--format text` only"]),
        (&odd, &[], 2, &["odd.json:1:1: neither `openapi` nor `swagger`"]),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let output = command.args(["compare", file, "--api", "shipments"]).args(arguments).output().unwrap();
        let printed = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert_eq!(output.status.code(), Some(status), "{printed}");
        assert!(parts.iter().all(|part| printed.contains(part)), "{printed}");
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output =
        command.args(["compare", &other, "--api", "shipments", "--format", "json"]).output().unwrap();
    let value: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (&value["version"], &value["api"], &value["acknowledged"]),
        (&1.into(), &"shipments".into(), &0.into())
    );
    let [added, changed] = &value["differences"].as_array().unwrap()[..] else { panic!("{value}") };
    assert_eq!(added["difference"], "Contact.b|`d: only theirs");
    assert_eq!(changed["difference"], "Contact.title: maxLength 9, not 50");
    assert!(changed["theirs"].as_str().unwrap().starts_with(&format!("{other}:1:")), "{changed}");
}
