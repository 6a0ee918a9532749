use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use palisade_model::{Action, Project, Resource, ResourceId, View};

use crate::{
    Check, Cx, Findings, Group, GroupError, Judge, Meta, ParamsError, PolicyFailure, Selection, Session, Subject,
};

/// The native policies of one view.
pub struct NativeGroup<V: View> {
    policies: Vec<(Arc<Meta>, Check<V>)>,
}

impl<V: View> NativeGroup<V> {
    /// A group of checks over the same view, each with its page's meta data.
    pub fn new(policies: Vec<(&'static Meta, Check<V>)>) -> Self {
        Self { policies: policies.into_iter().map(|(meta, check)| (Arc::new(meta.clone()), check)).collect() }
    }
}

/// Whether a list of kinds names a kind; `*` names all.
pub fn kinds_overlap<S: AsRef<str>>(kinds: &[S], kind: &str) -> bool {
    kinds.iter().any(|k| k.as_ref() == kind || k.as_ref() == "*")
}

impl<V: View> Group for NativeGroup<V> {
    fn policies(&self) -> Vec<Arc<Meta>> {
        self.policies.iter().map(|(meta, _)| meta.clone()).collect()
    }

    fn set_params(&mut self, policy: &str, params: &serde_json::Value) -> Result<(), ParamsError> {
        match self.policies.iter_mut().find(|(meta, _)| meta.id == policy) {
            Some((_, check)) => check.set(policy, params),
            None => Err(ParamsError::NoPolicy(policy.to_owned())),
        }
    }

    fn params_schema(&self, policy: &str) -> Option<serde_json::Value> {
        self.policies.iter().find(|(meta, _)| meta.id == policy).and_then(|(_, check)| check.schema())
    }

    fn open<'p>(
        &'p self,
        project: &'p Project,
        selection: &'p Selection,
    ) -> Result<Option<Box<dyn Session + 'p>>, GroupError> {
        let chosen = self.policies.iter().filter(|(meta, _)| selection.has(&meta.id)).collect::<Vec<_>>();
        let wanted = V::KINDS.iter().any(|kind| *kind == "*" || project.has_kind(kind));
        if chosen.is_empty() || !wanted {
            return Ok(None);
        }
        let mut by_kind = HashMap::new();
        for (kind, _) in project.kinds() {
            let apply = (0..chosen.len()).filter(|&i| kinds_overlap(&chosen[i].0.applies_to, kind)).collect::<Vec<_>>();
            if !apply.is_empty() {
                by_kind.insert(kind, apply);
            }
        }
        if by_kind.is_empty() {
            return Ok(None);
        }
        let subjects = V::collect(project)
            .into_iter()
            .filter(|view| is_judged(V::anchor(view)) && by_kind.contains_key(V::anchor(view).kind()))
            .collect();
        Ok(Some(Box::new(NativeSession::<V> { chosen, by_kind, subjects })))
    }
}

/// What a plan is about to delete or to forget is not judged; everything else is, unchanged resources included.
fn is_judged(resource: Resource<'_>) -> bool {
    match resource.action() {
        Some(Action::Delete | Action::Forget) => false,
        Some(Action::NoOp | Action::Create | Action::Read | Action::Update | Action::Replace) | None => true,
    }
}

struct NativeSession<'p, V: View> {
    chosen: Vec<&'p (Arc<Meta>, Check<V>)>,
    by_kind: HashMap<&'p str, Vec<usize>>,
    subjects: Vec<V::Of<'p>>,
}

impl<V: View> Session for NativeSession<'_, V> {
    fn subjects(&self) -> usize {
        self.subjects.len()
    }

    fn judge(&self) -> Box<dyn Judge + '_> {
        Box::new(NativeJudge(self))
    }

    fn covered(&self) -> Vec<ResourceId> {
        self.subjects.iter().map(|view| V::anchor(view).id()).collect()
    }
}

struct NativeJudge<'s, 'p, V: View>(&'s NativeSession<'p, V>);

impl<V: View> Judge for NativeJudge<'_, '_, V> {
    fn judge(&mut self, subject: usize, out: &mut Findings) {
        let session = self.0;
        let view = &session.subjects[subject];
        let anchor = V::anchor(view);
        for &policy in session.by_kind.get(anchor.kind()).map_or(&[][..], Vec::as_slice) {
            let (meta, check) = session.chosen[policy];
            let mut cx = Cx::new(meta, anchor);
            match catch_unwind(AssertUnwindSafe(|| check.run(view, &mut cx))) {
                Ok(()) => cx.settle(out),
                Err(panic) => out.failures.push(failure(meta, anchor, panic.as_ref())),
            }
        }
    }
}

fn failure(meta: &Arc<Meta>, anchor: Resource<'_>, panic: &(dyn std::any::Any + Send)) -> PolicyFailure {
    let what = panic
        .downcast_ref::<&str>()
        .map(|s| (*s).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "no message".to_owned());
    PolicyFailure {
        policy: meta.clone(),
        subject: Subject::Resource(anchor.id()),
        summary: format!("the policy {} panicked on {}: {what}", meta.id, anchor.address()),
        detail: "this is a defect of palisade: please report it with the resource's text".to_owned(),
        at: None,
        is_limit: false,
    }
}

/// Single resources are a view too: every one is its own anchor.
#[derive(Debug, Clone, Copy)]
pub struct Each;

impl View for Each {
    type Of<'p> = Resource<'p>;
    const KINDS: &'static [&'static str] = &["*"];

    fn collect(project: &Project) -> Vec<Resource<'_>> {
        project.resources().collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        *view
    }
}
