//! IAM policy documents, however they were written: as JSON in a text, a heredoc or `jsonencode`, or as an
//! `aws_iam_policy_document` data source.
//!
//! The elements and what they mean: IAM User Guide, "IAM JSON policy elements reference".

mod condition;
mod pattern;
mod statement;

pub use pattern::{matches as action_matches, overlaps as patterns_overlap};
pub use statement::Statement;

use palisade_model::{Attr, Truth};

/// A policy document.
#[derive(Debug, Clone)]
pub struct PolicyDocument<'p> {
    at: Attr<'p>,
    statements: Vec<Statement<'p>>,
}

impl<'p> PolicyDocument<'p> {
    /// Reads the document that an attribute holds or refers to.
    pub fn read(attr: Attr<'p>) -> Self {
        if let Some(source) = data_source(attr) {
            return Self::of_data_source(source.root(), attr);
        }
        let statements = attr.decoded().get("Statement").items().map(Statement::json).collect();
        PolicyDocument { at: attr, statements }
    }

    /// Reads an `aws_iam_policy_document` data source. `at` is where the document is used.
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

    /// Whether any statement that exists is such.
    pub fn any(&self, mut test: impl FnMut(&Statement<'p>) -> Truth) -> Truth {
        Truth::any(self.statements.iter().map(|statement| statement.exists().and_then(|| test(statement))))
    }
}

/// The data source that an unknown attribute copies the document of, where the project has it.
fn data_source(attr: Attr<'_>) -> Option<palisade_model::Resource<'_>> {
    let reference = attr.reference()?;
    let is_document = matches!(&*reference.path, "json" | "minified_json");
    let source = attr.resource().project().by_address(&reference.address)?;
    (is_document && source.kind() == "data.aws_iam_policy_document").then_some(source)
}
