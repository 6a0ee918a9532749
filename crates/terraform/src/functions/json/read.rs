use crate::cty::{MAX_VALUE_DEPTH, Number, Str, Type, Value, normalize};

type Result<T> = std::result::Result<T, String>;

/// The value of the first JSON value in a text, and nothing but brackets that close behind it.
pub(super) fn read(source: &str) -> Result<Value> {
    let mut reader = Reader { source, at: 0, too_deep: false };
    let value = match reader.value(0) {
        Err(_) if reader.too_deep => return Ok(Value::limited("value-depth")),
        value => value?,
    };
    match reader.peek_token() {
        None | Some(b']' | b'}') => Ok(value),
        Some(_) => Err("extraneous data after JSON object".to_owned()),
    }
}

struct Reader<'s> {
    source: &'s str,
    at: usize,
    /// Reading ended where values nest too deep.
    too_deep: bool,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.source.as_bytes().get(self.at).copied()
    }

    fn peek_token(&mut self) -> Option<u8> {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
        self.peek()
    }

    fn unexpected(&self, place: &str) -> String {
        match self.source.get(self.at..).and_then(|rest| rest.chars().next()) {
            None => "unexpected end of JSON input".to_owned(),
            Some(c) => format!("invalid character {c:?} {place}"),
        }
    }

    fn value(&mut self, depth: u16) -> Result<Value> {
        if depth > MAX_VALUE_DEPTH {
            self.too_deep = true;
            return Err(format!("more than {MAX_VALUE_DEPTH} values nest"));
        }
        match self.peek_token() {
            Some(b'"') => Ok(Value::string(self.text()?)),
            Some(b'{') => self.object(depth),
            Some(b'[') => self.array(depth),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Value::from(true)),
            Some(b'f') => self.word("false", Value::from(false)),
            Some(b'n') => self.word("null", Value::null(Type::Dynamic)),
            _ => Err(self.unexpected("looking for beginning of value")),
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value> {
        for &byte in word.as_bytes() {
            if self.peek() != Some(byte) {
                return Err(self.unexpected(&format!("in literal {word}")));
            }
            self.at += 1;
        }
        Ok(value)
    }

    fn digits(&mut self) -> Result<()> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { Err(self.unexpected("in numeric literal")) } else { Ok(()) }
    }

    fn number(&mut self) -> Result<Value> {
        let start = self.at;
        self.at += usize::from(self.peek() == Some(b'-'));
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            self.digits()?;
        }
        super::number(&self.source[start..self.at]).ok_or_else(|| "a number is required".to_owned())
    }

    fn text(&mut self) -> Result<String> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let rest = &self.source[self.at..];
            let plain = rest.find(|c: char| c == '"' || c == '\\' || c < ' ').unwrap_or(rest.len());
            out.push_str(&rest[..plain]);
            self.at += plain;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => {
                    self.at += 1;
                    out.push(self.escaped()?);
                }
                _ => return Err(self.unexpected("in string literal")),
            }
        }
    }

    fn escaped(&mut self) -> Result<char> {
        let Some(byte) = self.peek() else { return Err(self.unexpected("")) };
        let c = match byte {
            b'"' | b'\\' | b'/' => byte as char,
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.code(),
            _ => return Err(self.unexpected("in string escape code")),
        };
        self.at += 1;
        Ok(c)
    }

    /// `u` and four digits; a pair of surrogates is one character, one alone is a replacement character.
    fn code(&mut self) -> Result<char> {
        let first = self.code_unit()?;
        if let Some(c) = char::from_u32(first) {
            return Ok(c);
        }
        let mark = self.at;
        if first < 0xdc00 && self.source[self.at..].starts_with("\\u") {
            self.at += 1;
            let second = self.code_unit()?;
            if (0xdc00..0xe000).contains(&second) {
                let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            self.at = mark;
        }
        Ok(char::REPLACEMENT_CHARACTER)
    }

    fn code_unit(&mut self) -> Result<u32> {
        self.at += 1;
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| (byte as char).to_digit(16));
            let Some(digit) = digit else { return Err(self.unexpected("in \\u hexadecimal character escape")) };
            code = code * 16 + digit;
            self.at += 1;
        }
        Ok(code)
    }

    fn array(&mut self, depth: u16) -> Result<Value> {
        self.at += 1;
        let mut values = Vec::new();
        if self.peek_token() == Some(b']') {
            self.at += 1;
            return Ok(Value::tuple(values));
        }
        loop {
            values.push(self.value(depth + 1)?);
            match self.peek_token() {
                Some(b',') => self.at += 1,
                Some(b']') => break,
                _ => return Err(self.unexpected("after array element")),
            }
        }
        self.at += 1;
        Ok(Value::tuple(values))
    }

    fn object(&mut self, depth: u16) -> Result<Value> {
        self.at += 1;
        let mut members: Vec<(Str, Value)> = Vec::new();
        if self.peek_token() == Some(b'}') {
            self.at += 1;
            return Ok(Value::object(members));
        }
        loop {
            if self.peek_token() != Some(b'"') {
                return Err(self.unexpected("looking for beginning of object key string"));
            }
            let key = self.text()?;
            let name = normalize(&key);
            // Names of attributes are normalized when the type is made, and looked up as written when it is filled.
            if name != key {
                return Err(format!("unsupported attribute {key:?}"));
            }
            if self.peek_token() != Some(b':') {
                return Err(self.unexpected("after object key"));
            }
            self.at += 1;
            members.push((key.into(), self.value(depth + 1)?));
            match self.peek_token() {
                Some(b',') => self.at += 1,
                Some(b'}') => break,
                _ => return Err(self.unexpected("after object key:value pair")),
            }
        }
        self.at += 1;
        check_duplicates(&members)?;
        Ok(Value::object(members))
    }
}

/// The last of several members with one name counts, but the earlier ones must be readable as its type.
fn check_duplicates(members: &[(Str, Value)]) -> Result<()> {
    let mut order: Vec<usize> = (0..members.len()).collect();
    order.sort_by(|&a, &b| members[a].0.cmp(&members[b].0));
    for same in order.chunk_by(|&a, &b| members[a].0 == members[b].0) {
        let Some((&last, earlier)) = same.split_last() else { continue };
        if earlier.is_empty() {
            continue;
        }
        let ty = members[last].1.ty();
        for &i in earlier {
            fits(&members[i].1, &ty)?;
        }
    }
    Ok(())
}

fn fits(value: &Value, ty: &Type) -> Result<()> {
    if value.is_null() {
        return Ok(());
    }
    match ty {
        Type::Dynamic => Err("missing expected {".to_owned()),
        Type::Bool => match value.as_str() {
            _ if value.as_bool().is_some() => Ok(()),
            Some("true" | "false" | "1" | "0") => Ok(()),
            _ => Err("a bool is required".to_owned()),
        },
        Type::Number => match value.as_str() {
            _ if value.ty() == Type::Number => Ok(()),
            Some(text) if Number::parse(text).is_ok() => Ok(()),
            _ => Err("a number is required".to_owned()),
        },
        Type::String => {
            if value.ty().is_primitive() {
                Ok(())
            } else {
                Err("string is required".to_owned())
            }
        }
        Type::Tuple(types) => match value.as_elements() {
            Some(values) if values.len() == types.len() => {
                values.iter().zip(types.iter()).try_for_each(|(value, ty)| fits(value, ty))
            }
            Some(_) => Err(format!("tuple elements do not match (need {})", types.len())),
            None => Err("missing expected [".to_owned()),
        },
        Type::Object(object) => match value.as_map() {
            Some(map) => map.iter().try_for_each(|(name, value)| match object.get(name) {
                Some(attribute) => fits(value, &attribute.ty),
                None => Err(format!("unsupported attribute {name:?}")),
            }),
            None => Err("missing expected {".to_owned()),
        },
        // JSON has no such types.
        Type::List(_) | Type::Set(_) | Type::Map(_) => Ok(()),
    }
}
