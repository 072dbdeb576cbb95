declare module 'unidecode' {
  /** Text in ASCII. */
  export default function unidecode(text: string): string;
}
