//! Places in the repository, and the replacement of files.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::ValueEnum;
use serde::{Deserialize, Serialize};

use crate::document::{Document, ParseError};

/// One of the two API families.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Api {
    /// `api.sorted.com/pro`
    Shipments,
    /// `api.electioapp.com`
    Consignments,
}

impl Api {
    /// Both, in the order in which they are listed everywhere.
    pub const ALL: [Self; 2] = [Self::Shipments, Self::Consignments];

    /// `api` alone, or both.
    pub(crate) fn chosen(api: Option<Self>) -> Vec<Self> {
        api.map_or(Self::ALL.to_vec(), |api| vec![api])
    }

    /// The name used for the spec file, the examples directory, the Rust module and the cargo feature.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shipments => "shipments",
            Self::Consignments => "consignments",
        }
    }

    /// Headers with which the sandbox accepts a request: any key, and the version.
    pub(crate) fn headers(self) -> [(&'static str, &'static str); 2] {
        match self {
            Self::Shipments => [("x-api-key", "any"), ("x-api-version", "1.1")],
            Self::Consignments => [("ocp-apim-subscription-key", "any"), ("electio-api-version", "1.1")],
        }
    }
}

impl std::fmt::Display for Api {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// Paths of a checkout.
#[derive(Debug, Clone)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The checkout that this binary was built from.
    pub fn of_this_checkout() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or_else(|| Path::new("."));
        Self::at(root)
    }

    /// A checkout (or a partial copy of one, in tests) at `root`.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The repository's top directory.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// `spec/`
    pub fn spec_dir(&self) -> PathBuf {
        self.root.join("spec")
    }

    /// `spec/<api>.yaml`
    pub fn spec(&self, api: Api) -> PathBuf {
        self.spec_dir().join(format!("{api}.yaml"))
    }

    /// `spec/acknowledged.toml`
    pub fn acknowledged(&self) -> PathBuf {
        self.spec_dir().join("acknowledged.toml")
    }

    /// Reads [`Workspace::spec`].
    ///
    /// # Errors
    /// As [`Document::load`].
    pub fn document(&self, api: Api) -> Result<Document, ParseError> {
        let path = self.spec(api);
        Document::load(&path, self.shown(&path))
    }

    /// `path` as it should be shown to people: relative to the top directory where possible.
    pub fn shown<'p>(&self, path: &'p Path) -> &'p Path {
        path.strip_prefix(&self.root).unwrap_or(path)
    }
}

/// The files below `directory`, at any depth; none if there is no such directory.
pub(crate) fn files_below(directory: &Path) -> io::Result<BTreeSet<PathBuf>> {
    let mut found = BTreeSet::new();
    let entries = match fs::read_dir(directory) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(found),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.append(&mut files_below(&entry.path())?);
        } else {
            found.insert(entry.path());
        }
    }
    Ok(found)
}

/// The text of the file at `path`.
pub(crate) fn read(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// The JSON in the file at `path`.
pub(crate) fn read_json<T: serde::de::DeserializeOwned>(path: &Path) -> anyhow::Result<T> {
    serde_json::from_str(&read(path)?)
        .with_context(|| format!("{} is not the JSON that is expected", path.display()))
}

/// The numbers of a version: `1.88` is `[1, 88, 0]`. What follows a hyphen is not released yet, and does not count.
pub(crate) fn numbers(version: &str) -> anyhow::Result<[u64; 3]> {
    let mut numbers = [0; 3];
    let core = version.split(['-', '+']).next().unwrap_or_default();
    for (number, text) in numbers.iter_mut().zip(core.split('.')) {
        *number = text.parse().with_context(|| format!("`{version}` is not a version like 1.2.3"))?;
    }
    Ok(numbers)
}

/// Replaces the file at `path` as a whole: readers see the old or the new text, never half of one.
pub(crate) fn write_atomically(path: &Path, text: &str) -> anyhow::Result<()> {
    let directory = path.parent().unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(directory).with_context(|| format!("cannot create {}", directory.display()))?;
    let write = || -> io::Result<()> {
        let mut file = tempfile::Builder::new().prefix(".").suffix(".tmp").tempfile_in(directory)?;
        file.write_all(text.as_bytes())?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            file.as_file().set_permissions(fs::Permissions::from_mode(0o644))?;
        }
        file.persist(path)?;
        Ok(())
    };
    write().with_context(|| format!("cannot write {}", path.display()))
}
