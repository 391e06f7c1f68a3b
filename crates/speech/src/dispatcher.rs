//! Linux: a speech-dispatcher of our own, started when somebody listens and ended when they leave.
//!
//! Not the one that may run already: its log belongs to somebody else, and it would live on. Ours reads the person's own
//! settings and voices, writes into the folder of this run and nowhere else, and ends by itself when we do.

use std::{
    fs,
    os::unix::{net::UnixStream, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process_group};

use crate::{
    engine::{Engine, Hush, Silent, Tell, Utterance, Voice},
    ssip::Client,
};

/// So long it may take until it can be spoken to.
const STARTS_WITHIN: Duration = Duration::from_secs(8);

/// Speech-dispatcher, as far as we know it.
pub struct Dispatcher {
    program: PathBuf,
    /// Settings other than the person's own.
    settings: Option<PathBuf>,
    variables: Vec<(&'static str, PathBuf)>,
    folder: PathBuf,
    tell: Tell,
    running: Running,
    open: Option<Open>,
    /// How many were started.
    started: u64,
}

/// One that can be spoken to.
struct Open {
    client: Client<UnixStream>,
    /// Added to its numbers: the next one counts from the beginning, and the end of this one is told late.
    base: u64,
    voices: Vec<Voice>,
}

/// The process, while there is one.
type Running = Arc<Mutex<Option<Child>>>;

impl Dispatcher {
    /// One that writes what it must write into `folder`, which is made when it starts.
    #[must_use]
    pub fn new(folder: PathBuf, tell: Tell) -> Self {
        Self {
            program: "speech-dispatcher".into(),
            settings: None,
            variables: Vec::new(),
            folder,
            tell,
            running: Running::default(),
            open: None,
            started: 0,
        }
    }

    /// With settings from this folder instead of the system's and the person's.
    #[must_use]
    pub fn with_settings(mut self, folder: PathBuf) -> Self {
        self.settings = Some(folder);
        self
    }

    /// With this in its environment: where its sound goes.
    #[must_use]
    pub fn with_variable(mut self, name: &'static str, path: PathBuf) -> Self {
        self.variables.push((name, path));
        self
    }

    /// Forgets one that has ended.
    fn look(&mut self) {
        if !lives(&self.running) {
            self.open = None;
        }
    }

    fn start(&self) -> Result<UnixStream, Silent> {
        end(&self.running);
        fs::create_dir_all(&self.folder).map_err(|_| Silent::NoProgram)?;
        let socket = self.folder.join("socket");
        // What an ended one left would be taken for the new one's.
        let _ = fs::remove_file(&socket);
        let mut command = Command::new(&self.program);
        command
            .args(["--run-single", "--communication-method", "unix_socket", "--log-level", "1"])
            .arg("--socket-path")
            .arg(&socket)
            .arg("--pid-file")
            .arg(self.folder.join("pid"))
            .arg("--log-dir")
            .arg(&self.folder);
        if let Some(settings) = &self.settings {
            command.arg("--config-dir").arg(settings);
        }
        command.envs(self.variables.iter().map(|(name, path)| (name, path)));
        // A group of its own: the modules that speak are its children.
        end_with_us(&mut command);
        command.process_group(0).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().map_err(|_| Silent::NoProgram)?;
        *self.running.lock().unwrap_or_else(PoisonError::into_inner) = Some(child);
        self.connect(&socket)
    }

    fn connect(&self, socket: &Path) -> Result<UnixStream, Silent> {
        let begun = Instant::now();
        while begun.elapsed() < STARTS_WITHIN {
            if let Ok(stream) = UnixStream::connect(socket) {
                return Ok(stream);
            }
            if !lives(&self.running) {
                return Err(Silent::NoAnswer);
            }
            thread::sleep(Duration::from_millis(20));
        }
        Err(Silent::NoAnswer)
    }
}

impl Engine for Dispatcher {
    fn voices(&mut self) -> Result<Vec<Voice>, Silent> {
        self.look();
        if self.open.is_none() {
            let socket = self.start()?;
            let from = socket.try_clone().map_err(|_| Silent::NoAnswer)?;
            self.started += 1;
            let (base, tell) = (self.started << 32, Arc::clone(&self.tell));
            let mut client = Client::begin(from, socket, Arc::new(move |number, told| tell(base + number, told)))?;
            let voices = client.voices()?;
            self.open = Some(Open { client, base, voices });
        }
        self.open.as_ref().map(|open| open.voices.clone()).ok_or(Silent::NoAnswer)
    }

    fn say(&mut self, utterance: &Utterance) -> Result<u64, Silent> {
        self.look();
        let open = self.open.as_mut().ok_or(Silent::NoAnswer)?;
        open.client.say(utterance).map(|number| open.base + number)
    }

    fn stop(&mut self) {
        if self.open.as_mut().is_some_and(|open| open.client.stop().is_err()) {
            self.open = None;
            end(&self.running);
        }
    }

    fn hush(&self) -> Hush {
        let running = Arc::clone(&self.running);
        Arc::new(move || end(&running))
    }
}

impl Drop for Dispatcher {
    fn drop(&mut self) {
        end(&self.running);
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn lives(running: &Running) -> bool {
    let mut running = running.lock().unwrap_or_else(PoisonError::into_inner);
    running.as_mut().is_some_and(|child| matches!(child.try_wait(), Ok(None)))
}

/// Has the system end the process when the thread that starts it ends, however that comes: its own way of noticing that nobody
/// listens hangs (0.11.4).
#[allow(unsafe_code)]
fn end_with_us(command: &mut Command) {
    let ask = || rustix::process::set_parent_process_death_signal(Some(Signal::KILL)).map_err(Into::into);
    // SAFETY: between fork and exec only one system call is made, and nothing is allocated.
    unsafe {
        command.pre_exec(ask);
    }
}

/// Ends the dispatcher and all that speaks for it, at once: they hold sound that is not played yet.
fn end(running: &Running) {
    let Some(mut child) = running.lock().unwrap_or_else(PoisonError::into_inner).take() else { return };
    if let Some(group) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) {
        let _ = kill_process_group(group, Signal::KILL);
    }
    let _ = child.wait();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_program_that_speaks_it_is_said_so() {
        let folder = tempfile::tempdir().unwrap();
        let mut none = Dispatcher::new(folder.path().join("speech"), Arc::new(|_, _| {}));
        none.program = "/nowhere/speech-dispatcher".into();
        assert_eq!(none.voices(), Err(Silent::NoProgram));
    }

    #[test]
    fn what_speaks_ends_with_the_thread_that_started_it() {
        let mut child = thread::spawn(|| {
            let mut command = Command::new("sleep");
            end_with_us(&mut command);
            command.arg("60").spawn().unwrap()
        })
        .join()
        .unwrap();
        let begun = Instant::now();
        while child.try_wait().unwrap().is_none() {
            assert!(begun.elapsed() < Duration::from_secs(10), "it lives on");
            thread::sleep(Duration::from_millis(10));
        }
    }

    #[test]
    fn a_program_that_ends_at_once_does_not_keep_anybody_waiting() {
        let folder = tempfile::tempdir().unwrap();
        let mut ends = Dispatcher::new(folder.path().join("speech"), Arc::new(|_, _| {}));
        ends.program = "true".into();
        let begun = Instant::now();
        assert_eq!(ends.voices(), Err(Silent::NoAnswer));
        assert!(begun.elapsed() < STARTS_WITHIN);
        drop(ends);
        assert!(!folder.path().join("speech").exists(), "it leaves nothing");
    }
}
