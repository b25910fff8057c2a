//! Output of `--help`.

use crate::program::{program, ran};

#[tokio::test(flavor = "multi_thread")]
async fn help_of_every_command() {
    let directory = tempfile::tempdir().unwrap();
    let commands: [&[&str]; 17] = [
        &[],
        &["ship"],
        &["allocate"],
        &["labels"],
        &["manifest"],
        &["track"],
        &["jobs"],
        &["jobs", "list"],
        &["jobs", "show"],
        &["jobs", "unknown"],
        &["jobs", "retry"],
        &["jobs", "resolve"],
        &["jobs", "export"],
        &["jobs", "delete"],
        &["worker"],
        &["sandbox"],
        &["doctor"],
    ];
    for command in commands {
        let mut arguments = command.to_vec();
        arguments.push("--help");
        let help = ran(program(directory.path(), &arguments)).await;
        assert_eq!((help.code, help.err.as_str()), (Some(0), ""), "{arguments:?}");
        assert!(help.out.contains("Usage: sorted-pro"), "{}", help.out);
        insta::assert_snapshot!([&["help"], command].concat().join("_"), help.out);
    }
}
