use super::*;

fn wait(ready_at: Option<u32>) -> (Wait<u32>, std::sync::Arc<std::sync::Mutex<Vec<Duration>>>) {
    let polls = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let (seen, start) = (polls.clone(), Instant::now());
    let wait = Wait::new("test", move || {
        let mut seen = seen.lock().unwrap();
        seen.push(start.elapsed());
        let count = seen.len() as u32;
        Box::pin(async move {
            Ok(match ready_at {
                Some(ready) if count >= ready => ControlFlow::Break(count),
                _ => ControlFlow::Continue("one thing".to_owned()),
            })
        })
    });
    (wait, polls)
}

fn seconds(polls: &std::sync::Mutex<Vec<Duration>>) -> Vec<f32> {
    polls.lock().unwrap().iter().map(Duration::as_secs_f32).map(|s| (s * 10.0).round() / 10.0).collect()
}

#[tokio::test(start_paused = true)]
async fn pauses_grow_until_it_is_there() {
    let (wait, polls) = wait(Some(6));
    let wait = wait.poll_interval(Duration::from_secs(2)).max_poll_interval(Duration::from_secs(5));
    assert_eq!(wait.send().await.unwrap(), 6);
    assert_eq!(seconds(&polls), [0.0, 2.0, 5.0, 9.5, 14.5, 19.5]);
}

#[tokio::test(start_paused = true)]
async fn the_last_poll_is_at_the_deadline() {
    let (wait, polls) = wait(None);
    let error = wait.timeout(Duration::from_secs(4)).send().await.unwrap_err();
    assert!(error.is_still_pending() && !error.outcome_is_unknown(), "{error}");
    assert_eq!(error.to_string(), "test: still pending after 4 s: one thing");
    assert_eq!(seconds(&polls), [0.0, 1.0, 2.5, 4.0]);
}

#[tokio::test(start_paused = true)]
async fn without_time_there_is_one_poll() {
    let (none, polls) = wait(None);
    assert!(none.timeout(Duration::ZERO).send().await.unwrap_err().is_still_pending());
    assert_eq!(seconds(&polls), [0.0]);
    let (ready, _) = wait(Some(1));
    assert_eq!(ready.timeout(Duration::ZERO).send().await.unwrap(), 1);
    let (for_ever, _) = wait(Some(3));
    assert_eq!(for_ever.timeout(Duration::MAX).send().await.unwrap(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_poll_that_hangs_does_not_hold_it_up() {
    let start = Instant::now();
    let hanging: Wait<()> = Wait::new("test", || Box::pin(std::future::pending()));
    let error = hanging.timeout(Duration::from_secs(7)).send().await.unwrap_err();
    assert!(error.is_still_pending());
    assert_eq!(start.elapsed().as_secs(), 7);
    let hanging: Wait<()> = Wait::new("test", || Box::pin(std::future::pending()));
    hanging.timeout(Duration::ZERO).send().await.unwrap_err();
    assert_eq!(start.elapsed().as_secs(), 12);
}
