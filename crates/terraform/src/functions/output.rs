use crate::cty::{CauseKind, MAX_STRING_BYTES, Type, Value, Why};

/// The text that a function makes, which stops growing at [`MAX_STRING_BYTES`]: arguments share their parts, so a
/// short expression can ask for more text than any machine has.
#[derive(Default)]
pub(super) struct Text {
    text: String,
    full: bool,
}

impl Text {
    pub(super) fn push(&mut self, c: char) {
        self.push_str(c.encode_utf8(&mut [0; 4]));
    }

    pub(super) fn push_str(&mut self, text: &str) {
        self.full |= self.text.len() + text.len() > MAX_STRING_BYTES;
        if !self.full {
            self.text.push_str(text);
        }
    }

    pub(super) fn repeat(&mut self, c: char, count: usize) {
        self.full |= count.saturating_add(self.text.len()) > MAX_STRING_BYTES;
        if !self.full {
            self.text.extend(std::iter::repeat_n(c, count));
        }
    }

    /// Whether the limit was reached, and more is in vain.
    pub(super) fn is_full(&self) -> bool {
        self.full
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// The text as a value; unknown if it was cut off.
    pub(super) fn into_value(self) -> Value {
        if self.full { too_long() } else { Value::string(self.text) }
    }
}

impl std::fmt::Write for Text {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.push_str(text);
        Ok(())
    }
}

/// A string longer than [`MAX_STRING_BYTES`].
pub(super) fn too_long() -> Value {
    limited(Type::String, "string-bytes")
}

/// A result that a limit of that name keeps unknown.
pub(super) fn limited(ty: Type, limit: &'static str) -> Value {
    Value::unknown(ty).because(Why::one(CauseKind::Limit(limit.into()).nowhere()))
}
