//! Terraform's syntax: one compact tree, parsed from native HCL and from Terraform's JSON.

mod diagnostic;
mod traversal;
mod tree;

pub use diagnostic::Diagnostic;
pub use traversal::{Reference, Step, StepKind, Traversal};
pub use tree::{
    Attribute, BinaryOp, Block, Body, Call, Comment, Conditional, Dialect, Expr, ExprId, For, Label, List, ObjectItem,
    Part, Text, Tree, UnaryOp,
};

/// How deep expressions, blocks and JSON values may nest. Terraform knows no limit; what people write stays below 30.
/// It keeps every recursive walk of a tree within a thread's stack.
pub const MAX_NESTING: usize = 512;
