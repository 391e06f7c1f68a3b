//! The lines for an immediate danger. Never a dead end: where the library cannot be read, the compiled ones answer.

use std::collections::BTreeMap;

use many_doors_domain::{Channel, Community, Kind, Need, Resource, ResourceId, Status};
use many_doors_store::Reader;

use crate::{
    App,
    card::{Now, card},
    commands::LocaleRequest,
    disputes::on_cards,
    national,
    state::State,
    texts::Texts,
    wire::{Card, CrisisSheet, Failure},
};

/// Lines that stand above all results; more would push the answer itself off the screen.
const MOST_ABOVE: usize = 3;

impl App {
    /// The lines for an immediate danger: national ones first, in the order of the compiled list.
    ///
    /// # Errors
    /// None: the compiled lines stand in for a library that cannot be read. The signature is that of every command.
    pub fn crisis_lines(&self, request: LocaleRequest) -> Result<CrisisSheet, Failure> {
        let state = self.state();
        let chain = state.chain(&request.locale);
        let now = self.now();
        let from_library =
            state.library().and_then(|library| library.read(|reader| lines(&state, reader, &chain, now)));
        let (lines, compiled) = match from_library {
            Ok(lines) if !lines.is_empty() => (lines, false),
            _ => (self.compiled_lines(&chain, now), true),
        };
        Ok(CrisisSheet { lines, compiled, built_on: national::BUILT_ON.to_owned() })
    }
    /// The compiled lines, without those that were taken back since.
    fn compiled_lines(&self, chain: &[String], now: Now) -> Vec<Card> {
        let revoked = self.kept.notes().revoked_ids();
        national::cards(chain, now).into_iter().filter(|card| !revoked.contains(&card.id)).collect()
    }
}

/// Lines of the library that are there. One that was altered on disk is replaced by its compiled twin, or left out.
fn lines(state: &State, reader: &Reader<'_>, chain: &[String], now: Now) -> Result<Vec<Card>, Failure> {
    let mut compiled: BTreeMap<String, Card> =
        national::cards(chain, now).into_iter().map(|card| (card.id.clone(), card)).collect();
    let mut ids: Vec<ResourceId> = national::LINES.iter().map(|line| ResourceId(line.id.to_owned())).collect();
    for id in reader.ids_of_kind(Kind::Crisis)? {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let found: Vec<_> = ids.into_iter().map(|id| (reader.resource(&id), id)).collect();
    // A number stands here even where nobody can tell who says otherwise.
    let there = found.iter().filter_map(|(resource, _)| resource.as_ref().ok()?.as_ref());
    let mut disputed = on_cards(reader, there).unwrap_or_default();
    let mut cards = Vec::new();
    for (resource, id) in found {
        match resource {
            // The library knows better than the compiled list: what has ended or paused is not offered.
            Ok(Some(resource)) if !offered(&resource) => {}
            Ok(Some(resource)) => {
                let texts = Texts::new(resource.kind, state.texts_of(reader, &resource, chain)?, chain);
                let disputed = disputed.remove(&resource.id).unwrap_or_default();
                cards.push(Card { disputed, ..card(&resource, &texts, now, Vec::new()) });
            }
            // Removed from the library: revoked, so not offered either.
            Ok(None) => {}
            Err(_) => cards.extend(compiled.remove(&id.0)),
        }
    }
    Ok(cards)
}

/// National lines that answer anyone, those that speak the reader's language by themselves first.
pub(crate) fn for_everyone(reader: &Reader<'_>, locale: &str) -> Result<Vec<Resource>, Failure> {
    let ids: Vec<ResourceId> = national::LINES.iter().map(|line| ResourceId(line.id.to_owned())).collect();
    let spoken = locale.split('-').next().unwrap_or(locale);
    let speaks = |line: &Resource| {
        line.channels.iter().flat_map(|channel| &channel.languages).any(|language| language.primary() == spoken)
    };
    let mut lines = reader.resources(&ids)?;
    let serves = |line: &Resource, whom: Community| line.communities.iter().any(|served| served.community == whom);
    // A branch for one group of people is not for everyone, even where it turns nobody away.
    lines.retain(|line| offered(line) && serves(line, Community::All) && !serves(line, Community::Veterans));
    // A line in one language only is for those who read that language.
    lines.retain(|line| {
        speaks(line) || line.channels.iter().any(|channel| channel.interpreter || speaks_english(channel))
    });
    lines.retain(|line| line.needs.contains(&Need::Suicide));
    lines.sort_by_key(|line| !speaks(line));
    lines.truncate(MOST_ABOVE);
    Ok(lines)
}

fn speaks_english(channel: &Channel) -> bool {
    channel.languages.iter().any(|language| language.primary() == "en")
}

/// Somebody may answer: a number to dial or to write to, and nothing says that it ended.
fn offered(resource: &Resource) -> bool {
    resource.status.state == Status::Available && resource.channels.iter().any(|channel| channel.number.is_some())
}
