//! The list of others' works inside the program, for the page About: from cargo's own record and from the page's packages.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::Value;

/// Name, version, licence.
pub type Work = (String, String, String);

/// What Vite bundles of tools: Svelte's runtime, and what that is made of.
const RUNTIME: [&str; 3] = ["svelte", "esm-env", "clsx"];

/// Everything that is linked into the shipped programs on the three systems, or bundled into the page.
///
/// # Errors
/// What cargo or a file said.
pub fn collect(root: &Path) -> Result<BTreeSet<Work>, String> {
    let mut works = BTreeSet::new();
    for target in crate::offline::TRIPLES {
        crates(root, target, &mut works)?;
    }
    packages(root, &mut works)?;
    Ok(works)
}

/// Rust source of the list.
pub fn source(works: &BTreeSet<Work>) -> String {
    let mut text = String::from(
        "//! Works of others inside the program. Written by `cargo xtask codegen`; do not edit.\n\n\
         /// Name, version, licence (an SPDX expression).\n\
         pub(crate) const WORKS: &[(&str, &str, &str)] = &[\n",
    );
    for (name, version, licence) in works {
        text.push_str(&format!("    ({name:?}, {version:?}, {licence:?}),\n"));
    }
    text.push_str("];\n");
    text
}

fn crates(root: &Path, target: &str, works: &mut BTreeSet<Work>) -> Result<(), String> {
    for package in ["many-doors-shell", "many-doors-cli"] {
        let mut cargo = std::process::Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.current_dir(root).args(["tree", "--locked", "--edges", "normal", "--prefix", "none", "--target", target]);
        cargo.args(["--package", package, "--format", "{p}\t{l}"]);
        let output = cargo.output().map_err(|error| error.to_string())?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let Some((package, licence)) = line.split_once('\t') else { continue };
            let mut words = package.split(' ');
            let (Some(name), Some(version)) = (words.next(), words.next()) else { continue };
            // A path behind the version means that it is ours; a star only says that it was listed before.
            let licence = licence.trim_end_matches(" (*)").trim();
            if !package.contains(" (/") && !name.starts_with("many-doors") {
                works.insert((name.to_owned(), version.trim_start_matches('v').to_owned(), licence.to_owned()));
            }
        }
    }
    Ok(())
}

/// What Vite bundles into the page: the page's own dependencies, not its tools.
fn packages(root: &Path, works: &mut BTreeSet<Work>) -> Result<(), String> {
    let read = |path: &Path| -> Result<Value, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
    };
    let lock = read(&root.join("ui/package-lock.json"))?;
    let entries = lock["packages"].as_object().ok_or("ui/package-lock.json has no packages")?;
    for (place, entry) in entries {
        let bundled = entry["dev"] != true && entry["optional"] != true;
        if let (Some(name), true) = (place.strip_prefix("node_modules/"), bundled) {
            let word = |key: &str| entry[key].as_str().unwrap_or_default().to_owned();
            works.insert((name.to_owned(), word("version"), word("license")));
        }
    }
    // Tools by the package file, yet inside the bundle.
    for name in RUNTIME {
        let entry = entries.get(&format!("node_modules/{name}")).ok_or_else(|| format!("the page has no {name}"))?;
        let word = |key: &str| entry[key].as_str().unwrap_or_default().to_owned();
        works.insert((name.to_owned(), word("version"), word("license")));
    }
    Ok(())
}
