/** A record as a page holds it. */
export interface Data {
  /** JSON that no text of the plan can turn into markup: it closes no element and opens no comment. */
  readonly json: string;
  /** Its SHA-256 in Base64, by which the policy of the page lets in this and nothing else. */
  readonly digest: string;
}

/** Writes a record for a page. */
export async function inertData(record: unknown): Promise<Data> {
  const json = JSON.stringify(record).replace(
    /[<>&\u2028\u2029]/gu,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
  return { json, digest: Buffer.from(digest).toString('base64') };
}
