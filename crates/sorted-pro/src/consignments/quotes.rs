//! Quotes.

use sorted_pro_raw::consignments::types::{Consignment, QuoteResult};

use super::Client;
use crate::call::{operation, read};
use crate::limits::Limits;
use crate::{Call, ConsignmentRef};

operation! {
    /// Arguments of [`Client::get_quotes`].
    pub struct GetQuotes in consignments () { body: Consignment }
    "get_quotes", Write, read::Json => QuoteResult;
    |this, raw| raw.get_quotes(&this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
}

operation! {
    /// Arguments of [`Client::get_quotes_by_consignment`].
    pub struct GetQuotesByConsignment in consignments (reference: ConsignmentRef) {}
    "get_quotes_by_consignment", Read, read::Json => QuoteResult;
    |this, raw| raw.get_quotes_by_consignment(this.reference.as_str())
}

/// # Quotes
impl Client {
    /// Asks all carrier services for a price for a consignment that is not created (`get_quotes`): give what a
    /// new consignment would have. For information only: one cannot allocate with such a quote.
    ///
    /// `quotes` may be empty, with the reason in `message`; `unqualified_services` has those that cannot quote.
    /// Quotes expire, usually at midnight. Prices need not add up: do not compute them from their parts.
    ///
    /// ```
    /// use sorted_pro::consignments::{Address, Consignment, Dimensions, Money, Package, Weight};
    ///
    /// # sorted_pro_test::consignments(async |client| {
    /// let package = Package::builder()
    ///     .description("Books")
    ///     .value(Money::gbp("12.50".parse()?))
    ///     .weight(Weight::kg("1.2".parse()?))
    ///     .dimensions(Dimensions::cm(30, 20, 10))
    ///     .build();
    /// let consignment = Consignment::builder()
    ///     .addresses(vec![Address::origin_at("WAREHOUSE1"), Address::destination_at("SHOP-17")])
    ///     .packages(vec![package])
    ///     .build();
    /// let response = client.get_quotes(consignment).send().await?;
    /// assert!(!response.quotes.as_deref().unwrap_or_default().is_empty());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_bad_request`](crate::Error::is_bad_request) with the properties in
    /// [`details`](crate::Error::details).
    ///
    /// Evidence: `docs`.
    pub fn get_quotes(&self, consignment: Consignment) -> Call<GetQuotes> {
        Call::new(self, GetQuotes { body: consignment })
    }

    /// Asks all carrier services for a price for a consignment (`get_quotes_by_consignment`). Its quotes can be
    /// used with [`with_quote`](Call::with_quote) until they expire; otherwise as
    /// [`get_quotes`](Self::get_quotes). Every call makes new quotes.
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// let response = client.get_quotes_by_consignment("EC-000-05B-MMA").send().await?;
    /// let quotes = response.quotes.as_deref().unwrap_or_default();
    /// // Not `quote_request_reference`: that one names the request.
    /// client.allocate("EC-000-05B-MMA").with_quote(&quotes[0].quote_reference).send().await?;
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `docs`.
    pub fn get_quotes_by_consignment(
        &self,
        reference: impl Into<ConsignmentRef>,
    ) -> Call<GetQuotesByConsignment> {
        Call::new(self, GetQuotesByConsignment { reference: reference.into() })
    }
}
