import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Annotation, github } from '../../src/report/formats/github.ts';

const annotation: Annotation = { level: 'warning', file: 'a.csv', line: 3, title: 't', message: 'm' };

/** As the runner decodes a workflow command (actions/runner, ActionCommand.cs): properties, then data. */
function decoded(line: string): { command: string; properties: Record<string, string>; message: string } {
  const [, command = '', rest = '', message = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line.slice(0, -1)) ?? [];
  const data = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const property = (text: string) => data(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  const properties = rest.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), property(pair.slice(at + 1))];
  });
  return { command, properties: Object.fromEntries(properties), message: data(message) };
}

describe('workflow commands', () => {
  it('escape percent, line ends, colons and commas', () => {
    expect(github([{ ...annotation, file: 'a,b:c.csv', title: 'x: 5 %', message: 'a\r\n50 %, b: c' }])).toBe(
      '::warning file=a%2Cb%3Ac.csv,line=3,title=x%3A 5 %25::a%0D%0A50 %25, b: c\n',
    );
  });

  it('name the three levels as the runner does, and leave out what is not known', () => {
    const lines = github([
      { ...annotation, level: 'error' },
      { ...annotation, level: 'note', line: undefined },
      { ...annotation, file: undefined },
    ]);
    expect(lines).toBe(
      '::error file=a.csv,line=3,title=t::m\n::notice file=a.csv,title=t::m\n::warning title=t::m\n',
    );
  });

  it('are one line each and decode to what was said', () => {
    // A percent sign followed by digits is decoded in one go by the runner; the order of escapes makes it safe.
    const text = fc.string({ unit: fc.constantFrom('a', ':', ',', '%', '\n', '\r', ' ', 'é', '=') });
    fc.assert(
      fc.property(text, text, text, (file, title, message) => {
        const line = github([{ level: 'error', file, line: 7, title, message }]);
        expect(line.split('\n')).toHaveLength(2);
        expect(decoded(line)).toEqual({
          command: 'error',
          properties: { file, line: '7', title },
          message,
        });
      }),
    );
  });
});
