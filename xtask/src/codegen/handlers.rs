//! Operations without a handler in the sandbox: those that its handler tables do not name. Its README lists them.

use anyhow::Context as _;
use heck::ToUpperCamelCase as _;

use super::Generated;
use crate::spec::Spec;
use crate::workspace::read;
use crate::{Api, Workspace};

const SANDBOX: &str = "crates/sorted-pro-sandbox";
const LIST: &str = "\nOperations without a handler: ";

/// Ids of the operations without a handler, by path.
pub(crate) fn missing<'a>(workspace: &Workspace, api: Api, spec: &Spec<'a>) -> anyhow::Result<Vec<&'a str>> {
    let table = read(&workspace.root().join(format!("{SANDBOX}/src/{api}.rs")))?;
    let has_handler = |id: &str| {
        let variant = id.to_upper_camel_case();
        // A row is `Variant => ..` or `Variant { parameters } => ..`.
        table
            .lines()
            .filter(|line| line.contains(" => "))
            .any(|line| line.trim_start().strip_prefix(&variant).is_some_and(|rest| rest.starts_with(' ')))
    };
    let ids = spec.operations_by_path().into_iter().map(|operation| operation.id);
    Ok(ids.filter(|id| !has_handler(id)).collect())
}

/// The README with the list of these operations.
pub(super) fn readme(workspace: &Workspace, ids: &[String]) -> anyhow::Result<Generated> {
    let list = ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
    let list = if list.is_empty() { "none" } else { &list };
    let path = format!("{SANDBOX}/README.md");
    let text = read(&workspace.root().join(&path))?;
    let (before, after) = text
        .split_once(LIST)
        .and_then(|(before, rest)| Some((before, rest.split_once(".\n")?.1)))
        .with_context(|| format!("{path} has no line that starts with `{}`", LIST.trim_start()))?;
    Ok(Generated { text: format!("{before}{LIST}{list}.\n{after}"), path: path.into() })
}
