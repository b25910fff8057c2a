//! Prices before a shipment is allocated.

use sorted_pro_raw::shipments::types::{CreateShipmentRequest, QuoteResult};

use super::Client;
use crate::call::{operation, read};
use crate::limits::{self, Limits};
use crate::{Call, ServiceGroupCode, ShipmentRef};

operation! {
    /// Arguments of [`Client::create_quote`].
    pub struct CreateQuote in shipments () { body: CreateShipmentRequest }
    "create_quote", Write, read::Json => QuoteResult;
    |this, raw| raw.create_quote(&this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
}

operation! {
    /// Arguments of [`Client::create_quote_by_service_group`].
    pub struct CreateQuoteByServiceGroup in shipments
    (service_group: ServiceGroupCode) { body: CreateShipmentRequest }
    "create_quote_by_service_group", Write, read::Json => QuoteResult;
    |this, raw| raw.create_quote_by_service_group(this.service_group.as_str(), &this.body);
    check |this, problems| {
        limits::shipments::create_quote_by_service_group(problems, this.service_group.as_str());
        Limits::check(&this.body, problems);
    }
}

operation! {
    /// Arguments of [`Client::get_shipment_quotes`].
    pub struct GetShipmentQuotes in shipments (reference: ShipmentRef) {}
    "get_shipment_quotes", Write, read::Json => QuoteResult;
    |this, raw| raw.get_shipment_quotes(this.reference.as_str())
}

/// # Quotes
impl Client {
    /// Asks all suitable services for a price for a shipment that does not exist yet (`create_quote`).
    ///
    /// No shipment is made; quotes are, so a repeated call makes new ones. Create the shipment before you
    /// [allocate it with a quote](Call::with_quote). Services that cannot quote are in `excluded_services`, with
    /// reasons.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::{
    ///     Address, CreateShipmentRequest, Dimensions, ShipmentContents, ShipmentType, Value, Weight,
    /// };
    ///
    /// let parcel = ShipmentContents::package(Weight::kg(2), Dimensions::cm(30, 20, 10), Value::gbp(45));
    /// let shipment = CreateShipmentRequest::builder()
    ///     .shipment_type(ShipmentType::Scheduled)
    ///     .addresses(vec![Address::origin_at("WAREHOUSE-01"), Address::destination_at("SHOP-17")])
    ///     .contents(vec![parcel])
    ///     .build();
    /// let response = client.create_quote(shipment).send().await?.into_inner();
    /// assert!(!response.quotes.unwrap_or_default().is_empty());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_no_quotes`](crate::Error::is_no_quotes) (531) if no service can quote; the reasons may be in
    /// [`body_as::<QuoteResult>`](crate::Error::body_as). [`is_bad_request`](crate::Error::is_bad_request) if
    /// the shipment is not valid.
    ///
    /// Evidence: `spec`.
    pub fn create_quote(&self, shipment: CreateShipmentRequest) -> Call<CreateQuote> {
        Call::new(self, CreateQuote { body: shipment })
    }

    /// Asks the services of one group for a price for a shipment that does not exist yet
    /// (`create_quote_by_service_group`). All else is as with [`create_quote`](Self::create_quote).
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// # use sorted_pro::shipments::{Address, CreateShipmentRequest, ShipmentContents, ShipmentType, Value};
    /// # let shipment = CreateShipmentRequest::builder()
    /// #     .shipment_type(ShipmentType::Scheduled)
    /// #     .addresses(vec![Address::origin_at("WAREHOUSE-01"), Address::destination_at("SHOP-17")])
    /// #     .contents(vec![ShipmentContents::of_size("SMALL-BOX", Value::gbp(20))])
    /// #     .build();
    /// let response = client.create_quote_by_service_group("exampleSG123", shipment.clone()).send().await?;
    /// assert!(response.quotes.iter().flatten().all(|quote| quote.shipment_reference.is_none()));
    ///
    /// let error = client.create_quote_by_service_group("noSuchGroup", shipment).send().await.unwrap_err();
    /// assert!(error.is_not_found());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// As with [`create_quote`](Self::create_quote), and [`is_not_found`](crate::Error::is_not_found) if there
    /// is no such group.
    ///
    /// Evidence: `docs`.
    pub fn create_quote_by_service_group(
        &self,
        service_group: impl Into<ServiceGroupCode>,
        shipment: CreateShipmentRequest,
    ) -> Call<CreateQuoteByServiceGroup> {
        Call::new(self, CreateQuoteByServiceGroup { service_group: service_group.into(), body: shipment })
    }

    /// Asks all suitable services for a price for a shipment (`get_shipment_quotes`).
    ///
    /// The shipment must be neither manifested nor cancelled, and keeps its state. Each call makes new quotes;
    /// [allocate with one](Call::with_quote) before it expires.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let reference = "sp_00794407328944469090495223169024";
    /// let response = client.get_shipment_quotes(reference).send().await?;
    /// let quote = &response.quotes.as_deref().unwrap_or_default()[0];
    /// let allocation = client.allocate(reference).with_quote(&quote.reference).send().await?;
    /// assert_eq!(allocation.price.as_ref(), Some(&quote.price));
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_no_quotes`](crate::Error::is_no_quotes) (531) if no service can quote;
    /// [`is_wrong_state`](crate::Error::is_wrong_state); [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn get_shipment_quotes(&self, reference: impl Into<ShipmentRef>) -> Call<GetShipmentQuotes> {
        Call::new(self, GetShipmentQuotes { reference: reference.into() })
    }
}
