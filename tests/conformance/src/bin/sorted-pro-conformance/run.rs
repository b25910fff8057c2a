//! The command `check`.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sorted_pro_conformance::{Finding, FindingKind, MAX_BYTES, Mode, Report, Target, check as check_payload};

use crate::arguments::{Check, Input, Output};
use crate::inputs::{self, Source};
use crate::output::{Checked, Format, Item, Outcome, Summary};
use crate::recording::{self, Entry, Finder, Skip};

pub(crate) fn check(options: &Check) -> io::Result<ExitCode> {
    let sources = inputs::sources(options)?;
    let mut out = Destination::open(options.output.as_deref())?;
    let mut run = Run {
        mode: if options.strict { Mode::Strict } else { Mode::Lenient },
        finder: Finder::new([options.shipments_base.clone(), options.consignments_base.clone()]),
        format: options.format.start(),
        summary: Summary::default(),
        out: &mut out.writer,
    };
    for source in &sources {
        match (source.format, options.target) {
            (Input::Ndjson, target) => run.lines(source, target)?,
            (Input::Json, Some(target)) => run.payload(source, target)?,
            _ => run.document(source)?,
        }
    }
    let Run { format, summary, out: writer, .. } = run;
    format.finish(writer, &summary)?;
    writer.flush()?;
    out.close()?;
    if options.output.is_some() || options.format != Output::Text {
        anstream::eprintln!("{summary}");
    }
    if summary.checked() == 0 {
        anstream::eprintln!("error: {}", summary.nothing());
    }
    Ok(if summary.is_success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

struct Run<'a> {
    mode: Mode,
    finder: Finder,
    format: Box<dyn Format>,
    summary: Summary,
    out: &'a mut dyn Write,
}

impl Run<'_> {
    fn add(
        &mut self,
        source: &Source,
        item: Item,
        target: Option<Target>,
        outcome: impl Into<Outcome>,
    ) -> io::Result<()> {
        let checked = Checked { input: &source.name, item, target, outcome: outcome.into() };
        self.summary.count(&checked.outcome);
        self.format.add(self.out, checked)
    }

    fn broken(&mut self, source: &Source, item: Item, finding: Finding) -> io::Result<()> {
        self.add(source, item, None, Report::from(finding))
    }

    fn unreadable(&mut self, source: &Source, error: &io::Error) -> io::Result<()> {
        let finding = Finding::error(FindingKind::Unreadable, format!("not readable: {error}"));
        self.broken(source, Item::Whole, finding)
    }

    fn payload(&mut self, source: &Source, target: Target) -> io::Result<()> {
        match source.read(MAX_BYTES) {
            Ok(payload) => {
                let report = check_payload(target, &payload, self.mode);
                self.add(source, Item::Whole, None, report)
            }
            Err(error) => self.unreadable(source, &error),
        }
    }

    /// A HAR file or a journal.
    fn document(&mut self, source: &Source) -> io::Result<()> {
        let bytes = match source.read(recording::MAX_BYTES) {
            Ok(bytes) => bytes,
            Err(error) => return self.unreadable(source, &error),
        };
        match text(&bytes, recording::MAX_BYTES).and_then(recording::entries) {
            Ok(entries) => {
                for (index, entry) in entries.into_iter().enumerate() {
                    self.entry(source, Item::Entry(index + 1), entry.get())?;
                }
                Ok(())
            }
            Err(finding) => self.broken(source, Item::Whole, finding),
        }
    }

    /// Payloads if there is a target, else a recording. Blank lines are passed over.
    fn lines(&mut self, source: &Source, target: Option<Target>) -> io::Result<()> {
        let limit = if target.is_some() { MAX_BYTES } else { recording::MAX_BYTES };
        let mut reader = match source.open() {
            Ok(reader) => reader,
            Err(error) => return self.unreadable(source, &error),
        };
        for number in 1.. {
            let line = match inputs::line(&mut *reader, limit) {
                Ok(Some(line)) => line,
                Ok(None) => break,
                Err(error) => return self.unreadable(source, &error),
            };
            let item = Item::Line(number);
            if line.trim_ascii().is_empty() {
                continue;
            }
            match target {
                Some(target) => {
                    let report = check_payload(target, &line, self.mode);
                    self.add(source, item, None, report)?;
                }
                None => match text(&line, limit) {
                    Ok(text) => self.entry(source, item, text)?,
                    Err(finding) => self.broken(source, item, finding)?,
                },
            }
        }
        Ok(())
    }

    fn entry(&mut self, source: &Source, item: Item, text: &str) -> io::Result<()> {
        match recording::entry(text, &self.finder) {
            Entry::Response(response) => {
                let is_documented = response.operation.response(response.status).is_some();
                if self.mode == Mode::Lenient && !is_documented {
                    let skip = Skip::UndocumentedStatus(response.status);
                    return self.add(source, item, Some(response.target), skip);
                }
                let report = check_payload(response.target, &response.body, self.mode);
                self.add(source, item, Some(response.target), report)
            }
            Entry::Skipped(skip) => self.add(source, item, None, skip),
            Entry::Broken(finding) => self.broken(source, item, finding),
        }
    }
}

/// Text of a file of entries, which may start with a byte order mark.
fn text(bytes: &[u8], limit: usize) -> Result<&str, Finding> {
    if bytes.len() > limit {
        let message = format!("longer than {} MiB", limit >> 20);
        return Err(Finding::error(FindingKind::PayloadTooLarge, message));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let message = format!("not UTF-8 after {} bytes", error.valid_up_to());
        Finding::error(FindingKind::NotUtf8, message)
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Destination of the output: a file is replaced when all of it is written.
struct Destination {
    writer: Box<dyn Write>,
    /// The file that is written, and that which it becomes.
    rename: Option<(PathBuf, PathBuf)>,
}

impl Destination {
    fn open(path: Option<&Path>) -> io::Result<Self> {
        let Some(path) = path else {
            return Ok(Self {
                writer: Box::new(anstream::AutoStream::auto(io::stdout().lock())),
                rename: None,
            });
        };
        let explained = |error: io::Error| {
            io::Error::new(error.kind(), format!("cannot write `{}`: {error}", path.display()))
        };
        let file = |path: &Path| -> io::Result<Box<dyn Write>> {
            let file = File::create(path).map_err(explained)?;
            Ok(Box::new(io::BufWriter::new(anstream::StripStream::new(file))))
        };
        // A device or pipe is not replaced.
        if fs::metadata(path).is_ok_and(|metadata| !metadata.is_file()) {
            return Ok(Self { writer: file(path)?, rename: None });
        }
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{}.tmp", std::process::id()));
        let temporary = path.with_file_name(name);
        Ok(Self { writer: file(&temporary)?, rename: Some((temporary, path.to_owned())) })
    }

    fn close(mut self) -> io::Result<()> {
        match self.rename.take() {
            Some((temporary, path)) => fs::rename(&temporary, &path),
            None => Ok(()),
        }
    }
}

/// An output that was not written whole is not kept.
impl Drop for Destination {
    fn drop(&mut self) {
        if let Some((temporary, _)) = &self.rename {
            // The error that led here is reported; a file that stays behind is the lesser evil.
            _ = fs::remove_file(temporary);
        }
    }
}
