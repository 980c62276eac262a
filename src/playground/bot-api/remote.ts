import type { ChatView, Fault, NewPerson, People, Person, Pulse } from './types.ts';

/** People and phones of a local Bot API in another process, over its HTTP side. */
export function connectPeople(url: string): People {
  const ask = async <T>(path: string, init?: RequestInit): Promise<T> => {
    const response = await fetch(`${url}/people${path}`, init);
    const body = (await response.json()) as T & { error?: string };
    if (!response.ok) throw new Error(body.error ?? `people: HTTP ${response.status}`);
    return body;
  };
  const post = <T>(path: string, body: object) =>
    ask<T>(path, { method: 'POST', body: JSON.stringify(body) });
  const upload = (path: string, bytes: Uint8Array, query: Record<string, string | undefined>) => {
    const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
    return ask<number>(`${path}?${new URLSearchParams(given).toString()}`, {
      method: 'POST',
      body: Uint8Array.from(bytes),
    });
  };
  return {
    createPerson: (person: NewPerson) => post<Person>('', person),
    sendText: (id, text, options) => post<number>(`/${id}/text`, { text, ...options }),
    tap: (id, messageId, data) => post<string>(`/${id}/tap`, { messageId, data }),
    pressStale: (id, messageId, data) => post<string>(`/${id}/stale-tap`, { messageId, data }),
    sendSticker: (id, emoji) => post<number>(`/${id}/sticker`, { emoji }),
    sendVoice: (id, seconds) => post<number>(`/${id}/voice`, { seconds }),
    sendDocument: (id, file) =>
      upload(`/${id}/document`, file.bytes, { name: file.name, caption: file.caption }),
    sendPhoto: (id, file) => upload(`/${id}/photo`, file.bytes, { caption: file.caption }),
    editOwnMessage: (id, messageId, text) => post(`/${id}/edit`, { messageId, text }),
    forward: (id, text, from) => post<number>(`/${id}/forward`, { text, from }),
    blockBot: (id) => post(`/${id}/block`, {}),
    unblockBot: (id) => post(`/${id}/unblock`, {}),
    chat: (id) => ask<ChatView>(`/${id}/chat`),
    file: async (fileId) => {
      const response = await fetch(`${url}/people/files/${encodeURIComponent(fileId)}`);
      if (!response.ok) throw new Error(`no file ${fileId}`);
      const name =
        /filename\*=UTF-8''(.*)$/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '';
      return {
        name: decodeURIComponent(name),
        mime: response.headers.get('content-type') ?? '',
        bytes: new Uint8Array(await response.arrayBuffer()),
      };
    },
    fault: (fault: Fault) => post('/faults', fault),
    pulse: () => ask<Pulse>('/pulse'),
  };
}
