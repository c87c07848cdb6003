/** Letters and digits of ASCII in lower case, by their byte; 0: what parts words; `ODD`: controls, and whatever is not ASCII. */
export const LETTERS = new Uint8Array(256);
export const ODD = 1;

LETTERS.fill(ODD);
for (let code = 32; code < 127; code++) {
  const char = String.fromCharCode(code).toLowerCase();
  LETTERS[code] = /[a-z0-9]/.test(char) ? char.charCodeAt(0) : 0;
}
