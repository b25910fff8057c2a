//! The server that a command talks to.

use sorted_pro::{consignments, shipments};
use sorted_pro_sandbox::Sandbox;

use crate::cli::Global;
use crate::failure::Failure;
use crate::profile::{self, Wanted};

/// The key of a sandbox in this process.
const SANDBOX_KEY: &str = "sandbox";

/// Makes clients, of a sandbox in this process if the command line asks for one.
pub(crate) struct Connection<'a> {
    wanted: Wanted<'a>,
    sandbox: Option<Sandbox>,
}

impl<'a> Connection<'a> {
    pub(crate) async fn open(global: &'a Global) -> Result<Self, Failure> {
        let sandbox = match global.sandbox {
            true => Some(Sandbox::start().await.map_err(Failure::impossible)?),
            false => None,
        };
        let wanted = Wanted { profile: global.profile.as_deref(), base_url: global.base_url.as_deref() };
        Ok(Self { wanted, sandbox })
    }

    pub(crate) fn shipments(&self) -> Result<shipments::Client, Failure> {
        let builder = match &self.sandbox {
            Some(sandbox) => shipments::Client::builder(sorted_pro::ApiKey::new(SANDBOX_KEY)?)
                .base_url(sandbox.shipments_url()),
            None => profile::shipments(self.wanted)?.builder,
        };
        Ok(builder.build()?)
    }

    pub(crate) fn consignments(&self) -> Result<consignments::Client, Failure> {
        let builder = match &self.sandbox {
            Some(sandbox) => {
                consignments::Client::builder(sorted_pro::ApiKey::new(SANDBOX_KEY)?).base_url(sandbox.url())
            }
            None => profile::consignments(self.wanted)?.builder,
        };
        Ok(builder.build()?)
    }
}
