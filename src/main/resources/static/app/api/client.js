/** What went wrong with a call, in the server's own words where it has any (RFC 9457). */
export class Problem extends Error {
  /** @param {{title?: string, detail?: string, status: number}} problem status 0: no answer came */
  constructor({ title, detail, status }) {
    super(detail ?? title ?? `HTTP ${status}`);
    this.title = title;
    this.detail = detail;
    this.status = status;
  }
}

/** The language that answers speak; a browser's own wish may be another than the reader's here. */
let language = 'ja';

/** @param {string} chosen */
export function speak(chosen) {
  language = chosen;
}

/** @param {Record<string, string>} [more] */
const headers = (more) => ({ Accept: 'application/json', 'Accept-Language': language, ...more });

/**
 * Asks the server this page came from; there is no other.
 *
 * @param {string[]} path segments, not yet encoded
 * @param {Record<string, unknown>} [query] absent and empty values are left out; a list is repeated
 * @returns {Promise<any>}
 */
export function get(path, query = {}) {
  return call(address(path, query), { headers: headers() });
}

/** @param {string[]} path @param {unknown} body @param {Record<string, unknown>} [query] @returns {Promise<any>} */
export function post(path, body, query = {}) {
  return call(address(path, query), {
    method: 'POST',
    headers: headers({ 'Content-Type': 'application/json' }),
    body: JSON.stringify(body),
  });
}

/** Takes away what is at the address. @param {string[]} path @returns {Promise<any>} */
export const remove = (path) => call(address(path, {}), { method: 'DELETE', headers: headers() });

/** @param {string[]} path @param {Record<string, unknown>} query */
export function address(path, query) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null && each !== '') search.append(name, String(each));
    }
  }
  const tail = search.size > 0 ? `?${search}` : '';
  return `/api/${path.map(encodeURIComponent).join('/')}${tail}`;
}

/** @param {string} url @param {RequestInit} request */
async function call(url, request) {
  const response = await fetch(url, request).catch(() => {
    throw new Problem({ status: 0 });
  });
  const text = await response.text();
  let body;
  try {
    body = text === '' ? {} : JSON.parse(text);
  } catch {
    throw new Problem({ status: response.status });
  }
  if (!response.ok) throw new Problem({ title: body.title, detail: body.detail, status: response.status });
  return body;
}

/** A file that the server makes. @param {string[]} path @param {Record<string, unknown>} query @param {Blob} [sent] what goes with the call @returns {Promise<Blob>} */
export async function file(path, query, sent) {
  const speaking = { 'Accept-Language': language };
  const request = sent ? { method: 'POST', headers: { ...speaking, 'Content-Type': sent.type }, body: sent } : { headers: speaking };
  const response = await fetch(address(path, query), request).catch(() => {
    throw new Problem({ status: 0 });
  });
  if (response.ok) return response.blob();
  const told = await response.json().catch(() => ({}));
  throw new Problem({ title: told.title, detail: told.detail, status: response.status });
}
