//! Limits that a client puts on itself.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep_until};

/// At most so many requests at the same time, and so many per second; both optional.
#[derive(Debug, Default)]
pub(crate) struct Throttle {
    running: Option<Arc<Semaphore>>,
    rate: Option<Rate>,
}

#[derive(Debug)]
struct Rate {
    /// Time between two requests.
    interval: Duration,
    /// When the next request may start.
    next: Mutex<Option<Instant>>,
}

impl Throttle {
    pub(crate) fn new(concurrency: Option<usize>, per_second: Option<f64>) -> Self {
        Self {
            running: concurrency.map(|count| Arc::new(Semaphore::new(count.min(Semaphore::MAX_PERMITS)))),
            rate: per_second
                .map(|rate| Rate { interval: Duration::from_secs_f64(1.0 / rate), next: Mutex::new(None) }),
        }
    }

    /// Waits until a request may start. It runs as long as the permit is kept.
    pub(crate) async fn admit(&self) -> Option<OwnedSemaphorePermit> {
        let permit = match &self.running {
            // The semaphore is never closed.
            Some(running) => running.clone().acquire_owned().await.ok(),
            None => None,
        };
        if let Some(rate) = &self.rate {
            // Held while waiting: callers go in the order they came, and one that gives up takes no turn.
            let mut next = rate.next.lock().await;
            let now = Instant::now();
            match *next {
                // Only if it is to come: a timer takes a millisecond even for what is past.
                Some(at) if at > now => {
                    sleep_until(at).await;
                    *next = Some(Instant::now() + rate.interval);
                }
                _ => *next = Some(now + rate.interval),
            }
        }
        permit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn requests_start_at_the_given_rate() {
        let throttle = Throttle::new(None, Some(4.0));
        let start = Instant::now();
        for _ in 0..9 {
            throttle.admit().await;
        }
        assert_eq!(start.elapsed().as_millis(), 2000);
    }

    #[tokio::test(start_paused = true)]
    async fn a_rate_that_is_not_reached_takes_no_time() {
        let throttle = Throttle::new(None, Some(1e6));
        throttle.admit().await;
        tokio::time::advance(Duration::from_micros(2)).await;
        let start = Instant::now();
        throttle.admit().await;
        assert_eq!(start.elapsed(), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn one_that_gives_up_takes_no_turn() {
        let throttle = Throttle::new(None, Some(1.0));
        throttle.admit().await;
        let start = Instant::now();
        assert!(tokio::time::timeout(Duration::from_millis(100), throttle.admit()).await.is_err());
        throttle.admit().await;
        assert_eq!(start.elapsed().as_millis(), 1000);
    }

    #[tokio::test(start_paused = true)]
    async fn no_more_than_the_given_number_run() {
        let throttle = Throttle::new(Some(2), None);
        let first = throttle.admit().await;
        let _second = throttle.admit().await;
        assert!(tokio::time::timeout(Duration::from_secs(1), throttle.admit()).await.is_err());
        drop(first);
        assert!(tokio::time::timeout(Duration::from_secs(1), throttle.admit()).await.is_ok());
    }
}
