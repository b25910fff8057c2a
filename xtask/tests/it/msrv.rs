//! What dependencies may need of Rust.

use serde_json::{Value, json};
use xtask::msrv::check;

fn package(name: &str, rust_version: Option<&str>, publish: &Value) -> Value {
    json!({"id": name, "name": name, "version": "1.0.0", "rust_version": rust_version, "publish": publish})
}

fn dependency(name: &str, kind: &Value) -> Value {
    json!({"pkg": name, "dep_kinds": [{"kind": kind}]})
}

/// `sdk` (published, 1.88) depends on `direct`, which depends on `indirect`; its tests on `tests-only`. `tool`, which
/// is not published, depends on `tools-only`.
fn metadata(indirect: Option<&str>) -> Vec<u8> {
    let (published, private, normal) = (Value::Null, json!([]), Value::Null);
    let metadata = json!({
        "packages": [
            package("sdk", Some("1.88"), &published),
            package("tool", Some("1.88"), &private),
            package("direct", Some("1.56.1"), &published),
            package("indirect", indirect, &published),
            package("tests-only", Some("1.95"), &published),
            package("tools-only", Some("1.95"), &published),
        ],
        "workspace_members": ["sdk", "tool"],
        "resolve": {"nodes": [
            {"id": "sdk", "deps": [dependency("direct", &normal), dependency("tests-only", &json!("dev"))]},
            {"id": "tool", "deps": [dependency("tools-only", &normal)]},
            {"id": "direct", "deps": [dependency("indirect", &json!("build"))]},
            {"id": "indirect", "deps": []},
            {"id": "tests-only", "deps": []},
            {"id": "tools-only", "deps": []},
        ]},
    });
    serde_json::to_vec(&metadata).unwrap()
}

#[test]
fn what_users_build_must_build_with_the_promised_rust() {
    for (indirect, findings) in [(None, 0), (Some("1.88.0"), 0), (Some("1.88.1"), 1), (Some("1.100"), 1)] {
        let report = check(&metadata(indirect)).unwrap();
        assert_eq!(report.findings.len(), findings, "{indirect:?}");
        assert_eq!((report.packages.as_slice(), report.dependencies), (&["sdk".to_owned()][..], 2));
        assert_eq!(report.silent, usize::from(indirect.is_none()));
    }
    let report = check(&metadata(Some("1.89"))).unwrap();
    assert!(report.findings[0].starts_with("indirect 1.0.0 needs Rust 1.89, but sdk promises 1.88"));
}

#[test]
fn what_cannot_be_judged_is_an_error() {
    assert!(check(b"{}").is_err());
    assert!(check(&metadata(Some("nightly"))).is_err());
}
