import type { PublishedTableId } from '@repere/data';

/** The files of the published tables, each fetched from our own server when it is first asked for. */
const CONTENT: Readonly<Record<PublishedTableId, () => Promise<{ readonly default: string }>>> = {
  'uk2013-5': () => import('@repere/data/lists/uk2013-5.csv?raw'),
  'uk2013-6': () => import('@repere/data/lists/uk2013-6.csv?raw'),
  'uk2013-4': () => import('@repere/data/lists/uk2013-4.csv?raw'),
  'netherlands-6': () => import('@repere/data/lists/netherlands-6.csv?raw'),
  'netherlands-5': () => import('@repere/data/lists/netherlands-5.csv?raw'),
  'neworleans-8': () => import('@repere/data/lists/neworleans-8.csv?raw'),
  'neworleans-5': () => import('@repere/data/lists/neworleans-5.csv?raw'),
  'neworleans-5-v186': () => import('@repere/data/lists/neworleans-5-v186.csv?raw'),
  'korea-3': () => import('@repere/data/lists/korea-3.csv?raw'),
  'kosovo-4': () => import('@repere/data/lists/kosovo-4.csv?raw'),
  'hav-taiwan-3': () => import('@repere/data/lists/hav-taiwan-3.csv?raw'),
  'spina-bifida-3': () => import('@repere/data/lists/spina-bifida-3.csv?raw'),
  'diabetes-casale-4': () => import('@repere/data/lists/diabetes-casale-4.csv?raw'),
  'lesbian-4': () => import('@repere/data/lists/lesbian-4.csv?raw'),
  'artificial-3': () => import('@repere/data/lists/artificial-3.csv?raw'),
};

/** The CSV text of a published table. */
export async function publishedContent(id: PublishedTableId): Promise<string> {
  return (await CONTENT[id]()).default;
}
