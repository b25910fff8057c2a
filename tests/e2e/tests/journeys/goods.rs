//! Goods of the journeys, their recipients, and the checks at the end of their way through the warehouse.

use sorted_pro::File;
use sorted_pro::shipments::models::{
    Address, AddressType, Contact, CreateShipmentRequest, Dimensions, ShipmentContents, ShipmentType, Value,
    Weight,
};

/// A customer in York.
pub(crate) fn customer(role: AddressType) -> Address {
    Address::builder()
        .address_type(role)
        .address_line1("12 Castle Street")
        .locality("York")
        .postal_code("YO1 9SA")
        .country_iso_code("GB")
        .contact(Contact::new("Ada", "Example", "ada@example.com", "07700 900123"))
        .build()
}

/// A box that weighs the given kilograms, worth GBP 45.
pub(crate) fn box_of(kilograms: i32) -> ShipmentContents {
    ShipmentContents::package(Weight::kg(kilograms), Dimensions::cm(30, 20, 10), Value::gbp(45))
}

/// From the warehouse to the customer.
pub(crate) fn order(number: &str, contents: ShipmentContents) -> CreateShipmentRequest {
    CreateShipmentRequest::builder()
        .shipment_type(ShipmentType::Scheduled)
        .custom_reference(number)
        .addresses(vec![Address::origin_at("WAREHOUSE-01"), customer(AddressType::Destination)])
        .contents(vec![contents])
        .build()
}

pub(crate) fn is_pdf(file: &File) -> bool {
    file.extension() == "pdf"
        && file.bytes().starts_with(b"%PDF-")
        && file.bytes().trim_ascii_end().ends_with(b"%%EOF")
}

pub(crate) fn is_zpl(file: &File) -> bool {
    file.extension() == "zpl"
        && file.bytes().starts_with(b"^XA")
        && file.bytes().trim_ascii_end().ends_with(b"^XZ")
}

/// The older API has its own models.
pub(crate) mod consignments {
    use sorted_pro::consignments::ConsignmentRef;
    use sorted_pro::consignments::models::{
        Address, ConsignmentState, Contact, Country, CreateConsignmentRequest, Dimensions, Item,
        ManifestFromQueryRequest, Money, Package, Weight,
    };
    use sorted_pro_e2e::Journey;
    use sorted_pro_test::TestResult;

    /// A box of books, worth GBP 12.50.
    pub(crate) fn books(kilograms: i32) -> Package {
        Package::builder()
            .description("Books")
            .value(Money::gbp(sorted_pro::values::Decimal::new(1250, 2).into()))
            .weight(Weight::kg(kilograms.into()))
            .dimensions(Dimensions::cm(30, 20, 10))
            .build()
    }

    /// From the warehouse to the shop.
    pub(crate) fn order(number: &str, package: Package) -> CreateConsignmentRequest {
        CreateConsignmentRequest::builder()
            .consignment_reference_provided_by_customer(number)
            .addresses(vec![Address::origin_at("WAREHOUSE1"), Address::destination_at("SHOP-17")])
            .packages(vec![package])
            .build()
    }

    /// A watch, in a box.
    pub(crate) fn watch() -> Package {
        let watch = Item::builder()
            .sku("SKU-093")
            .description("Wrist watch")
            .country_of_origin(Country::iso("CH"))
            .harmonisation_code("9101110000")
            .weight(Weight::kg(1.into()))
            .dimensions(Dimensions::cm(9, 9, 9))
            .value(Money::gbp(450.into()))
            .quantity(1)
            .build();
        let mut package = books(2);
        package.items = Some(vec![watch]);
        package
    }

    /// A consumer at this address.
    pub(crate) fn consumer(line: &str, town: &str, postcode: &str, country: &str) -> Address {
        let mut consumer = Address::builder()
            .contact(
                Contact::builder()
                    .first_name("Noor")
                    .last_name("Voorbeeld")
                    .email("noor@example.com")
                    .telephone("+31 20 555 0100")
                    .build(),
            )
            .address_line1(line)
            .town(town)
            .postcode(postcode)
            .country(Country::iso(country))
            .build();
        consumer.address_type = Address::destination_at("").address_type;
        consumer
    }

    /// A watch, and its buyer in Amsterdam.
    pub(crate) fn export(number: &str) -> CreateConsignmentRequest {
        let mut request = order(number, watch());
        request.addresses[1] = consumer("Voorbeeldstraat 1", "Amsterdam", "1011 AB", "NL");
        request
    }

    /// Manifests everything that is allocated, by a query, as the vendor's flows end; these consignments are part of it.
    pub(crate) async fn manifest_allocated(journey: &Journey, references: &[ConsignmentRef]) -> TestResult {
        let client = &journey.consignments;
        let query =
            ManifestFromQueryRequest::builder().states(vec![ConsignmentState::Allocated.into()]).build();
        let queued = client.manifest_consignments_from_query(query).send().await?;
        assert!(queued.failed_consignments.as_ref().is_none_or(Vec::is_empty), "{queued:?}");
        journey.advance(60).await?;
        let settled = client.wait_until_settled(references).send().await?;
        assert!(
            settled.iter().all(|it| it.status.as_deref() == Some(&ConsignmentState::Manifested)),
            "{settled:?}"
        );
        Ok(())
    }
}
