//! What a policy says of an example, and what is wrong with it as the verdict of less knowledge.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use palisade_engine::Engine;
use palisade_model::Category;

use crate::example;

/// Arguments that say how often something is there, and of whom it is: a change there makes another resource.
pub const META: [&str; 8] = ["alias", "count", "for_each", "provider", "providers", "source", "depends_on", "iterator"];

/// Blocks that Terraform reads without evaluating.
pub const STATIC: [&str; 5] = ["lifecycle", "provisioner", "connection", "dynamic", "content"];

/// Policies, by the beginning of their ids, that judge only what is written as what they look for.
const RECOGNISED: [&str; 18] = [
    // A secret that is not there to be read is none: references and variables are how it should be.
    "credential-",
    "k8s-config-map-",
    "k8s-secret-literal-in-env",
    // So is a quantity, a reference or a snippet: what cannot be read is none.
    "k8s-malformed-quantity",
    "k8s-missing-",
    "k8s-nginx-lua-snippet",
    // A component of the control plane is known by its command; any other container may have any command.
    "k8s-api-server-",
    "k8s-audit-log",
    "k8s-controller-",
    "k8s-etcd-",
    "k8s-kubelet-",
    "k8s-pod-gc-threshold",
    "k8s-root-ca",
    "k8s-scheduler-",
    "k8s-server-certificate-rotation",
    "k8s-service-account-private-key",
    // So is a cluster's security group.
    "aws-emr-open-security-group",
    // A registry's bucket is known by the reference to the registry; others have a policy of their own.
    "google-container-registry-public",
];

/// Of these it is the names of things that are judged: kinds, versions, fields, annotations.
const NAMES: [&str; 4] =
    ["k8s-deprecated-api-version", "k8s-nginx-snippet", "k8s-removed-api-version", "k8s-unknown-field"];

/// What a policy says of an example: addresses with the lines that are pointed at.
#[derive(Debug, PartialEq, Eq)]
pub struct Verdict {
    pub certain: BTreeMap<String, BTreeSet<u32>>,
    pub possible: BTreeSet<String>,
}

impl Verdict {
    /// The verdict on a folder; none where it cannot be read. A policy that fails is a defect whatever it reads.
    pub fn of(engine: &Engine, folder: &Path) -> Option<Self> {
        let report = example::check(engine, folder).ok()?;
        if let Some(failed) = report.errors.iter().find(|error| error.category == Category::Policy) {
            panic!("{}", failed.summary);
        }
        let mut certain: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
        let mut possible = BTreeSet::new();
        for finding in &report.findings {
            let address = finding.address().to_owned();
            if finding.is_certain() {
                certain.entry(address).or_default().insert(finding.location.start().line);
            } else {
                possible.insert(address);
            }
        }
        Some(Verdict { certain, possible })
    }

    /// Whether it says nothing.
    pub fn is_silent(&self) -> bool {
        self.certain.is_empty() && self.possible.is_empty()
    }

    /// What is wrong with this as the verdict of less knowledge.
    pub fn complaint(&self, less: &Verdict, is_recognised: bool) -> Option<String> {
        // What failed may be reported on a part of it, where the join to the whole is what is not known.
        let known_lines = self.certain.values().flatten().collect::<BTreeSet<_>>();
        let is_new = |(address, lines): &(&String, &BTreeSet<u32>)| {
            !self.certain.contains_key(*address) && !lines.iter().all(|line| known_lines.contains(line))
        };
        if let Some((new, _)) = less.certain.iter().find(is_new) {
            return Some(format!("{new} fails for certain only now"));
        }
        let lost = self.certain.keys().chain(&self.possible).next().filter(|_| less.is_silent() && !is_recognised);
        lost.map(|lost| format!("{lost} passes now"))
    }
}

/// Whether a policy judges only what it recognises.
pub fn is_recognising(id: &str) -> bool {
    RECOGNISED.iter().any(|start| id.starts_with(start)) || NAMES.contains(&id)
}
