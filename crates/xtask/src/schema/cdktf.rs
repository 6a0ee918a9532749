//! From a CDK for Terraform provider package to a schema.
//!
//! What the generated classes keep of a provider's schema: every attribute with its flags and type, every nested
//! block with its nesting, whether one must stand and whether more than one may. What they drop: which attributes are
//! sensitive or deprecated, and limits other than none and one.

use super::model::{AttributeModel, BlockModel, BodyModel, ProviderModel, TypeModel, object_in};
use super::package::{self, PackageFile};
use super::sensitive;
use super::typescript::{self, Accessor, ClassFacts, FileFacts, Property};
use anyhow::{Context, Result, ensure};
use palisade_schema::format::{Class, Flags, Nesting, Type};
use std::collections::HashMap;
use std::path::Path;

/// Every declaration of a package: struct names are unique in it.
#[derive(Default)]
struct Facts {
    interfaces: HashMap<String, Vec<Property>>,
    names: HashMap<String, HashMap<String, String>>,
    kinds: HashMap<String, HashMap<String, String>>,
    classes: HashMap<String, ClassFacts>,
}

/// Reads the package's archive; members are marked as of source number `source`.
pub fn read(archive: &Path, provider: &str, source: u8) -> Result<ProviderModel> {
    let mut facts = Facts::default();
    let is_code = |path: &str| path.starts_with("package/lib/") && package::has_extension(path, "js");
    package::each_file(archive, is_code, |PackageFile { path, text }| {
        if let Some(text) = typescript::embedded_source(&text).context(path)? {
            facts.add(typescript::facts(&text));
        }
        Ok(())
    })?;
    let mut model = ProviderModel::default();
    for (name, class) in &facts.classes {
        let (Some(terraform_type), Some(kind)) = (&class.terraform_type, class_of(&class.extends)) else { continue };
        if let Some(version) = &class.provider_version {
            model.version.clone_from(version);
        }
        let type_name = if kind == Class::Provider { provider } else { terraform_type };
        let mut reader = TypeReader { facts: &facts, source, bodies: Vec::new(), of_struct: HashMap::new() };
        reader.type_body(name, class);
        for secret in sensitive::secrets_of(type_name) {
            if let Some(attribute) = reader.bodies[0].attributes.get_mut(*secret) {
                attribute.flags = attribute.flags.with(Flags::SENSITIVE);
            }
        }
        model.types.insert((kind, type_name.to_owned()), TypeModel { source, bodies: reader.bodies });
    }
    ensure!(!model.types.is_empty(), "{}: no types found", archive.display());
    if model.version.is_empty() {
        model.version = version_constraint(archive)?;
    }
    Ok(model)
}

fn class_of(extends: &str) -> Option<Class> {
    match extends {
        "TerraformProvider" => Some(Class::Provider),
        "TerraformResource" => Some(Class::Resource),
        "TerraformDataSource" => Some(Class::DataSource),
        _ => None,
    }
}

/// Older packages name only the constraint that they follow, in their page: "always tracks `latest` of `~> 3.0`".
fn version_constraint(archive: &Path) -> Result<String> {
    let mut constraint = None;
    package::each_file(
        archive,
        |path| path == "package/README.md",
        |page| {
            constraint =
                page.text.split_once("`latest` of `").and_then(|(_, rest)| Some(rest.split_once('`')?.0.to_owned()));
            Ok(())
        },
    )?;
    constraint.with_context(|| format!("{}: nothing names the provider's version", archive.display()))
}

impl Facts {
    fn add(&mut self, file: FileFacts) {
        self.interfaces.extend(file.interfaces);
        self.names.extend(file.names);
        self.kinds.extend(file.kinds);
        self.classes.extend(file.classes);
    }

    /// Struct names begin in lower case in the names of their mapping functions.
    fn of_mapper<'a, T>(map: &'a HashMap<String, T>, name: &str) -> Option<&'a T> {
        let mut characters = name.chars();
        let first = characters.next()?;
        map.get(&format!("{}{}", first.to_lowercase(), characters.as_str()))
    }

    /// The class that has a struct's attributes.
    fn attributes_of(&self, name: &str) -> Option<&ClassFacts> {
        self.classes
            .get(&format!("{name}OutputReference"))
            .or_else(|| self.classes.get(name).filter(|class| class.extends.starts_with("Complex")))
    }
}

/// A type before structs have become bodies.
#[derive(Debug, Clone, PartialEq)]
enum Shape {
    Any,
    String,
    Number,
    Bool,
    List(Box<Shape>),
    Set(Box<Shape>),
    Map(Box<Shape>),
    Struct(String),
    /// The only element of a list.
    OnlyOf(String),
}

struct TypeReader<'a> {
    facts: &'a Facts,
    source: u8,
    bodies: Vec<BodyModel>,
    of_struct: HashMap<String, u32>,
}

impl TypeReader<'_> {
    /// The body of a resource, data source or provider class; always the first.
    fn type_body(&mut self, name: &str, class: &ClassFacts) {
        self.bodies.push(BodyModel::default());
        let config = class.config.as_ref().and_then(|config| self.facts.interfaces.get(config));
        let properties = config.map_or(&[][..], Vec::as_slice);
        let names = self.facts.kinds.get(name);
        self.bodies[0] = self.class_body(class, properties, names);
    }

    /// The body of a struct, read once: structs may hold themselves.
    fn struct_body(&mut self, name: &str) -> u32 {
        if let Some(body) = self.of_struct.get(name) {
            return *body;
        }
        let index = self.bodies.len() as u32;
        self.of_struct.insert(name.to_owned(), index);
        self.bodies.push(BodyModel::default());
        let properties = self.facts.interfaces.get(name).map_or(&[][..], Vec::as_slice);
        let kinds = Facts::of_mapper(&self.facts.kinds, name);
        self.bodies[index as usize] = match self.facts.attributes_of(name) {
            Some(class) => self.class_body(class, properties, kinds),
            None => self.interface_body(name, properties, kinds),
        };
        index
    }

    fn class_body(
        &mut self,
        class: &ClassFacts,
        properties: &[Property],
        kinds: Option<&HashMap<String, String>>,
    ) -> BodyModel {
        let mut body = BodyModel::default();
        for accessor in &class.accessors {
            let kind = kinds.and_then(|kinds| kinds.get(&accessor.name)).map(String::as_str);
            let property = properties.iter().find(|property| same_name(&property.name, &accessor.name));
            let mut flags = Flags::default();
            for (set, flag) in [
                (accessor.required, Flags::REQUIRED),
                (accessor.optional, Flags::OPTIONAL),
                (accessor.computed, Flags::COMPUTED),
            ] {
                flags = if set { flags.with(flag) } else { flags };
            }
            let member = Member {
                name: &accessor.name,
                shape: self.accessor_shape(accessor, kind),
                flags,
                // What nobody can set and nothing computes is a block of computed attributes.
                is_block: property.map_or(flags == Flags::default(), |property| property.is_block),
                is_secret: property.is_some_and(|property| property.is_secret),
                kind,
            };
            self.add(&mut body, member);
        }
        body
    }

    /// Of structs without a class only the configuration is known.
    fn interface_body(
        &mut self,
        name: &str,
        properties: &[Property],
        kinds: Option<&HashMap<String, String>>,
    ) -> BodyModel {
        let mut body = BodyModel::default();
        let Some(names) = Facts::of_mapper(&self.facts.names, name) else {
            body.open = true;
            return body;
        };
        for property in properties {
            let Some(terraform_name) = names.get(&property.name) else { continue };
            let kind = kinds.and_then(|kinds| kinds.get(terraform_name)).map(String::as_str);
            let shape = written_type(&property.ty);
            let member = Member {
                name: terraform_name,
                shape: if kind == Some("set") { as_set(shape) } else { shape },
                flags: if property.optional { Flags::OPTIONAL } else { Flags::REQUIRED },
                is_block: property.is_block,
                is_secret: property.is_secret,
                kind,
            };
            self.add(&mut body, member);
        }
        body
    }

    fn accessor_shape(&self, accessor: &Accessor, kind: Option<&str>) -> Shape {
        let shape = match (&accessor.class, &accessor.stored, &accessor.returns) {
            (Some((class, arguments)), ..) => self.class_shape(class, arguments),
            (None, stored, Some(returned)) => self.returned_shape(stored.as_deref(), returned),
            (None, Some(stored), None) => written_type(stored),
            (None, None, None) => Shape::Any,
        };
        if kind == Some("set") { as_set(shape) } else { shape }
    }

    /// The shape that a stored object of this class stands for; the last argument says whether a list is a set.
    fn class_shape(&self, class: &str, arguments: &str) -> Shape {
        let is_true = arguments.trim_end_matches([')', ';', ' ']).ends_with("true");
        if let Some(plain) = class.strip_prefix("cdktf.") {
            let shape = collection(plain);
            return if is_true { as_set(shape) } else { shape };
        }
        if let Some(name) = class.strip_suffix("OutputReference") {
            let only = is_true || self.facts.classes.get(class).is_some_and(|class| class.is_single_item);
            return if only { Shape::OnlyOf(name.to_owned()) } else { Shape::Struct(name.to_owned()) };
        }
        let Some(facts) = self.facts.classes.get(class) else { return Shape::Any };
        let element = match &facts.element {
            Some(element) => self.class_shape(element, ""),
            None => Shape::Struct(class.to_owned()),
        };
        match facts.extends.as_str() {
            "ComplexMap" | "MapList" => Shape::Map(Box::new(element)),
            _ if is_true => Shape::Set(Box::new(element)),
            _ => Shape::List(Box::new(element)),
        }
    }

    /// The shape of what a getter returns: a typed reference, or one whose type only its property tells.
    fn returned_shape(&self, stored: Option<&str>, returned: &str) -> Shape {
        if let Some(made) = returned.strip_prefix("new ") {
            let class = made.split('(').next().unwrap_or_default();
            return self.class_shape(class, if made.contains(", true)") { "true" } else { "" });
        }
        let is_set = returned.contains("cdktf.Fn.tolist(");
        let reference = returned.rsplit_once("this.get").and_then(|(_, rest)| rest.split_once("Attribute("));
        let shape = match (reference, stored) {
            (Some(("List", _)), _) => Shape::List(Box::new(Shape::String)),
            (Some((kind, _)), _) => collection(kind),
            (None, Some(stored)) => written_type(stored),
            (None, None) => Shape::Any,
        };
        if is_set { as_set(shape) } else { shape }
    }

    fn add(&mut self, body: &mut BodyModel, member: Member<'_>) {
        let Member { name, shape, mut flags, is_block, is_secret, kind } = member;
        if is_block {
            body.blocks.insert(name.to_owned(), self.block(name, shape, flags, kind));
            return;
        }
        let ty = self.ty(&shape);
        if is_secret || sensitive::is_secret(name, &ty) {
            flags = flags.with(Flags::SENSITIVE);
        }
        if self.may_be_blocks(&ty, flags) {
            flags = flags.with(Flags::AS_BLOCKS);
        }
        body.attributes.insert(name.to_owned(), AttributeModel { ty, flags, source: self.source });
    }

    fn block(&mut self, name: &str, shape: Shape, flags: Flags, kind: Option<&str>) -> BlockModel {
        let (nesting, max, inner) = match shape {
            Shape::OnlyOf(inner) | Shape::Struct(inner) => match kind {
                Some("set") => (Nesting::Set, 1, Some(inner)),
                Some("struct") => (Nesting::Single, 1, Some(inner)),
                // Older packages do not say, and there every single block is `timeouts`.
                None if name == "timeouts" => (Nesting::Single, 1, Some(inner)),
                Some(_) | None => (Nesting::List, 1, Some(inner)),
            },
            Shape::Set(inner) => (Nesting::Set, 0, struct_name(*inner)),
            Shape::Map(inner) => (Nesting::Map, 0, struct_name(*inner)),
            Shape::List(inner) => (Nesting::List, 0, struct_name(*inner)),
            // A block whose content the package leaves out for its size.
            Shape::Any | Shape::String | Shape::Number | Shape::Bool => (Nesting::List, 0, None),
        };
        let body = if let Some(inner) = inner {
            self.struct_body(&inner)
        } else {
            self.bodies.push(BodyModel { open: true, ..BodyModel::default() });
            self.bodies.len() as u32 - 1
        };
        BlockModel { nesting, min: u8::from(flags.has(Flags::REQUIRED)), max, body, source: self.source }
    }

    fn ty(&mut self, shape: &Shape) -> Type {
        match shape {
            Shape::Any => Type::Any,
            Shape::String => Type::String,
            Shape::Number => Type::Number,
            Shape::Bool => Type::Bool,
            Shape::List(element) => Type::List(Box::new(self.ty(element))),
            Shape::Set(element) => Type::Set(Box::new(self.ty(element))),
            Shape::Map(element) => Type::Map(Box::new(self.ty(element))),
            Shape::Struct(name) => Type::Object(self.struct_body(name)),
            Shape::OnlyOf(name) => Type::List(Box::new(Type::Object(self.struct_body(name)))),
        }
    }

    /// Terraform reads blocks into a list or set of objects whose type is written out (not a nested type with flags of
    /// its own); the package gives the attributes of such an object the flags of the whole.
    fn may_be_blocks(&self, ty: &Type, flags: Flags) -> bool {
        let (Type::List(element) | Type::Set(element)) = ty else { return false };
        let settable = flags.has(Flags::REQUIRED) || flags.has(Flags::OPTIONAL);
        let rest = Flags::SENSITIVE.with(Flags::AS_BLOCKS);
        settable
            && matches!(**element, Type::Object(_))
            && object_in(ty).is_some_and(|body| {
                let body = &self.bodies[body as usize];
                body.blocks.is_empty()
                    && body.attributes.values().all(|inner| inner.flags.without(rest) == flags.without(rest))
            })
    }
}

struct Member<'a> {
    name: &'a str,
    shape: Shape,
    flags: Flags,
    is_block: bool,
    is_secret: bool,
    /// `simple`, `list`, `set`, `map` or `struct`, where the package says it.
    kind: Option<&'a str>,
}

fn struct_name(shape: Shape) -> Option<String> {
    match shape {
        Shape::Struct(name) | Shape::OnlyOf(name) => Some(name),
        Shape::List(inner) | Shape::Set(inner) | Shape::Map(inner) => struct_name(*inner),
        Shape::Any | Shape::String | Shape::Number | Shape::Bool => None,
    }
}

fn as_set(shape: Shape) -> Shape {
    match shape {
        Shape::List(element) => Shape::Set(element),
        other => other,
    }
}

/// `StringMap`, `NumberListList`: what is collected, then how, the outermost last.
fn collection(name: &str) -> Shape {
    if let Some(inner) = name.strip_suffix("List") {
        return Shape::List(Box::new(collection(inner)));
    }
    if let Some(inner) = name.strip_suffix("Map") {
        return match collection(inner) {
            // A map of anything is how the package writes a dynamic value.
            Shape::Any => Shape::Any,
            inner => Shape::Map(Box::new(inner)),
        };
    }
    match name {
        "String" => Shape::String,
        "Number" => Shape::Number,
        "Boolean" => Shape::Bool,
        _ => Shape::Any,
    }
}

/// A type as TypeScript writes it.
fn written_type(text: &str) -> Shape {
    let mut text = text.trim();
    while let Some(rest) = text.strip_suffix("| cdktf.IResolvable").or_else(|| text.strip_suffix("| undefined")) {
        text = rest.trim();
    }
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return written_type(inner);
    }
    if let Some(inner) = text.strip_suffix("[]") {
        return Shape::List(Box::new(written_type(inner)));
    }
    if let Some(inner) = text.strip_prefix("Array<").and_then(|rest| rest.strip_suffix('>')) {
        return Shape::List(Box::new(written_type(inner)));
    }
    if let Some(inner) = text.strip_prefix("{ [key: string]: ").and_then(|rest| rest.strip_suffix('}')) {
        return match written_type(inner) {
            Shape::Any => Shape::Any,
            inner => Shape::Map(Box::new(inner)),
        };
    }
    match text {
        "string" => Shape::String,
        "number" => Shape::Number,
        "boolean" => Shape::Bool,
        "any" => Shape::Any,
        name if name.starts_with(|c: char| c.is_ascii_uppercase()) => Shape::Struct(name.to_owned()),
        _ => Shape::Any,
    }
}

/// Whether a property is an attribute's: camel case of the same letters, but for the few names that the language
/// reserves, which get `Attribute` added.
fn same_name(property: &str, attribute: &str) -> bool {
    let mut letters = attribute.chars().filter(|c| *c != '_');
    let plain = property.strip_suffix("Attribute").unwrap_or(property);
    let matches = |property: &str, letters: &mut dyn Iterator<Item = char>| {
        property.chars().all(|c| letters.next().is_some_and(|letter| letter.eq_ignore_ascii_case(&c)))
            && letters.next().is_none()
    };
    matches(property, &mut letters.clone()) || matches(plain, &mut letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_types() {
        assert_eq!(written_type("boolean | cdktf.IResolvable"), Shape::Bool);
        assert_eq!(written_type("string[]"), Shape::List(Box::new(Shape::String)));
        assert_eq!(
            written_type("Array<boolean | cdktf.IResolvable> | cdktf.IResolvable"),
            Shape::List(Box::new(Shape::Bool))
        );
        assert_eq!(written_type("{ [key: string]: string }"), Shape::Map(Box::new(Shape::String)));
        assert_eq!(written_type("{ [key: string]: any }"), Shape::Any);
        assert_eq!(
            written_type("{ [key: string]: string[] }[] | cdktf.IResolvable"),
            Shape::List(Box::new(Shape::Map(Box::new(Shape::List(Box::new(Shape::String))))))
        );
        assert_eq!(written_type("GateRule | undefined"), Shape::Struct("GateRule".to_owned()));
    }

    #[test]
    fn collections_are_read_inside_out() {
        assert_eq!(collection("StringMapList"), Shape::List(Box::new(Shape::Map(Box::new(Shape::String)))));
        assert_eq!(collection("AnyMap"), Shape::Any);
    }

    #[test]
    fn properties_find_their_attributes() {
        assert!(same_name("ipv6CidrBlocks", "ipv6_cidr_blocks"));
        assert!(same_name("selfAttribute", "self"));
        assert!(!same_name("name", "name_prefix"));
        assert!(!same_name("namePrefix", "name"));
    }
}
