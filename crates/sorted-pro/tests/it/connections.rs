//! Connections: TLS, proxies, and runtimes that end.

use std::sync::Arc;
use std::time::Duration;

use sorted_pro::shipments::Client;
use sorted_pro::{ApiKey, ClientBuilder, Error, RetryPolicy};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;

use crate::{has_its_own_process, in_its_own_process};

const NO_CONTENT: &[u8] = b"HTTP/1.1 204 No Content\r\n\r\n";

/// `pr0xy:pa55`, in lower case like all that servers of this module have seen.
const CREDENTIALS: &str = "\r\nproxy-authorization: basic chiwehk6cge1nq==\r\n";

fn builder(url: &str) -> ClientBuilder<Client> {
    let key = ApiKey::new("s3cret-key").unwrap();
    Client::builder(key).base_url(url).no_proxy().retry(RetryPolicy::none())
}

async fn call(client: &Client) -> Result<u16, Error> {
    Ok(client.raw_call("GET", "/anything").send().await?.status())
}

/// The head of a request.
async fn head(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    Some(String::from_utf8_lossy(&head).to_ascii_lowercase())
}

/// Responds to every request on `stream`, and passes their heads on.
async fn respond(mut stream: impl AsyncRead + AsyncWrite + Unpin, heads: UnboundedSender<String>) {
    while let Some(head) = head(&mut stream).await {
        let _ = heads.send(head);
        if stream.write_all(NO_CONTENT).await.is_err() {
            return;
        }
    }
}

/// A server with TLS.
struct Secure {
    port: u16,
    /// The certificate in PEM form.
    pem: String,
    requests: UnboundedReceiver<String>,
}

impl Secure {
    /// With a certificate for `names`, listening on `address`.
    async fn start(address: &str, names: &[&str]) -> Self {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        let own = rcgen::generate_simple_self_signed(names).unwrap();
        let key = own.signing_key.serialize_der().try_into().unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![own.cert.der().clone()], key)
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind((address, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (sender, requests) = unbounded_channel();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, sender) = (acceptor.clone(), sender.clone());
                tokio::spawn(async move {
                    if let Ok(stream) = acceptor.accept(stream).await {
                        respond(stream, sender).await;
                    }
                });
            }
        });
        Self { port, pem: own.cert.pem(), requests }
    }
}

/// A proxy that lets `CONNECT` through to loopback ports if it has `credentials`, and responds to everything else
/// itself.
async fn proxy(credentials: Option<&'static str>) -> (u16, UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (sender, requests) = unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let sender = sender.clone();
            tokio::spawn(async move {
                let Some(head) = head(&mut stream).await else { return };
                let is_allowed = credentials.is_none_or(|it| head.contains(it));
                let target = head.strip_prefix("connect ").and_then(|rest| rest.split_once(' '));
                let target = target.and_then(|(target, _)| target.rsplit_once(':')?.1.parse::<u16>().ok());
                let _ = sender.send(head.clone());
                match target {
                    _ if !is_allowed => {
                        let refusal =
                            b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n";
                        let _ = stream.write_all(refusal).await;
                    }
                    Some(port) => {
                        let mut server = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
                        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
                        let _ = tokio::io::copy_bidirectional(&mut stream, &mut server).await;
                    }
                    None => {
                        let _ = stream.write_all(NO_CONTENT).await;
                        respond(stream, sender).await;
                    }
                }
            });
        }
    });
    (port, requests)
}

#[tokio::test]
async fn a_certificate_has_to_be_trusted() {
    let mut server = Secure::start("127.0.0.1", &["localhost"]).await;
    let url = format!("https://localhost:{}/pro", server.port);
    let client = builder(&url).root_certificates_pem(server.pem.clone()).build().unwrap();
    assert_eq!(call(&client).await.unwrap(), 204);
    assert_eq!(call(&client).await.unwrap(), 204);
    let head = server.requests.recv().await.unwrap();
    assert!(head.starts_with("get /pro/anything http/1.1\r\n"), "{head}");
    assert!(head.contains("\r\nx-api-key: s3cret-key\r\n"), "{head}");
    assert!(head.contains("\r\naccept-encoding: gzip\r\n"), "{head}");
    server.requests.recv().await.unwrap();

    let error = call(&builder(&url).build().unwrap()).await.unwrap_err();
    assert!(error.is_connect() && !error.outcome_is_unknown());
    assert!(error.to_string().contains("certificate is not trusted"), "{error}");

    // Another name leads to the same server.
    let url = format!("https://127.0.0.1:{}/pro", server.port);
    let client = builder(&url).root_certificates_pem(server.pem.clone()).build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert!(error.is_connect() && error.to_string().contains("certificate is not trusted"), "{error}");
    assert!(server.requests.try_recv().is_err(), "the key went to a server that is not trusted");
}

#[tokio::test]
async fn hosts_may_be_addresses() {
    for (address, host) in [("127.0.0.1", "127.0.0.1"), ("::1", "[::1]")] {
        let server = Secure::start(address, &[address]).await;
        let url = format!("https://{host}:{}/pro", server.port);
        let client = builder(&url).root_certificates_pem(server.pem).build().unwrap();
        assert_eq!(call(&client).await.unwrap(), 204, "{host}");
    }
}

#[tokio::test]
async fn a_handshake_that_does_not_end_is_given_up() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}/pro", silent.local_addr().unwrap());
    let client = builder(&url).connect_timeout(Duration::from_millis(100)).build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert!(error.is_connect() && !error.is_timeout(), "{error}");
    assert!(error.to_string().contains("connecting took too long"), "{error}");
}

#[tokio::test]
async fn a_proxy_gets_plain_requests_and_credentials() {
    let (port, mut requests) = proxy(Some(CREDENTIALS)).await;
    let client = builder("http://api.test/pro").allow_plaintext(true);
    let client = client.proxy(format!("http://pr0xy:pa55@127.0.0.1:{port}")).build().unwrap();
    assert_eq!(call(&client).await.unwrap(), 204);
    let head = requests.recv().await.unwrap();
    assert!(head.starts_with("get http://api.test/pro/anything http/1.1\r\n"), "{head}");
    assert!(head.contains("\r\nhost: api.test\r\n"), "{head}");
}

#[tokio::test]
async fn a_proxy_sees_nothing_of_https() {
    let (port, mut requests) = proxy(Some(CREDENTIALS)).await;
    let mut server = Secure::start("127.0.0.1", &["api.test"]).await;
    let url = format!("https://api.test:{}/pro", server.port);
    let client = builder(&url).root_certificates_pem(server.pem.clone()).app("warehouse", "2.1");
    let client = client.proxy(format!("http://pr0xy:pa55@127.0.0.1:{port}")).build().unwrap();
    assert_eq!(call(&client).await.unwrap(), 204);
    let seen = requests.recv().await.unwrap();
    assert!(seen.starts_with(&format!("connect api.test:{} http/1.1\r\n", server.port)), "{seen}");
    assert!(seen.contains("\r\nuser-agent: warehouse/2.1 sorted-pro/"), "{seen}");
    assert!(!seen.contains("s3cret"), "{seen}");
    let head = server.requests.recv().await.unwrap();
    assert!(head.starts_with("get /pro/anything ") && !head.contains("proxy-authorization"), "{head}");

    let client = builder(&url).root_certificates_pem(server.pem);
    let client = client.proxy(format!("127.0.0.1:{port}")).build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert!(error.is_connect() && error.to_string().contains("proxy authorization required"), "{error}");
}

#[test]
fn proxies_that_cannot_be_used_are_refused() {
    for url in ["", "socks5://proxy.test:1080", "ftp://proxy.test", "http://"] {
        let error = builder("https://api.test/pro").proxy(url).build().unwrap_err();
        assert!(error.is_configuration(), "{url}: {error}");
    }
}

/// The variables of a process can only be set from outside.
#[test]
fn a_proxy_of_the_environment_does_not_get_the_key_in_plaintext() {
    if has_its_own_process() {
        let key = || ApiKey::new("s3cret-key").unwrap();
        let error = Client::builder(key()).base_url("http://localhost:1/pro").build().unwrap_err();
        assert!(error.to_string().contains("would travel unencrypted"), "{error}");
        assert!(Client::builder(key()).base_url("http://localhost:1/pro").no_proxy().build().is_ok());
        assert!(Client::builder(key()).base_url("http://sub.localhost:1/pro").build().is_ok());
        assert!(Client::builder(key()).base_url("https://localhost:1/pro").build().is_ok());
        return;
    }
    let test = "connections::a_proxy_of_the_environment_does_not_get_the_key_in_plaintext";
    in_its_own_process(test, |command| {
        command.env("HTTP_PROXY", "http://proxy.test:3128").env("NO_PROXY", "sub.localhost");
        command.env_remove("http_proxy").env_remove("no_proxy").env_remove("REQUEST_METHOD");
    });
}

/// A connection ends with the runtime that it was opened on; the next call opens another.
#[test]
fn one_client_serves_several_runtimes() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let server = runtime();
    let (port, _requests) = server.block_on(proxy(None));
    std::thread::spawn(move || server.block_on(std::future::pending::<()>()));
    let client = builder(&format!("http://127.0.0.1:{port}/pro")).build().unwrap();
    for round in 0..20 {
        assert_eq!(runtime().block_on(call(&client)).unwrap(), 204, "{round}");
    }
}
