//! What is asked of a project besides the resource at hand. Where none of the answers differs from one time to the other,
//! what was made of them does not either.

use std::cell::RefCell;
use std::collections::HashSet;

use foldhash::fast::RandomState;

use crate::Address;

/// What was asked of a project: the kinds whose resources were looked through, and what was not found.
///
/// The answers to the first question decide about the second and so on: where all answers stay the same, so do the
/// questions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// Something that any resource has a part in.
    pub(crate) everything: bool,
    pub(crate) kinds: HashSet<Box<str>, RandomState>,
    /// Addresses that the project did not have.
    pub(crate) absent: HashSet<Address, RandomState>,
}

thread_local! {
    /// What has been asked on this thread since somebody began to note it.
    static NOTED: RefCell<Option<Asked>> = const { RefCell::new(None) };
}

impl Asked {
    /// Does something, and notes what it asks of projects. It has to do it on this thread.
    pub fn during<T>(work: impl FnOnce() -> T) -> (T, Asked) {
        let outer = NOTED.replace(Some(Asked::default()));
        let result = work();
        (result, NOTED.replace(outer).unwrap_or_default())
    }

    /// Whether nothing was asked.
    pub fn is_nothing(&self) -> bool {
        !self.everything && self.kinds.is_empty() && self.absent.is_empty()
    }

    /// Adds what else was asked.
    pub fn add(&mut self, other: Asked) {
        self.everything |= other.everything;
        self.kinds.extend(other.kinds);
        self.absent.extend(other.absent);
    }
}

fn note(what: impl FnOnce(&mut Asked)) {
    NOTED.with_borrow_mut(|noted| {
        if let Some(asked) = noted {
            what(asked);
        }
    });
}

/// Notes that the resources of a kind, or whether there are any, were asked for.
pub(crate) fn kind(kind: &str) {
    note(|asked| {
        if !asked.kinds.contains(kind) {
            asked.kinds.insert(kind.into());
        }
    });
}

/// Notes an address that the project does not have.
pub(crate) fn absent(address: &Address) {
    note(|asked| {
        if !asked.absent.contains(address) {
            asked.absent.insert(address.clone());
        }
    });
}

/// Notes something that any resource has a part in.
pub(crate) fn everything() {
    note(|asked| asked.everything = true);
}
