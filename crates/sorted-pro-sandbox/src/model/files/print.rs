//! Resolution and rotation of printed documents.

/// A quarter turn of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Rotation {
    /// Anticlockwise.
    Left,
    /// Clockwise.
    Right,
}

impl Rotation {
    /// Parses `left` or `right` in any case.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        match name.trim().to_ascii_lowercase().as_str() {
            "left" => Some(Self::Left),
            "right" => Some(Self::Right),
            _ => None,
        }
    }
}

/// The resolution of a label printer, in dots per inch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Dpi {
    /// 203, the default of both APIs.
    #[default]
    Dpi203,
    /// 300.
    Dpi300,
    /// 600.
    Dpi600,
}

impl Dpi {
    /// Returns the resolution with this number, if label printers have it.
    pub(crate) fn of(value: u32) -> Option<Self> {
        [Self::Dpi203, Self::Dpi300, Self::Dpi600].into_iter().find(|dpi| u32::from(dpi.value()) == value)
    }

    /// Returns dots per inch.
    pub(crate) fn value(self) -> u16 {
        match self {
            Self::Dpi203 => 203,
            Self::Dpi300 => 300,
            Self::Dpi600 => 600,
        }
    }

    /// Returns dots per point.
    pub(super) fn scale(self) -> f32 {
        f32::from(self.value()) / 72.0
    }

    /// Converts points to whole dots; no position on a page is negative.
    pub(super) fn dots(self, points: f32) -> u32 {
        (points * self.scale()).round().max(0.0) as u32
    }

    /// Returns the whole dots per module with which `modules` of them fit, at most the width of three dots at 203
    /// dpi.
    pub(super) fn module(self, points: f32, modules: u32) -> u32 {
        let most = self.dots(3.0 * 72.0 / 203.0);
        (self.dots(points) / modules.max(1)).clamp(1, most)
    }
}
