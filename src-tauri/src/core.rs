//! The core, opened once beside the window and asked from threads that may block.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use many_doors_app::App;
use many_doors_app::wire::{Failure, FailureCode, FailureKind};

use crate::surroundings::surroundings;

/// A share in the one core of this process.
#[derive(Clone, Default)]
pub struct Core {
    app: Arc<OnceLock<App>>,
}

impl Core {
    /// Not opened yet: the first question, or [`Core::open_in_background`], opens it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads the library while the window is being made, so that neither waits for the other, and tidies it after that.
    pub fn open_in_background(&self) {
        let core = self.clone();
        std::thread::spawn(move || {
            core.app().tidy();
        });
    }

    /// The core; waits until it is open.
    pub fn app(&self) -> &App {
        self.app.get_or_init(|| App::open(surroundings()))
    }

    /// Asks the core one question away from the window's thread. A panic in there is a failure, not the end.
    pub async fn ask<Answer: Send + 'static>(
        &self,
        question: impl FnOnce(&App) -> Result<Answer, Failure> + Send + 'static,
    ) -> Result<Answer, Failure> {
        let core = self.clone();
        match tokio::task::spawn_blocking(move || question(core.app())).await {
            Ok(answer) => answer,
            Err(_) => Err(Failure { code: FailureCode::Internal, args: BTreeMap::new(), kind: FailureKind::Fault }),
        }
    }
}
