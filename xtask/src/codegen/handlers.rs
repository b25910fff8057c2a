//! The sandbox's README lists the operations without a handler: those that the handler tables do not name.

use anyhow::Context as _;
use heck::ToUpperCamelCase as _;

use super::Generated;
use crate::spec::Spec;
use crate::workspace::read;
use crate::{Api, Workspace};

const SANDBOX: &str = "crates/sorted-pro-sandbox";
const LIST: &str = "\nOperations without a handler: ";

/// The README with the list as it has to be.
pub(crate) fn readme(workspace: &Workspace) -> anyhow::Result<Generated> {
    let read = |path: &str| read(&workspace.root().join(path));
    let mut missing = Vec::new();
    for api in Api::ALL {
        let table = read(&format!("{SANDBOX}/src/{api}.rs"))?;
        let has_handler = |id: &str| {
            let variant = id.to_upper_camel_case();
            // A row is `Variant => ..` or `Variant { parameters } => ..`.
            table.lines().filter(|line| line.contains(" => ")).any(|line| {
                line.trim_start().strip_prefix(&variant).is_some_and(|rest| rest.starts_with(' '))
            })
        };
        let document = workspace.document(api)?;
        let spec = Spec::of(&document);
        missing.extend(
            spec.operations_by_path()
                .iter()
                .filter(|it| !has_handler(it.id))
                .map(|it| format!("`{}`", it.id)),
        );
    }
    let list = if missing.is_empty() { "none".to_owned() } else { missing.join(", ") };
    let path = format!("{SANDBOX}/README.md");
    let text = read(&path)?;
    let (before, after) = text
        .split_once(LIST)
        .and_then(|(before, rest)| Some((before, rest.split_once(".\n")?.1)))
        .with_context(|| format!("{path} has no line that starts with `{}`", LIST.trim_start()))?;
    Ok(Generated { text: format!("{before}{LIST}{list}.\n{after}"), path: path.into() })
}
