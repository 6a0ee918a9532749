use std::borrow::Cow;
use std::fmt;

use crate::Texts;

/// A repair that needs nothing which only the author knows: what to write where, in terms of the resource and not of
/// its text. `palisade fix` writes it; a policy's page says it in the front matter.
///
/// A policy may offer several; the first that fits a finding's resource and can be written there is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    /// The kinds of resources that it is for; any where it is empty. It is the kind of the resource that holds the
    /// finding's site, which need not be the subject.
    pub kinds: Texts,
    /// What the paths of its changes start from.
    pub at: Anchor,
    /// What to write, in order.
    pub changes: Cow<'static, [Change]>,
}

/// What the paths of a repair start from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Anchor {
    /// The resource: `metadata_options.http_tokens`. A block that may stand several times is the one that the finding's
    /// own path leads through.
    #[default]
    Resource,
    /// What the finding points at, an attribute, block or element; `.` is that itself.
    Finding,
    /// The pod's `spec` that the finding is about, with the names of Kubernetes' API.
    Pod,
    /// The container that the finding is about, with the names of Kubernetes' API.
    Container,
}

/// One change of a repair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Gives an attribute, a map's entry or a list's element a value; what it stands in is made where it is missing.
    Set {
        /// Names with dots between them, from the anchor; `.` is the anchor itself.
        path: Cow<'static, str>,
        /// The value.
        value: Literal,
    },
    /// Takes an attribute, block or element away.
    Remove {
        /// As in [`Change::Set`].
        path: Cow<'static, str>,
    },
    /// Adds one more block, whether or not there are some.
    Add {
        /// The block's path; the blocks that it stands in are made where they are missing.
        path: Cow<'static, str>,
        /// Its arguments.
        arguments: Cow<'static, [(Cow<'static, str>, Literal)]>,
    },
    /// Adds a resource beside this one that refers to it and takes its label.
    Beside {
        /// The resource's type.
        kind: Cow<'static, str>,
        /// The argument that gets this one's `id`.
        refer: Cow<'static, str>,
        /// Its other arguments; a dotted name is one in a block.
        arguments: Cow<'static, [(Cow<'static, str>, Literal)]>,
    },
}

/// A value that a repair writes.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(untagged)]
pub enum Literal {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A text.
    Text(Cow<'static, str>),
    /// A list of texts.
    Texts(Texts),
}

impl fmt::Display for Literal {
    /// As HCL and JSON write it; the texts of repairs hold nothing that one of them would have to escape.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Literal::Bool(value) => value.fmt(f),
            Literal::Int(value) => value.fmt(f),
            Literal::Text(text) => write!(f, "\"{text}\""),
            Literal::Texts(texts) => {
                let quoted = texts.iter().map(|text| format!("\"{text}\"")).collect::<Vec<_>>();
                write!(f, "[{}]", quoted.join(", "))
            }
        }
    }
}
