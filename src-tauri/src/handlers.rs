//! One line per row of the table of commands. A row added there is a command here.

use many_doors_app::commands::*;
use many_doors_app::wire::*;
use tauri::State;
use tauri::ipc::Invoke;

use crate::core::Core;

macro_rules! handlers {
    ($($(#[$about:meta])* $name:ident($request:ty) -> $answer:ty;)+) => {
        $(
            $(#[$about])*
            #[tauri::command]
            pub async fn $name(core: State<'_, Core>, request: $request) -> Result<$answer, Failure> {
                core.ask(move |app| app.$name(request)).await
            }
        )+

        /// Every command of the table, for the builder of the window.
        pub fn all() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),+]
        }
    };
}

many_doors_app::command_table!(handlers);
