//! Memory that is given back is wiped first, so that what somebody typed does not lie on in the process that outlives the page.

use std::alloc::{GlobalAlloc, Layout};
use std::sync::atomic::{Ordering, compiler_fence};

/// Wipes what it gives back to the allocator inside. Growing means moving: a copy that stays behind is given back too.
pub struct Wiping<A>(pub A);

// SAFETY: every request goes to the allocator inside with the same layout, and bytes are written only to memory that its owner has
// just given back whole. Growing and shrinking are the trait's own: a new place, a copy, and the old one given back here.
#[allow(unsafe_code)]
unsafe impl<A: GlobalAlloc> GlobalAlloc for Wiping<A> {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the promises of `alloc`.
        unsafe { self.0.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the promises of `alloc_zeroed`.
        unsafe { self.0.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        // SAFETY: the caller owns `layout.size()` bytes there and gives them back now.
        unsafe { place.write_bytes(0, layout.size()) };
        // Nobody reads it any more, which must not be a reason to leave the writing out.
        compiler_fence(Ordering::SeqCst);
        // SAFETY: the caller keeps the promises of `dealloc`.
        unsafe { self.0.dealloc(place, layout) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::alloc::System;
    use std::sync::Mutex;

    /// Looks at what comes back.
    #[derive(Default)]
    struct Looking(Mutex<Vec<Vec<u8>>>);

    // SAFETY: all of it is the system's.
    #[allow(unsafe_code)]
    unsafe impl GlobalAlloc for Looking {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            // SAFETY: as above.
            unsafe { System.alloc(layout) }
        }

        unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
            // SAFETY: it is still whole.
            let bytes = unsafe { std::slice::from_raw_parts(place, layout.size()) }.to_vec();
            self.0.lock().unwrap().push(bytes);
            // SAFETY: as above.
            unsafe { System.dealloc(place, layout) };
        }
    }

    #[test]
    #[allow(unsafe_code)]
    fn what_is_given_back_is_wiped_and_so_is_what_growing_leaves_behind() {
        let allocator = Wiping(Looking::default());
        let layout = Layout::from_size_align(32, 8).unwrap();
        // SAFETY: each place is used within its size and given back once.
        unsafe {
            let place = allocator.alloc(layout);
            place.write_bytes(0x5a, 32);
            let grown = allocator.realloc(place, layout, 64);
            assert_eq!(std::slice::from_raw_parts(grown, 32), [0x5a; 32], "it came along");
            allocator.dealloc(grown, Layout::from_size_align(64, 8).unwrap());
        }
        let came_back = allocator.0.0.lock().unwrap();
        assert_eq!(came_back.iter().map(Vec::len).collect::<Vec<_>>(), [32, 64]);
        assert!(came_back.iter().flatten().all(|byte| *byte == 0), "{came_back:?}");
    }
}
