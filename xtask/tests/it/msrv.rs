//! Rust version that dependencies may need.

use serde_json::{Value, json};
use xtask::msrv::check;

fn package(name: &str, rust_version: Option<&str>, publish: &Value) -> Value {
    json!({"id": name, "name": name, "version": "1.0.0", "rust_version": rust_version, "publish": publish})
}

/// `sdk` (published, 1.88) depends on `direct` and `indirect`. `tool` is not published.
fn metadata(indirect: Option<&str>) -> String {
    let (published, private) = (Value::Null, json!([]));
    let packages = [
        package("sdk", Some("1.88"), &published),
        package("tool", Some("1.88"), &private),
        package("direct", Some("1.56.1"), &published),
        package("indirect", indirect, &published),
    ];
    json!({"packages": packages, "workspace_members": ["sdk", "tool"]}).to_string()
}

fn tree(package: &str) -> anyhow::Result<String> {
    assert_eq!(package, "sdk");
    Ok("sdk v1.0.0 (/sdk)\ndirect v1.0.0\nindirect v1.0.0 (proc-macro)\ndirect v1.0.0 (*)\n".to_owned())
}

#[test]
fn dependencies_of_users_build_with_the_promised_rust() {
    for (indirect, findings) in [(None, 0), (Some("1.88.0"), 0), (Some("1.88.1"), 1), (Some("1.100"), 1)] {
        assert_eq!(check(&metadata(indirect), tree).unwrap().len(), findings, "{indirect:?}");
    }
    let findings = check(&metadata(Some("1.89")), tree).unwrap();
    assert!(findings[0].starts_with("indirect 1.0.0 needs Rust 1.89, but sdk promises 1.88"));
}

#[test]
fn unreadable_metadata_is_an_error() {
    assert!(check("{}", tree).is_err());
    assert!(check(&metadata(Some("nightly")), tree).is_err());
    assert!(check(&metadata(None), |_| Ok("sdk v1.0.0\nunknown v1.0.0\n".to_owned())).is_err());
}
