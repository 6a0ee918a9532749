use super::template::{Directive, Piece};
use super::tree::{Attribute, BinaryOp, Block, ExprId, Label, ObjectItem, Part, UnaryOp};

/// Stacks for what is not complete yet, shared by all levels of nesting: each level takes back what it put on top.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    pub conditionals: Vec<(ExprId, ExprId)>,
    pub operations: Vec<(BinaryOp, ExprId)>,
    pub unary: Vec<(UnaryOp, u32)>,
    pub exprs: Vec<ExprId>,
    pub items: Vec<ObjectItem>,
    pub pieces: Vec<Piece>,
    pub directives: Vec<Directive>,
    pub parts: Vec<Part>,
    pub attributes: Vec<Attribute>,
    pub blocks: Vec<Block>,
    pub labels: Vec<Label>,
}

/// The heights of the stacks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark([usize; 11]);

impl Scratch {
    pub(super) fn mark(&self) -> Mark {
        Mark([
            self.conditionals.len(),
            self.operations.len(),
            self.unary.len(),
            self.exprs.len(),
            self.items.len(),
            self.pieces.len(),
            self.directives.len(),
            self.parts.len(),
            self.attributes.len(),
            self.blocks.len(),
            self.labels.len(),
        ])
    }

    /// Drops what an interrupted parse left on top.
    pub(super) fn reset(&mut self, Mark(to): Mark) {
        self.conditionals.truncate(to[0]);
        self.operations.truncate(to[1]);
        self.unary.truncate(to[2]);
        self.exprs.truncate(to[3]);
        self.items.truncate(to[4]);
        self.pieces.truncate(to[5]);
        self.directives.truncate(to[6]);
        self.parts.truncate(to[7]);
        self.attributes.truncate(to[8]);
        self.blocks.truncate(to[9]);
        self.labels.truncate(to[10]);
    }
}

impl Mark {
    pub(super) fn attributes(self) -> usize {
        self.0[8]
    }

    pub(super) fn blocks(self) -> usize {
        self.0[9]
    }

    pub(super) fn labels(self) -> usize {
        self.0[10]
    }
}
