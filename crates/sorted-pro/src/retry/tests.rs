use super::*;

fn responded(status: u16) -> Attempt {
    Attempt::Responded { status, conflict: false, retry_after: None }
}

#[test]
fn writes_are_retried_only_when_nothing_can_have_happened() {
    let pause = Duration::from_secs(2);
    let asked =
        |status| Attempt::Responded { status, conflict: false, retry_after: Some(Duration::from_secs(2)) };
    assert_eq!(Attempt::NotSent.retry(Safety::Write), Some(Retry::Backoff));
    for attempt in [Attempt::TimedOut, Attempt::Interrupted] {
        assert_eq!(attempt.retry(Safety::Write), None);
        assert_eq!(attempt.retry(Safety::Read), Some(Retry::Backoff));
    }
    for status in 200..600 {
        let plain = (status == 429).then_some(Retry::InTurn(None));
        assert_eq!(responded(status).retry(Safety::Write), plain, "{status}");
        let expected = matches!(status, 429 | 503).then_some(Retry::InTurn(Some(pause)));
        assert_eq!(asked(status).retry(Safety::Write), expected, "{status}");
    }
}

#[test]
fn reads_are_retried_after_what_may_pass() {
    let pause = Duration::from_secs(2);
    for status in 200..600 {
        let plain = match status {
            429 => Some(Retry::InTurn(None)),
            408 | 500 | 502..=504 => Some(Retry::Backoff),
            _ => None,
        };
        assert_eq!(responded(status).retry(Safety::Read), plain, "{status}");
    }
    for (status, expected) in
        [(429, Retry::InTurn(Some(pause))), (503, Retry::InTurn(Some(pause))), (500, Retry::After(pause))]
    {
        let attempt = Attempt::Responded { status, conflict: false, retry_after: Some(pause) };
        assert_eq!(attempt.retry(Safety::Read), Some(expected), "{status}");
    }
}

#[test]
fn business_responses_are_never_retried() {
    for safety in [Safety::Read, Safety::Write] {
        for status in [200, 304, 400, 404, 407, 409, 410, 521, 531] {
            assert_eq!(responded(status).retry(safety), None, "{status}");
        }
        for retry_after in [None, Some(Duration::ZERO)] {
            let conflict = Attempt::Responded { status: 429, conflict: true, retry_after };
            assert_eq!((conflict.retry(safety), conflict.throttled()), (None, None));
        }
    }
}

#[test]
fn served_is_what_is_neither_throttled_nor_broken() {
    for status in [200, 221, 304, 400, 404, 521, 531] {
        assert!(responded(status).is_served(), "{status}");
    }
    for attempt in [responded(429), responded(500), responded(503), Attempt::NotSent, Attempt::TimedOut] {
        assert!(!attempt.is_served(), "{attempt:?}");
    }
}

#[test]
fn a_lost_response_to_a_write_leaves_the_outcome_unknown() {
    for attempt in [Attempt::TimedOut, Attempt::Interrupted, responded(500), responded(502), responded(504)] {
        assert!(attempt.leaves_outcome_unknown(Safety::Write), "{attempt:?}");
        assert!(!attempt.leaves_outcome_unknown(Safety::Read), "{attempt:?}");
    }
    for attempt in
        [Attempt::NotSent, responded(400), responded(404), responded(429), responded(521), responded(531)]
    {
        assert!(!attempt.leaves_outcome_unknown(Safety::Write), "{attempt:?}");
    }
}

#[test]
fn pauses_double_up_to_their_limit() {
    let policy = RetryPolicy::default().max_backoff(Duration::from_millis(900));
    let limits: Vec<_> = (1..=4).map(|attempt| policy.backoff(attempt, 1.0).as_millis()).collect();
    assert_eq!(limits, [250, 500, 900, 900]);
    assert_eq!(policy.backoff(u32::MAX, 0.5).as_millis(), 450);
    assert_eq!(policy.backoff(3, 0.0), Duration::ZERO);
}

#[test]
fn retry_after_is_seconds_or_a_date() {
    let now = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
    assert_eq!(retry_after(" 120 ", now), Some(Duration::from_secs(120)));
    assert_eq!(retry_after("Sun, 06 Nov 1994 08:50:37 GMT", now), Some(Duration::from_secs(60)));
    assert_eq!(retry_after("Sun, 06 Nov 1994 08:00:00 GMT", now), Some(Duration::ZERO));
    assert_eq!(retry_after("0", now), Some(Duration::ZERO));
    assert_eq!(retry_after("99999999999999999999", now), Some(Duration::from_secs(u64::MAX)));
    for absent in ["", " ", "soon", "0.5", "1e3", "-1", "+5", "5 s", "5, 6"] {
        assert_eq!(retry_after(absent, now), None, "{absent}");
    }
}

#[test]
fn the_budget_runs_dry_and_recovers() {
    let budget = RetryBudget::new(2);
    assert!(budget.withdraw() && budget.withdraw() && !budget.withdraw());
    budget.deposit();
    assert!(!budget.withdraw());
    budget.deposit();
    assert!(budget.withdraw());
}
