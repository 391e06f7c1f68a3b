//! What a file or a key holds, by the names that versions of HSDS and programs around it have used.

/// A table of any version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    Organization,
    Program,
    Service,
    ServiceAtLocation,
    Location,
    Phone,
    Contact,
    Address,
    PhysicalAddress,
    PostalAddress,
    Schedule,
    RegularSchedule,
    HolidaySchedule,
    Funding,
    ServiceArea,
    RequiredDocument,
    Language,
    Accessibility,
    Attribute,
    ServiceAttribute,
    ServiceTaxonomy,
    TaxonomyTerm,
    Taxonomy,
    Metadata,
    MetaTableDescription,
    CostOption,
    PaymentAccepted,
    OrganizationIdentifier,
    ServiceCapacity,
    Unit,
    Url,
    Eligibility,
}

/// Each kind, its table in 3.1, and the names it goes by.
const KINDS: &[(Kind, &str, &[&str])] = &[
    (Kind::Organization, "organization", &["organization", "organizations", "organisation", "organisations"]),
    (Kind::Program, "program", &["program", "programs"]),
    (Kind::Service, "service", &["service", "services"]),
    (
        Kind::ServiceAtLocation,
        "service_at_location",
        &[
            "service_at_location",
            "service_at_locations",
            "services_at_location",
            "services_at_locations",
            "service_location",
            "service_locations",
        ],
    ),
    (Kind::Location, "location", &["location", "locations"]),
    (Kind::Phone, "phone", &["phone", "phones"]),
    (Kind::Contact, "contact", &["contact", "contacts"]),
    (Kind::Address, "address", &["address", "addresses"]),
    (Kind::PhysicalAddress, "address", &["physical_address", "physical_addresses"]),
    (Kind::PostalAddress, "address", &["postal_address", "postal_addresses", "mail_address", "mail_addresses"]),
    (Kind::Schedule, "schedule", &["schedule", "schedules"]),
    (Kind::RegularSchedule, "schedule", &["regular_schedule", "regular_schedules"]),
    (Kind::HolidaySchedule, "schedule", &["holiday_schedule", "holiday_schedules"]),
    (Kind::Funding, "funding", &["funding", "fundings", "funding_sources"]),
    (Kind::ServiceArea, "service_area", &["service_area", "service_areas"]),
    (Kind::RequiredDocument, "required_document", &["required_document", "required_documents"]),
    (Kind::Language, "language", &["language", "languages"]),
    (
        Kind::Accessibility,
        "accessibility",
        &["accessibility", "accessibilities", "accessibility_for_disabilities", "accessibilities_for_disabilities"],
    ),
    (Kind::Attribute, "attribute", &["attribute", "attributes", "other_attribute", "other_attributes"]),
    (Kind::ServiceAttribute, "attribute", &["service_attribute", "service_attributes", "services_attributes"]),
    (
        Kind::ServiceTaxonomy,
        "attribute",
        &["service_taxonomy", "services_taxonomy", "service_taxonomies", "services_taxonomies"],
    ),
    (Kind::TaxonomyTerm, "taxonomy_term", &["taxonomy_term", "taxonomy_terms", "taxonomyterm", "taxonomyterms"]),
    (Kind::Taxonomy, "taxonomy", &["taxonomy", "taxonomies", "taxonomy_detail"]),
    (Kind::Metadata, "metadata", &["metadata"]),
    (Kind::MetaTableDescription, "meta_table_description", &["meta_table_description", "meta_table_descriptions"]),
    (Kind::CostOption, "cost_option", &["cost_option", "cost_options"]),
    (Kind::PaymentAccepted, "cost_option", &["payment_accepted", "payments_accepted", "accepted_payments"]),
    (Kind::OrganizationIdentifier, "organization_identifier", &["organization_identifier", "organization_identifiers"]),
    (Kind::ServiceCapacity, "service_capacity", &["service_capacity", "service_capacities", "capacities"]),
    (Kind::Unit, "unit", &["unit", "units"]),
    (Kind::Url, "url", &["url", "urls", "additional_urls", "additional_websites"]),
    (Kind::Eligibility, "eligibility", &["eligibility", "eligibilities"]),
];

impl Kind {
    /// Its table in 3.1. `eligibility` is none of them: it is folded into services at the end.
    pub(super) fn table(self) -> &'static str {
        KINDS.iter().find(|(kind, ..)| *kind == self).map_or("", |(_, table, _)| table)
    }

    /// The kind that a file's stem or a key names.
    pub(super) fn named(name: &str) -> Option<Self> {
        let name = name.trim().to_ascii_lowercase().replace(['-', ' '], "_");
        let name = ["_full", "_list"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(&name);
        KINDS.iter().find(|(_, _, names)| names.contains(&name)).map(|(kind, ..)| *kind)
    }

    /// The same kind when its columns say more than its name: `taxonomy` held single terms before 3.0, and Ohana's addresses and
    /// hours have no type.
    pub(super) fn seen_by(self, has: &dyn Fn(&str) -> bool) -> Self {
        match self {
            Self::Taxonomy
                if ["parent_id", "parent_name", "vocabulary", "taxonomy_id", "term"].into_iter().any(has) =>
            {
                Self::TaxonomyTerm
            }
            Self::Address if !has("address_type") => Self::PhysicalAddress,
            other => other,
        }
    }

    /// What a file of another name most likely holds, by columns that no other table has.
    pub(super) fn of_columns(has: &dyn Fn(&str) -> bool, columns: usize) -> Option<Self> {
        let all = |names: &[&str]| names.iter().all(|name| has(name));
        let any = |names: &[&str]| names.iter().any(|name| has(name));
        Some(if all(&["start_date", "closed"]) {
            Self::HolidaySchedule
        } else if all(&["weekday", "opens_at"]) {
            Self::RegularSchedule
        } else if all(&["opens_at", "byday"]) {
            Self::Schedule
        } else if all(&["number"]) && any(&["extension", "number_type", "contact_id"]) {
            Self::Phone
        } else if all(&["address_1", "city"]) {
            if has("attention") && !has("address_type") { Self::PostalAddress } else { Self::Address }
        } else if all(&["taxonomy_id", "parent_id", "name"]) {
            Self::TaxonomyTerm
        } else if all(&["name", "organization_id"]) && any(&["transportation", "latitude", "location_type"]) {
            Self::Location
        } else if all(&["name"]) && any(&["application_process", "wait_time", "interpretation_services", "fees"]) {
            Self::Service
        } else if all(&["name"]) && any(&["legal_status", "tax_status", "year_incorporated"]) {
            Self::Organization
        } else if all(&["name", "title", "email"]) {
            Self::Contact
        } else if all(&["id", "service_id", "location_id"]) && columns <= 4 {
            Self::ServiceAtLocation
        } else if all(&["id", "organization_id", "name"]) && columns <= 5 {
            Self::Program
        } else {
            return None;
        })
    }

    /// The 3.1 name of a column, if this kind called it otherwise.
    pub(super) fn renamed(self, column: &str) -> Option<&'static str> {
        Some(match (self, column) {
            (Self::Accessibility, "accessibility") => "description",
            (Self::PaymentAccepted, "payment") => "option",
            (Self::Language, "language") => "name",
            (Self::ServiceArea, "service_area") => "name",
            (Self::TaxonomyTerm, "term") => "name",
            (Self::TaxonomyTerm, "vocabulary") => "taxonomy",
            (Self::TaxonomyTerm, "taxonomy_id") => "id",
            (Self::Organization, "url") => "website",
            (Self::Location | Self::Service, "website") => "url",
            (Self::Service, "eligibility") => "eligibility_description",
            (Self::ServiceTaxonomy | Self::ServiceAttribute, "taxonomy_id") => "taxonomy_term_id",
            (Self::ServiceTaxonomy | Self::ServiceAttribute, "service_id") => "link_id",
            (Self::Phone, "number_type") => "type",
            (Self::RegularSchedule | Self::Schedule, "original_text") => "description",
            _ => return None,
        })
    }

    /// Columns that are taken apart into others or into rows of other tables.
    pub(super) fn taken_apart(self, column: &str) -> bool {
        match self {
            Self::Organization => matches!(column, "funding_sources"),
            Self::Service => matches!(
                column,
                "location_id"
                    | "accepted_payments"
                    | "funding_sources"
                    | "keywords"
                    | "languages"
                    | "required_documents"
                    | "service_areas"
                    | "taxonomy_ids"
            ),
            Self::Location => matches!(column, "languages" | "accessibility" | "virtual"),
            Self::Phone => column == "language",
            Self::Contact => matches!(column, "phone_number" | "phone_areacode" | "phone_extension"),
            Self::RegularSchedule | Self::Schedule => column == "weekday",
            Self::HolidaySchedule => matches!(column, "start_date" | "end_date" | "closed"),
            Self::Eligibility => matches!(column, "id" | "service_id" | "eligibility"),
            _ => false,
        }
    }
}

/// The table whose row a column names.
pub(super) fn reference(table: &str, column: &str) -> Option<&'static str> {
    Some(match (table, column) {
        ("taxonomy_term", "parent_id") => "taxonomy_term",
        (_, "organization_id" | "parent_organization_id") => "organization",
        (_, "program_id") => "program",
        (_, "service_id") => "service",
        (_, "location_id") => "location",
        (_, "service_at_location_id") => "service_at_location",
        (_, "phone_id") => "phone",
        (_, "contact_id") => "contact",
        (_, "taxonomy_id") => "taxonomy",
        (_, "taxonomy_term_id") => "taxonomy_term",
        (_, "unit_id") => "unit",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_one_line_and_no_name_stands_for_two() {
        let mut names: Vec<&str> = KINDS.iter().flat_map(|(_, _, names)| names.iter().copied()).collect();
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all);
        for (_, table, _) in KINDS {
            assert!(*table == "eligibility" || crate::hsds::model::table(table).is_some(), "{table}");
        }
        for table in crate::hsds::model::TABLES {
            assert_eq!(Kind::named(table.name).map(Kind::table), Some(table.name));
            let stem = table.file.trim_end_matches(".csv");
            assert_eq!(Kind::named(stem).map(Kind::table), Some(table.name), "{stem}");
        }
    }
}
