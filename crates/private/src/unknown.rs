use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Fields that a newer program wrote and this one does not know. They are kept and written back.
///
/// Numbers are kept as far as JSON readers agree on them: whole numbers of 64 bits, others as double precision.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Unknown(Map<String, Value>);

impl Unknown {
    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes one out, for a field that the format itself uses.
    pub(crate) fn take_out(&mut self, name: &str) {
        if let Some((mut name, mut value)) = self.0.remove_entry(name) {
            name.zeroize();
            wipe(&mut value);
        }
    }
}

impl Zeroize for Unknown {
    fn zeroize(&mut self) {
        for (mut name, mut value) in std::mem::take(&mut self.0) {
            name.zeroize();
            wipe(&mut value);
        }
    }
}

impl Drop for Unknown {
    fn drop(&mut self) {
        self.zeroize();
    }
}

impl ZeroizeOnDrop for Unknown {}

/// Overwrites the text in a value; depth is limited by the reader (128).
fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(list) => list.iter_mut().for_each(wipe),
        Value::Object(map) => {
            for (mut name, mut value) in std::mem::take(map) {
                name.zeroize();
                wipe(&mut value);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
    *value = Value::Null;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wiping_leaves_nothing_at_any_depth() {
        let mut value = serde_json::json!({ "a": ["x", { "b": "y" }], "c": 1 });
        wipe(&mut value);
        assert!(value == Value::Null);

        let mut unknown: Unknown = serde_json::from_str(r#"{ "mood": { "words": ["tired"] } }"#).unwrap();
        assert!(!unknown.is_empty());
        unknown.zeroize();
        assert!(unknown.is_empty());
    }
}
