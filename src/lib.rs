//! The extension module `cloudfront_rs._native`.

#![forbid(unsafe_code)]

mod asyncio;
mod batch;
mod blocking;
mod call_options;
mod client;
mod clock;
mod config;
mod connect;
mod credentials;
#[cfg(fuzzing)]
#[path = "../fuzz/entrances.rs"]
pub mod entrances;
mod environment;
mod error;
mod exchange;
mod exit;
mod file_path;
mod flight;
mod generated;
mod green;
mod http;
mod idle_options;
mod key_log;
mod logging;
mod made_once;
mod model;
mod p521;
mod pace;
mod per_process;
mod proxy;
mod publisher;
mod rate_limiter;
mod reply;
mod request;
mod retry;
mod runtime;
mod sdk;
mod session_variables;
mod settings;
mod shared_files;
mod sockets;
mod timestamp;
mod tls;
mod trace;
mod unsigned_headers;
mod validate;
mod verdict;
mod wall;
mod xml;

#[pyo3::pymodule(gil_used = false)]
mod _native {
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::batch::Batch;

    #[pymodule_export]
    use crate::client::{Client, Credentials, available_profiles, operations, session_region};

    #[pymodule_export]
    use crate::exchange::Exchange;

    #[pymodule_export]
    use crate::publisher::Publication;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::wall::install();
        module.add("__boto3_version__", crate::model::BOTO3_VERSION)?;
        module.add("__api_version__", crate::model::API_VERSION)?;
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
