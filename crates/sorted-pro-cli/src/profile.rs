//! Profiles: whose keys are used, from the configuration file or from environment variables.

use std::collections::BTreeMap;
use std::env;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use sorted_pro::{ApiKey, ClientBuilder, Environment};

use crate::failure::Failure;
use crate::global::Api;

/// Describes the format of a profile.
pub(crate) const HELP: &str = "\
The file is the one that SORTED_PRO_CONFIG names, or sorted-pro/config.toml below XDG_CONFIG_HOME, ~/.config or, on Windows,
APPDATA. Nobody but its owner may be able to read it (chmod 600). It has a section for each API of each profile:

  [profiles.default.shipments]
  api_key = \"...\"
  environment = \"sandbox\"     # or \"production\", the default
  # base_url = \"https://...\"  # instead of an environment

  [profiles.default.consignments]
  api_key = \"...\"

Without --profile, SORTED_PRO_SHIPMENTS_API_KEY and SORTED_PRO_CONSIGNMENTS_API_KEY come first, with _ENVIRONMENT, _BASE_URL
and _ALLOW_PLAINTEXT in place of _API_KEY for the rest; then the profile `default`.";

/// Names the configuration file.
const FILE_VARIABLE: &str = "SORTED_PRO_CONFIG";

/// The profile that is used if none is named and no variable holds a key.
const DEFAULT: &str = "default";

/// The configuration file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Configuration {
    #[serde(default)]
    profiles: BTreeMap<String, Profile>,
}

/// The keys of one account.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Profile {
    shipments: Option<Settings>,
    consignments: Option<Settings>,
}

/// Settings for calls of one API.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    api_key: Secret,
    environment: Option<Installation>,
    base_url: Option<String>,
    #[serde(default)]
    allow_plaintext: bool,
}

/// A text that is not shown.
#[derive(Deserialize)]
#[serde(transparent)]
struct Secret(String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Installation {
    Production,
    Sandbox,
}

/// Settings of the account on the command line.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Wanted<'a> {
    /// The name of a profile of the file.
    pub(crate) profile: Option<&'a str>,
    /// Overrides that of the profile or variable.
    pub(crate) base_url: Option<&'a str>,
}

/// The builder of an account's client, with the name of the account.
pub(crate) fn account<C: sorted_pro::ApiClient>(
    wanted: Wanted<'_>,
    api: Api,
    with_key: fn(ApiKey) -> ClientBuilder<C>,
    from_env: fn() -> Result<ClientBuilder<C>, sorted_pro::Error>,
) -> Result<(String, ClientBuilder<C>), Failure> {
    let variable = key_variable(api);
    let (name, mut builder) = match wanted.profile {
        None if uses_variable(wanted, &variable) => (DEFAULT.to_owned(), from_env()?),
        profile => {
            let name = profile.unwrap_or(DEFAULT);
            let settings = settings(name, profile.is_some(), api, &variable)?;
            (name.to_owned(), settings.apply(with_key)?)
        }
    };
    if let Some(url) = wanted.base_url {
        builder = builder.base_url(url);
    }
    Ok((name, builder.app("sorted-pro-cli", env!("CARGO_PKG_VERSION"))))
}

impl Settings {
    fn apply<C: sorted_pro::ApiClient>(
        self,
        with_key: fn(ApiKey) -> ClientBuilder<C>,
    ) -> Result<ClientBuilder<C>, Failure> {
        let builder = with_key(ApiKey::new(self.api_key.0)?).allow_plaintext(self.allow_plaintext);
        Ok(match (self.base_url, self.environment) {
            (Some(url), _) => builder.base_url(url),
            (None, Some(Installation::Sandbox)) => builder.environment(Environment::Sandbox),
            (None, Some(Installation::Production) | None) => builder,
        })
    }
}

/// The settings of a profile. `is_named`: the user asked for it.
fn settings(name: &str, is_named: bool, api: Api, variable: &str) -> Result<Settings, Failure> {
    let missing = |file: &str| {
        let remedy =
            format!("set {variable}, or write the key into {file} (see `sorted-pro profiles --help`)");
        Failure::impossible(format!("there is no API key: {remedy}, or try --sandbox"))
    };
    let path = path().ok_or_else(|| missing("a file that SORTED_PRO_CONFIG names"))?;
    let shown = path.display();
    if !path.exists() {
        if is_named {
            let remedy = "write it (see `sorted-pro profiles --help`), or leave --profile out";
            return Err(Failure::impossible(format!("{shown} does not exist: {remedy}")));
        }
        return Err(missing(&shown.to_string()));
    }
    let mut configuration = Configuration::load(&path)?;
    let Some(profile) = configuration.profiles.remove(name) else {
        let names: Vec<_> = configuration.profiles.keys().map(String::as_str).collect();
        let known =
            if names.is_empty() { "it has none".to_owned() } else { format!("it has {}", names.join(", ")) };
        let remedy = "name one of them with --profile, or add it (see `sorted-pro profiles --help`)";
        return Err(Failure::impossible(format!(
            "{shown}: no profile is called `{name}`: {known}; {remedy}"
        )));
    };
    let settings = match api {
        Api::Shipments => profile.shipments,
        Api::Consignments => profile.consignments,
    };
    settings.ok_or_else(|| {
        let api = api.name();
        Failure::impossible(format!("{shown}: the profile `{name}` has no section [profiles.{name}.{api}]"))
    })
}

/// The profiles of the configuration file with their APIs, a line each.
pub(crate) fn list() -> Result<String, Failure> {
    let path = path().ok_or_else(|| Failure::impossible("there is no directory for configuration files"))?;
    let mut lines = String::new();
    for (name, profile) in Configuration::load(&path)?.profiles {
        let apis = [(Api::Shipments, profile.shipments), (Api::Consignments, profile.consignments)];
        let apis = apis.iter().filter(|(_, settings)| settings.is_some()).map(|(api, _)| api.name());
        lines.push_str(&format!("{name}\t{}\n", apis.collect::<Vec<_>>().join(", ")));
    }
    Ok(lines)
}

/// Path of the configuration file, which may not exist.
pub(crate) fn path() -> Option<PathBuf> {
    let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    set(FILE_VARIABLE).or_else(|| {
        let directory = match cfg!(windows) {
            true => set("APPDATA"),
            false => set("XDG_CONFIG_HOME").or_else(|| env::home_dir().map(|home| home.join(".config"))),
        };
        Some(directory?.join("sorted-pro").join("config.toml"))
    })
}

impl Configuration {
    fn load(path: &Path) -> Result<Self, Failure> {
        let text = fs::read_to_string(path)
            .map_err(|error| Failure::impossible(format!("{}: {error}", path.display())))?;
        ensure_private(path)?;
        Self::parse(&text).map_err(|message| Failure::usage(format!("{}:{message}", path.display())))
    }

    /// Fails with place and message. Both parts of a TOML error that can show a key are left out: the line, and the values
    /// that messages quote.
    fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            let (message, names) = (error.message(), ["unknown field", "missing field"]);
            if names.iter().any(|start| message.starts_with(start)) {
                return format!("{line}:{column}: {message}");
            }
            let what =
                message.split(['`', '"', '\'']).next().unwrap_or_default().trim_end_matches([' ', ':']);
            let expected = message.find(", expected").map_or("", |at| &message[at..]);
            format!("{line}:{column}: {what}{expected}")
        })
    }
}

/// The key of an API, wherever it comes from.
pub(crate) fn key(wanted: Wanted<'_>, api: Api) -> Result<ApiKey, Failure> {
    let variable = key_variable(api);
    if uses_variable(wanted, &variable) {
        return Ok(ApiKey::from_env(&variable)?);
    }
    let settings = settings(wanted.profile.unwrap_or(DEFAULT), wanted.profile.is_some(), api, &variable)?;
    Ok(ApiKey::new(settings.api_key.0)?)
}

/// Place where the key of an API is looked up.
pub(crate) fn source(wanted: Wanted<'_>, api: Api) -> String {
    let variable = key_variable(api);
    if uses_variable(wanted, &variable) {
        return format!("key from {variable}");
    }
    let file = path().map(|path| path.display().to_string()).unwrap_or_default();
    format!("key from profile `{}` of {file}", wanted.profile.unwrap_or(DEFAULT))
}

fn key_variable(api: Api) -> String {
    format!("SORTED_PRO_{}_API_KEY", api.name().to_uppercase())
}

fn uses_variable(wanted: Wanted<'_>, variable: &str) -> bool {
    wanted.profile.is_none() && env::var_os(variable).is_some_and(|key| !key.is_empty())
}

/// Fails if others may read the file.
#[cfg(unix)]
pub(crate) fn ensure_private(path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt as _;

    let mode = fs::metadata(path)?.permissions().mode();
    if mode & 0o077 == 0 {
        return Ok(());
    }
    let path = path.display();
    Err(Failure::impossible(format!("{path} holds keys, and others may read it: run `chmod 600 {path}`")))
}

#[cfg(not(unix))]
pub(crate) fn ensure_private(_: &Path) -> Result<(), Failure> {
    Ok(())
}

#[cfg(test)]
mod tests;
