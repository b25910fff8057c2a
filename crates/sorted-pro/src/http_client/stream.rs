//! Connections as streams of bytes, read in fair portions.

use std::future::Future as _;
use std::io;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use hyper_util::client::legacy::connect::{Connected, Connection};
use tokio::io::{AsyncRead, AsyncWrite, Join, ReadBuf, join};
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::task::yield_now;

/// After reading about this many bytes from a connection, other tasks of the runtime get their turn, even if more
/// has arrived. Also the size of a connection's buffer, in which the headers of a response have to fit.
pub(super) const FAIR: usize = 64 << 10;

/// Bytes in both directions.
pub(super) trait Io: AsyncRead + AsyncWrite + Send + Unpin {
    /// `true` if it leads to a proxy that gets whole requests.
    fn is_proxy(&self) -> bool;
}

/// A connection, with or without TLS.
pub(super) type Stream = Box<dyn Io>;

impl Connection for Stream {
    fn connected(&self) -> Connected {
        Connected::new().proxy(self.is_proxy())
    }
}

/// A connection without TLS.
pub(super) fn plain(tcp: TcpStream, is_proxy: bool) -> Stream {
    let (tcp, writer) = tcp.into_split();
    Box::new(join(Fair { tcp, taken: 0, is_proxy }, writer))
}

impl Io for Join<Fair, OwnedWriteHalf> {
    fn is_proxy(&self) -> bool {
        self.reader().is_proxy
    }
}

/// The reading half of a connection, which pauses its reader from time to time.
///
/// One poll of an HTTP connection lasts as long as there is something to read that makes no complete response: a
/// flood of interim responses held the thread for seconds, and with it the timers of its runtime.
struct Fair {
    tcp: OwnedReadHalf,
    /// Bytes read since the reader has last waited.
    taken: usize,
    is_proxy: bool,
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
