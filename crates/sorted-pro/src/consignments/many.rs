//! Calls for many consignments.

use std::fmt;
use std::future::Future;
use std::time::Duration;

use futures_util::stream::{self, StreamExt as _};

use super::report::Report;
use super::{Client, Outcome, Outcomes};
use crate::call::Operation;
use crate::problem::Problems;
use crate::{Call, ConsignmentRef, Error, RawRequest, RetryPolicy};

/// An operation for a list of consignments. Implemented by this crate only.
#[allow(private_bounds)]
pub trait ListOperation:
    Operation<Client = Client, Output = Vec<Outcome<Self::Element>>> + Clone + References
{
    /// What the server says about one consignment.
    type Element: Report;
}

/// The list of an operation.
pub(crate) trait References {
    fn list(&self) -> &[String];

    fn references(&mut self) -> &mut Vec<String>;
}

/// A call for many consignments that is being put together; [`send`](Self::send) sends it.
///
/// Everything goes into one request unless [`batch_size`](Self::batch_size) says otherwise: no maximum is
/// documented. The options that concern a request (time-outs, retries, headers) hold for each of them.
#[must_use = "a call does nothing until it is sent"]
pub struct Many<O: ListOperation> {
    pub(crate) call: Call<O>,
    pub(crate) references: Vec<ConsignmentRef>,
    batch_size: usize,
    concurrency: usize,
}

impl<O: ListOperation> Many<O> {
    pub(crate) fn new(
        client: &Client,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
        operation: O,
    ) -> Self {
        Self {
            call: Call::new(client, operation),
            references: references.into_iter().map(Into::into).collect(),
            batch_size: usize::MAX,
            concurrency: 1,
        }
    }

    /// The same call of another operation.
    pub(crate) fn turn_into<P: ListOperation>(self, change: impl FnOnce(O) -> P) -> Many<P> {
        let Self { call, references, batch_size, concurrency } = self;
        Many { call: call.turn_into(change), references, batch_size, concurrency }
    }

    fn with(self, change: impl FnOnce(Call<O>) -> Call<O>) -> Self {
        Self { call: change(self.call), ..self }
    }

    /// Sets the number of consignments per request, at least one. What fails with one request does not affect those
    /// of the others.
    pub fn batch_size(mut self, consignments: usize) -> Self {
        self.batch_size = consignments.max(1);
        self
    }

    /// Limits concurrent requests; at least one (default: 1). Without
    /// [`batch_size`](Self::batch_size) there is only one.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests.max(1);
        self
    }

    /// As [`Call::timeout`], for each request.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|call| call.timeout(timeout))
    }

    /// As [`Call::attempt_timeout`], for each request.
    pub fn attempt_timeout(self, timeout: Duration) -> Self {
        self.with(|call| call.attempt_timeout(timeout))
    }

    /// As [`Call::retry`], for each request.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.with(|call| call.retry(policy))
    }

    /// As [`Call::header`], for each request.
    pub fn header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.with(|call| call.header(name, value))
    }

    /// As [`Call::unchecked`]: references may then be blank or listed twice.
    pub fn unchecked(self) -> Self {
        self.with(Call::unchecked)
    }

    /// Sends it, and tells what became of each consignment, in the order of the request.
    ///
    /// There is no `Result` around it, because one error would hide what was done:
    /// [`into_result`](Outcomes::into_result) makes one of it. If the input is
    /// [invalid](Error::is_invalid_input), that is the error of all consignments, and nothing is sent; if there
    /// are no references, nothing is sent either.
    pub fn send(self) -> impl Future<Output = Outcomes<O::Element>> + Send + 'static {
        let invalid = self.to_request().err();
        async move {
            let Self { call, references, batch_size, concurrency } = self;
            if references.is_empty() {
                return Outcomes::new(Vec::new());
            }
            if let Some(error) = invalid {
                return Outcomes::all_failed(references, &error);
            }
            let batches: Vec<_> = references.chunks(batch_size).map(<[_]>::to_vec).collect();
            let sent = stream::iter(batches).map(move |batch| send_batch(call.clone(), batch));
            let outcomes: Vec<_> = sent.buffered(concurrency).collect().await;
            Outcomes::new(outcomes.into_iter().flatten().collect())
        }
    }

    /// Sends it, and blocks the thread until all responses are there: see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`is_configuration`](Error::is_configuration) if the thread for blocking calls cannot be started.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Outcomes<O::Element>, Error> {
        let sending = self.send();
        crate::blocking::run(async { Ok(sending.await) })
    }

    /// The request that would be sent if everything went into one, without the key.
    ///
    /// # Errors
    /// [`is_invalid_input`](Error::is_invalid_input).
    pub fn to_request(&self) -> Result<RawRequest, Error> {
        with_references(self.call.clone(), &self.references).to_request()
    }
}

fn with_references<O: ListOperation>(mut call: Call<O>, references: &[ConsignmentRef]) -> Call<O> {
    *call.operation.references() = references.iter().map(|it| it.as_str().to_owned()).collect();
    call
}

async fn send_batch<O: ListOperation>(call: Call<O>, batch: Vec<ConsignmentRef>) -> Outcomes<O::Element> {
    match with_references(call, &batch).send().await {
        Ok(response) => {
            let is_accepted = response.is_accepted();
            Outcomes::attribute(batch, response.into_inner(), is_accepted)
        }
        Err(error) => Outcomes::all_failed(batch, &error),
    }
}

/// Rejects references that are blank, absurd or listed twice: of one that is, the second would be refused for the state
/// that the first has brought about.
pub(crate) fn check(references: &[String], problems: &mut Problems) {
    let mut seen = std::collections::HashSet::new();
    problems.member("references", |problems| {
        if references.is_empty() {
            problems.report("is empty");
        }
        for (index, reference) in references.iter().enumerate() {
            problems.element(index, |problems| {
                if reference.trim().is_empty() {
                    return problems.report("is empty");
                }
                problems.reference(reference);
                if !seen.insert(reference.to_ascii_lowercase()) {
                    problems.report("is listed twice");
                }
            });
        }
    });
}

// References are no secrets, but the options may hold some.
impl<O: ListOperation> fmt::Debug for Many<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Many")
            .field("call", &self.call)
            .field("references", &self.references.len())
            .finish_non_exhaustive()
    }
}

/// Makes operations usable with [`Many`].
macro_rules! list_operations {
    ($($operation:ident of $element:ty;)*) => {$(
        impl $crate::consignments::many::References for $operation {
            fn list(&self) -> &[String] {
                &self.references
            }

            fn references(&mut self) -> &mut Vec<String> {
                &mut self.references
            }
        }

        impl $crate::consignments::ListOperation for $operation {
            type Element = $element;
        }
    )*};
}
pub(crate) use list_operations;
