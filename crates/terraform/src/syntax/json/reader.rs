//! JSON to expressions. Diagnostics are in the words of `HashiCorp`'s reader; unlike it, this one goes on behind the
//! object or array that is wrong.

use std::borrow::Cow;

use palisade_source::Span;

use super::super::diagnostic::Diagnostic;
use super::super::operand::is_number;
use super::super::tree::{ExprId, Kind, ObjectItem, SourceText, Tree};
use super::super::{MAX_NESTING, is_too_large};
use super::string;

const VALUE: &str = "A JSON value must start with a brace, a bracket, a number, a string, or a keyword.";

/// The innermost object or array is given up; a diagnostic says why.
struct Bail;

struct Reader<'s> {
    source: &'s str,
    at: usize,
    tree: Tree,
    /// The closing brackets of what is open.
    open: Vec<u8>,
    /// An error swallowed all that follows: that nothing is closed then was said in other words.
    cut_off: bool,
    exprs: Vec<ExprId>,
    items: Vec<ObjectItem>,
}

/// Reads a whole text as one value.
pub(super) fn read(source: &SourceText) -> (Tree, Option<ExprId>) {
    let mut tree = super::empty(source.clone());
    if is_too_large(&mut tree) {
        return (tree, None);
    }
    let mut reader =
        Reader { source, at: 0, tree, open: Vec::new(), cut_off: false, exprs: Vec::new(), items: Vec::new() };
    if source.starts_with('\u{feff}') {
        reader.at = '\u{feff}'.len_utf8();
        reader.report(
            Span::new(0, 3),
            "Invalid start of value",
            format!("{VALUE} Save the file without a byte order mark."),
        );
    }
    reader.skip_blanks();
    let root = reader.value().ok();
    reader.skip_blanks();
    if root.is_some() && reader.peek().is_some() {
        let rest = Span::at(reader.at as u32);
        reader.report(rest, "Extraneous data after value", "Extra characters appear after the JSON value.");
    }
    (reader.tree, root)
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.source.as_bytes().get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    fn report(&mut self, span: Span, summary: &'static str, detail: impl Into<Cow<'static, str>>) {
        let diagnostic = Diagnostic { span, summary: summary.into(), detail: detail.into(), related: None };
        self.tree.diagnostics.push(diagnostic);
    }

    fn fail<T>(&mut self, span: Span, summary: &'static str, detail: impl Into<Cow<'static, str>>) -> Result<T, Bail> {
        self.report(span, summary, detail);
        Err(Bail)
    }

    /// The character that comes next, or the end.
    fn here(&self) -> Span {
        let length = self.source[self.at..].chars().next().map_or(0, char::len_utf8);
        Span::from(self.at..self.at + length)
    }

    fn value(&mut self) -> Result<ExprId, Bail> {
        match self.peek() {
            Some(b'{') => Ok(self.container(b'}')),
            Some(b'[') => Ok(self.container(b']')),
            Some(b'"') => self.string(),
            Some(b'-' | b'+' | b'.' | b'0'..=b'9') => self.number(),
            Some(b'a'..=b'z' | b'A'..=b'Z') => self.keyword(),
            Some(b'}') => self.fail(self.here(), "Missing JSON value", VALUE),
            Some(b']') => self.fail(self.here(), "Missing array element value", VALUE),
            Some(_) => self.fail(self.here(), "Invalid start of value", VALUE),
            None => self.fail(self.here(), "Missing value", "The JSON data ends prematurely."),
        }
    }

    /// An object or array. One that is not well-formed keeps what was read of it; reading goes on behind it.
    fn container(&mut self, close: u8) -> ExprId {
        let start = self.at;
        let (exprs, items) = (self.exprs.len(), self.items.len());
        self.open.push(close);
        let done = if self.open.len() > MAX_NESTING {
            let detail = format!(
                "This is nested more than {MAX_NESTING} levels deep (max-nesting), which is not read any further."
            );
            self.fail(self.here(), "Nested too deeply", detail)
        } else {
            self.at += 1;
            if close == b'}' { self.properties(start) } else { self.elements(start) }
        };
        self.open.pop();
        if done.is_err() {
            self.skip_container(start, close);
        }
        let kind = if close == b'}' {
            Kind::Object(self.tree.push_items(self.items.drain(items..)))
        } else {
            Kind::Tuple(self.tree.push_exprs(self.exprs.drain(exprs..)))
        };
        self.exprs.truncate(exprs);
        self.items.truncate(items);
        self.tree.push(Span::from(start..self.at), kind)
    }

    fn properties(&mut self, open: usize) -> Result<(), Bail> {
        self.skip_blanks();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(());
        }
        loop {
            self.property()?;
            self.skip_blanks();
            let here = self.here();
            match self.peek() {
                Some(b'}') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b',') => {
                    self.at += 1;
                    self.skip_blanks();
                    if self.peek() == Some(b'}') {
                        let detail = "JSON does not permit a trailing comma after the final property in an object.";
                        return self.fail(here, "Trailing comma in object", detail);
                    }
                }
                Some(b']') => {
                    let detail = "A JSON object must be closed with a brace, not a bracket.";
                    self.wrong_closer(here, "Mismatched braces", detail);
                    return Ok(());
                }
                Some(_) => {
                    let detail = "A comma must appear between each property definition in an object.";
                    return self.fail(here, "Missing attribute seperator comma", detail);
                }
                None => return self.unclosed(open, "No closing brace was found for this JSON object."),
            }
        }
    }

    /// A closing bracket of the other kind: it closes what is around, if that is of its kind, and this is not closed;
    /// else it is taken for the right one.
    fn wrong_closer(&mut self, here: Span, summary: &'static str, detail: &'static str) {
        self.report(here, summary, detail);
        if !self.open.contains(&self.peek().unwrap_or_default()) {
            self.at += 1;
        }
    }

    fn unclosed<T>(&mut self, open: usize, detail: &'static str) -> Result<T, Bail> {
        if self.cut_off {
            return Err(Bail);
        }
        self.fail(Span::from(open..open + 1), "Unclosed object", detail)
    }

    fn property(&mut self) -> Result<(), Bail> {
        const COLON: &str = "Missing property value colon";
        if self.peek() != Some(b'"') {
            let key = self.value()?;
            let span = self.tree.span(key);
            return self.fail(span, "Invalid object property name", "A JSON object property name must be a string");
        }
        let key = self.string()?;
        self.skip_blanks();
        let here = self.here();
        match self.peek() {
            Some(b':') => self.at += 1,
            Some(b'}' | b',') => {
                let detail = "A JSON object attribute must have a value, introduced by a colon.";
                return self.fail(here, "Missing object value", detail);
            }
            Some(b'=') => {
                return self.fail(here, COLON, "JSON uses a colon as its name/value delimiter, not an equals sign.");
            }
            _ => {
                return self.fail(here, COLON, "A colon must appear between an object property's name and its value.");
            }
        }
        self.skip_blanks();
        let value = self.value()?;
        self.items.push(ObjectItem { key, value });
        Ok(())
    }

    fn elements(&mut self, open: usize) -> Result<(), Bail> {
        self.skip_blanks();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(());
        }
        loop {
            let element = self.value()?;
            self.exprs.push(element);
            self.skip_blanks();
            let here = self.here();
            match self.peek() {
                Some(b']') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b',') => {
                    self.at += 1;
                    self.skip_blanks();
                    if self.peek() == Some(b']') {
                        let detail = "JSON does not permit a trailing comma after the final value in an array.";
                        return self.fail(here, "Trailing comma in array", detail);
                    }
                }
                Some(b':') => {
                    let detail = "A colon is not used to introduce values in a JSON array.";
                    return self.fail(here, "Invalid array value", detail);
                }
                Some(b'}') => {
                    let detail = "A JSON array must be closed with a bracket, not a brace.";
                    self.wrong_closer(here, "Mismatched brackets", detail);
                    return Ok(());
                }
                Some(_) => {
                    let detail = "A comma must appear between each value in an array.";
                    return self.fail(here, "Missing attribute seperator comma", detail);
                }
                None => return self.unclosed(open, "No closing bracket was found for this JSON array."),
            }
            self.skip_blanks();
        }
    }

    /// Goes on behind a container that is not well-formed, from its start: brackets are counted, strings are passed.
    fn skip_container(&mut self, start: usize, close: u8) {
        let bytes = self.source.as_bytes();
        let mut open = Vec::new();
        let mut at = start;
        while let Some(&byte) = bytes.get(at) {
            match byte {
                b'{' => open.push(b'}'),
                b'[' => open.push(b']'),
                b'}' | b']' => {
                    // A closer that fits nothing inside closes the container if it is of its kind.
                    match open.iter().rposition(|&expected| expected == byte) {
                        Some(0) => break,
                        Some(depth) => open.truncate(depth),
                        None => {}
                    }
                }
                b'"' => at = string_end(bytes, at).unwrap_or_else(|end| end) - 1,
                _ => {}
            }
            at += 1;
        }
        self.cut_off |= at >= bytes.len();
        debug_assert!(at >= bytes.len() || bytes[at] == close);
        // Never back: what was read of it is behind us.
        self.at = (at + 1).min(bytes.len()).max(self.at.min(bytes.len()));
    }

    fn string(&mut self) -> Result<ExprId, Bail> {
        let start = self.at;
        let end = match string_end(self.source.as_bytes(), start) {
            Ok(end) => end,
            Err(end) => return self.bad_string(Span::from(end..end)),
        };
        let span = Span::from(start..end);
        match string::template(&mut self.tree, self.source, span) {
            Ok(id) => {
                self.at = end;
                Ok(id)
            }
            Err(offset) => self.bad_string(Span::new(offset, offset + 1)),
        }
    }

    fn bad_string<T>(&mut self, span: Span) -> Result<T, Bail> {
        self.fail(span, "Invalid JSON string", "There is a syntax error in the given JSON string.")
    }

    fn number(&mut self) -> Result<ExprId, Bail> {
        let rest = &self.source[self.at..];
        let length = rest.find(|c: char| !matches!(c, '-' | '+' | '.' | 'e' | 'E' | '0'..='9')).unwrap_or(rest.len());
        let span = Span::from(self.at..self.at + length);
        if !is_json_number(&rest[..length]) {
            return self.fail(span, "Invalid JSON number", "There is a syntax error in the given JSON number.");
        }
        self.at += length;
        let text = self.tree.source_text(span);
        Ok(self.tree.push(span, Kind::Number(text)))
    }

    fn keyword(&mut self) -> Result<ExprId, Bail> {
        let rest = &self.source[self.at..];
        let length = rest.find(|c: char| !c.is_ascii_alphabetic() && c != '_').unwrap_or(rest.len());
        let span = Span::from(self.at..self.at + length);
        let kind = match &rest[..length] {
            "true" => Kind::Bool(true),
            "false" => Kind::Bool(false),
            "null" => Kind::Null,
            word @ ("undefined" | "NaN" | "Infinity") => {
                let detail = format!("The JavaScript identifier \"{word}\" cannot be used in JSON.");
                return self.fail(span, "Invalid JSON keyword", detail);
            }
            word => {
                let near = ["true", "false", "null"].into_iter().find(|known| strsim::levenshtein(known, word) < 3);
                let hint = near.map(|known| format!(" Did you mean \"{known}\"?")).unwrap_or_default();
                let detail = format!("\"{word}\" is not a valid JSON keyword.{hint}");
                return self.fail(span, "Invalid JSON keyword", detail);
            }
        };
        self.at += length;
        Ok(self.tree.push(span, kind))
    }
}

/// The offset behind a string's closing quote; the error is where a string without one ends.
fn string_end(bytes: &[u8], start: usize) -> Result<usize, usize> {
    let mut at = start + 1;
    loop {
        match bytes.get(at) {
            Some(b'"') => return Ok(at + 1),
            Some(b'\\') => at += 2,
            Some(0..0x20) | None => return Err(at.min(bytes.len())),
            Some(_) => at += 1,
        }
    }
}

/// A number as JSON has it, of a size that cty takes.
fn is_json_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let whole = digits.bytes().take_while(u8::is_ascii_digit).count();
    let fraction = digits[whole..].strip_prefix('.').map(|rest| rest.bytes().take_while(u8::is_ascii_digit).count());
    whole > 0 && (whole == 1 || !digits.starts_with('0')) && fraction != Some(0) && is_number(digits)
}

#[cfg(test)]
mod tests {
    use super::is_json_number;

    #[test]
    fn numbers_are_those_of_json() {
        for good in ["0", "-1.50", "10", "1e5", "1E-5", "0.1"] {
            assert!(is_json_number(good), "{good}");
        }
        for bad in ["", "-", "01", "+1", ".5", "1.", "1.e5", "1e", "1-2", "--1", "1e5e5"] {
            assert!(!is_json_number(bad), "{bad}");
        }
    }
}
