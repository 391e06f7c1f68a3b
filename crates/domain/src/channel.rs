use serde::{Deserialize, Serialize};

use crate::{Hours, LanguageCode, PhoneNumber, Verification, code::codes};

codes! {
    /// A way to reach a resource.
    ChannelKind as "channel kind" {
        /// Talking on the phone.
        Voice = "voice",
        /// Text messages, WhatsApp included.
        Text = "text",
        /// Writing on a web page with a person who answers at once.
        Chat = "chat",
        /// Sign language by videophone.
        VideoAsl = "video_asl",
        /// A text telephone.
        Tty = "tty",
        /// E-mail.
        Email = "email",
        /// A web page.
        Web = "web",
        /// Going there.
        InPerson = "in_person",
    }
}

/// One way to reach a resource, with what a person must do, in which languages and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// How.
    pub kind: ChannelKind,
    /// The number, for voice, text, video and TTY.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<PhoneNumber>,
    /// The address, for chat, web and e-mail, or the place to go to. Shown as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Whose it is, or for whom, where a record has several: a proper name, the same in every language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The number as letters, as it is advertised: `1-844-7NATIVE`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vanity: Option<String>,
    /// The word to send, for text: `HOME`. `ZIP` stands for the person's ZIP code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    /// The key to press after dialing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub press: Option<String>,
    /// It is WhatsApp, not plain text messages.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub whatsapp: bool,
    /// Only some places have it, or it was not confirmed lately: says so on the card.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub uncertain: bool,
    /// Languages spoken or written here by the people who answer. Empty: not known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<LanguageCode>,
    /// Many more languages through an interpreter.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub interpreter: bool,
    /// When somebody answers.
    #[serde(default)]
    pub hours: Hours,
    /// Who checked this number or address, and when. Absent: nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<Verification>,
    /// Who checked the hours, and when. Absent: nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_checked: Option<Verification>,
}
