//! Waiting where gevent or eventlet has patched the interpreter: other greenlets run meanwhile.
//!
//! There a thread is shared by many greenlets, and one that blocks it blocks them all. botocore waits in sockets
//! that gevent has replaced. Here the call runs as a task, which asyncio's driver drives, and its end closes a
//! pipe that the greenlet waits for in gevent's own way; so its timeouts, and `kill`, end the call as well.

use std::future::Future;
use std::io::PipeReader;

use pyo3::intern;
use pyo3::prelude::*;
use tokio::sync::oneshot;
use tokio::task::AbortHandle;

use crate::made_once::modules;

/// What lets other greenlets run until a descriptor can be read; None where threads are threads.
pub fn wait_function(py: Python<'_>) -> PyResult<Option<Bound<'_, PyAny>>> {
    if !modules(py)?.contains(intern!(py, "greenlet"))? {
        return Ok(None);
    }
    let function = py.import("cloudfront_rs.green")?.call_method0("wait_function")?;
    Ok((!function.is_none()).then_some(function))
}

/// A call that runs as a task. Dropping this ends it.
pub struct Green<T> {
    task: AbortHandle,
    ended: PipeReader,
    output: oneshot::Receiver<T>,
}

impl<T: Send + 'static> Green<T> {
    pub fn spawn(
        runtime: &tokio::runtime::Runtime,
        future: impl Future<Output = T> + Send + 'static,
    ) -> std::io::Result<Self> {
        let (ended, end) = std::io::pipe()?;
        let (sender, output) = oneshot::channel();
        let task = runtime.spawn(async move {
            let _ = sender.send(future.await);
            drop(end);
        });
        Ok(Self { task: task.abort_handle(), ended, output })
    }

    /// What the call came to; None where its task was ended from outside.
    #[cfg(unix)]
    pub fn wait(mut self, wait: &Bound<'_, PyAny>) -> PyResult<Option<T>> {
        use std::os::fd::AsRawFd;

        wait.call1((self.ended.as_raw_fd(),))?;
        Ok(self.output.try_recv().ok())
    }

    /// Windows has no descriptor that both gevent and the system know, so the thread waits.
    #[cfg(not(unix))]
    pub fn wait(mut self, wait: &Bound<'_, PyAny>) -> PyResult<Option<T>> {
        use std::io::Read;

        wait.py().detach(|| self.ended.read(&mut [0]))?;
        Ok(self.output.try_recv().ok())
    }
}

impl<T> Drop for Green<T> {
    fn drop(&mut self) {
        self.task.abort();
    }
}
