//! Contents of specs: lint refuses them with place and remedy, or code is generated that compiles.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use xtask::Finding;
use xtask::codegen::{Generated, generate_document};
use xtask::lint::lint_document;
use xtask::{Api, Document, Workspace};

use crate::codegen::copy;

/// Small documents: description, and the finding of lint, or nothing if code is generated.
///
/// `$N` stands for a number of the document's own, so that all fit into one.
const DOCUMENTS: &str = include_str!("documents.yaml");

struct Small {
    name: String,
    refused: Option<String>,
    paths: Value,
    schemas: Value,
}

fn small_documents() -> Vec<Small> {
    let list = Document::parse(Path::new("documents.yaml"), DOCUMENTS).unwrap();
    let list = list.root().as_array().unwrap().iter().enumerate();
    list.map(|(number, entry)| {
        let numbered = |value: Value| -> Value {
            serde_json::from_str(&value.to_string().replace("$N", &number.to_string())).unwrap()
        };
        let part = |key: &str| entry.get(key).cloned().unwrap_or_else(|| json!({}));
        let mut schemas = part("schemas");
        let mut operation = json!({
            "operationId": "act_$N", "tags": ["All"], "summary": "S.", "description": "D.", "x-evidence": "docs",
            "responses": {"204": {"description": "Done."}},
        });
        let mut path = "/$N".to_owned();
        if let Some(parameters) = entry.get("parameters") {
            for parameter in parameters.as_array().unwrap().iter().filter(|parameter| parameter["in"] == "path") {
                write!(path, "/{{{}}}", parameter["name"].as_str().unwrap()).unwrap();
            }
            operation["parameters"] = parameters.clone();
        }
        // The properties of a model that is sent and received.
        if let Some(properties) = entry.get("properties") {
            let mut model = json!({"type": "object", "description": "M.", "properties": properties});
            if let Some(required) = entry.get("required") {
                model["required"] = required.clone();
            }
            schemas["Model$N"] = model;
            operation["requestBody"] = json!({"required": true, "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Model$N"},
                "examples": {"one": {"externalValue": "examples/consignments/act_$N/one.request.json"}},
            }}});
        }
        if let Some(schema) = entry.get("response") {
            operation["responses"] = json!({"200": {"description": "Done.", "content": {"application/json": {
                "schema": schema,
                "examples": {"one": {"externalValue": "examples/consignments/act_$N/one.200.json"}},
            }}}});
        }
        for (key, value) in part("operation").as_object().unwrap() {
            operation[key] = value.clone();
        }
        let mut paths = json!({});
        paths[path] = json!({"post": operation});
        Small {
            name: entry["name"].as_str().unwrap().to_owned(),
            refused: entry.get("refused").map(|text| text.as_str().unwrap().to_owned()),
            paths: numbered(paths),
            schemas: numbered(schemas),
        }
    })
    .collect()
}

/// A whole document with these paths and schemas. As JSON, each node on its own line.
fn document(paths: &Value, schemas: &Value) -> Document {
    let whole = json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://example.com"}],
        "tags": [{"name": "All", "description": "All."}],
        "security": [{"Key": []}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"Key": {"type": "apiKey", "in": "header", "name": "x-key"}},
        },
    });
    let text = serde_json::to_string_pretty(&whole).unwrap();
    Document::parse(Path::new("spec/consignments.yaml"), &text)
        .unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// The findings, but for those about the files of examples, which there are none of.
fn lint(document: &Document, directory: &Path) -> Vec<Finding> {
    let findings = lint_document(&Workspace::at(directory), Api::Consignments, document);
    findings.into_iter().filter(|finding| !finding.what.starts_with("cannot read")).collect()
}

fn merge(into: &mut Value, from: &Value) {
    let properties = from.as_object().unwrap().clone();
    into.as_object_mut().unwrap().extend(properties);
}

#[test]
fn accepted_documents_are_generated_and_compile() {
    let directory = tempfile::tempdir().unwrap();
    let small = small_documents();
    assert!(small.len() >= 60, "{}", small.len());
    let mut failures = String::new();
    let (mut paths, mut schemas) = (json!({}), json!({}));
    for Small { name, refused, paths: own_paths, schemas: own_schemas } in &small {
        let document = document(own_paths, own_schemas);
        let findings = lint(&document, directory.path());
        let texts: Vec<String> = findings.iter().map(Finding::to_string).collect();
        match refused {
            None if texts.is_empty() => {
                merge(&mut paths, own_paths);
                merge(&mut schemas, own_schemas);
                if let Err(error) = generate_document(Api::Consignments, &document) {
                    writeln!(failures, "{name}: lint finds nothing, but: {error:#}").unwrap();
                }
            }
            None => writeln!(failures, "{name}: not expected: {}", texts.join("\n")).unwrap(),
            Some(refused) => {
                let fits = |finding: &Finding| {
                    finding.line > 1 && finding.what.contains(refused.as_str()) && !finding.remedy.is_empty()
                };
                if !findings.iter().any(fits) {
                    writeln!(failures, "{name}: expected `{refused}`, found {texts:?}").unwrap();
                }
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
    let document = document(&paths, &schemas);
    let texts: Vec<String> = lint(&document, directory.path()).iter().map(Finding::to_string).collect();
    assert!(texts.is_empty(), "{}", texts.join("\n"));
    let files = generate_document(Api::Consignments, &document).unwrap();
    // A required nullable property is mandatory, written as null and not taken for absent.
    let models = files.iter().find(|file| file.path.ends_with("models.rs")).unwrap();
    let model = models.text.split("impl serde::Serialize for Model0 {").nth(1).unwrap();
    for code in ["serialize_field(\"a\", &self.a)", "a: present(a, \"a\")?"] {
        assert!(model.split("impl serde::Serialize for").next().unwrap().contains(code), "{code}");
    }
    // On the method of the client, and on that of its request builder.
    assert_eq!(files[0].text.matches("#[deprecated(note = ").count(), 2);
    check_crate(directory.path(), &files);
}

/// Compiles what is generated for the raw and the ergonomic crate, in copies of both without what is written by hand
/// for the real contract.
fn check_crate(directory: &Path, files: &[Generated]) {
    let root = Workspace::of_this_checkout().root().to_owned();
    let crates = root.join("crates");
    for name in ["sorted-pro-raw", "sorted-pro"] {
        copy(&crates.join(name).join("src"), &directory.join("crates").join(name).join("src"));
        let manifest = fs::read_to_string(crates.join(name).join("Cargo.toml")).unwrap();
        // Tests and benchmarks are not compiled.
        let sections: Vec<&str> = manifest.split("\n[").collect();
        let is_needed = |section: &&&str| !section.starts_with("dev-") && !section.starts_with("[bench");
        let sections: Vec<&str> = sections.iter().filter(is_needed).copied().collect();
        let manifest = sections.join("\n[").replace("readme = \"README.md\"", "");
        fs::write(directory.join("crates").join(name).join("Cargo.toml"), manifest).unwrap();
    }
    let edit = |path: &str, change: &dyn Fn(String) -> String| {
        let path = directory.join("crates").join(path);
        fs::write(&path, change(fs::read_to_string(&path).unwrap())).unwrap();
    };
    edit("sorted-pro-raw/src/lib.rs", &|text| text.replace("mod shorthand;\n", ""));
    edit("sorted-pro/src/limits/rules/consignments.rs", &|_| "//! None.\n".to_owned());
    edit("sorted-pro/src/consignments.rs", &|text| {
        let client = &text[text.find("crate::client::client!").unwrap()..];
        format!(
            "//! Of the small documents.\n\npub mod models;\n#[path = \"generated/consignments.rs\"]\n#[rustfmt::skip]\npub mod operations;\n{client}"
        )
    });
    edit("sorted-pro/src/lib.rs", &|text| {
        text.replace("#![cfg_attr(docsrs", "#![allow(unused)]\n#![cfg_attr(docsrs")
    });
    for file in files
        .iter()
        .filter(|file| file.path.starts_with("crates") && !file.path.starts_with("crates/sorted-pro/tests"))
    {
        let path = directory.join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &file.text).unwrap();
    }
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let members = manifest.lines().find(|line| line.starts_with("members = ")).unwrap();
    let members = manifest.replace(members, "members = [\"crates/sorted-pro-raw\", \"crates/sorted-pro\"]");
    fs::write(directory.join("Cargo.toml"), members).unwrap();
    fs::copy(root.join("Cargo.lock"), directory.join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--package", "sorted-pro", "--no-default-features"])
        .args(["--features", "consignments", "--manifest-path"])
        .arg(directory.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(root.join("target"))
        .output()
        .unwrap();
    let complaints = String::from_utf8_lossy(&output.stderr);
    let errors: Vec<&str> =
        complaints.split("\n\n").filter(|text| text.trim_start().starts_with("error")).collect();
    assert!(output.status.success(), "{}\n{complaints:.2000}", errors.join("\n\n"));
}
