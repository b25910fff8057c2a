use super::*;
use crate::{Api, Document, Workspace};

/// Parcels are created and searched, packed into boxes, and unpacked.
const SPEC: &str = "
paths:
  /parcels:
    post:
      operationId: create_parcel
      responses:
        '201': {content: {application/json: {schema: {$ref: '#/components/schemas/Parcel'}}}}
        '400': {content: {application/json: {schema: {$ref: '#/components/schemas/Parcel'}}}}
    get:
      operationId: search
      parameters: [{name: colour, in: query, schema: {x-reference: colour}}]
      responses:
        '200': {content: {application/json: {schema: {items: {$ref: '#/components/schemas/Parcel'}}}}}
  /boxes:
    post:
      operationId: pack
      requestBody:
        content:
          application/json:
            schema:
              required: [parcels]
              properties: {parcels: {items: {x-reference: parcel}}, beside: {x-reference: box}}
      responses:
        '201':
          content:
            application/json:
              schema: {properties: {all_boxes: {items: {x-reference: box}}, boxes: {items: {x-reference: box}}}}
  /boxes/{box}/{parcel}:
    parameters:
      - $ref: '#/components/parameters/Box'
      - {name: parcel, in: path, required: true, schema: {x-reference: parcel}}
    delete:
      operationId: unpack
      responses:
        '200':
          x-reference: {/reference: box}
          content: {application/json: {schema: {$ref: '#/components/schemas/Parcel'}}}
components:
  parameters:
    Box: {name: box, in: path, required: true, schema: {x-reference: box}}
  schemas:
    Parcel:
      properties:
        reference: {x-reference: parcel}
        details: {allOf: [{properties: {colours: {items: {x-reference: colour}}}}]}
        inside: {items: {$ref: '#/components/schemas/Parcel'}}
";

#[test]
fn references_lead_to_the_operations_that_take_them() {
    let document = Document::parse("spec.yaml".as_ref(), SPEC).unwrap();
    let all = links(&Spec::of(&document));
    assert_eq!(all.values().map(Map::len).sum::<usize>(), 7);
    // The links of a response, each as one line.
    let links = |pointer: &str| -> Vec<String> {
        all.get(pointer).into_iter().flatten().map(|(name, link)| format!("{name} {link}")).collect()
    };
    assert_eq!(
        links("/paths/~1parcels/post/responses/201"),
        [
            r##"pack {"operationId":"pack","requestBody":{"parcels":["$response.body#/reference"]}}"##,
            r##"search {"operationId":"search","parameters":{"colour":"$response.body#/details/colours/0"}}"##,
        ]
    );
    assert_eq!(
        links("/paths/~1parcels/get/responses/200"),
        [
            r##"pack {"operationId":"pack","requestBody":{"parcels":["$response.body#/0/reference"]}}"##,
            r##"search {"operationId":"search","parameters":{"colour":"$response.body#/0/details/colours/0"}}"##,
        ]
    );
    // A second reference may come from the request.
    assert_eq!(
        links("/paths/~1boxes/post/responses/201"),
        [
            r##"unpack {"operationId":"unpack","parameters":{"box":"$response.body#/boxes/0","parcel":"$request.body#/parcels/0"}}"##
        ]
    );
    // The place that the response states counts rather than the schema's.
    let unpacked = links("/paths/~1boxes~1{box}~1{parcel}/delete/responses/200");
    assert_eq!(unpacked.len(), 2, "{unpacked:#?}");
    assert!(unpacked[1].contains(r##""box":"$response.body#/reference","parcel":"$request.path.parcel""##));
    assert!(links("/paths/~1parcels/post/responses/400").is_empty());
}

/// Every such operation has a link that leads to it; without one the fuzzer has to guess references.
#[test]
fn every_operation_that_takes_references_is_reached() {
    let workspace = Workspace::of_this_checkout();
    for api in Api::ALL {
        let path = workspace.spec(api);
        let document = Document::load(&path, &path).unwrap();
        let all = operations(&Spec::of(&document));
        for target in all.iter().filter(|operation| !operation.takes.is_empty()) {
            let links = all.iter().flat_map(|source| {
                source.responses.iter().filter_map(move |response| link(source, response, target))
            });
            assert!(links.count() > 0, "{api}: nothing leads to {}", target.id);
        }
    }
}
