//! YAML 1.1 texts as tapes of nodes with byte spans.

#[cfg(test)]
mod agreement_tests;
mod fast;
mod granit;
mod scalar;
mod split;
mod tape;

use palisade_model::Category;
use palisade_source::Span;

pub(crate) use scalar::{Scalar, key_text, resolve};
pub(crate) use tape::{Kind, ScalarText, Tag, Tape};

/// Collections nested deeper than this are refused (`max-nesting`): nothing that Kubernetes takes comes near.
pub const MAX_NESTING: usize = 250;

/// A document that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Broken {
    pub(crate) category: Category,
    /// Where the reader stopped.
    pub(crate) at: Span,
    pub(crate) summary: String,
    pub(crate) detail: &'static str,
    /// The part of the file that is lost: the document.
    pub(crate) document: Span,
}

/// Reads a file's documents in order and hands each to `done`: its nodes (the root is node 0), or why it is lost.
/// Documents without any content are left out. Comments are added to `comments`, in order.
pub(crate) fn read(text: &str, comments: &mut Vec<Span>, mut done: impl FnMut(Result<&Tape, Broken>)) {
    let mut tape = Tape::default();
    for part in split::parts(text) {
        match fast::read(text, part, &mut tape, comments) {
            Ok(()) if tape.len() == 0 => {}
            Ok(()) => done(Ok(&tape)),
            Err(fast::Bail) => granit::read(text, part, &mut tape, comments, &mut done),
        }
    }
}
