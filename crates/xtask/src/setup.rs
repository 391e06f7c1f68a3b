//! What the machine must have. On Debian and its kin it is installed; elsewhere the exact command is printed.

use std::collections::BTreeSet;
use std::io::{BufRead, IsTerminal, Write};
use std::path::Path;

use crate::command::{cargo, command, run, try_output};
use crate::npm;
use crate::options::Options;

/// What a verb is about to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Open the window.
    Run,
    /// Open it where there is no display.
    RunVirtually,
    /// Every test and the journeys.
    Test,
    /// Format, clippy, layering and the like.
    Check,
    /// Measurements beside other programs.
    Measure,
    /// How soon windows stand, ours and others'.
    MeasureStarts,
    /// The proof that nobody is kept out.
    Access,
}

/// A package of Debian and why it is wanted.
type Package = (&'static str, &'static str);

const BUILD: [Package; 3] = [
    ("libwebkit2gtk-4.1-dev", "the web view the window is made of"),
    ("build-essential", "the C compiler for SQLite"),
    ("pkg-config", "finds the web view for the compiler"),
];
const FONTS: [Package; 2] =
    [("fonts-noto-core", "letters of most languages"), ("fonts-noto-cjk", "letters of Chinese, Japanese and Korean")];
/// What reads pages and square codes back in the tests.
const PAPER: [Package; 3] = [
    ("poppler-utils", "reads PDF files back"),
    ("qpdf", "shows how a PDF is tagged"),
    ("zbar-tools", "reads square codes back"),
];
/// What reads our exports and our signatures and is not ours.
const EXCHANGE: [Package; 3] = [
    ("minisign", "checks signatures of packs, and makes some for us to check"),
    ("python3", "runs the validators of HSDS"),
    ("python3-venv", "keeps the validators of HSDS apart"),
];
/// What opens the private store and is not ours.
const PRIVATE: [Package; 1] = [("age", "opens the private store with a program that is not ours")];
/// What speaks in the tests, and writes down what it says.
const SPEECH: [Package; 3] = [
    ("speech-dispatcher", "what programs speak through"),
    ("speech-dispatcher-espeak-ng", "its way to espeak-ng"),
    ("espeak-ng", "voices of some hundred languages"),
];
const MEASURE: [Package; 1] = [("sqlite3", "the floor that taking lists in is measured against")];
const VIRTUAL: [Package; 2] = [("xvfb", "a display in memory"), ("imagemagick", "takes the picture")];
const TEST: [Package; 9] = [
    ("xvfb", "a display in memory"),
    ("imagemagick", "takes pictures of journeys that fail"),
    ("webkit2gtk-driver", "steers the real window"),
    ("xdotool", "asks the display what windows there are"),
    ("openbox", "a window manager, for dialogs"),
    ("strace", "shows that no network socket is opened"),
    ("dbus", "the bus for screen readers"),
    ("at-spi2-core", "what screen readers are told"),
    ("procps", "finds the web processes"),
];

/// What reads the window as screen readers do, and another browser for what the web view cannot do.
const ACCESS: [Package; 4] = [
    ("python3-gi", "lets a script use the library of screen readers"),
    ("gir1.2-atspi-2.0", "the library that screen readers use"),
    ("chromium", "forced colors, and 400 % as a browser enlarges"),
    ("chromium-driver", "steers that browser"),
];

/// What people would use instead, to be measured beside us.
const STARTS: [Package; 4] = [
    ("kiwix", "a library of pages, offline"),
    ("chromium", "a browser with our page in it"),
    ("python3-venv", "keeps Anki apart, which comes from PyPI"),
    ("libxcb-cursor0", "what Anki draws with"),
];

/// Makes the machine ready for what the verb is about to do.
pub fn prepare(root: &Path, purpose: For, options: &Options) -> Result<(), String> {
    system(purpose, options)?;
    npm::prepare(root)?;
    if purpose == For::Check && try_output("cargo-deny", &["--version"]).is_none() {
        println!("cargo-deny is not here: installing it (it checks licenses, sources and banned crates).");
        run(&mut cargo(&["install", "cargo-deny", "--locked"], root))?;
    }
    Ok(())
}

/// The packages for a purpose, each once.
fn packages(purpose: For) -> Vec<Package> {
    let more: &[Package] = match purpose {
        For::Run => &FONTS,
        For::RunVirtually => &[FONTS[0], FONTS[1], VIRTUAL[0], VIRTUAL[1]],
        For::Test | For::MeasureStarts | For::Access => &TEST,
        For::Check => &[],
        For::Measure => &MEASURE,
    };
    let core_tests: &[&[Package]] = if matches!(purpose, For::Test | For::Check | For::Access) {
        &[&PAPER, &EXCHANGE, &PRIVATE, &SPEECH, &FONTS]
    } else {
        &[]
    };
    let others: &[Package] = match purpose {
        For::Access => &ACCESS,
        For::MeasureStarts => &STARTS,
        _ => &[],
    };
    BUILD.iter().chain(more).chain(others).chain(core_tests.iter().copied().flatten()).copied().collect()
}

fn system(purpose: For, options: &Options) -> Result<(), String> {
    if !cfg!(target_os = "linux") {
        return elsewhere();
    }
    if try_output("dpkg-query", &["--version"]).is_none() {
        return other_linux();
    }
    let wanted = packages(purpose);
    let names: Vec<&str> = wanted.iter().map(|(name, _)| *name).collect();
    let missing = missing(&names);
    if missing.is_empty() {
        return Ok(());
    }
    println!("These packages are missing:");
    for (name, why) in wanted.iter().filter(|(name, _)| missing.contains(name)) {
        println!("  {name:<24} {why}");
    }
    let root = try_output("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    if !root && !options.has("--yes") && !agreed(&missing)? {
        return Err(format!("Nothing was installed. To do it yourself:\n  {}", by_hand(&missing)));
    }
    install(&missing, root)
}

/// Those that dpkg does not call installed.
fn missing<'a>(names: &[&'a str]) -> Vec<&'a str> {
    // dpkg-query fails where one is unknown, yet prints the others.
    let listed = std::process::Command::new("dpkg-query")
        .args(["-W", "-f", "${Package} ${db:Status-Status}\n"])
        .args(names)
        .stderr(std::process::Stdio::null())
        .output()
        .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
        .unwrap_or_default();
    let installed = installed(&listed);
    names.iter().copied().filter(|name| !installed.contains(name)).collect()
}

/// Reads `name status` lines.
fn installed(listed: &str) -> BTreeSet<&str> {
    listed.lines().filter_map(|line| line.split_once(' ')).filter(|(_, s)| *s == "installed").map(|(n, _)| n).collect()
}

fn agreed(missing: &[&str]) -> Result<bool, String> {
    if !std::io::stdin().is_terminal() {
        return Err(format!("They can be installed with --yes, or by hand:\n  {}", by_hand(missing)));
    }
    print!("Install them now with sudo? [y/N] ");
    std::io::stdout().flush().map_err(|error| error.to_string())?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer).map_err(|error| error.to_string())?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}

fn by_hand(missing: &[&str]) -> String {
    format!("sudo apt-get update && sudo apt-get install --no-install-recommends {}", missing.join(" "))
}

fn install(missing: &[&str], root: bool) -> Result<(), String> {
    let apt = |args: &[&str]| {
        let here = Path::new("/");
        // `env` inside sudo: sudo itself drops the variable.
        let words: Vec<&str> =
            ["sudo", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"].iter().chain(args).copied().collect();
        let words = if root { &words[1..] } else { &words[..] };
        run(&mut command(words[0], &words[1..], here))
    };
    apt(&["update", "-q"])?;
    let args: Vec<&str> = ["install", "-q", "-y", "--no-install-recommends"].iter().chain(missing).copied().collect();
    apt(&args)
}

/// Another Linux: look for the web view, and print the command where it is missing.
fn other_linux() -> Result<(), String> {
    if try_output("pkg-config", &["--exists", "webkit2gtk-4.1"]).is_some() {
        return Ok(());
    }
    let known = [
        ("dnf", "sudo dnf install webkit2gtk4.1-devel gcc pkgconf-pkg-config google-noto-fonts-all"),
        ("pacman", "sudo pacman -S --needed webkit2gtk-4.1 base-devel noto-fonts noto-fonts-cjk"),
        ("zypper", "sudo zypper install webkit2gtk3-devel gcc pkgconf-pkg-config noto-sans-fonts"),
        ("apk", "sudo apk add webkit2gtk-4.1-dev build-base pkgconf font-noto-all"),
    ];
    match known.iter().find(|(tool, _)| try_output(tool, &["--version"]).is_some()) {
        Some((_, how)) => Err(format!("The web view (WebKitGTK 4.1) is missing. Install it, then try again:\n  {how}")),
        None => Err("The web view (WebKitGTK 4.1, with headers), a C compiler and pkg-config are missing. \
                     Install them with your system's package tool, then try again."
            .to_owned()),
    }
}

/// Windows and macOS bring their web view along; only the compiler may be missing.
fn elsewhere() -> Result<(), String> {
    if cfg!(target_os = "macos") && try_output("xcode-select", &["-p"]).is_none() {
        return Err("Apple's command line tools are missing. Install them, then try again:\n  xcode-select --install"
            .to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_installed_packages_count_as_there() {
        let installed = installed("xvfb installed\nopenbox config-files\nstrace not-installed\n");
        assert_eq!(installed.into_iter().collect::<Vec<_>>(), ["xvfb"]);
    }

    #[test]
    fn each_purpose_names_each_package_once() {
        for purpose in [For::Run, For::RunVirtually, For::Test, For::Check, For::Measure, For::Access] {
            let names: Vec<&str> = packages(purpose).into_iter().map(|(name, _)| name).collect();
            let once: BTreeSet<&str> = names.iter().copied().collect();
            assert_eq!(names.len(), once.len(), "{purpose:?}");
        }
    }
}
