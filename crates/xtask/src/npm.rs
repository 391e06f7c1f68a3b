//! Node and npm, for the page in the window.

use std::path::Path;

use crate::command::{command, run, try_output};

/// The oldest Node that builds the page.
const OLDEST_NODE: u32 = 20;

/// How npm is called here.
pub const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Checks Node, and installs the packages of `ui` where they differ from its lock file.
pub fn prepare(root: &Path) -> Result<(), String> {
    let node = try_output("node", &["--version"])
        .ok_or(format!("Node is not here. Install Node {OLDEST_NODE} or newer (with npm), then try again."))?;
    let major = major(&node).unwrap_or(0);
    if major < OLDEST_NODE {
        return Err(format!("Node {} is too old: {OLDEST_NODE} or newer is needed.", node.trim()));
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

/// `v20.1.0` is 20.
fn major(version: &str) -> Option<u32> {
    version.trim().trim_start_matches('v').split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_of_node_is_read() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("v8.1.0"), Some(8));
        assert_eq!(major("what"), None);
    }
}
