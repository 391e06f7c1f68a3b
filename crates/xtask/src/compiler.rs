//! Which compiler is needed: what `rust-version` in Cargo.toml says is enough for everything that is locked, and is what the
//! workflows build with.

use std::path::Path;

use serde_json::Value;

use crate::command::{cargo, output};
use crate::versions::{self, Version};

/// Workflows that say in a line `RUST: "1.95.0"` what they build with.
const WORKFLOWS: [&str; 2] = ["check.yml", "release.yml"];

/// Reads Cargo.toml, `cargo metadata` and the workflows.
///
/// # Errors
/// Each package that wants a newer compiler, and each workflow that has an older one.
pub fn check(root: &Path) -> Result<(), String> {
    let ours = our_version(&read(&root.join("Cargo.toml"))?)?;
    let metadata = output(&mut cargo(&["metadata", "--locked", "--format-version", "1"], root))?;
    let mut found = wanting_newer(&metadata, ours)?;
    for name in WORKFLOWS {
        let text = read(&root.join(".github").join("workflows").join(name))?;
        let used = text.lines().find_map(|line| line.trim().strip_prefix("RUST: ")).unwrap_or_default();
        if versions::read(used.trim_matches('"')).is_none_or(|used| used < ours) {
            found.push(format!("{name} builds with {used}, which is older than rust-version in Cargo.toml"));
        }
    }
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}

/// `rust-version` of the workspace.
fn our_version(manifest: &str) -> Result<Version, String> {
    let manifest: toml::Table = toml::from_str(manifest).map_err(|error| format!("Cargo.toml: {error}"))?;
    let said = manifest.get("workspace").and_then(|table| table.get("package")?.get("rust-version")?.as_str());
    said.and_then(versions::read).ok_or_else(|| "Cargo.toml says no rust-version".to_owned())
}

/// Packages that want a newer compiler than this one.
fn wanting_newer(metadata: &str, ours: Version) -> Result<Vec<String>, String> {
    let metadata: Value = serde_json::from_str(metadata).map_err(|error| format!("cargo metadata: {error}"))?;
    let packages = metadata["packages"].as_array().ok_or("cargo metadata lists no packages")?;
    let newer = packages.iter().filter_map(|package| {
        let wanted = package["rust_version"].as_str()?;
        let fits = versions::read(wanted).is_some_and(|wanted| wanted <= ours);
        let (name, version) = (package["name"].as_str()?, package["version"].as_str()?);
        (!fits).then(|| format!("{name} {version} wants Rust {wanted}: raise rust-version in Cargo.toml"))
    });
    Ok(newer.collect())
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_that_wants_a_newer_compiler_than_ours_is_named() {
        let ours = our_version("[workspace.package]\nrust-version = \"1.91\"\n").unwrap();
        let metadata = r#"{"packages": [
            {"name": "typst", "version": "0.15.1", "rust_version": "1.92"},
            {"name": "serde", "version": "1.0.0", "rust_version": "1.56.1"},
            {"name": "old", "version": "0.1.0", "rust_version": null}
        ]}"#;
        let found = wanting_newer(metadata, ours).unwrap();
        assert_eq!(found, ["typst 0.15.1 wants Rust 1.92: raise rust-version in Cargo.toml"]);
    }

    #[test]
    fn a_manifest_without_a_version_is_no_answer() {
        assert!(our_version("[workspace]\n").is_err());
    }

    #[test]
    fn this_repository_keeps_to_it() {
        check(&crate::root()).unwrap();
    }
}
