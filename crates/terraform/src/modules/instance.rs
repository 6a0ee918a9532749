//! What there is of each module once its calls are expanded, and the values of what it declares.

use std::cmp::Ordering;
use std::sync::{Arc, OnceLock};

use palisade_source::Site;

use crate::config::Key;
use crate::cty::{Number, Refinement, Str, Type, Value, Why};

use super::body::EvaluatedBody;
use super::load::ModuleId;

/// An instance of a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InstanceId(pub u32);

impl InstanceId {
    pub(super) const fn index(self) -> usize {
        self.0 as usize
    }
}

/// What `count` or `for_each` give to one instance.
#[derive(Debug, Clone, Default)]
pub enum Repeated {
    /// There is no repetition.
    #[default]
    Once,
    /// `count.index`
    Count(Arc<Value>),
    /// `each.key` and `each.value`
    Each(Arc<(Value, Value)>),
}

/// An instance of a module with the values of its declarations, each by its place in the module's table. What is not
/// there was not computed: it is part of a cycle.
#[derive(Debug)]
pub(super) struct Instance {
    pub(super) module: ModuleId,
    pub(super) parent: Option<InstanceId>,
    /// `module.net["eu"]`, empty for the root.
    pub(super) address: Str,
    /// What the call's repetition gives to the arguments.
    pub(super) repeated: Repeated,
    /// Why it is not known whether it is there.
    pub(super) exists_if: Option<Why>,
    /// It stands for none: only what is wrong in it counts.
    pub(super) phantom: bool,
    pub(super) variables: Box<[Option<Value>]>,
    pub(super) locals: Box<[Option<Value>]>,
    pub(super) outputs: Box<[Option<Value>]>,
    pub(super) resources: Box<[Option<Group>]>,
    pub(super) providers: Box<[Option<EvaluatedBody>]>,
    pub(super) calls: Box<[Option<Children>]>,
}

impl Instance {
    /// The address of something in it.
    pub(super) fn address_of(&self, relative: &str) -> Str {
        self.address_from(&[relative])
    }

    /// The same, of parts that follow each other.
    pub(super) fn address_from(&self, parts: &[&str]) -> Str {
        let mut address = String::with_capacity(self.address.len() + 1 + parts.iter().map(|p| p.len()).sum::<usize>());
        if !self.address.is_empty() {
            address.push_str(&self.address);
            address.push('.');
        }
        for part in parts {
            address.push_str(part);
        }
        address.into()
    }
}

/// How the instances of a block are told apart.
#[derive(Debug, Clone)]
pub(super) enum Grouping {
    /// There is one, without a key.
    Single,
    /// By numbers from 0.
    Indexed,
    /// By texts.
    Keyed,
    /// It is not known which there are.
    Unknown(Why),
    /// There is none: `enabled` is false.
    Disabled,
    /// There is one without a key, or none.
    Optional(Why),
}

/// The instances that a module call has in one instance of the caller.
#[derive(Debug)]
pub(super) struct Children {
    pub(super) grouping: Grouping,
    /// In the order of their keys; one that stands for all where they are not known.
    pub(super) instances: Vec<(Key, InstanceId)>,
    /// For each output, the value of the call with that output alone.
    pub(super) outputs: Box<[OnceLock<Value>]>,
    /// The value with all outputs.
    pub(super) whole: OnceLock<Value>,
}

/// The instances of a resource in one instance of its module.
#[derive(Debug)]
pub(super) enum Group {
    /// One without a key, of which nothing is kept: it is computed where it is lowered, and again where its values are
    /// traced. See [`World::found`](super::world::World::found).
    Unkept,
    /// Some that something is kept of.
    Kept(Box<Kept>),
}

/// What is kept of the instances of a resource.
#[derive(Debug)]
pub(super) struct Kept {
    pub(super) grouping: Grouping,
    /// In the order of their keys.
    pub(super) instances: Box<[ResourceInstance]>,
    /// What expressions see, made when the first asks.
    pub(super) value: OnceLock<Box<Value>>,
}

impl Group {
    pub(super) fn new(grouping: Grouping, instances: Vec<ResourceInstance>) -> Self {
        Self::Kept(Box::new(Kept { grouping, instances: instances.into(), value: OnceLock::new() }))
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        match self {
            Self::Unkept => 1,
            Self::Kept(kept) => kept.instances.len(),
        }
    }

    /// Those that something is kept of.
    pub(super) fn instances(&self) -> &[ResourceInstance] {
        match self {
            Self::Unkept => &[],
            Self::Kept(kept) => &kept.instances,
        }
    }

    pub(super) fn kept(&self) -> Option<&Kept> {
        match self {
            Self::Unkept => None,
            Self::Kept(kept) => Some(kept),
        }
    }
}

/// What a plan does to an instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// It stays as it is.
    None,
    /// It is made.
    New,
    /// It exists, and is changed or replaced.
    Changed,
}

/// An instance of a resource.
#[derive(Debug, Clone)]
pub(super) struct ResourceInstance {
    pub(super) key: Key,
    pub(super) repeated: Repeated,
    /// Its address with module path and key.
    pub(super) address: Str,
    /// Its block's header.
    pub(super) site: Site,
    /// What the configuration says, unless it is forgotten: see [`World::forget`](super::world::World::forget).
    pub(super) body: EvaluatedBody,
    /// What the provider is known to add or change: attributes by name.
    pub(super) computed: Vec<(Str, Value)>,
    /// What it says is not kept: nobody reads it but who lowers or traces it, and it can be computed again.
    pub(super) is_forgotten: bool,
    /// What is planned for it.
    pub(super) change: Change,
    /// Why it is not known whether it is there.
    pub(super) exists_if: Option<Why>,
    /// It stands for none: only what is wrong in it counts.
    pub(super) phantom: bool,
}

/// Of things in the order of their keys the one of a number.
pub(super) fn numbered<T>(all: &[T], key: impl Fn(&T) -> &Key, number: usize) -> Option<&T> {
    all.get(number).filter(|found| *key(found) == Key::Index(number as u64))
}

/// Of things in the order of their keys the one of a text.
pub(super) fn named<'a, T>(all: &'a [T], key: impl Fn(&T) -> &Key, name: &str) -> Option<&'a T> {
    let text = |found: &T| match key(found) {
        Key::Text(text) => (**text).cmp(name),
        Key::None | Key::Index(_) | Key::Unknown => Ordering::Less,
    };
    all.get(all.binary_search_by(text).ok()?)
}

/// What a `count` or `for_each` turns out to be.
#[derive(Debug, Clone)]
pub(super) enum Expansion {
    Once,
    Count(u64),
    Each(Vec<(Arc<str>, Value)>),
    /// It is not known, or wrong: what an instance would see.
    Unknown(Repeated, Why),
    /// `enabled` says that there is none.
    Disabled,
    /// It is not known what `enabled` says.
    Optional(Why),
}

impl Expansion {
    pub(super) fn grouping(&self) -> Grouping {
        match self {
            Self::Once => Grouping::Single,
            Self::Count(_) => Grouping::Indexed,
            Self::Each(_) => Grouping::Keyed,
            Self::Unknown(_, why) => Grouping::Unknown(why.clone()),
            Self::Disabled => Grouping::Disabled,
            Self::Optional(why) => Grouping::Optional(why.clone()),
        }
    }

    pub(super) fn len(&self) -> u64 {
        match self {
            Self::Once | Self::Unknown(..) | Self::Optional(_) => 1,
            Self::Disabled => 0,
            Self::Count(count) => *count,
            Self::Each(entries) => entries.len() as u64,
        }
    }

    /// The instances: key, what they see, why it is not known whether they are there, whether they are phantoms.
    pub(super) fn each(self) -> Vec<(Key, Repeated, Option<Why>, bool)> {
        match self {
            Self::Once => vec![(Key::None, Repeated::Once, None, false)],
            Self::Count(0) => vec![(Key::Unknown, some_index(&Why::NONE), None, true)],
            Self::Each(entries) if entries.is_empty() => {
                vec![(Key::Unknown, some_key(Type::Dynamic, &Why::NONE), None, true)]
            }
            Self::Count(count) => {
                let one = |index: u64| {
                    let value = Value::from(Number::from(index as i64));
                    (Key::Index(index), Repeated::Count(Arc::new(value)), None, false)
                };
                (0..count).map(one).collect()
            }
            Self::Each(entries) => {
                let one = |(key, value): (Arc<str>, Value)| {
                    let name = Value::string(key.clone());
                    (Key::Text(key), Repeated::Each(Arc::new((name, value))), None, false)
                };
                entries.into_iter().map(one).collect()
            }
            Self::Unknown(repeated, why) => vec![(Key::Unknown, repeated, Some(why), false)],
            Self::Disabled => vec![(Key::None, Repeated::Once, None, true)],
            Self::Optional(why) => vec![(Key::None, Repeated::Once, Some(why), false)],
        }
    }
}

/// A `count.index` that is not known.
pub(super) fn some_index(why: &Why) -> Repeated {
    Repeated::Count(Arc::new(Value::unknown(Type::Number).refine(Refinement::not_null).because(why)))
}

/// An `each` that is not known.
pub(super) fn some_key(value: Type, why: &Why) -> Repeated {
    let key = Value::unknown(Type::String).refine(Refinement::not_null).because(why);
    Repeated::Each(Arc::new((key, Value::unknown(value).because(why))))
}
