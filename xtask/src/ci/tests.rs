use super::*;

#[test]
fn a_failure_has_the_command_its_status_and_the_end_of_its_output() {
    // The first command succeeds, the third is not reached.
    let commands = |_: &Workspace| {
        Ok(vec![cargo("--version"), cargo("help --no-such-option"), cargo("another --no-such-option")])
    };
    let gate = Gate { name: "gate", commands, needs: None };
    let outcome = gate.run(&Workspace::of_this_checkout(), &mut std::io::sink()).unwrap();
    let Outcome::Failed(failure) = outcome else { panic!("{outcome:?}") };
    let text = failure.to_string();
    assert!(text.contains("help") && !text.contains("another") && text.contains("exit"), "{text}");
    assert!(text.contains("unexpected argument '--no-such-option'"), "{text}");
}

#[test]
fn the_end_of_the_output_is_forty_lines() {
    let mut output = Vec::new();
    let (status, end) = watched(words(std::env::current_exe().unwrap(), "--list"), &mut output).unwrap();
    assert!(status.success());
    assert!(output.ends_with(end.as_bytes()) && output.len() > end.len());
    assert_eq!(end.lines().count(), 40, "{end}");
    assert!(end.ends_with(" tests, 0 benchmarks\n"), "{end}");
}
