use std::io::{self, Write};

use crate::digest;
use crate::markup::html;
use crate::{Report, RootKind, phrase};

/// So many kinds without policies are named.
const KINDS: usize = 20;

/// Writes what was looked at and what was not.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let of = &report.completeness;
    writeln!(
        out,
        "<section class=\"coverage\" aria-labelledby=\"coverage\">\n<h2 id=\"coverage\">What was covered</h2>"
    )?;
    let verdicts = &of.verdicts;
    writeln!(
        out,
        "<p>{}, {} seen. {} were reached: {} pass, {} fail, {} depend on what is not known. {} took part.</p>",
        html(&phrase::judged(report, None)),
        phrase::count(of.files_seen, "file", "files"),
        phrase::count(verdicts.pass + verdicts.fail + verdicts.possible, "verdict", "verdicts"),
        verdicts.pass,
        verdicts.fail,
        verdicts.possible,
        phrase::count(report.policies.len() as u64, "policy", "policies"),
    )?;
    list("Out of reach", &digest::out_of_reach(report), out)?;
    list("Not read", &digest::not_read(report), out)?;
    let accepted = report.errors.iter().filter(|error| error.is_accepted).map(|error| error.summary.clone());
    list("Broken, and accepted as such", &accepted.collect::<Vec<_>>(), out)?;
    let mut kinds = of.resources_unjudged.iter().collect::<Vec<_>>();
    kinds.sort_by_key(|(_, number)| std::cmp::Reverse(**number));
    let kinds = kinds.into_iter().map(|(kind, number)| format!("{kind} ({number})")).collect::<Vec<_>>();
    let kinds = (!kinds.is_empty()).then(|| phrase::some(&kinds, KINDS));
    list("No policy applies to", &kinds.into_iter().collect::<Vec<_>>(), out)?;
    list("Notes", &report.hints, out)?;
    if !of.roots.is_empty() {
        writeln!(
            out,
            "<details><summary>{}</summary><table><thead><tr><th scope=\"col\">Root</th><th scope=\"col\">Kind</th><th \
             scope=\"col\">Environments</th><th scope=\"col\">Resources</th></tr></thead><tbody>",
            phrase::count(of.roots.len() as u64, "root", "roots")
        )?;
        for root in &of.roots {
            let kind = match root.kind {
                RootKind::Terraform if root.is_library => "Terraform module",
                RootKind::Terraform => "Terraform",
                RootKind::Plan => "Terraform plan",
                RootKind::Manifests => "Kubernetes manifests",
            };
            let path = if root.path.is_empty() { "." } else { &root.path };
            let names = root.environments.join(", ");
            writeln!(
                out,
                "<tr><td><code>{}</code></td><td>{kind}</td><td>{}</td><td>{}</td></tr>",
                html(path),
                html(&names),
                root.resources
            )?;
        }
        writeln!(out, "</tbody></table></details>")?;
    }
    writeln!(out, "</section>")
}

fn list(title: &str, rows: &[String], out: &mut dyn Write) -> io::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    write!(out, "<h3>{title}</h3><ul>")?;
    rows.iter().try_for_each(|row| write!(out, "<li>{}</li>", html(row)))?;
    writeln!(out, "</ul>")
}
