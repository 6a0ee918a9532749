//! The programs of Kubernetes itself with the settings that they are started with: command lines of static pods, the
//! kubelet's configuration file, and what Trivy's node collector reports of a kubelet (`NodeInfo`).

use std::borrow::Cow;

use palisade_model::{Anchors, Attr, Breach, CauseId, Causes, Fact, Project, Resource, Truth, View};

use crate::Workload;
use crate::workload::Image;

/// The cipher suites that the CIS Kubernetes Benchmark takes for strong, for the API server and the kubelet alike.
pub const STRONG_CIPHER_SUITES: [&str; 11] = [
    "TLS_AES_128_GCM_SHA256",
    "TLS_AES_256_GCM_SHA384",
    "TLS_CHACHA20_POLY1305_SHA256",
    "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
    "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
    "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305",
    "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
    "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
    "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
    "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305",
    "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
];

/// A program of the control plane or of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// `kube-apiserver`
    ApiServer,
    /// `kube-controller-manager`
    ControllerManager,
    /// `kube-scheduler`
    Scheduler,
    /// `etcd`
    Etcd,
    /// `kubelet`
    Kubelet,
}

impl Program {
    const ALL: [Program; 5] =
        [Program::ApiServer, Program::ControllerManager, Program::Scheduler, Program::Etcd, Program::Kubelet];

    /// Its command.
    pub const fn command(self) -> &'static str {
        match self {
            Program::ApiServer => "kube-apiserver",
            Program::ControllerManager => "kube-controller-manager",
            Program::Scheduler => "kube-scheduler",
            Program::Etcd => "etcd",
            Program::Kubelet => "kubelet",
        }
    }

    /// The one that a word of a command line starts, with or without its folder.
    fn started_by(word: &str) -> Option<Self> {
        let name = word.trim_matches(['"', '\'']).rsplit('/').next().filter(|_| !word.starts_with('-'))?;
        Program::ALL.into_iter().find(|program| program.command() == name)
    }

    /// The flag that names a file with settings which the command line does not show.
    const fn settings_file(self) -> Option<&'static str> {
        match self {
            Program::Kubelet => Some("config"),
            Program::Etcd => Some("config-file"),
            Program::ApiServer | Program::ControllerManager | Program::Scheduler => None,
        }
    }
}

/// What a setting has to be.
#[derive(Debug, Clone, Copy)]
pub enum Must {
    /// This one.
    Be(&'static str),
    /// Anything but this one.
    NotBe(&'static str),
    /// Not empty.
    BeSet,
    /// Not there, or empty.
    NotBeSet,
    /// A list, separated by commas, with this element.
    Include(&'static str),
    /// A list with one of these elements.
    IncludeAny(&'static [&'static str]),
    /// A list without this element.
    Exclude(&'static str),
    /// A list of only such elements.
    OnlyInclude(&'static [&'static str]),
    /// A number that is not smaller.
    BeAtLeast(u32),
    /// A number that is not smaller, or zero, which means a default.
    BeAtLeastOrZero(u32),
    /// A time, as Go writes it (`1m30s`), of at most so many seconds.
    LastAtMost(u32),
}

/// A rule about one flag.
#[derive(Debug, Clone, Copy)]
pub struct FlagRule {
    /// Whose flag.
    pub program: Program,
    /// Its name without dashes: `anonymous-auth`.
    pub flag: &'static str,
    /// What it has to be.
    pub must: Must,
    /// What it is where the flag is not given, by the program's documentation.
    pub default: Option<&'static str>,
    /// A flag that takes this one's place.
    pub unless: Option<&'static str>,
    /// The first release of Kubernetes, as major and minor number, that the rule is no longer about.
    pub until: Option<(u32, u32)>,
}

impl FlagRule {
    /// A rule about a flag without a default.
    pub const fn new(program: Program, flag: &'static str, must: Must) -> Self {
        FlagRule { program, flag, must, default: None, unless: None, until: None }
    }

    /// The same with what holds where the flag is not given.
    #[must_use]
    pub const fn default(self, value: &'static str) -> Self {
        FlagRule { default: Some(value), ..self }
    }

    /// The same for where another flag is not given.
    #[must_use]
    pub const fn unless(self, flag: &'static str) -> Self {
        FlagRule { unless: Some(flag), ..self }
    }

    /// The same for releases of Kubernetes before this one.
    #[must_use]
    pub const fn until(self, major: u32, minor: u32) -> Self {
        FlagRule { until: Some((major, minor)), ..self }
    }
}

/// Where the kubelet's configuration file and `NodeInfo` have what a flag sets, sorted by flag. A file's default can
/// differ from the flag's (Kubernetes documentation, "Kubelet Configuration (v1beta1)").
const KUBELET: &[KubeletSetting] = &[
    kubelet("anonymous-auth", &["authentication", "anonymous", "enabled"], "kubeletAnonymousAuthArgumentSet", "false"),
    kubelet("authorization-mode", &["authorization", "mode"], "kubeletAuthorizationModeArgumentSet", "Webhook"),
    kubelet("client-ca-file", &["authentication", "x509", "clientCAFile"], "kubeletClientCaFileArgumentSet", ""),
    kubelet("event-qps", &["eventRecordQPS"], "kubeletEventQpsArgumentSet", "50"),
    kubelet(
        "feature-gates",
        &["featureGates", "RotateKubeletServerCertificate"],
        "kubeletRotateKubeletServerCertificateArgumentSet",
        "",
    ),
    kubelet("hostname-override", &[], "kubeletHostnameOverrideArgumentSet", ""),
    kubelet(
        "make-iptables-util-chains",
        &["makeIPTablesUtilChains"],
        "kubeletMakeIptablesUtilChainsArgumentSet",
        "true",
    ),
    kubelet("protect-kernel-defaults", &["protectKernelDefaults"], "kubeletProtectKernelDefaultsArgumentSet", "false"),
    kubelet("read-only-port", &["readOnlyPort"], "kubeletReadOnlyPortArgumentSet", "0"),
    kubelet("rotate-certificates", &["rotateCertificates"], "kubeletRotateCertificatesArgumentSet", "false"),
    kubelet(
        "streaming-connection-idle-timeout",
        &["streamingConnectionIdleTimeout"],
        "kubeletStreamingConnectionIdleTimeoutArgumentSet",
        "4h",
    ),
    kubelet("tls-cert-file", &["tlsCertFile"], "kubeletTlsCertFileTlsArgumentSet", ""),
    kubelet("tls-cipher-suites", &["tlsCipherSuites"], "kubeletOnlyUseStrongCryptographic", ""),
    kubelet("tls-private-key-file", &["tlsPrivateKeyFile"], "kubeletTlsPrivateKeyFileArgumentSet", ""),
];

#[derive(Debug)]
struct KubeletSetting {
    flag: &'static str,
    path: &'static [&'static str],
    node_info: &'static str,
    default: &'static str,
}

const fn kubelet(
    flag: &'static str,
    path: &'static [&'static str],
    node_info: &'static str,
    default: &'static str,
) -> KubeletSetting {
    KubeletSetting { flag, path, node_info, default }
}

impl KubeletSetting {
    /// Its value as the flag has it: of a gate, which has a place of its own, with the gate's name.
    fn written<'p>(&self, at: Attr<'p>) -> Fact<Cow<'p, str>> {
        match (self.flag, self.path) {
            ("feature-gates", [.., gate]) => listed(at).map(|value| Cow::Owned(format!("{gate}={value}"))),
            _ => listed(at),
        }
    }
}

const KUBELET_CONFIGURATION: &str = "KubeletConfiguration.kubelet.config.k8s.io";
const NODE_INFO: &str = "NodeInfo";

/// A resource that starts or configures programs of Kubernetes itself.
#[derive(Debug)]
pub struct ControlPlane<'p> {
    resource: Resource<'p>,
    settings: Vec<Settings<'p>>,
}

#[derive(Debug)]
enum Settings<'p> {
    Command(CommandLine<'p>),
    /// The root of a `KubeletConfiguration`.
    File(Attr<'p>),
    /// `info` of a `NodeInfo`.
    NodeInfo(Attr<'p>),
}

/// A program's command line, word by word.
#[derive(Debug)]
struct CommandLine<'p> {
    program: Program,
    /// The release of Kubernetes that it is of, as the tag of its image says.
    release: Fact<(u32, u32)>,
    /// Where a flag that is missing would stand.
    place: Attr<'p>,
    words: Vec<Word<'p>>,
    /// Why a part of it is not known, where one is not.
    unknown: Option<(Attr<'p>, Causes)>,
}

#[derive(Debug, Clone)]
struct Word<'p> {
    at: Attr<'p>,
    text: Cow<'p, str>,
}

/// A setting as it was found.
#[derive(Debug)]
struct Setting<'p> {
    at: Attr<'p>,
    value: Fact<Cow<'p, str>>,
    default: Option<&'static str>,
}

/// Workloads, and the two kinds that say how a kubelet is set up.
const KINDS: [&str; WORKLOADS.len() + 2] = {
    let mut kinds = [KUBELET_CONFIGURATION; WORKLOADS.len() + 2];
    kinds[1] = NODE_INFO;
    let mut i = 0;
    while i < WORKLOADS.len() {
        kinds[i + 2] = WORKLOADS[i];
        i += 1;
    }
    kinds
};

const WORKLOADS: &[&str] = <Workload<'static> as View>::KINDS;

impl View for ControlPlane<'static> {
    type Of<'p> = ControlPlane<'p>;

    const KINDS: &'static [&'static str] = &KINDS;

    fn collect(project: &Project) -> Vec<ControlPlane<'_>> {
        Self::collect_among(&Anchors::all(project))
    }

    fn collect_among<'p>(anchors: &Anchors<'p>) -> Vec<ControlPlane<'p>> {
        let workloads = Workload::collect_among(anchors).into_iter().map(|workload| ControlPlane {
            resource: workload.resource(),
            settings: workload
                .containers()
                .filter_map(|container| {
                    let release = release(container.image());
                    CommandLine::read(container.attr(), release, container.get("command"), container.get("args"))
                })
                .map(Settings::Command)
                .collect(),
        });
        let files = anchors
            .of_kinds(&[KUBELET_CONFIGURATION])
            .into_iter()
            .map(|resource| ControlPlane { resource, settings: vec![Settings::File(resource.root())] });
        let reports = anchors
            .of_kinds(&[NODE_INFO])
            .into_iter()
            .map(|resource| ControlPlane { resource, settings: vec![Settings::NodeInfo(resource.get("info"))] });
        workloads.chain(files).chain(reports).filter(|one| !one.settings.is_empty()).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.resource
    }
}

impl<'p> ControlPlane<'p> {
    /// The settings that break a rule.
    pub fn breaking(&self, rules: &[FlagRule]) -> Vec<Breach<'p>> {
        rules.iter().flat_map(|rule| self.settings.iter().filter_map(|settings| settings.breaking(rule))).collect()
    }
}

impl<'p> Settings<'p> {
    fn breaking(&self, rule: &FlagRule) -> Option<Breach<'p>> {
        let setting = match self {
            Settings::Command(command) if command.program == rule.program => command.setting(rule)?,
            Settings::File(root) if rule.program == Program::Kubelet => {
                let known = KUBELET.iter().find(|known| known.flag == rule.flag && !known.path.is_empty())?;
                let at = known.path.iter().fold(*root, |at, step| at.get(step));
                Setting { at, value: known.written(at), default: Some(known.default) }
            }
            Settings::NodeInfo(info) if rule.program == Program::Kubelet => {
                let known = KUBELET.iter().find(|known| known.flag == rule.flag)?;
                let at = info.get(known.node_info);
                // What the report does not have was not looked at.
                (at.is_set() != Truth::False).then(|| Setting {
                    at,
                    value: known.written(at.get("values")),
                    default: Some(known.default),
                })?
            }
            Settings::Command(_) | Settings::File(_) | Settings::NodeInfo(_) => return None,
        };
        let applies = match (self, rule.until) {
            (Settings::Command(command), Some(first)) => command.is_before(first),
            (Settings::File(_) | Settings::NodeInfo(_), _) | (_, None) => Truth::True,
        };
        let violated = applies.and_then(|| rule.is_broken_by(&setting));
        let message = setting.describe(rule);
        Some(Breach { violated, at: setting.at, message, related: Vec::new() })
    }
}

/// A value, or the elements of a list as one text.
fn listed(at: Attr<'_>) -> Fact<Cow<'_, str>> {
    if at.value_type() != Some(palisade_model::ValueType::List) {
        return at.text();
    }
    let mut all = String::new();
    for item in at.items() {
        match item.text() {
            Fact::Known(text) if all.is_empty() => all.push_str(&text),
            Fact::Known(text) => {
                all.push(',');
                all.push_str(&text);
            }
            Fact::Absent => {}
            Fact::Unknown(causes) => return Fact::Unknown(causes),
        }
    }
    if all.is_empty() { Fact::Absent } else { Fact::Known(Cow::Owned(all)) }
}

impl<'p> CommandLine<'p> {
    /// The command line of a container, if it starts one of the programs.
    fn read(
        container: Attr<'p>,
        release: Fact<(u32, u32)>,
        command: Attr<'p>,
        args: Attr<'p>,
    ) -> Option<CommandLine<'p>> {
        // Nearly no container starts one of them: only what names one is read word by word.
        let names_one = |item: Attr<'p>| match item.text() {
            Fact::Known(text) => Program::ALL.iter().any(|program| text.contains(program.command())),
            Fact::Absent | Fact::Unknown(_) => false,
        };
        if !command.items().chain(args.items()).any(names_one) {
            return None;
        }
        let mut words: Vec<Word<'p>> = Vec::new();
        let mut unknown = None;
        let mut named = None;
        for item in command.items().chain(args.items()) {
            match item.text() {
                Fact::Known(text) => {
                    for (index, line) in lines(text).into_iter().enumerate() {
                        // A script's line begins a command; what follows in a list goes on with the one before.
                        let mut before = words.last().filter(|_| index == 0).map(|word| word.text.clone());
                        for word in line {
                            if before.as_deref().is_none_or(precedes_command) && named.is_none() {
                                named = Program::started_by(&word);
                            }
                            before = Some(word.clone());
                            words.push(Word { at: item, text: word });
                        }
                    }
                }
                Fact::Absent => {}
                Fact::Unknown(causes) => unknown = Some((item, causes)),
            }
        }
        let place = [args, command].into_iter().find(|list| list.is_set() == Truth::True).unwrap_or(container);
        Some(CommandLine { program: named?, release, place, words, unknown })
    }

    /// Whether it is of a release before this one. An image without a number may be of any.
    fn is_before(&self, first: (u32, u32)) -> Truth {
        let unknown = Truth::unknown(CauseId::ELSEWHERE);
        self.release.test_or(unknown, |release| release < first)
    }

    /// What a flag is set to; the last one counts. None where another flag takes its place.
    fn setting(&self, rule: &FlagRule) -> Option<Setting<'p>> {
        if rule.unless.is_some_and(|other| self.find(other).is_some()) {
            return None;
        }
        if let Some((at, value)) = self.find(rule.flag) {
            return Some(Setting { at, value: Fact::Known(value), default: rule.default });
        }
        let elsewhere = self.program.settings_file().and_then(|flag| self.find(flag));
        let (at, value) = match (self.unknown, elsewhere) {
            (Some((at, causes)), _) => (at, Fact::Unknown(causes)),
            (None, Some((at, _))) => (at, Fact::Unknown(Causes::one(CauseId::ELSEWHERE))),
            (None, None) => (self.place, Fact::Absent),
        };
        Some(Setting { at, value, default: rule.default })
    }

    /// A flag and its value: `--flag=value`, `--flag value`, or `--flag` alone, which means true.
    fn find(&self, flag: &str) -> Option<(Attr<'p>, Cow<'p, str>)> {
        let index = self.words.iter().rposition(|word| name(&word.text).is_some_and(|name| is_named(name, flag)))?;
        let word = &self.words[index];
        let value = match (word.text.split_once('='), self.words.get(index + 1)) {
            (Some((_, value)), _) => Cow::Owned(value.trim_matches(['"', '\'']).to_owned()),
            (None, Some(next)) if !next.text.starts_with('-') => next.text.clone(),
            (None, _) => Cow::Borrowed(""),
        };
        Some((word.at, value))
    }
}

/// The release that the tag of an image of Kubernetes itself says: 1.24 of `v1.24.3`; absent where it says none.
fn release(image: Attr<'_>) -> Fact<(u32, u32)> {
    image.text().and_then(|text| {
        let numbers = Image::parse(&text).tag.and_then(|tag| {
            let mut numbers = tag.trim_start_matches('v').split('.').map(str::parse::<u32>);
            Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
        });
        numbers.map_or(Fact::Absent, Fact::Known)
    })
}

/// The words of a text, line by line.
fn lines(text: Cow<'_, str>) -> Vec<Vec<Cow<'_, str>>> {
    match text {
        Cow::Borrowed(text) => text.lines().map(|line| line.split_whitespace().map(Cow::Borrowed).collect()).collect(),
        Cow::Owned(text) => vec![vec![Cow::Owned(text)]],
    }
}

/// Whether the word behind this one is a command: this one ends another command, or runs the next one.
fn precedes_command(word: &str) -> bool {
    const RUNNERS: [&str; 13] =
        ["--", "do", "dumb-init", "else", "env", "exec", "hyperkube", "nohup", "sudo", "then", "time", "tini", "{"];
    let is_shell_option = word.starts_with('-') && !word.starts_with("--") && word.ends_with('c');
    let is_assignment = word.split_once('=').is_some_and(|(name, _)| {
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
    });
    is_shell_option
        || is_assignment
        || word.ends_with([';', '&', '|', '('])
        || RUNNERS.contains(&word.rsplit('/').next().unwrap_or_default())
}

/// The name of a flag.
fn name(word: &str) -> Option<&str> {
    let name = word.strip_prefix("--")?;
    Some(name.split_once('=').map_or(name, |(name, _)| name))
}

/// Whether a flag has a name; the programs take `_` for `-`.
fn is_named(written: &str, flag: &str) -> bool {
    written.len() == flag.len() && written.bytes().zip(flag.bytes()).all(|(a, b)| a == b || (a == b'_' && b == b'-'))
}

impl FlagRule {
    fn is_broken_by(&self, setting: &Setting<'_>) -> Truth {
        let value = match setting.default {
            Some(default) => setting.value.clone().or(Cow::Borrowed(default)),
            None => setting.value.clone(),
        };
        // A boolean flag alone means true.
        let flag = |text: &str| if text.is_empty() { "true".to_owned() } else { text.to_ascii_lowercase() };
        let elements = |text: &str| text.split(',').map(|one| one.trim().to_owned()).collect::<Vec<_>>();
        match self.must {
            Must::Be(wanted) => value.test_or(Truth::True, |text| flag(&text) != wanted.to_ascii_lowercase()),
            Must::NotBe(refused) => value.test(|text| flag(&text) == refused.to_ascii_lowercase()),
            Must::BeSet => value.test_or(Truth::True, |text| text.is_empty()),
            Must::NotBeSet => value.test(|text| !text.is_empty()),
            Must::Include(wanted) => value.test_or(Truth::True, |text| !elements(&text).iter().any(|e| e == wanted)),
            Must::IncludeAny(wanted) => {
                value.test_or(Truth::True, |text| !elements(&text).iter().any(|e| wanted.contains(&&**e)))
            }
            Must::Exclude(refused) => value.test(|text| elements(&text).iter().any(|e| e == refused)),
            Must::OnlyInclude(allowed) => {
                value.test(|text| !text.is_empty() && !elements(&text).iter().all(|e| allowed.contains(&&**e)))
            }
            Must::BeAtLeast(least) => value.test_or(Truth::True, |text| {
                // What is no number the program refuses.
                text.trim().parse::<f64>().is_ok_and(|number| number < f64::from(least))
            }),
            Must::BeAtLeastOrZero(least) => value
                .test(|text| text.trim().parse::<f64>().is_ok_and(|number| number != 0.0 && number < f64::from(least))),
            Must::LastAtMost(most) => value.test(|text| seconds(&text).is_some_and(|time| time > f64::from(most))),
        }
    }
}

/// How many seconds a time of Go's is (`time.ParseDuration`); none for what is not one.
fn seconds(text: &str) -> Option<f64> {
    const UNITS: [(&str, f64); 7] =
        [("ns", 1e-9), ("us", 1e-6), ("\u{b5}s", 1e-6), ("ms", 1e-3), ("s", 1.0), ("m", 60.0), ("h", 3600.0)];
    let mut rest = text.trim();
    let mut sum = 0.0;
    while !rest.is_empty() {
        let (number, after) = rest.split_at(rest.find(|c: char| !c.is_ascii_digit() && c != '.')?);
        let unit = &after[..after.find(|c: char| c.is_ascii_digit()).unwrap_or(after.len())];
        let (_, worth) = UNITS.iter().find(|(name, _)| *name == unit)?;
        sum += number.parse::<f64>().ok()? * worth;
        rest = &after[unit.len()..];
    }
    Some(sum)
}

impl Setting<'_> {
    fn describe(&self, rule: &FlagRule) -> String {
        let (program, flag) = (rule.program.command(), rule.flag);
        match (&self.value, self.default.filter(|default| !default.is_empty())) {
            (Fact::Known(value), _) if value.is_empty() => format!("{program} runs with --{flag}"),
            (Fact::Known(value), _) => format!("{program} runs with --{flag}={value}"),
            (Fact::Absent, Some(default)) => format!("{program} runs without --{flag}, which is {default} by default"),
            (Fact::Absent, None) => format!("{program} runs without --{flag}"),
            (Fact::Unknown(_), _) => format!("{program} may run with the wrong --{flag}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_are_named_with_dashes_or_underscores() {
        assert_eq!(name("--anonymous_auth=false"), Some("anonymous_auth"));
        assert!(is_named("anonymous_auth", "anonymous-auth"));
        assert!(!is_named("anonymous-auths", "anonymous-auth") && !is_named("a-b", "a_b"));
    }

    #[test]
    fn only_what_is_started_is_the_program() {
        for before in ["-c", "-ec", "exec", "&&", "true;", "/usr/bin/tini", "--", "GOMAXPROCS=2", "/hyperkube"] {
            assert!(precedes_command(before), "{before}");
        }
        for before in ["-topo_implementation", "--backend", "echo", "bash", "--mode=x"] {
            assert!(!precedes_command(before), "{before}");
        }
        assert_eq!(Program::started_by("\"/usr/local/bin/etcd"), Some(Program::Etcd));
        assert_eq!(Program::started_by("etcdctl"), None);
        assert_eq!(Program::started_by("--kubelet-service=kube-system/kubelet"), None);
    }

    #[test]
    fn times_are_those_of_go() {
        for (text, wanted) in
            [("1m30s", Some(90.0)), ("3h", Some(10_800.0)), ("1s9m3h", Some(11_341.0)), ("1.5m", Some(90.0))]
        {
            assert_eq!(seconds(text), wanted, "{text}");
        }
        assert!(["5", "m", "1x", "1m m"].iter().all(|text| seconds(text).is_none()));
    }

    #[test]
    fn the_kubelets_settings_are_sorted() {
        assert!(KUBELET.is_sorted_by_key(|setting| setting.flag));
    }
}
