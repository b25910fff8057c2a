//! The standard output.

use std::io::{self, Write as _};

use crate::failure::Failure;

/// The standard output. What is written after its reader has gone is dropped.
pub(crate) struct Stdout(io::StdoutLock<'static>);

impl Stdout {
    pub(crate) fn lock() -> Self {
        Self(io::stdout().lock())
    }
}

impl io::Write for Stdout {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.0.write(bytes) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(bytes.len()),
            written => written,
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self.0.flush() {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            flushed => flushed,
        }
    }
}

/// Writes lines to the standard output. The last one may be without its end.
pub(crate) fn print(text: &[u8]) -> Result<(), Failure> {
    let mut out = Stdout::lock();
    out.write_all(text)?;
    if text.last().is_some_and(|last| *last != b'\n') {
        out.write_all(b"\n")?;
    }
    Ok(out.flush()?)
}
