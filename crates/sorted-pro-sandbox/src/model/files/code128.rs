//! Code 128: code sets of a reference, its bars, and the same as ZPL.

use barcoders::sym::code128::Code128 as Bars;

/// Light modules that scanners need on either side of the bars.
pub(super) const QUIET_ZONE: usize = 10;

/// Most modules, quiet zones included: one dot per module across a 203 dpi label.
pub(super) const MAX_MODULES: usize = 720;

/// An encoded reference.
#[derive(Clone, Debug)]
pub(super) struct Code128 {
    /// Dark or light, from the start character to the stop bar, without quiet zones.
    pub(super) modules: Vec<bool>,
    /// `^FD` data of a ZPL `^BC` in mode N that gives the same bars; not yet escaped for `^FH`.
    pub(super) zpl: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Set {
    B,
    C,
}

impl Code128 {
    /// Encodes printable ASCII; `None` for other text, an empty one, or one that would be too wide.
    pub(super) fn new(reference: &str) -> Option<Self> {
        if reference.len() > MAX_MODULES / 5 || !reference.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return None;
        }
        let mut data = String::new();
        let mut zpl = String::new();
        for (position, (set, run)) in runs(reference).into_iter().enumerate() {
            // Markers of `barcoders` for its code sets, which printable ASCII text never contains.
            data.push(if set == Set::B { '\u{181}' } else { '\u{106}' });
            data.push_str(run);
            zpl.push_str(match (position, set) {
                (0, Set::B) => ">:",
                (0, Set::C) => ">;",
                (_, Set::B) => ">6",
                (_, Set::C) => ">5",
            });
            zpl.push_str(&run.replace('>', ">0"));
        }
        let modules: Vec<_> = Bars::new(data).ok()?.encode().into_iter().map(|module| module == 1).collect();
        (modules.len() + 2 * QUIET_ZONE <= MAX_MODULES).then_some(Self { modules, zpl })
    }

    /// Returns the dark bars: first module and number of modules.
    pub(super) fn bars(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let mut position = 0;
        self.modules.chunk_by(|left, right| left == right).filter_map(move |run| {
            let start = position;
            position += run.len();
            run[0].then_some((start, run.len()))
        })
    }
}

/// Splits a reference into runs of code set B and of code set C, which encodes digits in pairs: shorter from four
/// digits on at either end, and from six between letters, where the code set changes twice.
fn runs(reference: &str) -> Vec<(Set, &str)> {
    let mut runs = Vec::new();
    let mut pending = 0;
    let mut position = 0;
    while position < reference.len() {
        let digits = reference[position..].bytes().take_while(u8::is_ascii_digit).count();
        let at_an_end = position == 0 || position + digits == reference.len();
        if digits < if at_an_end { 4 } else { 6 } {
            position += digits.max(1);
            continue;
        }
        // An odd digit stays in code set B, next to the characters that are in it anyway.
        let start = if position == 0 { position } else { position + digits % 2 };
        if pending < start {
            runs.push((Set::B, &reference[pending..start]));
        }
        pending = start + digits / 2 * 2;
        runs.push((Set::C, &reference[start..pending]));
        position += digits;
    }
    if pending < reference.len() {
        runs.push((Set::B, &reference[pending..]));
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_paired_where_that_is_shorter() {
        let zpl = |reference| Code128::new(reference).map(|code| code.zpl);
        assert_eq!(
            zpl("sp_00794403010635468411384028069888").as_deref(),
            Some(">:sp_>500794403010635468411384028069888")
        );
        assert_eq!(zpl("12345").as_deref(), Some(">;1234>65"));
        assert_eq!(zpl("AB123456789GB").as_deref(), Some(">:AB1>523456789>6GB"));
        assert_eq!(zpl("AB1234GB").as_deref(), Some(">:AB1234GB"));
        assert_eq!(zpl("A>5B").as_deref(), Some(">:A>05B"));
        assert_eq!(zpl("7").as_deref(), Some(">:7"));
    }

    #[test]
    fn a_reference_without_barcode_has_a_remark() {
        for reference in ["", "Ć12", "Zażółć", "a\nb", "\u{7f}"] {
            assert!(Code128::new(reference).is_none(), "{reference:?}");
        }
        assert!(Code128::new(&"A".repeat(58)).is_some());
        assert!(Code128::new(&"A".repeat(62)).is_none());
        assert!(Code128::new(&"1".repeat(120)).is_some());
    }
}
