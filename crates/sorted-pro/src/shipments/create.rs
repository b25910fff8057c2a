//! Creating a shipment, once, even if the answer is lost.

use std::collections::HashSet;

use sorted_pro_raw::shipments::types::{CreateShipmentRequest, ResourceResult, Shipment};

use super::Client;
use crate::call::{Boxed, operation, read};
use crate::limits::Limits;
use crate::transport::Options;
use crate::{Call, Error, Problem, Response};

operation! {
    /// Arguments of [`Client::create_shipment`].
    pub struct CreateShipment in shipments () { body: CreateShipmentRequest, reconcile: bool }
    "create_shipment", Write, read::Json => ResourceResult;
    |this, raw| raw.create_shipment(&this.body);
    check |this, problems| {
        Limits::check(&this.body, problems);
        if this.reconcile && this.custom_reference().is_none() {
            problems.member("custom_reference", |problems| problems.report(NEEDS_REFERENCE));
        }
    };
    instead |call| reconciled(call)
}

const NEEDS_REFERENCE: &str = "is missing: reconcile needs a custom_reference";

/// How often to look for the shipment before its creation is repeated. Searches may lag behind.
const LOOKS: u32 = 3;

/// # Creation
impl Client {
    /// Creates a shipment in the state `unallocated` (`create_shipment`). The answer's `reference` is its name.
    ///
    /// It needs an origin and a destination, and at most one address of each type. An address that names a
    /// `shipping_location_reference` needs nothing else; any other needs a contact, `address_line1` and
    /// `country_iso_code`. A `scheduled` shipment has to start or end at a shipping location. All contents share
    /// one unit of weight, one of length and one currency; metric and imperial units do not mix.
    ///
    /// Not idempotent: a repeated call makes a second shipment, whatever its `custom_reference`. See
    /// [`reconcile`](Call::reconcile) for lost answers.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::{
    ///     Address, CreateShipmentRequest, Dimensions, ShipmentContents, ShipmentType, Value, Weight,
    /// };
    ///
    /// let parcel = ShipmentContents::package(Weight::kg(2), Dimensions::cm(30, 20, 10), Value::gbp(45));
    /// let mut shipment = CreateShipmentRequest::builder()
    ///     .shipment_type(ShipmentType::Scheduled)
    ///     .addresses(vec![Address::origin_at("WAREHOUSE-01"), Address::destination_at("SHOP-17")])
    ///     .contents(vec![parcel])
    ///     .custom_reference("ORDER-4711")
    ///     .build();
    /// let created = client.create_shipment(shipment.clone()).reconcile(true).send().await?;
    /// println!("{}", created.reference);
    ///
    /// shipment.addresses.pop();
    /// let error = client.create_shipment(shipment).unchecked().send().await.unwrap_err();
    /// assert!(error.is_bad_request() && !error.details().is_empty());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_bad_request`](Error::is_bad_request) if the shipment is not valid, with everything that is wrong in
    /// [`details`](Error::details).
    ///
    /// Evidence: `spec`.
    pub fn create_shipment(&self, shipment: CreateShipmentRequest) -> Call<CreateShipment> {
        Call::new(self, CreateShipment { body: shipment, reconcile: false })
    }
}

impl Call<CreateShipment> {
    /// Whether to find out what happened when the answer is lost; no unless said otherwise. It needs a
    /// `custom_reference`, and each call then costs at least one read more.
    ///
    /// Before anything is sent, the shipments that have the custom reference already are looked up
    /// ([`search_shipments`](Client::search_shipments), evidence `draft`: try it with your account first); with
    /// many of them that takes several reads. If that fails, nothing is created. If then the outcome of the
    /// creation is [unknown](Error::outcome_is_unknown), they are looked up again, and what is new is compared
    /// with what was there; times are not, because clocks differ:
    ///
    /// * One is new: that is it. The result is made from it ([`is_reconciled`](Response::is_reconciled)).
    /// * None is new, after three looks with pauses between them: the creation is sent again, as often as the
    ///   [retry policy](Self::retry) allows.
    /// * Several are new, or the search fails: the outcome stays unknown.
    ///
    /// It also stays unknown after the last attempt, because a search that finds nothing is no proof: the server
    /// may still be working, or its index lag behind. For the same reason a second shipment cannot be ruled out
    /// if a request arrives very late. Nor can a shipment be told from one that somebody else creates with the
    /// same custom reference at the same moment: use one that is yours alone.
    pub fn reconcile(mut self, reconcile: bool) -> Self {
        self.operation.reconcile = reconcile;
        self
    }
}

impl CreateShipment {
    fn custom_reference(&self) -> Option<&str> {
        self.body.custom_reference.as_deref().filter(|reference| !reference.is_empty())
    }
}

/// How a call is sent that is to be reconciled.
fn reconciled(call: &Call<CreateShipment>) -> Option<Boxed<Result<Response<ResourceResult>, Error>>> {
    if !call.operation.reconcile {
        return None;
    }
    let call = call.clone();
    Some(Box::pin(async move {
        // Nothing is looked up for what cannot be sent.
        call.to_request()?;
        let Some(custom_reference) = call.operation.custom_reference().map(str::to_owned) else {
            let path = "custom_reference".to_owned();
            let problem = Problem { path, message: NEEDS_REFERENCE.to_owned() };
            return Err(Error::invalid_input("create_shipment", vec![problem]));
        };
        create(call, &custom_reference).await
    }))
}

async fn create(
    mut call: Call<CreateShipment>,
    custom_reference: &str,
) -> Result<Response<ResourceResult>, Error> {
    call.operation.reconcile = false;
    let policy = call.retry_policy();
    let before = named(&call, custom_reference, call.options.clone()).await?;
    let mut lost: Option<Error> = None;
    for _ in 0..policy.max_attempts {
        let error = match (call.clone().send().await, lost) {
            (Ok(result), _) => return Ok(result),
            (Err(error), _) if error.outcome_is_unknown() => error,
            // The server does not take such a shipment: it has not taken it before.
            (Err(error), _) if error.is_bad_request() => return Err(error),
            // Nothing came of this attempt; what came of the one before is still not known.
            (Err(_), Some(lost)) => return Err(lost),
            (Err(error), None) => return Err(error),
        };
        for look in 1..=LOOKS {
            // At least half of what the policy has as limit: an index needs time.
            if !call.options.pause(policy.backoff(look, 0.5 + fastrand::f64() / 2.0)).await {
                return Err(error);
            }
            let options = call.options.for_recovery();
            let Ok(now) = named(&call, custom_reference, options).await else { return Err(error) };
            let mut new = now.difference(&before);
            match (new.next(), new.next()) {
                (None, _) => {}
                (Some(reference), None) => return found(&call, reference, custom_reference, error).await,
                _ => return Err(error),
            }
        }
        lost = Some(error);
    }
    // There is at least one attempt, and it left through one of the exits or was lost.
    Err(lost.unwrap_or_else(|| Error::configuration("the retry policy allows no attempt")))
}

/// The references of all shipments that have this custom reference themselves, not only in their contents.
async fn named(
    call: &Call<CreateShipment>,
    custom_reference: &str,
    options: Options,
) -> Result<HashSet<String>, Error> {
    let mut search = call.client.search_shipments().custom_reference(custom_reference);
    search.options = options;
    let mut shipments = search.stream();
    let mut found = HashSet::new();
    while let Some(shipment) = shipments.next().await {
        match shipment {
            Ok(shipment) if has_reference(&shipment, custom_reference) => {
                found.insert(shipment.reference);
            }
            Ok(_) => {}
            Err(error) if error.is_not_found() => break,
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

fn has_reference(shipment: &Shipment, custom_reference: &str) -> bool {
    shipment.custom_reference.as_deref() == Some(custom_reference)
}

/// The answer that was lost, as far as the shipment has it.
async fn found(
    call: &Call<CreateShipment>,
    reference: &str,
    custom_reference: &str,
    lost: Error,
) -> Result<Response<ResourceResult>, Error> {
    let mut read = call.client.get_shipment(reference);
    read.options = call.options.for_recovery();
    match read.send().await {
        Ok(shipment) if has_reference(&shipment, custom_reference) => {
            let result = |shipment: Shipment| {
                let mut result = ResourceResult::builder().reference(shipment.reference).build();
                result.custom_reference = shipment.custom_reference;
                result.links = shipment.links;
                result
            };
            Ok(shipment.map(result).into_reconciled())
        }
        _ => Err(lost),
    }
}
