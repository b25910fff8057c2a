//! Properties that hold for every server, measured in [simulations](super::simulation).

use super::simulation::{ASKED, LOAD, Load, RetryAfter, Server, run};

const ABSENT: RetryAfter = RetryAfter::Absent;

fn seeds() -> impl Iterator<Item = Load> {
    (1..=8).map(|seed| Load { seed, ..LOAD })
}

#[test]
fn a_limit_is_used_and_hardly_exceeded() {
    for retry_after in ASKED {
        for latency in [0.001, 0.02] {
            for load in seeds() {
                let load = Load { latency, ..load };
                let log = run(&Server::new(50.0, 10.0, retry_after), &[0.0], load, 80.0);
                let (used, throttled) = (log.used(2.0, 80.0), log.throttled(0.0, 80.0));
                assert!(
                    used >= 0.9 && throttled <= 0.02,
                    "{used:.3} used, {throttled:.3} throttled: {retry_after:?}, {load:?}"
                );
            }
        }
    }
}

#[test]
fn a_change_of_the_limit_is_followed() {
    for retry_after in [ABSENT, RetryAfter::Needed, RetryAfter::Seconds(0.0)] {
        for load in seeds() {
            // In another part of the time between two probes for each seed.
            let first = 30.0 + load.seed as f64 * 1.3;
            let second = first + 30.0;
            let server = Server::new(50.0, 10.0, retry_after).then(first, 10.0).then(second, 100.0);
            let log = run(&server, &[0.0], load, second + 30.0);
            for change in [first, second] {
                let (delay, throttled) =
                    (log.follows_after(change), log.throttled(change + 10.0, change + 30.0));
                assert!(
                    delay <= 10.0 && throttled <= 0.05,
                    "{delay} s, {throttled:.3} throttled: {retry_after:?}, {load:?}"
                );
            }
        }
    }
}

#[test]
fn a_limit_that_rises_a_little_or_much_is_found() {
    for (retry_after, most) in [(ABSENT, 10.0), (RetryAfter::Needed, 20.0)] {
        for (from, to) in [(50.0, 60.0), (50.0, 100.0), (10.0, 20.0), (5.0, 50.0)] {
            for load in seeds() {
                let change = 30.0 + load.seed as f64 * 1.3;
                let server = Server::new(from, 10.0, retry_after).then(change, to);
                let delay = run(&server, &[0.0], load, change + 30.0).follows_after(change);
                assert!(delay <= most, "{from} to {to}: {delay} s, {retry_after:?}, {load:?}");
            }
        }
    }
}

#[test]
fn two_clients_share_a_limit() {
    for retry_after in ASKED {
        for second in [0.0, 10.0] {
            for load in seeds() {
                let log = run(&Server::new(50.0, 10.0, retry_after), &[0.0, second], load, 80.0);
                let share = log.share(0, second);
                let (used, throttled) = (log.used(2.0, 80.0), log.throttled(0.0, 80.0));
                assert!(
                    (0.25..=0.75).contains(&share) && used >= 0.8 && throttled <= 0.03,
                    "{share:.3} of the first, {used:.3} used, {throttled:.3} throttled: {retry_after:?}, {load:?}"
                );
            }
        }
    }
}

/// If the bucket holds one request, one that is early by the jitter of the network is throttled, and the rate stays
/// below the limit. If a response takes long, many requests are in flight when a limit shows itself.
#[test]
fn all_limits_are_found() {
    const LOADS: &[(f64, usize)] = &[(0.001, 1), (0.001, 16), (0.05, 1), (0.05, 16), (0.3, 16), (0.3, 64)];

    for retry_after in ASKED {
        for (rate, until) in [(1.0, 60.0), (10.0, 40.0), (50.0, 40.0), (300.0, 30.0), (2000.0, 12.0)] {
            for bucket in [1.0, rate / 5.0, rate] {
                let bucket = f64::max(bucket, 1.0);
                for &(latency, concurrency) in LOADS {
                    let load = Load { latency, concurrency, ..LOAD };
                    let log = run(&Server::new(rate, bucket, retry_after), &[0.0], load, until);
                    let possible = f64::min(1.0, concurrency as f64 / latency / rate / 1.05);
                    let used = log.used(until / 2.0, until) / possible;
                    let throttled = log.throttled(until / 2.0, until);
                    let (least, most) = match bucket / rate {
                        share if share < 0.2 => (0.1, 0.05),
                        _ if rate == 1.0 => (0.65, 0.2),
                        _ if latency < 0.3 => (0.8, 0.04),
                        _ => (0.8, 0.2),
                    };
                    assert!(
                        used >= least && throttled <= most,
                        "{used:.2} used, {throttled:.3} throttled: {rate}/s, {bucket}, {retry_after:?}, {load:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_ceiling_holds_for_every_server() {
    for (allowed, retry_after) in [(1e6, ABSENT), (15.0, ABSENT), (15.0, RetryAfter::Needed)] {
        for ceiling in [0.5, 20.0, 1500.0] {
            let load = Load { ceiling: Some(ceiling), ..LOAD };
            let log = run(&Server::new(allowed, 10.0, retry_after), &[0.0], load, 20.0);
            let sent: Vec<f64> = log.entries.iter().map(|it| it.second).collect();
            for (first, from) in sent.iter().enumerate() {
                for (last, to) in sent.iter().enumerate().skip(first).take(100) {
                    // Requests take a little more or less time to the server; and late timers are made up for.
                    let most = (to - from + LOAD.latency * 0.1 + 0.01) * ceiling + 1.0;
                    assert!((last - first + 1) as f64 <= most + 1e-6, "{from} to {to} at {ceiling}/s");
                }
            }
            let most = f64::min(f64::min(allowed, ceiling), 16.0 / 0.021);
            let passed = log.passed(4.0, 20.0) / 16.0;
            assert!(passed > 0.75 * most, "{passed} of {most}/s");
        }
    }
}

#[test]
fn an_outage_is_left_alone_and_left_behind() {
    for retry_after in [ABSENT, RetryAfter::Seconds(0.0), RetryAfter::Seconds(1.0)] {
        for concurrency in [1, 64] {
            for load in seeds() {
                let load = Load { concurrency, ..load };
                let server = Server::new(50.0, 10.0, retry_after).then(20.0, 0.0).then(60.0, 50.0);
                let log = run(&server, &[0.0], load, 90.0);
                let during = log.entries.iter().filter(|it| (25.0..60.0).contains(&it.second)).count();
                assert!((3..=60).contains(&during), "{during}: {load:?}, {retry_after:?}");
                let used = log.used(70.0, 90.0);
                assert!(used > 0.75, "{used:.3} used: {load:?}, {retry_after:?}");
            }
        }
    }
}

/// After a pause all calls would like to send at once.
#[test]
fn nothing_is_sent_during_a_pause_and_no_burst_after_it() {
    for load in seeds() {
        let server = Server::new(50.0, 10.0, RetryAfter::Seconds(3.0));
        let log = run(&server, &[0.0], load, 80.0);
        let throttled: Vec<f64> = log.entries.iter().filter(|it| it.throttled).map(|it| it.second).collect();
        assert!(throttled.len() > 3, "{throttled:?}");
        for second in throttled {
            // From when the response has arrived.
            let pause = (second + LOAD.latency * 1.1, second + 3.0);
            assert_eq!(log.passed(pause.0, pause.1), 0.0, "after {second}: {load:?}");
            let burst = log.passed(pause.1, pause.1 + 0.2);
            assert!(burst <= 0.2 * 60.0 + 2.0, "{burst} after {second}: {load:?}");
        }
    }
}
