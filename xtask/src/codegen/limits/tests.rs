//! Code that is generated from small specs, and specs that are refused.

use std::path::Path;

use super::super::lower;
use super::*;
use crate::Document;

/// A spec with one operation, `send`, whose body is `Order`.
fn spec(order: &str, more: &str) -> String {
    spec_with(ID, order, more)
}

const ID: &str = "{name: id, in: path, required: true, schema: {type: string}}";

fn spec_with(parameters: &str, order: &str, more: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{title: t, version: '1'}}
paths:
  /orders/{{id}}:
    parameters:
      - {parameters}
      - {{name: x, in: header, schema: {{type: string}}}}
    post:
      operationId: send
      description: Sends.
      x-evidence: docs
      requestBody:
        required: true
        content:
          application/json:
            schema: {{$ref: '#/components/schemas/Order'}}
      responses:
        '204': {{description: Done.}}
components:
  schemas:
    Order:
      type: object
      properties:
{order}
{more}"
    )
}

fn generated(order: &str, more: &str) -> anyhow::Result<String> {
    generated_from(&spec(order, more))
}

fn generated_from(spec: &str) -> anyhow::Result<String> {
    let document = Document::parse(Path::new("spec/consignments.yaml"), spec)?;
    let (lowered, _) = lower::lower(&mut document.root().clone(), true)?;
    Ok(limits(Api::Consignments, &Spec::of(&document), &lowered)?.0)
}

fn lines(order: &str, more: &str) -> Vec<String> {
    let text = generated(order, more).unwrap();
    text.lines().filter_map(|line| line.strip_prefix("        problems.")).map(str::to_owned).collect()
}

#[test]
fn every_kind_of_limit() {
    let order = "
        name: {type: string, nullable: true, minLength: 1, maxLength: 5}
        title: {type: string, minLength: 3}
        price: {type: number, format: decimal, minimum: 0.010, maximum: 9.5, exclusiveMaximum: true}
        count: {type: integer, format: int32, minimum: 1}
        type:
          type: array
          nullable: true
          maxItems: 10
          x-unique: {code: repeated}
          items: {type: string, maxLength: 7}
        free: {type: string}
        on: {type: string, format: date-time}";
    assert_eq!(
        lines(order, "      required: [title]"),
        [
            "number(\"count\", self.count, (Included(1), Unbounded));",
            "text(\"name\", self.name.as_deref(), 1..=5);",
            "amount(\"price\", self.price, (Included(Decimal::new(1, 2)), Excluded(Decimal::new(95, 1))));",
            "text(\"title\", Some(&self.title), 3..=usize::MAX);",
            "count(\"type\", self.type_.as_deref(), 0..=10);",
            "unique(\"type\", self.type_.as_deref());",
            "texts(\"type\", self.type_.as_deref(), 0..=7);",
        ]
    );
}

#[test]
fn nested_objects_are_checked_if_they_have_limits() {
    let order = "
        Part: {type: object, nullable: true, allOf: [{$ref: '#/components/schemas/Part'}]}
        Lines: {type: array, nullable: true, x-unique: {code: repeated, by: Key}, items: {$ref: '#/components/schemas/Part'}}
        Any: {$ref: '#/components/schemas/PartOneOrMany'}
        Free: {$ref: '#/components/schemas/Free'}
        Frees: {type: array, nullable: true, items: {$ref: '#/components/schemas/Free'}}";
    let more = "
    Part:
      type: object
      required: [Key]
      properties:
        Key: {type: string, maxLength: 5}
        Parts: {type: array, nullable: true, items: {$ref: '#/components/schemas/Part'}}
    Free:
      type: object
      properties:
        Name: {type: string}
        Order: {$ref: '#/components/schemas/Free'}
    PartOneOrMany:
      oneOf:
        - {$ref: '#/components/schemas/Part'}
        - {type: array, items: {$ref: '#/components/schemas/Part'}}
    NotSent:
      type: object
      properties:
        Key: {type: string, maxLength: 5}";
    assert_eq!(
        lines(order, more),
        [
            "nested(\"Any\", self.any.as_ref());",
            "unique_by(\"Lines\", \"Key\", self.lines.as_deref(), |element| &element.key);",
            "nested(\"Lines\", self.lines.as_deref());",
            "nested(\"Part\", self.part.as_ref());",
            "text(\"Key\", Some(&self.key), 0..=5);",
            "nested(\"Parts\", self.parts.as_deref());",
        ]
    );
    let text = generated(order, more).unwrap();
    let impls: Vec<&str> = text.lines().filter(|line| line.starts_with("impl")).collect();
    assert_eq!(impls, ["impl Limits for types::Order {", "impl Limits for types::Part {"]);
    assert!(text.contains("super::tests::Body::of::<types::Order>(\"send\"),"), "{text}");
}

#[test]
fn a_body_without_limits_can_be_checked() {
    let text = generated("        name: {type: string}", "").unwrap();
    assert!(
        text.contains("impl Limits for types::Order {\n    fn check(&self, _: &mut Problems) {}\n}"),
        "{text}"
    );
    assert!(text.starts_with("// Generated from spec/consignments.yaml by `cargo xtask codegen`."), "{text}");
}

#[test]
fn a_body_that_is_one_or_many_can_be_checked() {
    let more = "
    OrderOneOrMany:
      oneOf:
        - {$ref: '#/components/schemas/Order'}
        - {type: array, items: {$ref: '#/components/schemas/Order'}}";
    let spec = spec("        name: {type: string}", more);
    let body = "schema: {$ref: '#/components/schemas/Order'}\n      responses";
    let text = generated_from(&spec.replace(body, &body.replace("Order", "OrderOneOrMany"))).unwrap();
    assert!(text.contains("impl Limits for types::Order {"), "{text}");
    assert!(text.contains("Body::of::<sorted_pro_raw::OneOrMany<types::Order>>(\"send\"),"), "{text}");
}

#[test]
fn a_limit_that_cannot_be_checked_is_refused_with_its_place() {
    for (order, keyword) in [
        ("        name:\n          type: string\n          pattern: '^a$'", "pattern"),
        ("        price:\n          type: number\n          multipleOf: 5", "multipleOf"),
        (
            "        free:\n          type: object\n          nullable: true\n          additionalProperties: true\n          maxProperties: 5",
            "maxProperties",
        ),
        ("        list:\n          type: array\n          uniqueItems: true", "uniqueItems"),
        (
            "        on:\n          type: string\n          maxLength: 5\n          format: date-time",
            "maxLength",
        ),
    ] {
        let order = order.replace(
            "type: array\n",
            "nullable: true\n          items: {type: string}\n          type: array\n",
        );
        let error = format!("{:#}", generated(&order, "").unwrap_err());
        let line = spec(&order, "").lines().position(|line| line.contains(keyword)).unwrap() + 1;
        let what = format!(": requests are not checked against `{keyword}`");
        assert!(
            error.starts_with(&format!("spec/consignments.yaml:{line}: ")) && error.contains(&what),
            "{error}"
        );
    }
}

#[test]
fn responses_may_have_any_keyword() {
    let more = "
    NotSent:
      type: object
      properties:
        Key: {type: string, pattern: '^a$'}";
    assert!(generated("        name: {type: string}", more).is_ok());
}

#[test]
fn references_of_the_platform_are_not_checked_by_form() {
    let order = "
        Shipment: {type: string, x-platform-reference: true, minLength: 1, maxLength: 50, pattern: '^a$'}
        Shipments: {type: array, nullable: true, items: {type: string, x-platform-reference: true, maxLength: 50}}";
    assert_eq!(
        lines(order, "      required: [Shipment]"),
        [
            "platform_reference(\"Shipment\", Some(&self.shipment));",
            "platform_references(\"Shipments\", self.shipments.as_deref());",
        ]
    );
}

/// The functions that check parameters.
fn of_parameters(parameters: &[&str]) -> anyhow::Result<Vec<String>> {
    let text =
        generated_from(&spec_with(&parameters.join("\n      - "), "        name: {type: string}", ""))?;
    let is_code = |line: &&str| line.starts_with("pub(crate) fn") || line.starts_with("    problems.");
    Ok(text.lines().filter(is_code).map(|line| line.trim().to_owned()).collect())
}

#[test]
fn parameters_are_checked_in_one_function_for_each_operation() {
    let found = of_parameters(&[
        "{name: take, in: query, schema: {type: integer, format: int32, minimum: 1, maximum: 10}}",
        "{name: from, in: query, schema: {type: string, x-platform-reference: true, maxLength: 5}}",
        "{name: type, in: query, required: true, schema: {type: string, maxLength: 3}}",
        "{name: free, in: query, schema: {type: string}}",
        "{name: id, in: path, required: true, schema: {type: string, minLength: 5, maxLength: 50}}",
    ]);
    assert_eq!(
        found.unwrap(),
        [
            "pub(crate) fn send(problems: &mut Problems, id: &str, from: Option<&str>, take: Option<i32>, type_: &str) {",
            "problems.text(\"id\", Some(id), 5..=50);",
            "problems.platform_reference(\"from\", from);",
            "problems.number(\"take\", take, (Included(1), Included(10)));",
            "problems.text(\"type\", Some(type_), 0..=3);",
        ]
    );
}

#[test]
fn operations_without_a_limited_parameter_have_no_function() {
    assert!(of_parameters(&[ID]).unwrap().is_empty());
    // Every path parameter is kept from being absurd: that is not generated.
    let reference = "{name: id, in: path, required: true, schema: {type: string, x-platform-reference: true, maxLength: 50}}";
    assert!(of_parameters(&[reference]).unwrap().is_empty());
}

#[test]
fn a_limit_of_a_parameter_that_cannot_be_checked_is_refused_with_its_place() {
    for (schema, keyword) in [
        ("in: query, schema: {type: string, pattern: '^a$'}", "pattern"),
        ("in: query, schema: {type: integer, format: int32, multipleOf: 5}", "multipleOf"),
        ("in: query, schema: {type: number, format: decimal, minimum: 5}", "minimum"),
        ("in: query, schema: {type: array, maxItems: 5, items: {type: string}}", "maxItems"),
        ("in: query, schema: {type: string, x-platform-reference: true, multipleOf: 5}", "multipleOf"),
        ("in: header, schema: {type: string, maxLength: 5}", "maxLength"),
    ] {
        let error = of_parameters(&[ID, &format!("{{name: a, {schema}}}")]).unwrap_err();
        let error = format!("{error:#}");
        let what = format!(": requests are not checked against `{keyword}`");
        assert!(error.starts_with("spec/consignments.yaml:7: ") && error.contains(&what), "{error}");
    }
}
