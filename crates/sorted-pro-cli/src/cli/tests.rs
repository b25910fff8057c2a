use super::*;

fn parsed(line: &str) -> Result<Cli, clap::Error> {
    let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
    let matches = command(&arguments).try_get_matches_from(&arguments)?;
    Cli::from_arg_matches(&matches)
}

#[test]
fn the_command_is_sound() {
    command(&[]).debug_assert();
    command(&["--api=consignments".into()]).debug_assert();
}

#[test]
fn operations_of_both_apis_have_one_name() {
    for line in ["sorted-pro api get_labels --help", "sorted-pro api --api consignments get_labels --help"] {
        let error = parsed(line).unwrap_err();
        let help = error.to_string();
        assert!(!error.use_stderr(), "{help}");
        assert_eq!(help.contains(", consignments API,"), line.contains("consignments"), "{help}");
    }
    assert!(parsed("sorted-pro api get_late_consignments").is_ok(), "only one API has it");
    assert!(parsed("sorted-pro api get_no_such_thing").unwrap_err().use_stderr());
}

#[test]
fn values_are_checked_before_anything_is_sent() {
    for (line, wanted) in [
        ("sorted-pro api get_shipment", "--reference <TEXT>"),
        ("sorted-pro api get_late_consignments --page-size many", "expected a number"),
        ("sorted-pro api get_late_consignments --pageSize many", "expected a number"),
        ("sorted-pro api get_late_consignments --start-from today", "expected a date like 2026-01-31"),
        ("sorted-pro api create_shipment", "--body <FILE>"),
        ("sorted-pro --api orders api get_carriers", "[possible values: shipments, consignments]"),
    ] {
        let error = parsed(line).unwrap_err().to_string();
        assert!(error.contains(wanted), "{line}: {error}");
    }
}
