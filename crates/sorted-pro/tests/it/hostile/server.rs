//! A server that speaks TCP and breaks HTTP.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// A server on a loopback port. Its threads end with the process.
pub(super) struct Server {
    address: SocketAddr,
    requests: Arc<AtomicUsize>,
}

impl Server {
    /// Calls `respond` for every request, each on its own connection, and closes the connection after it.
    pub(super) fn start(respond: impl Fn(&mut TcpStream) -> io::Result<()> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let requests = Arc::new(AtomicUsize::new(0));
        let (counter, respond) = (requests.clone(), Arc::new(respond));
        thread::spawn(move || {
            for mut stream in listener.incoming().map_while(Result::ok) {
                let (counter, respond) = (counter.clone(), respond.clone());
                thread::spawn(move || {
                    if read_request(&stream).is_ok() {
                        counter.fetch_add(1, Ordering::Relaxed);
                        // The client hangs up when it has had enough.
                        let _ = respond(&mut stream);
                    }
                });
            }
        });
        Self { address, requests }
    }

    /// Sends `response` to every request.
    pub(super) fn with(response: impl Into<Vec<u8>>) -> Self {
        let response = response.into();
        Self::start(move |stream| stream.write_all(&response))
    }

    /// Sends `head`, and then `more` again and again.
    pub(super) fn endless(head: impl Into<Vec<u8>>, more: impl Into<Vec<u8>>) -> Self {
        let (head, more) = (head.into(), more.into());
        Self::start(move |stream| {
            stream.write_all(&head)?;
            loop {
                stream.write_all(&more)?;
            }
        })
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Number of requests that have arrived.
    pub(super) fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }
}

/// Reads one request, head and body.
fn read_request(stream: &TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let line = line.trim_end().to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    io::copy(&mut reader.take(length), &mut io::sink())?;
    Ok(())
}

/// Gzip data without an end: a header, and a block that decompresses to a mebibyte of blanks and can be sent again.
pub(super) fn gzip_bomb() -> (Vec<u8>, Vec<u8>) {
    let header = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    let mut compress = flate2::Compress::new(flate2::Compression::best(), false);
    let mut block = Vec::with_capacity(1 << 16);
    compress.compress_vec(&[b' '; 1 << 20], &mut block, flate2::FlushCompress::Full).expect("memory");
    (header, block)
}
