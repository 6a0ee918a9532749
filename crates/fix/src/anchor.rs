//! From a finding's path and a repair's to the steps from a resource to what is changed.

use palisade_model::{PathStep, steps as steps_of};
use palisade_policy::{Anchor, Change};
use palisade_views::Naming;
use palisade_views::workload::pod_spec;

use crate::Refusal;

/// A name, with the element of what it names where one is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub name: String,
    pub index: Option<usize>,
}

/// The way from a resource to what is changed.
pub type Steps = Vec<Step>;

/// The fields that hold containers, in Kubernetes' names and in Terraform's.
const CONTAINERS: [&str; 6] =
    ["containers", "initContainers", "ephemeralContainers", "container", "init_container", "ephemeral_container"];

/// Terraform's resource whose argument holds an object with the names of Kubernetes' API.
const MANIFEST: &str = "kubernetes_manifest";

/// The steps of a change, from the resource that holds the finding.
pub fn steps(anchor: Anchor, change: &Change, finding: &str, kind: &str) -> Result<Steps, Refusal> {
    let path = match change {
        Change::Set { path, .. } | Change::Remove { path } | Change::Add { path, .. } => path,
        Change::Beside { .. } => "",
    };
    let found = grouped(finding);
    let naming = if kind.starts_with("kubernetes_") && kind != MANIFEST { Naming::Terraform } else { Naming::Api };
    match anchor {
        Anchor::Resource => Ok(with_indexes(names(path, Naming::Api), &found)),
        Anchor::Finding if path == "." => Ok(found),
        Anchor::Finding => Ok(found.into_iter().chain(names(path, Naming::Api)).collect()),
        Anchor::Container => {
            let end = container(&found).ok_or(Refusal::NoAnchor("container"))?;
            let base = found[..=end].to_vec();
            Ok(below(base, names(path, naming), &found))
        }
        Anchor::Pod => {
            let base = match (container(&found), pod_spec(kind)) {
                (Some(end), _) => found[..end].to_vec(),
                (None, Some((naming, template))) => {
                    let names = template.iter().map(|name| Step { name: naming.name(name).into_owned(), index: None });
                    with_indexes(names.collect(), &found)
                }
                (None, None) => return Err(Refusal::NoAnchor("pod")),
            };
            Ok(below(base, names(path, naming), &found))
        }
    }
}

/// Where in the steps a container is.
fn container(steps: &[Step]) -> Option<usize> {
    steps.iter().rposition(|step| step.index.is_some() && CONTAINERS.contains(&step.name.as_str()))
}

/// A finding's path as names with indexes.
fn grouped(path: &str) -> Steps {
    let mut steps: Steps = Vec::new();
    for step in steps_of(path) {
        match (step, steps.last_mut()) {
            (PathStep::Key(name), _) => steps.push(Step { name, index: None }),
            (PathStep::Index(index), Some(last)) if last.index.is_none() => last.index = Some(index),
            // A list in a list: no argument that repairs know of is one.
            (PathStep::Index(index), _) => steps.push(Step { name: String::new(), index: Some(index) }),
        }
    }
    steps
}

fn names(path: &str, naming: Naming) -> Steps {
    let names = path.split('.').filter(|name| !name.is_empty());
    names.map(|name| Step { name: naming.name(name).into_owned(), index: None }).collect()
}

/// The steps, each with the element that the finding's own way leads through as long as the two are the same.
fn with_indexes(mut steps: Steps, found: &[Step]) -> Steps {
    for (step, found) in steps.iter_mut().zip(found) {
        if step.name != found.name {
            break;
        }
        step.index = found.index;
    }
    steps
}

fn below(base: Steps, steps: Steps, found: &[Step]) -> Steps {
    let rest = with_indexes(steps, found.get(base.len()..).unwrap_or_default());
    base.into_iter().chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use palisade_policy::Literal;

    use super::*;

    fn way(anchor: Anchor, path: &'static str, finding: &str, kind: &str) -> Result<String, Refusal> {
        let change = Change::Set { path: path.into(), value: Literal::Bool(true) };
        let steps = steps(anchor, &change, finding, kind)?;
        let text =
            |step: &Step| step.index.map_or_else(|| step.name.clone(), |index| format!("{}[{index}]", step.name));
        Ok(steps.iter().map(text).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn a_finding_says_which_of_several_blocks() {
        let way = |path, finding| way(Anchor::Resource, path, finding, "aws_instance").unwrap();
        assert_eq!(way("ebs_block_device.encrypted", "ebs_block_device[1].encrypted"), "ebs_block_device[1] encrypted");
        assert_eq!(way("metadata_options.http_tokens", "metadata_options"), "metadata_options http_tokens");
        assert_eq!(way("a.b.c", "a[0].x[3].c"), "a[0] b c");
    }

    #[test]
    fn containers_and_pods_are_found_in_either_naming() {
        let (finding, path) = ("spec.template.spec.containers[1].securityContext", "securityContext.privileged");
        assert_eq!(
            way(Anchor::Container, path, finding, "Deployment").unwrap(),
            "spec template spec containers[1] securityContext privileged"
        );
        assert_eq!(
            way(Anchor::Container, path, "spec[0].container[0]", "kubernetes_pod_v1").unwrap(),
            "spec[0] container[0] security_context privileged"
        );
        assert_eq!(way(Anchor::Pod, "hostPID", finding, "Deployment").unwrap(), "spec template spec hostPID");
        assert_eq!(
            way(Anchor::Pod, "hostPID", "spec[0].job_template", "kubernetes_cron_job_v1").unwrap(),
            "spec[0] job_template spec template spec host_pid"
        );
        assert_eq!(way(Anchor::Container, path, "spec", "Deployment").unwrap_err(), Refusal::NoAnchor("container"));
        assert_eq!(way(Anchor::Pod, path, "spec", "Service").unwrap_err(), Refusal::NoAnchor("pod"));
    }

    #[test]
    fn a_finding_is_an_anchor_itself() {
        assert_eq!(way(Anchor::Finding, ".", "rule[0].ports[2]", "x").unwrap(), "rule[0] ports[2]");
        assert_eq!(way(Anchor::Finding, "a", "rule[0]", "x").unwrap(), "rule[0] a");
    }
}
