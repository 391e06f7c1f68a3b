//! Lists and packs on the command line, as a steward or a script uses it.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::OnceLock,
};

use serde_json::Value;
use tempfile::TempDir;

const PASSWORD: &str = "correct horse";

/// One computer with an empty home: a data folder, and a folder to work in.
struct Computer {
    home: TempDir,
    data: TempDir,
    work: TempDir,
}

impl Computer {
    fn new() -> Self {
        let folder = || tempfile::tempdir().unwrap();
        Self { home: folder(), data: folder(), work: folder() }
    }

    fn run_as(&self, password: Option<&str>, words: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_many-doors"));
        command.env_clear().env("HOME", self.home.path()).env("MANY_DOORS_DATA", self.data.path());
        command.current_dir(self.work.path()).args(words).stdin(std::process::Stdio::null());
        if let Some(password) = password {
            command.env("MANY_DOORS_PASSWORD", password);
        }
        let output = command.output().unwrap();
        let left = fs::read_dir(self.home.path()).unwrap().count();
        assert_eq!(left, 0, "{words:?} left something in the home folder");
        output
    }

    /// Runs and must do it.
    fn run(&self, words: &[&str]) -> String {
        let output = self.run_as(Some(PASSWORD), words);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{words:?}: {told}");
        assert_eq!(told, "", "{words:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs and must refuse: what it says, in an exit code of 1.
    fn refused(&self, words: &[&str]) -> String {
        let output = self.run_as(Some(PASSWORD), words);
        assert_eq!(output.status.code(), Some(1), "{words:?}: {}", String::from_utf8_lossy(&output.stdout));
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(!told.contains("panicked") && !told.contains("Err("), "{told}");
        told
    }

    /// The names of the files in the folder to work in, sorted.
    fn files(&self) -> Vec<String> {
        let names =
            fs::read_dir(self.work.path()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    fn list(&self, names: &[&str]) -> &'static str {
        let services = names.iter().map(|name| format!("{name},o1,{name} Example Circle,Listens.,active,=x@\n"));
        let services =
            services.fold("id,organization_id,name,description,status,email\n".to_owned(), |all, row| all + &row);
        let folder = self.work.path().join("county");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("services.csv"), services).unwrap();
        fs::write(folder.join("organizations.csv"), "id,name,description\no1,Example Clinic,Listens.\n").unwrap();
        "county"
    }
}

/// The value that stands behind a label.
fn value<'a>(text: &'a str, label: &str) -> &'a str {
    let line = text.lines().find_map(|line| line.strip_prefix(label)?.strip_prefix(": "));
    line.unwrap_or_else(|| panic!("no {label} in {text}"))
}

/// One key for all tests: a password is made into one slowly on purpose.
fn key() -> &'static (TempDir, PathBuf, PathBuf) {
    static KEY: OnceLock<(TempDir, PathBuf, PathBuf)> = OnceLock::new();
    KEY.get_or_init(|| {
        let (computer, folder) = (Computer::new(), tempfile::tempdir().unwrap());
        let said = computer.run(&["pack", "key", folder.path().to_str().unwrap()]);
        assert_eq!(value(&said, "Words to compare").split(['-', ' ']).count(), 4, "{said}");
        let of = |label| PathBuf::from(value(&said, label));
        let files = (of("Secret key, keep it safe"), of("Public key, pass it on"));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
        assert_eq!(fs::read_dir(computer.data.path()).unwrap().count(), 0, "a key needs no library");
        (folder, files.0, files.1)
    })
}

/// Makes a pack of the list that was taken in, and says where it is.
fn build(computer: &Computer, serial: &str, more: &[&str]) -> String {
    let secret = key().1.to_str().unwrap();
    let words = ["pack", "build", ".", "--id", "org.example.county", "--name", "Example County", "--publisher"];
    let rest = ["Example Library", "--serial", serial, "--from", "list-county", "--key", secret];
    let words: Vec<&str> = words.iter().chain(&rest).chain(more).copied().collect();
    value(&computer.run(&words), "Saved").to_owned()
}

#[test]
fn a_list_is_taken_in_and_given_away_and_writes_only_where_it_was_told() {
    let computer = Computer::new();
    let list = computer.list(&["Alderwood", "Birchwood"]);
    let said = computer.run(&["import", list, "--source", "county", "--report", "."]);
    assert_eq!((value(&said, "New"), value(&said, "Changed")), ("2", "0"));
    assert_eq!(computer.files(), ["county", "report.csv"]);
    let report = fs::read_to_string(computer.work.path().join("report.csv")).unwrap();
    assert!(report.contains("'=x@") && !report.contains(",=x@"), "no cell is a formula: {report}");
    computer.list(&["Alderwood", "Cedarwood"]);
    let said = computer.run(&["import", list, "--source", "county", "--json"]);
    let said: Value = serde_json::from_str(&said).unwrap();
    let counts = ["added", "changed", "removed", "same"].map(|what| said["changes"][what].as_u64().unwrap());
    assert_eq!(counts, [1, 0, 1, 1]);
    let found: Value = serde_json::from_str(&computer.run(&["find", "cedarwood", "--json"])).unwrap();
    assert_eq!(found["hits"][0]["name"], "Cedarwood Example Circle");
    computer.run(&["export", ".", "--pack", "list-county"]);
    computer.run(&["export", ".", "--pack", "list-county", "--as-json"]);
    assert_eq!(computer.files(), ["county", "list.json", "list.zip", "report.csv"]);
    // What was given away comes in elsewhere, in both forms, as the same.
    for file in ["list.zip", "list.json"] {
        let other = Computer::new();
        let path = computer.work.path().join(file);
        let said = other.run(&["import", path.to_str().unwrap(), "--source", "county"]);
        assert_eq!(value(&said, "New"), "2", "{file}");
        other.run(&["export", ".", "--pack", "list-county", "--as-json"]);
        let bytes = |computer: &Computer| fs::read(computer.work.path().join("list.json")).unwrap();
        assert!(bytes(&other) == bytes(&computer), "{file}");
    }
}

#[test]
fn a_pack_is_made_looked_at_installed_renewed_and_gone_back_from() {
    let (one, other) = (Computer::new(), Computer::new());
    let list = one.list(&["Alderwood", "Birchwood"]);
    one.run(&["import", list, "--source", "county"]);
    let first = build(&one, "1", &[]);
    assert!(first.ends_with("org.example.county-1.manydoors"), "{first}");
    one.list(&["Alderwood", "Cedarwood"]);
    one.run(&["import", list, "--source", "county"]);
    let second = build(&one, "2", &["--since", &first]);
    let words = value(&other.run(&["pack", "inspect", &first]), "Words to compare").to_owned();
    let offer: Value = serde_json::from_str(&other.run(&["pack", "inspect", &first, "--json"])).unwrap();
    assert_eq!((&offer["trust"], &offer["standing"], &offer["records"]), (&"unknown".into(), &"new".into(), &2.into()));
    assert_eq!(offer["publisher"]["words"], words.as_str());
    // Nobody trusts it yet: a script is told by the exit code.
    other.refused(&["pack", "verify", &first]);
    let output = other.run_as(None, &["pack", "install", &first]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stdout).unwrap().contains(&words), "the words to compare are shown");
    assert!(!other.run(&["pack", "list"]).contains("org.example.county"));
    let said = other.run(&["pack", "install", &first, "--trust"]);
    assert_eq!(value(&said, "New"), "2");
    assert!(other.run(&["pack", "list"]).contains("org.example.county"));
    other.run(&["pack", "verify", &second]);
    let said = other.run(&["pack", "install", &second]);
    assert_eq!(["New", "Changed", "Gone", "As before"].map(|label| value(&said, label)), ["1", "0", "1", "1"]);
    other.refused(&["pack", "install", &first]);
    // Only staff may go back, so no script is told that it could be installed.
    other.refused(&["pack", "verify", &first]);
    assert!(other.run(&["find", "cedarwood"]).contains("Cedarwood Example Circle"));
    other.run(&["pack", "rollback", "org.example.county"]);
    assert!(other.run(&["find", "birchwood"]).contains("Birchwood Example Circle"));
    other.refused(&["pack", "rollback", "org.example.county"]);
    other.run(&["pack", "remove", "org.example.county"]);
    let packs: Value = serde_json::from_str(&other.run(&["pack", "list", "--json"])).unwrap();
    assert_eq!(packs["packs"].as_array().unwrap().len(), 1, "{packs}");
    assert!(other.files().is_empty(), "nothing lies around");
}

#[test]
fn what_is_wrong_is_said_in_words_with_an_exit_code_of_its_own() {
    let computer = Computer::new();
    let list = computer.list(&["Alderwood"]);
    computer.run(&["import", list, "--source", "county"]);
    fs::write(computer.work.path().join("bad.manydoors"), "PK\x03\x04").unwrap();
    let before = computer.files();
    let in_english: [&[&str]; 5] = [
        &["import", "not-there.zip"],
        &["export", "/nowhere/at/all"],
        &["pack", "install", "bad.manydoors", "--trust"],
        &["pack", "inspect", "county"],
        &["pack", "remove", "builtin"],
    ];
    for words in in_english {
        let english = computer.refused(words);
        let spanish = computer.refused(&[words, &["--lang", "es"]].concat());
        assert!(english.trim().len() > 10 && english != spanish, "{words:?}: {english}");
    }
    let usage: [&[&str]; 4] =
        [&["import"], &["pack", "build", "."], &["pack", "destroy"], &["pack", "install", "x", "--force"]];
    for words in usage {
        assert_eq!(computer.run_as(Some(PASSWORD), words).status.code(), Some(2), "{words:?}");
    }
    let secret = key().1.to_str().unwrap();
    let sign = ["pack", "build", ".", "--id", "org.example.county", "--name", "N", "--publisher", "P", "--key", secret];
    for password in [Some("another one"), None] {
        let output = computer.run_as(password, &sign);
        assert_eq!(output.status.code(), Some(1), "{password:?}");
        assert!(!String::from_utf8_lossy(&output.stderr).contains("another one"));
    }
    assert_eq!(computer.files(), before);
}

#[test]
fn looking_and_giving_away_make_no_library() {
    let computer = Computer::new();
    computer.run(&["pack", "list"]);
    computer.run(&["export", ".", "--as-json"]);
    let secret = key().1.to_str().unwrap();
    let words = ["pack", "build", ".", "--starter", "--id", "org.example.starter", "--name", "N", "--publisher", "P"];
    let made = computer.run(&[&words[..], &["--key", secret]].concat());
    let pack = value(&made, "Saved");
    computer.run(&["pack", "inspect", pack]);
    assert_eq!(fs::read_dir(computer.data.path()).unwrap().count(), 0);
    assert_eq!(computer.files(), ["list.json", "org.example.starter-1.manydoors"]);
}

fn is_there(program: &str, asks: &str) -> bool {
    let there = Command::new(program).arg(asks).output().is_ok();
    if !there {
        eprintln!("skipped: {program} is not installed");
    }
    there
}

#[test]
fn a_pack_can_be_checked_without_this_program() {
    if !(is_there("minisign", "-v") && is_there("unzip", "-v")) {
        return;
    }
    let computer = Computer::new();
    let list = computer.list(&["Alderwood"]);
    computer.run(&["import", list, "--source", "county"]);
    let pack = build(&computer, "1", &[]);
    let folder = tempfile::tempdir().unwrap();
    let unpacked = Command::new("unzip").arg("-q").arg(&pack).current_dir(folder.path()).status().unwrap();
    assert!(unpacked.success());
    let verify = |folder: &Path| {
        let words = ["-Vm", "manifest.json", "-x", "manifest.json.minisig", "-p", key().2.to_str().unwrap()];
        Command::new("minisign").args(words).current_dir(folder).output().unwrap()
    };
    let verified = verify(folder.path());
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stderr));
    let comment = String::from_utf8(verified.stdout).unwrap();
    assert!(comment.contains("many-doors pack id=org.example.county serial=1 sha256="), "{comment}");
    let manifest = folder.path().join("manifest.json");
    fs::write(&manifest, fs::read_to_string(&manifest).unwrap().replace("Example County", "Another County")).unwrap();
    assert!(!verify(folder.path()).status.success(), "the test would see a wrong one");
}

#[test]
fn a_new_key_signs_beside_the_old_one_and_is_trusted_where_only_the_old_one_was() {
    let (one, other) = (Computer::new(), Computer::new());
    let list = one.list(&["Alderwood"]);
    one.run(&["import", list, "--source", "county"]);
    let said = one.run(&["pack", "key", "."]);
    let (secret, public) = (value(&said, "Secret key, keep it safe"), value(&said, "Public key, pass it on"));
    let letters = fs::read_to_string(public).unwrap().lines().last().unwrap().to_owned();
    let first = build(&one, "1", &[]);
    let second = build(&one, "2", &["--also-key", &letters]);
    let both = value(&one.run(&["pack", "sign", &second, "--key", secret]), "Saved").to_owned();
    let third = build(&one, "3", &["--since", &first]);
    other.run(&["pack", "install", &first, "--trust"]);
    for file in [&both, &third] {
        other.run(&["pack", "verify", file]);
    }
    other.run(&["pack", "install", &both]);
    let words = value(&said, "Words to compare");
    assert!(other.run(&["pack", "list"]).contains(words), "both keys are known");
}
