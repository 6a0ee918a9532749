use std::collections::{BTreeMap, BTreeSet};

use palisade_policy::Meta;
use serde::Serialize;

use super::place::Message;

/// The controls that a run's policies are evidence for, by standard.
#[derive(Debug, Default)]
pub(super) struct Taxonomies<'a> {
    standards: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Taxonomies<'a> {
    pub(super) fn new(rules: impl Iterator<Item = &'a Meta>) -> Self {
        let mut standards: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for control in rules.flat_map(|meta| meta.controls.iter()) {
            standards.entry(&control.standard).or_default().insert(&control.id);
        }
        Taxonomies { standards }
    }

    /// As `toolComponent`s.
    pub(super) fn all(&self) -> Vec<Taxonomy<'a>> {
        let standards = self.standards.iter();
        standards
            .map(|(&name, controls)| Taxonomy {
                name,
                short_description: Message::new(format!("The controls of {name} that policies are evidence for.")),
                is_comprehensive: false,
                taxa: controls.iter().map(|&id| Taxon { id }).collect(),
            })
            .collect()
    }

    /// What the driver says that it knows.
    pub(super) fn references(&self) -> Vec<ComponentReference<'a>> {
        self.standards.keys().enumerate().map(|(index, &name)| ComponentReference { name, index }).collect()
    }

    /// What a policy is evidence for.
    pub(super) fn relationships(&self, meta: &'a Meta) -> Vec<Relationship<'a>> {
        let relationships = meta.controls.iter().filter_map(|control| {
            let index = self.standards.keys().position(|name| *name == control.standard)?;
            let taxa = self.standards.get(&*control.standard)?;
            Some(Relationship {
                target: Target {
                    id: &control.id,
                    index: taxa.iter().position(|id| *id == control.id)?,
                    tool_component: ComponentReference { name: &control.standard, index },
                },
                kinds: ["superset"],
            })
        });
        relationships.collect()
    }
}

/// A standard, as a `toolComponent`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Taxonomy<'a> {
    name: &'a str,
    short_description: Message<'a>,
    is_comprehensive: bool,
    taxa: Vec<Taxon<'a>>,
}

/// A control, as a `reportingDescriptor`.
#[derive(Serialize)]
struct Taxon<'a> {
    id: &'a str,
}

/// A `toolComponentReference`.
#[derive(Serialize)]
pub(super) struct ComponentReference<'a> {
    name: &'a str,
    index: usize,
}

/// What a policy has to do with a control: the control asks for more than the policy (SARIF 3.53.3), so that each
/// result of the policy is one against the control.
#[derive(Serialize)]
pub(super) struct Relationship<'a> {
    target: Target<'a>,
    kinds: [&'static str; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Target<'a> {
    id: &'a str,
    index: usize,
    tool_component: ComponentReference<'a>,
}
