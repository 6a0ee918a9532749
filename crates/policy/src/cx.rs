use std::borrow::Cow;
use std::sync::Arc;

use palisade_model::{Attr, Breach, Project, Resource, Truth};

use crate::{Certainty, Finding, Findings, Meta, Related, Subject};

/// What a check writes its verdicts to: one policy on one subject.
#[derive(Debug)]
pub struct Cx<'p> {
    policy: &'p Arc<Meta>,
    subject: Resource<'p>,
    found: Vec<Finding>,
}

impl<'p> Cx<'p> {
    pub(crate) fn new(policy: &'p Arc<Meta>, subject: Resource<'p>) -> Self {
        Cx { policy, subject, found: Vec::new() }
    }

    /// The project that is judged.
    pub fn project(&self) -> &'p Project {
        self.subject.project()
    }

    /// The resource that findings belong to.
    pub fn subject(&self) -> Resource<'p> {
        self.subject
    }

    /// The policy's meta data.
    pub fn policy(&self) -> &Meta {
        self.policy
    }

    /// A finding at an attribute if it is violated: certain where that is true, possible where it is unknown, none
    /// where it is false. What the attribute stands in may itself exist only possibly; then the finding is possible
    /// at most. The message is built only if there is a finding; it is one sentence without a final stop.
    pub fn deny_if<M: Into<Cow<'static, str>>>(&mut self, violated: Truth, at: Attr<'_>, message: impl FnOnce() -> M) {
        self.deny_with(violated, at, message, Vec::new);
    }

    /// Like [`Cx::deny_if`], with the other places that have a part in it.
    pub fn deny_with<M: Into<Cow<'static, str>>>(
        &mut self,
        violated: Truth,
        at: Attr<'_>,
        message: impl FnOnce() -> M,
        related: impl FnOnce() -> Vec<Related>,
    ) {
        if violated == Truth::False {
            return;
        }
        let certainty = match violated.and(at.exists()).and(self.subject.exists()) {
            Truth::False => return,
            Truth::True => Certainty::Certain,
            Truth::Unknown(causes) => Certainty::Possible(causes),
        };
        let read = Some(at.resource().id()).filter(|&id| id != self.subject.id());
        let mut related = related();
        // What was read in another resource is a finding of that one's author too.
        if let Some(id) = read
            && related.iter().all(|other| other.resource != Some(id))
        {
            let message = "this is where it is set".to_owned();
            related.push(Related { resource: Some(id), site: at.site(), message });
        }
        self.found.push(Finding {
            policy: Arc::clone(self.policy),
            subject: Subject::Resource(self.subject.id()),
            read,
            path: at.path(),
            site: at.site(),
            certainty,
            message: message().into(),
            related,
            is_secret: false,
            details: None,
        });
    }

    /// A finding for each violation that a view has found.
    pub fn deny_each<'a>(&mut self, breaches: impl IntoIterator<Item = Breach<'a>>) {
        for breach in breaches {
            let related = breach.related.iter().map(|&(at, message)| self.related(at, message)).collect();
            self.deny_with(breach.violated, breach.at, || breach.message, || related);
        }
    }

    /// Like [`Cx::deny_each`], for texts that are secrets themselves: reports do not show what stands there.
    pub fn deny_secrets<'a>(&mut self, breaches: impl IntoIterator<Item = Breach<'a>>) {
        let before = self.found.len();
        self.deny_each(breaches);
        self.found[before..].iter_mut().for_each(|finding| finding.is_secret = true);
    }

    /// Like [`Cx::deny_if`], for a text that is a secret itself: reports do not show what stands there.
    pub fn deny_secret<M: Into<Cow<'static, str>>>(
        &mut self,
        violated: Truth,
        at: Attr<'_>,
        message: impl FnOnce() -> M,
    ) {
        let before = self.found.len();
        self.deny_if(violated, at, message);
        self.found[before..].iter_mut().for_each(|finding| finding.is_secret = true);
    }

    /// Like [`Cx::deny_each`], with places that have a part in every one of them.
    pub fn deny_each_with<'a>(
        &mut self,
        breaches: impl IntoIterator<Item = Breach<'a>>,
        places: &[(Attr<'a>, &'static str)],
    ) {
        for breach in breaches {
            let all = breach.related.iter().chain(places);
            let related = all.map(|&(at, message)| self.related(at, message)).collect();
            self.deny_with(breach.violated, breach.at, || breach.message, || related);
        }
    }

    /// A place that has a part in a finding.
    pub fn related(&self, at: Attr<'_>, message: impl Into<String>) -> Related {
        Related { resource: Some(at.resource().id()), site: at.site(), message: message.into() }
    }

    /// The resources that the subject's arguments of these names refer to, as places that have a part in a finding.
    pub fn referred(&self, arguments: &[&str], message: &str) -> Vec<Related> {
        let edges = self.subject.edges().iter().filter(|edge| arguments.contains(&&*edge.attribute));
        let resources = edges.filter_map(|edge| self.project().by_address(&edge.to));
        resources.map(|resource| self.related(resource.root(), message)).collect()
    }

    /// Hands the findings over and counts the verdict.
    pub(crate) fn settle(self, out: &mut Findings) {
        out.settle(self.policy, self.found);
    }
}
