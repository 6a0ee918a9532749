use std::borrow::Cow;

use palisade_source::Span;

use super::body::Recovery;
use super::diagnostic::Diagnostic;
use super::scratch::Scratch;
use super::token::{Tok, Token, Trivia, next_token};
use super::tree::{Comment, Dialect, ExprId, Kind, Text, Tree};
use super::{MAX_NESTING, escape};

/// Parsing of the innermost argument or block stopped; a diagnostic says why.
#[derive(Debug)]
pub(super) struct Bail;

/// What a parsing step gives.
pub(super) type Parse<T> = Result<T, Bail>;

/// A parser for native syntax with one token of lookahead, which fills a tree.
pub(super) struct Parser<'s, 't> {
    /// What is parsed: the tree's source or, in JSON, a string of it with its escapes resolved.
    pub text: &'s str,
    pub tree: &'t mut Tree,
    /// The next token.
    pub tok: Token,
    /// Where the token before it ended.
    pub prev_end: u32,
    /// Whether newlines are tokens here.
    pub newlines: bool,
    pub depth: usize,
    pub scratch: Scratch,
    pub recovery: Recovery,
    /// Whether there are any: most texts need no look at those that end no line.
    pub has_carriage_returns: bool,
    /// Where the text's bytes stand in the tree's source.
    pub origin: Origin<'s>,
}

/// How offsets of the parsed text are found in the tree's source.
#[derive(Debug, Clone, Copy)]
pub(super) enum Origin<'s> {
    /// They are the same.
    Same,
    /// The text is a JSON string whose escapes are resolved: piece by piece.
    Decoded(&'s [escape::Piece]),
}

impl Trivia for Tree {
    fn comment(&mut self, start: usize, end: usize) {
        // A part of the text may be read again, after an error or around a bracket.
        let seen = self.comments.last().is_some_and(|last| last.span.end as usize > start);
        if self.dialect() == Dialect::Native && !seen {
            self.comments.push(Comment { span: Span::from(start..end) });
        }
    }
}

impl<'s, 't> Parser<'s, 't> {
    /// A parser of a text from `start` on. It has no token yet: [`Self::seek`] reads the first.
    pub(super) fn new(text: &'s str, tree: &'t mut Tree, start: usize, origin: Origin<'s>) -> Self {
        let at = start as u32;
        Self {
            text,
            tree,
            tok: Token { kind: Tok::Eof, start: at, end: at },
            prev_end: at,
            newlines: true,
            depth: 0,
            scratch: Scratch::default(),
            recovery: Recovery::default(),
            has_carriage_returns: memchr::memchr(b'\r', &text.as_bytes()[start..]).is_some(),
            origin,
        }
    }

    /// Takes the next token.
    #[inline]
    pub(super) fn bump(&mut self) -> Token {
        let taken = self.tok;
        self.prev_end = taken.end;
        self.tok = next_token(self.text, taken.end as usize, self.newlines, self.tree);
        taken
    }

    /// Goes on at an offset.
    pub(super) fn seek(&mut self, to: usize) {
        self.tok = next_token(self.text, to, self.newlines, self.tree);
    }

    /// Takes the next token if it is of a kind.
    #[inline]
    pub(super) fn eat(&mut self, kind: Tok) -> bool {
        let found = self.tok.kind == kind;
        if found {
            self.bump();
        }
        found
    }

    /// Takes an opening bracket, inside which newlines mean something or not; what held outside comes back.
    #[inline]
    pub(super) fn open(&mut self, newlines: bool) -> bool {
        let outside = std::mem::replace(&mut self.newlines, newlines);
        self.bump();
        outside
    }

    /// Takes a closing bracket, after which newlines mean again what they did outside.
    #[inline]
    pub(super) fn close(&mut self, outside: bool) -> u32 {
        self.newlines = outside;
        self.bump().end
    }

    pub(super) fn token_text(&self, token: Token) -> &'s str {
        &self.text[token.start as usize..token.end as usize]
    }

    /// Whether the next token is a word that means something only here.
    pub(super) fn at_word(&self, word: &str) -> bool {
        self.tok.kind == Tok::Ident && self.token_text(self.tok) == word
    }

    /// Goes one level deeper, if there is one.
    #[inline]
    pub(super) fn enter(&mut self) -> Parse<()> {
        self.depth += 1;
        if self.depth > MAX_NESTING { self.too_deep() } else { Ok(()) }
    }

    #[cold]
    fn too_deep(&mut self) -> Parse<()> {
        let detail = format!(
            "This is nested more than {MAX_NESTING} levels deep (max-nesting), which is not read any further. Move inner parts into local values."
        );
        self.fail(self.tok_span(), "Nested too deeply", detail)
    }

    /// The span of `start..end` of the parsed text in the tree's source.
    #[inline]
    pub(super) fn span(&self, start: u32, end: u32) -> Span {
        match self.origin {
            Origin::Same => Span::new(start, end),
            Origin::Decoded(pieces) => escape::source_span(pieces, start, end),
        }
    }

    pub(super) fn tok_span(&self) -> Span {
        self.span(self.tok.start, self.tok.end)
    }

    pub(super) fn token_span(&self, token: Token) -> Span {
        self.span(token.start, token.end)
    }

    /// The characters `start..end` of the parsed text as a string of the tree.
    #[inline]
    pub(super) fn text_of(&mut self, start: u32, end: u32) -> Text {
        match self.origin {
            Origin::Same => self.tree.source_text(Span::new(start, end)),
            Origin::Decoded(pieces) => {
                let text = &self.text[start as usize..end as usize];
                let span = escape::source_span(pieces, start, end);
                if self.tree.slice(span) == text { self.tree.source_text(span) } else { self.tree.own_text(text) }
            }
        }
    }

    pub(super) fn token_string(&mut self, token: Token) -> Text {
        self.text_of(token.start, token.end)
    }

    /// Makes an object key of a bare word, which means itself.
    pub(super) fn bare_name(&mut self, key: ExprId) {
        if let Some(word) = self.tree.word_of(key) {
            let name = self.tree.normalised(word);
            self.tree.set_kind(key, Kind::Name(name));
        }
    }

    /// Adds the expression `start..end`.
    #[inline]
    pub(super) fn node(&mut self, start: u32, end: u32, kind: Kind) -> ExprId {
        let span = self.span(start, end);
        self.tree.push(span, kind)
    }

    /// Adds the expression that covers two others.
    #[inline]
    pub(super) fn node_over(&mut self, first: ExprId, last: ExprId, kind: Kind) -> ExprId {
        let span = self.tree.span(first).to(self.tree.span(last));
        self.tree.push(span, kind)
    }

    /// Says what is wrong and goes on.
    pub(super) fn report(&mut self, span: Span, summary: &'static str, detail: impl Into<Cow<'static, str>>) {
        let (summary, detail) = (Cow::Borrowed(summary), detail.into());
        self.tree.diagnostics.push(Diagnostic { span, summary, detail, related: None });
    }

    /// Says what is wrong and stops.
    #[cold]
    pub(super) fn fail<T>(
        &mut self,
        span: Span,
        summary: &'static str,
        detail: impl Into<Cow<'static, str>>,
    ) -> Parse<T> {
        self.report(span, summary, detail);
        Err(Bail)
    }

    /// Stops because of the next token. A character that has no use anywhere is what is wrong, whatever else was
    /// expected in its place.
    #[cold]
    pub(super) fn unexpected<T>(&mut self, summary: &'static str, detail: impl Into<Cow<'static, str>>) -> Parse<T> {
        let span = self.tok_span();
        if self.tok.kind == Tok::Bad {
            let (summary, detail) = bad_character(self.token_text(self.tok));
            return self.fail(span, summary, detail);
        }
        self.fail(span, summary, detail)
    }
}

/// What to say about a character that the language has no use for.
fn bad_character(character: &str) -> (&'static str, &'static str) {
    const OPERATOR: &str = "Unsupported operator";
    const CHARACTER: &str = "Invalid character";
    match character {
        "&" => (OPERATOR, "Bitwise operators are not supported. Did you mean boolean AND (\"&&\")?"),
        "|" => (OPERATOR, "Bitwise operators are not supported. Did you mean boolean OR (\"||\")?"),
        "~" => (OPERATOR, "Bitwise operators are not supported. Did you mean boolean NOT (\"!\")?"),
        "^" => (OPERATOR, "Bitwise operators are not supported."),
        "`" => (
            CHARACTER,
            "The \"`\" character is not valid. To create a multi-line string, use the \"heredoc\" syntax, like \"<<EOT\".",
        ),
        "'" => (CHARACTER, "Single quotes are not valid. Use double quotes (\") to enclose strings."),
        ";" => (
            CHARACTER,
            "The \";\" character is not valid. Use newlines to separate arguments and blocks, and commas to separate items in collection values.",
        ),
        "\u{201c}" | "\u{201d}" => (
            CHARACTER,
            "\"Curly quotes\" are not valid here. These can sometimes be inadvertently introduced when sharing code via documents or discussion forums. It might help to replace the character with a \"straight quote\".",
        ),
        _ => (CHARACTER, "This character is not used within the language."),
    }
}
