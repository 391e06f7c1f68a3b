//! Gathers the files of every locale folder into one table, so that adding a language is adding a folder. And a digest of them
//! and of the code that reads them, so that nobody has to read a language to know that it is the same.

use std::{
    env, fs,
    io::Error,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

fn main() -> Result<(), Error> {
    let missing = |name: &str| Error::other(format!("{name} is not set"));
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or_else(|| missing("CARGO_MANIFEST_DIR"))?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or_else(|| missing("OUT_DIR"))?);
    let locales = manifest.join("../../locales").canonicalize()?;
    watch(&locales);
    let mut hash = Sha256::new();
    digest_of(&manifest.join("src"), &mut hash)?;
    let mut table = String::from("&[\n");
    for folder in sorted(&locales)? {
        // A folder without locale.toml is somebody's work in progress and not a language yet.
        if !folder.join("locale.toml").is_file() {
            continue;
        }
        watch(&folder);
        let tag = name(&folder);
        table.push_str(&format!("    Embedded {{\n        tag: {tag:?},\n        files: &[\n"));
        for file in sorted(&folder)? {
            let name = name(&file);
            if file.is_file()
                && (name.ends_with(".ftl")
                    || name.ends_with(".toml")
                    || ["crisis-words.txt", "glossary.tsv"].contains(&name.as_str()))
            {
                watch(&file);
                digest(&format!("{tag}/{name}"), &fs::read(&file)?, &mut hash);
                table.push_str(&format!("            ({name:?}, include_str!({:?})),\n", file.display().to_string()));
            }
        }
        table.push_str("        ],\n    },\n");
    }
    table.push_str("]\n");
    fs::write(out.join("embedded.rs"), table)?;
    let hash: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    fs::write(out.join("made_of.rs"), format!("{hash:?}"))
}

/// Every file of a folder and of those in it.
fn digest_of(folder: &Path, hash: &mut Sha256) -> Result<(), Error> {
    watch(folder);
    for path in sorted(folder)? {
        if path.is_dir() {
            digest_of(&path, hash)?;
        } else {
            watch(&path);
            digest(&name(&path), &fs::read(&path)?, hash);
        }
    }
    Ok(())
}

/// Lengths go in, so that no two lists of files read the same.
fn digest(name: &str, bytes: &[u8], hash: &mut Sha256) {
    for part in [name.as_bytes(), bytes] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
}

/// What a folder holds, in an order that does not depend on the system.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder)?.filter_map(Result::ok).map(|entry| entry.path()).collect();
    found.sort();
    Ok(found)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

#[allow(clippy::print_stdout, reason = "the way to speak to cargo")]
fn watch(path: &Path) {
    println!("cargo:rerun-if-changed={}", path.display());
}
