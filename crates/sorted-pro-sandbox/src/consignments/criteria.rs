//! Dates and numbers of search criteria.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;

use crate::call::problem::Detail;

/// A day or an instant, as a bound for dates.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Bound {
    /// A date without a time: the whole day, in the offset of the compared date.
    Day(Date),
    /// A date-time; without offset it is UTC.
    Moment(Timestamp),
}

impl Bound {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = sorted_pro_raw::Timestamp::new(text.trim());
        let civil = text.civil().ok()?;
        if !text.as_str().contains(':') {
            return Some(Self::Day(civil.date()));
        }
        let offset = text.offset().ok()?.unwrap_or(Offset::UTC);
        offset.to_timestamp(civil).ok().map(Self::Moment)
    }

    /// Returns the bound that the date `property` of a request gives; adds its problem to `details`.
    pub(super) fn of(
        details: &mut Vec<Detail>,
        property: &str,
        date: Option<&sorted_pro_raw::Timestamp>,
    ) -> Option<Self> {
        let date = date?;
        let bound = Self::parse(date.as_str());
        if bound.is_none() {
            let message = format!("{property}: `{date}` is not a date-time");
            details.push(Detail::new(property, "invalid_format", message));
        }
        bound
    }

    /// Returns `true` if `date` is on that day. Two date-times compare by day.
    pub(super) fn is_same_day(self, date: &sorted_pro_raw::Timestamp) -> bool {
        let (Ok(civil), Ok(offset)) = (date.civil(), date.offset()) else { return false };
        let day = match self {
            Self::Day(day) => day,
            Self::Moment(moment) => offset.unwrap_or(Offset::UTC).to_datetime(moment).date(),
        };
        civil.date() == day
    }

    fn is_not_after(self, date: &sorted_pro_raw::Timestamp) -> bool {
        self.compare(date).is_some_and(std::cmp::Ordering::is_le)
    }

    fn is_not_before(self, date: &sorted_pro_raw::Timestamp) -> bool {
        self.compare(date).is_some_and(std::cmp::Ordering::is_ge)
    }

    fn compare(self, date: &sorted_pro_raw::Timestamp) -> Option<std::cmp::Ordering> {
        let civil = date.civil().ok()?;
        match self {
            Self::Day(day) => Some(day.cmp(&civil.date())),
            Self::Moment(moment) => {
                let offset = date.offset().ok()?.unwrap_or(Offset::UTC);
                Some(moment.cmp(&offset.to_timestamp(civil).ok()?))
            }
        }
    }
}

/// Returns the day of a date or date-time.
pub(super) fn day(text: &str) -> Option<Date> {
    sorted_pro_raw::Timestamp::new(text.trim()).civil().ok().map(|civil| civil.date())
}

/// Returns `true` if a date lies within both bounds; a missing date never does.
pub(super) fn is_within(
    date: Option<&sorted_pro_raw::Timestamp>,
    from: Option<Bound>,
    to: Option<Bound>,
) -> bool {
    from.is_none_or(|from| date.is_some_and(|date| from.is_not_after(date)))
        && to.is_none_or(|to| date.is_some_and(|date| to.is_not_before(date)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_include_their_whole_day_and_moments_are_exact() {
        let date = sorted_pro_raw::Timestamp::new("2019-06-14T17:00:00+01:00");
        for (from, to, within) in [
            ("2019-06-14", "2019-06-14", true),
            ("2019-06-15", "", false),
            ("", "2019-06-13", false),
            ("2019-06-14T16:00:00Z", "2019-06-14T16:00:00", true),
            ("2019-06-14T16:00:01Z", "", false),
            ("", "2019-06-14T17:00:00+02:00", false),
            ("", "", true),
        ] {
            assert_eq!(is_within(Some(&date), Bound::parse(from), Bound::parse(to)), within, "{from} {to}");
        }
        assert!(!is_within(None, Bound::parse("2019-06-14"), None));
        assert!(is_within(None, None, None));
        assert_eq!(Bound::parse("tomorrow"), None);
        assert_eq!(day("2019-06-14T23:59:59+00:00"), day("2019-06-14"));
    }
}
