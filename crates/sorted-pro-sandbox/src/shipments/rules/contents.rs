//! Rules for contents.

use sorted_pro_raw::Open;
use sorted_pro_raw::shipments::types::{DangerousGoods, ShipmentContents};
use sorted_pro_raw::shipments::vocabulary::{DimensionUnit, WeightUnit};

use super::Findings;
use crate::model::catalogue::{Catalogue, Country};
use crate::model::engine::is_hazard_class;

/// Deepest nesting: a package, and items in it.
const DEEPEST: usize = 2;

/// Units of the contents so far.
#[derive(Default)]
struct Units {
    weight: Option<WeightUnit>,
    dimensions: Option<DimensionUnit>,
    currency: Option<String>,
}

impl Findings {
    pub(super) fn all_contents(&mut self, catalogue: &Catalogue, contents: &[ShipmentContents]) {
        let mut units = Units::default();
        self.level(catalogue, "contents", contents, 1, &mut units);
        let mixed = matches!(
            (units.weight, units.dimensions),
            (Some(WeightUnit::Kg), Some(DimensionUnit::In)) | (Some(WeightUnit::Lb), Some(DimensionUnit::Cm))
        );
        if mixed {
            let message = "Metric units go with metric ones only, imperial units with imperial ones.";
            self.add("contents", "unit_mismatch", message);
        }
    }

    fn level(
        &mut self,
        catalogue: &Catalogue,
        path: &str,
        contents: &[ShipmentContents],
        depth: usize,
        units: &mut Units,
    ) {
        if depth > DEEPEST && !contents.is_empty() {
            let message = format!("Contents nest {DEEPEST} levels deep at most.");
            self.add(path, "invalid_value", message);
            return;
        }
        for (index, entry) in contents.iter().enumerate() {
            let path = format!("{path}[{index}]");
            self.entry(catalogue, &path, entry, units);
            let inner = entry.contents.as_deref().unwrap_or_default();
            self.level(catalogue, &format!("{path}.contents"), inner, depth + 1, units);
        }
    }

    fn entry(&mut self, catalogue: &Catalogue, path: &str, entry: &ShipmentContents, units: &mut Units) {
        if entry.reference.is_some() {
            let message = "References of contents are given by the platform only.";
            self.add(format!("{path}.reference"), "system_use_only", message);
        }
        if let Some(size) = &entry.package_size_reference
            && catalogue.package_size(size).is_none()
        {
            let message = format!("`{size}` is not a package size of the account");
            self.add(format!("{path}.package_size_reference"), "invalid_package_size_reference", message);
        }
        if let Some(weight) = &entry.weight {
            self.unit(&format!("{path}.weight.unit"), &weight.unit, &mut units.weight);
        }
        if let Some(dimensions) = &entry.dimensions {
            self.unit(&format!("{path}.dimensions.unit"), &dimensions.unit, &mut units.dimensions);
            if dimensions.width.is_none() {
                self.missing(format!("{path}.dimensions.width"));
            }
        }
        let currency = entry.value.currency.trim().to_ascii_uppercase();
        self.currency(&format!("{path}.value.currency"), &currency);
        let first = units.currency.get_or_insert_with(|| currency.clone());
        if *first != currency {
            let message = format!("All contents must use one currency: {first} and {currency}.");
            self.add(format!("{path}.value.currency"), "unit_mismatch", message);
        }
        if let Some(country) = entry.country_of_origin.as_deref().filter(|text| !text.is_empty())
            && country.parse::<Country>().is_err()
        {
            let message = format!("`{country}` is not a country code of ISO 3166");
            self.add(format!("{path}.country_of_origin"), "invalid_country_code", message);
        }
        if let Some(goods) = &entry.dangerous_goods {
            self.hazards(&format!("{path}.dangerous_goods"), goods);
        }
        self.metadata(&format!("{path}.metadata"), entry.metadata.as_deref());
    }

    fn unit<T>(&mut self, property: &str, unit: &Open<T>, all: &mut Option<T>)
    where
        T: sorted_pro_raw::Vocabulary + std::fmt::Display,
    {
        let first = all.get_or_insert_with(|| unit.value().clone());
        if first != unit.value() {
            let message = format!("All contents must use one unit: {first} and {unit}.");
            self.add(property, "unit_mismatch", message);
        }
    }

    fn hazards(&mut self, path: &str, goods: &DangerousGoods) {
        for (index, class) in goods.hazard_classes.iter().flatten().enumerate() {
            if !is_hazard_class(&class.code) {
                let message = format!("`{}` is not a hazard class of IATA", class.code);
                self.add(format!("{path}.hazard_classes[{index}].code"), "invalid_hazard_class", message);
            }
        }
        if let Some(class) = goods.class_division.as_deref().filter(|class| !class.is_empty())
            && !is_hazard_class(class)
        {
            let message = format!("`{class}` is not a hazard class of IATA");
            self.add(format!("{path}.class_division"), "invalid_hazard_class", message);
        }
        for (index, division) in goods.class_sub_divisions.iter().flatten().enumerate() {
            if !is_hazard_class(division) {
                let message = format!("`{division}` is not a sub-division of a hazard class");
                self.add(format!("{path}.class_sub_divisions[{index}]"), "invalid_sub_division", message);
            }
        }
    }
}
