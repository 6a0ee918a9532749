use palisade_model::Category;
use serde::Serialize;

use super::Reader;
use super::index::Index;
use super::place::{Location, Message};
use super::result::Level;
use crate::{OutOfReach, Report, ReportError, Skipped, phrase};

/// Why the run is not complete, or what else to know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cause {
    Incomplete(Category),
    Skipped,
    Truncated,
    Hint,
}

impl Cause {
    fn all() -> impl Iterator<Item = Cause> {
        Category::ALL.into_iter().map(Cause::Incomplete).chain([Cause::Skipped, Cause::Truncated, Cause::Hint])
    }

    const fn id(self) -> &'static str {
        match self {
            Cause::Incomplete(category) => category.name(),
            Cause::Skipped => "skipped",
            Cause::Truncated => "truncated",
            Cause::Hint => "hint",
        }
    }

    const fn meaning(self) -> &'static str {
        match self {
            Cause::Incomplete(Category::Parse) => "A file, or a part of one, could not be parsed.",
            Cause::Incomplete(Category::Policy) => "A policy failed, so what it would have said is not known.",
            Cause::Incomplete(Category::Eval) => "An expression is in error, so its value is not known.",
            Cause::Incomplete(Category::Limits) => "A limit was reached.",
            Cause::Incomplete(Category::Modules) => "A module is not on disk.",
            Cause::Incomplete(Category::Templates) => "A chart or an overlay has to be rendered first.",
            Cause::Incomplete(Category::Plans) => "A plan leaves out a part of what it plans.",
            Cause::Skipped => "A file was not read.",
            Cause::Truncated => "There are more results than this log holds.",
            Cause::Hint => "What to know of the configuration.",
        }
    }

    fn reference(self) -> Reference<'static> {
        // The list is made from the same iterator, so the position is there.
        Reference { id: self.id(), index: Cause::all().position(|other| other == self) }
    }
}

/// A kind of notification, as a `reportingDescriptor`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Notice {
    id: &'static str,
    short_description: Message<'static>,
}

impl Notice {
    pub(super) fn all() -> Vec<Notice> {
        let notice = |cause: Cause| Notice { id: cause.id(), short_description: Message::new(cause.meaning()) };
        Cause::all().map(notice).collect()
    }
}

/// A `reportingDescriptorReference`.
#[derive(Serialize)]
struct Reference<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    index: Option<usize>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Invocation<'a> {
    execution_successful: bool,
    tool_execution_notifications: Vec<Notification<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tool_configuration_notifications: Vec<Notification<'a>>,
}

impl<'a> Invocation<'a> {
    /// Of what is incomplete the first run of a log speaks for all of them.
    pub(super) fn new(report: &'a Report, index: &'a Index<'a>) -> Self {
        let of = &report.completeness;
        let (mut notifications, mut hints) = (Vec::new(), Vec::new());
        if index.is_first {
            notifications.extend(report.errors.iter().map(|error| Notification::broken(error, index)));
            notifications.extend(of.out_of_reach.iter().map(|out| Notification::out_of_reach(out, index)));
        }
        if index.is_first && index.reader == Reader::Auditor {
            notifications.extend(of.files_skipped.iter().map(Notification::skipped));
            hints.extend(report.hints.iter().map(|hint| Notification::hint(hint)));
        }
        notifications.extend((index.findings.len() < index.total).then(|| Notification::truncated(index)));
        Invocation {
            execution_successful: report.errors.iter().all(|error| error.is_accepted),
            tool_execution_notifications: notifications,
            tool_configuration_notifications: hints,
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Notification<'a> {
    descriptor: Reference<'static>,
    #[serde(skip_serializing_if = "Option::is_none")]
    associated_rule: Option<Reference<'a>>,
    level: Level,
    message: Message<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    locations: Vec<Location<'a>>,
}

impl<'a> Notification<'a> {
    fn new(cause: Cause, level: Level, text: String) -> Self {
        let message = Message::new(text);
        Notification { descriptor: cause.reference(), associated_rule: None, level, message, locations: Vec::new() }
    }

    fn broken(error: &'a ReportError, index: &'a Index<'a>) -> Self {
        let text = match &*error.detail {
            "" => error.summary.clone(),
            detail => format!("{}: {detail}", error.summary),
        };
        let rule = error.policy.as_ref().map(|meta| &*meta.id);
        let level = if error.is_accepted { Level::Warning } else { Level::Error };
        Notification {
            associated_rule: rule.map(|id| Reference { id, index: index.rule(id) }),
            locations: error.place.iter().map(|place| Location::of_place(place, index)).collect(),
            ..Notification::new(Cause::Incomplete(error.category), level, text)
        }
    }

    fn out_of_reach(out: &'a OutOfReach, index: &'a Index<'a>) -> Self {
        let text = format!("{} ({}): {}", out.what, out.reason, out.remedy);
        Notification {
            locations: out.location.iter().map(|at| Location::new(at, index)).collect(),
            ..Notification::new(Cause::Incomplete(out.category), Level::Warning, text)
        }
    }

    fn skipped(skipped: &Skipped) -> Self {
        let text = format!("{} was not read: {}", skipped.path, skipped.reason);
        Notification::new(Cause::Skipped, Level::Note, text)
    }

    fn hint(hint: &str) -> Self {
        Notification::new(Cause::Hint, Level::Note, hint.to_owned())
    }

    fn truncated(index: &Index<'_>) -> Self {
        let (held, more) = (index.findings.len(), index.total - index.findings.len());
        let more = phrase::count(more as u64, "result is", "results are");
        let text = format!(
            "The {held} most severe results are here, {more} left out, as code scanning takes no more; the JSON and the \
             SARIF report hold all."
        );
        Notification::new(Cause::Truncated, Level::Warning, text)
    }
}
