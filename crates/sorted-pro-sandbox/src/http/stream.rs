//! The socket of a connection, with limits on how long a client can block it.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};

/// Most bytes that are read and discarded of a body that was refused unread.
const MAX_DISCARDED: usize = 256 << 20;

/// Longest time for which such a body is discarded.
const MAX_LINGER: Duration = Duration::from_secs(10);

/// A socket that gives up on a client that does not read, and that can linger on close.
///
/// A socket that is closed while the client still sends is reset, and the client may lose the response. A lingering
/// one shuts down its sending side, then discards input until the client has read that.
#[derive(Debug)]
pub(crate) struct Stream {
    socket: TcpStream,
    /// Longest time that a write waits for the client.
    patience: Duration,
    waiting: Option<Pin<Box<Sleep>>>,
    lingers: Arc<AtomicBool>,
    lingering: Option<Lingering>,
}

#[derive(Debug)]
struct Lingering {
    end: Pin<Box<Sleep>>,
    /// Number of bytes that may still be discarded.
    left: usize,
}

impl Stream {
    /// Wraps `socket`. `lingers` is read on close.
    pub(crate) fn new(socket: TcpStream, patience: Duration, lingers: Arc<AtomicBool>) -> Self {
        Self { socket, patience, waiting: None, lingers, lingering: None }
    }

    /// Returns the result of a write; fails once it was pending for too long.
    fn bounded<T>(&mut self, cx: &mut Context<'_>, written: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.waiting = None;
            return written;
        }
        let patience = self.patience;
        let waiting = self.waiting.get_or_insert_with(|| Box::pin(sleep(patience)));
        waiting.as_mut().poll(cx).map(|()| Err(io::ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.socket).poll_write(cx, bytes);
        self.bounded(cx, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.socket).poll_write_vectored(cx, parts);
        self.bounded(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.socket.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let Self { socket, lingers, lingering, .. } = &mut *self;
        if lingering.is_none() {
            ready!(Pin::new(&mut *socket).poll_shutdown(cx))?;
            if !lingers.load(Ordering::Relaxed) {
                return Poll::Ready(Ok(()));
            }
        }
        let Lingering { end, left } = lingering
            .get_or_insert_with(|| Lingering { end: Box::pin(sleep(MAX_LINGER)), left: MAX_DISCARDED });
        let mut bytes = [0; 16 << 10];
        while end.as_mut().poll(cx).is_pending() {
            let mut buffer = ReadBuf::new(&mut bytes);
            ready!(Pin::new(&mut *socket).poll_read(cx, &mut buffer))?;
            let read = buffer.filled().len();
            *left = left.saturating_sub(read);
            if read == 0 || *left == 0 {
                break;
            }
        }
        Poll::Ready(Ok(()))
    }
}
