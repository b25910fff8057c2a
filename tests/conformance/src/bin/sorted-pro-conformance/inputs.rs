//! Selection and reading of the files that are checked.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use glob::{MatchOptions, Pattern};

use crate::arguments::{Check, Input};

/// Something to check.
pub(crate) struct Source {
    /// As it is shown.
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) format: Input,
}

pub(crate) enum Place {
    Stdin,
    File(PathBuf),
    /// It cannot be read, for this reason.
    Nowhere(String),
}

impl Source {
    pub(crate) fn open(&self) -> io::Result<Box<dyn BufRead>> {
        Ok(match &self.place {
            Place::Stdin => Box::new(io::stdin().lock()),
            Place::File(path) => Box::new(BufReader::new(File::open(path)?)),
            Place::Nowhere(why) => return Err(io::Error::other(why.clone())),
        })
    }

    /// Reads one byte more than `limit` at most, so that a longer input is refused and not cut off.
    pub(crate) fn read(&self, limit: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.open()?.take(limit as u64 + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

/// The next line without its end; `None` at the end of the input. Of a line longer than `limit`, one byte more is returned.
pub(crate) fn line(reader: &mut dyn BufRead, limit: usize) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    if reader.take(limit as u64 + 1).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.last() == Some(&b'\n') {
        line.pop();
    } else if line.len() > limit {
        reader.skip_until(b'\n')?;
    }
    Ok(Some(line))
}

/// All inputs of a command, each once.
pub(crate) fn sources(options: &Check) -> io::Result<Vec<Source>> {
    let mut all = Sources { options, seen: HashSet::new(), found: Vec::new() };
    for input in &options.inputs {
        all.argument(input)?;
    }
    Ok(all.found)
}

struct Sources<'a> {
    options: &'a Check,
    seen: HashSet<PathBuf>,
    found: Vec<Source>,
}

impl Sources<'_> {
    fn argument(&mut self, path: &Path) -> io::Result<()> {
        if path == Path::new("-") {
            return self.add(path, Some(Place::Stdin));
        }
        let text = path.to_string_lossy();
        if !text.contains(['*', '?', '[']) || fs::symlink_metadata(path).is_ok() {
            return self.path(path);
        }
        let pattern = Pattern::new(&text)
            .map_err(|error| io::Error::other(format!("`{}` is no glob: {error}", shown(path))))?;
        let is_glob = |part: &&Path| part.to_string_lossy().contains(['*', '?', '[']);
        let parents = path.ancestors().skip(1);
        let start = parents.into_iter().find(|parent| !is_glob(parent)).unwrap_or(Path::new(""));
        let depth = path.components().count() - start.components().count();
        let depth = if text.contains("**") { usize::MAX } else { depth };
        let matches = self.matching(&pattern, start, depth)?;
        if matches == 0 {
            self.nowhere(path, "no file matches".to_owned());
        }
        Ok(())
    }

    /// Adds the matching files below `directory`, and returns their number. Links to directories are not followed.
    fn matching(&mut self, pattern: &Pattern, directory: &Path, depth: usize) -> io::Result<usize> {
        let options = MatchOptions { require_literal_separator: true, ..MatchOptions::new() };
        let Ok(entries) = entries(directory) else { return Ok(0) };
        let mut matches = 0;
        for path in entries {
            let is_directory = path.is_dir() && !path.is_symlink();
            if pattern.matches_path_with(&path, options) {
                matches += 1;
                self.entry(&path, false)?;
            } else if is_directory && depth > 1 {
                matches += self.matching(pattern, &path, depth.saturating_sub(1))?;
            }
        }
        Ok(matches)
    }

    fn path(&mut self, path: &Path) -> io::Result<()> {
        if !path.is_dir() {
            return self.add(path, None);
        }
        match entries(path) {
            Ok(entries) => entries.iter().try_for_each(|entry| self.entry(entry, true)),
            Err(error) => {
                self.nowhere(path, error.to_string());
                Ok(())
            }
        }
    }

    /// Something in a directory. Passed over are links to directories, which may be loops, and pipes, whose end may never
    /// come; with `known`, files with another extension, too.
    fn entry(&mut self, path: &Path, known: bool) -> io::Result<()> {
        let is_wanted = match extension(path) {
            Some(Input::Har) => self.options.target.is_none() || self.options.input.is_some() || !known,
            Some(_) => true,
            None => !known,
        };
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() && !path.is_symlink() => self.path(path),
            Ok(metadata) if metadata.is_file() && is_wanted => self.add(path, None),
            Err(error) if is_wanted => {
                self.nowhere(path, error.to_string());
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn add(&mut self, path: &Path, place: Option<Place>) -> io::Result<()> {
        let format = self.format(path)?;
        let identity = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        if self.seen.insert(identity) {
            let place = place.unwrap_or_else(|| Place::File(path.to_owned()));
            self.found.push(Source { name: shown(path), place, format });
        }
        Ok(())
    }

    fn nowhere(&mut self, path: &Path, why: String) {
        self.found.push(Source { name: shown(path), place: Place::Nowhere(why), format: Input::Json });
    }

    fn format(&self, path: &Path) -> io::Result<Input> {
        let has_target = self.options.target.is_some();
        let format = match self.options.input.or_else(|| extension(path)) {
            Some(Input::Json) if !has_target && self.options.input.is_none() => Input::Journal,
            Some(format) => format,
            None if has_target => Input::Json,
            None => {
                let message = "the format is not known by the extension: use --input, or --as for payloads";
                return Err(io::Error::other(format!("`{}`: {message}", shown(path))));
            }
        };
        match (format, has_target) {
            (Input::Json, false) => {
                Err(io::Error::other("payloads need --as, such as --as shipments/get_shipment"))
            }
            (Input::Har | Input::Journal, true) => {
                let message = "its entries name their types: leave out --as";
                Err(io::Error::other(format!("`{}`: {message}", shown(path))))
            }
            _ => Ok(format),
        }
    }
}

/// The entries of a directory, in order.
fn entries(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let opened = if directory.as_os_str().is_empty() { Path::new(".") } else { directory };
    let entries = fs::read_dir(opened)?.map(|entry| Ok(directory.join(entry?.file_name())));
    let mut paths = entries.collect::<io::Result<Vec<PathBuf>>>()?;
    paths.sort();
    Ok(paths)
}

fn extension(path: &Path) -> Option<Input> {
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    match extension.as_str() {
        "json" => Some(Input::Json),
        "ndjson" | "jsonl" => Some(Input::Ndjson),
        "har" => Some(Input::Har),
        _ => None,
    }
}

/// A name without characters that would break a line or move the cursor of a terminal.
fn shown(path: &Path) -> String {
    let text = path.to_string_lossy();
    text.chars().map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }).collect()
}
