//! An XML document as a flat tree, as much of one as botocore looks at.
//!
//! Stands in for `ElementTree`: elements with their local name, the text before the first child, and
//! the children; attributes, comments and processing instructions are read over. The nodes stand in one
//! vector, so that a document nested a million times deep is freed without recursion, and one nested
//! deeper than [`MAX_DEPTH`] is refused. Entities other than XML's own five are refused, never expanded.
//! Names and texts are looked up in the body, where they stand as they are.

use std::borrow::Cow;
use std::fmt;
use std::num::NonZeroU32;

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::{NamespaceResolver, ResolveResult};

/// Far deeper than any reply of CloudFront, and shallow enough to walk by recursion.
const MAX_DEPTH: usize = 200;

/// What one takes in CloudFront's replies, tags and text: about as much as its [`Node`].
const BYTES_OF_AN_ELEMENT: usize = 40;

#[derive(Default)]
pub struct Document<'b> {
    body: &'b str,
    nodes: Vec<Node>,
    /// The texts that are not in the body as they are, one after the other.
    composed: String,
}

/// Small, as a document can be a million elements of four bytes each.
struct Node {
    name: Span,
    /// The text before the first child.
    text: Span,
    /// Whether that is a text of [`Document::composed`].
    composed: bool,
    namespaced: bool,
    first_child: Option<NonZeroU32>,
    next_sibling: Option<NonZeroU32>,
}

#[derive(Clone, Copy, Default)]
struct Span {
    start: u32,
    end: u32,
}

impl Span {
    fn new(start: usize, length: usize) -> Result<Self, NotXml> {
        Ok(Self { start: u32::try_from(start)?, end: u32::try_from(start + length)? })
    }

    fn of(self, text: &str) -> &str {
        &text[self.start as usize..self.end as usize]
    }
}

#[derive(Clone, Copy)]
pub struct Element<'d> {
    document: &'d Document<'d>,
    node: &'d Node,
}

#[derive(Debug)]
pub struct NotXml(String);

impl fmt::Display for NotXml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<E: std::error::Error> From<E> for NotXml {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

fn not_xml<T>(why: impl Into<String>) -> Result<T, NotXml> {
    Err(NotXml(why.into()))
}

/// Of a body in bytes, from which on it is asked whether there is memory for what it becomes, and how many
/// times its length that may be.
const LARGE: usize = 1024 * 1024;
const GROWTH: usize = 10;

/// Rust ends a process that has no memory left, and the length is the peer's; so it is asked for at once.
pub fn has_memory_for(body: &[u8]) -> bool {
    let mut probe = Vec::<u8>::new();
    let has_memory =
        body.len() <= LARGE || probe.try_reserve_exact(body.len().saturating_mul(GROWTH)).is_ok();
    // Otherwise the compiler leaves out what nobody uses.
    std::hint::black_box(&mut probe);
    has_memory
}

/// An empty body is an element without a name, as in botocore.
pub fn parse(body: &[u8]) -> Result<Document<'_>, NotXml> {
    if !has_memory_for(body) {
        return not_xml("there is no memory for it");
    }
    let mut builder = Builder::default();
    if body.is_empty() {
        builder.add(Span::default(), false);
        return Ok(builder.document);
    }
    let text = std::str::from_utf8(body)?;
    if has_control_character(body) {
        return not_xml("a control character");
    }
    if text.contains('\u{fffe}') || text.contains('\u{ffff}') {
        return not_xml("a character that is none");
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    builder.document.body = text;
    builder.document.nodes.reserve(text.len() / BYTES_OF_AN_ELEMENT);
    let may_end_section = text.contains("]]>");
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_comments = true;
    let mut at_start = true;
    loop {
        let start = usize::try_from(reader.buffer_position())?;
        match reader.read_event()? {
            Event::Decl(_) if !at_start => return not_xml("a declaration inside"),
            Event::Text(text) if may_end_section && text.as_ref().contains("]]>") => {
                return not_xml("]]> outside of a section");
            }
            Event::Start(tag) => builder.open(start, &tag)?,
            Event::Empty(tag) => {
                builder.open(start, &tag)?;
                builder.close();
            }
            Event::End(_) => builder.close(),
            Event::Text(text) => builder.text(Some(start), text.xml10_content())?,
            Event::CData(text) => builder.text(None, text.xml10_content())?,
            Event::GeneralRef(reference) => builder.text(None, resolve(&reference)?)?,
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) | Event::DocType(_) => {}
            Event::Eof => return builder.finish(),
        }
        at_start = false;
    }
}

/// Looks at many bytes at once, which a search for the first one would not.
fn has_control_character(body: &[u8]) -> bool {
    body.chunks(64).any(|bytes| {
        let is_control = |b: u8| (b < 0x20) & (b != b'\t') & (b != b'\n') & (b != b'\r');
        bytes.iter().fold(false, |found, b| found | is_control(*b))
    })
}

fn resolve(reference: &BytesRef<'_>) -> Result<Cow<'static, str>, NotXml> {
    if let Some(character) = reference.resolve_char_ref()? {
        return Ok(character.to_string().into());
    }
    let name = reference.xml10_content();
    match resolve_xml_entity(&name) {
        Some(text) => Ok(text.into()),
        None => not_xml(format!("undefined entity &{name};")),
    }
}

#[derive(Default)]
struct Builder<'b> {
    document: Document<'b>,
    open: Vec<Open>,
    namespaces: NamespaceResolver,
    /// Whether the elements without a prefix have a namespace here.
    namespaced: bool,
}

/// An element that is not closed yet.
struct Open {
    index: usize,
    last_child: Option<usize>,
    /// With attributes, which may declare namespaces; and what [`Builder::namespaced`] was outside.
    outside: Option<bool>,
}

impl<'b> Builder<'b> {
    /// `start` is where the tag begins.
    fn open(&mut self, start: usize, tag: &BytesStart<'_>) -> Result<(), NotXml> {
        if self.open.len() >= MAX_DEPTH {
            return not_xml(format!("nested deeper than {MAX_DEPTH} elements"));
        }
        let outside = (!tag.attributes_raw().is_empty()).then_some(self.namespaced);
        if outside.is_some() {
            for attribute in tag.attributes() {
                attribute?;
            }
            self.namespaces.push(tag)?;
            let default = self.namespaces.resolve_prefix(None, true);
            self.namespaced = matches!(default, ResolveResult::Bound(_));
        }
        let name = tag.name();
        let (local_name, prefix) = name.decompose();
        let namespaced =
            match prefix.map(|prefix| self.namespaces.resolve_prefix(Some(prefix), true)) {
                None => self.namespaced,
                Some(ResolveResult::Unknown(prefix)) => {
                    return not_xml(format!("unbound prefix {prefix:?}"));
                }
                Some(namespace) => matches!(namespace, ResolveResult::Bound(_)),
            };
        let length = local_name.as_ref().len();
        let skipped = "<".len() + name.as_ref().len() - length;
        let index = self.add(Span::new(start + skipped, length)?, namespaced);
        let nodes = &mut self.document.nodes;
        let link = NonZeroU32::new(u32::try_from(index)?);
        match self.open.last_mut() {
            None if index > 0 => return not_xml("more than one root element"),
            None => {}
            Some(parent) => match parent.last_child.replace(index) {
                Some(sibling) => nodes[sibling].next_sibling = link,
                None => nodes[parent.index].first_child = link,
            },
        }
        self.open.push(Open { index, last_child: None, outside });
        Ok(())
    }

    fn add(&mut self, name: Span, namespaced: bool) -> usize {
        self.document.nodes.push(Node {
            name,
            text: Span::default(),
            composed: false,
            namespaced,
            first_child: None,
            next_sibling: None,
        });
        self.document.nodes.len() - 1
    }

    fn close(&mut self) {
        if let Some(Open { outside: Some(namespaced), .. }) = self.open.pop() {
            self.namespaces.pop();
            self.namespaced = namespaced;
        }
    }

    /// `start` is where it stands in the body, if it does. What is composed for an element stands together,
    /// as its text ends where another element begins.
    fn text(&mut self, start: Option<usize>, text: Cow<'_, str>) -> Result<(), NotXml> {
        match self.open.last() {
            Some(Open { index, last_child: None, .. }) => {
                let Document { body, nodes, composed } = &mut self.document;
                let node = &mut nodes[*index];
                let is_first = node.text.start == node.text.end;
                if let (Some(start), Cow::Borrowed(text), true) = (start, &text, is_first) {
                    node.text = Span::new(start, text.len())?;
                    node.composed = false;
                    return Ok(());
                }
                if !node.composed {
                    let before = node.text.of(body);
                    node.text = Span::new(composed.len(), before.len())?;
                    node.composed = true;
                    composed.push_str(before);
                }
                composed.push_str(&text);
                node.text.end = u32::try_from(composed.len())?;
            }
            Some(_) => {}
            None if text.trim().is_empty() => {}
            None => return not_xml("text outside of the root element"),
        }
        Ok(())
    }

    fn finish(self) -> Result<Document<'b>, NotXml> {
        if self.document.nodes.is_empty() {
            return not_xml("no element found");
        }
        if !self.open.is_empty() {
            return not_xml("an element is not closed");
        }
        Ok(self.document)
    }
}

impl Document<'_> {
    pub fn root(&self) -> Element<'_> {
        Element { document: self, node: &self.nodes[0] }
    }
}

impl<'d> Element<'d> {
    /// Without its namespace.
    pub fn name(self) -> &'d str {
        self.node.name.of(self.document.body)
    }

    pub fn has_namespace(self) -> bool {
        self.node.namespaced
    }

    /// `None` where there is no text at all before the first child.
    pub fn text(self) -> Option<&'d str> {
        let Document { body, composed, .. } = self.document;
        let text = self.node.text.of(if self.node.composed { composed } else { body });
        Some(text).filter(|text| !text.is_empty())
    }

    pub fn children(self) -> impl Iterator<Item = Element<'d>> + Clone {
        let document = self.document;
        let linked = move |link: Option<NonZeroU32>| {
            link.map(|index| Element { document, node: &document.nodes[index.get() as usize] })
        };
        std::iter::successors(linked(self.node.first_child), move |element| {
            linked(element.node.next_sibling)
        })
    }

    /// The first child of that name.
    pub fn child(self, name: &str) -> Option<Element<'d>> {
        self.children().find(|child| child.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(document: &str) -> Option<String> {
        parse(document.as_bytes()).unwrap().root().text().map(str::to_owned)
    }

    #[test]
    fn reads_names_without_namespaces_and_text_before_the_first_child() {
        let document =
            parse(b"<?xml version='1.0'?><a:r xmlns:a='u'>x<b/>y<c>1</c></a:r>").unwrap();
        let root = document.root();
        assert_eq!((root.name(), root.has_namespace(), root.text()), ("r", true, Some("x")));
        assert_eq!(root.children().map(Element::name).collect::<Vec<_>>(), ["b", "c"]);
        assert_eq!(root.child("b").unwrap().text(), None);
        assert_eq!(root.child("c").unwrap().text(), Some("1"));
    }

    #[test]
    fn joins_text_entities_and_cdata_and_folds_line_ends() {
        assert_eq!(
            text("<r>a&amp;&#x41;<![CDATA[<b>]]>\r\nz<!-- c -->!</r>").unwrap(),
            "a&A<b>\nz!"
        );
        assert_eq!(text("<r></r>"), None);
        assert_eq!(text("<r><![CDATA[]]></r>"), None);
        assert_eq!(text("\u{feff}<r>\u{e9}</r>").unwrap(), "\u{e9}");
    }

    #[test]
    fn refuses_what_is_not_well_formed() {
        for document in [
            "",
            " ",
            "x",
            "<a>",
            "<a></b>",
            "<a/><b/>",
            "<a/>x",
            "<a b='1' b='2'/>",
            "<x:a/>",
            "<a>&unknown;</a>",
            "<a>\u{1}</a>",
            "<a>&#0;</a>",
        ] {
            let refused = parse(document.as_bytes()).is_err();
            assert_eq!(refused, !document.is_empty(), "{document:?}");
        }
        assert!(parse(b"<a>\xff</a>").is_err());
    }

    #[test]
    fn expands_no_entity_of_the_document() {
        let bomb = "<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;'>]><a>&c;</a>";
        assert!(parse(bomb.as_bytes()).is_err());
    }

    #[test]
    fn refuses_a_million_levels_without_overflowing() {
        let levels = 1_000_000;
        let document = "<a>".repeat(levels) + &"</a>".repeat(levels);
        assert!(parse(document.as_bytes()).is_err());
    }
}
