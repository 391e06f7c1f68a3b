//! What the processes of a stage hold in memory.

use std::collections::BTreeSet;
use std::fs::File;
use std::os::unix::fs::FileExt;

use many_doors_tests::canary::{Canaries, Shape};

use crate::stage::Stage;

/// How much is read at a time; the start of each piece overlaps the end of the one before.
const PIECE: usize = 8 << 20;
const OVERLAP: u64 = 256;
const PAGE: u64 = 4096;
/// Programs set many gigabytes of addresses aside. Of a range larger than this only the pages that were ever written are read.
const LARGE: u64 = 16 << 20;

/// What was found in memory.
#[derive(Debug, Default)]
pub struct Held {
    /// Name and number of a process, the word, its shape, and what the memory is for, as the kernel says.
    pub found: BTreeSet<(String, u32, String, Shape, String)>,
    /// Processes whose memory may not be read here.
    pub closed: Vec<String>,
    /// How many bytes were looked through.
    pub bytes: u64,
    /// How many processes.
    pub processes: usize,
}

impl Held {
    /// Looks for the words in every process of the stage, readable memory of all kinds.
    pub fn by(stage: &Stage, words: &[&str]) -> Self {
        let canaries = Canaries::new(words);
        let mut held = Self::default();
        let mut piece = vec![0; PIECE];
        for (id, name) in stage.all_processes() {
            let Ok(memory) = File::open(format!("/proc/{id}/mem")) else {
                // One that has just ended holds nothing.
                if std::path::Path::new(&format!("/proc/{id}")).exists() {
                    held.closed.push(name);
                }
                continue;
            };
            held.processes += 1;
            let maps = std::fs::read_to_string(format!("/proc/{id}/maps")).unwrap_or_default();
            for (range, what) in maps.lines().filter_map(readable) {
                for (mut at, end) in written(id, range) {
                    // Devices, and pages that went meanwhile, cannot be read.
                    while let Ok(read @ 1..) = memory.read_at(&mut piece[..length(at, end)], at) {
                        held.bytes += read as u64;
                        for (word, shape) in canaries.in_bytes(&piece[..read]) {
                            held.found.insert((name.clone(), id, word.to_owned(), shape, what.to_owned()));
                        }
                        at += read as u64;
                        if at >= end {
                            break;
                        }
                        at -= OVERLAP.min(read as u64 / 2);
                    }
                }
            }
        }
        held
    }

    /// Says which processes could not be looked into, if any.
    pub fn say_what_is_closed(&self) {
        if !self.closed.is_empty() {
            eprintln!("not looked into, because /proc/<id>/mem may not be read: {}", self.closed.join(", "));
        }
    }
}

fn length(at: u64, end: u64) -> usize {
    usize::try_from(end - at).unwrap_or(PIECE).min(PIECE)
}

/// Reads `7f00-7f10 rw-p 00000000 00:00 0   [heap]`: the range and the name of what may be read and is no device of the kernel.
fn readable(line: &str) -> Option<((u64, u64), &str)> {
    let (range, rest) = line.split_once(' ')?;
    let (start, end) = range.split_once('-')?;
    let what = rest.split_ascii_whitespace().nth(4).unwrap_or("nameless");
    if !rest.starts_with('r') || what.starts_with("[v") {
        return None;
    }
    Some(((u64::from_str_radix(start, 16).ok()?, u64::from_str_radix(end, 16).ok()?), what))
}

/// The parts of a range that hold anything. A small one is read whole.
fn written(id: u32, (start, end): (u64, u64)) -> Vec<(u64, u64)> {
    if end - start <= LARGE {
        return vec![(start, end)];
    }
    let Ok(pages) = File::open(format!("/proc/{id}/pagemap")) else { return vec![(start, end)] };
    let mut found: Vec<(u64, u64)> = Vec::new();
    let mut entries = vec![0; 1 << 20];
    let mut page = start / PAGE;
    while page < end / PAGE {
        let wanted = length(page * 8, end / PAGE * 8).min(entries.len());
        let Ok(read @ 8..) = pages.read_at(&mut entries[..wanted], page * 8) else { break };
        for entry in entries[..read].chunks_exact(8) {
            // The two highest bits: in memory, or swapped out.
            if entry[7] & 0b1100_0000 != 0 {
                let at = page * PAGE;
                match found.last_mut().filter(|last| last.1 == at) {
                    Some(last) => last.1 += PAGE,
                    None => found.push((at, at + PAGE)),
                }
            }
            page += 1;
        }
    }
    found
}
