//! Finding where an item ends that does not parse. The scanner knows strings, heredocs, templates, comments and
//! brackets, and what hints at one of them not being closed.

use super::body::Recovery;
use super::token::{Trivia, heredoc_end, heredoc_intro, ident_end};

/// How often the end of an item is guessed by looking at all that follows before the rest of the file is given up:
/// keeps a file of nothing but unclosed heredocs from taking quadratic time.
const MAX_GUESSES: usize = 16;

/// Terraform's top-level blocks with the number of their labels.
const TOP_LEVEL: [(&str, usize); 13] = [
    ("check", 1),
    ("data", 2),
    ("ephemeral", 2),
    ("import", 0),
    ("locals", 0),
    ("module", 1),
    ("moved", 0),
    ("output", 1),
    ("provider", 1),
    ("removed", 0),
    ("resource", 2),
    ("terraform", 0),
    ("variable", 1),
];

/// Whether the line that starts at `at` reads like the first line of a top-level block: not indented, a type that
/// Terraform knows, its labels, a brace.
pub(super) fn is_header(text: &str, at: usize) -> bool {
    let starts_line = at == 0 || text.as_bytes()[at - 1] == b'\n' || text[..at] == *"\u{feff}";
    if !starts_line || !text.as_bytes().get(at).is_some_and(u8::is_ascii_lowercase) {
        return false;
    }
    let end = ident_end(text, at + 1);
    let Some(&(_, labels)) = TOP_LEVEL.iter().find(|(kind, _)| *kind == &text[at..end]) else { return false };
    let line = text[end..].lines().next().unwrap_or_default();
    let Some((head, _)) = line.split_once('{') else { return false };
    head.split_whitespace().count() == labels
        && head.bytes().all(|byte| !matches!(byte, b'=' | b'(' | b'[' | b'$' | b'%' | b'#'))
}

/// The next line behind the one at `from` that reads like the start of a top-level block.
pub(super) fn next_header(text: &str, from: usize) -> Option<usize> {
    lines_after(text, from).find(|&line| is_header(text, line))
}

fn lines_after(text: &str, from: usize) -> impl Iterator<Item = usize> {
    memchr::memchr_iter(b'\n', &text.as_bytes()[from..]).map(move |length| from + length + 1)
}

/// What is open around a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open<'t> {
    Brace,
    Bracket,
    Paren,
    /// `${` or `%{`
    Sequence,
    Quote,
    Heredoc(&'t str),
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
    open: Vec<Open<'t>>,
    /// Where quotes and heredocs are in `open`, and how many of it a brace closes: found without looking through it.
    quotes: Vec<usize>,
    heredocs: Vec<usize>,
    braces: usize,
}

/// Where the item that starts at `start` ends: at its line's end, at the brace that closes the block around it, or at
/// what reads like the next top-level block. Its comments are kept. It ends behind `read`: so much is in the tree.
pub(super) fn item_end(
    text: &str,
    start: usize,
    read: usize,
    trivia: &mut impl Trivia,
    recovery: &mut Recovery,
) -> usize {
    let mut scanner = Scanner::new(text, start);
    if let Some(end) = scanner.item_end(trivia) {
        recovery.strict |= is_header(text, end);
        recovery.lost |= is_header(text, end);
        return end;
    }
    recovery.guesses += 1;
    if recovery.guesses > MAX_GUESSES {
        return text.len();
    }
    recovery.strict = true;
    recovery.lost = true;
    lines_after(text, read).find(|&line| text[line..].starts_with('}') || is_header(text, line)).unwrap_or(text.len())
}

impl<'t> Scanner<'t> {
    fn new(text: &'t str, at: usize) -> Self {
        Self { text, at, open: Vec::new(), quotes: Vec::new(), heredocs: Vec::new(), braces: 0 }
    }

    fn open(&mut self, open: Open<'t>) {
        match open {
            Open::Brace | Open::Sequence => self.braces += 1,
            Open::Quote => self.quotes.push(self.open.len()),
            Open::Heredoc(_) => self.heredocs.push(self.open.len()),
            Open::Bracket | Open::Paren => {}
        }
        self.open.push(open);
    }

    /// Takes what is open back to a depth.
    fn reduce_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            match self.open.pop() {
                Some(Open::Brace | Open::Sequence) => self.braces -= 1,
                Some(Open::Quote) => {
                    self.quotes.pop();
                }
                Some(Open::Heredoc(_)) => {
                    self.heredocs.pop();
                }
                Some(Open::Bracket | Open::Paren) | None => {}
            }
        }
    }

    /// `None` if the text ends while something is open.
    fn item_end(&mut self, trivia: &mut impl Trivia) -> Option<usize> {
        let bytes = self.text.as_bytes();
        while let Some(&byte) = bytes.get(self.at) {
            match self.open.last() {
                Some(Open::Quote) => self.in_quotes(byte),
                Some(Open::Heredoc(_)) => self.in_heredoc(byte),
                Some(Open::Brace | Open::Bracket | Open::Paren | Open::Sequence) | None => {
                    if byte == b'\n' {
                        if self.next_line_is_argument() {
                            self.end_unclosed();
                        }
                        if self.open.is_empty() {
                            return Some(self.at);
                        }
                        if is_header(self.text, self.at + 1) {
                            return Some(self.at + 1);
                        }
                    } else if byte == b'}' && self.braces == 0 {
                        return Some(self.at);
                    }
                    self.in_code(byte, trivia);
                }
            }
        }
        self.open.is_empty().then_some(self.at)
    }

    /// At a newline in brackets, parentheses or a sequence: whether the next line starts like an argument, `name =`,
    /// which cannot stand there.
    fn next_line_is_argument(&self) -> bool {
        if !matches!(self.open.last(), Some(Open::Bracket | Open::Paren | Open::Sequence)) {
            return false;
        }
        let line = self.text[self.at + 1..].trim_start_matches([' ', '\t']);
        if !line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
            return false;
        }
        let rest = line[ident_end(line, 1)..].trim_start_matches([' ', '\t']);
        rest.starts_with('=') && !rest.starts_with("==") && !rest.starts_with("=>")
    }

    /// Takes what is open for never closed, up to where lines may start like that: an object, or a heredoc's text.
    fn end_unclosed(&mut self) {
        let around = self.open.iter().rposition(|open| matches!(open, Open::Brace | Open::Heredoc(_)));
        self.reduce_to(around.map_or(0, |depth| depth + 1));
    }

    fn in_code(&mut self, byte: u8, trivia: &mut impl Trivia) {
        let bytes = self.text.as_bytes();
        let next = bytes.get(self.at + 1).copied();
        match byte {
            b'{' => self.open(Open::Brace),
            b'[' => self.open(Open::Bracket),
            b'(' => self.open(Open::Paren),
            b'"' => self.open(Open::Quote),
            b'}' => self.close(|open| matches!(open, Open::Brace | Open::Sequence)),
            b']' => self.close(|open| open == Open::Bracket),
            b')' => self.close(|open| open == Open::Paren),
            b'#' => return self.line_comment(trivia),
            b'/' if next == Some(b'/') => return self.line_comment(trivia),
            b'/' if next == Some(b'*') => {
                if let Some(length) = memchr::memmem::find(&bytes[self.at + 2..], b"*/") {
                    let end = self.at + 2 + length + 2;
                    trivia.comment(self.at, end);
                    self.at = end;
                    return;
                }
            }
            b'<' => {
                if let Some(intro) = heredoc_intro(self.text, self.at) {
                    self.open(Open::Heredoc(intro.marker));
                    self.at = intro.end;
                    self.end_heredoc();
                    return;
                }
            }
            b'\n' => {
                self.at += 1;
                self.end_heredoc();
                return;
            }
            _ => {}
        }
        self.at += 1;
    }

    /// Passes a comment up to the end of its line.
    fn line_comment(&mut self, trivia: &mut impl Trivia) {
        let rest = &self.text[self.at..];
        let comment = &rest[..memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len())];
        trivia.comment(self.at, self.at + comment.trim_end_matches('\r').len());
        self.at += comment.len();
    }

    /// Closes the innermost that fits and all that is open inside of it; all that is open, if nothing fits.
    fn close(&mut self, fits: impl Fn(Open<'t>) -> bool) {
        let depth = self.open.iter().rposition(|open| fits(*open)).unwrap_or(0);
        self.reduce_to(depth);
    }

    fn in_quotes(&mut self, byte: u8) {
        match byte {
            b'"' => {
                self.reduce_to(self.open.len() - 1);
                self.at += 1;
            }
            b'\\' => {
                let escaped = self.text[self.at + 1..].chars().next().filter(|&c| c != '\n');
                self.at += 1 + escaped.map_or(0, char::len_utf8);
            }
            b'\n' => {
                // A quote that is still open at the end of its line was not closed, nor what is around it on the line.
                self.reduce_to(self.quotes.first().copied().unwrap_or(0));
            }
            b'$' | b'%' => self.sign(byte),
            _ => self.at += 1,
        }
    }

    fn in_heredoc(&mut self, byte: u8) {
        match byte {
            b'\n' => {
                self.at += 1;
                self.end_heredoc();
            }
            b'$' | b'%' => self.sign(byte),
            _ => self.at += 1,
        }
    }

    /// `$` or `%` in a template.
    fn sign(&mut self, sign: u8) {
        match &self.text.as_bytes()[self.at + 1..] {
            [b'{', ..] => {
                self.open(Open::Sequence);
                self.at += 2;
            }
            [second, b'{', ..] if *second == sign => self.at += 3,
            _ => self.at += 1,
        }
    }

    /// At the start of a line: a marker ends its heredoc even if a sequence in it was not closed.
    fn end_heredoc(&mut self) {
        if let Some(&depth) = self.heredocs.last()
            && let Some(Open::Heredoc(marker)) = self.open.get(depth)
            && let Some(end) = heredoc_end(self.text, self.at, marker)
        {
            self.reduce_to(depth);
            self.at = end;
        }
    }
}
