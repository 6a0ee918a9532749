//! References to container images, also those that are only known in part.

use palisade_model::{Attr, Partial, Shape, Truth};

use super::Container;

/// An image reference taken apart, as container runtimes read it (github.com/distribution/reference).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Image<'t> {
    /// The registry's host and port, as written.
    pub registry: Option<&'t str>,
    /// The path within the registry, as written: `library/nginx` is also just `nginx`.
    pub repository: &'t str,
    /// The tag; without one and without a digest it is `latest`.
    pub tag: Option<&'t str>,
    /// The digest with its algorithm: `sha256:…`.
    pub digest: Option<&'t str>,
}

impl<'t> Image<'t> {
    /// Takes a reference apart. What is no valid reference is taken apart all the same.
    pub fn parse(text: &'t str) -> Self {
        let (name, digest) = match text.split_once('@') {
            Some((name, digest)) => (name, Some(digest)),
            None => (text, None),
        };
        let path = name.rfind('/').map_or(0, |slash| slash + 1);
        let (name, tag) = match name[path..].rfind(':') {
            Some(colon) => (&name[..path + colon], Some(&name[path + colon + 1..])),
            None => (name, None),
        };
        let (registry, repository) = match name.split_once('/') {
            Some((host, rest)) if is_host(host) => (Some(host), rest),
            Some(_) | None => (None, name),
        };
        Image { registry, repository, tag, digest }
    }

    /// The registry that it is pulled from: Docker Hub where none is written.
    pub fn host(&self) -> &'t str {
        self.registry.unwrap_or("docker.io")
    }
}

/// Whether a reference's first part names a registry rather than a directory on Docker Hub.
fn is_host(part: &str) -> bool {
    part.contains(['.', ':']) || part == "localhost" || part.chars().any(|c| c.is_ascii_uppercase())
}

impl Container<'_, '_> {
    /// Whether the test holds for the image. Absent is false.
    pub fn image_is(&self, test: impl FnOnce(&Image<'_>) -> bool) -> Truth {
        self.image().test_text(|text| test(&Image::parse(text)))
    }

    /// Whether the test holds for the image's tag and digest. They are known too where only what stands before them is
    /// not: `${var.registry}/app:1.2`.
    pub fn image_version_is(&self, test: impl FnOnce(Option<&str>, Option<&str>) -> bool) -> Truth {
        match known_parts(self.image()).last() {
            Some(Partial::Known(end)) if ends_reference(end) => {
                let version = Image::parse(end);
                test(version.tag, version.digest).into()
            }
            Some(Partial::Known(_) | Partial::Unknown(_)) | None => {
                self.image_is(|image| test(image.tag, image.digest))
            }
        }
    }

    /// Whether the image may be another one tomorrow: no digest, and no tag but `latest`. Its default pull policy is
    /// then `Always` (Kubernetes documentation, "Images").
    pub fn has_moving_image(&self) -> Truth {
        self.image_version_is(|tag, digest| digest.is_none() && matches!(tag, None | Some("latest")))
    }

    /// Whether the test holds for the host that the image is pulled from. It is known too where only what follows it is
    /// not: `registry.example.com/${var.app}`.
    pub fn image_host_is(&self, test: impl FnOnce(&str) -> bool) -> Truth {
        match known_parts(self.image()).first() {
            Some(Partial::Known(start)) if start.contains('/') => test(Image::parse(start).host()).into(),
            Some(Partial::Known(_) | Partial::Unknown(_)) | None => self.image_is(|image| test(image.host())),
        }
    }
}

/// The parts of an image that is a template with unknown parts; none of any other.
fn known_parts(image: Attr<'_>) -> &[Partial] {
    match image.shape() {
        Shape::Unknown(unknown) if image.is_set() == Truth::True => &unknown.parts,
        Shape::Absent
        | Shape::Null
        | Shape::Bool(_)
        | Shape::Int(_)
        | Shape::Float(_)
        | Shape::Text(_)
        | Shape::List(_)
        | Shape::Object(_)
        | Shape::Unknown(_) => &[],
    }
}

/// Whether the end of a reference holds its tag and digest, or shows that it has none, whatever stands before it.
fn ends_reference(end: &str) -> bool {
    match end.rfind(['/', '@', ':']) {
        Some(at) if end[at..].starts_with(':') && !end.contains(['/', '@']) => {
            // Behind `…@sha256` it would be the rest of a digest.
            let is_digest = end.len() > at + 32 && end[at + 1..].bytes().all(|byte| byte.is_ascii_hexdigit());
            !is_digest
        }
        Some(_) => true,
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_taken_apart_as_runtimes_do() {
        let digest = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        for (text, registry, repository, tag) in [
            ("nginx", None, "nginx", None),
            ("nginx:1.25", None, "nginx", Some("1.25")),
            ("acme/web:v1", None, "acme/web", Some("v1")),
            ("localhost/web", Some("localhost"), "web", None),
            ("localhost:5000/web", Some("localhost:5000"), "web", None),
            ("registry.example.com/a/b/web:1", Some("registry.example.com"), "a/b/web", Some("1")),
            ("example.com:80/web", Some("example.com:80"), "web", None),
        ] {
            let expected = Image { registry, repository, tag, digest: None };
            assert_eq!(Image::parse(text), expected, "{text}");
            let pinned = format!("{text}@{digest}");
            assert_eq!(Image::parse(&pinned), Image { digest: Some(digest), ..expected }, "{pinned}");
        }
        assert_eq!(Image::parse("nginx").host(), "docker.io");
    }

    #[test]
    fn ends_that_tell_the_version() {
        for (end, tells) in [
            (":1.2", true),
            ("/app", true),
            ("/app:1.2", true),
            ("@sha256:abc", true),
            ("-alpine", false),
            ("", false),
            (":e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", false),
        ] {
            assert_eq!(ends_reference(end), tells, "{end}");
        }
    }
}
