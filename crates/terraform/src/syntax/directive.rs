//! `%{ if }` and `%{ for }`: reading the markers, and making an expression of a template's pieces.

use std::borrow::Cow;

use palisade_source::Span;

use super::diagnostic::Diagnostic;
use super::parser::{Bail, Parse, Parser};
use super::template::Piece;
use super::token::{Tok, Token};
use super::tree::{Conditional, ExprId, For, Kind, Part, Text};

/// A directive whose end is still to come.
#[derive(Debug, Clone, Copy)]
pub(super) struct Directive {
    opener: Opener,
    span: Span,
    /// Where its parts start among those collected.
    parts: usize,
}

#[derive(Debug, Clone, Copy)]
enum Opener {
    If { condition: ExprId },
    Else { condition: ExprId, yes: ExprId },
    For { key_var: Option<Text>, value_var: Text, collection: ExprId },
}

const KEYWORDS: [&str; 5] = ["if", "for", "else", "endif", "endfor"];

impl Parser<'_, '_> {
    /// The inside of `%{ }` at `start`, up to its closing brace, which stays the next token; whether that is `~}`.
    pub(super) fn directive(&mut self, start: usize) -> Parse<bool> {
        if self.tok.kind != Tok::Ident {
            return self.unexpected(
                "Invalid template directive",
                "A template directive keyword (\"if\", \"for\", etc) is expected at the beginning of a %{ sequence.",
            );
        }
        let keyword = self.bump();
        let name = self.token_text(keyword);
        let piece = self.directive_piece(keyword)?;
        if !matches!(self.tok.kind, Tok::CloseBrace | Tok::TrimBrace) {
            let span = self.tok_span();
            let summary = Cow::Owned(format!("Extra characters in {name} marker"));
            let detail = Cow::Borrowed("Expected a closing brace to end the sequence, but found extra characters.");
            self.tree.diagnostics.push(Diagnostic { span, summary, detail, related: None });
            return Err(Bail);
        }
        let span = self.span(start as u32, self.tok.end);
        let piece = match piece {
            Piece::If { condition, .. } => Piece::If { condition, span },
            Piece::For { key_var, value_var, collection, .. } => Piece::For { key_var, value_var, collection, span },
            Piece::Else(_) => Piece::Else(span),
            Piece::EndIf(_) => Piece::EndIf(span),
            Piece::EndFor(_) => Piece::EndFor(span),
            Piece::Literal { .. } | Piece::Expr(_) => piece,
        };
        self.scratch.pieces.push(piece);
        Ok(self.tok.kind == Tok::TrimBrace)
    }

    fn directive_piece(&mut self, keyword: Token) -> Parse<Piece> {
        let span = self.token_span(keyword);
        match self.token_text(keyword) {
            "if" => {
                self.enter()?;
                Ok(Piece::If { condition: self.expression()?, span })
            }
            "for" => {
                self.enter()?;
                let (key_var, value_var) = self.for_names(
                    "Invalid 'for' directive",
                    [
                        "For directive requires variable name after 'for'.",
                        "For directive requires value variable name after comma.",
                        "For directive requires 'in' keyword after names.",
                    ],
                )?;
                Ok(Piece::For { key_var, value_var, collection: self.expression()?, span })
            }
            "else" => Ok(Piece::Else(span)),
            "endif" => {
                self.depth = self.depth.saturating_sub(1);
                Ok(Piece::EndIf(span))
            }
            "endfor" => {
                self.depth = self.depth.saturating_sub(1);
                Ok(Piece::EndFor(span))
            }
            other => {
                let near = KEYWORDS.iter().find(|keyword| strsim::levenshtein(keyword, other) < 3);
                let hint = near.map(|keyword| format!(" Did you mean \"{keyword}\"?")).unwrap_or_default();
                let detail = format!("\"{other}\" is not a valid template control keyword.{hint}");
                self.fail(span, "Invalid template control keyword", detail)
            }
        }
    }

    /// Makes an expression of the pieces from `base` on. `end` is where the content ends.
    pub(super) fn assemble(&mut self, base: usize, span: Span, end: Span) -> Parse<ExprId> {
        if let [Piece::Expr(inner)] = self.scratch.pieces[base..] {
            self.scratch.pieces.truncate(base);
            return Ok(self.tree.push(span, Kind::Wrap(inner)));
        }
        let (directives, parts) = (self.scratch.directives.len(), self.scratch.parts.len());
        for index in base..self.scratch.pieces.len() {
            match self.scratch.pieces[index] {
                Piece::Literal { text, span, .. } => self.part_literal(parts, text, span),
                Piece::Expr(expr) => self.scratch.parts.push(Part::Expr(expr)),
                Piece::If { condition, span } => self.open_directive(Opener::If { condition }, span),
                Piece::For { key_var, value_var, collection, span } => {
                    self.open_directive(Opener::For { key_var, value_var, collection }, span);
                }
                Piece::Else(span) => self.else_directive(directives, span)?,
                Piece::EndIf(span) => self.end_if(directives, span)?,
                Piece::EndFor(span) => self.end_for(directives, span)?,
            }
        }
        if let [.., open] = self.scratch.directives[directives..] {
            let (name, ending) = open.opener.names();
            let detail = format!("The {name} directive is missing its corresponding {ending} directive.");
            return self.unbalanced(end, "Unexpected end of template".into(), detail, Some(open.span));
        }
        self.scratch.pieces.truncate(base);
        Ok(self.concatenation(parts, span))
    }

    /// Adds a literal to the parts, or to the literal before it.
    fn part_literal(&mut self, base: usize, text: Text, span: Span) {
        let base = self.scratch.directives.last().map_or(base, |open| open.parts.max(base));
        if let [.., Part::Literal { text: before, span: from }] = &mut self.scratch.parts[base..] {
            *before = self.tree.join_text(*before, text);
            *from = from.to(span);
            return;
        }
        self.scratch.parts.push(Part::Literal { text, span });
    }

    fn open_directive(&mut self, opener: Opener, span: Span) {
        let parts = self.scratch.parts.len();
        self.scratch.directives.push(Directive { opener, span, parts });
    }

    fn else_directive(&mut self, base: usize, span: Span) -> Parse<()> {
        let open = self.innermost(base, "else", span)?;
        match open.opener {
            Opener::If { condition } => {
                let yes = self.branch(open.parts, Span::at(open.span.end));
                let opener = Opener::Else { condition, yes };
                if let Some(last) = self.scratch.directives.last_mut() {
                    last.opener = opener;
                }
                Ok(())
            }
            Opener::Else { .. } => {
                let detail = "Already in the else clause for this if.".to_owned();
                self.unbalanced(span, "Unexpected else directive".into(), detail, Some(open.span))
            }
            Opener::For { .. } => {
                let detail = "An else clause is not expected for a for directive.".to_owned();
                self.unbalanced(span, "Unexpected else directive".into(), detail, Some(open.span))
            }
        }
    }

    fn end_if(&mut self, base: usize, span: Span) -> Parse<()> {
        let open = self.innermost(base, "endif", span)?;
        let last = self.branch(open.parts, Span::at(span.start));
        let conditional = match open.opener {
            Opener::If { condition } => {
                let empty = self.tree.own_text("");
                let no = self.tree.push(Span::at(span.start), Kind::String(empty));
                Conditional { condition, yes: last, no }
            }
            Opener::Else { condition, yes } => Conditional { condition, yes, no: last },
            Opener::For { .. } => return self.wrong_end(open, "endif", span),
        };
        let kind = self.tree.push_conditional(conditional);
        self.close_directive(open, span, kind);
        Ok(())
    }

    fn end_for(&mut self, base: usize, span: Span) -> Parse<()> {
        let open = self.innermost(base, "endfor", span)?;
        let Opener::For { key_var, value_var, collection } = open.opener else {
            return self.wrong_end(open, "endfor", span);
        };
        let value = self.branch(open.parts, Span::at(span.start));
        let each = For { key_var, value_var, collection, key: None, value, condition: None, group: false };
        let kind = self.tree.push_for(each);
        let inner = self.tree.push(open.span.to(span), kind);
        self.close_directive(open, span, Kind::Join(inner));
        Ok(())
    }

    fn close_directive(&mut self, open: Directive, end: Span, kind: Kind) {
        self.scratch.directives.pop();
        let id = self.tree.push(open.span.to(end), kind);
        self.scratch.parts.push(Part::Expr(id));
    }

    /// The directive that a marker belongs to; without one the marker is an error.
    fn innermost(&mut self, base: usize, marker: &str, span: Span) -> Parse<Directive> {
        if let [.., open] = self.scratch.directives[base..] {
            return Ok(open);
        }
        let detail = "The control directives within this template are unbalanced.".to_owned();
        self.unbalanced(span, format!("Unexpected {marker} directive"), detail, None)
    }

    fn wrong_end<T>(&mut self, open: Directive, marker: &str, span: Span) -> Parse<T> {
        let (name, ending) = open.opener.names();
        let detail = format!("Expecting an {ending} directive for this {name}.");
        self.unbalanced(span, format!("Unexpected {marker} directive"), detail, Some(open.span))
    }

    fn unbalanced<T>(&mut self, span: Span, summary: String, detail: String, related: Option<Span>) -> Parse<T> {
        let (summary, detail) = (Cow::Owned(summary), Cow::Owned(detail));
        self.tree.diagnostics.push(Diagnostic { span, summary, detail, related });
        Err(Bail)
    }

    /// The parts from `base` on as the content of a directive; an empty one stands at `empty`.
    fn branch(&mut self, base: usize, empty: Span) -> ExprId {
        let span = match (self.scratch.parts.get(base), self.scratch.parts.last()) {
            (Some(&first), Some(&last)) => self.part_span(first).to(self.part_span(last)),
            _ => empty,
        };
        self.concatenation(base, span)
    }

    fn part_span(&self, part: Part) -> Span {
        match part {
            Part::Literal { span, .. } => span,
            Part::Expr(id) => self.tree.span(id),
        }
    }

    /// Takes the parts from `base` on: none are the empty string, one literal is a string.
    fn concatenation(&mut self, base: usize, span: Span) -> ExprId {
        for index in base..self.scratch.parts.len() {
            if let Part::Literal { text, span } = self.scratch.parts[index] {
                let text = self.tree.normalised(text);
                self.scratch.parts[index] = Part::Literal { text, span };
            }
        }
        let kind = match self.scratch.parts[base..] {
            [] => Kind::String(self.tree.own_text("")),
            [Part::Literal { text, .. }] => Kind::String(text),
            _ => {
                let full = |part: &&Part| !matches!(part, Part::Literal { text, .. } if text.len() == 0);
                Kind::Template(self.tree.push_parts(self.scratch.parts[base..].iter().filter(full).copied()))
            }
        };
        self.scratch.parts.truncate(base);
        self.tree.push(span, kind)
    }
}

impl Opener {
    /// The directive's name and that of its end.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Opener::If { .. } | Opener::Else { .. } => ("if", "endif"),
            Opener::For { .. } => ("for", "endfor"),
        }
    }
}
