//! Limits of arguments, and times as the databases keep them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::StoreError;
use crate::ledger::{NewItem, NewJob, Resolution, State};

/// Longest lease.
const MAX_LEASE: Duration = Duration::from_secs(24 * 60 * 60);
/// Longest pause of one item.
const MAX_AFTER: Duration = Duration::from_secs(366 * 24 * 60 * 60);
/// Longest pause of an account, and so the longest `Retry-After` that is obeyed.
pub(crate) const MAX_PAUSE: Duration = Duration::from_secs(60 * 60);
/// The shared pace is never further ahead than this, unless the clock was set back.
pub(crate) const MAX_AHEAD: Duration = Duration::from_secs(2 * MAX_PAUSE.as_secs());
/// Items that are deleted in one transaction.
pub(super) const DELETED_AT_ONCE: i64 = 5_000;
const MAX_LIMIT: usize = 10_000;
const MAX_NAME: usize = 200;
const MAX_KEY: usize = 500;
const MAX_INPUT: usize = 1 << 20;

fn invalid<T>(what: String) -> Result<T, StoreError> {
    Err(StoreError::Invalid(what))
}

/// PostgreSQL cannot keep NUL, and tools of SQLite stop at it.
fn text(what: &str, text: &str, max: usize) -> Result<(), StoreError> {
    match text.len() {
        0 => invalid(format!("{what} is empty")),
        bytes if bytes > max => {
            let start: String = text.chars().take(40).collect();
            invalid(format!("{what} {start:?}.. has {bytes} bytes: at most {max} are possible"))
        }
        _ if text.contains('\0') => invalid(format!("{what} {text:?} contains a NUL character")),
        _ => Ok(()),
    }
}

pub(super) fn worker(name: &str) -> Result<(), StoreError> {
    text("name of a worker", name, MAX_NAME)
}

pub(super) fn resolution(resolution: &Resolution, note: &str) -> Result<(), StoreError> {
    text("note", note, 1_000)?;
    match resolution {
        Resolution::Done { reference: Some(reference) } => text("reference", reference, MAX_KEY),
        _ => Ok(()),
    }
}

pub(super) fn account(name: &str) -> Result<(), StoreError> {
    text("name of an account", name, MAX_NAME)
}

pub(super) fn job(job: &NewJob) -> Result<(), StoreError> {
    text("name of a job", &job.name, MAX_NAME)?;
    account(&job.account)?;
    text("plan", &job.plan, MAX_INPUT)?;
    if job.stages.is_empty() {
        return invalid("the job has no stage".to_owned());
    }
    if !job.stages.is_sorted_by(|one, next| one < next) {
        return invalid("the stages of the job are not in their order, or one is there twice".to_owned());
    }
    if job.max_tries == 0 || i32::try_from(job.max_tries).is_err() {
        return invalid(format!("the job's maximum of tries is {}: at least 1 is possible", job.max_tries));
    }
    Ok(())
}

pub(super) fn items(items: &[NewItem]) -> Result<(), StoreError> {
    for item in items {
        text("key", &item.key, MAX_KEY)?;
        if let Some(input) = &item.input
            && (input.is_empty() || input.len() > MAX_INPUT || input.contains('\0'))
        {
            let key = &item.key;
            return invalid(format!(
                "input of {key:?} is empty, longer than {MAX_INPUT} bytes, or contains NUL"
            ));
        }
        if let Some(reference) = &item.reference {
            text("reference", reference, MAX_KEY)?;
        }
        if item.input.is_none() && item.reference.is_none() {
            return invalid(format!("item {:?} has neither input nor reference", item.key));
        }
    }
    Ok(())
}

pub(super) fn lease(lease: Duration) -> Result<i64, StoreError> {
    if lease < Duration::from_millis(1) || lease > MAX_LEASE {
        return invalid(format!("a lease of {lease:?} is not possible: 1 ms to a day"));
    }
    Ok(millis(lease))
}

pub(super) fn rate(rate: Option<f64>) -> Result<(), StoreError> {
    match rate {
        Some(rate) if !(0.001..=1e6).contains(&rate) => {
            invalid(format!("a rate of {rate} requests per second is not possible: 0.001 to 1,000,000"))
        }
        _ => Ok(()),
    }
}

pub(super) fn is_retryable(state: State) -> Result<(), StoreError> {
    match state {
        State::Rejected | State::Unknown | State::Parked => Ok(()),
        _ => invalid(format!("{state} items cannot be put back: only rejected, unknown and parked ones")),
    }
}

pub(super) fn limit(limit: usize) -> i64 {
    limit.min(MAX_LIMIT) as i64
}

/// Milliseconds, at most 400 days.
pub(super) fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.min(MAX_AFTER).as_millis()).unwrap_or(i64::MAX)
}

/// Microseconds of a pause of an account, at most [`MAX_PAUSE`].
pub(super) fn pause_micros(pause: Duration) -> i64 {
    i64::try_from(pause.min(MAX_PAUSE).as_micros()).unwrap_or(i64::MAX)
}

/// Time from milliseconds since 1970.
pub(super) fn time(millis: i64) -> SystemTime {
    let since = Duration::from_millis(u64::try_from(millis).unwrap_or_default());
    UNIX_EPOCH.checked_add(since).unwrap_or(UNIX_EPOCH)
}

/// Text as both databases can keep it.
pub(super) fn without_nul(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "\u{fffd}") } else { text }
}
