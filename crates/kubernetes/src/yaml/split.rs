//! A file cut at its document markers, so that each document can be read, or lost, alone.

use memchr::memmem;
use palisade_source::Span;

/// The parts between lines that start with `---`; each marker opens its part. Directives (`%YAML`, `%TAG`) stay with
/// the document that they are for. A byte order mark is no part of any.
pub(crate) fn parts(text: &str) -> Vec<Span> {
    let mut parts = Vec::new();
    let mut start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    for newline in memmem::find_iter(text.as_bytes(), b"\n---") {
        let marker = newline + 1;
        let is_marker = matches!(text.as_bytes().get(marker + 3), None | Some(b' ' | b'\t' | b'\r' | b'\n'));
        if is_marker && !is_prologue(&text[start..marker]) {
            parts.push(Span::new(start as u32, marker as u32));
            start = marker;
        }
    }
    parts.push(Span::new(start as u32, text.len() as u32));
    parts
}

/// Whether a part holds directives and no document yet.
fn is_prologue(part: &str) -> bool {
    let mut has_directive = false;
    for line in part.lines() {
        if line.starts_with('%') {
            has_directive = true;
        } else if !(line.trim().is_empty() || line.trim_start().starts_with('#')) {
            return false;
        }
    }
    has_directive
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        parts(text).into_iter().map(|part| &text[part.range()]).collect()
    }

    #[test]
    fn markers_open_parts_and_look_alikes_do_not() {
        assert_eq!(cut("a: 1\n--- # two\nb: 2\n---"), ["a: 1\n", "--- # two\nb: 2\n", "---"]);
        assert_eq!(cut("a: |\n  ---\n----\n---x\n"), ["a: |\n  ---\n----\n---x\n"]);
        assert_eq!(cut("\u{feff}---\r\na: 1\r\n---\r\n"), ["---\r\na: 1\r\n", "---\r\n"]);
        assert_eq!(cut("%TAG ! x\n# y\n---\na\n---\nb\n"), ["%TAG ! x\n# y\n---\na\n", "---\nb\n"]);
    }
}
