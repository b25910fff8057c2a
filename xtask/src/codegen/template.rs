//! The templates of generated files, `templates/*.jinja`, and what these files have in common.

use std::fmt::Write as _;

use anyhow::Context as _;
use minijinja::{Environment, UndefinedBehavior, Value};

use crate::Api;

/// The first lines of every generated file.
pub(crate) fn header(api: Api) -> String {
    format!(
        "// Generated from spec/{api}.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or\n\
         // the generator's settings, and run it again.\n\n"
    )
}

/// The whole of a generated file. In `template`, `|rust` writes a text as a Rust literal, `|doc` as a documentation
/// comment, and a name without a value is an error.
pub(crate) fn file(api: Api, template: &str, values: Value) -> anyhow::Result<String> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    environment.set_keep_trailing_newline(true);
    environment.add_filter("rust", |text: &str| format!("{text:?}"));
    environment.add_filter("doc", |text: &str| doc("", text));
    let text =
        environment.render_str(template, values).context("a template of xtask/src/codegen/templates")?;
    Ok(header(api) + &text)
}

/// Rust code as it is formatted in generated files.
pub(crate) fn formatted(file: &syn::File) -> anyhow::Result<String> {
    Ok(progenitor_impl::space_out_items(prettyplease::unparse(file))?)
}

/// `text` as a documentation comment.
pub(crate) fn doc(indentation: &str, text: &str) -> String {
    let mut comment = String::new();
    for line in text.trim_end().lines() {
        let line = line.trim_end();
        let _ = writeln!(comment, "{indentation}///{}{line}", if line.is_empty() { "" } else { " " });
    }
    comment
}
