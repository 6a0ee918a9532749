//! Virtual machines of Compute Engine: instances, templates, and instances made from a template.

use palisade_model::{Attr, Breach, Join, JoinIndex, Project, Resource, Truth, View};

use super::{ELSEWHERE, runs_as_default};

/// An instance or a template for some.
#[derive(Debug, Clone, Copy)]
pub struct GoogleInstance<'p> {
    anchor: Resource<'p>,
    /// What holds of an argument that is not set here: nothing of its own where a template that is judged itself
    /// sets it. None for what has no template.
    inherited: Option<Truth>,
}

impl<'p> GoogleInstance<'p> {
    /// The instance or template.
    pub fn resource(&self) -> Resource<'p> {
        self.anchor
    }

    /// Whether it is a node of GKE, which names them so and needs some settings that others should not have.
    pub fn is_cluster_node(&self) -> Truth {
        self.anchor.get("name").starts_with("gke-")
    }

    /// The violation of an argument; where neither it nor the block that it stands in is set and it comes from a
    /// template, it is the template's. A block that is set replaces the template's as a whole.
    pub fn breach(&self, at: Attr<'p>, violated: Truth, message: &str) -> Breach<'p> {
        let violated = self.inherited.map_or(violated, |inherited| {
            let path = at.path();
            let top = self.anchor.root().member(path.split(['.', '[']).next().unwrap_or(&path));
            top.is_set().and(violated).or(top.is_absent().and(inherited))
        });
        Breach { violated, at, message: message.to_owned(), related: Vec::new() }
    }

    /// A key of the metadata. Compute Engine takes `true`, `TRUE` and `1` for true.
    pub fn metadata(&self, key: &'static str) -> Attr<'p> {
        self.anchor.get("metadata").get(key)
    }

    /// The service account's `email`, and whether it is the default one: where the block names no account (google
    /// provider, `service_account.email`), or that one. Without the block the instance has no account.
    pub fn default_account(&self) -> (Attr<'p>, Truth) {
        let account = self.anchor.get("service_account");
        let email = account.get("email");
        (email, account.is_set().and(runs_as_default(email)).and(self.is_cluster_node().not()))
    }

    /// The disks that are made with the instance, and whether each is encrypted with a key of its author's. A disk that
    /// exists already (`source`) is judged where it is declared; a local disk takes no key.
    pub fn disks(&self) -> Vec<(Attr<'p>, Truth)> {
        let own = self.anchor.get("boot_disk").items().map(|disk| {
            let raw = disk.get("disk_encryption_key_raw").is_set();
            (disk, raw.or(disk.get("kms_key_self_link").is_set()))
        });
        let of_template = self.anchor.get("disk").items().map(|disk| {
            let key = disk.get("disk_encryption_key");
            let scratch = disk.get("type").is("SCRATCH");
            (disk, key.get("kms_key_self_link").is_set().or(key.get("raw_key").is_set()).or(scratch))
        });
        own.chain(of_template).map(|(disk, keyed)| (disk, keyed.or(disk.get("source").is_set()))).collect()
    }
}

impl View for GoogleInstance<'static> {
    type Of<'p> = GoogleInstance<'p>;

    const KINDS: &'static [&'static str] = &[
        "google_compute_instance",
        "google_compute_instance_template",
        "google_compute_region_instance_template",
        "google_compute_instance_from_template",
    ];

    fn collect(project: &Project) -> Vec<GoogleInstance<'_>> {
        let templates = JoinIndex::new(
            project,
            &["google_compute_instance_template", "google_compute_region_instance_template"],
            &["id", "self_link", "name"],
        );
        let [instance, template, regional, from_template] = Self::KINDS else { return Vec::new() };
        let plain = [instance, template, regional].into_iter().flat_map(|kind| project.of_kind(kind));
        let mut all = plain.map(|anchor| GoogleInstance { anchor, inherited: None }).collect::<Vec<_>>();
        all.extend(project.of_kind(from_template).map(|anchor| {
            let inherited = match templates.find(anchor.get("source_instance_template")) {
                Join::To(_) => Truth::False,
                Join::Absent | Join::Elsewhere => ELSEWHERE,
                Join::Unknown(causes) => Truth::Unknown(causes),
            };
            GoogleInstance { anchor, inherited: Some(inherited) }
        }));
        all
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}
