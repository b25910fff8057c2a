//! Readers of responses: one type for each kind of response.

use std::borrow::Cow;
use std::ops::Range;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use sorted_pro_raw::OneOrMany;

use super::place::path_of;
use crate::response::{self, Progress, Response};
use crate::transport::Exchange;
use crate::{Error, File, Raw, json};

/// Reads responses whose body, as the contract has it, is a `B`.
pub(crate) trait Decode<B> {
    type Output;

    fn decode(exchange: Exchange) -> Result<Response<Self::Output>, Error>;
}

/// Any 2xx has the body.
pub(crate) struct Json;

impl<B: DeserializeOwned> Decode<B> for Json {
    type Output = B;

    fn decode(exchange: Exchange) -> Result<Response<B>, Error> {
        let (value, exchange) = body(exchange)?;
        Ok(Response::new(value, exchange.meta))
    }
}

/// Any 2xx is success; a body is of no interest.
pub(crate) struct Empty;

impl Decode<()> for Empty {
    type Output = ();

    fn decode(exchange: Exchange) -> Result<Response<()>, Error> {
        if exchange.is_success() { Ok(Response::new((), exchange.meta)) } else { Err(exchange.into_error()) }
    }
}

/// 304: nothing had to be changed.
pub(crate) struct Update;

impl<B: DeserializeOwned> Decode<B> for Update {
    type Output = response::Update<B>;

    fn decode(exchange: Exchange) -> Result<Response<response::Update<B>>, Error> {
        match exchange.status() {
            304 => Ok(Response::new(response::Update::NotModified, exchange.meta)),
            _ => Ok(<Json as Decode<B>>::decode(exchange)?.map(response::Update::Applied)),
        }
    }
}

/// 221: the server is still working on it.
pub(crate) struct InProgress;

impl<B: DeserializeOwned> Decode<B> for InProgress {
    type Output = Progress<B>;

    fn decode(exchange: Exchange) -> Result<Response<Progress<B>>, Error> {
        let processing = exchange.status() == 221;
        let wrap = if processing { Progress::Processing } else { Progress::Done };
        Ok(<Json as Decode<B>>::decode(exchange)?.map(wrap))
    }
}

/// 407 is documented where 207 is meant: some were accepted, some not.
pub(crate) struct Partial;

impl<B: DeserializeOwned> Decode<B> for Partial {
    type Output = B;

    fn decode(exchange: Exchange) -> Result<Response<B>, Error> {
        if exchange.status() != 407 {
            return <Json as Decode<B>>::decode(exchange);
        }
        match json::from_slice(&exchange.body) {
            Ok(value) => Ok(Response::new(value, exchange.meta)),
            // The 407 of a proxy has another shape.
            Err(_) => Err(exchange.into_error()),
        }
    }
}

/// Whatever the response is.
pub(crate) struct AsIs;

impl<B> Decode<B> for AsIs {
    type Output = Raw;

    fn decode(exchange: Exchange) -> Result<Response<Raw>, Error> {
        Ok(Response::new(Raw { body: exchange.body }, exchange.meta))
    }
}

/// Any 2xx has a file in its body.
pub(crate) struct AsFile;

impl<B> Decode<B> for AsFile {
    type Output = File;

    fn decode(exchange: Exchange) -> Result<Response<File>, Error> {
        Ok(files(exchange, |files| <[File; 1]>::try_from(files).ok())?.map(|[file]| file))
    }
}

/// 204: there is no file.
pub(crate) struct OptionalFile;

impl<B> Decode<B> for OptionalFile {
    type Output = Option<File>;

    fn decode(exchange: Exchange) -> Result<Response<Option<File>>, Error> {
        match exchange.status() {
            204 => Ok(Response::new(None, exchange.meta)),
            _ => Ok(<AsFile as Decode<B>>::decode(exchange)?.map(Some)),
        }
    }
}

/// A file, or a list of files; 204: there are none.
pub(crate) struct Files;

impl<B> Decode<B> for Files {
    type Output = Vec<File>;

    fn decode(exchange: Exchange) -> Result<Response<Vec<File>>, Error> {
        match exchange.status() {
            204 => Ok(Response::new(Vec::new(), exchange.meta)),
            _ => files(exchange, Some),
        }
    }
}

/// Every body of both APIs that holds one file. Files are large: the text is not copied out of the body.
#[derive(Deserialize, Default)]
struct FileBody<'a> {
    #[serde(borrow, alias = "File")]
    file: Cow<'a, str>,
    #[serde(alias = "ContentType")]
    content_type: Option<String>,
    document_type: Option<String>,
    dpi: Option<i32>,
    copies: Option<i32>,
}

/// A body that is nothing but the text of a file.
#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

impl<'a> FileBody<'a> {
    /// All files of `body`: an object, an array of objects, or the text of one file.
    fn all(body: &'a [u8]) -> serde_json::Result<Vec<Self>> {
        if json::without_bom(body).trim_ascii_start().starts_with(b"\"") {
            let Text(file) = json::from_slice(body)?;
            return Ok(vec![Self { file, ..Self::default() }]);
        }
        Ok(json::from_slice::<OneOrMany<Self>>(body)?.into_vec())
    }

    /// `None` if it is not base64.
    fn decode(self) -> Option<File> {
        let file = File::from_base64(&self.file)?;
        Some(self.describe(file))
    }

    /// Place of the text of the file in `body`; `None` if it had to be copied for its escapes.
    fn position(&self, body: &[u8]) -> Option<Range<usize>> {
        let Cow::Borrowed(text) = self.file else { return None };
        let start = text.as_ptr().addr() - body.as_ptr().addr();
        Some(start..start + text.len())
    }

    fn describe(self, mut file: File) -> File {
        file.content_type = self.content_type;
        file.document_type = self.document_type;
        file.dpi = self.dpi;
        file.copies = self.copies;
        file
    }
}

/// The files of a response, if `pick` takes them.
fn files<T>(mut exchange: Exchange, pick: impl FnOnce(Vec<File>) -> Option<T>) -> Result<Response<T>, Error> {
    if !exchange.is_success() {
        return Err(exchange.into_error());
    }
    let bodies = match FileBody::all(&exchange.body) {
        Ok(bodies) => bodies,
        Err(error) => return Err(undecodable(exchange, &error)),
    };
    let only = match bodies.as_slice() {
        [one] => one.position(&exchange.body),
        _ => None,
    };
    let files: Option<Vec<_>> = match only {
        Some(text) => {
            let mut files: Vec<_> = bodies.into_iter().map(|it| it.describe(File::new([]))).collect();
            let taken = files.iter_mut().all(|file| file.take_content(&mut exchange.body, text.clone()));
            taken.then_some(files)
        }
        None => bodies.into_iter().map(FileBody::decode).collect(),
    };
    match files.and_then(pick) {
        Some(value) => Ok(Response::new(value, exchange.meta)),
        None => Err(exchange.into_undecodable("file", "not one file in base64")),
    }
}

/// The body of a success.
pub(crate) fn body<B: DeserializeOwned>(exchange: Exchange) -> Result<(B, Exchange), Error> {
    if !exchange.is_success() {
        return Err(exchange.into_error());
    }
    match json::from_slice(&exchange.body) {
        Ok(value) => Ok((value, exchange)),
        Err(error) => Err(undecodable(exchange, &error)),
    }
}

/// A success with a body that does not follow the contract.
fn undecodable(exchange: Exchange, error: &serde_json::Error) -> Error {
    use serde_json::error::Category;

    let path = path_of(json::without_bom(&exchange.body), error);
    let what = match error.classify() {
        Category::Data => "not of the documented shape",
        Category::Eof => "the JSON document ends early",
        Category::Io | Category::Syntax => "not JSON",
    };
    // The error's own text can quote a value, which can be personal data.
    let cause = format!("{what}, at line {} column {}", error.line(), error.column());
    exchange.into_undecodable(path, cause)
}
