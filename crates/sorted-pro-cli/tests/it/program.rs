//! The program in a directory that nothing else uses.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use sorted_pro_sandbox::{Builder, Sandbox};
use tempfile::TempDir;

/// A key that must not be shown anywhere.
pub(crate) const KEY: &str = "very-secret-key-4711";

pub(crate) struct Shop {
    pub(crate) sandbox: Sandbox,
    pub(crate) directory: TempDir,
}

/// Output of the program, and its exit status.
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Shop {
    pub(crate) async fn open() -> Self {
        Self::open_with(Sandbox::builder()).await
    }

    pub(crate) async fn open_with(sandbox: Builder) -> Self {
        let sandbox = sandbox.demo(false).journal_size(20_000).start().await.unwrap();
        Self { sandbox, directory: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// The program with a key of this sandbox.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program(self.directory.path(), arguments);
        command
            .env("SORTED_PRO_SHIPMENTS_API_KEY", KEY)
            .env("SORTED_PRO_SHIPMENTS_BASE_URL", self.sandbox.shipments_url())
            .env("SORTED_PRO_CONSIGNMENTS_API_KEY", KEY)
            .env("SORTED_PRO_CONSIGNMENTS_BASE_URL", self.sandbox.url());
        command
    }

    pub(crate) async fn run(&self, arguments: &[&str]) -> Ran {
        ran(self.command(arguments)).await
    }

    /// Number of requests of an operation that the sandbox has carried out.
    pub(crate) fn requests(&self, operation: &str) -> usize {
        let journal = self.sandbox.journal();
        journal.iter().filter(|entry| entry.processed && entry.operation == Some(operation)).count()
    }

    /// Writes a file of orders.
    pub(crate) fn orders(&self, name: &str, keys: impl IntoIterator<Item = String>) {
        let mut text = HEADER.to_owned();
        for key in keys {
            text.push_str(&row(&key));
        }
        fs::write(self.path(name), text).unwrap();
    }
}

pub(crate) const HEADER: &str =
    "key,origin,destination,weight,length,width,height,value,currency,description\n";

pub(crate) fn row(key: &str) -> String {
    format!("{key},WAREHOUSE-01,SHOP-17,2,30,20,10,45,GBP,Books\n")
}

pub(crate) fn keys(count: usize) -> impl Iterator<Item = String> {
    (0..count).map(|number| format!("ORDER-{number:05}"))
}

/// The program without a key, in a directory.
pub(crate) fn program(directory: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sorted-pro"));
    command.args(arguments).current_dir(directory).env_clear().env("HOME", directory).stdin(Stdio::null());
    if let Some(root) = std::env::var_os("SYSTEMROOT") {
        command.env("SYSTEMROOT", root);
    }
    command
}

/// Runs it to its end. No key is ever shown.
pub(crate) async fn ran(command: Command) -> Ran {
    ran_with(command, None).await
}

pub(crate) async fn ran_with(mut command: Command, stdin: Option<String>) -> Ran {
    let run = move || -> Output {
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        if stdin.is_some() {
            command.stdin(Stdio::piped());
        }
        let mut child = command.spawn().unwrap();
        if let (Some(text), Some(mut pipe)) = (stdin, child.stdin.take()) {
            pipe.write_all(text.as_bytes()).unwrap();
        }
        child.wait_with_output().unwrap()
    };
    let output = tokio::task::spawn_blocking(run).await.unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let ran = Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) };
    assert!(!ran.out.contains(KEY) && !ran.err.contains(KEY), "the key is shown");
    ran
}
