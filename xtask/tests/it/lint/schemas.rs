//! Rules about schemas, objects, enums and limits.

use super::{among, check, row};

/// The inner part of a text property.
const CODE: &str = "          description: What, for programs.\n          type: string";

#[test]
fn keywords() {
    check(&[
        row(
            CODE,
            "          description: What.\n          type: string\n          not: {type: integer, format: int32} # <--",
            "`not` is not supported",
        ),
        row(
            CODE,
            "          description: What.\n          type: string\n          discriminator: {} # <--",
            "`discriminator` is not supported",
        ),
        row(
            CODE,
            "          description: What.\n          type: string\n          xml: {} # <--",
            "`xml` is not supported",
        ),
        row(
            CODE,
            "          description: What.\n          anyOf: [{type: string}] # <--",
            "`anyOf` is not supported",
        ),
        row(
            CODE,
            "          description: What.\n          type: string\n          x-aliases: code2 # <--",
            "`x-aliases` is not a list",
        ),
        row(
            CODE,
            "          description: What.\n          type: string\n          x-enum-flags: true # <--",
            "`x-enum-flags` means nothing here",
        ),
        row(
            CODE,
            "          description: What.\n          type: string\n          x-unique: {code: a} # <--",
            "`x-unique` means nothing here",
        ),
        row(
            CODE,
            "          description: What.\n          type: string\n          x-platform-reference: yes please # <--",
            "`x-platform-reference` is not `true`",
        ),
        row(
            "          maxItems: 3",
            "          x-platform-reference: true # <--",
            "`x-platform-reference` means nothing here",
        ),
        row(
            "          maxItems: 3",
            "          x-unique: {code: a, of: b} # <--",
            "`x-unique` is not a mapping of `code`",
        ),
        row(
            "          maxItems: 3",
            "          x-unique: {by: b} # <--",
            "`x-unique` is not a mapping of `code`",
        ),
    ]);
}

#[test]
fn types() {
    check(&[
        row(
            "        code:\n          description: What, for programs.\n          type: string",
            "        code: # <--\n          description: What.",
            "the schema has no `type`",
        ),
        row("          format: decimal", "          format: double # <--", "would lose its scale"),
        row(
            CODE,
            "          description: What.\n          type: integer\n          format: int16 # <--",
            "the integer has no size",
        ),
        row("          format: date-time", "          format: datetime # <--", "unknown format `datetime`"),
        row(
            CODE,
            "          description: What.\n          type: boolean\n          format: byte # <--",
            "means nothing for the type boolean",
        ),
        row(
            CODE,
            "          description: What.\n          type: boolean\n          maxLength: 5 # <--",
            "`maxLength` means nothing for the type boolean",
        ),
        row(
            "        colours:\n          description: Its colours.\n          type: array\n          nullable: true\n          maxItems: 3\n          items:\n            type: string",
            "        colours: # <--\n          description: Its colours.\n          type: array\n          nullable: true",
            "the array has no `items`",
        ),
        row(
            "          maxItems: 3",
            "          uniqueItems: true # <--",
            "a set would lose the order of the items",
        ),
    ]);
}

#[test]
fn combinations() {
    const NULLABLE_SIZE: &str = "          description: How big it was when measured.\n          nullable: true\n          allOf:\n            - $ref: '#/components/schemas/Size'";
    check(&[
        row(
            NULLABLE_SIZE,
            "          description: How big.\n          nullable: true\n          allOf: # <--\n            - $ref: '#/components/schemas/Size'\n            - $ref: '#/components/schemas/Size'",
            "list exactly one `$ref`",
        ),
        row(
            NULLABLE_SIZE,
            "          description: How big.\n          nullable: true\n          allOf: # <--\n            - type: string",
            "list exactly one `$ref`",
        ),
        row(
            NULLABLE_SIZE,
            "          description: How big.\n          nullable: true\n          maxLength: 3 # <--\n          allOf:\n            - $ref: '#/components/schemas/Size'",
            "`maxLength` beside `allOf`",
        ),
        row(
            "          type: string\n          description: How big it was when measured.",
            "          type: boolean # <--\n          description: How big.",
            "the type boolean beside `allOf` is not that of the component",
        ),
        among(
            "      oneOf:\n        - type: integer\n          format: int32\n        - type: string\n          pattern: '^[0-9]+$'",
            "      oneOf: # <--\n        - type: boolean\n        - type: string",
            "none of the two that the models can read",
        ),
        row(
            "      oneOf:\n        - $ref: '#/components/schemas/Detail'\n        - type: array\n          items:\n            $ref: '#/components/schemas/Detail'",
            "      oneOf: # <--\n        - type: array\n          items:\n            $ref: '#/components/schemas/Detail'\n        - $ref: '#/components/schemas/Detail'",
            "none of the two that the models can read",
        ),
        row(
            CODE,
            "          description: What.\n          oneOf: # <--\n            - {type: integer, format: int32}\n            - {type: string}",
            "the `oneOf` is described in place",
        ),
    ]);
}

#[test]
fn objects() {
    check(&[
        row(
            "        anything:\n          description: What the carrier says.\n          type: object\n          nullable: true\n          \
             additionalProperties: true",
            "        anything: # <--\n          description: What the carrier says.\n          type: object\n          nullable: true",
            "the object has neither properties nor `additionalProperties: true`",
        ),
        among(
            "    Problem:\n      type: object",
            "    Problem: # <--\n      # No type.",
            "the schema has no `type`",
        ),
        row(
            "      description: What went wrong.\n      required: [code]",
            "      description: What went wrong.\n      additionalProperties: false # <--\n      required: [code]",
            "rejects responses as soon as the vendor adds a property",
        ),
        row(
            "      description: What went wrong.\n      required: [code]",
            "      description: What went wrong.\n      additionalProperties: true # <--\n      required: [code]",
            "mixes named properties with free ones",
        ),
        row(
            "        code:\n          description: What, for programs.\n          type: string",
            "        code: # <--\n          type: string",
            "`description` is missing",
        ),
        row(
            "    Problem:\n      type: object\n      description: What went wrong.",
            "    Problem: # <--\n      type: object",
            "`description` is missing",
        ),
        row(
            "        note:\n          description: A note.\n          type: string\n          nullable: true",
            "        note: # <--\n          description: A note.\n          type: string",
            "the optional property cannot be null",
        ),
        row(
            "        size:\n          description: How big it is.\n          nullable: true\n          allOf:\n            - $ref: '#/components/schemas/Size'",
            "        size: # <--\n          $ref: '#/components/schemas/Size'",
            "the optional property cannot be null",
        ),
        row(
            "        code:\n          description: What, for programs.\n          type: string",
            "        code: # <--\n          description: What.\n          type: object\n          properties:\n            a: {type: string, nullable: true, description: A.}",
            "the object is described in place",
        ),
        row(
            "        code:\n          description: What, for programs.\n          type: string",
            "        code: # <--\n          description: What.\n          type: string\n          readOnly: true",
            "exists in one direction only",
        ),
        row(
            "      type: string\n      description: A size.",
            "      type: string\n      nullable: true # <--\n      description: A size.",
            "a component cannot be nullable",
        ),
    ]);
}

#[test]
fn enums() {
    check(&[
        row(
            CODE,
            "          description: What.\n          type: string\n          enum: [a, b] # <--",
            "the values are listed in place",
        ),
        row(
            "    Size:\n      type: string\n      description: A size.\n      x-extensible-enum: true",
            "    Size: # <--\n      type: string\n      description: A size.",
            "the enum is closed",
        ),
        row(
            "      enum: [small, large]",
            "      enum: [small, large, Small] # <--",
            "`Small` and `small` are both `Small` in Rust",
        ),
        row(
            "      enum: [small, large]",
            "      enum: [small, large, xSmall, xsmall] # <--",
            "`xsmall` and `xSmall` are both `xsmall` in Rust",
        ),
        row(
            "      enum: [small, large]",
            "      enum: [small, large, large] # <--",
            "`large` is there twice",
        ),
        row(
            "    Size:\n      type: string\n      description: A size.\n      x-extensible-enum: true\n      x-enum-aliases: {tiny: small}\n      x-enum-numbers: {small: 0, large: 1}\n      enum: [small, large]",
            "    Size: # <--\n      type: string\n      description: A size.\n      x-extensible-enum: true\n      enum: [small, 3]",
            "the enum is not of type string",
        ),
        row("      enum: [small, large]", "      enum: [small, large, '-'] # <--", "`-` has no letter"),
        row(
            "{tiny: small}",
            "{tiny: little} # <--",
            "the alias `tiny` stands for `little`, which is no value",
        ),
        row("{tiny: small}", "{Large: small} # <--", "the alias `Large` is a value itself"),
        row("{tiny: small}", "[tiny] # <--", "`x-enum-aliases` is not a mapping"),
        row(
            "{small: 0, large: 1}",
            "{small: 0, huge: 1} # <--",
            "`x-enum-numbers` lists `huge`, which is no value",
        ),
        row("{small: 0, large: 1}", "{small: 1, large: 1} # <--", "the number 1 stands for two values"),
        row("{small: 0, large: 1}", "{small: '0', large: 1} # <--", "`x-enum-numbers` is not a mapping"),
        among(
            "    Size:\n      type: string",
            "    Size: # <--\n      type: integer\n      format: int32",
            "the enum is not of type string",
        ),
    ]);
}

#[test]
fn limits() {
    const WEIGHT: &str = "          minimum: 0\n          exclusiveMinimum: true\n          maximum: 70";
    check(&[row(
        WEIGHT,
        "          minimum: 80 # <--\n          maximum: 70",
        "`minimum` 80 is above `maximum` 70",
    )]);
}
