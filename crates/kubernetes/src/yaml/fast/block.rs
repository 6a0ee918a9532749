//! Lines, indentation, block mappings and sequences.

use palisade_source::Span;

use super::scalar::Context;
use super::{Bail, Level, Reader};
use crate::yaml::tape::{Kind, Tag};

impl Reader<'_, '_> {
    /// Reads to the end of the part.
    pub(super) fn document(&mut self) -> Result<(), Bail> {
        if self.text[self.at..].starts_with("---") && self.is_blank_at(self.at + 3) {
            self.end_line(self.at + 3)?;
        }
        while let Some(column) = self.next_line()? {
            let is_entry = self.is_entry();
            self.settle(column, is_entry)?;
            self.node(column)?;
        }
        if let Some(at) = self.missing.take() {
            self.leave_out(at);
        }
        while self.levels.pop().is_some() {
            self.tape.end(None);
        }
        Ok(())
    }

    /// Goes to the next line with content; its column, or none at the end.
    fn next_line(&mut self) -> Result<Option<usize>, Bail> {
        loop {
            self.line_start = self.at;
            self.skip_spaces();
            match self.byte() {
                None => return Ok(None),
                Some(b'\n') => self.at += 1,
                Some(b'#') => self.comment(),
                Some(b'\t') => return Err(Bail),
                Some(b'.') if self.at == self.line_start && self.text[self.at..].starts_with("...") => {
                    return Err(Bail);
                }
                Some(_) => return Ok(Some(self.at - self.line_start)),
            }
        }
    }

    /// Whether a sequence's entry begins here.
    fn is_entry(&self) -> bool {
        self.byte() == Some(b'-') && self.is_blank_at(self.at + 1)
    }

    /// Closes what a line in this column closes; then it is an entry of the innermost level, or the value that is
    /// missing there.
    fn settle(&mut self, column: usize, is_entry: bool) -> Result<(), Bail> {
        if let (Some(at), Some(level)) = (self.missing, self.levels.last()) {
            let is_value = column > level.indent
                // A sequence may stand in the column of the mapping that it is a value of.
                || (column == level.indent && is_entry && level.kind == Kind::Mapping);
            if is_value {
                return Ok(());
            }
            self.missing = None;
            self.leave_out(at);
        }
        while let Some(level) = self.levels.last() {
            let is_past =
                level.indent > column || (level.indent == column && level.kind == Kind::Sequence && !is_entry);
            if !is_past {
                break;
            }
            self.levels.pop();
            self.tape.end(None);
        }
        match self.levels.last() {
            Some(level) if level.indent == column && (level.kind == Kind::Sequence) == is_entry => Ok(()),
            None if self.tape.len() == 0 => Ok(()),
            Some(_) | None => Err(Bail),
        }
    }

    /// Whether the place takes a node: a value is missing, or the document has none yet.
    fn takes_node(&self) -> bool {
        self.missing.is_some() || self.tape.len() == 0
    }

    /// Opens a collection in this column, if it is not open.
    fn open(&mut self, kind: Kind, column: usize) -> Result<(), Bail> {
        if self.missing.is_none()
            && self.levels.last().is_some_and(|level| level.kind == kind && level.indent == column)
        {
            return Ok(());
        }
        if !self.takes_node() {
            return Err(Bail);
        }
        self.check_depth()?;
        self.missing = None;
        self.tape.begin(kind, Tag::None, (self.line_start + column) as u32);
        self.levels.push(Level { indent: column, kind });
        Ok(())
    }

    /// The node that begins here, and what follows it on the line.
    fn node(&mut self, mut column: usize) -> Result<(), Bail> {
        while self.is_entry() {
            self.open(Kind::Sequence, column)?;
            self.at += 1;
            let end = self.at;
            self.missing = Some(end);
            self.skip_spaces();
            match self.byte() {
                None | Some(b'\n' | b'#') => return self.end_line(end),
                Some(_) => column = self.at - self.line_start,
            }
        }
        match self.byte() {
            Some(b'[' | b'{' | b'|' | b'>') => self.value(),
            Some(_) => {
                let scalar = self.scalar(Context::Block)?;
                self.skip_spaces();
                if self.byte() == Some(b':') && self.is_blank_at(self.at + 1) {
                    self.open(Kind::Mapping, column)?;
                    self.push(&scalar);
                    self.at += 1;
                    self.missing = Some(self.at);
                    return self.value_of_key();
                }
                if self.missing.is_none() {
                    return Err(Bail);
                }
                self.missing = None;
                self.push(&scalar);
                self.end_line(scalar.end())
            }
            None => Err(Bail),
        }
    }

    /// What follows a key on its line.
    fn value_of_key(&mut self) -> Result<(), Bail> {
        let end = self.at;
        self.skip_spaces();
        match self.byte() {
            None | Some(b'\n' | b'#') => self.end_line(end),
            Some(b'[' | b'{' | b'|' | b'>') => self.value(),
            Some(_) if self.is_entry() => Err(Bail),
            Some(_) => {
                let scalar = self.scalar(Context::Block)?;
                self.missing = None;
                self.push(&scalar);
                self.end_line(scalar.end())
            }
        }
    }

    /// A flow collection or block scalar as a value.
    fn value(&mut self) -> Result<(), Bail> {
        if let Some(style @ (b'|' | b'>')) = self.byte() {
            let Some(level) = self.levels.last().copied() else { return Err(Bail) };
            if self.missing.take().is_none() {
                return Err(Bail);
            }
            return self.block_scalar(level.indent, style == b'>');
        }
        if !self.takes_node() {
            return Err(Bail);
        }
        self.missing = None;
        self.flow()?;
        self.end_line(self.at)
    }

    /// A literal or folded block scalar; its lines stand deeper than `parent`.
    fn block_scalar(&mut self, parent: usize, is_folded: bool) -> Result<(), Bail> {
        self.at += 1;
        let chomping = self.byte().filter(|byte| matches!(byte, b'-' | b'+'));
        self.at += usize::from(chomping.is_some());
        self.end_line(self.at)?;
        let (leading, indent) = self.block_indent(parent)?;
        let start = self.at + indent;
        self.scratch.clear();
        let mut breaks = leading;
        let mut end = start;
        // What stands between a line and the next one is kept where either is indented further, or begins with a tab.
        let mut keeps_breaks = true;
        loop {
            let spaces = self.text.as_bytes()[self.at..].iter().take_while(|&&byte| byte == b' ').count();
            let content = self.at + spaces.min(indent);
            let line = &self.text.as_bytes()[content..];
            let Some(length) = memchr::memchr(b'\n', line) else {
                // Without a line's end at the end of the file, the complete reader knows what to do.
                if !line.is_empty() || spaces > 0 {
                    return Err(Bail);
                }
                break;
            };
            if length == 0 {
                breaks += 1;
            } else if spaces >= indent && line[..length].iter().any(|&byte| byte != b' ') {
                let is_further = !is_folded || matches!(line[0], b' ' | b'\t');
                if keeps_breaks || is_further {
                    self.scratch.extend(std::iter::repeat_n('\n', breaks));
                } else if breaks == 1 {
                    self.scratch.push(' ');
                } else {
                    self.scratch.extend(std::iter::repeat_n('\n', breaks - 1));
                }
                keeps_breaks = is_further;
                self.scratch.push_str(&self.text[content..content + length]);
                end = content + length;
                breaks = 1;
            } else if spaces <= parent {
                break;
            } else {
                return Err(Bail);
            }
            self.at = content + length + 1;
        }
        match chomping {
            Some(b'-') => {}
            Some(_) => self.scratch.extend(std::iter::repeat_n('\n', breaks)),
            None => self.scratch.push('\n'),
        }
        let written = self.text[start..end].trim_end();
        let at = Span::from(start..start + written.len());
        self.tape.made_scalar(Kind::Quoted, Tag::None, at, &self.scratch);
        Ok(())
    }

    /// Skips the empty lines that a block scalar starts with: how many, and the column of its first line.
    fn block_indent(&mut self, parent: usize) -> Result<(usize, usize), Bail> {
        let (mut leading, mut widest) = (0, 0);
        loop {
            let line = &self.text.as_bytes()[self.at..];
            let spaces = line.iter().take_while(|&&byte| byte == b' ').count();
            match line.get(spaces) {
                None | Some(b'\t') => return Err(Bail),
                Some(b'\n') => {
                    leading += 1;
                    widest = widest.max(spaces);
                    self.at += spaces + 1;
                }
                Some(_) if spaces <= parent || widest > spaces => return Err(Bail),
                Some(_) => return Ok((leading, spaces)),
            }
        }
    }
}
