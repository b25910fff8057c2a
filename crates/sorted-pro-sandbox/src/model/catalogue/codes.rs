//! Codes of countries and currencies.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// A country of ISO 3166-1, by its two-letter code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(&'static str);

/// A currency of ISO 4217, by its three-letter code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(&'static str);

/// A text that is not a code of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownCode;

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a known code")
    }
}

impl std::error::Error for UnknownCode {}

macro_rules! code {
    ($name:ident, $list:ident, $length:literal) => {
        impl $name {
            /// Returns the code in capitals.
            pub fn as_str(self) -> &'static str {
                self.0
            }
        }

        impl FromStr for $name {
            type Err = UnknownCode;

            /// Parses the code in any casing.
            fn from_str(text: &str) -> Result<Self, UnknownCode> {
                let text = text.trim();
                if text.len() != $length || !text.is_ascii() {
                    return Err(UnknownCode);
                }
                let code = text.to_ascii_uppercase();
                // The list is one text in alphabetical order, with a blank after each code.
                let code_at = |index: usize| &$list[index * ($length + 1)..][..$length];
                let mut range = 0..$list.len() / ($length + 1);
                while !range.is_empty() {
                    let middle = range.start + range.len() / 2;
                    match code_at(middle).cmp(&code) {
                        Ordering::Equal => return Ok(Self(code_at(middle))),
                        Ordering::Less => range.start = middle + 1,
                        Ordering::Greater => range.end = middle,
                    }
                }
                Err(UnknownCode)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.0)
            }
        }
    };
}
code!(Country, COUNTRIES, 2);
code!(Currency, CURRENCIES, 3);

impl Country {
    /// Returns `true` if addresses there have postcodes of the UK's form.
    pub fn has_uk_postcodes(self) -> bool {
        matches!(self.0, "GB" | "JE" | "GG" | "IM")
    }
}

const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ \
BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER \
ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM \
IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF \
MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK \
PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD \
TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW ";

const CURRENCIES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP \
BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF \
GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD \
LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR \
PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY \
TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_in_order_and_complete_codes() {
        for (list, length, count) in [(COUNTRIES, 2, 249), (CURRENCIES, 3, 157)] {
            let codes: Vec<&str> = list.split_terminator(' ').collect();
            assert!(codes.is_sorted_by(|a, b| a < b));
            assert!(codes.iter().all(|code| code.len() == length));
            assert_eq!(codes.len(), count);
        }
    }

    #[test]
    fn codes_are_read_in_any_casing() {
        assert_eq!("gb".parse::<Country>().unwrap().as_str(), "GB");
        assert_eq!("ZW".parse::<Country>().unwrap().as_str(), "ZW");
        assert_eq!("Eur".parse::<Currency>().unwrap().to_string(), "EUR");
        for text in ["", "G", "UK", "GBR", "A ", "é"] {
            assert!(text.parse::<Country>().is_err(), "{text}");
        }
        assert!("GPB".parse::<Currency>().is_err());
    }
}
