use std::borrow::Cow;

use palisade_source::Span;

use crate::syntax::ExprId;

/// A place in one of a module's files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place {
    /// Index into [`Module::files`](super::Module::files).
    pub file: u32,
    /// The bytes in it.
    pub span: Span,
}

/// An expression in one of a module's files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExprAt {
    /// Index into [`Module::files`](super::Module::files).
    pub file: u32,
    /// The expression in that file's tree.
    pub expr: ExprId,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Severity {
    /// Terraform stops.
    Error,
    /// Terraform goes on.
    Warning,
}

/// Something that Terraform would refuse or warn about in a module's declarations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// Whether the text does not parse, rather than means something impossible.
    pub syntax: bool,
    /// Whether it is a feature of `OpenTofu` or of a later Terraform: wrong only for who asks what Terraform 1.11 says.
    pub later: bool,
    /// What is wrong, in a few words.
    pub summary: Cow<'static, str>,
    /// What to do about it, in sentences.
    pub detail: Cow<'static, str>,
    /// Where.
    pub place: Option<Place>,
}

/// The problems of a module, as they are found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Adds an error.
    pub fn error(&mut self, place: Place, summary: impl Into<Cow<'static, str>>, detail: impl Into<Cow<'static, str>>) {
        let (summary, detail) = (summary.into(), detail.into());
        self.0.push(Problem {
            severity: Severity::Error,
            syntax: false,
            later: false,
            summary,
            detail,
            place: Some(place),
        });
    }

    /// Adds an error about a name that has no meaning here, or only a `later` one.
    pub(super) fn unsupported(&mut self, place: Place, summary: &'static str, detail: String, later: bool) {
        let (summary, detail) = (summary.into(), detail.into());
        let severity = Severity::Error;
        self.0.push(Problem { severity, syntax: false, later, summary, detail, place: Some(place) });
    }

    /// An argument that is set a second time.
    pub(super) fn set_twice(&mut self, place: Place, name: &str) {
        self.error(place, "Duplicate argument", format!("The argument \"{name}\" was already set."));
    }

    /// Makes those from `from` on ones that only who asks what Terraform 1.11 says wants to know.
    pub(super) fn make_later(&mut self, from: usize) {
        self.0[from..].iter_mut().for_each(|problem| problem.later = true);
    }

    /// Adds a problem as it is.
    pub fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// How many there are so far.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, in the order they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }
}

impl<'p> IntoIterator for &'p Problems {
    type Item = &'p Problem;
    type IntoIter = std::slice::Iter<'p, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
