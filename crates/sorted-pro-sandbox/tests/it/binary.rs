//! The program.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Output, Stdio};

use reqwest::Method;
use serde_json::Value;

use crate::client::{KEY, http};

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sorted-pro-sandbox"));
    command.args(arguments).env_remove("RUST_LOG").stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Output {
    command(arguments).output().expect("runs")
}

/// A running program; ended when dropped.
struct Program {
    child: Child,
    stdout: BufReader<ChildStdout>,
    /// Its output up to the empty end or the curl line.
    greeting: Vec<String>,
}

impl Program {
    /// Starts it, and reads as many lines as it prints.
    fn start(arguments: &[&str], lines: usize) -> Self {
        let mut child =
            command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("starts");
        let mut stdout = BufReader::new(child.stdout.take().expect("piped"));
        let greeting = (0..lines)
            .map(|_| {
                let mut line = String::new();
                stdout.read_line(&mut line).expect("a line");
                line
            })
            .collect();
        Self { child, stdout, greeting }
    }

    fn url(&self) -> &str {
        self.greeting[0].rsplit(' ').next().unwrap_or_default().trim()
    }

    /// Ends it; returns its exit code and everything that it still printed and logged.
    #[cfg(unix)]
    fn end(mut self) -> (Option<i32>, String) {
        let killed = Command::new("kill").arg(self.child.id().to_string()).status().expect("runs");
        assert!(killed.success());
        let mut text = self.greeting.concat();
        self.stdout.read_to_string(&mut text).expect("UTF-8");
        let mut stderr = self.child.stderr.take().expect("piped");
        stderr.read_to_string(&mut text).expect("UTF-8");
        (self.child.wait().expect("ends").code(), text)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The words of the curl line: method, URL, headers.
fn curl(line: &str) -> (Method, String, Vec<(String, String)>) {
    let words: Vec<&str> = line.trim().split('"').collect();
    assert_eq!(words[0], "curl -X PUT ", "{line}");
    let headers = words[3..]
        .iter()
        .filter_map(|word| word.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    (Method::PUT, words[1].to_owned(), headers)
}

#[cfg(unix)]
#[tokio::test]
async fn the_printed_curl_line_allocates() {
    let program = Program::start(&["--port", "0", "--clock", "2026-01-05T09:00:00Z"], 6);
    let url = program.url().to_owned();
    assert!(url.starts_with("http://127.0.0.1:") && !url.ends_with(":0"), "{url}");
    let (method, target, headers) = curl(&program.greeting[5]);
    let path = "/shipments/sp_00794407328944469090495223169024/allocate/service_group/exampleSG123";
    assert_eq!(target, format!("{url}/pro{path}"));
    assert_eq!(headers, [("x-api-key".into(), "any".into()), ("x-api-version".into(), "1.1".into())]);
    let mut request = http().request(method, target);
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let response = request.send().await.expect("a response");
    assert_eq!(response.status(), 200);
    let result: Value = response.json().await.expect("JSON");
    assert_eq!(result["shipment_reference"], "sp_00794407328944469090495223169024");
    let journal = http().get(format!("{url}/_sandbox/journal")).send().await.expect("a response");
    let journal: Value = journal.json().await.expect("JSON");
    assert_eq!(journal["entries"][0]["operation"], "allocate_shipment_with_service_group");
    assert_eq!(journal["entries"][0]["at"], "2026-01-05T09:00:00Z");
    assert_eq!(program.end().0, Some(0));
}

#[cfg(unix)]
#[tokio::test]
async fn keys_are_checked_and_neither_printed_nor_logged() {
    let program = Program::start(&["--port", "0", "--api-key", KEY], 6);
    assert!(program.greeting[5].contains("x-api-key: $API_KEY"), "{}", program.greeting[5]);
    let url = format!("{}/pro/shipments/{KEY}?key={KEY}", program.url());
    for (key, is_good) in [(KEY, true), ("another", false)] {
        let request = http().get(&url).header("x-api-key", key).header("x-api-version", "1.1");
        let status = request.send().await.expect("a response").status();
        assert_eq!(status != 401, is_good, "{status}");
    }
    let (code, text) = program.end();
    assert_eq!(code, Some(0));
    assert!(text.contains("responded") && text.contains("get_shipment"), "a line per request: {text}");
    assert!(!text.contains(KEY), "{text}");
}

#[cfg(unix)]
#[test]
fn without_demo_there_is_no_curl_line() {
    let program = Program::start(&["--port", "0", "--demo=false"], 4);
    let (_, text) = program.end();
    assert!(!text.contains("curl"), "{text}");
}

#[cfg(unix)]
#[tokio::test]
async fn single_allocations_can_be_objects() {
    let program = Program::start(&["--port", "0", "--single-allocation-as-object"], 6);
    let url = format!("{}/allocation/EC-000-05B-MMA/allocatewithcheapestquote", program.url());
    let request = http().put(url).header("ocp-apim-subscription-key", KEY);
    let summary: Value = request.send().await.expect("a response").json().await.expect("JSON");
    assert_eq!(summary["StatusCode"], 200, "{summary}");
    assert_eq!(program.end().0, Some(0));
}

#[test]
fn a_bad_catalogue_is_named_with_its_line() {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bad.toml");
    std::fs::write(&file, "currency = \"GPB\"\n").expect("written");
    let file = file.display().to_string();
    let output = run(&["--catalogue", &file]);
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(text.starts_with(&format!("{file}:1:12: ")), "{text}");
    assert!(output.stdout.is_empty());

    let output = run(&["--catalogue", "no/such/file.toml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("no/such/file.toml: "));
}

#[test]
fn a_taken_port_is_reported() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port();
    let output = run(&["--port", &port.to_string()]);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(text.contains(&format!("cannot listen on 127.0.0.1:{port}: ")), "{text}");
}

#[test]
fn help_has_examples_and_wrong_flags_are_explained() {
    let help = String::from_utf8(run(&["--help"]).stdout).expect("UTF-8");
    for word in [
        "Examples:",
        "--port",
        "--host",
        "--max-records",
        "--catalogue",
        "--seed",
        "--clock",
        "--demo",
        "--single-allocation-as-object",
        "--api-key",
        "RUST_LOG",
        "_sandbox",
    ] {
        assert!(help.contains(word), "{word}: {help}");
    }
    for arguments in [
        ["--clock", "noon"],
        ["--port", "65536"],
        ["--seed", "-1"],
        ["--demo=maybe", "--port=0"],
        ["--host", "a:80"],
    ] {
        let output = run(&arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(!output.stderr.is_empty());
    }
}
