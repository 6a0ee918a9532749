//! What a file is that may be a plan, from its content: names tell nothing.

use std::borrow::Cow;
use std::fmt;

use memchr::memmem;
use palisade_model::{Category, Diagnostic};
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};

/// What a file is, as far as plans are concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanKind {
    /// A plan document: hand it to [`Plan::parse`](super::Plan::parse).
    Plan,
    /// A plan document of a format that is newer than what is understood; its `format_version`.
    Unsupported(String),
    /// A plan document or other text in UTF-16, as PowerShell's `>` writes it: hand it to [`decode_utf16`].
    Utf16,
    /// A plan file as `terraform plan -out` writes it: a ZIP archive whose content only Terraform reads.
    Binary,
    /// The log lines of `terraform plan -json`.
    Log,
    /// A state file (`terraform.tfstate`).
    StateFile,
    /// What `terraform show -json` prints of a state.
    State,
    /// A plan document with other output before it.
    Preceded,
    /// Something else.
    Other,
}

impl PlanKind {
    /// What to say to whoever hands it over as a plan; none where it is one.
    pub fn problem(&self) -> Option<Diagnostic> {
        let (summary, detail) = match self {
            PlanKind::Plan | PlanKind::Utf16 => return None,
            PlanKind::Unsupported(version) => (
                format!("plan format {version} is not understood: versions 0.x and 1.x are"),
                "update palisade, or show the plan with an older Terraform",
            ),
            PlanKind::Binary => (
                "this is a binary plan file, which only Terraform can read".into(),
                "run: terraform show -json FILE > plan.json (or tofu show -json), and check plan.json",
            ),
            PlanKind::Log => (
                "this is the log of `terraform plan -json`, not a plan".into(),
                "run: terraform plan -out=plan.bin && terraform show -json plan.bin > plan.json, and check plan.json",
            ),
            PlanKind::StateFile => (
                "this is a state file, not a plan".into(),
                "run: terraform plan -out=plan.bin && terraform show -json plan.bin > plan.json, and check plan.json",
            ),
            PlanKind::State => (
                "this is a state as `terraform show -json` prints it, not a plan".into(),
                "name the plan file: terraform show -json plan.bin > plan.json, and check plan.json",
            ),
            PlanKind::Preceded => (
                "other output stands before the plan's JSON".into(),
                "redirect standard output alone: terraform show -json plan.bin > plan.json, without 2>&1",
            ),
            PlanKind::Other => (
                "this is not a plan: it has neither resource_changes nor planned_values".into(),
                "run: terraform show -json plan.bin > plan.json, and check plan.json",
            ),
        };
        Some(Diagnostic { category: Category::Parse, site: None, summary, detail: detail.into() })
    }
}

/// How far into a text that does not start with JSON a plan's start is looked for, in bytes.
const PREFACE: usize = 64 << 10;

/// What a file is. Reads no further than needed: for a plan as Terraform writes it only the start.
pub fn recognise(bytes: &[u8]) -> PlanKind {
    match bytes {
        [b'P', b'K', 3, 4, ..] => return PlanKind::Binary,
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [b'{', 0, ..] | [0, b'{', ..] => return PlanKind::Utf16,
        _ => {}
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if !bytes.trim_ascii_start().starts_with(b"{") {
        let head = &bytes[..bytes.len().min(PREFACE)];
        let preceded = memmem::find(head, br#"{"format_version":""#).is_some();
        return if preceded { PlanKind::Preceded } else { PlanKind::Other };
    }
    // Most JSON files end here, at the speed of memory.
    if memmem::find(bytes, b"\"terraform").is_none() && memmem::find(bytes, b"\"format_version\"").is_none() {
        return PlanKind::Other;
    }
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let mut seen = Seen::default();
    // Reading stops at an error as soon as enough was seen.
    let _ = (&mut json).deserialize_map(TopLevel(&mut seen));
    seen.kind()
}

/// The text of a file in UTF-16; none where it is not.
pub fn decode_utf16(bytes: &[u8]) -> Option<String> {
    let (body, is_big_endian) = match bytes {
        [0xFF, 0xFE, body @ ..] => (body, false),
        [0xFE, 0xFF, body @ ..] => (body, true),
        _ => (bytes, bytes.first() == Some(&0)),
    };
    let unit = if is_big_endian { u16::from_be_bytes } else { u16::from_le_bytes };
    let (pairs, rest) = body.as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    char::decode_utf16(pairs.iter().map(|&pair| unit(pair))).collect::<Result<_, _>>().ok()
}

/// The members of the top level that tell the kinds apart.
#[derive(Debug, Default)]
struct Seen {
    format_version: Option<String>,
    terraform_version: bool,
    /// The member that only one kind has.
    mark: Option<Mark>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Changes,
    Values,
    Log,
    State,
}

impl Seen {
    fn see(&mut self, name: &str) {
        let mark = match name {
            "resource_changes" | "planned_values" => Mark::Changes,
            "values" => Mark::Values,
            "@level" => Mark::Log,
            "lineage" | "serial" => Mark::State,
            "terraform_version" => {
                self.terraform_version = true;
                return;
            }
            _ => return,
        };
        self.mark.get_or_insert(mark);
    }

    /// Whether what follows cannot change the answer.
    fn is_enough(&self) -> bool {
        match self.mark {
            Some(Mark::Log) => true,
            Some(Mark::Changes | Mark::Values) => self.format_version.is_some(),
            Some(Mark::State) | None => false,
        }
    }

    fn kind(self) -> PlanKind {
        match (self.mark, self.format_version) {
            (Some(Mark::Log), _) => PlanKind::Log,
            (Some(Mark::Changes), Some(version)) if !is_supported(&version) => PlanKind::Unsupported(version),
            (Some(Mark::Changes), Some(_)) => PlanKind::Plan,
            (Some(Mark::Changes), None) if self.terraform_version => PlanKind::Plan,
            (Some(Mark::Values), Some(_)) => PlanKind::State,
            (Some(Mark::State), _) if self.terraform_version => PlanKind::StateFile,
            (Some(Mark::Changes | Mark::Values | Mark::State) | None, _) => PlanKind::Other,
        }
    }
}

/// Minor versions only add; before 1.0 nothing was removed either.
fn is_supported(version: &str) -> bool {
    matches!(version.split('.').next(), Some("0" | "1"))
}

struct TopLevel<'a>(&'a mut Seen);

impl<'de> Visitor<'de> for TopLevel<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            match &*key {
                "format_version" => self.0.format_version = map.next_value::<Text>()?.0,
                name => {
                    self.0.see(name);
                    if !self.0.is_enough() {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
            }
            if self.0.is_enough() {
                return Err(A::Error::custom("enough"));
            }
        }
        Ok(())
    }
}

/// A text; none for any other value.
struct Text(Option<String>);

impl<'de> serde::Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <&serde_json::value::RawValue>::deserialize(deserializer)?;
        Ok(Text(serde_json::from_str(raw.get()).ok()))
    }
}
