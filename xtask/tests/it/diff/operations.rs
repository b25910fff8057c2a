//! Classification of changes to operations and to what surrounds them.

use xtask::diff::Kind;

use super::{BREAKING, COMPATIBLE, added, changed, check, removed};

#[test]
fn document() {
    check(vec![
        (
            "API version",
            &[("version: '1.1'", "version: '1.2'")],
            vec![changed(COMPATIBLE, Kind::InfoVersionChanged, "info", "version: '1.1'", "version: '1.2'")],
        ),
        (
            "OpenAPI version",
            &[("openapi: 3.0.3", "openapi: 3.0.4")],
            vec![changed(COMPATIBLE, Kind::OpenapiVersionChanged, "parcels", "3.0.3", "3.0.4")],
        ),
        (
            "title",
            &[("title: Parcels", "title: Boxes")],
            vec![changed(COMPATIBLE, Kind::DescriptionChanged, "info: title", "Parcels", "Boxes")],
        ),
        (
            "server",
            &[("api.example.com/pro", "api.example.com/v2")],
            vec![changed(COMPATIBLE, Kind::ServerChanged, "servers", "servers:", "servers:")],
        ),
        (
            "security dropped",
            &[("security:\n  - ApiKey: []\n", "")],
            vec![changed(COMPATIBLE, Kind::SecurityChanged, "security", "security:", "openapi:")],
        ),
        (
            "key header renamed",
            &[("name: x-api-key", "name: x-key")],
            vec![changed(BREAKING, Kind::SecurityChanged, "security scheme ApiKey", "ApiKey:", "ApiKey:")],
        ),
        (
            "tags",
            &[("  - name: parcels", "  - name: packets")],
            vec![changed(COMPATIBLE, Kind::TagsChanged, "parcels", "tags:", "tags:")],
        ),
    ]);
}

#[test]
fn operations() {
    check(vec![
        (
            "added",
            &[("    post:\n", "    put:\n      operationId: put_parcels\n      responses: {}\n    post:\n")],
            vec![added(COMPATIBLE, Kind::OperationAdded, "put_parcels", "put:")],
        ),
        (
            "removed",
            &[(
                "    delete:\n      operationId: cancel_parcel\n      responses:\n        '204':\n          description: Cancelled\n",
                "",
            )],
            vec![removed(BREAKING, Kind::OperationRemoved, "cancel_parcel", "delete:")],
        ),
        (
            "renamed",
            &[("operationId: cancel_parcel", "operationId: drop_parcel")],
            vec![changed(BREAKING, Kind::OperationRenamed, "drop_parcel", "delete:", "delete:")],
        ),
        (
            "renamed, but the same in snake case",
            &[("operationId: cancel_parcel", "operationId: cancelParcel")],
            vec![changed(COMPATIBLE, Kind::OperationRenamed, "cancelParcel", "delete:", "delete:")],
        ),
        (
            "method",
            &[("    delete:\n", "    post:\n")],
            vec![changed(COMPATIBLE, Kind::MethodChanged, "cancel_parcel", "delete:", "post:")],
        ),
        (
            "path",
            &[("/parcels/{reference}/boxes/{box}:", "/parcels/{reference}/box/{box}:")],
            vec![
                changed(COMPATIBLE, Kind::PathChanged, "get_parcel", "/boxes/", "/box/"),
                changed(COMPATIBLE, Kind::PathChanged, "cancel_parcel", "/boxes/", "/box/"),
            ],
        ),
        (
            "deprecated",
            &[(
                "operationId: get_parcel\n      responses",
                "operationId: get_parcel\n      deprecated: true\n      responses",
            )],
            vec![changed(COMPATIBLE, Kind::Deprecated, "get_parcel: deprecated", "get:", "deprecated: true")],
        ),
        (
            "evidence",
            &[("x-evidence: docs", "x-evidence: seed")],
            vec![changed(COMPATIBLE, Kind::EvidenceChanged, "list_parcels", "docs", "seed")],
        ),
        (
            "summary",
            &[("summary: Create a parcel", "summary: Create one parcel")],
            vec![changed(
                COMPATIBLE,
                Kind::DescriptionChanged,
                "create_parcel: summary",
                "summary",
                "summary",
            )],
        ),
        (
            "own security",
            &[("x-evidence: docs", "x-evidence: docs\n      security: []")],
            vec![changed(
                COMPATIBLE,
                Kind::SecurityChanged,
                "list_parcels: security",
                "get:",
                "security: []",
            )],
        ),
        (
            "unknown keyword",
            &[("x-evidence: docs", "x-evidence: docs\n      mystery: 1")],
            vec![changed(BREAKING, Kind::KeywordChanged, "list_parcels: mystery", "get:", "mystery")],
        ),
        (
            "acknowledged ambiguity of a path",
            &[("/boxes/{box}:\n", "/boxes/{box}:\n    x-yields-to: [/x]\n")],
            vec![changed(
                COMPATIBLE,
                Kind::ExtensionChanged,
                "path /parcels/{reference}/boxes/{box}: x-yields-to",
                "/parcels/{reference}",
                "x-yields-to",
            )],
        ),
    ]);
}
