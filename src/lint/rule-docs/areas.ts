import type { Example, RuleDocs } from './rule-doc.ts';

const areas = (...entries: readonly string[]): Example => ({
  files: { 'areas.yaml': entries.map((entry) => `- ${entry.replaceAll('\n', '\n  ')}\n`).join('') },
});

const ALBORZ = "id: alborz\nname: البرز\ncodes: ['026']";

/** Rules of the areas that notices name. */
export const areaDocs = {
  'area-id': {
    title: 'دو منطقه با یک id',
    why: 'خبرها منطقه را با id نام می‌برند و دستگاه مشتری همان را نگه می‌دارد؛ پس یکتاست. `all` یعنی همهٔ منطقه‌ها و id هیچ‌کدام نیست.',
    wrong: areas(ALBORZ, 'id: alborz\nname: کرج'),
    right: areas(ALBORZ, 'id: karaj\nname: کرج'),
  },
  'area-parent': {
    title: 'منطقه‌ای که این منطقه در آن است پیدا نشد',
    why: 'parent همان id منطقهٔ بزرگ‌تر است. خبر استان را مشتری‌های شهرهایش می‌بینند، پس هیچ منطقه‌ای در خودش نیست.',
    wrong: areas(ALBORZ, 'id: karaj\nname: کرج\nparent: albrz'),
    right: areas(ALBORZ, 'id: karaj\nname: کرج\nparent: alborz'),
  },
  'area-code': {
    title: 'یک کد برای دو منطقه',
    why: 'مشتری منطقه‌اش را با رقم‌های نخست تلفن پیدا می‌کند. برای شهر یا مرکز تلفن، رقم‌های بیشتری بنویسید: کد استان و رقم‌های پس از آن.',
    wrong: areas(ALBORZ, "id: karaj\nname: کرج\nparent: alborz\ncodes: ['026']"),
    right: areas(ALBORZ, "id: karaj\nname: کرج\nparent: alborz\ncodes: ['02632']"),
  },
} as const satisfies RuleDocs;
