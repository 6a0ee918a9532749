//! A program that is run for what it writes: with an end to its time, to its output, and to what it may fetch.

use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// So much may a program write (`max-rendered-bytes`).
const MAX_RENDERED_BYTES: u64 = 256 << 20;

/// So much of what it says on standard error is kept.
const MAX_SAID_BYTES: u64 = 64 << 10;

/// A program with its arguments.
pub struct Program<'a> {
    /// Its name on the PATH.
    pub name: &'static str,
    /// What it is told.
    pub arguments: Vec<String>,
    /// Where it runs.
    pub directory: &'a Path,
    /// So long may it take.
    pub timeout: Duration,
}

/// Why there is no output.
pub enum Failed {
    /// The program is not on the PATH.
    Missing,
    /// It took longer than it may.
    TimedOut(Duration),
    /// It wrote more than it may: so many bytes.
    TooLong(u64),
    /// It failed, and said why.
    Status(String),
    /// It could not be run.
    Other(std::io::Error),
}

impl Program<'_> {
    /// Runs it and gives what it writes to standard output.
    pub fn run(&self) -> Result<String, Failed> {
        let started = Instant::now();
        let mut child = self.start()?;
        let outcome = self.outcome(&mut child, started);
        if outcome.is_err() {
            // It may have ended by itself.
            let _ = child.kill();
        }
        let status = child.wait().map_err(Failed::Other)?;
        let (output, said) = outcome?;
        if !status.success() {
            let said = String::from_utf8_lossy(&said);
            let mut lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
            let last = lines
                .next_back()
                .map_or_else(|| status.to_string(), |line| line.trim_start_matches("Error: ").to_owned());
            return Err(Failed::Status(last));
        }
        String::from_utf8(output).map_err(|_| Failed::Status("its output is not UTF-8".to_owned()))
    }

    fn start(&self) -> Result<Child, Failed> {
        // Nobody listens at this port: what asks for the network is told at once that there is none.
        const NOWHERE: &str = "http://127.0.0.1:9";
        let proxies = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"];
        let child = Command::new(self.name)
            .args(&self.arguments)
            .current_dir(self.directory)
            .envs(proxies.map(|name| (name, NOWHERE)))
            .env_remove("NO_PROXY")
            .env_remove("no_proxy")
            .env("GIT_ALLOW_PROTOCOL", "file")
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("HELM_NO_PLUGINS", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        child.map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Failed::Missing,
            _ => Failed::Other(error),
        })
    }

    fn outcome(&self, child: &mut Child, started: Instant) -> Result<(Vec<u8>, Vec<u8>), Failed> {
        let output = child.stdout.take().map(|out| read(out, MAX_RENDERED_BYTES));
        let said = child.stderr.take().map(|out| read(out, MAX_SAID_BYTES));
        let wait = |stream: Option<mpsc::Receiver<std::io::Result<Vec<u8>>>>| {
            let Some(stream) = stream else { return Ok(Vec::new()) };
            let left = self.timeout.saturating_sub(started.elapsed());
            match stream.recv_timeout(left) {
                Ok(read) => read.map_err(Failed::Other),
                Err(mpsc::RecvTimeoutError::Timeout) => Err(Failed::TimedOut(self.timeout)),
                Err(mpsc::RecvTimeoutError::Disconnected) => Ok(Vec::new()),
            }
        };
        let output = wait(output)?;
        if output.len() as u64 > MAX_RENDERED_BYTES {
            return Err(Failed::TooLong(MAX_RENDERED_BYTES));
        }
        Ok((output, wait(said)?))
    }
}

/// Reads a stream to its end on a thread of its own, keeping at most one byte more than `most`.
fn read(mut stream: impl Read + Send + 'static, most: u64) -> mpsc::Receiver<std::io::Result<Vec<u8>>> {
    let (send, receive) = mpsc::channel();
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let kept = stream.by_ref().take(most + 1).read_to_end(&mut bytes).map(|_| bytes);
        // Who is not read to the end waits for ever; nobody may be there to hear of it any more.
        let _ = std::io::copy(&mut stream, &mut std::io::sink());
        let _ = send.send(kept);
    });
    receive
}
