//! Classification of changes to operations and to their surroundings.

use super::{BREAKING, COMPATIBLE, added, changed, check, removed};

#[test]
fn document() {
    check(vec![
        (
            "API version",
            &[("version: '1.1'", "version: '1.2'")],
            vec![changed(COMPATIBLE, "info-version-changed", "info", "version: '1.1'", "version: '1.2'")],
        ),
        (
            "OpenAPI version",
            &[("openapi: 3.0.3", "openapi: 3.0.4")],
            vec![changed(COMPATIBLE, "openapi-version-changed", "parcels", "3.0.3", "3.0.4")],
        ),
        (
            "title",
            &[("title: Parcels", "title: Boxes")],
            vec![changed(COMPATIBLE, "description-changed", "info: title", "Parcels", "Boxes")],
        ),
        (
            "server",
            &[("api.example.com/pro", "api.example.com/v2")],
            vec![changed(COMPATIBLE, "server-changed", "servers", "servers:", "servers:")],
        ),
        (
            "security dropped",
            &[("security:\n  - ApiKey: []\n", "")],
            vec![changed(COMPATIBLE, "security-changed", "security", "security:", "openapi:")],
        ),
        (
            "key header renamed",
            &[("name: x-api-key", "name: x-key")],
            vec![changed(BREAKING, "security-changed", "security scheme ApiKey", "ApiKey:", "ApiKey:")],
        ),
        (
            "tags",
            &[("  - name: parcels", "  - name: packets")],
            vec![changed(COMPATIBLE, "tags-changed", "parcels", "tags:", "tags:")],
        ),
    ]);
}

#[test]
fn operations() {
    check(vec![
        (
            "added",
            &[("    post:\n", "    put:\n      operationId: put_parcels\n      responses: {}\n    post:\n")],
            vec![added(COMPATIBLE, "operation-added", "put_parcels", "put:")],
        ),
        (
            "removed",
            &[(
                "    delete:\n      operationId: cancel_parcel\n      responses:\n        '204':\n          description: Cancelled\n",
                "",
            )],
            vec![removed(BREAKING, "operation-removed", "cancel_parcel", "delete:")],
        ),
        (
            "renamed",
            &[("operationId: cancel_parcel", "operationId: drop_parcel")],
            vec![changed(BREAKING, "operation-renamed", "drop_parcel", "delete:", "delete:")],
        ),
        (
            "renamed, but the same in snake case",
            &[("operationId: cancel_parcel", "operationId: cancelParcel")],
            vec![changed(COMPATIBLE, "operation-renamed", "cancelParcel", "delete:", "delete:")],
        ),
        (
            "method",
            &[("    delete:\n", "    post:\n")],
            vec![changed(COMPATIBLE, "method-changed", "cancel_parcel", "delete:", "post:")],
        ),
        (
            "path",
            &[("/parcels/{reference}/boxes/{box}:", "/parcels/{reference}/box/{box}:")],
            vec![
                changed(COMPATIBLE, "path-changed", "get_parcel", "/boxes/", "/box/"),
                changed(COMPATIBLE, "path-changed", "cancel_parcel", "/boxes/", "/box/"),
            ],
        ),
        (
            "deprecated",
            &[(
                "operationId: get_parcel\n      responses",
                "operationId: get_parcel\n      deprecated: true\n      responses",
            )],
            vec![changed(COMPATIBLE, "deprecated", "get_parcel: deprecated", "get:", "deprecated: true")],
        ),
        (
            "evidence",
            &[("x-evidence: docs", "x-evidence: seed")],
            vec![changed(COMPATIBLE, "evidence-changed", "list_parcels", "docs", "seed")],
        ),
        (
            "summary",
            &[("summary: Create a parcel", "summary: Create one parcel")],
            vec![changed(COMPATIBLE, "description-changed", "create_parcel: summary", "summary", "summary")],
        ),
        (
            "own security",
            &[("x-evidence: docs", "x-evidence: docs\n      security: []")],
            vec![changed(COMPATIBLE, "security-changed", "list_parcels: security", "get:", "security: []")],
        ),
        (
            "unknown keyword",
            &[("x-evidence: docs", "x-evidence: docs\n      mystery: 1")],
            vec![changed(BREAKING, "keyword-changed", "list_parcels: mystery", "get:", "mystery")],
        ),
        (
            "acknowledged ambiguity of a path",
            &[("/boxes/{box}:\n", "/boxes/{box}:\n    x-yields-to: [/x]\n")],
            vec![changed(
                COMPATIBLE,
                "extension-changed",
                "path /parcels/{reference}/boxes/{box}: x-yields-to",
                "/parcels/{reference}",
                "x-yields-to",
            )],
        ),
    ]);
}
