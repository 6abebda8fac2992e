//! Values that do not survive a fork.
//!
//! A forked child inherits memory, but no threads: locks stay as other threads held them, and sockets
//! are shared with the parent. So whatever has these is compared with the process on every use, the
//! child gets one of its own, and the inherited one is leaked, because even dropping it takes its locks.
//!
//! A program that closes descriptors which are not its own (`os.closerange`, as daemons do) leaves the same
//! ruins: sockets whose numbers are somebody else's by now. A [`Canary`] notices, and then all is made anew.

use std::mem;
use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use arc_swap::ArcSwapOption;

/// How often the descriptors of this process were closed under it.
static RUINS: AtomicU32 = AtomicU32::new(0);

/// What values belong to: a process, until somebody closes its descriptors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Epoch {
    process: u32,
    ruins: u32,
}

impl Epoch {
    pub fn now() -> Self {
        Self { process: process::id(), ruins: RUINS.load(Ordering::SeqCst) }
    }

    /// Nothing of this epoch is used from now on.
    pub fn end(self) {
        let next = self.ruins.wrapping_add(1);
        let _ = RUINS.compare_exchange(self.ruins, next, Ordering::SeqCst, Ordering::SeqCst);
    }
}

pub struct PerProcess<T>(ArcSwapOption<Owned<T>>);

struct Owned<T> {
    epoch: Epoch,
    value: Arc<T>,
}

impl<T> PerProcess<T> {
    pub const fn new() -> Self {
        Self(ArcSwapOption::const_empty())
    }

    pub fn get(&self) -> Option<Arc<T>> {
        let current = self.0.load();
        let owned = current.as_ref().filter(|owned| owned.epoch == Epoch::now())?;
        Some(Arc::clone(&owned.value))
    }

    /// Threads that meet here may make more than one value; all get the first.
    pub fn get_or_try_init<E>(&self, make: impl FnOnce() -> Result<T, E>) -> Result<Arc<T>, E> {
        if let Some(value) = self.get() {
            return Ok(value);
        }
        let made = Arc::new(Owned { epoch: Epoch::now(), value: Arc::new(make()?) });
        let before = self.0.rcu(|current| match current {
            Some(owned) if owned.epoch == made.epoch => Some(Arc::clone(owned)),
            _ => Some(Arc::clone(&made)),
        });
        match before {
            Some(owned) if owned.epoch == made.epoch => Ok(Arc::clone(&owned.value)),
            inherited => {
                mem::forget(inherited);
                Ok(Arc::clone(&made.value))
            }
        }
    }
}

impl<T> PerProcess<T> {
    /// Lets go of the value, and says whether there was one; the next use makes another.
    pub fn clear(&self) -> bool {
        let Some(owned) = self.0.swap(None) else { return false };
        let is_ours = owned.epoch == Epoch::now();
        if !is_ours {
            mem::forget(owned);
        }
        is_ours
    }
}

impl<T> Drop for PerProcess<T> {
    fn drop(&mut self) {
        self.clear();
    }
}

/// A descriptor that is good for nothing but to see whether it is still there.
#[cfg(unix)]
pub struct Canary {
    file: std::fs::File,
    identity: (u64, u64),
}

#[cfg(unix)]
impl Canary {
    pub fn new() -> std::io::Result<Self> {
        // The system gives every pipe a number of its own.
        let (pipe, _) = std::io::pipe()?;
        let file = std::fs::File::from(std::os::fd::OwnedFd::from(pipe));
        Ok(Self { identity: identity(&file)?, file })
    }

    pub fn is_alive(&self) -> bool {
        identity(&self.file).is_ok_and(|identity| identity == self.identity)
    }
}

#[cfg(unix)]
fn identity(file: &std::fs::File) -> std::io::Result<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;

    let metadata = file.metadata()?;
    Ok((metadata.dev(), metadata.ino()))
}

/// Windows has no call that closes what it does not own.
#[cfg(not(unix))]
pub struct Canary;

#[cfg(not(unix))]
impl Canary {
    pub fn new() -> std::io::Result<Self> {
        Ok(Self)
    }

    pub fn is_alive(&self) -> bool {
        true
    }
}
