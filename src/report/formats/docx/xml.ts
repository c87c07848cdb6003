import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';

/** The few steps on XML that a template needs. Its parts are foreign: they are parsed, sifted and written anew. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** More than any document of Word has; the parser takes the square of it in time. */
const MAX_ELEMENTS = 100_000;
const MAX_DEPTH = 100;
const TAG = /<(\/?)[^\s"'<>/!?]+(?:\s+[^\s"'<>=/]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/g;

/**
 * @throws an error of the parser for what is not well-formed; an error for a document type, which Office never
 * writes, and for more elements than a part of a document has
 */
export function parseXml(text: string): Document {
  if (/<!DOCTYPE/i.test(text)) throw new Error('a part of an Office package has no document type');
  let depth = 0;
  let elements = 0;
  for (const [, closing, empty] of text.matchAll(TAG)) {
    if (closing) depth--;
    else if (!empty) depth++;
    if (++elements > MAX_ELEMENTS || depth > MAX_DEPTH) throw new Error('more elements than a document has');
  }
  const stop = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message);
  };
  return new DOMParser({ onError: stop }).parseFromString(text, 'text/xml');
}

/** Elements of one namespace directly under another, by local name where one is given. */
export function childrenOf(parent: Element, name?: string, namespace = W): Element[] {
  return [...parent.childNodes].filter(
    (node): node is Element =>
      isElement(node) && node.namespaceURI === namespace && (name === undefined || node.localName === name),
  );
}

export const child = (parent: Element, name: string, namespace = W): Element | undefined =>
  childrenOf(parent, name, namespace)[0];

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.getAttributeNS(W, name) ?? undefined;

/** `w:val` of a child. */
export const valOf = (parent: Element, name: string): string | undefined =>
  attribute(child(parent, name), 'val');

/**
 * Leaves in an element only what belongs to its namespace: no relationship to another part or to the Web, no
 * extension of some later version, no comment, no instruction. Attributes of WordprocessingML carry the namespace,
 * those of DrawingML carry none.
 */
export function sift(element: Element, namespace: string): void {
  const owner = namespace === W ? W : null;
  for (const { namespaceURI, name } of [...element.attributes]) {
    if (namespaceURI !== owner && name !== 'xml:space') element.removeAttribute(name);
  }
  for (const node of [...element.childNodes]) {
    if (isElement(node) && node.namespaceURI === namespace) sift(node, namespace);
    else if (node.nodeType !== TEXT) element.removeChild(node);
  }
}

/** Every element below that has one of the names. */
export function below(element: Element, names: readonly string[], namespace = W): Element[] {
  return names.flatMap((name) => [...element.getElementsByTagNameNS(namespace, name)]);
}

/** An element as text, to stand where the prefix `w` is declared. */
export function written(element: Element): string {
  return new XMLSerializer().serializeToString(element).replaceAll(` xmlns:w="${W}"`, '');
}

const TEXT = 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
