const TYPES = { json: 'application/json', csv: 'text/csv' } as const;

/** "emoheal-diary-2026-11-10.json" */
export function fileName(as: keyof typeof TYPES, now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `emoheal-diary-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.${as}`;
}

/** Hands a text to the browser as a download; needs no permission. */
export function save(text: string, name: string, as: keyof typeof TYPES): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${TYPES[as]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it once the click is through; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
