//! The secret that identifies an account.

use std::fmt;

use sorted_pro_raw::Credentials;

use crate::Error;
use crate::redact::Redactor;

/// An API key. It is never shown: not by `Debug`, and in no log, error or span of this crate.
///
/// The two APIs, and production and sandbox, have different keys.
///
/// ```
/// use sorted_pro::ApiKey;
///
/// let key = ApiKey::new("s3cret")?;
/// assert_eq!(format!("{key:?}"), "ApiKey(..)");
/// assert!(ApiKey::new("").unwrap_err().is_configuration());
/// # Ok::<(), sorted_pro::Error>(())
/// ```
#[derive(Clone)]
pub struct ApiKey {
    pub(crate) credentials: Credentials,
    /// Finds the key in texts.
    pub(crate) redactor: Redactor,
}

impl ApiKey {
    /// Takes a key. Blanks and line ends around it, as files and variables tend to have, are left out.
    ///
    /// # Errors
    /// [`is_configuration`](Error::is_configuration) if it is empty or cannot stand in an HTTP header.
    pub fn new(key: impl AsRef<str>) -> Result<Self, Error> {
        let key = key.as_ref().trim();
        if key.is_empty() {
            return Err(Error::configuration("the API key is empty"));
        }
        let credentials = Credentials::new(key).map_err(|_| {
            Error::configuration("the API key holds characters that cannot stand in a header")
        })?;
        Ok(Self { credentials, redactor: Redactor::new(key) })
    }

    /// Reads a key from the environment variable `variable`.
    ///
    /// # Errors
    /// [`is_configuration`](Error::is_configuration) if the variable is not set, or holds no usable key.
    pub fn from_env(variable: &str) -> Result<Self, Error> {
        match std::env::var(variable) {
            Ok(key) => Self::new(key).map_err(|error| error.about(variable)),
            Err(_) => Err(Error::configuration(format!(
                "set the environment variable {variable} to the API key of your account"
            ))),
        }
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey(..)")
    }
}
