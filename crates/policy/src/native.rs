use std::borrow::Cow;
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use foldhash::fast::RandomState;
use palisade_model::{Action, Anchors, Asked, Project, Resource, ResourceId, Twins, View};

use crate::{
    Again, Check, Cx, Findings, Group, GroupError, Judge, Meta, ParamsError, PolicyFailure, Questions, Selection,
    Session, Subject,
};

/// The native policies of one view.
pub struct NativeGroup<V: View> {
    policies: Vec<(Arc<Meta>, Check<V>)>,
    /// The numbers of the policies that apply to each kind; under `*` of those that apply to all.
    by_kind: HashMap<Cow<'static, str>, Vec<usize>, RandomState>,
}

impl<V: View> NativeGroup<V> {
    /// A group of checks over the same view, each with its page's meta data.
    pub fn new(policies: Vec<(&'static Meta, Check<V>)>) -> Self {
        let mut by_kind: HashMap<_, Vec<_>, _> = HashMap::default();
        for (number, (meta, _)) in policies.iter().enumerate() {
            for kind in meta.applies_to.iter() {
                by_kind.entry(kind.clone()).or_default().push(number);
            }
        }
        let policies = policies.into_iter().map(|(meta, check)| (Arc::new(meta.clone()), check)).collect();
        Self { policies, by_kind }
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
        Ok(self.session(project, selection, |_| V::collect_among(&Anchors::subjects(project))).map(boxed))
    }

    fn open_noting<'p>(
        &'p self,
        project: &'p Project,
        selection: &'p Selection,
    ) -> Result<Option<Box<dyn Session + 'p>>, GroupError> {
        let mut asked = Asked::default();
        let collect = |_: &ByKind<'_>| {
            let (views, by_view) = Asked::during(|| V::collect_among(&Anchors::subjects(project)));
            asked = by_view;
            views
        };
        let session = self.session(project, selection, collect);
        Ok(session.map(|session| {
            let notes = Notes { view: asked, policies: Mutex::new(vec![Asked::default(); self.policies.len()]) };
            boxed(NativeSession { notes: Some(notes), ..session })
        }))
    }

    fn open_again<'p>(
        &'p self,
        project: &'p Project,
        selection: &'p Selection,
        again: &'p Again,
    ) -> Result<Option<Box<dyn Session + 'p>>, GroupError> {
        let settled = self.policies.iter().map(|(meta, _)| again.is_settled(&meta.id)).collect::<Vec<_>>();
        // Twins are asked for only if some policy has to judge them.
        let collect = |by_kind: &ByKind<'_>| {
            let are_known = by_kind.values().flatten().all(|&policy| settled[policy]);
            let twins = again.twins().of_before();
            let anchors = if are_known { Anchors::without(project, twins) } else { Anchors::subjects(project) };
            V::collect_among(&anchors)
        };
        let session = self.session(project, selection, collect);
        Ok(session.map(|session| boxed(NativeSession { again: Some((again.twins(), settled)), ..session })))
    }
}

fn boxed<'p, V: View>(session: NativeSession<'p, V>) -> Box<dyn Session + 'p> {
    Box::new(session)
}

impl<V: View> NativeGroup<V> {
    /// A session over the views that `collect` gives for the policies that take part, by the kinds that there are; none
    /// where there is nothing to judge.
    fn session<'p>(
        &'p self,
        project: &'p Project,
        selection: &'p Selection,
        collect: impl FnOnce(&ByKind<'p>) -> Vec<V::Of<'p>>,
    ) -> Option<NativeSession<'p, V>> {
        if !V::KINDS.iter().any(|kind| *kind == "*" || project.has_kind(kind)) {
            return None;
        }
        let of_kind = |kind: &str| self.by_kind.get(kind).into_iter().flatten().copied();
        let of_any = of_kind("*").filter(|&policy| selection.has(&self.policies[policy].0.id)).collect::<Vec<_>>();
        let mut by_kind = ByKind::default();
        for (kind, _) in project.kinds() {
            let own = of_kind(kind).filter(|&policy| selection.has(&self.policies[policy].0.id));
            let mut apply = own.chain(of_any.iter().copied()).collect::<Vec<_>>();
            if !apply.is_empty() {
                apply.sort_unstable();
                apply.dedup();
                by_kind.insert(kind, apply);
            }
        }
        if by_kind.is_empty() {
            return None;
        }
        let subjects = collect(&by_kind)
            .into_iter()
            .filter(|view| is_judged(V::anchor(view)) && by_kind.contains_key(V::anchor(view).kind()))
            .collect();
        Some(NativeSession { policies: &self.policies, by_kind, subjects, notes: None, again: None })
    }
}

/// The numbers of the policies that judge each kind, in order.
type ByKind<'p> = HashMap<&'p str, Vec<usize>, RandomState>;

/// What a plan is about to delete or to forget is not judged; everything else is, unchanged resources included.
fn is_judged(resource: Resource<'_>) -> bool {
    match resource.action() {
        Some(Action::Delete | Action::Forget) => false,
        Some(Action::NoOp | Action::Create | Action::Read | Action::Update | Action::Replace) | None => true,
    }
}

struct NativeSession<'p, V: View> {
    policies: &'p [(Arc<Meta>, Check<V>)],
    by_kind: ByKind<'p>,
    subjects: Vec<V::Of<'p>>,
    /// Where it is noted what is asked for.
    notes: Option<Notes>,
    /// The resources whose verdicts are known from a later state, and the policies that it holds for.
    again: Option<(&'p Twins, Vec<bool>)>,
}

/// What was asked of the project.
struct Notes {
    view: Asked,
    /// By the number of the policy.
    policies: Mutex<Vec<Asked>>,
}

impl<V: View> Session for NativeSession<'_, V> {
    fn subjects(&self) -> usize {
        self.subjects.len()
    }

    fn judge(&self) -> Box<dyn Judge + '_> {
        let asked = vec![Asked::default(); if self.notes.is_some() { self.policies.len() } else { 0 }];
        Box::new(NativeJudge { session: self, asked })
    }

    fn covered(&self) -> Vec<ResourceId> {
        self.subjects.iter().map(|view| V::anchor(view).id()).collect()
    }

    fn questions(&self) -> Option<Questions> {
        let Notes { view, policies } = self.notes.as_ref()?;
        let policies = policies.lock().unwrap_or_else(PoisonError::into_inner);
        let ids = self.policies.iter().map(|(meta, _)| meta.id.to_string());
        Some(Questions { view: view.clone(), policies: ids.zip(policies.iter().cloned()).collect() })
    }
}

impl<V: View> NativeSession<'_, V> {
    /// Whether a policy's verdict on a resource is known from a later state.
    fn is_known(&self, policy: usize, anchor: ResourceId) -> bool {
        self.again.as_ref().is_some_and(|(twins, settled)| settled[policy] && twins.of_before()[anchor.0 as usize])
    }
}

struct NativeJudge<'s, 'p, V: View> {
    session: &'s NativeSession<'p, V>,
    /// What was asked of the project, by the number of the policy; empty where that is not noted.
    asked: Vec<Asked>,
}

impl<V: View> Judge for NativeJudge<'_, '_, V> {
    fn judge(&mut self, subject: usize, out: &mut Findings) {
        let session = self.session;
        let view = &session.subjects[subject];
        let anchor = V::anchor(view);
        for &policy in session.by_kind.get(anchor.kind()).map_or(&[][..], Vec::as_slice) {
            if session.is_known(policy, anchor.id()) {
                continue;
            }
            let (meta, check) = &session.policies[policy];
            let mut cx = Cx::new(meta, anchor);
            let mut run = || catch_unwind(AssertUnwindSafe(|| check.run(view, &mut cx)));
            let result = match self.asked.get_mut(policy) {
                Some(asked) => {
                    let (result, more) = Asked::during(run);
                    asked.add(more);
                    result
                }
                None => run(),
            };
            match result {
                Ok(()) => cx.settle(out),
                Err(panic) => out.failures.push(failure(meta, anchor, panic.as_ref())),
            }
        }
    }
}

impl<V: View> Drop for NativeJudge<'_, '_, V> {
    /// What one worker has noted is added to what all have.
    fn drop(&mut self) {
        if let Some(notes) = &self.session.notes {
            let mut all = notes.policies.lock().unwrap_or_else(PoisonError::into_inner);
            for (asked, more) in all.iter_mut().zip(self.asked.drain(..)) {
                asked.add(more);
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
        Self::collect_among(&Anchors::all(project))
    }

    fn collect_among<'p>(anchors: &Anchors<'p>) -> Vec<Resource<'p>> {
        anchors.resources().collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        *view
    }
}
