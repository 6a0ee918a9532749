use unicode_width::UnicodeWidthStr as _;

use crate::excerpt::Excerpt;
use crate::markup::longest_run;

/// Lines of a source, in the language of their file, with marks below the text that is meant where it is not all.
pub(super) fn fenced(excerpt: &Excerpt<'_>, path: &str) -> String {
    let mut lines = Vec::new();
    for line in &excerpt.lines {
        lines.push([&*line.before, &line.marked, &line.after].concat());
        let is_all = line.before.trim().is_empty() && line.after.trim().is_empty();
        if !is_all && excerpt.lines.len() == 1 {
            let width = line.marked.width().max(1);
            lines.push(format!("{}{}", " ".repeat(line.before.width()), "^".repeat(width)));
        }
    }
    if excerpt.more > 0 {
        lines.push("…".to_owned());
    }
    let fence = "`".repeat(lines.iter().map(|line| longest_run(line)).max().unwrap_or(0).max(2) + 1);
    format!("{fence}{}\n{}\n{fence}\n", language(path), lines.join("\n"))
}

/// What to colour a file as.
fn language(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, extension)| extension) {
        Some("tf" | "tfvars" | "hcl" | "tofu") => "hcl",
        Some("yaml" | "yml") => "yaml",
        Some("json") => "json",
        Some("toml") => "toml",
        Some(_) | None => "",
    }
}
