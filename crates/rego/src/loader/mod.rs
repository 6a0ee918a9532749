//! Files to modules that run together: syntax, METADATA, data, and what is wrong with each file.

mod data;
pub(crate) mod metadata;

use std::collections::BTreeSet;
use std::fmt;

use palisade_source::{SourceFile, Span};
use regorus::Value;

use crate::compile::program::Program;
use crate::compile::{CompileError, Unit, compile};
use crate::syntax::{self, Module, SyntaxError, Version};
use metadata::Block;

/// Something in a policy file that keeps it from being run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegoError {
    /// The policy's file.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in Unicode scalar values, from 1.
    pub column: u32,
    /// The bytes in the file.
    pub span: Span,
    /// What is wrong, and what to write instead where that is known.
    pub message: String,
}

impl fmt::Display for RegoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.message)
    }
}

impl std::error::Error for RegoError {}

impl RegoError {
    pub(crate) fn new(file: &SourceFile, span: Span, message: String) -> Self {
        let start = file.position(span.start);
        RegoError { file: file.path().to_owned(), line: start.line, column: start.column, span, message }
    }
}

/// A data file: JSON or YAML that policies read under `data`.
#[derive(Debug, Clone)]
pub struct DataFile {
    /// Where its content goes below `data`: the directories between the folder that was given and the file.
    pub under: Vec<String>,
    /// The file.
    pub file: SourceFile,
}

/// A module that was read.
#[derive(Debug)]
pub(crate) struct Loaded {
    pub source: SourceFile,
    pub module: Module,
    pub blocks: Vec<Block>,
}

/// Modules that run together, their data, and what was wrong with the others.
#[derive(Debug)]
pub(crate) struct Library {
    /// By the numbers that the program's places have.
    pub files: Vec<Loaded>,
    pub program: Program,
    pub data: Value,
    pub errors: Vec<RegoError>,
}

/// Loads modules and data. A file with an error is left out, with every file that cannot run without it; the others
/// run.
pub(crate) fn load(modules: &[SourceFile], data: &[DataFile], version: Version) -> Library {
    let mut library =
        Library { files: Vec::new(), program: Program::default(), data: Value::new_object(), errors: Vec::new() };
    let mut units = Vec::new();
    for source in modules {
        match read(source, version) {
            Ok((module, blocks)) => {
                units.push(Unit { file: library.files.len() as u32, module: module.clone() });
                library.files.push(Loaded { source: source.clone(), module, blocks });
            }
            Err(errors) => {
                let errors = errors.into_iter().map(|error| RegoError::new(source, error.span, error.message));
                library.errors.extend(errors);
            }
        }
    }
    library.program = loop {
        match compile(&units) {
            Ok(program) => break program,
            Err(errors) => {
                let broken = errors.iter().map(|error| error.file).collect::<BTreeSet<_>>();
                library.errors.extend(errors.into_iter().map(|error| place(&library.files, error)));
                units.retain(|unit| !broken.contains(&unit.file));
            }
        }
    };
    for file in data {
        if let Err(error) = data::merge(&mut library.data, file) {
            library.errors.push(error);
        }
    }
    library
}

fn place(files: &[Loaded], error: CompileError) -> RegoError {
    RegoError::new(&files[error.file as usize].source, error.span, error.message)
}

fn read(source: &SourceFile, version: Version) -> Result<(Module, Vec<Block>), Vec<SyntaxError>> {
    let parsed = syntax::parse(source.text(), version)?;
    let blocks = metadata::blocks(source, &parsed.comments)?;
    Ok((parsed.module, blocks))
}
