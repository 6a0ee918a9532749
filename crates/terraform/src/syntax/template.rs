//! Templates: quoted strings, heredocs and bare template text, read into a flat list of pieces. `directive` makes an
//! expression of them.

use palisade_source::Span;

use super::diagnostic::Diagnostic;
use super::escape::MULTI_LINE;
use super::parser::{Parse, Parser};
use super::token::{HeredocIntro, Tok, heredoc_end, heredoc_intro};
use super::tree::{ExprId, Kind, Text};
use super::{escape, indent};

/// A piece of a template.
#[derive(Debug, Clone, Copy)]
pub(super) enum Piece {
    Literal {
        text: Text,
        span: Span,
        /// Length of what the scanner reads at once at its end: the last line, or what follows the last `$` or `%`.
        /// A trim marker trims no further.
        tail: usize,
    },
    Expr(ExprId),
    If {
        condition: ExprId,
        span: Span,
    },
    For {
        key_var: Option<Text>,
        value_var: Text,
        collection: ExprId,
        span: Span,
    },
    Else(Span),
    EndIf(Span),
    EndFor(Span),
}

pub(super) use super::directive::Directive;

/// What surrounds a template and ends it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Style<'s> {
    /// Up to a quote, with escapes, on one line.
    Quoted,
    /// Up to a line that holds only the marker.
    Heredoc(HeredocIntro<'s>),
    /// Up to the end of the text.
    Bare,
}

/// What comes next in a template.
enum Next {
    /// Its end; parsing goes on at the offset.
    End(usize),
    /// Characters up to the offset.
    Literal(usize, Content),
    /// `${` or `%{`; what is in it starts at the offset.
    Sequence { control: bool, inside: usize, trim: bool },
}

/// How the characters of a literal stand for themselves.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Content {
    Plain,
    /// With backslash escapes.
    Escaped,
    /// `$${` or `%%{`: the first character is dropped.
    Doubled,
}

impl<'s> Parser<'s, '_> {
    /// A quoted string. One without escapes and sequences, which most are, is done in one scan.
    pub(super) fn quoted(&mut self) -> Parse<ExprId> {
        let open = self.tok;
        let start = open.end as usize;
        let length = self.text.as_bytes()[start..].iter().position(|&byte| SPECIAL[byte as usize]);
        if let Some(end) = length.map(|length| start + length)
            && self.text.as_bytes()[end] == b'"'
        {
            let text = self.text_of(start as u32, end as u32);
            let text = self.tree.normalised(text);
            let id = self.node(open.start, end as u32 + 1, Kind::String(text));
            self.finish(end + 1);
            return Ok(id);
        }
        self.template(Style::Quoted, open.start, start)
    }

    pub(super) fn heredoc(&mut self) -> Parse<ExprId> {
        let open = self.tok;
        match heredoc_intro(self.text, open.start as usize) {
            Some(intro) => self.template(Style::Heredoc(intro), open.start, intro.end),
            None => self.unexpected("Invalid expression", "This does not introduce a heredoc."),
        }
    }

    /// A template whose content starts at `content`; the expression starts at `start`.
    pub(super) fn template(&mut self, style: Style<'s>, start: u32, content: usize) -> Parse<ExprId> {
        let base = self.scratch.pieces.len();
        let (depth, outside) = (self.depth, self.newlines);
        let diagnostics = self.tree.diagnostics.len();
        let (content_end, resume) = self.pieces(style, base, content)?;
        self.depth = depth;
        self.newlines = outside;
        if self.tree.diagnostics.len() > diagnostics {
            self.scratch.pieces.truncate(base);
            self.finish(resume);
            return Ok(self.node(start, resume as u32, Kind::Invalid));
        }
        if matches!(style, Style::Heredoc(intro) if intro.flush) {
            indent::remove(self.tree, &mut self.scratch.pieces[base..]);
        }
        let span = self.span(start, resume as u32);
        let content_end = self.span(content_end as u32, content_end as u32);
        let id = self.assemble(base, span, content_end)?;
        self.finish(resume);
        Ok(id)
    }

    /// Goes on behind a template.
    fn finish(&mut self, resume: usize) {
        self.prev_end = resume as u32;
        self.seek(resume);
    }

    /// Reads the pieces from `at` to the template's end; gives where the content ends and where the template does.
    fn pieces(&mut self, style: Style<'s>, base: usize, mut at: usize) -> Parse<(usize, usize)> {
        let start = at;
        let mut line_start = matches!(style, Style::Heredoc(_));
        let mut trim_next = false;
        loop {
            match self.next_piece(style, at, line_start)? {
                Next::End(resume) => return Ok((at, resume)),
                Next::Literal(end, content) => {
                    line_start = matches!(style, Style::Heredoc(_)) && self.text.as_bytes()[end - 1] == b'\n';
                    self.literal(style, base, at, end, content, trim_next);
                    trim_next = false;
                    at = end;
                }
                Next::Sequence { control, inside, trim } => {
                    line_start = false;
                    if trim {
                        self.trim_last(base);
                    }
                    self.newlines = false;
                    self.seek(inside);
                    let trims = if control { self.directive(at)? } else { self.interpolation(style, start)? };
                    trim_next = trims;
                    at = self.tok.end as usize;
                }
            }
        }
    }

    fn next_piece(&mut self, style: Style<'s>, at: usize, line_start: bool) -> Parse<Next> {
        let bytes = self.text.as_bytes();
        if let Style::Heredoc(intro) = style
            && line_start
            && let Some(end) = heredoc_end(self.text, at, intro.marker)
        {
            return Ok(Next::End(end));
        }
        match bytes.get(at) {
            None => match style {
                Style::Bare => Ok(Next::End(at)),
                Style::Quoted | Style::Heredoc(_) => self.unterminated(at),
            },
            Some(&sign @ (b'$' | b'%')) => Ok(match &bytes[at + 1..] {
                [b'{', rest @ ..] => {
                    let trim = rest.first() == Some(&b'~');
                    Next::Sequence { control: sign == b'%', inside: at + 2 + usize::from(trim), trim }
                }
                [second, b'{', ..] if *second == sign => Next::Literal(at + 3, Content::Doubled),
                _ => Next::Literal(at + 1, Content::Plain),
            }),
            Some(_) => match style {
                Style::Quoted => self.next_quoted(at),
                Style::Heredoc(_) | Style::Bare => self.next_line(style, at),
            },
        }
    }

    fn unterminated<T>(&mut self, at: usize) -> Parse<T> {
        let span = self.span(at as u32, at as u32);
        self.fail(span, "Unterminated template string", "No closing marker was found for the string.")
    }

    /// Within quotes, at something else than `$` and `%`.
    fn next_quoted(&mut self, start: usize) -> Parse<Next> {
        let bytes = self.text.as_bytes();
        let mut content = Content::Plain;
        let mut at = start;
        loop {
            at += bytes[at..].iter().position(|&byte| SPECIAL[byte as usize]).unwrap_or(bytes.len() - at);
            match bytes.get(at) {
                Some(b'"') if at == start => return Ok(Next::End(at + 1)),
                Some(b'\\') => {
                    content = Content::Escaped;
                    match self.text[at + 1..].chars().next() {
                        None | Some('\n' | '\r') => {
                            let span = self.span(at as u32, at as u32 + 1);
                            return self.fail(
                                span,
                                "Invalid character",
                                "This character is not used within the language.",
                            );
                        }
                        Some(c) => at += 1 + c.len_utf8(),
                    }
                }
                Some(b'\n' | b'\r') => {
                    let span = self.span(at as u32, at as u32 + 1);
                    return self.fail(span, MULTI_LINE.0, MULTI_LINE.1);
                }
                None if at == start => return self.unterminated(at),
                Some(_) | None => return Ok(Next::Literal(at, content)),
            }
        }
    }

    /// In a heredoc or bare template, at something else than `$` and `%`: the rest of the line, its end included.
    fn next_line(&mut self, style: Style<'s>, start: usize) -> Parse<Next> {
        let bytes = self.text.as_bytes();
        let end = match memchr::memchr3(b'\n', b'$', b'%', &bytes[start..]) {
            Some(length) if bytes[start + length] == b'\n' => start + length + 1,
            Some(length) => start + length,
            None => bytes.len(),
        };
        if self.has_carriage_returns
            && let Some(length) = memchr::memchr(b'\r', &bytes[start..end])
            && bytes.get(start + length + 1) != Some(&b'\n')
        {
            return match style {
                // Terraform's scanner gives up here and takes all that follows as it is.
                Style::Bare => Ok(Next::Literal(bytes.len(), Content::Plain)),
                Style::Quoted | Style::Heredoc(_) => {
                    let at = (start + length) as u32;
                    let span = self.span(at, at + 1);
                    self.fail(span, "Invalid character", "This character is not used within the language.")
                }
            };
        }
        Ok(Next::Literal(end, Content::Plain))
    }

    fn literal(&mut self, style: Style<'s>, base: usize, start: usize, end: usize, content: Content, trim: bool) {
        let span = self.span(start as u32, end as u32);
        let mut text = match content {
            Content::Plain => self.text_of(start as u32, end as u32),
            Content::Doubled => self.text_of(start as u32 + 1, end as u32),
            Content::Escaped => self.unescaped(start, end),
        };
        if trim {
            let all = self.tree.text(text);
            text = text.skip(all.len() - all.trim_start().len());
        }
        let tail = text.len();
        // Indent is removed line by line, so lines stay apart until then.
        let apart = matches!(style, Style::Heredoc(intro) if intro.flush);
        if !apart
            && let [.., Piece::Literal { text: before, span: from, tail: last }] = &mut self.scratch.pieces[base..]
        {
            *before = self.tree.join_text(*before, text);
            *from = from.to(span);
            *last = tail;
            return;
        }
        self.scratch.pieces.push(Piece::Literal { text, span, tail });
    }

    fn unescaped(&mut self, start: usize, end: usize) -> Text {
        let source = &self.text[start..end];
        let mut errors = Vec::new();
        let text = self.tree.write_text(|into| escape::decode(source, into, |bad| errors.push(bad)));
        for bad in errors {
            let span = self.span((start + bad.start) as u32, (start + bad.end) as u32);
            self.tree.diagnostics.push(Diagnostic { span, ..bad.diagnostic(0) });
        }
        text
    }

    /// `${~` or `%{~`: removes the blanks before it.
    fn trim_last(&mut self, base: usize) {
        if let [.., Piece::Literal { text, tail, .. }] = &mut self.scratch.pieces[base..] {
            let last = self.tree.text(text.skip(text.len() - *tail));
            let blanks = last.len() - last.trim_end().len();
            *text = text.cut(blanks);
            *tail -= blanks;
        }
    }

    /// The inside of `${ }`, up to its closing brace, which stays the next token; whether that is `~}`.
    fn interpolation(&mut self, style: Style<'s>, template_start: usize) -> Parse<bool> {
        const EXTRA: &str = "Extra characters after interpolation expression";
        const UNCLOSED: &str = "Unclosed template interpolation sequence";
        let expr = self.expression()?;
        let start = self.span(template_start as u32, template_start as u32);
        match self.tok.kind {
            Tok::CloseBrace | Tok::TrimBrace => {
                self.scratch.pieces.push(Piece::Expr(expr));
                Ok(self.tok.kind == Tok::TrimBrace)
            }
            Tok::Eof => self.fail(
                start,
                UNCLOSED,
                "There is no closing brace for this interpolation sequence before the end of the file. This might be caused by incorrect nesting inside the given expression.",
            ),
            Tok::Quote if matches!(style, Style::Quoted) => self.fail(
                start,
                UNCLOSED,
                "There is no closing brace for this interpolation sequence before the end of the quoted template. This might be caused by incorrect nesting inside the given expression.",
            ),
            Tok::Colon => self.unexpected(
                EXTRA,
                "Template interpolation doesn't expect a colon at this location. Did you intend this to be a literal sequence to be processed as part of another language? If so, you can escape it by starting with \"$${\" instead of just \"${\".",
            ),
            _ => self.unexpected(
                EXTRA,
                "Expected a closing brace to end the interpolation expression, but found extra characters.\n\nThis can happen when you include interpolation syntax for another language, such as shell scripting, but forget to escape the interpolation start token. If this is an embedded sequence for another language, escape it by starting with \"$${\" instead of just \"${\".",
            ),
        }
    }
}

/// The bytes that end a run of plain characters in a quoted string.
static SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut index = 0;
    while index < b"\"\\$%\n\r".len() {
        special[b"\"\\$%\n\r"[index] as usize] = true;
        index += 1;
    }
    special
};
