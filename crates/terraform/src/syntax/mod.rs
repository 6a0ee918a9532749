//! Terraform's syntax: one compact tree, parsed from native HCL and from Terraform's JSON.
//!
//! The native parser follows `HashiCorp`'s hclsyntax, which Terraform uses, in what it accepts and in the words of its
//! diagnostics. Unlike that it goes on after an error: an argument that does not parse costs itself, a block that is
//! not closed ends before the next top-level block.

mod body;
mod collection;
mod diagnostic;
mod directive;
mod escape;
mod expression;
mod indent;
mod json;
mod operand;
mod parser;
mod recovery;
mod scratch;
mod template;
mod token;
mod traversal;
mod traversal_text;
mod tree;

use palisade_source::Span;

pub use diagnostic::Diagnostic;
pub use json::{Property, parse_json, parse_json_values};
use parser::{Bail, Origin, Parse, Parser};
use template::Style;
use token::Tok;
pub use token::is_identifier;
pub use traversal::{Reference, Step, StepKind, Traversal};
pub use traversal_text::{Splats, parse_traversal};
use tree::Kind;
pub use tree::{
    Attribute, BinaryOp, Block, BlockId, Body, Call, Comment, Conditional, Dialect, Expr, ExprId, For, Label, List,
    ObjectItem, Part, SourceText, Text, Tree, UnaryOp,
};

/// How deep expressions, blocks and JSON values may nest. Terraform knows no limit; what people write stays below 30.
/// It keeps every recursive walk of a tree within a thread's stack.
pub const MAX_NESTING: usize = 256;

/// The largest text that is parsed, in bytes: offsets of the text and of what was made of it share 32 bits.
pub const MAX_SOURCE_BYTES: usize = 512 << 20;

/// Parses a file in native syntax: configuration (`.tf`, `.tofu`) or variable values (`.tfvars`).
pub fn parse(text: impl Into<SourceText>) -> Tree {
    let source = text.into();
    let mut tree = Tree::new(source.clone(), Dialect::Native);
    if is_too_large(&mut tree) {
        return tree;
    }
    Parser::new(&source, &mut tree, behind_mark(&source), Origin::Same).file();
    tree.complete();
    tree
}

/// Parses a text that is one expression, as `terraform console` and string-valued arguments of JSON have it. Newlines
/// mean nothing in it.
pub fn parse_expression(text: impl Into<SourceText>) -> (Tree, ExprId) {
    parse_lone(text.into(), false)
}

/// Parses a text that is one expression, as an argument of a configuration file has it: a newline outside of brackets
/// ends it.
pub fn parse_argument(text: impl Into<SourceText>) -> (Tree, ExprId) {
    parse_lone(text.into(), true)
}

fn parse_lone(mut source: SourceText, newlines: bool) -> (Tree, ExprId) {
    if source.contains("<<") && !source.ends_with('\n') {
        // A heredoc's marker ends it only with its line, which a lone expression need not have written.
        source = format!("{}\n", &*source).into();
    }
    parse_one(&source, |parser| {
        parser.newlines = newlines;
        parser.seek(parser.prev_end as usize);
        let expr = parser.expression()?;
        while parser.tok.kind == Tok::Newline {
            parser.bump();
        }
        if parser.tok.kind != Tok::Eof {
            return parser.unexpected(
                "Extra characters after expression",
                "An expression was successfully parsed, but extra characters were found after it.",
            );
        }
        Ok(expr)
    })
}

/// Parses a text that is a template, as `templatefile` and `templatestring` take it.
pub fn parse_template(text: impl Into<SourceText>) -> (Tree, ExprId) {
    parse_one(&text.into(), |parser| {
        let start = parser.prev_end;
        parser.template(Style::Bare, start, start as usize)
    })
}

fn parse_one(source: &SourceText, parse: impl FnOnce(&mut Parser<'_, '_>) -> Parse<ExprId>) -> (Tree, ExprId) {
    let mut tree = Tree::new(source.clone(), Dialect::Native);
    if is_too_large(&mut tree) {
        let expr = tree.push(Span::at(0), Kind::Invalid);
        return (tree, expr);
    }
    let start = behind_mark(source);
    let mut parser = Parser::new(source, &mut tree, start, Origin::Same);
    let expr = parse(&mut parser).unwrap_or_else(|Bail| parser.node(start as u32, source.len() as u32, Kind::Invalid));
    tree.complete();
    (tree, expr)
}

/// Whether a tree's source is more than [`MAX_SOURCE_BYTES`], which is then its diagnostic.
fn is_too_large(tree: &mut Tree) -> bool {
    let size = tree.source().len();
    if size <= MAX_SOURCE_BYTES {
        return false;
    }
    let detail = format!(
        "This text has {size} bytes; more than {MAX_SOURCE_BYTES} (max-source-bytes) are not parsed. Split the file."
    );
    let (summary, detail) = ("File too large".into(), detail.into());
    tree.diagnostics.push(Diagnostic { span: Span::at(0), summary, detail, related: None });
    true
}

/// Where a text starts behind its byte order mark, if it has one.
fn behind_mark(text: &str) -> usize {
    if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 }
}
