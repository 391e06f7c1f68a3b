use many_doors_domain::{Code as _, Need};

/// Whether a need may be counted at all.
///
/// Left out is whatever touches a crisis, violence or a person's standing before the law: there, even a noised count of a
/// small place could be read against somebody ("who comes here?"), and no center needs the number to know that the help must
/// be there. In doubt a need is left out. The groups are coarse, so the thesaurus (`content/concepts`) settles several:
/// racism and unfairness hold hate crimes and encounters with police, trauma holds torture and war, disaster holds gun
/// violence, substance holds overdose and drugs, a baby holds pregnancy, which the law of some states looks into, a hospital
/// stay against one's will is a crisis, and the safety of devices is where stalking is looked for.
///
/// One match without a catch-all: a new need does not compile until somebody has decided.
#[must_use]
pub const fn counted(need: Need) -> bool {
    match need {
        Need::Talk
        | Need::Sad
        | Need::Worry
        | Need::Sleep
        | Need::Grief
        | Need::Lgbtq
        | Need::Young
        | Need::Elders
        | Need::Veteran
        | Need::Deaf
        | Need::Therapist
        | Need::Pay
        | Need::Belonging
        | Need::Faith
        | Need::Interpreter
        | Need::Basics
        | Need::Change => true,
        // Crisis.
        Need::Suicide | Need::Substance | Need::Hospital | Need::Disaster => false,
        // Violence.
        Need::Violence | Need::SexualViolence | Need::Trauma | Need::Racism | Need::Unfair | Need::DeviceSafety => {
            false
        }
        // Standing before the law.
        Need::Newcomer | Need::Baby => false,
    }
}

/// The counted needs, in the domain's order.
pub(crate) fn counted_needs() -> impl Iterator<Item = Need> {
    Need::ALL.iter().copied().filter(|need| counted(*need))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crisis_violence_and_immigration_are_not_among_what_is_counted() {
        for need in [Need::Suicide, Need::Violence, Need::SexualViolence, Need::DeviceSafety, Need::Newcomer] {
            assert!(!counted_needs().any(|other| other == need), "{need:?}");
        }
        assert!(counted(Need::Sleep), "something is left to count");
    }
}
