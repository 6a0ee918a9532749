//! The types of random modules, as constraints and as constants of them.

use fastrand::Rng;
use serde_json::Value;

/// A type, or what is expected where anything goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ty {
    Text,
    Number,
    Bool,
    List(Box<Ty>),
    Set(Box<Ty>),
    Map(Box<Ty>),
    Object(Vec<Attribute>),
    Tuple(Vec<Ty>),
    Any,
}

/// An attribute of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    pub name: &'static str,
    pub ty: Ty,
    /// Whether it may be left out.
    pub presence: Presence,
}

/// Whether an attribute may be left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Presence {
    Required,
    Optional,
    /// And what it is then.
    Default(Value),
}

const NAMES: [&str; 6] = ["a", "b", "name", "size", "tags", "enabled"];
const KEYS: [&str; 7] = ["k", "a", "b", "x-1", "with space", "1", "Ä"];
const TEXTS: [&str; 14] = [
    "",
    "a",
    "b",
    "web",
    "eu-west-1",
    "10.0.0.0/16",
    "1",
    "true",
    "0x1F",
    "ß €",
    "two\nlines",
    "${x}",
    "%{y}",
    "\"q\"",
];

/// A random type, nested at most so deep.
pub fn random_type(random: &mut Rng, depth: u32) -> Ty {
    let inner = |random: &mut Rng| Box::new(random_type(random, depth - 1));
    match random.u32(..if depth == 0 { 6 } else { 14 }) {
        0..=2 => Ty::Text,
        3..=4 => Ty::Number,
        5 => Ty::Bool,
        6..=7 => Ty::List(inner(random)),
        8 => Ty::Set(inner(random)),
        9..=10 => Ty::Map(inner(random)),
        11..=12 => {
            let count = random.usize(0..4);
            let names = NAMES.iter().copied().skip(random.usize(..3)).take(count);
            let attributes = names.collect::<Vec<_>>().into_iter().map(|name| attribute(random, name, depth - 1));
            Ty::Object(attributes.collect())
        }
        _ if random.bool() => Ty::Any,
        _ => Ty::Tuple((0..random.usize(..3)).map(|_| random_type(random, depth - 1)).collect()),
    }
}

fn attribute(random: &mut Rng, name: &'static str, depth: u32) -> Attribute {
    let ty = random_type(random, depth);
    let presence = match random.u32(..5) {
        0 => Presence::Optional,
        1 => Presence::Default(constant(random, &ty, Care::Loose)),
        _ => Presence::Required,
    };
    Attribute { name, ty, presence }
}

impl Ty {
    /// As a variable declares it.
    pub fn constraint(&self) -> String {
        match self {
            Ty::Text => "string".to_owned(),
            Ty::Number => "number".to_owned(),
            Ty::Bool => "bool".to_owned(),
            Ty::Any => "any".to_owned(),
            Ty::List(of) => format!("list({})", of.constraint()),
            Ty::Set(of) => format!("set({})", of.constraint()),
            Ty::Map(of) => format!("map({})", of.constraint()),
            Ty::Tuple(of) => format!("tuple([{}])", of.iter().map(Ty::constraint).collect::<Vec<_>>().join(", ")),
            Ty::Object(attributes) => {
                let written = attributes.iter().map(|Attribute { name, ty, presence }| match presence {
                    Presence::Required => format!("{name} = {}", ty.constraint()),
                    Presence::Optional => format!("{name} = optional({})", ty.constraint()),
                    Presence::Default(default) => format!("{name} = optional({}, {})", ty.constraint(), hcl(default)),
                });
                format!("object({{ {} }})", written.collect::<Vec<_>>().join(", "))
            }
        }
    }
}

/// How near a constant is to its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Care {
    /// It is of the type.
    Exact,
    /// It converts to the type, mostly: texts that hold numbers, attributes left out or added, nulls.
    Loose,
}

/// A constant of a type.
pub fn constant(random: &mut Rng, ty: &Ty, care: Care) -> Value {
    let loose = care == Care::Loose;
    if loose && random.u32(..50) == 0 {
        return Value::Null;
    }
    if loose && random.u32(..120) == 0 {
        let other = random_type(random, 1);
        return constant(random, &other, Care::Exact);
    }
    match ty {
        Ty::Text if loose && random.u32(..6) == 0 => number(random),
        Ty::Text if loose && random.u32(..12) == 0 => random.bool().into(),
        Ty::Text => TEXTS[random.usize(..TEXTS.len())].into(),
        Ty::Number if loose && random.u32(..5) == 0 => number(random).to_string().into(),
        Ty::Number => number(random),
        Ty::Bool if loose && random.u32(..5) == 0 => random.bool().to_string().into(),
        Ty::Bool => random.bool().into(),
        Ty::List(of) | Ty::Set(of) => (0..random.usize(..4)).map(|_| constant(random, of, care)).collect(),
        Ty::Map(of) => {
            let keys = (0..random.usize(..4)).map(|_| KEYS[random.usize(..KEYS.len())]).collect::<Vec<_>>();
            Value::Object(keys.into_iter().map(|key| (key.to_owned(), constant(random, of, care))).collect())
        }
        Ty::Tuple(of) => of.iter().map(|ty| constant(random, ty, care)).collect(),
        Ty::Object(attributes) => {
            let mut members = serde_json::Map::new();
            for Attribute { name, ty, presence } in attributes {
                if *presence == Presence::Required || random.bool() {
                    members.insert((*name).to_owned(), constant(random, ty, care));
                }
            }
            if loose && random.u32(..8) == 0 {
                members.insert("extra".to_owned(), 1.into());
            }
            members.into()
        }
        Ty::Any => {
            let ty = random_type(random, 1);
            constant(random, &ty, Care::Exact)
        }
    }
}

fn number(random: &mut Rng) -> Value {
    match random.u32(..8) {
        0..=4 => random.u32(..4).into(),
        5 => (-i64::from(random.u32(..20))).into(),
        6 => random.u64(1 << 40..1 << 52).into(),
        _ => (f64::from(random.u32(..4000)) / 8.0).into(),
    }
}

/// A constant as an expression.
pub fn hcl(value: &Value) -> String {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(text) => text_literal(text),
        Value::Array(elements) => format!("[{}]", elements.iter().map(hcl).collect::<Vec<_>>().join(", ")),
        Value::Object(members) => {
            let written = members.iter().map(|(name, member)| format!("{} = {}", text_literal(name), hcl(member)));
            format!("{{ {} }}", written.collect::<Vec<_>>().join(", "))
        }
    }
}

fn text_literal(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("\"{}\"", text.replace("${", "$${").replace("%{", "%%{"))
}
