//! What is wrong with the archive.

use many_doors_exchange::pack::PackError;

use super::zip::{File, Zip, zip};
use super::{Cage, Keepers, good, with_entries};

pub fn cage(keepers: &Keepers) -> Cage<PackError> {
    let good = good(keepers);
    let name = |name: &str| name.to_owned();
    let cut = |at: usize| good[..at].to_vec();
    let extra = |file: File| with_entries(keepers, |zip| zip.files.push(file));
    let with_first = |change: fn(&mut File)| with_entries(keepers, |zip| change(&mut zip.files[0]));
    vec![
        ("empty", Vec::new(), PackError::Empty),
        ("wrong-magic", b"%PDF-1.7 this is something else".to_vec(), PackError::NotAPack),
        ("one-letter", b"P".to_vec(), PackError::Truncated),
        ("cut-in-first-header", cut(20), PackError::Truncated),
        ("cut-in-the-middle", cut(good.len() / 2), PackError::Truncated),
        ("cut-in-table", cut(good.len() - 60), PackError::Truncated),
        ("cut-last-byte", cut(good.len() - 1), PackError::Truncated),
        ("no-files", zip(Vec::new()), PackError::NoManifest),
        ("bytes-before", with_entries(keepers, |zip| zip.before = b"PK\x03\x04 hidden".to_vec()), PackError::NotPlain),
        ("bytes-behind", with_entries(keepers, |zip| zip.behind = b"hidden".to_vec()), PackError::NotPlain),
        ("comment", with_entries(keepers, |zip| zip.comment = b"hidden".to_vec()), PackError::NotPlain),
        ("extra-field", with_first(|file| file.extra = b"up\x04\0hide".to_vec()), PackError::NotPlain),
        ("encrypted", with_first(|file| file.flags = 1), PackError::NotPlain),
        ("rare-method", with_first(|file| file.method = 12), PackError::NotPlain),
        ("two-names", with_first(|file| file.local_name = Some(b"tables/a.csv".to_vec())), PackError::NotPlain),
        (
            "overlapping-bomb",
            {
                let kernel = File::deflated("a0", &vec![0; 1 << 20]);
                let files = (0..200).map(|number| File { name: format!("a{number}").into(), ..kernel.clone() });
                Zip { files: files.collect(), overlapping: true, ..Zip::default() }.bytes()
            },
            PackError::NotPlain,
        ),
        (
            "bomb",
            // Refused for what it says; that it would not even unpack to that keeps it small here.
            extra(File { size: (256 << 20) + 1, ..File::deflated("tables/bomb.csv", &[0; 99]) }),
            PackError::TooLarge { name: Some(name("tables/bomb.csv")), limit: 256 << 20 },
        ),
        (
            "many-bombs",
            with_entries(keepers, |zip| {
                let bomb = File { size: 16 << 20, ..File::deflated("b", &[0; 99]) };
                zip.files.extend((0..17).map(|number| File { name: format!("b{number}").into(), ..bomb.clone() }));
            }),
            PackError::TooLarge { name: None, limit: 256 << 20 },
        ),
        (
            "lying-bomb",
            with_entries(keepers, |zip| {
                let honest = zip.files.iter_mut().find(|file| file.name == b"tables/service.csv").unwrap();
                let bomb = File::deflated("tables/service.csv", &vec![0; 32 << 20]);
                *honest = File { size: honest.size, crc: honest.crc, ..bomb };
            }),
            PackError::Damaged { name: name("tables/service.csv") },
        ),
        (
            "bytes-behind-a-file",
            with_entries(keepers, |zip| {
                let file = zip.files.iter_mut().find(|file| file.name == b"tables/service.csv").unwrap();
                file.packed.extend(b"hidden");
            }),
            PackError::Damaged { name: name("tables/service.csv") },
        ),
        (
            "too-many-files",
            with_entries(keepers, |zip| zip.count = Some(60_000)),
            PackError::TooManyFiles { found: 60_000 },
        ),
        ("zip-slip", extra(File::stored("../../slip.sh", b"x")), PackError::UnsafeName { name: name("../../slip.sh") }),
        (
            "zip-slip-windows",
            extra(File::stored("..\\slip.bat", b"x")),
            PackError::UnsafeName { name: name("..\\\\slip.bat") },
        ),
        ("absolute", extra(File::stored("/etc/passwd", b"x")), PackError::UnsafeName { name: name("/etc/passwd") }),
        ("device", extra(File::stored("tables/NUL.csv", b"x")), PackError::UnsafeName { name: name("tables/NUL.csv") }),
        (
            "bidi-in-file-name",
            extra(File::stored("gpj\u{202e}.csv", b"x")),
            PackError::UnsafeName { name: name("gpj\\xe2\\x80\\xae.csv") },
        ),
        ("folder", extra(File::stored("tables/", b"")), PackError::UnsafeName { name: name("tables/") }),
        (
            "symlink",
            extra(File { mode: 0o120_777, ..File::stored("tables/link.csv", b"/etc/passwd") }),
            PackError::Link { name: name("tables/link.csv") },
        ),
        (
            "duplicate",
            extra(File::stored("tables/service.csv", b"x")),
            PackError::DuplicateName { name: name("tables/service.csv") },
        ),
        (
            "duplicate-but-for-case",
            extra(File::stored("tables/Service.csv", b"x")),
            PackError::DuplicateName { name: name("tables/Service.csv") },
        ),
    ]
}
