//! Instants with the offset that they are shown in.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

/// A period that a carrier promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// The first moment.
    pub start: Moment,
    /// The last moment.
    pub end: Moment,
}

/// An instant, and the offset from UTC used to write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The instant.
    pub instant: Timestamp,
    /// Offset of the local clock.
    pub utc_offset: Offset,
}

impl Moment {
    /// Returns the local date and time.
    pub fn civil(self) -> jiff::civil::DateTime {
        self.utc_offset.to_datetime(self.instant)
    }

    /// Formats the local date and time; `%:z` is the offset.
    pub(crate) fn strftime(self, format: &str) -> String {
        self.instant.to_zoned(self.utc_offset.to_time_zone()).strftime(format).to_string()
    }
}

/// ISO 8601 with the offset.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.instant.display_with_offset(self.utc_offset).fmt(f)
    }
}

impl FromStr for Moment {
    type Err = sorted_pro_raw::TimestampError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = sorted_pro_raw::Timestamp::new(text);
        Ok(Self { instant: text.instant()?, utc_offset: text.offset()?.unwrap_or(Offset::UTC) })
    }
}

impl From<Moment> for sorted_pro_raw::Timestamp {
    fn from(moment: Moment) -> Self {
        Self::new(moment.to_string())
    }
}

impl Serialize for Moment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_formatted_with_their_offset() {
        for (moment, text) in [
            ("2019-06-14T17:00:00Z", "14/06/2019 17:00:00 +00:00"),
            ("2019-06-14T17:00:00+05:30", "14/06/2019 17:00:00 +05:30"),
            ("2019-12-01T08:05:09-03:00", "01/12/2019 08:05:09 -03:00"),
        ] {
            let moment: Moment = moment.parse().unwrap();
            assert_eq!(moment.strftime("%d/%m/%Y %H:%M:%S %:z"), text);
        }
    }
}
