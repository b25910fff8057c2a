//! The older API without a client: the six flows that the vendor documents, as requests that anybody could send.
//!
//! Nothing here uses the SDK or its models: they cannot hide their own mistakes. References come from the links of the
//! responses, as for a client in any language.

use std::error::Error;

use reqwest::Method;
use serde_json::{Value, json};
use sorted_pro_e2e::{Journey, journey};
use sorted_pro_test::TestResult;

/// Sends the requests of one journey.
struct Http<'a> {
    journey: &'a Journey,
    client: reqwest::Client,
}

impl<'a> Http<'a> {
    fn of(journey: &'a Journey) -> reqwest::Result<Self> {
        Ok(Self { journey, client: reqwest::Client::builder().no_proxy().build()? })
    }

    /// Sends a request without a body, and expects `status`.
    async fn call(&self, method: Method, path: &str, status: u16) -> Result<Value, Box<dyn Error>> {
        self.send(method, path, None, status).await
    }

    /// Sends a request with a body, and expects `status`.
    async fn call_with(
        &self,
        method: Method,
        path: &str,
        body: Value,
        status: u16,
    ) -> Result<Value, Box<dyn Error>> {
        self.send(method, path, Some(body), status).await
    }

    async fn send(
        &self,
        method: Method,
        path: &str,
        body: Option<Value>,
        status: u16,
    ) -> Result<Value, Box<dyn Error>> {
        let url = format!("{}{path}", self.journey.consignments_url.trim_end_matches('/'));
        let mut request = self
            .client
            .request(method.clone(), url)
            .header("ocp-apim-subscription-key", "any")
            .header("electio-api-version", "1.1");
        if let Some(body) = &body {
            request = request.json(body);
        }
        let response = request.send().await?;
        let (given, text) = (response.status(), response.text().await?);
        if given != status {
            return Err(format!("{method} {path}: {given} {text}").into());
        }
        Ok(if text.is_empty() { Value::Null } else { serde_json::from_str(&text)? })
    }

    /// Labels, and the manifest for everything in state `Allocated`: the end of each flow.
    async fn print_and_manifest(&self, reference: &str) -> TestResult {
        let label = self.call(Method::GET, &format!("/labels/{reference}/PDF"), 200).await?;
        assert_eq!(label["ContentType"], "application/pdf");
        assert!(is_pdf(&label["File"]), "{label}");
        self.expect_state(reference, "Allocated").await?;

        let query = json!({ "States": ["Allocated"], "ShippingLocationReferences": ["WAREHOUSE1"] });
        let queued = self.call_with(Method::POST, "/consignments/manifestFromQuery", query, 200).await?;
        assert!(queued["FailedConsignments"].as_array().is_none_or(Vec::is_empty), "{queued}");
        self.journey.advance(60).await?;
        self.expect_state(reference, "Manifested").await
    }

    /// The papers for customs, once it is allocated.
    async fn print_customs_papers(&self, reference: &str) -> TestResult {
        let papers = self.call(Method::GET, &format!("/consignments/docs/{reference}"), 200).await?;
        let invoices = papers["CommercialInvoiceDocuments"].as_array().ok_or("no list of invoices")?;
        assert!(!invoices.is_empty() && invoices.iter().all(|it| is_pdf(&it["Value"])), "{papers}");
        Ok(())
    }

    async fn expect_state(&self, reference: &str, state: &str) -> TestResult {
        let status = self.call(Method::GET, &format!("/consignments/{reference}/status"), 200).await?;
        assert_eq!(status["Status"], state, "{status}");
        let path = format!("/consignments/{reference}");
        assert_eq!(path_of(&status["ApiLink"]["Href"]), Some(path.as_str()));
        let consignment = self.call(Method::GET, &path, 200).await?;
        assert_eq!(
            (&consignment["Reference"], &consignment["ConsignmentState"]),
            (&json!(reference), &json!(state))
        );
        Ok(())
    }
}

/// A PDF in base64.
fn is_pdf(file: &Value) -> bool {
    file.as_str().is_some_and(|file| file.starts_with("JVBERi"))
}

/// The path of a link. Its host is that of the sandbox, even behind a proxy.
fn path_of(href: &Value) -> Option<&str> {
    let (_, rest) = href.as_str()?.split_once("://")?;
    Some(&rest[rest.find('/')?..])
}

/// The reference at the end of the only link with this `rel`, which leads into `collection`.
fn linked<'a>(links: &'a Value, rel: &str, collection: &str) -> Result<&'a str, Box<dyn Error>> {
    let links = links.as_array().ok_or("no links")?;
    let mut found = links.iter().filter(|link| link["Rel"] == rel);
    let (Some(link), None) = (found.next(), found.next()) else {
        return Err(format!("one link {rel} expected: {links:?}").into());
    };
    let reference = path_of(&link["Href"]).and_then(|path| path.strip_prefix(collection));
    reference.ok_or_else(|| format!("{link} leads not to {collection}").into())
}

/// Checks the summary of a successful allocation: its links, the service, and the tracking references.
fn expect_allocated(summary: &Value, reference: &str) -> TestResult {
    assert_eq!(summary["StatusCode"], 200, "{summary}");
    assert_eq!(linked(&summary["ApiLinks"], "detail", "/consignments/")?, reference);
    assert_eq!(linked(&summary["ApiLinks"], "label", "/labels/")?, reference);
    assert!(
        summary["CarrierServiceReference"].is_string() && summary["CarrierName"].is_string(),
        "{summary}"
    );
    let tracking = &summary["ConsignmentLegs"][0]["TrackingReferences"];
    assert!(tracking.as_array().is_some_and(|references| !references.is_empty()), "{summary}");
    Ok(())
}

/// Books, worth GBP 12.50.
fn books() -> Value {
    json!({
        "Description": "Books",
        "Value": { "Amount": 12.50, "Currency": { "IsoCode": "GBP" } },
        "Weight": { "Value": 2, "Unit": "Kg" },
        "Dimensions": { "Unit": "Cm", "Length": 30, "Width": 20, "Height": 10 }
    })
}

/// A watch, worth GBP 450.
fn watch() -> Value {
    let mut package = books();
    package["Items"] = json!([{
        "Sku": "SKU-093",
        "Description": "Wrist watch",
        "CountryOfOrigin": { "IsoCode": { "TwoLetterCode": "CH" } },
        "HarmonisationCode": "9101110000",
        "Weight": { "Value": 1, "Unit": "Kg" },
        "Dimensions": { "Unit": "Cm", "Length": 9, "Width": 9, "Height": 9 },
        "Value": { "Amount": 450, "Currency": { "IsoCode": "GBP" } },
        "Quantity": 1
    }]);
    package
}

/// From the warehouse to this consumer.
fn addresses(line: &str, town: &str, postcode: &str, country: &str) -> Value {
    json!([
        { "AddressType": "Origin", "ShippingLocationReference": "WAREHOUSE1" },
        {
            "AddressType": "Destination",
            "Contact": {
                "FirstName": "Noor", "LastName": "Voorbeeld",
                "Telephone": "+31 20 555 0100", "Email": "noor@example.com"
            },
            "AddressLine1": line, "Town": town, "Postcode": postcode,
            "Country": { "IsoCode": { "TwoLetterCode": country } }
        }
    ])
}

fn in_london() -> Value {
    addresses("7 Example Row", "London", "EC1A 4HJ", "GB")
}

/// A watch to Amsterdam.
fn export(number: &str) -> Value {
    json!({
        "ConsignmentReferenceProvidedByCustomer": number,
        "Packages": [watch()],
        "Addresses": addresses("Voorbeeldstraat 1", "Amsterdam", "1011 AB", "NL")
    })
}

/// Creates a consignment, and returns its reference.
async fn create(http: &Http<'_>, body: Value) -> Result<String, Box<dyn Error>> {
    let links = http.call_with(Method::POST, "/consignments", body, 201).await?;
    let reference = linked(&links, "Link", "/consignments/")?.to_owned();
    http.expect_state(&reference, "Unallocated").await?;
    Ok(reference)
}

/// Packs the watch of an order, and returns the reference of the consignment.
async fn pack(http: &Http<'_>, order: &str) -> Result<String, Box<dyn Error>> {
    let body = json!({
        "OrderReference": order,
        "Packages": [{
            "Items": [{ "Sku": "SKU-093", "Quantity": 1 }],
            "Weight": { "Value": 2, "Unit": "Kg" },
            "PackageSizeReference": "SMALL_BOX"
        }]
    });
    let packed = http.call_with(Method::POST, &format!("/orders/{order}/pack"), body, 201).await?;
    let results = packed["Results"].as_array().ok_or("no results")?;
    assert_eq!((results.len(), &results[0]["Result"]), (1, &json!("ConsignmentCreated")), "{packed}");
    let reference = linked(&results[0]["ApiLinks"], "Consignment", "/consignments/")?.to_owned();
    http.expect_state(&reference, "Unallocated").await?;
    Ok(reference)
}

/// Allocates by default rules.
async fn allocate(http: &Http<'_>, reference: &str) -> TestResult {
    let body = json!({ "ConsignmentReferences": [reference] });
    let summaries = http.call_with(Method::PUT, "/allocation/allocate", body, 200).await?;
    assert_eq!(summaries.as_array().map(Vec::len), Some(1), "{summaries}");
    expect_allocated(&summaries[0], reference)
}

#[test]
fn classic() {
    journey(async |journey| {
        let http = Http::of(journey)?;
        let reference = create(&http, export("HTTP-1")).await?;
        // Without an allocation there is nothing to print.
        let early = http.call(Method::GET, &format!("/labels/{reference}/PDF"), 400).await?;
        assert!(early["Code"].is_string() && early["Message"].is_string(), "{early}");
        allocate(&http, &reference).await?;
        http.print_customs_papers(&reference).await?;
        http.print_and_manifest(&reference).await
    });
}

#[test]
fn quotes() {
    journey(async |journey| {
        let http = Http::of(journey)?;
        let reference = create(&http, export("HTTP-2")).await?;
        let quotes = http.call(Method::GET, &format!("/quotes/consignment/{reference}"), 200).await?;
        let quotes = quotes["Quotes"].as_array().ok_or("no quotes")?;
        // Not the first, which would be taken without a quote.
        let [_, quote, ..] = &quotes[..] else { return Err("two quotes expected".into()) };
        assert_eq!(quote["ConsignmentReference"], json!(reference));
        let number = quote["QuoteReference"].as_str().ok_or("no reference")?;
        let path = format!("/allocation/{reference}/allocatewithquote/{number}");
        let summaries = http.call(Method::PUT, &path, 200).await?;
        assert_eq!(summaries.as_array().map(Vec::len), Some(1), "{summaries}");
        expect_allocated(&summaries[0], &reference)?;
        assert_eq!(summaries[0]["CarrierServiceReference"], quote["MpdCarrierServiceReference"]);
        http.print_customs_papers(&reference).await?;
        http.print_and_manifest(&reference).await
    });
}

#[test]
fn consumer_options() {
    journey(async |journey| {
        let http = Http::of(journey)?;
        let request = json!({
            "ConsignmentReferenceProvidedByCustomer": "HTTP-3",
            "Packages": [books()],
            "Addresses": in_london()
        });
        let options = http.call_with(Method::POST, "/deliveryoptions", request, 201).await?;
        let option = options["DeliveryOptions"][0]["Reference"].as_str().ok_or("no option")?;
        select(&http, option, "HTTP-3").await
    });
}

#[test]
fn consumer_options_pick_up() {
    journey(async |journey| {
        let http = Http::of(journey)?;
        let request = json!({
            "ConsignmentReferenceProvidedByCustomer": "HTTP-4",
            "Packages": [books()],
            "Addresses": in_london(),
            "Distance": { "Unit": "Km", "Value": 5 },
            "MaxResults": 10
        });
        let found = http.call_with(Method::POST, "/deliveryoptions/pickupoptions", request, 200).await?;
        let locations = found["Locations"].as_array().ok_or("no locations")?;
        let shop = locations.iter().find(|it| it["Reservation"]["IsReservationRequired"] == false);
        let shop = shop.ok_or("a location without reservation expected")?;
        let option = shop["DeliveryOptions"][0]["Reference"].as_str().ok_or("no option")?;
        select(&http, option, "HTTP-4").await
    });
}

/// Selects an option, which creates a consignment and allocates it, and ships it.
async fn select(http: &Http<'_>, option: &str, number: &str) -> TestResult {
    let path = format!("/deliveryoptions/select/{option}");
    let summary = http.call(Method::POST, &path, 200).await?;
    let reference = linked(&summary["ApiLinks"], "detail", "/consignments/")?;
    expect_allocated(&summary, reference)?;
    let consignment = http.call(Method::GET, &format!("/consignments/{reference}"), 200).await?;
    assert_eq!(consignment["ConsignmentReferenceProvidedByCustomer"], number);
    // The consumer has made up their mind.
    http.call(Method::POST, &path, 400).await?;
    http.print_and_manifest(reference).await
}

#[test]
fn consumer_options_flex() {
    journey(async |journey| {
        let http = Http::of(journey)?;
        let request = json!({ "Packages": [watch()], "Addresses": in_london() });
        let options = http.call_with(Method::POST, "/deliveryoptions", request, 201).await?;
        let option = options["DeliveryOptions"][0]["Reference"].as_str().ok_or("no option")?;
        let request = json!({
            "DeliveryOptions": [{ "Reference": option, "OrderReferenceProvidedByCustomer": "HTTP-5" }]
        });
        let selected = http.call_with(Method::POST, "/deliveryoptions/selectorder", request, 201).await?;
        let results = selected["SelectOrderResults"].as_array().ok_or("no results")?;
        let [result] = &results[..] else { return Err("one result expected".into()) };
        assert_eq!((&result["DeliveryOptionReference"], &result["Status"]), (&json!(option), &json!(201)));
        let order = result["OrderReference"].as_str().ok_or("no order")?;
        ship_order(&http, order, "HTTP-5").await
    });
}

#[test]
fn order_flex() {
    journey(async |journey| {
        let http = Http::of(journey)?;
        let request = json!({
            "OrderReferenceProvidedByCustomer": "HTTP-6",
            "Packages": [watch()],
            "Addresses": in_london()
        });
        let links = http.call_with(Method::POST, "/orders", request, 201).await?;
        ship_order(&http, linked(&links, "Order", "/orders/")?, "HTTP-6").await
    });
}

/// Packs an order, and ships the consignment.
async fn ship_order(http: &Http<'_>, order: &str, number: &str) -> TestResult {
    let stored = http.call(Method::GET, &format!("/orders/{order}"), 200).await?;
    assert_eq!(stored["OrderReference"], order);
    assert_eq!(stored["OrderReferenceProvidedByCustomer"], number);
    let reference = pack(http, order).await?;
    allocate(http, &reference).await?;
    http.print_and_manifest(&reference).await
}
