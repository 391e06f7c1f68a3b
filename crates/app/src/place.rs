//! Places that a person types or chooses: ZIP codes, counties, states. Nobody asks the computer where it is, and nothing
//! about a place is kept.

use std::{collections::BTreeMap, sync::OnceLock};

use many_doors_domain::Point;
use many_doors_store::Nearby;

use crate::{
    App,
    commands::{Counties, StateRequest, ZipRequest},
    wire::{Failure, FailureCode, Place, ZipAnswer, ZipStanding},
};

const ZIPS: &str = include_str!("../../../content/places/zips.tsv");
const PREFIXES: &str = include_str!("../../../content/places/prefixes.tsv");
const COUNTIES: &str = include_str!("../../../content/places/counties.tsv");

/// All places there are. Read when the first one is asked for: most people never do.
pub(crate) struct Gazetteer {
    zips: BTreeMap<&'static str, Point>,
    /// The first three digits of ZIP codes with their state.
    prefixes: BTreeMap<&'static str, (&'static str, Point)>,
    /// By state, then by name.
    counties: BTreeMap<&'static str, BTreeMap<&'static str, Point>>,
}

/// What a ZIP code stands for.
struct Zip {
    state: &'static str,
    point: Point,
    exact: bool,
}

impl Gazetteer {
    pub(crate) fn get() -> &'static Self {
        static READ: OnceLock<Gazetteer> = OnceLock::new();
        READ.get_or_init(|| Self {
            zips: rows(ZIPS).filter_map(|row| Some((row[0], point(&row, 1)?))).collect(),
            prefixes: rows(PREFIXES).filter_map(|row| Some((row[0], (*row.get(1)?, point(&row, 2)?)))).collect(),
            counties: rows(COUNTIES).fold(BTreeMap::new(), |mut counties: BTreeMap<_, BTreeMap<_, _>>, row| {
                if let (Some(name), Some(point)) = (row.get(1), point(&row, 2)) {
                    counties.entry(row[0]).or_default().insert(*name, point);
                }
                counties
            }),
        })
    }

    fn zip(&self, zip: &str) -> Option<Zip> {
        let (state, middle) = *self.prefixes.get(zip.get(..3)?)?;
        let own = self.zips.get(zip);
        Some(Zip { state, point: own.copied().unwrap_or(middle), exact: own.is_some() })
    }

    /// Where to search from.
    pub(crate) fn nearby(&self, place: &Place) -> Result<Nearby, Failure> {
        let unknown = || Failure::of(FailureCode::BadRequest);
        let (state, point) = match place {
            Place::Zip { zip } => {
                let found = digits(zip).and_then(|zip| self.zip(&zip)).ok_or_else(unknown)?;
                (found.state, Some(found.point))
            }
            Place::State { state } => (*self.counties.get_key_value(state.as_str()).ok_or_else(unknown)?.0, None),
            Place::County { state, county } => {
                let (state, counties) = self.counties.get_key_value(state.as_str()).ok_or_else(unknown)?;
                (*state, Some(*counties.get(county.as_str()).ok_or_else(unknown)?))
            }
        };
        Ok(Nearby { point, codes: vec!["US".into(), format!("US-{state}")] })
    }

    /// Whether the middle of this very place is known, or only that of a wider one.
    pub(crate) fn is_exact(&self, place: &Place) -> bool {
        match place {
            Place::Zip { zip } => digits(zip).is_some_and(|zip| self.zips.contains_key(zip.as_str())),
            Place::State { .. } | Place::County { .. } => true,
        }
    }
}

impl App {
    /// The counties of a state, by name.
    ///
    /// # Errors
    /// None: without such a state there are no counties. The signature is that of every command.
    pub fn counties(&self, request: StateRequest) -> Result<Counties, Failure> {
        let counties = Gazetteer::get().counties.get(request.state.as_str());
        let names = counties.into_iter().flat_map(BTreeMap::keys).map(|county| (*county).to_owned());
        Ok(Counties { counties: names.collect() })
    }

    /// What is known about a ZIP code as it was typed.
    ///
    /// # Errors
    /// None: what is no ZIP code is an answer. The signature is that of every command.
    pub fn zip(&self, request: ZipRequest) -> Result<ZipAnswer, Failure> {
        let Some(zip) = digits(&request.typed) else {
            return Ok(ZipAnswer { standing: ZipStanding::NotAZip, zip: String::new() });
        };
        let standing = match Gazetteer::get().zip(&zip) {
            Some(found) if found.exact => ZipStanding::Known,
            Some(_) => ZipStanding::Roughly,
            None => ZipStanding::Unknown,
        };
        Ok(ZipAnswer { standing, zip })
    }
}

/// Five digits, whatever script they are typed in and whatever stands around them; "33125-1234" is 33125.
fn digits(typed: &str) -> Option<String> {
    let digits = many_doors_search::western_digits(typed.trim());
    let zip = digits.split('-').next().unwrap_or_default().trim().to_owned();
    (zip.len() == 5 && zip.bytes().all(|byte| byte.is_ascii_digit())).then_some(zip)
}

fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(|line| line.split('\t').collect())
}

fn point(row: &[&str], at: usize) -> Option<Point> {
    Point::new(row.get(at)?.parse().ok()?, row.get(at + 1)?.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zip(zip: &str) -> Place {
        Place::Zip { zip: zip.to_owned() }
    }

    #[test]
    fn a_zip_code_stands_for_its_middle_and_its_state() {
        let nearby = Gazetteer::get().nearby(&zip("33125")).unwrap();
        let point = nearby.point.unwrap();
        assert!(point.meters_to(Point::new(25.7825, -80.2341).unwrap()) < 2_000.0);
        assert_eq!(nearby.codes, ["US", "US-FL"]);
        assert_eq!(Gazetteer::get().nearby(&zip(" ٣٣١٢٥-1234 ")).unwrap(), nearby, "as people type it");
    }

    #[test]
    fn a_zip_code_without_an_area_of_its_own_stands_for_its_first_three_digits() {
        // 33102 is for post office boxes in Miami.
        let nearby = Gazetteer::get().nearby(&zip("33102")).unwrap();
        assert!(nearby.point.unwrap().meters_to(Point::new(25.77, -80.19).unwrap()) < 30_000.0);
        assert!(!Gazetteer::get().is_exact(&zip("33102")));
    }

    #[test]
    fn what_is_no_zip_code_and_what_is_no_place_are_told_apart_from_places() {
        let app = App::open(crate::Surroundings::none(std::sync::Arc::new(|| jiff::Timestamp::UNIX_EPOCH)));
        let standing = |typed: &str| app.zip(ZipRequest { typed: typed.to_owned() }).unwrap().standing;
        assert_eq!(standing("33125"), ZipStanding::Known);
        assert_eq!(standing("33102"), ZipStanding::Roughly);
        assert_eq!(standing("00000"), ZipStanding::Unknown);
        for wrong in ["", "3312", "331255", "Miami", "33 125", "3312é"] {
            assert_eq!(standing(wrong), ZipStanding::NotAZip, "{wrong:?}");
        }
        let nowhere = Place::County { state: "FL".into(), county: "Kings County".into() };
        assert_eq!(Gazetteer::get().nearby(&nowhere).unwrap_err().code, FailureCode::BadRequest);
    }

    #[test]
    fn every_line_of_the_files_is_read() {
        let gazetteer = Gazetteer::get();
        assert_eq!(gazetteer.zips.len(), rows(ZIPS).count());
        assert_eq!(gazetteer.prefixes.len(), rows(PREFIXES).count());
        assert_eq!(gazetteer.counties.values().map(BTreeMap::len).sum::<usize>(), rows(COUNTIES).count());
        assert_eq!(gazetteer.counties.len(), 52, "states, the District of Columbia and Puerto Rico");
    }
}
