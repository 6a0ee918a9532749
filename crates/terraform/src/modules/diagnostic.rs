use std::borrow::Cow;
use std::collections::HashSet;

use palisade_model::Category;
use palisade_source::Site;

use crate::config::Severity;

/// Something about a root that its author should know: what Terraform would refuse or warn about, what is not on disk,
/// which limit was reached.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// What kind of incompleteness it stands for.
    pub category: Category,
    /// What is wrong, in a few words.
    pub summary: Cow<'static, str>,
    /// What to do about it, in sentences.
    pub detail: Cow<'static, str>,
    /// Where.
    pub site: Option<Site>,
}

impl Diagnostic {
    /// Something that Terraform would refuse.
    pub fn error(
        site: Option<Site>,
        summary: impl Into<Cow<'static, str>>,
        detail: impl Into<Cow<'static, str>>,
    ) -> Self {
        let (summary, detail) = (summary.into(), detail.into());
        Self { severity: Severity::Error, category: Category::Eval, summary, detail, site }
    }

    /// The same, where Terraform goes on.
    #[must_use]
    pub fn as_warning(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }
}

/// Diagnostics in the order they are found, each once however many instances it holds for.
#[derive(Debug, Clone, Default)]
pub(super) struct Diagnostics {
    list: Vec<Diagnostic>,
    seen: HashSet<Diagnostic>,
}

impl Diagnostics {
    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        if self.seen.insert(diagnostic.clone()) {
            self.list.push(diagnostic);
        }
    }

    pub(super) fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        diagnostics.into_iter().for_each(|diagnostic| self.push(diagnostic));
    }

    /// Adds errors, but for places that something is wrong with already.
    pub(super) fn add_elsewhere(&mut self, errors: Vec<Diagnostic>) {
        let is_error = |diagnostic: &&Diagnostic| diagnostic.severity == Severity::Error;
        let known: HashSet<Option<Site>> = self.list.iter().filter(is_error).map(|error| error.site).collect();
        self.extend(errors.into_iter().filter(|error| !known.contains(&error.site)));
    }

    pub(super) fn list(&self) -> &[Diagnostic] {
        &self.list
    }

    pub(super) fn into_list(self) -> Vec<Diagnostic> {
        self.list
    }
}
