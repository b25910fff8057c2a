//! Shorthand for the models of the consignments API.

use crate::Amount;
use crate::consignments::types::{
    Address, AllocationSummary, ApiLink, Country, Currency, DeliveryOption, Dimensions, EventViewModel,
    IsoCode, MetaData, Money, PackageViewModel, PickupLocation, Weight,
};
use crate::consignments::vocabulary::ConsignmentAddressType;

impl Address {
    /// The origin: a shipping location of the account.
    ///
    /// ```
    /// use sorted_pro_raw::consignments::types::Address;
    ///
    /// let origin = Address::origin_at("WAREHOUSE1");
    /// assert_eq!(origin.shipping_location_reference.as_deref(), Some("WAREHOUSE1"));
    /// assert_eq!(origin.address_type.unwrap().as_str(), "Origin");
    /// ```
    pub fn origin_at(shipping_location: impl Into<String>) -> Self {
        at(ConsignmentAddressType::Origin, shipping_location.into())
    }

    /// The destination: a shipping location of the account.
    pub fn destination_at(shipping_location: impl Into<String>) -> Self {
        at(ConsignmentAddressType::Destination, shipping_location.into())
    }
}

fn at(role: ConsignmentAddressType, shipping_location: String) -> Address {
    Address::builder().address_type(role).shipping_location_reference(shipping_location).build()
}

impl Weight {
    /// A weight in kilograms, the only documented unit.
    ///
    /// ```
    /// use sorted_pro_raw::consignments::types::Weight;
    ///
    /// let weight = serde_json::to_string(&Weight::kg("1.20".parse()?))?;
    /// assert_eq!(weight, r#"{"Unit":"Kg","Value":1.20}"#);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn kg(amount: Amount) -> Self {
        Self::builder().unit("Kg").value(amount).build()
    }
}

impl Dimensions {
    /// Length, width and height in centimetres, the only documented unit.
    ///
    /// ```
    /// use sorted_pro_raw::consignments::types::Dimensions;
    ///
    /// let size = serde_json::to_string(&Dimensions::cm(30, 20, 10))?;
    /// assert_eq!(size, r#"{"Height":10,"Length":30,"Width":20,"Unit":"Cm"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn cm(length: impl Into<Amount>, width: impl Into<Amount>, height: impl Into<Amount>) -> Self {
        Self::builder().unit("Cm").length(length).width(width).height(height).build()
    }
}

impl Money {
    /// An amount of a currency, by its ISO 4217 code.
    ///
    /// ```
    /// use sorted_pro_raw::consignments::types::Money;
    ///
    /// let value = serde_json::to_string(&Money::new("9.50".parse()?, "EUR"))?;
    /// assert_eq!(value, r#"{"Amount":9.50,"Currency":{"IsoCode":"EUR"}}"#);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn new(amount: Amount, currency: impl Into<String>) -> Self {
        Self::builder().amount(amount).currency(Currency::builder().iso_code(currency).build()).build()
    }

    /// An amount of pounds sterling.
    pub fn gbp(amount: Amount) -> Self {
        Self::new(amount, "GBP")
    }
}

impl Country {
    /// A country by its ISO 3166-1 alpha-2 code.
    ///
    /// ```
    /// use sorted_pro_raw::consignments::types::Country;
    ///
    /// assert_eq!(Country::iso("GB").iso_code.two_letter_code, "GB");
    /// ```
    pub fn iso(two_letter_code: impl Into<String>) -> Self {
        Self::builder().iso_code(IsoCode::builder().two_letter_code(two_letter_code).build()).build()
    }
}

impl MetaData {
    /// A field of your own that holds text.
    ///
    /// ```
    /// use sorted_pro_raw::consignments::types::MetaData;
    ///
    /// let field = MetaData::text("ShippersEORI", "GB000000000000");
    /// assert_eq!(field.string_value.as_deref(), Some("GB000000000000"));
    /// ```
    pub fn text(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self::builder().key_value(key).string_value(value).build()
    }
}

impl ApiLink {
    /// The reference of the order or consignment that the link, or the link to its labels, leads to: the last segment of
    /// the path.
    ///
    /// ```
    /// use sorted_pro_raw::consignments::types::ApiLink;
    ///
    /// let link = ApiLink::builder().href("https://api.electioapp.com/consignments/EC-000-05B-MMA").build();
    /// assert_eq!(link.reference(), Some("EC-000-05B-MMA"));
    /// assert_eq!(ApiLink::builder().href("https://api.electioapp.com/").build().reference(), None);
    /// ```
    pub fn reference(&self) -> Option<&str> {
        let href = self.href.as_deref()?;
        let path = href.split(['?', '#']).next()?.trim_end_matches('/');
        let (before, last) = path.rsplit_once('/')?;
        let kind = before.rsplit('/').next()?;
        let is_known =
            ["consignments", "labels", "orders"].iter().any(|known| kind.eq_ignore_ascii_case(known));
        (is_known && !last.is_empty()).then_some(last)
    }
}

/// Its reference, by which it is selected; empty if it has none.
impl AsRef<str> for DeliveryOption {
    fn as_ref(&self) -> &str {
        self.reference.as_deref().unwrap_or_default()
    }
}

impl PickupLocation {
    /// Returns `true` if an option of this location is to be reserved before it is selected.
    pub fn needs_reservation(&self) -> bool {
        self.reservation.as_ref().is_some_and(|it| it.is_reservation_required == Some(true))
    }
}

impl PackageViewModel {
    /// Events of the package on all legs, in the order of the response.
    ///
    /// ```
    /// use sorted_pro_raw::consignments::types::PackageViewModel;
    ///
    /// let package: PackageViewModel = serde_json::from_str(
    ///     r#"{"Legs": [{"Events": [{"Code": "InTransit"}]}, {"Events": null}, {"Events": [{"Code": "Delivered"}]}]}"#,
    /// )?;
    /// let codes: Vec<_> = package.events().filter_map(|event| event.code.as_deref()).collect();
    /// assert_eq!(codes, ["InTransit", "Delivered"]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn events(&self) -> impl Iterator<Item = &EventViewModel> {
        self.legs.iter().flatten().flat_map(|leg| leg.events.iter().flatten())
    }
}

impl AllocationSummary {
    /// The consignment that it is about, if one of its links names it. It has no property for it.
    ///
    /// ```
    /// use sorted_pro_raw::consignments::types::AllocationSummary;
    ///
    /// let summary: AllocationSummary = serde_json::from_str(
    ///     r#"{"StatusCode": 200, "ApiLinks": [{"Rel": "detail", "Href": "https://h/consignments/EC-1"}]}"#,
    /// )?;
    /// assert_eq!(summary.reference(), Some("EC-1"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn reference(&self) -> Option<&str> {
        self.api_links.as_deref()?.iter().find_map(ApiLink::reference)
    }

    /// Returns `true` if the consignment was allocated, or accepted for it (202).
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status_code)
    }
}
