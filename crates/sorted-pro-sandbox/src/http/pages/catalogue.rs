//! Page of the carriers, services and groups that an allocation can choose from.

use jiff::civil::{Time, Weekday};
use maud::{Markup, html};
use sorted_pro_raw::Decimal;

use super::layout::{Section, document, facts, plain_table, section, table};
use crate::model::catalogue::{
    Api, Carrier, Catalogue, DangerousGoodsRule, Days, Limits, PackageSize, PickupPoint, Schedule, Service,
    ServiceGroup, ShippingLocation, Status, SurchargeAmount, SurchargeWhen,
};

pub(super) fn page(catalogue: &Catalogue) -> Markup {
    let groups = |api| catalogue.groups(api).iter().map(group).collect::<Vec<_>>();
    let group_head = ["Code", "Name", "Services"];
    let body = html! {
        h1 { "Catalogue" }
        p { "Carriers and services for allocations and quotes. Prices are in " (catalogue.currency()) ", without tax." }
        (section("Services", &html! {
            p { "Open a service for its rules and prices." }
            div.services { @for one in catalogue.services() { (service(catalogue, one)) } }
        }))
        (section("Carriers", &plain_table(
            "Carriers",
            &["Reference", "Name", "Tracking references", "Of each parcel", "Labels"],
            &catalogue.carriers().iter().map(carrier).collect::<Vec<_>>(),
        )))
        (section("Service groups", &html! {
            (table("Of the shipments API", &group_head, &groups(Api::Shipments)))
            (table("Of the consignments API", &group_head, &groups(Api::Consignments)))
        }))
        (section("Shipping locations", &table(
            "Places that requests can name instead of an address",
            &["Reference", "Name", "Kind", "Address", "Clock"],
            &catalogue.locations().iter().map(location).collect::<Vec<_>>(),
        )))
        (section("Pick-up points", &table(
            "Places where consumers collect parcels",
            &["Reference", "Name", "Carrier", "Address", "Reservation"],
            &catalogue.pickup_points().iter().map(pickup_point).collect::<Vec<_>>(),
        )))
        (section("Package sizes", &table(
            "Sizes that requests can name instead of weight and dimensions",
            &["Reference", "Description", "Length × width × height", "Weight"],
            &catalogue.package_sizes().iter().map(package_size).collect::<Vec<_>>(),
        )))
    };
    document("Catalogue", Some(Section::Catalogue), body)
}

fn service(catalogue: &Catalogue, service: &Service) -> Markup {
    let status = match service.status {
        Status::Active => None,
        Status::Inactive => Some("inactive"),
        Status::Suspended => Some("suspended"),
    };
    let carrier =
        catalogue.carrier(&service.carrier).map_or(service.carrier.as_str(), |carrier| &carrier.name);
    html! {
        details.service id={ "service-" (service.reference) } {
            summary {
                strong { (service.name) } " " code { (service.reference) } " "
                span.note { (carrier) } " "
                @if let Some(status) = status { span.state.over { (status) } }
            }
            (facts(&rules(service)))
            (prices(catalogue, service))
        }
    }
}

fn rules(service: &Service) -> Vec<(&'static str, Markup)> {
    let shown = &service.shipments_identity;
    let as_shown =
        format!("{} · {} of {}", shown.service_name, shown.service_reference, shown.carrier_reference);
    let list = |texts: Vec<&str>| texts.join(", ");
    let kind = match (service.pickup, service.drop_off) {
        (false, false) => "from door to door",
        (true, false) => "to a pick-up point",
        (false, true) => "dropped off by the sender",
        (true, true) => "dropped off by the sender, to a pick-up point",
    };
    let goods = match &service.dangerous_goods {
        DangerousGoodsRule::Any => "all".to_owned(),
        DangerousGoodsRule::Classes(classes) => {
            if classes.is_empty() {
                "none".to_owned()
            } else {
                format!("classes {}", classes.join(", "))
            }
        }
    };
    let taxes: Vec<String> = service
        .taxes
        .iter()
        .map(|rule| {
            let rates: Vec<String> =
                rule.rates.iter().map(|rate| format!("{} {}", rate.reference, rate.value)).collect();
            let rates = if rates.is_empty() { "none".to_owned() } else { rates.join(" + ") };
            let countries: Vec<&str> = rule.countries.iter().map(|country| country.as_str()).collect();
            if countries.is_empty() { rates } else { format!("{rates} in {}", countries.join(", ")) }
        })
        .collect();
    let surcharges: Vec<String> = service
        .surcharges
        .iter()
        .map(|rule| {
            let amount = match rule.amount {
                SurchargeAmount::Fixed(amount) => amount.to_string(),
                SurchargeAmount::Fraction(fraction) => format!("{fraction} of the base price"),
            };
            let when = match rule.applies {
                SurchargeWhen::Always => "",
                SurchargeWhen::DangerousGoods => " for dangerous goods",
            };
            format!("{} {amount}{when}", rule.label)
        })
        .collect();
    let excluded = service.excluded_countries.iter().map(|country| country.as_str().to_owned());
    let excluded: Vec<String> =
        excluded.chain(service.excluded_postcodes.iter().map(|pattern| pattern.to_string())).collect();
    [
        ("In the shipments API", as_shown),
        ("Kinds", list(service.kinds.iter().map(|kind| kind.as_str()).collect())),
        ("Directions", list(service.directions.iter().map(|direction| direction.as_str()).collect())),
        ("Way", kind.to_owned()),
        ("Proof of delivery", if service.proof_of_delivery { "yes" } else { "no" }.to_owned()),
        ("Home countries", list(service.home_countries.iter().map(|country| country.as_str()).collect())),
        ("Schedule", schedule(&service.schedule)),
        ("Limits", limits(&service.limits)),
        ("Dangerous goods", goods),
        ("Tags", list(service.tags.iter().map(String::as_str).collect())),
        ("Refuses", service.refused_contents.join(", ")),
        ("Does not serve", excluded.join(", ")),
        ("Surcharges", surcharges.join("; ")),
        ("Taxes", taxes.join("; ")),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(name, text)| (name, html! { (text) }))
    .collect()
}

fn prices(catalogue: &Catalogue, service: &Service) -> Markup {
    let served = catalogue.zones().filter_map(|(id, zone)| Some((zone, service.rates.get(&id)?)));
    let rows: Vec<Markup> = served
        .map(|(zone, rates)| {
            let bands: Vec<String> =
                rates.bands.iter().map(|band| format!("{} up to {} kg", band.net, band.to_kg)).collect();
            html! {
                tr {
                    th scope="row" { (zone.name) }
                    td { (bands.join("; ")) }
                    td.number { @if rates.extra_days > 0 { (rates.extra_days) } }
                }
            }
        })
        .collect();
    table("Prices by zone", &["Zone", "Net", "Extra days"], &rows)
}

fn schedule(schedule: &Schedule) -> String {
    match schedule {
        Schedule::Daily(daily) => format!(
            "collects {} {} if booked until {}; delivers {} days later, {} {}",
            days(daily.collection_days),
            hours(daily.collection),
            clock(daily.cut_off),
            daily.transit_days,
            days(daily.delivery_days),
            hours(daily.delivery),
        ),
        Schedule::OnDemand(at_once) => format!(
            "{} {}; collects within {} minutes, delivers within {}",
            days(at_once.days),
            hours(at_once.hours),
            at_once.collect_within,
            at_once.deliver_within,
        ),
    }
}

fn days(days: Days) -> String {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let week = Weekday::Monday.cycle_forward().take(7);
    let on: Vec<&str> =
        week.zip(names).filter(|(day, _)| days.contains(*day)).map(|(_, name)| name).collect();
    match on.as_slice() {
        [] => "never".to_owned(),
        ["Mon", "Tue", "Wed", "Thu", "Fri"] => "Mon–Fri".to_owned(),
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] => "Mon–Sat".to_owned(),
        all if all.len() == 7 => "daily".to_owned(),
        some => some.join(", "),
    }
}

fn hours((from, to): (Time, Time)) -> String {
    format!("{}–{}", clock(from), clock(to))
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn limits(limits: &Limits) -> String {
    let most =
        |name: &str, limit: Option<Decimal>, unit: &str| limit.map(|limit| format!("{name} {limit}{unit}"));
    [
        most("parcel up to", Some(limits.max_weight), " kg"),
        most("from", limits.min_weight, " kg"),
        most("in all", limits.max_total_weight, " kg"),
        limits.max_parcels.map(|parcels| format!("parcels {parcels}")),
        most("length", limits.max_length, " cm"),
        most("girth", limits.max_girth, " cm"),
        most("length and girth", limits.max_combined, " cm"),
        most("value", limits.max_value, ""),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(", ")
}

fn carrier(carrier: &Carrier) -> Markup {
    let labels: Vec<&str> = carrier.label_formats.iter().map(|format| format.as_str()).collect();
    html! {
        tr {
            th scope="row" { code { (carrier.reference) } }
            td { (carrier.name) }
            td { code { (carrier.tracking.as_str()) } }
            td { @if carrier.tracks_parcels { "yes" } @else { "no" } }
            td { (labels.join(", ")) }
        }
    }
}

fn group(group: &ServiceGroup) -> Markup {
    html! {
        tr {
            th scope="row" { code { (group.code) } }
            td { (group.name) }
            td.references { @for service in &group.services { a href={ "#service-" (service) } { code { (service) } } " " } }
        }
    }
}

fn location(location: &ShippingLocation) -> Markup {
    let address = [&location.line1, &location.town, &location.postcode].map(String::as_str).join(", ");
    html! {
        tr {
            th scope="row" { code { (location.reference) } }
            td { (location.name) }
            td { (location.kind) @if location.default_for_returns { ", for returns" } }
            td { (address) ", " (location.country) }
            td { "UTC" (location.utc_offset) }
        }
    }
}

fn pickup_point(point: &PickupPoint) -> Markup {
    let address = [&point.line1, &point.town, &point.postcode].map(String::as_str).join(", ");
    html! {
        tr {
            th scope="row" { code { (point.reference) } }
            td { (point.name) }
            td { (point.carrier) }
            td { (address) ", " (point.country) }
            td { @if point.reservation { "required" } }
        }
    }
}

fn package_size(size: &PackageSize) -> Markup {
    html! {
        tr {
            th scope="row" { code { (size.reference) } }
            td { (size.description) @if size.is_default { " (default)" } }
            td.number { (size.length) " × " (size.width) " × " (size.height) " cm" }
            td.number { (size.weight) " kg" }
        }
    }
}
