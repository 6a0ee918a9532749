//! Long lists by a member's value: many rules pick the elements of one kind out of the same list.

use std::collections::HashMap;
use std::sync::Arc;

use regorus::Value;
use regorus::value::Array;

use super::refs::member;

/// Shorter lists are walked.
pub(super) const LEAST: usize = 64;
/// So many lists and members are kept.
const MOST: usize = 16;

/// The positions of a list's elements by the string that one of their members is.
#[derive(Debug)]
struct Index {
    /// Kept, so that no other list comes to stand at its address.
    list: Arc<Array>,
    member: Arc<str>,
    by_string: HashMap<Arc<str>, Arc<Vec<usize>>>,
}

/// The lists that were indexed, the last one last.
#[derive(Debug, Default)]
pub(super) struct Indexes(Vec<Index>);

impl Indexes {
    /// The elements whose member is a string, in order.
    pub fn find(&mut self, list: &Arc<Array>, name: &Arc<str>, wanted: &Arc<str>) -> Arc<Vec<usize>> {
        let known = self.0.iter().position(|index| Arc::ptr_eq(&index.list, list) && index.member == *name);
        let at = known.unwrap_or_else(|| {
            if self.0.len() >= MOST {
                self.0.remove(0);
            }
            self.0.push(Index::new(list, name));
            self.0.len() - 1
        });
        self.0[at].by_string.get(wanted).cloned().unwrap_or_default()
    }
}

impl Index {
    fn new(list: &Arc<Array>, name: &Arc<str>) -> Self {
        let mut positions: HashMap<Arc<str>, Vec<usize>> = HashMap::new();
        let key = Value::String(name.clone());
        for (i, item) in list.iter().enumerate() {
            if let Value::String(text) = member(item, &key) {
                positions.entry(text).or_default().push(i);
            }
        }
        let by_string = positions.into_iter().map(|(text, positions)| (text, Arc::new(positions))).collect();
        Index { list: list.clone(), member: name.clone(), by_string }
    }
}
