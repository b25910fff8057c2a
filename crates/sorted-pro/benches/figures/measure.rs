//! Two ways of doing the same, measured in turns.

use std::error::Error;
use std::fs;
use std::time::Instant;

use serde_json::json;

/// Time of a piece of work, in nanoseconds.
#[derive(Clone, Copy)]
struct Cost {
    wall: f64,
    /// Processor time of this thread; 0 where the system does not tell.
    cpu: f64,
}

/// Runs `ours` and `theirs` in turns, and prints the median ratio of their times with its quartiles.
///
/// Each round gives one ratio: other load of the machine affects both of its sides alike.
/// `calls` is how many calls a piece of work makes, for the time of one.
pub(crate) async fn compare(
    figure: &str,
    rounds: usize,
    calls: u32,
    mut ours: impl AsyncFnMut() -> Result<(), Box<dyn Error>>,
    mut theirs: impl AsyncFnMut() -> Result<(), Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    // The first calls make connections and fault pages in.
    ours().await?;
    theirs().await?;
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for round in 0..rounds {
        // Neither side always follows the other.
        if round % 2 == 0 {
            a.push(cost(&mut ours).await?);
            b.push(cost(&mut theirs).await?);
        } else {
            b.push(cost(&mut theirs).await?);
            a.push(cost(&mut ours).await?);
        }
    }
    report(figure, calls, &a, &b);
    Ok(())
}

async fn cost(work: &mut impl AsyncFnMut() -> Result<(), Box<dyn Error>>) -> Result<Cost, Box<dyn Error>> {
    let (start, cpu) = (Instant::now(), thread_time());
    work().await?;
    Ok(Cost { wall: start.elapsed().as_nanos() as f64, cpu: thread_time() - cpu })
}

fn report(figure: &str, calls: u32, a: &[Cost], b: &[Cost]) {
    let ratios = |of: fn(&Cost) -> f64| sorted(a.iter().zip(b).map(|(a, b)| of(a) / of(b)));
    let microseconds =
        |costs: &[Cost]| at(&sorted(costs.iter().map(|it| it.wall)), 0.5) / f64::from(calls) / 1e3;
    let wall = ratios(|it| it.wall);
    let mut remark = format!("{:.1} µs / {:.1} µs", microseconds(a), microseconds(b));
    if b.iter().all(|it| it.cpu > 0.0) {
        remark += &format!("; processor time of the caller {:.3}", at(&ratios(|it| it.cpu), 0.5));
    }
    let quartiles = [at(&wall, 0.25), at(&wall, 0.75)];
    println!(
        "{}",
        json!({"figure": figure, "value": at(&wall, 0.5), "quartiles": quartiles, "rounds": wall.len(), "remark": remark})
    );
}

/// Prints a figure that one run gives.
pub(crate) fn print(figure: &str, value: f64, remark: &str) {
    println!("{}", json!({"figure": figure, "value": value, "rounds": 1, "remark": remark}));
}

fn sorted(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values
}

/// The value below which `share` of the others are.
fn at(sorted: &[f64], share: f64) -> f64 {
    sorted[((sorted.len() - 1) as f64 * share).round() as usize]
}

/// Processor time of this thread in nanoseconds.
pub(crate) fn thread_time() -> f64 {
    let text = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split_whitespace().next().and_then(|it| it.parse().ok()).unwrap_or_default()
}

/// Memory of this process in KiB: `VmRSS` now, or `VmHWM` at its highest.
pub(crate) fn memory_kib(what: &str) -> Result<u64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(what)?.strip_prefix(':'));
    let number = line.and_then(|line| line.split_whitespace().next()).ok_or("the system does not tell")?;
    Ok(number.parse()?)
}
