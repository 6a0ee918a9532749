//! `palisade init`.

use std::fmt::Write as _;
use std::process::ExitCode;

use anyhow::bail;

use crate::args::InitArgs;
use crate::config::FILE_NAME;

/// Writes a configuration; never over one that is there.
pub fn run(args: &InitArgs) -> anyhow::Result<ExitCode> {
    let file = args.path.join(FILE_NAME);
    if file.exists() {
        bail!("{} exists already; change it by hand", file.display());
    }
    crate::output::write_file(&file, text(&args.tags)?.as_bytes())?;
    crate::output::print(&format!("wrote {}\nnext: palisade check {}\n", file.display(), args.path.display()))?;
    Ok(ExitCode::SUCCESS)
}

fn text(tags: &[String]) -> anyhow::Result<String> {
    let mut out = String::from(
        "# Palisade's configuration. `palisade schema config` prints its JSON schema.\n\n\
         [policies]\n\
         # recommended, strict or all\n\
         profile = \"recommended\"\n\
         # ignore = [\"aws-s3-*\", \"CKV_AWS_18\", \"severity:low\"]\n\n\
         [run]\n\
         # The least severity that fails a run: info, low, medium, high, critical or never.\n\
         fail-on = \"medium\"\n\n\
         [paths]\n\
         # exclude = [\"examples/\"]\n",
    );
    if tags.is_empty() {
        out.push_str("\n# The tags that every resource has to carry:\n# [policy.required-tags]\n# required = [\"Name\", \"env\", \"owner\"]\n");
    } else {
        let mut table = toml::Table::new();
        table.insert("required".to_owned(), toml::Value::try_from(tags)?);
        write!(out, "\n[policy.required-tags]\n{}", toml::to_string(&table)?)?;
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read() {
        for tags in [vec![], vec!["Name".to_owned(), "cost\"centre".to_owned()]] {
            let config: crate::config::Config = toml::from_str(&text(&tags).unwrap()).unwrap();
            assert_eq!(config.policy.contains_key("required-tags"), !tags.is_empty());
        }
    }
}
