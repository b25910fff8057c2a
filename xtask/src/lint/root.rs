//! The document as a whole: paths and tags.

use std::collections::BTreeSet;

use super::context::Context;
use super::finding::Findings;
use super::nodes::Kind;

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if context.spec.root.members_of("paths").next().is_none() {
        findings.add("/paths", "document", "there are no paths", "describe at least one operation");
    }
    tags(context, findings);
}

fn tags(context: &Context<'_>, findings: &mut Findings<'_>) {
    let declared: Vec<_> =
        context.all(Kind::Tag).filter_map(|tag| Some((tag.text("name")?, tag.get("name")?, tag))).collect();
    let mut used = BTreeSet::new();
    for operation in &context.spec.operations {
        if operation.tag().is_none() {
            findings.on_key(operation, "tags", "has no tag", "add `tags` with one of the declared tags");
        }
        for tag in operation.node.items_of("tags") {
            let Some(name) = tag.value.as_str() else { continue };
            used.insert(name);
            if !declared.iter().any(|(declared, ..)| *declared == name) {
                let what = format!("the tag `{name}` is not declared");
                let remedy = "declare it in the `tags` of the document or use a declared one";
                findings.add(&tag.pointer, operation.name(), what, remedy);
            }
        }
    }
    for (_, node, tag) in declared.iter().filter(|(name, ..)| !used.contains(name)) {
        findings.add(&node.pointer, &tag.subject, "no operation has this tag", "remove it or use it");
    }
}
