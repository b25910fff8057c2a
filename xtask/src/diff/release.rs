//! Checks the version numbers against what has changed since the last release: the rules of `docs/versioning.md`.

use super::report::{Report, SpecDiff};
use super::versions::git;
use crate::Workspace;
use crate::workspace::numbers;

/// First, second and third number.
type Numbers = [u64; 3];

/// The newest tag of a release that the checkout descends from; `None` before the first one.
pub(crate) fn last_tag(workspace: &Workspace) -> Option<String> {
    let tag =
        git(workspace, &["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*.[0-9]*.[0-9]*"]).ok()?;
    Some(tag.trim().to_owned())
}

/// Changes that the numbers hide; `package` is the version of the packages, `tag` that of the last release.
///
/// # Errors
/// If a number is not of the form `1.2.3`.
pub(super) fn violations(report: &Report, tag: &str, package: &str) -> anyhow::Result<Vec<String>> {
    let mut violations = Vec::new();
    for spec in &report.specs {
        let (Some(old), Some(new)) = (&spec.old_version, &spec.new_version) else { continue };
        if let Some(rule) =
            broken_rule(numbers(old)?, numbers(new)?, spec.breaking > 0, !spec.changes.is_empty())
        {
            let SpecDiff { api, breaking, compatible, .. } = spec;
            violations.push(format!(
                "spec/{api}.yaml: {breaking} breaking and {compatible} compatible changes since {tag}, and `info.version` \
                 is {new} (was {old}): raise the {rule} number"
            ));
        }
    }
    let released = numbers(tag.trim_start_matches('v'))?;
    let has_changes = report.specs.iter().any(|spec| !spec.changes.is_empty());
    if let Some(rule) = broken_rule(released, numbers(package)?, report.breaking, has_changes) {
        violations.push(format!(
            "Cargo.toml: the contracts have changed since {tag}, and the version of the packages is {package}: raise the {rule} \
             number"
        ));
    }
    Ok(violations)
}

/// The number that has to be raised and was not.
fn broken_rule(old: Numbers, new: Numbers, is_breaking: bool, has_changes: bool) -> Option<&'static str> {
    match (is_breaking, has_changes) {
        (true, _) if new[..2] <= old[..2] => Some("second"),
        (_, true) if new <= old => Some("third"),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
