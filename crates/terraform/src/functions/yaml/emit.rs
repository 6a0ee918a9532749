use std::fmt::Write as _;

use crate::cty::Value;
use crate::functions::output::Text;

/// Columns of one level.
const INDENT: usize = 2;
/// The column behind which a space of a long text becomes a line break.
const WIDTH: usize = 80;
/// Bytes of a key that stands before its colon on one line.
const MAX_SIMPLE_KEY: usize = 128;

/// The document of a wholly known value.
pub(super) fn document(value: &Value) -> Value {
    let mut emitter = Emitter { out: Text::default(), column: 0, after_space: true, only_indent: true };
    emitter.node(value, None, Place::Root);
    emitter.indent(0);
    let is_plain = value.as_str().is_none() && value.as_elements().is_none() && value.as_map().is_none();
    if is_plain {
        // Nothing else says where a plain text ends.
        emitter.out.push_str("...\n");
    }
    emitter.out.into_value()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Root,
    /// An element of a sequence.
    Item,
    /// A key on one line with its colon.
    SimpleKey,
    /// Another key, or a value.
    Member,
}

/// How the emitters of the libyaml family go about: what stands on the line so far decides about breaks and spaces.
struct Emitter {
    out: Text,
    column: usize,
    /// The last character was a space, or the line's indentation.
    after_space: bool,
    /// Nothing but indentation and indicators stands on the line.
    only_indent: bool,
}

impl Emitter {
    fn put(&mut self, c: char) {
        self.out.push(c);
        self.column += 1;
    }

    fn line_break(&mut self) {
        self.out.push('\n');
        self.column = 0;
    }

    /// Goes to that column, on a new line if something stands in the way.
    fn indent(&mut self, column: usize) {
        if !self.only_indent || self.column > column || (self.column == column && !self.after_space) {
            self.line_break();
        }
        while self.column < column && !self.out.is_full() {
            self.put(' ');
        }
        self.after_space = true;
        self.only_indent = true;
    }

    fn indicator(&mut self, text: &str, needs_space: bool, keeps_indent: bool) {
        if needs_space && !self.after_space {
            self.put(' ');
        }
        text.chars().for_each(|c| self.put(c));
        self.after_space = false;
        self.only_indent &= keeps_indent;
    }

    /// `level` is the column of the collection around it.
    fn node(&mut self, value: &Value, level: Option<usize>, place: Place) {
        if self.out.is_full() {
            return;
        }
        if let Some(elements) = value.as_elements() {
            self.sequence(elements, level, place);
        } else if let Some(map) = value.as_map() {
            if map.is_empty() {
                self.indicator("{", true, false);
                self.indicator("}", false, false);
                return;
            }
            let level = level.map_or(0, |level| level + INDENT);
            for (key, value) in map {
                self.member(key, value, level);
            }
        } else if let Some(text) = value.as_str() {
            self.text(text, level, place);
        } else {
            let plain = match (value.as_bool(), value.as_number()) {
                (Some(flag), _) => flag.to_string(),
                (None, Some(number)) => number.to_string(),
                (None, None) => "null".to_owned(),
            };
            self.indicator(&plain, true, false);
        }
    }

    fn sequence(&mut self, elements: &[Value], level: Option<usize>, place: Place) {
        if elements.is_empty() {
            self.indicator("[", true, false);
            self.indicator("]", false, false);
            return;
        }
        // Below a key that fills its line, the dashes stand below the key.
        let same_column = place == Place::Member && !self.only_indent;
        let level = level.map_or(0, |level| if same_column { level } else { level + INDENT });
        for element in elements {
            self.indent(level);
            self.indicator("-", true, true);
            self.node(element, Some(level), Place::Item);
        }
    }

    fn member(&mut self, key: &str, value: &Value, level: usize) {
        self.indent(level);
        if key.len() <= MAX_SIMPLE_KEY && !key.contains(is_break) {
            self.text(key, Some(level), Place::SimpleKey);
            self.indicator(":", false, false);
        } else {
            self.indicator("?", true, true);
            self.text(key, Some(level), Place::Member);
            self.indent(level);
            self.indicator(":", true, true);
        }
        self.node(value, Some(level), Place::Member);
    }

    fn text(&mut self, text: &str, level: Option<usize>, place: Place) {
        let level = level.map_or(INDENT, |level| level + INDENT);
        if text.contains('\n') && place != Place::SimpleKey && block_allowed(text) {
            self.literal(text, level);
        } else {
            self.quoted(text, level, place != Place::SimpleKey);
        }
    }

    fn literal(&mut self, text: &str, level: usize) {
        self.indicator("|", true, false);
        if text.starts_with(|c| c == ' ' || is_break(c)) {
            self.indicator(&INDENT.to_string(), false, false);
        }
        let mut last = text.chars().rev();
        match (last.next(), last.next()) {
            (Some(end), _) if !is_break(end) => self.indicator("-", false, false),
            (Some(_), before) if before.is_none_or(is_break) => self.indicator("+", false, false),
            _ => {}
        }
        self.line_break();
        self.only_indent = true;
        self.after_space = true;
        let mut at_start = true;
        for c in text.chars() {
            if is_break(c) {
                if c == '\n' {
                    self.line_break();
                } else {
                    self.out.push(c);
                    self.column = 0;
                }
                self.only_indent = true;
                at_start = true;
                continue;
            }
            if std::mem::take(&mut at_start) {
                self.indent(level);
            }
            self.put(c);
            self.only_indent = false;
        }
    }

    fn quoted(&mut self, text: &str, level: usize, may_break: bool) {
        self.indicator("\"", true, false);
        let mut after_space = false;
        let mut chars = text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            if c == ' ' {
                let inside = at > 0 && at + 1 < text.len();
                if may_break && !after_space && self.column > WIDTH && inside {
                    self.indent(level);
                    if chars.peek().is_some_and(|(_, next)| *next == ' ') {
                        self.put('\\');
                    }
                } else {
                    self.put(' ');
                }
                after_space = true;
                continue;
            }
            after_space = false;
            if !is_printable(c) || is_break(c) || matches!(c, '"' | '\\') {
                self.escape(c);
            } else {
                self.put(c);
            }
        }
        self.indicator("\"", false, false);
    }

    fn escape(&mut self, c: char) {
        let short = match c {
            '\0' => '0',
            '\x07' => 'a',
            '\x08' => 'b',
            '\t' => 't',
            '\n' => 'n',
            '\x0b' => 'v',
            '\x0c' => 'f',
            '\r' => 'r',
            '\x1b' => 'e',
            '"' => '"',
            '\\' => '\\',
            '\u{85}' => 'N',
            '\u{2028}' => 'L',
            '\u{2029}' => 'P',
            _ => return self.escape_code(c as u32),
        };
        self.put('\\');
        self.put(short);
    }

    fn escape_code(&mut self, code: u32) {
        let mut text = String::new();
        let _ = match code {
            0..=0xff => write!(text, "\\x{code:02X}"),
            0x100..=0xffff => write!(text, "\\u{code:04X}"),
            _ => write!(text, "\\U{code:08X}"),
        };
        text.chars().for_each(|c| self.put(c));
    }
}

fn is_break(c: char) -> bool {
    matches!(c, '\r' | '\n' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn is_printable(c: char) -> bool {
    matches!(c, '\n' | ' '..='~' | '\u{a0}'..='\u{fefe}' | '\u{ff00}'..='\u{fffd}')
}

/// Whether a text can stand as it is in a block: without what needs an escape, and without a space at the end of a
/// line.
fn block_allowed(text: &str) -> bool {
    let space_before_break = text.chars().zip(text.chars().skip(1)).any(|(a, b)| a == ' ' && is_break(b));
    !text.ends_with(' ') && !space_before_break && text.chars().all(is_printable)
}
