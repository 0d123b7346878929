/** Words with which no sentence ends. */
const link =
  /(?:^|[^\p{L}])(?:a|al|ante|bajo|como|con|contra|cuy[oa]s?|de|del|desde|e|el|en|entre|hacia|hasta|la|las|los|mediante|ni|o|para|por|que|según|sin|sobre|su|sus|tras|u|un|una|y)$/iu;

/** More characters than the longest of them has, and the one before it. */
const longest = 12;

/** Whether a text ends in a word that asks for more, as where a page broke it off. */
export function breaksOff(text: string): boolean {
  return link.test(text.trimEnd().slice(-longest));
}
