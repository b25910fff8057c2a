//! One call of one operation: what all of them have in common.
//!
//! Each operation is a struct that holds its arguments. Those that follow from the contract are generated;
//! what needs more than one request, or a choice between several operations, is written by hand over them.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use ::http::Uri;
use futures_util::future::BoxFuture;
use tokio::time::timeout_at;

use crate::config::sealed::ApiClient;
use crate::http_client::HttpRequest;
use crate::operation::OperationInfo;
use crate::problem::{Problem, Problems};
use crate::response::Response;
use crate::retry::RetryPolicy;
use crate::transport::{Exchange, Options, Outgoing, Started, Transport};
use crate::{Error, Raw, RawRequest};

pub(crate) mod decode;
mod place;

use decode::Decode;

/// In bytes. The HTTP client fails for longer ones, which would look as if the connection had broken.
const LONGEST_URL: usize = 65_534;

/// The client of a call, and the options that every call has.
#[derive(Clone)]
pub(crate) struct Setup<C> {
    pub(crate) client: C,
    pub(crate) options: Options,
    /// The first header that cannot be sent.
    bad_header: Option<String>,
}

/// A call with its options.
pub(crate) trait Call: Clone + Send + 'static {
    /// The client that the call belongs to.
    type Client: ApiClient + Clone + Send + 'static;
    /// Value of a successful call.
    type Output: Send + 'static;

    fn setup(&self) -> &Setup<Self::Client>;

    fn setup_mut(&mut self) -> &mut Setup<Self::Client>;
}

/// An operation with its arguments.
pub(crate) trait Operation: Call {
    /// Checks the arguments, unless they are not to be checked, and builds the request. `problems` are those that are
    /// known already.
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output>;

    /// Recovery after a lost response, if there is one.
    fn recover(&self) -> Option<Recovery<Self::Output>> {
        None
    }

    /// Sends the call itself, if it takes more than one request.
    fn override_send(&self) -> Option<Pending<Self::Output>> {
        None
    }
}

/// A call under way.
pub(crate) type Pending<T> = BoxFuture<'static, Result<Response<T>, Error>>;

/// A request, and the decoder of its response.
pub(crate) type Prepared<T> = Result<(Outgoing, Decoder<T>), Error>;

impl<C: ApiClient + Clone> Setup<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone(), options: Options::default(), bad_header: None }
    }

    pub(crate) fn transport(&self) -> &Arc<Transport> {
        self.client.transport()
    }

    /// That of a call which finds out what became of a lost response.
    pub(crate) fn for_recovery(&self) -> Self {
        let mut setup = self.clone();
        (setup.options.is_recoverable, setup.options.is_recovery) = (true, true);
        setup
    }

    /// Sends `call`, which reads what became of the call of this setup after its response was lost.
    pub(crate) fn read_back<O: Operation<Client = C>>(&self, mut call: O) -> Sending<O::Output> {
        *call.setup_mut() = self.for_recovery();
        send(call)
    }

    /// `true` if the input is checked against the documented limits.
    pub(crate) fn is_checked(&self) -> bool {
        !self.options.unchecked
    }

    /// Adds a header, or remembers that it cannot be sent.
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        match crate::headers::header(name, value) {
            Ok(header) => self.options.headers.push(header),
            Err(problem) => {
                let redactor = &self.client.transport().redactor;
                self.bad_header.get_or_insert_with(|| redactor.redact(&problem).into_owned());
            }
        }
    }

    /// The policy that the call follows.
    pub(crate) fn retry_policy(&self) -> RetryPolicy {
        self.options.retry.as_ref().unwrap_or(&self.transport().defaults.retry).clone()
    }

    /// Takes the price of one more request from the client's retry budget; `false` if there is not enough left.
    pub(crate) fn may_retry(&self) -> bool {
        self.transport().budget.withdraw()
    }
}

/// Checks the call and builds its request.
fn prepare<O: Operation>(call: &O) -> Prepared<O::Output> {
    let mut problems = Problems::default();
    if let Some(problem) = &call.setup().bad_header {
        problems.report_at("header", problem.clone());
    }
    call.prepare(problems)
}

fn start<O: Operation>(call: &O) -> Result<(Started, Decoder<O::Output>), Error> {
    let (outgoing, decode) = prepare(call)?;
    let setup = call.setup();
    Ok((setup.transport().clone().send(outgoing, &setup.options), decode))
}

/// See the methods of the operations.
pub(crate) fn to_request<O: Operation>(call: &O) -> Result<RawRequest, Error> {
    Ok(RawRequest::of(&prepare(call)?.0.request, &call.setup().options.headers))
}

/// See the methods of the operations.
pub(crate) fn send<O: Operation>(mut call: O) -> Sending<O::Output> {
    let setup = call.setup_mut();
    let is_final = !setup.options.is_recoverable;
    setup.options.deadline = Some(setup.transport().deadline(&setup.options));
    setup.options.is_recoverable = true;
    if let Some(own) = call.override_send() {
        return Sending(Box::pin(async move { conclude(own.await, is_final) }));
    }
    let recovery = call.recover();
    call.setup_mut().options.is_recoverable = recovery.is_some() || !is_final;
    Sending(Box::pin(finish(start(&call), recovery, is_final)))
}

async fn finish<T: Send + 'static>(
    started: Result<(Started, Decoder<T>), Error>,
    recovery: Option<Recovery<T>>,
    is_final: bool,
) -> Result<Response<T>, Error> {
    let (Started { exchange, span }, decode) = started?;
    // Responses are bound where they are returned: else the future would keep room for them.
    let decoded = match exchange.await {
        Err(error) => Err(span.close_failed(error)),
        Ok(exchange) if exchange.body.len() > LARGE => Ok(decode_elsewhere(exchange, decode)),
        Ok(exchange) => match decode(exchange) {
            Ok(response) => return Ok(span.close(response)),
            Err(error) => Err(span.close_failed(error)),
        },
    };
    let failed = match decoded {
        Err(error) => error,
        Ok(decoding) => match decoding.await {
            Ok(response) => return Ok(span.close(response)),
            Err(error) => span.close_failed(error),
        },
    };
    match recovery {
        Some(recover) if failed.outcome_is_unknown() => conclude(recover(failed).await, is_final),
        _ => conclude(Err(failed), is_final),
    }
}

/// See the methods of the operations.
pub(crate) fn send_raw<O: Operation>(mut call: O) -> Sending<Raw> {
    call.setup_mut().options.whole_errors = true;
    let started = start(&call).map(|(started, _)| started);
    Sending(Box::pin(async move {
        let Started { exchange, span } = started?;
        match exchange.await {
            Ok(Exchange { meta, body, .. }) => Ok(span.close(Response::new(Raw { body }, meta))),
            Err(error) => conclude(Err(span.close_failed(error)), true),
        }
    }))
}

/// A call under way: the future of `send`. Dropping it cancels the call, which leaves the outcome of a write unknown:
/// see the operation's `send`.
#[must_use = "a call does nothing until it is awaited"]
pub struct Sending<T>(Pending<T>);

impl<T> Future for Sending<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context)
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}

/// The options of a call, as methods: `options!(Self::setup_mut)`.
macro_rules! options {
    ($($setup:tt)+) => {
        /// Sets the timeout of the whole call, with all attempts and pauses, instead of the client's
        /// [`timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            $($setup)+(&mut self).options.timeout = Some(timeout);
            self
        }

        /// Sets the timeout of one attempt, instead of the client's
        /// [`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn attempt_timeout(mut self, timeout: std::time::Duration) -> Self {
            $($setup)+(&mut self).options.attempt_timeout = Some(timeout);
            self
        }

        /// Limits the body of the response, in bytes after decompression, instead of the client's
        /// [`max_response_size`](crate::ClientBuilder::max_response_size).
        pub fn max_response_size(mut self, bytes: usize) -> Self {
            $($setup)+(&mut self).options.max_response_size = Some(bytes);
            self
        }

        /// Sets the retry policy, instead of the client's [`retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
            $($setup)+(&mut self).options.retry = Some(policy);
            self
        }

        /// Adds a header, or replaces one. A name or value that no header can have, or a header that carries key
        /// or version of either API or belongs to the connection (`host`, `content-length`,
        /// `transfer-encoding`, `accept-encoding` and others), makes `send` fail with
        /// [`is_invalid_input`](crate::Error::is_invalid_input).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            $($setup)+(&mut self).header(name.as_ref(), value.as_ref());
            self
        }

        /// Sends the input without checking it against the documented limits, for a server that accepts more
        /// than is documented. Path parameters are still refused if they are empty, `.` or `..`, have
        /// control characters or more than 256 characters.
        pub fn unchecked(mut self) -> Self {
            $($setup)+(&mut self).options.unchecked = true;
            self
        }
    };
}
pub(crate) use options;

/// Makes a [`Call`] of a struct that has its options in `setup`, or in another field: `setup!(GetLabels, File)`.
macro_rules! setup {
    ($name:ident, $output:ty) => {
        $crate::call::setup!($name, $output, setup);
    };
    ($name:ident, $output:ty, $($setup:ident).+) => {
        impl $crate::call::Call for $name {
            type Client = Client;
            type Output = $output;

            fn setup(&self) -> &$crate::call::Setup<Client> {
                &self.$($setup).+
            }

            fn setup_mut(&mut self) -> &mut $crate::call::Setup<Client> {
                &mut self.$($setup).+
            }
        }
    };
}
pub(crate) use setup;

/// The same, with the public methods that all operations have: `call!(GetLabels, File)`.
macro_rules! call {
    ($name:ident, $output:ty $(, $($setup:ident).+)?) => {
        $crate::call::setup!($name, $output $(, $($setup).+)?);

        #[doc = "# Options of every call"]
        impl $name {
            $crate::call::options!($crate::call::Call::setup_mut);

            /// Sends the request, with retries as far as the [policy](crate::RetryPolicy) and the operation allow.
            ///
            /// The call ends within its [`timeout`](Self::timeout), whatever the server does. Dropping the future
            /// cancels it, which leaves the outcome of a write unknown: see
            /// [dropping a call](crate#dropping-a-call).
            ///
            /// # Errors
            /// See above for what the server refuses, and [`Error`](crate::Error) for the rest.
            pub fn send(self) -> $crate::Sending<$output> {
                $crate::call::send(self)
            }

            /// Sends the request and returns the response as it is, whatever its status: for what this crate does
            /// not model.
            ///
            /// # Errors
            /// If there is no response. A status such as 404 is a response.
            pub fn send_raw(self) -> $crate::Sending<$crate::Raw> {
                $crate::call::send_raw(self)
            }

            /// The request that would be sent, without the key.
            ///
            /// # Errors
            /// [`is_invalid_input`](crate::Error::is_invalid_input) as with `send`.
            pub fn to_request(&self) -> Result<$crate::RawRequest, $crate::Error> {
                $crate::call::to_request(self)
            }

            /// Sends it, and blocks the thread until the response is there.
            ///
            /// The work is done on a thread of this crate's own, started with the first such call. It may therefore
            /// be called from anywhere; inside asynchronous code it blocks the executor, and `send` is better.
            ///
            /// # Errors
            /// As with `send`.
            #[cfg(feature = "blocking")]
            pub fn send_blocking(self) -> Result<$crate::Response<$output>, $crate::Error> {
                $crate::blocking::run(self.send())
            }
        }

        // Arguments can be personal data.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
}
pub(crate) use call;

/// Finds out what happened after the response was lost.
pub(crate) type Recovery<T> = Box<dyn FnOnce(Error) -> Pending<T> + Send>;

/// Reads a response.
pub(crate) type Decoder<T> = fn(Exchange) -> Result<Response<T>, Error>;

/// Bodies of more bytes are decoded on another thread.
const LARGE: usize = 1 << 20;

/// Decodes a large body where it holds up neither the caller's thread nor the call's deadline.
fn decode_elsewhere<T: Send + 'static>(exchange: Exchange, decode: Decoder<T>) -> Pending<T> {
    Box::pin(async move {
        let deadline = exchange.deadline;
        let late = exchange.to_timed_out();
        match timeout_at(deadline, tokio::task::spawn_blocking(move || decode(exchange))).await {
            Ok(Ok(result)) => result,
            Ok(Err(error)) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
            // The deadline has passed, or the caller's runtime is shutting down.
            _ => Err(late),
        }
    })
}

/// Warns if this is the end, and it is not known what was done.
fn conclude<T>(result: Result<T, Error>, is_final: bool) -> Result<T, Error> {
    if is_final && let Err(error) = &result {
        warn_if_unknown(error);
    }
    result
}

/// Warns of an outcome that stays unknown, for people who have to find out.
pub(crate) fn warn_if_unknown(error: &Error) {
    if error.outcome_is_unknown() {
        let (operation, attempts) = (error.operation(), error.attempts());
        tracing::warn!(operation, attempts, "the response was lost: it may have been done");
    }
}

/// Takes the request that the raw crate builds. The body type of the contract, `B`, and `R` decide together how
/// the response is read: the two cannot disagree.
pub(crate) fn request_of<R: Decode<B>, B>(
    info: OperationInfo,
    request: Result<sorted_pro_raw::Request<B>, sorted_pro_raw::Error>,
) -> Result<(Outgoing, Decoder<R::Output>), Error> {
    let invalid_url =
        |message| Error::invalid_input(info.id, vec![Problem { path: "url".to_owned(), message }]);
    let request = request.map_err(|error| match error {
        // The only text of the generator's errors that cannot hold what the caller passed.
        sorted_pro_raw::Error::InvalidRequest(message) => invalid_url(message),
        _ => Error::configuration("the request cannot be built from the base URL and the arguments"),
    })?;
    let url = request.url.as_str();
    if url.len() > LONGEST_URL {
        return Err(invalid_url(format!("has {} bytes, at most {LONGEST_URL} can be sent", url.len())));
    }
    let uri = url.parse::<Uri>().map_err(|error| invalid_url(error.to_string()))?;
    let (method, headers) = (request.method, request.headers);
    let request = HttpRequest { method, uri, headers, body: request.body.unwrap_or_default() };
    Ok((Outgoing { info, request }, R::decode))
}
