use std::fmt;

/// Where a module comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ModuleSource {
    /// `./modules/net`: a directory beside the caller.
    Local(String),
    /// `terraform-aws-modules/vpc/aws`, perhaps with a host before it and a directory behind it.
    Registry(String),
    /// A Git repository, an archive, anything else that is fetched.
    Remote(String),
}

impl ModuleSource {
    /// Tells the kind of a `source` argument.
    pub fn parse(text: &str) -> Self {
        if ["./", "../", ".\\", "..\\"].iter().any(|start| text.starts_with(start)) || text == "." || text == ".." {
            Self::Local(text.replace('\\', "/"))
        } else if is_registry(text) {
            Self::Registry(text.to_owned())
        } else {
            Self::Remote(text.to_owned())
        }
    }

    /// As it was written.
    pub fn text(&self) -> &str {
        match self {
            Self::Local(text) | Self::Registry(text) | Self::Remote(text) => text,
        }
    }
}

/// `[HOST/]NAMESPACE/NAME/PROVIDER[//DIR]`, where the host is neither GitHub nor Bitbucket: their modules are fetched
/// with Git.
fn is_registry(text: &str) -> bool {
    let package = text.split_once("//").map_or(text, |(package, _)| package);
    let parts: Vec<&str> = package.split('/').collect();
    let names = match parts.as_slice() {
        [host, names @ ..] if names.len() == 3 => {
            if !host.contains('.') || matches!(*host, "github.com" | "bitbucket.org") {
                return false;
            }
            names
        }
        names if names.len() == 3 => names,
        _ => return false,
    };
    let plain =
        |name: &&str| name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')) && !name.is_empty();
    names.iter().all(plain)
}

/// With its kind, as reports say it.
impl fmt::Display for ModuleSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Local(text) => write!(f, "directory {text}"),
            Self::Registry(text) => write!(f, "registry {text}"),
            Self::Remote(text) => f.write_str(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_of_a_source() {
        for (text, shown) in [
            ("./a", "directory ./a"),
            ("../b/c", "directory ../b/c"),
            ("terraform-aws-modules/vpc/aws", "registry terraform-aws-modules/vpc/aws"),
            ("app.terraform.io/org/net/aws//sub", "registry app.terraform.io/org/net/aws//sub"),
            ("github.com/org/repo/x", "github.com/org/repo/x"),
            ("git::https://example.com/vpc.git?ref=v1", "git::https://example.com/vpc.git?ref=v1"),
        ] {
            assert_eq!(ModuleSource::parse(text).to_string(), shown);
        }
    }
}
