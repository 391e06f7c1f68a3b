//! Addresses in one line, as they are written in the United States.

use super::content;

/// An address in its parts.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Parts<'a> {
    pub(super) street: &'a str,
    pub(super) city: &'a str,
    pub(super) state: &'a str,
    pub(super) zip: &'a str,
}

/// Takes `100 Example St, Suite 2, Sampleton, FL 33101` apart; None where that is not certain.
pub(super) fn split(line: &str) -> Option<Parts<'_>> {
    let line = line.trim();
    let ends = [", USA", ", U.S.A.", ", United States", ", US", " USA"];
    let line = ends.iter().find_map(|end| line.strip_suffix(end)).unwrap_or(line).trim_end_matches([',', ' ']);
    let (rest, zip) = line.rsplit_once([' ', ','])?;
    let (rest, state) = rest.trim_end_matches([' ', ',']).rsplit_once([' ', ','])?;
    let (street, city) = rest.trim_end_matches([' ', ',']).rsplit_once(',')?;
    let (street, city) = (street.trim(), city.trim());
    let certain = content::is_zip(zip)
        && content::is_state(state)
        && !street.is_empty()
        && !city.is_empty()
        && !city.contains(|letter: char| letter.is_ascii_digit())
        && !line.contains('\n');
    certain.then_some(Parts { street, city, state, zip })
}

#[cfg(test)]
mod tests {
    use super::{Parts, split};

    #[test]
    fn an_address_is_taken_apart_only_where_that_is_certain() {
        let parts = |street, city, state, zip| Some(Parts { street, city, state, zip });
        assert_eq!(
            split("100 Example St, Suite 2, Sampleton, FL 33101-0001, USA"),
            parts("100 Example St, Suite 2", "Sampleton", "FL", "33101-0001")
        );
        assert_eq!(split("100 Example St, Sampleton, FL, 33101"), parts("100 Example St", "Sampleton", "FL", "33101"));
        for line in [
            "100 Example St",
            "Sampleton, FL 33101",
            "100 Example St Sampleton FL 33101",
            "1 A St, Sampleton, XX 33101",
        ] {
            assert_eq!(split(line), None, "{line}");
        }
    }
}
