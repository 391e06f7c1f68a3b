//! `cargo xtask dist`: what people install.

use std::path::Path;

use crate::command::{command, run};
use crate::npm;
use crate::options::Options;
use crate::run::target_folder;
use crate::setup::{self, For};

/// Builds the release packages of this system.
pub fn dist(root: &Path, options: &Options) -> Result<(), String> {
    setup::prepare(root, For::Run, options)?;
    npm::script(root, "build")?;
    let bundles = if cfg!(target_os = "linux") {
        "deb,rpm"
    } else if cfg!(windows) {
        "nsis"
    } else {
        "dmg"
    };
    let tool = root.join("ui/node_modules/@tauri-apps/cli/tauri.js");
    let mut build = command("node", &[], &root.join("src-tauri"));
    build.arg(tool).args(["build", "--ci", "--bundles", bundles]);
    // Panics name their place in the source; the folders of whoever built it are nobody's business.
    build.env("CARGO_ENCODED_RUSTFLAGS", remapped(root).join("\u{1f}"));
    run(&mut build)?;
    println!("The packages are in {}", target_folder(root).join("release").join("bundle").display());
    Ok(())
}

/// Flags that take the paths of this machine out of the binary.
fn remapped(root: &Path) -> Vec<String> {
    let home = std::env::var("CARGO_HOME")
        .or_else(|_| std::env::var(if cfg!(windows) { "USERPROFILE" } else { "HOME" }))
        .unwrap_or_default();
    let mut flags = vec![format!("--remap-path-prefix={}=many-doors", root.display())];
    if !home.is_empty() {
        flags.push(format!("--remap-path-prefix={home}=home"));
    }
    flags
}
