use super::*;

/// Fails from the second write on.
struct Full(bool);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if std::mem::replace(&mut self.0, true) { Err(io::Error::other("full")) } else { Ok(bytes.len()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn an_error_ends_the_recording() {
    let recorder = Recorder::to_writer(Full(false));
    for _ in 0..3 {
        recorder.sink().write("line\n");
    }
    assert_eq!((recorder.recorded(), recorder.skipped()), (1, 2));
    assert_eq!(recorder.take_error().unwrap().to_string(), "full");
    assert!(recorder.take_error().is_none());
}

#[test]
fn no_more_than_the_limit_is_written() {
    let recorder = Recorder::to_writer(io::sink()).max_size(10);
    for line in ["12345\n", "12345\n", "123\n"] {
        recorder.sink().write(line);
    }
    assert_eq!((recorder.recorded(), recorder.skipped()), (2, 1));
}
