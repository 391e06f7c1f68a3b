//! Linux: a speech-dispatcher of our own, started when somebody listens and ended when they leave.
//!
//! Not the one that may run already: its log belongs to somebody else, and it would live on. Ours reads the person's own
//! settings and voices, writes into the folder of this run and nowhere else, and ends by itself when we do. Where nobody has named
//! what shall speak, it is not left to try all that it knows, but takes what speaks by itself.

use std::{
    fs, io,
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

/// What speaks by itself. All else that speech-dispatcher would try hands the words to another program or knocks at a port of this
/// computer, if only to see whether something listens there: MaryTTS at 59125.
const MODULES: [&str; 7] = ["espeak-ng", "espeak-ng-mbrola", "espeak", "flite", "rhvoice", "pico", "openjtalk"];
/// Where systems keep these programs. One that is named and not there would be waited for.
const PROGRAMS: [&str; 4] = [
    "/usr/lib/speech-dispatcher-modules",
    "/usr/lib64/speech-dispatcher-modules",
    "/usr/libexec/speech-dispatcher-modules",
    "/usr/local/lib/speech-dispatcher-modules",
];
/// Where systems keep its settings.
const SYSTEM: &str = "/etc/speech-dispatcher";

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
        let settings = match &self.settings {
            Some(settings) => Some(settings.clone()),
            None => settings_in(&self.folder).map_err(|_| Silent::NoProgram)?,
        };
        if let Some(settings) = settings {
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

/// Settings that name what may speak, in a folder below this one. None where the person's own, or the system's, name it: they are
/// obeyed.
fn settings_in(folder: &Path) -> io::Result<Option<PathBuf>> {
    let own = std::env::var_os("XDG_CONFIG_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".config")))
        .map(|path| path.join("speech-dispatcher"));
    let is_there =
        |module: &str| PROGRAMS.iter().any(|folder| Path::new(folder).join(format!("sd_{module}")).is_file());
    let Some(text) = settings_from(own.as_deref(), Path::new(SYSTEM), is_there) else { return Ok(None) };
    let settings = folder.join("settings");
    fs::create_dir_all(&settings)?;
    fs::write(settings.join("speechd.conf"), text)?;
    Ok(Some(settings))
}

/// The settings: what may speak; and of the person's, where it sounds and how signs are called. `own` goes before what the system
/// has.
fn settings_from(own: Option<&Path>, system: &Path, is_there: impl Fn(&str) -> bool) -> Option<String> {
    let either = |name: &str| {
        let own = own.map(|own| own.join(name)).filter(|file| file.is_file());
        own.unwrap_or_else(|| system.join(name))
    };
    let person = fs::read_to_string(either("speechd.conf")).unwrap_or_default();
    let about = |line: &str, words: &[&str]| words.iter().any(|word| line.trim_start().starts_with(word));
    let modules: Vec<&str> = MODULES.into_iter().filter(|module| is_there(module)).collect();
    if modules.is_empty() || person.lines().any(|line| about(line, &["AddModule"])) {
        return None;
    }
    let kept = person.lines().filter(|line| about(line, &["Audio", "Symbols"])).map(str::to_owned);
    let named = modules.into_iter().map(|module| {
        let settings = either(&format!("modules/{module}.conf"));
        format!("AddModule \"{module}\" \"sd_{module}\" \"{}\"", settings.display())
    });
    Some(kept.chain(named).map(|line| line + "\n").collect())
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
    fn where_nobody_names_what_speaks_it_is_what_speaks_by_itself_and_sounds_as_the_persons_own() {
        let (own, system) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::write(system.path().join("speechd.conf"), "AudioOutputMethod pulse\n").unwrap();
        let file = own.path().join("speechd.conf");
        fs::write(&file, "# AudioOutputMethod oss\n  AudioOutputMethod alsa\nDefaultModule mary\n#AddModule x\n")
            .unwrap();
        fs::create_dir(own.path().join("modules")).unwrap();
        fs::write(own.path().join("modules/flite.conf"), "").unwrap();
        let is_there = |module: &str| module != "pico";
        let settings = settings_from(Some(own.path()), system.path(), is_there).unwrap();
        let lines: Vec<&str> = settings.lines().collect();
        assert_eq!(lines[0], "  AudioOutputMethod alsa");
        assert_eq!(lines.len(), MODULES.len(), "without the one that is not there: {settings}");
        let module = |name: &str, folder: &Path| {
            format!("AddModule \"{name}\" \"sd_{name}\" \"{}/modules/{name}.conf\"", folder.display())
        };
        assert!(lines.contains(&module("flite", own.path()).as_str()), "{settings}");
        assert!(lines.contains(&module("espeak-ng", system.path()).as_str()), "{settings}");
        assert!(settings_from(None, system.path(), is_there).unwrap().starts_with("AudioOutputMethod pulse\n"));
        fs::write(&file, "AddModule \"mary\" \"sd_generic\" \"mary-generic.conf\"\n").unwrap();
        assert_eq!(settings_from(Some(own.path()), system.path(), is_there), None, "somebody has chosen");
        assert_eq!(settings_from(None, system.path(), |_| false), None, "nothing is known to speak by itself");
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
