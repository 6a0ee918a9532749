//! Judging a Terraform configuration as a whole, by checks of Trivy's that select `terraform-raw`.

use std::collections::HashMap;

use palisade_model::{Causes, Resource, ResourceId, Truth};
use palisade_policy::{Certainty, Finding, Findings, Subject};
use palisade_source::Site;
use regorus::Value;

use super::inputs::{configuration, keys};
use super::{attribute_at, lines};
use crate::eval::{Eval, Machine, member};
use crate::group::{Chosen, RegoSession};
use crate::input;
use crate::judge::{Located, failure, finding, hits_of};
use crate::results::Hit;
use crate::unknowns;

/// Judges a configuration on one thread.
pub(crate) struct ConfigurationJudge<'m, 's> {
    pub session: &'s RegoSession<'s>,
    pub machine: &'m mut Machine<'s>,
}

impl<'s> ConfigurationJudge<'_, 's> {
    pub fn judge(&mut self, chosen: &'s Chosen, out: &mut Findings) {
        let (input, unknown) = configuration(self.session.project, None);
        match self.verdict(chosen, input, !unknown.is_empty()) {
            Err(error) => out.failures.push(failure(self.session, chosen, Subject::Project, error)),
            Ok((certain, possible)) => {
                let certain = certain.into_iter().map(|hit| self.finding(chosen, hit, None));
                let mut findings = certain.collect::<Vec<_>>();
                findings.extend(possible.into_iter().map(|hit| self.finding(chosen, hit, Some(&unknown))));
                out.settle(&chosen.policy.meta, findings);
            }
        }
    }

    /// What holds whatever the unknown attributes turn out to be, and what only may.
    fn verdict(&mut self, chosen: &Chosen, input: Value, is_open: bool) -> Eval<(Vec<Hit>, Vec<Hit>)> {
        self.machine.set_input(input);
        let first = hits_of(self.machine, &chosen.policy)?;
        if !is_open {
            return Ok((first, Vec::new()));
        }
        let project = self.session.project;
        let machine = &mut *self.machine;
        Ok(unknowns::probed(&chosen.reads, first, &mut |probe| {
            machine.set_input(configuration(project, Some(probe)).0);
            hits_of(machine, &chosen.policy)
        }))
    }

    fn finding(&self, chosen: &Chosen, hit: Hit, unknown: Option<&HashMap<String, Causes>>) -> Finding {
        let project = self.session.project;
        let cause = hit.details.as_ref();
        let resource = cause.and_then(|cause| {
            let address = member(cause, &Value::from("resource"));
            project.by_address(&address.as_string().ok()?.as_ref().into())
        });
        let of_resource = |resource: Resource<'_>| match resource.exists() {
            Truth::True | Truth::False => None,
            Truth::Unknown(causes) => Some(causes),
        };
        let open = unknown.map(|unknown| match resource {
            Some(resource) => unknown.get(resource.address().as_str()).copied().unwrap_or_default(),
            None => unknown.values().fold(Causes::default(), |all, causes| all.union(*causes)),
        });
        let causes = match (open, resource.and_then(of_resource)) {
            (Some(a), Some(b)) => Some(a.union(b)),
            (a, b) => a.or(b),
        };
        let certainty = causes.map_or(Certainty::Certain, Certainty::Possible);
        let attr = resource.and_then(|resource| attribute_at(resource, lines(cause)?));
        let (path, site) = match (attr, resource) {
            (Some(attr), _) => (input::dotted(&keys(attr)), attr.site()),
            (None, Some(resource)) => (String::new(), resource.header()),
            (None, None) => (String::new(), self.somewhere(cause)),
        };
        let subject = resource.map_or(Subject::Project, |resource: Resource<'_>| Subject::Resource(resource.id()));
        let read: Option<ResourceId> = resource.map(Resource::id);
        finding(&chosen.policy.meta, subject, hit, Located { read, path, site }, certainty, Vec::new())
    }

    /// The file and lines that a cause names; else where the configuration starts.
    fn somewhere(&self, cause: Option<&Value>) -> Site {
        let project = self.session.project;
        let sources = project.sources();
        let named = cause.and_then(|cause| {
            let path = member(cause, &Value::from("filepath"));
            let path = path.as_string().ok()?;
            let (id, file) = sources.iter().find(|(_, file)| file.path() == &**path)?;
            let line = lines(Some(cause))?.first;
            Some(Site::new(id, file.lines().line_span(file.text(), line)))
        });
        let first = || project.resources().map(Resource::header).min_by_key(|site| (site.file, site.span));
        named.or_else(first).expect("a configuration that is judged has resources")
    }
}
