//! Constraints on requests, as the admission webhook asks them.

use palisade_policy::{Admission, AdmissionEffect, AdmissionRequest, Objection, PolicyPlace};
use regorus::Value;

use super::GatekeeperGroup;
use super::constraint::{Constraint, ConstraintAction};
use super::judge::Reviewer;
use super::matching::Matched;
use super::objects::Object;
use super::review::{Cluster, Review};

impl Admission for GatekeeperGroup {
    fn review(&self, requests: &[AdmissionRequest], cluster: &[serde_json::Value]) -> Vec<Vec<Objection>> {
        let objects = cluster.iter().map(|value| Object::new(Value::from(value.clone()))).collect::<Vec<_>>();
        let is_read = self.templates.iter().any(super::Template::reads_inventory);
        let cluster = Cluster::new(objects.iter(), is_read);
        let mut reviewer = Reviewer::new(self, &cluster);
        requests.iter().map(|request| self.objections(request, &cluster, &mut reviewer)).collect()
    }
}

impl GatekeeperGroup {
    fn objections(&self, request: &AdmissionRequest, cluster: &Cluster, reviewer: &mut Reviewer<'_>) -> Vec<Objection> {
        let wrapped = serde_json::json!({"request": request.value});
        let review = Review::of_request(&Value::from(wrapped));
        let mut objections = Vec::new();
        for constraint in &self.constraints {
            let effects = constraint.actions(self.options.point).into_iter().map(effect).collect::<Vec<_>>();
            if effects.is_empty() {
                continue;
            }
            let broken = |message: String| self.objection(constraint, AdmissionEffect::Broken, message);
            let review = match &review {
                Ok(review) => review,
                Err(message) => {
                    objections.push(broken(message.clone()));
                    continue;
                }
            };
            match review.matches(&constraint.matches, cluster) {
                Matched::No => continue,
                Matched::Yes => {}
                Matched::Depends(namespace) => {
                    objections.push(broken(format!(
                        "the labels of the Namespace {namespace} decide, and it was not given (--inventory)"
                    )));
                    continue;
                }
            }
            let input = review.input(&constraint.parameters, cluster);
            match reviewer.violations(constraint, input.clone()) {
                Ok(hits) => {
                    for hit in hits {
                        let decided = place(reviewer.decided(constraint, input.clone(), &hit));
                        objections.extend(effects.iter().map(|&effect| Objection {
                            decided: decided.clone(),
                            ..self.objection(constraint, effect, hit.message.clone())
                        }));
                    }
                }
                Err(error) => {
                    let mut objection = broken(error.message);
                    if let Some((file, span)) = error.at {
                        objection.decided = place(self.template(constraint).place(file, span));
                    }
                    objections.push(objection);
                }
            }
        }
        objections.sort();
        objections
    }

    fn objection(&self, constraint: &Constraint, effect: AdmissionEffect, message: String) -> Objection {
        Objection {
            effect,
            policy: constraint.meta.id.to_string(),
            name: constraint.name.clone(),
            message,
            applied: place(constraint.at.clone()),
            decided: place(self.template(constraint).rule_place()),
        }
    }
}

fn place((file, line, column): (String, u32, u32)) -> PolicyPlace {
    PolicyPlace { file, line, column }
}

fn effect(action: ConstraintAction) -> AdmissionEffect {
    match action {
        ConstraintAction::Deny => AdmissionEffect::Deny,
        ConstraintAction::Warn => AdmissionEffect::Warn,
        ConstraintAction::DryRun => AdmissionEffect::Observe,
    }
}
