/** A box of a wiring drawing, on a grid of columns from right to left and rows from top to bottom. */
export interface WiringBox {
  readonly label: string;
  readonly column: number;
  readonly row: number;
}

/** A cable between two boxes, by their places in the list. */
export interface WiringCable {
  readonly from: number;
  readonly to: number;
  /** What stands on the cable, such as the socket's name on the splitter. */
  readonly label?: string;
}

/** One way of wiring, drawn and in words. */
export interface Wiring {
  readonly boxes: readonly WiringBox[];
  readonly cables: readonly WiringCable[];
  /** The same in one sentence, for who does not see the drawing. */
  readonly words: string;
  /** Whether it is shown as the way not to do it. */
  readonly wrong?: boolean;
}

/** The drawings an editor can name: `<Wiring kind="splitter" />`. */
export const wirings: Readonly<Record<string, Wiring>> = {
  splitter: {
    boxes: [
      { label: 'پریز تلفن', column: 0, row: 0.5 },
      { label: 'نویزگیر', column: 1, row: 0.5 },
      { label: 'مودم', column: 2, row: 0 },
      { label: 'تلفن', column: 2, row: 1 },
    ],
    cables: [
      { from: 0, to: 1, label: 'LINE' },
      { from: 1, to: 2, label: 'MODEM' },
      { from: 1, to: 3, label: 'PHONE' },
    ],
    words:
      'از پریز تلفن یک سیم به درگاه LINE نویزگیر می‌رود؛ درگاه MODEM به مودم و درگاه PHONE به تلفن وصل است.',
  },
  direct: {
    boxes: [
      { label: 'پریز تلفن', column: 0, row: 0 },
      { label: 'مودم', column: 2, row: 0 },
    ],
    cables: [{ from: 0, to: 1, label: 'DSL' }],
    words: 'سیم از پریز تلفن مستقیم به درگاه DSL مودم می‌رود؛ نه نویزگیر در راه است نه تلفن.',
  },
  extension: {
    boxes: [
      { label: 'پریز تلفن', column: 0, row: 0.5 },
      { label: 'سه‌راهی', column: 1, row: 0.5 },
      { label: 'مودم', column: 2, row: 0 },
      { label: 'تلفن', column: 2, row: 1 },
    ],
    cables: [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 1, to: 3 },
    ],
    words: 'نادرست: سه‌راهی ساده سیم پریز را میان مودم و تلفن بخش کرده و نویزگیر در راه نیست.',
    wrong: true,
  },
  fiber: {
    boxes: [
      { label: 'پریز فیبر', column: 0, row: 0 },
      { label: 'مودم فیبر', column: 2, row: 0 },
    ],
    cables: [{ from: 0, to: 1, label: 'PON' }],
    words: 'کابل فیبر از پریز فیبر به درگاه PON مودم فیبر نوری می‌رود.',
  },
  lan: {
    boxes: [
      { label: 'مودم', column: 0, row: 0 },
      { label: 'دستگاه', column: 2, row: 0 },
    ],
    cables: [{ from: 0, to: 1, label: 'LAN' }],
    words: 'کابل شبکه از یکی از درگاه‌های LAN مودم به دستگاه (رایانه، کنسول یا تلویزیون) می‌رود.',
  },
};
