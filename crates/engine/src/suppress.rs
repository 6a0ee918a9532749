//! Suppressions in comments: ours, and those that people wrote for other tools.
//!
//! A comment counts for the line that it stands on, or, alone on its line, for the next line that is not a comment. A
//! peer's comment anywhere inside of a block counts for the whole block, as the peers have it.

use std::collections::HashMap;
use std::sync::LazyLock;

use palisade_model::Project;
use palisade_report::Terms;
use palisade_source::{FileId, Site, SourceFile};

/// A suppression as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suppression {
    /// What it names: policy ids, peers' ids, or `*`.
    pub ids: Vec<String>,
    /// The author's reason; empty if none was given.
    pub reason: String,
    /// Whether it counts for the whole block that it stands in.
    pub covers_block: bool,
    /// Who stands for it and until when, as far as it says.
    pub terms: Terms,
    /// The comment.
    pub site: Site,
    /// The line it counts for, from 1.
    pub line: u32,
}

/// The suppressions of a project, by file.
#[derive(Debug, Default)]
pub struct Suppressions {
    by_file: HashMap<FileId, Vec<Suppression>>,
}

impl Suppressions {
    /// Reads the project's comments.
    pub fn of(project: &Project) -> Self {
        let sources = project.sources();
        let mut by_file: HashMap<FileId, Vec<Suppression>> = HashMap::new();
        for &site in project.notes() {
            let text = sources.text(site);
            // Most comments are prose; the words are looked for before anything is taken apart.
            if !["ignore", "skip"].iter().any(|word| text.contains(word)) {
                continue;
            }
            let file = sources.file(site.file);
            for Parsed { ids, reason, covers_block, terms } in parse(text) {
                let line = target_line(file, site);
                by_file.entry(site.file).or_default().push(Suppression {
                    ids,
                    reason,
                    covers_block,
                    terms,
                    site,
                    line,
                });
            }
        }
        for all in by_file.values_mut() {
            all.sort_by_key(|s| s.site);
        }
        Suppressions { by_file }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.by_file.is_empty()
    }

    /// The first suppression that names the policy and covers the site; `blocks` are the blocks that the site lies in
    /// (the resource's, its calls').
    pub fn covering(
        &self,
        sources: &palisade_source::SourceMap,
        site: Site,
        blocks: &[Site],
        today: &str,
        names: impl Fn(&str) -> bool,
    ) -> Option<&Suppression> {
        let in_force = |s: &&Suppression| {
            let expires = s.terms.expires.as_deref().unwrap_or_default();
            expires.is_empty() || today.is_empty() || today <= expires
        };
        let counts = |s: &&Suppression| in_force(s) && s.ids.iter().any(|id| id == "*" || names(id));
        let on_line = |at: Site| {
            let line = sources.start(at).line;
            self.by_file.get(&at.file).into_iter().flatten().filter(move |s| s.line == line)
        };
        if let Some(found) = on_line(site).find(counts) {
            return Some(found);
        }
        blocks.iter().find_map(|&block| {
            let inside = self.by_file.get(&block.file).into_iter().flatten().filter(move |s| {
                s.covers_block && block.span.start <= s.site.span.start && s.site.span.end <= block.span.end
            });
            // On the block's first line, or above it, any form counts for the whole block.
            on_line(block).chain(inside).find(counts)
        })
    }
}

/// The line that a comment counts for: its own where code stands before it, else the next one that is not a comment.
fn target_line(file: &SourceFile, site: Site) -> u32 {
    let (text, lines) = (file.text(), file.lines());
    let own = lines.line(site.span.start);
    let before = &text[lines.line_span(text, own).start as usize..site.span.start as usize];
    if !before.trim_start_matches('\u{feff}').trim().is_empty() {
        return own;
    }
    let mut line = lines.line(site.span.end) + 1;
    while line <= lines.lines() {
        let content = text[lines.line_span(text, line).range()].trim();
        if !content.is_empty() && !content.starts_with('#') && !content.starts_with("//") {
            break;
        }
        line += 1;
    }
    line
}

/// What one line of a comment says.
#[derive(Debug, PartialEq, Eq)]
struct Parsed {
    ids: Vec<String>,
    reason: String,
    covers_block: bool,
    terms: Terms,
}

static OURS: LazyLock<regex::Regex> = LazyLock::new(|| pattern(r"palisade:ignore\[([^\]]*)\]\s*(.*)"));
static CHECKOV: LazyLock<regex::Regex> =
    LazyLock::new(|| pattern(r"(?:checkov|bridgecrew|cortex):skip=([\w,\s-]*\w)\s*(?::\s*(.*))?"));
static TRIVY: LazyLock<regex::Regex> =
    LazyLock::new(|| pattern(r"(?:trivy|tfsec):ignore:([\w*-]+)(?:\[[^\]]*\])?((?::\S*)*)\s*(.*)"));
static KICS: LazyLock<regex::Regex> = LazyLock::new(|| pattern(r"kics-scan\s+ignore-(line|block)\s*(.*)"));

fn pattern(text: &str) -> regex::Regex {
    #[expect(clippy::expect_used, reason = "the patterns are constants, and a test reads each of them")]
    regex::Regex::new(text).expect("a constant pattern")
}

/// The suppressions in one comment: ids, reason, and whether they cover the block.
fn parse(comment: &str) -> Vec<Parsed> {
    let split =
        |ids: &str| ids.split(',').map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()).collect::<Vec<_>>();
    let mut found = Vec::new();
    for line in comment.lines() {
        let reason = |text: Option<regex::Match<'_>>| {
            text.map_or("", |m| m.as_str()).trim().trim_end_matches("*/").trim().to_owned()
        };
        let parsed = |ids, reason, covers_block| Parsed { ids, reason, covers_block, terms: Terms::default() };
        if let Some(c) = OURS.captures(line) {
            let (reason, terms) = reason_and_terms(&reason(c.get(2)));
            found.push(Parsed { terms, ..parsed(split(&c[1]), reason, false) });
        } else if let Some(c) = CHECKOV.captures(line) {
            found.push(parsed(split(&c[1]), reason(c.get(2)), true));
        } else if let Some(c) = TRIVY.captures(line) {
            let options = c.get(2).map_or("", |m| m.as_str());
            let expires = options.split_once(":exp:").and_then(|(_, rest)| rest.split(':').next());
            let terms = Terms { expires: expires.map(str::to_owned), ..Terms::default() };
            found.push(Parsed { terms, ..parsed(split(&c[1]), reason(c.get(3)), true) });
        } else if let Some(c) = KICS.captures(line) {
            found.push(parsed(vec!["*".to_owned()], reason(c.get(2)), &c[1] == "block"));
        }
    }
    found
}

/// `the press office's pictures; ticket=SEC-12; expires=2027-03-01`: the reason, and the fields of a waiver behind it.
fn reason_and_terms(text: &str) -> (String, Terms) {
    let mut terms = Terms::default();
    let mut reason = Vec::new();
    for part in text.split(';').map(str::trim) {
        let field = part.split_once('=').map(|(name, value)| (name.trim(), value.trim()));
        let place = field.and_then(|(name, value)| {
            let place = match name {
                "owner" => &mut terms.owner,
                "approved-by" => &mut terms.approved_by,
                "ticket" => &mut terms.ticket,
                "created" => &mut terms.created,
                "expires" => &mut terms.expires,
                _ => return None,
            };
            Some((place, value))
        });
        match place {
            Some((place, value)) => *place = Some(value.to_owned()),
            None => reason.push(part),
        }
    }
    (reason.join("; "), terms)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_has_the_fields_of_a_waiver() {
        let [found] = &parse("# palisade:ignore[x] a = b; known; owner=web; approved-by = ada; expires=2030-01-01")[..]
        else {
            panic!("one")
        };
        let text = |text: &str| Some(text.to_owned());
        let terms =
            Terms { owner: text("web"), approved_by: text("ada"), expires: text("2030-01-01"), ..Terms::default() };
        assert_eq!((found.reason.as_str(), &found.terms), ("a = b; known", &terms));
    }

    #[test]
    fn each_tool_has_its_form() {
        let cases = [
            (
                "# palisade:ignore[aws-s3-public-acl, family:x] it is a website",
                vec!["aws-s3-public-acl", "family:x"],
                "it is a website",
                false,
            ),
            ("#checkov:skip=CKV_AWS_20:The bucket is a website", vec!["CKV_AWS_20"], "The bucket is a website", true),
            ("# checkov:skip=CKV_AWS_18, CKV_AWS_20: two", vec!["CKV_AWS_18", "CKV_AWS_20"], "two", true),
            ("#trivy:ignore:AVD-AWS-0086", vec!["AVD-AWS-0086"], "", true),
            (
                "//tfsec:ignore:aws-s3-enable-bucket-logging:exp:2030-01-01 later",
                vec!["aws-s3-enable-bucket-logging"],
                "later",
                true,
            ),
        ];
        for (comment, ids, reason, block) in cases {
            let [found] = &parse(comment)[..] else { panic!("{comment}") };
            assert_eq!(
                (&found.ids, &*found.reason, found.covers_block),
                (&ids.iter().map(ToString::to_string).collect(), reason, block)
            );
        }
        assert_eq!(parse("# please do not ignore this"), []);
        let expires = |comment: &str| parse(comment)[0].terms.expires.clone();
        assert_eq!(expires("#trivy:ignore:AWS-1:exp:2030-01-01").as_deref(), Some("2030-01-01"));
    }
}
