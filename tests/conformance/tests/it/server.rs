//! A server that records its requests, byte for byte as far as HTTP allows, and sends a given response.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A request as it arrived.
#[derive(Debug, Clone)]
pub(crate) struct Recorded {
    pub(crate) method: String,
    /// Path and query.
    pub(crate) target: String,
    /// Names in lower case, sorted.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Recorded {
    /// The values of a header; several if it was sent several times.
    pub(crate) fn header(&self, name: &str) -> Vec<&str> {
        self.headers.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect()
    }
}

/// Response to send.
#[derive(Debug, Clone)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, &'static str)>,
    pub(crate) body: String,
}

impl Response {
    pub(crate) fn json(status: u16, body: impl Into<String>) -> Self {
        Self { status, headers: vec![("content-type", "application/json")], body: body.into() }
    }
}

/// Serves one connection after the other until it is dropped with the process; every response closes its own.
pub(crate) struct Server {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
}

struct State {
    recorded: Vec<Recorded>,
    response: Response,
}

impl Server {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let state = State { recorded: Vec::new(), response: Response::json(418, "{}") };
        let state = Arc::new(Mutex::new(state));
        let shared = Arc::clone(&state);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                // A client that gives up halfway has nothing recorded, and its test fails.
                _ = stream.and_then(|stream| serve(&stream, &shared));
            }
        });
        Self { address, state }
    }

    /// The base URL, as users write it: without a slash at the end.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/base", self.address)
    }

    /// Sends this response from now on.
    pub(crate) fn respond_with(&self, response: Response) {
        self.state.lock().unwrap().response = response;
    }

    /// Requests that arrived since the last call.
    pub(crate) fn take(&self) -> Vec<Recorded> {
        std::mem::take(&mut self.state.lock().unwrap().recorded)
    }
}

fn serve(mut stream: &TcpStream, state: &Mutex<State>) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split_whitespace().map(str::to_owned);
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return Ok(()) };
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.push((name.to_lowercase(), value.trim().to_owned()));
    }
    headers.sort();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length = length.and_then(|(_, value)| value.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;

    let response = {
        let mut state = state.lock().unwrap();
        state.recorded.push(Recorded { method, target, headers, body });
        state.response.clone()
    };
    let mut head = format!("HTTP/1.1 {} Whatever\r\nconnection: close\r\n", response.status);
    for (name, value) in &response.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    // These two never have a body, nor a length.
    if !matches!(response.status, 204 | 304) {
        head.push_str(&format!("content-length: {}\r\n", response.body.len()));
    }
    stream.write_all(format!("{head}\r\n{}", response.body).as_bytes())
}
