//! sprintf as Go's fmt does it. OPA hands numbers to it as int, big.Int or float64, strings as strings, and everything
//! else as the text that Rego prints it as.

use std::fmt::Write as _;

use regorus::Value;

use super::arguments::{Got, array, made, text};
use super::numbers::is_float;
use super::{Answer, Builtin, Cx, printed};
use crate::eval::Budget;

pub(super) const ALL: &[Builtin] = &[Builtin::own("sprintf", 2, sprintf)];

/// Go refuses widths and precisions above this.
const MAX_WIDTH: usize = 1_000_000;

fn sprintf(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let format = text(&args[0])?;
    let operands = array(&args[1])?.iter().map(Operand::of).collect::<Vec<_>>();
    let printed = formatted_all(format, &operands, cx.budget)?;
    made(cx, printed)
}

/// A format with its operands in their places.
pub(super) fn formatted_all(format: &str, operands: &[Operand], budget: &mut Budget) -> Got<String> {
    let sum: usize = operands.iter().map(|operand| operand.plain().len()).sum();
    budget.cells((format.len() + sum) / 16)?;
    let most = usize::try_from(budget.left().saturating_mul(16)).unwrap_or(usize::MAX);
    let mut printer = Printer { out: String::new(), operands, next: 0, reordered: false, most };
    printer.run(format);
    Ok(printer.out)
}

/// Whole numbers from here on are not written out by people but with an exponent, which OPA reads as a float64.
const MAX_WRITTEN_OUT: f64 = 1e100;

/// What Go's formatter gets.
pub(super) enum Operand {
    Int(String),
    Float(f64),
    Text(String),
}

impl Operand {
    fn of(value: &Value) -> Operand {
        match value {
            Value::Number(number) => {
                let text = value.to_string();
                match number.as_f64() {
                    Some(float) if is_float(value) => Operand::Float(float),
                    Some(_) if number.as_i64().is_some() => Operand::Int(number.format_decimal()),
                    Some(float) if float.fract() == 0.0 && float.abs() < MAX_WRITTEN_OUT => {
                        Operand::Int(if text.contains(['e', '.']) { format!("{float}") } else { text })
                    }
                    Some(float) => Operand::Float(float),
                    None => match text.parse::<f64>() {
                        Ok(float) if float.abs() >= MAX_WRITTEN_OUT => Operand::Float(float),
                        _ if number.is_integer() => Operand::Int(number.format_decimal()),
                        _ => Operand::Text(text),
                    },
                }
            }
            Value::String(text) => Operand::Text(text.to_string()),
            _ => Operand::Text(printed(value)),
        }
    }

    fn type_name(&self) -> &'static str {
        match self {
            Operand::Int(digits) if digits.parse::<i64>().is_ok() => "int",
            Operand::Int(_) => "*big.Int",
            Operand::Float(_) => "float64",
            Operand::Text(_) => "string",
        }
    }

    fn plain(&self) -> String {
        match self {
            Operand::Int(digits) => digits.clone(),
            Operand::Float(float) => shortest(*float),
            Operand::Text(text) => text.clone(),
        }
    }
}

/// The flags, width and precision of one directive.
#[expect(clippy::struct_excessive_bools, reason = "they are Go's flags, each by itself")]
#[derive(Default, Clone, Copy)]
struct Spec {
    plus: bool,
    minus: bool,
    sharp: bool,
    space: bool,
    zero: bool,
    width: Option<usize>,
    precision: Option<usize>,
}

struct Printer<'o> {
    out: String,
    operands: &'o [Operand],
    next: usize,
    reordered: bool,
    /// Once so many bytes are printed nothing more is: widths alone make any number of them.
    most: usize,
}

impl Printer<'_> {
    fn run(&mut self, format: &str) {
        let mut rest = format;
        while let Some(at) = rest.find('%') {
            if self.out.len() > self.most {
                return;
            }
            self.out.push_str(&rest[..at]);
            rest = self.directive(&rest[at + 1..]);
        }
        self.out.push_str(rest);
        if !self.reordered && self.next < self.operands.len() {
            let extra = self.operands[self.next..].iter().map(|o| format!("{}={}", o.type_name(), o.plain()));
            let extra = extra.collect::<Vec<_>>().join(", ");
            let _ = write!(self.out, "%!(EXTRA {extra})");
        }
    }

    /// One directive behind its `%`; gives what follows it.
    fn directive<'f>(&mut self, format: &'f str) -> &'f str {
        let mut spec = Spec::default();
        let mut rest = format;
        while let Some(flag) = rest.chars().next() {
            match flag {
                '+' => spec.plus = true,
                '-' => spec.minus = true,
                '#' => spec.sharp = true,
                ' ' => spec.space = true,
                '0' => spec.zero = true,
                _ => break,
            }
            rest = &rest[1..];
        }
        rest = self.index(rest);
        rest = self.width(rest, &mut spec);
        if let Some(behind) = rest.strip_prefix('.') {
            let behind = self.index(behind);
            rest = self.precision(behind, &mut spec);
        }
        rest = self.index(rest);
        let Some(verb) = rest.chars().next() else {
            self.out.push_str("%!(NOVERB)");
            return rest;
        };
        let behind = &rest[verb.len_utf8()..];
        if verb == '%' {
            self.out.push('%');
            return behind;
        }
        match self.operands.get(self.next) {
            None => {
                let _ = write!(self.out, "%!{verb}({})", if self.reordered { "BADINDEX" } else { "MISSING" });
            }
            Some(operand) => {
                self.next += 1;
                let text = formatted(operand, verb, spec);
                self.out.push_str(&text);
            }
        }
        behind
    }

    /// `[n]`: the operand's number, from 1.
    fn index<'f>(&mut self, rest: &'f str) -> &'f str {
        let Some((number, behind)) = rest.strip_prefix('[').and_then(|inner| inner.split_once(']')) else {
            return rest;
        };
        if let Ok(number @ 1..) = number.parse::<usize>() {
            self.next = number - 1;
            self.reordered = true;
        }
        behind
    }

    fn width<'f>(&mut self, rest: &'f str, spec: &mut Spec) -> &'f str {
        if let Some(behind) = rest.strip_prefix('*') {
            match self.star() {
                Some(width) => {
                    spec.minus |= width < 0;
                    spec.width = Some(width.unsigned_abs() as usize);
                }
                None => self.out.push_str("%!(BADWIDTH)"),
            }
            return behind;
        }
        let (width, behind) = digits(rest);
        spec.width = width;
        behind
    }

    fn precision<'f>(&mut self, rest: &'f str, spec: &mut Spec) -> &'f str {
        if let Some(behind) = rest.strip_prefix('*') {
            match self.star() {
                Some(precision @ 0..) => spec.precision = Some(precision as usize),
                Some(_) | None => self.out.push_str("%!(BADPREC)"),
            }
            return behind;
        }
        let (precision, behind) = digits(rest);
        spec.precision = Some(precision.unwrap_or(0));
        behind
    }

    fn star(&mut self) -> Option<i64> {
        let operand = self.operands.get(self.next)?;
        self.next += 1;
        match operand {
            Operand::Int(digits) => digits.parse().ok().filter(|n: &i64| n.unsigned_abs() as usize <= MAX_WIDTH),
            Operand::Float(_) | Operand::Text(_) => None,
        }
    }
}

/// A number at the start; none where it is too large, as in Go.
fn digits(rest: &str) -> (Option<usize>, &str) {
    let length = rest.bytes().take_while(u8::is_ascii_digit).count();
    let number = rest[..length].parse().ok().filter(|&n| n <= MAX_WIDTH);
    (number, &rest[length..])
}

fn formatted(operand: &Operand, verb: char, spec: Spec) -> String {
    if verb == 'T' {
        return padded(operand.type_name(), spec);
    }
    // A plus asks `v` for the names of fields; only Go's large numbers take it for a sign.
    let spec = if verb == 'v' && operand.type_name() != "*big.Int" { Spec { plus: false, ..spec } } else { spec };
    let text = match operand {
        Operand::Int(digits) => integer(digits, verb, spec),
        Operand::Float(float) => floating(*float, verb, spec),
        Operand::Text(text) => string(text, verb, spec),
    };
    text.unwrap_or_else(|| {
        // The type and the value, as Go tells a verb that does not fit.
        let value = match operand {
            Operand::Text(text) => text.clone(),
            Operand::Int(_) | Operand::Float(_) => operand.plain(),
        };
        format!("%!{verb}({}={value})", operand.type_name())
    })
}

fn padded(text: &str, spec: Spec) -> String {
    let length = text.chars().count();
    let missing = spec.width.unwrap_or(0).saturating_sub(length);
    let fill = if spec.zero && !spec.minus { "0" } else { " " }.repeat(missing);
    if spec.minus { format!("{text}{fill}") } else { format!("{fill}{text}") }
}

/// A number with its sign, padded between the two where zeros are asked for.
fn signed(negative: bool, body: &str, spec: Spec, zeros: bool) -> String {
    let sign = match (negative, spec.plus, spec.space) {
        (true, _, _) => "-",
        (false, true, _) => "+",
        (false, false, true) => " ",
        (false, false, false) => "",
    };
    if zeros && spec.zero && !spec.minus {
        let missing = spec.width.unwrap_or(0).saturating_sub(sign.len() + body.chars().count());
        return format!("{sign}{}{body}", "0".repeat(missing));
    }
    padded(&format!("{sign}{body}"), Spec { zero: false, ..spec })
}

fn integer(digits: &str, verb: char, spec: Spec) -> Option<String> {
    let (negative, magnitude) = digits.strip_prefix('-').map_or((false, digits), |rest| (true, rest));
    let small = magnitude.parse::<u128>().ok();
    let body = match verb {
        'd' | 'v' => magnitude.to_owned(),
        // Go's big.Int prints itself as a string too.
        's' if digits.parse::<i64>().is_err() => magnitude.to_owned(),
        'b' => prefixed(spec, "0b", &format!("{:b}", small?)),
        'o' => prefixed(spec, "0", &format!("{:o}", small?)),
        'O' => format!("0o{:o}", small?),
        'x' => prefixed(spec, "0x", &format!("{:x}", small?)),
        'X' => prefixed(spec, "0X", &format!("{:X}", small?)),
        'c' => {
            let c = small.and_then(|n| u32::try_from(n).ok()).and_then(char::from_u32).filter(|_| !negative);
            return Some(padded(&c.unwrap_or('\u{fffd}').to_string(), Spec { zero: false, ..spec }));
        }
        'q' => {
            let c = small.and_then(|n| u32::try_from(n).ok()).and_then(char::from_u32).unwrap_or('\u{fffd}');
            return Some(padded(&format!("'{}'", c.escape_default()), Spec { zero: false, ..spec }));
        }
        'U' => return Some(padded(&format!("U+{:04X}", small?), Spec { zero: false, ..spec })),
        _ => return None,
    };
    let body = match spec.precision {
        Some(precision) => format!("{}{body}", "0".repeat(precision.saturating_sub(body.len()))),
        None => body,
    };
    Some(signed(negative, &body, spec, spec.precision.is_none()))
}

fn prefixed(spec: Spec, prefix: &str, digits: &str) -> String {
    if spec.sharp { format!("{prefix}{digits}") } else { digits.to_owned() }
}

fn floating(float: f64, verb: char, spec: Spec) -> Option<String> {
    if !float.is_finite() {
        let text = if float.is_nan() { "NaN" } else { "Inf" };
        return Some(signed(float < 0.0, text, spec, false));
    }
    let magnitude = float.abs();
    let body = match (verb, spec.precision) {
        ('v' | 'g' | 'G', None) => shortest(magnitude),
        ('v' | 'g' | 'G', Some(precision)) => general(magnitude, precision.max(1)),
        ('f' | 'F', precision) => format!("{magnitude:.*}", precision.unwrap_or(6)),
        ('e' | 'E', precision) => exponent(magnitude, precision.unwrap_or(6)),
        _ => return None,
    };
    let body = if verb.is_ascii_uppercase() { body.to_uppercase() } else { body };
    Some(signed(float.is_sign_negative(), &body, spec, true))
}

/// `1.500000e+06`
fn exponent(magnitude: f64, precision: usize) -> String {
    let text = format!("{magnitude:.precision$e}");
    let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    format!("{digits}e{}{:02}", if exponent < 0 { '-' } else { '+' }, exponent.abs())
}

/// From this power of ten on Go writes the shortest digits that read back with an exponent (strconv: precision 6).
const SHORTEST_POWER: i32 = 6;

/// The shortest digits that read back, as `%v` has them.
pub(super) fn shortest(float: f64) -> String {
    let text = format!("{:e}", float.abs());
    let (digits, power) = text.split_once('e').unwrap_or((&text, "0"));
    let power: i32 = power.parse().unwrap_or(0);
    let sign = if float.is_sign_negative() && float != 0.0 { "-" } else { "" };
    if !(-4..SHORTEST_POWER).contains(&power) {
        return format!("{sign}{digits}e{}{:02}", if power < 0 { '-' } else { '+' }, power.abs());
    }
    format!("{sign}{}", float.abs())
}

/// `%.3g`
fn general(magnitude: f64, precision: usize) -> String {
    let text = format!("{magnitude:.*e}", precision - 1);
    let (digits, power) = text.split_once('e').unwrap_or((&text, "0"));
    let power: i32 = power.parse().unwrap_or(0);
    let trim = |text: String| {
        if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
    };
    if power < -4 || power >= precision as i32 {
        let digits = trim(digits.to_owned());
        return format!("{digits}e{}{:02}", if power < 0 { '-' } else { '+' }, power.abs());
    }
    trim(format!("{magnitude:.*}", (precision as i32 - 1 - power).max(0) as usize))
}

fn string(text: &str, verb: char, spec: Spec) -> Option<String> {
    let cut = match spec.precision {
        Some(precision) => text.chars().take(precision).collect::<String>(),
        None => text.to_owned(),
    };
    let hex = |upper: bool| {
        let bytes = cut.bytes().map(|b| if upper { format!("{b:02X}") } else { format!("{b:02x}") });
        bytes.collect::<Vec<_>>().join(if spec.space { " " } else { "" })
    };
    let body = match verb {
        's' | 'v' if !(verb == 'v' && spec.sharp) => cut,
        'v' => quoted(&cut, spec.plus),
        'q' if spec.sharp && !cut.contains('`') => format!("`{cut}`"),
        'q' => quoted(&cut, spec.plus),
        'x' => hex(false),
        'X' => hex(true),
        _ => return None,
    };
    Some(padded(&body, spec))
}

/// As strconv.Quote.
fn quoted(text: &str, ascii: bool) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{7}' => out.push_str("\\a"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\u{b}' => out.push_str("\\v"),
            c if (c as u32) < 0x20 || c == '\u{7f}' => {
                let _ = write!(out, "\\x{:02x}", c as u32);
            }
            c if (ascii && !c.is_ascii()) || (c.is_control() && !c.is_ascii()) => {
                let _ = if c as u32 > 0xffff {
                    write!(out, "\\U{:08x}", c as u32)
                } else {
                    write!(out, "\\u{:04x}", c as u32)
                };
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Answers of Go's fmt.Sprintf.
    #[test]
    fn formats_as_go_does() {
        let cases: &[(&str, &str, &str)] = &[
            ("%v %v", "[1]", "1 %!v(MISSING)"),
            ("%-5s|", r#"["a"]"#, "a    |"),
            ("%+v", "[1]", "1"),
            ("%05d", "[-42]", "-0042"),
            ("%x", "[255]", "ff"),
            ("%#x", "[255]", "0xff"),
            ("%q", r#"["a\"b"]"#, r#""a\"b""#),
            ("%5.2f|", "[3.14159]", " 3.14|"),
            ("%e", "[123456.789]", "1.234568e+05"),
            ("%v", "[1.5]", "1.5"),
            ("%d", r#"["x"]"#, "%!d(string=x)"),
            ("%s", "[5]", "%!s(int=5)"),
            ("%d", "[1.5]", "%!d(float64=1.5)"),
            ("%v", r#"[{"a": [1, "b"]}]"#, r#"{"a": [1, "b"]}"#),
            ("%s", "[true]", "true"),
            ("%t", "[true]", "%!t(string=true)"),
            ("a", "[1, \"b\"]", "a%!(EXTRA int=1, string=b)"),
            ("%[2]v %[1]v", "[1, 2]", "2 1"),
            ("%", "[]", "%!(NOVERB)"),
            ("100%%", "[]", "100%"),
            ("%6.3v|", r#"["abcdef"]"#, "   abc|"),
            ("%T", "[1]", "int"),
            ("%*d", "[5, 42]", "   42"),
            ("%v", "[1234567.5]", "1.2345675e+06"),
            ("%v", "[0.000001]", "1e-06"),
            ("%f %d", "[1e2, 1.0]", "100.000000 %!d(float64=1)"),
        ];
        for (format, args, wanted) in cases {
            let args = Value::from_json_str(args).unwrap();
            let operands = args.as_array().unwrap().iter().map(Operand::of).collect::<Vec<_>>();
            let mut printer =
                Printer { out: String::new(), operands: &operands, next: 0, reordered: false, most: 1_000 };
            printer.run(format);
            assert_eq!(printer.out, *wanted, "{format}");
        }
    }
}
