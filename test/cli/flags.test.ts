import { Command } from 'commander';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { spec as measure } from '../../src/cli/commands/measure/spec.ts';
import type { spec as report } from '../../src/cli/commands/report/spec.ts';
import { type FlagName, type FlagValues, optionFor } from '../../src/cli/flags.ts';
import type { InvocationOf } from '../../src/cli/spec.ts';
import { help } from '../../src/messages/en/help.ts';
import { help as french } from '../../src/messages/fr/help.ts';

const typed = (names: readonly FlagName[], argv: readonly string[]): FlagValues => {
  const command = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  for (const name of names) command.addOption(optionFor(name, help, ['table', 'csv']));
  return command.parse(argv, { from: 'user' }).opts<FlagValues>();
};

describe('values of flags', () => {
  it('stand under their names in the table, whatever is typed', () => {
    expect(typed(['folder', 'docxTemplate', 'everything'], ['-o', 'x', '--template', 't', '--all'])).toEqual({
      folder: 'x',
      docxTemplate: 't',
      everything: true,
    });
  });

  it('are what the types of the table say', () => {
    const values = typed(
      ['map', 'header', 'draws', 'unit', 'by', 'fiscalStart', 'floors'],
      ['--map', 'region=a=b', '--no-header', '--draws', '7', '--by', 'region,sector', '--fiscal-start', '4'],
    );
    expect(values).toEqual({
      map: [['region', 'a=b']],
      header: false,
      draws: 7,
      by: [['region', 'sector']],
      fiscalStart: [4],
    });
    expectTypeOf(values.map).toEqualTypeOf<readonly (readonly [string, string])[] | undefined>();
    expectTypeOf(values.header).toEqualTypeOf<boolean | undefined>();
    expectTypeOf(values.draws).toEqualTypeOf<number | undefined>();
    expectTypeOf(values.unit).toEqualTypeOf<'organisation' | 'row' | undefined>();
    expectTypeOf(values.by).toEqualTypeOf<readonly (readonly string[])[] | undefined>();
    expectTypeOf(values.fiscalStart).toEqualTypeOf<readonly number[] | undefined>();
    expectTypeOf(values.floors).toEqualTypeOf<string | undefined>();
  });

  it('are accepted within the bounds that their help gives, and not beyond, in either language', () => {
    const bounds = { fewest: [1, 1000], band: [1, 50] } as const;
    for (const texts of [help, french]) {
      for (const name of ['fewest', 'band'] as const) {
        const [least, most] = bounds[name];
        const words = texts.flags[name].replace(/(\d)[,\s](\d{3})/u, '$1$2');
        expect(words).toMatch(new RegExp(`\\b${least} (?:to|à) ${most}\\b`));
        for (const value of [least, most])
          expect(typed([name], [`--${name}`, String(value)])).toEqual({ [name]: value });
        for (const value of [least - 1, most + 1])
          expect(() => typed([name], [`--${name}`, String(value)])).toThrow();
      }
    }
  });

  it('of one command are those of its own table', () => {
    expectTypeOf<InvocationOf<typeof measure>['flags']>().toHaveProperty('unit');
    expectTypeOf<InvocationOf<typeof measure>['flags']>().not.toHaveProperty('envelope');
    expectTypeOf<InvocationOf<typeof report>['flags']>().toHaveProperty('folder');
    expectTypeOf<InvocationOf<typeof report>['flags']>().not.toHaveProperty('output');
  });
});
