use crate::asked;
use crate::{Attr, Project, Resource, ResourceId, Truth};

/// One meaning collected from several shapes: all rules of a firewall, a bucket with its policy and its access block.
///
/// Implemented for the view's own type: `impl View for Bucket<'static> { type Of<'p> = Bucket<'p>; … }`.
pub trait View: 'static {
    /// What is judged.
    type Of<'p>: Send + Sync;

    /// The kinds that make collecting worth while: anchors and parts. Where a project has none of them, nothing runs.
    const KINDS: &'static [&'static str];

    /// One view for each anchor, in the project's order; a part whose anchor is not in the project gives a view
    /// anchored on itself with the missing side unknown.
    fn collect(project: &Project) -> Vec<Self::Of<'_>>;

    /// The views of some anchors. Where views are made of their anchors one by one, an implementation goes through
    /// [`Anchors::of_kinds`]: then a change of one anchor leaves the views of the others as they are. As written here all
    /// are collected.
    fn collect_among<'p>(anchors: &Anchors<'p>) -> Vec<Self::Of<'p>> {
        let mut all = Self::collect(anchors.project);
        all.retain(|view| anchors.has(Self::anchor(view).id()));
        all
    }

    /// The resource that a finding about the view belongs to. (Write its argument as `&Self::Of<'p>` in an impl.)
    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p>;
}

/// The anchors that views are collected for.
#[derive(Clone, Copy)]
pub struct Anchors<'p> {
    project: &'p Project,
    /// Whether each view is about its anchor alone, so that looking for anchors asks nothing about others.
    are_subjects: bool,
    /// By ids.
    left_out: Option<&'p [bool]>,
}

impl<'p> Anchors<'p> {
    /// All of a project, for what is made of all of them together.
    pub fn all(project: &'p Project) -> Self {
        Self { project, are_subjects: false, left_out: None }
    }

    /// All of a project, to be judged one by one.
    pub fn subjects(project: &'p Project) -> Self {
        Self { project, are_subjects: true, left_out: None }
    }

    /// All but some, which are left out by their ids.
    pub fn without(project: &'p Project, left_out: &'p [bool]) -> Self {
        Self { project, are_subjects: true, left_out: Some(left_out) }
    }

    /// Their project.
    pub fn project(&self) -> &'p Project {
        self.project
    }

    /// Those of some kinds, in the project's order.
    pub fn of_kinds(&self, kinds: &[&str]) -> Vec<Resource<'p>> {
        let mut found = Vec::new();
        for kind in kinds {
            if !self.are_subjects {
                asked::kind(kind);
            }
            found.extend(self.project.each_of_kind(kind).filter(|resource| self.has(resource.id())));
        }
        found.sort_unstable_by_key(|resource| resource.id());
        found
    }

    /// All of them.
    pub fn resources(&self) -> impl Iterator<Item = Resource<'p>> {
        if !self.are_subjects {
            asked::everything();
        }
        self.project.each().filter(|resource| self.has(resource.id()))
    }

    fn has(&self, id: ResourceId) -> bool {
        !self.left_out.is_some_and(|left_out| left_out[id.0 as usize])
    }
}

/// A violation as a view finds it, for policies that differ only in what they ask of the view.
#[derive(Debug, Clone)]
pub struct Breach<'p> {
    /// Whether it is one.
    pub violated: Truth,
    /// What to point at.
    pub at: Attr<'p>,
    /// One sentence without a final stop: what is wrong.
    pub message: String,
    /// Other places that have a part in it, and which.
    pub related: Vec<(Attr<'p>, &'static str)>,
}
