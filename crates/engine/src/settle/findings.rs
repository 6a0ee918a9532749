//! Findings of one project become findings of the report. Configured severity and enforcement, then suppressions; each
//! leaves its mark on the finding, none removes it.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use foldhash::fast::RandomState;
use palisade_model::{Attr, Call, Causes, Project, Resource, ResourceId, Step as Taken};
use palisade_policy::{self as policy, Subject};
use palisade_report::{
    self as report, Certainty, Fingerprint, ModuleCall, Rare, Related, ResourceRef, Step, SubjectType, Unknown, Waived,
    WaivedBy, number_equals, without_indexes,
};
use palisade_source::Site;
use rayon::prelude::*;

use super::{NO_REASON, locate};
use crate::Settings;
use crate::lower::root_name;
use crate::secrets::Secrets;
use crate::suppress::Suppressions;

/// What all findings of a project have to do with.
pub struct Settler<'p> {
    project: &'p Project,
    suppressions: Suppressions,
    settings: &'p Settings,
    root: Arc<str>,
    environments: Arc<[Arc<str>]>,
    /// The names of the project's kinds, which its resources share.
    kinds: HashMap<&'p str, Arc<str>>,
    /// What findings say of each resource, once one has any.
    resources: Box<[OnceLock<Arc<ResourceRef>>]>,
    /// What documents are called in fingerprints, by their paths.
    names: Mutex<HashMap<String, Arc<str>>>,
}

/// Settles a part of a project's findings, one after another.
pub struct Piece<'s, 'p> {
    settler: &'s Settler<'p>,
    /// Messages and paths that were seen: they repeat from resource to resource.
    messages: HashSet<Arc<str>, RandomState>,
    /// With what each path is without its list indexes.
    paths: HashMap<Arc<str>, Arc<str>, RandomState>,
    /// The unknown values of findings that hang on the same causes.
    unknown: HashMap<Causes, Arc<[Unknown]>, RandomState>,
    /// Where secrets stand.
    secrets: Vec<Site>,
    findings: Vec<report::Finding>,
}

impl<'p> Settler<'p> {
    /// Ready to settle a project's findings.
    pub fn new(project: &'p Project, settings: &'p Settings) -> Self {
        let info = project.info();
        let environment = Some(info.environment.as_str()).filter(|name| !name.is_empty());
        Settler {
            project,
            suppressions: Suppressions::of(project),
            settings,
            root: info.root.as_str().into(),
            environments: environment.into_iter().map(Arc::from).collect(),
            kinds: project.kinds().map(|(kind, _)| (kind, kind.into())).collect(),
            resources: project.resources().map(|_| OnceLock::new()).collect(),
            names: Mutex::default(),
        }
    }

    /// Nothing settled yet.
    pub fn piece(&self) -> Piece<'_, 'p> {
        Piece {
            settler: self,
            messages: HashSet::default(),
            paths: HashMap::default(),
            unknown: HashMap::default(),
            secrets: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// What could not be said of one finding alone, now that there are all.
    pub fn finish(&self, pieces: Vec<Piece<'_, '_>>) -> Vec<report::Finding> {
        let secrets = pieces.iter().flat_map(|piece| &piece.secrets).copied();
        let secrets = Secrets::of(secrets, self.project.sources());
        let mut pieces = pieces.into_iter().map(|piece| piece.findings).collect::<Vec<_>>();
        if !secrets.is_empty() {
            pieces.par_iter_mut().flatten().for_each(|finding| {
                finding.is_sensitive |= secrets.touch(&finding.location);
            });
        }
        number_equals(&mut pieces, |finding, ordinal| {
            let path = without_indexes(&finding.path);
            self.fingerprint(&finding.policy, finding.resource.as_deref(), finding.location.path(), &path, ordinal)
        });
        // With its room, the list is written once, and each piece goes as soon as it is in it.
        let mut findings = Vec::with_capacity(pieces.iter().map(Vec::len).sum());
        for mut piece in pieces {
            findings.append(&mut piece);
        }
        findings
    }

    /// `path` is without its list indexes.
    fn fingerprint(
        &self,
        policy: &policy::Meta,
        resource: Option<&ResourceRef>,
        file: &str,
        path: &str,
        ordinal: u32,
    ) -> Fingerprint {
        match resource {
            Some(resource) => Fingerprint::of_plain(&policy.id, &self.root, resource.address.as_str(), path, ordinal),
            None => Fingerprint::of_plain(&policy.id, &self.root, &self.name(file), path, ordinal),
        }
    }

    /// What a document is called: the file system is asked once a file.
    fn name(&self, file: &str) -> Arc<str> {
        let mut names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(name) = names.get(file) {
            return Arc::clone(name);
        }
        let name: Arc<str> = root_name(Path::new(file)).into();
        names.insert(file.to_owned(), Arc::clone(&name));
        name
    }

    fn resource(&self, resource: Resource<'_>) -> Arc<ResourceRef> {
        let known = self.resources[resource.id().0 as usize].get_or_init(|| {
            let sources = self.project.sources();
            Arc::new(ResourceRef {
                address: resource.address().clone(),
                kind: self.kinds.get(resource.kind()).cloned().unwrap_or_else(|| resource.kind().into()),
                root: Arc::clone(&self.root),
                block: Some(locate(sources, resource.block())),
                calls: resource.calls().iter().map(|call| self.call(call)).collect(),
            })
        });
        Arc::clone(known)
    }

    fn call(&self, call: &Call) -> ModuleCall {
        ModuleCall {
            address: call.address.to_string(),
            source: call.source.to_string(),
            location: locate(self.project.sources(), call.site),
        }
    }

    fn unknown(&self, causes: Causes) -> Arc<[Unknown]> {
        let sources = self.project.sources();
        let unknown = |id| {
            let cause = self.project.cause(id);
            Unknown { text: cause.reason.to_string(), location: cause.site.map(|site| locate(sources, site)) }
        };
        causes.iter().map(unknown).collect()
    }

    fn step(&self, step: Taken) -> Step {
        Step { text: step.text, location: locate(self.project.sources(), step.site) }
    }

    fn related(&self, related: policy::Related) -> Related {
        Related {
            address: related.resource.map(|id| self.project.resource(id).address().clone()),
            location: locate(self.project.sources(), related.site),
            message: related.message,
        }
    }

    fn waived(
        &self,
        finding: &policy::Finding,
        resource: Option<Resource<'_>>,
        read: Option<Resource<'_>>,
    ) -> Option<Waived> {
        if self.suppressions.is_empty() {
            return None;
        }
        let mut blocks = Vec::new();
        for resource in resource.into_iter().chain(read) {
            blocks.push(resource.block());
            blocks.extend(resource.calls().iter().map(|call| call.site));
        }
        let sources = self.project.sources();
        let names = |id: &str| self.settings.names(&finding.policy, id);
        let found = self.suppressions.covering(sources, finding.site, &blocks, &self.settings.today, names)?;
        let reason = if found.reason.is_empty() { NO_REASON.to_owned() } else { found.reason.clone() };
        Some(Waived {
            by: WaivedBy::Comment,
            reason,
            location: Some(locate(sources, found.site)),
            terms: found.terms.clone(),
        })
    }
}

impl Piece<'_, '_> {
    /// Settles one more.
    pub fn add(&mut self, finding: policy::Finding) {
        let settler = self.settler;
        let project = settler.project;
        let location = locate(project.sources(), finding.site);
        let of = |id: ResourceId| project.resource(id);
        let subject = match finding.subject {
            Subject::Resource(id) => Some(of(id)),
            Subject::Document(_) | Subject::Project => None,
        };
        let read = finding.read.map(of).or(subject);
        let resource = subject.map(|resource| settler.resource(resource));
        let waived = settler.waived(&finding, subject, read);
        // Most projects have neither, and the path need not be gone.
        let read = read.filter(|resource| project.has_ways() || resource.has_sensitive());
        let at = read.map(|resource| palisade_model::at_path(resource.root(), &finding.path));
        if finding.is_secret {
            self.secrets.push(finding.site);
        }
        let way = at.map_or_else(Vec::new, |attr| project.way(attr));
        let rare = Rare {
            because: way.into_iter().map(|step| settler.step(step)).collect(),
            related: finding.related.into_iter().map(|related| settler.related(related)).collect(),
            waived: waived.map(Box::new),
            only_in: None,
            details: finding.details,
            edits: Vec::new(),
        };
        let certainty = self.certainty(finding.certainty);
        let (path, plain) = known(&mut self.paths, &finding.path);
        self.findings.push(report::Finding {
            severity: settler.settings.of(&finding.policy).severity,
            enforcement: settler.settings.enforcement(&finding.policy, location.path(), &settler.environments),
            certainty,
            subject: match finding.subject {
                Subject::Resource(_) => SubjectType::Resource,
                Subject::Document(_) => SubjectType::Document,
                Subject::Project => SubjectType::Project,
            },
            fingerprint: settler.fingerprint(&finding.policy, resource.as_deref(), location.path(), &plain, 0),
            resource,
            environments: Arc::clone(&settler.environments),
            location,
            path,
            message: shared(&mut self.messages, &finding.message),
            baseline: None,
            is_sensitive: at.is_some_and(Attr::is_sensitive),
            is_library: project.info().is_library,
            rare: rare.boxed(),
            policy: finding.policy,
        });
    }

    fn certainty(&mut self, certainty: policy::Certainty) -> Certainty {
        match certainty {
            policy::Certainty::Certain => Certainty::Certain,
            policy::Certainty::Possible(causes) => {
                let unknown = self.unknown.entry(causes).or_insert_with(|| self.settler.unknown(causes));
                Certainty::Possible(Arc::clone(unknown))
            }
        }
    }
}

/// The one copy of a text.
fn shared(texts: &mut HashSet<Arc<str>, RandomState>, text: &str) -> Arc<str> {
    if let Some(known) = texts.get(text) {
        return Arc::clone(known);
    }
    let new: Arc<str> = text.into();
    texts.insert(Arc::clone(&new));
    new
}

/// The one copy of a path, and of what it is without its list indexes.
fn known(paths: &mut HashMap<Arc<str>, Arc<str>, RandomState>, path: &str) -> (Arc<str>, Arc<str>) {
    if let Some((whole, plain)) = paths.get_key_value(path) {
        return (Arc::clone(whole), Arc::clone(plain));
    }
    let (whole, plain): (Arc<str>, Arc<str>) = (path.into(), without_indexes(path).into());
    paths.insert(Arc::clone(&whole), Arc::clone(&plain));
    (whole, plain)
}
