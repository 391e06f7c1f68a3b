//! Node and npm, for the page in the window.

use std::path::Path;

use crate::command::{command, run, try_output};
use crate::versions;

/// The Node that builds the page, as Vite writes it.
const NODE: &str = "^20.19.0 || >=22.12.0";
/// The same for a person.
const NODE_IN_WORDS: &str = "Node 20.19 or newer within 20, or Node 22.12 or newer";

/// How npm is called here.
pub const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Checks Node, and installs the packages of `ui` where they differ from its lock file.
pub fn prepare(root: &Path) -> Result<(), String> {
    let node = try_output("node", &["--version"])
        .ok_or(format!("Node is not here. Install it (with npm), then try again. Needed: {NODE_IN_WORDS}."))?;
    if !versions::read(&node).is_some_and(|node| versions::within(NODE, node)) {
        return Err(format!("Node {} does not build the page. Needed: {NODE_IN_WORDS}.", node.trim()));
    }
    if try_output(NPM, &["--version"]).is_none() {
        return Err(format!("Node is here, but `{NPM}` is not. Install npm, then try again."));
    }
    let ui = root.join("ui");
    let lock = ui.join("package-lock.json");
    // A copy of the lock file that was last installed: it tells a changed one without asking npm.
    let installed = ui.join("node_modules").join(".installed-package-lock.json");
    let wanted = std::fs::read(&lock).map_err(|error| format!("ui/package-lock.json: {error}"))?;
    if std::fs::read(&installed).is_ok_and(|have| have == wanted) {
        return Ok(());
    }
    run(&mut command(NPM, &["ci", "--no-audit", "--no-fund"], &ui))?;
    std::fs::write(&installed, wanted).map_err(|error| format!("{}: {error}", installed.display()))
}

/// Runs a script of ui/package.json.
pub fn script(root: &Path, name: &str) -> Result<(), String> {
    run(&mut command(NPM, &["run", "--silent", name], &root.join("ui")))
}

/// Builds the page for a plain browser, with made-up records in place of the program, into `out/in-memory`: never what is shipped.
pub fn in_memory(root: &Path) -> Result<(), String> {
    let args =
        ["exec", "--", "vite", "build", "--mode", "development", "--outDir", "../out/in-memory", "--emptyOutDir"];
    run(command(NPM, &args, &root.join("ui")).env("NODE_ENV", "development"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_node_that_is_asked_for_is_the_one_that_vite_wants() {
        let lock = std::fs::read_to_string(crate::root().join("ui").join("package-lock.json")).unwrap();
        let lock: serde_json::Value = serde_json::from_str(&lock).unwrap();
        assert_eq!(lock["packages"]["node_modules/vite"]["engines"]["node"], NODE);
        for (node, fits) in [("v18.20.8", false), ("v20.18.0", false), ("v20.19.0", true), ("v22.11.0", false)] {
            assert_eq!(versions::within(NODE, versions::read(node).unwrap()), fits, "{node}");
        }
    }
}
