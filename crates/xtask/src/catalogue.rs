//! The catalogue of built-in policies, from the policies' folders: beside each page its `meta.rs`, in each folder above a
//! `mod.rs` that lists what is in it, and `policies/src/lib.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, bail, ensure};
use palisade_policy::Profile;
use palisade_policy::page::{AliasText, Page};
use regex::Regex;

use crate::generated::{Files, rustfmt};
use crate::repair;

/// A policy's folder, read.
pub struct Entry {
    /// `["aws", "s3", "public_acl"]`.
    pub modules: Vec<String>,
    /// Its page.
    pub page: Page,
    /// The type that the check reads.
    view: String,
    has_params: bool,
}

impl Entry {
    /// The policy's own folder.
    fn name(&self) -> &str {
        self.modules.last().map_or("", String::as_str)
    }

    /// The folders above it: `["aws", "s3"]`.
    pub fn folder(&self) -> &[String] {
        &self.modules[..self.modules.len() - 1]
    }
}

/// A folder of policies, or of folders of them.
#[derive(Default)]
struct Folder<'e> {
    folders: BTreeMap<&'e str, Folder<'e>>,
    policies: Vec<&'e Entry>,
}

impl<'e> Folder<'e> {
    fn of(entries: &'e [Entry]) -> Self {
        let mut top = Self::default();
        for entry in entries {
            let folder = entry.folder().iter().fold(&mut top, |folder, name| folder.folders.entry(name).or_default());
            folder.policies.push(entry);
        }
        top
    }

    /// The generated `mod.rs` of this folder and of those below it.
    fn write(&self, root: &Path, path: &Path, files: &mut Files) -> anyhow::Result<()> {
        let mut out = String::from("//! Made by `cargo xtask gen` from the folders here: nobody edits this file.\n\n");
        for name in self.folders.keys() {
            let _ = writeln!(out, "mod {name};");
        }
        for entry in &self.policies {
            let name = entry.name();
            let _ = writeln!(out, "mod {name};\n#[path = \"{name}/meta.rs\"]\nmod {name}_meta;");
        }
        if self.policies.is_empty() {
            out.push_str("\nuse crate::Catalogue;\n");
        } else {
            out.push_str("\nuse palisade_policy::Check;\n\nuse crate::Catalogue;\n");
        }
        out.push_str("\n/// Adds the policies here.\npub fn add(catalogue: &mut Catalogue) {\n");
        for name in self.folders.keys() {
            let _ = writeln!(out, "{name}::add(catalogue);");
        }
        for entry in &self.policies {
            let make = if entry.has_params { "with_params" } else { "new" };
            let (name, field) = (entry.name(), field(&entry.view));
            let _ = writeln!(out, "catalogue.{field}.push((&{name}_meta::META, Check::{make}({name}::check)));");
        }
        out.push_str("}\n");
        files.insert(path.join("mod.rs"), rustfmt(root, &out)?);
        for (name, folder) in &self.folders {
            folder.write(root, &path.join(name), files)?;
        }
        Ok(())
    }
}

/// A view's place in the catalogue: `PolicyDocument` is `policy_document`.
fn field(view: &str) -> String {
    let mut out = String::new();
    for letter in view.chars() {
        if letter.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

/// Reads all folders below `policies/src`.
pub fn entries(root: &Path) -> anyhow::Result<Vec<Entry>> {
    let entries = read_all(&root.join("policies/src"))?;
    let mut ids = BTreeMap::new();
    for entry in &entries {
        let folder = entry.modules.join("/");
        if let Some(other) = ids.insert(entry.page.front_matter.id.clone(), folder.clone()) {
            bail!("{folder} and {other} have the same id {}", entry.page.front_matter.id);
        }
    }
    Ok(entries)
}

/// The code made from the folders: without it there is no engine to run the examples with.
pub fn code(root: &Path, entries: &[Entry]) -> anyhow::Result<Files> {
    let source = Path::new("policies/src");
    let mut files = Files::new();
    for entry in entries {
        let folder = entry.modules.join("/");
        let text = meta(entry).with_context(|| folder.clone())?;
        files.insert(source.join(folder).join("meta.rs"), text);
    }
    let top = Folder::of(entries);
    files.insert(source.join("lib.rs"), rustfmt(root, &library(entries, &top))?);
    for (provider, folder) in &top.folders {
        folder.write(root, &source.join(provider), &mut files)?;
    }
    Ok(files)
}

/// The pages of all built-in policies, by folder.
pub fn pages(root: &Path) -> anyhow::Result<Vec<Page>> {
    Ok(read_all(&root.join("policies/src"))?.into_iter().map(|entry| entry.page).collect())
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
    repair::validate(front.repair.all())?;
    for profile in &front.profiles {
        let names = Profile::ALL.map(Profile::name);
        ensure!(names.contains(&profile.as_str()), "{profile:?} is no profile: {}", names.join(", "));
    }
    let all = page.examples.iter().flat_map(|e| &e.files).flat_map(|f| &f.expected).collect::<Vec<_>>();
    ensure!(page.examples.len() > 1 && !all.is_empty(), "a page has an example that is denied and one that passes");
    Ok(())
}

fn library(entries: &[Entry], top: &Folder<'_>) -> String {
    let views = entries.iter().map(|entry| entry.view.as_str()).collect::<BTreeSet<_>>();
    let mut out = String::from(
        "//! The built-in policies. Made by `cargo xtask gen` from the folders here: nobody edits this file.\n\n\
         // Titles and facts name things as people write them.\n#![allow(clippy::doc_markdown)]\n\n",
    );
    for provider in top.folders.keys() {
        let _ = writeln!(out, "mod {provider};");
    }
    out.push_str("\nuse palisade_policy::{Check, Group, Meta, NativeGroup};\n");
    out.push_str("\n/// The policies of each view.\n#[derive(Default)]\nstruct Catalogue {\n");
    for view in &views {
        let _ = writeln!(out, "{}: Vec<(&'static Meta, Check<{}>)>,", field(view), path_of(view));
    }
    out.push_str(
        "}\n\n/// All built-in policies, grouped by the view that they read.\npub fn all() -> Vec<Box<dyn Group>> {\n",
    );
    out.push_str("let mut catalogue = Catalogue::default();\n");
    for provider in top.folders.keys() {
        let _ = writeln!(out, "{provider}::add(&mut catalogue);");
    }
    out.push_str("vec![\n");
    for view in &views {
        let _ = writeln!(out, "Box::new(NativeGroup::new(catalogue.{})),", field(view));
    }
    out.push_str("]\n}\n");
    out
}

fn path_of(view: &str) -> String {
    match view {
        "Resource" => "palisade_policy::Each".to_owned(),
        view => format!("palisade_views::{view}<'static>"),
    }
}

/// The text of a policy's `meta.rs`: a line for each fact, however long its list is, so that a change reads as one.
fn meta(entry: &Entry) -> anyhow::Result<String> {
    let front = &entry.page.front_matter;
    let texts = |all: &[String]| all.iter().map(|t| format!("B({t:?})")).collect::<Vec<_>>().join(", ");
    let profiles = front
        .profiles
        .iter()
        .filter_map(|name| Profile::ALL.into_iter().find(|profile| profile.name() == name))
        .map(|profile| format!("Profile::{profile:?}"))
        .collect::<Vec<_>>()
        .join(", ");
    let status = match front.status.as_deref() {
        None | Some("stable") => "Stable",
        Some("preview") => "Preview",
        Some("deprecated") => "Deprecated",
        Some(other) => bail!("{other:?} is no status: preview, stable or deprecated"),
    };
    let severity = format!("{:?}", front.severity);
    let raised = front
        .raised
        .iter()
        .map(|raised| format!("Raised {{ since: B({:?}), from: Severity::{:?} }}", raised.since, raised.from));
    let raised = raised.collect::<Vec<_>>().join(", ");
    let aliases = front.aliases.iter().map(alias).collect::<anyhow::Result<Vec<_>>>()?.join(", ");
    let controls = front
        .controls
        .iter()
        .flat_map(|(standard, ids)| {
            ids.iter().map(move |id| format!("Control {{ standard: B({standard:?}), id: B({id:?}) }}"))
        })
        .collect::<Vec<_>>()
        .join(", ");
    let mut used = [
        ("Alias", !aliases.is_empty()),
        ("Control", !controls.is_empty()),
        ("Input", aliases.contains("Input::")),
        ("Meta", true),
        ("Profile", !profiles.is_empty()),
        ("Raised", !raised.is_empty()),
        ("Severity", true),
        ("Status", true),
    ]
    .into_iter()
    .chain(repair::names(front.repair.all()))
    .filter_map(|(name, is_used)| is_used.then_some(name))
    .collect::<Vec<_>>();
    used.sort_unstable();
    let used = used.join(", ");
    Ok(format!(
        "//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.\n\n\
         use std::borrow::Cow::Borrowed as B;\n\nuse palisade_policy::{{{used}}};\n\n\
         #[rustfmt::skip]\npub static META: Meta = Meta {{\n    id: B({id:?}),\n    title: B({title:?}),\n    \
         severity: Severity::{severity},\n    raised: B(&[{raised}]),\n    family: B({family:?}),\n    \
         provider: B({provider:?}),\n    profiles: B(&[{profiles}]),\n    since: B({since:?}),\n    \
         status: Status::{status},\n    aliases: B(&[{aliases}]),\n    controls: B(&[{controls}]),\n    \
         applies_to: B(&[{applies}]),\n    why: B({why:?}),\n    fix: B({fix:?}),\n    \
         page: B(include_str!(\"policy.md\")),\n    links: B(&[{links}]),\n    repairs: B(&[{repairs}]),\n}};\n",
        title = front.title,
        id = front.id,
        family = front.family,
        provider = entry.modules[0],
        since = front.since,
        applies = texts(&front.applies_to),
        why = entry.page.why,
        fix = entry.page.fix,
        links = texts(&front.links),
        repairs = repair::source(front.repair.all()),
    ))
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
