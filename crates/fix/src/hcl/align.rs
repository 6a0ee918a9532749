//! The columns of `=` and of comments at the end of lines, as `terraform fmt` has them.
//!
//! It aligns lines that follow each other without a blank line, each with an argument whose brackets close on it:
//! their `=`, and their comments. (`hclwrite`, `format.go`.) Lines that were not aligned before stay as they are.

use std::collections::BTreeMap;

use palisade_source::{Edit, LineIndex, Span};
use palisade_terraform::syntax::{Body, Comment, Expr, ExprId, Tree};
use unicode_segmentation::UnicodeSegmentation as _;

/// What happened to the line that is aligned around.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Width {
    /// It is new.
    New,
    /// It had a value over several lines.
    Joined,
    /// It had a shorter or longer value: the line reached this far.
    Changed { reach: usize },
    /// It is gone: its name reached this far.
    Gone { name: usize },
}

/// A line with an argument.
struct Row {
    /// Columns up to the end of the name.
    name: usize,
    /// The blanks before `=`.
    gap: Span,
    /// Columns up to the end of the value.
    reach: usize,
    /// The blanks before the comment.
    comment: Option<Span>,
}

/// Columns as `terraform fmt` counts them.
pub(super) fn columns(text: &str) -> usize {
    text.graphemes(true).count()
}

struct Table<'t> {
    tree: &'t Tree,
    index: LineIndex,
    /// By line; the further lines of a heredoc are one with its first for `terraform fmt`.
    rows: BTreeMap<u32, Option<Row>>,
}

/// The edits that align the lines around an offset.
pub(super) fn edits(tree: &Tree, around: u32, width: Option<Width>) -> Vec<Edit> {
    let Some(width) = width else { return Vec::new() };
    let mut table = Table { tree, index: LineIndex::new(tree.source()), rows: BTreeMap::new() };
    table.read_body(tree.body());
    let line = table.index.line(around);
    // What is gone leaves the lines above and below it together.
    let candidates = [line, line.saturating_sub(1)];
    let has = |at: &u32| table.rows.contains_key(at);
    let Some(&start) = candidates[..if matches!(width, Width::Gone { .. }) { 2 } else { 1 }].iter().find(|at| has(at))
    else {
        return Vec::new();
    };
    let first = (1..start).rev().take_while(has).last().unwrap_or(start);
    let chain = table.rows.range(first..).zip(first..).take_while(|((at, _), expected)| **at == *expected);
    let chain = chain.filter_map(|((at, row), _)| Some((*at, row.as_ref()?))).collect::<Vec<_>>();
    let mut edits = assignments(&chain, line, width);
    if let Width::Changed { reach } = width {
        edits.extend(table.comments(&chain, line, reach));
    }
    edits
}

/// The blanks before `=`.
fn assignments(chain: &[(u32, &Row)], line: u32, width: Width) -> Vec<Edit> {
    let is_new = |at: u32| matches!(width, Width::New | Width::Joined) && at == line;
    let gone = match width {
        Width::Gone { name } => name,
        Width::New | Width::Joined | Width::Changed { .. } => 0,
    };
    // A value that took several lines parted those above from those below.
    let kept = |above: bool| {
        let part = chain.iter().filter(|(at, _)| (*at < line) == above && !is_new(*at));
        part.map(|(_, row)| *row).collect::<Vec<_>>()
    };
    let parts = [kept(true), kept(false)];
    let is_aligned = |rows: &[&Row]| {
        let most = rows.iter().map(|row| row.name).max().unwrap_or_default().max(gone);
        rows.iter().all(|row| row.name + row.gap.len() as usize == most + 1)
    };
    let was_aligned = match width {
        Width::Joined => parts.iter().all(|part| is_aligned(part)),
        Width::New | Width::Changed { .. } | Width::Gone { .. } => is_aligned(&parts.concat()),
    };
    if !was_aligned {
        return Vec::new();
    }
    let most = chain.iter().map(|(_, row)| row.name).max().unwrap_or_default();
    let gaps = chain.iter().map(|(_, row)| (row.gap, most + 1 - row.name));
    gaps.filter(|(gap, wanted)| gap.len() as usize != *wanted).map(|(gap, wanted)| blanks(gap, wanted)).collect()
}

fn blanks(span: Span, count: usize) -> Edit {
    Edit::new(span, " ".repeat(count))
}

impl Table<'_> {
    /// The blanks before the comments, where one line's value changed.
    fn comments(&self, chain: &[(u32, &Row)], line: u32, reach: usize) -> Vec<Edit> {
        let Some(middle) = chain.iter().position(|(at, _)| *at == line) else { return Vec::new() };
        let has = |(_, row): &&(u32, &Row)| row.comment.is_some();
        let above = chain[..middle].iter().rev().take_while(has).count();
        let run = &chain[middle - above..];
        let run = &run[..run.iter().take_while(has).count()];
        let (Some((first, _)), Some((last, _))) = (run.first(), run.last()) else { return Vec::new() };
        if self.has_other_comment(first - 1) || self.has_other_comment(last + 1) {
            return Vec::new();
        }
        let rows = run.iter().filter_map(|(at, row)| Some((*at, row.reach, row.comment?))).collect::<Vec<_>>();
        let before = |at: u32, now: usize| if at == line { reach } else { now };
        let most = rows.iter().map(|&(at, now, _)| before(at, now)).max().unwrap_or_default();
        if !rows.iter().all(|&(at, now, gap)| before(at, now) + gap.len() as usize == most + 1) {
            return Vec::new();
        }
        let most = rows.iter().map(|&(_, now, _)| now).max().unwrap_or_default();
        let gaps = rows.iter().map(|&(_, now, gap)| (gap, most + 1 - now));
        gaps.filter(|(gap, wanted)| gap.len() as usize != *wanted).map(|(gap, wanted)| blanks(gap, wanted)).collect()
    }

    /// Whether a line ends in a comment, behind something else.
    fn has_other_comment(&self, line: u32) -> bool {
        let on_line = self.tree.comments().iter().find(|comment| self.index.line(comment.span.start) == line);
        on_line.is_some_and(|comment| !self.starts_line(comment.span.start))
    }

    fn starts_line(&self, offset: u32) -> bool {
        self.before(offset).trim_start_matches('\u{feff}').trim().is_empty()
    }

    /// The text of an offset's line up to it.
    fn before(&self, offset: u32) -> &str {
        let source = self.tree.source();
        let start = source[..offset as usize].rfind('\n').map_or(0, |at| at + 1);
        &source[start..offset as usize]
    }

    fn read_body(&mut self, body: &Body) {
        let tree = self.tree;
        for attribute in tree.attributes(body) {
            self.add(attribute.name_span, attribute.expr);
        }
        for block in tree.blocks(body) {
            self.read_body(&block.body);
        }
    }

    fn add(&mut self, name: Span, value: ExprId) {
        let mut left = vec![(name, value)];
        while let Some((name, value)) = left.pop() {
            self.row(name, value);
            match self.tree.expr(value) {
                Expr::Object(items) => left.extend(items.iter().map(|item| (self.tree.span(item.key), item.value))),
                Expr::Tuple(elements) => left.extend(elements.iter().map(|element| (Span::at(0), *element))),
                Expr::Call(call) => left.extend(self.tree.exprs(call.args).iter().map(|one| (Span::at(0), *one))),
                Expr::Parens(inner) => left.push((Span::at(0), inner)),
                _ => {}
            }
        }
    }

    fn row(&mut self, name: Span, value: ExprId) {
        let source = self.tree.source();
        let span = self.tree.span(value);
        if name.is_empty() || !self.starts_line(name.start) {
            return;
        }
        let between = &source[name.end as usize..span.start as usize];
        let Some(sign) = between.find('=').filter(|sign| between[..*sign].trim().is_empty()) else { return };
        let is_one_line = !self.tree.slice(span).contains('\n');
        if !is_one_line && !self.tree.is_heredoc(value) {
            return;
        }
        let end = if is_one_line { span.end } else { span.start };
        let comment = self.comment(span.end).filter(|_| is_one_line);
        let gap = Span::new(name.end, name.end + sign as u32);
        let row = Row { name: columns(self.before(name.end)), gap, reach: columns(self.before(end)), comment };
        let (first, last) = (self.index.line(name.start), self.index.line(span.end.saturating_sub(1)));
        self.rows.extend((first + 1..=last).map(|line| (line, None)));
        self.rows.insert(first, Some(row));
    }

    /// The blanks before a comment behind a value.
    fn comment(&self, end: u32) -> Option<Span> {
        let comments = self.tree.comments();
        let next: &Comment = comments.get(comments.partition_point(|comment| comment.span.start < end))?;
        let between = &self.tree.source()[end as usize..next.span.start as usize];
        let text = self.tree.slice(next.span);
        (between.chars().all(|c| c == ' ') && !text.contains('\n')).then(|| Span::new(end, next.span.start))
    }
}
