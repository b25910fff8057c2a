//! Rows of CSV files.

use csv::{ByteRecord, ReaderBuilder};
use sorted_pro::values::{Amount, Timestamp};
use sorted_pro::{consignments, shipments};
use sorted_pro_jobs::NewItem;

use super::{Check, Found, Order, Problem};
use crate::cli::Api;
use crate::text::is_date;

/// A column: its name, and the paths of its property in the requests of the APIs, where every index of a
/// parcel is 0.
struct Column {
    name: &'static str,
    shipments: &'static str,
    consignments: &'static str,
}

macro_rules! columns {
    ($($name:literal, $help:literal, $shipments:literal, $consignments:literal;)+) => {
        const COLUMNS: &[Column] = &[$(Column {
            name: $name,
            shipments: $shipments,
            consignments: $consignments,
        }),+];

        /// The columns, for people.
        pub(crate) const COLUMNS_HELP: &str = concat!(
            "Columns of CSV files, in any order; all but `key` can be empty where they are not needed:\n",
            $("  ", $name, ": ", $help, "\n",)+
        );
    };
}

columns! {
    "key", "your reference of the order, which no other order has", "custom_reference", "ConsignmentReferenceProvidedByCustomer";
    "origin", "reference of the shipping location it leaves from, always needed", "addresses[0].shipping_location_reference", "Addresses[0].ShippingLocationReference";
    "destination", "reference of the shipping location it goes to, instead of a recipient", "addresses[1].shipping_location_reference", "Addresses[1].ShippingLocationReference";
    "first_name", "recipient's first name", "addresses[1].contact.first_name", "Addresses[1].Contact.FirstName";
    "last_name", "recipient's last name", "addresses[1].contact.last_name", "Addresses[1].Contact.LastName";
    "company", "recipient's company", "addresses[1].company_name", "Addresses[1].CompanyName";
    "address_line1", "first line of the recipient's address", "addresses[1].address_line1", "Addresses[1].AddressLine1";
    "address_line2", "second line", "addresses[1].address_line2", "Addresses[1].AddressLine2";
    "address_line3", "third line", "addresses[1].address_line3", "Addresses[1].AddressLine3";
    "city", "town or city", "addresses[1].locality", "Addresses[1].Town";
    "region", "state, county or province", "addresses[1].region", "Addresses[1].Region";
    "postcode", "postcode", "addresses[1].postal_code", "Addresses[1].Postcode";
    "country", "country, as two letters (ISO 3166)", "addresses[1].country_iso_code", "Addresses[1].Country.IsoCode.TwoLetterCode";
    "phone", "recipient's phone number", "addresses[1].contact.contact_details.mobile", "Addresses[1].Contact.Telephone";
    "email", "recipient's e-mail address", "addresses[1].contact.contact_details.email", "Addresses[1].Contact.Email";
    "instructions", "instructions for the driver", "addresses[1].special_instructions", "Addresses[1].SpecialInstructions";
    "parcels", "number of parcels, all alike (default: 1)", "contents", "Packages";
    "package_size", "reference of a package size of the account, instead of weight, length, width and height", "contents[0].package_size_reference", "Packages[0].PackageSizeReference";
    "weight", "weight of a parcel in kg", "contents[0].weight.value", "Packages[0].Weight.Value";
    "length", "length of a parcel in cm", "contents[0].dimensions.length", "Packages[0].Dimensions.Length";
    "width", "width of a parcel in cm", "contents[0].dimensions.width", "Packages[0].Dimensions.Width";
    "height", "height of a parcel in cm", "contents[0].dimensions.height", "Packages[0].Dimensions.Height";
    "value", "value of a parcel", "contents[0].value.amount", "Packages[0].Value.Amount";
    "currency", "currency of the value, as three letters (ISO 4217)", "contents[0].value.currency", "Packages[0].Value.Currency.IsoCode";
    "description", "what is in a parcel", "contents[0].description", "Packages[0].Description";
    "ship_date", "day on which it leaves, like 2026-01-31 (UTC)", "required_shipping_date", "ShippingDate";
    "deliver_by", "last day of its delivery, like 2026-01-31 (UTC)", "required_delivery_date", "RequiredDeliveryDate.Date";
    "tags", "allocation tags, separated by semicolons", "tags", "Tags";
}

/// After the last record. It is not found where a quotation mark is not closed.
const END: &[u8] = b"\n\x01end\x01\n";

pub(super) fn parse(bytes: &[u8], api: Api, check: &Check) -> Result<Vec<Order>, Vec<Problem>> {
    let data = [bytes, END].concat();
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(data.as_slice());
    let mut found = Found::default();
    let mut header: Option<Vec<usize>> = None;
    let mut record = ByteRecord::new();
    let mut last_line = 1;
    while reader
        .read_byte_record(&mut record)
        .map_err(|error| vec![Problem::of_line(1, error.to_string())])?
    {
        let line = line_of(&record, &data);
        if record.iter().eq([END.trim_ascii()]) {
            if header.is_none() {
                found.problems.push(Problem::of_line(1, format!("is empty. {}", COLUMNS_HELP.trim_end())));
            }
            return found.finish("has no orders: write one on each line below the header");
        }
        last_line = line;
        if record.iter().all(|field| field.trim_ascii().is_empty()) {
            continue;
        }
        match &header {
            None => header = Some(parse_header(&record).map_err(|problems| at_line(line, problems))?),
            Some(columns) => {
                let row = Row { line, columns, record: &record, problems: Vec::new() };
                row.parse(api, check, &mut found);
            }
        }
    }
    // It is in pieces.
    found.problems.retain(|problem| problem.line != last_line);
    found.problems.push(Problem::of_line(last_line, "a quotation mark is not closed"));
    Err(found.problems)
}

/// The line on which a record starts: the reader counts empty lines before it as its own.
fn line_of(record: &ByteRecord, data: &[u8]) -> u64 {
    let Some(position) = record.position() else { return 0 };
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let blank = data.get(start..).unwrap_or_default().iter().take_while(|byte| matches!(byte, b'\n' | b'\r'));
    position.line() + blank.filter(|byte| **byte == b'\n').count() as u64
}

fn at_line(line: u64, messages: Vec<String>) -> Vec<Problem> {
    messages.into_iter().map(|message| Problem::of_line(line, message)).collect()
}

/// The columns, as places in [`COLUMNS`].
fn parse_header(record: &ByteRecord) -> Result<Vec<usize>, Vec<String>> {
    let (mut columns, mut problems) = (Vec::new(), Vec::new());
    for name in record {
        let name = String::from_utf8_lossy(name).trim().to_ascii_lowercase();
        match COLUMNS.iter().position(|column| column.name == name) {
            Some(column) if columns.contains(&column) => {
                problems.push(format!("column `{name}` is there twice"))
            }
            Some(column) => columns.push(column),
            None => problems.push(format!("column {name:?} is not known")),
        }
    }
    if !problems.is_empty() {
        let known: Vec<_> = COLUMNS.iter().map(|column| column.name).collect();
        problems.push(format!("the columns are {}, separated by commas", known.join(", ")));
    } else if !columns.contains(&0) {
        problems.push("there is no column `key`".to_owned());
    }
    if problems.is_empty() { Ok(columns) } else { Err(problems) }
}

/// A row that is being read.
struct Row<'a> {
    line: u64,
    columns: &'a [usize],
    record: &'a ByteRecord,
    problems: Vec<Problem>,
}

impl Row<'_> {
    fn parse(mut self, api: Api, check: &Check, found: &mut Found) {
        if self.record.len() != self.columns.len() {
            let (fields, columns) = (self.record.len(), self.columns.len());
            let message = format!(
                "has {fields} fields, and the header has {columns}: put values with commas into quotation marks"
            );
            found.problems.push(Problem::of_line(self.line, message));
            return;
        }
        for (column, field) in self.columns.iter().zip(self.record) {
            if std::str::from_utf8(field).is_err() {
                let value = String::from_utf8_lossy(field).into_owned();
                let place = Some(COLUMNS[*column].name.to_owned());
                let message = "is not UTF-8: save the file as UTF-8".to_owned();
                self.problems.push(Problem { line: self.line, place, value: Some(value), message });
            }
        }
        let order = self.fields(api);
        if self.problems.is_empty() {
            let (input, problems) = order.request(api, check);
            let mut seen = Vec::new();
            for (path, message) in problems {
                // Parcels are alike.
                let place = column_at(api, &path);
                if !seen.contains(&(place.clone(), message.clone())) {
                    self.report(&place, message.clone());
                    seen.push((place, message));
                }
            }
            if self.problems.is_empty() {
                let key = self.text("key").unwrap_or_default().to_owned();
                found.push(self.line, NewItem { key, input: Some(input), reference: None }, "key");
            }
        }
        found.problems.append(&mut self.problems);
    }

    fn text(&self, name: &str) -> Option<&str> {
        let at = self.columns.iter().position(|column| COLUMNS[*column].name == name)?;
        let text = std::str::from_utf8(self.record.get(at)?).ok()?.trim();
        Some(text).filter(|text| !text.is_empty())
    }

    fn owned(&self, name: &str) -> Option<String> {
        self.text(name).map(str::to_owned)
    }

    fn report(&mut self, name: &str, message: impl Into<String>) {
        let value = self.owned(name);
        let place = Some(name.to_owned());
        self.problems.push(Problem { line: self.line, place, value, message: message.into() });
    }

    /// A text that has to be there; its absence is reported.
    fn required(&mut self, name: &str, hint: &str) -> String {
        self.owned(name).unwrap_or_else(|| {
            self.report(name, format!("is missing{hint}"));
            String::new()
        })
    }

    fn amount(&mut self, name: &str, hint: &str) -> Amount {
        let text = self.required(name, hint);
        match text.parse::<Amount>() {
            Ok(amount) if amount > Amount::from(0) => return amount,
            Ok(_) => self.report(name, "must be greater than 0"),
            Err(_) if text.is_empty() => {}
            Err(_) => self.report(name, "is not a number: write it like 12.50, without thousands separators"),
        }
        Amount::from(1)
    }

    fn date(&mut self, name: &str) -> Option<String> {
        let text = self.owned(name)?;
        if is_date(&text) {
            return Some(text);
        }
        self.report(name, "is not a date: write it like 2026-01-31");
        None
    }

    /// Reads the fields of the row. They are of use only if no problem was reported.
    fn fields(&mut self, api: Api) -> Fields {
        let key = self.required("key", ": give each order its own");
        let parcels = match self.owned("parcels").map(|text| text.parse::<usize>()) {
            None => 1,
            Some(Ok(count @ 1..=999)) => count,
            Some(_) => {
                self.report("parcels", "is not a whole number from 1 to 999");
                1
            }
        };
        let order = Fields {
            key,
            origin: self.owned("origin"),
            recipient: self.recipient(api),
            parcels,
            package: self.package(api),
            ship_date: self.date("ship_date"),
            deliver_by: self.date("deliver_by"),
            tags: self.text("tags").map(|tags| {
                tags.split(';').map(|tag| tag.trim().to_owned()).filter(|tag| !tag.is_empty()).collect()
            }),
        };
        if order.origin.is_none() {
            self.report("origin", "is missing: name the shipping location it leaves from");
        }
        order
    }

    fn recipient(&mut self, api: Api) -> Recipient {
        if let Some(location) = self.owned("destination") {
            let address = COLUMNS.iter().filter(|column| column.shipments.starts_with("addresses[1]."));
            let others = address.map(|column| column.name).filter(|name| *name != "destination");
            for name in others.filter(|name| self.text(name).is_some()).collect::<Vec<_>>() {
                self.report(name, "is there, and `destination` too: leave one of them empty");
            }
            return Recipient::Location(location);
        }
        let hint = ": give it, or a shipping location as `destination`";
        let address = Address {
            first_name: self.required("first_name", hint),
            last_name: self.required("last_name", hint),
            email: self.required("email", hint),
            phone: match api {
                Api::Shipments => Some(self.required("phone", hint)),
                Api::Consignments => self.owned("phone"),
            },
            company: self.owned("company"),
            line1: self.required("address_line1", hint),
            line2: self.owned("address_line2"),
            line3: self.owned("address_line3"),
            city: self.owned("city"),
            region: self.owned("region"),
            postcode: match api {
                Api::Shipments => self.owned("postcode"),
                Api::Consignments => Some(self.required("postcode", hint)),
            },
            country: self.required("country", hint),
            instructions: self.owned("instructions"),
        };
        let is_email = address.email.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty()
                && !host.is_empty()
                && !host.contains('@')
                && !address.email.contains(char::is_whitespace)
        });
        if !is_email && !address.email.is_empty() {
            self.report("email", "is not an e-mail address");
        }
        let is_code =
            address.country.len() == 2 && address.country.bytes().all(|byte| byte.is_ascii_uppercase());
        if !is_code && !address.country.is_empty() {
            self.report("country", "is not a code of two capital letters, like GB");
        }
        Recipient::Address(Box::new(address))
    }

    fn package(&mut self, api: Api) -> Package {
        let size = match self.owned("package_size") {
            Some(reference) => {
                let sizes = ["weight", "length", "width", "height"];
                for name in sizes.into_iter().filter(|name| self.text(name).is_some()).collect::<Vec<_>>() {
                    self.report(name, "is there, and `package_size` too: leave one of them empty");
                }
                Size::Reference(reference)
            }
            None => {
                let hint = ": give it, or a `package_size`";
                Size::Own {
                    weight: self.amount("weight", hint),
                    length: self.amount("length", hint),
                    width: self.amount("width", hint),
                    height: self.amount("height", hint),
                }
            }
        };
        let currency = self.required("currency", ": write it like GBP");
        let is_code = currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_uppercase());
        if !is_code && !currency.is_empty() {
            self.report("currency", "is not a code of three capital letters, like GBP");
        }
        Package {
            size,
            value: self.amount("value", ""),
            currency,
            description: match api {
                Api::Shipments => self.owned("description"),
                Api::Consignments => Some(self.required("description", "")),
            },
        }
    }
}

/// Fields of a row.
struct Fields {
    key: String,
    origin: Option<String>,
    recipient: Recipient,
    parcels: usize,
    package: Package,
    ship_date: Option<String>,
    deliver_by: Option<String>,
    tags: Option<Vec<String>>,
}

enum Recipient {
    Location(String),
    Address(Box<Address>),
}

struct Address {
    first_name: String,
    last_name: String,
    email: String,
    phone: Option<String>,
    company: Option<String>,
    line1: String,
    line2: Option<String>,
    line3: Option<String>,
    city: Option<String>,
    region: Option<String>,
    postcode: Option<String>,
    country: String,
    instructions: Option<String>,
}

struct Package {
    size: Size,
    value: Amount,
    currency: String,
    description: Option<String>,
}

enum Size {
    Reference(String),
    Own { weight: Amount, length: Amount, width: Amount, height: Amount },
}

fn start_of(day: &str) -> Timestamp {
    Timestamp::new(format!("{day}T00:00:00+00:00"))
}

fn end_of(day: &str) -> Timestamp {
    Timestamp::new(format!("{day}T23:59:59+00:00"))
}

impl Fields {
    /// The create request, and its problems.
    fn request(self, api: Api, check: &Check) -> (String, Vec<(String, String)>) {
        let json = match api {
            Api::Shipments => {
                let request = self.shipment();
                serde_json::to_string(&request).map(|json| (json, check.shipment(request)))
            }
            Api::Consignments => {
                let request = self.consignment();
                serde_json::to_string(&request).map(|json| (json, check.consignment(request)))
            }
        };
        json.unwrap_or_else(|error| (String::new(), vec![("order".to_owned(), error.to_string())]))
    }

    fn shipment(self) -> shipments::models::CreateShipmentRequest {
        use shipments::models as api;

        let mut destination = api::Address::builder().address_type(api::AddressType::Destination).build();
        match self.recipient {
            Recipient::Location(location) => destination.shipping_location_reference = Some(location),
            Recipient::Address(address) => {
                let mut details = api::ContactDetails::builder().email(address.email).build();
                details.mobile = address.phone;
                let contact = api::Contact::builder()
                    .first_name(address.first_name)
                    .last_name(address.last_name)
                    .contact_details(details)
                    .build();
                destination.contact = Some(contact);
                destination.company_name = address.company;
                destination.address_line1 = Some(address.line1);
                destination.address_line2 = address.line2;
                destination.address_line3 = address.line3;
                destination.locality = address.city;
                destination.region = address.region;
                destination.postal_code = address.postcode;
                destination.country_iso_code = Some(address.country);
                destination.special_instructions = address.instructions;
            }
        }
        let value = api::Value::builder().amount(self.package.value).currency(self.package.currency).build();
        let mut contents = api::ShipmentContents::builder().value(value).build();
        contents.description = self.package.description;
        match self.package.size {
            Size::Reference(reference) => contents.package_size_reference = Some(reference),
            Size::Own { weight, length, width, height } => {
                contents.weight = Some(api::Weight::kg(weight));
                contents.dimensions = Some(api::Dimensions::cm(length, width, height));
            }
        }
        let mut request = api::CreateShipmentRequest::builder()
            .shipment_type(api::ShipmentType::Scheduled)
            .custom_reference(self.key)
            .addresses(vec![api::Address::origin_at(self.origin.unwrap_or_default()), destination])
            .contents(vec![contents; self.parcels])
            .build();
        request.required_shipping_date = self
            .ship_date
            .map(|day| api::DateRange::builder().start(start_of(&day)).end(end_of(&day)).build());
        request.required_delivery_date =
            self.deliver_by.map(|day| api::DateRange::builder().end(end_of(&day)).build());
        request.tags = self.tags;
        request
    }

    fn consignment(self) -> consignments::models::CreateConsignmentRequest {
        use consignments::models as api;

        let mut destination = api::Address::builder().address_type("Destination").build();
        match self.recipient {
            Recipient::Location(location) => destination.shipping_location_reference = Some(location),
            Recipient::Address(address) => {
                let mut contact = api::Contact::builder()
                    .first_name(address.first_name)
                    .last_name(address.last_name)
                    .email(address.email)
                    .build();
                contact.telephone = address.phone;
                destination.contact = Some(contact);
                destination.company_name = address.company;
                destination.address_line1 = Some(address.line1);
                destination.address_line2 = address.line2;
                destination.address_line3 = address.line3;
                destination.town = address.city;
                destination.region = address.region;
                destination.postcode = address.postcode;
                destination.country = Some(api::Country::iso(address.country));
                destination.special_instructions = address.instructions;
            }
        }
        let currency = api::Currency::builder().iso_code(self.package.currency).build();
        let value = api::Money::builder().amount(self.package.value).currency(currency).build();
        let description = self.package.description.unwrap_or_default();
        let mut package = api::Package::builder().description(description).value(value).build();
        match self.package.size {
            Size::Reference(reference) => package.package_size_reference = Some(reference),
            Size::Own { weight, length, width, height } => {
                package.weight = Some(api::Weight::kg(weight));
                package.dimensions = Some(api::Dimensions::cm(length, width, height));
            }
        }
        let mut request = api::CreateConsignmentRequest::builder()
            .consignment_reference_provided_by_customer(self.key)
            .addresses(vec![api::Address::origin_at(self.origin.unwrap_or_default()), destination])
            .packages(vec![package; self.parcels])
            .build();
        request.shipping_date = self.ship_date.map(|day| start_of(&day));
        request.required_delivery_date =
            self.deliver_by.map(|day| api::RequestedDeliveryDate::builder().date(start_of(&day)).build());
        request.tags = self.tags;
        request
    }
}

/// The column of a property; its path if there is none.
fn column_at(api: Api, path: &str) -> String {
    let list = match api {
        Api::Shipments => "contents[",
        Api::Consignments => "Packages[",
    };
    let path = match path.strip_prefix(list).and_then(|rest| rest.split_once(']')) {
        Some((_, rest)) => format!("{list}0]{rest}"),
        None => path.to_owned(),
    };
    let path_of = |column: &Column| match api {
        Api::Shipments => column.shipments,
        Api::Consignments => column.consignments,
    };
    let is_within = |column: &&Column| {
        let inner = path.strip_prefix(path_of(column));
        inner.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    let best = COLUMNS.iter().filter(is_within).max_by_key(|column| path_of(column).len());
    best.map_or(path.clone(), |column| column.name.to_owned())
}
