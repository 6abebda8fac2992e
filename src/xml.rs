//! An XML document as a flat tree, as much of one as botocore looks at.
//!
//! Stands in for `ElementTree`: elements with their local name, the text before the first child, and
//! the children; attributes, comments and processing instructions are read over. The nodes stand in one
//! vector, so that a document nested a million times deep is freed without recursion, and one nested
//! deeper than [`MAX_DEPTH`] is refused. Entities other than XML's own five are refused, never expanded.

use std::borrow::Cow;
use std::fmt;
use std::num::NonZeroU32;

use quick_xml::NsReader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::ResolveResult;

/// Far deeper than any reply of CloudFront, and shallow enough to walk by recursion.
const MAX_DEPTH: usize = 200;

#[derive(Debug, Default)]
pub struct Document {
    nodes: Vec<Node>,
    /// The names and texts of all elements, one after the other.
    characters: String,
}

/// Small, as a document can be a million elements of four bytes each.
#[derive(Debug)]
struct Node {
    /// Where the name begins, where it ends and the text before the first child begins, where that ends.
    characters: [u32; 3],
    namespaced: bool,
    first_child: Option<NonZeroU32>,
    next_sibling: Option<NonZeroU32>,
}

#[derive(Clone, Copy)]
pub struct Element<'d> {
    document: &'d Document,
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

/// An empty body is an element without a name, as in botocore.
pub fn parse(body: &[u8]) -> Result<Document, NotXml> {
    let mut builder = Builder::default();
    if body.is_empty() {
        builder.add("", false)?;
        return Ok(builder.document);
    }
    let text = std::str::from_utf8(body)?;
    if let Some(control) = text.bytes().find(|b| *b < 0x20 && !b"\t\n\r".contains(b)) {
        return not_xml(format!("the control character {control:#04x}"));
    }
    if text.contains(['\u{fffe}', '\u{ffff}']) {
        return not_xml("a character that is none");
    }
    let mut reader = NsReader::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
    reader.config_mut().check_comments = true;
    let mut at_start = true;
    loop {
        let event = reader.read_resolved_event()?;
        match event {
            (_, Event::Decl(_)) if !at_start => return not_xml("a declaration inside"),
            (_, Event::Text(text)) if text.as_ref().contains("]]>") => {
                return not_xml("]]> outside of a section");
            }
            (namespace, Event::Start(tag)) => builder.open(&namespace, &tag)?,
            (namespace, Event::Empty(tag)) => {
                builder.open(&namespace, &tag)?;
                builder.close();
            }
            (_, Event::End(_)) => builder.close(),
            (_, Event::Text(text)) => builder.text(&text.xml10_content())?,
            (_, Event::CData(text)) => builder.text(&text.xml10_content())?,
            (_, Event::GeneralRef(reference)) => builder.text(&resolve(&reference)?)?,
            (_, Event::Comment(_) | Event::PI(_) | Event::Decl(_) | Event::DocType(_)) => {}
            (_, Event::Eof) => return builder.finish(),
        }
        at_start = false;
    }
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
struct Builder {
    document: Document,
    /// The open elements, each with its last child so far.
    open: Vec<(usize, Option<usize>)>,
}

impl Builder {
    fn open(&mut self, namespace: &ResolveResult<'_>, tag: &BytesStart<'_>) -> Result<(), NotXml> {
        if let ResolveResult::Unknown(prefix) = namespace {
            return not_xml(format!("unbound prefix {prefix:?}"));
        }
        for attribute in tag.attributes() {
            attribute?;
        }
        if self.open.len() >= MAX_DEPTH {
            return not_xml(format!("nested deeper than {MAX_DEPTH} elements"));
        }
        let namespaced = matches!(namespace, ResolveResult::Bound(_));
        let index = self.add(tag.local_name().as_ref(), namespaced)?;
        let nodes = &mut self.document.nodes;
        let link = NonZeroU32::new(u32::try_from(index)?);
        match self.open.last_mut() {
            None if index > 0 => return not_xml("more than one root element"),
            None => {}
            Some((parent, last_child)) => match last_child.replace(index) {
                Some(sibling) => nodes[sibling].next_sibling = link,
                None => nodes[*parent].first_child = link,
            },
        }
        self.open.push((index, None));
        Ok(())
    }

    fn add(&mut self, name: &str, namespaced: bool) -> Result<usize, NotXml> {
        let Document { nodes, characters } = &mut self.document;
        let start = u32::try_from(characters.len())?;
        characters.push_str(name);
        let end = u32::try_from(characters.len())?;
        let characters = [start, end, end];
        nodes.push(Node { characters, namespaced, first_child: None, next_sibling: None });
        Ok(nodes.len() - 1)
    }

    fn close(&mut self) {
        self.open.pop();
    }

    /// An element's name and text stand together, as its text ends where another element begins.
    fn text(&mut self, text: &str) -> Result<(), NotXml> {
        match self.open.last() {
            Some((index, None)) => {
                let Document { nodes, characters } = &mut self.document;
                characters.push_str(text);
                nodes[*index].characters[2] = u32::try_from(characters.len())?;
            }
            Some(_) => {}
            None if text.trim().is_empty() => {}
            None => return not_xml("text outside of the root element"),
        }
        Ok(())
    }

    fn finish(self) -> Result<Document, NotXml> {
        if self.document.nodes.is_empty() {
            return not_xml("no element found");
        }
        if !self.open.is_empty() {
            return not_xml("an element is not closed");
        }
        Ok(self.document)
    }
}

impl Document {
    pub fn root(&self) -> Element<'_> {
        Element { document: self, node: &self.nodes[0] }
    }
}

impl<'d> Element<'d> {
    fn characters(self, part: usize) -> &'d str {
        let [start, end] = [part, part + 1].map(|index| self.node.characters[index] as usize);
        &self.document.characters[start..end]
    }

    /// Without its namespace.
    pub fn name(self) -> &'d str {
        self.characters(0)
    }

    pub fn has_namespace(self) -> bool {
        self.node.namespaced
    }

    /// `None` where there is no text at all before the first child.
    pub fn text(self) -> Option<&'d str> {
        Some(self.characters(1)).filter(|text| !text.is_empty())
    }

    pub fn children(self) -> impl Iterator<Item = Element<'d>> {
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
