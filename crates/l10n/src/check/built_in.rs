//! The program's own English, read once: a translator's words are checked beside it while they are typed.

use std::{collections::BTreeSet, sync::LazyLock};

use super::{Checker, Source};
use crate::{catalogues::ENGLISH, embedded::EMBEDDED};

/// Checks beside the English of the program.
pub(crate) fn built_in() -> &'static Checker<'static, 'static> {
    static NAMES: BTreeSet<String> = BTreeSet::new();
    static SOURCE: LazyLock<Source<'static>> = LazyLock::new(|| {
        let english = EMBEDDED.iter().filter(|locale| locale.tag == ENGLISH).flat_map(|locale| locale.files);
        Source::parse(ENGLISH, english.map(|(name, text)| (*name, *text)))
    });
    static CHECKER: LazyLock<Checker<'static, 'static>> = LazyLock::new(|| Checker::new(&SOURCE, &NAMES));
    &CHECKER
}
