use std::fmt;

use super::PublicKey;

/// A secret key that was opened with its password. Lives in memory only.
pub struct Key {
    secret: minisign::SecretKey,
    public: PublicKey,
}

/// A new key.
pub struct NewKey {
    /// Minisign's secret key file, protected by the password. Debian's `minisign -S` reads it too.
    pub secret_file: String,
    /// The other half, for everybody.
    pub public: PublicKey,
}

/// A key that cannot be made or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// No password, or one longer than the 1,024 bytes that minisign takes.
    #[error("the password is empty or too long")]
    BadPassword,
    /// The password is another one.
    #[error("the password is wrong")]
    WrongPassword,
    /// The text is no secret key of minisign.
    #[error("it is no secret key")]
    NotAKey,
    /// The key has no password, so whoever finds the file can sign.
    #[error("the key has no password")]
    NotProtected,
    /// The computer gave no random numbers or no memory.
    #[error("the key could not be used")]
    Failed,
}

/// As minisign has it.
const LONGEST_PASSWORD: usize = 1024;

impl Key {
    /// Makes a key. Takes a moment and 32 MB on purpose: so does each guess at the password.
    ///
    /// # Errors
    /// `BadPassword` or `Failed`.
    pub fn generate(password: &str) -> Result<NewKey, KeyError> {
        check_password(password)?;
        let pair = minisign::KeyPair::generate_encrypted_keypair(Some(password.to_owned()));
        let pair = pair.map_err(|_| KeyError::Failed)?;
        let file = pair.sk.to_box(Some("minisign encrypted secret key")).map_err(|_| KeyError::Failed)?;
        let public = PublicKey::from_minisign(&pair.pk).ok_or(KeyError::Failed)?;
        Ok(NewKey { secret_file: file.into_string(), public })
    }

    /// Opens a secret key file.
    ///
    /// # Errors
    /// Any [`KeyError`].
    pub fn open(secret_file: &str, password: &str) -> Result<Self, KeyError> {
        check_password(password)?;
        let file = || minisign::SecretKeyBox::from(secret_file.to_owned());
        if file().into_unencrypted_secret_key().is_ok() {
            return Err(KeyError::NotProtected);
        }
        let secret = file().into_secret_key(Some(password.to_owned())).map_err(|error| match error.kind() {
            minisign::ErrorKind::Verify => KeyError::WrongPassword,
            minisign::ErrorKind::KDF => KeyError::Failed,
            _ => KeyError::NotAKey,
        })?;
        Self::from_secret(secret)
    }

    /// A key that no file holds and that ends with the program: for tests and examples.
    ///
    /// # Errors
    /// `Failed`.
    pub fn passing() -> Result<Self, KeyError> {
        let pair = minisign::KeyPair::generate_unencrypted_keypair().map_err(|_| KeyError::Failed)?;
        Self::from_secret(pair.sk)
    }

    fn from_secret(secret: minisign::SecretKey) -> Result<Self, KeyError> {
        let public = minisign::PublicKey::from_secret_key(&secret).map_err(|_| KeyError::NotAKey)?;
        let public = PublicKey::from_minisign(&public).ok_or(KeyError::NotAKey)?;
        Ok(Self { secret, public })
    }

    /// The half for everybody.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        self.public
    }

    /// Signs bytes. Answers with the text of a signature file.
    ///
    /// # Errors
    /// `Failed`.
    pub fn sign(&self, bytes: &[u8], trusted_comment: &str) -> Result<String, KeyError> {
        let comment = Some("signature of a Many Doors pack");
        let signature = minisign::sign(None, &self.secret, bytes, Some(trusted_comment), comment);
        Ok(signature.map_err(|_| KeyError::Failed)?.into_string())
    }
}

fn check_password(password: &str) -> Result<(), KeyError> {
    if password.is_empty() || password.len() > LONGEST_PASSWORD { Err(KeyError::BadPassword) } else { Ok(()) }
}

// Minisign's own would write the secret into a log.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Key").field(&self.public).finish()
    }
}

impl fmt::Debug for NewKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("NewKey").field(&self.public).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_key_opens_with_its_password_only_and_is_never_shown() {
        let new = Key::generate("correct horse").unwrap();
        let key = Key::open(&new.secret_file, "correct horse").unwrap();
        assert_eq!(key.public(), new.public);
        assert_eq!(format!("{key:?}"), format!("Key({})", new.public));
        assert_eq!(format!("{new:?}"), format!("NewKey({})", new.public));
        assert_eq!(Key::open(&new.secret_file, "correct horsf").unwrap_err(), KeyError::WrongPassword);
        assert_eq!(Key::open(&new.secret_file, "").unwrap_err(), KeyError::BadPassword);
        assert_eq!(Key::open("untrusted comment: x\nnothing\n", "a").unwrap_err(), KeyError::NotAKey);
        assert_eq!(Key::generate("").unwrap_err(), KeyError::BadPassword);
    }

    #[test]
    fn a_key_without_a_password_is_not_opened() {
        let pair = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
        let file = pair.sk.to_box(None).unwrap().into_string();
        assert_eq!(Key::open(&file, "a").unwrap_err(), KeyError::NotProtected);
    }
}
