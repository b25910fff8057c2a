//! `cargo xtask pull`.

use std::fs;
use std::io::{Read as _, Write};
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::thread;

use tempfile::TempDir;
use xtask::pull::{Pull, pull};
use xtask::{Api, Document, Workspace};

use crate::diff::{BASE, edited};

/// A checkout with `BASE` as its shipments spec, and a place for new versions.
struct Fixture {
    directory: TempDir,
    workspace: Workspace,
}

impl Fixture {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let workspace = Workspace::at(directory.path().join("checkout"));
        fs::create_dir_all(workspace.spec_dir()).unwrap();
        fs::write(workspace.spec(Api::Shipments), BASE).unwrap();
        Self { directory, workspace }
    }

    fn offer(&self, text: &[u8]) -> String {
        let path = self.directory.path().join("new.yaml");
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    fn spec(&self) -> String {
        fs::read_to_string(self.workspace.spec(Api::Shipments)).unwrap()
    }

    /// Returns the output of the command, or its error.
    fn pull(&self, source: &str, dry_run: bool) -> Result<String, String> {
        self.pull_with(source, dry_run, |_| vec![])
    }

    fn pull_with(
        &self,
        source: &str,
        dry_run: bool,
        lint: impl Fn(&Document) -> Vec<String>,
    ) -> Result<String, String> {
        let arguments = Pull { source: source.to_owned(), api: Api::Shipments, dry_run };
        let mut out = vec![];
        pull(&self.workspace, &arguments, &lint, &mut out).map_err(|error| format!("{error:#}"))?;
        Ok(anstream::adapter::strip_str(&String::from_utf8(out).unwrap()).to_string())
    }

    /// Asserts that pulling `source` fails with `complaint` and leaves no trace.
    fn assert_refused(&self, source: &str, complaint: &str) {
        self.assert_error(self.pull(source, false), complaint);
    }

    fn assert_error(&self, result: Result<String, String>, complaint: &str) {
        let error = result.expect_err(complaint);
        assert!(error.contains(complaint), "{error}");
        assert!(error.starts_with("spec/shipments.yaml stays as it is: "), "{error}");
        assert_eq!(self.spec(), BASE);
        let files = fs::read_dir(self.workspace.spec_dir()).unwrap().count();
        assert_eq!(files, 1, "something was left behind in spec/");
    }
}

fn newer() -> String {
    edited("newer", &[("operationId: cancel_parcel", "operationId: drop_parcel")])
}

#[test]
fn a_file_replaces_the_spec_byte_for_byte() {
    let fixture = Fixture::new();
    let text = newer().replace('\n', "\r\n");
    let source = fixture.offer(text.as_bytes());
    let difference = "shipments: drop_parcel";
    let printed = fixture.pull(&source, true).unwrap();
    assert_eq!(fixture.spec(), BASE, "a dry run changes nothing");
    assert!(printed.contains(difference) && printed.contains("breaking: 1 breaking"), "{printed}");
    assert!(printed.ends_with("dry run: spec/shipments.yaml stays as it is\n"), "{printed}");
    let printed = fixture.pull(&source, false).unwrap();
    assert_eq!(fixture.spec(), text);
    assert!(printed.contains(difference), "{printed}");
    let end = "replaced: spec/shipments.yaml\nnext: cargo xtask codegen && cargo test --workspace\n";
    assert!(printed.ends_with(end), "{printed}");
    assert_eq!(fixture.pull(&source, false).unwrap(), "already up to date: spec/shipments.yaml\n");
}

#[test]
fn the_same_bytes_are_up_to_date() {
    let fixture = Fixture::new();
    let up_to_date = "already up to date: spec/shipments.yaml\n";
    assert_eq!(fixture.pull(&fixture.offer(BASE.as_bytes()), false).unwrap(), up_to_date);
    // Other bytes with the same meaning are not: comments matter in a source of truth.
    let printed = fixture.pull(&fixture.offer(format!("# comment\n{BASE}").as_bytes()), true).unwrap();
    assert!(printed.contains("no differences") && printed.contains("dry run"), "{printed}");
}

#[test]
fn a_first_spec_is_all_added() {
    let fixture = Fixture::new();
    fs::remove_file(fixture.workspace.spec(Api::Shipments)).unwrap();
    fixture.pull(&fixture.offer(BASE.as_bytes()), false).unwrap();
    assert_eq!(fixture.spec(), BASE);
}

#[test]
fn unfit_texts_change_nothing() {
    let fixture = Fixture::new();
    let missing = fixture.directory.path().join("missing.yaml");
    fixture.assert_refused(missing.to_str().unwrap(), "cannot open");
    fixture.assert_refused(fixture.directory.path().to_str().unwrap(), "is a directory");
    fixture.assert_refused("ftp://example.com/a.yaml", "`ftp:` is not supported");
    for (text, complaint) in [
        (&b"a: [1\n"[..], "not valid YAML"),
        (b"", "the document is empty"),
        (b"a: 1\na: 2\n", "new.yaml:2:1: the key `a` is there twice"),
        (b"caf\xe9: 1\n", "is not UTF-8 (byte 3)"),
        (b"404: Not Found\n", "not an OpenAPI document"),
        (
            b"openapi: 3.1.0\npaths: {/a: {}}\n",
            "version 3.1.0 is not supported, only OpenAPI 3.0.x; `cargo xtask compare FILE --api shipments`",
        ),
        (
            b"swagger: '2.0'\npaths: {/a: {}}\n",
            "version 2.0 is not supported, only OpenAPI 3.0.x; `cargo xtask compare FILE --api shipments`",
        ),
        (b"openapi: 3.0.3\npaths: {}\n", "an API without operations"),
    ] {
        fixture.assert_refused(&fixture.offer(text), complaint);
    }
}

#[test]
fn findings_of_the_linter_change_nothing() {
    let fixture = Fixture::new();
    let source = fixture.offer(newer().as_bytes());
    let lint = |document: &Document| {
        assert!(document.get("/paths").is_some());
        vec!["new.yaml:1: first".to_owned(), "new.yaml:2: second".to_owned()]
    };
    for dry_run in [true, false] {
        let result = fixture.pull_with(&source, dry_run, lint);
        fixture.assert_error(result, "2 findings\n  new.yaml:1: first\n  new.yaml:2: second\nif it is not written by the rules of spec/README.md: `cargo xtask compare FILE");
    }
}

#[test]
fn a_damaged_current_spec_is_not_overwritten() {
    let fixture = Fixture::new();
    fs::write(fixture.workspace.spec(Api::Shipments), "half: [").unwrap();
    let error = fixture.pull(&fixture.offer(BASE.as_bytes()), false).unwrap_err();
    assert!(error.contains("fix or remove it first: spec/shipments.yaml:"), "{error}");
    assert_eq!(fixture.spec(), "half: [");
}

/// A pipe whose reader has gone, as `| head` does.
struct Closed;

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
        Err(std::io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn nothing_is_written_before_the_difference_is_shown() {
    let fixture = Fixture::new();
    let source = fixture.offer(newer().as_bytes());
    let arguments = Pull { source, api: Api::Shipments, dry_run: false };
    pull(&fixture.workspace, &arguments, &|_| vec![], &mut Closed).unwrap_err();
    assert_eq!(fixture.spec(), BASE);
}

/// Responds to one request after the other with `responses`; gives the URL of the server.
fn serve(responses: Vec<Vec<u8>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for response in responses {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = vec![];
            let mut buffer = [0; 1024];
            while !request.windows(4).any(|end| end == b"\r\n\r\n") {
                match stream.read(&mut buffer) {
                    Ok(0) | Err(_) => break,
                    Ok(read) => request.extend_from_slice(&buffer[..read]),
                }
            }
            // The client may hang up on purpose, in the middle of a body that is too long.
            let _ = stream.write_all(&response);
        }
    });
    url
}

fn response(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\nconnection: close\r\n{headers}\r\n");
    [head.as_bytes(), body].concat()
}

#[test]
fn a_url_replaces_the_spec() {
    let fixture = Fixture::new();
    let body = newer();
    let redirect = response("302 Found", "location: /elsewhere.yaml\r\ncontent-length: 0\r\n", b"");
    let url =
        serve(vec![redirect, response("200 OK", "content-type: application/yaml\r\n", body.as_bytes())]);
    fixture.pull(&format!("{url}/shipments.yaml"), false).unwrap();
    assert_eq!(fixture.spec(), body);
}

#[test]
fn bad_downloads_change_nothing() {
    let fixture = Fixture::new();
    let text = newer();
    let yaml = "content-type: application/yaml\r\n";
    let endless = vec![b'#'; 33 * 1024 * 1024];
    for (responses, complaint) in [
        (vec![response("404 Not Found", "", b"openapi: 3.0.3")], "/a.yaml: the server responded with 404"),
        (vec![response("204 No Content", "", b"")], "the server responded with 204"),
        (vec![response("200 OK", "content-type: text/html\r\n", text.as_bytes())], "is a web page"),
        (vec![response("200 OK", yaml, b"\n<!DOCTYPE html><html>")], "is a web page"),
        (vec![response("200 OK", yaml, &endless)], "larger than 32 MiB"),
        (
            vec![response("200 OK", &format!("{yaml}content-length: 99999\r\n"), text.as_bytes())],
            "the download broke off",
        ),
        (vec![response("302 Found", "location: /a.yaml\r\ncontent-length: 0\r\n", b""); 7], "redirects"),
        (vec![b"not HTTP\r\n\r\n".to_vec()], "cannot fetch"),
    ] {
        let url = serve(responses).replace("http://", "http://user:secret@");
        let result = fixture.pull(&format!("{url}/a.yaml?key=secret"), false);
        assert!(!format!("{result:?}").contains("secret"), "{result:?}");
        fixture.assert_error(result, complaint);
    }
    // Nobody listens at a port that was just given back.
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    fixture.assert_refused(&format!("http://{free}/a.yaml"), "cannot fetch");
}

#[test]
fn standard_input_is_a_source() {
    // Dry, because the binary works on the checkout that it was built from.
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["pull", "-", "--api", "shipments", "--dry-run"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"nonsense: true\n").unwrap();
    let output = child.wait_with_output().unwrap();
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{complaint}");
    assert!(complaint.contains("(standard input):1:1: no `openapi: 3.0.x` at the top"), "{complaint}");
}
