use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Area, Channel, ChannelKind, Credit, Emergency, PartialDate, Verification, code::codes};

/// The lasting name of a resource in files, in the database and on the wire.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct ResourceId(pub String);

impl fmt::Display for ResourceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

codes! {
    /// What sort of help a resource is. Said plainly on every card.
    Kind as "kind" {
        /// A line for the worst moments.
        Crisis = "crisis",
        /// Somebody to talk to before it gets that bad.
        Warmline = "warmline",
        /// Licensed care, at a place or online.
        Clinic = "clinic",
        /// A list of therapists.
        TherapistFinder = "therapist_finder",
        /// Money for care.
        TherapyFund = "therapy_fund",
        /// Kin, circles and peers.
        CommunitySupport = "community_support",
        /// Neighbors sharing what they have.
        MutualAid = "mutual_aid",
        /// A healing practice, with the community it comes from.
        Practice = "practice",
        /// An organization that informs, trains or connects.
        Organization = "organization",
        /// What the law gives a person, and who enforces it.
        Rights = "rights",
        /// Changing the rules.
        Policy = "policy",
    }
}

codes! {
    /// What a person may come with: the words on the tiles.
    Need as "need" {
        /// Somebody to talk to.
        Talk = "talk",
        /// Deep sadness, depression.
        Sad = "sad",
        /// Worry, panic, anxiety.
        Worry = "worry",
        /// No sleep.
        Sleep = "sleep",
        /// Somebody died.
        Grief = "grief",
        /// Trauma.
        Trauma = "trauma",
        /// Thoughts of suicide.
        Suicide = "suicide",
        /// Violence or abuse, at home or by a partner.
        Violence = "violence",
        /// Sexual violence.
        SexualViolence = "sexual_violence",
        /// Alcohol or drugs.
        Substance = "substance",
        /// Pregnancy, birth, a new child.
        Baby = "baby",
        /// Racism and hate.
        Racism = "racism",
        /// LGBTQ+ life.
        Lgbtq = "lgbtq",
        /// Young people.
        Young = "young",
        /// Older people.
        Elders = "elders",
        /// Immigrants and refugees.
        Newcomer = "newcomer",
        /// Veterans and their families.
        Veteran = "veteran",
        /// Deaf people, and people with disabilities.
        Deaf = "deaf",
        /// A therapist who understands one's culture.
        Therapist = "therapist",
        /// Paying for care.
        Pay = "pay",
        /// People like oneself: a circle or a group.
        Belonging = "belonging",
        /// Faith and spirit.
        Faith = "faith",
        /// An interpreter.
        Interpreter = "interpreter",
        /// Being treated unfairly.
        Unfair = "unfair",
        /// Food, housing, money.
        Basics = "basics",
        /// Disaster.
        Disaster = "disaster",
        /// A hospital stay against one's will.
        Hospital = "hospital",
        /// Safety of phones and computers.
        DeviceSafety = "device_safety",
        /// Changing laws and institutions.
        Change = "change",
    }
}

codes! {
    /// A community that a resource says it serves.
    Community as "community" {
        /// Everyone.
        All = "all",
        /// Black, Indigenous and other people of color.
        Bipoc = "bipoc",
        /// Queer and trans people of color.
        Qtbipoc = "qtbipoc",
        /// Black people.
        Black = "black",
        /// Native American, Alaska Native, First Nations and other Indigenous peoples.
        Indigenous = "indigenous",
        /// Native Hawaiians.
        NativeHawaiian = "native_hawaiian",
        /// Latine people.
        Latine = "latine",
        /// Asian Americans and Pacific Islanders.
        Aapi = "aapi",
        /// South Asians.
        SouthAsian = "south_asian",
        /// Hmong people.
        Hmong = "hmong",
        /// Filipinos.
        Filipino = "filipino",
        /// Middle Eastern and North African people.
        Mena = "mena",
        /// Muslims.
        Muslim = "muslim",
        /// LGBTQ+ people.
        Lgbtq = "lgbtq",
        /// Trans people.
        Trans = "trans",
        /// Women.
        Women = "women",
        /// Men.
        Men = "men",
        /// Young people.
        Youth = "youth",
        /// Older people.
        Elders = "elders",
        /// People around a birth.
        Perinatal = "perinatal",
        /// Immigrants and refugees.
        Immigrants = "immigrants",
        /// Survivors of violence.
        Survivors = "survivors",
        /// People who survived psychiatric treatment.
        PsychiatricSurvivors = "psychiatric_survivors",
        /// Disabled people.
        Disabled = "disabled",
        /// Deaf people.
        Deaf = "deaf",
        /// Veterans.
        Veterans = "veterans",
    }
}

codes! {
    /// On whose word a resource is said to serve a community.
    Basis as "basis" {
        /// Its own word.
        SelfDescribed = "self_described",
        /// Somebody else has confirmed it.
        Confirmed = "confirmed",
    }
}

/// A community served, and on whose word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CommunityServed {
    /// Whom.
    pub community: Community,
    /// On whose word.
    pub basis: Basis,
}

codes! {
    /// Whether there is somebody at the other end.
    Status as "status" {
        /// Yes, as far as the sources say.
        Available = "available",
        /// Not for now.
        Paused = "paused",
        /// No more.
        Ended = "ended",
        /// The sources do not agree, or fell silent.
        Uncertain = "uncertain",
    }
}

/// A status with its date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct StatusFact {
    /// What is known.
    pub state: Status,
    /// Since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<PartialDate>,
}

codes! {
    /// What it costs.
    CostKind as "cost" {
        /// Nothing.
        Free = "free",
        /// By income, or nobody is turned away.
        Sliding = "sliding",
        /// Free for some, paid for others.
        Mixed = "mixed",
        /// It differs.
        Varies = "varies",
        /// A fee.
        Paid = "paid",
        /// Not known.
        Unknown = "unknown",
    }
}

/// What it costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// In one word.
    pub kind: CostKind,
    /// Insurance that pays, by name. Empty: not known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub insurance: Vec<String>,
}

codes! {
    /// Whether they ask for identification.
    IdAsked as "id asked" {
        /// They do not.
        No = "no",
        /// They do.
        Yes = "yes",
        /// Not known.
        Unknown = "unknown",
    }
}

/// Whether they ask for identification, and who says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct IdAskedFact {
    /// What is known.
    pub asked: IdAsked,
    /// The page that says so, as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// When that page was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
}

/// Where a fact was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The page's address, or the name of a print, as text.
    pub cite: String,
    /// The page is the operator's own.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own: bool,
}

/// One door: a line, a clinic, a circle, a practice, a right.
///
/// Its sentences are texts in many languages and are kept apart (see [`crate::Provenance`]).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// The lasting name in data.
    pub id: ResourceId,
    /// The name as its people write it.
    pub name: String,
    /// Other names it is known by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_known_as: Vec<String>,
    /// What sort of help it is.
    pub kind: Kind,
    /// Whether it can be reached at all.
    pub status: StatusFact,
    /// The ways to reach it, best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty", rename = "channel")]
    pub channels: Vec<Channel>,
    /// What it costs.
    pub cost: Cost,
    /// Whether they ask for identification.
    pub id_asked: IdAskedFact,
    /// Whether reaching out may bring police.
    pub emergency: Emergency,
    /// Who it says it is for.
    pub communities: Vec<CommunityServed>,
    /// What a person may come with.
    pub needs: Vec<Need>,
    /// Where the people live whom it serves.
    pub area: Area,
    /// Where it is must not be known: the record holds no address to go to and no point on the map.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub confidential: bool,
    /// Whom to credit; a practice always has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<Credit>,
    /// Where the facts were read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Who checked the record as a whole, and when. Absent: nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<Verification>,
    /// It belongs to the short list compiled into the program.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub national_line: bool,
}

impl Resource {
    /// Who checked one channel's number or address: its own check, else the record's.
    #[must_use]
    pub fn checked_channel(&self, channel: &Channel) -> Option<Verification> {
        channel.checked.or(self.checked)
    }

    /// Marks it as confidential and takes out whatever leads to its place: ways to go there and points on the map.
    pub fn hide_place(&mut self) {
        self.confidential = true;
        self.channels.retain(|channel| channel.kind != ChannelKind::InPerson);
        self.area.points.clear();
    }
}
