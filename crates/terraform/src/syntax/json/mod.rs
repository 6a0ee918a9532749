//! Terraform's JSON syntax. A value becomes an expression of the same tree: strings are templates, numbers keep their
//! digits. What is a block in Terraform's own language becomes a block; what is one only in a provider's schema stays
//! an argument, which [`Tree::json_blocks`] and [`Tree::json_properties`] read as blocks.

mod lower;
mod reader;
mod schema;
mod string;
mod view;

pub use view::Property;

use super::tree::{Dialect, SourceText, Tree};

/// Parses a configuration file (`.tf.json`, `.tofu.json`).
pub fn parse_json(text: impl Into<SourceText>) -> Tree {
    let (mut tree, root) = reader::read(&text.into());
    if let Some(root) = root {
        lower::configuration(&mut tree, root);
    }
    tree.complete();
    tree
}

/// Parses a file of variable values (`.tfvars.json`): every property is an argument. Terraform takes strings in them as
/// they are, so read them with [`Tree::verbatim`].
pub fn parse_json_values(text: impl Into<SourceText>) -> Tree {
    let (mut tree, root) = reader::read(&text.into());
    if let Some(root) = root {
        lower::values(&mut tree, root);
    }
    tree.complete();
    tree
}

/// A tree without content, for the parsers here.
fn empty(source: SourceText) -> Tree {
    Tree::new(source, Dialect::Json)
}
