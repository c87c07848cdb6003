/** What is used of saxen, which comes without types. */
declare module 'saxen' {
  type Attributes = () => Readonly<Record<string, string>> | false;

  export class Parser {
    on(event: 'openTag', take: (name: string, attributes: Attributes) => void): this;
    on(event: 'closeTag', take: (name: string) => void): this;
    on(event: 'text' | 'cdata', take: (text: string) => void): this;
    on(event: 'error' | 'warn', take: (error: Error) => void): this;
    /** Parses the next piece; events come for what is whole. */
    write(piece: string): this;
    /** The document ends here: what is not whole is an error. */
    end(): Error | null;
    stop(): void;
  }
}
