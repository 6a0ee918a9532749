//! Addresses as `moved`, `removed` and `import` blocks write them.

use std::fmt::{self, Write as _};
use std::sync::Arc;

use super::Mode;
use crate::syntax::{StepKind, Traversal};

/// The key of one of several instances.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Key {
    /// The only one.
    None,
    /// `[0]`
    Index(u64),
    /// `["a"]`
    Text(Arc<str>),
    /// `[*]`: it is not known which there are.
    Unknown,
}

impl Key {
    /// The address of an instance, from that of its block.
    pub fn after(&self, base: &str) -> Arc<str> {
        let length = match self {
            Self::None => 0,
            Self::Text(text) => text.len() + 4,
            Self::Index(_) | Self::Unknown => 8,
        };
        let mut address = String::with_capacity(base.len() + length);
        address.push_str(base);
        // Writing to a string does not fail.
        let _ = write!(address, "{self}");
        address.into()
    }
}

/// As it follows a name in an address.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Key::None => Ok(()),
            Key::Index(index) => write!(f, "[{index}]"),
            Key::Text(text) => write_quoted(f, text),
            Key::Unknown => f.write_str("[*]"),
        }
    }
}

/// A key in brackets, escaped as an HCL string.
fn write_quoted(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_str("[\"")?;
    if !text.contains(['"', '\\', '\n', '\r', '\t', '$', '%']) {
        f.write_str(text)?;
        return f.write_str("\"]");
    }
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            '$' | '%' if rest.peek() == Some(&'{') => write!(f, "{c}{c}")?,
            c => f.write_char(c)?,
        }
    }
    f.write_str("\"]")
}

/// A module, or a resource in a module; a key may be left out where all instances are meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetAddress {
    /// The calls that lead there.
    pub modules: Vec<(Arc<str>, Key)>,
    /// The resource; none where it is the module.
    pub resource: Option<TargetResource>,
}

/// The resource of a [`TargetAddress`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetResource {
    /// What it is.
    pub mode: Mode,
    /// Its type.
    pub kind: Arc<str>,
    /// Its name.
    pub name: Arc<str>,
    /// Which instance.
    pub key: Key,
}

/// Words that start no resource's address.
const RESERVED: &[&str] = &["arg", "count", "each", "lazy", "local", "path", "self", "template", "terraform", "var"];

impl TargetAddress {
    /// Reads a traversal; the error says what is in the way.
    pub fn parse(traversal: &Traversal<'_>) -> Result<Self, &'static str> {
        let mut steps = Steps { root: Some(&traversal.root), rest: &traversal.steps };
        let mut modules = Vec::new();
        let mut name = steps.name().ok_or("An address starts with a name.")?;
        while name == "module" {
            let module = steps.name().ok_or("A module's name must follow \"module\".")?;
            modules.push((Arc::from(module), steps.key()?));
            match steps.name() {
                Some(next) => name = next,
                None if steps.rest.is_empty() => return Ok(Self { modules, resource: None }),
                None => return Err("A module's address is followed by names only."),
            }
        }
        let mut after = || steps.name().ok_or("A resource type must follow.");
        let (mode, kind) = match name {
            "data" => (Mode::Data, after()?),
            "ephemeral" => (Mode::Ephemeral, after()?),
            "resource" => (Mode::Managed, after()?),
            reserved if RESERVED.contains(&reserved) => {
                return Err(
                    "The first word means something else: a resource of such a type is written resource.TYPE.NAME.",
                );
            }
            kind => (Mode::Managed, kind),
        };
        let name = steps.name().ok_or("A resource's address is its type, a dot and its name.")?;
        let key = steps.key()?;
        if !steps.rest.is_empty() {
            return Err("Nothing may follow a resource's address.");
        }
        let (kind, name) = (kind.into(), name.into());
        Ok(Self { modules, resource: Some(TargetResource { mode, kind, name, key }) })
    }
}

struct Steps<'a> {
    root: Option<&'a str>,
    rest: &'a [crate::syntax::Step<'a>],
}

impl<'a> Steps<'a> {
    fn name(&mut self) -> Option<&'a str> {
        if let Some(root) = self.root.take() {
            return Some(root);
        }
        match &self.rest.first()?.kind {
            StepKind::Attr(name) => {
                self.rest = &self.rest[1..];
                Some(name)
            }
            StepKind::Key(_) | StepKind::Number(_) | StepKind::Splat => None,
        }
    }

    fn key(&mut self) -> Result<Key, &'static str> {
        let key = match self.rest.first().map(|step| &step.kind) {
            Some(StepKind::Key(text)) => Key::Text(text.as_ref().into()),
            Some(StepKind::Number(number)) => Key::Index(number.parse().map_err(|_| "An index is a whole number.")?),
            Some(StepKind::Attr(_) | StepKind::Splat) | None => return Ok(Key::None),
        };
        self.rest = &self.rest[1..];
        Ok(key)
    }
}

impl fmt::Display for TargetAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, (name, key)) in self.modules.iter().enumerate() {
            write!(f, "{}module.{name}{key}", if i == 0 { "" } else { "." })?;
        }
        if let Some(resource) = &self.resource {
            f.write_str(if self.modules.is_empty() { "" } else { "." })?;
            let prefix = match resource.mode {
                Mode::Managed => "",
                Mode::Data => "data.",
                Mode::Ephemeral => "ephemeral.",
            };
            write!(f, "{prefix}{}.{}{}", resource.kind, resource.name, resource.key)?;
        }
        Ok(())
    }
}
