//! Prices.

use maud::{Markup, html};

use super::layout::table;
use super::view::Price;

/// Shows net price, taxes and gross price.
pub(super) fn prices(price: &Price) -> Markup {
    let line = |name: &str, amount: &str, class: Option<&str>| {
        html! {
            tr class=[class] {
                th scope="row" { (name) }
                td.number { (amount) " " (price.currency) }
            }
        }
    };
    let mut rows = vec![line("Net", &price.net, None)];
    for tax in &price.taxes {
        let name = ["Tax", &tax.reference, &tax.country, &tax.kind, &tax.rate];
        let name: Vec<&str> = name.into_iter().filter(|part| !part.is_empty()).collect();
        rows.push(line(&name.join(" · "), &tax.amount, None));
    }
    rows.push(line("Gross", &price.gross, Some("total")));
    table("Price", &["", "Amount"], &rows)
}
