//! Random root modules over the provider that is built into Terraform: variables of all types, locals, child modules,
//! repetition, conditions, values from every source; and for some what they become next, over the state of the first.

use std::collections::BTreeMap;

use super::case::Case;
use super::other_syntax;
use super::typed::{Name, Touched, Typed};
use super::types::{Care, Ty, constant, hcl, random_type};

/// Files as lists of blocks, so that some can be left out.
pub type Files = BTreeMap<String, Vec<String>>;

/// What a module takes and gives.
#[derive(Debug, Clone)]
struct Interface {
    directory: String,
    variables: Vec<Variable>,
    outputs: Vec<Name>,
}

#[derive(Debug, Clone)]
struct Variable {
    name: String,
    ty: Ty,
    has_default: bool,
}

/// How a resource or module call is repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Repetition {
    Once,
    Count,
    Each,
}

/// Makes one case after the other.
pub struct Program {
    typed: Typed,
    files: Files,
    modules: Vec<Interface>,
    /// Variables, locals and so on are numbered within their module.
    number: usize,
}

impl Program {
    /// The same seed makes the same cases.
    pub fn new(seed: u64) -> Self {
        Program { typed: Typed::new(seed), files: Files::new(), modules: Vec::new(), number: 0 }
    }

    /// The next one.
    pub fn case(&mut self) -> Case {
        self.files.clear();
        self.modules.clear();
        let root = self.module(String::new(), 0);
        let mut case = Case::new(std::mem::take(&mut self.files));
        for variable in &root.variables {
            self.give(variable, &mut case);
        }
        if self.typed.one_in(3) {
            let later = self.later(&case.files);
            case.before = Some(std::mem::replace(&mut case.files, later));
        }
        case
    }

    fn name(&mut self, letter: char) -> String {
        self.number += 1;
        format!("{letter}{}", self.number)
    }

    /// A module in a directory, with all modules below it.
    fn module(&mut self, directory: String, depth: u32) -> Interface {
        let outer = (std::mem::take(&mut self.typed.scope), std::mem::take(&mut self.number));
        let mut blocks = Vec::new();
        let mut variables = Vec::new();
        for _ in 0..self.typed.random.u32(..5) {
            variables.push(self.variable(depth, &mut blocks));
        }
        if self.typed.one_in(4) {
            self.typed.scope.push(known("path.module", Ty::Text));
            self.typed.scope.push(known("terraform.workspace", Ty::Text));
        }
        for _ in 0..self.typed.random.u32(2..7) {
            match self.typed.random.u32(..8) {
                0..=2 => self.local(&mut blocks),
                3..=5 => self.resource(&mut blocks),
                _ if depth < 2 => self.call(&directory, depth, &mut blocks),
                _ => self.local(&mut blocks),
            }
        }
        let mut outputs = Vec::new();
        for _ in 0..self.typed.random.u32(1..4) {
            outputs.push(self.output(depth, &mut blocks));
        }
        blocks.push(
            "terraform {\n  required_providers {\n    terraform = {\n      source = \"terraform.io/builtin/terraform\"\n    }\n  \
             }\n}"
                .to_owned(),
        );
        if depth == 0 {
            self.imports(&mut blocks);
        }
        if self.typed.one_in(8)
            && let Some(condition) = self.condition(&[])
        {
            blocks.push(format!(
                "check \"c\" {{\n  assert {{\n    condition     = {condition}\n    error_message = \"checked\"\n  }}\n}}"
            ));
        }
        let overrides = blocks.clone().iter().filter_map(|block| self.overridden(block)).collect::<Vec<_>>();
        self.typed.random.shuffle(&mut blocks);
        let path = |file: &str| if directory.is_empty() { file.to_owned() } else { format!("{directory}/{file}") };
        let (main, more) = (path("main.tf"), path("more.tf"));
        for (at, block) in blocks.into_iter().enumerate() {
            if self.typed.one_in(12)
                && let Some(json) = other_syntax::json(&block)
            {
                self.files.insert(path(&format!("b{at}.tf.json")), vec![json]);
                continue;
            }
            let file = if self.typed.one_in(4) { &more } else { &main };
            self.files.entry(file.clone()).or_default().push(block);
        }
        if !overrides.is_empty() {
            self.files.insert(path("some_override.tf"), overrides);
        }
        (self.typed.scope, self.number) = outer;
        Interface { directory, variables, outputs }
    }

    /// For one block in a while, what an override file says of it: arguments of it again, with other values.
    fn overridden(&mut self, block: &str) -> Option<String> {
        if !self.typed.one_in(30) {
            return None;
        }
        let (header, _) = block.split_once('\n')?;
        let arguments = other_syntax::arguments(block)?;
        let changeable = arguments.iter().filter(|(name, _)| {
            !matches!(name.as_str(), "count" | "for_each" | "source" | "type" | "ephemeral" | "nullable")
        });
        let names = changeable.map(|(name, _)| name.clone()).collect::<Vec<_>>();
        let name = names.get(self.typed.random.usize(..names.len().max(1)))?;
        let value = match name.as_str() {
            "sensitive" => "true".to_owned(),
            _ => {
                let ty = random_type(&mut self.typed.random, 1);
                hcl(&constant(&mut self.typed.random, &ty, Care::Exact))
            }
        };
        Some(format!("{header}\n  {name} = {value}\n}}"))
    }

    /// `import` blocks for some of the root's resources.
    fn imports(&mut self, blocks: &mut Vec<String>) {
        let declared = blocks.iter().filter(|block| block.starts_with("resource "));
        let declared = declared.filter_map(|block| Some((block.clone(), address_of(block)?.0))).collect::<Vec<_>>();
        for (block, address) in declared {
            if !self.typed.one_in(12) {
                continue;
            }
            let id = self.typed.known(&Ty::Text).0;
            let to = if block.contains("\n  count = ") {
                format!("  to = {address}[{}]\n", self.typed.random.u32(..2))
            } else if block.contains("\n  for_each = ") {
                format!("  for_each = {{ k = 1 }}\n  to = {address}[each.key]\n")
            } else {
                format!("  to = {address}\n")
            };
            blocks.push(format!("import {{\n{to}  id = \"id-${{{id}}}\"\n}}"));
        }
    }

    /// A condition of a check; it must refer to something, and mostly it holds.
    fn condition(&mut self, bound: &[Name]) -> Option<String> {
        let declared = ["var.", "local.", "terraform_data.", "module."];
        let names = self.typed.scope.iter().map(|name| &name.text);
        let plain = names.filter(|text| declared.iter().any(|prefix| text.starts_with(prefix)) && !text.contains('['));
        let plain = plain.cloned().collect::<Vec<_>>();
        if plain.is_empty() {
            return None;
        }
        let name = &plain[self.typed.random.usize(..plain.len())];
        let (condition, _) = self.typed.with_names(bound.to_vec(), |typed| typed.expression(&Ty::Bool));
        let sign = if self.typed.one_in(12) { "&&" } else { "||" };
        Some(format!("{condition} {sign} length([{name}]) > 0"))
    }

    fn variable(&mut self, depth: u32, blocks: &mut Vec<String>) -> Variable {
        let name = self.name('v');
        let ty = random_type(&mut self.typed.random, 2);
        let mut lines = vec![format!("variable \"{name}\" {{")];
        if ty != Ty::Any || self.typed.one_in(2) {
            lines.push(format!("  type = {}", ty.constraint()));
        }
        let has_default = !self.typed.one_in(3);
        if has_default {
            lines.push(format!("  default = {}", hcl(&constant(&mut self.typed.random, &ty, Care::Loose))));
        }
        if self.typed.one_in(5) {
            lines.push(format!("  nullable = {}", self.typed.one_in(3)));
        }
        let is_sensitive = self.typed.one_in(10);
        if is_sensitive {
            lines.push("  sensitive = true".to_owned());
        }
        if self.typed.one_in(40) {
            lines.push("  ephemeral = true".to_owned());
        }
        let itself = Name { text: format!("var.{name}"), ty: ty.clone(), is_unknown: depth > 0, is_sensitive };
        if self.typed.one_in(5) {
            let condition = self.typed.with_names([itself.clone()], |typed| typed.truth(1));
            let condition = match self.typed.random.u32(..30) {
                0 => condition,
                _ => format!("{condition} || length([{}]) > 0", itself.text),
            };
            let shown =
                if ty == Ty::Text && self.typed.one_in(2) { format!("not ${{{}}}", itself.text) } else { "no".into() };
            lines.push(format!(
                "  validation {{\n    condition     = {condition}\n    error_message = \"{shown}\"\n  }}"
            ));
        }
        lines.push("}".to_owned());
        blocks.push(lines.join("\n"));
        self.typed.scope.push(itself);
        Variable { name, ty, has_default }
    }

    fn local(&mut self, blocks: &mut Vec<String>) {
        let name = self.name('l');
        let ty = random_type(&mut self.typed.random, 2);
        let (value, touched) = self.typed.expression(&ty);
        blocks.push(format!("locals {{\n  {name} = {value}\n}}"));
        self.typed.scope.push(named(format!("local.{name}"), ty, touched));
    }

    /// `count` or `for_each`, what it binds, and what it refers to.
    fn repetition(&mut self) -> (Repetition, String, Vec<Name>) {
        match self.typed.random.u32(..6) {
            0 | 1 => {
                let count = match self.typed.random.u32(..4) {
                    0 => self.typed.random.u32(..3).to_string(),
                    1 => format!("{} ? 1 : 0", self.typed.known(&Ty::Bool).0),
                    2 => format!("length({})", self.typed.known(&Ty::List(Box::new(Ty::Text))).0),
                    _ => format!("min(3, abs({}))", self.typed.known(&Ty::Number).0),
                };
                (Repetition::Count, format!("  count = {count}\n"), vec![known("count.index", Ty::Number)])
            }
            2 | 3 => {
                let of = random_type(&mut self.typed.random, 1);
                let (each, value) = match self.typed.random.u32(..3) {
                    0 => (format!("toset({})", self.typed.known(&Ty::List(Box::new(Ty::Text))).0), Ty::Text),
                    1 => (self.typed.known(&Ty::Set(Box::new(Ty::Text))).0, Ty::Text),
                    _ => (self.typed.known(&Ty::Map(Box::new(of.clone()))).0, of),
                };
                let names = vec![known("each.key", Ty::Text), known("each.value", value)];
                (Repetition::Each, format!("  for_each = {each}\n"), names)
            }
            _ => (Repetition::Once, String::new(), Vec::new()),
        }
    }

    fn resource(&mut self, blocks: &mut Vec<String>) {
        let name = self.name('r');
        let (repetition, mut lines, bound) = self.repetition();
        let ty = random_type(&mut self.typed.random, 2);
        let (input, touched) = self.typed.with_names(bound.clone(), |typed| typed.expression(&ty));
        if !self.typed.one_in(8) {
            lines.push_str(&format!("  input = {input}\n"));
        }
        if self.typed.one_in(4) {
            let ty = random_type(&mut self.typed.random, 1);
            let (triggers, _) = self.typed.with_names(bound.clone(), |typed| typed.expression(&ty));
            lines.push_str(&format!("  triggers_replace = {triggers}\n"));
        }
        if self.typed.one_in(10)
            && let Some((address, _)) =
                blocks.get(self.typed.random.usize(..blocks.len().max(1))).and_then(|b| address_of(b))
        {
            lines.push_str(&format!("  depends_on = [{address}]\n"));
        }
        if self.typed.one_in(8) {
            let lifecycle = ["ignore_changes = [input]", "ignore_changes = all", "create_before_destroy = true"];
            let lifecycle = lifecycle[self.typed.random.usize(..lifecycle.len())];
            lines.push_str(&format!("  lifecycle {{\n    {lifecycle}\n  }}\n"));
        } else if self.typed.one_in(5)
            && let Some(condition) = self.condition(&bound)
        {
            let kind = if self.typed.one_in(2) { "precondition" } else { "postcondition" };
            lines.push_str(&format!(
                "  lifecycle {{\n    {kind} {{\n      condition     = {condition}\n      error_message = \"no\"\n    }}\n  }}\n"
            ));
        }
        if self.typed.one_in(60) {
            lines.push_str("  dynamic \"ingress\" {\n    for_each = [1]\n    content {\n      port = 1\n    }\n  }\n");
        }
        blocks.push(format!("resource \"terraform_data\" \"{name}\" {{\n{lines}}}"));
        let address = format!("terraform_data.{name}");
        let after = Touched { unknown: true, ..touched };
        self.names_of(
            repetition,
            &address,
            &[("input", ty.clone(), touched), ("output", ty, after), ("id", Ty::Text, after)],
        );
    }

    /// The ways in which attributes of something repeated are referred to.
    fn names_of(&mut self, repetition: Repetition, address: &str, attributes: &[(&str, Ty, Touched)]) {
        for (attribute, ty, touched) in attributes {
            let list = Ty::List(Box::new(ty.clone()));
            let mut add = |text: String, ty: Ty| self.typed.scope.push(named(text, ty, *touched));
            match repetition {
                Repetition::Once => add(format!("{address}.{attribute}"), ty.clone()),
                Repetition::Count => {
                    add(format!("{address}[*].{attribute}"), list);
                    add(format!("try(one({address}[*].{attribute}), null)"), ty.clone());
                    add(format!("try({address}[0].{attribute}, null)"), ty.clone());
                }
                Repetition::Each => {
                    add(format!("values({address})[*].{attribute}"), list);
                    let map = Ty::Map(Box::new(ty.clone()));
                    add(format!("{{ for k, r in {address} : k => r.{attribute} }}"), map);
                    add(format!("try({address}[\"k\"].{attribute}, null)"), ty.clone());
                }
            }
        }
        match repetition {
            Repetition::Once => {}
            Repetition::Count => self.typed.scope.push(known(&format!("length({address})"), Ty::Number)),
            Repetition::Each => {
                self.typed.scope.push(known(&format!("toset(keys({address}))"), Ty::Set(Box::new(Ty::Text))));
            }
        }
    }

    fn call(&mut self, directory: &str, depth: u32, blocks: &mut Vec<String>) {
        let name = self.name('m');
        let parent = if directory.is_empty() { String::new() } else { format!("{directory}/") };
        let mut siblings = self.modules.iter().filter(|module| {
            module.directory.strip_prefix(&parent).is_some_and(|rest| !rest.is_empty() && !rest.contains('/'))
        });
        let again = siblings.next_back().cloned().filter(|_| self.typed.one_in(2));
        let module = again.unwrap_or_else(|| {
            let module = self.module(format!("{parent}{name}"), depth + 1);
            self.modules.push(module.clone());
            module
        });
        let (repetition, mut lines, bound) = self.repetition();
        let mut all = Touched::default();
        for variable in &module.variables {
            if variable.has_default && self.typed.one_in(3) {
                continue;
            }
            let loose = self.typed.one_in(4);
            let value = if loose {
                hcl(&constant(&mut self.typed.random, &variable.ty, Care::Loose))
            } else {
                let (value, touched) = self.typed.with_names(bound.clone(), |typed| typed.expression(&variable.ty));
                all.unknown |= touched.unknown;
                all.sensitive |= touched.sensitive;
                value
            };
            if variable.has_default || !self.typed.one_in(60) {
                lines.push_str(&format!("  {} = {value}\n", variable.name));
            }
        }
        let source = module.directory.strip_prefix(&parent).unwrap_or(&module.directory);
        blocks.push(format!("module \"{name}\" {{\n  source = \"./{source}\"\n{lines}}}"));
        let outputs = module.outputs.iter().map(|output| {
            let unknown = all.unknown || output.is_unknown;
            let sensitive = all.sensitive || output.is_sensitive;
            (output.text.as_str(), output.ty.clone(), Touched { unknown, sensitive })
        });
        self.names_of(repetition, &format!("module.{name}"), &outputs.collect::<Vec<_>>());
    }

    fn output(&mut self, depth: u32, blocks: &mut Vec<String>) -> Name {
        let name = self.name('o');
        let ty = random_type(&mut self.typed.random, 2);
        let (value, touched) = self.typed.expression(&ty);
        let mut lines = format!("  value = {value}\n");
        let must_say = touched.sensitive && depth == 0;
        let is_sensitive = if must_say { !self.typed.one_in(15) } else { self.typed.one_in(12) };
        if is_sensitive {
            lines.push_str("  sensitive = true\n");
        }
        if self.typed.one_in(10)
            && let Some(condition) = self.condition(&[])
        {
            lines.push_str(&format!(
                "  precondition {{\n    condition     = {condition}\n    error_message = \"no\"\n  }}\n"
            ));
        }
        blocks.push(format!("output \"{name}\" {{\n{lines}}}"));
        Name { text: name, ty, is_unknown: touched.unknown, is_sensitive: is_sensitive || touched.sensitive }
    }

    /// Values for a variable of the root, from one source or several.
    fn give(&mut self, variable: &Variable, case: &mut Case) {
        let mut times = self.typed.random.u32(..3);
        if !variable.has_default && times == 0 && !self.typed.one_in(20) {
            times = 1;
        }
        for _ in 0..times {
            let value = constant(&mut self.typed.random, &variable.ty, Care::Loose);
            let name = &variable.name;
            let text = match (&variable.ty, &value) {
                (Ty::Text | Ty::Number | Ty::Bool | Ty::Any, serde_json::Value::String(text)) => text.clone(),
                (_, value) => hcl(value),
            };
            let assigned = format!("{name} = {}", hcl(&value));
            let is_free = |case: &Case, path: &str| !case.values.contains(&(path.to_owned(), name.clone()));
            let path =
                ["terraform.tfvars", "b.auto.tfvars", "a.auto.tfvars", "given.tfvars"][self.typed.random.usize(..4)];
            match self.typed.random.u32(..6) {
                0 => {
                    case.environment.insert(format!("TF_VAR_{name}"), text);
                }
                1 => case.arguments.push(format!("-var={name}={text}")),
                2 => {
                    let path = ["terraform.tfvars.json", "c.auto.tfvars.json"][self.typed.random.usize(..2)];
                    case.json.entry(path.to_owned()).or_default().insert(name.clone(), value);
                }
                _ if is_free(case, path) => {
                    case.files.entry(path.to_owned()).or_default().push(assigned);
                    case.values.insert((path.to_owned(), name.clone()));
                    let argument = "-var-file=given.tfvars".to_owned();
                    if path == "given.tfvars" && !case.arguments.contains(&argument) {
                        case.arguments.push(argument);
                    }
                }
                _ => {}
            }
        }
    }

    /// The same files after some changes: renamed, moved, removed, with other constants.
    fn later(&mut self, files: &Files) -> Files {
        let mut files = files.clone();
        let paths = files.keys().filter(|path| path.ends_with("main.tf")).cloned().collect::<Vec<_>>();
        for _ in 0..self.typed.random.u32(1..4) {
            // All blocks of a small module may stand in other files.
            let Some(path) = paths.get(self.typed.random.usize(..paths.len().max(1))).cloned() else { break };
            let directory = path.strip_suffix("main.tf").unwrap_or_default().to_owned();
            let blocks = files.get(&path).cloned().unwrap_or_default();
            let is_one = |block: &&String| block.starts_with("resource ") || block.starts_with("module ");
            let candidates = blocks.iter().filter(is_one).collect::<Vec<_>>();
            if candidates.is_empty() {
                continue;
            }
            let block = candidates[self.typed.random.usize(..candidates.len())].clone();
            let Some((address, name)) = address_of(&block) else { continue };
            self.change(&mut files, &directory, &path, &block, &address, &name);
        }
        files
    }

    fn change(&mut self, files: &mut Files, directory: &str, path: &str, block: &str, address: &str, name: &str) {
        let fresh = format!("{name}n");
        let renamed = address.strip_suffix(name).unwrap_or(address).to_owned() + &fresh;
        let add = |files: &mut Files, text: String| files.entry(path.to_owned()).or_default().push(text);
        match self.typed.random.u32(..6) {
            0 | 1 => {
                // What a directory's files say of it is said of the new name.
                let here = |file: &str| file.strip_prefix(directory).is_some_and(|rest| !rest.contains('/'));
                for (_, blocks) in files.iter_mut().filter(|(file, _)| here(file)) {
                    for text in blocks {
                        *text = replaced_word(text, address, &renamed);
                        *text = text.replace(&format!("\"{name}\" {{"), &format!("\"{fresh}\" {{"));
                    }
                }
                if !self.typed.one_in(4) {
                    add(files, format!("moved {{\n  from = {address}\n  to   = {renamed}\n}}"));
                }
            }
            2 => {
                let other = block.replacen("{\n", "{\n  count = 2\n", 1);
                if block.contains("count =") || block.contains("for_each =") {
                    return;
                }
                for text in files.get_mut(path).into_iter().flatten().filter(|text| *text == block) {
                    text.clone_from(&other);
                }
                if self.typed.one_in(2) {
                    add(files, format!("moved {{\n  from = {address}\n  to   = {address}[1]\n}}"));
                }
            }
            3 => {
                if let Some(blocks) = files.get_mut(path) {
                    blocks.retain(|text| text != block);
                }
                if self.typed.one_in(2) {
                    let keep = self.typed.one_in(2);
                    add(
                        files,
                        format!("removed {{\n  from = {address}\n  lifecycle {{\n    destroy = {keep}\n  }}\n}}"),
                    );
                }
            }
            _ => {
                for text in files.get_mut(path).into_iter().flatten() {
                    let (from, to) = (self.typed.random.u32(..4), self.typed.random.u32(..4));
                    *text = text.replacen(&format!(" {from}"), &format!(" {to}"), 1);
                }
            }
        }
    }
}

fn known(text: &str, ty: Ty) -> Name {
    Name { text: text.to_owned(), ty, is_unknown: false, is_sensitive: false }
}

fn named(text: String, ty: Ty, touched: Touched) -> Name {
    Name { text, ty, is_unknown: touched.unknown, is_sensitive: touched.sensitive }
}

/// The address that a block declares, and its last part.
fn address_of(block: &str) -> Option<(String, String)> {
    let labels = block.lines().next()?.split('"').skip(1).step_by(2).collect::<Vec<_>>();
    match labels.as_slice() {
        [kind, name] => Some((format!("{kind}.{name}"), (*name).to_owned())),
        [name] => Some((format!("module.{name}"), (*name).to_owned())),
        _ => None,
    }
}

/// The text with an address replaced where it ends there.
fn replaced_word(text: &str, from: &str, to: &str) -> String {
    let mut parts = text.split(from);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let ends = !part.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '-');
        out.push_str(if ends { to } else { from });
        out.push_str(part);
    }
    out
}
