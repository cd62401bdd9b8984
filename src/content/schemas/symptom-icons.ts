/**
 * The symptoms' icons: one family, drawn on a grid of 24 by 24 with round strokes of 1.75 and no fill.
 * A new one is a line here; editors name it in `content/symptoms/<symptom>.yaml`.
 */
export const icons = {
  plug: 'M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4',
  gauge: 'M4.5 18.5a9 9 0 1 1 15 0M12 14l4-5M12 14h.01',
  pulse: 'M2.5 12h4l2.5-7 4 14 3-9 1.5 2h4',
  wifi: 'M2.5 9a14 14 0 0 1 19 0M5.8 12.6a9.2 9.2 0 0 1 12.4 0M9 16.2a4.5 4.5 0 0 1 6 0M12 19.8h.01',
  window: 'M3.5 5h17v14h-17zM3.5 9.5h17M6.5 7.3h.01M9 7.3h.01M10 12.5l4 4M14 12.5l-4 4',
  modem: 'M3.5 13h17v6h-17zM7 16h.01M10 16h.01M17 16h-2M7 13V6M17 13V6',
  account: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0',
  phone:
    'M6.5 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4.5 1.5v3a2 2 0 0 1-2 2A15.5 15.5 0 0 1 4.5 5.500a2 2 0 0 1 2-2z',
  game: 'M7 8h10a4.5 4.5 0 0 1 4.4 5.5l-.7 3a2.3 2.3 0 0 1-4 .9L15 15.500H9l-1.7 1.900a2.3 2.3 0 0 1-4-.900l-.700-3A4.5 4.5 0 0 1 7 8zM8.5 10.500v3M7 12h3M15.5 11h.01M17 13h.01',
  box: 'M12 3l8.5 4.500v9L12 21l-8.5-4.500v-9zM3.5 7.500L12 12l8.5-4.500M12 12v9',
  help: 'M4 13.500v-1.500a8 8 0 0 1 16 0v1.500M4 13.500h3v5H5.500a1.5 1.5 0 0 1-1.5-1.500zM20 13.500h-3v5h1.500a1.5 1.5 0 0 0 1.5-1.500zM18.5 18.500c0 1.5-1.5 2.5-4 2.5',
} as const;

export type IconName = keyof typeof icons;

/** Whether a word is the name of an icon. */
const isIconName = (name: string): name is IconName => Object.hasOwn(icons, name);

/** The names an editor may choose from. */
export const iconNames = Object.keys(icons).filter(isIconName);
