//! What several packs say about one record, fact by fact: to be compared, for a whole list at once.

use std::collections::HashMap;

use many_doors_domain::{Resource, ResourceId};

use crate::{
    decisions::Decisions,
    error::StoreError,
    merge::{self, Claim},
    other_version::{self, OtherFacts},
    pack::{Marks, PackMark},
    reader::Reader,
    resource,
};

/// The facts that one pack gives about a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The pack.
    pub mark: PackMark,
    /// The facts; without the place where a version hides that.
    pub resource: Resource,
}

impl Reader<'_> {
    /// Those of these records, which are as they are shown, about which more than one entry says something: with what each says,
    /// the one that is shown first, then the others as they rank. Revoked and altered ones say nothing. Where one says that the
    /// place must not be known, none says where it is. One question to the library where nothing is contested.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn contested<'r>(
        &self,
        shown: impl IntoIterator<Item = &'r Resource>,
    ) -> Result<HashMap<ResourceId, Vec<Told>>, StoreError> {
        let connection = self.connection;
        let shown: HashMap<&str, &Resource> =
            shown.into_iter().map(|resource| (resource.id.0.as_str(), resource)).collect();
        let ids: Vec<&str> = shown.keys().copied().collect();
        let contested = other_version::contested(connection, &ids)?;
        if contested.is_empty() {
            return Ok(HashMap::new());
        }
        let (marks, decisions) = (Marks::load(connection)?, Decisions::load(connection)?);
        let mut all = HashMap::new();
        for id in contested {
            let (Some(best), Some(resource)) = (resource::shown(connection, &id)?, shown.get(id.as_str())) else {
                continue;
            };
            let mut others = other_version::facts_of(connection, &id)?;
            others.retain(|OtherFacts { pack, resource, .. }| {
                let own_id = resource.id.0.as_str();
                !decisions.is_revoked(own_id) && (own_id, pack.as_str()) != (&best.own_id, &best.pack)
            });
            let mut others: Vec<(Told, [u8; 32])> = others
                .into_iter()
                .map(|OtherFacts { pack, digest, resource }| (Told { mark: marks.of(&pack), resource }, digest))
                .collect();
            others.sort_by(|(one, a), (other, b)| claim(one, a).cmp(&claim(other, b)));
            let mut told = vec![Told { mark: marks.of(&best.pack), resource: (*resource).clone() }];
            told.extend(others.into_iter().map(|(told, _)| told));
            if merge::is_hidden(told.iter().map(|told| &told.resource)) {
                told.iter_mut().for_each(|told| told.resource.hide_place());
            }
            if told.len() > 1 {
                all.insert(ResourceId(id), told);
            }
        }
        Ok(all)
    }
}

fn claim<'a>(told: &'a Told, digest: &'a [u8; 32]) -> Claim<'a> {
    Claim { mark: &told.mark, checked: told.resource.checked, digest }
}
