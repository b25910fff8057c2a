//! Converts outcomes to the shipments API's models.

use sorted_pro_raw::shipments::types;
use sorted_pro_raw::shipments::vocabulary::{ApplicationType, CalculationModel, SurchargeType};

use super::moment::Window;
use super::outcome::{Exclusion, Price, Surcharge};
use crate::model::catalogue::Identity;

impl From<&Identity> for types::CarrierDetails {
    fn from(identity: &Identity) -> Self {
        Self::builder()
            .reference(identity.carrier_reference.clone())
            .name(identity.carrier_name.clone())
            .service_reference(identity.service_reference.clone())
            .service_name(identity.service_name.clone())
            .build()
    }
}

impl From<&Price> for types::Price {
    fn from(price: &Price) -> Self {
        let taxes = price.taxes.iter().map(|tax| {
            let rate = types::TaxRate::builder()
                .reference(tax.reference.clone())
                .country_iso_code(tax.country.clone())
                .type_(tax.kind.as_str().to_owned())
                .value(tax.value)
                .build();
            types::Tax::builder().rate(rate).amount(tax.amount).build()
        });
        Self::builder()
            .net(price.net)
            .gross(price.gross)
            .taxes(taxes.collect::<Vec<_>>())
            .currency(price.currency.clone())
            .build()
    }
}

impl From<&Exclusion> for types::ExcludedService {
    fn from(exclusion: &Exclusion) -> Self {
        let why =
            types::Exclusion::builder().code(exclusion.code.clone()).reason(exclusion.reason.clone()).build();
        Self::builder().carrier(&exclusion.identity).exclusion(why).build()
    }
}

impl From<Window> for types::DateRange {
    fn from(window: Window) -> Self {
        Self::builder().start(window.start).end(window.end).has_value(true).build()
    }
}

impl Surcharge {
    /// Converts to the shipments API's model; `currency` is that of the price.
    pub(crate) fn to_shipments(&self, currency: &str) -> types::Surcharge {
        let is_fixed = self.fraction.is_none();
        let base = types::BaseApplication::builder().base(true).base_only(true).build();
        types::Surcharge::builder()
            .reference(self.reference.clone())
            .currency(currency.to_owned())
            .value(self.amount)
            .application_type(ApplicationType::Standard)
            .type_(if is_fixed { SurchargeType::Additive } else { SurchargeType::Variable })
            .base_application(base)
            .calculation_model(if is_fixed { CalculationModel::Fixed } else { CalculationModel::Calculated })
            .label(self.label.clone())
            .description(self.description.clone())
            .build()
    }
}
