use super::*;

/// A catalogue in which everything occurs once.
const GOOD: &str = r#"currency = "GBP"
holidays = ["12-25", "2026-04-03"]
[exchange_rates]
EUR = "1.17"
[[tax_rates]]
id = "standard"
country = "GB"
type = "Standard"
value = "0.2"
[[zones]]
reference = "uk"
name = "UK"
countries = ["GB"]
[[zones]]
reference = "ni"
name = "Northern Ireland"
postcodes = ["BT"]
[[zones]]
reference = "world"
name = "World"
everywhere_else = true
[[carriers]]
reference = "C"
name = "Carrier"
tracking = "T######"
label_formats = ["pdf"]
[[services]]
reference = "S"
carrier = "C"
name = "Service"
shipment_types = ["scheduled"]
daily = { cut_off = "16:00", collection = "15:00-17:00", transit_days = 1, delivery = "08:00-18:00" }
limits = { max_weight_kg = "10" }
prices = [{ zones = ["uk"], bands = [{ to_kg = "5", net = "1.00" }, { to_kg = "10", net = "2" }] }]
surcharges = [{ reference = "F", label = "Fuel", description = "Fuel", fraction = "0.05" }]
taxes = [{ countries = ["GB"], rates = ["standard"] }, { rates = ["standard"] }]
excluded_postcodes = ["IV"]
dangerous_goods = ["3"]
[[service_groups]]
code = "g"
name = "Group"
services = ["S"]
[[shipping_locations]]
reference = "L"
name = "Location"
type = "Warehouse"
default_for_returns = true
utc_offset = "+01:00"
company = "Company"
line1 = "1 Street"
town = "Town"
postcode = "M2 6LW"
country = "GB"
first_name = "A"
last_name = "B"
telephone = "1"
email = "a@example.com"
[[package_sizes]]
reference = "P"
description = "Size"
length_cm = "30"
width_cm = 20
height_cm = "15"
weight_kg = "1.5"
default = true
[[pickup_points]]
reference = "PP"
carrier = "C"
name = "Shop"
line1 = "2 Street"
town = "Town"
postcode = "M2 6LX"
country = "GB"
latitude = "53.4794"
longitude = "-2.2453"
opening_times = { mon = ["08:00-12:00", "13:00-20:00"] }
reservation = true
"#;

fn refused(text: &str) -> CatalogueError {
    Catalogue::parse(text, "mine.toml").expect_err("a bad catalogue")
}

/// The good catalogue with `old` replaced once.
fn changed(old: &str, new: &str) -> String {
    assert!(GOOD.contains(old), "{old}");
    GOOD.replacen(old, new, 1)
}

#[test]
fn pickup_points_have_a_distance() {
    let catalogue = Catalogue::parse(GOOD, "mine.toml").unwrap();
    let point = catalogue.pickup_point("PP").unwrap();
    let decimal = |text: &str| text.parse::<Decimal>().unwrap();
    let from = |latitude, longitude| point.distance_from(decimal(latitude), decimal(longitude));
    assert_eq!(from("53.4794", "-2.2453"), Some(Decimal::ZERO));
    // Manchester to London.
    assert_eq!(from("51.5074", "-0.1278"), Some(decimal("261.95")));
    assert_eq!(from("91", "0"), None);
    let near = |country: &str, postcode| point.distance_from_postcode(country.parse().unwrap(), postcode);
    for (postcode, distance) in [
        ("m26lx", Some("0.1")),
        ("M2 6LW", Some("1")),
        ("M2 7AA", Some("2")),
        ("M2", Some("2")),
        ("M21 6LX", Some("10")),
        ("ME2 6LX", None),
        ("", None),
    ] {
        assert_eq!(near("GB", postcode), distance.map(decimal), "{postcode}");
    }
    assert_eq!(near("IM", "M2 6LX"), None);
}

#[test]
fn the_good_catalogue_is_read_whole() {
    let catalogue = Catalogue::parse(GOOD, "mine.toml").unwrap();
    assert_eq!(catalogue.currency().as_str(), "GBP");
    assert_eq!(catalogue.exchange_rate("EUR".parse().unwrap()), Some("1.17".parse().unwrap()));
    assert_eq!(catalogue.exchange_rate("GBP".parse().unwrap()), Some(Decimal::ONE));
    assert_eq!(catalogue.exchange_rate("USD".parse().unwrap()), None);
    assert!(catalogue.is_holiday("2031-12-25".parse().unwrap()));
    assert!(catalogue.is_holiday("2026-04-03".parse().unwrap()));
    assert!(!catalogue.is_holiday("2027-04-03".parse().unwrap()));
    assert_eq!(catalogue.carrier("C").unwrap().name, "Carrier");
    assert_eq!(catalogue.package_size("P").unwrap().width, Decimal::from(20));
    assert_eq!(catalogue.location("L").unwrap().utc_offset, jiff::tz::offset(1));
    assert!(catalogue.service("s").is_none(), "references are exact");
    let service = catalogue.service("S").unwrap();
    assert_eq!(service.taxes[0].rates[0].reference, "GB-0.2000");
    for api in [Api::Shipments, Api::Consignments] {
        assert_eq!(catalogue.group(api, "g").unwrap().services, ["S"]);
    }
    assert!(catalogue.group(Api::Shipments, "G").is_none());
}

#[test]
fn zones_go_by_postcode_then_country_then_the_rest() {
    let catalogue = Catalogue::parse(GOOD, "mine.toml").unwrap();
    for (country, postcode, zone) in [
        ("GB", Some("M2 6LW"), "uk"),
        ("GB", Some("BT1 1AA"), "ni"),
        ("GB", None, "uk"),
        ("FR", None, "world"),
        // Only the UK's postcodes count: this is none of Belfast.
        ("FR", Some("BT1 1AA"), "world"),
    ] {
        let postcode = postcode.and_then(UkPostcode::parse);
        let found = catalogue.zone(country.parse().unwrap(), postcode.as_ref()).unwrap().1;
        assert_eq!(found.reference, zone, "{country} {postcode:?}");
    }
    let without_rest =
        changed("[[zones]]\nreference = \"world\"\nname = \"World\"\neverywhere_else = true\n", "");
    let catalogue = Catalogue::parse(&without_rest, "mine.toml").unwrap();
    assert!(catalogue.zone("FR".parse().unwrap(), None).is_none());
}

#[test]
fn the_narrowest_postcode_wins() {
    let text = changed("postcodes = [\"BT\"]", "postcodes = [\"BT\", \"PA\"]")
        .replace("everywhere_else = true", "postcodes = [\"PA20-PA49\", \"BT1 1\"]");
    let catalogue = Catalogue::parse(&text, "mine.toml").unwrap();
    for (postcode, zone) in
        [("PA1 1AA", "ni"), ("PA20 1AA", "world"), ("BT1 1AA", "world"), ("BT1 2AA", "ni"), ("M1 1AA", "uk")]
    {
        let parsed = UkPostcode::parse(postcode);
        let found = catalogue.zone("GB".parse().unwrap(), parsed.as_ref()).unwrap().1;
        assert_eq!(found.reference, zone, "{postcode}");
    }
}

/// Changes of the good catalogue, and the refusal of each: place, problem, remedy.
#[test]
fn mistakes_are_reported_with_their_position() {
    let mut wrong = Vec::new();
    for (old, new, line_and_column, what, remedy) in [
        ("\"GBP\"", "\"GPB\"", "1:12", "`GPB` is no currency", "ISO 4217"),
        ("\"12-25\"", "\"12-32\"", "2:13", "`12-32` is no date", "every year"),
        ("EUR = \"1.17\"", "EUX = \"1.17\"", "4:1", "`EUX` is no currency", "ISO 4217"),
        ("EUR = \"1.17\"", "EUR = 1.17", "4:7", "1.17 without quotes is not exact", "\"1.17\""),
        ("EUR = \"1.17\"", "EUR = \"0\"", "4:7", "0 does not fit", "above 0"),
        ("EUR = \"1.17\"", "GBP = \"1\"", "4:1", "GBP has a rate already", "remove"),
        ("country = \"GB\"\ntype", "country = \"UK\"\ntype", "7:11", "`UK` is no country", "ISO 3166"),
        (
            "\"Standard\"",
            "\"standard\"",
            "8:8",
            "`standard` is no type of tax rate",
            "Standard, Reduced, Zero",
        ),
        ("value = \"0.2\"", "value = \"20\"", "9:9", "above 1", "fraction"),
        ("value = \"0.2\"", "value = \"0\"", "9:9", "type and value differ", "Zero"),
        ("value = \"0.2\"", "value = \"0.20005\"", "9:9", "not a decimal", "4 decimal places"),
        ("value = \"0.2\"", "value = \"-0.2\"", "9:9", "not a decimal", "0 to"),
        ("value = \"0.2\"", "value = \"a\"", "9:9", "not a decimal", "such as"),
        (
            "countries = [\"GB\"]\n[[zones]]",
            "countries = [\"ZZ\"]\n[[zones]]",
            "13:14",
            "`ZZ` is no country",
            "",
        ),
        ("countries = [\"GB\"]\n[[zones]]", "[[zones]]", "11:13", "zone `uk` is nowhere", "countries"),
        ("postcodes = [\"BT\"]", "countries = [\"GB\"]", "17:14", "GB is in two zones", "remove"),
        (
            "postcodes = [\"BT\"]",
            "postcodes = [\"1AA\"]",
            "17:14",
            "`1AA` is no part of the UK",
            "area \"BT\"",
        ),
        ("\"BT\"]", "\"BT\", \"BT\"]", "17:20", "BT is in two zones", "remove"),
        ("reference = \"ni\"", "reference = \"uk\"", "15:13", "zone `uk` is there twice", "rename"),
        ("\"T######\"", "\"T#####\"", "25:12", "the same tracking reference", "at least 6"),
        ("[\"pdf\"]", "[\"PDF\"]", "26:18", "`PDF` is no label format", "pdf, zpl"),
        ("[\"pdf\"]", "[]", "26:17", "no label format is given", "at least one"),
        ("reference = \"S\"", "reference = \" S\"", "28:13", "` S` cannot be the reference", "blanks"),
        ("carrier = \"C\"", "carrier = \"X\"", "29:11", "there is no carrier `X`", "name one of: C"),
        ("[\"scheduled\"]", "[\"weekly\"]", "31:19", "`weekly` is no shipment type", "scheduled, on_demand"),
        (
            "[\"scheduled\"]",
            "[\"scheduled\", \"scheduled\"]",
            "31:32",
            "`scheduled` is there twice",
            "remove",
        ),
        ("cut_off = \"16:00\"", "cut_off = \"4pm\"", "32:21", "`4pm` is no time of day", "09:30"),
        ("cut_off = \"16:00\"", "cut_off = \"17:01\"", "32:21", "cut-off is after the end", "earlier"),
        ("\"15:00-17:00\"", "\"17:00-15:00\"", "32:43", "ends before it starts", "earlier time first"),
        ("\"08:00-18:00\"", "\"08:00\"", "32:87", "no period of the day", "two times"),
        ("transit_days = 1", "transit_days = 0", "32:87", "before the collection", "later"),
        ("transit_days = 1", "transit_days = 61", "32:73", "too many days", "60"),
        (
            "transit_days = 1,",
            "transit_days = 1, delivery_days = [\"Mon\"],",
            "32:93",
            "`Mon` is no day",
            "mon, tue",
        ),
        ("daily =", "#daily =", "28:13", "no schedule", "`daily` or `on_demand`"),
        (
            "limits =",
            "on_demand = { collect_within_minutes = 5, deliver_within_minutes = 9 }\nlimits =",
            "28:13",
            "two schedules",
            "either",
        ),
        ("max_weight_kg = \"10\"", "max_weight_kg = \"0\"", "33:28", "0 does not fit", "above 0"),
        (
            "\"10\" }\nprices",
            "\"10\", min_weight_kg = \"11\" }\nprices",
            "33:50",
            "above the maximum",
            "smaller",
        ),
        (
            "\"10\" }\nprices",
            "\"10\", max_total_weight_kg = \"9\" }\nprices",
            "33:56",
            "too heavy",
            "10 at least",
        ),
        (
            "max_weight_kg = \"10\" }",
            "max_weight_kg = \"11\" }",
            "34:79",
            "ends below the weight limit 11",
            "add a band",
        ),
        (
            "limits =",
            "charged_per = \"shipment\"\nlimits =",
            "34:28",
            "no limit for its total",
            "max_total_weight_kg",
        ),
        ("zones = [\"uk\"]", "zones = [\"ku\"]", "34:22", "there is no zone `ku`", "ni, uk, world"),
        ("zones = [\"uk\"]", "zones = [\"uk\", \"uk\"]", "34:28", "zone `uk` has two prices", "remove"),
        ("to_kg = \"5\"", "to_kg = \"10\"", "34:80", "not heavier than the band before", "ascending"),
        ("net = \"1.00\"", "net = \"1.005\"", "34:59", "not a decimal", "2 decimal places"),
        ("net = \"1.00\"", "net = 1.0", "34:59", "without quotes", "\"1\""),
        (
            "fraction = \"0.05\"",
            "fraction = \"0.05\", amount = \"1\"",
            "35:29",
            "exactly one amount",
            "either",
        ),
        (
            "{ rates = [\"standard\"] }]",
            "{ rates = [\"none\"] }]",
            "36:67",
            "there is no tax rate `none`",
            "standard",
        ),
        (", { rates = [\"standard\"] }]", "]", "36:9", "no taxes for other countries", "end with an entry"),
        ("countries = [\"GB\"], rates", "rates", "36:20", "never count", "last"),
        ("[\"IV\"]", "[\"I*\"]", "37:23", "`I*` is no part of the UK", ""),
        ("[\"3\"]", "[\"0\"]", "38:20", "`0` is no class of dangerous goods", "6.1"),
        ("[\"3\"]", "[\"3\", \"any\"]", "38:25", "`any` is no class", "nothing but \"any\""),
        (
            "services = [\"S\"]",
            "services = [\"S\", \"T\"]",
            "42:18",
            "there is no service `T`",
            "name one of: S",
        ),
        ("services = [\"S\"]", "services = [\"S\", \"S\"]", "42:18", "service `S` is there twice", "remove"),
        ("services = [\"S\"]", "services = []", "42:12", "no service is given", "at least one"),
        ("\"Warehouse\"", "\"Shed\"", "46:8", "`Shed` is no type of location", "Warehouse"),
        (
            "default_for_returns = true",
            "",
            "44:13",
            "no shipping location is the default",
            "default_for_returns",
        ),
        ("\"+01:00\"", "\"CET\"", "48:14", "`CET` is no offset", "+01:00"),
        ("postcode = \"M2 6LW\"", "postcode = \"75001\"", "52:12", "`75001` is no postcode of GB", "M2 6LW"),
        ("default = true\n", "", "59:13", "no package size is the default", "default = true"),
        ("weight_kg = \"1.5\"", "weight_kg = \"0\"", "64:13", "0 does not fit", "above 0"),
        (
            "carrier = \"C\"\nname = \"Shop\"",
            "carrier = \"D\"\nname = \"Shop\"",
            "68:11",
            "there is no carrier `D`",
            "name one of: C",
        ),
        ("\"M2 6LX\"", "\"75001\"", "72:12", "`75001` is no postcode of GB", "M2 6LW"),
        ("\"53.4794\"", "\"91\"", "74:12", "not a number of degrees", "-90 to 90"),
        ("\"-2.2453\"", "-2.2453", "75:13", "not a number of degrees", "in quotes"),
        ("\"13:00-20:00\"", "\"13:00-12:00\"", "76:41", "ends before it starts", "earlier time first"),
        ("mon = [", "mo = [", "76:19", "unknown field `mo`", "one of `mon`"),
        // Refused by the TOML reader itself.
        ("carrier = \"C\"", "carier = \"C\"", "29:1", "unknown field `carier`", "one of `reference`"),
        ("currency = \"GBP\"", "", "1:1", "missing field `currency`", "add it"),
        ("name = \"Carrier\"", "name = 7", "24:8", "invalid type: integer `7`", "write a string"),
        ("tracking = ", "tracking ", "25:10", "", ""),
    ] {
        let error = refused(&changed(old, new));
        let text = error.to_string();
        let at = |problem: &&Problem| format!("{}:{}", problem.line, problem.column) == line_and_column;
        match error.problems().iter().find(at) {
            Some(problem) if problem.what.contains(what) && problem.remedy.contains(remedy) => {
                assert!(!problem.what.is_empty() && !problem.remedy.is_empty(), "{new}: {text}");
            }
            _ => wrong.push(format!("{new} at {line_and_column}: {text}")),
        }
        assert_eq!(text.lines().count(), error.problems().len());
        assert!(text.lines().all(|line| line.starts_with("mine.toml:")), "{text}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn all_mistakes_are_named_at_once_in_order() {
    let text = changed("carrier = \"C\"", "carrier = \"X\"")
        .replace("\"GBP\"", "\"GPB\"")
        .replace("services = [\"S\"]", "services = [\"T\"]")
        .replace("length_cm = \"30\"", "length_cm = 30.5");
    let error = refused(&text).to_string();
    let lines: Vec<&str> = error.lines().collect();
    assert_eq!(
        lines,
        [
            "mine.toml:1:12: `GPB` is no currency: write three letters of ISO 4217, such as \"GBP\"",
            "mine.toml:29:11: there is no carrier `X`: define it or name one of: C",
            "mine.toml:42:13: there is no service `T`: define it or name one of: S",
            "mine.toml:61:13: 30.5 without quotes is not exact: write \"30.5\"",
        ]
    );
}

#[test]
fn things_that_occur_twice_are_refused() {
    for what in ["[[tax_rates]]", "[[carriers]]", "[[services]]", "[[service_groups]]", "[[package_sizes]]"] {
        let start = GOOD.find(what).unwrap();
        let end = GOOD[start + 2..].find("\n[[").map_or(GOOD.len(), |end| start + 2 + end + 1);
        let text = format!("{GOOD}{}", &GOOD[start..end]);
        let error = refused(&text);
        let line = GOOD.lines().count() + 2;
        let twice = error.problems().iter().find(|problem| problem.what.contains("is there twice"));
        assert_eq!(twice.expect(what).line, line, "{error}");
    }
    let two_defaults = format!(
        "{GOOD}[[package_sizes]]\nreference = \"Q\"\ndescription = \"Q\"\n\
        length_cm = 1\nwidth_cm = 1\nheight_cm = 1\nweight_kg = 1\ndefault = true\n"
    );
    assert!(refused(&two_defaults).to_string().contains("2 times a package size is the default"));
}

#[test]
fn a_code_may_stand_for_other_services_in_each_api() {
    let text = changed("code = \"g\"\n", "code = \"g\"\napis = [\"consignments\"]\n");
    let catalogue = Catalogue::parse(&text, "mine.toml").unwrap();
    assert!(catalogue.group(Api::Shipments, "g").is_none());
    assert!(catalogue.group(Api::Consignments, "g").is_some());
}

#[test]
fn files_that_cannot_be_read_are_named() {
    let error = Catalogue::load(Path::new("no/such/file.toml")).unwrap_err();
    assert!(error.to_string().starts_with("no/such/file.toml: "), "{error}");
    assert!(error.problems().is_empty());
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn the_default_catalogue_is_good_and_has_what_the_documentation_names() {
    let catalogue =
        Catalogue::parse(Catalogue::default_text(), "default.toml").unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(catalogue, Catalogue::default());
    assert_eq!(catalogue.carriers().len(), 5);
    let active = catalogue.services().iter().filter(|service| service.status == Status::Active);
    assert!(active.count() >= 20);
    for carrier in catalogue.carriers() {
        assert!(catalogue.services().iter().any(|service| service.carrier == carrier.reference));
    }
    for code in ["valuableGoods", "exampleSG123"] {
        for api in [Api::Shipments, Api::Consignments] {
            assert!(catalogue.group(api, code).is_some(), "{code}");
        }
    }
    for reference in ["WAREHOUSE-01", "WAREHOUSE-02", "WAREHOUSE1", "LEEDS-DC1", "SHOP-17", "STORE_42"] {
        assert!(catalogue.location(reference).is_some(), "{reference}");
    }
    for reference in ["SMALL-BOX", "SMALL_BOX"] {
        assert!(catalogue.package_size(reference).is_some(), "{reference}");
    }
    // One reference that the shipments API shows for three services, and one for a service alone.
    let named = |api, reference| catalogue.services_named(api, reference).len();
    assert_eq!(named(Api::Shipments, "FF_103386_DPD"), 3);
    assert_eq!(named(Api::Consignments, "FF_103386_DPD"), 0);
    assert_eq!(named(Api::Shipments, "FF_103384_DPD"), 1);
    assert_eq!(named(Api::Shipments, "FF_LINET-00001"), 1);
    // Every place has a price zone, and every zone a service.
    for code in ["GB", "IM", "JE", "IE", "FR", "US", "AU", "ZW"] {
        let (zone, _) = catalogue.zone(code.parse().unwrap(), None).expect(code);
        assert!(catalogue.services().iter().any(|service| service.rates.contains_key(&zone)), "{code}");
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig {
        failure_persistence: None,
        ..proptest::prelude::ProptestConfig::with_cases(400)
    })]

    /// Any text gives a catalogue or a list of places that exist.
    #[test]
    fn no_text_makes_it_panic(at in 0..GOOD.len(), cut in 0..40_usize, insert in "[ -~é\\n\"\\[\\]={},.:-]{0,6}") {
        let end = (at + cut).min(GOOD.len());
        let text = format!("{}{insert}{}", &GOOD[..at], &GOOD[end..]);
        if let Err(error) = Catalogue::parse(&text, "mine.toml") {
            proptest::prop_assert!(!error.problems().is_empty());
            for problem in error.problems() {
                let line = text.split('\n').nth(problem.line - 1);
                let fits = line.is_some_and(|line| problem.column <= line.chars().count() + 1);
                proptest::prop_assert!(fits, "{}", error);
            }
        }
    }
}
