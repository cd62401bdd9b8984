import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { insteadOf } from './common.ts';

/** What a drawing has that a picture must not have, with the name of its tag or attribute. */
export type SvgFault =
  | {
      readonly is: 'element' | 'runs' | 'leads-out' | 'may-lead-out' | 'closes-nothing';
      readonly name: string;
    }
  | { readonly is: 'styles' | 'signs' | 'beginning' | 'no-end' };

/** A picture by its name, and how heavy it is, in kilobytes. */
interface Heavy {
  readonly name: string;
  readonly kilobytes: number;
  readonly most: number;
}

const SAVE_AGAIN = 'Save it as PNG, JPEG or WebP, or a drawing as SVG, and write its new name.';

function faultInDrawing(fault: SvgFault): string {
  switch (fault.is) {
    case 'element':
      return `<${fault.name}>`;
    case 'runs':
      return `the attribute ${fault.name}, which runs code`;
    case 'leads-out':
      return `the attribute ${fault.name}, which leads out of it`;
    case 'may-lead-out':
      return `the attribute ${fault.name}, which may lead out of it`;
    case 'closes-nothing':
      return `a </${fault.name}> that closes nothing`;
    case 'styles':
      return 'styles that may lead out of it';
    case 'signs':
      return 'signs that are no part of a drawing';
    case 'beginning':
      return 'no <svg xmlns="http://www.w3.org/2000/svg"> at its beginning';
    case 'no-end':
      return 'no end';
  }
}

/** What is said of pictures. */
export const pictureWords = {
  'picture-kind.unreadable': ({ name }: { name: string }) => [
    `The picture "${name}" cannot be read.`,
    SAVE_AGAIN,
  ],
  'picture-kind': ({ name, kind }: { name: string; kind: string }) => [
    `Not every browser shows the picture "${name}", of the kind "${kind}".`,
    SAVE_AGAIN,
  ],
  'picture-kind.ending': ({ name, kind }: { name: string; kind: string }) => [
    `The picture "${name}" is of the kind "${kind}".`,
    `Give it the ending .${kind}.`,
  ],
  'picture-size': ({ name, kilobytes, most, width, height }: Heavy & { width: number; height: number }) => [
    `The picture "${name}" is ${width} × ${height} pixels and ${kilobytes} KB.`,
    `Cut it to what it is to show, and save it 1400 pixels wide, with at most ${most} KB.`,
  ],
  'picture-size.drawing': ({ name, kilobytes, most }: Heavy) => [
    `The picture "${name}" is ${kilobytes} KB.`,
    `Save it as a plain SVG of at most ${most} KB, or as PNG.`,
  ],
  'picture-code': ({ name, fault }: { name: string; fault: SvgFault }) => [
    `The drawing "${name}" has ${faultInDrawing(fault)}.`,
    'Save it as a plain SVG of shapes and text, without styles from elsewhere, or as PNG.',
  ],
  'missing-image.path': ({ address, name }: { address: string; name: string }) => [
    `"${address}" is no name of a picture.`,
    `Write its name alone: ${name}.`,
  ],
  'missing-image.near': ({ address, near }: { address: string; near: Near }) => [
    `There is no picture "${address}".`,
    insteadOf(near),
  ],
  'missing-image': ({ address }: { address: string }) => [
    `There is no picture "${address}".`,
    'Put the file into the folder pictures/ of the content, and write its name alone: modem.png.',
  ],
  'file-name.picture-folder': ({ folder }: { folder: string }) => [
    'Pictures stand in no folder of their own.',
    `Put the file right into the folder ${folder}/.`,
  ],
  'file-name.picture': ({ name }: { name: string }) => [
    `"${name}" cannot be the name of a picture.`,
    'Name it with small Latin letters, digits and hyphens, its ending too: modem-back.png.',
  ],
  'picture-unused': ({ name }: { name: string }) => [
    'No guide shows this picture.',
    `Write ![what it shows](${name}) in a guide, or delete the file.`,
  ],
} satisfies WordsOfRules;
