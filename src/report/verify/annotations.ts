import { printable } from '../../base/text.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Annotation } from '../formats/github.ts';
import { cellText } from '../model/cells.ts';
import type { CellValue } from '../model/report.ts';
import type { ClaimVerdict, Verification } from './verification.ts';
import { claimName, differenceCells, differenceName, whyNotText } from './words.ts';

/**
 * Claims that do not hold as errors, those left unchecked as warnings, on their lines in the file of claims. `path` is that
 * of the file from the root of the workspace; `lines` the line of each claim, 0 where it is not known.
 */
export function verifyAnnotations(
  result: Verification,
  path: string | undefined,
  lines: readonly number[],
  translator: Translator,
): Annotation[] {
  const ofFile = result.faults.map(
    (fault): Annotation => ({
      level: 'error',
      file: path,
      line: undefined,
      title: printable(translator.texts.verify.fileAnnotation),
      message: printable(translator.say(fault)),
    }),
  );
  const ofClaims = result.verdicts.flatMap((verdict, i): Annotation[] => {
    if (verdict.verdict === 'holds') return [];
    const line = lines[i] ?? 0;
    return [
      {
        level: verdict.verdict === 'does-not-hold' ? 'error' : 'warning',
        file: path,
        line: line > 0 ? line : undefined,
        title: printable(
          translator.fill(translator.texts.verify.annotation, { name: claimName(verdict, translator) }),
        ),
        message: messageOf(verdict, result, translator).map(printable).join('\n'),
      },
    ];
  });
  return [...ofFile, ...ofClaims];
}

function messageOf(verdict: ClaimVerdict, result: Verification, translator: Translator): readonly string[] {
  const { fill, lang, texts } = translator;
  const words = texts.verify;
  const { text, textNow, faults, differences } = verdict;
  const why = whyNotText(verdict, result, translator);
  return [
    text[lang],
    ...(why === '' ? [] : [why]),
    ...faults.map((fault) => words.faults[fault]),
    ...differences.map((one) => {
      const [before, after] = differenceCells(one, translator).map((cell) => shown(cell, translator));
      return fill(words.change, {
        figure: differenceName(verdict.sentence, one, translator),
        before: before ?? '',
        after: after ?? '',
      });
    }),
    ...(textNow && textNow[lang] !== text[lang] ? [fill(words.today, { text: textNow[lang] })] : []),
  ];
}

const shown = (cell: CellValue, { numbers }: Translator): string =>
  cellText(cell, { id: 'cell', header: '', kind: 'quantity' }, numbers);
