use std::collections::HashMap;

use crate::{Address, Attr, Causes, Fact, Partial, Project, Resource, Shape};

/// Where an attribute that names another resource leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Join<'p> {
    /// It is not set.
    Absent,
    /// To these resources of the project: one as a rule; several where the attribute's instance key is not known or
    /// an identity is not unique.
    To(Vec<Resource<'p>>),
    /// To something that the project does not declare.
    Elsewhere,
    /// It is not known where.
    Unknown(Causes),
}

/// Finds resources by what other resources' attributes say of them: by reference where the value is not known, by the
/// value of an identifying attribute where it is.
#[derive(Debug)]
pub struct JoinIndex<'p> {
    project: &'p Project,
    kinds: &'static [&'static str],
    by_value: HashMap<String, Vec<Resource<'p>>>,
    by_base: HashMap<String, Vec<Resource<'p>>>,
}

/// References are followed through at most this many resources (`max-reference-hops`).
const MAX_HOPS: usize = 8;

impl<'p> JoinIndex<'p> {
    /// An index of the resources of these kinds, by the attributes that identify them (`bucket`, `name`, `id`, `arn`).
    pub fn new(project: &'p Project, kinds: &'static [&'static str], identities: &[&'static str]) -> Self {
        let mut by_value: HashMap<String, Vec<Resource<'p>>> = HashMap::new();
        let mut by_base: HashMap<String, Vec<Resource<'p>>> = HashMap::new();
        for resource in kinds.iter().flat_map(|kind| project.of_kind(kind)) {
            by_base.entry(resource.address().without_keys()).or_default().push(resource);
            for identity in identities {
                if let Fact::Known(value) = resource.get(identity).text() {
                    let entry = by_value.entry(value.into_owned()).or_default();
                    if !entry.contains(&resource) {
                        entry.push(resource);
                    }
                }
            }
        }
        Self { project, kinds, by_value, by_base }
    }

    /// The resources that are known by a value.
    pub fn named(&self, value: &str) -> &[Resource<'p>] {
        self.by_value.get(value).map_or(&[], Vec::as_slice)
    }

    /// The resources that an attribute names.
    pub fn find(&self, attr: Attr<'p>) -> Join<'p> {
        self.follow(attr, MAX_HOPS)
    }

    fn follow(&self, attr: Attr<'p>, hops: usize) -> Join<'p> {
        if let Some(reference) = attr.reference() {
            return self.refer(&reference.address, &reference.path, attr.causes(), hops);
        }
        let text = match attr.text() {
            Fact::Unknown(causes) => meant_text(attr).map_or(Fact::Unknown(causes), |text| Fact::Known(text.into())),
            text @ (Fact::Absent | Fact::Known(_)) => text,
        };
        match text {
            Fact::Absent => Join::Absent,
            Fact::Unknown(causes) => Join::Unknown(causes),
            Fact::Known(value) => match self.by_value.get(&*value).map(Vec::as_slice) {
                None => Join::Elsewhere,
                Some([only]) => Join::To(vec![*only]),
                Some(several) => Join::To(meant(attr, several)),
            },
        }
    }

    /// The resources that a data source of their kind reads: `data.aws_s3_bucket.a.id` is that of the bucket which it
    /// asks for.
    fn read_by(&self, source: Resource<'p>, hops: usize) -> Option<Join<'p>> {
        let kind = source.kind().strip_prefix("data.").filter(|kind| self.kinds.contains(kind))?;
        let left = hops.checked_sub(1)?;
        let mut read = READ_BY.iter().map(|argument| self.follow(source.get(argument), left));
        read.find(|join| matches!(join, Join::To(found) if found.iter().all(|resource| resource.kind() == kind)))
    }

    fn refer(&self, address: &Address, path: &str, causes: Option<Causes>, hops: usize) -> Join<'p> {
        if let Some(target) = self.project.by_address(address) {
            if self.kinds.contains(&target.kind()) {
                return Join::To(vec![target]);
            }
            if let Some(read) = self.read_by(target, hops) {
                return read;
            }
            // Another kind's attribute may itself be a copy: `aws_s3_bucket_versioning.a.bucket` names the bucket.
            let attr = target.root().member(path);
            return match (hops.checked_sub(1), attr.causes()) {
                (None, _) => Join::Unknown(causes.unwrap_or_default()),
                (Some(_), Some(unknown)) if attr.reference().is_none() => Join::Unknown(unknown),
                (Some(left), _) => match self.follow(attr, left) {
                    // What the target's provider sets itself is not known.
                    Join::Absent => Join::Unknown(causes.unwrap_or_default()),
                    found @ (Join::To(_) | Join::Elsewhere | Join::Unknown(_)) => found,
                },
            };
        }
        // An instance that is not known yet may be any of them.
        match self.by_base.get(&address.without_keys()) {
            Some(found) => Join::To(found.clone()),
            None => Join::Elsewhere,
        }
    }
}

/// The arguments that say which one a data source reads.
const READ_BY: [&str; 8] = ["arn", "bucket", "group_name", "id", "key_id", "name", "project_id", "self_link"];

/// What an unknown text will be, where it is clear all the same.
fn meant_text(attr: Attr<'_>) -> Option<&str> {
    let Shape::Unknown(unknown) = attr.shape() else { return None };
    match &*unknown.parts {
        [Partial::Known(only)] => Some(only),
        _ => None,
    }
}

/// Those of several resources with the same identity that the attribute's expression refers to: buckets of two
/// environments may share a name. All of them where it refers to none.
fn meant<'p>(attr: Attr<'p>, several: &[Resource<'p>]) -> Vec<Resource<'p>> {
    let path = attr.path();
    let name = path.split(['.', '[']).next().unwrap_or_default();
    let refers = |to: &Address| {
        let edges = attr.resource().edges().iter().filter(|edge| &*edge.attribute == name);
        edges.into_iter().any(|edge| edge.to == *to || edge.to.as_str() == to.without_keys())
    };
    let meant: Vec<_> = several.iter().copied().filter(|resource| refers(resource.address())).collect();
    if meant.is_empty() { several.to_vec() } else { meant }
}
