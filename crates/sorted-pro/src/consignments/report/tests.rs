use sorted_pro_raw::consignments::types::AllocateAndGetLabelsResult;

use super::*;

/// Status of the rejection, if it is one; and `true` if the server has only accepted the work.
fn reported<T: Element>(json: &str) -> (Option<Option<u16>>, bool) {
    let element: T = serde_json::from_str(json).unwrap();
    let report = element.report();
    (report.rejection.map(|rejection| rejection.status), report.is_accepted)
}

#[test]
fn an_element_is_done_accepted_or_rejected() {
    for (status_code, expected) in [
        (200, (None, false)),
        (202, (None, true)),
        (302, (Some(Some(302)), false)),
        (400, (Some(Some(400)), false)),
        (-1, (Some(None), false)),
    ] {
        let json = format!(r#"{{"StatusCode": {status_code}}}"#);
        assert_eq!(reported::<AllocationSummary>(&json), expected, "{status_code}");
        assert_eq!(reported::<AllocateAndGetLabelsResult>(&json), expected, "{status_code}");
    }
    let failed = r#"{"StatusCode": 200, "Result": "AllocationFailed"}"#;
    assert_eq!(reported::<AllocateAndGetLabelsResult>(failed), (Some(None), false));
    assert_eq!(reported::<WithMessage>(r#"{"IsSuccess": true}"#), (None, false));
    assert_eq!(reported::<WithMessage>(r#"{"IsSuccess": false}"#), (Some(None), false));
}
