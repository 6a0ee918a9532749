//! A policy's page: front matter, why, fix, and examples that are its tests.
//!
//! The same form serves the built-in policies (`policies/src/**/policy.md`) and users' own.

mod example;
mod front_matter;

pub use example::{Example, ExampleFile, Expected, Format};
pub use front_matter::{AliasText, BesideText, FrontMatter, RaisedText, RepairText, RepairTexts};

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};

/// What is wrong with a page.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PageError {
    /// The page does not start with `---` or the front matter has no end.
    #[error("a page starts with front matter between two lines of `---`")]
    NoFrontMatter,
    /// The front matter is not what it should be.
    #[error("front matter: {0}")]
    FrontMatter(String),
    /// A fence of the examples says something that is not understood.
    #[error("line {line}: {message}")]
    Example {
        /// The fence's line in the page, from 1.
        line: usize,
        /// What is wrong.
        message: String,
    },
    /// A part that every page has is missing.
    #[error("the page has no {0}")]
    Missing(&'static str),
}

/// A parsed page.
#[derive(Debug, Clone)]
pub struct Page {
    /// What stands between the lines of `---`.
    pub front_matter: FrontMatter,
    /// The first paragraph: why it matters.
    pub why: String,
    /// The first paragraph under `## Fix`: what to write instead.
    pub fix: String,
    /// The fences under `## Examples`, in order.
    pub examples: Vec<Example>,
    /// All below the front matter.
    pub body: String,
}

/// Splits a page into front matter and body.
pub fn split(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix("---\n").or_else(|| text.strip_prefix("---\r\n"))?;
    let end = rest.match_indices("\n---").map(|(i, _)| i).find(|&i| {
        let after = &rest[i + 4..];
        after.is_empty() || after.starts_with('\n') || after.starts_with("\r\n")
    })?;
    let body = rest[end + 4..].trim_start_matches(['\r', '\n']);
    Some((&rest[..=end], body))
}

impl Page {
    /// Reads a page.
    pub fn parse(text: &str) -> Result<Page, PageError> {
        let (front, body) = split(text).ok_or(PageError::NoFrontMatter)?;
        let front_matter = serde_saphyr::from_str(front).map_err(|error| PageError::FrontMatter(error.to_string()))?;
        let first_line = text[..text.len() - body.len()].lines().count() + 1;
        let Sections { why, fix, examples } = sections(body, first_line)?;
        if why.is_empty() {
            return Err(PageError::Missing("first paragraph that says why it matters"));
        }
        if fix.is_empty() {
            return Err(PageError::Missing("paragraph under `## Fix` that says what to write instead"));
        }
        Ok(Page { front_matter, why, fix, examples: example::group(examples)?, body: body.to_owned() })
    }
}

struct Sections {
    why: String,
    fix: String,
    examples: Vec<example::Fence>,
}

fn sections(body: &str, first_line: usize) -> Result<Sections, PageError> {
    let mut out = Sections { why: String::new(), fix: String::new(), examples: Vec::new() };
    let mut heading = None::<String>;
    let mut text = String::new();
    let mut fence = None::<(String, usize)>;
    for (event, range) in Parser::new(body).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { .. } | Tag::Paragraph) => text.clear(),
            Event::End(TagEnd::Heading(HeadingLevel::H2)) => heading = Some(std::mem::take(&mut text)),
            Event::End(TagEnd::Paragraph) => match heading.as_deref() {
                None if out.why.is_empty() => out.why = std::mem::take(&mut text),
                Some("Fix") if out.fix.is_empty() => out.fix = std::mem::take(&mut text),
                None | Some(_) => {}
            },
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                text.clear();
                let line = first_line + body[..range.start].matches('\n').count();
                fence = Some((info.to_string(), line));
            }
            Event::End(TagEnd::CodeBlock) => {
                if let Some((info, line)) = fence.take()
                    && heading.as_deref() == Some("Examples")
                {
                    out.examples.push(example::Fence::parse(&info, std::mem::take(&mut text), line)?);
                }
            }
            Event::Text(t) | Event::Code(t) => text.push_str(&t),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "---\nid: x-y\ntitle: T\nseverity: high\nfamily: public-bucket\nprofiles: [recommended]\n\
        since: 0.1.0\naliases: [CKV_1, { id: CKV_2, inputs: [k8s] }]\ncontrols: { cis-aws-3.0: [\"2.1.4\"] }\n\
        applies-to: [aws_s3_bucket]\n---\nWhy `it`\nmatters.\n\nMore.\n\n## Fix\nWrite this.\n\n## Examples\n\
        ```hcl\na = 1 # deny\n```\n```hcl file=main.tf\nb = 1\n```\n```hcl file=x.tfvars\nc = 2 # possible\n```\n\
        ```plan deny=aws_s3_bucket.a:acl\n{}\n```\n";

    #[test]
    fn a_page_has_meta_data_sections_and_examples() {
        let page = Page::parse(PAGE).unwrap();
        assert_eq!((page.why.as_str(), page.fix.as_str()), ("Why it matters.", "Write this."));
        let [one, two, three] = &page.examples[..] else { panic!("{:?}", page.examples) };
        assert_eq!(one.files[0].expected, [Expected::Line { line: 1, certain: true }]);
        assert_eq!(two.files.len(), 2);
        assert_eq!(two.files[1].expected, [Expected::Line { line: 1, certain: false }]);
        let place = Expected::Place { address: "aws_s3_bucket.a".into(), path: "acl".into(), certain: true };
        assert_eq!(three.files[0].expected, [place]);
        assert_eq!(page.front_matter.aliases.len(), 2);
    }

    #[test]
    fn what_is_missing_or_unknown_is_named() {
        assert_eq!(Page::parse("x").unwrap_err(), PageError::NoFrontMatter);
        assert_eq!(
            Page::parse(&PAGE.replace("## Fix", "## Mend")).unwrap_err().to_string(),
            "the page has no paragraph under `## Fix` that says what to write instead"
        );
        let error = Page::parse(&PAGE.replace("severity: high", "severity: high\nseverty: low")).unwrap_err();
        assert!(error.to_string().contains("severty"), "{error}");
        assert!(matches!(
            Page::parse(&PAGE.replace("file=x.tfvars", "fil=x")),
            Err(PageError::Example { line: 27, .. })
        ));
    }
}
