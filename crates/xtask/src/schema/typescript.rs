//! The facts in one generated source file of a CDK for Terraform provider package.
//!
//! The packages hold compiled JavaScript whose source map embeds the generated TypeScript. A program wrote that, one
//! declaration a line, so it is read by lines. Facts are names, types and flags; of the comments only whether they
//! say "block" or "sensitive" is kept.

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use std::collections::HashMap;

/// What one file declares.
#[derive(Debug, Default)]
pub struct FileFacts {
    /// Configuration structs by name.
    pub interfaces: HashMap<String, Vec<Property>>,
    /// For a struct (its mapper's name, which begins in lower case), Terraform's name of each TypeScript property.
    pub names: HashMap<String, HashMap<String, String>>,
    /// For a struct as in `names`, or a class, the collection kind of each Terraform name.
    pub kinds: HashMap<String, HashMap<String, String>>,
    pub classes: HashMap<String, ClassFacts>,
}

/// A property of a configuration struct.
#[derive(Debug)]
pub struct Property {
    pub name: String,
    pub optional: bool,
    pub ty: String,
    /// Its comment says that it is a block.
    pub is_block: bool,
    /// Its comment says that it is a secret.
    pub is_secret: bool,
}

/// A class: a resource, the attributes of a struct, or a collection of those.
#[derive(Debug, Default)]
pub struct ClassFacts {
    /// `TerraformResource`, `ComplexList`…
    pub extends: String,
    /// The type's name in Terraform.
    pub terraform_type: Option<String>,
    pub provider_version: Option<String>,
    /// The configuration struct.
    pub config: Option<String>,
    /// The class that a collection's elements have.
    pub element: Option<String>,
    /// An object that is the only element of a list or set.
    pub is_single_item: bool,
    pub accessors: Vec<Accessor>,
}

/// An attribute or block as its owner's class has it.
#[derive(Debug, Default)]
pub struct Accessor {
    /// Terraform's name.
    pub name: String,
    pub computed: bool,
    pub optional: bool,
    pub required: bool,
    /// The class that is made for it, with its arguments.
    pub class: Option<(String, String)>,
    /// The type of the property that stores it.
    pub stored: Option<String>,
    /// What its getter returns.
    pub returns: Option<String>,
}

#[derive(Deserialize)]
struct SourceMap {
    #[serde(rename = "sourcesContent", default)]
    contents: Vec<Option<String>>,
}

/// The TypeScript that a JavaScript file was compiled from, where its source map embeds it.
pub fn embedded_source(javascript: &str) -> Result<Option<String>> {
    const MARK: &str = "//# sourceMappingURL=data:application/json;base64,";
    let Some((_, encoded)) = javascript.rsplit_once(MARK) else { return Ok(None) };
    let json = STANDARD.decode(encoded.trim()).context("the source map is not base64")?;
    let map: SourceMap = serde_json::from_slice(&json).context("the source map is not JSON")?;
    Ok(map.contents.into_iter().flatten().next())
}

/// The facts in a TypeScript file.
pub fn facts(source: &str) -> FileFacts {
    let mut facts = FileFacts::default();
    let mut lines = source.lines();
    while let Some(line) = lines.next() {
        let declaration = line.strip_prefix("export ").unwrap_or(line);
        if let Some(rest) = declaration.strip_prefix("interface ") {
            facts.interfaces.insert(word(rest).to_owned(), properties(&mut lines));
        } else if let Some(rest) = declaration.strip_prefix("function ") {
            let name = word(rest);
            if let Some(owner) = name.strip_suffix("ToHclTerraform") {
                facts.kinds.insert(owner.to_owned(), kinds(&body(&mut lines)));
            } else if let Some(owner) = name.strip_suffix("ToTerraform") {
                facts.names.insert(owner.to_owned(), names(&body(&mut lines)));
            }
        } else if let Some(rest) = declaration.strip_prefix("class ") {
            let lines = body(&mut lines);
            facts.kinds.insert(word(rest).to_owned(), kinds(&lines));
            facts.classes.insert(word(rest).to_owned(), class(rest, &lines));
        }
    }
    facts
}

/// The lines up to the brace that closes a top-level declaration.
fn body<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    lines.take_while(|line| *line != "}").collect()
}

/// The identifier that a text begins with.
fn word(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
    &text[..end]
}

fn properties<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Vec<Property> {
    let mut properties = Vec::new();
    let (mut is_block, mut is_secret) = (false, false);
    for line in body(lines) {
        let line = line.trim();
        if line == "/**" {
            (is_block, is_secret) = (false, false);
        } else if let Some(comment) = line.strip_prefix('*') {
            let comment = comment.trim();
            is_block |= comment.strip_suffix(" block").is_some_and(|name| word(name) == name);
            is_secret |= comment.contains("property is sensitive");
        } else if let Some((name, ty)) =
            line.strip_prefix("readonly ").and_then(|property| property.strip_suffix(';')?.split_once(": "))
        {
            properties.push(Property {
                name: name.trim_end_matches('?').to_owned(),
                optional: name.ends_with('?'),
                ty: ty.to_owned(),
                is_block,
                is_secret,
            });
        }
    }
    properties
}

/// `min_size: cdktf.numberToTerraform(struct!.minSize),`
fn names(lines: &[&str]) -> HashMap<String, String> {
    let mut names = HashMap::new();
    for line in lines {
        if let (Some((name, _)), Some((_, property))) = (line.trim().split_once(": "), line.rsplit_once("struct!.")) {
            names.insert(word(property).to_owned(), name.to_owned());
        }
    }
    names
}

/// `ingress: {`, then `type: "set",`
fn kinds(lines: &[&str]) -> HashMap<String, String> {
    let mut kinds = HashMap::new();
    let mut name = None;
    for line in lines {
        let line = line.trim();
        if let Some(opened) = line.strip_suffix(": {") {
            name = Some(opened);
        } else if let Some(kind) = line.strip_prefix("type: \"").and_then(|rest| rest.strip_suffix("\","))
            && let Some(name) = name.take()
        {
            kinds.insert(name.to_owned(), kind.to_owned());
        }
    }
    kinds
}

fn class(declaration: &str, lines: &[&str]) -> ClassFacts {
    let extends = declaration.split_once("extends cdktf.").map_or("", |(_, parent)| word(parent));
    let mut class = ClassFacts { extends: extends.to_owned(), ..ClassFacts::default() };
    for line in lines {
        let line = line.trim();
        if let Some(accessor) = line.strip_prefix("// ").and_then(accessor) {
            class.accessors.push(accessor);
        } else if let Some(rest) = line.strip_prefix("terraformResourceType: '") {
            class.terraform_type = rest.split('\'').next().map(str::to_owned);
        } else if let Some(rest) = line.strip_prefix("providerVersion: '") {
            class.provider_version = rest.split('\'').next().map(str::to_owned);
        } else if let Some((_, config)) = line.split_once("id: string, config: ") {
            class.config = Some(word(config).to_owned());
        } else if line.starts_with("super(terraformResource, terraformAttribute, ") {
            class.is_single_item |= line.ends_with(", false, 0);");
        } else if let Some(accessor) = class.accessors.last_mut() {
            detail(accessor, line);
        } else if let Some(made) = line.strip_prefix("return new ") {
            class.element = Some(word(made).to_owned());
        }
    }
    class
}

/// `arn - computed: true, optional: false, required: false`
fn accessor(comment: &str) -> Option<Accessor> {
    let (name, flags) = comment.split_once(" - computed: ")?;
    let (computed, flags) = flags.split_once(", optional: ")?;
    let (optional, required) = flags.split_once(", required: ")?;
    Some(Accessor {
        name: name.to_owned(),
        computed: computed == "true",
        optional: optional == "true",
        required: required == "true",
        ..Accessor::default()
    })
}

/// What a line after an accessor's comment adds to it; the first of each kind counts, what follows is setters.
fn detail(accessor: &mut Accessor, line: &str) {
    if let Some((_, made)) = line.strip_prefix("private _").and_then(|rest| rest.split_once(" = new ")) {
        if let Some((class, arguments)) = made.split_once('(') {
            accessor.class.get_or_insert_with(|| (class.to_owned(), arguments.to_owned()));
        }
    } else if let Some((_, ty)) = line.strip_prefix("private _").and_then(|rest| rest.split_once("?: ")) {
        accessor.stored.get_or_insert_with(|| ty.trim_end().trim_end_matches(';').to_owned());
    } else if let Some(value) = line.strip_prefix("return ") {
        accessor.returns.get_or_insert_with(|| value.trim_end_matches(';').to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The form of a generated file, with names of our own.
    const FILE: &str = r#"
export interface GateConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://example.com#self_link Gate#self_link}
  */
  readonly selfLink?: string;
  /**
  * rule block
  *
  * Docs at Terraform Registry: {@link https://example.com#rule Gate#rule}
  */
  readonly rule: GateRule[] | cdktf.IResolvable;
}
export interface GateRule {
  readonly portRange?: string;
}

export function gateRuleToTerraform(struct?: GateRule | cdktf.IResolvable): any {
  return {
    port_range: cdktf.stringToTerraform(struct!.portRange),
  }
}

export class GateRuleOutputReference extends cdktf.ComplexObject {
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  // port_range - computed: false, optional: true, required: false
  private _portRange?: string; 
  public get portRange() {
    return this.getStringAttribute('port_range');
  }
}

export class GateRuleList extends cdktf.ComplexList {
  public get(index: number): GateRuleOutputReference {
    return new GateRuleOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

export class Gate extends cdktf.TerraformResource {
  public constructor(scope: Construct, id: string, config: GateConfig) {
    super(scope, id, {
      terraformResourceType: 'fence_gate',
      terraformGeneratorMetadata: {
        providerName: 'fence',
        providerVersion: '1.2.3',
      },
    });
  }

  // rule - computed: false, optional: false, required: true
  private _rule = new GateRuleList(this, "rule", true);
  public get rule() {
    return this._rule;
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      rule: {
        isBlock: true,
        type: "set",
        storageClassType: "GateRuleList",
      },
    };
  }
}
"#;

    #[test]
    fn declarations_give_their_facts() {
        let facts = facts(FILE);
        let config = &facts.interfaces["GateConfig"];
        assert_eq!(config[0].name, "selfLink");
        assert!(config[0].optional && !config[0].is_block);
        assert!(!config[1].optional && config[1].is_block);
        assert_eq!(facts.names["gateRule"]["portRange"], "port_range");
        assert_eq!(facts.kinds["Gate"]["rule"], "set");
        assert!(facts.classes["GateRuleOutputReference"].is_single_item);
        assert_eq!(facts.classes["GateRuleList"].element.as_deref(), Some("GateRuleOutputReference"));
        let gate = &facts.classes["Gate"];
        assert_eq!(gate.terraform_type.as_deref(), Some("fence_gate"));
        assert_eq!(gate.provider_version.as_deref(), Some("1.2.3"));
        assert_eq!(gate.config.as_deref(), Some("GateConfig"));
        let rule = &gate.accessors[0];
        assert!(rule.required && !rule.optional && !rule.computed);
        assert_eq!(rule.class, Some(("GateRuleList".to_owned(), "this, \"rule\", true);".to_owned())));
    }
}
