import { words } from './words.ts';
import { persianNumber } from '../../text/format/persian-format.ts';
import type { GuideState, NodeState, TreeState } from '../guide-state.ts';
import type { KnownNames } from '../known-names.ts';
import { ChoiceView, type PartActions, type ShownChoice } from './choice-view.element.ts';
import { actionFields, outcomeFields } from './end-fields.ts';
import { FieldView } from './field-view.element.ts';
import type { Field } from './field.ts';
import { findingList } from './finding-list.element.ts';
import { KeyedList, type View } from './keyed-list.element.ts';
import { make, makeButton, setEnabled, setText } from './make-element.element.ts';
import { nodeWords, waysTo, wayWords } from './part-names.ts';
import { stepFields } from './step-fields.ts';

/** A node as its form shows it. */
export interface ShownPart {
  readonly guide: GuideState;
  readonly tree: TreeState;
  readonly known: KnownNames;
  readonly node: NodeState;
}

/** The slug in a guide's path. */
const slugIn = (file: string) => file.replace(/^.*\//, '').replace(/\.mdx$/, '');

/** The form of one node: what it says, its answers, what leads to it, and what can be done with it. */
export class PartForm implements View<ShownPart> {
  readonly element: HTMLElement;
  readonly #actions: PartActions;
  readonly #heading = make('h2', { tabindex: '-1' });
  readonly #found = make('div');
  readonly #fields: KeyedList<Field>;
  readonly #later: KeyedList<Field>;
  readonly #choices: KeyedList<ShownChoice>;
  readonly #answers: HTMLElement;
  readonly #ways = make('ul', { role: 'list', class: 'ways' });
  readonly #start = make('p');
  readonly #makeStart: HTMLButtonElement;
  readonly #up: HTMLButtonElement;
  readonly #down: HTMLButtonElement;
  readonly #remove: HTMLButtonElement;

  constructor({ node: { id, kind } }: ShownPart, actions: PartActions) {
    this.#actions = actions;
    const [fields, choices, later] = [make('div'), make('div'), make('div')];
    this.#fields = this.#listOf(fields);
    this.#later = this.#listOf(later);
    this.#choices = new KeyedList(
      choices,
      ({ choice }) => choice.id,
      (shown) => new ChoiceView(shown, actions),
    );
    this.#answers = make(
      'section',
      {},
      make('h3', {}, words.choices),
      choices,
      makeButton(words.addChoice, () => actions.addChoice(id), { class: 'second' }),
    );
    this.#answers.hidden = kind !== 'step';
    this.#makeStart = makeButton(words.makeStart, () => actions.makeStart(id));
    this.#up = makeButton(words.moveUp, () => actions.move({ node: id }, 'up'));
    this.#down = makeButton(words.moveDown, () => actions.move({ node: id }, 'down'));
    this.#remove = makeButton(words.remove, () => actions.remove({ node: id }));
    this.element = make(
      'section',
      { class: 'part-form', 'data-part': id },
      this.#heading,
      this.#found,
      fields,
      this.#answers,
      later,
      make('h3', {}, words.cameFrom),
      this.#ways,
      make('h3', {}, words.partTools),
      this.#start,
      make(
        'div',
        { class: 'tools' },
        this.#makeStart,
        this.#up,
        this.#down,
        makeButton(words.rename, () => actions.rename({ node: id })),
        this.#remove,
      ),
    );
  }

  #listOf(parent: HTMLElement): KeyedList<Field> {
    return new KeyedList(
      parent,
      ({ key }) => key,
      (field) => new FieldView(field, this.#actions),
    );
  }

  #fieldsOf({ guide, tree, known, node }: ShownPart): Field[] {
    if (node.kind === 'step') return stepFields(node, known);
    if (node.kind === 'action') return actionFields(tree, node);
    return outcomeFields(node, known, slugIn(guide.file), this.#actions.typed);
  }

  update(shown: ShownPart): void {
    const { guide, tree, known, node } = shown;
    const place = tree.nodes.indexOf(node);
    setText(this.#heading, words.part(persianNumber(place + 1), words.kinds[node.kind], nodeWords(node)));
    const own = guide.findings.filter((finding) => finding.node === node.id);
    const ofPart = own.filter(({ choice }) => !node.choices.some(({ id }) => id === choice));
    this.#found.replaceChildren(...(ofPart.length === 0 ? [] : [findingList(ofPart)]));
    const fields = this.#fieldsOf(shown);
    // What a question measures comes behind its answers, which are changed every day.
    const first = node.kind === 'step' ? 2 : fields.length;
    this.#fields.update(fields.slice(0, first));
    this.#later.update(fields.slice(first));
    const choices = node.choices.map((choice, index) => {
      const findings = own.filter((finding) => finding.choice === choice.id);
      return { tree, known, node, choice, index, findings };
    });
    this.#choices.update(choices);
    this.#showWays(tree, node);
    const isStart = tree.start === node.id;
    setText(this.#start, isStart ? words.isStart : '');
    this.#start.hidden = !isStart;
    this.#makeStart.hidden = isStart || node.kind === 'outcome';
    setEnabled(this.#up, place > 0);
    setEnabled(this.#down, place < tree.nodes.length - 1);
  }

  #showWays(tree: TreeState, node: NodeState): void {
    const ways = waysTo(tree, node.id).map((way) =>
      make(
        'li',
        {},
        makeButton(wayWords(tree, way), () => this.#actions.select(way.node.id), {
          'data-way': way.node.id,
        }),
      ),
    );
    const start = tree.start === node.id ? [make('li', {}, words.cameFromStart)] : [];
    const all = [...start, ...ways];
    const told = all.map(({ textContent }) => textContent).join('\n');
    if (this.#ways.dataset['told'] === told) return;
    this.#ways.dataset['told'] = told;
    this.#ways.replaceChildren(...(all.length > 0 ? all : [make('li', {}, words.cameFromNowhere)]));
  }
}
