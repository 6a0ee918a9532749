//! Rego's tokens, with their bytes.

use palisade_source::Span;

use super::SyntaxError;

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name or a keyword; which of the two depends on the place and the language version.
    Name,
    /// A number, as written.
    Number,
    /// A quoted or raw string, unescaped.
    Text(String),
    /// A template string's pieces in order: texts, and the byte ranges of what stands in braces.
    Template(Vec<Piece>),
    /// Punctuation.
    Mark(&'static str),
    /// The end of the text.
    End,
}

/// A piece of a template string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Text as it stands, unescaped.
    Text(String),
    /// The bytes of an expression in braces.
    Expression(Span),
}

/// A token.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    pub kind: Kind,
    pub span: Span,
    /// Whether white space or a comment stands before it.
    pub spaced: bool,
    /// Whether a line ends before it.
    pub fresh_line: bool,
}

/// A comment from its `#` to the end of its line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Comment {
    pub span: Span,
}

/// What a text consists of. Errors keep nothing from being read: the offending bytes are left out.
pub(crate) struct Tokens {
    pub list: Vec<Token>,
    pub comments: Vec<Comment>,
    pub errors: Vec<SyntaxError>,
}

/// Longest first, so that `:=` is not read as `:`.
const MARKS: [&str; 25] = [
    ":=", "==", "!=", "<=", ">=", "{", "}", "[", "]", "(", ")", ",", ";", ":", ".", "=", "<", ">", "+", "-", "*", "/",
    "%", "&", "|",
];

/// Reads the tokens of a part of a text (all of it, or what stands in a template's braces).
pub(crate) fn tokens(text: &str, part: Span) -> Tokens {
    let mut lexer = Lexer {
        text,
        at: part.start as usize,
        end: part.end as usize,
        out: Tokens { list: Vec::new(), comments: Vec::new(), errors: Vec::new() },
    };
    lexer.run();
    lexer.out
}

struct Lexer<'t> {
    text: &'t str,
    at: usize,
    end: usize,
    out: Tokens,
}

impl<'t> Lexer<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..self.end]
    }

    fn error(&mut self, span: Span, message: impl Into<String>) {
        self.out.errors.push(SyntaxError { span, message: message.into() });
    }

    fn run(&mut self) {
        if self.rest().starts_with('\u{feff}') {
            self.at += '\u{feff}'.len_utf8();
        }
        loop {
            let (spaced, fresh_line) = self.blank();
            let start = self.at;
            let Some(first) = self.rest().chars().next() else {
                let span = Span::at(start as u32);
                self.out.list.push(Token { kind: Kind::End, span, spaced: true, fresh_line: true });
                return;
            };
            let Some(kind) = self.token(first) else { continue };
            let span = Span::new(start as u32, self.at as u32);
            self.out.list.push(Token { kind, span, spaced, fresh_line });
        }
    }

    fn blank(&mut self) -> (bool, bool) {
        let (start, mut line) = (self.at, false);
        loop {
            let rest = self.rest();
            let white = rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n']).len();
            line |= rest.as_bytes()[..white].contains(&b'\n');
            self.at += white;
            if !self.rest().starts_with('#') {
                return (self.at > start, line);
            }
            let length = memchr::memchr(b'\n', self.rest().as_bytes()).unwrap_or(self.rest().len());
            let span = Span::new(self.at as u32, (self.at + length) as u32);
            self.out.comments.push(Comment { span });
            self.at += length;
        }
    }

    fn token(&mut self, first: char) -> Option<Kind> {
        let rest = self.rest();
        match first {
            'a'..='z' | 'A'..='Z' | '_' => {
                self.at += rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
                Some(Kind::Name)
            }
            '0'..='9' => self.number(),
            '.' if rest[1..].starts_with(|c: char| c.is_ascii_digit()) => self.number(),
            '"' => self.quoted(),
            '`' => self.raw(),
            '$' if rest.starts_with("$\"") || rest.starts_with("$`") => self.template(),
            _ => {
                if let Some(mark) = MARKS.into_iter().find(|mark| rest.starts_with(mark)) {
                    self.at += mark.len();
                    return Some(Kind::Mark(mark));
                }
                let span = Span::new(self.at as u32, (self.at + first.len_utf8()) as u32);
                self.at += first.len_utf8();
                self.error(span, format!("{first:?} has no meaning here"));
                None
            }
        }
    }

    /// JSON's numbers, where a point needs a digit behind it and none before it: `1.foo` is no number, `.5` is one.
    fn number(&mut self) -> Option<Kind> {
        let bytes = self.rest().as_bytes();
        let digits = |from: usize| bytes[from..].iter().take_while(|b| b.is_ascii_digit()).count();
        let mut length = digits(0);
        if bytes.get(length) == Some(&b'.') && digits(length + 1) > 0 {
            length += 1 + digits(length + 1);
        }
        if let Some(b'e' | b'E') = bytes.get(length) {
            let sign = usize::from(matches!(bytes.get(length + 1), Some(b'+' | b'-')));
            let exponent = digits(length + 1 + sign);
            if exponent > 0 {
                length += 1 + sign + exponent;
            }
        }
        let start = self.at;
        self.at += length;
        if length > 1 && bytes[0] == b'0' && bytes[1].is_ascii_digit() {
            self.error(Span::new(start as u32, self.at as u32), "a number may not start with 0");
            return None;
        }
        Some(Kind::Number)
    }

    /// The length of a quoted string that starts here, quotes included; none where its line ends before it does.
    fn quoted_length(&self, open: usize) -> Option<usize> {
        let bytes = self.rest().as_bytes();
        let mut i = open;
        while let Some(&b) = bytes.get(i) {
            match b {
                b'"' => return Some(i + 1),
                b'\\' => i += 2,
                b'\n' => return None,
                _ => i += 1,
            }
        }
        None
    }

    fn unterminated(&mut self, what: &str) -> Option<Kind> {
        let length = memchr::memchr(b'\n', self.rest().as_bytes()).unwrap_or(self.rest().len());
        let span = Span::new(self.at as u32, (self.at + length) as u32);
        self.at += length;
        self.error(span, format!("{what} is not closed"));
        None
    }

    fn quoted(&mut self) -> Option<Kind> {
        let Some(length) = self.quoted_length(1) else { return self.unterminated("the string") };
        let span = Span::new(self.at as u32, (self.at + length) as u32);
        let text = &self.text[span.range()];
        self.at += length;
        match serde_json::from_str::<String>(text) {
            Ok(value) => Some(Kind::Text(value)),
            Err(error) => {
                self.error(span, format!("the string is not well formed: {error}"));
                None
            }
        }
    }

    fn raw(&mut self) -> Option<Kind> {
        let Some(length) = memchr::memchr(b'`', &self.rest().as_bytes()[1..]) else {
            return self.unterminated("the raw string");
        };
        let value = self.rest()[1..=length].to_owned();
        self.at += length + 2;
        Some(Kind::Text(value))
    }

    /// `$"… {expression} …"` and the same with backquotes; `\{` stands for a brace.
    fn template(&mut self) -> Option<Kind> {
        let raw = self.rest().as_bytes()[1] == b'`';
        let close = if raw { b'`' } else { b'"' };
        let bytes = self.text.as_bytes();
        let (mut pieces, mut i) = (Vec::new(), self.at + 2);
        let mut from = i;
        loop {
            match bytes[..self.end].get(i) {
                None => return self.unterminated("the template string"),
                Some(b'\n') if !raw => return self.unterminated("the template string"),
                Some(&b) if b == close => {
                    self.push_text(&mut pieces, from..i, raw);
                    self.at = i + 1;
                    return Some(Kind::Template(pieces));
                }
                Some(b'\\') => i += 2,
                Some(b'{') => {
                    self.push_text(&mut pieces, from..i, raw);
                    let Some(length) = closing_brace(&bytes[i..self.end]) else {
                        return self.unterminated("the expression in the template string");
                    };
                    pieces.push(Piece::Expression(Span::new(i as u32 + 1, (i + length) as u32)));
                    i += length + 1;
                    from = i;
                }
                Some(_) => i += 1,
            }
        }
    }

    fn push_text(&mut self, pieces: &mut Vec<Piece>, range: std::ops::Range<usize>, raw: bool) {
        if range.is_empty() {
            return;
        }
        let span = Span::from(range.clone());
        let text = self.text[range].replace("\\{", "{");
        if raw {
            pieces.push(Piece::Text(text));
            return;
        }
        match serde_json::from_str::<String>(&format!("\"{text}\"")) {
            Ok(text) => pieces.push(Piece::Text(text)),
            Err(error) => self.error(span, format!("the template string is not well formed: {error}")),
        }
    }
}

/// How far the brace that closes the first one is, strings skipped.
fn closing_brace(bytes: &[u8]) -> Option<usize> {
    let (mut depth, mut quote, mut i) = (0_usize, None, 0);
    while let Some(&b) = bytes.get(i) {
        match (quote, b) {
            (Some(b'"'), b'\\') => i += 1,
            (Some(q), b) if q == b => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'`') => quote = Some(b),
            (None, b'{') => depth += 1,
            (None, b'}') => {
                depth -= 1;
                if depth == 0 {
                    return Some(i);
                }
            }
            (None, _) => {}
        }
        i += 1;
    }
    None
}
