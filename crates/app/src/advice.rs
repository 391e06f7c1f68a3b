//! What to do about something that is wrong in a translation.

use many_doors_l10n::check::Defect;

use crate::messages::{self, Message};

/// The sentence for a kind. A new kind does not compile until somebody has written its advice.
#[must_use]
pub fn advice(defect: Defect) -> Message {
    match defect {
        Defect::Refused => messages::cli_advice_refused(),
        Defect::Junk => messages::cli_advice_junk(),
        Defect::Missing => messages::cli_advice_missing(),
        Defect::MissingTerm => messages::cli_advice_missing_term(),
        Defect::MissingAttribute => messages::cli_advice_missing_attribute(),
        Defect::Obsolete => messages::cli_advice_obsolete(),
        Defect::ObsoleteAttribute => messages::cli_advice_obsolete_attribute(),
        Defect::Duplicate => messages::cli_advice_duplicate(),
        Defect::WrongArea => messages::cli_advice_wrong_area(),
        Defect::UnknownReference => messages::cli_advice_unknown_reference(),
        Defect::WrongReference => messages::cli_advice_wrong_reference(),
        Defect::ReferenceLost => messages::cli_advice_reference_lost(),
        Defect::Brand => messages::cli_advice_brand(),
        Defect::VariableLost => messages::cli_advice_variable_lost(),
        Defect::VariableAdded => messages::cli_advice_variable_added(),
        Defect::VariableRenamed => messages::cli_advice_variable_renamed(),
        Defect::Undocumented => messages::cli_advice_undocumented(),
        Defect::DocumentedInVain => messages::cli_advice_documented_in_vain(),
        Defect::PluralUnknown => messages::cli_advice_plural_unknown(),
        Defect::PluralMissing => messages::cli_advice_plural_missing(),
        Defect::PluralOther => messages::cli_advice_plural_other(),
        Defect::Untranslated => messages::cli_advice_untranslated(),
        Defect::Digits => messages::cli_advice_digits(),
        Defect::Number => messages::cli_advice_number(),
        Defect::Address => messages::cli_advice_address(),
        Defect::MarkupAdded => messages::cli_advice_markup_added(),
        Defect::MarkupLost => messages::cli_advice_markup_lost(),
        Defect::EndPunctuation => messages::cli_advice_end_punctuation(),
        Defect::Length => messages::cli_advice_length(),
        Defect::AccessKey => messages::cli_advice_access_key(),
        Defect::BidiControl => messages::cli_advice_bidi_control(),
        Defect::ReadingOrder => messages::cli_advice_reading_order(),
        Defect::Empty => messages::cli_advice_empty(),
        Defect::NotPlain => messages::cli_advice_not_plain(),
        // Words people search with: they are no messages, and `cargo xtask l10n` tells of them.
        Defect::Columns
        | Defect::UnknownConcept
        | Defect::UnknownMark
        | Defect::PhraseTwice
        | Defect::CrisisDisputed
        | Defect::NoWords
        | Defect::SmallWords
        | Defect::NotComposed
        | Defect::Invisible => messages::cli_advice_junk(),
    }
}
