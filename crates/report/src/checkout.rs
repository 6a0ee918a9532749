use crate::{Location, uri};

/// The commit that was judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkout {
    /// Where people open the repository, as [`Checkout::home`] gives it; none where it has no such place.
    pub repository: Option<String>,
    /// The commit's full id.
    pub revision: String,
    /// The branch; none for a commit that was checked out by itself.
    pub branch: Option<String>,
    /// The directory that the report's paths are relative to, relative to the repository's own, with `/`; empty where
    /// they are the same.
    pub directory: String,
}

impl Checkout {
    /// Where people open the repository that a remote's address names: `https://host/path` without user, password and
    /// `.git`. None for an address that names no host.
    pub fn home(remote: &str) -> Option<String> {
        let (authority, path) = match remote.split_once("://") {
            Some(("https" | "http" | "ssh" | "git", rest)) => rest.split_once('/')?,
            Some(_) => return None,
            // git's short form, `user@host:path`. One letter before the colon is a drive.
            None => remote.split_once(':').filter(|(host, _)| host.len() > 1 && !host.contains(['/', '\\']))?,
        };
        let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
        // The port is that of ssh, or not the one that a browser would use without saying so.
        let host = if remote.starts_with("http") { host } else { host.split(':').next().unwrap_or(host) };
        let path = path.trim_matches('/');
        let path = path.strip_suffix(".git").unwrap_or(path);
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:".contains(c);
        let is_address = !host.is_empty() && !path.is_empty() && format!("{host}/{path}").chars().all(is_plain);
        is_address.then(|| format!("https://{host}/{path}"))
    }

    /// A report's path, relative to the repository.
    fn path(&self, path: &str) -> String {
        if self.directory.is_empty() { path.to_owned() } else { format!("{}/{path}", self.directory) }
    }

    /// Where the repository's home shows a place; none for a kind of home whose addresses are not known.
    pub(crate) fn page(&self, at: &Location) -> Option<String> {
        let home = self.repository.as_deref()?;
        let host = home.strip_prefix("https://")?.split('/').next()?;
        let (first, last) = (at.start().line, at.end().line);
        let path = uri::path(&self.path(at.path()));
        let revision = &self.revision;
        let page = match host {
            _ if host.contains("github") && first == last => format!("{home}/blob/{revision}/{path}#L{first}"),
            _ if host.contains("github") => format!("{home}/blob/{revision}/{path}#L{first}-L{last}"),
            _ if host.contains("gitlab") && first == last => format!("{home}/-/blob/{revision}/{path}#L{first}"),
            _ if host.contains("gitlab") => format!("{home}/-/blob/{revision}/{path}#L{first}-{last}"),
            _ => return None,
        };
        Some(page)
    }
}

#[cfg(test)]
mod tests {
    use palisade_source::{SourceFile, Span};

    use super::*;

    #[test]
    fn a_home_holds_neither_user_nor_password() {
        for (remote, home) in [
            ("https://github.com/example/infra.git", Some("https://github.com/example/infra")),
            ("https://x-access-token:ghs_secret@github.com/example/infra", Some("https://github.com/example/infra")),
            ("git@gitlab.example.com:group/sub/infra.git", Some("https://gitlab.example.com/group/sub/infra")),
            ("ssh://git@host.example:2222/infra.git/", Some("https://host.example/infra")),
            ("https://host.example:8443/infra", Some("https://host.example:8443/infra")),
            ("/srv/git/infra.git", None),
            ("file:///srv/git/infra.git", None),
            ("C:\\git\\infra", None),
            ("../infra.git", None),
            ("https://host/a\"><script>", None),
            ("https://host", None),
            ("", None),
        ] {
            assert_eq!(Checkout::home(remote).as_deref(), home, "{remote}");
        }
    }

    #[test]
    fn a_place_has_a_page_at_its_revision() {
        let file = SourceFile::new("a b/main.tf", "one\ntwo\nthree\n");
        let page = |home: &str, span| {
            let checkout = Checkout {
                repository: Some(home.to_owned()),
                revision: "abc".to_owned(),
                branch: None,
                directory: "live".to_owned(),
            };
            checkout.page(&Location::new(file.clone(), span))
        };
        let (one, more) = (Span::new(4, 7), Span::new(4, 9));
        assert_eq!(
            page("https://github.com/e/i", one).unwrap(),
            "https://github.com/e/i/blob/abc/live/a%20b/main.tf#L2"
        );
        assert_eq!(
            page("https://gitlab.example.com/e/i", more).unwrap(),
            "https://gitlab.example.com/e/i/-/blob/abc/live/a%20b/main.tf#L2-3"
        );
        assert_eq!(page("https://code.example.com/e/i", one), None);
    }
}
