//! `cargo xtask codegen`: what is generated from the messages, the library and the wire, and committed.

mod case;
mod checks;
mod documents;
mod licences;
mod national;
mod rust;
mod safety;
mod typescript;
mod wire;

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::l10n;

/// The first line of every generated file, after its comment sign.
const HEAD: &str = "Written by `cargo xtask codegen`; do not edit.";

/// `codegen` writes; `codegen --check` says what is stale.
///
/// # Errors
/// With `--check`: the stale files. Otherwise what could not be read, generated or written.
pub fn run(words: &[String]) -> Result<(), String> {
    let root = crate::root();
    let check = words.iter().any(|word| word == "--check");
    let mut stale = Vec::new();
    let mut put = |files: Vec<(&str, String)>| -> Result<(), String> {
        for (path, text) in files {
            if same(&root.join(path), &text) {
                continue;
            }
            stale.push(path.to_owned());
            if !check {
                write(root.join(path), &text)?;
            }
        }
        Ok(())
    };
    // The messages and the library first: the wire types come from a program that needs them to compile.
    let locales = l10n::folders(&root)?;
    let national = national::National::read(&root)?;
    let statements = root.join("content/checks/statements.toml");
    let statements = fs::read_to_string(&statements).map_err(|error| format!("{}: {error}", statements.display()))?;
    let works = crate::works::collect(&root)?;
    let security = fs::read_to_string(root.join("SECURITY.md")).map_err(|error| format!("SECURITY.md: {error}"))?;
    put(vec![
        ("ui/src/generated/messages.ts", typescript::messages(&locales[0])?),
        ("ui/src/generated/checks.ts", checks::source(&statements, &locales[0])?),
        ("ui/src/generated/first-help.html", national.first_help()?),
        ("ui/src/generated/safety.ts", safety::outline(&locales[0])?),
        ("SECURITY.md", safety::security(&security.replace("\r\n", "\n"), &locales[0])?),
        ("crates/app/src/generated/mod.rs", rust::modules()),
        ("crates/app/src/generated/messages.rs", rust::messages(&locales[0])),
        ("crates/app/src/generated/national_lines.rs", national.rust()?),
        ("crates/app/src/generated/works.rs", crate::works::source(&works)),
        ("content/licenses/works.json", licences::source(&root, &works)?),
    ])?;
    let wire = wire::Wire::ask(&root)?;
    put(vec![
        ("ui/src/generated/documents.ts", documents::source(&wire.documents, &locales[0])?),
        ("ui/src/generated/wire.ts", wire.types),
        ("ui/src/generated/commands.ts", wire.commands),
    ])?;
    match (stale.is_empty(), check) {
        (true, _) => Ok(()),
        (false, true) => Err(format!("stale: run `cargo xtask codegen` and commit\n  {}", stale.join("\n  "))),
        (false, false) => {
            for path in stale {
                println!("wrote {path}");
            }
            Ok(())
        }
    }
}

/// The file says this already, whatever its line ends.
fn same(path: &Path, text: &str) -> bool {
    fs::read_to_string(path).is_ok_and(|old| old.replace("\r\n", "\n") == text)
}

fn write(path: PathBuf, text: &str) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(&path, text).map_err(failed)
}
