//! What pages show is what Terraform takes: every example is a valid configuration of its providers, and stays one when
//! it is repaired. Providers are read from a folder on this machine, whatever it holds; nothing is fetched.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use palisade_policy::page::Example;
use palisade_terraform::syntax::parse;
use serde::Deserialize;

use crate::{example, fixes, texts};

/// The folder with providers, laid out as `terraform providers mirror` does; else those where Terraform itself looks
/// first, see "Implied Local Mirror Directories" in its documentation of the CLI's configuration.
const VARIABLE: &str = "PALISADE_TEST_PROVIDERS";
const IMPLIED: [&str; 2] = ["/usr/local/share/terraform/plugins", "/usr/share/terraform/plugins"];
/// The source of all that a mirror holds of providers whose name alone says where they come from.
const OFFICIAL: &str = "registry.terraform.io/hashicorp";

/// What pages show although the release in use may refuse it, by policy, with a word of the refusal: what came with later
/// releases or went with them, and what is wrong on purpose.
const REFUSED: [(&str, &str); 5] = [
    ("aws-api-gateway-domain-tls-version", "SecurityPolicy_TLS13"),
    ("aws-classic-security-group", "aws_db_security_group"),
    ("aws-ecr-mutable-tags", "image_tag_mutability_exclusion_filter"),
    ("aws-s3-encryption-algorithm", "AES-256"),
    ("aws-vpc-nat-instance", "instance_id"),
];

/// A configuration by itself: a module of the one root that is validated, since a provider takes a second to start.
struct Module {
    policy: String,
    /// Which it is, for people.
    label: String,
    files: BTreeMap<String, String>,
    /// Variables without a default.
    required: Vec<String>,
    /// The number of the module that this one is, repaired.
    repairs: Option<usize>,
}

impl Module {
    fn new(policy: &str, label: String, files: BTreeMap<String, String>) -> Self {
        let mut required = Vec::new();
        for text in files.iter().filter(|(name, _)| texts::is_root_module(name)).map(|(_, text)| text) {
            let tree = parse(text.as_str());
            for block in tree.blocks(tree.body()).iter().filter(|block| tree.text(block.kind) == "variable") {
                if tree.attribute(&block.body, "default").is_none() {
                    required.extend(tree.label(block, 0).map(str::to_owned));
                }
            }
        }
        Module { policy: policy.to_owned(), label, files, required, repairs: None }
    }

    /// The providers whose resources or configurations it has; none where it asks for releases or modules of its own.
    fn providers(&self) -> Option<BTreeSet<String>> {
        let mut providers = BTreeSet::new();
        for (name, text) in &self.files {
            if !texts::is_native(name) {
                return None;
            }
            let tree = parse(text.as_str());
            for block in tree.blocks(tree.body()) {
                let label = tree.label(block, 0).unwrap_or_default();
                match tree.text(block.kind) {
                    "resource" | "data" | "ephemeral" | "provider" => {
                        providers.insert(label.split('_').next().unwrap_or_default().to_owned());
                    }
                    "terraform"
                        if tree.blocks(&block.body).iter().any(|b| tree.text(b.kind) == "required_providers") =>
                    {
                        return None;
                    }
                    "module" => {
                        let source = tree.attribute(&block.body, "source")?;
                        if !tree.slice(tree.span(source.expr)).starts_with("\".") {
                            return None;
                        }
                    }
                    _ => {}
                }
            }
        }
        // Terraform has this one in itself.
        providers.remove("terraform");
        Some(providers)
    }
}

/// The folder of providers, and the names of those in it.
fn mirror() -> Option<(PathBuf, BTreeSet<String>)> {
    let given = std::env::var_os(VARIABLE).map(PathBuf::from);
    let home = std::env::home_dir().map(|home| home.join(".terraform.d/plugins"));
    let folders = given.into_iter().chain(home).chain(IMPLIED.map(PathBuf::from));
    folders.into_iter().find_map(|folder| {
        let names = std::fs::read_dir(folder.join(OFFICIAL)).ok()?;
        let names = names.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()));
        Some((folder, names.collect()))
    })
}

/// Runs terraform in a folder; none where it is not installed.
fn terraform(folder: &Path, arguments: &[&str]) -> Option<Output> {
    let mut command = Command::new("terraform");
    command.args(arguments).current_dir(folder).env("CHECKPOINT_DISABLE", "1").env_remove("TF_CLI_CONFIG_FILE");
    command.output().ok()
}

/// What Terraform says of modules, by their number.
#[derive(Default)]
struct Validated {
    /// What is wrong.
    against: BTreeMap<usize, Vec<String>>,
    /// What is left out.
    left_out: BTreeMap<usize, Vec<String>>,
}

impl Validated {
    /// What one module leaves out more often than another.
    fn lost(&self, number: usize, before: usize) -> Vec<String> {
        let mut left = self.left_out.get(&before).cloned().unwrap_or_default();
        let mut lost = self.left_out.get(&number).cloned().unwrap_or_default();
        lost.retain(|what| match left.iter().position(|other| other == what) {
            Some(at) => {
                left.remove(at);
                false
            }
            None => true,
        });
        lost
    }
}

/// What Terraform says of modules; none where terraform is not installed.
///
/// What a module leaves out although its provider requires it is put in as unknown, and the module validated again: a
/// page shows what matters, and what it shows has to be right. A module that does not load keeps the others from being
/// looked at, so it is taken out, and they are validated again.
fn validated(modules: &[Module], mirror: &Path, providers: &BTreeSet<String>) -> Option<Validated> {
    let folder = tempfile::tempdir().unwrap();
    for (number, module) in modules.iter().enumerate() {
        for (name, text) in &module.files {
            let path = folder.path().join(format!("m{number}")).join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        std::fs::write(folder.path().join(format!("m{number}/left_out.tf")), "variable \"left_out\" {}\n").unwrap();
    }
    let plugins = format!("-plugin-dir={}", mirror.display());
    let mut validated = Validated::default();
    let mut open = (0..modules.len()).collect::<BTreeSet<_>>();
    while !open.is_empty() {
        let live = open.iter().map(|number| (*number, &modules[*number]));
        std::fs::write(folder.path().join("main.tf"), root(live, providers)).unwrap();
        let init = terraform(folder.path(), &["init", "-backend=false", "-input=false", "-no-color", &plugins])?;
        let validate = terraform(folder.path(), &["validate", "-json"])?;
        let said: Said = serde_json::from_slice(&validate.stdout).expect("terraform validate -json gives JSON");
        let mut errors: BTreeMap<usize, Vec<Diagnostic>> = BTreeMap::new();
        for error in said.diagnostics.into_iter().filter(|one| one.severity == "error") {
            let file = error.range.as_ref().map_or("", |range| range.filename.as_str());
            let number = file.strip_prefix('m').and_then(|rest| rest.split_once('/')).map(|(number, _)| number.parse());
            let Some(Ok(number)) = number else { panic!("{error:?}\n{}", String::from_utf8_lossy(&init.stderr)) };
            errors.entry(number).or_default().push(error);
        }
        // Where one does not load, nothing was said of the others.
        let is_loaded = init.status.success();
        assert!(is_loaded || !errors.is_empty(), "{}", String::from_utf8_lossy(&init.stderr));
        open.retain(|number| !is_loaded || errors.contains_key(number));
        for (number, errors) in errors {
            match errors.iter().map(Diagnostic::left_out).collect::<Option<Vec<_>>>() {
                Some(left_out) => {
                    let details = errors.into_iter().map(|error| error.detail);
                    validated.left_out.entry(number).or_default().extend(details);
                    complete(folder.path(), left_out);
                }
                None => {
                    open.remove(&number);
                    validated.against.insert(number, errors.iter().map(Diagnostic::sentence).collect());
                }
            }
        }
    }
    Some(validated)
}

#[derive(Debug, Deserialize)]
struct Said {
    diagnostics: Vec<Diagnostic>,
}

#[derive(Debug, Deserialize)]
struct Diagnostic {
    severity: String,
    summary: String,
    #[serde(default)]
    detail: String,
    range: Option<Range>,
}

#[derive(Debug, Deserialize)]
struct Range {
    filename: String,
    start: Position,
}

#[derive(Debug, Deserialize)]
struct Position {
    line: usize,
    byte: usize,
}

/// A text that is to stand first in the block whose body begins at an offset.
struct LeftOut {
    file: String,
    at: usize,
    text: String,
}

impl Diagnostic {
    fn sentence(&self) -> String {
        let line = self.range.as_ref().map_or(0, |range| range.start.line);
        format!("line {line}: {}. {}", self.summary, self.detail)
    }

    /// What a block lacks, where that is all that is said against it.
    fn left_out(&self) -> Option<LeftOut> {
        let range = self.range.as_ref()?;
        let quoted = self.detail.split('"').nth(1)?;
        let text = match self.summary.split(' ').next()? {
            "Missing" if self.detail.ends_with("is required, but no definition was found.") => {
                format!("\n{quoted} = var.left_out\n")
            }
            "Insufficient" => {
                let count = self.detail.split(' ').find_map(|word| word.parse().ok()).unwrap_or(1);
                format!("\ndynamic \"{quoted}\" {{\nfor_each = var.left_out\ncontent {{\n}}\n}}\n").repeat(count)
            }
            _ => return None,
        };
        Some(LeftOut { file: range.filename.clone(), at: range.start.byte, text })
    }
}

/// Puts in what blocks leave out, last ones first, so that the offsets of the others stay true.
fn complete(folder: &Path, mut left_out: Vec<LeftOut>) {
    left_out.sort_by_key(|one| std::cmp::Reverse(one.at));
    for one in left_out {
        let path = folder.join(&one.file);
        let mut text = std::fs::read_to_string(&path).unwrap();
        let brace = text[one.at..].find('{').map(|brace| one.at + brace + 1).expect("a block's body is in braces");
        // What stands on the brace's line goes on behind it: the closing brace may be the first to come.
        text.insert_str(brace, &one.text);
        std::fs::write(path, text).unwrap();
    }
}

/// A root that calls the modules, each with a value that may be anything for what it requires.
fn root<'m>(modules: impl Iterator<Item = (usize, &'m Module)>, providers: &BTreeSet<String>) -> String {
    let mut text = String::from("variable \"any\" {}\n\nterraform {\n  required_providers {\n");
    for name in providers {
        let _ = writeln!(text, "    {name} = {{ source = \"hashicorp/{name}\" }}");
    }
    text.push_str("  }\n}\n");
    for (number, module) in modules {
        let _ = writeln!(text, "module \"m{number}\" {{\n  source = \"./m{number}\"");
        for name in module.required.iter().map(String::as_str).chain(["left_out"]) {
            let _ = writeln!(text, "  {name} = var.any");
        }
        text.push_str("}\n");
    }
    text
}

/// An example as its policy's repair leaves it; none where there is nothing to repair.
fn repaired(id: &str, example: &Example) -> Option<BTreeMap<String, String>> {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap();
    example::write(example, &root);
    let fixed = fixes::fix(&example::engine(id, example).ok()?, &root);
    let mut files = texts::of(example);
    for file in &fixed.files {
        let name = file.path.strip_prefix(&root).unwrap().display().to_string();
        files.insert(name, file.after.clone());
    }
    (!fixed.files.is_empty()).then_some(files)
}

#[test]
fn terraform_takes_every_example_as_it_is_and_repaired() {
    let Some((mirror, names)) = mirror() else {
        println!(
            "skipped: no providers to validate with: {VARIABLE} names a folder that `terraform providers mirror` made"
        );
        return;
    };
    let mut modules = Vec::new();
    for page in example::pages() {
        let id = &page.front_matter.id;
        for example in &page.examples {
            let label = format!("example on line {}", example.line);
            let shown = Module::new(id, label, texts::of(example));
            if !shown.providers().is_some_and(|all| !all.is_empty() && all.is_subset(&names)) {
                continue;
            }
            let (number, label) = (modules.len(), format!("{}, repaired", shown.label));
            modules.push(shown);
            if !page.front_matter.repair.all().is_empty()
                && let Some(files) = repaired(id, example)
            {
                modules.push(Module { repairs: Some(number), ..Module::new(id, label, files) });
            }
        }
    }
    let Some(validated) = validated(&modules, &mirror, &names) else {
        println!("skipped: terraform is not installed");
        return;
    };
    println!("terraform validated {} examples and repairs", modules.len());
    let mut failures = Vec::new();
    for (number, Module { policy, label, repairs, .. }) in modules.iter().enumerate() {
        let is_meant = |error: &String| REFUSED.iter().any(|(id, word)| id == policy && error.contains(word));
        let mut errors = validated.against.get(&number).cloned().unwrap_or_default();
        errors.retain(|error| !is_meant(error));
        errors.extend(repairs.map(|before| validated.lost(number, before)).unwrap_or_default());
        if !errors.is_empty() {
            failures.push(format!("{policy}, {label}: {}", errors.join("; ")));
        }
    }
    assert!(failures.is_empty(), "{} are refused:\n{}", failures.len(), failures.join("\n"));
}
