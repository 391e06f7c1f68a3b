//! Maps by a faster hash than the usual one, still seeded anew in every process: a list has a million ids.

/// A map.
pub(crate) type HashMap<K, V> = std::collections::HashMap<K, V, foldhash::fast::RandomState>;
/// A set.
pub(crate) type HashSet<K> = std::collections::HashSet<K, foldhash::fast::RandomState>;
