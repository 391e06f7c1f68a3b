//! Which tables stand inside which in JSON: facts of the specification, for writing and for the schema.

/// A list of rows inside an object.
#[derive(Debug, Clone, Copy)]
pub(super) struct Inside {
    /// The table of the object.
    pub(super) parent: &'static str,
    /// The key of the list.
    pub(super) key: &'static str,
    /// The table of the rows.
    pub(super) table: &'static str,
    /// The column by which they name the object.
    pub(super) column: &'static str,
}

const fn inside(parent: &'static str, key: &'static str, table: &'static str, column: &'static str) -> Inside {
    Inside { parent, key, table, column }
}

/// Lists, in the order in which rows are taken: one that could stand in several places stands in the first.
pub(super) const LISTS: &[Inside] = &[
    inside("service", "phones", "phone", "service_id"),
    inside("service", "schedules", "schedule", "service_id"),
    inside("service", "service_areas", "service_area", "service_id"),
    inside("service", "languages", "language", "service_id"),
    inside("service", "funding", "funding", "service_id"),
    inside("service", "cost_options", "cost_option", "service_id"),
    inside("service", "required_documents", "required_document", "service_id"),
    inside("service", "contacts", "contact", "service_id"),
    inside("service", "additional_urls", "url", "service_id"),
    inside("service", "capacities", "service_capacity", "service_id"),
    inside("service", "service_at_locations", "service_at_location", "service_id"),
    inside("service_at_location", "service_areas", "service_area", "service_at_location_id"),
    inside("service_at_location", "phones", "phone", "service_at_location_id"),
    inside("service_at_location", "schedules", "schedule", "service_at_location_id"),
    inside("service_at_location", "contacts", "contact", "service_at_location_id"),
    inside("location", "addresses", "address", "location_id"),
    inside("location", "phones", "phone", "location_id"),
    inside("location", "languages", "language", "location_id"),
    inside("location", "schedules", "schedule", "location_id"),
    inside("location", "accessibility", "accessibility", "location_id"),
    inside("location", "contacts", "contact", "location_id"),
    inside("organization", "phones", "phone", "organization_id"),
    inside("organization", "funding", "funding", "organization_id"),
    inside("organization", "contacts", "contact", "organization_id"),
    inside("organization", "programs", "program", "organization_id"),
    inside("organization", "locations", "location", "organization_id"),
    inside("organization", "organization_identifiers", "organization_identifier", "organization_id"),
    inside("organization", "additional_websites", "url", "organization_id"),
    inside("phone", "languages", "language", "phone_id"),
    inside("contact", "phones", "phone", "contact_id"),
    inside("service", "attributes", "attribute", "link_id"),
    inside("organization", "attributes", "attribute", "link_id"),
    inside("location", "attributes", "attribute", "link_id"),
    inside("service_at_location", "attributes", "attribute", "link_id"),
    inside("phone", "attributes", "attribute", "link_id"),
    inside("contact", "attributes", "attribute", "link_id"),
    inside("program", "attributes", "attribute", "link_id"),
    inside("address", "attributes", "attribute", "link_id"),
    inside("schedule", "attributes", "attribute", "link_id"),
    inside("funding", "attributes", "attribute", "link_id"),
    inside("service_area", "attributes", "attribute", "link_id"),
    inside("required_document", "attributes", "attribute", "link_id"),
    inside("language", "attributes", "attribute", "link_id"),
    inside("accessibility", "attributes", "attribute", "link_id"),
    inside("cost_option", "attributes", "attribute", "link_id"),
    inside("organization_identifier", "attributes", "attribute", "link_id"),
    inside("service_capacity", "attributes", "attribute", "link_id"),
    inside("unit", "attributes", "attribute", "link_id"),
    inside("url", "attributes", "attribute", "link_id"),
    inside("service", "metadata", "metadata", "resource_id"),
    inside("organization", "metadata", "metadata", "resource_id"),
    inside("location", "metadata", "metadata", "resource_id"),
    inside("service_at_location", "metadata", "metadata", "resource_id"),
    inside("phone", "metadata", "metadata", "resource_id"),
    inside("contact", "metadata", "metadata", "resource_id"),
    inside("program", "metadata", "metadata", "resource_id"),
    inside("address", "metadata", "metadata", "resource_id"),
    inside("schedule", "metadata", "metadata", "resource_id"),
    inside("funding", "metadata", "metadata", "resource_id"),
    inside("service_area", "metadata", "metadata", "resource_id"),
    inside("required_document", "metadata", "metadata", "resource_id"),
    inside("language", "metadata", "metadata", "resource_id"),
    inside("accessibility", "metadata", "metadata", "resource_id"),
    inside("cost_option", "metadata", "metadata", "resource_id"),
    inside("organization_identifier", "metadata", "metadata", "resource_id"),
    inside("service_capacity", "metadata", "metadata", "resource_id"),
    inside("unit", "metadata", "metadata", "resource_id"),
    inside("url", "metadata", "metadata", "resource_id"),
    inside("attribute", "metadata", "metadata", "resource_id"),
    inside("taxonomy_term", "metadata", "metadata", "resource_id"),
    inside("taxonomy", "metadata", "metadata", "resource_id"),
];

/// Single rows inside an object, which names them by a column.
pub(super) const SINGLE: &[Inside] = &[
    inside("service_at_location", "location", "location", "location_id"),
    inside("attribute", "taxonomy_term", "taxonomy_term", "taxonomy_term_id"),
    inside("taxonomy_term", "taxonomy_detail", "taxonomy", "taxonomy_id"),
    inside("service_capacity", "unit", "unit", "unit_id"),
    inside("service", "program", "program", "program_id"),
    inside("service", "organization", "organization", "organization_id"),
];
