//! Instants as the server wrote them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A date-time exactly as it was written.
///
/// The APIs send offsets or none, up to seven fractional digits, and now and then a text that is no date-time
/// at all. None of that may fail a whole response, so the text is kept as it is and written back as it is.
/// Comparisons are of the text. With the feature `jiff`, `instant`, `civil` and `offset` interpret it, and
/// `jiff`'s types convert into it.
///
/// ```
/// use sorted_pro_raw::Timestamp;
///
/// let malformed: Timestamp = serde_json::from_str(r#""2019-07-23T12:00.00+01:00""#)?;
/// assert_eq!(malformed.as_str(), "2019-07-23T12:00.00+01:00");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(Box<str>);

impl Timestamp {
    /// Takes any text; nothing is checked.
    pub fn new(text: impl Into<Box<str>>) -> Self {
        Self(text.into())
    }

    /// The text as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Timestamp {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::new(text))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

#[cfg(feature = "jiff")]
pub use interpretation::TimestampError;

#[cfg(feature = "jiff")]
mod interpretation {
    use std::fmt;

    use jiff::civil::{DateTime, Time};
    use jiff::fmt::temporal::{Pieces, PiecesOffset};
    use jiff::tz::Offset;

    use super::Timestamp;

    /// A [`Timestamp`] whose text does not say what was asked for.
    #[derive(Debug, Clone)]
    pub struct TimestampError {
        text: Box<str>,
        /// `None`: the text is a date-time, but has no offset.
        source: Option<jiff::Error>,
    }

    impl TimestampError {
        /// Returns `true` if the text is a date-time without an offset, which names no instant. Use
        /// [`Timestamp::civil`] and decide on a time zone.
        pub fn is_missing_offset(&self) -> bool {
            self.source.is_none()
        }
    }

    impl fmt::Display for TimestampError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self.source {
                Some(_) => write!(f, "`{}` is not a date-time", self.text),
                None => write!(f, "`{}` has no offset from UTC", self.text),
            }
        }
    }

    impl std::error::Error for TimestampError {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            self.source.as_ref().map(|error| error as _)
        }
    }

    impl Timestamp {
        /// The instant meant.
        ///
        /// ```
        /// use sorted_pro_raw::Timestamp;
        ///
        /// let created = Timestamp::new("2020-07-16T10:00:00.7777258+01:00");
        /// assert_eq!(created.instant()?.to_string(), "2020-07-16T09:00:00.7777258Z");
        ///
        /// let local = Timestamp::new("2019-06-14T17:00:00");
        /// assert!(local.instant().is_err_and(|e| e.is_missing_offset()));
        /// assert_eq!(local.civil()?, jiff::civil::date(2019, 6, 14).at(17, 0, 0, 0));
        /// # Ok::<(), sorted_pro_raw::TimestampError>(())
        /// ```
        ///
        /// # Errors
        /// If the text is not an ISO 8601 date-time, or has no offset.
        pub fn instant(&self) -> Result<jiff::Timestamp, TimestampError> {
            let (civil, offset) = self.parts()?;
            let offset = offset.ok_or_else(|| TimestampError { text: self.0.clone(), source: None })?;
            offset.to_timestamp(civil).map_err(|error| self.malformed(error))
        }

        /// The date and time on the clock, whatever the offset.
        ///
        /// # Errors
        /// If the text is not an ISO 8601 date-time.
        pub fn civil(&self) -> Result<DateTime, TimestampError> {
            self.parts().map(|(civil, _)| civil)
        }

        /// The offset from UTC, if one was written.
        ///
        /// # Errors
        /// If the text is not an ISO 8601 date-time.
        pub fn offset(&self) -> Result<Option<Offset>, TimestampError> {
            self.parts().map(|(_, offset)| offset)
        }

        fn parts(&self) -> Result<(DateTime, Option<Offset>), TimestampError> {
            let pieces = Pieces::parse(self.as_str()).map_err(|error| self.malformed(error))?;
            let offset = pieces.offset().map(|offset| match offset {
                PiecesOffset::Numeric(numeric) => numeric.offset(),
                _ => Offset::UTC,
            });
            let time = pieces.time().unwrap_or_else(Time::midnight);
            Ok((DateTime::from_parts(pieces.date(), time), offset))
        }

        fn malformed(&self, error: jiff::Error) -> TimestampError {
            TimestampError { text: self.0.clone(), source: Some(error) }
        }
    }

    /// Written in UTC, with an explicit `+00:00`.
    impl From<jiff::Timestamp> for Timestamp {
        fn from(instant: jiff::Timestamp) -> Self {
            Self::new(instant.display_with_offset(Offset::UTC).to_string())
        }
    }

    /// Written with the offset in force there and then.
    impl From<&jiff::Zoned> for Timestamp {
        fn from(zoned: &jiff::Zoned) -> Self {
            Self::new(zoned.timestamp().display_with_offset(zoned.offset()).to_string())
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::schema!(Timestamp, inline: true, { "type": "string", "format": "date-time" });

#[cfg(all(test, feature = "jiff"))]
mod tests;
