//! The document as a whole: OpenAPI version, info, servers, tags, security.

use std::collections::BTreeSet;

use super::context::Context;
use super::finding::Findings;
use super::names::{Named, report_collisions};
use super::nodes::Kind;
use super::values::{items, members, text};
use crate::document::child;

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    version(context, findings);
    servers(context, findings);
    tags(context, findings);
    security(context, findings);
    if members(context.document.root(), "paths").next().is_none() {
        findings.add("/paths", "document", "there are no paths", "describe at least one operation");
    }
}

fn version(context: &Context<'_>, findings: &mut Findings<'_>) {
    let root = context.document.root();
    let is_3_0 =
        |version: &str| version.strip_prefix("3.0.").is_some_and(|patch| patch.parse::<u8>().is_ok());
    if !text(root, "openapi").is_some_and(is_3_0) {
        let what = match root.get("openapi") {
            Some(version) => format!("the OpenAPI version is {version}, the generator reads 3.0"),
            None => "the OpenAPI version is missing".to_owned(),
        };
        findings.add("/openapi", "document", what, "write `openapi: 3.0.3`");
    }
    for key in ["title", "version"] {
        match root.get("info").and_then(|info| text(info, key)) {
            Some(value) if key == "version" && !value.is_ascii() => findings.add(
                "/info/version",
                "info",
                format!(
                    "the version `{value}` is not ASCII and would panic in every call, as part of a header"
                ),
                "write it in ASCII",
            ),
            Some(value) if !value.trim().is_empty() => {}
            _ => findings.add("/info", "info", format!("`{key}` is missing"), format!("add `{key}`")),
        }
    }
}

fn servers(context: &Context<'_>, findings: &mut Findings<'_>) {
    if items(context.document.root(), "servers").is_empty() {
        findings.add("/servers", "document", "`servers` is missing or empty", "name the base URL of the API");
    }
    for server in context.all(Kind::Server) {
        match text(server.value, "url") {
            None => findings.add(&server.pointer, &server.subject, "`url` is missing", "name the base URL"),
            Some(url) if url.ends_with('/') => findings.add(
                &child(&server.pointer, "url"),
                &server.subject,
                format!("the URL `{url}` ends with a slash, so that paths would start with two"),
                "remove the slash",
            ),
            Some(_) => {}
        }
    }
}

fn tags(context: &Context<'_>, findings: &mut Findings<'_>) {
    let declared = || {
        context.all(Kind::Tag).filter_map(|tag| {
            let name = text(tag.value, "name")?;
            Some(Named { name, pointer: child(&tag.pointer, "name"), subject: tag.subject.clone() })
        })
    };
    for tag in context.all(Kind::Tag).filter(|tag| text(tag.value, "name").is_none()) {
        findings.add(&tag.pointer, "tags", "`name` is missing", "name the tag");
    }
    report_collisions(context, declared(), str::to_owned, findings, |name, _, _| {
        (format!("the tag `{name}` is declared twice"), "remove one of the two".to_owned())
    });
    let mut used = BTreeSet::new();
    for operation in &context.operations {
        let list = child(&operation.pointer, "tags");
        let tags = items(operation.value, "tags");
        if tags.is_empty() {
            findings.add(
                &list,
                operation.subject(),
                "has no tag",
                "add `tags` with one of the declared tags",
            );
        }
        for (index, tag) in tags.iter().enumerate() {
            let Some(name) = tag.as_str() else {
                findings.add(&child(&list, index), operation.subject(), "a tag is not a text", "name a tag");
                continue;
            };
            used.insert(name);
            if !declared().any(|declared| declared.name == name) {
                findings.add(
                    &child(&list, index),
                    operation.subject(),
                    format!("the tag `{name}` is not declared"),
                    "declare it in the `tags` of the document or use a declared one",
                );
            }
        }
    }
    for tag in declared().filter(|tag| !used.contains(tag.name)) {
        findings.add(&tag.pointer, tag.subject, "no operation has this tag", "remove it or use it");
    }
}

fn security(context: &Context<'_>, findings: &mut Findings<'_>) {
    let root = context.document.root();
    let mut used = BTreeSet::new();
    let operations = context.operations.iter().map(|op| (op.pointer.as_str(), op.subject(), op.value));
    for (owner, subject, value) in std::iter::once(("", "document".to_owned(), root)).chain(operations) {
        let list = child(owner, "security");
        for (index, requirement) in items(value, "security").iter().enumerate() {
            let pointer = child(&list, index);
            let Some(schemes) = requirement.as_object() else {
                findings.add(
                    &pointer,
                    &subject,
                    "a security requirement is not a mapping",
                    "write `- <Scheme>: []`",
                );
                continue;
            };
            for scheme in schemes.keys() {
                used.insert(scheme.as_str());
                if !context.components("securitySchemes").any(|(name, _)| name == scheme) {
                    findings.add(
                        &child(&pointer, scheme),
                        &subject,
                        format!("the security scheme `{scheme}` does not exist"),
                        "declare it in `components.securitySchemes`",
                    );
                }
            }
        }
    }
    if root.get("security").is_none() {
        findings.add(
            "/security",
            "document",
            "`security` is missing, so that operations seem to need no key",
            "name the security scheme",
        );
    }
    for node in context.all(Kind::SecurityScheme).filter(|node| !used.contains(node.name)) {
        findings.add(
            &node.pointer,
            &node.subject,
            "nothing requires it",
            "name it in `security` or remove it",
        );
    }
}
