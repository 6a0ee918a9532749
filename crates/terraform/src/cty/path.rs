use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use super::Str;

/// One step into a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// `.name`: an object's attribute.
    Attr(Str),
    /// `[0]`: an element of a list or tuple.
    Index(u64),
    /// `["key"]`: an element of a map.
    Key(Str),
    /// `[*]`: an element of a set, or one whose key is not known.
    Any,
}

/// The way from a value to a part of it.
#[derive(Debug, Clone, Default)]
pub struct Path(Steps);

/// Most ways are one step long.
#[derive(Debug, Clone, Default)]
enum Steps {
    #[default]
    None,
    One(Step),
    Several(Vec<Step>),
}

impl PartialEq for Path {
    fn eq(&self, other: &Self) -> bool {
        self.steps() == other.steps()
    }
}

impl Eq for Path {}

impl Hash for Path {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.steps().hash(state);
    }
}

impl PartialOrd for Path {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Path {
    fn cmp(&self, other: &Self) -> Ordering {
        self.steps().cmp(other.steps())
    }
}

impl Path {
    /// The value itself.
    pub const fn root() -> Self {
        Self(Steps::None)
    }

    /// The steps from the outermost on.
    pub fn steps(&self) -> &[Step] {
        match &self.0 {
            Steps::None => &[],
            Steps::One(step) => std::slice::from_ref(step),
            Steps::Several(steps) => steps,
        }
    }

    /// This path and one step more.
    #[must_use]
    pub fn then(&self, step: Step) -> Self {
        let before = self.steps();
        if before.is_empty() {
            return Self(Steps::One(step));
        }
        let mut steps = Vec::with_capacity(before.len() + 1);
        steps.extend_from_slice(before);
        steps.push(step);
        Self(Steps::Several(steps))
    }

    /// Adds a step.
    pub fn push(&mut self, step: Step) {
        match &mut self.0 {
            Steps::None => self.0 = Steps::One(step),
            Steps::One(_) => *self = self.then(step),
            Steps::Several(steps) => steps.push(step),
        }
    }

    /// Takes the last step off.
    pub fn pop(&mut self) -> Option<Step> {
        match std::mem::take(&mut self.0) {
            Steps::None => None,
            Steps::One(step) => Some(step),
            Steps::Several(mut steps) => {
                let last = steps.pop();
                self.0 = Steps::Several(steps);
                last
            }
        }
    }

    /// Whether it is the value itself.
    pub fn is_root(&self) -> bool {
        self.steps().is_empty()
    }
}

impl FromIterator<Step> for Path {
    fn from_iter<I: IntoIterator<Item = Step>>(steps: I) -> Self {
        Self(Steps::Several(steps.into_iter().collect()))
    }
}

/// As Terraform writes it in messages: `.ingress[0].tags["a"]`.
impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in self.steps() {
            match step {
                Step::Attr(name) => write!(f, ".{name}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Key(key) => write!(f, "[{key:?}]")?,
                Step::Any => f.write_str("[*]")?,
            }
        }
        Ok(())
    }
}
