//! Edits of HCL, inside of one top-level block.
//!
//! The block's own lines are parsed alone, so that an edit costs no more in a long file. An edit is first made without
//! regard to its neighbours' columns; then the lines around it are aligned again as `terraform fmt` has them, if they
//! were before.

mod align;
mod check;
mod insert;
mod remove;
mod walk;
mod write;

use std::cell::OnceCell;
use std::collections::HashSet;

use palisade_policy::Change;
use palisade_schema::{Body, Class};
use palisade_source::{Edit, SourceFile, Span, apply, compose};
use palisade_terraform::syntax::{Block, Tree, parse};

use crate::anchor::Step;
use crate::{Refusal, whole};
pub(crate) use remove::one_of;
use walk::Site;

/// A file's tree, with what is looked up in it often.
#[derive(Debug)]
pub struct Parsed {
    tree: Tree,
    /// The types and labels of its resources, once they are asked for.
    declared: OnceCell<HashSet<(String, String)>>,
}

impl Parsed {
    /// Parses a file.
    pub fn new(file: &SourceFile) -> Self {
        Self { tree: parse(file), declared: OnceCell::new() }
    }

    /// Whether the file declares a resource.
    fn declares(&self, kind: &str, label: &str) -> bool {
        let tree = &self.tree;
        let declared = self.declared.get_or_init(|| {
            let resources = tree.blocks(tree.body()).iter().filter(|block| tree.text(block.kind) == "resource");
            let labels = resources.filter_map(|block| Some((tree.label(block, 0)?, tree.label(block, 1)?)));
            labels.map(|(kind, label)| (kind.to_owned(), label.to_owned())).collect()
        });
        declared.contains(&(kind.to_owned(), label.to_owned()))
    }
}

/// The top-level block that holds an offset.
fn block_at(tree: &Tree, offset: u32) -> Option<&Block> {
    let blocks = tree.blocks(tree.body());
    let behind = blocks.partition_point(|block| block.span.start <= offset);
    blocks[..behind].last().filter(|block| offset <= block.span.end)
}

/// The lines of the top-level block that holds an offset.
pub fn block_lines(file: &SourceFile, parsed: &Parsed, offset: u32) -> Option<Span> {
    let block = block_at(&parsed.tree, offset)?;
    let (base, own) = own_lines(file.text(), block);
    let end = base + own.len();
    // With the last one's end, which tells how the others end.
    let end = file.text()[end..].find('\n').map_or(end, |at| end + at + 1);
    Some(Span::from(base..end))
}

/// The kind of resource that a block declares, as the model names it.
fn kind_of(tree: &Tree, block: &Block) -> String {
    let label = tree.label(block, 0).unwrap_or_default();
    match tree.text(block.kind) {
        "resource" => label.to_owned(),
        "module" => "module".to_owned(),
        other => format!("{other}.{label}"),
    }
}

/// The kind of the resource whose block holds an offset.
pub fn kind_at(parsed: &Parsed, offset: u32) -> Option<String> {
    block_at(&parsed.tree, offset).map(|block| kind_of(&parsed.tree, block))
}

/// What the provider says of the arguments of a block's resource.
fn schema_of(tree: &Tree, block: &Block) -> Option<Body> {
    let label = tree.label(block, 0)?;
    let class = match tree.text(block.kind) {
        "resource" => Class::Resource,
        "data" => Class::DataSource,
        _ => return None,
    };
    let provider = palisade_schema::provider(palisade_schema::provider_of(label))?;
    provider.find(class, label).map(palisade_schema::Schema::body)
}

/// What an edit of a block's lines needs to know of them.
struct Lines<'t> {
    tree: &'t Tree,
    /// The block, in the lines' own tree.
    block: &'t Block,
    kind: &'t str,
    schema: Option<Body>,
    site: Site,
    newline: &'static str,
}

/// An edit of a block's lines, before its neighbours are aligned.
struct Draft {
    edits: Vec<Edit>,
    /// An offset on the line to align around, once the edits are made; none where no columns can change.
    around: Option<u32>,
    /// How wide the line was that is gone or changed.
    old: Option<align::Width>,
}

/// The edits of one change.
pub fn edits(
    file: &SourceFile,
    parsed: &Parsed,
    change: &Change,
    steps: &[Step],
    site: u32,
    kind: &str,
) -> Result<Vec<Edit>, Refusal> {
    let tree = &parsed.tree;
    let block = block_at(tree, site).ok_or(Refusal::Elsewhere)?;
    if block.broken {
        return Err(Refusal::Broken);
    }
    let text = file.text();
    let (base, own) = own_lines(text, block);
    let newline = if own.contains("\r\n") || text[base + own.len()..].starts_with("\r\n") { "\r\n" } else { "\n" };
    let own_tree = parse(own);
    let inner = block_at(&own_tree, block.span.start - base as u32).ok_or(Refusal::Broken)?;
    let lines = Lines {
        tree: &own_tree,
        block: inner,
        kind,
        schema: schema_of(tree, block),
        site: Site(site - base as u32),
        newline,
    };
    let draft = match change {
        Change::Set { value, .. } => lines.set(steps, value)?,
        Change::Remove { .. } => lines.remove(steps)?,
        Change::Add { arguments, .. } => lines.add(steps, arguments)?,
        Change::Beside { kind, refer, arguments } => {
            let label = tree.label(block, 1).ok_or(Refusal::OtherKind)?;
            if parsed.declares(kind, label) {
                return Err(Refusal::Declared(format!("{kind}.{label}")));
            }
            lines.beside(kind, refer, arguments)?
        }
    };
    let edits = match draft.around {
        Some(around) => {
            let after = apply(own, &draft.edits);
            let aligned = align::edits(&parse(after.as_str()), around, draft.old);
            let both = compose(&draft.edits, &aligned);
            both.unwrap_or_else(|| whole(own, &apply(&after, &aligned)).into_iter().collect())
        }
        None => draft.edits,
    };
    let base = base as u32;
    let moved = |Edit { span, text }| Edit::new(Span::new(span.start + base, span.end + base), text);
    Ok(edits.into_iter().map(moved).collect())
}

/// The lines that a top-level block stands on, without the last one's end, and where they start.
fn own_lines<'t>(text: &'t str, block: &Block) -> (usize, &'t str) {
    let base = text[..block.span.start as usize].rfind('\n').map_or(0, |at| at + 1);
    let end = text[block.span.end as usize..].find('\n').map_or(text.len(), |at| block.span.end as usize + at);
    (base, text[base..end].trim_end_matches('\r'))
}

/// What a provider would refuse of a block once all edits of a repair are made, and would not have refused before.
pub fn refused(file: &SourceFile, parsed: &Parsed, edits: &[Edit], site: u32) -> Option<String> {
    let block = block_at(&parsed.tree, site)?;
    let (base, own) = own_lines(file.text(), block);
    let base = base as u32;
    if edits.iter().any(|edit| edit.span.start < base) {
        return None;
    }
    let moved = |Edit { span, text }: &Edit| Edit::new(Span::new(span.start - base, span.end - base), text.as_str());
    let edits = edits.iter().map(moved).collect::<Vec<_>>();
    let mut wrong = check::wrong(&parse(apply(own, &edits).as_str()));
    if !wrong.is_empty() {
        let before = check::wrong(&parse(own));
        wrong.retain(|what| !before.contains(what));
    }
    wrong.pop_first()
}

impl Lines<'_> {
    fn text(&self) -> &str {
        self.tree.source()
    }

    /// The first line of a text, short enough to be shown.
    fn shown(&self, span: Span) -> String {
        const WIDTH: usize = 60;
        let text = self.tree.slice(span).lines().next().unwrap_or_default().trim_end();
        match text.char_indices().nth(WIDTH) {
            Some((end, _)) => format!("{}\u{2026}", &text[..end]),
            None => text.to_owned(),
        }
    }

    /// Where the line of an offset starts.
    fn line_start(&self, offset: u32) -> usize {
        let text = self.text();
        let start = text[..offset as usize].rfind('\n').map_or(0, |at| at + 1);
        if start == 0 && text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { start }
    }

    /// Where the line of an offset ends, its line ending not included.
    fn line_end(&self, offset: u32) -> usize {
        let text = self.text();
        let end = text[offset as usize..].find('\n').map_or(text.len(), |at| offset as usize + at);
        if text[..end].ends_with('\r') { end - 1 } else { end }
    }

    /// The blanks that the line of an offset starts with.
    fn indent(&self, offset: u32) -> &str {
        let line = &self.text()[self.line_start(offset)..];
        &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
    }

    /// Whether nothing but blanks stands before an offset on its line.
    fn starts_line(&self, offset: u32) -> bool {
        self.text()[self.line_start(offset)..offset as usize].trim().is_empty()
    }
}

/// One level deeper than `indent`.
fn deeper(indent: &str) -> String {
    format!("{indent}{}", if indent.contains('\t') { "\t" } else { "  " })
}
