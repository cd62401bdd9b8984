import type { APIRoute } from 'astro';
import { site as readSite } from '../content/collections/site.ts';

const icon = (name: string, size: number, purpose: string) => ({
  src: `/icons/${name}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a phone needs to put the site on its home screen (W3C Web Application Manifest). */
export const GET: APIRoute = async () => {
  const { name, tagline, provider, languages } = await readSite();
  const [language] = languages;
  return Response.json({
    id: '/',
    name: `${name} ${provider}`,
    short_name: name,
    description: tagline,
    lang: language?.code,
    dir: language?.dir,
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#faf9f6',
    theme_color: '#faf9f6',
    icons: [icon('icon', 192, 'any'), icon('icon', 512, 'any'), icon('maskable', 512, 'maskable')],
  });
};
