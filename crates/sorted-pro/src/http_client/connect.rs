//! Makes connections: directly or by way of a proxy, plain or with TLS.

use std::error::Error as StdError;
use std::io;
use std::task::{Context, Poll};
use std::time::Duration;

use ::http::header::{HeaderMap, HeaderValue, USER_AGENT};
use ::http::{Uri, uri::Scheme};
use futures_util::future::BoxFuture;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::rt::TokioIo;
use tower_service::Service;

use super::Proxies;
use super::stream::{Stream, plain};
use super::tls::Tls;

type BoxError = Box<dyn StdError + Send + Sync>;
type Connecting = BoxFuture<'static, Result<TokioIo<Stream>, BoxError>>;

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
        Self { direct: Direct { tcp, tls, is_proxy: false }, timeout, proxies, user_agent }
    }

    async fn connect(mut self, uri: Uri) -> Result<TokioIo<Stream>, BoxError> {
        let Some(proxy) = self.proxies.0.intercept(&uri) else {
            return self.direct.call(uri).await;
        };
        if !matches!(proxy.uri().scheme_str(), Some("http" | "https")) {
            return Err("the proxy of the environment is neither http nor https".into());
        }
        if uri.scheme() != Some(&Scheme::HTTPS) {
            self.direct.is_proxy = true;
            return self.direct.call(proxy.uri().clone()).await;
        }
        let mut tunnel = Tunnel::new(proxy.uri().clone(), self.direct.clone());
        if let Some(credentials) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(credentials.clone());
        }
        if let Some(user_agent) = self.user_agent {
            tunnel = tunnel.with_headers(HeaderMap::from_iter([(USER_AGENT, user_agent)]));
        }
        let stream = tunnel.call(uri.clone()).await?.into_inner();
        Ok(TokioIo::new(self.direct.tls.connect(host(&uri)?, stream).await?))
    }
}

impl Service<Uri> for Connector {
    type Response = TokioIo<Stream>;
    type Error = BoxError;
    type Future = Connecting;

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
    /// `true` if the host is a proxy that gets whole requests.
    is_proxy: bool,
}

impl Service<Uri> for Direct {
    type Response = TokioIo<Stream>;
    type Error = BoxError;
    type Future = Connecting;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.tcp.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let (connecting, tls, is_proxy) = (self.tcp.call(uri.clone()), self.tls.clone(), self.is_proxy);
        Box::pin(async move {
            let mut stream = plain(connecting.await?.into_inner(), is_proxy);
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
