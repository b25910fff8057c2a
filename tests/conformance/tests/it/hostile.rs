//! Inputs that nobody means well with: each is reported, and none makes the checker panic or hang.

use std::fs;
use std::path::Path;
use std::process::Command;

use sorted_pro_conformance::shipments;
use tempfile::TempDir;

use crate::checker::{run, run_in, stderr, stdout};
use crate::recordings::Recorded;

const ERROR: &str = r#"{"code": "not_found", "message": ""}"#;

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, content) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

/// Checks inputs as errors of the shipments API.
fn check(folder: &Path, inputs: &[&str]) -> (String, Option<i32>) {
    let output = run_in(folder, &[&["check", "--as", "shipments/ApiError"], inputs].concat(), b"");
    assert!(!stderr(&output).contains("panicked"), "{}", stderr(&output));
    (stdout(&output).to_owned() + stderr(&output), output.status.code())
}

#[test]
fn hostile_har_files_and_journals() {
    let deep = "[".repeat(1_000_000);
    let closed = deep.clone() + &"]".repeat(1_000_000);
    let entry = Recorded::new(&shipments::get_shipment, 404, ERROR).journal_entry().to_string();
    let unknown = entry.replacen('{', &format!("{{\"new\": {closed}, \"new\": 1e999999,"), 1);
    let twice = entry.replacen('{', "{\"status\": 200,", 1);
    let huge = entry.replace("\"response_size\":36", "\"response_size\":1e400");
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("a.har", b"".to_vec(), "$: not JSON: EOF"),
        ("a.har", b"{\"log\": {\"entries\": [{\"request\": {\"meth".to_vec(), "$: not JSON: EOF"),
        ("a.har", b"\xff\xfe{".to_vec(), "$: not UTF-8 after 0 bytes"),
        ("a.har", b"{\"log\": {\"entries\": \"\xff\"}}".to_vec(), "$: not UTF-8 after 21 bytes"),
        ("a.har", b"{\"log\": {}, \"log\": {}}".to_vec(), "neither a HAR file"),
        ("a.har", b"{\"log\": {\"entries\": {}}}".to_vec(), "neither a HAR file"),
        ("a.har", b"7".to_vec(), "neither a HAR file"),
        ("a.har", deep.clone().into_bytes(), "$: not JSON: EOF"),
        ("a.har", format!("{{\"log\": {{\"entries\": [{closed}]}}}}").into_bytes(), "neither an entry"),
        ("a.json", format!("[{entry}").into_bytes(), "$: not JSON: EOF"),
        ("a.json", format!("{{\"entries\": [{unknown}]}}").into_bytes(), "1 ok, 0 lossy, 0 error"),
        ("a.json", format!("[{twice}]").into_bytes(), "neither an entry"),
        ("a.json", format!("[{huge}]").into_bytes(), "not JSON: number out of range"),
        ("a.ndjson", format!("{entry}\n{entry}\n{{\"meth").into_bytes(), "a.ndjson:3 $: not JSON"),
        ("a.ndjson", [b"\xff\n", entry.as_bytes()].concat(), "a.ndjson:1 $: not UTF-8 after 0 bytes"),
        ("a.ndjson", format!("\n\n{deep}\n{entry}").into_bytes(), "a.ndjson:3 $: "),
    ];
    for (name, content, shown) in cases {
        let folder = folder(&[(name, &content)]);
        let output = run_in(folder.path(), &["check", name], b"");
        assert!(stdout(&output).contains(shown), "{shown}: {:.300}", stdout(&output));
        assert_eq!(stderr(&output), "", "{shown}");
    }
}

#[test]
fn directories_are_walked_in_order() {
    let error = ERROR.as_bytes();
    let files = [
        ("b/2.json", error),
        ("b/10.json", b"{}"),
        ("a.json", error),
        ("c.ndjson", b"{}\n"),
        ("notes.txt", b"none"),
        ("b/.hidden/x.json", error),
    ];
    let folder = folder(&files);
    let (shown, status) = check(folder.path(), &["."]);
    let places: Vec<&str> = shown.lines().map(|line| line.split(' ').nth(1).unwrap()).collect();
    assert_eq!(
        places,
        [
            "./a.json",
            "./b/.hidden/x.json",
            "./b/10.json:1:1",
            "./b/10.json:1:1",
            "./b/2.json",
            "./c.ndjson:1:1",
            "./c.ndjson:1:1",
            "ok,"
        ]
    );
    assert_eq!(status, Some(1));
    // Twice the same file, by other names.
    let (again, _) = check(folder.path(), &["./a.json", "a.json", ".", "b/../a.json", "*.json", "**/2.json"]);
    assert!(again.ends_with("3 ok, 0 lossy, 2 error\n"), "{again}");
    for pattern in ["**/[0-9]*.json", "**/b/*.json", "./b/?*.json"] {
        let (globbed, _) = check(folder.path(), &[pattern]);
        assert!(globbed.ends_with("\n1 ok, 0 lossy, 1 error\n"), "{pattern}: {globbed}");
    }
}

#[cfg(unix)]
#[test]
fn links_and_unreadable_files() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder =
        folder(&[("a/1.json", ERROR.as_bytes()), ("a/2.json", b"{}"), ("a/3.json", ERROR.as_bytes())]);
    let path = |name: &str| folder.path().join(name);
    symlink(folder.path(), path("a/loop")).unwrap();
    symlink(path("a/1.json"), path("a/again.json")).unwrap();
    symlink(path("a/nowhere"), path("a/dangling.json")).unwrap();
    symlink(path("a/self.json"), path("a/self.json")).unwrap();
    fs::create_dir(path("a/directory.json")).unwrap();
    fs::set_permissions(path("a/2.json"), fs::Permissions::from_mode(0o000)).unwrap();
    assert!(Command::new("mkfifo").arg(path("a/pipe.json")).status().unwrap().success());
    let (shown, status) = check(folder.path(), &["a"]);
    assert!(shown.contains("error a/dangling.json $: not readable: "), "{shown}");
    assert!(shown.contains("error a/self.json $: not readable: "), "{shown}");
    // Root reads everything; then it is `{}`, which is no error of the API.
    assert!(shown.contains("error a/2.json"), "{shown}");
    assert!(shown.ends_with("2 ok, 0 lossy, 3 error\n"), "{shown}");
    assert_eq!(status, Some(1));
    let (shown, status) = check(folder.path(), &["a/loop/a/loop/a/3.json", "a/self.json"]);
    assert!(shown.ends_with("1 ok, 0 lossy, 1 error\n"), "{shown}");
    assert_eq!(status, Some(1));
    let (shown, _) = check(folder.path(), &["**/*.json"]);
    assert!(shown.ends_with("2 ok, 0 lossy, 3 error\n"), "{shown}");
}

/// A success without a check would be believed.
#[test]
fn nothing_checked_is_no_success() {
    let folder = folder(&[
        ("notes.txt", b""),
        ("empty.ndjson", b"\n \r\n"),
        ("empty.har", b"{\"log\": {\"entries\": []}}"),
    ]);
    for (inputs, why) in [
        (&["."][..], "nothing was checked: the inputs have no payload\n"),
        (&["empty.ndjson"], "nothing was checked: the inputs have no payload\n"),
    ] {
        let (shown, status) = check(folder.path(), inputs);
        assert_eq!(shown, format!("0 ok, 0 lossy, 0 error\nerror: {why}"));
        assert_eq!(status, Some(1));
    }
    let (shown, status) = check(folder.path(), &["*.json"]);
    assert!(shown.starts_with("error *.json $: not readable: no file matches"), "{shown}");
    assert_eq!(status, Some(1));
    let output = run_in(folder.path(), &["check", "empty.har"], b"");
    assert_eq!((stdout(&output), output.status.code()), ("0 ok, 0 lossy, 0 error\n", Some(1)));
}

/// A long line is refused, and those after it are read.
#[test]
fn lines_are_bounded() {
    let long = [&vec![b' '; 64 << 20], b"7\n".as_slice(), ERROR.as_bytes()].concat();
    let output = run(&["check", "--as", "shipments/ApiError", "--input", "ndjson", "-"], &long);
    let lines: Vec<&str> = stdout(&output).lines().collect();
    assert!(lines[0].starts_with("error -:1 $: longer than 64 MiB"), "{lines:?}");
    assert_eq!(lines[1..], ["ok -:2", "1 ok, 0 lossy, 1 error"]);
}

#[test]
fn outputs_are_replaced_whole_or_not_at_all() {
    let folder = folder(&[("a.json", ERROR.as_bytes()), ("out.json", b"before")]);
    let arguments =
        |output| ["check", "--as", "shipments/ApiError", "--format", "json", "--output", output, "a.json"];
    let output = run_in(folder.path(), &arguments("out.json"), b"");
    assert_eq!((stdout(&output), output.status.code()), ("", Some(0)));
    assert_eq!(stderr(&output), "1 ok, 0 lossy, 0 error\n");
    assert!(fs::read_to_string(folder.path().join("out.json")).unwrap().contains("\"ok\": 1"));
    for refused in ["no/such/folder.json", "."] {
        let output = run_in(folder.path(), &arguments(refused), b"");
        assert_eq!(output.status.code(), Some(2), "{refused}");
        assert!(stderr(&output).contains("cannot write"), "{}", stderr(&output));
    }
    // Options are refused before the output is touched.
    let output = run_in(folder.path(), &["check", "--output", "out.json", "a.txt"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn names_do_not_move_the_cursor() {
    let folder = folder(&[("a\u{1b}[2J\n.json", b"{}")]);
    let (shown, _) = check(folder.path(), &["."]);
    assert!(!shown.contains('\u{1b}') && shown.lines().count() == 3, "{shown:?}");
}
