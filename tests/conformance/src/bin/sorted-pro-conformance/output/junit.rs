//! JUnit XML: a suite for each input, a test case for each payload.

use std::io::{self, Write};

use sorted_pro_conformance::Verdict;

use super::{Checked, Format, Outcome, Summary};

#[derive(Default)]
pub(super) struct Junit {
    suites: Vec<Suite>,
}

#[derive(Default)]
struct Suite {
    name: String,
    tests: usize,
    failures: usize,
    errors: usize,
    skipped: usize,
    /// The test cases, as XML.
    cases: String,
}

impl Suite {
    fn add(&mut self, checked: &Checked<'_>) {
        self.tests += 1;
        let content = match &checked.outcome {
            Outcome::Skipped(skip) => {
                self.skipped += 1;
                format!("<skipped message=\"{}\"/>", escaped(&skip.to_string()))
            }
            Outcome::Report(report) if report.is_ok() => String::new(),
            Outcome::Report(report) => {
                let element = match report.verdict() {
                    Verdict::Error => {
                        self.errors += 1;
                        "error"
                    }
                    _ => {
                        self.failures += 1;
                        "failure"
                    }
                };
                let kinds = report.findings.first().map_or("", |finding| finding.kind.id());
                let message = match &report.findings[..] {
                    [only] => only.to_string(),
                    all => format!("{} findings", all.len()),
                };
                let (message, text) = (escaped(&message), escaped(&report.to_string()));
                format!("<{element} type=\"{kinds}\" message=\"{message}\">{text}</{element}>")
            }
        };
        let (name, class) = (escaped(&checked.place()), escaped(checked.input));
        self.cases += &format!("    <testcase name=\"{name}\" classname=\"{class}\">{content}</testcase>\n");
    }
}

impl Format for Junit {
    fn add(&mut self, _: &mut dyn Write, checked: Checked<'_>) -> io::Result<()> {
        if self.suites.last().is_none_or(|suite| suite.name != checked.input) {
            self.suites.push(Suite { name: checked.input.to_owned(), ..Suite::default() });
        }
        if let Some(suite) = self.suites.last_mut() {
            suite.add(&checked);
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>, out: &mut dyn Write, summary: &Summary) -> io::Result<()> {
        if summary.checked() == 0 {
            let message = escaped(&summary.nothing());
            let cases = format!(
                "    <testcase name=\"nothing was checked\"><error type=\"nothing\" message=\"{message}\"/></testcase>\n"
            );
            let name = env!("CARGO_PKG_NAME").to_owned();
            self.suites.push(Suite { name, tests: 1, errors: 1, cases, ..Suite::default() });
        }
        writeln!(
            out,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"sorted-pro-conformance\">"
        )?;
        for Suite { name, tests, failures, errors, skipped, cases } in &self.suites {
            writeln!(
                out,
                "  <testsuite name=\"{}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"{errors}\" \
                 skipped=\"{skipped}\">\n{cases}  </testsuite>",
                escaped(name)
            )?;
        }
        writeln!(out, "</testsuites>")
    }
}

/// `text` for XML: characters that XML 1.0 does not have are replaced.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => escaped.push(character),
            '\u{fffe}' | '\u{ffff}' => escaped.push(char::REPLACEMENT_CHARACTER),
            character if character.is_control() => escaped.push(char::REPLACEMENT_CHARACTER),
            character => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn every_text_is_xml() {
        let text = "<a b=\"c\">&\u{0}\u{7}\u{1b}\u{85}\u{fffe}\r\n\té";
        let replaced = "&lt;a b=&quot;c&quot;&gt;&amp;\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\n\té";
        assert_eq!(escaped(text), replaced);
    }
}
