//! Offline, checked: no crate that opens a network socket is inside what we ship.

use std::path::Path;

use crate::command::{cargo, output, run};

/// The systems we build for.
pub const TRIPLES: [&str; 5] = [
    "x86_64-unknown-linux-gnu",
    "aarch64-unknown-linux-gnu",
    "x86_64-pc-windows-msvc",
    "x86_64-apple-darwin",
    "aarch64-apple-darwin",
];

/// Crates that open sockets, or exist to be used by those that do. `deny.toml` bans the same.
const BANNED: [&str; 44] = [
    "async-net",
    "async-std",
    "attohttpc",
    "awc",
    "curl",
    "curl-sys",
    "h2",
    "h3",
    "hickory-resolver",
    "hyper",
    "hyper-rustls",
    "hyper-tls",
    "hyper-util",
    "isahc",
    "libp2p",
    "mio",
    "minreq",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "rustls",
    "s2n-quic",
    "sentry",
    "smol",
    "socket2",
    "surf",
    "tauri-plugin-http",
    "tauri-plugin-updater",
    "tauri-plugin-upload",
    "tauri-plugin-websocket",
    "tiny_http",
    "tokio-native-tls",
    "tokio-rustls",
    "tokio-tungstenite",
    "tonic",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
    "warp",
    "wasm-streams",
    "websocket",
    "zbus",
];

/// Asks cargo-deny, then reads the tree of what ships on every system.
pub fn check(root: &Path) -> Result<(), String> {
    run(&mut cargo(&["deny", "--log-level", "error", "check", "bans", "licenses", "sources"], root))?;
    let mut found = Vec::new();
    for triple in TRIPLES {
        let tree = output(&mut cargo(
            &[
                "tree",
                "--edges",
                "normal,no-proc-macro",
                "--target",
                triple,
                "--prefix",
                "none",
                "--format",
                "{p} [{f}]",
                "--package",
                "many-doors-shell",
                "--package",
                "many-doors-cli",
            ],
            root,
        ))?;
        if !tree.lines().any(|line| line.starts_with("tauri v")) {
            found.push(format!("{triple}: the tree holds no tauri, so it is not the one we ship"));
        }
        found.extend(sockets(&tree).into_iter().map(|why| format!("{triple}: {why}")));
    }
    found.sort();
    found.dedup();
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}

/// Lines of `name vVERSION ... [features]` that could open a socket.
fn sockets(tree: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in tree.lines() {
        let Some((name, rest)) = line.split_once(' ') else { continue };
        let features = rest.rsplit_once('[').map_or("", |(_, list)| list.split(']').next().unwrap_or_default());
        if BANNED.contains(&name) {
            found.push(format!("{name} is inside what we ship"));
        }
        if name == "tokio" && features.split(',').any(|feature| matches!(feature, "net" | "full")) {
            found.push("tokio has its `net` feature".to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_socket_crate_deep_in_the_tree_is_found() {
        assert_eq!(sockets("serde v1.0.0 [std]\nhyper v1.0.0 []\n"), ["hyper is inside what we ship"]);
    }

    #[test]
    fn tokio_is_welcome_without_its_net() {
        assert!(sockets("tokio v1.54.1 [rt,sync]\n").is_empty());
        assert_eq!(sockets("tokio v1.54.1 [net,rt]\n").len(), 1);
        assert_eq!(sockets("tokio v1.54.1 [net,rt] (*)\n").len(), 1);
    }

    #[test]
    fn deny_toml_bans_the_same_crates() {
        let text = std::fs::read_to_string(crate::root().join("deny.toml")).unwrap();
        for name in BANNED {
            assert!(text.contains(&format!("\"{name}\"")), "deny.toml does not ban {name}");
        }
    }
}
