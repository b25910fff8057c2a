use super::*;

/// Memory in each second, in bytes: a base, and something more.
fn samples(seconds: u64, more: impl Fn(u64) -> u64) -> Vec<u64> {
    (0..seconds).map(|second| (40 << 20) + more(second)).collect()
}

fn is_leak(samples: &[u64]) -> bool {
    Growth::of(samples).expect("enough samples").is_leak()
}

#[test]
fn a_straight_line_is_a_leak() {
    // 3.4 MiB a minute, which was once taken for accounted for.
    let line = |second: u64| second * (34 << 20) / 600;
    assert!(is_leak(&samples(540, line)));
    assert!(is_leak(&samples(180, line)));
    let growth = Growth::of(&samples(540, line)).expect("enough samples");
    let expected = "memory grew by 20.4 MiB in 360 s, 3.40 MiB a minute";
    assert_eq!(growth.to_string(), expected);
}

#[test]
fn noise_and_peaks_are_none() {
    assert!(!is_leak(&samples(540, |_| 0)));
    // Between two values, with a peak now and then, and with memory given back.
    assert!(!is_leak(&samples(540, |second| (second * 7919 % 3) << 20)));
    assert!(!is_leak(&samples(540, |second| if second % 11 == 0 { 100 << 20 } else { 0 })));
    assert!(!is_leak(&samples(540, |second| if second > 530 { 100 << 20 } else { 0 })));
    assert!(!is_leak(&samples(540, |second| (540 - second) << 20)));
    assert_eq!(Growth::of(&samples(2, |_| 0)), None);
}
