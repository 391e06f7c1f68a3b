//! `wire.ts`, `commands.ts` and the documents that can be printed, as the core itself tells them.

use std::path::Path;

use super::HEAD;
use crate::command::output;
use crate::ours;

/// What the core tells.
pub struct Wire {
    /// `wire.ts`.
    pub types: String,
    /// `commands.ts`.
    pub commands: String,
    /// The documents of `content/papers`, as JSON.
    pub documents: String,
}

impl Wire {
    /// Asks the core, built with its TypeScript shapes. A program of its own rather than a dependency: this one must
    /// compile on a machine that has nothing yet, and while the core does not.
    pub fn ask(root: &Path) -> Result<Self, String> {
        let told = output(&mut ours::example(root, "wire_types", &[])?)?;
        let [types, commands, documents] = told.split("\n---\n").collect::<Vec<_>>()[..] else {
            return Err("the core told no types".to_owned());
        };
        Ok(Self {
            types: format!("// {HEAD}\n{types}"),
            commands: format!("// {HEAD}\n{commands}"),
            documents: documents.to_owned(),
        })
    }
}
