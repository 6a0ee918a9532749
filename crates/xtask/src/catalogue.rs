//! The catalogue of built-in policies: `policies/src/lib.rs` and its tables, from the policies' folders.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use palisade_policy::page::{AliasText, Page};
use regex::Regex;

use crate::generated::{Files, rustfmt};

/// A policy's folder, read.
struct Entry {
    /// `["aws", "s3", "public_acl"]`.
    modules: Vec<String>,
    page: Page,
    /// The type that the check reads.
    view: String,
    has_params: bool,
}

impl Entry {
    fn constant(&self) -> String {
        self.page.front_matter.id.to_uppercase().replace('-', "_")
    }
}

/// Reads all folders below `policies/src` and gives the files made from them.
pub fn generate(root: &Path) -> anyhow::Result<Files> {
    let entries = read_all(&root.join("policies/src"))?;
    let mut ids = BTreeMap::new();
    for entry in &entries {
        let folder = entry.modules.join("/");
        if let Some(other) = ids.insert(entry.page.front_matter.id.clone(), folder.clone()) {
            bail!("{folder} and {other} have the same id {}", entry.page.front_matter.id);
        }
    }
    let mut files = Files::new();
    files.insert(PathBuf::from("policies/src/lib.rs"), rustfmt(root, &library(&entries))?);
    let providers = entries.iter().map(|e| e.modules[0].clone()).collect::<BTreeSet<_>>();
    let mut index =
        String::from("//! The policies' meta data. Made by `cargo xtask gen` from the policies' pages.\n\n");
    for provider in &providers {
        let _ = writeln!(index, "pub mod {provider};");
        let own = entries.iter().filter(|e| e.modules[0] == *provider).collect::<Vec<_>>();
        let path = PathBuf::from(format!("policies/src/tables/{provider}.rs"));
        files.insert(path, rustfmt(root, &table(provider, &own)?)?);
    }
    files.insert(PathBuf::from("policies/src/tables/mod.rs"), rustfmt(root, &index)?);
    Ok(files)
}

fn read_all(source: &Path) -> anyhow::Result<Vec<Entry>> {
    let mut pages = Vec::new();
    for found in ignore::WalkBuilder::new(source).standard_filters(false).build() {
        let found = found?;
        if found.file_name() == "policy.md" {
            pages.push(found.into_path());
        }
    }
    pages.sort();
    pages.iter().map(|page| read(source, page).with_context(|| page.display().to_string())).collect()
}

fn read(source: &Path, page: &Path) -> anyhow::Result<Entry> {
    let folder = page.parent().context("a page lies in a folder")?;
    let modules = folder.strip_prefix(source)?.iter().map(|p| p.to_string_lossy().into_owned()).collect::<Vec<_>>();
    let text = std::fs::read_to_string(page)?;
    let page = Page::parse(&text)?;
    let code = std::fs::read_to_string(folder.join("mod.rs")).context("the folder has no mod.rs")?;
    let signature =
        Regex::new(r"pub fn check(?:<[^>]*>)?\s*\(\s*\w+:\s*&(?:'\w+\s+)?(\w+)(?:<[^>]*>)?\s*,\s*(\w+:\s*&Params)?")?;
    let found = signature
        .captures(&code)
        .context("mod.rs has no `pub fn check(view: &View<'_>, [params: &Params,] cx: &mut Cx<'_>)`")?;
    validate(&page, &modules)?;
    Ok(Entry { modules, view: found[1].to_owned(), has_params: found.get(2).is_some(), page })
}

fn validate(page: &Page, modules: &[String]) -> anyhow::Result<()> {
    let front = &page.front_matter;
    ensure!(modules.len() >= 2, "a policy lies in PROVIDER/…/NAME");
    let kebab =
        !front.id.is_empty() && front.id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    ensure!(kebab, "the id {:?} is not kebab case", front.id);
    ensure!(!front.applies_to.is_empty(), "applies-to names no kind");
    ensure!(!front.title.ends_with('.'), "the title ends in a full stop");
    for profile in &front.profiles {
        ensure!(
            matches!(profile.as_str(), "recommended" | "strict"),
            "{profile:?} is no profile: recommended or strict"
        );
    }
    let all = page.examples.iter().flat_map(|e| &e.files).flat_map(|f| &f.expected).collect::<Vec<_>>();
    ensure!(page.examples.len() > 1 && !all.is_empty(), "a page has an example that is denied and one that passes");
    Ok(())
}

fn library(entries: &[Entry]) -> String {
    let mut out = String::from(
        "//! The built-in policies. Made by `cargo xtask gen` from the folders here: nobody edits this file.\n\n\
         // Titles and facts name things as people write them.\n\
         #![allow(clippy::doc_markdown)]\n\n\
         use palisade_policy::Group;\n",
    );
    if !entries.is_empty() {
        out.push_str("use palisade_policy::{Check, NativeGroup};\n");
    }
    out.push_str("\n#[rustfmt::skip]\nmod tables;\n");
    module_tree(entries.iter().map(|e| e.modules.as_slice()).collect(), 0, &mut out);
    out.push_str("\n/// All built-in policies, grouped by the view that they read.\n#[allow(clippy::too_many_lines)]\npub fn all() -> Vec<Box<dyn Group>> {\n vec![\n");
    let mut views: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        views.entry(&entry.view).or_default().push(entry);
    }
    for (view, entries) in views {
        let path = if view == "Resource" {
            "palisade_policy::Each".to_owned()
        } else {
            format!("palisade_views::{view}<'static>")
        };
        let _ = writeln!(out, "Box::new(NativeGroup::<{path}>::new(vec![");
        for entry in entries {
            let make = if entry.has_params { "with_params" } else { "new" };
            let (table, module) = (&entry.modules[0], entry.modules.join("::"));
            let _ = writeln!(out, "(&tables::{table}::{}, Check::{make}({module}::check)),", entry.constant());
        }
        out.push_str("])),\n");
    }
    out.push_str("]\n}\n");
    out
}

/// `mod aws { pub mod s3 { pub mod public_acl; } }`.
fn module_tree(paths: Vec<&[String]>, depth: usize, out: &mut String) {
    let mut children: BTreeMap<&str, Vec<&[String]>> = BTreeMap::new();
    for path in paths {
        children.entry(&path[depth]).or_default().push(path);
    }
    let public = if depth == 0 { "" } else { "pub " };
    for (name, below) in children {
        if below.iter().any(|path| path.len() == depth + 1) {
            let _ = writeln!(out, "{public}mod {name};");
        } else {
            let _ = writeln!(out, "{public}mod {name} {{");
            module_tree(below, depth + 1, out);
            out.push_str("}\n");
        }
    }
}

fn table(provider: &str, entries: &[&Entry]) -> anyhow::Result<String> {
    let mut out = format!(
        "//! Meta data of the policies in `{provider}`. Made by `cargo xtask gen` from their pages: nobody edits this file.\n\n\
         use std::borrow::Cow::Borrowed as B;\n\nuse palisade_policy::{{Alias, Control, Input, Meta, Profile, Severity, Status}};\n",
    );
    if !entries.iter().any(|e| e.page.front_matter.aliases.iter().any(|a| matches!(a, AliasText::Limited { .. }))) {
        out = out.replace("Input, ", "");
    }
    if entries.iter().all(|e| e.page.front_matter.aliases.is_empty()) {
        out = out.replace("Alias, ", "");
    }
    if entries.iter().all(|e| e.page.front_matter.controls.is_empty()) {
        out = out.replace("Control, ", "");
    }
    if entries.iter().all(|e| e.page.front_matter.profiles.is_empty()) {
        out = out.replace("Profile, ", "");
    }
    for entry in entries {
        constant(entry, &mut out).with_context(|| entry.modules.join("/"))?;
    }
    Ok(out)
}

fn constant(entry: &Entry, out: &mut String) -> anyhow::Result<()> {
    let front = &entry.page.front_matter;
    let texts = |all: &[String]| all.iter().map(|t| format!("B({t:?})")).collect::<Vec<_>>().join(", ");
    let profiles = front
        .profiles
        .iter()
        .map(|p| if p == "recommended" { "Profile::Recommended" } else { "Profile::Strict" })
        .collect::<Vec<_>>()
        .join(", ");
    let status = match front.status.as_deref() {
        None | Some("stable") => "Stable",
        Some("preview") => "Preview",
        Some("deprecated") => "Deprecated",
        Some(other) => bail!("{other:?} is no status: preview, stable or deprecated"),
    };
    let severity = format!("{:?}", front.severity);
    let aliases = front.aliases.iter().map(alias).collect::<anyhow::Result<Vec<_>>>()?.join(", ");
    let controls = front
        .controls
        .iter()
        .flat_map(|(standard, ids)| {
            ids.iter().map(move |id| format!("Control {{ standard: B({standard:?}), id: B({id:?}) }}"))
        })
        .collect::<Vec<_>>()
        .join(", ");
    let page = format!("../{}/policy.md", entry.modules.join("/"));
    let _ = write!(
        out,
        "\n/// {title}.\npub static {name}: Meta = Meta {{ id: B({id:?}), title: B({title:?}), severity: Severity::{severity}, \
         family: B({family:?}), provider: B({provider:?}), profiles: B(&[{profiles}]), since: B({since:?}), status: Status::{status}, \
         aliases: B(&[{aliases}]), controls: B(&[{controls}]), applies_to: B(&[{applies}]), why: B({why:?}), fix: B({fix:?}), \
         page: B(include_str!({page:?})), links: B(&[{links}]) }};\n",
        title = front.title,
        name = entry.constant(),
        id = front.id,
        family = front.family,
        provider = entry.modules[0],
        since = front.since,
        applies = texts(&front.applies_to),
        why = entry.page.why,
        fix = entry.page.fix,
        links = texts(&front.links),
    );
    Ok(())
}

fn alias(alias: &AliasText) -> anyhow::Result<String> {
    let (id, inputs) = match alias {
        AliasText::Everywhere(id) => (id, &[][..]),
        AliasText::Limited { id, inputs } => (id, inputs.as_slice()),
    };
    let inputs = inputs
        .iter()
        .map(|input| match input.as_str() {
            "tf" => Ok("Input::Tf"),
            "tf-plan" => Ok("Input::TfPlan"),
            "k8s" => Ok("Input::K8s"),
            other => bail!("{other:?} is no input: tf, tf-plan or k8s"),
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    Ok(format!("Alias {{ id: B({id:?}), inputs: B(&[{}]) }}", inputs.join(", ")))
}

/// Makes a folder with a page and a check to fill in.
pub fn new_policy(root: &Path, id: &str, folder: Option<&str>, view: &str) -> anyhow::Result<()> {
    let mut words = id.splitn(3, '-');
    let (Some(provider), Some(service), Some(name)) = (words.next(), words.next(), words.next()) else {
        bail!("an id is PROVIDER-SERVICE-WHAT, for example aws-s3-public-acl");
    };
    let default = format!("{provider}/{service}/{}", name.replace('-', "_"));
    let folder = root.join("policies/src").join(folder.unwrap_or(&default));
    ensure!(!folder.exists(), "{} exists already", folder.display());
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("policy.md"), NEW_PAGE.replace("ID", id))?;
    let (import, argument) = match view {
        "Resource" => ("use palisade_model::Resource;\n".to_owned(), "resource: &Resource<'_>".to_owned()),
        other => (format!("use palisade_views::{other};\n"), format!("{}: &{other}<'_>", other.to_lowercase())),
    };
    std::fs::write(folder.join("mod.rs"), NEW_CHECK.replace("IMPORT", &import).replace("ARGUMENT", &argument))?;
    println!(
        "made {}; fill in both files, then run cargo xtask gen and cargo test -p palisade-policies",
        folder.display()
    );
    Ok(())
}

const NEW_PAGE: &str = "---
id: ID
title: What is wrong, as a statement
severity: medium
family: encryption
profiles: [strict]
since: 0.1.0
applies-to: [aws_s3_bucket]
---
Why it matters, in a sentence or two.

## Fix
What to write instead.

## Examples
```hcl
```
```hcl
```
";

const NEW_CHECK: &str = "//! What is wrong, and where the fact comes from.

IMPORTuse palisade_policy::Cx;

/// Says when it is violated.
pub fn check(ARGUMENT, cx: &mut Cx<'_>) {
    let _ = cx;
}
";
