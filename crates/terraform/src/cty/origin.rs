use std::sync::Arc;

use palisade_source::Site;

use super::{Path, Step, Str, Value};

/// How many causes one unknown names; more would not help who reads them, and unions stay cheap.
const MAX_CAUSES: usize = 16;

/// Why a value is not known.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cause {
    /// What is missing.
    pub kind: CauseKind,
    /// Where it is missing: a variable's declaration, a data block, a call.
    pub site: Option<Site>,
}

/// What is missing where a value is not known.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CauseKind {
    /// A variable without a value: its address, `module.net.var.cidr`.
    Variable(Str),
    /// An attribute that the provider decides when it applies.
    AfterApply(Arc<Reference>),
    /// What a data source will read.
    DataSource(Arc<Reference>),
    /// A module that is not on disk: the address of its call.
    Module(Str),
    /// A function whose result differs from run to run.
    Impure(Str),
    /// A function of a provider.
    ProviderFunction(Str),
    /// A limit of this program, by name.
    Limit(Str),
    /// A mistake that a diagnostic has reported.
    Invalid,
    /// A value that the provider would refuse for its type.
    WrongType,
    /// Something of the outside: `terraform.workspace`, a file that was not given.
    Outside(Str),
}

impl CauseKind {
    /// As a cause, where nothing in the configuration can be pointed at.
    pub fn nowhere(self) -> Cause {
        Cause { kind: self, site: None }
    }
}

/// An attribute of a resource: `aws_s3_bucket.site` and the path in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reference {
    /// The resource's address with module path and instance key.
    pub address: Str,
    /// The attribute in it.
    pub path: Path,
}

/// The causes of an unknown: a small shared set, sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Why(Option<Arc<[Cause]>>);

impl Why {
    /// No cause: the value is known, or who made it did not say.
    pub const NONE: Self = Self(None);

    /// One cause.
    pub fn one(cause: Cause) -> Self {
        Self(Some(Arc::new([cause])))
    }

    /// The causes, sorted.
    pub fn causes(&self) -> &[Cause] {
        self.0.as_deref().unwrap_or_default()
    }

    /// Whether there is no cause.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The limits that no site was given for.
    pub fn unplaced_limits(&self) -> impl Iterator<Item = &Str> {
        self.causes().iter().filter(|cause| cause.site.is_none()).filter_map(|cause| match &cause.kind {
            CauseKind::Limit(name) => Some(name),
            CauseKind::Variable(_)
            | CauseKind::AfterApply(_)
            | CauseKind::DataSource(_)
            | CauseKind::Module(_)
            | CauseKind::Impure(_)
            | CauseKind::ProviderFunction(_)
            | CauseKind::Invalid
            | CauseKind::WrongType
            | CauseKind::Outside(_) => None,
        })
    }

    /// The same with this site for the limits that have none.
    #[must_use]
    pub fn with_limits_at(&self, site: Site) -> Why {
        let placed = |cause: &Cause| match &cause.kind {
            CauseKind::Limit(_) if cause.site.is_none() => Cause { site: Some(site), ..cause.clone() },
            _ => cause.clone(),
        };
        let mut all: Vec<Cause> = self.causes().iter().map(placed).collect();
        all.sort();
        all.dedup();
        Self((!all.is_empty()).then(|| all.into()))
    }

    /// The causes of both, at most 16 of them.
    #[must_use]
    pub fn and(&self, other: &Why) -> Why {
        match (&self.0, &other.0) {
            (None, _) => other.clone(),
            (_, None) => self.clone(),
            (Some(a), Some(b)) if Arc::ptr_eq(a, b) || b.iter().all(|cause| a.binary_search(cause).is_ok()) => {
                self.clone()
            }
            (Some(a), Some(_)) if a.len() >= MAX_CAUSES => self.clone(),
            (Some(a), Some(b)) => {
                let mut all: Vec<Cause> = a.iter().chain(b.iter()).cloned().collect();
                all.sort();
                all.dedup();
                all.truncate(MAX_CAUSES);
                Self(Some(all.into()))
            }
        }
    }
}

impl AsRef<Why> for Why {
    fn as_ref(&self) -> &Why {
        self
    }
}

/// What is known of a value beyond its type and refinements. Never compared.
#[derive(Debug, Clone, Default)]
pub struct Origin {
    /// Why it is unknown.
    pub why: Why,
    /// The attribute that it is the value of, through whatever locals, modules and conditionals it came.
    pub copy_of: Option<Arc<Reference>>,
    /// The known parts that an unknown string will be made of.
    pub partial: Option<Partial>,
}

impl Origin {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.why.is_empty() && self.copy_of.is_none() && self.partial.is_none()
    }
}

/// What an unknown string will be made of.
#[derive(Debug, Clone)]
pub enum Partial {
    /// A template: its parts in order.
    Template(Arc<[TemplatePart]>),
    /// JSON or YAML of this structure.
    Encoded(Arc<Value>),
    /// An object that has at least these attributes, with these values: of a type whose others are not known.
    Attributes(Arc<Value>),
    /// A list or set that has at least these elements: a tuple, in their order.
    Elements(Arc<Value>),
    /// This value, with parts as little known as they are in it: what it will be though Terraform does not say so yet.
    /// See [`Value::meaning`].
    Whole(Arc<Value>),
    /// Null, or a copy of this attribute.
    OrNull(Arc<Reference>),
    /// A collection whose elements, if there are any, are each like this: instances of what may not be there.
    Each(Arc<Value>),
    /// A list of what stands between the separators in the text of this attribute.
    Pieces(Arc<Reference>),
}

impl Partial {
    /// The attributes that an object has at least.
    pub fn attributes(&self) -> Option<&Value> {
        match self {
            Self::Attributes(known) => Some(known),
            Self::Template(_)
            | Self::Encoded(_)
            | Self::Elements(_)
            | Self::Whole(_)
            | Self::OrNull(_)
            | Self::Each(_)
            | Self::Pieces(_) => None,
        }
    }
}

/// A part of a template.
#[derive(Debug, Clone)]
pub enum TemplatePart {
    /// Known text.
    Text(Str),
    /// An interpolated value that is not known.
    Unknown(Value),
}

impl Reference {
    /// The attribute one step further in.
    pub fn then(&self, step: Step) -> Arc<Reference> {
        Arc::new(Self { address: self.address.clone(), path: self.path.then(step) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variable(name: &str) -> Why {
        Why::one(CauseKind::Variable(name.into()).nowhere())
    }

    #[test]
    fn union_is_a_set_with_a_bound() {
        let both = variable("b").and(&variable("a")).and(&variable("b"));
        let names: Vec<_> = both.causes().iter().map(|cause| cause.kind.clone()).collect();
        assert_eq!(names, [CauseKind::Variable("a".into()), CauseKind::Variable("b".into())]);
        let many = (0..100).fold(Why::NONE, |why, i| why.and(&variable(&format!("v{i:03}"))));
        assert_eq!(many.causes().len(), MAX_CAUSES);
    }
}
