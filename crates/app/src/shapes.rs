//! The shapes of what crosses to the window: plain structs, and enums of words.

/// Makes a plain wire type: serde both ways, and TypeScript when the code generator asks.
macro_rules! wire {
    ($($(#[$meta:meta])* $vis:vis $what:ident $name:ident $body:tt)+) => {$(
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        $(#[$meta])*
        $vis $what $name $body
    )+};
}

/// Makes a wire enum of words.
macro_rules! words {
    ($($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident),+ $(,)? })+) => {$(
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        $(#[$meta])*
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vmeta])* $variant),+ }
    )+};
}
