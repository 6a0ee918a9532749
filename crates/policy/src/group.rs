use std::any::Any;
use std::collections::HashSet;
use std::sync::Arc;

use foldhash::fast::RandomState;
use palisade_model::Project;

use crate::{Again, Findings, Meta, ParamsError, Questions};

/// Policies that are judged together because they read the same view, or share an engine.
pub trait Group: Send + Sync {
    /// The policies' meta data, in order.
    fn policies(&self) -> Vec<Arc<Meta>>;

    /// Sets a policy's parameters from the configuration's `[policy.ID]` table. As written here none takes any.
    ///
    /// # Errors
    /// If the policy takes no such parameter or the value has the wrong type.
    fn set_params(&mut self, policy: &str, _params: &serde_json::Value) -> Result<(), ParamsError> {
        let is_ours = self.policies().iter().any(|meta| meta.id == policy);
        Err(if is_ours { ParamsError::None(policy.to_owned()) } else { ParamsError::NoPolicy(policy.to_owned()) })
    }

    /// The JSON schema of a policy's parameters; none where it has none.
    fn params_schema(&self, _policy: &str) -> Option<serde_json::Value> {
        None
    }

    /// Whether anything has to be known of all projects of a run before one of them is judged: see
    /// [`Group::look_around`].
    fn looks_around(&self) -> bool {
        false
    }

    /// What has to be known of all projects of a run before one of them is judged. As written here nothing.
    fn look_around(&self, _projects: &[&Project], _selection: &Selection) -> Option<Around> {
        None
    }

    /// Gets ready to judge a project of a run about which something is known. As written here that changes nothing.
    ///
    /// # Errors
    /// As [`Group::open`].
    fn open_within<'p>(
        &'p self,
        project: &'p Project,
        _around: &'p Around,
        selection: &'p Selection,
    ) -> Result<Option<Box<dyn Session + 'p>>, GroupError> {
        self.open(project, selection)
    }

    /// Gets ready to judge a project: collects the view. None where the project has nothing to judge.
    ///
    /// # Errors
    /// If the policies cannot run on any project.
    fn open<'p>(
        &'p self,
        project: &'p Project,
        selection: &'p Selection,
    ) -> Result<Option<Box<dyn Session + 'p>>, GroupError>;

    /// Like [`Group::open`], and the session tells afterwards what was asked ([`Session::questions`]). As written here it
    /// does not.
    ///
    /// # Errors
    /// As [`Group::open`].
    fn open_noting<'p>(
        &'p self,
        project: &'p Project,
        selection: &'p Selection,
    ) -> Result<Option<Box<dyn Session + 'p>>, GroupError> {
        self.open(project, selection)
    }

    /// Like [`Group::open`], for what is not settled: the verdicts of settled policies on twins may be left out. As
    /// written here none is; then none may be settled, so [`Session::questions`] must have said nothing.
    ///
    /// # Errors
    /// As [`Group::open`].
    fn open_again<'p>(
        &'p self,
        project: &'p Project,
        selection: &'p Selection,
        _again: &'p Again,
    ) -> Result<Option<Box<dyn Session + 'p>>, GroupError> {
        self.open(project, selection)
    }
}

/// What a group knows of all projects of a run: made and read by that group.
pub type Around = Box<dyn Any + Send + Sync>;

/// A group that cannot be judged at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{summary}")]
pub struct GroupError {
    /// The policy that stands for the group in reports.
    pub policy: Arc<Meta>,
    /// One line: what is wrong.
    pub summary: String,
    /// What to do.
    pub detail: String,
}

/// The policies that take part in a run.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    ids: HashSet<String, RandomState>,
}

impl Selection {
    /// These ids.
    pub fn new(ids: impl IntoIterator<Item = String>) -> Self {
        Self { ids: ids.into_iter().collect() }
    }

    /// Whether a policy takes part.
    pub fn has(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    /// How many take part.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether none takes part.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }
}

/// What [`Session::least_share`] is where subjects are small: Rego's judges copy an engine.
pub const LEAST_SHARE: usize = 256;

/// A group on one project, shared by the worker threads.
pub trait Session: Send + Sync {
    /// How many subjects there are; each is judged once, by its index, in any order.
    fn subjects(&self) -> usize;

    /// The fewest subjects that are worth a task of their own: a judge is made for each.
    fn least_share(&self) -> usize {
        LEAST_SHARE
    }

    /// What a worker judges with. Called once a worker.
    fn judge(&self) -> Box<dyn Judge + '_>;

    /// The resources that some selected policy of the group was applied to, for the completeness manifest.
    fn covered(&self) -> Vec<palisade_model::ResourceId>;

    /// What judging has asked of the project until now, where the group notes that.
    fn questions(&self) -> Option<Questions> {
        None
    }
}

/// Judges subjects, one after another, on one thread.
pub trait Judge {
    /// Judges a subject by all policies of the group that apply to it. A policy that panics is caught by the engine
    /// through [`Findings::failures`]; the others go on.
    fn judge(&mut self, subject: usize, out: &mut Findings);
}
