//! Names as the generator writes them in Rust.

use heck::{ToPascalCase as _, ToSnakeCase as _, ToUpperCamelCase as _};

/// The name of a method or field, before [`not_a_keyword`].
pub(crate) fn snake(name: &str) -> String {
    identifier(name, str::to_snake_case, "x")
}

/// The name of a type or variant.
pub(crate) fn pascal(name: &str) -> String {
    identifier(name, str::to_pascal_case, "X")
}

/// The name of a field.
pub(crate) fn field(name: &str) -> String {
    not_a_keyword(snake(name))
}

/// The name of an argument.
pub(crate) fn argument(name: &str) -> String {
    not_a_keyword(identifier(name, str::to_snake_case, "_"))
}

/// The name of a variant that stands for a value of a list.
pub(crate) fn variant(value: &str) -> String {
    let name = value.replace('/', "_").to_upper_camel_case();
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        _ => not_a_keyword(name),
    }
}

/// The variant of every list that stands for all other values.
pub(crate) const UNKNOWN: &str = "UnknownValue";

fn identifier(name: &str, to_case: fn(&str) -> String, prefix: &str) -> String {
    let cased = match name {
        "+1" => to_case("plus1"),
        "-1" => to_case("minus1"),
        _ => to_case(&name.replace('\'', "").replace(|c: char| !(c.is_alphanumeric() || c == '_'), "-")),
    };
    match cased.chars().next() {
        None => to_case("x"),
        Some(first) if first.is_alphabetic() || first == '_' => cased,
        Some(_) => format!("{prefix}{cased}"),
    }
}

/// `name`, with as many `_` before it as it takes so that it is not taken.
pub(crate) fn apart(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut name = name.to_owned();
    while is_taken(&name) {
        name.insert(0, '_');
    }
    name
}

fn not_a_keyword(name: String) -> String {
    if is_keyword(&name) { format!("{name}_") } else { name }
}

/// Returns `true` if Rust has another use for the name.
pub(crate) fn is_keyword(name: &str) -> bool {
    name == "gen" || syn::parse_str::<syn::Ident>(name).is_err()
}
