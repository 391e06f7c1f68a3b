//! What each window may call, asked of Tauri itself with the program's own capabilities.

use std::collections::BTreeSet;

use many_doors_app::kiosk_rules::commands;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, WebviewWindowBuilder};

use crate::window::{KIOSK, LABEL, context};

/// What a command answers that got through.
const REACHED: &str = "reached";
/// What only a kiosk calls.
const OF_A_KIOSK: [&str; 2] = ["kiosk_event", "kiosk_staff"];

macro_rules! names {
    ($($(#[$about:meta])* $name:ident($request:ty) -> $answer:ty;)+) => {
        /// Every command of the table.
        const ALL: &[&str] = &[$(stringify!($name)),+];
    };
}
many_doors_app::command_table!(names);

/// The program with its capabilities, and nothing behind its commands.
fn program() -> App<MockRuntime> {
    let answers = |invoke: tauri::ipc::Invoke<MockRuntime>| {
        invoke.resolver.resolve(REACHED);
        true
    };
    mock_builder().invoke_handler(answers).build(context()).unwrap()
}

/// Which of these a window of that name reaches.
fn reached<'a>(
    program: &App<MockRuntime>,
    label: &str,
    commands: impl IntoIterator<Item = &'a str>,
) -> BTreeSet<&'a str> {
    let window = WebviewWindowBuilder::new(program, label, Default::default()).build().unwrap();
    let call = |command: &str| {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: "tauri://localhost".parse().unwrap(),
            body: InvokeBody::default(),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&window, request)
    };
    // A command that got through may still find fault with what it was given.
    let denied = |command: &str| call(command).is_err_and(|why| why.to_string().contains("not allowed"));
    commands.into_iter().filter(|command| !denied(command)).collect()
}

/// Every command of Tauri's own plugins, as its build has written them down.
fn of_tauri() -> Vec<String> {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("gen/schemas/acl-manifests.json");
    let manifests: serde_json::Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let mut names = BTreeSet::new();
    for (plugin, manifest) in manifests.as_object().unwrap() {
        for permission in manifest["permissions"].as_object().unwrap().values() {
            for command in permission["commands"]["allow"].as_array().unwrap() {
                names.insert(format!("plugin:{}|{}", plugin.trim_start_matches("core:"), command.as_str().unwrap()));
            }
        }
    }
    names.into_iter().filter(|name| !name.contains("__app-acl__")).collect()
}

#[test]
fn every_command_was_called_from_a_kiosks_window_and_what_is_denied_is_what_is_not_on_its_list() {
    let program = program();
    let through = reached(&program, KIOSK, ALL.iter().copied());
    let listed: BTreeSet<&str> = commands::ALLOWED.into_iter().collect();
    assert_eq!(through, listed);
    println!("{} commands called from a kiosk's window: {} denied.", ALL.len(), ALL.len() - through.len());
}

#[test]
fn a_persons_own_window_reaches_everything_but_what_only_a_kiosk_calls_and_a_stray_window_nothing() {
    let program = program();
    let own: BTreeSet<&str> = ALL.iter().copied().filter(|name| !OF_A_KIOSK.contains(name)).collect();
    assert_eq!(reached(&program, LABEL, ALL.iter().copied()), own);
    assert_eq!(reached(&program, "another", ALL.iter().copied()), BTreeSet::new());
}

#[test]
fn no_window_reaches_what_tauri_brings_along() {
    let program = program();
    let of_tauri = of_tauri();
    assert!(of_tauri.len() > 100, "{of_tauri:?}");
    for label in [LABEL, KIOSK] {
        assert_eq!(reached(&program, label, of_tauri.iter().map(String::as_str)), BTreeSet::new(), "{label}");
    }
    println!("{} commands that Tauri brings along called from both windows: all denied.", of_tauri.len());
}
