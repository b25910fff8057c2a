//! Settings of a client.

use std::fmt;
use std::marker::PhantomData;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use ::http::Uri;
use ::http::header::{HeaderMap, HeaderValue, USER_AGENT};
use sorted_pro_raw::{Credentials, Url};

use crate::hook::Hook;
use crate::http_client::tls::Tls;
use crate::http_client::{HttpClient, Proxies};
use crate::pacing::Pacer;
use crate::retry::{RetryBudget, RetryPolicy};
use crate::transport::{Defaults, Transport};
use crate::{ApiKey, Error};

/// Installation of an API.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// Real carriers get the data.
    Production,
    /// The vendor's sandbox: its own data and keys, test systems of carriers.
    Sandbox,
    /// Another base URL, such as that of a local sandbox or a proxy; a slash at its end is ignored.
    Custom(String),
}

// User, password and query of a URL can be secrets.
impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Production => f.write_str("Production"),
            Self::Sandbox => f.write_str("Sandbox"),
            Self::Custom(url) => f.debug_tuple("Custom").field(&shown(url)).finish(),
        }
    }
}

/// Sets up a client.
///
/// ```
/// use std::time::Duration;
/// use sorted_pro::{ApiKey, Environment, RetryPolicy, shipments};
///
/// let client = shipments::Client::builder(ApiKey::new("s3cret")?)
///     .environment(Environment::Sandbox)
///     .app("warehouse", "2.1")
///     .timeout(Duration::from_secs(20))
///     .retry(RetryPolicy::default().max_attempts(6))
///     .max_concurrent_requests(16)
///     .build()?;
/// # let _ = client;
/// # Ok::<(), sorted_pro::Error>(())
/// ```
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<C> {
    key: ApiKey,
    environment: Environment,
    allow_plaintext: bool,
    connect_timeout: Duration,
    defaults: Defaults,
    retry_burst: u32,
    concurrency: Option<usize>,
    rate: Option<f64>,
    app: Option<(String, String)>,
    headers: Vec<(String, String)>,
    /// `None`: those of the environment when the client is built.
    proxies: Option<Result<Proxies, Error>>,
    root_certificates: Vec<Vec<u8>>,
    hooks: Vec<Box<dyn Hook>>,
    client: PhantomData<fn() -> C>,
}

/// A client of one of the APIs. Implemented by this crate only.
pub trait ApiClient: sealed::ApiClient {}

pub(crate) mod sealed {
    use super::{Arc, Credentials, Environment, Transport};

    pub trait ApiClient: Sized {
        /// Prefix of the names of the environment variables.
        const VARIABLES: &'static str;

        /// `None` for a custom environment.
        fn base_url(environment: &Environment) -> Option<&'static str>;

        #[allow(private_interfaces)]
        fn assemble(base_url: String, credentials: Credentials, transport: Arc<Transport>) -> Self;

        #[allow(private_interfaces)]
        fn transport(&self) -> &Arc<Transport>;
    }
}

impl<C: ApiClient> ClientBuilder<C> {
    pub(crate) fn new(key: ApiKey) -> Self {
        Self {
            key,
            environment: Environment::Production,
            allow_plaintext: false,
            connect_timeout: Duration::from_secs(5),
            defaults: Defaults {
                retry: RetryPolicy::default(),
                attempt_timeout: Duration::from_secs(30),
                timeout: Duration::from_secs(120),
                max_response_size: 64 << 20,
            },
            retry_burst: 100,
            concurrency: None,
            rate: None,
            app: None,
            headers: Vec::new(),
            proxies: None,
            root_certificates: Vec::new(),
            hooks: Vec::new(),
            client: PhantomData,
        }
    }

    /// See the clients' `from_env`.
    pub(crate) fn from_env() -> Result<Self, Error> {
        let name = |what: &str| format!("{}_{what}", C::VARIABLES);
        let mut builder = Self::new(ApiKey::from_env(&name("API_KEY"))?);
        let variable = |what: &str| std::env::var(name(what)).ok().filter(|value| !value.trim().is_empty());
        if let Some(environment) = variable("ENVIRONMENT") {
            builder.environment = match environment.trim().to_ascii_lowercase().as_str() {
                "production" => Environment::Production,
                "sandbox" => Environment::Sandbox,
                _ => {
                    let message = format!("{} is `production` or `sandbox`", name("ENVIRONMENT"));
                    return Err(Error::configuration(message));
                }
            };
        }
        if let Some(url) = variable("BASE_URL") {
            builder.environment = Environment::Custom(url.trim().to_owned());
        }
        if let Some(allow) = variable("ALLOW_PLAINTEXT") {
            builder.allow_plaintext = allow.trim().parse().map_err(|_| {
                Error::configuration(format!("{} is `true` or `false`", name("ALLOW_PLAINTEXT")))
            })?;
        }
        Ok(builder)
    }

    /// Sets the installation to call (default: [`Environment::Production`]).
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// Calls the API at this base URL, with or without a slash at the end: short for
    /// [`Environment::Custom`].
    pub fn base_url(self, url: impl Into<String>) -> Self {
        self.environment(Environment::Custom(url.into()))
    }

    /// Allows a base URL with `http://` whose host is not this machine, default: `false`. The key and all data
    /// then travel unencrypted: for networks that protect them in another way. `http://localhost` and other
    /// loopback addresses need no permission, unless a [`proxy`](Self::proxy) elsewhere gets the requests.
    pub fn allow_plaintext(mut self, allow: bool) -> Self {
        self.allow_plaintext = allow;
        self
    }

    /// Limits the time for making a connection (default: 5 seconds).
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Limits the time of one attempt, from sending to the end of the response (default: 30 seconds).
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.defaults.attempt_timeout = timeout;
        self
    }

    /// Limits the time of a call, with all its attempts, its pauses, and the time it waits for its turn (default: 120
    /// seconds).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.defaults.timeout = timeout;
        self
    }

    /// Limits the body of a response, in bytes after decompression; default: 64 MiB. A larger one is not
    /// read, and the call fails with [`is_too_large`](Error::is_too_large). Of the body of an error response at most
    /// 1 MiB is kept.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.defaults.max_response_size = bytes;
        self
    }

    /// Lets `hook` see each attempt of each call, and add headers to it: for metrics, traces and the like. May be
    /// called more than once: the hooks are then called in that order.
    pub fn hook(mut self, hook: impl Hook) -> Self {
        self.hooks.push(Box::new(hook));
        self
    }

    /// Sets the retry policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.defaults.retry = policy;
        self
    }

    /// Limits the retries that all calls together make in a row; default: 100. In the long run every success earns half
    /// a retry. Keeps an outage from being met with a multiple of the usual load. Throttled requests, which wait for
    /// their turn, do not count.
    pub fn retry_burst(mut self, retries: u32) -> Self {
        self.retry_burst = retries;
        self
    }

    /// Limits concurrent requests; others wait (default: no limit). 0 is refused by `build`.
    pub fn max_concurrent_requests(mut self, count: usize) -> Self {
        self.concurrency = Some(count);
        self
    }

    /// Limits requests per second; others wait. They are evenly spaced, to a hundredth of a second. Default: no
    /// limit until the server [throttles](crate::RetryPolicy#throttling). `build` accepts 0.00001 to 1000000000.
    pub fn max_requests_per_second(mut self, rate: f64) -> Self {
        self.rate = Some(rate);
        self
    }

    /// Names the program in the `User-Agent` header, for the vendor's support.
    pub fn app(mut self, name: impl Into<String>, version: impl Into<String>) -> Self {
        self.app = Some((name.into(), version.into()));
        self
    }

    /// Sends a header with every request. `build` refuses headers that carry key or version of either API or
    /// belong to the connection, as `header` of every call does.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sends all requests through this proxy (`http://host:port`), instead of that of the environment
    /// (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`).
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxies = Some(Proxies::all(&url.into()));
        self
    }

    /// Uses no proxy, and ignores that of the environment.
    pub fn no_proxy(mut self) -> Self {
        self.proxies = Some(Ok(Proxies::none()));
        self
    }

    /// Trusts these certificates too: one or more, in PEM form.
    pub fn root_certificates_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.root_certificates.push(pem.into());
        self
    }

    /// The client.
    ///
    /// # Errors
    /// [`is_configuration`](Error::is_configuration) if something above cannot be used.
    pub fn build(self) -> Result<C, Error> {
        let base_url = match (&self.environment, C::base_url(&self.environment)) {
            (_, Some(url)) => url.to_owned(),
            (Environment::Custom(url), None) => custom_url(url)?,
            (_, None) => return Err(Error::configuration("this environment does not exist")),
        };
        let proxies = self.proxies.unwrap_or_else(|| Ok(Proxies::of_system()))?;
        let proxy = base_url.parse::<Uri>().ok().and_then(|uri| proxies.of(&uri));
        let proxy_is_elsewhere = proxy.is_some_and(|proxy| !is_loopback(&proxy.to_string()));
        let is_plaintext = base_url.starts_with("http://") && (!is_loopback(&base_url) || proxy_is_elsewhere);
        if is_plaintext && !self.allow_plaintext {
            return Err(Error::configuration(format!(
                "the base URL is http:// and leads to another machine, so the API key would travel unencrypted: use \
                 https://, or allow it with `allow_plaintext(true)` or {}_ALLOW_PLAINTEXT=true",
                C::VARIABLES
            )));
        }
        if self.concurrency == Some(0) {
            return Err(Error::configuration("max_concurrent_requests is 0: nothing could be sent"));
        }
        // An interval below a nanosecond is none, one above a day is a mistake.
        if let Some(rate) = self.rate.filter(|rate| !(1e-5..=1e9).contains(rate)) {
            let message = format!("max_requests_per_second is {rate}: expected 0.00001 to 1000000000");
            return Err(Error::configuration(message));
        }
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, user_agent(self.app.as_ref())?);
        for (name, value) in &self.headers {
            let (name, value) = crate::headers::header(name, value)
                .map_err(|problem| Error::configuration(self.key.redactor.redact(&problem)))?;
            headers.insert(name, value);
        }
        let tls = Tls::new(&base_url, &self.root_certificates)?;
        let transport = Arc::new(Transport {
            http: HttpClient::new(self.connect_timeout, headers, proxies, tls),
            pacer: Pacer::new(self.concurrency, self.rate),
            budget: RetryBudget::new(self.retry_burst),
            defaults: self.defaults,
            hooks: self.hooks,
            redactor: self.key.redactor,
            hint: hint::<C>(&base_url),
        });
        Ok(C::assemble(base_url, self.key.credentials, transport))
    }
}

// Headers and proxy URLs can hold secrets.
impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("environment", &self.environment).finish_non_exhaustive()
    }
}

/// Likely meaning of a 404 without an error code, for an API whose URLs have a path.
fn hint<C: ApiClient>(base_url: &str) -> Option<&'static str> {
    let known = [Environment::Production, Environment::Sandbox];
    let paths: Vec<_> = known.iter().filter_map(|it| Url::parse(C::base_url(it)?).ok()).collect();
    let is_known = paths.iter().any(|url| url.path() == "/" || base_url.ends_with(url.path()));
    (!is_known).then_some("the base URL does not end in `/pro`, is it complete?")
}

/// Returns `true` if `url`, with or without a scheme, leads to this machine.
fn is_loopback(url: &str) -> bool {
    let parse = |url: &str| Url::parse(url).ok().filter(Url::has_host);
    let Some(url) = parse(url).or_else(|| parse(&format!("http://{url}"))) else { return false };
    let host = url.host_str().unwrap_or_default();
    match host.trim_matches(['[', ']']).parse::<IpAddr>() {
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => {
            let name = host.strip_suffix('.').unwrap_or(host);
            name == "localhost" || name.ends_with(".localhost")
        }
    }
}

/// `url` without user, password, query and fragment.
fn shown(url: &str) -> String {
    let parsed = Url::parse(url.trim()).ok();
    // Any text with a colon in it parses as some URL.
    let Some(parsed) = parsed.filter(|url| matches!(url.scheme(), "http" | "https")) else {
        return "..".to_owned();
    };
    let host = parsed.host_str().unwrap_or_default();
    let port = parsed.port().map(|port| format!(":{port}")).unwrap_or_default();
    format!("{}://{host}{port}{}", parsed.scheme(), parsed.path())
}

fn custom_url(url: &str) -> Result<String, Error> {
    let wrong = |why: &str| Error::configuration(format!("the base URL {why}"));
    let parsed = Url::parse(url.trim()).map_err(|error| wrong(&format!("is not valid: {error}")))?;
    if !matches!(parsed.scheme(), "http" | "https") {
        return Err(wrong("has to start with http:// or https://"));
    }
    if parsed.query().is_some() || parsed.fragment().is_some() {
        return Err(wrong("must have neither query nor fragment"));
    }
    if !parsed.username().is_empty() || parsed.password().is_some() {
        return Err(wrong("must not hold a user or password"));
    }
    Ok(parsed.as_str().trim_end_matches('/').to_owned())
}

fn user_agent(app: Option<&(String, String)>) -> Result<HeaderValue, Error> {
    let own = concat!("sorted-pro/", env!("CARGO_PKG_VERSION"));
    let text = match app {
        None => own.to_owned(),
        Some((name, version)) => {
            let is_token = |text: &str| {
                !text.is_empty()
                    && text.bytes().all(|b| b.is_ascii_graphic() && !b"()<>@,;:\\\"/[]?={}".contains(&b))
            };
            if !is_token(name) || !is_token(version) {
                return Err(Error::configuration(
                    "name and version of the app go into a header: letters, digits, `-`, `_` and `.` only",
                ));
            }
            format!("{name}/{version} {own}")
        }
    };
    HeaderValue::from_str(&text).map_err(|_| Error::configuration("the app cannot be named in a header"))
}

#[cfg(test)]
mod tests;
