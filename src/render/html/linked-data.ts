import { parseDate } from '../../plan/dates.ts';
import { periodOf } from '../../plan/frontmatter.ts';
import type { Plan } from '../../plan/model.ts';
import type { Overview } from '../overview.ts';
import { publicPlan } from '../public-plan.ts';
import type { Publication, Signatory } from '../publication.ts';

/**
 * A plan as schema.org describes it: a creative work, which is all that can be said of any plan. What the plan does
 * not say is left out.
 */
export function linkedData(
  publication: Publication,
  plan: Plan,
  overview: Overview | null,
): Readonly<Record<string, unknown>> {
  const { language, title, subtitle, issuer, letterhead, place, signatories, link } = publication;
  const { values } = publicPlan(plan).frontmatter;
  const period = periodOf(values);
  const date = values.fecha === undefined ? null : parseDate(String(values.fecha));
  const publisher = issuer ?? letterhead;
  return said({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    genre: 'Plan de trabajo',
    name: title,
    alternativeHeadline: subtitle,
    inLanguage: language,
    url: link,
    creativeWorkStatus: values.estado,
    temporalCoverage: period && `${period.start}/${period.end}`,
    dateModified: date?.precision === 'day' ? date.start : null,
    locationCreated: place && { '@type': 'Place', name: place },
    publisher: publisher && organization(publisher),
    author: signatories.length > 0 ? signatories.map(author) : null,
    hasPart: overview?.parts.map(({ element, cited, text }, i) => ({
      '@type': 'CreativeWork',
      position: i + 1,
      name: text === '' ? cited : `${cited}. ${text}`,
      url: `#${encodeURI(element.address)}`,
    })),
  });
}

function author({ name, position, body }: Signatory): Readonly<Record<string, unknown>> {
  if (name === null && body !== null) return organization(body);
  return said({
    '@type': 'Person',
    name: name ?? position,
    jobTitle: name === null ? null : position,
    affiliation: body && organization(body),
  });
}

function organization(name: string): Readonly<Record<string, unknown>> {
  return { '@type': 'Organization', name };
}

function said(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}
