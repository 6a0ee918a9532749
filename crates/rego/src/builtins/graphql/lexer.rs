//! The words of a GraphQL document (GraphQL, October 2021, section 2.1).

use super::Malformed;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    End,
    /// One of `! $ & ( ) : = @ [ ] { } |`.
    Mark(char),
    /// `...`
    Spread,
    Name(String),
    Int(String),
    Float(String),
    Text(String),
    Block(String),
    Comment(String),
}

pub(super) struct Lexer<'t> {
    rest: &'t str,
}

impl<'t> Lexer<'t> {
    pub fn new(text: &'t str) -> Self {
        Lexer { rest: text }
    }

    pub fn next(&mut self) -> Result<Token, Malformed> {
        self.rest = self.rest.trim_start_matches(['\t', ' ', ',', '\n', '\r', '\u{feff}']);
        let Some(first) = self.rest.chars().next() else { return Ok(Token::End) };
        match first {
            '!' | '$' | '&' | '(' | ')' | ':' | '=' | '@' | '[' | ']' | '{' | '}' | '|' => {
                self.rest = &self.rest[1..];
                Ok(Token::Mark(first))
            }
            '.' if self.rest.starts_with("...") => {
                self.rest = &self.rest[3..];
                Ok(Token::Spread)
            }
            '#' => Ok(Token::Comment(self.taken(|c| c > '\u{1f}' || c == '\t').to_owned())),
            '_' | 'a'..='z' | 'A'..='Z' => {
                Ok(Token::Name(self.taken(|c| c == '_' || c.is_ascii_alphanumeric()).to_owned()))
            }
            '-' | '0'..='9' => self.number(),
            '"' if self.rest.starts_with("\"\"\"") => self.block(),
            '"' => self.string(),
            _ => Err(Malformed),
        }
    }

    /// The characters from here on that pass a test.
    fn taken(&mut self, takes: impl Fn(char) -> bool) -> &'t str {
        let end = self.rest.find(|c| !takes(c)).unwrap_or(self.rest.len());
        let (found, rest) = self.rest.split_at(end);
        self.rest = rest;
        found
    }

    fn number(&mut self) -> Result<Token, Malformed> {
        let start = self.rest;
        let mut is_float = false;
        self.rest = self.rest.strip_prefix('-').unwrap_or(self.rest);
        let whole = self.digits()?;
        if whole.len() > 1 && whole.starts_with('0') {
            return Err(Malformed);
        }
        if let Some(rest) = self.rest.strip_prefix('.') {
            is_float = true;
            self.rest = rest;
            self.digits()?;
        }
        if let Some(rest) = self.rest.strip_prefix(['e', 'E']) {
            is_float = true;
            self.rest = rest.strip_prefix(['+', '-']).unwrap_or(rest);
            self.digits()?;
        }
        let text = start[..start.len() - self.rest.len()].to_owned();
        Ok(if is_float { Token::Float(text) } else { Token::Int(text) })
    }

    fn digits(&mut self) -> Result<&'t str, Malformed> {
        let digits = self.taken(|c| c.is_ascii_digit());
        if digits.is_empty() { Err(Malformed) } else { Ok(digits) }
    }

    fn string(&mut self) -> Result<Token, Malformed> {
        let mut text = String::new();
        let mut chars = self.rest[1..].chars();
        loop {
            match chars.next().ok_or(Malformed)? {
                '"' => break,
                '\\' => match chars.next().ok_or(Malformed)? {
                    c @ ('"' | '/' | '\\') => text.push(c),
                    'b' => text.push('\u{8}'),
                    'f' => text.push('\u{c}'),
                    'n' => text.push('\n'),
                    'r' => text.push('\r'),
                    't' => text.push('\t'),
                    'u' => {
                        let digits = chars.as_str().get(..4).ok_or(Malformed)?;
                        let code = u32::from_str_radix(digits, 16).map_err(|_| Malformed)?;
                        // Half of a pair is no character, as Go has it.
                        text.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
                        chars = chars.as_str()[4..].chars();
                    }
                    _ => return Err(Malformed),
                },
                c if c < ' ' && c != '\t' => return Err(Malformed),
                c => text.push(c),
            }
        }
        self.rest = chars.as_str();
        Ok(Token::Text(text))
    }

    fn block(&mut self) -> Result<Token, Malformed> {
        let mut raw = String::new();
        let mut rest = &self.rest[3..];
        loop {
            if rest.starts_with("\"\"\"") {
                // Of more quotes the last three close.
                let quotes = rest.len() - rest.trim_start_matches('"').len();
                raw.extend(std::iter::repeat_n('"', quotes - 3));
                self.rest = &rest[quotes..];
                return Ok(Token::Block(block_value(&raw)));
            }
            if let Some(after) = rest.strip_prefix("\\\"\"\"") {
                raw.push_str("\"\"\"");
                rest = after;
                continue;
            }
            let c = rest.chars().next().ok_or(Malformed)?;
            rest = &rest[c.len_utf8()..];
            match c {
                '\r' => {
                    raw.push('\n');
                    rest = rest.strip_prefix('\n').unwrap_or(rest);
                }
                c if c < ' ' && c != '\t' && c != '\n' => return Err(Malformed),
                c => raw.push(c),
            }
        }
    }
}

/// A block's text without what all of its lines are indented by, and without blank lines around it (section 2.9.4).
fn block_value(raw: &str) -> String {
    let indent_of = |line: &str| line.find(|c| c != ' ' && c != '\t');
    let lines = raw.split('\n').collect::<Vec<_>>();
    let indent = lines.iter().filter_map(|line| indent_of(line)).min().unwrap_or(0);
    let cut = |(i, line): (usize, &&str)| match i {
        0 => (*line).to_owned(),
        _ => line.get(indent..).unwrap_or_default().to_owned(),
    };
    let cut = lines.iter().enumerate().map(cut).collect::<Vec<_>>();
    let is_blank = |line: &String| indent_of(line).is_none();
    let start = cut.iter().position(|line| !is_blank(line)).unwrap_or(cut.len());
    let end = cut.iter().rposition(|line| !is_blank(line)).map_or(start, |last| last + 1);
    cut[start..end].join("\n")
}
