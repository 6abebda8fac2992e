//! A server that answers at once: what is measured is to be the client's time.
//!
//! `GET …/distribution?MaxItems=N` lists N distributions, and any other request gets a FunctionSummary. There
//! is one thread, one write for an answer, and nothing is looked at in a request but its first line and its
//! length.

use std::collections::HashMap;
use std::error::Error;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const NAMESPACE: &str = r#"xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/""#;
const END_OF_HEAD: &[u8] = b"\r\n\r\n";

type Replies = Arc<Mutex<HashMap<usize, Arc<[u8]>>>>;

pub async fn until_stdin_ends() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?.port());
    let replies = Replies::default();
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            tokio::spawn(serve(connection, Arc::clone(&replies)));
        }
    });
    let mut rest = Vec::new();
    tokio::io::stdin().read_to_end(&mut rest).await?;
    Ok(())
}

async fn serve(mut connection: TcpStream, replies: Replies) -> std::io::Result<()> {
    connection.set_nodelay(true)?;
    let mut came = Vec::with_capacity(16_384);
    loop {
        let end = came.windows(END_OF_HEAD.len()).position(|four| four == END_OF_HEAD);
        let Some(end) = end.map(|end| end + END_OF_HEAD.len()) else {
            if connection.read_buf(&mut came).await? == 0 {
                return Ok(());
            }
            continue;
        };
        let head = String::from_utf8_lossy(&came[..end]).into_owned();
        let whole = end + length_of_body(&head);
        while came.len() < whole {
            if connection.read_buf(&mut came).await? == 0 {
                return Ok(());
            }
        }
        came.drain(..whole);
        connection.write_all(&reply_to(&head, &replies)).await?;
    }
}

fn length_of_body(head: &str) -> usize {
    let lines = head.lines().filter_map(|line| line.split_once(':'));
    let length = lines.filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    length.filter_map(|(_, value)| value.trim().parse().ok()).next().unwrap_or(0)
}

/// Made once for each number of distributions; 0 is the FunctionSummary.
fn reply_to(head: &str, replies: &Replies) -> Arc<[u8]> {
    let target = head.split(' ').nth(1).unwrap_or_default();
    let wanted = target.split_once("MaxItems=").map(|(_, count)| count.parse().unwrap_or(100));
    let count = wanted.unwrap_or(0);
    let mut replies = replies.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    Arc::clone(replies.entry(count).or_insert_with(|| {
        let body = if count == 0 { function_summary() } else { distribution_list(count) };
        let head = format!(
            "HTTP/1.1 200 OK\r\nx-amzn-RequestId: 6cd4b3f9-2c3a-4b8e-9b53-8a1e6a0e3a51\r\n\
             Content-Type: text/xml\r\nETag: ETVPDKIKX0DER\r\n\
             Date: Fri, 02 Jan 2026 03:04:06 GMT\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        (head + &body).into_bytes().into()
    }))
}

fn function_summary() -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<FunctionSummary {NAMESPACE}><Name>redirect</Name>\
         <Status>UNASSOCIATED</Status><FunctionConfig><Comment>to www</Comment>\
         <Runtime>cloudfront-js-2.0</Runtime></FunctionConfig><FunctionMetadata>\
         <FunctionARN>arn:aws:cloudfront::111122223333:function/redirect</FunctionARN>\
         <Stage>LIVE</Stage><CreatedTime>2026-01-02T03:04:05.678Z</CreatedTime>\
         <LastModifiedTime>2026-01-02T03:04:06.789Z</LastModifiedTime></FunctionMetadata>\
         </FunctionSummary>"
    )
}

fn distribution_list(count: usize) -> String {
    let items: String = (0..count).map(distribution).collect();
    format!(
        "<?xml version=\"1.0\"?>\n<DistributionList {NAMESPACE}><Marker></Marker>\
         <MaxItems>{count}</MaxItems><IsTruncated>false</IsTruncated><Quantity>{count}</Quantity>\
         <Items>{items}</Items></DistributionList>"
    )
}

fn distribution(number: usize) -> String {
    let methods = "<Method>HEAD</Method><Method>GET</Method>";
    format!(
        "<DistributionSummary><Id>E{number:013}</Id>\
         <ARN>arn:aws:cloudfront::111122223333:distribution/E{number:013}</ARN>\
         <ETag>ETVPDKIKX0DER</ETag><Status>Deployed</Status>\
         <LastModifiedTime>2026-01-02T03:04:05.678Z</LastModifiedTime>\
         <DomainName>d{number:013}.cloudfront.net</DomainName>\
         <Aliases><Quantity>2</Quantity><Items><CNAME>www{number}.example.com</CNAME>\
         <CNAME>static{number}.example.com</CNAME></Items></Aliases>\
         <Origins><Quantity>1</Quantity><Items><Origin><Id>bucket</Id>\
         <DomainName>site-{number}.s3.us-east-1.amazonaws.com</DomainName><OriginPath></OriginPath>\
         <CustomHeaders><Quantity>0</Quantity></CustomHeaders>\
         <S3OriginConfig><OriginAccessIdentity></OriginAccessIdentity>\
         <OriginReadTimeout>30</OriginReadTimeout></S3OriginConfig>\
         <ConnectionAttempts>3</ConnectionAttempts><ConnectionTimeout>10</ConnectionTimeout>\
         <OriginShield><Enabled>false</Enabled></OriginShield>\
         <OriginAccessControlId>E2QWRUHAPOMQZL</OriginAccessControlId></Origin></Items></Origins>\
         <OriginGroups><Quantity>0</Quantity></OriginGroups>\
         <DefaultCacheBehavior><TargetOriginId>bucket</TargetOriginId>\
         <TrustedSigners><Enabled>false</Enabled><Quantity>0</Quantity></TrustedSigners>\
         <TrustedKeyGroups><Enabled>false</Enabled><Quantity>0</Quantity></TrustedKeyGroups>\
         <ViewerProtocolPolicy>redirect-to-https</ViewerProtocolPolicy>\
         <AllowedMethods><Quantity>2</Quantity><Items>{methods}</Items>\
         <CachedMethods><Quantity>2</Quantity><Items>{methods}</Items></CachedMethods>\
         </AllowedMethods><SmoothStreaming>false</SmoothStreaming><Compress>true</Compress>\
         <LambdaFunctionAssociations><Quantity>0</Quantity></LambdaFunctionAssociations>\
         <FunctionAssociations><Quantity>1</Quantity><Items><FunctionAssociation>\
         <FunctionARN>arn:aws:cloudfront::111122223333:function/redirect</FunctionARN>\
         <EventType>viewer-request</EventType></FunctionAssociation></Items></FunctionAssociations>\
         <FieldLevelEncryptionId></FieldLevelEncryptionId>\
         <CachePolicyId>658327ea-f89d-4fab-a63d-7e88639e58f6</CachePolicyId>\
         </DefaultCacheBehavior><CacheBehaviors><Quantity>0</Quantity></CacheBehaviors>\
         <CustomErrorResponses><Quantity>0</Quantity></CustomErrorResponses>\
         <Comment>site {number}</Comment><PriceClass>PriceClass_100</PriceClass>\
         <Enabled>true</Enabled><ViewerCertificate>\
         <CloudFrontDefaultCertificate>false</CloudFrontDefaultCertificate>\
         <ACMCertificateArn>arn:aws:acm:us-east-1:111122223333:certificate/c</ACMCertificateArn>\
         <SSLSupportMethod>sni-only</SSLSupportMethod>\
         <MinimumProtocolVersion>TLSv1.2_2021</MinimumProtocolVersion></ViewerCertificate>\
         <Restrictions><GeoRestriction><RestrictionType>none</RestrictionType>\
         <Quantity>0</Quantity></GeoRestriction></Restrictions><WebACLId></WebACLId>\
         <HttpVersion>http2</HttpVersion><IsIPV6Enabled>true</IsIPV6Enabled>\
         <Staging>false</Staging></DistributionSummary>"
    )
}
