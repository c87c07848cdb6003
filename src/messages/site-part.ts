/** A heading, what is said under it, and what one may type to see for oneself. */
export interface SitePart {
  readonly heading: string;
  readonly text: readonly string[];
  readonly command?: string;
}
