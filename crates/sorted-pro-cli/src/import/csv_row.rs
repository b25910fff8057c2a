//! Rows of CSV files.

use std::collections::BTreeMap;

use csv::{ByteRecord, ReaderBuilder};
use serde::Serialize;
use sorted_pro::values::Amount;
use sorted_pro_jobs::NewItem;
use sorted_pro_sandbox::catalogue::{Country, UkPostcode};

use super::check::Check;
use super::found::{Found, Order};
use super::problem::Problem;
use crate::global::Api;
use crate::text::is_date;

/// A column: its name, and the paths of its property in the requests of the APIs, where every index of a
/// parcel is 0.
struct Column {
    name: &'static str,
    shipments: &'static str,
    consignments: &'static str,
}

impl Column {
    fn path(&self, api: Api) -> &'static str {
        match api {
            Api::Shipments => self.shipments,
            Api::Consignments => self.consignments,
        }
    }
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
            "Columns of CSV files, in any order. Always needed: key, origin, weight, length, width, height (or package_size),\n",
            "value, currency; first_name, last_name, email, address_line1, country (or destination); with the shipments API\n",
            "also phone, with the consignments API postcode and description:\n",
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
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(vec![Problem::of_line(1, "is UTF-16: save the file as UTF-8")]);
    }
    let data = [bytes, END].concat();
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(data.as_slice());
    let mut found = Found::default();
    let mut header: Option<Vec<Option<usize>>> = None;
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
            None => {
                let (columns, problems) = parse_header(&record);
                found.problems.extend(problems.into_iter().map(|message| Problem::of_line(line, message)));
                if !columns.contains(&Some(0)) {
                    return Err(found.problems);
                }
                header = Some(columns);
            }
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

/// The columns, as places in [`COLUMNS`], and what is wrong with them.
fn parse_header(record: &ByteRecord) -> (Vec<Option<usize>>, Vec<String>) {
    let (mut columns, mut problems) = (Vec::new(), Vec::new());
    let mut is_listed = false;
    for name in record {
        let name = String::from_utf8_lossy(name).trim().to_ascii_lowercase();
        let mut column = COLUMNS.iter().position(|column| column.name == name);
        if column.is_none() {
            let hint = hint(&name).unwrap_or_else(|| {
                let known: Vec<_> = COLUMNS.iter().map(|column| column.name).collect();
                let is_first = !std::mem::replace(&mut is_listed, true);
                if is_first { format!(": the columns are {}", known.join(", ")) } else { String::new() }
            });
            problems.push(format!("column {name:?} is not known{hint}"));
        } else if columns.contains(&column) {
            problems.push(format!("column `{name}` is there twice"));
            column = None;
        }
        columns.push(column);
    }
    if problems.is_empty() && !columns.contains(&Some(0)) {
        problems.push("there is no column `key`".to_owned());
    }
    (columns, problems)
}

/// Finds the column that was meant by an unknown name.
fn hint(name: &str) -> Option<String> {
    if name.contains([';', '\t']) {
        return Some(": separate columns with commas".to_owned());
    }
    let plain = |name: &str| name.replace(['_', '-', ' '], "");
    let column = COLUMNS.iter().find(|column| plain(column.name) == plain(name));
    column.map(|column| format!(": write it `{}`", column.name))
}

/// A row that is being read.
struct Row<'a> {
    line: u64,
    columns: &'a [Option<usize>],
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
                let place = column.map(|column| COLUMNS[column].name.to_owned());
                let message = "is not UTF-8: save the file as UTF-8".to_owned();
                self.problems.push(Problem { line: self.line, place, value: None, message });
            }
        }
        if self.problems.is_empty() {
            self.validate(api);
        }
        if self.problems.is_empty() {
            let input = self.order(api).to_json();
            let key = self.text("key").unwrap_or_default().to_owned();
            let mut seen = Vec::new();
            for (path, message) in check.input(api, &input, &key) {
                // Parcels are alike.
                let place = column_at(api, &path);
                if !seen.contains(&(place.clone(), message.clone())) {
                    self.report(&place, message.clone());
                    seen.push((place, message));
                }
            }
            if self.problems.is_empty() {
                found.push(self.line, NewItem { key, input: Some(input), reference: None }, "key");
            }
        }
        found.problems.append(&mut self.problems);
    }

    fn text(&self, name: &str) -> Option<&str> {
        let at = self
            .columns
            .iter()
            .position(|column| column.is_some_and(|column| COLUMNS[column].name == name))?;
        let text = std::str::from_utf8(self.record.get(at)?).ok()?.trim();
        Some(text).filter(|text| !text.is_empty())
    }

    fn report(&mut self, name: &str, message: impl Into<String>) {
        let value = self.text(name).map(str::to_owned);
        let place = Some(name.to_owned());
        self.problems.push(Problem { line: self.line, place, value, message: message.into() });
    }

    /// Reports the absence of a text that has to be there.
    fn require(&mut self, name: &str, hint: &str) {
        if self.text(name).is_none() {
            self.report(name, format!("is missing{hint}"));
        }
    }

    /// Reports a text that is there and not of a form.
    fn expect(&mut self, name: &str, is_valid: fn(&str) -> bool, message: &str) {
        if self.text(name).is_some_and(|text| !is_valid(text)) {
            self.report(name, message);
        }
    }

    /// Reports texts that exclude `other`, which is there.
    fn exclude<'a>(&mut self, names: impl IntoIterator<Item = &'a str>, other: &str) {
        for name in names {
            if self.text(name).is_some() {
                self.report(name, format!("is there, and `{other}` too: leave one of them empty"));
            }
        }
    }

    /// The create request of the row, whose fields are valid.
    fn order(&self, api: Api) -> Json {
        let mut order = Json::default();
        let fixed: &[(&str, &str)] = match api {
            Api::Shipments => &[
                ("shipment_type", "scheduled"),
                ("addresses[0].address_type", "origin"),
                ("addresses[1].address_type", "destination"),
            ],
            Api::Consignments => {
                &[("Addresses[0].AddressType", "Origin"), ("Addresses[1].AddressType", "Destination")]
            }
        };
        let units = match api {
            Api::Shipments => [("contents[0].weight.unit", "kg"), ("contents[0].dimensions.unit", "cm")],
            Api::Consignments => [("Packages[0].Weight.Unit", "Kg"), ("Packages[0].Dimensions.Unit", "Cm")],
        };
        let units = if self.text("package_size").is_none() { &units[..] } else { &[] };
        for (path, text) in fixed.iter().chain(units) {
            order.set(path, Json::text(text));
        }
        for column in COLUMNS {
            let Some(text) = self.text(column.name) else { continue };
            let path = column.path(api);
            let (start, end) = (format!("{text}T00:00:00+00:00"), format!("{text}T23:59:59+00:00"));
            match (column.name, api) {
                ("parcels", _) => {}
                ("weight" | "length" | "width" | "height" | "value", _) => {
                    order.set(path, Json::Number(text.parse().unwrap_or_default()));
                }
                ("tags", _) => {
                    let tags = text.split(';').map(str::trim).filter(|tag| !tag.is_empty());
                    order.set(path, Json::List(tags.map(Json::text).collect()));
                }
                ("ship_date", Api::Shipments) => {
                    order.set(&format!("{path}.start"), Json::Text(start));
                    order.set(&format!("{path}.end"), Json::Text(end));
                }
                ("deliver_by", Api::Shipments) => order.set(&format!("{path}.end"), Json::Text(end)),
                ("ship_date" | "deliver_by", Api::Consignments) => order.set(path, Json::Text(start)),
                _ => order.set(path, Json::text(text)),
            }
        }
        let count = self.text("parcels").and_then(|count| count.parse().ok()).unwrap_or(1);
        let parcels = match api {
            Api::Shipments => order.at("contents"),
            Api::Consignments => order.at("Packages"),
        };
        if let Json::List(parcels) = parcels
            && let Some(parcel) = parcels.first().cloned()
        {
            parcels.resize(count, parcel);
        }
        order
    }

    /// Reports what is wrong with the fields of the row.
    fn validate(&mut self, api: Api) {
        self.require("key", ": give each order its own");
        let is_count = |text: &str| text.parse().is_ok_and(|count| matches!(count, 1..=999_usize));
        self.expect("parcels", is_count, "is not a whole number from 1 to 999");
        self.require("origin", ": name the shipping location it leaves from");
        if self.text("destination").is_some() {
            let address = COLUMNS.iter().filter(|column| column.shipments.starts_with("addresses[1]."));
            let others = address.map(|column| column.name).filter(|name| *name != "destination");
            self.exclude(others, "destination");
        } else {
            let of_api = match api {
                Api::Shipments => "phone",
                Api::Consignments => "postcode",
            };
            for name in ["first_name", "last_name", "email", of_api, "address_line1", "country"] {
                self.require(name, ": give it, or a shipping location as `destination`");
            }
            self.expect("email", is_email, "is not an e-mail address");
            self.validate_country();
        }
        let sizes = ["weight", "length", "width", "height"];
        if self.text("package_size").is_some() {
            self.exclude(sizes, "package_size");
        } else {
            sizes.iter().for_each(|name| self.require(name, ": give it, or a `package_size`"));
        }
        self.require("value", "");
        for name in ["weight", "length", "width", "height", "value"] {
            let is_number = |text: &str| text.parse::<Amount>().is_ok();
            self.expect(
                name,
                is_number,
                "is not a number: write it like 12.50, without thousands separators",
            );
            let is_positive = |text: &str| text.parse::<Amount>().map_or(true, |it| it > Amount::from(0));
            self.expect(name, is_positive, "must be greater than 0");
        }
        self.require("currency", ": write it like GBP");
        let is_code = |text: &str| is_capital(text, 3);
        self.expect("currency", is_code, "is not a code of three capital letters, like GBP");
        if api == Api::Consignments {
            self.require("description", "");
        }
        for name in ["ship_date", "deliver_by"] {
            self.expect(name, is_date, "is not a date: write it like 2026-01-31");
        }
    }
}

impl Row<'_> {
    fn validate_country(&mut self) {
        let Some(text) = self.text("country") else { return };
        match text.parse::<Country>() {
            Ok(country) if country.as_str() != text => self.report("country", "write it in capital letters"),
            Ok(country) if country.has_uk_postcodes() => {
                self.require("postcode", ": addresses in this country have one");
                let is_postcode = |text: &str| UkPostcode::parse(text).is_some();
                self.expect("postcode", is_postcode, "is not a postcode of this country, like M2 6LW");
            }
            Ok(_) => {}
            Err(_) if text == "UK" => self.report("country", "is not a code of ISO 3166: write GB"),
            Err(_) => self.report("country", "is not a code of ISO 3166, two capital letters like GB"),
        }
    }
}

fn is_email(text: &str) -> bool {
    let parts = text.split_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
        && !text.contains(char::is_whitespace)
}

/// Returns `true` for a number of capital letters.
fn is_capital(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A request that is being written. Numbers keep their text.
#[derive(Clone, Serialize)]
#[serde(untagged)]
enum Json {
    Text(String),
    Number(Amount),
    List(Vec<Json>),
    Object(BTreeMap<String, Json>),
}

impl Default for Json {
    fn default() -> Self {
        Self::Object(BTreeMap::new())
    }
}

impl Json {
    fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// Sets the value at a path such as `addresses[1].country`.
    fn set(&mut self, path: &str, value: Json) {
        *self.at(path) = value;
    }

    /// The value at a path, which is made if it is not there.
    fn at(&mut self, path: &str) -> &mut Json {
        let mut json = self;
        for step in path.split('.') {
            let element = step.strip_suffix(']').and_then(|step| step.split_once('['));
            let (name, index) = element.map_or((step, None), |(name, index)| (name, index.parse().ok()));
            json = json.property(name);
            if let Some(index) = index {
                json = json.element(index);
            }
        }
        json
    }

    fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    fn property(&mut self, name: &str) -> &mut Json {
        match self {
            Self::Object(properties) => properties.entry(name.to_owned()).or_default(),
            other => {
                *other = Self::default();
                other.property(name)
            }
        }
    }

    fn element(&mut self, index: usize) -> &mut Json {
        match self {
            Self::List(elements) => {
                elements.resize(elements.len().max(index + 1), Self::default());
                &mut elements[index]
            }
            other => {
                *other = Self::List(Vec::new());
                other.element(index)
            }
        }
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
    let is_within = |column: &&Column| {
        let inner = path.strip_prefix(column.path(api));
        inner.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    let best = COLUMNS.iter().filter(is_within).max_by_key(|column| column.path(api).len());
    best.map_or(path.clone(), |column| column.name.to_owned())
}
