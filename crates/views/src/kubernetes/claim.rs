//! What asks for storage.

use palisade_model::{Attr, Project, Resource, View};

use super::object::PersistentVolumeClaim;
use crate::Workload;

/// A claim, or a workload with templates of claims.
#[derive(Debug, Clone)]
pub struct StorageClaim<'p> {
    resource: Resource<'p>,
    classes: Vec<Attr<'p>>,
}

impl<'p> StorageClaim<'p> {
    /// Where each of its claims names a storage class, or would.
    pub fn classes(&self) -> impl Iterator<Item = Attr<'p>> + '_ {
        self.classes.iter().copied()
    }
}

impl View for StorageClaim<'static> {
    type Of<'p> = StorageClaim<'p>;

    const KINDS: &'static [&'static str] = &[
        "PersistentVolumeClaim",
        "StatefulSet",
        "kubernetes_manifest",
        "kubernetes_persistent_volume_claim",
        "kubernetes_persistent_volume_claim_v1",
        "kubernetes_stateful_set",
        "kubernetes_stateful_set_v1",
    ];

    fn collect(project: &Project) -> Vec<StorageClaim<'_>> {
        let own = PersistentVolumeClaim::collect(project).into_iter();
        let own =
            own.map(|claim| StorageClaim { resource: claim.resource(), classes: vec![claim.spec("storageClassName")] });
        let sets = Workload::collect(project).into_iter().filter(|workload| workload.kind() == "StatefulSet");
        let made = sets.map(|set| {
            let templates = set.spec_field("volumeClaimTemplates").items();
            let classes = templates.map(|template| set.field(template.get("spec"), "storageClassName"));
            StorageClaim { resource: set.resource(), classes: classes.collect() }
        });
        own.chain(made).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.resource
    }
}
