//! Classification of changes to request bodies and responses.

use super::{BREAKING, COMPATIBLE, added, changed, check, removed};

#[test]
fn bodies() {
    const JSON: &str = "application/json:\n            schema: {$ref: '#/components/schemas/NewParcel'}";
    check(vec![
        (
            "request body added",
            &[(
                "operationId: cancel_parcel",
                "operationId: cancel_parcel\n      requestBody: {content: {application/json: {schema: {type: string}}}}",
            )],
            vec![added(BREAKING, "request-body-added", "cancel_parcel: request body", "requestBody")],
        ),
        (
            "request body removed",
            &[(
                "      requestBody:\n        required: true\n        content:\n          application/json:\n            schema: {$ref: '#/components/schemas/NewParcel'}\n            examples:\n              small: {externalValue: examples/parcels/small.json}\n",
                "",
            )],
            vec![removed(BREAKING, "request-body-removed", "create_parcel: request body", "requestBody")],
        ),
        (
            "request body optional",
            &[("      requestBody:\n        required: true", "      requestBody:\n        required: false")],
            vec![changed(
                COMPATIBLE,
                "request-body-required-changed",
                "create_parcel: request body",
                "required: true",
                "required: false",
            )],
        ),
        (
            "request body of another type",
            &[(
                "schema: {$ref: '#/components/schemas/NewParcel'}",
                "schema: {$ref: '#/components/schemas/Parcel'}",
            )],
            vec![changed(
                BREAKING,
                "reference-changed",
                "create_parcel: request body",
                "NewParcel",
                "Parcel",
            )],
        ),
        (
            "media type",
            &[(JSON, "text/plain:\n            schema: {$ref: '#/components/schemas/NewParcel'}")],
            vec![changed(
                BREAKING,
                "media-type-changed",
                "create_parcel: request body",
                "application/json",
                "text/plain",
            )],
        ),
        (
            "example",
            &[("examples/parcels/small.json", "examples/parcels/tiny.json")],
            vec![changed(
                COMPATIBLE,
                "example-changed",
                "create_parcel: request body",
                "examples:",
                "examples:",
            )],
        ),
        (
            "success status with the same body",
            &[("        '201':\n", "        '202':\n")],
            vec![
                removed(COMPATIBLE, "success-status-removed", "create_parcel: response 201", "'201'"),
                added(COMPATIBLE, "success-status-added", "create_parcel: response 202", "'202'"),
            ],
        ),
        (
            "success status with a body of its own",
            &[(
                "        '409':\n",
                "        '202': {description: x, content: {application/json: {schema: {type: string}}}}\n        '409':\n",
            )],
            vec![
                added(COMPATIBLE, "success-status-added", "create_parcel: response 202", "'202'"),
                changed(
                    BREAKING,
                    "success-body-changed",
                    "create_parcel: response 202: body",
                    "'200'",
                    "'202'",
                ),
            ],
        ),
        (
            "another status with another body",
            &[(
                "        '200':\n          description: Found\n          content:\n            application/json:\n              schema: {$ref: '#/components/schemas/Parcel'}\n",
                "        '202':\n          description: Found\n          content:\n            application/json:\n              schema: {$ref: '#/components/schemas/Label'}\n",
            )],
            vec![
                removed(COMPATIBLE, "success-status-removed", "get_parcel: response 200", "'200'"),
                added(COMPATIBLE, "success-status-added", "get_parcel: response 202", "'202'"),
                changed(BREAKING, "success-body-changed", "get_parcel: response 202: body", "'200'", "'202'"),
            ],
        ),
        (
            "success body added",
            &[(
                "description: Cancelled\n",
                "description: Cancelled\n          content: {application/json: {schema: {type: boolean}}}\n",
            )],
            vec![changed(
                BREAKING,
                "success-body-added",
                "cancel_parcel: response 204: body",
                "'204'",
                "'204'",
            )],
        ),
        (
            "success body removed",
            &[(
                "description: Found\n          content:\n            application/json:\n              schema: {$ref: '#/components/schemas/Parcel'}\n",
                "description: Found\n",
            )],
            vec![changed(
                BREAKING,
                "success-body-removed",
                "get_parcel: response 200: body",
                "'200'",
                "'200'",
            )],
        ),
        (
            "body dropped from one success of two",
            &[(
                "          content: {application/json: {schema: {$ref: '#/components/schemas/Parcel'}}}\n",
                "",
            )],
            vec![changed(
                BREAKING,
                "success-body-removed",
                "create_parcel: response 200: body",
                "'200'",
                "'200'",
            )],
        ),
        (
            "success status without a body beside another",
            &[(
                "description: Cancelled\n",
                "description: Cancelled\n        '202':\n          description: Later\n",
            )],
            vec![added(COMPATIBLE, "success-status-added", "cancel_parcel: response 202", "'202'")],
        ),
        (
            "success body of another type",
            &[(
                "                items: {$ref: '#/components/schemas/Parcel'}",
                "                items: {$ref: '#/components/schemas/Label'}",
            )],
            vec![changed(
                BREAKING,
                "reference-changed",
                "list_parcels: response 200: body: items",
                "Parcel",
                "Label",
            )],
        ),
        (
            "error status added",
            &[("        '401': {$ref", "        '404': {description: None}\n        '401': {$ref")],
            vec![added(COMPATIBLE, "error-status-added", "list_parcels: response 404", "'404'")],
        ),
        (
            "error status removed",
            &[("        '401': {$ref: '#/components/responses/Unauthorised'}\n", "")],
            vec![removed(COMPATIBLE, "error-status-removed", "list_parcels: response 401", "'401'")],
        ),
        (
            "body of an error, shared",
            &[(
                "      description: No key\n      content:\n        application/json:\n          schema: {$ref: '#/components/schemas/Problem'}\n",
                "      description: No key\n",
            )],
            vec![changed(
                COMPATIBLE,
                "error-body-changed",
                "shared response Unauthorised: body",
                "Unauthorised:",
                "Unauthorised:",
            )],
        ),
        (
            "links",
            &[("operationId: get_parcel\n        '200'", "operationId: cancel_parcel\n        '200'")],
            vec![changed(COMPATIBLE, "links-changed", "create_parcel: response 201", "links:", "links:")],
        ),
        (
            "response headers",
            &[("x-total: {schema: {type: integer}}", "x-count: {schema: {type: integer}}")],
            vec![changed(
                COMPATIBLE,
                "response-headers-changed",
                "response 200: headers",
                "headers:",
                "headers:",
            )],
        ),
    ]);
}
