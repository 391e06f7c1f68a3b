//! One signature of a manifest.

use minisign_verify::Signature;

use super::{LARGEST_SIGNATURE, MANIFEST, MOST_SIGNATURES, PackError, PublicKey};

/// The name of a pack's signature with this number, from 1.
pub fn name(number: usize) -> String {
    if number == 1 { format!("{MANIFEST}.minisig") } else { format!("{MANIFEST}.{number}.minisig") }
}

/// Whether an entry is one of the signatures.
pub fn is_name(entry: &str) -> bool {
    (1..=MOST_SIGNATURES).any(|number| name(number) == entry)
}

/// Who made this signature of `manifest`; none: by a key that is not among `keys`.
pub fn signer(
    name: &str,
    text: &[u8],
    manifest: &[u8],
    comment: &str,
    keys: &[PublicKey],
) -> Result<Option<PublicKey>, PackError> {
    let bad = || PackError::BadSignature { name: name.to_owned() };
    let text = std::str::from_utf8(text).ok().filter(|text| text.len() as u64 <= LARGEST_SIGNATURE).ok_or_else(bad)?;
    if text.lines().count() != 4 {
        return Err(bad());
    }
    // Read twice: one crate tells the kind and the key, the other, which knows nothing but checking, checks.
    let outside = minisign::SignatureBox::from_string(text).map_err(|_| bad())?;
    if !outside.is_prehashed() {
        return Err(PackError::LegacySignature { name: name.to_owned() });
    }
    let mut candidates = keys.iter().filter(|key| key.id() == outside.keynum()).peekable();
    if candidates.peek().is_none() {
        return Ok(None);
    }
    let signature = Signature::decode(text).map_err(|_| bad())?;
    let expected = with_comment(text, comment).and_then(|text| Signature::decode(&text).ok()).ok_or_else(bad)?;
    for key in candidates {
        let checker = minisign_verify::PublicKey::from_base64(&key.to_string()).map_err(|_| bad())?;
        if checker.verify(manifest, &signature, false).is_ok() {
            return if signature.trusted_comment() == comment {
                Ok(Some(*key))
            } else {
                Err(PackError::WrongComment { name: name.to_owned() })
            };
        }
        // Right with the comment that belongs there: then the comment is what was changed.
        if checker.verify(manifest, &expected, false).is_ok() {
            return Err(PackError::EditedComment { name: name.to_owned() });
        }
    }
    Err(bad())
}

fn with_comment(text: &str, comment: &str) -> Option<String> {
    let mut lines: Vec<&str> = text.lines().collect();
    let line = format!("trusted comment: {comment}");
    *lines.get_mut(2)? = &line;
    Some(lines.join("\n"))
}
