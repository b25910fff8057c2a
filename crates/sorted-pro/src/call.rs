//! One call of one operation: what all of them have in common.

use std::fmt;
use std::future::Future;
use std::time::Duration;

use ::http::Uri;
use futures_util::future::BoxFuture;
use tokio::time::timeout_at;

use crate::http_client::HttpRequest;
use crate::operation::OperationInfo;
use crate::problem::{Problem, Problems};
use crate::response::Response;
use crate::retry::RetryPolicy;
use crate::transport::{Exchange, Options, Outgoing, Started};
use crate::{Error, Raw, RawRequest};

mod place;
pub(crate) mod read;

use read::Read;

/// In bytes. The HTTP client fails for longer ones, which would look as if the connection had broken.
const LONGEST_URL: usize = 65_534;

/// A call that is being put together; [`send`](Self::send) sends it.
///
/// `O` is the operation with its arguments: each has methods of its own for what it takes beyond its required
/// arguments, such as [`in_service_group`](crate::shipments::Client::allocate) for an allocation. What follows
/// is common to all.
///
/// Dropping the future of a call that is under way leaves the outcome of a write unknown: see
/// [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct Call<O: Operation> {
    pub(crate) client: O::Client,
    pub(crate) operation: O,
    pub(crate) options: Options,
    /// The first header that cannot be sent.
    bad_header: Option<String>,
}

/// An operation of one of the APIs. Implemented by this crate only.
pub trait Operation: sealed::Operation {
    /// What a successful call gives.
    type Output: Send + 'static;
}

pub(crate) mod sealed {
    use std::sync::Arc;

    use super::{BoxFuture, Call, Error, OperationInfo, Outgoing, Problems, Reader, Recovery, Response};
    use crate::transport::Transport;

    pub trait Operation: Sized + Send + 'static {
        /// The client that the call belongs to.
        type Client: Clone + Send + 'static;
        const INFO: OperationInfo;

        /// How this call may be treated.
        fn info(&self) -> OperationInfo {
            Self::INFO
        }

        #[allow(private_interfaces)]
        fn transport(client: &Self::Client) -> &Arc<Transport>;

        /// Builds the request, and says how its response is read.
        #[allow(private_interfaces)]
        fn request(
            &self,
            client: &Self::Client,
        ) -> Result<(Outgoing, Reader<<Self as super::Operation>::Output>), Error>
        where
            Self: super::Operation;

        /// Rejects path parameters that would change the URL, and absurd ones: even when `unchecked`.
        #[allow(private_interfaces)]
        fn check_segments(&self, _problems: &mut Problems) {}

        /// What breaks a documented limit.
        #[allow(private_interfaces)]
        fn check(&self, _problems: &mut Problems) {}

        /// What to do if the response is lost, if there is something.
        #[allow(private_interfaces)]
        fn recover(_call: &Call<Self>) -> Option<Recovery<<Self as super::Operation>::Output>>
        where
            Self: super::Operation,
        {
            None
        }

        /// How the call is sent, if it takes more than to send its request.
        #[allow(private_interfaces)]
        fn instead(
            _call: &Call<Self>,
        ) -> Option<BoxFuture<'static, Result<Response<<Self as super::Operation>::Output>, Error>>>
        where
            Self: super::Operation,
        {
            None
        }
    }
}

impl<O: Operation> Call<O> {
    pub(crate) fn new(client: &O::Client, operation: O) -> Self {
        Self { client: client.clone(), operation, options: Options::default(), bad_header: None }
    }

    /// The same call of another operation.
    pub(crate) fn turn_into<P>(self, change: impl FnOnce(O) -> P) -> Call<P>
    where
        P: Operation<Client = O::Client>,
    {
        let Self { client, operation, options, bad_header } = self;
        Call { client, operation: change(operation), options, bad_header }
    }

    /// How long the whole call may take, with all attempts and pauses, instead of the client's
    /// [`timeout`](crate::ClientBuilder::timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// How long one attempt may take, instead of the client's
    /// [`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.options.attempt_timeout = Some(timeout);
        self
    }

    /// How large the body of the response may be, in bytes after decompression, instead of the client's
    /// [`max_response_size`](crate::ClientBuilder::max_response_size).
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.options.max_response_size = Some(bytes);
        self
    }

    /// When to send the request again, instead of the client's [`retry`](crate::ClientBuilder::retry).
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// Adds a header, or replaces one. A name or value that no header can have, or a header that carries key or
    /// version of either API or belongs to the connection (`host`, `content-length`, `transfer-encoding`,
    /// `accept-encoding` and others), makes `send` fail with [`is_invalid_input`](Error::is_invalid_input).
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        match crate::headers::header(name.as_ref(), value.as_ref()) {
            Ok(header) => self.options.headers.push(header),
            Err(problem) => {
                let redactor = &O::transport(&self.client).redactor;
                self.bad_header.get_or_insert_with(|| redactor.redact(&problem).into_owned());
            }
        }
        self
    }

    /// Sends the input without checking it against the documented limits: for when the server accepts more
    /// than its documentation says. Path parameters are still refused if they are empty, `.` or `..`, have
    /// control characters or more than 256 characters.
    pub fn unchecked(mut self) -> Self {
        self.options.unchecked = true;
        self
    }

    /// Sends the request, with retries as far as the [policy](RetryPolicy) and the operation allow.
    ///
    /// The call ends within its [`timeout`](Self::timeout), whatever the server does.
    ///
    /// # Dropping the future
    /// A call that is dropped before it was polled has sent nothing. One that is dropped later is cancelled here, and
    /// only here: the connection is closed, no further attempt is made, and nobody learns what the server did with
    /// the request. For a write that is an outcome that is [unknown](Error::outcome_is_unknown) without an error
    /// that says so, and without `reconcile`. This happens wherever futures are raced: `tokio::time::timeout`,
    /// `select!`, a web handler whose client hangs up. Set [`timeout`](Self::timeout) instead, or run the call as a
    /// task (`tokio::spawn`) and wait for the task.
    ///
    /// # Errors
    /// See the operation's documentation for what its server refuses, and [`Error`] for the rest.
    pub fn send(mut self) -> impl Future<Output = Result<Response<O::Output>, Error>> + Send + 'static {
        let is_final = !self.options.reconciles;
        self.options.deadline = Some(O::transport(&self.client).deadline(&self.options));
        self.options.reconciles = true;
        let sending = match O::instead(&self) {
            Some(own) => Err(own),
            None => {
                let recovery = O::recover(&self);
                self.options.reconciles = recovery.is_some() || !is_final;
                Ok((recovery, self.start()))
            }
        };
        small(async move {
            let (recovery, started) = match sending {
                Ok(sending) => sending,
                Err(own) => return conclude(own.await, is_final),
            };
            let (Started { exchange, span }, read) = started?;
            // Responses are bound where they are returned: else the future would keep room for them.
            let decoded = match exchange.await {
                Err(error) => Err(span.close_failed(error)),
                Ok(exchange) if exchange.body.len() > LARGE => Ok(decode_elsewhere(exchange, read)),
                Ok(exchange) => match read(exchange) {
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
        })
    }

    /// Sends the request and returns the response as it is, whatever its status: for what this crate does not model.
    ///
    /// # Errors
    /// If there is no response. A status such as 404 is a response.
    pub fn send_raw(mut self) -> impl Future<Output = Result<Response<Raw>, Error>> + Send + 'static {
        self.options.whole_errors = true;
        let started = self.start();
        async move {
            let (Started { exchange, span }, _) = started?;
            match exchange.await {
                Ok(Exchange { meta, body, .. }) => Ok(span.close(Response::new(Raw { body }, meta))),
                Err(error) => conclude(Err(span.close_failed(error)), true),
            }
        }
    }

    /// The request that would be sent, without the key.
    ///
    /// # Errors
    /// [`is_invalid_input`](Error::is_invalid_input) as with `send`.
    pub fn to_request(&self) -> Result<RawRequest, Error> {
        Ok(RawRequest::of(&self.request()?.0.request, &self.options.headers))
    }

    /// Sends it, and blocks the thread until the response is there.
    ///
    /// The work is done on a thread of this crate's own, started with the first such call. It may therefore be
    /// called from anywhere; inside asynchronous code it blocks the executor, and `send` is better.
    ///
    /// # Errors
    /// As with `send`.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Response<O::Output>, Error> {
        crate::blocking::run(self.send())
    }

    /// The policy that the call follows.
    pub(crate) fn retry_policy(&self) -> RetryPolicy {
        let defaults = &O::transport(&self.client).defaults;
        self.options.retry.as_ref().unwrap_or(&defaults.retry).clone()
    }

    /// Takes the price of one more request from the client's retry budget; `false` if there is not enough left.
    pub(crate) fn may_retry(&self) -> bool {
        O::transport(&self.client).budget.withdraw()
    }

    fn request(&self) -> Result<(Outgoing, Reader<O::Output>), Error> {
        let mut problems = Problems::default();
        self.operation.check_segments(&mut problems);
        if let Some(problem) = &self.bad_header {
            problems.member("header", |problems| problems.report(problem.clone()));
        }
        if !self.options.unchecked {
            self.operation.check(&mut problems);
        }
        let problems = problems.into_vec();
        if !problems.is_empty() {
            return Err(Error::invalid_input(O::INFO.id, problems));
        }
        self.operation.request(&self.client)
    }

    fn start(self) -> Result<(Started, Reader<O::Output>), Error> {
        let (outgoing, read) = self.request()?;
        let transport = O::transport(&self.client).clone();
        Ok((transport.send(self.operation.info(), outgoing, &self.options), read))
    }
}

impl<O: Operation + Clone> Clone for Call<O> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            operation: self.operation.clone(),
            options: self.options.clone(),
            bad_header: self.bad_header.clone(),
        }
    }
}

// Arguments can be personal data.
impl<O: Operation> fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &O::INFO.id).finish_non_exhaustive()
    }
}

/// Finds out what happened after the response was lost.
pub(crate) type Recovery<T> = Box<dyn FnOnce(Error) -> BoxFuture<'static, Result<Response<T>, Error>> + Send>;

/// `future` itself; one that grows large with what it awaits does not compile. Futures are moved about by value
/// before they are awaited, and are part of whatever awaits them.
fn small<F: Future>(future: F) -> F {
    const { assert!(size_of::<F>() <= 256, "the future of a call is too large") };
    future
}

/// Reads a response.
pub(crate) type Reader<T> = fn(Exchange) -> Result<Response<T>, Error>;

/// Bodies of more bytes are decoded on another thread.
const LARGE: usize = 1 << 20;

/// Decodes a large body where it holds up neither the caller's thread nor the call's deadline.
fn decode_elsewhere<T: Send + 'static>(
    exchange: Exchange,
    read: Reader<T>,
) -> BoxFuture<'static, Result<Response<T>, Error>> {
    Box::pin(async move {
        let deadline = exchange.deadline;
        let late = exchange.to_timed_out();
        match timeout_at(deadline, tokio::task::spawn_blocking(move || read(exchange))).await {
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

/// Takes the request that the raw crate builds. The body that the contract says, `B`, decides together with `R` what
/// the response is read as: the two cannot disagree.
pub(crate) fn request_of<R: Read<B>, B>(
    operation: &'static str,
    request: Result<sorted_pro_raw::Request<B>, sorted_pro_raw::Error>,
) -> Result<(Outgoing, Reader<R::Output>), Error> {
    let invalid_url =
        |message| Error::invalid_input(operation, vec![Problem { path: "url".to_owned(), message }]);
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
    // Empty for a request that the contract does not know.
    let url_template = Some(request.template).filter(|template| !template.is_empty());
    let (method, headers) = (request.method, request.headers);
    let request = HttpRequest { method, uri, headers, body: request.body.unwrap_or_default() };
    Ok((Outgoing { request, url_template }, R::read))
}

/// Defines an operation: its arguments, how its request is built, and how its response is read.
///
/// ```text
/// operation! {
///     /// Arguments of ...
///     pub struct CancelShipment in shipments (reference: ShipmentRef) {}  // (path segments) {other arguments}
///     "cancel_shipment", Write, read::Update => Update<ResourceResult>;
///     |this, raw| raw.cancel_shipment(this.reference.as_str())
///     check |this, problems| { ... };                                      // optional
///     recover |call| ...;                                                  // optional: if the response is lost
///     instead |call| ...                                                   // optional: if it is more than one request
/// }
/// ```
macro_rules! operation {
    (
        $(#[$meta:meta])*
        pub struct $name:ident in $api:ident
        ($($segment:ident: $segment_type:ty),*) {$($field:ident: $type:ty),* $(,)?}
        $id:literal, $safety:ident, $read:ty => $output:ty;
        |$this:ident, $raw:ident| $call:expr
        $(; check |$checked:ident, $problems:ident| $check:block)?
        $(; recover |$lost:ident| $recover:expr)?
        $(; instead |$own:ident| $instead:expr)?
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        pub struct $name {
            $(pub(crate) $segment: $segment_type,)*
            $(pub(crate) $field: $type,)*
        }

        impl $crate::call::Operation for $name {
            type Output = $output;
        }

        #[allow(private_interfaces)]
        impl $crate::call::sealed::Operation for $name {
            type Client = $crate::$api::Client;

            const INFO: $crate::operation::OperationInfo = $crate::operation::OperationInfo {
                api: stringify!($api),
                id: $id,
                safety: $crate::retry::Safety::$safety,
            };

            fn transport(client: &Self::Client) -> &std::sync::Arc<$crate::transport::Transport> {
                client.transport()
            }

            fn request(
                &self,
                client: &Self::Client,
            ) -> Result<($crate::transport::Outgoing, $crate::call::Reader<$output>), $crate::Error> {
                let ($this, $raw) = (self, client.raw());
                $crate::call::request_of::<$read, _>($id, $call)
            }

            #[allow(unused_variables)]
            fn check_segments(&self, problems: &mut $crate::problem::Problems) {
                $(problems.segment(stringify!($segment), &self.$segment.to_string());)*
            }

            $(fn check(&self, $problems: &mut $crate::problem::Problems) {
                let $checked = self;
                $check
            })?

            $(fn recover($lost: &$crate::Call<Self>) -> Option<$crate::call::Recovery<$output>> {
                $recover
            })?

            $(fn instead(
                $own: &$crate::Call<Self>,
            ) -> Option<futures_util::future::BoxFuture<'static, Result<$crate::Response<$output>, $crate::Error>>> {
                $instead
            })?
        }
    };
}
pub(crate) use operation;
