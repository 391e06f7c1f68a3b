//! Where a service is, and whom it serves where nothing says where it is.

use std::collections::BTreeMap;

use super::{Target, assemble::Assembly, content, said::Said, us_address};

pub(super) const LOCATION: &[&str] =
    &["id", "organization_id", "location_type", "latitude", "longitude", "confidential"];
pub(super) const ADDRESS: &[&str] = &[
    "id",
    "location_id",
    "address_1",
    "address_2",
    "city",
    "state_province",
    "postal_code",
    "country",
    "address_type",
];

impl Assembly<'_, '_> {
    pub(super) fn place<'a>(
        &mut self,
        line: u32,
        id: &str,
        organization: &str,
        said: &Said<'a, '_>,
        leftover: &mut BTreeMap<usize, &'a str>,
    ) {
        let defaults = &self.plan.mapping.defaults;
        let streets: Vec<&str> = said.all(Target::Street).map(|(_, street)| street).collect();
        let mut address_1 = streets.first().copied().unwrap_or_default();
        let address_2 = streets.get(1..).unwrap_or_default().join(", ");
        let [mut city, mut state, mut zip] =
            [Target::City, Target::State, Target::ZipCode].map(|target| said.one(target));
        let country =
            Some(said.one(Target::Country)).filter(|country| !country.is_empty()).unwrap_or(&defaults.country);
        if let Some((at, whole)) = said.all(Target::Address).next() {
            if !address_1.is_empty() {
                leftover.insert(at, whole);
            } else if let (true, Some(parts)) = ([city, state, zip].concat().is_empty(), us_address::split(whole)) {
                (address_1, city, state, zip) = (parts.street, parts.city, parts.state, parts.zip);
            } else {
                address_1 = whole;
            }
        }
        let (latitude, longitude) = (said.one(Target::Latitude), said.one(Target::Longitude));
        let state = if state.is_empty() { &defaults.state } else { state };
        let addressed = [address_1, &address_2, city, zip].into_iter().any(|part| !part.is_empty());
        if !addressed && latitude.is_empty() && longitude.is_empty() && !said.reading.confidential {
            self.area(line, id, state, country);
            return;
        }
        let location = self.id("location", id, "");
        let confidential = if said.reading.confidential { "yes" } else { "" };
        self.location.push(line, [location.as_str(), organization, "physical", latitude, longitude, confidential]);
        self.service_at_location.push(line, [self.id("service_at_location", id, "").as_str(), id, location.as_str()]);
        if addressed || !state.is_empty() || !country.is_empty() {
            let row = self.id("address", id, "");
            let cells = [row.as_str(), &location, address_1, &address_2, city, state, zip, country, "physical"];
            self.address.push(line, cells);
        }
    }

    /// Where nothing is said but a state or a country, that is whom it serves and not where it is.
    fn area(&mut self, line: u32, id: &str, state: &str, country: &str) {
        let name = [state, country].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        if name.is_empty() {
            return;
        }
        // Two letters of a state in a column of states need no country beside them.
        let in_us = matches!(country, "" | "US" | "USA") && content::is_state(state);
        let extent = if in_us { format!("US-{}", state.trim().to_uppercase()) } else { String::new() };
        let kind = if in_us { "text" } else { "" };
        self.service_area.push(line, [self.id("service_area", id, &name).as_str(), id, &name, &extent, kind]);
    }
}
