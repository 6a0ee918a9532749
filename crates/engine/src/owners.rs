//! CODEOWNERS: who owns which files, as GitHub and GitLab read it.
//!
//! In both the last pattern that fits counts. They differ in what a pattern fits: GitHub's are those of .gitignore
//! without negation (<https://docs.github.com/articles/about-code-owners>), GitLab's are Ruby's fnmatch, and its
//! sections each add their owners (<https://docs.gitlab.com/user/project/codeowners/reference/>).

use globset::{GlobBuilder, GlobMatcher};

/// Whose rules a CODEOWNERS file follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnersSyntax {
    /// GitHub's, which Gitea and Forgejo read nearly alike.
    GitHub,
    /// GitLab's.
    GitLab,
}

/// Where the file may lie, from the repository's top, in the order in which it is looked for.
pub const OWNERS_FILES: [(&str, Option<OwnersSyntax>); 4] = [
    (".github/CODEOWNERS", Some(OwnersSyntax::GitHub)),
    (".gitlab/CODEOWNERS", Some(OwnersSyntax::GitLab)),
    ("CODEOWNERS", None),
    ("docs/CODEOWNERS", None),
];

/// Who owns which files.
#[derive(Debug, Clone, Default)]
pub struct Owners {
    sections: Vec<Section>,
}

#[derive(Debug, Clone, Default)]
struct Section {
    /// Its name; GitLab joins those of one name, whatever their case.
    name: String,
    /// Who owns what an entry names without saying whose it is.
    default: Vec<String>,
    entries: Vec<Entry>,
}

#[derive(Debug, Clone)]
struct Entry {
    pattern: GlobMatcher,
    /// Nobody where it is excluded, or said to be nobody's.
    owners: Vec<String>,
    is_excluded: bool,
}

impl Owners {
    /// Reads a file. Lines that say nothing are passed over, as the services do; `syntax` tells whose rules count,
    /// sections tell GitLab's where nothing else does.
    pub fn parse(text: &str, syntax: Option<OwnersSyntax>) -> Self {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let lines = lines.collect::<Vec<_>>();
        let has_sections = lines.iter().any(|line| section(line).is_some());
        let syntax = syntax.unwrap_or(if has_sections { OwnersSyntax::GitLab } else { OwnersSyntax::GitHub });
        let mut sections = vec![Section::default()];
        let mut at = 0;
        for line in lines {
            let header = section(line).filter(|_| syntax == OwnersSyntax::GitLab);
            match header {
                Some((name, default)) => at = enter(&mut sections, name, default),
                None => {
                    let section = &mut sections[at];
                    section.entries.extend(entry(line, syntax, &section.default));
                }
            }
        }
        Owners { sections }
    }

    /// Who owns a file, by its path from the repository's top with `/`.
    pub fn of(&self, path: &str) -> Vec<String> {
        let mut owners: Vec<String> = Vec::new();
        for section in &self.sections {
            // What is excluded stays so, whatever follows.
            if section.entries.iter().any(|entry| entry.is_excluded && entry.pattern.is_match(path)) {
                continue;
            }
            let last = section.entries.iter().rfind(|entry| !entry.is_excluded && entry.pattern.is_match(path));
            for owner in last.iter().flat_map(|entry| &entry.owners) {
                if !owners.contains(owner) {
                    owners.push(owner.clone());
                }
            }
        }
        owners
    }
}

/// The section of a name, a new one where there is none.
fn enter(sections: &mut Vec<Section>, name: &str, default: Vec<String>) -> usize {
    let known = sections.iter().skip(1).position(|section| section.name.eq_ignore_ascii_case(name));
    if let Some(known) = known {
        let section = &mut sections[known + 1];
        if !default.is_empty() {
            section.default = default;
        }
        return known + 1;
    }
    sections.push(Section { name: name.to_owned(), default, entries: Vec::new() });
    sections.len() - 1
}

/// `[Name]`, `^[Name][2] @default`: the name and the default owners.
fn section(line: &str) -> Option<(&str, Vec<String>)> {
    let rest = line.strip_prefix('^').unwrap_or(line).strip_prefix('[')?;
    let (name, rest) = rest.split_once(']')?;
    // How many have to approve.
    let rest = match rest.strip_prefix('[') {
        Some(count) => count.split_once(']')?.1,
        None => rest,
    };
    // A pattern may begin with a set of characters: `[ab].tf @team`.
    let is_header = !name.trim().is_empty() && (rest.is_empty() || rest.starts_with(char::is_whitespace));
    is_header.then(|| (name.trim(), words(rest)))
}

/// The owners up to a comment.
fn words(text: &str) -> Vec<String> {
    text.split_whitespace().take_while(|word| !word.starts_with('#')).map(str::to_owned).collect()
}

fn entry(line: &str, syntax: OwnersSyntax, default: &[String]) -> Option<Entry> {
    let (is_excluded, line) = match (syntax, line.strip_prefix('!')) {
        // GitHub has no negation and passes such lines over.
        (OwnersSyntax::GitHub, Some(_)) => return None,
        (OwnersSyntax::GitLab, Some(rest)) => (true, rest),
        (OwnersSyntax::GitHub | OwnersSyntax::GitLab, None) => (false, line),
    };
    let (pattern, rest) = pattern(line);
    let owners = words(rest);
    let glob = match syntax {
        OwnersSyntax::GitHub => github(&pattern),
        OwnersSyntax::GitLab => gitlab(&pattern),
    };
    // Escapes are resolved above, so what is left of them stands for itself.
    let glob =
        GlobBuilder::new(&glob).literal_separator(true).backslash_escape(true).empty_alternates(true).build().ok()?;
    let owners = if owners.is_empty() { default.to_vec() } else { owners };
    Some(Entry { pattern: glob.compile_matcher(), owners, is_excluded })
}

/// The pattern, in which `\ ` is a space, and what follows it.
fn pattern(line: &str) -> (String, &str) {
    let mut pattern = String::new();
    let mut characters = line.char_indices();
    while let Some((at, c)) = characters.next() {
        match c {
            '\\' => match characters.next() {
                Some((_, c @ (' ' | '#' | '@'))) => pattern.push(c),
                Some((_, c)) => pattern.extend(['\\', c]),
                None => {}
            },
            c if c.is_whitespace() => return (pattern, &line[at..]),
            c => pattern.push(c),
        }
    }
    (pattern, "")
}

/// A glob of what GitHub's pattern fits.
fn github(pattern: &str) -> String {
    // Its patterns know no sets of characters and no alternatives.
    let literal = pattern.replace('[', "\\[").replace(']', "\\]").replace('{', "\\{").replace('}', "\\}");
    let body = literal.trim_start_matches('/');
    let is_anchored = literal.starts_with('/') || body.trim_end_matches('/').contains('/');
    let start = if is_anchored { "" } else { "**/" };
    if body.is_empty() {
        return "**".to_owned();
    }
    if let Some(directory) = body.strip_suffix('/') {
        return format!("{start}{directory}/**");
    }
    // `docs/*` is about the files in docs, not about those below its directories.
    if body.ends_with("/*") && !body.ends_with("**/*") {
        return format!("{start}{body}");
    }
    format!("{start}{body}{{,/**}}")
}

/// A glob of what GitLab's pattern fits.
fn gitlab(pattern: &str) -> String {
    let literal = pattern.replace('{', "\\{").replace('}', "\\}");
    let rooted = match literal.strip_prefix('/') {
        Some(rooted) => rooted.to_owned(),
        None => format!("**/{literal}"),
    };
    let whole = if rooted.is_empty() || rooted.ends_with('/') { format!("{rooted}**/*") } else { rooted };
    // Behind the last slash two stars say no more than one.
    match whole.strip_suffix("/**") {
        Some(directory) => format!("{directory}/*"),
        None => whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owners(text: &str, syntax: OwnersSyntax, path: &str) -> String {
        Owners::parse(text, Some(syntax)).of(path).join(" ")
    }

    /// The statements of GitHub's documentation about its example.
    #[test]
    fn github_reads_patterns_as_its_documentation_says() {
        let text = "# comment\n*       @global1 @global2\n*.js    @js #inline\n*.go docs@example.com\n\
            /build/logs/ @logs\ndocs/*  docs2@example.com\napps/ @apps\n/docs/ @docs\n/scripts/ @logs @apps\n\
            **/deep @deep\n/apps/github\n/apps/my\\ app/ @spaces\n";
        for (path, expected) in [
            ("a/b.tf", "@global1 @global2"),
            ("x/y.js", "@js"),
            ("y.go", "docs@example.com"),
            ("build/logs/a/b", "@logs"),
            ("x/build/logs/a", "@global1 @global2"),
            ("x/apps/y/z.tf", "@apps"),
            ("docs/a.md", "@docs"),
            ("docs/a/b.md", "@docs"),
            ("scripts/a", "@logs @apps"),
            ("a/deep/x.tf", "@deep"),
            ("apps/github/x", ""),
            ("apps/my app/x", "@spaces"),
        ] {
            assert_eq!(owners(text, OwnersSyntax::GitHub, path), expected, "{path}");
        }
        let direct = "docs/* @docs\n";
        assert_eq!(owners(direct, OwnersSyntax::GitHub, "docs/a.md"), "@docs");
        assert_eq!(owners(direct, OwnersSyntax::GitHub, "docs/a/b.md"), "");
        assert_eq!(owners("!*.tf @a\n[x].tf @b\n", OwnersSyntax::GitHub, "x.tf"), "");
        assert_eq!(owners("* @a\nmain.tf\n", OwnersSyntax::GitHub, "main.tf"), "");
    }

    #[test]
    fn gitlab_reads_patterns_as_its_documentation_says() {
        let text = "* @all\n/docs/* @top\ndocs/*.md @md\nconfig/ @config\n/terms.md @legal\n/src/**/*.rb @ruby\n\
            path\\ with\\ spaces/ @spaces\n";
        for (path, expected) in [
            ("a/b.tf", "@all"),
            ("docs/a.txt", "@top"),
            ("docs/a/b.txt", "@all"),
            ("x/docs/b.md", "@md"),
            ("x/config/a/b", "@config"),
            ("x/terms.md", "@all"),
            ("terms.md", "@legal"),
            ("src/a/b/c.rb", "@ruby"),
            ("path with spaces/x", "@spaces"),
        ] {
            assert_eq!(owners(text, OwnersSyntax::GitLab, path), expected, "{path}");
        }
    }

    #[test]
    fn sections_each_add_their_owners() {
        let text = "*.tf @platform\n[Security][2] @security\nsecrets/\nkeys/ @vault\n^[Docs]\n*.md @docs\n\
            [SECURITY]\n*.pem @pki\n!keys/test/\n";
        let owners = Owners::parse(text, None);
        for (path, expected) in [
            ("secrets/a.tf", vec!["@platform", "@security"]),
            ("keys/a.tf", vec!["@platform", "@vault"]),
            ("keys/test/a.pem", vec![]),
            ("a.pem", vec!["@pki"]),
            ("a.md", vec!["@docs"]),
        ] {
            assert_eq!(owners.of(path), expected, "{path}");
        }
    }
}
