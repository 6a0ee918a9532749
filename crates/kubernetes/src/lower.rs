//! One YAML document, resolved: aliases followed, merge keys applied, the last of equal keys kept, scalars typed.

use std::borrow::Cow;
use std::collections::HashSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use palisade_model::{Category, Key};
use palisade_source::Span;

use crate::yaml::{Kind, MAX_NESTING, Scalar, ScalarText, Tag, Tape, key_text, resolve};

/// Aliases may add this many nodes to a document (`max-alias-nodes`), and as many more as it has itself. What people
/// write with anchors stays far below; a bomb does not.
pub const MAX_ALIAS_NODES: usize = 10_000;

/// Takes a resolved document, in order.
pub(crate) trait Out {
    fn null(&mut self, at: Place<'_>);
    fn bool(&mut self, at: Place<'_>, value: bool);
    fn int(&mut self, at: Place<'_>, value: i64);
    fn float(&mut self, at: Place<'_>, value: f64);
    /// A text, and where it stands in the file as it is read.
    fn text(&mut self, at: Place<'_>, value: &str, source: Option<Span>);
    /// Something that the API server would refuse.
    fn refused(&mut self, at: Place<'_>, problem: &Problem);
    fn begin_list(&mut self, at: Place<'_>);
    fn begin_object(&mut self, at: Place<'_>);
    fn end(&mut self);
}

/// The name and the place of a value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'k> {
    pub(crate) key: Key<'k>,
    /// A mapping's entry: `key: value`, or `key:` where the value is a collection or left out. An element: the scalar,
    /// or its first entry.
    pub(crate) site: Span,
}

/// Something in a document that parses and that the API server would still refuse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) category: Category,
    pub(crate) at: Span,
    pub(crate) summary: String,
    pub(crate) detail: &'static str,
}

/// An entry of a mapping, merge keys applied.
#[derive(Debug, Clone)]
pub(crate) struct Entry<'t> {
    pub(crate) key: Cow<'t, str>,
    /// Whether the key reads as it is written.
    is_verbatim: bool,
    pub(crate) key_node: u32,
    pub(crate) value: u32,
}

/// Reads one document's tape.
pub(crate) struct Document<'t> {
    tape: &'t Tape,
    source: &'t str,
    /// Mappings that are being written keep their entries here, the innermost last.
    entries: Vec<Entry<'t>>,
    problems: Vec<Problem>,
    overridden: Vec<Span>,
    /// Nodes that aliases may still add; none once an alias asked for more.
    budget: Option<usize>,
    /// The alias that asked for more.
    exhausted: Option<Span>,
}

fn parse(at: Span, summary: String, detail: &'static str) -> Problem {
    Problem { category: Category::Parse, at, summary, detail }
}

fn limit(at: Span, summary: String) -> Problem {
    Problem { category: Category::Limits, at, summary, detail: "write the values out where they are used" }
}

impl<'t> Document<'t> {
    pub(crate) fn new(tape: &'t Tape, source: &'t str) -> Self {
        let budget = Some(MAX_ALIAS_NODES + tape.len() as usize);
        Document {
            tape,
            source,
            entries: Vec::new(),
            problems: Vec::new(),
            overridden: Vec::new(),
            budget,
            exhausted: None,
        }
    }

    /// What the API server would refuse, so far, in order.
    pub(crate) fn take_problems(&mut self) -> Vec<Problem> {
        let mut problems = std::mem::take(&mut self.problems);
        // A mapping that is looked into and then written meets its problems more than once.
        problems.sort_by(|a, b| a.at.cmp(&b.at).then_with(|| a.summary.cmp(&b.summary)));
        problems.dedup();
        problems
    }

    /// The keys that a later equal one overrides, so far.
    pub(crate) fn take_overridden(&mut self) -> Vec<Span> {
        std::mem::take(&mut self.overridden)
    }

    /// The file's text.
    pub(crate) fn source(&self) -> &'t str {
        self.source
    }

    /// A node's span.
    pub(crate) fn span(&self, node: u32) -> Span {
        self.tape.node(node).at
    }

    pub(crate) fn is_mapping(&self, node: u32) -> bool {
        self.tape.node(self.tape.target(node)).kind == Kind::Mapping
    }

    /// The elements of a sequence, as far as the budget for aliases goes; none of anything else.
    pub(crate) fn elements(&mut self, node: u32) -> Vec<u32> {
        let tape = self.tape;
        let target = tape.target(node);
        if tape.node(target).kind != Kind::Sequence {
            return Vec::new();
        }
        if let Err(problem) = self.charge(node) {
            self.problems.push(problem);
            return Vec::new();
        }
        let mut kept = Vec::new();
        for element in tape.children(target) {
            match self.charge(element) {
                Ok(()) => kept.push(element),
                Err(problem) => self.problems.push(problem),
            }
        }
        kept
    }

    /// An entry of a mapping by its key.
    pub(crate) fn entry(&mut self, mapping: u32, key: &str) -> Option<Entry<'t>> {
        if !self.is_mapping(mapping) {
            return None;
        }
        let base = self.entries.len();
        if let Err(problem) = self.collect(self.tape.target(mapping), 0) {
            self.problems.push(problem);
        }
        let found = self.entries[base..].iter().rfind(|entry| entry.key == key).cloned();
        self.entries.truncate(base);
        found
    }

    /// A scalar's text, whatever its type; none of null and of collections.
    pub(crate) fn scalar_text(&self, node: u32) -> Option<&'t str> {
        let index = self.tape.target(node);
        let node = self.tape.node(index);
        let text = self.tape.text(index, self.source);
        match (node.kind, node.tag) {
            (Kind::Quoted, _) => Some(text),
            (Kind::Plain, tag) => (resolve(tag, text) != Ok(Scalar::Null)).then_some(text),
            (Kind::Sequence | Kind::Mapping | Kind::Alias(_), _) => None,
        }
    }

    /// A text; none of anything that is not one.
    pub(crate) fn string(&self, node: u32) -> Option<&'t str> {
        let index = self.tape.target(node);
        let node = self.tape.node(index);
        let text = self.tape.text(index, self.source);
        let is_text = match node.kind {
            Kind::Quoted => node.tag == Tag::None || resolve(node.tag, text) == Ok(Scalar::Text),
            Kind::Plain => resolve(node.tag, text) == Ok(Scalar::Text),
            Kind::Sequence | Kind::Mapping | Kind::Alias(_) => false,
        };
        is_text.then_some(text)
    }

    /// What a finding about an entry points at.
    pub(crate) fn entry_site(&self, entry: &Entry<'_>) -> Span {
        self.pair_site(entry.key_node, entry.value)
    }

    fn pair_site(&self, key: u32, value: u32) -> Span {
        let key = self.tape.node(key).at;
        let value = self.tape.node(value);
        let whole = match value.kind {
            Kind::Plain | Kind::Quoted | Kind::Alias(_) => !value.at.is_empty(),
            Kind::Sequence | Kind::Mapping => false,
        };
        if whole && value.at.start >= key.end {
            return key.to(value.at);
        }
        // The colon belongs to the name.
        let rest = self.source.get(key.range().end..).unwrap_or_default();
        let blanks = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        let colon = if rest[blanks..].starts_with(':') { blanks + 1 } else { 0 };
        Span::new(key.start, key.end + colon as u32)
    }

    /// What a finding about an element points at: a scalar, or a collection's first entry.
    pub(crate) fn element_site(&self, element: u32) -> Span {
        let mut node = element;
        loop {
            let this = self.tape.node(node);
            let Some(first) = self.tape.children(node).next() else { return this.at };
            match this.kind {
                Kind::Mapping => {
                    let value = first + self.tape.node(first).size;
                    return self.pair_site(first, value);
                }
                Kind::Sequence => node = first,
                Kind::Plain | Kind::Quoted | Kind::Alias(_) => return this.at,
            }
        }
    }

    /// Writes a node and all that it holds.
    pub(crate) fn write(&mut self, node: u32, at: Place<'_>, out: &mut impl Out) {
        self.value(node, at, 0, out);
    }

    fn refuse(&mut self, at: Place<'_>, problem: Problem, out: &mut impl Out) {
        out.refused(at, &problem);
        self.problems.push(problem);
    }

    fn value(&mut self, node: u32, at: Place<'_>, depth: usize, out: &mut impl Out) {
        if let Err(problem) = self.charge(node) {
            return self.refuse(at, problem, out);
        }
        let node = self.tape.target(node);
        match self.tape.node(node).kind {
            Kind::Plain | Kind::Quoted => self.scalar(node, at, out),
            Kind::Sequence | Kind::Mapping if depth >= MAX_NESTING => {
                let summary = format!("aliases nest more than {MAX_NESTING} collections (max-nesting)");
                self.refuse(at, limit(self.span(node), summary), out);
            }
            Kind::Sequence => {
                out.begin_list(at);
                for element in self.tape.children(node) {
                    let place = Place { key: Key::None, site: self.element_site(element) };
                    self.value(element, place, depth + 1, out);
                }
                out.end();
            }
            Kind::Mapping => self.mapping(node, at, depth, out),
            // An anchor's node is never itself an alias.
            Kind::Alias(_) => {}
        }
    }

    /// Charges what an alias adds to the budget; nothing for any other node. What the aliases within it add is charged
    /// when they are met.
    fn charge(&mut self, node: u32) -> Result<(), Problem> {
        let Kind::Alias(to) = self.tape.node(node).kind else { return Ok(()) };
        let size = self.tape.node(to).size;
        if to <= node && node < to + size {
            let summary = "an anchor's value contains itself".to_owned();
            let detail = "name another anchor here, or write the value out";
            return Err(parse(self.span(node), summary, detail));
        }
        self.spend(node, size)
    }

    /// Takes nodes from the budget. Once it does not suffice there is none: one problem says it.
    fn spend(&mut self, node: u32, size: u32) -> Result<(), Problem> {
        self.budget = self.budget.and_then(|budget| budget.checked_sub(size as usize));
        if self.budget.is_some() {
            return Ok(());
        }
        let summary = format!("aliases add more than {MAX_ALIAS_NODES} values (max-alias-nodes)");
        let first = self.exhausted.get_or_insert(self.tape.node(node).at);
        Err(limit(*first, summary))
    }

    fn scalar(&mut self, index: u32, at: Place<'_>, out: &mut impl Out) {
        let node = self.tape.node(index);
        let text = self.tape.text(index, self.source);
        let scalar = match (node.kind, node.tag) {
            (Kind::Quoted, Tag::None) => Ok(Scalar::Text),
            (_, tag) => resolve(tag, text),
        };
        match scalar {
            Ok(Scalar::Null) => out.null(at),
            Ok(Scalar::Bool(value)) => out.bool(at, value),
            Ok(Scalar::Int(value)) => out.int(at, value),
            Ok(Scalar::Float(value)) if value.is_finite() => out.float(at, value),
            Ok(Scalar::Float(_)) => {
                let summary = format!("{text} has no form in JSON");
                self.refuse(at, parse(node.at, summary, "put it in quotes if it is a text"), out);
            }
            Ok(Scalar::Text) if node.tag == Tag::Binary => {
                if let Ok(bytes) = BASE64.decode(text.replace(['\r', '\n'], "")) {
                    out.text(at, &String::from_utf8_lossy(&bytes), None);
                } else {
                    let summary = "the value of !!binary is not base64".to_owned();
                    self.refuse(at, parse(node.at, summary, "encode it as base64, or remove the tag"), out);
                }
            }
            Ok(Scalar::Text) => match self.tape.scalar(index) {
                ScalarText::Source(span) => out.text(at, text, Some(span)),
                ScalarText::Made(text) => out.text(at, text, None),
            },
            Err(_) => {
                let summary = "the value is not what its tag says".to_owned();
                self.refuse(at, parse(node.at, summary, "correct the value, or remove the tag"), out);
            }
        }
    }

    fn mapping(&mut self, node: u32, at: Place<'_>, depth: usize, out: &mut impl Out) {
        let base = self.entries.len();
        if let Err(problem) = self.collect(node, depth) {
            // Entries that are missing would look as if nobody had written them.
            self.entries.truncate(base);
            return self.refuse(at, problem, out);
        }
        self.drop_overridden(base);
        out.begin_object(at);
        let end = self.entries.len();
        for i in base..end {
            let entry = self.entries[i].clone();
            let key = match self.tape.scalar(self.tape.target(entry.key_node)) {
                ScalarText::Source(span) if entry.is_verbatim => Key::Source(span),
                ScalarText::Source(_) | ScalarText::Made(_) => Key::Text(&entry.key),
            };
            self.value(entry.value, Place { key, site: self.entry_site(&entry) }, depth + 1, out);
        }
        self.entries.truncate(base);
        out.end();
    }

    /// Adds a mapping's entries to `entries`, those of merge keys where they stand: as for go-yaml, the last of equal
    /// keys wins, merged or not. An entry whose key has no form in JSON is left out; a merge that fails is an error.
    fn collect(&mut self, mapping: u32, depth: usize) -> Result<(), Problem> {
        let tape = self.tape;
        let mut children = tape.children(mapping);
        while let (Some(key), Some(value)) = (children.next(), children.next()) {
            if self.is_merge(key) {
                self.merge(value, depth)?;
                continue;
            }
            match self.key(tape.target(key)) {
                Ok((text, is_verbatim)) => {
                    self.entries.push(Entry { key: text, is_verbatim, key_node: key, value });
                }
                Err(why) => self.problems.push(parse(self.span(key), why.to_owned(), "put the key in quotes")),
            }
        }
        Ok(())
    }

    fn is_merge(&self, key: u32) -> bool {
        let node = self.tape.node(key);
        let may_merge = node.tag == Tag::Merge || (node.kind == Kind::Plain && node.tag == Tag::None);
        may_merge && self.tape.text(key, self.source) == "<<"
    }

    fn merge(&mut self, value: u32, depth: usize) -> Result<(), Problem> {
        let tape = self.tape;
        let target = tape.target(value);
        if depth >= MAX_NESTING {
            let summary = format!("merge keys nest more than {MAX_NESTING} mappings (max-nesting)");
            return Err(limit(self.span(value), summary));
        }
        match tape.node(target).kind {
            Kind::Mapping => {
                self.spend(value, tape.node(target).size)?;
                self.collect(target, depth + 1)
            }
            // Of several mappings the first wins. An alias of a sequence is refused.
            Kind::Sequence if target == value && tape.children(target).all(|one| self.is_mapping(one)) => {
                let all: Vec<u32> = tape.children(target).collect();
                all.into_iter().rev().try_for_each(|one| self.merge(one, depth + 1))
            }
            Kind::Sequence | Kind::Plain | Kind::Quoted | Kind::Alias(_) => {
                let summary = "a merge key takes a mapping, an alias of one, or a sequence of these".to_owned();
                Err(parse(self.span(value), summary, "write the entries out"))
            }
        }
    }

    /// A key's text as JSON needs it, and whether it is written so; why not where it has none.
    fn key(&self, index: u32) -> Result<(Cow<'t, str>, bool), &'static str> {
        let node = self.tape.node(index);
        let text = self.tape.text(index, self.source);
        match (node.kind, node.tag) {
            (Kind::Quoted, Tag::None) => Ok((Cow::Borrowed(text), true)),
            (Kind::Plain | Kind::Quoted, tag) => match key_text(tag, text) {
                Ok(Some(other)) => Ok((other, false)),
                Ok(None) => Ok((Cow::Borrowed(text), true)),
                Err(why) => Err(why),
            },
            (Kind::Sequence | Kind::Mapping | Kind::Alias(_), _) => Err("a collection cannot be a key"),
        }
    }

    /// Of equal keys the last stays.
    fn drop_overridden(&mut self, base: usize) {
        let entries = &self.entries[base..];
        let few = entries.len() <= 16;
        let repeats = if few {
            entries.iter().enumerate().any(|(i, entry)| entries[..i].iter().any(|other| other.key == entry.key))
        } else {
            let mut seen = HashSet::with_capacity(entries.len());
            !entries.iter().all(|entry| seen.insert(&entry.key))
        };
        if !repeats {
            return;
        }
        let mut seen = HashSet::new();
        let mut kept = Vec::new();
        for entry in self.entries.drain(base..).rev() {
            if seen.insert(entry.key.clone()) {
                kept.push(entry);
            } else {
                self.overridden.push(self.tape.node(entry.key_node).at);
            }
        }
        self.entries.extend(kept.into_iter().rev());
    }
}
