//! Stores on a disk that is full or read-only: mounted for the program alone, where this user may.

use std::io::Write as _;
use std::process::Command;

use crate::program::{Shop, keys, ran};

/// The command after `mount`, a line of the shell, in its own namespaces; `None` where they are not permitted, which is
/// reported.
fn mounted(command: &Command, mount: &str) -> Option<Command> {
    let unshare = |script: &str| {
        let mut unshare = Command::new("unshare");
        unshare.args(["--map-root-user", "--mount", "sh", "-c", script, "sh"]);
        unshare.current_dir(command.get_current_dir().unwrap_or("/".as_ref()));
        unshare
    };
    let probe = unshare(mount).output();
    if !probe.is_ok_and(|output| output.status.success()) {
        // Not by `eprintln!`, which the test harness hides.
        let _ = std::io::stderr().write_all(b"SKIPPED: a test that needs unshare(1) and mount(8)\n");
        return None;
    }
    let mut mounted = unshare(&format!("{mount} && exec \"$@\""));
    mounted.arg(command.get_program()).args(command.get_args()).env_clear();
    mounted.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    Some(mounted)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_reported_and_nothing_is_sent() {
    let shop = Shop::open().await;
    shop.orders("tonight.csv", keys(5000));
    std::fs::create_dir(shop.path("small")).unwrap();
    let command = shop.command(&["ship", "tonight.csv", "--store", "small/jobs.db"]);
    let Some(command) = mounted(&command, "mount -t tmpfs -o size=512k tmpfs small") else { return };
    let shipped = ran(command).await;
    assert_eq!(shipped.code, Some(4), "{}", shipped.err);
    assert!(shipped.err.contains("small/jobs.db is full: free some space"), "{}", shipped.err);
    assert!(shop.sandbox.journal().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_only_store_is_reported_and_nothing_is_sent() {
    let shop = Shop::open().await;
    shop.orders("tonight.csv", keys(1));
    std::fs::create_dir(shop.path("kept")).unwrap();
    let arguments = ["ship", "tonight.csv", "--store", "kept/jobs.db"];
    let first = shop.run(&arguments).await;
    assert_eq!(first.code, Some(0), "{}", first.err);
    let before = shop.sandbox.journal().len();
    shop.orders("tonight.csv", keys(2));
    let mount = "mount --bind kept kept && mount -o remount,bind,ro kept";
    let Some(command) = mounted(&shop.command(&arguments), mount) else { return };
    let shipped = ran(command).await;
    assert_eq!(shipped.code, Some(4), "{}", shipped.err);
    assert!(shipped.err.contains("kept/jobs.db cannot be used"), "{}", shipped.err);
    assert_eq!(shop.sandbox.journal().len(), before);
}
