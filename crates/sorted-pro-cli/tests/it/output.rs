//! Outputs that nobody reads, or that cannot be written.

use std::process::{Command, Stdio};

use crate::program::{Shop, keys, program, ran};

/// Runs it with a standard output that is closed at once.
fn unread(mut command: Command) -> (Option<i32>, String) {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_output_that_nobody_reads_is_no_failure() {
    let shop = Shop::open().await;
    // More than fits into a pipe.
    shop.orders("orders.csv", keys(1000));
    let shipped = shop.run(&["ship", "orders.csv"]).await;
    assert_eq!(shipped.code, Some(0), "{}", shipped.err);
    for arguments in
        [&["completions", "bash"][..], &["jobs", "export", "orders"], &["jobs", "list"], &["ship", "--help"]]
    {
        let (code, err) = unread(shop.command(arguments));
        assert_eq!((code, err.as_str()), (Some(0), ""), "{arguments:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_directory_that_does_not_exist_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let man = ran(program(directory.path(), &["man", "nowhere"])).await;
    assert_eq!(man.code, Some(2));
    assert!(man.err.starts_with("error: nowhere: "), "{}", man.err);
}
