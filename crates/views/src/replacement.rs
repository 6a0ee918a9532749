//! What happens first where Terraform has to replace a resource.

use std::collections::HashMap;

use palisade_model::{Project, Resource, Truth, View};

/// A resource that others lean on while it is replaced.
#[derive(Debug, Clone, Copy)]
pub struct Replacement<'p> {
    /// The resource.
    pub resource: Resource<'p>,
    /// Whether a new one is made before the old one goes. Terraform does so too where something that depends on it asks
    /// for it ("The lifecycle Meta-Argument").
    pub makes_first: Truth,
}

const KINDS: &[&str] = &["aws_acm_certificate", "aws_api_gateway_deployment", "aws_api_gateway_rest_api"];

impl View for Replacement<'static> {
    type Of<'p> = Replacement<'p>;

    const KINDS: &'static [&'static str] = KINDS;

    fn collect(project: &Project) -> Vec<Replacement<'_>> {
        let first = making_first(project);
        let of = |resource: Resource<'_>| first.get(&resource.address().without_keys()).copied();
        let all = KINDS.iter().flat_map(|kind| project.of_kind(kind));
        all.map(|resource| Replacement { resource, makes_first: of(resource).unwrap_or(Truth::False) }).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.resource
    }
}

/// Those that are made first, by their addresses without instance keys: each that asks for it, and all that it depends on.
fn making_first(project: &Project) -> HashMap<String, Truth> {
    let mut named = HashMap::<String, Vec<Resource<'_>>>::new();
    let mut first = HashMap::new();
    let mut open = Vec::new();
    for resource in project.resources() {
        let name = resource.address().without_keys();
        let asks = resource.creates_before_destroying();
        if asks != Truth::False {
            open.push((name.clone(), asks));
        }
        named.entry(name).or_default().push(resource);
    }
    // What certainly asks for it comes last, and off the stack first: each is gone through twice at most.
    open.sort_by_key(|(_, asks)| *asks == Truth::True);
    while let Some((name, asks)) = open.pop() {
        let known = first.get(&name).copied().unwrap_or(Truth::False);
        let now = known.or(asks);
        if known != Truth::False && (known == Truth::True || now != Truth::True) {
            continue;
        }
        let depends_on = named.get(&name).into_iter().flatten().flat_map(|resource| resource.edges());
        open.extend(depends_on.map(|edge| (edge.to.without_keys(), now)));
        first.insert(name, now);
    }
    first
}
