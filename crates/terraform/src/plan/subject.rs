//! The resources and data sources of a plan, wherever the document has them.

use std::borrow::Cow;
use std::collections::HashSet;

use palisade_model::{Action, Category, Diagnostic, Mode};
use palisade_source::Span;
use serde_json::value::RawValue;

use super::Text;
use super::document::{Document, ResourceChange, StateModule, StateResource, StateValues};

/// One resource or data source instance of the plan.
pub(super) struct Subject<'s> {
    pub address: Cow<'s, str>,
    /// The member `"address": …` of its entry.
    pub header: Span,
    /// The module instance's address; empty for the root module.
    pub module: Cow<'s, str>,
    pub mode: Mode,
    /// With `data.` before it for a data source.
    pub kind: Cow<'s, str>,
    pub name: Cow<'s, str>,
    pub action: Option<Action>,
    pub values: Option<&'s RawValue>,
    pub unknown: Unknown<'s>,
    pub sensitive: Option<&'s RawValue>,
    /// Whether its change was deferred, so that it is not known whether there will be such an instance.
    pub deferred: bool,
}

/// Where it stands what is unknown.
#[derive(Clone, Copy)]
pub(super) enum Unknown<'s> {
    /// In a structure like the values'.
    Marked(&'s RawValue),
    /// Nowhere, since all is known.
    Nothing,
    /// Nowhere: what is written and has no value is unknown.
    Unlisted,
}

impl Subject<'_> {
    /// `aws_s3_bucket.a`, `data.aws_vpc.main`: as the configuration calls it within its module.
    pub fn declared(&self) -> String {
        format!("{}.{}", self.kind, self.name)
    }

    /// Its instance key with the brackets; empty where it has none.
    pub fn key(&self) -> &str {
        let module = if self.module.is_empty() { 0 } else { self.module.len() + 1 };
        self.address
            .get(module + self.kind.len() + 1 + self.name.len()..)
            .filter(|key| key.starts_with('['))
            .unwrap_or("")
    }
}

/// All resources that the plan makes, changes, keeps, reads or removes.
pub(super) fn subjects<'s>(
    text: Text<'s>,
    document: &mut Document<'s>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Subject<'s>> {
    let mut subjects = Vec::new();
    let changes = document.resource_changes.take();
    let has_changes = changes.is_some();
    let deferred = std::mem::take(&mut document.deferred_changes);
    let changes = changes.into_iter().flatten().map(|change| (change, false));
    for (change, deferred) in changes.chain(deferred.into_iter().map(|change| (change.resource_change, true))) {
        // What is left of a replacement that failed half way: the address is its successor's.
        if change.deposed.is_none() {
            subjects.push(changed(text, change, deferred, diagnostics));
        }
    }
    // A document whose changes were cut away still shows the planned values.
    if !has_changes && let Some(raw) = document.planned_values {
        match serde_json::from_str::<StateValues<'s>>(raw.get()) {
            Ok(values) => add_state(text, values, false, &mut subjects),
            Err(error) => diagnostics.push(Diagnostic {
                category: Category::Parse,
                site: Some(text.site(text.member("planned_values", raw))),
                summary: format!("the planned values are not as Terraform writes them: {error}"),
                detail: "run terraform show -json again".into(),
            }),
        }
    }
    // Data sources that were read while planning stand in no change; one that is read again is in both.
    if let Some(values) = document.prior_state.take().and_then(|state| state.values) {
        let planned = subjects.len();
        add_state(text, values, true, &mut subjects);
        let known = subjects.split_off(planned);
        let again: HashSet<_> =
            subjects.iter().filter(|s| s.mode == Mode::Data).map(|subject| subject.address.clone()).collect();
        subjects.extend(known.into_iter().filter(|subject| !again.contains(&subject.address)));
    }
    subjects
}

fn address(raw: &RawValue) -> Cow<'_, str> {
    let quoted = raw.get();
    match quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(plain) if !plain.contains('\\') => Cow::Borrowed(plain),
        _ => serde_json::from_str::<String>(quoted).map_or(Cow::Borrowed(quoted), Cow::Owned),
    }
}

fn mode_and_kind<'s>(mode: &str, kind: Cow<'s, str>) -> (Mode, Cow<'s, str>) {
    if mode == "data" { (Mode::Data, format!("data.{kind}").into()) } else { (Mode::Managed, kind) }
}

fn changed<'s>(
    text: Text<'s>,
    entry: ResourceChange<'s>,
    deferred: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Subject<'s> {
    let header = text.member("address", entry.address);
    let (mode, kind) = mode_and_kind(&entry.mode, entry.kind);
    let action = action(&entry.change.actions);
    if action.is_none() {
        diagnostics.push(Diagnostic {
            category: Category::Parse,
            site: Some(text.site(header)),
            summary: format!("the actions [{}] are not understood", entry.change.actions.join(", ")),
            detail: "the resource is judged as one that stays".into(),
        });
    }
    Subject {
        address: address(entry.address),
        header,
        module: entry.module_address.unwrap_or_default(),
        mode,
        kind,
        name: entry.name,
        action,
        values: entry.change.after,
        unknown: entry.change.after_unknown.map_or(Unknown::Nothing, Unknown::Marked),
        sensitive: entry.change.after_sensitive,
        deferred,
    }
}

/// What the actions come to: Terraform lists the steps.
fn action(steps: &[Cow<'_, str>]) -> Option<Action> {
    let steps: Vec<&str> = steps.iter().map(|step| &**step).collect();
    match *steps {
        ["no-op"] => Some(Action::NoOp),
        ["create"] => Some(Action::Create),
        ["read"] => Some(Action::Read),
        ["update"] => Some(Action::Update),
        ["delete"] => Some(Action::Delete),
        ["forget"] => Some(Action::Forget),
        ["delete" | "forget", "create"] | ["create", "delete" | "forget"] => Some(Action::Replace),
        _ => None,
    }
}

/// The resources of a state: all of the planned one, only data sources of the prior one, where managed resources are
/// as they were.
fn add_state<'s>(text: Text<'s>, values: StateValues<'s>, only_data: bool, subjects: &mut Vec<Subject<'s>>) {
    let mut open: Vec<StateModule<'s>> = values.root_module.into_iter().collect();
    while let Some(module) = open.pop() {
        let address = module.address.unwrap_or_default();
        let resources = module.resources.into_iter().filter(|resource| !only_data || resource.mode == "data");
        subjects.extend(resources.map(|resource| held(text, resource, address.clone(), only_data)));
        open.extend(module.child_modules.into_iter().rev());
    }
}

fn held<'s>(text: Text<'s>, resource: StateResource<'s>, module: Cow<'s, str>, is_known: bool) -> Subject<'s> {
    let (mode, kind) = mode_and_kind(&resource.mode, resource.kind);
    Subject {
        address: address(resource.address),
        header: text.member("address", resource.address),
        module,
        mode,
        kind,
        name: resource.name,
        action: None,
        values: resource.values,
        unknown: if is_known { Unknown::Nothing } else { Unknown::Unlisted },
        sensitive: resource.sensitive_values,
        deferred: false,
    }
}
