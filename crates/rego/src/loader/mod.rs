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
use crate::trivy;
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
    let (mut units, mut broken) = (Vec::new(), Vec::new());
    let libraries = trivy::libraries(modules);
    for source in modules.iter().chain(&libraries) {
        match read(source, version) {
            Ok((module, blocks)) => {
                units.push(Unit { file: library.files.len() as u32, module: module.clone(), blocks: blocks.clone() });
                library.files.push(Loaded { source: source.clone(), module, blocks });
            }
            Err(errors) => {
                broken.extend(package_of(source.text()).map(|package| (package, source.path().to_owned())));
                let errors = errors.into_iter().map(|error| RegoError::new(source, error.span, error.message));
                library.errors.extend(errors);
            }
        }
    }
    library.program = loop {
        leave_out_readers(&mut library, &mut units, &mut broken);
        match compile(&units) {
            Ok(program) => break program,
            Err(errors) => {
                let files = errors.iter().map(|error| error.file).collect::<BTreeSet<_>>();
                for loaded in files.iter().map(|&file| &library.files[file as usize]) {
                    broken.push((loaded.module.package.join("."), loaded.source.path().to_owned()));
                }
                library.errors.extend(errors.into_iter().map(|error| place(&library.files, error)));
                units.retain(|unit| !files.contains(&unit.file));
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

/// The package that a text names, whatever is wrong behind that.
fn package_of(text: &str) -> Option<String> {
    let line = text.lines().find_map(|line| line.trim().strip_prefix("package "))?;
    Some(line.split(['#', ';']).next()?.trim().to_owned())
}

/// Leaves out the modules that read a package some of whose rules are missing: an undefined rule is not a broken one,
/// and a policy would pass for it.
fn leave_out_readers(library: &mut Library, units: &mut Vec<Unit>, broken: &mut Vec<(String, String)>) {
    let mut next = 0;
    while next < broken.len() {
        let (package, because) = broken[next].clone();
        next += 1;
        let mut first = None;
        let mut readers = 0;
        units.retain(|unit| {
            let loaded = &library.files[unit.file as usize];
            let own = loaded.module.package.join(".");
            let Some(span) = reads_package(loaded, &package) else { return true };
            readers += 1;
            first.get_or_insert((unit.file, span));
            if !broken.iter().any(|(known, file)| *known == own && file == loaded.source.path()) {
                broken.push((own, loaded.source.path().to_owned()));
            }
            false
        });
        // What is broken is one thing to mend, however many read it.
        if let Some((file, span)) = first {
            let more = match readers {
                1 => String::new(),
                2 => "; 1 other module that reads it is not run either".to_owned(),
                count => format!("; {} other modules that read it are not run either", count - 1),
            };
            let message = format!("it reads the package {package}, and {because} of that package is broken{more}");
            library.errors.push(RegoError::new(&library.files[file as usize].source, span, message));
        }
    }
}

/// Where a module names a package. One of the same package names its rules without: where such a rule is missing, its
/// name is an unsafe variable, which is an error already.
fn reads_package(loaded: &Loaded, package: &str) -> Option<Span> {
    let (text, name) = (loaded.source.text(), format!("data.{package}"));
    text.match_indices(&name).find_map(|(at, _)| {
        let ends = !text[at + name.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
        ends.then(|| Span::new(at as u32, (at + name.len()) as u32))
    })
}

fn place(files: &[Loaded], error: CompileError) -> RegoError {
    RegoError::new(&files[error.file as usize].source, error.span, error.message)
}

fn read(source: &SourceFile, version: Version) -> Result<(Module, Vec<Block>), Vec<SyntaxError>> {
    let parsed = syntax::parse(source.text(), version)?;
    let blocks = metadata::blocks(source, &parsed.comments)?;
    Ok((parsed.module, blocks))
}
