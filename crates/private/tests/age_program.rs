//! A person must never need this program to get at their own words: Debian's `age` opens our file, and we open its.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use many_doors_private::{Note, Passphrase, PrivateStore, Work};

const PASSPHRASE: &str = "mañana en el río";

/// Runs `age` on a terminal of its own, because it asks for a passphrase there and nowhere else.
const ON_A_TERMINAL: &str = r#"
import os, pty, sys
passphrase, arguments = sys.argv[1].encode(), sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.execvp("age", ["age"] + arguments)
answered = 0
seen = b""
while True:
    try:
        more = os.read(terminal, 1024)
    except OSError:
        break
    if not more:
        break
    seen += more
    while seen.count(b"assphrase") > answered and b":" in seen[seen.rfind(b"assphrase"):]:
        answered = seen.count(b"assphrase")
        os.write(terminal, passphrase + b"\n")
sys.stderr.buffer.write(seen)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"#;

fn there(program: &str) -> bool {
    Command::new(program)
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Whether the programs are here; says so where not.
fn can_run() -> bool {
    let can = there("age") && there("python3");
    if !can {
        eprintln!("skipped: `age` and `python3` are not both here");
    }
    can
}

fn age(passphrase: &str, arguments: &[&Path]) -> bool {
    let output = Command::new("python3").arg("-c").arg(ON_A_TERMINAL).arg(passphrase).args(arguments).output().unwrap();
    eprintln!("{}", String::from_utf8_lossy(&output.stderr));
    output.status.success()
}

#[test]
fn another_program_opens_our_file() {
    if !can_run() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (path, plain) = (folder.path().join("private.age"), folder.path().join("plain"));
    let mut store = PrivateStore::create(&path, &Passphrase::new(PASSPHRASE.to_owned()), Work::PROGRAM).unwrap();
    let text = "Llamar a R.\n".repeat(8000);
    store.change(|contents| contents.notes.push(Note::new("1".to_owned(), "Mañana".to_owned(), text.clone()))).unwrap();

    assert!(age(PASSPHRASE, &["-d".as_ref(), "-o".as_ref(), &plain, &path]));
    let read: serde_json::Value = serde_json::from_slice(&fs::read(&plain).unwrap()).unwrap();
    assert!(read["format"] == 1);
    assert!(read["notes"][0]["title"] == "Mañana" && read["notes"][0]["text"] == text);
    fs::remove_file(&plain).unwrap();
    assert!(!age("another one", &["-d".as_ref(), "-o".as_ref(), &plain, &path]), "only with its passphrase");
}

#[test]
fn we_open_a_file_that_another_program_made() {
    if !can_run() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (path, plain) = (folder.path().join("private.age"), folder.path().join("plain"));
    let text = r#"{ "format": 1, "plan": { "helps": "té" }, "notes": [{ "id": "1", "title": "", "text": "hola" }] }"#;
    fs::File::create(&plain).unwrap().write_all(text.as_bytes()).unwrap();
    assert!(age(PASSPHRASE, &["-p".as_ref(), "-o".as_ref(), &path, &plain]));

    // Typed on a keyboard that sends accents apart.
    let typed = Passphrase::new("man\u{303}ana en el ri\u{301}o".to_owned());
    let mut store = PrivateStore::open(&path, &typed, Work::FOR_TESTS).unwrap();
    assert!(store.contents().plan.helps == "té" && store.contents().notes[0].text == "hola");
    store.change(|contents| contents.notes.clear()).unwrap();
    assert!(PrivateStore::open(&path, &typed, Work::FOR_TESTS).unwrap().contents().notes.is_empty());
}
