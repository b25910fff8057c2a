//! Unexpected output of the generator is refused: a newer version of it may write something else.

use super::*;
use crate::document::Document;

const SPEC: &str = "
openapi: 3.0.3
paths:
  /a/{id}:
    get:
      operationId: get_a
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
components:
  schemas:
    A: { type: object, properties: { name: { type: string }, day: { type: string } } }
";

/// Objections of [`Fixups`] to generated code.
fn errors(mut code: syn::File) -> Vec<String> {
    let document = Document::parse("spec.yaml".as_ref(), SPEC).unwrap();
    let spec = Spec::of(&document);
    let mut fixups = Fixups {
        spec: &spec,
        taken_out: BTreeMap::new(),
        requests: Vec::new(),
        models: Vec::new(),
        errors: Vec::new(),
    };
    fixups.visit_file_mut(&mut code);
    fixups.errors
}

#[test]
fn fields_are_the_properties() {
    let as_written = errors(syn::parse_quote! {
        #[non_exhaustive]
        pub struct A { pub name: Option<String>, pub day: Option<String> }
    });
    assert_eq!(as_written, Vec::<String>::new());
    let otherwise = errors(syn::parse_quote! {
        #[non_exhaustive]
        pub struct A { pub name: Option<String>, pub date: Option<String> }
    });
    assert_eq!(otherwise, ["A: no property for the field `date`", "A: no field for `day`"]);
}

#[test]
fn arguments_are_the_parameters() {
    let method = |arguments: &str, output: &str| {
        let code =
            format!("impl Client {{ pub async fn get_a(&self, {arguments}) -> {output} {{ response }} }}");
        errors(syn::parse_str(&code).unwrap())
    };
    let result = "Result<ResponseValue<types::A>, Error<()>>";
    assert_eq!(method("id: &str", result), Vec::<String>::new());
    let expected = "`get_a`: no operation with these arguments that returns `Result<ResponseValue<_>, _>`";
    assert_eq!(method("id: &str, more: &str", result), [expected]);
    assert_eq!(method("id: &str", "types::A"), [expected]);
}
