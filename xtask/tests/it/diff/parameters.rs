//! Classification of changes to parameters.

use xtask::diff::{Breaks, Effect};

use super::{BASE, BREAKING, COMPATIBLE, added, changed, check, compare, edited, parse, removed};

/// `take` before `start`.
const TAKE_THEN_START: &str = "        - name: take\n          in: query\n          description: Page size\n          schema: {type: integer, format: int32, maximum: 100}\n        - name: start\n";

#[test]
fn parameters() {
    const TAKE: &str = "        - name: take\n          in: query\n          description: Page size\n          schema: {type: integer, format: int32, maximum: 100}\n";
    check(vec![
        (
            "optional one added",
            &[(
                "        - name: x-trace\n",
                "        - name: sort\n          in: query\n          schema: {type: string}\n        - name: x-trace\n",
            )],
            vec![added(BREAKING, "parameter-added", "list_parcels: query parameter sort", "name: sort")],
        ),
        (
            "added at the path item",
            &[(
                "  /parcels:\n    parameters:\n",
                "  /parcels:\n    parameters:\n      - {name: verbose, in: query, schema: {type: boolean}}\n",
            )],
            vec![
                added(BREAKING, "parameter-added", "list_parcels: query parameter verbose", "name: verbose"),
                added(BREAKING, "parameter-added", "create_parcel: query parameter verbose", "name: verbose"),
            ],
        ),
        (
            "removed",
            &[(TAKE, "")],
            vec![removed(BREAKING, "parameter-removed", "list_parcels: query parameter take", "name: take")],
        ),
        (
            "renamed in place",
            &[("name: take", "name: top")],
            vec![changed(
                BREAKING,
                "parameter-renamed",
                "list_parcels: query parameter top",
                "name: take",
                "name: top",
            )],
        ),
        (
            "renamed so that the arguments change places",
            &[("name: take", "name: limit")],
            vec![
                changed(BREAKING, "parameter-renamed", "query parameter limit", "name: take", "name: limit"),
                changed(BREAKING, "arguments-reordered", "list_parcels", "parameters:", "parameters:"),
            ],
        ),
        (
            "placeholder renamed",
            &[("boxes/{box}", "boxes/{number}"), ("name: box", "name: number")],
            vec![
                changed(
                    COMPATIBLE,
                    "parameter-renamed",
                    "get_parcel: path parameter number",
                    "name: box",
                    "name: number",
                ),
                changed(
                    COMPATIBLE,
                    "parameter-renamed",
                    "cancel_parcel: path parameter number",
                    "name: box",
                    "name: number",
                ),
            ],
        ),
        (
            "placeholders swapped",
            &[("/parcels/{reference}/boxes/{box}", "/parcels/{box}/boxes/{reference}")],
            vec![
                changed(BREAKING, "arguments-reordered", "get_parcel", "parameters:", "parameters:"),
                changed(BREAKING, "arguments-reordered", "cancel_parcel", "parameters:", "parameters:"),
            ],
        ),
        (
            "list reordered: the generator sorts queries by name",
            &[(TAKE, ""), ("        - name: start\n", TAKE_THEN_START)],
            vec![changed(
                COMPATIBLE,
                "parameter-list-reordered",
                "list_parcels",
                "parameters:",
                "parameters:",
            )],
        ),
        (
            "now optional",
            &[("          in: query\n          required: true\n", "          in: query\n")],
            vec![changed(
                BREAKING,
                "parameter-optional",
                "query parameter start",
                "required: true",
                "name: start",
            )],
        ),
        (
            "now required",
            &[(
                "          description: Page size\n",
                "          description: Page size\n          required: true\n",
            )],
            vec![changed(
                BREAKING,
                "parameter-required",
                "query parameter take",
                "name: take",
                "required: true",
            )],
        ),
        (
            "moved from the path to the query",
            &[
                ("/boxes/{box}:", "/boxes:"),
                ("- name: box\n        in: path", "- name: box\n        in: query"),
            ],
            vec![
                changed(COMPATIBLE, "path-changed", "get_parcel", "{box}", "/boxes:"),
                changed(COMPATIBLE, "path-changed", "cancel_parcel", "{box}", "/boxes:"),
                changed(
                    COMPATIBLE,
                    "parameter-moved",
                    "get_parcel: query parameter box",
                    "in: path",
                    "in: query",
                ),
                changed(
                    COMPATIBLE,
                    "parameter-moved",
                    "cancel_parcel: query parameter box",
                    "in: path",
                    "in: query",
                ),
            ],
        ),
        (
            "moved from the headers, which are no arguments, to the query",
            &[(
                "          in: header\n          schema: {type: string}\n      responses",
                "          in: query\n          schema: {type: string}\n      responses",
            )],
            vec![
                removed(COMPATIBLE, "header-changed", "header parameter x-trace", "name: x-trace"),
                added(BREAKING, "parameter-added", "query parameter x-trace", "name: x-trace"),
            ],
        ),
        (
            "header now required",
            &[("        - name: x-trace\n", "        - name: x-trace\n          required: true\n")],
            vec![changed(
                BREAKING,
                "header-changed",
                "header parameter x-trace: required",
                "x-trace",
                "required: true",
            )],
        ),
        (
            "another header",
            &[("name: x-trace", "name: x-track")],
            vec![changed(
                COMPATIBLE,
                "header-changed",
                "header parameter x-track: name",
                "x-trace",
                "x-track",
            )],
        ),
        (
            "type",
            &[("format: int32, maximum: 100}", "format: int64, maximum: 100}")],
            vec![changed(BREAKING, "format-changed", "query parameter take", "schema:", "schema:")],
        ),
        (
            "tighter limit",
            &[("maximum: 100", "maximum: 50")],
            vec![changed(
                BREAKING,
                "limit-tightened",
                "query parameter take: maximum",
                "maximum: 100",
                "maximum: 50",
            )],
        ),
        (
            "encoding",
            &[(
                "          description: Page size\n",
                "          description: Page size\n          explode: false\n",
            )],
            vec![changed(COMPATIBLE, "parameter-encoding-changed", "take: explode", "name: take", "explode")],
        ),
        (
            "shared one, once",
            &[("schema: {type: string, maxLength: 40}", "schema: {type: integer}")],
            vec![changed(
                BREAKING,
                "type-changed",
                "shared parameter Reference",
                "maxLength: 40",
                "type: integer",
            )],
        ),
        (
            "written out instead of shared",
            &[(
                "      - $ref: '#/components/parameters/Reference'\n",
                "      - {name: reference, in: path, required: true, schema: {type: string, maxLength: 40}}\n",
            )],
            vec![],
        ),
        (
            "version header",
            &[("    parameters:\n      - $ref: '#/components/parameters/ApiVersion'\n", "")],
            vec![
                removed(
                    COMPATIBLE,
                    "header-changed",
                    "list_parcels: header parameter x-api-version",
                    "ApiVersion",
                ),
                removed(
                    COMPATIBLE,
                    "header-changed",
                    "create_parcel: header parameter x-api-version",
                    "ApiVersion",
                ),
            ],
        ),
    ]);
}

#[test]
fn decimals_are_arguments_of_type_text() {
    let with = |schema| edited("", &[("{type: integer, format: int32, maximum: 100}", schema)]);
    let decimal = with("{type: number, format: decimal}");
    for (schema, kinds) in
        [("{type: string}", &["format-changed", "type-changed"][..]), ("{type: number}", &["format-changed"])]
    {
        let changes = compare("parcels", &parse(&decimal), &parse(&with(schema)));
        assert!(changes.iter().all(|change| change.class == COMPATIBLE), "{changes:#?}");
        assert_eq!(changes.iter().map(|change| change.kind).collect::<Vec<_>>(), kinds);
    }
    let changes = compare("parcels", &parse(&decimal), &parse(&with("{type: integer}")));
    assert_eq!((changes.len(), changes[0].class), (1, BREAKING), "{changes:#?}");
}

#[test]
fn a_shared_part_names_its_uses() {
    let text = edited("", &[("schema: {type: string, maxLength: 40}", "schema: {type: integer}")]);
    let changes = compare("parcels", &parse(BASE), &parse(&text));
    let used_in = changes[0].used_in.as_ref().unwrap();
    assert_eq!(used_in.to_string(), "used in: request of cancel_parcel, get_parcel");
}

/// The comparison knows in which order the generator takes arguments. If this fails after an update of the
/// generator, `Parameter::rank` in `src/spec.rs` has to follow.
#[test]
fn arguments_are_ordered_as_by_the_generator() {
    let spec = r#"{
        "openapi": "3.0.3", "info": {"title": "x", "version": "1"},
        "paths": {"/{b}/{a}": {"put": {
            "operationId": "put",
            "parameters": [
                {"name": "z", "in": "query", "required": true, "schema": {"type": "string"}},
                {"name": "a", "in": "path", "required": true, "schema": {"type": "string"}},
                {"name": "b", "in": "path", "required": true, "schema": {"type": "string"}},
                {"name": "y", "in": "query", "schema": {"type": "string"}}
            ],
            "requestBody": {"content": {"application/json": {"schema": {"type": "boolean"}}}},
            "responses": {"204": {"description": "x"}}
        }}}
    }"#;
    let spec = serde_json::from_str(spec).unwrap();
    let code = progenitor_impl::Generator::default().generate_tokens(&spec).unwrap().to_string();
    let start = code.find("async fn put").unwrap();
    let arguments = code[start..].split_once("->").unwrap().0;
    let names: Vec<_> = arguments.split(" : ").map(|part| part.rsplit(' ').next().unwrap()).collect();
    assert_eq!(names[..5], ["b", "a", "y", "z", "body"], "{arguments}");
}

#[test]
fn breaking_is_reported_for_each_crate() {
    for (edits, kind, raw, sdk) in [
        (
            &[(
                "        - name: x-trace\n",
                "        - name: sort\n          in: query\n          schema: {type: string}\n        - name: x-trace\n",
            )][..],
            "parameter-added",
            true,
            false,
        ),
        (
            &[(
                "        - name: x-trace\n",
                "        - {name: sort, in: query, required: true, schema: {type: string}}\n        - name: x-trace\n",
            )],
            "parameter-added",
            true,
            true,
        ),
        (&[("name: take", "name: top")], "parameter-renamed", false, true),
        (&[("name: take", "name: limit")], "arguments-reordered", true, false),
        (
            &[("/parcels/{reference}/boxes/{box}", "/parcels/{box}/boxes/{reference}")],
            "arguments-reordered",
            true,
            true,
        ),
        (&[("operationId: cancel_parcel", "operationId: drop_parcel")], "operation-renamed", true, true),
        (&[("maximum: 100", "maximum: 100, default: 5")], "default-changed", false, false),
    ] {
        let changes = compare("parcels", &parse(BASE), &parse(&edited("", edits)));
        let change =
            changes.iter().find(|change| change.kind == kind).unwrap_or_else(|| panic!("{changes:?}"));
        assert_eq!(change.breaks, Breaks { raw, sdk }, "{change:?}");
    }
    // The raw client sorts queries by name, `sorted-pro` takes them as they are listed.
    const LISTED: &str = "        - {name: until, in: query, required: true, schema: {type: string}}\n";
    let (trace, start) = ("        - name: x-trace\n", "        - name: start\n");
    let last = edited("", &[(trace, &format!("{LISTED}{trace}"))]);
    let first = edited("", &[(start, &format!("{LISTED}{start}"))]);
    let changes = compare("parcels", &parse(&last), &parse(&first));
    let kinds: Vec<_> = changes.iter().map(|change| (change.kind, change.breaks)).collect();
    assert_eq!(kinds, [("arguments-reordered", Breaks { raw: false, sdk: true })]);
    let default = [("maximum: 100", "maximum: 100, default: 5")];
    let changes = compare("parcels", &parse(BASE), &parse(&edited("", &default)));
    assert_eq!((changes[0].effect, changes[0].is_documentation()), (Effect::Runtime, false));
}

/// The extensions concern `sorted-pro` only.
#[test]
fn extensions_concern_the_sdk() {
    const OPERATION: &str = "x-evidence: docs";
    const TAKE: &str = "description: Page size";
    const REFERENCE: &str = "maxLength: 40";
    // With the extension, and without it again.
    for (place, extension, with, without) in [
        (OPERATION, "\n      x-facade: true", ("extension-changed", true), ("extension-changed", true)),
        (OPERATION, "\n      x-output: Page", ("reader-changed", true), ("reader-changed", true)),
        (
            OPERATION,
            "\n      x-paging: {items: all}",
            ("extension-changed", false),
            ("extension-changed", true),
        ),
        (OPERATION, "\n      x-reconcile: true", ("extension-changed", false), ("extension-changed", true)),
        (OPERATION, "\n      x-rules: true", ("limit-tightened", true), ("limit-loosened", false)),
        (OPERATION, "\n      x-safety: write", ("safety-changed", true), ("safety-changed", true)),
        (TAKE, "\n          x-rust-type: Take", ("type-changed", true), ("type-changed", true)),
        (TAKE, "\n          x-redundant: true", ("parameter-removed", true), ("parameter-optional", true)),
        (TAKE, "\n          x-default: 5", ("default-changed", false), ("default-changed", false)),
        (REFERENCE, ", x-platform-reference: true", ("limit-loosened", false), ("limit-tightened", true)),
        (REFERENCE, ", x-reference: parcel", ("extension-changed", false), ("extension-changed", false)),
    ] {
        let text = edited(extension, &[(place, &format!("{place}{extension}"))]);
        let (base, edited) = (parse(BASE), parse(&text));
        for (old, new, (kind, sdk)) in [(&base, &edited, with), (&edited, &base, without)] {
            let changes = compare("parcels", old, new);
            let found: Vec<_> = changes.iter().map(|change| (change.kind, change.breaks)).collect();
            assert_eq!(found, [(kind, Breaks { raw: false, sdk })], "{extension}: {changes:#?}");
        }
    }
}
