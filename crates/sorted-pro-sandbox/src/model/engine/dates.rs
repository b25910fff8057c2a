//! Windows of collection and delivery.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::moment::{Moment, Window};
use super::shipment::Shipment;
use crate::model::catalogue::{Catalogue, Daily, Days, OnDemand, Schedule};

/// Number of days ahead within which a collection is searched.
const HORIZON: u32 = 366;

/// Returns the first possible collection that fits the required periods, with its delivery; `None` if there is
/// none.
///
/// Both must lie in their required period entirely: a carrier that comes between three and five o'clock cannot
/// promise to come before four.
pub(super) fn windows(
    catalogue: &Catalogue,
    schedule: &Schedule,
    extra_days: u32,
    shipment: &Shipment,
    now: Timestamp,
) -> Option<(Window, Window)> {
    let calendar = Calendar { catalogue, shipment, now };
    match schedule {
        Schedule::Daily(daily) => calendar.daily(daily, extra_days),
        Schedule::OnDemand(on_demand) => calendar.on_demand(on_demand),
    }
}

struct Calendar<'a> {
    catalogue: &'a Catalogue,
    shipment: &'a Shipment,
    now: Timestamp,
}

impl Calendar<'_> {
    fn daily(&self, daily: &Daily, extra_days: u32) -> Option<(Window, Window)> {
        let offset = self.shipment.home().utc_offset;
        let local_now = offset.to_datetime(self.now);
        let shipping = self.shipment.required_shipping;
        let required_delivery = self.shipment.required_delivery;
        let first = shipping.start.unwrap_or(self.now).max(self.now);

        let mut date = offset.to_datetime(first).date();
        for _ in 0..HORIZON {
            let past_cut_off = date == local_now.date() && local_now.time() > daily.cut_off;
            if self.works(daily.collection_days, date) && !past_cut_off {
                let collection = self.window(date, daily.collection)?;
                if let Some(day) = self.delivery_day(daily, date, daily.transit_days + extra_days) {
                    let delivery = self.window(day, daily.delivery)?;
                    if shipping.contains(collection.start.instant, collection.end.instant)
                        && required_delivery.contains(delivery.start.instant, delivery.end.instant)
                    {
                        // A carrier that is already on its way cannot come in the past.
                        let start = collection.start.instant.max(self.now);
                        let start = Moment { instant: start, ..collection.start };
                        return Some((Window { start, ..collection }, delivery));
                    }
                }
            }
            date = date.tomorrow().ok()?;
        }
        None
    }

    /// Returns the day of delivery: `transit_days` delivery days after `collected`.
    fn delivery_day(&self, daily: &Daily, collected: Date, transit_days: u32) -> Option<Date> {
        if transit_days == 0 {
            return self.works(daily.delivery_days, collected).then_some(collected);
        }
        let (mut date, mut left) = (collected, transit_days);
        // A service may deliver on one day a week only, which may be a holiday for some weeks.
        for _ in 0..transit_days.saturating_mul(7).saturating_add(HORIZON) {
            date = date.tomorrow().ok()?;
            if self.works(daily.delivery_days, date) {
                left -= 1;
                if left == 0 {
                    return Some(date);
                }
            }
        }
        None
    }

    fn on_demand(&self, on_demand: &OnDemand) -> Option<(Window, Window)> {
        let offset = self.shipment.home().utc_offset;
        let minutes = |count: u32| SignedDuration::from_mins(count.into());
        let shipping = self.shipment.required_shipping;
        let required_delivery = self.shipment.required_delivery;

        // A driver comes later if a later delivery is required.
        let for_delivery = required_delivery
            .start
            .and_then(|start| start.checked_sub(minutes(on_demand.collect_within)).ok());
        let earliest = [shipping.start, for_delivery].into_iter().flatten().fold(self.now, Timestamp::max);
        let earliest = up_to_minute(earliest)?;
        let mut date = offset.to_datetime(earliest).date();
        for _ in 0..HORIZON {
            let hours = self.window(date, on_demand.hours)?;
            let start = earliest.max(hours.start.instant);
            if self.works(on_demand.days, date) && start <= hours.end.instant {
                let collected = start.checked_add(minutes(on_demand.collect_within)).ok()?;
                let delivered = start.checked_add(minutes(on_demand.deliver_within)).ok()?;
                let fits =
                    shipping.contains(start, collected) && required_delivery.contains(collected, delivered);
                let moment = |instant| Moment { instant, utc_offset: offset };
                return fits.then(|| {
                    (
                        Window { start: moment(start), end: moment(collected) },
                        Window { start: moment(collected), end: moment(delivered) },
                    )
                });
            }
            date = date.tomorrow().ok()?;
        }
        None
    }

    fn works(&self, days: Days, date: Date) -> bool {
        days.contains(date.weekday()) && !self.catalogue.is_holiday(date)
    }

    fn window(&self, date: Date, times: (jiff::civil::Time, jiff::civil::Time)) -> Option<Window> {
        let utc_offset = self.shipment.home().utc_offset;
        let moment = |time| {
            let instant = utc_offset.to_timestamp(date.to_datetime(time)).ok()?;
            Some(Moment { instant, utc_offset })
        };
        Some(Window { start: moment(times.0)?, end: moment(times.1)? })
    }
}

/// Rounds up to the next full minute.
fn up_to_minute(instant: Timestamp) -> Option<Timestamp> {
    let seconds = instant.as_second();
    let whole = seconds.div_euclid(60) * 60;
    let exact = whole == seconds && instant.subsec_nanosecond() == 0;
    Timestamp::from_second(if exact { whole } else { whole + 60 }).ok()
}

/// Returns the end of the day after `now`: the time from which on quotes made at `now` cannot be used.
///
/// The shipments API shows the last tick of the day, the consignments API the midnight that follows.
pub(super) fn quote_expiry(shipment: &Shipment, now: Timestamp) -> Timestamp {
    use crate::model::catalogue::Api;
    /// Smallest unit of time in responses.
    const TICK: SignedDuration = SignedDuration::from_nanos(100);
    let offset = shipment.home().utc_offset;
    let tomorrow = offset.to_datetime(now).date().tomorrow().ok();
    let midnight = tomorrow.and_then(|date| offset.to_timestamp(date.at(0, 0, 0, 0)).ok());
    let expiry = match shipment.api {
        Api::Consignments => midnight,
        Api::Shipments => midnight.and_then(|midnight| midnight.checked_sub(TICK).ok()),
    };
    // Fails only at the end of time.
    expiry.unwrap_or(Timestamp::MAX)
}
