//! Rego's syntax: text to tree, several errors at once, both language versions.

mod lexer;
mod logic;
mod parser;
mod rules;
mod tree;

use std::sync::Arc;

use palisade_source::Span;

pub(crate) use lexer::Comment;
pub(crate) use tree::{Body, Head, Import, Literal, LiteralKind, Logic, Module, Operand, Rule, Term, TermKind, With};

/// Something that is not Rego, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SyntaxError {
    pub span: Span,
    pub message: String,
}

/// The language version that a module without `import rego.v1` is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Version {
    /// Rego v0: `if` and `contains` only after `import future.keywords` or `import rego.v1`.
    V0,
    /// Rego v1, OPA's default since 1.0.
    #[default]
    V1,
}

/// How deeply terms and bodies may nest (`max-rego-nesting`): far beyond what people write, well within the stack.
pub(crate) const MAX_NESTING: u32 = 200;

/// A module that was read.
pub(crate) struct Parsed {
    pub module: Module,
    pub comments: Vec<Comment>,
}

/// Reads a module. All syntax errors that could be told apart are given, not only the first.
pub(crate) fn parse(text: &str, version: Version) -> Result<Parsed, Vec<SyntaxError>> {
    let whole = Span::new(0, text.len() as u32);
    let lexer::Tokens { list, comments, errors } = lexer::tokens(text, whole);
    if !errors.is_empty() {
        return Err(errors);
    }
    let mut parser = parser::Parser::new(text, list, version);
    let read = match parser.module() {
        // What older versions of OPA read too means what it means to them.
        Err(_) if parser.imports_all => parser.newer(version).module(),
        read => read,
    };
    read.map(|module| Parsed { module, comments })
}

/// A name as the tree holds it.
pub(crate) fn name(text: &str) -> Arc<str> {
    Arc::from(text)
}
