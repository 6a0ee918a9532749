//! Files and blocks: arguments, nested blocks, and going on after an error.

use std::collections::HashMap;

use super::parser::{Bail, Parse, Parser};
use super::recovery;
use super::token::{Tok, Token};
use super::tree::{Attribute, Block, Body, Kind, Label};
use super::{Diagnostic, escape};

const ITEM_REQUIRED: &str = "Argument or block definition required";
const INVALID_BLOCK: &str = "Invalid block definition";
const ONE_LINE_BLOCK: &str = "Invalid single-argument block definition";
const UNCLOSED: (&str, &str) = (
    "Unclosed configuration block",
    "There is no closing brace for this block before the end of the file. This may be caused by incorrect brace nesting elsewhere in this file.",
);

/// Bodies with more arguments than this are checked for duplicates with a table.
const FEW: usize = 16;

/// How a file is read on after errors.
#[derive(Debug, Default)]
pub(super) struct Recovery {
    /// How many items did not parse, also those of which nothing is said.
    pub errors: usize,
    /// A block was not closed where it should: from here on, what looks like a top-level block at the start of a line
    /// is one.
    pub strict: bool,
    /// The block at hand is abandoned, and it was said why.
    pub lost: bool,
    /// The last top-level item was skipped as a whole.
    pub skipping: bool,
    /// How often the end of an item had to be guessed by looking at all that follows.
    pub guesses: usize,
}

impl Parser<'_, '_> {
    /// A whole file.
    pub(super) fn file(&mut self) {
        self.seek(self.prev_end as usize);
        while self.tok.kind != Tok::Eof {
            match self.tok.kind {
                Tok::Newline => {
                    self.bump();
                }
                Tok::Ident => {
                    self.top_level_item();
                }
                _ => self.stray_token(),
            }
        }
        self.tree.body = self.body(0, 0);
    }

    /// An item of the file. A block that swallowed what follows it, because it is not closed, is read again with
    /// the next top-level block as its end.
    fn top_level_item(&mut self) {
        self.recovery.lost = false;
        let (checkpoint, mark, start) = (self.tree.checkpoint(), self.scratch.mark(), self.tok.start as usize);
        let before = (self.tree.diagnostics.len(), self.recovery.skipping);
        let closed = self.item();
        if !closed && !self.recovery.strict && recovery::next_header(self.text, start).is_some() {
            self.tree.rewind(checkpoint);
            self.scratch.reset(mark);
            self.recovery.strict = true;
            self.recovery.lost = false;
            self.depth = 0;
            self.seek(start);
            self.item();
        }
        // Of a run of lines that are nothing the first one tells enough.
        if self.recovery.skipping && before.1 {
            self.tree.diagnostics.truncate(before.0);
        }
    }

    /// What cannot start an item.
    fn stray_token(&mut self) {
        self.recovery.errors += 1;
        let start = self.tok.start as usize;
        if !std::mem::replace(&mut self.recovery.skipping, true) {
            let (summary, detail) = if self.tok.kind == Tok::Quote {
                ("Invalid argument name", "Argument names must not be quoted.")
            } else {
                (ITEM_REQUIRED, "An argument or block definition is required here.")
            };
            let _reported: Parse<()> = self.unexpected(summary, detail);
        }
        if self.tok.kind == Tok::CloseBrace {
            self.bump();
        } else {
            self.skip_item(start);
        }
    }

    /// The items between braces, up to the closing one. False where there is none.
    fn nested_items(&mut self, open: Token) -> bool {
        loop {
            match self.tok.kind {
                Tok::Newline => {
                    self.bump();
                }
                Tok::CloseBrace => return true,
                Tok::Ident if self.recovery.strict && recovery::is_header(self.text, self.tok.start as usize) => {
                    return self.unclosed(open);
                }
                Tok::Eof => return self.unclosed(open),
                Tok::Ident => {
                    if !self.item() {
                        return false;
                    }
                }
                _ => self.stray_token(),
            }
        }
    }

    fn unclosed(&mut self, open: Token) -> bool {
        self.recovery.errors += 1;
        if !std::mem::replace(&mut self.recovery.lost, true) {
            self.report(self.token_span(open), UNCLOSED.0, UNCLOSED.1);
        }
        false
    }

    /// An argument or block. False where a block did not end.
    fn item(&mut self) -> bool {
        let name = self.bump();
        match self.tok.kind {
            Tok::Equal => {
                self.recovery.skipping = false;
                self.attribute(name);
                true
            }
            Tok::Quote | Tok::OpenBrace | Tok::Ident => {
                self.recovery.skipping = false;
                self.block(name)
            }
            _ => {
                let span = self.token_span(name);
                if self.tok.kind == Tok::Bad {
                    let _reported: Parse<()> = self.unexpected(ITEM_REQUIRED, "");
                } else {
                    self.report(
                        span,
                        ITEM_REQUIRED,
                        "An argument or block definition is required here. To set an argument, use the equals sign \"=\" to introduce the argument value.",
                    );
                }
                self.recovery.errors += 1;
                self.recovery.skipping = true;
                self.skip_item(name.start as usize);
                true
            }
        }
    }

    /// An argument from its equals sign on, with the end of its line. One that does not parse costs only itself.
    fn attribute(&mut self, name: Token) {
        let equal = self.bump();
        let (depth, mark) = (self.depth, self.scratch.mark());
        let value = self.expression().and_then(|expr| self.end_of_argument().map(|()| expr));
        let expr = value.unwrap_or_else(|Bail| {
            self.depth = depth;
            self.scratch.reset(mark);
            self.newlines = true;
            self.recovery.errors += 1;
            self.skip_item(name.start as usize);
            self.invalid(equal.end)
        });
        let (name, name_span) = (self.token_string(name), self.token_span(name));
        self.scratch.attributes.push(Attribute { name, name_span, expr });
    }

    /// An expression for what was skipped since an equals sign.
    fn invalid(&mut self, from: u32) -> super::ExprId {
        let skipped = &self.text[from as usize..self.tok.start as usize];
        let start = from + (skipped.len() - skipped.trim_start().len()) as u32;
        let end = from + skipped.trim_end().len() as u32;
        self.node(start.min(end.max(from)), end.max(from), Kind::Invalid)
    }

    fn end_of_argument(&mut self) -> Parse<()> {
        const SUMMARY: &str = "Missing newline after argument";
        match self.tok.kind {
            Tok::Newline => {
                self.bump();
                Ok(())
            }
            Tok::Eof => Ok(()),
            Tok::Comma => self.unexpected(
                "Unexpected comma after argument",
                "Argument definitions must be separated by newlines, not commas. An argument definition must end with a newline.",
            ),
            _ => self.unexpected(SUMMARY, "An argument definition must end with a newline."),
        }
    }

    /// A block from behind its type on, with the end of its line. False where it did not end.
    fn block(&mut self, kind: Token) -> bool {
        let (depth, mark) = (self.depth, self.scratch.mark());
        let errors = self.errors();
        let header_ok = self.enter().and_then(|()| self.labels());
        let labels = self.tree.push_labels(self.scratch.labels.drain(mark.labels()..));
        let kind_span = self.token_span(kind);
        let mut block = Block {
            kind: self.token_string(kind),
            kind_span,
            labels,
            span: kind_span,
            body: Body::default(),
            closed: false,
            one_line: false,
            broken: false,
        };
        block.span = self.tree.header(&block);
        let closed = match header_ok {
            Ok(()) => self.block_body(kind, &mut block),
            Err(Bail) => {
                self.recovery.errors += 1;
                self.scratch.reset(mark);
                self.skip_read_item(kind.start as usize, block.span.end as usize);
                true
            }
        };
        self.depth = depth;
        block.broken = self.errors() > errors;
        self.scratch.blocks.push(block);
        closed
    }

    /// How much was found to be wrong so far.
    fn errors(&self) -> usize {
        self.recovery.errors + self.tree.diagnostics.len()
    }

    /// Labels, up to the opening brace.
    fn labels(&mut self) -> Parse<()> {
        loop {
            match self.tok.kind {
                Tok::OpenBrace => return Ok(()),
                Tok::Quote => {
                    let label = self.quoted_label()?;
                    self.scratch.labels.push(label);
                }
                Tok::Ident => {
                    let word = self.bump();
                    let label = Label { text: self.token_string(word), span: self.token_span(word) };
                    self.scratch.labels.push(label);
                }
                Tok::Equal => {
                    return self.unexpected(
                        INVALID_BLOCK,
                        "The equals sign \"=\" indicates an argument definition, and must not be used when defining a block.",
                    );
                }
                Tok::Newline => {
                    return self.unexpected(
                        INVALID_BLOCK,
                        "A block definition must have block content delimited by \"{\" and \"}\", starting on the same line as the block header.",
                    );
                }
                _ => {
                    return self.unexpected(
                        INVALID_BLOCK,
                        "Either a quoted string block label or an opening brace (\"{\") is expected here.",
                    );
                }
            }
        }
    }

    /// A label in quotes: escapes, but no templates.
    fn quoted_label(&mut self) -> Parse<Label> {
        let open = self.tok;
        let content = match escape::quoted_content(self.text, open.end as usize) {
            Ok(content) => content,
            Err(diagnostic) => {
                self.tree.diagnostics.push(diagnostic);
                return Err(Bail);
            }
        };
        let end = open.end + content.len() as u32;
        let text = if content.contains(['\\', '$', '%']) {
            let mut errors = Vec::new();
            let text = self.tree.write_text(|into| escape::decode_quoted(content, into, |bad| errors.push(bad)));
            self.tree.diagnostics.extend(errors.into_iter().map(|bad| bad.diagnostic(open.end as usize)));
            text
        } else {
            self.text_of(open.end, end)
        };
        self.prev_end = end + 1;
        self.seek(end as usize + 1);
        Ok(Label { text, span: self.span(open.start, end + 1) })
    }

    /// A block from its opening brace to the end of its line. False where it did not end.
    fn block_body(&mut self, kind: Token, block: &mut Block) -> bool {
        let open = self.bump();
        let mark = self.scratch.mark();
        let closed = match self.tok.kind {
            Tok::Newline | Tok::CloseBrace | Tok::Eof => self.nested_items(open),
            _ => {
                block.one_line = true;
                if self.one_line_argument(open).is_err() {
                    self.scratch.reset(mark);
                    self.newlines = true;
                    self.recovery.errors += 1;
                    self.skip_item(kind.start as usize);
                    block.span = self.span(kind.start, self.prev_end);
                    return true;
                }
                true
            }
        };
        block.body = self.body(mark.attributes(), mark.blocks());
        let end = if closed { self.tok.end } else { self.prev_end };
        block.span = self.span(kind.start, end);
        block.closed = closed;
        if closed {
            self.bump();
            self.end_of_block();
        }
        closed
    }

    /// The argument of a block on one line, up to the closing brace.
    fn one_line_argument(&mut self, open: Token) -> Parse<()> {
        if self.tok.kind != Tok::Ident {
            return self.unexpected(ITEM_REQUIRED, "An argument or block definition is required here.");
        }
        let name = self.bump();
        match self.tok.kind {
            Tok::Equal => self.bump(),
            Tok::Quote | Tok::OpenBrace | Tok::Ident => {
                let detail = format!(
                    "A single-line block definition can contain only a single argument. If you meant to define argument \"{}\", use an equals sign to assign it a value. To define a nested block, place it on a line of its own within its parent block.",
                    self.token_text(name)
                );
                return self.fail(self.span(name.start, self.tok.end), "Argument definition required", detail);
            }
            _ => {
                return self.fail(
                    self.token_span(name),
                    ITEM_REQUIRED,
                    "An argument or block definition is required here. To set an argument, use the equals sign \"=\" to introduce the argument value.",
                );
            }
        };
        let expr = self.expression()?;
        let (name, name_span) = (self.token_string(name), self.token_span(name));
        self.scratch.attributes.push(Attribute { name, name_span, expr });
        match self.tok.kind {
            Tok::CloseBrace => Ok(()),
            Tok::Comma => self.unexpected(
                ONE_LINE_BLOCK,
                "Single-line block syntax can include only one argument definition. To define multiple arguments, use the multi-line block syntax with one argument definition per line.",
            ),
            Tok::Newline => self.unexpected(
                ONE_LINE_BLOCK,
                "An argument definition on the same line as its containing block creates a single-line block definition, which must also be closed on the same line. Place the block's closing brace immediately after the argument definition.",
            ),
            Tok::Eof => self.fail(self.token_span(open), UNCLOSED.0, UNCLOSED.1),
            _ => self.unexpected(
                ONE_LINE_BLOCK,
                "A single-line block definition must end with a closing brace immediately after its single argument definition.",
            ),
        }
    }

    fn end_of_block(&mut self) {
        match self.tok.kind {
            Tok::Newline => {
                self.bump();
            }
            Tok::Eof => {}
            _ => {
                let rest = self.tok.start as usize;
                let _reported: Parse<()> = self.unexpected(
                    "Missing newline after block definition",
                    "A block definition must end with a newline.",
                );
                self.recovery.errors += 1;
                self.skip_item(rest);
            }
        }
    }

    /// The attributes and blocks that were collected since.
    fn body(&mut self, attributes: usize, blocks: usize) -> Body {
        self.drop_duplicates(attributes);
        let attributes = self.tree.push_attributes(self.scratch.attributes.drain(attributes..));
        let blocks = self.tree.push_blocks(self.scratch.blocks.drain(blocks..));
        Body { attributes, blocks }
    }

    /// Reports arguments that are set twice, and keeps the first of each.
    fn drop_duplicates(&mut self, base: usize) {
        let attributes = &self.scratch.attributes[base..];
        let mut again = Vec::new();
        if attributes.len() <= FEW {
            for (index, attribute) in attributes.iter().enumerate().skip(1) {
                let name = self.tree.text(attribute.name);
                if let Some(first) = attributes[..index].iter().find(|other| self.tree.text(other.name) == name) {
                    again.push((index, *attribute, *first));
                }
            }
        } else {
            let mut seen = HashMap::with_capacity(attributes.len());
            for (index, attribute) in attributes.iter().enumerate() {
                if let Some(first) = seen.insert(self.tree.text(attribute.name), *attribute) {
                    seen.insert(self.tree.text(first.name), first);
                    again.push((index, *attribute, first));
                }
            }
        }
        for &(_, attribute, first) in &again {
            let name = self.tree.text(attribute.name);
            let detail = format!("The argument \"{name}\" was already set. Each argument may be set only once.");
            self.tree.diagnostics.push(Diagnostic {
                span: attribute.name_span,
                summary: "Attribute redefined".into(),
                detail: detail.into(),
                related: Some(first.name_span),
            });
        }
        for &(index, ..) in again.iter().rev() {
            self.scratch.attributes.remove(base + index);
        }
    }

    /// Goes on behind the item that starts at `start`, of which something did not parse.
    fn skip_item(&mut self, start: usize) {
        self.skip_read_item(start, start);
    }

    /// The same where the item's start, up to `read`, is in the tree.
    fn skip_read_item(&mut self, start: usize, read: usize) {
        let end = recovery::item_end(self.text, start, read, self.tree, &mut self.recovery);
        // Parsing may have come further before it failed.
        self.tree.comments.truncate(self.tree.comments.partition_point(|comment| (comment.span.start as usize) < end));
        self.newlines = true;
        self.prev_end = end as u32;
        self.seek(end);
    }
}
