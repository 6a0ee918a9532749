use std::collections::BTreeMap;

use crate::{Finding, Report};

/// What one run of the log is about: a root in one environment.
pub(super) struct Part<'a> {
    /// `palisade/envs/prod/`, `palisade/envs/prod:eu/`. GitHub's category is what stands before the last slash.
    pub(super) id: String,
    /// The root's directory; none for the part of what belongs to no root.
    pub(super) root: Option<&'a str>,
    /// The environment; none where the root has one without a name.
    pub(super) environment: Option<&'a str>,
    /// What was found there.
    pub(super) findings: Vec<&'a Finding>,
}

impl<'a> Part<'a> {
    fn new(root: Option<&'a str>, environment: Option<&'a str>, findings: Vec<&'a Finding>) -> Self {
        let root_id = match root {
            None | Some("" | ".") => String::new(),
            Some(root) => format!("{}/", root.trim_matches('/')),
        };
        let id = match environment {
            None => format!("palisade/{root_id}"),
            Some(name) => format!("palisade/{}:{name}/", root_id.trim_end_matches('/')),
        };
        Part { id, root, environment, findings }
    }

    /// In words.
    pub(super) fn description(&self) -> String {
        match (self.root, self.environment) {
            (None, _) => "What belongs to no root of its own.".to_owned(),
            (Some("" | "."), None) => "The root at the top.".to_owned(),
            (Some("" | "."), Some(name)) => format!("The root at the top in the environment {name}."),
            (Some(root), None) => format!("The root {root}."),
            (Some(root), Some(name)) => format!("The root {root} in the environment {name}."),
        }
    }
}

/// All findings in one part.
pub(super) fn whole<'a>(findings: impl Iterator<Item = &'a Finding>) -> Part<'a> {
    Part::new(None, None, findings.collect())
}

/// A part for each root and environment, those without findings too: what is gone has to be seen to be gone. What
/// belongs to no root comes first, in a part of its own where there are several.
pub(super) fn parts<'a>(report: &'a Report, findings: impl Iterator<Item = &'a Finding>) -> Vec<Part<'a>> {
    let mut parts: BTreeMap<(&str, Option<&str>), Vec<&Finding>> = BTreeMap::new();
    for root in &report.completeness.roots {
        if root.environments.is_empty() {
            parts.entry((&root.path, None)).or_default();
        }
        for environment in &root.environments {
            parts.entry((&root.path, Some(environment))).or_default();
        }
    }
    let mut rootless = Vec::new();
    for finding in findings {
        let Some(resource) = &finding.resource else {
            rootless.push(finding);
            continue;
        };
        if finding.environments.is_empty() {
            parts.entry((&resource.root, None)).or_default().push(finding);
        }
        for environment in finding.environments.iter() {
            parts.entry((&resource.root, Some(environment))).or_default().push(finding);
        }
    }
    let mut parts =
        parts.into_iter().map(|((root, name), found)| Part::new(Some(root), name, found)).collect::<Vec<_>>();
    match &mut parts[..] {
        [only] => {
            only.findings.extend(rootless);
            parts
        }
        _ => {
            // The repository's own root and what belongs to none would have one name.
            let has_top = parts.iter().any(|part| part.id == "palisade/");
            let mut first = Part::new(None, None, rootless);
            if has_top {
                "palisade/-/".clone_into(&mut first.id);
            }
            parts.insert(0, first);
            parts
        }
    }
}
