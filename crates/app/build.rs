//! Gathers `content/` into one table of strings, so that adding a file there needs no change here.

use std::{env, fs, path::Path};

fn main() -> std::io::Result<()> {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    println!("cargo::rerun-if-changed={}", content.join("about.toml").display());
    let mut table = String::from("pub(crate) const ABOUT: &str = ");
    table.push_str(&format!("include_str!({:?});\n", content.join("about.toml")));
    table_of(&content.join("library"), "toml", "LIBRARY", &mut table)?;
    table_of(&content.join("concepts"), "tsv", "CONCEPTS", &mut table)?;
    table_of(&content.join("papers"), "toml", "PAPERS", &mut table)?;
    let out = env::var_os("OUT_DIR").ok_or_else(|| std::io::Error::other("OUT_DIR is not set"))?;
    fs::write(Path::new(&out).join("content.rs"), table)
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
