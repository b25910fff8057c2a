//! Rules about operations, parameters, bodies, responses and links.

use super::{among, check, row};

/// Something behind which keywords of an operation can be inserted.
const IN_OPERATION: &str = "      x-evidence: seed";

#[test]
fn operations() {
    check(&[
        among(
            "    get:\n      operationId: get_parcel",
            "    get: # <--",
            "GET /parcels/{reference}: `operationId` is missing",
        ),
        row(
            "    delete:\n      operationId: clear_shelf\n      tags: [Parcels]\n      summary: Clear Shelf\n      \
             description: Clears a shelf of lost parcels.\n      x-evidence: draft",
            "    delete: # <--\n      operationId: clear_shelf\n      tags: [Parcels]\n      summary: Clear Shelf\n      \
             description: Clears a shelf of lost parcels.",
            "`x-evidence` is missing",
        ),
        row("x-evidence: seed", "x-evidence: rumour # <--", "`x-evidence` is not one of seed, spec, docs"),
        row(
            IN_OPERATION,
            "      x-evidence: seed\n      x-nullable: true # <--",
            "unknown extension `x-nullable`",
        ),
        row(IN_OPERATION, "      x-evidence: seed\n      servers: [] # <--", "`servers` is not supported"),
        row(
            IN_OPERATION,
            "      x-evidence: seed\n      callbacks: {} # <--",
            "`callbacks` is not supported",
        ),
    ]);
}

#[test]
fn parameters() {
    const COLOUR: &str =
        "        - name: colour\n          in: query\n          description: Only those of this colour.";
    const COLOUR_SCHEMA: &str = "          example: red\n          schema:\n            type: string";
    const SHELF: &str = "      - name: shelf\n        in: path\n        required: true";
    const SHELF_TYPE: &str = "        description: Which shelf.\n        schema:\n          type: integer\n          \
                              format: int32";
    check(&[
        row(
            "    parameters:\n      - name: shelf",
            "    parameters:\n      - {name: row, in: path, required: true, description: Which., schema: {type: string}} \
             # <--\n      - name: shelf",
            "the path parameter `row` does not occur in the path",
        ),
        row(
            "  /parcels/lost/{shelf}:\n    parameters:\n      - name: shelf\n        in: path\n        required: true\n        \
             description: Which shelf.\n        schema:\n          type: integer\n          format: int32\n    delete:",
            "  /parcels/lost/{shelf}:\n    delete: # <--",
            "the path parameter `{shelf}` is not declared",
        ),
        among(
            SHELF,
            "      - name: Shelf # <--\n        in: path\n        required: true",
            "`Shelf` is not snake_case",
        ),
        row(
            COLOUR,
            "        - {name: Colour, in: query, description: First., schema: {type: string}}\n        \
             - name: colour # <--\n          in: query\n          description: Only those of this colour.",
            "`colour` and `Colour` are both `colour` in Rust",
        ),
        row(
            COLOUR,
            "        - name: colour\n          in: cookie # <--\n          description: A colour.",
            "in `cookie`",
        ),
        row(
            COLOUR_SCHEMA,
            "          style: pipeDelimited # <--\n          schema: {type: string}",
            "ignores this style",
        ),
        row(
            COLOUR_SCHEMA,
            "          explode: false # <--\n          schema: {type: string}",
            "ignores `explode: false`",
        ),
        row(
            COLOUR_SCHEMA,
            "          allowReserved: true # <--\n          schema: {type: string}",
            "`allowReserved`",
        ),
        row(
            COLOUR_SCHEMA,
            "          schema: {type: string, nullable: true} # <--",
            "a parameter cannot be null",
        ),
        row(
            COLOUR_SCHEMA,
            "          schema: {type: object, additionalProperties: true} # <--",
            "the parameter is an object",
        ),
        row(
            COLOUR_SCHEMA,
            "          schema: {type: string, enum: [red]} # <--",
            "the values are listed in place",
        ),
        row(
            SHELF_TYPE,
            "        description: Which shelf.\n        schema: {type: array, items: {type: string}} # <--",
            "only query parameters can be lists",
        ),
        among(
            SHELF_TYPE,
            "        description: Which shelf.\n        content: {} # <--",
            "`content` is not supported",
        ),
    ]);
}

#[test]
fn request_bodies() {
    check(&[
        row(
            "      requestBody:\n        required: true",
            "      requestBody: # <--\n        required: false",
            "the request body is not marked as required",
        ),
        row(
            "        required: true\n        content:\n          application/json:",
            "        required: true\n        content:\n          text/xml: # <--",
            "the media type `text/xml` is not supported",
        ),
        among(
            "            schema:\n              $ref: '#/components/schemas/NewParcel'",
            "            schema: # <--\n              type: object\n              properties:\n                \
             a: {type: string, nullable: true, description: A.}",
            "the object is described in place",
        ),
        row(
            "          application/json:\n            schema:\n              $ref: '#/components/schemas/NewParcel'",
            "          application/json: # <--",
            "JSON content without a schema",
        ),
        row(
            "              $ref: '#/components/schemas/NewParcel'",
            "              $ref: '#/components/schemas/NewParcel'\n            encoding: {} # <--",
            "`encoding` is not supported",
        ),
        row(
            "      operationId: create_parcel",
            "      parameters:\n        - {name: Body, in: query, description: B., schema: {type: string}} # <--\n      \
             operationId: create_parcel",
            "`Body` and `body` are both `body` in Rust",
        ),
    ]);
}

#[test]
fn responses() {
    const CLEARED: &str = "        '204':\n          description: Cleared.";
    check(&[
        row(
            CLEARED,
            "        default: # <--\n          description: Any.\n        '204':\n          description: Cleared.",
            "`default` is no status code",
        ),
        row(
            CLEARED,
            "        4XX: # <--\n          description: Any.\n        '204':\n          description: Cleared.",
            "`4XX` is no status code",
        ),
        among(
            CLEARED,
            "        '204': # <--\n          description: Cleared.\n          content:\n            application/json: {}",
            "a 204 response has no body",
        ),
        row(
            "        '204':\n          description: Deleted.",
            "        '204':\n          description: Deleted.\n        '200':\n          description: Deleted.\n          \
             content:\n            application/json:\n              schema: {type: string}\n              example: a\n        \
             '202': # <--\n          description: Deleted.\n          content:\n            application/json:\n              \
             schema: {type: boolean}\n              example: true",
            "the body of 202 is another one than that of 200",
        ),
        row(
            "        '204':\n          description: Deleted.",
            "        '204':\n          description: Deleted.\n        '409':\n          description: Busy.\n          \
             content:\n            application/json: # <--\n              schema: {type: string}",
            "the body has no example",
        ),
    ]);
}

#[test]
fn links() {
    const YIELDED: &str =
        "          description: Its reference.\n          type: string\n          x-reference: parcel";
    const TAKEN: &str = "        description: Which parcel.\n        schema:\n          type: string\n          \
                         x-reference: parcel";
    const STATED: &str = "          x-reference: { /reference: parcel }";
    check(&[
        row(
            YIELDED,
            "          description: It.\n          type: string\n          x-reference: percel # <--",
            "no operation takes a reference to `percel`: correct the name",
        ),
        among(
            TAKEN,
            "        description: Which.\n        schema:\n          type: string\n          x-reference: percel # <--",
            "no response yields a reference to `percel`",
        ),
        row(
            STATED,
            "          x-reference: { /reference: percel } # <--",
            "no operation takes a reference to `percel`",
        ),
        row(
            STATED,
            "          x-reference: { /referense: parcel } # <--",
            "the body has nothing at `/referense`",
        ),
        row(
            "          description: Deleted.",
            "          description: Deleted.\n          x-reference: { '': parcel } # <--",
            "the body has nothing at ``",
        ),
        row(STATED, "          x-reference: parcel # <--", "`x-reference` is not a mapping of places"),
        row(
            YIELDED,
            "          description: It.\n          type: string\n          x-reference: { /a: parcel } # <--",
            "`x-reference` is not the name of what is referred to",
        ),
        row(IN_OPERATION, "      x-evidence: seed\n      x-reference: parcel # <--", "means nothing here"),
        row(
            STATED,
            "          x-reference: { /reference: parcel }\n          links: {} # <--",
            "`links` is not supported by the generator: write `x-reference`",
        ),
    ]);
}
