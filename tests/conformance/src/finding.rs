//! Findings of a check.

use std::fmt;

use crate::path::Path;

/// Verdict on a payload, from good to bad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It decodes, and comes back unchanged.
    Ok,
    /// It decodes and comes back unchanged, but the contract does not document it. Only with [`Mode::Strict`].
    ///
    /// [`Mode::Strict`]: crate::Mode::Strict
    Drift,
    /// It decodes, but does not come back whole.
    Lossy,
    /// It does not decode.
    Error,
}

impl Verdict {
    /// `ok`, `drift`, `lossy` or `error`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Drift => "drift",
            Self::Lossy => "lossy",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $id:literal, $remedy:literal;)+) => {
        /// Kind of a [`Finding`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum FindingKind {
            $($(#[$doc])* $kind,)+
        }

        impl FindingKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind),+];

            /// Stable name, such as `unknown-value`.
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$kind => $id,)+
                }
            }

            /// Remedy.
            pub fn remedy(self) -> &'static str {
                match self {
                    $(Self::$kind => $remedy,)+
                }
            }
        }
    };
}

kinds! {
    /// The file cannot be read.
    Unreadable = "unreadable",
        "check the path and its permissions";
    /// The file or entry has not the form of its format.
    UnrecognizedInput = "unrecognized-input",
        "check how it was exported; --input names the format, and --as names the type of payloads";
    /// The payload is longer than [`MAX_BYTES`](crate::MAX_BYTES).
    PayloadTooLarge = "payload-too-large",
        "check a shorter payload: neither API sends such long ones";
    /// The payload is not UTF-8.
    NotUtf8 = "not-utf8",
        "record the body as it was sent, decompressed and without conversion";
    /// The payload starts with a byte order mark.
    ByteOrderMark = "byte-order-mark",
        "save the payload without a byte order mark";
    /// The payload is not JSON.
    NotJson = "not-json",
        "check that the body was recorded whole; if a gateway sent it, nothing is wrong with the API";
    /// The payload nests deeper than [`MAX_DEPTH`](crate::MAX_DEPTH).
    TooDeep = "too-deep",
        "check that the body is a response of the API: none nests as deep";
    /// An object has a property twice.
    DuplicateProperty = "duplicate-property",
        "report it to the vendor: programs keep different ones of the two values";
    /// A required property is missing or null.
    MissingProperty = "missing-property",
        "calls fail to decode this response: report it, so that the property becomes optional";
    /// A value has another JSON type than the documented one.
    WrongType = "wrong-type",
        "report it, so that the model accepts this type";
    /// The model refuses the value for another reason.
    NotDecodable = "not-decodable",
        "calls fail to decode this response: report it with the path";
    /// The model does not keep a value.
    LostValue = "lost-value",
        "the model drops it: read it from the raw response, and report it";
    /// The model changes a value.
    ChangedValue = "changed-value",
        "the model changes it: read it from the raw response, and report it";
    /// A value list does not have the value.
    UnknownValue = "unknown-value",
        "nothing breaks (`Open` keeps it): add it to your `match`, and report it";
    /// The contract does not have the property.
    UndocumentedProperty = "undocumented-property",
        "nothing breaks, and the model ignores it: report it, so that it gets a field";
    /// A text is no date-time where the contract has one.
    MalformedTimestamp = "malformed-timestamp",
        "nothing breaks (`Timestamp` keeps the text): do not rely on its instant, and report it";
    /// A text has more characters than documented.
    TextTooLong = "text-too-long",
        "nothing breaks: widen columns that you store it in, and report it";
    /// A text has fewer characters than documented.
    TextTooShort = "text-too-short",
        "nothing breaks: do not rely on the length, and report it";
    /// An array has more elements than documented.
    TooManyElements = "too-many-elements",
        "nothing breaks: do not rely on the number of elements, and report it";
    /// An array has fewer elements than documented.
    TooFewElements = "too-few-elements",
        "nothing breaks: do not rely on the number of elements, and report it";
    /// A number is above its documented maximum.
    NumberTooLarge = "number-too-large",
        "nothing breaks: widen what you store it in, and report it";
    /// A number is below its documented minimum.
    NumberTooSmall = "number-too-small",
        "nothing breaks: do not rely on the minimum, and report it";
    /// An array has an element twice.
    RepeatedElement = "repeated-element",
        "nothing breaks: do not use the elements as keys, and report it";
    /// The operation has no such documented status.
    UndocumentedStatus = "undocumented-status",
        "handle the status, which the error has, and report it";
    /// The status is documented without a body, and has one.
    UndocumentedBody = "undocumented-body",
        "nothing breaks, and the body is ignored: report it, so that it gets a model";
}

impl fmt::Display for FindingKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

/// Place of a finding in the text of the payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column, in characters from 1.
    pub column: usize,
    /// Bytes before it.
    pub offset: usize,
}

/// Something about one place of a payload.
///
/// Nothing in it quotes texts of the payload, which may be personal data, apart from unknown values of value lists with
/// [`Mode::Strict`](crate::Mode::Strict).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// JSON path, as in [`Path`]: `$.contents[0].weight`. `*` stands for a name that the caller of the API has chosen.
    pub path: String,
    /// Kind of finding.
    pub kind: FindingKind,
    /// Consequence for the payload.
    pub verdict: Verdict,
    /// Description.
    pub message: String,
    /// Place in the text of the payload; `None` where the payload has none.
    pub position: Option<Position>,
}

impl Finding {
    pub(crate) fn new(
        path: &Path<'_>,
        kind: FindingKind,
        verdict: Verdict,
        message: impl Into<String>,
    ) -> Self {
        Self { path: path.to_string(), kind, verdict, message: message.into(), position: None }
    }

    /// The whole payload is not usable.
    pub fn error(kind: FindingKind, message: impl Into<String>) -> Self {
        Self::new(&Path::Root, kind, Verdict::Error, message)
    }

    /// Remedy.
    pub fn remedy(&self) -> &'static str {
        self.kind.remedy()
    }
}

/// Path and message. With `{:#}`, kind and remedy too.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)?;
        if f.alternate() {
            write!(f, " [{}]; {}", self.kind, self.remedy())?;
        }
        Ok(())
    }
}

/// Last line of a report that is truncated.
pub const TRUNCATED: &str = "and more differences from the contract";

/// Result of the check of one payload.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Report {
    /// All findings: first those of the model, then those of the documented schema.
    pub findings: Vec<Finding>,
    /// There are more differences from the schema than are reported.
    pub is_truncated: bool,
}

impl Report {
    /// The worst verdict of all findings.
    pub fn verdict(&self) -> Verdict {
        self.findings.iter().map(|finding| finding.verdict).max().unwrap_or(Verdict::Ok)
    }

    /// Returns `true` if there is no finding.
    pub fn is_ok(&self) -> bool {
        self.findings.is_empty()
    }
}

impl From<Finding> for Report {
    fn from(finding: Finding) -> Self {
        Self { findings: vec![finding], is_truncated: false }
    }
}

/// `ok`, or one line for each finding, and one if there are more.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_ok() {
            return f.write_str("ok");
        }
        for (index, finding) in self.findings.iter().enumerate() {
            let line_end = if index == 0 { "" } else { "\n" };
            write!(f, "{line_end}{} {finding:#}", finding.verdict)?;
        }
        if self.is_truncated {
            write!(f, "\n{TRUNCATED}")?;
        }
        Ok(())
    }
}
