//! Repairs as edits of source texts: what a policy asks for in terms of the resource, written into HCL or YAML so that
//! everything else stays as it is, byte for byte.
//!
//! Nothing here evaluates: a [`Document`] is one parsed file, a [`Target`] says where a finding is in it, and
//! [`Document::edits`] gives the edits of the first repair that can be written there, or why none can. Only what is
//! written literally at the site is changed. Whether the finding is gone afterwards, and nothing new came, is for
//! the engine to find out by judging again.

mod anchor;
mod hcl;
mod refusal;
mod yaml;

use palisade_policy::{Change, Repair};
use palisade_source::{Edit, Moves, SourceFile, Span, apply, compose};

use crate::anchor::Step;
pub use crate::refusal::Refusal;

/// A file that is parsed once for all repairs in it.
#[derive(Debug)]
pub struct Document {
    file: SourceFile,
    parsed: Parsed,
}

#[derive(Debug)]
enum Parsed {
    Hcl(Box<hcl::Parsed>),
    Yaml(Vec<palisade_kubernetes::syntax::Document>),
}

/// Where a finding is.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    /// The kind of the resource that the finding is about.
    pub kind: &'a str,
    /// The attribute's path in the resource that was read.
    pub path: &'a str,
    /// What the finding points at.
    pub site: Span,
    /// The block or document of the resource that it is about, if that is in the same file.
    pub block: Option<Span>,
}

impl Target<'_> {
    /// Whether its resource is one of a manifest: their kinds start with a capital. What a plan's JSON shows of any other
    /// is written elsewhere.
    pub fn is_of_manifest(&self) -> bool {
        self.kind.starts_with(|c: char| c.is_ascii_uppercase())
    }

    /// The same in the part of the file that starts at an offset.
    fn less(self, start: u32) -> Self {
        Target { site: less(self.site, start), block: self.block.map(|block| less(block, start)), ..self }
    }
}

/// A span in the part of a file that starts at an offset.
fn less(span: Span, start: u32) -> Span {
    Span::new(span.start.saturating_sub(start), span.end.saturating_sub(start))
}

/// How a file is written, as far as it can be edited.
enum Syntax {
    Hcl,
    Yaml,
}

/// What a file is written in, by its name.
fn syntax_of(path: &str) -> Result<Syntax, Refusal> {
    let lower = path.to_ascii_lowercase();
    let ends = |endings: &[&str]| endings.iter().any(|ending| lower.ends_with(ending));
    if ends(&[".tf.json", ".tofu.json"]) {
        Err(Refusal::TerraformJson)
    } else if ends(&[".tf", ".tofu"]) {
        Ok(Syntax::Hcl)
    } else if ends(&[".yaml", ".yml", ".json"]) {
        Ok(Syntax::Yaml)
    } else {
        Err(Refusal::Unknown)
    }
}

impl Document {
    /// Parses a file.
    ///
    /// # Errors
    /// If its syntax is one that is not edited.
    pub fn parse(file: &SourceFile) -> Result<Self, Refusal> {
        let parsed = match syntax_of(file.path())? {
            Syntax::Hcl => Parsed::Hcl(Box::new(hcl::Parsed::new(file))),
            Syntax::Yaml => Parsed::Yaml(palisade_kubernetes::syntax::documents(file.text())),
        };
        Ok(Self { file: file.clone(), parsed })
    }

    /// The file.
    pub fn file(&self) -> &SourceFile {
        &self.file
    }

    /// The edits of the first of the repairs that fits and can be written; none where it is written already.
    ///
    /// # Errors
    /// Why none can be written: of the last that was tried.
    pub fn edits(&self, repairs: &[Repair], target: Target<'_>) -> Result<Vec<Edit>, Refusal> {
        if matches!(self.parsed, Parsed::Yaml(_)) && !target.is_of_manifest() {
            return Err(Refusal::Elsewhere);
        }
        let kind = self.kind(target);
        let mut refused = Refusal::OtherKind;
        let mut is_written = false;
        for repair in repairs {
            if !(repair.kinds.is_empty() || repair.kinds.iter().any(|one| *one == kind)) {
                continue;
            }
            match self.repair(repair, target, &kind).and_then(|edits| self.accepted(edits, target)) {
                Ok(edits) if edits.is_empty() => is_written = true,
                Ok(edits) => return Ok(edits),
                // Another repair would write beside what is written already.
                Err(refusal) if refusal.is_final() => return Err(refusal),
                Err(refusal) => refused = refusal,
            }
        }
        if is_written { Ok(Vec::new()) } else { Err(refused) }
    }

    /// The kind of the resource that holds the site.
    fn kind(&self, target: Target<'_>) -> String {
        match &self.parsed {
            Parsed::Hcl(parsed) => hcl::kind_at(parsed, target.site.start).unwrap_or_else(|| target.kind.to_owned()),
            Parsed::Yaml(_) => target.kind.to_owned(),
        }
    }

    /// Edits that whoever reads the resource would take.
    fn accepted(&self, edits: Vec<Edit>, target: Target<'_>) -> Result<Vec<Edit>, Refusal> {
        let refused = match &self.parsed {
            Parsed::Hcl(parsed) => hcl::refused(&self.file, parsed, &edits, target.site.start),
            // A field that a kind does not have is a policy's to find, when all is judged again.
            Parsed::Yaml(_) => None,
        };
        refused.map_or(Ok(edits), |what| Err(Refusal::Refused(what)))
    }

    /// All changes of one repair. Each is made on the text that those before it left; all together are edits of the first text.
    fn repair(&self, repair: &Repair, target: Target<'_>, kind: &str) -> Result<Vec<Edit>, Refusal> {
        let mut changes = repair.changes.iter();
        let Some(first) = changes.next() else { return Ok(Vec::new()) };
        let steps = |change: &Change| anchor::steps(repair.at, change, target.path, kind);
        let edits = self.change(first, &steps(first)?, target, kind)?;
        let mut rest = changes.peekable();
        if rest.peek().is_none() {
            return Ok(edits);
        }
        // What was written is read again for the next change: of a long file only the part that it is in.
        let part = self.part(repair, target);
        let before = self.file.slice(part);
        let edits =
            edits.iter().map(|edit| Edit::new(less(edit.span, part.start), edit.text.as_str())).collect::<Vec<_>>();
        let (mut text, mut at) = (apply(before, &edits), moved(target.less(part.start), &edits));
        let mut all = Some(edits);
        for change in rest {
            let document = Document::parse(&SourceFile::new(self.file.path(), text.as_str()))?;
            let edits = document.change(change, &steps(change)?, at, kind)?;
            (text, at) = (apply(&text, &edits), moved(at, &edits));
            all = all.and_then(|all| compose(&all, &edits));
        }
        let all = all.unwrap_or_else(|| whole(before, &text).into_iter().collect());
        let back = |Edit { span, text }| Edit::new(Span::new(span.start + part.start, span.end + part.start), text);
        Ok(all.into_iter().map(back).collect())
    }

    /// The part of the file that all changes of a repair look at.
    fn part(&self, repair: &Repair, target: Target<'_>) -> Span {
        // What is written beside a resource must not be declared anywhere in the file.
        let looks_around = repair.changes.iter().any(|change| matches!(change, Change::Beside { .. }));
        let block = match &self.parsed {
            Parsed::Hcl(parsed) if !looks_around => hcl::block_lines(&self.file, parsed, target.site.start),
            Parsed::Hcl(_) | Parsed::Yaml(_) => None,
        };
        block.unwrap_or_else(|| Span::from(0..self.file.text().len()))
    }

    fn change(&self, change: &Change, steps: &[Step], target: Target<'_>, kind: &str) -> Result<Vec<Edit>, Refusal> {
        let text = self.file.text();
        match &self.parsed {
            Parsed::Hcl(parsed) => hcl::edits(&self.file, parsed, change, steps, target.site.start, kind),
            Parsed::Yaml(documents) => {
                let at = target.block.filter(|block| block.start <= target.site.start).ok_or(Refusal::Elsewhere)?;
                yaml::edits(documents, text, change, steps, at)
            }
        }
    }
}

/// Where a target is once edits are made.
fn moved<'a>(target: Target<'a>, edits: &[Edit]) -> Target<'a> {
    let moves = Moves::new(edits);
    Target { site: moves.span(target.site), block: target.block.map(|block| moves.span(block)), ..target }
}

/// The one edit that makes a text of another; none where they are the same.
fn whole(before: &str, after: &str) -> Option<Edit> {
    let common = before.char_indices().zip(after.chars()).find(|((_, a), b)| a != b).map(|((at, _), _)| at);
    let start = common.unwrap_or_else(|| before.len().min(after.len()));
    let (old, new) = (&before[start..], &after[start..]);
    let end =
        old.chars().rev().zip(new.chars().rev()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum::<usize>();
    let span = Span::from(start..before.len() - end);
    let text = &after[start..after.len() - end];
    (!(span.is_empty() && text.is_empty())).then(|| Edit::new(span, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_edit_for_all_that_differs() {
        for (before, after) in [("a b c", "a x c"), ("aa", "aaa"), ("ä", "äö"), ("", "x"), ("abc", "")] {
            let edit = whole(before, after).unwrap();
            assert_eq!(apply(before, &[edit]), after);
        }
        assert_eq!(whole("same", "same"), None);
    }
}
