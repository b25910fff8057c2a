//! Attempts as hooks see them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use sorted_pro::hook::{AttemptEnd, Hook};
use sorted_pro_sandbox::Fault;
use sorted_pro_test::{SHIPMENT, run, shipments_builder};

/// Status, `true` if it was throttled, and the pause that the server asked for.
type Seen = (Option<u16>, bool, Option<Duration>);

#[derive(Default)]
struct Attempts(Mutex<Vec<Seen>>);

impl Hook for Attempts {
    fn on_end(&self, attempt: &AttemptEnd<'_>) {
        let seen = (attempt.status(), attempt.is_throttled(), attempt.retry_after());
        self.0.lock().unwrap().push(seen);
    }
}

#[test]
fn a_hook_distinguishes_throttling_from_other_refusals() {
    run(async |sandbox| {
        let attempts = Arc::new(Attempts::default());
        let client = shipments_builder(sandbox).hook(attempts.clone()).build()?;
        for (fault, seen) in [
            (Fault::throttle(Duration::from_secs(1)), (Some(429), true, Some(Duration::from_secs(1)))),
            (Fault::status(500), (Some(500), false, None)),
        ] {
            sandbox.inject(fault.times(1))?;
            client.get_shipment(SHIPMENT).send().await?;
            let attempts: Vec<Seen> = attempts.0.lock().unwrap().drain(..).collect();
            assert_eq!(attempts, [seen, (Some(200), false, None)]);
        }
        Ok(())
    });
}
