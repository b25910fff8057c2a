//! The document as a whole: OpenAPI version, info, servers, tags, security.

use std::collections::BTreeSet;

use super::context::Context;
use super::finding::Findings;
use super::names::{Named, report_collisions};
use super::nodes::Kind;

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    version(context, findings);
    servers(context, findings);
    tags(context, findings);
    security(context, findings);
    if context.spec.root.members_of("paths").next().is_none() {
        findings.add("/paths", "document", "there are no paths", "describe at least one operation");
    }
}

fn version(context: &Context<'_>, findings: &mut Findings<'_>) {
    let root = &context.spec.root;
    let is_3_0 =
        |version: &str| version.strip_prefix("3.0.").is_some_and(|patch| patch.parse::<u8>().is_ok());
    if !root.text("openapi").is_some_and(is_3_0) {
        let what = match root.get("openapi") {
            Some(version) => format!("the OpenAPI version is {}, the generator reads 3.0", version.value),
            None => "the OpenAPI version is missing".to_owned(),
        };
        findings.add("/openapi", "document", what, "write `openapi: 3.0.3`");
    }
    for key in ["title", "version"] {
        match root.get("info").and_then(|info| info.text(key)) {
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
    if context.spec.root.items_of("servers").next().is_none() {
        findings.add("/servers", "document", "`servers` is missing or empty", "name the base URL of the API");
    }
    for server in context.all(Kind::Server) {
        match server.text("url") {
            None => findings.on(server, "`url` is missing", "name the base URL"),
            Some(url) if url.ends_with('/') => findings.on_key(
                server,
                "url",
                format!("the URL `{url}` ends with a slash, so that paths would start with two"),
                "remove the slash",
            ),
            Some(_) => {}
        }
    }
}

fn tags(context: &Context<'_>, findings: &mut Findings<'_>) {
    let declared: Vec<_> =
        context.all(Kind::Tag).filter_map(|tag| Some((tag.text("name")?, tag.get("name")?, tag))).collect();
    for tag in context.all(Kind::Tag).filter(|tag| tag.text("name").is_none()) {
        findings.add(&tag.pointer, "tags", "`name` is missing", "name the tag");
    }
    let named = declared.iter().map(|(name, node, tag)| Named {
        name,
        node: node.clone(),
        subject: tag.subject.clone(),
    });
    report_collisions(named, str::to_owned, findings, |name, _, _| {
        (format!("the tag `{name}` is declared twice"), "remove one of the two".to_owned())
    });
    let mut used = BTreeSet::new();
    for operation in &context.spec.operations {
        if operation.node.items_of("tags").next().is_none() {
            findings.on_key(operation, "tags", "has no tag", "add `tags` with one of the declared tags");
        }
        for tag in operation.node.items_of("tags") {
            let mut add =
                |what: String, remedy: &str| findings.add(&tag.pointer, operation.name(), what, remedy);
            let Some(name) = tag.value.as_str() else {
                add("a tag is not a text".to_owned(), "name a tag");
                continue;
            };
            used.insert(name);
            if !declared.iter().any(|(declared, ..)| *declared == name) {
                let remedy = "declare it in the `tags` of the document or use a declared one";
                add(format!("the tag `{name}` is not declared"), remedy);
            }
        }
    }
    for (_, node, tag) in declared.iter().filter(|(name, ..)| !used.contains(name)) {
        findings.add(&node.pointer, &tag.subject, "no operation has this tag", "remove it or use it");
    }
}

fn security(context: &Context<'_>, findings: &mut Findings<'_>) {
    let root = &context.spec.root;
    let mut used = BTreeSet::new();
    let operations = context.spec.operations.iter().map(|op| (op.name(), &op.node));
    for (subject, owner) in std::iter::once(("document".to_owned(), root)).chain(operations) {
        for requirement in owner.items_of("security") {
            if !requirement.value.is_object() {
                let what = "a security requirement is not a mapping";
                findings.add(&requirement.pointer, &subject, what, "write `- <Scheme>: []`");
            }
            for (scheme, node) in requirement.members() {
                used.insert(scheme);
                if !context.spec.components("securitySchemes").any(|(name, _)| name == scheme) {
                    let what = format!("the security scheme `{scheme}` does not exist");
                    findings.add(&node.pointer, &subject, what, "declare it in `components.securitySchemes`");
                }
            }
        }
    }
    if !root.has("security") {
        findings.add(
            "/security",
            "document",
            "`security` is missing, so that operations seem to need no key",
            "name the security scheme",
        );
    }
    for node in context.all(Kind::SecurityScheme).filter(|node| !used.contains(node.name)) {
        findings.on(node, "nothing requires it", "name it in `security` or remove it");
    }
}
