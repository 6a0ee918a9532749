//! A cursor over JSON that is known to be well formed, which says where each value stands.
//!
//! serde gives values without their places; the bodies of resources are the bulk of a plan and become tree nodes with
//! spans in one pass. They come out of `serde_json`'s [`RawValue`](serde_json::value::RawValue), which has checked them:
//! what is still possible here is an escape that stands for no character, and nesting without end.

use palisade_source::Span;

/// Values nested deeper than this are not read (`max-plan-depth`): no provider's schema comes near.
pub(super) const MAX_DEPTH: u32 = 256;

/// Why a body could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum JsonError {
    #[error("values are nested deeper than {MAX_DEPTH} levels (max-plan-depth)")]
    TooDeep,
    #[error("a string or number is not valid JSON")]
    Malformed { at: u32 },
}

/// Reads a text forward. Offsets are the text's.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'s> {
    text: &'s str,
    at: usize,
}

/// What stands at the cursor. Of a list or object only the opening bracket has been read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Token<'s> {
    Null,
    Bool(bool),
    Number(&'s str),
    Text(Quoted<'s>),
    List,
    Object,
}

/// A string's content as it stands between its quotes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Quoted<'s> {
    pub raw: &'s str,
    pub span: Span,
    pub escaped: bool,
}

impl Quoted<'_> {
    /// The text without escapes, where it has some.
    pub fn unescape(self) -> Result<String, JsonError> {
        let with_quotes = format!("\"{}\"", self.raw);
        serde_json::from_str(&with_quotes).map_err(|_| JsonError::Malformed { at: self.span.start })
    }
}

impl<'s> Cursor<'s> {
    /// A cursor at an offset of a text.
    pub fn new(text: &'s str, at: u32) -> Self {
        Self { text, at: at as usize }
    }

    /// Where it stands.
    pub fn offset(&self) -> u32 {
        self.at as u32
    }

    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn space(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    fn malformed<T>(&self) -> Result<T, JsonError> {
        Err(JsonError::Malformed { at: self.at as u32 })
    }

    /// Reads a scalar, or the opening of a list or object.
    pub fn value(&mut self) -> Result<Token<'s>, JsonError> {
        self.space();
        match self.peek() {
            b'"' => self.quoted().map(Token::Text),
            b'{' => {
                self.at += 1;
                Ok(Token::Object)
            }
            b'[' => {
                self.at += 1;
                Ok(Token::List)
            }
            b'n' => self.word("null", Token::Null),
            b't' => self.word("true", Token::Bool(true)),
            b'f' => self.word("false", Token::Bool(false)),
            b'-' | b'0'..=b'9' => {
                let start = self.at;
                while matches!(self.peek(), b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9') {
                    self.at += 1;
                }
                Ok(Token::Number(&self.text[start..self.at]))
            }
            _ => self.malformed(),
        }
    }

    fn word(&mut self, word: &str, token: Token<'s>) -> Result<Token<'s>, JsonError> {
        if !self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            return self.malformed();
        }
        self.at += word.len();
        Ok(token)
    }

    fn quoted(&mut self) -> Result<Quoted<'s>, JsonError> {
        let start = self.at + 1;
        let mut end = start;
        let mut escaped = false;
        loop {
            match memchr::memchr2(b'"', b'\\', &self.text.as_bytes()[end..]) {
                None => return self.malformed(),
                Some(found) => end += found,
            }
            if self.text.as_bytes()[end] == b'"' {
                break;
            }
            escaped = true;
            // The byte behind a backslash belongs to it.
            end += 2;
            if end > self.text.len() {
                return self.malformed();
            }
        }
        self.at = end + 1;
        Ok(Quoted { raw: &self.text[start..end], span: Span::new(start as u32, end as u32), escaped })
    }

    /// In an object: the next member's name, the cursor behind its colon; none at the object's end.
    pub fn key(&mut self) -> Result<Option<Quoted<'s>>, JsonError> {
        if self.closes(b'}') {
            return Ok(None);
        }
        if self.peek() != b'"' {
            return self.malformed();
        }
        let key = self.quoted()?;
        self.space();
        if self.peek() != b':' {
            return self.malformed();
        }
        self.at += 1;
        self.space();
        Ok(Some(key))
    }

    /// In a list: whether there is another element, the cursor at its start.
    pub fn element(&mut self) -> bool {
        !self.closes(b']')
    }

    fn closes(&mut self, bracket: u8) -> bool {
        self.space();
        if self.peek() == b',' {
            self.at += 1;
            self.space();
        }
        let closes = self.peek() == bracket;
        if closes {
            self.at += 1;
        }
        closes
    }

    /// Whether a list or object stands here.
    pub fn at_container(&self) -> bool {
        matches!(self.peek(), b'[' | b'{')
    }

    /// Passes over a value.
    pub fn skip(&mut self) -> Result<(), JsonError> {
        let mut depth = 0_u32;
        loop {
            self.space();
            match self.peek() {
                b']' | b'}' if depth > 0 => {
                    self.at += 1;
                    depth -= 1;
                }
                b',' | b':' if depth > 0 => {
                    self.at += 1;
                    continue;
                }
                _ => match self.value()? {
                    Token::List | Token::Object => depth += 1,
                    Token::Null | Token::Bool(_) | Token::Number(_) | Token::Text(_) => {}
                },
            }
            if depth == 0 {
                return Ok(());
            }
        }
    }
}
