use std::time::Duration;

use tokio::time::{Instant, advance, sleep, timeout};

use super::*;

mod properties;
mod simulation;

const LONG: Duration = Duration::from_secs(30);

fn throttled(retry_after: Option<Duration>) -> Attempt {
    Attempt::Responded { status: 429, conflict: false, retry_after }
}

#[tokio::test(start_paused = true)]
async fn requests_start_at_the_given_rate() {
    let pacer = Pacer::new(None, Some(4.0));
    let start = Instant::now();
    for _ in 0..9 {
        pacer.admit().await;
    }
    assert_eq!(start.elapsed().as_millis(), 2000);
}

#[tokio::test(start_paused = true)]
async fn a_rate_that_is_not_reached_takes_no_time() {
    let pacer = Pacer::new(None, Some(1e6));
    pacer.admit().await;
    advance(Duration::from_micros(2)).await;
    let start = Instant::now();
    pacer.admit().await;
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn no_more_than_the_given_number_run() {
    let pacer = Pacer::new(Some(2), None);
    let first = pacer.admit().await;
    let _second = pacer.admit().await;
    assert!(timeout(Duration::from_secs(1), pacer.admit()).await.is_err());
    drop(first);
    assert!(timeout(Duration::from_secs(1), pacer.admit()).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn nothing_is_paced_until_the_server_throttles() {
    let pacer = Pacer::new(None, None);
    let start = Instant::now();
    for status in [200, 202, 400, 404, 429, 500, 503, 521] {
        let permit = pacer.admit().await;
        // 429 that is a conflict, 503 that asks for nothing.
        pacer.observe(&permit, Attempt::Responded { status, conflict: true, retry_after: None }, LONG);
    }
    assert!(!pacer.active.load(Ordering::Relaxed));
    let permit = pacer.admit().await;
    assert_eq!(start.elapsed(), Duration::ZERO);
    pacer.observe(&permit, throttled(None), LONG);
    pacer.admit().await;
    pacer.admit().await;
    assert!(start.elapsed() > Duration::from_millis(200), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn calls_go_in_the_order_in_which_they_came_and_those_that_give_up_take_no_turn() {
    let pacer = Arc::new(Pacer::new(None, Some(1.0)));
    pacer.admit().await;
    let start = Instant::now();
    let calls: Vec<_> = (0..9_u64)
        .map(|number| {
            let pacer = pacer.clone();
            tokio::spawn(async move {
                sleep(Duration::from_millis(number)).await;
                // Every third one gives up, at the head of the queue or behind.
                let patience = if number % 3 == 0 { Duration::from_millis(100) } else { LONG };
                timeout(patience, pacer.admit()).await.ok().map(|_| start.elapsed().as_secs())
            })
        })
        .collect();
    let mut turns = Vec::new();
    for call in calls {
        turns.push(call.await.unwrap());
    }
    let expected = [None, Some(1), Some(2), None, Some(3), Some(4), None, Some(5), Some(6)];
    assert_eq!(turns, expected);
}

/// 16 calls, the first of which is asked for a pause; when each of the others starts.
async fn after_a_pause(asked: Duration, max_pause: Duration) -> Vec<Duration> {
    let pacer = Arc::new(Pacer::new(None, None));
    let start = Instant::now();
    let first = pacer.admit().await;
    pacer.observe(&first, throttled(Some(asked)), max_pause);
    let calls: Vec<_> = (0..16)
        .map(|_| {
            let pacer = pacer.clone();
            tokio::spawn(async move {
                pacer.admit().await;
                start.elapsed()
            })
        })
        .collect();
    let mut starts = Vec::new();
    for call in calls {
        starts.push(call.await.unwrap());
    }
    starts
}

#[tokio::test(start_paused = true)]
async fn a_pause_holds_for_all_calls_which_then_come_one_by_one() {
    let asked = Duration::from_secs(5);
    for asked in [asked, Duration::ZERO] {
        let starts = after_a_pause(asked, LONG).await;
        assert!(starts[0] > asked && starts[0] < asked + Duration::from_secs(1), "{starts:?}");
        for two in starts.windows(2) {
            assert!(two[1] - two[0] > Duration::from_millis(100), "{starts:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_absurd_pause_holds_other_calls_for_the_longest_allowed_one() {
    let absurd = Duration::from_secs(u64::MAX);
    let starts = after_a_pause(absurd, LONG).await;
    assert!(starts[0] >= LONG && starts[0] < LONG + Duration::from_secs(1), "{starts:?}");
    let starts = after_a_pause(absurd, Duration::MAX).await;
    assert!(starts[0] >= MAX_PAUSE && starts[0] < MAX_PAUSE + Duration::from_secs(1), "{starts:?}");
}

#[tokio::test(start_paused = true)]
async fn a_pause_that_is_asked_for_meanwhile_holds_for_those_who_wait_already() {
    let pacer = Arc::new(Pacer::new(None, Some(1.0)));
    let running = pacer.admit().await;
    let start = Instant::now();
    let waiting = tokio::spawn({
        let pacer = pacer.clone();
        async move { pacer.admit().await }
    });
    sleep(Duration::from_millis(500)).await;
    pacer.observe(&running, throttled(Some(Duration::from_secs(7))), LONG);
    waiting.await.unwrap();
    assert!(start.elapsed() >= Duration::from_millis(7500), "{:?}", start.elapsed());
}

#[test]
fn simultaneous_throttling_is_one_event() {
    let after = |count: usize| {
        let mut pace = Pace::new(None);
        let mut now = 0.0;
        let mut turn = |pace: &mut Pace| {
            now = pace.next().max(now);
            pace.take(now, true)
        };
        pace.throttled(None, 0.0, None, 0.5);
        for _ in 0..40 {
            let turn = turn(&mut pace);
            pace.passed(turn);
        }
        let running: Vec<_> = (0..count).map(|_| turn(&mut pace)).collect();
        let events = running.iter().filter(|turn| pace.throttled(Some(**turn), now + 0.1, None, 0.5)).count();
        assert_eq!(events, 1);
        pace.rate(now + 0.1)
    };
    let (one, many) = (after(1), after(16));
    assert!(many > 0.9 * one, "{many} after 16, {one} after one");
}
