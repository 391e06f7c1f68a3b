//! What the window of a kiosk may call. A kiosk reads, aloud too, and prints, nothing else.

/// Every command that a kiosk's window may call, in the order of the table in `crates/app`.
///
/// Left out on purpose: whatever writes a file (`save_paper`, `export`), keeps something (`keep_settings`), shows folders,
/// drives or printers of the computer (`outlets`, `browse`), or changes the library. Staff reach what they need through
/// `kiosk_staff`, which asks for the PIN. A new command is not on the list until somebody puts it there.
pub const ALLOWED: [&str; 23] = [
    "start",
    "catalogue",
    "standings",
    "speak",
    "speech_act",
    "speech_follow",
    "recording",
    "find",
    "counties",
    "zip",
    "resource",
    "practices",
    "crisis_lines",
    "board",
    "coverage",
    "positions",
    "draw_paper",
    "print_paper",
    "square_code",
    "credits",
    // Be gone at once; and what a kiosk alone has: what happened (a touch, "I'm done"), and the staff door.
    "leave",
    "kiosk_event",
    "kiosk_staff",
];

/// Whether a kiosk's window may call this command.
#[must_use]
pub fn may_call(command: &str) -> bool {
    ALLOWED.contains(&command)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Commands of the full window that write, keep, reveal or change something.
    const REFUSED: &str = "outlets save_paper save_text save_calendar save_check open_check keep_settings forget_settings use_locale_folder browse look map_sheet \
        keep_mapping bring task stop_task save_report export packs install_pack remove_pack roll_back_pack make_pack \
        sign_pack take_back make_key forget_publisher watch_folder check_watched duplicates join_entries keep_apart \
        own_entries own_entry save_own delete_own called call_round report_mistake work_open work_entry work_try \
        work_write work_undo work_review work_hand_back work_take_in work_close";

    #[test]
    fn nothing_that_writes_keeps_or_reveals_can_be_called() {
        for command in REFUSED.split_whitespace() {
            assert!(!may_call(command), "{command} must not be within a kiosk's reach");
        }
    }

    #[test]
    fn help_can_be_found_and_printed() {
        for command in ["start", "find", "resource", "crisis_lines", "print_paper", "speak", "recording", "leave"] {
            assert!(may_call(command), "{command} is what a kiosk is for");
        }
    }

    #[test]
    fn a_command_that_nobody_thought_of_is_refused() {
        assert!(!may_call("own_letters") && !may_call("") && !may_call("START"));
    }

    #[test]
    fn no_command_is_listed_twice() {
        let names: std::collections::BTreeSet<_> = ALLOWED.iter().collect();
        assert_eq!(names.len(), ALLOWED.len());
    }
}
