//! Short ways to write requests of the shipments API, and to read its responses.

use crate::shipments::types::{
    Address, CollectionNoteFromManifestRequest, Contact, ContactDetails, CreateShipmentGroupRequest,
    CreateShipmentRequest, DateRange, Dimensions, ManifestRequest, ManifestResponse, ManifestResult,
    Metadata, ShipmentContents, TrackingCarrierDetails, TrackingResponse, UpdateShipmentRequest, Value,
    Weight,
};
use crate::shipments::vocabulary::{AddressType, DimensionUnit, WeightUnit};
use crate::{Amount, Timestamp};

impl Address {
    /// The origin, at a shipping location that is set up in the account.
    ///
    /// ```
    /// use sorted_pro_raw::shipments::types::Address;
    ///
    /// let origin = Address::origin_at("WAREHOUSE-01");
    /// assert_eq!(
    ///     serde_json::to_string(&origin)?,
    ///     r#"{"address_type":"origin","shipping_location_reference":"WAREHOUSE-01"}"#
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn origin_at(shipping_location: impl Into<String>) -> Self {
        Self::at(AddressType::Origin, shipping_location.into())
    }

    /// The destination, at a shipping location that is set up in the account.
    pub fn destination_at(shipping_location: impl Into<String>) -> Self {
        Self::at(AddressType::Destination, shipping_location.into())
    }

    fn at(address_type: AddressType, shipping_location: String) -> Self {
        Self::builder().address_type(address_type).shipping_location_reference(shipping_location).build()
    }
}

impl Contact {
    /// A person with an e-mail address and a mobile number. The API wants an e-mail address, and a number of
    /// either kind.
    ///
    /// ```
    /// use sorted_pro_raw::shipments::types::Contact;
    ///
    /// let contact = Contact::new("Ada", "Example", "ada@example.com", "+447700900123");
    /// assert_eq!(contact.contact_details.mobile.as_deref(), Some("+447700900123"));
    /// ```
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        email: impl Into<String>,
        mobile: impl Into<String>,
    ) -> Self {
        let details = ContactDetails::builder().email(email).mobile(mobile).build();
        Self::builder().first_name(first_name).last_name(last_name).contact_details(details).build()
    }
}

impl Weight {
    /// A weight in kilograms.
    ///
    /// ```
    /// use sorted_pro_raw::{Amount, shipments::types::Weight};
    ///
    /// let weight = Weight::kg("2.40".parse::<Amount>()?);
    /// assert_eq!(serde_json::to_string(&weight)?, r#"{"unit":"kg","value":2.40}"#);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn kg(value: impl Into<Amount>) -> Self {
        Self::builder().value(value).unit(WeightUnit::Kg).build()
    }
}

impl Dimensions {
    /// Dimensions in centimetres.
    pub fn cm(length: impl Into<Amount>, width: impl Into<Amount>, height: impl Into<Amount>) -> Self {
        Self::builder().length(length).width(width).height(height).unit(DimensionUnit::Cm).build()
    }
}

impl Value {
    /// An amount of a currency, which is three letters: `GBP`.
    pub fn new(amount: impl Into<Amount>, currency: impl Into<String>) -> Self {
        Self::builder().amount(amount).currency(currency).build()
    }

    /// An amount in pounds sterling.
    pub fn gbp(amount: impl Into<Amount>) -> Self {
        Self::new(amount, "GBP")
    }

    /// An amount in euros.
    pub fn eur(amount: impl Into<Amount>) -> Self {
        Self::new(amount, "EUR")
    }
}

impl ShipmentContents {
    /// One package.
    pub fn package(weight: Weight, dimensions: Dimensions, value: Value) -> Self {
        Self::builder().weight(weight).dimensions(dimensions).value(value).build()
    }

    /// One package of a size that is set up in the account.
    pub fn of_size(package_size_reference: impl Into<String>, value: Value) -> Self {
        Self::builder().package_size_reference(package_size_reference).value(value).build()
    }
}

impl Metadata {
    /// A text under a key.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self::builder().key(key).value(value).build()
    }
}

impl DateRange {
    /// From one instant to another.
    pub fn between(start: impl Into<Timestamp>, end: impl Into<Timestamp>) -> Self {
        Self::builder().start(start).end(end).build()
    }
}

impl UpdateShipmentRequest {
    /// Gives the shipment called `reference` these data: an update replaces all of them.
    ///
    /// ```
    /// use sorted_pro_raw::shipments::types::{CreateShipmentRequest, UpdateShipmentRequest};
    /// # let json = r#"{"shipment_type": "scheduled", "addresses": [], "contents": [], "tenant": "T1"}"#;
    /// let data: CreateShipmentRequest = serde_json::from_str(json)?;
    /// let update = UpdateShipmentRequest::replacing("sp_00794403010635468411384028069888", data);
    /// assert_eq!(update.reference, "sp_00794403010635468411384028069888");
    /// assert_eq!(update.tenant.as_deref(), Some("T1"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn replacing(reference: impl Into<String>, data: CreateShipmentRequest) -> Self {
        // Named one by one: a field that is added to one and forgotten in the other does not compile.
        let CreateShipmentRequest {
            addresses,
            channel,
            contents,
            custom_reference,
            customs_documentation,
            direction,
            label_properties,
            metadata,
            order_date,
            required_delivery_date,
            required_shipping_date,
            selected_carrier_details,
            shipment_type,
            source,
            tags,
            tenant,
        } = data;
        Self {
            reference: reference.into(),
            addresses,
            channel,
            contents,
            custom_reference,
            customs_documentation,
            direction,
            label_properties,
            metadata,
            order_date,
            required_delivery_date,
            required_shipping_date,
            selected_carrier_details,
            shipment_type,
            source,
            tags,
            tenant,
        }
    }
}

impl ManifestRequest {
    /// Asks for these shipments.
    pub fn of(shipments: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::builder().shipments(texts(shipments)).build()
    }
}

impl CreateShipmentGroupRequest {
    /// Asks for a group of these shipments.
    pub fn of(shipments: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::builder().shipments(texts(shipments)).build()
    }
}

impl CollectionNoteFromManifestRequest {
    /// Asks for these manifests.
    pub fn of(manifests: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::builder().manifests(texts(manifests)).build()
    }
}

impl ManifestResponse {
    /// The manifests, one for each carrier, in whichever of `manifest_results` and `results` the server sent
    /// them: sources disagree on the name.
    ///
    /// ```
    /// use sorted_pro_raw::shipments::types::ManifestResponse;
    ///
    /// let manifest = r#"{"carrier": {}, "message": "", "reference": "ma_1", "state": "manifesting"}"#;
    /// for name in ["manifest_results", "results"] {
    ///     let response: ManifestResponse = serde_json::from_str(&format!(r#"{{"{name}": [{manifest}]}}"#))?;
    ///     assert_eq!(response.manifests()[0].reference, "ma_1");
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn manifests(&self) -> &[ManifestResult] {
        match (self.manifest_results.as_deref(), self.results.as_deref()) {
            (Some(manifests @ [_, ..]), _) | (_, Some(manifests)) => manifests,
            _ => &[],
        }
    }
}

impl TrackingResponse {
    /// The carrier, in whichever of `carrier` and `carrier_details` the server sent it: sources disagree on the
    /// name.
    pub fn carrier(&self) -> Option<&TrackingCarrierDetails> {
        self.carrier.as_ref().or(self.carrier_details.as_ref())
    }
}

fn texts(list: impl IntoIterator<Item = impl Into<String>>) -> Vec<String> {
    list.into_iter().map(Into::into).collect()
}
