//! What another translator handed back, taken into the open language.

use std::{collections::BTreeSet, path::Path};

use many_doors_l10n::{
    PROVENANCE,
    merge::{Dispute, Side},
    take_in::TakenFile,
};

use super::shape::small;
use crate::{
    App,
    locales::notice,
    wire::{Failure, FailureCode, TakeInRequest, TakenIn, WorkDispute},
};

impl App {
    /// Takes a file that was handed back, or a folder of languages, into the open language. What both changed stays as it is,
    /// unless `theirs` names it.
    ///
    /// # Errors
    /// `NotAllowed`; `WorkClosed`; `FolderUnreadable` where there is nothing; `WorkNotHandedIn`; `NotSaved`. Nothing is changed
    /// then.
    pub fn work_take_in(&self, request: TakeInRequest) -> Result<TakenIn, Failure> {
        self.with_bench(|bench| {
            let path = Path::new(request.path.trim());
            if !path.is_absolute() || !path.exists() {
                return Err(Failure::of(FailureCode::FolderUnreadable));
            }
            let theirs: BTreeSet<&str> = request.theirs.iter().map(String::as_str).collect();
            let decide = |file: &str, dispute: &Dispute| {
                theirs.contains(&*format!("{file} {}", dispute.key)).then_some(Side::Theirs)
            };
            let taken = bench.take_in(path, &decide)?;
            self.show(bench);
            Ok(TakenIn {
                work: self.work(bench),
                changed: distinct(&taken.files, |file| &file.changed),
                added: distinct(&taken.files, |file| &file.added),
                disputes: taken.files.into_iter().flat_map(disputes).collect(),
                notices: taken.notices.into_iter().map(notice).collect(),
            })
        })
    }
}

/// How many messages, and lines of lists; what only tells about the language is none. A message is one even where its words are
/// new and its second reader too.
fn distinct(files: &[TakenFile], of: impl Fn(&TakenFile) -> &Vec<String>) -> u32 {
    let words = files.iter().filter(|file| name(file) == PROVENANCE || !name(file).ends_with(".toml"));
    small(words.flat_map(of).collect::<BTreeSet<_>>().len())
}

/// The name without the folder of the language.
fn name(file: &TakenFile) -> &str {
    file.name.rsplit('/').next().unwrap_or(&file.name)
}

fn disputes(file: TakenFile) -> impl Iterator<Item = WorkDispute> {
    let name = name(&file).to_owned();
    file.disputes.into_iter().map(move |Dispute { key, base, ours, theirs }| WorkDispute {
        file: name.clone(),
        key,
        base,
        ours,
        theirs,
    })
}
