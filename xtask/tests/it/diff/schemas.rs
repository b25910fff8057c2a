//! Classification of changes to schemas.

use super::{BREAKING, COMPATIBLE, added, changed, check, removed};

#[test]
fn components() {
    check(vec![
        (
            "added",
            &[("    Problem:\n", "    Extra: {type: object}\n    Problem:\n")],
            vec![added(COMPATIBLE, "component-added", "schema Extra", "Extra:")],
        ),
        (
            "removed",
            &[(
                "        zip: {type: string, nullable: true}\n    Label:\n      type: object\n      properties:\n        data: {type: string, format: byte, nullable: true}\n",
                "        zip: {type: string, nullable: true}\n",
            )],
            vec![removed(BREAKING, "component-removed", "schema Label", "Label:")],
        ),
        (
            "renamed, with its uses",
            &[("    State:\n", "    ParcelState:\n"), ("schemas/State", "schemas/ParcelState")],
            vec![changed(BREAKING, "component-renamed", "schema ParcelState", "State:", "ParcelState:")],
        ),
        (
            "scalar instead of a struct",
            &[(
                "    Label:\n      type: object\n      properties:\n        data: {type: string, format: byte, nullable: true}\n",
                "    Label:\n      type: string\n",
            )],
            vec![changed(BREAKING, "type-changed", "schema Label", "Label:", "Label:")],
        ),
        (
            "shared example",
            &[("Small: {value: 1}", "Small: {value: 2}")],
            vec![changed(COMPATIBLE, "shared-part-changed", "shared example Small", "Small:", "Small:")],
        ),
        (
            "shared example removed",
            &[("    Small: {value: 1}\n", "")],
            vec![removed(COMPATIBLE, "shared-part-removed", "shared example Small", "Small:")],
        ),
        (
            "shared response added",
            &[("    Unauthorised:\n", "    Gone: {description: Gone}\n    Unauthorised:\n")],
            vec![added(COMPATIBLE, "shared-part-added", "shared response Gone", "Gone:")],
        ),
    ]);
}

#[test]
fn types() {
    const WEIGHT: &str =
        "        weight:\n          type: number\n          format: decimal\n        shippedAt";
    check(vec![
        (
            "text to number",
            &[("code: {type: string}", "code: {type: integer, format: int32}")],
            vec![changed(BREAKING, "type-changed", "Problem: property code", "code:", "code:")],
        ),
        (
            "decimal to float",
            &[(
                WEIGHT,
                "        weight:\n          type: number\n          format: double\n        shippedAt",
            )],
            vec![changed(BREAKING, "format-changed", "Parcel: property weight", "weight:", "weight:")],
        ),
        (
            "date-time to text",
            &[("          format: date-time\n", "")],
            vec![changed(
                BREAKING,
                "format-changed",
                "Parcel: property shippedAt",
                "shippedAt:",
                "shippedAt:",
            )],
        ),
        (
            "uuid to text",
            &[("          format: uuid\n", "")],
            vec![changed(
                COMPATIBLE,
                "format-changed",
                "Parcel: property reference",
                "format: uuid",
                "reference:",
            )],
        ),
        (
            "items",
            &[("items: {type: string}", "items: {type: boolean}")],
            vec![changed(BREAKING, "type-changed", "NewParcel: property lines: items", "items:", "items:")],
        ),
        (
            "list to enum",
            &[
                ("          maxItems: 3\n          items: {type: string}\n", "          enum: [a]\n"),
                ("        lines:\n          type: array\n", "        lines:\n          type: string\n"),
            ],
            vec![changed(BREAKING, "type-changed", "NewParcel: property lines", "lines:", "lines:")],
        ),
        (
            "reference to another component",
            &[(
                "          allOf:\n            - $ref: '#/components/schemas/Address'",
                "          allOf:\n            - $ref: '#/components/schemas/Label'",
            )],
            vec![changed(BREAKING, "reference-changed", "Parcel: property sender", "sender:", "sender:")],
        ),
        (
            "reference to a written-out type",
            &[("state: {$ref: '#/components/schemas/State'}", "state: {type: string}")],
            vec![changed(BREAKING, "type-changed", "Parcel: property state", "state:", "state:")],
        ),
        (
            "oneOf swapped",
            &[(
                "        - $ref: '#/components/schemas/Label'\n        - type: array\n          items: {$ref: '#/components/schemas/Label'}\n",
                "        - type: array\n          items: {$ref: '#/components/schemas/Label'}\n        - $ref: '#/components/schemas/Label'\n",
            )],
            vec![changed(
                BREAKING,
                "composition-changed",
                "schema LabelOneOrMany",
                "LabelOneOrMany:",
                "LabelOneOrMany:",
            )],
        ),
        (
            "inside oneOf",
            &[(
                "          items: {$ref: '#/components/schemas/Label'}\n",
                "          items: {$ref: '#/components/schemas/Address'}\n",
            )],
            vec![changed(
                BREAKING,
                "reference-changed",
                "LabelOneOrMany: oneOf schema 2: items",
                "items:",
                "items:",
            )],
        ),
        (
            "values of a map",
            &[("additionalProperties: true", "additionalProperties: {type: string}")],
            vec![changed(BREAKING, "type-changed", "Parcel: property meta", "meta:", "meta:")],
        ),
        (
            "further properties of a struct",
            &[("      required: [city]\n", "      required: [city]\n      additionalProperties: true\n")],
            vec![changed(
                COMPATIBLE,
                "additional-properties-changed",
                "schema Address",
                "Address:",
                "additionalProperties",
            )],
        ),
        (
            "no further properties of a struct",
            &[("      required: [city]\n", "      required: [city]\n      additionalProperties: false\n")],
            vec![changed(
                BREAKING,
                "additional-properties-changed",
                "schema Address",
                "Address:",
                "additionalProperties",
            )],
        ),
        (
            "typed further properties of a struct",
            &[(
                "      required: [city]\n",
                "      required: [city]\n      additionalProperties: {type: string}\n",
            )],
            vec![changed(
                BREAKING,
                "additional-properties-changed",
                "schema Address",
                "Address:",
                "additionalProperties",
            )],
        ),
    ]);
}

#[test]
fn enums() {
    check(vec![
        (
            "value added",
            &[("        - canceled\n", "        - canceled\n        - lost\n")],
            vec![added(COMPATIBLE, "enum-value-added", "schema State: value lost", "- lost")],
        ),
        (
            "value removed",
            &[("        - created\n", "")],
            vec![removed(BREAKING, "enum-value-removed", "schema State: value created", "- created")],
        ),
        (
            "casing, same variant",
            &[("- created", "- Created")],
            vec![changed(
                COMPATIBLE,
                "enum-value-recased",
                "schema State: value Created",
                "- created",
                "- Created",
            )],
        ),
        (
            "casing, another variant",
            &[("- inTransit", "- intransit")],
            vec![changed(
                BREAKING,
                "enum-value-recased",
                "State: value intransit",
                "- inTransit",
                "- intransit",
            )],
        ),
        (
            "order",
            &[("        - created\n        - inTransit\n", "        - inTransit\n        - created\n")],
            vec![],
        ),
        (
            "closed",
            &[("      x-extensible-enum: true\n", "")],
            vec![changed(
                BREAKING,
                "enum-openness-changed",
                "State: x-extensible-enum",
                "x-extensible",
                "State:",
            )],
        ),
        (
            "aliases",
            &[("{cancelled: canceled}", "{cancelled: canceled, new: created}")],
            vec![changed(COMPATIBLE, "enum-spellings-changed", "State: x-enum-aliases", "cancelled", "new:")],
        ),
        (
            "numbers",
            &[("x-enum-aliases", "x-enum-numbers: {created: 1}\n      x-enum-aliases")],
            vec![changed(
                COMPATIBLE,
                "enum-spellings-changed",
                "State: x-enum-numbers",
                "State:",
                "created: 1",
            )],
        ),
        (
            "flags",
            &[("x-enum-aliases", "x-enum-flags: true\n      x-enum-aliases")],
            vec![changed(COMPATIBLE, "enum-flags-changed", "State: x-enum-flags", "State:", "x-enum-flags")],
        ),
    ]);
}

#[test]
fn limits() {
    check(vec![
        (
            "tighter length in a request",
            &[("maxLength: 80", "maxLength: 60")],
            vec![changed(
                BREAKING,
                "limit-tightened",
                "comment: maxLength",
                "maxLength: 80",
                "maxLength: 60",
            )],
        ),
        (
            "looser length in a request",
            &[("maxLength: 80", "maxLength: 99")],
            vec![changed(
                COMPATIBLE,
                "limit-loosened",
                "comment: maxLength",
                "maxLength: 80",
                "maxLength: 99",
            )],
        ),
        (
            "new lower bound in a request",
            &[("minimum: 0", "minimum: 0.001")],
            vec![changed(
                BREAKING,
                "limit-tightened",
                "NewParcel: property weight: minimum",
                "minimum",
                "0.001",
            )],
        ),
        (
            "exclusive bound in a request",
            &[("minimum: 0", "minimum: 0\n          exclusiveMinimum: true")],
            vec![changed(BREAKING, "limit-tightened", "weight: exclusiveMinimum", "weight:", "exclusive")],
        ),
        (
            "another pattern in a request",
            &[("'^[a-z]+$'", "'^[a-z0-9]+$'")],
            vec![changed(BREAKING, "limit-tightened", "comment: pattern", "pattern", "pattern")],
        ),
        (
            "no pattern in a request",
            &[("          pattern: '^[a-z]+$'\n", "")],
            vec![changed(COMPATIBLE, "limit-loosened", "comment: pattern", "pattern", "comment:")],
        ),
        (
            "fewer items in a request",
            &[("maxItems: 3", "maxItems: 2")],
            vec![changed(BREAKING, "limit-tightened", "lines: maxItems", "maxItems: 3", "maxItems: 2")],
        ),
        (
            "tighter length in a part of a request",
            &[("maxLength: 50", "maxLength: 20")],
            vec![changed(BREAKING, "limit-tightened", "Address: property city: maxLength", "city:", "city:")],
        ),
        (
            "tighter length in a response",
            &[("maxLength: 9", "maxLength: 8")],
            vec![changed(
                COMPATIBLE,
                "limit-tightened",
                "legacy_code: maxLength",
                "maxLength: 9",
                "maxLength: 8",
            )],
        ),
        ("the same bound", &[("minimum: 0", "minimum: 0.0")], vec![]),
    ]);
}
