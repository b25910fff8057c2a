//! The contract as the fuzzer is to read it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::Context as _;
use serde_json::{Map, Value, json};

use crate::{Api, Document, Workspace};

/// Date and time without an offset from UTC, which is how some documented values come.
const LOCAL_DATE_TIME: &str = "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\
                               T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?$";

/// Values of open enumerations that a documented consignment has although they are not listed.
const UNLISTED: [(&str, &str); 2] = [("CategoryType", "SaleOfGoods"), ("ConsignmentAddressType", "Exporter")];

/// Time of day.
const TIME: &str = "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$";

/// The contract with its examples in it, and with what its prose allows beyond what a schema can say.
///
/// The fuzzer reads no `externalValue`, and without the examples hardly a generated shipment is accepted, so that
/// nothing follows from it.
///
/// # Errors
/// If the contract or one of its examples cannot be read.
pub(super) fn fuzzed(workspace: &Workspace, api: Api) -> anyhow::Result<Value> {
    let path = workspace.spec(api);
    let mut spec = Document::load(&path, workspace.shown(&path))?.root().clone();
    if api == Api::Consignments {
        for (schema, value) in UNLISTED {
            let place = format!("/components/schemas/{schema}/enum");
            let values = spec.pointer_mut(&place).and_then(Value::as_array_mut);
            values.with_context(|| format!("{place} is no list"))?.push(value.into());
        }
    }
    adapt(&mut spec, &workspace.spec_dir())?;
    Ok(spec)
}

fn adapt(node: &mut Value, directory: &Path) -> anyhow::Result<()> {
    match node {
        Value::Object(members) => {
            if let Some(Value::String(file)) = members.remove("externalValue") {
                let text = fs::read_to_string(directory.join(&file))
                    .with_context(|| format!("cannot read {file}"))?;
                let value = serde_json::from_str(&text).with_context(|| format!("{file} is not JSON"))?;
                members.insert("value".to_owned(), value);
                return Ok(());
            }
            // Combinations such as `Inbound, Outbound` are values too, which `enum` cannot say.
            if members.get("x-enum-flags") == Some(&Value::Bool(true)) {
                members.remove("enum");
            }
            // Any casing and the documented aliases are to be expected, of requests and of answers.
            if members.get("x-extensible-enum") == Some(&Value::Bool(true)) {
                let aliases = members.get("x-enum-aliases").and_then(Value::as_object);
                let aliases: Vec<_> =
                    aliases.into_iter().flat_map(Map::keys).cloned().map(Value::from).collect();
                if let Some(Value::Array(values)) = members.get_mut("enum") {
                    values.extend(aliases);
                    *values = in_other_casings(values);
                }
            }
            // Some documented instants have no offset, and come back as they were sent.
            if members.get("format").is_some_and(|format| format == "date-time") {
                members.remove("format");
                let forms = json!([{ "format": "date-time" }, { "pattern": LOCAL_DATE_TIME }]);
                members.insert("anyOf".to_owned(), forms);
                return Ok(());
            }
            // Which as a format of JSON Schema has an offset, and never has one here.
            if members.get("format").is_some_and(|format| format == "time") {
                members.remove("format");
                members.insert("pattern".to_owned(), TIME.into());
            }
            members.values_mut().try_for_each(|member| adapt(member, directory))
        }
        Value::Array(items) => items.iter_mut().try_for_each(|item| adapt(item, directory)),
        _ => Ok(()),
    }
}

/// The values themselves, then each of them in small letters, in capitals, and in title case.
fn in_other_casings(values: &[Value]) -> Vec<Value> {
    let mut casings = BTreeSet::new();
    for value in values.iter().filter_map(Value::as_str) {
        let words: String = value.split('_').map(capitalised).collect();
        casings.extend([value.to_lowercase(), value.to_uppercase(), capitalised(value), words]);
    }
    let others = casings.into_iter().map(Value::from).filter(|value| !values.contains(value));
    values.iter().cloned().chain(others).collect()
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_casings_and_local_instants() -> anyhow::Result<()> {
        let mut schemas = json!({
            "state": { "enum": ["ready_to_ship"], "x-extensible-enum": true },
            "type": { "enum": ["BOOL"], "x-extensible-enum": true, "x-enum-aliases": { "YES": "BOOL" } },
            "closed": { "enum": ["a"] },
            "flags": { "enum": ["in", "out"], "x-enum-flags": true, "x-extensible-enum": true },
            "at": { "type": "string", "format": "date-time" },
        });
        adapt(&mut schemas, Path::new("."))?;
        let casings = json!(["ready_to_ship", "READY_TO_SHIP", "ReadyToShip", "Ready_to_ship"]);
        assert_eq!(schemas["state"]["enum"], casings);
        assert_eq!(schemas["type"]["enum"], json!(["BOOL", "YES", "bool", "yes"]));
        assert_eq!(schemas["closed"]["enum"], json!(["a"]));
        assert_eq!(schemas["flags"].get("enum"), None);
        assert_eq!(schemas["at"].get("format"), None);
        assert_eq!(schemas["at"]["anyOf"][0], json!({ "format": "date-time" }));
        Ok(())
    }
}
