//! Reading a spec from where it is kept: a URL, a file or standard input.

use std::fs::File;
use std::io::{Read, stdin};
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};

/// Far more than a hand-written spec needs. It keeps a wrong URL from filling the memory.
const MAX_BYTES: u64 = 32 * 1024 * 1024;

/// For the whole download, redirects included.
const TIMEOUT: Duration = Duration::from_secs(60);

const MAX_REDIRECTS: u32 = 5;

/// `source` as it is shown: without user, password and query of a URL, which may be secret.
pub(crate) fn shown(source: &str) -> String {
    if source == "-" {
        return "(standard input)".to_owned();
    }
    let Some((scheme, rest)) = source.split_once("://") else { return source.to_owned() };
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = authority.rsplit('@').next().unwrap_or_default();
    format!("{scheme}://{host}{path}")
}

/// The text behind `source`, all of it or an error.
pub(crate) fn fetch(source: &str) -> anyhow::Result<String> {
    let bytes = match source.split_once("://") {
        _ if source == "-" => read_limited(stdin().lock())?,
        Some((scheme, _)) if ["http", "https"].contains(&scheme.to_lowercase().as_str()) => download(source)?,
        Some((scheme, _)) => bail!("`{scheme}:` is not supported; give an http or https URL, a file, or `-`"),
        None => {
            let file = File::open(source).with_context(|| format!("cannot open {source}"))?;
            ensure!(!file.metadata()?.is_dir(), "{source} is a directory");
            read_limited(file)?
        }
    };
    String::from_utf8(bytes).map_err(|error| {
        let position = error.utf8_error().valid_up_to();
        anyhow::anyhow!("{} is not UTF-8 (byte {position}): not a YAML file", shown(source))
    })
}

fn read_limited(reader: impl Read) -> anyhow::Result<Vec<u8>> {
    let mut bytes = vec![];
    reader.take(MAX_BYTES + 1).read_to_end(&mut bytes).context("cannot read the new spec")?;
    ensure!(bytes.len() as u64 <= MAX_BYTES, "the new spec is larger than {} MiB", MAX_BYTES >> 20);
    Ok(bytes)
}

fn download(url: &str) -> anyhow::Result<Vec<u8>> {
    let name = shown(url);
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .timeout_global(Some(TIMEOUT))
        .max_redirects(MAX_REDIRECTS)
        .http_status_as_error(false)
        // A redirect must not take a secure URL to an insecure one.
        .https_only(url.to_lowercase().starts_with("https:"))
        .user_agent(concat!("xtask/", env!("CARGO_PKG_VERSION")))
        .build()
        .into();
    let mut response = agent
        .get(url)
        .header("accept", "application/yaml, text/yaml, application/json;q=0.9, text/plain;q=0.8, */*;q=0.5")
        .call()
        .map_err(|error| anyhow::anyhow!("cannot fetch {name}: {error}"))?;
    let status = response.status();
    ensure!(status.as_u16() == 200, "cannot fetch {name}: the server responded with {status}");
    let content_type = response.headers().get("content-type").and_then(|value| value.to_str().ok());
    let announced_html = content_type.is_some_and(|value| value.to_lowercase().contains("html"));
    let body = match response.body_mut().with_config().limit(MAX_BYTES).read_to_vec() {
        Ok(body) => body,
        Err(ureq::Error::BodyExceedsLimit(_)) => {
            bail!("cannot fetch {name}: it is larger than {} MiB", MAX_BYTES >> 20)
        }
        Err(error) => bail!("cannot fetch {name}: the download broke off: {error}"),
    };
    let start = String::from_utf8_lossy(&body[..body.len().min(256)]).trim_start().to_lowercase();
    if announced_html || start.starts_with("<!doctype") || start.starts_with("<html") {
        bail!(
            "{name} is a web page, not a YAML file: a login page, or a viewer where the raw file was meant \
             (on GitHub: the `Raw` link)"
        );
    }
    Ok(body)
}

#[cfg(test)]
mod tests;
