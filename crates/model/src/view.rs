use crate::{Attr, Project, Resource, Truth};

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

    /// The resource that a finding about the view belongs to. (Write its argument as `&Self::Of<'p>` in an impl.)
    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p>;
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
