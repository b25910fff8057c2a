//! Plan of a job: the stages of each of its items.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::delivery::{Directory, Printer};
use crate::ledger::{Api, Stage};

/// Format in which plans are written. A plan of a higher one is refused, not misread.
const VERSION: u32 = 1;

/// The stages of a job with their settings, in this order: create, allocate, labels, documents, manifest. Each may be
/// left out: a plan without `create` works on references of shipments or consignments that exist.
///
/// ```
/// use sorted_pro_jobs::{Api, Stage};
/// use sorted_pro_jobs::plan::{Format, Labels, Plan, Selection};
/// use sorted_pro_jobs::delivery::Directory;
///
/// let plan = Plan::new()
///     .create()
///     .allocate(Selection::ServiceGroup("valuableGoods".into()))
///     .labels(Labels::new(Format::Zpl, Directory::new("labels")))
///     .manifest();
/// plan.validate(Api::Shipments)?;
/// assert_eq!(plan.stages(), [Stage::Create, Stage::Allocate, Stage::Labels, Stage::Manifest]);
/// assert_eq!(Plan::from_json(&plan.to_json())?, plan);
/// # Ok::<(), sorted_pro_jobs::plan::PlanError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Plan {
    version: u32,
    /// Create a shipment or consignment from the input of each item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub create: Option<Create>,
    /// Allocate it to a carrier service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allocate: Option<Selection>,
    /// Fetch its labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<Labels>,
    /// Fetch its customs documents, where it needs any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub documents: Option<Documents>,
    /// Send its data to the carrier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manifest: Option<Manifest>,
}

/// Settings of the stage create.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Create {}

/// Settings of the stage manifest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Manifest {}

/// Selection of the carrier service of each item.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Selection {
    /// The cheapest that the account's default rules allow.
    #[default]
    DefaultRules,
    /// The cheapest of the service group with this code.
    ServiceGroup(String),
    /// The carrier service with this reference.
    CarrierService(String),
    /// The cheapest that passes these filters.
    Filters(Filters),
    /// The service of the cheapest quote. Quotes are fetched per item, and exclusions are applied here: the APIs cannot
    /// exclude.
    CheapestQuote(Exclusions),
}

/// Traits that a carrier service must have.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filters {
    /// `true` if the service delivers from the recipient to the sender (default: `false`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inbound: bool,
    /// `Some(true)` for services with drop-off, `Some(false)` for services without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drop_off: Option<bool>,
    /// `Some(true)` for services with pick-up, `Some(false)` for services without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pickup: Option<bool>,
    /// Tags that the service must have, all of them: up to 10, shipments only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
}

/// Quotes that are not taken. Names and references are compared without regard to case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exclusions {
    /// References or names of carriers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub carriers: Vec<String>,
    /// References or names of carrier services.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<String>,
}

/// Settings of the stage labels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Labels {
    /// The format.
    pub format: Format,
    /// Resolution in dots per inch. Shipments: 203, 300 or 600 (default: 203). Consignments: default of the server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpi: Option<i32>,
    /// Destination of the labels.
    pub target: Target,
}

/// Destination of labels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Target {
    /// A file per item.
    Directory(Directory),
    /// A printer that takes raw data. A print is never retried automatically.
    Printer(Printer),
}

impl From<Directory> for Target {
    fn from(directory: Directory) -> Self {
        Self::Directory(directory)
    }
}

impl From<Printer> for Target {
    fn from(printer: Printer) -> Self {
        Self::Printer(printer)
    }
}

/// Format of labels. Which ones exist depends on the carrier too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Format {
    /// PDF.
    Pdf,
    /// ZPL, for label printers.
    Zpl,
    /// BMP: shipments only.
    Bmp,
    /// PNG: consignments only.
    Png,
}

impl Format {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Zpl => "zpl",
            Self::Bmp => "bmp",
            Self::Png => "png",
        }
    }
}

impl Labels {
    /// Labels in this format, with the default resolution.
    pub fn new(format: Format, target: impl Into<Target>) -> Self {
        Self { format, dpi: None, target: target.into() }
    }

    /// Sets the resolution in dots per inch.
    pub fn dpi(mut self, dpi: i32) -> Self {
        self.dpi = Some(dpi);
        self
    }
}

/// Settings of the stage documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Documents {
    /// Destination of the documents. The template of its names needs `{kind}`.
    pub directory: Directory,
}

impl Documents {
    /// Documents in this directory.
    pub fn new(directory: Directory) -> Self {
        Self { directory }
    }
}

impl Default for Plan {
    fn default() -> Self {
        Self { version: VERSION, create: None, allocate: None, labels: None, documents: None, manifest: None }
    }
}

impl Plan {
    /// A plan without stages.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the stage create.
    pub fn create(mut self) -> Self {
        self.create = Some(Create {});
        self
    }

    /// Adds the stage allocate.
    pub fn allocate(mut self, selection: Selection) -> Self {
        self.allocate = Some(selection);
        self
    }

    /// Adds the stage labels.
    pub fn labels(mut self, labels: Labels) -> Self {
        self.labels = Some(labels);
        self
    }

    /// Adds the stage documents.
    pub fn documents(mut self, documents: Documents) -> Self {
        self.documents = Some(documents);
        self
    }

    /// Adds the stage manifest.
    pub fn manifest(mut self) -> Self {
        self.manifest = Some(Manifest {});
        self
    }

    /// The stages, in order.
    pub fn stages(&self) -> Vec<Stage> {
        let stages = [
            (self.create.is_some(), Stage::Create),
            (self.allocate.is_some(), Stage::Allocate),
            (self.labels.is_some(), Stage::Labels),
            (self.documents.is_some(), Stage::Documents),
            (self.manifest.is_some(), Stage::Manifest),
        ];
        stages.into_iter().filter_map(|(is_there, stage)| is_there.then_some(stage)).collect()
    }

    /// The plan as it is stored.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a stored plan. It is not [validated](Self::validate).
    ///
    /// # Errors
    /// If it is no plan, or was written by a newer version of this crate.
    pub fn from_json(json: &str) -> Result<Self, PlanError> {
        #[derive(Deserialize)]
        struct Version {
            version: u32,
        }
        let invalid = |error: serde_json::Error| PlanError(vec![format!("is not a plan: {error}")]);
        // First, because a newer plan may have other fields.
        let Version { version } = serde_json::from_str(json).map_err(invalid)?;
        if version > VERSION {
            let message = format!(
                "has version {version}, and this program reads up to {VERSION}: use the program that created the job, \
                 or a newer one"
            );
            return Err(PlanError(vec![message]));
        }
        serde_json::from_str(json).map_err(invalid)
    }

    /// Checks that the stages fit together and that this API can carry them out.
    ///
    /// # Errors
    /// Everything that is wrong.
    pub fn validate(&self, api: Api) -> Result<(), PlanError> {
        let mut problems = Vec::new();
        let stages = self.stages();
        if stages.is_empty() {
            problems.push("has no stage".to_owned());
        }
        if self.create.is_some() && self.allocate.is_none() && stages.len() > 1 {
            problems.push("has no stage allocate, which all stages after create need".to_owned());
        }
        if let Some(selection) = &self.allocate {
            selection.validate(api, &mut problems);
        }
        if let Some(labels) = &self.labels {
            labels.validate(api, &mut problems);
        }
        if let Some(documents) = &self.documents {
            documents.directory.validate("documents.directory", &mut problems);
            if !documents.directory.name.contains("{kind}") {
                let message = "documents.directory.name has no {kind}: an item can have several documents";
                problems.push(message.to_owned());
            }
            let labels = self.labels.as_ref().map(|labels| &labels.target);
            if matches!(labels, Some(Target::Directory(directory)) if directory.path == documents.directory.path)
            {
                // `A-cn22.pdf` could be the label of `A-cn22` and a document of `A`.
                problems.push("documents.directory.path is that of the labels: use another".to_owned());
            }
        }
        if problems.is_empty() { Ok(()) } else { Err(PlanError(problems)) }
    }
}

impl Selection {
    fn validate(&self, api: Api, problems: &mut Vec<String>) {
        let mut required = |name: &str, text: &str| {
            if text.trim().is_empty() {
                problems.push(format!("allocate.{name} is empty"));
            }
        };
        match self {
            Self::DefaultRules => {}
            Self::ServiceGroup(code) => required("service_group", code),
            Self::CarrierService(reference) => required("carrier_service", reference),
            Self::Filters(filters) => {
                if api == Api::Consignments && !filters.tags.is_empty() {
                    problems.push("allocate.filters.tags: the consignments API has none".to_owned());
                }
                if filters.tags.len() > 10 {
                    problems.push("allocate.filters.tags: more than 10".to_owned());
                }
            }
            Self::CheapestQuote(exclusions) => {
                exclusions.carriers.iter().for_each(|it| required("cheapest_quote.carriers", it));
                exclusions.services.iter().for_each(|it| required("cheapest_quote.services", it));
            }
        }
    }
}

impl Labels {
    fn validate(&self, api: Api, problems: &mut Vec<String>) {
        let other_api = match (api, self.format) {
            (Api::Shipments, Format::Png) => Some("png: the shipments API has pdf, zpl and bmp"),
            (Api::Consignments, Format::Bmp) => Some("bmp: the consignments API has pdf, zpl and png"),
            _ => None,
        };
        problems.extend(other_api.map(|message| format!("labels.format is {message}")));
        match (api, self.dpi) {
            (Api::Shipments, Some(dpi)) if !matches!(dpi, 203 | 300 | 600) => {
                problems.push(format!("labels.dpi is {dpi}: the shipments API has 203, 300 and 600"));
            }
            (Api::Consignments, Some(dpi)) if dpi < 1 => {
                problems.push(format!("labels.dpi is {dpi}: it must be at least 1"));
            }
            _ => {}
        }
        match &self.target {
            Target::Directory(directory) => directory.validate("labels.target.directory", problems),
            Target::Printer(printer) => printer.validate("labels.target.printer", problems),
        }
    }
}

/// A plan that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanError(Vec<String>);

impl PlanError {
    /// Everything that is wrong.
    pub fn problems(&self) -> &[String] {
        &self.0
    }
}

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the plan {}", self.0.join("; "))
    }
}

impl std::error::Error for PlanError {}

#[cfg(test)]
mod tests;
