//! Constraints on requests, as the admission webhook asks them.

use palisade_policy::{Admission, AdmissionEffect, AdmissionRequest, Objection, PolicyPlace};
use regorus::Value;

use super::GatekeeperGroup;
use super::constraint::{Constraint, ConstraintAction};
use super::expansion;
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
        let generated = match review.as_ref().map(Review::object) {
            Ok(Some(object)) => expansion::expand(&self.expansions, object),
            Ok(None) | Err(_) => Ok(Vec::new()),
        };
        let mut objections = Vec::new();
        for (number, constraint) in self.constraints.iter().enumerate() {
            let effects = constraint.actions(self.options.point).into_iter().map(effect).collect::<Vec<_>>();
            if effects.is_empty() {
                continue;
            }
            match (&review, &generated) {
                (Ok(review), Ok(generated)) => {
                    objections.extend(self.objections_of((constraint, &effects), review, cluster, reviewer));
                    for made in generated {
                        let effects = match self.override_of(number, made.by) {
                            Some(other) => vec![effect(other.action)],
                            None => effects.clone(),
                        };
                        let review = Review::of_object(made.object.clone(), "");
                        let found = self.objections_of((constraint, &effects), &review, cluster, reviewer);
                        objections.extend(found.into_iter().map(|objection| Objection {
                            message: self.expansions[made.by].implied(&objection.message),
                            ..objection
                        }));
                    }
                }
                (Err(message), _) | (_, Err(message)) => {
                    objections.push(self.objection(constraint, AdmissionEffect::Broken, message.clone()));
                }
            }
        }
        objections.sort();
        objections
    }

    /// What a Constraint has against one review.
    fn objections_of(
        &self,
        (constraint, effects): (&Constraint, &[AdmissionEffect]),
        review: &Review,
        cluster: &Cluster,
        reviewer: &mut Reviewer<'_>,
    ) -> Vec<Objection> {
        let broken = |message: String| self.objection(constraint, AdmissionEffect::Broken, message);
        match review.matches(&constraint.matches, cluster) {
            Matched::No => return Vec::new(),
            Matched::Yes => {}
            Matched::Depends(namespace) => {
                return vec![broken(format!(
                    "the labels of the Namespace {namespace} decide, and it was not given (--inventory)"
                ))];
            }
        }
        let input = review.input(&constraint.parameters, cluster);
        let mut objections = Vec::new();
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
