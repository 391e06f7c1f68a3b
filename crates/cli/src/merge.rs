//! `many-doors l10n merge`: what a translator hands back, taken into the folder that is kept.

use std::{io::ErrorKind, path::Path};

use many_doors_app::{
    App,
    l10n::{
        LocaleNotice,
        merge::{Dispute, Side},
        take_in::take_in,
    },
    messages::{self, Message},
    wire::{Failure, FailureCode},
};

use crate::{
    Refused,
    arguments::{Arguments, Problem},
    print::line,
};

/// Takes in what was handed in, and says what is new. With questions left open the exit code is 1.
pub fn merge(app: &App, arguments: &Arguments, locale: &str) -> Result<String, Refused> {
    let (theirs, into) = (Path::new(arguments.word(0)?), Path::new(arguments.word(1)?));
    let base = arguments.value("--base");
    let base = base.as_deref().map(Path::new);
    let side = match arguments.value("--take").as_deref() {
        None => None,
        Some("theirs") => Some(Side::Theirs),
        Some("ours") => Some(Side::Ours),
        Some(_) => return Err(Problem::value("--take").into()),
    };
    // What was handed in may be the one file that the workbench makes.
    let folders = [Some(into), base].into_iter().flatten().all(Path::is_dir);
    if !(folders && (theirs.is_dir() || theirs.is_file())) {
        return Err(Failure::of(FailureCode::FolderUnreadable).into());
    }
    let taken = take_in(theirs, into, base, &|_| side).map_err(|error| {
        let unfit = error.kind() == ErrorKind::InvalidData;
        Failure::of(if unfit { FailureCode::FolderUnreadable } else { FailureCode::NotSaved })
    })?;
    let say = |message: Message| app.say(locale, &message);
    let mut text = String::new();
    for file in &taken.files {
        text += &format!("{}\n", file.name);
        for (label, keys) in [(messages::cli_merge_new(), &file.added), (messages::cli_merge_changed(), &file.changed)]
        {
            if !keys.is_empty() {
                text += &format!("  {}", line(&say(label), keys.join(", ")));
            }
        }
        for dispute in &file.disputes {
            text += &format!("  {}", line(&say(messages::cli_merge_disputed()), &dispute.key));
            text += &both(dispute, &say);
        }
    }
    for notice in &taken.notices {
        text += &line(&say(messages::cli_merge_unread()), name(notice));
    }
    let open = taken.files.iter().any(|file| !file.disputes.is_empty());
    if text.is_empty() {
        text = format!("{}\n", say(messages::cli_merge_nothing()));
    }
    if !open && taken.notices.is_empty() {
        return Ok(text);
    }
    if open {
        text += &format!("{}\n", say(messages::cli_merge_how()));
    }
    print!("{text}");
    Err(Refused::Told)
}

/// The words of both sides, and what they were before.
fn both(dispute: &Dispute, say: &dyn Fn(Message) -> String) -> String {
    let sides = [
        (messages::cli_merge_was(), dispute.base.as_deref()),
        (messages::cli_merge_here(), Some(dispute.ours.as_str())),
        (messages::cli_merge_handed_in(), Some(dispute.theirs.as_str())),
    ];
    let said = sides.into_iter().filter_map(|(label, words)| Some((label, words?)));
    said.map(|(label, words)| format!("    {}", line(&say(label), words.replace('\n', "\n      ")))).collect()
}

/// The file or folder that a notice is about.
fn name(notice: &LocaleNotice) -> &str {
    match notice {
        LocaleNotice::Unknown { tag } => tag,
        LocaleNotice::BadTag { folder } => folder,
        LocaleNotice::TooBig { file }
        | LocaleNotice::TooDeep { file }
        | LocaleNotice::NotText { file }
        | LocaleNotice::Broken { file, .. } => file,
    }
}
