use serde::{Deserialize, Serialize};

macro_rules! targets {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $times:ident);+ $(;)?) => {
        /// What a column of a spreadsheet becomes. Shown as the Fluent message `bring-target-<code>`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "SheetTarget"))]
        pub enum Target { $($(#[$doc])* #[serde(rename = $code)] $name),+ }

        impl Target {
            /// All of them, in the order in which people should see them.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The word for it in files and messages.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// A record has it once: no two columns may be mapped to it.
            #[must_use]
            pub fn is_single(self) -> bool {
                match self { $(Self::$name => targets!(@ $times)),+ }
            }
        }
    };
    (@ once) => { true };
    (@ many) => { false };
}

targets! {
    /// Not brought in.
    Ignore = "ignore", many;
    /// Kept with the record and given out again, never shown as a fact.
    KeepAsIs = "keep_as_is", many;
    /// The name of the service.
    Name = "name", once;
    /// The name of the organization behind it.
    Organization = "organization", once;
    /// Another name it is known by.
    OtherName = "other_name", many;
    /// One or two sentences.
    Description = "description", once;
    /// Everything else worth knowing.
    More = "more", many;
    /// A number to call.
    Phone = "phone", many;
    /// Whose the number beside it is, or for whom.
    PhoneLabel = "phone_label", many;
    /// A number for text messages.
    TextNumber = "text_number", many;
    /// A number for WhatsApp.
    Whatsapp = "whatsapp", many;
    /// A mailbox.
    Email = "email", once;
    /// A web page.
    Website = "website", many;
    /// A whole address in one line.
    Address = "address", once;
    /// Street and number; a second column is the second line.
    Street = "street", many;
    /// The city.
    City = "city", once;
    /// The state or province.
    State = "state", once;
    /// The ZIP or postal code.
    ZipCode = "zip_code", once;
    /// The country.
    Country = "country", once;
    /// Degrees north.
    Latitude = "latitude", once;
    /// Degrees east.
    Longitude = "longitude", once;
    /// Languages spoken.
    Languages = "languages", many;
    /// Whether there is an interpreter.
    Interpreter = "interpreter", once;
    /// When somebody answers.
    Hours = "hours", many;
    /// What it costs.
    Cost = "cost", once;
    /// Whom it is for, in words.
    Eligibility = "eligibility", once;
    /// What sort of help it is, by code or label.
    Kind = "kind", once;
    /// What a person may come with, by code or label.
    Need = "need", many;
    /// Communities it serves, by code or label.
    Community = "community", many;
    /// When somebody last checked it.
    CheckedDate = "checked_date", once;
    /// Whether it is active.
    Status = "status", once;
    /// The source's own lasting id.
    Id = "id", once;
    /// The community a healing practice comes from.
    Credit = "credit", once;
    /// Whether the practice may be taken up by others, by code or label.
    Openness = "openness", once;
    /// The group's own notes: kept, never shown.
    Notes = "notes", many;
    /// Whether its address must not be known.
    Confidential = "confidential", once;
    /// Whether it may be shown at all: rows that say no are left out.
    Public = "public", once;
}

#[cfg(test)]
mod tests {
    use super::Target;

    #[test]
    fn every_target_has_its_own_code_and_is_written_by_it() {
        let codes: std::collections::BTreeSet<_> = Target::ALL.iter().map(|target| target.code()).collect();
        assert_eq!(codes.len(), Target::ALL.len());
        for target in Target::ALL {
            assert_eq!(serde_json::to_value(target).unwrap(), target.code());
        }
    }
}
