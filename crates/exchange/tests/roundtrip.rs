//! Whatever is exported comes back the same.

mod arbitrary;
mod reading;

use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_package_brings_back_exactly_the_records_it_was_made_from(records in arbitrary::records()) {
        let (back, _) = reading::records(&reading::package(&reading::write_package(&records)));
        prop_assert_eq!(back, records);
    }

    #[test]
    fn json_brings_back_exactly_the_records_it_was_made_from(records in arbitrary::records()) {
        let (back, _) = reading::records(&reading::json(&reading::write_json(&records)));
        prop_assert_eq!(back, records);
    }

    #[test]
    fn the_same_records_make_the_same_bytes(records in arbitrary::records()) {
        let (back, _) = reading::records(&reading::package(&reading::write_package(&records)));
        prop_assert_eq!(reading::write_package(&back), reading::write_package(&records));
    }
}
