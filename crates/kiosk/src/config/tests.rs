//! Tests of reading `kiosk.toml`.

use proptest::prelude::*;

use super::*;

fn fault(text: &str) -> (usize, String) {
    let error = Config::parse(text).unwrap_err();
    (error.line, error.to_string())
}

#[test]
fn an_empty_file_is_a_kiosk_with_every_default() {
    let config = Config::parse("").unwrap();
    assert_eq!(config, Config::default());
    assert_eq!((config.idle_seconds, config.warning_seconds, config.attract_seconds), (120, 20, 4));
    assert!(config.printer.is_none() && config.staff_pin.is_none() && !config.tally && config.languages.is_empty());
}

#[test]
fn the_example_that_is_installed_is_the_default_with_every_line_it_offers_readable() {
    let example = include_str!("../../../../packaging/kiosk/linux/kiosk.toml");
    assert_eq!(Config::parse(example).unwrap(), Config::default());
    for offered in example.lines().filter_map(|line| line.strip_prefix("# ")).filter(|line| line.contains(" = ")) {
        let pin_left_to_setup = offered.starts_with("staff_pin");
        assert_eq!(Config::parse(offered).is_ok(), !pin_left_to_setup, "{offered}");
    }
}

#[test]
fn every_setting_is_read() {
    let hash = StaffPin::hash("280417").unwrap();
    let text = format!(
        "idle_seconds = 90\nwarning_seconds = 45\nprinter = \"Front_Desk\"\nlanguages = [\"es\", \"zh-Hant\"]\n\
         attract_seconds = 6\ntally = true\nstaff_pin = \"{hash}\"\ncentre = \"  Casa Ñandú خانه\"\n"
    );
    let config = Config::parse(&text).unwrap();
    assert_eq!((config.idle_seconds, config.warning_seconds, config.attract_seconds), (90, 45, 6));
    assert_eq!(config.printer.as_deref(), Some("Front_Desk"));
    assert_eq!(config.languages, ["es", "zh-Hant"]);
    assert_eq!(config.centre.as_deref(), Some("Casa Ñandú خانه"));
    assert!(config.tally && config.staff_pin.unwrap().verify("280417"));
}

#[test]
fn a_fault_says_its_line_and_its_setting() {
    let (line, words) = fault("# our kiosk\n\nidle_seconds = 29\n");
    assert_eq!(line, 3);
    assert_eq!(words, "line 3: idle_seconds must be a whole number from 30 to 3600, without quotes");
    assert_eq!(fault("tally = false\nwarning_seconds = 19").0, 2);
    assert!(fault("tally = \"yes\"").1.contains("tally must be true or false"));
    assert!(fault("printer = 3").1.contains("printer must be text"));
    assert!(fault("languages = \"es\"").1.contains("languages must be a list"));
}

#[test]
fn numbers_are_held_to_their_bounds_at_both_ends() {
    for text in ["idle_seconds = 30", "idle_seconds = 3600", "warning_seconds = 20", "attract_seconds = 60"] {
        assert!(Config::parse(text).is_ok(), "{text}");
    }
    for text in [
        "idle_seconds = 3601",
        "idle_seconds = -30",
        "idle_seconds = 60.0",
        "idle_seconds = 99999999999999999999",
        "warning_seconds = 301",
        "attract_seconds = 1",
        "attract_seconds = 61",
    ] {
        assert!(matches!(Config::parse(text).unwrap_err().fault, ConfigFault::Number { .. }), "{text}");
    }
}

#[test]
fn a_misspelled_setting_is_a_fault_on_its_own_line() {
    let error = Config::parse("idle_seconds = 60\n\nidle_second = 30\n").unwrap_err();
    assert_eq!(error, ConfigError { line: 3, fault: ConfigFault::UnknownSetting });
    assert_eq!(Config::parse("[kiosk]\ntally = true").unwrap_err().fault, ConfigFault::UnknownSetting);
}

#[test]
fn what_is_no_toml_is_refused_with_its_line() {
    assert_eq!(Config::parse("tally = true\ncentre = \"half").unwrap_err().fault, ConfigFault::NotToml);
    assert_eq!(fault("tally = true\ncentre = \"half").0, 2);
    assert_eq!(Config::parse("tally = true\ntally = false").unwrap_err().fault, ConfigFault::NotToml);
    assert_eq!(Config::parse(&"#\n".repeat(MOST_BYTES)).unwrap_err().fault, ConfigFault::TooLong);
}

#[test]
fn a_fault_never_repeats_what_was_typed() {
    for text in ["staff_pin = \"280417\"", "secret_word = 1", "centre = \"secret_word\\u202e\"", "secret_word"] {
        let words = Config::parse(text).unwrap_err().to_string();
        assert!(!words.contains("280417") && !words.contains("secret_word"), "{words}");
    }
}

#[test]
fn a_pin_in_the_clear_or_hashed_carelessly_is_refused() {
    let hash = StaffPin::hash("280417").unwrap();
    for pin in ["280417".to_owned(), String::new(), hash.replace("m=19456", "m=64"), hash.replace("id$", "i$")] {
        let error = Config::parse(&format!("staff_pin = \"{pin}\"")).unwrap_err();
        assert_eq!(error.fault, ConfigFault::NoPinHash, "{pin}");
    }
}

#[test]
fn a_printer_that_could_be_an_option_or_a_path_is_refused() {
    for name in ["-o", "", "a b", "a/b", "a#b", "../x", "naïve", "a\\nb"] {
        let error = Config::parse(&format!("printer = \"{name}\"")).unwrap_err();
        assert_eq!(error.fault, ConfigFault::NoQueueName, "{name}");
    }
}

#[test]
fn a_name_that_would_not_show_as_it_is_written_is_refused() {
    for name in ["", "   ", "a\\u202eb", "a\\u2067b", "a\\u200fb", "a\\nb", "a\\u0007b", "a\\u200bb"] {
        let error = Config::parse(&format!("centre = \"{name}\"")).unwrap_err();
        assert_eq!(error.fault, ConfigFault::NoPlainName, "{name}");
    }
    assert!(Config::parse(&format!("centre = \"{}\"", "ü".repeat(80))).is_ok());
    assert!(Config::parse(&format!("centre = \"{}\"", "ü".repeat(81))).is_err());
    assert!(Config::parse("centre = \"می\u{200c}خواهم\"").is_ok(), "Persian needs its joiner");
}

#[test]
fn a_list_of_languages_holds_tags_each_once() {
    assert!(Config::parse("languages = []").unwrap().languages.is_empty());
    for list in ["[\"spanish\"]", "[\"\"]", "[1]", "[\"es\", \"ES\"]", "[\"es_MX\"]", "[\"../es\"]"] {
        let error = Config::parse(&format!("languages = {list}")).unwrap_err();
        assert_eq!(error.fault, ConfigFault::Languages, "{list}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_file_that_can_be_read_is_stricter_than_the_strictest(
        idle in 0u32..4000, warning in 0u32..400, tally: bool, printer in proptest::option::of("[a-z]{1,8}"),
    ) {
        let printer = printer.map_or_else(String::new, |name| format!("printer = \"{name}\"\n"));
        let text = format!("idle_seconds = {idle}\nwarning_seconds = {warning}\ntally = {tally}\n{printer}");
        let strictest = Config::strictest();
        prop_assert!(strictest.printer.is_none() && strictest.staff_pin.is_none() && !strictest.tally);
        prop_assert!(strictest.warning_seconds >= LEAST_WARNING_SECONDS);
        if let Ok(config) = Config::parse(&text) {
            prop_assert!(config.idle_seconds >= strictest.idle_seconds);
            prop_assert!(config.warning_seconds >= strictest.warning_seconds);
        }
    }

    #[test]
    fn nothing_that_somebody_types_makes_it_panic(text in "[ -~\\n\u{202e}é]{0,200}") {
        if let Err(error) = Config::parse(&text) {
            prop_assert!(error.line >= 1 && error.line <= 1 + text.matches('\n').count());
        }
    }
}
