use crate::CauseId;

/// Why something is not known: up to four cause ids into the project, in order and without repetition.
///
/// More than four are cut: a verdict needs to name what it hangs on, not everything that could have changed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Causes {
    ids: [CauseId; 4],
    len: u8,
}

impl Causes {
    /// One cause.
    pub const fn one(id: CauseId) -> Self {
        Self { ids: [id, CauseId::WRONG_TYPE, CauseId::WRONG_TYPE, CauseId::WRONG_TYPE], len: 1 }
    }

    /// The ids, smallest first.
    pub fn iter(&self) -> impl Iterator<Item = CauseId> + '_ {
        self.ids[..self.len as usize].iter().copied()
    }

    /// Both sets together, the smallest four ids kept.
    #[must_use]
    pub fn union(self, other: Causes) -> Causes {
        other.iter().fold(self, Causes::with)
    }

    /// One more cause.
    #[must_use]
    pub fn with(mut self, id: CauseId) -> Causes {
        let len = self.len as usize;
        let Err(at) = self.ids[..len].binary_search(&id) else { return self };
        if at < self.ids.len() {
            let end = (len + 1).min(self.ids.len());
            self.ids[at..end].rotate_right(1);
            self.ids[at] = id;
            self.len = end as u8;
        }
        self
    }

    /// The same causes with their ids changed, as when a fragment joins a project.
    #[must_use]
    pub fn renumber(self, change: impl Fn(CauseId) -> CauseId) -> Causes {
        self.iter().fold(Causes::default(), |set, id| set.with(change(id)))
    }
}

/// A three-valued answer. There is no conversion to `bool`: what is unknown stays unknown, with its causes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It holds, whatever the unknown values turn out to be.
    True,
    /// It does not hold, whatever they turn out to be.
    False,
    /// It depends on values that are not known yet.
    Unknown(Causes),
}

impl Truth {
    /// Unknown for one cause.
    pub const fn unknown(id: CauseId) -> Self {
        Truth::Unknown(Causes::one(id))
    }

    /// Kleene's conjunction: one false makes it false.
    #[must_use]
    pub fn and(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::False, _) | (_, Truth::False) => Truth::False,
            (Truth::True, x) | (x, Truth::True) => x,
            (Truth::Unknown(a), Truth::Unknown(b)) => Truth::Unknown(a.union(b)),
        }
    }

    /// Kleene's disjunction: one true makes it true.
    #[must_use]
    pub fn or(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::True, _) | (_, Truth::True) => Truth::True,
            (Truth::False, x) | (x, Truth::False) => x,
            (Truth::Unknown(a), Truth::Unknown(b)) => Truth::Unknown(a.union(b)),
        }
    }

    /// Like [`Truth::and`], the right side computed only where it matters.
    #[must_use]
    pub fn and_then(self, other: impl FnOnce() -> Truth) -> Truth {
        match self {
            Truth::False => Truth::False,
            Truth::True | Truth::Unknown(_) => self.and(other()),
        }
    }

    /// Like [`Truth::or`], the right side computed only where it matters.
    #[must_use]
    pub fn or_else(self, other: impl FnOnce() -> Truth) -> Truth {
        match self {
            Truth::True => Truth::True,
            Truth::False | Truth::Unknown(_) => self.or(other()),
        }
    }

    /// Negation; unknown stays unknown. Also as the operator `!`.
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "it is implemented too; policies read better with the method")]
    pub fn not(self) -> Truth {
        match self {
            Truth::True => Truth::False,
            Truth::False => Truth::True,
            Truth::Unknown(causes) => Truth::Unknown(causes),
        }
    }

    /// Whether any holds; false for none.
    pub fn any(all: impl IntoIterator<Item = Truth>) -> Truth {
        let mut sum = Truth::False;
        for one in all {
            sum = sum.or(one);
            if sum == Truth::True {
                break;
            }
        }
        sum
    }

    /// Whether all hold; true for none.
    pub fn all(all: impl IntoIterator<Item = Truth>) -> Truth {
        Truth::any(all.into_iter().map(Truth::not)).not()
    }
}

impl std::ops::Not for Truth {
    type Output = Truth;
    fn not(self) -> Truth {
        Truth::not(self)
    }
}

impl From<bool> for Truth {
    fn from(known: bool) -> Self {
        if known { Truth::True } else { Truth::False }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const U: Truth = Truth::unknown(CauseId(70));

    #[test]
    fn kleene_tables() {
        let all = [Truth::True, Truth::False, U];
        for a in all {
            for b in all {
                assert_eq!(a.and(b), b.and(a));
                assert_eq!(a.and(b).not(), a.not().or(b.not()));
            }
        }
        assert_eq!(U.and(Truth::False), Truth::False);
        assert_eq!(U.and(Truth::True), U);
        assert_eq!(U.or(Truth::True), Truth::True);
    }

    #[test]
    fn causes_are_a_small_ordered_set() {
        let set = [9, 3, 7, 3, 1, 5, 8].into_iter().fold(Causes::default(), |s, i| s.with(CauseId(i)));
        assert_eq!(set.iter().map(|c| c.0).collect::<Vec<_>>(), [1, 3, 5, 7]);
    }
}
