//! Expressions of a wanted type over the names in scope: mostly well typed, with a wild one in `try` at times.

use fastrand::Rng;

use super::grammar::Grammar;
use super::types::{Attribute, Care, Ty, constant, hcl, random_type};

/// Something to refer to.
#[derive(Debug, Clone)]
pub struct Name {
    pub text: String,
    pub ty: Ty,
    /// Not known before it is applied, or it depends on something that is not.
    pub is_unknown: bool,
    pub is_sensitive: bool,
}

/// What the expressions made so far refer to.
#[derive(Debug, Clone, Copy, Default)]
pub struct Touched {
    pub unknown: bool,
    pub sensitive: bool,
}

/// Makes expressions.
pub struct Typed {
    pub random: Rng,
    pub scope: Vec<Name>,
    touched: Touched,
    /// Only names whose values are known and not sensitive.
    plain_only: bool,
    wild: Grammar,
    bound: usize,
}

impl Typed {
    pub fn new(seed: u64) -> Self {
        Typed {
            random: Rng::with_seed(seed),
            scope: Vec::new(),
            touched: Touched::default(),
            plain_only: false,
            wild: Grammar::closed(seed),
            bound: 0,
        }
    }

    /// One in so many.
    pub fn one_in(&mut self, many: u32) -> bool {
        self.random.u32(..many) == 0
    }

    /// An expression, and what it refers to.
    pub fn expression(&mut self, ty: &Ty) -> (String, Touched) {
        self.touched = Touched::default();
        let depth = self.random.u32(..3);
        (self.of(ty, depth), self.touched)
    }

    /// An expression that is known while planning, mostly.
    pub fn known(&mut self, ty: &Ty) -> (String, Touched) {
        self.plain_only = !self.one_in(40);
        let expression = self.expression(ty);
        self.plain_only = false;
        expression
    }

    fn of(&mut self, ty: &Ty, depth: u32) -> String {
        if self.one_in(150) {
            let other = random_type(&mut self.random, 1);
            return self.constant(&other);
        }
        if self.random.u32(..5) < 3
            && let Some(text) = self.reference(ty)
        {
            return text;
        }
        if depth == 0 {
            return self.constant(ty);
        }
        match self.random.u32(..19) {
            0 => {
                format!("({} ? {} : {})", self.of(&Ty::Bool, depth - 1), self.of(ty, depth - 1), self.of(ty, depth - 1))
            }
            1 if !self.plain_only => format!("try({}, {})", self.wild(), self.of(ty, depth - 1)),
            2 => format!("coalesce({}, {})", self.of(ty, depth - 1), self.constant(ty)),
            3 => format!("[{}, {}][{}]", self.of(ty, depth - 1), self.of(ty, 0), self.random.u32(..2)),
            4 => format!("{{ p = {} }}.p", self.of(ty, depth - 1)),
            5 => format!("one([{}])", self.of(ty, depth - 1)),
            6 => format!("lookup({{ k = {} }}, {}, {})", self.of(ty, depth - 1), self.of(&Ty::Text, 0), self.of(ty, 0)),
            7 => format!("{}[*][0]", self.of(ty, depth - 1)),
            8 if !self.plain_only => {
                self.touched.sensitive = true;
                format!("sensitive({})", self.of(ty, depth - 1))
            }
            9 => format!("nonsensitive(sensitive({}))", self.of(ty, depth - 1)),
            _ => self.made(ty, depth - 1),
        }
    }

    fn wild(&mut self) -> String {
        let texts = self.scope.iter().map(|name| name.text.clone()).collect::<Vec<_>>();
        // What a wild expression refers to is not followed.
        self.touched.unknown |= self.scope.iter().any(|name| name.is_unknown);
        self.touched.sensitive |= self.scope.iter().any(|name| name.is_sensitive);
        self.wild.expression_over(&texts)
    }

    fn constant(&mut self, ty: &Ty) -> String {
        let text = hcl(&constant(&mut self.random, ty, Care::Exact));
        if matches!(ty, Ty::Set(_)) { format!("toset({text})") } else { text }
    }

    /// A name of the type, or a part of one.
    fn reference(&mut self, ty: &Ty) -> Option<String> {
        let names = self.scope.iter().filter(|name| !self.plain_only || is_plain(name)).collect::<Vec<_>>();
        if names.is_empty() {
            return None;
        }
        for _ in 0..8 {
            let name = names[self.random.usize(..names.len())];
            let (mut text, mut at) = (name.text.clone(), &name.ty);
            let found = loop {
                if at == ty || *ty == Ty::Any {
                    break true;
                }
                match at {
                    Ty::Object(attributes) if !attributes.is_empty() => {
                        let Attribute { name, ty, .. } = &attributes[self.random.usize(..attributes.len())];
                        text = format!("{text}.{name}");
                        at = ty;
                    }
                    Ty::List(of) => {
                        text = format!(
                            "element(concat({text}, [{}]), 0)",
                            hcl(&constant(&mut self.random, of, Care::Exact))
                        );
                        at = of;
                    }
                    Ty::Map(of) => {
                        text = format!("lookup({text}, \"k\", {})", hcl(&constant(&mut self.random, of, Care::Exact)));
                        at = of;
                    }
                    Ty::Tuple(of) if !of.is_empty() => {
                        let index = self.random.usize(..of.len());
                        text = format!("{text}[{index}]");
                        at = &of[index];
                    }
                    Ty::Text | Ty::Number | Ty::Bool | Ty::Set(_) | Ty::Object(_) | Ty::Tuple(_) | Ty::Any => {
                        break false;
                    }
                }
            };
            if found {
                self.touched.unknown |= name.is_unknown;
                self.touched.sensitive |= name.is_sensitive;
                return Some(text);
            }
        }
        None
    }

    fn made(&mut self, ty: &Ty, depth: u32) -> String {
        match ty {
            Ty::Text => self.text(depth),
            Ty::Number => match self.random.u32(..4) {
                0 => format!("length({})", self.of(&Ty::List(Box::new(Ty::Text)), depth)),
                1 => format!("({} + {})", self.of(&Ty::Number, depth), self.of(&Ty::Number, depth)),
                2 => format!("max({}, 1)", self.of(&Ty::Number, depth)),
                _ => format!("length({})", self.of(&Ty::Text, depth)),
            },
            Ty::Bool => self.truth(depth),
            Ty::List(of) | Ty::Set(of) => {
                let list = match self.random.u32(..5) {
                    0 => {
                        let list = Ty::List(of.clone());
                        format!("concat({}, {})", self.of(&list, depth), self.constant(&list))
                    }
                    1 => self.list_of(of, depth),
                    2 => format!("[{}, {}]", self.of(of, depth), self.of(of, depth)),
                    3 => format!("values({})", self.of(&Ty::Map(of.clone()), depth)),
                    _ => format!("flatten([[{}], [{}]])", self.of(of, depth), self.of(of, 0)),
                };
                if matches!(ty, Ty::Set(_)) { format!("toset({list})") } else { list }
            }
            Ty::Map(of) => match self.random.u32(..5) {
                3 if matches!(**of, Ty::List(_)) => self.grouped(of, depth),
                0 => format!("merge({}, {})", self.of(ty, depth), self.of(ty, 0)),
                1 => self.map_of(of, depth),
                2 => format!("tomap({{ k = {} }})", self.of(of, depth)),
                _ => format!(
                    "{{ k = {}, (\"x${{{}}}\") = {} }}",
                    self.of(of, depth),
                    self.of(&Ty::Text, 0),
                    self.of(of, 0)
                ),
            },
            Ty::Object(attributes) => {
                let written =
                    attributes.iter().map(|Attribute { name, ty, .. }| format!("{name} = {}", self.of(ty, depth)));
                format!("{{ {} }}", written.collect::<Vec<_>>().join(", "))
            }
            Ty::Tuple(of) => format!("[{}]", of.iter().map(|ty| self.of(ty, depth)).collect::<Vec<_>>().join(", ")),
            Ty::Any => {
                let ty = random_type(&mut self.random, 1);
                self.of(&ty, depth)
            }
        }
    }

    fn text(&mut self, depth: u32) -> String {
        match self.random.u32(..12) {
            9 => format!("\" a \\n ${{~ {} ~}} \\n b \"", self.of(&Ty::Text, depth)),
            10 => format!(
                "trimspace(<<-EOT\n      %{{ if {} ~}}\n      x ${{{}}}\n        %{{~ else }}\n    y\n      %{{ endif ~}}\n    EOT\n)",
                self.truth(0),
                self.of(&Ty::Text, 0)
            ),
            11 => {
                let ty = random_type(&mut self.random, 1);
                format!("provider::terraform::encode_expr({})", self.of(&ty, depth))
            }
            0..=2 => format!("\"x-${{{}}}-${{{}}}\"", self.of(&Ty::Text, depth), self.of(&Ty::Number, 0)),
            3 => format!("join(\",\", {})", self.of(&Ty::List(Box::new(Ty::Text)), depth)),
            4 => format!("format(\"%s/%v\", {}, {})", self.of(&Ty::Text, depth), self.of(&Ty::Bool, 0)),
            5 => format!("upper({})", self.of(&Ty::Text, depth)),
            6 => {
                let ty = random_type(&mut self.random, 1);
                format!("jsonencode({})", self.of(&ty, depth))
            }
            7 => format!("\"%{{ if {} }}${{{}}}%{{ endif }}\"", self.of(&Ty::Bool, depth), self.of(&Ty::Text, 0)),
            _ => format!("replace({}, \"a\", {})", self.of(&Ty::Text, depth), self.of(&Ty::Text, 0)),
        }
    }

    /// A condition, mostly one that can be told.
    pub fn truth(&mut self, depth: u32) -> String {
        match self.random.u32(..7) {
            0 => format!("({} == {})", self.of(&Ty::Text, depth), self.of(&Ty::Text, 0)),
            1 => format!("({} > {})", self.of(&Ty::Number, depth), self.of(&Ty::Number, 0)),
            2 => format!("contains({}, {})", self.of(&Ty::List(Box::new(Ty::Text)), depth), self.of(&Ty::Text, 0)),
            3 => {
                let ty = random_type(&mut self.random, 2);
                format!("({} != null)", self.of(&ty, depth))
            }
            4 => format!("({} && !{})", self.of(&Ty::Bool, depth), self.of(&Ty::Bool, 0)),
            5 => format!("({} || {})", self.of(&Ty::Bool, depth), self.of(&Ty::Bool, 0)),
            _ if self.plain_only => self.of(&Ty::Bool, 0),
            _ => format!("can({})", self.wild()),
        }
    }

    /// Names that are bound in `result` alone.
    pub fn with_names<T>(&mut self, names: impl IntoIterator<Item = Name>, result: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.scope.len();
        self.scope.extend(names);
        let result = result(self);
        self.scope.truncate(before);
        result
    }

    fn bind(&mut self, ty: Ty) -> Name {
        self.bound += 1;
        let Touched { unknown, sensitive } = self.touched;
        Name { text: format!("e{}", self.bound), ty, is_unknown: unknown, is_sensitive: sensitive }
    }

    fn list_of(&mut self, of: &Ty, depth: u32) -> String {
        let from = random_type(&mut self.random, 1);
        let over = self.of(&Ty::List(Box::new(from.clone())), depth);
        let (index, item) = (self.bind(Ty::Number), self.bind(from));
        let names = format!("{}, {}", index.text, item.text);
        let (result, filter) = self.with_names([index, item], |this| {
            let filter = if this.one_in(3) { format!(" if {}", this.truth(0)) } else { String::new() };
            (this.of(of, depth), filter)
        });
        format!("[for {names} in {over} : {result}{filter}]")
    }

    /// Lists by key, of what `for` finds under the same key.
    fn grouped(&mut self, of: &Ty, depth: u32) -> String {
        let Ty::List(inner) = of else { return self.map_of(of, depth) };
        let from = random_type(&mut self.random, 1);
        let over = self.of(&Ty::List(Box::new(from.clone())), depth);
        let (index, item) = (self.bind(Ty::Number), self.bind(from));
        let names = format!("{}, {}", index.text, item.text);
        let (key, result) = self.with_names([index, item], |this| (this.of(&Ty::Text, 0), this.of(inner, depth)));
        format!("{{ for {names} in {over} : {key} => {result}... }}")
    }

    fn map_of(&mut self, of: &Ty, depth: u32) -> String {
        let from = random_type(&mut self.random, 1);
        let over = self.of(&Ty::Map(Box::new(from.clone())), depth);
        let (key, item) = (self.bind(Ty::Text), self.bind(from));
        let (key_text, names) = (key.text.clone(), format!("{}, {}", key.text, item.text));
        let result = self.with_names([key, item], |this| this.of(of, depth));
        format!("{{ for {names} in {over} : {key_text} => {result} }}")
    }
}

fn is_plain(name: &Name) -> bool {
    !name.is_unknown && !name.is_sensitive
}
