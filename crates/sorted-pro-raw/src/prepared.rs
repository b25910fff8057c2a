//! Requests that are built and not sent.

use std::cell::RefCell;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use progenitor_client::{Error, ResponseValue};
use reqwest::Request;

thread_local! {
    /// Where `hooks::run` leaves a request while [`prepare`] polls the call that makes it.
    static CAPTURE: RefCell<Option<Capture>> = const { RefCell::new(None) };
}

#[derive(Default)]
struct Capture {
    /// With the operation and its path template.
    request: Option<(Request, &'static str, &'static str)>,
}

/// Ends the capture whatever happens to the call.
struct Guard {
    outer: Option<Capture>,
}

impl Guard {
    fn begin() -> Self {
        Self { outer: CAPTURE.replace(Some(Capture::default())) }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        CAPTURE.set(self.outer.take());
    }
}

/// Builds the request of a call without sending it: for those who send it themselves, with retries and
/// time-outs of their own, or who want to look at it.
///
/// The request has everything that sending it would give it: URL, headers with the key, and body.
///
/// ```
/// use sorted_pro_raw::{Credentials, prepare, shipments};
///
/// # let _ = rustls::crypto::ring::default_provider().install_default();
/// let client = shipments::Client::new_with_client(
///     "https://api.sorted.com/pro",
///     reqwest::Client::new(),
///     Credentials::new("key")?,
/// );
/// let prepared = prepare(client.get_shipment("sp_00794403010635468411384028069888"))?;
/// assert_eq!(prepared.operation, "get_shipment");
/// assert_eq!(prepared.template, "/shipments/{reference}");
/// assert_eq!(
///     prepared.request.url().as_str(),
///     "https://api.sorted.com/pro/shipments/sp_00794403010635468411384028069888",
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// What building the request gives: a body that cannot be serialised, a URL that does not parse, or a path
/// parameter that would name another resource. Also if `call` is not a call of one of this crate's clients.
// The error type is the generator's.
#[allow(clippy::result_large_err)]
pub fn prepare<T>(
    call: impl Future<Output = Result<ResponseValue<T>, Error<()>>>,
) -> Result<Prepared<T>, Error<()>> {
    let guard = Guard::begin();
    let answer = pin!(call).poll(&mut Context::from_waker(Waker::noop()));
    let captured = CAPTURE.with_borrow_mut(|capture| capture.as_mut().and_then(|it| it.request.take()));
    drop(guard);
    match (captured, answer) {
        (Some((request, operation, template)), _) => {
            Ok(Prepared { request, operation, template, answer: PhantomData })
        }
        (None, Poll::Ready(Err(error))) => Err(error),
        (None, _) => Err(not_a_call()),
    }
}

fn not_a_call() -> Error<()> {
    Error::Custom("`prepare` takes a call of a client of this crate, not yet started".to_owned())
}

/// Keeps `request` if it is only to be prepared; gives it back if it is to be sent.
pub(crate) fn capture(request: Request, operation: &'static str, template: &'static str) -> Option<Request> {
    CAPTURE.with_borrow_mut(|capture| match capture {
        Some(capture) => {
            capture.request = Some((request, operation, template));
            None
        }
        None => Some(request),
    })
}

/// A request, and the type `T` that its answer decodes to.
#[non_exhaustive]
pub struct Prepared<T> {
    /// The request.
    pub request: Request,
    /// The `operationId` of the contract.
    pub operation: &'static str,
    /// The path as the contract writes it, such as `/shipments/{reference}/cancel`; empty for a request that the
    /// contract does not know.
    pub template: &'static str,
    answer: PhantomData<fn() -> T>,
}

// Bodies and URLs can hold personal data.
impl<T> fmt::Debug for Prepared<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepared").field("operation", &self.operation).finish_non_exhaustive()
    }
}

#[cfg(all(test, feature = "shipments"))]
mod tests {
    use super::*;
    use crate::shipments::types::Weight;
    use crate::{Credentials, shipments};

    fn client() -> shipments::Client {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let credentials = Credentials::new("s3cret").unwrap();
        // Nothing listens there: sending would fail.
        shipments::Client::new_with_client("http://127.0.0.1:1/pro", reqwest::Client::new(), credentials)
    }

    #[test]
    fn a_prepared_request_is_complete_and_not_sent() {
        let prepared = prepare(client().allocate_shipment("sp_1")).unwrap();
        assert_eq!(prepared.request.url().path(), "/pro/shipments/sp_1/allocate");
        assert_eq!(prepared.request.headers()["content-length"], "0");
        assert_eq!(prepared.request.headers()["x-api-version"], "1.1");
        assert!(prepared.request.headers()["x-api-key"].is_sensitive());
        assert!(!format!("{prepared:?}").contains("s3cret"));
    }

    #[test]
    fn what_cannot_be_built_is_said() {
        assert!(matches!(prepare(client().get_shipment("..")), Err(Error::InvalidRequest(_))));
    }

    #[test]
    fn other_futures_are_refused_and_leave_nothing_behind() {
        let refused = prepare(std::future::pending::<Result<ResponseValue<Weight>, Error<()>>>());
        assert!(matches!(refused, Err(Error::Custom(_))));
        assert!(CAPTURE.with_borrow(Option::is_none));
    }
}
