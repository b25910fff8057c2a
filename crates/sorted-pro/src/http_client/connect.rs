//! Makes connections: directly or by way of a proxy, plain or with TLS.

use std::error::Error as StdError;
use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use ::http::header::{HeaderMap, HeaderValue, USER_AGENT};
use ::http::{Uri, uri::Scheme};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::rt::TokioIo;
use tower_service::Service;

use super::Proxies;
use super::stream::{Fair, Stream};
use super::tls::Tls;

type BoxError = Box<dyn StdError + Send + Sync>;
type Boxed<T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send>>;

/// Connects to a server, by way of a proxy if there is one for it.
#[derive(Clone)]
pub(super) struct Connector {
    direct: Direct,
    timeout: Duration,
    proxies: Proxies,
    user_agent: Option<HeaderValue>,
}

impl Connector {
    pub(super) fn new(
        timeout: Duration,
        proxies: Proxies,
        tls: Tls,
        user_agent: Option<HeaderValue>,
    ) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(timeout));
        tcp.set_keepalive(Some(Duration::from_secs(15)));
        tcp.set_keepalive_interval(Some(Duration::from_secs(15)));
        tcp.set_keepalive_retries(Some(3));
        Self { direct: Direct { tcp, tls }, timeout, proxies, user_agent }
    }

    async fn connect(mut self, uri: Uri) -> Result<Conn, BoxError> {
        let Some(proxy) = self.proxies.0.as_ref().and_then(|proxies| proxies.intercept(&uri)) else {
            return Ok(Conn { stream: self.direct.call(uri).await?, is_proxy: false });
        };
        if !matches!(proxy.uri().scheme_str(), Some("http" | "https")) {
            return Err("the proxy of the environment is neither http nor https".into());
        }
        if uri.scheme() != Some(&Scheme::HTTPS) {
            return Ok(Conn { stream: self.direct.call(proxy.uri().clone()).await?, is_proxy: true });
        }
        let mut tunnel = Tunnel::new(proxy.uri().clone(), self.direct.clone());
        if let Some(credentials) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(credentials.clone());
        }
        if let Some(user_agent) = self.user_agent {
            tunnel = tunnel.with_headers(HeaderMap::from_iter([(USER_AGENT, user_agent)]));
        }
        let stream = tunnel.call(uri.clone()).await?.into_inner();
        let stream = self.direct.tls.connect(host(&uri)?, stream).await?;
        Ok(Conn { stream: TokioIo::new(stream), is_proxy: false })
    }
}

impl Service<Uri> for Connector {
    type Response = Conn;
    type Error = BoxError;
    type Future = Boxed<Conn>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let (timeout, connecting) = (self.timeout, self.clone().connect(uri));
        Box::pin(async move {
            tokio::time::timeout(timeout, connecting)
                .await
                .map_err(|_| io::Error::new(io::ErrorKind::TimedOut, "connecting took too long"))?
        })
    }
}

/// Connects to the host of a URL itself, with TLS if it is https.
#[derive(Clone)]
struct Direct {
    tcp: HttpConnector,
    tls: Tls,
}

impl Service<Uri> for Direct {
    type Response = TokioIo<Stream>;
    type Error = BoxError;
    type Future = Boxed<TokioIo<Stream>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.tcp.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let (connecting, tls) = (self.tcp.call(uri.clone()), self.tls.clone());
        Box::pin(async move {
            let mut stream: Stream = Box::new(Fair::new(connecting.await?.into_inner()));
            if uri.scheme() == Some(&Scheme::HTTPS) {
                stream = tls.connect(host(&uri)?, stream).await?;
            }
            Ok(TokioIo::new(stream))
        })
    }
}

/// The host of `uri`, an IPv6 address without brackets.
fn host(uri: &Uri) -> Result<&str, BoxError> {
    Ok(uri.host().ok_or("the URL has no host")?.trim_matches(['[', ']']))
}

/// A connection of the pool.
pub(super) struct Conn {
    stream: TokioIo<Stream>,
    /// It leads to a proxy that gets whole requests.
    is_proxy: bool,
}

impl Connection for Conn {
    fn connected(&self) -> Connected {
        Connected::new().proxy(self.is_proxy)
    }
}

impl Read for Conn {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl Write for Conn {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        data: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, data)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        data: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, data)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
