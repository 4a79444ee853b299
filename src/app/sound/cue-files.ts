const ogg = import.meta.glob<string>('../../../assets/audio/*.ogg', {
  eager: true,
  import: 'default',
  query: '?url',
});
const mp3 = import.meta.glob<string>('../../../assets/audio/*.mp3', {
  eager: true,
  import: 'default',
  query: '?url',
});

const cueOf = (path: string) => path.replace(/^.*\/|\.\w+$/g, '');

/** Addresses of a cue's files, the smaller first; browsers without Ogg take the other. */
export const CUE_FILES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ogg).map(([path, url]) => {
    const twin = mp3[path.replace(/ogg$/, 'mp3')];
    return [cueOf(path), twin === undefined ? [url] : [url, twin]];
  }),
);
