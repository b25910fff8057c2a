//! Lists in responses, as tables and CSV.

use std::fmt;

use clap::ValueEnum;
use comfy_table::{ContentArrangement, Table, presets};
use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// Output format of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    /// JSON, as the server sent it
    Json,
    /// Comma-separated values: lists only
    Csv,
    /// A table: lists only
    Table,
}

/// The properties of an object in their order, with numbers as they are written.
struct Properties(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Properties {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;

        impl<'de> Visitor<'de> for Object {
            type Value = Properties;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Properties, M::Error> {
                let mut properties = Vec::new();
                while let Some(property) = map.next_entry()? {
                    properties.push(property);
                }
                Ok(Properties(properties))
            }
        }

        deserializer.deserialize_map(Object)
    }
}

/// Rows with the values of the same columns.
struct List {
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl List {
    /// The list that a response is, or the one that it has besides links. Its columns are the plain properties of its
    /// objects.
    fn of(body: &[u8]) -> Option<Self> {
        let objects = |json: &[u8]| read::<Vec<Properties>>(json);
        let list = objects(body).or_else(|| {
            let Properties(properties) = read(body)?;
            let properties = properties.iter().filter(|(name, _)| name != "_links");
            let mut lists = properties.filter_map(|(_, value)| objects(value.get().as_bytes()));
            // An object with several lists is not about one of them.
            lists.next().filter(|_| lists.next().is_none())
        })?;
        let mut columns: Vec<String> = Vec::new();
        for (name, value) in list.iter().flat_map(|Properties(properties)| properties) {
            if is_plain(value) && !columns.contains(name) {
                columns.push(name.clone());
            }
        }
        let row = |Properties(properties): &Properties| {
            let cell = |column: &String| {
                let value = properties.iter().find(|(name, _)| name == column).map(|(_, value)| value);
                value.filter(|value| is_plain(value)).map(|value| shown(value)).unwrap_or_default()
            };
            columns.iter().map(cell).collect()
        };
        let rows = list.iter().map(row).collect();
        Some(Self { columns, rows })
    }
}

fn read<T: DeserializeOwned>(json: &[u8]) -> Option<T> {
    serde_json::from_slice(json).ok()
}

fn is_plain(value: &RawValue) -> bool {
    !value.get().starts_with(['{', '['])
}

/// Texts without quotation marks; nothing for null.
fn shown(value: &RawValue) -> String {
    match value.get() {
        "null" => String::new(),
        text => serde_json::from_str(text).unwrap_or_else(|_| text.to_owned()),
    }
}

/// The least width of a table, in characters.
const MIN_WIDTH: u16 = 60;

/// A table as wide as the terminal; `None` without a list.
pub(crate) fn table(body: &[u8]) -> Option<String> {
    let List { columns, rows } = List::of(body)?;
    let mut table = Table::new();
    // Some terminals report no width, or nearly none.
    if table.width().is_some_and(|width| width < MIN_WIDTH) {
        table.set_width(MIN_WIDTH);
    }
    table
        .load_style(presets::UTF8_HORIZONTAL_ONLY)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_header(columns)
        .add_rows(
            rows.into_iter().map(|row| row.into_iter().map(|cell| cell.replace(char::is_control, " "))),
        );
    Some(table.to_string())
}

/// Comma-separated values with a header; `None` without a list.
pub(crate) fn csv(body: &[u8]) -> Option<Vec<u8>> {
    let List { columns, rows } = List::of(body)?;
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Without rows there are no columns.
    for row in std::iter::once(columns).chain(rows).filter(|row| !row.is_empty()) {
        // Into memory.
        writer.write_record(row).ok()?;
    }
    writer.into_inner().ok()
}

#[cfg(test)]
mod tests;
