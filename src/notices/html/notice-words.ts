import type { Strings } from '../../strings/strings.ts';
import type { Notice } from '../notice.ts';

/** Names with the sign between them that the language has. */
const joined = (names: readonly string[], strings: Strings) =>
  names.reduce((some, name) => (some === '' ? name : strings.joined(some, name)), '');

/** Where it is: the names of the areas. */
export const whereText = ({ areas }: Notice, strings: Strings): string =>
  areas === 'all'
    ? strings.noticesAllAreas
    : joined(
        areas.map(({ name }) => name),
        strings,
      );

/** What it is about: the names of the services. */
export const servicesText = ({ services }: Notice, strings: Strings): string =>
  services.length === 0
    ? strings.noticesAllServices
    : joined(
        services.map((service) => strings.noticesServices[service]),
        strings,
      );
