//! Searches for consignments.

use sorted_pro_raw::consignments::types::{ConsignmentSummary, MatchingConsignmentsResponse};
use sorted_pro_raw::consignments::vocabulary::{ConsignmentDirection, ConsignmentState};
use sorted_pro_raw::{Amount, Open};

use super::Client;
use crate::call::{operation, read};
use crate::paging::{Page, Paged, sealed, sealed::Paged as _};
use crate::transport::Exchange;
use crate::{Call, Error, Response};

operation! {
    /// Arguments of [`Client::search_consignments`].
    pub struct SearchConsignments in consignments () { criteria: Criteria, page: Page }
    "search_consignments", Read, Matches => MatchingConsignmentsResponse;
    // The page's size and number as query parameters are left out: the path says the same.
    |this, raw| raw.search_consignments(
        this.page.take.unwrap_or(Self::MOST),
        this.page.skip.unwrap_or(0),
        this.criteria.carrier_service.as_deref(),
        this.criteria.carriers.as_deref(),
        this.criteria.client_reference.as_deref(),
        this.criteria.consignment_number.as_deref(),
        this.criteria.created_date_from.as_deref(),
        this.criteria.created_date_to.as_deref(),
        this.criteria.creference.as_deref(),
        this.criteria.destination_country_code.as_deref(),
        this.criteria.destination_region.as_deref(),
        this.criteria.direction.as_ref(),
        this.criteria.end_at.as_deref(),
        this.criteria.labels_printed,
        this.criteria.package_number.as_deref(),
        None,
        this.criteria.post_code.as_deref(),
        this.criteria.preference.as_deref(),
        this.criteria.reference.as_deref(),
        this.criteria.reference_provided_by_customer.as_deref(),
        this.criteria.requested_delivery_date_from.as_deref(),
        this.criteria.requested_delivery_date_to.as_deref(),
        this.criteria.scheduled_delivery_date_from.as_deref(),
        this.criteria.scheduled_delivery_date_to.as_deref(),
        this.criteria.search_term.as_deref(),
        this.criteria.search_term_type.as_deref(),
        this.criteria.shipped_date_from.as_deref(),
        this.criteria.shipped_date_to.as_deref(),
        this.criteria.shipping_date_from.as_deref(),
        this.criteria.shipping_date_to.as_deref(),
        this.criteria.shipping_location_reference.as_deref(),
        this.criteria.source.as_deref(),
        this.criteria.start_from.as_deref(),
        None,
        this.criteria.state.as_ref(),
        this.criteria.state_attribute.as_deref(),
        this.criteria.tracking_reference.as_deref(),
        this.criteria.value_from.map(|it| it.to_string()).as_deref(),
        this.criteria.value_to.map(|it| it.to_string()).as_deref(),
        this.criteria.weight_in_grams_from,
        this.criteria.weight_in_grams_to,
        this.criteria.weight_in_kg_from.map(|it| it.to_string()).as_deref(),
        this.criteria.weight_in_kg_to.map(|it| it.to_string()).as_deref(),
    );
    // A page that is too long is made shorter by the server, and the sources disagree where that begins.
    check |this, problems| { this.page.check(problems) }
}

/// The response to no match can also be a 404.
struct Matches;

impl read::Read<MatchingConsignmentsResponse> for Matches {
    type Output = MatchingConsignmentsResponse;

    fn read(exchange: Exchange) -> Result<Response<MatchingConsignmentsResponse>, Error> {
        let (status, meta) = (exchange.status(), exchange.meta.clone());
        match <read::Json as read::Read<MatchingConsignmentsResponse>>::read(exchange) {
            // Without code and message it is not the API that says so.
            Err(error) if status == 404 && (error.code().is_some() || error.message().is_some()) => {
                Ok(Response::new(MatchingConsignmentsResponse::builder().count(0).build(), meta))
            }
            result => result,
        }
    }
}

impl Paged for SearchConsignments {}

impl sealed::Paged for SearchConsignments {
    type Page = MatchingConsignmentsResponse;
    type Item = ConsignmentSummary;
    // One source says so; the example of another has 100.
    const MOST: i32 = 60;

    fn page(&mut self) -> &mut Page {
        &mut self.page
    }

    fn total(response: &MatchingConsignmentsResponse) -> Option<i32> {
        Some(response.count)
    }

    fn items(response: MatchingConsignmentsResponse) -> Vec<ConsignmentSummary> {
        response.consignment_summaries.unwrap_or_default()
    }
}

/// # Search
impl Client {
    /// Finds consignments (`search_consignments`) that meet all criteria that the next methods give, such as
    /// [`state`](Call::state) and [`shipping_date_to`](Call::shipping_date_to); all consignments if there are
    /// none. Dates are days: `2026-01-31`.
    ///
    /// `send` gives one page, of 60 unless [`take`](Call::take) says otherwise; a longer one may come shortened.
    /// [`stream`](Call::stream) gives all. `count` is the number of matches, not of rows on the page. The order
    /// is not documented. Rows can contradict themselves, such as by the message of an earlier failure: the
    /// state decides.
    ///
    /// ```
    /// use sorted_pro::consignments::ConsignmentState;
    ///
    /// # sorted_pro_test::consignments(async |client| {
    /// let page = client.search_consignments().state(ConsignmentState::Unallocated).take(1).send().await?;
    /// println!("{} are unallocated", page.count);
    ///
    /// let mut all = client.search_consignments().reference("EC-000-05B-MMA").stream();
    /// let found = all.next().await.unwrap()?;
    /// assert_eq!(found.reference.as_deref(), Some("EC-000-05B-MMA"));
    /// assert!(all.next().await.is_none());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_bad_request`](Error::is_bad_request) if a criterion cannot be read. No match is no error.
    ///
    /// Evidence: `docs`.
    pub fn search_consignments(&self) -> Call<SearchConsignments> {
        Call::new(self, SearchConsignments { criteria: Criteria::default(), page: Page::default() })
    }
}

/// Defines what can be searched for: texts, days, and whatever else becomes a parameter of its type.
macro_rules! criteria {
    ($($(#[$meta:meta])* $name:ident: $type:ty,)*) => {
        /// What consignments must meet.
        #[derive(Clone, Default)]
        pub(crate) struct Criteria {
            $($name: Option<$type>,)*
        }

        impl Call<SearchConsignments> {$(
            $(#[$meta])*
            pub fn $name(mut self, $name: impl Into<$type>) -> Self {
                self.operation.criteria.$name = Some($name.into());
                self
            }
        )*}
    };
}

criteria! {
    /// Only those that are allocated to the carrier service with this reference.
    carrier_service: String,
    /// Only those that this carrier takes, by reference or name.
    carriers: String,
    /// Not documented; presumably a reference of the caller.
    client_reference: String,
    /// The number of a consignment; not documented further.
    consignment_number: String,
    /// Only those created on or after this date.
    created_date_from: String,
    /// Only those created on or before this date.
    created_date_to: String,
    /// An internal numeric id; not documented further.
    creference: String,
    /// Only those to this country.
    destination_country_code: String,
    /// Only those to this region.
    destination_region: String,
    /// Only those that travel in this direction.
    direction: Open<ConsignmentDirection>,
    /// Only those created on or before this date.
    end_at: String,
    /// Only those whose labels were fetched, or only the others.
    labels_printed: bool,
    /// The number of a package; not documented further.
    package_number: String,
    /// Only those with this text in the postal code of origin or destination.
    post_code: String,
    /// An internal numeric id; not documented further.
    preference: String,
    /// Only those with this text in their reference.
    reference: String,
    /// Only those with this reference of your own.
    reference_provided_by_customer: String,
    /// Only those whose delivery is wanted on or after this date.
    requested_delivery_date_from: String,
    /// Only those whose delivery is wanted on or before this date.
    requested_delivery_date_to: String,
    /// Only those whose delivery is scheduled for this date or later.
    scheduled_delivery_date_from: String,
    /// Only those whose delivery is scheduled for this date or earlier.
    scheduled_delivery_date_to: String,
    /// Only those in which this text is found.
    search_term: String,
    /// How the search term applies; the values are not documented.
    search_term_type: String,
    /// Only those shipped on or after this date.
    shipped_date_from: String,
    /// Only those shipped on or before this date.
    shipped_date_to: String,
    /// Only those with this shipping date or a later one.
    shipping_date_from: String,
    /// Only those with this shipping date or an earlier one.
    shipping_date_to: String,
    /// Only those that leave from this shipping location.
    shipping_location_reference: String,
    /// Only those that come from there.
    source: String,
    /// Only those created on or after this date.
    start_from: String,
    /// Only those in this state.
    state: Open<ConsignmentState>,
    /// Not documented; it probably tells shipped from unshipped consignments.
    state_attribute: String,
    /// Only those with this tracking reference of the carrier.
    tracking_reference: String,
    /// Only those worth this much or more.
    value_from: Amount,
    /// Only those worth this much or less.
    value_to: Amount,
    /// Only those of this weight in grams or more.
    weight_in_grams_from: i32,
    /// Only those of this weight in grams or less.
    weight_in_grams_to: i32,
    /// Only those of this weight in kilograms or more.
    weight_in_kg_from: Amount,
    /// Only those of this weight in kilograms or less.
    weight_in_kg_to: Amount,
}
