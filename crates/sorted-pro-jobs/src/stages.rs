//! Operations that the stages need of an API, for both APIs alike.

use std::future::Future;
use std::time::Duration;

use sorted_pro::bulk::{ItemResult, Outcomes};
use sorted_pro::{Error, File, RetryPolicy};

use crate::detail::Detail;
use crate::ledger::Stage;
use crate::plan::{Exclusions, Labels, Selection};

pub(crate) mod consignments;
pub(crate) mod shipments;

/// The most inputs of one request.
pub(crate) const BATCH: usize = 100;

/// Limits the matches of a search. With more, the reference is not the caller's alone.
const MAX_FOUND: usize = 100;

/// A client of one API. Times are limits of each call; nothing is reconciled by the SDK, because the ledger does that.
pub(crate) trait Remote: Clone + Send + Sync + 'static {
    /// Parses the request to create, and puts the key into it.
    ///
    /// # Errors
    /// If it cannot be sent; the text is the reason.
    fn prepare(input: &str, key: &str) -> Result<Self::Request, String>;

    /// Request to create it.
    type Request: Send;

    /// Creates it, and returns its reference.
    fn create(
        &self,
        request: Self::Request,
        limit: Duration,
    ) -> impl Future<Output = Result<String, Error>> + Send;

    /// Everything that has this key as reference of the caller's, or nearly.
    fn find(&self, key: &str, limit: Duration) -> impl Future<Output = Result<Vec<Match>, Error>> + Send;

    /// Reads where it stands in a stage: allocate or manifest.
    fn read(
        &self,
        reference: &str,
        stage: Stage,
        limit: Duration,
    ) -> impl Future<Output = Result<Standing, Error>> + Send;

    /// Allocates up to [`BATCH`]; the results are in the order of the references.
    fn allocate(
        &self,
        references: Vec<String>,
        selection: &Selection,
        limit: Duration,
    ) -> impl Future<Output = Vec<ItemResult<Detail>>> + Send;

    /// Fetches quotes.
    fn quotes(
        &self,
        reference: &str,
        limit: Duration,
    ) -> impl Future<Output = Result<Vec<Offer>, Error>> + Send;

    /// Allocates the service of a quote.
    fn allocate_quote(
        &self,
        reference: &str,
        quote: &str,
        limit: Duration,
    ) -> impl Future<Output = ItemResult<Detail>> + Send;

    /// Manifests up to [`BATCH`]; the results are in the order of the references.
    fn manifest(
        &self,
        references: Vec<String>,
        limit: Duration,
    ) -> impl Future<Output = Vec<ItemResult<Detail>>> + Send;

    /// Fetches the labels of all its packages.
    fn labels(
        &self,
        reference: &str,
        labels: &Labels,
        limit: Duration,
    ) -> impl Future<Output = Result<File, Error>> + Send;

    /// Fetches its customs documents; none if it needs none.
    fn documents(
        &self,
        reference: &str,
        limit: Duration,
    ) -> impl Future<Output = Result<Vec<File>, Error>> + Send;
}

/// Something that a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Match {
    pub(crate) reference: String,
    /// `false` if its reference of the caller's differs from the key in case or spaces.
    pub(crate) is_exact: bool,
    /// `true` if it is as it was created: not allocated, not cancelled.
    pub(crate) is_fresh: bool,
}

/// Standing of an item in a stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The stage can be sent; the server decides if it may.
    NotDone,
    /// An earlier request has failed, and it can be sent again.
    Failed(Option<String>),
    /// The server is at work.
    Underway,
    /// The stage is done.
    Done(Box<Detail>),
    /// It is in a state from which there is no way back, such as cancelled.
    Ended(String),
}

/// A quote.
#[derive(Debug, Clone)]
pub(crate) struct Offer {
    pub(crate) quote: String,
    /// Gross price.
    pub(crate) price: Option<sorted_pro::values::Amount>,
    pub(crate) currency: Option<String>,
    /// References and names.
    pub(crate) carrier: Vec<String>,
    pub(crate) service: Vec<String>,
}

/// Selects the cheapest of the offers that are not excluded. Of equal prices, the first.
///
/// # Errors
/// If there is none; the text is the reason.
pub(crate) fn cheapest(offers: Vec<Offer>, exclusions: &Exclusions) -> Result<Offer, String> {
    let is_among = |names: &[String], excluded: &[String]| {
        let is_same = |one: &str, other: &str| one.trim().to_lowercase() == other.trim().to_lowercase();
        names.iter().any(|name| excluded.iter().any(|excluded| is_same(name, excluded)))
    };
    let count = offers.len();
    let mut left: Vec<_> = offers
        .into_iter()
        .filter(|offer| !is_among(&offer.carrier, &exclusions.carriers))
        .filter(|offer| !is_among(&offer.service, &exclusions.services))
        .collect();
    if left.is_empty() {
        return Err(match count {
            0 => "there are no quotes".to_owned(),
            _ => format!("all {count} quotes are excluded by the plan"),
        });
    }
    if left.iter().any(|offer| offer.price.is_none()) {
        return Err("a quote has no price, so that the cheapest is not known".to_owned());
    }
    let currency = left[0].currency.clone();
    if left.iter().any(|offer| offer.currency != currency) {
        return Err("the quotes are in several currencies, so that the cheapest is not known".to_owned());
    }
    left.sort_by_key(|offer| offer.price);
    Ok(left.swap_remove(0))
}

/// Requests that change something are sent once. The ledger finds out the outcome of a lost one.
pub(crate) fn once() -> RetryPolicy {
    RetryPolicy::none()
}

/// Maximum number of times that bulk calls send the rest of a refused request again. Throttled ones come back later.
pub(crate) fn few() -> RetryPolicy {
    RetryPolicy::default().max_attempts(3).max_retry_after(Duration::ZERO)
}

/// The results alone, with the details of those that are done. Where `facts` gives `None`, the server has not finished.
fn results<I, T>(outcomes: Outcomes<I, T>, facts: impl Fn(T) -> Option<Detail>) -> Vec<ItemResult<Detail>> {
    let result = |result| match result {
        ItemResult::Done(report) => facts(report).map_or(ItemResult::Accepted(None), ItemResult::Done),
        ItemResult::Accepted(_) => ItemResult::Accepted(None),
        ItemResult::Failed(error) => ItemResult::Failed(error),
        // The state decides.
        _ => ItemResult::Missing,
    };
    outcomes.into_iter().map(|outcome| result(outcome.result)).collect()
}

/// Returns `true` if `found` and `key` differ in case and spaces only.
fn is_nearly(found: &str, key: &str) -> bool {
    found.trim().eq_ignore_ascii_case(key.trim())
}

/// Checks the caller's reference of an input, and sets it to the key if there is none.
fn set_key(own: &mut Option<String>, key: &str, name: &str) -> Result<(), String> {
    match own {
        None => *own = Some(key.to_owned()),
        Some(own) if own == key => {}
        Some(_) => {
            return Err(format!(
                "{name} of the input differs from the key, by which it has to be found again"
            ));
        }
    }
    if key.trim().is_empty() { Err("the key is blank".to_owned()) } else { Ok(()) }
}

#[cfg(test)]
mod tests;
