use dashu_int::UBig;

use crate::cty::{Number, Type, Value, convert};
use crate::functions::FnError;
use crate::functions::json::{write_json, write_json_text};
use crate::functions::output::Text;
use crate::functions::strings::{first_graphemes, graphemes};

/// A part of a format.
pub(super) enum Piece<'f> {
    Text(&'f str),
    Verb(Verb<'f>),
}

/// `%-10.3[2]f` and the like.
// One flag a character, any of which may be there.
#[allow(clippy::struct_excessive_bools)]
pub(super) struct Verb<'f> {
    raw: &'f str,
    offset: usize,
    /// The argument's number, from 1.
    argument: usize,
    mode: char,
    zero: bool,
    sharp: bool,
    plus: bool,
    minus: bool,
    space: bool,
    width: Option<usize>,
    pub(super) precision: Option<usize>,
}

/// Reads a format piece by piece.
pub(super) struct Pieces<'f> {
    format: &'f str,
    at: usize,
    next_argument: usize,
    highest: usize,
}

impl<'f> Pieces<'f> {
    pub(super) fn of(format: &'f str) -> Self {
        Self { format, at: 0, next_argument: 1, highest: 0 }
    }

    /// The largest number of an argument that was used.
    pub(super) fn highest_argument(&self) -> usize {
        self.highest
    }

    /// The next piece, if there is one.
    pub(super) fn next(&mut self) -> Result<Option<Piece<'f>>, FnError> {
        let rest = &self.format[self.at..];
        if rest.is_empty() {
            return Ok(None);
        }
        if rest.starts_with("%%") {
            self.at += 2;
            return Ok(Some(Piece::Text("%")));
        }
        if !rest.starts_with('%') {
            let text = rest.split('%').next().unwrap_or(rest);
            self.at += text.len();
            return Ok(Some(Piece::Text(text)));
        }
        let verb = self.verb()?;
        self.highest = self.highest.max(verb.argument);
        self.next_argument = verb.argument + 1;
        Ok(Some(Piece::Verb(verb)))
    }

    fn peek(&self) -> Option<u8> {
        self.format.as_bytes().get(self.at).copied()
    }

    fn number(&mut self) -> usize {
        let mut number = 0_usize;
        while let Some(digit) = self.peek().filter(u8::is_ascii_digit) {
            number = number.saturating_mul(10).saturating_add(usize::from(digit - b'0'));
            self.at += 1;
        }
        number
    }

    fn verb(&mut self) -> Result<Verb<'f>, FnError> {
        let offset = self.at;
        self.at += 1;
        let mut verb = Verb {
            raw: "",
            offset,
            argument: self.next_argument,
            mode: ' ',
            zero: false,
            sharp: false,
            plus: false,
            minus: false,
            space: false,
            width: None,
            precision: None,
        };
        while let Some(byte) = self.peek() {
            match byte {
                b'0' => verb.zero = true,
                b'#' => verb.sharp = true,
                b'-' => verb.minus = true,
                b'+' => verb.plus = true,
                b' ' => verb.space = true,
                _ => break,
            }
            self.at += 1;
        }
        if self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            verb.width = Some(self.number());
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            verb.precision = Some(self.number());
        }
        if self.peek() == Some(b'[') {
            self.at += 1;
            if !self.peek().is_some_and(|byte| (b'1'..=b'9').contains(&byte)) {
                return Err(self.unexpected());
            }
            verb.argument = self.number();
            if self.peek() != Some(b']') {
                return Err(self.unexpected());
            }
            self.at += 1;
        }
        verb.mode = self.peek().filter(u8::is_ascii_alphabetic).map(char::from).ok_or_else(|| self.unexpected())?;
        self.at += 1;
        verb.raw = &self.format[offset..self.at];
        Ok(verb)
    }

    fn unexpected(&self) -> FnError {
        let at = self.at;
        FnError::new(match self.format[at..].chars().next() {
            None => format!("invalid format string starting at offset {at}"),
            Some(c) => format!("unrecognized format character {c:?} at offset {at}"),
        })
    }
}

impl Verb<'_> {
    /// The argument that the verb formats.
    pub(super) fn argument_of<'v>(&self, args: &'v [Value]) -> Result<&'v Value, FnError> {
        args.get(self.argument - 1).ok_or_else(|| {
            let (raw, offset, index) = (self.raw, self.offset, self.argument);
            let total = args.len();
            FnError::new(format!(
                "not enough arguments for {raw:?} at {offset}: need index {index} but have {total} total"
            ))
        })
    }

    /// Whether it takes a string as it is.
    pub(super) fn is_plain_text(&self) -> bool {
        matches!(self.mode, 's' | 'v') && !self.sharp && self.width.is_none() && self.precision.is_none()
    }

    fn unsupported(&self, why: &str) -> FnError {
        FnError::new(format!("unsupported value for {:?} at {}: {why}", self.raw, self.offset))
    }

    fn converted(&self, arg: &Value, to: &Type) -> Result<Value, FnError> {
        convert(arg, to).map_err(|error| self.unsupported(&error.message))
    }

    /// Writes a known argument.
    pub(super) fn write(&self, arg: &Value, out: &mut Text) -> Result<(), FnError> {
        if self.mode != 'v' && arg.is_null() {
            return Err(self.unsupported("null value cannot be formatted"));
        }
        match self.mode {
            'v' => self.write_default(arg, out),
            't' => {
                let flag = self.converted(arg, &Type::Bool)?.as_bool() == Some(true);
                out.push_str(if flag { "true" } else { "false" });
                Ok(())
            }
            'b' | 'd' | 'o' | 'x' | 'X' => self.write_integer(&self.converted(arg, &Type::Number)?, out),
            'e' | 'E' | 'f' | 'g' | 'G' => {
                self.write_float(&self.converted(arg, &Type::Number)?, out);
                Ok(())
            }
            's' | 'q' => self.write_text(&self.converted(arg, &Type::String)?, out),
            mode => Err(FnError::new(format!(
                "unsupported format verb {mode:?} in {:?} at offset {}",
                self.raw, self.offset
            ))),
        }
    }

    fn write_default(&self, arg: &Value, out: &mut Text) -> Result<(), FnError> {
        if !self.sharp
            && let Some(text) = arg.as_str()
        {
            self.pad(text, out);
            return Ok(());
        }
        if !self.sharp
            && let Some(number) = arg.as_number()
        {
            self.pad(&shortest(number), out);
            return Ok(());
        }
        let mut json = Text::default();
        write_json(arg, &mut json).map_err(|error| self.unsupported(&error.message))?;
        self.pad_text(&json, out);
        Ok(())
    }

    fn write_text(&self, arg: &Value, out: &mut Text) -> Result<(), FnError> {
        let text = arg.as_str().unwrap_or_default();
        let text = match self.precision {
            // A precision of zero is none.
            None | Some(0) => text,
            Some(most) => first_graphemes(text, most),
        };
        if self.mode == 's' {
            self.pad(text, out);
        } else {
            let mut json = Text::default();
            write_json_text(text, &mut json);
            self.pad_text(&json, out);
        }
        Ok(())
    }

    fn pad_text(&self, text: &Text, out: &mut Text) {
        if text.is_full() {
            out.repeat(' ', usize::MAX);
        } else {
            self.pad(text.as_str(), out);
        }
    }

    /// Fills up to the width, which counts characters that people see.
    fn pad(&self, text: &str, out: &mut Text) {
        let missing = self.width.map_or(0, |width| width.saturating_sub(graphemes(text)));
        let filler = if self.zero { '0' } else { ' ' };
        if !self.minus {
            out.repeat(filler, missing);
        }
        out.push_str(text);
        if self.minus {
            out.repeat(filler, missing);
        }
    }

    fn sign(&self, number: &Number) -> &'static str {
        if number.is_negative() {
            "-"
        } else if self.plus {
            "+"
        } else if self.space {
            " "
        } else {
            ""
        }
    }

    fn write_integer(&self, arg: &Value, out: &mut Text) -> Result<(), FnError> {
        let number = arg.as_number().filter(|number| number.is_integer());
        let number = number.ok_or_else(|| self.unsupported("an integer is required"))?;
        let sign = if number.is_zero() { self.sign(&Number::from(0_i64)) } else { self.sign(number) };
        let digits = self.digits(number);
        let prefix = match self.mode {
            'b' if self.sharp => "0b",
            'o' if self.sharp => "0",
            'x' if self.sharp => "0x",
            'X' if self.sharp => "0X",
            _ => "",
        };
        if digits == "0" && self.precision == Some(0) {
            return Ok(());
        }
        let mut zeros = self.precision.map_or(0, |least| least.saturating_sub(digits.len()));
        let length = sign.len() + prefix.len() + zeros + digits.len();
        let missing = self.width.map_or(0, |width| width.saturating_sub(length));
        let (mut left, mut right) = (0, 0);
        if self.minus {
            right = missing;
        } else if self.zero && self.precision.is_none() {
            zeros = missing;
        } else {
            left = missing;
        }
        out.repeat(' ', left);
        out.push_str(sign);
        out.push_str(prefix);
        out.repeat('0', zeros);
        out.push_str(&digits);
        out.repeat(' ', right);
        Ok(())
    }

    fn digits(&self, number: &Number) -> String {
        let decimal = number.absolute().digits().fixed(None);
        let radix = match self.mode {
            'b' => 2,
            'o' => 8,
            'x' | 'X' => 16,
            _ => return decimal,
        };
        let digits = UBig::from_str_radix(&decimal, 10).unwrap_or(UBig::ZERO).in_radix(radix).to_string();
        if self.mode == 'X' { digits.to_uppercase() } else { digits }
    }

    fn write_float(&self, arg: &Value, out: &mut Text) {
        let zero = Number::from(0_i64);
        let number = arg.as_number().unwrap_or(&zero);
        let magnitude = number.absolute();
        let body = if number.is_infinite() { "Inf".to_owned() } else { self.float_digits(&magnitude) };
        // Infinity has a sign always.
        let sign = match self.sign(number) {
            "" if number.is_infinite() => "+",
            sign => sign,
        };
        let missing = self.width.map_or(0, |width| width.saturating_sub(sign.len() + body.len()));
        let zeros = self.zero && !number.is_infinite();
        let left = if zeros || self.minus { 0 } else { missing };
        out.repeat(' ', left);
        out.push_str(sign);
        out.repeat('0', if zeros { missing } else { 0 });
        out.push_str(&body);
        out.repeat(' ', if self.minus && !zeros { missing } else { 0 });
    }

    fn float_digits(&self, magnitude: &Number) -> String {
        let digits = match (self.mode, self.precision) {
            ('f', places) => magnitude.digits().fixed(Some(places.unwrap_or(6))),
            ('e' | 'E', places) => magnitude.digits().exponential(Some(places.unwrap_or(6))),
            (_, Some(significant)) => magnitude.digits().general(significant),
            (_, None) => magnitude.shortest().general_all(),
        };
        if self.mode.is_ascii_uppercase() { digits.to_uppercase() } else { digits }
    }
}

/// `%v` of a number: the shortest digits that read back, with an exponent where it is large.
fn shortest(number: &Number) -> String {
    if number.is_infinite() { number.to_string() } else { number.shortest().general_all() }
}
