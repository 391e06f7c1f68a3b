//! One record on its own page, and the practices side by side.

use many_doors_domain::{Kind, Openness, ResourceId};
use many_doors_store::Field;

use crate::{
    App,
    card::card,
    commands::{LocaleRequest, ResourceRequest},
    disputes::{acted_on, disputes, on_cards},
    packs::{origin, shown_name},
    texts::Texts,
    wire::{Card, Failure, FailureCode, PackOrigin, ResourcePage},
};

impl App {
    /// One resource on its own page.
    ///
    /// # Errors
    /// `ResourceGone`; `LibraryUnreadable`.
    pub fn resource(&self, request: ResourceRequest) -> Result<ResourcePage, Failure> {
        let state = self.state();
        let chain = state.chain(&request.locale);
        state.library()?.read(|reader| {
            let id = ResourceId(request.id.clone());
            let resource = reader.resource(&id)?.ok_or_else(|| Failure::of(FailureCode::ResourceGone))?;
            let versions = reader.versions(&id)?;
            let told = reader.contested([&resource])?.remove(&resource.id).unwrap_or_default();
            let texts = Texts::new(resource.kind, state.texts_of(reader, &resource, &chain)?, &chain);
            Ok(ResourcePage {
                card: Card { disputed: acted_on(&told), ..card(&resource, &texts, self.now(), Vec::new()) },
                more: texts.get(Field::More),
                who: texts.get(Field::Who),
                hours: texts.get(Field::Hours),
                money: texts.get(Field::Money),
                emergency_text: texts.get(Field::Emergency),
                closed_text: texts.get(Field::Closed),
                emergency: resource.emergency,
                id_asked: resource.id_asked,
                cost: resource.cost,
                credit: resource.credit,
                also_known_as: resource.also_known_as,
                needs: resource.needs,
                area: resource.area,
                sources: resource.sources,
                from: versions.first().map(|version| shown_name(&version.mark)).unwrap_or_default(),
                origin: versions.first().map_or(PackOrigin::BuiltIn, |version| origin(version.mark.source)),
                disputes: disputes(&told),
                confidential: resource.confidential,
            })
        })
    }

    /// All practices, each with its credit: open ones first, closed ones last.
    ///
    /// # Errors
    /// `LibraryUnreadable`.
    pub fn practices(&self, request: LocaleRequest) -> Result<Vec<Card>, Failure> {
        let state = self.state();
        let chain = state.chain(&request.locale);
        let now = self.now();
        state.library()?.read(|reader| {
            let mut practices = reader.resources(&reader.ids_of_kind(Kind::Practice)?)?;
            practices
                .sort_by_key(|practice| practice.credit.as_ref().map_or(Openness::Closed, |credit| credit.openness));
            let mut disputed = on_cards(reader, &practices)?;
            practices
                .iter()
                .map(|practice| {
                    let texts = Texts::new(practice.kind, state.texts_of(reader, practice, &chain)?, &chain);
                    let disputed = disputed.remove(&practice.id).unwrap_or_default();
                    Ok(Card { disputed, ..card(practice, &texts, now, Vec::new()) })
                })
                .collect()
        })
    }
}
