//! Taking members and elements away.

use palisade_source::{Edit, Span};

use super::{Found, Lines};
use crate::Refusal;
use crate::hcl::one_of;

impl Lines<'_> {
    /// The way in which a member or element is taken away.
    pub(super) fn remove(&self, found: &Found) -> Result<Vec<Vec<Edit>>, Refusal> {
        let all = match found.key {
            Some(_) => {
                let entries = self.document.entries(found.holder);
                entries.into_iter().map(|(key, value)| self.document.span(key).to(self.reach(key, value))).collect()
            }
            None => {
                let elements = self.document.elements(found.holder);
                elements.into_iter().map(|element| self.document.span(element)).collect::<Vec<_>>()
            }
        };
        let own = all[found.index];
        if self.is_flow(found.holder) {
            return Ok(vec![vec![Edit::new(one_of(&all, found.index), "")]]);
        }
        if all.len() == 1 {
            // What is left is an empty mapping or list, which has to be written as one.
            let empty = if found.key.is_some() { "{}" } else { "[]" };
            let start = if found.key.is_some() { own.start } else { self.dash(own.start)? };
            return Ok(vec![vec![Edit::new(Span::new(start, own.end), empty)]]);
        }
        let start = if found.key.is_some() { own.start } else { self.dash(own.start)? };
        let line = self.line_start(start) as u32;
        if self.text[line as usize..start as usize].trim().is_empty() {
            let end = self.line_end(own.end);
            let end = self.text[end..].find('\n').map_or(self.text.len(), |at| end + at + 1);
            return Ok(vec![vec![Edit::new(Span::new(line, end as u32), "")]]);
        }
        // The first member of a list's item stands behind its dash.
        let next = all.get(found.index + 1).ok_or(Refusal::Yaml)?;
        Ok(vec![vec![Edit::new(Span::new(own.start, next.start), "")]])
    }

    /// A value's place, which is its key's where it was left out.
    fn reach(&self, key: u32, value: u32) -> Span {
        let span = self.document.span(value);
        if span.is_empty() { Span::at(self.behind_colon(key).unwrap_or(span.end)) } else { span }
    }

    /// Where the dash before an element is.
    fn dash(&self, start: u32) -> Result<u32, Refusal> {
        self.text[..start as usize].rfind('-').map(|at| at as u32).ok_or(Refusal::Yaml)
    }
}
