//! What would not compile or not work on another system than the one this is written on. No compiler for those is here, so
//! the sources are read for the slips that are made most.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::command::{command, output};

/// Folders of Rust sources that are compiled on every system.
const SOURCES: [&str; 4] = ["crates", "src-tauri/src", "src-tauri/build.rs", "tests"];
/// Workspaces of their own, for Linux: what fuzzes and what measures.
const LEFT_OUT: [&str; 2] = ["/fuzz/", "crates/bench/"];

/// Words that only some systems know.
const ONLY_ON: [(&str, Systems); 7] = [
    ("std::os::unix", Systems::UNIX),
    ("std::os::fd", Systems::UNIX),
    ("libc::", Systems::UNIX),
    ("std::os::linux", Systems::LINUX),
    ("gtk::", Systems::LINUX),
    ("webkit2gtk::", Systems::LINUX),
    ("std::os::windows", Systems::WINDOWS),
];
/// What takes a path.
const TAKES_PATH: [&str; 5] = [".join(\"", "Path::new(\"", "PathBuf::from(\"", "File::open(\"", "File::create(\""];
/// How a line goes on that does without the file.
const DOES_WITHOUT: [&str; 5] = ["unwrap_or", ".ok()", ".into_iter().flatten()", ".is_ok", ".exists()"];

/// On which systems a piece of source is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Systems(u8);

impl Systems {
    const LINUX: Self = Self(1);
    const MACOS: Self = Self(2);
    const WINDOWS: Self = Self(4);
    const UNIX: Self = Self(1 | 2);
    const ALL: Self = Self(7);
    const NONE: Self = Self(0);

    fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// All of these are among the others.
    fn within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    fn names(self) -> String {
        let known = [(Self::LINUX, "Linux"), (Self::MACOS, "macOS"), (Self::WINDOWS, "Windows")];
        known.into_iter().filter(|(system, _)| system.within(self)).map(|(_, name)| name).collect::<Vec<_>>().join(", ")
    }
}

/// Reads the sources, and the names of all files.
///
/// # Errors
/// Each slip, with its place.
pub fn check(root: &Path) -> Result<(), String> {
    let mut found = names(&output(&mut command("git", &["ls-files", "-z"], root))?);
    let mut files = Vec::new();
    SOURCES.iter().for_each(|folder| rust_files(&root.join(folder), &mut files));
    let mut sources = BTreeMap::new();
    for file in files {
        let name = file.strip_prefix(root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        if LEFT_OUT.iter().any(|left_out| name.contains(left_out)) {
            continue;
        }
        let text = std::fs::read_to_string(&file).map_err(|error| format!("{name}: {error}"))?;
        sources.insert(name, Source::read(&text));
    }
    if sources.is_empty() {
        return Err("there are no sources to read".to_owned());
    }
    let modules = modules(&sources);
    for (name, source) in &sources {
        let (whole, only_tests) = modules.get(name).copied().unwrap_or((Systems::ALL, false));
        found.extend(
            source
                .flaws(whole, shipped(name) && !only_tests)
                .into_iter()
                .map(|(line, why)| format!("{name}:{line}: {why}")),
        );
    }
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}

/// Part of what people install, so that its paths count.
fn shipped(name: &str) -> bool {
    let tools = ["crates/xtask/", "tests/"];
    name.contains("src/") && !tools.iter().any(|folder| name.starts_with(folder))
}

/// Files that are compiled on some systems only, or for tests only, because their `mod` is.
fn modules(sources: &BTreeMap<String, Source>) -> BTreeMap<String, (Systems, bool)> {
    let mut found = BTreeMap::new();
    for (name, source) in sources {
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        // `kept.rs` has its modules in `kept/`, a root and `mod.rs` beside them.
        let inside = match file.strip_suffix(".rs") {
            Some("main" | "lib" | "mod") | None => folder.to_owned(),
            Some(stem) => format!("{folder}/{stem}"),
        };
        for (module, when) in &source.modules {
            for place in
                [format!("{inside}/{module}.rs"), format!("{inside}/{module}/mod.rs"), format!("{folder}/{module}.rs")]
            {
                found.entry(place).or_insert(*when);
            }
        }
    }
    // What is below a gated module is gated with it.
    let gated: Vec<_> = found.iter().map(|(name, when)| (name.clone(), *when)).collect();
    for (name, when) in gated.into_iter().filter(|(_, when)| *when != (Systems::ALL, false)) {
        let below = format!("{}/", name.trim_end_matches(".rs").trim_end_matches("/mod"));
        for inner in sources.keys().filter(|inner| inner.starts_with(&below)) {
            found.insert(inner.clone(), when);
        }
    }
    found
}

/// A file, with the pieces of it that some systems do not see.
struct Source {
    /// As it was written.
    text: String,
    /// The same without comments and without what stands in quotes, byte for byte in the same places.
    code: String,
    /// Pieces behind a `cfg`.
    gates: Vec<(Range<usize>, Systems)>,
    /// Pieces that only tests see.
    tests: Vec<Range<usize>>,
    /// `mod name;`, on which systems, and whether for tests only.
    modules: Vec<(String, (Systems, bool))>,
}

impl Source {
    fn read(text: &str) -> Self {
        let code = bare(text);
        let (mut gates, mut tests) = (Vec::new(), Vec::new());
        for mark in ["#[cfg(", "#![cfg("] {
            for (at, _) in code.match_indices(mark) {
                let open = at + mark.len();
                let Some(close) = closing(&code, open) else { continue };
                // The original: names of systems stand in quotes.
                let condition = &text[open..close];
                let whole = mark.starts_with("#!");
                let range = at..if whole { code.len() } else { end_of_piece(&code, close + 2) };
                if needs_test(condition) {
                    tests.push(range.clone());
                }
                gates.push((range, systems(condition)));
            }
        }
        let mut source = Self { text: text.to_owned(), code, gates, tests, modules: Vec::new() };
        let modules = source
            .defined("mod ")
            .into_iter()
            .filter(|(at, name)| source.code[at + name.len()..].trim_start().starts_with(';'));
        source.modules =
            modules.map(|(at, name)| (name.to_owned(), (source.at(at), source.only_in_tests(at)))).collect();
        source
    }

    /// On which systems this place is compiled.
    fn at(&self, place: usize) -> Systems {
        self.gates
            .iter()
            .filter(|(range, _)| range.contains(&place))
            .fold(Systems::ALL, |all, (_, some)| all.and(*some))
    }

    fn only_in_tests(&self, place: usize) -> bool {
        self.tests.iter().any(|range| range.contains(&place))
    }

    /// Names that follow a keyword, with their places.
    fn defined(&self, keyword: &str) -> Vec<(usize, &str)> {
        let starts = self.code.match_indices(keyword).filter(|(at, _)| !self.code[..*at].ends_with(part_of_word));
        starts
            .map(|(at, _)| (at + keyword.len(), word_at(&self.code, at + keyword.len())))
            .filter(|(_, name)| !name.is_empty())
            .collect()
    }

    /// Flaws as line (from 1) and sentence.
    fn flaws(&self, whole: Systems, shipped: bool) -> Vec<(usize, String)> {
        let mut found = BTreeSet::new();
        let line = |at: usize| self.code[..at].matches('\n').count() + 1;
        for (word, only) in ONLY_ON {
            let places = self.code.match_indices(word).filter(|(at, _)| !self.code[..*at].ends_with(part_of_word));
            for (at, _) in places.filter(|(at, _)| !self.at(*at).and(whole).within(only)) {
                let here = self.at(at).and(whole).names();
                found.insert((
                    line(at),
                    format!("`{word}` is on {} only, and this is compiled on {here}", only.names()),
                ));
            }
        }
        for (at, why) in self.missing(whole) {
            found.insert((line(at), why));
        }
        if shipped {
            found.extend(self.paths());
        }
        found.into_iter().collect()
    }

    /// Functions and modules that are used where they are not compiled.
    fn missing(&self, whole: Systems) -> Vec<(usize, String)> {
        let mut defined: BTreeMap<&str, Systems> = BTreeMap::new();
        let mut places = BTreeSet::new();
        for keyword in ["fn ", "mod ", "struct ", "enum ", "const ", "static "] {
            for (at, name) in self.defined(keyword) {
                // A helper of tests may be called like something else outside of them.
                if self.only_in_tests(at) {
                    continue;
                }
                let on = defined.entry(name).or_insert(Systems::NONE);
                *on = on.or(self.at(at));
                places.insert(at);
            }
        }
        let mut found = Vec::new();
        for (name, on) in defined.into_iter().filter(|(name, on)| !whole.within(*on) && *name != "_") {
            for (at, _) in self.code.match_indices(name) {
                let whole_word = !self.code[..at].ends_with(part_of_word) && word_at(&self.code, at) == name;
                // Behind a dot or a path it may be anybody's.
                let ours = !self.code[..at].ends_with(['.', ':']);
                if whole_word && ours && !places.contains(&at) && !self.at(at).and(whole).within(on) {
                    found.push((
                        at,
                        format!(
                            "`{name}` is there on {} only, and is used on {}",
                            on.names(),
                            self.at(at).and(whole).names()
                        ),
                    ));
                }
            }
        }
        found
    }

    /// Paths with a slash: on Windows they fail behind `\\?\`, and those from the root are no paths there at all.
    fn paths(&self) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        let mut before = 0;
        for (index, line) in self.text.split_inclusive('\n').enumerate() {
            let start = before;
            before += line.len();
            if self.only_in_tests(start) || line.trim_start().starts_with("//") {
                continue;
            }
            let takers = TAKES_PATH.iter().map(|taker| (*taker, 0)).chain(readers(line).map(|at| ("", at)));
            for (taker, at) in takers {
                let rest = if taker.is_empty() { line.get(at..) } else { line.split_once(taker).map(|(_, rest)| rest) };
                let Some((path, _)) = rest.and_then(|rest| rest.split_once('"')) else { continue };
                if path.starts_with('/') && path.len() > 1 {
                    let fine = self.at(start) != Systems::ALL
                        || self.asked_before(start)
                        || DOES_WITHOUT.iter().any(|word| line.contains(word));
                    if !fine {
                        found.push((
                            index + 1,
                            format!("`{path}` is a path of one system: ask `cfg!` first, or do without"),
                        ));
                    }
                } else if path.contains('/') && path.len() > 1 {
                    found.push((index + 1, format!("`{path}`: join one folder at a time")));
                }
            }
        }
        found
    }

    /// The function around this place has asked on which system it is.
    fn asked_before(&self, place: usize) -> bool {
        let function = self.code[..place].rfind("fn ").unwrap_or(0);
        self.code[function..place].contains("cfg!(")
    }
}

/// Where the words in quotes begin that are handed to a function of `std::fs`.
fn readers(line: &str) -> impl Iterator<Item = usize> + '_ {
    line.match_indices("fs::").filter_map(|(at, _)| {
        let name = word_at(line, at + 4);
        let after = at + 4 + name.len();
        (!name.is_empty() && line[after..].starts_with("(\"")).then_some(after + 2)
    })
}

fn part_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// The name that begins here.
fn word_at(text: &str, at: usize) -> &str {
    let rest = &text[at..];
    &rest[..rest.find(|letter| !part_of_word(letter)).unwrap_or(rest.len())]
}

/// The source with blanks instead of comments, and of what stands in quotes. Every byte keeps its place.
fn bare(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut bare = bytes.to_vec();
    let mut blank = |range: Range<usize>| {
        bare[range].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
    };
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        let end = if rest.starts_with(b"//") {
            text[at..].find('\n').map_or(bytes.len(), |length| at + length)
        } else if rest.starts_with(b"/*") {
            text[at..].find("*/").map_or(bytes.len(), |length| at + length + 2)
        } else if rest[0] == b'"' {
            let raw = bytes[..at].iter().rev().take_while(|byte| **byte == b'#').count();
            if bytes[..at - raw].ends_with(b"r") {
                let close = format!("\"{}", "#".repeat(raw));
                text[at + 1..].find(&close).map_or(bytes.len(), |length| at + 1 + length + close.len())
            } else {
                end_of_string(bytes, at + 1)
            }
        } else if rest[0] == b'\'' {
            // A letter in quotes, or the name of a lifetime.
            let escaped = rest.get(1) == Some(&b'\\');
            let letter = text[at + 1..].chars().next().map_or(0, char::len_utf8);
            let close = rest.iter().skip(2).position(|byte| *byte == b'\'');
            let Some(length) = close.filter(|length| escaped || *length + 1 == letter) else {
                at += 1;
                continue;
            };
            // A quote that is itself behind a backslash is not the closing one.
            at + length + 3 + usize::from(rest.starts_with(b"'\\'"))
        } else {
            at += 1;
            continue;
        };
        blank(at..end);
        at = end.max(at + 1);
    }
    // Only whole letters were made blank.
    String::from_utf8(bare).unwrap_or_default()
}

/// The place behind the closing quote.
fn end_of_string(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// The place of the bracket that closes the one before `at`.
fn closing(code: &str, at: usize) -> Option<usize> {
    let mut depth = 1;
    code.bytes().enumerate().skip(at).find_map(|(place, byte)| {
        depth += i32::from(byte == b'(') - i32::from(byte == b')');
        (depth == 0).then_some(place)
    })
}

/// The end of what an attribute speaks of: an item, a statement, a field or an arm.
fn end_of_piece(code: &str, mut at: usize) -> usize {
    // More attributes may come before it.
    loop {
        at += code[at..].len() - code[at..].trim_start().len();
        if !code[at..].starts_with("#[") {
            break;
        }
        let mut depth = 0;
        let end = code.bytes().enumerate().skip(at).find(|(_, byte)| {
            depth += i32::from(*byte == b'[') - i32::from(*byte == b']');
            depth == 0 && *byte == b']'
        });
        at = end.map_or(code.len(), |(place, _)| place + 1);
    }
    let first = word_at(code, at);
    let item = [
        "fn", "pub", "unsafe", "impl", "struct", "enum", "trait", "mod", "const", "static", "use", "extern", "async",
        "type",
    ]
    .contains(&first);
    let to_semicolon = matches!(first, "let" | "use");
    let mut depth = 0;
    for (place, byte) in code.bytes().enumerate().skip(at) {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => {
                depth -= 1;
                if depth < 0 {
                    return place;
                }
                if depth == 0 && byte == b'}' && !to_semicolon {
                    return place + 1;
                }
            }
            b';' if depth == 0 => return place + 1,
            b',' if depth == 0 && !item => return place + 1,
            _ => {}
        }
    }
    code.len()
}

/// A condition that holds in tests only.
fn needs_test(condition: &str) -> bool {
    let condition = condition.trim();
    condition == "test" || (inside(condition, "all").is_some_and(|parts| parts.iter().any(|part| needs_test(part))))
}

/// On which systems a condition may hold. What it says of anything else may be so or not.
fn systems(condition: &str) -> Systems {
    may(condition.trim(), false)
}

/// On which systems the condition may hold, or may fail if `not`.
fn may(condition: &str, not: bool) -> Systems {
    let all = |parts: Vec<&str>, not| parts.into_iter().fold(Systems::ALL, |all, part| all.and(may(part, not)));
    let any = |parts: Vec<&str>, not| parts.into_iter().fold(Systems::NONE, |any, part| any.or(may(part, not)));
    if let Some(parts) = inside(condition, "all") {
        return if not { any(parts, not) } else { all(parts, not) };
    }
    if let Some(parts) = inside(condition, "any") {
        return if not { all(parts, not) } else { any(parts, not) };
    }
    if let Some(parts) = inside(condition, "not") {
        return parts.first().map_or(Systems::ALL, |part| may(part, !not));
    }
    let quoted = condition.split('"').nth(1);
    let holds = match (condition.split([' ', '=']).next().unwrap_or_default(), quoted) {
        ("unix", _) => Systems::UNIX,
        ("windows", _) => Systems::WINDOWS,
        ("target_os", Some("linux")) => Systems::LINUX,
        ("target_os", Some("macos")) => Systems::MACOS,
        ("target_os", Some("windows")) => Systems::WINDOWS,
        ("target_os" | "target_family", _) => Systems::NONE,
        _ => return Systems::ALL,
    };
    if not { Systems(Systems::ALL.0 & !holds.0) } else { holds }
}

/// The parts of `name(a, b(c, d))`.
fn inside<'a>(condition: &'a str, name: &str) -> Option<Vec<&'a str>> {
    let list = condition.strip_prefix(name)?.trim_start().strip_prefix('(')?.strip_suffix(')')?;
    let (mut parts, mut depth, mut from) = (Vec::new(), 0, 0);
    for (at, byte) in list.bytes().enumerate() {
        depth += i32::from(byte == b'(') - i32::from(byte == b')');
        if byte == b',' && depth == 0 {
            parts.push(list[from..at].trim());
            from = at + 1;
        }
    }
    parts.push(list[from..].trim());
    Some(parts.into_iter().filter(|part| !part.is_empty()).collect())
}

/// File names, parted by NUL, that some system cannot hold.
fn names(listed: &str) -> Vec<String> {
    const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com1", "lpt1"];
    let mut found = Vec::new();
    let mut small: BTreeMap<String, &str> = BTreeMap::new();
    for path in listed.split('\0').filter(|path| !path.is_empty()) {
        for part in path.split('/') {
            let stem = part.split('.').next().unwrap_or_default().to_lowercase();
            if part.contains(['<', '>', ':', '"', '\\', '|', '?', '*'])
                || part.ends_with(['.', ' '])
                || DEVICES.contains(&stem.as_str())
            {
                found.push(format!("{path}: Windows cannot hold this name"));
            }
        }
        if path.len() > 180 {
            found.push(format!("{path}: too long for Windows, which takes some 260 letters with all folders above"));
        }
        if let Some(other) = small.insert(path.to_lowercase(), path) {
            found.push(format!("{path} and {other} are one file on Windows and macOS"));
        }
    }
    found
}

fn rust_files(place: &Path, found: &mut Vec<PathBuf>) {
    if place.extension().is_some_and(|kind| kind == "rs") {
        found.push(place.to_owned());
        return;
    }
    for entry in std::fs::read_dir(place).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let path = entry.path();
        if (path.is_dir() && name != "target") || path.extension().is_some_and(|kind| kind == "rs") {
            rust_files(&path, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flaws(text: &str) -> Vec<String> {
        let found = Source::read(text).flaws(Systems::ALL, true);
        found.into_iter().map(|(line, why)| format!("{line}: {why}")).collect()
    }

    #[test]
    fn what_only_one_system_has_is_found_outside_of_its_cfg() {
        let ungated = "fn a() {\n    std::os::unix::fs::symlink(b, c);\n}\n";
        assert_eq!(
            flaws(ungated),
            ["2: `std::os::unix` is on Linux, macOS only, and this is compiled on Linux, macOS, Windows"]
        );
        assert!(flaws("#[cfg(unix)]\nfn a() {\n    std::os::unix::fs::symlink(b, c);\n}\n").is_empty());
        assert!(flaws("fn a() {\n    #[cfg(unix)]\n    std::os::unix::fs::mode(b, 0o600);\n    c();\n}\n").is_empty());
        assert_eq!(flaws("#[cfg(unix)]\nfn a() { gtk::b(); }\n").len(), 1);
        assert_eq!(flaws("#[cfg(test)]\nmod tests {\n    use std::os::unix::fs::PermissionsExt as _;\n}\n").len(), 1);
    }

    #[test]
    fn a_function_of_one_system_that_all_of_them_call_is_found() {
        let one = "#[cfg(unix)]\nfn private() {}\n\nfn open() {\n    private();\n}\n";
        assert_eq!(flaws(one), ["5: `private` is there on Linux, macOS only, and is used on Linux, macOS, Windows"]);
        assert!(flaws(&format!("{one}\n#[cfg(not(unix))]\nfn private() {{}}\n")).is_empty());
        let elsewhere =
            "#[cfg(target_os = \"linux\")]\nmod keys;\n#[cfg(target_os = \"linux\")]\nfn a() { keys::watch(); }\n";
        assert!(flaws(elsewhere).is_empty());
        assert_eq!(flaws("#[cfg(target_os = \"linux\")]\nmod keys;\nfn a() { keys::watch(); }\n").len(), 1);
    }

    #[test]
    fn a_path_with_slashes_is_found_in_what_people_install_and_not_in_tests() {
        assert_eq!(
            flaws("let a = dir.join(\"packs/kept.json\");\n"),
            ["1: `packs/kept.json`: join one folder at a time"]
        );
        assert_eq!(flaws("let a = std::fs::read(\"/proc/uptime\")?;\n").len(), 1);
        assert!(flaws("let a = std::fs::read(\"/proc/uptime\").unwrap_or_default();\n").is_empty());
        assert!(flaws("fn a() {\n    if cfg!(windows) { return; }\n    fs::read(\"/proc/uptime\")?;\n}\n").is_empty());
        assert!(flaws("let a = words.join(\"/\");\n// fs::read(\"/proc/a\")\n").is_empty());
        assert!(flaws("#[cfg(test)]\nmod tests {\n    fn a() { b.join(\"c/d\"); }\n}\n").is_empty());
        assert!(Source::read("let a = dir.join(\"a/b\");\n").flaws(Systems::ALL, false).is_empty());
    }

    #[test]
    fn a_file_is_gated_with_its_module() {
        let sources = [
            ("crates/a/src/lib.rs", "#[cfg(unix)]\nmod kept;\nmod free;\n"),
            ("crates/a/src/kept.rs", "mod inner;\nuse std::os::unix::fs;\n"),
            ("crates/a/src/kept/inner.rs", "use std::os::unix::fs;\n"),
            ("crates/a/src/free.rs", "use std::os::unix::fs;\n"),
        ];
        let sources = sources.map(|(name, text)| (name.to_owned(), Source::read(text))).into();
        let modules = modules(&sources);
        let flawed: Vec<&str> = sources
            .iter()
            .filter(|(name, source)| {
                !source.flaws(modules.get(*name).map_or(Systems::ALL, |(systems, _)| *systems), true).is_empty()
            })
            .map(|(name, _)| name.as_str())
            .collect();
        assert_eq!(flawed, ["crates/a/src/free.rs"]);
    }

    #[test]
    fn conditions_are_understood() {
        assert_eq!(systems("unix"), Systems::UNIX);
        assert_eq!(systems("not(unix)"), Systems::WINDOWS);
        assert_eq!(systems("any(windows, target_os = \"macos\")"), Systems(6));
        assert_eq!(systems("not(any(windows, target_os = \"macos\"))"), Systems::LINUX);
        assert_eq!(systems("all(target_os = \"linux\", not(debug_assertions))"), Systems::LINUX);
        assert_eq!(systems("not(all(target_os = \"linux\", target_env = \"gnu\"))"), Systems::ALL);
        assert!(needs_test("all(test, unix)") && !needs_test("any(test, unix)"));
    }

    #[test]
    fn comments_and_quotes_are_no_code() {
        let text = "a('\"', \"gtk::\", r#\"libc::\"#, 'é', b'\\'', &'a str); // std::os::unix\n/* gtk:: */ c";
        let code = bare(text);
        assert_eq!(code.len(), text.len());
        assert!(code.ends_with(" c") && code.contains("&'a str"), "{code}");
        assert!(!["gtk", "libc", "unix", "é"].iter().any(|word| code.contains(word)), "{code}");
    }

    #[test]
    fn names_that_a_system_cannot_hold_are_found() {
        assert!(names("a/b.rs\0c.md\0").is_empty());
        assert_eq!(names("a/what?.md\0").len(), 1);
        assert_eq!(names("tests/aux.rs\0").len(), 1);
        assert_eq!(names("a/B.rs\0a/b.rs\0"), ["a/b.rs and a/B.rs are one file on Windows and macOS"]);
    }

    #[test]
    fn this_program_keeps_to_them() {
        check(&crate::root()).unwrap();
    }
}
