//! A record as people see it on a list: facts as codes, sentences in the best language there is.

use jiff::Timestamp;
use many_doors_domain::{Channel, Freshness, Kind, LanguageCode, OpenState, Resource, Status};
use many_doors_store::Field;

use crate::{
    texts::Texts,
    wire::{Card, ChannelView, CreditView, Text, Why},
};

/// The moment for which cards are made, and the calendar day that goes with it.
#[derive(Clone, Copy)]
pub(crate) struct Now {
    pub(crate) moment: Timestamp,
    pub(crate) today: jiff::civil::Date,
}

/// Makes the card of one record. What sources disagree about is for whoever knows of other records, too.
pub(crate) fn card(resource: &Resource, texts: &Texts<'_>, now: Now, why: Vec<Why>) -> Card {
    let (languages, interpreter) = languages(&resource.channels);
    // Where a record has ended, nothing on its card may look like an offer.
    let shown = if resource.status.state == Status::Ended { &[] } else { resource.channels.as_slice() };
    let channels: Vec<ChannelView> = shown.iter().map(|channel| channel_view(resource, channel, now)).collect();
    Card {
        id: resource.id.0.clone(),
        name: texts.get(Field::Name).unwrap_or_else(|| texts.proper_name(&resource.name)),
        summary: texts.get(Field::Summary).unwrap_or_else(|| texts.proper_name("")),
        kind: resource.kind,
        door: resource.kind.door(),
        status: resource.status,
        cost: resource.cost.kind,
        languages,
        interpreter,
        communities: resource.communities.clone(),
        open: best_open(&channels),
        emergency: resource.emergency.policy,
        id_asked: resource.id_asked.asked,
        freshness: Freshness::of(resource.checked, now.today),
        checked: resource.checked,
        channels,
        credit: resource.credit.as_ref().map(|credit| CreditView {
            community: texts.get(Field::Credit).unwrap_or_else(|| texts.in_source_language(&credit.community)),
            openness: credit.openness,
        }),
        disputed: Vec::new(),
        meters: None,
        why,
    }
}

fn channel_view(resource: &Resource, channel: &Channel, now: Now) -> ChannelView {
    let checked = resource.checked_channel(channel);
    let uncertain_address = channel.uncertain && channel.checked.is_none();
    let checked = if uncertain_address { None } else { checked };
    ChannelView {
        kind: channel.kind,
        display: channel.number.as_ref().map(many_doors_domain::PhoneNumber::display),
        number: channel.number.as_ref().map(|number| number.as_str().to_owned()),
        address: channel.address.clone(),
        label: channel.label.clone(),
        vanity: channel.vanity.clone(),
        keyword: channel.keyword.clone(),
        press: channel.press.clone(),
        whatsapp: channel.whatsapp,
        uncertain: channel.uncertain,
        languages: channel.languages.clone(),
        interpreter: channel.interpreter,
        hours: channel.hours.clone(),
        open: channel.hours.at(now.moment),
        freshness: Freshness::of(checked, now.today),
        checked,
        hours_freshness: Freshness::of(channel.hours_checked.or(checked), now.today),
        hours_checked: channel.hours_checked.or(checked),
    }
}

/// Languages of all channels, each once, in the order in which they are first named.
fn languages(channels: &[Channel]) -> (Vec<LanguageCode>, bool) {
    let mut found: Vec<LanguageCode> = Vec::new();
    for language in channels.iter().flat_map(|channel| &channel.languages) {
        if !found.contains(language) {
            found.push(language.clone());
        }
    }
    (found, channels.iter().any(|channel| channel.interpreter))
}

/// The state of the channel a person can use soonest. Web pages do not count: nobody answers there.
fn best_open(channels: &[ChannelView]) -> OpenState {
    let rank = |state: &OpenState| match state {
        OpenState::Always => 0,
        OpenState::Open { .. } => 1,
        OpenState::Closed { .. } => 2,
        OpenState::Unknown => 3,
    };
    channels.iter().map(|channel| &channel.open).min_by_key(|state| rank(state)).cloned().unwrap_or(OpenState::Unknown)
}

/// Whether somebody answers at `now` on any channel.
pub(crate) fn open_now(resource: &Resource, now: Timestamp) -> bool {
    resource.channels.iter().any(|channel| channel.hours.at(now).is_open())
}

/// Sentences of this record and field must not stand alone while nobody has checked them.
pub(crate) fn critical(kind: Kind, field: Field) -> bool {
    matches!(kind, Kind::Crisis | Kind::Rights) || field == Field::Emergency
}

impl Text {
    /// A text that needs no translation, such as a proper name.
    pub(crate) fn plain(text: impl Into<String>, lang: impl Into<String>) -> Self {
        Self { text: text.into(), lang: lang.into(), status: many_doors_domain::TextStatus::Trusted, source: None }
    }
}
