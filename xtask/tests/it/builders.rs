//! Errors of the compiler for a model that is not finished.

use std::fs;
use std::process::Command;

use xtask::Workspace;

#[test]
fn every_missing_field_is_named() {
    let root = Workspace::of_this_checkout().root().to_owned();
    let package = tempfile::tempdir().unwrap();
    let raw = root.join("crates/sorted-pro-raw");
    let manifest = format!(
        "[package]\nname = \"unfinished\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         sorted-pro-raw = {{ path = {raw:?}, default-features = false, features = [\"shipments\"] }}\n"
    );
    fs::write(package.path().join("Cargo.toml"), manifest).unwrap();
    // The versions that are there already.
    fs::copy(root.join("Cargo.lock"), package.path().join("Cargo.lock")).unwrap();
    fs::create_dir(package.path().join("src")).unwrap();
    let code = "\
use sorted_pro_raw::shipments::types::{Address, Weight};

fn main() {
    let _ = Weight::builder().build();
    let _ = Address::builder().region(\"Kent\").build();
}
";
    fs::write(package.path().join("src/main.rs"), code).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--message-format", "short"])
        .current_dir(package.path())
        .env("CARGO_TARGET_DIR", root.join("target/unfinished"))
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    for (line, model, field) in
        [(4, "Weight", "unit"), (4, "Weight", "value"), (5, "Address", "address_type")]
    {
        let is_named = |error: &str| {
            error.starts_with(&format!("src/main.rs:{line}:"))
                && error.contains(&format!("{model}` has no `{field}` yet, which is required"))
                && error.contains(&format!("call `.{field}(..)` before this"))
        };
        assert!(errors.lines().any(is_named), "{model}::{field} is not named:\n{errors}");
    }
    assert_eq!(errors.matches("E0277").count(), 3, "{errors}");
}
