use crate::page::PageError;

/// What language an example is written in; decides the file's name where the fence gives none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Terraform's native syntax: `main.tf`.
    Hcl,
    /// Terraform's JSON syntax: `main.tf.json`.
    TfJson,
    /// A Kubernetes manifest: `manifest.yaml`.
    Yaml,
    /// A plan as `terraform show -json` writes it: `tfplan.json`.
    Plan,
}

impl Format {
    fn default_name(self) -> &'static str {
        match self {
            Format::Hcl => "main.tf",
            Format::TfJson => "main.tf.json",
            Format::Yaml => "manifest.yaml",
            Format::Plan => "tfplan.json",
        }
    }
}

/// What the engine has to report for an example, no more and no less.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Expected {
    /// A finding that starts on this line: the line ends in the comment `deny` (certain) or `possible`.
    Line {
        /// From 1, in the file.
        line: u32,
        /// Certain or possible.
        certain: bool,
    },
    /// A finding at an attribute path, where no comment can stand: `deny=ADDRESS:PATH` in the fence.
    Place {
        /// The resource.
        address: String,
        /// The attribute path; may be empty.
        path: String,
        /// Certain or possible.
        certain: bool,
    },
}

/// A file of an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleFile {
    /// Its name, perhaps with folders.
    pub name: String,
    /// Its text.
    pub text: String,
    /// What is to be reported in it.
    pub expected: Vec<Expected>,
}

/// An example: one fence, or several neighbouring ones that each name their file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The line of its first fence in the page, from 1.
    pub line: usize,
    /// Its files.
    pub files: Vec<ExampleFile>,
    /// The policy's parameters for it, as the TOML inline table in `params={…}`.
    pub params: Option<String>,
}

/// One fence, before neighbours are put together.
#[derive(Debug)]
pub(super) struct Fence {
    line: usize,
    named: bool,
    file: ExampleFile,
    params: Option<String>,
}

impl Fence {
    pub(super) fn parse(info: &str, text: String, line: usize) -> Result<Fence, PageError> {
        let wrong = |message: String| PageError::Example { line, message };
        let (language, mut rest) = info.trim().split_once(' ').unwrap_or((info.trim(), ""));
        let format = match language {
            "hcl" => Format::Hcl,
            "tf.json" => Format::TfJson,
            "yaml" => Format::Yaml,
            "plan" => Format::Plan,
            other => return Err(wrong(format!("an example is hcl, tf.json, yaml or plan, not {other:?}"))),
        };
        let mut fence = Fence {
            line,
            named: false,
            file: ExampleFile { name: format.default_name().to_owned(), expected: marks(&text), text },
            params: None,
        };
        while !rest.trim().is_empty() {
            rest = rest.trim_start();
            let (key, value) = rest.split_once('=').ok_or_else(|| wrong(format!("{rest:?} is not KEY=VALUE")))?;
            let (value, after) = take_value(value).ok_or_else(|| wrong(format!("{value:?} has no closing brace")))?;
            match key {
                "file" => {
                    value.clone_into(&mut fence.file.name);
                    fence.named = true;
                }
                "params" => fence.params = Some(value.to_owned()),
                "deny" | "possible" => {
                    let (address, path) = split_place(value);
                    let certain = key == "deny";
                    fence.file.expected.push(Expected::Place { address: address.into(), path: path.into(), certain });
                }
                other => return Err(wrong(format!("{other:?} is none of file, params, deny, possible"))),
            }
            rest = after;
        }
        Ok(fence)
    }
}

/// A value up to the next blank, or a whole `{…}`.
fn take_value(text: &str) -> Option<(&str, &str)> {
    let end = if text.starts_with('{') {
        let mut depth = 0usize;
        text.char_indices().find_map(|(i, c)| {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            (depth == 0).then_some(i + 1)
        })?
    } else {
        text.find(' ').unwrap_or(text.len())
    };
    Some(text.split_at(end))
}

/// `ADDRESS:PATH`; a colon inside of an instance key belongs to the address.
fn split_place(text: &str) -> (&str, &str) {
    let mut quoted = false;
    for (i, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ':' if !quoted => return (&text[..i], &text[i + 1..]),
            _ => {}
        }
    }
    (text, "")
}

/// The lines whose trailing comment starts with `deny` or `possible`.
fn marks(text: &str) -> Vec<Expected> {
    let mut marks = Vec::new();
    for (i, line) in text.lines().enumerate() {
        let comment =
            line.rfind("# ").map(|at| &line[at + 2..]).or_else(|| line.rfind("// ").map(|at| &line[at + 3..]));
        let word = comment.map(|c| c.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default());
        match word {
            Some("deny") => marks.push(Expected::Line { line: i as u32 + 1, certain: true }),
            Some("possible") => marks.push(Expected::Line { line: i as u32 + 1, certain: false }),
            Some(_) | None => {}
        }
    }
    marks
}

/// Puts neighbouring named fences of different names together; an unnamed fence is an example by itself.
pub(super) fn group(fences: Vec<Fence>) -> Result<Vec<Example>, PageError> {
    let mut examples: Vec<Example> = Vec::new();
    let mut open = false;
    for fence in fences {
        let joins = open && fence.named;
        open = fence.named;
        match examples.last_mut() {
            Some(last) if joins && last.files.iter().all(|f| f.name != fence.file.name) => {
                if fence.params.is_some() && last.params.is_some() {
                    let message = "an example has one set of params".to_owned();
                    return Err(PageError::Example { line: fence.line, message });
                }
                last.params = last.params.take().or(fence.params);
                last.files.push(fence.file);
            }
            Some(_) | None => {
                examples.push(Example { line: fence.line, files: vec![fence.file], params: fence.params });
            }
        }
    }
    Ok(examples)
}
