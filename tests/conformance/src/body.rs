//! Bodies of responses in the forms in which tests have them.

use std::borrow::Cow;

/// A body to check: text, bytes, or a JSON value.
pub trait Body {
    /// The body as it would be sent.
    fn bytes(&self) -> Cow<'_, [u8]>;
}

macro_rules! bytes {
    ($($type:ty),+) => {
        $(impl Body for $type {
            fn bytes(&self) -> Cow<'_, [u8]> {
                Cow::Borrowed(self.as_ref())
            }
        })+
    };
}

bytes!(str, String, [u8], Vec<u8>);

impl<const N: usize> Body for [u8; N] {
    fn bytes(&self) -> Cow<'_, [u8]> {
        Cow::Borrowed(self)
    }
}

impl Body for serde_json::Value {
    fn bytes(&self) -> Cow<'_, [u8]> {
        Cow::Owned(self.to_string().into_bytes())
    }
}

impl<B: Body + ?Sized> Body for &B {
    fn bytes(&self) -> Cow<'_, [u8]> {
        (**self).bytes()
    }
}
