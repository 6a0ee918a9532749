//! Notebook instances of Vertex AI, in their older and their newer resource.

use palisade_model::{Breach, Project, Resource, View};

const OLDER: &str = "google_notebooks_instance";
const NEWER: &str = "google_workbench_instance";

/// A `google_notebooks_instance` or a `google_workbench_instance`.
#[derive(Debug, Clone, Copy)]
pub struct Notebook<'p> {
    anchor: Resource<'p>,
}

impl<'p> Notebook<'p> {
    /// The violation of a setting of `shielded_instance_config` that is on by default (google provider, both resources)
    /// and off here.
    pub fn shielding_off(&self, setting: &'static str, message: &str) -> Breach<'p> {
        let holder = if self.anchor.kind() == NEWER { self.anchor.get("gce_setup") } else { self.anchor.root() };
        let at = holder.get("shielded_instance_config").get(setting);
        let violated = at.is_true_or(true).not();
        Breach { violated, at, message: message.to_owned(), related: Vec::new() }
    }
}

impl View for Notebook<'static> {
    type Of<'p> = Notebook<'p>;

    const KINDS: &'static [&'static str] = &[OLDER, NEWER];

    fn collect(project: &Project) -> Vec<Notebook<'_>> {
        Self::KINDS.iter().flat_map(|kind| project.of_kind(kind)).map(|anchor| Notebook { anchor }).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}
