//! The table of `docs/regenerating.md`: for each kind of change, what `diff` reports and what happens to the
//! generated code, tried on a part of the real contract.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use quote::ToTokens as _;
use serde_json::{Map, Value, json};
use xtask::codegen::generate_document;
use xtask::diff::compare;
use xtask::{Api, Document, Workspace};

/// An edit of the contract, by the name that the table has for the change.
type Edit = (&'static str, fn(&mut Value));

const GROUP: &str = "/paths/~1shipment_groups~1{group_reference}/get";
const CN22: &str = "/paths/~1documents~1{reference}~1cn22/get";
const NEW_GROUP: &str = "/components/schemas/CreateShipmentGroupRequest";

const EDITS: &[Edit] = &[
    ("operation added", |spec| {
        let mut operation = at(spec, GROUP).clone();
        operation["operationId"] = json!("peek_group");
        at(spec, "/paths/~1shipment_groups~1{group_reference}")["head"] = operation;
    }),
    ("operation removed", |spec| {
        remove(spec, "/paths/~1documents~1{reference}~1cn22", "get");
    }),
    ("operation renamed", |spec| at(spec, GROUP)["operationId"] = json!("read_shipment_group")),
    ("operation moved", |spec| {
        let item = remove(spec, "/paths", "/shipment_groups/{group_reference}");
        at(spec, "/paths")["/groups/{group_reference}"] = item;
    }),
    ("operation in another module", |spec| at(spec, GROUP)["tags"] = json!(["labels"])),
    ("write becomes a read", |spec| at(spec, "/paths/~1shipment_groups/post")["x-safety"] = json!("read")),
    ("optional parameter added", |spec| add_parameter(spec, false)),
    ("required parameter added", |spec| add_parameter(spec, true)),
    ("parameter removed", |spec| at(spec, CN22)["parameters"] = json!([])),
    ("parameter now required", |spec| at(spec, "/components/parameters/Rotation")["required"] = json!(true)),
    ("parameter now has a default", |spec| {
        at(spec, "/components/parameters/ContentsReference")["x-default"] = json!("first");
    }),
    ("parameters swapped", |spec| {
        let item =
            remove(spec, "/paths", "/labels/{reference}/contents/{contents_reference}/{content_type}/{dpi}");
        at(spec, "/paths")["/labels/{contents_reference}/contents/{reference}/{content_type}/{dpi}"] = item;
    }),
    ("default changed", |spec| at(spec, "/components/parameters/LabelDpi")["x-default"] = json!(300)),
    ("optional property added", |spec| add_property(spec, "CreateShipmentGroupRequest", false)),
    ("required property added to a request", |spec| add_property(spec, "CreateShipmentGroupRequest", true)),
    ("required property added to a response", |spec| add_property(spec, "ShipmentGroup", true)),
    ("property removed", |spec| {
        remove(spec, &format!("{NEW_GROUP}/properties"), "custom_reference");
    }),
    ("property of another type", |spec| {
        at(spec, &format!("{NEW_GROUP}/properties"))["custom_reference"] =
            json!({"type": "integer", "format": "int32", "nullable": true});
    }),
    ("value added", |spec| {
        at(spec, "/components/schemas/ShipmentGroupState")["enum"] =
            json!(["open", "locked", "closed", "old"]);
    }),
    ("value removed", |spec| {
        at(spec, "/components/schemas/ShipmentGroupState")["enum"] = json!(["open", "closed"]);
    }),
    ("limit tightened", |spec| at(spec, NEW_GROUP)["properties"]["shipments"]["maxItems"] = json!(500)),
    ("limit loosened", |spec| at(spec, NEW_GROUP)["properties"]["shipments"]["maxItems"] = json!(20_000)),
    ("failure added", |spec| at(spec, GROUP)["responses"]["410"] = json!({"description": "Gone."})),
    ("failure removed", |spec| {
        remove(spec, &format!("{GROUP}/responses"), "404");
    }),
    ("304 added to a response", |spec| {
        at(spec, GROUP)["responses"]["304"] = json!({"description": "Not modified."});
    }),
    ("JSON becomes a file", |spec| {
        *at(spec, &format!("{GROUP}/responses/200/content/application~1json/schema")) =
            json!({"$ref": "#/components/schemas/Document"});
    }),
    ("operation deprecated", |spec| at(spec, GROUP)["deprecated"] = json!(true)),
    ("key in another header", |spec| {
        at(spec, "/components/securitySchemes/ApiKey")["name"] = json!("x-secret");
    }),
    ("description changed", |spec| at(spec, GROUP)["description"] = json!("Reads a group.")),
];

fn at<'v>(spec: &'v mut Value, pointer: &str) -> &'v mut Value {
    spec.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}"))
}

fn remove(spec: &mut Value, pointer: &str, key: &str) -> Value {
    at(spec, pointer).as_object_mut().unwrap().remove(key).unwrap_or_else(|| panic!("no {key} in {pointer}"))
}

fn add_parameter(spec: &mut Value, required: bool) {
    at(spec, CN22)["parameters"].as_array_mut().unwrap().push(json!({
        "name": "copies", "in": "query", "required": required, "description": "How many.",
        "schema": {"type": "integer", "format": "int32"},
    }));
}

fn add_property(spec: &mut Value, schema: &str, required: bool) {
    let schema = at(spec, &format!("/components/schemas/{schema}"));
    schema["properties"]["note"] = json!({"type": "string", "description": "A note."});
    if required {
        schema["required"].as_array_mut().unwrap().push(json!("note"));
    }
}

/// The real contract with a few of its operations, and the components that they refer to.
fn part_of_the_contract() -> Value {
    let document = Workspace::of_this_checkout().document(Api::Shipments).unwrap();
    let mut spec = document.root().clone();
    let kept = ["create_shipment_group", "get_shipment_group", "get_cn22", "get_contents_label"];
    let is_kept = |operation: &Value| kept.iter().any(|id| operation["operationId"] == *id);
    for item in at(&mut spec, "/paths").as_object_mut().unwrap().values_mut() {
        item.as_object_mut().unwrap().retain(|key, value| key == "parameters" || is_kept(value));
    }
    let paths = at(&mut spec, "/paths").as_object_mut().unwrap();
    paths.retain(|_, item| item.as_object().unwrap().values().any(is_kept));
    let schemas = at(&mut spec, "/components/schemas").as_object_mut().unwrap();
    let all = std::mem::replace(schemas, Map::new());
    loop {
        let text = spec.to_string();
        let schemas = at(&mut spec, "/components/schemas").as_object_mut().unwrap();
        let is_missing = |name: &&String| {
            text.contains(&format!("\"#/components/schemas/{name}\"")) && !schemas.contains_key(*name)
        };
        let missing: Vec<_> = all.keys().filter(is_missing).cloned().collect();
        if missing.is_empty() {
            return spec;
        }
        schemas.extend(missing.into_iter().map(|name| (name.clone(), all[&name].clone())));
    }
}

fn document(spec: &Value) -> Document {
    Document::parse(Path::new("spec.json"), &serde_json::to_string_pretty(spec).unwrap()).unwrap()
}

const CRATES: [&str; 2] = ["crates/sorted-pro-raw/src/generated", "crates/sorted-pro/src/generated"];

/// Names of the code that is generated for each crate: without bodies, attributes and documentation.
fn interfaces(document: &Document) -> [BTreeSet<String>; 2] {
    // As the other API, which has no rules for models that are left out here.
    let files = generate_document(Api::Consignments, document).unwrap();
    CRATES.map(|directory| {
        let mut items = BTreeSet::new();
        for file in &files {
            let Ok(path) = file.path.strip_prefix(directory) else { continue };
            if path.starts_with("consignments") || path == Path::new("consignments.rs") {
                let parsed = syn::parse_file(&file.text).unwrap();
                collect(&path.display().to_string(), parsed.items, &mut items);
            }
        }
        items
    })
}

fn collect(module: &str, items: Vec<syn::Item>, found: &mut BTreeSet<String>) {
    let is_public = |visibility: &syn::Visibility| matches!(visibility, syn::Visibility::Public(_));
    for item in items {
        match item {
            syn::Item::Mod(item) => {
                let inner = format!("{module} {}", item.ident);
                collect(&inner, item.content.map(|(_, items)| items).unwrap_or_default(), found);
            }
            syn::Item::Struct(item) if is_public(&item.vis) => {
                found.insert(format!("{module} struct {}", item.ident));
                for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                    let name = field.ident.to_token_stream();
                    found.insert(format!("{module} {} {name}: {}", item.ident, field.ty.to_token_stream()));
                }
            }
            syn::Item::Enum(item) => {
                let variants = item.variants.iter();
                found.extend(variants.map(|variant| format!("{module} {}::{}", item.ident, variant.ident)));
            }
            // `open_enum!`, `call!`: their lines.
            syn::Item::Macro(item) => {
                let text = item.mac.tokens.to_string();
                found.extend(text.split(" , ").map(|part| format!("{module} {part}")));
            }
            syn::Item::Impl(item) if item.trait_.is_none() => {
                let syn::Type::Path(owner) = &*item.self_ty else { continue };
                let owner = &owner.path.segments.last().unwrap().ident;
                for member in item.items {
                    if let syn::ImplItem::Fn(method) = member
                        && is_public(&method.vis)
                    {
                        found.insert(format!("{module} {owner}: {}", method.sig.to_token_stream()));
                    }
                }
            }
            _ => {}
        }
    }
}

/// The rows of the table: change, kind, wire, raw, SDK, what you see.
fn table(guide: &str) -> Vec<[&str; 6]> {
    let rows = guide.lines().skip_while(|line| !line.starts_with("| Change |")).skip(2);
    let rows = rows.take_while(|line| line.starts_with('|'));
    rows.map(|row| {
        let cells: Vec<_> = row.trim_matches('|').split('|').map(str::trim).collect();
        cells.try_into().unwrap_or_else(|cells| panic!("not six cells: {cells:?}"))
    })
    .collect()
}

#[test]
fn the_guide_describes_each_kind_of_change() {
    let guide = Workspace::of_this_checkout().root().join("docs/regenerating.md");
    let guide = fs::read_to_string(guide).unwrap();
    let rows = table(&guide);
    assert_eq!(
        rows.iter().map(|row| row[0]).collect::<Vec<_>>(),
        EDITS.iter().map(|it| it.0).collect::<Vec<_>>()
    );
    let base = part_of_the_contract();
    let before = document(&base);
    let old = interfaces(&before);
    assert!(old.iter().all(|items| items.len() > 20), "{old:#?}");
    let mut failures = vec![];
    for ([name, kind, _, raw, sdk, seen], (_, edit)) in rows.iter().zip(EDITS) {
        let mut spec = base.clone();
        edit(&mut spec);
        let after = document(&spec);
        let changes = compare("shipments", &before, &after);
        if !changes.iter().any(|change| format!("`{}`", change.kind) == *kind) {
            failures.push(format!("{name}: no {kind} in {changes:#?}"));
        }
        let breaks = [changes.iter().any(|it| it.breaks.raw), changes.iter().any(|it| it.breaks.sdk)];
        if breaks != [raw, sdk].map(|cell| *cell == "breaks") {
            failures.push(format!("{name}: the guide says {raw} and {sdk}, diff {changes:#?}"));
        }
        // The compiler can only see items that are gone from the interface.
        let new = interfaces(&after);
        for index in 0..CRATES.len() {
            let gone: Vec<_> = old[index].difference(&new[index]).collect();
            let expected = breaks[index] && seen.starts_with("compiler error");
            // The SDK hands out the models of the raw crate.
            let is_model = index == 1 && changes.iter().any(|change| change.location.contains(": schema "));
            if expected == gone.is_empty() && !is_model {
                failures
                    .push(format!("{name}: the guide says `{seen}`, but {} loses {gone:#?}", CRATES[index]));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
