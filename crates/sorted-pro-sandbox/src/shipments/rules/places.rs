//! Regions and postcodes of countries.

use crate::model::catalogue::{Country, UkPostcode};

/// Returns abbreviation and name of each region, for the countries whose addresses need one.
pub(super) fn regions(country: Country) -> Option<&'static [(&'static str, &'static str)]> {
    match country.as_str() {
        "US" => Some(US),
        "CA" => Some(CA),
        "IE" => Some(IE),
        "AU" => Some(AU),
        _ => None,
    }
}

/// Returns `true` if `text` is the abbreviation or the name of one of `regions`; Irish counties may start with the
/// word.
pub(super) fn is_region(regions: &[(&str, &str)], text: &str) -> bool {
    let text = ["County ", "Co. ", "Co "].iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text);
    regions.iter().any(|(short, long)| short.eq_ignore_ascii_case(text) || long.eq_ignore_ascii_case(text))
}

/// Returns `true` if `text` is a postcode of `country`, or if its form is unknown or it has none.
pub(super) fn is_postcode(country: Country, text: &str) -> bool {
    if country.has_uk_postcodes() {
        // An outward code without an inward one has at most four characters.
        let letters = text.chars().filter(|c| !c.is_whitespace()).count();
        return letters >= 5 && UkPostcode::parse(text).is_some();
    }
    let forms: &[&str] = match country.as_str() {
        "US" | "PR" => &["#####", "#####-####"],
        "CA" => &["@#@ #@#", "@#@#@#"],
        "AT" | "AU" | "BE" | "BG" | "CH" | "CY" | "DK" | "HU" | "LI" | "LU" | "NO" | "NZ" | "SI" | "ZA" => {
            &["####"]
        }
        "DE" | "EE" | "ES" | "FI" | "FR" | "HR" | "IT" | "LT" | "MC" | "MX" | "MY" | "SM" | "TR" => {
            &["#####"]
        }
        "CZ" | "GR" | "SE" | "SK" => &["#####", "### ##"],
        "CN" | "IN" | "RO" | "SG" => &["######"],
        "JP" => &["###-####", "#######"],
        "LV" => &["@@-####"],
        "NL" => &["#### @@", "####@@"],
        "PL" => &["##-###"],
        "PT" => &["####-###"],
        _ => return true,
    };
    forms.iter().any(|form| has_form(form, text))
}

fn has_form(form: &str, text: &str) -> bool {
    form.len() == text.len()
        && form.chars().zip(text.chars()).all(|(wanted, given)| match wanted {
            '#' => given.is_ascii_digit(),
            '@' => given.is_ascii_alphabetic(),
            other => other == given,
        })
}

#[rustfmt::skip]
const US: &[(&str, &str)] = &[
    ("AL", "Alabama"), ("AK", "Alaska"), ("AZ", "Arizona"), ("AR", "Arkansas"), ("CA", "California"),
    ("CO", "Colorado"), ("CT", "Connecticut"), ("DE", "Delaware"), ("DC", "District of Columbia"),
    ("FL", "Florida"), ("GA", "Georgia"), ("HI", "Hawaii"), ("ID", "Idaho"), ("IL", "Illinois"),
    ("IN", "Indiana"), ("IA", "Iowa"), ("KS", "Kansas"), ("KY", "Kentucky"), ("LA", "Louisiana"), ("ME", "Maine"),
    ("MD", "Maryland"), ("MA", "Massachusetts"), ("MI", "Michigan"), ("MN", "Minnesota"), ("MS", "Mississippi"),
    ("MO", "Missouri"), ("MT", "Montana"), ("NE", "Nebraska"), ("NV", "Nevada"), ("NH", "New Hampshire"),
    ("NJ", "New Jersey"), ("NM", "New Mexico"), ("NY", "New York"), ("NC", "North Carolina"),
    ("ND", "North Dakota"), ("OH", "Ohio"), ("OK", "Oklahoma"), ("OR", "Oregon"), ("PA", "Pennsylvania"),
    ("RI", "Rhode Island"), ("SC", "South Carolina"), ("SD", "South Dakota"), ("TN", "Tennessee"), ("TX", "Texas"),
    ("UT", "Utah"), ("VT", "Vermont"), ("VA", "Virginia"), ("WA", "Washington"), ("WV", "West Virginia"),
    ("WI", "Wisconsin"), ("WY", "Wyoming"), ("AA", "Armed Forces Americas"), ("AE", "Armed Forces Europe"),
    ("AP", "Armed Forces Pacific"), ("AS", "American Samoa"), ("GU", "Guam"), ("MP", "Northern Mariana Islands"),
    ("PR", "Puerto Rico"), ("VI", "Virgin Islands"),
];

#[rustfmt::skip]
const CA: &[(&str, &str)] = &[
    ("AB", "Alberta"), ("BC", "British Columbia"), ("MB", "Manitoba"), ("NB", "New Brunswick"),
    ("NL", "Newfoundland and Labrador"), ("NS", "Nova Scotia"), ("NT", "Northwest Territories"),
    ("NU", "Nunavut"), ("ON", "Ontario"), ("PE", "Prince Edward Island"), ("QC", "Quebec"), ("QC", "Québec"),
    ("SK", "Saskatchewan"), ("YT", "Yukon"),
];

#[rustfmt::skip]
const IE: &[(&str, &str)] = &[
    ("CW", "Carlow"), ("CN", "Cavan"), ("CE", "Clare"), ("CO", "Cork"), ("DL", "Donegal"), ("D", "Dublin"),
    ("G", "Galway"), ("KY", "Kerry"), ("KE", "Kildare"), ("KK", "Kilkenny"), ("LS", "Laois"), ("LM", "Leitrim"),
    ("LK", "Limerick"), ("LD", "Longford"), ("LH", "Louth"), ("MO", "Mayo"), ("MH", "Meath"), ("MN", "Monaghan"),
    ("OY", "Offaly"), ("RN", "Roscommon"), ("SO", "Sligo"), ("TA", "Tipperary"), ("WD", "Waterford"),
    ("WH", "Westmeath"), ("WX", "Wexford"), ("WW", "Wicklow"),
];

#[rustfmt::skip]
const AU: &[(&str, &str)] = &[
    ("ACT", "Australian Capital Territory"), ("NSW", "New South Wales"), ("NT", "Northern Territory"),
    ("QLD", "Queensland"), ("SA", "South Australia"), ("TAS", "Tasmania"), ("VIC", "Victoria"),
    ("WA", "Western Australia"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postcodes() {
        for (country, text, is_one) in [
            ("GB", "M2 6LW", true),
            ("GB", "m26lw", true),
            ("GB", "M2", false),
            ("GB", "EC1A", false),
            ("GB", "", false),
            ("GB", "12345", false),
            ("JE", "JE2 3AB", true),
            ("US", "60601", true),
            ("US", "60601-1234", true),
            ("US", "6060", false),
            ("US", "", false),
            ("CA", "K1A 0B1", true),
            ("CA", "K1A 0B", false),
            ("NL", "1012 AB", true),
            ("DE", "1011é", false),
            ("AE", "", true),
        ] {
            assert_eq!(is_postcode(country.parse().unwrap(), text), is_one, "{country} {text}");
        }
    }

    #[test]
    fn regions_by_abbreviation_and_name() {
        let of = |country: &str| regions(country.parse().unwrap());
        assert!(is_region(of("US").unwrap(), "IL") && is_region(of("US").unwrap(), "illinois"));
        assert!(is_region(of("IE").unwrap(), "Co. Cork") && !is_region(of("IE").unwrap(), "Kent"));
        assert!(!is_region(of("AU").unwrap(), "Ontario"));
        assert!(of("GB").is_none());
    }
}
