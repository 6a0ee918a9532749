use std::fmt::Write as _;

/// A pattern in the syntax of the `regex` crate.
pub(super) struct Pattern {
    pub(super) rust: String,
    /// The names of the groups, from the first on. They are not in `rust`: there they must differ.
    pub(super) names: Vec<Option<String>>,
    /// How deep groups nest.
    pub(super) depth: usize,
}

/// What is wrong with a pattern, in Go's words.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct PatternError {
    pub(super) code: &'static str,
    /// The part that is wrong.
    pub(super) part: String,
}

impl PatternError {
    pub(super) fn new(code: &'static str, part: &str) -> Self {
        Self { code, part: part.to_owned() }
    }
}

type Result<T> = std::result::Result<T, PatternError>;

const DIGITS: &str = "0-9";
const SPACES: &str = r"\t\n\x0c\r ";
const WORDS: &str = "0-9A-Za-z_";
/// The largest count of a repetition.
const MAX_REPEAT: u32 = 1000;

/// What stood before, as far as a repetition behind it cares.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Nothing that could be repeated.
    Nothing,
    Operand,
    /// A repetition, which starts there.
    Repetition(usize),
}

struct Translator<'p> {
    pattern: &'p str,
    at: usize,
    out: String,
    names: Vec<Option<String>>,
    open: usize,
    depth: usize,
    before: Before,
}

/// Rewrites a pattern of Go's into one of the `regex` crate's that means the same.
pub(super) fn translate(pattern: &str) -> Result<Pattern> {
    let out = String::with_capacity(pattern.len() + 16);
    let mut translator =
        Translator { pattern, at: 0, out, names: Vec::new(), open: 0, depth: 0, before: Before::Nothing };
    while let Some(c) = translator.peek() {
        translator.step(c)?;
    }
    if translator.open > 0 {
        return Err(PatternError::new("missing closing )", pattern));
    }
    Ok(Pattern { rust: translator.out, names: translator.names, depth: translator.depth })
}

impl<'p> Translator<'p> {
    fn rest(&self) -> &'p str {
        &self.pattern[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn eat(&mut self, text: &str) -> bool {
        let hit = self.rest().starts_with(text);
        if hit {
            self.at += text.len();
        }
        hit
    }

    fn error<T>(&self, code: &'static str, from: usize) -> Result<T> {
        Err(PatternError::new(code, &self.pattern[from..self.at]))
    }

    fn step(&mut self, c: char) -> Result<()> {
        match c {
            '\\' => self.escape(),
            '[' => self.class(),
            '(' => self.group(),
            '*' | '+' | '?' => {
                let start = self.at;
                self.at += 1;
                self.repetition(start)
            }
            '{' => self.counted(),
            ')' if self.open == 0 => Err(PatternError::new("unexpected )", self.pattern)),
            ')' | '|' => {
                self.at += 1;
                self.open -= usize::from(c == ')');
                self.out.push(c);
                self.before = if c == ')' { Before::Operand } else { Before::Nothing };
                Ok(())
            }
            '.' | '^' | '$' => {
                self.at += 1;
                self.out.push(c);
                self.before = Before::Operand;
                Ok(())
            }
            _ => {
                self.at += c.len_utf8();
                self.literal(c);
                Ok(())
            }
        }
    }

    fn literal(&mut self, c: char) {
        push_literal(c, &mut self.out);
        self.before = Before::Operand;
    }

    /// A repetition's operator was read from `start` on; it may be lazy.
    fn repetition(&mut self, start: usize) -> Result<()> {
        self.eat("?");
        match self.before {
            Before::Operand => {
                self.out.push_str(&self.pattern[start..self.at]);
                self.before = Before::Repetition(start);
                Ok(())
            }
            Before::Nothing => self.error("missing argument to repetition operator", start),
            Before::Repetition(first) => self.error("invalid nested repetition operator", first),
        }
    }

    /// `{2}`, `{2,}`, `{2,3}`; what looks otherwise is text.
    fn counted(&mut self) -> Result<()> {
        let start = self.at;
        let counts = self.rest()[1..].split_once('}').and_then(|(inner, _)| Some((inner, counts(inner)?)));
        let Some((inner, (least, most))) = counts else {
            self.at += 1;
            self.literal('{');
            return Ok(());
        };
        self.at += inner.len() + 2;
        if least > MAX_REPEAT || most.is_some_and(|most| most > MAX_REPEAT || most < least) {
            return self.error("invalid repeat count", start);
        }
        self.repetition(start)
    }

    fn group(&mut self) -> Result<()> {
        let start = self.at;
        self.at += 1;
        if !self.eat("?") {
            self.names.push(None);
            self.open_group("(");
            return Ok(());
        }
        if self.eat("P<") || self.eat("<") {
            return self.named_group(start);
        }
        let inner = self.at;
        while let Some(c) = self.next() {
            match c {
                'i' | 'm' | 's' | 'U' | '-' => {}
                ':' => {
                    self.open_group(&format!("(?{}", &self.pattern[inner..self.at]));
                    return Ok(());
                }
                ')' if self.at > inner + 1 => {
                    self.out.push_str(&self.pattern[start..self.at]);
                    return Ok(());
                }
                _ => break,
            }
        }
        self.error("invalid or unsupported Perl syntax", start)
    }

    fn open_group(&mut self, text: &str) {
        self.out.push_str(text);
        self.open += 1;
        self.depth = self.depth.max(self.open);
        self.before = Before::Nothing;
    }

    fn named_group(&mut self, start: usize) -> Result<()> {
        let Some((name, _)) = self.rest().split_once('>') else {
            self.at = self.pattern.len();
            return self.error("invalid named capture", start);
        };
        self.at += name.len() + 1;
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            return self.error("invalid named capture", start);
        }
        self.names.push(Some(name.to_owned()));
        self.open_group("(");
        Ok(())
    }

    /// An escape outside of classes.
    fn escape(&mut self) -> Result<()> {
        let start = self.at;
        if self.eat(r"\Q") {
            let (quoted, end) = self.rest().split_once(r"\E").map_or((self.rest(), 0), |(quoted, _)| (quoted, 2));
            self.at += quoted.len() + end;
            quoted.chars().for_each(|c| self.literal(c));
            return Ok(());
        }
        let mut chars = self.rest().chars().skip(1);
        let class = match chars.next() {
            Some('A') => r"\A",
            Some('z') => r"\z",
            Some('b') => r"(?-u:\b)",
            Some('B') => r"(?-u:\B)",
            Some('d') => "[0-9]",
            Some('D') => "[^0-9]",
            Some('s') => r"[\t\n\x0c\r ]",
            Some('S') => r"[^\t\n\x0c\r ]",
            // Case folding would add letters outside of ASCII.
            Some('w') => "(?-i:[0-9A-Za-z_])",
            Some('W') => "(?-i:[^0-9A-Za-z_])",
            Some('p' | 'P') => {
                self.unicode_class(start)?;
                self.before = Before::Operand;
                return Ok(());
            }
            _ => {
                let c = self.escaped_char()?;
                self.literal(c);
                return Ok(());
            }
        };
        self.at += 2;
        self.out.push_str(class);
        self.before = Before::Operand;
        Ok(())
    }

    /// `\pL`, `\p{Greek}`, `\p{^Greek}`, `\PL`, in classes and outside.
    fn unicode_class(&mut self, start: usize) -> Result<()> {
        self.at += 1;
        let mut negated = self.next() == Some('P');
        let name = if self.eat("{") {
            let Some((name, _)) = self.rest().split_once('}') else {
                self.at = self.pattern.len();
                return self.error("invalid character class range", start);
            };
            self.at += name.len() + 1;
            name
        } else {
            let from = self.at;
            self.next();
            &self.pattern[from..self.at]
        };
        let name = name.strip_prefix('^').map_or(name, |name| {
            negated = !negated;
            name
        });
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            return self.error("invalid character class range", start);
        }
        let _ = write!(self.out, r"\{}{{{name}}}", if negated { 'P' } else { 'p' });
        Ok(())
    }

    /// An escape that stands for one character.
    fn escaped_char(&mut self) -> Result<char> {
        let start = self.at;
        self.at += 1;
        let Some(c) = self.next() else {
            return Err(PatternError::new("trailing backslash at end of expression", ""));
        };
        let found = match c {
            'a' => Some('\x07'),
            'f' => Some('\x0c'),
            'n' => Some('\n'),
            'r' => Some('\r'),
            't' => Some('\t'),
            'v' => Some('\x0b'),
            'x' => self.hexadecimal(),
            '0' => self.octal(c),
            // One digit would refer back to a group.
            '1'..='7' if self.peek().is_some_and(|next| next.is_digit(8)) => self.octal(c),
            c if c.is_ascii() && !c.is_ascii_alphanumeric() => Some(c),
            _ => None,
        };
        found.map_or_else(|| self.error("invalid escape sequence", start), Ok)
    }

    fn octal(&mut self, first: char) -> Option<char> {
        let mut code = first.to_digit(8)?;
        for _ in 0..2 {
            let Some(digit) = self.peek().and_then(|c| c.to_digit(8)) else { break };
            self.at += 1;
            code = code * 8 + digit;
        }
        char::from_u32(code)
    }

    fn hexadecimal(&mut self) -> Option<char> {
        let digits = if self.eat("{") {
            let (digits, _) = self.rest().split_once('}')?;
            self.at += digits.len() + 1;
            digits
        } else {
            let digits = self.rest().get(..2)?;
            self.at += 2;
            digits
        };
        let all = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        if all { char::from_u32(u32::from_str_radix(digits, 16).ok()?) } else { None }
    }

    fn class(&mut self) -> Result<()> {
        let start = self.at;
        self.at += 1;
        self.out.push('[');
        if self.eat("^") {
            self.out.push('^');
        }
        let mut first = true;
        loop {
            let Some(c) = self.peek() else {
                return Err(PatternError::new("missing closing ]", &self.pattern[start..]));
            };
            if c == ']' && !first {
                break;
            }
            first = false;
            self.class_item(c)?;
        }
        self.at += 1;
        self.out.push(']');
        self.before = Before::Operand;
        Ok(())
    }

    fn class_item(&mut self, c: char) -> Result<()> {
        let start = self.at;
        if self.rest().starts_with("[:")
            && let Some((name, _)) = self.rest()[2..].split_once(":]")
        {
            self.at += name.len() + 4;
            if !name.strip_prefix('^').unwrap_or(name).bytes().all(|byte| byte.is_ascii_lowercase()) {
                return self.error("invalid character class range", start);
            }
            let _ = write!(self.out, "[:{name}:]");
            return Ok(());
        }
        if c == '\\' {
            let (set, negated) = match self.rest().as_bytes().get(1) {
                Some(b'd') => (DIGITS, false),
                Some(b'D') => (DIGITS, true),
                Some(b's') => (SPACES, false),
                Some(b'S') => (SPACES, true),
                Some(b'w') => (WORDS, false),
                Some(b'W') => (WORDS, true),
                Some(b'p' | b'P') => return self.unicode_class(start),
                _ => return self.class_range(start),
            };
            self.at += 2;
            let _ = if negated { write!(self.out, "[^{set}]") } else { write!(self.out, "{set}") };
            return Ok(());
        }
        self.class_range(start)
    }

    /// One character, or two with a `-` between.
    fn class_range(&mut self, start: usize) -> Result<()> {
        let low = self.class_char()?;
        push_code(low, &mut self.out);
        let is_range = self.rest().strip_prefix('-').is_some_and(|rest| !rest.is_empty() && !rest.starts_with(']'));
        if !is_range {
            return Ok(());
        }
        self.at += 1;
        let high = self.class_char()?;
        if high < low {
            return self.error("invalid character class range", start);
        }
        self.out.push('-');
        push_code(high, &mut self.out);
        Ok(())
    }

    fn class_char(&mut self) -> Result<char> {
        if self.peek() == Some('\\') {
            return self.escaped_char();
        }
        self.next().map_or_else(|| self.error("missing closing ]", 0), Ok)
    }
}

/// The least and the most of a repetition's count.
fn counts(inner: &str) -> Option<(u32, Option<u32>)> {
    let number = |text: &str| {
        let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let leading_zero = text.len() > 1 && text.starts_with('0');
        // What does not fit is as good as any number above the largest count.
        (plain && !leading_zero).then(|| text.parse().unwrap_or(u32::MAX))
    };
    match inner.split_once(',') {
        None => number(inner).map(|count| (count, Some(count))),
        Some((least, "")) => number(least).map(|least| (least, None)),
        Some((least, most)) => Some((number(least)?, Some(number(most)?))),
    }
}

fn push_literal(c: char, out: &mut String) {
    if c.is_alphanumeric() { out.push(c) } else { push_code(c, out) }
}

fn push_code(c: char, out: &mut String) {
    let _ = write!(out, r"\x{{{:x}}}", c as u32);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rust(pattern: &str) -> String {
        translate(pattern).map_or_else(|error| format!("{}: {}", error.code, error.part), |pattern| pattern.rust)
    }

    #[test]
    fn what_only_go_knows_is_rewritten() {
        assert_eq!(rust(r"\Qa.\Eb"), r"a\x{2e}b");
        assert_eq!(rust(r"(?P<n>a)|(?<n>b)"), "(a)|(b)");
        assert_eq!(rust(r"[a&&\d-]"), r"[\x{61}\x{26}\x{26}0-9\x{2d}]");
        assert_eq!(rust(r"a{,2}\101\x{41}"), r"a\x{7b}\x{2c}2\x{7d}AA");
        assert_eq!(rust(r"\p{^Greek}\<"), r"\P{Greek}\x{3c}");
    }

    #[test]
    fn what_go_refuses_is_refused() {
        assert_eq!(rust("a**"), "invalid nested repetition operator: **");
        assert_eq!(rust("(?x)a"), "invalid or unsupported Perl syntax: (?x");
        assert_eq!(rust("(?=a)"), "invalid or unsupported Perl syntax: (?=");
        assert_eq!(rust("a{1001}"), "invalid repeat count: {1001}");
        assert_eq!(rust(r"(a)\1"), r"invalid escape sequence: \1");
        assert_eq!(rust("a|*"), "missing argument to repetition operator: *");
        assert_eq!(rust("[a-"), "missing closing ]: [a-");
        assert_eq!(rust("(a))"), "unexpected ): (a))");
        assert_eq!(rust("((a)"), "missing closing ): ((a)");
        assert_eq!(rust(r"a\"), "trailing backslash at end of expression: ");
    }
}
