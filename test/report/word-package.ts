import { all, attr, type Opened } from './documents.ts';

/** What a document of Word names and does not hold: styles, lists, parts; and parts whose type is not told. */
export function dangling(office: Opened): string[] {
  return [...styleFaults(office), ...relationFaults(office), ...typeFaults(office)];
}

const REFERENCES = ['pStyle', 'tblStyle', 'rStyle', 'basedOn', 'next', 'link'];

function styleFaults({ names, xml }: Opened): string[] {
  const ids = new Set(all(xml('word/styles.xml'), 'style').map((style) => attr(style, 'styleId')));
  const lists = new Set(all(xml('word/numbering.xml'), 'num').map((list) => attr(list, 'numId')));
  const parts = names.filter((part) =>
    /^word\/(?:document|styles|numbering|header\d|footer\d)\.xml$/.test(part),
  );
  return parts.flatMap((name) => {
    const root = xml(name);
    const missing = (kind: string, known: ReadonlySet<string | null>) =>
      all(root, kind)
        .map((node) => attr(node, 'val'))
        .filter((value) => !known.has(value))
        .map((value) => `${name} ${kind} ${value}`);
    return [...REFERENCES.flatMap((kind) => missing(kind, ids)), ...missing('numId', lists)];
  });
}

function relationFaults({ names, xml }: Opened): string[] {
  return names
    .filter((part) => part.endsWith('.rels'))
    .flatMap((name) => {
      const folder = name.replace(/_rels\/[^/]+$/, '');
      return [...xml(name).getElementsByTagNameNS('*', 'Relationship')]
        .filter(
          (relation) =>
            relation.getAttribute('TargetMode') === 'External' ||
            !names.includes(folder + relation.getAttribute('Target')),
        )
        .map((relation) => `${name} ${relation.getAttribute('Target')}`);
    });
}

function typeFaults({ names, xml }: Opened): string[] {
  const types = xml('[Content_Types].xml');
  const told = (kind: string, attribute: string) =>
    [...types.getElementsByTagNameNS('*', kind)].map((type) => type.getAttribute(attribute) ?? '');
  const extensions = told('Default', 'Extension');
  return [
    ...told('Override', 'PartName').filter((part) => !names.includes(part.slice(1))),
    ...names.filter(
      (name) => name !== '[Content_Types].xml' && !extensions.includes(name.split('.').at(-1)!),
    ),
  ];
}
