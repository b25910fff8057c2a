//! Connections as streams of bytes, read in fair portions.

use std::future::Future as _;
use std::io::{self, IoSlice};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::task::yield_now;

/// After reading about this many bytes from a connection, other tasks of the runtime get their turn, even if more
/// has arrived. Also the size of a connection's buffer, in which the headers of a response have to fit.
pub(super) const FAIR: usize = 64 << 10;

/// Bytes in both directions.
pub(super) trait Io: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Io for T {}

/// A connection, with or without TLS.
pub(super) type Stream = Box<dyn Io>;

/// A connection that pauses its reader from time to time.
///
/// One poll of an HTTP connection lasts as long as there is something to read that makes no complete response: a
/// flood of interim responses held the thread for seconds, and with it the timers of its runtime.
pub(super) struct Fair {
    tcp: TcpStream,
    /// Bytes read since the reader has last waited.
    taken: usize,
}

impl Fair {
    pub(super) fn new(tcp: TcpStream) -> Self {
        Self { tcp, taken: 0 }
    }
}

impl AsyncRead for Fair {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.taken >= FAIR {
            self.taken = 0;
            // Wakes the reader after the runtime has looked at its timers, which waking it at once would not.
            let mut pause = pin!(yield_now());
            let _ = pause.as_mut().poll(context);
            return Poll::Pending;
        }
        let before = buffer.filled().len();
        let result = Pin::new(&mut self.tcp).poll_read(context, buffer);
        match result {
            Poll::Ready(_) => self.taken += buffer.filled().len() - before,
            Poll::Pending => self.taken = 0,
        }
        result
    }
}

impl AsyncWrite for Fair {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        data: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.tcp).poll_write(context, data)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        data: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.tcp).poll_write_vectored(context, data)
    }

    fn is_write_vectored(&self) -> bool {
        self.tcp.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(context)
    }
}
