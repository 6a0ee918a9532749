//! Flow collections, and with them JSON.

use super::scalar::Context;
use super::{Bail, Reader};
use crate::yaml::tape::{Kind, Tag};

impl Reader<'_, '_> {
    /// The flow collection that begins here, with all that it holds.
    pub(super) fn flow(&mut self) -> Result<(), Bail> {
        let outside = self.tape.depth();
        // The brackets that will close what is open, the innermost last.
        let mut open = Vec::new();
        self.flow_open(&mut open)?;
        while self.tape.depth() > outside {
            let &close = open.last().ok_or(Bail)?;
            self.skip_breaks()?;
            if self.byte() == Some(close) {
                self.flow_close(&mut open);
                self.flow_separator(&mut open)?;
            } else if close == b'}' {
                self.flow_key()?;
                self.flow_value(&mut open)?;
            } else {
                self.flow_value(&mut open)?;
            }
        }
        Ok(())
    }

    fn flow_open(&mut self, open: &mut Vec<u8>) -> Result<(), Bail> {
        self.check_depth()?;
        let (kind, close) = if self.byte() == Some(b'{') { (Kind::Mapping, b'}') } else { (Kind::Sequence, b']') };
        self.tape.begin(kind, Tag::None, self.at as u32);
        open.push(close);
        self.at += 1;
        Ok(())
    }

    fn flow_close(&mut self, open: &mut Vec<u8>) {
        self.at += 1;
        self.tape.end(Some(self.at as u32));
        open.pop();
    }

    /// A key with its colon.
    fn flow_key(&mut self) -> Result<(), Bail> {
        let key = self.scalar(Context::Flow)?;
        self.push(&key);
        self.skip_spaces();
        if self.byte() != Some(b':') {
            return Err(Bail);
        }
        self.at += 1;
        Ok(())
    }

    /// An element or a member's value, with the comma behind it; of a collection the opening only.
    fn flow_value(&mut self, open: &mut Vec<u8>) -> Result<(), Bail> {
        self.skip_breaks()?;
        if let Some(b'[' | b'{') = self.byte() {
            return self.flow_open(open);
        }
        let value = self.scalar(Context::Flow)?;
        self.push(&value);
        self.flow_separator(open)
    }

    /// What may follow a value: a comma, or the end of its collection.
    fn flow_separator(&mut self, open: &mut Vec<u8>) -> Result<(), Bail> {
        loop {
            let Some(&close) = open.last() else { return Ok(()) };
            self.skip_breaks()?;
            match self.byte() {
                Some(b',') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(byte) if byte == close => self.flow_close(open),
                Some(_) | None => return Err(Bail),
            }
        }
    }

    /// Skips blanks and line breaks. Comments are left to the complete reader.
    fn skip_breaks(&mut self) -> Result<(), Bail> {
        loop {
            match self.byte() {
                Some(b' ' | b'\t') => self.at += 1,
                Some(b'\n') => {
                    self.at += 1;
                    self.line_start = self.at;
                    if self.text[self.at..].starts_with("...") {
                        return Err(Bail);
                    }
                }
                Some(b'#') => return Err(Bail),
                Some(_) | None => return Ok(()),
            }
        }
    }
}
