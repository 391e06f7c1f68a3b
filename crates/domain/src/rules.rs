//! What a record must hold before anyone may be shown it.

use crate::{ChannelKind, EmergencyPolicy, Kind, Openness, Resource, ResourceId, Status, VerificationBasis};

/// A record that breaks a promise. The build of the built-in library stops on any.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// A crisis record must say where it was read and when.
    #[error("{0}: a crisis record needs a source and a date")]
    CrisisUnsourced(ResourceId),
    /// Promise one about police needs the operator's own page, its exceptions and a date.
    #[error("{0}: `never_without_consent` needs the operator's own page, its exceptions and a date")]
    NeverUnproven(ResourceId),
    /// Any claim about police needs a source and a date.
    #[error("{0}: an emergency policy needs a source and a date, or is `unknown`")]
    EmergencyUnsourced(ResourceId),
    /// A practice names the community it comes from.
    #[error("{0}: a practice needs its credit")]
    PracticeUncredited(ResourceId),
    /// Where nobody may be there, no number is shown.
    #[error("{0}: a record that has ended must not show a number")]
    DeadNumber(ResourceId),
    /// The compiled list holds only lines that are there, with a number and a date.
    #[error("{0}: a national line must be available, dated and reachable")]
    NationalLineUnfit(ResourceId),
    /// A closed practice has no channel that could be read as an offer.
    #[error("{0}: a closed practice is named and credited, never taught or offered")]
    ClosedPracticeOffered(ResourceId),
    /// A channel with nothing to dial, write to or visit.
    #[error("{0}: a channel has neither number nor address")]
    EmptyChannel(ResourceId),
    /// Where a place is secret, nothing leads there.
    #[error("{0}: a confidential record must hold no address and no point on the map")]
    ConfidentialPlace(ResourceId),
}

/// Everything wrong with one record. `exceptions_told` says that the texts name the policy's exceptions.
#[must_use]
pub fn flaws(resource: &Resource, exceptions_told: bool) -> Vec<Flaw> {
    let id = || resource.id.clone();
    let mut found = Vec::new();
    let sourced = !resource.sources.is_empty() && resource.checked.is_some();
    if resource.kind == Kind::Crisis && !sourced {
        found.push(Flaw::CrisisUnsourced(id()));
    }
    let emergency = &resource.emergency;
    let proven = emergency.source.is_some() && emergency.date.is_some();
    match emergency.policy {
        EmergencyPolicy::NeverWithoutConsent if !(proven && emergency.operator_page && exceptions_told) => {
            found.push(Flaw::NeverUnproven(id()));
        }
        EmergencyPolicy::OnlyIfImminent | EmergencyPolicy::MayDispatch if !proven => {
            found.push(Flaw::EmergencyUnsourced(id()));
        }
        _ => {}
    }
    if resource.kind == Kind::Practice && resource.credit.as_ref().is_none_or(|c| c.community.trim().is_empty()) {
        found.push(Flaw::PracticeUncredited(id()));
    }
    let reachable = resource.channels.iter().any(|channel| channel.number.is_some());
    if matches!(resource.status.state, Status::Ended) && reachable {
        found.push(Flaw::DeadNumber(id()));
    }
    let fit = resource.status.state == Status::Available && reachable && sourced;
    if resource.national_line && !fit {
        found.push(Flaw::NationalLineUnfit(id()));
    }
    let closed = resource.credit.as_ref().is_some_and(|credit| credit.openness == Openness::Closed);
    if closed && !resource.channels.is_empty() {
        found.push(Flaw::ClosedPracticeOffered(id()));
    }
    if resource.channels.iter().any(|channel| channel.number.is_none() && channel.address.is_none()) {
        found.push(Flaw::EmptyChannel(id()));
    }
    let led_to = resource.channels.iter().any(|channel| channel.kind == ChannelKind::InPerson);
    if resource.confidential && (led_to || !resource.area.points.is_empty()) {
        found.push(Flaw::ConfidentialPlace(id()));
    }
    found
}

/// The basis a source gives a record: the operator's own page, or somebody else.
impl Resource {
    /// The strongest basis among the record's sources, if it has any.
    #[must_use]
    pub fn source_basis(&self) -> Option<VerificationBasis> {
        if self.sources.iter().any(|source| source.own) {
            Some(VerificationBasis::OperatorPage)
        } else {
            (!self.sources.is_empty()).then_some(VerificationBasis::OtherSource)
        }
    }
}
