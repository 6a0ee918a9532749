//! Why something that a plan lists as unknown is unknown, or that its author did not set it.

use std::fmt::Write as _;

use palisade_model::{
    CauseId, Causes, Fragment, Mode, Reason, Reference, UnknownId, UnknownValue, ValueType, push_key,
};
use palisade_source::Site;

use super::Plan;
use super::expressions::Argument;
use super::references::{End, Ends, Scope, Search};
use super::subject::Subject;

/// What stands behind something that the plan lists as unknown.
pub(super) enum Outcome {
    /// The author did not set it.
    Absent,
    /// It is not known.
    Unknown(UnknownId),
}

/// The unknowns of one resource; keeps the path of the value that is being read.
pub(super) struct Unknowns<'p, 's> {
    plan: &'p Plan<'s>,
    fragment: &'p mut Fragment,
    subject: &'p Subject<'s>,
    scope: &'p Scope<'p, 's>,
    path: String,
    lengths: Vec<usize>,
    parts: Parts,
    ty: Option<ValueType>,
}

/// The argument whose value is being read, where parts of it are unknown.
#[derive(Default)]
struct Parts {
    /// The attributes that its unknown parts come from.
    sources: Vec<Reference>,
    /// Whether the unknown parts come from these in order: the elements of a list of references.
    in_order: bool,
    /// How many unknown parts were met.
    met: usize,
}

impl<'p, 's> Unknowns<'p, 's> {
    pub fn new(
        plan: &'p Plan<'s>,
        fragment: &'p mut Fragment,
        subject: &'p Subject<'s>,
        scope: &'p Scope<'p, 's>,
    ) -> Self {
        let (path, lengths, parts) = (String::new(), Vec::new(), Parts::default());
        Self { plan, fragment, subject, scope, path, lengths, parts, ty: None }
    }

    /// Goes down to a member.
    pub fn enter(&mut self, name: &str) {
        self.lengths.push(self.path.len());
        push_key(&mut self.path, name);
    }

    /// Goes down to an element.
    pub fn enter_element(&mut self, index: u32) {
        self.lengths.push(self.path.len());
        let _ = write!(self.path, "[{index}]");
    }

    /// The types of the blocks down to the value, without their places: `cluster_config.node_options`.
    pub fn block_types(&self) -> String {
        let steps = self.path.split('.').map(|step| step.split('[').next().unwrap_or(step));
        steps.collect::<Vec<_>>().join(".")
    }

    /// Goes up again.
    pub fn leave(&mut self) {
        if let Some(length) = self.lengths.pop() {
            self.path.truncate(length);
        }
    }

    /// The type of the value that is not known.
    pub fn set_type(&mut self, ty: Option<ValueType>) {
        self.ty = ty;
    }

    /// Goes into an argument's value of which so many parts are unknown, all of them elements of a list or not.
    pub fn begin_parts(&mut self, argument: &Argument<'_>, unknown: usize, elements: bool) {
        let ends = self.ends(argument);
        let sources = self.sources(&ends);
        let in_order = sources.len() == unknown && (elements || unknown == 1);
        self.parts = Parts { sources, in_order, met: 0 };
    }

    /// Something that the author did not write: what only the provider can set is unknown, as is what a data source
    /// finds.
    pub fn not_written(&mut self, computed: bool, site: Site) -> Outcome {
        let only_the_provider = computed || self.subject.mode == Mode::Data || self.path == "id";
        if only_the_provider { self.itself(site) } else { Outcome::Absent }
    }

    /// An argument that the author wrote.
    ///
    /// Terraform holds providers to what is configured: an argument whose expression is known while planning can only
    /// be unknown where that expression is null. From providers of the older SDK it takes breaches of that, so a plain
    /// copy of a value that is there stays a copy.
    pub fn argument(&mut self, argument: &Argument<'_>, site: Site) -> Outcome {
        let ends = self.ends(argument);
        if let Some(copy) = self.copied(&ends) {
            return self.from(std::slice::from_ref(&copy), Some(copy.clone()));
        }
        let is_settled = |end: &End| match end {
            End::Settled => true,
            End::Written { empty } => *empty || !ends.plain,
            End::Resource(reference) => self.plan.knows(reference),
            End::Hidden => false,
        };
        if ends.iter().all(is_settled) {
            return Outcome::Absent;
        }
        let sources = self.sources(&ends);
        match &sources[..] {
            [] => self.itself(site),
            [copy] if ends.plain => self.from(&sources, Some(copy.clone())),
            [_, ..] => self.from(&sources, None),
        }
    }

    /// A part of the value of the argument that was begun.
    pub fn part(&mut self, site: Site) -> Outcome {
        let Parts { sources, in_order, met } = &mut self.parts;
        let copy = match &sources[..] {
            all if *in_order => all.get(*met).cloned(),
            // All from the instances of one resource: `aws_subnet.a[*].id`.
            [one] if one.address.as_str().ends_with("[*]") => Some(one.clone()),
            _ => None,
        };
        *met += 1;
        if sources.is_empty() {
            return self.itself(site);
        }
        match copy {
            Some(copy) => self.from(std::slice::from_ref(&copy), Some(copy.clone())),
            None => {
                let sources = std::mem::take(&mut self.parts.sources);
                let outcome = self.from(&sources, None);
                self.parts.sources = sources;
                outcome
            }
        }
    }

    /// Whether the plan has a value under this name of the body.
    pub fn has_value(&self, name: &str) -> bool {
        self.subject.values.is_some_and(|values| super::lower::member(values, name).is_some())
    }

    /// Something of which it cannot be told whether the author wrote it.
    pub fn perhaps_written(&mut self, site: Site) -> Outcome {
        self.itself(site)
    }

    fn ends(&self, argument: &Argument<'_>) -> Ends {
        Search::new(self.plan).argument(argument, self.scope)
    }

    /// The attribute with a value in the plan whose plain copy the ends are.
    fn copied(&self, ends: &Ends) -> Option<Reference> {
        let mut all = ends.iter();
        let (Some(End::Resource(reference)), None) = (all.next(), all.next()) else { return None };
        (ends.plain && self.plan.has_value(reference)).then(|| reference.clone())
    }

    /// The unknown attributes that the ends name.
    fn sources(&self, ends: &Ends) -> Vec<Reference> {
        let references = ends.iter().filter_map(|end| match end {
            End::Resource(reference) if !self.plan.knows(reference) => Some(reference.clone()),
            End::Resource(_) | End::Settled | End::Written { .. } | End::Hidden => None,
        });
        references.collect()
    }

    /// It is not known because these attributes are not.
    fn from(&mut self, sources: &[Reference], copy_of: Option<Reference>) -> Outcome {
        let causes = sources.iter().fold(Causes::default(), |causes, source| causes.with(self.cause(source)));
        // What is put together from identities, as a template is, is never null.
        let not_null = copy_of.is_none() && sources.iter().all(Reference::is_identity);
        let (ty, parts) = (self.ty, Box::default());
        Outcome::Unknown(self.fragment.unknown(UnknownValue { causes, ty, not_null, copy_of, parts }))
    }

    fn cause(&mut self, source: &Reference) -> CauseId {
        let target = self.plan.subject(source.address.as_str());
        let mut path = source.address.to_string();
        if !source.path.is_empty() {
            path.push('.');
            path.push_str(&source.path);
        }
        let is_data = target.is_some_and(|target| target.mode == Mode::Data);
        let site = target.map(|target| self.plan.text.site(target.header));
        self.fragment.cause(reason(path, is_data), site)
    }

    /// The resource as a whole.
    pub fn whole(&mut self, site: Site) -> UnknownId {
        let reason = reason(self.subject.address.to_string(), self.subject.mode == Mode::Data);
        self.fragment.unknown_because(reason, Some(site))
    }

    /// What decides whether there is such a block at all.
    pub fn existence(&mut self, site: Site) -> UnknownId {
        let path = format!("{}.{}", self.subject.address, self.path);
        self.fragment.unknown_because(reason(path, self.subject.mode == Mode::Data), Some(site))
    }

    /// It is its own cause: nothing says where it comes from.
    fn itself(&mut self, site: Site) -> Outcome {
        let path = format!("{}.{}", self.subject.address, self.path);
        let reason = reason(path, self.subject.mode == Mode::Data);
        let causes = Causes::one(self.fragment.cause(reason, Some(site)));
        let (ty, copy_of, parts) = (self.ty, None, Box::default());
        Outcome::Unknown(self.fragment.unknown(UnknownValue { causes, ty, not_null: false, copy_of, parts }))
    }
}

fn reason(path: String, is_data: bool) -> Reason {
    if is_data { Reason::DataSource(path.into()) } else { Reason::AfterApply(path.into()) }
}
