//! `cargo xtask dist --twice`: the same source gives the same program, wherever it is built.

use std::fs;
use std::path::{Path, PathBuf};

use super::packages::sha256;
use crate::command::{cargo, command, output, run};
use crate::npm;
use crate::options::Options;
use crate::run::target_folder;

/// Two folders whose names differ in length, too: paths of another length move what stands behind them.
const FOLDERS: [&str; 2] = ["one", "another/and-deeper"];
/// What is built for each.
const PROGRAM: &str = "many-doors-app";

/// Builds the committed state twice, in two copies with a target folder each, and compares.
pub fn twice(root: &Path, options: &Options) -> Result<(), String> {
    let changed = output(command("git", &["status", "--porcelain"], root).stdin(std::process::Stdio::null()))?;
    if !changed.trim().is_empty() {
        println!("What is not committed is left out of both builds.");
    }
    let place = target_folder(root).join("twice");
    super::remove(&place)?;
    let mut programs = Vec::new();
    for folder in FOLDERS {
        programs.push(build(root, &place.join(folder))?);
    }
    if !options.has("--keep") {
        super::remove(&place)?;
    }
    let [one, other] = [&programs[0], &programs[1]].map(|bytes| sha256(bytes));
    println!("{one}  {PROGRAM}, built in {}\n{other}  {PROGRAM}, built in {}", FOLDERS[0], FOLDERS[1]);
    if one == other {
        return Ok(());
    }
    Err(format!("The two differ:\n  {}", differences(&programs[0], &programs[1]).join("\n  ")))
}

/// The bytes of a program that was built in a clone of its own.
fn build(root: &Path, folder: &Path) -> Result<Vec<u8>, String> {
    let copy = folder.join("source");
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    run(command("git", &["clone", "--quiet", "--shared"], root).arg(root).arg(&copy))?;
    npm::prepare(&copy)?;
    npm::script(&copy, "build")?;
    let target: PathBuf = folder.join("built");
    let mut build = cargo(&["build", "--release", "--locked", "--package", "many-doors-shell"], &copy);
    build.env("CARGO_TARGET_DIR", &target);
    super::same_anywhere(&mut build, &copy, &target, &[]);
    run(&mut build)?;
    let program = target.join("release").join(format!("{PROGRAM}{}", std::env::consts::EXE_SUFFIX));
    fs::read(&program).map_err(|error| format!("{}: {error}", program.display()))
}

/// Where two programs differ: by sections where both are ELF, otherwise from which byte on.
fn differences(one: &[u8], other: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    if let (Some(ours), Some(theirs)) = (sections(one), sections(other)) {
        for (name, bytes) in &ours {
            match theirs.iter().find(|(theirs, _)| theirs == name) {
                None => found.push(format!("{name}: in one only")),
                Some((_, theirs)) if theirs.len() != bytes.len() => {
                    found.push(format!("{name}: {} bytes in one, {} in the other", bytes.len(), theirs.len()));
                }
                Some((_, theirs)) => {
                    found.extend(first_difference(bytes, theirs).map(|at| format!("{name}: from its byte {at} on")));
                }
            }
        }
        let more = theirs.iter().filter(|(name, _)| !ours.iter().any(|(ours, _)| ours == name));
        found.extend(more.map(|(name, _)| format!("{name}: in the other only")));
    }
    if found.is_empty() {
        let at = first_difference(one, other).unwrap_or(one.len().min(other.len()));
        found.push(format!("from byte {at} on ({} and {} bytes)", one.len(), other.len()));
    }
    found
}

fn first_difference(one: &[u8], other: &[u8]) -> Option<usize> {
    one.iter().zip(other).position(|(one, other)| one != other)
}

/// Names and bytes of the sections of a program for 64-bit Linux; nothing where it is none.
fn sections(program: &[u8]) -> Option<Vec<(String, &[u8])>> {
    /// Marks a section that takes no room in the file.
    const NOBITS: u64 = 8;
    if !program.starts_with(b"\x7fELF\x02\x01") {
        return None;
    }
    let number = |at: usize, length: usize| -> Option<u64> {
        let bytes = program.get(at..at + length)?;
        Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    };
    let place = |at: usize, length: usize| usize::try_from(number(at, length)?).ok();
    let (table, size, count, names) = (place(40, 8)?, place(58, 2)?, place(60, 2)?, place(62, 2)?);
    let content = |index: usize| -> Option<&[u8]> {
        let head = table + index * size;
        if number(head + 4, 4)? == NOBITS {
            return Some(&[]);
        }
        let (from, length) = (place(head + 24, 8)?, place(head + 32, 8)?);
        program.get(from..from.checked_add(length)?)
    };
    let names = content(names)?;
    (1..count)
        .map(|index| {
            let name = names.get(place(table + index * size, 4)?..)?;
            let name = name.split(|byte| *byte == 0).next()?;
            Some((String::from_utf8_lossy(name).into_owned(), content(index)?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A program of two sections, made by hand.
    fn program(text: &[u8]) -> Vec<u8> {
        let names = b"\0.text\0.shstrtab\0";
        let mut bytes = b"\x7fELF\x02\x01".to_vec();
        bytes.resize(64, 0);
        let table = 64 + names.len() + text.len();
        bytes[40..48].copy_from_slice(&(table as u64).to_le_bytes());
        bytes[58..60].copy_from_slice(&64_u16.to_le_bytes());
        bytes[60..62].copy_from_slice(&3_u16.to_le_bytes());
        bytes[62..64].copy_from_slice(&2_u16.to_le_bytes());
        bytes.extend(names);
        bytes.extend(text);
        for (name, from, length) in [(0, 0, 0), (1, 64 + names.len(), text.len()), (7, 64, names.len())] {
            let mut head = [0; 64];
            head[..4].copy_from_slice(&u32::to_le_bytes(name));
            head[24..32].copy_from_slice(&(from as u64).to_le_bytes());
            head[32..40].copy_from_slice(&(length as u64).to_le_bytes());
            bytes.extend(head);
        }
        bytes
    }

    #[test]
    fn the_section_that_differs_is_named() {
        let one = program(b"move, call, return");
        assert_eq!(sections(&one).unwrap()[0], (".text".to_owned(), b"move, call, return".as_slice()));
        assert_eq!(differences(&one, &program(b"move, fall, return")), [".text: from its byte 6 on"]);
        assert_eq!(differences(&one, &program(b"move")), [".text: 18 bytes in one, 4 in the other"]);
    }

    #[test]
    fn a_program_of_another_system_differs_from_a_byte_on_and_a_broken_one_does_no_harm() {
        assert_eq!(differences(b"MZ one", b"MZ two"), ["from byte 3 on (6 and 6 bytes)"]);
        let mut broken = program(b"move");
        broken[40..48].copy_from_slice(&u64::MAX.to_le_bytes()[..8]);
        broken[47] = 0x0f;
        assert_eq!(sections(&broken), None);
    }
}
