//! Text in the standard fonts: the `WinAnsi` characters, their widths, and line breaking.

use super::metrics::{HELVETICA, HELVETICA_BOLD};

/// Longest text of one field, in bytes; far beyond the limits of both APIs, and enough to fill a page.
const MAX_FIELD: usize = 4_000;

/// End of a cut line. Three dots and not U+2026, which printer fonts may lack.
const ELLIPSIS: &str = "...";

/// One of the two fonts of all documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Face {
    Regular,
    Bold,
}

/// Characters of codes 0x80 to 0x9F, where `WinAnsi` differs from Unicode. `\0` is an unused code.
const HIGH_CONTROLS: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’', '“',
    '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];

/// Returns the `WinAnsi` code of a character, if the standard fonts have it.
pub(super) fn win_ansi(character: char) -> Option<u8> {
    match character {
        ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{ff}' => u8::try_from(u32::from(character)).ok(),
        _ if character < '\u{100}' => None,
        _ => {
            let position = HIGH_CONTROLS.iter().position(|&known| known == character)?;
            u8::try_from(0x80 + position).ok()
        }
    }
}

/// Converts a text to characters of [`win_ansi`]: others are transliterated, or replaced by `?`. Control characters
/// become spaces. The function is idempotent.
pub(super) fn printable(text: &str) -> String {
    let mut printable = String::with_capacity(text.len().min(MAX_FIELD));
    for character in text.chars().take(MAX_FIELD) {
        if character.is_control() || character.is_whitespace() {
            printable.push(' ');
        } else if win_ansi(character).is_some() {
            printable.push(character);
        } else if character != '\u{ad}' {
            printable.push_str(deunicode::deunicode_char(character).unwrap_or("?"));
        }
    }
    printable.truncate(printable.trim_end().len());
    printable
}

/// Returns the width of printable text.
pub(super) fn width(text: &str, face: Face, size: f32) -> f32 {
    text.chars().map(|character| advance(character, face)).sum::<f32>() * size
}

/// Returns the width of one character at size 1.
pub(super) fn advance(character: char, face: Face) -> f32 {
    let widths = match face {
        Face::Regular => &HELVETICA,
        Face::Bold => &HELVETICA_BOLD,
    };
    let code = win_ansi(character).unwrap_or(b'?');
    f32::from(widths[usize::from(code) - 32]) / 1000.0
}

/// Cuts a text to one line of the available width, with an ellipsis if it is longer.
pub(super) fn fit(text: &str, face: Face, size: f32, available: f32) -> String {
    let text = printable(text);
    if width(&text, face, size) <= available {
        return text;
    }
    let mut cut =
        longest_prefix(&text, face, size, available - width(ELLIPSIS, face, size)).trim_end().to_owned();
    cut.push_str(ELLIPSIS);
    cut
}

/// Wraps a text at spaces into at most `max_lines` lines, the last one cut with an ellipsis if more is left. A word
/// longer than a line is broken.
pub(super) fn wrap(text: &str, face: Face, size: f32, available: f32, max_lines: usize) -> Vec<String> {
    let text = printable(text);
    let mut rest = text.trim_start();
    let mut lines = Vec::new();
    while !rest.is_empty() && lines.len() < max_lines {
        if lines.len() + 1 == max_lines {
            lines.push(fit(rest, face, size, available));
            break;
        }
        let prefix = longest_prefix(rest, face, size, available);
        let end = if prefix.len() == rest.len() || rest[prefix.len()..].starts_with(' ') {
            prefix.len()
        } else {
            // Takes at least one character per line: a column narrower than a letter would never end.
            let first = rest.chars().next().map_or(1, char::len_utf8);
            prefix.rfind(' ').filter(|&space| space > 0).unwrap_or(prefix.len()).max(first)
        };
        lines.push(rest[..end].trim_end().to_owned());
        rest = rest[end..].trim_start();
    }
    lines
}

fn longest_prefix(text: &str, face: Face, size: f32, available: f32) -> &str {
    let mut used = 0.0;
    for (position, character) in text.char_indices() {
        used += advance(character, face) * size;
        if used > available {
            return &text[..position];
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_that_the_fonts_lack_are_transliterated_or_replaced() {
        assert_eq!(printable("Zażółć gęślą jaźń"), "Zazólc gesla jazn");
        assert_eq!(printable("Åse Müller, £5 – €6"), "Åse Müller, £5 – €6");
        assert_eq!(printable("北京市"), "Bei Jing Shi");
        assert_eq!(printable("a\u{1b}b\r\nc\u{ad}d\u{a0}e"), "a b  cd e");
        assert_eq!(printable("\u{10fffd}"), "?");
    }

    #[test]
    fn every_code_of_the_fonts_has_a_width() {
        let known: Vec<_> = ('\0'..='\u{2fff}').filter(|&character| win_ansi(character).is_some()).collect();
        assert_eq!(known.len(), 95 + 27 + 94);
        assert!(known.iter().all(|&character| advance(character, Face::Bold) > 0.1));
        assert_eq!(win_ansi('€'), Some(0x80));
        assert_eq!(win_ansi('Ÿ'), Some(0x9f));
    }

    #[test]
    fn lines_break_at_spaces_and_never_leave_the_column() {
        let text =
            "Leave with the neighbour at number 12, behind the Donaudampfschifffahrtsgesellschaft office";
        for available in [40.0, 75.0, 150.0] {
            let lines = wrap(text, Face::Regular, 8.0, available, 40);
            assert!(lines.iter().all(|line| width(line, Face::Regular, 8.0) <= available), "{lines:?}");
            assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
        }
        assert_eq!(wrap("one two three", Face::Regular, 10.0, 45.0, 9), ["one two", "three"]);
        assert_eq!(wrap("one two three", Face::Regular, 10.0, 40.0, 1), ["one tw..."]);
        assert_eq!(wrap("abc", Face::Regular, 10.0, 0.0, 9), ["a", "b", "c"]);
        assert!(wrap("  ", Face::Regular, 10.0, 10.0, 3).is_empty());
    }
}
