import type { Area } from '../../../../src/notices/area/area.ts';

const area = (id: string, name: string, codes: readonly string[], more: Partial<Area> = {}): Area => ({
  id,
  name,
  aliases: [],
  codes,
  ...more,
});

/** Areas of every kind: provinces, a city, exchanges in it, names that begin alike and lie in others. */
export const areas: readonly Area[] = [
  area('tehran', 'تهران', ['021']),
  area('tehran-center', 'مرکز شهر', ['02188', '02166'], {
    parent: 'tehran',
    aliases: ['میدان ولی\u200cعصر'],
  }),
  area('tehran-pars', 'تهران\u200cپارس', ['02177'], { parent: 'tehran' }),
  area('khorasan-razavi', 'خراسان رضوی', ['051']),
  area('mashhad', 'مشهد', ['0513'], { parent: 'khorasan-razavi' }),
  area('mashhad-center', 'مرکز شهر', ['05132'], { parent: 'mashhad' }),
  area('mazandaran', 'مازندران', ['011']),
  area('sari', 'ساری', ['01133'], { parent: 'mazandaran' }),
  area('ray', 'ری', ['02155'], { parent: 'tehran', aliases: ['شهر ری', 'شهرری'] }),
  area('azarbayjan-sharghi', 'آذربایجان شرقی', ['041'], { aliases: ['آذربایجان خاوری'] }),
  area('kerman', 'کرمان', ['034']),
  area('kermanshah', 'کرمانشاه', ['083']),
  area('kohgiluyeh', 'کهگیلویه و بویراحمد', ['074']),
];
