//! Examples as Terraform sees them: modules of one root, since a provider takes a second to start. Providers are read
//! from a folder on this machine, whatever it holds; nothing is fetched.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use palisade_terraform::syntax::parse;
use serde::Deserialize;

use crate::texts;

/// The folder with providers, laid out as `terraform providers mirror` does; else those where Terraform itself looks
/// first, see "Implied Local Mirror Directories" in its documentation of the CLI's configuration.
pub const VARIABLE: &str = "PALISADE_TEST_PROVIDERS";
const IMPLIED: [&str; 2] = ["/usr/local/share/terraform/plugins", "/usr/share/terraform/plugins"];
/// The source of all that a mirror holds of providers whose name alone says where they come from.
const OFFICIAL: &str = "registry.terraform.io/hashicorp";

/// How the AWS provider is configured so that it plans without a network or an account.
const CONFIGURED: &str = r#"
provider "aws" {
  region                      = "eu-central-1"
  access_key                  = "none"
  secret_key                  = "none"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_region_validation      = true
  skip_requesting_account_id  = true
}

"#;

/// What the modules are called with: a value that may be anything, and what data sources wait for, so that a plan leaves
/// them to be read later.
const ROOT: &str = r#"
locals {
  any = jsondecode(timestamp())
}

resource "terraform_data" "later" {}

"#;

/// The data sources of AWS that need no network.
const COMPUTED: [&str; 6] =
    ["aws_arn", "aws_default_tags", "aws_iam_policy_document", "aws_partition", "aws_region", "aws_service_principal"];

/// A configuration by itself.
pub struct Module {
    pub policy: String,
    /// Which it is, for people.
    pub label: String,
    pub files: BTreeMap<String, String>,
    /// Variables without a default.
    pub required: Vec<String>,
    /// Whether it reads data sources, which are there only with a network.
    pub reads: bool,
    /// Whether it has what only a root configures: providers, backends, what moves and is imported.
    pub is_root: bool,
    /// The number of the module that this one is, repaired.
    pub repairs: Option<usize>,
}

impl Module {
    pub fn new(policy: &str, label: String, files: BTreeMap<String, String>) -> Self {
        let (mut required, mut reads, mut is_root) = (Vec::new(), false, false);
        for text in files.iter().filter(|(name, _)| texts::is_root_module(name)).map(|(_, text)| text) {
            let tree = parse(text.as_str());
            for block in tree.blocks(tree.body()) {
                let label = tree.label(block, 0);
                match tree.text(block.kind) {
                    "variable" if tree.attribute(&block.body, "default").is_none() => {
                        required.extend(label.map(str::to_owned));
                    }
                    "data" => reads |= label.is_none_or(|kind| !COMPUTED.contains(&kind)),
                    "provider" | "terraform" | "moved" | "removed" | "import" | "ephemeral" => is_root = true,
                    _ => {}
                }
            }
        }
        Module { policy: policy.to_owned(), label, files, required, reads, is_root, repairs: None }
    }

    /// The providers whose resources or configurations it has; none where it asks for releases or modules of its own.
    pub fn providers(&self) -> Option<BTreeSet<String>> {
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

/// What there is to validate and plan with.
pub struct Mirror {
    folder: PathBuf,
    /// The names of the providers, each with a release.
    providers: BTreeMap<String, String>,
}

impl Mirror {
    /// Whether it has all that a configuration needs, which is something.
    pub fn has_all_of(&self, module: &Module) -> bool {
        let needed = module.providers().filter(|needed| !needed.is_empty());
        needed.is_some_and(|needed| needed.iter().all(|name| self.providers.contains_key(name)))
    }
}

/// The folder of providers, and the names of those in it with a release of each.
pub fn mirror() -> Option<Mirror> {
    let given = std::env::var_os(VARIABLE).map(PathBuf::from);
    let home = std::env::home_dir().map(|home| home.join(".terraform.d/plugins"));
    let folders = given.into_iter().chain(home).chain(IMPLIED.map(PathBuf::from));
    folders.into_iter().find_map(|folder| {
        let names = |folder: PathBuf| {
            let entries = std::fs::read_dir(folder).ok()?;
            Some(entries.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned())))
        };
        let providers = names(folder.join(OFFICIAL))?;
        let providers = providers.filter_map(|name| {
            let release = names(folder.join(OFFICIAL).join(&name))?.max()?;
            Some((name, release))
        });
        Some(Mirror { providers: providers.collect(), folder })
    })
}

/// Modules that Terraform found valid, in the folder of a root that calls them.
pub struct Root<'m> {
    folder: tempfile::TempDir,
    modules: &'m [Module],
    mirror: &'m Mirror,
    /// Those that are valid, by number.
    pub valid: BTreeSet<usize>,
    /// What is wrong with the others.
    pub against: BTreeMap<usize, Vec<String>>,
    /// What was left out and is filled in.
    left_out: BTreeMap<usize, Vec<String>>,
}

impl<'m> Root<'m> {
    /// What Terraform says of modules; none where terraform is not installed.
    ///
    /// What a module leaves out although its provider requires it is put in as unknown, and the module validated again:
    /// a page shows what matters, and what it shows has to be right. A module that does not load keeps the others from
    /// being looked at, so it is taken out, and they are validated again.
    pub fn validated(modules: &'m [Module], mirror: &'m Mirror) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        for (number, module) in modules.iter().enumerate() {
            for (name, text) in &module.files {
                let path = folder.path().join(format!("m{number}")).join(name);
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(path, text).unwrap();
            }
            std::fs::write(folder.path().join(format!("m{number}/left_out.tf")), "variable \"left_out\" {}\n").unwrap();
        }
        let (valid, against, left_out) = (BTreeSet::new(), BTreeMap::new(), BTreeMap::new());
        let mut root = Root { folder, modules, mirror, valid, against, left_out };
        let mut open = (0..modules.len()).collect::<BTreeSet<_>>();
        while !open.is_empty() {
            let init = root.initialised(&open)?;
            let validate = root.terraform(&["validate", "-json"])?;
            let said: Said = serde_json::from_slice(&validate.stdout).expect("terraform validate -json gives JSON");
            let errors = by_module(said.diagnostics, &init.stderr);
            // Where one does not load, nothing was said of the others.
            let is_loaded = init.status.success();
            assert!(is_loaded || !errors.is_empty(), "{}", String::from_utf8_lossy(&init.stderr));
            if is_loaded {
                let (again, fine): (BTreeSet<_>, _) = open.iter().partition(|&number| errors.contains_key(number));
                open = again;
                root.valid.extend::<BTreeSet<_>>(fine);
            }
            for (number, errors) in errors {
                match errors.iter().map(Diagnostic::left_out).collect::<Option<Vec<_>>>() {
                    Some(left_out) => {
                        let details = errors.into_iter().map(|error| error.detail);
                        root.left_out.entry(number).or_default().extend(details);
                        complete(root.folder.path(), left_out);
                    }
                    None => {
                        open.remove(&number);
                        root.against.insert(number, errors.iter().map(Diagnostic::sentence).collect());
                    }
                }
            }
        }
        Some(root)
    }

    /// Makes it the root of these modules; what Terraform says of that.
    pub fn initialised(&self, modules: &BTreeSet<usize>) -> Option<Output> {
        std::fs::write(self.folder.path().join("main.tf"), self.text(modules)).unwrap();
        let plugins = format!("-plugin-dir={}", self.mirror.folder.display());
        self.terraform(&["init", "-backend=false", "-input=false", "-no-color", &plugins])
    }

    /// Runs terraform in the root's folder; none where it is not installed.
    pub fn terraform(&self, arguments: &[&str]) -> Option<Output> {
        let mut command = Command::new("terraform");
        command.args(arguments).current_dir(self.folder.path());
        command.env("CHECKPOINT_DISABLE", "1").env_remove("TF_CLI_CONFIG_FILE");
        command.output().ok()
    }

    /// A root that calls modules, each with a value that may be anything for what it requires.
    pub fn text(&self, modules: &BTreeSet<usize>) -> String {
        let mut text = String::from("terraform {\n  required_providers {\n");
        for (name, release) in &self.mirror.providers {
            let _ = writeln!(text, "    {name} = {{ source = \"hashicorp/{name}\", version = \"{release}\" }}");
        }
        text.push_str("  }\n}\n");
        if self.mirror.providers.contains_key("aws") {
            text.push_str(CONFIGURED);
        }
        text.push_str(ROOT);
        for number in modules {
            let _ = writeln!(text, "module \"m{number}\" {{\n  source = \"./m{number}\"");
            for name in self.modules[*number].required.iter().map(String::as_str).chain(["left_out"]) {
                let _ = writeln!(text, "  {name} = local.any");
            }
            if self.modules[*number].reads && !self.modules[*number].is_root {
                text.push_str("  depends_on = [terraform_data.later]\n");
            }
            text.push_str("}\n");
        }
        text
    }

    /// The root's folder.
    pub fn top(&self) -> &Path {
        self.folder.path()
    }

    /// The folder of a module, with what was left out filled in.
    pub fn folder(&self, number: usize) -> PathBuf {
        self.folder.path().join(format!("m{number}"))
    }

    /// What one module leaves out more often than another.
    pub fn lost(&self, number: usize, before: usize) -> Vec<String> {
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

/// The errors among diagnostics, by the module that they are about.
pub fn by_module(diagnostics: Vec<Diagnostic>, otherwise: &[u8]) -> BTreeMap<usize, Vec<Diagnostic>> {
    let mut errors: BTreeMap<usize, Vec<Diagnostic>> = BTreeMap::new();
    for error in diagnostics.into_iter().filter(|one| one.severity == "error") {
        let Some(number) = error.module() else { panic!("{error:?}\n{}", String::from_utf8_lossy(otherwise)) };
        errors.entry(number).or_default().push(error);
    }
    errors
}

#[derive(Debug, Deserialize)]
struct Said {
    diagnostics: Vec<Diagnostic>,
}

#[derive(Debug, Deserialize)]
pub struct Diagnostic {
    pub severity: String,
    pub summary: String,
    #[serde(default)]
    pub detail: String,
    range: Option<Range>,
    /// The resource, where a provider says it of the whole of one.
    #[serde(default)]
    address: String,
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
pub struct LeftOut {
    pub file: String,
    pub at: usize,
    pub text: String,
}

impl Diagnostic {
    /// It as a sentence.
    pub fn sentence(&self) -> String {
        let line = self.range.as_ref().map_or(0, |range| range.start.line);
        format!("line {line}: {}. {}", self.summary, self.detail)
    }

    /// The number of the module that it is about.
    pub fn module(&self) -> Option<usize> {
        let file = self.range.as_ref().map_or("", |range| range.filename.as_str());
        let of_file = file.strip_prefix('m').and_then(|rest| Some(rest.split_once('/')?.0));
        let of_address = || Some(self.address.strip_prefix("module.m")?.split_once('.')?.0);
        of_file.or_else(of_address)?.parse().ok()
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
                format!("\n{quoted} {{\n}}\n").repeat(count)
            }
            _ => return None,
        };
        Some(LeftOut { file: range.filename.clone(), at: range.start.byte, text })
    }
}

/// Puts in what blocks leave out, last ones first, so that the offsets of the others stay true.
pub fn complete(folder: &Path, mut left_out: Vec<LeftOut>) {
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
