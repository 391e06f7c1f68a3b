//! Gathers `content/` into one table of strings, so that adding a file there needs no change here. And a digest of it, with the
//! code that turns it into a library: a start knows by it that the library is current, without making the content again.

use std::{env, fs, path::Path};

use sha2::{Digest, Sha256};

fn main() -> std::io::Result<()> {
    // As cargo says it now, not as it was when this was compiled: two checkouts may share one target folder.
    println!("cargo::rerun-if-env-changed=CARGO_MANIFEST_DIR");
    let package =
        env::var_os("CARGO_MANIFEST_DIR").ok_or_else(|| std::io::Error::other("CARGO_MANIFEST_DIR is not set"))?;
    let package = Path::new(&package);
    let content = package.join("../../content");
    println!("cargo::rerun-if-changed={}", content.join("about.toml").display());
    let mut table = String::from("pub(crate) const ABOUT: &str = ");
    table.push_str(&format!("include_str!({:?});\n", content.join("about.toml")));
    table_of(&content.join("library"), "toml", "LIBRARY", &mut table)?;
    table_of(&content.join("concepts"), "tsv", "CONCEPTS", &mut table)?;
    table_of(&content.join("papers"), "toml", "PAPERS", &mut table)?;
    let out = env::var_os("OUT_DIR").ok_or_else(|| std::io::Error::other("OUT_DIR is not set"))?;
    fs::write(Path::new(&out).join("content.rs"), table)?;
    let mut hash = Sha256::new();
    for part in MADE_OF {
        digest_of(&package.join(part), &mut hash)?;
    }
    let hash: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    fs::write(Path::new(&out).join("made_of.rs"), format!("{hash:?}"))
}

/// The built-in facts, and all code that has a say in what they turn into. The languages have a digest of their own. The lock
/// file stands for the libraries of others.
const MADE_OF: [&str; 7] = [
    "../../content/about.toml",
    "../../content/library",
    "../../content/concepts",
    "src",
    "../domain/src",
    "../search/src",
    "../../Cargo.lock",
];

/// A file, or every file of a folder and of those in it. Lengths go in, so that no two lists of files read the same.
fn digest_of(path: &Path, hash: &mut Sha256) -> std::io::Result<()> {
    println!("cargo::rerun-if-changed={}", path.display());
    if path.is_dir() {
        let mut inside = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
        inside.sort();
        return inside.iter().try_for_each(|path| digest_of(path, hash));
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    for part in [name.as_bytes(), &fs::read(path)?] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    Ok(())
}

/// A constant of names and texts: the files of one folder that end like this, in an order that no system changes.
fn table_of(folder: &Path, ending: &str, constant: &str, table: &mut String) -> std::io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<_> = fs::read_dir(folder)?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    files.sort();
    table.push_str(&format!("pub(crate) const {constant}: &[(&str, &str)] = &[\n"));
    for path in files {
        println!("cargo::rerun-if-changed={}", path.display());
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        table.push_str(&format!("    ({name:?}, include_str!({path:?})),\n"));
    }
    table.push_str("];\n");
    Ok(())
}
