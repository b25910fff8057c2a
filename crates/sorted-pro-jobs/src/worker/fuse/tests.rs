use std::cell::Cell;

use super::*;

#[tokio::test]
async fn a_future_goes_no_further_after_the_limit() {
    let steps = Cell::new(0);
    let future = async {
        loop {
            steps.set(steps.get() + 1);
            // The process is paused: no timer runs.
            std::thread::sleep(Duration::from_millis(30));
            tokio::task::yield_now().await;
        }
    };
    let result: Option<()> = Fuse::start().guard(Duration::from_millis(20), future).await;
    assert_eq!((result, steps.get()), (None, 1));
}

#[tokio::test]
async fn a_limit_that_has_passed_lets_nothing_start() {
    let fuse = Fuse { monotonic: Instant::now(), system: SystemTime::now() - Duration::from_secs(5) };
    let started = Cell::new(false);
    let result = fuse.guard(Duration::from_secs(4), async { started.set(true) }).await;
    assert_eq!((result, started.get()), (None, false));
    // A clock that was set back does not matter.
    let fuse = Fuse { monotonic: Instant::now(), system: SystemTime::now() + Duration::from_secs(5) };
    assert_eq!(fuse.guard(Duration::from_secs(4), async {}).await, Some(()));
}
