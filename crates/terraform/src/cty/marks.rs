use std::ops::{BitOr, BitOrAssign};

/// What is to be remembered of a value wherever it flows. A set of at most eight marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Marks(u8);

impl Marks {
    /// No mark.
    pub const NONE: Self = Self(0);
    /// Not to be shown.
    pub const SENSITIVE: Self = Self(1);
    /// Not to be kept beyond one run.
    pub const EPHEMERAL: Self = Self(2);
    /// The result of the console's `type` function, which is good for nothing but printing.
    pub const TYPE: Self = Self(4);

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all of `marks` are here.
    pub const fn contains(self, marks: Self) -> bool {
        self.0 & marks.0 == marks.0
    }

    /// These without `marks`.
    #[must_use]
    pub const fn without(self, marks: Self) -> Self {
        Self(self.0 & !marks.0)
    }
}

impl BitOr for Marks {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOrAssign for Marks {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}
