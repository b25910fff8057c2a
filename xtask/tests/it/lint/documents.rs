//! Rules about the document, its paths, references and names.

use super::{among, check, row};

#[test]
fn document() {
    check(&[row("paths:", "x-evidence: docs # <--\npaths:", "`x-evidence` means nothing here")]);
}

#[test]
fn yaml() {
    check(&[
        row("  title: Parcels", "  title: Parcels\n  title: Boxes # <--", "the key `title` is there twice"),
        row("  title: Parcels", "  title: &anchor Parcels # <--", "anchors are not supported"),
        row("  title: Parcels", "  title: [Parcels\n  description: x # <--", "not valid YAML"),
    ]);
}

#[test]
fn paths() {
    check(&[
        among(
            "  /parcels/{reference}:",
            "  /parcels/{reference}-{reference}: # <--",
            "`{reference}-{reference}` is not a parameter as a whole",
        ),
        row(
            "  /parcels/{reference}:",
            "  /parcels/{reference}/{reference}: # <--",
            "has the parameter `{reference}` twice",
        ),
        among(
            "  /parcels/lost/{shelf}:",
            "  /parcels/stray/{shelf}: # <--",
            "some requests fit both this path and `/parcels/{reference}/label`",
        ),
        row(
            "    x-yields-to: ['/parcels/lost/{shelf}']",
            "    x-yields-to: ['/parcels/lost/{shelf}', '/parcels'] # <--",
            "no path that could be mistaken",
        ),
        row(
            "  /parcels/lost/{shelf}:",
            "  /parcels/lost/{shelf}:\n    x-yields-to: ['/parcels/{reference}/label'] # <--",
            "both yield to each other",
        ),
        row(
            "  /parcels/lost/{shelf}:",
            "  /other: {$ref: '#/paths/~1parcels'} # <--\n  /parcels/lost/{shelf}:",
            "a path cannot be a `$ref`",
        ),
        row(
            "    x-yields-to: ['/parcels/lost/{shelf}']",
            "    x-yields-to: ['/parcels/lost/{shelf}']\n    servers: [] # <--",
            "`servers` is not supported",
        ),
        among(
            "    x-yields-to: ['/parcels/lost/{shelf}']",
            "    x-yields-to: /parcels/lost/{shelf} # <--",
            "`x-yields-to` is not a list of texts",
        ),
    ]);
}

#[test]
fn references() {
    check(&[
        row(
            "          $ref: '#/components/schemas/LooseInteger'",
            "          $ref: '#/components/schemas/LoseInteger' # <--",
            "`#/components/schemas/LoseInteger` does not exist",
        ),
        row(
            "          $ref: '#/components/schemas/LooseInteger'",
            "          $ref: '#/components/schemas/%4cooseInteger' # <--",
            "`#/components/schemas/%4cooseInteger` does not exist",
        ),
        row(
            "          $ref: '#/components/schemas/LooseInteger'",
            "          $ref: 'other.yaml#/LooseInteger' # <--",
            "is not a reference within this file",
        ),
        row(
            "          $ref: '#/components/schemas/LooseInteger'",
            "          $ref: '#/components/parameters/ApiVersion' # <--",
            "is not one of the schemas",
        ),
        among(
            "    LooseInteger:",
            "    Alias: {$ref: '#/components/schemas/Size'} # <--\n    LooseInteger:",
            "only another name for a component",
        ),
        among(
            "    DetailOneOrMany:",
            "    DetailOneOrMany: # <--\n      allOf: [$ref: '#/components/schemas/DetailOneOrMany']",
            "the schema contains itself",
        ),
    ]);
}

#[test]
fn names() {
    check(&[
        row(
            "operationId: get_parcel\n      tags",
            "operationId: getParcel # <--\n      tags",
            "the operationId `getParcel` is not snake_case: write `get_parcel`",
        ),
        row("operationId: clear_shelf", "operationId: delete_label # <--", "`delete_label` is there twice"),
        row(
            "operationId: clear_shelf",
            "operationId: new # <--",
            "the name `new` is taken in the generated client",
        ),
        among("operationId: clear_shelf", "operationId: deleteLabel # <--", "are both `DeleteLabel` in Rust"),
        among(
            "    Problem:",
            "    detail: # <--\n      type: string\n      description: Lost.\n    Problem:",
            "the name is not in PascalCase: write `Detail`",
        ),
        among(
            "    Problem:",
            "    DETAIL: # <--\n      type: string\n      description: Lost.\n    Problem:",
            "`DETAIL` and `Detail` are both `Detail` in Rust",
        ),
        row(
            "        note:",
            "        Weight: # <--\n          {type: string, nullable: true, description: Again.}\n        note:",
            "`Weight` and `weight` are both `Weight` in Rust",
        ),
        row(
            "        note:",
            "        '%': {type: string, nullable: true, description: Odd.} # <--\n        note:",
            "has no letter for a Rust name",
        ),
        row(
            "x-aliases: [Remark]",
            "x-aliases: [weight] # <--",
            "`weight` already belongs to the property `weight`",
        ),
    ]);
}
