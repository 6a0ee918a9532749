//! What git knows of a repository, through the git binary. Nothing is checked out and nothing is fetched.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::{BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use anyhow::{Context as _, anyhow, bail, ensure};
use palisade_engine::Revision;
use palisade_source::MAX_FILE_BYTES;

use crate::output;

/// A repository that git knows.
pub struct Repository {
    /// Its directory, without symbolic links.
    pub top: PathBuf,
    is_shallow: bool,
}

/// A commit that others are compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base {
    /// As people named it: `main`, `v1.2`.
    pub name: String,
    /// Its full id.
    pub commit: String,
}

/// What is checked out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The commit's full id.
    pub commit: String,
    /// Its tree's.
    pub tree: String,
    /// The branch; none for a commit that was checked out by itself.
    pub branch: Option<String>,
    /// The address of the remote `origin`, as it is configured.
    pub remote: Option<String>,
}

impl Head {
    /// What the repository is called: `github.com/acme/shop`.
    pub fn name(&self) -> Option<String> {
        remote_name(self.remote.as_deref()?)
    }
}

/// What stood at paths that differ; none where there was nothing.
type Files = BTreeMap<String, Option<Arc<[u8]>>>;

/// How files differ between a commit and the working tree.
struct Difference {
    /// Path of then.
    from: String,
    /// Path of now, where it is another one.
    to: Option<String>,
    /// The content of then; none where there was nothing.
    blob: Option<String>,
}

/// What a commit is compared with.
pub struct Compared {
    /// The files as they were.
    pub revision: Revision,
    /// The paths of the files that git holds.
    pub tracked: Vec<String>,
    /// How many files of the working tree are not what HEAD holds.
    uncommitted: usize,
}

impl Compared {
    /// What to know where the working tree is not what HEAD holds.
    pub fn note(&self) -> Option<String> {
        let were = if self.uncommitted == 1 { "was" } else { "were" };
        let changes = output::count(self.uncommitted, "uncommitted change");
        (self.uncommitted > 0).then(|| format!("{changes} in the working tree {were} judged with the rest"))
    }
}

/// A file that is not what HEAD holds.
struct Changed {
    path: String,
    is_untracked: bool,
}

/// A file that git holds.
struct Tracked {
    path: String,
    is_link: bool,
}

/// Makes a shallow clone whole, also one of a single branch.
const DEEPEN: &str = "git fetch --unshallow --tags origin '+refs/heads/*:refs/remotes/origin/*'";

impl Repository {
    /// The repository that a path lies in.
    pub fn find(path: &Path) -> anyhow::Result<Self> {
        let directory = asked_in(path);
        let asked = ["rev-parse", "--show-toplevel", "--is-shallow-repository"];
        let answer =
            git(directory, &asked).map_err(|error| anyhow!("{} is in no git repository: {error}", path.display()))?;
        let mut lines = answer.lines();
        let (top, shallow) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
        let top = Path::new(top).canonicalize().with_context(|| format!("cannot read {top}"))?;
        Ok(Self { top, is_shallow: shallow == "true" })
    }

    fn git(&self, arguments: &[&str]) -> anyhow::Result<String> {
        git(&self.top, arguments)
    }

    /// The repository that a path lies in, and the commit that a change is compared with: where `name` is a branch, the
    /// one at which the change left it. What CI names is the remote's branch: one of that name here may be left from an
    /// earlier run.
    pub fn with_base(path: &Path, name: &str, is_of_ci: bool) -> anyhow::Result<(Self, Base)> {
        let directory = asked_in(path);
        let is_name = !name.trim().is_empty() && !name.starts_with('-');
        let likely = if is_of_ci { format!("origin/{name}") } else { name.to_owned() };
        let found = is_name.then(|| Self::likely_base(directory, &likely)).flatten();
        if let Some((repository, commit)) = found {
            return Ok((repository, Base { name: name.to_owned(), commit }));
        }
        let repository = Self::find(path)?;
        let base = repository.base(name, is_of_ci)?;
        Ok((repository, base))
    }

    /// The same for a name that means something; none where it does not. Starting git takes longer than most of its
    /// answers, so it is asked for all of it at once.
    fn likely_base(directory: &Path, name: &str) -> Option<(Self, String)> {
        let commit = commit_of(name);
        let what = ["rev-parse", "--show-toplevel", "--is-shallow-repository", &commit, "--symbolic-full-name", name];
        let (known, merged) = std::thread::scope(|scope| {
            let merged = scope.spawn(|| git(directory, &["merge-base", &commit, "HEAD"]));
            (git(directory, &what), joined(merged))
        });
        let known = known.ok()?;
        let mut lines = known.lines();
        let (top, shallow, commit) = (lines.next()?, lines.next()?, lines.next()?);
        let commit = if is_branch(lines.next().unwrap_or_default()) { merged.ok()? } else { commit.to_owned() };
        let repository = Self { top: Path::new(top).canonicalize().ok()?, is_shallow: shallow == "true" };
        Some((repository, commit.trim().to_owned()))
    }

    fn base(&self, name: &str, is_of_ci: bool) -> anyhow::Result<Base> {
        let (found, commit) = self.resolve(name, is_of_ci)?;
        let full = self.git(&["rev-parse", "--symbolic-full-name", &found]);
        let is_branch = full.is_ok_and(|full| is_branch(&full));
        let commit = if is_branch { self.merge_base(name, &commit)? } else { commit };
        Ok(Base { name: name.to_owned(), commit })
    }

    /// A branch that is there only as the remote's is what people mean by its name.
    fn resolve(&self, name: &str, is_of_ci: bool) -> anyhow::Result<(String, String)> {
        let is_name = !name.trim().is_empty() && !name.starts_with('-');
        ensure!(is_name, "{name:?} names nothing: give a branch, a tag or a commit");
        let mut candidates = [name.to_owned(), format!("origin/{name}")];
        if is_of_ci {
            candidates.reverse();
        }
        for candidate in candidates {
            if let Ok(id) = self.git(&["rev-parse", "--verify", "--quiet", &commit_of(&candidate)]) {
                return Ok((candidate, id.trim().to_owned()));
            }
        }
        if self.is_shallow {
            bail!("this clone is shallow and does not hold {name:?}: run {DEEPEN}");
        }
        if self.git(&["rev-parse", "--verify", "--quiet", "HEAD"]).is_err() {
            bail!("this repository has no commit yet: there is nothing to compare with");
        }
        bail!("git knows no branch, tag or commit {name:?}: run git fetch origin {name}, or see git branch --all")
    }

    fn merge_base(&self, name: &str, commit: &str) -> anyhow::Result<String> {
        match self.git(&["merge-base", commit, "HEAD"]) {
            Ok(id) => Ok(id.trim().to_owned()),
            Err(_) if self.is_shallow => {
                bail!("this clone is shallow and does not reach back to where HEAD left {name:?}: run {DEEPEN}")
            }
            Err(_) => bail!("HEAD and {name:?} have no commit in common: name a commit or a tag to compare with"),
        }
    }

    /// The files as they were at a commit, told by where they differ from the working tree.
    pub fn revision(&self, base: &Base) -> anyhow::Result<Compared> {
        self.compared(base, &[])
    }

    /// The files that some patterns of git's name, as they were at a commit.
    pub fn revision_of(&self, base: &Base, patterns: &[&str]) -> anyhow::Result<Revision> {
        Ok(self.compared(base, patterns)?.revision)
    }

    fn compared(&self, base: &Base, patterns: &[&str]) -> anyhow::Result<Compared> {
        let (differences, status, tracked) = std::thread::scope(|scope| {
            let status = scope.spawn(|| self.status(patterns));
            let tracked = scope.spawn(|| self.tracked());
            (self.differences(&base.commit, patterns), joined(status), joined(tracked))
        });
        let status = status?;
        let untracked = status.iter().filter(|file| file.is_untracked).map(|file| file.path.clone());
        let tracked = tracked?;
        let mut differences = differences?;
        differences.extend(untracked.map(|from| Difference { from, to: None, blob: None }));
        let wanted = differences.iter().filter_map(|d| d.blob.clone()).collect::<Vec<_>>();
        let contents = self.contents(wanted).with_context(|| format!("cannot read the files of {}", base.name))?;
        let mut files = Files::new();
        let mut renamed = HashMap::new();
        for Difference { from, to, blob } in differences {
            let content = blob.and_then(|blob| contents.get(&blob).cloned());
            if let Some(to) = to {
                files.entry(to.clone()).or_insert(None);
                renamed.insert(from.clone(), to);
            }
            files.insert(from, content);
        }
        let links = tracked.iter().filter(|tracked| tracked.is_link);
        let led_to = links.flat_map(|link| self.through(&link.path, &files)).collect::<Vec<_>>();
        for (path, content) in led_to {
            files.entry(path).or_insert(content);
        }
        Ok(Compared {
            revision: Revision::new(self.top.clone(), files, renamed),
            tracked: tracked.into_iter().map(|tracked| tracked.path).collect(),
            uncommitted: status.len(),
        })
    }

    /// The files of the working tree that are not what HEAD holds, those that git ignores aside.
    fn status(&self, patterns: &[&str]) -> anyhow::Result<Vec<Changed>> {
        let status =
            ["status", "--porcelain", "-z", "--untracked-files=all", "--ignore-submodules=all", "--no-renames", "--"];
        let entries = self.list(&[&status, patterns].concat())?;
        let changed = entries.iter().filter_map(|entry| {
            let (what, path) = (entry.get(..3)?, entry.get(3..)?);
            Some(Changed { path: path.to_owned(), is_untracked: what == "?? " })
        });
        Ok(changed.collect())
    }

    /// The files that git holds.
    fn tracked(&self) -> anyhow::Result<Vec<Tracked>> {
        let staged = self.list(&["ls-files", "--stage", "-z"])?;
        let tracked = staged.iter().filter_map(|entry| {
            let (about, path) = entry.split_once('\t')?;
            Some(Tracked { path: path.to_owned(), is_link: about.starts_with("120000 ") })
        });
        Ok(tracked.collect())
    }

    /// What differs behind a symbolic link, under the link's path.
    fn through(&self, link: &str, files: &Files) -> Vec<(String, Option<Arc<[u8]>>)> {
        let real = self.top.join(link).canonicalize().ok();
        let Some(real) = real.as_deref().and_then(|real| real.strip_prefix(&self.top).ok()?.to_str()) else {
            return Vec::new();
        };
        if let Some(content) = files.get(real) {
            return vec![(link.to_owned(), content.clone())];
        }
        let below = if real.is_empty() { String::new() } else { format!("{real}/") };
        let inside = files.range(below.clone()..).take_while(|(path, _)| path.starts_with(&below));
        inside.map(|(path, content)| (format!("{link}/{}", &path[below.len()..]), content.clone())).collect()
    }

    /// The files that git holds although an ignore file of now names them.
    pub fn tracked_and_ignored(&self) -> anyhow::Result<Vec<String>> {
        self.list(&["ls-files", "--cached", "--ignored", "--exclude-standard", "-z"])
    }

    /// What differs between the working tree and what HEAD holds, as git lists it: ` M main.tf`.
    pub fn changed(&self) -> anyhow::Result<Vec<String>> {
        let changed = self.git(&["status", "--porcelain", "--untracked-files=normal", "--ignore-submodules=all"])?;
        Ok(changed.lines().map(str::to_owned).collect())
    }

    fn list(&self, arguments: &[&str]) -> anyhow::Result<Vec<String>> {
        let all = self.git(arguments)?;
        Ok(all.split('\0').filter(|path| !path.is_empty()).map(str::to_owned).collect())
    }

    fn differences(&self, commit: &str, patterns: &[&str]) -> anyhow::Result<Vec<Difference>> {
        let asked = [
            "-c",
            "diff.renameLimit=0",
            "diff",
            "--raw",
            "-z",
            "--no-relative",
            "--no-abbrev",
            "--find-renames",
            "--no-ext-diff",
            "--no-textconv",
            "--ignore-submodules=all",
            commit,
            "--",
        ];
        differences(&self.git(&[&asked, patterns].concat())?)
    }

    /// The contents of blobs by their ids, in one conversation with git.
    fn contents(&self, mut blobs: Vec<String>) -> anyhow::Result<HashMap<String, Arc<[u8]>>> {
        blobs.sort();
        blobs.dedup();
        if blobs.is_empty() {
            return Ok(HashMap::new());
        }
        let mut child = command(&self.top)
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot run git")?;
        let (Some(mut asked), Some(answers)) = (child.stdin.take(), child.stdout.take()) else {
            bail!("cannot talk to git");
        };
        let list = blobs.join("\n") + "\n";
        // git answers while it still reads: who writes everything first waits for ever.
        let writer = std::thread::spawn(move || asked.write_all(list.as_bytes()));
        let contents = read_batch(&mut BufReader::new(answers), blobs.len());
        let written = writer.join();
        child.wait().context("git cat-file")?;
        let contents = contents?;
        ensure!(matches!(written, Ok(Ok(()))), "git cat-file ended early");
        Ok(contents)
    }
}

/// The directory in which git is asked about a path.
fn asked_in(path: &Path) -> &Path {
    let directory = if path.is_dir() { path } else { path.parent().unwrap_or(Path::new(".")) };
    if directory.as_os_str().is_empty() { Path::new(".") } else { directory }
}

/// The commit that a name stands for, as git takes it.
fn commit_of(name: &str) -> String {
    format!("{name}^{{commit}}")
}

/// Whether what git says is the full name of a branch.
fn is_branch(full: &str) -> bool {
    full.starts_with("refs/heads/") || full.starts_with("refs/remotes/")
}

/// A commit of a branch's first-parent history.
pub struct Commit {
    /// Its full id.
    pub id: String,
    /// Its first parent's.
    pub parent: Option<String>,
    /// The id of its tree.
    pub tree: String,
    /// When it was committed, in seconds since 1970.
    pub seconds: i64,
    /// Who wrote it: `name <address>`.
    pub author: String,
    /// Who committed it.
    pub committer: String,
    /// The first line of its message.
    pub subject: String,
}

impl Repository {
    /// The branch that others are merged into: what the remote says, else what is checked out.
    pub fn main_branch(&self) -> anyhow::Result<String> {
        let remote = self.git(&["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
        let own = || self.git(&["symbolic-ref", "--quiet", "--short", "HEAD"]);
        let name = remote.or_else(|_| own());
        let name = name.map_err(|_| anyhow!("no branch is checked out: name the protected one with --branch"))?;
        Ok(name.trim().to_owned())
    }

    /// The first-parent history of a branch, the newest first.
    pub fn first_parents(&self, branch: &str) -> anyhow::Result<Vec<Commit>> {
        let (found, _) = self.resolve(branch, false).context("--branch")?;
        if self.is_shallow {
            bail!("this clone is shallow, so that merges may be missing: run git fetch --unshallow origin");
        }
        let format = "--format=%H%x00%P%x00%T%x00%ct%x00%an <%ae>%x00%cn <%ce>%x00%s";
        let all = self.git(&["log", "--first-parent", format, &found, "--"])?;
        all.lines().map(commit).collect()
    }

    /// What is checked out; none where there is no commit yet.
    pub fn head(&self) -> Option<Head> {
        let said = self.git(&["rev-parse", "HEAD", "HEAD^{tree}", "--abbrev-ref", "HEAD"]).ok()?;
        let mut lines = said.lines().map(str::to_owned);
        let (commit, tree, branch) = (lines.next()?, lines.next()?, lines.next()?);
        let remote = self.git(&["config", "--get", "remote.origin.url"]).ok().map(|url| url.trim().to_owned());
        // What git says where no branch is checked out.
        Some(Head { commit, tree, branch: Some(branch).filter(|branch| branch != "HEAD"), remote })
    }

    /// The files that git holds and that differ from the commit, and those that it does not hold and does not ignore.
    pub fn changes(&self) -> anyhow::Result<(Vec<PathBuf>, HashSet<PathBuf>)> {
        let (mut changed, mut untracked) = (Vec::new(), HashSet::new());
        for Changed { path, is_untracked } in self.status(&[])? {
            let path = self.top.join(path);
            if is_untracked {
                untracked.insert(path);
            } else {
                changed.push(path);
            }
        }
        Ok((changed, untracked))
    }

    /// Who wrote a line of a file, at a commit where one is named: `name <address>`; none for what is not committed.
    pub fn author(&self, file: &Path, line: u32, commit: Option<&str>) -> Option<String> {
        let range = format!("{line},{line}");
        let file = std::path::absolute(file).ok()?;
        let blame = ["blame", "--porcelain", "-L", &range].into_iter().chain(commit).chain(["--", file.to_str()?]);
        let blame = self.git(&blame.collect::<Vec<_>>()).ok()?;
        let field = |name: &str| blame.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
        let (name, address) = (field("author ")?, field("author-mail ")?);
        (address != "<not.committed.yet>").then(|| format!("{name} {address}"))
    }
}

/// Reads a line of the history.
fn commit(line: &str) -> anyhow::Result<Commit> {
    let fields = line.split('\0').collect::<Vec<_>>();
    let &[id, parents, tree, seconds, author, committer, subject] = fields.as_slice() else {
        bail!("git log says {line:?}");
    };
    Ok(Commit {
        id: id.to_owned(),
        parent: parents.split_whitespace().next().map(str::to_owned),
        tree: tree.to_owned(),
        seconds: seconds.parse().with_context(|| format!("git log says {line:?}"))?,
        author: author.to_owned(),
        committer: committer.to_owned(),
        subject: subject.to_owned(),
    })
}

/// `github.com/acme/shop` of what people write for it; credentials, ports and queries are left out.
fn remote_name(url: &str) -> Option<String> {
    let (host, path) = match url.split_once("://") {
        Some(("file", _)) => return None,
        Some((_, rest)) => rest.split_once('/')?,
        // `git@github.com:acme/shop.git`; a path has its slash first, and a drive of Windows is one letter.
        None => url.split_once(':').filter(|(host, _)| !host.contains(['/', '\\']) && host.len() > 1)?,
    };
    let host = host.rsplit('@').next().unwrap_or(host);
    let host = host.split(':').next().unwrap_or(host).to_ascii_lowercase();
    let path = path.split(['?', '#']).next().unwrap_or(path).trim_matches('/');
    let path = path.strip_suffix(".git").unwrap_or(path);
    (!host.is_empty() && !path.is_empty()).then(|| format!("{host}/{path}"))
}

/// What was asked on a thread of its own.
fn joined<T>(asked: std::thread::ScopedJoinHandle<'_, anyhow::Result<T>>) -> anyhow::Result<T> {
    asked.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

fn command(directory: &Path) -> Command {
    let mut command = Command::new("git");
    command
        .arg("-C")
        .arg(directory)
        // Only ask: no lock on the index, no object from a server, no question to the user.
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("LC_ALL", "C")
        .stdin(Stdio::null());
    command
}

/// What git answers when it is asked in a directory.
fn git(directory: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    let output = command(directory).args(arguments).output().map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => anyhow!("git is not installed, or not on the PATH"),
        _ => anyhow!("cannot run git: {error}"),
    })?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("{}", said.trim().trim_start_matches("fatal: "));
    }
    // A path that is no UTF-8 is none that reports could name.
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What stands behind a path that was nothing, in git's raw format.
const NOTHING: &str = "000000";

/// Reads `git diff --raw -z`: `:100644 100644 id id M\0path\0`, with a second path for what was renamed.
fn differences(raw: &str) -> anyhow::Result<Vec<Difference>> {
    let mut fields = raw.split('\0').filter(|field| !field.is_empty());
    let mut all = Vec::new();
    while let Some(head) = fields.next() {
        let words = head.trim_start_matches(':').split(' ').collect::<Vec<_>>();
        let &[mode, _, id, _, status] = words.as_slice() else { bail!("git diff says {head:?}") };
        let from = fields.next().ok_or_else(|| anyhow!("git diff ends after {head:?}"))?.to_owned();
        let has_two = status.starts_with(['R', 'C']);
        let to = if has_two { fields.next().map(str::to_owned) } else { None };
        // Regular files only: links lead to files that stand for themselves, submodules are repositories of their own.
        let blob = (mode != NOTHING && mode.starts_with("100")).then(|| id.to_owned());
        all.push(Difference { from, to, blob });
    }
    Ok(all)
}

/// Reads so many answers of `git cat-file --batch`: a line `id blob size`, the content, a line feed.
fn read_batch(answers: &mut impl std::io::BufRead, count: usize) -> anyhow::Result<HashMap<String, Arc<[u8]>>> {
    let mut contents = HashMap::with_capacity(count);
    for _ in 0..count {
        let mut head = String::new();
        answers.read_line(&mut head)?;
        let words = head.split_whitespace().collect::<Vec<_>>();
        let &[id, "blob", size] = words.as_slice() else {
            bail!("git does not have {}", words.first().copied().unwrap_or("what it named"));
        };
        let size: u64 = size.parse().with_context(|| format!("git says {head:?}"))?;
        if size > MAX_FILE_BYTES {
            std::io::copy(&mut answers.by_ref().take(size + 1), &mut std::io::sink())?;
            continue;
        }
        let mut content = vec![0; size as usize];
        answers.read_exact(&mut content)?;
        answers.read_exact(&mut [0])?;
        contents.insert(id.to_owned(), content.into());
    }
    Ok(contents)
}

/// The branch that a change is to go to, as continuous integration names it in its variables: GitHub, GitLab, Azure,
/// Bitbucket, Buildkite, Jenkins, Drone and Woodpecker.
pub fn target_of_ci(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    const NAMES: [&str; 8] = [
        "GITHUB_BASE_REF",
        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
        "SYSTEM_PULLREQUEST_TARGETBRANCH",
        "BITBUCKET_PR_DESTINATION_BRANCH",
        "BUILDKITE_PULL_REQUEST_BASE_BRANCH",
        "CHANGE_TARGET",
        "DRONE_TARGET_BRANCH",
        "CI_COMMIT_TARGET_BRANCH",
    ];
    let found = NAMES.into_iter().find_map(|name| variable(name).filter(|value| !value.is_empty()))?;
    Some(found.strip_prefix("refs/heads/").unwrap_or(&found).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_differences_are_read_with_renames_and_what_was_not_there() {
        let id = "a".repeat(40);
        let raw = format!(
            ":100644 100644 {id} {id} R100\0old.tf\0new.tf\0:000000 100644 {id} {id} A\0added.tf\0:120000 000000 {id} {id} D\0link\0"
        );
        let found = differences(&raw).unwrap();
        let found = found.iter().map(|d| (&*d.from, d.to.as_deref(), d.blob.is_some())).collect::<Vec<_>>();
        assert_eq!(found, [("old.tf", Some("new.tf"), true), ("added.tf", None, false), ("link", None, false)]);
        assert!(differences(":nonsense\0a\0").is_err());
    }

    #[test]
    fn a_blob_that_git_does_not_have_is_an_error() {
        let contents = read_batch(&mut "abc blob 3\nx\ny\n".as_bytes(), 1).unwrap();
        assert_eq!(&*contents["abc"], b"x\ny");
        assert!(read_batch(&mut "abc missing\n".as_bytes(), 1).is_err());
    }

    #[test]
    fn a_remote_is_named_without_credentials() {
        for (url, name) in [
            ("https://x-token:s3cret@GitHub.com/acme/shop.git", Some("github.com/acme/shop")),
            ("git@github.com:acme/shop.git", Some("github.com/acme/shop")),
            ("ssh://git@git.example.com:2222/team/a/b/?x=1", Some("git.example.com/team/a/b")),
            ("file:///srv/git/shop.git", None),
            ("/srv/git/shop.git", None),
            ("../shop", None),
            ("C:\\git\\shop", None),
            ("", None),
        ] {
            assert_eq!(remote_name(url).as_deref(), name, "{url}");
        }
    }

    #[test]
    fn each_service_names_the_target_in_its_way() {
        let azure = |name: &str| (name == "SYSTEM_PULLREQUEST_TARGETBRANCH").then(|| "refs/heads/main".to_owned());
        assert_eq!(target_of_ci(azure).as_deref(), Some("main"));
        let push = |name: &str| (name == "GITHUB_BASE_REF").then(String::new);
        assert_eq!(target_of_ci(push), None);
    }
}
