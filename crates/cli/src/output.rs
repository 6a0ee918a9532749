//! Standard output and files. Only what was asked for goes to standard output; progress and logs go to standard error.

use std::io::{IsTerminal as _, Write as _};
use std::path::Path;

use anyhow::{Context as _, bail};
use palisade_report::Look;

use crate::args::When;

/// Prints a text.
pub fn print(text: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Whether standard output gets colours: <https://no-color.org> counts.
pub fn colored(when: When) -> bool {
    match when {
        When::Always => true,
        When::Never => false,
        When::Auto => {
            let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
            let is_wanted = std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty());
            std::io::stdout().is_terminal() && is_wanted && !is_dumb
        }
    }
}

/// Where links to files lead to, if standard output is a terminal that makes links and gets colours: the working
/// directory as a URL. Through ssh the terminal is on another machine than the files.
pub fn links(when: When) -> Option<String> {
    let is_remote = std::env::var_os("SSH_CONNECTION").is_some();
    let are_made = colored(when) && supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout);
    if is_remote || !are_made {
        return None;
    }
    Look::links_to(&std::env::current_dir().ok()?)
}

/// Writes a file whole or not at all: into a neighbour first, then renamed.
pub fn write_file(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    write_file_with(path, |out| out.write_all(bytes))
}

/// Writes a file whole or not at all, from what prints it. What is no regular file is written to as it is.
pub fn write_file_with(
    path: &Path,
    print: impl FnOnce(&mut dyn std::io::Write) -> std::io::Result<()>,
) -> anyhow::Result<()> {
    // A device or a pipe takes what it is given; a file renamed over it would be there in its place.
    if std::fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        let open = std::fs::OpenOptions::new().write(true).open(path);
        let mut out = open.with_context(|| format!("cannot write {}", path.display()))?;
        return print(&mut out).with_context(|| format!("cannot write {}", path.display()));
    }
    // Renaming over it would need no right to write to it.
    if std::fs::metadata(path).is_ok_and(|there| there.permissions().readonly()) {
        bail!("cannot write {}: it is read-only", path.display());
    }
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)
        .map_err(plain)
        .with_context(|| format!("cannot write into {}", folder.display()))?;
    print(&mut file).map_err(plain).with_context(|| format!("cannot write {}", path.display()))?;
    file.persist(path)
        .map_err(|error| plain(error.error))
        .with_context(|| format!("cannot write {}", path.display()))?;
    Ok(())
}

/// Writes a file that is there anew, whole or not at all; who may read and run it stays as it is.
pub fn rewrite_file(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let failed = || format!("cannot write {}", path.display());
    let mode = std::fs::metadata(path).with_context(failed)?.permissions();
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).with_context(failed)?;
    file.write_all(bytes).with_context(failed)?;
    file.as_file().set_permissions(mode).with_context(failed)?;
    file.persist(path).with_context(failed)?;
    Ok(())
}

/// An error without the name of a temporary file, which nobody gave.
fn plain(error: std::io::Error) -> std::io::Error {
    if error.raw_os_error().is_some() { error } else { error.kind().into() }
}

/// `1 file`, `2 files`.
pub fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

/// How many columns people see; 80 where that is not known.
pub fn width() -> usize {
    let columns = std::env::var("COLUMNS").ok().and_then(|c| c.parse().ok());
    columns
        .or_else(|| terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)))
        .unwrap_or(80)
        .clamp(40, 140)
}

/// Whether the locale's characters reach beyond ASCII; where nothing is said they do.
pub fn is_unicode() -> bool {
    let locale =
        ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    locale.is_none_or(|locale| locale.to_ascii_lowercase().replace('-', "").contains("utf8"))
}
