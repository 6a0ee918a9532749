//! IAM policy documents, however they were written: as JSON in a text, a heredoc or `jsonencode`, or as an
//! `aws_iam_policy_document` data source.
//!
//! The elements and what they mean: IAM User Guide, "IAM JSON policy elements reference".

pub mod actions;
mod anyone;
mod condition;
mod github;
mod group;
mod holder;
mod managed;
mod pattern;
mod statement;

pub use anyone::is_of_own_account;
pub use github::is_of_one_owner;
pub use group::IamGroup;
pub use holder::{PolicyHolder, Purpose};
pub use managed::{is_looked_up, is_managed};
pub use pattern::{matches as action_matches, overlaps as patterns_overlap};
pub use statement::Statement;

use std::collections::HashSet;

use palisade_model::{Attr, Fact, Truth};

/// A document is put together from at most so many data sources (`max-documents-joined`); the statements of further ones
/// are unknown.
const MAX_DOCUMENTS: usize = 64;

/// A policy document.
#[derive(Debug, Clone)]
pub struct PolicyDocument<'p> {
    at: Attr<'p>,
    statements: Vec<Statement<'p>>,
}

impl<'p> PolicyDocument<'p> {
    /// Reads the document that an attribute holds or refers to, with those that a data source puts together.
    pub fn read(attr: Attr<'p>) -> Self {
        let mut left = MAX_DOCUMENTS;
        Self::read_within(attr, &mut left)
    }

    /// The same, with at most so many more data sources.
    fn read_within(attr: Attr<'p>, left: &mut usize) -> Self {
        if let (Some(source), Some(less)) = (data_source(attr), left.checked_sub(1)) {
            *left = less;
            let mut statements = Vec::new();
            let mut of_others = |names: [&'static str; 2], statements: &mut Vec<Statement<'p>>| {
                for other in names.into_iter().flat_map(|name| source.get(name).items()) {
                    statements.extend(Self::read_within(other, left).statements);
                }
            };
            of_others(["source_json", "source_policy_documents"], &mut statements);
            statements.extend(source.get("statement").items().map(Statement::block));
            of_others(["override_json", "override_policy_documents"], &mut statements);
            return PolicyDocument { at: attr, statements: without_overridden(statements) };
        }
        // A text without a character is how a policy is taken off.
        if attr.is_empty() == Truth::True {
            return PolicyDocument { at: attr, statements: Vec::new() };
        }
        let statements = attr.decoded().get("Statement").items().map(Statement::json).collect();
        PolicyDocument { at: attr, statements }
    }

    /// Reads what an `aws_iam_policy_document` data source itself writes. `at` is where the document is used.
    pub fn of_data_source(root: Attr<'p>, at: Attr<'p>) -> Self {
        let statements = root.get("statement").items().map(Statement::block).collect();
        PolicyDocument { at, statements }
    }

    /// Where the document stands.
    pub fn at(&self) -> Attr<'p> {
        self.at
    }

    /// Its statements; one that may or may not be there where the document is not known.
    pub fn statements(&self) -> &[Statement<'p>] {
        &self.statements
    }

    /// Whether another one, wherever it was read, has the same statements: as many, with the same effects, actions and
    /// resources, under conditions or not. What is not known is the same where it is so for the same reasons.
    fn is_same(&self, other: &PolicyDocument<'_>) -> bool {
        let is_same = |(a, b): (&Statement<'_>, &Statement<'_>)| {
            a.at().site() == b.at().site()
                || (a.allows() == b.allows()
                    && a.has_condition() == b.has_condition()
                    && same_texts(a.actions(), b.actions())
                    && same_texts(a.not_actions(), b.not_actions())
                    && same_texts(a.resources(), b.resources())
                    && same_texts(a.not_resources(), b.not_resources()))
        };
        self.statements.len() == other.statements.len() && self.statements.iter().zip(&other.statements).all(is_same)
    }

    /// Whether any statement that exists is such.
    pub fn any(&self, mut test: impl FnMut(&Statement<'p>) -> Truth) -> Truth {
        Truth::any(self.statements.iter().map(|statement| statement.exists().and_then(|| test(statement))))
    }

    /// Whether it allows an action on every resource without a condition, and does not deny it as widely: an explicit
    /// deny always wins (IAM User Guide, "Policy evaluation logic").
    pub fn grants_everywhere(&self, action: &str) -> Truth {
        let unlimited = |statement: &Statement<'p>| statement.covers(action).and_then(|| statement.is_unlimited());
        let allowed = self.any(|statement| statement.allows().and_then(|| unlimited(statement)));
        allowed.and_then(|| self.any(|statement| statement.allows().not().and_then(|| unlimited(statement))).not())
    }
}

/// Statements without those that a later one of the same `sid` takes the place of (AWS provider,
/// `aws_iam_policy_document`, "Source Policy Documents").
fn without_overridden(mut statements: Vec<Statement<'_>>) -> Vec<Statement<'_>> {
    let mut later = HashSet::new();
    statements.reverse();
    statements.retain(|statement| match statement.sid() {
        Fact::Known(sid) if !sid.is_empty() => {
            let is_last = !later.contains(&*sid);
            if statement.exists() == Truth::True {
                later.insert(sid.into_owned());
            }
            is_last
        }
        Fact::Known(_) | Fact::Absent | Fact::Unknown(_) => true,
    });
    statements.reverse();
    statements
}

/// Whether two lists hold the same texts, in any order: the data source sorts what it writes.
fn same_texts(a: Attr<'_>, b: Attr<'_>) -> bool {
    let sorted = |list: Attr<'_>| {
        let mut texts = list.items().map(|item| format!("{:?}", item.text())).collect::<Vec<_>>();
        texts.sort();
        texts
    };
    sorted(a) == sorted(b)
}

/// The data source that an unknown attribute copies the document of, where the project has it.
fn data_source(attr: Attr<'_>) -> Option<palisade_model::Resource<'_>> {
    let reference = attr.reference()?;
    let is_document = matches!(&*reference.path, "json" | "minified_json");
    let source = attr.resource().project().by_address(&reference.address)?;
    (is_document && source.kind() == "data.aws_iam_policy_document").then_some(source)
}
