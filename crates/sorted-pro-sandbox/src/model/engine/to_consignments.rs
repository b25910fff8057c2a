//! Converts outcomes to the consignments API's models.

use sorted_pro_raw::Amount;
use sorted_pro_raw::consignments::types;
use sorted_pro_raw::consignments::vocabulary::{
    ApplicationType, CalculationModel, SurchargeType, TaxRateType,
};
use sorted_pro_raw::shipments::vocabulary::ExclusionCode;

use super::outcome::{Exclusion, Price, Surcharge};
use crate::model::catalogue::TaxKind;

impl From<&Price> for types::Rate {
    /// This API has one tax rate: the first one. The amount is that of all taxes.
    fn from(price: &Price) -> Self {
        let currency = types::Currency::builder().iso_code(price.currency.clone()).build();
        let tax: Amount = (price.gross.value() - price.net.value()).into();
        let rate = Self::builder().net(price.net).gross(price.gross).vat_amount(tax).currency(currency);
        match price.taxes.first() {
            None => rate.build(),
            Some(tax) => {
                let kind = match tax.kind {
                    TaxKind::Standard => TaxRateType::Standard,
                    TaxKind::Reduced => TaxRateType::Reduced,
                    TaxKind::Zero => TaxRateType::Zero,
                };
                let tax_rate = types::TaxRate::builder()
                    .reference(tax.reference.clone())
                    .country_iso_code(tax.country.clone())
                    .type_(kind)
                    .rate(tax.value)
                    .build();
                rate.tax_rate(tax_rate).build()
            }
        }
    }
}

impl From<&Exclusion> for types::UnqualifiedService {
    fn from(exclusion: &Exclusion) -> Self {
        let unavailable =
            [ExclusionCode::ExAvailability, ExclusionCode::ExInactive, ExclusionCode::ExSysDisabled];
        Self::builder()
            .available(!unavailable.contains(&exclusion.code))
            .rates(exclusion.code != ExclusionCode::ExRates)
            .mpd_carrier_service(exclusion.identity.service_name.clone())
            .mpd_carrier_service_reference(exclusion.identity.service_reference.clone())
            .carrier_reference(exclusion.identity.carrier_reference.clone())
            .exclusion_reason(exclusion.reason.clone())
            .build()
    }
}

impl Surcharge {
    /// Converts to the consignments API's model; `currency` is that of the price.
    pub(crate) fn to_consignments(&self, currency: &str) -> types::QuoteSurcharge {
        let is_fixed = self.fraction.is_none();
        types::QuoteSurcharge::builder()
            .reference(self.reference.clone())
            .label(self.label.clone())
            .description(self.description.clone())
            .currency_iso_code(currency.to_owned())
            .amount(self.amount)
            .application_type(ApplicationType::Standard)
            .type_(if is_fixed { SurchargeType::Additive } else { SurchargeType::Variable })
            .applies_to_base(true)
            .applies_to_base_only(true)
            .calculation_model(if is_fixed { CalculationModel::Fixed } else { CalculationModel::Calculated })
            .build()
    }
}
