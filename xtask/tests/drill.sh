#!/usr/bin/env bash
# Adds three operations to a copy of the repository, as contract and examples alone, generates, and runs all tests. Fails
# if a line has to be written by hand. Takes as long as a build of everything: the copy has its own build directory.
#
#   xtask/tests/drill.sh [DIRECTORY]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
copy=${1:-$(mktemp -d)}
mkdir -p "$copy"
git -C "$root" archive HEAD | tar --extract --touch --directory "$copy"
cd "$copy"
git init --quiet
git add --all
git -c user.name=drill -c user.email=drill@localhost commit --quiet --message "Before"

python3 - <<'PYTHON'
import json, pathlib

ERRORS = """        '400':
          $ref: '#/components/responses/BadRequest'
        '401':
          $ref: '#/components/responses/Unauthorised'
        '403':
          $ref: '#/components/responses/Forbidden'
        '404':
          $ref: '#/components/responses/NotFound'
        '405':
          $ref: '#/components/responses/MethodNotAllowed'
        '500':
          $ref: '#/components/responses/InternalServerError'
"""
PATHS = f"""  /drill/depots:
    parameters:
      - $ref: '#/components/parameters/ApiVersion'
    get:
      operationId: list_depots
      tags: [shipments]
      summary: List Depots
      description: Lists the depots of a carrier. Nothing is changed.
      x-evidence: draft
      parameters:
        - name: carrier
          in: query
          required: true
          description: The carrier.
          schema:
            type: string
            maxLength: 20
          example: ACME
        - name: open_on_sundays
          in: query
          required: false
          description: Only those that are open on Sundays.
          schema:
            type: boolean
      responses:
        '200':
          description: The depots.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/DepotList'
              examples:
                two:
                  summary: Two depots
                  externalValue: examples/shipments/list_depots/two.200.json
{ERRORS}    post:
      operationId: book_depot
      tags: [shipments]
      summary: Book Depot
      description: Books a slot at a depot. Not idempotent.
      x-evidence: draft
      requestBody:
        required: true
        description: The slot.
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/DepotBooking'
            examples:
              morning:
                summary: In the morning
                externalValue: examples/shipments/book_depot/morning.request.json
      responses:
        '201':
          description: Booked.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Depot'
              examples:
                booked:
                  summary: Booked
                  externalValue: examples/shipments/book_depot/booked.201.json
{ERRORS}  /drill/depots/{{depot}}/map:
    parameters:
      - $ref: '#/components/parameters/ApiVersion'
    get:
      operationId: get_depot_map
      tags: [documents]
      summary: Get Depot Map
      description: Returns the way to a depot as a file.
      x-evidence: draft
      parameters:
        - name: depot
          in: path
          required: true
          description: The depot.
          schema:
            type: string
            maxLength: 50
          example: LEEDS-1
      responses:
        '200':
          description: The file.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/CustomsDocument'
              examples:
                pdf:
                  summary: A PDF
                  externalValue: examples/shipments/get_depot_map/pdf.200.json
{ERRORS}"""
SCHEMAS = """    Depot:
      type: object
      description: A depot of a carrier.
      required: [name, hours]
      properties:
        name:
          description: Its name.
          type: string
        hours:
          $ref: '#/components/schemas/DepotHours'
    DepotHours:
      type: object
      description: When a depot is open.
      required: [opens]
      properties:
        opens:
          description: When it opens.
          type: string
        closes:
          description: When it closes.
          type: string
          nullable: true
    DepotList:
      type: object
      description: Depots.
      required: [depots]
      properties:
        depots:
          description: The depots.
          type: array
          items:
            $ref: '#/components/schemas/Depot'
    DepotBooking:
      type: object
      description: A slot at a depot.
      required: [depot, slot]
      properties:
        depot:
          description: The depot.
          type: string
          maxLength: 20
        slot:
          $ref: '#/components/schemas/DepotHours'
"""
depot = {"name": "LEEDS-1", "hours": {"opens": "08:00", "closes": None}}
PAYLOADS = {
    "list_depots/two.200.json": {"depots": [depot, {"name": "HULL-2", "hours": {"opens": "09:00"}}]},
    "book_depot/morning.request.json": {"depot": "LEEDS-1", "slot": {"opens": "08:00"}},
    "book_depot/booked.201.json": depot,
    "get_depot_map/pdf.200.json": {
        "file": "JVBERi0xLjc=", "content_type": "application/pdf", "document_type": "commercial_invoice"
    },
}

spec = pathlib.Path("spec/shipments.yaml")
text = spec.read_text()
components = text.index("\ncomponents:\n") + 1
text = text[:components].rstrip("\n") + "\n" + PATHS + "\n" + text[components:]
schemas = text.index("\n  schemas:\n") + len("\n  schemas:\n")
text = text[:schemas] + SCHEMAS + text[schemas:]
spec.write_text(text)
for file, payload in PAYLOADS.items():
    path = pathlib.Path("spec/examples/shipments") / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(payload, indent=2) + "\n")
PYTHON

cargo xtask lint
cargo xtask codegen
has() {
    grep --recursive --quiet -- "$2" "$1" || { echo "$1 has no $2" >&2; exit 1; }
}
for method in list_depots book_depot get_depot_map; do
    has crates/sorted-pro/src/generated/shipments/ "pub fn $method("
    has crates/sorted-pro/tests/it/generated/shipments.rs "\"$method\""
    has tests/conformance/tests/it/generated/shipments.rs "\"$method\""
    has crates/sorted-pro-sandbox/src/generated/shipments_examples.json "\"$method\""
    has crates/sorted-pro-sandbox/README.md "^Operations without a handler:.*\`$method\`"
done
INSTA_UPDATE=always cargo test --workspace
changed=$(git status --short --untracked-files=all -- . ':!spec' ':!*/generated/*' ':!*/snapshots/*' ':!crates/sorted-pro-sandbox/README.md')
test -z "$changed" || { echo "changed, and not generated:"; echo "$changed"; exit 1; }
echo "passed: nothing but the contract, its examples, generated files and snapshots has changed"
