//! The calls as a user of AWS's Rust SDK writes them.

use std::error::Error;
use std::sync::Arc;
use std::time::Instant;

use aws_sdk_cloudfront::Client;
use aws_sdk_cloudfront::config::{Config, Credentials, Region};
use aws_sdk_cloudfront::primitives::Blob;
use aws_sdk_cloudfront::types::{FunctionConfig, FunctionRuntime};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::sync::Semaphore;

type Failure = Box<dyn Error>;

fn client() -> Result<Client, Failure> {
    let keys = Credentials::new("test", "test", None, None, "benchmark");
    let config = Config::builder()
        .endpoint_url(std::env::var("AWS_ENDPOINT_URL")?)
        .region(Region::new("us-east-1"))
        .credentials_provider(keys)
        .build();
    Ok(Client::from_conf(config))
}

pub async fn once() -> Result<(), Failure> {
    publish(&client()?).await
}

/// A line is what to do, how often, and how many at the same time or how much, as `worker.py` tells.
pub async fn run() -> Result<(), Failure> {
    let client = client()?;
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    while let Some(line) = lines.next_line().await? {
        let words: Vec<&str> = line.split(' ').collect();
        let [what, count, much] = words[..] else { return Err("three words".into()) };
        let (count, much): (usize, usize) = (count.parse()?, much.parse()?);
        let (start, cpu) = (Instant::now(), cpu_seconds()?);
        match (what, much) {
            ("publish", 1) => {
                for _ in 0..count {
                    publish(&client).await?;
                }
            }
            ("publish" | "batch", _) => publish_all(&client, count, much).await?,
            ("list", _) => {
                for _ in 0..count {
                    list(&client, much).await?;
                }
            }
            ("create", _) => {
                let code = vec![b' '; much];
                for _ in 0..count {
                    create(&client, &code).await?;
                }
            }
            _ => return Err(format!("unknown: {what}").into()),
        }
        println!("{} {}", start.elapsed().as_secs_f64(), cpu_seconds()? - cpu);
    }
    Ok(())
}

async fn publish(client: &Client) -> Result<(), Failure> {
    let call = client.publish_function().name("redirect").if_match("ETVPDKIKX0DER");
    call.send().await?;
    Ok(())
}

async fn publish_all(client: &Client, count: usize, in_flight: usize) -> Result<(), Failure> {
    let slots = Arc::new(Semaphore::new(in_flight));
    let mut tasks = Vec::with_capacity(count);
    for _ in 0..count {
        let slot = Arc::clone(&slots).acquire_owned().await?;
        let call = client.publish_function().name("redirect").if_match("ETVPDKIKX0DER").send();
        tasks.push(tokio::spawn(async move {
            let _slot = slot;
            call.await.map(drop)
        }));
    }
    for task in tasks {
        task.await??;
    }
    Ok(())
}

async fn list(client: &Client, page: usize) -> Result<(), Failure> {
    let reply = client.list_distributions().max_items(i32::try_from(page)?).send().await?;
    let items = reply.distribution_list().map_or(0, |list| list.items().len());
    if items == page { Ok(()) } else { Err(format!("{items} of {page} distributions").into()) }
}

async fn create(client: &Client, code: &[u8]) -> Result<(), Failure> {
    let config =
        FunctionConfig::builder().comment("").runtime(FunctionRuntime::CloudfrontJs20).build()?;
    let call = client.create_function().name("redirect").function_config(config);
    call.function_code(Blob::new(code)).send().await?;
    Ok(())
}

/// Of this process until now.
fn cpu_seconds() -> Result<f64, Failure> {
    let stat = std::fs::read_to_string("/proc/self/schedstat")?;
    let nanoseconds: f64 = stat.split(' ').next().unwrap_or_default().parse()?;
    Ok(nanoseconds / 1e9)
}
