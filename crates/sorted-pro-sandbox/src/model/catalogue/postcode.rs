//! UK postcodes, and patterns of them.

use std::fmt;

/// A UK postcode in its four parts: `EC1A 1BB` is area `EC`, district `1A`, sector `1`, unit `BB`.
///
/// Jersey, Guernsey and the Isle of Man use the same form.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UkPostcode {
    area: Box<str>,
    district: Box<str>,
    /// Absent in an outward code such as `M2`.
    sector: Option<char>,
    unit: Option<Box<str>>,
}

impl UkPostcode {
    /// Parses a full postcode or an outward code, in any casing, with or without blanks; `None` for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        let text = compact(text)?;
        // The inward code is always a digit and two letters. An outward code never ends like that.
        if text.len() >= 5 {
            let (outward, inward) = text.split_at(text.len() - 3);
            let mut inward_chars = inward.chars();
            if inward_chars.next().is_some_and(|c| c.is_ascii_digit())
                && inward_chars.all(|c| c.is_ascii_uppercase())
            {
                let (area, district) = outward_parts(outward)?;
                return Some(Self {
                    area,
                    district,
                    sector: inward.chars().next(),
                    unit: Some(inward[1..].into()),
                });
            }
        }
        let (area, district) = outward_parts(&text)?;
        Some(Self { area, district, sector: None, unit: None })
    }

    /// Returns the letters at the start: `M`, `BT`, `JE`.
    pub fn area(&self) -> &str {
        &self.area
    }

    /// Returns the number of equal parts from the left: 4 if both postcodes are equal. A part that one of them
    /// lacks is not equal.
    pub fn common_parts(&self, other: &Self) -> u8 {
        let parts = [
            self.area == other.area,
            self.district == other.district,
            self.sector.is_some() && self.sector == other.sector,
            self.unit.is_some() && self.unit == other.unit,
        ];
        parts.iter().take_while(|same| **same).map(|_| 1).sum()
    }
}

/// A part of the UK: an area (`BT`), a district (`IV2`), a range of districts (`PA20-PA49`), a sector (`M2 6`) or a
/// unit (`M2 6LW`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PostcodePattern {
    area: Box<str>,
    scope: Scope,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Scope {
    Area,
    /// Numbers of the first and last district.
    Districts(u32, u32),
    District(Box<str>),
    Sector(Box<str>, char),
    Unit(Box<str>, char, Box<str>),
}

impl PostcodePattern {
    /// Parses a pattern; `None` if it is invalid. A blank separates the sector: `M2 6`, because `M26` is a
    /// district.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some((first, last)) = text.split_once('-') {
            let (area, from) = outward_parts(&compact(first)?)?;
            let last = compact(last)?;
            let to: u32 = match outward_parts(&last) {
                Some((last_area, to)) if last_area == area => to.parse().ok()?,
                Some(_) => return None,
                None => last.parse().ok()?,
            };
            let from: u32 = from.parse().ok()?;
            return (from <= to).then_some(Self { area, scope: Scope::Districts(from, to) });
        }
        if let Some((outward, inward)) = text.split_once(' ') {
            let (area, district) = outward_parts(&compact(outward)?)?;
            let inward = compact(inward)?;
            let mut rest = inward.chars();
            let sector = rest.next().filter(char::is_ascii_digit)?;
            let unit = rest.as_str();
            let scope = match unit.len() {
                0 => Scope::Sector(district, sector),
                2 if unit.chars().all(|c| c.is_ascii_uppercase()) => {
                    Scope::Unit(district, sector, unit.into())
                }
                _ => return None,
            };
            return Some(Self { area, scope });
        }
        let text = compact(text)?;
        if text.len() <= 2 && text.chars().all(|c| c.is_ascii_uppercase()) {
            return Some(Self { area: text.into(), scope: Scope::Area });
        }
        let (area, district) = outward_parts(&text)?;
        Some(Self { area, scope: Scope::District(district) })
    }

    /// Returns `true` if `postcode` lies in it; `false` for a postcode that is too short to decide.
    pub fn contains(&self, postcode: &UkPostcode) -> bool {
        if self.area != postcode.area {
            return false;
        }
        match &self.scope {
            Scope::Area => true,
            Scope::Districts(from, to) => {
                number(&postcode.district).is_some_and(|district| (*from..=*to).contains(&district))
            }
            Scope::District(district) => in_district(district, postcode),
            Scope::Sector(district, sector) => {
                in_district(district, postcode) && postcode.sector == Some(*sector)
            }
            Scope::Unit(district, sector, unit) => {
                in_district(district, postcode)
                    && postcode.sector == Some(*sector)
                    && postcode.unit.as_ref() == Some(unit)
            }
        }
    }

    /// Returns the area that all its postcodes share.
    pub fn area(&self) -> &str {
        &self.area
    }

    /// Returns area, district, sector and unit, of which the last ones may be absent; one entry for each district
    /// of a range.
    pub(crate) fn parts(&self) -> Vec<[Option<String>; 4]> {
        let parts = |district: Option<&str>, sector: Option<char>, unit: Option<&str>| {
            let area = Some(self.area.to_string());
            [area, district.map(str::to_owned), sector.map(String::from), unit.map(str::to_owned)]
        };
        match &self.scope {
            Scope::Area => vec![parts(None, None, None)],
            Scope::Districts(from, to) => {
                (*from..=*to).map(|district| parts(Some(&district.to_string()), None, None)).collect()
            }
            Scope::District(district) => vec![parts(Some(district), None, None)],
            Scope::Sector(district, sector) => vec![parts(Some(district), Some(*sector), None)],
            Scope::Unit(district, sector, unit) => vec![parts(Some(district), Some(*sector), Some(unit))],
        }
    }

    /// Returns how narrow it is; of several patterns that match, the narrowest applies.
    pub fn specificity(&self) -> u8 {
        match self.scope {
            Scope::Area => 0,
            Scope::Districts(..) => 1,
            Scope::District(_) => 2,
            Scope::Sector(..) => 3,
            Scope::Unit(..) => 4,
        }
    }
}

impl fmt::Display for PostcodePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let area = &self.area;
        match &self.scope {
            Scope::Area => write!(f, "{area}"),
            Scope::Districts(from, to) => write!(f, "{area}{from}-{area}{to}"),
            Scope::District(district) => write!(f, "{area}{district}"),
            Scope::Sector(district, sector) => write!(f, "{area}{district} {sector}"),
            Scope::Unit(district, sector, unit) => write!(f, "{area}{district} {sector}{unit}"),
        }
    }
}

/// Returns `true` if the postcode is in the district. `EC1` includes its subdivisions `EC1A` and `EC1M`, but not
/// `EC10`.
fn in_district(district: &str, postcode: &UkPostcode) -> bool {
    match postcode.district.strip_prefix(district) {
        Some("") => true,
        Some(rest) => {
            district.ends_with(|c: char| c.is_ascii_digit()) && rest.chars().all(|c| c.is_ascii_uppercase())
        }
        None => false,
    }
}

fn number(district: &str) -> Option<u32> {
    district.trim_end_matches(|c: char| c.is_ascii_uppercase()).parse().ok()
}

fn compact(text: &str) -> Option<String> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_uppercase();
    (!text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric())).then_some(text)
}

/// Splits an outward code: one or two letters, a digit, and at most one more digit or letter.
fn outward_parts(text: &str) -> Option<(Box<str>, Box<str>)> {
    let digit = text.find(|c: char| c.is_ascii_digit())?;
    let (area, district) = text.split_at(digit);
    let area_fits = (1..=2).contains(&area.len()) && area.chars().all(|c| c.is_ascii_uppercase());
    let district_fits = district.len() <= 2 && district.chars().all(|c| c.is_ascii_alphanumeric());
    (area_fits && district_fits).then(|| (area.into(), district.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postcodes_are_split_into_parts() {
        for (text, area, district, sector, unit) in [
            ("M2 6LW", "M", "2", Some('6'), Some("LW")),
            ("ec1a1bb", "EC", "1A", Some('1'), Some("BB")),
            (" IV27  4AB ", "IV", "27", Some('4'), Some("AB")),
            ("BT1", "BT", "1", None, None),
            ("W1A", "W", "1A", None, None),
        ] {
            let postcode = UkPostcode::parse(text).unwrap();
            assert_eq!(postcode.area(), area, "{text}");
            assert_eq!(&*postcode.district, district, "{text}");
            assert_eq!(postcode.sector, sector, "{text}");
            assert_eq!(postcode.unit.as_deref(), unit, "{text}");
        }
        for text in ["", "75001", "ABC1 1AA", "M", "M2 66W", "M234 5AA", "M2-6LW", "é1 1AA"] {
            assert_eq!(UkPostcode::parse(text), None, "{text}");
        }
    }

    #[test]
    fn omitted_parts_widen_a_pattern() {
        for (pattern, inside, outside) in [
            ("M", ["M2 6LW", "M90 1AA"], ["ME2 6LW", "B1 1AA"]),
            ("M2", ["M2 6LW", "M2 1AA"], ["M20 6LW", "M26 1AA"]),
            ("EC1", ["EC1A 1BB", "EC1 1BB"], ["EC10 1BB", "EC2A 1BB"]),
            ("PA20-PA49", ["PA20 1AA", "PA49 1AA"], ["PA19 1AA", "PA50 1AA"]),
            ("PH17-26", ["PH17 1AA", "PH26 1AA"], ["PH16 1AA", "PH27 1AA"]),
            ("M2 6", ["M2 6LW", "M2 6AA"], ["M2 5LW", "M26 6LW"]),
            ("m2 6lw", ["M2 6LW", "m26lw"], ["M2 6LX", "M2"]),
        ] {
            let parsed = PostcodePattern::parse(pattern).unwrap();
            for text in inside {
                assert!(parsed.contains(&UkPostcode::parse(text).unwrap()), "{text} in {pattern}");
            }
            for text in outside {
                assert!(!parsed.contains(&UkPostcode::parse(text).unwrap()), "{text} not in {pattern}");
            }
            assert_eq!(PostcodePattern::parse(&parsed.to_string()), Some(parsed));
        }
        for text in ["", "MAN", "2", "M2 X", "M2 6L", "PA49-PA20", "PA20-PH30", "PA1A-PA2", "*"] {
            assert_eq!(PostcodePattern::parse(text), None, "{text}");
        }
    }

    #[test]
    fn parts_of_a_pattern() {
        for (pattern, expected) in [
            ("BT", vec!["BT---"]),
            ("IV2", vec!["IV-2--"]),
            ("KA27-KA29", vec!["KA-27--", "KA-28--", "KA-29--"]),
            ("M2 6", vec!["M-2-6-"]),
            ("M2 6LW", vec!["M-2-6-LW"]),
        ] {
            let parts = PostcodePattern::parse(pattern).expect(pattern).parts();
            let written: Vec<String> =
                parts.into_iter().map(|parts| parts.map(Option::unwrap_or_default).join("-")).collect();
            assert_eq!(written, expected);
        }
    }
}
