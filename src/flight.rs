//! Work that is done once for all who want it at the same time.
//!
//! botocore has a lock for this, under which a thread looks for credentials while the others wait, and then do
//! the same work again where it failed. Here the work is a task of the runtime, and all share what comes of it:
//! who waits for a metadata service that does not answer waits once. As nobody's own call does the work, a
//! signal handler may call while the call that it interrupts waits for it.
//!
//! The work ends with the last who wants it: Ctrl-C drops its requests.

use std::convert::Infallible;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::sync::watch;
use tokio::task::AbortHandle;

use crate::per_process::PerProcess;
use crate::wall::{self, Defect};

pub struct Flight<T>(PerProcess<Mutex<Weak<Running<T>>>>);

struct Running<T> {
    task: AbortHandle,
    outcome: watch::Receiver<Option<Result<T, Defect>>>,
}

impl<T> Drop for Running<T> {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl<T: Clone + Send + Sync + 'static> Flight<T> {
    pub const fn new() -> Self {
        Self(PerProcess::new())
    }

    /// Whether somebody has the work done at this moment.
    pub fn is_running(&self) -> bool {
        let running = self.0.get().and_then(|place| lock(&place).upgrade());
        running.is_some_and(|running| running.outcome.borrow().is_none())
    }

    /// What comes of the work that is under way, or of new work where there is none.
    pub async fn join<F>(&self, start: impl FnOnce() -> F) -> Result<T, Defect>
    where
        F: Future<Output = T> + Send + 'static,
    {
        let running = self.running(start);
        let mut outcome = running.outcome.clone();
        match outcome.wait_for(Option::is_some).await {
            Ok(ended) => ended.clone().unwrap_or_else(gone),
            Err(_) => gone(),
        }
    }

    fn running<F>(&self, start: impl FnOnce() -> F) -> Arc<Running<T>>
    where
        F: Future<Output = T> + Send + 'static,
    {
        let Ok(place) = self.0.get_or_try_init(|| Ok::<_, Infallible>(Mutex::new(Weak::new())));
        let mut place = lock(&place);
        if let Some(running) = place.upgrade().filter(|r| r.outcome.borrow().is_none()) {
            return running;
        }
        let (sender, outcome) = watch::channel(None);
        let work = start();
        let task = tokio::spawn(async move {
            let ended = wall::caught_async(work).await;
            sender.send_replace(Some(ended));
        });
        let running = Arc::new(Running { task: task.abort_handle(), outcome });
        *place = Arc::downgrade(&running);
        running
    }
}

fn lock<T>(place: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The runtime has ended under the work.
fn gone<T>() -> Result<T, Defect> {
    Err(Defect::At("the end of the runtime".to_owned()))
}
