//! References in texts of their own: addresses on command lines, strings in JSON.

use std::borrow::Cow;

use palisade_source::Span;

use super::diagnostic::Diagnostic;
use super::escape;
use super::token::{Tok, Token, Trivia, next_token};
use super::traversal::{Step, StepKind, Traversal};

/// Whether `[*]` may stand in a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Splats {
    /// It stands for every element.
    Taken,
    /// It is an error.
    Refused,
}

/// Parses a text that is one static reference: a name, attributes, indexes that are literal numbers or strings.
pub fn parse_traversal(text: &str, splats: Splats) -> Result<Traversal<'_>, Diagnostic> {
    read_traversal(text, 0, splats)
}

struct NoTrivia;

impl Trivia for NoTrivia {
    fn comment(&mut self, _start: usize, _end: usize) {}
}

struct Cursor<'t> {
    text: &'t str,
    tok: Token,
}

/// The same in a part of a text: from `start` to its end.
pub(super) fn read_traversal(text: &str, start: usize, splats: Splats) -> Result<Traversal<'_>, Diagnostic> {
    let mut cursor = Cursor { text, tok: next_token(text, start, false, &mut NoTrivia) };
    if cursor.tok.kind != Tok::Ident {
        return Err(cursor.error("Variable name required", "Must begin with a variable name."));
    }
    let root = cursor.bump();
    let mut traversal = Traversal {
        root: Cow::Borrowed(cursor.slice(root)),
        root_span: Span::new(root.start, root.end),
        steps: Vec::new(),
        span: Span::new(root.start, root.end),
    };
    loop {
        let start = cursor.tok.start;
        let kind = match cursor.tok.kind {
            Tok::Eof => return Ok(traversal),
            Tok::Dot => cursor.attribute()?,
            Tok::OpenBracket => cursor.index(splats)?,
            _ => return Err(cursor.error("Invalid character", "Expected an attribute access or an index operator.")),
        };
        let end = cursor.bump().end;
        traversal.steps.push(Step { kind, span: Span::new(start, end) });
        traversal.span.end = end;
    }
}

impl<'t> Cursor<'t> {
    fn bump(&mut self) -> Token {
        let taken = self.tok;
        self.seek(taken.end as usize);
        taken
    }

    fn seek(&mut self, to: usize) {
        self.tok = next_token(self.text, to, false, &mut NoTrivia);
    }

    fn slice(&self, token: Token) -> &'t str {
        &self.text[token.start as usize..token.end as usize]
    }

    fn error(&self, summary: &'static str, detail: &'static str) -> Diagnostic {
        let span = Span::new(self.tok.start, self.tok.end);
        Diagnostic { span, summary: summary.into(), detail: detail.into(), related: None }
    }

    /// `.name`; the name stays the next token.
    fn attribute(&mut self) -> Result<StepKind<'t>, Diagnostic> {
        const REQUIRED: &str = "Attribute name required";
        self.bump();
        match self.tok.kind {
            Tok::Ident => Ok(StepKind::Attr(Cow::Borrowed(self.slice(self.tok)))),
            Tok::Star => Err(self.error(REQUIRED, "Splat expressions (.*) may not be used here.")),
            _ => Err(self.error(REQUIRED, "Dot must be followed by attribute name.")),
        }
    }

    /// `[key]`; the closing bracket stays the next token.
    fn index(&mut self, splats: Splats) -> Result<StepKind<'t>, Diagnostic> {
        self.bump();
        let kind = match self.tok.kind {
            Tok::Number => {
                let number = self.bump();
                StepKind::Number(Cow::Borrowed(self.slice(number)))
            }
            Tok::Quote => StepKind::Key(self.key()?),
            Tok::Star if splats == Splats::Taken => {
                self.bump();
                StepKind::Splat
            }
            Tok::Star => {
                return Err(self.error("Attribute name required", "Splat expressions ([*]) may not be used here."));
            }
            _ => {
                return Err(self.error(
                    "Index value required",
                    "Index brackets must contain either a literal number or a literal string.",
                ));
            }
        };
        if self.tok.kind != Tok::CloseBracket {
            return Err(self.error("Unclosed index brackets", "Index key must be followed by a closing bracket."));
        }
        Ok(kind)
    }

    /// A string in quotes, without templates.
    fn key(&mut self) -> Result<Cow<'t, str>, Diagnostic> {
        let start = self.tok.end as usize;
        let content = escape::quoted_content(self.text, start)?;
        self.seek(start + content.len() + 1);
        if !content.contains(['\\', '$', '%']) {
            return Ok(Cow::Borrowed(content));
        }
        let mut errors = Vec::new();
        let mut key = String::new();
        escape::decode_quoted(content, &mut key, |bad| errors.push(bad));
        match errors.into_iter().next() {
            None => Ok(Cow::Owned(key)),
            Some(bad) => Err(bad.diagnostic(start)),
        }
    }
}
