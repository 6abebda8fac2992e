//! Work that may wait for the system: a file, a name, a program, a person.
//!
//! The runtime has one thread, which all clients share, and the main thread has to look for Ctrl-C: neither may
//! wait for a file system that does not answer. botocore lets the calling thread wait, as it has no other. So
//! such work has a thread of its own, which nobody waits for at exit.

use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::panic::resume_unwind;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::thread;

use futures_util::future::BoxFuture;
use hyper_util::client::legacy::connect::dns::Name;
use tokio::sync::oneshot;
use tower_service::Service;

use crate::{sockets, wall};

/// What the work came to. Where no thread can be made for it, it is done here, as botocore would.
pub async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let (sender, answer) = oneshot::channel();
    // A thread that cannot be started does not give back what it was to do.
    let job = Arc::new(Mutex::new(Some(move || {
        // Nobody is there to hear it once the call was given up.
        let _ = sender.send(wall::caught(work));
    })));
    let run = move || {
        let job = job.lock().unwrap_or_else(PoisonError::into_inner).take();
        job.into_iter().for_each(|job| job());
    };
    if thread::Builder::new().name("cloudfront-rs-blocking".into()).spawn(run.clone()).is_err() {
        run();
    }
    match answer.await {
        Ok(Ok(output)) => output,
        Ok(Err(defect)) => resume_unwind(Box::new(defect)),
        Err(_) => panic!("a thread was ended from outside"),
    }
}

/// The system's resolver of names, or the program's own.
#[derive(Clone)]
pub struct Resolver;

impl Service<Name> for Resolver {
    type Response = std::vec::IntoIter<SocketAddr>;
    type Error = io::Error;
    type Future = BoxFuture<'static, io::Result<Self::Response>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        Box::pin(async move {
            match sockets::addresses(name.as_str()).await {
                Some(found) => found.map(Vec::into_iter).map_err(io::Error::other),
                None => blocking(move || (name.as_str(), 0).to_socket_addrs()).await,
            }
        })
    }
}
