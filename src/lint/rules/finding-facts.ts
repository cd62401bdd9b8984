import { factNames, factValues, hasValue, isFactName } from '../../check/facts.ts';
import { valuesIn } from '../../check/finding.ts';
import type { FindingData } from '../../content/schemas/check.ts';
import { positionInYaml } from '../../content/yaml/read-yaml.ts';
import { suggestWord } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';

/** Conditions that name a fact or a value that there is not. */
export function checkFindingFacts(findings: readonly FindingData[], text: string): Problem[] {
  return findings.flatMap(({ when }, index) =>
    Object.entries(when).flatMap(([fact, values]): Problem[] => {
      const place = { ...positionInYaml(text, [index, 'when', fact]), rule: 'finding-fact' } as const;
      if (!isFactName(fact)) {
        const message = `There is no fact "${fact}".`;
        return [{ ...place, message, suggestion: suggestWord(fact, factNames) }];
      }
      const words = valuesIn(values);
      const known = factValues[fact];
      const wrong = words.find((word) => !hasValue(fact, word));
      if (wrong !== undefined) {
        const message = `The fact ${fact} cannot be "${wrong}".`;
        return [{ ...place, message, suggestion: suggestWord(wrong, known) }];
      }
      if (words.length > 0) return [];
      const message = `The fact ${fact} has no value here.`;
      return [{ ...place, message, suggestion: `Write one of: ${known.join(', ')}, or take it out.` }];
    }),
  );
}
