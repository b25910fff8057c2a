//! The server that a command talks to.

use std::path::PathBuf;
use std::sync::Arc;

use sorted_pro::hook::Recorder;
use sorted_pro::{ApiClient, ApiKey, ClientBuilder, consignments, shipments};
use sorted_pro_jobs::Account;
use sorted_pro_sandbox::Sandbox;

use crate::failure::Failure;
use crate::global::{Api, Global};
use crate::profile::{self, Wanted};

/// The key of a sandbox in this process.
const SANDBOX_KEY: &str = "sandbox";

/// Makes clients, of a sandbox in this process if the command line asks for one.
pub(crate) struct Connection<'a> {
    pub(crate) wanted: Wanted<'a>,
    sandbox: Option<Sandbox>,
    recording: Option<Recording>,
}

/// A file to which exchanges are appended. Prints at the end what is in it.
struct Recording {
    path: PathBuf,
    recorder: Arc<Recorder>,
}

impl<'a> Connection<'a> {
    pub(crate) async fn open(global: &'a Global) -> Result<Self, Failure> {
        let sandbox = match global.sandbox {
            true => Some(Sandbox::start().await?),
            false => None,
        };
        let recording = match &global.record {
            Some(path) => Some(Recording::open(path.clone())?),
            None => None,
        };
        let wanted = Wanted { profile: global.profile.as_deref(), base_url: global.base_url.as_deref() };
        Ok(Self { wanted, sandbox, recording })
    }

    pub(crate) fn shipments(&self) -> Result<shipments::Client, Failure> {
        Ok(self.shipments_builder()?.1.build()?)
    }

    pub(crate) fn consignments(&self) -> Result<consignments::Client, Failure> {
        Ok(self.consignments_builder()?.1.build()?)
    }

    /// Returns `true` for a sandbox in this process.
    pub(crate) fn is_sandbox(&self) -> bool {
        self.sandbox.is_some()
    }

    /// The account of the jobs. Those of the same profile on another server are not its own.
    pub(crate) fn account(&self, api: Api) -> Result<Account, Failure> {
        match api {
            Api::Shipments => {
                let (name, builder) = self.shipments_builder()?;
                let production = shipments::Client::builder(ApiKey::new(SANDBOX_KEY)?).build()?;
                let name = account_name(name, self.shipments()?.base_url(), production.base_url());
                Ok(Account::shipments(name, builder)?)
            }
            Api::Consignments => {
                let (name, builder) = self.consignments_builder()?;
                let production = consignments::Client::builder(ApiKey::new(SANDBOX_KEY)?).build()?;
                let name = account_name(name, self.consignments()?.base_url(), production.base_url());
                Ok(Account::consignments(name, builder)?)
            }
        }
    }

    fn shipments_builder(&self) -> Result<(String, ClientBuilder<shipments::Client>), Failure> {
        use shipments::Client;
        self.builder(Api::Shipments, Client::builder, Client::builder_from_env, Sandbox::shipments_url)
    }

    fn consignments_builder(&self) -> Result<(String, ClientBuilder<consignments::Client>), Failure> {
        use consignments::Client;
        self.builder(Api::Consignments, Client::builder, Client::builder_from_env, Sandbox::url)
    }

    fn builder<C: ApiClient>(
        &self,
        api: Api,
        with_key: fn(ApiKey) -> ClientBuilder<C>,
        from_env: fn() -> Result<ClientBuilder<C>, sorted_pro::Error>,
        url: fn(&Sandbox) -> String,
    ) -> Result<(String, ClientBuilder<C>), Failure> {
        let (name, builder) = match &self.sandbox {
            Some(sandbox) => {
                (SANDBOX_KEY.to_owned(), with_key(ApiKey::new(SANDBOX_KEY)?).base_url(url(sandbox)))
            }
            None => profile::account(self.wanted, api, with_key, from_env)?,
        };
        Ok(match &self.recording {
            Some(recording) => (name, builder.hook(Arc::clone(&recording.recorder))),
            None => (name, builder),
        })
    }
}

impl Recording {
    fn open(path: PathBuf) -> Result<Self, Failure> {
        match Recorder::create(&path) {
            Ok(recorder) => Ok(Self { path, recorder: Arc::new(recorder) }),
            Err(error) => Err(Failure::impossible(format!("{}: {error}", path.display()))),
        }
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        let (path, recorder) = (self.path.display(), &self.recorder);
        anstream::eprintln!("recorded: {} exchanges in {path}", recorder.recorded());
        if recorder.skipped() > 0 {
            let error = recorder.take_error().map(|error| format!(": {error}")).unwrap_or_default();
            anstream::eprintln!("warning: {} exchanges are not in {path}{error}", recorder.skipped());
        }
    }
}

fn account_name(profile: String, url: &str, production: &str) -> String {
    if url == production { profile } else { format!("{profile} at {url}") }
}
