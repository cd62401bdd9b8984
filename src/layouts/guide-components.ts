import Key from '../blocks/Key.astro';
import ModemLights from '../blocks/ModemLights.astro';
import Note from '../blocks/Note.astro';
import Picture from '../blocks/Picture.astro';
import Platform from '../blocks/Platform.astro';
import Platforms from '../blocks/Platforms.astro';
import Screen from '../blocks/Screen.astro';
import Steps from '../blocks/Steps.astro';
import Warning from '../blocks/Warning.astro';
import Wiring from '../blocks/Wiring.astro';
import Action from '../tree/ui/Action.astro';
import Choice from '../tree/ui/Choice.astro';
import Choices from '../tree/ui/Choices.astro';
import DecisionTree from '../tree/ui/DecisionTree.astro';
import Outcome from '../tree/ui/Outcome.astro';
import Step from '../tree/ui/Step.astro';

/** What is handed to MDX. `Choices` is put in by the build, `img` is what `![…](…)` becomes; the others are what editors write. */
export const guideComponents = {
  Action,
  Choice,
  Choices,
  DecisionTree,
  Key,
  ModemLights,
  Note,
  Outcome,
  Platform,
  Platforms,
  Screen,
  Step,
  Steps,
  Warning,
  Wiring,
  img: Picture,
};
