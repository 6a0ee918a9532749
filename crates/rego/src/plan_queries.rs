//! `policies.hcl`: which rules an HCP Terraform policy set asks for.

use palisade_source::{SourceFile, Span};
use regorus::Value;

use crate::catalogue::PlanQuery;
use crate::documents::hcl_document;
use crate::loader::RegoError;

/// The queries of a policy set's file, in the order of their names. A block without a query, or one that asks for more
/// than a rule, is an error.
pub fn plan_queries(file: &SourceFile) -> (Vec<PlanQuery>, Vec<RegoError>) {
    let document = hcl_document(file.text());
    let (mut queries, mut errors) = (Vec::new(), Vec::new());
    let Value::Object(policies) = member(&document, "policy") else { return (queries, errors) };
    for (name, blocks) in policies.iter_sorted() {
        let (Value::String(name), Value::Array(blocks)) = (name, blocks) else { continue };
        let at = file.text().find(&format!("{name:?}")).unwrap_or(0) as u32;
        let mut fail = |message: String| errors.push(RegoError::new(file, Span::at(at), message));
        for block in blocks.iter() {
            let text = |field: &str| member(block, field).as_string().map(ToString::to_string).ok();
            let Some(query) = text("query") else {
                fail(format!("the policy {name} has no query (query = \"data.package.rule\")"));
                continue;
            };
            if !query.starts_with("data.") || query.contains(['[', '(', ' ', '=']) {
                fail(format!("the query of the policy {name} is no rule: {query:?} (data.package.rule)"));
                continue;
            }
            let is_advisory = match text("enforcement_level").as_deref() {
                None | Some("advisory") => true,
                Some("mandatory") => false,
                Some(other) => {
                    fail(format!("the policy {name} is advisory or mandatory, not {other:?}"));
                    continue;
                }
            };
            queries.push(PlanQuery { name: name.to_string(), query, description: text("description"), is_advisory });
        }
    }
    (queries, errors)
}

fn member(value: &Value, name: &str) -> Value {
    crate::eval::member(value, &Value::from(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policy_sets_name_rules() {
        let text = "policy \"a\" {\n  query = \"data.x.deny\"\n  enforcement_level = \"mandatory\"\n}\n\
                    policy \"b\" {\n  query = \"data.y[0] == 1\"\n}\npolicy \"c\" {\n  description = \"d\"\n}\n";
        let (queries, errors) = plan_queries(&SourceFile::new("policies.hcl", text));
        assert_eq!(queries.len(), 1);
        assert!(queries[0].query == "data.x.deny" && !queries[0].is_advisory);
        assert_eq!(errors.iter().map(|error| error.line).collect::<Vec<_>>(), [5, 8]);
    }
}
