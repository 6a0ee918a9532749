//! Tags that the configuration requires.

use std::borrow::Cow;
use std::collections::BTreeMap;

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::{Tagged, Tags, Undefaulted, ValuePattern};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which tags are required. Nothing is reported where nothing is listed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// The keys that every taggable resource of a cloud provider needs.
    pub required: Vec<String>,
    /// The keys for AWS, instead of `required`.
    pub aws: Option<Vec<String>>,
    /// The keys for Azure, instead of `required`.
    pub azure: Option<Vec<String>>,
    /// The keys of labels for Google, instead of `required` in lower case: Google takes no other keys.
    pub google: Option<Vec<String>>,
    /// The keys of labels for Kubernetes objects, for example `app.kubernetes.io/name`. `required` does not count there.
    pub kubernetes: Vec<String>,
    /// What the whole value of a tag has to match where there is one, by its key.
    pub patterns: BTreeMap<String, ValuePattern>,
    /// Whether `Owner` is `owner`.
    pub case_insensitive: bool,
}

impl Params {
    fn keys(&self, provider: &str) -> Cow<'_, [String]> {
        let own = match provider {
            "kubernetes" => return Cow::Borrowed(&self.kubernetes),
            "aws" => &self.aws,
            "google" | "google-beta" => &self.google,
            other if other.starts_with("azure") => &self.azure,
            _ => &None,
        };
        match own {
            Some(keys) => Cow::Borrowed(keys),
            None if provider.starts_with("google") => {
                Cow::Owned(self.required.iter().map(|key| key.to_lowercase()).collect())
            }
            None => Cow::Borrowed(&self.required),
        }
    }
}

/// Denies a resource without them, once where its provider leaves several without, and values that do not match.
pub fn check(tags: &Tags<'_>, params: &Params, cx: &mut Cx<'_>) {
    match tags {
        Tags::Resource(tagged) => {
            missing(tagged, params, cx);
            mismatched(tagged, params, cx);
        }
        Tags::Provider(provider) => missing_by_default(provider, params, cx),
    }
}

fn missing(tagged: &Tagged<'_>, params: &Params, cx: &mut Cx<'_>) {
    let ignore_case = params.case_insensitive;
    let shared = |key: &str| tagged.undefaulted().is_some_and(|all| all.leaves_lacking(key, ignore_case));
    let (mut certain, mut possible, mut unknown) = (Vec::new(), Vec::new(), Truth::False);
    let keys = params.keys(tagged.provider());
    for key in keys.iter() {
        match tagged.lacks(key, ignore_case) {
            Truth::False => {}
            Truth::True if shared(key) => {}
            Truth::True => certain.push(key.as_str()),
            lacks @ Truth::Unknown(_) => {
                possible.push(key.as_str());
                unknown = unknown.or(lacks);
            }
        }
    }
    let word = if tagged.provider() == "google" || tagged.provider() == "kubernetes" { "label" } else { "tag" };
    cx.deny_if((!certain.is_empty()).into(), tagged.at(), || lack(word, &certain));
    cx.deny_if(unknown, tagged.at(), || lack(word, &possible));
}

fn mismatched(tagged: &Tagged<'_>, params: &Params, cx: &mut Cx<'_>) {
    for (key, pattern) in &params.patterns {
        for tag in tagged.tags(key, params.case_insensitive) {
            let differs = tag.value.test_text(|value| !pattern.matches(value)).and(tag.is_there);
            cx.deny_if(differs, tag.value, || format!("the value of {key} does not match {}", pattern.as_str()));
        }
    }
}

fn missing_by_default(provider: &Undefaulted<'_>, params: &Params, cx: &mut Cx<'_>) {
    let ignore_case = params.case_insensitive;
    let name = provider.provider().kind().trim_start_matches("provider.");
    let keys = params.keys(name);
    let shared = keys.iter().map(String::as_str).filter(|key| provider.leaves_lacking(key, ignore_case));
    let shared = shared.collect::<Vec<_>>();
    let lacking = |tagged: &Tagged<'_>| {
        let lacks = |key: &&&str| tagged.lacks(key, ignore_case) == Truth::True;
        shared.iter().filter(lacks).copied().collect::<Vec<_>>()
    };
    let word = if provider.defaults() == "default_labels" { "label" } else { "tag" };
    let related = provider
        .members()
        .iter()
        .map(|member| (member, lacking(member)))
        .filter(|(_, keys)| !keys.is_empty())
        .map(|(member, keys)| cx.related(member.at(), lack(word, &keys)))
        .collect::<Vec<_>>();
    let resources = related.len();
    cx.deny_with(
        (!shared.is_empty()).into(),
        provider.provider().root().get(provider.defaults()),
        || format!("the provider sets no {} and {resources} resources lack {}", provider.defaults(), listed(&shared)),
        || related,
    );
}

fn lack(word: &str, keys: &[&str]) -> String {
    let plural = if keys.len() == 1 { "" } else { "s" };
    format!("it lacks the required {word}{plural} {}", listed(keys))
}

fn listed(keys: &[&str]) -> String {
    match keys {
        [first @ .., last] if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        _ => keys.concat(),
    }
}
