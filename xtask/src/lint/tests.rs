use std::path::Path;

use super::*;

fn run_at(root: &Path, api: Option<Api>) -> anyhow::Result<String> {
    Lint { api }.run(&Workspace::at(root)).map(|code| format!("{code:?}"))
}

#[test]
fn the_exit_status_is_that_of_findings() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures/lint");
    let status = |code: ExitCode| format!("{code:?}");
    assert_eq!(run_at(&fixtures, Some(Api::Shipments)).unwrap(), status(ExitCode::SUCCESS));
    // There is no description of the other API.
    assert_eq!(run_at(&fixtures, None).unwrap(), status(ExitCode::FAILURE));
    let root = tempfile::tempdir().unwrap();
    std::fs::create_dir(root.path().join("spec")).unwrap();
    std::fs::write(root.path().join("spec/shipments.yaml"), "openapi: 3.1.0\n").unwrap();
    assert_eq!(run_at(root.path(), Some(Api::Shipments)).unwrap(), status(ExitCode::FAILURE));
}
