import { factNames, factValues, hasValue, isFactName } from '../../check/facts.ts';
import { valuesIn } from '../../check/finding.ts';
import type { FindingData } from '../../content/schemas/check.ts';
import { positionInYaml } from '../../content/yaml/read-yaml.ts';
import { nearWords, someOf } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';

/** Conditions that name a fact or a value that there is not. */
export function checkFindingFacts(findings: readonly FindingData[], text: string): Problem[] {
  return findings.flatMap(({ when }, index) =>
    Object.entries(when).flatMap(([fact, values]): Problem[] => {
      const place = () => positionInYaml(text, [index, 'when', fact]);
      if (!isFactName(fact))
        return [{ ...place(), ...say('finding-fact', { fact, near: nearWords(fact, factNames) }) }];
      const words = valuesIn(values);
      const known = factValues[fact];
      const value = words.find((word) => !hasValue(fact, word));
      if (value !== undefined)
        return [{ ...place(), ...say('finding-fact.value', { fact, value, near: nearWords(value, known) }) }];
      return words.length > 0
        ? []
        : [{ ...place(), ...say('finding-fact.empty', { fact, known: someOf(known) }) }];
    }),
  );
}
