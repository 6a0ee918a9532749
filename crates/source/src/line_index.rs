use crate::Span;

/// A place as people count: line and column from 1, the column in Unicode scalar values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column in Unicode scalar values, from 1.
    pub column: u32,
}

/// Where the lines of a text start. Lines end at `\n`; a `\r` before it belongs to the line and has no column of its
/// own to point at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineIndex {
    starts: Box<[u32]>,
    bom: bool,
    /// How many characters start before each multiple of [`BLOCK`] bytes. Empty where no line is longer than that
    /// or each byte is a character.
    characters: Box<[u32]>,
    /// Whether each byte is a character.
    is_ascii: bool,
}

/// A column is counted through at most this many bytes, so that a file of one line (a plan, minified JSON) costs each
/// finding no more than another file.
const BLOCK: usize = 1024;

/// Every byte that is not a continuation byte starts a character.
fn characters(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|&&b| b & 0xC0 != 0x80).count() as u32
}

impl LineIndex {
    /// Reads a text once.
    pub fn new(text: &str) -> Self {
        let starts: Box<[u32]> =
            std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|i| i as u32 + 1)).collect();
        let ends = starts.iter().skip(1).copied().chain(std::iter::once(text.len() as u32));
        let has_long_line = starts.iter().zip(ends).any(|(start, end)| end - start > BLOCK as u32);
        let is_ascii = text.is_ascii();
        let is_counted = has_long_line && !is_ascii;
        let characters = if is_counted { running_count(text.as_bytes()) } else { Box::default() };
        Self { starts, bom: text.starts_with('\u{feff}'), characters, is_ascii }
    }

    /// How many lines there are; a text that ends in a newline has an empty last line.
    pub fn lines(&self) -> u32 {
        self.starts.len() as u32
    }

    /// The line (from 1) that holds an offset.
    pub fn line(&self, offset: u32) -> u32 {
        self.starts.partition_point(|&start| start <= offset) as u32
    }

    /// The bytes of a line (from 1), without its line ending. A line that does not exist is the empty end.
    pub fn line_span(&self, text: &str, line: u32) -> Span {
        let end_of_text = text.len() as u32;
        let Some(&start) = self.starts.get((line.max(1) - 1) as usize) else { return Span::at(end_of_text) };
        let end = self.starts.get(line.max(1) as usize).map_or(end_of_text, |next| next - 1);
        let content = text[start as usize..end as usize].trim_end_matches('\r');
        Span::new(start, start + content.len() as u32)
    }

    /// The position of an offset of the text that the index was made from. An offset inside a character counts as
    /// that character's; one past the end as the end.
    pub fn position(&self, text: &str, offset: u32) -> Position {
        let offset = offset.min(text.len() as u32);
        let line = self.line(offset);
        let start = self.starts[(line - 1) as usize] as usize;
        if self.is_ascii {
            return Position { line, column: offset - start as u32 + 1 };
        }
        let mut column = self.characters_between(text, start, offset as usize) + 1;
        if !text.is_char_boundary(offset as usize) {
            column -= 1;
        }
        if self.bom && line == 1 && offset > 0 {
            column = column.saturating_sub(1).max(1);
        }
        Position { line, column }
    }

    /// The offset of a position of the text that the index was made from; none where it has no such line or column.
    pub fn offset(&self, text: &str, at: Position) -> Option<u32> {
        let start = *self.starts.get(at.line.checked_sub(1)? as usize)?;
        let end = self.starts.get(at.line as usize).copied().unwrap_or(text.len() as u32);
        let mark = if self.bom && at.line == 1 { '\u{feff}'.len_utf8() as u32 } else { 0 };
        let mut left = at.column.checked_sub(1)?;
        let mut from = start + mark;
        if !self.characters.is_empty() {
            // The last block that starts on this line and no further than so many characters behind its start.
            let before = |offset: u32| self.characters_between(text, from as usize, offset as usize);
            let blocks = (from / BLOCK as u32 + 1)..=(end / BLOCK as u32);
            let (mut low, mut high) = (*blocks.start(), *blocks.end() + 1);
            while low < high {
                let middle = low + (high - low) / 2;
                if before(middle * BLOCK as u32) <= left { low = middle + 1 } else { high = middle }
            }
            if low > *blocks.start() {
                let block = (low - 1) * BLOCK as u32;
                // A block may start inside a character: the one before it counts in it.
                let boundary = (0..=block).rev().find(|&at| text.is_char_boundary(at as usize))?;
                left -= self.characters_between(text, from as usize, boundary as usize);
                from = boundary;
            }
        }
        let line = text.get(from as usize..end as usize)?;
        match line.char_indices().nth(left as usize) {
            Some((at, _)) => Some(from + at as u32),
            None => (end as usize == text.len() && line.chars().count() == left as usize).then_some(end),
        }
    }

    fn characters_between(&self, text: &str, start: usize, end: usize) -> u32 {
        let bytes = text.as_bytes();
        if end - start <= BLOCK {
            return characters(&bytes[start..end]);
        }
        let before = |offset: usize| {
            let block = offset / BLOCK;
            self.characters[block] + characters(&bytes[block * BLOCK..offset])
        };
        before(end) - before(start)
    }
}

/// For each multiple of [`BLOCK`] up to the text's length how many characters start before it.
fn running_count(bytes: &[u8]) -> Box<[u32]> {
    let mut sum = 0;
    let blocks = bytes.chunks(BLOCK).map(|block| {
        sum += characters(block);
        sum
    });
    std::iter::once(0).chain(blocks).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, needle: &str) -> (u32, u32) {
        let p = LineIndex::new(text).position(text, text.find(needle).unwrap() as u32);
        (p.line, p.column)
    }

    #[test]
    fn every_place_is_found_again() {
        let long = format!("x = 1\n{}\nend", "a€𐍈".repeat(1000));
        for text in ["", "a", "one\r\ntwo\n\n\tthree ä€𐍈 # x\n", "\u{feff}a = 1\nb = 2", &long] {
            let lines = LineIndex::new(text);
            for offset in text.char_indices().map(|(at, _)| at).chain([text.len()]).filter(|&at| at != 0) {
                let at = lines.position(text, offset as u32);
                assert_eq!(lines.offset(text, at), Some(offset as u32), "{at:?}");
            }
            assert_eq!(lines.offset(text, Position { line: lines.lines() + 1, column: 1 }), None);
            assert_eq!(lines.offset(text, Position { line: 1, column: 5000 }), None);
        }
    }

    #[test]
    fn columns_count_characters_not_bytes() {
        assert_eq!(at("a = \"ä€𐍈\" # x", "#"), (1, 11));
        assert_eq!(at("one\ntwo\n\tthree", "three"), (3, 2));
    }

    #[test]
    fn a_byte_order_mark_has_no_width() {
        assert_eq!(at("\u{feff}a = 1\nb = 2", "a"), (1, 1));
        assert_eq!(at("\u{feff}a = 1\nb = 2", "1"), (1, 5));
        assert_eq!(at("\u{feff}a = 1\nb = 2", "2"), (2, 5));
    }

    #[test]
    fn carriage_returns_stay_out_of_lines() {
        let text = "a\r\nbc\r\n";
        let index = LineIndex::new(text);
        assert_eq!(&text[index.line_span(text, 2).range()], "bc");
        assert_eq!(index.lines(), 3);
        assert_eq!(at(text, "c"), (2, 2));
    }

    #[test]
    fn columns_of_long_lines_are_those_of_short_ones() {
        for length in [BLOCK - 1, BLOCK, BLOCK + 1, 5 * BLOCK] {
            let text = format!("first\n{}x", "ä€".repeat(length));
            let index = LineIndex::new(&text);
            for (line_offset, column) in [(0, 1), (5 * length as u32, 2 * length as u32 + 1)] {
                assert_eq!(index.position(&text, 6 + line_offset), Position { line: 2, column });
            }
        }
    }

    #[test]
    fn an_offset_past_the_end_is_the_end() {
        let text = "ab";
        assert_eq!(LineIndex::new(text).position(text, 99), Position { line: 1, column: 3 });
    }
}
