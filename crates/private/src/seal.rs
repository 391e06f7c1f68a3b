//! Plain text to an `age` v1 file with a passphrase, and back.

use std::{
    io::{self, Read, Write},
    iter,
};

use age::{DecryptError, Decryptor, EncryptError, Encryptor, scrypt};
use zeroize::Zeroizing;

use crate::{Error, Passphrase};

/// The largest file that is read or written, in bytes.
pub(crate) const LIMIT: usize = 8 << 20;
/// The highest scrypt work factor that is read: 2^22 takes 4 GiB of memory. It is where the `age` program itself stops too.
const MOST_WORK: u8 = 22;
/// The header of a file with a passphrase has about 150 bytes and ends within these.
const HEADER: usize = 4 << 10;

/// How much work it is to turn a passphrase into a key, for whoever opens the file and for whoever guesses. A person waits for it at
/// every save, so it is fixed and not measured: a busy computer must not make a weaker file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work(u8);

impl Work {
    /// scrypt with 2^18, as the `age` program does: about a second and 256 MiB of memory.
    pub const PROGRAM: Self = Self(18);
    /// scrypt with 2^10, for tests. A file like this is guessed in no time.
    pub const FOR_TESTS: Self = Self(10);
}

/// Locks plain text.
///
/// `age` keeps up to 64 KiB of the plain text in a buffer that it does not wipe; the program's allocator does.
///
/// # Errors
/// [`Error::Other`] if `age` refuses, which a single passphrase gives no reason for.
pub fn seal(plain: &[u8], passphrase: &Passphrase, work: Work) -> Result<Vec<u8>, Error> {
    let mut recipient = scrypt::Recipient::new(passphrase.secret());
    recipient.set_work_factor(work.0);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient)).map_err(|error| {
        Error::Other(if let EncryptError::Io(error) = error { error.kind() } else { io::ErrorKind::Other })
    })?;
    let mut writer = encryptor.wrap_output(Vec::new()).map_err(|error| Error::Other(error.kind()))?;
    writer.write_all(plain).and_then(|()| writer.finish()).map_err(|error| Error::Other(error.kind()))
}

/// Unlocks a file's bytes.
///
/// # Errors
/// [`Error::WrongPassphrase`], which an altered salt or wrapped key looks like too; [`Error::TooLarge`] if it asks for more work
/// than 2^22; [`Error::Damaged`] for anything else.
pub fn unseal(bytes: &[u8], passphrase: &Passphrase) -> Result<Zeroizing<Vec<u8>>, Error> {
    // `age` reads a header from its beginning again for each line of it: one of megabytes would take hours.
    if !bytes[..bytes.len().min(HEADER)].windows(5).any(|end| end == b"\n--- ") {
        return Err(Error::Damaged);
    }
    let decryptor = Decryptor::new_buffered(bytes).map_err(|_| Error::Damaged)?;
    if !decryptor.is_scrypt() {
        return Err(Error::Damaged);
    }
    let mut identity = scrypt::Identity::new(passphrase.secret());
    identity.set_max_work_factor(MOST_WORK);
    let stream = decryptor.decrypt(iter::once(&identity as &dyn age::Identity)).map_err(|error| match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => Error::WrongPassphrase,
        DecryptError::ExcessiveWork { .. } => Error::TooLarge,
        _ => Error::Damaged,
    })?;
    read_all(stream, bytes.len()).map_err(|_| Error::Damaged)
}

/// Reads to the end, into a buffer that never grows; the plain text is shorter than the file.
fn read_all(mut stream: impl Read, at_most: usize) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut plain = Zeroizing::new(vec![0; at_most]);
    let mut filled = 0;
    loop {
        match stream.read(&mut plain[filled..]) {
            Ok(0) => break,
            Ok(more) => filled += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    plain.truncate(filled);
    Ok(plain)
}

#[cfg(test)]
mod tests {
    use age::secrecy::SecretString;
    use proptest::prelude::*;

    use super::*;

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(text.to_owned())
    }

    /// A header as somebody else might write it, with nothing behind it that could be opened.
    fn header(work: &str) -> Vec<u8> {
        let wrapped = "A".repeat(43);
        let mut bytes =
            format!("age-encryption.org/v1\n-> scrypt {} {work}\n{wrapped}\n--- {wrapped}\n", "A".repeat(22));
        bytes.push_str(&"x".repeat(100));
        bytes.into_bytes()
    }

    #[test]
    fn the_work_is_written_into_the_file() {
        let sealed = seal(b"x", &passphrase("the river in May"), Work::FOR_TESTS).unwrap();
        let start = String::from_utf8_lossy(&sealed[..80]).into_owned();
        assert!(start.starts_with("age-encryption.org/v1\n-> scrypt "), "{start}");
        assert_eq!(start.lines().nth(1).unwrap().rsplit(' ').next(), Some("10"));
    }

    #[test]
    fn too_much_work_is_refused_before_it_is_done() {
        for work in ["23", "63", "64", "255"] {
            assert_eq!(unseal(&header(work), &passphrase("x")).unwrap_err(), Error::TooLarge, "{work}");
        }
        for work in ["0", "010", "-1", "256", "x", ""] {
            assert_eq!(unseal(&header(work), &passphrase("x")).unwrap_err(), Error::Damaged, "{work}");
        }
        assert_eq!(unseal(&header("4"), &passphrase("x")).unwrap_err(), Error::WrongPassphrase);
    }

    #[test]
    fn a_file_for_a_key_instead_of_a_passphrase_is_not_ours() {
        let key = age::x25519::Identity::generate().to_public();
        let encryptor = Encryptor::with_recipients(iter::once(&key as &dyn age::Recipient)).unwrap();
        let mut writer = encryptor.wrap_output(Vec::new()).unwrap();
        writer.write_all(b"{}").unwrap();
        assert_eq!(unseal(&writer.finish().unwrap(), &passphrase("x")).unwrap_err(), Error::Damaged);
    }

    #[test]
    fn a_header_without_an_end_is_refused_at_once() {
        let mut bytes = b"age-encryption.org/v1\n".to_vec();
        while bytes.len() < 4 << 20 {
            bytes.extend_from_slice(b"-> a\n\n");
        }
        bytes.extend_from_slice(b"--- ");
        assert_eq!(unseal(&bytes, &passphrase("x")).unwrap_err(), Error::Damaged);
    }

    #[test]
    fn a_file_made_by_the_library_in_the_plain_way_opens_too() {
        let mut recipient = scrypt::Recipient::new(SecretString::from("the river in May".to_owned()));
        recipient.set_work_factor(1);
        let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient)).unwrap();
        let mut writer = encryptor.wrap_output(Vec::new()).unwrap();
        writer.write_all(&[7; 70_000]).unwrap();
        let sealed = writer.finish().unwrap();
        assert_eq!(*unseal(&sealed, &passphrase("the river in May")).unwrap(), vec![7; 70_000]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn what_was_locked_opens_with_its_passphrase_and_no_other(
            plain in proptest::collection::vec(any::<u8>(), 0..2000),
            one in any::<String>(),
            other in any::<String>(),
        ) {
            let (one, other) = (Passphrase::new(one), Passphrase::new(other));
            let sealed = seal(&plain, &one, Work::FOR_TESTS).unwrap();
            let opened = unseal(&sealed, &one).unwrap();
            prop_assert_eq!(&*opened, &plain);
            if one != other {
                prop_assert_eq!(unseal(&sealed, &other).unwrap_err(), Error::WrongPassphrase);
            }
        }

        #[test]
        fn any_bytes_are_refused_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            prop_assert!(unseal(&bytes, &passphrase("x")).is_err());
            let mut started = header("1");
            started.truncate(90);
            started.extend_from_slice(&bytes);
            prop_assert!(unseal(&started, &passphrase("x")).is_err());
        }
    }
}
