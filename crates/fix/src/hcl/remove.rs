//! Taking arguments, blocks and elements away.

use palisade_source::{Edit, Span};
use palisade_terraform::syntax::{Block, Expr};

use super::align::{Width, columns};
use super::walk::{Found, Way};
use super::{Draft, Lines};
use crate::Refusal;
use crate::anchor::Step;

impl Lines<'_> {
    /// Takes away what stands at a path.
    pub(super) fn remove(&self, steps: &[Step]) -> Result<Draft, Refusal> {
        let Way::Found(found) = self.walk(steps)? else { return Err(Refusal::NotWritten) };
        if let Some(expr) = self.value(found)
            && !self.is_literal(expr)
        {
            return Err(Refusal::Expression(self.shown(self.tree.span(expr))));
        }
        let (span, holder) = match found {
            Found::Attribute(block, attribute) => (self.tree.attribute_span(attribute), Some(block)),
            Found::Item(_, item) => (self.tree.span(item.key).to(self.tree.span(item.value)), None),
            Found::Element(tuple, index) => {
                let Expr::Tuple(elements) = self.tree.expr(tuple) else { return Err(Refusal::NotWritten) };
                let all = elements.iter().map(|element| self.tree.span(*element)).collect::<Vec<_>>();
                return Ok(plain(Edit::new(one_of(&all, index), "")));
            }
            Found::Block(block) if std::ptr::eq(block, self.block) => return Err(Refusal::NotWritten),
            Found::Block(block) => return Ok(plain(Edit::new(self.block_lines(block), ""))),
        };
        if !self.starts_line(span.start) {
            return match (found, holder) {
                (Found::Item(object, _), _) => {
                    let Expr::Object(items) = self.tree.expr(object) else { return Err(Refusal::NotWritten) };
                    let spans = items.iter().map(|item| self.tree.span(item.key).to(self.tree.span(item.value)));
                    let all = spans.collect::<Vec<_>>();
                    let index = all.iter().position(|one| *one == span).unwrap_or_default();
                    Ok(plain(Edit::new(one_of(&all, index), "")))
                }
                (_, Some(block)) => {
                    Ok(plain(Edit::new(Span::new(self.open_brace(block) + 1, block.close().start), "")))
                }
                (_, None) => Err(Refusal::NotWritten),
            };
        }
        let name_end = match found {
            Found::Attribute(_, attribute) => attribute.name_span.end,
            Found::Item(_, item) => self.tree.span(item.key).end,
            Found::Element(..) | Found::Block(_) => span.start,
        };
        let name = columns(&self.text()[self.line_start(span.start)..name_end as usize]);
        let lines = self.whole_lines(span);
        Ok(Draft { around: Some(lines.start), edits: vec![Edit::new(lines, "")], old: Some(Width::Gone { name }) })
    }

    /// The lines of a span, with their line endings.
    fn whole_lines(&self, span: Span) -> Span {
        let text = self.text();
        let end = text[span.end as usize..].find('\n').map_or(text.len(), |at| span.end as usize + at + 1);
        Span::from(self.line_start(span.start)..end)
    }

    /// The lines of a block, and one of the blank lines around it.
    fn block_lines(&self, block: &Block) -> Span {
        let lines = self.whole_lines(block.span);
        let text = self.text();
        let above = &text[..lines.start as usize];
        let next = text[lines.end as usize..].lines().next().unwrap_or_default().trim();
        let previous = above.trim_end_matches(['\n', '\r']).len();
        let blank_above = above[previous..].matches('\n').count() > 1;
        if blank_above && (next.is_empty() || next.starts_with('}')) {
            let line = above.len() - above[previous..].rsplit('\n').nth(1).map_or(0, |line| line.len() + 1);
            return Span::new(line as u32, lines.end);
        }
        lines
    }
}

fn plain(edit: Edit) -> Draft {
    Draft { edits: vec![edit], around: None, old: None }
}

/// What to take out so that one of several that are separated by commas is gone.
pub(crate) fn one_of(all: &[Span], index: usize) -> Span {
    let own = all[index];
    match (all.get(index + 1), index.checked_sub(1)) {
        (Some(next), _) => Span::new(own.start, next.start),
        (None, Some(previous)) => Span::new(all[previous].end, own.end),
        (None, None) => own,
    }
}
