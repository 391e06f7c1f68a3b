//! A display, a home and a steered window for one journey; all gone when it ends.

use std::fs::Permissions;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use many_doors_tests::repository;
use serde_json::{Value, json};
use tempfile::TempDir;

/// No usual journey takes longer.
const LIMIT: Duration = Duration::from_secs(120);

/// The built window: where `cargo xtask test` says, or beside this test's own binary.
pub fn window_binary() -> PathBuf {
    let path = std::env::var_os("MANY_DOORS_WINDOW").map_or_else(
        || {
            let own = std::env::current_exe().expect("this test has a path");
            let built = own.ancestors().nth(2).expect("tests stand two folders below the profile's");
            built.join("many-doors-app")
        },
        PathBuf::from,
    );
    assert!(path.exists(), "{} is not built: `cargo build -p many-doors-shell`", path.display());
    path
}

/// A program that ends with this value.
pub struct Running(pub Child);

impl Running {
    fn start(command: &mut Command) -> Self {
        Self(command.spawn().unwrap_or_else(|error| panic!("{:?}: {error}", command.get_program())))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A display and a home without a window yet.
pub struct Stage {
    // Dropped in this order: programs first, then the display, then the folders.
    programs: Vec<Running>,
    _server: Running,
    /// The display's name, as `:99`.
    pub display: String,
    home: TempDir,
}

impl Stage {
    /// A display of this size, as `1366x900`.
    pub fn new(size: &str) -> Self {
        let home = tempfile::tempdir().expect("a home for the journey");
        for folder in ["data", "run", "home"] {
            let path = home.path().join(folder);
            std::fs::create_dir(&path).expect("a folder in a new home");
            std::fs::set_permissions(&path, Permissions::from_mode(0o700)).expect("a private folder");
        }
        let mut server = Running::start(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0", &format!("{size}x24"), "-nolisten", "tcp", "-noreset"])
                // Its drivers keep caches too.
                .env("HOME", home.path())
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let mut number = String::new();
        let stdout = server.0.stdout.take().expect("Xvfb's output is piped");
        BufReader::new(stdout).read_line(&mut number).expect("Xvfb says its number");
        Self { programs: Vec::new(), _server: server, display: format!(":{}", number.trim()), home }
    }

    /// Where the library lies.
    pub fn data(&self) -> PathBuf {
        self.home.path().join("data")
    }

    /// Where the web view's files lie while it runs.
    pub fn run_folder(&self) -> PathBuf {
        self.home.path().join("run")
    }

    /// The person's own folder.
    pub fn home(&self) -> PathBuf {
        self.home.path().join("home")
    }

    /// A stick with the program on it: its folder, and the program.
    pub fn stick(&self) -> (PathBuf, PathBuf) {
        let stick = self.home.path().join("stick");
        std::fs::create_dir(&stick).expect("a stick");
        let program = stick.join("many-doors-app");
        // The same file under another name where the disk allows it: a debug build is large.
        if std::fs::hard_link(window_binary(), &program).is_err() {
            std::fs::copy(window_binary(), &program).expect("the program is copied");
        }
        (stick, program)
    }

    /// A command on this display, in this home, with nothing of the machine's own surroundings.
    pub fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command
            .env("DISPLAY", &self.display)
            .env("GDK_BACKEND", "x11")
            .env("HOME", self.home())
            .env("MANY_DOORS_DATA", self.data())
            .env("XDG_RUNTIME_DIR", self.run_folder())
            .env("LANG", "C.UTF-8")
            .env("PATH", self.path())
            .stdin(Stdio::null());
        for name in ["WAYLAND_DISPLAY", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "XDG_DATA_HOME", "XDG_CONFIG_HOME"] {
            command.env_remove(name);
        }
        command
    }

    /// Starts a program that ends with the stage, and returns its number.
    pub fn start(&mut self, command: &mut Command) -> u32 {
        let running = Running::start(command);
        let id = running.0.id();
        self.programs.push(running);
        id
    }

    /// Starts a window manager, which dialogs need.
    pub fn manage_windows(&mut self) {
        let mut command = self.command("openbox");
        self.start(command.stdout(Stdio::null()).stderr(Stdio::null()));
    }

    /// Puts a program of the test's own before those of the machine: a shell script.
    pub fn put_program(&self, name: &str, script: &str) -> PathBuf {
        let file = self.programs_folder().join(name);
        std::fs::create_dir_all(self.programs_folder()).expect("a folder for programs");
        std::fs::write(&file, format!("#!/bin/sh\n{script}\n")).expect("a program is written");
        std::fs::set_permissions(&file, Permissions::from_mode(0o755)).expect("a program may run");
        file
    }

    fn path(&self) -> String {
        format!("{}:{}", self.programs_folder().display(), std::env::var("PATH").unwrap_or_default())
    }

    fn programs_folder(&self) -> PathBuf {
        self.home.path().join("bin")
    }

    /// Opens the window in a session that can be steered.
    pub async fn open(&mut self) -> Client {
        self.open_as(&window_binary()).await
    }

    /// The same, with another program that starts the window.
    pub async fn open_as(&mut self, program: &Path) -> Client {
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": program, "args": [] } });
        self.steer("WebKitWebDriver", wanted).await
    }

    /// Starts a driver and a session of it with these wishes.
    pub async fn steer(&mut self, driver: &str, wanted: Value) -> Client {
        let port = free_port();
        let mut driver = self.command(driver);
        driver.arg(format!("--port={port}")).env("TAURI_WEBVIEW_AUTOMATION", "true").stdout(Stdio::null());
        self.start(&mut driver);
        let wanted = wanted.as_object().expect("an object").clone();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(wanted);
        let address = format!("http://127.0.0.1:{port}");
        let start = Instant::now();
        loop {
            match builder.connect(&address).await {
                Ok(client) => return client,
                Err(error) if start.elapsed() > Duration::from_secs(20) => panic!("no session: {error}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    /// Saves a picture of the display.
    pub fn picture(&self, file: &Path) {
        if let Some(folder) = file.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        let _ = Command::new("import").args(["-display", &self.display, "-window", "root"]).arg(file).status();
    }

    /// Whether the display looks like the picture, but for scroll bars and the edges of letters.
    pub fn looks_like(&self, picture: &Path) -> bool {
        let now = self.home.path().join("now.png");
        self.picture(&now);
        let mut compare = Command::new("compare");
        compare.args(["-metric", "RMSE"]).arg(picture).arg(&now).arg("null:");
        let output = compare.output().expect("compare runs");
        // It says the difference on the error output, as `379.7 (0.0057)`: 0 is the same, 1 is black against white.
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let share = said.split(['(', ')']).nth(1).and_then(|share| share.parse::<f64>().ok());
        share.is_some_and(|share| share < 0.03)
    }

    /// Titles of the windows on the display.
    pub fn titles(&self) -> Vec<String> {
        let mut command = self.command("xdotool");
        let output = command.args(["search", "--name", ".", "getwindowname", "%@"]).output().expect("xdotool runs");
        String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
    }

    /// Ids of processes of this journey whose name begins so: those whose environment names this display.
    pub fn processes(&self, name: &str) -> Vec<u32> {
        // The kernel keeps 15 letters of a name.
        self.all_processes().into_iter().filter(|(_, called)| name.starts_with(called)).map(|(id, _)| id).collect()
    }

    /// Ids and names of all processes of this journey.
    pub fn all_processes(&self) -> Vec<(u32, String)> {
        let mark = format!("DISPLAY={}", self.display);
        let mut found = Vec::new();
        for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
            let Some(id) = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
            let read = |what: &str| std::fs::read(entry.path().join(what)).unwrap_or_default();
            let called = String::from_utf8_lossy(&read("comm")).trim().to_owned();
            let mine = read("environ").split(|byte| *byte == 0).any(|pair| pair == mark.as_bytes());
            if mine && !called.is_empty() {
                found.push((id, called));
            }
        }
        found
    }
}

/// A port that nobody listens on.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port()
}

/// How long a window may take to end.
const TO_END: Duration = Duration::from_secs(30);

/// Sends a signal to all processes of this name.
pub fn signal(stage: &Stage, name: &str, signal: &str) {
    for id in stage.processes(name) {
        let _ = Command::new("kill").args([signal, &id.to_string()]).status();
    }
}

/// Ends the window as a log-out does, and whatever steers it.
pub async fn end_window(stage: &Stage) {
    signal(stage, "many-doors-app", "-TERM");
    assert!(eventually(TO_END, || stage.processes("many-doors-app").is_empty()).await, "the window ends");
    signal(stage, "WebKitWebDriver", "-TERM");
    tokio::time::sleep(Duration::from_millis(500)).await;
}

/// Waits until it holds, looking often; false when it never does.
pub async fn eventually(limit: Duration, mut holds: impl FnMut() -> bool) -> bool {
    let start = Instant::now();
    while start.elapsed() < limit {
        if holds() {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    holds()
}

/// Plays a journey on a stage of its own; one that fails leaves a picture.
pub fn play(name: &str, journey: impl AsyncFnOnce(&mut Stage)) {
    play_within(LIMIT, name, journey);
}

/// The same, for one that is longer than others.
pub fn play_within(limit: Duration, name: &str, journey: impl AsyncFnOnce(&mut Stage)) {
    let mut stage = Stage::new("1366x900");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let played = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            tokio::time::timeout(limit, journey(&mut stage)).await.expect("the journey ends in time");
        });
    }));
    if let Err(why) = played {
        let picture = repository().join("out/journeys").join(format!("{name}.png"));
        stage.picture(&picture);
        eprintln!("A picture of how it ended: {}", picture.display());
        resume_unwind(why);
    }
}
