//! Records by reference, with their size.

use std::collections::{BTreeMap, VecDeque};
use std::ops::{Deref, Index};
use std::sync::Arc;
use std::{fmt, io};

use serde::ser::{Serialize, Serializer};

/// A record counts once more for every full 8 kB of its JSON.
const SHARE: usize = 8 << 10;

/// Most changed records before sizes are measured again.
const MAX_CHANGED: usize = 1000;

/// Number of recent lists that a new list is compared with, to share memory with an equal one.
const MAX_LATEST: usize = 64;

/// Records by reference.
pub(crate) struct Store<T> {
    kept: BTreeMap<String, Kept<T>>,
    /// Sum of the additional counts of large records.
    extra: usize,
    /// References of records whose size may have changed.
    changed: Vec<String>,
}

// Boxed: the nodes of the map reserve memory for more entries than they hold.
struct Kept<T> {
    record: Box<T>,
    extra: usize,
}

impl<T> Default for Store<T> {
    fn default() -> Self {
        Self { kept: BTreeMap::new(), extra: 0, changed: Vec::new() }
    }
}

impl<T: Serialize> Store<T> {
    /// Returns the number of records, in which a large one counts as several.
    pub(crate) fn count(&mut self) -> usize {
        self.measure();
        self.kept.len() + self.extra
    }

    fn measure(&mut self) {
        for reference in std::mem::take(&mut self.changed) {
            if let Some(kept) = self.kept.get_mut(&reference) {
                self.extra -= kept.extra;
                kept.extra = length(&kept.record) / SHARE;
                self.extra += kept.extra;
            }
        }
    }

    fn change(&mut self, reference: &str) {
        if self.changed.last().is_some_and(|last| last == reference) {
            return;
        }
        if self.changed.len() >= MAX_CHANGED {
            self.measure();
        }
        self.changed.push(reference.to_owned());
    }

    pub(crate) fn insert(&mut self, reference: String, record: T) {
        self.change(&reference);
        let replaced = self.kept.insert(reference, Kept { record: Box::new(record), extra: 0 });
        self.extra -= replaced.map_or(0, |kept| kept.extra);
    }

    pub(crate) fn get_mut(&mut self, reference: &str) -> Option<&mut T> {
        if self.kept.contains_key(reference) {
            self.change(reference);
        }
        self.kept.get_mut(reference).map(|kept| &mut *kept.record)
    }
}

impl<T> Store<T> {
    pub(crate) fn len(&self) -> usize {
        self.kept.len()
    }

    pub(crate) fn contains_key(&self, reference: &str) -> bool {
        self.kept.contains_key(reference)
    }

    pub(crate) fn get(&self, reference: &str) -> Option<&T> {
        self.kept.get(reference).map(|kept| &*kept.record)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&String, &T)> {
        self.kept.iter().map(|(reference, kept)| (reference, &*kept.record))
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &T> {
        self.kept.values().map(|kept| &*kept.record)
    }

    pub(crate) fn remove(&mut self, reference: &str) -> Option<T> {
        let kept = self.kept.remove(reference)?;
        self.extra -= kept.extra;
        Some(*kept.record)
    }

    pub(crate) fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        self.kept.retain(|_, kept| keep(&kept.record));
        self.extra = self.kept.values().map(|kept| kept.extra).sum();
    }
}

impl<T> Index<&str> for Store<T> {
    type Output = T;

    fn index(&self, reference: &str) -> &T {
        &self.kept[reference].record
    }
}

impl<T: fmt::Debug> fmt::Debug for Store<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<T: Serialize> Serialize for Store<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

/// A list that records with equal ones share.
#[derive(Debug)]
pub(crate) struct Shared<T>(Arc<[T]>);

// Derived implementations would require the same of `T`.
impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> From<Vec<T>> for Shared<T> {
    fn from(list: Vec<T>) -> Self {
        Self(list.into())
    }
}

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Self(Arc::new([]))
    }
}

impl<T> Deref for Shared<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Serialize> Serialize for Shared<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// The latest lists, shared with later records that have an equal one.
#[derive(Debug)]
pub(crate) struct Latest<T>(VecDeque<Shared<T>>);

impl<T> Default for Latest<T> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<T: PartialEq> Latest<T> {
    pub(crate) fn share(&mut self, list: Vec<T>) -> Shared<T> {
        if let Some(known) = self.0.iter().find(|known| known[..] == list[..]) {
            return known.clone();
        }
        if self.0.len() >= MAX_LATEST {
            self.0.pop_front();
        }
        let list = Shared::from(list);
        self.0.push_back(list.clone());
        list
    }
}

/// Returns the length of `record` as JSON, in bytes.
fn length(record: &impl Serialize) -> usize {
    struct Counter(usize);
    impl io::Write for Counter {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 += bytes.len();
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut counter = Counter(0);
    // A record that cannot be written as JSON has no length.
    let _ = serde_json::to_writer(&mut counter, record);
    counter.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_lists_share_memory() {
        let mut latest = Latest::default();
        let [one, other, same] = [&["a", "b"][..], &["a"], &["a", "b"]]
            .map(|list| latest.share(list.iter().map(ToString::to_string).collect()));
        assert!(Arc::ptr_eq(&one.0, &same.0) && !Arc::ptr_eq(&one.0, &other.0));
        assert_eq!(serde_json::to_string(&same).expect("JSON"), r#"["a","b"]"#);
        for number in 0..3 * MAX_LATEST {
            assert_eq!(latest.share(vec![number.to_string()]).len(), 1);
        }
        assert_eq!(latest.0.len(), MAX_LATEST);
    }

    #[test]
    fn large_records_count_as_several() {
        let mut store = Store::default();
        store.insert("small".to_owned(), String::new());
        store.insert("large".to_owned(), "x".repeat(2 * SHARE));
        assert_eq!(store.count(), 4);
        if let Some(small) = store.get_mut("small") {
            *small = "x".repeat(10 * SHARE);
        }
        assert_eq!(store.count(), 14);
        store.insert("large".to_owned(), String::new());
        assert_eq!(store.count(), 12);
        store.remove("small");
        assert_eq!((store.count(), store.len()), (1, 1));
        for number in 0..3 * MAX_CHANGED {
            store.insert(number.to_string(), "x".repeat(SHARE));
            assert!(store.changed.len() <= MAX_CHANGED);
        }
        assert_eq!(store.count(), 1 + 6 * MAX_CHANGED);
        store.retain(|record| record.is_empty());
        assert_eq!((store.count(), store.get("large").map(String::as_str)), (1, Some("")));
    }
}
