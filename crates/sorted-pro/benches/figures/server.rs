//! A server that responds from memory: the least that anything can be measured against. It runs in a process of
//! its own, so that neither its time nor its memory is counted.

use std::env;
use std::error::Error;
use std::io::{self, BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use sorted_pro::ApiKey;
use sorted_pro::shipments::Client;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

macro_rules! example {
    ($path:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec/examples/shipments/", $path))
    };
}

pub(crate) const SHIPMENT: &str = example!("get_shipment/allocated.200.json");
pub(crate) const ALLOCATION: &str = example!("allocate_shipment_with_service_group/seed.200.json");

/// Size of the label that [`serve`] sends, decoded.
pub(crate) const LABEL_BYTES: usize = 20_000_000;

/// The server, as its clients have it; ends when dropped.
pub(crate) struct Server {
    process: Child,
    pub(crate) url: String,
}

impl Server {
    /// Starts one that takes `latency` for each response.
    pub(crate) fn start(latency: Duration) -> Result<Self, Box<dyn Error>> {
        let mut process = Command::new(env::current_exe()?)
            .args(["serve", &latency.as_millis().to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut url = String::new();
        BufReader::new(process.stdout.take().ok_or("no output")?).read_line(&mut url)?;
        Ok(Self { process, url: url.trim().to_owned() })
    }

    /// A client with everything as it comes.
    pub(crate) fn client(&self) -> Result<Client, sorted_pro::Error> {
        Client::builder(ApiKey::new("key")?).base_url(&self.url).no_proxy().build()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Responds to requests until the process that started it is gone.
///
/// On one thread: with one for each connection, the two sides of a comparison would be served at different
/// speeds, depending on which processor each thread is on.
pub(crate) async fn serve(latency_ms: u64) -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    thread::spawn(|| {
        let _ = io::stdin().read(&mut [0]);
        std::process::exit(0);
    });
    let label: Arc<[u8]> = label().into_bytes().into();
    loop {
        let ((stream, _), label) = (listener.accept().await?, label.clone());
        tokio::spawn(async move {
            // The client has closed the connection.
            let _ = respond_to_all(stream, Duration::from_millis(latency_ms), &label).await;
        });
    }
}

fn label() -> String {
    // `PRO` in base64, without padding.
    let content = "UFJP".repeat(LABEL_BYTES / 3);
    format!(r#"{{"file":"{content}","content_type":"application/pdf","document_type":"label","dpi":203}}"#)
}

async fn respond_to_all(mut stream: TcpStream, latency: Duration, label: &[u8]) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::new();
    loop {
        let (head, body) = read_request(&mut stream, &mut buffer).await?;
        if !latency.is_zero() {
            tokio::time::sleep(latency).await;
        }
        let path = head.split_whitespace().nth(1).unwrap_or_default();
        match path {
            _ if path.starts_with("/labels/") => respond(&mut stream, label).await?,
            _ if path.starts_with("/shipments/allocate") => respond(&mut stream, &queue(&body)).await?,
            _ if path.contains("/allocate") => respond(&mut stream, ALLOCATION.as_bytes()).await?,
            _ => respond(&mut stream, SHIPMENT.as_bytes()).await?,
        }
    }
}

/// The head of the next request, in lower case, and its body. What has arrived beyond stays in `buffer`.
pub(crate) async fn read_request(
    stream: &mut TcpStream,
    buffer: &mut Vec<u8>,
) -> io::Result<(String, Vec<u8>)> {
    let start = loop {
        if let Some(end) = buffer.windows(4).position(|it| it == b"\r\n\r\n") {
            break end + 4;
        }
        read_more(stream, buffer).await?;
    };
    let head = String::from_utf8_lossy(&buffer[..start]).to_ascii_lowercase();
    let length = head.split_once("\r\ncontent-length:").and_then(|(_, rest)| rest.lines().next());
    let end = start + length.and_then(|it| it.trim().parse::<usize>().ok()).unwrap_or(0);
    while buffer.len() < end {
        read_more(stream, buffer).await?;
    }
    let body = buffer[start..end].to_vec();
    buffer.drain(..end);
    Ok((head, body))
}

async fn read_more(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<()> {
    match stream.read_buf(buffer).await? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        _ => Ok(()),
    }
}

pub(crate) async fn respond(stream: &mut TcpStream, body: &[u8]) -> io::Result<()> {
    let mut head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\
         date: Mon, 05 Jan 2026 09:00:00 GMT\r\n\r\n",
        body.len()
    )
    .into_bytes();
    if body.len() < 1 << 20 {
        head.extend_from_slice(body);
        return stream.write_all(&head).await;
    }
    stream.write_all(&head).await?;
    stream.write_all(body).await
}

/// All the shipments of a request for bulk allocation are queued.
pub(crate) fn queue(request: &[u8]) -> Vec<u8> {
    let start = request.iter().position(|&it| it == b'[').unwrap_or(0);
    let end = request.iter().rposition(|&it| it == b']').map_or(0, |end| end + 1);
    let mut body = br#"{"message":"shipments queued for allocation successfully.","queued":"#.to_vec();
    body.extend_from_slice(request.get(start..end).unwrap_or(b"[]"));
    body.extend_from_slice(br#","rejected":[],"_links":[]}"#);
    body
}
