//! The options of all commands.

use std::fmt;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::list::Output;

/// Options of all commands.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options of all commands")]
pub(crate) struct Global {
    /// Profile of the configuration file whose keys are used [default: environment variables, or `default`]
    #[arg(long, global = true, env = "SORTED_PRO_PROFILE", value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// API to call
    #[arg(long, global = true, env = "SORTED_PRO_API", default_value = "shipments")]
    pub(crate) api: Api,
    /// Base URL, instead of that of the profile
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) base_url: Option<String>,
    /// Run against a sandbox in this process: needs no account and no network
    #[arg(long, global = true)]
    pub(crate) sandbox: bool,
    /// Append each exchange with the server to this file, without keys and personal data
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) record: Option<PathBuf>,
    /// Format of the output [default: json for api, table for the others]
    #[arg(long, global = true)]
    pub(crate) output: Option<Output>,
    /// Store of jobs: a file, or postgres://user@host/database [default: a file in your state directory]
    #[arg(long, global = true, env = "SORTED_PRO_STORE", hide_env_values = true, value_name = "STORE")]
    pub(crate) store: Option<Place>,
}

/// One of the two APIs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Api {
    /// The shipments API
    Shipments,
    /// The older consignments API
    Consignments,
}

impl Api {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Shipments => "shipments",
            Self::Consignments => "consignments",
        }
    }

    /// Returns `true` if a text has the prefix of references that the platform issues.
    pub(crate) fn is_reference(self, text: &str) -> bool {
        text.starts_with(match self {
            Self::Shipments => "sp_",
            Self::Consignments => "EC-",
        })
    }
}

/// Location of the store. It is not shown, because a URL can have a password.
#[derive(Clone)]
pub(crate) struct Place(pub(crate) String);

impl From<String> for Place {
    fn from(place: String) -> Self {
        Self(place)
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Place(..)")
    }
}

impl Place {
    pub(crate) fn is_postgres(&self) -> bool {
        self.0.starts_with("postgres://") || self.0.starts_with("postgresql://")
    }
}
