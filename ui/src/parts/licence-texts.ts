/** The words of a license, and the works that are here under them. */
export interface LicenceText {
  /** Its SPDX name, or "notice". */
  of: string;
  text: string;
  works: string[];
}

interface Works {
  works: { name: string; version?: string; texts: number[] }[];
  texts: { of: string; text: string }[];
}

/** Every license text once, as `cargo xtask codegen` found them. */
export async function licenceTexts(): Promise<readonly LicenceText[]> {
  const { works, texts } = (await import('../../../content/licenses/works.json')).default as Works;
  return texts.map(({ of, text }, at) => ({
    of,
    text,
    works: works.filter((work) => work.texts.includes(at)).map(({ name, version }) => (version ? `${name} ${version}` : name)),
  }));
}
