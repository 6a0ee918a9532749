use crate::{Causes, Truth};

/// A value as read from an attribute: not set, known, or unknown with its causes.
///
/// A value of the wrong type counts as unknown ([`CauseId::WRONG_TYPE`](crate::CauseId::WRONG_TYPE)).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact<T> {
    /// The author did not set it.
    Absent,
    /// It is this.
    Known(T),
    /// It is set to something that is not known yet.
    Unknown(Causes),
}

impl<T> Fact<T> {
    /// Whether it is set and the test holds. Absent is false; unknown is unknown.
    pub fn test(self, test: impl FnOnce(T) -> bool) -> Truth {
        self.test_or(Truth::False, test)
    }

    /// Whether the test holds, with the answer for what is not set.
    pub fn test_or(self, absent: Truth, test: impl FnOnce(T) -> bool) -> Truth {
        match self {
            Fact::Absent => absent,
            Fact::Known(value) => test(value).into(),
            Fact::Unknown(causes) => Truth::Unknown(causes),
        }
    }

    /// The known value changed.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Fact<U> {
        match self {
            Fact::Absent => Fact::Absent,
            Fact::Known(value) => Fact::Known(change(value)),
            Fact::Unknown(causes) => Fact::Unknown(causes),
        }
    }

    /// The known value read further.
    pub fn and_then<U>(self, read: impl FnOnce(T) -> Fact<U>) -> Fact<U> {
        match self {
            Fact::Absent => Fact::Absent,
            Fact::Known(value) => read(value),
            Fact::Unknown(causes) => Fact::Unknown(causes),
        }
    }

    /// The provider's documented default where nothing is set.
    #[must_use]
    pub fn or(self, default: T) -> Fact<T> {
        match self {
            Fact::Absent => Fact::Known(default),
            Fact::Known(_) | Fact::Unknown(_) => self,
        }
    }

    /// Whether it is set: unknown counts as unknown.
    pub fn is_set(&self) -> Truth {
        match self {
            Fact::Absent => Truth::False,
            Fact::Known(_) => Truth::True,
            Fact::Unknown(causes) => Truth::Unknown(*causes),
        }
    }
}
