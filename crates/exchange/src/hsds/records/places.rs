//! States, time zones, addresses in one line, points on the map.

use many_doors_domain::{Cells, Point};

use super::bundle::cell;

/// Postal codes of the states, the district and the territories of the United States with their names.
const STATES: &[(&str, &str)] = &[
    ("AL", "alabama"),
    ("AK", "alaska"),
    ("AZ", "arizona"),
    ("AR", "arkansas"),
    ("CA", "california"),
    ("CO", "colorado"),
    ("CT", "connecticut"),
    ("DE", "delaware"),
    ("DC", "district of columbia"),
    ("FL", "florida"),
    ("GA", "georgia"),
    ("HI", "hawaii"),
    ("ID", "idaho"),
    ("IL", "illinois"),
    ("IN", "indiana"),
    ("IA", "iowa"),
    ("KS", "kansas"),
    ("KY", "kentucky"),
    ("LA", "louisiana"),
    ("ME", "maine"),
    ("MD", "maryland"),
    ("MA", "massachusetts"),
    ("MI", "michigan"),
    ("MN", "minnesota"),
    ("MS", "mississippi"),
    ("MO", "missouri"),
    ("MT", "montana"),
    ("NE", "nebraska"),
    ("NV", "nevada"),
    ("NH", "new hampshire"),
    ("NJ", "new jersey"),
    ("NM", "new mexico"),
    ("NY", "new york"),
    ("NC", "north carolina"),
    ("ND", "north dakota"),
    ("OH", "ohio"),
    ("OK", "oklahoma"),
    ("OR", "oregon"),
    ("PA", "pennsylvania"),
    ("RI", "rhode island"),
    ("SC", "south carolina"),
    ("SD", "south dakota"),
    ("TN", "tennessee"),
    ("TX", "texas"),
    ("UT", "utah"),
    ("VT", "vermont"),
    ("VA", "virginia"),
    ("WA", "washington"),
    ("WV", "west virginia"),
    ("WI", "wisconsin"),
    ("WY", "wyoming"),
    ("PR", "puerto rico"),
    ("GU", "guam"),
    ("VI", "u.s. virgin islands"),
    ("AS", "american samoa"),
    ("MP", "northern mariana islands"),
];

/// The postal code of a state, from its code or its name.
pub(crate) fn us_state(text: &str) -> Option<&'static str> {
    let lower = text.trim().to_lowercase();
    STATES.iter().find(|(code, name)| code.eq_ignore_ascii_case(text.trim()) || *name == lower).map(|(code, _)| *code)
}

/// The state of an address in the United States, where that is certain: the country says so, or a state and a ZIP code do.
pub(crate) fn state_of(address: &Cells) -> Option<&'static str> {
    let country = cell(address, "country").trim().to_uppercase();
    let state = us_state(cell(address, "state_province"))?;
    match country.as_str() {
        "US" | "USA" | "U.S." | "U.S.A." | "UNITED STATES" | "UNITED STATES OF AMERICA" => Some(state),
        "" => is_zip(cell(address, "postal_code")).then_some(state),
        _ => None,
    }
}

fn is_zip(text: &str) -> bool {
    let (five, four) = text.trim().split_once('-').unwrap_or((text.trim(), "0000"));
    five.len() == 5 && four.len() == 4 && five.bytes().chain(four.bytes()).all(|b| b.is_ascii_digit())
}

/// The IANA zone of an address, where its state has one zone only or its ZIP code decides.
pub(crate) fn zone_of(address: &Cells) -> Option<&'static str> {
    let state = state_of(address)?;
    let zip = cell(address, "postal_code").trim();
    let prefix: Option<u16> = is_zip(zip).then(|| zip.get(..3)?.parse().ok()).flatten();
    Some(match state {
        "CT" | "DE" | "DC" | "GA" | "ME" | "MD" | "MA" | "NH" | "NJ" | "NY" | "NC" | "OH" | "PA" | "RI" | "SC"
        | "VT" | "VA" | "WV" => "America/New_York",
        // The western end of the panhandle keeps Central time.
        "FL" if prefix.is_some_and(|p| matches!(p, 320..=323 | 326..=349)) => "America/New_York",
        "MI" if prefix.is_some_and(|p| matches!(p, 480..=497)) => "America/Detroit",
        "AL" | "AR" | "IL" | "IA" | "LA" | "MN" | "MS" | "MO" | "OK" | "WI" => "America/Chicago",
        "TX" if prefix.is_some_and(|p| matches!(p, 750..=797)) => "America/Chicago",
        "CO" | "MT" | "NM" | "UT" | "WY" => "America/Denver",
        "CA" | "WA" => "America/Los_Angeles",
        "HI" => "Pacific/Honolulu",
        "PR" => "America/Puerto_Rico",
        "GU" => "Pacific/Guam",
        _ => return None,
    })
}

/// An address as people write it on one line; none without a street.
pub(crate) fn one_line(address: &Cells) -> Option<String> {
    let part = |column: &str| Some(cell(address, column).trim()).filter(|text| !text.is_empty());
    let mut line = part("address_1")?.to_owned();
    let mut add = |text: &str| {
        line.push_str(", ");
        line.push_str(text);
    };
    part("address_2").into_iter().for_each(&mut add);
    part("city").into_iter().for_each(&mut add);
    match (part("state_province"), part("postal_code")) {
        (Some(state), Some(code)) => add(&format!("{state} {code}")),
        (state, code) => state.or(code).into_iter().for_each(&mut add),
    }
    Some(line.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// What the coordinates of a location say.
pub(crate) enum Coordinates {
    /// There are none.
    Absent,
    /// A place.
    At(Point),
    /// Zero, or out of range, or no numbers.
    Nowhere,
}

/// The point of a location.
pub(crate) fn point(location: &Cells) -> Coordinates {
    let (latitude, longitude) = (cell(location, "latitude").trim(), cell(location, "longitude").trim());
    if latitude.is_empty() && longitude.is_empty() {
        return Coordinates::Absent;
    }
    let point =
        latitude.parse().ok().zip(longitude.parse().ok()).and_then(|(lat, lon): (f64, f64)| Point::new(lat, lon).ok());
    match point {
        Some(point) if point.latitude() != 0.0 || point.longitude() != 0.0 => Coordinates::At(point),
        _ => Coordinates::Nowhere,
    }
}

#[cfg(test)]
mod tests {
    use many_doors_domain::Cells;

    use super::{Coordinates, one_line, point, state_of, zone_of};

    fn address(state: &str, zip: &str, country: &str) -> Cells {
        let cells = [
            ("address_1", "1 Example  Street"),
            ("city", "Exampleville"),
            ("state_province", state),
            ("postal_code", zip),
            ("country", country),
        ];
        cells.into_iter().map(|(column, value)| (column.to_owned().into(), value.to_owned())).collect()
    }

    #[test]
    fn a_state_is_certain_with_its_country_or_with_a_zip_code() {
        assert_eq!(state_of(&address("FL ", "33157", "   ")), Some("FL"));
        assert_eq!(state_of(&address("Florida", "", "US")), Some("FL"));
        assert_eq!(state_of(&address("FL", "", "")), None);
        assert_eq!(state_of(&address("CA", "K1A 0B1", "CA")), None, "not California");
    }

    #[test]
    fn a_state_with_two_zones_has_none_unless_the_zip_code_decides() {
        assert_eq!(zone_of(&address("FL", "33157", "US")), Some("America/New_York"));
        assert_eq!(zone_of(&address("FL", "32501", "US")), None);
        assert_eq!(zone_of(&address("TN", "37201", "US")), None);
        assert_eq!(zone_of(&address("MyState", "ABC 1234", "US")), None);
    }

    #[test]
    fn an_address_is_one_line() {
        assert_eq!(
            one_line(&address("FL", "33157", "US")).as_deref(),
            Some("1 Example Street, Exampleville, FL 33157")
        );
        assert_eq!(one_line(&Cells::new()), None);
    }

    #[test]
    fn zero_and_what_is_off_the_globe_are_no_places() {
        let at = |lat: &str, lon: &str| {
            point(&[("latitude".into(), lat.to_owned()), ("longitude".into(), lon.to_owned())].into())
        };
        assert!(matches!(at("25.76", "-80.19"), Coordinates::At(_)));
        for (lat, lon) in [("0", "0.000"), ("100", "101"), ("north", "west"), ("25.76", "")] {
            assert!(matches!(at(lat, lon), Coordinates::Nowhere), "{lat}, {lon}");
        }
        assert!(matches!(at("", " "), Coordinates::Absent));
    }
}
