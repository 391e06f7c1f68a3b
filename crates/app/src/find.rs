//! Search: from what was typed or pressed to cards.

use many_doors_domain::{Community, CostKind, EmergencyPolicy, Kind, Need, Resource};
use many_doors_search::{FacetToken, Meaning, Query, QueryNotice, Thesaurus};
use many_doors_store::{Hit, Judge, Nearby, Reader, SearchHits, SearchRequest};

use crate::{
    App,
    card::{self, Now},
    crisis, disputes,
    kiosk::Kiosk,
    place::Gazetteer,
    tallied::needs_of,
    texts::Texts,
    wire::{Card, Count, Failure, FilterName, Filters, FindRequest, Found, HiddenBy, NearAnswer, Notice, Why},
};

/// Most cards one answer may hold, whatever was asked for.
const MOST_CARDS: u32 = 400;

/// Fewer hits than this call for help with spelling.
const FEW: usize = 3;

impl App {
    /// Search.
    ///
    /// # Errors
    /// `LibraryUnreadable`; `Superseded` when another question came in the meantime.
    pub fn find(&self, request: FindRequest) -> Result<Found, Failure> {
        let state = self.state();
        let (typed, notices) = Query::parse(&request.text);
        let chain = state.chain(&request.locale);
        let now = self.now();
        let near = request.near.as_ref().map(|place| Gazetteer::get().nearby(place)).transpose()?;
        let here = near.as_ref().and_then(|near| near.point);
        let crisis = state.crisis_words().is_crisis(&request.text) || request.need.is_some_and(about_danger);
        let library = state.library()?;
        let found = library.read_latest(|reader| -> Result<Found, Failure> {
            let asked = Asked { request: &request, near, now };
            let (question, mut hits) = Question::ask(reader, state.concepts.thesaurus(), &typed, &asked)?;
            let or_more = hits.or_more;
            let ids: Vec<_> = hits.hits.iter().map(|hit| hit.id.clone()).collect();
            let mut resources = reader.resources(&ids)?;
            if crisis {
                raise(&mut resources, crisis::for_everyone(reader, &request.locale)?);
            }
            let mut disputed = disputes::on_cards(reader, &resources)?;
            let mut cards = Vec::with_capacity(resources.len());
            for resource in &resources {
                let hit = hits.hits.iter_mut().find(|hit| hit.id == resource.id);
                let (words, needs) = hit
                    .map(|hit| (std::mem::take(&mut hit.words), std::mem::take(&mut hit.why_needs)))
                    .unwrap_or_default();
                let why = question.why(resource, words, needs);
                let texts = Texts::new(resource.kind, state.texts_of(reader, resource, &chain)?, &chain);
                let meters = here.and_then(|here| resource.area.meters_from(here));
                let disputed = disputed.remove(&resource.id).unwrap_or_default();
                cards.push(Card { disputed, meters: meters.map(whole), ..card::card(resource, &texts, now, why) });
            }
            let (total, hidden, hidden_together) = question.counts(reader, &cards, or_more)?;
            let near = request.near.as_ref().map(|place| NearAnswer {
                exact: Gazetteer::get().is_exact(place),
                doors: cards.iter().any(|card| card.meters.is_some()),
            });
            Ok(Found {
                near,
                cards,
                total,
                hidden,
                hidden_together,
                crisis,
                some_words_only: hits.some_words_only,
                instead: hits.instead,
                notices: notices.iter().map(notice).collect(),
            })
        })?;
        if let Some(tallied) = self.kiosk.as_ref().and_then(Kiosk::tallied) {
            tallied.asked(needs_of(state.concepts.thesaurus(), request.need, &request.text), &request.locale, &found);
        }
        Ok(found)
    }
}

/// Puts the crisis lines above everything else: those for everyone, found or not, then the others that were found.
fn raise(resources: &mut Vec<Resource>, for_everyone: Vec<Resource>) {
    resources.retain(|resource| for_everyone.iter().all(|line| line.id != resource.id));
    // Stable: within the crisis lines and within the rest, the order stays.
    resources.sort_by_key(|resource| resource.kind != Kind::Crisis);
    resources.splice(0..0, for_everyone);
}

/// These tiles speak of danger as plainly as any word.
fn about_danger(need: Need) -> bool {
    matches!(need, Need::Suicide | Need::Violence | Need::SexualViolence)
}

fn notice(notice: &QueryNotice) -> Notice {
    Notice::of(match notice {
        QueryNotice::QueryCut => "query_cut",
        QueryNotice::CharactersRemoved => "characters_removed",
    })
}

struct Question<'a> {
    query: Query,
    /// What the thesaurus made of it.
    meanings: Vec<Meaning>,
    thesaurus: &'a Thesaurus,
    asked: &'a Asked<'a>,
}

/// What was asked, read as far as that needs no library.
struct Asked<'a> {
    request: &'a FindRequest,
    near: Option<Nearby>,
    now: Now,
}

impl<'a> Question<'a> {
    fn new(thesaurus: &'a Thesaurus, typed: &Query, asked: &'a Asked<'a>) -> Self {
        let (query, meanings) = thesaurus.expand(typed);
        Self { query, meanings, thesaurus, asked }
    }

    /// Asks what was typed and, where that finds next to nothing, what was perhaps meant. Answers with the question that
    /// found more.
    fn ask(
        reader: &Reader<'_>,
        thesaurus: &'a Thesaurus,
        typed: &Query,
        asked: &'a Asked<'a>,
    ) -> Result<(Self, SearchHits), Failure> {
        let question = Self::new(thesaurus, typed, asked);
        let hits = question.search(reader)?;
        let help = hits.hits.len() < FEW && hits.instead.is_none() && !asked.request.literal;
        if let Some(mended) = help.then(|| thesaurus.mend(typed)).flatten() {
            let other = Self::new(thesaurus, &mended, asked);
            let found = other.search(reader)?;
            // What was found as typed stays: the thesaurus does not know the names in lists that were brought in.
            let loses = |hit: &Hit| !found.hits.iter().any(|other| other.id == hit.id);
            let takes_away = !hits.some_words_only && hits.hits.iter().any(loses);
            if found.hits.len() > hits.hits.len() && !takes_away {
                return Ok((other, SearchHits { instead: Some(mended.text()), ..found }));
            }
        }
        Ok((question, hits))
    }

    fn search(&self, reader: &Reader<'_>) -> Result<SearchHits, Failure> {
        let filters = &self.asked.request.filters;
        let mut judge = self.judge(filters);
        Ok(reader.search(&self.with(filters), judge.as_mut().map(|judge| judge as Judge<'_>))?)
    }
}

impl Question<'_> {
    /// The store's request under these filters: whatever the index can answer becomes a token.
    fn with(&self, filters: &Filters) -> SearchRequest<'_> {
        let mut facets = Vec::new();
        let mut any_of = Vec::new();
        facets.extend(self.asked.request.need.map(FacetToken::need));
        facets.extend(filters.channel.map(FacetToken::channel));
        facets.extend(filters.kind.map(FacetToken::kind));
        if filters.never_sends_police {
            facets.push(FacetToken::emergency(EmergencyPolicy::NeverWithoutConsent));
        }
        if filters.cost_free {
            any_of.push(vec![FacetToken::cost(CostKind::Free), FacetToken::cost(CostKind::Sliding)]);
        }
        if let Some(language) = &filters.language {
            any_of.push(vec![FacetToken::language(spoken(language)), FacetToken::interpreter()]);
        }
        if let Some(community) = filters.community {
            any_of.push(holding(community).iter().map(|wider| FacetToken::community(*wider)).collect());
        }
        let limit = self.asked.request.limit.clamp(1, MOST_CARDS) as usize;
        SearchRequest {
            query: &self.query,
            facets,
            any_of,
            near: self.asked.near.clone(),
            limit,
            literal: self.asked.request.literal,
        }
    }

    /// What only the clock can tell, if that is asked.
    fn judge(&self, filters: &Filters) -> Option<impl FnMut(&Resource) -> bool + use<>> {
        let moment = self.asked.now.moment;
        filters.open_now.then_some(move |resource: &Resource| card::open_now(resource, moment))
    }

    fn count(&self, reader: &Reader<'_>, filters: &Filters) -> Result<Count, Failure> {
        let mut judge = self.judge(filters);
        let counted = reader.count(&self.with(filters), judge.as_mut().map(|judge| judge as Judge<'_>))?;
        Ok(Count { count: u32::try_from(counted.count).unwrap_or(u32::MAX), or_more: counted.or_more })
    }

    /// How many there are, and how many come back when one filter, or all, are taken away.
    fn counts(
        &self,
        reader: &Reader<'_>,
        cards: &[Card],
        or_more: bool,
    ) -> Result<(Count, Vec<HiddenBy>, Count), Failure> {
        let filters = &self.asked.request.filters;
        let total = if or_more {
            self.count(reader, filters)?
        } else {
            Count { count: u32::try_from(cards.len()).unwrap_or(u32::MAX), or_more: false }
        };
        let mut hidden = Vec::new();
        for (filter, without) in each_without(filters) {
            hidden.push(HiddenBy { filter, count: difference(&self.count(reader, &without)?, &total) });
        }
        let together = match hidden.len() {
            0 => Count { count: 0, or_more: false },
            _ => difference(&self.count(reader, &Filters::default())?, &total),
        };
        Ok((total, hidden, together))
    }

    /// Why a record is on the list, most telling first.
    fn why(&self, resource: &Resource, words: Vec<String>, needs: Vec<Need>) -> Vec<Why> {
        let mut why: Vec<Why> = Vec::new();
        match self.asked.request.need {
            Some(need) => why.push(Why::Need(need)),
            None => why.extend(self.needs_meant(resource).into_iter().chain(needs).map(Why::Need)),
        }
        for word in words.into_iter().take(3) {
            let meant = self.meanings.iter().any(|meaning| meaning.words == word);
            why.push(if meant { Why::Meaning(word) } else { Why::Word(word) });
        }
        let mut seen = Vec::new();
        why.retain(|reason| {
            !seen.contains(reason) && {
                seen.push(reason.clone());
                true
            }
        });
        let language = self.asked.request.filters.language.as_deref().unwrap_or(&self.asked.request.locale);
        let speaks =
            resource.channels.iter().flat_map(|channel| &channel.languages).find(|l| l.primary() == spoken(language));
        if let Some(language) = speaks.filter(|language| language.primary() != "en") {
            why.push(Why::Language(language.clone()));
        }
        if self.asked.request.filters.cost_free && resource.cost.kind == CostKind::Free {
            why.push(Why::Free);
        }
        why
    }
}

impl Question<'_> {
    /// Tiles that the question means and that the record is for.
    fn needs_meant(&self, resource: &Resource) -> Vec<Need> {
        let concepts = self.meanings.iter().flat_map(|meaning| &meaning.concepts);
        let needs = concepts.flat_map(|concept| &self.thesaurus.concepts()[*concept].needs);
        needs.filter(|need| resource.needs.contains(need)).take(2).copied().collect()
    }
}

/// Whole meters.
fn whole(meters: f64) -> u32 {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "at most half the earth's circumference"
    )]
    let whole = meters.round() as u32;
    whole
}

/// Every filter that is on, with the filters that remain when it is taken away.
fn each_without(filters: &Filters) -> Vec<(FilterName, Filters)> {
    let take = |on: bool, name: FilterName, away: fn(&mut Filters)| {
        on.then(|| {
            let mut rest = filters.clone();
            away(&mut rest);
            (name, rest)
        })
    };
    [
        take(filters.language.is_some(), FilterName::Language, |f| f.language = None),
        take(filters.cost_free, FilterName::CostFree, |f| f.cost_free = false),
        take(filters.channel.is_some(), FilterName::Channel, |f| f.channel = None),
        take(filters.community.is_some(), FilterName::Community, |f| f.community = None),
        take(filters.kind.is_some(), FilterName::Kind, |f| f.kind = None),
        take(filters.open_now, FilterName::OpenNow, |f| f.open_now = false),
        take(filters.never_sends_police, FilterName::NeverSendsPolice, |f| f.never_sends_police = false),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn difference(more: &Count, less: &Count) -> Count {
    Count { count: more.count.saturating_sub(less.count), or_more: more.or_more }
}

/// What people speak where they read `locale`: scripts do not speak.
fn spoken(locale: &str) -> &str {
    locale.split('-').next().unwrap_or(locale)
}

/// The community itself, and the wider ones that hold it.
fn holding(community: Community) -> &'static [Community] {
    use Community as C;
    match community {
        C::Black => &[C::Black, C::Bipoc],
        C::Indigenous => &[C::Indigenous, C::Bipoc],
        C::Latine => &[C::Latine, C::Bipoc],
        C::Mena => &[C::Mena, C::Bipoc],
        C::Aapi => &[C::Aapi, C::SouthAsian, C::Hmong, C::Filipino, C::NativeHawaiian, C::Bipoc],
        C::SouthAsian => &[C::SouthAsian, C::Aapi, C::Bipoc],
        C::Hmong => &[C::Hmong, C::Aapi, C::Bipoc],
        C::Filipino => &[C::Filipino, C::Aapi, C::Bipoc],
        C::NativeHawaiian => &[C::NativeHawaiian, C::Aapi, C::Bipoc],
        C::Trans => &[C::Trans, C::Lgbtq, C::Qtbipoc],
        C::Lgbtq => &[C::Lgbtq, C::Trans, C::Qtbipoc],
        C::Qtbipoc => &[C::Qtbipoc],
        C::Bipoc => &[C::Bipoc],
        C::All => &[C::All],
        C::Muslim => &[C::Muslim],
        C::Women => &[C::Women],
        C::Men => &[C::Men],
        C::Youth => &[C::Youth],
        C::Elders => &[C::Elders],
        C::Perinatal => &[C::Perinatal],
        C::Immigrants => &[C::Immigrants],
        C::Survivors => &[C::Survivors],
        C::PsychiatricSurvivors => &[C::PsychiatricSurvivors],
        C::Disabled => &[C::Disabled],
        C::Deaf => &[C::Deaf],
        C::Veterans => &[C::Veterans],
    }
}
