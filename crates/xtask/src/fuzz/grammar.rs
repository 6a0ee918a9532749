//! Random expressions of Terraform's language: mostly well typed, one in a while not, so that errors are compared too.

use std::fmt::Write as _;

use fastrand::Rng;

/// What an expression is meant to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    Text,
    Bool,
    /// A list, tuple or set.
    List,
    /// A map or object.
    Map,
    /// A file of the root, or none.
    Path,
    Any,
}

const KINDS: [Kind; 5] = [Kind::Number, Kind::Text, Kind::Bool, Kind::List, Kind::Map];

use Kind::{Any, Bool, List, Map, Number, Path, Text};

/// Pure functions with what they take; the last kind repeats where `+` follows.
const FUNCTIONS: &[(&str, &[Kind], bool, Kind)] = &[
    ("abs", &[Number], false, Number),
    ("ceil", &[Number], false, Number),
    ("floor", &[Number], false, Number),
    ("log", &[Number, Number], false, Number),
    ("max", &[Number], true, Number),
    ("min", &[Number], true, Number),
    ("parseint", &[Text, Number], false, Number),
    ("pow", &[Number, Number], false, Number),
    ("signum", &[Number], false, Number),
    ("length", &[Any], false, Number),
    ("sum", &[List], false, Number),
    ("index", &[List, Any], false, Number),
    ("tonumber", &[Any], false, Number),
    ("chomp", &[Text], false, Text),
    ("endswith", &[Text, Text], false, Bool),
    ("startswith", &[Text, Text], false, Bool),
    ("strcontains", &[Text, Text], false, Bool),
    ("format", &[Text, Any], true, Text),
    ("formatlist", &[Text, List], true, List),
    ("indent", &[Number, Text], false, Text),
    ("join", &[Text, List], false, Text),
    ("lower", &[Text], false, Text),
    ("upper", &[Text], false, Text),
    ("title", &[Text], false, Text),
    ("regex", &[Text, Text], false, Any),
    ("regexall", &[Text, Text], false, List),
    ("replace", &[Text, Text, Text], false, Text),
    ("split", &[Text, Text], false, List),
    ("strrev", &[Text], false, Text),
    ("substr", &[Text, Number, Number], false, Text),
    ("trim", &[Text, Text], false, Text),
    ("trimprefix", &[Text, Text], false, Text),
    ("trimsuffix", &[Text, Text], false, Text),
    ("trimspace", &[Text], false, Text),
    ("alltrue", &[List], false, Bool),
    ("anytrue", &[List], false, Bool),
    ("chunklist", &[List, Number], false, List),
    ("coalesce", &[Any], true, Any),
    ("coalescelist", &[List], true, List),
    ("compact", &[List], false, List),
    ("concat", &[List], true, List),
    ("contains", &[List, Any], false, Bool),
    ("distinct", &[List], false, List),
    ("element", &[List, Number], false, Any),
    ("flatten", &[List], false, List),
    ("keys", &[Map], false, List),
    ("lookup", &[Map, Text, Any], false, Any),
    ("matchkeys", &[List, List, List], false, List),
    ("merge", &[Map], true, Map),
    ("one", &[List], false, Any),
    ("range", &[Number], true, List),
    ("reverse", &[List], false, List),
    ("setintersection", &[List], true, List),
    ("setproduct", &[List], true, List),
    ("setsubtract", &[List, List], false, List),
    ("setunion", &[List], true, List),
    ("slice", &[List, Number, Number], false, List),
    ("sort", &[List], false, List),
    ("transpose", &[Map], false, Map),
    ("values", &[Map], false, List),
    ("zipmap", &[List, List], false, Map),
    ("base64decode", &[Text], false, Text),
    ("base64encode", &[Text], false, Text),
    ("csvdecode", &[Text], false, List),
    ("jsondecode", &[Text], false, Any),
    ("jsonencode", &[Any], false, Text),
    ("urlencode", &[Text], false, Text),
    ("yamldecode", &[Text], false, Any),
    ("yamlencode", &[Any], false, Text),
    ("md5", &[Text], false, Text),
    ("sha256", &[Text], false, Text),
    ("formatdate", &[Text, Text], false, Text),
    ("timeadd", &[Text, Text], false, Text),
    ("timecmp", &[Text, Text], false, Number),
    ("cidrhost", &[Text, Number], false, Text),
    ("cidrnetmask", &[Text], false, Text),
    ("cidrsubnet", &[Text, Number, Number], false, Text),
    ("cidrsubnets", &[Text, Number], true, List),
    ("can", &[Any], false, Bool),
    ("try", &[Any], true, Any),
    ("tobool", &[Any], false, Bool),
    ("tolist", &[List], false, List),
    ("tomap", &[Map], false, Map),
    ("toset", &[List], false, List),
    ("tostring", &[Any], false, Text),
    ("nonsensitive", &[Any], false, Any),
    ("basename", &[Text], false, Text),
    ("dirname", &[Text], false, Text),
    ("sensitive", &[Any], false, Any),
    ("issensitive", &[Any], false, Bool),
    ("ephemeralasnull", &[Any], false, Any),
    ("sha1", &[Text], false, Text),
    ("sha512", &[Text], false, Text),
    ("base64sha256", &[Text], false, Text),
    ("base64sha512", &[Text], false, Text),
    ("uuidv5", &[Text, Text], false, Text),
    ("textencodebase64", &[Text, Text], false, Text),
    ("textdecodebase64", &[Text, Text], false, Text),
    ("templatestring", &[Text, Map], false, Text),
    ("base64gzip", &[Text], false, Text),
    ("provider::terraform::decode_tfvars", &[Text], false, Map),
    ("provider::terraform::encode_tfvars", &[Map], false, Text),
    ("provider::terraform::encode_expr", &[Any], false, Text),
    ("file", &[Path], false, Text),
    ("filebase64", &[Path], false, Text),
    ("filebase64sha256", &[Path], false, Text),
    ("filebase64sha512", &[Path], false, Text),
    ("fileexists", &[Path], false, Bool),
    ("filemd5", &[Path], false, Text),
    ("filesha1", &[Path], false, Text),
    ("filesha256", &[Path], false, Text),
    ("filesha512", &[Path], false, Text),
    ("fileset", &[Path, Path], false, List),
    ("templatefile", &[Path, Map], false, Text),
];

/// The function of which only the last list may hold what is not known: behind an unknown element, Terraform 1.11 takes
/// the lists after it one element late, so that its plan has texts that no apply gives.
const LAST_LIST_ALONE_UNKNOWN: &str = "formatlist";

const NUMBERS: &[&str] = &[
    "0",
    "1",
    "2",
    "3",
    "-1",
    "10",
    "0.1",
    "2.5",
    "-0.75",
    "1e3",
    "1.5e-7",
    "255",
    "16",
    "65536",
    "123456789012345678901",
    "0.30000000000000004",
    "1 / 3",
    "local.f_num",
    "local.f_idx",
    "local.q_num",
    "9007199254740993",
    "1e100",
    "1e-30",
    "0.1 + 0.2",
    "-7 % 3",
    "var.v_number",
    "-(2)",
];

const TEXTS: &[&str] = &[
    r#""""#,
    r#""a""#,
    r#""b""#,
    r#""abc""#,
    r#""Hello, World""#,
    r#"" padded ""#,
    r#""äöü ß""#,
    r#""e\u0301""#,
    r#""👩‍👩‍👧 x""#,
    r#""line\nnext\n""#,
    r#""tab\there""#,
    r#""1""#,
    r#""true""#,
    r#""-0.50""#,
    r#""0x1F""#,
    r#""null""#,
    r#""k1""#,
    r#""a,b,c""#,
    r#"",""#,
    r#""%s-%d""#,
    r#""%v""#,
    r#""%05.1f|%q""#,
    r#""%-6s|""#,
    r#""([a-z]+)(\\d*)""#,
    r#""(?P<x>[a-z])""#,
    r#""/[aeiou]/""#,
    r#""[""#,
    r#""10.0.0.0/8""#,
    r#""192.168.1.7/24""#,
    r#""2001:db8::/32""#,
    r#""2024-02-29T12:30:00Z""#,
    r#""2023-12-31T23:59:59+05:30""#,
    r#""YYYY-MM-DD'T'hh:mm:ssZ""#,
    r#""EEE, D MMM""#,
    r#""36h""#,
    r#""-1.5h""#,
    r#""{\"a\":[1,2,{\"b\":null}]}""#,
    r#""a: [1, yes, ~]\nb: 0o17""#,
    r#""x,y\n1,2\n""#,
    r#""aGVsbG8=""#,
    r#""a/b/../c.txt""#,
    r#""$${x} %%{y}""#,
    "local.f_key",
    "local.q_text",
    "local.q_text",
    "local.t_two",
    r#""UTF-16LE""#,
    r#""dns""#,
    r#"sensitive("hidden")"#,
    r#""\u00e9\U0001F600 \\ \"q\"""#,
    r#""p-${local.q_text}""#,
    r#""${local.q_text}-s""#,
    "local.f_secret",
    "local.q_secret",
    "local.q_any",
    "var.v_string",
    "var.v_null_string",
    "var.v_secret",
    "var.v_tpl",
    r#""a = 1\nb = [true, \"x\"]\n""#,
    r#""<a href='x'>&\u2028""#,
    r#""- a\u2028- b""#,
    r#""k: >\n  a\u2029   b\u0085  c""#,
    r#""007""#,
    r#""1e3""#,
    r#""İıſ ǆ""#,
];

const PATHS: &[&str] = &[
    r#""files/hello.txt""#,
    r#""files/empty.txt""#,
    r#""files/binary.bin""#,
    r#""files/data.json""#,
    r#""files/data.yaml""#,
    r#""files/bom.txt""#,
    r#""files/crlf.txt""#,
    r#""files/utf8.txt""#,
    r#""files/nfd.txt""#,
    r#""files/none.txt""#,
    r#""files/tpl/hello.tftpl""#,
    r#""files/tpl/loop.tftpl""#,
    r#""files/tpl/cond.tftpl""#,
    r#""files/tpl/funcs.tftpl""#,
    r#""./files/../files/with space.txt""#,
    r#""${path.module}/files/sub/a.txt""#,
    r#""files""#,
    r#""files/sub/**""#,
    r#""**/*.{txt,md}""#,
    r#""sub/*""#,
    r#""*.txt""#,
    r#""files/${local.q_text}""#,
];

const LISTS: &[&str] = &[
    "[]",
    "[1, 2, 3]",
    r#"["a", "b", "a"]"#,
    r#"[1, "a", true]"#,
    "[null]",
    r#"["b", null, ""]"#,
    "[[1], [2, 3], []]",
    "local.f_list",
    "local.f_tuple",
    "local.f_set",
    "local.f_objs",
    "local.q_list",
    "local.q_set",
    "local.q_obj.c",
    r#"[local.q_text, "k"]"#,
    "toset([])",
    "tolist([])",
    "[true, false]",
    r#"["10", 9, "x"]"#,
    "[{ a = 1 }, { a = 2, b = 3 }]",
    "local.q_any",
    "local.q_tuple",
    "local.q_objs",
    r#"[sensitive("s"), "t"]"#,
    "var.v_set",
    "var.v_any_list",
    "[local.q_num, 2, null]",
    "[local.q_any, 1]",
    "toset([local.q_text, \"a\", \"b\"])",
    "[[], local.q_list]",
    "{ for k in local.f_list : k => k }[*]",
];

const MAPS: &[&str] = &[
    "{}",
    "{ a = 1 }",
    r#"{ a = 1, b = "x" }"#,
    r#"{ "k 1" = [1], k2 = null }"#,
    "{ a = { b = { c = 1 } } }",
    "local.f_map",
    "local.f_object",
    "local.f_empty",
    "local.q_map",
    "local.q_obj",
    "{ a = local.q_text }",
    r"{ (local.f_key) = 1 }",
    r#"{ a = ["x"], b = ["x", "y"] }"#,
    "tomap({ x = 1, y = 2 })",
    r#"{ 1 = "one", true = "yes" }"#,
    "local.q_any",
    "{ (local.q_text) = 1 }",
    "{ a = local.q_any, b = 2 }",
    "var.v_obj",
    "var.v_secret_map",
    r#"{ a = sensitive("s"), b = local.q_num }"#,
    "tomap({ a = local.q_text, b = null })",
    r#"{ name = "web", word = "w", n = 3, xs = ["p", "q"], on = true }"#,
];

/// Makes expressions; heredocs take several lines.
pub struct Grammar {
    random: Rng,
    /// Names that `for` binds where the next expression stands.
    names: Vec<String>,
    /// Whether the root that has the locals is not there.
    is_closed: bool,
    /// Heredocs so far: each has a mark of its own, so that one can stand in another.
    heredocs: u32,
}

impl Grammar {
    /// The same seed makes the same expressions.
    pub fn new(seed: u64) -> Self {
        Grammar { random: Rng::with_seed(seed), names: Vec::new(), is_closed: false, heredocs: 0 }
    }

    /// Makes expressions that refer to nothing but what they are given.
    pub fn closed(seed: u64) -> Self {
        Grammar { is_closed: true, ..Grammar::new(seed) }
    }

    /// The next one, over these names.
    pub fn expression_over(&mut self, names: &[String]) -> String {
        self.names = names.to_vec();
        let expression = self.expression();
        self.names.clear();
        expression
    }

    /// The next one.
    pub fn expression(&mut self) -> String {
        let kind = self.kind();
        let depth = self.random.u32(1..4);
        self.of(kind, depth)
    }

    fn kind(&mut self) -> Kind {
        KINDS[self.random.usize(..KINDS.len())]
    }

    fn one_of(&mut self, texts: &[&str]) -> String {
        loop {
            let text = texts[self.random.usize(..texts.len())];
            if !(self.is_closed && ["local.", "var.", "path."].iter().any(|name| text.contains(name))) {
                return text.to_owned();
            }
        }
    }

    fn of(&mut self, wanted: Kind, depth: u32) -> String {
        // One in twelve has another kind than what is asked for.
        let kind = if wanted == Any || self.random.u32(..12) == 0 { self.kind() } else { wanted };
        if depth == 0 {
            return self.leaf(kind);
        }
        match self.random.u32(..10) {
            0..=4 => self.call(kind, depth - 1),
            5 => self.choice(kind, depth - 1),
            6..=7 => self.operation(kind, depth - 1),
            8 => self.part(depth - 1),
            _ => self.leaf(kind),
        }
    }

    fn leaf(&mut self, kind: Kind) -> String {
        if !self.names.is_empty() && self.random.u32(..3) == 0 {
            return self.names[self.random.usize(..self.names.len())].clone();
        }
        if self.random.u32(..25) == 0 {
            return self.one_of(&["null", "local.f_null", "local.q_obj"]);
        }
        match kind {
            Number => self.one_of(NUMBERS),
            Text => self.one_of(TEXTS),
            Bool => self.one_of(&["true", "false", "local.q_bool"]),
            List => self.one_of(LISTS),
            Map => self.one_of(MAPS),
            Path => self.one_of(PATHS),
            Any => {
                let kind = self.kind();
                self.leaf(kind)
            }
        }
    }

    fn call(&mut self, kind: Kind, depth: u32) -> String {
        let is_there = |takes: &[Kind]| !(self.is_closed && takes.contains(&Path));
        let fitting = FUNCTIONS
            .iter()
            .filter(|(_, takes, _, gives)| (*gives == kind || *gives == Any) && is_there(takes))
            .collect::<Vec<_>>();
        let (name, takes, repeats, _) = fitting[self.random.usize(..fitting.len())];
        let mut kinds = takes.to_vec();
        if let (true, Some(last)) = (*repeats, takes.last()) {
            kinds.extend(std::iter::repeat_n(*last, self.random.usize(..3)));
        }
        let last = kinds.len().saturating_sub(1);
        let arguments = kinds.iter().enumerate().map(|(at, kind)| {
            if *name == LAST_LIST_ALONE_UNKNOWN && at < last { self.known(*kind) } else { self.of(*kind, depth) }
        });
        format!("{name}({})", arguments.collect::<Vec<_>>().join(", "))
    }

    /// A literal.
    fn known(&mut self, kind: Kind) -> String {
        let (is_closed, names) = (std::mem::replace(&mut self.is_closed, true), std::mem::take(&mut self.names));
        let text = self.leaf(kind);
        (self.is_closed, self.names) = (is_closed, names);
        text
    }

    fn choice(&mut self, kind: Kind, depth: u32) -> String {
        let (condition, yes, no) = (self.of(Bool, depth), self.of(kind, depth), self.of(kind, depth));
        format!("({condition} ? {yes} : {no})")
    }

    fn operation(&mut self, kind: Kind, depth: u32) -> String {
        match kind {
            Number if self.random.u32(..4) == 0 => self.chain(depth),
            Number => {
                let sign = self.one_of(&["+", "-", "*", "/", "%"]);
                format!("({} {sign} {})", self.of(Number, depth), self.of(Number, depth))
            }
            Bool => match self.random.u32(..5) {
                4 => self.chain(depth),
                0 => format!("!{}", self.leaf(Bool)),
                1 => {
                    let sign = self.one_of(&["&&", "||"]);
                    format!("({} {sign} {})", self.of(Bool, depth), self.of(Bool, depth))
                }
                2 => {
                    let sign = self.one_of(&["<", "<=", ">", ">="]);
                    format!("({} {sign} {})", self.of(Number, depth), self.of(Number, depth))
                }
                _ => {
                    let sign = self.one_of(&["==", "!="]);
                    let kind = self.kind();
                    format!("({} {sign} {})", self.of(kind, depth), self.of(kind, depth))
                }
            },
            Text => self.template(depth),
            List | Map | Path | Any => self.iteration(kind, depth),
        }
    }

    /// Operators one after the other without parentheses, so that what binds closer shows.
    fn chain(&mut self, depth: u32) -> String {
        let signs = ["+", "-", "*", "/", "%", "<", ">=", "==", "!=", "&&", "||"];
        let mut text = self.of(Number, depth.min(1));
        for _ in 0..self.random.u32(2..5) {
            let sign = self.one_of(&signs);
            let unary = self.one_of(&["", "", "", "-", "!"]);
            let kind = if ["&&", "||"].contains(&sign.as_str()) { Bool } else { Number };
            let _ = write!(text, " {sign} {unary}{}", self.of(kind, 0));
        }
        format!("({text})")
    }

    fn template(&mut self, depth: u32) -> String {
        let inner = self.of(Any, depth);
        match self.random.u32(..6) {
            0 => format!("\"${{{inner}}}\""),
            1 => format!("\"x-${{{inner}}} \""),
            2 => {
                let [before_if, after_if, before_else, after_else, before_end, after_end] =
                    [(); 6].map(|()| self.trim());
                let condition = self.of(Bool, depth);
                format!(
                    "\" \\n %{{{before_if} if {condition} {after_if}}} yes ${{{inner}}}\\t%{{{before_else} else \
                     {after_else}}}\\n no %{{{before_end} endif {after_end}}} z \""
                )
            }
            3 => {
                let [a, b] = [(); 2].map(|()| self.trim());
                format!("\" x  ${{{a} {inner} {b}}}  \\n y \"")
            }
            4 => self.heredoc(&inner, depth),
            _ => {
                let over = self.of(List, depth);
                let [a, b, c, d] = [(); 4].map(|()| self.trim());
                let name = self.bind();
                let body = self.of(Any, 0);
                self.names.pop();
                format!("\" %{{{a} for {name} in {over} {b}}} ${{{body}}}, \\n %{{{c} endfor {d}}} \"")
            }
        }
    }

    /// A marker that trims the space beside it, or none.
    fn trim(&mut self) -> &'static str {
        if self.random.u32(..3) == 0 { "~" } else { "" }
    }

    /// A text over several lines, in parentheses since it ends with a line.
    fn heredoc(&mut self, inner: &str, depth: u32) -> String {
        // What is interpolated may be a heredoc itself.
        let sign = self.one_of(&["<<", "<<-"]);
        let [a, b, c, d] = [(); 4].map(|()| self.trim());
        let condition = self.of(Bool, depth.min(1));
        let lines = match self.random.u32(..3) {
            0 => format!("    one ${{{a} {inner} {b}}}\n\n  two\n      three"),
            1 => format!("    %{{{a} if {condition} {b}}}\n      one\n    %{{{c} endif {d}}}\n  ${{{inner}}}"),
            _ => format!("  \\n $${{x}} \"q\"\n    ${{{inner}}}\ttab {a}"),
        };
        self.heredocs += 1;
        format!("({sign}END{}\n{lines}\n  END{}\n)", self.heredocs, self.heredocs)
    }

    fn bind(&mut self) -> String {
        let name = format!("x{}", self.names.len());
        self.names.push(name.clone());
        name
    }

    fn iteration(&mut self, kind: Kind, depth: u32) -> String {
        let over = if self.random.bool() { self.of(List, depth) } else { self.of(Map, depth) };
        let (key, value) = (self.bind(), self.bind());
        let (condition, result) = (self.of(Bool, depth.min(1)), self.of(Any, depth.min(1)));
        let filter = if self.random.u32(..3) == 0 { format!(" if {condition}") } else { String::new() };
        let text = if kind == Map {
            let (name, grouped) = (self.of(Text, 0), if self.random.bool() { "..." } else { "" });
            let name = if self.random.bool() { key.clone() } else { name };
            format!("{{ for {key}, {value} in {over} : {name} => {result}{grouped}{filter} }}")
        } else {
            format!("[for {key}, {value} in {over} : {result}{filter}]")
        };
        self.names.truncate(self.names.len() - 2);
        text
    }

    /// An index, an attribute or a splat.
    fn part(&mut self, depth: u32) -> String {
        let parts = if self.is_closed { 5 } else { 7 };
        match self.random.u32(..parts) {
            3 => format!("({})[{}]", self.of(List, depth), self.of(Number, 0)),
            4 => {
                let splat = self.one_of(&["[*]", ".*.a", "[*].a", "[*][0]", ".0", ".a", "[\"a\"]", "[*][\"a\"]"]);
                format!("({}){splat}", self.of(Any, depth))
            }
            0 => format!("{}[{}]", self.of(List, 0), self.of(Number, depth)),
            1 => format!("{}[{}]", self.of(Map, 0), self.of(Text, depth)),
            2 => {
                let splat = self.one_of(&["[*]", ".*", "[*].a", ".*.a", "[*].a[0]", ".*.a[0]", "[*].a.b"]);
                format!("{}{splat}", self.of(Any, 0))
            }
            5 => format!("local.f_object.{}", self.one_of(&["name", "port", "tags[0]", "inner.deep.leaf", "tags[*]"])),
            _ => format!("local.f_objs[*].{}", self.one_of(&["id", "disks", "disks[0].gb", "zone"])),
        }
    }
}
