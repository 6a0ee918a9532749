//! The languages that apps of App Service and Azure Functions are written in, and their versions (azurerm 2 to 5).

use palisade_model::{Breach, Resource, Truth};

/// A language with its platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Runtime {
    /// .NET; `v4.0` is the .NET Framework that Windows still supports.
    Dotnet,
    /// Java.
    Java,
    /// PHP.
    Php,
    /// Python.
    Python,
}

impl Runtime {
    /// The argument that says which version, in `site_config` or its `application_stack`.
    const fn arguments(self) -> &'static [&'static str] {
        match self {
            Runtime::Dotnet => &["dotnet_framework_version", "dotnet_version"],
            Runtime::Java => &["java_version"],
            Runtime::Php => &["php_version"],
            Runtime::Python => &["python_version"],
        }
    }

    /// What the older way of saying it for Linux starts with: `PYTHON|3.7`.
    const fn image(self) -> &'static str {
        match self {
            Runtime::Dotnet => "DOTNETCORE|",
            Runtime::Java => "JAVA|",
            Runtime::Php => "PHP|",
            Runtime::Python => "PYTHON|",
        }
    }

    /// Whether nobody mends a version any more, as of June 2026: PHP 8.1 ended on 31 December 2025 (php.net, "Supported
    /// Versions"), Python 3.9 on 31 October 2025 (Python Developer's Guide, "Status of Python versions"), .NET 7 on
    /// 14 May 2024 and .NET 6 on 12 November 2024 (".NET and .NET Core Support Policy"); Java before 8 is gone from App
    /// Service ("Language runtime support policy").
    fn is_old(self, version: &str) -> bool {
        let mut numbers = version.trim_start_matches('v').split(['.', '-', '_']).map(|part| part.parse::<u32>().ok());
        let major = numbers.next().flatten();
        let minor = numbers.next().flatten().unwrap_or(0);
        let Some(major) = major else { return false };
        match self {
            Runtime::Dotnet => major < 8 && major != 4,
            // 1.8 is 8.
            Runtime::Java => {
                if major == 1 {
                    minor < 8
                } else {
                    major < 8
                }
            }
            Runtime::Php => (major, minor) < (8, 2),
            Runtime::Python => (major, minor) < (3, 10),
        }
    }
}

/// The places where an app names a version of a language that nobody mends any more.
pub fn old_runtimes(app: Resource<'_>, runtime: Runtime) -> Vec<Breach<'_>> {
    let config = app.get("site_config");
    let stack = config.get("application_stack");
    let named = runtime.arguments().iter().flat_map(|&name| [config.get(name), stack.get(name)]);
    let named = named.map(|at| (at, at.test_text(|version| runtime.is_old(version))));
    let image = config.get("linux_fx_version");
    let by_image = image.test_text(|text| {
        let start = text.get(..runtime.image().len()).is_some_and(|start| start.eq_ignore_ascii_case(runtime.image()));
        start && text.split_once('|').is_some_and(|(_, version)| runtime.is_old(version))
    });
    let found = named.chain([(image, by_image)]).filter(|(_, violated)| *violated != Truth::False);
    let message = || "nobody mends this version any more".to_owned();
    found.map(|(at, violated)| Breach { violated, at, message: message(), related: Vec::new() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_told_apart_by_their_numbers() {
        for (runtime, old, new) in [
            (Runtime::Dotnet, ["v2.0", "v6.0", "7.0"], ["v4.0", "v8.0", "v10.0"]),
            (Runtime::Java, ["1.7.0_80", "7", "1.6"], ["1.8", "11", "17-java17"]),
            (Runtime::Php, ["5.6", "7.4", "8.1"], ["8.2", "8.4", "Off"]),
            (Runtime::Python, ["2.7", "3.4", "3.9"], ["3.10", "3.11", "3.13"]),
        ] {
            assert!(old.iter().all(|version| runtime.is_old(version)), "{old:?}");
            assert!(!new.iter().any(|version| runtime.is_old(version)), "{new:?}");
        }
    }
}
